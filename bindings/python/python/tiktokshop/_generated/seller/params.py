# Generated from core/catalog by `cargo gen`. Do not edit.

"""Seller: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class CollectionParams(TypedDict, total=False):
    """Collection inside `SyncCollectionsRequest`."""

    id: str | int
    """Id of the collection in the source system. Example: `1111`."""
    image_url: str
    """Address of the cover picture of the collection."""
    products: Sequence[ProductParams]
    """Products of the collection, each with its id in both systems."""
    title: str
    """Title of the collection as buyers see it."""


class ProductParams(TypedDict, total=False):
    """Product inside `Collection`."""

    outer_product_id: str | int
    """Id of the product in the source system, for example Shopify. Example: `gid://shopify/product/1111`."""
    tts_product_id: str | int
    """Platform's id of the product in TikTok Shop. Example: `1674583`."""
