import type { ScopeOptions } from "./client.js";
import { misuse } from "./failure.js";
import type { ClientOptions } from "./options.js";
import type { CallOptions, HandleOptions, PageOptions, RequestOptions, WindowOptions } from "./types.js";

/** Every name of a type, or it does not compile. */
function names<T>() {
  return <Name extends keyof T>(...all: [keyof T] extends [Name] ? Name[] : never): ReadonlySet<string> =>
    new Set(all as string[]);
}

const handle = names<HandleOptions>()(
  "version",
  "timeout",
  "maxRetries",
  "shopCipher",
  "categoryAssetCipher",
  "accessToken",
  "raiseOnItemError",
);
const call = [
  ...handle,
  ...names<Omit<CallOptions, keyof HandleOptions>>()(
    "signal",
    "idempotencyKey",
    "extraQuery",
    "extraBody",
    "extraHeaders",
  ),
];

/** The options of a handle. */
export const scopeOptions = new Set([
  ...handle,
  ...names<Omit<ScopeOptions, keyof HandleOptions>>()("shopId", "account"),
]);
/** The options of a call or a raw request. */
export const callOptions = new Set([
  ...call,
  ...names<Omit<RequestOptions, keyof CallOptions>>()("query", "body", "files"),
]);
/** The options of a list. */
export const pageOptions = new Set([
  ...call,
  ...names<Omit<PageOptions, keyof CallOptions>>()("limit", "pageToken"),
]);
/** The options of a walk through time. */
export const windowOptions = new Set([
  ...call,
  ...names<Omit<WindowOptions, keyof CallOptions>>()("limit", "step"),
]);
/** The options of a client. */
export const clientOptions = names<ClientOptions>()(
  "appKey",
  "appSecret",
  "serviceId",
  "accessToken",
  "refreshToken",
  "accessTokenExpiresAt",
  "shopCipher",
  "shopId",
  "categoryAssetCipher",
  "account",
  "apiUrl",
  "authUrl",
  "version",
  "timeout",
  "uploadTimeout",
  "deadline",
  "connectTimeout",
  "maxRetries",
  "retry",
  "proxy",
  "ca",
  "caFile",
  "http1Only",
  "limiter",
  "userAgent",
  "maxResponseBytes",
  "raiseOnItemError",
  "store",
  "tokens",
  "env",
  "time",
  "eventBodies",
  "logger",
  "logLevel",
);

/** Throws for a name that nobody knows, and says which one was meant: without types, a typo would be ignored. */
export function refuseUnknown(what: string, given: object, known: ReadonlySet<string>): void {
  for (const name of Object.keys(given)) {
    if (known.has(name)) continue;
    const meant = [...known].find((one) => plain(one) === plain(name));
    const hint = meant ? `Did you mean \`${meant}\`?` : `Known are ${[...known].join(", ")}.`;
    throw misuse("InvalidRequest", `there is no ${what} \`${name}\``, hint);
  }
}

function plain(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}
