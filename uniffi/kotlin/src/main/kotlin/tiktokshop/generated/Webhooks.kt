// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView
import tiktokshop.json.textOf

/** An event that was verified, with a class for each type: use `when (event)`, and have an `else` for types that come later. */
public sealed class WebhookEvent(raw: JsonObject) : JsonView(raw) {
    /** The type: `ORDER_STATUS_CHANGE`. Of an unknown one its number as text, or `UNKNOWN` if the platform sent none. */
    public val type: String get() = text("type").orEmpty()

    /** The number of the type; null if the platform sent none, or a word. */
    public val typeId: Long? get() = integer("type_id")

    /** The type as it was sent, if it was a word. */
    public val typeText: String? get() = text("type_text")

    /** The app whose secret signed it. */
    public val appKey: String get() = text("app_key").orEmpty()

    /** The id of the event, the same for each delivery. */
    public val notificationId: String? get() = text("notification_id")

    /** The shop of the event. */
    public val shopId: String? get() = text("shop_id")

    /** The seller of the event, for types that concern no single shop. */
    public val sellerOpenId: String? get() = text("seller_open_id")

    /** The creator of the event. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** When it was sent, in Unix seconds. Events may overtake each other. */
    public val timestamp: Instant? get() = time("timestamp")

    /** What the event says, as JSON. Subclasses have `data` with properties. */
    public val payload: JsonValue get() = json("data") ?: JsonObject.EMPTY
}

/** An order changed status; the first event is sent when it is placed. Type 1. */
public class OrderStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: OrderStatusChangeData get() = OrderStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A return or cancellation of the first API generation changed. Type 2. */
public class ReverseStatusUpdateEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ReverseStatusUpdateData get() = ReverseStatusUpdateData(child("data") ?: JsonObject.EMPTY)
}

/** The recipient address of an order changed. Type 3. */
public class RecipientAddressUpdateEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: RecipientAddressUpdateData get() = RecipientAddressUpdateData(child("data") ?: JsonObject.EMPTY)
}

/** Packages were combined or split, so package ids changed. Type 4. */
public class PackageUpdateEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: PackageUpdateData get() = PackageUpdateData(child("data") ?: JsonObject.EMPTY)
}

/** A product passed or failed its audit, or the platform changed its status. Type 5. */
public class ProductStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ProductStatusChangeData get() = ProductStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A seller withdrew the app's authorization for a shop. Type 6. */
public class SellerDeauthorizationEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: SellerDeauthorizationData get() = SellerDeauthorizationData(child("data") ?: JsonObject.EMPTY)
}

/** The authorization of a shop expires within 30 days; sent once a day. Type 7. */
public class UpcomingAuthorizationExpirationEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: UpcomingAuthorizationExpirationData get() = UpcomingAuthorizationExpirationData(child("data") ?: JsonObject.EMPTY)
}

/** A cancellation request was made, approved, completed or withdrawn. Type 11. */
public class CancellationStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: CancellationStatusChangeData get() = CancellationStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A return, refund or replacement request changed status. Type 12. */
public class ReturnStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ReturnStatusChangeData get() = ReturnStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A buyer conversation began, or an agent joined or left it. Type 13. */
public class NewConversationEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: NewConversationData get() = NewConversationData(child("data") ?: JsonObject.EMPTY)
}

/** A message arrived in a buyer conversation. Type 14. */
public class NewMessageEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: NewMessageData get() = NewMessageData(child("data") ?: JsonObject.EMPTY)
}

/** The content of a product changed, and the change is live. Type 15. */
public class ProductInformationChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ProductInformationChangeData get() = ProductInformationChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A product was created. Type 16. */
public class ProductCreationEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ProductCreationData get() = ProductCreationData(child("data") ?: JsonObject.EMPTY)
}

/** A creator added, changed or removed a product in a piece of content. Type 17. */
public class ShoppableContentPostingEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ShoppableContentPostingData get() = ShoppableContentPostingData(child("data") ?: JsonObject.EMPTY)
}

/** A product moved to another category. Type 18. */
public class ProductCategoryChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ProductCategoryChangeData get() = ProductCategoryChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A size chart template was created, edited or deleted. Type 19. */
public class SizeChartChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: SizeChartChangeData get() = SizeChartChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A creator withdrew the app's authorization. Type 20. */
public class CreatorDeauthorizationEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: CreatorDeauthorizationData get() = CreatorDeauthorizationData(child("data") ?: JsonObject.EMPTY)
}

/** An inbound order to a TikTok warehouse changed status. Type 21. */
public class InboundFbtOrderStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: InboundFbtOrderStatusChangeData get() = InboundFbtOrderStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A merchant joined Fulfilled by TikTok, or its regions changed. Type 22. */
public class FbtMerchantOnboardingEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: FbtMerchantOnboardingData get() = FbtMerchantOnboardingData(child("data") ?: JsonObject.EMPTY)
}

/** A warehouse good was matched to a SKU or unmatched. Type 23. */
public class GoodsMatchEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: GoodsMatchData get() = GoodsMatchData(child("data") ?: JsonObject.EMPTY)
}

/** The stock of a good in a TikTok warehouse changed. Type 24. */
public class FbtInventoryUpdateEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: FbtInventoryUpdateData get() = FbtInventoryUpdateData(child("data") ?: JsonObject.EMPTY)
}

/** The opportunity matching of a candidate product made progress. Type 25. */
public class OpportunityMatchingStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: OpportunityMatchingStatusChangeData get() = OpportunityMatchingStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A SKU is low on stock, out of stock or predicted to run out. Type 27. */
public class InventoryStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: InventoryStatusChangeData get() = InventoryStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A message arrived in a chat between seller and creator. Type 33. */
public class NewMessageListenerEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: NewMessageListenerData get() = NewMessageListenerData(child("data") ?: JsonObject.EMPTY)
}

/** The mirroring of a shop to Tokopedia changed status. Type 35. */
public class TokopediaMirrorStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: TokopediaMirrorStatusChangeData get() = TokopediaMirrorStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** The check of an uploaded invoice made progress. Type 36. */
public class InvoiceStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: InvoiceStatusChangeData get() = InvoiceStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** The audit status of a product changed. Type 37. */
public class ProductAuditStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ProductAuditStatusChangeData get() = ProductAuditStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** The strikethrough price of a SKU expired. Type 38. */
public class StrikethroughPriceExpiredEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: StrikethroughPriceExpiredData get() = StrikethroughPriceExpiredData(child("data") ?: JsonObject.EMPTY)
}

/** A promotion started, ended or was deactivated. Type 39. */
public class ActivityStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ActivityStatusChangeData get() = ActivityStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A combined listing was created, changed or deleted. Type 42. */
public class CombinedListingChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: CombinedListingChangeData get() = CombinedListingChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A translation task for a product image ended. Type 46. */
public class ImageTranslationCompletedEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ImageTranslationCompletedData get() = ImageTranslationCompletedData(child("data") ?: JsonObject.EMPTY)
}

/** SKUs of a product were created, deleted, activated or deactivated. Type 50. */
public class SkuStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: SkuStatusChangeData get() = SkuStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** Copying a product to another market succeeded, failed or left a draft. Type 51. */
public class GlobalReplicationStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: GlobalReplicationStatusChangeData get() = GlobalReplicationStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** The listing method of a global product changed. Type 52. */
public class GlobalListingMethodChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: GlobalListingMethodChangeData get() = GlobalListingMethodChangeData(child("data") ?: JsonObject.EMPTY)
}

/** The precheck of a video's content ended. Type 55. */
public class VideoPrecheckResultEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: VideoPrecheckResultData get() = VideoPrecheckResultData(child("data") ?: JsonObject.EMPTY)
}

/** A sample application changed status. Type 56. */
public class SampleApplicationStatusChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: SampleApplicationStatusChangeData get() = SampleApplicationStatusChangeData(child("data") ?: JsonObject.EMPTY)
}

