import { inspect } from "node:util";
import { begin, Changes } from "./changes.js";
import { type Document, download, downloadLabel } from "./document.js";
import {
  encode,
  type Input,
  inputOf,
  nativeFiles,
  paramsOf,
  rawInput,
  type Steps,
  splitFiles,
} from "./encode.js";
import { type ClientEvents, type EventName, Events } from "./events.js";
import { keepRefreshes } from "./exit.js";
import { cancellable, errorOf, textOf, unwrap } from "./failure.js";
import type { OldNames, Operations } from "./generated/operations.js";
import {
  type DownloadOptions,
  type LabelOptions,
  type ScopeOptions,
  scopeSettings,
} from "./generated/options.js";
import { Resources } from "./generated/resources.js";
import { Sync } from "./generated/sync.js";
import { Inbox, type InboxSettings } from "./inbox.js";
import {
  callOptions,
  check,
  clientOptions,
  pageOptions,
  requestOptions,
  scopeOptions,
  windowOptions,
} from "./known.js";
import { log } from "./logging.js";
import {
  type Failed,
  type NativeCancel,
  type NativeClient,
  type NativeFile,
  type NativeResponse,
  type NativeWalk,
  native,
} from "./native.js";
import { OAuth } from "./oauth.js";
import { type ClientOptions, isBuiltIn, settingsOf } from "./options.js";
import { type Page, Walk } from "./page.js";
import { PreparedRequest } from "./prepared.js";
import { CallPromise, PagePromise } from "./promise.js";
import type { Caller } from "./resource.js";
import { unlessAborted } from "./signals.js";
import { signerPort } from "./signer.js";
import { storePort } from "./stores.js";
import { TimeWalk } from "./time_walk.js";
import { Tokens } from "./tokens.js";
import type {
  CallOptions,
  Id,
  JsonObject,
  PageOptions,
  RequestOptions,
  Spelled,
  Time,
  Upload,
  WindowOptions,
} from "./types.js";
import { jsonOf, seconds, unixSeconds } from "./values.js";
import { type App, Webhooks } from "./webhooks.js";

export type { ScopeOptions };

/** What all handles of a client share. */
interface Shared {
  events: Events;
  app: App;
  place: string;
}

/** The parameters and response of an operation, by any of its names; an unknown name may be valid too. */
type Params<Name extends string> = Name extends keyof Operations
  ? Operations[Name][0] | Spelled
  : Name extends keyof OldNames
    ? Operations[OldNames[Name]][0] | Spelled
    : object;
type DataOf<Name extends string> = Name extends keyof Operations
  ? Operations[Name][1]
  : Name extends keyof OldNames
    ? Operations[OldNames[Name]][1]
    : JsonObject;

/**
 * The client of an app. {@link shop} and {@link withOptions} create handles that share its connections.
 *
 * ```ts
 * const client = new Client({ appKey, appSecret, accessToken, shopCipher });
 * const page = await client.order.getOrderList({ order_status: "AWAITING_SHIPMENT" });
 * for await (const order of page) console.log(order.id);
 * ```
 */
export class Client extends Resources implements Caller {
  readonly #native: NativeClient;
  readonly #shared: Shared;
  readonly #scope: string;
  #webhooks: Webhooks | undefined;

  /** Creates a client. Settings that are left out come from the environment. */
  constructor(options: ClientOptions = {}) {
    super();
    check(options, clientOptions);
    const made = MADE in options ? (options[MADE] as Made) : open(options);
    this.#native = made.native;
    this.#shared = made.shared;
    this.#scope = made.scope;
  }

  protected get caller(): Caller {
    return this;
  }

  /** A handle for a shop, whose cipher is fetched if necessary. */
  shop(shopId: Id): Client {
    // An option that is undefined would be left out, and the calls go to the client's own shop: an empty one is refused.
    return this.withOptions({ shopId: shopId ?? "" });
  }

  /**
   * A handle for a category asset of a partner, whose cipher is fetched if necessary. It is named by the id of its category, or by
   * its target market (`US`) if only one asset is of that market.
   */
  categoryAsset(asset: Id): Client {
    return this.withOptions({ categoryAsset: asset ?? "" });
  }

