# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class AreaScopeParams(TypedDict, total=False):
    """Area scope inside `CreateActivityShippingDiscount`, `ShippingDiscount`."""

    specific_areas: Sequence[str]
    """Areas in which the shipping discount applies; allowed values depend on the region of the shop."""
    type: str
    """Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`."""


class CreateActivityBmsmDiscountParams(TypedDict, total=False):
    """Bmsm discount inside `CreateActivityDiscount`."""

    details: Sequence[CreateActivityDetailParams]
    """Steps of the promotion, at most two, all with the same kind of threshold and of discount."""


class CreateActivityBxgyDiscountParams(TypedDict, total=False):
    """Bxgy discount inside `CreateActivityDiscount`."""

    benefit_max_applicable_quantity: Required[str]
    """Largest number of items that get the benefit of a buy-X-get-Y promotion. Required."""
    benefit_max_applicable_times: str
    """How often the benefit of a buy-X-get-Y promotion can be applied in one order."""
    discount_type: Required[Literal["AMOUNT_OFF_EACH", "FREE", "PERCENTAGE_OFF"] | str]
    """Kind of benefit on the items that the buyer gets. Required."""
    discount_value: Required[str]
    """Size of the benefit, an amount or a percentage depending on `discount_type`. Required."""
    threshold_type: Required[Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str]
    """What a buyer must reach to get the benefit: a number of items or an order amount. Required."""
    threshold_value: Required[str]
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required."""


class CreateActivityDetailParams(TypedDict, total=False):
    """Detail inside `CreateActivityBmsmDiscount`."""

    threshold_type: Required[Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str]
    """What a buyer must reach to get the benefit: a number of items or an order amount. Required. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: Required[str]
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. Example: `5`."""
    tier: Required[int]
    """Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Required. Example: `1`."""
    type: Required[Literal["AMOUNT_OFF", "PERCENTAGE_OFF"] | str]
    """Kind of discount at this step; `value` holds its size. Required. Example: `PERCENTAGE_OFF`."""
    value: Required[str]
    """Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Required. Example: `10`."""


class CreateActivityDiscountParams(TypedDict, total=False):
    """Discount inside `CreateActivityRequest`, `UpdateActivityRequest`."""

    bmsm_discount: CreateActivityBmsmDiscountParams
    """Settings of a promotion of type BUY_MORE_SAVE_MORE."""
    bxgy_discount: CreateActivityBxgyDiscountParams
    """Settings of a promotion of type BUY_X_GET_Y."""
    gift_discount: GiftDiscountParams
    """Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds."""
    shipping_discount: CreateActivityShippingDiscountParams
    """Settings of a promotion of type SHIPPING_DISCOUNT."""


class CreateActivityParticipationLimitParams(TypedDict, total=False):
    """Participation limit inside `CreateActivityRequest`."""

    type: Required[Literal["BUYER_LIMIT_ONLY_ONE", "BUYER_NO_LIMIT"] | str]
    """Whether a buyer can benefit in many orders or only in one; no limit by default. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`."""


class CreateActivityShippingDiscountParams(TypedDict, total=False):
    """Shipping discount inside `CreateActivityDiscount`."""

    area_scope: Required[AreaScopeParams]
    """Areas of buyers in which the shipping discount applies. Required."""
    inventory_type: str
    """Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`."""
    shipping_method: str
    """Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`."""
    threshold_type: Required[Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT", "NO_THRESHOLD"] | str]
    """What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Required. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`."""
    type: Required[str]
    """Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Required. Example: `DISCOUNT_SHIPPING_FEE`."""
    value: str
    """Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`."""


class CreateActivityTargetUserInfoParams(TypedDict, total=False):
    """Target user info inside `CreateActivityRequest`, `UpdateActivityRequest`."""

    user_type: Literal["ALL_USER", "SHOP_EXISTING_CUSTOMER", "SHOP_NEW_CUSTOMER", "SHOP_REPEAT_CUSTOMER"] | str
    """Group of buyers for whom the promotion is meant. Example: `ALL_USER`."""


class GiftDetailParams(TypedDict, total=False):
    """Gift detail inside `GiftInfo`."""

    product_id: str | int
    """Id of the TikTok Shop product given as gift. Example: `1732239744891062847`."""
    sku_id: str | int
    """Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`."""
    total_claim_limit: str
    """Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`."""


class GiftDiscountParams(TypedDict, total=False):
    """Gift discount inside `CreateActivityDiscount`, `Discount`."""

    gift_infos: Sequence[GiftInfoParams]
    """Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold."""
    gift_receiving_type: str
    """Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`."""


class GiftInfoParams(TypedDict, total=False):
    """Gift info inside `GiftDiscount`."""

    gift_details: Sequence[GiftDetailParams]
    """Gifts that buyers receive at this step, with their quantities."""
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"] | str
    """What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`."""
    threshold_value: str
    """Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`."""
    tier: int
    """Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`."""


class ParticipationLimitParams(TypedDict, total=False):
    """Participation limit inside `Activity`, `GetActivityResponse`, `UpdateActivityRequest`."""

    type: str
    """Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`."""


class UpdateActivityProductProductParams(TypedDict, total=False):
    """Product inside `UpdateActivityProductRequest`."""

    activity_price_amount: str | Decimal
    """Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `4.5`."""
    discount: str
    """Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`."""
    id: Required[str | int]
    """Id of the TikTok Shop product in the promotion. Required. Example: `7135427619356477189`."""
    quantity_limit: Required[int]
    """Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`."""
    quantity_per_user: Required[int]
    """Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`."""
    skus: Sequence[UpdateActivityProductSkuParams]
    """SKUs to add or to change, at most 300 over all products; must be an empty list when `product_level` is PRODUCT."""


class UpdateActivityProductSkuParams(TypedDict, total=False):
    """SKU inside `UpdateActivityProductProduct`."""

    activity_price_amount: str | Decimal
    """Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `6.5`."""
    discount: str
    """Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`."""
    id: Required[str | int]
    """Id of the TikTok Shop SKU in the promotion. Required. Example: `7125688837187176194`."""
    quantity_limit: Required[int]
    """Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `-1`."""
    quantity_per_user: Required[int]
    """Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `10`."""
