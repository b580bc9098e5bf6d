# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service inventory: what its operations answer."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Answer, Model, Money

__all__ = ["Any", "Answer", "Model", "Money"]


class ErrorItem(Model):
    """Error inside `GsFullServiceUpdateVirtualInventoryResponse`, `SetGlobalSellingVirtualInventoryResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `980010`."""

    message: str | Any
    """Message."""

    sku_code: str | Any
    """Sku code. Example: `test111`."""

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
    """Sku code. Example: `sku01`."""

    warehouse_code: str | Any
    """Warehouse code."""


class GsFullServiceQueryVirtualInventoryResponse(Answer):
    """What `GSFullServiceQueryVirtualInventory` (202405) answers."""

    __slots__ = ()

    inventory: list[Inventory]
    """Inventory."""


class GsFullServiceUpdateVirtualInventoryResponse(Answer):
    """What `GSFullServiceUpdateVirtualInventory` (202405) answers."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class QueryGlobalSellingVirtualInventoryResponse(Answer):
    """What `QueryGlobalSellingVirtualInventory` (202404) answers."""

    __slots__ = ()

    inventory: list[Inventory]
    """Inventory."""


class SetGlobalSellingVirtualInventoryResponse(Answer):
    """What `SetGlobalSellingVirtualInventory` (202404) answers."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""
