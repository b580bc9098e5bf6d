// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `BatchShipPackages` (202309). Ships several packages in one call and reports those that failed. */
public class BatchShipPackagesResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `CombinePackage` (202309). Combines packages for the same recipient into new ones before shipping. */
public class CombinePackageResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }

    /** Combined packages, one for each group that succeeded. */
    public val packages: List<CombinePackagePackage> get() = views("packages") { CombinePackagePackage(it) }
}

/** The response of `CreateFirstMileBundle` (202407). Bundles orders for handover to the first-mile carrier and returns a label URL. */
public class CreateFirstMileBundleResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
    public val errors: List<CreateFirstMileBundleErrorItem> get() = views("errors") { CreateFirstMileBundleErrorItem(it) }

    /** Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`. */
    public val firstMileBundleId: String? get() = text("first_mile_bundle_id")

    /** Address of the waybill to print and attach to the bundle. */
    public val url: String? get() = text("url")
}

/** The response of `CreateFirstMileBundleV2` (202510). Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher. */
public class CreateFirstMileBundleV2Response(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
    public val errors: List<CreateFirstMileBundleErrorItem> get() = views("errors") { CreateFirstMileBundleErrorItem(it) }

    /** Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`. */
    public val firstMileBundleId: String? get() = text("first_mile_bundle_id")

    /** Address of the waybill to print and attach to the bundle. */
    public val url: String? get() = text("url")
}

/** The response of `CreateLastMileBundle` (202408). Bundles fulfilment units for the last mile and returns the bundle's id. */
public class CreateLastMileBundleResponse(response: ApiResponse) : ResponseView(response) {
    /** Id that TikTok Shop gave the last-mile bundle. Example: `7394368153362581254`. */
    public val lastMileBundleId: String? get() = text("last_mile_bundle_id")
}

/** The response of `CreatePackages` (202512). Buys a TikTok Shipping label and creates the package (US only). */
public class CreatePackagesResponse(response: ApiResponse) : ResponseView(response) {
    /** Unix time in seconds when the package was created. Example: `1623812664`. */
    public val createTime: Instant? get() = time("create_time")

    /** Size on which the label is based, as given or computed from the products. */
    public val dimension: Dimension? get() = child("dimension")?.let(::Dimension)

    /** Id of the package that was created for the label. Example: `2882335594258860015`. */
    public val packageId: String? get() = text("package_id")

    /** Shipping service used for the label, with carrier, price and estimated delivery time. */
    public val shippingServiceInfo: ShippingServiceInfo? get() = child("shipping_service_info")?.let(::ShippingServiceInfo)

    /** Weight on which the label is based, as given or computed from the products. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** The response of `FulfillmentUploadDeliveryFile` (202309). Uploads a PDF as proof of delivery and returns its URL. */
public class FulfillmentUploadDeliveryFileResponse(response: ApiResponse) : ResponseView(response) {
    /** Name of the file including its extension. Example: `attachment_file.pdf`. */
    public val name: String? get() = text("name")

    /** Address of the uploaded file, which opens directly in a browser. */
    public val url: String? get() = text("url")
}

/** The response of `FulfillmentUploadDeliveryImage` (202309). Uploads a photo as proof of delivery and returns its URL. */
public class FulfillmentUploadDeliveryImageResponse(response: ApiResponse) : ResponseView(response) {
    /** Height of the image after processing, in pixels; it can differ from that of the original. Example: `256`. */
    public val height: Long? get() = integer("height")

    /** Address of the uploaded file, which opens directly in a browser. */
    public val url: String? get() = text("url")

    /** Width of the image after processing, in pixels; it can differ from that of the original. Example: `256`. */
    public val width: Long? get() = integer("width")
}

/** The response of `GetEligibleShippingService` (202309). Lists the shipping services and prices for an order's package (US only). */
public class GetEligibleShippingServiceResponse(response: ApiResponse) : ResponseView(response) {
    /** Size of the package; without values of the seller TikTok Shop computes it from the products. */
    public val dimension: GetEligibleShippingServiceDimension? get() = child("dimension")?.let(::GetEligibleShippingServiceDimension)

    /** Id of the TikTok Shop order to which the package or request belongs. Example: `28823355942588`. */
    public val orderId: String? get() = text("order_id")

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: List<String> get() = texts("order_line_id")

    /** Shipping services that can carry the package, with price and estimated delivery time. */
    public val shippingServices: List<ShippingService> get() = views("shipping_services") { ShippingService(it) }

    /** Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products. */
    public val weight: GetEligibleShippingServiceWeight? get() = child("weight")?.let(::GetEligibleShippingServiceWeight)
}

/** The response of `GetHandoverTimeslots` (202309). Returns pickup slots and drop-off options for an order that is not packed yet. */
public class GetHandoverTimeslotsResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`. */
    public val canDropOff: Boolean? get() = flag("can_drop_off")

    /** Whether the carrier can collect the package at the seller's pickup address. Example: `true`. */
    public val canPickup: Boolean? get() = flag("can_pickup")

    /** Whether collection by van is available; United Kingdom only. Example: `true`. */
    public val canVanCollection: Boolean? get() = flag("can_van_collection")

    /** Web page of the carrier that lists the locations where the package can be dropped off. Example: `www.j&t.com`. */
    public val dropOffPointUrl: String? get() = text("drop_off_point_url")

    /** Time slots the carrier offers for picking the package up at the seller's address. */
    public val pickupSlots: List<PickupSlot> get() = views("pickup_slots") { PickupSlot(it) }
}

/** The response of `GetOrderCustomsRequirements` (202607). Tells which orders need customs information and which already have it (Japan). */
public class GetOrderCustomsRequirementsResponse(response: ApiResponse) : ResponseView(response) {
    /** Customs requirements, one entry per order asked for. */
    public val orderClearanceList: List<OrderClearance> get() = views("order_clearance_list") { OrderClearance(it) }
}

/** The response of `GetOrderSplitAttributes` (202309). Tells, for each order, whether it can or must be split, and why. */
public class GetOrderSplitAttributesResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether each order can or must be split, one entry per order asked for. */
    public val splitAttributes: List<SplitAttribute> get() = views("split_attributes") { SplitAttribute(it) }
}

/** The response of `GetPackageDetail` (202309). Returns one package with its status, tracking, addresses, size and order lines. */
public class GetPackageDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** Additional business tags of the package, as text. */
    public val bizExtensionTags: List<String> get() = texts("biz_extension_tags")

    /** Unix time in seconds when the package was created. Example: `1635338186`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the delivery option the buyer chose; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`. */
    public val deliveryOptionId: String? get() = text("delivery_option_id")

