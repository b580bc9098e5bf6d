// Each example runs against the sandbox, and does what it says.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";
import { root, startSandbox } from "./support.mjs";

const run = promisify(execFile);
const compiled = path.join(import.meta.dirname, "../.build/examples");
let sandbox;
let folder;
let env;

before(async () => {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
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
  return { url: await next(), next, stop: () => child.kill() };
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
