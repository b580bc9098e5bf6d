import { EventEmitter } from "node:events";
import { type Failure, type ItemError, itemError, type TikTokShopError } from "./error.js";
import { errorOf } from "./failure.js";
import { unknown } from "./known.js";

/** A request is about to be sent. */
export interface RequestEvent {
  /** The same in all events of a call. */
  callId: string;
  operation: string;
  version: string;
  method: string;
  path: string;
  /** Without signature and secrets. */
  query: Record<string, string>;
  shop: string | undefined;
  /** 1 for the first attempt. */
  attempt: number;
  /** With `eventBodies` only. */
  body: string | undefined;
}

/** An answer came. */
export interface ResponseEvent {
  /** The same in all events of a call. */
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
  /** With `eventBodies` only. */
  body: string | undefined;
}

/** An attempt failed and will be repeated. */
export interface RetryEvent {
  /** The same in all events of a call. */
  callId: string;
  operation: string;
  shop: string | undefined;
  attempt: number;
  kind: string;
  code: number | undefined;
  /** Milliseconds until the next attempt. */
  wait: number;
}

/** A call waits for its turn at the limiter, or until a document is ready. */
export interface WaitEvent {
  /** The same in all events of a call. */
  callId: string | undefined;
  operation: string;
  shop: string | undefined;
  /** `limiter`: other calls go first. `throttled`: the platform asked for a pause. `not_ready`: it is asked again. */
  reason: string;
  /** Milliseconds, as things look at the beginning. */
  wait: number;
}

/** A token was refreshed, or could not be. */
export interface RefreshEvent {
  /** The call that found the token too old, where one did. */
  callId: string | undefined;
  account: string;
  /** The kind of error, where it failed. */
  failed: string | undefined;
  /** When the new token ends. */
  expiresAt: Date | undefined;
}

/** A call goes on, or went well, but something about it is most likely not what was meant. */
export interface WarningEvent {
  /** The same in all events of a call. */
  callId: string | undefined;
  operation: string;
  /** The shop that the handle was made for. */
  shop: string | undefined;
  /** `UnknownValue`: a parameter has a value that is none of the known ones. `ItemErrors`: items of a batch failed. */
  kind: string;
  /** What happened, in one sentence. */
  text: string;
  /** The items that failed. */
  items: ItemError[];
}

/** What a client tells. */
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

/** Hands the core's events to listeners. The core makes only those that somebody listens to. */
export class Events {
  readonly #emitter = new EventEmitter();
  readonly #withBodies: boolean;
  #listen: (wanted: number) => void = () => {};

  constructor(withBodies: boolean) {
    this.#withBodies = withBodies;
  }

  /** Tells the core from now on what is wanted. */
  connect(listen: (wanted: number) => void): void {
    this.#listen = listen;
    this.#tellCore();
  }

  /**
   * What the core calls. It holds the function, and the listeners hold the core's client: were this no weak
   * reference, the three would keep each other for ever.
   */
  get teller(): (event: string, text: string) => void {
    const self = new WeakRef(this);
    return (event, text) => self.deref()?.tell(event as EventName, text);
  }

  /** One listener that throws must neither keep the others from hearing nor end the process: no call of the app's is around it. */
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
