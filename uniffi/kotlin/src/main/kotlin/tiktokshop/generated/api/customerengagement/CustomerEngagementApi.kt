// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerengagement

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

/** Customer engagement: the operations of the domain `customer_engagement`. */
public class CustomerEngagementApi internal constructor(private val caller: Caller) {
    /**
     * Creates a buyer messaging task with your own text.
     *
     * `POST /customer_engagement/{version}/engagement_tasks/custom`, version 202502.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Scope: `seller.customer_engagement.write`.
     *
     * @param channel Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Example: `TIKTOK_IM`.
     * @param endTime When the task ends and no more messages can be sent, Unix time in seconds. Example: `1744344885`.
     * @param taskName Name of your own for the task, not seen by buyers.
     * @param couponIds Coupons to show as cards in the message, at most one; `display_type` REGULAR, for all buyers or for repeat buyers. At most 1 items.
     * @param customMessage Title and text of your own for the message.
     * @param idempotencyKey Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
     * @param productIds Products to show as cards in the message, at most 4 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createCustomEngagementTask(
        channel: String,
        endTime: Instant,
        taskName: String,
        couponIds: List<String>? = null,
        customMessage: CustomMessage? = null,
        idempotencyKey: String? = null,
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateCustomEngagementTaskResponse =
        caller.call("customer_engagement.create_custom_engagement_task", Params.of("channel", channel, "end_time", endTime, "task_name", taskName, "coupon_ids", couponIds, "custom_message", customMessage, "idempotency_key", idempotencyKey, "product_ids", productIds), options) { CreateCustomEngagementTaskResponse(it) }

    /**
     * Creates a buyer messaging task from a message template.
     *
     * `POST /customer_engagement/{version}/engagement_tasks`, version 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Scope: `seller.customer_engagement.write`.
     *
     * @param channel Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Example: `TIKTOK_IM`.
     * @param endTime When the task ends and no more messages can be sent, Unix time in seconds. Example: `1744344885`.
     * @param taskName Name of your own for the task, not seen by buyers.
     * @param templateId Id of the message that the platform has prepared, from the message templates. Example: `50002_20011`.
     * @param couponIds Coupons to show as cards in the message, at most one; the kind must be one of those in `coupon_type`.
     * @param idempotencyKey Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
     * @param productIds Products to show as cards in the message.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67777e436b61b002f60f01da">The platform's documentation</a>
     */
    public suspend fun createEngagementTask(
        channel: String,
        endTime: Instant,
        taskName: String,
        templateId: String,
        couponIds: List<String>? = null,
        idempotencyKey: String? = null,
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateEngagementTaskResponse =
        caller.call("customer_engagement.create_engagement_task", Params.of("channel", channel, "end_time", endTime, "task_name", taskName, "template_id", templateId, "coupon_ids", couponIds, "idempotency_key", idempotencyKey, "product_ids", productIds), options) { CreateEngagementTaskResponse(it) }

    /**
     * Tells whether the shop sees the customer tab.
     *
     * `GET /customer_engagement/{version}/customer_tab/visibility`, version 202501.
     *
     * - Cipher: `shop_cipher`.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCustomerTabVisibility(
        options: CallOptions? = null,
    ): GetCustomerTabVisibilityResponse =
        caller.call("customer_engagement.get_customer_tab_visibility", Params.of(), options) { GetCustomerTabVisibilityResponse(it) }

    /**
     * Tells which customer engagement features the shop may use.
     *
     * `GET /customer_engagement/{version}/permissions`, version 202502.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.customer_engagement.read`.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getFeaturePermissions(
        options: CallOptions? = null,
    ): GetFeaturePermissionsResponse =
        caller.call("customer_engagement.get_feature_permissions", Params.of(), options) { GetFeaturePermissionsResponse(it) }

    /**
     * Lists the message templates for engagement tasks in one locale.
     *
     * `GET /customer_engagement/{version}/message_templates`, version 202412.
     *
     * - Cipher: `shop_cipher`.
     * - Scope: `seller.customer_engagement.read`.
     *
     * @param locale Languages in which to show the templates, BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67777e44223fde02fdfdc157">The platform's documentation</a>
     */
    public suspend fun getMessageTemplates(
        locale: String,
        options: CallOptions? = null,
    ): GetMessageTemplatesResponse =
        caller.call("customer_engagement.get_message_templates", Params.of("locale", locale), options) { GetMessageTemplatesResponse(it) }

    /**
     * Returns reach, claims, orders and sales of the given engagement tasks.
     *
     * `POST /customer_engagement/{version}/performances`, version 202412.
     *
     * - Cipher: `shop_cipher`.
     * - Scope: `seller.customer_engagement.read`.
     *
     * @param taskIds Engagement tasks whose figures to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTaskPerformances(
        taskIds: List<String>,
        options: CallOptions? = null,
    ): GetTaskPerformancesResponse =
        caller.call("customer_engagement.get_task_performances", Params.of("task_ids", taskIds), options) { GetTaskPerformancesResponse(it) }

    /**
     * Sends the message of an engagement task to buyers, by their relay email addresses.
     *
     * `POST /customer_engagement/{version}/messages`, version 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.customer_engagement.write`.
     *
     * @param buyerEmails Buyers to write to, given by the anonymized email address in their orders; only buyers with an order within the last 365 days.
     * @param taskId Task that the messages belong to; it must not have ended. Example: `[1381478460934]`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67777e448e882e030d29676e">The platform's documentation</a>
     */
    public suspend fun sendEngagementMessage(
        buyerEmails: List<String>,
        taskId: String? = null,
        options: CallOptions? = null,
    ): SendEngagementMessageResponse =
        caller.call("customer_engagement.send_engagement_message", Params.of("buyer_emails", buyerEmails, "task_id", taskId), options) { SendEngagementMessageResponse(it) }
}