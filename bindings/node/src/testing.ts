/** The sandbox: a TikTok Shop on your machine, for tests. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { findBinary } from "./binary.js";
import { Client } from "./client.js";
import { misuse } from "./failure.js";
import { check, sandboxOptions } from "./known.js";
import type { ClientOptions } from "./options.js";
import type { Id, JsonObject } from "./types.js";

/** The options of a sandbox. */
export interface SandboxOptions {
  /** The same seed creates the same ids, tokens, shops and orders. Default: 7. */
  seed?: number | undefined;
  /** The port on 127.0.0.1. Default: a free one. */
  port?: number | undefined;
  /** The start time of the clock. Default: now. */
  startTime?: Date | number | undefined;
  /** Stops the clock until {@link Sandbox.advance}. */
  frozen?: boolean | undefined;
  /** The path of the command `tiktokshop`. */
  binary?: string | undefined;
  /** More arguments of `tiktokshop sandbox`. */
  args?: string[] | undefined;
}

/** A shop of the sandbox. */
export interface SandboxShop {
  id: string;
  cipher: string;
  name: string;
  region: string;
  [more: string]: unknown;
}

/** A seller, creator or partner who has authorized the app. */
export interface SandboxAccount {
  open_id: string;
  name: string;
  region: string;
  user_type: number;
  access_token: string;
  refresh_token: string;
  shops: SandboxShop[];
  category_asset_ciphers: string[];
}

/** A fault, and the calls it applies to. `docs/sandbox.md` lists the actions. */
export interface Fault {
  operation?: string;
  path?: string;
  method?: string;
  nth?: number;
  times?: number;
  probability?: number;
  when?: "before" | "after";
  action: { type: string; [field: string]: unknown };
}

/** A request that the sandbox received, with secrets masked. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: unknown;
  headers: unknown;
  body: string;
  operation: string | null;
  version: string | null;
  status: number;
  code: number;
  signature: string;
  processed: boolean;
  [more: string]: unknown;
}

interface Described {
  api_url: string;
  auth_url: string;
  control_url: string;
  app_key: string;
  app_secret: string;
  service_id: string;
  access_token: string;
  refresh_token: string;
  shops: SandboxShop[];
  accounts: SandboxAccount[];
}

/**
 * A sandbox: `const sandbox = await Sandbox.start()`, `sandbox.client()`, and `await sandbox.stop()`.
 * In any case, it ends with this process.
 */
