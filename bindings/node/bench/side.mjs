// One side of the comparison, in a process of its own. It prints what it measured as JSON.
import { createRequire } from "node:module";

const { side, size, at_once, calls, url, pem } = JSON.parse(process.env.BENCH);
const require = createRequire(import.meta.url);

/** The package, with the release build of its library. */
function tiktokshop() {
  const { Client } = require("../dist/index.js");
  const client = new Client({
    appKey: "key",
    appSecret: "secret",
    accessToken: "token",
    shopCipher: "cipher",
    apiUrl: url,
    ca: pem,
    limiter: false,
    env: false,
  });
  if (size === "small") return async () => (await client.authorization.getAuthorizedShop()).shops.length;
  return async () => (await client.order.getOrderList({ page_size: 100 })).orders.length;
}

/** What people write without a package; unsigned, which is less work. */
function bareFetch() {
  const headers = { "content-type": "application/json", "x-tts-access-token": "token" };
  if (size === "small") {
    return async () =>
      JSON.parse(
        await (await fetch(`${url}/authorization/202309/shops?app_key=key&timestamp=1`, { headers })).text(),
      ).data.shops.length;
  }
  const target = `${url}/order/202309/orders/search?app_key=key&timestamp=1&shop_cipher=cipher&page_size=100`;
  return async () =>
    JSON.parse(await (await fetch(target, { method: "POST", headers, body: "{}" })).text()).data.orders
      .length;
}

async function run(call, count) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) if ((await call()) !== expected) throw new Error("a wrong answer");
  };
  await Promise.all(Array.from({ length: at_once }, lane));
}

const expected = size === "small" ? 1 : 100;
const call = side === "tiktokshop" ? tiktokshop() : bareFetch();
await run(call, Math.max(at_once * 4, calls / 5));
globalThis.gc();
let memory = process.memoryUsage.rss();
const timer = setInterval(() => {
  memory = Math.max(memory, process.memoryUsage.rss());
}, 20);
const cpu = process.cpuUsage();
const started = performance.now();
await run(call, calls);
const elapsed = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
clearInterval(timer);
console.log(
  JSON.stringify({
    rate: calls / elapsed,
    cpu: (user + system) / calls,
    memory: Math.max(memory, process.resourceUsage().maxRSS * 1024) / 1e6,
  }),
);
process.exit(0);
