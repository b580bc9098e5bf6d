# Generated from core/catalog by `cargo gen`. Do not edit.

"""Seller: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    GetActiveShopListResponse,
    GetSellerPermissionsResponse,
    GetSellerStatusResponse,
    GetShopCreatorsResponse,
    GetShopGroupAndRelatedShopsResponse,
    SyncCollectionsResponse,
)
from .params import (
    CollectionParams,
    ProductParams,
)


class SellerApi(Resource):
    """Seller."""

    __slots__ = ()
    _domain = "seller"
    _aliases = {
        "GetActiveShops": "get_active_shop_list",
        "GetSellerPermissions": "get_seller_permissions",
        "GetSellerStatus": "get_seller_status",
        "GetShopCreators": "get_shop_creators",
        "GetShopGroupAndRelatedShops": "get_shop_group_and_related_shops",
        "SyncCollections": "sync_collections",
        "getActiveShopList": "get_active_shop_list",
        "getSellerPermissions": "get_seller_permissions",
        "getSellerStatus": "get_seller_status",
        "getShopCreators": "get_shop_creators",
        "getShopGroupAndRelatedShops": "get_shop_group_and_related_shops",
        "shops": "get_active_shop_list",
        "syncCollections": "sync_collections",
    }

    def get_active_shop_list(
        self,
        **options: Unpack[CallOptions],
    ) -> GetActiveShopListResponse:
        """Lists the seller's active shops, with their regions.

        Official name `GetActiveShops`: `GET /seller/{version}/shops`, version 202309.

        - scope: `seller.shop.info`
        """
        params = {
        }
        return self._call("seller.get_active_shop_list", "GetActiveShopListResponse", params, options)

    def get_seller_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> GetSellerPermissionsResponse:
        """Tells whether the seller may manage global products.

        Official name `GetSellerPermissions`: `GET /seller/{version}/permissions`, version 202309.

        - scope: `seller.shop.info`
        """
        params = {
        }
        return self._call("seller.get_seller_permissions", "GetSellerPermissionsResponse", params, options)

    def get_seller_status(
        self,
        **options: Unpack[CallOptions],
    ) -> GetSellerStatusResponse:
        """Returns the onboarding status of the seller and of each shop.

        Official name `GetSellerStatus`: `GET /seller/{version}/status`, version 202508.
        """
        params = {
        }
        return self._call("seller.get_seller_status", "GetSellerStatusResponse", params, options)

    def get_shop_creators(
        self,
        **options: Unpack[CallOptions],
    ) -> GetShopCreatorsResponse:
        """Lists the creator accounts linked to the shop, with their binding state.

        Official name `GetShopCreators`: `GET /seller/{version}/shop_creators`, version 202407.

        - cipher: `shop_cipher` (optional)
        """
        params = {
        }
        return self._call("seller.get_shop_creators", "GetShopCreatorsResponse", params, options)

    def get_shop_group_and_related_shops(
        self,
        **options: Unpack[CallOptions],
    ) -> GetShopGroupAndRelatedShopsResponse:
        """Returns the group that a shop belongs to and the other shops in it.

        Official name `GetShopGroupAndRelatedShops`: `GET /seller/{version}/shop_groups`, version 202601.
        """
        params = {
        }
        return self._call("seller.get_shop_group_and_related_shops", "GetShopGroupAndRelatedShopsResponse", params, options)

    def sync_collections(
        self,
        *,
        collections: Sequence[CollectionParams] | None = None,
        logo_url: str | None = None,
        source: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SyncCollectionsResponse:
        """Sends product collections of an external shop to TikTok Shop.

        Official name `SyncCollections`: `POST /seller/{version}/collections/sync`, version 202508.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `failed_info.ids`: see `item_errors`

        Args:
            collections: Product collections to show on the page of the shop.
            logo_url: Address at which the logo of the shop can be loaded.
            source: System that the collections come from, given as a number. Example: `1`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "collections": collections,
            "logo_url": logo_url,
            "source": source,
        }
        return self._call("seller.sync_collections", "SyncCollectionsResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncSellerApi = SellerApi
RESOURCE = SellerApi