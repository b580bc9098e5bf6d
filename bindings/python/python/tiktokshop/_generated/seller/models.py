# Generated from core/catalog by `cargo gen`. Do not edit.

"""Seller: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class FailedInfo(Model):
    """Failed info inside `SyncCollectionsResponse`."""

    __slots__ = ()

    ids: list[str]
    """Ids."""


class GetActiveShopListShop(Model):
    """Shop inside `GetActiveShopListResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `36123502970007`."""

    region: str | Any
    """Region. Example: `GB`."""


class SellerStatusData(Model):
    """Seller status data inside `GetSellerStatusResponse`."""

    __slots__ = ()

    partner_channel: str | Any
    """Partner channel. Example: `6`."""

    seller_status: str | Any
    """Seller status. Example: `2`."""

    shop_statuses: list[ShopStatus]
    """Shop statuses."""

    tax_form_status: str | Any
    """Tax form status. Example: `1`."""


class Shop(Model):
    """Shop inside `ShopGroupData`."""

    __slots__ = ()

    seller_id: str | Any
    """Seller id."""

    shop_id: str | Any
    """Shop id."""

    shop_name: str | Any
    """Shop name."""

    shop_region: str | Any
    """Shop region."""


class ShopCreator(Model):
    """Shop creator inside `GetShopCreatorsResponse`."""

    __slots__ = ()

    binding_status: str | Any
    """Binding status. Example: `ACTIVE`."""

    type: str | Any
    """Type. Example: `OFFICIAL`."""


class ShopGroup(Model):
    """Shop group inside `ShopGroupData`."""

    __slots__ = ()

    shop_group_name: str | Any
    """Shop group name."""

    source: str | Any
    """Source."""


class ShopGroupData(Model):
    """Shop group data inside `GetShopGroupAndRelatedShopsResponse`."""

    __slots__ = ()

    shop_group: ShopGroup | Any
    """Shop group."""

    shops: list[Shop]
    """Shops."""


class ShopStatus(Model):
    """Shop status inside `SellerStatusData`."""

    __slots__ = ()

    shop_id: str | Any
    """Shop id. Example: `749570723905970244`."""

    shop_status: str | Any
    """Shop status. Example: `1`."""


class GetActiveShopListResponse(ResponseModel):
    """The response of `GetActiveShops` (202309)."""

    __slots__ = ()

    shops: list[GetActiveShopListShop]
    """Shops."""


class GetSellerPermissionsResponse(ResponseModel):
    """The response of `GetSellerPermissions` (202309)."""

    __slots__ = ()

    permissions: list[str]
    """Permissions. See `GetSellerPermissionsPermission`."""


class GetSellerStatusResponse(ResponseModel):
    """The response of `GetSellerStatus` (202508)."""

    __slots__ = ()

    seller_status_data: SellerStatusData | Any
    """Seller status data."""


class GetShopCreatorsResponse(ResponseModel):
    """The response of `GetShopCreators` (202407)."""

    __slots__ = ()

    shop_creators: list[ShopCreator]
    """Shop creators."""


class GetShopGroupAndRelatedShopsResponse(ResponseModel):
    """The response of `GetShopGroupAndRelatedShops` (202601)."""

    __slots__ = ()

    shop_group_data: ShopGroupData | Any
    """Shop group data."""


class SyncCollectionsResponse(ResponseModel):
    """The response of `SyncCollections` (202508)."""

    __slots__ = ()

    failed_info: FailedInfo | Any
    """Failed info."""
