// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CalculateRefund` (202602). Calculates the refund for a planned cancellation or return, without starting it. */
public class CalculateRefundResponse(response: ApiResponse) : ResponseView(response) {
    /** Refund the buyer would get for this request, broken down into its parts. */
    public val orderRefundAmount: OrderRefundAmount? get() = child("order_refund_amount")?.let(::OrderRefundAmount)
}

/** The response of `CancelOrder` (202602). Cancels an order, or some of its lines, on the seller's side. */
public class CancelOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the cancellation, as returned when it was requested or searched. */
    public val cancelId: String? get() = text("cancel_id")

    /** State of the new cancellation; a cancellation by the seller is successful at once. */
    public val cancelStatus: String? get() = text("cancel_status")
}

/** The response of `CreateReturn` (202602). Starts a return or refund for an order on the seller's side. */
public class CreateReturnResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the return, as returned when it was created or searched. */
    public val returnId: String? get() = text("return_id")

    /** State of the return, which decides who has to act next. */
    public val returnStatus: String? get() = text("return_status")
}

/** The response of `GetAftersaleEligibility` (202602). Tells which after-sales requests each line of an order allows. */
public class GetAftersaleEligibilityResponse(response: ApiResponse) : ResponseView(response) {
    /** What may be requested after the sale, one entry per SKU of the order. */
    public val skuEligibility: List<SkuEligibility> get() = views("sku_eligibility") { SkuEligibility(it) }
}

/** The response of `GetAvailableReviewDecisions` (202606). Lists the decisions allowed for each line of an after-sales request or RMA. */
public class GetAvailableReviewDecisionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }

    /** Lines of the request, each pointing to its return and SKU. */
    public val lineItems: List<GetAvailableReviewDecisionsLineItem> get() = views("line_items") { GetAvailableReviewDecisionsLineItem(it) }

    /** Id of this call in the logs of the platform, useful when asking support. */
    public val requestLogId: String? get() = text("request_log_id")
}

/** The response of `GetDecisionEligibility` (202601). Tells which decisions a return or cancellation allows now, with the reasons for rejecting it. */
public class GetDecisionEligibilityResponse(response: ApiResponse) : ResponseView(response) {
    /** Decisions that were checked, each with whether it may be taken now. */
    public val decisions: List<Decision> get() = views("decisions") { Decision(it) }
}

/** The response of `GetRejectReasons` (202309). Lists the reasons for which one return or cancellation may be rejected. */
public class GetRejectReasonsResponse(response: ApiResponse) : ResponseView(response) {
    /** Reasons the seller may give to refuse this return or cancellation; they are specific to the case. */
    public val reasons: List<Reason> get() = views("reasons") { Reason(it) }
}

/** The response of `GetReturnRecords` (202309). Lists what the buyer, the seller and the platform did in a return, with images. */
public class GetReturnRecordsResponse(response: ApiResponse) : ResponseView(response) {
    /** History of the return, one entry per step. */
    public val records: List<Record> get() = views("records") { Record(it) }
}

/** The response of `RejectReturn` (202606). Rejects a return request or a returned package, with a reason. */
public class RejectReturnResponse(response: ApiResponse) : ResponseView(response)


/** The response of `ReviewAftersalesRequests` (202609). Decides on several after-sales requests or returned packages in one call. */
public class ReviewAftersalesRequestsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `SearchAftersalesRequests` (202603). Lists after-sales requests of the 2026 model, by status, order or time. */
public class SearchAftersalesRequestsResponse(response: ApiResponse) : ResponseView(response) {
    /** After-sales requests found, each with its lines, returns and return authorizations. */
    public val aftersalesRequests: List<AftersalesRequest> get() = views("aftersales_requests") { AftersalesRequest(it) }

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the filters, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchCancellations` (202602). Lists cancellations that match a filter, oldest first. */
public class SearchCancellationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Cancellations found, one entry per request. */
    public val cancellations: List<Cancellation> get() = views("cancellations") { Cancellation(it) }

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of cancellations that match the filters, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchReturnMerchandiseAuthorizations` (202604). Lists return packages (RMAs) of the 2026 model, by status, order or time. */
public class SearchReturnMerchandiseAuthorizationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Return merchandise authorizations (RMA), each covering goods that come back in one package. */
    public val returnMerchandiseAuthorizations: List<ReturnMerchandiseAuthorization> get() = views("return_merchandise_authorizations") { ReturnMerchandiseAuthorization(it) }

    /** Number of entries that match the filters, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchReturns` (202602). Lists returns and refunds that match a filter, oldest first. */
public class SearchReturnsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Returns found, one entry per return request. */
    public val returnOrders: List<ReturnOrder> get() = views("return_orders") { ReturnOrder(it) }

    /** Number of entries that match the filters, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** Aftersales request inside [SearchAftersalesRequestsResponse]. */
public class AftersalesRequest(raw: JsonObject) : JsonView(raw) {
    /** Id of the after-sales request, which can hold several returns. */
    public val id: String? get() = text("id")

    /** Lines of the request, each pointing to its return and SKU. */
    public val lineItems: List<LineItem> get() = views("line_items") { LineItem(it) }

    /** Return merchandise authorizations (RMA), each covering goods that come back in one package. */
    public val returnMerchandiseAuthorizations: List<ReturnMerchandiseAuthorization> get() = views("return_merchandise_authorizations") { ReturnMerchandiseAuthorization(it) }

    /** Returns that belong to the request, one per SKU or group of lines. */
    public val skuReturnRequests: List<SkuReturnRequest> get() = views("sku_return_requests") { SkuReturnRequest(it) }

    /** State of the after-sales request; while it is pending the seller has to review it. */
    public val status: String? get() = text("status")
}

/** Aftersales request decision inside `ReviewAftersalesRequests`. */
public class AftersalesRequestDecision(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        lineItemDecisions: List<LineItemDecision>,
        requestId: String,
        actionUnixTime: Instant? = null,
        idempotencyKey: String? = null,
        requestIdType: RequestIdType? = null,
    ) : this(fields("line_item_decisions", lineItemDecisions, "request_id", requestId, "action_unix_time", actionUnixTime, "idempotency_key", idempotencyKey, "request_id_type", requestIdType))

