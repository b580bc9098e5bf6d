// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund

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

/** Return refund: the operations of the domain `return_refund`. */
public class ReturnRefundApi internal constructor(private val caller: Caller) {
    /**
     * Approves a buyer's request to cancel an order.
     *
     * `POST /return_refund/{version}/cancellations/{cancel_id}/approve`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Scope: `seller.return_refund.basic`.
     * - Also called: `ReturnRefund.approveCancellation` in the PHP package.
     *
     * @param cancelId Id of the buyer's cancellation request to approve.
     * @param idempotencyKey Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun approveCancellation(
        cancelId: String,
        idempotencyKey: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("return_refund.approve_cancellation", Params.of("cancel_id", cancelId, "idempotency_key", idempotencyKey), options) { EmptyResponse(it) }

    /**
     * Approves a return, refund or replacement, with the given decision.
     *
     * `POST /return_refund/{version}/returns/{return_id}/approve`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Scope: `seller.return_refund.basic`.
     * - Also called: `ReturnRefund.approveReturn` in the PHP package.
     *
     * @param decision Decision of the seller on the return, to be applied or checked. Example: `APPROVE_REFUND`.
     * @param returnId Id of the return, as returned when it was created or searched.
     * @param buyerKeepItem Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. Example: `true`.
     * @param idempotencyKey Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
     * @param partialRefund Amount of the partial refund that the seller offers.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun approveReturn(
        decision: ApproveReturnDecision,
        returnId: String,
        buyerKeepItem: Boolean? = null,
        idempotencyKey: String? = null,
        partialRefund: Money? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("return_refund.approve_return", Params.of("decision", decision, "return_id", returnId, "buyer_keep_item", buyerKeepItem, "idempotency_key", idempotencyKey, "partial_refund", partialRefund), options) { EmptyResponse(it) }

    /**
     * Calculates the refund for a planned cancellation or return, without starting it.
     *
     * `POST /return_refund/{version}/refunds/calculate`, version 202602; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `ReturnRefund.calculateRefund` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order that the request is about.
     * @param reasonName Key of the reason for the request; which ones are allowed depends on market and order state.
     * @param requestType Kind of request: CANCEL, REFUND or RETURN_AND_REFUND; the refund is computed differently for each.
     * @param handoverMethod How the buyer hands the goods to the carrier when they return with platform shipping.
     * @param orderLineItemIds Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
     * @param orderLineList Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
     * @param shipmentType Who arranges the shipment with which the buyer sends the goods back.
     * @param skus SKUs that the request covers with their quantities, as an alternative to naming order lines.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun calculateRefund(
        orderId: String,
        reasonName: String,
        requestType: String,
        handoverMethod: HandoverMethod? = null,
        orderLineItemIds: List<String>? = null,
        orderLineList: List<OrderLine>? = null,
        shipmentType: String? = null,
        skus: List<Sku>? = null,
        options: CallOptions? = null,
    ): CalculateRefundResponse =
        caller.call("return_refund.calculate_refund", Params.of("order_id", orderId, "reason_name", reasonName, "request_type", requestType, "handover_method", handoverMethod, "order_line_item_ids", orderLineItemIds, "order_line_list", orderLineList, "shipment_type", shipmentType, "skus", skus), options) { CalculateRefundResponse(it) }

    /**
     * Cancels an order, or some of its lines, on the seller's side.
     *
     * `POST /return_refund/{version}/cancellations`, version 202602; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `ReturnRefund.cancelOrder` in the PHP package.
     *
     * @param cancelReason Key of the seller's reason for cancelling; which ones are allowed depends on market and order state.
     * @param orderId Id of the TikTok Shop order that the request is about.
     * @param orderLineItemIds Order lines to cancel; only in the US and the UK, for items out of stock, may it be part of the order.
     * @param orderLineList Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
     * @param skus SKUs to cancel with their quantities, as an alternative to naming order lines.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun cancelOrder(
        cancelReason: String,
        orderId: String,
        orderLineItemIds: List<String>? = null,
        orderLineList: List<OrderLine>? = null,
        skus: List<Sku>? = null,
        options: CallOptions? = null,
    ): CancelOrderResponse =
        caller.call("return_refund.cancel_order", Params.of("cancel_reason", cancelReason, "order_id", orderId, "order_line_item_ids", orderLineItemIds, "order_line_list", orderLineList, "skus", skus), options) { CancelOrderResponse(it) }

    /**
     * Starts a return or refund for an order on the seller's side.
     *
     * `POST /return_refund/{version}/returns`, version 202602; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Also called: `ReturnRefund.createReturn` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order that the request is about.
     * @param returnReason Key of the seller's reason for starting the return; see the eligible reasons of the order.
     * @param returnType Whether to refund at once (REFUND) or after the buyer has sent the goods back (RETURN_AND_REFUND).
     * @param currency Currency of the refund, which must be the currency of the order, ISO 4217 code.
     * @param handoverMethod How the buyer hands the goods to the carrier when they return with platform shipping.
     * @param idempotencyKey Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
     * @param orderLineItemIds Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
     * @param orderLineList Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
     * @param refundTotal Total to refund to the buyer, decimal text in `currency`; at most the refundable amount, see Calculate Refund.
     * @param shipmentType Who arranges the shipment with which the buyer sends the goods back.
     * @param skus SKUs that the request covers with their quantities, as an alternative to naming order lines.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createReturn(
        orderId: String,
        returnReason: String,
        returnType: String,
        currency: String? = null,
        handoverMethod: HandoverMethod? = null,
        idempotencyKey: String? = null,
        orderLineItemIds: List<String>? = null,
        orderLineList: List<OrderLine>? = null,
        refundTotal: String? = null,
        shipmentType: String? = null,
        skus: List<Sku>? = null,
        options: CallOptions? = null,
    ): CreateReturnResponse =
        caller.call("return_refund.create_return", Params.of("order_id", orderId, "return_reason", returnReason, "return_type", returnType, "currency", currency, "handover_method", handoverMethod, "idempotency_key", idempotencyKey, "order_line_item_ids", orderLineItemIds, "order_line_list", orderLineList, "refund_total", refundTotal, "shipment_type", shipmentType, "skus", skus), options) { CreateReturnResponse(it) }

    /**
     * Tells which after-sales requests each line of an order allows.
     *
     * `GET /return_refund/{version}/orders/{order_id}/aftersale_eligibility`, version 202602; also 202309, 202512.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `ReturnRefund.getAftersaleEligibility` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order that the request is about.
     * @param initiateAftersaleUser Party for which to check what it may start; the seller by default.
     * @param requestTypes Kinds of request to check; all when left out.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650ab645c16ffe02b8f2e1c1">The platform's documentation</a>
     */
    public suspend fun getAftersaleEligibility(
        orderId: String,
        initiateAftersaleUser: InitiateAftersaleUser? = null,
        requestTypes: List<RequestType>? = null,
        options: CallOptions? = null,
    ): GetAftersaleEligibilityResponse =
        caller.call("return_refund.get_aftersale_eligibility", Params.of("order_id", orderId, "initiate_aftersale_user", initiateAftersaleUser, "request_types", requestTypes), options) { GetAftersaleEligibilityResponse(it) }

