// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.event

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.OpenEnum
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetShopWebhooks` (202309). Lists the shop's webhook addresses, one per event type. */
public class GetShopWebhooksResponse(response: ApiResponse) : ResponseView(response) {
    /** Number of webhooks that are set up for the shop. Example: `1`. */
    public val totalCount: Long? get() = integer("total_count")

    /** Webhooks that are set up for the shop, one for each kind of event. */
    public val webhooks: List<Webhook> get() = views("webhooks") { Webhook(it) }
}

/** Webhook inside [GetShopWebhooksResponse]. */
public class Webhook(raw: JsonObject) : JsonView(raw) {
    /** Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`. */
    public val address: String? get() = text("address")

    /** When the webhook was set up, Unix time in seconds. Example: `1635338186`. */
    public val createTime: Instant? get() = time("create_time")

    /** Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`. */
    public val eventType: EventType? get() = text("event_type")?.let(::EventType)

    /** When the webhook was last changed, Unix time in seconds. Example: `1635338186`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may be added. */
public class EventType(value: String) : OpenEnum(value) {
    public companion object {
        /** An order was placed or went into another state. */
        @JvmField
        public val ORDER_STATUS_CHANGE: EventType = EventType("ORDER_STATUS_CHANGE")
        /** The delivery address of an order was changed; read the order again before you ship. */
        @JvmField
        public val RECIPIENT_ADDRESS_UPDATE: EventType = EventType("RECIPIENT_ADDRESS_UPDATE")
        /** A package was combined, split, or given another address. */
        @JvmField
        public val PACKAGE_UPDATE: EventType = EventType("PACKAGE_UPDATE")
        /** The review of a product came to a result or its state changed. */
        @JvmField
        public val PRODUCT_STATUS_CHANGE: EventType = EventType("PRODUCT_STATUS_CHANGE")
        /** The seller took back the app's access; calls for the shop fail from now on. */
        @JvmField
        public val SELLER_DEAUTHORIZATION: EventType = EventType("SELLER_DEAUTHORIZATION")
        /** Access ends within 30 days; sent every day at 0:00 until the seller authorizes again. */
        @JvmField
        public val UPCOMING_AUTHORIZATION_EXPIRATION: EventType = EventType("UPCOMING_AUTHORIZATION_EXPIRATION")
        /** The cancellation of an order was requested, decided or completed. */
        @JvmField
        public val CANCELLATION_STATUS_CHANGE: EventType = EventType("CANCELLATION_STATUS_CHANGE")
        /** A return or refund went into another state. */
        @JvmField
        public val RETURN_STATUS_CHANGE: EventType = EventType("RETURN_STATUS_CHANGE")
        /** A customer service agent joined or left a chat with a buyer. */
        @JvmField
        public val NEW_CONVERSATION: EventType = EventType("NEW_CONVERSATION")
        /** A message was sent in a chat between a buyer and the shop. */
        @JvmField
        public val NEW_MESSAGE: EventType = EventType("NEW_MESSAGE")
        /** New title, description, main pictures or attributes of a product went live. */
        @JvmField
        public val PRODUCT_INFORMATION_CHANGE: EventType = EventType("PRODUCT_INFORMATION_CHANGE")
        /** The shop has a product more, made by the seller or by an app. */
        @JvmField
        public val PRODUCT_CREATION: EventType = EventType("PRODUCT_CREATION")
        /** A product was moved to another category. */
        @JvmField
        public val PRODUCT_CATEGORY_CHANGE: EventType = EventType("PRODUCT_CATEGORY_CHANGE")
        /** A creator wrote to the seller in the affiliate chat. */
        @JvmField
        public val NEW_MESSAGE_LISTENER: EventType = EventType("NEW_MESSAGE_LISTENER")
        /** An uploaded invoice was accepted or refused. */
        @JvmField
        public val INVOICE_STATUS_CHANGE: EventType = EventType("INVOICE_STATUS_CHANGE")
        /** The audit of a product began or came to a result. */
        @JvmField
        public val PRODUCT_AUDIT_STATUS_CHANGE: EventType = EventType("PRODUCT_AUDIT_STATUS_CHANGE")
        /** Old kind: a buyer asked for a cancellation, refund or return that the seller must decide on. */
        @JvmField
        public val REVERSE_STATUS_UPDATE: EventType = EventType("REVERSE_STATUS_UPDATE")
    }
}
