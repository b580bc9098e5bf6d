import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { remember, wordsOf } from "./causes.js";
import { misuse } from "./failure.js";
import { check, postgresOptions, sqliteOptions } from "./known.js";
import type { Maybe, Port, PortAnswer } from "./port.js";

/** Whose tokens: the app and the seller. */
export interface AccountName {
  app_key: string;
  open_id: string;
}

/** A shop of an authorization. */
export interface StoredShop {
  id: string;
  cipher: string;
  region: string;
  name: string;
  seller_type: string;
  code: string;
}

/** One authorization with its shops, flat, so that any table can hold it. It contains tokens: treat it as a secret. */
export interface StoredRecord extends AccountName {
  platform_open_id?: string;
  access_token: string;
  access_token_expires_at: number;
  refresh_token: string;
  refresh_token_expires_at: number;
  seller_name: string;
  seller_base_region: string;
  user_type: number;
  granted_scopes: string[];
  /** `active`, `refreshing`, `refresh_uncertain`, `needs_reauthorization` or `deauthorized`. */
  status: string;
  /** When a refresh began that is in flight or uncertain, or when the authorization was withdrawn. */
  status_since: number | null;
  reason: string | null;
  revision: number;
  updated_at: number;
  shops: StoredShop[];
  /** Never set, so that a {@link MaskedRecord} is not a record. */
  masked?: never;
}

/** One authorization for display. Its tokens are `[redacted]`, and it cannot be saved. */
export interface MaskedRecord extends Omit<StoredRecord, "masked"> {
  readonly masked: true;
}

/** How an authorization stands, and who can help. */
export interface Standing {
  open_id: string;
  /**
   * `active`; `expiring`, within 30 days; `needs_reauthorization`, since the platform refused the refresh token;
   * `deauthorized`, since the seller withdrew it; or `shop_inactive`, since the platform refuses calls of a shop.
   */
  standing: "active" | "expiring" | "needs_reauthorization" | "deauthorized" | "shop_inactive";
  /** When the authorization ends, in Unix seconds: only the seller can prolong it. Null if that is not known. */
  ends_at: number | null;
  /** The ids of shops that the platform calls inactive. */
  inactive_shops: string[];
}

/**
 * Your own token store: Prisma, Redis, a file. `load` and `save` are required. Each method may return a
 * value or a promise.
 *
 * A method that takes longer than `tokenOptions.storeTimeout` (30 s) fails as a `StoreError` that can be retried. Writes of
 * one account are in order: while a `save` hangs, nothing else is written for that account, and other accounts go on. Give
 * the connections of your store a timeout of their own, so that a `save` always comes to an end.
 */
export interface TokenStore {
  /** Returns the saved record; null or undefined if there is none. */
  load(account: AccountName): Maybe<StoredRecord | null | undefined>;
  /**
   * Saves a record unchanged, in place of an older one of the same account. Fields that `load` returned and this version does
   * not know are in it, too.
   */
  save(record: StoredRecord): Maybe<unknown>;
  /** Deletes a record. Returns whether there was one. */
  delete?(account: AccountName): Maybe<boolean>;
  /** The accounts of an app. Without it and `findShop`, shops are found only for accounts that this process has seen. */
  list?(appKey: string): Maybe<AccountName[]>;
  /** The account of a shop. */
  findShop?(shop: { app_key: string; shop_id: string }): Maybe<AccountName | null | undefined>;
  /**
   * Takes a lock, and returns whether it was free. Without this method, refreshes are in single flight only within this
   * process. The lock expires after `ttl` seconds: by default a minute, twice `leaseTtl`, which is enough for a refresh.
   */
  lock?(key: string, ttl: number, holder: string): Maybe<boolean>;
  /** Releases the lock, unless another holder has it by then. */
  unlock?(key: string, holder: string): Maybe<unknown>;
  /** Keeps the state of a new authorization for `ttl` seconds. */
  putState?(key: string, note: string, ttl: number): Maybe<unknown>;
  /** Returns the note once. Without this method, an authorization must end in the process that began it. */
  takeState?(key: string): Maybe<string | null | undefined>;
}

/** Keeps tokens in memory, until the process ends. */
export class MemoryStore {
  /** @internal */
  readonly settings = { kind: "memory" } as const;
}

/** The options of a SQLite store. */
export interface SqliteOptions {
  /** A key of 32 bytes in base64 or hexadecimal digits, with which tokens are encrypted. */
  key?: string;
  /** Older keys, used for reading only. */
  oldKeys?: readonly string[];
  /**
   * Encrypts the file with the key. Set it once: otherwise, a file that was written without a key is
   * refused with one, because anybody may have put tokens there.
   */
  sealExisting?: boolean;
}

/** Keeps tokens in a SQLite file, which several processes may share. Its folder must exist. */
export class SqliteStore {
  readonly #settings: object;

