# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class BatchShipPackagesPackageParams(TypedDict, total=False):
    """Package inside `BatchShipPackagesRequest`."""

    handover_method: Literal["DROP_OFF", "PICKUP"] | str
    """How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`."""
    id: Required[str | int]
    """Id of a package to ship, as shown in order and package details. Required. Example: `12321312312431`."""
    pickup_slot: BatchShipPackagesPickupSlotParams
    """Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional."""
    self_shipment: SelfShipmentParams
    """Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out."""


class BatchShipPackagesPickupSlotParams(TypedDict, total=False):
    """Pickup slot inside `BatchShipPackagesPackage`, `GetPackageDetailResponse`, `SchedulePackageHandoverRequest` and others."""

    end_time: int | datetime
    """End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`."""
    start_time: int | datetime
    """Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`."""


class CombinablePackageParams(TypedDict, total=False):
    """Combinable package inside `CombinePackageRequest`, `SearchCombinablePackagesResponse`."""

    id: str | int
    """Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`."""
    order_ids: Sequence[str | int]
    """Ids of the TikTok Shop orders in the package."""


class CreateLastMileBundleDimensionParams(TypedDict, total=False):
    """Dimension inside `LastMileBundle`."""

    height: int
    """Height of the bundle, whole number in the given unit. Example: `15`."""
    length: int
    """Length of the bundle, whole number in the given unit. Example: `15`."""
    unit: str
    """Unit of the sizes of the bundle; only centimeter is accepted. Example: `centimeter`."""
    width: int
    """Width of the bundle, whole number in the given unit. Example: `15`."""


class CreateLastMileBundleWeightParams(TypedDict, total=False):
    """Weight inside `LastMileBundle`."""

    unit: str
    """Unit of the weight of the bundle; only gram is accepted. Example: `gram`."""
    value: int
    """Weight of the bundle, whole number in grams. Example: `1200`."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    height: str
    """Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`."""
    length: str
    """Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`."""
    unit: Literal["CM", "INCH"] | str
    """Unit of `length`, `width` and `height` of the package. Example: `CM`."""
    width: str
    """Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`."""


class GetEligibleShippingServiceDimensionParams(TypedDict, total=False):
    """Dimension inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    height: str
    """Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`."""
    length: str
    """Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`."""
    unit: str
    """Unit of `length`, `width` and `height` of the package. Example: `INCH`."""
    width: str
    """Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`."""


class GetEligibleShippingServiceWeightParams(TypedDict, total=False):
    """Weight inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    unit: str
    """Unit in which `value` states how heavy the package is. Example: `GRAM`."""
    value: str
    """Weight of the package in the given `unit`, decimal text. Example: `0.4`."""


class InvoiceParams(TypedDict, total=False):
    """Invoice inside `UploadInvoiceRequest`."""

    file: Required[str]
    """Invoice file encoded as base64, at most 1 MB. Required."""
    file_type: Required[Literal["XML"] | str]
    """Format of the invoice file; only XML is accepted. Required. Example: `XML`."""
    order_ids: Required[Sequence[str | int]]
    """TikTok Shop orders that the invoice covers. Required."""
    package_id: Required[str | int]
    """Id of the package that the invoice covers, from Search Package. Required. Example: `1161235029d14122252`."""


class ItemDetailParams(TypedDict, total=False):
    """Item detail inside `SubmitCustomsClearanceInformationItem`."""

    price_percent: Required[int]
    """Share of the price of the order line that falls on this product, in percent. Required."""
    qty: Required[int]
    """Number of units of this product in the order line. Required."""
    sku_id: Required[str | int]
    """Id of the SKU actually contained in the order line. Required."""


class LastMileBundleParams(TypedDict, total=False):
    """Last mile bundle inside `CreateLastMileBundleRequest`."""

    dimensions: CreateLastMileBundleDimensionParams
    """Outer size of the bundle: height, length and width with their unit."""
    external_bundle_id: str | int
    """Id by which your own system knows the bundle. Example: `test_bag_no`."""
    fulfillment_unit_count: int
    """Number of small parcels inside the bundle. Example: `1`."""
    outbound_time: int
    """Unix time in milliseconds when the bundle left your warehouse. Example: `1721644119953`."""
    weight: CreateLastMileBundleWeightParams
    """Total weight of the bundle with its unit."""


class LocationParams(TypedDict, total=False):
    """Location inside `Track`."""

    city: str
    """City in which the tracking event happened."""
    country: str
    """Country in which the tracking event happened."""
    state: str
    """State or province in which the tracking event happened."""
    zip_code: str
    """Postal code of the place where the tracking event happened."""


class OrderInfoParams(TypedDict, total=False):
    """Order info inside `RedeemInfoCallbackRequest`."""

    order_line_id: Required[str | int]
    """Id of the TikTok Shop order line, the `id` of the line item in the order. Required. Example: `577086512123755123`."""
    redeem_info: Required[RedeemInfoParams]
    """What the buyer redeems for the order line, as generated by your system. Required."""
    source_unique_id: str | int
    """Optional unique id of the order line in your own system. Example: `134448484339393`."""


class OrderLineParams(TypedDict, total=False):
    """Order line inside `GetEligibleShippingServiceRequest`, `MarkPackageAsShippedRequest`, `SplittableGroupsV2`."""

    order_line_id: str | int
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""
    sub_item_id: str | int
    """Id of the sub-item within the order line, to handle only a part of it."""


class OrderLineItemParams(TypedDict, total=False):
    """Order line item inside `CreatePackagesRequest`."""

    order_line_id: str | int
    """Id of an order line to put into the package; required for ship type 2. Example: `2882335594258860015`."""
    sub_item_id: str | int
    """Id of the sub-item within the order line, to handle only a part of it."""


