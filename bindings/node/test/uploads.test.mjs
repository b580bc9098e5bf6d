// Files, wherever their bytes are.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { InvalidRequestError, TikTokShopError } from "tiktokshop";
import { png, startSandbox } from "./support.mjs";

let sandbox;
let client;
let file;

before(async () => {
  sandbox = await startSandbox();
  client = sandbox.client({ limiter: false });
  file = path.join(await mkdtemp(path.join(tmpdir(), "tiktokshop-")), "moon.png");
  await writeFile(file, png);
});

after(() => sandbox.stop());

const sources = {
  "a path": () => file,
  "a file: URL": () => pathToFileURL(file),
  "a Buffer": () => png,
  "a Uint8Array": () => new Uint8Array(png),
  "an ArrayBuffer": () => png.buffer.slice(png.byteOffset, png.byteOffset + png.byteLength),
  "a Blob": () => new Blob([png], { type: "image/png" }),
  "a web stream": () => new Blob([png]).stream(),
  "a Node stream": () => createReadStream(file),
  "bytes with a name": () => ({ data: png, name: "named.png", contentType: "image/png" }),
  "a path with a name": () => ({ path: file, name: "renamed.png" }),
};

for (const [kind, source] of Object.entries(sources)) {
  test(`${kind} goes up`, async () => {
    const answer = await client.product.uploadProductImage({ data: source() });
    assert.ok(answer.uri);
    const [received] = await sandbox.requests({ last: 1 });
    assert.equal(received.signature, "valid");
  });
}

test("a form goes up", async () => {
  const form = new FormData();
  form.set("data", new File([png], "formed.png", { type: "image/png" }));
  form.set("use_case", "MAIN_IMAGE");
  assert.ok((await client.product.uploadProductImage(form)).uri);
});

test("a raw request takes files too", async () => {
  const answer = await client.request("POST", "/product/202309/images/upload", { files: { data: png } });
  assert.ok(answer.uri);
});

test("a call by name knows a file by its looks", async () => {
  assert.ok((await client.call("product.upload_product_image", { data: png })).uri);
  assert.ok((await client.call("Product.uploadProductImage", { data: new Blob([png]) })).uri);
});

test("a form goes up by hand too", async () => {
  const form = new FormData();
  form.set("data", new File([png], "formed.png", { type: "image/png" }));
  form.set("use_case", "MAIN_IMAGE");
  const { use_case } = await client.request("POST", "/product/202309/images/upload", { body: form });
  assert.equal(use_case, "MAIN_IMAGE");
});

test("a signal ends an upload whose stream has stalled", async () => {
  const stalled = {
    "a web stream": new ReadableStream({}),
    "a Node stream": new PassThrough(),
    "an iterable": (async function* () {
      yield await new Promise(() => {});
    })(),
  };
  for (const [kind, data] of Object.entries(stalled)) {
    const reason = new Error(`enough of ${kind}`);
    const controller = new AbortController();
    const call = client.product.uploadProductImage({ data }, { signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await assert.rejects(call, reason);
  }
});

test("a file elsewhere is not fetched, and that is told", async () => {
  const call = client.product.uploadProductImage({ data: new URL("https://example.com/moon.png") });
  await assert.rejects(call, /Fetch it, and give the answer's body/);
});

test("a file that is none is refused, and so is a path to nothing", async () => {
  await assert.rejects(client.product.uploadProductImage({ data: 7 }), InvalidRequestError);
  await assert.rejects(
    client.product.uploadProductImage({ data: "/no/such/file.png" }),
    (error) => error instanceof TikTokShopError && /no\/such\/file/.test(error.message),
  );
});

test("a stream is sent again when it was refused", async () => {
  await sandbox.fault({
    path: "/product/202309/files/upload",
    times: 1,
    action: { type: "rate_limit", retry_after: 0 },
  });
  const content = Buffer.concat([Buffer.from("%PDF-1.7 "), randomBytes(3 << 20)]);
  const pieces = Readable.from([content.subarray(0, 100), content.subarray(100)]);
  const call = client.product.uploadProductFile({ data: pieces, name: "report.pdf" });
  const { data, response } = await call.withResponse();
  assert.equal(response.attempts, 2);
  assert.ok((await client.download(data.url)).bytes.equals(content));
});

test("a large stream is never in memory as a whole", async () => {
  // Each in a process of its own: the sandbox keeps what it gets, and this process has peaks of other tests.
  const server = `
    import http from "node:http";
    const server = http.createServer((request, response) => {
      let got = 0;
      request.on("data", (piece) => (got += piece.length));
      request.on("end", () => response.end(JSON.stringify({ code: 0, message: "", request_id: "R", data: { got } })));
    });
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
  const sender = `
    import { Client } from "tiktokshop";
    const apiUrl = "http://127.0.0.1:" + process.env.PORT;
    const client = new Client({ appKey: "k", appSecret: "s", accessToken: "t", apiUrl, env: false });
    async function* pieces(count) {
      const piece = Buffer.alloc(1 << 18, "x");
      for (let sent = 0; sent < 4 * count; sent++) yield piece;
    }
    const send = (data) => client.request("POST", "/product/202309/files/upload", { files: { data } });
    await send(pieces(2));
    const before = process.resourceUsage().maxRSS;
    const { got } = await send(pieces(90));
    console.log(JSON.stringify({ got, grown: Math.round((process.resourceUsage().maxRSS - before) / 1024) }));`;
  const counter = spawn(process.execPath, ["--input-type=module", "-e", server], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(counter.stdout, "data");
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", sender], {
      cwd: import.meta.dirname,
      env: { ...process.env, PORT: String(port).trim() },
    });
    const { got, grown } = JSON.parse(stdout);
    assert.ok(got > 90 << 20, `${got} bytes`);
    assert.ok(grown < 45, `90 MiB were sent, and the process grew by ${grown} MiB`);
  } finally {
    counter.kill();
  }
});
