// The scenarios that every language passes, by the ids of tests/conformance/scenarios.json.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import * as tiktokshop from "tiktokshop";
import { Visit } from "./receiver.mjs";
import { png, root, startSandbox, target } from "./support.mjs";

const { ItemErrors, MemoryStore, SqliteStore, Webhooks } = tiktokshop;
const exported = { ...tiktokshop };
const wanted = JSON.parse(await readFile(path.join(root, "tests/conformance/scenarios.json"), "utf8"));
const results = {};
let sandbox;
let client;

before(async () => {
  sandbox = await startSandbox();
});

after(async () => {
  await sandbox.stop();
  const folder = path.join(target, "conformance");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "node.json"), `${JSON.stringify(results, null, 2)}\n`);
});

function scenario(id, run) {
  test(id, async () => {
    results[id] = "failed: it did not end";
    await sandbox.reset();
    client = sandbox.client({ limiter: false, retry: { base: 10, jitter: 0, cap: 10 } });
    try {
      await run();
      results[id] = "passed";
    } catch (error) {
      results[id] = `failed: ${String(error.message).split("\n")[0]}`;
      throw error;
    }
  });
}

scenario("authorize", async () => {
  const store = sandbox.client({ store: new MemoryStore() });
  const link = await store.oauth.begin({ host: sandbox.authUrl, note: "user 7" });
  const callback = await sandbox.authorize(link.url);
  const done = await store.oauth.complete(callback);
  assert.equal(done.note, "user 7");
  assert.equal(done.shops[0].id, sandbox.shop.id);
  assert.equal(done.record.access_token, "[redacted]");
  const page = await store.shop(sandbox.shop.id).order.getOrderList({ page_size: 2 });
  assert.equal(page.orders.length, 2);
});

scenario("one_browser", async () => {
  const { oauth } = sandbox.client({ store: new MemoryStore() });
  const pair = (header) => header.split(";")[0];
  const mine = await oauth.beginInBrowser({ host: sandbox.authUrl, note: "user 7" });
  const other = await oauth.beginInBrowser({ host: sandbox.authUrl });
  const callback = await sandbox.authorize(mine.url);
  const foreign = oauth.completeInBrowser(callback, { cookie: pair(other.setCookie) });
  await assert.rejects(foreign, { name: "InvalidRequestError" });
  const end = await oauth.completeInBrowser(callback, { cookie: pair(mine.setCookie) });
  assert.deepEqual([end.authorization.note, end.again], ["user 7", false]);
  const again = await oauth.completeInBrowser(callback, { cookie: pair(end.unfinished) });
  assert.deepEqual([again.authorization.open_id, again.again], [end.authorization.open_id, true]);
  const last = await oauth.completeInBrowser(callback, { cookie: pair(again.finished) });
  assert.equal(last.authorization, undefined);
});

scenario("all_pages", async () => {
  const first = await client.order.getOrderList({ page_size: 3 });
  assert.equal(first.orders.length, 3);
  const ids = [];
  for await (const order of first) ids.push(order.id);
  assert.equal(ids.length, first.totalCount);
  assert.equal(new Set(ids).size, ids.length);
  const rest = client.order.getOrderList({ page_size: 3 }, { pageToken: first.nextPageToken });
  const restIds = (await rest.autoPagingToArray({ limit: 1000 })).map((order) => order.id);
  assert.deepEqual(restIds, ids.slice(3));
});

const everyId = async (pages) => {
  const ids = [];
  for await (const page of pages) ids.push(...page.orders.map((order) => order.id));
  return ids;
};

/** The token of a walk's last page. */
const lastToken = async (pages) => {
  let token;
  for await (const page of pages) token = page.nextPageToken;
  return token;
};

const refuse = () =>
  sandbox.fault({
    operation: "order.get_order_list",
    times: 1,
    action: { type: "code", code: 105005, status: 403 },
  });

