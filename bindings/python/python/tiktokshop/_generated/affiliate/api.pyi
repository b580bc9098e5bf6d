# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, Seconds, WindowOptions
from ...model import Answer
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
    ) -> Answer: ...
    def check_anchor_prerequisites(
        self,
        *,
        product_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
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
        page_token: str | None = None,
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
        page_token: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetShowcaseProductsPage: ...
    def pin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    def remove_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    def top_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    def unpin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    AddLIVEProducts: Alias[models.AddLiveProductsResponse]
    AddShowcaseProductsold: Alias[models.AddShowcaseProductsResponse]
    CheckAnchorContent: Alias[Answer]
    CheckAnchorPrerequisites: Alias[Answer]
    GetCreatorProfileold: Alias[models.GetCreatorProfileResponse]
    GetLIVEProducts: Alias[models.GetLiveProductsResponse]
    GetLiveRoomInfo: Alias[models.GetLiveRoomInfoResponse]
    GetShopProductslegacy: Alias[models.GetShopProductsPage]
    GetShowcaseProductsold: Alias[models.GetShowcaseProductsPage]
    PinLIVEProduct: Alias[Answer]
    RemoveLIVEProducts: Alias[Answer]
    RemoveShowcaseProductsold: Alias[Answer]
    TopLIVEProducts: Alias[Answer]
    TopShowcaseProductsold: Alias[Answer]
    UnpinLIVEProduct: Alias[Answer]
    addLiveProducts: Alias[models.AddLiveProductsResponse]
    addShowcaseProducts: Alias[models.AddShowcaseProductsResponse]
    checkAnchorContent: Alias[Answer]
    checkAnchorPrerequisites: Alias[Answer]
    getCreatorProfile: Alias[models.GetCreatorProfileResponse]
    getLiveProducts: Alias[models.GetLiveProductsResponse]
    getLiveRoomInfo: Alias[models.GetLiveRoomInfoResponse]
    getShopProducts: Alias[models.GetShopProductsPage]
    getShowcaseProducts: Alias[models.GetShowcaseProductsPage]
    pinLiveProduct: Alias[Answer]
    removeLiveProducts: Alias[Answer]
    removeShowcaseProducts: Alias[Answer]
    topLiveProducts: Alias[Answer]
    topShowcaseProducts: Alias[Answer]
    unpinLiveProduct: Alias[Answer]

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
    ) -> Answer: ...
    async def check_anchor_prerequisites(
        self,
        *,
        product_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
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
        page_token: str | None = None,
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
        page_token: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShowcaseProductsPage, models.Product]: ...
    async def pin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    async def remove_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    async def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    async def top_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    async def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    async def unpin_live_product(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    AddLIVEProducts: Alias[Awaitable[models.AddLiveProductsResponse]]
    AddShowcaseProductsold: Alias[Awaitable[models.AddShowcaseProductsResponse]]
    CheckAnchorContent: Alias[Awaitable[Answer]]
    CheckAnchorPrerequisites: Alias[Awaitable[Answer]]
    GetCreatorProfileold: Alias[Awaitable[models.GetCreatorProfileResponse]]
    GetLIVEProducts: Alias[Awaitable[models.GetLiveProductsResponse]]
    GetLiveRoomInfo: Alias[Awaitable[models.GetLiveRoomInfoResponse]]
    GetShopProductslegacy: Alias[PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]]
    GetShowcaseProductsold: Alias[PageCall[models.AsyncGetShowcaseProductsPage, models.Product]]
    PinLIVEProduct: Alias[Awaitable[Answer]]
    RemoveLIVEProducts: Alias[Awaitable[Answer]]
    RemoveShowcaseProductsold: Alias[Awaitable[Answer]]
    TopLIVEProducts: Alias[Awaitable[Answer]]
    TopShowcaseProductsold: Alias[Awaitable[Answer]]
    UnpinLIVEProduct: Alias[Awaitable[Answer]]
    addLiveProducts: Alias[Awaitable[models.AddLiveProductsResponse]]
    addShowcaseProducts: Alias[Awaitable[models.AddShowcaseProductsResponse]]
    checkAnchorContent: Alias[Awaitable[Answer]]
    checkAnchorPrerequisites: Alias[Awaitable[Answer]]
    getCreatorProfile: Alias[Awaitable[models.GetCreatorProfileResponse]]
    getLiveProducts: Alias[Awaitable[models.GetLiveProductsResponse]]
    getLiveRoomInfo: Alias[Awaitable[models.GetLiveRoomInfoResponse]]
    getShopProducts: Alias[PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]]
    getShowcaseProducts: Alias[PageCall[models.AsyncGetShowcaseProductsPage, models.Product]]
    pinLiveProduct: Alias[Awaitable[Answer]]
    removeLiveProducts: Alias[Awaitable[Answer]]
    removeShowcaseProducts: Alias[Awaitable[Answer]]
    topLiveProducts: Alias[Awaitable[Answer]]
    topShowcaseProducts: Alias[Awaitable[Answer]]
    unpinLiveProduct: Alias[Awaitable[Answer]]

RESOURCE: type[Resource]