/// <reference types="node" preserve="true" />

import type {
  CallOptions,
  ChangeOptions,
  PageOptions,
  SharedOptions,
  UnknownValues,
  WindowOptions,
} from "./generated/options.js";

export type { CallOptions, ChangeOptions, PageOptions, SharedOptions, UnknownValues, WindowOptions };

/** Unix seconds, as the platform counts time; a `Date` is converted. */
export type Time = number | bigint | Date;

/** A whole number. */
export type Integer = number | bigint;

/** An id. Ids are text; a `bigint` keeps all digits too, but a `number` would not. */
export type Id = string | bigint;

/** An amount with its currency. */
export interface Money {
  /** A decimal number as text. */
  amount?: string;
  /** An ISO code. */
  currency?: string;
}

/** The response of an operation without data. */
export type Empty = Record<string, unknown>;

/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** The source of a file: a path, a `file:` URL, bytes, a blob, a stream, or one of these with a name. */
export type Upload = string | URL | UploadBytes | UploadFile;

/** The bytes of a file, in memory or as a stream. */
export type UploadBytes =
  | ArrayBufferView
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** A file with its name and media type. */
export interface UploadFile {
  /** Its path on disk. */
  path?: string | URL;
  /** Its content, if there is no path. */
  data?: UploadBytes;
  /** The name that is sent to the platform. */
  name?: string;
  /** The media type; by default it is derived from the name and content. */
  contentType?: string;
}

/** Parameters grouped by where they go, as in the Laravel package. */
export interface Spelled {
  /** Goes into the query. */
  query?: JsonObject;
  /** Goes into the body. */
  body?: JsonObject | readonly unknown[];
  /** Goes into the path. */
  path?: JsonObject;
  /** Its place is known. */
  params?: JsonObject;
}

/** The options of a raw request. */
export interface RequestOptions extends CallOptions {
  /** Query parameters. */
  query?: JsonObject | URLSearchParams | undefined;
  /** The JSON body, or a form with files. */
  body?: unknown;
  /** Files of a form, by field. */
  files?: Record<string, Upload> | undefined;
}

/** The fields of every webhook. */
export interface Event<Type extends string, Data> {
  /** What happened. */
  readonly type: Type;
  /** The number of the type, as the platform sends it. */
  readonly type_id: number | null;
  /** The type as it was sent, if it was not a number. */
  readonly type_text: string | null;
  // cargo gen: envelope
  /** The id of the event, the same for each delivery. */
  readonly notification_id: string | null;
  /** The shop of the event. */
  readonly shop_id: string | null;
  /** The seller of the event, for types that concern no single shop. */
  readonly seller_open_id: string | null;
  /** The creator of the event. */
  readonly creator_open_id: string | null;
  /** When it was sent, in Unix seconds. Events may overtake each other. */
  readonly timestamp: number | null;
  // cargo gen: end
  /** The app whose secret signed it. */
  readonly app_key: string;
  /** The data of the event. */
  readonly data: Data;
}
