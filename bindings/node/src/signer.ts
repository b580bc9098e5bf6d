/** The device's half of a client whose requests are signed elsewhere; `signing.ts` is the backend's. See docs/phone.md. */

import { remember, wordsOf } from "./causes.js";
import { TikTokShopError } from "./error.js";
import { classes } from "./generated/errors.js";
import type { Maybe, Port, PortAnswer } from "./port.js";
import type { RequestToSign } from "./signing.js";

/** Whose access token is needed, as far as it is known. */
export interface TokenWanted {
  app_key: string;
  /** The `open_id` of the seller, if the client is for one. */
  account?: string;
  /** The id of the shop, if the client is for one. */
  shop?: string;
  /** The token that the platform no longer accepts: refresh it on the backend unless there is another one by now. */
  rejected?: string;
}

/** An access token of your backend. */
export interface GrantedToken {
  access_token: string;
  /** When it expires, in Unix seconds, if that is known: the next one is asked for before that. */
  expires_at?: number | null;
  /** The cipher of the shop. Without it the platform is asked for it once. */
  shop_cipher?: string | null;
}

/**
 * Asks your own backend for signatures and access tokens, for an app on a device that must not hold the app secret. The backend knows
 * who the user is, decides, and signs with {@link signRequest}.
 *
 * What a method throws ends the call before anything is sent: an error of this package keeps its class and whether it is `retryable`,
 * anything else is a `TransportError`; both have it as `cause`. A call does not wait beyond its `deadline`, but cannot end the request
 * to your backend: give that a timeout of its own.
 */
export interface Signer {
  /** Returns the signature of a request, which is to be sent to the backend as JSON: the `sign` of {@link signRequest}. */
  sign(request: RequestToSign): Maybe<string>;
  /**
   * Returns an access token that works. It is kept in memory, and asked for once however many calls need it. A client that was given an
   * `accessToken` needs no such method.
   */
  accessToken?(wanted: TokenWanted): Maybe<GrantedToken>;
}

/** A signer as the core asks it. */
export function signerPort(signer: Signer): Port {
  const questions = typeof signer.accessToken === "function" ? ["sign", "access_token"] : ["sign"];
  return { questions, ask: (question, input) => answer(signer, question, input) };
}

async function answer(signer: Signer, question: string, input: string): Promise<PortAnswer> {
  try {
    return { answer: JSON.stringify(await told(signer, question, input)) };
  } catch (error) {
    return failed(error, question === "sign" ? [] : [(JSON.parse(input) as TokenWanted).rejected]);
  }
}

/** Nothing but what is asked for. The core refuses what is of another form, without repeating it. */
async function told(signer: Signer, question: string, input: string): Promise<object | null> {
  if (question === "sign") return { sign: await signer.sign(JSON.parse(input) as RequestToSign) };
  const granted = await signer.accessToken?.(JSON.parse(input) as TokenWanted);
  if (typeof granted !== "object" || granted === null) return null;
  const { access_token, expires_at, shop_cipher } = granted;
  return { access_token, expires_at, shop_cipher };
}

/** The failure of a signer that threw. Its words, which may quote a token, are in the cause only. */
function failed(error: unknown, tokens: readonly unknown[]): PortAnswer {
  const words = wordsOf(error);
  const causeId = remember(error, tokens);
  const kind = kindOf(error);
  if (kind === undefined) return causeId === undefined ? { words } : { words, causeId };
  const { retryable } = error as TikTokShopError;
  return { answer: JSON.stringify({ error: { detail: words, kind, retryable, cause_id: causeId } }) };
}

const kinds = new Map(Object.entries(classes).map(([kind, Class]) => [Class as unknown, kind]));

/** The kind of an error of this package. */
function kindOf(error: unknown): string | undefined {
  if (!(error instanceof TikTokShopError)) return undefined;
  let Class: unknown = error.constructor;
  while (Class && !kinds.has(Class)) Class = Object.getPrototypeOf(Class);
  return kinds.get(Class);
}
