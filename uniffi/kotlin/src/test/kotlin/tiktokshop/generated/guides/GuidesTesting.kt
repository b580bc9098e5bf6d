// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.seconds
import tiktokshop.api.order.OrderStatus
import tiktokshop.testing.Sandbox

internal suspend fun guidesTesting() {
    val sandbox = Sandbox.start(frozen = true)
    val client = sandbox.client()
    sandbox.createOrders(count = 3, status = "AWAITING_SHIPMENT")
    check(client.order.getOrderList(pageSize = 50, orderStatus = OrderStatus.AWAITING_SHIPMENT).orders.isNotEmpty())

    sandbox.fault("rate_limit", "retry_after" to 0, operation = "order.get_order_list", times = 1)
    check(client.order.getOrderList(pageSize = 1).response.attempts == 2)


    val before = sandbox.advance(0.seconds)
    check(sandbox.advance(1.hours) == before + 1.hours)
    sandbox.close()
}