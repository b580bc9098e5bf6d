# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class BatchShipPackagesPickupSlot(Model):
    """Pickup slot inside `BatchShipPackagesPackage`, `GetPackageDetailResponse`, `SchedulePackageHandoverRequest` and others."""

    __slots__ = ()

    end_time: int | Any
    """End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`."""

    start_time: int | Any
    """Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`."""


class CombinablePackage(Model):
    """Combinable package inside `CombinePackageRequest`, `SearchCombinablePackagesResponse`."""

    __slots__ = ()

    id: str | Any
    """Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`."""

    order_ids: list[str]
    """Ids of the TikTok Shop orders in the package."""


class CombinePackagePackage(Model):
    """Package inside `CombinePackageResponse`, `UncombinePackagesResponse`."""

    __slots__ = ()

    id: str | Any
    """New id of the combined package; ship it with this id. Example: `413234134123412`."""

    order_ids: list[str]
    """Orders that are in the combined package after the change."""


class CreateFirstMileBundleDetail(Model):
    """Detail inside `CreateFirstMileBundleErrorItem`."""

    __slots__ = ()

    order_id: str | Any
    """Id of the order that could not be put into the bundle. Example: `578967030217083407`."""


class CreateFirstMileBundleErrorItem(Model):
    """Error inside `CreateFirstMileBundleResponse`, `CreateFirstMileBundleV2Response`."""

    __slots__ = ()

    code: int | Any
    """Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`."""

    detail: CreateFirstMileBundleDetail | Any
    """Entry of the request that failed, to tell which one the error is about."""

    message: str | Any
    """Readable reason why this package or order failed."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    order_ids: list[str]
    """Orders whose invoice could not be accepted."""

    package_id: str | Any
    """Id of the package for which the operation failed. Example: `123123123123131`."""


class Dimension(Model):
    """Dimension inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    __slots__ = ()

    height: str | Any
    """Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`."""

    length: str | Any
    """Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`."""

    unit: str | Any
    """Unit of `length`, `width` and `height` of the package. Example: `CM`. See `DimensionUnit`."""

    width: str | Any
    """Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`."""


class ErrorItem(Model):
    """Error inside `BatchShipPackagesResponse`, `CombinePackageResponse`, `UpdatePackageDeliveryStatusResponse` and others."""

    __slots__ = ()

    code: int | Any
    """Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`."""

    detail: Detail | Any
    """Entry of the request that failed, to tell which one the error is about."""

    message: str | Any
    """Readable reason why this package or order failed."""


