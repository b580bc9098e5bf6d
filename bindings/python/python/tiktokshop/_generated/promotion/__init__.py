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
        BenefitProduct
        BmsmDiscount
        BxgyDiscount
        ClaimDuration
        Coupon
        CreateActivityResponse
        DeactivateActivityResponse
        Detail
        Discount
        GetActivityResponse
        GetCouponDiscount
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
        CreateActivityBmsmDiscountParams
        CreateActivityBxgyDiscountParams
        CreateActivityDetailParams
        CreateActivityDiscountParams
        CreateActivityParticipationLimitParams
        CreateActivityShippingDiscountParams
        CreateActivityTargetUserInfoParams
        GiftDetailParams
        GiftDiscountParams
        GiftInfoParams
        ParticipationLimitParams
        UpdateActivityProductProductParams
        UpdateActivityProductSkuParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        ActivityActivityType
        ActivityStatus
        ActivityType
        AuctionSupportType
        CouponStatus
        CreateActivityDetailType
        CreateActivityParticipationLimitType
        CreateActivityShippingDiscountThresholdType
        DiscountType
        DisplayType
        GetActivityActivityType
        GetCouponDiscountType
        LiveTaskType
        ProductLevel
        ProductScope
        RedemptionDurationType
        TargetBuyerSegment
        ThresholdType
        ThresholdType2
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