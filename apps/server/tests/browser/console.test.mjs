// The console in a real browser: signing in, every page, the keyboard, hostile data, replays, calls, phone and dark.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { overflowing, tooFaint } from "./looks.mjs";
import { open, signIn, visit } from "./stage.mjs";

const PAGES = [
  ["Overview", "/console"],
  ["Shops", "/console/shops"],
  ["Requests", "/console/requests"],
  ["Inbox", "/console/inbox"],
  ["Dead letters", "/console/dead"],
  ["Sync", "/console/sync"],
  ["Call", "/console/call"],
  ["API keys", "/console/keys"],
  ["Settings", "/console/settings"],
];
const SHOTS = process.env.TIKTOKSHOP_SCREENSHOTS;

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

async function shoot(page, name) {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

/** Nothing that came from outside ran as a script, and the policy had nothing to refuse. */
async function assertUnharmed(page, problems) {
  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.deepEqual(problems, []);
}

test("signing in leads to the page that was asked for, and signing out ends it", async () => {
  const { context, page } = await visit(stage);
  await page.goto(`${stage.url}/console/shops?q=Shop`);
  await shoot(page, "sign-in");
  const key = page.getByLabel("API key");
  assert.equal(await key.getAttribute("type"), "password");
  await key.fill("tts_wrong");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "No API key is like this" }).waitFor();
  await key.fill(stage.keys.read.secret);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Shops" }).waitFor();
  assert.equal(new URL(page.url()).search, "?q=Shop");
  const [cookie] = (await context.cookies()).filter((known) => known.name === "tiktokshop_console");
  assert.ok(cookie.httpOnly && cookie.sameSite === "Strict" && cookie.expires === -1);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await context.addCookies([cookie]);
  await page.goto(`${stage.url}/console/shops`);
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await context.close();
});

test("every page is reached by the mouse, is small, and takes no hostile text for its own", async () => {
  const { context, page, problems } = await visit(stage);
  await signIn(stage, page);
  for (const [name, path] of PAGES) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }).click();
    await page.waitForURL(`${stage.url}${path}`);
    assert.equal(await page.locator("nav a[aria-current=page]").textContent(), name);
    const bytes = (await page.content()).length;
    assert.ok(bytes < 65_000, `${path} has ${bytes} bytes`);
    await shoot(page, `light-${name.toLowerCase().replace(" ", "-")}`);
    await assertUnharmed(page, problems);
  }
  await page.goto(`${stage.url}/console/shops`);
  await page.getByRole("link", { name: "<script>window.pwned=1</script>" }).click();
  await page.getByText("<script>window.pwned=1</script>").first().waitFor();
  await shoot(page, "light-shop");
  await assertUnharmed(page, problems);
  await page.goto(`${stage.url}/console/requests?outcome=failed`);
  await page.locator("tbody a").first().click();
  await page.getByText('"note": "</pre><script>window.pwned=1</script>"').waitFor();
  await shoot(page, "light-request");
  await assertUnharmed(page, problems);
  await page.goto(`${stage.url}/console/dead`);
  await page.getByRole("link", { name: "ORDER_STATUS_CHANGE" }).first().click();
  await page.getByText("</code></pre><script>window.pwned=1</script>").waitFor();
  await shoot(page, "light-event");
  await assertUnharmed(page, problems);
  await context.close();
});

test("queries with hostile values are shown as text", async () => {
  const { context, page, problems } = await visit(stage);
  await signIn(stage, page, "read");
  const hostile = encodeURIComponent(`"><script>window.pwned=1</script>'; DROP TABLE token; --`);
  for (const query of ["shops?q=", "requests?operation=", "inbox?type=", "dead?owner=", "sync?q=", "call?q=", "sign-in?next="]) {
    const response = await page.goto(`${stage.url}/console/${query}${hostile}`);
    assert.equal(response.status(), 200, query);
    await assertUnharmed(page, problems);
  }
  for (const path of ["shops/x/y", "requests/0", "inbox/999999", "call/no.such", "inbox/99999999999999999999", "nothing"]) {
    const response = await page.goto(`${stage.url}/console/${path}`);
    assert.ok([400, 404].includes(response.status()), path);
  }
  await context.close();
});

