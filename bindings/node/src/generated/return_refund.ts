// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ApproveCancellation` (202309). Approves a buyer's request to cancel an order. */
export interface ApproveCancellationParams {
  /** Id of the buyer's cancellation request to approve. Required. */
  cancel_id: common.Id;
  /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`. */
  idempotency_key?: string | undefined;
}

/** The parameters of `ApproveReturn` (202309). Approves a return, refund or replacement, with the given decision. */
export interface ApproveReturnParams {
  /** Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. Example: `true`. */
  buyer_keep_item?: boolean | undefined;
  /** Decision of the seller on the return, to be applied or checked. Required. Example: `APPROVE_REFUND`. */
  decision: ApproveReturnDecision;
  /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`. */
  idempotency_key?: string | undefined;
  /** Amount of the partial refund that the seller offers. */
  partial_refund?: common.Money | undefined;
  /** Id of the return, as returned when it was created or searched. Required. */
  return_id: common.Id;
}

/** The parameters of `CalculateRefund` (202602). Calculates the refund for a planned cancellation or return, without starting it. */
export interface CalculateRefundParams {
  /** How the buyer hands the goods to the carrier when they return with platform shipping. */
  handover_method?: HandoverMethod | undefined;
  /** Id of the TikTok Shop order that the request is about. Required. */
  order_id: common.Id;
  /** Ids of the order lines that the request covers; all lines when neither this nor `skus` is given. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order lines that the request covers, as an alternative to plain ids that can also name sub-lines. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Key of the reason for the request; which ones are allowed depends on market and order state. Required. */
  reason_name: string;
  /** Kind of request: CANCEL, REFUND or RETURN_AND_REFUND; the refund is computed differently for each. Required. */
  request_type: string;
  /** Who arranges the shipment with which the buyer sends the goods back. */
  shipment_type?: string | undefined;
  /** SKUs that the request covers with their quantities, as an alternative to naming order lines. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `CancelOrder` (202602). Cancels an order, or some of its lines, on the seller's side. */
export interface CancelOrderParams {
  /** Key of the seller's reason for cancelling; which ones are allowed depends on market and order state. Required. */
  cancel_reason: string;
  /** Id of the TikTok Shop order that the request is about. Required. */
  order_id: common.Id;
  /** Order lines to cancel; only in the US and the UK, for items out of stock, may it be part of the order. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order lines that the request covers, as an alternative to plain ids that can also name sub-lines. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** SKUs to cancel with their quantities, as an alternative to naming order lines. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `CreateReturn` (202602). Starts a return or refund for an order on the seller's side. */
export interface CreateReturnParams {
  /** Currency of the refund, which must be the currency of the order, ISO 4217 code. */
  currency?: string | undefined;
  /** How the buyer hands the goods to the carrier when they return with platform shipping. */
  handover_method?: HandoverMethod | undefined;
  /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. */
  idempotency_key?: string | undefined;
  /** Id of the TikTok Shop order that the request is about. Required. */
  order_id: common.Id;
  /** Ids of the order lines that the request covers; all lines when neither this nor `skus` is given. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order lines that the request covers, as an alternative to plain ids that can also name sub-lines. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Total to refund to the buyer, decimal text in `currency`; at most the refundable amount, see Calculate Refund. */
  refund_total?: string | undefined;
  /** Key of the seller's reason for starting the return; see the eligible reasons of the order. Required. */
  return_reason: string;
  /** Whether to refund at once (REFUND) or after the buyer has sent the goods back (RETURN_AND_REFUND). Required. */
  return_type: string;
  /** Who arranges the shipment with which the buyer sends the goods back. */
  shipment_type?: string | undefined;
  /** SKUs that the request covers with their quantities, as an alternative to naming order lines. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `GetAftersaleEligibility` (202602). Tells which after-sales requests each line of an order allows. */
export interface GetAftersaleEligibilityParams {
  /** Party for which to check what it may start; the seller by default. */
  initiate_aftersale_user?: InitiateAftersaleUser | undefined;
  /** Id of the TikTok Shop order that the request is about. Required. */
  order_id: common.Id;
  /** Kinds of request to check; all when left out. */
  request_types?: readonly RequestType[] | undefined;
}

/** The parameters of `GetAvailableReviewDecisions` (202606). Lists the decisions allowed for each line of an after-sales request or RMA. */
export interface GetAvailableReviewDecisionsParams {
  /** Decisions to check for this return or cancellation; limits the reply to them. */
  check_decisions?: readonly CheckDecision[] | undefined;
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. */
  locale?: string | undefined;
  /** Id of the return or cancellation to look at. Required. */
  return_or_cancel_id: common.Id;
  /** Id of the seller for whom to check the decisions. Required. */
  seller_id: common.Integer;
}

/** The parameters of `GetDecisionEligibility` (202601). Tells which decisions a return or cancellation allows now, with the reasons for rejecting it. */
export interface GetDecisionEligibilityParams {
  /** Decisions to check for this return or cancellation; limits the reply to them. */
  check_decisions?: readonly GetDecisionEligibilityCheckDecision[] | undefined;
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. */
  locale?: string | undefined;
  /** Id of the return or cancellation to look at. Required. */
  return_or_cancel_id: common.Id;
}

/** The parameters of `GetRejectReasons` (202309). Lists the reasons for which one return or cancellation may be rejected. */
export interface GetRejectReasonsParams {
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`. */
  locale?: string | undefined;
  /** Id of the return or cancellation to look at. Required. Example: `4035319218955782461`. */
  return_or_cancel_id: common.Id;
}

/** The parameters of `GetReturnRecords` (202309). Lists what the buyer, the seller and the platform did in a return, with images. */
export interface GetReturnRecordsParams {
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`. */
  locale?: string | undefined;
  /** Id of the return, as returned when it was created or searched. Required. */
  return_id: common.Id;
}

/** The parameters of `RejectCancellation` (202309). Rejects a buyer's request to cancel an order, with a reason. */
export interface RejectCancellationParams {
  /** Id of the buyer's cancellation request to refuse. Required. */
  cancel_id: common.Id;
  /** Remark of the seller that explains the refusal to the buyer. */
  comment?: string | undefined;
  /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`. */
  idempotency_key?: string | undefined;
  /** Pictures that support the seller's refusal, uploaded beforehand. */
  images?: readonly RejectCancellationImage[] | undefined;
  /** Key of the reason to keep the order, for example that the parcel is already packed; see Get Reject Reasons. Required. */
  reject_reason: string;
}

/** The parameters of `RejectReturn` (202606). Rejects a return request or a returned package, with a reason. */
export interface RejectReturnParams {
  /** Remark of the seller that explains the refusal to the buyer. */
  comment?: string | undefined;
  /** Decision of the seller on the return, to be applied or checked. Required. */
  decision: RejectReturnDecision;
  /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. */
  idempotency_key?: string | undefined;
  /** Pictures that support the seller's refusal, uploaded beforehand. */
  images?: readonly RejectReturnImage[] | undefined;
  /** Amount of the partial refund that the seller offers, with its currency. */
  partial_refund_amount?: PartialRefundAmount | undefined;
  /** Key of the seller's reason for the refusal, one of those returned by Get Reject Reasons. Required. */
  reject_reason: string;
  /** Id of the return, as returned when it was created or searched. Required. */
  return_id: common.Id;
}

/** The parameters of `ReviewAftersalesRequests` (202609). Decides on several after-sales requests or returned packages in one call. */
export interface ReviewAftersalesRequestsParams {
  /** Decisions of the seller to apply in one call, one entry per request. */
  aftersales_request_decisions?: readonly AftersalesRequestDecision[] | undefined;
}

/** The parameters of `SearchAftersalesRequests` (202603). Lists after-sales requests of the 2026 model, by status, order or time. */
export interface SearchAftersalesRequestsParams {
  /** Conditions that the requests must meet to be returned. */
  filters?: Filter | undefined;
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. */
  locale?: string | undefined;
  /** Which page of the result to return, and how large it is. */
  pagination?: Pagination | undefined;
  /** Field and direction by which the entries are sorted. */
  sort?: Sort | undefined;
  /** Parts to include for each entry; leave out those you do not need. */
  whitelisted_data_fields?: readonly WhitelistedDataField[] | undefined;
}

/** The parameters of `SearchCancellations` (202602). Lists cancellations that match a filter, oldest first. */
export interface SearchCancellationsParams {
  /** Limits the result to requests of the buyers with these platform user ids. */
  buyer_user_ids?: readonly common.Id[] | undefined;
  /** Limits the result to cancellations with these ids. */
  cancel_ids?: readonly common.Id[] | undefined;
  /** Limits the result to cancellations in these states. */
  cancel_status?: readonly CancelStatus[] | undefined;
  /** Limits the result to cancellations of these kinds. */
  cancel_types?: readonly CancelType[] | undefined;
  /** Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. */
  create_time_ge?: common.Time | undefined;
  /** Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. */
  create_time_lt?: common.Time | undefined;
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. */
  locale?: string | undefined;
  /** Limits the result to requests about these TikTok Shop orders. */
  order_ids?: readonly common.Id[] | undefined;
  /** Number of entries per page, 10 to 50, 10 by default. */
  page_size?: string | undefined;
  /** Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page. */
  page_token?: string | undefined;
  /** Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default. */
  sort_field?: SearchCancellationsSortField | undefined;
  /** Direction of sorting by `sort_field`; ascending by default. */
  sort_order?: SortOrder | undefined;
  /** Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. */
  update_time_ge?: common.Time | undefined;
  /** Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. */
  update_time_lt?: common.Time | undefined;
}

/** The parameters of `SearchReturnMerchandiseAuthorizations` (202604). Lists return packages (RMAs) of the 2026 model, by status, order or time. */
export interface SearchReturnMerchandiseAuthorizationsParams {
  /** Conditions that the requests must meet to be returned. */
  filters?: SearchReturnMerchandiseAuthorizationsFilter | undefined;
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. */
  locale?: string | undefined;
  /** Which page of the result to return, and how large it is. */
  pagination?: Pagination | undefined;
  /** Field and direction by which the entries are sorted. */
  sort?: Sort | undefined;
  /** Parts to include for each entry; leave out those you do not need. */
  whitelisted_data_fields?: readonly SearchReturnMerchandiseAuthorizationsWhitelistedDataField[] | undefined;
}

/** The parameters of `SearchReturns` (202602). Lists returns and refunds that match a filter, oldest first. */
export interface SearchReturnsParams {
  /** Limits the result to returns whose dispute is in one of these states. */
  arbitration_status?: readonly ArbitrationStatus[] | undefined;
  /** Limits the result to requests of the buyers with these platform user ids. */
  buyer_user_ids?: readonly common.Id[] | undefined;
  /** Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. */
  create_time_ge?: common.Time | undefined;
  /** Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. */
  create_time_lt?: common.Time | undefined;
  /** Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default. */
  locale?: string | undefined;
  /** Limits the result to requests about these TikTok Shop orders. */
  order_ids?: readonly common.Id[] | undefined;
  /** Number of entries per page, 10 to 50, 10 by default. */
  page_size?: string | undefined;
  /** Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page. */
  page_token?: string | undefined;
  /** Limits the result to returns with these ids. */
  return_ids?: readonly common.Id[] | undefined;
  /** Limits the result to returns in these states. */
  return_status?: readonly ReturnStatus[] | undefined;
  /** Limits the result to returns of these kinds. */
  return_types?: readonly ReturnType[] | undefined;
  /** Limits the result to returns for which the seller offered this other solution. */
  seller_proposed_return_type?: readonly SellerProposedReturnType[] | undefined;
  /** Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default. */
  sort_field?: SearchCancellationsSortField | undefined;
  /** Direction of sorting by `sort_field`; ascending by default. */
  sort_order?: SortOrder | undefined;
  /** Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. */
  update_time_ge?: common.Time | undefined;
  /** Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. */
  update_time_lt?: common.Time | undefined;
}

/** The parameters of `UploadShippingDocumentAndTrackingInfo` (202405). Uploads the return label, QR code and tracking number for the buyer's returns. */
export interface UploadShippingDocumentAndTrackingInfoParams {
  /** Whether `return_ids` holds returns of single SKUs or return merchandise authorizations (RMA). */
  return_id_type?: ReturnIdType | undefined;
  /** Returns for which the seller provides label and tracking number. Required. */
  return_ids: readonly common.Id[];
  /** Id of the carrier chosen by the seller for the return parcel. Required. Example: `6599541761693270018`. */
  return_provider_id: common.Id;
  /** File with the QR code that the buyer shows at the carrier instead of a printed label. */
  return_qr_code?: common.Upload | undefined;
  /** File with the label that the buyer puts on the parcel to return. */
  return_shipping_label?: common.Upload | undefined;
  /** Carrier's tracking number of the parcel in which the buyer returns the goods, given to the buyer by the seller. Required. Example: `TTHERMES2882481596119090868`. */
  tracking_number: string;
}

/** The response of `CalculateRefund` (202602). */
export interface CalculateRefundResponse {
  /** Refund the buyer would get for this request, broken down into its parts. */
  order_refund_amount?: OrderRefundAmount;
}

/** The response of `CancelOrder` (202602). */
export interface CancelOrderResponse {
  /** Id of the cancellation, as returned when it was requested or searched. */
  cancel_id?: string;
  /** State of the new cancellation; a cancellation by the seller is successful at once. */
  cancel_status?: string;
}

/** The response of `CreateReturn` (202602). */
export interface CreateReturnResponse {
  /** Id of the return, as returned when it was created or searched. */
  return_id?: string;
  /** State of the return, which decides who has to act next. */
  return_status?: string;
}

/** The response of `GetAftersaleEligibility` (202602). */
export interface GetAftersaleEligibilityResponse {
  /** What may be requested after the sale, one entry per SKU of the order. */
  sku_eligibility?: SkuEligibility[];
}

/** The response of `GetAvailableReviewDecisions` (202606). */
export interface GetAvailableReviewDecisionsResponse {
  /** Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
  /** Lines of the request, each pointing to its return and SKU. */
  line_items?: GetAvailableReviewDecisionsLineItem[];
  /** Id of this call in the logs of the platform, useful when asking support. */
  request_log_id?: string;
}

/** The response of `GetDecisionEligibility` (202601). */
export interface GetDecisionEligibilityResponse {
  /** Decisions that were checked, each with whether it may be taken now. */
  decisions?: Decision[];
}

/** The response of `GetRejectReasons` (202309). */
export interface GetRejectReasonsResponse {
  /** Reasons the seller may give to refuse this return or cancellation; they are specific to the case. */
  reasons?: Reason[];
}

/** The response of `GetReturnRecords` (202309). */
export interface GetReturnRecordsResponse {
  /** History of the return, one entry per step. */
  records?: Record[];
}

/** The response of `RejectReturn` (202606). */
export interface RejectReturnResponse {
}

/** The response of `ReviewAftersalesRequests` (202609). */
export interface ReviewAftersalesRequestsResponse {
  /** Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
}

/** The response of `SearchAftersalesRequests` (202603). */
export interface SearchAftersalesRequestsResponse {
  /** After-sales requests found, each with its lines, returns and return authorizations. */
  aftersales_requests?: AftersalesRequest[];
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of entries that match the filters, over all pages. */
  total_count?: number;
}

/** The response of `SearchCancellations` (202602). */
export interface SearchCancellationsResponse {
  /** Cancellations found, one entry per request. */
  cancellations?: Cancellation[];
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of cancellations that match the filters, over all pages. */
  total_count?: number;
}

/** The response of `SearchReturnMerchandiseAuthorizations` (202604). */
export interface SearchReturnMerchandiseAuthorizationsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Return merchandise authorizations (RMA), each covering goods that come back in one package. */
  return_merchandise_authorizations?: ReturnMerchandiseAuthorization[];
  /** Number of entries that match the filters, over all pages. */
  total_count?: number;
}

/** The response of `SearchReturns` (202602). */
export interface SearchReturnsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Returns found, one entry per return request. */
  return_orders?: ReturnOrder[];
  /** Number of entries that match the filters, over all pages. */
  total_count?: number;
}

/** Aftersales request inside {@link SearchAftersalesRequestsResponse}. */
export interface AftersalesRequest {
  /** Id of the after-sales request, which can hold several returns. */
  id?: string;
  /** Lines of the request, each pointing to its return and SKU. */
  line_items?: LineItem[];
  /** Return merchandise authorizations (RMA), each covering goods that come back in one package. */
  return_merchandise_authorizations?: ReturnMerchandiseAuthorization[];
  /** Returns that belong to the request, one per SKU or group of lines. */
  sku_return_requests?: SkuReturnRequest[];
  /** State of the after-sales request; while it is pending the seller has to review it. */
  status?: string;
}

/** Aftersales request decision inside {@link ReviewAftersalesRequestsParams}. */
export interface AftersalesRequestDecision {
  /** Unix time at which the seller took the decision. */
  action_unix_time?: common.Time | undefined;
  /** Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. */
  idempotency_key?: string | undefined;
  /** Decisions on the lines of the request, one entry per group of lines decided alike. Required. */
  line_item_decisions: readonly LineItemDecision[];
  /** Id of the request to decide on, of the kind named in `request_id_type`. Required. */
  request_id: common.Id;
  /** Whether `request_id` is an after-sales request or a return merchandise authorization (RMA). */
  request_id_type?: RequestIdType | undefined;
}

/** Alternative solution detail inside {@link LineItemDecision}. */
export interface AlternativeSolutionDetail {
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string | undefined;
  /** Amount of the partial refund that the seller offers instead, decimal text in `currency`. */
  partial_refund_amount?: string | undefined;
}

/** Available reject reason inside {@link Decision}. */
export interface AvailableRejectReason {
  /** Key of the reason, to be sent as `reject_reason`. */
  name?: string;
  /** Reason as readable text in the language chosen by `locale`. */
  text?: string;
}

/** Cancel line item inside {@link Cancellation}. */
export interface CancelLineItem {
  /** Id of the line of the cancellation, distinct from the order line it cancels. */
  cancel_line_item_id?: string;
  /** Parts of the order line that the cancellation covers, with the refund of each. */
  cancel_sub_line_items?: CancelSubLineItem[];
  /** Id of the line item in the TikTok Shop order. */
  order_line_item_id?: string;
  /** Picture of the product, with its address and size in pixels. */
  product_image?: ProductImage;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Refund to the buyer for this order line, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Seller's own code of the SKU, as entered in the product. */
  seller_sku?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Values of the sales attributes that make the variant, such as color and size. */
  sku_name?: string;
}

/** Cancel sub line item inside {@link CancelLineItem}. */
export interface CancelSubLineItem {
  /** Id of the line of the cancellation, distinct from the order line it cancels. */
  cancel_line_item_id?: string;
  /** Id of this part of the cancelled line, distinct from the part of the order it cancels. */
  cancel_sub_line_item_id?: string;
  /** Id of the line item in the TikTok Shop order. */
  order_line_item_id?: string;
  /** Picture of the product, with its address and size in pixels. */
  product_image?: ProductImage;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Refund to the buyer for this part of the order line, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Seller's own code of the SKU, as entered in the product. */
  seller_sku?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Values of the sales attributes that make the variant, such as color and size. */
  sku_name?: string;
  /** Id of a part of the order line, as the order lists it. */
  sub_order_line_item_id?: string;
}

/** Cancellation inside {@link SearchCancellationsResponse}. */
export interface Cancellation {
  /** Id of the cancellation, as returned when it was requested or searched. */
  cancel_id?: string;
  /** Order lines that the cancellation covers, with the refund of each. */
  cancel_line_items?: CancelLineItem[];
  /** Key of the reason why the order was cancelled; `cancel_reason_text` is its readable form. */
  cancel_reason?: string;
  /** Reason of the cancellation as readable text in the language chosen by `locale`. */
  cancel_reason_text?: string;
  /** State of the cancellation request, which decides who has to act next. */
  cancel_status?: string;
  /** Who cancelled: CANCEL for seller or system, BUYER_CANCEL for a request of the buyer that must be approved. */
  cancel_type?: string;
  /** Unix time in seconds when the request was made. */
  create_time?: number;
  /** Id of the TikTok Shop order that the request is about. */
  order_id?: string;
  /** Refund to the buyer for all lines, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Party that started the request: buyer, seller or platform. */
  role?: string;
  /** What the seller has to do next and by when; empty when nothing is due. */
  seller_next_action_response?: SellerNextActionResponse[];
  /** Whether the cancelled quantity goes back into the stock for sale. */
  should_replenish_stock?: boolean;
  /** Unix time in seconds of the last change of the request. */
  update_time?: number;
}

/** Create time inside {@link Time}. */
export interface CreateTime {
  /** End of the range, exclusive, Unix time in seconds. */
  max_unix_time_exclusive?: common.Integer | undefined;
  /** Start of the range, inclusive, Unix time in seconds. */
  min_unix_time_inclusive?: common.Integer | undefined;
}

/** Decision inside {@link GetAvailableReviewDecisionsLineItem}, {@link GetDecisionEligibilityResponse}. */
export interface Decision {
  /** Reasons the seller may give for a refusal in this case. */
  available_reject_reasons?: AvailableRejectReason[];
  /** Decision of the seller on the return, to be applied or checked. */
  decision?: string;
  /** Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`. */
  eligible?: boolean;
  /** Code of the rule that forbids this request or decision; may be set even when `eligible` is true. */
  ineligible_code?: number;
  /** Readable reason why this request or decision is not possible, such as a wrong order state. */
  ineligible_reason?: string;
  /** Smallest and largest partial refund that the seller may offer. */
  partial_refund_amount_range?: PartialRefundAmountRange;
}

/** Discount inside {@link SkuReturnParams}. */
export interface Discount {
  /** Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
  product_platform_discount?: string;
  /** Product discount paid for by the seller that is part of the refund, decimal text in `currency`. */
  product_seller_discount?: string;
  /** Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
  shipping_fee_platform_discount?: string;
  /** Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`. */
  shipping_fee_seller_discount?: string;
}

/** Discount amount inside {@link ReturnOrder}. */
export interface DiscountAmount {
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
  product_platform_discount?: string;
  /** Product discount paid for by the seller that is part of the refund, decimal text in `currency`. */
  product_seller_discount?: string;
  /** Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`. */
  shipping_fee_platform_discount?: string;
  /** Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`. */
  shipping_fee_seller_discount?: string;
}

/** Error inside {@link GetAvailableReviewDecisionsResponse}, {@link ReviewAftersalesRequestsResponse}. */
export interface ErrorItem {
  /** Code of the error that kept this entry from being processed. */
  code?: string;
  /** Readable explanation why this entry was not processed. */
  message?: string;
}

/** Exchange order line inside {@link SkuReturnParams}. */
export interface ExchangeOrderLine {
  /** Id of the TikTok Shop order line that the exchange item belongs to. */
  order_line_id?: string;
  /** Price of the exchange item, broken down like a refund. */
  price_detail?: PriceDetail;
  /** Picture of the product, with its address and size in pixels. */
  product_image?: ProductImage;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Name of the exchange SKU in the seller's own terms. */
  seller_sku_name?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Values of the sales attributes that make the variant, such as color and size. */
  sku_name?: string;
}

/** Filter inside {@link SearchAftersalesRequestsParams}. */
export interface Filter {
  /** Limits the result to these after-sales requests. */
  aftersales_request_ids?: readonly common.Id[] | undefined;
  /** Limits the result to after-sales requests in these states. */
  aftersales_request_statuses?: readonly AftersalesRequestStatus[] | undefined;
  /** Limits the result to requests of the buyers with these ids. */
  buyer_ids?: readonly common.Id[] | undefined;
  /** Limits the result to requests about these TikTok Shop orders. */
  main_order_ids?: readonly common.Id[] | undefined;
  /** Limits the result to returns of these kinds. */
  return_types?: readonly ReturnType[] | undefined;
  /** Ranges of creation and update time that the requests must fall in. */
  time?: Time | undefined;
}

/** Line item inside {@link GetAvailableReviewDecisionsResponse}. */
export interface GetAvailableReviewDecisionsLineItem {
  /** Decisions that were checked, each with whether it may be taken now. */
  decisions?: Decision[];
  /** Id of the line of the return, distinct from the order line that is returned. */
  return_line_item_id?: string;
  /** Id of a part of the returned line, as the return lists it. */
  sub_return_line_item_id?: string;
}

/** Image inside {@link Record}. */
export interface Image {
  /** Height of the picture, a whole number of pixels. Example: `200`. */
  height?: number;
  /** Address of the picture that buyer or seller attached. */
  url?: string;
  /** Width of the picture, a whole number of pixels. Example: `200`. */
  width?: number;
}

/** Line item inside {@link AftersalesParams}, {@link ReturnMerchandiseAuthorization}. */
export interface LineItem {
  /** Id of the TikTok Shop order in which the goods were bought. */
  main_order_id?: string;
  /** Id of the line of the return, distinct from the order line that is returned. */
  return_line_item_id?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Id of the return that handles this line. */
  sku_return_request_id?: string;
  /** Id of a part of the returned line, as the return lists it. */
  sub_return_line_item_id?: string;
}

/** Line item decision inside {@link AftersalesRequestDecision}. */
export interface LineItemDecision {
  /** Decision of the seller on these line items. Required. */
  action: LineItemDecisionAction;
  /** Terms of another solution the seller offers instead, such as the amount of a partial refund. */
  alternative_solution_details?: AlternativeSolutionDetail | undefined;
  /** Lines of the request to which the decision applies. Required. */
  line_items: readonly ReviewAftersalesRequestsLineItem[];
  /** Reason the seller gives for the decision: key, text and media. */
  reason?: ReviewAftersalesRequestsReason | undefined;
}

/** Line item eligibility inside {@link SkuEligibility}. */
export interface LineItemEligibility {
  /** Keys of the reasons that may be used for a request of this type. */
  available_reason_names?: string[];
  /** Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`. */
  eligible?: boolean;
  /** Code of the rule that forbids this request or decision; may be set even when `eligible` is true. */
  ineligible_code?: number;
  /** Readable reason why this request or decision is not possible, such as a wrong order state. */
  ineligible_reason?: string;
  /** Ids of the order lines to which this entry applies. */
  order_line_items_ids?: string[];
  /** Order lines and sub-lines to which this entry applies. */
  order_line_list?: OrderLine[];
  /** Kind of request whose possibility this entry states: cancellation, refund, or return with refund. */
  request_type?: string;
}

/** Media inside {@link ReviewAftersalesRequestsReason}. */
export interface Media {
  /** Media type of the file, such as image/png. */
  mime_type?: string | undefined;
  /** URI of the picture or video, as returned when it was uploaded. */
  uri?: string | undefined;
}

/** Order line inside {@link CalculateRefundParams}, {@link CancelOrderParams}, {@link CreateReturnParams} and others. */
export interface OrderLine {
  /** Id of the line item in the TikTok Shop order. */
  order_line_item_id?: string | undefined;
  /** Id of a part of the order line, as the order lists it. */
  sub_order_line_item_id?: string | undefined;
}

/** Order refund amount inside {@link CalculateRefundResponse}. */
export interface OrderRefundAmount {
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** Part of the refund that gives back the shipping fee, decimal text in `currency`. */
  refund_shipping_fee?: string;
  /** Part of the refund that gives back the price of the goods, decimal text in `currency`. */
  refund_subtotal?: string;
  /** Part of the refund that gives back tax, decimal text in `currency`. */
  refund_tax?: string;
  /** Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`. */
  refund_total?: string;
  /** Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`. */
  retail_delivery_fee?: string;
}

/** Pagination inside {@link SearchAftersalesRequestsParams}, {@link SearchReturnMerchandiseAuthorizationsParams}. */
export interface Pagination {
  /** Number of entries to return on one page. */
  page_size?: common.Integer | undefined;
  /** Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page. */
  page_token?: string | undefined;
}

/** Partial refund amount inside {@link RejectReturnParams}, {@link SkuReturnParams}. */
export interface PartialRefundAmount {
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string | undefined;
  /** Total of the partial refund that the seller offers, decimal text in `currency`. */
  partial_refund_total?: string | undefined;
}

/** Partial refund amount range inside {@link Decision}. */
export interface PartialRefundAmountRange {
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** Largest partial refund the seller may offer, decimal text in `currency`. */
  max_amount?: string;
  /** Smallest partial refund the seller may offer, decimal text in `currency`. */
  min_amount?: string;
}

/** Price detail inside {@link ExchangeOrderLine}. */
export interface PriceDetail {
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** Shipping fee within the price of the exchange item, decimal text in `currency`. */
  refund_shipping_fee?: string;
  /** Price of the goods within the price of the exchange item, decimal text in `currency`. */
  refund_subtotal?: string;
  /** Tax within the price of the exchange item, decimal text in `currency`. */
  refund_tax?: string;
  /** Total price of the exchange item, decimal text in `currency`. */
  refund_total?: string;
}

/** Product image inside {@link CancelLineItem}, {@link CancelSubLineItem}, {@link ExchangeOrderLine} and others. */
export interface ProductImage {
  /** Height of the picture, a whole number of pixels. */
  height?: number;
  /** Address at which the picture of the product can be viewed. */
  url?: string;
  /** Width of the picture, a whole number of pixels. */
  width?: number;
}

/** Reason inside {@link GetRejectReasonsResponse}. */
export interface Reason {
  /** Key of the reason, to be sent as `reject_reason`; `text` is its readable form. */
  name?: string;
  /** Reason as readable text in the language chosen by `locale`. */
  text?: string;
}

/** Record inside {@link GetReturnRecordsResponse}. */
export interface Record {
  /** Unix time in seconds when this step of the return was recorded. Example: `1690532213`. */
  create_time?: number;
  /** Readable description of this step of the return. */
  description?: string;
  /** Kind of the recorded event; always ORDER_RETURN. Example: `ORDER_RETURN`. */
  event?: string;
  /** Pictures attached to this step by buyer or seller; `role` says by whom. */
  images?: Image[];
  /** Note that buyer or seller added to this step; `role` says who. */
  note?: string;
  /** Reason of the return as readable text in the language chosen by `locale`. */
  reason_text?: string;
  /** Party that caused this step of the return. */
  role?: RecordRole;
  /** Videos attached to this step; only buyers can attach videos. */
  videos?: Video[];
}

/** Refund amount inside {@link CancelLineItem}, {@link CancelSubLineItem}, {@link Cancellation} and others. */
export interface RefundAmount {
  /** Refund of the buyer service fee that the platform charged at checkout, decimal text in `currency`; Indonesia only. */
  buyer_service_fee?: string;
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** Part of the refund that gives back the shipping fee, decimal text in `currency`. */
  refund_shipping_fee?: string;
  /** Part of the refund that gives back the price of the goods, decimal text in `currency`. */
  refund_subtotal?: string;
  /** Part of the refund that gives back tax, decimal text in `currency`. */
  refund_tax?: string;
  /** Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`. */
  refund_total?: string;
  /** Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`. */
  retail_delivery_fee?: string;
}

/** Image inside {@link RejectCancellationParams}. */
export interface RejectCancellationImage {
  /** Height of the picture, a whole number of pixels. Example: `200`. */
  height?: common.Integer | undefined;
  /** URI of the image as returned by Upload Product Image. Required. */
  image_id: common.Id;
  /** Media type of the file, such as image/png. Example: `image/png`. */
  mime_type?: string | undefined;
  /** Width of the picture, a whole number of pixels. Example: `200`. */
  width?: common.Integer | undefined;
}

/** Image inside {@link RejectReturnParams}. */
export interface RejectReturnImage {
  /** Height of the picture, a whole number of pixels. */
  height?: common.Integer | undefined;
  /** URI of the image as returned by Upload Product Image. Required. */
  image_id: common.Id;
  /** Media type of the file, such as image/png. */
  mime_type?: string | undefined;
  /** Width of the picture, a whole number of pixels. */
  width?: common.Integer | undefined;
}

/** Return line item inside {@link ReturnOrder}, {@link SkuReturnParams}. */
export interface ReturnLineItem {
  /** Id of the line item in the TikTok Shop order. */
  order_line_item_id?: string;
  /** Picture of the product, with its address and size in pixels. */
  product_image?: ProductImage;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Refund to the buyer for this line of the return, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Id of the line of the return, distinct from the order line that is returned. */
  return_line_item_id?: string;
  /** Parts of the order line that are returned, with the refund of each. */
  return_sub_line_items?: ReturnSubLineItem[];
  /** Seller's own code of the SKU, as entered in the product. */
  seller_sku?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Values of the sales attributes that make the variant, such as color and size. */
  sku_name?: string;
}

/** Return merchandise authorization inside {@link AftersalesParams}, {@link SearchReturnMerchandiseAuthorizationsResponse}. */
export interface ReturnMerchandiseAuthorization {
  /** Id of the after-sales request from which this return authorization came. */
  aftersales_request_id?: string;
  /** Id of the return merchandise authorization, RMA for short. */
  id?: string;
  /** Lines of the request, each pointing to its return and SKU. */
  line_items?: LineItem[];
  /** Id of the package in which the buyer returns the goods. */
  package_id?: string;
  /** Returns that belong to the request, one per SKU or group of lines. */
  sku_return_requests?: SkuReturnRequest[];
  /** State of the return merchandise authorization (RMA), from the return parcel to the review of its contents. */
  status?: string;
}

/** Return order inside {@link SearchReturnsResponse}. */
export interface ReturnOrder {
  /** State of the dispute that platform staff decide between buyer and seller; absent without a dispute. */
  arbitration_status?: string;
  /** Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer. */
  buyer_rejected_partial_refund?: boolean;
  /** Whether the buyer may keep the goods while being refunded or getting a replacement. */
  can_buyer_keep_item?: boolean;
  /** Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true. */
  combined_return_id?: string;
  /** Unix time in seconds when the request was made. */
  create_time?: number;
  /** Discounts on product and shipping that belong to the returned goods, by who paid for them. */
  discount_amount?: DiscountAmount[];
  /** How the buyer hands the goods to the carrier when they return with platform shipping. */
  handover_method?: HandoverMethod;
  /** Whether the buyer sends several returns in one parcel; `combined_return_id` links them. */
  is_combined_return?: boolean;
  /** Whether the buyer is refunded at once, before the return is finished. */
  is_quick_refund?: boolean;
  /** Id of the return that replaced this one when the buyer edited the request. */
  next_return_id?: string;
  /** Id of the TikTok Shop order that the request is about. */
  order_id?: string;
  /** Amount of the partial refund that the seller offers. */
  partial_refund?: common.Money;
  /** Id of the earlier return of which this one is an edited version. */
  pre_return_id?: string;
  /** Refund to the buyer for all lines, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Id of the return, as returned when it was created or searched. */
  return_id?: string;
  /** Order lines that are returned, with the refund of each. */
  return_line_items?: ReturnLineItem[];
  /** Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED. */
  return_method?: string;
  /** Id of the carrier that brings the goods back. */
  return_provider_id?: string;
  /** Name of the carrier that brings the goods back. */
  return_provider_name?: string;
  /** Key of the reason for the return; `return_reason_text` is its readable form. */
  return_reason?: string;
  /** Reason of the return as readable text in the language chosen by `locale`. */
  return_reason_text?: string;
  /** What the buyer uses to send the goods back: a printed label or a QR code. */
  return_shipping_document_type?: string;
  /** State of the return, which decides who has to act next. */
  return_status?: string;
  /** Tracking number of the parcel in which the goods come back; absent until it is shipped. */
  return_tracking_number?: string;
  /** What the buyer gets: money alone, money once the goods are back, or a replacement. */
  return_type?: string;
  /** Address of the seller to which the buyer returns the goods. */
  return_warehouse_address?: ReturnWarehouseAddress;
  /** Party that started the request: buyer, seller or platform. */
  role?: string;
  /** What the seller has to do next and by when; empty when nothing is due. */
  seller_next_action_response?: SellerNextActionResponse[];
  /** Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists. */
  seller_proposed_return_type?: string;
  /** Who arranges the shipment with which the buyer sends the goods back. */
  shipment_type?: string;
  /** Cost of the return shipment by who pays it, with its currency. */
  shipping_fee_amount?: ShippingFeeAmount[];
  /** Unix time in seconds of the last change of the request. */
  update_time?: number;
}

/** Return sub line item inside {@link ReturnLineItem}, {@link SkuReturnParams}. */
export interface ReturnSubLineItem {
  /** Id of the line item in the TikTok Shop order. */
  order_line_item_id?: string;
  /** Picture of the product, with its address and size in pixels. */
  product_image?: ProductImage;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Refund to the buyer for this part of the order line, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Id of the line of the return, distinct from the order line that is returned. */
  return_line_item_id?: string;
  /** Id of this part of the returned line, distinct from the part of the order that comes back. */
  return_sub_line_item_id?: string;
  /** Seller's own code of the SKU, as entered in the product. */
  seller_sku?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Values of the sales attributes that make the variant, such as color and size. */
  sku_name?: string;
  /** Id of a part of the order line, as the order lists it. */
  sub_order_line_item_id?: string;
}

/** Return warehouse address inside {@link ReturnOrder}, {@link SkuReturnParams}. */
export interface ReturnWarehouseAddress {
  /** Complete address of the warehouse to which the buyer returns the goods, in one text. */
  full_address?: string;
}

/** Line item inside {@link LineItemDecision}. */
export interface ReviewAftersalesRequestsLineItem {
  /** Id of the line of the return, distinct from the order line that is returned. Required. */
  return_line_item_id: common.Id;
  /** Id of a part of the returned line, as the return lists it. */
  sub_return_line_item_id?: common.Id | undefined;
}

/** Reason inside {@link LineItemDecision}. */
export interface ReviewAftersalesRequestsReason {
  /** Picture or video that supports the reason. */
  media?: Media | undefined;
  /** Key of the reason the seller gives for the decision. */
  reason_id?: common.Id | undefined;
  /** Explanation of the decision in the seller's own words. */
  text?: string | undefined;
}

/** Filter inside {@link SearchReturnMerchandiseAuthorizationsParams}. */
export interface SearchReturnMerchandiseAuthorizationsFilter {
  /** Limits the result to these after-sales requests. */
  aftersales_request_ids?: readonly common.Id[] | undefined;
  /** Limits the result to requests about these TikTok Shop orders. */
  main_order_ids?: readonly common.Id[] | undefined;
  /** Limits the result to returns in these packages. */
  package_ids?: readonly common.Id[] | undefined;
  /** Limits the result to return merchandise authorizations (RMA) with these ids. */
  rma_ids?: readonly common.Id[] | undefined;
  /** Limits the result to return authorizations in these states. */
  statuses?: readonly SearchReturnMerchandiseAuthorizationsFilterStatus[] | undefined;
  /** Ranges of creation and update time that the requests must fall in. */
  time?: Time | undefined;
}

/** Seller next action response inside {@link Cancellation}, {@link ReturnOrder}, {@link SkuReturnParams}. */
export interface SellerNextActionResponse {
  /** What the seller has to answer next, by `deadline`. */
  action?: string;
  /** Unix time in seconds by which the seller must act; afterwards the platform decides, usually for the buyer. */
  deadline?: number;
}

/** Shipping fee inside {@link SkuReturnParams}. */
export interface ShippingFee {
  /** Part of the return shipping fee paid by the buyer, decimal text in the currency of the order. */
  buyer_paid_return_shipping_fee_amount?: string;
  /** Part of the return shipping fee paid by TikTok Shop, decimal text in the currency of the order. */
  platform_paid_return_shipping_fee_amount?: string;
  /** Part of the return shipping fee paid by the seller, decimal text in the currency of the order. */
  seller_paid_return_shipping_fee_amount?: string;
}

/** Shipping fee amount inside {@link ReturnOrder}. */
export interface ShippingFeeAmount {
  /** Part of the return shipping fee paid by the buyer, decimal text in `currency`. */
  buyer_paid_return_shipping_fee?: string;
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** Part of the return shipping fee paid by TikTok Shop, decimal text in `currency`. */
  platform_paid_return_shipping_fee?: string;
  /** Part of the return shipping fee paid by the seller, decimal text in `currency`. */
  seller_paid_return_shipping_fee?: string;
}

/** SKU inside {@link CalculateRefundParams}, {@link CancelOrderParams}, {@link CreateReturnParams}. */
export interface Sku {
  /** How many units of the SKU the request covers. Required. */
  quantity: common.Integer;
  /** Id of the SKU, the variant of the product that was ordered. Required. */
  sku_id: common.Id;
}

/** SKU eligibility inside {@link GetAftersaleEligibilityResponse}. */
export interface SkuEligibility {
  /** What may be requested for the lines of this SKU, one entry per request type. */
  line_item_eligibility?: LineItemEligibility[];
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
}

/** SKU return request inside {@link AftersalesParams}, {@link ReturnMerchandiseAuthorization}. */
export interface SkuReturnRequest {
  /** State of the dispute that platform staff decide between buyer and seller; absent without a dispute. */
  arbitration_status?: string;
  /** Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. */
  buyer_keep_item?: boolean;
  /** Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer. */
  buyer_rejected_partial_refund?: boolean;
  /** Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true. */
  combined_return_id?: string;
  /** Unix time in seconds when the request was made. */
  create_time?: number;
  /** Discounts on product and shipping that belong to the returned goods. */
  discount?: Discount;
  /** Items the buyer gets in exchange for the returned ones. */
  exchange_order_lines?: ExchangeOrderLine[];
  /** How the buyer hands the goods to the carrier when they return with platform shipping. */
  handover_method?: HandoverMethod;
  /** Whether the buyer sends several returns in one parcel; `combined_return_id` links them. */
  is_combined_return?: boolean;
  /** Whether the buyer is refunded at once, before the return is finished. */
  is_quick_refund?: boolean;
  /** Id of the return that replaced this one when the buyer edited the request. */
  next_return_id?: string;
  /** Id of the TikTok Shop order that the request is about. */
  order_id?: string;
  /** Amount of the partial refund that the seller offers, with its currency. */
  partial_refund_amount?: PartialRefundAmount;
  /** Id of the earlier return of which this one is an edited version. */
  pre_return_id?: string;
  /** Refund to the buyer for all lines, broken down into its parts. */
  refund_amount?: RefundAmount;
  /** Id of the order that ships the replacement or exchange item. */
  reshipment_order_id?: string;
  /** Id of the return, as returned when it was created or searched. */
  return_id?: string;
  /** Order lines that are returned, with the refund of each. */
  return_line_items?: ReturnLineItem[];
  /** Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED. */
  return_method?: string;
  /** Id of the carrier that brings the goods back. */
  return_provider_id?: string;
  /** Name of the carrier that brings the goods back. */
  return_provider_name?: string;
  /** Key of the reason for the return; `return_reason_text` is its readable form. */
  return_reason?: string;
  /** Reason of the return as readable text in the language chosen by `locale`. */
  return_reason_text?: string;
  /** What the buyer uses to send the goods back: a printed label or a QR code. */
  return_shipping_document_type?: string;
  /** State of the return, which decides who has to act next. */
  return_status?: string;
  /** Parts of the order line that are returned, with the refund of each. */
  return_sub_line_items?: ReturnSubLineItem[];
  /** Tracking number of the parcel in which the goods come back; absent until it is shipped. */
  return_tracking_number?: string;
  /** What the buyer gets: money alone, money once the goods are back, or a replacement. */
  return_type?: string;
  /** Address of the seller to which the buyer returns the goods. */
  return_warehouse_address?: ReturnWarehouseAddress;
  /** Party that started the request: buyer, seller or platform. */
  role?: string;
  /** What the seller has to do next and by when; empty when nothing is due. */
  seller_next_action_response?: SellerNextActionResponse[];
  /** Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists. */
  seller_proposed_return_type?: string;
  /** Who arranges the shipment with which the buyer sends the goods back. */
  shipment_type?: string;
  /** Cost of the return shipment by who pays it: buyer, seller or platform. */
  shipping_fee?: ShippingFee;
  /** Unix time in seconds of the last change of the request. */
  update_time?: number;
}

/** Sort inside {@link SearchAftersalesRequestsParams}, {@link SearchReturnMerchandiseAuthorizationsParams}. */
export interface Sort {
  /** Time by which the entries are sorted, in the direction of `sort_order`. */
  sort_field?: SortField | undefined;
  /** Direction of sorting by `sort_field`: ascending or descending. */
  sort_order?: SortOrder | undefined;
}

/** Time inside {@link Filter}, {@link SearchReturnMerchandiseAuthorizationsFilter}. */
export interface Time {
  /** Range of creation times of the requests to return. */
  create_time?: CreateTime | undefined;
  /** Range of update times of the requests to return. */
  update_time?: UpdateTime | undefined;
}

/** Update time inside {@link Time}. */
export interface UpdateTime {
  /** End of the range, exclusive, Unix time in seconds. */
  max_unix_time_exclusive?: common.Integer | undefined;
  /** Start of the range, inclusive, Unix time in seconds. */
  min_unix_time_inclusive?: common.Integer | undefined;
}

/** Video inside {@link Record}. */
export interface Video {
  /** Address of the preview picture of the video. */
  cover?: string;
  /** Playing time of the video in milliseconds. Example: `3000`. */
  duration_millis?: number;
  /** Height of the video picture, a whole number of pixels. Example: `200`. */
  height?: number;
  /** Address of the video that the buyer attached. */
  url?: string;
  /** Width of the video picture, a whole number of pixels. Example: `200`. */
  width?: number;
}

/**
 * Values of `aftersales_request_statuses` in `Filter`; more may be added.
 * - `INIT`: The request was just created.
 * - `PENDING_REQUEST_REVIEW`: The request waits for the seller's decision.
 * - `REQUEST_REVIEW_COMPLETED`: The seller or the platform has decided on the request.
 */
export type AftersalesRequestStatus =
  | "INIT"
  | "PENDING_REQUEST_REVIEW"
  | "REQUEST_REVIEW_COMPLETED"
  | (string & {});

/**
 * Values of `decision` in `ApproveReturnRequest`; more may be added.
 * - `APPROVE_RECEIVED_PACKAGE`: Accept the returned goods; the refund is then issued.
 * - `APPROVE_REFUND`: Grant the refund without return of the goods.
 * - `APPROVE_REPLACEMENT`: Grant the replacement; a new order is created to ship it.
 * - `APPROVE_RETURN`: Agree to the return; the buyer ships the goods, or keeps them if `buyer_keep_item` is true.
 * - `DIRECT_REFUND`: Refund the buyer at once, whatever step the return has reached.
 * - `ISSUE_REPLACEMENT_REFUND`: Refuse the replacement and refund the buyer instead.
 * - `OFFER_PARTIAL_REFUND`: Offer part of the money; the buyer keeps the goods and must accept the offer.
 */
export type ApproveReturnDecision =
  | "APPROVE_RECEIVED_PACKAGE"
  | "APPROVE_REFUND"
  | "APPROVE_REPLACEMENT"
  | "APPROVE_RETURN"
  | "DIRECT_REFUND"
  | "ISSUE_REPLACEMENT_REFUND"
  | "OFFER_PARTIAL_REFUND"
  | (string & {});

/**
 * Values of `arbitration_status` in `SearchReturnsRequest`; more may be added.
 * - `CLOSED`: The dispute is over and nothing more will be decided.
 * - `IN_PROGRESS`: Platform staff examine the dispute and may ask the seller for more information.
 * - `SUPPORT_BUYER`: The dispute was decided for the buyer.
 * - `SUPPORT_SELLER`: The dispute was decided for the seller.
 */
export type ArbitrationStatus =
  | "CLOSED"
  | "IN_PROGRESS"
  | "SUPPORT_BUYER"
  | "SUPPORT_SELLER"
  | (string & {});

/**
 * Values of `cancel_status` in `SearchCancellationsRequest`; more may be added.
 * - `CANCELLATION_REQUEST_CANCEL`: Closed without cancelling, by the buyer or the system; replies and webhooks may spell it with CANCELLED.
 * - `CANCELLATION_REQUEST_COMPLETE`: The buyer has the money back; final.
 * - `CANCELLATION_REQUEST_PENDING`: The buyer has asked; the seller must answer before the deadline, or it is approved automatically.
 * - `CANCELLATION_REQUEST_SUCCESS`: Approved, by the seller or automatically; the refund follows.
 */
export type CancelStatus =
  | "CANCELLATION_REQUEST_CANCEL"
  | "CANCELLATION_REQUEST_COMPLETE"
  | "CANCELLATION_REQUEST_PENDING"
  | "CANCELLATION_REQUEST_SUCCESS"
  | (string & {});

/**
 * Values of `cancel_types` in `SearchCancellationsRequest`; more may be added.
 * - `BUYER_CANCEL`: Asked for by the buyer; the seller or the system must approve it.
 * - `CANCEL`: Done by the seller or the system, in force at once.
 */
export type CancelType =
  | "BUYER_CANCEL"
  | "CANCEL"
  | (string & {});

/**
 * Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may be added.
 * - `APPROVE_RECEIVED_PACKAGE`: Accept the returned goods, so that the refund is issued.
 * - `APPROVE_REFUND`: Grant a refund without return.
 * - `APPROVE_REPLACEMENT`: Grant a replacement, which creates a new order.
 * - `APPROVE_REQUEST_CANCEL`: Grant the buyer's cancellation request.
 * - `APPROVE_RETURN`: Agree that the buyer sends the goods back.
 * - `DIRECT_REFUND`: Refund the buyer at once, whatever step the return has reached.
 * - `ISSUE_EXCHANGE_REFUND`: Refund the buyer in place of an exchange.
 * - `ISSUE_REPLACEMENT_REFUND`: Refund the buyer in place of a replacement.
 * - `OFFER_PARTIAL_REFUND`: Offer part of the money for goods the buyer keeps.
 * - `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`: Offer part of the money after the returned goods were checked.
 * - `REJECT_RECEIVED_PACKAGE`: Refuse the goods that came back.
 * - `REJECT_REFUND`: Refuse a refund without return.
 * - `REJECT_REPLACEMENT`: Refuse to send a replacement.
 * - `REJECT_REQUEST_CANCEL`: Refuse the buyer's cancellation request and ship the order.
 * - `REJECT_RETURN`: Refuse that the buyer sends the goods back.
 */
export type CheckDecision =
  | "APPROVE_RECEIVED_PACKAGE"
  | "APPROVE_REFUND"
  | "APPROVE_REPLACEMENT"
  | "APPROVE_REQUEST_CANCEL"
  | "APPROVE_RETURN"
  | "DIRECT_REFUND"
  | "ISSUE_EXCHANGE_REFUND"
  | "ISSUE_REPLACEMENT_REFUND"
  | "OFFER_PARTIAL_REFUND"
  | "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
  | "REJECT_RECEIVED_PACKAGE"
  | "REJECT_REFUND"
  | "REJECT_REPLACEMENT"
  | "REJECT_REQUEST_CANCEL"
  | "REJECT_RETURN"
  | (string & {});

/**
 * Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may be added.
 * - `APPROVE_RECEIVED_PACKAGE`: Accept the returned goods, so that the refund is issued.
 * - `APPROVE_REFUND`: Grant a refund without return.
 * - `APPROVE_REPLACEMENT`: Grant a replacement, which creates a new order.
 * - `APPROVE_REQUEST_CANCEL`: Grant the buyer's cancellation request.
 * - `APPROVE_RETURN`: Agree that the buyer sends the goods back.
 * - `DIRECT_REFUND`: Refund the buyer at once, whatever step the return has reached.
 * - `ISSUE_EXCHANGE_REFUND`: Refund the buyer in place of an exchange.
 * - `ISSUE_REPLACEMENT_REFUND`: Refund the buyer in place of a replacement.
 * - `REJECT_RECEIVED_PACKAGE`: Refuse the goods that came back.
 * - `REJECT_REFUND`: Refuse a refund without return.
 * - `REJECT_REPLACEMENT`: Refuse to send a replacement.
 * - `REJECT_REQUEST_CANCEL`: Refuse the buyer's cancellation request and ship the order.
 * - `REJECT_RETURN`: Refuse that the buyer sends the goods back.
 */
export type GetDecisionEligibilityCheckDecision =
  | "APPROVE_RECEIVED_PACKAGE"
  | "APPROVE_REFUND"
  | "APPROVE_REPLACEMENT"
  | "APPROVE_REQUEST_CANCEL"
  | "APPROVE_RETURN"
  | "DIRECT_REFUND"
  | "ISSUE_EXCHANGE_REFUND"
  | "ISSUE_REPLACEMENT_REFUND"
  | "REJECT_RECEIVED_PACKAGE"
  | "REJECT_REFUND"
  | "REJECT_REPLACEMENT"
  | "REJECT_REQUEST_CANCEL"
  | "REJECT_RETURN"
  | (string & {});

/**
 * Values of `handover_method` in `CalculateRefundRequest`, `handover_method` in `CreateReturnRequest`, `handover_method` in `ReturnOrder` and others; more may be added.
 * - `DROP_OFF`: The buyer brings the parcel to a location of the carrier.
 * - `PICKUP`: The carrier collects the parcel from the buyer.
 */
export type HandoverMethod =
  | "DROP_OFF"
  | "PICKUP"
  | (string & {});

/**
 * Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may be added.
 * - `BUYER`: Checks what the buyer may start.
 * - `SELLER`: Checks what the seller may start, the default.
 */
export type InitiateAftersaleUser =
  | "BUYER"
  | "SELLER"
  | (string & {});

/**
 * Values of `action` in `LineItemDecision`; more may be added.
 * - `APPROVE_REQUEST`: Accepts what the buyer asks for.
 * - `APPROVE_RETURN_PACKAGE`: Accepts the goods that came back, so that the refund is issued.
 * - `OFFER_PARTIAL_REFUND`: Offers part of the money; the buyer keeps the goods and must agree.
 * - `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`: Offers part of the money after the returned goods were received and checked.
 * - `REFUND_INSTEAD`: Refunds the buyer in place of the replacement or exchange that was asked for.
 * - `REJECT_REQUEST`: Refuses what the buyer asks for; the buyer may open a dispute.
 * - `REJECT_RETURN_PACKAGE`: Refuses the goods that came back; the buyer may open a dispute.
 */
export type LineItemDecisionAction =
  | "APPROVE_REQUEST"
  | "APPROVE_RETURN_PACKAGE"
  | "OFFER_PARTIAL_REFUND"
  | "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
  | "REFUND_INSTEAD"
  | "REJECT_REQUEST"
  | "REJECT_RETURN_PACKAGE"
  | (string & {});

/**
 * Values of `role` in `Record`; more may be added.
 * - `BUYER`: The customer who placed the order acted.
 * - `SELLER`: The shop that sold the goods acted.
 * - `OPERATOR`: Staff of the platform acted by hand, such as customer service.
 * - `SYSTEM`: The platform acted automatically because of its rules.
 */
export type RecordRole =
  | "BUYER"
  | "SELLER"
  | "OPERATOR"
  | "SYSTEM"
  | (string & {});

/**
 * Values of `decision` in `RejectReturnRequest`; more may be added.
 * - `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`: Offer part of the money after the returned goods were received and checked.
 * - `REJECT_RECEIVED_PACKAGE`: Refuse the returned goods, for example because they are damaged; the buyer may open a dispute.
 * - `REJECT_REFUND`: Refuse the refund; the buyer may open a dispute.
 * - `REJECT_REPLACEMENT`: Refuse the replacement; the buyer may open a dispute.
 * - `REJECT_RETURN`: Refuse the return; the buyer may open a dispute.
 */
export type RejectReturnDecision =
  | "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
  | "REJECT_RECEIVED_PACKAGE"
  | "REJECT_REFUND"
  | "REJECT_REPLACEMENT"
  | "REJECT_RETURN"
  | (string & {});

/**
 * Values of `request_id_type` in `AftersalesRequestDecision`; more may be added.
 * - `AFTERSALES`: The id is that of an after-sales request.
 * - `RMA`: The id is that of a return merchandise authorization.
 */
export type RequestIdType =
  | "AFTERSALES"
  | "RMA"
  | (string & {});

/**
 * Values of `request_types` in `GetAftersaleEligibilityRequest`; more may be added.
 * - `CANCEL`: Cancellation before the order is on its way.
 * - `REFUND`: Money back without return of the goods.
 * - `RETURN_AND_REFUND`: Money back after the goods have been returned.
 */
export type RequestType =
  | "CANCEL"
  | "REFUND"
  | "RETURN_AND_REFUND"
  | (string & {});

/**
 * Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may be added.
 * - `RMA`: The ids are those of return merchandise authorizations.
 * - `SKU_RETURN_ORDER`: The ids are those of returns of single SKUs.
 */
export type ReturnIdType =
  | "RMA"
  | "SKU_RETURN_ORDER"
  | (string & {});

/**
 * Values of `return_status` in `SearchReturnsRequest`; more may be added.
 * - `AWAITING_BUYER_RESPONSE`: The seller offered a partial refund; the buyer must accept or refuse it.
 * - `AWAITING_BUYER_SHIP`: Approved; the buyer must send the goods back in time, or the request is closed.
 * - `BUYER_SHIPPED_ITEM`: The goods are on their way back; the seller accepts or refuses them after arrival.
 * - `EXCHANGE_REQUEST_CANCEL`: The request for an exchange was closed without one.
 * - `EXCHANGE_REQUEST_COMPLETE`: The buyer has got other goods for the returned ones; final.
 * - `EXCHANGE_REQUEST_PENDING`: The buyer wants to exchange the goods; the seller must answer.
 * - `EXCHANGE_REQUEST_REFUND_SUCCESS`: The buyer was refunded in place of an exchange.
 * - `REFUND_OR_RETURN_REQUEST_REJECT`: The seller refused; closed unless the buyer opens a dispute in time.
 * - `REJECT_RECEIVE_PACKAGE`: The seller refused the returned goods; arbitration decides if the buyer disputes it.
 * - `REPLACEMENT_REQUEST_CANCEL`: The buyer withdrew the request for a replacement.
 * - `REPLACEMENT_REQUEST_COMPLETE`: The replacement was approved and a new order created for it.
 * - `REPLACEMENT_REQUEST_PENDING`: The buyer wants a replacement; the seller must answer before the deadline.
 * - `REPLACEMENT_REQUEST_REFUND_SUCCESS`: The buyer was refunded in place of a replacement.
 * - `REPLACEMENT_REQUEST_REJECT`: The seller refused the replacement; the buyer may open a dispute.
 * - `RETURN_OR_REFUND_REQUEST_CANCEL`: Closed without refund, withdrawn by the buyer or ended by the system.
 * - `RETURN_OR_REFUND_REQUEST_COMPLETE`: The buyer has the money back; final.
 * - `RETURN_OR_REFUND_REQUEST_PENDING`: The buyer has asked; the seller must answer before the deadline, or the request is approved automatically.
 * - `RETURN_OR_REFUND_REQUEST_SUCCESS`: The refund is approved and being paid out; becomes COMPLETE when the money is back.
 */
export type ReturnStatus =
  | "AWAITING_BUYER_RESPONSE"
  | "AWAITING_BUYER_SHIP"
  | "BUYER_SHIPPED_ITEM"
  | "EXCHANGE_REQUEST_CANCEL"
  | "EXCHANGE_REQUEST_COMPLETE"
  | "EXCHANGE_REQUEST_PENDING"
  | "EXCHANGE_REQUEST_REFUND_SUCCESS"
  | "REFUND_OR_RETURN_REQUEST_REJECT"
  | "REJECT_RECEIVE_PACKAGE"
  | "REPLACEMENT_REQUEST_CANCEL"
  | "REPLACEMENT_REQUEST_COMPLETE"
  | "REPLACEMENT_REQUEST_PENDING"
  | "REPLACEMENT_REQUEST_REFUND_SUCCESS"
  | "REPLACEMENT_REQUEST_REJECT"
  | "RETURN_OR_REFUND_REQUEST_CANCEL"
  | "RETURN_OR_REFUND_REQUEST_COMPLETE"
  | "RETURN_OR_REFUND_REQUEST_PENDING"
  | "RETURN_OR_REFUND_REQUEST_SUCCESS"
  | (string & {});

/**
 * Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may be added.
 * - `EXCHANGE`: The buyer exchanges the goods for another variant.
 * - `REFUND`: Money back without return of the goods.
 * - `REPLACEMENT`: The seller sends the same goods again.
 * - `RETURN_AND_REFUND`: Money back after the goods have been returned and checked.
 */
export type ReturnType =
  | "EXCHANGE"
  | "REFUND"
  | "REPLACEMENT"
  | "RETURN_AND_REFUND"
  | (string & {});

/**
 * Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may be added.
 * - `create_time`: Sorts by the creation of the request.
 * - `update_time`: Sorts by the last change of the request.
 */
export type SearchCancellationsSortField =
  | "create_time"
  | "update_time"
  | (string & {});

/**
 * Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may be added.
 * - `AWAITING_BUYER_RETURN`: The buyer must send the goods back.
 * - `INIT`: The authorization was just created.
 * - `PACKAGE_REVIEW_COMPLETED`: The contents of the parcel were accepted or refused.
 * - `PENDING_PACKAGE_REVIEW`: The parcel has arrived; the seller must accept or refuse its contents.
 * - `RETURN_IN_TRANSIT`: The goods are on their way back to the seller.
 */
export type SearchReturnMerchandiseAuthorizationsFilterStatus =
  | "AWAITING_BUYER_RETURN"
  | "INIT"
  | "PACKAGE_REVIEW_COMPLETED"
  | "PENDING_PACKAGE_REVIEW"
  | "RETURN_IN_TRANSIT"
  | (string & {});

/**
 * Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may be added.
 * - `LINE_ITEMS`: Includes the single lines of the request.
 * - `SKU_RETURN_REQUESTS`: Includes the returns per SKU.
 */
export type SearchReturnMerchandiseAuthorizationsWhitelistedDataField =
  | "LINE_ITEMS"
  | "SKU_RETURN_REQUESTS"
  | (string & {});

/**
 * Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may be added.
 * - `PARTIAL_REFUND`: The buyer keeps the goods and gets part of the money.
 */
export type SellerProposedReturnType =
  | "PARTIAL_REFUND"
  | (string & {});

/**
 * Values of `sort_field` in `Sort`; more may be added.
 * - `CREATE_TIME`: Sorts by the creation of the request.
 * - `UPDATE_TIME`: Sorts by the last change of the request.
 */
export type SortField =
  | "CREATE_TIME"
  | "UPDATE_TIME"
  | (string & {});

/**
 * Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may be added.
 * - `ASC`: Ascending, oldest first.
 * - `DESC`: Descending, newest first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/**
 * Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may be added.
 * - `LINE_ITEMS`: Includes the single lines of the request.
 * - `RETURN_MERCHANDISE_AUTHORIZATIONS`: Includes the return authorizations (RMA) of the request.
 * - `SKU_RETURN_REQUESTS`: Includes the returns per SKU.
 */
export type WhitelistedDataField =
  | "LINE_ITEMS"
  | "RETURN_MERCHANDISE_AUTHORIZATIONS"
  | "SKU_RETURN_REQUESTS"
  | (string & {});

/** Return refund: the operations of the domain `return_refund`. */
export class ReturnRefundApi extends Resource {
  /**
   * Approves a buyer's request to cancel an order.
   *
   * `POST /return_refund/{version}/cancellations/{cancel_id}/approve`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   * - Scope: `seller.return_refund.basic`.
   */
  approveCancellation(params: ApproveCancellationParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("return_refund.approve_cancellation", params, options);
  }

