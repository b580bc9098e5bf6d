import { type Failure, TikTokShopError } from "./error.js";
import { classes } from "./generated/errors.js";
import { type Failed, type NativeCancel, native } from "./native.js";
import { inOurWords } from "./wording.js";

/** The error of a failure: the class is that of its kind. */
export function errorOf(failure: Failure | string): TikTokShopError {
  const told = typeof failure === "string" ? (JSON.parse(failure) as Failure) : failure;
  const Class = classes[told.kind] ?? TikTokShopError;
  const hint = told.hint ? inOurWords(told.hint) : null;
  // The line ends with the hint: the platform's own words in front of it stay as they are.
  const text =
    told.hint && hint && told.text.endsWith(told.hint)
      ? told.text.slice(0, -told.hint.length) + hint
      : told.text;
  return new Class({ ...told, hint, text });
}

/** An error that this package finds before the core is asked. */
export function misuse(
  kind: "Configuration" | "InvalidRequest",
  detail: string,
  hint?: string,
): TikTokShopError {
  const text = hint ? `${detail}. ${hint}` : detail;
  return errorOf({ kind, detail, text, hint: hint ?? null });
}

/** The object, or the failure that came instead, thrown. */
export function unwrap<T extends object>(made: T | string): T {
  if (typeof made === "string") throw errorOf(made);
  return made;
}

/** The text of an answer; throws what went wrong. */
export function textOf(answer: Failed & { text?: string }): string {
  if (answer.failure !== undefined) throw errorOf(answer.failure);
  return answer.text ?? "null";
}

/** Starts a call that ends when the signal fires: the core's future is dropped before the promise rejects. */
export async function cancellable<A extends Failed>(
  signal: AbortSignal | undefined,
  start: (cancel?: NativeCancel) => Promise<A>,
): Promise<A> {
  if (!signal) return start();
  signal.throwIfAborted();
  const cancel = new native.Cancel();
  const abort = () => cancel.cancel();
  signal.addEventListener("abort", abort, { once: true });
  try {
    const answer = await start(cancel);
    if (answer.cancelled) throw signal.reason;
    return answer;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
