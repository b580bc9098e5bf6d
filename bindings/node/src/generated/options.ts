// Generated from core/catalog by `cargo gen`. Do not edit.

import type { Logger, LogLevel } from "../logging.js";
import type { Signer } from "../signer.js";
import type { BuiltInStore, TokenStore } from "../stores.js";
import type { Id, JsonObject, Time } from "../types.js";
import { seconds, unixSeconds } from "../values.js";

/** Certificates in PEM, as text or bytes, or the path or `file:` URL of a PEM file. */
export type Certificate = string | Uint8Array | URL;

/** What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or send it silently. */
export type UnknownValues = "warn" | "error" | "ignore";

/** How stored tokens are refreshed. In milliseconds. */
export interface TokenOptions {
  /** How long before it expires an access token is refreshed. Default: 10 minutes. */
  skew?: number | undefined;
  /**
   * How long a refresh lease lasts unless it is renewed. A process that dies blocks the others for that long.
   * Default: 30 s.
   */
  leaseTtl?: number | undefined;
  /** How long one refresh may take, including the wait for another process. Default: 90 s. */
  patience?: number | undefined;
  /** How long a record from the store is used before it is read again. Default: 30 s. */
  cache?: number | undefined;
  /** How long to wait after a failed refresh before the next one. Default: 30 s. */
  cooldown?: number | undefined;
  /**
   * How long closing the client, or the end of the process, waits for a refresh that was sent. Otherwise its new
   * tokens would be lost. Default: 10 s.
   */
  exitWait?: number | undefined;
  /**
   * How long your own token store may take to respond to one request. After that, the call fails with an error
   * that can be retried. Default: 30 s.
   */
  storeTimeout?: number | undefined;
}

/**
 * How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of up to
 * `jitter` added. In milliseconds.
 */
export interface RetryOptions {
  /** The wait before the first retry. Default: 1 s. */
  base?: number | undefined;
  /** The largest random share that is added to a wait. Default: 500 ms. */
  jitter?: number | undefined;
  /** The longest wait. A longer `Retry-After` is handed to the caller instead. Default: 60 s. */
  cap?: number | undefined;
}

/** How an inbox hands stored events to handlers. Durations are in milliseconds. */
export interface InboxOptions {
  /** Events that are handled at the same time, each of another shop or subject. Default: 8. */
  concurrency?: number | undefined;
  /** After how many failed attempts an event is set aside as dead. Default: 12, which takes about a day. */
  attempts?: number | undefined;
  /** The pause after the first failure. It doubles with each further one. Default: 5 s. */
  firstPause?: number | undefined;
  /** The longest pause between two attempts. Default: 4 hours. */
  longestPause?: number | undefined;
  /**
   * How long a handler may take. After that, the attempt has failed, and the handler is cancelled if it can be.
   * Default: 10 minutes.
   */
  timeLimit?: number | undefined;
  /**
   * How long other processes leave the events of a process alone that no longer gives a sign of life. Renewed
   * while a handler runs. Default: 60 s.
   */
  lease?: number | undefined;
  /** How often to look for events that other processes stored, and for those whose pause has ended. Default: 1 s. */
  poll?: number | undefined;
  /**
   * How long a stop waits for handlers that run. Events that they have not finished by then are given back.
   * Default: 25 s.
   */
  grace?: number | undefined;
}

/** What clients, handles and calls have in common. Durations are in milliseconds. */
export interface SharedOptions {
  /**
   * An access token, in place of one from the store. It is not refreshed. Environment of a client:
   * `TIKTOK_ACCESS_TOKEN`.
   */
  accessToken?: string | undefined;
  /** The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`. */
  shopCipher?: string | undefined;
  /**
   * The cipher of a category asset. It is sent to operations that take one. Environment of a client:
   * `TIKTOK_CATEGORY_ASSET_CIPHER`.
   */
  categoryAssetCipher?: string | undefined;
  /**
   * The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
   * one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
   * the default version of each operation.
   */
  version?: string | undefined;
  /**
   * How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
   * that of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
   */
  timeout?: number | undefined;
  /**
   * How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
   * tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
   * upload. Environment of a client: `TIKTOK_DEADLINE`.
   */
  deadline?: number | undefined;
  /**
   * How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
   * unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
   */
  maxRetries?: number | undefined;
  /**
   * Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false`
   * never. Default: an error if all items failed, a warning if some did. Environment of a client:
   * `TIKTOK_RAISE_ON_ITEM_ERROR`.
   */
  raiseOnItemError?: boolean | undefined;
  /**
   * What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
   * or send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
   */
  unknownValues?: UnknownValues | undefined;
}

