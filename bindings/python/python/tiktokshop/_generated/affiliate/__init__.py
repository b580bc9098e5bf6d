# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AddLiveProductsResponse
        AddShowcaseProductsResponse
        Addition
        AsyncGetShopProductsPage
        AsyncGetShowcaseProductsPage
        Avatar
        Commission
        CustomizedMainImage
        Detail
        ErrorItem
        GetCreatorProfileResponse
        GetLiveProductsResponse
        GetLiveRoomInfoResponse
        GetShopProductsPage
        GetShopProductsProduct
        GetShopProductsResponse
        GetShowcaseProductsPage
        GetShowcaseProductsResponse
        Image
        MainImage
        OriginalPrice
        PlatformDiscountPrice
        Price
        Product
        SellerDiscountPrice
        Status
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        AddedStatus
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("AffiliateApi", "AsyncAffiliateApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})