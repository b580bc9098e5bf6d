import type { Client } from "../client.js";
import { TikTokShopError } from "../error.js";
import { WebhookBodyError, WebhookSignatureError } from "../generated/errors.js";
import { type EventByType, eventNumbers, type WebhookEvent } from "../generated/webhooks.js";
import { check, handlerOptions, unknown } from "../known.js";
import type { Authorization, CompleteOptions } from "../oauth.js";
import type { Webhooks } from "../webhooks.js";

/** Functions by the type of the event that they are for. */
export type EventHandlers = { [Type in keyof EventByType]?: (event: EventByType[Type]) => unknown };

/** What a handler serves, and what it does with it. */
export interface HandlerOptions {
  /** Verifies webhooks and takes OAuth callbacks to their end. */
  client?: Client | undefined;
  /** Verifies webhooks, where there is no client. */
  webhooks?: Webhooks | undefined;
  /** Where webhooks come in. Default: `/webhooks/tiktokshop`. */
  webhookPath?: string | undefined;
  /** Where sellers come back to. Default: `/oauth/tiktokshop/callback`. */
  callbackPath?: string | undefined;
  /** Every event. The platform repeats an event whose handler throws. */
  onEvent?: ((event: WebhookEvent) => unknown) | undefined;
  /** Events by their type; `onEvent` gets them too. */
  on?: EventHandlers | undefined;
  /** A seller has authorized the app. Answer with a URL to send the browser there. Without it, callbacks are not served. */
  onAuthorized?: ((authorization: Authorization) => unknown) | undefined;
  /** How callbacks are checked; a function gets the cookies' text and the URL, and finds the browser's state. */
  callback?: CompleteOptions | ((visit: Visit) => CompleteOptions | Promise<CompleteOptions>) | undefined;
  /** Is told of whatever went wrong. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** A larger body is refused unread. Default: 1 MiB. */
  maxBodyBytes?: number | undefined;
}

/** A browser that came back. */
export interface Visit {
  url: URL;
  cookie: string | undefined;
}

/** A request, whatever server it came through. */
export interface Incoming {
  method: string;
  /** Path and query, or the whole URL. */
  url: string;
  /** The path behind the one that a router is mounted at, where there is one. */
  inner?: string | undefined;
  header(name: string): string | undefined;
  /** The body as it came; read only where it is wanted. */
  body(limit: number): Promise<Uint8Array>;
}

/** An answer, whatever server it goes through. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The body is larger than it may be. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";

  constructor(limit: number) {
    super(`the webhook's body has more than ${limit} bytes; maxBodyBytes sets another limit`);
  }
}

const MAX_BODY = 1024 * 1024;

/** Answers webhooks and OAuth callbacks. */
export class Receiver {
  readonly #options: HandlerOptions;
  readonly #webhooks: Webhooks;
  readonly webhookPath: string;
  readonly callbackPath: string;

  constructor(options: HandlerOptions) {
    check(options, handlerOptions);
    for (const type of Object.keys(options.on ?? {})) {
      const types = [...Object.keys(eventNumbers), "UNKNOWN"];
      if (!types.includes(type)) throw unknown("event", type, types);
    }
    const webhooks = options.webhooks ?? options.client?.webhooks;
    if (!webhooks)
      throw new TypeError(
        "a handler needs a client or webhooks: the signature is checked with the app's secret",
      );
    if (options.onAuthorized && !options.client)
      throw new TypeError("onAuthorized needs a client: it exchanges the code");
    this.#options = options;
    this.#webhooks = webhooks;
    this.webhookPath = rooted(options.webhookPath ?? "/webhooks/tiktokshop");
    this.callbackPath = rooted(options.callbackPath ?? "/oauth/tiktokshop/callback");
  }

  /** The answer; undefined where the path is not served here. */
  async answer(request: Incoming): Promise<Outgoing | undefined> {
    const paths = [pathOf(request.url), request.inner && pathOf(request.inner)];
    if (paths.includes(this.webhookPath)) return this.webhook(request);
    if (paths.includes(this.callbackPath) && this.#options.onAuthorized) return this.callback(request);
    return undefined;
  }

  /** The answer to a webhook, wherever it came in. */
  async webhook(request: Incoming): Promise<Outgoing> {
    if (request.method !== "POST") return say(405, "only POST", { allow: "POST" });
    try {
      const body = await request.body(this.#options.maxBodyBytes ?? MAX_BODY);
      await this.#handle(this.#webhooks.constructEvent(body, request.header("authorization")));
      return {
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"code":0,"message":"success"}',
      };
    } catch (error) {
      await this.#report(error);
      return refusal(error);
    }
  }

  async #handle(event: WebhookEvent): Promise<void> {
    const handler = this.#options.on?.[event.type] as ((event: WebhookEvent) => unknown) | undefined;
    await handler?.(event);
    await this.#options.onEvent?.(event);
  }

  /** A function that fails where it is told of a failure changes no answer; Node hears of it. */
  async #report(error: unknown): Promise<void> {
    try {
      await this.#options.onError?.(error);
    } catch (failed) {
      process.emitWarning(failed instanceof Error ? failed : String(failed));
    }
  }

  /** The answer to a browser that came back. */
  async callback(request: Incoming): Promise<Outgoing> {
    if (request.method !== "GET") return say(405, "only GET", { allow: "GET" });
    const { client, callback, onAuthorized } = this.#options;
    const url = new URL(request.url, "http://localhost");
    try {
      const visit = { url, cookie: request.header("cookie") };
      const check = typeof callback === "function" ? await callback(visit) : callback;
      const done = await (client as Client).oauth.complete(url, check);
      const next = await onAuthorized?.(done);
      return next instanceof URL || typeof next === "string"
        ? redirect(next)
        : say(200, "The app is authorized. You can close this page.");
    } catch (error) {
      await this.#report(error);
      return say(400, error instanceof TikTokShopError ? error.message : "The authorization failed.");
    }
  }
}

function rooted(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}

/** A browser or proxy may ask for the whole URL; anything else that is none is nobody's path. */
function pathOf(url: string): string {
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : "";
}

/** A signature that is wrong is refused for good; for anything else the platform comes again. */
function refusal(error: unknown): Outgoing {
  if (error instanceof BodyTooLarge) return say(413, "the body is too large", { connection: "close" });
  if (error instanceof WebhookSignatureError) return say(401, "the signature is wrong");
  if (error instanceof WebhookBodyError) return say(400, "the body cannot be read");
  return say(500, "the event could not be handled");
}

function say(status: number, text: string, headers: Record<string, string> = {}): Outgoing {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: text };
}

function redirect(url: string | URL): Outgoing {
  return { status: 302, headers: { location: url.toString() }, body: "" };
}