    /** Unix time at which the seller took the decision. */
    public val actionUnixTime: Instant? get() = time("action_unix_time")

    /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. */
    public val idempotencyKey: String? get() = text("idempotency_key")

    /** Decisions on the lines of the request, one entry per group of lines decided alike. Required. */
    public val lineItemDecisions: List<LineItemDecision> get() = views("line_item_decisions") { LineItemDecision(it) }

    /** Id of the request to decide on, of the kind named in `request_id_type`. Required. */
    public val requestId: String? get() = text("request_id")

    /** Whether `request_id` is an after-sales request or a return merchandise authorization (RMA). */
    public val requestIdType: RequestIdType? get() = text("request_id_type")?.let(::RequestIdType)
}

/** Alternative solution detail inside [LineItemDecision]. */
public class AlternativeSolutionDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: String? = null,
        partialRefundAmount: String? = null,
    ) : this(fields("currency", currency, "partial_refund_amount", partialRefundAmount))

    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Amount of the partial refund that the seller offers instead, decimal text in `currency`. */
    public val partialRefundAmount: String? get() = text("partial_refund_amount")
}

/** Available reject reason inside [Decision]. */
public class AvailableRejectReason(raw: JsonObject) : JsonView(raw) {
    /** Key of the reason, to be sent as `reject_reason`. */
    public val name: String? get() = text("name")

    /** Reason as readable text in the language chosen by `locale`. */
    public val text: String? get() = text("text")
}

/** Cancel line item inside [Cancellation]. */
public class CancelLineItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the line of the cancellation, distinct from the order line it cancels. */
    public val cancelLineItemId: String? get() = text("cancel_line_item_id")

    /** Parts of the order line that the cancellation covers, with the refund of each. */
    public val cancelSubLineItems: List<CancelSubLineItem> get() = views("cancel_sub_line_items") { CancelSubLineItem(it) }

    /** Id of the line item in the TikTok Shop order. */
    public val orderLineItemId: String? get() = text("order_line_item_id")

    /** Picture of the product, with its address and size in pixels. */
    public val productImage: ProductImage? get() = child("product_image")?.let(::ProductImage)

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Refund to the buyer for this order line, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Seller's own code of the SKU, as entered in the product. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Values of the sales attributes that make the variant, such as color and size. */
    public val skuName: String? get() = text("sku_name")
}

/** Cancel sub line item inside [CancelLineItem]. */
public class CancelSubLineItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the line of the cancellation, distinct from the order line it cancels. */
    public val cancelLineItemId: String? get() = text("cancel_line_item_id")

    /** Id of this part of the cancelled line, distinct from the part of the order it cancels. */
    public val cancelSubLineItemId: String? get() = text("cancel_sub_line_item_id")

    /** Id of the line item in the TikTok Shop order. */
    public val orderLineItemId: String? get() = text("order_line_item_id")

    /** Picture of the product, with its address and size in pixels. */
    public val productImage: ProductImage? get() = child("product_image")?.let(::ProductImage)

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Refund to the buyer for this part of the order line, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Seller's own code of the SKU, as entered in the product. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Values of the sales attributes that make the variant, such as color and size. */
    public val skuName: String? get() = text("sku_name")

    /** Id of a part of the order line, as the order lists it. */
    public val subOrderLineItemId: String? get() = text("sub_order_line_item_id")
}

/** Cancellation inside [SearchCancellationsResponse]. */
public class Cancellation(raw: JsonObject) : JsonView(raw) {
    /** Id of the cancellation, as returned when it was requested or searched. */
    public val cancelId: String? get() = text("cancel_id")

    /** Order lines that the cancellation covers, with the refund of each. */
    public val cancelLineItems: List<CancelLineItem> get() = views("cancel_line_items") { CancelLineItem(it) }

    /** Key of the reason why the order was cancelled; `cancel_reason_text` is its readable form. */
    public val cancelReason: String? get() = text("cancel_reason")

    /** Reason of the cancellation as readable text in the language chosen by `locale`. */
    public val cancelReasonText: String? get() = text("cancel_reason_text")

    /** State of the cancellation request, which decides who has to act next. */
    public val cancelStatus: String? get() = text("cancel_status")

    /** Who cancelled: CANCEL for seller or system, BUYER_CANCEL for a request of the buyer that must be approved. */
    public val cancelType: String? get() = text("cancel_type")

    /** Unix time in seconds when the request was made. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the TikTok Shop order that the request is about. */
    public val orderId: String? get() = text("order_id")

    /** Refund to the buyer for all lines, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Party that started the request: buyer, seller or platform. */
    public val role: String? get() = text("role")

    /** What the seller has to do next and by when; empty when nothing is due. */
    public val sellerNextActionResponse: List<SellerNextActionResponse> get() = views("seller_next_action_response") { SellerNextActionResponse(it) }

    /** Whether the cancelled quantity goes back into the stock for sale. */
    public val shouldReplenishStock: Boolean? get() = flag("should_replenish_stock")

    /** Unix time in seconds of the last change of the request. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Create time inside [Time]. */
public class CreateTime(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        maxUnixTimeExclusive: Long? = null,
        minUnixTimeInclusive: Long? = null,
    ) : this(fields("max_unix_time_exclusive", maxUnixTimeExclusive, "min_unix_time_inclusive", minUnixTimeInclusive))

    /** End of the range, exclusive, Unix time in seconds. */
    public val maxUnixTimeExclusive: Long? get() = integer("max_unix_time_exclusive")

    /** Start of the range, inclusive, Unix time in seconds. */
    public val minUnixTimeInclusive: Long? get() = integer("min_unix_time_inclusive")
}

/** Decision inside [GetAvailableReviewDecisionsLineItem], [GetDecisionEligibilityResponse]. */
public class Decision(raw: JsonObject) : JsonView(raw) {
    /** Reasons the seller may give for a refusal in this case. */
    public val availableRejectReasons: List<AvailableRejectReason> get() = views("available_reject_reasons") { AvailableRejectReason(it) }

