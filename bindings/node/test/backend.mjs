// An app's own backend over HTTP: it has the app secret and the tokens, and signs for devices.
import { once } from "node:events";
import { createServer } from "node:http";
import { MemoryStore, signRequest } from "tiktokshop";

/** Starts a backend that answers `POST /sign` and `POST /token`; `asked` is what it was asked. */
export async function startBackend(sandbox) {
  const backend = new Backend(sandbox);
  await backend.start(sandbox.accounts[0]);
  return backend;
}

class Backend {
  asked = [];
  #server = createServer((request, response) => void this.#answer(request, response));
  #tokens;
  #app;

  constructor(sandbox) {
    this.#app = { appKey: sandbox.appKey, appSecret: sandbox.appSecret };
    this.cipher = sandbox.shop.cipher;
    const account = sandbox.accounts[0].open_id;
    this.#tokens = sandbox.client({ accessToken: undefined, store: new MemoryStore(), account }).tokens;
  }

  async start({ open_id, access_token, refresh_token }) {
    const ends = { access_token_expires_at: 4_000_000_000, refresh_token_expires_at: 4_000_000_000 };
    await this.#tokens.save({ open_id, access_token, refresh_token, ...ends, shops: [] });
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  count(path) {
    return this.asked.filter(([known]) => known === path).length;
  }

  async #answer(request, response) {
    let text = "";
    for await (const piece of request) text += piece;
    const asked = JSON.parse(text);
    this.asked.push([request.url, asked]);
    const told = request.url === "/sign" ? signRequest(this.#app, asked) : await this.#token(asked);
    response.end(JSON.stringify(told));
  }

  async #token({ rejected }) {
    if (rejected === (await this.#tokens.accessToken())) await this.#tokens.refresh();
    return { access_token: await this.#tokens.accessToken(), shop_cipher: this.cipher };
  }
}

/** A signer as an app on a device has it. */
export class Device {
  constructor(url) {
    this.url = url;
  }

  async sign(request) {
    return (await this.post("/sign", request)).sign;
  }

  accessToken(wanted) {
    return this.post("/token", wanted);
  }

  async post(path, body) {
    const response = await fetch(this.url + path, { method: "POST", body: JSON.stringify(body) });
    return response.json();
  }
}
