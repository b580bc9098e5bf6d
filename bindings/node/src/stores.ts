import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { remember } from "./causes.js";
import { misuse } from "./failure.js";
import { check, sqliteOptions } from "./known.js";

/** A question of the core: JSON text in and out. */
type Ask = (question: string, input: string) => Promise<string>;

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

/** One authorization with its shops, flat, so that any table can hold it. It holds tokens: keep it where secrets are kept. */
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
  /** `active`, `refreshing`, `refresh_uncertain` or `needs_reauthorization`. */
  status: string;
  /** Since when a refresh goes on or is uncertain. */
  status_since: number | null;
  reason: string | null;
  revision: number;
  updated_at: number;
  shops: StoredShop[];
  /** Never set: a {@link MaskedRecord} is none of these. */
  masked?: never;
}

/** One authorization as it is shown: its tokens are `[redacted]`. It cannot be saved. */
export interface MaskedRecord extends Omit<StoredRecord, "masked"> {
  readonly masked: true;
}

type Maybe<T> = T | Promise<T>;

/**
 * Where an app of yours keeps its tokens: Prisma, Redis, a file. `load` and `save` are required; each may answer with a
 * value or a promise.
 */
export interface TokenStore {
  /** The record that was saved; null or undefined where there is none. */
  load(account: AccountName): Maybe<StoredRecord | null | undefined>;
  /** Keeps a record as it is, in place of an older one of the same account. */
  save(record: StoredRecord): Maybe<unknown>;
  /** Forgets a record; says whether there was one. */
  delete?(account: AccountName): Maybe<boolean>;
  /** The accounts of an app. Without it and `findShop`, shops are found only for accounts that this process has seen. */
  list?(appKey: string): Maybe<AccountName[]>;
  /** The account that opens a shop. */
  findShop?(shop: { app_key: string; shop_id: string }): Maybe<AccountName | null | undefined>;
  /**
   * Takes a lock; says whether it was free. Without it, only this process refreshes one at a time. The lock ends by itself
   * after `ttl` seconds: twice `leaseTtl`, a minute by default. One refresh ends within it, and who waits for it waits longer.
   */
  lock?(key: string, ttl: number, holder: string): Maybe<boolean>;
  /** Gives the lock back, unless another holder has it by now. */
  unlock?(key: string, holder: string): Maybe<unknown>;
  /** Remembers an authorization that has begun, for `ttl` seconds. */
  putState?(key: string, note: string, ttl: number): Maybe<unknown>;
  /** Hands the note out once. Without it, an authorization must end in the process that began it. */
  takeState?(key: string): Maybe<string | null | undefined>;
}

/** Keeps tokens in memory: gone with the process. */
export class MemoryStore {
  /** @internal */
  readonly settings = { kind: "memory" } as const;
}

/** How a SQLite file keeps tokens. */
export interface SqliteOptions {
  /** 32 bytes in base64 or hexadecimal digits, with which tokens are sealed. */
  key?: string;
  /** Keys that are read with, not written. */
  oldKeys?: readonly string[];
  /**
   * Takes what is in the file as it is and seals it with the key. For once: a file that was written without a key is
   * refused with one, since anybody may have put tokens there.
   */
  sealExisting?: boolean;
}

/** Keeps tokens in one SQLite file that several processes may share. Its folder must be there. */
export class SqliteStore {
  readonly #settings: object;

  /** In a file, which is made where there is none. */
  constructor(path: string | URL, options: SqliteOptions = {}) {
    check(options, sqliteOptions);
    if ("key" in options && !options.key) {
      const hint = "Is the variable set? Without the option, tokens are kept in plain text.";
      throw misuse("Configuration", "the option `key` of the store is empty", hint);
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

/** A store that came with the package. */
export type BuiltInStore = MemoryStore | SqliteStore;

interface Asked extends AccountName {
  shop_id: string;
  key: string;
  holder: string;
  note: string;
  ttl: number;
}

/** How each question of the core is put to a store. */
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

/** The questions that a store answers. */
export function answered(store: TokenStore): string[] {
  return Object.keys(questions).filter(
    (name) => typeof store[methods[name] ?? (name as keyof TokenStore)] === "function",
  );
}

/** Puts the core's questions to a store. What it throws is told by its message, and is the cause of a {@link StoreError}. */
export function asker(store: TokenStore): Ask {
  return async (question, input) => {
    const asked = JSON.parse(input) as Asked;
    try {
      return textOf(question, await put(store, question, asked));
    } catch (error) {
      const { access_token, refresh_token } = asked as unknown as StoredRecord;
      remember(error, [access_token, refresh_token]);
      throw error;
    }
  };
}

/** Puts one question to a store while the process exits: an answer that is only promised comes too late. */
export function answerNow(store: TokenStore, question: string, input: string): string {
  const answer = put(store, question, JSON.parse(input) as Asked);
  if (typeof (answer as Promise<unknown> | undefined)?.then === "function") {
    void (answer as Promise<unknown>).then(undefined, () => {});
    throw new Error("the process exits, and the store only promised an answer");
  }
  return textOf(question, answer);
}

function put(store: TokenStore, question: string, asked: Asked): unknown {
  const put = questions[question];
  if (!put) throw new Error(`the store is asked for ${question}, which nobody knows`);
  return put(store as Required<TokenStore>, asked);
}

function textOf(question: string, answer: unknown): string {
  return question === "save" || question === "unlock" ? "null" : JSON.stringify(answer ?? null);
}
