# Generated from core/catalog by `cargo gen`. Do not edit.

"""Seller: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import GetSellerPermissionsPermission

__all__ = ["Any", "TypedDict"]


class CollectionParams(TypedDict, total=False):
    """Collection inside `SyncCollectionsRequest`."""

    id: str | int
    """Id. Example: `1111`."""
    image_url: str
    """Image URL."""
    products: Sequence[ProductParams]
    """Products."""
    title: str
    """Title."""


class ProductParams(TypedDict, total=False):
    """Product inside `Collection`."""

    outer_product_id: str | int
    """Outer product id. Example: `gid://shopify/product/1111`."""
    tts_product_id: str | int
    """Tts product id. Example: `1674583`."""