    /** Display name of the delivery option the buyer chose. */
    public val deliveryOptionName: String? get() = text("delivery_option_name")

    /** Size of the package, as given by the seller or computed from the products. */
    public val dimension: Dimension? get() = child("dimension")?.let(::Dimension)

    /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
    public val handoverMethod: HandoverMethod? get() = text("handover_method")?.let(::HandoverMethod)

    /** Whether the package contains more than one SKU. Example: `true`. */
    public val hasMultiSkus: Boolean? get() = flag("has_multi_skus")

    /** Shipping insurance that was taken out automatically when the label was bought. */
    public val insurance: Insurance? get() = child("insurance")?.let(::Insurance)

    /** Tracking number of the last leg of delivery; only for cross-border orders. Example: `6617675021119438849`. */
    public val lastMileTrackingNumber: String? get() = text("last_mile_tracking_number")

    /** Whether the buyer left a note on the order. Example: `BUYER_UNNOTED`. */
    public val noteTag: NoteTag? get() = text("note_tag")?.let(::NoteTag)

    /** Ids of the order lines that are in the package. */
    public val orderLineItemIds: List<String> get() = texts("order_line_item_ids")

    /** TikTok Shop orders that have items in the package. */
    public val orders: List<Order> get() = views("orders") { Order(it) }

    /** Id of the TikTok Shop package, used in all calls about it. Example: `5433567853345`. */
    public val packageId: String? get() = text("package_id")

    /** State of the package on its way from the seller to the buyer. Example: `PROCESSING`. */
    public val packageStatus: GetPackageDetailPackageStatus? get() = text("package_status")?.let(::GetPackageDetailPackageStatus)

    /** More exact state within `package_status`, such as STOCKING before the package is shipped. */
    public val packageSubStatus: String? get() = text("package_sub_status")

    /** Time slot in which the carrier picks the package up. */
    public val pickupSlot: BatchShipPackagesPickupSlot? get() = child("pickup_slot")?.let(::BatchShipPackagesPickupSlot)

    /** Address of the buyer to which the package goes; parts may be masked. */
    public val recipientAddress: RecipientAddress? get() = child("recipient_address")?.let(::RecipientAddress)

    /** Address of the seller's warehouse or shop from which the package is sent. */
    public val senderAddress: SenderAddress? get() = child("sender_address")?.let(::SenderAddress)

    /** Why shipping of the package ran into a problem; absent without one. */
    public val shipExceptionReason: String? get() = text("ship_exception_reason")

    /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the package. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Who provides the shipping service, and therefore the label. Example: `TIKTOK`. */
    public val shippingType: ShippingType? get() = text("shipping_type")?.let(::ShippingType)

    /** Whether the package results from combining orders or from splitting one. Example: `SPLIT`. */
    public val splitAndCombineTag: SplitAndCombineTag? get() = text("split_and_combine_tag")?.let(::SplitAndCombineTag)

    /** Carrier's tracking number of the package. Example: `6617675021119438849`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Unix time in seconds of the last change of the package. Example: `1635338186`. */
    public val updateTime: Instant? get() = time("update_time")

    /** Id of the seller's warehouse from which the package ships. */
    public val warehouseId: String? get() = text("warehouse_id")

    /** Weight of the package, as given by the seller or computed from the products. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** The response of `GetPackageHandoverTimeSlots` (202309). Returns pickup slots and drop-off options for an existing package. */
public class GetPackageHandoverTimeSlotsResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`. */
    public val canDropOff: Boolean? get() = flag("can_drop_off")

    /** Whether the carrier can collect the package at the seller's pickup address. Example: `true`. */
    public val canPickup: Boolean? get() = flag("can_pickup")

    /** Whether collection by van is available; United Kingdom only. Example: `true`. */
    public val canVanCollection: Boolean? get() = flag("can_van_collection")

    /** Web page of the carrier that lists the locations where the package can be dropped off. Example: `true`. */
    public val dropOffPointUrl: String? get() = text("drop_off_point_url")

    /** Time slots the carrier offers for picking the package up at the seller's address. */
    public val pickupSlots: List<PickupSlot> get() = views("pickup_slots") { PickupSlot(it) }
}

/** The response of `GetPackageShippingDocument` (202309). Returns a URL for a package's label or packing slip, valid for 24 hours. */
public class GetPackageShippingDocumentResponse(response: ApiResponse) : ResponseView(response) {
    /** Download address of the requested document, valid for 24 hours. */
    public val docUrl: String? get() = text("doc_url")

    /** Carrier's tracking number printed on the label. Example: `752455325694`. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** The response of `GetPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for order lines, from the package side. */
public class GetPodCustomizationDetailsResponse(response: ApiResponse) : ResponseView(response) {
    /** Print-on-demand customizations found, one entry per order line. */
    public val podDetails: List<PodDetail> get() = views("pod_details") { PodDetail(it) }

    /** Numeric result code of the lookup of customization data. */
    public val statusCode: Long? get() = integer("status_code")
}

/** The response of `GetTracking` (202309). Lists the tracking events of an order's shipment. */
public class GetTrackingResponse(response: ApiResponse) : ResponseView(response) {
    /** Tracking events of the order, each with text and time. */
    public val tracking: List<Tracking> get() = views("tracking") { Tracking(it) }
}

/** The response of `MarkPackageAsShipped` (202610). Reports the seller's own tracking number and creates the shipped package. */
public class MarkPackageAsShippedResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the TikTok Shop order to which the package or request belongs. */
    public val orderId: String? get() = text("order_id")

    /** Ids of the order lines that are in the package. */
    public val orderLineItemIds: List<String> get() = texts("order_line_item_ids")

    /** Id of the package that was created by shipping the lines. */
    public val packageId: String? get() = text("package_id")

    /** Warning about the shipment, which was accepted nevertheless; absent when nothing is suspicious. */
    public val warning: Warning? get() = child("warning")?.let(::Warning)
}

