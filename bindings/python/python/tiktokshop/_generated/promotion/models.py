# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Activity(Model):
    """Activity inside `SearchActivitiesResponse`."""

    __slots__ = ()

    activity_commands: list[str]
    """Activity commands."""

    activity_type: str | Any
    """Activity type. Example: `FIXED_PRICE`. See `ActivityActivityType`."""

    auction_support_type: str | Any
    """Auction support type."""

    begin_time: int | Any
    """Begin time. Unix seconds. Example: `1661756811`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1661756811`."""

    discount: Discount | Any
    """Discount."""

    duration_type: str | Any
    """Duration type. Example: `INDEFINITE`."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1661756811`."""

    id: str | Any
    """Id. Example: `7136104329798256386`."""

    participation_limit: list[ParticipationLimit]
    """Participation limit."""

    product_level: str | Any
    """Product level. Example: `PRODUCT`. See `ProductLevel`."""

    status: str | Any
    """Status. Example: `ONGOING`. See `ActivityStatus`."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661756811`."""


class AreaScope(Model):
    """Area scope inside `CreateActivityShippingDiscount`, `ShippingDiscount`."""

    __slots__ = ()

    specific_areas: list[str]
    """Specific areas."""

    type: str | Any
    """Type. Example: `WHOLE`."""


class BenefitProduct(Model):
    """Benefit product inside `GetActivityResponse`."""

    __slots__ = ()

    id: str | Any
    """Id."""


class BmsmDiscount(Model):
    """Bmsm discount inside `Discount`."""

    __slots__ = ()

    details: list[Detail]
    """Details."""


class BxgyDiscount(Model):
    """Bxgy discount inside `Discount`."""

    __slots__ = ()

    benefit_max_applicable_quantity: str | Any
    """Benefit max applicable quantity."""

    benefit_max_applicable_times: str | Any
    """Benefit max applicable times."""

    discount_type: str | Any
    """Discount type."""

    discount_value: str | Any
    """Discount value."""

    threshold_type: str | Any
    """Threshold type."""

    threshold_value: str | Any
    """Threshold value."""


class ClaimDuration(Model):
    """Claim duration inside `Coupon`."""

    __slots__ = ()

    end_time: int | Any
    """End time. Unix seconds. Example: `1709654340`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1709568000`."""


class Coupon(Model):
    """Coupon inside `GetCouponResponse`, `SearchCouponsResponse`."""

    __slots__ = ()

    claim_duration: ClaimDuration | Any
    """Claim duration."""

    create_time: int | Any
    """Create time. Unix milliseconds. Example: `1661756811000`."""

    creation_source: str | Any
    """Creation source. Example: `SELLER_CENTER`."""

    discount: GetCouponDiscount | Any
    """Discount."""

    display_channels: list[str]
    """Display channels."""

    display_type: str | Any
    """Display type. Example: `CHAT`. See `DisplayType`."""

    id: str | Any
    """Id. Example: `7342461823095965461`."""

    live_tasks: list[LiveTask]
    """LIVE tasks."""

    product_ids: list[str]
    """Product ids."""

    product_scope: str | Any
    """Product scope. Example: `FULL_SHOP`. See `ProductScope`."""

    promo_code: str | Any
    """Promo code. Example: `TTS12345`."""

    redemption_duration: RedemptionDuration | Any
    """Redemption duration."""

    seller_tnc: str | Any
    """Seller tnc."""

    status: str | Any
    """Status. Example: `NOT_START`. See `CouponStatus`."""

    target_buyer_segment: str | Any
    """Target buyer segment. Example: `NEW`. See `TargetBuyerSegment`."""

    threshold: Threshold | Any
    """Threshold."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix milliseconds. Example: `1661756811000`."""

    usage_limits: UsageLimit | Any
    """Usage limits."""

    usage_stats: UsageStat | Any
    """Usage stats."""


