# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    CollectionParams,
    ProductParams,
)

class SellerApi(Resource):
    def get_active_shop_list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetActiveShopListResponse: ...
    def get_seller_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetSellerPermissionsResponse: ...
    def get_seller_status(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetSellerStatusResponse: ...
    def get_shop_creators(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopCreatorsResponse: ...
    def get_shop_group_and_related_shops(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopGroupAndRelatedShopsResponse: ...
    def sync_collections(
        self,
        *,
        collections: Sequence[CollectionParams] | None = None,
        logo_url: str | None = None,
        source: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SyncCollectionsResponse: ...
    GetActiveShops: Alias[models.GetActiveShopListResponse]
    GetSellerPermissions: Alias[models.GetSellerPermissionsResponse]
    GetSellerStatus: Alias[models.GetSellerStatusResponse]
    GetShopCreators: Alias[models.GetShopCreatorsResponse]
    GetShopGroupAndRelatedShops: Alias[models.GetShopGroupAndRelatedShopsResponse]
    SyncCollections: Alias[models.SyncCollectionsResponse]
    getActiveShopList: Alias[models.GetActiveShopListResponse]
    getSellerPermissions: Alias[models.GetSellerPermissionsResponse]
    getSellerStatus: Alias[models.GetSellerStatusResponse]
    getShopCreators: Alias[models.GetShopCreatorsResponse]
    getShopGroupAndRelatedShops: Alias[models.GetShopGroupAndRelatedShopsResponse]
    shops: Alias[models.GetActiveShopListResponse]
    syncCollections: Alias[models.SyncCollectionsResponse]

class AsyncSellerApi(Resource):
    async def get_active_shop_list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetActiveShopListResponse: ...
    async def get_seller_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetSellerPermissionsResponse: ...
    async def get_seller_status(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetSellerStatusResponse: ...
    async def get_shop_creators(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopCreatorsResponse: ...
    async def get_shop_group_and_related_shops(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopGroupAndRelatedShopsResponse: ...
    async def sync_collections(
        self,
        *,
        collections: Sequence[CollectionParams] | None = None,
        logo_url: str | None = None,
        source: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SyncCollectionsResponse: ...
    GetActiveShops: Alias[Awaitable[models.GetActiveShopListResponse]]
    GetSellerPermissions: Alias[Awaitable[models.GetSellerPermissionsResponse]]
    GetSellerStatus: Alias[Awaitable[models.GetSellerStatusResponse]]
    GetShopCreators: Alias[Awaitable[models.GetShopCreatorsResponse]]
    GetShopGroupAndRelatedShops: Alias[Awaitable[models.GetShopGroupAndRelatedShopsResponse]]
    SyncCollections: Alias[Awaitable[models.SyncCollectionsResponse]]
    getActiveShopList: Alias[Awaitable[models.GetActiveShopListResponse]]
    getSellerPermissions: Alias[Awaitable[models.GetSellerPermissionsResponse]]
    getSellerStatus: Alias[Awaitable[models.GetSellerStatusResponse]]
    getShopCreators: Alias[Awaitable[models.GetShopCreatorsResponse]]
    getShopGroupAndRelatedShops: Alias[Awaitable[models.GetShopGroupAndRelatedShopsResponse]]
    shops: Alias[Awaitable[models.GetActiveShopListResponse]]
    syncCollections: Alias[Awaitable[models.SyncCollectionsResponse]]

RESOURCE: type[Resource]