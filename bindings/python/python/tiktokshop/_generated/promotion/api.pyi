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
    AreaScopeParams,
    CreateActivityBmsmDiscountParams,
    CreateActivityBxgyDiscountParams,
    CreateActivityDetailParams,
    CreateActivityDiscountParams,
    CreateActivityParticipationLimitParams,
    CreateActivityShippingDiscountParams,
    CreateActivityTargetUserInfoParams,
    GiftDetailParams,
    GiftDiscountParams,
    GiftInfoParams,
    ParticipationLimitParams,
    UpdateActivityProductProductParams,
    UpdateActivityProductSkuParams,
)

class PromotionApi(Resource):
    def create_activity(
        self,
        *,
        activity_type: Literal["BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "DIRECT_DISCOUNT", "FIXED_PRICE", "FLASHSALE", "GIFT_WITH_PURCHASE", "SHIPPING_DISCOUNT"] | str,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        begin_time: int | datetime,
        discount: CreateActivityDiscountParams | None = None,
        duration_type: str | None = None,
        end_time: int | datetime,
        participation_limit: Sequence[CreateActivityParticipationLimitParams] | None = None,
        product_level: Literal["VARIATION", "PRODUCT", "SHOP"] | str,
        target_user_info: CreateActivityTargetUserInfoParams | None = None,
        title: str,
        **options: Unpack[CallOptions],
    ) -> models.CreateActivityResponse: ...
    def deactivate_activity(
        self,
        *,
        activity_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.DeactivateActivityResponse: ...
    def get_activity(
        self,
        *,
        activity_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetActivityResponse: ...
    def get_coupon(
        self,
        *,
        coupon_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetCouponResponse: ...
    def remove_activity_product(
        self,
        *,
        activity_id: str | int,
        benefit_product_ids: Sequence[str | int] | None = None,
        exclude_product_ids: Sequence[str | int] | None = None,
        product_ids: Sequence[str | int] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RemoveActivityProductResponse: ...
    def republish_activity(
        self,
        *,
        activity_id: str | int,
        begin_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RepublishActivityResponse: ...
    def search_activities(
        self,
        *,
        activity_title: str | None = None,
        activity_type: Literal["BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "DIRECT_DISCOUNT", "FIXED_PRICE", "FLASHSALE", "GIFT_WITH_PURCHASE", "SHIPPING_DISCOUNT"] | str | None = None,
        page_size: int | None = None,
        status: Literal["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchActivitiesPage: ...
    def search_coupons(
        self,
        *,
        display_type: Sequence[Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"] | str] | None = None,
        page_size: int | None = None,
        status: Sequence[Literal["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"] | str] | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchCouponsPage: ...
    def update_activity(
        self,
        *,
        activity_id: str | int,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        begin_time: int | datetime,
        discount: CreateActivityDiscountParams | None = None,
        duration_type: str | None = None,
        end_time: int | datetime,
        participation_limit: Sequence[ParticipationLimitParams] | None = None,
        product_level: Literal["VARIATION", "PRODUCT", "SHOP"] | str | None = None,
        target_user_info: CreateActivityTargetUserInfoParams | None = None,
        title: str,
        **options: Unpack[CallOptions],
    ) -> models.UpdateActivityResponse: ...
    def update_activity_product(
        self,
        *,
        activity_id: str | int,
        benefit_product_ids: Sequence[str | int] | None = None,
        exclude_product_ids: Sequence[str | int] | None = None,
        products: Sequence[UpdateActivityProductProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateActivityProductResponse: ...
    CreateActivity: Alias[models.CreateActivityResponse]
    DeactivateActivity: Alias[models.DeactivateActivityResponse]
    GetActivity: Alias[models.GetActivityResponse]
    GetCoupon: Alias[models.GetCouponResponse]
    RemoveActivityProduct: Alias[models.RemoveActivityProductResponse]
    RepublishActivity: Alias[models.RepublishActivityResponse]
    SearchActivities: Alias[models.SearchActivitiesPage]
    SearchCoupons: Alias[models.SearchCouponsPage]
    UpdateActivity: Alias[models.UpdateActivityResponse]
    UpdateActivityProduct: Alias[models.UpdateActivityProductResponse]
    createActivity: Alias[models.CreateActivityResponse]
    deactivateActivity: Alias[models.DeactivateActivityResponse]
    getActivity: Alias[models.GetActivityResponse]
    getCoupon: Alias[models.GetCouponResponse]
    removeActivityProduct: Alias[models.RemoveActivityProductResponse]
    republishActivity: Alias[models.RepublishActivityResponse]
    searchActivities: Alias[models.SearchActivitiesPage]
    searchCoupons: Alias[models.SearchCouponsPage]
    updateActivity: Alias[models.UpdateActivityResponse]
    updateActivityProduct: Alias[models.UpdateActivityProductResponse]

class AsyncPromotionApi(Resource):
    async def create_activity(
        self,
        *,
        activity_type: Literal["BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "DIRECT_DISCOUNT", "FIXED_PRICE", "FLASHSALE", "GIFT_WITH_PURCHASE", "SHIPPING_DISCOUNT"] | str,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        begin_time: int | datetime,
        discount: CreateActivityDiscountParams | None = None,
        duration_type: str | None = None,
        end_time: int | datetime,
        participation_limit: Sequence[CreateActivityParticipationLimitParams] | None = None,
        product_level: Literal["VARIATION", "PRODUCT", "SHOP"] | str,
        target_user_info: CreateActivityTargetUserInfoParams | None = None,
        title: str,
        **options: Unpack[CallOptions],
    ) -> models.CreateActivityResponse: ...
    async def deactivate_activity(
        self,
        *,
        activity_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.DeactivateActivityResponse: ...
    async def get_activity(
        self,
        *,
        activity_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetActivityResponse: ...
    async def get_coupon(
        self,
        *,
        coupon_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetCouponResponse: ...
    async def remove_activity_product(
        self,
        *,
        activity_id: str | int,
        benefit_product_ids: Sequence[str | int] | None = None,
        exclude_product_ids: Sequence[str | int] | None = None,
        product_ids: Sequence[str | int] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RemoveActivityProductResponse: ...
    async def republish_activity(
        self,
        *,
        activity_id: str | int,
        begin_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RepublishActivityResponse: ...
    def search_activities(
        self,
        *,
        activity_title: str | None = None,
        activity_type: Literal["BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "DIRECT_DISCOUNT", "FIXED_PRICE", "FLASHSALE", "GIFT_WITH_PURCHASE", "SHIPPING_DISCOUNT"] | str | None = None,
        page_size: int | None = None,
        status: Literal["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchActivitiesPage, models.Activity]: ...
    def search_coupons(
        self,
        *,
        display_type: Sequence[Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"] | str] | None = None,
        page_size: int | None = None,
        status: Sequence[Literal["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"] | str] | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchCouponsPage, models.Coupon]: ...
    async def update_activity(
        self,
        *,
        activity_id: str | int,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        begin_time: int | datetime,
        discount: CreateActivityDiscountParams | None = None,
        duration_type: str | None = None,
        end_time: int | datetime,
        participation_limit: Sequence[ParticipationLimitParams] | None = None,
        product_level: Literal["VARIATION", "PRODUCT", "SHOP"] | str | None = None,
        target_user_info: CreateActivityTargetUserInfoParams | None = None,
        title: str,
        **options: Unpack[CallOptions],
    ) -> models.UpdateActivityResponse: ...
    async def update_activity_product(
        self,
        *,
        activity_id: str | int,
        benefit_product_ids: Sequence[str | int] | None = None,
        exclude_product_ids: Sequence[str | int] | None = None,
        products: Sequence[UpdateActivityProductProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateActivityProductResponse: ...
    CreateActivity: Alias[Awaitable[models.CreateActivityResponse]]
    DeactivateActivity: Alias[Awaitable[models.DeactivateActivityResponse]]
    GetActivity: Alias[Awaitable[models.GetActivityResponse]]
    GetCoupon: Alias[Awaitable[models.GetCouponResponse]]
    RemoveActivityProduct: Alias[Awaitable[models.RemoveActivityProductResponse]]
    RepublishActivity: Alias[Awaitable[models.RepublishActivityResponse]]
    SearchActivities: Alias[PageCall[models.AsyncSearchActivitiesPage, models.Activity]]
    SearchCoupons: Alias[PageCall[models.AsyncSearchCouponsPage, models.Coupon]]
    UpdateActivity: Alias[Awaitable[models.UpdateActivityResponse]]
    UpdateActivityProduct: Alias[Awaitable[models.UpdateActivityProductResponse]]
    createActivity: Alias[Awaitable[models.CreateActivityResponse]]
    deactivateActivity: Alias[Awaitable[models.DeactivateActivityResponse]]
    getActivity: Alias[Awaitable[models.GetActivityResponse]]
    getCoupon: Alias[Awaitable[models.GetCouponResponse]]
    removeActivityProduct: Alias[Awaitable[models.RemoveActivityProductResponse]]
    republishActivity: Alias[Awaitable[models.RepublishActivityResponse]]
    searchActivities: Alias[PageCall[models.AsyncSearchActivitiesPage, models.Activity]]
    searchCoupons: Alias[PageCall[models.AsyncSearchCouponsPage, models.Coupon]]
    updateActivity: Alias[Awaitable[models.UpdateActivityResponse]]
    updateActivityProduct: Alias[Awaitable[models.UpdateActivityProductResponse]]

RESOURCE: type[Resource]