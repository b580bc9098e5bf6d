# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: the shapes of the objects that its operations take. Plain dicts of these shapes are what is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import ActivityActivityType
from .enums import ActivityType
from .enums import CouponStatus
from .enums import DisplayType
from .enums import ProductLevel
from .enums import RedemptionDurationType

__all__ = ["Any", "TypedDict"]


class AreaScopeParams(TypedDict, total=False):
    """Area scope inside `ShippingDiscount`."""

    specific_areas: Sequence[str]
    """Specific areas."""
    type: str
    """Type. Example: `WHOLE`."""


class BmsmDiscountParams(TypedDict, total=False):
    """Bmsm discount inside `CreateActivityDiscount`."""

    details: Sequence[DetailParams]
    """Details."""


class CreateActivityDiscountParams(TypedDict, total=False):
    """Discount inside `Activity`, `CreateActivityRequest`, `GetActivityResponse` and others."""

    bmsm_discount: BmsmDiscountParams
    """Bmsm discount."""
    gift_discount: GiftDiscountParams
    """Gift discount."""
    shipping_discount: ShippingDiscountParams
    """Shipping discount."""


class DetailParams(TypedDict, total=False):
    """Detail inside `BmsmDiscount`."""

    threshold_type: str
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Threshold value. Example: `5`."""
    tier: int
    """Tier. Example: `1`."""
    type: str
    """Type. Example: `PERCENTAGE_OFF`."""
    value: str
    """Value. Example: `10`."""


class GiftDetailParams(TypedDict, total=False):
    """Gift detail inside `GiftInfo`."""

    product_id: str | int
    """Product id. Example: `1732239744891062847`."""
    sku_id: str | int
    """Sku id. Example: `1732239787859544639`."""
    total_claim_limit: str
    """Total claim limit. Example: `100`."""


class GiftDiscountParams(TypedDict, total=False):
    """Gift discount inside `CreateActivityDiscount`."""

    gift_infos: Sequence[GiftInfoParams]
    """Gift infos."""
    gift_receiving_type: str
    """Gift receiving type. Example: `ALL_RECEIVE`."""


class GiftInfoParams(TypedDict, total=False):
    """Gift info inside `GiftDiscount`."""

    gift_details: Sequence[GiftDetailParams]
    """Gift details."""
    threshold_type: str
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Threshold value. Example: `3`."""
    tier: int
    """Tier. Example: `1`."""


class ParticipationLimitParams(TypedDict, total=False):
    """Participation limit inside `Activity`, `CreateActivityRequest`, `GetActivityResponse` and others."""

    type: str
    """Type. The platform takes `BUYER_NO_LIMIT` when it is left out. Example: `BUYER_NO_LIMIT`."""


class ShippingDiscountParams(TypedDict, total=False):
    """Shipping discount inside `CreateActivityDiscount`."""

    area_scope: AreaScopeParams
    """Area scope."""
    inventory_type: str
    """Inventory type. The platform takes `SELF_FULFILLED` when it is left out. Example: `SELF_FULFILLED`."""
    shipping_method: str
    """Shipping method. The platform takes `STANDARD_SHIPPING` when it is left out. Example: `STANDARD_SHIPPING`."""
    threshold_type: str
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Threshold value. Example: `3`."""
    type: str
    """Type. Example: `DISCOUNT_SHIPPING_FEE`."""
    value: str
    """Value. Example: `10.5`."""


class TargetUserInfoParams(TypedDict, total=False):
    """Target user info inside `CreateActivityRequest`, `GetActivityResponse`, `UpdateActivityRequest`."""

    user_type: str
    """User type. Example: `ALL_USER`."""


class UpdateActivityProductProductParams(TypedDict, total=False):
    """Product inside `UpdateActivityProductRequest`."""

    activity_price_amount: str | Decimal
    """Activity price amount. A decimal number as text. Example: `4.5`."""
    discount: str
    """Discount. Example: `10`."""
    id: Required[str | int]
    """Id. Required. Example: `7135427619356477189`."""
    quantity_limit: Required[int]
    """Quantity limit. Required. Example: `-1`."""
    quantity_per_user: Required[int]
    """Quantity per user. Required. Example: `-1`."""
    skus: Sequence[UpdateActivityProductSkuParams]
    """Skus."""


class UpdateActivityProductSkuParams(TypedDict, total=False):
    """Sku inside `UpdateActivityProductProduct`."""

    activity_price_amount: str | Decimal
    """Activity price amount. A decimal number as text. Example: `6.5`."""
    discount: str
    """Discount. Example: `10`."""
    id: Required[str | int]
    """Id. Required. Example: `7125688837187176194`."""
    quantity_limit: Required[int]
    """Quantity limit. Required. Example: `-1`."""
    quantity_per_user: Required[int]
    """Quantity per user. Required. Example: `10`."""
