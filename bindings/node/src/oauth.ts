import type { Failure, TikTokShopError } from "./error.js";
import { errorOf, textOf } from "./failure.js";
import type { NativeClient } from "./native.js";
import type { MaskedRecord, StoredRecord, StoredShop } from "./stores.js";
import { jsonOf, seconds } from "./values.js";

/** Selects the authorization page. */
export interface LinkOptions {
  /** Who authorizes. Default: `seller`. */
  audience?: "seller" | "creator" | "partner" | undefined;
  /** `us` for sellers in the United States, `row` for the rest of the world. Default: `row`. */
  region?: "row" | "us" | undefined;
  /** Uses the older page, which sellers in some regions still need. */
  legacy?: boolean | undefined;
  /** Your own state; by default, one is created. */
  state?: string | undefined;
  /** One host for all pages, such as that of the sandbox. */
  host?: string | URL | undefined;
}

/** A link whose state is kept in the store. */
export interface BeginOptions extends LinkOptions {
  /** A note that comes back with the authorization, such as the id of your user. */
  note?: string | undefined;
  /** How long the state is valid, in milliseconds. Default: 10 minutes. */
  ttl?: number | undefined;
}

/** Where to send the seller. */
export interface AuthorizationLink {
  url: string;
  /** Comes back with the callback. Keep it in the browser's session, unless the store keeps it. */
  state: string;
}

/** How a callback is validated. */
export interface CompleteOptions {
  /** The state from the browser's session; without it, the store must have it. */
  expectedState?: string | undefined;
  /** Whether to accept installations from the app store, which have no state. */
  allowInstall?: boolean | undefined;
}

/** What a request says about its browser. */
export interface BrowserOptions {
  /** The `Cookie` header. */
  cookie?: string | null | undefined;
  /** Whether the browser uses TLS, to the program or to a proxy in front of it; the cookie is then `Secure`. */
  secure?: boolean | undefined;
}

/** A link for the requesting browser. `note` and `ttl` are those of `begin`. */
export interface BrowserBeginOptions extends Omit<BeginOptions, "state">, BrowserOptions {}

/** Where to send the browser, and the `Set-Cookie` header that binds the authorization to it. */
export interface BrowserLink {
  url: string;
  setCookie: string;
}

/** Which callbacks to accept from a browser that did not start the authorization. */
export interface CallbackOptions extends CompleteOptions {
  /** Whether a link of `begin` may be opened in any browser, as when it is sent by mail. */
  anyBrowser?: boolean | undefined;
}

/** How a browser's callback is validated. */
export interface BrowserCompleteOptions extends CallbackOptions, BrowserOptions {}

/** The result of a browser's callback. */
export interface BrowserEnd {
  /** The authorization; undefined if the page was reloaded after the app had handled it. */
  authorization: Authorization | undefined;
  /** Whether it was stored before, because the app failed during this callback or its response was lost. */
  again: boolean;
  /** The `Set-Cookie` header to send if the app has handled the authorization. */
  finished: string | undefined;
  /** The `Set-Cookie` header to send if the app failed. Reloading the page then returns the authorization again. */
  unfinished: string | undefined;
}

/** A completed authorization. Its tokens are in the store. */
export interface Authorization {
  app_key: string;
  /** Identifies the authorization: `client.withOptions({account: open_id})`. */
  open_id: string;
  /** The record without its tokens. */
  record: MaskedRecord;
  /** The shops of the authorization. */
  shops: StoredShop[];
  /** Why the shops could not be listed. */
  shops_error: TikTokShopError | undefined;
  /** The note that was passed to `begin`. */
  note: string | null;
  /** Whether it started in the app store. */
  install: boolean;
}

/** Authorization: links, callbacks and codes. */
export class OAuth {
  readonly #native: NativeClient;

  /** @internal */
  constructor(
    native: NativeClient,
    /** Kept alive, because its listeners receive the events. */
    protected readonly client: object,
  ) {
    this.#native = native;
  }

