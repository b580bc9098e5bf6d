// PostgreSQL for tests: a database of a test's own in the server of scripts/with-postgres, or a server of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { root } from "./support.mjs";

const control = path.join(root, "scripts", "postgres");

/** What a command prints. */
export const told = (...command) => execFileSync(command[0], command.slice(1), { encoding: "utf8" }).trim();

/** The path of a program of PostgreSQL. */
export function program(name) {
  return path.join(told(control, "bin"), name);
}

/** The URL of an empty database, which is dropped after the test. */
export function freshDatabase(t) {
  const server = process.env.TIKTOKSHOP_TEST_POSTGRES;
  assert.ok(server, "run the tests with scripts/test-node, or with scripts/with-postgres");
  const name = `node_${randomUUID().replaceAll("-", "")}`;
  const run = (statement) => told(program("psql"), "-qX", server, "-c", statement);
  run(`CREATE DATABASE ${name}`);
  t.after(() => run(`DROP DATABASE ${name} WITH (FORCE)`));
  return `${server.slice(0, server.lastIndexOf("/"))}/${name}`;
}

/** A server that the test may stop and restart: `run("stop")`, `kill`, `resume` or `restart`. It is removed after the test. */
export function cluster(t) {
  const folder = told(control, "folder");
  t.after(() => told(control, "remove", folder));
  return { url: told(control, "start", folder), run: (action) => void told(control, action, folder) };
}
