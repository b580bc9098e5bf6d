import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { broken, isMissing, missing } from "./loading.js";
import { platformKey } from "./platform.js";
import type { Port, PortAnswer } from "./port.js";

/** What a native function may return in place of its result. */
export interface Failed {
  /** The failure as JSON text. */
  failure?: string;
  /** Whether the caller's signal cancelled it. */
  cancelled?: boolean;
}

/** The response to a call as JSON text, which V8 parses fastest. */
export interface NativeResponse extends Failed {
  text?: string;
  exact?: string;
  nulls?: string;
  facts?: string;
  count?: number;
  path?: string;
  next?: string;
  total?: number;
}

/** A text. */
export interface NativeText extends Failed {
  text?: string;
}

/** A document. */
export interface NativeDocument extends Failed {
  content?: Buffer;
  contentType?: string;
  extension?: string;
  trackingNumber?: string;
  requestId?: string;
}

/** A prepared request. */
export interface NativePrepared extends Failed {
  operation?: string;
  version?: string;
  method?: string;
  url?: string;
  shownUrl?: string;
  headers?: string[][];
  body?: Buffer;
}

/** A file of an upload. */
export interface NativeFile {
  field: string;
  path?: string | undefined;
  bytes?: Buffer | undefined;
  spool?: NativeSpool | undefined;
  name?: string | undefined;
  contentType?: string | undefined;
}

/** Takes the chunks of a stream, in memory while it is small, then in a file. A returned text is a failure. */
export interface NativeSpool {
  push(piece: Uint8Array): string | null;
}

/** Cancels one call. */
export interface NativeCancel {
  cancel(): void;
}

/** A walk over pages, which returns one page for each call of `next`. */
export interface NativeWalk {
  next(cancel?: NativeCancel): Promise<NativeResponse>;
}

/** A walk from change to change, which returns the changes of one page for each call of `next`. */
export interface NativeChanges {
  next(cancel?: NativeCancel): Promise<NativeText>;
  cursor(): string | null;
}

/** Verifies webhooks. */
export interface NativeWebhooks {
  verify(raw: Uint8Array, signature: string): string | null;
  constructEvent(raw: Uint8Array, signature: string): NativeText;
  receiver(settings: string): NativeReceiver | string;
}

/** Decides what a request is answered. */
export interface NativeReceiver {
  paths(): string;
  answer(request: string, body?: Uint8Array): NativeText;
  answered(step: string, result: string): NativeText;
}

/** The inbox of a client. */
export interface NativeInbox {
  receive(receiver: NativeReceiver, raw: Uint8Array, appKey: string): Promise<NativeText>;
  accept(raw: Uint8Array, signature: string): Promise<NativeText>;
  start(): Promise<NativeText>;
  next(): Promise<NativeText>;
  done(task: number, ending: string): NativeText;
  stopSoon(): void;
  close(): Promise<NativeText>;
  list(which: string): Promise<NativeText>;
  replay(which: string): Promise<NativeText>;
  stats(): Promise<NativeText>;
}

/** A client or a handle. A text in place of an object is a failure. */
export interface NativeClient {
  with(scope: string): NativeClient | string;
  listen(wanted: number): void;
  call(
    operation: string,
    input: string,
    files?: NativeFile[],
    cancel?: NativeCancel,
  ): Promise<NativeResponse>;
  prepare(
    operation: string,
    input: string,
    files?: NativeFile[],
    cancel?: NativeCancel,
  ): Promise<NativePrepared>;
  request(
    method: string,
    path: string,
    input: string,
    files?: NativeFile[],
    cancel?: NativeCancel,
  ): Promise<NativeResponse>;
  pages(operation: string, input: string): NativeWalk | string;
  windows(operation: string, input: string): NativeWalk | string;
  changes(kind: string, input: string): NativeChanges | string;
  inbox(settings: string): NativeInbox | string;
  oauth(action: string, input: string): Promise<NativeText>;
  tokens(action: string, input: string): Promise<NativeText>;
  shopCipher(): Promise<NativeText>;
  close(): Promise<boolean>;
  downloadLabel(packageId: string, input: string, cancel?: NativeCancel): Promise<NativeDocument>;
  download(url: string, path?: string, cancel?: NativeCancel): Promise<NativeDocument>;
  lastRequestId(): string | null;
  setTime(now: number): boolean;
}

/** A question to a store while the process exits. */
export interface LateQuestion {
  store: number;
  number: number;
  question: string;
  input: string;
}

type Tell = (event: string, text: string) => void;

/** The native library. */
export interface Native {
  Cancel: new () => NativeCancel;
  Spool: new () => NativeSpool;
  open(
    settings: string,
    tell: Tell,
    store: Port | undefined,
    signer: Port | undefined,
  ): NativeClient | string;
  finishRefreshes(slice: number): boolean;
  refreshesUnderWay(): boolean;
  refreshesOver(): Promise<boolean>;
  lateQuestion(): LateQuestion | null;
  lateAnswer(number: number, answer: PortAnswer): void;
  webhooks(settings: string): NativeWebhooks | string;
  signTestEvent(input: string): NativeText;
  signRequest(input: string): NativeText;
  explain(input: string): NativeText;
  inboxEventType(name: string): NativeText;
}

/** Resolves from this file, or from the working folder in an ES module bundle, which has no `__filename`. */
const load = createRequire(
  typeof __filename === "string" ? __filename : path.join(process.cwd(), "index.js"),
);

/** A library in another place, such as one moved by a bundler: `TIKTOKSHOP_LIBRARY`. */
function open(file: string): Native {
  const holder = { exports: {} };
  try {
    process.dlopen(holder, file);
  } catch (cause) {
    if (existsSync(file)) throw broken(file, cause);
    throw new Error(`TIKTOKSHOP_LIBRARY names ${file}, but there is no such file`, { cause });
  }
  return holder.exports as Native;
}

/** The library that was built here, or the one in the package for this platform. */
function find(): Native {
  const told = process.env["TIKTOKSHOP_LIBRARY"];
  if (told) return open(told);
  const key = platformKey();
  const here = typeof __dirname === "string" ? __dirname : process.cwd();
  const built = path.join(here, "..", "native", `tiktokshop.${key}.node`);
  if (existsSync(built)) return taken(built);
  const name = `tiktokshop-${key}`;
  try {
    return load(name) as Native;
  } catch (cause) {
    throw isMissing(name, cause) ? missing(key, installed, cause) : broken(name, cause);
  }
}

function taken(file: string): Native {
  try {
    return load(file) as Native;
  } catch (cause) {
    throw broken(file, cause);
  }
}

function installed(name: string): boolean {
  try {
    load.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** The native library, loaded once for each thread. */
export const native: Native = find();
