// Webhooks: verifying, reading, signing test events.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import {
  Client,
  eventNumbers,
  TikTokShopError,
  WebhookBodyError,
  WebhookSignatureError,
  Webhooks,
} from "tiktokshop";
import { root } from "./support.mjs";

const app = { appKey: "67cbdbced2ed3", appSecret: "f9cfb25cd495018563940407a21965c3a43e1fdf" };
const webhooks = new Webhooks(app);

test("a signed event is read, by its type", () => {
  const data = { order_id: "576653688135258178", order_status: "UNPAID" };
  const { body, signature } = webhooks.signTestEvent({
    type: "ORDER_STATUS_CHANGE",
    data,
    shopId: 7495540735365777507n,
    notificationId: "n1",
    timestamp: new Date(1_718_305_585_000),
  });
  const event = webhooks.constructEvent(body, signature);
  const { type, type_id, shop_id, notification_id, timestamp, app_key } = event;
  assert.deepEqual(
    { type, type_id, shop_id, notification_id, timestamp, app_key },
    {
      type: "ORDER_STATUS_CHANGE",
      type_id: 1,
      shop_id: "7495540735365777507",
      notification_id: "n1",
      timestamp: 1_718_305_585,
      app_key: app.appKey,
    },
  );
  assert.deepEqual(event.data, data);
});

test("every sample of the vectors is read, by its type", async () => {
  const lines = await readFile(path.join(root, "tests/vectors/webhook-samples.jsonl"), "utf8");
  const names = new Map(Object.entries(eventNumbers).map(([name, number]) => [number, name]));
  for (const line of lines.trim().split("\n")) {
    const { type, body } = JSON.parse(line);
    const signed = webhooks.signTestEvent({ body: JSON.stringify(body) });
    const event = webhooks.constructEvent(signed.body, signed.signature);
    assert.equal(event.type, names.get(type));
    assert.deepEqual([event.app_key, event.type_id ?? type], [app.appKey, type]);
  }
});

test("a type that nobody knows is unknown, and loses nothing", () => {
  const { body, signature } = webhooks.signTestEvent({ type: 9999, data: { id: 1, big: 0, list: null } });
  const big = body.replace('"big":0', '"big":7380066284010030890');
  const signed = webhooks.signTestEvent({ body: big });
  const event = webhooks.constructEvent(Buffer.from(big), signed.signature);
  assert.deepEqual([event.type, event.type_id], ["9999", 9999]);
  assert.deepEqual(event.data, { id: 1, big: "7380066284010030890", list: null });
  assert.notEqual(signature, signed.signature);
});

test("whatever is not exactly what was signed is refused", () => {
  const { body, signature } = webhooks.signTestEvent({ type: 1 });
  for (const [raw, header] of [
    [`${body} `, signature],
    [body, `${signature.slice(0, -1)}${signature.endsWith("0") ? "1" : "0"}`],
    [body, ""],
    [body, undefined],
    [body, [signature, signature]],
  ]) {
    assert.throws(() => webhooks.constructEvent(raw, header), WebhookSignatureError);
  }
  assert.doesNotThrow(() => webhooks.verify(new TextEncoder().encode(body).buffer, [signature]));
  const other = new Webhooks({ ...app, appSecret: "another" });
  assert.throws(() => other.verify(body, signature), WebhookSignatureError);
});

test("a body that was parsed already is told so", () => {
  const { body, signature } = webhooks.signTestEvent({ type: 1 });
  assert.throws(
    () => webhooks.constructEvent(JSON.parse(body), signature),
    (error) => error instanceof TikTokShopError && /parsed already/.test(error.message),
  );
});

test("what is signed but no event is refused", () => {
  const { signature } = webhooks.signTestEvent({ body: "no JSON" });
  assert.throws(() => webhooks.constructEvent("no JSON", signature), WebhookBodyError);
});

test("several apps share an address, and each event says whose it is", () => {
  const second = { appKey: "second", appSecret: "secret of the second" };
  const both = new Webhooks([app, second]);
  const { body, signature } = new Webhooks(second).signTestEvent({ type: 1 });
  assert.equal(both.constructEvent(body, signature).app_key, "second");
});

test("an old event is refused where that is asked for", () => {
  const strict = new Webhooks(app, { maxAge: 60_000 });
  const old = strict.signTestEvent({ type: 1, timestamp: new Date(Date.now() - 120_000) });
  assert.throws(() => strict.verify(old.body, old.signature), TikTokShopError);
  const fresh = strict.signTestEvent({ type: 1 });
  assert.doesNotThrow(() => strict.verify(fresh.body, fresh.signature));
});

test("a client has the webhooks of its app", () => {
  const client = new Client({ ...app, env: false });
  const { body, signature } = client.webhooks.signTestEvent({ type: 1 });
  assert.equal(client.webhooks.constructEvent(body, signature).type, "ORDER_STATUS_CHANGE");
});
