# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    GetBestsellingCreatorsResponse,
    GetBestsellingLiveSessionsResponse,
    GetBestsellingProductsResponse,
    GetBestsellingVideosResponse,
    GetGmvTrendPerformancesResponse,
    GetInteractiveTrendPerformancesResponse,
    GetLiveCoreStatsResponse,
    GetProductStatsResponse,
    GetShopLivePerformanceListOldLiveStreamSession,
    GetShopLivePerformanceListOldPage,
    GetShopLivePerformanceListOldResponse,
    GetShopLivePerformanceListPage,
    GetShopLivePerformanceListResponse,
    GetShopLivePerformanceOverviewOldResponse,
    GetShopLivePerformanceOverviewResponse,
    GetShopLivePerformancePerMinutesInterval,
    GetShopLivePerformancePerMinutesPage,
    GetShopLivePerformancePerMinutesResponse,
    GetShopLiveProductsPerformanceListResponse,
    GetShopPerformancePerHourResponse,
    GetShopPerformanceResponse,
    GetShopProductPerformanceListPage,
    GetShopProductPerformanceListProduct,
    GetShopProductPerformanceListResponse,
    GetShopProductPerformanceResponse,
    GetShopSkuPerformanceListPage,
    GetShopSkuPerformanceListResponse,
    GetShopSkuPerformanceResponse,
    GetShopVideoPerformanceListPage,
    GetShopVideoPerformanceListResponse,
    GetShopVideoPerformanceOverviewResponse,
    GetShopVideoPerformanceResponse,
    GetShopVideoProductPerformanceListPage,
    GetShopVideoProductPerformanceListResponse,
    GetShopVideosPerformanceDetailsResponse,
    GetSpsMetricDiagnosisResponse,
    GetSpsMetricProblemDetailsResponse,
    GetSpsMetricTopItemsResponse,
    GetSpsMetricsResponse,
    GetSpsOverviewResponse,
    GetTrafficPerformancesResponse,
    GetUserPortraitsResponse,
    GetVideoPerformancesResponse,
    GetViewTrendPerformancesResponse,
    LiveStreamSession,
    Product,
    Sku,
    Video,
)


