/// <reference types="node" preserve="true" />

/** Seconds since 1970, as the platform counts time; a `Date` is converted. */
export type Time = number | bigint | Date;

/** A whole number. */
export type Integer = number | bigint;

/** An id. All ids are texts here; a `bigint` keeps its digits too, a `number` would not. */
export type Id = string | bigint;

/** An amount with its currency. */
export interface Money {
  /** A decimal number as text. */
  amount?: string;
  /** An ISO code. */
  currency?: string;
}

/** The answer of an operation that promises no data. */
export type Empty = Record<string, unknown>;

/** JSON of an object. */
export type JsonObject = Record<string, unknown>;

/** Where the bytes of a file come from: a path, a `file:` URL, bytes, a blob, a stream, or one of these with a name. */
export type Upload = string | URL | UploadBytes | UploadFile;

/** Bytes of a file, here or on their way. */
export type UploadBytes =
  | ArrayBufferView
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** A file with what the platform is told about it. */
export interface UploadFile {
  /** Where it is on disk. */
  path?: string | URL;
  /** Its content, where there is no path. */
  data?: UploadBytes;
  /** The name that the platform sees. */
  name?: string;
  /** The media type; found from name and content where it is not set. */
  contentType?: string;
}

/** Parameters that say themselves where they go, as the Laravel package has them. */
export interface Spelled {
  /** Goes into the query. */
  query?: JsonObject;
  /** Goes into the body. */
  body?: JsonObject | readonly unknown[];
  /** Goes into the path. */
  path?: JsonObject;
  /** The package knows where it goes. */
  params?: JsonObject;
}

/**
 * What is done about a parameter's value that is none of the known ones: it is sent with a warning, refused, or sent. The
 * platform adds values, so that a new one may be right; most are misspelt.
 */
export type UnknownValues = "warn" | "error" | "ignore";

/** The options of one call, and the defaults of a handle. Durations are in milliseconds. */
export interface HandleOptions {
  /** The API version, as `"202309"`. */
  version?: string | undefined;
  /** How long one attempt may take. Default: 30 s, of an upload 120 s. */
  timeout?: number | undefined;
  /** How long a call may take, attempts and waits together. Default: 2 minutes, or four times `timeout` where that is more. */
  deadline?: number | undefined;
  /** How often a failed attempt is repeated; 0: never. */
  maxRetries?: number | undefined;
  /** The cipher of the shop, where the client has none or another. */
  shopCipher?: string | undefined;
  /** The cipher of the category asset. */
  categoryAssetCipher?: string | undefined;
  /** A token for these calls only. */
  accessToken?: string | undefined;
  /** Throws {@link ItemErrors} when items of a batch failed: `true` any, `false` none. Unset: when all of them failed. */
  raiseOnItemError?: boolean | undefined;
  /** What is done about a parameter's value that is none of the known ones. Unset: a warning. */
  unknownValues?: UnknownValues | undefined;
}

/** The options of one call. */
export interface CallOptions extends HandleOptions {
  /** Gives the call up: its connection is closed. */
  signal?: AbortSignal | undefined;
  /** Makes a write safe to repeat; one is made where the operation takes one. */
  idempotencyKey?: string | undefined;
  /** Query parameters that are sent as they are, without a check. */
  extraQuery?: JsonObject | URLSearchParams | undefined;
  /**
   * Fields that are merged into the body without a check: objects name by name, lists of objects item by item in their
   * order (`{}` leaves an item as it is); anything else takes the place of what is there.
   */
  extraBody?: JsonObject | undefined;
  /** Headers to add. */
  extraHeaders?: Record<string, string> | Headers | undefined;
}

/** The options of a call whose answer has pages. */
export interface PageOptions extends CallOptions {
  /** How many items to walk at most. */
  limit?: number | undefined;
  /** Where to continue: the `nextPageToken` of a page or an error of an earlier walk with the same parameters. */
  pageToken?: string | undefined;
}

/** The options of a walk through time. With a `pageToken`, repeat the times of the earlier walk; `to` may be later. */
export interface WindowOptions extends PageOptions {
  /** The length of the first window in milliseconds; windows with too many results are split. */
  step?: number | undefined;
}

/** The options of a raw request. */
export interface RequestOptions extends CallOptions {
  /** Query parameters. */
  query?: JsonObject | URLSearchParams | undefined;
  /** What becomes the JSON body; or a form with files. */
  body?: unknown;
  /** Files of a form, by field. */
  files?: Record<string, Upload> | undefined;
}

/** What every webhook has. */
export interface Event<Type extends string, Data> {
  /** What happened. */
  readonly type: Type;
  /** The number of the type on the wire. */
  readonly type_number: number | null;
  /** The type as it was sent, where it was no number. */
  readonly type_text: string | null;
  /** The same for each delivery of one event. */
  readonly notification_id: string | null;
  /** The shop that it is about. */
  readonly shop_id: string | null;
  /** The seller that it is about. */
  readonly seller_open_id: string | null;
  /** The creator that it is about. */
  readonly creator_open_id: string | null;
  /** Unix seconds. */
  readonly timestamp: number | null;
  /** The app whose secret signed it. */
  readonly app_key: string;
  /** What is known about it. */
  readonly data: Data;
}