test("the keyboard reaches everything", async () => {
  const { context, page } = await visit(stage);
  await signIn(stage, page);
  await page.goto(`${stage.url}/console`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  assert.ok(await skip.evaluate((link) => document.activeElement === link && link.getBoundingClientRect().left >= 0));
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, "solid", "the focus is seen");
  for (const [name, path] of PAGES) {
    await page.locator("h1").click();
    await page.keyboard.press("g");
    await page.keyboard.press(await page.getByRole("link", { name, exact: true }).first().getAttribute("data-letter"));
    await page.waitForURL(`${stage.url}${path}`);
  }
  await page.goto(`${stage.url}/console/shops`);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.keyboard.type("Shop 12");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=Shop\+12/);
  assert.equal(await page.locator("tbody tr").count(), 11);
  await context.close();
});

test("long lists have pages", async () => {
  const { context, page } = await visit(stage);
  await signIn(stage, page, "read");
  await page.goto(`${stage.url}/console/shops`);
  const words = page.getByRole("navigation", { name: "Parts of the list" });
  assert.match(await words.textContent(), /1 to 50 of 13\d/);
  await words.getByRole("link", { name: "Next" }).click();
  await words.getByText(/51 to 100 of 13\d/).waitFor();
  await words.getByRole("link", { name: "Previous" }).click();
  await words.getByText(/1 to 50 of 13\d/).waitFor();
  await page.goto(`${stage.url}/console/requests`);
  const first = await page.locator("tbody a").first().getAttribute("href");
  await page.getByRole("link", { name: "Older" }).click();
  assert.notEqual(await page.locator(".scroll").last().locator("tbody a").first().getAttribute("href"), first);
  await page.getByRole("link", { name: "Newest" }).waitFor();
  await context.close();
});

test("dead letters are replayed one, chosen, and all, after a question that says how many", async () => {
  const { context, page } = await visit(stage);
  await signIn(stage, page);
  await page.goto(`${stage.url}/console/dead`);
  const dead = async () => Number(/(\d+) dead/.exec(await page.locator(".tabs a[aria-current]").textContent())[1]);
  const all = await dead();
  assert.ok(all > 50);
  await page.getByRole("button", { name: "Replay the chosen events" }).click();
  await page.getByText("Nothing was selected").waitFor();
  await page.goBack();
  await page.getByRole("checkbox", { name: /^Choose event/ }).nth(0).check();
  await page.getByRole("checkbox", { name: /^Choose event/ }).nth(1).check();
  await page.getByRole("button", { name: "Replay the chosen events" }).click();
  await page.getByRole("heading", { name: "Replay" }).waitFor();
  await shoot(page, "light-confirm");
  assert.equal(await page.getByRole("button", { name: "Replay 2 events" }).count(), 1, "nothing is replayed unasked");
  await page.getByRole("button", { name: "Replay 2 events" }).click();
  await page.getByText("2 events are pending again.").waitFor();
  await page.goto(`${stage.url}/console/dead`);
  assert.equal(await dead(), all - 2);
  await page.locator("tbody a").first().click();
  await page.getByRole("button", { name: "Replay for effects" }).click();
  await page.getByRole("button", { name: "Replay 1 event" }).click();
  await page.getByText("1 event is pending again.").waitFor();
  await page.goto(`${stage.url}/console/dead?consumer=effects&type=ORDER_STATUS_CHANGE`);
  await page.getByRole("button", { name: "Replay all of this filter" }).click();
  const button = page.getByRole("button", { name: /^Replay \d+ events$/ });
  assert.match(await button.textContent(), new RegExp(`Replay (${all - 3}|${all - 4}) events`));
  await button.click();
  await page.getByText("are pending again.").waitFor();
  await context.close();
});

