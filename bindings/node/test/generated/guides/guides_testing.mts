// Generated from docs by `cargo gen`. Do not edit. Settings: shop
import assert from "node:assert/strict";
import { Sandbox } from "tiktokshop/testing";

const sandbox = await Sandbox.start({ frozen: true });
const client = sandbox.client();
await sandbox.control("POST", "orders", { count: 3, status: "AWAITING_SHIPMENT" });
assert.ok((await client.order.getOrderList({ page_size: 50, order_status: "AWAITING_SHIPMENT" })).orders);

await sandbox.fault({ operation: "order.get_order_list", times: 1, action: { type: "rate_limit", retry_after: 0 } });
const page = await client.order.getOrderList({ page_size: 1 }).withResponse();
assert.equal(page.response.attempts, 2);

const before = await sandbox.advance(0);
const after = await sandbox.advance(3600);
assert.equal(after.getTime() - before.getTime(), 3_600_000);
await sandbox.stop();
