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
    """First line of the warehouse address: street and number; in Brazil the district, in Japan chome, banchi and go. Example: `Bairro/Distrito`."""

    address_line2: str | Any
    """Second line of the address, such as flat or suite; in Brazil the name of the street."""

    address_line3: str | Any
    """Street number of the warehouse, `s/n` when it has none; Brazil only. Example: `3`."""

    address_line4: str | Any
    """Additional address data such as flat or suite, optional; Brazil only."""

    city: str | Any
    """City in which the address lies, by its usual name. Example: `GuanZhou`."""

    contact_person: str | Any
    """Full name of the contact person of the warehouse. Example: `Lee`."""

    distict: str | Any
    """District of the warehouse address; the misspelled name is the platform's own. Example: `HuaDu`."""

    first_name: str | Any
    """Given name of the contact person in kanji; Japan only."""

    first_name_local_script: str | Any
    """Given name of the contact person in hiragana or katakana; Japan only."""

    full_address: str | Any
    """Whole warehouse address in one text, including optional parts such as building and floor."""

    geolocation: Geolocation | Any
    """Latitude and longitude of the warehouse address."""

    last_name: str | Any
    """Family name of the contact person in kanji; Japan only."""

    last_name_local_script: str | Any
    """Family name of the contact person in hiragana or katakana; Japan only."""

    phone_number: str | Any
    """Telephone number of the contact person of the warehouse. Example: `188****2234`."""

    postal_code: str | Any
    """Postal code of the address, in the US the ZIP code. Example: `510000`."""

    region: str | Any
    """Country or region of the address, by name. Example: `China`."""

    region_code: str | Any
    """Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`."""

    state: str | Any
    """State or province in which the address lies. Example: `GuangDong`."""

    town: str | Any
    """Town in which the address lies, below the district. Example: `town`."""


class DeliveryOption(Model):
    """Delivery option inside `GetWarehouseDeliveryOptionsResponse`."""

    __slots__ = ()

    description: str | Any
    """Explanation of the delivery option, meant for display."""

    dimension_limit: DimensionLimit | Any
    """Largest parcel the delivery option accepts, per side."""

    id: str | Any
    """Id of the delivery option; use it to list carriers or to restrict a product to it. Example: `6955034615128000261`."""

    name: str | Any
    """Name of the delivery option, such as LSV-TTS-STD. Example: `LSV-TTS-STD`."""

    platform: list[str]
    """Marketplaces on which buyers can choose the delivery option: TIKTOK_SHOP, TOKOPEDIA or both. See `DeliveryOptionPlatform`."""

    type: str | Any
    """Speed class of the delivery option, or SEND_BY_SELLER when the seller ships with an own carrier. Example: `STANDARD`. See `DeliveryOptionType`."""

    weight_limit: WeightLimit | Any
    """Lightest and heaviest parcel the delivery option accepts."""


class DimensionLimit(Model):
    """Dimension limit inside `DeliveryOption`."""

    __slots__ = ()

    max_height: int | Any
    """Largest height of a parcel, in the given `unit`. Example: `100`."""

    max_length: int | Any
    """Largest length of a parcel, in the given `unit`. Example: `100`."""

    max_width: int | Any
    """Largest width of a parcel, in the given `unit`. Example: `100`."""

    unit: str | Any
    """Unit in which the largest sides are given: CM or INCH. Example: `INCH`. See `DimensionLimitUnit`."""


class ErrorItem(Model):
    """Error inside `CreateWarehouseResponse`, `UpdateWarehouseResponse`."""

    __slots__ = ()

    code: int | Any
    """Code of the error that kept the warehouse from being saved. Example: `500`."""

    message: str | Any
    """Readable explanation why the warehouse was not saved."""


class FilterReason(Model):
    """Filter reason inside `ServiceUnreachableReason`."""

    __slots__ = ()

    filter_type: str | Any
    """Which check excludes the service: 1 length, 2 width, 3 height, 4 weight, 9 service mode, 11 service. Example: `9`."""

    reason: str | Any
    """Readable reason why the service cannot be used, such as a ban on shipping by the seller."""


class Geolocation(Model):
    """Geolocation inside `Address`."""

    __slots__ = ()

    latitude: str | Any
    """Latitude of the warehouse in decimal degrees. Example: `45.41634`."""

    longitude: str | Any
    """Longitude of the warehouse in decimal degrees, negative in the west. Example: `-75.6868`."""


