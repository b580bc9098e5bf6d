import { causeOf } from "./causes.js";
import { type Failure, TikTokShopError } from "./error.js";
import { classes } from "./generated/errors.js";
import { type Failed, type NativeCancel, native } from "./native.js";
import { onAbort, unlessAborted } from "./signals.js";
import { hintOf } from "./wording.js";

/** The error for a failure, of the class for its kind. */
export function errorOf(failure: Failure | string, options?: ErrorOptions): TikTokShopError {
  const told = typeof failure === "string" ? (JSON.parse(failure) as Failure) : failure;
  const Class = classes[told.kind] ?? TikTokShopError;
  const hint = told.hint ? hintOf(told.detail, told.hint) : null;
  // The line ends with the hint: the platform's own words in front of it stay as they are.
  const text =
    told.hint && hint && told.text.endsWith(told.hint)
      ? told.text.slice(0, -told.hint.length) + hint
      : told.text;
  const cause = told.kind === "Store" ? causeOf(told.detail) : undefined;
  return new Class({ ...told, hint, text }, options ?? (cause === undefined ? undefined : { cause }));
}

/** An error that this package detects before it calls the core. */
export function misuse(
  kind: "Configuration" | "InvalidRequest",
  detail: string,
  hint?: string,
  cause?: unknown,
): TikTokShopError {
  const text = hint ? `${detail}. ${hint}` : detail;
  return errorOf({ kind, detail, text, hint: hint ?? null }, cause === undefined ? undefined : { cause });
}

/** Returns the object, or throws the failure. */
export function unwrap<T extends object>(made: T | string): T {
  if (typeof made === "string") throw errorOf(made);
  return made;
}

/** Returns the text of a result, or throws its failure. */
export function textOf(answer: Failed & { text?: string }): string {
  if (answer.failure !== undefined) throw errorOf(answer.failure);
  return answer.text ?? "null";
}

/** Starts a call that is cancelled when the signal fires. The core drops its future before the promise rejects. */
export async function cancellable<A extends Failed>(
  signal: AbortSignal | null | undefined,
  start: (cancel?: NativeCancel) => Promise<A>,
): Promise<A> {
  if (!signal) return start();
  signal.throwIfAborted();
  const cancel = new native.Cancel();
  const forget = onAbort(signal, () => cancel.cancel());
  try {
    return await unlessAborted(signal, start(cancel));
  } finally {
    forget();
  }
}
