// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Return refund: the operations of the domain `return_refund`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol ReturnRefundAPI: Resource {
  func approveCancellation(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func approveReturn(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func calculateRefund(_ params: Params, options: CallOptions?) async throws -> CalculateRefundResponse
  func cancelOrder(_ params: Params, options: CallOptions?) async throws -> CancelOrderResponse
  func createReturn(_ params: Params, options: CallOptions?) async throws -> CreateReturnResponse
  func getAftersaleEligibility(_ params: Params, options: CallOptions?) async throws -> GetAftersaleEligibilityResponse
  func getAvailableReviewDecisions(_ params: Params, options: CallOptions?) async throws -> GetAvailableReviewDecisionsResponse
  func getDecisionEligibility(_ params: Params, options: CallOptions?) async throws -> GetDecisionEligibilityResponse
  func getRejectReasons(_ params: Params, options: CallOptions?) async throws -> GetRejectReasonsResponse
  func getReturnRecords(_ params: Params, options: CallOptions?) async throws -> GetReturnRecordsResponse
  func rejectCancellation(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func rejectReturn(_ params: Params, options: CallOptions?) async throws -> RejectReturnResponse
  func reviewAftersalesRequests(_ params: Params, options: CallOptions?) async throws -> ReviewAftersalesRequestsResponse
  func searchAftersalesRequests(_ params: Params, options: CallOptions?) async throws -> SearchAftersalesRequestsResponse
  func searchAftersalesRequestsPages(_ params: Params, options: PageOptions?) -> Pages<AftersalesRequest>
  func searchCancellations(_ params: Params, options: CallOptions?) async throws -> SearchCancellationsResponse
  func searchCancellationsPages(_ params: Params, options: PageOptions?) -> Pages<Cancellation>
  func searchCancellationsBetween(from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?) -> Pages<Cancellation>
  func searchReturnMerchandiseAuthorizations(_ params: Params, options: CallOptions?) async throws -> SearchReturnMerchandiseAuthorizationsResponse
  func searchReturnMerchandiseAuthorizationsPages(_ params: Params, options: PageOptions?) -> Pages<ReturnMerchandiseAuthorization>
  func searchReturns(_ params: Params, options: CallOptions?) async throws -> SearchReturnsResponse
  func searchReturnsPages(_ params: Params, options: PageOptions?) -> Pages<ReturnOrder>
  func searchReturnsBetween(from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?) -> Pages<ReturnOrder>
  func uploadShippingDocumentAndTrackingInfo(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
}

/// Return refund: the operations of the domain `return_refund`.
public struct ReturnRefundResource: ReturnRefundAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Return refund: the operations of the domain `return_refund`.
  public var returnRefund: ReturnRefundResource { ReturnRefundResource(connection) }
}

extension ReturnRefundAPI {
  /// Approves a buyer's request to cancel an order.
  ///
  /// `POST /return_refund/{version}/cancellations/{cancel_id}/approve`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  /// - Scope: `seller.return_refund.basic`.
  ///
  /// - Parameters:
  ///   - cancelId: Id of the buyer's cancellation request to approve.
  ///   - idempotencyKey: Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
  public func approveCancellation(
    cancelId: String,
    idempotencyKey: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("cancel_id", cancelId)
      writer.put("idempotency_key", idempotencyKey)
    }
    return try await approveCancellation(params, options: options)
  }

  /// `approveCancellation` with its parameters by their names in the API.
  public func approveCancellation(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("return_refund.approve_cancellation", params, options))
  }

  /// Approves a return, refund or replacement, with the given decision.
  ///
  /// `POST /return_refund/{version}/returns/{return_id}/approve`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  /// - Scope: `seller.return_refund.basic`.
  ///
  /// - Parameters:
  ///   - decision: Decision of the seller on the return, to be applied or checked. Example: `APPROVE_REFUND`.
  ///   - returnId: Id of the return, as returned when it was created or searched.
  ///   - buyerKeepItem: Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. Example: `true`.
  ///   - idempotencyKey: Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
  ///   - partialRefund: Amount of the partial refund that the seller offers.
  public func approveReturn(
    decision: ApproveReturnDecision,
    returnId: String,
    buyerKeepItem: Bool? = nil,
    idempotencyKey: String? = nil,
    partialRefund: Money? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("decision", decision)
      writer.put("return_id", returnId)
      writer.put("buyer_keep_item", buyerKeepItem)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("partial_refund", partialRefund)
    }
    return try await approveReturn(params, options: options)
  }

  /// `approveReturn` with its parameters by their names in the API.
  public func approveReturn(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("return_refund.approve_return", params, options))
  }

  /// Calculates the refund for a planned cancellation or return, without starting it.
  ///
  /// `POST /return_refund/{version}/refunds/calculate`, version 202602; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order that the request is about.
  ///   - reasonName: Key of the reason for the request; which ones are allowed depends on market and order state.
  ///   - requestType: Kind of request: CANCEL, REFUND or RETURN_AND_REFUND; the refund is computed differently for each.
  ///   - handoverMethod: How the buyer hands the goods to the carrier when they return with platform shipping.
  ///   - orderLineItemIds: Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
  ///   - orderLineList: Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
  ///   - shipmentType: Who arranges the shipment with which the buyer sends the goods back.
  ///   - skus: SKUs that the request covers with their quantities, as an alternative to naming order lines.
  public func calculateRefund(
    orderId: String,
    reasonName: String,
    requestType: String,
    handoverMethod: HandoverMethod? = nil,
    orderLineItemIds: [String]? = nil,
    orderLineList: [OrderLine]? = nil,
    shipmentType: String? = nil,
    skus: [Sku]? = nil,
    options: CallOptions? = nil
  ) async throws -> CalculateRefundResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("reason_name", reasonName)
      writer.put("request_type", requestType)
      writer.put("handover_method", handoverMethod)
      writer.put("order_line_item_ids", orderLineItemIds)
      writer.put("order_line_list", orderLineList)
      writer.put("shipment_type", shipmentType)
      writer.put("skus", skus)
    }
    return try await calculateRefund(params, options: options)
  }

  /// `calculateRefund` with its parameters by their names in the API.
  public func calculateRefund(_ params: Params, options: CallOptions?) async throws -> CalculateRefundResponse {
    CalculateRefundResponse(try await connection.caller.call("return_refund.calculate_refund", params, options))
  }

  /// Cancels an order, or some of its lines, on the seller's side.
  ///
  /// `POST /return_refund/{version}/cancellations`, version 202602; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - cancelReason: Key of the seller's reason for cancelling; which ones are allowed depends on market and order state.
  ///   - orderId: Id of the TikTok Shop order that the request is about.
  ///   - orderLineItemIds: Order lines to cancel; only in the US and the UK, for items out of stock, may it be part of the order.
  ///   - orderLineList: Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
  ///   - skus: SKUs to cancel with their quantities, as an alternative to naming order lines.
  public func cancelOrder(
    cancelReason: String,
    orderId: String,
    orderLineItemIds: [String]? = nil,
    orderLineList: [OrderLine]? = nil,
    skus: [Sku]? = nil,
    options: CallOptions? = nil
  ) async throws -> CancelOrderResponse {
    let params = Params { writer in
      writer.put("cancel_reason", cancelReason)
      writer.put("order_id", orderId)
      writer.put("order_line_item_ids", orderLineItemIds)
      writer.put("order_line_list", orderLineList)
      writer.put("skus", skus)
    }
    return try await cancelOrder(params, options: options)
  }

  /// `cancelOrder` with its parameters by their names in the API.
  public func cancelOrder(_ params: Params, options: CallOptions?) async throws -> CancelOrderResponse {
    CancelOrderResponse(try await connection.caller.call("return_refund.cancel_order", params, options))
  }

  /// Starts a return or refund for an order on the seller's side.
  ///
  /// `POST /return_refund/{version}/returns`, version 202602; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order that the request is about.
  ///   - returnReason: Key of the seller's reason for starting the return; see the eligible reasons of the order.
  ///   - returnType: Whether to refund at once (REFUND) or after the buyer has sent the goods back (RETURN_AND_REFUND).
  ///   - currency: Currency of the refund, which must be the currency of the order, ISO 4217 code.
  ///   - handoverMethod: How the buyer hands the goods to the carrier when they return with platform shipping.
  ///   - idempotencyKey: Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
  ///   - orderLineItemIds: Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
  ///   - orderLineList: Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
  ///   - refundTotal: Total to refund to the buyer, decimal text in `currency`; at most the refundable amount, see Calculate Refund.
  ///   - shipmentType: Who arranges the shipment with which the buyer sends the goods back.
  ///   - skus: SKUs that the request covers with their quantities, as an alternative to naming order lines.
  public func createReturn(
    orderId: String,
    returnReason: String,
    returnType: String,
    currency: String? = nil,
    handoverMethod: HandoverMethod? = nil,
    idempotencyKey: String? = nil,
    orderLineItemIds: [String]? = nil,
    orderLineList: [OrderLine]? = nil,
    refundTotal: String? = nil,
    shipmentType: String? = nil,
    skus: [Sku]? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateReturnResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("return_reason", returnReason)
      writer.put("return_type", returnType)
      writer.put("currency", currency)
      writer.put("handover_method", handoverMethod)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("order_line_item_ids", orderLineItemIds)
      writer.put("order_line_list", orderLineList)
      writer.put("refund_total", refundTotal)
      writer.put("shipment_type", shipmentType)
      writer.put("skus", skus)
    }
    return try await createReturn(params, options: options)
  }

  /// `createReturn` with its parameters by their names in the API.
  public func createReturn(_ params: Params, options: CallOptions?) async throws -> CreateReturnResponse {
    CreateReturnResponse(try await connection.caller.call("return_refund.create_return", params, options))
  }

  /// Tells which after-sales requests each line of an order allows.
  ///
  /// `GET /return_refund/{version}/orders/{order_id}/aftersale_eligibility`, version 202602; also 202309, 202512.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650ab645c16ffe02b8f2e1c1>)
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order that the request is about.
  ///   - initiateAftersaleUser: Party for which to check what it may start; the seller by default.
  ///   - requestTypes: Kinds of request to check; all when left out.
  public func getAftersaleEligibility(
    orderId: String,
    initiateAftersaleUser: InitiateAftersaleUser? = nil,
    requestTypes: [RequestType]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAftersaleEligibilityResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("initiate_aftersale_user", initiateAftersaleUser)
      writer.put("request_types", requestTypes)
    }
    return try await getAftersaleEligibility(params, options: options)
  }

  /// `getAftersaleEligibility` with its parameters by their names in the API.
  public func getAftersaleEligibility(_ params: Params, options: CallOptions?) async throws -> GetAftersaleEligibilityResponse {
    GetAftersaleEligibilityResponse(try await connection.caller.call("return_refund.get_aftersale_eligibility", params, options))
  }

  /// Lists the decisions allowed for each line of an after-sales request or RMA.
  ///
  /// `GET /return_refund/{version}/review_decision`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - returnOrCancelId: Id of the return or cancellation to look at.
  ///   - sellerId: Id of the seller for whom to check the decisions.
  ///   - checkDecisions: Decisions to check for this return or cancellation; limits the reply to them.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
  public func getAvailableReviewDecisions(
    returnOrCancelId: String,
    sellerId: Int,
    checkDecisions: [CheckDecision]? = nil,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAvailableReviewDecisionsResponse {
    let params = Params { writer in
      writer.put("return_or_cancel_id", returnOrCancelId)
      writer.put("seller_id", sellerId)
      writer.put("check_decisions", checkDecisions)
      writer.put("locale", locale)
    }
    return try await getAvailableReviewDecisions(params, options: options)
  }

  /// `getAvailableReviewDecisions` with its parameters by their names in the API.
  public func getAvailableReviewDecisions(_ params: Params, options: CallOptions?) async throws -> GetAvailableReviewDecisionsResponse {
    GetAvailableReviewDecisionsResponse(try await connection.caller.call("return_refund.get_available_review_decisions", params, options))
  }

  /// Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.
  ///
  /// `GET /return_refund/{version}/decision_eligibility`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6>)
  ///
  /// - Parameters:
  ///   - returnOrCancelId: Id of the return or cancellation to look at.
  ///   - checkDecisions: Decisions to check for this return or cancellation; limits the reply to them.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
  public func getDecisionEligibility(
    returnOrCancelId: String,
    checkDecisions: [GetDecisionEligibilityCheckDecision]? = nil,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetDecisionEligibilityResponse {
    let params = Params { writer in
      writer.put("return_or_cancel_id", returnOrCancelId)
      writer.put("check_decisions", checkDecisions)
      writer.put("locale", locale)
    }
    return try await getDecisionEligibility(params, options: options)
  }

  /// `getDecisionEligibility` with its parameters by their names in the API.
  public func getDecisionEligibility(_ params: Params, options: CallOptions?) async throws -> GetDecisionEligibilityResponse {
    GetDecisionEligibilityResponse(try await connection.caller.call("return_refund.get_decision_eligibility", params, options))
  }

  /// Lists the reasons for which one return or cancellation may be rejected.
  ///
  /// `GET /return_refund/{version}/reject_reasons`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.return_refund.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650ab658defece02be706f98>)
  ///
  /// - Parameters:
  ///   - returnOrCancelId: Id of the return or cancellation to look at. Example: `4035319218955782461`.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
  public func getRejectReasons(
    returnOrCancelId: String,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetRejectReasonsResponse {
    let params = Params { writer in
      writer.put("return_or_cancel_id", returnOrCancelId)
      writer.put("locale", locale)
    }
    return try await getRejectReasons(params, options: options)
  }

  /// `getRejectReasons` with its parameters by their names in the API.
  public func getRejectReasons(_ params: Params, options: CallOptions?) async throws -> GetRejectReasonsResponse {
    GetRejectReasonsResponse(try await connection.caller.call("return_refund.get_reject_reasons", params, options))
  }

  /// Lists what the buyer, the seller and the platform did in a return, with images.
  ///
  /// `GET /return_refund/{version}/returns/{return_id}/records`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.return_refund.basic`.
  ///
  /// - Parameters:
  ///   - returnId: Id of the return, as returned when it was created or searched.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
  public func getReturnRecords(
    returnId: String,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetReturnRecordsResponse {
    let params = Params { writer in
      writer.put("return_id", returnId)
      writer.put("locale", locale)
    }
    return try await getReturnRecords(params, options: options)
  }

  /// `getReturnRecords` with its parameters by their names in the API.
  public func getReturnRecords(_ params: Params, options: CallOptions?) async throws -> GetReturnRecordsResponse {
    GetReturnRecordsResponse(try await connection.caller.call("return_refund.get_return_records", params, options))
  }

  /// Rejects a buyer's request to cancel an order, with a reason.
  ///
  /// `POST /return_refund/{version}/cancellations/{cancel_id}/reject`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  /// - Scope: `seller.return_refund.basic`.
  ///
  /// - Parameters:
  ///   - cancelId: Id of the buyer's cancellation request to refuse.
  ///   - rejectReason: Key of the reason to keep the order, for example that the parcel is already packed; see Get Reject Reasons.
  ///   - comment: Remark of the seller that explains the refusal to the buyer.
  ///   - idempotencyKey: Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
  ///   - images: Pictures that support the seller's refusal, uploaded beforehand.
  public func rejectCancellation(
    cancelId: String,
    rejectReason: String,
    comment: String? = nil,
    idempotencyKey: String? = nil,
    images: [RejectCancellationImage]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("cancel_id", cancelId)
      writer.put("reject_reason", rejectReason)
      writer.put("comment", comment)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("images", images)
    }
    return try await rejectCancellation(params, options: options)
  }

  /// `rejectCancellation` with its parameters by their names in the API.
  public func rejectCancellation(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("return_refund.reject_cancellation", params, options))
  }

  /// Rejects a return request or a returned package, with a reason.
  ///
  /// `POST /return_refund/{version}/returns/{return_id}/reject`, version 202606; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  ///
  /// - Parameters:
  ///   - decision: Decision of the seller on the return, to be applied or checked.
  ///   - rejectReason: Key of the seller's reason for the refusal, one of those returned by Get Reject Reasons.
  ///   - returnId: Id of the return, as returned when it was created or searched.
  ///   - comment: Remark of the seller that explains the refusal to the buyer.
  ///   - idempotencyKey: Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
  ///   - images: Pictures that support the seller's refusal, uploaded beforehand.
  ///   - partialRefundAmount: Amount of the partial refund that the seller offers, with its currency.
  public func rejectReturn(
    decision: RejectReturnDecision,
    rejectReason: String,
    returnId: String,
    comment: String? = nil,
    idempotencyKey: String? = nil,
    images: [RejectReturnImage]? = nil,
    partialRefundAmount: PartialRefundAmount? = nil,
    options: CallOptions? = nil
  ) async throws -> RejectReturnResponse {
    let params = Params { writer in
      writer.put("decision", decision)
      writer.put("reject_reason", rejectReason)
      writer.put("return_id", returnId)
      writer.put("comment", comment)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("images", images)
      writer.put("partial_refund_amount", partialRefundAmount)
    }
    return try await rejectReturn(params, options: options)
  }

  /// `rejectReturn` with its parameters by their names in the API.
  public func rejectReturn(_ params: Params, options: CallOptions?) async throws -> RejectReturnResponse {
    RejectReturnResponse(try await connection.caller.call("return_refund.reject_return", params, options))
  }

  /// Decides on several after-sales requests or returned packages in one call.
  ///
  /// `POST /return_refund/{version}/aftersales/review`, version 202609; also 202603, 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `aftersales_request_decisions[].idempotency_key`; by default, the client creates one.
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - aftersalesRequestDecisions: Decisions of the seller to apply in one call, one entry per request.
  public func reviewAftersalesRequests(
    aftersalesRequestDecisions: [AftersalesRequestDecision]? = nil,
    options: CallOptions? = nil
  ) async throws -> ReviewAftersalesRequestsResponse {
    let params = Params { writer in
      writer.put("aftersales_request_decisions", aftersalesRequestDecisions)
    }
    return try await reviewAftersalesRequests(params, options: options)
  }

  /// `reviewAftersalesRequests` with its parameters by their names in the API.
  public func reviewAftersalesRequests(_ params: Params, options: CallOptions?) async throws -> ReviewAftersalesRequestsResponse {
    ReviewAftersalesRequestsResponse(try await connection.caller.call("return_refund.review_aftersales_requests", params, options))
  }

  /// Lists after-sales requests of the 2026 model, by status, order or time.
  ///
  /// `POST /return_refund/{version}/aftersales/search`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - filters: Conditions that the requests must meet to be returned.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
  ///   - pagination: Which page of the result to return, and how large it is.
  ///   - sort: Field and direction by which the entries are sorted.
  ///   - whitelistedDataFields: Parts to include for each entry; leave out those you do not need.
  public func searchAftersalesRequests(
    filters: Filter? = nil,
    locale: String? = nil,
    pagination: Pagination? = nil,
    sort: Sort? = nil,
    whitelistedDataFields: [WhitelistedDataField]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchAftersalesRequestsResponse {
    let params = Params { writer in
      writer.put("filters", filters)
      writer.put("locale", locale)
      writer.put("pagination", pagination)
      writer.put("sort", sort)
      writer.put("whitelisted_data_fields", whitelistedDataFields)
    }
    return try await searchAftersalesRequests(params, options: options)
  }

  /// `searchAftersalesRequests` with its parameters by their names in the API.
  public func searchAftersalesRequests(_ params: Params, options: CallOptions?) async throws -> SearchAftersalesRequestsResponse {
    SearchAftersalesRequestsResponse(try await connection.caller.call("return_refund.search_aftersales_requests", params, options))
  }

  /// Everything that `searchAftersalesRequests` lists, page by page. Nothing is sent before it is iterated.
  public func searchAftersalesRequestsPages(
    filters: Filter? = nil,
    locale: String? = nil,
    pagination: Pagination? = nil,
    sort: Sort? = nil,
    whitelistedDataFields: [WhitelistedDataField]? = nil,
    options: PageOptions? = nil
  ) -> Pages<AftersalesRequest> {
    let params = Params { writer in
      writer.put("filters", filters)
      writer.put("locale", locale)
      writer.put("pagination", pagination)
      writer.put("sort", sort)
      writer.put("whitelisted_data_fields", whitelistedDataFields)
    }
    return searchAftersalesRequestsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchAftersalesRequestsPages(_ params: Params, options: PageOptions?) -> Pages<AftersalesRequest> {
    connection.caller.pages("return_refund.search_aftersales_requests", params, options) { AftersalesRequest($0) }
  }

  /// Lists cancellations that match a filter, oldest first.
  ///
  /// `POST /return_refund/{version}/cancellations/search`, version 202602; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - buyerUserIds: Limits the result to requests of the buyers with these platform user ids.
  ///   - cancelIds: Limits the result to cancellations with these ids.
  ///   - cancelStatus: Limits the result to cancellations in these states.
  ///   - cancelTypes: Limits the result to cancellations of these kinds.
  ///   - createTimeGe: Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
  ///   - createTimeLt: Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
  ///   - orderIds: Limits the result to requests about these TikTok Shop orders.
  ///   - pageSize: Number of entries per page, 10 to 50, 10 by default.
  ///   - pageToken: Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
  ///   - sortField: Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
  ///   - sortOrder: Direction of sorting by `sort_field`; ascending by default.
  ///   - updateTimeGe: Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
  ///   - updateTimeLt: Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
  public func searchCancellations(
    buyerUserIds: [String]? = nil,
    cancelIds: [String]? = nil,
    cancelStatus: [CancelStatus]? = nil,
    cancelTypes: [CancelType]? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    locale: String? = nil,
    orderIds: [String]? = nil,
    pageSize: String? = nil,
    pageToken: String? = nil,
    sortField: SearchCancellationsSortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCancellationsResponse {
    let params = Params { writer in
      writer.put("buyer_user_ids", buyerUserIds)
      writer.put("cancel_ids", cancelIds)
      writer.put("cancel_status", cancelStatus)
      writer.put("cancel_types", cancelTypes)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("locale", locale)
      writer.put("order_ids", orderIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return try await searchCancellations(params, options: options)
  }

  /// `searchCancellations` with its parameters by their names in the API.
  public func searchCancellations(_ params: Params, options: CallOptions?) async throws -> SearchCancellationsResponse {
    SearchCancellationsResponse(try await connection.caller.call("return_refund.search_cancellations", params, options))
  }

  /// Everything that `searchCancellations` lists, page by page. Nothing is sent before it is iterated.
  public func searchCancellationsPages(
    buyerUserIds: [String]? = nil,
    cancelIds: [String]? = nil,
    cancelStatus: [CancelStatus]? = nil,
    cancelTypes: [CancelType]? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    locale: String? = nil,
    orderIds: [String]? = nil,
    pageSize: String? = nil,
    sortField: SearchCancellationsSortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<Cancellation> {
    let params = Params { writer in
      writer.put("buyer_user_ids", buyerUserIds)
      writer.put("cancel_ids", cancelIds)
      writer.put("cancel_status", cancelStatus)
      writer.put("cancel_types", cancelTypes)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("locale", locale)
      writer.put("order_ids", orderIds)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return searchCancellationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCancellationsPages(_ params: Params, options: PageOptions?) -> Pages<Cancellation> {
    connection.caller.pages("return_refund.search_cancellations", params, options) { Cancellation($0) }
  }

  /// `searchCancellations` between two times, however many results there are: the search is split into windows.
  public func searchCancellationsBetween(
    from: UnixTime,
    to: UnixTime,
    buyerUserIds: [String]? = nil,
    cancelIds: [String]? = nil,
    cancelStatus: [CancelStatus]? = nil,
    cancelTypes: [CancelType]? = nil,
    locale: String? = nil,
    orderIds: [String]? = nil,
    pageSize: String? = nil,
    sortField: SearchCancellationsSortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: WindowOptions? = nil
  ) -> Pages<Cancellation> {
    let params = Params { writer in
      writer.put("buyer_user_ids", buyerUserIds)
      writer.put("cancel_ids", cancelIds)
      writer.put("cancel_status", cancelStatus)
      writer.put("cancel_types", cancelTypes)
      writer.put("locale", locale)
      writer.put("order_ids", orderIds)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return searchCancellationsBetween(from: from, to: to, params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCancellationsBetween(
    from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?
  ) -> Pages<Cancellation> {
    connection.caller.windows("return_refund.search_cancellations", from: from, to: to, params, options) { Cancellation($0) }
  }

  /// Lists return packages (RMAs) of the 2026 model, by status, order or time.
  ///
  /// `POST /return_refund/{version}/rma/search`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - filters: Conditions that the requests must meet to be returned.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
  ///   - pagination: Which page of the result to return, and how large it is.
  ///   - sort: Field and direction by which the entries are sorted.
  ///   - whitelistedDataFields: Parts to include for each entry; leave out those you do not need.
  public func searchReturnMerchandiseAuthorizations(
    filters: SearchReturnMerchandiseAuthorizationsFilter? = nil,
    locale: String? = nil,
    pagination: Pagination? = nil,
    sort: Sort? = nil,
    whitelistedDataFields: [SearchReturnMerchandiseAuthorizationsWhitelistedDataField]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchReturnMerchandiseAuthorizationsResponse {
    let params = Params { writer in
      writer.put("filters", filters)
      writer.put("locale", locale)
      writer.put("pagination", pagination)
      writer.put("sort", sort)
      writer.put("whitelisted_data_fields", whitelistedDataFields)
    }
    return try await searchReturnMerchandiseAuthorizations(params, options: options)
  }

  /// `searchReturnMerchandiseAuthorizations` with its parameters by their names in the API.
  public func searchReturnMerchandiseAuthorizations(_ params: Params, options: CallOptions?) async throws -> SearchReturnMerchandiseAuthorizationsResponse {
    SearchReturnMerchandiseAuthorizationsResponse(try await connection.caller.call("return_refund.search_return_merchandise_authorizations", params, options))
  }

  /// Everything that `searchReturnMerchandiseAuthorizations` lists, page by page. Nothing is sent before it is iterated.
  public func searchReturnMerchandiseAuthorizationsPages(
    filters: SearchReturnMerchandiseAuthorizationsFilter? = nil,
    locale: String? = nil,
    pagination: Pagination? = nil,
    sort: Sort? = nil,
    whitelistedDataFields: [SearchReturnMerchandiseAuthorizationsWhitelistedDataField]? = nil,
    options: PageOptions? = nil
  ) -> Pages<ReturnMerchandiseAuthorization> {
    let params = Params { writer in
      writer.put("filters", filters)
      writer.put("locale", locale)
      writer.put("pagination", pagination)
      writer.put("sort", sort)
      writer.put("whitelisted_data_fields", whitelistedDataFields)
    }
    return searchReturnMerchandiseAuthorizationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchReturnMerchandiseAuthorizationsPages(_ params: Params, options: PageOptions?) -> Pages<ReturnMerchandiseAuthorization> {
    connection.caller.pages("return_refund.search_return_merchandise_authorizations", params, options) { ReturnMerchandiseAuthorization($0) }
  }

  /// Lists returns and refunds that match a filter, oldest first.
  ///
  /// `POST /return_refund/{version}/returns/search`, version 202602; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - arbitrationStatus: Limits the result to returns whose dispute is in one of these states.
  ///   - buyerUserIds: Limits the result to requests of the buyers with these platform user ids.
  ///   - createTimeGe: Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
  ///   - createTimeLt: Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
  ///   - locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default.
  ///   - orderIds: Limits the result to requests about these TikTok Shop orders.
  ///   - pageSize: Number of entries per page, 10 to 50, 10 by default.
  ///   - pageToken: Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
  ///   - returnIds: Limits the result to returns with these ids.
  ///   - returnStatus: Limits the result to returns in these states.
  ///   - returnTypes: Limits the result to returns of these kinds.
  ///   - sellerProposedReturnType: Limits the result to returns for which the seller offered this other solution.
  ///   - sortField: Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
  ///   - sortOrder: Direction of sorting by `sort_field`; ascending by default.
  ///   - updateTimeGe: Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
  ///   - updateTimeLt: Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
  public func searchReturns(
    arbitrationStatus: [ArbitrationStatus]? = nil,
    buyerUserIds: [String]? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    locale: String? = nil,
    orderIds: [String]? = nil,
    pageSize: String? = nil,
    pageToken: String? = nil,
    returnIds: [String]? = nil,
    returnStatus: [ReturnStatus]? = nil,
    returnTypes: [ReturnType]? = nil,
    sellerProposedReturnType: [SellerProposedReturnType]? = nil,
    sortField: SearchCancellationsSortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchReturnsResponse {
    let params = Params { writer in
      writer.put("arbitration_status", arbitrationStatus)
      writer.put("buyer_user_ids", buyerUserIds)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("locale", locale)
      writer.put("order_ids", orderIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("return_ids", returnIds)
      writer.put("return_status", returnStatus)
      writer.put("return_types", returnTypes)
      writer.put("seller_proposed_return_type", sellerProposedReturnType)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return try await searchReturns(params, options: options)
  }

  /// `searchReturns` with its parameters by their names in the API.
  public func searchReturns(_ params: Params, options: CallOptions?) async throws -> SearchReturnsResponse {
    SearchReturnsResponse(try await connection.caller.call("return_refund.search_returns", params, options))
  }

  /// Everything that `searchReturns` lists, page by page. Nothing is sent before it is iterated.
  public func searchReturnsPages(
    arbitrationStatus: [ArbitrationStatus]? = nil,
    buyerUserIds: [String]? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    locale: String? = nil,
    orderIds: [String]? = nil,
    pageSize: String? = nil,
    returnIds: [String]? = nil,
    returnStatus: [ReturnStatus]? = nil,
    returnTypes: [ReturnType]? = nil,
    sellerProposedReturnType: [SellerProposedReturnType]? = nil,
    sortField: SearchCancellationsSortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<ReturnOrder> {
    let params = Params { writer in
      writer.put("arbitration_status", arbitrationStatus)
      writer.put("buyer_user_ids", buyerUserIds)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("locale", locale)
      writer.put("order_ids", orderIds)
      writer.put("page_size", pageSize)
      writer.put("return_ids", returnIds)
      writer.put("return_status", returnStatus)
      writer.put("return_types", returnTypes)
      writer.put("seller_proposed_return_type", sellerProposedReturnType)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return searchReturnsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchReturnsPages(_ params: Params, options: PageOptions?) -> Pages<ReturnOrder> {
    connection.caller.pages("return_refund.search_returns", params, options) { ReturnOrder($0) }
  }

  /// `searchReturns` between two times, however many results there are: the search is split into windows.
  public func searchReturnsBetween(
    from: UnixTime,
    to: UnixTime,
    arbitrationStatus: [ArbitrationStatus]? = nil,
    buyerUserIds: [String]? = nil,
    locale: String? = nil,
    orderIds: [String]? = nil,
    pageSize: String? = nil,
    returnIds: [String]? = nil,
    returnStatus: [ReturnStatus]? = nil,
    returnTypes: [ReturnType]? = nil,
    sellerProposedReturnType: [SellerProposedReturnType]? = nil,
    sortField: SearchCancellationsSortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: WindowOptions? = nil
  ) -> Pages<ReturnOrder> {
    let params = Params { writer in
      writer.put("arbitration_status", arbitrationStatus)
      writer.put("buyer_user_ids", buyerUserIds)
      writer.put("locale", locale)
      writer.put("order_ids", orderIds)
      writer.put("page_size", pageSize)
      writer.put("return_ids", returnIds)
      writer.put("return_status", returnStatus)
      writer.put("return_types", returnTypes)
      writer.put("seller_proposed_return_type", sellerProposedReturnType)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return searchReturnsBetween(from: from, to: to, params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchReturnsBetween(
    from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?
  ) -> Pages<ReturnOrder> {
    connection.caller.windows("return_refund.search_returns", from: from, to: to, params, options) { ReturnOrder($0) }
  }

  /// Uploads the return label, QR code and tracking number for the buyer's returns.
  ///
  /// `POST /return_refund/{version}/returns/shipping_documents`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - returnIds: Returns for which the seller provides label and tracking number.
  ///   - returnProviderId: Id of the carrier chosen by the seller for the return parcel. Example: `6599541761693270018`.
  ///   - trackingNumber: Carrier's tracking number of the parcel in which the buyer returns the goods, given to the buyer by the seller. Example: `TTHERMES2882481596119090868`.
  ///   - returnIdType: Whether `return_ids` holds returns of single SKUs or return merchandise authorizations (RMA).
  ///   - returnQrCode: File with the QR code that the buyer shows at the carrier instead of a printed label.
  ///   - returnShippingLabel: File with the label that the buyer puts on the parcel to return.
  public func uploadShippingDocumentAndTrackingInfo(
    returnIds: [String],
    returnProviderId: String,
    trackingNumber: String,
    returnIdType: ReturnIdType? = nil,
    returnQrCode: Upload? = nil,
    returnShippingLabel: Upload? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    var params = Params { writer in
      writer.put("return_ids", returnIds)
      writer.put("return_provider_id", returnProviderId)
      writer.put("tracking_number", trackingNumber)
      writer.put("return_id_type", returnIdType)
    }
    params.attach(returnQrCode, as: "return_qr_code")
    params.attach(returnShippingLabel, as: "return_shipping_label")
    return try await uploadShippingDocumentAndTrackingInfo(params, options: options)
  }

  /// `uploadShippingDocumentAndTrackingInfo` with its parameters by their names in the API.
  public func uploadShippingDocumentAndTrackingInfo(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("return_refund.upload_shipping_document_and_tracking_info", params, options))
  }

}