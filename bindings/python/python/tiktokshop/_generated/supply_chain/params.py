# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class DimensionParams(TypedDict, total=False):
    """Dimension inside `Package`."""

    height: int
    """Height of the package as a number, in `unit`. Example: `42`."""
    length: int
    """Length of the package as a number, in `unit`. Example: `34`."""
    unit: Literal["CENTIMETER", "FOOT", "INCH", "METER", "MICRON", "MILLIMETER"] | str
    """Unit that length, width and height are given in. Example: `METER`."""
    width: int
    """Width of the package as a number, in `unit`. Example: `425`."""


class PackageParams(TypedDict, total=False):
    """Package inside `ConfirmPackageShipmentRequest`."""

    create_time_millis: Required[int]
    """When the warehouse received the order, Unix time in milliseconds. Required. Example: `1694176625765`."""
    dimension: Required[DimensionParams]
    """Length, width and height of the package. Required."""
    handover_time_millis: Required[int]
    """When the package was handed to the carrier, Unix time in milliseconds. Required. Example: `1694176625765`."""
    id: Required[str | int]
    """Platform's id of the package to confirm. Required. Example: `28427944530283`."""
    provider_warehouse_code: str
    """Code of the warehouse in the system of its operator. Example: `7475973290484254255`."""
    provider_warehouse_name: str
    """Name of the warehouse in the system of its operator."""
    ship_time_millis: Required[int]
    """When the package left the warehouse, Unix time in milliseconds. Required. Example: `1694176625765`."""
    shipping_origin_city: str
    """City in which the warehouse handed the package over. Example: `CityA`."""
    shipping_provider_id: Required[str | int]
    """Platform's id of the carrier that got the package. Required. Example: `2435653524354624`."""
    shipping_provider_name: Required[str]
    """Name of the carrier that got the package. Required. Example: `ProviderA`."""
    skus: Required[Sequence[SkuParams]]
    """SKUs in the package with their quantities. Required."""
    tcw_warehouse_type: Literal["STANDARD", "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"] | str
    """Whether the warehouse is certified by TikTok for its service. Example: `STANDARD`."""
    time_zone: Required[str]
    """Time zone of the warehouse, such as UTC+8. Required. Example: `UTC+8`."""
    tracking_number: Required[str]
    """Number under which the carrier tracks the package. Required. Example: `WB53452356`."""
    weight: WeightParams
    """Weight of the package as a number with its unit."""
    wms_order_id: Required[str | int]
    """Number of the order in the warehouse management system. Required. Example: `324246554745`."""


class SkuParams(TypedDict, total=False):
    """SKU inside `Package`."""

    id: Required[str | int]
    """Platform's id of the SKU in the package. Required. Example: `4235346547`."""
    quantity: Required[int]
    """Number of units of this SKU that are packed in the package. Required. Example: `13`."""


class WeightParams(TypedDict, total=False):
    """Weight inside `Package`."""

    unit: Literal["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUND"] | str
    """Unit that `value` is given in, such as KILOGRAM. Example: `KILOGRAM`."""
    value: int
    """Weight of the package as a number, in `unit`. Example: `342`."""
