# Generated from core/catalog by `cargo gen`. Do not edit.

"""Seller: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        FailedInfo
        GetActiveShopListResponse
        GetActiveShopListShop
        GetSellerPermissionsResponse
        GetSellerStatusResponse
        GetShopCreatorsResponse
        GetShopGroupAndRelatedShopsResponse
        SellerStatusData
        Shop
        ShopCreator
        ShopGroup
        ShopGroupData
        ShopStatus
        SyncCollectionsResponse
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        CollectionParams
        ProductParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        GetSellerPermissionsPermission
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("SellerApi", "AsyncSellerApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})