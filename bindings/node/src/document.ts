import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cancellable, errorOf, misuse } from "./failure.js";
import { callSettings, type DownloadOptions, type LabelOptions, labelSettings } from "./generated/options.js";
import { check, downloadOptions, labelOptions } from "./known.js";
import type { NativeClient, NativeDocument } from "./native.js";
import type { Id } from "./types.js";
import { jsonOf } from "./values.js";

/** A downloaded document. */
export class Document {
  /** The media type, from the first bytes or otherwise from the server. */
  readonly contentType: string;
  /** The usual file extension for this type, without the dot. */
  readonly extension: string;
  /** The tracking number that came with a label. */
  readonly trackingNumber: string | undefined;
  /** The id of the request that returned the URL. */
  readonly requestId: string | undefined;
  /** The content. */
  readonly bytes: Buffer;

  /** @internal */
  constructor(document: NativeDocument) {
    this.bytes = document.content ?? Buffer.alloc(0);
    this.contentType = document.contentType ?? "application/octet-stream";
    this.extension = document.extension ?? "bin";
    this.trackingNumber = document.trackingNumber;
    this.requestId = document.requestId;
  }

  /** The content as a `Blob`. */
  blob(): Blob {
    return new Blob([this.bytes as Uint8Array<ArrayBuffer>], { type: this.contentType });
  }

  /** Writes the content to a file. */
  async save(path: string | URL): Promise<void> {
    await writeFile(path, this.bytes);
  }
}

/** Waits until the label is ready, downloads it, and validates that the file is one. */
export async function downloadLabel(
  native: NativeClient,
  packageId: Id,
  options: LabelOptions,
): Promise<Document> {
  check(options, labelOptions);
  if (packageId == null) throw misuse("invalid_request", "the package id is required, but none was given");
  const input = jsonOf({
    ...labelSettings(options),
    path: pathOf(options.path),
    options: callSettings(options),
  });
  return documentOf(
    await cancellable(options.signal, (cancel) => native.downloadLabel(String(packageId), input, cancel)),
  );
}

/** Downloads a document from a URL in a response. */
export async function download(
  native: NativeClient,
  url: string | URL,
  options: DownloadOptions,
): Promise<Document> {
  check(options, downloadOptions);
  const path = pathOf(options.path);
  return documentOf(
    await cancellable(options.signal, (cancel) => native.download(String(url), path, cancel)),
  );
}

function pathOf(path: string | URL | undefined): string | undefined {
  return path instanceof URL ? fileURLToPath(path) : (path ?? undefined);
}

function documentOf(answer: NativeDocument): Document {
  if (answer.failure !== undefined) throw errorOf(answer.failure);
  return new Document(answer);
}
