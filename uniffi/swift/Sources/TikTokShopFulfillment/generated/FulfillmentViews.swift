// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `BatchShipPackages` (202309).
public struct BatchShipPackagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `CombinePackage` (202309).
public struct CombinePackageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
  public var errors: [ErrorItem] { raw.views("errors") }

  /// Combined packages, one for each group that succeeded.
  public var packages: [CombinePackagePackage] { raw.views("packages") }
}

/// The response of `CreateFirstMileBundle` (202407).
public struct CreateFirstMileBundleResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
  public var errors: [CreateFirstMileBundleErrorItem] { raw.views("errors") }

  /// Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`.
  public var firstMileBundleId: String? { raw.string("first_mile_bundle_id") }

  /// Address of the waybill to print and attach to the bundle.
  public var url: String? { raw.string("url") }
}

/// The response of `CreateFirstMileBundleV2` (202510).
public struct CreateFirstMileBundleV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
  public var errors: [CreateFirstMileBundleErrorItem] { raw.views("errors") }

  /// Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`.
  public var firstMileBundleId: String? { raw.string("first_mile_bundle_id") }

  /// Address of the waybill to print and attach to the bundle.
  public var url: String? { raw.string("url") }
}

/// The response of `CreateLastMileBundle` (202408).
public struct CreateLastMileBundleResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id that TikTok Shop gave the last-mile bundle. Example: `7394368153362581254`.
  public var lastMileBundleId: String? { raw.string("last_mile_bundle_id") }
}

/// The response of `CreatePackages` (202512).
public struct CreatePackagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Unix time in seconds when the package was created. Example: `1623812664`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Size on which the label is based, as given or computed from the products.
  public var dimension: FulfillmentDimension? { raw.view("dimension") }

  /// Id of the package that was created for the label. Example: `2882335594258860015`.
  public var packageId: String? { raw.string("package_id") }

  /// Shipping service used for the label, with carrier, price and estimated delivery time.
  public var shippingServiceInfo: ShippingServiceInfo? { raw.view("shipping_service_info") }

  /// Weight on which the label is based, as given or computed from the products.
  public var weight: Weight? { raw.view("weight") }
}

/// The response of `FulfillmentUploadDeliveryFile` (202309).
public struct FulfillmentUploadDeliveryFileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Name of the file including its extension. Example: `attachment_file.pdf`.
  public var name: String? { raw.string("name") }

  /// Address of the uploaded file, which opens directly in a browser.
  public var url: String? { raw.string("url") }
}

/// The response of `FulfillmentUploadDeliveryImage` (202309).
public struct FulfillmentUploadDeliveryImageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the image after processing, in pixels; it can differ from that of the original. Example: `256`.
  public var height: Int? { raw.int("height") }

  /// Address of the uploaded file, which opens directly in a browser.
  public var url: String? { raw.string("url") }

  /// Width of the image after processing, in pixels; it can differ from that of the original. Example: `256`.
  public var width: Int? { raw.int("width") }
}

/// The response of `GetEligibleShippingService` (202309).
public struct GetEligibleShippingServiceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Size of the package; without values of the seller TikTok Shop computes it from the products.
  public var dimension: GetEligibleShippingServiceDimension? { raw.view("dimension") }

  /// Id of the TikTok Shop order to which the package or request belongs. Example: `28823355942588`.
  public var orderId: String? { raw.string("order_id") }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: [String] { raw.strings("order_line_id") }

  /// Shipping services that can carry the package, with price and estimated delivery time.
  public var shippingServices: [ShippingService] { raw.views("shipping_services") }

  /// Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
  public var weight: GetEligibleShippingServiceWeight? { raw.view("weight") }
}

