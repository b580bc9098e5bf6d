// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CalculateRefund` (202602).
public struct CalculateRefundResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Refund the buyer would get for this request, broken down into its parts.
  public var orderRefundAmount: OrderRefundAmount? { raw.view("order_refund_amount") }
}

/// The response of `CancelOrder` (202602).
public struct CancelOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the cancellation, as returned when it was requested or searched.
  public var cancelId: String? { raw.string("cancel_id") }

  /// State of the new cancellation; a cancellation by the seller is successful at once.
  public var cancelStatus: String? { raw.string("cancel_status") }
}

/// The response of `CreateReturn` (202602).
public struct CreateReturnResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the return, as returned when it was created or searched.
  public var returnId: String? { raw.string("return_id") }

  /// State of the return, which decides who has to act next.
  public var returnStatus: String? { raw.string("return_status") }
}

/// The response of `GetAftersaleEligibility` (202602).
public struct GetAftersaleEligibilityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// What may be requested after the sale, one entry per SKU of the order.
  public var skuEligibility: [SkuEligibility] { raw.views("sku_eligibility") }
}

/// The response of `GetAvailableReviewDecisions` (202606).
public struct GetAvailableReviewDecisionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }

  /// Lines of the request, each pointing to its return and SKU.
  public var lineItems: [GetAvailableReviewDecisionsLineItem] { raw.views("line_items") }

  /// Id of this call in the logs of the platform, useful when asking support.
  public var requestLogId: String? { raw.string("request_log_id") }
}

/// The response of `GetDecisionEligibility` (202601).
public struct GetDecisionEligibilityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Decisions that were checked, each with whether it may be taken now.
  public var decisions: [Decision] { raw.views("decisions") }
}

/// The response of `GetRejectReasons` (202309).
public struct GetRejectReasonsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Reasons the seller may give to refuse this return or cancellation; they are specific to the case.
  public var reasons: [Reason] { raw.views("reasons") }
}

/// The response of `GetReturnRecords` (202309).
public struct GetReturnRecordsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// History of the return, one entry per step.
  public var records: [Record] { raw.views("records") }
}

/// The response of `RejectReturn` (202606).
public struct RejectReturnResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `ReviewAftersalesRequests` (202609).
public struct ReviewAftersalesRequestsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `SearchAftersalesRequests` (202603).
public struct SearchAftersalesRequestsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// After-sales requests found, each with its lines, returns and return authorizations.
  public var aftersalesRequests: [AftersalesRequest] { raw.views("aftersales_requests") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the filters, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchCancellations` (202602).
public struct SearchCancellationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Cancellations found, one entry per request.
  public var cancellations: [Cancellation] { raw.views("cancellations") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of cancellations that match the filters, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchReturnMerchandiseAuthorizations` (202604).
public struct SearchReturnMerchandiseAuthorizationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Return merchandise authorizations (RMA), each covering goods that come back in one package.
  public var returnMerchandiseAuthorizations: [ReturnMerchandiseAuthorization] { raw.views("return_merchandise_authorizations") }

  /// Number of entries that match the filters, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchReturns` (202602).
public struct SearchReturnsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Returns found, one entry per return request.
  public var returnOrders: [ReturnOrder] { raw.views("return_orders") }

  /// Number of entries that match the filters, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// Aftersales request inside ``SearchAftersalesRequestsResponse``.
public struct AftersalesRequest: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the after-sales request, which can hold several returns.
  public var id: String? { raw.string("id") }

  /// Lines of the request, each pointing to its return and SKU.
  public var lineItems: [LineItem] { raw.views("line_items") }

  /// Return merchandise authorizations (RMA), each covering goods that come back in one package.
  public var returnMerchandiseAuthorizations: [ReturnMerchandiseAuthorization] { raw.views("return_merchandise_authorizations") }

  /// Returns that belong to the request, one per SKU or group of lines.
  public var skuReturnRequests: [SkuReturnRequest] { raw.views("sku_return_requests") }

  /// State of the after-sales request; while it is pending the seller has to review it.
  public var status: String? { raw.string("status") }
}

/// Aftersales request decision inside the parameters of `reviewAftersalesRequests`.
public struct AftersalesRequestDecision: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    lineItemDecisions: [LineItemDecision],
    requestId: String,
    actionUnixTime: UnixTime? = nil,
    idempotencyKey: String? = nil,
    requestIdType: RequestIdType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("action_unix_time", actionUnixTime)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("line_item_decisions", lineItemDecisions)
      writer.put("request_id", requestId)
      writer.put("request_id_type", requestIdType)
    })
  }

  /// Unix time at which the seller took the decision.
  public var actionUnixTime: UnixTime? { raw.time("action_unix_time") }

  /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
  public var idempotencyKey: String? { raw.string("idempotency_key") }

  /// Decisions on the lines of the request, one entry per group of lines decided alike.
  public var lineItemDecisions: [LineItemDecision] { raw.views("line_item_decisions") }

  /// Id of the request to decide on, of the kind named in `request_id_type`.
  public var requestId: String? { raw.string("request_id") }

  /// Whether `request_id` is an after-sales request or a return merchandise authorization (RMA).
  public var requestIdType: RequestIdType? { raw.open("request_id_type") }
}

/// Alternative solution detail inside ``LineItemDecision``.
public struct AlternativeSolutionDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: String? = nil,
    partialRefundAmount: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("currency", currency)
      writer.put("partial_refund_amount", partialRefundAmount)
    })
  }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Amount of the partial refund that the seller offers instead, decimal text in `currency`.
  public var partialRefundAmount: String? { raw.string("partial_refund_amount") }
}

