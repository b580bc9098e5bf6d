// Stores webhooks before they are acknowledged, and handles them afterwards: at least once, and in order for each order.
// They are kept in SQLite; with TIKTOK_STORE=postgres://... several machines share them.
import { createServer } from "node:http";
import { Client, GiveUp } from "tiktokshop";
import { nodeHandler } from "tiktokshop/handlers";

const client = new Client({ store: process.env["TIKTOK_STORE"] ?? "sqlite://shop.sqlite" });
// Leave these out in production: pauses grow from 5 seconds to 4 hours, over 12 attempts.
const inbox = client.inbox({ attempts: 3, firstPause: 100 });

// May run twice for one event, so it must not matter if it does. If it throws, the event is retried.
inbox.on("ORDER_STATUS_CHANGE", async ({ data }, { attempts }) => {
  if (!data.order_id) throw new GiveUp("the event names no order");
  console.log(`order ${data.order_id} is ${data.order_status}, attempt ${attempts}`);
  if (data.order_status === "ON_HOLD" && attempts < 3) throw new Error("the warehouse did not respond");
});
inbox.onAny((event) => console.log(event.type, event.notification_id));

const server = createServer(nodeHandler({ client, inbox }));
server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}/webhooks/tiktokshop`);
});
await inbox.start();

for (const signal of ["SIGTERM", "SIGINT"])
  process.once(signal, async () => {
    server.close();
    // Waits for the handlers that run, and stores what was accepted.
    await inbox.close();
  });