class Detail(Model):
    """Detail inside `BmsmDiscount`."""

    __slots__ = ()

    threshold_type: str | Any
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`. See `ThresholdType`."""

    threshold_value: str | Any
    """Threshold value. Example: `5`."""

    tier: int | Any
    """Tier. Example: `1`."""

    type: str | Any
    """Type. Example: `PERCENTAGE_OFF`. See `CreateActivityDetailType`."""

    value: str | Any
    """Value. Example: `10`."""


class Discount(Model):
    """Discount inside `Activity`, `GetActivityResponse`."""

    __slots__ = ()

    bmsm_discount: BmsmDiscount | Any
    """Bmsm discount."""

    bxgy_discount: BxgyDiscount | Any
    """Bxgy discount."""

    gift_discount: GiftDiscount | Any
    """Gift discount."""

    shipping_discount: ShippingDiscount | Any
    """Shipping discount."""


class GetCouponDiscount(Model):
    """Discount inside `Coupon`."""

    __slots__ = ()

    max_discount: Money | Any
    """Max discount."""

    percentage: str | Any
    """Percentage. Example: `30`."""

    reduction_amount: Money | Any
    """Reduction amount."""

    type: str | Any
    """Type. Example: `AMOUNT_OFF`. See `GetCouponDiscountType`."""


class GiftDetail(Model):
    """Gift detail inside `GiftInfo`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `1732239744891062847`."""

    sku_id: str | Any
    """SKU id. Example: `1732239787859544639`."""

    total_claim_limit: str | Any
    """Total claim limit. Example: `100`."""


class GiftDiscount(Model):
    """Gift discount inside `CreateActivityDiscount`, `Discount`."""

    __slots__ = ()

    gift_infos: list[GiftInfo]
    """Gift info."""

    gift_receiving_type: str | Any
    """Gift receiving type. Example: `ALL_RECEIVE`."""


class GiftInfo(Model):
    """Gift info inside `GiftDiscount`."""

    __slots__ = ()

    gift_details: list[GiftDetail]
    """Gift details."""

    threshold_type: str | Any
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`. See `ThresholdType`."""

    threshold_value: str | Any
    """Threshold value. Example: `3`."""

    tier: int | Any
    """Tier. Example: `1`."""


class LiveTask(Model):
    """LIVE task inside `Coupon`."""

    __slots__ = ()

    min_watch_time: str | Any
    """Min watch time. Example: `60`."""

    type: str | Any
    """Type. Example: `FOLLOW_HOST`. See `LiveTaskType`."""


class ParticipationLimit(Model):
    """Participation limit inside `Activity`, `GetActivityResponse`, `UpdateActivityRequest`."""

    __slots__ = ()

    type: str | Any
    """Type. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`."""


class Product(Model):
    """Product inside `GetActivityResponse`."""

    __slots__ = ()

    activity_price: Money | Any
    """Activity price."""

    discount: str | Any
    """Discount. Example: `10`."""

    id: str | Any
    """Id. Example: `7136011254174631686`."""

    quantity_limit: int | Any
    """Quantity limit. Example: `-1`."""

    quantity_per_user: int | Any
    """Quantity per user. Example: `-1`."""

    skus: list[Sku]
    """SKUs."""

    used_quantity: int | Any
    """Used quantity."""


class RedemptionDuration(Model):
    """Redemption duration inside `Coupon`."""

    __slots__ = ()

    end_time: int | Any
    """End time. Unix seconds. Example: `1709754340`."""

    relative_time: int | Any
    """Relative time. Unix seconds. Example: `4`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1709768000`."""

    type: str | Any
    """Type. Example: `ABSOLUTE`. See `RedemptionDurationType`."""


class ShippingDiscount(Model):
    """Shipping discount inside `Discount`."""

    __slots__ = ()

    area_scope: AreaScope | Any
    """Area scope."""

    inventory_type: str | Any
    """Inventory type. Example: `SELF_FULFILLED`."""

    shipping_method: str | Any
    """Shipping method. Example: `STANDARD_SHIPPING`."""

    threshold_type: str | Any
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`. See `CreateActivityShippingDiscountThresholdType`."""

    threshold_value: str | Any
    """Threshold value. Example: `3`."""

    type: str | Any
    """Type. Example: `DISCOUNT_SHIPPING_FEE`."""

    value: str | Any
    """Value. Example: `10.5`."""


class Sku(Model):
    """SKU inside `Product`."""

    __slots__ = ()

    activity_price: Money | Any
    """Activity price."""

    discount: str | Any
    """Discount. Example: `10`."""

    id: str | Any
    """Id. Example: `7136382541418366725`."""

    quantity_limit: int | Any
    """Quantity limit. Example: `-1`."""

    quantity_per_user: int | Any
    """Quantity per user. Example: `-1`."""

    used_quantity: int | Any
    """Used quantity."""


class TargetUserInfo(Model):
    """Target user info inside `GetActivityResponse`."""

    __slots__ = ()

    user_type: str | Any
    """User type. Example: `ALL_USER`."""


class Threshold(Model):
    """Threshold inside `Coupon`."""

    __slots__ = ()

    min_spend: Money | Any
    """Min spend."""

    type: str | Any
    """Type. Example: `MIN_SPEND`. See `ThresholdType2`."""