test("a call is made from a form, and one that changes something is asked about first", async () => {
  const { context, page, problems } = await visit(stage);
  await authorize(page);
  await signIn(stage, page, "write");
  await page.goto(`${stage.url}/console/call`);
  await page.getByRole("searchbox").fill("order list");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "order.get_order_list" }).click();
  await page.getByLabel("Shop id").fill(stage.sandbox.shops[0].id);
  await page.getByLabel(/^page_size/).fill("2");
  await shoot(page, "light-operation");
  await page.getByRole("button", { name: "Call" }).click();
  await page.getByText("It worked: HTTP 200").waitFor();
  assert.match(await page.locator("#result").textContent(), /request id/);
  await shoot(page, "light-result");
  await page.getByText("Write all parameters as JSON instead").click();
  await page.getByLabel("JSON object").fill('{"page_size": "many"');
  await page.getByRole("button", { name: "Call" }).click();
  await page.getByRole("alert").filter({ hasText: "not JSON" }).waitFor();
  await page.goto(`${stage.url}/console/call/order.get_order_detail`);
  await page.getByLabel("Shop id").fill(stage.sandbox.shops[0].id);
  await page.getByLabel(/^ids/).fill("1");
  await page.getByRole("button", { name: "Call" }).click();
  await page.locator("#result .notice").waitFor();
  await page.goto(`${stage.url}/console/call/product.delete_products`);
  await page.getByLabel("Shop id").fill(stage.sandbox.shops[0].id);
  await page.getByLabel(/^product_ids/).fill("1");
  await page.getByRole("button", { name: "Call …" }).click();
  await page.getByRole("heading", { name: "This changes something on the platform" }).waitFor();
  assert.equal(await page.locator("#result").count(), 0, "nothing was sent");
  await shoot(page, "light-asked");
  await page.getByRole("button", { name: "Call product.delete_products" }).click();
  await page.locator("#result .notice").waitFor();
  await assertUnharmed(page, problems);
  await page.goto(`${stage.url}/console/requests?operation=product.delete_products`);
  await page.locator("tbody").getByText("product.delete_products").first().waitFor();
  await context.close();
});

test("a key does no more than its scope, and nothing after it was revoked", async () => {
  const { context, page } = await visit(stage);
  await page.goto(`${stage.url}/console`);
  await page.getByLabel("API key").fill(stage.keys.limited.secret);
  await page.keyboard.press("Enter");
  await page.getByText("This key is limited to some shops").waitFor();
  await signIn(stage, page, "read");
  await page.goto(`${stage.url}/console/inbox`);
  assert.equal(await page.getByRole("button", { name: /Replay/ }).count(), 0);
  assert.equal(await page.getByRole("link", { name: "API keys" }).count(), 0);
  assert.equal((await page.goto(`${stage.url}/console/keys`)).status(), 403);
  await page.goto(`${stage.url}/console/sync`);
  assert.equal(await page.getByRole("button", { name: /Compare/ }).count(), 0);
  await page.goto(`${stage.url}/console/call/product.delete_products`);
  await page.getByText("it needs an API key with scope write").waitFor();
  const token = await page.locator("input[name=form_token]").first().inputValue();
  const post = (path, form) => context.request.post(`${stage.url}${path}`, { form, maxRedirects: 0 });
  for (const [path, form] of [
    ["/console/replay", { consumer: "effects", all: "1", sure: "1" }],
    ["/console/call/product.delete_products", { "p.product_ids": "1", sure: "1" }],
    ["/console/sync/compare", { target: "hostile 7000714532876200000 order" }],
    ["/console/topics", { app: "hostile", shop: "70007145328762000", sure: "1" }],
    ["/console/keys", { name: "mine", scope: "admin" }],
    ["/console/keys/revoke", { id: stage.keys.admin.id, sure: "1" }],
  ]) {
    assert.equal((await post(path, { ...form, form_token: token })).status(), 403, path);
  }
  stage.revoke(stage.keys.read.id);
  await page.goto(`${stage.url}/console/shops`);
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await context.close();
});

