import { cancellable, errorOf } from "./failure.js";
import { mendLists } from "./lists.js";
import type { NativeText, NativeWalk } from "./native.js";
import { take } from "./promise.js";

/** Every item between two times, however many there are: the search is split into windows. */
export class TimeWalk<Item> implements AsyncIterable<Item> {
  readonly #domain: string;
  readonly #open: () => NativeWalk<NativeText>;
  readonly #signal: AbortSignal | null | undefined;

  /** @internal */
  constructor(
    /** Kept: what is told of the walk is told to its listeners. */
    protected readonly client: object,
    domain: string,
    open: () => NativeWalk<NativeText>,
    signal: AbortSignal | null | undefined,
  ) {
    this.#domain = domain;
    this.#open = open;
    this.#signal = signal;
  }

  /** The items, in pieces as they come. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    const walk = this.#open();
    while (true) {
      const step = await cancellable(this.#signal, (cancel) => walk.next(cancel));
      if (step.failure !== undefined) throw errorOf(step.failure);
      if (step.text === undefined) return;
      const items = JSON.parse(step.text) as Item[];
      if (step.text.includes("null")) mendLists(items, this.#domain);
      yield* items;
    }
  }

  /** The items in one array. */
  async toArray(options: { limit: number }): Promise<Item[]> {
    return take(this, "toArray", options);
  }
}