scenario("resume_inside_a_page", async () => {
  const list = (options) => client.order.getOrderList({ page_size: 3 }, options).pages();
  const whole = await everyId(list());
  const found = await everyId(list({ limit: 4 }));
  assert.deepEqual(found, whole.slice(0, 4));
  const pageToken = await lastToken(list({ limit: 4 }));
  assert.deepEqual([...found, ...(await everyId(list({ pageToken })))], whole);
});

scenario("walk_fails_and_resumes", async () => {
  const list = (options) => client.order.getOrderList({ page_size: 3 }, options);
  const whole = await everyId(list().pages());
  const first = await list();
  await refuse();
  const error = await first.nextPage().catch((problem) => problem);
  assert.ok(error instanceof tiktokshop.PermissionDeniedError, String(error));
  const rest = await everyId(list({ pageToken: error.nextPageToken }).pages());
  assert.deepEqual([...first.orders.map((order) => order.id), ...rest], whole);
});

scenario("resume_a_walk_through_time", async () => {
  const list = (options) =>
    client.order.getOrderListBetween(1500000000, 2000000000, { page_size: 3 }, { step: 5e11, ...options });
  const whole = await everyId(list().pages());
  const found = await everyId(list({ limit: 4 }).pages());
  assert.deepEqual(found, whole.slice(0, 4));
  const pageToken = await lastToken(list({ limit: 4 }).pages());
  assert.deepEqual([...found, ...(await everyId(list({ pageToken }).pages()))], whole);
  const pages = list().pages();
  const first = (await pages.next()).value;
  await refuse();
  const error = await pages.next().catch((problem) => problem);
  const rest = await everyId(list({ pageToken: error.nextPageToken }).pages());
  assert.deepEqual([...first.orders.map((order) => order.id), ...rest], whole);
});

scenario("refresh_once_under_100_calls", async () => {
  await sandbox.expireTokens();
  const { accessToken, refreshToken } = sandbox;
  const refreshing = sandbox.client({ accessToken, refreshToken, limiter: false });
  const calls = Array.from({ length: 100 }, () => refreshing.order.getOrderList({ page_size: 1 }));
  for (const page of await Promise.all(calls)) assert.equal(page.orders.length, 1);
  assert.equal((await sandbox.requests({ path: "/api/v2/token/refresh" })).length, 1);
});

scenario("rate_limit_and_retry", async () => {
  const operation = "order.get_order_list";
  await sandbox.fault({ operation, times: 1, action: { type: "rate_limit", retry_after: 0 } });
  const { response } = await client.order.getOrderList({ page_size: 1 }).withResponse();
  assert.equal(response.attempts, 2);
});

scenario("throttled_for_longer", async () => {
  const operation = "order.get_order_list";
  await sandbox.fault({ operation, times: 3, action: { type: "rate_limit", retry_after: 0 } });
  const waits = [];
  const patient = sandbox.client({ maxRetries: 1 });
  patient.on("wait", (event) => waits.push(event.operation));
  const { response } = await patient.order.getOrderList({ page_size: 1 }).withResponse();
  assert.equal(response.attempts, 4);
  const patience = AbortSignal.timeout(20_000);
  while (waits.length === 0) {
    patience.throwIfAborted();
    await new Promise(setImmediate);
  }
  assert.ok(waits.every((told) => told === operation));
});

scenario("call_id", async () => {
  const operation = "order.get_order_list";
  const own = sandbox.client({ shopCipher: undefined, maxRetries: 1, retry: { base: 1, jitter: 0, cap: 1 } });
  const shop = own.shop(sandbox.shop.id);
  const told = [];
  for (const name of ["request", "response", "retry", "failure"])
    own.on(name, (event) => event.operation === operation && told.push(event));
  await sandbox.fault({ operation, action: { type: "code", code: 36009003, status: 500 } });
  const ids = [];
  for (const _ of [1, 2]) {
    const error = await shop.order.getOrderList({ page_size: 1 }).catch((error) => error);
    while (told.length < 6) await new Promise(setImmediate);
    assert.deepEqual(new Set(told.map(({ callId }) => callId)), new Set([error.callId]));
    assert.deepEqual(new Set(told.map(({ shop }) => shop)), new Set([sandbox.shop.id]));
    ids.push(error.callId);
    told.length = 0;
  }
  assert.ok(ids[0] && ids[1] && ids[0] !== ids[1]);
});

