// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop

import tiktokshop.api.order.Order
import tiktokshop.api.returnrefund.ReturnOrder
import tiktokshop.api.product.Product
import tiktokshop.api.finance.Statement
import tiktokshop.internal.Follower
import tiktokshop.json.JsonObject

/** Follows what changes, from change to change. Nothing is sent before the changes are collected. */
public class Sync internal constructor(private val follower: Follower) {
    /** Orders. */
    public fun orders(options: ChangeOptions? = null): Changes<Order> =
        follower.follow("orders", options) { Order(it) }

    /** Returns and refunds. */
    public fun returns(options: ChangeOptions? = null): Changes<ReturnOrder> =
        follower.follow("returns", options) { ReturnOrder(it) }

    /** Products with their SKUs, as the search lists them. */
    public fun products(options: ChangeOptions? = null): Changes<Product> =
        follower.follow("products", options) { Product(it) }

    /** Statements of the seller's account. Those of the last 45 days are read again each time. */
    public fun statements(options: ChangeOptions? = null): Changes<Statement> =
        follower.follow("statements", options) { Statement(it) }

    /** A kind by its name: `orders`, `returns`, `products`, `statements`. */
    public fun changes(kind: String, options: ChangeOptions? = null): Changes<JsonObject> = follower.follow(kind, options) { it }
}