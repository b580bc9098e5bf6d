// Builds the package in a clone: `node scripts/build.cjs [--debug]`.
const { spawnSync } = require("node:child_process");
const { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } = require("node:fs");
const path = require("node:path");

const folder = path.join(__dirname, "..");
const workspace = path.join(folder, "../..");
const manifest = require("../package.json");

/** Where cargo builds. */
function target() {
  return process.env.CARGO_TARGET_DIR ?? path.join(workspace, "target");
}

/** The native library of this platform. Only after {@link compile}. */
function libraryPath() {
  const { platformKey } = require("../dist/platform.js");
  return path.join(folder, "native", `tiktokshop.${platformKey()}.node`);
}

/** TypeScript to `dist`. */
function compile() {
  const compiler = findCompiler();
  rmSync(path.join(folder, "dist"), { recursive: true, force: true });
  run(
    process.execPath,
    [compiler.tsc, "-p", folder, "--typeRoots", compiler.types],
    "TypeScript could not be compiled.",
  );
}

/** Whether `dist` is newer than everything that it is made of. A copy of the folder, as `npm pack` makes it, has no sources. */
function isCompiled() {
  const made = path.join(folder, "dist/index.js");
  if (!existsSync(made)) return false;
  if (!existsSync(path.join(folder, "src"))) return true;
  const { mtimeMs } = statSync(made);
  const sources = readdirSync(path.join(folder, "src"), { recursive: true }).map((file) =>
    path.join("src", file),
  );
  return [...sources, "tsconfig.json"].every((file) => statSync(path.join(folder, file)).mtimeMs <= mtimeMs);
}

/** The compiler of a developer, else one of the same version next to the sources: npm installs none for an app. */
function findCompiler() {
  const at = (modules) => ({
    tsc: path.join(modules, "typescript/bin/tsc"),
    types: path.join(modules, "@types"),
  });
  const [own, cached] = [at(path.join(folder, "node_modules")), at(path.join(folder, ".build/node_modules"))];
  const found = [own, cached].find(
    ({ tsc, types }) => existsSync(tsc) && existsSync(path.join(types, "node")),
  );
  if (found) return found;
  const wanted = ["typescript", "@types/node"].map((name) => `${name}@${manifest.devDependencies[name]}`);
  mkdirSync(path.join(folder, ".build"), { recursive: true });
  const flags = [
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--ignore-scripts",
    "--prefix",
    path.join(folder, ".build"),
  ];
  npm(["install", ...flags, ...wanted]);
  return cached;
}

function npm(args) {
  // Set for the installation that called us, and wrong for ours.
  const {
    npm_config_global: _global,
    npm_config_omit: _omit,
    npm_config_save_dev: _dev,
    ...env
  } = process.env;
  const problem = "The TypeScript compiler could not be installed.";
  if (process.env.npm_execpath)
    return run(process.execPath, [process.env.npm_execpath, ...args], problem, env);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, problem, env);
}

/** The native library, with cargo. */
function native(profile) {
  const flags = profile === "release" ? ["--release"] : [];
  const problem =
    "The native library could not be built. It takes Rust (https://rustup.rs) and a C compiler.";
  run("cargo", ["build", "--package", "tiktokshop-node", ...flags], problem);
  copyFileSync(path.join(target(), profile, libraryName()), libraryPath());
}

function libraryName() {
  if (process.platform === "win32") return "tiktokshop_node.dll";
  return process.platform === "darwin" ? "libtiktokshop_node.dylib" : "libtiktokshop_node.so";
}

function run(command, args, problem, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: "inherit", env });
  if (status === 0) return;
  console.error(`tiktokshop: ${problem}${error ? ` (${error.message})` : ""}`);
  process.exit(1);
}

module.exports = { compile, folder, isCompiled, libraryName, libraryPath, native, target, workspace };

if (require.main === module) {
  compile();
  native(process.argv.includes("--debug") ? "debug" : "release");
}