/** A multi-channel fulfilment order changed status. Type 58. */
public class FbtMcfOrderStatusEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: FbtMcfOrderStatusData get() = FbtMcfOrderStatusData(child("data") ?: JsonObject.EMPTY)
}

/** The precheck tasks of a shoppable video ended. Type 59. */
public class ShoppableVideoPrecheckTasksResultEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ShoppableVideoPrecheckTasksResultData get() = ShoppableVideoPrecheckTasksResultData(child("data") ?: JsonObject.EMPTY)
}

/** The platform recommends a different weight or size for a product. Type 62. */
public class ProductPackageRecommendedEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ProductPackageRecommendedData get() = ProductPackageRecommendedData(child("data") ?: JsonObject.EMPTY)
}

/** The products of a promotion were changed or removed. Type 63. */
public class ActivityChangeEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: ActivityChangeData get() = ActivityChangeData(child("data") ?: JsonObject.EMPTY)
}

/** An after-sales request of the 2026 model changed status. Type 64. */
public class AftersalesRequestStatusUpdateEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: AftersalesRequestStatusUpdateData get() = AftersalesRequestStatusUpdateData(child("data") ?: JsonObject.EMPTY)
}

/** A return package (RMA) of the 2026 model changed status. Type 65. */
public class RmaStatusUpdateEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: RmaStatusUpdateData get() = RmaStatusUpdateData(child("data") ?: JsonObject.EMPTY)
}

/** An appeal about a product's size chart was decided. Type 66. */
public class AppealCompletedEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: AppealCompletedData get() = AppealCompletedData(child("data") ?: JsonObject.EMPTY)
}

/** A refund of the 2026 after-sales model was paid out. Type 67. */
public class RefundSuccessEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: RefundSuccessData get() = RefundSuccessData(child("data") ?: JsonObject.EMPTY)
}

/** The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope. Type 68. */
public class InventoryChangedEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: InventoryChangedData get() = InventoryChangedData(child("data") ?: JsonObject.EMPTY)
}

/** The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED. Type 71. */
public class InventoryChangedByShopEvent(raw: JsonObject) : WebhookEvent(raw) {
    /** What the event says. */
    public val data: InventoryChangedByShopData get() = InventoryChangedByShopData(child("data") ?: JsonObject.EMPTY)
}

/** An event of a type that this version of the package does not know: see [type] and [payload]. */
public class UnknownEvent(raw: JsonObject) : WebhookEvent(raw)

/** The event in the class of its type. */
internal fun eventOf(raw: JsonObject): WebhookEvent = when (raw.textOf("type")) {
    "ORDER_STATUS_CHANGE" -> OrderStatusChangeEvent(raw)
    "REVERSE_STATUS_UPDATE" -> ReverseStatusUpdateEvent(raw)
    "RECIPIENT_ADDRESS_UPDATE" -> RecipientAddressUpdateEvent(raw)
    "PACKAGE_UPDATE" -> PackageUpdateEvent(raw)
    "PRODUCT_STATUS_CHANGE" -> ProductStatusChangeEvent(raw)
    "SELLER_DEAUTHORIZATION" -> SellerDeauthorizationEvent(raw)
    "UPCOMING_AUTHORIZATION_EXPIRATION" -> UpcomingAuthorizationExpirationEvent(raw)
    "CANCELLATION_STATUS_CHANGE" -> CancellationStatusChangeEvent(raw)
    "RETURN_STATUS_CHANGE" -> ReturnStatusChangeEvent(raw)
    "NEW_CONVERSATION" -> NewConversationEvent(raw)
    "NEW_MESSAGE" -> NewMessageEvent(raw)
    "PRODUCT_INFORMATION_CHANGE" -> ProductInformationChangeEvent(raw)
    "PRODUCT_CREATION" -> ProductCreationEvent(raw)
    "SHOPPABLE_CONTENT_POSTING" -> ShoppableContentPostingEvent(raw)
    "PRODUCT_CATEGORY_CHANGE" -> ProductCategoryChangeEvent(raw)
    "SIZE_CHART_CHANGE" -> SizeChartChangeEvent(raw)
    "CREATOR_DEAUTHORIZATION" -> CreatorDeauthorizationEvent(raw)
    "INBOUND_FBT_ORDER_STATUS_CHANGE" -> InboundFbtOrderStatusChangeEvent(raw)
    "FBT_MERCHANT_ONBOARDING" -> FbtMerchantOnboardingEvent(raw)
    "GOODS_MATCH" -> GoodsMatchEvent(raw)
    "FBT_INVENTORY_UPDATE" -> FbtInventoryUpdateEvent(raw)
    "OPPORTUNITY_MATCHING_STATUS_CHANGE" -> OpportunityMatchingStatusChangeEvent(raw)
    "INVENTORY_STATUS_CHANGE" -> InventoryStatusChangeEvent(raw)
    "NEW_MESSAGE_LISTENER" -> NewMessageListenerEvent(raw)
    "TOKOPEDIA_MIRROR_STATUS_CHANGE" -> TokopediaMirrorStatusChangeEvent(raw)
    "INVOICE_STATUS_CHANGE" -> InvoiceStatusChangeEvent(raw)
    "PRODUCT_AUDIT_STATUS_CHANGE" -> ProductAuditStatusChangeEvent(raw)
    "STRIKETHROUGH_PRICE_EXPIRED" -> StrikethroughPriceExpiredEvent(raw)
    "ACTIVITY_STATUS_CHANGE" -> ActivityStatusChangeEvent(raw)
    "COMBINED_LISTING_CHANGE" -> CombinedListingChangeEvent(raw)
    "IMAGE_TRANSLATION_COMPLETED" -> ImageTranslationCompletedEvent(raw)
    "SKU_STATUS_CHANGE" -> SkuStatusChangeEvent(raw)
    "GLOBAL_REPLICATION_STATUS_CHANGE" -> GlobalReplicationStatusChangeEvent(raw)
    "GLOBAL_LISTING_METHOD_CHANGE" -> GlobalListingMethodChangeEvent(raw)
    "VIDEO_PRECHECK_RESULT" -> VideoPrecheckResultEvent(raw)
    "SAMPLE_APPLICATION_STATUS_CHANGE" -> SampleApplicationStatusChangeEvent(raw)
    "FBT_MCF_ORDER_STATUS" -> FbtMcfOrderStatusEvent(raw)
    "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT" -> ShoppableVideoPrecheckTasksResultEvent(raw)
    "PRODUCT_PACKAGE_RECOMMENDED" -> ProductPackageRecommendedEvent(raw)
    "ACTIVITY_CHANGE" -> ActivityChangeEvent(raw)
    "AFTERSALES_REQUEST_STATUS_UPDATE" -> AftersalesRequestStatusUpdateEvent(raw)
    "RMA_STATUS_UPDATE" -> RmaStatusUpdateEvent(raw)
    "APPEAL_COMPLETED" -> AppealCompletedEvent(raw)
    "REFUND_SUCCESS" -> RefundSuccessEvent(raw)
    "INVENTORY_CHANGED" -> InventoryChangedEvent(raw)
    "INVENTORY_CHANGED_BY_SHOP" -> InventoryChangedByShopEvent(raw)
    else -> UnknownEvent(raw)
}

