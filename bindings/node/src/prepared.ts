import { inspect } from "node:util";
import { errorOf } from "./failure.js";
import type { NativePrepared } from "./native.js";

/**
 * The request that a call would send, signed but not sent. See {@link Client.prepare}.
 *
 * Any HTTP client can send it while the platform accepts its timestamp. `console.log` and `JSON.stringify` hide the
 * token, the signature, the cipher and the body; its properties contain them.
 */
export class PreparedRequest {
  readonly #prepared: NativePrepared;

  /** @internal */
  constructor(prepared: NativePrepared) {
    if (prepared.failure !== undefined) throw errorOf(prepared.failure);
    this.#prepared = prepared;
  }

  /** The operation's id. */
  get operation(): string {
    return this.#prepared.operation ?? "";
  }

  /** The version that would be called. */
  get version(): string {
    return this.#prepared.version ?? "";
  }

  /** `GET`, `POST`, ... */
  get method(): string {
    return this.#prepared.method ?? "";
  }

  /** The whole URL, with its signature. */
  get url(): string {
    return this.#prepared.url ?? "";
  }

  /** The headers, including the access token. An HTTP client adds its own: host, length and user agent. */
  get headers(): Record<string, string> {
    return Object.fromEntries(this.#prepared.headers ?? []) as Record<string, string>;
  }

  /** The body; `undefined` if there is none, as `fetch` expects. */
  get body(): Buffer<ArrayBuffer> | undefined {
    const { body } = this.#prepared;
    return body?.length ? (body as Buffer<ArrayBuffer>) : undefined;
  }

  /** The fields that may be shown. */
  toJSON(): { method: string; url: string; bytes: number } {
    const { shownUrl = "", body } = this.#prepared;
    return { method: this.method, url: shownUrl, bytes: body?.length ?? 0 };
  }

  /** @internal */
  [inspect.custom](): string {
    const { method, url, bytes } = this.toJSON();
    return `PreparedRequest { ${method} ${url}, ${bytes} bytes }`;
  }
}