class GetEligibleShippingServiceDimension(Model):
    """Dimension inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    __slots__ = ()

    height: str | Any
    """Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`."""

    length: str | Any
    """Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`."""

    unit: str | Any
    """Unit of `length`, `width` and `height` of the package. Example: `INCH`."""

    width: str | Any
    """Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`."""


class GetEligibleShippingServiceWeight(Model):
    """Weight inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    __slots__ = ()

    unit: str | Any
    """Unit in which `value` states how heavy the package is. Example: `GRAM`."""

    value: str | Any
    """Weight of the package in the given `unit`, decimal text. Example: `0.4`."""


class Insurance(Model):
    """Insurance inside `GetPackageDetailResponse`."""

    __slots__ = ()

    claim_status: str | Any
    """State of the claim against the shipping insurance of the package. Example: `CLAIM_PENDING`. See `ClaimStatus`."""

    coverage_amount: str | Any
    """Amount in US dollars for which the package is insured, decimal text. Example: `200`."""

    is_claim_eligible: bool | Any
    """Whether an insurance claim can be filed, which depends on the reason of the refund. Example: `true`."""

    is_purchased: bool | Any
    """Whether the package is insured for shipping. Example: `true`."""


class Item(Model):
    """Item inside `OrderClearance`."""

    __slots__ = ()

    is_temporary_listing: bool | Any
    """Whether the item was sold through a temporary listing, so that its real content has to be declared."""

    is_virtual_unboxing: bool | Any
    """Whether the item was sold as a virtual blind box, so that its real content has to be declared."""

    order_line_id: str | Any
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""

    product_id: str | Any
    """Id of the product to which the order line belongs."""

    related_item_detail: list[RelatedItemDetail]
    """Products known to be contained in the order line, with quantity and share of the price."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that the order line is about."""


class MustSplitReason(Model):
    """Must split reason inside `SplitAttribute`."""

    __slots__ = ()

    category_id: str | Any
    """Id of the category whose limit per package is exceeded; absent when the limit is on the total number of items. Example: `601990`."""

    max_count: str | Any
    """Most items allowed in one package, for the category or in total depending on `type`. Example: `2`."""

    type: str | Any
    """Which limit forces the split: CATEGORY_ITEM_LIMITATION per category, TOTAL_COUNT_LIMITATION on all items of a package. Example: `CATEGORY_ITEM_LIMITATION`. See `MustSplitReasonType`."""


class Order(Model):
    """Order inside `GetPackageDetailResponse`, `Package`."""

    __slots__ = ()

    id: str | Any
    """Id of a TikTok Shop order that has items in the package. Example: `54335448533296`."""

    skus: list[Sku]
    """SKUs of the order in the package; deprecated."""


class OrderClearance(Model):
    """Order clearance inside `GetOrderCustomsRequirementsResponse`."""

    __slots__ = ()

    already_filled_clearance: bool | Any
    """Whether customs information has already been submitted for the order."""

    biz_type: int | Any
    """Numeric code of the kind of business the order belongs to for customs."""

    item_list: list[Item]
    """Order lines of the order that customs information is about."""

    need_fill_clearance: bool | Any
    """Whether customs information must be submitted for the order."""

    order_id: str | Any
    """Id of the TikTok Shop order to which the package or request belongs."""

    shipment_type: int | Any
    """Numeric code of the way the orders are shipped."""

    target_country: str | Any
    """Destination country whose customs rules apply."""


class OrderStatus(Model):
    """Order status inside `RedeemInfoCallbackResponse`."""

    __slots__ = ()

    order_line_id: str | Any
    """Id of the TikTok Shop order line, the `id` of the line item in the order. Example: `577086512123755123`."""

    status_code: int | Any
    """Result of the callback for this order line, 0 for success. Example: `0`."""


class Package(Model):
    """Package inside `SearchPackageResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when the package was created. Example: `1635338186`."""

    id: str | Any
    """Id of the package, as used by the other fulfillment calls. Example: `577828281214600000`."""

    order_line_item_ids: list[str]
    """Ids of the order lines that are in the package."""

    orders: list[Order]
    """TikTok Shop orders that have items in the package."""

    shipping_provider_id: str | Any
    """Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the package."""

    status: str | Any
    """State of the package on its way from the seller to the buyer. Example: `PROCESSING`. See `PackageStatus`."""

    tracking_number: str | Any
    """Carrier's tracking number of the package. Example: `6617675021119438849`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the package. Example: `1635338186`."""


class PickupSlot(Model):
    """Pickup slot inside `GetHandoverTimeslotsResponse`, `GetPackageHandoverTimeSlotsResponse`."""

    __slots__ = ()

    avaliable: bool | Any
    """Whether this pickup slot can still be booked; the misspelled name is the platform's own. Example: `true`."""

    end_time: int | Any
    """End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`."""

    start_time: int | Any
    """Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`."""


class PodDetail(Model):
    """POD detail inside `GetPodCustomizationDetailsResponse`."""

    __slots__ = ()

    order_line_id: str | Any
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""

    pod_info_json: str | Any
    """Customization data of the print-on-demand order line, as JSON text."""


class RecipientAddress(Model):
    """Recipient address inside `GetPackageDetailResponse`."""

    __slots__ = ()

    address_detail: str | Any
    """Detailed part of the recipient's address, such as unit and building; masked where recipient data is hidden."""

    address_line1: str | Any
    """First line of the recipient's street address."""

    address_line2: str | Any
    """Second line of the recipient's street address, such as suite or apartment."""

    address_line3: str | Any
    """Third line of the recipient's street address; in practice filled only for Brazil."""

    address_line4: str | Any
    """Fourth line of the recipient's street address; in practice filled only for Brazil."""

    full_address: str | Any
    """Complete recipient address in one text; masked where recipient data is hidden."""

    name: str | Any
    """Full name of the recipient; masked when the order ships with platform logistics. Example: `Zay`."""

    phone_number: str | Any
    """Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`."""

    postal_code: str | Any
    """Postal code of the recipient's address, in the US the ZIP code. Example: `95110`."""

    region_code: str | Any
    """Country or region of the recipient's address, such as US. Example: `US`."""