  /**
   * Approves a return, refund or replacement, with the given decision.
   *
   * `POST /return_refund/{version}/returns/{return_id}/approve`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   * - Scope: `seller.return_refund.basic`.
   */
  approveReturn(params: ApproveReturnParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("return_refund.approve_return", params, options);
  }

  /**
   * Calculates the refund for a planned cancellation or return, without starting it.
   *
   * `POST /return_refund/{version}/refunds/calculate`, version 202602; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  calculateRefund(params: CalculateRefundParams, options?: common.CallOptions): CallPromise<CalculateRefundResponse> {
    return this.caller.call("return_refund.calculate_refund", params, options);
  }

  /**
   * Cancels an order, or some of its lines, on the seller's side.
   *
   * `POST /return_refund/{version}/cancellations`, version 202602; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  cancelOrder(params: CancelOrderParams, options?: common.CallOptions): CallPromise<CancelOrderResponse> {
    return this.caller.call("return_refund.cancel_order", params, options);
  }

  /**
   * Starts a return or refund for an order on the seller's side.
   *
   * `POST /return_refund/{version}/returns`, version 202602; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   */
  createReturn(params: CreateReturnParams, options?: common.CallOptions): CallPromise<CreateReturnResponse> {
    return this.caller.call("return_refund.create_return", params, options);
  }

