// What a process may do: end with work in flight, run in workers, load either way.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { after, before, test } from "node:test";
import { Worker } from "node:worker_threads";
import { Client, TimeoutError } from "tiktokshop";
import { startSandbox } from "./support.mjs";

let sandbox;
let settings;

before(async () => {
  sandbox = await startSandbox();
  const { appKey, appSecret, accessToken, apiUrl } = sandbox;
  settings = {
    appKey,
    appSecret,
    accessToken,
    apiUrl,
    shopCipher: sandbox.shop.cipher,
    env: false,
    limiter: false,
  };
});

after(() => sandbox.stop());

/** Runs a script to its end; stderr must stay empty. */
function run(script, type = "module", flags = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, `--input-type=${type}`, "-e", script], {
      cwd: import.meta.dirname,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("exit", (code, signal) => resolve({ code, signal, output }));
  });
}

const script = (body) => `
  import { Client } from "tiktokshop";
  const client = new Client(${JSON.stringify(settings)});
  client.on("response", () => {});
  ${body}`;

const endings = {
  "exits in the middle of its calls":
    "for (let i = 0; i < 8; i++) client.order.getOrderList({ page_size: 1 }).catch(() => {}); setTimeout(() => process.exit(0), 3);",
  "exits a turn after its call":
    "client.order.getOrderList({ page_size: 1 }).catch(() => {}); setImmediate(() => process.exit(0));",
  "ends when its calls have":
    "await Promise.all([1, 2].map(() => client.order.getOrderList({ page_size: 1 })));",
  "leaves a loop": "for await (const order of client.order.getOrderList({ page_size: 1 })) break;",
};

for (const [ending, body] of Object.entries(endings)) {
  test(`a script that ${ending} ends clean, 25 times`, async () => {
    for (let round = 0; round < 25; round++) {
      const { code, signal, output } = await run(script(body));
      assert.deepEqual({ code, signal, output }, { code: 0, signal: null, output: "" }, `round ${round}`);
    }
  });
}

test("a client with listeners and a store of its own keeps no process alive", async () => {
  const body = `
    import { Client } from "tiktokshop";
    const store = { load: () => null, save() {} };
    const client = new Client({ ...${JSON.stringify(settings)}, accessToken: undefined, store });
    client.on("request", () => {}).on("refresh", () => {});`;
  assert.deepEqual(await run(body), { code: 0, signal: null, output: "" });
});