/** The number of each type. */
internal val eventNumbers: Map<String, Long> = mapOf(
    "ORDER_STATUS_CHANGE" to 1L,
    "REVERSE_STATUS_UPDATE" to 2L,
    "RECIPIENT_ADDRESS_UPDATE" to 3L,
    "PACKAGE_UPDATE" to 4L,
    "PRODUCT_STATUS_CHANGE" to 5L,
    "SELLER_DEAUTHORIZATION" to 6L,
    "UPCOMING_AUTHORIZATION_EXPIRATION" to 7L,
    "CANCELLATION_STATUS_CHANGE" to 11L,
    "RETURN_STATUS_CHANGE" to 12L,
    "NEW_CONVERSATION" to 13L,
    "NEW_MESSAGE" to 14L,
    "PRODUCT_INFORMATION_CHANGE" to 15L,
    "PRODUCT_CREATION" to 16L,
    "SHOPPABLE_CONTENT_POSTING" to 17L,
    "PRODUCT_CATEGORY_CHANGE" to 18L,
    "SIZE_CHART_CHANGE" to 19L,
    "CREATOR_DEAUTHORIZATION" to 20L,
    "INBOUND_FBT_ORDER_STATUS_CHANGE" to 21L,
    "FBT_MERCHANT_ONBOARDING" to 22L,
    "GOODS_MATCH" to 23L,
    "FBT_INVENTORY_UPDATE" to 24L,
    "OPPORTUNITY_MATCHING_STATUS_CHANGE" to 25L,
    "INVENTORY_STATUS_CHANGE" to 27L,
    "NEW_MESSAGE_LISTENER" to 33L,
    "TOKOPEDIA_MIRROR_STATUS_CHANGE" to 35L,
    "INVOICE_STATUS_CHANGE" to 36L,
    "PRODUCT_AUDIT_STATUS_CHANGE" to 37L,
    "STRIKETHROUGH_PRICE_EXPIRED" to 38L,
    "ACTIVITY_STATUS_CHANGE" to 39L,
    "COMBINED_LISTING_CHANGE" to 42L,
    "IMAGE_TRANSLATION_COMPLETED" to 46L,
    "SKU_STATUS_CHANGE" to 50L,
    "GLOBAL_REPLICATION_STATUS_CHANGE" to 51L,
    "GLOBAL_LISTING_METHOD_CHANGE" to 52L,
    "VIDEO_PRECHECK_RESULT" to 55L,
    "SAMPLE_APPLICATION_STATUS_CHANGE" to 56L,
    "FBT_MCF_ORDER_STATUS" to 58L,
    "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT" to 59L,
    "PRODUCT_PACKAGE_RECOMMENDED" to 62L,
    "ACTIVITY_CHANGE" to 63L,
    "AFTERSALES_REQUEST_STATUS_UPDATE" to 64L,
    "RMA_STATUS_UPDATE" to 65L,
    "APPEAL_COMPLETED" to 66L,
    "REFUND_SUCCESS" to 67L,
    "INVENTORY_CHANGED" to 68L,
    "INVENTORY_CHANGED_BY_SHOP" to 71L,
)

/** Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed. */
public class OrderStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Whether the order passes or has passed the on-hold period, in which the buyer can cancel freely and nothing may ship. */
    public val isOnHoldOrder: Boolean? get() = flag("is_on_hold_order")

    /** Platform's id of the order; fetch the order with it for details. */
    public val orderId: String? get() = text("order_id")

    /** Stage of the order after this change; fetch the order before acting, since events may arrive late or out of order. */
    public val orderStatus: OrderStatusChangeOrderStatus? get() = text("order_status")?.let(::OrderStatusChangeOrderStatus)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed. */
public class ReverseStatusUpdateData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the order that the return or cancellation concerns. */
    public val orderId: String? get() = text("order_id")

    /** What the buyer asked for, in the terms of the first API generation. */
    public val reverseEventType: ReverseEventType? get() = text("reverse_event_type")?.let(::ReverseEventType)

    /** Platform's id of the return or cancellation in the first API generation. */
    public val reverseOrderId: String? get() = text("reverse_order_id")

    /** Stage of the return or cancellation, a number of the first API generation; its values are not documented. */
    public val reverseOrderStatus: Long? get() = integer("reverse_order_status")

    /** Kind of return or cancellation, a number of the first API generation; its values are not documented. */
    public val reverseType: Long? get() = integer("reverse_type")

    /** Who asked for the return or cancellation, a value of the first API generation; its values are not documented. */
    public val reverseUser: Long? get() = integer("reverse_user")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed. */
public class RecipientAddressUpdateData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the order whose address changed; fetch the order for the new address. */
    public val orderId: String? get() = text("order_id")

    /** When the address was changed, in Unix seconds; labels bought before it may carry the old address. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed. */
public class PackageUpdateData(raw: JsonObject) : JsonView(raw) {
    /** Packages that exist after the change, one entry each, with the orders in them. */
    public val packageList: List<Package> get() = views("package_list") { Package(it) }

    /** Who caused the packages to change. */
    public val roleType: RoleType? get() = text("role_type")?.let(::RoleType)

    /** What led to the new packages: kind of split or combination. */
    public val scType: ScType? get() = text("sc_type")?.let(::ScType)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status. */
public class ProductStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** What led to the event: the first review, a later change of state, or a failed review. */
    public val status: ProductStatusChangeStatus? get() = text("status")?.let(::ProductStatusChangeStatus)

    /** Why the platform took the product off sale or refused it, as text; empty otherwise. */
    public val suspendedReason: String? get() = text("suspended_reason")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop. */
public class SellerDeauthorizationData(raw: JsonObject) : JsonView(raw) {
    /** Sentence that says which shop withdrew the authorization; take the shop from the envelope instead. */
    public val message: String? get() = text("message")
}

/** Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day. */
public class UpcomingAuthorizationExpirationData(raw: JsonObject) : JsonView(raw) {
    /** When the authorization of the shop ends, in Unix seconds as text; the seller must authorize the app again before it. */
    public val expirationTime: Instant? get() = time("expiration_time")

    /** Sentence that says how many days the authorization still holds; use `expiration_time` in code. */
    public val message: String? get() = text("message")
}

/** Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn. */
public class CancellationStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the cancellation, for Search Cancellations and for approving or rejecting it. */
    public val cancelId: String? get() = text("cancel_id")

    /** Stage of the cancellation after this change. */
    public val cancelStatus: CancelStatus? get() = text("cancel_status")?.let(::CancelStatus)

    /** Who started the cancellation. */
    public val cancellationsRole: CancellationsRole? get() = text("cancellations_role")?.let(::CancellationsRole)

    /** When the cancellation was started, in Unix seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Platform's id of the order that is to be cancelled, in full or in part. */
    public val orderId: String? get() = text("order_id")
}

/** Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status. */
public class ReturnStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** When the return was requested, in Unix seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Platform's id of the order whose items are returned or refunded. */
    public val orderId: String? get() = text("order_id")

    /** Platform's id of the return, for Search Returns and for approving or rejecting it. */
    public val returnId: String? get() = text("return_id")

    /** Who asked for the return or refund. */
    public val returnRole: CancellationsRole? get() = text("return_role")?.let(::CancellationsRole)

    /** Stage of the return, refund or replacement after this change. */
    public val returnStatus: ReturnStatus? get() = text("return_status")?.let(::ReturnStatus)

    /** What the buyer is to get: money back, with or without sending the goods back, or a replacement. */
    public val returnType: ReturnType? get() = text("return_type")?.let(::ReturnType)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it. */
public class NewConversationData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the conversation with a buyer; fetch its messages with it. */
    public val conversationId: String? get() = text("conversation_id")

    /** When the conversation began or an agent joined or left, in Unix seconds. */
    public val createTime: Instant? get() = time("create_time")
}

/** Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation. */
public class NewMessageData(raw: JsonObject) : JsonView(raw) {
    /** Content of the message; JSON inside a text whose shape depends on the type of message. JSON text, or plain text. */
    public val content: String? get() = text("content")

    /** Platform's id of the conversation with the buyer in which the message stands. */
    public val conversationId: String? get() = text("conversation_id")

    /** When the message was sent, in Unix seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Position of the message in the conversation as a long number kept as text; sort messages by it. */
    public val index: String? get() = text("index")

    /** Whether the message is shown to people in the chat; if false it serves the system only. */
    public val isVisible: Boolean? get() = flag("is_visible")

    /** Platform's id of the message; use it to drop duplicates. */
    public val messageId: String? get() = text("message_id")

