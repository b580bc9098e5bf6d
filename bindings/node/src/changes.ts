import { cancellable, textOf, unwrap } from "./failure.js";
import { type ChangeOptions, callSettings, changeSettings } from "./generated/options.js";
import { changeOptions, check } from "./known.js";
import { mendLists } from "./lists.js";
import type { NativeChanges, NativeClient } from "./native.js";
import type { JsonObject } from "./types.js";
import { jsonOf } from "./values.js";

/** The state of a thing that is new, or differs from the one before. */
export interface Change<Data = JsonObject> {
  /** What changed: `order`, `return`, `product` or `statement`. */
  readonly kind: string;
  /** Its id. */
  readonly id: string;
  /** When it changed, in Unix seconds; for a statement, its day. */
  readonly updateTime: number;
  /** Whether it is deleted. */
  readonly deleted: boolean;
  /** Where to continue after this change. Save it together with the change. */
  readonly cursor: string;
  /** What the platform says of it. */
  readonly data: Data;
}

interface Told<Data> extends Omit<Change<Data>, "updateTime"> {
  update_time: number;
}

/**
 * Changes, oldest first, until it has caught up. A page is requested when its first change is asked for, and nothing is
 * requested ahead: a loop that is left leaves nothing running. A further loop goes on after the last change that was given.
 */
export class Changes<Data = JsonObject> implements AsyncIterable<Change<Data>> {
  readonly #begin: (cursor: string | undefined) => NativeChanges;
  readonly #domain: string;
  readonly #signal: AbortSignal | undefined;
  #first: NativeChanges | undefined;
  #cursor: string | undefined;

  /** @internal */
  constructor(
    /** Kept alive, because its listeners receive the events of the walk. */
    protected readonly client: object,
    begin: (cursor: string | undefined) => NativeChanges,
    domain: string,
    options: ChangeOptions,
  ) {
    // At once, so that a mistake is told where it is made.
    check(options, changeOptions);
    this.#cursor = options.cursor || undefined;
    this.#first = begin(this.#cursor);
    this.#begin = begin;
    this.#domain = domain;
    this.#signal = options.signal;
  }

  /** Where to continue after the changes so far, also after an error. Undefined before the first. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** The changes of a page at a time, for those who write many at once: save the `cursor` of the last one with them. */
  async *batches(): AsyncGenerator<Change<Data>[]> {
    for await (const batch of this.#batches()) {
      this.#cursor = batch.at(-1)?.cursor ?? this.#cursor;
      yield batch;
    }
  }

  /** Change after change. */
  async *[Symbol.asyncIterator](): AsyncIterator<Change<Data>> {
    for await (const batch of this.#batches()) {
      for (const change of batch) {
        this.#signal?.throwIfAborted();
        this.#cursor = change.cursor;
        yield change;
      }
    }
  }

  async *#batches(): AsyncGenerator<Change<Data>[]> {
    const walk = this.#first ?? this.#begin(this.#cursor);
    this.#first = undefined;
    for (;;) {
      const told = await cancellable(this.#signal, (cancel) => walk.next(cancel));
      if (told.failure === undefined && told.text === undefined) break;
      yield this.#read(textOf(told));
    }
    this.#cursor = walk.cursor() ?? this.#cursor;
  }

  #read(text: string): Change<Data>[] {
    const list = JSON.parse(text) as Told<Data>[];
    if (text.includes("null")) for (const { data } of list) mendLists(data, this.#domain);
    return list.map(({ update_time: updateTime, ...rest }) => ({ ...rest, updateTime }));
  }
}

/** A walk of the core from a cursor on. */
export function begin(
  client: NativeClient,
  kind: string,
  options: ChangeOptions,
  cursor: string | undefined,
): NativeChanges {
  const input = { ...changeSettings(options), cursor, options: callSettings(options) };
  return unwrap(client.changes(kind, jsonOf(input)));
}
