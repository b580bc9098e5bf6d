/** The backend's half of a client whose requests are signed elsewhere: see docs/phone.md. */

import { textOf } from "./failure.js";
import { native } from "./native.js";

/** What a client on a device asks to be signed. */
export interface RequestToSign {
  app_key: string;
  method: string;
  /** The path, with its ids. */
  path: string;
  /** The decoded values by name, among them `app_key` and `timestamp`. */
  query: [name: string, value: string][];
  /** The body as it is sent; missing if nothing of it is signed. */
  body?: string;
  /** Unix seconds. */
  timestamp: number;
}

/** A signature, and what it is for. */
export interface SignedRequest {
  /** The signature, to be handed back to the device. */
  sign: string;
  /** The id of the operation, such as `order.get_order_list`; `null` for a path that the catalogue does not know. */
  operation: string | null;
  /** Whether it changes nothing. Of an unknown path, nobody knows. */
  isRead: boolean;
}

/**
 * Signs what a client on a device asks for, on the backend that has the app secret. `request` is the JSON that the device sent, decoded.
 *
 * An `InvalidRequestError` is thrown if it is not a request of the API, names another app, or if its time is more than `maxAge` seconds
 * (300) from now. Compare the `operation` and the shop with what the user may do before you hand out the signature.
 */
export function signRequest(
  app: { appKey: string; appSecret: string },
  request: RequestToSign,
  options: { maxAge?: number } = {},
): SignedRequest {
  const input = { app_key: app.appKey, app_secret: app.appSecret, request, max_age: options.maxAge };
  const { sign, operation, is_read } = JSON.parse(textOf(native.signRequest(JSON.stringify(input))));
  return { sign, operation, isRead: is_read };
}