/** How a handle differs from its client. Durations are in milliseconds. */
export interface ScopeOptions extends SharedOptions {
  /** The shop, by its ID; its cipher is looked up. Environment of a client: `TIKTOK_SHOP_ID`. */
  shopId?: Id | undefined;
  /**
   * A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
   * Environment of a client: `TIKTOK_CATEGORY_ASSET`.
   */
  categoryAsset?: Id | undefined;
  /** The stored authorization to use, by the seller's `open_id`. */
  account?: string | undefined;
}

/** The settings of a client. Durations are in milliseconds. What is not set comes from the environment. */
export interface ClientOptions extends ScopeOptions {
  /** The app's key. Environment: `TIKTOK_APP_KEY`. */
  appKey?: string | undefined;
  /** The app's secret. It signs requests, and is never printed. Environment: `TIKTOK_APP_SECRET`. */
  appSecret?: string | undefined;
  /**
   * The app's service ID, which authorization links carry. It is not the app key. Environment:
   * `TIKTOK_SERVICE_ID`.
   */
  serviceId?: string | undefined;
  /**
   * The address of a `tiktokshop serve` that makes the calls, for an app on a device that must not hold the app
   * secret: `https://shop.example.com`. It needs `serverKey`, and neither an app key, an app secret nor tokens.
   */
  serverUrl?: string | undefined;
  /** The key that the server made for this device, with `tiktokshop keys create`. It is never printed. */
  serverKey?: string | undefined;
  /**
   * Asks your own backend to sign the requests and for access tokens, for an app on a device that must not hold
   * the app secret. Such a client takes neither an app secret nor a token store.
   */
  signer?: Signer | undefined;
  /** The refresh token that came with `accessToken`: with it, the token is refreshed in memory. */
  refreshToken?: string | undefined;
  /** When `accessToken` expires. */
  accessTokenExpiresAt?: Time | undefined;
  /** Where tokens are kept. With a store, they are refreshed. */
  store?: string | BuiltInStore | TokenStore | undefined;
  /** How stored tokens are refreshed. */
  tokenOptions?: TokenOptions | undefined;
  /**
   * Where the API is: for a sandbox or a gateway. Default: `https://open-api.tiktokglobalshop.com`. Environment:
   * `TIKTOK_API_URL`.
   */
  apiUrl?: string | URL | undefined;
  /** Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment: `TIKTOK_AUTH_URL`. */
  authUrl?: string | URL | undefined;
  /**
   * Allows plain HTTP to the API and the authorization host on another machine, such as a sandbox in a container.
   * The app secret and tokens then travel unencrypted. Default: plain HTTP is refused, except on this machine.
   * Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
   */
  allowInsecureHttp?: boolean | undefined;
  /** How long one attempt of an upload may take. Default: 120 s. Environment: `TIKTOK_UPLOAD_TIMEOUT`. */
  uploadTimeout?: number | undefined;
  /** How long it may take to connect. Default: 10 s. Environment: `TIKTOK_CONNECT_TIMEOUT`. */
  connectTimeout?: number | undefined;
  /**
   * How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of
   * up to `jitter` added.
   */
  retry?: RetryOptions | undefined;
  /**
   * How many requests per second are sent for each shop and operation; fewer when throttled. `false` switches the
   * limiter off. Default: 50.
   */
  limiter?: number | boolean | undefined;
  /**
   * The largest response that is read, in bytes. A larger one is an error. Default: 64 MiB. Environment:
   * `TIKTOK_MAX_RESPONSE_BYTES`.
   */
  maxResponseBytes?: number | undefined;
  /**
   * The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`. Default: the proxy
   * that `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
   */
  proxy?: string | URL | undefined;
  /** Uses no proxy, not even the one that the environment names. Default: `false`. Environment: `TIKTOK_NO_PROXY`. */
  noProxy?: boolean | undefined;
  /** Certificate authorities to trust besides the built-in ones: PEM text, or the path of a PEM file. */
  rootCertificates?: Certificate | readonly Certificate[] | undefined;
  /** Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment: `TIKTOK_HTTP1_ONLY`. */
  http1Only?: boolean | undefined;
  /**
   * Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in the `User-Agent`
   * header. Environment: `TIKTOK_USER_AGENT`.
   */
  userAgent?: string | undefined;
  /** Whether the events `request` and `response` carry bodies, which may name buyers. Default: `false`. */
  eventBodies?: boolean | undefined;
  /** Where log lines go. Default: `console`, which writes to stderr. */
  logger?: Logger | undefined;
  /** What is logged. Default: `warn`, or what the environment variable `TIKTOK_SHOP_LOG` says. */
  logLevel?: LogLevel | undefined;
  /** A clock that stands still at this time until it is moved, for tests. Default: the machine's clock. */
  clock?: Time | undefined;
  /** Whether the environment fills in what is not set. Default: `true`. */
  env?: boolean | undefined;
}

