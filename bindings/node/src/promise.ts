import { misuse } from "./failure.js";
import type { NativeAnswer } from "./native.js";
import type { Page } from "./page.js";
import { ApiResponse, dataOf } from "./response.js";
import { unlessAborted } from "./signals.js";

/** A promise for something that was already asked for. */
abstract class Asked<T> implements Promise<T> {
  abstract readonly [Symbol.toStringTag]: string;

  /** The promise behind it. */
  protected abstract settled(): Promise<T>;

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.settled().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.settled().catch(rejected);
  }

  finally(always?: (() => void) | null): Promise<T> {
    return this.settled().finally(always);
  }
}

/** Data together with the answer that it came in. */
export interface WithResponse<T> {
  /** What awaiting the call gives. */
  data: T;
  /** Status, headers, request id, exact text. */
  response: ApiResponse;
}

/** A call on its way: await it for its data. */
export class CallPromise<T> extends Asked<T> {
  readonly [Symbol.toStringTag] = "CallPromise";
  readonly #answer: Promise<NativeAnswer>;
  readonly #data: Promise<T>;

  /** @internal */
  constructor(answer: Promise<NativeAnswer>, signal?: AbortSignal | null) {
    super();
    this.#answer = answer;
    // Now, not when it is awaited: a failure that nobody looks at is an unhandled rejection, as with any promise.
    this.#data = unlessAborted(signal, answer.then(dataOf<T>));
  }

  protected settled(): Promise<T> {
    return this.#data;
  }

  /** The data, and the answer that it came in. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, answer] = await Promise.all([this.settled(), this.#answer]);
    return { data, response: new ApiResponse(answer) };
  }

  /** The answer without its data. */
  async asResponse(): Promise<ApiResponse> {
    return (await this.withResponse()).response;
  }
}

/** The first page on its way: await it for the page, or walk it for every item of every page. */
export class PagePromise<Item, Answer>
  extends Asked<Page<Item, Answer> & Answer>
  implements AsyncIterable<Item>
{
  readonly [Symbol.toStringTag] = "PagePromise";
  readonly #first: Promise<Page<Item, Answer> & Answer>;

  /** @internal */
  constructor(first: Promise<Page<Item, Answer> & Answer>) {
    super();
    this.#first = first;
  }

  protected settled(): Promise<Page<Item, Answer> & Answer> {
    return this.#first;
  }

  /** Every item of this page and of all pages after it. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    yield* await this.#first;
  }

  /** This page and all pages after it. */
  async *pages(): AsyncGenerator<Page<Item, Answer> & Answer> {
    yield* (await this.#first).pages();
  }

  /** All items in one array; `limit` keeps a long list from filling the memory. */
  async autoPagingToArray(options: { limit: number }): Promise<Item[]> {
    return take(this, "autoPagingToArray", options);
  }

  /** Hands each item over; stops where the function answers `false`. */
  async autoPagingEach(each: (item: Item) => unknown): Promise<void> {
    for await (const item of this) {
      if ((await each(item)) === false) return;
    }
  }

  /** The page, and the answer that it came in. */
  async withResponse(): Promise<WithResponse<Page<Item, Answer> & Answer>> {
    const page = await this.#first;
    return { data: page, response: page.response };
  }

  /** The answer without its page. */
  async asResponse(): Promise<ApiResponse> {
    return (await this.#first).response;
  }
}

/** The first items of a walk. */
export async function take<Item>(
  walk: AsyncIterable<Item>,
  method: string,
  options: { limit: number } | undefined,
): Promise<Item[]> {
  const limit = options?.limit;
  if (typeof limit !== "number" || Number.isNaN(limit)) {
    const hint = "A long list would fill the memory: give { limit }, or Infinity if it may.";
    throw misuse("InvalidRequest", `${method} takes how many items there may be at most`, hint);
  }
  const items: Item[] = [];
  if (limit <= 0) return items;
  for await (const item of walk) {
    items.push(item);
    if (items.length >= limit) break;
  }
  return items;
}
