// Runs on `npm install` of this folder. In a clone it compiles the TypeScript, and the native library unless it is there.
// The package that is published has no such script: its native library comes as a package for each platform.
const { existsSync } = require("node:fs");
const path = require("node:path");
const { compile, isCompiled, libraryPath, native } = require("./build.cjs");

if (!isCompiled()) compile();
if (existsSync(libraryPath())) {
  console.log(`tiktokshop: takes ${path.relative(process.cwd(), libraryPath())}; remove it to build anew`);
} else {
  native(process.env.TIKTOKSHOP_BUILD === "debug" ? "debug" : "release");
}
