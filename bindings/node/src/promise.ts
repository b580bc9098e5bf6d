import { misuse } from "./failure.js";
import type { NativeResponse } from "./native.js";
import type { Page } from "./page.js";
import { ApiResponse, dataOf } from "./response.js";
import { unlessAborted } from "./signals.js";

/** A promise for something that has already been requested. */
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

/** The data of a response, with the response itself. */
export interface WithResponse<T> {
  /** What awaiting the call returns. */
  data: T;
  /** Status, headers, request id, exact text. */
  response: ApiResponse;
}

/** A call in flight: await it for its data. */
export class CallPromise<T> extends Asked<T> {
  readonly [Symbol.toStringTag] = "CallPromise";
  readonly #response: Promise<NativeResponse>;
  readonly #data: Promise<T>;

  /** @internal */
  constructor(response: Promise<NativeResponse>, signal?: AbortSignal | null) {
    super();
    this.#response = response;
    // Now, not when it is awaited: a failure that nobody handles is an unhandled rejection, as with any promise.
    this.#data = unlessAborted(signal, response.then(dataOf<T>));
  }

  protected settled(): Promise<T> {
    return this.#data;
  }

  /** The data and the response that contained it. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, response] = await Promise.all([this.settled(), this.#response]);
    return { data, response: new ApiResponse(response) };
  }

  /** The response itself. */
  async asResponse(): Promise<ApiResponse> {
    return (await this.withResponse()).response;
  }
}

/** The first page, in flight: await it for the page, or iterate over it for every item of every page. */
export class PagePromise<Item, Data> extends Asked<Page<Item, Data> & Data> implements AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = "PagePromise";
  readonly #first: Promise<Page<Item, Data> & Data>;

  /** @internal */
  constructor(first: Promise<Page<Item, Data> & Data>) {
    super();
    this.#first = first;
  }

  protected settled(): Promise<Page<Item, Data> & Data> {
    return this.#first;
  }

  /** Every item of this page and of all pages after it. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    yield* await this.#first;
  }

  /** This page and all pages after it. */
  async *pages(): AsyncGenerator<Page<Item, Data> & Data> {
    yield* (await this.#first).pages();
  }

  /** All items in one array; `limit` keeps a long list from filling the memory. */
  async autoPagingToArray(options: { limit: number }): Promise<Item[]> {
    return take(this, "autoPagingToArray", options);
  }

  /** Calls the function with each item, until it returns `false`. */
  async autoPagingEach(each: (item: Item) => unknown): Promise<void> {
    for await (const item of this) {
      if ((await each(item)) === false) return;
    }
  }

  /** The page and the response that contained it. */
  async withResponse(): Promise<WithResponse<Page<Item, Data> & Data>> {
    const page = await this.#first;
    return { data: page, response: page.response };
  }

  /** The response itself. */
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
    const hint = "A long list would fill the memory. Pass { limit }, or { limit: Infinity } if it may.";
    throw misuse("invalid_request", `${method} needs a limit: the maximum number of items`, hint);
  }
  const items: Item[] = [];
  if (limit <= 0) return items;
  for await (const item of walk) {
    items.push(item);
    if (items.length >= limit) break;
  }
  return items;
}
