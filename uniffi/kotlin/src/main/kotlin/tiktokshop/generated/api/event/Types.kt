// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.event

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
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
