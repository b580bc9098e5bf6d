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
    """End time. Unix seconds. Example: `1623812664`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1623812664`."""


class CombinablePackage(Model):
    """Combinable package inside `CombinePackageRequest`, `SearchCombinablePackagesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `12321313133`."""

    order_ids: list[str]
    """Order ids."""


class CombinePackagePackage(Model):
    """Package inside `CombinePackageResponse`, `UncombinePackagesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `413234134123412`."""

    order_ids: list[str]
    """Order ids."""


class CreateFirstMileBundleDetail(Model):
    """Detail inside `CreateFirstMileBundleErrorItem`."""

    __slots__ = ()

    order_id: str | Any
    """Order id. Example: `578967030217083407`."""


class CreateFirstMileBundleErrorItem(Model):
    """Error inside `CreateFirstMileBundleResponse`, `CreateFirstMileBundleV2Response`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `10007014`."""

    detail: CreateFirstMileBundleDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    order_ids: list[str]
    """Order ids."""

    package_id: str | Any
    """Package id. Example: `123123123123131`."""


class Dimension(Model):
    """Dimension inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    __slots__ = ()

    height: str | Any
    """Height. Example: `0.03`."""

    length: str | Any
    """Length. Example: `1.2`."""

    unit: str | Any
    """Unit. Example: `CM`. See `DimensionUnit`."""

    width: str | Any
    """Width. Example: `0.2`."""


class ErrorItem(Model):
    """Error inside `BatchShipPackagesResponse`, `CombinePackageResponse`, `UpdatePackageDeliveryStatusResponse` and others."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `10007014`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class GetEligibleShippingServiceDimension(Model):
    """Dimension inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    __slots__ = ()

    height: str | Any
    """Height. Example: `CM`."""

    length: str | Any
    """Length. Example: `0.3`."""

    unit: str | Any
    """Unit. Example: `INCH`."""

    width: str | Any
    """Width. Example: `0.2`."""


class GetEligibleShippingServiceWeight(Model):
    """Weight inside `GetEligibleShippingServiceRequest`, `GetEligibleShippingServiceResponse`, `SchedulePackageHandoverResponse`."""

    __slots__ = ()

    unit: str | Any
    """Unit. Example: `GRAM`."""

    value: str | Any
    """Value. Example: `0.4`."""


class Insurance(Model):
    """Insurance inside `GetPackageDetailResponse`."""

    __slots__ = ()

    claim_status: str | Any
    """Claim status. Example: `CLAIM_PENDING`. See `ClaimStatus`."""

    coverage_amount: str | Any
    """Coverage amount. A decimal number as text. Example: `200`."""

    is_claim_eligible: bool | Any
    """Is claim eligible. Example: `true`."""

    is_purchased: bool | Any
    """Is purchased. Example: `true`."""


class Item(Model):
    """Item inside `OrderClearance`."""

    __slots__ = ()

    is_temporary_listing: bool | Any
    """Is temporary listing."""

    is_virtual_unboxing: bool | Any
    """Is virtual unboxing."""

    order_line_id: str | Any
    """Order line id."""

    product_id: str | Any
    """Product id."""

    related_item_detail: list[RelatedItemDetail]
    """Related item detail."""

    sku_id: str | Any
    """SKU id."""


class MustSplitReason(Model):
    """Must split reason inside `SplitAttribute`."""

    __slots__ = ()

    category_id: str | Any
    """Category id. Example: `601990`."""

    max_count: str | Any
    """Max count. Example: `2`."""

    type: str | Any
    """Type. Example: `CATEGORY_ITEM_LIMITATION`."""


class Order(Model):
    """Order inside `GetPackageDetailResponse`, `Package`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `54335448533296`."""

    skus: list[Sku]
    """SKUs."""


class OrderClearance(Model):
    """Order clearance inside `GetOrderCustomsRequirementsResponse`."""

    __slots__ = ()

    already_filled_clearance: bool | Any
    """Already filled clearance."""

    biz_type: int | Any
    """Biz type."""

    item_list: list[Item]
    """Item list."""

    need_fill_clearance: bool | Any
    """Need fill clearance."""

    order_id: str | Any
    """Order id."""

    shipment_type: int | Any
    """Shipment type."""

    target_country: str | Any
    """Target country."""


class OrderStatus(Model):
    """Order status inside `RedeemInfoCallbackResponse`."""

    __slots__ = ()

    order_line_id: str | Any
    """Order line id. Example: `577086512123755123`."""

    status_code: int | Any
    """Status code. Example: `0`."""


class Package(Model):
    """Package inside `SearchPackageResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1635338186`."""

    id: str | Any
    """Id. Example: `577828281214600000`."""

    order_line_item_ids: list[str]
    """Order line item ids."""

    orders: list[Order]
    """Orders."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Shipping provider name."""

    status: str | Any
    """Status. Example: `PROCESSING`. See `PackageStatus`."""

    tracking_number: str | Any
    """Tracking number. Example: `6617675021119438849`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1635338186`."""


