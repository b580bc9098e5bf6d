# Generated from core/catalog by `cargo gen`. Do not edit.

"""Review rating: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import FileType

__all__ = ["Any", "TypedDict"]


class IdentifierParams(TypedDict, total=False):
    """Identifier inside `Product`."""

    external_product_id: str | int
    """External product id. Example: `789456123012`."""
    product_identifier_code: str
    """Product identifier code. Example: `12389456123012`."""
    seller_sku: str
    """Seller SKU. Example: `ABC-XYZ`."""
    tiktok_product_id: str | int
    """Tiktok product id. Example: `123456`."""


class ProductParams(TypedDict, total=False):
    """Product inside `ProductReview`."""

    description: str
    """Description. At most 750 characters."""
    identifiers: IdentifierParams
    """Identifiers."""
    image_uris: Sequence[str]
    """Image URIs. At most 1 items."""
    name: str
    """Name. At most 255 characters."""


class ProductReviewParams(TypedDict, total=False):
    """Product review inside `ImportProductReviewsRequest`."""

    product: ProductParams
    """Product."""
    review_records: Sequence[ReviewRecordParams]
    """Review records. At most 50 items."""


class ReviewRecordParams(TypedDict, total=False):
    """Review record inside `ProductReview`."""

    content: str
    """Content. At most 5000 characters."""
    create_time_millis: int
    """Create time millis. Example: `1728781399182`."""
    external_review_id: str | int
    """External review id. At most 19 characters. Example: `140519841094180941`."""
    image_uris: Sequence[str]
    """Image URIs. At most 6 items."""
    rating: int
    """Rating. 1 to 5. Example: `5`."""
    reviewer_display_name: str
    """Reviewer display name. At most 32 characters."""
    source: str
    """Source. At most 32 characters. Example: `Website`."""
    title: str
    """Title. At most 50 characters."""
    video_uris: Sequence[str]
    """Video URIs. At most 1 items."""
