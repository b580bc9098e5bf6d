// Generated from docs by `cargo gen`. Do not edit. Settings: shop
import { createServer } from "node:http";
import { Client } from "tiktokshop";
import { nodeHandler } from "tiktokshop/handlers";

const client = new Client({ store: "sqlite://shop.db" });
const inbox = client
  .inbox()
  .on("ORDER_STATUS_CHANGE", async ({ data }) => console.log(data.order_id, "is", data.order_status))
  .onAny((event) => console.log("something else:", event.type));

const server = createServer(nodeHandler({ client, inbox })); // POST /webhooks/tiktokshop
server.listen(0);
await inbox.start();

const { port } = server.address() as { port: number };
const signed = client.webhooks.signTestEvent({ type: 1, data: { order_id: "576", order_status: "UNPAID" } });
async function deliver(authorization: string): Promise<number> {
  const init = { method: "POST", body: signed.body, headers: { authorization } };
  return (await fetch(`http://127.0.0.1:${port}/webhooks/tiktokshop`, init)).status;
}
if ((await deliver(signed.signature)) !== 200) throw new Error("it was not accepted");
if ((await deliver("00")) !== 401) throw new Error("it was not refused");

process.once("SIGTERM", async () => {
  server.close();
  await inbox.close(); // waits for the functions that run
});

server.close();
await inbox.close();

const event = client.webhooks.constructEvent(signed.body, signed.signature); // raw body, Authorization header
if (event.type === "ORDER_STATUS_CHANGE") console.log(event.data.order_id);

await client.event.updateShopWebhook({ event_type: "ORDER_STATUS_CHANGE", address: "https://shops.example.com/webhooks/tiktokshop" });
console.log((await client.event.getShopWebhooks()).webhooks?.map((one) => one.event_type));
