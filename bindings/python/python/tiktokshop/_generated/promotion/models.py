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
    """Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated."""

    activity_type: str | Any
    """Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`. See `ActivityActivityType`."""

    auction_support_type: str | Any
    """Whether the promotion also applies to products sold in LIVE auctions."""

    begin_time: int | Any
    """Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`."""

    create_time: int | Any
    """Unix time in seconds when the promotion was created. Example: `1661756811`."""

    discount: Discount | Any
    """Discount settings of the promotion, one object for the kind in question."""

    duration_type: str | Any
    """Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`."""

    end_time: int | Any
    """Unix time in seconds when the promotion ends. Example: `1661756811`."""

    id: str | Any
    """Id of the promotion activity, used to read or change it. Example: `7136104329798256386`."""

    participation_limit: list[ParticipationLimit]
    """How often one buyer can take part in the promotion."""

    product_level: str | Any
    """What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. See `ProductLevel`."""

    status: str | Any
    """State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. See `ActivityStatus`."""

    title: str | Any
    """Name of the promotion, unique among those of the seller, at most 50 characters."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661756811`."""


class AreaScope(Model):
    """Area scope inside `CreateActivityShippingDiscount`, `ShippingDiscount`."""

    __slots__ = ()

    specific_areas: list[str]
    """Areas in which the shipping discount applies; allowed values depend on the region of the shop."""

    type: str | Any
    """Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`."""


class BenefitProduct(Model):
    """Benefit product inside `GetActivityResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the product that buyers get in a buy-X-get-Y promotion."""


class BmsmDiscount(Model):
    """Bmsm discount inside `Discount`."""

    __slots__ = ()

    details: list[Detail]
    """Steps of the promotion, at most two, all with the same kind of threshold and of discount."""


