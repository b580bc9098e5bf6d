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
    """Pictures that the creator chose to show instead of the seller's."""


class Avatar(Model):
    """Avatar inside `GetCreatorProfileResponse`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture behind `url`, in pixels. Example: `100`."""

    url: str | Any
    """Address of the creator's profile picture."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `100`."""


class Commission(Model):
    """Commission inside `Product`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate set by the seller for every creator, in hundredths of a percent (3555 is 35.55 percent); 100 to 8000. Example: `2500`."""

    inclusive_reward_commission_rate: int | Any
    """Part of `commission_rate` that is a reward, in hundredths of a percent; already contained in it. Example: `500`."""


class CustomizedMainImage(Model):
    """Customized main image inside `Addition`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture behind `url`, in pixels. Example: `100`."""

    url: str | Any
    """Address at which the product picture can be loaded."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `100`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    product_id: str | Any
    """Platform's id of a product that was not added. Example: `12390753231`."""


class ErrorItem(Model):
    """Error inside `AddLiveProductsResponse`, `AddShowcaseProductsResponse`."""

    __slots__ = ()

    code: int | Any
    """Error code that tells why the product could not be added. Example: `324121311`."""

    detail: Detail | Any
    """Tells which product could not be added, by its id."""

    message: str | Any
    """Explanation of why the product could not be added."""


class GetShopProductsProduct(Model):
    """Product inside `GetShopProductsResponse`."""

    __slots__ = ()

    added_status: str | Any
    """Whether the creator can add the product to the showcase: ADDABLE, ADDED or REJECTED. Example: `ADDABLE`. See `AddedStatus`."""

    brand_name: str | Any
    """Brand that the seller set for the product. Example: `Apple`."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729592969712207012`."""

    images: list[Image]
    """Pictures of the product with address and size."""

    price: Money | Any
    """Price of the product before and after discounts, with its currency."""

    sales_count: int | Any
    """Number of units of the product that were sold so far. Example: `33`."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class Image(Model):
    """Image inside `GetShopProductsProduct`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture behind `url`, in pixels. Example: `200`."""

    url: str | Any
    """Address at which the product picture can be loaded."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `200`."""


class MainImage(Model):
    """Main image inside `Product`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture behind `url`, in pixels. Example: `100`."""

    url: str | Any
    """Address at which the product picture can be loaded."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `100`."""


class OriginalPrice(Model):
    """Original price inside `Price`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the prices beside it. Example: `USD`."""

    highest_amount: str | Any
    """Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`."""

    lowest_amount: str | Any
    """Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`."""


class PlatformDiscountPrice(Model):
    """Platform discount price inside `Price`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the prices beside it. Example: `USD`."""

    highest_amount: str | Any
    """Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`."""

    lowest_amount: str | Any
    """Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`."""


class Price(Model):
    """Price inside `Product`."""

    __slots__ = ()

    original_price: OriginalPrice | Any
    """Price range of the variants before any discount."""

    platform_discount_price: PlatformDiscountPrice | Any
    """Price range of the variants after discounts paid by the platform."""

    seller_discount_price: SellerDiscountPrice | Any
    """Price range of the variants after the seller's own discounts."""


