# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AddProduct
        AsyncGetConversationListPage
        AsyncGetMessageInConversationPage
        AsyncGetOpenCollaborationCreatorContentDetailPage
        AsyncGetWeeklyCreatorOutreachRecordsPage
        AsyncSearchCreatorOnMarketplacePage
        AsyncSearchOpenCollaborationPage
        AsyncSearchOpenCollaborationProductPage
        AsyncSearchSampleApplicationsPage
        AsyncSearchSellerAffiliateOrdersPage
        AsyncSearchTargetCollaborationsPage
        AutoAddProduct
        Avatar
        AvgCommissionRateRange
        AvgGmvPerBuyerRange
        CategoryChain
        CategoryGmvDistribution
        ChangeCommission
        CheckCreatorOutreachEligibilityResponse
        CheckTargetCollaborationConflictsResponse
        Commission
        ConflictItem
        Connect
        Content
        ContentGmvDistribution
        Conversation
        CreateCompassOfflineExportTaskResponse
        CreateCompassOfflineExportTaskTask
        CreateConversationWithCreatorResponse
        CreateOpenCollaborationOpenCollaboration
        CreateOpenCollaborationResponse
        CreateTargetCollaborationResponse
        CreateTargetCollaborationTargetCollaboration
        Creator
        CreatorConnectInfo
        CreatorContentDetail
        CreatorEligibilityResult
        CreatorProfile
        CreatorTrendProfile
        CurrentCommission
        Data
        DownloadCompassTaskFileResponse
        FailedItem
        File
        FollowerAge
        FollowerGender
        FollowerLocation
        FreeSampleRule
        Fulfillment
        GenerateAffiliateProductPromotionLinkResponse
        GenerateTargetCollaborationLinkResponse
        GetCompassTaskListResponse
        GetConversationListPage
        GetConversationListResponse
        GetInboxCategoryCountsData
        GetInboxCategoryCountsResponse
        GetLatestUnreadMessagesResponse
        GetMarketplaceCreatorPerformanceResponse
        GetMessageInConversationPage
        GetMessageInConversationResponse
        GetOpenCollaborationCreatorContentDetailCreatorProfile
        GetOpenCollaborationCreatorContentDetailPage
        GetOpenCollaborationCreatorContentDetailProduct
        GetOpenCollaborationCreatorContentDetailResponse
        GetOpenCollaborationSampleRulesResponse
        GetOpenCollaborationSettingsResponse
        GetSellerSearchCreatorMarketplaceAdvancedFiltersData
        GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem
        GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse
        GetWeeklyCreatorOutreachQuotaResponse
        GetWeeklyCreatorOutreachRecordsData
        GetWeeklyCreatorOutreachRecordsPage
        GetWeeklyCreatorOutreachRecordsResponse
        Gmv
        GmvLevelRule
        GmvRange
        GpmRange
        GroupCount
        Image
        LiveGpmRange
        MajorGender
        MarkConversationReadResponse
        Message
        MessageBody
        NewestMessage
        OpenCollaboration
        OpenCollaborationSetting
        OptionChildren
        OptionItem
        Order
        OriginalPrice
        Price
        Product
        ProductBaseInfo
        ProductDetail
        ProductOriginalPriceRange
        PromotionPrice
        QueryCreatorPromotionDetailsInTargetCollaborationData
        QueryCreatorPromotionDetailsInTargetCollaborationResponse
        QueryTargetCollaborationDetailCreator
        QueryTargetCollaborationDetailResponse
        QuotaDetail
        RemoveOpenCollaborationResponse
        ResolveTargetCollaborationConflictsResponse
        SalesPrice
        SampleApplication
        SampleRule
        SearchCreatorOnMarketplaceCreator
        SearchCreatorOnMarketplaceCreatorProfile
        SearchCreatorOnMarketplacePage
        SearchCreatorOnMarketplaceResponse
        SearchOpenCollaborationPage
        SearchOpenCollaborationProductCommission
        SearchOpenCollaborationProductPage
        SearchOpenCollaborationProductProduct
        SearchOpenCollaborationProductResponse
        SearchOpenCollaborationResponse
        SearchSampleApplicationsCreator
        SearchSampleApplicationsFulfillmentsProduct
        SearchSampleApplicationsFulfillmentsResponse
        SearchSampleApplicationsPage
        SearchSampleApplicationsProduct
        SearchSampleApplicationsResponse
        SearchSellerAffiliateOrdersPage
        SearchSellerAffiliateOrdersResponse
        SearchTargetCollaborationsPage
        SearchTargetCollaborationsResponse
        SellerContactInfo
        SellerGetSampleRequestDeeplinkResponse
        SendImMessageResponse
        Shop
        Sku
        Sorter
        SuccessItem
        TargetCollaboration
        TargetCollaborationConflict
        Task
        Threshold
        TopFollowerDemographic
        UnitsSoldRange
        UpdateConversationStatusResponse
        UpdateFailed
        UpdateTargetCollaborationResponse
        UploadMessageImageResponse
        UploadMessageImageV2Response
        VideoGpmRange
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        AdvancedFilterParams
        AffiliateDataParams
        AutoAddProductParams
        CategoryParams
        CommissionRateRangeParams
        ContentPerformanceParams
        CountRangeParams
        CreateTargetCollaborationProductParams
        CreateTargetCollaborationSellerContactInfoParams
        CreatorInfoParams
        EditOpenCollaborationSampleRuleSampleRuleParams
        FollowerDemographicParams
        FreeSampleRuleParams
        GenderDistributionParams
        GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItemParams
        GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params
        OptionChildrenParams
        OptionItemParams
        ProductFilterParams
        ResolveTargetCollaborationConflictsConflictItemParams
        SalesPriceRangeParams
        SearchOpenCollaborationProductCategoryParams
        SearchParamParams
        ThresholdParams
        UpdateTargetCollaborationProductParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        ContentFormat
        ConversationStatus
        CreatorAcceptStatus
        DataGroup
        KeywordType
        ModuleType
        MsgType
        OptionType
        PlanType
        RejectReason
        ReviewResult
        SearchParamKeywordType
        SearchSampleApplicationsStatus
        SortField
        SortOrder
        WindowType
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("AffiliateSellerApi", "AsyncAffiliateSellerApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})