/// The response of `GetHandoverTimeslots` (202309).
public struct GetHandoverTimeslotsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`.
  public var canDropOff: Bool? { raw.flag("can_drop_off") }

  /// Whether the carrier can collect the package at the seller's pickup address. Example: `true`.
  public var canPickup: Bool? { raw.flag("can_pickup") }

  /// Whether collection by van is available; United Kingdom only. Example: `true`.
  public var canVanCollection: Bool? { raw.flag("can_van_collection") }

  /// Web page of the carrier that lists the locations where the package can be dropped off. Example: `www.j&t.com`.
  public var dropOffPointUrl: String? { raw.string("drop_off_point_url") }

  /// Time slots the carrier offers for picking the package up at the seller's address.
  public var pickupSlots: [PickupSlot] { raw.views("pickup_slots") }
}

/// The response of `GetOrderCustomsRequirements` (202607).
public struct GetOrderCustomsRequirementsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Customs requirements, one entry per order asked for.
  public var orderClearanceList: [OrderClearance] { raw.views("order_clearance_list") }
}

/// The response of `GetOrderSplitAttributes` (202309).
public struct GetOrderSplitAttributesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether each order can or must be split, one entry per order asked for.
  public var splitAttributes: [SplitAttribute] { raw.views("split_attributes") }
}

/// The response of `GetPackageDetail` (202309).
public struct GetPackageDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Additional business tags of the package, as text.
  public var bizExtensionTags: [String] { raw.strings("biz_extension_tags") }

  /// Unix time in seconds when the package was created. Example: `1635338186`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the delivery option the buyer chose; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`.
  public var deliveryOptionId: String? { raw.string("delivery_option_id") }

  /// Display name of the delivery option the buyer chose.
  public var deliveryOptionName: String? { raw.string("delivery_option_name") }

  /// Size of the package, as given by the seller or computed from the products.
  public var dimension: FulfillmentDimension? { raw.view("dimension") }

  /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
  public var handoverMethod: HandoverMethod? { raw.open("handover_method") }

  /// Whether the package contains more than one SKU. Example: `true`.
  public var hasMultiSkus: Bool? { raw.flag("has_multi_skus") }

  /// Shipping insurance that was taken out automatically when the label was bought.
  public var insurance: Insurance? { raw.view("insurance") }

  /// Tracking number of the last leg of delivery; only for cross-border orders. Example: `6617675021119438849`.
  public var lastMileTrackingNumber: String? { raw.string("last_mile_tracking_number") }

  /// Whether the buyer left a note on the order. Example: `BUYER_UNNOTED`.
  public var noteTag: NoteTag? { raw.open("note_tag") }

  /// Ids of the order lines that are in the package.
  public var orderLineItemIds: [String] { raw.strings("order_line_item_ids") }

  /// TikTok Shop orders that have items in the package.
  public var orders: [Order] { raw.views("orders") }

  /// Id of the TikTok Shop package, used in all calls about it. Example: `5433567853345`.
  public var packageId: String? { raw.string("package_id") }

  /// State of the package on its way from the seller to the buyer. Example: `PROCESSING`.
  public var packageStatus: GetPackageDetailPackageStatus? { raw.open("package_status") }

  /// More exact state within `package_status`, such as STOCKING before the package is shipped.
  public var packageSubStatus: String? { raw.string("package_sub_status") }

  /// Time slot in which the carrier picks the package up.
  public var pickupSlot: BatchShipPackagesPickupSlot? { raw.view("pickup_slot") }

  /// Address of the buyer to which the package goes; parts may be masked.
  public var recipientAddress: RecipientAddress? { raw.view("recipient_address") }

  /// Address of the seller's warehouse or shop from which the package is sent.
  public var senderAddress: SenderAddress? { raw.view("sender_address") }

  /// Why shipping of the package ran into a problem; absent without one.
  public var shipExceptionReason: String? { raw.string("ship_exception_reason") }

  /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the package.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Who provides the shipping service, and therefore the label. Example: `TIKTOK`.
  public var shippingType: ShippingType? { raw.open("shipping_type") }

  /// Whether the package results from combining orders or from splitting one. Example: `SPLIT`.
  public var splitAndCombineTag: SplitAndCombineTag? { raw.open("split_and_combine_tag") }

  /// Carrier's tracking number of the package. Example: `6617675021119438849`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Unix time in seconds of the last change of the package. Example: `1635338186`.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Id of the seller's warehouse from which the package ships.
  public var warehouseId: String? { raw.string("warehouse_id") }

  /// Weight of the package, as given by the seller or computed from the products.
  public var weight: Weight? { raw.view("weight") }
}

/// The response of `GetPackageHandoverTimeSlots` (202309).
public struct GetPackageHandoverTimeSlotsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`.
  public var canDropOff: Bool? { raw.flag("can_drop_off") }

  /// Whether the carrier can collect the package at the seller's pickup address. Example: `true`.
  public var canPickup: Bool? { raw.flag("can_pickup") }

  /// Whether collection by van is available; United Kingdom only. Example: `true`.
  public var canVanCollection: Bool? { raw.flag("can_van_collection") }

  /// Web page of the carrier that lists the locations where the package can be dropped off. Example: `true`.
  public var dropOffPointUrl: String? { raw.string("drop_off_point_url") }

  /// Time slots the carrier offers for picking the package up at the seller's address.
  public var pickupSlots: [PickupSlot] { raw.views("pickup_slots") }
}

/// The response of `GetPackageShippingDocument` (202309).
public struct GetPackageShippingDocumentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Download address of the requested document, valid for 24 hours.
  public var docUrl: String? { raw.string("doc_url") }

  /// Carrier's tracking number printed on the label. Example: `752455325694`.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// The response of `GetPODCustomizationDetails` (202606).
public struct GetPodCustomizationDetailsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Print-on-demand customizations found, one entry per order line.
  public var podDetails: [PodDetail] { raw.views("pod_details") }

  /// Numeric result code of the lookup of customization data.
  public var statusCode: Int? { raw.int("status_code") }
}

/// The response of `GetTracking` (202309).
public struct GetTrackingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Tracking events of the order, each with text and time.
  public var tracking: [Tracking] { raw.views("tracking") }
}

/// The response of `MarkPackageAsShipped` (202610).
public struct MarkPackageAsShippedResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the TikTok Shop order to which the package or request belongs.
  public var orderId: String? { raw.string("order_id") }

  /// Ids of the order lines that are in the package.
  public var orderLineItemIds: [String] { raw.strings("order_line_item_ids") }

  /// Id of the package that was created by shipping the lines.
  public var packageId: String? { raw.string("package_id") }

  /// Warning about the shipment, which was accepted nevertheless; absent when nothing is suspicious.
  public var warning: Warning? { raw.view("warning") }
}

/// The response of `RedeemInfoCallback` (202601).
public struct RedeemInfoCallbackResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Result of the callback, one entry per order line sent.
  public var orderStatuses: [OrderStatus] { raw.views("order_statuses") }
}

/// The response of `SchedulePackageHandover` (202309).
public struct SchedulePackageHandoverResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Unix time in seconds when the package was created. Example: `1635338186`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Size of the package; without values of the seller TikTok Shop computes it from the products.
  public var dimension: GetEligibleShippingServiceDimension? { raw.view("dimension") }

  /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
  public var handoverMethod: String? { raw.string("handover_method") }

  /// Id of the TikTok Shop order to which the package or request belongs. Example: `2882335594258`.
  public var orderId: String? { raw.string("order_id") }

  /// Ids of the order lines that are in the package.
  public var orderLineItemIds: [String] { raw.strings("order_line_item_ids") }

  /// Id of the TikTok Shop package, used in all calls about it. Example: `2882335594258`.
  public var packageId: String? { raw.string("package_id") }

  /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the package.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Carrier's tracking number of the package. Example: `6617675021119438849`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Unix time in seconds of the last change of the package. Example: `1635338186`.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
  public var weight: GetEligibleShippingServiceWeight? { raw.view("weight") }
}

/// The response of `SearchCombinablePackages` (202309).
public struct SearchCombinablePackagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Groups of orders that can ship together as one package.
  public var combinablePackages: [CombinablePackage] { raw.views("combinable_packages") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of groups of orders that can be combined, over all pages. Example: `10`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchPackage` (202309).
