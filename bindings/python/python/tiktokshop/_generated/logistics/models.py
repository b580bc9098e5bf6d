# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Address(Model):
    """Address inside `Warehouse`."""

    __slots__ = ()

    address_line1: str | Any
    """Address line1. Example: `Bairro/Distrito`."""

    address_line2: str | Any
    """Address line2."""

    address_line3: str | Any
    """Address line3. Example: `3`."""

    address_line4: str | Any
    """Address line4."""

    city: str | Any
    """City. Example: `GuanZhou`."""

    contact_person: str | Any
    """Contact person. Example: `Lee`."""

    distict: str | Any
    """Distict. Example: `HuaDu`."""

    first_name: str | Any
    """First name."""

    first_name_local_script: str | Any
    """First name local script."""

    full_address: str | Any
    """Full address."""

    geolocation: Geolocation | Any
    """Geolocation."""

    last_name: str | Any
    """Last name."""

    last_name_local_script: str | Any
    """Last name local script."""

    phone_number: str | Any
    """Phone number. Example: `188****2234`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""

    region: str | Any
    """Region. Example: `China`."""

    region_code: str | Any
    """Region code. Example: `CN`."""

    state: str | Any
    """State. Example: `GuangDong`."""

    town: str | Any
    """Town. Example: `town`."""


class DeliveryOption(Model):
    """Delivery option inside `GetWarehouseDeliveryOptionsResponse`."""

    __slots__ = ()

    description: str | Any
    """Description."""

    dimension_limit: DimensionLimit | Any
    """Dimension limit."""

    id: str | Any
    """Id. Example: `6955034615128000261`."""

    name: str | Any
    """Name. Example: `LSV-TTS-STD`."""

    platform: list[str]
    """Platform. See `DeliveryOptionPlatform`."""

    type: str | Any
    """Type. Example: `STANDARD`. See `DeliveryOptionType`."""

    weight_limit: WeightLimit | Any
    """Weight limit."""


class DimensionLimit(Model):
    """Dimension limit inside `DeliveryOption`."""

    __slots__ = ()

    max_height: int | Any
    """Max height. Example: `100`."""

    max_length: int | Any
    """Max length. Example: `100`."""

    max_width: int | Any
    """Max width. Example: `100`."""

    unit: str | Any
    """Unit. Example: `INCH`. See `DimensionLimitUnit`."""


class ErrorItem(Model):
    """Error inside `CreateWarehouseResponse`, `UpdateWarehouseResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `500`."""

    message: str | Any
    """Message."""


class FilterReason(Model):
    """Filter reason inside `ServiceUnreachableReason`."""

    __slots__ = ()

    filter_type: str | Any
    """Filter type. Example: `9`."""

    reason: str | Any
    """Reason."""


class Geolocation(Model):
    """Geolocation inside `Address`."""

    __slots__ = ()

    latitude: str | Any
    """Latitude. Example: `45.41634`."""

    longitude: str | Any
    """Longitude. Example: `-75.6868`."""


class GetAvailableShippingTemplateTemplate(Model):
    """Template inside `GetAvailableShippingTemplateResponse`."""

    __slots__ = ()

    service_unreachable_reason: list[ServiceUnreachableReason]
    """Service unreachable reason."""

    template: Template | Any
    """Template."""

    template_is_available: bool | Any
    """Template is available. Example: `false`."""


class GlobalWarehouse(Model):
    """Global warehouse inside `GetGlobalSellerWarehouseResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7000714532876273411`."""

    name: str | Any
    """Name. Example: `Guangzhou`."""

    ownership: str | Any
    """Ownership. Example: `SELLER`. See `GlobalWarehouseOwnership`."""


class LogisticsDetail(Model):
    """Logistics detail inside `GetLogisticsTrackingResponse`."""

    __slots__ = ()

    carrier_name: str | Any
    """Carrier name."""

    newest_tracking_no: str | Any
    """Newest tracking no."""

    track_list: list[Track]
    """Track list."""


class ServiceUnreachableReason(Model):
    """Service unreachable reason inside `GetAvailableShippingTemplateTemplate`."""

    __slots__ = ()

    filter_reason: list[FilterReason]
    """Filter reason."""

    service_id: str | Any
    """Service id. Example: `23241`."""


class ShippingProvider(Model):
    """Shipping provider inside `GetShippingProviderResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7117858858072016686`."""

    name: str | Any
    """Name. Example: `USPS`."""


class StandardizationResult(Model):
    """Standardization result inside `StandardizeWarehouseAddressResponse`."""

    __slots__ = ()

    standardized_address: StandardizedAddress | Any
    """Standardized address."""

    updated: bool | Any
    """Updated. Example: `true`."""


class StandardizedAddress(Model):
    """Standardized address inside `StandardizationResult`."""

    __slots__ = ()

    address_line1: str | Any
    """Address line1."""

    address_line2: str | Any
    """Address line2."""

    city: str | Any
    """City. Example: `GuanZhou`."""

    district: str | Any
    """District. Example: `HuaDu`."""

    postal_code: str | Any
    """Postal code. Example: `98804`."""

    region_code: str | Any
    """Region code. Example: `CN`."""

    state: str | Any
    """State. Example: `Guandong`."""

    town: str | Any
    """Town. Example: `Huashan`."""


class Template(Model):
    """Template inside `GetAvailableShippingTemplateTemplate`."""

    __slots__ = ()

    is_default: bool | Any
    """Is default. Example: `false`."""

    template_id: str | Any
    """Template id. Example: `1234566`."""

    template_name: str | Any
    """Template name."""

    template_party: int | Any
    """Template party. Example: `1`."""


class Track(Model):
    """Track inside `LogisticsDetail`."""

    __slots__ = ()

    action_code: int | Any
    """Action code."""

    action_code_name: str | Any
    """Action code name."""

    description: str | Any
    """Description."""

    tracking_no: str | Any
    """Tracking no."""

    update_time_millis: int | Any
    """Update time millis."""


class Warehouse(Model):
    """Warehouse inside `GetWarehouseListResponse`."""

    __slots__ = ()

    address: Address | Any
    """Address."""

    effect_status: str | Any
    """Effect status. Example: `ENABLED`. See `EffectStatus`."""

    entity_id: str | Any
    """Entity id. Example: `7395366865142499073`."""

    id: str | Any
    """Id. Example: `7000714532876273410`."""

    is_default: bool | Any
    """Is default. Example: `true`."""

    name: str | Any
    """Name. Example: `Guangzhou`."""

    sub_type: str | Any
    """Sub type. Example: `DOMESTIC_WAREHOUSE`. See `SubType`."""

    type: str | Any
    """Type. Example: `SALES_WAREHOUSE`. See `WarehouseType`."""


class WeightLimit(Model):
    """Weight limit inside `DeliveryOption`."""

    __slots__ = ()

    max_weight: int | Any
    """Max weight. Example: `100`."""

    min_weight: int | Any
    """Min weight. Example: `100`."""

    unit: str | Any
    """Unit. Example: `GRAM`. See `WeightLimitUnit`."""


class CheckShippingTemplateExistenceResponse(ResponseModel):
    """The response of `CheckShippingTemplateExistence` (202606)."""

    __slots__ = ()

    template_exist: bool | Any
    """Template exist."""


class CreateWarehouseResponse(ResponseModel):
    """The response of `CreateWarehouse` (202502)."""

    __slots__ = ()

    error_list: list[ErrorItem]
    """Error list."""

    warehouse_id: str | Any
    """Warehouse id. Example: `7469975631737423671`."""


class GetAvailableShippingTemplateResponse(ResponseModel):
    """The response of `GetAvailableShippingTemplate` (202510)."""

    __slots__ = ()

    templates: list[GetAvailableShippingTemplateTemplate]
    """Templates."""


class GetGlobalSellerWarehouseResponse(ResponseModel):
    """The response of `GetGlobalSellerWarehouse` (202309)."""

    __slots__ = ()

    global_warehouses: list[GlobalWarehouse]
    """Global warehouses."""


class GetLogisticsTrackingResponse(ResponseModel):
    """The response of `GetLogisticsTracking` (202604)."""

    __slots__ = ()

    logistics_details: list[LogisticsDetail]
    """Logistics details."""

    order_id: str | Any
    """Order id."""


class GetShippingProviderResponse(ResponseModel):
    """The response of `GetShippingProviders` (202309)."""

    __slots__ = ()

    shipping_providers: list[ShippingProvider]
    """Shipping providers."""


class GetWarehouseDeliveryOptionsResponse(ResponseModel):
    """The response of `GetWarehouseDeliveryOptions` (202309)."""

    __slots__ = ()

    delivery_options: list[DeliveryOption]
    """Delivery options."""


class GetWarehouseListResponse(ResponseModel):
    """The response of `GetWarehouseList` (202309)."""

    __slots__ = ()

    warehouses: list[Warehouse]
    """Warehouses."""


class StandardizeWarehouseAddressResponse(ResponseModel):
    """The response of `StandardizeWarehouseAddress` (202412)."""

    __slots__ = ()

    standardization_result: StandardizationResult | Any
    """Standardization result."""


class UpdateWarehouseResponse(ResponseModel):
    """The response of `UpdateWarehouse` (202502)."""

    __slots__ = ()

    error_list: list[ErrorItem]
    """Error list."""
