// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.AuthorizationPage
import tiktokshop.SqliteStore
import tiktokshop.TikTokShopClient

internal suspend fun guidesAuthorize() {
    val client = TikTokShopClient.withAppSecret { store = SqliteStore("tokens.sqlite") }
    val link = client.oauth.begin(note = "user 7")
    println("send the seller to ${link.url}")

    val callbackUrl = decide(client.oauth.begin(AuthorizationPage(host = setting("TIKTOK_AUTH_URL")), note = "user 7").url)

    // Later, with the whole URL that the browser came back to:
    val done = client.oauth.complete(callbackUrl)
    println("${done.note} ${done.shops.map { it.name }}")

    val shop = client.shop(done.shops.first().id) // finds token and cipher in the store
    println("${shop.order.getOrderList(pageSize = 1).totalCount} orders")

    check(done.note == "user 7" && done.shops.size == 1)

    val receiver = client.receiver {
        note { "user 7" }
        onAuthorized { authorization, _ -> "/welcome/${authorization.shops.first().id}" }
    }
    // In a handler of Ktor or another server: receiver.handle(request)

    check(receiver.handle(Asked("GET", "/oauth/tiktokshop/authorize")).status == 302)
}