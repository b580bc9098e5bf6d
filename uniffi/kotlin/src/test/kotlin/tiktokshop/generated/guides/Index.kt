// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.TikTokShopClient
import tiktokshop.api.order.OrderStatus

internal suspend fun index() {
    val client = TikTokShopClient.withAppSecret()
    client.order.getOrderListPages(orderStatus = OrderStatus.AWAITING_SHIPMENT).collect { order ->
        println("${order.id} ${order.status}")
    }
}