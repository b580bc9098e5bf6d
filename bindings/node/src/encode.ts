import type { NativeFile } from "./native.js";
import type { CallOptions, JsonObject, PageOptions, Upload } from "./types.js";
import { collect, isUpload } from "./upload.js";

/** The input of a call as the core reads it. */
export interface Input {
  params?: JsonObject | undefined;
  query?: JsonObject | undefined;
  body?: unknown;
  path?: JsonObject | undefined;
  [name: string]: unknown;
}

const PARTS = new Set(["query", "body", "path", "params"]);

/** `{query: {...}, body: {...}}` says where things go; anything else is flat. */
export function inputOf(params: object | undefined): Input {
  if (!params) return {};
  const names = Object.keys(params);
  const isSpelled =
    names.length > 0 && names.every((name) => PARTS.has(name) && isContainer((params as Input)[name]));
  return isSpelled ? { ...params } : { params: params as JsonObject };
}

function isContainer(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null);
}

/** JSON text: dates are Unix seconds, bigints keep their digits as text, which the core turns into what is wanted. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, replace);
}

function replace(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  const given = (this as JsonObject)[key];
  return given instanceof Date ? unixSeconds(given) : value;
}

/** The second that a date is in. */
export function unixSeconds(date: Date | number | bigint): number {
  return date instanceof Date ? Math.floor(date.getTime() / 1000) : Number(date);
}

/** Milliseconds as seconds. */
export function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

/** The options as the core spells them. */
export function coreOptions(options: CallOptions): JsonObject {
  return {
    version: options.version,
    timeout: seconds(options.timeout),
    max_retries: options.maxRetries,
    shop_cipher: options.shopCipher,
    category_asset_cipher: options.categoryAssetCipher,
    access_token: options.accessToken,
    raise_on_item_error: options.raiseOnItemError,
    idempotency_key: options.idempotencyKey,
  };
}

/** The JSON text of a call's input. */
export function encode(input: Input, options: PageOptions = {}, more: JsonObject = {}): string {
  return jsonOf({
    ...input,
    ...more,
    extra_query: options.extraQuery,
    extra_body: options.extraBody,
    extra_headers: options.extraHeaders,
    options: coreOptions(options),
  });
}

/** The rest of the parameters, and the files among them. A text is a path where a file is expected. */
export function splitFiles(
  params: object | undefined,
  fields: readonly string[],
): [JsonObject | undefined, [string, Upload][]] {
  if (!params) return [undefined, []];
  const entries = params instanceof FormData ? [...params.entries()] : Object.entries(params);
  const isFile = ([name, value]: [string, unknown]) =>
    value != null && (fields.includes(name) || isUpload(value));
  const files = entries.filter(isFile) as [string, Upload][];
  if (files.length === 0 && !(params instanceof FormData)) return [params as JsonObject, files];
  return [Object.fromEntries(entries.filter((entry) => !isFile(entry))), files];
}

/** The files' content, read where it is a stream or a blob. */
export async function nativeFiles(files: [string, Upload][]): Promise<NativeFile[]> {
  return Promise.all(files.map(async ([field, file]) => ({ field, ...(await collect(file)) })));
}
