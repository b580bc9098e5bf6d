# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AddShowcaseProductsDetail
        AddShowcaseProductsResponse
        Addition
        AffiliateSharingLink
        AsyncCreatorSearchAffiliateTraceOrdersPage
        AsyncCreatorSelectAffiliateProductPage
        AsyncGetShopProductsPage
        AsyncGetShowcaseProductsPage
        AsyncSearchAffiliateOrdersPage
        AsyncSearchCreatorSampleApplicationsPage
        AsyncSearchOpenCollaborationProductPage
        AsyncSearchTargetCollaborationsPage
        Avatar
        CategoryChain
        Collaboration
        Commission
        CreatorFulfillment
        CreatorGenerateGeneralLinkResponse
        CreatorGeneratePublisherLinkResponse
        CreatorGeneratePublisherLinkSharingLink
        CreatorGetSampleRequestDeeplinkResponse
        CreatorSearchAffiliateTraceOrdersPage
        CreatorSearchAffiliateTraceOrdersResponse
        CreatorSearchSampleApplicationFulfillmentsResponse
        CreatorSelectAffiliateProductPage
        CreatorSelectAffiliateProductProduct
        CreatorSelectAffiliateProductResponse
        CustomizedMainImage
        Detail
        ErrorItem
        FailedMaterial
        Fulfillment
        GenerateAffiliateSharingLinkErrorItem
        GenerateAffiliateSharingLinkResponse
        GetCreatorApplicableSampleLabelResponse
        GetCreatorApplicableSampleLabelSampleProduct
        GetCreatorProfileResponse
        GetCreatorSampleApplicationDetailResponse
        GetOpenCollaborationProductListByProductIdsResponse
        GetOpenCollaborationProductListByProductIdsShop
        GetShopProductsPage
        GetShopProductsProduct
        GetShopProductsResponse
        GetShoppableVideoPrecheckResultIssue
        GetShoppableVideoPrecheckResultResponse
        GetShoppableVideoStatusResponse
        GetShowcaseProductsCommission
        GetShowcaseProductsPage
        GetShowcaseProductsPrice
        GetShowcaseProductsProduct
        GetShowcaseProductsResponse
        GetTokopediaProductMappingsProduct
        GetTokopediaProductMappingsResponse
        GoodQualityCheckResult
        Image
        Issue
        Label
        MainImage
        MapTokopediaProductIdsResponse
        MarketPerformance
        Order
        OriginalPrice
        Partner
        Photo
        PhotoFile
        PlatformDiscountPrice
        PostShoppablePhotosResponse
        PostShoppableVideoResponse
        PostShoppableVideoVideo
        Precheck
        PrecheckTask
        PrecheckVideoContentResponse
        Price
        Product
        Review
        SaleProperty
        SalesPrice
        SampleApplication
        SampleProduct
        SampleSku
        SearchAffiliateOrdersOrder
        SearchAffiliateOrdersPage
        SearchAffiliateOrdersResponse
        SearchCreatorSampleApplicationsPage
        SearchCreatorSampleApplicationsResponse
        SearchMusicResponse
        SearchOpenCollaborationProductPage
        SearchOpenCollaborationProductResponse
        SearchTargetCollaborationsPage
        SearchTargetCollaborationsProduct
        SearchTargetCollaborationsResponse
        SellerDiscountPrice
        SharingLink
        Shop
        ShopAdsCommission
        Sku
        Status
        Stock
        TargetCollaboration
        Trace
        TraceInfo
        UploadShoppablePhotoFileResponse
        UploadShoppableVideoFileResponse
        Video
        VideoFile
        ViolationCheckResult
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        CategoryParams
        CommissionRateRangeParams
        CreatorGeneratePublisherLinkMaterialParams
        FilterParamParams
        GenerateAffiliateSharingLinkMaterialParams
        LinkParams
        LinkInfoParams
        MaterialParams
        PhotosInfoParams
        PrecheckVideoContentVideoInfoParams
        PriceRangeParams
        ProductLinkInfoParams
        SalesPriceRangeParams
        SearchOpenCollaborationProductCommissionRateRangeParams
        ShopInfoParams
        ShopRatingRangeParams
        SoldQuantityRangeParams
        SortParamParams
        VideoInfoParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        AddType
        AddedStatus
        ApplicationStatus
        BoundProductStatus
        ContentType
        CreatorFulfillmentStatus
        CreatorGeneratePublisherLinkMaterialType
        CreatorSearchSampleApplicationFulfillmentsSortField
        FulfillmentStatus
        GenerateAffiliateSharingLinkMaterialType
        GetShowcaseProductsProductSource
        InventoryStatus
        KeywordType
        OrderStatus
        PostStatus
        ReviewStatus
        SampleApplicationStatus
        SampleApplicationType
        SearchOpenCollaborationProductSortField
        SellerType
        SortField
        SortOrder
        StatusAddedStatus
        TargetCollaborationStatus
        TimeType
        UserType
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("AffiliateCreatorApi", "AsyncAffiliateCreatorApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})