// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `BatchShipPackages` (202309). Ships several packages in one call and reports those that failed. */
export interface BatchShipPackagesParams {
  /** Packages. Required. */
  packages: readonly BatchShipPackagesPackage[];
}

/** The parameters of `CombinePackage` (202309). Combines packages for the same recipient into new ones before shipping. */
export interface CombinePackageParams {
  /** Combinable packages. Required. */
  combinable_packages: readonly CombinablePackage[];
}

/** The parameters of `CreateFirstMileBundle` (202407). Bundles orders for handover to the first-mile carrier and returns a label URL. */
export interface CreateFirstMileBundleParams {
  /** Handover method. Required. Example: `PICKUP`. */
  handover_method: HandoverMethod;
  /** Order ids. Required. */
  order_ids: readonly common.Id[];
  /** Phone tail number. Example: `1234`. */
  phone_tail_number?: string | undefined;
  /** Shipping provider id. Example: `7463353253533`. */
  shipping_provider_id?: common.Id | undefined;
  /** Tracking number. Example: `SF1244442424`. */
  tracking_number?: string | undefined;
}

/** The parameters of `CreateFirstMileBundleV2` (202510). Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher. */
export interface CreateFirstMileBundleV2Params {
  /** Handover method. Required. Example: `PICKUP`. */
  handover_method: HandoverMethod;
  /** Order ids. Required. */
  order_ids: readonly common.Id[];
  /** Phone tail number. Example: `1234`. */
  phone_tail_number?: string | undefined;
  /** Shipping provider id. Example: `7463353253533`. */
  shipping_provider_id?: common.Id | undefined;
  /** Tracking number. Example: `SF1244442424`. */
  tracking_number?: string | undefined;
}

/** The parameters of `CreateLastMileBundle` (202408). Bundles fulfilment units for the last mile and returns the bundle's id. */
export interface CreateLastMileBundleParams {
  /** Fulfillment unit ids. */
  fulfillment_unit_ids?: readonly common.Id[] | undefined;
  /** Last mile bundle. */
  last_mile_bundle?: LastMileBundle | undefined;
  /** Logistics group id. Example: `15999517849288`. */
  logistics_group_id?: common.Integer | undefined;
}

/** The parameters of `CreatePackages` (202512). Buys a TikTok Shipping label and creates the package (US only). */
export interface CreatePackagesParams {
  /** Dimension. */
  dimension?: Dimension | undefined;
  /** Order id. Example: `2882335594258860015`. */
  order_id?: common.Id | undefined;
  /** Order line item. */
  order_line_item?: readonly OrderLineItem[] | undefined;
  /** Order list ids. */
  order_list_ids?: readonly common.Id[] | undefined;
  /** Ship type. Required. Example: `2`. */
  ship_type: string;
  /** Shipping service id. Example: `288233559123860015`. */
  shipping_service_id?: common.Id | undefined;
  /** Weight. */
  weight?: Weight | undefined;
}

/** The parameters of `FulfillmentUploadDeliveryFile` (202309). Uploads a PDF as proof of delivery and returns its URL. */
export interface FulfillmentUploadDeliveryFileParams {
  /** Data. Required. */
  data: common.Upload;
  /** Name. Required. Example: `XXX.pdf`. */
  name: string;
}

/** The parameters of `FulfillmentUploadDeliveryImage` (202309). Uploads a photo as proof of delivery and returns its URL. */
export interface FulfillmentUploadDeliveryImageParams {
  /** Data. Required. */
  data: common.Upload;
}

/** The parameters of `GetEligibleShippingService` (202309). Lists the shipping services and prices for an order's package (US only). */
export interface GetEligibleShippingServiceParams {
  /** Dimension. */
  dimension?: GetEligibleShippingServiceDimension | undefined;
  /** Order id. Required. */
  order_id: common.Id;
  /** Order line item ids. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order line list. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Weight. */
  weight?: GetEligibleShippingServiceWeight | undefined;
}

/** The parameters of `GetHandoverTimeslots` (202309). Returns pickup slots and drop-off options for an order that is not packed yet. */
export interface GetHandoverTimeslotsParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Order line item ids. */
  order_line_item_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetOrderCustomsRequirements` (202607). Tells which orders need customs information and which already have it (Japan). */
export interface GetOrderCustomsRequirementsParams {
  /** Order ids. Required. */
  order_ids: readonly common.Id[];
}

/** The parameters of `GetOrderSplitAttributes` (202309). Tells, for each order, whether it can or must be split, and why. */
export interface GetOrderSplitAttributesParams {
  /** Order ids. Required. */
  order_ids: readonly common.Id[];
}

/** The parameters of `GetPackageDetail` (202309). Returns one package with its status, tracking, addresses, size and order lines. */
export interface GetPackageDetailParams {
  /** Package id. Required. */
  package_id: common.Id;
}

/** The parameters of `GetPackageHandoverTimeSlots` (202309). Returns pickup slots and drop-off options for an existing package. */
export interface GetPackageHandoverTimeSlotsParams {
  /** Package id. Required. */
  package_id: common.Id;
}

/** The parameters of `GetPackageShippingDocument` (202309). Returns a URL for a package's label or packing slip, valid for 24 hours. */
export interface GetPackageShippingDocumentParams {
  /** Document format. Example: `PDF`. */
  document_format?: DocumentFormat | undefined;
  /** Document size. Example: `A6`. */
  document_size?: DocumentSize | undefined;
  /** Document type. Required. Example: `SHIPPING_LABEL`. */
  document_type: string;
  /** Package id. Required. */
  package_id: common.Id;
  /** Shipping period. */
  shipping_period?: string | undefined;
}

/** The parameters of `GetPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for order lines, from the package side. */
export interface GetPodCustomizationDetailsParams {
  /** Main order id. Required. */
  main_order_id: common.Id;
  /** Query order lines. Required. */
  query_order_lines: readonly QueryOrderLine[];
}

/** The parameters of `GetTracking` (202309). Lists the tracking events of an order's shipment. */
export interface GetTrackingParams {
  /** Order id. Required. */
  order_id: common.Id;
}

/** The parameters of `MarkPackageAsShipped` (202610). Reports the seller's own tracking number and creates the shipped package. */
export interface MarkPackageAsShippedParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Order line list. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Shipping info list. */
  shipping_info_list?: readonly ShippingInfo[] | undefined;
}

/** The parameters of `RedeemInfoCallback` (202601). Reports redeem codes of digital goods for the lines of an order. */
export interface RedeemInfoCallbackParams {
  /** Order id. Required. Example: `576461413038785752`. */
  order_id: common.Id;
  /** Order info list. Required. */
  order_info_list: readonly OrderInfo[];
}

/** The parameters of `SchedulePackageHandover` (202309). Books pickup or drop-off for an order and returns the new package (US only). */
export interface SchedulePackageHandoverParams {
  /** Handover method. Example: `PICKUP`. */
  handover_method?: string | undefined;
  /** Order id. Example: `288233559425886`. */
  order_id?: common.Id | undefined;
  /** Order line item ids. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Pickup slot. */
  pickup_slot?: BatchShipPackagesPickupSlot | undefined;
}

