# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class ActivityActivityType(OpenEnum):
    """Values of `activity_type` in `Activity`; more may be added."""

    FIXED_PRICE = "FIXED_PRICE"
    """Product discount by a fixed promotion price."""
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    """Product discount by a percentage."""
    FLASHSALE = "FLASHSALE"
    """Short sale at a promotion price with limited quantity."""
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    """Reduced or free shipping."""


class ActivityStatus(OpenEnum):
    """Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may be added."""

    DRAFT = "DRAFT"
    """Not visible to buyers and not scheduled yet."""
    NOT_START = "NOT_START"
    """Scheduled; begins by itself at the start time."""
    ONGOING = "ONGOING"
    """Running and visible to buyers."""
    EXPIRED = "EXPIRED"
    """Ended because its time is over."""
    DEACTIVATED = "DEACTIVATED"
    """Ended early by the seller."""
    NOT_EFFECTIVE = "NOT_EFFECTIVE"
    """Ended by the platform."""


class ActivityType(OpenEnum):
    """Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may be added."""

    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"
    """Discount that grows with the number of items or the amount bought."""
    BUY_X_GET_Y = "BUY_X_GET_Y"
    """Buyers of certain products get others cheaper or free."""
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    """Product discount by a percentage."""
    FIXED_PRICE = "FIXED_PRICE"
    """Product discount by a fixed promotion price."""
    FLASHSALE = "FLASHSALE"
    """Short sale at a promotion price with limited quantity."""
    GIFT_WITH_PURCHASE = "GIFT_WITH_PURCHASE"
    """Buyers get a gift when they reach a threshold."""
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    """Reduced or free shipping."""


class AuctionSupportType(OpenEnum):
    """Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may be added."""

    ALL = "ALL"
    """Applies to auctions as well as to normal sales."""
    EXCLUDE_AUCTION = "EXCLUDE_AUCTION"
    """Applies to normal sales only."""


class CouponStatus(OpenEnum):
    """Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may be added."""

    DEACTIVATED = "DEACTIVATED"
    """Ended early by the seller."""
    EXPIRED = "EXPIRED"
    """Ended because its time is over."""
    NOT_START = "NOT_START"
    """Scheduled; begins by itself at the start time."""
    ONGOING = "ONGOING"
    """Running and visible to buyers."""


class CreateActivityDetailType(OpenEnum):
    """Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may be added."""

    AMOUNT_OFF = "AMOUNT_OFF"
    """Lowers the price of eligible products by a fixed sum in local currency."""
    PERCENTAGE_OFF = "PERCENTAGE_OFF"
    """Lowers the price of eligible products by a share in percent."""


class CreateActivityParticipationLimitType(OpenEnum):
    """Values of `type` in `CreateActivityParticipationLimit`; more may be added."""

    BUYER_LIMIT_ONLY_ONE = "BUYER_LIMIT_ONLY_ONE"
    """Each customer benefits in at most one order."""
    BUYER_NO_LIMIT = "BUYER_NO_LIMIT"
    """Customers benefit in any number of orders, the default."""


class CreateActivityShippingDiscountThresholdType(OpenEnum):
    """Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may be added."""

    MINIMAL_ITEM_QUANTITY = "MINIMAL_ITEM_QUANTITY"
    """The buyer must take at least this many eligible products."""
    MINIMAL_ORDER_AMOUNT = "MINIMAL_ORDER_AMOUNT"
    """Eligible products in the order must cost at least this much."""
    NO_THRESHOLD = "NO_THRESHOLD"
    """Every buyer benefits, whatever the order."""


class DiscountType(OpenEnum):
    """Values of `discount_type` in `CreateActivityBxgyDiscount`; more may be added."""

    AMOUNT_OFF_EACH = "AMOUNT_OFF_EACH"
    """A fixed sum is taken off every item that the buyer gets."""
    FREE = "FREE"
    """The buyer gets the items for nothing."""
    PERCENTAGE_OFF = "PERCENTAGE_OFF"
    """A share in percent is taken off the items that the buyer gets."""


class DisplayType(OpenEnum):
    """Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may be added."""

    REGULAR = "REGULAR"
    """Shown in all places: listings, product pages, videos, LIVE rooms and showcases."""
    LIVE = "LIVE"
    """Shown in LIVE rooms only."""
    CREATOR_EXCLUSIVE = "CREATOR_EXCLUSIVE"
    """Claimed only through the channels of one creator."""
    CHAT = "CHAT"
    """Sent to customers in support chats and shown nowhere else."""
    PROMO_CODE = "PROMO_CODE"
    """Not shown anywhere; claimed by entering a code at checkout or through a landing page."""


