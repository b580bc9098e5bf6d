// What is published, and how an app installs it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { target } from "./support.mjs";

const run = promisify(execFile);
const folder = path.join(import.meta.dirname, "..");
let packed;

before(async () => {
  const { stdout } = await run(process.execPath, ["scripts/pack.cjs", "--debug"], {
    cwd: folder,
    env: { ...process.env, CARGO_TARGET_DIR: target },
  });
  packed = Object.fromEntries(JSON.parse(stdout).map((made) => [made.name, made]));
});

const places = [];

after(() => Promise.all(places.map((place) => rm(place, { recursive: true, force: true }))));

/** An app that has nothing yet. */
async function app(...packages) {
  const place = await mkdtemp(path.join(tmpdir(), "tiktokshop-app-"));
  places.push(place);
  await writeFile(path.join(place, "package.json"), '{"name":"app","version":"1.0.0","private":true}');
  const { TIKTOKSHOP_BINARY: _binary, ...env } = process.env;
  env.TIKTOKSHOP_BUILD = "debug";
  env.CARGO_TARGET_DIR = target;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await run(npm, ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages], {
    cwd: place,
    env,
  });
  return (script, type = "module") =>
    run(process.execPath, [`--input-type=${type}`, "-e", script], { cwd: place, env });
}

const names = () => Object.keys(packed);
const tarball = (prefix, without = "~") => {
  const name = names().find(
    (one) => one.startsWith(prefix) && !one.startsWith(without) && one !== "tiktokshop-cli",
  );
  return packed[name].tarball;
};

test("the package has code, types, licences and a page to read, and nothing else", () => {
  const { files } = packed.tiktokshop;
  const rest = files.filter((file) => !/^dist\/[\w/]+\.(d\.)?(mts|ts|js|mjs)$/.test(file));
  assert.deepEqual(rest, ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"]);
  for (const wanted of [
    "dist/index.js",
    "dist/index.mjs",
    "dist/index.d.ts",
    "dist/index.d.mts",
    "dist/generated/order.d.ts",
  ]) {
    assert.ok(files.includes(wanted), wanted);
  }
  assert.ok(!files.some((file) => /test\b|\.ts$/.test(file) && !/\.d\.m?ts$|testing\.(d\.)?/.test(file)));
});

test("each platform package has its one file, and a page", () => {
  const [library] = names().filter((name) => !/cli/.test(name) && name !== "tiktokshop");
  assert.deepEqual(packed[library].files, [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "package.json",
    "tiktokshop.node",
  ]);
  assert.deepEqual(packed["tiktokshop-cli"].files, [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "package.json",
    "tiktokshop.cjs",
  ]);
  const [command] = names().filter((name) => name.startsWith("tiktokshop-cli-"));
  assert.match(
    packed[command].files.join(),
    /^LICENSE-APACHE,LICENSE-MIT,README.md,bin\/tiktokshop(\.exe)?,package.json$/,
  );
});

test("the page of a platform package says for which system it is and what to install", () => {
  const require = createRequire(import.meta.url);
  const { page } = require("../scripts/page.cjs");
  const keys = readdirSync(path.join(folder, "npm")).filter((key) => key !== "cli");
  assert.equal(keys.length, 14);
  for (const key of keys) {
    const manifest = require(`../npm/${key}/package.json`);
    const [first, ...rest] = page(manifest).trim().split("\n");
    assert.equal(first, `# tiktokshop-${key}`);
    const text = rest.join("\n");
    assert.ok(
      text.includes(`npm install ${key.startsWith("cli-") ? "tiktokshop-cli" : "tiktokshop"}\n`),
      key,
    );
    assert.match(text, /For (Linux|macOS|Windows) on (x64|arm64)( with (glibc 2.17 or later|musl))?\./, key);
    assert.equal(/with (glibc|musl)/.test(text), key.includes("linux"), key);
    assert.doesNotMatch(text, /undefined/, key);
  }
});

const story = `
  import { Sandbox } from "tiktokshop/testing";
  const sandbox = await Sandbox.start();
  const page = await sandbox.client().order.getOrderList({ page_size: 2 });
  console.log(page.orders.length);
  await sandbox.stop();`;

test("an app installs the published packages, without Rust or a compiler", async () => {
  const library = tarball("tiktokshop-", "tiktokshop-cli");
  const node = await app(
    packed.tiktokshop.tarball,
    library,
    packed["tiktokshop-cli"].tarball,
    tarball("tiktokshop-cli-"),
  );
  assert.equal((await node(story)).stdout, "2\n");
  assert.equal(
    (await node('console.log(typeof require("tiktokshop").Client)', "commonjs")).stdout,
    "function\n",
  );
});

test("an app installs a tarball of a folder of a clone", async () => {
  const place = await mkdtemp(path.join(tmpdir(), "tiktokshop-tarball-"));
  places.push(place);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", place];
  const [{ filename }] = Object.values(JSON.parse((await run(npm, pack, { cwd: folder })).stdout));
  const node = await app(path.join(place, filename));
  assert.equal(
    (await node('import { Client } from "tiktokshop"; console.log(typeof Client)')).stdout,
    "function\n",
  );
});

test("TypeScript finds the parts of the package without `exports` too", () => {
  const { typesVersions } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const known = Object.entries(typesVersions["*"]).map(([name, [file]]) => [name, file.replace("./", "")]);
  for (const [name, file] of known) {
    const { files } = packed.tiktokshop;
    const ends = file.split("*");
    assert.ok(
      files.some((one) => one.startsWith(ends[0]) && one.endsWith(ends.at(-1))),
      name,
    );
  }
  assert.deepEqual(known.map(([name]) => name).sort(), ["api/*", "handlers", "testing"]);
});

test("an app installs a folder of a clone", async () => {
  const node = await app(folder);
  assert.equal(
    (await node('import { Client } from "tiktokshop"; console.log(typeof Client)')).stdout,
    "function\n",
  );
});
