import { misuse } from "./failure.js";
import { callSettings } from "./generated/options.js";
import type { NativeFile } from "./native.js";
import type { CallOptions, JsonObject, PageOptions, RequestOptions, Upload } from "./types.js";
import { collect, isUpload } from "./upload.js";
import { jsonOf } from "./values.js";

/** The input of a call, as the core reads it. */
export interface Input {
  params?: JsonObject | undefined;
  query?: JsonObject | undefined;
  body?: unknown;
  path?: JsonObject | undefined;
}

const PARTS = new Set(["query", "body", "path", "params"]);

/** `{query: {...}, body: {...}}` groups the parameters; otherwise they are flat. */
export function inputOf(given: object | undefined): Input {
  const params = paramsOf(given);
  if (!params) return {};
  const names = Object.keys(params);
  const isSpelled = names.length > 0 && names.every((name) => PARTS.has(name) && isContainer(params[name]));
  return isSpelled ? { ...params } : { params };
}

/** The parameters as an object, from anything with names and values. Anything else is refused. */
export function paramsOf(given: object | undefined): JsonObject | undefined {
  if (!given) return undefined;
  if (given instanceof Map || given instanceof URLSearchParams) return byName(given);
  const kind = nameless(given);
  if (kind === undefined) return given as JsonObject;
  throw misuse("invalid_request", `the parameters must be an object, but ${kind} was given`);
}

function nameless(given: object): string | undefined {
  if (typeof given !== "object") return `a ${typeof given}`;
  if (Array.isArray(given)) return "a list";
  // An object of a class without fields, such as a Set, a Date or a Promise that nobody awaited.
  const made = given.constructor;
  const isBare = made && made !== Object && Object.keys(given).length === 0;
  return isBare ? `a ${made.name}` : undefined;
}

function isContainer(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null);
}

/** What a walk takes in addition to a call. */
export interface Steps {
  limit?: number | undefined;
  page_token?: string | undefined;
  from?: number;
  to?: number;
  step?: number | undefined;
}

/** The JSON text of a call's input, built name by name, because object spread takes V8 several times as long. */
export function encode(input: Input, options: PageOptions = {}, steps: Steps = {}): string {
  return jsonOf({
    params: input.params,
    query: input.query,
    body: input.body,
    path: input.path,
    limit: steps.limit,
    page_token: steps.page_token,
    from: steps.from,
    to: steps.to,
    step: steps.step,
    extra_query: objectOf(options.extraQuery),
    extra_body: objectOf(options.extraBody),
    extra_headers: objectOf(options.extraHeaders),
    options: callSettings(options),
  });
}

/** The parameters without the files, and the files. Where a file is expected, text is a path. */
export function splitFiles(
  params: object | undefined,
  fields: readonly string[],
): [JsonObject | undefined, [string, Upload][]] {
  if (!params) return [undefined, []];
  if (params instanceof Map) return splitFiles(paramsOf(params), fields);
  const entries = params instanceof FormData ? [...params.entries()] : Object.entries(params);
  const isFile = ([name, value]: [string, unknown]) =>
    value != null && (fields.includes(name) || isUpload(value));
  const files = entries.filter(isFile) as [string, Upload][];
  if (files.length === 0 && !(params instanceof FormData)) return [params as JsonObject, files];
  return [Object.fromEntries(entries.filter((entry) => !isFile(entry))), files];
}

/** The content of a raw request, with fields and files separated. */
export function rawInput(options: RequestOptions): [Input, [string, Upload][]] {
  const { query, body, files } = options;
  const [rest, uploads] = body instanceof FormData ? splitFiles(body, []) : [jsonBody(body), []];
  return [{ query: objectOf(query), body: rest }, [...uploads, ...Object.entries(files ?? {})]];
}

/** A body that becomes JSON. Bytes are refused, because their JSON is never what is meant. */
function jsonBody(body: unknown): unknown {
  if (typeof body !== "string" && !isUpload(body)) return body;
  const hint = "Pass the object, not its text; files go into the option `files`.";
  throw misuse("invalid_request", "the body of a request becomes JSON, so it cannot be text or bytes", hint);
}

/** `URLSearchParams` and `Headers` as objects; a repeated name has a list. */
function objectOf(
  given: RequestOptions["query"] | CallOptions["extraHeaders"] | CallOptions["extraBody"],
): JsonObject | undefined {
  if (given instanceof URLSearchParams) return byName(given);
  return given instanceof Headers ? Object.fromEntries(given.entries()) : given;
}

function byName(given: ReadonlyMap<unknown, unknown> | URLSearchParams): JsonObject {
  if (!(given instanceof URLSearchParams)) return Object.fromEntries(given) as JsonObject;
  const names = [...new Set(given.keys())];
  const found = (name: string) => (given.getAll(name).length > 1 ? given.getAll(name) : given.get(name));
  return Object.fromEntries(names.map((name) => [name, found(name)]));
}

/** The content of the files, read if it is a stream or a blob. */
export async function nativeFiles(
  files: [string, Upload][],
  signal: AbortSignal | null | undefined,
): Promise<NativeFile[]> {
  signal?.throwIfAborted();
  return Promise.all(files.map(async ([field, file]) => ({ field, ...(await collect(file, signal)) })));
}
