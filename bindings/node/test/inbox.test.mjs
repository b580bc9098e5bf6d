// The durable inbox: stored before the 200, handled at least once and in order, across failures and a kill.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Client, GiveUp, RetryLater, StoreError } from "tiktokshop";
import { nodeHandler, webHandler } from "tiktokshop/handlers";
import { cluster, freshDatabase } from "./postgres.mjs";

const app = { appKey: "key", appSecret: "secret", env: false };
/** Pauses that a test can wait for. */
const quick = { firstPause: 10, longestPause: 10, poll: 10, attempts: 3 };

const signer = new Client(app);

/** Runs a test on each database, with a client, the URL of its store, and the test's context. */
function onBoth(name, run, options = {}) {
  for (const [database, open] of [
    ["SQLite", sqliteFile],
    ["PostgreSQL", (t) => `${freshDatabase(t)}?seal=off`],
  ]) {
    test(`${name} (${database})`, options, async (t) => {
      const store = open(t);
      await run(new Client({ ...app, store }), store, t);
    });
  }
}

function sqliteFile(t) {
  const folder = mkdtempSync(join(tmpdir(), "inbox-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite://${join(folder, "inbox.db")}`;
}

function webhook(id, { order = "576", time = 1, type = 1 } = {}) {
  const data = { order_id: order, order_status: "UNPAID", update_time: time };
  return signer.webhooks.signTestEvent({ type, data, shopId: "7", notificationId: id, timestamp: time });
}

async function accept(inbox, id, options) {
  const { body, signature } = webhook(id, options);
  await inbox.accept(body, signature);
}

/** Resolves when no event waits. */
async function drained(inbox) {
  while ((await inbox.stats()).pending > 0) await pause(5);
}

onBoth("webhooks are stored before the response, and handled later", async (client, _store, t) => {
  const seen = [];
  const inbox = client.inbox(quick);
  inbox.on("ORDER_STATUS_CHANGE", async (event, attempt) => {
    seen.push([event.data.order_id, event.shop_id, attempt.subject, attempt.attempts, attempt.source]);
  });
  const server = createServer(nodeHandler({ client, inbox, onError() {} })).listen(0, "127.0.0.1");
  t.after(() => server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}/webhooks/tiktokshop`;
  const web = webHandler({ client, inbox, onError() {} });
  const { body, headers } = webhook("n1");
  const sent = { method: "POST", body, headers };
  assert.equal((await fetch(url, sent)).status, 200);
  assert.equal((await web(new Request(url, sent))).status, 200);
  const forged = { ...sent, headers: { authorization: "0".repeat(64) } };
  assert.equal((await fetch(url, forged)).status, 401);
  await accept(inbox, "n2", { type: 5 });
  assert.equal((await inbox.stats()).pending, 2);
  assert.equal((await inbox.deliveries({ subject: "order:576" }))[0].copies, 2);
  await inbox.start();
  await assert.rejects(inbox.start(), /running already/);
  await drained(inbox);
  await inbox.close();
  assert.deepEqual(seen, [["576", "7", "order:576", 1, "webhook"]]);
  assert.equal((await inbox.stats()).done, 2);
  const late = webhook("n3");
  const refused = { method: "POST", body: late.body, headers: late.headers };
  assert.equal((await fetch(url, refused)).status, 503);
});

onBoth("a failed event holds back its order and nothing else", async (client) => {
  const seen = [];
  const inbox = client.inbox(quick);
  inbox.onAny((event, attempt) => {
    const place = `${event.notification_id} ${attempt.attempts}`;
    seen.push(place);
    if (place === "a1 1") throw new Error("not yet");
    if (place === "a1 2") throw new RetryLater(0);
  });
  const sent = [
    ["a1", "a"],
    ["a2", "a"],
    ["b1", "b"],
    ["a3", "a"],
  ];
  for (const [at, [id, order]] of sent.entries()) await accept(inbox, id, { order, time: at + 1 });
  await inbox.start();
  await drained(inbox);
  await inbox.stop();
  assert.deepEqual(
    seen.filter((one) => one.startsWith("a")),
    ["a1 1", "a1 2", "a1 3", "a2 1", "a3 1"],
  );
  assert.deepEqual(
    seen.filter((one) => one.startsWith("b")),
    ["b1 1"],
  );
});

onBoth("dead events keep their reason until they are replayed", async (client) => {
  const seen = [];
  let broken = true;
  const inbox = client.inbox(quick).on("ORDER_STATUS_CHANGE", (event) => {
    const order = event.data.order_id;
    if (broken) throw order === "hopeless" ? new GiveUp("no such order") : new Error("out of stock");
    seen.push(order);
  });
  for (const order of ["hopeless", "fails"]) await accept(inbox, order, { order });
  await inbox.start();
  await drained(inbox);
  const dead = (await inbox.dead()).sort((one, other) => one.seq - other.seq);
  assert.deepEqual(
    dead.map((one) => [one.event.data.order_id, one.attempts, one.error, one.state]),
    [
      ["hopeless", 1, "no such order", "dead"],
      ["fails", 3, "out of stock", "dead"],
    ],
  );
  broken = false;
  await assert.rejects(inbox.replay({}), /every event/);
  assert.equal(await inbox.replay({ seqs: [dead[0].seq] }), 1);
  assert.equal(await inbox.replay({ state: "dead", types: ["ORDER_STATUS_CHANGE"], since: new Date(0) }), 1);
  await drained(inbox);
  await inbox.stop();
  assert.deepEqual(seen.sort(), ["fails", "hopeless"]);
  assert.deepEqual(await inbox.dead(), []);
});

onBoth("a handler that hangs is told by its signal, and its event retried", async (client) => {
  const seen = [];
  const inbox = client.inbox({ ...quick, timeLimit: 500 }).onAny(async (_event, { attempts, signal }) => {
    seen.push(attempts);
    if (attempts > 1) return;
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    seen.push("aborted");
  });
  await accept(inbox, "n");
  await inbox.start();
  await drained(inbox);
  await inbox.stop();
  assert.deepEqual(seen.sort(), [1, 2, "aborted"]);
});

onBoth("mistakes are told at once", async (client, store) => {
  const inbox = client.inbox();
  assert.throws(() => inbox.on("ORDER_STATUS_CHNAGE", () => {}), /did you mean `ORDER_STATUS_CHANGE`/);
  await assert.rejects(inbox.start(), /no handler/);
  inbox.on("1", () => {});
  assert.throws(() => inbox.on("ORDER_STATUS_CHANGE", () => {}), /two handlers/);
  assert.throws(() => client.inbox({ concurency: 3 }), /concurrency/);
  assert.throws(() => new Client(app).inbox(), /needs a store/);
  assert.throws(() => nodeHandler({ client, inbox, onEvent() {} }), /either to an inbox/);
  await assert.rejects(client.inbox({ consumer: "effects" }).stats(), /effects/);
  const own = new Client(app).inbox({ store });
  assert.equal((await own.stats()).pending, 0);
});

const worker = `
  const { Client } = require("tiktokshop");
  const [store, hangs, concurrency] = process.argv.slice(1);
  const client = new Client({ appKey: "key", appSecret: "secret", env: false, store });
  const settings = { firstPause: 10, longestPause: 10, poll: 10, lease: 2000, concurrency: Number(concurrency) };
  const inbox = client.inbox(settings).onAny(async (event, { attempts }) => {
    console.log("begin", event.notification_id, attempts);
    if (["all", event.data.order_id].includes(hangs)) await new Promise((resolve) => process.stdin.once("data", resolve));
    console.log("end", event.notification_id);
  });
  inbox.start();
  process.once("SIGTERM", async () => {
    await inbox.stop();
    console.log("stopped");
    process.stdin.destroy();
  });
`;

/** A process that handles events; for the orders that hang, it waits for a line before it ends each. */
function start(store, hangs, concurrency = 8) {
  const child = spawn(process.execPath, ["-e", worker, store, hangs, String(concurrency)], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, line: async () => (await lines.next()).value };
}

const onUnix = { skip: process.platform === "win32" && "signals are of Unix" };

onBoth(
  "a killed process is finished by another, and SIGTERM waits",
  async (client, store) => {
    const inbox = client.inbox();
    await accept(inbox, "a1", { order: "a", time: 1 });
    const first = start(store, "a");
    assert.equal(await first.line(), "begin a1 1");
    await accept(inbox, "a2", { order: "a", time: 2 });
    first.child.kill("SIGKILL");
    const second = start(store, "never");
    const lines = [];
    for (let count = 0; count < 4; count++) lines.push(await second.line());
    assert.deepEqual(lines, ["begin a1 2", "end a1", "begin a2 1", "end a2"]);
    second.child.kill("SIGTERM");
    assert.equal(await second.line(), "stopped");
    await once(second.child, "exit");
    assert.equal((await inbox.stats()).done, 2);
  },
  onUnix,
);

onBoth(
  "processes share the work, and what a killed one had is handled by another",
  async (client, store) => {
    const inbox = client.inbox();
    for (const [at, id] of ["a1", "a2", "b1", "b2"].entries())
      await accept(inbox, id, { order: id[0], time: at + 1 });
    const [one, other] = [start(store, "all", 1), start(store, "all", 1)];
    const begun = [await one.line(), await other.line()].sort();
    // Each has the first event of an order: the second has to wait, whoever has time.
    assert.deepEqual(begun, ["begin a1 1", "begin b1 1"]);
    one.child.kill("SIGKILL");
    const finished = [];
    while (finished.length < 4) {
      other.child.stdin.write("\n");
      const line = await other.line();
      if (line.startsWith("end")) finished.push(line.slice(4));
    }
    other.child.kill("SIGTERM");
    await once(other.child, "exit");
    assert.deepEqual([...finished].sort(), ["a1", "a2", "b1", "b2"]);
    assert.ok(finished.indexOf("a1") < finished.indexOf("a2"));
    assert.ok(finished.indexOf("b1") < finished.indexOf("b2"));
    assert.equal((await inbox.stats()).done, 4);
  },
  onUnix,
);

test("a database that is away is a 503, and what is delivered again is kept", async (t) => {
  const { url, run } = cluster(t);
  const client = new Client({ ...app, store: `${url}?seal=off` });
  const [heard, seen] = [[], []];
  const inbox = client.inbox(quick).onAny((event) => seen.push(event.notification_id));
  const handler = webHandler({ client, inbox, onError: (error) => heard.push(error) });
  const deliver = (id) => {
    const { body, headers } = webhook(id, { order: id });
    return handler(new Request("http://localhost/webhooks/tiktokshop", { method: "POST", body, headers }));
  };
  assert.equal((await deliver("n1")).status, 200);
  run("stop");
  const refused = await deliver("n2");
  assert.equal(refused.status, 503);
  assert.ok(Number(refused.headers.get("retry-after")) > 0);
  assert.doesNotMatch(await refused.text(), /127\.0\.0\.1/);
  assert.deepEqual(
    heard.map((error) => error instanceof StoreError),
    [true],
  );
  run("resume");
  // The platform delivers until it gets a 200; the store may take a moment to be known as back.
  while ((await deliver("n2")).status !== 200) await pause(50);
  await inbox.start();
  await drained(inbox);
  await inbox.close();
  assert.deepEqual(seen.sort(), ["n1", "n2"]);
});

test("handlers go on after the database has crashed", async (t) => {
  const { url, run } = cluster(t);
  const client = new Client({ ...app, store: `${url}?seal=off` });
  const seen = [];
  let crashed = false;
  const inbox = client.inbox({ ...quick, attempts: 9 }).onAny(({ notification_id }) => {
    if (notification_id === "a1" && !crashed) {
      crashed = true;
      run("kill");
      run("resume");
    }
    seen.push(notification_id);
  });
  for (const [at, id] of ["a1", "b1", "a2", "b2", "a3"].entries())
    await accept(inbox, id, { order: id[0], time: at + 1 });
  await inbox.start();
  await drained(inbox);
  await inbox.close();
  // What could not be written as done is handled again, before what comes after it.
  const first = [...new Set(seen)];
  assert.deepEqual(
    first.filter((id) => id.startsWith("a")),
    ["a1", "a2", "a3"],
  );
  assert.deepEqual(
    first.filter((id) => id.startsWith("b")),
    ["b1", "b2"],
  );
  assert.equal((await inbox.stats()).done, 5);
});
