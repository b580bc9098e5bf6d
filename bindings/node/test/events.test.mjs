// What a client tells: events and log lines.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";
import { ServerError } from "tiktokshop";
import { startSandbox } from "./support.mjs";

let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(() => sandbox.reset());

after(() => sandbox.stop());

/** Events cross from another thread: the last one may come a turn after the response. */
async function until(condition) {
  const patience = AbortSignal.timeout(20_000);
  while (!condition()) {
    patience.throwIfAborted();
    await new Promise(setImmediate);
  }
}

test("the level of the log may be in capitals", async () => {
  const { appKey, appSecret, accessToken, apiUrl, shop } = sandbox;
  const settings = { appKey, appSecret, accessToken, apiUrl, shopCipher: shop.cipher, env: false };
  const script = `import { Client } from "tiktokshop";
    await new Client(${JSON.stringify(settings)}).order.getOrderList({ page_size: 1 });`;
  const { stderr } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TIKTOK_SHOP_LOG: "DEBUG" },
  });
  assert.match(stderr, /tiktokshop request order.get_order_list/);
});

test("a wait is told", async () => {
  const client = sandbox.client();
  const told = [];
  client.on("wait", (event) => told.push(event));
  await sandbox.fault({
    operation: "order.get_order_list",
    times: 1,
    action: { type: "rate_limit", retry_after: 1 },
  });
  await client.order.getOrderList({ page_size: 1 });
  await until(() => told.length > 0);
  const [{ operation, reason, wait }] = told;
  assert.deepEqual({ operation, reason }, { operation: "order.get_order_list", reason: "throttled" });
  assert.ok(wait > 0 && wait <= 2_000, `${wait} ms`);
});

test("request, response, retry and failure are told", async () => {
  const client = sandbox.client({ retry: { base: 5, jitter: 0, cap: 5 }, maxRetries: 1 });
  const told = [];
  for (const name of ["request", "response", "retry", "failure"])
    client.on(name, (event) => told.push([name, event]));
  await sandbox.fault({
    operation: "order.get_order_list",
    action: { type: "code", code: 36009003, status: 500 },
  });
  await assert.rejects(client.order.getOrderList({ page_size: 1 }), ServerError);
  await until(() => told.some(([name]) => name === "failure"));
  assert.deepEqual(
    told.map(([name]) => name),
    ["request", "response", "retry", "request", "response", "failure"],
  );
  const [[, request], [, response], [, retry]] = told;
  assert.equal(request.operation, "order.get_order_list");
  assert.equal(request.body, undefined);
  assert.equal(response.httpStatus, 500);
  assert.equal(response.code, 36009003);
  assert.ok(response.requestId && response.elapsed > 0);
  assert.equal(retry.wait, 5);
  assert.ok(told.at(-1)[1] instanceof ServerError);
  assert.ok(
    !JSON.stringify(told).includes(sandbox.accessToken) && !JSON.stringify(told).includes(sandbox.appSecret),
  );
});

test("a refresh is told", async () => {
  await sandbox.expireTokens();
  const { accessToken, refreshToken } = sandbox;
  const client = sandbox.client({ accessToken, refreshToken });
  const told = [];
  client.on("refresh", (event) => told.push(event));
  await client.order.getOrderList({ page_size: 1 });
  await until(() => told.length > 0);
  assert.equal(told[0].failed, undefined);
  assert.ok(told[0].expiresAt > new Date());
});

test("who listens no more hears no more, and once is once", async () => {
  const client = sandbox.client();
  const [kept, dropped, once] = [[], [], []];
  const listener = (event) => dropped.push(event);
  client
    .on("request", listener)
    .on("request", (event) => kept.push(event))
    .once("request", (event) => once.push(event));
  await client.order.getOrderList({ page_size: 1 });
  await until(() => kept.length === 1);
  client.off("request", listener);
  await client.order.getOrderList({ page_size: 1 });
  await until(() => kept.length === 2);
  assert.deepEqual([dropped.length, once.length], [1, 1]);
});

test("bodies are told to who asks for them", async () => {
  const client = sandbox.client({ eventBodies: true });
  const bodies = [];
  client.on("response", (event) => bodies.push(event.body));
  await client.order.getOrderList({ page_size: 1 });
  await until(() => bodies.length > 0);
  assert.ok(JSON.parse(bodies[0]).data.orders);
});

test("a logger gets lines without secrets", async () => {
  const lines = [];
  const write = (line) => lines.push(line);
  const client = sandbox.client({ logLevel: "debug", logger: { debug: write, info: write, warn: write } });
  await client.order.getOrderList({ page_size: 1 });
  await until(() => lines.length === 2);
  assert.match(
    lines[0],
    /^tiktokshop request order.get_order_list POST \/order\/202309\/orders\/search attempt 1$/,
  );
  assert.match(lines[1], /^tiktokshop response order.get_order_list 200 0 \S+ [\d.]+ ms$/);
  assert.ok(!lines.join().includes(sandbox.accessToken));
});

test("TIKTOK_SHOP_LOG writes to stderr", async () => {
  const script = `
    const { Client } = require("tiktokshop");
    const client = new Client();
    client.order.getOrderList({ page_size: 1 });`;
  const env = {
    ...process.env,
    TIKTOK_SHOP_LOG: "debug",
    TIKTOK_APP_KEY: sandbox.appKey,
    TIKTOK_APP_SECRET: sandbox.appSecret,
    TIKTOK_ACCESS_TOKEN: sandbox.accessToken,
    TIKTOK_SHOP_CIPHER: sandbox.shop.cipher,
    TIKTOK_API_URL: sandbox.apiUrl,
  };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["-e", script], {
    env,
    cwd: import.meta.dirname,
  });
  assert.equal(stdout, "");
  assert.match(stderr, /tiktokshop request order.get_order_list/);
  assert.ok(!stderr.includes(sandbox.accessToken) && !stderr.includes(sandbox.appSecret));
});

test("listeners that throw end neither the process nor the others' hearing", async () => {
  const script = `
    const { Client } = require("tiktokshop");
    const heard = [];
    process.on("warning", (warning) => heard.push(warning.message));
    const logger = { debug() { throw new Error("from the log"); }, info() {}, warn() {} };
    const client = new Client({ logLevel: "debug", logger });
    client.on("request", () => { throw new Error("at once"); });
    client.on("request", async () => { throw new Error("later"); });
    client.on("request", () => { throw "no error"; });
    client.on("request", (event) => heard.push(event.operation));
    client.on("failure", () => { throw new Error("at the end"); });
    client.order.getOrderList({ page_size: 1 })
      .then(() => client.order.getOrderList({ page_size: 999 })).catch(() => {});
    process.on("exit", () => console.log(JSON.stringify(heard)));`;
  const env = {
    ...process.env,
    TIKTOK_APP_KEY: sandbox.appKey,
    TIKTOK_APP_SECRET: sandbox.appSecret,
    TIKTOK_ACCESS_TOKEN: sandbox.accessToken,
    TIKTOK_SHOP_CIPHER: sandbox.shop.cipher,
    TIKTOK_API_URL: sandbox.apiUrl,
  };
  const options = { env, cwd: import.meta.dirname };
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], options);
  const heard = JSON.parse(stdout);
  const wanted = ["order.get_order_list", "at once", "later", "no error", "from the log", "at the end"];
  for (const line of wanted) assert.ok(heard.includes(line), `${line} in ${stdout}`);
});
