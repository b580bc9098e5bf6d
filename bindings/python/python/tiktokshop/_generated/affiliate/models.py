# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Addition(Model):
    """Addition inside `Product`."""

    __slots__ = ()

    customized_main_image: list[CustomizedMainImage]
    """Customized main image."""


class Avatar(Model):
    """Avatar inside `GetCreatorProfileResponse`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `100`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `100`."""


class Commission(Model):
    """Commission inside `Product`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate. Example: `2500`."""

    inclusive_reward_commission_rate: int | Any
    """Inclusive reward commission rate. Example: `500`."""


class CustomizedMainImage(Model):
    """Customized main image inside `Addition`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `100`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `100`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `12390753231`."""


class ErrorItem(Model):
    """Error inside `AddLiveProductsResponse`, `AddShowcaseProductsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `324121311`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class GetShopProductsProduct(Model):
    """Product inside `GetShopProductsResponse`."""

    __slots__ = ()

    added_status: str | Any
    """Added status. Example: `ADDABLE`. See `AddedStatus`."""

    brand_name: str | Any
    """Brand name. Example: `Apple`."""

    id: str | Any
    """Id. Example: `1729592969712207012`."""

    images: list[Image]
    """Images."""

    price: Money | Any
    """Price."""

    sales_count: int | Any
    """Sales count. Example: `33`."""

    title: str | Any
    """Title."""


class Image(Model):
    """Image inside `GetShopProductsProduct`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `200`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `200`."""


class MainImage(Model):
    """Main image inside `Product`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `100`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `100`."""


class OriginalPrice(Model):
    """Original price inside `Price`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    highest_amount: str | Any
    """Highest amount. A decimal number as text. Example: `97500`."""

    lowest_amount: str | Any
    """Lowest amount. A decimal number as text. Example: `97500`."""


class PlatformDiscountPrice(Model):
    """Platform discount price inside `Price`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    highest_amount: str | Any
    """Highest amount. A decimal number as text. Example: `97500`."""

    lowest_amount: str | Any
    """Lowest amount. A decimal number as text. Example: `97500`."""


class Price(Model):
    """Price inside `Product`."""

    __slots__ = ()

    original_price: OriginalPrice | Any
    """Original price."""

    platform_discount_price: PlatformDiscountPrice | Any
    """Platform discount price."""

    seller_discount_price: SellerDiscountPrice | Any
    """Seller discount price."""


class Product(Model):
    """Product inside `GetLiveProductsResponse`, `GetShowcaseProductsResponse`."""

    __slots__ = ()

    addition: Addition | Any
    """Addition."""

    commission: Commission | Any
    """Commission."""

    detail_url: str | Any
    """Detail URL."""

    id: str | Any
    """Id. Example: `53219092314`."""

    main_images: list[MainImage]
    """Main images."""

    original_url: str | Any
    """Original URL."""

    price: Price | Any
    """Price."""

    sale_regions: list[str]
    """Sale regions."""

    shop_name: str | Any
    """Shop name."""

    source: str | Any
    """Source. Example: `AFFILIATE`."""

    status: Status | Any
    """Status."""

    title: str | Any
    """Title."""


class SellerDiscountPrice(Model):
    """Seller discount price inside `Price`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    highest_amount: str | Any
    """Highest amount. A decimal number as text. Example: `97500`."""

    lowest_amount: str | Any
    """Lowest amount. A decimal number as text. Example: `97500`."""


class Status(Model):
    """Status inside `Product`."""

    __slots__ = ()

    added_status: str | Any
    """Added status. Example: `ADDED`."""

    inventory_status: str | Any
    """Inventory status. Example: `IN_STOCK`."""

    is_hidden: bool | Any
    """Is hidden. Example: `false`."""

    review_status: str | Any
    """Review status. Example: `APPROVED`."""


class AddLiveProductsResponse(ResponseModel):
    """The response of `AddLIVEProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class AddShowcaseProductsResponse(ResponseModel):
    """The response of `AddShowcaseProductsold` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class GetCreatorProfileResponse(ResponseModel):
    """The response of `GetCreatorProfileold` (202309)."""

    __slots__ = ()

    avatar: Avatar | Any
    """Avatar."""

    partner_id: str | Any
    """Partner id. Example: `789078671231`."""

    partner_name: str | Any
    """Partner name."""

    permissions: list[str]
    """Permissions."""

    register_region: str | Any
    """Register region. Example: `US`."""

    selection_region: str | Any
    """Selection region. Example: `US`."""

    seller_type: str | Any
    """Seller type. Example: `LOCAL`."""

    user_name: str | Any
    """User name. Example: `abc123`."""

    user_type: str | Any
    """User type. Example: `MERCHANT_ACCOUNT`."""


class GetLiveProductsResponse(ResponseModel):
    """The response of `GetLIVEProducts` (202309)."""

    __slots__ = ()

    pinned_product_id: str | Any
    """Pinned product id. Example: `49734297241`."""

    products: list[Product]
    """Products."""


class GetLiveRoomInfoResponse(ResponseModel):
    """The response of `GetLiveRoomInfo` (202309)."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1762603552`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1692084773`."""

    status: str | Any
    """Status. Example: `LIVE`."""

    title: str | Any
    """Title."""


class GetShopProductsResponse(ResponseModel):
    """The response of `GetShopProductslegacy` (202309)."""

    __slots__ = ()

    products: list[GetShopProductsProduct]
    """Products."""


class GetShowcaseProductsResponse(ResponseModel):
    """The response of `GetShowcaseProductsold` (202309)."""

    __slots__ = ()

    live_product_ids: list[str]
    """LIVE product ids."""

    products: list[Product]
    """Products."""

    total_count: int | Any
    """Total count. Example: `1570`."""


class GetShopProductsPage(GetShopProductsResponse, Page["GetShopProductsProduct"]):
    """One page of `GetShopProductslegacy`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetShopProductsPage(GetShopProductsResponse, AsyncPage["GetShopProductsProduct"]):
    """One page of `GetShopProductslegacy`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class GetShowcaseProductsPage(GetShowcaseProductsResponse, Page["Product"]):
    """One page of `GetShowcaseProductsold`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetShowcaseProductsPage(GetShowcaseProductsResponse, AsyncPage["Product"]):
    """One page of `GetShowcaseProductsold`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"
