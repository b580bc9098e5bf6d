// Category assets of a partner by name: the cipher comes from the store, else from the platform.
import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { CipherMismatchError, InvalidRequestError, SqliteStore } from "tiktokshop";
import { startSandbox } from "./support.mjs";

const ASSETS = "authorization.get_authorized_category_assets";
const CAMPAIGNS = "affiliate_partner.get_affiliate_partner_campaign_list";

let sandbox;
let partner;

before(async () => {
  sandbox = await startSandbox();
  partner = sandbox.accounts.find((account) => account.user_type === 3);
});

beforeEach(() => sandbox.reset());

after(() => sandbox.stop());

/** A client of the partner, whose tokens are in a file. */
async function stored(file) {
  const client = sandbox.client({ store: new SqliteStore(file), account: partner.open_id });
  const { open_id, access_token, refresh_token } = partner;
  const ends = { access_token_expires_at: 4_000_000_000, refresh_token_expires_at: 4_000_000_000 };
  await client.tokens.save({ open_id, access_token, refresh_token, ...ends, shops: [] });
  return client;
}

async function aFile() {
  return path.join(await mkdtemp(path.join(tmpdir(), "tiktokshop-")), "tokens.sqlite");
}

/** A client without the seller of the sandbox. */
function byHand(more = {}) {
  return sandbox.client({ accessToken: partner.access_token, shopCipher: undefined, ...more });
}

function campaigns(client) {
  return client.affiliatePartner.getAffiliatePartnerCampaignList({ type: "MY_CAMPAIGNS", page_size: 10 });
}

async function attempts(client) {
  return (await campaigns(client)).response.attempts;
}

/** How often the platform was asked for the assets. */
async function lists() {
  return (await sandbox.requests({ operation: ASSETS })).length;
}

test("an asset is named by its category or its market, and kept in the store", async () => {
  const file = await aFile();
  const client = await stored(file);
  for (const name of ["US", "us", "601450"]) {
    await campaigns(client.categoryAsset(name));
    const [sent] = await sandbox.requests({ operation: CAMPAIGNS, last: 1 });
    assert.match(JSON.stringify(sent), /category_asset_cipher/);
  }
  assert.equal(await lists(), 1, "the platform is asked once");
  await campaigns((await stored(file)).categoryAsset("601450"));
  assert.equal(await lists(), 1, "the store has the cipher");
});

test("a stale cipher is listed anew, and the call sent once more", async () => {
  const file = await aFile();
  await campaigns((await stored(file)).categoryAsset("US"));
  await sandbox.control("POST", `sellers/${partner.open_id}/ciphers`);
  const handle = (await stored(file)).categoryAsset("US");
  assert.equal(await attempts(handle), 2);
  assert.equal(await attempts(handle), 1, "the new cipher is remembered");
});

test("a token given by hand opens assets by name, too", async () => {
  const client = byHand({ categoryAsset: "US" });
  await campaigns(client);
  await campaigns(client);
  assert.equal(await lists(), 1);
  await campaigns(client.withOptions({ categoryAssetCipher: partner.category_asset_ciphers[0] }));
  await assert.rejects(campaigns(client.categoryAsset("JP")), (error) => {
    assert.ok(error instanceof InvalidRequestError);
    return /no such category asset/.test(error.message) && /601450/.test(error.message);
  });
  assert.throws(() => client.categoryAsset(""), InvalidRequestError);
  await assert.rejects(campaigns(byHand()), (error) => {
    return error instanceof CipherMismatchError && /categoryAsset\b/.test(error.hint);
  });
});