  /** A link to the authorization page. You keep the state and pass it to {@link complete}. */
  async authorizeUrl(options: LinkOptions = {}): Promise<AuthorizationLink> {
    return this.#ask("authorize_url", linkOf(options));
  }

  /** A link whose state is kept in the store. */
  async begin(options: BeginOptions = {}): Promise<AuthorizationLink> {
    return this.#ask("begin", { ...linkOf(options), note: options.note, ttl: seconds(options.ttl) });
  }

  /** Completes a callback: validates the state, exchanges the code, saves the tokens and lists the shops. */
  async complete(url: string | URL, options: CompleteOptions = {}): Promise<Authorization> {
    const { expectedState, allowInstall } = options;
    const input = { url: url.toString(), expected_state: expectedState, allow_install: allowInstall };
    return authorizationOf(await this.#ask<Told>("complete", input));
  }

  /**
   * A link for one browser. State and note go into a signed cookie, which the browser can read, and nothing is
   * stored. The handlers of `tiktokshop/handlers` do this.
   */
  async beginInBrowser(options: BrowserBeginOptions = {}): Promise<BrowserLink> {
    const link = { ...linkOf(options), note: options.note, ttl: seconds(options.ttl) };
    const input = { link, cookies: options.cookie ?? undefined, secure: options.secure };
    const begun = await this.#ask<{ url: string; set_cookie: string }>("begin_in_browser", input);
    return { url: begun.url, setCookie: begun.set_cookie };
  }

  /** Completes a callback, if it comes from the browser that started the authorization. */
  async completeInBrowser(url: string | URL, options: BrowserCompleteOptions = {}): Promise<BrowserEnd> {
    const end = await this.#ask<ToldEnd>("complete_in_browser", {
      url: url.toString(),
      cookies: options.cookie ?? undefined,
      secure: options.secure,
      expected_state: options.expectedState,
      allow_install: options.allowInstall,
      any_browser: options.anyBrowser,
    });
    return {
      authorization: end.authorization ? authorizationOf(end.authorization) : undefined,
      again: end.again ?? false,
      finished: end.finished ?? undefined,
      unfinished: end.unfinished ?? undefined,
    };
  }

  /** Exchanges a code for tokens, without saving them. */
  async exchange(code: string): Promise<StoredRecord> {
    return this.#ask("exchange", { code });
  }

  /** Exchanges a refresh token for tokens, without saving them. */
  async refresh(refreshToken: string): Promise<StoredRecord> {
    return this.#ask("refresh", { refresh_token: refreshToken });
  }

  /** The name that the PHP package uses for {@link authorizeUrl}: the link alone. */
  async createAuthRequest(state?: string): Promise<string> {
    return (await this.authorizeUrl({ state })).url;
  }

  /** The name that the PHP package uses for {@link exchange}. */
  getToken(code: string): Promise<StoredRecord> {
    return this.exchange(code);
  }

  /** The name that the PHP package uses for {@link refresh}. */
  refreshNewToken(refreshToken: string): Promise<StoredRecord> {
    return this.refresh(refreshToken);
  }

  /** @internal The next step of a handler. */
  async receive(action: "receive_authorize" | "receive_callback", input: object): Promise<unknown> {
    return this.#ask(action, input);
  }

  async #ask<T>(action: string, input: object): Promise<T> {
    return JSON.parse(textOf(await this.#native.oauth(action, jsonOf(input)))) as T;
  }
}

/** An authorization as the core tells it. */
export type Told = Authorization & { shops_error: Failure | null };

interface ToldEnd {
  authorization: Told | null;
  again?: boolean;
  finished?: string | null;
  unfinished?: string | null;
}

/** The authorization that the core has taken to its end. */
export function authorizationOf(told: Told): Authorization {
  return { ...told, shops_error: told.shops_error ? errorOf(told.shops_error) : undefined };
}

/** A link as the core wants it. */
export function linkOf(options: LinkOptions): object {
  const { audience, region, legacy, state, host } = options;
  return { audience, region, legacy, state, host: host?.toString() };
}
