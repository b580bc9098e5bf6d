// A client without the app secret, whose requests are signed by the app's own backend over HTTP.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import {
  Client,
  ConfigurationError,
  InvalidRequestError,
  MemoryStore,
  NeedsReauthorizationError,
  TimeoutError,
  TransportError,
} from "tiktokshop";
import { Device, startBackend } from "./backend.mjs";
import { png, startSandbox } from "./support.mjs";

let sandbox;
let backend;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await sandbox.reset();
  backend = await startBackend(sandbox);
});

afterEach(() => backend.stop());

after(() => sandbox.stop());

/** The settings of a device: no secret, no token, no cipher. */
function device(signer, more = {}) {
  const { appKey, apiUrl, authUrl, shop } = sandbox;
  return { appKey, apiUrl, authUrl, shopId: shop.id, signer, limiter: false, env: false, ...more };
}

const list = (client) => client.order.getOrderList({ page_size: 1 });

test("calls, walks and uploads are signed by the backend", async () => {
  const client = new Client(device(new Device(backend.url)));
  const found = await client.order.getOrderList({ page_size: 2, order_status: "COMPLETED" });
  assert.ok(found.orders.length > 0);
  const orders = [];
  for await (const order of await client.order.getOrderList({ page_size: 4 }, { limit: 9 }))
    orders.push(order);
  assert.equal(orders.length, 9);
  assert.ok((await client.product.uploadProductImage({ data: png, use_case: "MAIN_IMAGE" })).uri);
  const wanted = backend.asked.filter(([path]) => path === "/token").map(([, asked]) => asked);
  assert.deepEqual(wanted, [{ app_key: sandbox.appKey, shop: sandbox.shop.id }]);
  const signed = backend.asked.filter(([path]) => path === "/sign").map(([, asked]) => asked);
  assert.match(signed[0].body, /COMPLETED/);
  assert.equal(signed.at(-1).body, undefined, "files are not signed");
});

test("a request has the signature that the secret gives", async () => {
  const clock = Math.floor(Date.now() / 1000);
  const params = { page_size: 2, order_status: "UNPAID" };
  const signed = await new Client(device(new Device(backend.url), { clock })).prepare(
    "order.get_order_list",
    params,
  );
  const expected = await sandbox.client({ clock }).prepare("order.get_order_list", params);
  assert.equal(signed.url, expected.url);
});

test("an expired token is asked for once for fifty calls at a time", async () => {
  const client = new Client(device(new Device(backend.url)));
  await list(client);
  await sandbox.expireTokens();
  const pages = await Promise.all(Array.from({ length: 50 }, () => list(client)));
  assert.ok(pages.every((page) => page.orders.length === 1));
  assert.equal(backend.count("/token"), 2);
  const rejected = backend.asked.map(([, asked]) => asked.rejected).filter(Boolean);
  assert.deepEqual(rejected, [sandbox.accessToken]);
});

/** The error of a call, before which nothing was sent. */
async function failing(signer, more) {
  const before = (await sandbox.requests()).length;
  const error = await list(new Client(device(signer, more))).catch((thrown) => thrown);
  assert.equal((await sandbox.requests()).length, before);
  assert.deepEqual([error.attempts, error.outcomeUnknown], [0, false], inspect(error));
  return error;
}

/** A signer one of whose methods does something else. */
function other(method, does) {
  return Object.assign(new Device(backend.url), { [method]: does });
}