    /** Decision of the seller on the return, to be applied or checked. */
    public val decision: String? get() = text("decision")

    /** Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`. */
    public val eligible: Boolean? get() = flag("eligible")

    /** Code of the rule that forbids this request or decision; may be set even when `eligible` is true. */
    public val ineligibleCode: Long? get() = integer("ineligible_code")

    /** Readable reason why this request or decision is not possible, such as a wrong order state. */
    public val ineligibleReason: String? get() = text("ineligible_reason")

    /** Smallest and largest partial refund that the seller may offer. */
    public val partialRefundAmountRange: PartialRefundAmountRange? get() = child("partial_refund_amount_range")?.let(::PartialRefundAmountRange)
}

/** Discount inside `SkuReturn`. */
public class Discount(raw: JsonObject) : JsonView(raw) {
    /** Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
    public val productPlatformDiscount: String? get() = text("product_platform_discount")

    /** Product discount paid for by the seller that is part of the refund, decimal text in `currency`. */
    public val productSellerDiscount: String? get() = text("product_seller_discount")

    /** Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
    public val shippingFeePlatformDiscount: String? get() = text("shipping_fee_platform_discount")

    /** Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`. */
    public val shippingFeeSellerDiscount: String? get() = text("shipping_fee_seller_discount")
}

/** Discount amount inside [ReturnOrder]. */
public class DiscountAmount(raw: JsonObject) : JsonView(raw) {
    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
    public val productPlatformDiscount: String? get() = text("product_platform_discount")

    /** Product discount paid for by the seller that is part of the refund, decimal text in `currency`. */
    public val productSellerDiscount: String? get() = text("product_seller_discount")

    /** Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
    public val shippingFeePlatformDiscount: String? get() = text("shipping_fee_platform_discount")

    /** Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`. */
    public val shippingFeeSellerDiscount: String? get() = text("shipping_fee_seller_discount")
}

/** Error inside [GetAvailableReviewDecisionsResponse], [ReviewAftersalesRequestsResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the error that kept this entry from being processed. */
    public val code: String? get() = text("code")

    /** Readable explanation why this entry was not processed. */
    public val message: String? get() = text("message")
}

/** Exchange order line inside `SkuReturn`. */
public class ExchangeOrderLine(raw: JsonObject) : JsonView(raw) {
    /** Id of the TikTok Shop order line that the exchange item belongs to. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Price of the exchange item, broken down like a refund. */
    public val priceDetail: PriceDetail? get() = child("price_detail")?.let(::PriceDetail)

    /** Picture of the product, with its address and size in pixels. */
    public val productImage: ProductImage? get() = child("product_image")?.let(::ProductImage)

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Name of the exchange SKU in the seller's own terms. */
    public val sellerSkuName: String? get() = text("seller_sku_name")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Values of the sales attributes that make the variant, such as color and size. */
    public val skuName: String? get() = text("sku_name")
}

/** Filter inside `SearchAftersalesRequests`. */
public class Filter(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        aftersalesRequestIds: List<String>? = null,
        aftersalesRequestStatuses: List<AftersalesRequestStatus>? = null,
        buyerIds: List<String>? = null,
        mainOrderIds: List<String>? = null,
        returnTypes: List<ReturnType>? = null,
        time: Time? = null,
    ) : this(fields("aftersales_request_ids", aftersalesRequestIds, "aftersales_request_statuses", aftersalesRequestStatuses, "buyer_ids", buyerIds, "main_order_ids", mainOrderIds, "return_types", returnTypes, "time", time))

    /** Limits the result to these after-sales requests. */
    public val aftersalesRequestIds: List<String> get() = texts("aftersales_request_ids")

    /** Limits the result to after-sales requests in these states. */
    public val aftersalesRequestStatuses: List<AftersalesRequestStatus> get() = opens("aftersales_request_statuses") { AftersalesRequestStatus(it) }

    /** Limits the result to requests of the buyers with these ids. */
    public val buyerIds: List<String> get() = texts("buyer_ids")

    /** Limits the result to requests about these TikTok Shop orders. */
    public val mainOrderIds: List<String> get() = texts("main_order_ids")

    /** Limits the result to returns of these kinds. */
    public val returnTypes: List<ReturnType> get() = opens("return_types") { ReturnType(it) }

    /** Ranges of creation and update time that the requests must fall in. */
    public val time: Time? get() = child("time")?.let(::Time)
}

/** Line item inside [GetAvailableReviewDecisionsResponse]. */
public class GetAvailableReviewDecisionsLineItem(raw: JsonObject) : JsonView(raw) {
    /** Decisions that were checked, each with whether it may be taken now. */
    public val decisions: List<Decision> get() = views("decisions") { Decision(it) }

    /** Id of the line of the return, distinct from the order line that is returned. */
    public val returnLineItemId: String? get() = text("return_line_item_id")

    /** Id of a part of the returned line, as the return lists it. */
    public val subReturnLineItemId: String? get() = text("sub_return_line_item_id")
}

/** Image inside [Record]. */
public class Image(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture, a whole number of pixels. Example: `200`. */
    public val height: Long? get() = integer("height")

    /** Address of the picture that buyer or seller attached. */
    public val url: String? get() = text("url")

    /** Width of the picture, a whole number of pixels. Example: `200`. */
    public val width: Long? get() = integer("width")
}

/** Line item inside `Aftersales`, [ReturnMerchandiseAuthorization]. */
public class LineItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the TikTok Shop order in which the goods were bought. */
    public val mainOrderId: String? get() = text("main_order_id")

    /** Id of the line of the return, distinct from the order line that is returned. */
    public val returnLineItemId: String? get() = text("return_line_item_id")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Id of the return that handles this line. */
    public val skuReturnRequestId: String? get() = text("sku_return_request_id")

    /** Id of a part of the returned line, as the return lists it. */
    public val subReturnLineItemId: String? get() = text("sub_return_line_item_id")
}