/** The parameters of `SearchCombinablePackages` (202309). Lists draft packages, each a group of orders that can be combined. */
export interface SearchCombinablePackagesParams {
  /** Page size. Required. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
}

/** The parameters of `SearchPackage` (202309). Lists packages by status and time, newest first. */
export interface SearchPackageParams {
  /** Create time, lower bound. Unix seconds. Example: `1623812664`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  create_time_lt?: common.Time | undefined;
  /** Package status. Example: `PROCESSING`. */
  package_status?: GetPackageDetailPackageStatus | undefined;
  /** Page size. Required. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Sort field. Default: `create_time`. Example: `order_pay_time`. */
  sort_field?: SortField | undefined;
  /** Sort order. Default: `DESC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
  /** Update time, lower bound. Unix seconds. Example: `1623812664`. */
  update_time_ge?: common.Time | undefined;
  /** Update time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  update_time_lt?: common.Time | undefined;
}

/** The parameters of `ShipPackage` (202309). Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier. */
export interface ShipPackageParams {
  /** Handover method. Example: `PICKUP`. */
  handover_method?: HandoverMethod | undefined;
  /** Package id. Required. */
  package_id: common.Id;
  /** Pickup slot. */
  pickup_slot?: BatchShipPackagesPickupSlot | undefined;
  /** Self shipment. */
  self_shipment?: SelfShipment | undefined;
}

/** The parameters of `SplitOrders` (202309). Splits an order into several packages by groups of order lines. */
export interface SplitOrdersParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Splittable groups. Required. */
  splittable_groups: readonly SplittableGroup[];
  /** Splittable groups v2. */
  splittable_groups_v2?: readonly SplittableGroupsV2[] | undefined;
}

/** The parameters of `SubmitCustomsClearanceInformation` (202607). Submits customs information for the items of orders (Japan). */
export interface SubmitCustomsClearanceInformationParams {
  /** Order list. */
  order_list?: readonly SubmitCustomsClearanceInformationOrder[] | undefined;
}

/** The parameters of `TrackingStatusUpdate` (202609). Pushes tracking events of the seller's own fleet for one order. */
export interface TrackingStatusUpdateParams {
  /** Country. Required. */
  country: string;
  /** External tracking URL. */
  external_tracking_url?: string | undefined;
  /** Order id. Required. */
  order_id: common.Id;
  /** Provider id. Required. */
  provider_id: common.Id;
  /** Tracks. Required. */
  tracks: readonly Track[];
}

/** The parameters of `TTSTrackingValidation` (202508). Tells whether a tracking number belongs to TikTok Shipping (US only). */
export interface TtsTrackingValidationParams {
  /** Tracking number. Required. Example: `1234567`. */
  tracking_number: string;
}

/** The parameters of `UncombinePackages` (202309). Takes orders out of a combined package and returns the new packages. */
export interface UncombinePackagesParams {
  /** Order ids. */
  order_ids?: readonly common.Id[] | undefined;
  /** Package id. Required. */
  package_id: common.Id;
}

/** The parameters of `UpdatePackageDeliveryStatus` (202309). Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries. */
export interface UpdatePackageDeliveryStatusParams {
  /** Packages. Required. */
  packages: readonly UpdatePackageDeliveryStatusPackage[];
}

/** The parameters of `UpdatePackageShippingInfo` (202610). Changes the tracking number and carrier of one package that is already shipped. */
export interface UpdatePackageShippingInfoParams {
  /** Package id. Required. */
  package_id: common.Id;
  /** Shipping info list. Required. */
  shipping_info_list: readonly ShippingInfo[];
}

/** The parameters of `UpdateShippingInfo` (202309). Changes the tracking number and carrier of a shipped order that was not split. */
export interface UpdateShippingInfoParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Shipping provider id. Required. Example: `6965352555291346690`. */
  shipping_provider_id: common.Id;
  /** Tracking number. Required. Example: `576460868968549926`. */
  tracking_number: string;
}

/** The parameters of `UploadInvoice` (202502). Uploads the XML invoices that packages need before shipping (Brazil). */
export interface UploadInvoiceParams {
  /** Invoices. */
  invoices?: readonly Invoice[] | undefined;
}

/** The response of `BatchShipPackages` (202309). */
export interface BatchShipPackagesResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `CombinePackage` (202309). */
export interface CombinePackageResponse {
  /** Errors. */
  errors?: ErrorItem[];
  /** Packages. */
  packages?: CombinePackagePackage[];
}

/** The response of `CreateFirstMileBundle` (202407). */
export interface CreateFirstMileBundleResponse {
  /** Errors. */
  errors?: CreateFirstMileBundleErrorItem[];
  /** First mile bundle id. Example: `BA123444534`. */
  first_mile_bundle_id?: string;
  /** URL. */
  url?: string;
}

/** The response of `CreateFirstMileBundleV2` (202510). */
export interface CreateFirstMileBundleV2Response {
  /** Errors. */
  errors?: CreateFirstMileBundleErrorItem[];
  /** First mile bundle id. Example: `BA123444534`. */
  first_mile_bundle_id?: string;
  /** URL. */
  url?: string;
}

/** The response of `CreateLastMileBundle` (202408). */
export interface CreateLastMileBundleResponse {
  /** Last mile bundle id. Example: `7394368153362581254`. */
  last_mile_bundle_id?: string;
}

/** The response of `CreatePackages` (202512). */
export interface CreatePackagesResponse {
  /** Create time. Unix seconds. Example: `1623812664`. */
  create_time?: number;
  /** Dimension. */
  dimension?: Dimension;
  /** Package id. Example: `2882335594258860015`. */
  package_id?: string;
  /** Shipping service info. */
  shipping_service_info?: ShippingServiceInfo;
  /** Weight. */
  weight?: Weight;
}

/** The response of `FulfillmentUploadDeliveryFile` (202309). */
export interface FulfillmentUploadDeliveryFileResponse {
  /** Name. Example: `attachment_file.pdf`. */
  name?: string;
  /** URL. */
  url?: string;
}

/** The response of `FulfillmentUploadDeliveryImage` (202309). */
export interface FulfillmentUploadDeliveryImageResponse {
  /** Height. Example: `256`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `256`. */
  width?: number;
}

/** The response of `GetEligibleShippingService` (202309). */
export interface GetEligibleShippingServiceResponse {
  /** Dimension. */
  dimension?: GetEligibleShippingServiceDimension;
  /** Order id. Example: `28823355942588`. */
  order_id?: string;
  /** Order line id. */
  order_line_id?: string[];
  /** Shipping services. */
  shipping_services?: ShippingService[];
  /** Weight. */
  weight?: GetEligibleShippingServiceWeight;
}

