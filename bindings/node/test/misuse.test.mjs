// What people get wrong: each is told by name before anything is sent, in one sentence.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import vm from "node:vm";
import {
  Client,
  ConfigurationError,
  InvalidRequestError,
  SqliteStore,
  TikTokShopError,
  Webhooks,
} from "tiktokshop";
import { nodeHandler } from "tiktokshop/handlers";
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

/** Refused as told, and nothing was sent. */
async function refused(call, message, kind = InvalidRequestError) {
  await assert.rejects(
    async () => call(),
    (error) => {
      assert.ok(error instanceof kind, String(error));
      assert.match(error.message, message);
      return true;
    },
  );
  assert.equal((await sandbox.requests()).length, 0);
}

const list = (params, options) => client.order.getOrderList(params, options);
const detail = (params, options) => client.order.getOrderDetail(params, options);

test("a time that is none is refused: left out, the list would be of all times", async () => {
  await refused(() => list({ create_time_ge: new Date("soon") }), /`create_time_ge` is an invalid Date/);
  await refused(() => list({ create_time_ge: Number.NaN }), /`create_time_ge` cannot be NaN/);
  await refused(() => list({ create_time_ge: Date.now() }), /`create_time_ge` is \d+, after the year 5000/);
  await refused(
    () => client.order.getOrderListBetween(new Date("soon"), new Date()).toArray({ limit: 1 }),
    /`from` is an invalid Date/,
  );
  await refused(
    () => client.request("POST", "/a/b", { body: { at: new Date("soon") } }),
    /`at` is an invalid Date/,
  );
  await refused(
    () => new Client({ appKey: "k", appSecret: "s", clock: new Date("soon") }),
    /`time` is an invalid Date/,
  );
});

test("an id whose digits a number has lost already is refused", async () => {
  const id = 576461413038785752n;
  await refused(() => detail({ ids: [Number(id)] }), /`ids` has more digits than a JavaScript number holds/);
  await refused(() => client.order.getPriceDetail({ order_id: Number(id) }), /`order_id` has more digits/);
});

test("parameters that are no object are refused", async () => {
  await refused(
    () => detail("576461413038785752"),
    /the parameters must be an object, but a string was given/,
  );
  await refused(
    () => detail(["576461413038785752"]),
    /the parameters must be an object, but a list was given/,
  );
  await refused(() => detail(new Set(["ids"])), /the parameters must be an object, but a Set was given/);
  await refused(() => detail(Promise.resolve({})), /but a Promise was given/);
});

test("a Map is as good as an object", async () => {
  const [order] = (await client.order.getOrderList(new Map([["page_size", 1]]))).orders;
  const found = await client.call("order.get_order_detail", new Map([["ids", [order.id]]]));
  assert.equal(found.orders[0].id, order.id);
});

test("a Map inside parameters is checked like an object", async () => {
  const skus = [
    new Map([
      ["id", "1"],
      ["inventry", []],
    ]),
  ];
  await refused(
    () =>
      client.product.updateInventory(
        new Map([
          ["product_id", "1"],
          ["skus", skus],
        ]),
      ),
    /there is no field `skus\[0\]\.inventry`/,
  );
});

test("an option among the parameters is sent to its place", async () => {
  await refused(
    () => list({ page_size: 2, timeout: 5 }),
    /no parameter `timeout`. It is an option: options come last/,
  );
  await refused(() => list({ signal: AbortSignal.timeout(1) }), /no parameter `signal`. It is an option/);
});

test("an option of the wrong kind is told by its name, never by its value", async () => {
  await refused(
    () => list({}, { timeout: "5" }),
    /option `timeout` must be a number of milliseconds, but a string/,
  );
  await refused(() => list({}, { timeout: Number.NaN }), /option `timeout` .* but NaN was given/);
  await refused(() => list({}, { maxRetries: 1.5 }), /option `maxRetries` must be a whole number/);
  await refused(() => list({}, { limit: -1 }), /option `limit` must be a whole number/);
  await refused(() => list({}, { version: 202309 }), /option `version` must be a text/);
  await refused(() => list({}, { signal: new AbortController() }), /option `signal` must be an AbortSignal/);
  await refused(
    () => list({}, AbortSignal.timeout(9)),
    /a signal is an option. Give it by its name: \{ signal \}/,
  );
  await refused(() => list({}, null), /the options must be an object, but null was given/);
  await refused(
    () => new Client({ appKey: "k", appSecret: 12345 }),
    /`appSecret` must be a text, but a number was given$/,
  );
  await refused(
    () => new Client({ appKey: "k", appSecret: Buffer.from("secret") }),
    /`appSecret` must be a text, but another object was given$/,
  );
});

test("options inside options are looked at too", async () => {
  const app = { appKey: "k", appSecret: "s", env: false };
  await refused(
    () => new Client({ ...app, retry: { bas: 3 } }),
    /no option `retry.bas`. Did you mean `retry.base`\?/,
  );
  await refused(() => new Client({ ...app, tokenOptions: { skw: 3 } }), /no option `tokenOptions.skw`/);
  await refused(
    () => new Client({ ...app, store: {} }),
    /`store` must be a MemoryStore, a SqliteStore, a PostgresStore, a URL, or an object/,
  );
  await refused(() => new Client({ ...app, store: "sqlite" }), /`store` must be/);
  await refused(() => new Client({ ...app, logger: {} }), /`logger` must be/);
  await refused(
    () => new Client({ ...app, rootCertificates: "/no/such.pem" }),
    /`rootCertificates` cannot be read/,
    ConfigurationError,
  );
});

