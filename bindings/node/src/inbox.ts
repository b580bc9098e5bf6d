import { TikTokShopError } from "./error.js";
import { errorOf, misuse, textOf, unwrap } from "./failure.js";
import { type InboxOptions, inboxOptionsSettings } from "./generated/options.js";
import type { EventByType, WebhookEvent } from "./generated/webhooks.js";
import { check, inboxFilter, inboxSettings } from "./known.js";
import { type NativeClient, type NativeInbox, type NativeReceiver, native } from "./native.js";
import { storeOf } from "./options.js";
import type { BuiltInStore } from "./stores.js";
import type { Time } from "./types.js";
import { jsonOf, unixSeconds } from "./values.js";
import { bytesOf, eventOf, headerOf, type RawBody, type SignatureHeader } from "./webhooks.js";

/** The settings of an inbox. */
export interface InboxSettings extends InboxOptions {
  /**
   * The name under which the store keeps how far this program is. Programs that share a store and a name share the work;
   * under another name, a program gets every event, too. Default: `app`.
   */
  consumer?: string | undefined;
  /** Other consumers of what is received here: events are stored for them, too, and kept until each has handled them. */
  alsoFor?: readonly string[] | undefined;
  /** A store in place of the client's: a `SqliteStore`, a `PostgresStore`, or a URL. */
  store?: BuiltInStore | string | undefined;
}

/** A stored event, and how far this consumer is with it. Times are Unix seconds. */
export interface Delivery<Event = WebhookEvent> {
  event: Event;
  /** Its place in the store: no other event has it. */
  seq: number;
  /** How often it was handed out; for a handler, which attempt this is. */
  attempts: number;
  source: "webhook" | "token" | "sync" | "request";
  /** The id of the shop, else of the seller or creator. */
  owner: string;
  /** What it is about, such as `order:576486316948490001`. */
  subject: string;
  /** When what it tells happened. */
  happenedAt: number;
  /** When it was stored. */
  receivedAt: number;
  /** How often the platform delivered it. */
  copies: number;
  state: "pending" | "done" | "dead" | "superseded";
  /** Why the last attempt failed. */
  error: string;
  /** When it is handed out next at the earliest. */
  dueAt: number;
}

/** What a handler is given besides the event. */
export interface Attempt<Event = WebhookEvent> extends Delivery<Event> {
  /** Fires if the handler exceeds its time limit, or if the event was lost to another process. */
  signal: AbortSignal;
}

/** Which events: everything that is set must hold. Times are about when they were received. */
export interface InboxFilter {
  seqs?: readonly number[] | undefined;
  types?: readonly string[] | undefined;
  state?: Delivery["state"] | undefined;
  owner?: string | undefined;
  subject?: string | undefined;
  since?: Time | undefined;
  until?: Time | undefined;
  /** Only before this place: the `seq` of the last one of another list. */
  before?: number | undefined;
  /** How many. Default: 100. */
  limit?: number | undefined;
}

/** How many events there are. */
export interface InboxStats {
  pending: number;
  done: number;
  dead: number;
  superseded: number;
  /** How long the oldest event that is due has been waiting, in seconds. */
  oldest: number;
}

/** Thrown by a handler for an event that will never work: it is set aside as dead at once. */
export class GiveUp extends Error {
  override readonly name = "GiveUp";
}

/** Thrown by a handler to choose the pause before the next attempt, in milliseconds. */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
  readonly pause: number;

  constructor(pause: number, reason = "the handler asked for another attempt") {
    super(reason);
    this.pause = pause;
  }
}

type Handler = (event: never, attempt: never) => unknown;

/**
 * A durable inbox: webhooks are stored before they are acknowledged, and your functions handle them afterwards.
 *
 * ```ts
 * const inbox = client.inbox();
 * inbox.on("ORDER_STATUS_CHANGE", async (event) => ship(event.data.order_id));
 * app.use(expressHandler({ client, inbox }));
 * await inbox.start();
 * process.once("SIGTERM", () => inbox.stop());
 * ```
 *
 * Each event is handled at least once: a function that was interrupted runs again, so it must not matter if it runs twice.
 * Events of one shop and subject, such as an order, are handled in order; others side by side. A function that throws
 * runs again after a pause, which grows; after `attempts` failures the event is dead: {@link dead} lists those, and
 * {@link replay} brings them back. The text of an error is stored as its reason: keep secrets out of it.
 */
export class Inbox {
  readonly #native: NativeInbox;
  readonly #handlers = new Map<string, Handler>();
  readonly #running = new Map<number, AbortController>();
  #rest: Handler | undefined;
  #pump: Promise<void> | undefined;

  /** @internal */
  constructor(client: NativeClient, settings: InboxSettings = {}) {
    check(settings, inboxSettings);
    const { consumer, alsoFor, store } = settings;
    const options = inboxOptionsSettings(settings);
    const given = { consumer, also_for: alsoFor, store: storeOf(store), options };
    this.#native = unwrap(client.inbox(jsonOf(given)));
  }

