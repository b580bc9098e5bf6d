// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `aftersales_request_statuses` in `Filter`; more may be added.
public struct AftersalesRequestStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The request was just created.
  public static var `init`: Self { Self(rawValue: "INIT") }

  /// The request waits for the seller's decision.
  public static var pendingRequestReview: Self { Self(rawValue: "PENDING_REQUEST_REVIEW") }

  /// The seller or the platform has decided on the request.
  public static var requestReviewCompleted: Self { Self(rawValue: "REQUEST_REVIEW_COMPLETED") }

  public static var knownValues: [Self] {
    [.`init`, .pendingRequestReview, .requestReviewCompleted]
  }
}

/// Values of `decision` in `ApproveReturnRequest`; more may be added.
public struct ApproveReturnDecision: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accept the returned goods; the refund is then issued.
  public static var approveReceivedPackage: Self { Self(rawValue: "APPROVE_RECEIVED_PACKAGE") }

  /// Grant the refund without return of the goods.
  public static var approveRefund: Self { Self(rawValue: "APPROVE_REFUND") }

  /// Grant the replacement; a new order is created to ship it.
  public static var approveReplacement: Self { Self(rawValue: "APPROVE_REPLACEMENT") }

  /// Agree to the return; the buyer ships the goods, or keeps them if `buyer_keep_item` is true.
  public static var approveReturn: Self { Self(rawValue: "APPROVE_RETURN") }

  /// Refund the buyer at once, whatever step the return has reached.
  public static var directRefund: Self { Self(rawValue: "DIRECT_REFUND") }

  /// Refuse the replacement and refund the buyer instead.
  public static var issueReplacementRefund: Self { Self(rawValue: "ISSUE_REPLACEMENT_REFUND") }

  /// Offer part of the money; the buyer keeps the goods and must accept the offer.
  public static var offerPartialRefund: Self { Self(rawValue: "OFFER_PARTIAL_REFUND") }

  public static var knownValues: [Self] {
    [.approveReceivedPackage, .approveRefund, .approveReplacement, .approveReturn, .directRefund, .issueReplacementRefund, .offerPartialRefund]
  }
}

/// Values of `arbitration_status` in `SearchReturnsRequest`; more may be added.
public struct ArbitrationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The dispute is over and nothing more will be decided.
  public static var closed: Self { Self(rawValue: "CLOSED") }

  /// Platform staff examine the dispute and may ask the seller for more information.
  public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }

  /// The dispute was decided for the buyer.
  public static var supportBuyer: Self { Self(rawValue: "SUPPORT_BUYER") }

  /// The dispute was decided for the seller.
  public static var supportSeller: Self { Self(rawValue: "SUPPORT_SELLER") }

  public static var knownValues: [Self] {
    [.closed, .inProgress, .supportBuyer, .supportSeller]
  }
}

/// Values of `cancel_status` in `SearchCancellationsRequest`; more may be added.
public struct CancelStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Closed without cancelling, by the buyer or the system; replies and webhooks may spell it with CANCELLED.
  public static var cancellationRequestCancel: Self { Self(rawValue: "CANCELLATION_REQUEST_CANCEL") }

  /// The buyer has the money back; final.
  public static var cancellationRequestComplete: Self { Self(rawValue: "CANCELLATION_REQUEST_COMPLETE") }

  /// The buyer has asked; the seller must answer before the deadline, or it is approved automatically.
  public static var cancellationRequestPending: Self { Self(rawValue: "CANCELLATION_REQUEST_PENDING") }

  /// Approved, by the seller or automatically; the refund follows.
  public static var cancellationRequestSuccess: Self { Self(rawValue: "CANCELLATION_REQUEST_SUCCESS") }

  public static var knownValues: [Self] {
    [.cancellationRequestCancel, .cancellationRequestComplete, .cancellationRequestPending, .cancellationRequestSuccess]
  }
}

/// Values of `cancel_types` in `SearchCancellationsRequest`; more may be added.
public struct CancelType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Asked for by the buyer; the seller or the system must approve it.
  public static var buyerCancel: Self { Self(rawValue: "BUYER_CANCEL") }

  /// Done by the seller or the system, in force at once.
  public static var cancel: Self { Self(rawValue: "CANCEL") }

  public static var knownValues: [Self] {
    [.buyerCancel, .cancel]
  }
}

/// Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may be added.
public struct CheckDecision: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accept the returned goods, so that the refund is issued.
  public static var approveReceivedPackage: Self { Self(rawValue: "APPROVE_RECEIVED_PACKAGE") }

  /// Grant a refund without return.
  public static var approveRefund: Self { Self(rawValue: "APPROVE_REFUND") }

  /// Grant a replacement, which creates a new order.
  public static var approveReplacement: Self { Self(rawValue: "APPROVE_REPLACEMENT") }

  /// Grant the buyer's cancellation request.
  public static var approveRequestCancel: Self { Self(rawValue: "APPROVE_REQUEST_CANCEL") }

  /// Agree that the buyer sends the goods back.
  public static var approveReturn: Self { Self(rawValue: "APPROVE_RETURN") }

  /// Refund the buyer at once, whatever step the return has reached.
  public static var directRefund: Self { Self(rawValue: "DIRECT_REFUND") }

  /// Refund the buyer in place of an exchange.
  public static var issueExchangeRefund: Self { Self(rawValue: "ISSUE_EXCHANGE_REFUND") }

  /// Refund the buyer in place of a replacement.
  public static var issueReplacementRefund: Self { Self(rawValue: "ISSUE_REPLACEMENT_REFUND") }

  /// Offer part of the money for goods the buyer keeps.
  public static var offerPartialRefund: Self { Self(rawValue: "OFFER_PARTIAL_REFUND") }

  /// Offer part of the money after the returned goods were checked.
  public static var offerPartialRefundAfterReceivingPkg: Self { Self(rawValue: "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG") }

  /// Refuse the goods that came back.
  public static var rejectReceivedPackage: Self { Self(rawValue: "REJECT_RECEIVED_PACKAGE") }

  /// Refuse a refund without return.
  public static var rejectRefund: Self { Self(rawValue: "REJECT_REFUND") }

  /// Refuse to send a replacement.
  public static var rejectReplacement: Self { Self(rawValue: "REJECT_REPLACEMENT") }

  /// Refuse the buyer's cancellation request and ship the order.
  public static var rejectRequestCancel: Self { Self(rawValue: "REJECT_REQUEST_CANCEL") }

  /// Refuse that the buyer sends the goods back.
  public static var rejectReturn: Self { Self(rawValue: "REJECT_RETURN") }

  public static var knownValues: [Self] {
    [.approveReceivedPackage, .approveRefund, .approveReplacement, .approveRequestCancel, .approveReturn, .directRefund, .issueExchangeRefund, .issueReplacementRefund, .offerPartialRefund, .offerPartialRefundAfterReceivingPkg, .rejectReceivedPackage, .rejectRefund, .rejectReplacement, .rejectRequestCancel, .rejectReturn]
  }
}

/// Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may be added.
public struct GetDecisionEligibilityCheckDecision: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accept the returned goods, so that the refund is issued.
  public static var approveReceivedPackage: Self { Self(rawValue: "APPROVE_RECEIVED_PACKAGE") }

  /// Grant a refund without return.
  public static var approveRefund: Self { Self(rawValue: "APPROVE_REFUND") }

  /// Grant a replacement, which creates a new order.
  public static var approveReplacement: Self { Self(rawValue: "APPROVE_REPLACEMENT") }

  /// Grant the buyer's cancellation request.
  public static var approveRequestCancel: Self { Self(rawValue: "APPROVE_REQUEST_CANCEL") }

  /// Agree that the buyer sends the goods back.
  public static var approveReturn: Self { Self(rawValue: "APPROVE_RETURN") }

  /// Refund the buyer at once, whatever step the return has reached.
  public static var directRefund: Self { Self(rawValue: "DIRECT_REFUND") }

  /// Refund the buyer in place of an exchange.
  public static var issueExchangeRefund: Self { Self(rawValue: "ISSUE_EXCHANGE_REFUND") }

  /// Refund the buyer in place of a replacement.
  public static var issueReplacementRefund: Self { Self(rawValue: "ISSUE_REPLACEMENT_REFUND") }

  /// Refuse the goods that came back.
  public static var rejectReceivedPackage: Self { Self(rawValue: "REJECT_RECEIVED_PACKAGE") }

  /// Refuse a refund without return.
  public static var rejectRefund: Self { Self(rawValue: "REJECT_REFUND") }

  /// Refuse to send a replacement.
  public static var rejectReplacement: Self { Self(rawValue: "REJECT_REPLACEMENT") }

  /// Refuse the buyer's cancellation request and ship the order.
  public static var rejectRequestCancel: Self { Self(rawValue: "REJECT_REQUEST_CANCEL") }

  /// Refuse that the buyer sends the goods back.
  public static var rejectReturn: Self { Self(rawValue: "REJECT_RETURN") }

  public static var knownValues: [Self] {
    [.approveReceivedPackage, .approveRefund, .approveReplacement, .approveRequestCancel, .approveReturn, .directRefund, .issueExchangeRefund, .issueReplacementRefund, .rejectReceivedPackage, .rejectRefund, .rejectReplacement, .rejectRequestCancel, .rejectReturn]
  }
}

