import { misuse } from "./failure.js";
import {
  callKinds,
  changeKinds,
  clientKinds,
  downloadKinds,
  inboxOptionsKinds,
  labelKinds,
  pageKinds,
  retryKinds,
  scopeKinds,
  tokenOptionsKinds,
  windowKinds,
} from "./generated/options.js";
import type { HandlerOptions } from "./handlers/receiver.js";
import type { InboxFilter, InboxSettings } from "./inbox.js";
import type { PostgresOptions, SqliteOptions } from "./stores.js";
import type { SandboxOptions } from "./testing.js";
import type { RequestOptions } from "./types.js";

/** What an option must be: its name for people, and whether a value is one. */
interface Kind {
  readonly wanted: string;
  fits(value: unknown): boolean;
}

/** The kind of every option of a type. */
type Kinds<T> = { readonly [Name in keyof T]-?: Kind };

const isNumber = (value: unknown) => typeof value === "number";
const isText = (value: unknown) => typeof value === "string";
const isUrl = (value: unknown) => isText(value) || value instanceof URL;
const isObject = (value: unknown) => typeof value === "object" && !Array.isArray(value);
const isFunction = (value: unknown) => typeof value === "function";

const text: Kind = { wanted: "a text", fits: isText };
const url: Kind = { wanted: "a URL", fits: isUrl };
const file: Kind = { wanted: "a path or a file: URL", fits: isUrl };
const flag: Kind = { wanted: "true or false", fits: (value) => typeof value === "boolean" };
const object: Kind = { wanted: "an object", fits: isObject };
const handler: Kind = { wanted: "a function", fits: isFunction };
const anything: Kind = { wanted: "anything", fits: () => true };
/** An empty one is refused by the core, as in every language. */
const id: Kind = {
  wanted: "an id as text or bigint",
  fits: (value) => typeof value === "bigint" || isText(value),
};
const duration: Kind = {
  wanted: "a number of milliseconds",
  fits: (value) => isNumber(value) && (value as number) >= 0 && Number.isFinite(value),
};
const count: Kind = {
  wanted: "a whole number of 0 or more",
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};
const items: Kind = { ...count, fits: (value) => value === Number.POSITIVE_INFINITY || count.fits(value) };
const time: Kind = {
  wanted: "a Date or Unix seconds",
  fits: (value) => isObject(value) || typeof value === "bigint" || Number.isFinite(value),
};
const signal: Kind = {
  wanted: "an AbortSignal",
  fits: (value) => isFunction((value as AbortSignal).throwIfAborted),
};
const store: Kind = {
  wanted:
    "a MemoryStore, a SqliteStore, a PostgresStore, a URL, or an object with the functions `load` and `save`",
  fits: (value) =>
    (typeof value === "string" && value.includes("://")) ||
    (isObject(value) && (hasFunctions(value, "load", "save") || isObject((value as Settings).settings))),
};
const signer: Kind = {
  wanted: "an object with the functions `sign` and `accessToken`",
  fits: (value) => hasFunctions(value, "sign"),
};
const logger: Kind = {
  wanted: "an object with the functions `debug`, `info` and `warn`, as console",
  fits: (value) => hasFunctions(value, "debug", "info", "warn"),
};

interface Settings {
  settings?: unknown;
}

function hasFunctions(value: unknown, ...names: string[]): boolean {
  return names.every((name) => isFunction((value as Record<string, unknown>)[name]));
}

const logLevel: Kind = {
  wanted: '"off", "warn", "info" or "debug"',
  fits: (value) => ["off", "warn", "info", "debug"].includes(value as string),
};
const limiter: Kind = {
  wanted: "a number of calls per second, or true or false",
  fits: (value) => isNumber(value) || flag.fits(value),
};
const certificates: Kind = {
  wanted: "PEM, as text or bytes, the path of a PEM file, or a list of these",
  fits: (value) => [value].flat().every((one) => isUrl(one) || one instanceof Uint8Array),
};

/** The kinds by the names that the catalogue has for them. */
const KINDS = {
  text,
  id,
  url,
  flag,
  duration,
  count,
  time,
  object,
  store,
  signer,
  limiter,
  certificates,
  items,
  file,
  logger,
  logLevel,
  signal,
};

