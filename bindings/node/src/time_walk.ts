import type { Page, Walk } from "./page.js";
import { take } from "./promise.js";

/** Every item between two times, however many there are. The search is split into windows. */
export class TimeWalk<Item, Data = object> implements AsyncIterable<Item> {
  readonly #open: () => Walk<Item, Data>;

  /** @internal */
  constructor(open: () => Walk<Item, Data>) {
    this.#open = open;
  }

  /**
   * Page after page, through all windows. Keep the `nextPageToken` of a page or an error, and pass it as `{pageToken}` to
   * continue later.
   */
  async *pages(): AsyncGenerator<Page<Item, Data> & Data> {
    yield* (await this.#open().next())?.pages() ?? [];
  }

  /** The items, as the pages arrive. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    for await (const page of this.pages()) yield* page.pageItems;
  }

  /** The items in one array. */
  async toArray(options: { limit: number }): Promise<Item[]> {
    return take(this, "toArray", options);
  }
}
