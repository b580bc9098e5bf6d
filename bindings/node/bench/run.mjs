// Speed as ratios: the package, which signs and checks, against bare fetch with JSON.parse. `npm run bench`.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { libraryName, libraryPath, target } = createRequire(import.meta.url)("../scripts/build.cjs");
const quick = process.argv.includes("--quick");

/** Builds what is measured, as it is shipped; `--no-build` takes what is there. */
function build() {
  const library = path.join(target(), "release", libraryName());
  if (process.argv.includes("--no-build")) return library;
  const flags = ["build", "--quiet", "--release", "--package", "tiktokshop-node"];
  for (const more of [[], ["--example", "bench-server"]]) {
    execFileSync("cargo", [...flags, ...more], { cwd: folder, stdio: "inherit" });
  }
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
function measure(side, size, at_once, server, library) {
  const calls = Math.ceil((size === "large" ? 2_000 : 6_000) / (quick ? 10 : 1));
  const task = JSON.stringify({ side, size, at_once, calls, ...server });
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

function compare(size, at_once, server, library) {
  const runs = { tiktokshop: [], fetch: [] };
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    const order = round % 2 ? ["fetch", "tiktokshop"] : ["tiktokshop", "fetch"];
    for (const side of order) runs[side].push(measure(side, size, at_once, server, library));
  }
  const of = (side, field) => median(runs[side].map((run) => run[field]));
  const row = (side) => ({ rate: of(side, "rate"), cpu: of(side, "cpu"), memory: of(side, "memory") });
  return { size, at_once, ours: row("tiktokshop"), theirs: row("fetch") };
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
const { tmpdir } = await import("node:os");
const server = await startServer();
server.file = path.join(mkdtempSync(path.join(tmpdir(), "tiktokshop-")), "server.pem");
writeFileSync(server.file, server.pem);

console.log("answer  at once |  calls/s   fetch  ratio | CPU us/call  fetch  ratio | peak MB  fetch");
for (const size of ["small", "large"]) {
  for (const at_once of [1, 64]) {
    const { ours, theirs } = compare(size, at_once, server, library);
    const rates = `${ours.rate.toFixed(0).padStart(8)} ${theirs.rate.toFixed(0).padStart(7)} ${(ours.rate / theirs.rate).toFixed(2).padStart(6)}`;
    const cpu = `${ours.cpu.toFixed(0).padStart(11)} ${theirs.cpu.toFixed(0).padStart(6)} ${(ours.cpu / theirs.cpu).toFixed(2).padStart(6)}`;
    const memory = `${ours.memory.toFixed(0).padStart(7)} ${theirs.memory.toFixed(0).padStart(6)}`;
    console.log(`${size.padEnd(7)} ${String(at_once).padStart(7)} | ${rates} | ${cpu} | ${memory}`);
  }
}
server.stop();
console.log(`require: ${importTime().toFixed(0)} ms more than an empty script`);
const installed = existsSync(libraryPath()) ? "" : " (not built here)";
console.log(
  `size: ${(folderSize(path.join(folder, "dist")) / 1e6).toFixed(2)} MB of code and types, ${(statSync(library).size / 1e6).toFixed(2)} MB of native library${installed}`,
);
