# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class ActivityActivityType(OpenEnum):
    """Values of `activity_type` in `Activity`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    FLASHSALE = "FLASHSALE"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"


class ActivityStatus(OpenEnum):
    """Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may come."""

    DRAFT = "DRAFT"
    NOT_START = "NOT_START"
    ONGOING = "ONGOING"
    EXPIRED = "EXPIRED"
    DEACTIVATED = "DEACTIVATED"
    NOT_EFFECTIVE = "NOT_EFFECTIVE"


class ActivityType(OpenEnum):
    """Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may come."""

    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"
    BUY_X_GET_Y = "BUY_X_GET_Y"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    FIXED_PRICE = "FIXED_PRICE"
    FLASHSALE = "FLASHSALE"
    GIFT_WITH_PURCHASE = "GIFT_WITH_PURCHASE"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"


class AuctionSupportType(OpenEnum):
    """Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may come."""

    ALL = "ALL"
    EXCLUDE_AUCTION = "EXCLUDE_AUCTION"


class CouponStatus(OpenEnum):
    """Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may come."""

    DEACTIVATED = "DEACTIVATED"
    EXPIRED = "EXPIRED"
    NOT_START = "NOT_START"
    ONGOING = "ONGOING"


class CreateActivityDetailType(OpenEnum):
    """Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may come."""

    AMOUNT_OFF = "AMOUNT_OFF"
    PERCENTAGE_OFF = "PERCENTAGE_OFF"


class CreateActivityParticipationLimitType(OpenEnum):
    """Values of `type` in `CreateActivityParticipationLimit`; more may come."""

    BUYER_LIMIT_ONLY_ONE = "BUYER_LIMIT_ONLY_ONE"
    BUYER_NO_LIMIT = "BUYER_NO_LIMIT"


class CreateActivityShippingDiscountThresholdType(OpenEnum):
    """Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may come."""

    MINIMAL_ITEM_QUANTITY = "MINIMAL_ITEM_QUANTITY"
    MINIMAL_ORDER_AMOUNT = "MINIMAL_ORDER_AMOUNT"
    NO_THRESHOLD = "NO_THRESHOLD"


class DiscountType(OpenEnum):
    """Values of `discount_type` in `CreateActivityBxgyDiscount`; more may come."""

    AMOUNT_OFF_EACH = "AMOUNT_OFF_EACH"
    FREE = "FREE"
    PERCENTAGE_OFF = "PERCENTAGE_OFF"


class DisplayType(OpenEnum):
    """Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may come."""

    REGULAR = "REGULAR"
    LIVE = "LIVE"
    CREATOR_EXCLUSIVE = "CREATOR_EXCLUSIVE"
    CHAT = "CHAT"
    PROMO_CODE = "PROMO_CODE"


class GetActivityActivityType(OpenEnum):
    """Values of `activity_type` in `GetActivityResponse`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    FLASHSALE = "FLASHSALE"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"


class GetCouponDiscountType(OpenEnum):
    """Values of `type` in `GetCouponDiscount`; more may come."""

    AMOUNT_OFF = "AMOUNT_OFF"
    PERCENT_OFF = "PERCENT_OFF"


class LiveTaskType(OpenEnum):
    """Values of `type` in `LiveTask`; more may come."""

    NONE = "NONE"
    FOLLOW_HOST = "FOLLOW_HOST"
    WATCH_FOR_MIN_TIME = "WATCH_FOR_MIN_TIME"


class ProductLevel(OpenEnum):
    """Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may come."""

    VARIATION = "VARIATION"
    PRODUCT = "PRODUCT"
    SHOP = "SHOP"


class ProductScope(OpenEnum):
    """Values of `product_scope` in `Coupon`; more may come."""

    FULL_SHOP = "FULL_SHOP"
    SPECIFIC_PRODUCTS = "SPECIFIC_PRODUCTS"


class RedemptionDurationType(OpenEnum):
    """Values of `type` in `RedemptionDuration`; more may come."""

    ABSOLUTE = "ABSOLUTE"
    RELATIVE = "RELATIVE"


class TargetBuyerSegment(OpenEnum):
    """Values of `target_buyer_segment` in `Coupon`; more may come."""

    ALL = "ALL"
    NEW = "NEW"
    REPEAT_CUSTOMERS = "REPEAT_CUSTOMERS"
    RECENT_CUSTOMERS = "RECENT_CUSTOMERS"
    FREQUENT_CUSTOMERS = "FREQUENT_CUSTOMERS"
    LAPSED_CUSTOMERS = "LAPSED_CUSTOMERS"
    NEW_FOLLOWERS = "NEW_FOLLOWERS"
    EXISTING_ACTIVE_FOLLOWERS = "EXISTING_ACTIVE_FOLLOWERS"


class ThresholdType(OpenEnum):
    """Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may come."""

    MINIMAL_ITEM_QUANTITY = "MINIMAL_ITEM_QUANTITY"
    MINIMAL_ORDER_AMOUNT = "MINIMAL_ORDER_AMOUNT"


class ThresholdType2(OpenEnum):
    """Values of `type` in `Threshold`; more may come."""

    NONE = "NONE"
    MIN_SPEND = "MIN_SPEND"


class UserType(OpenEnum):
    """Values of `user_type` in `CreateActivityTargetUserInfo`; more may come."""

    ALL_USER = "ALL_USER"
    SHOP_EXISTING_CUSTOMER = "SHOP_EXISTING_CUSTOMER"
    SHOP_NEW_CUSTOMER = "SHOP_NEW_CUSTOMER"
    SHOP_REPEAT_CUSTOMER = "SHOP_REPEAT_CUSTOMER"