/** A kind's class has its name, or stands in the one table of the package. */
const classes = { rate_limited: "RateLimitError", connection: "TransportError" };
const pascal = (kind) => kind.replace(/(?:^|_)(\w)/g, (_all, letter) => letter.toUpperCase());

scenario("every_error_kind", async () => {
  const once = client.withOptions({ maxRetries: 0 });
  for (const { kind, action } of wanted.errors) {
    await sandbox.fault({ operation: "order.get_order_list", times: 1, action });
    const Class = exported[classes[kind] ?? `${pascal(kind)}Error`];
    const error = await once.order.getOrderList({ page_size: 1 }).then(
      () => assert.fail(`${kind} was not refused`),
      (thrown) => thrown,
    );
    await sandbox.clearFaults();
    assert.equal(error.constructor, Class, `${kind}: ${error}`);
    assert.ok(error instanceof tiktokshop.TikTokShopError && error.name === Class.name);
    assert.equal(error.operation, "order.get_order_list");
    if (!action.code) continue;
    assert.equal(error.code, action.code);
    assert.ok(error.requestId, kind);
    assert.ok(error.hint, kind);
  }
});

scenario("upload", async () => {
  const asBytes = await client.product.uploadProductImage({ data: png });
  assert.ok(asBytes.uri);
  const folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
  const file = path.join(folder, "pixel.png");
  await writeFile(file, png);
  const fromPath = await client.product.uploadProductImage({ data: file, use_case: "MAIN_IMAGE" });
  assert.ok(fromPath.uri);
});

scenario("label", async () => {
  const found = await client.fulfillment.searchPackage({ package_status: "PROCESSING" });
  const id = found.packages[0].id;
  const label = await client.downloadLabel(id);
  assert.equal(label.bytes.subarray(0, 5).toString(), "%PDF-");
  assert.equal(label.contentType, "application/pdf");
  const folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
  const file = path.join(folder, `label.${label.extension}`);
  await client.downloadLabel(id, { path: file });
  assert.deepEqual(await readFile(file), label.bytes);
});

scenario("webhook", async () => {
  const { app_key, app_secret, body, signature } = wanted.webhook;
  const webhooks = new Webhooks({ appKey: app_key, appSecret: app_secret });
  const event = webhooks.constructEvent(Buffer.from(body), signature);
  assert.equal(event.type, "ORDER_STATUS_CHANGE");
  assert.equal(event.data.order_id, "576653688135258178");
  assert.equal(event.notification_id, "7380066284010030890");
  const changed = Buffer.from(body.replace("UNPAID", "UNPAIE"));
  assert.throws(() => webhooks.constructEvent(changed, signature), tiktokshop.WebhookSignatureError);
  assert.throws(() => webhooks.verify(changed, signature), tiktokshop.WebhookSignatureError);
});

scenario("raw_request", async () => {
  const { cipher } = sandbox.shop;
  const raw = await client.request("POST", "/order/202309/orders/search", {
    query: { page_size: 2, shop_cipher: cipher },
    body: {},
  });
  const page = await client.order.getOrderList({ page_size: 2 });
  assert.deepEqual(raw.orders, page.orders);
});

scenario("older_version", async () => {
  const { orders } = await client.order.getOrderList({ page_size: 1 });
  const params = { ids: [orders[0].id] };
  const { data, response } = await client.order.getOrderDetail(params, { version: "202309" }).withResponse();
  assert.equal(data.orders[0].id, orders[0].id);
  assert.equal(response.version, "202309");
  const [received] = await sandbox.requests({ last: 1 });
  assert.equal(received.path, "/order/202309/orders");
});

