// Texts on their way: whatever characters a response has, its data and its exact text are those that were sent.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { Worker } from "node:worker_threads";
import { Client } from "tiktokshop";

let server;
let body;
let settings;
let client;

before(async () => {
  server = createServer((_, response) => response.end(body)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const apiUrl = `http://127.0.0.1:${server.address().port}`;
  const app = { appKey: "k", appSecret: "s", accessToken: "t", shopCipher: "c" };
  settings = { ...app, apiUrl, env: false, limiter: false };
  client = new Client(settings);
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** The response to a call that is answered with this text for `data`. */
function sent(data) {
  body = `{"code":0,"message":"Success","request_id":"R","data":${data}}`;
  return client.call("order.get_order_list", { page_size: 100 }).withResponse();
}

/** Short ones, those around the length of a vector, and long ones. */
const LENGTHS = [0, 1, 15, 16, 17, 8_000, 20_000];

const ALPHABETS = {
  ASCII: ["a", "Z", " ", "{", "~"],
  Spanish: ["a", "é", "ñ", "ÿ", "\u0080", " "],
  Thai: ["เ", "ส", "ื", "้", "อ", " ", "a"],
  Chinese: ["红", "色", "杯", "子", "，"],
  emoji: ["😀", "👩‍👩‍👧", "a", "\u2028", "\uFFFF"],
  escapes: ["\\", '"', "\n", "\u0001", "/", "x"],
  mixture: ["a", "é", "ื", "红", "😀", "\\", '"'],
};

for (const [name, letters] of Object.entries(ALPHABETS)) {
  test(`texts of ${name} arrive as they were sent`, async () => {
    for (const length of LENGTHS) {
      const text = Array.from({ length }, (_, at) => letters[(at * 7 + (at >> 3)) % letters.length]).join("");
      const wanted = { [`_${[...text].slice(0, 20).join("")}`]: text, orders: [text, { text }], number: 1.5 };
      const { data, response } = await sent(JSON.stringify(wanted));
      assert.ok(response.text === body, `${length} letters`);
      assert.deepEqual(data, wanted);
    }
  });
}

test("texts that came as escapes are read, and the exact text has the escapes", async () => {
  for (const length of LENGTHS) {
    const { data, response } = await sent(
      `{"text":"\\u00e9\\ud83d\\ude00\\/\\"${"a".repeat(length)}","é":1}`,
    );
    assert.deepEqual(data, { text: `é😀/"${"a".repeat(length)}`, é: 1 });
    assert.ok(response.text === body);
  }
});

test("halves of characters and big integers are mended in the data, and in the exact text they are not", async () => {
  for (const [padding, length] of LENGTHS.flatMap((length) => [
    ["a", length],
    ["é", length],
    ["ส", length],
  ])) {
    const text = padding.repeat(length);
    const { data, response } = await sent(
      `{"a":"${text}\\ud83d","b":7380066284010030890,"c":[-9007199254740993,1]}`,
    );
    assert.deepEqual(data, { a: `${text}\uFFFD`, b: "7380066284010030890", c: ["-9007199254740993", 1] });
    assert.ok(response.text === body);
  }
});

test("null for a list is an empty list, however it is written, and other nulls stay", async () => {
  const known = { seller_note: null, note: "null", notes: [null, "a,null"], orders: [{ packages: [] }] };
  for (const [packages, padding] of [
    ['"packages":null', ""],
    ['"packages" :\n\tnull', ""],
    ['"pack\\u0061ges":null', ""],
    ['"packages":null', "é".repeat(20_000)],
    ['"packages":null', "ส"],
  ]) {
    const { data } = await sent(
      `{"seller_note":null,"note":"null","notes":[null,"a,null"],"orders":[{${packages}}],"padding":"${padding}"}`,
    );
    assert.deepEqual(data, { ...known, padding });
  }
  const { data } = await sent('{"na\\"packages":null,"seller_note":null}');
  assert.deepEqual(data, { 'na"packages': null, seller_note: null });
});

test("a page that a limit cut has its own items, and the exact text of all", async () => {
  for (const name of ["a", "é", "红"]) {
    const orders = Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, name: name.repeat(2_000) }));
    body = JSON.stringify({ code: 0, message: "Success", request_id: "R", data: { orders } });
    const page = await client.order.getOrderList({ page_size: 30 }, { limit: 3 });
    assert.deepEqual(page.orders, orders.slice(0, 3));
    assert.ok(page.response.text === body);
  }
});

test("data are plain objects", async () => {
  const order = { id: "1", payment: { currency: "USD" }, line_items: [{ id: "2" }], packages: [] };
  const { data } = await sent(JSON.stringify({ orders: Array.from({ length: 500 }, () => order) }));
  const [one] = data.orders;
  for (const plain of [data, one, one.payment]) assert.equal(Object.getPrototypeOf(plain), Object.prototype);
  assert.deepEqual([Object.keys(one), { ...one }, structuredClone(one)], [Object.keys(order), order, order]);
  assert.equal(inspect(one), inspect(order));
  assert.equal(JSON.stringify(one), JSON.stringify(order));
  one.payment.currency = "EUR";
  assert.equal(data.orders[1].payment.currency, "USD");
});

test("what is kept of a page does not keep its text", async () => {
  const order = { id: "1".repeat(19), note: "n".repeat(2_000) };
  body = JSON.stringify({
    code: 0,
    message: "Success",
    data: { orders: Array.from({ length: 100 }, () => order) },
  });
  const script = `
    import { Client } from "tiktokshop";
    const client = new Client(${JSON.stringify(settings)});
    const kept = [];
    const walk = async (pages) => {
      for (let page = 0; page < pages; page++) kept.push((await client.order.getOrderList({})).orders[0]);
      gc();
      await new Promise(setImmediate);
      gc();
      return process.memoryUsage().rss;
    };
    const before = await walk(80);
    console.log((await walk(200)) - before);`;
  const grown = await output(script);
  assert.ok(Number(grown) < (200 * body.length) / 2, `${grown} bytes for 200 orders of 2 KB`);
});

/** What a script prints, in a process that may collect its garbage. */
async function output(script) {
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (piece) => (text += piece));
  assert.deepEqual(await once(child, "close"), [0, null]);
  return text;
}

test("a worker may end while it has texts", async () => {
  body = JSON.stringify({
    code: 0,
    message: "Success",
    data: { orders: [{ id: "1", note: "n".repeat(200_000) }] },
  });
  const worker = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { Client } = require("tiktokshop");
    const client = new Client(workerData);
    const kept = (globalThis.kept = []);
    const call = async () => kept.push(await client.call("order.get_order_list", { page_size: 100 }).asResponse());
    (async () => {
      await call();
      parentPort.postMessage(kept[0].text.length);
      for (;;) await call();
    })();`;
  for (let round = 0; round < 5; round++) {
    const thread = new Worker(worker, { eval: true, workerData: settings });
    assert.deepEqual(await once(thread, "message"), [body.length]);
    await thread.terminate();
  }
  assert.equal((await client.call("order.get_order_list", { page_size: 100 })).orders.length, 1);
});
