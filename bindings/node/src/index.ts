/** The TikTok Shop Open Platform for Node. */

export type { Change, Changes } from "./changes.js";
export { Client, type Explained, type ExplainInput, explain, type ScopeOptions } from "./client.js";
export type { Document } from "./document.js";
export { type ItemError, type ItemReason, TikTokShopError } from "./error.js";
export type {
  ClientEvents,
  EventName,
  RefreshEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
  WarningEvent,
} from "./events.js";
export * from "./generated/errors.js";
export type { OldNames, Operations } from "./generated/operations.js";
export type { DownloadOptions, InboxOptions, LabelOptions } from "./generated/options.js";
export type { ChangeKind, Sync } from "./generated/sync.js";
export * from "./generated/webhooks.js";
export {
  type Attempt,
  type Delivery,
  GiveUp,
  Inbox,
  type InboxFilter,
  type InboxSettings,
  type InboxStats,
  RetryLater,
} from "./inbox.js";
export type { Logger, LogLevel } from "./logging.js";
export type {
  Authorization,
  AuthorizationLink,
  BeginOptions,
  BrowserBeginOptions,
  BrowserCompleteOptions,
  BrowserEnd,
  BrowserLink,
  BrowserOptions,
  CallbackOptions,
  CompleteOptions,
  LinkOptions,
  OAuth,
} from "./oauth.js";
export type { ClientOptions, RetryOptions, TokenOptions } from "./options.js";
export type { Page } from "./page.js";
export type { PreparedRequest } from "./prepared.js";
export type { CallPromise, PagePromise, WithResponse } from "./promise.js";
export type { ApiResponse } from "./response.js";
export type { GrantedToken, Signer, TokenWanted } from "./signer.js";
export { type RequestToSign, type SignedRequest, signRequest } from "./signing.js";
export {
  type AccountName,
  type BuiltInStore,
  type MaskedRecord,
  MemoryStore,
  type PostgresOptions,
  PostgresStore,
  type SqliteOptions,
  SqliteStore,
  type Standing,
  type StoredRecord,
  type StoredShop,
  type TokenStore,
} from "./stores.js";
export type { TimeWalk } from "./time_walk.js";
export type { Tokens } from "./tokens.js";
export type {
  CallOptions,
  ChangeOptions,
  Empty,
  Event,
  Id,
  Integer,
  JsonObject,
  Money,
  PageOptions,
  RequestOptions,
  SharedOptions,
  Spelled,
  Time,
  UnknownValues,
  Upload,
  UploadBytes,
  UploadFile,
  WindowOptions,
} from "./types.js";
export { VERSION } from "./version.js";
export {
  type App,
  type RawBody,
  type SignatureHeader,
  type SignedEvent,
  type TestEvent,
  type WebhookOptions,
  Webhooks,
} from "./webhooks.js";