  /** Opens the file, or creates it. */
  constructor(path: string | URL, options: SqliteOptions = {}) {
    check(options, sqliteOptions);
    if ("key" in options && !options.key) {
      const hint = "Is the variable set? Without the option, tokens are kept in plain text.";
      throw misuse("configuration", "the option `key` of the store is empty", hint);
    }
    const named = path instanceof URL ? fileURLToPath(path) : path;
    // The working folder may be another by the time the file is opened. What is no path is for the core to refuse.
    const file = typeof named === "string" && named !== ":memory:" ? resolve(named) : named;
    const { key, oldKeys, sealExisting } = options;
    this.#settings = { kind: "sqlite", path: file, key, old_keys: oldKeys, seal_existing: sealExisting };
  }

  /** @internal */
  get settings(): object {
    return this.#settings;
  }
}

/** The options of a PostgreSQL store. */
export interface PostgresOptions extends SqliteOptions {
  /** Opens a database without a key, so that tokens are kept there in plain text. */
  allowUnsealed?: boolean;
}

/**
 * Keeps tokens in a PostgreSQL database, which the processes of many machines may share. The database must exist; its tables
 * are created in the schema `tiktokshop`. Without the option `key`, the key in the variable TIKTOK_STORE_KEY is used.
 *
 * @example
 * new PostgresStore("postgres://user:password@host:5432/database", { key });
 */
export class PostgresStore {
  readonly #settings: object;

  /** Opens the database when it is first needed. */
  constructor(url: string | URL, options: PostgresOptions = {}) {
    check(options, postgresOptions);
    const address = String(url);
    if (!/^postgres(ql)?:\/\//.test(address)) {
      const hint = "The form is postgres://user:password@host:5432/database.";
      throw misuse("configuration", "the URL of the store does not begin with postgres://", hint);
    }
    if ("key" in options && !options.key) {
      const hint = "Is the variable set? Without the option, TIKTOK_STORE_KEY is used.";
      throw misuse("configuration", "the option `key` of the store is empty", hint);
    }
    const { key, oldKeys, sealExisting, allowUnsealed } = options;
    const sealing = { old_keys: oldKeys, seal_existing: sealExisting, allow_unsealed: allowUnsealed };
    this.#settings = { kind: "url", url: address, key, ...sealing };
  }

  /** @internal */
  get settings(): object {
    return this.#settings;
  }
}

/** A store that is included in the package. */
export type BuiltInStore = MemoryStore | SqliteStore | PostgresStore;

interface Asked extends AccountName {
  shop_id: string;
  key: string;
  holder: string;
  note: string;
  ttl: number;
}

/** How each question of the core is passed to a store. */
const questions: Record<string, (store: Required<TokenStore>, asked: Asked) => unknown> = {
  load: (store, { app_key, open_id }) => store.load({ app_key, open_id }),
  save: (store, record) => store.save(record as unknown as StoredRecord),
  delete: (store, { app_key, open_id }) => store.delete({ app_key, open_id }),
  list: (store, { app_key }) => store.list(app_key),
  find_shop: (store, { app_key, shop_id }) => store.findShop({ app_key, shop_id }),
  lock: (store, { key, ttl, holder }) => store.lock(key, ttl, holder),
  unlock: (store, { key, holder }) => store.unlock(key, holder),
  put_state: (store, { key, note, ttl }) => store.putState(key, note, ttl),
  take_state: (store, { key }) => store.takeState(key),
};

const methods: Record<string, keyof TokenStore> = {
  find_shop: "findShop",
  put_state: "putState",
  take_state: "takeState",
};

/** A store as the core asks it, with its number. */
export function storePort(store: TokenStore, number: number): Port {
  const answered = Object.keys(questions).filter(
    (name) => typeof store[methods[name] ?? (name as keyof TokenStore)] === "function",
  );
  return { questions: answered, ask: asker(store), number };
}

/** Passes the core's questions to a store. What the store throws becomes the cause of a `StoreError`. */
function asker(store: TokenStore): Port["ask"] {
  return async (question, input) => {
    const asked = JSON.parse(input) as Asked;
    try {
      return { answer: textOf(question, await put(store, question, asked)) };
    } catch (error) {
      return failed(error, asked);
    }
  };
}

/** Passes one question to a store while the process exits, when a promise would settle too late. */
export function answerNow(store: TokenStore, question: string, input: string): PortAnswer {
  const asked = JSON.parse(input) as Asked;
  try {
    const answer = put(store, question, asked);
    if (typeof (answer as Promise<unknown> | undefined)?.then === "function") {
      void (answer as Promise<unknown>).then(undefined, () => {});
      return { words: "the process exits, and the store only promised an answer" };
    }
    return { answer: textOf(question, answer) };
  } catch (error) {
    return failed(error, asked);
  }
}

/** The failure of a store that threw. Its words, which may quote a token, are in the cause only. */
function failed(error: unknown, asked: Asked): PortAnswer {
  const { access_token, refresh_token } = asked as unknown as StoredRecord;
  const causeId = remember(error, [access_token, refresh_token]);
  const words = wordsOf(error);
  return causeId === undefined ? { words } : { words, causeId };
}

function put(store: TokenStore, question: string, asked: Asked): unknown {
  const put = questions[question];
  if (!put) throw new Error(`the store is asked for ${question}, which nobody knows`);
  return put(store as Required<TokenStore>, asked);
}

function textOf(question: string, answer: unknown): string {
  return question === "save" || question === "unlock" ? "null" : JSON.stringify(answer ?? null);
}