class GetAvailableShippingTemplateTemplate(Model):
    """Template inside `GetAvailableShippingTemplateResponse`."""

    __slots__ = ()

    service_unreachable_reason: list[ServiceUnreachableReason]
    """Services that rule the template out for the product, with reasons; empty when the template can be used."""

    template: Template | Any
    """The shipping template itself: id, name and who ships with it."""

    template_is_available: bool | Any
    """Whether the product can be shipped with this template. Example: `false`."""


class GlobalWarehouse(Model):
    """Global warehouse inside `GetGlobalSellerWarehouseResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the global warehouse; it never changes. Example: `7000714532876273411`."""

    name: str | Any
    """Name of the global warehouse, chosen by its owner and not unique. Example: `Guangzhou`."""

    ownership: str | Any
    """Owner of the global warehouse: SELLER, or PLATFORM_COOPERATION for one of TikTok Shop. Example: `SELLER`. See `GlobalWarehouseOwnership`."""


class LogisticsDetail(Model):
    """Logistics detail inside `GetLogisticsTrackingResponse`."""

    __slots__ = ()

    carrier_name: str | Any
    """Name of the carrier that transports this leg of the shipment."""

    newest_tracking_no: str | Any
    """Tracking number in use for this leg at present, which replaces earlier ones."""

    track_list: list[Track]
    """Tracking events of this leg of the shipment."""


class ServiceUnreachableReason(Model):
    """Service unreachable reason inside `GetAvailableShippingTemplateTemplate`."""

    __slots__ = ()

    filter_reason: list[FilterReason]
    """Limits of the product that exclude the service, one entry per reason."""

    service_id: str | Any
    """Id of the delivery service that cannot be used. Example: `23241`."""


class ShippingProvider(Model):
    """Shipping provider inside `GetShippingProviderResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the carrier, used as `shipping_provider_id` when a package is shipped. Example: `7117858858072016686`."""

    name: str | Any
    """Name of the carrier, such as USPS, meant for display. Example: `USPS`."""


class StandardizationResult(Model):
    """Standardization result inside `StandardizeWarehouseAddressResponse`."""

    __slots__ = ()

    standardized_address: StandardizedAddress | Any
    """Address in the form the platform uses, with its parts corrected."""

    updated: bool | Any
    """Whether the platform changed anything in the address it was given. Example: `true`."""


class StandardizedAddress(Model):
    """Standardized address inside `StandardizationResult`."""

    __slots__ = ()

    address_line1: str | Any
    """First line of the street address, with street and number."""

    address_line2: str | Any
    """Second line of the street address, such as flat, apartment or suite."""

    city: str | Any
    """City in which the address lies, by its usual name. Example: `GuanZhou`."""

    district: str | Any
    """District of the city in which the address lies. Example: `HuaDu`."""

    postal_code: str | Any
    """Postal code of the address, in the US the ZIP code. Example: `98804`."""

    region_code: str | Any
    """Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`."""

    state: str | Any
    """State or province in which the address lies. Example: `Guandong`."""

    town: str | Any
    """Town in which the address lies, below the district. Example: `Huashan`."""


class Template(Model):
    """Template inside `GetAvailableShippingTemplateTemplate`."""

    __slots__ = ()

    is_default: bool | Any
    """Whether this is the default shipping template of the seller. Example: `false`."""

    template_id: str | Any
    """Id of the shipping template, used to refer to it. Example: `1234566`."""

    template_name: str | Any
    """Name of the shipping template, chosen by the seller."""

    template_party: int | Any
    """Who ships under the template: 1 the platform, 2 the seller. Example: `1`."""


class Track(Model):
    """Track inside `LogisticsDetail`."""

    __slots__ = ()

    action_code: int | Any
    """Numeric code of the kind of tracking event; `action_code_name` is its name."""

    action_code_name: str | Any
    """Name of the kind of tracking event that `action_code` stands for."""

    description: str | Any
    """Readable text of the tracking event, meant for display."""

    tracking_no: str | Any
    """Carrier's tracking number that the event belongs to."""

    update_time_millis: int | Any
    """Time of the tracking event, Unix time in milliseconds."""


