# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import ClaimStatus
from .enums import DeliveryType
from .enums import DimensionUnit
from .enums import DocumentFormat
from .enums import DocumentSize
from .enums import FailDeliveryReason
from .enums import FileType
from .enums import GetPackageDetailPackageStatus
from .enums import HandoverMethod
from .enums import NoteTag
from .enums import PackageStatus
from .enums import ShippingType
from .enums import SortField
from .enums import SortOrder
from .enums import SplitAndCombineTag
from .enums import WeightUnit

__all__ = ["Any", "TypedDict"]


class BatchShipPackagesPackageParams(TypedDict, total=False):
    """Package inside `BatchShipPackagesRequest`."""

    handover_method: HandoverMethod | str
    """Handover method. Example: `PICKUP`."""
    id: Required[str | int]
    """Id. Required. Example: `12321312312431`."""
    pickup_slot: BatchShipPackagesPickupSlotParams
    """Pickup slot."""
    self_shipment: SelfShipmentParams
    """Self shipment."""


class BatchShipPackagesPickupSlotParams(TypedDict, total=False):
    """Pickup slot inside `BatchShipPackagesPackage`, `GetPackageDetailResponse`, `SchedulePackageHandoverRequest` and others."""

    end_time: int | datetime
    """End time. Unix seconds. Example: `1623812664`."""
    start_time: int | datetime
    """Start time. Unix seconds. Example: `1623812664`."""


class CombinablePackageParams(TypedDict, total=False):
    """Combinable package inside `CombinePackageRequest`, `SearchCombinablePackagesResponse`."""

    id: str | int
    """Id. Example: `12321313133`."""
    order_ids: Sequence[str | int]
    """Order ids."""


class CreateLastMileBundleDimensionParams(TypedDict, total=False):
    """Dimension inside `LastMileBundle`."""

    height: int
    """Height. Example: `15`."""
    length: int
    """Length. Example: `15`."""
    unit: str
    """Unit. Example: `centimeter`."""
    width: int
    """Width. Example: `15`."""


class CreateLastMileBundleWeightParams(TypedDict, total=False):
    """Weight inside `LastMileBundle`."""

    unit: str
    """Unit. Example: `gram`."""
    value: int
    """Value. Example: `1200`."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    height: str
    """Height. Example: `0.03`."""
    length: str
    """Length. Example: `1.2`."""
    unit: DimensionUnit | str
    """Unit. Example: `CM`."""
    width: str
    """Width. Example: `0.2`."""


class GetEligibleShippingServiceDimensionParams(TypedDict, total=False):
    """Dimension inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    height: str
    """Height. Example: `CM`."""
    length: str
    """Length. Example: `0.3`."""
    unit: str
    """Unit. Example: `INCH`."""
    width: str
    """Width. Example: `0.2`."""


