# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AffiliateLivePerformance
        AffiliateTotalPerformance
        AffiliateVideoPerformance
        AgeDistribution
        AhtAftersalesTypeItem
        AhtProblemOrderItem
        AllAdsAgeIndicator
        AllAdsGenderIndicator
        AllFanIndicator
        Analyse
        AsyncGetShopLivePerformanceListOldPage
        AsyncGetShopLivePerformanceListPage
        AsyncGetShopLivePerformancePerMinutesPage
        AsyncGetShopProductPerformanceListPage
        AsyncGetShopSkuPerformanceListPage
        AsyncGetShopVideoPerformanceListPage
        AsyncGetShopVideoProductPerformanceListPage
        Benchmark
        Benefit
        Breakdown
        CalculationRule
        CancelAndRefund
        ClickToOrderRate
        ComparisonInterval
        Content
        ContentBreakdown
        Conversion
        CountryDistribution
        Creator
        DataPoint
        Dimension
        DistributionDetail
        ErrorItem
        GenderDistribution
        GetBestsellingCreatorsCreator
        GetBestsellingCreatorsResponse
        GetBestsellingLiveSessionsResponse
        GetBestsellingProductsProduct
        GetBestsellingProductsResponse
        GetBestsellingVideosResponse
        GetBestsellingVideosVideo
        GetGmvTrendPerformancesDataPoint
        GetGmvTrendPerformancesResponse
        GetInteractiveTrendPerformancesResponse
        GetLiveCoreStatsResponse
        GetProductStatsResponse
        GetShopLivePerformanceListInteractionPerformance
        GetShopLivePerformanceListOldLiveStreamSession
        GetShopLivePerformanceListOldPage
        GetShopLivePerformanceListOldResponse
        GetShopLivePerformanceListOldSalesPerformance
        GetShopLivePerformanceListPage
        GetShopLivePerformanceListResponse
        GetShopLivePerformanceOverviewOldInterval
        GetShopLivePerformanceOverviewOldPerformance
        GetShopLivePerformanceOverviewOldResponse
        GetShopLivePerformanceOverviewPerformance
        GetShopLivePerformanceOverviewResponse
        GetShopLivePerformancePerMinutesInterval
        GetShopLivePerformancePerMinutesOverall
        GetShopLivePerformancePerMinutesPage
        GetShopLivePerformancePerMinutesPerformance
        GetShopLivePerformancePerMinutesResponse
        GetShopLivePerformancePerMinutesSales
        GetShopLivePerformancePerMinutesTraffic
        GetShopLiveProductsPerformanceListProduct
        GetShopLiveProductsPerformanceListResponse
        GetShopLiveProductsPerformanceListTraffic
        GetShopPerformanceBreakdown
        GetShopPerformanceInterval
        GetShopPerformancePerHourInterval
        GetShopPerformancePerHourOverall
        GetShopPerformancePerHourPerformance
        GetShopPerformancePerHourResponse
        GetShopPerformancePerformance
        GetShopPerformanceResponse
        GetShopPerformanceTraffic
        GetShopProductPerformanceBreakdown
        GetShopProductPerformanceBreakdownSales
        GetShopProductPerformanceInterval
        GetShopProductPerformanceIntervalTraffic
        GetShopProductPerformanceListPage
        GetShopProductPerformanceListResponse
        GetShopProductPerformanceResponse
        GetShopProductPerformanceSales
        GetShopProductPerformanceTraffic
        GetShopProductPerformanceTrafficBreakdown
        GetShopSkuPerformanceInterval
        GetShopSkuPerformanceListPage
        GetShopSkuPerformanceListResponse
        GetShopSkuPerformancePerformance
        GetShopSkuPerformanceResponse
        GetShopVideoPerformanceInterval
        GetShopVideoPerformanceListPage
        GetShopVideoPerformanceListResponse
        GetShopVideoPerformanceOverviewInterval
        GetShopVideoPerformanceOverviewPerformance
        GetShopVideoPerformanceOverviewResponse
        GetShopVideoPerformancePerformance
        GetShopVideoPerformanceResponse
        GetShopVideoPerformanceSales
        GetShopVideoPerformanceTraffic
        GetShopVideoProductPerformanceListPage
        GetShopVideoProductPerformanceListProduct
        GetShopVideoProductPerformanceListResponse
        GetShopVideosPerformanceDetailsResponse
        GetShopVideosPerformanceDetailsVideo
        GetShopVideosPerformanceDetailsVideo2
        GetSpsMetricDiagnosisDataPoint
        GetSpsMetricDiagnosisResponse
        GetSpsMetricProblemDetailsResponse
        GetSpsMetricTopItemsResponse
        GetSpsMetricsResponse
        GetSpsOverviewResponse
        GetTrafficPerformancesResponse
        GetUserPortraitsResponse
        GetVideoPerformancesMetric
        GetVideoPerformancesPerformance
        GetVideoPerformancesResponse
        GetVideoPerformancesVideo
        GetViewTrendPerformancesResponse
        GmvBreakdown
        GmvTrendPerformance
        Gpm
        ImDsatChatItem
        Interaction
        InteractionPerformance
        InteractiveTrendPerformance
        Interval
        Issue
        ItemsSoldBreakdown
        Live
        LiveStreamSession
        Metric
        NbfrProblemOrderItem
        NbfrTopProductItem
        NrrProblemOrderItem
        NrrTopProductItem
        OtdrLogisticsItem
        OtdrProblemOrderItem
        Overall
        PaidAdsAgeIndicator
        PaidAdsGenderIndicator
        PaidFanIndicator
        Performance
        PrimaryCategory
        Product
        ProductImage
        ProductInfo
        ProductStat
        Rating
        RegionIndicator
        Sales
        SalesPerformance
        SellerLivePerformance
        SellerProductCardPerformance
        SellerVideoPerformance
        SfcrProblemOrderItem
        ShopTabAndSearch
        ShopTabPerformance
        Sku
        Source
        Stat
        SubSource
        TimeRange
        TopContent
        TopCreator
        TopIssue
        TotalPerformance
        Traffic
        TrafficPerformance
        Trend
        Video
        ViewTrendPerformance
        ViewerProfile
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        AccountType
        AuthorType
        GetBestsellingCreatorsCurrency
        GetShopLivePerformanceListAccountType
        GetShopLivePerformanceOverviewGranularity
        GetShopLiveProductsPerformanceListSortField
        GetShopProductPerformanceListSortField
        GetShopSkuPerformanceListSortField
        GetShopVideoPerformanceListAccountType
        GetShopVideoPerformanceListSortField
        GetShopVideoProductPerformanceListSortField
        ProductStatusFilter
        SortField
        SortOrder
        TimeSlot
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("AnalyticsApi", "AsyncAnalyticsApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})