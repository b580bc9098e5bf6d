// Speed as ratios: the package, which signs and checks, against bare fetch and node:https with JSON.parse. `npm run bench`;
// `ROWS=large` picks rows by a word in their name, `--quick` measures a tenth, `--no-build` takes what is built.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { libraryName, libraryPath, target } = createRequire(import.meta.url)("../scripts/build.cjs");
const quick = process.argv.includes("--quick");

/** Large: a page of 100 orders, 137 KB. Read: each of its fields. */
const ROWS = [
  { name: "small", size: "small", at_once: 1 },
  { name: "small", size: "small", at_once: 64 },
  { name: "large", size: "large", at_once: 1 },
  { name: "large", size: "large", at_once: 32 },
  { name: "large read", size: "large", reads: "all", at_once: 1 },
  { name: "large read", size: "large", reads: "all", at_once: 32 },
].filter(({ name }) => name.includes(process.env.ROWS ?? ""));
const SIDES = ["tiktokshop", "fetch", "https"];

/** Builds what is measured, as it is shipped; `--no-build` takes what is there. */
function build() {
  const library = path.join(target(), "release", libraryName());
  if (process.argv.includes("--no-build")) return library;
  // At once: alone, the server would have other features of the same crates, which would all be compiled twice.
  const flags = ["build", "--quiet", "--release", "--package", "tiktokshop-node", "--lib"];
  execFileSync("cargo", [...flags, "--example", "bench-server"], { cwd: folder, stdio: "inherit" });
  return library;
}

async function startServer() {
  const child = spawn(path.join(target(), "release/examples/bench-server"), {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await new Promise((resolve) =>
    createInterface({ input: child.stdout }).once("line", (text) => resolve([text])),
  );
  return { ...JSON.parse(line), stop: () => child.stdin.end() };
}

/** A process of its own for each side, so that neither warms up or slows down the other. */
function measure(side, { size, reads, at_once }, server, library) {
  const calls = Math.ceil((size === "large" ? 2_000 : 6_000) / (quick ? 10 : 1));
  const task = JSON.stringify({ side, size, reads, at_once, calls, ...server });
  const env = {
    ...process.env,
    BENCH: task,
    NODE_EXTRA_CA_CERTS: server.file,
    TIKTOKSHOP_LIBRARY: library,
    TIKTOK_SHOP_LOG: "",
  };
  const script = path.join(folder, "bench/side.mjs");
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", script], { env, encoding: "utf8" }));
}

const median = (values) => values.sort((one, two) => one - two)[values.length >> 1];

/** The sides in turns, in changing order. */
function compare(row, server, library) {
  const runs = Object.fromEntries(SIDES.map((side) => [side, []]));
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    for (const side of round % 2 ? SIDES.toReversed() : SIDES)
      runs[side].push(measure(side, row, server, library));
  }
  const of = (side, field) => median(runs[side].map((run) => run[field]));
  return SIDES.map((side) => ({
    rate: of(side, "rate"),
    cpu: of(side, "cpu"),
    memory: of(side, "memory"),
  }));
}

function importTime() {
  const time = (script) => {
    const once = () => {
      const started = process.hrtime.bigint();
      execFileSync(process.execPath, ["-e", script], { cwd: folder });
      return Number(process.hrtime.bigint() - started) / 1e6;
    };
    return median(Array.from({ length: 15 }, once));
  };
  return time('require("tiktokshop")') - time("");
}

function folderSize(place) {
  const files = readdirSync(place, { recursive: true }).map((file) => statSync(path.join(place, file)));
  return files.filter((file) => file.isFile()).reduce((sum, file) => sum + file.size, 0);
}

const library = build();
const { mkdtempSync, writeFileSync } = await import("node:fs");
const { loadavg, tmpdir } = await import("node:os");
const server = await startServer();
server.file = path.join(mkdtempSync(path.join(tmpdir(), "tiktokshop-")), "server.pem");
writeFileSync(server.file, server.pem);

/** The figures of one kind: ours, and those of the others with how often ours (or how often theirs) that is. */
function columns(all, field, ratio) {
  const [ours, ...others] = all.map((one) => one[field]);
  const told = others.map(
    (other) => `${other.toFixed(0).padStart(6)} ${ratio(ours, other).toFixed(2).padStart(5)}`,
  );
  return [ours.toFixed(0).padStart(6), ...told].join(" ");
}

const head = "  ours  fetch times  https times";
console.log(`load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`);
console.log(`${" ".repeat(18)} | calls a second${" ".repeat(18)} | CPU us a call${" ".repeat(19)} | peak MB`);
console.log(`answer     at once | ${head} | ${head} |  ours  fetch  https`);
for (const row of ROWS) {
  const all = compare(row, server, library);
  const rates = columns(all, "rate", (ours, other) => ours / other);
  const cpu = columns(all, "cpu", (ours, other) => other / ours);
  const memory = all.map((one) => one.memory.toFixed(0).padStart(6)).join(" ");
  console.log(`${row.name.padEnd(10)} ${String(row.at_once).padStart(7)} | ${rates} | ${cpu} | ${memory}`);
}
const parsed = measure("parse", { size: "large", at_once: 1 }, server, library);
console.log(
  `JSON.parse of the large answer alone: ${parsed.rate.toFixed(0)} a second, ${parsed.cpu.toFixed(0)} us`,
);
server.stop();
console.log(`require: ${importTime().toFixed(0)} ms more than an empty script`);
const installed = existsSync(libraryPath()) ? "" : " (not built here)";
console.log(
  `size: ${(folderSize(path.join(folder, "dist")) / 1e6).toFixed(2)} MB of code and types, ${(statSync(library).size / 1e6).toFixed(2)} MB of native library${installed}`,
);