class GetEligibleShippingServiceWeightParams(TypedDict, total=False):
    """Weight inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    unit: str
    """Unit. Example: `GRAM`."""
    value: str
    """Value. Example: `0.4`."""


class InvoiceParams(TypedDict, total=False):
    """Invoice inside `UploadInvoiceRequest`."""

    file: Required[str]
    """File. Required."""
    file_type: Required[FileType | str]
    """File type. Required. Example: `XML`."""
    order_ids: Required[Sequence[str | int]]
    """Order ids. Required."""
    package_id: Required[str | int]
    """Package id. Required. Example: `1161235029d14122252`."""


class ItemDetailParams(TypedDict, total=False):
    """Item detail inside `SubmitCustomsClearanceInformationItem`."""

    price_percent: Required[int]
    """Price percent. Required."""
    qty: Required[int]
    """Quantity. Required."""
    sku_id: Required[str | int]
    """SKU id. Required."""


class LastMileBundleParams(TypedDict, total=False):
    """Last mile bundle inside `CreateLastMileBundleRequest`."""

    dimensions: CreateLastMileBundleDimensionParams
    """Dimensions."""
    external_bundle_id: str | int
    """External bundle id. Example: `test_bag_no`."""
    fulfillment_unit_count: int
    """Fulfillment unit count. Example: `1`."""
    outbound_time: int
    """Outbound time. Unix milliseconds. Example: `1721644119953`."""
    weight: CreateLastMileBundleWeightParams
    """Weight."""


class LocationParams(TypedDict, total=False):
    """Location inside `Track`."""

    city: str
    """City."""
    country: str
    """Country."""
    state: str
    """State."""
    zip_code: str
    """Zip code."""


class OrderInfoParams(TypedDict, total=False):
    """Order info inside `RedeemInfoCallbackRequest`."""

    order_line_id: Required[str | int]
    """Order line id. Required. Example: `577086512123755123`."""
    redeem_info: Required[RedeemInfoParams]
    """Redeem info. Required."""
    source_unique_id: str | int
    """Source unique id. Example: `134448484339393`."""


class OrderLineParams(TypedDict, total=False):
    """Order line inside `GetEligibleShippingServiceRequest`, `MarkPackageAsShippedRequest`, `SplittableGroupsV2`."""

    order_line_id: str | int
    """Order line id."""
    sub_item_id: str | int
    """Sub item id."""


class OrderLineItemParams(TypedDict, total=False):
    """Order line item inside `CreatePackagesRequest`."""

    order_line_id: str | int
    """Order line id. Example: `2882335594258860015`."""
    sub_item_id: str | int
    """Sub item id."""


class QueryOrderLineParams(TypedDict, total=False):
    """Query order line inside `GetPodCustomizationDetailsRequest`."""

    order_line_id: Required[str | int]
    """Order line id. Required."""
    pod_order_data_id: Required[str | int]
    """POD order data id. Required."""
    product_id: Required[str | int]
    """Product id. Required."""
    sku_id: Required[str | int]
    """SKU id. Required."""


class RedeemInfoParams(TypedDict, total=False):
    """Redeem info inside `OrderInfo`."""

    redeem_data: str
    """Redeem data."""
    redeem_instruction_info: str
    """Redeem instruction info."""
    redeem_type: Required[str]
    """Redeem type. Required. Example: `CODE`."""


class SelfShipmentParams(TypedDict, total=False):
    """Self shipment inside `BatchShipPackagesPackage`, `ShipPackageRequest`."""

    shipping_provider_id: Required[str | int]
    """Shipping provider id. Required. Example: `6617675021119438849`."""
    tracking_number: Required[str]
    """Tracking number. Required. Example: `JX12345`."""


class ShippingInfoParams(TypedDict, total=False):
    """Shipping info inside `MarkPackageAsShippedRequest`, `UpdatePackageShippingInfoRequest`."""

    note: str
    """Note."""
    shipping_provider_id: str | int
    """Shipping provider id."""
    tracking_number: str
    """Tracking number."""


class SplittableGroupParams(TypedDict, total=False):
    """Splittable group inside `SplitOrdersRequest`."""

    id: Required[str | int]
    """Id. Required. Example: `123`."""
    order_line_item_ids: Required[Sequence[str | int]]
    """Order line item ids. Required."""


class SplittableGroupsV2Params(TypedDict, total=False):
    """Splittable groups v2 inside `SplitOrdersRequest`."""

    id: str | int
    """Id."""
    order_line_list: Sequence[OrderLineParams]
    """Order line list."""


class SubmitCustomsClearanceInformationItemParams(TypedDict, total=False):
    """Item inside `SubmitCustomsClearanceInformationOrder`."""

    item_detail: Sequence[ItemDetailParams]
    """Item detail."""
    order_line_id: str | int
    """Order line id."""
    sku_id: str | int
    """SKU id."""


class SubmitCustomsClearanceInformationOrderParams(TypedDict, total=False):
    """Order inside `SubmitCustomsClearanceInformationRequest`."""

    item_list: Sequence[SubmitCustomsClearanceInformationItemParams]
    """Item list."""
    order_id: Required[str | int]
    """Order id. Required."""


class TrackParams(TypedDict, total=False):
    """Track inside `TrackingStatusUpdateRequest`."""

    action_code: Required[int]
    """Action code. Required."""
    description: Required[str]
    """Description. Required."""
    failed_reason: str
    """Failed reason."""
    location: LocationParams
    """Location."""
    occur_time: Required[int | datetime]
    """Occur time. Required. Unix seconds."""
    proof_url: str
    """Proof URL."""
    tracking_no: Required[str]
    """Tracking no. Required."""


class UpdatePackageDeliveryStatusPackageParams(TypedDict, total=False):
    """Package inside `UpdatePackageDeliveryStatusRequest`."""

    delivery_type: Required[DeliveryType | str]
    """Delivery type. Required. Example: `DELIVERY_SUCCESS`."""
    fail_delivery_reason: FailDeliveryReason | str
    """Fail delivery reason. Example: `INVALID_ADDRESS`."""
    file_type: str
    """File type. Example: `IMG`."""
    file_url: str
    """File URL."""
    id: Required[str | int]
    """Id. Required. Example: `11529598723402`."""
    verification_code: str
    """Verification code."""


class WeightParams(TypedDict, total=False):
    """Weight inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    unit: WeightUnit | str
    """Unit. Example: `GRAM`."""
    value: str
    """Value. Example: `1.2`."""
