// Generated from docs by `cargo gen`. Do not edit. Settings: app
async function decide(link: string): Promise<string> {
  const [page, query] = link.split("?");
  const body = `${query}&open_id=${process.env["SANDBOX_SELLER"]}&decision=approve`;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const response = await fetch(page ?? "", { method: "POST", body, headers, redirect: "manual" });
  return response.headers.get("location") ?? "";
}
const host = process.env["TIKTOK_AUTH_URL"];

import { Client, SqliteStore } from "tiktokshop";

const client = new Client({ store: new SqliteStore("tokens.sqlite") });
const link = await client.oauth.begin({ note: "user 7" });
console.log("send the seller to", link.url);

const callbackUrl = await decide((await client.oauth.begin({ note: "user 7", host })).url);

// Later, with the whole URL that the browser came back to:
const done = await client.oauth.complete(callbackUrl);
console.log(done.note, done.shops.map((shop) => shop.name));

const shop = client.shop(done.shops[0]?.id ?? ""); // finds token and cipher in the store
console.log((await shop.order.getOrderList({ page_size: 1 })).totalCount, "orders");

import { createServer } from "node:http";
import { nodeHandler } from "tiktokshop/handlers";

const server = createServer(nodeHandler({ client, note: "user 7", onAuthorized: ({ shops }) => `/welcome/${shops[0]?.id}` }));
server.listen(0); // the port of your redirect URL

server.close();
