// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val returnRefundCalls: List<Called> = listOf(
    Called("return_refund.approve_cancellation", "202309", listOf()) { client, given ->
        client.returnRefund.approveCancellation(cancelId = given.text("cancel_id")!!, idempotencyKey = given.text("idempotency_key"), options = given.options)
    },
    Called("return_refund.approve_return", "202309", listOf()) { client, given ->
        client.returnRefund.approveReturn(decision = given.open("decision", ::ApproveReturnDecision)!!, returnId = given.text("return_id")!!, buyerKeepItem = given.flag("buyer_keep_item"), idempotencyKey = given.text("idempotency_key"), partialRefund = given.view("partial_refund", ::Money), options = given.options)
    },
    Called("return_refund.calculate_refund", "202602", listOf()) { client, given ->
        client.returnRefund.calculateRefund(orderId = given.text("order_id")!!, reasonName = given.text("reason_name")!!, requestType = given.text("request_type")!!, handoverMethod = given.open("handover_method", ::HandoverMethod), orderLineItemIds = given.texts("order_line_item_ids"), orderLineList = given.views("order_line_list", ::OrderLine), shipmentType = given.text("shipment_type"), skus = given.views("skus", ::Sku), options = given.options)
    },
    Called("return_refund.cancel_order", "202602", listOf()) { client, given ->
        client.returnRefund.cancelOrder(cancelReason = given.text("cancel_reason")!!, orderId = given.text("order_id")!!, orderLineItemIds = given.texts("order_line_item_ids"), orderLineList = given.views("order_line_list", ::OrderLine), skus = given.views("skus", ::Sku), options = given.options)
    },
    Called("return_refund.create_return", "202602", listOf()) { client, given ->
        client.returnRefund.createReturn(orderId = given.text("order_id")!!, returnReason = given.text("return_reason")!!, returnType = given.text("return_type")!!, currency = given.text("currency"), handoverMethod = given.open("handover_method", ::HandoverMethod), idempotencyKey = given.text("idempotency_key"), orderLineItemIds = given.texts("order_line_item_ids"), orderLineList = given.views("order_line_list", ::OrderLine), refundTotal = given.text("refund_total"), shipmentType = given.text("shipment_type"), skus = given.views("skus", ::Sku), options = given.options)
    },
    Called("return_refund.get_aftersale_eligibility", "202602", listOf()) { client, given ->
        client.returnRefund.getAftersaleEligibility(orderId = given.text("order_id")!!, initiateAftersaleUser = given.open("initiate_aftersale_user", ::InitiateAftersaleUser), requestTypes = given.opens("request_types", ::RequestType), options = given.options)
    },
    Called("return_refund.get_available_review_decisions", "202606", listOf()) { client, given ->
        client.returnRefund.getAvailableReviewDecisions(returnOrCancelId = given.text("return_or_cancel_id")!!, sellerId = given.integer("seller_id")!!, checkDecisions = given.opens("check_decisions", ::CheckDecision), locale = given.text("locale"), options = given.options)
    },
    Called("return_refund.get_decision_eligibility", "202601", listOf()) { client, given ->
        client.returnRefund.getDecisionEligibility(returnOrCancelId = given.text("return_or_cancel_id")!!, checkDecisions = given.opens("check_decisions", ::GetDecisionEligibilityCheckDecision), locale = given.text("locale"), options = given.options)
    },
    Called("return_refund.get_reject_reasons", "202309", listOf()) { client, given ->
        client.returnRefund.getRejectReasons(returnOrCancelId = given.text("return_or_cancel_id")!!, locale = given.text("locale"), options = given.options)
    },
    Called("return_refund.get_return_records", "202309", listOf()) { client, given ->
        client.returnRefund.getReturnRecords(returnId = given.text("return_id")!!, locale = given.text("locale"), options = given.options)
    },
    Called("return_refund.reject_cancellation", "202309", listOf()) { client, given ->
        client.returnRefund.rejectCancellation(cancelId = given.text("cancel_id")!!, rejectReason = given.text("reject_reason")!!, comment = given.text("comment"), idempotencyKey = given.text("idempotency_key"), images = given.views("images", ::RejectCancellationImage), options = given.options)
    },
    Called("return_refund.reject_return", "202606", listOf()) { client, given ->
        client.returnRefund.rejectReturn(decision = given.open("decision", ::RejectReturnDecision)!!, rejectReason = given.text("reject_reason")!!, returnId = given.text("return_id")!!, comment = given.text("comment"), idempotencyKey = given.text("idempotency_key"), images = given.views("images", ::RejectReturnImage), partialRefundAmount = given.view("partial_refund_amount", ::PartialRefundAmount), options = given.options)
    },
    Called("return_refund.review_aftersales_requests", "202609", listOf()) { client, given ->
        client.returnRefund.reviewAftersalesRequests(aftersalesRequestDecisions = given.views("aftersales_request_decisions", ::AftersalesRequestDecision), options = given.options)
    },
    Called("return_refund.search_aftersales_requests", "202603", listOf()) { client, given ->
        client.returnRefund.searchAftersalesRequests(filters = given.view("filters", ::Filter), locale = given.text("locale"), pagination = given.view("pagination", ::Pagination), sort = given.view("sort", ::Sort), whitelistedDataFields = given.opens("whitelisted_data_fields", ::WhitelistedDataField), options = given.options)
    },
    Called("return_refund.search_cancellations", "202602", listOf()) { client, given ->
        client.returnRefund.searchCancellations(buyerUserIds = given.texts("buyer_user_ids"), cancelIds = given.texts("cancel_ids"), cancelStatus = given.opens("cancel_status", ::CancelStatus), cancelTypes = given.opens("cancel_types", ::CancelType), createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), locale = given.text("locale"), orderIds = given.texts("order_ids"), pageSize = given.text("page_size"), pageToken = given.text("page_token"), sortField = given.open("sort_field", ::SearchCancellationsSortField), sortOrder = given.open("sort_order", ::SortOrder), updateTimeGe = given.time("update_time_ge"), updateTimeLt = given.time("update_time_lt"), options = given.options)
    },
    Called("return_refund.search_return_merchandise_authorizations", "202604", listOf()) { client, given ->
        client.returnRefund.searchReturnMerchandiseAuthorizations(filters = given.view("filters", ::SearchReturnMerchandiseAuthorizationsFilter), locale = given.text("locale"), pagination = given.view("pagination", ::Pagination), sort = given.view("sort", ::Sort), whitelistedDataFields = given.opens("whitelisted_data_fields", ::SearchReturnMerchandiseAuthorizationsWhitelistedDataField), options = given.options)
    },
    Called("return_refund.search_returns", "202602", listOf()) { client, given ->
        client.returnRefund.searchReturns(arbitrationStatus = given.opens("arbitration_status", ::ArbitrationStatus), buyerUserIds = given.texts("buyer_user_ids"), createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), locale = given.text("locale"), orderIds = given.texts("order_ids"), pageSize = given.text("page_size"), pageToken = given.text("page_token"), returnIds = given.texts("return_ids"), returnStatus = given.opens("return_status", ::ReturnStatus), returnTypes = given.opens("return_types", ::ReturnType), sellerProposedReturnType = given.opens("seller_proposed_return_type", ::SellerProposedReturnType), sortField = given.open("sort_field", ::SearchCancellationsSortField), sortOrder = given.open("sort_order", ::SortOrder), updateTimeGe = given.time("update_time_ge"), updateTimeLt = given.time("update_time_lt"), options = given.options)
    },
    Called("return_refund.upload_shipping_document_and_tracking_info", "202405", listOf("return_qr_code", "return_shipping_label")) { client, given ->
        client.returnRefund.uploadShippingDocumentAndTrackingInfo(returnIds = given.texts("return_ids")!!, returnProviderId = given.text("return_provider_id")!!, returnQrCode = given.file("return_qr_code")!!, returnShippingLabel = given.file("return_shipping_label")!!, trackingNumber = given.text("tracking_number")!!, returnIdType = given.open("return_id_type", ::ReturnIdType), options = given.options)
    },
)