  /**
   * Handles events of a type, by its name. Each type has one handler. An event is done when the function returns, or when
   * its promise is fulfilled.
   */
  on<Type extends keyof EventByType>(
    type: Type,
    handler: (event: EventByType[Type], attempt: Attempt<EventByType[Type]>) => unknown,
  ): this;
  /** Handles events of a type that this release does not know, by its number, or of this library, by its name. */
  on(
    type: `${number}` | `${string}.${string}`,
    handler: (event: WebhookEvent, attempt: Attempt) => unknown,
  ): this;
  on(type: string, handler: Handler): this {
    const name = textOf(native.inboxEventType(String(type)));
    if (this.#handlers.has(name)) throw twice(`\`${name}\``);
    this.#handlers.set(name, called(handler));
    return this;
  }

  /** Handles events that no other handler takes. Without it they count as handled. */
  onAny(handler: (event: WebhookEvent, attempt: Attempt) => unknown): this {
    if (this.#rest) throw twice("all other events");
    this.#rest = called(handler);
    return this;
  }

  /** Starts to hand events to the handlers. Until {@link stop}, it keeps the process alive. */
  async start(): Promise<void> {
    if (this.#handlers.size === 0 && !this.#rest)
      throw misuse(
        "configuration",
        "the inbox has no handler: every event would count as handled",
        "Give it one with `on` or `onAny`.",
      );
    textOf(await this.#native.start());
    this.#pump = this.#handOut();
  }

  /** Hands out no more events, and waits for the handlers that run. Events are still stored. */
  async stop(): Promise<void> {
    this.#native.stopSoon();
    await this.#pump;
  }

  /** Stops, and stores no more events. */
  async close(): Promise<void> {
    await this.stop();
    textOf(await this.#native.close());
  }

  /**
   * Verifies a webhook and stores it. Respond with 200 after this: then the event survives the process. The ready handlers
   * do it by themselves with the option `inbox`.
   */
  async accept(rawBody: RawBody, signature: SignatureHeader): Promise<void> {
    textOf(await this.#native.accept(bytesOf(rawBody), headerOf(signature)));
  }

  /** @internal Stores a webhook that a receiver has verified; the receiver's next step, as JSON text. */
  async receive(receiver: NativeReceiver, raw: Uint8Array, appKey: string): Promise<string> {
    return textOf(await this.#native.receive(receiver, raw, appKey));
  }

  /** Events that failed for good, the newest first. */
  dead(filter: Pick<InboxFilter, "limit" | "before"> = {}): Promise<Delivery[]> {
    return this.deliveries({ ...filter, state: "dead" });
  }

  /** Stored events, the newest first. */
  async deliveries(filter: InboxFilter = {}): Promise<Delivery[]> {
    const told = JSON.parse(textOf(await this.#native.list(filterOf(filter)))) as Told[];
    return told.map(deliveryOf);
  }

  /** Has events handled again, whatever their state: `replay({ state: "dead" })`. Returns how many. */
  async replay(filter: Omit<InboxFilter, "limit" | "before">): Promise<number> {
    if (Object.values(filter ?? {}).every((value) => value == null))
      throw misuse("configuration", "every event would be handled again", 'Name some: { state: "dead" }.');
    return Number(textOf(await this.#native.replay(filterOf(filter))));
  }

  /** How many events wait, were handled, and are dead. */
  async stats(): Promise<InboxStats> {
    return JSON.parse(textOf(await this.#native.stats())) as InboxStats;
  }

  async #handOut(): Promise<void> {
    for (;;) {
      const said = await this.#native.next();
      if (said.failure !== undefined) throw errorOf(said.failure);
      if (said.text === undefined) break;
      const task = JSON.parse(said.text) as Told;
      if (task.do === "cancel") {
        this.#running.get(task.task)?.abort(new Error("the event is no longer this handler's"));
        continue;
      }
      void this.#work(task);
    }
    // What has not ended by now was given back, and is handled again.
    for (const controller of this.#running.values()) controller.abort();
  }

  async #work(task: Told): Promise<void> {
    const controller = new AbortController();
    this.#running.set(task.task, controller);
    const ending = await this.#ending(task, controller.signal);
    this.#running.delete(task.task);
    this.#native.done(task.task, JSON.stringify(ending));
  }

  /** How a handler ended. */
  async #ending(task: Told, signal: AbortSignal): Promise<object> {
    try {
      const delivery = deliveryOf({ ...task, attempts: task.attempt });
      const handler = this.#handlers.get(delivery.event.type) ?? this.#rest;
      await handler?.(delivery.event as never, { ...delivery, signal } as never);
      return {};
    } catch (error) {
      return failedBy(error);
    }
  }
}

/** A task or a delivery, as the core tells it. */
// biome-ignore lint/suspicious/noExplicitAny: JSON from the core.
type Told = any;

function deliveryOf(told: Told): Delivery {
  return {
    event: eventOf(told.event),
    seq: told.seq,
    attempts: told.attempts,
    source: told.source,
    owner: told.owner,
    subject: told.subject,
    happenedAt: told.happened_at,
    receivedAt: told.received_at,
    copies: told.copies,
    state: told.state ?? "pending",
    error: told.error ?? "",
    dueAt: told.due_at ?? 0,
  };
}

function failedBy(error: unknown): object {
  const words = error instanceof Error ? error.message : String(error);
  const pause = error instanceof RetryLater ? error.pause / 1000 : undefined;
  const wait =
    error instanceof TikTokShopError && error.retryAfter !== undefined ? error.retryAfter / 1000 : pause;
  return { error: words || "the handler failed", retry_after: wait, give_up: error instanceof GiveUp };
}

function filterOf(filter: InboxFilter): string {
  check(filter, inboxFilter);
  const { since, until, ...rest } = filter;
  return jsonOf({
    ...rest,
    since: since == null ? undefined : unixSeconds(since),
    until: until == null ? undefined : unixSeconds(until),
  });
}

function called(handler: Handler): Handler {
  if (typeof handler === "function") return handler;
  throw misuse("configuration", "the handler of an event must be a function");
}

function twice(what: string): Error {
  return misuse("configuration", `two handlers were given for ${what}: there is one for each type`);
}
