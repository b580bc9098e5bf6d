// Copies all orders, page by page. When stopped and started again, it continues after the last page that was saved.
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { Client } from "tiktokshop";

const file = process.env["ORDERS"] ?? "orders.jsonl";
const bookmark = `${file}.page`;
// Stops early, to show how it continues.
const mostPages = Number(process.env["PAGES"] ?? Number.POSITIVE_INFINITY);

const client = new Client();
const pageToken = await readFile(bookmark, "utf8").catch(() => undefined);
const orders = client.order.getOrderList({ page_size: 5 }, { pageToken });

let pages = 0;
for await (const page of orders.pages()) {
  const lines = page.pageItems.map((order) => `${JSON.stringify(order)}\n`);
  await appendFile(file, lines.join(""));
  if (page.nextPageToken === undefined) await rm(bookmark, { force: true });
  else await writeFile(bookmark, page.nextPageToken);
  pages += 1;
  console.log(`page ${pages}: ${lines.length} orders`);
  if (pages >= mostPages) break;
}