test("a file is uploaded from the form, after a tick, and the version is chosen", async () => {
  const { context, page, problems } = await visit(stage);
  await authorize(page);
  await signIn(stage, page, "write");
  const picture = { name: "<b>.png", mimeType: "image/png", buffer: await page.screenshot() };
  await page.goto(`${stage.url}/console/call/product.upload_product_image?shop=${stage.sandbox.shops[0].id}`);
  await page.getByLabel(/^data/).setInputFiles(picture);
  await page.getByLabel(/^use_case/).selectOption("MAIN_IMAGE");
  await page.getByRole("button", { name: "Call" }).click();
  assert.equal(await page.locator("#result").count(), 0, "nothing is sent without the tick");
  await shoot(page, "light-upload");
  await page.getByLabel(/I am sure/).check();
  await page.getByRole("button", { name: "Call" }).click();
  await page.getByText("It worked: HTTP 200").waitFor();
  assert.match(await page.locator("#result pre").textContent(), /"uri"/);
  // A form in parts carries the token, too.
  const multipart = { "p.data": picture, sure: "1" };
  const post = (multipart) => context.request.post(`${stage.url}/console/call/product.upload_product_image`, { multipart });
  assert.equal((await post(multipart)).status(), 403, "without a token");
  assert.equal((await post({ form_token: "0".repeat(64), ...multipart })).status(), 403, "with a wrong token");

  await page.goto(`${stage.url}/console/call/product.search_products?shop=${stage.sandbox.shops[0].id}`);
  const versions = page.getByLabel("Version", { exact: true });
  const other = await versions.locator("option:not([selected])").first().textContent();
  await versions.selectOption(other);
  await page.getByRole("button", { name: "Show its form" }).click();
  await page.getByText(`version ${other},`).waitFor();
  await page.getByLabel(/^page_size/).fill("2");
  await page.getByRole("button", { name: "Call", exact: true }).click();
  await page.getByText(/^It worked/).waitFor();
  assert.match(await page.locator("#result").textContent(), new RegExp(`version ${other}`));
  await page.goto(`${stage.url}/console/call/product.search_products?version=190001`);
  await page.getByText("not in this version").waitFor();
  await assertUnharmed(page, problems);
  await context.close();
});

test("a partner's call is for the category asset that the form names", async () => {
  const { context, page, problems } = await visit(stage);
  await page.goto(`${stage.url}/tiktok/authorize?kind=partner`);
  await page.getByLabel(/Northwind Partners/).check();
  await page.getByRole("button", { name: "Approve" }).click();
  await page.waitForURL(`${stage.url}/**`);
  await signIn(stage, page, "write");
  await page.goto(`${stage.url}/console/call/order.get_order_list`);
  assert.equal(await page.getByLabel("Category asset").count(), 0, "only where a call takes one");
  const call = async (asset) => {
    await page.goto(`${stage.url}/console/call/affiliate_partner.get_affiliate_partner_campaign_list`);
    await page.getByLabel("Category asset").fill(asset);
    await page.getByText("Write all parameters as JSON instead").click();
    await page.getByLabel("JSON object").fill('{"type": "MY_CAMPAIGNS", "page_size": 10}');
    const responded = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Call", exact: true }).click();
    return (await responded).status();
  };
  assert.equal(await call(""), 422, "a mistake of the visitor's, not of the platform");
  await page.getByText(/601450 \(Beauty & Personal Care, US\)/).waitFor();
  assert.equal(await call("JP"), 422);
  await page.getByText(/no such category asset/).waitFor();
  assert.equal(await call("US"), 200);
  await page.getByText("It worked: HTTP 200").waitFor();
  assert.equal(await page.getByLabel("Category asset").inputValue(), "US", "the form keeps it");
  await shoot(page, "light-asset");
  await assertUnharmed(page, problems);
  await context.close();
});

