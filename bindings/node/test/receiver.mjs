// Plays the scenarios of the receiver: each is a list of requests, with what comes back and what the app hears.
import assert from "node:assert/strict";
import { MemoryStore, TikTokShopError } from "tiktokshop";
import { webHandler } from "tiktokshop/handlers";

/** A kind is the name of its class, but for one. */
const kindOf = ({ name }) =>
  name === "RateLimitError"
    ? "rate_limited"
    : name
        .replace(/Error$/, "")
        .replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`)
        .toLowerCase();

/** A receiver, and the browsers that visit it. */
export class Visit {
  #sandbox;
  #webhooks;
  #handle;
  #heard = [];
  #fails = false;
  #cookies = {};
  #callback = "";

  constructor(sandbox) {
    const client = sandbox.client({ store: new MemoryStore() });
    this.#sandbox = sandbox;
    this.#webhooks = client.webhooks;
    this.#handle = webHandler({
      client,
      authorize: { host: sandbox.authUrl },
      maxBodyBytes: 5000,
      note: "user 7",
      onEvent: (event) => this.#hear(`event ${event.type}`),
      onAuthorized: ({ note }) => this.#hear(`authorized ${note}`),
      onError: (error) =>
        this.#heard.push(`error ${error instanceof TikTokShopError ? kindOf(error) : "app"}`),
    });
  }

  #hear(what) {
    this.#heard.push(what);
    if (this.#fails) throw new Error("the app failed");
  }

  async take(step) {
    if (step.advance) await this.#sandbox.control("POST", "clock", { advance: step.advance });
    if (step.fault) await this.#sandbox.control("POST", "faults", step.fault);
    this.#fails = step.app_fails ?? false;
    const answer = await this.#handle(this.#request(step));
    check(step, answer, await answer.text(), this.#heard.splice(0));
    const cookie = answer.headers.get("set-cookie");
    if (step.from && cookie) this.#cookies[step.from] = cookie.split(";")[0];
    if (step.then) {
      const back = await decide(this.#sandbox, answer.headers.get("location"), step.then);
      this.#callback = back.slice(back.indexOf("?") + 1);
    }
  }

  #request(step) {
    const query = (step.query ?? "").replace("{callback}", this.#callback);
    const body = step.body_bytes ? "x".repeat(step.body_bytes) : step.body;
    const headers = {};
    const cookie = this.#cookies[step.from];
    if (cookie) headers.cookie = cookie;
    if (step.signature === "good") headers.authorization = this.#webhooks.signTestEvent({ body }).signature;
    if (step.signature === "forged") headers.authorization = "0".repeat(64);
    return new Request(`http://localhost${step.path}?${query}`, {
      method: step.method ?? "GET",
      headers,
      body,
    });
  }
}

function check(step, answer, body, heard) {
  const told = JSON.stringify(step);
  assert.equal(answer.status, step.status, `${told} ${body}`);
  assert.deepEqual(heard, step.heard ?? [], told);
  for (const [name, part] of Object.entries(step.headers ?? {})) {
    const value = answer.headers.get(name);
    assert.ok(part === null ? value === null : value?.includes(part), `${told}: ${name} is ${value}`);
  }
  assert.ok(body.includes(step.body_has ?? ""), `${told} ${body}`);
  assert.ok(step.body_lacks === undefined || !body.includes(step.body_lacks), `${told} ${body}`);
}

/** The seller opens the link and decides: where the browser is sent back to. */
async function decide(sandbox, link, decision) {
  const url = new URL(link);
  const body = new URLSearchParams(url.search);
  body.set("open_id", sandbox.accounts[0].open_id);
  body.set("decision", decision);
  const answer = await fetch(url.origin + url.pathname, { method: "POST", body, redirect: "manual" });
  return answer.headers.get("location");
}