/// Available reject reason inside ``Decision``.
public struct AvailableRejectReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Key of the reason, to be sent as `reject_reason`.
  public var name: String? { raw.string("name") }

  /// Reason as readable text in the language chosen by `locale`.
  public var text: String? { raw.string("text") }
}

/// Cancel line item inside ``Cancellation``.
public struct CancelLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the line of the cancellation, distinct from the order line it cancels.
  public var cancelLineItemId: String? { raw.string("cancel_line_item_id") }

  /// Parts of the order line that the cancellation covers, with the refund of each.
  public var cancelSubLineItems: [CancelSubLineItem] { raw.views("cancel_sub_line_items") }

  /// Id of the line item in the TikTok Shop order.
  public var orderLineItemId: String? { raw.string("order_line_item_id") }

  /// Picture of the product, with its address and size in pixels.
  public var productImage: ProductImage? { raw.view("product_image") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Refund to the buyer for this order line, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Seller's own code of the SKU, as entered in the product.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Values of the sales attributes that make the variant, such as color and size.
  public var skuName: String? { raw.string("sku_name") }
}

/// Cancel sub line item inside ``CancelLineItem``.
public struct CancelSubLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the line of the cancellation, distinct from the order line it cancels.
  public var cancelLineItemId: String? { raw.string("cancel_line_item_id") }

  /// Id of this part of the cancelled line, distinct from the part of the order it cancels.
  public var cancelSubLineItemId: String? { raw.string("cancel_sub_line_item_id") }

  /// Id of the line item in the TikTok Shop order.
  public var orderLineItemId: String? { raw.string("order_line_item_id") }

  /// Picture of the product, with its address and size in pixels.
  public var productImage: ProductImage? { raw.view("product_image") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Refund to the buyer for this part of the order line, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Seller's own code of the SKU, as entered in the product.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Values of the sales attributes that make the variant, such as color and size.
  public var skuName: String? { raw.string("sku_name") }

  /// Id of a part of the order line, as the order lists it.
  public var subOrderLineItemId: String? { raw.string("sub_order_line_item_id") }
}

/// Cancellation inside ``SearchCancellationsResponse``.
public struct Cancellation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the cancellation, as returned when it was requested or searched.
  public var cancelId: String? { raw.string("cancel_id") }

  /// Order lines that the cancellation covers, with the refund of each.
  public var cancelLineItems: [CancelLineItem] { raw.views("cancel_line_items") }

  /// Key of the reason why the order was cancelled; `cancel_reason_text` is its readable form.
  public var cancelReason: String? { raw.string("cancel_reason") }

  /// Reason of the cancellation as readable text in the language chosen by `locale`.
  public var cancelReasonText: String? { raw.string("cancel_reason_text") }

  /// State of the cancellation request, which decides who has to act next.
  public var cancelStatus: String? { raw.string("cancel_status") }

  /// Who cancelled: CANCEL for seller or system, BUYER_CANCEL for a request of the buyer that must be approved.
  public var cancelType: String? { raw.string("cancel_type") }

  /// Unix time in seconds when the request was made.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the TikTok Shop order that the request is about.
  public var orderId: String? { raw.string("order_id") }

  /// Refund to the buyer for all lines, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Party that started the request: buyer, seller or platform.
  public var role: String? { raw.string("role") }

  /// What the seller has to do next and by when; empty when nothing is due.
  public var sellerNextActionResponse: [SellerNextActionResponse] { raw.views("seller_next_action_response") }

  /// Whether the cancelled quantity goes back into the stock for sale.
  public var shouldReplenishStock: Bool? { raw.flag("should_replenish_stock") }

  /// Unix time in seconds of the last change of the request.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Create time inside ``Time``.
public struct CreateTime: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    maxUnixTimeExclusive: Int? = nil,
    minUnixTimeInclusive: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("max_unix_time_exclusive", maxUnixTimeExclusive)
      writer.put("min_unix_time_inclusive", minUnixTimeInclusive)
    })
  }

  /// End of the range, exclusive, Unix time in seconds.
  public var maxUnixTimeExclusive: Int? { raw.int("max_unix_time_exclusive") }

  /// Start of the range, inclusive, Unix time in seconds.
  public var minUnixTimeInclusive: Int? { raw.int("min_unix_time_inclusive") }
}

/// Decision inside ``GetAvailableReviewDecisionsLineItem``, ``GetDecisionEligibilityResponse``.
public struct Decision: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Reasons the seller may give for a refusal in this case.
  public var availableRejectReasons: [AvailableRejectReason] { raw.views("available_reject_reasons") }

  /// Decision of the seller on the return, to be applied or checked.
  public var decision: String? { raw.string("decision") }

  /// Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`.
  public var eligible: Bool? { raw.flag("eligible") }

  /// Code of the rule that forbids this request or decision; may be set even when `eligible` is true.
  public var ineligibleCode: Int? { raw.int("ineligible_code") }

  /// Readable reason why this request or decision is not possible, such as a wrong order state.
  public var ineligibleReason: String? { raw.string("ineligible_reason") }

  /// Smallest and largest partial refund that the seller may offer.
  public var partialRefundAmountRange: PartialRefundAmountRange? { raw.view("partial_refund_amount_range") }
}

