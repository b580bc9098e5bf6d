import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { coreOptions } from "./encode.js";
import { cancellable, errorOf } from "./failure.js";
import { check, downloadOptions, labelOptions } from "./known.js";
import type { NativeClient, NativeDocument } from "./native.js";
import type { HandleOptions, Id } from "./types.js";
import { jsonOf, seconds } from "./values.js";

/** Which label, and how long to wait for it. */
export interface LabelOptions extends HandleOptions {
  /** Gives it up. */
  signal?: AbortSignal | undefined;
  /** `SHIPPING_LABEL`, `PACKING_SLIP` and others; open. */
  documentType?: string | undefined;
  /** `A6`, `A5` and others. */
  documentSize?: string | undefined;
  /** `PDF` or `ZPL`. */
  documentFormat?: string | undefined;
  /** Milliseconds until the label must be ready. */
  readyTimeout?: number | undefined;
  /** Milliseconds between two questions whether it is. */
  poll?: number | undefined;
  /** Written there too, whole or not at all. */
  path?: string | URL | undefined;
}

/** Where a document goes, and what gives it up. */
export interface DownloadOptions {
  /** Written there too, whole or not at all. */
  path?: string | URL | undefined;
  /** Gives it up. */
  signal?: AbortSignal | undefined;
}

/** A document that was fetched. */
export class Document {
  /** The media type: what the first bytes tell, else what the server says. */
  readonly contentType: string;
  /** The usual ending of a file of this type, without the dot. */
  readonly extension: string;
  /** The tracking number that came with a label. */
  readonly trackingNumber: string | undefined;
  /** The id of the request that gave the URL. */
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

  /** The content for the web's functions. */
  blob(): Blob {
    return new Blob([this.bytes as Uint8Array<ArrayBuffer>], { type: this.contentType });
  }

  /** Writes the content to a file. */
  async save(path: string | URL): Promise<void> {
    await writeFile(path, this.bytes);
  }
}

/** Asks until the label is ready, fetches it, checks that it is one. */
export async function downloadLabel(
  native: NativeClient,
  packageId: Id,
  options: LabelOptions,
): Promise<Document> {
  check(options, labelOptions);
  const input = jsonOf({
    document_type: options.documentType,
    document_size: options.documentSize,
    document_format: options.documentFormat,
    timeout: seconds(options.readyTimeout),
    poll: seconds(options.poll),
    path: pathOf(options.path),
    options: coreOptions(options),
  });
  return documentOf(
    await cancellable(options.signal, (cancel) => native.downloadLabel(String(packageId), input, cancel)),
  );
}

/** Fetches a document from a URL that an answer gave. */
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
