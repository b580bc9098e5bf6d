// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Semaphore
import kotlinx.coroutines.sync.withPermit
import tiktokshop.SqliteStore
import tiktokshop.TikTokShopClient
import tiktokshop.api.order.OrderStatus

internal suspend fun guidesManyShops() {
    val client = TikTokShopClient.withAppSecret { store = SqliteStore("tokens.sqlite") }

    for (account in client.tokens.list()) {                    // each authorization
        for (stored in client.tokens.shops(account.openId)) {  // each shop that it opens
            val shop = client.shop(stored.id)
            val page = shop.order.getOrderList(pageSize = 1, orderStatus = OrderStatus.AWAITING_SHIPMENT)
            println("${stored.name} ${stored.region} ${page.totalCount} to ship")
        }
    }

    check(client.tokens.list().size > 1)


    val shops = client.tokens.list().flatMap { client.tokens.shops(it.openId) }
    val workers = Semaphore(8)
    coroutineScope {
        for (stored in shops) launch {
            val page = workers.withPermit { client.shop(stored.id).order.getOrderList(pageSize = 1) }
            println("${stored.id} ${page.totalCount}")
        }
    }
}