/** The response of `RedeemInfoCallback` (202601). Reports redeem codes of digital goods for the lines of an order. */
public class RedeemInfoCallbackResponse(response: ApiResponse) : ResponseView(response) {
    /** Result of the callback, one entry per order line sent. */
    public val orderStatuses: List<OrderStatus> get() = views("order_statuses") { OrderStatus(it) }
}

/** The response of `SchedulePackageHandover` (202309). Books pickup or drop-off for an order and returns the new package (US only). */
public class SchedulePackageHandoverResponse(response: ApiResponse) : ResponseView(response) {
    /** Unix time in seconds when the package was created. Example: `1635338186`. */
    public val createTime: Instant? get() = time("create_time")

    /** Size of the package; without values of the seller TikTok Shop computes it from the products. */
    public val dimension: GetEligibleShippingServiceDimension? get() = child("dimension")?.let(::GetEligibleShippingServiceDimension)

    /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
    public val handoverMethod: String? get() = text("handover_method")

    /** Id of the TikTok Shop order to which the package or request belongs. Example: `2882335594258`. */
    public val orderId: String? get() = text("order_id")

    /** Ids of the order lines that are in the package. */
    public val orderLineItemIds: List<String> get() = texts("order_line_item_ids")

    /** Id of the TikTok Shop package, used in all calls about it. Example: `2882335594258`. */
    public val packageId: String? get() = text("package_id")

    /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the package. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Carrier's tracking number of the package. Example: `6617675021119438849`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Unix time in seconds of the last change of the package. Example: `1635338186`. */
    public val updateTime: Instant? get() = time("update_time")

    /** Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products. */
    public val weight: GetEligibleShippingServiceWeight? get() = child("weight")?.let(::GetEligibleShippingServiceWeight)
}

/** The response of `SearchCombinablePackages` (202309). Lists draft packages, each a group of orders that can be combined. */
public class SearchCombinablePackagesResponse(response: ApiResponse) : ResponseView(response) {
    /** Groups of orders that can ship together as one package. */
    public val combinablePackages: List<CombinablePackage> get() = views("combinable_packages") { CombinablePackage(it) }

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of groups of orders that can be combined, over all pages. Example: `10`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchPackage` (202309). Lists packages by status and time, newest first. */
public class SearchPackageResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Packages found or created, one entry per package. */
    public val packages: List<Package> get() = views("packages") { Package(it) }

    /** Number of packages that match the request, over all pages. Example: `221`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SplitOrders` (202309). Splits an order into several packages by groups of order lines. */
public class SplitOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** New packages, one for each group of the request. */
    public val packages: List<SplitOrdersPackage> get() = views("packages") { SplitOrdersPackage(it) }
}

/** The response of `SubmitCustomsClearanceInformation` (202607). Submits customs information for the items of orders (Japan). */
public class SubmitCustomsClearanceInformationResponse(response: ApiResponse) : ResponseView(response)


/** The response of `TrackingStatusUpdate` (202609). Pushes tracking events of the seller's own fleet for one order. */
public class TrackingStatusUpdateResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome for each tracking event that was reported. */
    public val trackResults: List<TrackResult> get() = views("track_results") { TrackResult(it) }
}

/** The response of `TTSTrackingValidation` (202508). Tells whether a tracking number belongs to TikTok Shipping (US only). */
public class TtsTrackingValidationResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the tracking number belongs to a parcel collected through TikTok. Example: `false`. */
    public val isTiktokCollection: Boolean? get() = flag("is_tiktok_collection")

    /** Whether the tracking number belongs to a parcel shipped with TikTok Shipping. Example: `false`. */
    public val isTiktokShipping: Boolean? get() = flag("is_tiktok_shipping")
}

/** The response of `UncombinePackages` (202309). Takes orders out of a combined package and returns the new packages. */
public class UncombinePackagesResponse(response: ApiResponse) : ResponseView(response) {
    /** New packages formed by taking the orders out. */
    public val packages: List<CombinePackagePackage> get() = views("packages") { CombinePackagePackage(it) }
}

/** The response of `UpdatePackageDeliveryStatus` (202309). Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries. */
public class UpdatePackageDeliveryStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `UpdatePackageShippingInfo` (202610). Changes the tracking number and carrier of one package that is already shipped. */
public class UpdatePackageShippingInfoResponse(response: ApiResponse) : ResponseView(response)


/** The response of `UploadInvoice` (202502). Uploads the XML invoices that packages need before shipping (Brazil). */
public class UploadInvoiceResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** Package inside `BatchShipPackages`. */
public class BatchShipPackagesPackage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        handoverMethod: HandoverMethod? = null,
        pickupSlot: BatchShipPackagesPickupSlot? = null,
        selfShipment: SelfShipment? = null,
    ) : this(fields("id", id, "handover_method", handoverMethod, "pickup_slot", pickupSlot, "self_shipment", selfShipment))

    /** How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. */
    public val handoverMethod: HandoverMethod? get() = text("handover_method")?.let(::HandoverMethod)

    /** Id of a package to ship, as shown in order and package details. Required. Example: `12321312312431`. */
    public val id: String? get() = text("id")

    /** Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional. */
    public val pickupSlot: BatchShipPackagesPickupSlot? get() = child("pickup_slot")?.let(::BatchShipPackagesPickupSlot)

    /** Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out. */
    public val selfShipment: SelfShipment? get() = child("self_shipment")?.let(::SelfShipment)
}

/** Pickup slot inside [BatchShipPackagesPackage], [GetPackageDetailResponse], `SchedulePackageHandover` and others. */
public class BatchShipPackagesPickupSlot(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        endTime: Instant? = null,
        startTime: Instant? = null,
    ) : this(fields("end_time", endTime, "start_time", startTime))

    /** End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
    public val endTime: Instant? get() = time("end_time")

    /** Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
    public val startTime: Instant? get() = time("start_time")
}

/** Combinable package inside `CombinePackage`, [SearchCombinablePackagesResponse]. */
public class CombinablePackage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        orderIds: List<String>? = null,
    ) : this(fields("id", id, "order_ids", orderIds))

    /** Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`. */
    public val id: String? get() = text("id")

    /** Ids of the TikTok Shop orders in the package. */
    public val orderIds: List<String> get() = texts("order_ids")
}

