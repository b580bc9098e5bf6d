# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service inventory: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class SkuParams(TypedDict, total=False):
    """SKU inside `GsFullServiceUpdateVirtualInventoryRequest`, `SetGlobalSellingVirtualInventoryRequest`."""

    code: str
    """Platform's code of the SKU whose stock to set. Example: `testskucode1`."""
    quantity: int
    """Units that can be sold, 0 to 99999; replaces the value before. Example: `1`."""
    warehouse_code: str
    """Code of the virtual warehouse; only V_FC-CNHN-CY01 is allowed. Example: `testwarehousecode1`."""
