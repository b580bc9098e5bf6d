// Where tokens are kept: in memory, in SQLite, and in functions of one's own.
import assert from "node:assert/strict";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import { MemoryStore, SqliteStore, StoreError, TikTokShopError } from "tiktokshop";
import { startSandbox } from "./support.mjs";

let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(() => sandbox.reset());

after(() => sandbox.stop());

/** A table as people have them. */
class Table {
  rows = new Map();
  locks = new Set();
  states = new Map();
  asked = [];

  async load({ app_key, open_id }) {
    await new Promise(setImmediate);
    return this.rows.get(`${app_key}/${open_id}`);
  }
  async save(record) {
    this.rows.set(`${record.app_key}/${record.open_id}`, structuredClone(record));
  }
  delete({ app_key, open_id }) {
    return this.rows.delete(`${app_key}/${open_id}`);
  }
  list() {
    return [...this.rows.values()].map(({ app_key, open_id }) => ({ app_key, open_id }));
  }
  findShop({ app_key, shop_id }) {
    return [...this.rows.values()].find(
      (row) => row.app_key === app_key && row.shops.some((shop) => shop.id === shop_id),
    );
  }
  lock(key) {
    this.asked.push("lock");
    if (this.locks.has(key)) return false;
    this.locks.add(key);
    return true;
  }
  unlock(key) {
    this.asked.push("unlock");
    this.locks.delete(key);
  }
  putState(key, note) {
    this.states.set(key, note);
  }
  takeState(key) {
    const note = this.states.get(key);
    this.states.delete(key);
    return note;
  }
}

async function authorize(client, options) {
  const { url } = await client.oauth.begin({ host: sandbox.authUrl, ...options });
  return client.oauth.complete(await sandbox.authorize(url));
}

/** What every store must do. */
async function serves(store) {
  const client = sandbox.client({ store });
  const done = await authorize(client, { note: "n" });
  assert.equal(done.note, "n");
  assert.deepEqual(await client.tokens.list(), [{ app_key: sandbox.appKey, open_id: done.open_id }]);
  assert.equal((await client.tokens.shops(done.open_id))[0].id, sandbox.shop.id);
  assert.equal((await client.tokens.shop(sandbox.shop.id)).open_id, done.open_id);
  const stands = await client.tokens.standing(done.open_id);
  assert.deepEqual([stands.open_id, stands.standing, stands.inactive_shops], [done.open_id, "active", []]);
  assert.ok(stands.ends_at > Date.now() / 1000);
  const before = await client.tokens.accessToken(done.open_id);
  await sandbox.expireTokens();
  const shop = client.shop(sandbox.shop.id);
  const calls = Array.from({ length: 20 }, () => shop.order.getOrderList({ page_size: 1 }));
  for (const page of await Promise.all(calls)) assert.equal(page.orders.length, 1);
  assert.equal((await sandbox.requests({ path: "/api/v2/token/refresh" })).length, 1);
  assert.notEqual(await client.tokens.accessToken(done.open_id), before);
  assert.equal((await client.tokens.get(done.open_id)).access_token, "[redacted]");
  assert.equal(await shop.shopCipher(), sandbox.shop.cipher);
  assert.equal(await client.tokens.delete(done.open_id), true);
  assert.deepEqual(await client.tokens.list(), []);
}

test("memory serves", () => serves(new MemoryStore()));

test("SQLite serves, and a second client finds what the first one kept", async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "tiktokshop-")), "tokens.sqlite");
  const key = "00".repeat(32);
  await serves(new SqliteStore(file, { key }));
  const done = await authorize(sandbox.client({ store: new SqliteStore(file, { key }) }));
  const second = sandbox.client({ store: new SqliteStore(file, { key }) });
  const token = await second.tokens.accessToken(done.open_id);
  const wal = await readFile(`${file}-wal`, "latin1").catch(() => "");
  assert.ok(!`${await readFile(file, "latin1")}${wal}`.includes(token), "tokens are sealed");
});

test("a folder that is not there is told", async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), "tiktokshop-")), "mistyped");
  const client = sandbox.client({ store: new SqliteStore(path.join(folder, "tokens.sqlite")) });
  await assert.rejects(client.tokens.list(), (error) => /first/.test(error.hint));
  await assert.rejects(readFile(folder), /ENOENT/);
});

test("a store of one's own serves, and its lock is taken and given back", async () => {
  const table = new Table();
  await serves(table);
  assert.ok(table.asked.includes("lock"));
  assert.equal(table.locks.size, 0);
});

test("load and save are enough", async () => {
  const { rows } = new Table();
  const store = {
    load: ({ open_id }) => rows.get(open_id) ?? null,
    save: (record) => void rows.set(record.open_id, record),
  };
  const client = sandbox.client({ store });
  const done = await authorize(client);
  const page = await client
    .withOptions({ account: done.open_id, shopCipher: sandbox.shop.cipher })
    .order.getOrderList({ page_size: 1 });
  assert.equal(page.orders.length, 1);
  await assert.rejects(client.tokens.delete(done.open_id), StoreError);
});

