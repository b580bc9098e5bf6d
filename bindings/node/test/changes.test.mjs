// From change to change: each once, across restarts, and nothing left running.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import { InvalidRequestError, ServerError } from "tiktokshop";
import { startSandbox } from "./support.mjs";

const LIST = "order.get_order_list";

let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await sandbox.reset();
  await sandbox.createOrders({ count: 12 });
});

after(() => sandbox.stop());

async function all(changes) {
  const found = [];
  for await (const change of changes) found.push(change);
  return found;
}

const idsOf = (changes) => changes.map((change) => change.id).sort();

async function next(changes) {
  for await (const change of changes) return change;
}

async function listed() {
  return (await sandbox.requests({ operation: LIST, last: 500 })).length;
}

/** Settings of a client in another process. */
function settings() {
  const { appKey, appSecret, accessToken, apiUrl, shop } = sandbox;
  return JSON.stringify({ appKey, appSecret, accessToken, apiUrl, shopCipher: shop.cipher, env: false });
}

test("each change comes once, though every walk ends after one", async () => {
  const client = sandbox.client();
  const whole = idsOf(await all(client.sync.orders({ pageSize: 10 })));
  assert.ok(whole.length > 12 && new Set(whole).size === whole.length);
  const found = [];
  let cursor;
  for (;;) {
    const change = await next(client.sync.orders({ cursor, pageSize: 10 }));
    if (!change) break;
    found.push(change);
    cursor = change.cursor;
    assert.ok(found.length <= whole.length);
  }
  assert.deepEqual(idsOf(found), whole);
});

test("a change says what it is, and the walk where it is", async () => {
  const { sync } = sandbox.client();
  const orders = sync.orders();
  assert.equal(orders.cursor, undefined);
  const changes = await all(orders);
  const [{ kind, id, updateTime, deleted, data }] = changes;
  assert.deepEqual({ kind, id, deleted }, { kind: "order", id: data.id, deleted: false });
  assert.equal(updateTime, data.update_time);
  assert.deepEqual(await all(sync.orders({ cursor: orders.cursor })), []);
  await sandbox.createOrders({ count: 1 });
  assert.equal((await all(sync.orders({ cursor: orders.cursor }))).length, 1);
});

test("changes are wanted since a time, and until one", async () => {
  const { sync } = sandbox.client();
  const since = await sandbox.advance(3600);
  await sandbox.createOrders({ count: 2 });
  const from = Math.floor(since.getTime() / 1000);
  // The sandbox is an hour ahead of this machine.
  const until = from + 60;
  assert.equal((await all(sync.orders({ since, until: new Date(until * 1000) }))).length, 2);
  assert.equal((await all(sync.orders({ since: from, until }))).length, 2);
  assert.ok((await all(sync.orders({ until: since }))).length >= 12);
});

test("the cursor moves on even if nothing changed", async () => {
  const walk = sandbox.client().sync.orders({ since: new Date(Date.now() + 86_400_000) });
  assert.deepEqual(await all(walk), []);
  assert.ok(walk.cursor);
  assert.deepEqual(await all(walk), []);
});

test("batches are the changes of a page, with the cursor behind each", async () => {
  const { sync } = sandbox.client();
  const whole = idsOf(await all(sync.orders()));
  const found = [];
  let cursor;
  for await (const batch of sync.orders({ pageSize: 10 }).batches()) {
    assert.ok(batch.length > 0 && batch.length <= 10);
    found.push(...batch);
    cursor = batch.at(-1).cursor;
    if (found.length >= 10) break;
  }
  for await (const batch of sync.orders({ pageSize: 10, cursor }).batches()) found.push(...batch);
  assert.deepEqual(idsOf(found), whole);
});