/// Discount inside the parameters of `skuReturn`.
public struct Discount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
  public var productPlatformDiscount: String? { raw.string("product_platform_discount") }

  /// Product discount paid for by the seller that is part of the refund, decimal text in `currency`.
  public var productSellerDiscount: String? { raw.string("product_seller_discount") }

  /// Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
  public var shippingFeePlatformDiscount: String? { raw.string("shipping_fee_platform_discount") }

  /// Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`.
  public var shippingFeeSellerDiscount: String? { raw.string("shipping_fee_seller_discount") }
}

/// Discount amount inside ``ReturnOrder``.
public struct DiscountAmount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
  public var productPlatformDiscount: String? { raw.string("product_platform_discount") }

  /// Product discount paid for by the seller that is part of the refund, decimal text in `currency`.
  public var productSellerDiscount: String? { raw.string("product_seller_discount") }

  /// Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
  public var shippingFeePlatformDiscount: String? { raw.string("shipping_fee_platform_discount") }

  /// Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`.
  public var shippingFeeSellerDiscount: String? { raw.string("shipping_fee_seller_discount") }
}

/// Error inside ``GetAvailableReviewDecisionsResponse``, ``ReviewAftersalesRequestsResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the error that kept this entry from being processed.
  public var code: String? { raw.string("code") }

  /// Readable explanation why this entry was not processed.
  public var message: String? { raw.string("message") }
}

/// Exchange order line inside the parameters of `skuReturn`.
public struct ExchangeOrderLine: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the TikTok Shop order line that the exchange item belongs to.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Price of the exchange item, broken down like a refund.
  public var priceDetail: PriceDetail? { raw.view("price_detail") }

  /// Picture of the product, with its address and size in pixels.
  public var productImage: ProductImage? { raw.view("product_image") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Name of the exchange SKU in the seller's own terms.
  public var sellerSkuName: String? { raw.string("seller_sku_name") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Values of the sales attributes that make the variant, such as color and size.
  public var skuName: String? { raw.string("sku_name") }
}

/// Filter inside the parameters of `searchAftersalesRequests`.
public struct Filter: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    aftersalesRequestIds: [String]? = nil,
    aftersalesRequestStatuses: [AftersalesRequestStatus]? = nil,
    buyerIds: [String]? = nil,
    mainOrderIds: [String]? = nil,
    returnTypes: [ReturnType]? = nil,
    time: Time? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("aftersales_request_ids", aftersalesRequestIds)
      writer.put("aftersales_request_statuses", aftersalesRequestStatuses)
      writer.put("buyer_ids", buyerIds)
      writer.put("main_order_ids", mainOrderIds)
      writer.put("return_types", returnTypes)
      writer.put("time", time)
    })
  }

  /// Limits the result to these after-sales requests.
  public var aftersalesRequestIds: [String] { raw.strings("aftersales_request_ids") }

  /// Limits the result to after-sales requests in these states.
  public var aftersalesRequestStatuses: [AftersalesRequestStatus] { raw.opens("aftersales_request_statuses") }

  /// Limits the result to requests of the buyers with these ids.
  public var buyerIds: [String] { raw.strings("buyer_ids") }

  /// Limits the result to requests about these TikTok Shop orders.
  public var mainOrderIds: [String] { raw.strings("main_order_ids") }

  /// Limits the result to returns of these kinds.
  public var returnTypes: [ReturnType] { raw.opens("return_types") }

  /// Ranges of creation and update time that the requests must fall in.
  public var time: Time? { raw.view("time") }
}

/// Line item inside ``GetAvailableReviewDecisionsResponse``.
public struct GetAvailableReviewDecisionsLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Decisions that were checked, each with whether it may be taken now.
  public var decisions: [Decision] { raw.views("decisions") }

  /// Id of the line of the return, distinct from the order line that is returned.
  public var returnLineItemId: String? { raw.string("return_line_item_id") }

  /// Id of a part of the returned line, as the return lists it.
  public var subReturnLineItemId: String? { raw.string("sub_return_line_item_id") }
}

/// Image inside ``Record``.
public struct ReturnRefundImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture, a whole number of pixels. Example: `200`.
  public var height: Int? { raw.int("height") }

  /// Address of the picture that buyer or seller attached.
  public var url: String? { raw.string("url") }

  /// Width of the picture, a whole number of pixels. Example: `200`.
  public var width: Int? { raw.int("width") }
}

/// Line item inside the parameters of `aftersales`, ``ReturnMerchandiseAuthorization``.
public struct LineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the TikTok Shop order in which the goods were bought.
  public var mainOrderId: String? { raw.string("main_order_id") }

  /// Id of the line of the return, distinct from the order line that is returned.
  public var returnLineItemId: String? { raw.string("return_line_item_id") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Id of the return that handles this line.
  public var skuReturnRequestId: String? { raw.string("sku_return_request_id") }

  /// Id of a part of the returned line, as the return lists it.
  public var subReturnLineItemId: String? { raw.string("sub_return_line_item_id") }
}

/// Line item decision inside ``AftersalesRequestDecision``.
public struct LineItemDecision: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    action: LineItemDecisionAction,
    lineItems: [ReviewAftersalesRequestsLineItem],
    alternativeSolutionDetails: AlternativeSolutionDetail? = nil,
    reason: ReviewAftersalesRequestsReason? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("action", action)
      writer.put("alternative_solution_details", alternativeSolutionDetails)
      writer.put("line_items", lineItems)
      writer.put("reason", reason)
    })
  }

  /// Decision of the seller on these line items.
  public var action: LineItemDecisionAction? { raw.open("action") }

  /// Terms of another solution the seller offers instead, such as the amount of a partial refund.
  public var alternativeSolutionDetails: AlternativeSolutionDetail? { raw.view("alternative_solution_details") }

  /// Lines of the request to which the decision applies.
  public var lineItems: [ReviewAftersalesRequestsLineItem] { raw.views("line_items") }

  /// Reason the seller gives for the decision: key, text and media.
  public var reason: ReviewAftersalesRequestsReason? { raw.view("reason") }
}

