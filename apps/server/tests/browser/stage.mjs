// A sandbox, `tiktokshop serve` beside it on a store that is filled with hostile data, and a Chromium to look at it.

import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const TARGET = process.env.CARGO_TARGET_DIR ?? new URL("../../../../target", import.meta.url).pathname;
const COMMAND = join(TARGET, "debug/tiktokshop");
const SEED = join(TARGET, "debug/examples/console-seed");

/** Starts a program that tells where it listens in its first line, and ends with our standard input. */
async function start(words, env) {
  const child = spawn(COMMAND, ["--json", ...words, "--until-stdin-closes"], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) return { child, told: JSON.parse(line) };
  throw new Error(`${words[0]} did not start`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function open() {
  const folder = mkdtempSync(join(tmpdir(), "tiktokshop-browser-"));
  const store = join(folder, "store.sqlite");
  const keys = JSON.parse(execFileSync(SEED, [store, "fill"], { encoding: "utf8" }));
  // Where sellers are sent back to is registered with the platform, before the server listens there.
  const listen = `127.0.0.1:${await freePort()}`;
  const back = `http://${listen}/tiktok/seller/authorized`;
  const sandbox = await start(["sandbox", "--port", "0", "--redirect-url", back], {});
  const env = {
    TIKTOK_APP_KEY: sandbox.told.app_key,
    TIKTOK_APP_SECRET: sandbox.told.app_secret,
    TIKTOK_API_URL: sandbox.told.api_url,
    TIKTOK_AUTH_URL: sandbox.told.auth_url,
    TIKTOK_SERVICE_ID: sandbox.told.service_id,
    TIKTOK_ALLOW_UNSEALED: "true",
    TIKTOK_SYNC: "orders,products",
    TIKTOK_WEBHOOK_TOPICS: "ORDER_STATUS_CHANGE",
    TIKTOK_WEBHOOK_ADDRESS: `http://${listen}/tiktok/webhooks/all`,
    NO_PROXY: "*",
  };
  const server = await start(["serve", "--listen", listen, "--store", `sqlite://${store}`], env);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--no-proxy-server"],
  });
  return {
    keys,
    browser,
    sandbox: sandbox.told,
    url: server.told.url,
    revoke: (id) => execFileSync(SEED, [store, "revoke", id]),
    async close() {
      await browser.close();
      for (const { child } of [server, sandbox]) {
        const ended = new Promise((resolve) => child.once("exit", resolve));
        child.stdin.end();
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page whose errors are collected: a script that failed, or something that the policy refused. */
export async function visit(stage, options = {}) {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    // Chromium reports every response of 4xx and 5xx; the tests look at those themselves.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      problems.push(message.text());
    }
  });
  return { context, page, problems };
}

export async function signIn(stage, page, scope = "admin") {
  await page.goto(`${stage.url}/console`);
  await page.getByLabel("API key").fill(stage.keys[scope].secret);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
}
