# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import DeliveryOptionPlatform
from .enums import DeliveryOptionType
from .enums import DimensionLimitUnit
from .enums import EffectStatus
from .enums import GlobalWarehouseOwnership
from .enums import SubType
from .enums import WarehouseType
from .enums import WeightLimitUnit

__all__ = ["Any", "TypedDict"]


class CoverAddressDetailParams(TypedDict, total=False):
    """Cover address detail inside `CreateWarehouseWarehouse`."""

    address_line_1: str
    """Address line 1. Example: `Bairro/Distrito`."""
    address_line_2: str
    """Address line 2."""
    address_line_3: str
    """Address line 3. Example: `3`."""
    address_line_4: str
    """Address line 4."""
    city: str
    """City. Example: `GuangZhou`."""
    district: str
    """District. Example: `HuaDu`."""
    postcode: str
    """Postcode. Example: `510000`."""
    region: str
    """Region. Example: `China`."""
    state: str
    """State. Example: `GuangDong`."""


class CreateWarehouseAddressParams(TypedDict, total=False):
    """Address inside `CreateWarehouseWarehouse`."""

    address_line_1: str
    """Address line 1. Example: `Bairro/Distrito`."""
    address_line_2: str
    """Address line 2."""
    address_line_3: str
    """Address line 3. Example: `3`."""
    address_line_4: str
    """Address line 4."""
    city: str
    """City. Example: `Guangzhou`."""
    district: str
    """District. Example: `HuaDu`."""
    postcode: str
    """Postcode. Example: `510000`."""
    region: str
    """Region. Example: `China`."""
    state: str
    """State. Example: `GuangDong`."""


class CreateWarehouseWarehouseParams(TypedDict, total=False):
    """Warehouse inside `CreateWarehouseRequest`, `UpdateWarehouseRequest`."""

    address: CreateWarehouseAddressParams
    """Address."""
    contact_person: str
    """Contact person. Example: `Lee`."""
    cover_address_detail: Sequence[CoverAddressDetailParams]
    """Cover address detail."""
    cover_region_code: str
    """Cover region code. Example: `CN`."""
    default_warehouse: bool
    """Default warehouse. Example: `true`."""
    external_warehouse_id: str | int
    """External warehouse id. Example: `7000714532876273410`."""
    first_name: str
    """First name."""
    first_name_local_script: str
    """First name local script."""
    last_name: str
    """Last name."""
    last_name_local_script: str
    """Last name local script."""
    name: str
    """Name."""
    phone_number: str
    """Phone number. Example: `18812341234`."""
    type: str
    """Type. Example: `SALES_WAREHOUSE`."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `ProductAttribute`."""

    height: str
    """Height. Example: `10`."""
    length: str
    """Length. Example: `10`."""
    unit: int
    """Unit. Example: `1`."""
    width: str
    """Width. Example: `10`."""


class ProductAttributeParams(TypedDict, total=False):
    """Product attribute inside `GetAvailableShippingTemplateRequest`."""

    dimension: DimensionParams
    """Dimension."""
    weight: WeightParams
    """Weight."""


class StandardizeWarehouseAddressAddressParams(TypedDict, total=False):
    """Address inside `StandardizeWarehouseAddressRequest`."""

    address_line1: str
    """Address line1."""
    address_line2: str
    """Address line2."""
    city: str
    """City. Example: `Guanzhou`."""
    district: str
    """District. Example: `HuaDu`."""
    postal_code: str
    """Postal code. Example: `98804`."""
    region_code: str
    """Region code. Example: `CN`."""
    state: str
    """State. Example: `Guandong`."""
    town: str
    """Town. Example: `Huashan`."""


class WeightParams(TypedDict, total=False):
    """Weight inside `ProductAttribute`."""

    unit: int
    """Unit. Example: `1`."""
    weight: str
    """Weight. Example: `10`."""