/// Line item eligibility inside ``SkuEligibility``.
public struct LineItemEligibility: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Keys of the reasons that may be used for a request of this type.
  public var availableReasonNames: [String] { raw.strings("available_reason_names") }

  /// Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`.
  public var eligible: Bool? { raw.flag("eligible") }

  /// Code of the rule that forbids this request or decision; may be set even when `eligible` is true.
  public var ineligibleCode: Int? { raw.int("ineligible_code") }

  /// Readable reason why this request or decision is not possible, such as a wrong order state.
  public var ineligibleReason: String? { raw.string("ineligible_reason") }

  /// Ids of the order lines to which this entry applies.
  public var orderLineItemsIds: [String] { raw.strings("order_line_items_ids") }

  /// Order lines and sub-lines to which this entry applies.
  public var orderLineList: [OrderLine] { raw.views("order_line_list") }

  /// Kind of request whose possibility this entry states: cancellation, refund, or return with refund.
  public var requestType: String? { raw.string("request_type") }
}

/// Media inside ``ReviewAftersalesRequestsReason``.
public struct Media: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    mimeType: String? = nil,
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("mime_type", mimeType)
      writer.put("uri", uri)
    })
  }

  /// Media type of the file, such as image/png.
  public var mimeType: String? { raw.string("mime_type") }

  /// URI of the picture or video, as returned when it was uploaded.
  public var uri: String? { raw.string("uri") }
}

/// Order line inside the parameters of `calculateRefund`, the parameters of `cancelOrder`, the parameters of `createReturn` and others.
public struct OrderLine: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderLineItemId: String? = nil,
    subOrderLineItemId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("order_line_item_id", orderLineItemId)
      writer.put("sub_order_line_item_id", subOrderLineItemId)
    })
  }

  /// Id of the line item in the TikTok Shop order.
  public var orderLineItemId: String? { raw.string("order_line_item_id") }

  /// Id of a part of the order line, as the order lists it.
  public var subOrderLineItemId: String? { raw.string("sub_order_line_item_id") }
}

/// Order refund amount inside ``CalculateRefundResponse``.
public struct OrderRefundAmount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Part of the refund that gives back the shipping fee, decimal text in `currency`.
  public var refundShippingFee: String? { raw.string("refund_shipping_fee") }

  /// Part of the refund that gives back the price of the goods, decimal text in `currency`.
  public var refundSubtotal: String? { raw.string("refund_subtotal") }

  /// Part of the refund that gives back tax, decimal text in `currency`.
  public var refundTax: String? { raw.string("refund_tax") }

  /// Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`.
  public var refundTotal: String? { raw.string("refund_total") }

  /// Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`.
  public var retailDeliveryFee: String? { raw.string("retail_delivery_fee") }
}

/// Pagination inside the parameters of `searchAftersalesRequests`, the parameters of `searchReturnMerchandiseAuthorizations`.
public struct Pagination: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    pageSize: Int? = nil,
    pageToken: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    })
  }

  /// Number of entries to return on one page.
  public var pageSize: Int? { raw.int("page_size") }

  /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
  public var pageToken: String? { raw.string("page_token") }
}

/// Partial refund amount inside the parameters of `rejectReturn`, the parameters of `skuReturn`.
public struct PartialRefundAmount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: String? = nil,
    partialRefundTotal: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("currency", currency)
      writer.put("partial_refund_total", partialRefundTotal)
    })
  }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Total of the partial refund that the seller offers, decimal text in `currency`.
  public var partialRefundTotal: String? { raw.string("partial_refund_total") }
}

/// Partial refund amount range inside ``Decision``.
public struct PartialRefundAmountRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Largest partial refund the seller may offer, decimal text in `currency`.
  public var maxAmount: String? { raw.string("max_amount") }

  /// Smallest partial refund the seller may offer, decimal text in `currency`.
  public var minAmount: String? { raw.string("min_amount") }
}

/// Price detail inside ``ExchangeOrderLine``.
public struct PriceDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Shipping fee within the price of the exchange item, decimal text in `currency`.
  public var refundShippingFee: String? { raw.string("refund_shipping_fee") }

  /// Price of the goods within the price of the exchange item, decimal text in `currency`.
  public var refundSubtotal: String? { raw.string("refund_subtotal") }

  /// Tax within the price of the exchange item, decimal text in `currency`.
  public var refundTax: String? { raw.string("refund_tax") }

  /// Total price of the exchange item, decimal text in `currency`.
  public var refundTotal: String? { raw.string("refund_total") }
}

/// Product image inside ``CancelLineItem``, ``CancelSubLineItem``, ``ExchangeOrderLine`` and others.
public struct ProductImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture, a whole number of pixels.
  public var height: Int? { raw.int("height") }

  /// Address at which the picture of the product can be viewed.
  public var url: String? { raw.string("url") }

  /// Width of the picture, a whole number of pixels.
  public var width: Int? { raw.int("width") }
}

/// Reason inside ``GetRejectReasonsResponse``.
public struct Reason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Key of the reason, to be sent as `reject_reason`; `text` is its readable form.
  public var name: String? { raw.string("name") }

  /// Reason as readable text in the language chosen by `locale`.
  public var text: String? { raw.string("text") }
}

