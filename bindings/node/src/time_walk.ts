import { cancellable, errorOf } from "./failure.js";
import type { NativeText, NativeWalk } from "./native.js";
import { take } from "./promise.js";

/** Every item between two times, however many there are: the search is split into windows. */
export class TimeWalk<Item> implements AsyncIterable<Item> {
  readonly #open: () => NativeWalk<NativeText>;
  readonly #signal: AbortSignal | undefined;

  /** @internal */
  constructor(open: () => NativeWalk<NativeText>, signal: AbortSignal | undefined) {
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
      yield* JSON.parse(step.text) as Item[];
    }
  }

  /** The items in one array. */
  async toArray(options: { limit: number }): Promise<Item[]> {
    return take(this, options.limit);
  }
}
