# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import AddType
from .enums import AddedStatus
from .enums import ApplicationStatus
from .enums import BoundProductStatus
from .enums import ContentType
from .enums import CreatorFulfillmentStatus
from .enums import CreatorGeneratePublisherLinkMaterialType
from .enums import CreatorSearchSampleApplicationFulfillmentsSortField
from .enums import FulfillmentStatus
from .enums import GenerateAffiliateSharingLinkMaterialType
from .enums import GetShowcaseProductsProductSource
from .enums import InventoryStatus
from .enums import KeywordType
from .enums import OrderStatus
from .enums import PostStatus
from .enums import ReviewStatus
from .enums import SampleApplicationStatus
from .enums import SampleApplicationType
from .enums import SearchAffiliateOrdersOrderStatus
from .enums import SearchOpenCollaborationProductSortField
from .enums import SellerType
from .enums import SortField
from .enums import SortOrder
from .enums import StatusAddedStatus
from .enums import TargetCollaborationStatus
from .enums import TimeType
from .enums import UserType

__all__ = ["Any", "TypedDict"]


class CategoryParams(TypedDict, total=False):
    """Category inside `SearchOpenCollaborationProductRequest`."""

    id: str | int
    """Id. Example: `341234`."""


class CommissionRateRangeParams(TypedDict, total=False):
    """Commission rate range inside `FilterParam`."""

    rate_ge: int
    """Rate, lower bound. Example: `100`."""
    rate_le: int
    """Rate, upper bound. Example: `200`."""


class CreatorGeneratePublisherLinkMaterialParams(TypedDict, total=False):
    """Material inside `CreatorGeneratePublisherLinkRequest`."""

    ids: Required[Sequence[str | int]]
    """Ids. Required. At most 50 items."""
    promotion_campaign_schema: str
    """Promotion campaign schema."""
    type: Required[CreatorGeneratePublisherLinkMaterialType | str]
    """Type. Required. Example: `PRODUCT`."""


class FilterParamParams(TypedDict, total=False):
    """Filter param inside `CreatorSelectAffiliateProductRequest`."""

    category_ids: Sequence[str | int]
    """Category ids."""
    commission_rate_range: CommissionRateRangeParams
    """Commission rate range."""
    pool_ids: Sequence[str | int]
    """Pool ids."""
    price_range: PriceRangeParams
    """Price range."""
    product_ids: Sequence[str | int]
    """Product ids."""
    shop_rating_range: ShopRatingRangeParams
    """Shop rating range."""
    sold_quantity_range: SoldQuantityRangeParams
    """Sold quantity range."""
    title_keyword: str
    """Title keyword."""


class GenerateAffiliateSharingLinkMaterialParams(TypedDict, total=False):
    """Material inside `GenerateAffiliateSharingLinkRequest`."""

    campaign_url: str
    """Campaign URL."""
    id: str | int
    """Id. Example: `17213214214587983`."""
    type: GenerateAffiliateSharingLinkMaterialType | str
    """Type. Example: `PRODUCT`."""


class LinkParams(TypedDict, total=False):
    """Link inside `LinkInfo`."""

    link_title: str
    """Link title."""
    product_id: str | int
    """Product id."""


class LinkInfoParams(TypedDict, total=False):
    """Link info inside `PostShoppablePhotosRequest`."""

    links: Sequence[LinkParams]
    """Links."""
    post_type: Required[str]
    """Post type. Required."""
    shop_info: ShopInfoParams
    """Shop info."""


class MaterialParams(TypedDict, total=False):
    """Material inside `CreatorGenerateGeneralLinkRequest`."""

    ids: Required[Sequence[str | int]]
    """Ids. Required. At most 50 items."""
    promotion_campaign_schema: str
    """Promotion campaign schema."""
    type: Required[str]
    """Type. Required. Example: `PRODUCT`."""


class PhotosInfoParams(TypedDict, total=False):
    """Photos info inside `PostShoppablePhotosRequest`."""

    photo_file_uris: Required[str]
    """Photo file URIs. Required."""


class PrecheckVideoContentVideoInfoParams(TypedDict, total=False):
    """Video info inside `PrecheckVideoContentRequest`."""

    file_id: Required[str | int]
    """File id. Required. Example: `v12d00gd0024d3nfqr7og65`."""


class PriceRangeParams(TypedDict, total=False):
    """Price range inside `FilterParam`."""

    price_ge: str
    """Price, lower bound. Example: `"12"`."""
    price_le: str
    """Price, upper bound. Example: `"100"`."""


class ProductLinkInfoParams(TypedDict, total=False):
    """Product link info inside `PostShoppableVideoRequest`, `PrecheckVideoContentRequest`."""

    product_id: Required[str | int]
    """Product id. Required. Example: `17294069642063424`."""
    title: Required[str]
    """Title. Required."""


class SalesPriceRangeParams(TypedDict, total=False):
    """Sales price range inside `SearchOpenCollaborationProductRequest`."""

    amount_ge: str
    """Amount, lower bound. Example: `12.44`."""
    amount_lt: str
    """Amount, upper bound (exclusive). Example: `100`."""


class SearchOpenCollaborationProductCommissionRateRangeParams(TypedDict, total=False):
    """Commission rate range inside `SearchOpenCollaborationProductRequest`."""

    rate_ge: int
    """Rate, lower bound. Example: `100`."""
    rate_lt: int
    """Rate, upper bound (exclusive). Example: `8000`."""


class ShopInfoParams(TypedDict, total=False):
    """Shop info inside `LinkInfo`."""

    group_id: str | int
    """Group id."""
    group_type: str
    """Group type."""
    shop_id: str | int
    """Shop id."""


class ShopRatingRangeParams(TypedDict, total=False):
    """Shop rating range inside `FilterParam`."""

    rating_ge: int
    """Rating, lower bound. Example: `40`."""
    rating_le: int
    """Rating, upper bound. Example: `48`."""


class SoldQuantityRangeParams(TypedDict, total=False):
    """Sold quantity range inside `FilterParam`."""

    quantity_ge: int
    """Quantity, lower bound. Example: `10000`."""
    quantity_le: int
    """Quantity, upper bound. Example: `30000`."""


class SortParamParams(TypedDict, total=False):
    """Sort param inside `CreatorSelectAffiliateProductRequest`."""

    sort_type: str
    """Sort type. Example: `"RECOMMENDED"`."""


class VideoInfoParams(TypedDict, total=False):
    """Video info inside `PostShoppableVideoRequest`."""

    cover_timestamp_ms: int
    """Cover timestamp ms."""
    cover_uri: str
    """Cover URI."""
    file_id: Required[str | int]
    """File id. Required."""
    music_id: str | int
    """Music id."""
    title: Required[str]
    """Title. Required."""
