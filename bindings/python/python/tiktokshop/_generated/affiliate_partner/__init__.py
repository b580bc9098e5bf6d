# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate partner: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AsyncGetAffiliateCampaignCreatorFulfillmentStatusInfoPage
        AsyncGetAffiliateCampaignCreatorFulfillmentStatusListPage
        AsyncGetAffiliatePartnerCampaignListPage
        AsyncGetAffiliatePartnerCampaignProductListPage
        AsyncSearchCapAffiliateOrdersPage
        AsyncSearchTapAffiliateOrdersPage
        BasePrice
        Campaign
        CampaignProductDetail
        CampaignProductStatistic
        Category
        ContactInfo
        CreateAffiliatePartnerCampaignResponse
        Creator
        CreatorContentStatistic
        GenerateAffiliatePartnerCampaignProductLinkResponse
        GetAffiliateCampaignCreatorFulfillmentStatusInfoPage
        GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse
        GetAffiliateCampaignCreatorFulfillmentStatusListPage
        GetAffiliateCampaignCreatorFulfillmentStatusListResponse
        GetAffiliateCampaignCreatorProductContentStatisticsResponse
        GetAffiliateCampaignCreatorProductSampleStatusResponse
        GetAffiliatePartnerCampaignDetailResponse
        GetAffiliatePartnerCampaignListPage
        GetAffiliatePartnerCampaignListResponse
        GetAffiliatePartnerCampaignProductListPage
        GetAffiliatePartnerCampaignProductListResponse
        IndicatorData
        Inventory
        PartnerGenerateMultiAffiliateCampaignProductLinkResponse
        Product
        ProductPrice
        ProductPromotionLink
        ProductThumbnail
        PromotionCreator
        Property
        RegionPrice
        SampleStatus
        SearchCapAffiliateOrdersPage
        SearchCapAffiliateOrdersResponse
        SearchTapAffiliateOrdersPage
        SearchTapAffiliateOrdersResponse
        SearchTapAffiliateOrdersSkuOrder
        SkuInformation
        SkuOrder
        TargetShop
        TrackingResult
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        ContactInfoParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        CampaignStatus
        GetAffiliatePartnerCampaignListStatus
        GetAffiliatePartnerCampaignListType
        ProductStatus
        RejectReason
        ReviewResult
        ReviewStatus
        TargetSellerType
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("AffiliatePartnerApi", "AsyncAffiliatePartnerApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})