class BxgyDiscount(Model):
    """Bxgy discount inside `Discount`."""

    __slots__ = ()

    benefit_max_applicable_quantity: str | Any
    """Largest number of items that get the benefit of a buy-X-get-Y promotion."""

    benefit_max_applicable_times: str | Any
    """How often the benefit of a buy-X-get-Y promotion can be applied in one order."""

    discount_type: str | Any
    """Kind of benefit on the items that the buyer gets."""

    discount_value: str | Any
    """Size of the benefit, an amount or a percentage depending on `discount_type`."""

    threshold_type: str | Any
    """What a buyer must reach to get the benefit: a number of items or an order amount."""

    threshold_value: str | Any
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals."""


class ClaimDuration(Model):
    """Claim duration inside `Coupon`."""

    __slots__ = ()

    end_time: int | Any
    """Unix time in seconds until which buyers can claim the coupon. Example: `1709654340`."""

    start_time: int | Any
    """Unix time in seconds from which buyers can claim the coupon. Example: `1709568000`."""


class Coupon(Model):
    """Coupon inside `GetCouponResponse`, `SearchCouponsResponse`."""

    __slots__ = ()

    claim_duration: ClaimDuration | Any
    """Period in which buyers can claim the coupon."""

    create_time: int | Any
    """Unix time when the coupon was created; samples are in milliseconds. Example: `1661756811000`."""

    creation_source: str | Any
    """Where the coupon was made: SELLER_CENTER, SELLER_APP (mobile app) or TTS_CRM (the customer relation tool). Example: `SELLER_CENTER`."""

    discount: GetCouponDiscount | Any
    """What the coupon takes off the price, a sum or a percentage."""

    display_channels: list[str]
    """Places where the coupon is shown: ALL, or some of SHOPPING_CENTER, CHAT, LIVE, VIDEO and SHOWCASE; PRIVATE for codes the seller hands out."""

    display_type: str | Any
    """Places where buyers can find and claim the coupon. Example: `CHAT`. See `DisplayType`."""

    id: str | Any
    """Id of the coupon, used to fetch its details. Example: `7342461823095965461`."""

    live_tasks: list[LiveTask]
    """What viewers must do before they can claim a coupon in a LIVE; only LIVE coupons in the US and UK."""

    product_ids: list[str]
    """Products for which the coupon can be used; only if `product_scope` is SPECIFIC_PRODUCTS."""

    product_scope: str | Any
    """Products the coupon applies to: FULL_SHOP for all, SPECIFIC_PRODUCTS for those in `product_ids` of Get Coupon. Example: `FULL_SHOP`. See `ProductScope`."""

    promo_code: str | Any
    """Code that buyers enter to claim the coupon, 6 to 12 letters or digits. Example: `TTS12345`."""

    redemption_duration: RedemptionDuration | Any
    """Period in which a claimed coupon can be used in an order."""

    seller_tnc: str | Any
    """Terms and conditions that the seller added to the coupon."""

    status: str | Any
    """State of the coupon: waiting, running or ended. Example: `NOT_START`. See `CouponStatus`."""

    target_buyer_segment: str | Any
    """Buyers who can claim the coupon, such as ALL, NEW (never bought in the shop), FREQUENT_CUSTOMERS, LAPSED_CUSTOMERS or NEW_FOLLOWERS. Example: `NEW`. See `TargetBuyerSegment`."""

    threshold: Threshold | Any
    """Purchase that is needed before the coupon can be used."""

    title: str | Any
    """Name of the coupon, chosen by the seller."""

    update_time: int | Any
    """Unix time of the last change of the coupon; samples are in milliseconds. Example: `1661756811000`."""

    usage_limits: UsageLimit | Any
    """How often the coupon can be claimed and used."""

    usage_stats: UsageStat | Any
    """How often the coupon has been claimed and used so far."""


class Detail(Model):
    """Detail inside `BmsmDiscount`."""

    __slots__ = ()

    threshold_type: str | Any
    """What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`. See `ThresholdType`."""

    threshold_value: str | Any
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `5`."""

    tier: int | Any
    """Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`."""

    type: str | Any
    """Kind of discount at this step; `value` holds its size. Example: `PERCENTAGE_OFF`. See `CreateActivityDetailType`."""

    value: str | Any
    """Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Example: `10`."""


class Discount(Model):
    """Discount inside `Activity`, `GetActivityResponse`."""

    __slots__ = ()

    bmsm_discount: BmsmDiscount | Any
    """Settings of a promotion of type BUY_MORE_SAVE_MORE."""

    bxgy_discount: BxgyDiscount | Any
    """Settings of a promotion of type BUY_X_GET_Y."""

    gift_discount: GiftDiscount | Any
    """Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds."""

    shipping_discount: ShippingDiscount | Any
    """Settings of a promotion of type SHIPPING_DISCOUNT."""


class GetCouponDiscount(Model):
    """Discount inside `Coupon`."""

    __slots__ = ()

    max_discount: Money | Any
    """Upper limit of the discount; optional, only for PERCENT_OFF."""

    percentage: str | Any
    """Discount in percent; present only for PERCENT_OFF. Example: `30`."""

    reduction_amount: Money | Any
    """Amount by which the coupon lowers the price; present only for AMOUNT_OFF."""

    type: str | Any
    """Kind of coupon discount: AMOUNT_OFF by `reduction_amount`, or PERCENT_OFF by `percentage`. Example: `AMOUNT_OFF`. See `GetCouponDiscountType`."""


class GiftDetail(Model):
    """Gift detail inside `GiftInfo`."""

    __slots__ = ()

    product_id: str | Any
    """Id of the TikTok Shop product given as gift. Example: `1732239744891062847`."""

    sku_id: str | Any
    """Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`."""

    total_claim_limit: str | Any
    """Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`."""


class GiftDiscount(Model):
    """Gift discount inside `CreateActivityDiscount`, `Discount`."""

    __slots__ = ()

    gift_infos: list[GiftInfo]
    """Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold."""

    gift_receiving_type: str | Any
    """Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`."""


class GiftInfo(Model):
    """Gift info inside `GiftDiscount`."""

    __slots__ = ()

    gift_details: list[GiftDetail]
    """Gifts that buyers receive at this step, with their quantities."""

    threshold_type: str | Any
    """What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`. See `ThresholdType`."""

    threshold_value: str | Any
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`."""

    tier: int | Any
    """Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`."""


