// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import kotlin.time.Duration.Companion.seconds
import tiktokshop.CallOptions
import tiktokshop.TikTokShopClient
import tiktokshop.TikTokShopException
import tiktokshop.api.order.AddExternalOrderReferencesExternalOrder
import tiktokshop.api.order.AddExternalOrderReferencesExternalOrderPlatform as Platform
import tiktokshop.api.order.AddExternalOrderReferencesLineItem
import tiktokshop.api.order.AddExternalOrderReferencesOrder

internal suspend fun guidesRetries() {
    control("faults", """{"operation": "order.get_order_list", "times": 1, "action": {"type": "rate_limit", "retry_after": 0}}""")
    control("faults", """{"operation": "order.add_external_order_references", "when": "after", "action": {"type": "reset"}}""")


    val client = TikTokShopClient.withAppSecret { maxRetries = 3; deadline = 60.seconds } // for all calls
    val forThisOne = CallOptions { timeout = 5.seconds; deadline = 20.seconds }
    val page = client.order.getOrderList(pageSize = 1, options = forThisOne)
    println("it took ${page.response.attempts} attempts")

    check(page.response.attempts == 2)
    val order = page.orders.first()
    val line = AddExternalOrderReferencesLineItem(id = order.lineItems.first().id, originId = "1")
    val external = AddExternalOrderReferencesExternalOrder(id = "S1", lineItems = listOf(line), platform = Platform.SHOPIFY)
    val references = listOf(AddExternalOrderReferencesOrder(externalOrder = external, id = order.id.orEmpty()))


    try {
        client.order.addExternalOrderReferences(orders = references)
    } catch (error: TikTokShopException) {
        when {
            error.isOutcomeUnknown -> {
                val known = client.order.getExternalOrderReferences(order.id.orEmpty(), Platform.SHOPIFY).externalOrders
                println(if (known.isEmpty()) "it was not: send it again" else "it was processed")
            }
            error.isRetryable -> println("later, after ${error.retryAfter}")
            else -> throw error
        }
    }

    check(client.order.getExternalOrderReferences(order.id.orEmpty(), Platform.SHOPIFY).externalOrders.size == 1)
}