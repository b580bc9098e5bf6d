// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.TikTokShopClient
import tiktokshop.webhook.WebhookEvent

internal suspend fun receiver() {
    val client = TikTokShopClient.withAppSecret()
    val queue = mutableListOf<WebhookEvent>()
    val signed = client.webhooks.signTestEvent(1, mapOf("order_id" to "576"))
    val request = Asked("POST", "/webhooks/tiktokshop", signed.signature, signed.body)

    val receiver = client.receiver {
        onEvent { event -> queue += event }
        onAuthorized { authorization, _ -> "/welcome/${authorization.note}" }
    }
    val response = receiver.handle(request) // in a handler of your server

    check(response.status == 200 && queue.size == 1)
}