class Warehouse(Model):
    """Warehouse inside `GetWarehouseListResponse`."""

    __slots__ = ()

    address: Address | Any
    """Postal address of the warehouse with its contact person."""

    effect_status: str | Any
    """Whether stock in the warehouse is for sale at present. Example: `ENABLED`. See `EffectStatus`."""

    entity_id: str | Any
    """Id of the physical site; warehouses with the same `entity_id` are one place, for example one that both ships and receives returns. Example: `7395366865142499073`."""

    id: str | Any
    """Id of the warehouse, used for stock and shipping; it never changes. Example: `7000714532876273410`."""

    is_default: bool | Any
    """Whether products listed without a warehouse use this one. Example: `true`."""

    name: str | Any
    """Name of the warehouse as chosen by the seller; not unique. Example: `Guangzhou`."""

    sub_type: str | Any
    """Location of the warehouse relative to the market and the seller. Example: `DOMESTIC_WAREHOUSE`. See `SubType`."""

    type: str | Any
    """Purpose of the warehouse: it ships products or receives returns; a site that does both is listed twice with different ids. Example: `SALES_WAREHOUSE`. See `WarehouseType`."""


class WeightLimit(Model):
    """Weight limit inside `DeliveryOption`."""

    __slots__ = ()

    max_weight: int | Any
    """Largest weight of a parcel, in the given `unit`. Example: `100`."""

    min_weight: int | Any
    """Smallest weight of a parcel, in the given `unit`. Example: `100`."""

    unit: str | Any
    """Unit of the weight limits: GRAM or POUND. Example: `GRAM`. See `WeightLimitUnit`."""


class CheckShippingTemplateExistenceResponse(ResponseModel):
    """The response of `CheckShippingTemplateExistence` (202606)."""

    __slots__ = ()

    template_exist: bool | Any
    """Whether the warehouse of this shop has a shipping template."""


class CreateWarehouseResponse(ResponseModel):
    """The response of `CreateWarehouse` (202502)."""

    __slots__ = ()

    error_list: list[ErrorItem]
    """Errors that kept the warehouse from being saved; empty on success."""

    warehouse_id: str | Any
    """Id of the warehouse, used for stock and shipping; it never changes. Example: `7469975631737423671`."""


class GetAvailableShippingTemplateResponse(ResponseModel):
    """The response of `GetAvailableShippingTemplate` (202510)."""

    __slots__ = ()

    templates: list[GetAvailableShippingTemplateTemplate]
    """All shipping templates of the seller, with a note whether each suits the product."""


class GetGlobalSellerWarehouseResponse(ResponseModel):
    """The response of `GetGlobalSellerWarehouse` (202309)."""

    __slots__ = ()

    global_warehouses: list[GlobalWarehouse]
    """Global warehouses from which the seller can serve several markets."""


class GetLogisticsTrackingResponse(ResponseModel):
    """The response of `GetLogisticsTracking` (202604)."""

    __slots__ = ()

    logistics_details: list[LogisticsDetail]
    """Legs of the shipment, each with its carrier and tracking events."""

    order_id: str | Any
    """Id of the TikTok Shop order that is tracked."""


class GetShippingProviderResponse(ResponseModel):
    """The response of `GetShippingProviders` (202309)."""

    __slots__ = ()

    shipping_providers: list[ShippingProvider]
    """Carriers available for the delivery option."""


class GetWarehouseDeliveryOptionsResponse(ResponseModel):
    """The response of `GetWarehouseDeliveryOptions` (202309)."""

    __slots__ = ()

    delivery_options: list[DeliveryOption]
    """Delivery options the warehouse can ship with, and the limits on weight and size of each."""


class GetWarehouseListResponse(ResponseModel):
    """The response of `GetWarehouseList` (202309)."""

    __slots__ = ()

    warehouses: list[Warehouse]
    """All warehouses of the seller, for sales and for returns."""


class StandardizeWarehouseAddressResponse(ResponseModel):
    """The response of `StandardizeWarehouseAddress` (202412)."""

    __slots__ = ()

    standardization_result: StandardizationResult | Any
    """Outcome of the check: the standardized address and whether it differs."""


class UpdateWarehouseResponse(ResponseModel):
    """The response of `UpdateWarehouse` (202502)."""

    __slots__ = ()

    error_list: list[ErrorItem]
    """Errors that kept the warehouse from being saved; empty on success."""