public struct SearchPackageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Packages found or created, one entry per package.
  public var packages: [Package] { raw.views("packages") }

  /// Number of packages that match the request, over all pages. Example: `221`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SplitOrders` (202309).
public struct SplitOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// New packages, one for each group of the request.
  public var packages: [SplitOrdersPackage] { raw.views("packages") }
}

/// The response of `SubmitCustomsClearanceInformation` (202607).
public struct SubmitCustomsClearanceInformationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `TrackingStatusUpdate` (202609).
public struct TrackingStatusUpdateResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome for each tracking event that was reported.
  public var trackResults: [TrackResult] { raw.views("track_results") }
}

/// The response of `TTSTrackingValidation` (202508).
public struct TtsTrackingValidationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the tracking number belongs to a parcel collected through TikTok. Example: `false`.
  public var isTiktokCollection: Bool? { raw.flag("is_tiktok_collection") }

  /// Whether the tracking number belongs to a parcel shipped with TikTok Shipping. Example: `false`.
  public var isTiktokShipping: Bool? { raw.flag("is_tiktok_shipping") }
}

/// The response of `UncombinePackages` (202309).
public struct UncombinePackagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// New packages formed by taking the orders out.
  public var packages: [CombinePackagePackage] { raw.views("packages") }
}

/// The response of `UpdatePackageDeliveryStatus` (202309).
public struct UpdatePackageDeliveryStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `UpdatePackageShippingInfo` (202610).
public struct UpdatePackageShippingInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `UploadInvoice` (202502).
public struct UploadInvoiceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// Package inside the parameters of `batchShipPackages`.
public struct BatchShipPackagesPackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    handoverMethod: HandoverMethod? = nil,
    pickupSlot: BatchShipPackagesPickupSlot? = nil,
    selfShipment: SelfShipment? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("handover_method", handoverMethod)
      writer.put("id", id)
      writer.put("pickup_slot", pickupSlot)
      writer.put("self_shipment", selfShipment)
    })
  }

  /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
  public var handoverMethod: HandoverMethod? { raw.open("handover_method") }

  /// Id of a package to ship, as shown in order and package details. Example: `12321312312431`.
  public var id: String? { raw.string("id") }

  /// Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
  public var pickupSlot: BatchShipPackagesPickupSlot? { raw.view("pickup_slot") }

  /// Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
  public var selfShipment: SelfShipment? { raw.view("self_shipment") }
}

/// Pickup slot inside ``BatchShipPackagesPackage``, ``GetPackageDetailResponse``, the parameters of `schedulePackageHandover` and others.
public struct BatchShipPackagesPickupSlot: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    endTime: UnixTime? = nil,
    startTime: UnixTime? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("end_time", endTime)
      writer.put("start_time", startTime)
    })
  }

  /// End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// Combinable package inside the parameters of `combinePackage`, ``SearchCombinablePackagesResponse``.
public struct CombinablePackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    orderIds: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("order_ids", orderIds)
    })
  }

  /// Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`.
  public var id: String? { raw.string("id") }

  /// Ids of the TikTok Shop orders in the package.
  public var orderIds: [String] { raw.strings("order_ids") }
}

/// Package inside ``CombinePackageResponse``, ``UncombinePackagesResponse``.
public struct CombinePackagePackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// New id of the combined package; ship it with this id. Example: `413234134123412`.
  public var id: String? { raw.string("id") }

  /// Orders that are in the combined package after the change.
  public var orderIds: [String] { raw.strings("order_ids") }
}

/// Detail inside ``CreateFirstMileBundleErrorItem``.
public struct CreateFirstMileBundleDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the order that could not be put into the bundle. Example: `578967030217083407`.
  public var orderId: String? { raw.string("order_id") }
}

/// Error inside ``CreateFirstMileBundleResponse``, ``CreateFirstMileBundleV2Response``.
public struct CreateFirstMileBundleErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`.
  public var code: Int? { raw.int("code") }

  /// Entry of the request that failed, to tell which one the error is about.
  public var detail: CreateFirstMileBundleDetail? { raw.view("detail") }

  /// Readable reason why this package or order failed.
  public var message: String? { raw.string("message") }
}

/// Dimension inside ``LastMileBundle``.
public struct CreateLastMileBundleDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: Int? = nil,
    length: Int? = nil,
    unit: String? = nil,
    width: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the bundle, whole number in the given unit. Example: `15`.
  public var height: Int? { raw.int("height") }

  /// Length of the bundle, whole number in the given unit. Example: `15`.
  public var length: Int? { raw.int("length") }

  /// Unit of the sizes of the bundle; only centimeter is accepted. Example: `centimeter`.
  public var unit: String? { raw.string("unit") }

  /// Width of the bundle, whole number in the given unit. Example: `15`.
  public var width: Int? { raw.int("width") }
}

/// Weight inside ``LastMileBundle``.
public struct CreateLastMileBundleWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit of the weight of the bundle; only gram is accepted. Example: `gram`.
  public var unit: String? { raw.string("unit") }

  /// Weight of the bundle, whole number in grams. Example: `1200`.
  public var value: Int? { raw.int("value") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Orders whose invoice could not be accepted.
  public var orderIds: [String] { raw.strings("order_ids") }

  /// Id of the package for which the operation failed. Example: `123123123123131`.
  public var packageId: String? { raw.string("package_id") }
}

/// Dimension inside the parameters of `createPackages`, ``CreatePackagesResponse``, ``GetPackageDetailResponse``.
public struct FulfillmentDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    length: String? = nil,
    unit: DimensionUnit? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`.
  public var height: String? { raw.string("height") }

  /// Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`.
  public var length: String? { raw.string("length") }

  /// Unit of `length`, `width` and `height` of the package. Example: `CM`.
  public var unit: DimensionUnit? { raw.open("unit") }

  /// Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`.
  public var width: String? { raw.string("width") }
}