  /**
   * Tells which after-sales requests each line of an order allows.
   *
   * `GET /return_refund/{version}/orders/{order_id}/aftersale_eligibility`, version 202602; also 202309, 202512.
   *
   * - Cipher: `shop_cipher` (optional).
   *
   * @see https://partner.tiktokshop.com/docv2/page/650ab645c16ffe02b8f2e1c1
   */
  getAftersaleEligibility(params: GetAftersaleEligibilityParams, options?: common.CallOptions): CallPromise<GetAftersaleEligibilityResponse> {
    return this.caller.call("return_refund.get_aftersale_eligibility", params, options);
  }

  /**
   * Lists the decisions allowed for each line of an after-sales request or RMA.
   *
   * `GET /return_refund/{version}/review_decision`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  getAvailableReviewDecisions(params: GetAvailableReviewDecisionsParams, options?: common.CallOptions): CallPromise<GetAvailableReviewDecisionsResponse> {
    return this.caller.call("return_refund.get_available_review_decisions", params, options);
  }

  /**
   * Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.
   *
   * `GET /return_refund/{version}/decision_eligibility`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   *
   * @see https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6
   */
  getDecisionEligibility(params: GetDecisionEligibilityParams, options?: common.CallOptions): CallPromise<GetDecisionEligibilityResponse> {
    return this.caller.call("return_refund.get_decision_eligibility", params, options);
  }

