import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { misuse } from "./failure.js";

/** The path of the command `tiktokshop`: as given, from `TIKTOKSHOP_BINARY`, in its package, or on the PATH. */
export function findBinary(told?: string): string {
  const named = told ?? process.env["TIKTOKSHOP_BINARY"];
  if (named) {
    if (existsSync(named)) return named;
    throw misuse(
      "configuration",
      `there is no file ${named}`,
      "Set TIKTOKSHOP_BINARY to the command tiktokshop.",
    );
  }
  const found = packaged() ?? onPath();
  if (found) return found;
  const hint =
    "Install tiktokshop-cli as a development dependency, or build it: cargo build -p tiktokshop-cli.";
  throw misuse("configuration", "the command tiktokshop is neither installed nor on the PATH", hint);
}

const file = process.platform === "win32" ? "tiktokshop.exe" : "tiktokshop";

function packaged(): string | undefined {
  const name = `tiktokshop-cli-${process.platform}-${process.arch}/bin/${file}`;
  const here = typeof __filename === "string" ? [__filename] : [];
  for (const from of [...here, path.join(process.cwd(), "package.json")]) {
    try {
      return createRequire(from).resolve(name);
    } catch {
      // Not installed from here.
    }
  }
  return undefined;
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, file)).find((candidate) => existsSync(candidate));
}
