// Generated from docs by `cargo gen`. Do not edit. Settings: shop
import { Client } from "tiktokshop";

const client = new Client();
for await (const order of client.order.getOrderList({ order_status: "AWAITING_SHIPMENT" })) {
  console.log(order.id, order.status);
}
