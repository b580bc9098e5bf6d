// The core decides what response a request gets; here its steps meet the app's functions.
import type { Client } from "../client.js";
import { TikTokShopError } from "../error.js";
import { errorOf, misuse, textOf } from "../failure.js";
import { type EventByType, eventNumbers, type WebhookEvent } from "../generated/webhooks.js";
import type { Inbox } from "../inbox.js";
import { check, handlerOptions, unknown } from "../known.js";
import type { NativeReceiver } from "../native.js";
import {
  type Authorization,
  authorizationOf,
  type CallbackOptions,
  type LinkOptions,
  linkOf,
} from "../oauth.js";
import { eventOf, type Webhooks } from "../webhooks.js";

/** Functions by the type of the event that they are for. */
export type EventHandlers = { [Type in keyof EventByType]?: (event: EventByType[Type]) => unknown };

/** What a handler serves, and what it does with it. */
export interface HandlerOptions {
  /** Verifies webhooks, and takes sellers through the authorization. */
  client?: Client | undefined;
  /** Verifies webhooks, if there is no client. Authorizations are not served then. */
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
  /**
   * Stores each webhook before the response, which is a 503 if that fails; its handlers get it later. There is no `onEvent`
   * and no `on` besides.
   */
  inbox?: Inbox | undefined;
  /** Every event. If it throws, the response is a 500, and the platform sends the event again. */
  onEvent?: ((event: WebhookEvent) => unknown) | undefined;
  /** Events by their type; `onEvent` gets them too. */
  on?: EventHandlers | undefined;
  /**
   * A seller has authorized the app: tokens and shops are saved. Return a URL to send the browser there. If it throws, the
   * seller sees a page that says so, and loading that page again calls it again.
   */
  onAuthorized?: ((authorization: Authorization, visit: Visit) => unknown) | undefined;
  /**
   * Which callbacks pass that come from another browser than began; a function may look into a session of your own for
   * `expectedState`. Default: none.
   */
  callback?: CallbackOptions | ((visit: Visit) => CallbackOptions | Promise<CallbackOptions>) | undefined;
  /** Where a seller goes at the end, unless `onAuthorized` says otherwise. Default: a page that says so. */
  redirectTo?: string | URL | undefined;
  /** Gets each error: the library's, and what your functions throw. Default: `console.error`. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** A longer webhook is refused with 413. Default: 1 MiB. */
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
  /** The path behind the one that a router is mounted at, if any. */
  inner?: string | undefined;
  header(name: string): string | undefined;
  /** Whether it came through TLS to this very server. */
  secure: boolean;
  /** The request as the server has it. */
  request: unknown;
  /** The body as it came; read only if it is needed. */
  body(limit: number): Promise<Uint8Array>;
}

/** A response, whatever server it goes through. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Whether the path is not served here: the framework may go on. */
  passes: boolean;
}

/** The body has more bytes than it may have. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** A step of the core, and what a function of the app threw on the way to it. */
// biome-ignore lint/suspicious/noExplicitAny: JSON from the core, each shape known by its `do`.
type Step = any;