/** Line item decision inside [AftersalesRequestDecision]. */
public class LineItemDecision(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        action: LineItemDecisionAction,
        lineItems: List<ReviewAftersalesRequestsLineItem>,
        alternativeSolutionDetails: AlternativeSolutionDetail? = null,
        reason: ReviewAftersalesRequestsReason? = null,
    ) : this(fields("action", action, "line_items", lineItems, "alternative_solution_details", alternativeSolutionDetails, "reason", reason))

    /** Decision of the seller on these line items. Required. */
    public val action: LineItemDecisionAction? get() = text("action")?.let(::LineItemDecisionAction)

    /** Terms of another solution the seller offers instead, such as the amount of a partial refund. */
    public val alternativeSolutionDetails: AlternativeSolutionDetail? get() = child("alternative_solution_details")?.let(::AlternativeSolutionDetail)

    /** Lines of the request to which the decision applies. Required. */
    public val lineItems: List<ReviewAftersalesRequestsLineItem> get() = views("line_items") { ReviewAftersalesRequestsLineItem(it) }

    /** Reason the seller gives for the decision: key, text and media. */
    public val reason: ReviewAftersalesRequestsReason? get() = child("reason")?.let(::ReviewAftersalesRequestsReason)
}

/** Line item eligibility inside [SkuEligibility]. */
public class LineItemEligibility(raw: JsonObject) : JsonView(raw) {
    /** Keys of the reasons that may be used for a request of this type. */
    public val availableReasonNames: List<String> get() = texts("available_reason_names")

    /** Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`. */
    public val eligible: Boolean? get() = flag("eligible")

    /** Code of the rule that forbids this request or decision; may be set even when `eligible` is true. */
    public val ineligibleCode: Long? get() = integer("ineligible_code")

    /** Readable reason why this request or decision is not possible, such as a wrong order state. */
    public val ineligibleReason: String? get() = text("ineligible_reason")

    /** Ids of the order lines to which this entry applies. */
    public val orderLineItemsIds: List<String> get() = texts("order_line_items_ids")

    /** Order lines and sub-lines to which this entry applies. */
    public val orderLineList: List<OrderLine> get() = views("order_line_list") { OrderLine(it) }

    /** Kind of request whose possibility this entry states: cancellation, refund, or return with refund. */
    public val requestType: String? get() = text("request_type")
}

/** Media inside [ReviewAftersalesRequestsReason]. */
public class Media(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        mimeType: String? = null,
        uri: String? = null,
    ) : this(fields("mime_type", mimeType, "uri", uri))

    /** Media type of the file, such as image/png. */
    public val mimeType: String? get() = text("mime_type")

    /** URI of the picture or video, as returned when it was uploaded. */
    public val uri: String? get() = text("uri")
}

/** Order line inside `CalculateRefund`, `CancelOrder`, `CreateReturn` and others. */
public class OrderLine(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderLineItemId: String? = null,
        subOrderLineItemId: String? = null,
    ) : this(fields("order_line_item_id", orderLineItemId, "sub_order_line_item_id", subOrderLineItemId))

    /** Id of the line item in the TikTok Shop order. */
    public val orderLineItemId: String? get() = text("order_line_item_id")

    /** Id of a part of the order line, as the order lists it. */
    public val subOrderLineItemId: String? get() = text("sub_order_line_item_id")
}

/** Order refund amount inside [CalculateRefundResponse]. */
public class OrderRefundAmount(raw: JsonObject) : JsonView(raw) {
    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Part of the refund that gives back the shipping fee, decimal text in `currency`. */
    public val refundShippingFee: String? get() = text("refund_shipping_fee")

    /** Part of the refund that gives back the price of the goods, decimal text in `currency`. */
    public val refundSubtotal: String? get() = text("refund_subtotal")

    /** Part of the refund that gives back tax, decimal text in `currency`. */
    public val refundTax: String? get() = text("refund_tax")

    /** Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`. */
    public val refundTotal: String? get() = text("refund_total")

    /** Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`. */
    public val retailDeliveryFee: String? get() = text("retail_delivery_fee")
}

/** Pagination inside `SearchAftersalesRequests`, `SearchReturnMerchandiseAuthorizations`. */
public class Pagination(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        pageSize: Long? = null,
        pageToken: String? = null,
    ) : this(fields("page_size", pageSize, "page_token", pageToken))

    /** Number of entries to return on one page. */
    public val pageSize: Long? get() = integer("page_size")

    /** Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page. */
    public val pageToken: String? get() = text("page_token")
}

/** Partial refund amount inside `RejectReturn`, `SkuReturn`. */
public class PartialRefundAmount(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: String? = null,
        partialRefundTotal: String? = null,
    ) : this(fields("currency", currency, "partial_refund_total", partialRefundTotal))

    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Total of the partial refund that the seller offers, decimal text in `currency`. */
    public val partialRefundTotal: String? get() = text("partial_refund_total")
}

/** Partial refund amount range inside [Decision]. */
public class PartialRefundAmountRange(raw: JsonObject) : JsonView(raw) {
    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Largest partial refund the seller may offer, decimal text in `currency`. */
    public val maxAmount: String? get() = text("max_amount")

    /** Smallest partial refund the seller may offer, decimal text in `currency`. */
    public val minAmount: String? get() = text("min_amount")
}

/** Price detail inside [ExchangeOrderLine]. */
public class PriceDetail(raw: JsonObject) : JsonView(raw) {
    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Shipping fee within the price of the exchange item, decimal text in `currency`. */
    public val refundShippingFee: String? get() = text("refund_shipping_fee")

    /** Price of the goods within the price of the exchange item, decimal text in `currency`. */
    public val refundSubtotal: String? get() = text("refund_subtotal")

    /** Tax within the price of the exchange item, decimal text in `currency`. */
    public val refundTax: String? get() = text("refund_tax")

    /** Total price of the exchange item, decimal text in `currency`. */
    public val refundTotal: String? get() = text("refund_total")
}

