// Generated from docs by `cargo gen`. Do not edit. Settings: thailand
async function control(method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${process.env["SANDBOX_CONTROL_URL"]}/${path}`, { method, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
}
await control("POST", "orders", { shop_id: process.env["SANDBOX_SHOP_ID"], count: 2, status: "AWAITING_SHIPMENT" });
await control("POST", "labels", { delay: 0 });

import { BusinessError, Client } from "tiktokshop";

const client = new Client();
const shipped: string[] = [];
const page = await client.order.getOrderList({ page_size: 20, order_status: "AWAITING_SHIPMENT" });
for (const order of page.orders ?? []) {
  for (const { id = "" } of order.packages ?? []) {
    try {
      await client.fulfillment.shipPackage({ package_id: id, handover_method: "PICKUP" });
      shipped.push(id);
    } catch (error) {
      if (!(error instanceof BusinessError)) throw error;
      console.log(id, error.code, error.platformMessage, error.hint);
    }
  }
}

if (shipped.length === 0) throw new Error("nothing was shipped");

for (const id of shipped) {
  const label = await client.downloadLabel(id, { documentType: "SHIPPING_LABEL", path: `${id}.pdf` });
  console.log(label.contentType, label.bytes.length, "bytes, tracking number", label.trackingNumber);
}