    /** Who wrote the message. */
    public val sender: Sender? get() = child("sender")?.let(::Sender)

    /** Kind of message, which decides the shape of `content`. */
    public val type: NewMessageType? get() = text("type")?.let(::NewMessageType)
}

/** Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live. */
public class ProductInformationChangeData(raw: JsonObject) : JsonView(raw) {
    /** Where the product was edited: by hand or through the API. */
    public val changeSource: ChangeSource? get() = text("change_source")?.let(::ChangeSource)

    /** Parts of the product that the edit touched; fetch the product for their new values. */
    public val changedFields: List<ChangedField> get() = opens("changed_fields") { ChangedField(it) }

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `PRODUCT_CREATION` (type 16): A product was created. */
public class ProductCreationData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Special kinds to which the new product belongs; empty for an ordinary product. */
    public val productTypes: List<ProductType> get() = opens("product_types") { ProductType(it) }

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content. */
public class ShoppableContentPostingData(raw: JsonObject) : JsonView(raw) {
    /** What the creator did with the product, and where. */
    public val event: EventItem? get() = child("event")?.let(::EventItem)

    /** Platform's id of the product that the creator added, changed or removed. */
    public val productId: String? get() = text("product_id")
}

/** Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category. */
public class ProductCategoryChangeData(raw: JsonObject) : JsonView(raw) {
    /** Category that the product belongs to now; its attributes and rules apply from now on. */
    public val currentCategoryId: String? get() = text("current_category_id")

    /** Category that the product belonged to before the move. */
    public val previousCategoryId: String? get() = text("previous_category_id")

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted. */
public class SizeChartChangeData(raw: JsonObject) : JsonView(raw) {
    /** What happened to the size chart template. */
    public val eventType: EventType? get() = text("event_type")?.let(::EventType)

    /** Platform's id of the size chart template, a table of measurements that several products can share. */
    public val sizeChartTemplateId: String? get() = text("size_chart_template_id")

    /** Template's name as its author gave it. */
    public val sizeChartTemplateName: String? get() = text("size_chart_template_name")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization. */
public class CreatorDeauthorizationData(raw: JsonObject) : JsonView(raw) {
    /** When the creator withdrew the authorization, in Unix seconds; it may come as text or as a number. */
    public val cancelTime: Instant? get() = time("cancel_time")
}

/** Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status. */
public class InboundFbtOrderStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the inbound order, a delivery of goods to a Fulfilled by TikTok warehouse. */
    public val inboundOrderId: String? get() = text("inbound_order_id")

    /** How far the delivery to the warehouse has come. */
    public val orderStatus: OrderStatus? get() = text("order_status")?.let(::OrderStatus)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed. */
public class FbtMerchantOnboardingData(raw: JsonObject) : JsonView(raw) {
    /** Markets in which the merchant now takes part in Fulfilled by TikTok, one entry each. */
    public val onboardedRegions: List<OnboardedRegion> get() = views("onboarded_regions") { OnboardedRegion(it) }

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched. */
public class GoodsMatchData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it. */
    public val goodsId: String? get() = text("goods_id")

    /** Whether the goods and the SKU were tied together or separated. */
    public val matchType: MatchType? get() = text("match_type")?.let(::MatchType)

    /** Platform's id of the product with this SKU, local or global as `product_type` says. */
    public val productId: String? get() = text("product_id")

    /** Whether the matched SKU belongs to a product of one market or to a global product. */
    public val productType: GoodsMatchProductType? get() = text("product_type")?.let(::GoodsMatchProductType)

    /** Platform's id of the SKU that was tied to the goods or separated from them. */
    public val skuId: String? get() = text("sku_id")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed. */
public class FbtInventoryUpdateData(raw: JsonObject) : JsonView(raw) {
    /** Stock of the goods, one entry per Fulfilled by TikTok warehouse. */
    public val fbtWarehouseInventory: List<FbtWarehouseInventory> get() = views("fbt_warehouse_inventory") { FbtWarehouseInventory(it) }

    /** Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it. */
    public val goodsId: String? get() = text("goods_id")

    /** Platform's id of the SKU to which the goods are matched. */
    public val skuId: String? get() = text("sku_id")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress. */
public class OpportunityMatchingStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Your own id of the candidate product, as submitted for matching. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Ids of the business opportunities to which the candidate product was matched. */
    public val opportunityIds: List<String> get() = texts("opportunity_ids")

    /** When the search for matching opportunities ends, in Unix seconds. */
    public val opportunityMatchingEndTime: Instant? get() = time("opportunity_matching_end_time")

    /** How far the search for matching opportunities has come. */
    public val opportunityMatchingStatus: OpportunityMatchingStatus? get() = text("opportunity_matching_status")?.let(::OpportunityMatchingStatus)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out. */
public class InventoryStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Level of the stock at the time of the event. */
    public val currentInventoryStatus: CurrentInventoryStatus? get() = text("current_inventory_status")?.let(::CurrentInventoryStatus)

    /** How the stock of the SKU divides into sellable, reserved and committed units. */
    public val inventoryDistribution: InventoryDistribution? get() = child("inventory_distribution")?.let(::InventoryDistribution)

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")

    /** What caused the alert: a forecast or the stock of the moment. */
    public val triggerReason: TriggerReason? get() = child("trigger_reason")?.let(::TriggerReason)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator. */
public class NewMessageListenerData(raw: JsonObject) : JsonView(raw) {
    /** Content of the message: JSON inside a text whose shape depends on `msg_type`, or plain text. JSON text, or plain text. */
    public val content: String? get() = text("content")

    /** Platform's id of the chat between seller and creator in which the message stands. */
    public val conversationId: String? get() = text("conversation_id")

    /** When the message was sent, in Unix seconds; arrives as text. */
    public val createTime: Instant? get() = time("create_time")

    /** Position of the message in the conversation as a long number kept as text; sort messages by it. */
    public val index: String? get() = text("index")

    /** Platform's id of the message; use it to drop duplicates. */
    public val messageId: String? get() = text("message_id")

    /** Kind of message, which decides the shape of `content`. */
    public val msgType: MsgType? get() = text("msg_type")?.let(::MsgType)

    /** Who wrote the message. */
    public val sender: NewMessageListenerSender? get() = child("sender")?.let(::NewMessageListenerSender)
}

/** Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status. */
public class TokopediaMirrorStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Whether the shop is mirrored on Tokopedia after this change; Indonesia only. */
    public val mirrorStatus: MirrorStatus? get() = text("mirror_status")?.let(::MirrorStatus)

    /** Platform's id of the TikTok Shop that is or was mirrored on Tokopedia. */
    public val ttsShopId: String? get() = text("tts_shop_id")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress. */
public class InvoiceStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Why the invoice was not accepted; meaningful only when `invoice_status` reports a problem. */
    public val invalidReason: InvalidReason? get() = text("invalid_reason")?.let(::InvalidReason)

    /** How far the check of the uploaded invoice has come; Brazil only. */
    public val invoiceStatus: InvoiceStatus? get() = text("invoice_status")?.let(::InvoiceStatus)

    /** Ids of the orders in the package that the invoice covers. */
    public val orderIds: List<String> get() = texts("order_ids")

    /** Platform's id of the package; fetch the package with it for details. */
    public val packageId: String? get() = text("package_id")
}

/** Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed. */
public class ProductAuditStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** State of the review of the product, with the reasons for a provisional approval. */
    public val audit: Audit? get() = child("audit")?.let(::Audit)

    /** State of the review on a connected platform, such as Tokopedia in Indonesia. */
    public val integratedPlatformStatuses: IntegratedPlatformStatus? get() = child("integrated_platform_statuses")?.let(::IntegratedPlatformStatus)

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired. */
public class StrikethroughPriceExpiredData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Platform's id of the SKU that is now shown without a struck-through price. */
    public val skuId: String? get() = text("sku_id")
}

/** Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated. */
public class ActivityStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the promotion. */
    public val activityId: String? get() = text("activity_id")

