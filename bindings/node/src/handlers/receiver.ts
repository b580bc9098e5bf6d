import type { Client } from "../client.js";
import { TikTokShopError } from "../error.js";
import { WebhookBodyError, WebhookSignatureError } from "../generated/errors.js";
import { type EventByType, eventNumbers, type WebhookEvent } from "../generated/webhooks.js";
import { check, handlerOptions, unknown } from "../known.js";
import type { Authorization, CallbackOptions, LinkOptions } from "../oauth.js";
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
  /** Where sellers begin: it sends them to the page that asks for consent. Default: `/oauth/tiktokshop/authorize`. */
  authorizePath?: string | undefined;
  /** Where sellers come back to. Default: `/oauth/tiktokshop/callback`. */
  callbackPath?: string | undefined;
  /** Which page asks for consent: audience and region, or a sandbox's host. */
  authorize?: Omit<LinkOptions, "state"> | undefined;
  /**
   * Comes back as `authorization.note`: a text, or a function of the visit, for the user who is signed in. It travels in
   * a signed cookie that the browser can read.
   */
  note?: string | ((visit: Visit) => string | Promise<string>) | undefined;
  /** Every event. The platform repeats an event whose handler throws. */
  onEvent?: ((event: WebhookEvent) => unknown) | undefined;
  /** Events by their type; `onEvent` gets them too. */
  on?: EventHandlers | undefined;
  /**
   * A seller has authorized the app: tokens and shops are saved. Answer with a URL to send the browser there. If it
   * throws, the seller sees a page that says so, and loading that page again calls it again. Without it, neither
   * authorizations nor callbacks are served.
   */
  onAuthorized?: ((authorization: Authorization, visit: Visit) => unknown) | undefined;
  /**
   * Which callbacks pass that come from another browser than began; a function may look into a session of your own for
   * `expectedState`. Default: none.
   */
  callback?: CallbackOptions | ((visit: Visit) => CallbackOptions | Promise<CallbackOptions>) | undefined;
  /** Is told of whatever went wrong. Default: `console.error`. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** A larger body is refused unread. Default: 1 MiB. */
  maxBodyBytes?: number | undefined;
}

/** A browser that begins or comes back. */
export interface Visit {
  url: URL;
  cookie: string | undefined;
  /** Whether the browser speaks TLS. */
  secure: boolean;
  /** The request as the server has it: of Node, Express or Fastify, a `Request`, or Hono's context. */
  request: unknown;
}

