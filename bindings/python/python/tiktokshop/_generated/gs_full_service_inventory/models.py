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
    """Error code that tells why the stock of this SKU was not set. Example: `980010`."""

    message: str | Any
    """Explanation of why the stock of this SKU was not set."""

    sku_code: str | Any
    """Platform's code of the SKU, the variant in one color and size. Example: `test111`."""

    warehouse_code: str | Any
    """Code of the virtual warehouse to which the stock is counted. Example: `testwarehouse1`."""


class Inventory(Model):
    """Inventory inside `GsFullServiceQueryVirtualInventoryResponse`, `QueryGlobalSellingVirtualInventoryResponse`."""

    __slots__ = ()

    occupied_quantity: int | Any
    """Number of units that orders have already taken. Example: `2`."""

    quantity: int | Any
    """Units in total, those taken by orders included. Example: `10`."""

    sku_code: str | Any
    """Platform's code of the SKU, the variant in one color and size. Example: `sku01`."""

    warehouse_code: str | Any
    """Code of the virtual warehouse to which the stock is counted. Example: `V_FC-CNHN-CY01`."""


class GsFullServiceQueryVirtualInventoryResponse(ResponseModel):
    """The response of `GSFullServiceQueryVirtualInventory` (202405)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Virtual stock of each SKU: what the supplier says can be delivered."""


class GsFullServiceUpdateVirtualInventoryResponse(ResponseModel):
    """The response of `GSFullServiceUpdateVirtualInventory` (202405)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """SKUs whose stock could not be set; that of the others was."""


class QueryGlobalSellingVirtualInventoryResponse(ResponseModel):
    """The response of `QueryGlobalSellingVirtualInventory` (202404)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Virtual stock of each SKU: what the supplier says can be delivered."""


class SetGlobalSellingVirtualInventoryResponse(ResponseModel):
    """The response of `SetGlobalSellingVirtualInventory` (202404)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """SKUs whose stock could not be set; that of the others was."""