/** Package inside [CombinePackageResponse], [UncombinePackagesResponse]. */
public class CombinePackagePackage(raw: JsonObject) : JsonView(raw) {
    /** New id of the combined package; ship it with this id. Example: `413234134123412`. */
    public val id: String? get() = text("id")

    /** Orders that are in the combined package after the change. */
    public val orderIds: List<String> get() = texts("order_ids")
}

/** Detail inside [CreateFirstMileBundleErrorItem]. */
public class CreateFirstMileBundleDetail(raw: JsonObject) : JsonView(raw) {
    /** Id of the order that could not be put into the bundle. Example: `578967030217083407`. */
    public val orderId: String? get() = text("order_id")
}

/** Error inside [CreateFirstMileBundleResponse], [CreateFirstMileBundleV2Response]. */
public class CreateFirstMileBundleErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`. */
    public val code: Long? get() = integer("code")

    /** Entry of the request that failed, to tell which one the error is about. */
    public val detail: CreateFirstMileBundleDetail? get() = child("detail")?.let(::CreateFirstMileBundleDetail)

    /** Readable reason why this package or order failed. */
    public val message: String? get() = text("message")
}

/** Dimension inside [LastMileBundle]. */
public class CreateLastMileBundleDimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: Long? = null,
        length: Long? = null,
        unit: String? = null,
        width: Long? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the bundle, whole number in the given unit. Example: `15`. */
    public val height: Long? get() = integer("height")

    /** Length of the bundle, whole number in the given unit. Example: `15`. */
    public val length: Long? get() = integer("length")

    /** Unit of the sizes of the bundle; only centimeter is accepted. Example: `centimeter`. */
    public val unit: String? get() = text("unit")

    /** Width of the bundle, whole number in the given unit. Example: `15`. */
    public val width: Long? get() = integer("width")
}

/** Weight inside [LastMileBundle]. */
public class CreateLastMileBundleWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: Long? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit of the weight of the bundle; only gram is accepted. Example: `gram`. */
    public val unit: String? get() = text("unit")

    /** Weight of the bundle, whole number in grams. Example: `1200`. */
    public val value: Long? get() = integer("value")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Orders whose invoice could not be accepted. */
    public val orderIds: List<String> get() = texts("order_ids")

    /** Id of the package for which the operation failed. Example: `123123123123131`. */
    public val packageId: String? get() = text("package_id")
}

/** Dimension inside `CreatePackages`, [CreatePackagesResponse], [GetPackageDetailResponse]. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        length: String? = null,
        unit: DimensionUnit? = null,
        width: String? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`. */
    public val height: String? get() = text("height")

    /** Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`. */
    public val length: String? get() = text("length")

    /** Unit of `length`, `width` and `height` of the package. Example: `CM`. */
    public val unit: DimensionUnit? get() = text("unit")?.let(::DimensionUnit)

    /** Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`. */
    public val width: String? get() = text("width")
}

/** Error inside [BatchShipPackagesResponse], [CombinePackageResponse], [UpdatePackageDeliveryStatusResponse] and others. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`. */
    public val code: Long? get() = integer("code")

    /** Entry of the request that failed, to tell which one the error is about. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Readable reason why this package or order failed. */
    public val message: String? get() = text("message")
}

/** Dimension inside `GetEligibleShippingService`, [GetEligibleShippingServiceResponse], [SchedulePackageHandoverResponse]. */
public class GetEligibleShippingServiceDimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        length: String? = null,
        unit: String? = null,
        width: String? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`. */
    public val height: String? get() = text("height")

    /** Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`. */
    public val length: String? get() = text("length")

    /** Unit of `length`, `width` and `height` of the package. Example: `INCH`. */
    public val unit: String? get() = text("unit")

    /** Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`. */
    public val width: String? get() = text("width")
}

/** Weight inside `GetEligibleShippingService`, [GetEligibleShippingServiceResponse], [SchedulePackageHandoverResponse]. */
public class GetEligibleShippingServiceWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit in which `value` states how heavy the package is. Example: `GRAM`. */
    public val unit: String? get() = text("unit")

    /** Weight of the package in the given `unit`, decimal text. Example: `0.4`. */
    public val value: String? get() = text("value")
}

/** Insurance inside [GetPackageDetailResponse]. */
public class Insurance(raw: JsonObject) : JsonView(raw) {
    /** State of the claim against the shipping insurance of the package. Example: `CLAIM_PENDING`. */
    public val claimStatus: ClaimStatus? get() = text("claim_status")?.let(::ClaimStatus)

    /** Amount in US dollars for which the package is insured, decimal text. Example: `200`. */
    public val coverageAmount: String? get() = text("coverage_amount")

    /** Whether an insurance claim can be filed, which depends on the reason of the refund. Example: `true`. */
    public val isClaimEligible: Boolean? get() = flag("is_claim_eligible")

    /** Whether the package is insured for shipping. Example: `true`. */
    public val isPurchased: Boolean? get() = flag("is_purchased")
}

/** Invoice inside `UploadInvoice`. */
public class Invoice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        file: String,
        fileType: InvoiceFileType,
        orderIds: List<String>,
        packageId: String,
    ) : this(fields("file", file, "file_type", fileType, "order_ids", orderIds, "package_id", packageId))

    /** Invoice file encoded as base64, at most 1 MB. Required. */
    public val file: String? get() = text("file")

    /** Format of the invoice file; only XML is accepted. Required. Example: `XML`. */
    public val fileType: InvoiceFileType? get() = text("file_type")?.let(::InvoiceFileType)

    /** TikTok Shop orders that the invoice covers. Required. */
    public val orderIds: List<String> get() = texts("order_ids")

    /** Id of the package that the invoice covers, from Search Package. Required. Example: `1161235029d14122252`. */
    public val packageId: String? get() = text("package_id")
}

/** Item inside [OrderClearance]. */
public class Item(raw: JsonObject) : JsonView(raw) {
    /** Whether the item was sold through a temporary listing, so that its real content has to be declared. */
    public val isTemporaryListing: Boolean? get() = flag("is_temporary_listing")