class UsageLimit(Model):
    """Usage limit inside `Coupon`."""

    __slots__ = ()

    redemption_limit: int | Any
    """Redemption limit. Example: `1000`."""

    single_buyer_claim_limit: int | Any
    """Single buyer claim limit. Example: `30`."""

    total_claim_limit: int | Any
    """Total claim limit. Example: `1000`."""


class UsageStat(Model):
    """Usage stat inside `Coupon`."""

    __slots__ = ()

    claimed_count: int | Any
    """Claimed count. Example: `5`."""

    redeemed_count: int | Any
    """Redeemed count. Example: `0`."""


class CreateActivityResponse(ResponseModel):
    """The response of `CreateActivity` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id. Example: `7136104329798256386`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1661756811`."""

    status: str | Any
    """Status. Example: `ONGOING`. See `ActivityStatus`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661756811`."""


class DeactivateActivityResponse(ResponseModel):
    """The response of `DeactivateActivity` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id. Example: `7136104329798256386`."""

    status: str | Any
    """Status. Example: `ONGOING`. See `ActivityStatus`."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661756811`."""


class GetActivityResponse(ResponseModel):
    """The response of `GetActivity` (202309)."""

    __slots__ = ()

    activity_commands: list[str]
    """Activity commands."""

    activity_id: str | Any
    """Activity id. Example: `7136104329798256386`."""

    activity_type: str | Any
    """Activity type. Example: `FIXED_PRICE`. See `GetActivityActivityType`."""

    auction_support_type: str | Any
    """Auction support type."""

    begin_time: int | Any
    """Begin time. Unix seconds. Example: `1661756811`."""

    benefit_products: list[BenefitProduct]
    """Benefit products."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1661750811`."""

    discount: Discount | Any
    """Discount."""

    duration_type: str | Any
    """Duration type. Example: `INDEFINITE`."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1661856811`."""

    participation_limit: list[ParticipationLimit]
    """Participation limit."""

    product_level: str | Any
    """Product level. Example: `PRODUCT`. See `ProductLevel`."""

    products: list[Product]
    """Products."""

    status: str | Any
    """Status. Example: `ONGOING`. See `ActivityStatus`."""

    target_user_info: TargetUserInfo | Any
    """Target user info."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661750811`."""


class GetCouponResponse(ResponseModel):
    """The response of `GetCoupon` (202406)."""

    __slots__ = ()

    coupon: Coupon | Any
    """Coupon."""


class RemoveActivityProductResponse(ResponseModel):
    """The response of `RemoveActivityProduct` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id. Example: `7136104329798256386`."""

    status: str | Any
    """Status. Example: `ONGOING`. See `ActivityStatus`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661765135`."""


class RepublishActivityResponse(ResponseModel):
    """The response of `RepublishActivity` (202607)."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id."""


class SearchActivitiesResponse(ResponseModel):
    """The response of `SearchActivities` (202309)."""

    __slots__ = ()

    activities: list[Activity]
    """Activities."""

    total_count: int | Any
    """Total count. Example: `120`."""


class SearchCouponsResponse(ResponseModel):
    """The response of `SearchCoupons` (202406)."""

    __slots__ = ()

    coupons: list[Coupon]
    """Coupons."""

    total_count: int | Any
    """Total count. Example: `20`."""


class UpdateActivityResponse(ResponseModel):
    """The response of `UpdateActivity` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id. Example: `7136104329798256386`."""

    title: str | Any
    """Title. Example: `BlackFridayDiscount`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661756811`."""


class UpdateActivityProductResponse(ResponseModel):
    """The response of `UpdateActivityProduct` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id. Example: `7136104329798256386`."""

    status: str | Any
    """Status. Example: `DRAFT`. See `ActivityStatus`."""

    title: str | Any
    """Title. Example: `DiscountPromotion`."""

    total_count: int | Any
    """Total count. Example: `1`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661756811`."""


class SearchActivitiesPage(SearchActivitiesResponse, Page["Activity"]):
    """One page of `SearchActivities`: its items are `activities`."""

    __slots__ = ()
    _items_at = "activities"


class AsyncSearchActivitiesPage(SearchActivitiesResponse, AsyncPage["Activity"]):
    """One page of `SearchActivities`: its items are `activities`."""

    __slots__ = ()
    _items_at = "activities"


class SearchCouponsPage(SearchCouponsResponse, Page["Coupon"]):
    """One page of `SearchCoupons`: its items are `coupons`."""

    __slots__ = ()
    _items_at = "coupons"


class AsyncSearchCouponsPage(SearchCouponsResponse, AsyncPage["Coupon"]):
    """One page of `SearchCoupons`: its items are `coupons`."""

    __slots__ = ()
    _items_at = "coupons"