class RelatedItemDetail(Model):
    """Related item detail inside `Item`."""

    __slots__ = ()

    price_percent: int | Any
    """Share of the price of the order line that falls on this product, in percent."""

    product_id: str | Any
    """Id of the product contained in the order line."""

    qty: int | Any
    """Number of units of this product in the order line."""

    sku_id: str | Any
    """Id of the SKU contained in the order line."""


class SenderAddress(Model):
    """Sender address inside `GetPackageDetailResponse`."""

    __slots__ = ()

    address_detail: str | Any
    """Detailed part of the sender's address, such as unit and building."""

    address_line1: str | Any
    """First line of the street address the package leaves from."""

    address_line2: str | Any
    """Second line of the street address the package leaves from, such as suite or unit."""

    address_line3: str | Any
    """Third line of the street address the package leaves from; in practice filled only for Brazil."""

    address_line4: str | Any
    """Fourth line of the street address the package leaves from; in practice filled only for Brazil."""

    full_address: str | Any
    """Complete address from which the package is sent, in one text."""

    name: str | Any
    """Full name of the person or shop that sends the package. Example: `Zay`."""

    phone_number: str | Any
    """Telephone number at which the sender of the package can be reached. Example: `(+1)213-***-1234`."""

    postal_code: str | Any
    """Postal code of the address the package leaves from. Example: `95110`."""

    region_code: str | Any
    """Country or region of the sender's address, such as US. Example: `US`."""


class ShippingService(Model):
    """Shipping service inside `GetEligibleShippingServiceResponse`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the price of the shipping service, such as USD. Example: `USD`."""

    earliest_delivery_days: int | Any
    """Shortest estimated delivery time of the service, in days. Example: `3`."""

    id: str | Any
    """Id of the shipping service; pass it as `shipping_service_id` to buy the label with it. Example: `288233559123860015`."""

    is_default: bool | Any
    """Whether the platform uses this shipping service when none is chosen. Example: `false`."""

    latest_delivery_days: int | Any
    """Longest estimated delivery time of the service, in days. Example: `5`."""

    name: str | Any
    """Name of the shipping service, such as UPS first class."""

    price: str | Any
    """Estimated price of shipping with this service, decimal text in `currency`. Example: `5`."""

    shipping_app_service_fee: str | Any
    """Service fee of the shipping app contained in this offer, decimal text in `currency`."""

    shipping_fee: str | Any
    """Shipping fee of this service, decimal text in `currency`."""

    shipping_provider_id: str | Any
    """Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `288233559123860012`."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the package. Example: `UPS`."""

    signature_fee: str | Any
    """Fee for delivery against signature contained in this offer, decimal text in `currency`."""


class ShippingServiceInfo(Model):
    """Shipping service info inside `CreatePackagesResponse`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the price of the shipping service, such as USD. Example: `dollar`."""

    earliest_delivery_days: int | Any
    """Shortest estimated delivery time of the service, in days. Example: `3`."""

    id: str | Any
    """Id of the shipping service that was used for the package. Example: `288233559123860015`."""

    latest_delivery_days: int | Any
    """Longest estimated delivery time of the service, in days. Example: `5`."""

    name: str | Any
    """Name of the shipping service used, such as UPS first class."""

    price: str | Any
    """Estimated price of the label with this service, decimal text in `currency`. Example: `10`."""

    shipping_provider_id: str | Any
    """Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `2882322591238`."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the package. Example: `UPS`."""


