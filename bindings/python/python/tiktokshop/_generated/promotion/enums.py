# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class ActivityActivityType(OpenEnum):
    """Values of `activity_type` in `Activity`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    FLASHSALE = "FLASHSALE"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"


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
    """Values of `type` in `CreateActivityDetail`; more may come."""

    AMOUNT_OFF = "AMOUNT_OFF"
    PERCENTAGE_OFF = "PERCENTAGE_OFF"


class CreateActivityParticipationLimitType(OpenEnum):
    """Values of `type` in `CreateActivityParticipationLimit`; more may come."""

    BUYER_LIMIT_ONLY_ONE = "BUYER_LIMIT_ONLY_ONE"
    BUYER_NO_LIMIT = "BUYER_NO_LIMIT"


class CreateActivityShippingDiscountThresholdType(OpenEnum):
    """Values of `threshold_type` in `CreateActivityShippingDiscount`; more may come."""

    MINIMAL_ITEM_QUANTITY = "MINIMAL_ITEM_QUANTITY"
    MINIMAL_ORDER_AMOUNT = "MINIMAL_ORDER_AMOUNT"
    NO_THRESHOLD = "NO_THRESHOLD"


class DiscountType(OpenEnum):
    """Values of `discount_type` in `BxgyDiscount`; more may come."""

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


class ProductLevel(OpenEnum):
    """Values of `product_level` in `CreateActivityRequest`; more may come."""

    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    VARIATION = "VARIATION"
    PRODUCT = "PRODUCT"
    SHOP = "SHOP"


class RedemptionDurationType(OpenEnum):
    """Values of `type` in `RedemptionDuration`; more may come."""

    ABSOLUTE = "ABSOLUTE"
    RELATIVE = "RELATIVE"


class ThresholdType(OpenEnum):
    """Values of `threshold_type` in `BxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `CreateActivityGiftInfo`; more may come."""

    MINIMAL_ITEM_QUANTITY = "MINIMAL_ITEM_QUANTITY"
    MINIMAL_ORDER_AMOUNT = "MINIMAL_ORDER_AMOUNT"


class UserType(OpenEnum):
    """Values of `user_type` in `CreateActivityTargetUserInfo`; more may come."""

    ALL_USER = "ALL_USER"
    SHOP_EXISTING_CUSTOMER = "SHOP_EXISTING_CUSTOMER"
    SHOP_NEW_CUSTOMER = "SHOP_NEW_CUSTOMER"
    SHOP_REPEAT_CUSTOMER = "SHOP_REPEAT_CUSTOMER"
