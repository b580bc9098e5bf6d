# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AddedStatus(OpenEnum):
    """Values of `added_status` in `GetShopProductsProduct`; more may be added."""

    ADDABLE = "ADDABLE"
    """Not in the showcase yet; the creator can add it now."""
    ADDED = "ADDED"
    """The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE."""
    REJECTED = "REJECTED"
    """Refused for promotion, so the creator cannot add it."""