class Sku(Model):
    """SKU inside `Order`."""

    __slots__ = ()

    id: str | Any
    """Id of the SKU in the package; deprecated. Example: `2729382476852921560`."""

    image_url: str | Any
    """Picture of the SKU as it was when the order was placed; deprecated."""

    name: str | Any
    """Name of the SKU made of its attribute values; deprecated. Example: `white,128g`."""

    quantity: int | Any
    """Units of the SKU in the package; deprecated. Example: `5`."""


class SplitAttribute(Model):
    """Split attribute inside `GetOrderSplitAttributesResponse`."""

    __slots__ = ()

    can_split: bool | Any
    """Whether the order can be split into several packages; if not, `reason` says why. Example: `false`."""

    must_split: bool | Any
    """Whether the order has to be split into several packages before it can ship; `must_split_reasons` says why. Example: `false`."""

    must_split_reasons: list[MustSplitReason]
    """Limits that force a split; present only when `must_split` is true."""

    order_id: str | Any
    """Id of the TikTok Shop order to which the package or request belongs. Example: `556643423444`."""

    reason: str | Any
    """Why the order cannot be split; present only when `can_split` is false."""


class SplitOrdersPackage(Model):
    """Package inside `SplitOrdersResponse`."""

    __slots__ = ()

    id: str | Any
    """New id of the package; ship it with this id. Example: `223362377512830222`."""

    splittable_group_id: str | Any
    """Label of the group from the request that became this package. Example: `123`."""


class TrackResult(Model):
    """Track result inside `TrackingStatusUpdateResponse`."""

    __slots__ = ()

    action_code: int | Any
    """Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered."""

    code: int | Any
    """Result code for this event; the other events of the call may have succeeded."""

    description: str | Any
    """Readable text of the tracking event, repeated from the request."""

    message: str | Any
    """Readable result for this tracking event."""

    occur_time: int | Any
    """Time at which the tracking event happened, as a Unix timestamp."""

    tracking_no: str | Any
    """Carrier's tracking number of the shipment that the event belongs to."""


class Tracking(Model):
    """Tracking inside `GetTrackingResponse`."""

    __slots__ = ()

    action_code: int | Any
    """Numeric code of the kind of tracking event."""

    description: str | Any
    """Readable text of the tracking event, such as Your package was delivered."""

    update_time_millis: int | Any
    """Time of the tracking event, Unix time in milliseconds. Example: `1694685539000`."""


class Warning(Model):
    """Warning inside `MarkPackageAsShippedResponse`."""

    __slots__ = ()

    message: str | Any
    """What is suspicious about the shipment, for example a tracking number that several carriers could have issued; the package is shipped all the same."""


class Weight(Model):
    """Weight inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    __slots__ = ()

    unit: str | Any
    """Unit in which `value` states how heavy the package is. Example: `GRAM`. See `WeightUnit`."""

    value: str | Any
    """Weight of the package in the given `unit`, decimal text. Example: `1.2`."""


class BatchShipPackagesResponse(ResponseModel):
    """The response of `BatchShipPackages` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success."""


class CombinePackageResponse(ResponseModel):
    """The response of `CombinePackage` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success."""

    packages: list[CombinePackagePackage]
    """Combined packages, one for each group that succeeded."""


class CreateFirstMileBundleResponse(ResponseModel):
    """The response of `CreateFirstMileBundle` (202407)."""

    __slots__ = ()

    errors: list[CreateFirstMileBundleErrorItem]
    """Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success."""

    first_mile_bundle_id: str | Any
    """Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`."""

    url: str | Any
    """Address of the waybill to print and attach to the bundle."""


class CreateFirstMileBundleV2Response(ResponseModel):
    """The response of `CreateFirstMileBundleV2` (202510)."""

    __slots__ = ()

    errors: list[CreateFirstMileBundleErrorItem]
    """Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success."""

    first_mile_bundle_id: str | Any
    """Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`."""

    url: str | Any
    """Address of the waybill to print and attach to the bundle."""


class CreateLastMileBundleResponse(ResponseModel):
    """The response of `CreateLastMileBundle` (202408)."""

    __slots__ = ()

    last_mile_bundle_id: str | Any
    """Id that TikTok Shop gave the last-mile bundle. Example: `7394368153362581254`."""


class CreatePackagesResponse(ResponseModel):
    """The response of `CreatePackages` (202512)."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when the package was created. Example: `1623812664`."""

    dimension: Dimension | Any
    """Size on which the label is based, as given or computed from the products."""

    package_id: str | Any
    """Id of the package that was created for the label. Example: `2882335594258860015`."""

    shipping_service_info: ShippingServiceInfo | Any
    """Shipping service used for the label, with carrier, price and estimated delivery time."""

    weight: Weight | Any
    """Weight on which the label is based, as given or computed from the products."""


