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

class AuthorizationApi(Resource):
    def deauthorize_shop(
        self,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def get_authorized_category_assets(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetAuthorizedCategoryAssetsResponse: ...
    def get_authorized_shop(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetAuthorizedShopResponse: ...
    def get_widget_token(
        self,
        *,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetWidgetTokenResponse: ...
    DeauthorizeShop: Alias[ResponseModel]
    GetAuthorizedCategoryAssets: Alias[models.GetAuthorizedCategoryAssetsResponse]
    GetAuthorizedShops: Alias[models.GetAuthorizedShopResponse]
    GetWidgetToken: Alias[models.GetWidgetTokenResponse]
    deauthorizeShop: Alias[ResponseModel]
    getAuthorizedCategoryAssets: Alias[models.GetAuthorizedCategoryAssetsResponse]
    getAuthorizedShop: Alias[models.GetAuthorizedShopResponse]
    getWidgetToken: Alias[models.GetWidgetTokenResponse]
    shops: Alias[models.GetAuthorizedShopResponse]

class AsyncAuthorizationApi(Resource):
    async def deauthorize_shop(
        self,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def get_authorized_category_assets(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetAuthorizedCategoryAssetsResponse: ...
    async def get_authorized_shop(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetAuthorizedShopResponse: ...
    async def get_widget_token(
        self,
        *,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetWidgetTokenResponse: ...
    DeauthorizeShop: Alias[Awaitable[ResponseModel]]
    GetAuthorizedCategoryAssets: Alias[Awaitable[models.GetAuthorizedCategoryAssetsResponse]]
    GetAuthorizedShops: Alias[Awaitable[models.GetAuthorizedShopResponse]]
    GetWidgetToken: Alias[Awaitable[models.GetWidgetTokenResponse]]
    deauthorizeShop: Alias[Awaitable[ResponseModel]]
    getAuthorizedCategoryAssets: Alias[Awaitable[models.GetAuthorizedCategoryAssetsResponse]]
    getAuthorizedShop: Alias[Awaitable[models.GetAuthorizedShopResponse]]
    getWidgetToken: Alias[Awaitable[models.GetWidgetTokenResponse]]
    shops: Alias[Awaitable[models.GetAuthorizedShopResponse]]

RESOURCE: type[Resource]