// Lists the shops that a token gives access to, and the latest orders of one.
import { Client } from "tiktokshop";

const client = new Client();

const { shops = [] } = await client.authorization.getAuthorizedShop();
for (const shop of shops) console.log(`${shop.id} ${shop.name} (${shop.region})`);

const page = await client.order.getOrderList({ page_size: 5 });
console.log(`${page.totalCount} orders, the first ${page.pageItems.length}:`);
for (const order of page.pageItems) {
  console.log(`${order.id} ${order.status} ${order.payment?.total_amount} ${order.payment?.currency}`);
}