/** The response of `GetHandoverTimeslots` (202309). */
export interface GetHandoverTimeslotsResponse {
  /** Can drop off. Example: `true`. */
  can_drop_off?: boolean;
  /** Can pickup. Example: `true`. */
  can_pickup?: boolean;
  /** Can van collection. Example: `true`. */
  can_van_collection?: boolean;
  /** Drop off point URL. Example: `www.j&t.com`. */
  drop_off_point_url?: string;
  /** Pickup slots. */
  pickup_slots?: PickupSlot[];
}

/** The response of `GetOrderCustomsRequirements` (202607). */
export interface GetOrderCustomsRequirementsResponse {
  /** Order clearance list. */
  order_clearance_list?: OrderClearance[];
}

/** The response of `GetOrderSplitAttributes` (202309). */
export interface GetOrderSplitAttributesResponse {
  /** Split attributes. */
  split_attributes?: SplitAttribute[];
}

/** The response of `GetPackageDetail` (202309). */
export interface GetPackageDetailResponse {
  /** Biz extension tags. */
  biz_extension_tags?: string[];
  /** Create time. Unix seconds. Example: `1635338186`. */
  create_time?: number;
  /** Delivery option id. Example: `7091146663229654785`. */
  delivery_option_id?: string;
  /** Delivery option name. */
  delivery_option_name?: string;
  /** Dimension. */
  dimension?: Dimension;
  /** Handover method. Example: `PICKUP`. */
  handover_method?: HandoverMethod;
  /** Has multi SKUs. Example: `true`. */
  has_multi_skus?: boolean;
  /** Insurance. */
  insurance?: Insurance;
  /** Last mile tracking number. Example: `6617675021119438849`. */
  last_mile_tracking_number?: string;
  /** Note tag. Example: `BUYER_UNNOTED`. */
  note_tag?: NoteTag;
  /** Order line item ids. */
  order_line_item_ids?: string[];
  /** Orders. */
  orders?: Order[];
  /** Package id. Example: `5433567853345`. */
  package_id?: string;
  /** Package status. Example: `PROCESSING`. */
  package_status?: GetPackageDetailPackageStatus;
  /** Package sub status. */
  package_sub_status?: string;
  /** Pickup slot. */
  pickup_slot?: BatchShipPackagesPickupSlot;
  /** Recipient address. */
  recipient_address?: RecipientAddress;
  /** Sender address. */
  sender_address?: SenderAddress;
  /** Ship exception reason. */
  ship_exception_reason?: string;
  /** Shipping provider id. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Shipping provider name. */
  shipping_provider_name?: string;
  /** Shipping type. Example: `TIKTOK`. */
  shipping_type?: ShippingType;
  /** Split and combine tag. Example: `SPLIT`. */
  split_and_combine_tag?: SplitAndCombineTag;
  /** Tracking number. Example: `6617675021119438849`. */
  tracking_number?: string;
  /** Update time. Unix seconds. Example: `1635338186`. */
  update_time?: number;
  /** Warehouse id. */
  warehouse_id?: string;
  /** Weight. */
  weight?: Weight;
}

/** The response of `GetPackageHandoverTimeSlots` (202309). */
export interface GetPackageHandoverTimeSlotsResponse {
  /** Can drop off. Example: `true`. */
  can_drop_off?: boolean;
  /** Can pickup. Example: `true`. */
  can_pickup?: boolean;
  /** Can van collection. Example: `true`. */
  can_van_collection?: boolean;
  /** Drop off point URL. Example: `true`. */
  drop_off_point_url?: string;
  /** Pickup slots. */
  pickup_slots?: PickupSlot[];
}

/** The response of `GetPackageShippingDocument` (202309). */
export interface GetPackageShippingDocumentResponse {
  /** Doc URL. */
  doc_url?: string;
  /** Tracking number. Example: `752455325694`. */
  tracking_number?: string;
}

/** The response of `GetPODCustomizationDetails` (202606). */
export interface GetPodCustomizationDetailsResponse {
  /** POD details. */
  pod_details?: PodDetail[];
  /** Status code. */
  status_code?: number;
}

/** The response of `GetTracking` (202309). */
export interface GetTrackingResponse {
  /** Tracking. */
  tracking?: Tracking[];
}

/** The response of `MarkPackageAsShipped` (202610). */
export interface MarkPackageAsShippedResponse {
  /** Order id. */
  order_id?: string;
  /** Order line item ids. */
  order_line_item_ids?: string[];
  /** Package id. */
  package_id?: string;
  /** Warning. */
  warning?: Warning;
}

/** The response of `RedeemInfoCallback` (202601). */
export interface RedeemInfoCallbackResponse {
  /** Order statuses. */
  order_statuses?: OrderStatus[];
}

/** The response of `SchedulePackageHandover` (202309). */
export interface SchedulePackageHandoverResponse {
  /** Create time. Unix seconds. Example: `1635338186`. */
  create_time?: number;
  /** Dimension. */
  dimension?: GetEligibleShippingServiceDimension;
  /** Handover method. Example: `PICKUP`. */
  handover_method?: string;
  /** Order id. Example: `2882335594258`. */
  order_id?: string;
  /** Order line item ids. */
  order_line_item_ids?: string[];
  /** Package id. Example: `2882335594258`. */
  package_id?: string;
  /** Shipping provider id. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Shipping provider name. */
  shipping_provider_name?: string;
  /** Tracking number. Example: `6617675021119438849`. */
  tracking_number?: string;
  /** Update time. Unix seconds. Example: `1635338186`. */
  update_time?: number;
  /** Weight. */
  weight?: GetEligibleShippingServiceWeight;
}

/** The response of `SearchCombinablePackages` (202309). */
export interface SearchCombinablePackagesResponse {
  /** Combinable packages. */
  combinable_packages?: CombinablePackage[];
  /** Next page token. */
  next_page_token?: string;
  /** Total count. Example: `10`. */
  total_count?: number;
}

/** The response of `SearchPackage` (202309). */
export interface SearchPackageResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Packages. */
  packages?: Package[];
  /** Total count. Example: `221`. */
  total_count?: number;
}

/** The response of `SplitOrders` (202309). */
export interface SplitOrdersResponse {
  /** Packages. */
  packages?: SplitOrdersPackage[];
}

/** The response of `SubmitCustomsClearanceInformation` (202607). */
export interface SubmitCustomsClearanceInformationResponse {
}

/** The response of `TrackingStatusUpdate` (202609). */
export interface TrackingStatusUpdateResponse {
  /** Track results. */
  track_results?: TrackResult[];
}

/** The response of `TTSTrackingValidation` (202508). */
export interface TtsTrackingValidationResponse {
  /** Is tiktok collection. Example: `false`. */
  is_tiktok_collection?: boolean;
  /** Is tiktok shipping. Example: `false`. */
  is_tiktok_shipping?: boolean;
}

/** The response of `UncombinePackages` (202309). */
export interface UncombinePackagesResponse {
  /** Packages. */
  packages?: CombinePackagePackage[];
}

/** The response of `UpdatePackageDeliveryStatus` (202309). */
export interface UpdatePackageDeliveryStatusResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `UpdatePackageShippingInfo` (202610). */
export interface UpdatePackageShippingInfoResponse {
}