/// Record inside ``GetReturnRecordsResponse``.
public struct Record: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds when this step of the return was recorded. Example: `1690532213`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Readable description of this step of the return.
  public var description_: String? { raw.string("description") }

  /// Kind of the recorded event; always ORDER_RETURN. Example: `ORDER_RETURN`.
  public var event: String? { raw.string("event") }

  /// Pictures attached to this step by buyer or seller; `role` says by whom.
  public var images: [ReturnRefundImage] { raw.views("images") }

  /// Note that buyer or seller added to this step; `role` says who.
  public var note: String? { raw.string("note") }

  /// Reason of the return as readable text in the language chosen by `locale`.
  public var reasonText: String? { raw.string("reason_text") }

  /// Party that caused this step of the return.
  public var role: RecordRole? { raw.open("role") }

  /// Videos attached to this step; only buyers can attach videos.
  public var videos: [Video] { raw.views("videos") }
}

/// Refund amount inside ``CancelLineItem``, ``CancelSubLineItem``, ``Cancellation`` and others.
public struct RefundAmount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Refund of the buyer service fee that the platform charged at checkout, decimal text in `currency`; Indonesia only.
  public var buyerServiceFee: String? { raw.string("buyer_service_fee") }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Part of the refund that gives back the shipping fee, decimal text in `currency`.
  public var refundShippingFee: String? { raw.string("refund_shipping_fee") }

  /// Part of the refund that gives back the price of the goods, decimal text in `currency`.
  public var refundSubtotal: String? { raw.string("refund_subtotal") }

  /// Part of the refund that gives back tax, decimal text in `currency`.
  public var refundTax: String? { raw.string("refund_tax") }

  /// Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`.
  public var refundTotal: String? { raw.string("refund_total") }

  /// Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`.
  public var retailDeliveryFee: String? { raw.string("retail_delivery_fee") }
}

/// Image inside the parameters of `rejectCancellation`.
public struct RejectCancellationImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    imageId: String,
    height: Int? = nil,
    mimeType: String? = nil,
    width: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("image_id", imageId)
      writer.put("mime_type", mimeType)
      writer.put("width", width)
    })
  }

  /// Height of the picture, a whole number of pixels. Example: `200`.
  public var height: Int? { raw.int("height") }

  /// URI of the image as returned by Upload Product Image.
  public var imageId: String? { raw.string("image_id") }

  /// Media type of the file, such as image/png. Example: `image/png`.
  public var mimeType: String? { raw.string("mime_type") }

  /// Width of the picture, a whole number of pixels. Example: `200`.
  public var width: Int? { raw.int("width") }
}

/// Image inside the parameters of `rejectReturn`.
public struct RejectReturnImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    imageId: String,
    height: Int? = nil,
    mimeType: String? = nil,
    width: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("image_id", imageId)
      writer.put("mime_type", mimeType)
      writer.put("width", width)
    })
  }

  /// Height of the picture, a whole number of pixels.
  public var height: Int? { raw.int("height") }

  /// URI of the image as returned by Upload Product Image.
  public var imageId: String? { raw.string("image_id") }

  /// Media type of the file, such as image/png.
  public var mimeType: String? { raw.string("mime_type") }

  /// Width of the picture, a whole number of pixels.
  public var width: Int? { raw.int("width") }
}

/// Return line item inside ``ReturnOrder``, the parameters of `skuReturn`.
public struct ReturnLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the line item in the TikTok Shop order.
  public var orderLineItemId: String? { raw.string("order_line_item_id") }

  /// Picture of the product, with its address and size in pixels.
  public var productImage: ProductImage? { raw.view("product_image") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Refund to the buyer for this line of the return, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Id of the line of the return, distinct from the order line that is returned.
  public var returnLineItemId: String? { raw.string("return_line_item_id") }

  /// Parts of the order line that are returned, with the refund of each.
  public var returnSubLineItems: [ReturnSubLineItem] { raw.views("return_sub_line_items") }

  /// Seller's own code of the SKU, as entered in the product.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Values of the sales attributes that make the variant, such as color and size.
  public var skuName: String? { raw.string("sku_name") }
}

/// Return merchandise authorization inside the parameters of `aftersales`, ``SearchReturnMerchandiseAuthorizationsResponse``.
public struct ReturnMerchandiseAuthorization: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the after-sales request from which this return authorization came.
  public var aftersalesRequestId: String? { raw.string("aftersales_request_id") }

  /// Id of the return merchandise authorization, RMA for short.
  public var id: String? { raw.string("id") }

  /// Lines of the request, each pointing to its return and SKU.
  public var lineItems: [LineItem] { raw.views("line_items") }

  /// Id of the package in which the buyer returns the goods.
  public var packageId: String? { raw.string("package_id") }

  /// Returns that belong to the request, one per SKU or group of lines.
  public var skuReturnRequests: [SkuReturnRequest] { raw.views("sku_return_requests") }

  /// State of the return merchandise authorization (RMA), from the return parcel to the review of its contents.
  public var status: String? { raw.string("status") }
}

