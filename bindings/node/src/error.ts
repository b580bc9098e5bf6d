import { inspect } from "node:util";
import { hintOf, type ToldHint } from "./hints.js";

/** One item of a batch that failed although the call succeeded. */
export interface ItemError {
  /** The platform's code: a number, like that of an error, even where it is sent as text. */
  readonly code: number | undefined;
  /** What the platform says. */
  readonly message: string;
  /** Which item it is: the id of the product, SKU, package, where the failure names it. */
  readonly id: string | undefined;
  /** Why it failed, where the platform says more than in `message`. */
  readonly reasons: readonly ItemReason[];
  /** What the platform tells of the item: the `detail` of the failure, else the whole entry. */
  readonly detail: unknown;
  /** The whole entry. */
  readonly item: unknown;
  /** All of it in one line. */
  readonly text: string;
}

/** One reason why an item failed. */
export interface ItemReason {
  readonly code: number | undefined;
  readonly message: string;
}

/** An item's failure as the core tells it. */
export interface ToldItem {
  code: number | null;
  message: string;
  id: string | null;
  reasons: { code: number | null; message: string }[];
  text: string;
  raw: string;
  /** `raw` with big integers in quotes, where it has any. */
  exact: string | null;
}

/** A failure of the core, as JSON. */
export interface Failure {
  kind: string;
  detail: string;
  /** What happened in one line, without the hint. */
  line: string;
  code?: number | null;
  message?: string | null;
  request_id?: string | null;
  http_status?: number | null;
  operation?: string | null;
  retryable?: boolean;
  outcome_unknown?: boolean;
  retry_after?: number | null;
  hint?: ToldHint | null;
  /** The name that the operation does not have as a parameter. */
  parameter?: string | null;
  /** The number of what a store threw. */
  cause_id?: number | null;
  attempts?: number;
  call_id?: string | null;
  shop?: string | null;
  items?: ToldItem[];
  next_page_token?: string | null;
}

/** The base of all errors of this package. `message` is a one-line summary, and no field contains a secret. */
export class TikTokShopError extends Error {
  /** What happened, in the words of this package. */
  readonly detail: string;
  /** The platform's code. */
  declare readonly code: number | undefined;
  /** The platform's message, as it was sent. */
  declare readonly platformMessage: string | undefined;
  /** The request id, which the platform's support asks for. */
  declare readonly requestId: string | undefined;
  /** The HTTP status of the response. */
  declare readonly httpStatus: number | undefined;
  /** The id of the operation, or the method and path of a raw request. */
  declare readonly operation: string | undefined;
  /** Whether the same call may safely be sent again later and may then succeed. */
  readonly retryable: boolean;
  /** Whether it is unknown if a write was processed. Check its effect before you send it again. */
  readonly outcomeUnknown: boolean;
  /** The milliseconds to wait, as requested by the platform. */
  declare readonly retryAfter: number | undefined;
  /** What to do about the error. */
  declare readonly hint: string | undefined;
  /**
   * Where to resume the walk that this error ended: give it as `{pageToken}`, and the walk continues after the last item
   * it gave. Undefined if it gave none, so that it starts over.
   */
  declare readonly nextPageToken: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** The id of the call, as in its events. */
  declare readonly callId: string | undefined;
  /** The shop of the handle that made the call. */
  declare readonly shop: string | undefined;
  /** The items that failed. */
  readonly items: readonly ItemError[];

  /**
   * The core makes these of its failures. You make them of a text, to throw in a {@link Signer}:
   * `new TransportError("no network", { retryable: true })`.
   */
  constructor(told: Failure | string, options?: ErrorOptions & { retryable?: boolean }) {
    const failure = typeof told === "string" ? ofText(told, options?.retryable) : told;
    const hint = hintOf(failure);
    super(hint === undefined ? failure.line : `${failure.line}. ${hint}`, options);
    this.name = new.target.name;
    this.detail = failure.detail;
    this.retryable = failure.retryable ?? false;
    this.outcomeUnknown = failure.outcome_unknown ?? false;
    this.attempts = failure.attempts ?? 0;
    this.items = (failure.items ?? []).map(itemError);
    Object.assign(this, known(failure, hint));
  }

  /** The name, the message and the fields that are set, for logs in JSON. */
  toJSON(): Record<string, unknown> {
    const fields = Object.entries(this).filter(([, value]) => isTelling(value));
    return { name: this.name, message: this.message, ...Object.fromEntries(fields) };
  }

  /** The stack and the fields that are set. */
  [inspect.custom](_depth: number, options: object): string {
    const fields = Object.entries(this).filter(([name, value]) => name !== "name" && isTelling(value));
    // Set by the constructor of Error, where nobody enumerates it.
    const cause = this.cause === undefined ? {} : { "[cause]": this.cause };
    return `${this.stack} ${inspect({ ...Object.fromEntries(fields), ...cause }, options)}`;
  }
}

function ofText(text: string, retryable = false): Failure {
  return { kind: "", detail: text, line: text, retryable };
}

/** The known fields. Node prints all fields of an error that ends a process, so empty ones are left out. */
function known(failure: Failure, hint: string | undefined): object {
  const wait = failure.retry_after;
  const fields = {
    code: failure.code,
    platformMessage: failure.message,
    requestId: failure.request_id,
    httpStatus: failure.http_status,
    operation: failure.operation,
    retryAfter: wait == null ? undefined : Math.ceil(wait * 1000),
    hint,
    nextPageToken: failure.next_page_token,
    callId: failure.call_id,
    shop: failure.shop,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

function isTelling(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** The failure of an item, as users see it. */
export function itemError(told: ToldItem): ItemError {
  const item = JSON.parse(told.exact ?? told.raw) as { detail?: unknown } | null;
  return {
    code: told.code ?? undefined,
    message: told.message,
    id: told.id ?? undefined,
    reasons: told.reasons.map(({ code, message }) => ({ code: code ?? undefined, message })),
    detail: item?.detail ?? item,
    item,
    text: told.text,
  };
}