test("two clients with one table refresh once", async () => {
  const table = new Table();
  const [one, two] = [sandbox.client({ store: table }), sandbox.client({ store: table })];
  await authorize(one);
  await sandbox.expireTokens();
  const calls = [one, two].flatMap((client) =>
    Array.from({ length: 5 }, () => client.shop(sandbox.shop.id).order.getOrderList({ page_size: 1 })),
  );
  await Promise.all(calls);
  assert.equal((await sandbox.requests({ path: "/api/v2/token/refresh" })).length, 1);
});

test("a save that hangs stops one account, and not for ever", async () => {
  const { rows } = new Table();
  let goOn;
  const hanging = new Promise((resolve) => {
    goOn = resolve;
  });
  const store = {
    load: ({ open_id }) => rows.get(open_id) ?? null,
    save: async (record) => {
      if (record.open_id === "hangs") await hanging;
      rows.set(record.open_id, record);
    },
  };
  const client = sandbox.client({ store, tokenOptions: { storeTimeout: 500 } });
  const tokens = (open_id) => ({ open_id, access_token: "a", refresh_token: "r", shops: [] });
  await assert.rejects(client.tokens.save(tokens("hangs")), (error) => {
    assert.ok(error instanceof StoreError && error.retryable, inspect(error));
    return /`save` within 0.5 s/.test(error.message);
  });
  await client.tokens.save(tokens("goes on"));
  assert.ok(rows.has("goes on") && !rows.has("hangs"));
  await assert.rejects(client.tokens.save(tokens("hangs")), /hangs in the token store/);
  goOn();
});

test("a store that fails is told by its class, and its words are the cause's", async () => {
  const store = {
    load: async () => {
      throw new Error("Redis is down");
    },
    save: () => {},
  };
  const call = sandbox.client({ store }).tokens.get("someone");
  await assert.rejects(
    call,
    (error) => error instanceof StoreError && /it threw Error\b/.test(error.message),
  );
  const error = await call.catch((thrown) => thrown);
  assert.equal(error.cause.message, "Redis is down");
  assert.match(error.cause.stack, /stores\.test\.mjs/, "the cause is what the store threw");
  const sync = { load: () => null, save: () => assert.fail("full") };
  await assert.rejects(
    authorize(sandbox.client({ store: sync })),
    (error) => error instanceof TikTokShopError && /full/.test(error.cause.message),
  );
});

test("a store that quotes a token is told without it, and is no cause", async () => {
  const saved = [];
  const told = [
    ({ access_token }) => new Error(`no room for ${access_token}`),
    (record) => Object.assign(new Error("no room"), { row: { ...record } }),
    ({ refresh_token }) => refresh_token,
  ];
  for (const problem of told) {
    const save = (record) => {
      saved.push(record.access_token, record.refresh_token);
      throw problem(record);
    };
    const client = sandbox.client({ store: { load: () => null, save } });
    const error = await authorize(client).catch((thrown) => thrown);
    assert.match(error.message, /it threw (Error|a string)/);
    const shown = inspect(error, { depth: 9 }) + JSON.stringify(error);
    for (const token of saved) assert.ok(token && !shown.includes(token), shown);
  }
});

test("what a store says of a row that it loaded is in no message", async () => {
  const load = () => {
    throw new SyntaxError("no record: opaque-token-of-the-row");
  };
  const error = await sandbox
    .client({ store: { load, save: () => {} } })
    .tokens.get("someone")
    .catch((thrown) => thrown);
  const told = JSON.stringify(error) + error.message;
  assert.ok(/it threw SyntaxError/.test(told) && !/opaque/.test(told), told);
});

test("tokens are exchanged and refreshed by hand too", async () => {
  const client = sandbox.client();
  const { url, state } = await client.oauth.authorizeUrl({ host: sandbox.authUrl, state: "mine" });
  assert.equal(state, "mine");
  const code = new URL(await sandbox.authorize(url)).searchParams.get("code");
  const tokens = await client.oauth.exchange(code);
  assert.match(tokens.access_token, /^TTP_/);
  const fresh = await client.oauth.refreshNewToken(tokens.refresh_token);
  assert.notEqual(fresh.access_token, tokens.access_token);
  assert.match(await client.oauth.createAuthRequest("s"), /state=s/);
});

test("a record has the fields that its type names", async () => {
  const table = new Table();
  await authorize(sandbox.client({ store: table }));
  const [record] = table.rows.values();
  const source = await readFile(new URL("../src/stores.ts", import.meta.url), "utf8");
  const [, fields] = /interface StoredRecord extends AccountName \{(.*?)\n\}/s.exec(source);
  const named = [...fields.matchAll(/^ {2}(\w+)(\??):/gm)]
    .filter(([, , mark]) => !mark)
    .map(([, name]) => name);
  assert.deepEqual(Object.keys(record).sort(), ["app_key", "open_id", ...named].sort());
});
