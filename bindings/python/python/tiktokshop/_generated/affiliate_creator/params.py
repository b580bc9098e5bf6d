# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class CategoryParams(TypedDict, total=False):
    """Category inside `SearchOpenCollaborationProductRequest`."""

    id: str | int
    """Id of the category to search in; first-level categories only. Example: `341234`."""


class CommissionRateRangeParams(TypedDict, total=False):
    """Commission rate range inside `FilterParam`."""

    rate_ge: int
    """Lowest commission rate to include, in hundredths of a percent (1200 is 12 percent), 100 to 8000. Example: `100`."""
    rate_le: int
    """Highest commission rate to include, in hundredths of a percent, 100 to 8000. Example: `200`."""


class CreatorGeneratePublisherLinkMaterialParams(TypedDict, total=False):
    """Material inside `CreatorGeneratePublisherLinkRequest`."""

    ids: Required[Sequence[str | int]]
    """Products to make links for, at most 50 ids. Required."""
    promotion_campaign_schema: str
    """App link of the promotion campaign that the links should lead to."""
    type: Required[Literal["CAMPAIGN", "PRODUCT"] | str]
    """What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`."""


class FilterParamParams(TypedDict, total=False):
    """Filter param inside `CreatorSelectAffiliateProductRequest`."""

    category_ids: Sequence[str | int]
    """Restricts the results to these categories, fewer than 1000 ids."""
    commission_rate_range: CommissionRateRangeParams
    """Restricts the results to products whose commission rate lies in this range."""
    pool_ids: Sequence[str | int]
    """Product pools to search in, ids given to you by the platform; one only unless `title_keyword` is set."""
    price_range: PriceRangeParams
    """Lowest and highest sales price that products may have."""
    product_ids: Sequence[str | int]
    """Exactly these products, at most 50 ids; all other conditions are then ignored."""
    shop_rating_range: ShopRatingRangeParams
    """Lowest and highest rating that the shop may have."""
    sold_quantity_range: SoldQuantityRangeParams
    """Lowest and highest number of units sold so far."""
    title_keyword: str
    """Part of the product name to search for, 1 to 255 characters, in any language."""


class GenerateAffiliateSharingLinkMaterialParams(TypedDict, total=False):
    """Material inside `GenerateAffiliateSharingLinkRequest`."""

    campaign_url: str
    """Address of the campaign page to share; only with `type` CAMPAIGN. Tracking parameters are added to it."""
    id: str | int
    """Id of the product or campaign to share; not needed for `type` SHOWCASE. Example: `17213214214587983`."""
    type: Literal["PRODUCT", "CAMPAIGN", "SHOWCASE"] | str
    """What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`."""


class LinkParams(TypedDict, total=False):
    """Link inside `LinkInfo`."""

    link_title: str
    """Text that viewers see on the product link."""
    product_id: str | int
    """Platform's id of the product, as the product operations return it."""


class LinkInfoParams(TypedDict, total=False):
    """Link info inside `PostShoppablePhotosRequest`."""

    links: Sequence[LinkParams]
    """Products linked from the post, each with its link text."""
    post_type: Required[str]
    """What kind of link the photo post carries. Required."""
    shop_info: ShopInfoParams
    """Shop or group of its products that the post links to."""


class MaterialParams(TypedDict, total=False):
    """Material inside `CreatorGenerateGeneralLinkRequest`."""

    ids: Required[Sequence[str | int]]
    """Products to make links for, at most 50 ids. Required."""
    promotion_campaign_schema: str
    """App link of the promotion campaign that the links should lead to."""
    type: Required[str]
    """What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`."""


class PhotosInfoParams(TypedDict, total=False):
    """Photos info inside `PostShoppablePhotosRequest`."""

    photo_file_uris: Required[str]
    """Identifier of an uploaded picture, from `photo_uri`. Required."""


class PrecheckVideoContentVideoInfoParams(TypedDict, total=False):
    """Video info inside `PrecheckVideoContentRequest`."""

    file_id: Required[str | int]
    """Id of the uploaded video file, from the upload of shoppable videos. Required. Example: `v12d00gd0024d3nfqr7og65`."""


class PriceRangeParams(TypedDict, total=False):
    """Price range inside `FilterParam`."""

    price_ge: str
    """Lowest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"12"`."""
    price_le: str
    """Highest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"100"`."""


class ProductLinkInfoParams(TypedDict, total=False):
    """Product link info inside `PostShoppableVideoRequest`, `PrecheckVideoContentRequest`."""

    product_id: Required[str | int]
    """Id of the product to link in the video, from the shop or showcase products of the creator. Required. Example: `17294069642063424`."""
    title: Required[str]
    """Text on the product link of the video, fewer than 30 characters. Required."""


class SalesPriceRangeParams(TypedDict, total=False):
    """Sales price range inside `SearchOpenCollaborationProductRequest`."""

    amount_ge: str
    """Lowest sales price to include, decimal text above 0. Example: `12.44`."""
    amount_lt: str
    """Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`."""


class SearchOpenCollaborationProductCommissionRateRangeParams(TypedDict, total=False):
    """Commission rate range inside `SearchOpenCollaborationProductRequest`."""

    rate_ge: int
    """Lowest commission rate to include, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `100`."""
    rate_lt: int
    """Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`."""


class ShopInfoParams(TypedDict, total=False):
    """Shop info inside `LinkInfo`."""

    group_id: str | int
    """Id of the group of products in the shop that the post links to."""
    group_type: str
    """Kind of the group of products that the post links to."""
    shop_id: str | int
    """Platform's id of the shop that offers the product."""


class ShopRatingRangeParams(TypedDict, total=False):
    """Shop rating range inside `FilterParam`."""

    rating_ge: int
    """Lowest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `40`."""
    rating_le: int
    """Highest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `48`."""


class SoldQuantityRangeParams(TypedDict, total=False):
    """Sold quantity range inside `FilterParam`."""

    quantity_ge: int
    """Smallest number of units sold so far; 0 if left out. Example: `10000`."""
    quantity_le: int
    """Largest number of units sold so far; 0 or nothing lifts the limit. Example: `30000`."""


class SortParamParams(TypedDict, total=False):
    """Sort param inside `CreatorSelectAffiliateProductRequest`."""

    sort_type: str
    """RECOMMENDED (the default), BEST_SELLERS, LOW_PRICE, HIGH_PRICE, NEWLY_RELEASED or HIGH_COMMISSION_RATE. Example: `"RECOMMENDED"`."""


class VideoInfoParams(TypedDict, total=False):
    """Video info inside `PostShoppableVideoRequest`."""

    cover_timestamp_ms: int
    """Moment of the video to take the cover from, in milliseconds from its start."""
    cover_uri: str
    """Identifier of an uploaded picture to use as cover of the video."""
    file_id: Required[str | int]
    """Id of the uploaded video file, from the upload of shoppable videos. Required."""
    music_id: str | int
    """Id of the music to play with the post, from the music search."""
    title: Required[str]
    """Caption of the video, at most 2200 characters; without it the video has none. Required."""
