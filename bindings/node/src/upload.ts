import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { types } from "node:util";
import { errorOf, misuse } from "./failure.js";
import { type NativeFile, type NativeSpool, native } from "./native.js";
import { onAbort } from "./signals.js";
import type { Upload, UploadBytes, UploadFile } from "./types.js";

/** Whether a value looks like a file, wherever it is. */
export function isUpload(value: unknown): boolean {
  return isBytes(value) || (value instanceof URL && value.protocol === "file:") || isUploadFile(value);
}

function isBytes(value: unknown): value is UploadBytes {
  return (
    ArrayBuffer.isView(value) ||
    types.isAnyArrayBuffer(value) ||
    value instanceof Blob ||
    value instanceof ReadableStream ||
    (typeof value === "object" && value !== null && Symbol.asyncIterator in value)
  );
}

function isUploadFile(value: unknown): value is UploadFile {
  if (typeof value !== "object" || value === null) return false;
  const file = value as UploadFile;
  const isKnown = (name: string) => ["path", "data", "name", "contentType"].includes(name);
  const hasContent = typeof file.path === "string" || file.path instanceof URL || isBytes(file.data);
  return hasContent && Object.keys(value).every(isKnown);
}

/** A file in the form that the native library takes. A signal ends the reading of a stream. */
export async function collect(
  upload: Upload,
  signal?: AbortSignal | null,
): Promise<Omit<NativeFile, "field">> {
  if (typeof upload === "string") return { path: upload };
  if (upload instanceof URL) return { path: pathOf(upload) };
  if (isBytes(upload)) return bytesOf(upload, signal);
  if (!isUploadFile(upload)) {
    throw misuse(
      "invalid_request",
      "the file is neither a path, bytes, a blob nor a stream",
      "Give {path} or {data}.",
    );
  }
  const { path, data, name, contentType } = upload;
  const content = path !== undefined ? await collect(path) : await bytesOf(data as UploadBytes, signal);
  return {
    ...content,
    ...(name !== undefined && { name }),
    ...(contentType !== undefined && { contentType }),
  };
}

function pathOf(url: URL): string {
  if (url.protocol === "file:") return fileURLToPath(url);
  const hint = "Fetch it, and give the answer's body: (await fetch(url)).body.";
  throw misuse("invalid_request", `a file at ${url.protocol} is not fetched here`, hint);
}

async function bytesOf(
  source: UploadBytes,
  signal: AbortSignal | null | undefined,
): Promise<Omit<NativeFile, "field">> {
  if (source instanceof Blob) {
    const file = { spool: await read(streamOf(source.stream()), signal) };
    const name = (source as Blob & { name?: string }).name;
    return { ...file, ...(name && { name }), ...(source.type && { contentType: source.type }) };
  }
  if (ArrayBuffer.isView(source))
    return { bytes: Buffer.from(source.buffer, source.byteOffset, source.byteLength) };
  if (types.isAnyArrayBuffer(source)) return { bytes: Buffer.from(source) };
  const path = (source as { path?: unknown }).path;
  const name = typeof path === "string" ? path.split(/[\\/]/).at(-1) : undefined;
  return { spool: await read(streamOf(source), signal), ...(name && { name }) };
}

function streamOf(source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>): Readable {
  if (source instanceof Readable) return source;
  if (source instanceof ReadableStream)
    return Readable.fromWeb(source as Parameters<typeof Readable.fromWeb>[0]);
  return Readable.from(source);
}

/** The content of a stream. If the signal fires, the stream is destroyed, so that a stalled read does not block. */
async function read(stream: Readable, signal: AbortSignal | null | undefined): Promise<NativeSpool> {
  if (!signal) return spooled(stream);
  signal.throwIfAborted();
  let forget = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    forget = onAbort(signal, () => {
      reject(signal.reason);
      stream.destroy();
    });
  });
  return Promise.race([spooled(stream), aborted]).finally(forget);
}

/** The chunks go to the core one by one, so that a large file is never completely in memory. */
async function spooled(stream: Readable): Promise<NativeSpool> {
  const spool = new native.Spool();
  for await (const piece of stream) {
    const failure = spool.push(typeof piece === "string" ? Buffer.from(piece) : piece);
    if (failure != null) throw errorOf(failure);
  }
  return spool;
}
