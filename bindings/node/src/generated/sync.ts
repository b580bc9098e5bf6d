// Generated from core/catalog by `cargo gen`. Do not edit.

import type { Changes } from "../changes.js";
import type { JsonObject } from "../types.js";
import type { Statement } from "./finance.js";
import type { Order } from "./order.js";
import type { Product } from "./product.js";
import type { ReturnOrder } from "./return_refund.js";
import type { ChangeOptions } from "./options.js";

/** What can be followed from change to change. */
export type ChangeKind = "orders" | "returns" | "products" | "statements";

/** Begins to follow a kind, whose items belong to a domain. */
type Follow = <Data>(kind: string, domain: string, options: ChangeOptions) => Changes<Data>;

/** Follows what changes: see {@link Client.sync}. */
export class Sync {
  readonly #follow: Follow;

  /** @internal */
  constructor(follow: Follow) {
    this.#follow = follow;
  }

  /** Orders. */
  orders(options: ChangeOptions = {}): Changes<Order> {
    return this.#follow("orders", "order", options);
  }

  /** Returns and refunds. */
  returns(options: ChangeOptions = {}): Changes<ReturnOrder> {
    return this.#follow("returns", "return_refund", options);
  }

  /** Products with their SKUs, as the search lists them. */
  products(options: ChangeOptions = {}): Changes<Product> {
    return this.#follow("products", "product", options);
  }

  /** Statements of the seller's account. Those of the last 45 days are read again each time. */
  statements(options: ChangeOptions = {}): Changes<Statement> {
    return this.#follow("statements", "finance", options);
  }

  /** A kind by its name. */
  changes(kind: ChangeKind, options: ChangeOptions = {}): Changes<JsonObject> {
    return this.#follow(kind, domains[kind] ?? "", options);
  }
}

/** The domain of each kind. */
const domains: Readonly<Record<string, string>> = {
  orders: "order",
  returns: "return_refund",
  products: "product",
  statements: "finance",
};
