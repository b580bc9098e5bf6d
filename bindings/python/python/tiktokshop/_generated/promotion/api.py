# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: its operations."""

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
    Activity,
    Coupon,
    CreateActivityResponse,
    DeactivateActivityResponse,
    GetActivityResponse,
    GetCouponResponse,
    RemoveActivityProductResponse,
    RepublishActivityResponse,
    SearchActivitiesPage,
    SearchActivitiesResponse,
    SearchCouponsPage,
    SearchCouponsResponse,
    UpdateActivityProductResponse,
    UpdateActivityResponse,
)
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
    """Promotion."""

    __slots__ = ()
    _domain = "promotion"
    _aliases = {
        "CreateActivity": "create_activity",
        "DeactivateActivity": "deactivate_activity",
        "GetActivity": "get_activity",
        "GetCoupon": "get_coupon",
        "RemoveActivityProduct": "remove_activity_product",
        "RepublishActivity": "republish_activity",
        "SearchActivities": "search_activities",
        "SearchCoupons": "search_coupons",
        "UpdateActivity": "update_activity",
        "UpdateActivityProduct": "update_activity_product",
        "createActivity": "create_activity",
        "deactivateActivity": "deactivate_activity",
        "getActivity": "get_activity",
        "getCoupon": "get_coupon",
        "removeActivityProduct": "remove_activity_product",
        "republishActivity": "republish_activity",
        "searchActivities": "search_activities",
        "searchCoupons": "search_coupons",
        "updateActivity": "update_activity",
        "updateActivityProduct": "update_activity_product",
    }

    def create_activity(
        self,
        *,
        activity_type: Literal["BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "DIRECT_DISCOUNT", "FIXED_PRICE", "FLASHSALE", "GIFT_WITH_PURCHASE", "SHIPPING_DISCOUNT"] | str = REQUIRED,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        begin_time: int | datetime = REQUIRED,
        discount: CreateActivityDiscountParams | None = None,
        duration_type: str | None = None,
        end_time: int | datetime = REQUIRED,
        participation_limit: Sequence[CreateActivityParticipationLimitParams] | None = None,
        product_level: Literal["VARIATION", "PRODUCT", "SHOP"] | str = REQUIRED,
        target_user_info: CreateActivityTargetUserInfoParams | None = None,
        title: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateActivityResponse:
        """Creates a promotion without products, which a second call adds.

        Official name `CreateActivity`: `POST /promotion/{version}/activities`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.write`

        Args:
            activity_type: Kind of promotion, which decides which prices or discounts have to be given. Required. Example: `FIXED_PRICE`.
            auction_support_type: Whether the promotion also applies to products sold in LIVE auctions.
            begin_time: Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`.
            discount: Discount settings of the promotion, one object for the kind in question.
            duration_type: Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
            end_time: Unix time in seconds when the promotion ends. Required. Example: `1661856811`.
            participation_limit: How often one buyer can take part in the promotion.
            product_level: What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Required. Example: `PRODUCT`.
            target_user_info: Group of buyers for whom the promotion is meant.
            title: Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `DiscountEvent0829`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_type": activity_type,
            "auction_support_type": auction_support_type,
            "begin_time": begin_time,
            "discount": discount,
            "duration_type": duration_type,
            "end_time": end_time,
            "participation_limit": participation_limit,
            "product_level": product_level,
            "target_user_info": target_user_info,
            "title": title,
        }
        return self._call("promotion.create_activity", "CreateActivityResponse", params, options)

    def deactivate_activity(
        self,
        *,
        activity_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> DeactivateActivityResponse:
        """Ends a running or upcoming promotion early.

        Official name `DeactivateActivity`: `POST /promotion/{version}/activities/{activity_id}/deactivate`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.write`

        Args:
            activity_id: Id of the promotion activity, by which it is read, changed or ended. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_id": activity_id,
        }
        return self._call("promotion.deactivate_activity", "DeactivateActivityResponse", params, options)

    def get_activity(
        self,
        *,
        activity_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetActivityResponse:
        """Returns one promotion with its terms and products.

        Official name `GetActivity`: `GET /promotion/{version}/activities/{activity_id}`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.info`

        Args:
            activity_id: Id of the promotion activity, by which it is read, changed or ended. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_id": activity_id,
        }
        return self._call("promotion.get_activity", "GetActivityResponse", params, options)

    def get_coupon(
        self,
        *,
        coupon_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetCouponResponse:
        """Returns one coupon with its terms, limits and use.

        Official name `GetCoupon`: `GET /promotion/{version}/coupons/{coupon_id}`, version 202406.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6699dce0de15e502ed219e37

        Args:
            coupon_id: Id of the coupon to fetch, from Search Coupons. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "coupon_id": coupon_id,
        }
        return self._call("promotion.get_coupon", "GetCouponResponse", params, options)

    def remove_activity_product(
        self,
        *,
        activity_id: str | int = REQUIRED,
        benefit_product_ids: Sequence[str | int] | None = None,
        exclude_product_ids: Sequence[str | int] | None = None,
        product_ids: Sequence[str | int] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> RemoveActivityProductResponse:
        """Takes up to 300 products or SKUs out of a promotion.

        Official name `RemoveActivityProduct`: `DELETE /promotion/{version}/activities/{activity_id}/products`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.write`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650acfd84a0bb702c072b4eb

        Args:
            activity_id: Id of the promotion activity, by which it is read, changed or ended. Required.
            benefit_product_ids: Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
            exclude_product_ids: Products left out of a promotion that covers the whole shop.
            product_ids: Products to remove from the promotion, at most 300 ids.
            sku_ids: SKUs to remove from the promotion, at most 300 ids.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_id": activity_id,
            "benefit_product_ids": benefit_product_ids,
            "exclude_product_ids": exclude_product_ids,
            "product_ids": product_ids,
            "sku_ids": sku_ids,
        }
        return self._call("promotion.remove_activity_product", "RemoveActivityProductResponse", params, options)

    def republish_activity(
        self,
        *,
        activity_id: str | int = REQUIRED,
        begin_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> RepublishActivityResponse:
        """Runs an ended promotion again as a new one with new times.

        Official name `RepublishActivity`: `POST /promotion/{version}/activities/{activity_id}/republish`, version 202607.

        - cipher: `shop_cipher` (optional)

        Args:
            activity_id: Id of the ended or deactivated promotion to run again. Required.
            begin_time: Unix time in seconds when the promotion starts; must lie in the future when it is set.
            end_time: Unix time in seconds when the promotion ends.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_id": activity_id,
            "begin_time": begin_time,
            "end_time": end_time,
        }
        return self._call("promotion.republish_activity", "RepublishActivityResponse", params, options)

    def search_activities(
        self,
        *,
        activity_title: str | None = None,
        activity_type: Literal["BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "DIRECT_DISCOUNT", "FIXED_PRICE", "FLASHSALE", "GIFT_WITH_PURCHASE", "SHIPPING_DISCOUNT"] | str | None = None,
        page_size: int | None = None,
        status: Literal["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchActivitiesPage:
        """Lists promotions by type, status or exact title, page by page.

        Official name `SearchActivities`: `POST /promotion/{version}/activities/search`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.info`
        - lists at most 10000 results: split longer searches by time

        Args:
            activity_title: Limits the result to activities with exactly this title; no partial matches. Example: `Discount`.
            activity_type: Limits the result to promotions of this kind; all kinds when left out. Example: `FLASHSALE`.
            page_size: Number of entries per page, at most 100, 50 by default. 0 to 100. Default: `50`. Example: `20`.
            status: Limits the result to promotions in this state. Example: `ONGOING`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `activities`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "activity_title": activity_title,
            "activity_type": activity_type,
            "page_size": page_size,
            "status": status,
        }
        return self._page("promotion.search_activities", "SearchActivitiesPage", params, options)

    def search_coupons(
        self,
        *,
        display_type: Sequence[Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"] | str] | None = None,
        page_size: int | None = None,
        status: Sequence[Literal["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"] | str] | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCouponsPage:
        """Lists the shop's coupons by status, display type or title.

        Official name `SearchCoupons`: `POST /promotion/{version}/coupons/search`, version 202406.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6699dcdf115ebe02f841e4cd

        Args:
            display_type: Limits the result to coupons that buyers find in these places.
            page_size: Number of entries per page, at most 100, 50 by default. 1 to 100. Example: `20`.
            status: Limits the result to coupons in these states.
            title_keyword: Limits the result to coupons with this text in the title, at most 100 characters; no fuzzy matches. Example: `Coupon123`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `coupons`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "display_type": display_type,
            "page_size": page_size,
            "status": status,
            "title_keyword": title_keyword,
        }
        return self._page("promotion.search_coupons", "SearchCouponsPage", params, options)

    def update_activity(
        self,
        *,
        activity_id: str | int = REQUIRED,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        begin_time: int | datetime = REQUIRED,
        discount: CreateActivityDiscountParams | None = None,
        duration_type: str | None = None,
        end_time: int | datetime = REQUIRED,
        participation_limit: Sequence[ParticipationLimitParams] | None = None,
        product_level: Literal["VARIATION", "PRODUCT", "SHOP"] | str | None = None,
        target_user_info: CreateActivityTargetUserInfoParams | None = None,
        title: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdateActivityResponse:
        """Replaces the title, times and terms of a promotion that has not ended.

        Official name `UpdateActivity`: `PUT /promotion/{version}/activities/{activity_id}`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.write`

        Args:
            activity_id: Id of the promotion activity, by which it is read, changed or ended. Required.
            auction_support_type: Whether the promotion also applies to products sold in LIVE auctions.
            begin_time: Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`.
            discount: Discount settings of the promotion, one object for the kind in question.
            duration_type: Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
            end_time: Unix time in seconds when the promotion ends. Required. Example: `1661856811`.
            participation_limit: How often one buyer can take part in the promotion.
            product_level: What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
            target_user_info: Group of buyers for whom the promotion is meant.
            title: Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `BlackFridayDiscount`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_id": activity_id,
            "auction_support_type": auction_support_type,
            "begin_time": begin_time,
            "discount": discount,
            "duration_type": duration_type,
            "end_time": end_time,
            "participation_limit": participation_limit,
            "product_level": product_level,
            "target_user_info": target_user_info,
            "title": title,
        }
        return self._call("promotion.update_activity", "UpdateActivityResponse", params, options)

    def update_activity_product(
        self,
        *,
        activity_id: str | int = REQUIRED,
        benefit_product_ids: Sequence[str | int] | None = None,
        exclude_product_ids: Sequence[str | int] | None = None,
        products: Sequence[UpdateActivityProductProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateActivityProductResponse:
        """Adds products to a promotion or changes their prices and limits.

        Official name `UpdateActivityProduct`: `PUT /promotion/{version}/activities/{activity_id}/products`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.promotion.write`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650d32c42aaa3602b86ccb5c

        Args:
            activity_id: Id of the promotion activity, by which it is read, changed or ended. Required.
            benefit_product_ids: Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
            exclude_product_ids: Products left out of a promotion that covers the whole shop.
            products: Products to add or to change, at most 300 in one call.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "activity_id": activity_id,
            "benefit_product_ids": benefit_product_ids,
            "exclude_product_ids": exclude_product_ids,
            "products": products,
        }
        return self._call("promotion.update_activity_product", "UpdateActivityProductResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncPromotionApi = PromotionApi
RESOURCE = PromotionApi