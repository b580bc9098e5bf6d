// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import kotlin.time.Clock
import kotlin.time.Duration.Companion.days
import tiktokshop.ChangeOptions
import tiktokshop.SqliteStore
import tiktokshop.TikTokShopClient
import tiktokshop.api.order.Order

internal suspend fun sync() {
    val copies = mutableMapOf<String, Order>()
    var saved: String? = null
    fun <T> transaction(work: () -> T): T = work()
    val lastWeek = Clock.System.now() - 7.days
    val client = TikTokShopClient.withAppSecret { store = SqliteStore("tokens.sqlite") }.shop(setting("SANDBOX_SHOP_ID"))


    client.sync.orders(ChangeOptions { since = lastWeek; cursor = saved }).collect { change ->
        transaction {
            copies[change.id] = change.data
            saved = change.cursor
        }
    }

    check(copies.isNotEmpty() && saved != null)
}