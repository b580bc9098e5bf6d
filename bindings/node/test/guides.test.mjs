// The programs of the guides in `docs`, as they are, against the sandbox. `cargo gen` takes them out of the pages.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { APIError, InvalidRequestError, SqliteStore } from "tiktokshop";
import { pdf, png, root, startSandbox } from "./support.mjs";

const run = promisify(execFile);
const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
const source = path.join(import.meta.dirname, "generated/guides");
// Beside the package, so that the programs find it.
const compiled = path.join(import.meta.dirname, "../.build/guides");
/** The platform's code for a parameter that is missing, of the wrong type or out of range. */
const INVALID = 36009004;
/** Here the sandbox says the same of an id that it does not know: the code of the platform is not documented. */
const UNKNOWN = ["finance.get_order_statement_transactions", "finance.get_statement_transactions"];
const programs = (await readdir(source)).map((file) => file.replace(".mts", ""));
let sandbox;

before(async () => {
  await compile(compiled, source);
  sandbox = await startSandbox();
});

/** Compiles the programs of a folder, with the settings of the examples. */
async function compile(outDir, rootDir) {
  const settings = {
    extends: path.join(root, "examples/node/tsconfig.json"),
    compilerOptions: { rootDir, outDir },
    include: [path.join(rootDir, "*.mts")],
  };
  await mkdir(outDir, { recursive: true });
  await writeFile(path.join(outDir, "tsconfig.json"), JSON.stringify(settings));
  await run(process.execPath, [tsc, "-p", outDir]).catch((error) => {
    throw new Error(error.stdout);
  });
}

after(() => sandbox.stop());

function environment(settings) {
  const inThailand = sandbox.accounts.find(({ region }) => region === "TH");
  const seller = settings === "thailand" ? inThailand : sandbox.accounts[0];
  const [shop] = seller.shops;
  const own = { TIKTOK_ACCESS_TOKEN: seller.access_token, TIKTOK_SHOP_CIPHER: shop.cipher };
  return {
    ...process.env,
    TIKTOK_APP_KEY: sandbox.appKey,
    TIKTOK_APP_SECRET: sandbox.appSecret,
    TIKTOK_SERVICE_ID: sandbox.serviceId,
    TIKTOK_API_URL: sandbox.apiUrl,
    TIKTOK_AUTH_URL: sandbox.authUrl,
    SANDBOX_CONTROL_URL: sandbox.controlUrl,
    SANDBOX_SELLER: seller.open_id,
    SANDBOX_SHOP_ID: shop.id,
    ...(["app", "store"].includes(settings) ? {} : own),
  };
}

/** Puts the authorizations of two sellers into the store that the programs open. */
async function seed(folder) {
  const client = sandbox.client({ store: new SqliteStore(path.join(folder, "tokens.sqlite")) });
  for (const { open_id, access_token, refresh_token, shops } of sandbox.accounts.slice(0, 2)) {
    const ends = { access_token_expires_at: 4e9, refresh_token_expires_at: 4e9 };
    await client.tokens.save({ open_id, access_token, refresh_token, ...ends });
    await client.tokens.saveShops(shops, open_id);
  }
}

test("there are programs", () => assert.ok(programs.length > 9));

for (const name of programs)
  test(`the guide ${name}`, async () => {
    await sandbox.reset();
    const [first] = (await readFile(path.join(source, `${name}.mts`), "utf8")).split("\n");
    const settings = first.split(" ").at(-1);
    const folder = await mkdtemp(path.join(tmpdir(), "tiktokshop-"));
    if (settings === "store") await seed(folder);
    const program = path.join(compiled, `${name}.mjs`);
    await run(process.execPath, [program], { env: environment(settings), cwd: folder, timeout: 60_000 });
  });

/** The blocks of the operations' pages, by operation. */
async function examples() {
  const folder = path.join(root, "docs/generated/operations");
  const found = new Map();
  for (const name of await readdir(folder, { recursive: true })) {
    const [, domain, method] = name.match(/^(\w+)\/(\w+)\.md$/) ?? [];
    if (!domain) continue;
    const [, block] = (await readFile(path.join(folder, name), "utf8")).match(/```ts\n(.*?)```/s);
    found.set(`${domain}.${method}`, block);
  }
  return found;
}

function accountFor(operation) {
  const [domain] = operation.split(".");
  const type = { affiliate_creator: 1, affiliate: 1, affiliate_partner: 3 }[domain] ?? 0;
  return sandbox.accounts.find(({ user_type }) => user_type === type);
}

test("the examples of all operations compile, and are calls that the platform understands", async () => {
  await sandbox.reset();
  const folder = path.join(compiled, "../operations");
  const blocks = await examples();
  assert.ok(blocks.size > 436);
  const functions = [...blocks].map(
    ([id, block]) => `  "${id}": async (client: Client) => {\n${block}  },\n`,
  );
  await mkdir(folder, { recursive: true });
  const text = `import type { Client } from "tiktokshop";\nexport const examples = {\n${functions.join("")}};\n`;
  await writeFile(path.join(folder, "examples.mts"), text);
  await writeFile(path.join(folder, "picture.jpg"), png);
  await writeFile(path.join(folder, "document.pdf"), pdf);
  await compile(path.join(folder, "out"), folder);
  const before = process.cwd();
  process.chdir(folder);
  const client = sandbox.client({ accessToken: undefined, shopCipher: undefined });
  const refused = [];
  const log = console.log;
  console.log = () => {};
  try {
    const compiledExamples = (await import(path.join(folder, "out/examples.mjs"))).examples;
    for (const [id, example] of Object.entries(compiledExamples)) {
      const { access_token, shops, category_asset_ciphers: assets } = accountFor(id);
      const own = { accessToken: access_token, shopCipher: shops[0]?.cipher, categoryAssetCipher: assets[0] };
      await sandbox.reset();
      // The ids are samples: the platform may say that it does not know them, or that a rule forbids it.
      await example(client.withOptions(own)).catch((error) => {
        if (!(error instanceof APIError)) throw error;
        const isWrong = error.code === undefined || (error.code === INVALID && !UNKNOWN.includes(id));
        if (error instanceof InvalidRequestError && isWrong) refused.push(`${id}: ${error.message}`);
      });
    }
  } finally {
    console.log = log;
    process.chdir(before);
  }
  assert.deepEqual(refused, []);
});