/** Product image inside [CancelLineItem], [CancelSubLineItem], [ExchangeOrderLine] and others. */
public class ProductImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture, a whole number of pixels. */
    public val height: Long? get() = integer("height")

    /** Address at which the picture of the product can be viewed. */
    public val url: String? get() = text("url")

    /** Width of the picture, a whole number of pixels. */
    public val width: Long? get() = integer("width")
}

/** Reason inside [GetRejectReasonsResponse]. */
public class Reason(raw: JsonObject) : JsonView(raw) {
    /** Key of the reason, to be sent as `reject_reason`; `text` is its readable form. */
    public val name: String? get() = text("name")

    /** Reason as readable text in the language chosen by `locale`. */
    public val text: String? get() = text("text")
}

/** Record inside [GetReturnRecordsResponse]. */
public class Record(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds when this step of the return was recorded. Example: `1690532213`. */
    public val createTime: Instant? get() = time("create_time")

    /** Readable description of this step of the return. */
    public val description: String? get() = text("description")

    /** Kind of the recorded event; always ORDER_RETURN. Example: `ORDER_RETURN`. */
    public val event: String? get() = text("event")

    /** Pictures attached to this step by buyer or seller; `role` says by whom. */
    public val images: List<Image> get() = views("images") { Image(it) }

    /** Note that buyer or seller added to this step; `role` says who. */
    public val note: String? get() = text("note")

    /** Reason of the return as readable text in the language chosen by `locale`. */
    public val reasonText: String? get() = text("reason_text")

    /** Party that caused this step of the return. */
    public val role: RecordRole? get() = text("role")?.let(::RecordRole)

    /** Videos attached to this step; only buyers can attach videos. */
    public val videos: List<Video> get() = views("videos") { Video(it) }
}

/** Refund amount inside [CancelLineItem], [CancelSubLineItem], [Cancellation] and others. */
public class RefundAmount(raw: JsonObject) : JsonView(raw) {
    /** Refund of the buyer service fee that the platform charged at checkout, decimal text in `currency`; Indonesia only. */
    public val buyerServiceFee: String? get() = text("buyer_service_fee")

    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Part of the refund that gives back the shipping fee, decimal text in `currency`. */
    public val refundShippingFee: String? get() = text("refund_shipping_fee")

    /** Part of the refund that gives back the price of the goods, decimal text in `currency`. */
    public val refundSubtotal: String? get() = text("refund_subtotal")

    /** Part of the refund that gives back tax, decimal text in `currency`. */
    public val refundTax: String? get() = text("refund_tax")

    /** Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`. */
    public val refundTotal: String? get() = text("refund_total")

    /** Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`. */
    public val retailDeliveryFee: String? get() = text("retail_delivery_fee")
}

/** Image inside `RejectCancellation`. */
public class RejectCancellationImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        imageId: String,
        height: Long? = null,
        mimeType: String? = null,
        width: Long? = null,
    ) : this(fields("image_id", imageId, "height", height, "mime_type", mimeType, "width", width))

    /** Height of the picture, a whole number of pixels. Example: `200`. */
    public val height: Long? get() = integer("height")

    /** URI of the image as returned by Upload Product Image. Required. */
    public val imageId: String? get() = text("image_id")

    /** Media type of the file, such as image/png. Example: `image/png`. */
    public val mimeType: String? get() = text("mime_type")

    /** Width of the picture, a whole number of pixels. Example: `200`. */
    public val width: Long? get() = integer("width")
}

/** Image inside `RejectReturn`. */
public class RejectReturnImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        imageId: String,
        height: Long? = null,
        mimeType: String? = null,
        width: Long? = null,
    ) : this(fields("image_id", imageId, "height", height, "mime_type", mimeType, "width", width))

    /** Height of the picture, a whole number of pixels. */
    public val height: Long? get() = integer("height")

    /** URI of the image as returned by Upload Product Image. Required. */
    public val imageId: String? get() = text("image_id")

    /** Media type of the file, such as image/png. */
    public val mimeType: String? get() = text("mime_type")

    /** Width of the picture, a whole number of pixels. */
    public val width: Long? get() = integer("width")
}

/** Return line item inside [ReturnOrder], `SkuReturn`. */
public class ReturnLineItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the line item in the TikTok Shop order. */
    public val orderLineItemId: String? get() = text("order_line_item_id")

    /** Picture of the product, with its address and size in pixels. */
    public val productImage: ProductImage? get() = child("product_image")?.let(::ProductImage)

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Refund to the buyer for this line of the return, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Id of the line of the return, distinct from the order line that is returned. */
    public val returnLineItemId: String? get() = text("return_line_item_id")

    /** Parts of the order line that are returned, with the refund of each. */
    public val returnSubLineItems: List<ReturnSubLineItem> get() = views("return_sub_line_items") { ReturnSubLineItem(it) }

    /** Seller's own code of the SKU, as entered in the product. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Values of the sales attributes that make the variant, such as color and size. */
    public val skuName: String? get() = text("sku_name")
}

/** Return merchandise authorization inside `Aftersales`, [SearchReturnMerchandiseAuthorizationsResponse]. */
public class ReturnMerchandiseAuthorization(raw: JsonObject) : JsonView(raw) {
    /** Id of the after-sales request from which this return authorization came. */
    public val aftersalesRequestId: String? get() = text("aftersales_request_id")

    /** Id of the return merchandise authorization, RMA for short. */
    public val id: String? get() = text("id")

    /** Lines of the request, each pointing to its return and SKU. */
    public val lineItems: List<LineItem> get() = views("line_items") { LineItem(it) }

    /** Id of the package in which the buyer returns the goods. */
    public val packageId: String? get() = text("package_id")

    /** Returns that belong to the request, one per SKU or group of lines. */
    public val skuReturnRequests: List<SkuReturnRequest> get() = views("sku_return_requests") { SkuReturnRequest(it) }

    /** State of the return merchandise authorization (RMA), from the return parcel to the review of its contents. */
    public val status: String? get() = text("status")
}

