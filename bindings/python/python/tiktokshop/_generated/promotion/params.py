# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import ActivityActivityType
from .enums import ActivityStatus
from .enums import ActivityType
from .enums import AuctionSupportType
from .enums import CouponStatus
from .enums import CreateActivityDetailType
from .enums import CreateActivityParticipationLimitType
from .enums import CreateActivityShippingDiscountThresholdType
from .enums import DiscountType
from .enums import DisplayType
from .enums import GetActivityActivityType
from .enums import GetCouponDiscountType
from .enums import LiveTaskType
from .enums import ProductLevel
from .enums import ProductScope
from .enums import RedemptionDurationType
from .enums import TargetBuyerSegment
from .enums import ThresholdType
from .enums import ThresholdType2
from .enums import UserType

__all__ = ["Any", "TypedDict"]


class AreaScopeParams(TypedDict, total=False):
    """Area scope inside `CreateActivityShippingDiscount`, `ShippingDiscount`."""

    specific_areas: Sequence[str]
    """Specific areas."""
    type: str
    """Type. Example: `WHOLE`."""


class CreateActivityBmsmDiscountParams(TypedDict, total=False):
    """Bmsm discount inside `CreateActivityDiscount`."""

    details: Sequence[CreateActivityDetailParams]
    """Details."""


class CreateActivityBxgyDiscountParams(TypedDict, total=False):
    """Bxgy discount inside `CreateActivityDiscount`."""

    benefit_max_applicable_quantity: Required[str]
    """Benefit max applicable quantity. Required."""
    benefit_max_applicable_times: str
    """Benefit max applicable times."""
    discount_type: Required[DiscountType | str]
    """Discount type. Required."""
    discount_value: Required[str]
    """Discount value. Required."""
    threshold_type: Required[ThresholdType | str]
    """Threshold type. Required."""
    threshold_value: Required[str]
    """Threshold value. Required."""


class CreateActivityDetailParams(TypedDict, total=False):
    """Detail inside `CreateActivityBmsmDiscount`."""

    threshold_type: Required[ThresholdType | str]
    """Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: Required[str]
    """Threshold value. Required. Example: `5`."""
    tier: Required[int]
    """Tier. Required. Example: `1`."""
    type: Required[CreateActivityDetailType | str]
    """Type. Required. Example: `PERCENTAGE_OFF`."""
    value: Required[str]
    """Value. Required. Example: `10`."""


class CreateActivityDiscountParams(TypedDict, total=False):
    """Discount inside `CreateActivityRequest`, `UpdateActivityRequest`."""

    bmsm_discount: CreateActivityBmsmDiscountParams
    """Bmsm discount."""
    bxgy_discount: CreateActivityBxgyDiscountParams
    """Bxgy discount."""
    gift_discount: GiftDiscountParams
    """Gift discount."""
    shipping_discount: CreateActivityShippingDiscountParams
    """Shipping discount."""


class CreateActivityParticipationLimitParams(TypedDict, total=False):
    """Participation limit inside `CreateActivityRequest`."""

    type: Required[CreateActivityParticipationLimitType | str]
    """Type. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`."""


class CreateActivityShippingDiscountParams(TypedDict, total=False):
    """Shipping discount inside `CreateActivityDiscount`."""

    area_scope: Required[AreaScopeParams]
    """Area scope. Required."""
    inventory_type: str
    """Inventory type. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`."""
    shipping_method: str
    """Shipping method. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`."""
    threshold_type: Required[CreateActivityShippingDiscountThresholdType | str]
    """Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Threshold value. Example: `3`."""
    type: Required[str]
    """Type. Required. Example: `DISCOUNT_SHIPPING_FEE`."""
    value: str
    """Value. Example: `10.5`."""


class CreateActivityTargetUserInfoParams(TypedDict, total=False):
    """Target user info inside `CreateActivityRequest`, `UpdateActivityRequest`."""

    user_type: UserType | str
    """User type. Example: `ALL_USER`."""


class GiftDetailParams(TypedDict, total=False):
    """Gift detail inside `GiftInfo`."""

    product_id: str | int
    """Product id. Example: `1732239744891062847`."""
    sku_id: str | int
    """SKU id. Example: `1732239787859544639`."""
    total_claim_limit: str
    """Total claim limit. Example: `100`."""


class GiftDiscountParams(TypedDict, total=False):
    """Gift discount inside `CreateActivityDiscount`, `Discount`."""

    gift_infos: Sequence[GiftInfoParams]
    """Gift info."""
    gift_receiving_type: str
    """Gift receiving type. Example: `ALL_RECEIVE`."""


class GiftInfoParams(TypedDict, total=False):
    """Gift info inside `GiftDiscount`."""

    gift_details: Sequence[GiftDetailParams]
    """Gift details."""
    threshold_type: ThresholdType | str
    """Threshold type. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Threshold value. Example: `3`."""
    tier: int
    """Tier. Example: `1`."""


class ParticipationLimitParams(TypedDict, total=False):
    """Participation limit inside `Activity`, `GetActivityResponse`, `UpdateActivityRequest`."""

    type: str
    """Type. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`."""


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
    """SKUs."""


class UpdateActivityProductSkuParams(TypedDict, total=False):
    """SKU inside `UpdateActivityProductProduct`."""

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
