import type { Client } from "../client.js";
import { TikTokShopError } from "../error.js";
import type { EventByType, WebhookEvent } from "../generated/webhooks.js";
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
export class BodyTooLarge extends Error {}

const MAX_BODY = 1024 * 1024;

/** Answers webhooks and OAuth callbacks. */
export class Receiver {
  readonly #options: HandlerOptions;
  readonly #webhooks: Webhooks;
  readonly webhookPath: string;
  readonly callbackPath: string;

  constructor(options: HandlerOptions) {
    const webhooks = options.webhooks ?? options.client?.webhooks;
    if (!webhooks)
      throw new TypeError(
        "a handler needs a client or webhooks: the signature is checked with the app's secret",
      );
    if (options.onAuthorized && !options.client)
      throw new TypeError("onAuthorized needs a client: it exchanges the code");
    this.#options = options;
    this.#webhooks = webhooks;
    this.webhookPath = options.webhookPath ?? "/webhooks/tiktokshop";
    this.callbackPath = options.callbackPath ?? "/oauth/tiktokshop/callback";
  }

  /** The answer; undefined where the path is not served here. */
  async answer(request: Incoming): Promise<Outgoing | undefined> {
    const url = new URL(request.url, "http://localhost");
    if (url.pathname === this.webhookPath) return this.#webhook(request);
    if (url.pathname === this.callbackPath && this.#options.onAuthorized) return this.#callback(request, url);
    return undefined;
  }

  async #webhook(request: Incoming): Promise<Outgoing> {
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
      await this.#options.onError?.(error);
      return refusal(error);
    }
  }

  async #handle(event: WebhookEvent): Promise<void> {
    const handler = this.#options.on?.[event.type] as ((event: WebhookEvent) => unknown) | undefined;
    await handler?.(event);
    await this.#options.onEvent?.(event);
  }

  async #callback(request: Incoming, url: URL): Promise<Outgoing> {
    if (request.method !== "GET") return say(405, "only GET", { allow: "GET" });
    const { client, callback, onAuthorized, onError } = this.#options;
    try {
      const visit = { url, cookie: request.header("cookie") };
      const check = typeof callback === "function" ? await callback(visit) : callback;
      const done = await (client as Client).oauth.complete(url, check);
      const next = await onAuthorized?.(done);
      return next instanceof URL || typeof next === "string"
        ? redirect(next)
        : say(200, "The app is authorized. You can close this page.");
    } catch (error) {
      await onError?.(error);
      return say(400, error instanceof TikTokShopError ? error.message : "The authorization failed.");
    }
  }
}

/** A signature that is wrong is refused for good; for anything else the platform comes again. */
function refusal(error: unknown): Outgoing {
  if (error instanceof BodyTooLarge) return say(413, "the body is too large");
  const kind = error instanceof TikTokShopError ? error.name : "";
  if (kind === "WebhookSignatureError") return say(401, "the signature is wrong");
  if (kind === "WebhookBodyError") return say(400, "the body cannot be read");
  return say(500, "the event could not be handled");
}

function say(status: number, text: string, headers: Record<string, string> = {}): Outgoing {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: text };
}

function redirect(url: string | URL): Outgoing {
  return { status: 302, headers: { location: url.toString() }, body: "" };
}