/** The response of `UploadInvoice` (202502). */
export interface UploadInvoiceResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** Package inside {@link BatchShipPackagesParams}. */
export interface BatchShipPackagesPackage {
  /** Handover method. Example: `PICKUP`. */
  handover_method?: HandoverMethod | undefined;
  /** Id. Required. Example: `12321312312431`. */
  id: common.Id;
  /** Pickup slot. */
  pickup_slot?: BatchShipPackagesPickupSlot | undefined;
  /** Self shipment. */
  self_shipment?: SelfShipment | undefined;
}

/** Pickup slot inside {@link BatchShipPackagesPackage}, {@link GetPackageDetailResponse}, {@link SchedulePackageHandoverParams} and others. */
export interface BatchShipPackagesPickupSlot {
  /** End time. Unix seconds. Example: `1623812664`. */
  end_time?: number | undefined;
  /** Start time. Unix seconds. Example: `1623812664`. */
  start_time?: number | undefined;
}

/** Combinable package inside {@link CombinePackageParams}, {@link SearchCombinablePackagesResponse}. */
export interface CombinablePackage {
  /** Id. Example: `12321313133`. */
  id?: string | undefined;
  /** Order ids. */
  order_ids?: string[] | undefined;
}

/** Package inside {@link CombinePackageResponse}, {@link UncombinePackagesResponse}. */
export interface CombinePackagePackage {
  /** Id. Example: `413234134123412`. */
  id?: string;
  /** Order ids. */
  order_ids?: string[];
}

/** Detail inside {@link CreateFirstMileBundleErrorItem}. */
export interface CreateFirstMileBundleDetail {
  /** Order id. Example: `578967030217083407`. */
  order_id?: string;
}

/** Error inside {@link CreateFirstMileBundleResponse}, {@link CreateFirstMileBundleV2Response}. */
export interface CreateFirstMileBundleErrorItem {
  /** Code. Example: `10007014`. */
  code?: number;
  /** Detail. */
  detail?: CreateFirstMileBundleDetail;
  /** Message. */
  message?: string;
}

/** Dimension inside {@link LastMileBundle}. */
export interface CreateLastMileBundleDimension {
  /** Height. Example: `15`. */
  height?: common.Integer | undefined;
  /** Length. Example: `15`. */
  length?: common.Integer | undefined;
  /** Unit. Example: `centimeter`. */
  unit?: string | undefined;
  /** Width. Example: `15`. */
  width?: common.Integer | undefined;
}

/** Weight inside {@link LastMileBundle}. */
export interface CreateLastMileBundleWeight {
  /** Unit. Example: `gram`. */
  unit?: string | undefined;
  /** Value. Example: `1200`. */
  value?: common.Integer | undefined;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Order ids. */
  order_ids?: string[];
  /** Package id. Example: `123123123123131`. */
  package_id?: string;
}

/** Dimension inside {@link CreatePackagesParams}, {@link CreatePackagesResponse}, {@link GetPackageDetailResponse}. */
export interface Dimension {
  /** Height. Example: `0.03`. */
  height?: string | undefined;
  /** Length. Example: `1.2`. */
  length?: string | undefined;
  /** Unit. Example: `CM`. */
  unit?: DimensionUnit | undefined;
  /** Width. Example: `0.2`. */
  width?: string | undefined;
}