class GetActivityActivityType(OpenEnum):
    """Values of `activity_type` in `GetActivityResponse`; more may be added."""

    FIXED_PRICE = "FIXED_PRICE"
    """Product discount by a fixed promotion price."""
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    """Product discount by a percentage."""
    FLASHSALE = "FLASHSALE"
    """Short sale at a promotion price with limited quantity."""
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    """Reduced or free shipping."""
    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"
    """Discount that grows with the number of items or the amount bought."""


class GetCouponDiscountType(OpenEnum):
    """Values of `type` in `GetCouponDiscount`; more may be added."""

    AMOUNT_OFF = "AMOUNT_OFF"
    """A fixed sum, `reduction_amount`, is taken off."""
    PERCENT_OFF = "PERCENT_OFF"
    """A share of the price, `percentage`, is taken off."""


class LiveTaskType(OpenEnum):
    """Values of `type` in `LiveTask`; more may be added."""

    NONE = "NONE"
    """Every viewer of the LIVE can take the coupon, without any task."""
    FOLLOW_HOST = "FOLLOW_HOST"
    """Viewers must follow the host of the LIVE before they can take the coupon."""
    WATCH_FOR_MIN_TIME = "WATCH_FOR_MIN_TIME"
    """Viewers must have watched for `min_watch_time` before they can take the coupon."""


class ProductLevel(OpenEnum):
    """Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may be added."""

    VARIATION = "VARIATION"
    """Only the SKUs listed are promoted."""
    PRODUCT = "PRODUCT"
    """All SKUs of the listed goods are promoted."""
    SHOP = "SHOP"
    """Everything the seller offers is promoted."""


class ProductScope(OpenEnum):
    """Values of `product_scope` in `Coupon`; more may be added."""

    FULL_SHOP = "FULL_SHOP"
    """The coupon holds for everything the shop sells."""
    SPECIFIC_PRODUCTS = "SPECIFIC_PRODUCTS"
    """The coupon holds for listed products only; Get Coupon returns them."""


class RedemptionDurationType(OpenEnum):
    """Values of `type` in `RedemptionDuration`; more may be added."""

    ABSOLUTE = "ABSOLUTE"
    """The coupon can be used from `start_time` to `end_time`."""
    RELATIVE = "RELATIVE"
    """The coupon can be used for `relative_time` days after it was claimed."""


class TargetBuyerSegment(OpenEnum):
    """Values of `target_buyer_segment` in `Coupon`; more may be added."""

    ALL = "ALL"
    """Every buyer on TikTok Shop."""
    NEW = "NEW"
    """Customers who have never bought in the shop."""
    REPEAT_CUSTOMERS = "REPEAT_CUSTOMERS"
    """Earlier customers who bought again lately, within 30 days (US 90)."""
    RECENT_CUSTOMERS = "RECENT_CUSTOMERS"
    """Customers with their first purchase lately, within 30 days (US 90)."""
    FREQUENT_CUSTOMERS = "FREQUENT_CUSTOMERS"
    """Customers with several purchases in the last 90 days."""
    LAPSED_CUSTOMERS = "LAPSED_CUSTOMERS"
    """Customers of the last 365 days who have not bought lately, for 90 days (US 30)."""
    NEW_FOLLOWERS = "NEW_FOLLOWERS"
    """Users who began to follow the shop's TikTok account within 30 days."""
    EXISTING_ACTIVE_FOLLOWERS = "EXISTING_ACTIVE_FOLLOWERS"
    """Followers of the shop's TikTok account who engaged with it within 30 days."""


class ThresholdType(OpenEnum):
    """Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may be added."""

    MINIMAL_ITEM_QUANTITY = "MINIMAL_ITEM_QUANTITY"
    """The buyer must take at least this many eligible products."""
    MINIMAL_ORDER_AMOUNT = "MINIMAL_ORDER_AMOUNT"
    """Eligible products in the order must cost at least this much."""


class ThresholdType2(OpenEnum):
    """Values of `type` in `Threshold`; more may be added."""

    NONE = "NONE"
    """Any purchase of eligible products is enough."""
    MIN_SPEND = "MIN_SPEND"
    """Eligible products in the order must cost at least the given sum."""


class UserType(OpenEnum):
    """Values of `user_type` in `CreateActivityTargetUserInfo`; more may be added."""

    ALL_USER = "ALL_USER"
    """All buyers, without any limit."""
    SHOP_EXISTING_CUSTOMER = "SHOP_EXISTING_CUSTOMER"
    """Buyers who have bought in the shop before."""
    SHOP_NEW_CUSTOMER = "SHOP_NEW_CUSTOMER"
    """Buyers who have never bought in the shop."""
    SHOP_REPEAT_CUSTOMER = "SHOP_REPEAT_CUSTOMER"
    """Buyers who have bought in the shop more than once."""