  /**
   * Lists the reasons for which one return or cancellation may be rejected.
   *
   * `GET /return_refund/{version}/reject_reasons`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.return_refund.basic`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650ab658defece02be706f98
   */
  getRejectReasons(params: GetRejectReasonsParams, options?: common.CallOptions): CallPromise<GetRejectReasonsResponse> {
    return this.caller.call("return_refund.get_reject_reasons", params, options);
  }

  /**
   * Lists what the buyer, the seller and the platform did in a return, with images.
   *
   * `GET /return_refund/{version}/returns/{return_id}/records`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.return_refund.basic`.
   */
  getReturnRecords(params: GetReturnRecordsParams, options?: common.CallOptions): CallPromise<GetReturnRecordsResponse> {
    return this.caller.call("return_refund.get_return_records", params, options);
  }

  /** The name `return.get` of the Laravel package for {@link getReturnRecords}. */
  get(params: GetReturnRecordsParams | common.Spelled, options?: common.CallOptions) {
    return this.getReturnRecords(params as GetReturnRecordsParams, options);
  }

  /**
   * Rejects a buyer's request to cancel an order, with a reason.
   *
   * `POST /return_refund/{version}/cancellations/{cancel_id}/reject`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   * - Scope: `seller.return_refund.basic`.
   */
  rejectCancellation(params: RejectCancellationParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("return_refund.reject_cancellation", params, options);
  }

