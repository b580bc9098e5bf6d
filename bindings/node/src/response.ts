import { type InspectOptions, inspect } from "node:util";
import { type ItemError, itemError, type ToldItem } from "./error.js";
import { textOf } from "./failure.js";
import { mendLists } from "./lists.js";
import type { NativeResponse } from "./native.js";

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

/**
 * The response to a call: HTTP status, headers, request id and exact text; its data is what awaiting the call returns.
 * It is not called `Response`, which would hide the global class of that name.
 */
export class ApiResponse {
  /** The JSON text of the whole response, exactly as it was received. */
  readonly text: string;
  readonly #facts: string;
  #read: Facts | undefined;

  /** @internal */
  constructor(response: NativeResponse) {
    const { exact, text = "" } = response;
    // Its characters are the bytes of UTF-8.
    this.text = exact === undefined ? text : Buffer.from(exact, "latin1").toString("utf8");
    this.#facts = response.facts ?? "{}";
  }

  get #all(): Facts {
    this.#read ??= JSON.parse(this.#facts) as Facts;
    return this.#read;
  }

  /** The id of the operation, or the method and path of a raw request. */
  get operation(): string {
    return this.#all.operation;
  }

  /** The version of the operation; empty for a raw request. */
  get version(): string {
    return this.#all.version;
  }

  /** The HTTP status. */
  get status(): number {
    return this.#all.status;
  }

  /** The headers of the response. */
  get headers(): Headers {
    return new Headers(this.#all.headers);
  }

  /** The request id, which the platform's support asks for. */
  get requestId(): string | undefined {
    return this.#all.requestId ?? undefined;
  }

  /** The platform's message, usually `Success`. */
  get message(): string {
    return this.#all.message;
  }

  /** How many times the request was sent. */
  get attempts(): number {
    return this.#all.attempts;
  }

  /** The duration of the whole call with its retries and waits, in milliseconds. */
  get elapsed(): number {
    return this.#all.elapsed * 1000;
  }

  /** Shows what identifies the response but not its text, which may name buyers. */
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

  /** The items of a batch that failed although the call succeeded. If all failed, the call throws: see `raiseOnItemError`. */
  get itemErrors(): ItemError[] {
    return (this.#all.itemErrors ?? []).map(itemError);
  }
}

/** The `data` of a response. Integers beyond 2^53 are text with all their digits; null for a list is an empty list. */
export function dataOf<T>(response: NativeResponse): T {
  const envelope = JSON.parse(textOf(response)) as { data?: T } | null;
  // Who asks for the text gets the exact one: a page that is kept does not keep both.
  if (response.exact !== undefined) response.text = "";
  const data = envelope?.data ?? ({} as T);
  if (response.nulls) {
    const { operation } = JSON.parse(response.facts ?? "{}") as Facts;
    mendLists(data, operation.split(".")[0] ?? "", response.nulls);
  }
  return data;
}