for (const [method, question] of [
  ["sign", "sign"],
  ["accessToken", "access_token"],
]) {
  test(`what ${method} throws is the cause, and not quoted`, async () => {
    const problem = new RangeError("no route to the backend");
    const throws = [
      async () => {
        throw problem;
      },
      () => {
        throw problem;
      },
    ];
    for (const does of throws) {
      const error = await failing(other(method, does));
      assert.equal(error.constructor, TransportError);
      assert.equal(error.cause, problem);
      assert.match(error.message, new RegExp(`\`${question}\`: it threw RangeError`));
      assert.ok(!error.message.includes("no route") && !error.retryable, inspect(error));
    }
  });

  test(`an error of this package that ${method} throws keeps its class`, async () => {
    class SellerGone extends NeedsReauthorizationError {}
    const problem = new SellerGone("the seller has left");
    const error = await failing(other(method, () => Promise.reject(problem)));
    assert.equal(error.constructor, NeedsReauthorizationError);
    assert.equal(error.cause, problem);
    assert.ok(error.message.includes("it threw SellerGone") && !error.message.includes("has left"));
    const offline = new TransportError("no network", { retryable: true });
    const later = await failing(other(method, () => Promise.reject(offline)));
    assert.deepEqual([later.constructor, later.retryable], [TransportError, true]);
  });

  test(`a call does not wait for ${method} beyond its deadline`, async () => {
    const error = await failing(
      other(method, () => new Promise(() => {})),
      { deadline: 300 },
    );
    assert.ok(error instanceof TimeoutError, inspect(error));
  });
}

test("a token in what the signer throws is not told", async () => {
  const token = "of-another-form";
  const signer = other("accessToken", ({ rejected }) => {
    if (rejected) throw new RangeError(`unknown: ${rejected}`);
    return { access_token: token, shop_cipher: backend.cipher };
  });
  const action = { type: "code", code: 105002, status: 401 };
  await sandbox.fault({ operation: "order.get_order_list", times: 1, action });
  const error = await list(new Client(device(signer))).catch((thrown) => thrown);
  assert.match(error.message, /it threw RangeError/);
  assert.ok(!inspect(error, { depth: 9 }).includes(token));
});

test("an answer of another form is refused without repeating it", async () => {
  const odd = [
    ["sign", undefined, /`sign` cannot be read/],
    ["sign", 7, /`sign` cannot be read/],
    ["sign", "not-a-signature", /not a signature/],
    ["accessToken", "TTP_bare", /`access_token` cannot be read/],
    ["accessToken", { token: "TTP_other" }, /`access_token` cannot be read/],
    ["accessToken", { access_token: "" }, /empty access token/],
    ["accessToken", { error: { detail: "TTP_said" } }, /`access_token` cannot be read/],
  ];
  for (const [method, answer, told] of odd) {
    const error = await failing(other(method, () => answer));
    assert.ok(error instanceof ConfigurationError, inspect(error));
    assert.match(error.message, told);
    assert.ok(!inspect(error, { depth: 9 }).includes("TTP_"), inspect(error));
  }
});

test("a client with a signer has no secret and no store", async (context) => {
  const signer = new Device(backend.url);
  for (const wrong of [
    { appSecret: "s3cret" },
    { store: new MemoryStore() },
    { serverUrl: "http://127.0.0.1:1" },
  ]) {
    assert.throws(
      () => new Client(device(signer, wrong)),
      (error) => error instanceof ConfigurationError && !inspect(error).includes("s3cret"),
    );
  }
  process.env.TIKTOK_APP_SECRET = "s3cret";
  context.after(() => delete process.env.TIKTOK_APP_SECRET);
  const client = new Client(device(signer, { env: true }));
  assert.equal((await list(client)).orders.length, 1);
  await assert.rejects(client.oauth.exchange("code"), ConfigurationError);
  await assert.rejects(client.tokens.list(), ConfigurationError);
  assert.throws(() => client.webhooks, ConfigurationError);
});

test("what is no signer is refused", () => {
  for (const wrong of [{ accessToken() {} }, "https://example.com"]) {
    assert.throws(() => new Client(device(wrong)), InvalidRequestError);
  }
});

test("a signer without tokens needs one from the app", async () => {
  const whole = new Device(backend.url);
  const signer = { sign: (request) => whole.sign(request) };
  const { accessToken } = sandbox;
  assert.equal((await list(new Client(device(signer, { accessToken })))).orders.length, 1);
  const error = await failing(signer);
  assert.ok(error instanceof ConfigurationError && error.hint.includes("accessToken"), inspect(error));
});