class FulfillmentUploadDeliveryFileResponse(ResponseModel):
    """The response of `FulfillmentUploadDeliveryFile` (202309)."""

    __slots__ = ()

    name: str | Any
    """Name of the file including its extension. Example: `attachment_file.pdf`."""

    url: str | Any
    """Address of the uploaded file, which opens directly in a browser."""


class FulfillmentUploadDeliveryImageResponse(ResponseModel):
    """The response of `FulfillmentUploadDeliveryImage` (202309)."""

    __slots__ = ()

    height: int | Any
    """Height of the image after processing, in pixels; it can differ from that of the original. Example: `256`."""

    url: str | Any
    """Address of the uploaded file, which opens directly in a browser."""

    width: int | Any
    """Width of the image after processing, in pixels; it can differ from that of the original. Example: `256`."""


class GetEligibleShippingServiceResponse(ResponseModel):
    """The response of `GetEligibleShippingService` (202309)."""

    __slots__ = ()

    dimension: GetEligibleShippingServiceDimension | Any
    """Size of the package; without values of the seller TikTok Shop computes it from the products."""

    order_id: str | Any
    """Id of the TikTok Shop order to which the package or request belongs. Example: `28823355942588`."""

    order_line_id: list[str]
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""

    shipping_services: list[ShippingService]
    """Shipping services that can carry the package, with price and estimated delivery time."""

    weight: GetEligibleShippingServiceWeight | Any
    """Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products."""


class GetHandoverTimeslotsResponse(ResponseModel):
    """The response of `GetHandoverTimeslots` (202309)."""

    __slots__ = ()

    can_drop_off: bool | Any
    """Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`."""

    can_pickup: bool | Any
    """Whether the carrier can collect the package at the seller's pickup address. Example: `true`."""

    can_van_collection: bool | Any
    """Whether collection by van is available; United Kingdom only. Example: `true`."""

    drop_off_point_url: str | Any
    """Web page of the carrier that lists the locations where the package can be dropped off. Example: `www.j&t.com`."""

    pickup_slots: list[PickupSlot]
    """Time slots the carrier offers for picking the package up at the seller's address."""


class GetOrderCustomsRequirementsResponse(ResponseModel):
    """The response of `GetOrderCustomsRequirements` (202607)."""

    __slots__ = ()

    order_clearance_list: list[OrderClearance]
    """Customs requirements, one entry per order asked for."""


class GetOrderSplitAttributesResponse(ResponseModel):
    """The response of `GetOrderSplitAttributes` (202309)."""

    __slots__ = ()

    split_attributes: list[SplitAttribute]
    """Whether each order can or must be split, one entry per order asked for."""