  /**
   * Rejects a return request or a returned package, with a reason.
   *
   * `POST /return_refund/{version}/returns/{return_id}/reject`, version 202606; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   */
  rejectReturn(params: RejectReturnParams, options?: common.CallOptions): CallPromise<RejectReturnResponse> {
    return this.caller.call("return_refund.reject_return", params, options);
  }

  /**
   * Decides on several after-sales requests or returned packages in one call.
   *
   * `POST /return_refund/{version}/aftersales/review`, version 202609; also 202603, 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `aftersales_request_decisions[].idempotency_key`; by default, the client creates one.
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  reviewAftersalesRequests(params?: ReviewAftersalesRequestsParams, options?: common.CallOptions): CallPromise<ReviewAftersalesRequestsResponse> {
    return this.caller.call("return_refund.review_aftersales_requests", params, options);
  }

  /**
   * Lists after-sales requests of the 2026 model, by status, order or time.
   *
   * `POST /return_refund/{version}/aftersales/search`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchAftersalesRequests(params?: SearchAftersalesRequestsParams, options?: common.PageOptions): PagePromise<AftersalesRequest, SearchAftersalesRequestsResponse> {
    return this.caller.list("return_refund.search_aftersales_requests", params, options);
  }

  /**
   * Lists cancellations that match a filter, oldest first.
   *
   * `POST /return_refund/{version}/cancellations/search`, version 202602; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchCancellations(params?: SearchCancellationsParams, options?: common.PageOptions): PagePromise<Cancellation, SearchCancellationsResponse> {
    return this.caller.list("return_refund.search_cancellations", params, options);
  }

  /** {@link searchCancellations} between two times, however many results there are: the search is split into windows. */
  searchCancellationsBetween(from: common.Time, to: common.Time, params?: SearchCancellationsParams, options?: common.WindowOptions): TimeWalk<Cancellation, SearchCancellationsResponse> {
    return this.caller.between("return_refund.search_cancellations", from, to, params, options);
  }