/** Return order inside [SearchReturnsResponse]. */
public class ReturnOrder(raw: JsonObject) : JsonView(raw) {
    /** State of the dispute that platform staff decide between buyer and seller; absent without a dispute. */
    public val arbitrationStatus: String? get() = text("arbitration_status")

    /** Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer. */
    public val buyerRejectedPartialRefund: Boolean? get() = flag("buyer_rejected_partial_refund")

    /** Whether the buyer may keep the goods while being refunded or getting a replacement. */
    public val canBuyerKeepItem: Boolean? get() = flag("can_buyer_keep_item")

    /** Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true. */
    public val combinedReturnId: String? get() = text("combined_return_id")

    /** Unix time in seconds when the request was made. */
    public val createTime: Instant? get() = time("create_time")

    /** Discounts on product and shipping that belong to the returned goods, by who paid for them. */
    public val discountAmount: List<DiscountAmount> get() = views("discount_amount") { DiscountAmount(it) }

    /** How the buyer hands the goods to the carrier when they return with platform shipping. */
    public val handoverMethod: HandoverMethod? get() = text("handover_method")?.let(::HandoverMethod)

    /** Whether the buyer sends several returns in one parcel; `combined_return_id` links them. */
    public val isCombinedReturn: Boolean? get() = flag("is_combined_return")

    /** Whether the buyer is refunded at once, before the return is finished. */
    public val isQuickRefund: Boolean? get() = flag("is_quick_refund")

    /** Id of the return that replaced this one when the buyer edited the request. */
    public val nextReturnId: String? get() = text("next_return_id")

    /** Id of the TikTok Shop order that the request is about. */
    public val orderId: String? get() = text("order_id")

    /** Amount of the partial refund that the seller offers. */
    public val partialRefund: Money? get() = child("partial_refund")?.let(::Money)

    /** Id of the earlier return of which this one is an edited version. */
    public val preReturnId: String? get() = text("pre_return_id")

    /** Refund to the buyer for all lines, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Id of the return, as returned when it was created or searched. */
    public val returnId: String? get() = text("return_id")

    /** Order lines that are returned, with the refund of each. */
    public val returnLineItems: List<ReturnLineItem> get() = views("return_line_items") { ReturnLineItem(it) }

    /** Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED. */
    public val returnMethod: String? get() = text("return_method")

    /** Id of the carrier that brings the goods back. */
    public val returnProviderId: String? get() = text("return_provider_id")

    /** Name of the carrier that brings the goods back. */
    public val returnProviderName: String? get() = text("return_provider_name")

    /** Key of the reason for the return; `return_reason_text` is its readable form. */
    public val returnReason: String? get() = text("return_reason")

    /** Reason of the return as readable text in the language chosen by `locale`. */
    public val returnReasonText: String? get() = text("return_reason_text")

    /** What the buyer uses to send the goods back: a printed label or a QR code. */
    public val returnShippingDocumentType: String? get() = text("return_shipping_document_type")

    /** State of the return, which decides who has to act next. */
    public val returnStatus: String? get() = text("return_status")

    /** Tracking number of the parcel in which the goods come back; absent until it is shipped. */
    public val returnTrackingNumber: String? get() = text("return_tracking_number")

    /** What the buyer gets: money alone, money once the goods are back, or a replacement. */
    public val returnType: String? get() = text("return_type")

    /** Address of the seller to which the buyer returns the goods. */
    public val returnWarehouseAddress: ReturnWarehouseAddress? get() = child("return_warehouse_address")?.let(::ReturnWarehouseAddress)

    /** Party that started the request: buyer, seller or platform. */
    public val role: String? get() = text("role")

    /** What the seller has to do next and by when; empty when nothing is due. */
    public val sellerNextActionResponse: List<SellerNextActionResponse> get() = views("seller_next_action_response") { SellerNextActionResponse(it) }

    /** Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists. */
    public val sellerProposedReturnType: String? get() = text("seller_proposed_return_type")

    /** Who arranges the shipment with which the buyer sends the goods back. */
    public val shipmentType: String? get() = text("shipment_type")

    /** Cost of the return shipment by who pays it, with its currency. */
    public val shippingFeeAmount: List<ShippingFeeAmount> get() = views("shipping_fee_amount") { ShippingFeeAmount(it) }

    /** Unix time in seconds of the last change of the request. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Return sub line item inside [ReturnLineItem], `SkuReturn`. */
public class ReturnSubLineItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the line item in the TikTok Shop order. */
    public val orderLineItemId: String? get() = text("order_line_item_id")

    /** Picture of the product, with its address and size in pixels. */
    public val productImage: ProductImage? get() = child("product_image")?.let(::ProductImage)

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Refund to the buyer for this part of the order line, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Id of the line of the return, distinct from the order line that is returned. */
    public val returnLineItemId: String? get() = text("return_line_item_id")

    /** Id of this part of the returned line, distinct from the part of the order that comes back. */
    public val returnSubLineItemId: String? get() = text("return_sub_line_item_id")

    /** Seller's own code of the SKU, as entered in the product. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Values of the sales attributes that make the variant, such as color and size. */
    public val skuName: String? get() = text("sku_name")

    /** Id of a part of the order line, as the order lists it. */
    public val subOrderLineItemId: String? get() = text("sub_order_line_item_id")
}

/** Return warehouse address inside [ReturnOrder], `SkuReturn`. */
public class ReturnWarehouseAddress(raw: JsonObject) : JsonView(raw) {
    /** Complete address of the warehouse to which the buyer returns the goods, in one text. */
    public val fullAddress: String? get() = text("full_address")
}

/** Line item inside [LineItemDecision]. */
public class ReviewAftersalesRequestsLineItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        returnLineItemId: String,
        subReturnLineItemId: String? = null,
    ) : this(fields("return_line_item_id", returnLineItemId, "sub_return_line_item_id", subReturnLineItemId))

    /** Id of the line of the return, distinct from the order line that is returned. Required. */
    public val returnLineItemId: String? get() = text("return_line_item_id")

    /** Id of a part of the returned line, as the return lists it. */
    public val subReturnLineItemId: String? get() = text("sub_return_line_item_id")
}

