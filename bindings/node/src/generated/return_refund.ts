// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ApproveCancellation` (202309). Approves a buyer's request to cancel an order. */
export interface ApproveCancellationParams {
  /** Cancel id. Required. */
  cancel_id: common.Id;
  /** Idempotency key. At most 255 characters. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`. */
  idempotency_key?: string | undefined;
}

/** The parameters of `ApproveReturn` (202309). Approves a return, refund or replacement, with the given decision. */
export interface ApproveReturnParams {
  /** Buyer keep item. Example: `true`. */
  buyer_keep_item?: boolean | undefined;
  /** Decision. Required. Example: `APPROVE_REFUND`. */
  decision: ApproveReturnDecision;
  /** Idempotency key. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`. */
  idempotency_key?: string | undefined;
  /** Partial refund. */
  partial_refund?: common.Money | undefined;
  /** Return id. Required. */
  return_id: common.Id;
}

/** The parameters of `CalculateRefund` (202602). Calculates the refund for a planned cancellation or return, without starting it. */
export interface CalculateRefundParams {
  /** Handover method. */
  handover_method?: string | undefined;
  /** Order id. Required. */
  order_id: common.Id;
  /** Order line item ids. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order line list. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Reason name. Required. */
  reason_name: string;
  /** Request type. Required. */
  request_type: string;
  /** Shipment type. */
  shipment_type?: string | undefined;
  /** SKUs. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `CancelOrder` (202602). Cancels an order, or some of its lines, on the seller's side. */
export interface CancelOrderParams {
  /** Cancel reason. Required. */
  cancel_reason: string;
  /** Order id. Required. */
  order_id: common.Id;
  /** Order line item ids. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order line list. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** SKUs. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `CreateReturn` (202602). Starts a return or refund for an order on the seller's side. */
export interface CreateReturnParams {
  /** Currency. */
  currency?: string | undefined;
  /** Handover method. */
  handover_method?: string | undefined;
  /** Idempotency key. */
  idempotency_key?: string | undefined;
  /** Order id. Required. */
  order_id: common.Id;
  /** Order line item ids. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order line list. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Refund total. */
  refund_total?: string | undefined;
  /** Return reason. Required. */
  return_reason: string;
  /** Return type. Required. */
  return_type: string;
  /** Shipment type. */
  shipment_type?: string | undefined;
  /** SKUs. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `GetAftersaleEligibility` (202602). Tells which after-sales requests each line of an order allows. */
export interface GetAftersaleEligibilityParams {
  /** Initiate aftersale user. */
  initiate_aftersale_user?: InitiateAftersaleUser | undefined;
  /** Order id. Required. */
  order_id: common.Id;
  /** Request types. */
  request_types?: readonly RequestType[] | undefined;
}

/** The parameters of `GetAvailableReviewDecisions` (202606). Lists the decisions allowed for each line of an after-sales request or RMA. */
export interface GetAvailableReviewDecisionsParams {
  /** Check decisions. */
  check_decisions?: readonly CheckDecision[] | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Return or cancel id. Required. */
  return_or_cancel_id: common.Id;
  /** Seller id. Required. */
  seller_id: common.Integer;
}

/** The parameters of `GetDecisionEligibility` (202601). Tells which decisions a return or cancellation allows now, with the reasons for rejecting it. */
export interface GetDecisionEligibilityParams {
  /** Check decisions. */
  check_decisions?: readonly GetDecisionEligibilityCheckDecision[] | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Return or cancel id. Required. */
  return_or_cancel_id: common.Id;
}

/** The parameters of `GetRejectReasons` (202309). Lists the reasons for which one return or cancellation may be rejected. */
export interface GetRejectReasonsParams {
  /** Locale. Default: `en-US`. Example: `en-US`. */
  locale?: string | undefined;
  /** Return or cancel id. Required. Example: `4035319218955782461`. */
  return_or_cancel_id: common.Id;
}

/** The parameters of `GetReturnRecords` (202309). Lists what the buyer, the seller and the platform did in a return, with images. */
export interface GetReturnRecordsParams {
  /** Locale. Default: `en-US`. Example: `en-US`. */
  locale?: string | undefined;
  /** Return id. Required. */
  return_id: common.Id;
}

/** The parameters of `RejectCancellation` (202309). Rejects a buyer's request to cancel an order, with a reason. */
export interface RejectCancellationParams {
  /** Cancel id. Required. */
  cancel_id: common.Id;
  /** Comment. */
  comment?: string | undefined;
  /** Idempotency key. At most 255 characters. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`. */
  idempotency_key?: string | undefined;
  /** Images. */
  images?: readonly RejectCancellationImage[] | undefined;
  /** Reject reason. Required. */
  reject_reason: string;
}

/** The parameters of `RejectReturn` (202606). Rejects a return request or a returned package, with a reason. */
export interface RejectReturnParams {
  /** Comment. */
  comment?: string | undefined;
  /** Decision. Required. */
  decision: RejectReturnDecision;
  /** Idempotency key. */
  idempotency_key?: string | undefined;
  /** Images. */
  images?: readonly RejectReturnImage[] | undefined;
  /** Partial refund amount. */
  partial_refund_amount?: PartialRefundAmount | undefined;
  /** Reject reason. Required. */
  reject_reason: string;
  /** Return id. Required. */
  return_id: common.Id;
}

/** The parameters of `ReviewAftersalesRequests` (202609). Decides on several after-sales requests or returned packages in one call. */
export interface ReviewAftersalesRequestsParams {
  /** Aftersales request decisions. */
  aftersales_request_decisions?: readonly AftersalesRequestDecision[] | undefined;
}

/** The parameters of `SearchAftersalesRequests` (202603). Lists after-sales requests of the 2026 model, by status, order or time. */
export interface SearchAftersalesRequestsParams {
  /** Filters. */
  filters?: Filter | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Pagination. */
  pagination?: Pagination | undefined;
  /** Sort. */
  sort?: Sort | undefined;
  /** Whitelisted data fields. */
  whitelisted_data_fields?: readonly WhitelistedDataField[] | undefined;
}

/** The parameters of `SearchCancellations` (202602). Lists cancellations that match a filter, oldest first. */
export interface SearchCancellationsParams {
  /** Buyer user ids. */
  buyer_user_ids?: readonly common.Id[] | undefined;
  /** Cancel ids. */
  cancel_ids?: readonly common.Id[] | undefined;
  /** Cancel status. */
  cancel_status?: readonly CancelStatus[] | undefined;
  /** Cancel types. */
  cancel_types?: readonly CancelType[] | undefined;
  /** Create time, lower bound. Unix seconds. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. */
  create_time_lt?: common.Time | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Order ids. */
  order_ids?: readonly common.Id[] | undefined;
  /** Page size. */
  page_size?: string | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Sort field. */
  sort_field?: SearchCancellationsSortField | undefined;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
  /** Update time, lower bound. Unix seconds. */
  update_time_ge?: common.Time | undefined;
  /** Update time, upper bound (exclusive). Unix seconds. */
  update_time_lt?: common.Time | undefined;
}

/** The parameters of `SearchReturnMerchandiseAuthorizations` (202604). Lists return packages (RMAs) of the 2026 model, by status, order or time. */
export interface SearchReturnMerchandiseAuthorizationsParams {
  /** Filters. */
  filters?: SearchReturnMerchandiseAuthorizationsFilter | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Pagination. */
  pagination?: Pagination | undefined;
  /** Sort. */
  sort?: Sort | undefined;
  /** Whitelisted data fields. */
  whitelisted_data_fields?: readonly SearchReturnMerchandiseAuthorizationsWhitelistedDataField[] | undefined;
}

/** The parameters of `SearchReturns` (202602). Lists returns and refunds that match a filter, oldest first. */
export interface SearchReturnsParams {
  /** Arbitration status. */
  arbitration_status?: readonly ArbitrationStatus[] | undefined;
  /** Buyer user ids. */
  buyer_user_ids?: readonly common.Id[] | undefined;
  /** Create time, lower bound. Unix seconds. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. */
  create_time_lt?: common.Time | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Order ids. */
  order_ids?: readonly common.Id[] | undefined;
  /** Page size. */
  page_size?: string | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Return ids. */
  return_ids?: readonly common.Id[] | undefined;
  /** Return status. */
  return_status?: readonly ReturnStatus[] | undefined;
  /** Return types. */
  return_types?: readonly ReturnType[] | undefined;
  /** Seller proposed return type. */
  seller_proposed_return_type?: readonly SellerProposedReturnType[] | undefined;
  /** Sort field. */
  sort_field?: SearchCancellationsSortField | undefined;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
  /** Update time, lower bound. Unix seconds. */
  update_time_ge?: common.Time | undefined;
  /** Update time, upper bound (exclusive). Unix seconds. */
  update_time_lt?: common.Time | undefined;
}

/** The parameters of `UploadShippingDocumentAndTrackingInfo` (202405). Uploads the return label, QR code and tracking number for the buyer's returns. */
export interface UploadShippingDocumentAndTrackingInfoParams {
  /** Return id type. */
  return_id_type?: ReturnIdType | undefined;
  /** Return ids. Required. */
  return_ids: readonly common.Id[];
  /** Return provider id. Required. Example: `6599541761693270018`. */
  return_provider_id: common.Id;
  /** Return qr code. */
  return_qr_code?: common.Upload | undefined;
  /** Return shipping label. */
  return_shipping_label?: common.Upload | undefined;
  /** Tracking number. Required. Example: `TTHERMES2882481596119090868`. */
  tracking_number: string;
}

/** The response of `CalculateRefund` (202602). */
export interface CalculateRefundResponse {
  /** Order refund amount. */
  order_refund_amount?: OrderRefundAmount;
}

/** The response of `CancelOrder` (202602). */
export interface CancelOrderResponse {
  /** Cancel id. */
  cancel_id?: string;
  /** Cancel status. */
  cancel_status?: string;
}

/** The response of `CreateReturn` (202602). */
export interface CreateReturnResponse {
  /** Return id. */
  return_id?: string;
  /** Return status. */
  return_status?: string;
}

/** The response of `GetAftersaleEligibility` (202602). */
export interface GetAftersaleEligibilityResponse {
  /** SKU eligibility. */
  sku_eligibility?: SkuEligibility[];
}

/** The response of `GetAvailableReviewDecisions` (202606). */
export interface GetAvailableReviewDecisionsResponse {
  /** Errors. */
  errors?: ErrorItem[];
  /** Line items. */
  line_items?: GetAvailableReviewDecisionsLineItem[];
  /** Request log id. */
  request_log_id?: string;
}

/** The response of `GetDecisionEligibility` (202601). */
export interface GetDecisionEligibilityResponse {
  /** Decisions. */
  decisions?: Decision[];
}

/** The response of `GetRejectReasons` (202309). */
export interface GetRejectReasonsResponse {
  /** Reasons. */
  reasons?: Reason[];
}

/** The response of `GetReturnRecords` (202309). */
export interface GetReturnRecordsResponse {
  /** Records. */
  records?: Record[];
}

/** The response of `RejectReturn` (202606). */
export interface RejectReturnResponse {
}

/** The response of `ReviewAftersalesRequests` (202609). */
export interface ReviewAftersalesRequestsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `SearchAftersalesRequests` (202603). */
export interface SearchAftersalesRequestsResponse {
  /** Aftersales requests. */
  aftersales_requests?: AftersalesRequest[];
  /** Next page token. */
  next_page_token?: string;
  /** Total count. */
  total_count?: number;
}

/** The response of `SearchCancellations` (202602). */
export interface SearchCancellationsResponse {
  /** Cancellations. */
  cancellations?: Cancellation[];
  /** Next page token. */
  next_page_token?: string;
  /** Total count. */
  total_count?: number;
}

/** The response of `SearchReturnMerchandiseAuthorizations` (202604). */
export interface SearchReturnMerchandiseAuthorizationsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Return merchandise authorizations. */
  return_merchandise_authorizations?: ReturnMerchandiseAuthorization[];
  /** Total count. */
  total_count?: number;
}

/** The response of `SearchReturns` (202602). */
export interface SearchReturnsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Return orders. */
  return_orders?: ReturnOrder[];
  /** Total count. */
  total_count?: number;
}

/** Aftersales request inside {@link SearchAftersalesRequestsResponse}. */
export interface AftersalesRequest {
  /** Id. */
  id?: string;
  /** Line items. */
  line_items?: LineItem[];
  /** Return merchandise authorizations. */
  return_merchandise_authorizations?: ReturnMerchandiseAuthorization[];
  /** SKU return requests. */
  sku_return_requests?: SkuReturnRequest[];
  /** Status. */
  status?: string;
}

/** Aftersales request decision inside {@link ReviewAftersalesRequestsParams}. */
export interface AftersalesRequestDecision {
  /** Action unix time. Unix seconds. */
  action_unix_time?: common.Time | undefined;
  /** Idempotency key. */
  idempotency_key?: string | undefined;
  /** Line item decisions. Required. */
  line_item_decisions: readonly LineItemDecision[];
  /** Request id. Required. */
  request_id: common.Id;
  /** Request id type. */
  request_id_type?: RequestIdType | undefined;
}

/** Alternative solution detail inside {@link LineItemDecision}. */
export interface AlternativeSolutionDetail {
  /** Currency. */
  currency?: string | undefined;
  /** Partial refund amount. A decimal number as text. */
  partial_refund_amount?: string | undefined;
}

/** Available reject reason inside {@link Decision}. */
export interface AvailableRejectReason {
  /** Name. */
  name?: string;
  /** Text. */
  text?: string;
}

/** Cancel line item inside {@link Cancellation}. */
export interface CancelLineItem {
  /** Cancel line item id. */
  cancel_line_item_id?: string;
  /** Cancel sub line items. */
  cancel_sub_line_items?: CancelSubLineItem[];
  /** Order line item id. */
  order_line_item_id?: string;
  /** Product image. */
  product_image?: ProductImage;
  /** Product name. */
  product_name?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Seller SKU. */
  seller_sku?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
}

/** Cancel sub line item inside {@link CancelLineItem}. */
export interface CancelSubLineItem {
  /** Cancel line item id. */
  cancel_line_item_id?: string;
  /** Cancel sub line item id. */
  cancel_sub_line_item_id?: string;
  /** Order line item id. */
  order_line_item_id?: string;
  /** Product image. */
  product_image?: ProductImage;
  /** Product name. */
  product_name?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Seller SKU. */
  seller_sku?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
  /** Sub order line item id. */
  sub_order_line_item_id?: string;
}

/** Cancellation inside {@link SearchCancellationsResponse}. */
export interface Cancellation {
  /** Cancel id. */
  cancel_id?: string;
  /** Cancel line items. */
  cancel_line_items?: CancelLineItem[];
  /** Cancel reason. */
  cancel_reason?: string;
  /** Cancel reason text. */
  cancel_reason_text?: string;
  /** Cancel status. */
  cancel_status?: string;
  /** Cancel type. */
  cancel_type?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Order id. */
  order_id?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Role. */
  role?: string;
  /** Seller next action response. */
  seller_next_action_response?: SellerNextActionResponse[];
  /** Should replenish stock. */
  should_replenish_stock?: boolean;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Create time inside {@link Time}. */
export interface CreateTime {
  /** Max unix time exclusive. */
  max_unix_time_exclusive?: common.Integer | undefined;
  /** Min unix time inclusive. */
  min_unix_time_inclusive?: common.Integer | undefined;
}

/** Decision inside {@link GetAvailableReviewDecisionsLineItem}, {@link GetDecisionEligibilityResponse}. */
export interface Decision {
  /** Available reject reasons. */
  available_reject_reasons?: AvailableRejectReason[];
  /** Decision. */
  decision?: string;
  /** Eligible. */
  eligible?: boolean;
  /** Ineligible code. */
  ineligible_code?: number;
  /** Ineligible reason. */
  ineligible_reason?: string;
  /** Partial refund amount range. */
  partial_refund_amount_range?: PartialRefundAmountRange;
}

/** Discount inside {@link SkuReturnParams}. */
export interface Discount {
  /** Product platform discount. */
  product_platform_discount?: string;
  /** Product seller discount. */
  product_seller_discount?: string;
  /** Shipping fee platform discount. */
  shipping_fee_platform_discount?: string;
  /** Shipping fee seller discount. */
  shipping_fee_seller_discount?: string;
}

/** Discount amount inside {@link ReturnOrder}. */
export interface DiscountAmount {
  /** Currency. */
  currency?: string;
  /** Product platform discount. */
  product_platform_discount?: string;
  /** Product seller discount. */
  product_seller_discount?: string;
  /** Shipping fee platform discount. */
  shipping_fee_platform_discount?: string;
  /** Shipping fee seller discount. */
  shipping_fee_seller_discount?: string;
}

/** Error inside {@link GetAvailableReviewDecisionsResponse}, {@link ReviewAftersalesRequestsResponse}. */
export interface ErrorItem {
  /** Code. */
  code?: string;
  /** Message. */
  message?: string;
}

/** Exchange order line inside {@link SkuReturnParams}. */
export interface ExchangeOrderLine {
  /** Order line id. */
  order_line_id?: string;
  /** Price detail. */
  price_detail?: PriceDetail;
  /** Product image. */
  product_image?: ProductImage;
  /** Product name. */
  product_name?: string;
  /** Seller SKU name. */
  seller_sku_name?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
}

/** Filter inside {@link SearchAftersalesRequestsParams}. */
export interface Filter {
  /** Aftersales request ids. */
  aftersales_request_ids?: readonly common.Id[] | undefined;
  /** Aftersales request statuses. */
  aftersales_request_statuses?: readonly AftersalesRequestStatus[] | undefined;
  /** Buyer ids. */
  buyer_ids?: readonly common.Id[] | undefined;
  /** Main order ids. */
  main_order_ids?: readonly common.Id[] | undefined;
  /** Return types. */
  return_types?: readonly ReturnType[] | undefined;
  /** Time. */
  time?: Time | undefined;
}

/** Line item inside {@link GetAvailableReviewDecisionsResponse}. */
export interface GetAvailableReviewDecisionsLineItem {
  /** Decisions. */
  decisions?: Decision[];
  /** Return line item id. */
  return_line_item_id?: string;
  /** Sub return line item id. */
  sub_return_line_item_id?: string;
}

/** Image inside {@link Record}. */
export interface Image {
  /** Height. Example: `200`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `200`. */
  width?: number;
}

/** Line item inside {@link AftersalesParams}, {@link ReturnMerchandiseAuthorization}. */
export interface LineItem {
  /** Main order id. */
  main_order_id?: string;
  /** Return line item id. */
  return_line_item_id?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU return request id. */
  sku_return_request_id?: string;
  /** Sub return line item id. */
  sub_return_line_item_id?: string;
}

/** Line item decision inside {@link AftersalesRequestDecision}. */
export interface LineItemDecision {
  /** Action. Required. */
  action: LineItemDecisionAction;
  /** Alternative solution details. */
  alternative_solution_details?: AlternativeSolutionDetail | undefined;
  /** Line items. Required. */
  line_items: readonly ReviewAftersalesRequestsLineItem[];
  /** Reason. */
  reason?: ReviewAftersalesRequestsReason | undefined;
}

/** Line item eligibility inside {@link SkuEligibility}. */
export interface LineItemEligibility {
  /** Available reason names. */
  available_reason_names?: string[];
  /** Eligible. */
  eligible?: boolean;
  /** Ineligible code. */
  ineligible_code?: number;
  /** Ineligible reason. */
  ineligible_reason?: string;
  /** Order line items ids. */
  order_line_items_ids?: string[];
  /** Order line list. */
  order_line_list?: OrderLine[];
  /** Request type. */
  request_type?: string;
}

/** Media inside {@link ReviewAftersalesRequestsReason}. */
export interface Media {
  /** Mime type. */
  mime_type?: string | undefined;
  /** URI. */
  uri?: string | undefined;
}

/** Order line inside {@link CalculateRefundParams}, {@link CancelOrderParams}, {@link CreateReturnParams} and others. */
export interface OrderLine {
  /** Order line item id. */
  order_line_item_id?: string | undefined;
  /** Sub order line item id. */
  sub_order_line_item_id?: string | undefined;
}

/** Order refund amount inside {@link CalculateRefundResponse}. */
export interface OrderRefundAmount {
  /** Currency. */
  currency?: string;
  /** Refund shipping fee. */
  refund_shipping_fee?: string;
  /** Refund subtotal. */
  refund_subtotal?: string;
  /** Refund tax. */
  refund_tax?: string;
  /** Refund total. */
  refund_total?: string;
  /** Retail delivery fee. */
  retail_delivery_fee?: string;
}

/** Pagination inside {@link SearchAftersalesRequestsParams}, {@link SearchReturnMerchandiseAuthorizationsParams}. */
export interface Pagination {
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
}

/** Partial refund amount inside {@link RejectReturnParams}, {@link SkuReturnParams}. */
export interface PartialRefundAmount {
  /** Currency. */
  currency?: string | undefined;
  /** Partial refund total. */
  partial_refund_total?: string | undefined;
}

/** Partial refund amount range inside {@link Decision}. */
export interface PartialRefundAmountRange {
  /** Currency. */
  currency?: string;
  /** Max amount. A decimal number as text. */
  max_amount?: string;
  /** Min amount. A decimal number as text. */
  min_amount?: string;
}

/** Price detail inside {@link ExchangeOrderLine}. */
export interface PriceDetail {
  /** Currency. */
  currency?: string;
  /** Refund shipping fee. */
  refund_shipping_fee?: string;
  /** Refund subtotal. */
  refund_subtotal?: string;
  /** Refund tax. */
  refund_tax?: string;
  /** Refund total. */
  refund_total?: string;
}

/** Product image inside {@link CancelLineItem}, {@link CancelSubLineItem}, {@link ExchangeOrderLine} and others. */
export interface ProductImage {
  /** Height. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. */
  width?: number;
}

/** Reason inside {@link GetRejectReasonsResponse}. */
export interface Reason {
  /** Name. */
  name?: string;
  /** Text. */
  text?: string;
}

/** Record inside {@link GetReturnRecordsResponse}. */
export interface Record {
  /** Create time. Unix seconds. Example: `1690532213`. */
  create_time?: number;
  /** Description. */
  description?: string;
  /** Event. Example: `ORDER_RETURN`. */
  event?: string;
  /** Images. */
  images?: Image[];
  /** Note. */
  note?: string;
  /** Reason text. */
  reason_text?: string;
  /** Role. */
  role?: RecordRole;
  /** Videos. */
  videos?: Video[];
}

/** Refund amount inside {@link CancelLineItem}, {@link CancelSubLineItem}, {@link Cancellation} and others. */
export interface RefundAmount {
  /** Buyer service fee. */
  buyer_service_fee?: string;
  /** Currency. */
  currency?: string;
  /** Refund shipping fee. */
  refund_shipping_fee?: string;
  /** Refund subtotal. */
  refund_subtotal?: string;
  /** Refund tax. */
  refund_tax?: string;
  /** Refund total. */
  refund_total?: string;
  /** Retail delivery fee. */
  retail_delivery_fee?: string;
}

/** Image inside {@link RejectCancellationParams}. */
export interface RejectCancellationImage {
  /** Height. Example: `200`. */
  height?: common.Integer | undefined;
  /** Image id. Required. */
  image_id: common.Id;
  /** Mime type. Example: `image/png`. */
  mime_type?: string | undefined;
  /** Width. Example: `200`. */
  width?: common.Integer | undefined;
}

/** Image inside {@link RejectReturnParams}. */
export interface RejectReturnImage {
  /** Height. */
  height?: common.Integer | undefined;
  /** Image id. Required. */
  image_id: common.Id;
  /** Mime type. */
  mime_type?: string | undefined;
  /** Width. */
  width?: common.Integer | undefined;
}

/** Return line item inside {@link ReturnOrder}, {@link SkuReturnParams}. */
export interface ReturnLineItem {
  /** Order line item id. */
  order_line_item_id?: string;
  /** Product image. */
  product_image?: ProductImage;
  /** Product name. */
  product_name?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Return line item id. */
  return_line_item_id?: string;
  /** Return sub line items. */
  return_sub_line_items?: ReturnSubLineItem[];
  /** Seller SKU. */
  seller_sku?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
}

/** Return merchandise authorization inside {@link AftersalesParams}, {@link SearchReturnMerchandiseAuthorizationsResponse}. */
export interface ReturnMerchandiseAuthorization {
  /** Aftersales request id. */
  aftersales_request_id?: string;
  /** Id. */
  id?: string;
  /** Line items. */
  line_items?: LineItem[];
  /** Package id. */
  package_id?: string;
  /** SKU return requests. */
  sku_return_requests?: SkuReturnRequest[];
  /** Status. */
  status?: string;
}

/** Return order inside {@link SearchReturnsResponse}. */
export interface ReturnOrder {
  /** Arbitration status. */
  arbitration_status?: string;
  /** Buyer rejected partial refund. */
  buyer_rejected_partial_refund?: boolean;
  /** Can buyer keep item. */
  can_buyer_keep_item?: boolean;
  /** Combined return id. */
  combined_return_id?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Discount amount. */
  discount_amount?: DiscountAmount[];
  /** Handover method. */
  handover_method?: string;
  /** Is combined return. */
  is_combined_return?: boolean;
  /** Is quick refund. */
  is_quick_refund?: boolean;
  /** Next return id. */
  next_return_id?: string;
  /** Order id. */
  order_id?: string;
  /** Partial refund. */
  partial_refund?: common.Money;
  /** Pre return id. */
  pre_return_id?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Return id. */
  return_id?: string;
  /** Return line items. */
  return_line_items?: ReturnLineItem[];
  /** Return method. */
  return_method?: string;
  /** Return provider id. */
  return_provider_id?: string;
  /** Return provider name. */
  return_provider_name?: string;
  /** Return reason. */
  return_reason?: string;
  /** Return reason text. */
  return_reason_text?: string;
  /** Return shipping document type. */
  return_shipping_document_type?: string;
  /** Return status. */
  return_status?: string;
  /** Return tracking number. */
  return_tracking_number?: string;
  /** Return type. */
  return_type?: string;
  /** Return warehouse address. */
  return_warehouse_address?: ReturnWarehouseAddress;
  /** Role. */
  role?: string;
  /** Seller next action response. */
  seller_next_action_response?: SellerNextActionResponse[];
  /** Seller proposed return type. */
  seller_proposed_return_type?: string;
  /** Shipment type. */
  shipment_type?: string;
  /** Shipping fee amount. */
  shipping_fee_amount?: ShippingFeeAmount[];
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Return sub line item inside {@link ReturnLineItem}, {@link SkuReturnParams}. */
export interface ReturnSubLineItem {
  /** Order line item id. */
  order_line_item_id?: string;
  /** Product image. */
  product_image?: ProductImage;
  /** Product name. */
  product_name?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Return line item id. */
  return_line_item_id?: string;
  /** Return sub line item id. */
  return_sub_line_item_id?: string;
  /** Seller SKU. */
  seller_sku?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
  /** Sub order line item id. */
  sub_order_line_item_id?: string;
}

/** Return warehouse address inside {@link ReturnOrder}, {@link SkuReturnParams}. */
export interface ReturnWarehouseAddress {
  /** Full address. */
  full_address?: string;
}

/** Line item inside {@link LineItemDecision}. */
export interface ReviewAftersalesRequestsLineItem {
  /** Return line item id. Required. */
  return_line_item_id: common.Id;
  /** Sub return line item id. */
  sub_return_line_item_id?: common.Id | undefined;
}

/** Reason inside {@link LineItemDecision}. */
export interface ReviewAftersalesRequestsReason {
  /** Media. */
  media?: Media | undefined;
  /** Reason id. */
  reason_id?: common.Id | undefined;
  /** Text. */
  text?: string | undefined;
}

/** Filter inside {@link SearchReturnMerchandiseAuthorizationsParams}. */
export interface SearchReturnMerchandiseAuthorizationsFilter {
  /** Aftersales request ids. */
  aftersales_request_ids?: readonly common.Id[] | undefined;
  /** Main order ids. */
  main_order_ids?: readonly common.Id[] | undefined;
  /** Package ids. */
  package_ids?: readonly common.Id[] | undefined;
  /** RMA ids. */
  rma_ids?: readonly common.Id[] | undefined;
  /** Statuses. */
  statuses?: readonly SearchReturnMerchandiseAuthorizationsFilterStatus[] | undefined;
  /** Time. */
  time?: Time | undefined;
}

/** Seller next action response inside {@link Cancellation}, {@link ReturnOrder}, {@link SkuReturnParams}. */
export interface SellerNextActionResponse {
  /** Action. */
  action?: string;
  /** Deadline. */
  deadline?: number;
}

/** Shipping fee inside {@link SkuReturnParams}. */
export interface ShippingFee {
  /** Buyer paid return shipping fee amount. A decimal number as text. */
  buyer_paid_return_shipping_fee_amount?: string;
  /** Platform paid return shipping fee amount. A decimal number as text. */
  platform_paid_return_shipping_fee_amount?: string;
  /** Seller paid return shipping fee amount. A decimal number as text. */
  seller_paid_return_shipping_fee_amount?: string;
}

/** Shipping fee amount inside {@link ReturnOrder}. */
export interface ShippingFeeAmount {
  /** Buyer paid return shipping fee. */
  buyer_paid_return_shipping_fee?: string;
  /** Currency. */
  currency?: string;
  /** Platform paid return shipping fee. */
  platform_paid_return_shipping_fee?: string;
  /** Seller paid return shipping fee. */
  seller_paid_return_shipping_fee?: string;
}

/** SKU inside {@link CalculateRefundParams}, {@link CancelOrderParams}, {@link CreateReturnParams}. */
export interface Sku {
  /** Quantity. Required. */
  quantity: common.Integer;
  /** SKU id. Required. */
  sku_id: common.Id;
}

/** SKU eligibility inside {@link GetAftersaleEligibilityResponse}. */
export interface SkuEligibility {
  /** Line item eligibility. */
  line_item_eligibility?: LineItemEligibility[];
  /** SKU id. */
  sku_id?: string;
}

/** SKU return request inside {@link AftersalesParams}, {@link ReturnMerchandiseAuthorization}. */
export interface SkuReturnRequest {
  /** Arbitration status. */
  arbitration_status?: string;
  /** Buyer keep item. */
  buyer_keep_item?: boolean;
  /** Buyer rejected partial refund. */
  buyer_rejected_partial_refund?: boolean;
  /** Combined return id. */
  combined_return_id?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Discount. */
  discount?: Discount;
  /** Exchange order lines. */
  exchange_order_lines?: ExchangeOrderLine[];
  /** Handover method. */
  handover_method?: string;
  /** Is combined return. */
  is_combined_return?: boolean;
  /** Is quick refund. */
  is_quick_refund?: boolean;
  /** Next return id. */
  next_return_id?: string;
  /** Order id. */
  order_id?: string;
  /** Partial refund amount. */
  partial_refund_amount?: PartialRefundAmount;
  /** Pre return id. */
  pre_return_id?: string;
  /** Refund amount. */
  refund_amount?: RefundAmount;
  /** Reshipment order id. */
  reshipment_order_id?: string;
  /** Return id. */
  return_id?: string;
  /** Return line items. */
  return_line_items?: ReturnLineItem[];
  /** Return method. */
  return_method?: string;
  /** Return provider id. */
  return_provider_id?: string;
  /** Return provider name. */
  return_provider_name?: string;
  /** Return reason. */
  return_reason?: string;
  /** Return reason text. */
  return_reason_text?: string;
  /** Return shipping document type. */
  return_shipping_document_type?: string;
  /** Return status. */
  return_status?: string;
  /** Return sub line items. */
  return_sub_line_items?: ReturnSubLineItem[];
  /** Return tracking number. */
  return_tracking_number?: string;
  /** Return type. */
  return_type?: string;
  /** Return warehouse address. */
  return_warehouse_address?: ReturnWarehouseAddress;
  /** Role. */
  role?: string;
  /** Seller next action response. */
  seller_next_action_response?: SellerNextActionResponse[];
  /** Seller proposed return type. */
  seller_proposed_return_type?: string;
  /** Shipment type. */
  shipment_type?: string;
  /** Shipping fee. */
  shipping_fee?: ShippingFee;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Sort inside {@link SearchAftersalesRequestsParams}, {@link SearchReturnMerchandiseAuthorizationsParams}. */
export interface Sort {
  /** Sort field. */
  sort_field?: SortField | undefined;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
}

/** Time inside {@link Filter}, {@link SearchReturnMerchandiseAuthorizationsFilter}. */
export interface Time {
  /** Create time. */
  create_time?: CreateTime | undefined;
  /** Update time. */
  update_time?: UpdateTime | undefined;
}

/** Update time inside {@link Time}. */
export interface UpdateTime {
  /** Max unix time exclusive. */
  max_unix_time_exclusive?: common.Integer | undefined;
  /** Min unix time inclusive. */
  min_unix_time_inclusive?: common.Integer | undefined;
}

/** Video inside {@link Record}. */
export interface Video {
  /** Cover. */
  cover?: string;
  /** Duration millis. Example: `3000`. */
  duration_millis?: number;
  /** Height. Example: `200`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `200`. */
  width?: number;
}

/** Values of `aftersales_request_statuses` in `Filter`; more may come. */
export type AftersalesRequestStatus =
  | "INIT"
  | "PENDING_REQUEST_REVIEW"
  | "REQUEST_REVIEW_COMPLETED"
  | (string & {});

/** Values of `decision` in `ApproveReturnRequest`; more may come. */
export type ApproveReturnDecision =
  | "APPROVE_RECEIVED_PACKAGE"
  | "APPROVE_REFUND"
  | "APPROVE_REPLACEMENT"
  | "APPROVE_RETURN"
  | "DIRECT_REFUND"
  | "ISSUE_REPLACEMENT_REFUND"
  | "OFFER_PARTIAL_REFUND"
  | (string & {});

/** Values of `arbitration_status` in `SearchReturnsRequest`; more may come. */
export type ArbitrationStatus =
  | "CLOSED"
  | "IN_PROGRESS"
  | "SUPPORT_BUYER"
  | "SUPPORT_SELLER"
  | (string & {});

/** Values of `cancel_status` in `SearchCancellationsRequest`; more may come. */
export type CancelStatus =
  | "CANCELLATION_REQUEST_CANCEL"
  | "CANCELLATION_REQUEST_COMPLETE"
  | "CANCELLATION_REQUEST_PENDING"
  | "CANCELLATION_REQUEST_SUCCESS"
  | (string & {});

/** Values of `cancel_types` in `SearchCancellationsRequest`; more may come. */
export type CancelType =
  | "BUYER_CANCEL"
  | "CANCEL"
  | (string & {});

/** Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may come. */
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

/** Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may come. */
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

/** Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may come. */
export type InitiateAftersaleUser =
  | "BUYER"
  | "SELLER"
  | (string & {});

/** Values of `action` in `LineItemDecision`; more may come. */
export type LineItemDecisionAction =
  | "APPROVE_REQUEST"
  | "APPROVE_RETURN_PACKAGE"
  | "OFFER_PARTIAL_REFUND"
  | "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
  | "REFUND_INSTEAD"
  | "REJECT_REQUEST"
  | "REJECT_RETURN_PACKAGE"
  | (string & {});

/** Values of `role` in `Record`; more may come. */
export type RecordRole =
  | "BUYER"
  | "SELLER"
  | "OPERATOR"
  | "SYSTEM"
  | (string & {});

/** Values of `decision` in `RejectReturnRequest`; more may come. */
export type RejectReturnDecision =
  | "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
  | "REJECT_RECEIVED_PACKAGE"
  | "REJECT_REFUND"
  | "REJECT_REPLACEMENT"
  | "REJECT_RETURN"
  | (string & {});

/** Values of `request_id_type` in `AftersalesRequestDecision`; more may come. */
export type RequestIdType =
  | "AFTERSALES"
  | "RMA"
  | (string & {});

/** Values of `request_types` in `GetAftersaleEligibilityRequest`; more may come. */
export type RequestType =
  | "CANCEL"
  | "REFUND"
  | "RETURN_AND_REFUND"
  | (string & {});

/** Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may come. */
export type ReturnIdType =
  | "RMA"
  | "SKU_RETURN_ORDER"
  | (string & {});

/** Values of `return_status` in `SearchReturnsRequest`; more may come. */
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

/** Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may come. */
export type ReturnType =
  | "EXCHANGE"
  | "REFUND"
  | "REPLACEMENT"
  | "RETURN_AND_REFUND"
  | (string & {});

/** Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may come. */
export type SearchCancellationsSortField =
  | "create_time"
  | "update_time"
  | (string & {});

/** Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may come. */
export type SearchReturnMerchandiseAuthorizationsFilterStatus =
  | "AWAITING_BUYER_RETURN"
  | "INIT"
  | "PACKAGE_REVIEW_COMPLETED"
  | "PENDING_PACKAGE_REVIEW"
  | "RETURN_IN_TRANSIT"
  | (string & {});

/** Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may come. */
export type SearchReturnMerchandiseAuthorizationsWhitelistedDataField =
  | "LINE_ITEMS"
  | "SKU_RETURN_REQUESTS"
  | (string & {});

/** Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may come. */
export type SellerProposedReturnType =
  | "PARTIAL_REFUND"
  | (string & {});

/** Values of `sort_field` in `Sort`; more may come. */
export type SortField =
  | "CREATE_TIME"
  | "UPDATE_TIME"
  | (string & {});

/** Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may come. */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may come. */
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