/** Responds to webhooks and OAuth callbacks. */
export class Receiver {
  readonly #options: HandlerOptions;
  readonly #native: NativeReceiver;
  /** Where it serves what. The last two are missing if authorizations are not served. */
  readonly paths: { webhook_path: string; authorize_path?: string; callback_path?: string };
  /** The steps that wait for somebody. */
  readonly #doing: Record<string, (step: Step, request: Incoming, visit: Visit) => Promise<Step>> = {
    read_body: (step, request) => this.#read(step, request),
    handle: (step) => this.#handle(step),
    authorize: (step, _, visit) => this.#authorize(step, visit),
    callback: (step, _, visit) => this.#callback(step, visit),
    connect: (step, _, visit) => this.#connect(step, visit),
  };

  constructor(options: HandlerOptions) {
    check(options, handlerOptions);
    for (const type of Object.keys(options.on ?? {})) {
      const types = [...Object.keys(eventNumbers), "UNKNOWN"];
      if (!types.includes(type)) throw unknown("event", type, types);
    }
    if (options.inbox && (options.onEvent || options.on))
      throw misuse(
        "configuration",
        "webhooks go either to an inbox or to `onEvent` and `on`",
        "Handle them with inbox.on(...).",
      );
    const webhooks = options.webhooks ?? options.client?.webhooks;
    if (!webhooks)
      throw new TypeError(
        "a handler needs a client or webhooks: the signature is checked with the app's secret",
      );
    if ((options.onAuthorized || options.redirectTo) && !options.client)
      throw new TypeError("an authorization needs a client: it exchanges the code");
    this.#options = options;
    this.#native = webhooks.receiver(settingsOf(options));
    this.paths = JSON.parse(this.#native.paths());
  }

  /** The response to a request, once the app has done its part. */
  async answer(request: Incoming): Promise<Outgoing> {
    let step = stepOf(this.#native.answer(askedOf(request)));
    const visit = visitOf(request, step.input?.secure);
    for (let next = this.#doing[step.do]; next; next = this.#doing[step.do])
      step = await next(step, request, visit);
    const error = step.error ? errorOf(step.error) : undefined;
    if ("thrown" in step || error) await this.report("thrown" in step ? step.thrown : error);
    const { status, headers, body } = step;
    return { status, headers: Object.fromEntries(headers), body, passes: step.do === "pass" };
  }

  async #read({ limit }: Step, request: Incoming): Promise<Step> {
    try {
      const raw = await request.body(limit);
      return { ...stepOf(this.#native.answer(askedOf(request), raw)), raw };
    } catch (error) {
      if (error instanceof BodyTooLarge) return this.#answered("body", { why: "too_large" });
      return { ...this.#answered("body", { why: "failed" }), thrown: error };
    }
  }

  async #handle(step: Step): Promise<Step> {
    return this.#trying("handle", {}, async () => {
      if (this.#options.inbox)
        return JSON.parse(await this.#options.inbox.receive(this.#native, step.raw, step.event.app_key));
      const event = eventOf(step.event);
      const type = Object.hasOwn(eventNumbers, event.type) ? (event.type as keyof EventByType) : "UNKNOWN";
      const handler = this.#options.on?.[type] as ((event: WebhookEvent) => unknown) | undefined;
      await handler?.(event);
      await this.#options.onEvent?.(event);
      return this.#answered("handle", {});
    });
  }

  async #authorize({ input }: Step, visit: Visit): Promise<Step> {
    const { note, authorize, client } = this.#options;
    return this.#trying("authorize", {}, async () => {
      const noted = typeof note === "function" ? await note(visit) : (note ?? "");
      if (typeof noted !== "string") throw new TypeError("the note must be a text");
      const link = { ...linkOf(authorize ?? {}), note: noted };
      return (client as Client).oauth.receive("receive_authorize", { ...input, link });
    });
  }

  async #callback({ input }: Step, visit: Visit): Promise<Step> {
    const { callback, client } = this.#options;
    return this.#trying("callback", {}, async () => {
      const passes = typeof callback === "function" ? await callback(visit) : callback;
      const { expectedState, allowInstall, anyBrowser } = passes ?? {};
      const admitted = {
        expected_state: expectedState,
        allow_install: allowInstall,
        any_browser: anyBrowser,
      };
      return (client as Client).oauth.receive("receive_callback", { ...input, ...admitted });
    });
  }

  async #connect({ authorization, result }: Step, visit: Visit): Promise<Step> {
    return this.#trying("connect", result, async () => {
      const next = await this.#options.onAuthorized?.(authorizationOf(authorization), visit);
      const url = next instanceof URL || typeof next === "string" ? next.toString() : undefined;
      return this.#answered("connect", { ...result, url });
    });
  }

  /** What the app throws is its own affair: the response says nothing of it. */
  async #trying(step: string, result: object, work: () => Promise<Step>): Promise<Step> {
    try {
      return await work();
    } catch (error) {
      return { ...this.#answered(step, { ...result, thrown: true }), thrown: error };
    }
  }

  #answered(step: string, result: object): Step {
    return stepOf(this.#native.answered(step, JSON.stringify(result)));
  }

  /** Tells of a failure. A function that fails there changes no response; Node hears of it. */
  async report(error: unknown): Promise<void> {
    const { onError } = this.#options;
    try {
      if (onError) await onError(error);
      else console.error("tiktokshop:", error instanceof TikTokShopError ? error.message : error);
    } catch (failed) {
      process.emitWarning(failed instanceof Error ? failed : String(failed));
    }
  }
}

function settingsOf(options: HandlerOptions): object {
  return {
    webhook_path: options.webhookPath,
    authorize_path: options.authorizePath,
    callback_path: options.callbackPath,
    authorizations: Boolean(options.client),
    redirect_to: options.redirectTo?.toString(),
    max_body_bytes: options.maxBodyBytes,
  };
}

function stepOf(answer: Parameters<typeof textOf>[0]): Step {
  return JSON.parse(textOf(answer));
}

/** The browser, for the app's functions. A request of another path may have a URL that is not valid. */
function visitOf(request: Incoming, secure = false): Visit {
  const base = "http://localhost";
  const url = new URL(URL.canParse(request.url, base) ? request.url : "/", base);
  return { url, cookie: request.header("cookie"), secure, request: request.request };
}

/** What the core looks at. */
function askedOf(request: Incoming): string {
  return JSON.stringify({
    method: request.method,
    target: request.url,
    inner_path: request.inner?.split("?", 1)[0],
    authorization: request.header("authorization"),
    cookies: request.header("cookie"),
    scheme: request.secure ? "https" : "http",
    forwarded_proto: request.header("x-forwarded-proto"),
  });
}