class GetPackageDetailResponse(ResponseModel):
    """The response of `GetPackageDetail` (202309)."""

    __slots__ = ()

    biz_extension_tags: list[str]
    """Additional business tags of the package, as text."""

    create_time: int | Any
    """Unix time in seconds when the package was created. Example: `1635338186`."""

    delivery_option_id: str | Any
    """Id of the delivery option the buyer chose; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`."""

    delivery_option_name: str | Any
    """Display name of the delivery option the buyer chose."""

    dimension: Dimension | Any
    """Size of the package, as given by the seller or computed from the products."""

    handover_method: str | Any
    """How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`. See `HandoverMethod`."""

    has_multi_skus: bool | Any
    """Whether the package contains more than one SKU. Example: `true`."""

    insurance: Insurance | Any
    """Shipping insurance that was taken out automatically when the label was bought."""

    last_mile_tracking_number: str | Any
    """Tracking number of the last leg of delivery; only for cross-border orders. Example: `6617675021119438849`."""

    note_tag: str | Any
    """Whether the buyer left a note on the order. Example: `BUYER_UNNOTED`. See `NoteTag`."""

    order_line_item_ids: list[str]
    """Ids of the order lines that are in the package."""

    orders: list[Order]
    """TikTok Shop orders that have items in the package."""

    package_id: str | Any
    """Id of the TikTok Shop package, used in all calls about it. Example: `5433567853345`."""

    package_status: str | Any
    """State of the package on its way from the seller to the buyer. Example: `PROCESSING`. See `GetPackageDetailPackageStatus`."""

    package_sub_status: str | Any
    """More exact state within `package_status`, such as STOCKING before the package is shipped."""

    pickup_slot: BatchShipPackagesPickupSlot | Any
    """Time slot in which the carrier picks the package up."""

    recipient_address: RecipientAddress | Any
    """Address of the buyer to which the package goes; parts may be masked."""

    sender_address: SenderAddress | Any
    """Address of the seller's warehouse or shop from which the package is sent."""

    ship_exception_reason: str | Any
    """Why shipping of the package ran into a problem; absent without one."""

    shipping_provider_id: str | Any
    """Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the package."""

    shipping_type: str | Any
    """Who provides the shipping service, and therefore the label. Example: `TIKTOK`. See `ShippingType`."""

    split_and_combine_tag: str | Any
    """Whether the package results from combining orders or from splitting one. Example: `SPLIT`. See `SplitAndCombineTag`."""

    tracking_number: str | Any
    """Carrier's tracking number of the package. Example: `6617675021119438849`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the package. Example: `1635338186`."""

    warehouse_id: str | Any
    """Id of the seller's warehouse from which the package ships."""

    weight: Weight | Any
    """Weight of the package, as given by the seller or computed from the products."""


class GetPackageHandoverTimeSlotsResponse(ResponseModel):
    """The response of `GetPackageHandoverTimeSlots` (202309)."""

    __slots__ = ()

    can_drop_off: bool | Any
    """Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`."""

    can_pickup: bool | Any
    """Whether the carrier can collect the package at the seller's pickup address. Example: `true`."""

    can_van_collection: bool | Any
    """Whether collection by van is available; United Kingdom only. Example: `true`."""

    drop_off_point_url: str | Any
    """Web page of the carrier that lists the locations where the package can be dropped off. Example: `true`."""

    pickup_slots: list[PickupSlot]
    """Time slots the carrier offers for picking the package up at the seller's address."""


class GetPackageShippingDocumentResponse(ResponseModel):
    """The response of `GetPackageShippingDocument` (202309)."""

    __slots__ = ()

    doc_url: str | Any
    """Download address of the requested document, valid for 24 hours."""

    tracking_number: str | Any
    """Carrier's tracking number printed on the label. Example: `752455325694`."""


class GetPodCustomizationDetailsResponse(ResponseModel):
    """The response of `GetPODCustomizationDetails` (202606)."""

    __slots__ = ()

    pod_details: list[PodDetail]
    """Print-on-demand customizations found, one entry per order line."""

    status_code: int | Any
    """Numeric result code of the lookup of customization data."""


class GetTrackingResponse(ResponseModel):
    """The response of `GetTracking` (202309)."""

    __slots__ = ()

    tracking: list[Tracking]
    """Tracking events of the order, each with text and time."""


class MarkPackageAsShippedResponse(ResponseModel):
    """The response of `MarkPackageAsShipped` (202610)."""

    __slots__ = ()

    order_id: str | Any
    """Id of the TikTok Shop order to which the package or request belongs."""

    order_line_item_ids: list[str]
    """Ids of the order lines that are in the package."""

    package_id: str | Any
    """Id of the package that was created by shipping the lines."""

    warning: Warning | Any
    """Warning about the shipment, which was accepted nevertheless; absent when nothing is suspicious."""


class RedeemInfoCallbackResponse(ResponseModel):
    """The response of `RedeemInfoCallback` (202601)."""

    __slots__ = ()

    order_statuses: list[OrderStatus]
    """Result of the callback, one entry per order line sent."""


