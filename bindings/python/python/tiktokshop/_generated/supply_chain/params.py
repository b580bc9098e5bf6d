# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import DimensionUnit
from .enums import TcwWarehouseType
from .enums import WeightUnit

__all__ = ["Any", "TypedDict"]


class DimensionParams(TypedDict, total=False):
    """Dimension inside `Package`."""

    height: int
    """Height. Example: `42`."""
    length: int
    """Length. Example: `34`."""
    unit: DimensionUnit | str
    """Unit. Example: `METER`."""
    width: int
    """Width. Example: `425`."""


class PackageParams(TypedDict, total=False):
    """Package inside `ConfirmPackageShipmentRequest`."""

    create_time_millis: Required[int]
    """Create time millis. Required. Example: `1694176625765`."""
    dimension: Required[DimensionParams]
    """Dimension. Required."""
    handover_time_millis: Required[int]
    """Handover time millis. Required. Example: `1694176625765`."""
    id: Required[str | int]
    """Id. Required. Example: `28427944530283`."""
    provider_warehouse_code: str
    """Provider warehouse code. Example: `7475973290484254255`."""
    provider_warehouse_name: str
    """Provider warehouse name."""
    ship_time_millis: Required[int]
    """Ship time millis. Required. Example: `1694176625765`."""
    shipping_origin_city: str
    """Shipping origin city. Example: `CityA`."""
    shipping_provider_id: Required[str | int]
    """Shipping provider id. Required. Example: `2435653524354624`."""
    shipping_provider_name: Required[str]
    """Shipping provider name. Required. Example: `ProviderA`."""
    skus: Required[Sequence[SkuParams]]
    """SKUs. Required."""
    tcw_warehouse_type: TcwWarehouseType | str
    """Tcw warehouse type. Example: `STANDARD`."""
    time_zone: Required[str]
    """Time zone. Required. Example: `UTC+8`."""
    tracking_number: Required[str]
    """Tracking number. Required. Example: `WB53452356`."""
    weight: WeightParams
    """Weight."""
    wms_order_id: Required[str | int]
    """Wms order id. Required. Example: `324246554745`."""


class SkuParams(TypedDict, total=False):
    """SKU inside `Package`."""

    id: Required[str | int]
    """Id. Required. Example: `4235346547`."""
    quantity: Required[int]
    """Quantity. Required. Example: `13`."""


class WeightParams(TypedDict, total=False):
    """Weight inside `Package`."""

    unit: WeightUnit | str
    """Unit. Example: `KILOGRAM`."""
    value: int
    """Value. Example: `342`."""