test("an API key is made, shown once, used and revoked", async () => {
  const { context, page, problems } = await visit(stage);
  await signIn(stage, page);
  await page.goto(`${stage.url}/console/keys`);
  await page.getByLabel("Name", { exact: true }).fill('<script>window.pwned=1</script>');
  await page.getByLabel("Scope").selectOption("admin");
  await page.getByLabel("Shop ids").fill("1, 2");
  await page.getByRole("button", { name: "Make the key" }).click();
  await page.getByRole("alert").filter({ hasText: "cannot be limited to shops" }).waitFor();
  await page.getByLabel("Shop ids").fill("");
  await page.getByLabel("Days until it expires").fill("1");
  await page.getByRole("button", { name: "Make the key" }).click();
  const key = await page.locator("#made").textContent();
  assert.match(key, /^tts_/);
  await shoot(page, "light-key-made");
  await page.goto(`${stage.url}/console/keys`);
  assert.ok(!(await page.content()).includes(key), "it is shown once");
  const row = page.getByRole("row").filter({ hasText: "window.pwned=1" });
  assert.match(await row.textContent(), /works.*admin.*in 23 hours/s);
  const headers = { authorization: `Bearer ${key}` };
  assert.equal((await context.request.get(`${stage.url}/v1/keys`, { headers })).status(), 200);
  await row.getByRole("button", { name: /^Revoke/ }).click();
  await page.getByRole("heading", { name: "Revoke a key" }).waitFor();
  assert.equal((await context.request.get(`${stage.url}/v1/keys`, { headers })).status(), 200, "nothing is done unasked");
  await shoot(page, "light-revoke");
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await page.getByText("The key is revoked").waitFor();
  assert.equal((await context.request.get(`${stage.url}/v1/keys`, { headers })).status(), 401);
  await assertUnharmed(page, problems);
  await context.close();
});

test("a full compare is asked for, and a shop's webhook topics are made equal", async () => {
  const { context, page, problems } = await visit(stage);
  await authorize(page);
  await signIn(stage, page, "write");
  const shop = stage.sandbox.shops[0].id;
  // Until the sync has begun with the shop.
  while (!(await page.getByRole("button", { name: `Compare each order of shop ${shop} now` }).count())) {
    await page.goto(`${stage.url}/console/sync?q=${shop}`);
  }
  await page.getByRole("button", { name: `Compare each order of shop ${shop} now` }).click();
  await page.getByText(/A full compare of the orders is (asked for|under way)/).waitFor();
  await shoot(page, "light-compare");
  await page.goto(`${stage.url}/console/sync?behind=1`);
  assert.equal(await page.getByText(shop).count(), 0);

  await page.goto(`${stage.url}/console/shops?q=${shop}`);
  await page.locator("tbody a").first().click();
  await page.getByRole("heading", { name: "Webhook topics" }).waitFor();
  await shoot(page, "light-topics");
  await page.getByRole("button", { name: "Equalize now" }).click();
  await page.getByText("this changes on the platform").waitFor();
  await page.getByText("ORDER_STATUS_CHANGE").waitFor();
  await shoot(page, "light-topics-asked");
  await page.getByRole("button", { name: "Change 1 topic" }).click();
  await page.getByRole("row").filter({ hasText: "ORDER_STATUS_CHANGE" }).getByText("as wanted").waitFor();
  await page.getByRole("button", { name: "Equalize now" }).click();
  await page.getByText("nothing needs to be changed").waitFor();
  await assertUnharmed(page, problems);
  await context.close();
});