/** Reason inside [LineItemDecision]. */
public class ReviewAftersalesRequestsReason(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        media: Media? = null,
        reasonId: String? = null,
        text: String? = null,
    ) : this(fields("media", media, "reason_id", reasonId, "text", text))

    /** Picture or video that supports the reason. */
    public val media: Media? get() = child("media")?.let(::Media)

    /** Key of the reason the seller gives for the decision. */
    public val reasonId: String? get() = text("reason_id")

    /** Explanation of the decision in the seller's own words. */
    public val text: String? get() = text("text")
}

/** Filter inside `SearchReturnMerchandiseAuthorizations`. */
public class SearchReturnMerchandiseAuthorizationsFilter(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        aftersalesRequestIds: List<String>? = null,
        mainOrderIds: List<String>? = null,
        packageIds: List<String>? = null,
        rmaIds: List<String>? = null,
        statuses: List<SearchReturnMerchandiseAuthorizationsFilterStatus>? = null,
        time: Time? = null,
    ) : this(fields("aftersales_request_ids", aftersalesRequestIds, "main_order_ids", mainOrderIds, "package_ids", packageIds, "rma_ids", rmaIds, "statuses", statuses, "time", time))

    /** Limits the result to these after-sales requests. */
    public val aftersalesRequestIds: List<String> get() = texts("aftersales_request_ids")

    /** Limits the result to requests about these TikTok Shop orders. */
    public val mainOrderIds: List<String> get() = texts("main_order_ids")

    /** Limits the result to returns in these packages. */
    public val packageIds: List<String> get() = texts("package_ids")

    /** Limits the result to return merchandise authorizations (RMA) with these ids. */
    public val rmaIds: List<String> get() = texts("rma_ids")

    /** Limits the result to return authorizations in these states. */
    public val statuses: List<SearchReturnMerchandiseAuthorizationsFilterStatus> get() = opens("statuses") { SearchReturnMerchandiseAuthorizationsFilterStatus(it) }

    /** Ranges of creation and update time that the requests must fall in. */
    public val time: Time? get() = child("time")?.let(::Time)
}

/** Seller next action response inside [Cancellation], [ReturnOrder], `SkuReturn`. */
public class SellerNextActionResponse(raw: JsonObject) : JsonView(raw) {
    /** What the seller has to answer next, by `deadline`. */
    public val action: String? get() = text("action")

    /** Unix time in seconds by which the seller must act; afterwards the platform decides, usually for the buyer. */
    public val deadline: Long? get() = integer("deadline")
}

/** Shipping fee inside `SkuReturn`. */
public class ShippingFee(raw: JsonObject) : JsonView(raw) {
    /** Part of the return shipping fee paid by the buyer, decimal text in the currency of the order. */
    public val buyerPaidReturnShippingFeeAmount: String? get() = text("buyer_paid_return_shipping_fee_amount")

    /** Part of the return shipping fee paid by TikTok Shop, decimal text in the currency of the order. */
    public val platformPaidReturnShippingFeeAmount: String? get() = text("platform_paid_return_shipping_fee_amount")

    /** Part of the return shipping fee paid by the seller, decimal text in the currency of the order. */
    public val sellerPaidReturnShippingFeeAmount: String? get() = text("seller_paid_return_shipping_fee_amount")
}

/** Shipping fee amount inside [ReturnOrder]. */
public class ShippingFeeAmount(raw: JsonObject) : JsonView(raw) {
    /** Part of the return shipping fee paid by the buyer, decimal text in `currency`. */
    public val buyerPaidReturnShippingFee: String? get() = text("buyer_paid_return_shipping_fee")

    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Part of the return shipping fee paid by TikTok Shop, decimal text in `currency`. */
    public val platformPaidReturnShippingFee: String? get() = text("platform_paid_return_shipping_fee")

    /** Part of the return shipping fee paid by the seller, decimal text in `currency`. */
    public val sellerPaidReturnShippingFee: String? get() = text("seller_paid_return_shipping_fee")
}

/** SKU inside `CalculateRefund`, `CancelOrder`, `CreateReturn`. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        quantity: Long,
        skuId: String,
    ) : this(fields("quantity", quantity, "sku_id", skuId))

    /** How many units of the SKU the request covers. Required. */
    public val quantity: Long? get() = integer("quantity")

    /** Id of the SKU, the variant of the product that was ordered. Required. */
    public val skuId: String? get() = text("sku_id")
}

/** SKU eligibility inside [GetAftersaleEligibilityResponse]. */
public class SkuEligibility(raw: JsonObject) : JsonView(raw) {
    /** What may be requested for the lines of this SKU, one entry per request type. */
    public val lineItemEligibility: List<LineItemEligibility> get() = views("line_item_eligibility") { LineItemEligibility(it) }

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")
}

/** SKU return request inside `Aftersales`, [ReturnMerchandiseAuthorization]. */
public class SkuReturnRequest(raw: JsonObject) : JsonView(raw) {
    /** State of the dispute that platform staff decide between buyer and seller; absent without a dispute. */
    public val arbitrationStatus: String? get() = text("arbitration_status")

    /** Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. */
    public val buyerKeepItem: Boolean? get() = flag("buyer_keep_item")

    /** Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer. */
    public val buyerRejectedPartialRefund: Boolean? get() = flag("buyer_rejected_partial_refund")

    /** Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true. */
    public val combinedReturnId: String? get() = text("combined_return_id")

    /** Unix time in seconds when the request was made. */
    public val createTime: Instant? get() = time("create_time")

    /** Discounts on product and shipping that belong to the returned goods. */
    public val discount: Discount? get() = child("discount")?.let(::Discount)

    /** Items the buyer gets in exchange for the returned ones. */
    public val exchangeOrderLines: List<ExchangeOrderLine> get() = views("exchange_order_lines") { ExchangeOrderLine(it) }

    /** How the buyer hands the goods to the carrier when they return with platform shipping. */
    public val handoverMethod: HandoverMethod? get() = text("handover_method")?.let(::HandoverMethod)