    /** Whether the item was sold as a virtual blind box, so that its real content has to be declared. */
    public val isVirtualUnboxing: Boolean? get() = flag("is_virtual_unboxing")

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Id of the product to which the order line belongs. */
    public val productId: String? get() = text("product_id")

    /** Products known to be contained in the order line, with quantity and share of the price. */
    public val relatedItemDetail: List<RelatedItemDetail> get() = views("related_item_detail") { RelatedItemDetail(it) }

    /** Id of the SKU, the variant of the product that the order line is about. */
    public val skuId: String? get() = text("sku_id")
}

/** Item detail inside [SubmitCustomsClearanceInformationItem]. */
public class ItemDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        pricePercent: Long,
        qty: Long,
        skuId: String,
    ) : this(fields("price_percent", pricePercent, "qty", qty, "sku_id", skuId))

    /** Share of the price of the order line that falls on this product, in percent. Required. */
    public val pricePercent: Long? get() = integer("price_percent")

    /** Number of units of this product in the order line. Required. */
    public val qty: Long? get() = integer("qty")

    /** Id of the SKU actually contained in the order line. Required. */
    public val skuId: String? get() = text("sku_id")
}

/** Last mile bundle inside `CreateLastMileBundle`. */
public class LastMileBundle(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimensions: CreateLastMileBundleDimension? = null,
        externalBundleId: String? = null,
        fulfillmentUnitCount: Long? = null,
        outboundTime: Long? = null,
        weight: CreateLastMileBundleWeight? = null,
    ) : this(fields("dimensions", dimensions, "external_bundle_id", externalBundleId, "fulfillment_unit_count", fulfillmentUnitCount, "outbound_time", outboundTime, "weight", weight))

    /** Outer size of the bundle: height, length and width with their unit. */
    public val dimensions: CreateLastMileBundleDimension? get() = child("dimensions")?.let(::CreateLastMileBundleDimension)

    /** Id by which your own system knows the bundle. Example: `test_bag_no`. */
    public val externalBundleId: String? get() = text("external_bundle_id")

    /** Number of small parcels inside the bundle. Example: `1`. */
    public val fulfillmentUnitCount: Long? get() = integer("fulfillment_unit_count")

    /** Unix time in milliseconds when the bundle left your warehouse. Example: `1721644119953`. */
    public val outboundTime: Long? get() = integer("outbound_time")

    /** Total weight of the bundle with its unit. */
    public val weight: CreateLastMileBundleWeight? get() = child("weight")?.let(::CreateLastMileBundleWeight)
}

/** Location inside [Track]. */
public class Location(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        city: String? = null,
        country: String? = null,
        state: String? = null,
        zipCode: String? = null,
    ) : this(fields("city", city, "country", country, "state", state, "zip_code", zipCode))

    /** City in which the tracking event happened. */
    public val city: String? get() = text("city")

    /** Country in which the tracking event happened. */
    public val country: String? get() = text("country")

    /** State or province in which the tracking event happened. */
    public val state: String? get() = text("state")

    /** Postal code of the place where the tracking event happened. */
    public val zipCode: String? get() = text("zip_code")
}

/** Must split reason inside [SplitAttribute]. */
public class MustSplitReason(raw: JsonObject) : JsonView(raw) {
    /** Id of the category whose limit per package is exceeded; absent when the limit is on the total number of items. Example: `601990`. */
    public val categoryId: String? get() = text("category_id")

    /** Most items allowed in one package, for the category or in total depending on `type`. Example: `2`. */
    public val maxCount: String? get() = text("max_count")

    /** Which limit forces the split: CATEGORY_ITEM_LIMITATION per category, TOTAL_COUNT_LIMITATION on all items of a package. Example: `CATEGORY_ITEM_LIMITATION`. */
    public val type: MustSplitReasonType? get() = text("type")?.let(::MustSplitReasonType)
}

/** Order inside [GetPackageDetailResponse], [Package]. */
public class Order(raw: JsonObject) : JsonView(raw) {
    /** Id of a TikTok Shop order that has items in the package. Example: `54335448533296`. */
    public val id: String? get() = text("id")

    /** SKUs of the order in the package; deprecated. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }
}

/** Order clearance inside [GetOrderCustomsRequirementsResponse]. */
public class OrderClearance(raw: JsonObject) : JsonView(raw) {
    /** Whether customs information has already been submitted for the order. */
    public val alreadyFilledClearance: Boolean? get() = flag("already_filled_clearance")

    /** Numeric code of the kind of business the order belongs to for customs. */
    public val bizType: Long? get() = integer("biz_type")

    /** Order lines of the order that customs information is about. */
    public val itemList: List<Item> get() = views("item_list") { Item(it) }

    /** Whether customs information must be submitted for the order. */
    public val needFillClearance: Boolean? get() = flag("need_fill_clearance")

    /** Id of the TikTok Shop order to which the package or request belongs. */
    public val orderId: String? get() = text("order_id")

    /** Numeric code of the way the orders are shipped. */
    public val shipmentType: Long? get() = integer("shipment_type")

    /** Destination country whose customs rules apply. */
    public val targetCountry: String? get() = text("target_country")
}

/** Order info inside `RedeemInfoCallback`. */
public class OrderInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderLineId: String,
        redeemInfo: RedeemInfo,
        sourceUniqueId: String? = null,
    ) : this(fields("order_line_id", orderLineId, "redeem_info", redeemInfo, "source_unique_id", sourceUniqueId))

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. Required. Example: `577086512123755123`. */
    public val orderLineId: String? get() = text("order_line_id")

    /** What the buyer redeems for the order line, as generated by your system. Required. */
    public val redeemInfo: RedeemInfo? get() = child("redeem_info")?.let(::RedeemInfo)

    /** Optional unique id of the order line in your own system. Example: `134448484339393`. */
    public val sourceUniqueId: String? get() = text("source_unique_id")
}

/** Order line inside `GetEligibleShippingService`, `MarkPackageAsShipped`, [SplittableGroupsV2]. */
public class OrderLine(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderLineId: String? = null,
        subItemId: String? = null,
    ) : this(fields("order_line_id", orderLineId, "sub_item_id", subItemId))

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Id of the sub-item within the order line, to handle only a part of it. */
    public val subItemId: String? get() = text("sub_item_id")
}

