# Generated from core/catalog by `cargo gen`. Do not edit.

"""Authorization: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class SellerType(OpenEnum):
    """Values of `seller_type` in `Shop`; more may be added."""

    CROSS_BORDER = "CROSS_BORDER"
    """Seller who sells abroad and may hold shops in several countries."""
    LOCAL = "LOCAL"
    """Seller based in the market of the shop, with a single shop."""
