# Generated from core/catalog by `cargo gen`. Do not edit.

"""Promotion: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        Activity
        AreaScope
        AsyncSearchActivitiesPage
        AsyncSearchCouponsPage
        BmsmDiscount
        ClaimDuration
        Coupon
        CreateActivityResponse
        DeactivateActivityResponse
        Detail
        Discount
        GetActivityDiscount
        GetActivityResponse
        GetCouponResponse
        GiftDetail
        GiftDiscount
        GiftInfo
        LiveTask
        ParticipationLimit
        Product
        RedemptionDuration
        RemoveActivityProductResponse
        RepublishActivityResponse
        SearchActivitiesPage
        SearchActivitiesResponse
        SearchCouponsPage
        SearchCouponsResponse
        ShippingDiscount
        Sku
        TargetUserInfo
        Threshold
        UpdateActivityProductResponse
        UpdateActivityResponse
        UsageLimit
        UsageStat
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        AreaScopeParams
        BxgyDiscountParams
        CreateActivityBmsmDiscountParams
        CreateActivityDetailParams
        CreateActivityDiscountParams
        CreateActivityGiftDiscountParams
        CreateActivityGiftInfoParams
        CreateActivityParticipationLimitParams
        CreateActivityShippingDiscountParams
        CreateActivityTargetUserInfoParams
        GiftDetailParams
        ParticipationLimitParams
        UpdateActivityProductProductParams
        UpdateActivityProductSkuParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        ActivityActivityType
        ActivityType
        AuctionSupportType
        CouponStatus
        CreateActivityDetailType
        CreateActivityParticipationLimitType
        CreateActivityShippingDiscountThresholdType
        DiscountType
        DisplayType
        ProductLevel
        RedemptionDurationType
        ThresholdType
        UserType
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("PromotionApi", "AsyncPromotionApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})