/** Error inside {@link BatchShipPackagesResponse}, {@link CombinePackageResponse}, {@link UpdatePackageDeliveryStatusResponse} and others. */
export interface ErrorItem {
  /** Code. Example: `10007014`. */
  code?: number;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Dimension inside {@link GetEligibleShippingServiceParams}, {@link GetEligibleShippingServiceResponse}, {@link SchedulePackageHandoverResponse}. */
export interface GetEligibleShippingServiceDimension {
  /** Height. Example: `CM`. */
  height?: string | undefined;
  /** Length. Example: `0.3`. */
  length?: string | undefined;
  /** Unit. Example: `INCH`. */
  unit?: string | undefined;
  /** Width. Example: `0.2`. */
  width?: string | undefined;
}

/** Weight inside {@link GetEligibleShippingServiceParams}, {@link GetEligibleShippingServiceResponse}, {@link SchedulePackageHandoverResponse}. */
export interface GetEligibleShippingServiceWeight {
  /** Unit. Example: `GRAM`. */
  unit?: string | undefined;
  /** Value. Example: `0.4`. */
  value?: string | undefined;
}

/** Insurance inside {@link GetPackageDetailResponse}. */
export interface Insurance {
  /** Claim status. Example: `CLAIM_PENDING`. */
  claim_status?: ClaimStatus;
  /** Coverage amount. A decimal number as text. Example: `200`. */
  coverage_amount?: string;
  /** Is claim eligible. Example: `true`. */
  is_claim_eligible?: boolean;
  /** Is purchased. Example: `true`. */
  is_purchased?: boolean;
}

/** Invoice inside {@link UploadInvoiceParams}. */
export interface Invoice {
  /** File. Required. */
  file: string;
  /** File type. Required. Example: `XML`. */
  file_type: FileType;
  /** Order ids. Required. */
  order_ids: readonly common.Id[];
  /** Package id. Required. Example: `1161235029d14122252`. */
  package_id: common.Id;
}

/** Item inside {@link OrderClearance}. */
export interface Item {
  /** Is temporary listing. */
  is_temporary_listing?: boolean;
  /** Is virtual unboxing. */
  is_virtual_unboxing?: boolean;
  /** Order line id. */
  order_line_id?: string;
  /** Product id. */
  product_id?: string;
  /** Related item detail. */
  related_item_detail?: RelatedItemDetail[];
  /** SKU id. */
  sku_id?: string;
}

/** Item detail inside {@link SubmitCustomsClearanceInformationItem}. */
export interface ItemDetail {
  /** Price percent. Required. */
  price_percent: common.Integer;
  /** Quantity. Required. */
  qty: common.Integer;
  /** SKU id. Required. */
  sku_id: common.Id;
}

/** Last mile bundle inside {@link CreateLastMileBundleParams}. */
export interface LastMileBundle {
  /** Dimensions. */
  dimensions?: CreateLastMileBundleDimension | undefined;
  /** External bundle id. Example: `test_bag_no`. */
  external_bundle_id?: common.Id | undefined;
  /** Fulfillment unit count. Example: `1`. */
  fulfillment_unit_count?: common.Integer | undefined;
  /** Outbound time. Unix milliseconds. Example: `1721644119953`. */
  outbound_time?: common.Integer | undefined;
  /** Weight. */
  weight?: CreateLastMileBundleWeight | undefined;
}

/** Location inside {@link Track}. */
export interface Location {
  /** City. */
  city?: string | undefined;
  /** Country. */
  country?: string | undefined;
  /** State. */
  state?: string | undefined;
  /** Zip code. */
  zip_code?: string | undefined;
}

/** Must split reason inside {@link SplitAttribute}. */
export interface MustSplitReason {
  /** Category id. Example: `601990`. */
  category_id?: string;
  /** Max count. Example: `2`. */
  max_count?: string;
  /** Type. Example: `CATEGORY_ITEM_LIMITATION`. */
  type?: string;
}

/** Order inside {@link GetPackageDetailResponse}, {@link Package}. */
export interface Order {
  /** Id. Example: `54335448533296`. */
  id?: string;
  /** SKUs. */
  skus?: Sku[];
}

/** Order clearance inside {@link GetOrderCustomsRequirementsResponse}. */
export interface OrderClearance {
  /** Already filled clearance. */
  already_filled_clearance?: boolean;
  /** Biz type. */
  biz_type?: number;
  /** Item list. */
  item_list?: Item[];
  /** Need fill clearance. */
  need_fill_clearance?: boolean;
  /** Order id. */
  order_id?: string;
  /** Shipment type. */
  shipment_type?: number;
  /** Target country. */
  target_country?: string;
}

/** Order info inside {@link RedeemInfoCallbackParams}. */
export interface OrderInfo {
  /** Order line id. Required. Example: `577086512123755123`. */
  order_line_id: common.Id;
  /** Redeem info. Required. */
  redeem_info: RedeemInfo;
  /** Source unique id. Example: `134448484339393`. */
  source_unique_id?: common.Id | undefined;
}

/** Order line inside {@link GetEligibleShippingServiceParams}, {@link MarkPackageAsShippedParams}, {@link SplittableGroupsV2}. */
export interface OrderLine {
  /** Order line id. */
  order_line_id?: common.Id | undefined;
  /** Sub item id. */
  sub_item_id?: common.Id | undefined;
}

/** Order line item inside {@link CreatePackagesParams}. */
export interface OrderLineItem {
  /** Order line id. Example: `2882335594258860015`. */
  order_line_id?: common.Id | undefined;
  /** Sub item id. */
  sub_item_id?: common.Id | undefined;
}

/** Order status inside {@link RedeemInfoCallbackResponse}. */
export interface OrderStatus {
  /** Order line id. Example: `577086512123755123`. */
  order_line_id?: string;
  /** Status code. Example: `0`. */
  status_code?: number;
}

/** Package inside {@link SearchPackageResponse}. */
export interface Package {
  /** Create time. Unix seconds. Example: `1635338186`. */
  create_time?: number;
  /** Id. Example: `577828281214600000`. */
  id?: string;
  /** Order line item ids. */
  order_line_item_ids?: string[];
  /** Orders. */
  orders?: Order[];
  /** Shipping provider id. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Shipping provider name. */
  shipping_provider_name?: string;
  /** Status. Example: `PROCESSING`. */
  status?: PackageStatus;
  /** Tracking number. Example: `6617675021119438849`. */
  tracking_number?: string;
  /** Update time. Unix seconds. Example: `1635338186`. */
  update_time?: number;
}

/** Pickup slot inside {@link GetHandoverTimeslotsResponse}, {@link GetPackageHandoverTimeSlotsResponse}. */
export interface PickupSlot {
  /** Avaliable. Example: `true`. */
  avaliable?: boolean;
  /** End time. Unix seconds. Example: `1623812664`. */
  end_time?: number;
  /** Start time. Unix seconds. Example: `1623812664`. */
  start_time?: number;
}

/** POD detail inside {@link GetPodCustomizationDetailsResponse}. */
export interface PodDetail {
  /** Order line id. */
  order_line_id?: string;
  /** POD info json. */
  pod_info_json?: string;
}

/** Query order line inside {@link GetPodCustomizationDetailsParams}. */
export interface QueryOrderLine {
  /** Order line id. Required. */
  order_line_id: common.Id;
  /** POD order data id. Required. */
  pod_order_data_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
  /** SKU id. Required. */
  sku_id: common.Id;
}

/** Recipient address inside {@link GetPackageDetailResponse}. */
export interface RecipientAddress {
  /** Address detail. */
  address_detail?: string;
  /** Address line1. */
  address_line1?: string;
  /** Address line2. */
  address_line2?: string;
  /** Address line3. */
  address_line3?: string;
  /** Address line4. */
  address_line4?: string;
  /** Full address. */
  full_address?: string;
  /** Name. Example: `Zay`. */
  name?: string;
  /** Phone number. Example: `(+1)213-***-1234`. */
  phone_number?: string;
  /** Postal code. Example: `95110`. */
  postal_code?: string;
  /** Region code. Example: `US`. */
  region_code?: string;
}

/** Redeem info inside {@link OrderInfo}. */
export interface RedeemInfo {
  /** Redeem data. */
  redeem_data?: string | undefined;
  /** Redeem instruction info. */
  redeem_instruction_info?: string | undefined;
  /** Redeem type. Required. Example: `CODE`. */
  redeem_type: string;
}

/** Related item detail inside {@link Item}. */
export interface RelatedItemDetail {
  /** Price percent. */
  price_percent?: number;
  /** Product id. */
  product_id?: string;
  /** Quantity. */
  qty?: number;
  /** SKU id. */
  sku_id?: string;
}

/** Self shipment inside {@link BatchShipPackagesPackage}, {@link ShipPackageParams}. */
export interface SelfShipment {
  /** Shipping provider id. Required. Example: `6617675021119438849`. */
  shipping_provider_id: common.Id;
  /** Tracking number. Required. Example: `JX12345`. */
  tracking_number: string;
}

/** Sender address inside {@link GetPackageDetailResponse}. */
export interface SenderAddress {
  /** Address detail. */
  address_detail?: string;
  /** Address line1. */
  address_line1?: string;
  /** Address line2. */
  address_line2?: string;
  /** Address line3. */
  address_line3?: string;
  /** Address line4. */
  address_line4?: string;
  /** Full address. */
  full_address?: string;
  /** Name. Example: `Zay`. */
  name?: string;
  /** Phone number. Example: `(+1)213-***-1234`. */
  phone_number?: string;
  /** Postal code. Example: `95110`. */
  postal_code?: string;
  /** Region code. Example: `US`. */
  region_code?: string;
}

/** Shipping info inside {@link MarkPackageAsShippedParams}, {@link UpdatePackageShippingInfoParams}. */
export interface ShippingInfo {
  /** Note. */
  note?: string | undefined;
  /** Shipping provider id. */
  shipping_provider_id?: common.Id | undefined;
  /** Tracking number. */
  tracking_number?: string | undefined;
}

/** Shipping service inside {@link GetEligibleShippingServiceResponse}. */
export interface ShippingService {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Earliest delivery days. Example: `3`. */
  earliest_delivery_days?: number;
  /** Id. Example: `288233559123860015`. */
  id?: string;
  /** Is default. Example: `false`. */
  is_default?: boolean;
  /** Latest delivery days. Example: `5`. */
  latest_delivery_days?: number;
  /** Name. */
  name?: string;
  /** Price. Example: `5`. */
  price?: string;
  /** Shipping app service fee. */
  shipping_app_service_fee?: string;
  /** Shipping fee. */
  shipping_fee?: string;
  /** Shipping provider id. Example: `288233559123860012`. */
  shipping_provider_id?: string;
  /** Shipping provider name. Example: `UPS`. */
  shipping_provider_name?: string;
  /** Signature fee. */
  signature_fee?: string;
}

/** Shipping service info inside {@link CreatePackagesResponse}. */
export interface ShippingServiceInfo {
  /** Currency. Example: `dollar`. */
  currency?: string;
  /** Earliest delivery days. Example: `3`. */
  earliest_delivery_days?: number;
  /** Id. Example: `288233559123860015`. */
  id?: string;
  /** Latest delivery days. Example: `5`. */
  latest_delivery_days?: number;
  /** Name. */
  name?: string;
  /** Price. Example: `10`. */
  price?: string;
  /** Shipping provider id. Example: `2882322591238`. */
  shipping_provider_id?: string;
  /** Shipping provider name. Example: `UPS`. */
  shipping_provider_name?: string;
}

/** SKU inside {@link Order}. */
export interface Sku {
  /** Id. Example: `2729382476852921560`. */
  id?: string;
  /** Image URL. */
  image_url?: string;
  /** Name. Example: `white,128g`. */
  name?: string;
  /** Quantity. Example: `5`. */
  quantity?: number;
}

/** Split attribute inside {@link GetOrderSplitAttributesResponse}. */
export interface SplitAttribute {
  /** Can split. Example: `false`. */
  can_split?: boolean;
  /** Must split. Example: `false`. */
  must_split?: boolean;
  /** Must split reasons. */
  must_split_reasons?: MustSplitReason[];
  /** Order id. Example: `556643423444`. */
  order_id?: string;
  /** Reason. */
  reason?: string;
}

/** Package inside {@link SplitOrdersResponse}. */
export interface SplitOrdersPackage {
  /** Id. Example: `223362377512830222`. */
  id?: string;
  /** Splittable group id. Example: `123`. */
  splittable_group_id?: string;
}

/** Splittable group inside {@link SplitOrdersParams}. */
export interface SplittableGroup {
  /** Id. Required. Example: `123`. */
  id: common.Id;
  /** Order line item ids. Required. */
  order_line_item_ids: readonly common.Id[];
}

/** Splittable groups v2 inside {@link SplitOrdersParams}. */
export interface SplittableGroupsV2 {
  /** Id. */
  id?: common.Id | undefined;
  /** Order line list. */
  order_line_list?: readonly OrderLine[] | undefined;
}

/** Item inside {@link SubmitCustomsClearanceInformationOrder}. */
export interface SubmitCustomsClearanceInformationItem {
  /** Item detail. */
  item_detail?: readonly ItemDetail[] | undefined;
  /** Order line id. */
  order_line_id?: common.Id | undefined;
  /** SKU id. */
  sku_id?: common.Id | undefined;
}

/** Order inside {@link SubmitCustomsClearanceInformationParams}. */
export interface SubmitCustomsClearanceInformationOrder {
  /** Item list. */
  item_list?: readonly SubmitCustomsClearanceInformationItem[] | undefined;
  /** Order id. Required. */
  order_id: common.Id;
}

/** Track inside {@link TrackingStatusUpdateParams}. */
export interface Track {
  /** Action code. Required. */
  action_code: common.Integer;
  /** Description. Required. */
  description: string;
  /** Failed reason. */
  failed_reason?: string | undefined;
  /** Location. */
  location?: Location | undefined;
  /** Occur time. Required. Unix seconds. */
  occur_time: common.Time;
  /** Proof URL. */
  proof_url?: string | undefined;
  /** Tracking no. Required. */
  tracking_no: string;
}

/** Track result inside {@link TrackingStatusUpdateResponse}. */
export interface TrackResult {
  /** Action code. */
  action_code?: number;
  /** Code. */
  code?: number;
  /** Description. */
  description?: string;
  /** Message. */
  message?: string;
  /** Occur time. Unix seconds. */
  occur_time?: number;
  /** Tracking no. */
  tracking_no?: string;
}

/** Tracking inside {@link GetTrackingResponse}. */
export interface Tracking {
  /** Action code. */
  action_code?: number;
  /** Description. */
  description?: string;
  /** Update time millis. Example: `1694685539000`. */
  update_time_millis?: number;
}

/** Package inside {@link UpdatePackageDeliveryStatusParams}. */
export interface UpdatePackageDeliveryStatusPackage {
  /** Delivery type. Required. Example: `DELIVERY_SUCCESS`. */
  delivery_type: DeliveryType;
  /** Fail delivery reason. Example: `INVALID_ADDRESS`. */
  fail_delivery_reason?: FailDeliveryReason | undefined;
  /** File type. Example: `IMG`. */
  file_type?: string | undefined;
  /** File URL. */
  file_url?: string | undefined;
  /** Id. Required. Example: `11529598723402`. */
  id: common.Id;
  /** Verification code. */
  verification_code?: string | undefined;
}

/** Warning inside {@link MarkPackageAsShippedResponse}. */
export interface Warning {
  /** Message. */
  message?: string;
}

/** Weight inside {@link CreatePackagesParams}, {@link CreatePackagesResponse}, {@link GetPackageDetailResponse}. */
export interface Weight {
  /** Unit. Example: `GRAM`. */
  unit?: WeightUnit | undefined;
  /** Value. Example: `1.2`. */
  value?: string | undefined;
}

/** Values of `claim_status` in `Insurance`; more may come. */
export type ClaimStatus =
  | "NOT_STARTED"
  | "CLAIM_PENDING"
  | "APPROVED"
  | "DECLINED"
  | (string & {});

/** Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may come. */
export type DeliveryType =
  | "DELIVERY_SUCCESS"
  | "DELIVERY_FAILED"
  | "UPDATE_POD"
  | (string & {});

/** Values of `unit` in `Dimension`; more may come. */
export type DimensionUnit =
  | "CM"
  | "INCH"
  | (string & {});

/** Values of `document_format` in `GetPackageShippingDocumentRequest`; more may come. */
export type DocumentFormat =
  | "PDF"
  | "ZPL"
  | (string & {});

/** Values of `document_size` in `GetPackageShippingDocumentRequest`; more may come. */
export type DocumentSize =
  | "A6"
  | "A5"
  | (string & {});

/** Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may come. */
export type FailDeliveryReason =
  | "INVALID_ADDRESS"
  | "UNABLE_RECEIVE"
  | "UNABLE_CONTACT_BUYER"
  | "BUYER_REFUSED"
  | "DELAY_DELIVERY"
  | "PACKAGE_LOST"
  | "PACKAGE_DAMAGE"
  | "FORCE_MAJEURE"
  | "OTHER"
  | (string & {});

/** Values of `file_type` in `Invoice`; more may come. */
export type FileType =
  | "XML"
  | (string & {});

/** Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may come. */
export type GetPackageDetailPackageStatus =
  | "TO_FULFILL"
  | "PROCESSING"
  | "FULFILLING"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/** Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may come. */
export type HandoverMethod =
  | "DROP_OFF"
  | "PICKUP"
  | (string & {});

/** Values of `note_tag` in `GetPackageDetailResponse`; more may come. */
export type NoteTag =
  | "BUYER_UNNOTED"
  | "BUYER_NOTED"
  | (string & {});

/** Values of `status` in `Package`; more may come. */
export type PackageStatus =
  | "PROCESSING"
  | "FULFILLING"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/** Values of `shipping_type` in `GetPackageDetailResponse`; more may come. */
export type ShippingType =
  | "TIKTOK"
  | "SELLER"
  | (string & {});

/** Values of `sort_field` in `SearchPackageRequest`; more may come. */
export type SortField =
  | "create_time"
  | "order_pay_time"
  | "update_time"
  | (string & {});

/** Values of `sort_order` in `SearchPackageRequest`; more may come. */
export type SortOrder =
  | "DESC"
  | "ASC"
  | (string & {});

/** Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may come. */
export type SplitAndCombineTag =
  | "DEFAULT"
  | "COMBINE"
  | "SPLIT"
  | (string & {});

/** Values of `unit` in `Weight`; more may come. */
export type WeightUnit =
  | "GRAM"
  | "POUND"
  | (string & {});

/** Fulfillment: the operations of the domain `fulfillment`. */
export class FulfillmentApi extends Resource {
  /**
   * Ships several packages in one call and reports those that failed.
   *
   * `POST /fulfillment/{version}/packages/ship`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.fulfillment.basic`.
   */
  batchShipPackages(params: BatchShipPackagesParams, options?: common.CallOptions): CallPromise<BatchShipPackagesResponse> {
    return this.caller.call("fulfillment.batch_ship_packages", params, options);
  }

