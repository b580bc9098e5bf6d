// Generated from docs by `cargo gen`. Do not edit. Settings: shop
import { Client } from "tiktokshop";

const client = new Client();
const page = await client.order.getOrderList({ page_size: 5 });
console.log(page.totalCount, "orders, the newest:");
for (const order of page.orders ?? []) {
  console.log(order.id, order.status, order.payment?.total_amount, order.payment?.currency);
}

import { TikTokShopError } from "tiktokshop";

try {
  await client.product.getProduct({ product_id: "1" });
} catch (error) {
  if (!(error instanceof TikTokShopError)) throw error;
  console.log(error.name, error.code, error.requestId, error.hint);
}
