// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.SqliteStore
import tiktokshop.TikTokShopClient
import tiktokshop.api.event.EventType
import tiktokshop.webhook.OrderStatusChangeEvent

internal suspend fun guidesWebhooks() {
    val client = TikTokShopClient.withAppSecret { store = SqliteStore("shop.db") }
    val inbox = client.inbox()
        .on("ORDER_STATUS_CHANGE") { event, _ ->
            val order = (event as OrderStatusChangeEvent).data
            println("${order.orderId} is ${order.orderStatus}")
        }
        .onAny { event, _ -> println("something else: ${event.type}") }

    val receiver = client.receiver { this.inbox = inbox } // POST /webhooks/tiktokshop
    inbox.start()
    // In a handler of Ktor or another server: receiver.handle(request)

    val signed = client.webhooks.signTestEvent(1, mapOf("order_id" to "576", "order_status" to "UNPAID"))
    suspend fun deliver(signature: String) = receiver.handle(Asked("POST", "/webhooks/tiktokshop", signature, signed.body)).status
    check(deliver(signed.signature) == 200)
    check(deliver("00") == 401)
    while (inbox.stats().pending > 0) kotlinx.coroutines.delay(5)
    check(inbox.dead().isEmpty() && inbox.stats().done == 1L)

    inbox.close() // at the end: waits for the functions that run

    val event = client.webhooks.constructEvent(signed.body.toByteArray(), signed.signature) // raw body, Authorization header
    if (event is OrderStatusChangeEvent) println(event.data.orderId)


    val address = "https://shops.example.com/webhooks/tiktokshop"
    client.event.updateShopWebhook(address = address, eventType = EventType.ORDER_STATUS_CHANGE)
    println(client.event.getShopWebhooks().webhooks.map { it.eventType })
}