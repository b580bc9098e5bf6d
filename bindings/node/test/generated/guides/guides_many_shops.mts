// Generated from docs by `cargo gen`. Do not edit. Settings: store
import { Client, SqliteStore } from "tiktokshop";

const client = new Client({ store: new SqliteStore("tokens.sqlite") });

for (const { open_id } of await client.tokens.list()) { // each authorization
  for (const stored of await client.tokens.shops(open_id)) { // each shop that it opens
    const shop = client.shop(stored.id);
    const page = await shop.order.getOrderList({ page_size: 1, order_status: "AWAITING_SHIPMENT" });
    console.log(stored.name, stored.region, page.totalCount, "to ship");
  }
}

const shops: string[] = [];
for (const { open_id } of await client.tokens.list())
  for (const { id } of await client.tokens.shops(open_id)) shops.push(id);

async function work(): Promise<void> {
  for (let id = shops.pop(); id; id = shops.pop()) {
    console.log(id, (await client.shop(id).order.getOrderList({ page_size: 1 })).totalCount);
  }
}
await Promise.all(Array.from({ length: 8 }, work));