/// Error inside ``BatchShipPackagesResponse``, ``CombinePackageResponse``, ``UpdatePackageDeliveryStatusResponse`` and others.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`.
  public var code: Int? { raw.int("code") }

  /// Entry of the request that failed, to tell which one the error is about.
  public var detail: Detail? { raw.view("detail") }

  /// Readable reason why this package or order failed.
  public var message: String? { raw.string("message") }
}

/// Dimension inside the parameters of `getEligibleShippingService`, ``GetEligibleShippingServiceResponse``, ``SchedulePackageHandoverResponse``.
public struct GetEligibleShippingServiceDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    length: String? = nil,
    unit: String? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`.
  public var height: String? { raw.string("height") }

  /// Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`.
  public var length: String? { raw.string("length") }

  /// Unit of `length`, `width` and `height` of the package. Example: `INCH`.
  public var unit: String? { raw.string("unit") }

  /// Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`.
  public var width: String? { raw.string("width") }
}

/// Weight inside the parameters of `getEligibleShippingService`, ``GetEligibleShippingServiceResponse``, ``SchedulePackageHandoverResponse``.
public struct GetEligibleShippingServiceWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit in which `value` states how heavy the package is. Example: `GRAM`.
  public var unit: String? { raw.string("unit") }

  /// Weight of the package in the given `unit`, decimal text. Example: `0.4`.
  public var value: String? { raw.string("value") }
}

/// Insurance inside ``GetPackageDetailResponse``.
public struct Insurance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// State of the claim against the shipping insurance of the package. Example: `CLAIM_PENDING`.
  public var claimStatus: ClaimStatus? { raw.open("claim_status") }

  /// Amount in US dollars for which the package is insured, decimal text. Example: `200`.
  public var coverageAmount: String? { raw.string("coverage_amount") }

  /// Whether an insurance claim can be filed, which depends on the reason of the refund. Example: `true`.
  public var isClaimEligible: Bool? { raw.flag("is_claim_eligible") }

  /// Whether the package is insured for shipping. Example: `true`.
  public var isPurchased: Bool? { raw.flag("is_purchased") }
}

/// Invoice inside the parameters of `uploadInvoice`.
public struct Invoice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    file: String,
    fileType: InvoiceFileType,
    orderIds: [String],
    packageId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("file", file)
      writer.put("file_type", fileType)
      writer.put("order_ids", orderIds)
      writer.put("package_id", packageId)
    })
  }

  /// Invoice file encoded as base64, at most 1 MB.
  public var file: String? { raw.string("file") }

  /// Format of the invoice file; only XML is accepted. Example: `XML`.
  public var fileType: InvoiceFileType? { raw.open("file_type") }

  /// TikTok Shop orders that the invoice covers.
  public var orderIds: [String] { raw.strings("order_ids") }

  /// Id of the package that the invoice covers, from Search Package. Example: `1161235029d14122252`.
  public var packageId: String? { raw.string("package_id") }
}

/// Item inside ``OrderClearance``.
public struct Item: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the item was sold through a temporary listing, so that its real content has to be declared.
  public var isTemporaryListing: Bool? { raw.flag("is_temporary_listing") }

  /// Whether the item was sold as a virtual blind box, so that its real content has to be declared.
  public var isVirtualUnboxing: Bool? { raw.flag("is_virtual_unboxing") }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Id of the product to which the order line belongs.
  public var productId: String? { raw.string("product_id") }

  /// Products known to be contained in the order line, with quantity and share of the price.
  public var relatedItemDetail: [RelatedItemDetail] { raw.views("related_item_detail") }

  /// Id of the SKU, the variant of the product that the order line is about.
  public var skuId: String? { raw.string("sku_id") }
}

/// Item detail inside ``SubmitCustomsClearanceInformationItem``.
public struct ItemDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    pricePercent: Int,
    qty: Int,
    skuId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("price_percent", pricePercent)
      writer.put("qty", qty)
      writer.put("sku_id", skuId)
    })
  }

  /// Share of the price of the order line that falls on this product, in percent.
  public var pricePercent: Int? { raw.int("price_percent") }

  /// Number of units of this product in the order line.
  public var qty: Int? { raw.int("qty") }

  /// Id of the SKU actually contained in the order line.
  public var skuId: String? { raw.string("sku_id") }
}