class LiveTask(Model):
    """LIVE task inside `Coupon`."""

    __slots__ = ()

    min_watch_time: str | Any
    """How many seconds the viewer must watch the LIVE to claim the coupon. Example: `60`."""

    type: str | Any
    """Task of the viewer: NONE, FOLLOW_HOST, or WATCH_FOR_MIN_TIME as long as `min_watch_time` says. Example: `FOLLOW_HOST`. See `LiveTaskType`."""


class ParticipationLimit(Model):
    """Participation limit inside `Activity`, `GetActivityResponse`, `UpdateActivityRequest`."""

    __slots__ = ()

    type: str | Any
    """Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`."""


class Product(Model):
    """Product inside `GetActivityResponse`."""

    __slots__ = ()

    activity_price: Money | Any
    """Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE."""

    discount: str | Any
    """Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`."""

    id: str | Any
    """Id of the TikTok Shop product in the promotion. Example: `7136011254174631686`."""

    quantity_limit: int | Any
    """Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`."""

    quantity_per_user: int | Any
    """Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`."""

    skus: list[Sku]
    """SKUs in the promotion; only if `product_level` is VARIATION."""

    used_quantity: int | Any
    """Units that were already sold in the promotion."""


class RedemptionDuration(Model):
    """Redemption duration inside `Coupon`."""

    __slots__ = ()

    end_time: int | Any
    """Unix time in seconds until which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709754340`."""

    relative_time: int | Any
    """Days from claiming within which the coupon can be used; only if `type` is RELATIVE. Example: `4`."""

    start_time: int | Any
    """Unix time in seconds from which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709768000`."""

    type: str | Any
    """Whether the period of use is fixed or counted from the time of claiming. Example: `ABSOLUTE`. See `RedemptionDurationType`."""


class ShippingDiscount(Model):
    """Shipping discount inside `Discount`."""

    __slots__ = ()

    area_scope: AreaScope | Any
    """Areas of buyers in which the shipping discount applies."""

    inventory_type: str | Any
    """Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Example: `SELF_FULFILLED`."""

    shipping_method: str | Any
    """Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Example: `STANDARD_SHIPPING`."""

    threshold_type: str | Any
    """What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Example: `MINIMAL_ITEM_QUANTITY`. See `CreateActivityShippingDiscountThresholdType`."""

    threshold_value: str | Any
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`."""

    type: str | Any
    """Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Example: `DISCOUNT_SHIPPING_FEE`."""

    value: str | Any
    """Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`."""


class Sku(Model):
    """SKU inside `Product`."""

    __slots__ = ()

    activity_price: Money | Any
    """Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE."""

    discount: str | Any
    """Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`."""

    id: str | Any
    """Id of the TikTok Shop SKU in the promotion. Example: `7136382541418366725`."""

    quantity_limit: int | Any
    """Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`."""

    quantity_per_user: int | Any
    """Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`."""

    used_quantity: int | Any
    """Units that were already sold in the promotion."""


class TargetUserInfo(Model):
    """Target user info inside `GetActivityResponse`."""

    __slots__ = ()

    user_type: str | Any
    """Group of buyers for whom the promotion is meant. Example: `ALL_USER`."""


class Threshold(Model):
    """Threshold inside `Coupon`."""

    __slots__ = ()

    min_spend: Money | Any
    """Smallest purchase of eligible products for which the coupon can be used; only if `type` is MIN_SPEND."""

    type: str | Any
    """Whether a smallest purchase is needed (MIN_SPEND) or not (NONE). Example: `MIN_SPEND`. See `ThresholdType2`."""


class UsageLimit(Model):
    """Usage limit inside `Coupon`."""

    __slots__ = ()

    redemption_limit: int | Any
    """How many times claimed coupons can be used by all buyers together; ID, MY, PH, SG, TH and VN only. Example: `1000`."""

    single_buyer_claim_limit: int | Any
    """How many times one buyer can claim the coupon. Example: `30`."""

    total_claim_limit: int | Any
    """How many times all buyers together can claim the coupon. Example: `1000`."""


class UsageStat(Model):
    """Usage stat inside `Coupon`."""

    __slots__ = ()

    claimed_count: int | Any
    """How many times the coupon has been claimed. Example: `5`."""

    redeemed_count: int | Any
    """How many times the coupon has been used in an order. Example: `0`."""


class CreateActivityResponse(ResponseModel):
    """The response of `CreateActivity` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`."""

    create_time: int | Any
    """Unix time in seconds when the promotion was created. Example: `1661756811`."""

    status: str | Any
    """State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. See `ActivityStatus`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661756811`."""


class DeactivateActivityResponse(ResponseModel):
    """The response of `DeactivateActivity` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`."""

    status: str | Any
    """State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. See `ActivityStatus`."""

    title: str | Any
    """Name of the promotion, unique among those of the seller, at most 50 characters."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661756811`."""


