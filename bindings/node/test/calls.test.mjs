// Calls: parameters as people hold them, options, aliases, handles, raw access.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { after, before, beforeEach, test } from "node:test";
import { inspect, promisify } from "node:util";
import {
  Client,
  ConfigurationError,
  explain,
  InvalidRequestError,
  TikTokShopError,
  VERSION,
  Webhooks,
} from "tiktokshop";
import { startSandbox } from "./support.mjs";

let sandbox;
let client;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await sandbox.reset();
  client = sandbox.client({ limiter: false });
});

after(() => sandbox.stop());

const lastRequest = async () => (await sandbox.requests({ last: 1 }))[0];

test("the user agent names the package and, behind it, the app", async () => {
  const { version } = createRequire(import.meta.url)("tiktokshop/package.json");
  assert.equal(VERSION, version);
  await sandbox.client({ userAgent: "shop-sync/2.1" }).order.getOrderList({ page_size: 1 });
  const agent = (await lastRequest()).headers["user-agent"];
  assert.equal(agent, `tiktokshop-node/${VERSION} node/${process.versions.node} shop-sync/2.1`);
});

test("dates are Unix seconds, and bigints keep their digits", async () => {
  const since = new Date(1_700_000_000_999);
  await client.order.getOrderList({
    create_time_ge: since,
    buyer_user_id: 7213489962827123654n,
    page_size: 1n,
  });
  const body = JSON.parse((await lastRequest()).body);
  assert.deepEqual(body, { create_time_ge: 1_700_000_000, buyer_user_id: "7213489962827123654" });
});

test("a name that nobody knows is refused before anything is sent", async () => {
  const call = client.order.getOrderList({ page_sise: 2 });
  await assert.rejects(
    call,
    (error) =>
      error instanceof InvalidRequestError && /page_size/.test(error.message) && error.code === undefined,
  );
  assert.equal((await sandbox.requests()).length, 0);
});

test("what the catalogue does not know goes along unchecked", async () => {
  const options = {
    extraQuery: { moon: "full" },
    extraBody: { tide: { high: true } },
    extraHeaders: { "x-trace": "t1" },
  };
  await client.order.getOrderList({ page_size: 1 }, options);
  const received = await lastRequest();
  assert.match(JSON.stringify(received.query), /moon.*full/);
  assert.deepEqual(JSON.parse(received.body).tide, { high: true });
  assert.match(JSON.stringify(received.headers), /x-trace.*t1/);
});

test("an idempotency key is the caller's where one is given", async () => {
  await client.returnRefund
    .approveCancellation({ cancel_id: "1" }, { idempotencyKey: "key-7", maxRetries: 0 })
    .catch(() => {});
  assert.match(JSON.stringify((await lastRequest()).query), /idempotency_key.*key-7/);
});

test("PHP and Laravel names are the same methods", async () => {
  const official = await client.order.getOrderList({ page_size: 2 });
  const laravel = await client.order.list({ query: { page_size: 2 }, body: {} });
  const byPhpName = await client.call("Order.getOrderList", { page_size: 2 });
  const byLaravelName = await client.call("order.list", { query: { page_size: 2 } });
  for (const same of [laravel, byPhpName, byLaravelName]) assert.deepEqual(same.orders, official.orders);
  assert.equal(client.globalProduct, client.product);
  assert.equal(client.logistic, client.logistics);
  assert.equal(client.useVersion("202309") instanceof Client, true);
  assert.equal(client.getLastRequestId(), client.lastRequestId);
});

test("a handle has its own shop and shares the rest", async () => {
  const [, harbour] = sandbox.accounts;
  const [uk, de] = harbour.shops;
  const german = client.withOptions({ accessToken: harbour.access_token, shopCipher: de.cipher });
  const british = german.withOptions({ shopCipher: uk.cipher });
  const heard = [];
  client.on("request", (event) => heard.push(event.operation));
  await Promise.all([
    german.order.getOrderList({ page_size: 1 }),
    british.order.getOrderList({ page_size: 1 }),
  ]);
  const ciphers = (await sandbox.requests()).map((request) => JSON.stringify(request.query));
  assert.equal(ciphers.length, 2);
  assert.equal(heard.length, 2);
});

test("a handle's options are the defaults of its calls", async () => {
  const operation = "order.get_order_list";
  await sandbox.fault({ operation, action: { type: "code", code: 36009003, status: 500 } });
  await client
    .withOptions({ maxRetries: 0 })
    .order.getOrderList()
    .catch(() => {});
  assert.equal((await sandbox.requests({ operation })).length, 1);
});

test("unknown fields are kept, and the exact text is there", async () => {
  await sandbox.fault({ operation: "order.get_order_list", action: { type: "extra_fields" } });
  const { data, response } = await client.call("order.get_order_list", { page_size: 1 }).withResponse();
  const exact = JSON.parse(response.text).data;
  assert.deepEqual(Object.keys(data).sort(), Object.keys(exact).sort());
  assert.ok(Object.keys(data).length > 3);
  assert.equal(response.attempts, 1);
  assert.equal(response.operation, "order.get_order_list");
  assert.ok(response.elapsed > 0);
});

