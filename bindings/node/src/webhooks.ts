import { types } from "node:util";
import { errorOf, misuse, textOf, unwrap } from "./failure.js";
import { eventNumbers, type WebhookEvent } from "./generated/webhooks.js";
import { unknown } from "./known.js";
import { mendLists } from "./lists.js";
import { type NativeReceiver, type NativeWebhooks, native } from "./native.js";
import type { Id, Time } from "./types.js";
import { jsonOf, seconds, unixSeconds } from "./values.js";

/** The raw body of a webhook, before any parser. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The `Authorization` header, as frameworks provide it. */
export type SignatureHeader = string | readonly string[] | null | undefined;

/** What is validated besides the signature. */
export interface WebhookOptions {
  /** The maximum age of an event in milliseconds. By default there is none, because the platform repeats events for hours. */
  maxAge?: number | undefined;
  /** The maximum size of a body in bytes. */
  maxBodyBytes?: number | undefined;
}

/** An event to test a receiver with. */
export interface TestEvent {
  /** The type, by name or number; or the whole `body`. */
  type?: keyof typeof eventNumbers | number;
  data?: unknown;
  shopId?: Id;
  notificationId?: Id;
  timestamp?: Time;
  /** The exact body. */
  body?: string;
}

/** A webhook as the platform would send it. */
export interface SignedEvent {
  body: string;
  /** The value of the `Authorization` header. */
  signature: string;
  headers: { authorization: string; "content-type": string };
}

/** An app's key and secret. */
export interface App {
  appKey: string;
  appSecret: string;
}

/** Verifies and reads webhooks. `client.webhooks` does so for the client's app. */
export class Webhooks {
  readonly #native: NativeWebhooks;
  readonly #app: App | undefined;

  /** Takes one app, or several that share an address. */
  constructor(apps: App | App[], options: WebhookOptions = {}) {
    const list = [apps].flat();
    const pairs = list.map((app) => [told("appKey", app?.appKey), told("appSecret", app?.appSecret)]);
    const settings = { apps: pairs, max_age: seconds(options.maxAge), max_body_bytes: options.maxBodyBytes };
    this.#native = unwrap(native.webhooks(JSON.stringify(settings)));
    this.#app = list[0];
  }

  /** Throws {@link WebhookSignatureError} unless the signature is valid. */
  verify(rawBody: RawBody, signature: SignatureHeader): void {
    const failure = this.#native.verify(bytesOf(rawBody), headerOf(signature));
    if (failure != null) throw errorOf(failure);
  }

  /** Verifies a webhook and reads it. Ids keep all their digits; an unknown type has `type: "UNKNOWN"`. */
  constructEvent(rawBody: RawBody, signature: SignatureHeader): WebhookEvent {
    return eventOf(JSON.parse(textOf(this.#native.constructEvent(bytesOf(rawBody), headerOf(signature)))));
  }

  /** @internal The receiver of the handlers. */
  receiver(settings: object): NativeReceiver {
    return unwrap(this.#native.receiver(JSON.stringify(settings)));
  }

  /** Signs an event as the platform does, to test a receiver. If there are several apps, the first one signs. */
  signTestEvent(event: TestEvent): SignedEvent {
    if (!this.#app)
      throw misuse("configuration", "there is no app to sign for", "Give app key and app secret.");
    const text = textOf(native.signTestEvent(jsonOf(testInput(this.#app, event))));
    const { body, signature } = JSON.parse(text) as { body: string; signature: string };
    return { body, signature, headers: { authorization: signature, "content-type": "application/json" } };
  }
}

/** The event that the core has read. */
export function eventOf(event: ToldEvent): WebhookEvent {
  mendLists(event.data, "webhooks");
  return event as WebhookEvent;
}

/** An event as the core tells it. */
// biome-ignore lint/suspicious/noExplicitAny: JSON from the core.
export type ToldEvent = any;

function told(name: keyof App, value: unknown): string {
  if (typeof value === "string" && value) return value;
  const hint = "Webhooks are signed with the app's secret: give { appKey, appSecret }.";
  throw misuse("configuration", `the app of the webhooks has no \`${name}\``, hint);
}

function numberOf(type: TestEvent["type"]): number | undefined {
  if (typeof type !== "string") return type;
  if (Object.hasOwn(eventNumbers, type)) return eventNumbers[type];
  throw unknown("event", type, Object.keys(eventNumbers));
}

function testInput(app: App, event: TestEvent): object {
  const number = numberOf(event.type);
  return {
    app_key: app.appKey,
    app_secret: app.appSecret,
    type: number ?? 0,
    data: event.data ?? {},
    body: event.body,
    shop_id: event.shopId?.toString(),
    notification_id: event.notificationId?.toString(),
    timestamp: event.timestamp === undefined ? undefined : unixSeconds(event.timestamp),
  };
}

/** The bytes of a body. */
export function bytesOf(body: RawBody): Uint8Array {
  if (typeof body === "string") return Buffer.from(body);
  if (types.isUint8Array(body)) return body;
  if (types.isAnyArrayBuffer(body)) return new Uint8Array(body);
  const hint = "Pass the bytes as they came: mount the webhook before a JSON parser, or keep its raw body.";
  throw misuse("invalid_request", "the webhook's body was parsed already", hint);
}

/** @internal A header that is missing or was sent twice is not a signature, which the verifier reports. */
export function headerOf(signature: SignatureHeader): string {
  if (signature == null) return "";
  return typeof signature === "string" ? signature : signature.join(",");
}