/** A kind by its name, or the one of a few values. */
function kindOf(name: keyof typeof KINDS | readonly string[]): Kind {
  if (typeof name === "string") return KINDS[name];
  const quoted = name.map((value) => `"${value}"`);
  const wanted = `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
  return { wanted, fits: (value) => name.includes(value as string) };
}

function kindsOf<Name extends string>(
  names: Readonly<Record<Name, keyof typeof KINDS | readonly string[]>>,
): Readonly<Record<Name, Kind>> {
  const entries = Object.entries<keyof typeof KINDS | readonly string[]>(names);
  return Object.fromEntries(entries.map(([name, kind]) => [name, kindOf(kind)])) as Record<Name, Kind>;
}

/** The options of a handle. */
export const scopeOptions = kindsOf(scopeKinds);
/** The options of a call. */
export const callOptions = kindsOf(callKinds);
/** The options of a raw request. */
export const requestOptions: Kinds<RequestOptions> = {
  ...callOptions,
  query: object,
  body: anything,
  files: object,
};
/** The options of a list. */
export const pageOptions = kindsOf(pageKinds);
/** The options of a walk through time. */
export const windowOptions = kindsOf(windowKinds);
/** The options of a walk from change to change. */
export const changeOptions = kindsOf(changeKinds);
/** The options of a label. */
export const labelOptions = kindsOf(labelKinds);
/** The options of another document. */
export const downloadOptions = kindsOf(downloadKinds);
/** The options of a client. */
export const clientOptions = kindsOf(clientKinds);
/** The waits between attempts. */
export const retryOptions = kindsOf(retryKinds);
/** How tokens are refreshed. */
export const tokenOptions = kindsOf(tokenOptionsKinds);
/** The options of a SQLite store. */
export const sqliteOptions: Kinds<SqliteOptions> = {
  key: text,
  oldKeys: { wanted: "a list", fits: Array.isArray },
  sealExisting: flag,
};
/** The options of a PostgreSQL store. */
export const postgresOptions: Kinds<PostgresOptions> = { ...sqliteOptions, allowUnsealed: flag };
/** The options of a sandbox. */
export const sandboxOptions: Kinds<SandboxOptions> = {
  seed: count,
  port: count,
  startTime: time,
  frozen: flag,
  binary: text,
  args: { wanted: "a list", fits: Array.isArray },
};
/** The settings of an inbox. */
export const inboxSettings: Kinds<InboxSettings> = {
  ...kindsOf(inboxOptionsKinds),
  consumer: text,
  alsoFor: { wanted: "a list", fits: Array.isArray },
  store: { wanted: "a SqliteStore, a PostgresStore or a URL", fits: (value) => store.fits(value) },
};
/** Which events of an inbox. */
export const inboxFilter: Kinds<InboxFilter> = {
  seqs: { wanted: "a list", fits: Array.isArray },
  types: { wanted: "a list", fits: Array.isArray },
  state: text,
  owner: text,
  subject: text,
  since: time,
  until: time,
  before: count,
  limit: count,
};
/** The options of a handler. */
export const handlerOptions: Kinds<HandlerOptions> = {
  client: object,
  webhooks: object,
  webhookPath: text,
  authorizePath: text,
  callbackPath: text,
  authorize: object,
  note: {
    wanted: "a text, or a function of the visit",
    fits: (value) => isText(value) || handler.fits(value),
  },
  inbox: object,
  onEvent: handler,
  on: object,
  onAuthorized: handler,
  callback: anything,
  redirectTo: url,
  onError: handler,
  maxBodyBytes: count,
};

/**
 * Throws for an option that nobody knows and says which one was meant, and for one of the wrong kind: without types, a
 * typo would be ignored. No value is told: it may be a secret. `within` is the option that holds these.
 */
export function check(given: unknown, kinds: Readonly<Record<string, Kind>>, within = ""): void {
  if (typeof given !== "object" || given === null) {
    throw misuse("invalid_request", `the options must be an object, but ${nameOf(given)} was given`);
  }
  if (given instanceof AbortSignal) {
    throw misuse("invalid_request", "a signal is an option", "Give it by its name: { signal }.");
  }
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw unknown("option", name, Object.keys(kinds), within);
    if (value == null || kind.fits(value)) continue;
    // A number where a text is wanted may be a secret that was read as one.
    const shown = kind === text && typeof value === "number" ? "a number" : nameOf(value);
    const problem = `must be ${kind.wanted}, but ${shown} was given`;
    throw misuse("invalid_request", `the option \`${within}${name}\` ${problem}`);
  }
}

/** The error for a name that nobody knows, with the one that was meant or all there are. */
export function unknown(what: string, name: string, known: readonly string[], within = ""): Error {
  const meant = nearest(name, known);
  const hint = meant ? `Did you mean \`${within}${meant}\`?` : `Known are ${known.join(", ")}.`;
  return misuse("invalid_request", `there is no ${what} \`${within}${name}\``, hint);
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const asked = plain(name);
  const far = (one: string) => distance(plain(one), asked);
  return known.filter((one) => isNear(plain(one), asked)).sort((a, b) => far(a) - far(b))[0];
}

function plain(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}

/** Whether they begin alike, or few letters differ. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const begin = Math.max(4, Math.floor(shorter * 0.8));
  if (shorter >= begin && one.slice(0, begin) === other.slice(0, begin)) return true;
  return distance(one, other) <= shorter / 3;
}

/** How many letters to add, to take away or to change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const letter of a) {
    const above = row;
    row = [(above[0] as number) + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (above[column] as number) + (letter === other ? 0 : 1);
      row.push(Math.min(changed, (above[column + 1] as number) + 1, (row[column] as number) + 1));
    }
  }
  return row[b.length] as number;
}

function nameOf(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "undefined") return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "another object";
  return `a ${typeof value}`;
}