/// Return order inside ``SearchReturnsResponse``.
public struct ReturnOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// State of the dispute that platform staff decide between buyer and seller; absent without a dispute.
  public var arbitrationStatus: String? { raw.string("arbitration_status") }

  /// Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer.
  public var buyerRejectedPartialRefund: Bool? { raw.flag("buyer_rejected_partial_refund") }

  /// Whether the buyer may keep the goods while being refunded or getting a replacement.
  public var canBuyerKeepItem: Bool? { raw.flag("can_buyer_keep_item") }

  /// Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true.
  public var combinedReturnId: String? { raw.string("combined_return_id") }

  /// Unix time in seconds when the request was made.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Discounts on product and shipping that belong to the returned goods, by who paid for them.
  public var discountAmount: [DiscountAmount] { raw.views("discount_amount") }

  /// How the buyer hands the goods to the carrier when they return with platform shipping.
  public var handoverMethod: HandoverMethod? { raw.open("handover_method") }

  /// Whether the buyer sends several returns in one parcel; `combined_return_id` links them.
  public var isCombinedReturn: Bool? { raw.flag("is_combined_return") }

  /// Whether the buyer is refunded at once, before the return is finished.
  public var isQuickRefund: Bool? { raw.flag("is_quick_refund") }

  /// Id of the return that replaced this one when the buyer edited the request.
  public var nextReturnId: String? { raw.string("next_return_id") }

  /// Id of the TikTok Shop order that the request is about.
  public var orderId: String? { raw.string("order_id") }

  /// Amount of the partial refund that the seller offers.
  public var partialRefund: Money? { raw.view("partial_refund") }

  /// Id of the earlier return of which this one is an edited version.
  public var preReturnId: String? { raw.string("pre_return_id") }

  /// Refund to the buyer for all lines, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Id of the return, as returned when it was created or searched.
  public var returnId: String? { raw.string("return_id") }

  /// Order lines that are returned, with the refund of each.
  public var returnLineItems: [ReturnLineItem] { raw.views("return_line_items") }

  /// Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED.
  public var returnMethod: String? { raw.string("return_method") }

  /// Id of the carrier that brings the goods back.
  public var returnProviderId: String? { raw.string("return_provider_id") }

  /// Name of the carrier that brings the goods back.
  public var returnProviderName: String? { raw.string("return_provider_name") }

  /// Key of the reason for the return; `return_reason_text` is its readable form.
  public var returnReason: String? { raw.string("return_reason") }

  /// Reason of the return as readable text in the language chosen by `locale`.
  public var returnReasonText: String? { raw.string("return_reason_text") }

  /// What the buyer uses to send the goods back: a printed label or a QR code.
  public var returnShippingDocumentType: String? { raw.string("return_shipping_document_type") }

  /// State of the return, which decides who has to act next.
  public var returnStatus: String? { raw.string("return_status") }

  /// Tracking number of the parcel in which the goods come back; absent until it is shipped.
  public var returnTrackingNumber: String? { raw.string("return_tracking_number") }

  /// What the buyer gets: money alone, money once the goods are back, or a replacement.
  public var returnType: String? { raw.string("return_type") }

  /// Address of the seller to which the buyer returns the goods.
  public var returnWarehouseAddress: ReturnWarehouseAddress? { raw.view("return_warehouse_address") }

  /// Party that started the request: buyer, seller or platform.
  public var role: String? { raw.string("role") }

  /// What the seller has to do next and by when; empty when nothing is due.
  public var sellerNextActionResponse: [SellerNextActionResponse] { raw.views("seller_next_action_response") }

  /// Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists.
  public var sellerProposedReturnType: String? { raw.string("seller_proposed_return_type") }

  /// Who arranges the shipment with which the buyer sends the goods back.
  public var shipmentType: String? { raw.string("shipment_type") }

  /// Cost of the return shipment by who pays it, with its currency.
  public var shippingFeeAmount: [ShippingFeeAmount] { raw.views("shipping_fee_amount") }

  /// Unix time in seconds of the last change of the request.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Return sub line item inside ``ReturnLineItem``, the parameters of `skuReturn`.
public struct ReturnSubLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the line item in the TikTok Shop order.
  public var orderLineItemId: String? { raw.string("order_line_item_id") }

  /// Picture of the product, with its address and size in pixels.
  public var productImage: ProductImage? { raw.view("product_image") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Refund to the buyer for this part of the order line, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Id of the line of the return, distinct from the order line that is returned.
  public var returnLineItemId: String? { raw.string("return_line_item_id") }

  /// Id of this part of the returned line, distinct from the part of the order that comes back.
  public var returnSubLineItemId: String? { raw.string("return_sub_line_item_id") }

  /// Seller's own code of the SKU, as entered in the product.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Values of the sales attributes that make the variant, such as color and size.
  public var skuName: String? { raw.string("sku_name") }

  /// Id of a part of the order line, as the order lists it.
  public var subOrderLineItemId: String? { raw.string("sub_order_line_item_id") }
}

/// Return warehouse address inside ``ReturnOrder``, the parameters of `skuReturn`.
public struct ReturnWarehouseAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Complete address of the warehouse to which the buyer returns the goods, in one text.
  public var fullAddress: String? { raw.string("full_address") }
}

/// Line item inside ``LineItemDecision``.
public struct ReviewAftersalesRequestsLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    returnLineItemId: String,
    subReturnLineItemId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("return_line_item_id", returnLineItemId)
      writer.put("sub_return_line_item_id", subReturnLineItemId)
    })
  }

  /// Id of the line of the return, distinct from the order line that is returned.
  public var returnLineItemId: String? { raw.string("return_line_item_id") }

  /// Id of a part of the returned line, as the return lists it.
  public var subReturnLineItemId: String? { raw.string("sub_return_line_item_id") }
}

