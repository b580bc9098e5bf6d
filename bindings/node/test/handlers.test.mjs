// The same webhooks and callbacks through each server, sent by the sandbox.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { MemoryStore } from "tiktokshop";
import { expressHandler, fastifyPlugin, honoHandler, nodeHandler, webHandler } from "tiktokshop/handlers";
import { startSandbox } from "./support.mjs";

let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

beforeEach(() => sandbox.reset());

after(() => sandbox.stop());

async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A server that speaks `Request` and `Response`, on Node's. */
function webServer(handle) {
  return listen(async (request, response) => {
    const { method, headers, url } = request;
    const body = method === "GET" ? undefined : request;
    const answer = await handle(
      new Request(`http://localhost${url}`, { method, headers, body, duplex: "half" }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
}

const servers = {
  "node:http": (options) => listen(nodeHandler(options)),
  Express: (options) => {
    const app = express();
    app.use(expressHandler(options));
    app.use(express.json());
    app.get("/rest", (_request, response) => response.send("rest"));
    return listen(app);
  },
  Fastify: async (options) => {
    const app = fastify();
    app.register(fastifyPlugin(options));
    app.get("/rest", async () => "rest");
    app.post("/json", async (request) => request.body);
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    return { url, close: () => app.close() };
  },
  Hono: (options) => {
    const app = new Hono();
    app.use(honoHandler(options));
    app.get("/rest", (context) => context.text("rest"));
    return webServer((request) => app.fetch(request));
  },
  "Request and Response": (options) => webServer(webHandler(options)),
};

for (const [name, start] of Object.entries(servers)) {
  test(`${name}: webhooks and callbacks`, async () => {
    const client = sandbox.client({ store: new MemoryStore() });
    const seen = { events: [], orders: [], errors: [], authorized: [] };
    const server = await start({
      client,
      onEvent: (event) => seen.events.push(event),
      on: { ORDER_STATUS_CHANGE: (event) => seen.orders.push(event.data.order_id) },
      onError: (error) => seen.errors.push(error.name),
      onAuthorized: (done) => seen.authorized.push(done.shops[0].id) && "/welcome",
      authorize: { host: sandbox.authUrl },
      maxBodyBytes: 5000,
    });
    try {
      await receives(server, seen);
      await refuses(server, seen);
      await authorizes(server, seen);
      const rest = await fetch(`${server.url}/rest`);
      assert.ok(rest.status === 404 || (await rest.text()) === "rest");
    } finally {
      await server.close();
    }
  });
}

async function receives(server, seen) {
  const data = { order_id: "7", order_status: "UNPAID", update_time: 1 };
  await sandbox.trigger({ type: "ORDER_STATUS_CHANGE", data, address: `${server.url}/webhooks/tiktokshop` });
  const [delivery] = await sandbox.flushWebhooks();
  assert.equal(delivery.status, "delivered", JSON.stringify(delivery));
  assert.deepEqual(seen.orders, ["7"]);
  assert.equal(seen.events[0].type, "ORDER_STATUS_CHANGE");
}

async function refuses(server, seen) {
  const url = `${server.url}/webhooks/tiktokshop`;
  const post = (body, headers) =>
    fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
  assert.equal((await post('{"type":1}', { authorization: "0".repeat(64) })).status, 401);
  assert.equal((await post('{"type":1}', {})).status, 401);
  assert.equal((await post("x".repeat(6000), {})).status, 413);
  const wrong = await fetch(url);
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "POST"]);
  assert.equal(seen.events.length, 1);
}

/** A browser as far as cookies go: it follows no redirect by itself. */
class Browser {
  cookies = "";

  async get(url, headers = {}) {
    const cookie = this.cookies;
    const answer = await fetch(url, {
      redirect: "manual",
      headers: cookie ? { ...headers, cookie } : headers,
    });
    const set = answer.headers.get("set-cookie");
    if (set) this.cookies = `theme=dark; ${set.split(";")[0]}`;
    return answer;
  }

  /** Begins, says yes, and gives the URL to come back to. */
  async begin(server) {
    await sandbox.control("POST", "app", { redirect_url: `${server.url}/oauth/tiktokshop/callback` });
    const answer = await this.get(`${server.url}/oauth/tiktokshop/authorize`);
    assert.equal(answer.status, 302);
    return sandbox.authorize(answer.headers.get("location"));
  }
}

async function authorizes(server, seen) {
  const [seller, other] = [new Browser(), new Browser()];
  const callback = await seller.begin(server);
  await other.begin(server);
  assert.equal((await other.get(callback)).status, 400, "login CSRF");
  assert.equal((await fetch(callback)).status, 400);
  assert.deepEqual(seen.authorized, []);
  const answer = await seller.get(callback);
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.get("location"), "/welcome");
  assert.deepEqual(seen.authorized, [sandbox.shop.id]);
  const reload = await seller.get(callback);
  assert.equal(reload.status, 200);
  assert.match(await reload.text(), /connected already/);
  const again = await fetch(
    callback.replace(/code=[^&]*/, "code=wrong").replace(/state=[^&]*/, "state=wrong"),
  );
  assert.equal(again.status, 400);
  assert.ok(!(await again.text()).includes("forging"), "why is for the app, not for the page");
  assert.equal(seen.authorized.length, 1);
}

test("Fastify's own parsers go on outside of the plugin", async () => {
  const app = fastify();
  app.register(fastifyPlugin({ client: sandbox.client() }));
  app.post("/json", async (request) => request.body);
  const answer = await app.inject({ method: "POST", url: "/json", payload: { a: 1 } });
  assert.deepEqual(answer.json(), { a: 1 });
  await app.close();
});

test("a handler that throws makes the platform come again", async () => {
  const failing = () => {
    throw new Error("the database is down");
  };
  const errors = [];
  const handler = webHandler({
    client: sandbox.client(),
    onEvent: failing,
    onError: (error) => errors.push(error.message),
  });
  const { body, headers } = sandbox.client().webhooks.signTestEvent({ type: 1 });
  const answer = await handler(
    new Request("http://localhost/webhooks/tiktokshop", { method: "POST", body, headers }),
  );
  assert.equal(answer.status, 500);
  assert.deepEqual(errors, ["the database is down"]);
  assert.ok(!(await answer.text()).includes("database"));
});

test("a body that is too large is told with its limit", async () => {
  const errors = [];
  const client = sandbox.client();
  const handler = webHandler({ client, maxBodyBytes: 10, onError: (error) => errors.push(error.message) });
  const request = new Request("http://localhost/webhooks/tiktokshop", {
    method: "POST",
    body: "x".repeat(11),
  });
  assert.equal((await handler(request)).status, 413);
  assert.match(errors[0], /more than 10 bytes.*maxBodyBytes/);
});

test("a body that a parser ate is told, not guessed", async () => {
  const app = express();
  const errors = [];
  app.use(express.json());
  app.use(expressHandler({ client: sandbox.client(), onError: (error) => errors.push(error.message) }));
  const server = await listen(app);
  const { body, headers } = sandbox.client().webhooks.signTestEvent({ type: 1 });
  const answer = await fetch(`${server.url}/webhooks/tiktokshop`, { method: "POST", body, headers });
  server.close();
  assert.equal(answer.status, 500);
  assert.match(errors[0], /before the JSON parser/);
});

/** A server with an authorization, over Node's own. */
async function site(options) {
  const client = sandbox.client({ store: new MemoryStore() });
  return {
    client,
    ...(await listen(nodeHandler({ client, authorize: { host: sandbox.authUrl }, ...options }))),
  };
}

test("note and visit come to the app, and what no header may hold is encoded", async () => {
  const told = [];
  const server = await site({
    note: async ({ url, request }) => `${url.pathname.split("/").at(-1)} ${request.method}`,
    onAuthorized: ({ note }, visit) => {
      told.push(note, visit.url.pathname, visit.request.method, visit.secure);
      return "/ä b";
    },
  });
  try {
    const browser = new Browser();
    const answer = await browser.get(await browser.begin(server));
    assert.equal(answer.headers.get("location"), "/%C3%A4%20b");
    assert.deepEqual(told, ["authorize GET", "/oauth/tiktokshop/callback", "GET", false]);
  } finally {
    server.close();
  }
});

test("an app that fails is called again when the page is loaded again", async () => {
  const [told, errors] = [[], []];
  const server = await site({
    onAuthorized: ({ open_id }) => {
      told.push(open_id);
      if (told.length < 3) throw new Error("the database is down");
    },
    onError: (error) => errors.push(error.message),
  });
  try {
    const browser = new Browser();
    const callback = await browser.begin(server);
    for (const _ of [1, 2]) {
      const answer = await browser.get(callback);
      assert.equal(answer.status, 500);
      assert.match(await answer.text(), /is connected, but the app could not finish/);
    }
    assert.deepEqual(errors, ["the database is down", "the database is down"]);
    const saved = (await server.client.tokens.list()).map(({ open_id }) => open_id);
    assert.deepEqual(saved, told.slice(0, 1));
    assert.match(await (await browser.get(callback)).text(), /is authorized/);
    assert.match(await (await browser.get(callback)).text(), /connected already/);
    assert.equal(told.length, 3);
    assert.equal(new Set(told).size, 1);
    assert.equal((await fetch(callback)).status, 400, "another browser");
  } finally {
    server.close();
  }
});

test("cookies are kept from scripts, other sites and plain connections", async () => {
  const server = await site({ onAuthorized() {} });
  try {
    const url = `${server.url}/oauth/tiktokshop/authorize`;
    const plain = (await fetch(url, { redirect: "manual" })).headers.get("set-cookie");
    assert.match(plain, /^tiktokshop-\w+=[^;]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/);
    const headers = { "x-forwarded-proto": "https" };
    const behind = (await fetch(url, { redirect: "manual", headers })).headers.get("set-cookie");
    assert.match(behind, /^__Host-tiktokshop-.*; SameSite=Lax; Secure$/);
    assert.equal((await fetch(url, { method: "HEAD", redirect: "manual" })).status, 405);
  } finally {
    server.close();
  }
});

test("links of begin and states of one's own pass where that is said", async () => {
  const told = [];
  const onAuthorized = ({ note }) => void told.push(note);
  const client = sandbox.client({ store: new MemoryStore() });
  const come = async (callback, url) => {
    const server = await listen(nodeHandler({ client, onAuthorized, callback, onError() {} }));
    await sandbox.control("POST", "app", { redirect_url: `${server.url}/oauth/tiktokshop/callback` });
    const answer = await fetch(await sandbox.authorize(url), { redirect: "manual" });
    server.close();
    return answer.status;
  };
  const host = sandbox.authUrl;
  const { url } = await client.oauth.begin({ host, note: "mailed" });
  assert.equal(await come(undefined, url), 400);
  assert.equal(await come({ anyBrowser: true }, url), 200);
  const own = await client.oauth.authorizeUrl({ host });
  assert.equal(await come(() => ({ expectedState: "another" }), own.url), 400);
  assert.equal(await come(() => ({ expectedState: own.state }), own.url), 200);
  assert.deepEqual(told, ["mailed", ""]);
});

test("without onError the console hears of it", async (context) => {
  const said = context.mock.method(console, "error", () => {});
  const client = sandbox.client();
  const onEvent = () => {
    throw new Error("the database is down");
  };
  for (const [name, start] of Object.entries(servers)) {
    said.mock.resetCalls();
    const server = await start({ client, onEvent });
    const { body, headers } = signed(client);
    const url = `${server.url}/webhooks/tiktokshop`;
    assert.equal((await fetch(url, { method: "POST", body, headers })).status, 500);
    const forged = { ...headers, authorization: "0".repeat(64) };
    assert.equal((await fetch(url, { method: "POST", body, headers: forged })).status, 401);
    await server.close();
    const lines = said.mock.calls.map(({ arguments: [, told] }) => told.message ?? told);
    assert.equal(lines[0], "the database is down", name);
    assert.match(lines[1], /signature does not match/, name);
    assert.equal(lines.length, 2, name);
  }
});

test("what cannot work is told when the handler is made", () => {
  assert.throws(() => nodeHandler({}), /needs a client or webhooks/);
  const { webhooks } = sandbox.client();
  assert.throws(() => nodeHandler({ webhooks, onAuthorized() {} }), /needs a client/);
});

test("authorizations are served with a client, and not without one", async () => {
  const client = sandbox.client({ store: new MemoryStore() });
  const authorize = new Request("http://localhost/oauth/tiktokshop/authorize");
  assert.equal((await webHandler({ client })(authorize)).status, 302);
  assert.equal((await webHandler({ webhooks: client.webhooks })(authorize)).status, 404);
});

const signed = (client) =>
  client.webhooks.signTestEvent({ type: "ORDER_STATUS_CHANGE", data: { order_id: "7" } });

test("a prefix of Fastify and a mounted router of Express keep the paths behind them", async () => {
  const client = sandbox.client();
  const seen = [];
  const options = { client, onEvent: (event) => seen.push(event.data.order_id) };
  const { body, headers } = signed(client);
  const app = fastify();
  app.register(fastifyPlugin(options), { prefix: "/tts" });
  const url = "/tts/webhooks/tiktokshop";
  assert.equal((await app.inject({ method: "POST", url, payload: body, headers })).statusCode, 200);
  await app.close();
  const router = express.Router();
  router.use(expressHandler(options));
  const server = await listen(express().use("/tts", router));
  assert.equal((await fetch(`${server.url}${url}`, { method: "POST", body, headers })).status, 200);
  server.close();
  assert.deepEqual(seen, ["7", "7"]);
});

test("onError that throws itself changes no response, and Node warns of it", async () => {
  const client = sandbox.client();
  const fails = () => {
    throw new Error("no log either");
  };
  const warned = once(process, "warning");
  const server = await listen(nodeHandler({ client, onEvent: fails, onError: fails }));
  const { body, headers } = signed(client);
  const answer = await fetch(`${server.url}/webhooks/tiktokshop`, { method: "POST", body, headers });
  server.close();
  assert.equal(answer.status, 500);
  assert.equal((await warned)[0].message, "no log either");
});