/** A request, whatever server it came through. */
export interface Incoming {
  method: string;
  /** Path and query, or the whole URL. */
  url: string;
  /** The path behind the one that a router is mounted at, where there is one. */
  inner?: string | undefined;
  header(name: string): string | undefined;
  /** Whether it came through TLS to this very server. */
  secure: boolean;
  /** The request as the server has it. */
  request: unknown;
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
  readonly authorizePath: string;
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
    this.authorizePath = rooted(options.authorizePath ?? "/oauth/tiktokshop/authorize");
    this.callbackPath = rooted(options.callbackPath ?? "/oauth/tiktokshop/callback");
  }

  /** The answer; undefined where the path is not served here. */
  async answer(request: Incoming): Promise<Outgoing | undefined> {
    const paths = [pathOf(request.url), request.inner && pathOf(request.inner)];
    if (paths.includes(this.webhookPath)) return this.webhook(request);
    if (!this.#options.onAuthorized) return undefined;
    if (paths.includes(this.callbackPath)) return this.callback(request);
    if (paths.includes(this.authorizePath)) return this.authorize(request);
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
      await this.report(error);
      return refusal(error);
    }
  }

  async #handle(event: WebhookEvent): Promise<void> {
    const handler = this.#options.on?.[event.type] as ((event: WebhookEvent) => unknown) | undefined;
    await handler?.(event);
    await this.#options.onEvent?.(event);
  }

  /** Tells of a failure. A function that fails there changes no answer; Node hears of it. */
  async report(error: unknown): Promise<void> {
    const { onError } = this.#options;
    try {
      if (onError) await onError(error);
      else console.error("tiktokshop:", error instanceof TikTokShopError ? error.message : error);
    } catch (failed) {
      process.emitWarning(failed instanceof Error ? failed : String(failed));
    }
  }

  /** Sends a browser to the page that asks for consent, and ties what follows to it. */
  async authorize(request: Incoming): Promise<Outgoing> {
    if (request.method !== "GET") return say(405, "only GET", { allow: "GET" });
    const { note, authorize, client } = this.#options;
    const visit = visitOf(request);
    try {
      const noted = typeof note === "function" ? await note(visit) : (note ?? "");
      if (typeof noted !== "string") throw new TypeError("the note must be a text");
      const link = { ...authorize, note: noted, cookie: visit.cookie, secure: visit.secure };
      const { url, setCookie } = await (client as Client).oauth.beginInBrowser(link);
      return redirect(url, setCookie);
    } catch (error) {
      await this.report(error);
      return notAuthorized(error);
    }
  }

  /** The answer to a browser that came back. */
  async callback(request: Incoming): Promise<Outgoing> {
    if (request.method !== "GET") return say(405, "only GET", { allow: "GET" });
    const visit = visitOf(request);
    let unfinished: string | undefined;
    try {
      const end = await this.#complete(visit);
      if (!end.authorization) return page(200, "The shop is connected already. You can close this page.");
      unfinished = end.unfinished;
      return await this.#connected(end.authorization, visit, end.finished);
    } catch (error) {
      await this.report(error);
      return unfinished === undefined ? notAuthorized(error) : page(500, HALF_DONE, unfinished);
    }
  }

  async #complete(visit: Visit) {
    const { client, callback } = this.#options;
    const passes = typeof callback === "function" ? await callback(visit) : callback;
    const { cookie, secure } = visit;
    return (client as Client).oauth.completeInBrowser(visit.url, { ...passes, cookie, secure });
  }

  async #connected(done: Authorization, visit: Visit, cookie: string | undefined): Promise<Outgoing> {
    const next = await this.#options.onAuthorized?.(done, visit);
    if (next instanceof URL || typeof next === "string") return redirect(next, cookie);
    return page(200, "The app is authorized. You can close this page.", cookie);
  }
}

const HALF_DONE =
  "The shop is connected, but the app could not finish. Please load this page again in a moment.";

/** A proxy's word on TLS is taken: who forges it gets a cookie that does not come back. */
function visitOf(request: Incoming): Visit {
  const forwarded = request.header("x-forwarded-proto")?.split(",")[0]?.trim().toLowerCase();
  return {
    url: new URL(request.url, "http://localhost"),
    cookie: request.header("cookie"),
    secure: request.secure || forwarded === "https",
    request: request.request,
  };
}

/** What the seller sees. It quotes nothing that came in: why stands with the app. */
function notAuthorized(error: unknown): Outgoing {
  if (!(error instanceof TikTokShopError)) return page(500, "The shop could not be connected.");
  if (error.retryable)
    return page(502, "The shop could not be connected for the moment. Please load this page again.");
  return page(400, "The shop could not be connected. Please start again from the app.");
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

function page(status: number, text: string, cookie?: string): Outgoing {
  return say(status, text, { "cache-control": "no-store", ...cookieOf(cookie) });
}

/** What no header may hold is encoded: no line break of a URL becomes a header of its own. */
function redirect(url: string | URL, cookie?: string): Outgoing {
  const location = url.toString().replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  const headers = { location, "cache-control": "no-store", ...cookieOf(cookie) };
  return { status: 302, headers, body: "" };
}

function cookieOf(cookie: string | undefined): Record<string, string> {
  return cookie === undefined ? {} : { "set-cookie": cookie };
}