/** The options of one call. */
export interface CallOptions extends SharedOptions {
  /** Makes a write safe to retry. If the operation takes a key and none is given, one is generated. */
  idempotencyKey?: string | undefined;
  /** Query parameters that the catalogue does not know. They are sent as they are. */
  extraQuery?: JsonObject | URLSearchParams | undefined;
  /**
   * Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by
   * item (`{}` leaves an item as it is). Anything else replaces what is there.
   */
  extraBody?: JsonObject | undefined;
  /** More headers. */
  extraHeaders?: Record<string, string> | Headers | undefined;
  /** Aborts the call: its connection is closed. */
  signal?: AbortSignal | undefined;
}

/** The options of a paged call. */
export interface PageOptions extends CallOptions {
  /** How many items the walk gives at most. Default: no limit. */
  limit?: number | undefined;
  /**
   * Continues an earlier walk with the same parameters: the `nextPageToken` of its last page, or of the error that
   * ended it. For a walk through time, repeat the window of the earlier walk; its end may be later.
   */
  pageToken?: string | undefined;
}

/** The options of a walk through time. */
export interface WindowOptions extends PageOptions {
  /** The length of a window. One with too many results is split. Default: what suits the operation. */
  step?: number | undefined;
}

/** From where on changes are wanted, and up to when. Durations are in milliseconds. */
export interface ChangeOptions
  extends SharedOptions,
    Pick<CallOptions, "signal"> {
  /** Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning. */
  since?: Time | undefined;
  /** Continues after the change that had this cursor. */
  cursor?: string | undefined;
  /** Only what changed before this time. Default: now, this second included. */
  until?: Time | undefined;
  /**
   * For how long before its end the next walk reads everything again, to find what the platform lists late.
   * Nothing is returned twice for it. Default: 10 minutes.
   */
  overlap?: number | undefined;
  /** How many items are asked for at once. Default: as many as the platform allows. */
  pageSize?: number | undefined;
}

/** Where to write a document, and how to abort its download. */
export interface DownloadOptions extends Pick<CallOptions, "signal"> {
  /** A file to write the document to, either completely or not at all. */
  path?: string | URL | undefined;
}

/** Which document of a package, and how long to wait for it. */
export interface LabelOptions extends SharedOptions, DownloadOptions {
  /**
   * Which document of the package: `SHIPPING_LABEL`, `PACKING_SLIP`, `SHIPPING_LABEL_AND_PACKING_SLIP` or another.
   * Default: `SHIPPING_LABEL`.
   */
  documentType?: string | undefined;
  /** The paper size: `A6`, `A5` or another. */
  documentSize?: string | undefined;
  /** The file format: `PDF`, `ZPL` or another. */
  documentFormat?: string | undefined;
  /** How long to wait until the label is ready. Default: 2 minutes. */
  readyTimeout?: number | undefined;
  /** How long to wait before asking for the label again; grows by half each time, up to 15 s. Default: 2 s. */
  poll?: number | undefined;
}