/// Last mile bundle inside the parameters of `createLastMileBundle`.
public struct LastMileBundle: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimensions: CreateLastMileBundleDimension? = nil,
    externalBundleId: String? = nil,
    fulfillmentUnitCount: Int? = nil,
    outboundTime: Int? = nil,
    weight: CreateLastMileBundleWeight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("dimensions", dimensions)
      writer.put("external_bundle_id", externalBundleId)
      writer.put("fulfillment_unit_count", fulfillmentUnitCount)
      writer.put("outbound_time", outboundTime)
      writer.put("weight", weight)
    })
  }

  /// Outer size of the bundle: height, length and width with their unit.
  public var dimensions: CreateLastMileBundleDimension? { raw.view("dimensions") }

  /// Id by which your own system knows the bundle. Example: `test_bag_no`.
  public var externalBundleId: String? { raw.string("external_bundle_id") }

  /// Number of small parcels inside the bundle. Example: `1`.
  public var fulfillmentUnitCount: Int? { raw.int("fulfillment_unit_count") }

  /// Unix time in milliseconds when the bundle left your warehouse. Example: `1721644119953`.
  public var outboundTime: Int? { raw.int("outbound_time") }

  /// Total weight of the bundle with its unit.
  public var weight: CreateLastMileBundleWeight? { raw.view("weight") }
}

/// Location inside ``Track``.
public struct Location: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    city: String? = nil,
    country: String? = nil,
    state: String? = nil,
    zipCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("city", city)
      writer.put("country", country)
      writer.put("state", state)
      writer.put("zip_code", zipCode)
    })
  }

  /// City in which the tracking event happened.
  public var city: String? { raw.string("city") }

  /// Country in which the tracking event happened.
  public var country: String? { raw.string("country") }

  /// State or province in which the tracking event happened.
  public var state: String? { raw.string("state") }

  /// Postal code of the place where the tracking event happened.
  public var zipCode: String? { raw.string("zip_code") }
}

/// Must split reason inside ``SplitAttribute``.
public struct MustSplitReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category whose limit per package is exceeded; absent when the limit is on the total number of items. Example: `601990`.
  public var categoryId: String? { raw.string("category_id") }

  /// Most items allowed in one package, for the category or in total depending on `type`. Example: `2`.
  public var maxCount: String? { raw.string("max_count") }

  /// Which limit forces the split: CATEGORY_ITEM_LIMITATION per category, TOTAL_COUNT_LIMITATION on all items of a package. Example: `CATEGORY_ITEM_LIMITATION`.
  public var type: MustSplitReasonType? { raw.open("type") }
}

/// Order inside ``GetPackageDetailResponse``, ``Package``.
public struct Order: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of a TikTok Shop order that has items in the package. Example: `54335448533296`.
  public var id: String? { raw.string("id") }

  /// SKUs of the order in the package; deprecated.
  public var skus: [Sku] { raw.views("skus") }
}

/// Order clearance inside ``GetOrderCustomsRequirementsResponse``.
public struct OrderClearance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether customs information has already been submitted for the order.
  public var alreadyFilledClearance: Bool? { raw.flag("already_filled_clearance") }

  /// Numeric code of the kind of business the order belongs to for customs.
  public var bizType: Int? { raw.int("biz_type") }

  /// Order lines of the order that customs information is about.
  public var itemList: [Item] { raw.views("item_list") }

  /// Whether customs information must be submitted for the order.
  public var needFillClearance: Bool? { raw.flag("need_fill_clearance") }

  /// Id of the TikTok Shop order to which the package or request belongs.
  public var orderId: String? { raw.string("order_id") }

  /// Numeric code of the way the orders are shipped.
  public var shipmentType: Int? { raw.int("shipment_type") }

  /// Destination country whose customs rules apply.
  public var targetCountry: String? { raw.string("target_country") }
}

/// Order info inside the parameters of `redeemInfoCallback`.
public struct OrderInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderLineId: String,
    redeemInfo: RedeemInfo,
    sourceUniqueId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("order_line_id", orderLineId)
      writer.put("redeem_info", redeemInfo)
      writer.put("source_unique_id", sourceUniqueId)
    })
  }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order. Example: `577086512123755123`.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// What the buyer redeems for the order line, as generated by your system.
  public var redeemInfo: RedeemInfo? { raw.view("redeem_info") }

  /// Optional unique id of the order line in your own system. Example: `134448484339393`.
  public var sourceUniqueId: String? { raw.string("source_unique_id") }
}

/// Order line inside the parameters of `getEligibleShippingService`, the parameters of `markPackageAsShipped`, ``SplittableGroupsV2``.
public struct OrderLine: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderLineId: String? = nil,
    subItemId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("order_line_id", orderLineId)
      writer.put("sub_item_id", subItemId)
    })
  }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Id of the sub-item within the order line, to handle only a part of it.
  public var subItemId: String? { raw.string("sub_item_id") }
}

/// Order line item inside the parameters of `createPackages`.
public struct OrderLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderLineId: String? = nil,
    subItemId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("order_line_id", orderLineId)
      writer.put("sub_item_id", subItemId)
    })
  }

  /// Id of an order line to put into the package; required for ship type 2. Example: `2882335594258860015`.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Id of the sub-item within the order line, to handle only a part of it.
  public var subItemId: String? { raw.string("sub_item_id") }
}

/// Order status inside ``RedeemInfoCallbackResponse``.
public struct OrderStatus: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order. Example: `577086512123755123`.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Result of the callback for this order line, 0 for success. Example: `0`.
  public var statusCode: Int? { raw.int("status_code") }
}

