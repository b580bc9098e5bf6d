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
    """Ids of the collections that could not be taken over."""


class GetActiveShopListShop(Model):
    """Shop inside `GetActiveShopListResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the shop, as it appears in webhooks. Example: `36123502970007`."""

    region: str | Any
    """Country of the shop, ISO 3166-1 alpha-2. Example: `GB`."""


class SellerStatusData(Model):
    """Seller status data inside `GetSellerStatusResponse`."""

    __slots__ = ()

    partner_channel: str | Any
    """System through which the seller came: 0 unknown, 1 none (organic), 2 WooCommerce, 3 Shopify, 4 Salesforce, 6 Shopify in its newer form. Example: `6`."""

    seller_status: str | Any
    """State of the seller as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the seller. Example: `2`."""

    shop_statuses: list[ShopStatus]
    """State of each shop of the seller, one entry for each."""

    tax_form_status: str | Any
    """State of the tax form: 0 unknown, 1 in review, 2 approved, 3 rejected. Example: `1`."""


class Shop(Model):
    """Shop inside `ShopGroupData`."""

    __slots__ = ()

    seller_id: str | Any
    """Platform's id of the seller who owns the shop."""

    shop_id: str | Any
    """Platform's id of the shop, as it appears in webhooks."""

    shop_name: str | Any
    """Name of the shop as buyers see it on TikTok."""

    shop_region: str | Any
    """Country of the shop, ISO 3166-1 alpha-2."""


class ShopCreator(Model):
    """Shop creator inside `GetShopCreatorsResponse`."""

    __slots__ = ()

    binding_status: str | Any
    """State of the binding: WAITING_TO_BE_VERIFIED by the creator, STALLED until the shop is set up, PENDING approval, then ACTIVE; or FAILED, ABNORMAL. Example: `ACTIVE`."""

    type: str | Any
    """Kind of the account: OFFICIAL represents the shop on TikTok, MARKETING is any other bound account. Example: `OFFICIAL`."""


class ShopGroup(Model):
    """Shop group inside `ShopGroupData`."""

    __slots__ = ()

    shop_group_name: str | Any
    """Name under which the shops are run together."""

    source: str | Any
    """Where the grouping of the shops comes from."""


class ShopGroupData(Model):
    """Shop group data inside `GetShopGroupAndRelatedShopsResponse`."""

    __slots__ = ()

    shop_group: ShopGroup | Any
    """Name and source of a group of shops that belong together."""

    shops: list[Shop]
    """Members of the group, each with its seller and country."""


class ShopStatus(Model):
    """Shop status inside `SellerStatusData`."""

    __slots__ = ()

    shop_id: str | Any
    """Platform's id of the shop, as it appears in webhooks. Example: `749570723905970244`."""

    shop_status: str | Any
    """State of the shop as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the shop. Example: `1`."""


class GetActiveShopListResponse(ResponseModel):
    """The response of `GetActiveShops` (202309)."""

    __slots__ = ()

    shops: list[GetActiveShopListShop]
    """Active shops of the seller; local sellers have one, cross-border sellers one for each country."""


class GetSellerPermissionsResponse(ResponseModel):
    """The response of `GetSellerPermissions` (202309)."""

    __slots__ = ()

    permissions: list[str]
    """Cross-border operations open to the seller: MANAGE_GLOBAL_PRODUCT for global products; empty if there are none. See `GetSellerPermissionsPermission`."""


class GetSellerStatusResponse(ResponseModel):
    """The response of `GetSellerStatus` (202508)."""

    __slots__ = ()

    seller_status_data: SellerStatusData | Any
    """State of the seller, of the seller's shops and of the tax form."""


class GetShopCreatorsResponse(ResponseModel):
    """The response of `GetShopCreators` (202407)."""

    __slots__ = ()

    shop_creators: list[ShopCreator]
    """TikTok accounts that are bound to the shop."""


class GetShopGroupAndRelatedShopsResponse(ResponseModel):
    """The response of `GetShopGroupAndRelatedShops` (202601)."""

    __slots__ = ()

    shop_group_data: ShopGroupData | Any
    """Shops that are run together, with name and members of the group."""


class SyncCollectionsResponse(ResponseModel):
    """The response of `SyncCollections` (202508)."""

    __slots__ = ()

    failed_info: FailedInfo | Any
    """Collections that could not be taken over."""
