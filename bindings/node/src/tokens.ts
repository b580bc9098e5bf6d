import { textOf } from "./failure.js";
import type { NativeClient } from "./native.js";
import type { AccountName, MaskedRecord, Standing, StoredRecord, StoredShop } from "./stores.js";
import { jsonOf } from "./values.js";

/** The stored authorizations of the app. Tokens are masked, except those of {@link accessToken}. */
export class Tokens {
  readonly #native: NativeClient;

  /** @internal */
  constructor(
    native: NativeClient,
    /** Kept alive, because its listeners receive the events. */
    protected readonly client: object,
  ) {
    this.#native = native;
  }

  /** All accounts of the app. */
  async list(): Promise<AccountName[]> {
    return this.#ask("list", {});
  }

  /** One authorization without its tokens; by default that of this handle. */
  async get(openId?: string): Promise<MaskedRecord> {
    return this.#ask("get", { open_id: openId });
  }

  /** How an authorization stands; with SQLite and PostgreSQL also what a keeper has noted. */
  async standing(openId?: string): Promise<Standing> {
    return this.#ask("standing", { open_id: openId });
  }

  /** Saves tokens, as returned by `oauth.exchange`, with shops if there are any. A masked record is refused. */
  async save(record: Partial<StoredRecord>): Promise<MaskedRecord> {
    return this.#ask("save", record);
  }

  /** Deletes an authorization. Returns whether there was one. */
  async delete(openId?: string): Promise<boolean> {
    return this.#ask("delete", { open_id: openId });
  }

  /** Refreshes the tokens now. */
  async refresh(openId?: string): Promise<MaskedRecord> {
    return this.#ask("refresh", { open_id: openId });
  }

  /** A valid access token, refreshed if necessary. */
  async accessToken(openId?: string): Promise<string> {
    return this.#ask("access_token", { open_id: openId });
  }

  /** The shops of an authorization. */
  async shops(openId?: string): Promise<StoredShop[]> {
    return this.#ask("shops", { open_id: openId });
  }

  /** Replaces the shops of an authorization. */
  async saveShops(shops: StoredShop[], openId?: string): Promise<void> {
    await this.#ask("save_shops", { open_id: openId, shops });
  }

  /** The authorization of a shop. */
  async shop(shopId: string): Promise<{ open_id: string; shop: StoredShop }> {
    return this.#ask("shop", { shop_id: shopId });
  }

  async #ask<T>(action: string, input: object): Promise<T> {
    return JSON.parse(textOf(await this.#native.tokens(action, jsonOf(input)))) as T;
  }
}
