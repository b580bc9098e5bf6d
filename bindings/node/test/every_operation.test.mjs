// Every operation is called once by its own method, with parameters that the sandbox says are right.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CipherMismatchError, PermissionDeniedError } from "tiktokshop";
import { Page } from "../dist/page.js";
import { operations } from "./generated/operations.mjs";
import { pdf, png, startSandbox } from "./support.mjs";

let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

after(() => sandbox.stop());

/** What the sandbox takes for an operation, and who may call it. */
async function sample({ id, version }) {
  await sandbox.reset();
  const given = await sandbox.control("POST", `sample?operation=${id}&version=${version}`);
  const params = { ...given.path, ...given.query, ...given.body };
  for (const { name, file_name } of given.form ?? []) {
    params[name] = file_name
      ? { data: file_name.endsWith(".pdf") ? pdf : png, name: file_name }
      : textOf(name);
  }
  return { given, params };
}

/** A form's text: the sandbox does not say which it would take. */
function textOf(name) {
  return name === "use_case" ? "MAIN_IMAGE" : "1";
}

/** Who may call, the likeliest first: the sandbox tells the others that they may not. */
function callers({ open_id, shop_id }) {
  if (open_id) return sandbox.accounts.filter((account) => account.open_id === open_id);
  const owns = (account) => account.shops.some((shop) => shop.id === shop_id);
  return sandbox.accounts.toSorted((one, two) => Number(owns(two)) - Number(owns(one)));
}

function optionsOf(account, given) {
  const shopCipher = given.shop_cipher ?? account.shops[0]?.cipher;
  return {
    accessToken: account.access_token,
    shopCipher,
    categoryAssetCipher: account.category_asset_ciphers[0],
  };
}

async function call(client, operation) {
  const count = callers((await sample(operation)).given).length;
  for (let at = 0; at < count; at++) {
    const { given, params } = await sample(operation);
    const options = optionsOf(callers(given)[at], given);
    try {
      return await client[operation.resource][operation.method](params, options);
    } catch (error) {
      const isSomebodyElses = error instanceof PermissionDeniedError || error instanceof CipherMismatchError;
      if (!isSomebodyElses || at === count - 1) throw error;
    }
  }
}

test("every operation returns a response", async () => {
  const client = sandbox.client({
    accessToken: undefined,
    shopCipher: undefined,
    limiter: false,
    maxRetries: 0,
  });
  const wrong = [];
  for (const operation of operations) {
    try {
      const answer = await call(client, operation);
      assert.equal(typeof answer, "object");
      assert.equal(answer instanceof Page, operation.items !== undefined, "a page where pages are promised");
    } catch (error) {
      wrong.push(`${operation.id}: ${error.message}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(operations.length >= 438, `${operations.length} operations`);
});