class PickupSlot(Model):
    """Pickup slot inside `GetHandoverTimeslotsResponse`, `GetPackageHandoverTimeSlotsResponse`."""

    __slots__ = ()

    avaliable: bool | Any
    """Avaliable. Example: `true`."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1623812664`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1623812664`."""


class PodDetail(Model):
    """POD detail inside `GetPodCustomizationDetailsResponse`."""

    __slots__ = ()

    order_line_id: str | Any
    """Order line id."""

    pod_info_json: str | Any
    """POD info json."""


class RecipientAddress(Model):
    """Recipient address inside `GetPackageDetailResponse`."""

    __slots__ = ()

    address_detail: str | Any
    """Address detail."""

    address_line1: str | Any
    """Address line1."""

    address_line2: str | Any
    """Address line2."""

    address_line3: str | Any
    """Address line3."""

    address_line4: str | Any
    """Address line4."""

    full_address: str | Any
    """Full address."""

    name: str | Any
    """Name. Example: `Zay`."""

    phone_number: str | Any
    """Phone number. Example: `(+1)213-***-1234`."""

    postal_code: str | Any
    """Postal code. Example: `95110`."""

    region_code: str | Any
    """Region code. Example: `US`."""


class RelatedItemDetail(Model):
    """Related item detail inside `Item`."""

    __slots__ = ()

    price_percent: int | Any
    """Price percent."""

    product_id: str | Any
    """Product id."""

    qty: int | Any
    """Quantity."""

    sku_id: str | Any
    """SKU id."""


class SenderAddress(Model):
    """Sender address inside `GetPackageDetailResponse`."""

    __slots__ = ()

    address_detail: str | Any
    """Address detail."""

    address_line1: str | Any
    """Address line1."""

    address_line2: str | Any
    """Address line2."""

    address_line3: str | Any
    """Address line3."""

    address_line4: str | Any
    """Address line4."""

    full_address: str | Any
    """Full address."""

    name: str | Any
    """Name. Example: `Zay`."""

    phone_number: str | Any
    """Phone number. Example: `(+1)213-***-1234`."""

    postal_code: str | Any
    """Postal code. Example: `95110`."""

    region_code: str | Any
    """Region code. Example: `US`."""


class ShippingService(Model):
    """Shipping service inside `GetEligibleShippingServiceResponse`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    earliest_delivery_days: int | Any
    """Earliest delivery days. Example: `3`."""

    id: str | Any
    """Id. Example: `288233559123860015`."""

    is_default: bool | Any
    """Is default. Example: `false`."""

    latest_delivery_days: int | Any
    """Latest delivery days. Example: `5`."""

    name: str | Any
    """Name."""

    price: str | Any
    """Price. Example: `5`."""

    shipping_app_service_fee: str | Any
    """Shipping app service fee."""

    shipping_fee: str | Any
    """Shipping fee."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `288233559123860012`."""

    shipping_provider_name: str | Any
    """Shipping provider name. Example: `UPS`."""

    signature_fee: str | Any
    """Signature fee."""


class ShippingServiceInfo(Model):
    """Shipping service info inside `CreatePackagesResponse`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `dollar`."""

    earliest_delivery_days: int | Any
    """Earliest delivery days. Example: `3`."""

    id: str | Any
    """Id. Example: `288233559123860015`."""

    latest_delivery_days: int | Any
    """Latest delivery days. Example: `5`."""

    name: str | Any
    """Name."""

    price: str | Any
    """Price. Example: `10`."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `2882322591238`."""

    shipping_provider_name: str | Any
    """Shipping provider name. Example: `UPS`."""


