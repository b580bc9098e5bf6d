// Files, wherever their bytes are.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
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