    /** Whether the buyer sends several returns in one parcel; `combined_return_id` links them. */
    public val isCombinedReturn: Boolean? get() = flag("is_combined_return")

    /** Whether the buyer is refunded at once, before the return is finished. */
    public val isQuickRefund: Boolean? get() = flag("is_quick_refund")

    /** Id of the return that replaced this one when the buyer edited the request. */
    public val nextReturnId: String? get() = text("next_return_id")

    /** Id of the TikTok Shop order that the request is about. */
    public val orderId: String? get() = text("order_id")

    /** Amount of the partial refund that the seller offers, with its currency. */
    public val partialRefundAmount: PartialRefundAmount? get() = child("partial_refund_amount")?.let(::PartialRefundAmount)

    /** Id of the earlier return of which this one is an edited version. */
    public val preReturnId: String? get() = text("pre_return_id")

    /** Refund to the buyer for all lines, broken down into its parts. */
    public val refundAmount: RefundAmount? get() = child("refund_amount")?.let(::RefundAmount)

    /** Id of the order that ships the replacement or exchange item. */
    public val reshipmentOrderId: String? get() = text("reshipment_order_id")

    /** Id of the return, as returned when it was created or searched. */
    public val returnId: String? get() = text("return_id")

    /** Order lines that are returned, with the refund of each. */
    public val returnLineItems: List<ReturnLineItem> get() = views("return_line_items") { ReturnLineItem(it) }

    /** Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED. */
    public val returnMethod: String? get() = text("return_method")

    /** Id of the carrier that brings the goods back. */
    public val returnProviderId: String? get() = text("return_provider_id")

    /** Name of the carrier that brings the goods back. */
    public val returnProviderName: String? get() = text("return_provider_name")

    /** Key of the reason for the return; `return_reason_text` is its readable form. */
    public val returnReason: String? get() = text("return_reason")

    /** Reason of the return as readable text in the language chosen by `locale`. */
    public val returnReasonText: String? get() = text("return_reason_text")

    /** What the buyer uses to send the goods back: a printed label or a QR code. */
    public val returnShippingDocumentType: String? get() = text("return_shipping_document_type")

    /** State of the return, which decides who has to act next. */
    public val returnStatus: String? get() = text("return_status")

    /** Parts of the order line that are returned, with the refund of each. */
    public val returnSubLineItems: List<ReturnSubLineItem> get() = views("return_sub_line_items") { ReturnSubLineItem(it) }

    /** Tracking number of the parcel in which the goods come back; absent until it is shipped. */
    public val returnTrackingNumber: String? get() = text("return_tracking_number")

    /** What the buyer gets: money alone, money once the goods are back, or a replacement. */
    public val returnType: String? get() = text("return_type")

    /** Address of the seller to which the buyer returns the goods. */
    public val returnWarehouseAddress: ReturnWarehouseAddress? get() = child("return_warehouse_address")?.let(::ReturnWarehouseAddress)

    /** Party that started the request: buyer, seller or platform. */
    public val role: String? get() = text("role")

    /** What the seller has to do next and by when; empty when nothing is due. */
    public val sellerNextActionResponse: List<SellerNextActionResponse> get() = views("seller_next_action_response") { SellerNextActionResponse(it) }

    /** Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists. */
    public val sellerProposedReturnType: String? get() = text("seller_proposed_return_type")

    /** Who arranges the shipment with which the buyer sends the goods back. */
    public val shipmentType: String? get() = text("shipment_type")

    /** Cost of the return shipment by who pays it: buyer, seller or platform. */
    public val shippingFee: ShippingFee? get() = child("shipping_fee")?.let(::ShippingFee)

    /** Unix time in seconds of the last change of the request. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Sort inside `SearchAftersalesRequests`, `SearchReturnMerchandiseAuthorizations`. */
public class Sort(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
    ) : this(fields("sort_field", sortField, "sort_order", sortOrder))

    /** Time by which the entries are sorted, in the direction of `sort_order`. */
    public val sortField: SortField? get() = text("sort_field")?.let(::SortField)

    /** Direction of sorting by `sort_field`: ascending or descending. */
    public val sortOrder: SortOrder? get() = text("sort_order")?.let(::SortOrder)
}

/** Time inside [Filter], [SearchReturnMerchandiseAuthorizationsFilter]. */
public class Time(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        createTime: CreateTime? = null,
        updateTime: UpdateTime? = null,
    ) : this(fields("create_time", createTime, "update_time", updateTime))

    /** Range of creation times of the requests to return. */
    public val createTime: CreateTime? get() = child("create_time")?.let(::CreateTime)

    /** Range of update times of the requests to return. */
    public val updateTime: UpdateTime? get() = child("update_time")?.let(::UpdateTime)
}

/** Update time inside [Time]. */
public class UpdateTime(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        maxUnixTimeExclusive: Long? = null,
        minUnixTimeInclusive: Long? = null,
    ) : this(fields("max_unix_time_exclusive", maxUnixTimeExclusive, "min_unix_time_inclusive", minUnixTimeInclusive))

    /** End of the range, exclusive, Unix time in seconds. */
    public val maxUnixTimeExclusive: Long? get() = integer("max_unix_time_exclusive")

    /** Start of the range, inclusive, Unix time in seconds. */
    public val minUnixTimeInclusive: Long? get() = integer("min_unix_time_inclusive")
}

/** Video inside [Record]. */
public class Video(raw: JsonObject) : JsonView(raw) {
    /** Address of the preview picture of the video. */
    public val cover: String? get() = text("cover")

    /** Playing time of the video in milliseconds. Example: `3000`. */
    public val durationMillis: Long? get() = integer("duration_millis")

    /** Height of the video picture, a whole number of pixels. Example: `200`. */
    public val height: Long? get() = integer("height")

    /** Address of the video that the buyer attached. */
    public val url: String? get() = text("url")

    /** Width of the video picture, a whole number of pixels. Example: `200`. */
    public val width: Long? get() = integer("width")
}
