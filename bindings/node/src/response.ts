import { type InspectOptions, inspect } from "node:util";
import { type ItemError, itemError, type ToldItem } from "./error.js";
import { textOf } from "./failure.js";
import { mendLists } from "./lists.js";
import type { NativeAnswer } from "./native.js";

interface Facts {
  operation: string;
  version: string;
  status: number;
  headers: [string, string][];
  requestId: string | null;
  message: string;
  attempts: number;
  elapsed: number;
  itemErrors: ToldItem[] | null;
}

/** Everything about an answer but its data. */
export class ApiResponse {
  /** The JSON text of the whole answer, byte by byte as it came. */
  readonly text: string;
  readonly #facts: string;
  #read: Facts | undefined;

  /** @internal */
  constructor(answer: NativeAnswer) {
    this.text = answer.exact ?? answer.text ?? "";
    this.#facts = answer.facts ?? "{}";
  }

  get #all(): Facts {
    this.#read ??= JSON.parse(this.#facts) as Facts;
    return this.#read;
  }

  /** The operation's id, or method and path of a raw request. */
  get operation(): string {
    return this.#all.operation;
  }

  /** The version that was called; empty for a raw request. */
  get version(): string {
    return this.#all.version;
  }

  /** The HTTP status. */
  get status(): number {
    return this.#all.status;
  }

  /** The headers of the answer. */
  get headers(): Headers {
    return new Headers(this.#all.headers);
  }

  /** The id that the platform's support asks for. */
  get requestId(): string | undefined {
    return this.#all.requestId ?? undefined;
  }

  /** The platform's message, usually `Success`. */
  get message(): string {
    return this.#all.message;
  }

  /** How often the request was sent. */
  get attempts(): number {
    return this.#all.attempts;
  }

  /** From the first byte of work to the last, in milliseconds. */
  get elapsed(): number {
    return this.#all.elapsed * 1000;
  }

  /** What identifies the answer, and not its text: that may name buyers. */
  [inspect.custom](_depth: number, options: InspectOptions): string {
    const { operation, version, status, requestId, attempts, elapsed, text } = this;
    const told = {
      operation,
      version,
      status,
      requestId,
      attempts,
      elapsed,
      text: `${text.length} characters`,
    };
    return `ApiResponse ${inspect(told, options)}`;
  }

  /** Items of a batch that failed although the call succeeded. Where all failed, the call throws: see `raiseOnItemError`. */
  get itemErrors(): ItemError[] {
    return (this.#all.itemErrors ?? []).map(itemError);
  }
}

/** `data` of an answer. Integers beyond 2^53 are texts with all their digits; null for a list is an empty list. */
export function dataOf<T>(answer: NativeAnswer): T {
  const envelope = JSON.parse(textOf(answer)) as { data?: T } | null;
  const data = envelope?.data ?? ({} as T);
  if (answer.nulls) {
    const { operation } = JSON.parse(answer.facts ?? "{}") as Facts;
    mendLists(data, operation.split(".")[0] ?? "");
  }
  return data;
}