/// Reason inside ``LineItemDecision``.
public struct ReviewAftersalesRequestsReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    media: Media? = nil,
    reasonId: String? = nil,
    text: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("media", media)
      writer.put("reason_id", reasonId)
      writer.put("text", text)
    })
  }

  /// Picture or video that supports the reason.
  public var media: Media? { raw.view("media") }

  /// Key of the reason the seller gives for the decision.
  public var reasonId: String? { raw.string("reason_id") }

  /// Explanation of the decision in the seller's own words.
  public var text: String? { raw.string("text") }
}

/// Filter inside the parameters of `searchReturnMerchandiseAuthorizations`.
public struct SearchReturnMerchandiseAuthorizationsFilter: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    aftersalesRequestIds: [String]? = nil,
    mainOrderIds: [String]? = nil,
    packageIds: [String]? = nil,
    rmaIds: [String]? = nil,
    statuses: [SearchReturnMerchandiseAuthorizationsFilterStatus]? = nil,
    time: Time? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("aftersales_request_ids", aftersalesRequestIds)
      writer.put("main_order_ids", mainOrderIds)
      writer.put("package_ids", packageIds)
      writer.put("rma_ids", rmaIds)
      writer.put("statuses", statuses)
      writer.put("time", time)
    })
  }

  /// Limits the result to these after-sales requests.
  public var aftersalesRequestIds: [String] { raw.strings("aftersales_request_ids") }

  /// Limits the result to requests about these TikTok Shop orders.
  public var mainOrderIds: [String] { raw.strings("main_order_ids") }

  /// Limits the result to returns in these packages.
  public var packageIds: [String] { raw.strings("package_ids") }

  /// Limits the result to return merchandise authorizations (RMA) with these ids.
  public var rmaIds: [String] { raw.strings("rma_ids") }

  /// Limits the result to return authorizations in these states.
  public var statuses: [SearchReturnMerchandiseAuthorizationsFilterStatus] { raw.opens("statuses") }

  /// Ranges of creation and update time that the requests must fall in.
  public var time: Time? { raw.view("time") }
}

/// Seller next action response inside ``Cancellation``, ``ReturnOrder``, the parameters of `skuReturn`.
public struct SellerNextActionResponse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What the seller has to answer next, by `deadline`.
  public var action: String? { raw.string("action") }

  /// Unix time in seconds by which the seller must act; afterwards the platform decides, usually for the buyer.
  public var deadline: Int? { raw.int("deadline") }
}

/// Shipping fee inside the parameters of `skuReturn`.
public struct ShippingFee: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Part of the return shipping fee paid by the buyer, decimal text in the currency of the order.
  public var buyerPaidReturnShippingFeeAmount: String? { raw.string("buyer_paid_return_shipping_fee_amount") }

  /// Part of the return shipping fee paid by TikTok Shop, decimal text in the currency of the order.
  public var platformPaidReturnShippingFeeAmount: String? { raw.string("platform_paid_return_shipping_fee_amount") }

  /// Part of the return shipping fee paid by the seller, decimal text in the currency of the order.
  public var sellerPaidReturnShippingFeeAmount: String? { raw.string("seller_paid_return_shipping_fee_amount") }
}

/// Shipping fee amount inside ``ReturnOrder``.
public struct ShippingFeeAmount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Part of the return shipping fee paid by the buyer, decimal text in `currency`.
  public var buyerPaidReturnShippingFee: String? { raw.string("buyer_paid_return_shipping_fee") }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Part of the return shipping fee paid by TikTok Shop, decimal text in `currency`.
  public var platformPaidReturnShippingFee: String? { raw.string("platform_paid_return_shipping_fee") }

  /// Part of the return shipping fee paid by the seller, decimal text in `currency`.
  public var sellerPaidReturnShippingFee: String? { raw.string("seller_paid_return_shipping_fee") }
}

/// SKU inside the parameters of `calculateRefund`, the parameters of `cancelOrder`, the parameters of `createReturn`.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    quantity: Int,
    skuId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("quantity", quantity)
      writer.put("sku_id", skuId)
    })
  }

  /// How many units of the SKU the request covers.
  public var quantity: Int? { raw.int("quantity") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }
}

/// SKU eligibility inside ``GetAftersaleEligibilityResponse``.
public struct SkuEligibility: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What may be requested for the lines of this SKU, one entry per request type.
  public var lineItemEligibility: [LineItemEligibility] { raw.views("line_item_eligibility") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }
}