class Sku(Model):
    """SKU inside `Order`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `2729382476852921560`."""

    image_url: str | Any
    """Image URL."""

    name: str | Any
    """Name. Example: `white,128g`."""

    quantity: int | Any
    """Quantity. Example: `5`."""


class SplitAttribute(Model):
    """Split attribute inside `GetOrderSplitAttributesResponse`."""

    __slots__ = ()

    can_split: bool | Any
    """Can split. Example: `false`."""

    must_split: bool | Any
    """Must split. Example: `false`."""

    must_split_reasons: list[MustSplitReason]
    """Must split reasons."""

    order_id: str | Any
    """Order id. Example: `556643423444`."""

    reason: str | Any
    """Reason."""


class SplitOrdersPackage(Model):
    """Package inside `SplitOrdersResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `223362377512830222`."""

    splittable_group_id: str | Any
    """Splittable group id. Example: `123`."""


class TrackResult(Model):
    """Track result inside `TrackingStatusUpdateResponse`."""

    __slots__ = ()

    action_code: int | Any
    """Action code."""

    code: int | Any
    """Code."""

    description: str | Any
    """Description."""

    message: str | Any
    """Message."""

    occur_time: int | Any
    """Occur time. Unix seconds."""

    tracking_no: str | Any
    """Tracking no."""


class Tracking(Model):
    """Tracking inside `GetTrackingResponse`."""

    __slots__ = ()

    action_code: int | Any
    """Action code."""

    description: str | Any
    """Description."""

    update_time_millis: int | Any
    """Update time millis. Example: `1694685539000`."""


class Warning(Model):
    """Warning inside `MarkPackageAsShippedResponse`."""

    __slots__ = ()

    message: str | Any
    """Message."""


class Weight(Model):
    """Weight inside `CreatePackagesRequest`, `CreatePackagesResponse`, `GetPackageDetailResponse`."""

    __slots__ = ()

    unit: str | Any
    """Unit. Example: `GRAM`. See `WeightUnit`."""

    value: str | Any
    """Value. Example: `1.2`."""


class BatchShipPackagesResponse(ResponseModel):
    """The response of `BatchShipPackages` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class CombinePackageResponse(ResponseModel):
    """The response of `CombinePackage` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""

    packages: list[CombinePackagePackage]
    """Packages."""


class CreateFirstMileBundleResponse(ResponseModel):
    """The response of `CreateFirstMileBundle` (202407)."""

    __slots__ = ()

    errors: list[CreateFirstMileBundleErrorItem]
    """Errors."""

    first_mile_bundle_id: str | Any
    """First mile bundle id. Example: `BA123444534`."""

    url: str | Any
    """URL."""


class CreateFirstMileBundleV2Response(ResponseModel):
    """The response of `CreateFirstMileBundleV2` (202510)."""

    __slots__ = ()

    errors: list[CreateFirstMileBundleErrorItem]
    """Errors."""

    first_mile_bundle_id: str | Any
    """First mile bundle id. Example: `BA123444534`."""

    url: str | Any
    """URL."""


class CreateLastMileBundleResponse(ResponseModel):
    """The response of `CreateLastMileBundle` (202408)."""

    __slots__ = ()

    last_mile_bundle_id: str | Any
    """Last mile bundle id. Example: `7394368153362581254`."""


class CreatePackagesResponse(ResponseModel):
    """The response of `CreatePackages` (202512)."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1623812664`."""

    dimension: Dimension | Any
    """Dimension."""

    package_id: str | Any
    """Package id. Example: `2882335594258860015`."""

    shipping_service_info: ShippingServiceInfo | Any
    """Shipping service info."""

    weight: Weight | Any
    """Weight."""


class FulfillmentUploadDeliveryFileResponse(ResponseModel):
    """The response of `FulfillmentUploadDeliveryFile` (202309)."""

    __slots__ = ()

    name: str | Any
    """Name. Example: `attachment_file.pdf`."""

    url: str | Any
    """URL."""


