import { readFileSync } from "node:fs";
import { seconds, unixSeconds } from "./encode.js";
import type { Logger, LogLevel } from "./logging.js";
import { type BuiltInStore, MemoryStore, SqliteStore, type TokenStore } from "./stores.js";
import type { Time } from "./types.js";

/** What a client is made of. Durations are in milliseconds. What is not set comes from the environment. */
export interface ClientOptions {
  /** The app's key. Environment: `TIKTOK_APP_KEY`. */
  appKey?: string | undefined;
  /** The app's secret. Environment: `TIKTOK_APP_SECRET`. */
  appSecret?: string | undefined;
  /** The app's service id, for authorization links. Environment: `TIKTOK_SERVICE_ID`. */
  serviceId?: string | undefined;
  /** A token; without one, tokens come from the store. */
  accessToken?: string | undefined;
  /** With it an access token given by hand is refreshed too. */
  refreshToken?: string | undefined;
  /** When the access token ends. */
  accessTokenExpiresAt?: Time | undefined;
  /** The shop's cipher. Environment: `TIKTOK_SHOP_CIPHER`. */
  shopCipher?: string | undefined;
  /** The shop's id, whose cipher is looked up. Environment: `TIKTOK_SHOP_ID`. */
  shopId?: string | undefined;
  /** The category asset's cipher. */
  categoryAssetCipher?: string | undefined;
  /** The `open_id` of a stored authorization. */
  account?: string | undefined;
  /** Another place of the API, as a sandbox. Environment: `TIKTOK_API_URL`. */
  apiUrl?: string | URL | undefined;
  /** Another place of the token host. Environment: `TIKTOK_AUTH_URL`. */
  authUrl?: string | URL | undefined;
  /** The newest version, of each operation, that is not newer than this one. */
  version?: string | undefined;
  /** How long one attempt may take. Default: 30 s. */
  timeout?: number | undefined;
  /** How long an attempt with a file may take. Default: 120 s. */
  uploadTimeout?: number | undefined;
  /** How long a call may take, attempts and waits together. */
  deadline?: number | undefined;
  /** How long it may take to connect. Default: 10 s. */
  connectTimeout?: number | undefined;
  /** How often a failed attempt is repeated. Default: 2. */
  maxRetries?: number | undefined;
  /** The wait before a repeated attempt: doubled each time from `base` up to `cap`, with up to `jitter` added. */
  retry?: { base?: number; jitter?: number; cap?: number } | undefined;
  /** A proxy's URL; `false`: none, whatever the environment says. */
  proxy?: string | false | undefined;
  /** More certificates to trust, as PEM texts. */
  ca?: string | string[] | undefined;
  /** A PEM file of them. */
  caFile?: string | undefined;
  /** Never speaks HTTP/2. */
  http1Only?: boolean | undefined;
  /** Calls per second to each app and shop; `false`: as many as you like. */
  limiter?: number | boolean | undefined;
  /** A word about your app in the `User-Agent`. */
  userAgent?: string | undefined;
  /** A larger answer is refused. */
  maxResponseBytes?: number | undefined;
  /** Throws {@link ItemErrors} when some items of a batch failed. */
  raiseOnItemError?: boolean | undefined;
  /** Where tokens are kept: one that came with the package, or your own. */
  store?: BuiltInStore | TokenStore | undefined;
  /** How tokens are refreshed: `skew` is how long before their end. */
  tokens?:
    | { skew?: number; leaseTtl?: number; patience?: number; cache?: number; pause?: number }
    | undefined;
  /** Whether the environment fills in what is not set. Default: true. */
  env?: boolean | undefined;
  /** A clock that stands still, for tests: see {@link Client.setTime}. */
  time?: Time | undefined;
  /** Whether the events `request` and `response` carry bodies, which may name buyers. */
  eventBodies?: boolean | undefined;
  /** Where log lines go. Default: `console`, which writes them to stderr. */
  logger?: Logger | undefined;
  /** What is logged. Environment: `TIKTOK_SHOP_LOG`. */
  logLevel?: LogLevel | undefined;
}

/** The settings as JSON text for the core. */
export function settingsOf(options: ClientOptions): string {
  const { retry, tokens } = options;
  return JSON.stringify({
    ...credentials(options),
    ...transport(options),
    version: options.version,
    max_retries: options.maxRetries,
    retry: retry && { base: seconds(retry.base), jitter: seconds(retry.jitter), cap: seconds(retry.cap) },
    limiter: options.limiter,
    raise_on_item_error: options.raiseOnItemError,
    store: storeOf(options.store),
    tokens: tokens && {
      skew: seconds(tokens.skew),
      lease_ttl: seconds(tokens.leaseTtl),
      patience: seconds(tokens.patience),
      cache: seconds(tokens.cache),
      pause: seconds(tokens.pause),
    },
    env: options.env ?? true,
    time: options.time === undefined ? undefined : unixSeconds(options.time),
  });
}

function credentials(options: ClientOptions): object {
  const end = options.accessTokenExpiresAt;
  return {
    app_key: options.appKey,
    app_secret: options.appSecret,
    service_id: options.serviceId,
    access_token: options.accessToken,
    refresh_token: options.refreshToken,
    access_token_expires_at: end === undefined ? undefined : unixSeconds(end),
    shop_cipher: options.shopCipher,
    shop_id: options.shopId,
    category_asset_cipher: options.categoryAssetCipher,
    account: options.account,
  };
}

function transport(options: ClientOptions): object {
  const texts = [options.ca ?? []].flat();
  const pem = options.caFile === undefined ? texts : [...texts, readFileSync(options.caFile, "utf8")];
  return {
    api_url: options.apiUrl?.toString(),
    auth_url: options.authUrl?.toString(),
    timeout: seconds(options.timeout),
    upload_timeout: seconds(options.uploadTimeout),
    deadline: seconds(options.deadline),
    connect_timeout: seconds(options.connectTimeout),
    proxy: options.proxy || undefined,
    no_proxy: options.proxy === false,
    root_certificates: pem,
    http1_only: options.http1Only,
    user_agent: options.userAgent,
    max_response_bytes: options.maxResponseBytes,
  };
}

function storeOf(store: ClientOptions["store"]): object | undefined {
  if (store === undefined) return undefined;
  return isBuiltIn(store) ? store.settings : { kind: "own" };
}

/** Whether a store is the core's own. */
export function isBuiltIn(store: BuiltInStore | TokenStore): store is BuiltInStore {
  return store instanceof MemoryStore || store instanceof SqliteStore;
}