/** @internal */
export const tokenOptionsKinds = {
  skew: "duration",
  leaseTtl: "duration",
  patience: "duration",
  cache: "duration",
  cooldown: "duration",
  exitWait: "duration",
  storeTimeout: "duration",
} as const;

/** @internal */
export const retryKinds = {
  base: "duration",
  jitter: "duration",
  cap: "duration",
} as const;

/** @internal */
export const inboxOptionsKinds = {
  concurrency: "count",
  attempts: "count",
  firstPause: "duration",
  longestPause: "duration",
  timeLimit: "duration",
  lease: "duration",
  poll: "duration",
  grace: "duration",
} as const;

/** @internal */
export const sharedKinds = {
  accessToken: "text",
  shopCipher: "text",
  categoryAssetCipher: "text",
  version: "text",
  timeout: "duration",
  deadline: "duration",
  maxRetries: "count",
  raiseOnItemError: "flag",
  unknownValues: ["warn", "error", "ignore"],
} as const;

/** @internal */
export const scopeKinds = {
  ...sharedKinds,
  shopId: "id",
  categoryAsset: "id",
  account: "text",
} as const;

/** @internal */
export const clientKinds = {
  ...scopeKinds,
  appKey: "text",
  appSecret: "text",
  serviceId: "text",
  serverUrl: "text",
  serverKey: "text",
  signer: "signer",
  refreshToken: "text",
  accessTokenExpiresAt: "time",
  store: "store",
  tokenOptions: "object",
  apiUrl: "url",
  authUrl: "url",
  allowInsecureHttp: "flag",
  uploadTimeout: "duration",
  connectTimeout: "duration",
  retry: "object",
  limiter: "limiter",
  maxResponseBytes: "count",
  proxy: "url",
  noProxy: "flag",
  rootCertificates: "certificates",
  http1Only: "flag",
  userAgent: "text",
  eventBodies: "flag",
  logger: "logger",
  logLevel: "logLevel",
  clock: "time",
  env: "flag",
} as const;

/** @internal */
export const callKinds = {
  ...sharedKinds,
  idempotencyKey: "text",
  extraQuery: "object",
  extraBody: "object",
  extraHeaders: "object",
  signal: "signal",
} as const;

/** @internal */
export const pageKinds = {
  ...callKinds,
  limit: "items",
  pageToken: "text",
} as const;

/** @internal */
export const windowKinds = {
  ...pageKinds,
  step: "duration",
} as const;

/** @internal */
export const changeKinds = {
  ...sharedKinds,
  signal: "signal",
  since: "time",
  cursor: "text",
  until: "time",
  overlap: "duration",
  pageSize: "count",
} as const;

/** @internal */
export const downloadKinds = {
  signal: "signal",
  path: "file",
} as const;

/** @internal */
export const labelKinds = {
  ...sharedKinds,
  ...downloadKinds,
  documentType: "text",
  documentSize: "text",
  documentFormat: "text",
  readyTimeout: "duration",
  poll: "duration",
} as const;

/** @internal */
export function tokenOptionsSettings(options: TokenOptions): JsonObject {
  return {
    skew: seconds(options.skew),
    lease_ttl: seconds(options.leaseTtl),
    patience: seconds(options.patience),
    cache: seconds(options.cache),
    cooldown: seconds(options.cooldown),
    exit_wait: seconds(options.exitWait),
    store_timeout: seconds(options.storeTimeout),
};
}

/** @internal */
export function retrySettings(options: RetryOptions): JsonObject {
  return {
    base: seconds(options.base),
    jitter: seconds(options.jitter),
    cap: seconds(options.cap),
};
}

