import { EventEmitter } from "node:events";
import { type Failure, type ItemError, itemError, type TikTokShopError } from "./error.js";
import { errorOf } from "./failure.js";
import { unknown } from "./known.js";

/** A request is about to be sent. */
export interface RequestEvent {
  /** The id of the call, the same in all its events. */
  callId: string;
  operation: string;
  version: string;
  method: string;
  path: string;
  /** The URL without its signature and secrets. */
  query: Record<string, string>;
  shop: string | undefined;
  /** The number of the attempt, from 1. */
  attempt: number;
  /** Only with `eventBodies`. */
  body: string | undefined;
}

/** A response was received. */
export interface ResponseEvent {
  /** The id of the call, the same in all its events. */
  callId: string;
  operation: string;
  shop: string | undefined;
  attempt: number;
  httpStatus: number | undefined;
  code: number | undefined;
  message: string | undefined;
  requestId: string | undefined;
  /** Milliseconds. */
  elapsed: number;
  /** Only with `eventBodies`. */
  body: string | undefined;
}

/** An attempt failed and will be retried. */
export interface RetryEvent {
  /** The id of the call, the same in all its events. */
  callId: string;
  operation: string;
  shop: string | undefined;
  attempt: number;
  kind: string;
  code: number | undefined;
  /** Milliseconds until the next attempt. */
  wait: number;
}

/** A call waits for the limiter, or for a document to be ready. */
export interface WaitEvent {
  /** The id of the call, the same in all its events. */
  callId: string | undefined;
  operation: string;
  shop: string | undefined;
  /** `limiter`: other calls go first. `throttled`: the platform requires a cooldown. `not_ready`: the document is not ready. */
  reason: string;
  /** The expected wait in milliseconds. */
  wait: number;
}

/** An access token was refreshed, or a refresh failed. */
export interface RefreshEvent {
  /** The call that caused the refresh, if one did. */
  callId: string | undefined;
  account: string;
  /** The kind of the error, if the refresh failed. */
  failed: string | undefined;
  /** When the new token expires. */
  expiresAt: Date | undefined;
}

/** A call continues or succeeded, but probably contains a mistake. */
export interface WarningEvent {
  /** The id of the call, the same in all its events. */
  callId: string | undefined;
  operation: string;
  /** The shop of the handle. */
  shop: string | undefined;
  /** `unknown_value`: a parameter has a value that the catalogue does not list. `item_errors`: items of a batch failed. */
  kind: string;
  /** What happened, in one sentence. */
  text: string;
  /** The items that failed. */
  items: ItemError[];
}

/** The events of a client. */
export interface ClientEvents {
  request: [RequestEvent];
  response: [ResponseEvent];
  retry: [RetryEvent];
  wait: [WaitEvent];
  refresh: [RefreshEvent];
  failure: [TikTokShopError];
  warning: [WarningEvent];
}

/** The name of an event. */
export type EventName = keyof ClientEvents;

const bits: Record<EventName, number> = {
  request: 1,
  response: 2,
  retry: 4,
  refresh: 8,
  failure: 16,
  wait: 64,
  warning: 128,
};
const bodies = 32;

// biome-ignore lint/suspicious/noExplicitAny: JSON from the core, each shape known by the event's name.
type Told = any;

const read: { [Name in EventName]: (told: Told) => ClientEvents[Name][0] } = {
  request: ({ call_id, ...told }) => ({
    callId: call_id,
    ...told,
    shop: told.shop ?? undefined,
    body: told.body ?? undefined,
  }),
  response: (told) => ({
    callId: told.call_id,
    operation: told.operation,
    shop: told.shop ?? undefined,
    attempt: told.attempt,
    httpStatus: told.http_status ?? undefined,
    code: told.code ?? undefined,
    message: told.message ?? undefined,
    requestId: told.request_id ?? undefined,
    elapsed: told.elapsed * 1000,
    body: told.body ?? undefined,
  }),
  retry: ({ call_id, ...told }) => ({
    callId: call_id,
    ...told,
    shop: told.shop ?? undefined,
    code: told.code ?? undefined,
    wait: told.wait * 1000,
  }),
  wait: ({ call_id, ...told }) => ({
    callId: call_id ?? undefined,
    ...told,
    shop: told.shop ?? undefined,
    wait: told.wait * 1000,
  }),
  refresh: (told) => ({
    callId: told.call_id ?? undefined,
    account: told.account,
    failed: told.failed ?? undefined,
    expiresAt: told.expires_at == null ? undefined : new Date(told.expires_at * 1000),
  }),
  failure: (told: Failure) => errorOf(told),
  warning: ({ call_id, ...told }) => ({
    callId: call_id ?? undefined,
    ...told,
    shop: told.shop ?? undefined,
    items: told.items.map(itemError),
  }),
};

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

/** Passes events of the core to listeners. The core creates only events that have a listener. */
export class Events {
  readonly #emitter = new EventEmitter();
  readonly #withBodies: boolean;
  #listen: (wanted: number) => void = () => {};

  constructor(withBodies: boolean) {
    this.#withBodies = withBodies;
  }

  /** Connects it to the core, and tells the core which events are wanted. */
  connect(listen: (wanted: number) => void): void {
    this.#listen = listen;
    this.#tellCore();
  }

  /**
   * The function that the core calls. The core holds it, and listeners hold the core's client: without a weak
   * reference, they would keep each other alive forever.
   */
  get teller(): (event: string, text: string) => void {
    const self = new WeakRef(this);
    return (event, text) => self.deref()?.tell(event as EventName, text);
  }

  /** A listener that throws must neither block the others nor end the process, since no code of the app could catch it. */
  private tell(name: EventName, text: string): void {
    const told = read[name](JSON.parse(text));
    for (const listener of this.#emitter.rawListeners(name)) {
      try {
        // An async one fails later.
        Promise.resolve(listener(told)).catch(warn);
      } catch (error) {
        warn(error);
      }
    }
  }

  on<Name extends EventName>(name: Name, listener: (...event: ClientEvents[Name]) => void): void {
    if (!Object.hasOwn(bits, name)) throw unknown("event", String(name), Object.keys(bits));
    this.#emitter.on(name, listener);
    this.#tellCore();
  }

  once<Name extends EventName>(name: Name, listener: (...event: ClientEvents[Name]) => void): void {
    const heard = (...event: ClientEvents[Name]) => {
      this.off(name, heard);
      listener(...event);
    };
    Object.assign(heard, { listener });
    this.on(name, heard);
  }

  off<Name extends EventName>(name: Name, listener: (...event: ClientEvents[Name]) => void): void {
    this.#emitter.off(name, listener);
    this.#tellCore();
  }

  #tellCore(): void {
    const names = Object.keys(bits) as EventName[];
    const wanted = names.filter((name) => this.#emitter.listenerCount(name) > 0);
    const sum = wanted.reduce((all, name) => all | bits[name], 0);
    this.#listen(this.#withBodies ? sum | bodies : sum);
  }
}