    /** Kind of promotion: how it lowers what the buyer pays. */
    public val activityType: ActivityType? get() = text("activity_type")?.let(::ActivityType)

    /** What the promotion applies to: whole products, single SKUs or the whole shop. */
    public val productLevel: ProductLevel? get() = text("product_level")?.let(::ProductLevel)

    /** Stage of the promotion after this change. */
    public val status: ActivityStatusChangeStatus? get() = text("status")?.let(::ActivityStatusChangeStatus)

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted. */
public class CombinedListingChangeData(raw: JsonObject) : JsonView(raw) {
    /** Products that joined the combined listing with this change; empty if none did. */
    public val addedProductIds: List<String> get() = texts("added_product_ids")

    /** What happened to the combined listing. */
    public val changeType: CombinedListingChangeChangeType? get() = text("change_type")?.let(::CombinedListingChangeChangeType)

    /** Platform's id of the combined listing, which shows several products as one. */
    public val combinedListingId: String? get() = text("combined_listing_id")

    /** Products in the combined listing after the change, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Products that left the combined listing with this change; empty if none did. */
    public val removedProductIds: List<String> get() = texts("removed_product_ids")

    /** Stage of the combined listing after this change. */
    public val status: CombinedListingChangeStatus? get() = text("status")?.let(::CombinedListingChangeStatus)
}

/** Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended. */
public class ImageTranslationCompletedData(raw: JsonObject) : JsonView(raw) {
    /** Job that translated the text in a product picture. */
    public val translationTask: TranslationTask? get() = child("translation_task")?.let(::TranslationTask)
}

/** Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated. */
public class SkuStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Variants that changed, one entry each; the other variants of the product are not listed. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft. */
public class GlobalReplicationStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Copy of the product in the other market, with the outcome. */
    public val replicatedProduct: ReplicatedProduct? get() = child("replicated_product")?.let(::ReplicatedProduct)

    /** Platform's id of the product that was copied. */
    public val sourceProductId: String? get() = text("source_product_id")
}

/** Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed. */
public class GlobalListingMethodChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the global product, from which local products are derived. */
    public val globalProductId: String? get() = text("global_product_id")

    /** How the global product is brought to its markets from now on. */
    public val listingMethod: ListingMethod? get() = text("listing_method")?.let(::ListingMethod)

    /** Ids of the local products that belong to the global product; a list in spite of its name. */
    public val localProductId: List<String> get() = texts("local_product_id")
}

/** Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended. */
public class VideoPrecheckResultData(raw: JsonObject) : JsonView(raw) {
    /** Problems that the check found, one entry each; absent or empty if there are none. */
    public val issues: List<Issue> get() = views("issues") { Issue(it) }

    /** Platform's id of the job that checked the video before posting. */
    public val precheckTaskId: String? get() = text("precheck_task_id")

    /** Whether the video may be posted as it is. */
    public val result: VideoPrecheckResultResult? get() = text("result")?.let(::VideoPrecheckResultResult)
}

/** Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status. */
public class SampleApplicationStatusChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the creator's application for a free sample. */
    public val applicationId: String? get() = text("application_id")

    /** Creator who applied for the sample; a list or a single object, as the platform's documents differ. */
    public val creator: Creator? get() = child("creator")?.let(::Creator)

    /** Stage of the sample application after this change. */
    public val newStatus: NewStatus? get() = text("new_status")?.let(::NewStatus)

    /** Product that the creator wants as a sample; a list or a single object, as the platform's documents differ. */
    public val product: Product? get() = child("product")?.let(::Product)
}

/** Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status. */
public class FbtMcfOrderStatusData(raw: JsonObject) : JsonView(raw) {
    /** Multi-channel order, sold elsewhere and shipped from a Fulfilled by TikTok warehouse. */
    public val mcfOrder: McfOrder? get() = child("mcf_order")?.let(::McfOrder)
}

/** Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended. */
public class ShoppableVideoPrecheckTasksResultData(raw: JsonObject) : JsonView(raw) {
    /** Outcome of the check whether the video is of good quality. */
    public val goodQualityCheckResult: GoodQualityCheckResult? get() = child("good_quality_check_result")?.let(::GoodQualityCheckResult)

    /** Platform's id of the job that checked the shoppable video. */
    public val taskId: String? get() = text("task_id")

    /** Outcome of the check whether the video breaks rules of the platform. */
    public val violationCheckResult: ViolationCheckResult? get() = child("violation_check_result")?.let(::ViolationCheckResult)
}

/** Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product. */
public class ProductPackageRecommendedData(raw: JsonObject) : JsonView(raw) {
    /** Which parts of the product's package data look wrong to the platform. */
    public val abnormalityTypes: List<AbnormalityType> get() = opens("abnormality_types") { AbnormalityType(it) }

    /** Outer size of the package that the platform proposes, as a range for each side. */
    public val dimensionRecommendation: DimensionRecommendation? get() = child("dimension_recommendation")?.let(::DimensionRecommendation)

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Weight of the package that the platform proposes, as a range. */
    public val weightRecommendation: WeightRecommendation? get() = child("weight_recommendation")?.let(::WeightRecommendation)
}

/** Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed. */
public class ActivityChangeData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the promotion. */
    public val activityId: String? get() = text("activity_id")

    /** What happened to the promotion; the spelling of the values differs between the platform's table and its sample. */
    public val changeType: ChangeType? get() = text("change_type")?.let(::ChangeType)

    /** What left the promotion with this change, by the part it played. */
    public val productRemoveList: ProductRemove? get() = child("product_remove_list")?.let(::ProductRemove)

    /** What joined the promotion or changed in it, by the part it plays. */
    public val productUpdateList: ProductUpdate? get() = child("product_update_list")?.let(::ProductUpdate)

    /** When the promotion was changed, in Unix seconds; use it to drop events older than what you have. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status. */
public class AftersalesRequestStatusUpdateData(raw: JsonObject) : JsonView(raw) {
    /** When the after-sales request was made, in Unix seconds. */
    public val aftersalesRequestCreateTime: Instant? get() = time("aftersales_request_create_time")

    /** Platform's id of the after-sales request, of the model introduced in 2026. */
    public val aftersalesRequestId: String? get() = text("aftersales_request_id")

    /** Stage of the after-sales request after this change. */
    public val aftersalesRequestStatus: AftersalesRequestStatus? get() = text("aftersales_request_status")?.let(::AftersalesRequestStatus)

    /** When the after-sales request last changed, in Unix seconds; use it to put events in order. */
    public val aftersalesRequestUpdateTime: Instant? get() = time("aftersales_request_update_time")

    /** Who made the after-sales request; the documents list no values, the sample has BUYER. */
    public val returnRole: String? get() = text("return_role")
}

/** Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status. */
public class RmaStatusUpdateData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the after-sales request, of the model introduced in 2026. */
    public val aftersalesRequestId: String? get() = text("aftersales_request_id")

    /** Who started the return that the package belongs to. */
    public val returnRole: ReturnRole? get() = text("return_role")?.let(::ReturnRole)

    /** When the return package was created, in Unix seconds; this spelling is that of the platform's sample. */
    public val rmaCreateTime: Instant? get() = time("rma_create_time")

    /** Platform's id of the return package (RMA) in the after-sales model of 2026. */
    public val rmaId: String? get() = text("rma_id")

    /** When the return package was created, in Unix seconds; this spelling is that of the platform's table. */
    public val rmaRequestCreateTime: Instant? get() = time("rma_request_create_time")

    /** When the return package last changed, in Unix seconds; this spelling is that of the platform's table. */
    public val rmaRequestUpdateTime: Instant? get() = time("rma_request_update_time")

    /** Stage of the return package after this change. */
    public val rmaStatus: RmaStatus? get() = text("rma_status")?.let(::RmaStatus)

    /** When the return package last changed, in Unix seconds; this spelling is that of the platform's sample. */
    public val rmaUpdateTime: Instant? get() = time("rma_update_time")
}

/** Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided. */
public class AppealCompletedData(raw: JsonObject) : JsonView(raw) {
    /** Appeal that was decided, with the size chart it is about. */
    public val appealTask: AppealTask? get() = child("appeal_task")?.let(::AppealTask)

    /** Platform's id of the product whose size chart was appealed. */
    public val productId: String? get() = text("product_id")
}

/** Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out. */
public class RefundSuccessData(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the after-sales request, of the model introduced in 2026. */
    public val aftersalesRequestId: String? get() = text("aftersales_request_id")

    /** Returned items that the refund covers, one entry per item. */
    public val lineItems: List<LineItem> get() = views("line_items") { LineItem(it) }

    /** Currency of `refund_total`, as an ISO 4217 code. */
    public val refundCurrency: String? get() = text("refund_currency")

    /** Outcome of the refund; the event is sent only once the money is paid out. */
    public val refundStatus: RefundStatus? get() = text("refund_status")?.let(::RefundStatus)

    /** When the refund was paid out, in Unix seconds. */
    public val refundTimestamp: Instant? get() = time("refund_timestamp")

    /** Whole amount that the buyer got back, decimal text in `refund_currency`. */
    public val refundTotal: String? get() = text("refund_total")

    /** Platform's id of the return package (RMA) in the after-sales model of 2026. */
    public val rmaId: String? get() = text("rma_id")
}

/** Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope. */
public class InventoryChangedData(raw: JsonObject) : JsonView(raw) {
    /** What led to the new stock, one entry per cause, with the change of each count. */
    public val changeDetail: List<ChangeDetail> get() = views("change_detail") { ChangeDetail(it) }

    /** Id of the event, a UUID in the samples; use it to drop duplicates. */
    public val eventId: String? get() = text("event_id")

    /** When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339. */
    public val occurredAt: String? get() = text("occurred_at")

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Complete stock of the SKU after the change; safer to store than the sum of changes. */
    public val quantitySnapshotAfterChange: QuantitySnapshotAfterChange? get() = child("quantity_snapshot_after_change")?.let(::QuantitySnapshotAfterChange)

    /** Platform's id of the seller who owns the stock; sent as a 64-bit number. */
    public val sellerId: String? get() = text("seller_id")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")
}

/** Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED. */
public class InventoryChangedByShopData(raw: JsonObject) : JsonView(raw) {
    /** What led to the new stock, one entry per cause, with the change of each count. */
    public val changeDetail: List<ChangeDetail> get() = views("change_detail") { ChangeDetail(it) }

    /** Id of the event, a UUID in the samples; use it to drop duplicates. */
    public val eventId: String? get() = text("event_id")

    /** When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339. */
    public val occurredAt: String? get() = text("occurred_at")

    /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
    public val productId: String? get() = text("product_id")

    /** Complete stock of the SKU after the change; safer to store than the sum of changes. */
    public val quantitySnapshotAfterChange: QuantitySnapshotAfterChange? get() = child("quantity_snapshot_after_change")?.let(::QuantitySnapshotAfterChange)

    /** Platform's id of the shop whose stock changed; assumed from INVENTORY_CHANGED, since the fields of this type are not documented. */
    public val shopId: String? get() = text("shop_id")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")
}

/** Appeal audit result inside [AppealTask]. */
public class AppealAuditResult(raw: JsonObject) : JsonView(raw) {
    /** Point that was appealed, such as SIZE_CHART_IMAGE. */
    public val indicatorType: String? get() = text("indicator_type")

    /** Why the appeal was turned down on this point, as text; absent if it was granted. */
    public val rejectReason: String? get() = text("reject_reason")

    /** Decision of the appeal on this point, such as APPROVED or REJECTED; the documents list no values. */
    public val status: String? get() = text("status")
}

/** Appeal task inside [AppealCompletedData]. */
public class AppealTask(raw: JsonObject) : JsonView(raw) {
    /** Decisions of the appeal, one entry for each point that was appealed. */
    public val appealAuditResult: List<AppealAuditResult> get() = views("appeal_audit_result") { AppealAuditResult(it) }

    /** Platform's id of the size chart that the appeal is about. */
    public val sizeChartId: String? get() = text("size_chart_id")

    /** Platform's key of the size chart picture; not a web address. */
    public val sizeChartImageUri: String? get() = text("size_chart_image_uri")
}

/** Audit inside [ProductAuditStatusChangeData]. */
public class Audit(raw: JsonObject) : JsonView(raw) {
    /** Why the approval is only provisional; seen only in the platform's sample, its table has a list. */
    public val preApprovedReason: PreApprovedReason? get() = text("pre_approved_reason")?.let(::PreApprovedReason)

    /** Why the approval is only provisional; seen only in the platform's table, its sample has a single text. */
    public val preApprovedReasons: List<PreApprovedReason> get() = opens("pre_approved_reasons") { PreApprovedReason(it) }

    /** Stage of the review of the product after this change. */
    public val status: AuditStatus? get() = text("status")?.let(::AuditStatus)
}

/** Change detail inside [InventoryChangedByShopData], [InventoryChangedData]. */
public class ChangeDetail(raw: JsonObject) : JsonView(raw) {
    /** Change of the sellable units by this cause; negative when fewer remain. */
    public val availableQuantityDelta: Long? get() = integer("available_quantity_delta")

    /** Change of the units set aside for campaigns by this cause; negative when units are released. */
    public val campaignLockedQuantityDelta: Long? get() = integer("campaign_locked_quantity_delta")

    /** Change of the units bound to orders by this cause; negative when fewer are bound. */
    public val committedQuantityDelta: Long? get() = integer("committed_quantity_delta")

    /** Change of the units set aside for creators by this cause; negative when units are released. */
    public val creatorLockedQuantityDelta: Long? get() = integer("creator_locked_quantity_delta")

    /** Key of this cause; the same key means the same change, so apply it once only. */
    public val idempotencyKey: String? get() = text("idempotency_key")

    /** Change of the units open to ordinary sales by this cause; negative when fewer remain. */
    public val inShopQuantityDelta: Long? get() = integer("in_shop_quantity_delta")

    /** When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339. */
    public val occurredAt: String? get() = text("occurred_at")

    /** Change of all units together by this cause; negative when stock leaves. */
    public val totalQuantityDelta: Long? get() = integer("total_quantity_delta")

    /** Action that changed the stock. */
    public val triggerSource: TriggerSource? get() = text("trigger_source")?.let(::TriggerSource)
}

/** Consign order inside [McfOrder]. */
public class ConsignOrder(raw: JsonObject) : JsonView(raw) {
    /** Carrier that transports the goods, as text; seen only in the platform's sample, its table has `shipping_provider` instead. */
    public val carrier: String? get() = text("carrier")

    /** Goods in the shipment; a list or a single object, as the platform's documents differ. */
    public val goods: List<Goods> get() = views("goods") { Goods(it) }

    /** Platform's id of the shipment. */
    public val id: String? get() = text("id")

    /** Whether the platform itself closed the shipment, as text; seen only in the platform's table. */
    public val isPlatformClosed: String? get() = text("is_platform_closed")

    /** Problem with the shipment, as text; seen only in the platform's table. */
    public val issue: String? get() = text("issue")

    /** Carrier that transports the goods; seen only in the platform's table, its sample has `carrier` instead. */
    public val shippingProvider: ShippingProvider? get() = child("shipping_provider")?.let(::ShippingProvider)

    /** How far the shipment has come, or what went wrong with it. */
    public val status: ConsignOrderStatus? get() = text("status")?.let(::ConsignOrderStatus)

