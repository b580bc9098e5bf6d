# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import RejectReason

__all__ = ["Any", "TypedDict"]


class CreateDeliveryOrderDeliveryOrderParams(TypedDict, total=False):
    """Delivery order inside `CreateDeliveryOrderRequest`."""

    delivery_items: Sequence[DeliveryItemParams]
    """Delivery items."""
    package_quantity: int
    """Package quantity. Example: `2`."""
    packages: Sequence[PackageParams]
    """Packages."""
    stockup_order_code: str
    """Stockup order code. Example: `POCYT2404190001013`."""


class DeliveryItemParams(TypedDict, total=False):
    """Delivery item inside `CreateDeliveryOrderDeliveryOrder`."""

    platform_sku_code: str
    """Platform SKU code. Example: `TESTS24010500003400301`."""
    quantity: int
    """Quantity. Example: `10`."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `GsGetSkuPrintDocumentRequest`."""

    height: str
    """Height. Example: `2`."""
    unit: str
    """Unit. Example: `CENTIMETER`."""
    width: str
    """Width. Example: `7`."""


class GlobalSellingConfirmStockupOrderSkuParams(TypedDict, total=False):
    """SKU inside `GlobalSellingConfirmStockupOrderRequest`."""

    code: str
    """Code. Example: `"TESTS24081600001100201"`."""
    confirm_stockup_quantity: int
    """Confirm stockup quantity."""


class GlobalSellingQueryLogisticsOrdersLogisticsParams(TypedDict, total=False):
    """Logistics inside `DeliveryBatch`, `GlobalSellingReserveShipmentRequest`, `GsReserveShippingRequest` and others."""

    delivery_option: str
    """Delivery option. Example: `SUPER_SPEEDY_EXPRESS`."""
    shipping_provider_code: str
    """Shipping provider code. Example: `7233383779430041346`."""
    shipping_provider_name: str
    """Shipping provider name."""


class GsCreateDeliveryOrderDeliveryOrderParams(TypedDict, total=False):
    """Delivery order inside `GsCreateDeliveryOrderRequest`."""

    package_quantity: int
    """Package quantity. Example: `2`."""
    packages: Sequence[PackageParams]
    """Packages."""
    stockup_order_code: str
    """Stockup order code. Example: `POCYT2404190001013`."""


class GsGetSkuPrintDocumentPlatformSkuItemParams(TypedDict, total=False):
    """Platform SKU item inside `GsGetSkuPrintDocumentRequest`."""

    platform_sku_code: str
    """Platform SKU code. Example: `TESTS24010500003400301`."""
    quantity: int
    """Quantity. Example: `5`."""


class GsQueryDeliveryBatchesAddressDetailParams(TypedDict, total=False):
    """Address detail inside `GsQueryDeliveryBatchesSenderContact`, `GsSearchDeliveryOrdersWarehouseContact`, `ReceiverContact`."""

    city_id: int
    """City id. Example: `1809858`."""
    city_name: str
    """City name."""
    country_id: int
    """Country id. Example: `1814991`."""
    country_name: str
    """Country name."""
    detail: str
    """Detail."""
    district_id: int
    """District id. Example: `6571346`."""
    district_name: str
    """District name."""
    province_id: int
    """Province id. Example: `1809935`."""
    province_name: str
    """Province name."""
    town_id: int
    """Town id. Example: `440111018`."""
    town_name: str
    """Town name."""


class GsQueryDeliveryBatchesSenderContactParams(TypedDict, total=False):
    """Sender contact inside `DeliveryBatch`, `GsReserveShippingRequest`, `GsSearchAvailableShippingProvidersRequest` and others."""

    address_detail: GsQueryDeliveryBatchesAddressDetailParams
    """Address detail."""
    contact_name: str
    """Contact name."""
    email: str
    """Email. Example: `someone@126.com`."""
    full_address: str
    """Full address."""
    phone_number: str
    """Phone number. Example: `+8618566000000`."""
    postal_code: str
    """Postal code. Example: `510000`."""


class ItemParams(TypedDict, total=False):
    """Item inside `Package`."""

    platform_sku_code: str
    """Platform SKU code. Example: `TESTS24010500003400301`."""
    quantity: int
    """Quantity. Example: `10`."""


class PackageParams(TypedDict, total=False):
    """Package inside `CreateDeliveryOrderDeliveryOrder`, `GsCreateDeliveryOrderDeliveryOrder`."""

    items: Sequence[ItemParams]
    """Items."""


class PlatformSkuItemParams(TypedDict, total=False):
    """Platform SKU item inside `GlobalSellingGetSkuPrintDocumentRequest`."""

    code: str
    """Code. Example: `TESTS24010500003400301`."""
    quantity: int
    """Quantity. Example: `10`."""


class ReserveParams(TypedDict, total=False):
    """Reserve inside `GlobalSellingReserveShipmentRequest`, `GsReserveShippingRequest`, `ReserveShippingRequest`."""

    predicted_arrived_time: int | datetime
    """Predicted arrived time. Unix seconds. Example: `1713456000`."""
    predicted_pickup_ge: int
    """Predicted pickup, lower bound. Example: `1713456000`."""
    predicted_pickup_lt: int
    """Predicted pickup, upper bound (exclusive). Example: `1713456000`."""
    predicted_pickup_time: int | datetime
    """Predicted pickup time. Unix seconds. Example: `1713456000`."""
    predicted_ship_time: int | datetime
    """Predicted ship time. Unix seconds. Example: `1713456000`."""


class SizeParams(TypedDict, total=False):
    """Size inside `GlobalSellingGetSkuPrintDocumentRequest`."""

    height: str
    """Height. Example: `24`."""
    unit: str
    """Unit. Example: `CENTIMETER`."""
    width: str
    """Width. Example: `7`."""


class TotalWeightParams(TypedDict, total=False):
    """Total weight inside `GlobalSellingReserveShipmentRequest`, `GlobalSellingSearchAvailableShippingProvidersRequest`, `GsReserveShippingRequest` and others."""

    unit: str
    """Unit. Example: `GRAM`."""
    value: str
    """Value. Example: `1240`."""
