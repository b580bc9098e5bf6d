# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models

class AnalyticsApi(Resource):
    def get_bestselling_creators(
        self,
        *,
        author_type: Literal["ALL", "AFFILIATE", "CHANNEL", "OFFICIAL"] | str,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        date: str,
        time_slot: Literal["1D", "7D", "30D"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingCreatorsResponse: ...
    def get_bestselling_live_sessions(
        self,
        *,
        currency: str | None = None,
        date: str | None = None,
        time_slot: Literal["1D", "7D", "30D"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingLiveSessionsResponse: ...
    def get_bestselling_products(
        self,
        *,
        category_id: str | int | None = None,
        currency: str | None = None,
        date: str,
        time_slot: Literal["1D", "7D", "30D"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingProductsResponse: ...
    def get_bestselling_videos(
        self,
        *,
        currency: str | None = None,
        date: str,
        time_slot: Literal["1D", "7D", "30D"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingVideosResponse: ...
    def get_gmv_trend_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGmvTrendPerformancesResponse: ...
    def get_interactive_trend_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetInteractiveTrendPerformancesResponse: ...
    def get_live_core_stats(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetLiveCoreStatsResponse: ...
    def get_product_stats(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetProductStatsResponse: ...
    def get_shop_live_performance_list(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["attributed_customers", "live_attributed_gmv", "live_attributed_items_sold", "live_attributed_sku_orders", "products_added", "products_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> models.GetShopLivePerformanceListPage: ...
    def get_shop_live_performance_list_old(
        self,
        *,
        account_type: str | None = None,
        currency: str | None = None,
        end_date_lt: str,
        page_size: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> models.GetShopLivePerformanceListOldPage: ...
    def get_shop_live_performance_overview(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "LINKED_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        today: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopLivePerformanceOverviewResponse: ...
    def get_shop_live_performance_overview_old(
        self,
        *,
        account_type: str | None = None,
        currency: str | None = None,
        end_date_lt: str,
        granularity: str | None = None,
        start_date_ge: str,
        with_comparison: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopLivePerformanceOverviewOldResponse: ...
    def get_shop_live_performance_per_minutes(
        self,
        *,
        currency: str | None = None,
        live_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.GetShopLivePerformancePerMinutesPage: ...
    def get_shop_live_products_performance_list(
        self,
        *,
        currency: str | None = None,
        live_id: str | int,
        sort_field: Literal["created_sku_orders", "customers", "gmv", "items_sold", "main_orders", "product_clicks", "product_impressions", "sku_orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopLiveProductsPerformanceListResponse: ...
    def get_shop_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopPerformanceResponse: ...
    def get_shop_performance_per_hour(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        date: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopPerformancePerHourResponse: ...
    def get_shop_product_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        product_id: str | int,
        start_date_ge: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopProductPerformanceResponse: ...
    def get_shop_product_performance_list(
        self,
        *,
        category_filter: Sequence[str] | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> models.GetShopProductPerformanceListPage: ...
    def get_shop_sku_performance(
        self,
        *,
        currency: str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        sku_id: str | int,
        start_date_ge: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopSkuPerformanceResponse: ...
    def get_shop_sku_performance_list(
        self,
        *,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> models.GetShopSkuPerformanceListPage: ...
    def get_shop_video_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        video_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetShopVideoPerformanceResponse: ...
    def get_shop_video_performance_list(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["avg_customers", "click_through_rate", "gmv", "gpm", "items_sold", "post_time", "sku_orders", "views"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> models.GetShopVideoPerformanceListPage: ...
    def get_shop_video_performance_overview(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        today: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopVideoPerformanceOverviewResponse: ...
    def get_shop_video_product_performance_list(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["daily_avg_buyers", "gmv", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        video_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.GetShopVideoProductPerformanceListPage: ...
    def get_shop_videos_performance_details(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        video_ids: Sequence[int],
        **options: Unpack[CallOptions],
    ) -> models.GetShopVideosPerformanceDetailsResponse: ...
    def get_sps_metric_diagnosis(
        self,
        *,
        locale: str | None = None,
        metric_code: str,
        trend_duration_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricDiagnosisResponse: ...
    def get_sps_metric_problem_details(
        self,
        *,
        locale: str | None = None,
        metric_code: str,
        page_size: int | None = None,
        page_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricProblemDetailsResponse: ...
    def get_sps_metric_top_items(
        self,
        *,
        locale: str | None = None,
        metric_code: str,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricTopItemsResponse: ...
    def get_sps_metrics(
        self,
        *,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricsResponse: ...
    def get_sps_overview(
        self,
        *,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsOverviewResponse: ...
    def get_traffic_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetTrafficPerformancesResponse: ...
    def get_user_portraits(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetUserPortraitsResponse: ...
    def get_video_performances(
        self,
        *,
        end_time_le: int | datetime,
        start_time_ge: int | datetime,
        video_ids: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetVideoPerformancesResponse: ...
    def get_view_trend_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetViewTrendPerformancesResponse: ...
    GetBestsellingCreators: Alias[models.GetBestsellingCreatorsResponse]
    GetBestsellingLIVESessions: Alias[models.GetBestsellingLiveSessionsResponse]
    GetBestsellingProducts: Alias[models.GetBestsellingProductsResponse]
    GetBestsellingVideos: Alias[models.GetBestsellingVideosResponse]
    GetGMVTrendPerformances: Alias[models.GetGmvTrendPerformancesResponse]
    GetInteractiveTrendPerformances: Alias[models.GetInteractiveTrendPerformancesResponse]
    GetLiveCoreStats: Alias[models.GetLiveCoreStatsResponse]
    GetProductStats: Alias[models.GetProductStatsResponse]
    GetSPSMetricDiagnosis: Alias[models.GetSpsMetricDiagnosisResponse]
    GetSPSMetricProblemDetails: Alias[models.GetSpsMetricProblemDetailsResponse]
    GetSPSMetricTopItems: Alias[models.GetSpsMetricTopItemsResponse]
    GetSPSMetrics: Alias[models.GetSpsMetricsResponse]
    GetSPSOverview: Alias[models.GetSpsOverviewResponse]
    GetShopLIVEPerformanceList: Alias[models.GetShopLivePerformanceListPage]
    GetShopLIVEPerformanceListOLD: Alias[models.GetShopLivePerformanceListOldPage]
    GetShopLIVEPerformanceOverview: Alias[models.GetShopLivePerformanceOverviewResponse]
    GetShopLIVEPerformanceOverviewOLD: Alias[models.GetShopLivePerformanceOverviewOldResponse]
    GetShopLIVEPerformancePerMinutes: Alias[models.GetShopLivePerformancePerMinutesPage]
    GetShopLIVEProductsPerformanceList: Alias[models.GetShopLiveProductsPerformanceListResponse]
    GetShopPerformance: Alias[models.GetShopPerformanceResponse]
    GetShopPerformancePerHour: Alias[models.GetShopPerformancePerHourResponse]
    GetShopProductPerformanceDetail: Alias[models.GetShopProductPerformanceResponse]
    GetShopProductPerformanceList: Alias[models.GetShopProductPerformanceListPage]
    GetShopSKUPerformance: Alias[models.GetShopSkuPerformanceResponse]
    GetShopSKUPerformanceList: Alias[models.GetShopSkuPerformanceListPage]
    GetShopVideoPerformanceDetails: Alias[models.GetShopVideoPerformanceResponse]
    GetShopVideoPerformanceList: Alias[models.GetShopVideoPerformanceListPage]
    GetShopVideoPerformanceOverview: Alias[models.GetShopVideoPerformanceOverviewResponse]
    GetShopVideoProductPerformanceList: Alias[models.GetShopVideoProductPerformanceListPage]
    GetShopVideosPerformanceDetails: Alias[models.GetShopVideosPerformanceDetailsResponse]
    GetTrafficPerformances: Alias[models.GetTrafficPerformancesResponse]
    GetUserPortraits: Alias[models.GetUserPortraitsResponse]
    GetVideoPerformances: Alias[models.GetVideoPerformancesResponse]
    GetViewTrendPerformances: Alias[models.GetViewTrendPerformancesResponse]
    getBestsellingCreators: Alias[models.GetBestsellingCreatorsResponse]
    getBestsellingLiveSessions: Alias[models.GetBestsellingLiveSessionsResponse]
    getBestsellingProducts: Alias[models.GetBestsellingProductsResponse]
    getBestsellingVideos: Alias[models.GetBestsellingVideosResponse]
    getGmvTrendPerformances: Alias[models.GetGmvTrendPerformancesResponse]
    getInteractiveTrendPerformances: Alias[models.GetInteractiveTrendPerformancesResponse]
    getLiveCoreStats: Alias[models.GetLiveCoreStatsResponse]
    getProductStats: Alias[models.GetProductStatsResponse]
    getShopLivePerformanceList: Alias[models.GetShopLivePerformanceListPage]
    getShopLivePerformanceListOld: Alias[models.GetShopLivePerformanceListOldPage]
    getShopLivePerformanceOverview: Alias[models.GetShopLivePerformanceOverviewResponse]
    getShopLivePerformanceOverviewOld: Alias[models.GetShopLivePerformanceOverviewOldResponse]
    getShopLivePerformancePerMinutes: Alias[models.GetShopLivePerformancePerMinutesPage]
    getShopLiveProductsPerformanceList: Alias[models.GetShopLiveProductsPerformanceListResponse]
    getShopPerformance: Alias[models.GetShopPerformanceResponse]
    getShopPerformancePerHour: Alias[models.GetShopPerformancePerHourResponse]
    getShopProductPerformance: Alias[models.GetShopProductPerformanceResponse]
    getShopProductPerformanceList: Alias[models.GetShopProductPerformanceListPage]
    getShopSkuPerformance: Alias[models.GetShopSkuPerformanceResponse]
    getShopSkuPerformanceList: Alias[models.GetShopSkuPerformanceListPage]
    getShopVideoPerformance: Alias[models.GetShopVideoPerformanceResponse]
    getShopVideoPerformanceList: Alias[models.GetShopVideoPerformanceListPage]
    getShopVideoPerformanceOverview: Alias[models.GetShopVideoPerformanceOverviewResponse]
    getShopVideoProductPerformanceList: Alias[models.GetShopVideoProductPerformanceListPage]
    getShopVideosPerformanceDetails: Alias[models.GetShopVideosPerformanceDetailsResponse]
    getSpsMetricDiagnosis: Alias[models.GetSpsMetricDiagnosisResponse]
    getSpsMetricProblemDetails: Alias[models.GetSpsMetricProblemDetailsResponse]
    getSpsMetricTopItems: Alias[models.GetSpsMetricTopItemsResponse]
    getSpsMetrics: Alias[models.GetSpsMetricsResponse]
    getSpsOverview: Alias[models.GetSpsOverviewResponse]
    getTrafficPerformances: Alias[models.GetTrafficPerformancesResponse]
    getUserPortraits: Alias[models.GetUserPortraitsResponse]
    getVideoPerformances: Alias[models.GetVideoPerformancesResponse]
    getViewTrendPerformances: Alias[models.GetViewTrendPerformancesResponse]

class AsyncAnalyticsApi(Resource):
    async def get_bestselling_creators(
        self,
        *,
        author_type: Literal["ALL", "AFFILIATE", "CHANNEL", "OFFICIAL"] | str,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        date: str,
        time_slot: Literal["1D", "7D", "30D"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingCreatorsResponse: ...
    async def get_bestselling_live_sessions(
        self,
        *,
        currency: str | None = None,
        date: str | None = None,
        time_slot: Literal["1D", "7D", "30D"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingLiveSessionsResponse: ...
    async def get_bestselling_products(
        self,
        *,
        category_id: str | int | None = None,
        currency: str | None = None,
        date: str,
        time_slot: Literal["1D", "7D", "30D"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingProductsResponse: ...
    async def get_bestselling_videos(
        self,
        *,
        currency: str | None = None,
        date: str,
        time_slot: Literal["1D", "7D", "30D"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetBestsellingVideosResponse: ...
    async def get_gmv_trend_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGmvTrendPerformancesResponse: ...
    async def get_interactive_trend_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetInteractiveTrendPerformancesResponse: ...
    async def get_live_core_stats(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetLiveCoreStatsResponse: ...
    async def get_product_stats(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetProductStatsResponse: ...
    def get_shop_live_performance_list(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["attributed_customers", "live_attributed_gmv", "live_attributed_items_sold", "live_attributed_sku_orders", "products_added", "products_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopLivePerformanceListPage, models.LiveStreamSession]: ...
    def get_shop_live_performance_list_old(
        self,
        *,
        account_type: str | None = None,
        currency: str | None = None,
        end_date_lt: str,
        page_size: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopLivePerformanceListOldPage, models.GetShopLivePerformanceListOldLiveStreamSession]: ...
    async def get_shop_live_performance_overview(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "LINKED_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        today: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopLivePerformanceOverviewResponse: ...
    async def get_shop_live_performance_overview_old(
        self,
        *,
        account_type: str | None = None,
        currency: str | None = None,
        end_date_lt: str,
        granularity: str | None = None,
        start_date_ge: str,
        with_comparison: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopLivePerformanceOverviewOldResponse: ...
    def get_shop_live_performance_per_minutes(
        self,
        *,
        currency: str | None = None,
        live_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopLivePerformancePerMinutesPage, models.GetShopLivePerformancePerMinutesInterval]: ...
    async def get_shop_live_products_performance_list(
        self,
        *,
        currency: str | None = None,
        live_id: str | int,
        sort_field: Literal["created_sku_orders", "customers", "gmv", "items_sold", "main_orders", "product_clicks", "product_impressions", "sku_orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopLiveProductsPerformanceListResponse: ...
    async def get_shop_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopPerformanceResponse: ...
    async def get_shop_performance_per_hour(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        date: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopPerformancePerHourResponse: ...
    async def get_shop_product_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        product_id: str | int,
        start_date_ge: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopProductPerformanceResponse: ...
    def get_shop_product_performance_list(
        self,
        *,
        category_filter: Sequence[str] | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopProductPerformanceListPage, models.GetShopProductPerformanceListProduct]: ...
    async def get_shop_sku_performance(
        self,
        *,
        currency: str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        sku_id: str | int,
        start_date_ge: str,
        **options: Unpack[CallOptions],
    ) -> models.GetShopSkuPerformanceResponse: ...
    def get_shop_sku_performance_list(
        self,
        *,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopSkuPerformanceListPage, models.Sku]: ...
    async def get_shop_video_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        video_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetShopVideoPerformanceResponse: ...
    def get_shop_video_performance_list(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["avg_customers", "click_through_rate", "gmv", "gpm", "items_sold", "post_time", "sku_orders", "views"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopVideoPerformanceListPage, models.Video]: ...
    async def get_shop_video_performance_overview(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        today: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShopVideoPerformanceOverviewResponse: ...
    def get_shop_video_product_performance_list(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        page_size: int | None = None,
        sort_field: Literal["daily_avg_buyers", "gmv", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str,
        video_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopVideoProductPerformanceListPage, models.Product]: ...
    async def get_shop_videos_performance_details(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str,
        video_ids: Sequence[int],
        **options: Unpack[CallOptions],
    ) -> models.GetShopVideosPerformanceDetailsResponse: ...
    async def get_sps_metric_diagnosis(
        self,
        *,
        locale: str | None = None,
        metric_code: str,
        trend_duration_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricDiagnosisResponse: ...
    async def get_sps_metric_problem_details(
        self,
        *,
        locale: str | None = None,
        metric_code: str,
        page_size: int | None = None,
        page_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricProblemDetailsResponse: ...
    async def get_sps_metric_top_items(
        self,
        *,
        locale: str | None = None,
        metric_code: str,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricTopItemsResponse: ...
    async def get_sps_metrics(
        self,
        *,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsMetricsResponse: ...
    async def get_sps_overview(
        self,
        *,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSpsOverviewResponse: ...
    async def get_traffic_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetTrafficPerformancesResponse: ...
    async def get_user_portraits(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetUserPortraitsResponse: ...
    async def get_video_performances(
        self,
        *,
        end_time_le: int | datetime,
        start_time_ge: int | datetime,
        video_ids: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetVideoPerformancesResponse: ...
    async def get_view_trend_performances(
        self,
        *,
        live_room_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetViewTrendPerformancesResponse: ...
    GetBestsellingCreators: Alias[Awaitable[models.GetBestsellingCreatorsResponse]]
    GetBestsellingLIVESessions: Alias[Awaitable[models.GetBestsellingLiveSessionsResponse]]
    GetBestsellingProducts: Alias[Awaitable[models.GetBestsellingProductsResponse]]
    GetBestsellingVideos: Alias[Awaitable[models.GetBestsellingVideosResponse]]
    GetGMVTrendPerformances: Alias[Awaitable[models.GetGmvTrendPerformancesResponse]]
    GetInteractiveTrendPerformances: Alias[Awaitable[models.GetInteractiveTrendPerformancesResponse]]
    GetLiveCoreStats: Alias[Awaitable[models.GetLiveCoreStatsResponse]]
    GetProductStats: Alias[Awaitable[models.GetProductStatsResponse]]
    GetSPSMetricDiagnosis: Alias[Awaitable[models.GetSpsMetricDiagnosisResponse]]
    GetSPSMetricProblemDetails: Alias[Awaitable[models.GetSpsMetricProblemDetailsResponse]]
    GetSPSMetricTopItems: Alias[Awaitable[models.GetSpsMetricTopItemsResponse]]
    GetSPSMetrics: Alias[Awaitable[models.GetSpsMetricsResponse]]
    GetSPSOverview: Alias[Awaitable[models.GetSpsOverviewResponse]]
    GetShopLIVEPerformanceList: Alias[PageCall[models.AsyncGetShopLivePerformanceListPage, models.LiveStreamSession]]
    GetShopLIVEPerformanceListOLD: Alias[PageCall[models.AsyncGetShopLivePerformanceListOldPage, models.GetShopLivePerformanceListOldLiveStreamSession]]
    GetShopLIVEPerformanceOverview: Alias[Awaitable[models.GetShopLivePerformanceOverviewResponse]]
    GetShopLIVEPerformanceOverviewOLD: Alias[Awaitable[models.GetShopLivePerformanceOverviewOldResponse]]
    GetShopLIVEPerformancePerMinutes: Alias[PageCall[models.AsyncGetShopLivePerformancePerMinutesPage, models.GetShopLivePerformancePerMinutesInterval]]
    GetShopLIVEProductsPerformanceList: Alias[Awaitable[models.GetShopLiveProductsPerformanceListResponse]]
    GetShopPerformance: Alias[Awaitable[models.GetShopPerformanceResponse]]
    GetShopPerformancePerHour: Alias[Awaitable[models.GetShopPerformancePerHourResponse]]
    GetShopProductPerformanceDetail: Alias[Awaitable[models.GetShopProductPerformanceResponse]]
    GetShopProductPerformanceList: Alias[PageCall[models.AsyncGetShopProductPerformanceListPage, models.GetShopProductPerformanceListProduct]]
    GetShopSKUPerformance: Alias[Awaitable[models.GetShopSkuPerformanceResponse]]
    GetShopSKUPerformanceList: Alias[PageCall[models.AsyncGetShopSkuPerformanceListPage, models.Sku]]
    GetShopVideoPerformanceDetails: Alias[Awaitable[models.GetShopVideoPerformanceResponse]]
    GetShopVideoPerformanceList: Alias[PageCall[models.AsyncGetShopVideoPerformanceListPage, models.Video]]
    GetShopVideoPerformanceOverview: Alias[Awaitable[models.GetShopVideoPerformanceOverviewResponse]]
    GetShopVideoProductPerformanceList: Alias[PageCall[models.AsyncGetShopVideoProductPerformanceListPage, models.Product]]
    GetShopVideosPerformanceDetails: Alias[Awaitable[models.GetShopVideosPerformanceDetailsResponse]]
    GetTrafficPerformances: Alias[Awaitable[models.GetTrafficPerformancesResponse]]
    GetUserPortraits: Alias[Awaitable[models.GetUserPortraitsResponse]]
    GetVideoPerformances: Alias[Awaitable[models.GetVideoPerformancesResponse]]
    GetViewTrendPerformances: Alias[Awaitable[models.GetViewTrendPerformancesResponse]]
    getBestsellingCreators: Alias[Awaitable[models.GetBestsellingCreatorsResponse]]
    getBestsellingLiveSessions: Alias[Awaitable[models.GetBestsellingLiveSessionsResponse]]
    getBestsellingProducts: Alias[Awaitable[models.GetBestsellingProductsResponse]]
    getBestsellingVideos: Alias[Awaitable[models.GetBestsellingVideosResponse]]
    getGmvTrendPerformances: Alias[Awaitable[models.GetGmvTrendPerformancesResponse]]
    getInteractiveTrendPerformances: Alias[Awaitable[models.GetInteractiveTrendPerformancesResponse]]
    getLiveCoreStats: Alias[Awaitable[models.GetLiveCoreStatsResponse]]
    getProductStats: Alias[Awaitable[models.GetProductStatsResponse]]
    getShopLivePerformanceList: Alias[PageCall[models.AsyncGetShopLivePerformanceListPage, models.LiveStreamSession]]
    getShopLivePerformanceListOld: Alias[PageCall[models.AsyncGetShopLivePerformanceListOldPage, models.GetShopLivePerformanceListOldLiveStreamSession]]
    getShopLivePerformanceOverview: Alias[Awaitable[models.GetShopLivePerformanceOverviewResponse]]
    getShopLivePerformanceOverviewOld: Alias[Awaitable[models.GetShopLivePerformanceOverviewOldResponse]]
    getShopLivePerformancePerMinutes: Alias[PageCall[models.AsyncGetShopLivePerformancePerMinutesPage, models.GetShopLivePerformancePerMinutesInterval]]
    getShopLiveProductsPerformanceList: Alias[Awaitable[models.GetShopLiveProductsPerformanceListResponse]]
    getShopPerformance: Alias[Awaitable[models.GetShopPerformanceResponse]]
    getShopPerformancePerHour: Alias[Awaitable[models.GetShopPerformancePerHourResponse]]
    getShopProductPerformance: Alias[Awaitable[models.GetShopProductPerformanceResponse]]
    getShopProductPerformanceList: Alias[PageCall[models.AsyncGetShopProductPerformanceListPage, models.GetShopProductPerformanceListProduct]]
    getShopSkuPerformance: Alias[Awaitable[models.GetShopSkuPerformanceResponse]]
    getShopSkuPerformanceList: Alias[PageCall[models.AsyncGetShopSkuPerformanceListPage, models.Sku]]
    getShopVideoPerformance: Alias[Awaitable[models.GetShopVideoPerformanceResponse]]
    getShopVideoPerformanceList: Alias[PageCall[models.AsyncGetShopVideoPerformanceListPage, models.Video]]
    getShopVideoPerformanceOverview: Alias[Awaitable[models.GetShopVideoPerformanceOverviewResponse]]
    getShopVideoProductPerformanceList: Alias[PageCall[models.AsyncGetShopVideoProductPerformanceListPage, models.Product]]
    getShopVideosPerformanceDetails: Alias[Awaitable[models.GetShopVideosPerformanceDetailsResponse]]
    getSpsMetricDiagnosis: Alias[Awaitable[models.GetSpsMetricDiagnosisResponse]]
    getSpsMetricProblemDetails: Alias[Awaitable[models.GetSpsMetricProblemDetailsResponse]]
    getSpsMetricTopItems: Alias[Awaitable[models.GetSpsMetricTopItemsResponse]]
    getSpsMetrics: Alias[Awaitable[models.GetSpsMetricsResponse]]
    getSpsOverview: Alias[Awaitable[models.GetSpsOverviewResponse]]
    getTrafficPerformances: Alias[Awaitable[models.GetTrafficPerformancesResponse]]
    getUserPortraits: Alias[Awaitable[models.GetUserPortraitsResponse]]
    getVideoPerformances: Alias[Awaitable[models.GetVideoPerformancesResponse]]
    getViewTrendPerformances: Alias[Awaitable[models.GetViewTrendPerformancesResponse]]

RESOURCE: type[Resource]