test("a call on its way is a promise like any other", async () => {
  const call = client.call("order.get_order_list", { page_size: 1 });
  assert.equal(Object.prototype.toString.call(call), "[object CallPromise]");
  let ended = false;
  const { orders } = await call.finally(() => {
    ended = true;
  });
  assert.ok(ended && orders.length === 1);
  assert.equal(await client.call("order.nothing").catch((error) => error.constructor), InvalidRequestError);
  assert.equal((await call.asResponse()).status, 200);
});

test("no secret shows in a client, an error or a response's facts", async () => {
  await sandbox.fault({
    operation: "order.get_order_list",
    action: { type: "code", code: 105001, status: 401 },
  });
  const error = await client.order.getOrderList().catch((thrown) => thrown);
  const shown = [
    client,
    client.shop("7"),
    client.order,
    client.oauth,
    client.tokens,
    client.webhooks,
    error,
  ].map((thing) => inspect(thing, { depth: 9, showHidden: true }));
  const texts = [...shown, JSON.stringify(error), JSON.stringify(client), String(error), error.stack].join(
    "\n",
  );
  for (const secret of [sandbox.appSecret, sandbox.accessToken, sandbox.refreshToken])
    assert.ok(!texts.includes(secret), texts);
  assert.match(shown[0], /appKey/);
});

test("settings that cannot be are told at once", () => {
  assert.throws(() => new Client({ env: false }), ConfigurationError);
  assert.throws(() => new Client({ appKey: "k", appSecret: "s", env: false, timeout: -1 }), TikTokShopError);
});

test("an option that nobody knows is refused, with the one that was meant", async () => {
  assert.throws(
    () => new Client({ app_key: "k", app_secret: "s" }),
    /no option `app_key`. Did you mean `appKey`\?/,
  );
  assert.throws(() => client.withOptions({ time_out: 1 }), /Did you mean `timeout`/);
  await assert.rejects(client.order.getOrderList({}, { max_retries: 0 }), /Did you mean `maxRetries`/);
  await assert.rejects(
    client.call("order.get_order_detail", { ids: ["1"] }, { retries: 0 }),
    /no option `retries`. Known are/,
  );
});

test("hints speak of JavaScript's names", async () => {
  const app = { appKey: "k", appSecret: "s", env: false };
  await assert.rejects(new Client(app).tokens.list(), /Give it one with the option store\.$/);
  await assert.rejects(new Client(app).oauth.authorizeUrl(), /Set the option serviceId\.$/);
  const small = new Webhooks(app, { maxBodyBytes: 1 });
  assert.throws(() => small.constructEvent("{}", "0"), /Raise maxBodyBytes/);
  const error = await client.order.getOrderList({ foo: 1 }).catch((thrown) => thrown);
  assert.match(error.message, /extraQuery or extraBody/);
  assert.equal(error.hint, "What the catalogue does not know yet goes into extraQuery or extraBody.");
});

test("parameters that are no JSON reject, they do not throw", async () => {
  const circle = {};
  circle.circle = circle;
  await assert.rejects(client.call("order.get_order_list", circle), TypeError);
});

test("a call that nobody awaits does not fail in silence", async () => {
  const script = `
    const { Client } = require("tiktokshop");
    new Client({ appKey: "k", appSecret: "s", env: false }).call("order.nothing");`;
  const run = promisify(execFile)(process.execPath, ["-e", script], { cwd: import.meta.dirname });
  await assert.rejects(run, /InvalidRequestError/);
});

test("the environment fills in what is not set", async () => {
  process.env.TIKTOK_APP_KEY = "key of the environment";
  process.env.TIKTOK_APP_SECRET = "s";
  try {
    assert.match(inspect(new Client()), /key of the environment/);
    assert.throws(() => new Client({ env: false }), ConfigurationError);
  } finally {
    delete process.env.TIKTOK_APP_KEY;
    delete process.env.TIKTOK_APP_SECRET;
  }
});

test("a signature is explained without the secret", () => {
  const explained = explain({
    appSecret: "e59af819cc",
    target: "/api/orders?app_key=123&timestamp=1623812664",
  });
  assert.match(explained.sign, /^[0-9a-f]{64}$/);
  assert.ok(!JSON.stringify(explained).includes("e59af819cc"));
});

test("another HTTP client sends what is prepared, and what is shown of it is no secret", async () => {
  const before = (await sandbox.requests({ last: 1 }))[0]?.request_id;
  const prepared = await client.prepare("order.get_order_list", { page_size: 2, order_status: "UNPAID" });
  assert.equal((await sandbox.requests({ last: 1 }))[0]?.request_id, before, "nothing is sent");
  assert.deepEqual([prepared.operation, prepared.version], ["order.get_order_list", "202309"]);
  const { method, url, headers, body } = prepared;
  assert.equal((await (await fetch(url, { method, headers, body })).json()).code, 0);
  const shown = inspect(prepared) + JSON.stringify(prepared);
  assert.match(shown, /POST http.*page_size=2/);
  const sign = new URL(url).searchParams.get("sign");
  for (const secret of [sandbox.accessToken, sandbox.appSecret, sandbox.shops[0].cipher, sign])
    assert.ok(secret && !shown.includes(secret), shown);
  await assert.rejects(
    client.prepare("order.get_order_list", { order_statsu: "UNPAID" }),
    InvalidRequestError,
  );
});
