// One side of the comparison, in a process of its own. It prints what it measured as JSON.
import { createRequire } from "node:module";

const { side, size, reads, at_once, calls, url, pem } = JSON.parse(process.env.BENCH);
const require = createRequire(import.meta.url);
const headers = { "content-type": "application/json", "x-tts-access-token": "token" };
const shops = `${url}/authorization/202309/shops?app_key=key&timestamp=1`;
const orders = `${url}/order/202309/orders/search?app_key=key&timestamp=1&shop_cipher=cipher&page_size=100`;

/** The package, with the release build of its library. */
function tiktokshop() {
  const { Client } = require("../dist/index.js");
  const client = new Client({
    appKey: "key",
    appSecret: "secret",
    accessToken: "token",
    shopCipher: "cipher",
    apiUrl: url,
    rootCertificates: pem,
    noProxy: true,
    limiter: false,
    env: false,
  });
  if (size === "small") return () => client.authorization.getAuthorizedShop();
  return () => client.order.getOrderList({ page_size: 100 });
}

/** What people write without a package; unsigned, which is less work. */
function bareFetch() {
  const [target, init] =
    size === "small" ? [shops, { headers }] : [orders, { method: "POST", headers, body: "{}" }];
  return async () => JSON.parse(await (await fetch(target, init)).text()).data;
}

/** The least that Node itself can do: `node:https` with connections that are kept, as most other packages send. */
function bareHttps() {
  const { Agent, request } = require("node:https");
  const agent = new Agent({ keepAlive: true, maxSockets: at_once });
  const [target, method, body] = size === "small" ? [shops, "GET", ""] : [orders, "POST", "{}"];
  return () =>
    new Promise((resolve, reject) => {
      const sent = request(target, { agent, method, headers }, (response) => {
        const pieces = [];
        response.on("data", (piece) => pieces.push(piece));
        response.on("end", () => resolve(JSON.parse(Buffer.concat(pieces).toString()).data));
      });
      sent.on("error", reject).end(body);
    });
}

/** No request at all: what `JSON.parse` takes. */
function parseOnly() {
  let text;
  return async () => {
    text ??= await (await fetch(orders, { method: "POST", headers, body: "{}" })).text();
    return JSON.parse(text).data;
  };
}

const ORDER = [
  ...[
    "id",
    "status",
    "order_type",
    "shipping_type",
    "fulfillment_type",
    "delivery_type",
    "commerce_platform",
  ],
  ...["buyer_email", "buyer_message", "create_time", "paid_time", "update_time", "is_cod", "is_sample_order"],
  ...["is_on_hold_order", "is_replacement_order", "warehouse_id", "user_id"],
];
const PAYMENT = [
  ...["currency", "sub_total", "shipping_fee", "tax", "total_amount", "seller_discount", "platform_discount"],
];
const ADDRESS = ["name", "phone_number", "postal_code", "region_code", "full_address"];
const DISTRICT = ["address_level", "address_level_name", "address_name"];
const LINE = [
  ...["id", "sku_id", "product_id", "product_name", "sku_name", "seller_sku", "sale_price", "original_price"],
  ...["currency", "is_gift"],
];

/** Reads every field, and says how many orders have them all. */
function readAll(page) {
  const all = (one, names) => names.every((name) => one[name] !== undefined);
  const whole = page.orders.filter(
    (order) =>
      all(order, ORDER) &&
      all(order.payment, PAYMENT) &&
      all(order.recipient_address, ADDRESS) &&
      order.recipient_address.district_info.every((one) => all(one, DISTRICT)) &&
      order.line_items.every((one) => all(one, LINE)) &&
      order.packages.every(({ id }) => id),
  );
  return whole.length;
}

async function run(call, count) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) if (read(await call()) !== expected) throw new Error("a wrong answer");
  };
  await Promise.all(Array.from({ length: at_once }, lane));
}

const sides = { tiktokshop, fetch: bareFetch, https: bareHttps, parse: parseOnly };
const read =
  size === "small" ? (data) => data.shops.length : reads === "all" ? readAll : (data) => data.orders.length;
const expected = size === "small" ? 1 : 100;
const call = sides[side]();
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
