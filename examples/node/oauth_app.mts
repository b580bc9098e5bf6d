// A web app that sellers authorize. Tokens are kept in SQLite and refreshed before they expire.
import { createServer } from "node:http";
import { Client, SqliteStore } from "tiktokshop";
import { nodeHandler } from "tiktokshop/handlers";

const store = new SqliteStore(process.env["TOKENS"] ?? "tokens.sqlite");
const client = new Client({ store });

const handle = nodeHandler({
  client,
  // The sandbox has its own page; TikTok Shop has one for each region.
  authorize: { host: process.env["TIKTOK_AUTH_URL"] },
  onAuthorized: ({ shops }) => `/shops/${shops[0]?.id}`,
});

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  try {
    if (url.pathname === "/") {
      response.end('<a href="/oauth/tiktokshop/authorize">Connect your shop</a>');
    } else if (url.pathname.startsWith("/shops/")) {
      const shop = client.shop(url.pathname.slice("/shops/".length));
      const page = await shop.order.getOrderList({ page_size: 1 });
      response.end(`Your shop has ${page.totalCount} orders.`);
    } else {
      await handle(request, response);
    }
  } catch (error) {
    console.error(error);
    response.writeHead(500).end("Something went wrong.");
  }
});

server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}`);
});
