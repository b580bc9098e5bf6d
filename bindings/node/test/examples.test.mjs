// Each example runs against the sandbox, and does what it says.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";
import { Client } from "tiktokshop";
import { root, startSandbox } from "./support.mjs";

const run = promisify(execFile);
const compiled = path.join(import.meta.dirname, "../.build/examples");
const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
let sandbox;
let folder;
let env;

before(async () => {
  await run(process.execPath, [tsc, "-p", path.join(root, "examples/node")]);
  sandbox = await startSandbox();
  folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
  env = {
    ...process.env,
    TIKTOK_APP_KEY: sandbox.appKey,
    TIKTOK_APP_SECRET: sandbox.appSecret,
    TIKTOK_SERVICE_ID: sandbox.serviceId,
    TIKTOK_API_URL: sandbox.apiUrl,
    TIKTOK_AUTH_URL: sandbox.authUrl,
    PORT: "0",
  };
});

beforeEach(() => sandbox.reset());

after(() => sandbox.stop());

const seller = () => ({
  ...env,
  TIKTOK_ACCESS_TOKEN: sandbox.accessToken,
  TIKTOK_SHOP_CIPHER: sandbox.shop.cipher,
});

async function example(name, more = {}) {
  const { stdout } = await run(process.execPath, [path.join(compiled, `${name}.mjs`)], {
    env: { ...seller(), ...more },
    cwd: folder,
  });
  return stdout;
}

/** A server: its first line says where. */
async function serve(name, environment) {
  const child = spawn(process.execPath, [path.join(compiled, `${name}.mjs`)], {
    env: environment,
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value;
  return { url: await next(), next, child, stop: () => child.kill() };
}

test("quickstart", async () => {
  const output = await example("quickstart");
  assert.match(output, new RegExp(`${sandbox.shop.id} Maple Street Goods`));
  assert.match(output, /17 orders, the first 5:/);
});

test("order_sync goes on where it was stopped, and gives each order once", async () => {
  const file = path.join(folder, "orders.jsonl");
  await example("order_sync", { ORDERS: file, PAGES: "2" });
  assert.equal((await readFile(file, "utf8")).trim().split("\n").length, 10);
  await example("order_sync", { ORDERS: file });
  const ids = (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  assert.equal(new Set(ids).size, 17);
  assert.equal(ids.length, 17);
});

test("inventory_push tells which items failed", async () => {
  const output = await example("inventory_push");
  assert.match(output, /\d+ SKUs were set, 1 failed:\n\d+ /);
});

test("label_download writes a PDF", async () => {
  const file = path.join(folder, "label.pdf");
  assert.match(await example("label_download", { LABEL: file }), /application\/pdf/);
  assert.equal((await readFile(file, "latin1")).slice(0, 5), "%PDF-");
});

test("webhook_receiver says what happened", async () => {
  const receiver = await serve("webhook_receiver", seller());
  try {
    const data = { order_id: "576", order_status: "UNPAID", update_time: 1 };
    await sandbox.trigger({ type: "ORDER_STATUS_CHANGE", data, address: receiver.url });
    const [delivery] = await sandbox.flushWebhooks();
    assert.equal(delivery.status, "delivered");
    assert.equal(await receiver.next(), "order 576 is UNPAID");
  } finally {
    receiver.stop();
  }
});

test("webhook_inbox stores webhooks, and retries them across a restart", async () => {
  const environment = { ...seller(), TIKTOK_STORE: `sqlite://${path.join(folder, "inbox.sqlite")}` };
  const deliver = async (address, order_status) => {
    const data = { order_id: "576", order_status, update_time: 1 };
    await sandbox.trigger({ type: "ORDER_STATUS_CHANGE", data, address });
    const [delivery] = await sandbox.flushWebhooks();
    assert.equal(delivery.status, "delivered");
  };
  const printed = [];
  const first = await serve("webhook_inbox", environment);
  await deliver(first.url, "ON_HOLD");
  printed.push(await first.next());
  first.stop();
  for (let line = await first.next(); line !== undefined; line = await first.next()) printed.push(line);
  const second = await serve("webhook_inbox", environment);
  try {
    while (printed.length < 3) printed.push(await second.next());
    assert.deepEqual(
      printed,
      [1, 2, 3].map((attempt) => `order 576 is ON_HOLD, attempt ${attempt}`),
    );
    await deliver(second.url, "CANCELLED");
    assert.equal(await second.next(), "order 576 is CANCELLED, attempt 1");
    second.stop();
    assert.deepEqual(await once(second.child, "exit"), [0, null]);
  } finally {
    second.child.kill("SIGKILL");
  }
});

test("the documented inbox compiles, stores and handles", async () => {
  const page = await readFile(path.join(root, "docs/inbox.md"), "utf8");
  const [, code] = page.match(/```ts\n(.*?)```/s);
  const store = `sqlite://${path.join(folder, "documented.sqlite")}`;
  const program = code.replace("sqlite:///var/lib/shop/shop.db", store).replace("3000", "0");
  assert.match(program, /listen\(0\)/);
  // With the settings of the examples.
  const source = path.join(compiled, "../documented");
  const out = path.join(source, "out");
  const settings = {
    extends: path.join(root, "examples/node/tsconfig.json"),
    compilerOptions: { rootDir: source, outDir: out },
    include: ["inbox.mts"],
  };
  await mkdir(source, { recursive: true });
  await writeFile(path.join(source, "inbox.mts"), program);
  await writeFile(path.join(source, "tsconfig.json"), JSON.stringify(settings));
  await run(process.execPath, [tsc, "-p", source]);
  const client = new Client({ appKey: sandbox.appKey, appSecret: sandbox.appSecret, env: false, store });
  const data = { order_id: "576", order_status: "UNPAID", update_time: 1 };
  const { body, signature } = client.webhooks.signTestEvent({ type: 1, data });
  await client.inbox().accept(body, signature);
  const child = spawn(process.execPath, [path.join(out, "inbox.mjs")], {
    env,
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  assert.equal(line, "ship 576 attempt 1");
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [0, null]);
});

test("oauth_app connects a shop and shows its orders", async () => {
  const app = await serve("oauth_app", { ...env, TOKENS: path.join(folder, "tokens.sqlite") });
  try {
    await sandbox.control("POST", "app", { redirect_url: `${app.url}/oauth/tiktokshop/callback` });
    const [, path] = (await (await fetch(app.url)).text()).match(/href="([^"]+)"/);
    const begun = await fetch(new URL(path, app.url), { redirect: "manual" });
    const cookie = begun.headers.get("set-cookie").split(";")[0];
    const callback = await sandbox.authorize(begun.headers.get("location"));
    const answer = await fetch(callback, { headers: { cookie } });
    assert.equal(answer.url, `${app.url}/shops/${sandbox.shop.id}`);
    assert.equal(await answer.text(), "Your shop has 17 orders.");
  } finally {
    app.stop();
  }
});