/// Package inside ``SearchPackageResponse``.
public struct Package: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds when the package was created. Example: `1635338186`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the package, as used by the other fulfillment calls. Example: `577828281214600000`.
  public var id: String? { raw.string("id") }

  /// Ids of the order lines that are in the package.
  public var orderLineItemIds: [String] { raw.strings("order_line_item_ids") }

  /// TikTok Shop orders that have items in the package.
  public var orders: [Order] { raw.views("orders") }

  /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the package.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// State of the package on its way from the seller to the buyer. Example: `PROCESSING`.
  public var status: PackageStatus? { raw.open("status") }

  /// Carrier's tracking number of the package. Example: `6617675021119438849`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Unix time in seconds of the last change of the package. Example: `1635338186`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Pickup slot inside ``GetHandoverTimeslotsResponse``, ``GetPackageHandoverTimeSlotsResponse``.
public struct PickupSlot: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether this pickup slot can still be booked; the misspelled name is the platform's own. Example: `true`.
  public var avaliable: Bool? { raw.flag("avaliable") }

  /// End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// POD detail inside ``GetPodCustomizationDetailsResponse``.
public struct PodDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Customization data of the print-on-demand order line, as JSON text.
  public var podInfoJson: String? { raw.string("pod_info_json") }
}

/// Query order line inside the parameters of `getPodCustomizationDetails`.
public struct QueryOrderLine: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderLineId: String,
    podOrderDataId: String,
    productId: String,
    skuId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("order_line_id", orderLineId)
      writer.put("pod_order_data_id", podOrderDataId)
      writer.put("product_id", productId)
      writer.put("sku_id", skuId)
    })
  }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Id of the print-on-demand (POD) data of the order line to look up.
  public var podOrderDataId: String? { raw.string("pod_order_data_id") }

  /// Id of the product to which the order line belongs.
  public var productId: String? { raw.string("product_id") }

  /// Id of the SKU, the variant of the product that the order line is about.
  public var skuId: String? { raw.string("sku_id") }
}

/// Recipient address inside ``GetPackageDetailResponse``.
public struct RecipientAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Detailed part of the recipient's address, such as unit and building; masked where recipient data is hidden.
  public var addressDetail: String? { raw.string("address_detail") }

  /// First line of the recipient's street address.
  public var addressLine1: String? { raw.string("address_line1") }

  /// Second line of the recipient's street address, such as suite or apartment.
  public var addressLine2: String? { raw.string("address_line2") }

  /// Third line of the recipient's street address; in practice filled only for Brazil.
  public var addressLine3: String? { raw.string("address_line3") }

  /// Fourth line of the recipient's street address; in practice filled only for Brazil.
  public var addressLine4: String? { raw.string("address_line4") }

  /// Complete recipient address in one text; masked where recipient data is hidden.
  public var fullAddress: String? { raw.string("full_address") }

  /// Full name of the recipient; masked when the order ships with platform logistics. Example: `Zay`.
  public var name: String? { raw.string("name") }

  /// Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code of the recipient's address, in the US the ZIP code. Example: `95110`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the recipient's address, such as US. Example: `US`.
  public var regionCode: String? { raw.string("region_code") }
}

/// Redeem info inside ``OrderInfo``.
public struct RedeemInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    redeemType: String,
    redeemData: String? = nil,
    redeemInstructionInfo: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("redeem_data", redeemData)
      writer.put("redeem_instruction_info", redeemInstructionInfo)
      writer.put("redeem_type", redeemType)
    })
  }

  /// The redeem code or the redeem address, depending on `redeem_type`.
  public var redeemData: String? { raw.string("redeem_data") }

  /// Instructions for the buyer on how to redeem the item.
  public var redeemInstructionInfo: String? { raw.string("redeem_instruction_info") }

  /// Form of `redeem_data`: CODE for a code, URL for a web address. Example: `CODE`.
  public var redeemType: String? { raw.string("redeem_type") }
}

/// Related item detail inside ``Item``.
public struct RelatedItemDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Share of the price of the order line that falls on this product, in percent.
  public var pricePercent: Int? { raw.int("price_percent") }

  /// Id of the product contained in the order line.
  public var productId: String? { raw.string("product_id") }

  /// Number of units of this product in the order line.
  public var qty: Int? { raw.int("qty") }

  /// Id of the SKU contained in the order line.
  public var skuId: String? { raw.string("sku_id") }
}

/// Self shipment inside ``BatchShipPackagesPackage``, the parameters of `shipPackage`.
public struct SelfShipment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    shippingProviderId: String,
    trackingNumber: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("shipping_provider_id", shippingProviderId)
      writer.put("tracking_number", trackingNumber)
    })
  }

  /// Id of the seller's own carrier, from Get Shipping Providers. Example: `6617675021119438849`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Tracking number of the seller's own carrier. Example: `JX12345`.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// Sender address inside ``GetPackageDetailResponse``.
public struct SenderAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Detailed part of the sender's address, such as unit and building.
  public var addressDetail: String? { raw.string("address_detail") }

  /// First line of the street address the package leaves from.
  public var addressLine1: String? { raw.string("address_line1") }

  /// Second line of the street address the package leaves from, such as suite or unit.
  public var addressLine2: String? { raw.string("address_line2") }

  /// Third line of the street address the package leaves from; in practice filled only for Brazil.
  public var addressLine3: String? { raw.string("address_line3") }

  /// Fourth line of the street address the package leaves from; in practice filled only for Brazil.
  public var addressLine4: String? { raw.string("address_line4") }

  /// Complete address from which the package is sent, in one text.
  public var fullAddress: String? { raw.string("full_address") }

  /// Full name of the person or shop that sends the package. Example: `Zay`.
  public var name: String? { raw.string("name") }

  /// Telephone number at which the sender of the package can be reached. Example: `(+1)213-***-1234`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code of the address the package leaves from. Example: `95110`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the sender's address, such as US. Example: `US`.
  public var regionCode: String? { raw.string("region_code") }
}