class GetActivityResponse(ResponseModel):
    """The response of `GetActivity` (202309)."""

    __slots__ = ()

    activity_commands: list[str]
    """Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated."""

    activity_id: str | Any
    """Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`."""

    activity_type: str | Any
    """Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`. See `GetActivityActivityType`."""

    auction_support_type: str | Any
    """Whether the promotion also applies to products sold in LIVE auctions."""

    begin_time: int | Any
    """Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`."""

    benefit_products: list[BenefitProduct]
    """Products that buyers get at a reduced price or free in a buy-X-get-Y promotion."""

    create_time: int | Any
    """Unix time in seconds when the promotion was created. Example: `1661750811`."""

    discount: Discount | Any
    """Discount settings of the promotion, one object for the kind in question."""

    duration_type: str | Any
    """Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`."""

    end_time: int | Any
    """Unix time in seconds when the promotion ends. Example: `1661856811`."""

    participation_limit: list[ParticipationLimit]
    """How often one buyer can take part in the promotion."""

    product_level: str | Any
    """What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`. See `ProductLevel`."""

    products: list[Product]
    """Products in the promotion; empty for price promotions that ended more than 180 days ago."""

    status: str | Any
    """State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. See `ActivityStatus`."""

    target_user_info: TargetUserInfo | Any
    """Group of buyers for whom the promotion is meant."""

    title: str | Any
    """Name of the promotion, unique among those of the seller, at most 50 characters."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661750811`."""


class GetCouponResponse(ResponseModel):
    """The response of `GetCoupon` (202406)."""

    __slots__ = ()

    coupon: Coupon | Any
    """The coupon: discount, conditions, limits and use so far."""


class RemoveActivityProductResponse(ResponseModel):
    """The response of `RemoveActivityProduct` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`."""

    status: str | Any
    """State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`. See `ActivityStatus`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661765135`."""


class RepublishActivityResponse(ResponseModel):
    """The response of `RepublishActivity` (202607)."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the new promotion, different from that of the old one."""


class SearchActivitiesResponse(ResponseModel):
    """The response of `SearchActivities` (202309)."""

    __slots__ = ()

    activities: list[Activity]
    """Promotion activities that match the filters."""

    total_count: int | Any
    """Number of entries that match the filters, over all pages. Example: `120`."""


class SearchCouponsResponse(ResponseModel):
    """The response of `SearchCoupons` (202406)."""

    __slots__ = ()

    coupons: list[Coupon]
    """Coupons of the shop that match the filters."""

    total_count: int | Any
    """Number of entries that match the filters, over all pages. Example: `20`."""


class UpdateActivityResponse(ResponseModel):
    """The response of `UpdateActivity` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`."""

    title: str | Any
    """Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661756811`."""


class UpdateActivityProductResponse(ResponseModel):
    """The response of `UpdateActivityProduct` (202309)."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`."""

    status: str | Any
    """State of the promotion, from draft and waiting through running to one of the ended states. Example: `DRAFT`. See `ActivityStatus`."""

    title: str | Any
    """Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountPromotion`."""

    total_count: int | Any
    """Number of products or, at variation level, SKUs in this call. Example: `1`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the promotion. Example: `1661756811`."""


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