test("a process that was killed is continued from its last cursor", async () => {
  const whole = idsOf(await all(sandbox.client().sync.orders()));
  const body = `
    import { Client } from "tiktokshop";
    const client = new Client(${settings()});
    for await (const { id, cursor } of client.sync.orders({ pageSize: 10 })) {
      console.log(JSON.stringify({ id, cursor }));
      await new Promise((resolve) => process.stdin.once("data", resolve));
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", body], {
    cwd: import.meta.dirname,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const found = [];
  for await (const line of createInterface(child.stdout)) {
    found.push(JSON.parse(line));
    if (found.length === 7) child.kill("SIGKILL");
    else child.stdin.write("on\n");
  }
  assert.equal(found.length, 7);
  found.push(...(await all(sandbox.client().sync.orders({ cursor: found.at(-1).cursor, pageSize: 10 }))));
  assert.deepEqual(idsOf(found), whole);
});

test("a burst of throttling delays the changes and loses none", async () => {
  const client = sandbox.client({ retry: { base: 0, jitter: 0 } });
  const whole = idsOf(await all(client.sync.orders()));
  await sandbox.fault({ operation: LIST, times: 8, action: { type: "rate_limit", retry_after: 0 } });
  assert.deepEqual(idsOf(await all(client.sync.orders({ pageSize: 10 }))), whole);
  const refused = await sandbox.requests({ operation: LIST, last: 500 });
  assert.equal(refused.filter((request) => request.status === 429).length, 8);
});

test("after an error the cursor leads on, and so does another loop", async () => {
  const client = sandbox.client({ maxRetries: 0 });
  const whole = idsOf(await all(client.sync.orders()));
  await sandbox.fault({ operation: LIST, nth: 2, action: { type: "status", status: 500 } });
  const walk = client.sync.orders({ pageSize: 10 });
  const found = [];
  const read = async () => {
    for await (const change of walk) found.push(change);
  };
  await assert.rejects(read(), ServerError);
  assert.ok(found.length > 0 && found.length < whole.length);
  assert.equal(walk.cursor, found.at(-1).cursor);
  await sandbox.clearFaults();
  await read();
  assert.deepEqual(idsOf(found), whole);
});

test("a loop that is left asks for nothing more, and goes on where it was", async () => {
  const { sync } = sandbox.client();
  const whole = idsOf(await all(sync.orders()));
  const before = await listed();
  const walk = sync.orders({ pageSize: 10 });
  const first = await next(walk);
  assert.equal(await listed(), before + 1);
  assert.equal(walk.cursor, first.cursor);
  assert.deepEqual(idsOf([first, ...(await all(walk))]), whole);
});

test("an abort ends a step that waits, and leaves nothing running", async () => {
  await sandbox.fault({ operation: LIST, action: { type: "slow", ms: 600_000 } });
  const body = `
    import { Client } from "tiktokshop";
    const client = new Client(${settings()});
    const controller = new AbortController();
    client.on("request", () => setImmediate(() => controller.abort()));
    const walk = client.sync.orders({ signal: controller.signal });
    try {
      for await (const change of walk) console.log("unexpected", change.id);
    } catch (error) {
      console.log(error.name, walk.cursor);
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", body], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const lines = [];
  for await (const line of createInterface(child.stdout)) lines.push(line);
  assert.deepEqual(lines, ["AbortError undefined"]);
  assert.deepEqual(await ended, [0, null]);
});

test("an abort between two changes gives no further one", async () => {
  const controller = new AbortController();
  const walk = sandbox.client().sync.orders({ signal: controller.signal });
  const found = [];
  const read = async () => {
    for await (const change of walk) {
      found.push(change);
      controller.abort();
    }
  };
  await assert.rejects(read(), { name: "AbortError" });
  assert.equal(found.length, 1);
  assert.equal(walk.cursor, found[0].cursor);
});

test("every kind can be followed, by its method and by its name", async () => {
  const { sync } = sandbox.client();
  const kinds = new Set();
  for (const kind of ["orders", "returns", "products", "statements"]) {
    const changes = await all(sync[kind]());
    assert.deepEqual(idsOf(await all(sync.changes(kind))), idsOf(changes));
    for (const change of changes) kinds.add(change.kind);
  }
  assert.deepEqual([...kinds], ["order", "return", "product", "statement"]);
});

test("ids keep their digits, even if they are sent as numbers", async () => {
  await sandbox.fault({ operation: LIST, action: { type: "numbers_for_strings" } });
  const change = await next(sandbox.client().sync.orders());
  assert.match(change.id, /^\d{17,}$/);
  assert.equal(change.data.id, change.id);
});

test("mistakes are told at once", () => {
  const { sync } = sandbox.client();
  for (const [mistake, message] of [
    [{ cursor: "mistyped" }, /cursor/],
    [{ sinse: 0 }, /did you mean `since`|no option `sinse`/i],
    [{ since: "yesterday" }, /`since` must be/],
    [{ pageSize: -1 }, /`pageSize` must be/],
  ]) {
    assert.throws(
      () => sync.orders(mistake),
      (error) => error instanceof InvalidRequestError && message.test(error.message),
    );
  }
  assert.throws(() => sync.changes("parcels"), InvalidRequestError);
});
