interface Heard {
  readonly actions: Set<() => void>;
  readonly listener: () => void;
}

const heard = new WeakMap<AbortSignal, Heard>();

/**
 * Does something when a signal fires, unless it is forgotten before. Many calls may share a signal, as that of a
 * server's end: it gets one listener, since Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal, action: () => void): () => void {
  const { actions, listener } = heard.get(signal) ?? listen(signal);
  actions.add(action);
  return () => {
    actions.delete(action);
    if (actions.size > 0) return;
    signal.removeEventListener("abort", listener);
    heard.delete(signal);
  };
}

function listen(signal: AbortSignal): Heard {
  const actions = new Set<() => void>();
  const listener = () => {
    for (const action of [...actions]) action();
  };
  const made = { actions, listener };
  heard.set(signal, made);
  signal.addEventListener("abort", listener, { once: true });
  return made;
}

/**
 * What a promise gives, unless the signal has fired by the time it settles: a call that was aborted rejects, also where
 * its answer or its failure was on the way already. It stands around the outermost promise, since each one that hands
 * on another settles a little later.
 */
export async function unlessAborted<T>(signal: AbortSignal | null | undefined, work: Promise<T>): Promise<T> {
  // What is no signal is refused elsewhere, with an error that says so.
  if (!(signal instanceof AbortSignal)) return work;
  try {
    return await work;
  } finally {
    signal.throwIfAborted();
  }
}