const worker = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { Client } = require("tiktokshop");
  const client = new Client(workerData);
  client.order.getOrderList({ page_size: 3 }).then((page) => parentPort.postMessage(page.orders.length));`;

test("workers call, several at once, and may be stopped in the middle", async () => {
  const results = await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise((resolve, reject) => {
          const thread = new Worker(worker, { eval: true, workerData: settings });
          thread.once("message", resolve);
          thread.once("error", reject);
        }),
    ),
  );
  assert.deepEqual(results, [3, 3, 3, 3]);
  for (let round = 0; round < 20; round++) {
    const thread = new Worker(worker, { eval: true, workerData: settings });
    await new Promise((resolve) => thread.once("online", resolve));
    await new Promise(setImmediate);
    await thread.terminate();
  }
  assert.equal((await new Client(settings).order.getOrderList({ page_size: 1 })).orders.length, 1);
});

test("the event loop goes on while a call waits", async () => {
  await sandbox.fault({ operation: "order.get_order_list", times: 1, action: { type: "slow", ms: 300 } });
  let turns = 0;
  const timer = setInterval(() => turns++, 5);
  await new Client(settings).order.getOrderList({ page_size: 1 });
  clearInterval(timer);
  assert.ok(turns > 10, `${turns} turns`);
});

test("an aborted call is dropped: its connection ends before the response is sent", async () => {
  const client = new Client({ ...settings, http1Only: true });
  const operation = "order.get_order_list";
  await sandbox.control("DELETE", "requests");
  await sandbox.fault({ operation, times: 1, action: { type: "slow", ms: 60_000 } });
  const started = performance.now();
  const call = client.order.getOrderList(
    { page_size: 1 },
    { signal: AbortSignal.timeout(100), timeout: 50_000 },
  );
  await assert.rejects(call, { name: "TimeoutError" });
  assert.ok(performance.now() - started < 30_000);
  await sandbox.clearFaults();
  assert.ok(
    !((await call.catch((error) => error)) instanceof TimeoutError),
    "the caller's own reason is thrown",
  );
});

test("a call that was aborted when its response had come rejects all the same", async () => {
  const client = new Client({ ...settings, limiter: false });
  for (let time = 0; time < 50; time++) {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    // The response is there, and the promise has not settled.
    client.once("response", () => controller.abort(new Error("no longer wanted")));
    const call = client.order.getOrderList({ page_size: 1 }, options);
    await assert.rejects(call, /no longer wanted/, `time ${time}`);
  }
});

test("a signal may serve many calls at once, and nothing is warned of", async () => {
  const body = `
    import { Client } from "tiktokshop";
    const client = new Client(${JSON.stringify(settings)});
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 30 }, () => client.order.getOrderList({ page_size: 1 }, { signal })));`;
  assert.deepEqual(await run(body), { code: 0, signal: null, output: "" });
});

test("what a client gave keeps its listeners, when nobody holds the client itself", {
  timeout: 60_000,
}, async () => {
  const body = `
    import { Client, MemoryStore } from "tiktokshop";
    import { Sandbox } from "tiktokshop/testing";
    const sandbox = await Sandbox.start();
    const seen = [];
    async function authorized() {
      const client = sandbox.client({ store: new MemoryStore() });
      client.on("refresh", () => seen.push("refresh"));
      const link = await client.oauth.begin({ host: sandbox.authUrl });
      const done = await client.oauth.complete(await sandbox.authorize(link.url));
      return { tokens: client.tokens, id: done.open_id };
    }
    const { tokens, id } = await authorized();
    for (let round = 0; round < 5; round++) {
      gc();
      await new Promise(setImmediate);
    }
    await tokens.refresh(id);
    while (seen.length === 0) await new Promise(setImmediate);
    await sandbox.stop();`;
  assert.deepEqual(await run(body, "module", ["--expose-gc"]), { code: 0, signal: null, output: "" });
});

test("many sandboxes at once end with the process, and nothing is warned of", async () => {
  const body = `
    import { Sandbox } from "tiktokshop/testing";
    const all = await Promise.all(Array.from({ length: 12 }, () => Sandbox.start()));
    await all.pop().stop();
    console.log(all.map((sandbox) => sandbox.apiUrl).join());`;
  const { code, output } = await run(body);
  assert.equal(code, 0, output);
  assert.match(output, /^(http:[^\s,]+,){10}http:[^\s,]+\n$/);
  const urls = output.trim().split(",");
  for (const url of urls) await ended(url);
});

test("a sandbox does not outlive a process that is killed", async () => {
  const body = `
    import { Sandbox } from "tiktokshop/testing";
    const sandbox = await Sandbox.start();
    console.log(sandbox.apiUrl);
    process.kill(process.pid, "SIGKILL");`;
  const { signal, output } = await run(body);
  assert.equal(signal, "SIGKILL", output);
  await ended(output.trim());
});

/** The process is told to end, which takes it a moment. */
async function ended(url) {
  const patience = AbortSignal.timeout(20_000);
  while (!patience.aborted) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (!answers) return;
  }
  assert.fail(`${url} still answers`);
}

test("a client that nobody holds any more closes its connections", async () => {
  const closed = [];
  // Hands on what it hears: it only counts who is connected.
  const between = createServer((socket) => {
    const beyond = connect(new URL(sandbox.apiUrl).port, "127.0.0.1");
    closed.push(once(socket, "close"));
    socket.pipe(beyond).pipe(socket);
    for (const end of [socket, beyond]) end.on("error", () => {});
  });
  await new Promise((resolve) => between.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${between.address().port}`;
  const body = `
    import { Client } from "tiktokshop";
    const settings = ${JSON.stringify({ ...settings, apiUrl })};
    async function use(client) {
      client.on("response", () => {});
      await client.order.getOrderList({ page_size: 1 });
    }
    async function useAndDrop() {
      await use(new Client(settings));
    }
    globalThis.held = new Client(settings);
    await use(held);
    for (let i = 0; i < 10; i++) await useAndDrop();
    console.log("called");
    setInterval(gc, 20);`;
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", body], {
    cwd: import.meta.dirname,
  });
  try {
    await once(child.stdout, "data");
    const [held, ...dropped] = closed;
    assert.equal(dropped.length, 10);
    // The pool closes what is idle too, but then the oldest first.
    const first = await Promise.race([held.then(() => "held"), Promise.all(dropped).then(() => "dropped")]);
    assert.equal(first, "dropped");
  } finally {
    child.kill();
    between.close();
  }
});

test("import and require give one and the same package", async () => {
  const required = createRequire(import.meta.url)("tiktokshop");
  const imported = await import("tiktokshop");
  assert.equal(required.Client, imported.Client);
  assert.equal(required.RateLimitError, imported.RateLimitError);
  assert.deepEqual(
    Object.keys(imported)
      .filter((name) => !["default", "module.exports", "__esModule"].includes(name))
      .sort(),
    Object.keys(required).sort(),
  );
  const testing = createRequire(import.meta.url)("tiktokshop/testing");
  assert.equal(testing.Sandbox, (await import("tiktokshop/testing")).Sandbox);
  const handlers = createRequire(import.meta.url)("tiktokshop/handlers");
  assert.equal(handlers.nodeHandler, (await import("tiktokshop/handlers")).nodeHandler);
});
