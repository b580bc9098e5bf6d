// Lists: pages, items, limits, resuming, walks through time.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import { PagingError, RateLimitError } from "tiktokshop";
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

const sent = async () => (await sandbox.requests({ operation: "order.get_order_list" })).length;

test("a list has its response too, without its page", async () => {
  const response = await client.order.getOrderList({ page_size: 2 }).asResponse();
  assert.equal(response.status, 200);
  assert.match(response.requestId, /^\w+$/);
  assert.match(inspect(response), /status: 200/);
  assert.ok(!inspect(response).includes("buyer"), "people print answers, not buyers");
});

test("an array without a limit is refused, and so is one of what is no number", async () => {
  const list = () => client.order.getOrderList({ page_size: 2 });
  await assert.rejects(list().autoPagingToArray(), /autoPagingToArray needs a limit/);
  const walk = client.order.getOrderListBetween(new Date(0), new Date());
  await assert.rejects(walk.toArray({ limit: "7" }), /toArray needs a limit/);
});

test("null for a list is an empty list in a walk through time too", async () => {
  await sandbox.fault({ operation: "order.get_order_list", action: { type: "null_inner_arrays" } });
  const [order] = await client.order
    .getOrderListBetween(new Date(Date.now() - 7 * 86_400_000), new Date())
    .toArray({ limit: 1 });
  assert.deepEqual(order?.packages, []);
});

test("a page that failed for the moment may be asked for again, and no item is lost", async () => {
  const order = client.order;
  const all = await order.getOrderList({ page_size: 2 }).autoPagingToArray({ limit: 5 });
  let page = await order.getOrderList({ page_size: 2 }, { limit: 5, maxRetries: 0 });
  const items = [...page.pageItems];
  await sandbox.fault({ operation: "order.get_order_list", times: 2, action: { type: "rate_limit" } });
  await assert.rejects(page.nextPage(), RateLimitError);
  await assert.rejects(page.nextPage(), RateLimitError);
  while (page.hasNextPage() && items.length < 5) {
    page = await page.nextPage();
    items.push(...page.pageItems);
  }
  assert.deepEqual(
    items.map(({ id }) => id),
    all.map(({ id }) => id),
  );
});

test("awaiting a list sends one request, and gives the page", async () => {
  const page = await client.order.getOrderList({ page_size: 2 });
  assert.deepEqual(Object.keys(page).sort(), ["next_page_token", "orders", "total_count"]);
  assert.equal(page.pageItems, page.orders);
  assert.ok(page.hasNextPage());
  assert.equal(await sent(), 1);
});

test("a page leads to the next one, the same however often it is asked for", async () => {
  const page = await client.order.getOrderList({ page_size: 5 });
  const [next, again] = await Promise.all([page.nextPage(), page.nextPage()]);
  assert.equal(next, again);
  assert.notEqual(next.orders[0].id, page.orders[0].id);
  assert.equal(await sent(), 2);
});

test("pages are walked one by one", async () => {
  const sizes = [];
  for await (const page of client.order.getOrderList({ page_size: 6 }).pages())
    sizes.push(page.orders.length);
  assert.deepEqual(sizes, [6, 6, 5]);
});

test("leaving a loop asks for no page more", async () => {
  for await (const _ of client.order.getOrderList({ page_size: 3 })) break;
  assert.equal(await sent(), 1);
});

test("a limit ends the walk in the middle of a page", async () => {
  const items = [];
  for await (const order of client.order.getOrderList({ page_size: 3 }, { limit: 4 })) items.push(order);
  assert.equal(items.length, 4);
  assert.equal(await sent(), 2);
  assert.equal((await client.order.getOrderList({}, { limit: 0 })).pageItems.length, 0);
});

test("an array has as many items as it may", async () => {
  const orders = await client.order.getOrderList({ page_size: 3 }).autoPagingToArray({ limit: 5 });
  assert.equal(orders.length, 5);
  const seen = [];
  await client.order.getOrderList().autoPagingEach((order) => seen.push(order) < 2);
  assert.equal(seen.length, 2);
});

test("the page size is the largest where none is given", async () => {
  await client.order.getOrderList();
  const [received] = await sandbox.requests({ last: 1 });
  assert.match(JSON.stringify(received.query), /page_size.*100/);
});

test("a page token among the parameters resumes too", async () => {
  const page = await client.order.getOrderList({ page_size: 15 });
  const rest = await client.order.getOrderList({ page_size: 15, page_token: page.next_page_token });
  assert.equal(rest.orders.length, 2);
});

test("a page that comes again ends the walk with an error", async () => {
  await sandbox.fault({ operation: "order.get_order_list", action: { type: "repeat_page_token" } });
  const walk = async () => {
    for await (const _ of client.order.getOrderList({ page_size: 2 }));
  };
  await assert.rejects(walk, PagingError);
});

test("a walk through time gives every order once", async () => {
  const all = await client.order.getOrderList().autoPagingToArray({ limit: 100 });
  const times = all.map((order) => order.create_time);
  const from = new Date(Math.min(...times) * 1000);
  const to = new Date((Math.max(...times) + 1) * 1000);
  const walk = client.order.getOrderListBetween(from, to, {}, { step: 24 * 3600 * 1000 });
  const ids = (await walk.toArray({ limit: 100 })).map((order) => order.id);
  assert.deepEqual(ids.sort(), all.map((order) => order.id).sort());
});

test("the response is there with the page", async () => {
  const { data, response } = await client.order.getOrderList({ page_size: 1 }).withResponse();
  assert.equal(response.status, 200);
  assert.equal(JSON.parse(response.text).data.orders[0].id, data.orders[0].id);
  assert.equal(response.requestId, client.lastRequestId);
  assert.equal(response.headers.get("content-type"), "application/json");
});