scenario("null_arrays", async () => {
  await sandbox.fault({ operation: "order.get_order_list", action: { type: "null_arrays" } });
  const page = await client.order.getOrderList({ page_size: 2 });
  assert.deepEqual(page.orders, []);
  for await (const _ of page) assert.fail("there are no orders");
  await sandbox.clearFaults();
  const { orders } = await client.order.getOrderList({ page_size: 1 });
  await sandbox.fault({ operation: "order.get_order_detail", action: { type: "null_arrays" } });
  const detail = await client.order.getOrderDetail({ ids: [orders[0].id] });
  assert.deepEqual(detail.orders, []);
});

scenario("big_integers", async () => {
  const before = await client.order.getOrderList({ page_size: 1 });
  await sandbox.fault({ operation: "order.get_order_list", action: { type: "numbers_for_strings" } });
  const page = await client.order.getOrderList({ page_size: 1 });
  assert.equal(page.orders[0].id, before.orders[0].id);
  assert.match(page.response.text, new RegExp(`"id":${before.orders[0].id}[,}]`));
});

scenario("timeout", async () => {
  await sandbox.fault({ operation: "order.get_order_list", times: 1, action: { type: "slow", ms: 5000 } });
  const call = client.order.getOrderList({ page_size: 1 }, { timeout: 300, maxRetries: 0 });
  await assert.rejects(call, tiktokshop.TimeoutError);
  assert.equal((await client.order.getOrderList({ page_size: 1 })).orders.length, 1);
});

scenario("timeout_bounds_an_attempt", async () => {
  await sandbox.fault({ operation: "order.get_order_list", times: 1, action: { type: "slow", ms: 30_000 } });
  // A machine that is busy may need more than one more attempt.
  const options = { timeout: 1000, maxRetries: 50 };
  const { response } = await client.order.getOrderList({ page_size: 1 }, options).withResponse();
  assert.ok(response.attempts >= 2);
});

scenario("deadline_bounds_the_call", async () => {
  await sandbox.fault({ operation: "order.get_order_list", action: { type: "slow", ms: 30_000 } });
  const call = client.order.getOrderList({ page_size: 1 }, { deadline: 500, maxRetries: 1000 });
  await assert.rejects(call, tiktokshop.TimeoutError);
});

scenario("unknown_outcome", async () => {
  await sandbox.fault({ operation: "order.add_external_order_references", action: { type: "reset" } });
  const lines = [{ id: "1", origin_id: "1" }];
  const order = { id: "1", external_order: { id: "S1", platform: "SHOPIFY", line_items: lines } };
  await assert.rejects(client.order.addExternalOrderReferences({ orders: [order] }), (error) => {
    assert.ok(error.outcomeUnknown && error.attempts === 1);
    return error.message.split("outcome unknown: look before you send it again").length === 2;
  });
});

scenario("odd_json", async () => {
  const operation = "order.get_order_list";
  const note = async (json) => {
    await sandbox.clearFaults();
    await sandbox.fault({ operation, action: { type: "field", name: "note", json } });
    const page = await client.order.getOrderList({ page_size: 3 });
    assert.equal(page.orders.length, 3);
    return page.note;
  };
  assert.equal(await note('"half \\ud83d of it"'), "half \ufffd of it");
  assert.equal(await note("7".repeat(5000)), "7".repeat(5000));
  await sandbox.clearFaults();
  await sandbox.fault({ operation, action: { type: "deep_json", depth: 200_000 } });
  const page = await client.order.getOrderList({ page_size: 3 });
  assert.equal(page.orders.length, 3);
});