/// Values of `handover_method` in `CalculateRefundRequest`, `handover_method` in `CreateReturnRequest`, `handover_method` in `ReturnOrder` and others; more may be added.
public struct HandoverMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer brings the parcel to a location of the carrier.
  public static var dropOff: Self { Self(rawValue: "DROP_OFF") }

  /// The carrier collects the parcel from the buyer.
  public static var pickup: Self { Self(rawValue: "PICKUP") }

  public static var knownValues: [Self] {
    [.dropOff, .pickup]
  }
}

/// Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may be added.
public struct InitiateAftersaleUser: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Checks what the buyer may start.
  public static var buyer: Self { Self(rawValue: "BUYER") }

  /// Checks what the seller may start, the default.
  public static var seller: Self { Self(rawValue: "SELLER") }

  public static var knownValues: [Self] {
    [.buyer, .seller]
  }
}

/// Values of `action` in `LineItemDecision`; more may be added.
public struct LineItemDecisionAction: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accepts what the buyer asks for.
  public static var approveRequest: Self { Self(rawValue: "APPROVE_REQUEST") }

  /// Accepts the goods that came back, so that the refund is issued.
  public static var approveReturnPackage: Self { Self(rawValue: "APPROVE_RETURN_PACKAGE") }

  /// Offers part of the money; the buyer keeps the goods and must agree.
  public static var offerPartialRefund: Self { Self(rawValue: "OFFER_PARTIAL_REFUND") }

  /// Offers part of the money after the returned goods were received and checked.
  public static var offerPartialRefundAfterReceivingPkg: Self { Self(rawValue: "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG") }

  /// Refunds the buyer in place of the replacement or exchange that was asked for.
  public static var refundInstead: Self { Self(rawValue: "REFUND_INSTEAD") }

  /// Refuses what the buyer asks for; the buyer may open a dispute.
  public static var rejectRequest: Self { Self(rawValue: "REJECT_REQUEST") }

  /// Refuses the goods that came back; the buyer may open a dispute.
  public static var rejectReturnPackage: Self { Self(rawValue: "REJECT_RETURN_PACKAGE") }

  public static var knownValues: [Self] {
    [.approveRequest, .approveReturnPackage, .offerPartialRefund, .offerPartialRefundAfterReceivingPkg, .refundInstead, .rejectRequest, .rejectReturnPackage]
  }
}

/// Values of `role` in `Record`; more may be added.
public struct RecordRole: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The customer who placed the order acted.
  public static var buyer: Self { Self(rawValue: "BUYER") }

  /// The shop that sold the goods acted.
  public static var seller: Self { Self(rawValue: "SELLER") }

  /// Staff of the platform acted by hand, such as customer service.
  public static var `operator`: Self { Self(rawValue: "OPERATOR") }

  /// The platform acted automatically because of its rules.
  public static var system: Self { Self(rawValue: "SYSTEM") }

  public static var knownValues: [Self] {
    [.buyer, .seller, .`operator`, .system]
  }
}

/// Values of `decision` in `RejectReturnRequest`; more may be added.
public struct RejectReturnDecision: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Offer part of the money after the returned goods were received and checked.
  public static var offerPartialRefundAfterReceivingPkg: Self { Self(rawValue: "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG") }

  /// Refuse the returned goods, for example because they are damaged; the buyer may open a dispute.
  public static var rejectReceivedPackage: Self { Self(rawValue: "REJECT_RECEIVED_PACKAGE") }

  /// Refuse the refund; the buyer may open a dispute.
  public static var rejectRefund: Self { Self(rawValue: "REJECT_REFUND") }

  /// Refuse the replacement; the buyer may open a dispute.
  public static var rejectReplacement: Self { Self(rawValue: "REJECT_REPLACEMENT") }

  /// Refuse the return; the buyer may open a dispute.
  public static var rejectReturn: Self { Self(rawValue: "REJECT_RETURN") }

  public static var knownValues: [Self] {
    [.offerPartialRefundAfterReceivingPkg, .rejectReceivedPackage, .rejectRefund, .rejectReplacement, .rejectReturn]
  }
}

