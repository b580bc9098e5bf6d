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

class AffiliateApi(Resource):
    def add_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AddLiveProductsResponse: ...
    def add_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AddShowcaseProductsResponse: ...
    def check_anchor_content(
        self,
        *,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def check_anchor_prerequisites(
        self,
        *,
        product_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def get_creator_profile(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorProfileResponse: ...
    def get_live_products(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetLiveProductsResponse: ...
    def get_live_room_info(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetLiveRoomInfoResponse: ...
    def get_shop_products(
        self,
        *,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetShopProductsPage: ...
    def get_showcase_products(
        self,
        *,
        origin: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetShowcaseProductsPage: ...
    def pin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def remove_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def top_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def unpin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    AddLIVEProducts: Alias[models.AddLiveProductsResponse]
    AddShowcaseProductsold: Alias[models.AddShowcaseProductsResponse]
    CheckAnchorContent: Alias[ResponseModel]
    CheckAnchorPrerequisites: Alias[ResponseModel]
    GetCreatorProfileold: Alias[models.GetCreatorProfileResponse]
    GetLIVEProducts: Alias[models.GetLiveProductsResponse]
    GetLiveRoomInfo: Alias[models.GetLiveRoomInfoResponse]
    GetShopProductslegacy: Alias[models.GetShopProductsPage]
    GetShowcaseProductsold: Alias[models.GetShowcaseProductsPage]
    PinLIVEProduct: Alias[ResponseModel]
    RemoveLIVEProducts: Alias[ResponseModel]
    RemoveShowcaseProductsold: Alias[ResponseModel]
    TopLIVEProducts: Alias[ResponseModel]
    TopShowcaseProductsold: Alias[ResponseModel]
    UnpinLIVEProduct: Alias[ResponseModel]
    addLiveProducts: Alias[models.AddLiveProductsResponse]
    addShowcaseProducts: Alias[models.AddShowcaseProductsResponse]
    checkAnchorContent: Alias[ResponseModel]
    checkAnchorPrerequisites: Alias[ResponseModel]
    getCreatorProfile: Alias[models.GetCreatorProfileResponse]
    getLiveProducts: Alias[models.GetLiveProductsResponse]
    getLiveRoomInfo: Alias[models.GetLiveRoomInfoResponse]
    getShopProducts: Alias[models.GetShopProductsPage]
    getShowcaseProducts: Alias[models.GetShowcaseProductsPage]
    pinLiveProduct: Alias[ResponseModel]
    removeLiveProducts: Alias[ResponseModel]
    removeShowcaseProducts: Alias[ResponseModel]
    topLiveProducts: Alias[ResponseModel]
    topShowcaseProducts: Alias[ResponseModel]
    unpinLiveProduct: Alias[ResponseModel]

class AsyncAffiliateApi(Resource):
    async def add_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AddLiveProductsResponse: ...
    async def add_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AddShowcaseProductsResponse: ...
    async def check_anchor_content(
        self,
        *,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def check_anchor_prerequisites(
        self,
        *,
        product_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def get_creator_profile(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorProfileResponse: ...
    async def get_live_products(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetLiveProductsResponse: ...
    async def get_live_room_info(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetLiveRoomInfoResponse: ...
    def get_shop_products(
        self,
        *,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]: ...
    def get_showcase_products(
        self,
        *,
        origin: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShowcaseProductsPage, models.Product]: ...
    async def pin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def remove_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def top_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def unpin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    AddLIVEProducts: Alias[Awaitable[models.AddLiveProductsResponse]]
    AddShowcaseProductsold: Alias[Awaitable[models.AddShowcaseProductsResponse]]
    CheckAnchorContent: Alias[Awaitable[ResponseModel]]
    CheckAnchorPrerequisites: Alias[Awaitable[ResponseModel]]
    GetCreatorProfileold: Alias[Awaitable[models.GetCreatorProfileResponse]]
    GetLIVEProducts: Alias[Awaitable[models.GetLiveProductsResponse]]
    GetLiveRoomInfo: Alias[Awaitable[models.GetLiveRoomInfoResponse]]
    GetShopProductslegacy: Alias[PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]]
    GetShowcaseProductsold: Alias[PageCall[models.AsyncGetShowcaseProductsPage, models.Product]]
    PinLIVEProduct: Alias[Awaitable[ResponseModel]]
    RemoveLIVEProducts: Alias[Awaitable[ResponseModel]]
    RemoveShowcaseProductsold: Alias[Awaitable[ResponseModel]]
    TopLIVEProducts: Alias[Awaitable[ResponseModel]]
    TopShowcaseProductsold: Alias[Awaitable[ResponseModel]]
    UnpinLIVEProduct: Alias[Awaitable[ResponseModel]]
    addLiveProducts: Alias[Awaitable[models.AddLiveProductsResponse]]
    addShowcaseProducts: Alias[Awaitable[models.AddShowcaseProductsResponse]]
    checkAnchorContent: Alias[Awaitable[ResponseModel]]
    checkAnchorPrerequisites: Alias[Awaitable[ResponseModel]]
    getCreatorProfile: Alias[Awaitable[models.GetCreatorProfileResponse]]
    getLiveProducts: Alias[Awaitable[models.GetLiveProductsResponse]]
    getLiveRoomInfo: Alias[Awaitable[models.GetLiveRoomInfoResponse]]
    getShopProducts: Alias[PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]]
    getShowcaseProducts: Alias[PageCall[models.AsyncGetShowcaseProductsPage, models.Product]]
    pinLiveProduct: Alias[Awaitable[ResponseModel]]
    removeLiveProducts: Alias[Awaitable[ResponseModel]]
    removeShowcaseProducts: Alias[Awaitable[ResponseModel]]
    topLiveProducts: Alias[Awaitable[ResponseModel]]
    topShowcaseProducts: Alias[Awaitable[ResponseModel]]
    unpinLiveProduct: Alias[Awaitable[ResponseModel]]

RESOURCE: type[Resource]