import { isMainThread } from "node:worker_threads";
import { type LateQuestion, native } from "./native.js";
import { answerNow, type TokenStore } from "./stores.js";

/** The app's own stores, by number. */
const stores = new Map<number, WeakRef<TokenStore>>();
let count = 0;
let isWatching = false;

/** Makes the end of the process wait for the refreshes of a client. Returns the number of its store. */
export function keepRefreshes(store: TokenStore | undefined): number {
  // A worker may end before its process does, and refreshes go on without it.
  if (!isWatching && isMainThread) {
    isWatching = true;
    process.on("beforeExit", wait);
    process.on("exit", finish);
  }
  if (!store) return 0;
  for (const [number, known] of stores) if (!known.deref()) stores.delete(number);
  stores.set(++count, new WeakRef(store));
  return count;
}

/** Before the exit of an idle process, the loop still runs, so that a store's promises settle. */
async function wait(): Promise<void> {
  if (!native.refreshesUnderWay()) return;
  if (!(await native.refreshesOver())) process.off("beforeExit", wait);
}

/** After `process.exit` the loop no longer runs, so only synchronous answers of a store count. */
function finish(): void {
  while (!native.finishRefreshes(10)) {
    for (let asked = native.lateQuestion(); asked; asked = native.lateQuestion()) answer(asked);
  }
}

function answer({ store, number, question, input }: LateQuestion): void {
  const known = stores.get(store)?.deref();
  native.lateAnswer(number, known ? answerNow(known, question, input) : { words: "the store is gone" });
}
