import { TikTokShopError } from "./error.js";
import { cancellable } from "./failure.js";
import type { NativeAnswer, NativeWalk } from "./native.js";
import { ApiResponse, dataOf } from "./response.js";

/** One page of a list. It has the fields of the answer, as `page.orders`, and walks on from here. */
export class Page<Item, Answer> implements AsyncIterable<Item> {
  readonly #items: Item[];
  readonly #answer: NativeAnswer;
  readonly #walk: Walk<Item, Answer>;

  /** @internal */
  constructor(data: Answer, items: Item[], answer: NativeAnswer, walk: Walk<Item, Answer>) {
    for (const [name, value] of Object.entries(data as object)) {
      Object.defineProperty(this, name, { value, enumerable: true, writable: true, configurable: true });
    }
    this.#items = items;
    this.#answer = answer;
    this.#walk = walk;
  }

  /** The items of this page. */
  get pageItems(): Item[] {
    return this.#items;
  }

  /**
   * Where to go on behind the items of this page: keep it to go on later with `{pageToken}`. Undefined where nothing follows.
   * Of a page that `limit` cut it leads to the first item that was cut off. Nothing is skipped, also where the page changed
   * meanwhile.
   */
  get nextPageToken(): string | undefined {
    return this.#answer.next;
  }

  /** How many items there are on all pages, where the platform says it. */
  get totalCount(): number | undefined {
    return this.#answer.total;
  }

  /** The answer that the page came in. */
  get response(): ApiResponse {
    return new ApiResponse(this.#answer);
  }

  /** Whether more pages follow. */
  hasNextPage(): boolean {
    return this.#answer.next !== undefined;
  }

  /** The page after this one; undefined after the last. */
  nextPage(): Promise<(Page<Item, Answer> & Answer) | undefined> {
    return this.#walk.after(this);
  }

  /** This page and all pages after it. */
  async *pages(): AsyncGenerator<Page<Item, Answer> & Answer> {
    let page: (Page<Item, Answer> & Answer) | undefined = this as unknown as Page<Item, Answer> & Answer;
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

/** Begins a walk of the core: at a page, where so many items came already. */
type Begin = (token: string | undefined, taken: number) => NativeWalk;

/** A walk of the core, which refuses pages that come again and stops at the platform's cap. */
export class Walk<Item, Answer> {
  #native: NativeWalk;
  /** How many items came so far. */
  #taken = 0;
  readonly #begin: Begin;
  readonly #signal: AbortSignal | null | undefined;
  readonly #following = new WeakMap<object, Promise<(Page<Item, Answer> & Answer) | undefined>>();

  constructor(
    /** Kept: what is told of the walk is told to its listeners. */
    protected readonly client: object,
    begin: Begin,
    signal: AbortSignal | null | undefined,
  ) {
    this.#begin = begin;
    this.#native = begin(undefined, 0);
    this.#signal = signal;
  }

  /** The page after another. Asked twice, it is the same page: the walk itself goes forward only. */
  after(page: Page<Item, Answer>): Promise<(Page<Item, Answer> & Answer) | undefined> {
    let next = this.#following.get(page);
    if (!next) {
      next = this.next().catch((problem: unknown) => this.#failed(page, problem));
      this.#following.set(page, next);
    }
    return next;
  }

  /** A step that failed has ended the walk of the core. Where another try may work, the next one begins at this page. */
  #failed(page: Page<Item, Answer>, problem: unknown): never {
    if (!(problem instanceof TikTokShopError) || problem.retryable) {
      this.#following.delete(page);
      this.#native = this.#begin(page.nextPageToken, this.#taken);
    }
    throw problem;
  }

  /** The next page of the walk. */
  async next(): Promise<(Page<Item, Answer> & Answer) | undefined> {
    const answer = await cancellable(this.#signal, (cancel) => this.#native.next(cancel));
    if (answer.failure === undefined && answer.text === undefined) return undefined;
    const data = dataOf<Answer>(answer);
    const items = this.#items(data, answer);
    this.#taken += items.length;
    return new Page(data, items, answer, this) as Page<Item, Answer> & Answer;
  }

  /** A page without items, where the walk has none. */
  empty(): Page<Item, Answer> & Answer {
    return new Page({} as Answer, [], {}, this) as Page<Item, Answer> & Answer;
  }

  #items(data: Answer, answer: NativeAnswer): Item[] {
    const list = at(data, (answer.path ?? "").split("."));
    // Nulls among the items are no items.
    return (list.length === answer.count ? list : list.filter((item) => item !== null)) as Item[];
  }
}

function at(data: unknown, path: readonly string[]): unknown[] {
  let value = data;
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(value) ? value : [];
}
