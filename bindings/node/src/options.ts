import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { misuse } from "./failure.js";
import {
  type Certificate,
  type ClientOptions,
  clientSettings,
  type RetryOptions,
  type TokenOptions,
} from "./generated/options.js";
import { check, retryOptions, tokenOptions } from "./known.js";
import { type BuiltInStore, MemoryStore, PostgresStore, SqliteStore, type TokenStore } from "./stores.js";
import { jsonOf } from "./values.js";
import { PRODUCT } from "./version.js";

export type { Certificate, ClientOptions, RetryOptions, TokenOptions };

/** The settings as JSON text for the core. */
export function settingsOf(options: ClientOptions): string {
  if (options.retry) check(options.retry, retryOptions, "retry.");
  if (options.tokenOptions) check(options.tokenOptions, tokenOptions, "tokenOptions.");
  return jsonOf({
    ...clientSettings(options),
    product: PRODUCT,
    root_certificates: options.rootCertificates == null ? undefined : pemOf(options.rootCertificates),
    store: storeOf(options.store),
    env: options.env ?? true,
  });
}

function pemOf(given: Certificate | readonly Certificate[]): string[] {
  return ([given].flat() as Certificate[]).map((pem) => {
    if (pem instanceof Uint8Array) return Buffer.from(pem).toString();
    return typeof pem === "string" && pem.includes("-----BEGIN") ? pem : contentOf(pem);
  });
}

function contentOf(file: string | URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw misuse(
      "configuration",
      `the file in \`rootCertificates\` cannot be read: ${problem}`,
      undefined,
      cause,
    );
  }
}

/** @internal The store as the core spells it. */
export function storeOf(store: ClientOptions["store"]): object | undefined {
  if (store == null) return undefined;
  if (typeof store === "string") return { kind: "url", url: absolute(store) };
  return isBuiltIn(store) ? store.settings : { kind: "own" };
}

/** The working folder may be another by the time the file is opened. */
function absolute(url: string): string {
  const [scheme, file] = url.split("://", 2);
  return scheme === "sqlite" && file && file !== ":memory:" ? `sqlite://${resolve(file)}` : url;
}

/** Whether a store is the core's own. */
export function isBuiltIn(store: BuiltInStore | TokenStore): store is BuiltInStore {
  return store instanceof MemoryStore || store instanceof SqliteStore || store instanceof PostgresStore;
}
