// Compiled, never run: what the types let through, and what they refuse.

import { createServer } from "node:http";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import {
  type CallPromise,
  Client,
  type GrantedToken,
  ItemErrors,
  type Page,
  type PagePromise,
  PostgresStore,
  RateLimitError,
  type RequestToSign,
  type Signer,
  SqliteStore,
  type StoredRecord,
  signRequest,
  TikTokShopError,
  type TokenStore,
  type TokenWanted,
  TransportError,
  type WebhookEvent,
  Webhooks,
} from "tiktokshop";
import type { GetOrderDetailResponse, GetOrderListResponse, Order, OrderStatus } from "tiktokshop/api/order";
import { expressHandler, fastifyPlugin, honoHandler, nodeHandler, webHandler } from "tiktokshop/handlers";
import { Sandbox } from "tiktokshop/testing";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_proof: Equal<A, B>): void {}

const client = new Client({
  appKey: "k",
  appSecret: "s",
  accessToken: "t",
  shopCipher: "c",
  apiUrl: new URL("http://127.0.0.1:1"),
});

// A list is a promise for its first page, and a walk over all items.
const list = client.order.getOrderList({ page_size: 2, order_status: "UNPAID", create_time_ge: new Date() });
same<typeof list, PagePromise<Order, GetOrderListResponse>>(true);
const page = await list;
same<typeof page, Page<Order, GetOrderListResponse> & GetOrderListResponse>(true);
const status: OrderStatus | undefined = page.orders?.[0]?.status;
for await (const order of list) {
  const id: string | undefined = order.id;
  const lines: number | undefined = order.line_items?.length;
  void [id, lines];
}
for await (const one of page.pages()) void one.orders;
const items: Order[] = await list.autoPagingToArray({ limit: 7 });

// Enums are open, required parameters are required, unknown ones are refused.
const newer: OrderStatus = "A_STATUS_OF_NEXT_YEAR";
// @ts-expect-error the ids are required
client.order.getOrderDetail({});
// @ts-expect-error the parameters are required
client.order.getOrderDetail();
// @ts-expect-error a misspelt parameter
client.order.getOrderList({ page_sise: 2 });
// @ts-expect-error an id is no number: it would lose digits
client.order.getOrderDetail({ ids: [7] });
client.order.getOrderDetail({ ids: [576461413038785752n, "576461413038785752"] });

// Options come last.
const detail: CallPromise<GetOrderDetailResponse> = client.order.getOrderDetail(
  { ids: ["1"] },
  {
    timeout: 1000,
    maxRetries: 0,
    signal: AbortSignal.timeout(100),
    idempotencyKey: "k",
    version: "202309",
    raiseOnItemError: true,
    extraQuery: { a: 1 },
  },
);
const { data, response } = await detail.withResponse();
const headers: Headers = response.headers;
const text: string = response.text;
void [data.orders, headers, text, status, items, newer];

// Other names, by name, and by hand.
client.order.list({ query: { page_size: 2 }, body: {} });
const byId = await client.call("order.get_order_detail", { ids: ["1"] });
same<typeof byId, GetOrderDetailResponse>(true);
const byPhpName = await client.call("Order.getOrderDetail", { ids: ["1"] });
same<typeof byPhpName, GetOrderDetailResponse>(true);
// @ts-expect-error: a misspelt parameter does not compile, by none of the names.
client.call("order.get_order_detail", { idss: ["1"] });
// @ts-expect-error
client.call("Order.getOrderDetail", { idss: ["1"] });
const ofLater = await client.call<{ more: string }>("order.get_order_detail", { of_a_later_version: 1 });
same<typeof ofLater, { more: string }>(true);
void client.call("order.of_a_later_release" as string, { anything: 1 });
const raw = await client.request<{ orders: { id: string }[] }>("POST", "/order/202309/orders/search", {
  query: { page_size: 1 },
});
void raw.orders[0]?.id;

// Files, from everywhere.
client.product.uploadProductImage({ data: "picture.png" });
client.product.uploadProductImage({ data: new Blob([]).stream() });
client.product.uploadProductImage({
  data: { data: new Uint8Array(), name: "a.png", contentType: "image/png" },
});
client.product.uploadProductImage(new FormData());

// Errors narrow.
try {
  await client.shop("7").withOptions({ maxRetries: 5 }).order.getOrderList();
} catch (error) {
  if (error instanceof RateLimitError) same<typeof error.retryAfter, number | undefined>(true);
  if (error instanceof ItemErrors) void error.items[0]?.item;
  if (error instanceof TikTokShopError)
    void [error.code?.toFixed(), error.requestId?.length, error.hint?.length];
}