  /** A handle with other defaults. */
  withOptions(options: ScopeOptions = {}): Client {
    check(options, scopeOptions);
    const handle = unwrap(this.#native.with(jsonOf(scopeSettings(options))));
    const named = options.shopId ?? options.account;
    return handleOf({
      native: handle,
      shared: this.#shared,
      scope: named === undefined ? this.#scope : String(named),
    });
  }

  /** The name that the PHP package uses for a handle with another version. */
  useVersion(version: string): Client {
    return this.withOptions({ version });
  }

  /** Calls an operation by its id, PHP name or Laravel name. Parameters and response are those of its default version. */
  call<Name extends keyof Operations | keyof OldNames | (string & {})>(
    operation: Name,
    params?: Params<Name>,
    options?: CallOptions,
  ): CallPromise<DataOf<Name>>;
  /** With your own type for the response, such as that of another version; it accepts any parameters. */
  call<T extends object = never>(
    operation: [T] extends [never] ? never : string,
    params?: object,
    options?: CallOptions,
  ): CallPromise<T>;
  /** @internal */
  call<T>(
    operation: string,
    params?: object,
    options?: CallOptions,
    files?: readonly string[],
  ): CallPromise<T>;
  call<T>(
    operation: string,
    params?: object,
    options: CallOptions = {},
    files: readonly string[] = [],
  ): CallPromise<T> {
    return new CallPromise(this.#call(operation, params, options, files), options?.signal);
  }

  /**
   * The request that {@link call} would send, validated and signed but not sent.
   *
   * If signing requires it, this fetches a shop cipher that is not yet known or refreshes an access token that has
   * expired, as a call does. If the token and the cipher are given, it sends nothing at all.
   */
  async prepare<Name extends keyof Operations | keyof OldNames | (string & {})>(
    operation: Name,
    params?: Params<Name>,
    options: CallOptions = {},
  ): Promise<PreparedRequest> {
    check(options, callOptions);
    const [rest, uploads] = splitFiles(params, []);
    const prepared = await this.#send(options, inputOf(rest), uploads, (input, given, cancel) =>
      this.#native.prepare(operation, input, given, cancel),
    );
    return new PreparedRequest(prepared);
  }

  /** Sends a request that need not be in the catalogue. It is signed and retried like any other. */
  request<T = JsonObject>(method: string, path: string, options: RequestOptions = {}): CallPromise<T> {
    return new CallPromise(this.#request(method, path, options), options?.signal);
  }

  /** Walks all pages of a list, by the id of the operation. */
  list<Item, Data>(operation: string, params?: object, options: PageOptions = {}): PagePromise<Item, Data> {
    return new PagePromise(unlessAborted(options?.signal, this.#firstPage(operation, params, options)));
  }

  /** Walks a search through time, by the id of the operation. Windows with too many results are split. */
  between<Item, Data = JsonObject>(
    operation: string,
    from: Time,
    to: Time,
    params?: object,
    options: WindowOptions = {},
  ): TimeWalk<Item, Data> {
    check(options, windowOptions);
    const times = { from: unixSeconds(from, "from"), to: unixSeconds(to, "to") };
    const window = { ...times, step: seconds(options.step) };
    const begin = this.#walk(params, options, (input) => this.#native.windows(operation, input), window);
    return new TimeWalk(() => new Walk(this, begin, options.signal));
  }

  /**
   * Follows what changes, each change once, across restarts:
   *
   * ```ts
   * for await (const change of client.sync.orders({ since, cursor: saved })) {
   *   await save(change.id, change.data, change.cursor); // in one transaction of your database
   * }
   * ```
   */
  get sync(): Sync {
    return new Sync((kind, domain, options) => {
      return new Changes(this, (cursor) => begin(this.#native, kind, options, cursor), domain, options);
    });
  }

  /** Downloads the shipping label of a package. Waits until it is ready, and validates that the file is one. */
  downloadLabel(packageId: Id, options: LabelOptions = {}): Promise<Document> {
    return unlessAborted(options?.signal, downloadLabel(this.#native, packageId, options));
  }

  /** Downloads a document from a URL in a response, without a signature or token. */
  download(url: string | URL, options: DownloadOptions = {}): Promise<Document> {
    return unlessAborted(options?.signal, download(this.#native, url, options));
  }

  /** Authorization: links, callbacks and codes. */
  get oauth(): OAuth {
    return new OAuth(this.#native, this);
  }

  /** The name that the PHP package uses for {@link oauth}. */
  auth(): OAuth {
    return this.oauth;
  }

  /** The stored authorizations. */
  get tokens(): Tokens {
    return new Tokens(this.#native, this);
  }

  /**
   * A durable inbox for webhooks, over this client's store or another one: they are stored before they are acknowledged, and
   * its handlers get them afterwards.
   */
  inbox(settings: InboxSettings = {}): Inbox {
    return new Inbox(this.#native, settings);
  }

  /** Verifies and reads the webhooks of this app. */
  get webhooks(): Webhooks {
    this.#webhooks ??= new Webhooks(this.#shared.app);
    return this.#webhooks;
  }

  /** The cipher of this handle's shop, fetched if necessary. */
  async shopCipher(): Promise<string | undefined> {
    const answer = await this.#native.shopCipher();
    if (answer.failure !== undefined) throw errorOf(answer.failure);
    return answer.text;
  }

  /**
   * Waits for token refreshes in flight, for at most `tokenOptions.exitWait`, and returns whether nothing is left that would be
   * lost. The end of the process waits without this call, but after `process.exit` only stores that answer synchronously
   * can still be called. If yours returns promises, close the client first. A closed client can still be used.
   */
  close(): Promise<boolean> {
    return this.#native.close();
  }

  /** The request id of the latest response to any handle of this client. */
  get lastRequestId(): string | undefined {
    return this.#native.lastRequestId() ?? undefined;
  }

  /** The name that the PHP package uses for {@link lastRequestId}. */
  getLastRequestId(): string | undefined {
    return this.lastRequestId;
  }

  /** Adds a listener for the events of all handles of this client. */
  on<Name extends EventName>(event: Name, listener: (...event: ClientEvents[Name]) => void): this {
    this.#shared.events.on(event, listener);
    return this;
  }

  /** Adds a listener for one event. */
  once<Name extends EventName>(event: Name, listener: (...event: ClientEvents[Name]) => void): this {
    this.#shared.events.once(event, listener);
    return this;
  }

  /** Removes a listener. */
  off<Name extends EventName>(event: Name, listener: (...event: ClientEvents[Name]) => void): this {
    this.#shared.events.off(event, listener);
    return this;
  }

  /** Moves the clock of a client that was created with a `clock`; returns false for any other. */
  setTime(time: Time): boolean {
    return this.#native.setTime(unixSeconds(time));
  }

  /** Shows the app and the shop, and no secret. */
  [inspect.custom](): string {
    const { app, place } = this.#shared;
    const parts = [
      `appKey: ${app.appKey || "unset"}`,
      this.#scope && `for: ${this.#scope}`,
      place && `at: ${place}`,
    ];
    return `Client { ${parts.filter(Boolean).join(", ")} }`;
  }

  async #call(
    operation: string,
    params: object | undefined,
    options: CallOptions,
    files: readonly string[],
  ): Promise<NativeResponse> {
    check(options, callOptions);
    const [rest, uploads] = splitFiles(params, files);
    return await this.#send(options, inputOf(rest), uploads, (input, given, cancel) =>
      this.#native.call(operation, input, given, cancel),
    );
  }

  async #request(method: string, path: string, options: RequestOptions): Promise<NativeResponse> {
    check(options, requestOptions);
    const [input, uploads] = rawInput(options);
    return await this.#send(options, input, uploads, (text, given, cancel) =>
      this.#native.request(method, path, text, given, cancel),
    );
  }

  // It waits for the response, so that client and listeners live as long as their calls.
  async #send<Got extends Failed>(
    options: CallOptions,
    input: Input,
    uploads: [string, Upload][],
    start: (input: string, files?: NativeFile[], cancel?: NativeCancel) => Promise<Got>,
  ): Promise<Got> {
    const text = encode(input, options);
    const files = uploads.length > 0 ? await nativeFiles(uploads, options.signal) : undefined;
    return await cancellable(options.signal, (cancel) => start(text, files, cancel));
  }

  async #firstPage<Item, Data>(
    operation: string,
    params: object | undefined,
    options: PageOptions,
  ): Promise<Page<Item, Data> & Data> {
    check(options, pageOptions);
    const begin = this.#walk(params, options, (input) => this.#native.pages(operation, input));
    const walk = new Walk<Item, Data>(this, begin, options.signal);
    const page = await walk.next();
    // A walk of `limit: 0` has no page: an empty one says so.
    return page ?? walk.empty();
  }

  /** Begins a walk of the core at a page token, after so many items. */
  #walk(
    params: object | undefined,
    options: PageOptions,
    start: (input: string) => NativeWalk | string,
    window: Steps = {},
  ): (token?: string, taken?: number) => NativeWalk {
    const { page_token, ...rest } = (paramsOf(params) ?? {}) as { page_token?: string };
    const limit = limitOf(options);
    const first = options.pageToken ?? (page_token || undefined);
    return (token = first, taken = 0) => {
      const more = { ...window, limit: limit === undefined ? undefined : limit - taken, page_token: token };
      return unwrap(start(encode(inputOf(rest), options, more)));
    };
  }
}

/** An infinite limit is no limit. */
function limitOf({ limit }: PageOptions): number | undefined {
  return limit === Number.POSITIVE_INFINITY ? undefined : limit;
}

/** Marks settings that create a handle without opening a client. */
const MADE = Symbol("made");

interface Made {
  native: NativeClient;
  shared: Shared;
  scope: string;
}

function handleOf(made: Made): Client {
  return new Client({ [MADE]: made } as ClientOptions);
}

function open(options: ClientOptions): Made {
  const events = new Events(options.eventBodies ?? false);
  const { store, signer } = options;
  const own = store == null || typeof store === "string" || isBuiltIn(store) ? undefined : store;
  const number = store || options.refreshToken ? keepRefreshes(own) : 0;
  const ports = [own && storePort(own, number), signer ? signerPort(signer) : undefined] as const;
  const client = unwrap(native.open(settingsOf(options), events.teller, ...ports));
  log(events, options.logLevel, options.logger);
  events.connect((wanted) => client.listen(wanted));
  const scope = String(options.shopId ?? options.account ?? "");
  return {
    native: client,
    shared: { events, app: appOf(options), place: options.apiUrl?.toString() ?? "" },
    scope,
  };
}

function appOf(options: ClientOptions): App {
  const { env = true } = options;
  const fromEnv = (name: string) => (env ? process.env[name] : undefined) ?? "";
  // One that happens to be in the environment of a device is none of its client's.
  const isOfDevice = options.signer != null || options.serverUrl != null;
  return {
    appKey: options.appKey ?? fromEnv("TIKTOK_APP_KEY"),
    appSecret: options.appSecret ?? (isOfDevice ? "" : fromEnv("TIKTOK_APP_SECRET")),
  };
}

/** The explanation of a signature: see {@link explain}. */
export interface Explained {
  canonical: string;
  sign: string;
  steps: string[];
  findings: { name: string; text: string }[];
}

/** What to explain. */
export interface ExplainInput {
  appSecret: string;
  /** A URL, or a path with its query. */
  target: string;
  /** The body that was sent. */
  body?: string;
  contentType?: string;
  /** A URL or a curl command that the platform refused. */
  compareWith?: string;
}

/** Explains a signature step by step, and how a refused request differs. The secret is masked. */
export function explain(input: ExplainInput): Explained {
  const { appSecret, target, body = "", contentType, compareWith } = input;
  const asked = { app_secret: appSecret, target, body, content_type: contentType, compare_with: compareWith };
  const now = Math.floor(Date.now() / 1000);
  return JSON.parse(textOf(native.explain(JSON.stringify({ ...asked, now })))) as Explained;
}
