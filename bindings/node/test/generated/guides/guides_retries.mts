// Generated from docs by `cargo gen`. Do not edit. Settings: shop
async function control(path: string, body: unknown): Promise<void> {
  const response = await fetch(`${process.env["SANDBOX_CONTROL_URL"]}/${path}`, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
}
await control("faults", { operation: "order.get_order_list", times: 1, action: { type: "rate_limit", retry_after: 0 } });
await control("faults", { operation: "order.add_external_order_references", when: "after", action: { type: "reset" } });

import { Client, TikTokShopError } from "tiktokshop";

const client = new Client({ maxRetries: 3, deadline: 60_000 }); // for all calls
const list = client.order.getOrderList({ page_size: 1 }, { timeout: 5_000, deadline: 20_000 }); // for this one
const { data: page, response } = await list.withResponse();
console.log("it took", response.attempts, "attempts");

if (response.attempts !== 2) throw new Error("it should have been repeated");
const order = page.orders?.[0];
const external_order = { id: "S1", platform: "SHOPIFY", line_items: [{ id: order?.line_items?.[0]?.id ?? "", origin_id: "1" }] };
const references = [{ id: order?.id ?? "", external_order }];

try {
  await client.order.addExternalOrderReferences({ orders: references });
} catch (error) {
  if (!(error instanceof TikTokShopError)) throw error;
  if (error.outcomeUnknown) {
    const asked = { order_id: order?.id ?? "", platform: "SHOPIFY" };
    const { external_orders: known = [] } = await client.order.getExternalOrderReferences(asked);
    console.log(known.length > 0 ? "it was processed" : "it was not: send it again");
  } else if (error.retryable) console.log("later, after", error.retryAfter);
  else throw error;
}