/// Shipping info inside the parameters of `markPackageAsShipped`, the parameters of `updatePackageShippingInfo`.
public struct ShippingInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    note: String? = nil,
    shippingProviderId: String? = nil,
    trackingNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("note", note)
      writer.put("shipping_provider_id", shippingProviderId)
      writer.put("tracking_number", trackingNumber)
    })
  }

  /// Note of the seller on the shipment with this tracking number.
  public var note: String? { raw.string("note") }

  /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Carrier's tracking number of the package.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// Shipping service inside ``GetEligibleShippingServiceResponse``.
public struct ShippingService: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the price of the shipping service, such as USD. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Shortest estimated delivery time of the service, in days. Example: `3`.
  public var earliestDeliveryDays: Int? { raw.int("earliest_delivery_days") }

  /// Id of the shipping service; pass it as `shipping_service_id` to buy the label with it. Example: `288233559123860015`.
  public var id: String? { raw.string("id") }

  /// Whether the platform uses this shipping service when none is chosen. Example: `false`.
  public var isDefault: Bool? { raw.flag("is_default") }

  /// Longest estimated delivery time of the service, in days. Example: `5`.
  public var latestDeliveryDays: Int? { raw.int("latest_delivery_days") }

  /// Name of the shipping service, such as UPS first class.
  public var name: String? { raw.string("name") }

  /// Estimated price of shipping with this service, decimal text in `currency`. Example: `5`.
  public var price: String? { raw.string("price") }

  /// Service fee of the shipping app contained in this offer, decimal text in `currency`.
  public var shippingAppServiceFee: String? { raw.string("shipping_app_service_fee") }

  /// Shipping fee of this service, decimal text in `currency`.
  public var shippingFee: String? { raw.string("shipping_fee") }

  /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `288233559123860012`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the package. Example: `UPS`.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Fee for delivery against signature contained in this offer, decimal text in `currency`.
  public var signatureFee: String? { raw.string("signature_fee") }
}

/// Shipping service info inside ``CreatePackagesResponse``.
public struct ShippingServiceInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the price of the shipping service, such as USD. Example: `dollar`.
  public var currency: String? { raw.string("currency") }

  /// Shortest estimated delivery time of the service, in days. Example: `3`.
  public var earliestDeliveryDays: Int? { raw.int("earliest_delivery_days") }

  /// Id of the shipping service that was used for the package. Example: `288233559123860015`.
  public var id: String? { raw.string("id") }

  /// Longest estimated delivery time of the service, in days. Example: `5`.
  public var latestDeliveryDays: Int? { raw.int("latest_delivery_days") }

  /// Name of the shipping service used, such as UPS first class.
  public var name: String? { raw.string("name") }

  /// Estimated price of the label with this service, decimal text in `currency`. Example: `10`.
  public var price: String? { raw.string("price") }

  /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `2882322591238`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the package. Example: `UPS`.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }
}

/// SKU inside ``Order``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the SKU in the package; deprecated. Example: `2729382476852921560`.
  public var id: String? { raw.string("id") }

  /// Picture of the SKU as it was when the order was placed; deprecated.
  public var imageUrl: String? { raw.string("image_url") }

  /// Name of the SKU made of its attribute values; deprecated. Example: `white,128g`.
  public var name: String? { raw.string("name") }

  /// Units of the SKU in the package; deprecated. Example: `5`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Split attribute inside ``GetOrderSplitAttributesResponse``.
public struct SplitAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the order can be split into several packages; if not, `reason` says why. Example: `false`.
  public var canSplit: Bool? { raw.flag("can_split") }

  /// Whether the order has to be split into several packages before it can ship; `must_split_reasons` says why. Example: `false`.
  public var mustSplit: Bool? { raw.flag("must_split") }

  /// Limits that force a split; present only when `must_split` is true.
  public var mustSplitReasons: [MustSplitReason] { raw.views("must_split_reasons") }

  /// Id of the TikTok Shop order to which the package or request belongs. Example: `556643423444`.
  public var orderId: String? { raw.string("order_id") }

  /// Why the order cannot be split; present only when `can_split` is false.
  public var reason: String? { raw.string("reason") }
}

/// Package inside ``SplitOrdersResponse``.
public struct SplitOrdersPackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// New id of the package; ship it with this id. Example: `223362377512830222`.
  public var id: String? { raw.string("id") }

  /// Label of the group from the request that became this package. Example: `123`.
  public var splittableGroupId: String? { raw.string("splittable_group_id") }
}

/// Splittable group inside the parameters of `splitOrders`.
public struct SplittableGroup: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    orderLineItemIds: [String]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("order_line_item_ids", orderLineItemIds)
    })
  }

  /// Label of your choice for this group of items; the reply repeats it as `splittable_group_id` beside the new package id. Example: `123`.
  public var id: String? { raw.string("id") }

  /// Ids of the order lines to put into this package.
  public var orderLineItemIds: [String] { raw.strings("order_line_item_ids") }
}

/// Splittable groups v2 inside the parameters of `splitOrders`.
public struct SplittableGroupsV2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    orderLineList: [OrderLine]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("order_line_list", orderLineList)
    })
  }

  /// Label of your choice for this group of items; the reply repeats it beside the new package id.
  public var id: String? { raw.string("id") }

  /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
  public var orderLineList: [OrderLine] { raw.views("order_line_list") }
}

