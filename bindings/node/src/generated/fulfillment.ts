// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `BatchShipPackages` (202309). Ships several packages in one call and reports those that failed. */
export interface BatchShipPackagesParams {
  /** Packages to ship in one call; each succeeds or fails on its own. Required. */
  packages: readonly BatchShipPackagesPackage[];
}

/** The parameters of `CombinePackage` (202309). Combines packages for the same recipient into new ones before shipping. */
export interface CombinePackageParams {
  /** Groups of orders to combine, as returned by Search Combinable Packages. Required. */
  combinable_packages: readonly CombinablePackage[];
}

/** The parameters of `CreateFirstMileBundle` (202407). Bundles orders for handover to the first-mile carrier and returns a label URL. */
export interface CreateFirstMileBundleParams {
  /** How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`. */
  handover_method: HandoverMethod;
  /** Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required. */
  order_ids: readonly common.Id[];
  /** Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`. */
  phone_tail_number?: string | undefined;
  /** Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`. */
  shipping_provider_id?: common.Id | undefined;
  /** Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`. */
  tracking_number?: string | undefined;
}

/** The parameters of `CreateFirstMileBundleV2` (202510). Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher. */
export interface CreateFirstMileBundleV2Params {
  /** How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`. */
  handover_method: HandoverMethod;
  /** Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required. */
  order_ids: readonly common.Id[];
  /** Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`. */
  phone_tail_number?: string | undefined;
  /** Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`. */
  shipping_provider_id?: common.Id | undefined;
  /** Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`. */
  tracking_number?: string | undefined;
}

/** The parameters of `CreateLastMileBundle` (202408). Bundles fulfilment units for the last mile and returns the bundle's id. */
export interface CreateLastMileBundleParams {
  /** Ids of the fulfillment units (packages) in the bundle, at most 300. */
  fulfillment_unit_ids?: readonly common.Id[] | undefined;
  /** The last-mile bundle to register: your id, size, weight, number of parcels and time of dispatch. */
  last_mile_bundle?: LastMileBundle | undefined;
  /** Id of the logistics group to which the bundle belongs. Example: `15999517849288`. */
  logistics_group_id?: common.Integer | undefined;
}

/** The parameters of `CreatePackages` (202512). Buys a TikTok Shipping label and creates the package (US only). */
export interface CreatePackagesParams {
  /** Size of the package to buy a label for; without it TikTok Shop computes the size from the products. */
  dimension?: Dimension | undefined;
  /** Id of the TikTok Shop order to ship; ignored when several orders ship together (ship type 3). Example: `2882335594258860015`. */
  order_id?: common.Id | undefined;
  /** Lines of the order to ship in this package; required for ship type 2, ignored for 1 and 3. */
  order_line_item?: readonly OrderLineItem[] | undefined;
  /** Orders to ship together in one package; required for ship type 3, ignored for 1 and 2. */
  order_list_ids?: readonly common.Id[] | undefined;
  /** What the package holds: 1 all items of one order, 2 part of the items of an order, 3 all items of several orders. Required. Example: `2`. */
  ship_type: string;
  /** Id of the shipping service to buy the label with, from Get Eligible Shipping Service; the default service is used without it. Example: `288233559123860015`. */
  shipping_service_id?: common.Id | undefined;
  /** Weight of the package to buy a label for; without it TikTok Shop computes the weight from the products. */
  weight?: Weight | undefined;
}

/** The parameters of `FulfillmentUploadDeliveryFile` (202309). Uploads a PDF as proof of delivery and returns its URL. */
export interface FulfillmentUploadDeliveryFileParams {
  /** Content of the file to upload as proof of delivery. Required. */
  data: common.Upload;
  /** Name of the file including its extension. Required. Example: `XXX.pdf`. */
  name?: string | undefined;
}

/** The parameters of `FulfillmentUploadDeliveryImage` (202309). Uploads a photo as proof of delivery and returns its URL. */
export interface FulfillmentUploadDeliveryImageParams {
  /** JPG, JPEG or PNG image to upload, at most 5 MB and between 100 and 20000 pixels on each side. Required. */
  data: common.Upload;
}

/** The parameters of `GetEligibleShippingService` (202309). Lists the shipping services and prices for an order's package (US only). */
export interface GetEligibleShippingServiceParams {
  /** Size of the package; without it TikTok Shop computes the size from the products. */
  dimension?: GetEligibleShippingServiceDimension | undefined;
  /** Id of the TikTok Shop order to which the package or request belongs. Required. */
  order_id: common.Id;
  /** Order lines that will form the package to ship. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Order lines to put into the package, as an alternative to plain ids that can also name sub-items. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products. */
  weight?: GetEligibleShippingServiceWeight | undefined;
}

