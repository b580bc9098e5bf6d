// What is told of a native library that is not there, or does not load.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";

const folder = path.join(import.meta.dirname, "..");
const { platformKey, platforms } = createRequire(import.meta.url)("../dist/platform.js");
const key = platformKey();
const library = path.join(folder, "native", `tiktokshop.${key}.node`);
const places = [];

after(() => Promise.all(places.map((place) => rm(place, { recursive: true, force: true }))));

/** The package as an app has it, with these packages of platforms: the bytes of their library, or none. */
async function installed(packages) {
  const place = await mkdtemp(path.join(tmpdir(), "tiktokshop-loading-"));
  places.push(place);
  const modules = path.join(place, "node_modules");
  await cp(path.join(folder, "dist"), path.join(modules, "tiktokshop/dist"), { recursive: true });
  await cp(path.join(folder, "package.json"), path.join(modules, "tiktokshop/package.json"));
  for (const [name, bytes] of Object.entries(packages)) {
    const home = path.join(modules, `tiktokshop-${name}`);
    await mkdir(home);
    await cp(path.join(folder, "npm", name, "package.json"), path.join(home, "package.json"));
    if (bytes) await writeFile(path.join(home, "tiktokshop.node"), bytes);
  }
  return place;
}

/** What Node says when the package is loaded there. */
async function problem(packages, env = {}) {
  const cwd = await installed(packages);
  const script = "try { require('tiktokshop') } catch (error) { console.log(error.message) }";
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], {
    cwd,
    env: { ...process.env, ...env },
  });
  return stdout.trim();
}

test("a library that is not installed", async () => {
  const said = await problem({});
  assert.match(said, new RegExp(`for ${key} is not installed. Install without --omit=optional`));
});

test("node_modules of another machine", async () => {
  const other = platforms.find((one) => one !== key);
  const said = await problem({ [other]: Buffer.from("") });
  assert.match(said, new RegExp(`not installed. node_modules was made for ${other}: install again`));
});

test("a package without its file", async () => {
  assert.match(await problem({ [key]: undefined }), /is there, but does not load: .*tiktokshop.node/);
});

const onLinux = { skip: process.platform !== "linux" && "the loader of Linux says so" };

test("libraries that are damaged, or for another platform", onLinux, async () => {
  const whole = readFileSync(library);
  assert.match(await problem({ [key]: whole.subarray(0, 20) }), /does not load: .*file too short.* damaged/);
  const text = Buffer.from("version https://git-lfs.github.com/spec/v1\n".repeat(9));
  assert.match(
    await problem({ [key]: text }),
    /does not load: .*invalid ELF header.* another platform, or damaged/,
  );
});

test("a system whose C library is too old", onLinux, async () => {
  const whole = readFileSync(library);
  const newest = whole.toString("latin1").match(/\0GLIBC_2\.\d\d\0/)[0];
  const future = Buffer.from(whole.toString("latin1").replaceAll(newest, "\0GLIBC_9.99\0"), "latin1");
  const said = await problem({ [key]: future });
  assert.match(said, /does not load: .*GLIBC_9\.99' not found.* C library of this system is too old/);
});

test("the variable names what is not there", async () => {
  const said = await problem({}, { TIKTOKSHOP_LIBRARY: "/nowhere/tiktokshop.node" });
  assert.equal(said, "TIKTOKSHOP_LIBRARY names /nowhere/tiktokshop.node, but there is no such file");
});

test("each platform that is named has its package", async () => {
  const made = (await readdir(path.join(folder, "npm"))).filter((name) => !name.startsWith("cli"));
  assert.deepEqual(made.sort(), [...platforms]);
});
