// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.testing.Sandbox

internal suspend fun sandbox() {
    val sandbox = Sandbox.start(frozen = true)
    val client = sandbox.client()

    check(client.call("order.get_order_list", mapOf("page_size" to 1)).httpStatus == 200)
    sandbox.close()
}