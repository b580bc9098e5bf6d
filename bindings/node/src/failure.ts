import { causeOf } from "./causes.js";
import { type Failure, TikTokShopError } from "./error.js";
import { classes } from "./generated/errors.js";
import { type Failed, type NativeCancel, native } from "./native.js";
import { onAbort, unlessAborted } from "./signals.js";

/** The error for a failure, of the class for its kind. */
export function errorOf(failure: Failure | string, options?: ErrorOptions): TikTokShopError {
  const told = typeof failure === "string" ? (JSON.parse(failure) as Failure) : failure;
  const Class = classes[told.kind] ?? TikTokShopError;
  const cause = causeOf(told.cause_id);
  return new Class(told, options ?? (cause === undefined ? undefined : { cause }));
}

/** An error that this package detects before it calls the core. */
export function misuse(
  kind: "configuration" | "invalid_request",
  detail: string,
  hint?: string,
  cause?: unknown,
): TikTokShopError {
  const told = hint === undefined ? null : { id: null, values: {}, text: hint };
  return errorOf({ kind, detail, line: detail, hint: told }, cause === undefined ? undefined : { cause });
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
