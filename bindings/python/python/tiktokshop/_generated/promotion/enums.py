# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: known values. More may come: then the field holds the text that was sent."""

from ...enums import OpenEnum


class ActivityActivityType(OpenEnum):
    """Values of `activity_type` in `Activity`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    FLASHSALE = "FLASHSALE"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"


class ActivityType(OpenEnum):
    """Values of `activity_type` in `SearchActivitiesRequest`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    FLASHSALE = "FLASHSALE"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"


class CouponStatus(OpenEnum):
    """Values of `status` in `Coupon`, `status` in `SearchCouponsRequest`; more may come."""

    NOT_START = "NOT_START"
    ONGOING = "ONGOING"
    EXPIRED = "EXPIRED"
    DEACTIVATED = "DEACTIVATED"


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


class RedemptionDurationType(OpenEnum):
    """Values of `type` in `RedemptionDuration`; more may come."""

    ABSOLUTE = "ABSOLUTE"
    RELATIVE = "RELATIVE"