    /**
     * Lists the decisions allowed for each line of an after-sales request or RMA.
     *
     * `GET /return_refund/{version}/review_decision`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param returnOrCancelId Id of the return or cancellation to look at.
     * @param sellerId Id of the seller for whom to check the decisions.
     * @param checkDecisions Decisions to check for this return or cancellation; limits the reply to them.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAvailableReviewDecisions(
        returnOrCancelId: String,
        sellerId: Long,
        checkDecisions: List<CheckDecision>? = null,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetAvailableReviewDecisionsResponse =
        caller.call("return_refund.get_available_review_decisions", Params.of("return_or_cancel_id", returnOrCancelId, "seller_id", sellerId, "check_decisions", checkDecisions, "locale", locale), options) { GetAvailableReviewDecisionsResponse(it) }

    /**
     * Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.
     *
     * `GET /return_refund/{version}/decision_eligibility`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param returnOrCancelId Id of the return or cancellation to look at.
     * @param checkDecisions Decisions to check for this return or cancellation; limits the reply to them.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6">The platform's documentation</a>
     */
    public suspend fun getDecisionEligibility(
        returnOrCancelId: String,
        checkDecisions: List<GetDecisionEligibilityCheckDecision>? = null,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetDecisionEligibilityResponse =
        caller.call("return_refund.get_decision_eligibility", Params.of("return_or_cancel_id", returnOrCancelId, "check_decisions", checkDecisions, "locale", locale), options) { GetDecisionEligibilityResponse(it) }

    /**
     * Lists the reasons for which one return or cancellation may be rejected.
     *
     * `GET /return_refund/{version}/reject_reasons`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.return_refund.basic`.
     * - Also called: `ReturnRefund.getRejectReasons` in the PHP package.
     *
     * @param returnOrCancelId Id of the return or cancellation to look at. Example: `4035319218955782461`.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650ab658defece02be706f98">The platform's documentation</a>
     */
    public suspend fun getRejectReasons(
        returnOrCancelId: String,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetRejectReasonsResponse =
        caller.call("return_refund.get_reject_reasons", Params.of("return_or_cancel_id", returnOrCancelId, "locale", locale), options) { GetRejectReasonsResponse(it) }

    /**
     * Lists what the buyer, the seller and the platform did in a return, with images.
     *
     * `GET /return_refund/{version}/returns/{return_id}/records`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.return_refund.basic`.
     * - Also called: `ReturnRefund.getReturnRecords` in the PHP package, `return.get` in the Laravel package.
     *
     * @param returnId Id of the return, as returned when it was created or searched.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getReturnRecords(
        returnId: String,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetReturnRecordsResponse =
        caller.call("return_refund.get_return_records", Params.of("return_id", returnId, "locale", locale), options) { GetReturnRecordsResponse(it) }

    /**
     * Rejects a buyer's request to cancel an order, with a reason.
     *
     * `POST /return_refund/{version}/cancellations/{cancel_id}/reject`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Scope: `seller.return_refund.basic`.
     * - Also called: `ReturnRefund.rejectCancellation` in the PHP package.
     *
     * @param cancelId Id of the buyer's cancellation request to refuse.
     * @param rejectReason Key of the reason to keep the order, for example that the parcel is already packed; see Get Reject Reasons.
     * @param comment Remark of the seller that explains the refusal to the buyer.
     * @param idempotencyKey Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
     * @param images Pictures that support the seller's refusal, uploaded beforehand.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun rejectCancellation(
        cancelId: String,
        rejectReason: String,
        comment: String? = null,
        idempotencyKey: String? = null,
        images: List<RejectCancellationImage>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("return_refund.reject_cancellation", Params.of("cancel_id", cancelId, "reject_reason", rejectReason, "comment", comment, "idempotency_key", idempotencyKey, "images", images), options) { EmptyResponse(it) }

    /**
     * Rejects a return request or a returned package, with a reason.
     *
     * `POST /return_refund/{version}/returns/{return_id}/reject`, version 202606; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Also called: `ReturnRefund.rejectReturn` in the PHP package.
     *
     * @param decision Decision of the seller on the return, to be applied or checked.
     * @param rejectReason Key of the seller's reason for the refusal, one of those returned by Get Reject Reasons.
     * @param returnId Id of the return, as returned when it was created or searched.
     * @param comment Remark of the seller that explains the refusal to the buyer.
     * @param idempotencyKey Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
     * @param images Pictures that support the seller's refusal, uploaded beforehand.
     * @param partialRefundAmount Amount of the partial refund that the seller offers, with its currency.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun rejectReturn(
        decision: RejectReturnDecision,
        rejectReason: String,
        returnId: String,
        comment: String? = null,
        idempotencyKey: String? = null,
        images: List<RejectReturnImage>? = null,
        partialRefundAmount: PartialRefundAmount? = null,
        options: CallOptions? = null,
    ): RejectReturnResponse =
        caller.call("return_refund.reject_return", Params.of("decision", decision, "reject_reason", rejectReason, "return_id", returnId, "comment", comment, "idempotency_key", idempotencyKey, "images", images, "partial_refund_amount", partialRefundAmount), options) { RejectReturnResponse(it) }

    /**
     * Decides on several after-sales requests or returned packages in one call.
     *
     * `POST /return_refund/{version}/aftersales/review`, version 202609; also 202603, 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `aftersales_request_decisions[].idempotency_key`; by default, the client creates one.
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param aftersalesRequestDecisions Decisions of the seller to apply in one call, one entry per request.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun reviewAftersalesRequests(
        aftersalesRequestDecisions: List<AftersalesRequestDecision>? = null,
        options: CallOptions? = null,
    ): ReviewAftersalesRequestsResponse =
        caller.call("return_refund.review_aftersales_requests", Params.of("aftersales_request_decisions", aftersalesRequestDecisions), options) { ReviewAftersalesRequestsResponse(it) }

    /**
     * Lists after-sales requests of the 2026 model, by status, order or time.
     *
     * `POST /return_refund/{version}/aftersales/search`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param filters Conditions that the requests must meet to be returned.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
     * @param pagination Which page of the result to return, and how large it is.
     * @param sort Field and direction by which the entries are sorted.
     * @param whitelistedDataFields Parts to include for each entry; leave out those you do not need.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchAftersalesRequests(
        filters: Filter? = null,
        locale: String? = null,
        pagination: Pagination? = null,
        sort: Sort? = null,
        whitelistedDataFields: List<WhitelistedDataField>? = null,
        options: CallOptions? = null,
    ): SearchAftersalesRequestsResponse =
        caller.call("return_refund.search_aftersales_requests", Params.of("filters", filters, "locale", locale, "pagination", pagination, "sort", sort, "whitelisted_data_fields", whitelistedDataFields), options) { SearchAftersalesRequestsResponse(it) }

    /**
     * What [searchAftersalesRequests] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchAftersalesRequestsPages(
        filters: Filter? = null,
        locale: String? = null,
        pagination: Pagination? = null,
        sort: Sort? = null,
        whitelistedDataFields: List<WhitelistedDataField>? = null,
        options: PageOptions? = null,
    ): Pages<AftersalesRequest> =
        caller.pages("return_refund.search_aftersales_requests", Params.of("filters", filters, "locale", locale, "pagination", pagination, "sort", sort, "whitelisted_data_fields", whitelistedDataFields), options) { AftersalesRequest(it) }

    /**
     * Lists cancellations that match a filter, oldest first.
     *
     * `POST /return_refund/{version}/cancellations/search`, version 202602; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `ReturnRefund.searchCancellations` in the PHP package.
     *
     * @param buyerUserIds Limits the result to requests of the buyers with these platform user ids.
     * @param cancelIds Limits the result to cancellations with these ids.
     * @param cancelStatus Limits the result to cancellations in these states.
     * @param cancelTypes Limits the result to cancellations of these kinds.
     * @param createTimeGe Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
     * @param createTimeLt Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
     * @param orderIds Limits the result to requests about these TikTok Shop orders.
     * @param pageSize Number of entries per page, 10 to 50, 10 by default.
     * @param pageToken Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
     * @param sortField Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
     * @param sortOrder Direction of sorting by `sort_field`; ascending by default.
     * @param updateTimeGe Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
     * @param updateTimeLt Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchCancellations(
        buyerUserIds: List<String>? = null,
        cancelIds: List<String>? = null,
        cancelStatus: List<CancelStatus>? = null,
        cancelTypes: List<CancelType>? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        locale: String? = null,
        orderIds: List<String>? = null,
        pageSize: String? = null,
        pageToken: String? = null,
        sortField: SearchCancellationsSortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: CallOptions? = null,
    ): SearchCancellationsResponse =
        caller.call("return_refund.search_cancellations", Params.of("buyer_user_ids", buyerUserIds, "cancel_ids", cancelIds, "cancel_status", cancelStatus, "cancel_types", cancelTypes, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "locale", locale, "order_ids", orderIds, "page_size", pageSize, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { SearchCancellationsResponse(it) }

    /**
     * What [searchCancellations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCancellationsPages(
        buyerUserIds: List<String>? = null,
        cancelIds: List<String>? = null,
        cancelStatus: List<CancelStatus>? = null,
        cancelTypes: List<CancelType>? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        locale: String? = null,
        orderIds: List<String>? = null,
        pageSize: String? = null,
        sortField: SearchCancellationsSortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: PageOptions? = null,
    ): Pages<Cancellation> =
        caller.pages("return_refund.search_cancellations", Params.of("buyer_user_ids", buyerUserIds, "cancel_ids", cancelIds, "cancel_status", cancelStatus, "cancel_types", cancelTypes, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "locale", locale, "order_ids", orderIds, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { Cancellation(it) }

    /**
     * What [searchCancellations] lists between two times, however much there is: the search is split into windows. See there for
     * the parameters.
     *
     * @param from the first second
     * @param to the second after the last
     * @param options how long a window is, where to begin and how far to go
     */
    public fun searchCancellationsBetween(
        from: Instant,
        to: Instant,
        buyerUserIds: List<String>? = null,
        cancelIds: List<String>? = null,
        cancelStatus: List<CancelStatus>? = null,
        cancelTypes: List<CancelType>? = null,
        locale: String? = null,
        orderIds: List<String>? = null,
        pageSize: String? = null,
        sortField: SearchCancellationsSortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: WindowOptions? = null,
    ): Pages<Cancellation> =
        caller.windows("return_refund.search_cancellations", from, to, Params.of("buyer_user_ids", buyerUserIds, "cancel_ids", cancelIds, "cancel_status", cancelStatus, "cancel_types", cancelTypes, "locale", locale, "order_ids", orderIds, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { Cancellation(it) }

    /**
     * Lists return packages (RMAs) of the 2026 model, by status, order or time.
     *
     * `POST /return_refund/{version}/rma/search`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param filters Conditions that the requests must meet to be returned.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
     * @param pagination Which page of the result to return, and how large it is.
     * @param sort Field and direction by which the entries are sorted.
     * @param whitelistedDataFields Parts to include for each entry; leave out those you do not need.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchReturnMerchandiseAuthorizations(
        filters: SearchReturnMerchandiseAuthorizationsFilter? = null,
        locale: String? = null,
        pagination: Pagination? = null,
        sort: Sort? = null,
        whitelistedDataFields: List<SearchReturnMerchandiseAuthorizationsWhitelistedDataField>? = null,
        options: CallOptions? = null,
    ): SearchReturnMerchandiseAuthorizationsResponse =
        caller.call("return_refund.search_return_merchandise_authorizations", Params.of("filters", filters, "locale", locale, "pagination", pagination, "sort", sort, "whitelisted_data_fields", whitelistedDataFields), options) { SearchReturnMerchandiseAuthorizationsResponse(it) }

    /**
     * What [searchReturnMerchandiseAuthorizations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchReturnMerchandiseAuthorizationsPages(
        filters: SearchReturnMerchandiseAuthorizationsFilter? = null,
        locale: String? = null,
        pagination: Pagination? = null,
        sort: Sort? = null,
        whitelistedDataFields: List<SearchReturnMerchandiseAuthorizationsWhitelistedDataField>? = null,
        options: PageOptions? = null,
    ): Pages<ReturnMerchandiseAuthorization> =
        caller.pages("return_refund.search_return_merchandise_authorizations", Params.of("filters", filters, "locale", locale, "pagination", pagination, "sort", sort, "whitelisted_data_fields", whitelistedDataFields), options) { ReturnMerchandiseAuthorization(it) }

    /**
     * Lists returns and refunds that match a filter, oldest first.
     *
     * `POST /return_refund/{version}/returns/search`, version 202602; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `ReturnRefund.searchReturns` in the PHP package, `return.list` in the Laravel package.
     *
     * @param arbitrationStatus Limits the result to returns whose dispute is in one of these states.
     * @param buyerUserIds Limits the result to requests of the buyers with these platform user ids.
     * @param createTimeGe Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
     * @param createTimeLt Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
     * @param locale Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default.
     * @param orderIds Limits the result to requests about these TikTok Shop orders.
     * @param pageSize Number of entries per page, 10 to 50, 10 by default.
     * @param pageToken Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
     * @param returnIds Limits the result to returns with these ids.
     * @param returnStatus Limits the result to returns in these states.
     * @param returnTypes Limits the result to returns of these kinds.
     * @param sellerProposedReturnType Limits the result to returns for which the seller offered this other solution.
     * @param sortField Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
     * @param sortOrder Direction of sorting by `sort_field`; ascending by default.
     * @param updateTimeGe Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
     * @param updateTimeLt Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchReturns(
        arbitrationStatus: List<ArbitrationStatus>? = null,
        buyerUserIds: List<String>? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        locale: String? = null,
        orderIds: List<String>? = null,
        pageSize: String? = null,
        pageToken: String? = null,
        returnIds: List<String>? = null,
        returnStatus: List<ReturnStatus>? = null,
        returnTypes: List<ReturnType>? = null,
        sellerProposedReturnType: List<SellerProposedReturnType>? = null,
        sortField: SearchCancellationsSortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: CallOptions? = null,
    ): SearchReturnsResponse =
        caller.call("return_refund.search_returns", Params.of("arbitration_status", arbitrationStatus, "buyer_user_ids", buyerUserIds, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "locale", locale, "order_ids", orderIds, "page_size", pageSize, "page_token", pageToken, "return_ids", returnIds, "return_status", returnStatus, "return_types", returnTypes, "seller_proposed_return_type", sellerProposedReturnType, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { SearchReturnsResponse(it) }

    /**
     * What [searchReturns] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchReturnsPages(
        arbitrationStatus: List<ArbitrationStatus>? = null,
        buyerUserIds: List<String>? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        locale: String? = null,
        orderIds: List<String>? = null,
        pageSize: String? = null,
        returnIds: List<String>? = null,
        returnStatus: List<ReturnStatus>? = null,
        returnTypes: List<ReturnType>? = null,
        sellerProposedReturnType: List<SellerProposedReturnType>? = null,
        sortField: SearchCancellationsSortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: PageOptions? = null,
    ): Pages<ReturnOrder> =
        caller.pages("return_refund.search_returns", Params.of("arbitration_status", arbitrationStatus, "buyer_user_ids", buyerUserIds, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "locale", locale, "order_ids", orderIds, "page_size", pageSize, "return_ids", returnIds, "return_status", returnStatus, "return_types", returnTypes, "seller_proposed_return_type", sellerProposedReturnType, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { ReturnOrder(it) }

    /**
     * What [searchReturns] lists between two times, however much there is: the search is split into windows. See there for
     * the parameters.
     *
     * @param from the first second
     * @param to the second after the last
     * @param options how long a window is, where to begin and how far to go
     */
    public fun searchReturnsBetween(
        from: Instant,
        to: Instant,
        arbitrationStatus: List<ArbitrationStatus>? = null,
        buyerUserIds: List<String>? = null,
        locale: String? = null,
        orderIds: List<String>? = null,
        pageSize: String? = null,
        returnIds: List<String>? = null,
        returnStatus: List<ReturnStatus>? = null,
        returnTypes: List<ReturnType>? = null,
        sellerProposedReturnType: List<SellerProposedReturnType>? = null,
        sortField: SearchCancellationsSortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: WindowOptions? = null,
    ): Pages<ReturnOrder> =
        caller.windows("return_refund.search_returns", from, to, Params.of("arbitration_status", arbitrationStatus, "buyer_user_ids", buyerUserIds, "locale", locale, "order_ids", orderIds, "page_size", pageSize, "return_ids", returnIds, "return_status", returnStatus, "return_types", returnTypes, "seller_proposed_return_type", sellerProposedReturnType, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { ReturnOrder(it) }

    /**
     * Uploads the return label, QR code and tracking number for the buyer's returns.
     *
     * `POST /return_refund/{version}/returns/shipping_documents`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param returnIds Returns for which the seller provides label and tracking number.
     * @param returnProviderId Id of the carrier chosen by the seller for the return parcel. Example: `6599541761693270018`.
     * @param returnQrCode File with the QR code that the buyer shows at the carrier instead of a printed label.
     * @param returnShippingLabel File with the label that the buyer puts on the parcel to return.
     * @param trackingNumber Carrier's tracking number of the parcel in which the buyer returns the goods, given to the buyer by the seller. Example: `TTHERMES2882481596119090868`.
     * @param returnIdType Whether `return_ids` holds returns of single SKUs or return merchandise authorizations (RMA).
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadShippingDocumentAndTrackingInfo(
        returnIds: List<String>,
        returnProviderId: String,
        returnQrCode: Upload,
        returnShippingLabel: Upload,
        trackingNumber: String,
        returnIdType: ReturnIdType? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("return_refund.upload_shipping_document_and_tracking_info", Params.of("return_ids", returnIds, "return_provider_id", returnProviderId, "return_qr_code", returnQrCode, "return_shipping_label", returnShippingLabel, "tracking_number", trackingNumber, "return_id_type", returnIdType), options) { EmptyResponse(it) }
}