// A program that ends while a refresh is under way: the new tokens are in the store for the next one.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { SqliteStore } from "tiktokshop";
import { startSandbox } from "./support.mjs";

let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

after(() => sandbox.stop());

/** Runs a script to its end. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      cwd: import.meta.dirname,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("exit", (code, signal) => resolve({ code, signal, output }));
  });
}

/** A file of one's own, written at once or after a turn of the loop. */
const stores = {
  SqliteStore: (file) => `new SqliteStore(${JSON.stringify(file)})`,
  "a store that answers at once": (file) => `{
    load: () => (existsSync(${JSON.stringify(file)}) ? JSON.parse(readFileSync(${JSON.stringify(file)})) : null),
    save(record) {
      writeFileSync(${JSON.stringify(`${file}.new`)}, JSON.stringify(record));
      renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)});
    },
  }`,
  "a store that promises": (file) => `{
    load: async () => (await rest(), existsSync(${JSON.stringify(file)}) ? JSON.parse(readFileSync(${JSON.stringify(file)})) : null),
    async save(record) {
      await rest();
      writeFileSync(${JSON.stringify(`${file}.new`)}, JSON.stringify(record));
      renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)});
    },
  }`,
};

const endings = {
  "the end of the script": "await begin();",
  "process.exit": "await begin();\nprocess.exit();",
  "an exception":
    "process.exitCode = 0;\nawait begin();\nprocess.once('uncaughtException', () => process.exit(0));\nthrow new Error('x');",
  "an aborted call": `const call = new AbortController();
    const page = client.order.getOrderList({ page_size: 1 }, { signal: call.signal });
    page.then(undefined, () => {});
    await underWay();
    call.abort();`,
  close:
    "await begin();\nif (!(await client.close())) process.exitCode = 3;\nprocess.kill(process.pid, 'SIGKILL');",
};

const impossible = new Set(["process.exit a store that promises", "an exception a store that promises"]);

for (const [ending, body] of Object.entries(endings)) {
  for (const [store, made] of Object.entries(stores)) {
    if (impossible.has(`${ending} ${store}`)) continue;
    test(`${store} keeps a refresh that is under way at ${ending}`, async () => {
      await sandbox.reset();
      const file = path.join(await mkdtemp(path.join(tmpdir(), "tiktokshop-")), "tokens");
      const script = (text) => `
        import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
        import { Client, SqliteStore } from "tiktokshop";
        const rest = () => new Promise(setImmediate);
        const client = new Client({ ...${JSON.stringify(settings())}, store: ${made(file)} });
        async function underWay() {
          while ((await client.tokens.get()).status !== "refreshing") await rest();
        }
        async function begin() {
          client.tokens.refresh().catch(() => {});
          await underWay();
        }
        ${text}`;
      const saved = await run(script(`await client.tokens.save(${JSON.stringify(record())});`));
      assert.deepEqual(saved, { code: 0, signal: null, output: "" });
      await sandbox.expireTokens();
      await sandbox.fault({
        path: "/api/v2/token/refresh",
        when: "after",
        action: { type: "slow", ms: 800 },
      });
      const ended = await run(script(body));
      if (ending === "close") assert.deepEqual(ended, { code: null, signal: "SIGKILL", output: "" });
      else assert.deepEqual(ended, { code: 0, signal: null, output: "" });
      await sandbox.clearFaults();
      const next = await run(
        script("console.log((await client.order.getOrderList({ page_size: 1 })).orders.length);"),
      );
      assert.deepEqual(next, { code: 0, signal: null, output: "1\n" });
      assert.equal((await sandbox.requests({ path: "/api/v2/token/refresh" })).length, 1);
    });
  }
}

function settings() {
  const { appKey, appSecret, apiUrl, authUrl } = sandbox;
  const account = sandbox.accounts[0].open_id;
  return {
    appKey,
    appSecret,
    apiUrl,
    authUrl,
    account,
    shopCipher: sandbox.shop.cipher,
    env: false,
    limiter: false,
  };
}

function record() {
  const { open_id, access_token, refresh_token } = sandbox.accounts[0];
  const end = 4_000_000_000;
  return {
    open_id,
    access_token,
    refresh_token,
    access_token_expires_at: end,
    refresh_token_expires_at: end,
  };
}

test("a masked record is not saved, and one in a store is told", async () => {
  await sandbox.reset();
  const rows = new Map();
  const own = {
    load: ({ open_id }) => rows.get(open_id),
    save: (one) => void rows.set(one.open_id, one),
  };
  const folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
  for (const store of [new SqliteStore(path.join(folder, "tokens")), own]) {
    const client = sandbox.client({ store, accessToken: undefined });
    await client.tokens.save(record());
    const shown = await client.tokens.get(record().open_id);
    assert.equal(shown.masked, true);
    for (const masked of [shown, { ...shown, masked: false }]) {
      await assert.rejects(client.tokens.save(masked), /masked/);
    }
    assert.equal(await client.tokens.accessToken(record().open_id), record().access_token);
    if (store !== own) continue;
    own.save(shown);
    await assert.rejects(client.tokens.get(record().open_id), /masked/);
  }
});

test("a lock is told its holder, and accounts are asked for by the app's key", async () => {
  await sandbox.reset();
  const rows = new Map();
  const asked = [];
  const store = {
    load: ({ open_id }) => rows.get(open_id),
    save: (one) => void rows.set(one.open_id, one),
    list: (...given) => asked.push(["list", ...given]) && [...rows.values()],
    lock: (...given) => asked.push(["lock", ...given]) > 0,
    unlock: (...given) => void asked.push(["unlock", ...given]),
  };
  const client = sandbox.client({ store, accessToken: undefined, tokenOptions: { leaseTtl: 20_000 } });
  await client.tokens.save(record());
  await client.tokens.refresh(record().open_id);
  await client.tokens.list();
  const [[, key, ttl, holder]] = asked;
  assert.equal(ttl, 40);
  assert.ok(holder);
  assert.deepEqual(asked.slice(1), [
    ["unlock", key, holder],
    ["list", sandbox.appKey],
  ]);
});
