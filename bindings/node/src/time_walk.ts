import type { Page, Walk } from "./page.js";
import { take } from "./promise.js";

/** Every item between two times, however many there are: the search is split into windows. */
export class TimeWalk<Item, Answer = object> implements AsyncIterable<Item> {
  readonly #open: () => Walk<Item, Answer>;

  /** @internal */
  constructor(open: () => Walk<Item, Answer>) {
    this.#open = open;
  }

  /**
   * Page after page, through all windows. Keep `page.nextPageToken`, or the `resumeToken` of an error, to go on later with
   * `{pageToken}`.
   */
  async *pages(): AsyncGenerator<Page<Item, Answer> & Answer> {
    yield* (await this.#open().next())?.pages() ?? [];
  }

  /** The items, as the pages come in. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    for await (const page of this.pages()) yield* page.pageItems;
  }

  /** The items in one array. */
  async toArray(options: { limit: number }): Promise<Item[]> {
    return take(this, "toArray", options);
  }
}
