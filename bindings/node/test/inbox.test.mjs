// The durable inbox: stored before the 200, handled at least once and in order, across failures and a kill.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Client, GiveUp, RetryLater, SqliteStore } from "tiktokshop";
import { nodeHandler, webHandler } from "tiktokshop/handlers";

const app = { appKey: "key", appSecret: "secret", env: false };
/** Pauses that a test can wait for. */
const quick = { firstPause: 10, longestPause: 10, poll: 10, attempts: 3 };

let folder;
let client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inbox-"));
  client = new Client({ ...app, store: new SqliteStore(join(folder, "inbox.db")) });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function webhook(id, { order = "576", time = 1, type = 1 } = {}) {
  const data = { order_id: order, order_status: "UNPAID", update_time: time };
  return client.webhooks.signTestEvent({ type, data, shopId: "7", notificationId: id, timestamp: time });
}

async function accept(inbox, id, options) {
  const { body, signature } = webhook(id, options);
  await inbox.accept(body, signature);
}

/** Resolves when no event waits. */
async function drained(inbox) {
  while ((await inbox.stats()).pending > 0) await pause(5);
}

test("webhooks are stored before the response, and handled later", async () => {
  const seen = [];
  const inbox = client.inbox(quick);
  inbox.on("ORDER_STATUS_CHANGE", async (event, attempt) => {
    seen.push([event.data.order_id, event.shop_id, attempt.subject, attempt.attempts, attempt.source]);
  });
  const server = createServer(nodeHandler({ client, inbox, onError() {} })).listen(0, "127.0.0.1");
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
  assert.equal((await fetch(url, refused)).status, 500);
  server.close();
});

test("a failed event holds back its order and nothing else", async () => {
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

test("dead events keep their reason until they are replayed", async () => {
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

test("a handler that hangs is told by its signal, and its event retried", async () => {
  const seen = [];
  const inbox = client.inbox({ ...quick, timeLimit: 50 }).onAny(async (_event, { attempts, signal }) => {
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

test("mistakes are told at once", async () => {
  const inbox = client.inbox();
  assert.throws(() => inbox.on("ORDER_STATUS_CHNAGE", () => {}), /did you mean `ORDER_STATUS_CHANGE`/);
  await assert.rejects(inbox.start(), /no handler/);
  inbox.on("1", () => {});
  assert.throws(() => inbox.on("ORDER_STATUS_CHANGE", () => {}), /two handlers/);
  assert.throws(() => client.inbox({ concurency: 3 }), /concurrency/);
  assert.throws(() => new Client(app).inbox(), /needs a store/);
  assert.throws(() => nodeHandler({ client, inbox, onEvent() {} }), /either to an inbox/);
  await assert.rejects(client.inbox({ consumer: "effects" }).stats(), /effects/);
  const own = new Client(app).inbox({ store: `sqlite://${join(folder, "inbox.db")}` });
  assert.equal((await own.stats()).pending, 0);
});

const worker = `
  const { Client, SqliteStore } = require("tiktokshop");
  const [path, hangs] = process.argv.slice(1);
  const client = new Client({ appKey: "key", appSecret: "secret", env: false, store: new SqliteStore(path) });
  const inbox = client.inbox({ firstPause: 10, longestPause: 10, poll: 10, lease: 2000 });
  inbox.onAny(async (event, { attempts }) => {
    console.log("begin", event.notification_id, attempts);
    if (event.data.order_id === hangs) await new Promise((resolve) => process.stdin.once("data", resolve));
    console.log("end", event.notification_id);
  });
  inbox.start();
  process.once("SIGTERM", async () => {
    await inbox.stop();
    console.log("stopped");
    process.stdin.destroy();
  });
`;

function start(hangs) {
  const process_ = spawn(process.execPath, ["-e", worker, join(folder, "inbox.db"), hangs], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
  return { process: process_, line: async () => (await lines.next()).value };
}

test("a killed process is finished by another, and SIGTERM waits", {
  skip: process.platform === "win32" && "signals are of Unix",
}, async () => {
  const inbox = client.inbox();
  await accept(inbox, "a1", { order: "a", time: 1 });
  const first = start("a");
  assert.equal(await first.line(), "begin a1 1");
  await accept(inbox, "a2", { order: "a", time: 2 });
  first.process.kill("SIGKILL");
  const second = start("never");
  const lines = [];
  for (let count = 0; count < 4; count++) lines.push(await second.line());
  assert.deepEqual(lines, ["begin a1 2", "end a1", "begin a2 1", "end a2"]);
  second.process.kill("SIGTERM");
  assert.equal(await second.line(), "stopped");
  await once(second.process, "exit");
  assert.equal((await inbox.stats()).done, 2);
});