// Events narrow by their type, and the unknown ones stay open.
function handle(event: WebhookEvent): string | undefined {
  if (event.type === "ORDER_STATUS_CHANGE") return event.data.order_id;
  if (event.type === "UNKNOWN") same<typeof event.data, unknown>(true);
  return event.shop_id ?? undefined;
}
handle(new Webhooks({ appKey: "k", appSecret: "s" }).constructEvent(Buffer.from(""), undefined));

client
  .on("request", (event) => void event.attempt.toFixed())
  .on("response", (event) => void event.requestId?.length)
  .on("retry", (event) => void event.wait.toFixed())
  .on("refresh", (event) => void event.expiresAt?.getTime())
  .on("failure", (error) => void error.hint);
// @ts-expect-error no such event
client.on("success", () => {});

// Stores: what came with the package, and one's own, with promises or without.
const own: TokenStore = {
  load: async ({ open_id }) => (open_id ? null : undefined),
  save: (record: StoredRecord) => void record.access_token,
};
new Client({ store: own });
const shown = await client.tokens.get();
// @ts-expect-error a masked record has no tokens to save
await client.tokens.save(shown);
// @ts-expect-error nor has it for a store
own.save(shown);
await client.tokens.save(await client.oauth.exchange("code"));
new Client({ store: new SqliteStore("tokens.sqlite", { key: "00" }) });
new Client({ store: new PostgresStore("postgres://host/database", { key: "00", allowUnsealed: false }) });
new Client({ store: "postgres://user:password@host/database" });
for await (const change of new Client().sync.orders({ since: new Date(), pageSize: 10, overlap: 60_000 })) {
  const order: Order = change.data;
  const cursor: string = change.cursor;
  console.log(order.status, cursor);
}
// @ts-expect-error a kind that cannot be followed
new Client().sync.changes("parcels");

// Handlers fit their servers.
const options = {
  client,
  onEvent: handle,
  on: {
    RETURN_STATUS_CHANGE: (event: WebhookEvent & { type: "RETURN_STATUS_CHANGE" }) => event.data.return_id,
  },
};
createServer(nodeHandler(options));
express().use(expressHandler(options));
fastify().register(fastifyPlugin(options));
new Hono().use(honoHandler(options));
const answer: Promise<Response> = webHandler(options)(new Request("http://localhost"));
void answer;

await using sandbox = await Sandbox.start({ seed: 7, frozen: true });
sandbox.client().order.getOrderList();

// What may be missing may be handed on, and lists that nobody may change are sent as they are.
declare const maybe: string | undefined;
declare const ids: readonly string[];
client.order.getOrderList({ order_status: maybe }, { pageToken: maybe });
client.order.getOrderDetail({ ids });
client.product.updateInventory({
  product_id: "1",
  skus: [{ id: "1", inventory: [{ warehouse_id: maybe, quantity: 1 }] }],
});

// What the web has is welcome where it means the same.
new Client({
  shopId: 7494n,
  rootCertificates: [Buffer.from(""), new URL("file:///ca.pem")],
  proxy: new URL("http://localhost"),
});
client.request("GET", "/a", { query: new URLSearchParams(), extraHeaders: new Headers() });
client
  .downloadLabel(7n, { path: new URL("file:///label.pdf") })
  .then((label) => client.download(new URL(label.contentType)));
// @ts-expect-error a label has no such option
client.downloadLabel("7", { size: "A6" });

// The handlers of an inbox get the event of their type.
const inbox = client.inbox({ consumer: "app", concurrency: 4, timeLimit: 60_000, alsoFor: ["billing"] });
inbox.on("ORDER_STATUS_CHANGE", async (event, { attempts, signal }) => {
  const order: string | undefined = event.data.order_id;
  await fetch(`http://localhost/${order}/${attempts}`, { signal });
});
inbox.on("authorization.expiring", (event) => event.type).onAny((event) => event.notification_id);
createServer(nodeHandler({ client, inbox }));
inbox
  .dead({ limit: 10 })
  .then((dead) => inbox.replay({ seqs: dead.map((one) => one.seq), since: new Date() }));
// @ts-expect-error there is no such type
inbox.on("ORDER_STATUS_CHNAGE", () => {});
// @ts-expect-error an order has no such field
inbox.on("ORDER_STATUS_CHANGE", (event) => event.data.product_id);

// A signer may answer sooner or later, with what the backend sent.
const signer: Signer = {
  sign: async (request: RequestToSign) => signRequest({ appKey: "k", appSecret: "s" }, request).sign,
  accessToken: ({ rejected }: TokenWanted): GrantedToken => ({ access_token: rejected ?? "", expires_at: 1 }),
};
new Client({ appKey: "k", signer });
new Client({ appKey: "k", signer: { sign: () => "" } });
// @ts-expect-error a signer signs
new Client({ appKey: "k", signer: { accessToken: () => ({ access_token: "" }) } });
const offline: Error = new TransportError("no network", { retryable: true });
void offline;