/** The parameters of `GetHandoverTimeslots` (202309). Returns pickup slots and drop-off options for an order that is not packed yet. */
export interface GetHandoverTimeslotsParams {
  /** Id of the TikTok Shop order to which the package or request belongs. Required. */
  order_id: common.Id;
  /** Order lines that will form the package to hand over. */
  order_line_item_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetOrderCustomsRequirements` (202607). Tells which orders need customs information and which already have it (Japan). */
export interface GetOrderCustomsRequirementsParams {
  /** Ids of the TikTok Shop orders to check for customs requirements. Required. */
  order_ids: readonly common.Id[];
}

/** The parameters of `GetOrderSplitAttributes` (202309). Tells, for each order, whether it can or must be split, and why. */
export interface GetOrderSplitAttributesParams {
  /** TikTok Shop orders for which to check whether they can or must be split. Required. */
  order_ids: readonly common.Id[];
}

/** The parameters of `GetPackageDetail` (202309). Returns one package with its status, tracking, addresses, size and order lines. */
export interface GetPackageDetailParams {
  /** Id of the TikTok Shop package, used in all calls about it. Required. */
  package_id: common.Id;
}

/** The parameters of `GetPackageHandoverTimeSlots` (202309). Returns pickup slots and drop-off options for an existing package. */
export interface GetPackageHandoverTimeSlotsParams {
  /** Id of the TikTok Shop package, used in all calls about it. Required. */
  package_id: common.Id;
}

/** The parameters of `GetPackageShippingDocument` (202309). Returns a URL for a package's label or packing slip, valid for 24 hours. */
export interface GetPackageShippingDocumentParams {
  /** File format of the document; PDF by default and not used for a label requested as picture. Example: `PDF`. */
  document_format?: DocumentFormat | undefined;
  /** Paper size of PDF labels and slips, A6 by default; ignored for label pictures and for hazmat and invoice labels, whose size is fixed. Example: `A6`. */
  document_size?: DocumentSize | undefined;
  /** Which document to produce for the package: label, packing slip, both, or a special label. Required. Example: `SHIPPING_LABEL`. */
  document_type: DocumentType;
  /** Id of the package whose document to produce; shipping must be arranged and TikTok must provide it. Required. */
  package_id: common.Id;
  /** Shipping period for which to fetch the document. */
  shipping_period?: string | undefined;
}

/** The parameters of `GetPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for order lines, from the package side. */
export interface GetPodCustomizationDetailsParams {
  /** Id of the TikTok Shop order whose lines are meant. Required. */
  main_order_id: common.Id;
  /** Order lines whose print-on-demand customization to return. Required. */
  query_order_lines: readonly QueryOrderLine[];
}

/** The parameters of `GetTracking` (202309). Lists the tracking events of an order's shipment. */
export interface GetTrackingParams {
  /** Id of the TikTok Shop order whose tracking events to return. Required. */
  order_id: common.Id;
}

/** The parameters of `MarkPackageAsShipped` (202610). Reports the seller's own tracking number and creates the shipped package. */
export interface MarkPackageAsShippedParams {
  /** Id of the TikTok Shop order whose lines are shipped. Required. */
  order_id: common.Id;
  /** Order lines to put into the package, as an alternative to plain ids that can also name sub-items. */
  order_line_list?: readonly OrderLine[] | undefined;
  /** Carriers and tracking numbers of the package, for shipments with several tracking numbers. */
  shipping_info_list?: readonly ShippingInfo[] | undefined;
}

/** The parameters of `RedeemInfoCallback` (202601). Reports redeem codes of digital goods for the lines of an order. */
export interface RedeemInfoCallbackParams {
  /** Id of the TikTok Shop order whose lines were redeemed. Required. Example: `576461413038785752`. */
  order_id: common.Id;
  /** Order lines for which to send redeem information. Required. */
  order_info_list: readonly OrderInfo[];
}

/** The parameters of `SchedulePackageHandover` (202309). Books pickup or drop-off for an order and returns the new package (US only). */
export interface SchedulePackageHandoverParams {
  /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
  handover_method?: string | undefined;
  /** Id of the TikTok Shop order to which the package or request belongs. Example: `288233559425886`. */
  order_id?: common.Id | undefined;
  /** Order lines to hand over together as one package. */
  order_line_item_ids?: readonly common.Id[] | undefined;
  /** Time slot in which the carrier picks the package up. */
  pickup_slot?: BatchShipPackagesPickupSlot | undefined;
}

/** The parameters of `SearchCombinablePackages` (202309). Lists draft packages, each a group of orders that can be combined. */
export interface SearchCombinablePackagesParams {
  /** Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
}

/** The parameters of `SearchPackage` (202309). Lists packages by status and time, newest first. */
export interface SearchPackageParams {
  /** Earliest creation time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`. */
  create_time_ge?: common.Time | undefined;
  /** Creation time before which the returned packages were created, exclusive, Unix time in seconds. Example: `1623812664`. */
  create_time_lt?: common.Time | undefined;
  /** Limits the result to packages in this state. Example: `PROCESSING`. */
  package_status?: GetPackageDetailPackageStatus | undefined;
  /** Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Time by which the packages are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `order_pay_time`. */
  sort_field?: SortField | undefined;
  /** Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
  /** Earliest update time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`. */
  update_time_ge?: common.Time | undefined;
  /** Update time before which the returned packages last changed, exclusive, Unix time in seconds. Example: `1623812664`. */
  update_time_lt?: common.Time | undefined;
}

/** The parameters of `ShipPackage` (202309). Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier. */
export interface ShipPackageParams {
  /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
  handover_method?: HandoverMethod | undefined;
  /** Id of the package to ship, as shown in order and package details. Required. */
  package_id: common.Id;
  /** Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional. */
  pickup_slot?: BatchShipPackagesPickupSlot | undefined;
  /** Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out. */
  self_shipment?: SelfShipment | undefined;
}

/** The parameters of `SplitOrders` (202309). Splits an order into several packages by groups of order lines. */
export interface SplitOrdersParams {
  /** Id of the TikTok Shop order to split into several packages. Required. */
  order_id: common.Id;
  /** Groups of order lines, each of which becomes a package of its own. Required. */
  splittable_groups: readonly SplittableGroup[];
  /** Groups of order lines, each of which becomes a package of its own; this form can also name sub-items of a line. */
  splittable_groups_v2?: readonly SplittableGroupsV2[] | undefined;
}

/** The parameters of `SubmitCustomsClearanceInformation` (202607). Submits customs information for the items of orders (Japan). */
export interface SubmitCustomsClearanceInformationParams {
  /** Orders with the customs information to submit. */
  order_list?: readonly SubmitCustomsClearanceInformationOrder[] | undefined;
}

/** The parameters of `TrackingStatusUpdate` (202609). Pushes tracking events of the seller's own fleet for one order. */
export interface TrackingStatusUpdateParams {
  /** Country in which the shipment is tracked. Required. */
  country: string;
  /** Web page where the buyer can follow the shipment. */
  external_tracking_url?: string | undefined;
  /** Id of the TikTok Shop order to which the package or request belongs. Required. */
  order_id: common.Id;
  /** Id of the shipping provider that transports the shipment. Required. */
  provider_id: common.Id;
  /** Tracking events to report to the platform, such as pickup or delivery. Required. */
  tracks: readonly Track[];
}

/** The parameters of `TTSTrackingValidation` (202508). Tells whether a tracking number belongs to TikTok Shipping (US only). */
export interface TtsTrackingValidationParams {
  /** Carrier's tracking number to check for TikTok Shipping; US only. Required. Example: `1234567`. */
  tracking_number: string;
}

/** The parameters of `UncombinePackages` (202309). Takes orders out of a combined package and returns the new packages. */
export interface UncombinePackagesParams {
  /** Orders to take out of the package, each of which must be in it. */
  order_ids?: readonly common.Id[] | undefined;
  /** Id of the combined package from which to take orders out. Required. */
  package_id: common.Id;
}

/** The parameters of `UpdatePackageDeliveryStatus` (202309). Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries. */
export interface UpdatePackageDeliveryStatusParams {
  /** Packages whose delivery result to report. Required. */
  packages: readonly UpdatePackageDeliveryStatusPackage[];
}

/** The parameters of `UpdatePackageShippingInfo` (202610). Changes the tracking number and carrier of one package that is already shipped. */
export interface UpdatePackageShippingInfoParams {
  /** Id of the shipped package whose carrier or tracking number to correct. Required. */
  package_id: common.Id;
  /** New carriers and tracking numbers that replace those given when the package was shipped. Required. */
  shipping_info_list: readonly ShippingInfo[];
}

/** The parameters of `UpdateShippingInfo` (202309). Changes the tracking number and carrier of a shipped order that was not split. */
export interface UpdateShippingInfoParams {
  /** Id of the TikTok Shop order to which the package or request belongs. Required. */
  order_id: common.Id;
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Required. Example: `6965352555291346690`. */
  shipping_provider_id: common.Id;
  /** Carrier's tracking number of the package. Required. Example: `576460868968549926`. */
  tracking_number: string;
}

/** The parameters of `UploadInvoice` (202502). Uploads the XML invoices that packages need before shipping (Brazil). */
export interface UploadInvoiceParams {
  /** Invoices to upload, one entry per package; Brazil only. */
  invoices?: readonly Invoice[] | undefined;
}

/** The response of `BatchShipPackages` (202309). */
export interface BatchShipPackagesResponse {
  /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
  errors?: ErrorItem[];
}

/** The response of `CombinePackage` (202309). */
export interface CombinePackageResponse {
  /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
  errors?: ErrorItem[];
  /** Combined packages, one for each group that succeeded. */
  packages?: CombinePackagePackage[];
}

/** The response of `CreateFirstMileBundle` (202407). */
export interface CreateFirstMileBundleResponse {
  /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
  errors?: CreateFirstMileBundleErrorItem[];
  /** Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`. */
  first_mile_bundle_id?: string;
  /** Address of the waybill to print and attach to the bundle. */
  url?: string;
}

/** The response of `CreateFirstMileBundleV2` (202510). */
export interface CreateFirstMileBundleV2Response {
  /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
  errors?: CreateFirstMileBundleErrorItem[];
  /** Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`. */
  first_mile_bundle_id?: string;
  /** Address of the waybill to print and attach to the bundle. */
  url?: string;
}

/** The response of `CreateLastMileBundle` (202408). */
export interface CreateLastMileBundleResponse {
  /** Id that TikTok Shop gave the last-mile bundle. Example: `7394368153362581254`. */
  last_mile_bundle_id?: string;
}

/** The response of `CreatePackages` (202512). */
export interface CreatePackagesResponse {
  /** Unix time in seconds when the package was created. Example: `1623812664`. */
  create_time?: number;
  /** Size on which the label is based, as given or computed from the products. */
  dimension?: Dimension;
  /** Id of the package that was created for the label. Example: `2882335594258860015`. */
  package_id?: string;
  /** Shipping service used for the label, with carrier, price and estimated delivery time. */
  shipping_service_info?: ShippingServiceInfo;
  /** Weight on which the label is based, as given or computed from the products. */
  weight?: Weight;
}

/** The response of `FulfillmentUploadDeliveryFile` (202309). */
export interface FulfillmentUploadDeliveryFileResponse {
  /** Name of the file including its extension. Example: `attachment_file.pdf`. */
  name?: string;
  /** Address of the uploaded file, which opens directly in a browser. */
  url?: string;
}

/** The response of `FulfillmentUploadDeliveryImage` (202309). */
export interface FulfillmentUploadDeliveryImageResponse {
  /** Height of the image after processing, in pixels; it can differ from that of the original. Example: `256`. */
  height?: number;
  /** Address of the uploaded file, which opens directly in a browser. */
  url?: string;
  /** Width of the image after processing, in pixels; it can differ from that of the original. Example: `256`. */
  width?: number;
}

/** The response of `GetEligibleShippingService` (202309). */
export interface GetEligibleShippingServiceResponse {
  /** Size of the package; without values of the seller TikTok Shop computes it from the products. */
  dimension?: GetEligibleShippingServiceDimension;
  /** Id of the TikTok Shop order to which the package or request belongs. Example: `28823355942588`. */
  order_id?: string;
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: string[];
  /** Shipping services that can carry the package, with price and estimated delivery time. */
  shipping_services?: ShippingService[];
  /** Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products. */
  weight?: GetEligibleShippingServiceWeight;
}

/** The response of `GetHandoverTimeslots` (202309). */
export interface GetHandoverTimeslotsResponse {
  /** Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`. */
  can_drop_off?: boolean;
  /** Whether the carrier can collect the package at the seller's pickup address. Example: `true`. */
  can_pickup?: boolean;
  /** Whether collection by van is available; United Kingdom only. Example: `true`. */
  can_van_collection?: boolean;
  /** Web page of the carrier that lists the locations where the package can be dropped off. Example: `www.j&t.com`. */
  drop_off_point_url?: string;
  /** Time slots the carrier offers for picking the package up at the seller's address. */
  pickup_slots?: PickupSlot[];
}

/** The response of `GetOrderCustomsRequirements` (202607). */
export interface GetOrderCustomsRequirementsResponse {
  /** Customs requirements, one entry per order asked for. */
  order_clearance_list?: OrderClearance[];
}

/** The response of `GetOrderSplitAttributes` (202309). */
export interface GetOrderSplitAttributesResponse {
  /** Whether each order can or must be split, one entry per order asked for. */
  split_attributes?: SplitAttribute[];
}

/** The response of `GetPackageDetail` (202309). */
export interface GetPackageDetailResponse {
  /** Additional business tags of the package, as text. */
  biz_extension_tags?: string[];
  /** Unix time in seconds when the package was created. Example: `1635338186`. */
  create_time?: number;
  /** Id of the delivery option the buyer chose; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`. */
  delivery_option_id?: string;
  /** Display name of the delivery option the buyer chose. */
  delivery_option_name?: string;
  /** Size of the package, as given by the seller or computed from the products. */
  dimension?: Dimension;
  /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
  handover_method?: HandoverMethod;
  /** Whether the package contains more than one SKU. Example: `true`. */
  has_multi_skus?: boolean;
  /** Shipping insurance that was taken out automatically when the label was bought. */
  insurance?: Insurance;
  /** Tracking number of the last leg of delivery; only for cross-border orders. Example: `6617675021119438849`. */
  last_mile_tracking_number?: string;
  /** Whether the buyer left a note on the order. Example: `BUYER_UNNOTED`. */
  note_tag?: NoteTag;
  /** Ids of the order lines that are in the package. */
  order_line_item_ids?: string[];
  /** TikTok Shop orders that have items in the package. */
  orders?: Order[];
  /** Id of the TikTok Shop package, used in all calls about it. Example: `5433567853345`. */
  package_id?: string;
  /** State of the package on its way from the seller to the buyer. Example: `PROCESSING`. */
  package_status?: GetPackageDetailPackageStatus;
  /** More exact state within `package_status`, such as STOCKING before the package is shipped. */
  package_sub_status?: string;
  /** Time slot in which the carrier picks the package up. */
  pickup_slot?: BatchShipPackagesPickupSlot;
  /** Address of the buyer to which the package goes; parts may be masked. */
  recipient_address?: RecipientAddress;
  /** Address of the seller's warehouse or shop from which the package is sent. */
  sender_address?: SenderAddress;
  /** Why shipping of the package ran into a problem; absent without one. */
  ship_exception_reason?: string;
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the package. */
  shipping_provider_name?: string;
  /** Who provides the shipping service, and therefore the label. Example: `TIKTOK`. */
  shipping_type?: ShippingType;
  /** Whether the package results from combining orders or from splitting one. Example: `SPLIT`. */
  split_and_combine_tag?: SplitAndCombineTag;
  /** Carrier's tracking number of the package. Example: `6617675021119438849`. */
  tracking_number?: string;
  /** Unix time in seconds of the last change of the package. Example: `1635338186`. */
  update_time?: number;
  /** Id of the seller's warehouse from which the package ships. */
  warehouse_id?: string;
  /** Weight of the package, as given by the seller or computed from the products. */
  weight?: Weight;
}

/** The response of `GetPackageHandoverTimeSlots` (202309). */
export interface GetPackageHandoverTimeSlotsResponse {
  /** Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`. */
  can_drop_off?: boolean;
  /** Whether the carrier can collect the package at the seller's pickup address. Example: `true`. */
  can_pickup?: boolean;
  /** Whether collection by van is available; United Kingdom only. Example: `true`. */
  can_van_collection?: boolean;
  /** Web page of the carrier that lists the locations where the package can be dropped off. Example: `true`. */
  drop_off_point_url?: string;
  /** Time slots the carrier offers for picking the package up at the seller's address. */
  pickup_slots?: PickupSlot[];
}

/** The response of `GetPackageShippingDocument` (202309). */
export interface GetPackageShippingDocumentResponse {
  /** Download address of the requested document, valid for 24 hours. */
  doc_url?: string;
  /** Carrier's tracking number printed on the label. Example: `752455325694`. */
  tracking_number?: string;
}

/** The response of `GetPODCustomizationDetails` (202606). */
export interface GetPodCustomizationDetailsResponse {
  /** Print-on-demand customizations found, one entry per order line. */
  pod_details?: PodDetail[];
  /** Numeric result code of the lookup of customization data. */
  status_code?: number;
}

/** The response of `GetTracking` (202309). */
export interface GetTrackingResponse {
  /** Tracking events of the order, each with text and time. */
  tracking?: Tracking[];
}

/** The response of `MarkPackageAsShipped` (202610). */
export interface MarkPackageAsShippedResponse {
  /** Id of the TikTok Shop order to which the package or request belongs. */
  order_id?: string;
  /** Ids of the order lines that are in the package. */
  order_line_item_ids?: string[];
  /** Id of the package that was created by shipping the lines. */
  package_id?: string;
  /** Warning about the shipment, which was accepted nevertheless; absent when nothing is suspicious. */
  warning?: Warning;
}

/** The response of `RedeemInfoCallback` (202601). */
export interface RedeemInfoCallbackResponse {
  /** Result of the callback, one entry per order line sent. */
  order_statuses?: OrderStatus[];
}

/** The response of `SchedulePackageHandover` (202309). */
export interface SchedulePackageHandoverResponse {
  /** Unix time in seconds when the package was created. Example: `1635338186`. */
  create_time?: number;
  /** Size of the package; without values of the seller TikTok Shop computes it from the products. */
  dimension?: GetEligibleShippingServiceDimension;
  /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
  handover_method?: string;
  /** Id of the TikTok Shop order to which the package or request belongs. Example: `2882335594258`. */
  order_id?: string;
  /** Ids of the order lines that are in the package. */
  order_line_item_ids?: string[];
  /** Id of the TikTok Shop package, used in all calls about it. Example: `2882335594258`. */
  package_id?: string;
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the package. */
  shipping_provider_name?: string;
  /** Carrier's tracking number of the package. Example: `6617675021119438849`. */
  tracking_number?: string;
  /** Unix time in seconds of the last change of the package. Example: `1635338186`. */
  update_time?: number;
  /** Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products. */
  weight?: GetEligibleShippingServiceWeight;
}

/** The response of `SearchCombinablePackages` (202309). */
export interface SearchCombinablePackagesResponse {
  /** Groups of orders that can ship together as one package. */
  combinable_packages?: CombinablePackage[];
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of groups of orders that can be combined, over all pages. Example: `10`. */
  total_count?: number;
}

/** The response of `SearchPackage` (202309). */
export interface SearchPackageResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Packages found or created, one entry per package. */
  packages?: Package[];
  /** Number of packages that match the request, over all pages. Example: `221`. */
  total_count?: number;
}

/** The response of `SplitOrders` (202309). */
export interface SplitOrdersResponse {
  /** New packages, one for each group of the request. */
  packages?: SplitOrdersPackage[];
}

/** The response of `SubmitCustomsClearanceInformation` (202607). */
export interface SubmitCustomsClearanceInformationResponse {
}

/** The response of `TrackingStatusUpdate` (202609). */
export interface TrackingStatusUpdateResponse {
  /** Outcome for each tracking event that was reported. */
  track_results?: TrackResult[];
}

/** The response of `TTSTrackingValidation` (202508). */
export interface TtsTrackingValidationResponse {
  /** Whether the tracking number belongs to a parcel collected through TikTok. Example: `false`. */
  is_tiktok_collection?: boolean;
  /** Whether the tracking number belongs to a parcel shipped with TikTok Shipping. Example: `false`. */
  is_tiktok_shipping?: boolean;
}

/** The response of `UncombinePackages` (202309). */
export interface UncombinePackagesResponse {
  /** New packages formed by taking the orders out. */
  packages?: CombinePackagePackage[];
}

/** The response of `UpdatePackageDeliveryStatus` (202309). */
export interface UpdatePackageDeliveryStatusResponse {
  /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
  errors?: ErrorItem[];
}

/** The response of `UpdatePackageShippingInfo` (202610). */
export interface UpdatePackageShippingInfoResponse {
}

/** The response of `UploadInvoice` (202502). */
export interface UploadInvoiceResponse {
  /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
  errors?: ErrorItem[];
}

/** Package inside {@link BatchShipPackagesParams}. */
export interface BatchShipPackagesPackage {
  /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
  handover_method?: HandoverMethod | undefined;
  /** Id of a package to ship, as shown in order and package details. Required. Example: `12321312312431`. */
  id: common.Id;
  /** Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional. */
  pickup_slot?: BatchShipPackagesPickupSlot | undefined;
  /** Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out. */
  self_shipment?: SelfShipment | undefined;
}

/** Pickup slot inside {@link BatchShipPackagesPackage}, {@link GetPackageDetailResponse}, {@link SchedulePackageHandoverParams} and others. */
export interface BatchShipPackagesPickupSlot {
  /** End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
  end_time?: number | undefined;
  /** Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
  start_time?: number | undefined;
}

/** Combinable package inside {@link CombinePackageParams}, {@link SearchCombinablePackagesResponse}. */
export interface CombinablePackage {
  /** Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`. */
  id?: string | undefined;
  /** Ids of the TikTok Shop orders in the package. */
  order_ids?: string[] | undefined;
}

/** Package inside {@link CombinePackageResponse}, {@link UncombinePackagesResponse}. */
export interface CombinePackagePackage {
  /** New id of the combined package; ship it with this id. Example: `413234134123412`. */
  id?: string;
  /** Orders that are in the combined package after the change. */
  order_ids?: string[];
}

/** Detail inside {@link CreateFirstMileBundleErrorItem}. */
export interface CreateFirstMileBundleDetail {
  /** Id of the order that could not be put into the bundle. Example: `578967030217083407`. */
  order_id?: string;
}

/** Error inside {@link CreateFirstMileBundleResponse}, {@link CreateFirstMileBundleV2Response}. */
export interface CreateFirstMileBundleErrorItem {
  /** Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`. */
  code?: number;
  /** Entry of the request that failed, to tell which one the error is about. */
  detail?: CreateFirstMileBundleDetail;
  /** Readable reason why this package or order failed. */
  message?: string;
}

/** Dimension inside {@link LastMileBundle}. */
export interface CreateLastMileBundleDimension {
  /** Height of the bundle, whole number in the given unit. Example: `15`. */
  height?: common.Integer | undefined;
  /** Length of the bundle, whole number in the given unit. Example: `15`. */
  length?: common.Integer | undefined;
  /** Unit of the sizes of the bundle; only centimeter is accepted. Example: `centimeter`. */
  unit?: string | undefined;
  /** Width of the bundle, whole number in the given unit. Example: `15`. */
  width?: common.Integer | undefined;
}

/** Weight inside {@link LastMileBundle}. */
export interface CreateLastMileBundleWeight {
  /** Unit of the weight of the bundle; only gram is accepted. Example: `gram`. */
  unit?: string | undefined;
  /** Weight of the bundle, whole number in grams. Example: `1200`. */
  value?: common.Integer | undefined;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Orders whose invoice could not be accepted. */
  order_ids?: string[];
  /** Id of the package for which the operation failed. Example: `123123123123131`. */
  package_id?: string;
}

/** Dimension inside {@link CreatePackagesParams}, {@link CreatePackagesResponse}, {@link GetPackageDetailResponse}. */
export interface Dimension {
  /** Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`. */
  height?: string | undefined;
  /** Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`. */
  length?: string | undefined;
  /** Unit of `length`, `width` and `height` of the package. Example: `CM`. */
  unit?: DimensionUnit | undefined;
  /** Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`. */
  width?: string | undefined;
}

/** Error inside {@link BatchShipPackagesResponse}, {@link CombinePackageResponse}, {@link UpdatePackageDeliveryStatusResponse} and others. */
export interface ErrorItem {
  /** Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`. */
  code?: number;
  /** Entry of the request that failed, to tell which one the error is about. */
  detail?: Detail;
  /** Readable reason why this package or order failed. */
  message?: string;
}

/** Dimension inside {@link GetEligibleShippingServiceParams}, {@link GetEligibleShippingServiceResponse}, {@link SchedulePackageHandoverResponse}. */
export interface GetEligibleShippingServiceDimension {
  /** Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`. */
  height?: string | undefined;
  /** Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`. */
  length?: string | undefined;
  /** Unit of `length`, `width` and `height` of the package. Example: `INCH`. */
  unit?: string | undefined;
  /** Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`. */
  width?: string | undefined;
}

/** Weight inside {@link GetEligibleShippingServiceParams}, {@link GetEligibleShippingServiceResponse}, {@link SchedulePackageHandoverResponse}. */
export interface GetEligibleShippingServiceWeight {
  /** Unit in which `value` states how heavy the package is. Example: `GRAM`. */
  unit?: string | undefined;
  /** Weight of the package in the given `unit`, decimal text. Example: `0.4`. */
  value?: string | undefined;
}

/** Insurance inside {@link GetPackageDetailResponse}. */
export interface Insurance {
  /** State of the claim against the shipping insurance of the package. Example: `CLAIM_PENDING`. */
  claim_status?: ClaimStatus;
  /** Amount in US dollars for which the package is insured, decimal text. Example: `200`. */
  coverage_amount?: string;
  /** Whether an insurance claim can be filed, which depends on the reason of the refund. Example: `true`. */
  is_claim_eligible?: boolean;
  /** Whether the package is insured for shipping. Example: `true`. */
  is_purchased?: boolean;
}

/** Invoice inside {@link UploadInvoiceParams}. */
export interface Invoice {
  /** Invoice file encoded as base64, at most 1 MB. Required. */
  file: string;
  /** Format of the invoice file; only XML is accepted. Required. Example: `XML`. */
  file_type: InvoiceFileType;
  /** TikTok Shop orders that the invoice covers. Required. */
  order_ids: readonly common.Id[];
  /** Id of the package that the invoice covers, from Search Package. Required. Example: `1161235029d14122252`. */
  package_id: common.Id;
}

/** Item inside {@link OrderClearance}. */
export interface Item {
  /** Whether the item was sold through a temporary listing, so that its real content has to be declared. */
  is_temporary_listing?: boolean;
  /** Whether the item was sold as a virtual blind box, so that its real content has to be declared. */
  is_virtual_unboxing?: boolean;
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: string;
  /** Id of the product to which the order line belongs. */
  product_id?: string;
  /** Products known to be contained in the order line, with quantity and share of the price. */
  related_item_detail?: RelatedItemDetail[];
  /** Id of the SKU, the variant of the product that the order line is about. */
  sku_id?: string;
}

/** Item detail inside {@link SubmitCustomsClearanceInformationItem}. */
export interface ItemDetail {
  /** Share of the price of the order line that falls on this product, in percent. Required. */
  price_percent: common.Integer;
  /** Number of units of this product in the order line. Required. */
  qty: common.Integer;
  /** Id of the SKU actually contained in the order line. Required. */
  sku_id: common.Id;
}

/** Last mile bundle inside {@link CreateLastMileBundleParams}. */
export interface LastMileBundle {
  /** Outer size of the bundle: height, length and width with their unit. */
  dimensions?: CreateLastMileBundleDimension | undefined;
  /** Id by which your own system knows the bundle. Example: `test_bag_no`. */
  external_bundle_id?: common.Id | undefined;
  /** Number of small parcels inside the bundle. Example: `1`. */
  fulfillment_unit_count?: common.Integer | undefined;
  /** Unix time in milliseconds when the bundle left your warehouse. Example: `1721644119953`. */
  outbound_time?: common.Integer | undefined;
  /** Total weight of the bundle with its unit. */
  weight?: CreateLastMileBundleWeight | undefined;
}

/** Location inside {@link Track}. */
export interface Location {
  /** City in which the tracking event happened. */
  city?: string | undefined;
  /** Country in which the tracking event happened. */
  country?: string | undefined;
  /** State or province in which the tracking event happened. */
  state?: string | undefined;
  /** Postal code of the place where the tracking event happened. */
  zip_code?: string | undefined;
}

/** Must split reason inside {@link SplitAttribute}. */
export interface MustSplitReason {
  /** Id of the category whose limit per package is exceeded; absent when the limit is on the total number of items. Example: `601990`. */
  category_id?: string;
  /** Most items allowed in one package, for the category or in total depending on `type`. Example: `2`. */
  max_count?: string;
  /** Which limit forces the split: CATEGORY_ITEM_LIMITATION per category, TOTAL_COUNT_LIMITATION on all items of a package. Example: `CATEGORY_ITEM_LIMITATION`. */
  type?: MustSplitReasonType;
}

/** Order inside {@link GetPackageDetailResponse}, {@link Package}. */
export interface Order {
  /** Id of a TikTok Shop order that has items in the package. Example: `54335448533296`. */
  id?: string;
  /** SKUs of the order in the package; deprecated. */
  skus?: Sku[];
}

/** Order clearance inside {@link GetOrderCustomsRequirementsResponse}. */
export interface OrderClearance {
  /** Whether customs information has already been submitted for the order. */
  already_filled_clearance?: boolean;
  /** Numeric code of the kind of business the order belongs to for customs. */
  biz_type?: number;
  /** Order lines of the order that customs information is about. */
  item_list?: Item[];
  /** Whether customs information must be submitted for the order. */
  need_fill_clearance?: boolean;
  /** Id of the TikTok Shop order to which the package or request belongs. */
  order_id?: string;
  /** Numeric code of the way the orders are shipped. */
  shipment_type?: number;
  /** Destination country whose customs rules apply. */
  target_country?: string;
}

/** Order info inside {@link RedeemInfoCallbackParams}. */
export interface OrderInfo {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. Required. Example: `577086512123755123`. */
  order_line_id: common.Id;
  /** What the buyer redeems for the order line, as generated by your system. Required. */
  redeem_info: RedeemInfo;
  /** Optional unique id of the order line in your own system. Example: `134448484339393`. */
  source_unique_id?: common.Id | undefined;
}

/** Order line inside {@link GetEligibleShippingServiceParams}, {@link MarkPackageAsShippedParams}, {@link SplittableGroupsV2}. */
export interface OrderLine {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: common.Id | undefined;
  /** Id of the sub-item within the order line, to handle only a part of it. */
  sub_item_id?: common.Id | undefined;
}

/** Order line item inside {@link CreatePackagesParams}. */
export interface OrderLineItem {
  /** Id of an order line to put into the package; required for ship type 2. Example: `2882335594258860015`. */
  order_line_id?: common.Id | undefined;
  /** Id of the sub-item within the order line, to handle only a part of it. */
  sub_item_id?: common.Id | undefined;
}

/** Order status inside {@link RedeemInfoCallbackResponse}. */
export interface OrderStatus {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. Example: `577086512123755123`. */
  order_line_id?: string;
  /** Result of the callback for this order line, 0 for success. Example: `0`. */
  status_code?: number;
}

/** Package inside {@link SearchPackageResponse}. */
export interface Package {
  /** Unix time in seconds when the package was created. Example: `1635338186`. */
  create_time?: number;
  /** Id of the package, as used by the other fulfillment calls. Example: `577828281214600000`. */
  id?: string;
  /** Ids of the order lines that are in the package. */
  order_line_item_ids?: string[];
  /** TikTok Shop orders that have items in the package. */
  orders?: Order[];
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the package. */
  shipping_provider_name?: string;
  /** State of the package on its way from the seller to the buyer. Example: `PROCESSING`. */
  status?: PackageStatus;
  /** Carrier's tracking number of the package. Example: `6617675021119438849`. */
  tracking_number?: string;
  /** Unix time in seconds of the last change of the package. Example: `1635338186`. */
  update_time?: number;
}

/** Pickup slot inside {@link GetHandoverTimeslotsResponse}, {@link GetPackageHandoverTimeSlotsResponse}. */
export interface PickupSlot {
  /** Whether this pickup slot can still be booked; the misspelled name is the platform's own. Example: `true`. */
  avaliable?: boolean;
  /** End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
  end_time?: number;
  /** Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
  start_time?: number;
}

/** POD detail inside {@link GetPodCustomizationDetailsResponse}. */
export interface PodDetail {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: string;
  /** Customization data of the print-on-demand order line, as JSON text. */
  pod_info_json?: string;
}

/** Query order line inside {@link GetPodCustomizationDetailsParams}. */
export interface QueryOrderLine {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. Required. */
  order_line_id: common.Id;
  /** Id of the print-on-demand (POD) data of the order line to look up. Required. */
  pod_order_data_id: common.Id;
  /** Id of the product to which the order line belongs. Required. */
  product_id: common.Id;
  /** Id of the SKU, the variant of the product that the order line is about. Required. */
  sku_id: common.Id;
}

/** Recipient address inside {@link GetPackageDetailResponse}. */
export interface RecipientAddress {
  /** Detailed part of the recipient's address, such as unit and building; masked where recipient data is hidden. */
  address_detail?: string;
  /** First line of the recipient's street address. */
  address_line1?: string;
  /** Second line of the recipient's street address, such as suite or apartment. */
  address_line2?: string;
  /** Third line of the recipient's street address; in practice filled only for Brazil. */
  address_line3?: string;
  /** Fourth line of the recipient's street address; in practice filled only for Brazil. */
  address_line4?: string;
  /** Complete recipient address in one text; masked where recipient data is hidden. */
  full_address?: string;
  /** Full name of the recipient; masked when the order ships with platform logistics. Example: `Zay`. */
  name?: string;
  /** Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`. */
  phone_number?: string;
  /** Postal code of the recipient's address, in the US the ZIP code. Example: `95110`. */
  postal_code?: string;
  /** Country or region of the recipient's address, such as US. Example: `US`. */
  region_code?: string;
}

/** Redeem info inside {@link OrderInfo}. */
export interface RedeemInfo {
  /** The redeem code or the redeem address, depending on `redeem_type`. */
  redeem_data?: string | undefined;
  /** Instructions for the buyer on how to redeem the item. */
  redeem_instruction_info?: string | undefined;
  /** Form of `redeem_data`: CODE for a code, URL for a web address. Required. Example: `CODE`. */
  redeem_type: string;
}

/** Related item detail inside {@link Item}. */
export interface RelatedItemDetail {
  /** Share of the price of the order line that falls on this product, in percent. */
  price_percent?: number;
  /** Id of the product contained in the order line. */
  product_id?: string;
  /** Number of units of this product in the order line. */
  qty?: number;
  /** Id of the SKU contained in the order line. */
  sku_id?: string;
}

/** Self shipment inside {@link BatchShipPackagesPackage}, {@link ShipPackageParams}. */
export interface SelfShipment {
  /** Id of the seller's own carrier, from Get Shipping Providers. Required. Example: `6617675021119438849`. */
  shipping_provider_id: common.Id;
  /** Tracking number of the seller's own carrier. Required. Example: `JX12345`. */
  tracking_number: string;
}

/** Sender address inside {@link GetPackageDetailResponse}. */
export interface SenderAddress {
  /** Detailed part of the sender's address, such as unit and building. */
  address_detail?: string;
  /** First line of the street address the package leaves from. */
  address_line1?: string;
  /** Second line of the street address the package leaves from, such as suite or unit. */
  address_line2?: string;
  /** Third line of the street address the package leaves from; in practice filled only for Brazil. */
  address_line3?: string;
  /** Fourth line of the street address the package leaves from; in practice filled only for Brazil. */
  address_line4?: string;
  /** Complete address from which the package is sent, in one text. */
  full_address?: string;
  /** Full name of the person or shop that sends the package. Example: `Zay`. */
  name?: string;
  /** Telephone number at which the sender of the package can be reached. Example: `(+1)213-***-1234`. */
  phone_number?: string;
  /** Postal code of the address the package leaves from. Example: `95110`. */
  postal_code?: string;
  /** Country or region of the sender's address, such as US. Example: `US`. */
  region_code?: string;
}

/** Shipping info inside {@link MarkPackageAsShippedParams}, {@link UpdatePackageShippingInfoParams}. */
export interface ShippingInfo {
  /** Note of the seller on the shipment with this tracking number. */
  note?: string | undefined;
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. */
  shipping_provider_id?: common.Id | undefined;
  /** Carrier's tracking number of the package. */
  tracking_number?: string | undefined;
}

/** Shipping service inside {@link GetEligibleShippingServiceResponse}. */
export interface ShippingService {
  /** Currency of the price of the shipping service, such as USD. Example: `USD`. */
  currency?: string;
  /** Shortest estimated delivery time of the service, in days. Example: `3`. */
  earliest_delivery_days?: number;
  /** Id of the shipping service; pass it as `shipping_service_id` to buy the label with it. Example: `288233559123860015`. */
  id?: string;
  /** Whether the platform uses this shipping service when none is chosen. Example: `false`. */
  is_default?: boolean;
  /** Longest estimated delivery time of the service, in days. Example: `5`. */
  latest_delivery_days?: number;
  /** Name of the shipping service, such as UPS first class. */
  name?: string;
  /** Estimated price of shipping with this service, decimal text in `currency`. Example: `5`. */
  price?: string;
  /** Service fee of the shipping app contained in this offer, decimal text in `currency`. */
  shipping_app_service_fee?: string;
  /** Shipping fee of this service, decimal text in `currency`. */
  shipping_fee?: string;
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `288233559123860012`. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the package. Example: `UPS`. */
  shipping_provider_name?: string;
  /** Fee for delivery against signature contained in this offer, decimal text in `currency`. */
  signature_fee?: string;
}

/** Shipping service info inside {@link CreatePackagesResponse}. */
export interface ShippingServiceInfo {
  /** Currency of the price of the shipping service, such as USD. Example: `dollar`. */
  currency?: string;
  /** Shortest estimated delivery time of the service, in days. Example: `3`. */
  earliest_delivery_days?: number;
  /** Id of the shipping service that was used for the package. Example: `288233559123860015`. */
  id?: string;
  /** Longest estimated delivery time of the service, in days. Example: `5`. */
  latest_delivery_days?: number;
  /** Name of the shipping service used, such as UPS first class. */
  name?: string;
  /** Estimated price of the label with this service, decimal text in `currency`. Example: `10`. */
  price?: string;
  /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `2882322591238`. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the package. Example: `UPS`. */
  shipping_provider_name?: string;
}

/** SKU inside {@link Order}. */
export interface Sku {
  /** Id of the SKU in the package; deprecated. Example: `2729382476852921560`. */
  id?: string;
  /** Picture of the SKU as it was when the order was placed; deprecated. */
  image_url?: string;
  /** Name of the SKU made of its attribute values; deprecated. Example: `white,128g`. */
  name?: string;
  /** Units of the SKU in the package; deprecated. Example: `5`. */
  quantity?: number;
}

/** Split attribute inside {@link GetOrderSplitAttributesResponse}. */
export interface SplitAttribute {
  /** Whether the order can be split into several packages; if not, `reason` says why. Example: `false`. */
  can_split?: boolean;
  /** Whether the order has to be split into several packages before it can ship; `must_split_reasons` says why. Example: `false`. */
  must_split?: boolean;
  /** Limits that force a split; present only when `must_split` is true. */
  must_split_reasons?: MustSplitReason[];
  /** Id of the TikTok Shop order to which the package or request belongs. Example: `556643423444`. */
  order_id?: string;
  /** Why the order cannot be split; present only when `can_split` is false. */
  reason?: string;
}

/** Package inside {@link SplitOrdersResponse}. */
export interface SplitOrdersPackage {
  /** New id of the package; ship it with this id. Example: `223362377512830222`. */
  id?: string;
  /** Label of the group from the request that became this package. Example: `123`. */
  splittable_group_id?: string;
}

/** Splittable group inside {@link SplitOrdersParams}. */
export interface SplittableGroup {
  /** Label of your choice for this group of items; the reply repeats it as `splittable_group_id` beside the new package id. Required. Example: `123`. */
  id: common.Id;
  /** Ids of the order lines to put into this package. Required. */
  order_line_item_ids: readonly common.Id[];
}

/** Splittable groups v2 inside {@link SplitOrdersParams}. */
export interface SplittableGroupsV2 {
  /** Label of your choice for this group of items; the reply repeats it beside the new package id. */
  id?: common.Id | undefined;
  /** Order lines to put into the package, as an alternative to plain ids that can also name sub-items. */
  order_line_list?: readonly OrderLine[] | undefined;
}

/** Item inside {@link SubmitCustomsClearanceInformationOrder}. */
export interface SubmitCustomsClearanceInformationItem {
  /** Products actually contained in the order line, with quantity and share of the price. */
  item_detail?: readonly ItemDetail[] | undefined;
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: common.Id | undefined;
  /** Id of the SKU, the variant of the product that the order line is about. */
  sku_id?: common.Id | undefined;
}

/** Order inside {@link SubmitCustomsClearanceInformationParams}. */
export interface SubmitCustomsClearanceInformationOrder {
  /** Order lines of the order that customs information is about. */
  item_list?: readonly SubmitCustomsClearanceInformationItem[] | undefined;
  /** Id of the TikTok Shop order to which the package or request belongs. Required. */
  order_id: common.Id;
}

/** Track inside {@link TrackingStatusUpdateParams}. */
export interface Track {
  /** Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. Required. */
  action_code: common.Integer;
  /** Readable text of the tracking event, shown to the buyer. Required. */
  description: string;
  /** Why the delivery attempt reported by this event failed. */
  failed_reason?: string | undefined;
  /** Place where the tracking event happened. */
  location?: Location | undefined;
  /** Time at which the tracking event happened, as a Unix timestamp. Required. */
  occur_time: common.Time;
  /** Address of a proof for this tracking event, such as a delivery photo. */
  proof_url?: string | undefined;
  /** Carrier's tracking number of the shipment that the event belongs to. Required. */
  tracking_no: string;
}

/** Track result inside {@link TrackingStatusUpdateResponse}. */
export interface TrackResult {
  /** Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. */
  action_code?: number;
  /** Result code for this event; the other events of the call may have succeeded. */
  code?: number;
  /** Readable text of the tracking event, repeated from the request. */
  description?: string;
  /** Readable result for this tracking event. */
  message?: string;
  /** Time at which the tracking event happened, as a Unix timestamp. */
  occur_time?: number;
  /** Carrier's tracking number of the shipment that the event belongs to. */
  tracking_no?: string;
}

/** Tracking inside {@link GetTrackingResponse}. */
export interface Tracking {
  /** Numeric code of the kind of tracking event. */
  action_code?: number;
  /** Readable text of the tracking event, such as Your package was delivered. */
  description?: string;
  /** Time of the tracking event, Unix time in milliseconds. Example: `1694685539000`. */
  update_time_millis?: number;
}

/** Package inside {@link UpdatePackageDeliveryStatusParams}. */
export interface UpdatePackageDeliveryStatusPackage {
  /** Delivery result to report for the package, or a new attachment for one already delivered. Required. Example: `DELIVERY_SUCCESS`. */
  delivery_type: DeliveryType;
  /** Why delivery failed; required when `delivery_type` is DELIVERY_FAILED, otherwise left out. Example: `INVALID_ADDRESS`. */
  fail_delivery_reason?: FailDeliveryReason | undefined;
  /** Format of the attachment at `file_url`: IMG or PDF. Example: `IMG`. */
  file_type?: FileType | undefined;
  /** Address of the proof of delivery, returned by the upload calls for delivery files and images; TikTok Shop checks the delivery with it. */
  file_url?: string | undefined;
  /** Id of the package whose delivery result to report. Required. Example: `11529598723402`. */
  id: common.Id;
  /** Code that confirms the handover of the package to the buyer. */
  verification_code?: string | undefined;
}

/** Warning inside {@link MarkPackageAsShippedResponse}. */
export interface Warning {
  /** What is suspicious about the shipment, for example a tracking number that several carriers could have issued; the package is shipped all the same. */
  message?: string;
}

/** Weight inside {@link CreatePackagesParams}, {@link CreatePackagesResponse}, {@link GetPackageDetailResponse}. */
export interface Weight {
  /** Unit in which `value` states how heavy the package is. Example: `GRAM`. */
  unit?: WeightUnit | undefined;
  /** Weight of the package in the given `unit`, decimal text. Example: `1.2`. */
  value?: string | undefined;
}

/**
 * Values of `claim_status` in `Insurance`; more may be added.
 * - `NOT_STARTED`: No claim has been filed for the package.
 * - `CLAIM_PENDING`: A claim was filed and is under review.
 * - `APPROVED`: The claim was accepted.
 * - `DECLINED`: The claim was refused.
 */
export type ClaimStatus =
  | "NOT_STARTED"
  | "CLAIM_PENDING"
  | "APPROVED"
  | "DECLINED"
  | (string & {});

/**
 * Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may be added.
 * - `DELIVERY_SUCCESS`: The package was delivered; an attachment can prove it.
 * - `DELIVERY_FAILED`: Delivery failed; `fail_delivery_reason` must say why.
 * - `UPDATE_POD`: The package is already delivered; only its proof of delivery is replaced.
 */
export type DeliveryType =
  | "DELIVERY_SUCCESS"
  | "DELIVERY_FAILED"
  | "UPDATE_POD"
  | (string & {});

/**
 * Values of `unit` in `Dimension`; more may be added.
 * - `CM`: Centimeters, the metric unit.
 * - `INCH`: Inches (2.54 cm).
 */
export type DimensionUnit =
  | "CM"
  | "INCH"
  | (string & {});

/**
 * Values of `document_format` in `GetPackageShippingDocumentRequest`; more may be added.
 * - `PDF`: PDF document, the default.
 * - `ZPL`: Label language of Zebra printers; Brazil and Mexico only.
 */
export type DocumentFormat =
  | "PDF"
  | "ZPL"
  | (string & {});

/**
 * Values of `document_size` in `GetPackageShippingDocumentRequest`; more may be added.
 * - `A6`: 105 by 148 mm, the default.
 * - `A5`: 148 by 210 mm, twice the area of A6.
 */
export type DocumentSize =
  | "A6"
  | "A5"
  | (string & {});

/**
 * Values of `document_type` in `GetPackageShippingDocumentRequest`; more may be added.
 * - `SHIPPING_LABEL`: The label to stick on the parcel, as a PDF or ZPL document.
 * - `PACKING_SLIP`: The packing slip that lists the contents.
 * - `SHIPPING_LABEL_AND_PACKING_SLIP`: Label and slip together in one file.
 * - `SHIPPING_LABEL_PICTURE`: The label to stick on the parcel, as a PNG image.
 * - `HAZMAT_LABEL`: The hazardous goods label on A4; only for packages with such goods.
 * - `INVOICE_LABEL`: The invoice label on A6; Brazil only.
 */
export type DocumentType =
  | "SHIPPING_LABEL"
  | "PACKING_SLIP"
  | "SHIPPING_LABEL_AND_PACKING_SLIP"
  | "SHIPPING_LABEL_PICTURE"
  | "HAZMAT_LABEL"
  | "INVOICE_LABEL"
  | (string & {});

/**
 * Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may be added.
 * - `INVALID_ADDRESS`: The shipping address of the buyer is not valid.
 * - `UNABLE_RECEIVE`: The buyer cannot receive the parcel at the moment.
 * - `UNABLE_CONTACT_BUYER`: The buyer could not be reached.
 * - `BUYER_REFUSED`: The buyer did not accept the parcel.
 * - `DELAY_DELIVERY`: The carrier is late and could not deliver in time.
 * - `PACKAGE_LOST`: The parcel was lost in transit.
 * - `PACKAGE_DAMAGE`: The parcel was damaged in transit.
 * - `FORCE_MAJEURE`: An event beyond control, such as a natural disaster, prevented delivery.
 * - `OTHER`: A reason not named in this list.
 */
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

/**
 * Values of `file_type` in `UpdatePackageDeliveryStatusPackage`; more may be added.
 * - `IMG`: The attachment is a picture.
 * - `PDF`: The attachment is a PDF document.
 */
export type FileType =
  | "IMG"
  | "PDF"
  | (string & {});

/**
 * Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may be added.
 * - `PROCESSING`: Shipping is arranged; the package waits for the carrier to collect it.
 * - `FULFILLING`: The carrier has the package and is delivering it.
 * - `COMPLETED`: The package was delivered.
 * - `CANCELLED`: The package was cancelled, usually because it was lost or damaged.
 * - `TO_FULFILL`: The package waits for the seller to arrange shipping.
 */
export type GetPackageDetailPackageStatus =
  | "PROCESSING"
  | "FULFILLING"
  | "COMPLETED"
  | "CANCELLED"
  | "TO_FULFILL"
  | (string & {});

/**
 * Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may be added.
 * - `DROP_OFF`: You hire a carrier that is registered with TikTok Shop; carrier, tracking number and phone digits are then required.
 * - `PICKUP`: Logistics of TikTok Shop transport the bundle.
 */
export type HandoverMethod =
  | "DROP_OFF"
  | "PICKUP"
  | (string & {});

/**
 * Values of `file_type` in `Invoice`; more may be added.
 * - `XML`: The electronic invoice as XML file.
 */
export type InvoiceFileType =
  | "XML"
  | (string & {});

/**
 * Values of `type` in `MustSplitReason`; more may be added.
 * - `CATEGORY_ITEM_LIMITATION`: Too many items of one category for a single package.
 * - `TOTAL_COUNT_LIMITATION`: Too many items in total for a single package.
 */
export type MustSplitReasonType =
  | "CATEGORY_ITEM_LIMITATION"
  | "TOTAL_COUNT_LIMITATION"
  | (string & {});

/**
 * Values of `note_tag` in `GetPackageDetailResponse`; more may be added.
 * - `BUYER_UNNOTED`: The buyer left no note.
 * - `BUYER_NOTED`: The buyer left a note on the order; read it before shipping.
 */
export type NoteTag =
  | "BUYER_UNNOTED"
  | "BUYER_NOTED"
  | (string & {});

/**
 * Values of `status` in `Package`; more may be added.
 * - `PROCESSING`: Shipping is arranged; the package waits for the carrier to collect it.
 * - `FULFILLING`: The carrier has the package and is delivering it.
 * - `COMPLETED`: The package was delivered.
 * - `CANCELLED`: The package was cancelled, usually because it was lost or damaged.
 */
export type PackageStatus =
  | "PROCESSING"
  | "FULFILLING"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/**
 * Values of `shipping_type` in `GetPackageDetailResponse`; more may be added.
 * - `TIKTOK`: TikTok provides the shipping; the seller gets the label from TikTok.
 * - `SELLER`: The seller ships with an own carrier, or a third-party fulfillment service does so for the seller.
 */
export type ShippingType =
  | "TIKTOK"
  | "SELLER"
  | (string & {});

/**
 * Values of `sort_field` in `SearchPackageRequest`; more may be added.
 * - `create_time`: Sorts by the creation of the package.
 * - `order_pay_time`: Sorts by the payment of the order.
 * - `update_time`: Sorts by the last change of the package.
 */
export type SortField =
  | "create_time"
  | "order_pay_time"
  | "update_time"
  | (string & {});

/**
 * Values of `sort_order` in `SearchPackageRequest`; more may be added.
 * - `DESC`: Descending, newest first.
 * - `ASC`: Ascending, oldest first.
 */
export type SortOrder =
  | "DESC"
  | "ASC"
  | (string & {});

/**
 * Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may be added.
 * - `DEFAULT`: The package was neither combined nor split.
 * - `COMBINE`: Several orders were combined into this package.
 * - `SPLIT`: The order was split and this package holds a part of it.
 */
export type SplitAndCombineTag =
  | "DEFAULT"
  | "COMBINE"
  | "SPLIT"
  | (string & {});

/**
 * Values of `unit` in `Weight`; more may be added.
 * - `GRAM`: Grams, the metric unit.
 * - `POUND`: Pounds (about 453.6 g).
 */
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa6b2bace3e02b75dda4e
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa592bace3e02b75db748
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa4f1defece02be6e7cb1
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