  /**
   * Combines packages for the same recipient into new ones before shipping.
   *
   * `POST /fulfillment/{version}/packages/combine`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.fulfillment.package.write`.
   */
  combinePackage(params: CombinePackageParams, options?: common.CallOptions): CallPromise<CombinePackageResponse> {
    return this.caller.call("fulfillment.combine_package", params, options);
  }

  /**
   * Bundles orders for handover to the first-mile carrier and returns a label URL.
   *
   * `POST /fulfillment/{version}/bundles`, version 202407.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.fulfillment.basic`.
   */
  createFirstMileBundle(params: CreateFirstMileBundleParams, options?: common.CallOptions): CallPromise<CreateFirstMileBundleResponse> {
    return this.caller.call("fulfillment.create_first_mile_bundle", params, options);
  }

  /**
   * Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.
   *
   * `POST /fulfillment/{version}/first_mile_bundle`, version 202510.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.fulfillment.basic`.
   */
  createFirstMileBundleV2(params: CreateFirstMileBundleV2Params, options?: common.CallOptions): CallPromise<CreateFirstMileBundleV2Response> {
    return this.caller.call("fulfillment.create_first_mile_bundle_v2", params, options);
  }

  /**
   * Bundles fulfilment units for the last mile and returns the bundle's id.
   *
   * `POST /fulfillment/{version}/last_mile_bundles`, version 202408.
   */
  createLastMileBundle(params?: CreateLastMileBundleParams, options?: common.CallOptions): CallPromise<CreateLastMileBundleResponse> {
    return this.caller.call("fulfillment.create_last_mile_bundle", params, options);
  }

