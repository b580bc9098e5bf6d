# Generated from core/catalog by `cargo gen`. Do not edit.

"""Review rating: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class IdentifierParams(TypedDict, total=False):
    """Identifier inside `Product`."""

    external_product_id: str | int
    """Id of the product or SKU in another shop system, used to find the product here. Example: `789456123012`."""
    product_identifier_code: str
    """International code of the product: GTIN, EAN, UPC or ISBN. Example: `12389456123012`."""
    seller_sku: str
    """Code of the SKU that you gave it yourself, not shown to buyers. Example: `ABC-XYZ`."""
    tiktok_product_id: str | int
    """Platform's id of the product in TikTok Shop; the surest way to match it. Example: `123456`."""


class ProductParams(TypedDict, total=False):
    """Product inside `ProductReview`."""

    description: str
    """Description of the product, at most 750 characters."""
    identifiers: IdentifierParams
    """Codes by which the product is found; TikTok Shop ids are the surest, and no code may belong to two products."""
    image_uris: Sequence[str]
    """Main picture of the product, at most one; identifier from the media upload. At most 1 items."""
    name: str
    """Name of the product, at most 255 characters long."""


class ProductReviewParams(TypedDict, total=False):
    """Product review inside `ImportProductReviewsRequest`."""

    product: ProductParams
    """Product that the reviews are about, with the codes to find it."""
    review_records: Sequence[ReviewRecordParams]
    """Reviews to import for the product, at most 50."""


class ReviewRecordParams(TypedDict, total=False):
    """Review record inside `ProductReview`."""

    content: str
    """Text of the review, at most 5000 characters."""
    create_time_millis: int
    """When the review was written, Unix time in milliseconds. Example: `1728781399182`."""
    external_review_id: str | int
    """Id of the review in its source, at most 19 digits; an id that was imported before makes the call fail. Example: `140519841094180941`."""
    image_uris: Sequence[str]
    """Pictures of the review, at most 6, or 5 with a video; identifiers from the media upload."""
    rating: int
    """Stars that the reviewer gave, from 1 for worst to 5 for best. 1 to 5. Example: `5`."""
    reviewer_display_name: str
    """Name of the reviewer, at most 32 characters; buyers see it partly masked."""
    source: str
    """Name of the place the review comes from, such as Website; at most 32 characters. Example: `Website`."""
    title: str
    """Title of the review, at most 50 characters."""
    video_uris: Sequence[str]
    """Videos of the review, at most one; identifiers from the media upload. At most 1 items."""
