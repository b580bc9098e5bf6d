// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.TikTokShopClient
import tiktokshop.TikTokShopException

internal suspend fun gettingStarted() {
    TikTokShopClient.withAppSecret().use { client ->
        val page = client.order.getOrderList(pageSize = 5)
        println("${page.totalCount} orders, the newest:")
        page.orders.forEach { order -> println("${order.id} ${order.status} ${order.payment?.totalAmount} ${order.payment?.currency}") }
    }


    TikTokShopClient.withAppSecret().use { client ->
        try {
            client.product.getProduct(productId = "1")
        } catch (error: TikTokShopException) {
            println("${error.kind} ${error.code} ${error.requestId} ${error.hint}")
        }
    }
}