class AnalyticsApi(Resource):
    """Analytics."""

    __slots__ = ()
    _domain = "analytics"
    _aliases = {
        "GetBestsellingCreators": "get_bestselling_creators",
        "GetBestsellingLIVESessions": "get_bestselling_live_sessions",
        "GetBestsellingProducts": "get_bestselling_products",
        "GetBestsellingVideos": "get_bestselling_videos",
        "GetGMVTrendPerformances": "get_gmv_trend_performances",
        "GetInteractiveTrendPerformances": "get_interactive_trend_performances",
        "GetLiveCoreStats": "get_live_core_stats",
        "GetProductStats": "get_product_stats",
        "GetSPSMetricDiagnosis": "get_sps_metric_diagnosis",
        "GetSPSMetricProblemDetails": "get_sps_metric_problem_details",
        "GetSPSMetricTopItems": "get_sps_metric_top_items",
        "GetSPSMetrics": "get_sps_metrics",
        "GetSPSOverview": "get_sps_overview",
        "GetShopLIVEPerformanceList": "get_shop_live_performance_list",
        "GetShopLIVEPerformanceListOLD": "get_shop_live_performance_list_old",
        "GetShopLIVEPerformanceOverview": "get_shop_live_performance_overview",
        "GetShopLIVEPerformanceOverviewOLD": "get_shop_live_performance_overview_old",
        "GetShopLIVEPerformancePerMinutes": "get_shop_live_performance_per_minutes",
        "GetShopLIVEProductsPerformanceList": "get_shop_live_products_performance_list",
        "GetShopPerformance": "get_shop_performance",
        "GetShopPerformancePerHour": "get_shop_performance_per_hour",
        "GetShopProductPerformanceDetail": "get_shop_product_performance",
        "GetShopProductPerformanceList": "get_shop_product_performance_list",
        "GetShopSKUPerformance": "get_shop_sku_performance",
        "GetShopSKUPerformanceList": "get_shop_sku_performance_list",
        "GetShopVideoPerformanceDetails": "get_shop_video_performance",
        "GetShopVideoPerformanceList": "get_shop_video_performance_list",
        "GetShopVideoPerformanceOverview": "get_shop_video_performance_overview",
        "GetShopVideoProductPerformanceList": "get_shop_video_product_performance_list",
        "GetShopVideosPerformanceDetails": "get_shop_videos_performance_details",
        "GetTrafficPerformances": "get_traffic_performances",
        "GetUserPortraits": "get_user_portraits",
        "GetVideoPerformances": "get_video_performances",
        "GetViewTrendPerformances": "get_view_trend_performances",
        "getBestsellingCreators": "get_bestselling_creators",
        "getBestsellingLiveSessions": "get_bestselling_live_sessions",
        "getBestsellingProducts": "get_bestselling_products",
        "getBestsellingVideos": "get_bestselling_videos",
        "getGmvTrendPerformances": "get_gmv_trend_performances",
        "getInteractiveTrendPerformances": "get_interactive_trend_performances",
        "getLiveCoreStats": "get_live_core_stats",
        "getProductStats": "get_product_stats",
        "getShopLivePerformanceList": "get_shop_live_performance_list",
        "getShopLivePerformanceListOld": "get_shop_live_performance_list_old",
        "getShopLivePerformanceOverview": "get_shop_live_performance_overview",
        "getShopLivePerformanceOverviewOld": "get_shop_live_performance_overview_old",
        "getShopLivePerformancePerMinutes": "get_shop_live_performance_per_minutes",
        "getShopLiveProductsPerformanceList": "get_shop_live_products_performance_list",
        "getShopPerformance": "get_shop_performance",
        "getShopPerformancePerHour": "get_shop_performance_per_hour",
        "getShopProductPerformance": "get_shop_product_performance",
        "getShopProductPerformanceList": "get_shop_product_performance_list",
        "getShopSkuPerformance": "get_shop_sku_performance",
        "getShopSkuPerformanceList": "get_shop_sku_performance_list",
        "getShopVideoPerformance": "get_shop_video_performance",
        "getShopVideoPerformanceList": "get_shop_video_performance_list",
        "getShopVideoPerformanceOverview": "get_shop_video_performance_overview",
        "getShopVideoProductPerformanceList": "get_shop_video_product_performance_list",
        "getShopVideosPerformanceDetails": "get_shop_videos_performance_details",
        "getSpsMetricDiagnosis": "get_sps_metric_diagnosis",
        "getSpsMetricProblemDetails": "get_sps_metric_problem_details",
        "getSpsMetricTopItems": "get_sps_metric_top_items",
        "getSpsMetrics": "get_sps_metrics",
        "getSpsOverview": "get_sps_overview",
        "getTrafficPerformances": "get_traffic_performances",
        "getUserPortraits": "get_user_portraits",
        "getVideoPerformances": "get_video_performances",
        "getViewTrendPerformances": "get_view_trend_performances",
    }

    def get_bestselling_creators(
        self,
        *,
        author_type: Literal["ALL", "AFFILIATE", "CHANNEL", "OFFICIAL"] | str = REQUIRED,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        date: str = REQUIRED,
        time_slot: Literal["1D", "7D", "30D"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetBestsellingCreatorsResponse:
        """Ranks the creators with the highest sales in the market for a period.

        Official name `GetBestsellingCreators`: `GET /analytics/{version}/creators/bestselling`, version 202511.

        - cipher: `shop_cipher` (optional)

        Args:
            author_type: Restricts the ranking to creators of this kind. Required.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
            time_slot: Length of the ranking period that belongs to `date`. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "author_type": author_type,
            "currency": currency,
            "date": date,
            "time_slot": time_slot,
        }
        return self._call("analytics.get_bestselling_creators", "GetBestsellingCreatorsResponse", params, options)

    def get_bestselling_live_sessions(
        self,
        *,
        currency: str | None = None,
        date: str | None = None,
        time_slot: Literal["1D", "7D", "30D"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetBestsellingLiveSessionsResponse:
        """Ranks the LIVE sessions with the highest sales in the market for a period.

        Official name `GetBestsellingLIVESessions`: `GET /analytics/{version}/lives/bestselling`, version 202511.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
            time_slot: Length of the ranking period that belongs to `date`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "date": date,
            "time_slot": time_slot,
        }
        return self._call("analytics.get_bestselling_live_sessions", "GetBestsellingLiveSessionsResponse", params, options)

    def get_bestselling_products(
        self,
        *,
        category_id: str | int | None = None,
        currency: str | None = None,
        date: str = REQUIRED,
        time_slot: Literal["1D", "7D", "30D"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetBestsellingProductsResponse:
        """Ranks the best-selling products in the market, optionally within a category.

        Official name `GetBestsellingProducts`: `GET /analytics/{version}/products/bestselling`, version 202511.

        - cipher: `shop_cipher` (optional)

        Args:
            category_id: Id of a first-level product category; only products of it are ranked.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
            time_slot: Length of the ranking period that belongs to `date`. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "currency": currency,
            "date": date,
            "time_slot": time_slot,
        }
        return self._call("analytics.get_bestselling_products", "GetBestsellingProductsResponse", params, options)

    def get_bestselling_videos(
        self,
        *,
        currency: str | None = None,
        date: str = REQUIRED,
        time_slot: Literal["1D", "7D", "30D"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetBestsellingVideosResponse:
        """Ranks the videos with the highest sales in the market for a period.

        Official name `GetBestsellingVideos`: `GET /analytics/{version}/videos/bestselling`, version 202511.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            date: Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
            time_slot: Length of the ranking period that belongs to `date`. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "date": date,
            "time_slot": time_slot,
        }
        return self._call("analytics.get_bestselling_videos", "GetBestsellingVideosResponse", params, options)

    def get_gmv_trend_performances(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetGmvTrendPerformancesResponse:
        """Returns the sales curve of one LIVE room over time, for its creator.

        Official name `GetGMVTrendPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/gmv_trend_performances`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_gmv_trend_performances", "GetGmvTrendPerformancesResponse", params, options)

    def get_interactive_trend_performances(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetInteractiveTrendPerformancesResponse:
        """Returns the interaction curve of one LIVE room over time, for its creator.

        Official name `GetInteractiveTrendPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/interactive_trend_performances`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_interactive_trend_performances", "GetInteractiveTrendPerformancesResponse", params, options)

    def get_live_core_stats(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetLiveCoreStatsResponse:
        """Returns the main figures of one LIVE room, for its creator.

        Official name `GetLiveCoreStats`: `GET /analytics/{version}/live_rooms/{live_room_id}/core_stats`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_live_core_stats", "GetLiveCoreStatsResponse", params, options)

    def get_product_stats(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetProductStatsResponse:
        """Returns clicks, orders and stock for each product of one LIVE room.

        Official name `GetProductStats`: `GET /analytics/{version}/live_rooms/{live_room_id}/product_stats`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_product_stats", "GetProductStatsResponse", params, options)

    def get_shop_live_performance_list(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str = REQUIRED,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        page_size: int | None = None,
        sort_field: Literal["attributed_customers", "live_attributed_gmv", "live_attributed_items_sold", "live_attributed_sku_orders", "products_added", "products_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopLivePerformanceListPage:
        """Lists the shop's LIVE sessions with sales and interaction figures, page by page.

        Official name `GetShopLIVEPerformanceList`: `GET /analytics/{version}/shop_lives/performance`, version 202609.
        Also in version 202508, 202509: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            account_type: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Required.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            page_size: Entries per page, 10 by default, at most 100.
            sort_field: Figure by which the list is sorted; `gmv` by default.
            sort_order: Direction of the sort by `sort_field`; DESC by default.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `live_stream_sessions`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "account_type": account_type,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "start_date_ge": start_date_ge,
        }
        return self._page("analytics.get_shop_live_performance_list", "GetShopLivePerformanceListPage", params, options)

    def get_shop_live_performance_list_old(
        self,
        *,
        account_type: str | None = None,
        currency: str | None = None,
        end_date_lt: str = REQUIRED,
        page_size: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
        start_date_ge: str = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopLivePerformanceListOldPage:
        """Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.

        Official name `GetShopLIVEPerformanceListOLD`: `POST /analytics/{version}/shop_lives/performance`, version 202505.

        - cipher: `shop_cipher` (optional)

        Args:
            account_type: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
            page_size: Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `30`.
            sort_field: Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
            sort_order: Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `ASC`.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `live_stream_sessions`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "account_type": account_type,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "start_date_ge": start_date_ge,
        }
        return self._page("analytics.get_shop_live_performance_list_old", "GetShopLivePerformanceListOldPage", params, options)

    def get_shop_live_performance_overview(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "LINKED_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str = REQUIRED,
        today: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetShopLivePerformanceOverviewResponse:
        """Returns the shop's LIVE results, summed per interval.

        Official name `GetShopLIVEPerformanceOverview`: `GET /analytics/{version}/shop_lives/overview_performance`, version 202609.
        Also in version 202508, 202509: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            account_type: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            today: Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "account_type": account_type,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "start_date_ge": start_date_ge,
            "today": today,
        }
        return self._call("analytics.get_shop_live_performance_overview", "GetShopLivePerformanceOverviewResponse", params, options)

    def get_shop_live_performance_overview_old(
        self,
        *,
        account_type: str | None = None,
        currency: str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: str | None = None,
        start_date_ge: str = REQUIRED,
        with_comparison: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetShopLivePerformanceOverviewOldResponse:
        """Returns the shop's LIVE results per interval through the older POST endpoint.

        Official name `GetShopLIVEPerformanceOverviewOLD`: `POST /analytics/{version}/shop_lives/overview_performance`, version 202503.

        - cipher: `shop_cipher` (optional)

        Args:
            account_type: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `ALL`.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `1D`.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
            with_comparison: Set to true to also get the period of equal length just before, in `comparison_intervals`; false by default. Default: `false`. Example: `true`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "account_type": account_type,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "start_date_ge": start_date_ge,
            "with_comparison": with_comparison,
        }
        return self._call("analytics.get_shop_live_performance_overview_old", "GetShopLivePerformanceOverviewOldResponse", params, options)

    def get_shop_live_performance_per_minutes(
        self,
        *,
        currency: str | None = None,
        live_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopLivePerformancePerMinutesPage:
        """Returns the results of one finished LIVE session, minute by minute.

        Official name `GetShopLIVEPerformancePerMinutes`: `GET /analytics/{version}/shop_lives/{live_id}/performance_per_minutes`, version 202510.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
            live_id: Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `performance.intervals`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "currency": currency,
            "live_id": live_id,
        }
        return self._page("analytics.get_shop_live_performance_per_minutes", "GetShopLivePerformancePerMinutesPage", params, options)

    def get_shop_live_products_performance_list(
        self,
        *,
        currency: str | None = None,
        live_id: str | int = REQUIRED,
        sort_field: Literal["created_sku_orders", "customers", "gmv", "items_sold", "main_orders", "product_clicks", "product_impressions", "sku_orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetShopLiveProductsPerformanceListResponse:
        """Lists sales and traffic of each product in one LIVE session.

        Official name `GetShopLIVEProductsPerformanceList`: `GET /analytics/{version}/shop/{live_id}/products_performance`, version 202512.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
            live_id: Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required.
            sort_field: Figure by which the list is sorted; `gmv` by default. Default: `gmv`.
            sort_order: Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "live_id": live_id,
            "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._call("analytics.get_shop_live_products_performance_list", "GetShopLiveProductsPerformanceListResponse", params, options)

    def get_shop_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShopPerformanceResponse:
        """Returns the shop's sales, orders and visitors per interval.

        Official name `GetShopPerformance`: `GET /analytics/{version}/shop/performance`, version 202609.
        Also in version 202405, 202509: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "start_date_ge": start_date_ge,
        }
        return self._call("analytics.get_shop_performance", "GetShopPerformanceResponse", params, options)

    def get_shop_performance_per_hour(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        date: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShopPerformancePerHourResponse:
        """Returns the shop's results for one day, hour by hour.

        Official name `GetShopPerformancePerHour`: `GET /analytics/{version}/shop/performance/{date}/performance_per_hour`, version 202510.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
            date: Day to report on, YYYY-MM-DD in the time zone of the shop. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "date": date,
        }
        return self._call("analytics.get_shop_performance_per_hour", "GetShopPerformancePerHourResponse", params, options)

    def get_shop_product_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        product_id: str | int = REQUIRED,
        start_date_ge: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShopProductPerformanceResponse:
        """Returns the results of one product per interval.

        Official name `GetShopProductPerformanceDetail`: `GET /analytics/{version}/shop_products/{product_id}/performance`, version 202509.
        Also in version 202405: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `LOCAL`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
            product_id: Platform's id of the product; a long number. Required.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "product_id": product_id,
            "start_date_ge": start_date_ge,
        }
        return self._call("analytics.get_shop_product_performance", "GetShopProductPerformanceResponse", params, options)

    def get_shop_product_performance_list(
        self,
        *,
        category_filter: Sequence[str] | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        page_size: int | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopProductPerformanceListPage:
        """Lists the shop's products with their sales results, page by page.

        Official name `GetShopProductPerformanceList`: `GET /analytics/{version}/shop_products/performance`, version 202605.
        Also in version 202405, 202509: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            category_filter: Ids of product categories; only products or SKUs of these categories are returned.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            page_size: Entries per page, 10 by default, at most 100. 1 to 100.
            product_status_filter: Restricts the list to products in this state; all products by default.
            sort_field: Figure by which the list is sorted; `gmv` by default.
            sort_order: Direction of the sort by `sort_field`; DESC by default.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "category_filter": category_filter,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "page_size": page_size,
            "product_status_filter": product_status_filter,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "start_date_ge": start_date_ge,
        }
        return self._page("analytics.get_shop_product_performance_list", "GetShopProductPerformanceListPage", params, options)

    def get_shop_sku_performance(
        self,
        *,
        currency: str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        sku_id: str | int = REQUIRED,
        start_date_ge: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShopSkuPerformanceResponse:
        """Returns the results of one SKU per interval.

        Official name `GetShopSKUPerformance`: `GET /analytics/{version}/shop_skus/{sku_id}/performance`, version 202509.
        Also in version 202406: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
            sku_id: Platform's id of the SKU, the variant of a product that can be bought. Required.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "sku_id": sku_id,
            "start_date_ge": start_date_ge,
        }
        return self._call("analytics.get_shop_sku_performance", "GetShopSkuPerformanceResponse", params, options)

    def get_shop_sku_performance_list(
        self,
        *,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        end_date_lt: str = REQUIRED,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopSkuPerformanceListPage:
        """Lists the shop's SKUs with their sales results, page by page.

        Official name `GetShopSKUPerformanceList`: `GET /analytics/{version}/shop_skus/performance`, version 202509.
        Also in version 202406: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            category_filter: Ids of product categories; only products or SKUs of these categories are returned.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
            page_size: Entries per page, 10 by default, at most 100. 1 to 100. Example: `10`.
            product_ids: Ids of products to work on or to filter by.
            product_status_filter: Restricts the list to products in this state; all products by default. Example: `LIVE`.
            sort_field: Figure by which the list is sorted; `gmv` by default. Example: `gmv`.
            sort_order: Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `skus`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "category_filter": category_filter,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "page_size": page_size,
            "product_ids": product_ids,
            "product_status_filter": product_status_filter,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "start_date_ge": start_date_ge,
        }
        return self._page("analytics.get_shop_sku_performance_list", "GetShopSkuPerformanceListPage", params, options)

    def get_shop_video_performance(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str = REQUIRED,
        video_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShopVideoPerformanceResponse:
        """Returns the results of one shop video per interval.

        Official name `GetShopVideoPerformanceDetails`: `GET /analytics/{version}/shop_videos/{video_id}/performance`, version 202509.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
            video_id: Id of the TikTok video whose figures to read. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "start_date_ge": start_date_ge,
            "video_id": video_id,
        }
        return self._call("analytics.get_shop_video_performance", "GetShopVideoPerformanceResponse", params, options)

    def get_shop_video_performance_list(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        page_size: int | None = None,
        sort_field: Literal["avg_customers", "click_through_rate", "gmv", "gpm", "items_sold", "post_time", "sku_orders", "views"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopVideoPerformanceListPage:
        """Lists the shop's videos with their sales and view figures, page by page.

        Official name `GetShopVideoPerformanceList`: `GET /analytics/{version}/shop_videos/performance`, version 202605.
        Also in version 202409, 202509: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            account_type: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            page_size: Entries per page, 10 by default, at most 100. 1 to 100.
            sort_field: Figure by which the list is sorted; `gmv` by default.
            sort_order: Direction of the sort by `sort_field`; DESC by default.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `videos`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "account_type": account_type,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "start_date_ge": start_date_ge,
        }
        return self._page("analytics.get_shop_video_performance_list", "GetShopVideoPerformanceListPage", params, options)

    def get_shop_video_performance_overview(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str = REQUIRED,
        today: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetShopVideoPerformanceOverviewResponse:
        """Returns the results of all shop videos, summed per interval.

        Official name `GetShopVideoPerformanceOverview`: `GET /analytics/{version}/shop_videos/overview_performance`, version 202609.
        Also in version 202409, 202509: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            account_type: Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            today: Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "account_type": account_type,
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "start_date_ge": start_date_ge,
            "today": today,
        }
        return self._call("analytics.get_shop_video_performance_overview", "GetShopVideoPerformanceOverviewResponse", params, options)

    def get_shop_video_product_performance_list(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        page_size: int | None = None,
        sort_field: Literal["daily_avg_buyers", "gmv", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        start_date_ge: str = REQUIRED,
        video_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetShopVideoProductPerformanceListPage:
        """Lists the results of each product promoted in one shop video.

        Official name `GetShopVideoProductPerformanceList`: `GET /analytics/{version}/shop_videos/{video_id}/products/performance`, version 202509.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
            page_size: Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `10`.
            sort_field: Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
            sort_order: Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
            video_id: Id of the TikTok video whose figures to read. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "currency": currency,
            "end_date_lt": end_date_lt,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "start_date_ge": start_date_ge,
            "video_id": video_id,
        }
        return self._page("analytics.get_shop_video_product_performance_list", "GetShopVideoProductPerformanceListPage", params, options)

    def get_shop_videos_performance_details(
        self,
        *,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        end_date_lt: str = REQUIRED,
        granularity: Literal["ALL", "1D"] | str | None = None,
        start_date_ge: str = REQUIRED,
        video_ids: Sequence[int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShopVideosPerformanceDetailsResponse:
        """Returns the results of several shop videos in one call, with an error for each that failed.

        Official name `GetShopVideosPerformanceDetails`: `GET /analytics/{version}/shop_videos/batch_performance`, version 202609.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
            end_date_lt: End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            granularity: Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
            start_date_ge: Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
            video_ids: Videos to report on, comma-separated ids. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "end_date_lt": end_date_lt,
            "granularity": granularity,
            "start_date_ge": start_date_ge,
            "video_ids": video_ids,
        }
        return self._call("analytics.get_shop_videos_performance_details", "GetShopVideosPerformanceDetailsResponse", params, options)

    def get_sps_metric_diagnosis(
        self,
        *,
        locale: str | None = None,
        metric_code: str = REQUIRED,
        trend_duration_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSpsMetricDiagnosisResponse:
        """Explains the score of one shop performance metric and shows its trend (US only).

        Official name `GetSPSMetricDiagnosis`: `GET /analytics/{version}/shop_performances/metrics/{metric_code}/diagnosis`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of names and texts in the reply.
            metric_code: Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
            trend_duration_days: Number of days back for which to return the trend of the metric.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "metric_code": metric_code,
            "trend_duration_days": trend_duration_days,
        }
        return self._call("analytics.get_sps_metric_diagnosis", "GetSpsMetricDiagnosisResponse", params, options)

    def get_sps_metric_problem_details(
        self,
        *,
        locale: str | None = None,
        metric_code: str = REQUIRED,
        page_size: int | None = None,
        page_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSpsMetricProblemDetailsResponse:
        """Lists the orders or chats that hurt one shop performance metric (US only).

        Official name `GetSPSMetricProblemDetails`: `GET /analytics/{version}/shop_performances/metrics/{metric_code}/problem_details`, version 202606.

        - cipher: `shop_cipher` (optional)
        - the response contains personal data

        Args:
            locale: Language of names and texts in the reply.
            metric_code: Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
            page_size: Entries per page, 10 by default, at most 100.
            page_token: Token from the page before that says where the next one starts; leave it out for the first page.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "metric_code": metric_code,
            "page_size": page_size,
            "page_token": page_token,
        }
        return self._call("analytics.get_sps_metric_problem_details", "GetSpsMetricProblemDetailsResponse", params, options)

    def get_sps_metric_top_items(
        self,
        *,
        locale: str | None = None,
        metric_code: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetSpsMetricTopItemsResponse:
        """Lists the products that weigh most on one shop performance metric (US only).

        Official name `GetSPSMetricTopItems`: `GET /analytics/{version}/shop_performances/metrics/{metric_code}/top_items`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of names and texts in the reply.
            metric_code: Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "metric_code": metric_code,
        }
        return self._call("analytics.get_sps_metric_top_items", "GetSpsMetricTopItemsResponse", params, options)

    def get_sps_metrics(
        self,
        *,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSpsMetricsResponse:
        """Lists the shop performance metrics, each with score, value and benchmarks (US only).

        Official name `GetSPSMetrics`: `GET /analytics/{version}/shop_performances/metrics`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of names and texts in the reply.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
        }
        return self._call("analytics.get_sps_metrics", "GetSpsMetricsResponse", params, options)

    def get_sps_overview(
        self,
        *,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSpsOverviewResponse:
        """Returns the shop performance score, its tier and main issues (US only).

        Official name `GetSPSOverview`: `GET /analytics/{version}/shop_performances/overview`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of names and texts in the reply.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
        }
        return self._call("analytics.get_sps_overview", "GetSpsOverviewResponse", params, options)

    def get_traffic_performances(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetTrafficPerformancesResponse:
        """Returns where the viewers of one LIVE room came from, for its creator.

        Official name `GetTrafficPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/traffic_performances`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_traffic_performances", "GetTrafficPerformancesResponse", params, options)

    def get_user_portraits(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetUserPortraitsResponse:
        """Returns the audience of one LIVE room by age, gender, region and share of fans.

        Official name `GetUserPortraits`: `GET /analytics/{version}/live_rooms/{live_room_id}/user_portraits`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_user_portraits", "GetUserPortraitsResponse", params, options)

    def get_video_performances(
        self,
        *,
        end_time_le: int | datetime = REQUIRED,
        start_time_ge: int | datetime = REQUIRED,
        video_ids: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetVideoPerformancesResponse:
        """Returns the results of the creator's own videos with the given ids.

        Official name `GetVideoPerformances`: `GET /analytics/{version}/videos/performances`, version 202403.

        Args:
            end_time_le: Last day to report, Unix time in seconds, of which only the date counts; data is complete up to the day before today. Required. Example: `1711356201`.
            start_time_ge: First day to report, Unix time in seconds, of which only the date counts; within the last 180 days and at the latest yesterday. Required. Example: `1704091445`.
            video_ids: Videos to report on, comma-separated ids, at most 100, all by the same author. Required. Example: `7341286689295469829,7271486684427046149`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "end_time_le": end_time_le,
            "start_time_ge": start_time_ge,
            "video_ids": video_ids,
        }
        return self._call("analytics.get_video_performances", "GetVideoPerformancesResponse", params, options)

    def get_view_trend_performances(
        self,
        *,
        live_room_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetViewTrendPerformancesResponse:
        """Returns the viewer curve of one LIVE room over time, for its creator.

        Official name `GetViewTrendPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/view_trend_performances`, version 202502.
        Also in version 202309: `version=`.

        Args:
            live_room_id: Id of the LIVE room, that is of one broadcast of the creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "live_room_id": live_room_id,
        }
        return self._call("analytics.get_view_trend_performances", "GetViewTrendPerformancesResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncAnalyticsApi = AnalyticsApi
RESOURCE = AnalyticsApi