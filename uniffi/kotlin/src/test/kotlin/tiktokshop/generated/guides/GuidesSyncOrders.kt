// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import kotlin.time.Clock
import kotlin.time.Duration.Companion.days
import tiktokshop.ChangeOptions
import tiktokshop.TikTokShopClient
import tiktokshop.api.order.Order
import tiktokshop.webhook.OrderStatusChangeEvent
import tiktokshop.webhook.WebhookEvent

internal suspend fun guidesSyncOrders() {
    val orders = mutableMapOf<String, Order>() // your tables
    var saved: String? = null                  // and what you saved last

    val client = TikTokShopClient.withAppSecret()
    val options = ChangeOptions { since = Clock.System.now() - 7.days; cursor = saved }
    client.sync.orders(options).collect { change ->
        orders[change.id] = change.data // in one transaction of your database
        saved = change.cursor
    }

    check(orders.isNotEmpty() && saved != null)


    suspend fun onEvent(event: WebhookEvent) {
        if (event !is OrderStatusChangeEvent) return
        val order = client.order.getOrderDetail(ids = listOfNotNull(event.data.orderId)).orders.first()
        println("${order.id} is ${order.status}")
    }

    val signed = client.webhooks.signTestEvent(1, mapOf("order_id" to orders.keys.first(), "order_status" to "UNPAID", "update_time" to 1))
    onEvent(client.webhooks.constructEvent(signed.body.toByteArray(), signed.signature))

    val now = Clock.System.now()
    client.order.getOrderListBetween(from = now - 30.days, to = now).collect { order ->
        println("${order.id} ${order.createTime}")
    }
}