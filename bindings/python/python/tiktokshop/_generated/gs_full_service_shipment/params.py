# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class CreateDeliveryOrderDeliveryOrderParams(TypedDict, total=False):
    """Delivery order inside `CreateDeliveryOrderRequest`."""

    delivery_items: Sequence[DeliveryItemParams]
    """SKUs to deliver and the number of units of each."""
    package_quantity: int
    """Number of packages in the delivery order. Example: `2`."""
    packages: Sequence[PackageParams]
    """Packages of the delivery order and what is in each."""
    stockup_order_code: str
    """Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`."""


class DeliveryItemParams(TypedDict, total=False):
    """Delivery item inside `CreateDeliveryOrderDeliveryOrder`."""

    platform_sku_code: str
    """Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`."""
    quantity: int
    """Number of units of this SKU to deliver, or that are packed. Example: `10`."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `GsGetSkuPrintDocumentRequest`."""

    height: str
    """Height of the barcode label, in centimeters. Example: `2`."""
    unit: str
    """Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`."""
    width: str
    """Width of the barcode label, in centimeters. Example: `7`."""


class GlobalSellingConfirmStockupOrderSkuParams(TypedDict, total=False):
    """SKU inside `GlobalSellingConfirmStockupOrderRequest`."""

    code: str
    """Platform's code of the SKU; every SKU of the stock-up order must be in the call. Example: `"TESTS24081600001100201"`."""
    confirm_stockup_quantity: int
    """Units of the SKU that the merchant promises to deliver."""


class GlobalSellingQueryLogisticsOrdersLogisticsParams(TypedDict, total=False):
    """Logistics inside `DeliveryBatch`, `GlobalSellingReserveShipmentRequest`, `GsReserveShippingRequest` and others."""

    delivery_option: str
    """Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`."""
    shipping_provider_code: str
    """Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`."""
    shipping_provider_name: str
    """Name of the logistics provider, in Chinese."""


class GsCreateDeliveryOrderDeliveryOrderParams(TypedDict, total=False):
    """Delivery order inside `GsCreateDeliveryOrderRequest`."""

    package_quantity: int
    """Number of packages in the delivery order. Example: `2`."""
    packages: Sequence[PackageParams]
    """Packages of the delivery order and what is in each."""
    stockup_order_code: str
    """Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`."""


class GsGetSkuPrintDocumentPlatformSkuItemParams(TypedDict, total=False):
    """Platform SKU item inside `GsGetSkuPrintDocumentRequest`."""

    platform_sku_code: str
    """Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`."""
    quantity: int
    """Number of barcode labels to print for the SKU, at most 99999. Example: `5`."""


class GsQueryDeliveryBatchesAddressDetailParams(TypedDict, total=False):
    """Address detail inside `GsQueryDeliveryBatchesSenderContact`, `GsSearchDeliveryOrdersWarehouseContact`, `ReceiverContact`."""

    city_id: int
    """Id of the city in the platform's list of regions. Example: `1809858`."""
    city_name: str
    """Name of the city that the address lies in, in Chinese."""
    country_id: int
    """Id of the country in the platform's list of regions. Example: `1814991`."""
    country_name: str
    """Name of the country that the address lies in, in Chinese."""
    detail: str
    """Street, building and floor, below the level of the town."""
    district_id: int
    """Id of the district in the platform's list of regions. Example: `6571346`."""
    district_name: str
    """Name of the district that the address lies in, in Chinese."""
    province_id: int
    """Id of the province in the platform's list of regions. Example: `1809935`."""
    province_name: str
    """Name of the province that the address lies in, in Chinese."""
    town_id: int
    """Id of the town in the platform's list of regions. Example: `440111018`."""
    town_name: str
    """Name of the town or street office that the address lies in, in Chinese."""


class GsQueryDeliveryBatchesSenderContactParams(TypedDict, total=False):
    """Sender contact inside `DeliveryBatch`, `GsReserveShippingRequest`, `GsSearchAvailableShippingProvidersRequest` and others."""

    address_detail: GsQueryDeliveryBatchesAddressDetailParams
    """Address split into its levels, from country to town."""
    contact_name: str
    """Full name of the person to ask for at this address."""
    email: str
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""
    full_address: str
    """Whole address in one line, from country to building."""
    phone_number: str
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""
    postal_code: str
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class ItemParams(TypedDict, total=False):
    """Item inside `Package`."""

    platform_sku_code: str
    """Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`."""
    quantity: int
    """Number of units of this SKU to deliver, or that are packed. Example: `10`."""


class PackageParams(TypedDict, total=False):
    """Package inside `CreateDeliveryOrderDeliveryOrder`, `GsCreateDeliveryOrderDeliveryOrder`."""

    items: Sequence[ItemParams]
    """SKUs in the package and the number of units of each."""


class PlatformSkuItemParams(TypedDict, total=False):
    """Platform SKU item inside `GlobalSellingGetSkuPrintDocumentRequest`."""

    code: str
    """Platform's code of the SKU whose barcode to print. Example: `TESTS24010500003400301`."""
    quantity: int
    """Number of barcode labels to print for the SKU, at most 99999. Example: `10`."""


class ReserveParams(TypedDict, total=False):
    """Reserve inside `GlobalSellingReserveShipmentRequest`, `GsReserveShippingRequest`, `ReserveShippingRequest`."""

    predicted_arrived_time: int | datetime
    """Arrival date to book, from `reserve_arrived_times`, Unix time in seconds. Example: `1713456000`."""
    predicted_pickup_ge: int
    """Start of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`."""
    predicted_pickup_lt: int
    """End of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`."""
    predicted_pickup_time: int | datetime
    """Date of the pickup to book, Unix time in seconds. Example: `1713456000`."""
    predicted_ship_time: int | datetime
    """When the merchant is expected to ship the goods, Unix time in seconds. Example: `1713456000`."""


class SizeParams(TypedDict, total=False):
    """Size inside `GlobalSellingGetSkuPrintDocumentRequest`."""

    height: str
    """Height of the barcode label, in centimeters. Example: `24`."""
    unit: str
    """Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`."""
    width: str
    """Width of the barcode label, in centimeters. Example: `7`."""


class TotalWeightParams(TypedDict, total=False):
    """Total weight inside `GlobalSellingReserveShipmentRequest`, `GlobalSellingSearchAvailableShippingProvidersRequest`, `GsReserveShippingRequest` and others."""

    unit: str
    """Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`."""
    value: str
    """Weight of all the goods together, in `unit`. Example: `1240`."""