    /** Carrier's number for following the shipment. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Creator inside [SampleApplicationStatusChangeData]. */
public class Creator(raw: JsonObject) : JsonView(raw) {
    /** Id of the creator for this app only; the same creator has another one in other apps. */
    public val creatorOpenId: String? get() = text("creator_open_id")
}

/** Dimension recommendation inside [ProductPackageRecommendedData]. */
public class DimensionRecommendation(raw: JsonObject) : JsonView(raw) {
    /** Recommended range for the height of the package, in `unit`. */
    public val height: Height? get() = child("height")?.let(::Height)

    /** Recommended range for the length of the package, in `unit`. */
    public val length: Length? get() = child("length")?.let(::Length)

    /** Measure of the recommended sizes, such as CENTIMETER. */
    public val unit: String? get() = text("unit")

    /** Recommended range for the width of the package, in `unit`. */
    public val width: Width? get() = child("width")?.let(::Width)
}

/** Event inside [ShoppableContentPostingData]. */
public class EventItem(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the piece of content, such as a video, to which the product is attached. */
    public val contentId: String? get() = text("content_id")

    /** Form of content in which the product is shown. */
    public val scene: EventItemScene? get() = text("scene")?.let(::EventItemScene)

    /** What the creator did with the product in the content. */
    public val type: EventItemType? get() = text("type")?.let(::EventItemType)
}

/** Fail reason inside [ReplicatedProduct]. */
public class FailReason(raw: JsonObject) : JsonView(raw) {
    /** Explanation as text for people; for display, not for decisions in code. */
    public val message: String? get() = text("message")
}

/** FBT warehouse inventory inside [FbtInventoryUpdateData]. */
public class FbtWarehouseInventory(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the Fulfilled by TikTok warehouse that holds the goods. */
    public val fbtWarehouseId: String? get() = text("fbt_warehouse_id")

    /** Units that lie in the warehouse, by whether they can be used. */
    public val onHandDetail: OnHandDetail? get() = child("on_hand_detail")?.let(::OnHandDetail)
}

/** Good quality check result inside [ShoppableVideoPrecheckTasksResultData]. */
public class GoodQualityCheckResult(raw: JsonObject) : JsonView(raw) {
    /** Quality problems that were found, one entry each; absent or empty if there are none. */
    public val issues: List<ShoppableVideoPrecheckTasksResultIssue> get() = views("issues") { ShoppableVideoPrecheckTasksResultIssue(it) }

    /** Stage or outcome of the quality check. */
    public val status: GoodQualityCheckResultStatus? get() = text("status")?.let(::GoodQualityCheckResultStatus)
}

/** Goods inside [ConsignOrder]. */
public class Goods(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the goods in the shipment. */
    public val id: String? get() = text("id")

    /** Number of units of the goods in the shipment. */
    public val quantity: Long? get() = integer("quantity")
}

/** Height inside [DimensionRecommendation]. */
public class Height(raw: JsonObject) : JsonView(raw) {
    /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val maxValue: String? get() = text("max_value")

    /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val minValue: String? get() = text("min_value")
}

/** Integrated platform status inside [ProductAuditStatusChangeData]. */
public class IntegratedPlatformStatus(raw: JsonObject) : JsonView(raw) {
    /** Connected platform on which the product is reviewed too. */
    public val platform: IntegratedPlatformStatusPlatform? get() = text("platform")?.let(::IntegratedPlatformStatusPlatform)

    /** Stage of the review on the connected platform. */
    public val status: IntegratedPlatformStatusStatus? get() = text("status")?.let(::IntegratedPlatformStatusStatus)
}

/** Inventory distribution inside [InventoryStatusChangeData]. */
public class InventoryDistribution(raw: JsonObject) : JsonView(raw) {
    /** Units that can still be sold, in pieces. */
    public val availableQuantity: Long? get() = integer("available_quantity")

    /** Units set aside for campaigns of the platform, not open to other sales. */
    public val campaignReservedQuantity: Long? get() = integer("campaign_reserved_quantity")

    /** Units bound to orders that have not shipped. */
    public val committedQuantity: Long? get() = integer("committed_quantity")

    /** Units set aside for creators, not open to other sales. */
    public val creatorReservedQuantity: Long? get() = integer("creator_reserved_quantity")

    /** All units together: sellable, reserved and committed. */
    public val totalQuantity: Long? get() = integer("total_quantity")
}

/** Issue inside [VideoPrecheckResultData]. */
public class Issue(raw: JsonObject) : JsonView(raw) {
    /** Rule that the content may break, or how serious it is, as text. */
    public val risk: String? get() = text("risk")

    /** What to change in the video so that it passes, as text. */
    public val suggestion: String? get() = text("suggestion")
}

/** Length inside [DimensionRecommendation]. */
public class Length(raw: JsonObject) : JsonView(raw) {
    /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val maxValue: String? get() = text("max_value")

    /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val minValue: String? get() = text("min_value")
}

/** Line item inside [RefundSuccessData]. */
public class LineItem(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the order that the returned item was bought with. */
    public val mainOrderId: String? get() = text("main_order_id")

    /** Platform's id of the item within the return. */
    public val returnLineItemId: String? get() = text("return_line_item_id")

    /** Platform's id of the SKU, the variant of a product that can be bought. */
    public val skuId: String? get() = text("sku_id")

    /** Platform's id of the part of the after-sales request that concerns this SKU. */
    public val skuReturnRequestId: String? get() = text("sku_return_request_id")

    /** Platform's id of a component within the returned item, such as a part of a bundle; absent for ordinary items. */
    public val subReturnLineItemId: String? get() = text("sub_return_line_item_id")
}

/** MCF order inside [FbtMcfOrderStatusData]. */
public class McfOrder(raw: JsonObject) : JsonView(raw) {
    /** Shipments that make up the order; a list or a single object, as the platform's documents differ. */
    public val consignOrders: List<ConsignOrder> get() = views("consign_orders") { ConsignOrder(it) }

    /** When the multi-channel order was created, in Unix seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Your own id of the order, as given when the multi-channel order was created. */
    public val externalOrderId: String? get() = text("external_order_id")

    /** Platform's id of the multi-channel order. */
    public val mcfOrderId: String? get() = text("mcf_order_id")
}

/** Sender inside [NewMessageListenerData]. */
public class NewMessageListenerSender(raw: JsonObject) : JsonView(raw) {
    /** Id of the sender within the chat system; differs from other user ids. */
    public val senderImUserId: String? get() = text("sender_im_user_id")
}

/** On hand detail inside [FbtWarehouseInventory]. */
public class OnHandDetail(raw: JsonObject) : JsonView(raw) {
    /** Units in the warehouse that can still be sold. */
    public val availableQuantity: Long? get() = integer("available_quantity")

    /** Units bound to orders or otherwise set aside in the warehouse. */
    public val reservedQuantity: Long? get() = integer("reserved_quantity")

    /** Units in the warehouse, whether available, reserved or unfit for sale. */
    public val totalQuantity: Long? get() = integer("total_quantity")
}

/** Onboarded region inside [FbtMerchantOnboardingData]. */
public class OnboardedRegion(raw: JsonObject) : JsonView(raw) {
    /** Market that was opened to the merchant, as an ISO 3166-1 alpha-2 code. */
    public val regionCode: String? get() = text("region_code")
}

/** Original image inside [TranslationTask]. */
public class OriginalImage(raw: JsonObject) : JsonView(raw) {
    /** Platform's key of the picture; hand it back to refer to the file. Not a web address. */
    public val uri: String? get() = text("uri")

    /** Web address from which the picture can be loaded. */
    public val url: String? get() = text("url")
}

/** Package inside [PackageUpdateData]. */
public class Package(raw: JsonObject) : JsonView(raw) {
    /** Ids of the orders whose items are in this package. */
    public val orderIdList: List<String> get() = texts("order_id_list")

    /** Platform's id of the package; fetch the package with it for details. */
    public val packageId: String? get() = text("package_id")
}

/** Product inside [CombinedListingChangeData], [SampleApplicationStatusChangeData]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of a product in the combined listing. */
    public val id: String? get() = text("id")

    /** Platform's id of the variant that the creator applied for. */
    public val skuId: String? get() = text("sku_id")
}

