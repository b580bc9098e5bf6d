// Tokens in PostgreSQL, which scripts/test-node starts; one file: scripts/with-postgres node --test test/postgres.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import { Client, ConfigurationError, PostgresStore, StoreError, TikTokShopError } from "tiktokshop";
import { cluster, freshDatabase, program, told } from "./postgres.mjs";
import { startSandbox } from "./support.mjs";

const key = "5f".repeat(32);

let sandbox;
let database;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(async (t) => {
  await sandbox.reset();
  database = freshDatabase(t);
});

after(() => sandbox?.stop());

function dump() {
  return told(program("pg_dump"), "--data-only", database);
}

async function authorize(store) {
  const client = sandbox.client({ store });
  const { url } = await client.oauth.begin({ host: sandbox.authUrl });
  const { open_id } = await client.oauth.complete(await sandbox.authorize(url));
  return [client, open_id];
}

async function refreshes() {
  return (await sandbox.requests({ path: "/api/v2/token/refresh" })).length;
}

test("a database serves two clients, sealed, and refreshes once", async () => {
  const [one, openId] = await authorize(new PostgresStore(database, { key }));
  const two = sandbox.client({ store: new PostgresStore(new URL(database), { key }) });
  await sandbox.expireTokens();
  const calls = [one, two].flatMap((client) =>
    Array.from({ length: 10 }, () => client.shop(sandbox.shop.id).order.getOrderList({ page_size: 1 })),
  );
  for (const page of await Promise.all(calls)) assert.equal(page.orders.length, 1);
  assert.equal(await refreshes(), 1);
  const token = await two.tokens.accessToken(openId);
  const kept = dump();
  assert.match(kept, /COPY tiktokshop\.token /);
  assert.ok(!kept.includes(token), "tokens are sealed");
  assert.equal(await two.tokens.delete(openId), true);
  assert.deepEqual(await one.tokens.list(), []);
});

test("processes refresh once", async () => {
  await authorize(new PostgresStore(database, { key }));
  await sandbox.expireTokens();
  const { appKey, appSecret, apiUrl, authUrl } = sandbox;
  const settings = { appKey, appSecret, apiUrl, authUrl, env: false };
  const script = `
    import { once } from "node:events";
    import { Client, ConfigurationError, PostgresStore } from "tiktokshop";
    const store = new PostgresStore(${JSON.stringify(database)}, { key: "${key}" });
    const client = new Client({ ...${JSON.stringify(settings)}, store });
    await client.tokens.list();
    console.log("ready");
    await once(process.stdin, "data");
    await client.shop("${sandbox.shop.id}").order.getOrderList({ page_size: 1 });
    process.stdin.destroy();`;
  const processes = [1, 2, 3].map(() =>
    spawn(process.execPath, ["--input-type=module", "-e", script], {
      cwd: import.meta.dirname,
      stdio: ["pipe", "pipe", "inherit"],
    }),
  );
  const ended = processes.map((one) => once(one, "exit"));
  for (const one of processes) await once(createInterface(one.stdout), "line");
  for (const one of processes) one.stdin.write("\n");
  for (const end of ended) assert.deepEqual(await end, [0, null]);
  assert.equal(await refreshes(), 1);
});

test("a URL is a store with the key of the environment", async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
  process.env.TIKTOK_STORE_KEY = key;
  t.after(() => delete process.env.TIKTOK_STORE_KEY);
  for (const store of [database, `sqlite://${path.join(folder, "tokens.sqlite")}`]) {
    const client = sandbox.client({ store, env: true });
    await client.tokens.save({ open_id: "someone", access_token: "a", refresh_token: "r", shops: [] });
    assert.equal((await client.tokens.list()).length, 1);
    // The variable is not read by a client that does not read the environment.
    await assert.rejects(sandbox.client({ store, env: false }).tokens.get("someone"), /key/);
  }
});

test("a key is required, and the right one", async () => {
  const tokens = { open_id: "someone", access_token: "a-secret", refresh_token: "r-secret", shops: [] };
  await assert.rejects(sandbox.client({ store: database }).tokens.list(), (error) => {
    assert.ok(error instanceof ConfigurationError, inspect(error));
    return /needs a key/.test(error.message) && /seal=off/.test(error.hint);
  });
  await sandbox.client({ store: new PostgresStore(database, { key }) }).tokens.save(tokens);
  const wrong = new PostgresStore(database, { key: "00".repeat(32) });
  for (const store of [wrong, `${database}?seal=off`]) {
    await assert.rejects(sandbox.client({ store }).tokens.get("someone"), (error) => {
      return error instanceof StoreError && !error.retryable && /key/.test(error.message);
    });
  }
  const both = new PostgresStore(database, { key: "00".repeat(32), oldKeys: [key] });
  assert.equal((await sandbox.client({ store: both }).tokens.get("someone")).open_id, "someone");
});

test("a database without a key is sealed later", async () => {
  const tokens = { open_id: "someone", access_token: "a-secret", refresh_token: "r-secret", shops: [] };
  const plain = sandbox.client({ store: new PostgresStore(database, { allowUnsealed: true }) });
  await plain.tokens.save(tokens);
  assert.match(dump(), /r-secret/);
  const store = new PostgresStore(database, { key, sealExisting: true });
  assert.equal((await sandbox.client({ store }).tokens.get("someone")).open_id, "someone");
  assert.doesNotMatch(dump(), /r-secret/);
});

test("mistakes are told, and the password is not", async () => {
  const app = { appKey: "a", appSecret: "b", env: false };
  const mistakes = [
    () => new PostgresStore("me:hush@h", { key }),
    () => new PostgresStore("mysql://me:hush@h/d", { key }),
    () => new PostgresStore("postgres://me:hush@h/d", { key: "" }),
    () => new PostgresStore("postgres://me:hush@h/d", { kye: key }),
    () => new Client({ ...app, store: "mysql://me:hush@h/d" }),
  ];
  for (const mistake of mistakes) {
    assert.throws(mistake, (error) => error instanceof TikTokShopError && !inspect(error).includes("hush"));
  }
  assert.ok(!inspect(new PostgresStore("postgres://me:hush@h/d", { key }), { depth: 9 }).includes("hush"));
  const wrong = new URL(database);
  wrong.password = "hush";
  await assert.rejects(
    new Client({ ...app, store: new PostgresStore(wrong, { key }) }).tokens.list(),
    (error) => error instanceof TikTokShopError && !inspect(error).includes("hush"),
  );
});

test("calls go on after the database was restarted", async (t) => {
  const { url, run } = cluster(t);
  const [client, openId] = await authorize(new PostgresStore(url, { key }));
  const shop = client.shop(sandbox.shop.id);
  const before = await client.tokens.accessToken(openId);
  assert.equal((await shop.order.getOrderList({ page_size: 1 })).orders.length, 1);
  run("restart");
  await sandbox.expireTokens();
  assert.equal((await shop.order.getOrderList({ page_size: 1 })).orders.length, 1);
  assert.notEqual(await client.tokens.accessToken(openId), before);
  assert.equal(await refreshes(), 1);
});