/// Values of `request_id_type` in `AftersalesRequestDecision`; more may be added.
public struct RequestIdType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id is that of an after-sales request.
  public static var aftersales: Self { Self(rawValue: "AFTERSALES") }

  /// The id is that of a return merchandise authorization.
  public static var rma: Self { Self(rawValue: "RMA") }

  public static var knownValues: [Self] {
    [.aftersales, .rma]
  }
}

/// Values of `request_types` in `GetAftersaleEligibilityRequest`; more may be added.
public struct RequestType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Cancellation before the order is on its way.
  public static var cancel: Self { Self(rawValue: "CANCEL") }

  /// Money back without return of the goods.
  public static var refund: Self { Self(rawValue: "REFUND") }

  /// Money back after the goods have been returned.
  public static var returnAndRefund: Self { Self(rawValue: "RETURN_AND_REFUND") }

  public static var knownValues: [Self] {
    [.cancel, .refund, .returnAndRefund]
  }
}

/// Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may be added.
public struct ReturnIdType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The ids are those of return merchandise authorizations.
  public static var rma: Self { Self(rawValue: "RMA") }

  /// The ids are those of returns of single SKUs.
  public static var skuReturnOrder: Self { Self(rawValue: "SKU_RETURN_ORDER") }

  public static var knownValues: [Self] {
    [.rma, .skuReturnOrder]
  }
}

/// Values of `return_status` in `SearchReturnsRequest`; more may be added.
public struct ReturnStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller offered a partial refund; the buyer must accept or refuse it.
  public static var awaitingBuyerResponse: Self { Self(rawValue: "AWAITING_BUYER_RESPONSE") }

  /// Approved; the buyer must send the goods back in time, or the request is closed.
  public static var awaitingBuyerShip: Self { Self(rawValue: "AWAITING_BUYER_SHIP") }

  /// The goods are on their way back; the seller accepts or refuses them after arrival.
  public static var buyerShippedItem: Self { Self(rawValue: "BUYER_SHIPPED_ITEM") }

  /// The request for an exchange was closed without one.
  public static var exchangeRequestCancel: Self { Self(rawValue: "EXCHANGE_REQUEST_CANCEL") }

  /// The buyer has got other goods for the returned ones; final.
  public static var exchangeRequestComplete: Self { Self(rawValue: "EXCHANGE_REQUEST_COMPLETE") }

  /// The buyer wants to exchange the goods; the seller must answer.
  public static var exchangeRequestPending: Self { Self(rawValue: "EXCHANGE_REQUEST_PENDING") }

  /// The buyer was refunded in place of an exchange.
  public static var exchangeRequestRefundSuccess: Self { Self(rawValue: "EXCHANGE_REQUEST_REFUND_SUCCESS") }

  /// The seller refused; closed unless the buyer opens a dispute in time.
  public static var refundOrReturnRequestReject: Self { Self(rawValue: "REFUND_OR_RETURN_REQUEST_REJECT") }

  /// The seller refused the returned goods; arbitration decides if the buyer disputes it.
  public static var rejectReceivePackage: Self { Self(rawValue: "REJECT_RECEIVE_PACKAGE") }

  /// The buyer withdrew the request for a replacement.
  public static var replacementRequestCancel: Self { Self(rawValue: "REPLACEMENT_REQUEST_CANCEL") }

  /// The replacement was approved and a new order created for it.
  public static var replacementRequestComplete: Self { Self(rawValue: "REPLACEMENT_REQUEST_COMPLETE") }

  /// The buyer wants a replacement; the seller must answer before the deadline.
  public static var replacementRequestPending: Self { Self(rawValue: "REPLACEMENT_REQUEST_PENDING") }

  /// The buyer was refunded in place of a replacement.
  public static var replacementRequestRefundSuccess: Self { Self(rawValue: "REPLACEMENT_REQUEST_REFUND_SUCCESS") }

  /// The seller refused the replacement; the buyer may open a dispute.
  public static var replacementRequestReject: Self { Self(rawValue: "REPLACEMENT_REQUEST_REJECT") }

  /// Closed without refund, withdrawn by the buyer or ended by the system.
  public static var returnOrRefundRequestCancel: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_CANCEL") }

  /// The buyer has the money back; final.
  public static var returnOrRefundRequestComplete: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_COMPLETE") }

  /// The buyer has asked; the seller must answer before the deadline, or the request is approved automatically.
  public static var returnOrRefundRequestPending: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_PENDING") }

  /// The refund is approved and being paid out; becomes COMPLETE when the money is back.
  public static var returnOrRefundRequestSuccess: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_SUCCESS") }

  public static var knownValues: [Self] {
    [.awaitingBuyerResponse, .awaitingBuyerShip, .buyerShippedItem, .exchangeRequestCancel, .exchangeRequestComplete, .exchangeRequestPending, .exchangeRequestRefundSuccess, .refundOrReturnRequestReject, .rejectReceivePackage, .replacementRequestCancel, .replacementRequestComplete, .replacementRequestPending, .replacementRequestRefundSuccess, .replacementRequestReject, .returnOrRefundRequestCancel, .returnOrRefundRequestComplete, .returnOrRefundRequestPending, .returnOrRefundRequestSuccess]
  }
}

/// Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may be added.
public struct ReturnType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer exchanges the goods for another variant.
  public static var exchange: Self { Self(rawValue: "EXCHANGE") }

  /// Money back without return of the goods.
  public static var refund: Self { Self(rawValue: "REFUND") }

  /// The seller sends the same goods again.
  public static var replacement: Self { Self(rawValue: "REPLACEMENT") }

  /// Money back after the goods have been returned and checked.
  public static var returnAndRefund: Self { Self(rawValue: "RETURN_AND_REFUND") }

  public static var knownValues: [Self] {
    [.exchange, .refund, .replacement, .returnAndRefund]
  }
}

/// Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may be added.
public struct SearchCancellationsSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sorts by the creation of the request.
  public static var createTime: Self { Self(rawValue: "create_time") }

  /// Sorts by the last change of the request.
  public static var updateTime: Self { Self(rawValue: "update_time") }

  public static var knownValues: [Self] {
    [.createTime, .updateTime]
  }
}

/// Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may be added.
public struct SearchReturnMerchandiseAuthorizationsFilterStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer must send the goods back.
  public static var awaitingBuyerReturn: Self { Self(rawValue: "AWAITING_BUYER_RETURN") }

  /// The authorization was just created.
  public static var `init`: Self { Self(rawValue: "INIT") }

  /// The contents of the parcel were accepted or refused.
  public static var packageReviewCompleted: Self { Self(rawValue: "PACKAGE_REVIEW_COMPLETED") }

  /// The parcel has arrived; the seller must accept or refuse its contents.
  public static var pendingPackageReview: Self { Self(rawValue: "PENDING_PACKAGE_REVIEW") }

  /// The goods are on their way back to the seller.
  public static var returnInTransit: Self { Self(rawValue: "RETURN_IN_TRANSIT") }

  public static var knownValues: [Self] {
    [.awaitingBuyerReturn, .`init`, .packageReviewCompleted, .pendingPackageReview, .returnInTransit]
  }
}

/// Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may be added.
public struct SearchReturnMerchandiseAuthorizationsWhitelistedDataField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Includes the single lines of the request.
  public static var lineItems: Self { Self(rawValue: "LINE_ITEMS") }

  /// Includes the returns per SKU.
  public static var skuReturnRequests: Self { Self(rawValue: "SKU_RETURN_REQUESTS") }

  public static var knownValues: [Self] {
    [.lineItems, .skuReturnRequests]
  }
}

/// Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may be added.
public struct SellerProposedReturnType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer keeps the goods and gets part of the money.
  public static var partialRefund: Self { Self(rawValue: "PARTIAL_REFUND") }

  public static var knownValues: [Self] {
    [.partialRefund]
  }
}

/// Values of `sort_field` in `Sort`; more may be added.
public struct SortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sorts by the creation of the request.
  public static var createTime: Self { Self(rawValue: "CREATE_TIME") }

  /// Sorts by the last change of the request.
  public static var updateTime: Self { Self(rawValue: "UPDATE_TIME") }

  public static var knownValues: [Self] {
    [.createTime, .updateTime]
  }
}

/// Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Ascending, oldest first.
  public static var asc: Self { Self(rawValue: "ASC") }

  /// Descending, newest first.
  public static var desc: Self { Self(rawValue: "DESC") }

  public static var knownValues: [Self] {
    [.asc, .desc]
  }
}

/// Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may be added.
public struct WhitelistedDataField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Includes the single lines of the request.
  public static var lineItems: Self { Self(rawValue: "LINE_ITEMS") }

  /// Includes the return authorizations (RMA) of the request.
  public static var returnMerchandiseAuthorizations: Self { Self(rawValue: "RETURN_MERCHANDISE_AUTHORIZATIONS") }

  /// Includes the returns per SKU.
  public static var skuReturnRequests: Self { Self(rawValue: "SKU_RETURN_REQUESTS") }

  public static var knownValues: [Self] {
    [.lineItems, .returnMerchandiseAuthorizations, .skuReturnRequests]
  }
}