  /**
   * Lists return packages (RMAs) of the 2026 model, by status, order or time.
   *
   * `POST /return_refund/{version}/rma/search`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchReturnMerchandiseAuthorizations(params?: SearchReturnMerchandiseAuthorizationsParams, options?: common.PageOptions): PagePromise<ReturnMerchandiseAuthorization, SearchReturnMerchandiseAuthorizationsResponse> {
    return this.caller.list("return_refund.search_return_merchandise_authorizations", params, options);
  }

  /**
   * Lists returns and refunds that match a filter, oldest first.
   *
   * `POST /return_refund/{version}/returns/search`, version 202602; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchReturns(params?: SearchReturnsParams, options?: common.PageOptions): PagePromise<ReturnOrder, SearchReturnsResponse> {
    return this.caller.list("return_refund.search_returns", params, options);
  }

  /** {@link searchReturns} between two times, however many results there are: the search is split into windows. */
  searchReturnsBetween(from: common.Time, to: common.Time, params?: SearchReturnsParams, options?: common.WindowOptions): TimeWalk<ReturnOrder, SearchReturnsResponse> {
    return this.caller.between("return_refund.search_returns", from, to, params, options);
  }

  /** The name `return.list` of the Laravel package for {@link searchReturns}. */
  list(params?: SearchReturnsParams | common.Spelled, options?: common.PageOptions) {
    return this.searchReturns(params as SearchReturnsParams, options);
  }

  /**
   * Uploads the return label, QR code and tracking number for the buyer's returns.
   *
   * `POST /return_refund/{version}/returns/shipping_documents`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  uploadShippingDocumentAndTrackingInfo(params: UploadShippingDocumentAndTrackingInfoParams | FormData, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("return_refund.upload_shipping_document_and_tracking_info", params, options, ["return_qr_code", "return_shipping_label"]);
  }

}