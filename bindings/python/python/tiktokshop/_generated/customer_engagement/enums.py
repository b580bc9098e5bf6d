# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer engagement: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class CouponType(OpenEnum):
    """Values of `coupon_type` in `CouponCardRule`; more may be added."""

    REGULAR_ALL = "REGULAR_ALL"
    """Regular coupons open to every buyer: `display_type` REGULAR and `target_buyer_segment` ALL in the coupon search."""


class FeatureName(OpenEnum):
    """Values of `name` in `Feature`; more may be added."""

    FUNDAMENTAL = "FUNDAMENTAL"
    """Use of customer engagement as such; everything else in it needs this first."""
    CUSTOM_MSG = "CUSTOM_MSG"
    """Messages with a title and text of your own."""