class FulfillmentUploadDeliveryImageResponse(ResponseModel):
    """The response of `FulfillmentUploadDeliveryImage` (202309)."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `256`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `256`."""


class GetEligibleShippingServiceResponse(ResponseModel):
    """The response of `GetEligibleShippingService` (202309)."""

    __slots__ = ()

    dimension: GetEligibleShippingServiceDimension | Any
    """Dimension."""

    order_id: str | Any
    """Order id. Example: `28823355942588`."""

    order_line_id: list[str]
    """Order line id."""

    shipping_services: list[ShippingService]
    """Shipping services."""

    weight: GetEligibleShippingServiceWeight | Any
    """Weight."""


class GetHandoverTimeslotsResponse(ResponseModel):
    """The response of `GetHandoverTimeslots` (202309)."""

    __slots__ = ()

    can_drop_off: bool | Any
    """Can drop off. Example: `true`."""

    can_pickup: bool | Any
    """Can pickup. Example: `true`."""

    can_van_collection: bool | Any
    """Can van collection. Example: `true`."""

    drop_off_point_url: str | Any
    """Drop off point URL. Example: `www.j&t.com`."""

    pickup_slots: list[PickupSlot]
    """Pickup slots."""


class GetOrderCustomsRequirementsResponse(ResponseModel):
    """The response of `GetOrderCustomsRequirements` (202607)."""

    __slots__ = ()

    order_clearance_list: list[OrderClearance]
    """Order clearance list."""


class GetOrderSplitAttributesResponse(ResponseModel):
    """The response of `GetOrderSplitAttributes` (202309)."""

    __slots__ = ()

    split_attributes: list[SplitAttribute]
    """Split attributes."""


class GetPackageDetailResponse(ResponseModel):
    """The response of `GetPackageDetail` (202309)."""

    __slots__ = ()

    biz_extension_tags: list[str]
    """Biz extension tags."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1635338186`."""

    delivery_option_id: str | Any
    """Delivery option id. Example: `7091146663229654785`."""

    delivery_option_name: str | Any
    """Delivery option name."""

    dimension: Dimension | Any
    """Dimension."""

    handover_method: str | Any
    """Handover method. Example: `PICKUP`. See `HandoverMethod`."""

    has_multi_skus: bool | Any
    """Has multi SKUs. Example: `true`."""

    insurance: Insurance | Any
    """Insurance."""

    last_mile_tracking_number: str | Any
    """Last mile tracking number. Example: `6617675021119438849`."""

    note_tag: str | Any
    """Note tag. Example: `BUYER_UNNOTED`. See `NoteTag`."""

    order_line_item_ids: list[str]
    """Order line item ids."""

    orders: list[Order]
    """Orders."""

    package_id: str | Any
    """Package id. Example: `5433567853345`."""

    package_status: str | Any
    """Package status. Example: `PROCESSING`. See `GetPackageDetailPackageStatus`."""

    package_sub_status: str | Any
    """Package sub status."""

    pickup_slot: BatchShipPackagesPickupSlot | Any
    """Pickup slot."""

    recipient_address: RecipientAddress | Any
    """Recipient address."""

    sender_address: SenderAddress | Any
    """Sender address."""

    ship_exception_reason: str | Any
    """Ship exception reason."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Shipping provider name."""

    shipping_type: str | Any
    """Shipping type. Example: `TIKTOK`. See `ShippingType`."""

    split_and_combine_tag: str | Any
    """Split and combine tag. Example: `SPLIT`. See `SplitAndCombineTag`."""

    tracking_number: str | Any
    """Tracking number. Example: `6617675021119438849`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1635338186`."""

    warehouse_id: str | Any
    """Warehouse id."""

    weight: Weight | Any
    """Weight."""


class GetPackageHandoverTimeSlotsResponse(ResponseModel):
    """The response of `GetPackageHandoverTimeSlots` (202309)."""

    __slots__ = ()

    can_drop_off: bool | Any
    """Can drop off. Example: `true`."""

    can_pickup: bool | Any
    """Can pickup. Example: `true`."""

    can_van_collection: bool | Any
    """Can van collection. Example: `true`."""

    drop_off_point_url: str | Any
    """Drop off point URL. Example: `true`."""

    pickup_slots: list[PickupSlot]
    """Pickup slots."""