/** @internal */
export function inboxOptionsSettings(options: InboxOptions): JsonObject {
  return {
    concurrency: options.concurrency,
    attempts: options.attempts,
    first_pause: seconds(options.firstPause),
    longest_pause: seconds(options.longestPause),
    time_limit: seconds(options.timeLimit),
    lease: seconds(options.lease),
    poll: seconds(options.poll),
    grace: seconds(options.grace),
};
}

/**
 * The settings of a client as the core spells them.
 *
 * @internal
 */
export function clientSettings(options: ClientOptions): JsonObject {
  return {
    access_token: options.accessToken,
    shop_cipher: options.shopCipher,
    category_asset_cipher: options.categoryAssetCipher,
    version: options.version,
    timeout: seconds(options.timeout),
    deadline: seconds(options.deadline),
    max_retries: options.maxRetries,
    raise_on_item_error: options.raiseOnItemError,
    unknown_values: options.unknownValues,
    shop_id: options.shopId,
    category_asset: options.categoryAsset,
    account: options.account,
    app_key: options.appKey,
    app_secret: options.appSecret,
    service_id: options.serviceId,
    server_url: options.serverUrl,
    server_key: options.serverKey,
    refresh_token: options.refreshToken,
    access_token_expires_at: options.accessTokenExpiresAt == null ? undefined : unixSeconds(options.accessTokenExpiresAt),
    token_options: options.tokenOptions == null ? undefined : tokenOptionsSettings(options.tokenOptions),
    api_url: options.apiUrl?.toString(),
    auth_url: options.authUrl?.toString(),
    allow_insecure_http: options.allowInsecureHttp,
    upload_timeout: seconds(options.uploadTimeout),
    connect_timeout: seconds(options.connectTimeout),
    retry: options.retry == null ? undefined : retrySettings(options.retry),
    limiter: options.limiter,
    max_response_bytes: options.maxResponseBytes,
    proxy: options.proxy?.toString(),
    no_proxy: options.noProxy,
    http1_only: options.http1Only,
    user_agent: options.userAgent,
    clock: options.clock == null ? undefined : unixSeconds(options.clock),
};
}

/**
 * The options of a call as the core spells them. Property by property, since spreading objects is slow.
 *
 * @internal
 */
export function callSettings(options: CallOptions): JsonObject {
  return {
    access_token: options.accessToken,
    shop_cipher: options.shopCipher,
    category_asset_cipher: options.categoryAssetCipher,
    version: options.version,
    timeout: seconds(options.timeout),
    deadline: seconds(options.deadline),
    max_retries: options.maxRetries,
    raise_on_item_error: options.raiseOnItemError,
    unknown_values: options.unknownValues,
    idempotency_key: options.idempotencyKey,
};
}

/**
 * The options of a handle as the core spells them.
 *
 * @internal
 */
export function scopeSettings(options: ScopeOptions): JsonObject {
  return {
    access_token: options.accessToken,
    shop_cipher: options.shopCipher,
    category_asset_cipher: options.categoryAssetCipher,
    version: options.version,
    timeout: seconds(options.timeout),
    deadline: seconds(options.deadline),
    max_retries: options.maxRetries,
    raise_on_item_error: options.raiseOnItemError,
    unknown_values: options.unknownValues,
    shop_id: options.shopId,
    category_asset: options.categoryAsset,
    account: options.account,
};
}

/**
 * From where on changes are wanted as the core spells it, without the options of its calls.
 *
 * @internal
 */
export function changeSettings(options: ChangeOptions): JsonObject {
  return {
    since: options.since == null ? undefined : unixSeconds(options.since),
    cursor: options.cursor,
    until: options.until == null ? undefined : unixSeconds(options.until),
    overlap: seconds(options.overlap),
    page_size: options.pageSize,
};
}

/**
 * The options of a label as the core spells them, without those of its calls.
 *
 * @internal
 */
export function labelSettings(options: LabelOptions): JsonObject {
  return {
    document_type: options.documentType,
    document_size: options.documentSize,
    document_format: options.documentFormat,
    ready_timeout: seconds(options.readyTimeout),
    poll: seconds(options.poll),
};
}