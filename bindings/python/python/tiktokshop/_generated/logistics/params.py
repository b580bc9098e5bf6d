# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class CoverAddressDetailParams(TypedDict, total=False):
    """Cover address detail inside `CreateWarehouseWarehouse`."""

    address_line_1: str
    """First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`."""
    address_line_2: str
    """Second line of the address such as flat or suite; in Brazil the name of the street."""
    address_line_3: str
    """Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`."""
    address_line_4: str
    """Additional address data such as flat or suite; used in Brazil and ignored elsewhere."""
    city: str
    """City in the area that the warehouse serves. Example: `GuangZhou`."""
    district: str
    """District in the area that the warehouse serves. Example: `HuaDu`."""
    postcode: str
    """Postal code in the area that the warehouse serves. Example: `510000`."""
    region: str
    """Country or region that the warehouse serves, by name. Example: `China`."""
    state: str
    """State or province in the area that the warehouse serves. Example: `GuangDong`."""


class CreateWarehouseAddressParams(TypedDict, total=False):
    """Address inside `CreateWarehouseWarehouse`."""

    address_line_1: str
    """First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`."""
    address_line_2: str
    """Second line of the address such as flat or suite; in Brazil the name of the street."""
    address_line_3: str
    """Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`."""
    address_line_4: str
    """Additional address data such as flat or suite; used in Brazil and ignored elsewhere."""
    city: str
    """City in which the address lies, by its usual name. Example: `Guangzhou`."""
    district: str
    """District of the city in which the address lies. Example: `HuaDu`."""
    postcode: str
    """Postal code of the address, in the US the ZIP code. Example: `510000`."""
    region: str
    """Country or region of the address, by name. Example: `China`."""
    state: str
    """State or province in which the address lies. Example: `GuangDong`."""


class CreateWarehouseWarehouseParams(TypedDict, total=False):
    """Warehouse inside `CreateWarehouseRequest`, `UpdateWarehouseRequest`."""

    address: CreateWarehouseAddressParams
    """Postal address of the warehouse to create or change."""
    contact_person: str
    """Full name of the contact person of the warehouse. Example: `Lee`."""
    cover_address_detail: Sequence[CoverAddressDetailParams]
    """Areas that the warehouse serves, one address per entry."""
    cover_region_code: str
    """Code of the country or region that the warehouse serves, such as CN. Example: `CN`."""
    default_warehouse: bool
    """Makes the warehouse the default one, used for products listed without a warehouse. Example: `true`."""
    external_warehouse_id: str | int
    """Id by which your own system knows the warehouse. Example: `7000714532876273410`."""
    first_name: str
    """Given name of the contact person in kanji; Japan only."""
    first_name_local_script: str
    """Given name of the contact person in hiragana or katakana; Japan only."""
    last_name: str
    """Family name of the contact person in kanji; Japan only."""
    last_name_local_script: str
    """Family name of the contact person in hiragana or katakana; Japan only."""
    name: str
    """Name for the warehouse, free to choose; it need not be unique."""
    phone_number: str
    """Telephone number of the contact person of the warehouse. Example: `18812341234`."""
    type: str
    """Purpose of the warehouse: SALES_WAREHOUSE ships products, RETURN_WAREHOUSE receives returned ones. Example: `SALES_WAREHOUSE`."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `ProductAttribute`."""

    height: str
    """Height of the product in the given `unit`. Example: `10`."""
    length: str
    """Length of the product in the given `unit`. Example: `10`."""
    unit: int
    """Unit of length: 1 for centimeter, 2 for inch, 3 for foot, 4 for millimeter and 5 for meter. Example: `1`."""
    width: str
    """Width of the product in the given `unit`. Example: `10`."""


class ProductAttributeParams(TypedDict, total=False):
    """Product attribute inside `GetAvailableShippingTemplateRequest`."""

    dimension: DimensionParams
    """Size of the product: length, width and height in one unit."""
    weight: WeightParams
    """How heavy the product is, with its unit."""


class StandardizeWarehouseAddressAddressParams(TypedDict, total=False):
    """Address inside `StandardizeWarehouseAddressRequest`."""

    address_line1: str
    """First line of the street address, with street and number."""
    address_line2: str
    """Second line of the street address, such as flat, apartment or suite."""
    city: str
    """City in which the address lies, by its usual name. Example: `Guanzhou`."""
    district: str
    """District of the city in which the address lies. Example: `HuaDu`."""
    postal_code: str
    """Postal code of the address, in the US the ZIP code. Example: `98804`."""
    region_code: str
    """Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`."""
    state: str
    """State or province in which the address lies. Example: `Guandong`."""
    town: str
    """Town in which the address lies, below the district. Example: `Huashan`."""


class WeightParams(TypedDict, total=False):
    """Weight inside `ProductAttribute`."""

    unit: int
    """Unit of mass: 1 for gram, 2 for pound, 3 for ounce and 4 for kilogram. Example: `1`."""
    weight: str
    """Weight of the product in the given `unit`, decimal text. Example: `10`."""
