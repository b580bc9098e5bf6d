# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service inventory: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class ErrorItem(Model):
    """Error inside `GsFullServiceUpdateVirtualInventoryResponse`, `SetGlobalSellingVirtualInventoryResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `980010`."""

    message: str | Any
    """Message."""

    sku_code: str | Any
    """SKU code. Example: `test111`."""

    warehouse_code: str | Any
    """Warehouse code. Example: `testwarehouse1`."""


class Inventory(Model):
    """Inventory inside `GsFullServiceQueryVirtualInventoryResponse`, `QueryGlobalSellingVirtualInventoryResponse`."""

    __slots__ = ()

    occupied_quantity: int | Any
    """Occupied quantity. Example: `2`."""

    quantity: int | Any
    """Quantity. Example: `10`."""

    sku_code: str | Any
    """SKU code. Example: `sku01`."""

    warehouse_code: str | Any
    """Warehouse code. Example: `V_FC-CNHN-CY01`."""


class GsFullServiceQueryVirtualInventoryResponse(ResponseModel):
    """The response of `GSFullServiceQueryVirtualInventory` (202405)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Inventory."""


class GsFullServiceUpdateVirtualInventoryResponse(ResponseModel):
    """The response of `GSFullServiceUpdateVirtualInventory` (202405)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class QueryGlobalSellingVirtualInventoryResponse(ResponseModel):
    """The response of `QueryGlobalSellingVirtualInventory` (202404)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Inventory."""


class SetGlobalSellingVirtualInventoryResponse(ResponseModel):
    """The response of `SetGlobalSellingVirtualInventory` (202404)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""
