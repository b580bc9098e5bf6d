// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.event

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val eventCalls: List<Called> = listOf(
    Called("event.delete_shop_webhook", "202309", listOf()) { client, given ->
        client.event.deleteShopWebhook(eventType = given.open("event_type", ::EventType)!!, options = given.options)
    },
    Called("event.get_shop_webhooks", "202309", listOf()) { client, given ->
        client.event.getShopWebhooks(options = given.options)
    },
    Called("event.update_shop_webhook", "202309", listOf()) { client, given ->
        client.event.updateShopWebhook(address = given.text("address")!!, eventType = given.open("event_type", ::EventType)!!, options = given.options)
    },
)