import type { Failure, TikTokShopError } from "./error.js";
import { errorOf, textOf } from "./failure.js";
import type { NativeClient } from "./native.js";
import type { MaskedRecord, StoredRecord, StoredShop } from "./stores.js";
import { jsonOf, seconds } from "./values.js";

/** Which authorization page. */
export interface LinkOptions {
  /** Who authorizes. Default: `seller`. */
  audience?: "seller" | "creator" | "partner" | undefined;
  /** `us` for sellers in the United States, `row` for the rest of the world. Default: `row`. */
  region?: "row" | "us" | undefined;
  /** The older page, which sellers in some regions still need. */
  legacy?: boolean | undefined;
  /** A state of your own; one is made otherwise. */
  state?: string | undefined;
  /** One host for all pages, as the sandbox has it. */
  host?: string | URL | undefined;
}

/** A link that is remembered by the store. */
export interface BeginOptions extends LinkOptions {
  /** Comes back at the end, as the user's id in your app. */
  note?: string | undefined;
  /** Milliseconds that the state is good for. Default: 10 minutes. */
  ttl?: number | undefined;
}

/** Where to send the seller. */
export interface AuthorizationLink {
  url: string;
  /** Comes back with the callback: keep it in the browser's session, unless the store does. */
  state: string;
}

/** How a callback is checked. */
export interface CompleteOptions {
  /** The state from the browser's session; without it the store must know it. */
  expectedState?: string | undefined;
  /** Whether installs from the app store, which have no state, pass. */
  allowInstall?: boolean | undefined;
}

/** What a request shows of its browser. */
export interface BrowserOptions {
  /** The `Cookie` header. */
  cookie?: string | null | undefined;
  /** Whether the browser speaks TLS, to the program or to a proxy before it: the cookie is then `Secure`. */
  secure?: boolean | undefined;
}

/** A link for the browser that asks for it. `note` and `ttl` are those of `begin`. */
export interface BrowserBeginOptions extends Omit<BeginOptions, "state">, BrowserOptions {}

/** Where to send the browser, and the `Set-Cookie` header that ties it to what follows. */
export interface BrowserLink {
  url: string;
  setCookie: string;
}

/** Which callbacks pass that come from another browser than began, or from one that did not begin. */
export interface CallbackOptions extends CompleteOptions {
  /** Whether a link of `begin` may be opened anywhere, as one that is sent by mail. */
  anyBrowser?: boolean | undefined;
}

/** How a browser's callback is checked. */
export interface BrowserCompleteOptions extends CallbackOptions, BrowserOptions {}

/** How a browser's callback ended. */
export interface BrowserEnd {
  /** The authorization; undefined where the page was loaded again after the app was done with it. */
  authorization: Authorization | undefined;
  /** Whether it was in the store before: the app failed at this callback, or its answer was lost. */
  again: boolean;
  /** The `Set-Cookie` header to answer with where the app did what it wanted to do. */
  finished: string | undefined;
  /** The `Set-Cookie` header where the app failed: the page, loaded again, gives the authorization once more. */
  unfinished: string | undefined;
}

/** A seller who has authorized the app. The tokens are in the store. */
export interface Authorization {
  app_key: string;
  /** Names the authorization: `client.withOptions({account: open_id})`. */
  open_id: string;
  /** Without its tokens. */
  record: MaskedRecord;
  /** The shops that it opens. */
  shops: StoredShop[];
  /** Why the shops could not be listed. */
  shops_error: TikTokShopError | undefined;
  /** What `begin` was told. */
  note: string | null;
  /** Whether it came from the app store. */
  install: boolean;
}

/** Links, callbacks and codes. */
export class OAuth {
  readonly #native: NativeClient;

  /** @internal */
  constructor(
    native: NativeClient,
    /** Kept: what happens is told to its listeners. */
    protected readonly client: object,
  ) {
    this.#native = native;
  }

  /** A link to the authorization page. You keep the state and hand it to {@link complete}. */
  async authorizeUrl(options: LinkOptions = {}): Promise<AuthorizationLink> {
    return this.#ask("authorize_url", linkOf(options));
  }

  /** A link whose state the store remembers. */
  async begin(options: BeginOptions = {}): Promise<AuthorizationLink> {
    return this.#ask("begin", { ...linkOf(options), note: options.note, ttl: seconds(options.ttl) });
  }

  /** Takes a callback to its end: checks the state, exchanges the code, saves the tokens, lists the shops. */
  async complete(url: string | URL, options: CompleteOptions = {}): Promise<Authorization> {
    const { expectedState, allowInstall } = options;
    const input = { url: url.toString(), expected_state: expectedState, allow_install: allowInstall };
    return authorizationOf(await this.#ask<Told>("complete", input));
  }

  /**
   * A link for one browser. What is to be remembered goes into a signed cookie, which the browser can read: nothing is
   * stored. The handlers of `tiktokshop/handlers` do this.
   */
  async beginInBrowser(options: BrowserBeginOptions = {}): Promise<BrowserLink> {
    const link = { ...linkOf(options), note: options.note, ttl: seconds(options.ttl) };
    const input = { link, cookies: options.cookie ?? undefined, secure: options.secure };
    const begun = await this.#ask<{ url: string; set_cookie: string }>("begin_in_browser", input);
    return { url: begun.url, setCookie: begun.set_cookie };
  }

  /** Takes a callback to its end, if it comes from the browser that began. */
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

  /** The tokens of a code. They are saved nowhere. */
  async exchange(code: string): Promise<StoredRecord> {
    return this.#ask("exchange", { code });
  }

  /** The tokens of a refresh token. They are saved nowhere. */
  async refresh(refreshToken: string): Promise<StoredRecord> {
    return this.#ask("refresh", { refresh_token: refreshToken });
  }

  /** What the PHP package calls {@link authorizeUrl}: the link alone. */
  async createAuthRequest(state?: string): Promise<string> {
    return (await this.authorizeUrl({ state })).url;
  }

  /** What the PHP package calls {@link exchange}. */
  getToken(code: string): Promise<StoredRecord> {
    return this.exchange(code);
  }

  /** What the PHP package calls {@link refresh}. */
  refreshNewToken(refreshToken: string): Promise<StoredRecord> {
    return this.refresh(refreshToken);
  }

  async #ask<T>(action: string, input: object): Promise<T> {
    return JSON.parse(textOf(await this.#native.oauth(action, jsonOf(input)))) as T;
  }
}

type Told = Authorization & { shops_error: Failure | null };

interface ToldEnd {
  authorization: Told | null;
  again?: boolean;
  finished?: string | null;
  unfinished?: string | null;
}

function authorizationOf(told: Told): Authorization {
  return { ...told, shops_error: told.shops_error ? errorOf(told.shops_error) : undefined };
}

function linkOf(options: LinkOptions): object {
  const { audience, region, legacy, state, host } = options;
  return { audience, region, legacy, state, host: host?.toString() };
}