export class Sandbox implements AsyncDisposable {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly controlUrl: string;
  readonly appKey: string;
  readonly appSecret: string;
  readonly serviceId: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly shops: readonly SandboxShop[];
  readonly accounts: readonly SandboxAccount[];
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, described: Described) {
    this.#process = child;
    this.apiUrl = described.api_url;
    this.authUrl = described.auth_url;
    this.controlUrl = described.control_url;
    this.appKey = described.app_key;
    this.appSecret = described.app_secret;
    this.serviceId = described.service_id;
    this.accessToken = described.access_token;
    this.refreshToken = described.refresh_token;
    this.shops = described.shops;
    this.accounts = described.accounts;
  }

  /** Starts a sandbox. */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    check(options, sandboxOptions);
    const child = spawn(findBinary(options.binary), argumentsOf(options), {
      // Its standard input closes with this process, also where that is killed.
      stdio: ["pipe", "pipe", "inherit"],
    });
    const line = await firstLine(child);
    endWithProcess(child);
    // The sandbox keeps nobody alive. Bun's pipes keep nobody alive by themselves, and some have no `unref`.
    child.unref();
    for (const pipe of [child.stdin, child.stdout]) (pipe as unknown as { unref?(): void }).unref?.();
    return new Sandbox(child, JSON.parse(line) as Described);
  }

  /** The first shop. */
  get shop(): SandboxShop {
    return this.shops[0] as SandboxShop;
  }

  /** A client of the sandbox's app, by default for its first shop. It ignores the environment. */
  client(options: ClientOptions = {}): Client {
    const { appKey, appSecret, serviceId, apiUrl, authUrl } = this;
    const ownTokens = "store" in options || "refreshToken" in options || "accessToken" in options;
    const tokens = ownTokens ? {} : { accessToken: this.accessToken };
    const ownShop = "store" in options || "shopId" in options || "shopCipher" in options;
    const shop = ownShop ? {} : { shopCipher: this.shop.cipher };
    return new Client({
      appKey,
      appSecret,
      serviceId,
      apiUrl,
      authUrl,
      env: false,
      ...tokens,
      ...shop,
      ...options,
    });
  }

  /** Restores the initial state: the same ids, tokens and orders, without faults or received requests. */
  async reset(): Promise<void> {
    await this.control("POST", "reset");
  }

  /** Adds a fault. */
  async fault(fault: Fault): Promise<number> {
    return (await this.control<{ id: number }>("POST", "faults", fault)).id;
  }

  /** Removes all faults. */
  async clearFaults(): Promise<void> {
    await this.control("DELETE", "faults");
  }

  /** Advances the clock, and returns its time. Everything due by then happens at once. */
  async advance(seconds: number): Promise<Date> {
    const { now } = await this.control<{ now: number }>("POST", "clock", { advance: seconds });
    return new Date(now * 1000);
  }

  /** Expires access tokens: all, or those of a user. */
  async expireTokens(
    whom: { open_id?: string; access_token?: string; refresh?: boolean } = {},
  ): Promise<void> {
    await this.control("POST", "tokens/expire", whom);
  }

  /** Places orders as a buyer. */
  async createOrders(
    order: JsonObject & { count?: number; status?: string; shop_id?: Id } = {},
  ): Promise<string[]> {
    return (await this.control<{ order_ids: string[] }>("POST", "orders", order)).order_ids;
  }

  /** The received requests, oldest first. */
  async requests(
    filter: { operation?: string; path?: string; last?: number } = {},
  ): Promise<ReceivedRequest[]> {
    const entries = Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]);
    const query = new URLSearchParams(entries);
    return (await this.control<{ requests: ReceivedRequest[] }>("GET", `requests?${query}`)).requests;
  }

  /** Sends a webhook. */
  async trigger(event: {
    type: string | number;
    data?: unknown;
    shop_id?: string;
    open_id?: string;
    address?: string;
  }): Promise<void> {
    await this.control("POST", "webhooks/trigger", event);
  }

  /** Sends the webhooks that are due, and waits for their responses. */
  async flushWebhooks(): Promise<JsonObject[]> {
    return (await this.control<{ deliveries: JsonObject[] }>("POST", "webhooks/flush")).deliveries;
  }

  /** The URL with `code` and `state` that the seller's approval leads to. */
  async authorize(link: string | URL, openId?: string): Promise<string> {
    const state = new URL(link).searchParams.get("state") ?? "";
    const open_id = openId ?? this.accounts[0]?.open_id ?? "";
    const body = new URLSearchParams({ service_id: this.serviceId, state, open_id, decision: "approve" });
    const response = await fetch(`${this.authUrl}/open/authorize`, {
      method: "POST",
      body,
      redirect: "manual",
    });
    return response.headers.get("location") ?? "";
  }

  /** Calls the control API, which `docs/sandbox.md` describes. */
  async control<T = JsonObject>(method: string, path: string, body?: unknown): Promise<T> {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await fetch(`${this.controlUrl}/${path}`, init);
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok)
      throw misuse("invalid_request", `the sandbox refused ${method} ${path}: ${answer.error}`);
    return answer;
  }

  /** Stops the sandbox. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.ref();
    this.#process.kill();
    await ended;
  }

  /** Stops the sandbox at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

const running = new Set<ChildProcess>();

/** One listener for all sandboxes, because Node warns about more than ten. */
function endWithProcess(child: ChildProcess): void {
  if (running.size === 0) process.on("exit", endAll);
  running.add(child);
  child.once("exit", () => {
    running.delete(child);
    if (running.size === 0) process.off("exit", endAll);
  });
}

function endAll(): void {
  for (const child of running) child.kill();
}

function argumentsOf(options: SandboxOptions): string[] {
  const { seed = 7, port = 0, startTime, frozen, args = [] } = options;
  const time = startTime instanceof Date ? Math.floor(startTime.getTime() / 1000) : startTime;
  const start = time === undefined ? [] : ["--start-time", String(time)];
  return [
    "sandbox",
    "--json",
    "--until-stdin-closes",
    "--port",
    String(port),
    "--seed",
    String(seed),
    ...start,
    ...(frozen ? ["--frozen"] : []),
    ...args,
  ];
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(misuse("configuration", `the sandbox ended with ${code} before it was ready`)),
    );
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once("line", resolve);
  });
}
