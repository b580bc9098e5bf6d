// Receives webhooks: verifies the signature, and distinguishes events by type.
import { createServer } from "node:http";
import { Client, type WebhookEvent } from "tiktokshop";
import { nodeHandler } from "tiktokshop/handlers";

const client = new Client();

function onEvent(event: WebhookEvent): void {
  switch (event.type) {
    case "ORDER_STATUS_CHANGE":
      console.log(`order ${event.data.order_id} is ${event.data.order_status}`);
      break;
    case "RETURN_STATUS_CHANGE":
      console.log(`return ${event.data.return_id} is ${event.data.return_status}`);
      break;
    case "UNKNOWN":
      console.log(`type ${event.type} is new: ${JSON.stringify(event.data)}`);
      break;
    default:
      console.log(event.type);
  }
}

const server = createServer(nodeHandler({ client, webhookPath: "/webhooks", onEvent, onError: console.error }));

server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}/webhooks`);
});
