// A client without the app secret, and the backend that signs for it.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  Client,
  ConfigurationError,
  explain,
  InvalidRequestError,
  signRequest,
  TransportError,
} from "tiktokshop";

const app = { appKey: "6abc", appSecret: "a-secret-of-the-app" };

function request(changes = {}) {
  const timestamp = Math.floor(Date.now() / 1000);
  const query = [
    ["app_key", "6abc"],
    ["page_size", "20"],
    ["shop_cipher", "ROW_c"],
    ["timestamp", String(timestamp)],
  ];
  const path = "/order/202309/orders/search";
  return { app_key: "6abc", method: "POST", path, query, body: "{}", timestamp, ...changes };
}

test("a backend signs as a client with the secret does", () => {
  const asked = request();
  const signed = signRequest(app, asked);
  assert.deepEqual([signed.operation, signed.isRead], ["order.get_order_list", true]);
  const target = `${asked.path}?${asked.query.map((pair) => pair.join("=")).join("&")}`;
  assert.equal(signed.sign, explain({ appSecret: app.appSecret, target, body: "{}" }).sign);
});

test("a backend signs nothing else", () => {
  for (const changes of [{ path: "/api/v2/token/get" }, { app_key: "other" }, { timestamp: 1 }]) {
    assert.throws(
      () => signRequest(app, request(changes)),
      (error) => {
        assert.ok(error instanceof InvalidRequestError && !inspect(error).includes(app.appSecret));
        return true;
      },
    );
  }
});

test("a client that works through a server has no secret", async () => {
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const serverUrl = `http://127.0.0.1:${closed.address().port}`;
  closed.close();
  await once(closed, "close");
  const client = new Client({ serverUrl, serverKey: "the-key-of-this-device", shopId: "7", maxRetries: 0 });
  await assert.rejects(client.order.getOrderList({ page_size: 1 }), (error) => {
    assert.ok(error instanceof TransportError);
    assert.deepEqual([error.retryable, error.outcomeUnknown], [true, false]);
    assert.ok(!inspect([client, error]).includes("the-key-of-this-device"));
    return true;
  });
  assert.throws(
    () => new Client({ serverUrl, serverKey: "k", appSecret: app.appSecret }),
    ConfigurationError,
  );
  assert.throws(() => new Client({ serverUrl }), ConfigurationError);
});
