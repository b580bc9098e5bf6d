// Generated from docs by `cargo gen`. Do not edit. Settings: shop
import { Client } from "tiktokshop";

const orders = new Map<string, unknown>(); // your tables
let saved: string | undefined; //             and what you saved last

const client = new Client();
const lastWeek = new Date(Date.now() - 7 * 86_400_000);
for await (const change of client.sync.orders({ since: lastWeek, cursor: saved })) {
  orders.set(change.id, change.data); // in one transaction of your database
  saved = change.cursor;
}

if (orders.size === 0) throw new Error("nothing was copied");

import type { WebhookEvent } from "tiktokshop";

async function onEvent(event: WebhookEvent): Promise<void> {
  if (event.type !== "ORDER_STATUS_CHANGE" || !event.data.order_id) return;
  const { orders: [order] = [] } = await client.order.getOrderDetail({ ids: [event.data.order_id] });
  console.log(order?.id, "is", order?.status);
}

const data = { order_id: [...orders.keys()][0] ?? "", order_status: "UNPAID", update_time: 1 };
const signed = client.webhooks.signTestEvent({ type: 1, data });
await onEvent(client.webhooks.constructEvent(signed.body, signed.signature));

const now = new Date();
const monthAgo = new Date(now.getTime() - 30 * 86_400_000);
for await (const order of client.order.getOrderListBetween(monthAgo, now)) {
  console.log(order.id, order.create_time);
}