class GetPackageShippingDocumentResponse(ResponseModel):
    """The response of `GetPackageShippingDocument` (202309)."""

    __slots__ = ()

    doc_url: str | Any
    """Doc URL."""

    tracking_number: str | Any
    """Tracking number. Example: `752455325694`."""


class GetPodCustomizationDetailsResponse(ResponseModel):
    """The response of `GetPODCustomizationDetails` (202606)."""

    __slots__ = ()

    pod_details: list[PodDetail]
    """POD details."""

    status_code: int | Any
    """Status code."""


class GetTrackingResponse(ResponseModel):
    """The response of `GetTracking` (202309)."""

    __slots__ = ()

    tracking: list[Tracking]
    """Tracking."""


class MarkPackageAsShippedResponse(ResponseModel):
    """The response of `MarkPackageAsShipped` (202610)."""

    __slots__ = ()

    order_id: str | Any
    """Order id."""

    order_line_item_ids: list[str]
    """Order line item ids."""

    package_id: str | Any
    """Package id."""

    warning: Warning | Any
    """Warning."""


class RedeemInfoCallbackResponse(ResponseModel):
    """The response of `RedeemInfoCallback` (202601)."""

    __slots__ = ()

    order_statuses: list[OrderStatus]
    """Order statuses."""


class SchedulePackageHandoverResponse(ResponseModel):
    """The response of `SchedulePackageHandover` (202309)."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1635338186`."""

    dimension: GetEligibleShippingServiceDimension | Any
    """Dimension."""

    handover_method: str | Any
    """Handover method. Example: `PICKUP`."""

    order_id: str | Any
    """Order id. Example: `2882335594258`."""

    order_line_item_ids: list[str]
    """Order line item ids."""

    package_id: str | Any
    """Package id. Example: `2882335594258`."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Shipping provider name."""

    tracking_number: str | Any
    """Tracking number. Example: `6617675021119438849`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1635338186`."""

    weight: GetEligibleShippingServiceWeight | Any
    """Weight."""


class SearchCombinablePackagesResponse(ResponseModel):
    """The response of `SearchCombinablePackages` (202309)."""

    __slots__ = ()

    combinable_packages: list[CombinablePackage]
    """Combinable packages."""

    total_count: int | Any
    """Total count. Example: `10`."""


class SearchPackageResponse(ResponseModel):
    """The response of `SearchPackage` (202309)."""

    __slots__ = ()

    packages: list[Package]
    """Packages."""

    total_count: int | Any
    """Total count. Example: `221`."""


class SplitOrdersResponse(ResponseModel):
    """The response of `SplitOrders` (202309)."""

    __slots__ = ()

    packages: list[SplitOrdersPackage]
    """Packages."""


class SubmitCustomsClearanceInformationResponse(ResponseModel):
    """The response of `SubmitCustomsClearanceInformation` (202607)."""

    __slots__ = ()


class TrackingStatusUpdateResponse(ResponseModel):
    """The response of `TrackingStatusUpdate` (202609)."""

    __slots__ = ()

    track_results: list[TrackResult]
    """Track results."""


class TtsTrackingValidationResponse(ResponseModel):
    """The response of `TTSTrackingValidation` (202508)."""

    __slots__ = ()

    is_tiktok_collection: bool | Any
    """Is tiktok collection. Example: `false`."""

    is_tiktok_shipping: bool | Any
    """Is tiktok shipping. Example: `false`."""


class UncombinePackagesResponse(ResponseModel):
    """The response of `UncombinePackages` (202309)."""

    __slots__ = ()

    packages: list[CombinePackagePackage]
    """Packages."""


class UpdatePackageDeliveryStatusResponse(ResponseModel):
    """The response of `UpdatePackageDeliveryStatus` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class UpdatePackageShippingInfoResponse(ResponseModel):
    """The response of `UpdatePackageShippingInfo` (202610)."""

    __slots__ = ()


class UploadInvoiceResponse(ResponseModel):
    """The response of `UploadInvoice` (202502)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


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
