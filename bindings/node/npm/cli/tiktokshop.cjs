#!/usr/bin/env node
// Runs the command that came as a package for this platform.
const { spawn } = require("node:child_process");

const file = process.platform === "win32" ? "tiktokshop.exe" : "tiktokshop";
const name = `tiktokshop-cli-${process.platform}-${process.arch}`;

function find() {
  try {
    return require.resolve(`${name}/bin/${file}`);
  } catch {
    console.error(`tiktokshop: the package ${name} is missing. Install without --omit=optional.`);
    if (process.platform === "linux")
      console.error("On Linux it needs glibc: there is none for musl (Alpine).");
    process.exit(1);
  }
}

const child = spawn(find(), process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
