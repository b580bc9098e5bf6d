import { TikTokShopError } from "./error.js";
import { cancellable } from "./failure.js";
import type { NativeResponse, NativeWalk } from "./native.js";
import { ApiResponse, dataOf } from "./response.js";

/** One page of a list: the fields of the response, such as `page.orders`, and the way to the pages that follow. */
export class Page<Item, Data> implements AsyncIterable<Item> {
  readonly #items: Item[];
  readonly #response: NativeResponse;
  readonly #walk: Walk<Item, Data>;

  /** @internal */
  constructor(data: Data, items: Item[], response: NativeResponse, walk: Walk<Item, Data>) {
    for (const [name, value] of Object.entries(data as object)) {
      Object.defineProperty(this, name, { value, enumerable: true, writable: true, configurable: true });
    }
    this.#items = items;
    this.#response = response;
    this.#walk = walk;
  }

  /** The items of this page. */
  get pageItems(): Item[] {
    return this.#items;
  }

  /**
   * Where to continue after this page: keep it, and pass it later as `{pageToken}`. Undefined after the last page. If
   * `limit` cut the page, the token leads to the first item that was cut off. Nothing is skipped, even if the page has
   * changed in the meantime.
   */
  get nextPageToken(): string | undefined {
    return this.#response.next;
  }

  /** The number of items on all pages, if the platform reports it. */
  get totalCount(): number | undefined {
    return this.#response.total;
  }

  /** The response that contained the page. */
  get response(): ApiResponse {
    return new ApiResponse(this.#response);
  }

  /** Whether more pages follow. */
  hasNextPage(): boolean {
    return this.#response.next !== undefined;
  }

  /** The page after this one; undefined after the last. */
  nextPage(): Promise<(Page<Item, Data> & Data) | undefined> {
    return this.#walk.after(this);
  }

  /** This page and all pages after it. */
  async *pages(): AsyncGenerator<Page<Item, Data> & Data> {
    let page: (Page<Item, Data> & Data) | undefined = this as unknown as Page<Item, Data> & Data;
    while (page) {
      yield page;
      page = await page.nextPage();
    }
  }

  /** Every item of this page and of all pages after it. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    for await (const page of this.pages()) yield* page.pageItems;
  }
}

/** Begins a walk of the core at a page token, after so many items. */
type Begin = (token: string | undefined, taken: number) => NativeWalk;

/** A walk of the core, which refuses repeated pages and stops at the platform's cap. */
export class Walk<Item, Data> {
  #native: NativeWalk;
  /** How many items it has given so far. */
  #taken = 0;
  readonly #begin: Begin;
  readonly #signal: AbortSignal | null | undefined;
  readonly #following = new WeakMap<object, Promise<(Page<Item, Data> & Data) | undefined>>();

  constructor(
    /** Kept alive, because its listeners receive the events of the walk. */
    protected readonly client: object,
    begin: Begin,
    signal: AbortSignal | null | undefined,
  ) {
    this.#begin = begin;
    this.#native = begin(undefined, 0);
    this.#signal = signal;
  }

  /** The page after another. Asking twice returns the same page, because the walk only goes forward. */
  after(page: Page<Item, Data>): Promise<(Page<Item, Data> & Data) | undefined> {
    let next = this.#following.get(page);
    if (!next) {
      next = this.next().catch((problem: unknown) => this.#failed(page, problem));
      this.#following.set(page, next);
    }
    return next;
  }

  /** A failed step ends the walk of the core. If another attempt may succeed, it begins at this page. */
  #failed(page: Page<Item, Data>, problem: unknown): never {
    if (!(problem instanceof TikTokShopError) || problem.retryable) {
      this.#following.delete(page);
      this.#native = this.#begin(page.nextPageToken, this.#taken);
    }
    throw problem;
  }

  /** The next page of the walk. */
  async next(): Promise<(Page<Item, Data> & Data) | undefined> {
    const response = await cancellable(this.#signal, (cancel) => this.#native.next(cancel));
    if (response.failure === undefined && response.text === undefined) return undefined;
    const data = dataOf<Data>(response);
    const items = this.#items(data, response);
    this.#taken += items.length;
    return new Page(data, items, response, this) as Page<Item, Data> & Data;
  }

  /** A page without items, where the walk has none. */
  empty(): Page<Item, Data> & Data {
    return new Page({} as Data, [], {}, this) as Page<Item, Data> & Data;
  }

  #items(data: Data, response: NativeResponse): Item[] {
    const list = at(data, (response.path ?? "").split("."));
    // Nulls in the list are not items.
    return (list.length === response.count ? list : list.filter((item) => item !== null)) as Item[];
  }
}

function at(data: unknown, path: readonly string[]): unknown[] {
  let value = data;
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(value) ? value : [];
}
