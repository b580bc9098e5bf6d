import { fileURLToPath } from "node:url";
import { misuse } from "./failure.js";
import type { NativeFile } from "./native.js";
import type { Upload, UploadBytes, UploadFile } from "./types.js";

/** Whether a value is a file by its looks, wherever it stands. */
export function isUpload(value: unknown): boolean {
  return isBytes(value) || (value instanceof URL && value.protocol === "file:") || isUploadFile(value);
}

function isBytes(value: unknown): value is UploadBytes {
  return (
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
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

/** A file as the native library takes it. */
export async function collect(upload: Upload): Promise<Omit<NativeFile, "field">> {
  if (typeof upload === "string") return { path: upload };
  if (upload instanceof URL) return { path: fileURLToPath(upload) };
  if (isBytes(upload)) return bytesOf(upload);
  if (!isUploadFile(upload)) {
    throw misuse(
      "InvalidRequest",
      "the file is neither a path, bytes, a blob nor a stream",
      "Give {path} or {data}.",
    );
  }
  const { path, data, name, contentType } = upload;
  const content = path !== undefined ? await collect(path) : await bytesOf(data as UploadBytes);
  return {
    ...content,
    ...(name !== undefined && { name }),
    ...(contentType !== undefined && { contentType }),
  };
}

async function bytesOf(source: UploadBytes): Promise<Omit<NativeFile, "field">> {
  if (source instanceof Blob) {
    const file = { bytes: Buffer.from(await source.arrayBuffer()) };
    const name = (source as Blob & { name?: string }).name;
    return { ...file, ...(name && { name }), ...(source.type && { contentType: source.type }) };
  }
  if (source instanceof Uint8Array)
    return { bytes: Buffer.from(source.buffer, source.byteOffset, source.byteLength) };
  if (source instanceof ArrayBuffer) return { bytes: Buffer.from(source) };
  const parts: Uint8Array[] = [];
  for await (const part of source as AsyncIterable<Uint8Array | string>) {
    parts.push(typeof part === "string" ? Buffer.from(part) : part);
  }
  const path = (source as { path?: unknown }).path;
  const name = typeof path === "string" ? path.split(/[\\/]/).at(-1) : undefined;
  return { bytes: Buffer.concat(parts), ...(name && { name }) };
}