class Product(Model):
    """Product inside `GetLiveProductsResponse`, `GetShowcaseProductsResponse`."""

    __slots__ = ()

    addition: Addition | Any
    """Extra pictures that the creator chose for the product."""

    commission: Commission | Any
    """Commission the creator earns on the product."""

    detail_url: str | Any
    """Address of the product page, as buyers open it."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `53219092314`."""

    main_images: list[MainImage]
    """Main pictures of the product as the seller uploaded them."""

    original_url: str | Any
    """Address of the product on its own site; only for products from outside TikTok Shop."""

    price: Price | Any
    """Price of the product before and after discounts, with its currency."""

    sale_regions: list[str]
    """Countries in which the product is sold, ISO 3166-1 alpha-2."""

    shop_name: str | Any
    """Name of the shop that sells the product."""

    source: str | Any
    """Where the product comes from: AFFILIATE, TIKTOK_STORE for the creator's own shop, or THIRD_PARTY. Example: `AFFILIATE`."""

    status: Status | Any
    """State of the product: added, hidden, in stock, reviewed."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class SellerDiscountPrice(Model):
    """Seller discount price inside `Price`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the prices beside it. Example: `USD`."""

    highest_amount: str | Any
    """Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`."""

    lowest_amount: str | Any
    """Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`."""


class Status(Model):
    """Status inside `Product`."""

    __slots__ = ()

    added_status: str | Any
    """Whether the product is already added: ADDED, NOT_ADDED or REJECTED; for requests with `origin` LIVE in the LIVE, otherwise in the showcase. Example: `ADDED`."""

    inventory_status: str | Any
    """Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`."""

    is_hidden: bool | Any
    """Whether the creator has hidden the product from visitors of the showcase. Example: `false`."""

    review_status: str | Any
    """Whether the seller lets the creator promote the product: APPROVED, or still in review, refused, unavailable, or without commission (ZERO_COMMISSION). Example: `APPROVED`."""


class AddLiveProductsResponse(ResponseModel):
    """The response of `AddLIVEProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Products that could not be added; the others were."""


class AddShowcaseProductsResponse(ResponseModel):
    """The response of `AddShowcaseProductsold` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Products that could not be added; the others were."""


class GetCreatorProfileResponse(ResponseModel):
    """The response of `GetCreatorProfileold` (202309)."""

    __slots__ = ()

    avatar: Avatar | Any
    """Profile picture of the creator with address and size."""

    partner_id: str | Any
    """Id of the affiliate partner (agency) that the creator is bound to. Example: `789078671231`."""

    partner_name: str | Any
    """Name of the affiliate partner (agency) that the creator is bound to."""

    permissions: list[str]
    """Ways in which the creator may promote products."""

    register_region: str | Any
    """Region where the creator's TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`."""

    selection_region: str | Any
    """Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`."""

    seller_type: str | Any
    """Kind of seller the creator is also linked to, such as LOCAL; absent if the creator has no shop. Example: `LOCAL`."""

    user_name: str | Any
    """Handle of the creator, the name used in the profile address. Example: `abc123`."""

    user_type: str | Any
    """Kind of creator, such as MERCHANT_ACCOUNT for the account of a shop. Example: `MERCHANT_ACCOUNT`."""


class GetLiveProductsResponse(ResponseModel):
    """The response of `GetLIVEProducts` (202309)."""

    __slots__ = ()

    pinned_product_id: str | Any
    """Id of the product shown pinned in the LIVE. Example: `49734297241`."""

    products: list[Product]
    """Products that match the request, one entry each."""


class GetLiveRoomInfoResponse(ResponseModel):
    """The response of `GetLiveRoomInfo` (202309)."""

    __slots__ = ()

    id: str | Any
    """Id of the LIVE room, that is of one broadcast of the creator. Example: `1762603552`."""

    start_time: int | Any
    """When the LIVE began, Unix time in seconds. Example: `1692084773`."""

    status: str | Any
    """State of the LIVE room, such as LIVE while it is on air. Example: `LIVE`."""

    title: str | Any
    """Title that the host gave the LIVE, as viewers see it."""


class GetShopProductsResponse(ResponseModel):
    """The response of `GetShopProductslegacy` (202309)."""

    __slots__ = ()

    products: list[GetShopProductsProduct]
    """Products that match the request, one entry each."""


class GetShowcaseProductsResponse(ResponseModel):
    """The response of `GetShowcaseProductsold` (202309)."""

    __slots__ = ()

    live_product_ids: list[str]
    """Ids of those returned products that are also in the creator's LIVE."""

    products: list[Product]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of all products in the creator's showcase. Example: `1570`."""


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
