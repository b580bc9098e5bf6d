import { readFileSync } from "node:fs";
import { misuse } from "./failure.js";
import { check, retryOptions, tokenOptions } from "./known.js";
import type { Logger, LogLevel } from "./logging.js";
import { type BuiltInStore, MemoryStore, SqliteStore, type TokenStore } from "./stores.js";
import type { Id, Time, UnknownValues } from "./types.js";
import { jsonOf, seconds, unixSeconds } from "./values.js";
import { userAgent } from "./version.js";

/** The wait before a repeated attempt, in milliseconds: doubled each time from `base` up to `cap`, with up to `jitter` added. */
export interface RetryOptions {
  base?: number | undefined;
  jitter?: number | undefined;
  cap?: number | undefined;
}

/** How tokens are refreshed, in milliseconds. */
export interface TokenOptions {
  /** How long before its end an access token is refreshed. Default: 10 minutes. */
  skew?: number | undefined;
  /** How long a lock on a refresh holds unless it is renewed. Default: 30 s. */
  leaseTtl?: number | undefined;
  /** How long one refresh may take, the wait for another process included. Default: 90 s. */
  patience?: number | undefined;
  /** How long a record from the store is used without reading it again. Default: 30 s. */
  cache?: number | undefined;
  /** How long to wait after a refresh that failed before the next one. Default: 30 s. */
  pause?: number | undefined;
  /** How long `close` and the end of the process wait for a refresh that was sent. Default: 10 s. */
  exitWait?: number | undefined;
}

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
  shopId?: Id | undefined;
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
  /**
   * How long a call may take, attempts and waits together. Default: 2 minutes, or four times `timeout` where that is
   * more: 8 minutes for an upload.
   */
  deadline?: number | undefined;
  /** How long it may take to connect. Default: 10 s. */
  connectTimeout?: number | undefined;
  /** How often a failed attempt is repeated. Default: 2. What was throttled is repeated until the deadline, unless this is 0. */
  maxRetries?: number | undefined;
  /** The wait before a repeated attempt. */
  retry?: RetryOptions | undefined;
  /** A proxy's URL; `false`: none, whatever the environment says. */
  proxy?: string | URL | false | undefined;
  /** More certificates to trust, as PEM. */
  ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** A PEM file of them. */
  caFile?: string | URL | undefined;
  /** Never speaks HTTP/2. */
  http1Only?: boolean | undefined;
  /**
   * Whether API and authorization host may speak plain HTTP on another machine, as a sandbox in a container does. App
   * secret and tokens then travel in clear. Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
   */
  allowInsecureHttp?: boolean | undefined;
  /** Calls per second for each shop and operation, fewer when throttled; `false`: no limit. Default: 50. */
  limiter?: number | boolean | undefined;
  /** A word about your app, such as `shop-sync/2.1`, behind the package's own in the `User-Agent`. */
  userAgent?: string | undefined;
  /** A larger answer is refused. */
  maxResponseBytes?: number | undefined;
  /**
   * Throws {@link ItemErrors} when items of a batch failed: `true` any, `false` none. Default: when all of them failed; of
   * some that failed a warning tells, see `response.itemErrors`.
   */
  raiseOnItemError?: boolean | undefined;
  /** What is done about a parameter's value that is none of the known ones. Default: a warning. */
  unknownValues?: UnknownValues | undefined;
  /** Where tokens are kept: one that came with the package, or your own. */
  store?: BuiltInStore | TokenStore | undefined;
  /** How tokens are refreshed. */
  tokens?: TokenOptions | undefined;
  /** Whether the environment fills in what is not set. Default: true. */
  env?: boolean | undefined;
  /** A clock that stands still, for tests: see {@link Client.setTime}. */
  time?: Time | undefined;
  /** Whether the events `request` and `response` carry bodies, which may name buyers. */
  eventBodies?: boolean | undefined;
  /** Where log lines go. Default: `console`, which writes them to stderr. */
  logger?: Logger | undefined;
  /** What is logged. Default: warnings only. Environment: `TIKTOK_SHOP_LOG`. */
  logLevel?: LogLevel | undefined;
}

/** The settings as JSON text for the core. */
export function settingsOf(options: ClientOptions): string {
  const { retry, tokens } = options;
  if (retry) check(retry, retryOptions, "retry.");
  if (tokens) check(tokens, tokenOptions, "tokens.");
  return jsonOf({
    ...credentials(options),
    ...transport(options),
    version: options.version,
    max_retries: options.maxRetries,
    retry: retry && { base: seconds(retry.base), jitter: seconds(retry.jitter), cap: seconds(retry.cap) },
    limiter: options.limiter,
    raise_on_item_error: options.raiseOnItemError,
    unknown_values: options.unknownValues,
    store: storeOf(options.store),
    tokens: tokens && {
      skew: seconds(tokens.skew),
      lease_ttl: seconds(tokens.leaseTtl),
      patience: seconds(tokens.patience),
      cache: seconds(tokens.cache),
      pause: seconds(tokens.pause),
      exit_wait: seconds(tokens.exitWait),
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
  return {
    api_url: options.apiUrl?.toString(),
    auth_url: options.authUrl?.toString(),
    timeout: seconds(options.timeout),
    upload_timeout: seconds(options.uploadTimeout),
    deadline: seconds(options.deadline),
    connect_timeout: seconds(options.connectTimeout),
    proxy: options.proxy ? options.proxy.toString() : undefined,
    no_proxy: options.proxy === false,
    root_certificates: certificates(options),
    http1_only: options.http1Only,
    allow_insecure_http: options.allowInsecureHttp,
    user_agent: userAgent(options.userAgent),
    max_response_bytes: options.maxResponseBytes,
  };
}

function certificates({ ca, caFile }: ClientOptions): string[] {
  const given = [ca ?? []].flat() as (string | Uint8Array)[];
  const texts = given.map((pem) => (typeof pem === "string" ? pem : Buffer.from(pem).toString()));
  return caFile == null ? texts : [...texts, contentOf(caFile)];
}

function contentOf(file: string | URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw misuse("configuration", `the option \`caFile\` cannot be read: ${problem}`, undefined, cause);
  }
}

function storeOf(store: ClientOptions["store"]): object | undefined {
  if (store == null) return undefined;
  return isBuiltIn(store) ? store.settings : { kind: "own" };
}

/** Whether a store is the core's own. */
export function isBuiltIn(store: BuiltInStore | TokenStore): store is BuiltInStore {
  return store instanceof MemoryStore || store instanceof SqliteStore;
}