test("a name with a letter wrong finds the one that was meant", async () => {
  await refused(() => list({}, { maxRetry: 1 }), /Did you mean `maxRetries`\?/);
  await refused(() => client.withOptions({ shop: "7" }), /Did you mean `shopId`\?/);
  await refused(() => client.downloadLabel(undefined), /the package id is required, but none was given/);
  await refused(() => client.downloadLabel("1", { documentSizes: "A6" }), /Did you mean `documentSize`\?/);
  await refused(() => client.on("reqest", () => {}), /no event `reqest`. Did you mean `request`\?/);
  await refused(
    () => client.webhooks.signTestEvent({ type: "ORDER_STATUS_CHANG" }),
    /no event `ORDER_STATUS_CHANG`. Did you mean `ORDER_STATUS_CHANGE`\?/,
  );
  await refused(() => nodeHandler({ client, onEvnt() {} }), /Did you mean `onEvent`\?/);
  await refused(
    () => nodeHandler({ client, on: { ORDER_STATUS() {} } }),
    /Did you mean `ORDER_STATUS_CHANGE`\?/,
  );
});

test("a value that JSON would leave out is refused", async () => {
  await refused(() => list({ order_status: () => "UNPAID" }), /`order_status` cannot be sent as JSON/);
  await refused(() => list({ order_status: Symbol("UNPAID") }), /`order_status` cannot be sent as JSON/);
  await refused(() => list({ warehouse_ids: new Set(["1"]) }), /`warehouse_ids` cannot be sent as JSON/);
});

test("tokens are never in plain text because of a typo or an unset variable", async () => {
  await refused(() => new SqliteStore("t.sqlite", { kye: "00" }), /no option `kye`. Known are key, oldKeys/);
  const { TIKTOKSHOP_NO_SUCH_KEY: key } = process.env;
  await refused(
    () => new SqliteStore("t.sqlite", { key }),
    /`key` of the store is empty/,
    ConfigurationError,
  );
});

test("a sandbox's options are looked at", async () => {
  await refused(() => startSandbox({ sed: 8 }), /Did you mean `seed`\?/);
});

test("a handle of no shop is refused: its calls would go to another", async () => {
  for (const id of [undefined, null, ""]) {
    await refused(() => client.shop(id), /the shop id is required.*get_authorized_shop/);
    await refused(() => client.categoryAsset(id), /the category asset is required/);
  }
  await refused(() => client.withOptions({ account: "" }), /the account is required/);
  await refused(() => client.shop(7494), /option `shopId` must be an id as text or bigint/);
});

test("no time at all is refused", async () => {
  await refused(() => list({ page_size: 1 }, { timeout: 0 }), /`timeout` must be more than 0/);
});

test("a body that is no object is refused", async () => {
  const body = JSON.stringify({ order_status: "UNPAID" });
  await refused(
    () => client.request("POST", "/order/202309/orders/search", { body }),
    /it cannot be text or bytes/,
  );
  await refused(
    () => client.request("POST", "/a/b", { body: Buffer.from(body) }),
    /it cannot be text or bytes/,
  );
});

test("webhooks without a secret are refused", async () => {
  await refused(() => new Webhooks({ appKey: "k" }), /has no `appSecret`/, ConfigurationError);
});

test("what other packages make is taken as it is meant", async () => {
  const query = new URLSearchParams({ page_size: "1" });
  const options = { query, extraHeaders: new Headers({ "x-trace": "t1" }) };
  const { orders } = await client.request("POST", "/order/202309/orders/search", options);
  assert.equal(orders.length, 1);
  await list(
    {},
    { limit: Number.POSITIVE_INFINITY, signal: null, extraQuery: new URLSearchParams("a=1&a=2") },
  );
  const [first, second] = await sandbox.requests();
  assert.equal(first.headers["x-trace"], "t1");
  assert.match(JSON.stringify(second.query), /"a","1,2"/);
});

test("dates and bytes of another realm are dates and bytes", async () => {
  const signed = client.webhooks.signTestEvent({ type: 1 });
  const other = vm.createContext({ client, signed, body: [...Buffer.from(signed.body)] });
  const call = "client.order.getOrderList({ create_time_ge: new Date(5000), page_size: 1 })";
  await vm.runInContext(call, other);
  const [received] = await sandbox.requests();
  assert.deepEqual(JSON.parse(received.body), { create_time_ge: 5 });
  const event = vm.runInContext(
    "client.webhooks.constructEvent(new Uint8Array(body), signed.signature)",
    other,
  );
  assert.equal(event.type, "ORDER_STATUS_CHANGE");
  const upload = vm.runInContext(
    "client.product.uploadProductImage({ data: new Uint8Array([1, 2]) })",
    other,
  );
  await assert.rejects(upload, /the upload in `data` is of type application\/octet-stream/);
});

test("an error as JSON has its message, and only what is set", async () => {
  const error = await detail({ ids: ["1"] }).catch((thrown) => thrown);
  const told = JSON.parse(JSON.stringify(error));
  assert.equal(told.message, error.message);
  assert.equal(told.name, "BusinessError");
  assert.equal(told.code, error.code);
  assert.ok(!("items" in told) && !("retryAfter" in told) && !("outcomeUnknown" in told));
  assert.ok(error instanceof TikTokShopError);
  assert.equal(error.retryAfter, undefined);
  assert.ok(
    !Object.hasOwn(error, "retryAfter"),
    "where a process ends with it, Node prints every field there is",
  );
});