/// Item inside ``SubmitCustomsClearanceInformationOrder``.
public struct SubmitCustomsClearanceInformationItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    itemDetail: [ItemDetail]? = nil,
    orderLineId: String? = nil,
    skuId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("item_detail", itemDetail)
      writer.put("order_line_id", orderLineId)
      writer.put("sku_id", skuId)
    })
  }

  /// Products actually contained in the order line, with quantity and share of the price.
  public var itemDetail: [ItemDetail] { raw.views("item_detail") }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Id of the SKU, the variant of the product that the order line is about.
  public var skuId: String? { raw.string("sku_id") }
}

/// Order inside the parameters of `submitCustomsClearanceInformation`.
public struct SubmitCustomsClearanceInformationOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderId: String,
    itemList: [SubmitCustomsClearanceInformationItem]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("item_list", itemList)
      writer.put("order_id", orderId)
    })
  }

  /// Order lines of the order that customs information is about.
  public var itemList: [SubmitCustomsClearanceInformationItem] { raw.views("item_list") }

  /// Id of the TikTok Shop order to which the package or request belongs.
  public var orderId: String? { raw.string("order_id") }
}

/// Track inside the parameters of `trackingStatusUpdate`.
public struct Track: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    actionCode: Int,
    description_: String,
    occurTime: UnixTime,
    trackingNo: String,
    failedReason: String? = nil,
    location: Location? = nil,
    proofUrl: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("action_code", actionCode)
      writer.put("description", description_)
      writer.put("failed_reason", failedReason)
      writer.put("location", location)
      writer.put("occur_time", occurTime)
      writer.put("proof_url", proofUrl)
      writer.put("tracking_no", trackingNo)
    })
  }

  /// Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered.
  public var actionCode: Int? { raw.int("action_code") }

  /// Readable text of the tracking event, shown to the buyer.
  public var description_: String? { raw.string("description") }

  /// Why the delivery attempt reported by this event failed.
  public var failedReason: String? { raw.string("failed_reason") }

  /// Place where the tracking event happened.
  public var location: Location? { raw.view("location") }

  /// Time at which the tracking event happened, as a Unix timestamp.
  public var occurTime: UnixTime? { raw.time("occur_time") }

  /// Address of a proof for this tracking event, such as a delivery photo.
  public var proofUrl: String? { raw.string("proof_url") }

  /// Carrier's tracking number of the shipment that the event belongs to.
  public var trackingNo: String? { raw.string("tracking_no") }
}

/// Track result inside ``TrackingStatusUpdateResponse``.
public struct TrackResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered.
  public var actionCode: Int? { raw.int("action_code") }

  /// Result code for this event; the other events of the call may have succeeded.
  public var code: Int? { raw.int("code") }

  /// Readable text of the tracking event, repeated from the request.
  public var description_: String? { raw.string("description") }

  /// Readable result for this tracking event.
  public var message: String? { raw.string("message") }

  /// Time at which the tracking event happened, as a Unix timestamp.
  public var occurTime: UnixTime? { raw.time("occur_time") }

  /// Carrier's tracking number of the shipment that the event belongs to.
  public var trackingNo: String? { raw.string("tracking_no") }
}

/// Tracking inside ``GetTrackingResponse``.
public struct Tracking: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Numeric code of the kind of tracking event.
  public var actionCode: Int? { raw.int("action_code") }

  /// Readable text of the tracking event, such as Your package was delivered.
  public var description_: String? { raw.string("description") }

  /// Time of the tracking event, Unix time in milliseconds. Example: `1694685539000`.
  public var updateTimeMillis: Int? { raw.int("update_time_millis") }
}

/// Package inside the parameters of `updatePackageDeliveryStatus`.
public struct UpdatePackageDeliveryStatusPackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    deliveryType: DeliveryType,
    id: String,
    failDeliveryReason: FailDeliveryReason? = nil,
    fileType: FileType? = nil,
    fileUrl: String? = nil,
    verificationCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("delivery_type", deliveryType)
      writer.put("fail_delivery_reason", failDeliveryReason)
      writer.put("file_type", fileType)
      writer.put("file_url", fileUrl)
      writer.put("id", id)
      writer.put("verification_code", verificationCode)
    })
  }

  /// Delivery result to report for the package, or a new attachment for one already delivered. Example: `DELIVERY_SUCCESS`.
  public var deliveryType: DeliveryType? { raw.open("delivery_type") }

  /// Why delivery failed; required when `delivery_type` is DELIVERY_FAILED, otherwise left out. Example: `INVALID_ADDRESS`.
  public var failDeliveryReason: FailDeliveryReason? { raw.open("fail_delivery_reason") }

  /// Format of the attachment at `file_url`: IMG or PDF. Example: `IMG`.
  public var fileType: FileType? { raw.open("file_type") }

  /// Address of the proof of delivery, returned by the upload calls for delivery files and images; TikTok Shop checks the delivery with it.
  public var fileUrl: String? { raw.string("file_url") }

  /// Id of the package whose delivery result to report. Example: `11529598723402`.
  public var id: String? { raw.string("id") }

  /// Code that confirms the handover of the package to the buyer.
  public var verificationCode: String? { raw.string("verification_code") }
}

/// Warning inside ``MarkPackageAsShippedResponse``.
public struct Warning: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What is suspicious about the shipment, for example a tracking number that several carriers could have issued; the package is shipped all the same.
  public var message: String? { raw.string("message") }
}

/// Weight inside the parameters of `createPackages`, ``CreatePackagesResponse``, ``GetPackageDetailResponse``.
public struct Weight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: WeightUnit? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit in which `value` states how heavy the package is. Example: `GRAM`.
  public var unit: WeightUnit? { raw.open("unit") }

  /// Weight of the package in the given `unit`, decimal text. Example: `1.2`.
  public var value: String? { raw.string("value") }
}
