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
    """Id. Example: `3`."""

    name: str | Any
    """Name."""


class CategoryAsset(Model):
    """Category asset inside `GetAuthorizedCategoryAssetsResponse`."""

    __slots__ = ()

    category: Category | Any
    """Category."""

    cipher: str | Any
    """Cipher. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`."""

    target_market: str | Any
    """Target market. Example: `US`."""


class Shop(Model):
    """Shop inside `GetAuthorizedShopResponse`."""

    __slots__ = ()

    cipher: str | Any
    """Cipher. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`."""

    code: str | Any
    """Code. Example: `CNGBCBA4LLU8`."""

    id: str | Any
    """Id. Example: `7000714532876273420`."""

    name: str | Any
    """Name."""

    region: str | Any
    """Region. Example: `GB`."""

    seller_type: str | Any
    """Seller type. Example: `CROSS_BORDER`. See `SellerType`."""


class WidgetToken(Model):
    """Widget token inside `GetWidgetTokenResponse`."""

    __slots__ = ()

    expire_at: int | Any
    """Expire at. Example: `1703100448`."""

    token: str | Any
    """Token."""


class GetAuthorizedCategoryAssetsResponse(ResponseModel):
    """The response of `GetAuthorizedCategoryAssets` (202405)."""

    __slots__ = ()

    category_assets: list[CategoryAsset]
    """Category assets."""


class GetAuthorizedShopResponse(ResponseModel):
    """The response of `GetAuthorizedShops` (202309)."""

    __slots__ = ()

    shops: list[Shop]
    """Shops."""


class GetWidgetTokenResponse(ResponseModel):
    """The response of `GetWidgetToken` (202401)."""

    __slots__ = ()

    widget_token: WidgetToken | Any
    """Widget token."""