  /**
   * Buys a TikTok Shipping label and creates the package (US only).
   *
   * `POST /fulfillment/{version}/packages`, version 202512; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  createPackages(params: CreatePackagesParams, options?: common.CallOptions): CallPromise<CreatePackagesResponse> {
    return this.caller.call("fulfillment.create_packages", params, options);
  }

  /**
   * Uploads a PDF as proof of delivery and returns its URL.
   *
   * `POST /fulfillment/{version}/files/upload`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.basic`.
   */
  fulfillmentUploadDeliveryFile(params: FulfillmentUploadDeliveryFileParams | FormData, options?: common.CallOptions): CallPromise<FulfillmentUploadDeliveryFileResponse> {
    return this.caller.call("fulfillment.fulfillment_upload_delivery_file", params, options, ["data"]);
  }

  /**
   * Uploads a photo as proof of delivery and returns its URL.
   *
   * `POST /fulfillment/{version}/images/upload`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.basic`.
   */
  fulfillmentUploadDeliveryImage(params: FulfillmentUploadDeliveryImageParams | FormData, options?: common.CallOptions): CallPromise<FulfillmentUploadDeliveryImageResponse> {
    return this.caller.call("fulfillment.fulfillment_upload_delivery_image", params, options, ["data"]);
  }

  /**
   * Lists the shipping services and prices for an order's package (US only).
   *
   * `POST /fulfillment/{version}/orders/{order_id}/shipping_services/query`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.basic`.
   */
  getEligibleShippingService(params: GetEligibleShippingServiceParams, options?: common.CallOptions): CallPromise<GetEligibleShippingServiceResponse> {
    return this.caller.call("fulfillment.get_eligible_shipping_service", params, options);
  }

  /**
   * Returns pickup slots and drop-off options for an order that is not packed yet.
   *
   * `GET /fulfillment/{version}/orders/{order_id}/handover_time_slots`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getHandoverTimeslots(params: GetHandoverTimeslotsParams, options?: common.CallOptions): CallPromise<GetHandoverTimeslotsResponse> {
    return this.caller.call("fulfillment.get_handover_timeslots", params, options);
  }

  /**
   * Tells which orders need customs information and which already have it (Japan).
   *
   * `POST /fulfillment/{version}/orders/customs_info/query`, version 202607.
   */
  getOrderCustomsRequirements(params: GetOrderCustomsRequirementsParams, options?: common.CallOptions): CallPromise<GetOrderCustomsRequirementsResponse> {
    return this.caller.call("fulfillment.get_order_customs_requirements", params, options);
  }

  /**
   * Tells, for each order, whether it can or must be split, and why.
   *
   * `GET /fulfillment/{version}/orders/split_attributes`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.package.write`.
   */
  getOrderSplitAttributes(params: GetOrderSplitAttributesParams, options?: common.CallOptions): CallPromise<GetOrderSplitAttributesResponse> {
    return this.caller.call("fulfillment.get_order_split_attributes", params, options);
  }

  /**
   * Returns one package with its status, tracking, addresses, size and order lines.
   *
   * `GET /fulfillment/{version}/packages/{package_id}`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.fulfillment.basic`.
   */
  getPackageDetail(params: GetPackageDetailParams, options?: common.CallOptions): CallPromise<GetPackageDetailResponse> {
    return this.caller.call("fulfillment.get_package_detail", params, options);
  }

  /**
   * Returns pickup slots and drop-off options for an existing package.
   *
   * `GET /fulfillment/{version}/packages/{package_id}/handover_time_slots`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.package.write`.
   */
  getPackageHandoverTimeSlots(params: GetPackageHandoverTimeSlotsParams, options?: common.CallOptions): CallPromise<GetPackageHandoverTimeSlotsResponse> {
    return this.caller.call("fulfillment.get_package_handover_time_slots", params, options);
  }

