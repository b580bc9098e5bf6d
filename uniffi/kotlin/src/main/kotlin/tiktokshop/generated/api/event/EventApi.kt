// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.event

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Event: the operations of the domain `event`. */
public class EventApi internal constructor(private val caller: Caller) {
    /**
     * Removes the shop's webhook address for one event type.
     *
     * `DELETE /event/{version}/webhooks`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.authorization.info`.
     * - Also called: `Event.deleteShopWebhook` in the PHP package, `event.deleteWebhook` in the Laravel package.
     *
     * @param eventType Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun deleteShopWebhook(
        eventType: EventType,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("event.delete_shop_webhook", Params.of("event_type", eventType), options) { EmptyResponse(it) }

    /**
     * Lists the shop's webhook addresses, one per event type.
     *
     * `GET /event/{version}/webhooks`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.authorization.info`.
     * - Also called: `Event.getShopWebhooks` in the PHP package, `event.webhookList` in the Laravel package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopWebhooks(
        options: CallOptions? = null,
    ): GetShopWebhooksResponse =
        caller.call("event.get_shop_webhooks", Params.of(), options) { GetShopWebhooksResponse(it) }

    /**
     * Sets or replaces the shop's webhook address for one event type.
     *
     * `PUT /event/{version}/webhooks`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.authorization.info`.
     * - Also called: `Event.updateShopWebhook` in the PHP package, `event.updateWebhook` in the Laravel package.
     *
     * @param address Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`.
     * @param eventType Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateShopWebhook(
        address: String,
        eventType: EventType,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("event.update_shop_webhook", Params.of("address", address, "event_type", eventType), options) { EmptyResponse(it) }
}