scenario("cancellation", async () => {
  await sandbox.fault({ operation: "order.get_order_list", times: 1, action: { type: "slow", ms: 5000 } });
  const controller = new AbortController();
  const call = client.order.getOrderList({ page_size: 1 }, { signal: controller.signal });
  client.once("request", () => controller.abort(new Error("no longer wanted")));
  const again = client.order.getOrderList({ page_size: 1 }, { signal: controller.signal });
  await assert.rejects(Promise.all([call, again]), /no longer wanted/);
  await sandbox.clearFaults();
  assert.equal((await client.order.getOrderList({ page_size: 1 })).orders.length, 1);
  await assert.rejects(client.order.getOrderList({}, { signal: AbortSignal.abort() }), {
    name: "AbortError",
  });
});

scenario("per_item_errors", async () => {
  const { orders } = await client.order.getOrderList({ page_size: 1 });
  const right = externalOrder(orders[0].id, orders[0].line_items[0].id);
  const wrong = externalOrder("1", "2");
  const link = (orders, options) => client.order.addExternalOrderReferences({ orders }, options);
  const warnings = await heard(async () => {
    const { response } = await link([right, wrong]).withResponse();
    assert.equal(response.itemErrors.length, 1);
    const [item] = response.itemErrors;
    assert.deepEqual([item.id, item.detail.order_id, typeof item.code], ["1", "1", "number"]);
  });
  assert.deepEqual(
    warnings.map(({ kind, items }) => [kind, items.length]),
    [["item_errors", 1]],
  );
  const anyFailed = (error) => error instanceof ItemErrors && error.items.length === 1;
  await assert.rejects(link([right, wrong], { raiseOnItemError: true }), anyFailed);
  const allFailed = (error) =>
    anyFailed(error) && error.message.includes("all items failed: 1: ") && !error.retryable;
  await assert.rejects(link([wrong]), allFailed);
  const { response } = await link([wrong], { raiseOnItemError: false }).withResponse();
  assert.equal(response.itemErrors.length, 1);
});

scenario("sealed_store", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
  const file = path.join(folder, "tokens.sqlite");
  const open_id = sandbox.accounts[0].open_id;
  const opened = (options) => sandbox.client({ store: new SqliteStore(file, options) });
  const ends = { access_token_expires_at: 4e9, refresh_token_expires_at: 4e9 };
  const tokens = { access_token: sandbox.accessToken, refresh_token: "ROW_refresh" };
  await opened().tokens.save({ open_id, ...tokens, ...ends });
  const key = "07".repeat(32);
  await assert.rejects(opened({ key }).tokens.get(open_id), (error) => /sealExisting/.test(error.hint));
  await opened({ key, sealExisting: true }).tokens.get(open_id);
  assert.equal(await opened({ key }).tokens.accessToken(open_id), sandbox.accessToken);
  for (const name of await readdir(folder)) {
    // The log goes when the last store is closed.
    const text = await readFile(path.join(folder, name), "latin1").catch(() => "");
    assert.ok(!text.includes(sandbox.accessToken), `${name} has the token in plain text`);
  }
});

scenario("nested_names", async () => {
  const before = await received("product.update_inventory");
  const skus = [{ id: "1", inventory: [{ quantity: 5, warehous_id: "1" }] }];
  await assert.rejects(client.product.updateInventory({ product_id: "1", skus }), {
    detail: "there is no field `skus[0].inventory[0].warehous_id`",
    hint: /Did you mean `warehouse_id`\?.*extraBody/,
  });
  assert.equal(await received("product.update_inventory"), before);
  const { orders } = await client.order.getOrderList({ page_size: 1 });
  const order = externalOrder(orders[0].id, orders[0].line_items[0].id);
  const extraBody = { orders: [{ external_order: { new_field: 1 } }] };
  await client.order.addExternalOrderReferences({ orders: [order] }, { extraBody });
});

scenario("unknown_values", async () => {
  const ask = (options) => client.order.getOrderList({ page_size: 1, order_status: "UNPAYED" }, options);
  const before = await received("order.get_order_list");
  const warnings = await heard(async () => {
    await ask().catch(() => {});
    await ask({ unknownValues: "ignore" }).catch(() => {});
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0].text, /`order_status` is "UNPAYED".*Did you mean `UNPAID`/);
  assert.equal(await received("order.get_order_list"), before + 2);
  await assert.rejects(ask({ unknownValues: "error" }), /known values: .*UNPAID/);
  assert.equal(await received("order.get_order_list"), before + 2);
});

