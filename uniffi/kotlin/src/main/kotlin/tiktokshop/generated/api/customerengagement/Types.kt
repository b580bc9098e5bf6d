// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerengagement

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CreateCustomEngagementTask` (202502). Creates a buyer messaging task with your own text. */
public class CreateCustomEngagementTaskResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the engagement task; pass it when you send the messages. Example: `475910475643`. */
    public val taskId: String? get() = text("task_id")
}

/** The response of `CreateEngagementTask` (202412). Creates a buyer messaging task from a message template. */
public class CreateEngagementTaskResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the engagement task; pass it when you send the messages. Example: `475910475643`. */
    public val taskId: String? get() = text("task_id")
}

/** The response of `GetCustomerTabVisibility` (202501). Tells whether the shop sees the customer tab. */
public class GetCustomerTabVisibilityResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the shop sees the Customer tab in Seller Center. Example: `true`. */
    public val isVisible: Boolean? get() = flag("is_visible")
}

/** The response of `GetFeaturePermissions` (202502). Tells which customer engagement features the shop may use. */
public class GetFeaturePermissionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Features with access control and whether the shop may use each. */
    public val features: List<Feature> get() = views("features") { Feature(it) }
}

/** The response of `GetMessageTemplates` (202412). Lists the message templates for engagement tasks in one locale. */
public class GetMessageTemplatesResponse(response: ApiResponse) : ResponseView(response) {
    /** Messages that the platform has prepared for shops. */
    public val messageTemplates: List<MessageTemplate> get() = views("message_templates") { MessageTemplate(it) }
}

/** The response of `GetTaskPerformances` (202412). Returns reach, claims, orders and sales of the given engagement tasks. */
public class GetTaskPerformancesResponse(response: ApiResponse) : ResponseView(response) {
    /** Figures of each task: recipients, readers, orders and revenue. */
    public val taskPerformances: List<TaskPerformance> get() = views("task_performances") { TaskPerformance(it) }
}

/** The response of `SendEngagementMessage` (202412). Sends the message of an engagement task to buyers, by their relay email addresses. */
public class SendEngagementMessageResponse(response: ApiResponse) : ResponseView(response) {
    /** Buyers to whom the message could not be sent; the others got it. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** Coupon card rule inside [MessageTemplate]. */
public class CouponCardRule(raw: JsonObject) : JsonView(raw) {
    /** Kinds of coupons allowed: REGULAR_ALL for regular coupons for all buyers, REGULAR_REPEAT for regular coupons for repeat buyers. */
    public val couponType: List<CouponType> get() = opens("coupon_type") { CouponType(it) }

    /** Largest number of cards of this kind in one message. Example: `1`. */
    public val maxCount: Long? get() = integer("max_count")

    /** Smallest number of cards of this kind that a message must have. Example: `1`. */
    public val minCount: Long? get() = integer("min_count")
}

/** Custom message inside `CreateCustomEngagementTask`. */
public class CustomMessage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        body: String? = null,
        title: String? = null,
    ) : this(fields("body", body, "title", title))

    /** Text of the message, 1 to 500 characters, emoji allowed. */
    public val body: String? get() = text("body")

    /** Title of the message, 1 to 70 characters, emoji allowed. */
    public val title: String? get() = text("title")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Email address that the message could not be sent to. */
    public val buyerEmail: String? get() = text("buyer_email")
}

/** Error inside [SendEngagementMessageResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the message could not be sent. Example: `68009003`. */
    public val code: Long? get() = integer("code")

    /** Tells which buyer the error belongs to, by email address. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of why the message could not be sent. */
    public val message: String? get() = text("message")
}

/** Feature inside [GetFeaturePermissionsResponse]. */
public class Feature(raw: JsonObject) : JsonView(raw) {
    /** Whether the shop has been given access to the feature. Example: `true`. */
    public val isAuthorized: Boolean? get() = flag("is_authorized")

    /** Name of the feature that can be open or closed to a shop. Example: `CUSTOM_MSG`. */
    public val name: FeatureName? get() = text("name")?.let(::FeatureName)
}

/** Message template inside [GetMessageTemplatesResponse]. */
public class MessageTemplate(raw: JsonObject) : JsonView(raw) {
    /** Number and kind of coupon cards that the template allows. */
    public val couponCardRules: CouponCardRule? get() = child("coupon_card_rules")?.let(::CouponCardRule)

    /** Id of the template; pass it as `template_id`. Example: `8646958016719848812`. */
    public val id: String? get() = text("id")

    /** Text of the message as the platform wrote it. */
    public val messageBody: String? get() = text("message_body")

    /** Title of the message as the platform wrote it. */
    public val messageTitle: String? get() = text("message_title")

    /** Number of product cards that the template allows. */
    public val productCardRules: ProductCardRule? get() = child("product_card_rules")?.let(::ProductCardRule)
}

/** Product card rule inside [MessageTemplate]. */
public class ProductCardRule(raw: JsonObject) : JsonView(raw) {
    /** Largest number of cards of this kind in one message. Example: `4`. */
    public val maxCount: Long? get() = integer("max_count")

    /** Smallest number of cards of this kind that a message must have. Example: `0`. */
    public val minCount: Long? get() = integer("min_count")
}

/** Task performance inside [GetTaskPerformancesResponse]. */
public class TaskPerformance(raw: JsonObject) : JsonView(raw) {
    /** Number of coupons that buyers claimed from the message. Example: `1`. */
    public val claimedCouponsCount: Long? get() = integer("claimed_coupons_count")

    /** Revenue from orders that followed on the message, decimal text. Example: `5.5`. */
    public val gmvAmount: String? get() = text("gmv_amount")

    /** Id of the task that the figures belong to. Example: `8646958016719848812`. */
    public val id: String? get() = text("id")

    /** Number of orders that followed on the message. Example: `10`. */
    public val orderCount: Long? get() = integer("order_count")

    /** Number of buyers who have read the message. Example: `20`. */
    public val readRecipientCount: Long? get() = integer("read_recipient_count")

    /** Number of buyers to whom the message was delivered. Example: `100`. */
    public val sentRecipientCount: Long? get() = integer("sent_recipient_count")

    /** State of the task: SENDING while messages go out, then SUCCESS or FAILED; CANCELED if it was stopped. Example: `SENDING`. */
    public val status: String? get() = text("status")
}
