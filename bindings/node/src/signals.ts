interface Heard {
  readonly actions: Set<() => void>;
  readonly listener: () => void;
}

const heard = new WeakMap<AbortSignal, Heard>();

/**
 * Runs a function when a signal fires, unless it is removed before. Many calls may share a signal, such as that of a
 * server's shutdown. The signal gets one listener, because Node warns about more than ten.
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
 * The value of a promise, unless the signal has fired by the time it settles. An aborted call rejects, even if
 * its response or failure was about to settle it. It wraps the outermost promise, because each promise that
 * follows another settles a little later.
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