/// SKU return request inside the parameters of `aftersales`, ``ReturnMerchandiseAuthorization``.
public struct SkuReturnRequest: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// State of the dispute that platform staff decide between buyer and seller; absent without a dispute.
  public var arbitrationStatus: String? { raw.string("arbitration_status") }

  /// Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN.
  public var buyerKeepItem: Bool? { raw.flag("buyer_keep_item") }

  /// Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer.
  public var buyerRejectedPartialRefund: Bool? { raw.flag("buyer_rejected_partial_refund") }

  /// Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true.
  public var combinedReturnId: String? { raw.string("combined_return_id") }

  /// Unix time in seconds when the request was made.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Discounts on product and shipping that belong to the returned goods.
  public var discount: Discount? { raw.view("discount") }

  /// Items the buyer gets in exchange for the returned ones.
  public var exchangeOrderLines: [ExchangeOrderLine] { raw.views("exchange_order_lines") }

  /// How the buyer hands the goods to the carrier when they return with platform shipping.
  public var handoverMethod: HandoverMethod? { raw.open("handover_method") }

  /// Whether the buyer sends several returns in one parcel; `combined_return_id` links them.
  public var isCombinedReturn: Bool? { raw.flag("is_combined_return") }

  /// Whether the buyer is refunded at once, before the return is finished.
  public var isQuickRefund: Bool? { raw.flag("is_quick_refund") }

  /// Id of the return that replaced this one when the buyer edited the request.
  public var nextReturnId: String? { raw.string("next_return_id") }

  /// Id of the TikTok Shop order that the request is about.
  public var orderId: String? { raw.string("order_id") }

  /// Amount of the partial refund that the seller offers, with its currency.
  public var partialRefundAmount: PartialRefundAmount? { raw.view("partial_refund_amount") }

  /// Id of the earlier return of which this one is an edited version.
  public var preReturnId: String? { raw.string("pre_return_id") }

  /// Refund to the buyer for all lines, broken down into its parts.
  public var refundAmount: RefundAmount? { raw.view("refund_amount") }

  /// Id of the order that ships the replacement or exchange item.
  public var reshipmentOrderId: String? { raw.string("reshipment_order_id") }

  /// Id of the return, as returned when it was created or searched.
  public var returnId: String? { raw.string("return_id") }

  /// Order lines that are returned, with the refund of each.
  public var returnLineItems: [ReturnLineItem] { raw.views("return_line_items") }

  /// Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED.
  public var returnMethod: String? { raw.string("return_method") }

  /// Id of the carrier that brings the goods back.
  public var returnProviderId: String? { raw.string("return_provider_id") }

  /// Name of the carrier that brings the goods back.
  public var returnProviderName: String? { raw.string("return_provider_name") }

  /// Key of the reason for the return; `return_reason_text` is its readable form.
  public var returnReason: String? { raw.string("return_reason") }

  /// Reason of the return as readable text in the language chosen by `locale`.
  public var returnReasonText: String? { raw.string("return_reason_text") }

  /// What the buyer uses to send the goods back: a printed label or a QR code.
  public var returnShippingDocumentType: String? { raw.string("return_shipping_document_type") }

  /// State of the return, which decides who has to act next.
  public var returnStatus: String? { raw.string("return_status") }

  /// Parts of the order line that are returned, with the refund of each.
  public var returnSubLineItems: [ReturnSubLineItem] { raw.views("return_sub_line_items") }

  /// Tracking number of the parcel in which the goods come back; absent until it is shipped.
  public var returnTrackingNumber: String? { raw.string("return_tracking_number") }

  /// What the buyer gets: money alone, money once the goods are back, or a replacement.
  public var returnType: String? { raw.string("return_type") }

  /// Address of the seller to which the buyer returns the goods.
  public var returnWarehouseAddress: ReturnWarehouseAddress? { raw.view("return_warehouse_address") }

  /// Party that started the request: buyer, seller or platform.
  public var role: String? { raw.string("role") }

  /// What the seller has to do next and by when; empty when nothing is due.
  public var sellerNextActionResponse: [SellerNextActionResponse] { raw.views("seller_next_action_response") }

  /// Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists.
  public var sellerProposedReturnType: String? { raw.string("seller_proposed_return_type") }

  /// Who arranges the shipment with which the buyer sends the goods back.
  public var shipmentType: String? { raw.string("shipment_type") }

  /// Cost of the return shipment by who pays it: buyer, seller or platform.
  public var shippingFee: ShippingFee? { raw.view("shipping_fee") }

  /// Unix time in seconds of the last change of the request.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Sort inside the parameters of `searchAftersalesRequests`, the parameters of `searchReturnMerchandiseAuthorizations`.
public struct Sort: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    })
  }

  /// Time by which the entries are sorted, in the direction of `sort_order`.
  public var sortField: SortField? { raw.open("sort_field") }

  /// Direction of sorting by `sort_field`: ascending or descending.
  public var sortOrder: SortOrder? { raw.open("sort_order") }
}

/// Time inside ``Filter``, ``SearchReturnMerchandiseAuthorizationsFilter``.
public struct Time: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    createTime: CreateTime? = nil,
    updateTime: UpdateTime? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("create_time", createTime)
      writer.put("update_time", updateTime)
    })
  }

  /// Range of creation times of the requests to return.
  public var createTime: CreateTime? { raw.view("create_time") }

  /// Range of update times of the requests to return.
  public var updateTime: UpdateTime? { raw.view("update_time") }
}

/// Update time inside ``Time``.
public struct UpdateTime: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    maxUnixTimeExclusive: Int? = nil,
    minUnixTimeInclusive: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("max_unix_time_exclusive", maxUnixTimeExclusive)
      writer.put("min_unix_time_inclusive", minUnixTimeInclusive)
    })
  }

  /// End of the range, exclusive, Unix time in seconds.
  public var maxUnixTimeExclusive: Int? { raw.int("max_unix_time_exclusive") }

  /// Start of the range, inclusive, Unix time in seconds.
  public var minUnixTimeInclusive: Int? { raw.int("min_unix_time_inclusive") }
}

/// Video inside ``Record``.
public struct Video: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the preview picture of the video.
  public var cover: String? { raw.string("cover") }

  /// Playing time of the video in milliseconds. Example: `3000`.
  public var durationMillis: Int? { raw.int("duration_millis") }

  /// Height of the video picture, a whole number of pixels. Example: `200`.
  public var height: Int? { raw.int("height") }

  /// Address of the video that the buyer attached.
  public var url: String? { raw.string("url") }

  /// Width of the video picture, a whole number of pixels. Example: `200`.
  public var width: Int? { raw.int("width") }
}