/** Product remove inside [ActivityChangeData]. */
public class ProductRemove(raw: JsonObject) : JsonView(raw) {
    /** Products no longer given as the benefit of the promotion, as ids. */
    public val benefitProductIds: List<String> get() = texts("benefit_product_ids")

    /** Products no longer left out of the promotion, as ids. */
    public val excludeProductIds: List<String> get() = texts("exclude_product_ids")

    /** Products taken out of the promotion, as ids. */
    public val productIds: List<String> get() = texts("product_ids")

    /** Ids of single SKUs taken out of the promotion while their products may stay in it. */
    public val skuIds: List<String> get() = texts("sku_ids")
}

/** Product update inside [ActivityChangeData]. */
public class ProductUpdate(raw: JsonObject) : JsonView(raw) {
    /** Products that now count as the benefit of the promotion, such as its gifts, as ids. */
    public val benefitProductIds: List<String> get() = texts("benefit_product_ids")

    /** Products now left out of the promotion although its scope would include them, as ids. */
    public val excludeProductIds: List<String> get() = texts("exclude_product_ids")

    /** Products added to the promotion or changed in it, as ids. */
    public val productIds: List<String> get() = texts("product_ids")
}

/** Quantity snapshot after change inside [InventoryChangedByShopData], [InventoryChangedData]. */
public class QuantitySnapshotAfterChange(raw: JsonObject) : JsonView(raw) {
    /** Units set aside for campaigns of the platform after this change. */
    public val campaignLockedQuantity: Long? get() = integer("campaign_locked_quantity")

    /** Units set aside for creators after this change. */
    public val creatorLockedQuantity: Long? get() = integer("creator_locked_quantity")

    /** Units open to ordinary sales in the shop, not set aside for campaigns or creators. */
    public val inShopQuantity: Long? get() = integer("in_shop_quantity")

    /** Units that can still be sold after this change, over all channels. */
    public val totalAvailableQuantity: Long? get() = integer("total_available_quantity")

    /** Units bound to orders that have not shipped, after this change. */
    public val totalCommittedQuantity: Long? get() = integer("total_committed_quantity")

    /** All units together: sellable, reserved and committed. */
    public val totalQuantity: Long? get() = integer("total_quantity")
}

/** Replicated product inside [GlobalReplicationStatusChangeData]. */
public class ReplicatedProduct(raw: JsonObject) : JsonView(raw) {
    /** Why the product could not be copied; a list or a single object, as the platform's documents differ. */
    public val failReasons: List<FailReason> get() = views("fail_reasons") { FailReason(it) }

    /** Platform's id of the copy in the other market; absent or empty if copying failed. */
    public val productId: String? get() = text("product_id")

    /** Market to which the product was copied, as an ISO 3166-1 alpha-2 code. */
    public val region: String? get() = text("region")

    /** Outcome of copying the product to the other market. */
    public val result: ReplicatedProductResult? get() = text("result")?.let(::ReplicatedProductResult)
}

/** Sender inside [NewMessageData]. */
public class Sender(raw: JsonObject) : JsonView(raw) {
    /** Id of the sender within the chat system; differs from other user ids. */
    public val imUserId: String? get() = text("im_user_id")

    /** Part that the sender plays in the conversation. */
    public val role: SenderRole? get() = text("role")?.let(::SenderRole)
}

/** Shipping provider inside [ConsignOrder]. */
public class ShippingProvider(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the carrier of the shipment. */
    public val id: String? get() = text("id")

    /** Carrier of the shipment, as text. */
    public val name: String? get() = text("name")
}

/** Issue inside [GoodQualityCheckResult]. */
public class ShoppableVideoPrecheckTasksResultIssue(raw: JsonObject) : JsonView(raw) {
    /** Key of the quality problem, such as LOW_RESOLUTION. */
    public val code: String? get() = text("code")

    /** What to change in the video to remove the problem, as text. */
    public val suggestions: String? get() = text("suggestions")
}

/** Issue inside [ViolationCheckResult]. */
public class ShoppableVideoPrecheckTasksResultViolationCheckResultIssue(raw: JsonObject) : JsonView(raw) {
    /** Rule that the content may break, or how serious it is, as text. */
    public val risk: String? get() = text("risk")

    /** What to change in the video to remove the problem, as text. */
    public val suggestions: String? get() = text("suggestions")
}

/** SKU inside [SkuStatusChangeData]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Who took the SKU off sale; absent for other changes. */
    public val deactivationSource: DeactivationSource? get() = text("deactivation_source")?.let(::DeactivationSource)

    /** Platform's id of the variant that changed. */
    public val skuId: String? get() = text("sku_id")

    /** What happened to the variant. */
    public val status: SkuStatus? get() = text("status")?.let(::SkuStatus)
}

/** Translated image inside [TranslationTask]. */
public class TranslatedImage(raw: JsonObject) : JsonView(raw) {
    /** Platform's key of the picture; hand it back to refer to the file. Not a web address. */
    public val uri: String? get() = text("uri")

    /** Web address from which the picture can be loaded. */
    public val url: String? get() = text("url")
}

/** Translation task inside [ImageTranslationCompletedData]. */
public class TranslationTask(raw: JsonObject) : JsonView(raw) {
    /** Why the translation failed, as text for people; empty if it did not. */
    public val failReason: String? get() = text("fail_reason")

    /** Platform's id of the translation job, as returned when it was created. */
    public val id: String? get() = text("id")

    /** Picture before the translation. */
    public val originalImage: OriginalImage? get() = child("original_image")?.let(::OriginalImage)

    /** Stage or outcome of the translation job. */
    public val status: TranslationTaskStatus? get() = text("status")?.let(::TranslationTaskStatus)

    /** Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's sample. */
    public val targetLang: TargetLang? get() = text("target_lang")?.let(::TargetLang)

    /** Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's table. */
    public val targetLanguage: TargetLanguage? get() = text("target_language")?.let(::TargetLanguage)

    /** Picture after the translation; absent or empty if it failed. */
    public val translatedImage: TranslatedImage? get() = child("translated_image")?.let(::TranslatedImage)
}

/** Trigger reason inside [InventoryStatusChangeData]. */
public class TriggerReason(raw: JsonObject) : JsonView(raw) {
    /** Whether the stock is low already or is forecast to run out. */
    public val alertType: AlertType? get() = text("alert_type")?.let(::AlertType)

    /** Days until the stock is forecast to run out; present for predictions. */
    public val leadDays: Long? get() = integer("lead_days")

    /** Number of units at or below which the stock counts as low; present for alerts on the stock of the moment. */
    public val lowStockThreshold: Long? get() = integer("low_stock_threshold")
}

/** Violation check result inside [ShoppableVideoPrecheckTasksResultData]. */
public class ViolationCheckResult(raw: JsonObject) : JsonView(raw) {
    /** Breaches that were found, one entry each; absent or empty if there are none. */
    public val issues: List<ShoppableVideoPrecheckTasksResultViolationCheckResultIssue> get() = views("issues") { ShoppableVideoPrecheckTasksResultViolationCheckResultIssue(it) }

    /** Stage or outcome of the check for breaches. */
    public val status: GoodQualityCheckResultStatus? get() = text("status")?.let(::GoodQualityCheckResultStatus)
}

/** Weight inside [WeightRecommendation]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val maxValue: String? get() = text("max_value")

    /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val minValue: String? get() = text("min_value")
}

/** Weight recommendation inside [ProductPackageRecommendedData]. */
public class WeightRecommendation(raw: JsonObject) : JsonView(raw) {
    /** Measure of the recommended weight, such as GRAM. */
    public val unit: String? get() = text("unit")

    /** Recommended range for the weight of the package, in `unit`. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** Width inside [DimensionRecommendation]. */
public class Width(raw: JsonObject) : JsonView(raw) {
    /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val maxValue: String? get() = text("max_value")

    /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
    public val minValue: String? get() = text("min_value")
}
