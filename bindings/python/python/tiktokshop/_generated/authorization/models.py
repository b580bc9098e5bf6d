# Generated from core/catalog by `cargo gen`. Do not edit.

"""Authorization: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Category(Model):
    """Category inside `CategoryAsset`."""

    __slots__ = ()

    id: int | Any
    """Id of the business category; check it to see that the partner authorized the right one. Example: `3`."""

    name: str | Any
    """Name of the business category, which may change; compare the id instead."""


class CategoryAsset(Model):
    """Category asset inside `GetAuthorizedCategoryAssetsResponse`."""

    __slots__ = ()

    category: Category | Any
    """Line of business that the partner offers, such as customer support."""

    cipher: str | Any
    """Cipher of the category asset; pass it as `category_asset_cipher` with calls for this partner. It need not be decrypted. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`."""

    target_market: str | Any
    """Market for which the business category holds, ISO 3166-1 alpha-2. Example: `US`."""


class Shop(Model):
    """Shop inside `GetAuthorizedShopResponse`."""

    __slots__ = ()

    cipher: str | Any
    """Cipher of the shop; pass it as `shop_cipher` with calls for this shop. It need not be decrypted. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`."""

    code: str | Any
    """Code of the shop, as Seller Center shows it. Example: `CNGBCBA4LLU8`."""

    id: str | Any
    """Id of the shop, as it appears in webhooks. Example: `7000714532876273420`."""

    name: str | Any
    """Name of the shop as buyers see it on TikTok."""

    region: str | Any
    """Country of the shop, ISO 3166-1 alpha-2. Example: `GB`."""

    seller_type: str | Any
    """CROSS_BORDER for sellers with shops in several countries, LOCAL for sellers with one shop. Example: `CROSS_BORDER`. See `SellerType`."""


class WidgetToken(Model):
    """Widget token inside `GetWidgetTokenResponse`."""

    __slots__ = ()

    expire_at: int | Any
    """When the token stops to be valid, Unix time in seconds; as a rule five minutes after its issue. Example: `1703100448`."""

    token: str | Any
    """Secret to hand to the widget in the browser."""


class GetAuthorizedCategoryAssetsResponse(ResponseModel):
    """The response of `GetAuthorizedCategoryAssets` (202405)."""

    __slots__ = ()

    category_assets: list[CategoryAsset]
    """Business categories for which partners have authorized the app."""


class GetAuthorizedShopResponse(ResponseModel):
    """The response of `GetAuthorizedShops` (202309)."""

    __slots__ = ()

    shops: list[Shop]
    """Shops that have authorized the app; ask again after a new authorization."""


class GetWidgetTokenResponse(ResponseModel):
    """The response of `GetWidgetToken` (202401)."""

    __slots__ = ()

    widget_token: WidgetToken | Any
    """Token for embedding a widget, with its time of expiry."""