test("forms from elsewhere do nothing", async () => {
  const { context, page } = await visit(stage);
  await signIn(stage, page);
  const form = { consumer: "effects", all: "1", sure: "1" };
  const post = (form, headers) => context.request.post(`${stage.url}/console/replay`, { form, headers, maxRedirects: 0 });
  const token = await page.locator("input[name=form_token]").first().inputValue();
  assert.equal((await post(form)).status(), 403, "without a token");
  assert.equal((await post({ ...form, form_token: "0".repeat(64) })).status(), 403, "with a wrong token");
  const foreign = { "sec-fetch-site": "cross-site" };
  assert.equal((await post({ ...form, form_token: token }, foreign)).status(), 403, "from another site");
  // Another site, in the same browser: its form carries no cookie.
  const other = await context.newPage();
  await other.goto(`${stage.sandbox.api_url.replace("127.0.0.1", "localhost")}/`);
  await other.setContent(`<form method="post" action="${stage.url}/console/replay"><input name="all" value="1"><button>x</button></form>`);
  await other.getByRole("button").click();
  await other.waitForLoadState();
  assert.ok(await other.getByRole("heading", { name: /Sign in|Nothing was done/ }).count());
  const framed = await page.goto(`${stage.url}/console`);
  assert.match(framed.headers()["content-security-policy"], /frame-ancestors 'none'/);
  assert.equal(framed.headers()["cache-control"], "no-store");
  await context.close();
});

test("without the script everything can still be done", async () => {
  const { context, page } = await visit(stage, { javaScriptEnabled: false });
  await signIn(stage, page);
  await page.goto(`${stage.url}/console/shops`);
  await page.getByLabel(/^Search shop/).fill("Shop 7");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Shop 7", exact: true }).click();
  await page.getByText("Refresh token").waitFor();
  await context.close();
});

for (const scheme of ["light", "dark"]) {
  test(`on a phone, ${scheme}, nothing runs off the screen and all text can be read`, async () => {
    const { context, page } = await visit(stage, { colorScheme: scheme, viewport: { width: 320, height: 640 } });
    await page.goto(`${stage.url}/console/sign-in`);
    assert.deepEqual(await overflowing(page), []);
    await signIn(stage, page);
    const one = [`/console/shops/hostile/open-000`, "/console/requests/1", "/console/inbox/1", "/console/call/order.get_order_list"];
    for (const path of [...PAGES.map(([, path]) => path), ...one, "/console/inbox/999999"]) {
      await page.goto(`${stage.url}${path}`);
      assert.deepEqual(await overflowing(page), [], path);
      assert.deepEqual(await tooFaint(page), [], path);
      await shoot(page, `phone-${scheme}${path.replaceAll("/", "-")}`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const [name, path] of PAGES) {
      await page.goto(`${stage.url}${path}`);
      assert.deepEqual(await tooFaint(page), [], path);
      if (scheme === "dark") await shoot(page, `dark-${name.toLowerCase().replace(" ", "-")}`);
    }
    await context.close();
  });
}

/** A seller lets the app in, as sellers do. */
async function authorize(page) {
  await page.goto(`${stage.url}/tiktok/authorize`);
  await page.getByRole("button", { name: "Approve" }).click();
  await page.waitForURL(`${stage.url}/**`);
}

test("sellers are led through the consent, at a phone's width", async () => {
  for (const scheme of ["light", "dark"]) {
    const { context, page, problems } = await visit(stage, { colorScheme: scheme, viewport: { width: 320, height: 640 } });
    await authorize(page);
    const done = page.url();
    assert.deepEqual(await overflowing(page), []);
    assert.deepEqual(await tooFaint(page), []);
    await shoot(page, `seller-done-${scheme}`);
    const said = await page.locator("h1").textContent();
    await page.goto(done);
    assert.notEqual(await page.locator("h1").textContent(), said, "a code that is used again is told apart");
    assert.deepEqual(await overflowing(page), []);
    await shoot(page, `seller-again-${scheme}`);
    await page.goto(`${stage.url}/tiktok/authorize`);
    await page.getByRole("button", { name: "Deny" }).click();
    await page.waitForURL(`${stage.url}/**`);
    assert.deepEqual(await overflowing(page), []);
    assert.deepEqual(await tooFaint(page), []);
    await shoot(page, `seller-denied-${scheme}`);
    assert.deepEqual(problems, []);
    await context.close();
  }
});