class SchedulePackageHandoverResponse(ResponseModel):
    """The response of `SchedulePackageHandover` (202309)."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when the package was created. Example: `1635338186`."""

    dimension: GetEligibleShippingServiceDimension | Any
    """Size of the package; without values of the seller TikTok Shop computes it from the products."""

    handover_method: str | Any
    """How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`."""

    order_id: str | Any
    """Id of the TikTok Shop order to which the package or request belongs. Example: `2882335594258`."""

    order_line_item_ids: list[str]
    """Ids of the order lines that are in the package."""

    package_id: str | Any
    """Id of the TikTok Shop package, used in all calls about it. Example: `2882335594258`."""

    shipping_provider_id: str | Any
    """Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the package."""

    tracking_number: str | Any
    """Carrier's tracking number of the package. Example: `6617675021119438849`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the package. Example: `1635338186`."""

    weight: GetEligibleShippingServiceWeight | Any
    """Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products."""


class SearchCombinablePackagesResponse(ResponseModel):
    """The response of `SearchCombinablePackages` (202309)."""

    __slots__ = ()

    combinable_packages: list[CombinablePackage]
    """Groups of orders that can ship together as one package."""

    total_count: int | Any
    """Number of groups of orders that can be combined, over all pages. Example: `10`."""


class SearchPackageResponse(ResponseModel):
    """The response of `SearchPackage` (202309)."""

    __slots__ = ()

    packages: list[Package]
    """Packages found or created, one entry per package."""

    total_count: int | Any
    """Number of packages that match the request, over all pages. Example: `221`."""


class SplitOrdersResponse(ResponseModel):
    """The response of `SplitOrders` (202309)."""

    __slots__ = ()

    packages: list[SplitOrdersPackage]
    """New packages, one for each group of the request."""


class SubmitCustomsClearanceInformationResponse(ResponseModel):
    """The response of `SubmitCustomsClearanceInformation` (202607)."""

    __slots__ = ()


class TrackingStatusUpdateResponse(ResponseModel):
    """The response of `TrackingStatusUpdate` (202609)."""

    __slots__ = ()

    track_results: list[TrackResult]
    """Outcome for each tracking event that was reported."""


class TtsTrackingValidationResponse(ResponseModel):
    """The response of `TTSTrackingValidation` (202508)."""

    __slots__ = ()

    is_tiktok_collection: bool | Any
    """Whether the tracking number belongs to a parcel collected through TikTok. Example: `false`."""

    is_tiktok_shipping: bool | Any
    """Whether the tracking number belongs to a parcel shipped with TikTok Shipping. Example: `false`."""


class UncombinePackagesResponse(ResponseModel):
    """The response of `UncombinePackages` (202309)."""

    __slots__ = ()

    packages: list[CombinePackagePackage]
    """New packages formed by taking the orders out."""


class UpdatePackageDeliveryStatusResponse(ResponseModel):
    """The response of `UpdatePackageDeliveryStatus` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success."""


class UpdatePackageShippingInfoResponse(ResponseModel):
    """The response of `UpdatePackageShippingInfo` (202610)."""

    __slots__ = ()


class UploadInvoiceResponse(ResponseModel):
    """The response of `UploadInvoice` (202502)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success."""


class SearchCombinablePackagesPage(SearchCombinablePackagesResponse, Page["CombinablePackage"]):
    """One page of `SearchCombinablePackages`: its items are `combinable_packages`."""

    __slots__ = ()
    _items_at = "combinable_packages"


class AsyncSearchCombinablePackagesPage(SearchCombinablePackagesResponse, AsyncPage["CombinablePackage"]):
    """One page of `SearchCombinablePackages`: its items are `combinable_packages`."""

    __slots__ = ()
    _items_at = "combinable_packages"


class SearchPackagePage(SearchPackageResponse, Page["Package"]):
    """One page of `SearchPackage`: its items are `packages`."""

    __slots__ = ()
    _items_at = "packages"


class AsyncSearchPackagePage(SearchPackageResponse, AsyncPage["Package"]):
    """One page of `SearchPackage`: its items are `packages`."""

    __slots__ = ()
    _items_at = "packages"
