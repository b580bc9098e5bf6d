# Generated from core/catalog by `cargo gen`. Do not edit.

"""Authorization: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class SellerType(OpenEnum):
    """Values of `seller_type` in `Shop`; more may be added."""

    CROSS_BORDER = "CROSS_BORDER"
    LOCAL = "LOCAL"
