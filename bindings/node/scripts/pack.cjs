// Makes what is published, for this platform: `node scripts/pack.cjs [--debug] [--from folder] [--library platform]`. Folders and tarballs go to
// target/npm; `folder` has the library and the command, where they are not where cargo puts them. `scripts/release` of the
// repository builds both for every glibc since 2.17 first. With `--library linux-x64-musl` that library is all that is packed.
const { execFileSync } = require("node:child_process");
const {
  cpSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");
const { folder, libraryName, target, workspace } = require("./build.cjs");
const { page } = require("./page.cjs");
const { platformKey } = require("../dist/platform.js");

const profile = process.argv.includes("--debug") ? "debug" : "release";
const from = process.argv.indexOf("--from");
const built = from < 0 ? path.join(target(), profile) : path.resolve(process.argv[from + 1]);
const only = process.argv.indexOf("--library");
const out = path.join(target(), "npm");
const licences = ["LICENSE-MIT", "LICENSE-APACHE"];

/** The platforms that have a folder in `npm`. */
function platforms(prefix) {
  const isOurs = (name) => (prefix === "cli-" ? name.startsWith(prefix) : !name.startsWith("cli"));
  return readdirSync(path.join(folder, "npm")).filter(isOurs);
}

function optional(prefix, version) {
  return Object.fromEntries(platforms(prefix).map((name) => [`tiktokshop-${name}`, version]));
}

function stage(name, manifest, files) {
  const place = path.join(out, name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [from, to] of files) {
    mkdirSync(path.dirname(path.join(place, to)), { recursive: true });
    cpSync(from, path.join(place, to), { recursive: true });
  }
  for (const licence of licences) copyFileSync(path.join(workspace, licence), path.join(place, licence));
  const packed = execFileSync(process.execPath, [npmCli(), "pack", "--json", "--pack-destination", out], {
    cwd: place,
    encoding: "utf8",
  });
  const [{ filename, size, unpackedSize, files: listed }] = Object.values(JSON.parse(packed));
  return {
    name,
    tarball: path.join(out, filename),
    size,
    unpackedSize,
    files: listed.map((file) => file.path).sort(),
  };
}

/** npm as a script, which needs no shell on any platform. */
function npmCli() {
  if (process.env.npm_execpath) return process.env.npm_execpath;
  const beside = path.join(path.dirname(process.execPath), "node_modules/npm/bin/npm-cli.js");
  const above = path.join(path.dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  return (
    [beside, above].find(existsSync) ??
    execFileSync("sh", ["-c", "readlink -f $(command -v npm)"], { encoding: "utf8" }).trim()
  );
}

/** The package itself: no scripts and no development dependencies, a library for each platform. */
function main() {
  const { scripts: _scripts, devDependencies: _dev, files: _files, ...manifest } = require("../package.json");
  manifest.files = ["dist", ...licences];
  manifest.optionalDependencies = optional("", manifest.version);
  return stage("tiktokshop", manifest, [
    [path.join(folder, "dist"), "dist"],
    [path.join(folder, "README.md"), "README.md"],
  ]);
}

/** A package with one file of native code, and a page that says to what it belongs. */
function native(key, from, to) {
  const manifest = require(`../npm/${key}/package.json`);
  const readme = path.join(out, `${key}.md`);
  mkdirSync(out, { recursive: true });
  writeFileSync(readme, page(manifest));
  return stage(manifest.name, manifest, [
    [from, to],
    [readme, "README.md"],
  ]);
}

function library(key = platformKey()) {
  return native(key, path.join(built, libraryName()), "tiktokshop.node");
}

/** The command, as a package that any project can add to its development dependencies. */
function command() {
  const { version } = require("../package.json");
  const manifest = { ...require("../npm/cli/package.json"), optionalDependencies: optional("cli-", version) };
  const file = process.platform === "win32" ? "tiktokshop.exe" : "tiktokshop";
  const own = ["tiktokshop.cjs", "README.md"].map((name) => [path.join(folder, "npm/cli", name), name]);
  return [
    stage("tiktokshop-cli", manifest, own),
    native(`cli-${process.platform}-${process.arch}`, path.join(built, file), `bin/${file}`),
  ];
}

const made = only < 0 ? [main(), library(), ...command()] : [library(process.argv[only + 1])];
console.log(JSON.stringify(made, null, 2));
