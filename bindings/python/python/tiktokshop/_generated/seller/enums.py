# Generated from core/catalog by `cargo gen`. Do not edit.

"""Seller: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class GetSellerPermissionsPermission(OpenEnum):
    """Values of `permissions` in `GetSellerPermissionsResponse`; more may be added."""

    MANAGE_GLOBAL_PRODUCT = "MANAGE_GLOBAL_PRODUCT"
    """The seller may create and manage global products that are sold in several countries."""
