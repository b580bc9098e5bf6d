// Takes one guard out after the other, and sees a test fail without it: `npm run guards`. Not part of the tests, since
// it changes `dist` while it runs.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "..");

/** File in `dist`, what stands there, what takes its place, and the test that must notice. */
const guards = [
  ["failure.js", "() => cancel.cancel()", "() => {}", "conformance", "cancellation"],
  ["failure.js", "signal.throwIfAborted();", "", "conformance", "cancellation"],
  ["failure.js", "errors_js_1.classes[told.kind] ??", "", "conformance", "every_error_kind"],
  ["response.js", "(0, lists_js_1.mendLists)(data,", "(() => {})(data,", "conformance", "null_arrays"],
  ["response.js", "exact === undefined ? text", "true ? text", "conformance", "big_integers"],
  ["page.js", "this.#following.set(page, next);", "", "pages", "the same however often"],
  ["page.js", ".slice(0, answer.count)", "", "pages", "a limit ends the walk"],
  [
    "values.js",
    "node_util_1.types.isDate(given) ? secondsOf(key, given) : value",
    "value",
    "calls",
    "dates are Unix seconds",
  ],
  ["values.js", 'typeof value === "bigint"', "false", "calls", "dates are Unix seconds"],
  [
    "values.js",
    'typeof value === "string" || value === null',
    'typeof value === "string"',
    "misuse",
    "a time that is none",
  ],
  ["values.js", "Number.isInteger(value) && !Number.isSafeInteger(value)", "false", "misuse", "whose digits"],
  ["values.js", "value > LATEST", "false", "misuse", "a time that is none"],
  ["client.js", 'shopId == null || shopId === ""', "false", "misuse", "a handle of no shop"],
  ["signals.js", "heard.set(signal, made);", "", "process", "a signal may serve"],
  ["signals.js", "signal.throwIfAborted();", "", "process", "aborted when its response"],
  ["upload.js", "reject(signal.reason);", "", "uploads", "stalled"],
  ["events.js", "new WeakRef(this)", "{ deref: () => this }", "process", "nobody holds"],
  ["stores.js", "{ words, causeId }", "{ words }", "stores", "a store that fails"],
  ["handlers/fastify.js", "receiver.webhook(request)", "receiver.answer(request)", "handlers", "a prefix of"],
  ["handlers/receiver.js", "request.inner && pathOf(request.inner)", "undefined", "handlers", "a prefix of"],
  ["encode.js", "isSpelled ? { ...params }", "false ? { ...params }", "calls", "PHP and Laravel"],
  [
    "stores.js",
    'typeof store[methods[name] ?? name] === "function"',
    '!name.includes("lock")',
    "stores",
    "two clients with one table",
  ],
  [
    "stores.js",
    'typeof store[methods[name] ?? name] === "function"',
    "true",
    "stores",
    "load and save are enough",
  ],
  [
    "events.js",
    "this.#listen(this.#withBodies ? sum | bodies : sum);",
    "this.#listen(0);",
    "events",
    "request, response",
  ],
  ["events.js", "this.#withBodies ? sum | bodies : sum", "sum | bodies", "events", "request, response"],
  ["upload.js", "isBytes(value) ||", "", "uploads", "a call by name"],
  [
    "handlers/node.js",
    "request.readableEnded || request.body !== undefined",
    "false",
    "handlers",
    "a parser ate",
  ],
  ["handlers/node.js", "size > limit", "false", "handlers", "node:http"],
  [
    "handlers/receiver.js",
    "error instanceof errors_js_1.WebhookSignatureError",
    "false",
    "handlers",
    "node:http",
  ],
  ["handlers/fastify.js", "fastify.removeAllContentTypeParsers();", "", "handlers", "Fastify: "],
  [
    "webhooks.js",
    "throw (0, failure_js_1.errorOf)(failure);",
    "return;",
    "webhooks",
    "whatever is not exactly",
  ],
  ["client.js", "env ? process.env[name] : undefined", "undefined", "calls", "the environment fills"],
];

function fails(suite, name) {
  const args = [
    "--test",
    "--test-timeout",
    "60000",
    "--test-name-pattern",
    name,
    path.join("test", `${suite}.test.mjs`),
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", timeout: 90_000 });
  return status !== 0;
}

let missing = 0;
const chosen = guards.slice(Number(process.argv[2] ?? 0));
for (const [file, guard, without, suite, name] of chosen) {
  const place = path.join(folder, "dist", file);
  const whole = readFileSync(place, "utf8");
  const isThere = whole.includes(guard);
  writeFileSync(place, whole.replace(guard, without));
  try {
    const noticed = isThere && fails(suite, name);
    if (!noticed) missing += 1;
    const verdict = noticed ? "noticed" : isThere ? "NOT NOTICED" : "NOT FOUND";
    console.log(`${verdict}: ${file}: ${guard}`);
  } finally {
    writeFileSync(place, whole);
  }
}
console.log(`${chosen.length - missing} of ${chosen.length} guards are watched`);
process.exitCode = missing > 0 ? 1 : 0;