/** Order line item inside `CreatePackages`. */
public class OrderLineItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderLineId: String? = null,
        subItemId: String? = null,
    ) : this(fields("order_line_id", orderLineId, "sub_item_id", subItemId))

    /** Id of an order line to put into the package; required for ship type 2. Example: `2882335594258860015`. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Id of the sub-item within the order line, to handle only a part of it. */
    public val subItemId: String? get() = text("sub_item_id")
}

/** Order status inside [RedeemInfoCallbackResponse]. */
public class OrderStatus(raw: JsonObject) : JsonView(raw) {
    /** Id of the TikTok Shop order line, the `id` of the line item in the order. Example: `577086512123755123`. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Result of the callback for this order line, 0 for success. Example: `0`. */
    public val statusCode: Long? get() = integer("status_code")
}

/** Package inside [SearchPackageResponse]. */
public class Package(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds when the package was created. Example: `1635338186`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the package, as used by the other fulfillment calls. Example: `577828281214600000`. */
    public val id: String? get() = text("id")

    /** Ids of the order lines that are in the package. */
    public val orderLineItemIds: List<String> get() = texts("order_line_item_ids")

    /** TikTok Shop orders that have items in the package. */
    public val orders: List<Order> get() = views("orders") { Order(it) }

    /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the package. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** State of the package on its way from the seller to the buyer. Example: `PROCESSING`. */
    public val status: PackageStatus? get() = text("status")?.let(::PackageStatus)

    /** Carrier's tracking number of the package. Example: `6617675021119438849`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Unix time in seconds of the last change of the package. Example: `1635338186`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Pickup slot inside [GetHandoverTimeslotsResponse], [GetPackageHandoverTimeSlotsResponse]. */
public class PickupSlot(raw: JsonObject) : JsonView(raw) {
    /** Whether this pickup slot can still be booked; the misspelled name is the platform's own. Example: `true`. */
    public val avaliable: Boolean? get() = flag("avaliable")

    /** End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
    public val endTime: Instant? get() = time("end_time")

    /** Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`. */
    public val startTime: Instant? get() = time("start_time")
}

/** POD detail inside [GetPodCustomizationDetailsResponse]. */
public class PodDetail(raw: JsonObject) : JsonView(raw) {
    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Customization data of the print-on-demand order line, as JSON text. */
    public val podInfoJson: String? get() = text("pod_info_json")
}

/** Query order line inside `GetPodCustomizationDetails`. */
public class QueryOrderLine(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderLineId: String,
        podOrderDataId: String,
        productId: String,
        skuId: String,
    ) : this(fields("order_line_id", orderLineId, "pod_order_data_id", podOrderDataId, "product_id", productId, "sku_id", skuId))

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. Required. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Id of the print-on-demand (POD) data of the order line to look up. Required. */
    public val podOrderDataId: String? get() = text("pod_order_data_id")

    /** Id of the product to which the order line belongs. Required. */
    public val productId: String? get() = text("product_id")

    /** Id of the SKU, the variant of the product that the order line is about. Required. */
    public val skuId: String? get() = text("sku_id")
}

/** Recipient address inside [GetPackageDetailResponse]. */
public class RecipientAddress(raw: JsonObject) : JsonView(raw) {
    /** Detailed part of the recipient's address, such as unit and building; masked where recipient data is hidden. */
    public val addressDetail: String? get() = text("address_detail")

    /** First line of the recipient's street address. */
    public val addressLine1: String? get() = text("address_line1")

    /** Second line of the recipient's street address, such as suite or apartment. */
    public val addressLine2: String? get() = text("address_line2")

    /** Third line of the recipient's street address; in practice filled only for Brazil. */
    public val addressLine3: String? get() = text("address_line3")

    /** Fourth line of the recipient's street address; in practice filled only for Brazil. */
    public val addressLine4: String? get() = text("address_line4")

    /** Complete recipient address in one text; masked where recipient data is hidden. */
    public val fullAddress: String? get() = text("full_address")

    /** Full name of the recipient; masked when the order ships with platform logistics. Example: `Zay`. */
    public val name: String? get() = text("name")

    /** Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code of the recipient's address, in the US the ZIP code. Example: `95110`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the recipient's address, such as US. Example: `US`. */
    public val regionCode: String? get() = text("region_code")
}

/** Redeem info inside [OrderInfo]. */
public class RedeemInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        redeemType: String,
        redeemData: String? = null,
        redeemInstructionInfo: String? = null,
    ) : this(fields("redeem_type", redeemType, "redeem_data", redeemData, "redeem_instruction_info", redeemInstructionInfo))

    /** The redeem code or the redeem address, depending on `redeem_type`. */
    public val redeemData: String? get() = text("redeem_data")

    /** Instructions for the buyer on how to redeem the item. */
    public val redeemInstructionInfo: String? get() = text("redeem_instruction_info")

    /** Form of `redeem_data`: CODE for a code, URL for a web address. Required. Example: `CODE`. */
    public val redeemType: String? get() = text("redeem_type")
}

/** Related item detail inside [Item]. */
public class RelatedItemDetail(raw: JsonObject) : JsonView(raw) {
    /** Share of the price of the order line that falls on this product, in percent. */
    public val pricePercent: Long? get() = integer("price_percent")

    /** Id of the product contained in the order line. */
    public val productId: String? get() = text("product_id")

    /** Number of units of this product in the order line. */
    public val qty: Long? get() = integer("qty")

    /** Id of the SKU contained in the order line. */
    public val skuId: String? get() = text("sku_id")
}

/** Self shipment inside [BatchShipPackagesPackage], `ShipPackage`. */
public class SelfShipment(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        shippingProviderId: String,
        trackingNumber: String,
    ) : this(fields("shipping_provider_id", shippingProviderId, "tracking_number", trackingNumber))

    /** Id of the seller's own carrier, from Get Shipping Providers. Required. Example: `6617675021119438849`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Tracking number of the seller's own carrier. Required. Example: `JX12345`. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Sender address inside [GetPackageDetailResponse]. */
public class SenderAddress(raw: JsonObject) : JsonView(raw) {
    /** Detailed part of the sender's address, such as unit and building. */
    public val addressDetail: String? get() = text("address_detail")

    /** First line of the street address the package leaves from. */
    public val addressLine1: String? get() = text("address_line1")