/** A client without the app secret, whose signer has it, and the tokens that it asked for. Its first token is one that has ended. */
function device(other = {}) {
  const { appKey, appSecret, apiUrl, authUrl, shop, accessToken } = sandbox;
  const wanted = [];
  const signer = {
    sign: (request) => tiktokshop.signRequest({ appKey, appSecret }, request).sign,
    accessToken(asked) {
      wanted.push(asked);
      return { access_token: asked.rejected ? accessToken : "stale", shop_cipher: shop.cipher };
    },
    ...other,
  };
  return {
    wanted,
    client: new tiktokshop.Client({ appKey, apiUrl, authUrl, shopId: shop.id, signer, env: false }),
  };
}

scenario("remote_signer", async () => {
  const { wanted, client } = device();
  assert.equal((await client.order.getOrderList({ page_size: 1 })).orders.length, 1);
  assert.deepEqual(
    wanted.map(({ rejected }) => rejected !== undefined),
    [false, true],
  );
});

scenario("signer_fails", async () => {
  const { RateLimitError, TransportError } = tiktokshop;
  const before = await received("order.get_order_list");
  const own = new RangeError("the backend is busy");
  const known = new RateLimitError("the backend is busy", { retryable: true });
  for (const [problem, Class] of [
    [own, TransportError],
    [known, RateLimitError],
  ]) {
    const { client } = device({ sign: () => Promise.reject(problem) });
    const error = await client.order.getOrderList({ page_size: 1 }).catch((thrown) => thrown);
    assert.equal(error.constructor, Class);
    assert.deepEqual([error.cause, error.retryable], [problem, problem === known]);
    assert.ok(!error.message.includes("busy"), error.message);
  }
  assert.equal(await received("order.get_order_list"), before);
});

scenario("category_asset", async () => {
  const campaigns = "affiliate_partner.get_affiliate_partner_campaign_list";
  const wanted = { type: "MY_CAMPAIGNS", page_size: 10 };
  const partner = sandbox.accounts.find((account) => account.user_type === 3);
  const own = sandbox.client({ accessToken: partner.access_token, shopCipher: undefined });
  for (const name of ["US", "601450"]) {
    await own.categoryAsset(name).call(campaigns, wanted);
    const [sent] = await sandbox.requests({ operation: campaigns, last: 1 });
    assert.match(JSON.stringify(sent.query), /category_asset_cipher/);
  }
  const lists = await sandbox.requests({ operation: "authorization.get_authorized_category_assets" });
  assert.equal(lists.length, 1);
  await assert.rejects(own.categoryAsset("JP").call(campaigns, wanted), tiktokshop.InvalidRequestError);
  assert.equal((await sandbox.requests({ operation: campaigns })).length, 2);
});

/** How often the sandbox was asked. */
async function received(operation) {
  return (await sandbox.requests()).filter((request) => request.operation === operation).length;
}

/** The warnings of what is done. */
async function heard(act) {
  const warnings = [];
  const listener = (event) => warnings.push(event);
  client.on("warning", listener);
  await act();
  client.off("warning", listener);
  return warnings;
}

function externalOrder(id, line) {
  const line_items = [{ id: line, origin_id: `X-${line}` }];
  return { id, external_order: { id: `X-${id}`, platform: "SHOPIFY", line_items } };
}

for (const { id, receiver } of wanted.scenarios) {
  if (!receiver) continue;
  scenario(id, async () => {
    const visit = new Visit(sandbox);
    for (const step of receiver) await visit.take(step);
  });
}

test("every scenario is here", () => {
  const ids = wanted.scenarios.map(({ id }) => id);
  assert.deepEqual(Object.keys(results).sort(), ids.sort());
});