  /**
   * Returns a URL for a package's label or packing slip, valid for 24 hours.
   *
   * `GET /fulfillment/{version}/packages/{package_id}/shipping_documents`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.fulfillment.basic`.
   */
  getPackageShippingDocument(params: GetPackageShippingDocumentParams, options?: common.CallOptions): CallPromise<GetPackageShippingDocumentResponse> {
    return this.caller.call("fulfillment.get_package_shipping_document", params, options);
  }

  /**
   * Returns the buyer's print-on-demand design for order lines, from the package side.
   *
   * `POST /fulfillment/{version}/pod_details/get`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   */
  getPodCustomizationDetails(params: GetPodCustomizationDetailsParams, options?: common.CallOptions): CallPromise<GetPodCustomizationDetailsResponse> {
    return this.caller.call("fulfillment.get_pod_customization_details", params, options);
  }

  /**
   * Lists the tracking events of an order's shipment.
   *
   * `GET /fulfillment/{version}/orders/{order_id}/tracking`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.logistics`.
   */
  getTracking(params: GetTrackingParams, options?: common.CallOptions): CallPromise<GetTrackingResponse> {
    return this.caller.call("fulfillment.get_tracking", params, options);
  }

  /**
   * Reports the seller's own tracking number and creates the shipped package.
   *
   * `POST /fulfillment/{version}/orders/{order_id}/packages`, version 202610; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  markPackageAsShipped(params: MarkPackageAsShippedParams, options?: common.CallOptions): CallPromise<MarkPackageAsShippedResponse> {
    return this.caller.call("fulfillment.mark_package_as_shipped", params, options);
  }

  /**
   * Reports redeem codes of digital goods for the lines of an order.
   *
   * `POST /fulfillment/{version}/redeem_info/callback`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  redeemInfoCallback(params: RedeemInfoCallbackParams, options?: common.CallOptions): CallPromise<RedeemInfoCallbackResponse> {
    return this.caller.call("fulfillment.redeem_info_callback", params, options);
  }

  /**
   * Books pickup or drop-off for an order and returns the new package (US only).
   *
   * `POST /fulfillment/{version}/packages/schedule`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  schedulePackageHandover(params?: SchedulePackageHandoverParams, options?: common.CallOptions): CallPromise<SchedulePackageHandoverResponse> {
    return this.caller.call("fulfillment.schedule_package_handover", params, options);
  }

  /**
   * Lists draft packages, each a group of orders that can be combined.
   *
   * `GET /fulfillment/{version}/combinable_packages/search`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.package.write`.
   */
  searchCombinablePackages(params?: SearchCombinablePackagesParams, options?: common.PageOptions): PagePromise<CombinablePackage, SearchCombinablePackagesResponse> {
    return this.caller.list("fulfillment.search_combinable_packages", params, options);
  }

  /**
   * Lists packages by status and time, newest first.
   *
   * `POST /fulfillment/{version}/packages/search`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.basic`.
   */
  searchPackage(params?: SearchPackageParams, options?: common.PageOptions): PagePromise<Package, SearchPackageResponse> {
    return this.caller.list("fulfillment.search_package", params, options);
  }

  /**
   * Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.
   *
   * `POST /fulfillment/{version}/packages/{package_id}/ship`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.basic`.
   */
  shipPackage(params: ShipPackageParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("fulfillment.ship_package", params, options);
  }

  /**
   * Splits an order into several packages by groups of order lines.
   *
   * `POST /fulfillment/{version}/orders/{order_id}/split`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.package.write`.
   */
  splitOrders(params: SplitOrdersParams, options?: common.CallOptions): CallPromise<SplitOrdersResponse> {
    return this.caller.call("fulfillment.split_orders", params, options);
  }

  /**
   * Submits customs information for the items of orders (Japan).
   *
   * `POST /fulfillment/{version}/orders/customs_info/submit`, version 202607.
   */
  submitCustomsClearanceInformation(params?: SubmitCustomsClearanceInformationParams, options?: common.CallOptions): CallPromise<SubmitCustomsClearanceInformationResponse> {
    return this.caller.call("fulfillment.submit_customs_clearance_information", params, options);
  }

  /**
   * Pushes tracking events of the seller's own fleet for one order.
   *
   * `POST /fulfillment/{version}/order/sof/track/update`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `track_results`; `raiseOnItemError` throws them.
   */
  trackingStatusUpdate(params: TrackingStatusUpdateParams, options?: common.CallOptions): CallPromise<TrackingStatusUpdateResponse> {
    return this.caller.call("fulfillment.tracking_status_update", params, options);
  }

  /**
   * Tells whether a tracking number belongs to TikTok Shipping (US only).
   *
   * `GET /fulfillment/{version}/tts_tracking_validation`, version 202508.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.logistics`.
   */
  ttsTrackingValidation(params: TtsTrackingValidationParams, options?: common.CallOptions): CallPromise<TtsTrackingValidationResponse> {
    return this.caller.call("fulfillment.tts_tracking_validation", params, options);
  }

  /**
   * Takes orders out of a combined package and returns the new packages.
   *
   * `POST /fulfillment/{version}/packages/{package_id}/uncombine`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.package.write`.
   */
  uncombinePackages(params: UncombinePackagesParams, options?: common.CallOptions): CallPromise<UncombinePackagesResponse> {
    return this.caller.call("fulfillment.uncombine_packages", params, options);
  }

  /**
   * Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.
   *
   * `POST /fulfillment/{version}/packages/deliver`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.delivery.status.write`.
   */
  updatePackageDeliveryStatus(params: UpdatePackageDeliveryStatusParams, options?: common.CallOptions): CallPromise<UpdatePackageDeliveryStatusResponse> {
    return this.caller.call("fulfillment.update_package_delivery_status", params, options);
  }

  /**
   * Changes the tracking number and carrier of one package that is already shipped.
   *
   * `POST /fulfillment/{version}/packages/{package_id}/shipping_info/update`, version 202610; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updatePackageShippingInfo(params: UpdatePackageShippingInfoParams, options?: common.CallOptions): CallPromise<UpdatePackageShippingInfoResponse> {
    return this.caller.call("fulfillment.update_package_shipping_info", params, options);
  }

  /**
   * Changes the tracking number and carrier of a shipped order that was not split.
   *
   * `POST /fulfillment/{version}/orders/{order_id}/shipping_info/update`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.logistics`.
   */
  updateShippingInfo(params: UpdateShippingInfoParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("fulfillment.update_shipping_info", params, options);
  }

  /**
   * Uploads the XML invoices that packages need before shipping (Brazil).
   *
   * `POST /fulfillment/{version}/invoice/upload`, version 202502.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.fulfillment.basic`.
   */
  uploadInvoice(params?: UploadInvoiceParams, options?: common.CallOptions): CallPromise<UploadInvoiceResponse> {
    return this.caller.call("fulfillment.upload_invoice", params, options);
  }

}