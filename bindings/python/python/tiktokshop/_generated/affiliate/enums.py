# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AddedStatus(OpenEnum):
    """Values of `added_status` in `GetShopProductsProduct`; more may be added."""

    ADDABLE = "ADDABLE"
    ADDED = "ADDED"
    REJECTED = "REJECTED"