class QueryOrderLineParams(TypedDict, total=False):
    """Query order line inside `GetPodCustomizationDetailsRequest`."""

    order_line_id: Required[str | int]
    """Id of the TikTok Shop order line, the `id` of the line item in the order. Required."""
    pod_order_data_id: Required[str | int]
    """Id of the print-on-demand (POD) data of the order line to look up. Required."""
    product_id: Required[str | int]
    """Id of the product to which the order line belongs. Required."""
    sku_id: Required[str | int]
    """Id of the SKU, the variant of the product that the order line is about. Required."""


class RedeemInfoParams(TypedDict, total=False):
    """Redeem info inside `OrderInfo`."""

    redeem_data: str
    """The redeem code or the redeem address, depending on `redeem_type`."""
    redeem_instruction_info: str
    """Instructions for the buyer on how to redeem the item."""
    redeem_type: Required[str]
    """Form of `redeem_data`: CODE for a code, URL for a web address. Required. Example: `CODE`."""


class SelfShipmentParams(TypedDict, total=False):
    """Self shipment inside `BatchShipPackagesPackage`, `ShipPackageRequest`."""

    shipping_provider_id: Required[str | int]
    """Id of the seller's own carrier, from Get Shipping Providers. Required. Example: `6617675021119438849`."""
    tracking_number: Required[str]
    """Tracking number of the seller's own carrier. Required. Example: `JX12345`."""


class ShippingInfoParams(TypedDict, total=False):
    """Shipping info inside `MarkPackageAsShippedRequest`, `UpdatePackageShippingInfoRequest`."""

    note: str
    """Note of the seller on the shipment with this tracking number."""
    shipping_provider_id: str | int
    """Id of the carrier that transports the package, one of those returned by Get Shipping Providers."""
    tracking_number: str
    """Carrier's tracking number of the package."""


class SplittableGroupParams(TypedDict, total=False):
    """Splittable group inside `SplitOrdersRequest`."""

    id: Required[str | int]
    """Label of your choice for this group of items; the reply repeats it as `splittable_group_id` beside the new package id. Required. Example: `123`."""
    order_line_item_ids: Required[Sequence[str | int]]
    """Ids of the order lines to put into this package. Required."""


class SplittableGroupsV2Params(TypedDict, total=False):
    """Splittable groups v2 inside `SplitOrdersRequest`."""

    id: str | int
    """Label of your choice for this group of items; the reply repeats it beside the new package id."""
    order_line_list: Sequence[OrderLineParams]
    """Order lines to put into the package, as an alternative to plain ids that can also name sub-items."""


class SubmitCustomsClearanceInformationItemParams(TypedDict, total=False):
    """Item inside `SubmitCustomsClearanceInformationOrder`."""

    item_detail: Sequence[ItemDetailParams]
    """Products actually contained in the order line, with quantity and share of the price."""
    order_line_id: str | int
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""
    sku_id: str | int
    """Id of the SKU, the variant of the product that the order line is about."""


class SubmitCustomsClearanceInformationOrderParams(TypedDict, total=False):
    """Order inside `SubmitCustomsClearanceInformationRequest`."""

    item_list: Sequence[SubmitCustomsClearanceInformationItemParams]
    """Order lines of the order that customs information is about."""
    order_id: Required[str | int]
    """Id of the TikTok Shop order to which the package or request belongs. Required."""


class TrackParams(TypedDict, total=False):
    """Track inside `TrackingStatusUpdateRequest`."""

    action_code: Required[int]
    """Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. Required."""
    description: Required[str]
    """Readable text of the tracking event, shown to the buyer. Required."""
    failed_reason: str
    """Why the delivery attempt reported by this event failed."""
    location: LocationParams
    """Place where the tracking event happened."""
    occur_time: Required[int | datetime]
    """Time at which the tracking event happened, as a Unix timestamp. Required."""
    proof_url: str
    """Address of a proof for this tracking event, such as a delivery photo."""
    tracking_no: Required[str]
    """Carrier's tracking number of the shipment that the event belongs to. Required."""


class UpdatePackageDeliveryStatusPackageParams(TypedDict, total=False):
    """Package inside `UpdatePackageDeliveryStatusRequest`."""

    delivery_type: Required[Literal["DELIVERY_SUCCESS", "DELIVERY_FAILED", "UPDATE_POD"] | str]
    """Delivery result to report for the package, or a new attachment for one already delivered. Required. Example: `DELIVERY_SUCCESS`."""
    fail_delivery_reason: Literal["INVALID_ADDRESS", "UNABLE_RECEIVE", "UNABLE_CONTACT_BUYER", "BUYER_REFUSED", "DELAY_DELIVERY", "PACKAGE_LOST", "PACKAGE_DAMAGE", "FORCE_MAJEURE", "OTHER"] | str
    """Why delivery failed; required when `delivery_type` is DELIVERY_FAILED, otherwise left out. Example: `INVALID_ADDRESS`."""
    file_type: Literal["IMG", "PDF"] | str
    """Format of the attachment at `file_url`: IMG or PDF. Example: `IMG`."""
    file_url: str
    """Address of the proof of delivery, returned by the upload calls for delivery files and images; TikTok Shop checks the delivery with it."""
    id: Required[str | int]
    """Id of the package whose delivery result to report. Required. Example: `11529598723402`."""
    verification_code: str
    """Code that confirms the handover of the package to the buyer."""


class WeightParams(TypedDict, total=False):
    """Weight inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    unit: Literal["GRAM", "POUND"] | str
    """Unit in which `value` states how heavy the package is. Example: `GRAM`."""
    value: str
    """Weight of the package in the given `unit`, decimal text. Example: `1.2`."""