    /** Second line of the street address the package leaves from, such as suite or unit. */
    public val addressLine2: String? get() = text("address_line2")

    /** Third line of the street address the package leaves from; in practice filled only for Brazil. */
    public val addressLine3: String? get() = text("address_line3")

    /** Fourth line of the street address the package leaves from; in practice filled only for Brazil. */
    public val addressLine4: String? get() = text("address_line4")

    /** Complete address from which the package is sent, in one text. */
    public val fullAddress: String? get() = text("full_address")

    /** Full name of the person or shop that sends the package. Example: `Zay`. */
    public val name: String? get() = text("name")

    /** Telephone number at which the sender of the package can be reached. Example: `(+1)213-***-1234`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code of the address the package leaves from. Example: `95110`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the sender's address, such as US. Example: `US`. */
    public val regionCode: String? get() = text("region_code")
}

/** Shipping info inside `MarkPackageAsShipped`, `UpdatePackageShippingInfo`. */
public class ShippingInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        note: String? = null,
        shippingProviderId: String? = null,
        trackingNumber: String? = null,
    ) : this(fields("note", note, "shipping_provider_id", shippingProviderId, "tracking_number", trackingNumber))

    /** Note of the seller on the shipment with this tracking number. */
    public val note: String? get() = text("note")

    /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Carrier's tracking number of the package. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Shipping service inside [GetEligibleShippingServiceResponse]. */
public class ShippingService(raw: JsonObject) : JsonView(raw) {
    /** Currency of the price of the shipping service, such as USD. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Shortest estimated delivery time of the service, in days. Example: `3`. */
    public val earliestDeliveryDays: Long? get() = integer("earliest_delivery_days")

    /** Id of the shipping service; pass it as `shipping_service_id` to buy the label with it. Example: `288233559123860015`. */
    public val id: String? get() = text("id")

    /** Whether the platform uses this shipping service when none is chosen. Example: `false`. */
    public val isDefault: Boolean? get() = flag("is_default")

    /** Longest estimated delivery time of the service, in days. Example: `5`. */
    public val latestDeliveryDays: Long? get() = integer("latest_delivery_days")

    /** Name of the shipping service, such as UPS first class. */
    public val name: String? get() = text("name")

    /** Estimated price of shipping with this service, decimal text in `currency`. Example: `5`. */
    public val price: String? get() = text("price")

    /** Service fee of the shipping app contained in this offer, decimal text in `currency`. */
    public val shippingAppServiceFee: String? get() = text("shipping_app_service_fee")

    /** Shipping fee of this service, decimal text in `currency`. */
    public val shippingFee: String? get() = text("shipping_fee")

    /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `288233559123860012`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the package. Example: `UPS`. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Fee for delivery against signature contained in this offer, decimal text in `currency`. */
    public val signatureFee: String? get() = text("signature_fee")
}

/** Shipping service info inside [CreatePackagesResponse]. */
public class ShippingServiceInfo(raw: JsonObject) : JsonView(raw) {
    /** Currency of the price of the shipping service, such as USD. Example: `dollar`. */
    public val currency: String? get() = text("currency")

    /** Shortest estimated delivery time of the service, in days. Example: `3`. */
    public val earliestDeliveryDays: Long? get() = integer("earliest_delivery_days")

    /** Id of the shipping service that was used for the package. Example: `288233559123860015`. */
    public val id: String? get() = text("id")

    /** Longest estimated delivery time of the service, in days. Example: `5`. */
    public val latestDeliveryDays: Long? get() = integer("latest_delivery_days")

    /** Name of the shipping service used, such as UPS first class. */
    public val name: String? get() = text("name")

    /** Estimated price of the label with this service, decimal text in `currency`. Example: `10`. */
    public val price: String? get() = text("price")

    /** Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `2882322591238`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the package. Example: `UPS`. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")
}

/** SKU inside [Order]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Id of the SKU in the package; deprecated. Example: `2729382476852921560`. */
    public val id: String? get() = text("id")

    /** Picture of the SKU as it was when the order was placed; deprecated. */
    public val imageUrl: String? get() = text("image_url")

    /** Name of the SKU made of its attribute values; deprecated. Example: `white,128g`. */
    public val name: String? get() = text("name")

    /** Units of the SKU in the package; deprecated. Example: `5`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Split attribute inside [GetOrderSplitAttributesResponse]. */
public class SplitAttribute(raw: JsonObject) : JsonView(raw) {
    /** Whether the order can be split into several packages; if not, `reason` says why. Example: `false`. */
    public val canSplit: Boolean? get() = flag("can_split")

    /** Whether the order has to be split into several packages before it can ship; `must_split_reasons` says why. Example: `false`. */
    public val mustSplit: Boolean? get() = flag("must_split")

    /** Limits that force a split; present only when `must_split` is true. */
    public val mustSplitReasons: List<MustSplitReason> get() = views("must_split_reasons") { MustSplitReason(it) }

    /** Id of the TikTok Shop order to which the package or request belongs. Example: `556643423444`. */
    public val orderId: String? get() = text("order_id")

    /** Why the order cannot be split; present only when `can_split` is false. */
    public val reason: String? get() = text("reason")
}

/** Package inside [SplitOrdersResponse]. */
public class SplitOrdersPackage(raw: JsonObject) : JsonView(raw) {
    /** New id of the package; ship it with this id. Example: `223362377512830222`. */
    public val id: String? get() = text("id")

    /** Label of the group from the request that became this package. Example: `123`. */
    public val splittableGroupId: String? get() = text("splittable_group_id")
}

/** Splittable group inside `SplitOrders`. */
public class SplittableGroup(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        orderLineItemIds: List<String>,
    ) : this(fields("id", id, "order_line_item_ids", orderLineItemIds))

    /** Label of your choice for this group of items; the reply repeats it as `splittable_group_id` beside the new package id. Required. Example: `123`. */
    public val id: String? get() = text("id")

    /** Ids of the order lines to put into this package. Required. */
    public val orderLineItemIds: List<String> get() = texts("order_line_item_ids")
}

/** Splittable groups v2 inside `SplitOrders`. */
public class SplittableGroupsV2(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        orderLineList: List<OrderLine>? = null,
    ) : this(fields("id", id, "order_line_list", orderLineList))

    /** Label of your choice for this group of items; the reply repeats it beside the new package id. */
    public val id: String? get() = text("id")

    /** Order lines to put into the package, as an alternative to plain ids that can also name sub-items. */
    public val orderLineList: List<OrderLine> get() = views("order_line_list") { OrderLine(it) }
}

/** Item inside [SubmitCustomsClearanceInformationOrder]. */
public class SubmitCustomsClearanceInformationItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        itemDetail: List<ItemDetail>? = null,
        orderLineId: String? = null,
        skuId: String? = null,
    ) : this(fields("item_detail", itemDetail, "order_line_id", orderLineId, "sku_id", skuId))

    /** Products actually contained in the order line, with quantity and share of the price. */
    public val itemDetail: List<ItemDetail> get() = views("item_detail") { ItemDetail(it) }

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Id of the SKU, the variant of the product that the order line is about. */
    public val skuId: String? get() = text("sku_id")
}

/** Order inside `SubmitCustomsClearanceInformation`. */
public class SubmitCustomsClearanceInformationOrder(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderId: String,
        itemList: List<SubmitCustomsClearanceInformationItem>? = null,
    ) : this(fields("order_id", orderId, "item_list", itemList))

    /** Order lines of the order that customs information is about. */
    public val itemList: List<SubmitCustomsClearanceInformationItem> get() = views("item_list") { SubmitCustomsClearanceInformationItem(it) }

    /** Id of the TikTok Shop order to which the package or request belongs. Required. */
    public val orderId: String? get() = text("order_id")
}

/** Track inside `TrackingStatusUpdate`. */
public class Track(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        actionCode: Long,
        description: String,
        occurTime: Instant,
        trackingNo: String,
        failedReason: String? = null,
        location: Location? = null,
        proofUrl: String? = null,
    ) : this(fields("action_code", actionCode, "description", description, "occur_time", occurTime, "tracking_no", trackingNo, "failed_reason", failedReason, "location", location, "proof_url", proofUrl))

    /** Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. Required. */
    public val actionCode: Long? get() = integer("action_code")

    /** Readable text of the tracking event, shown to the buyer. Required. */
    public val description: String? get() = text("description")

    /** Why the delivery attempt reported by this event failed. */
    public val failedReason: String? get() = text("failed_reason")

    /** Place where the tracking event happened. */
    public val location: Location? get() = child("location")?.let(::Location)

    /** Time at which the tracking event happened, as a Unix timestamp. Required. */
    public val occurTime: Instant? get() = time("occur_time")

    /** Address of a proof for this tracking event, such as a delivery photo. */
    public val proofUrl: String? get() = text("proof_url")

    /** Carrier's tracking number of the shipment that the event belongs to. Required. */
    public val trackingNo: String? get() = text("tracking_no")
}

/** Track result inside [TrackingStatusUpdateResponse]. */
public class TrackResult(raw: JsonObject) : JsonView(raw) {
    /** Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. */
    public val actionCode: Long? get() = integer("action_code")

    /** Result code for this event; the other events of the call may have succeeded. */
    public val code: Long? get() = integer("code")

    /** Readable text of the tracking event, repeated from the request. */
    public val description: String? get() = text("description")

    /** Readable result for this tracking event. */
    public val message: String? get() = text("message")

    /** Time at which the tracking event happened, as a Unix timestamp. */
    public val occurTime: Instant? get() = time("occur_time")

    /** Carrier's tracking number of the shipment that the event belongs to. */
    public val trackingNo: String? get() = text("tracking_no")
}

/** Tracking inside [GetTrackingResponse]. */
public class Tracking(raw: JsonObject) : JsonView(raw) {
    /** Numeric code of the kind of tracking event. */
    public val actionCode: Long? get() = integer("action_code")

    /** Readable text of the tracking event, such as Your package was delivered. */
    public val description: String? get() = text("description")

    /** Time of the tracking event, Unix time in milliseconds. Example: `1694685539000`. */
    public val updateTimeMillis: Long? get() = integer("update_time_millis")
}

/** Package inside `UpdatePackageDeliveryStatus`. */
public class UpdatePackageDeliveryStatusPackage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        deliveryType: DeliveryType,
        id: String,
        failDeliveryReason: FailDeliveryReason? = null,
        fileType: FileType? = null,
        fileUrl: String? = null,
        verificationCode: String? = null,
    ) : this(fields("delivery_type", deliveryType, "id", id, "fail_delivery_reason", failDeliveryReason, "file_type", fileType, "file_url", fileUrl, "verification_code", verificationCode))

    /** Delivery result to report for the package, or a new attachment for one already delivered. Required. Example: `DELIVERY_SUCCESS`. */
    public val deliveryType: DeliveryType? get() = text("delivery_type")?.let(::DeliveryType)

    /** Why delivery failed; required when `delivery_type` is DELIVERY_FAILED, otherwise left out. Example: `INVALID_ADDRESS`. */
    public val failDeliveryReason: FailDeliveryReason? get() = text("fail_delivery_reason")?.let(::FailDeliveryReason)

    /** Format of the attachment at `file_url`: IMG or PDF. Example: `IMG`. */
    public val fileType: FileType? get() = text("file_type")?.let(::FileType)

    /** Address of the proof of delivery, returned by the upload calls for delivery files and images; TikTok Shop checks the delivery with it. */
    public val fileUrl: String? get() = text("file_url")

    /** Id of the package whose delivery result to report. Required. Example: `11529598723402`. */
    public val id: String? get() = text("id")

    /** Code that confirms the handover of the package to the buyer. */
    public val verificationCode: String? get() = text("verification_code")
}

/** Warning inside [MarkPackageAsShippedResponse]. */
public class Warning(raw: JsonObject) : JsonView(raw) {
    /** What is suspicious about the shipment, for example a tracking number that several carriers could have issued; the package is shipped all the same. */
    public val message: String? get() = text("message")
}

/** Weight inside `CreatePackages`, [CreatePackagesResponse], [GetPackageDetailResponse]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: WeightUnit? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit in which `value` states how heavy the package is. Example: `GRAM`. */
    public val unit: WeightUnit? get() = text("unit")?.let(::WeightUnit)

    /** Weight of the package in the given `unit`, decimal text. Example: `1.2`. */
    public val value: String? get() = text("value")
}
