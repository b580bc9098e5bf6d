// Generated from core/catalog by `cargo gen`. Do not edit.

//! Analytics: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Analytics: the operations of the domain `analytics`.
#[derive(Debug)]
pub struct AnalyticsApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> AnalyticsApi<'a, M> {
    /// Ranks the creators with the highest sales in the market for a period.
    ///
    /// Official name `GetBestsellingCreators`: `GET /analytics/{version}/creators/bestselling`, version 202511.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetBestsellingCreators")]
    pub fn get_bestselling_creators(
        &self,
        request: GetBestsellingCreatorsRequest,
    ) -> Call<'a, GetBestsellingCreatorsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Ranks the LIVE sessions with the highest sales in the market for a period.
    ///
    /// Official name `GetBestsellingLIVESessions`: `GET /analytics/{version}/lives/bestselling`, version 202511.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetBestsellingLIVESessions")]
    pub fn get_bestselling_live_sessions(
        &self,
        request: GetBestsellingLiveSessionsRequest,
    ) -> Call<'a, GetBestsellingLiveSessionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Ranks the best-selling products in the market, optionally within a category.
    ///
    /// Official name `GetBestsellingProducts`: `GET /analytics/{version}/products/bestselling`, version 202511.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetBestsellingProducts")]
    pub fn get_bestselling_products(
        &self,
        request: GetBestsellingProductsRequest,
    ) -> Call<'a, GetBestsellingProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Ranks the videos with the highest sales in the market for a period.
    ///
    /// Official name `GetBestsellingVideos`: `GET /analytics/{version}/videos/bestselling`, version 202511.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetBestsellingVideos")]
    pub fn get_bestselling_videos(
        &self,
        request: GetBestsellingVideosRequest,
    ) -> Call<'a, GetBestsellingVideosResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the sales curve of one LIVE room over time, for its creator.
    ///
    /// Official name `GetGMVTrendPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/gmv_trend_performances`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetGMVTrendPerformances")]
    pub fn get_gmv_trend_performances(
        &self,
        request: GetGmvTrendPerformancesRequest,
    ) -> Call<'a, GetGmvTrendPerformancesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the interaction curve of one LIVE room over time, for its creator.
    ///
    /// Official name `GetInteractiveTrendPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/interactive_trend_performances`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetInteractiveTrendPerformances")]
    pub fn get_interactive_trend_performances(
        &self,
        request: GetInteractiveTrendPerformancesRequest,
    ) -> Call<'a, GetInteractiveTrendPerformancesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the main figures of one LIVE room, for its creator.
    ///
    /// Official name `GetLiveCoreStats`: `GET /analytics/{version}/live_rooms/{live_room_id}/core_stats`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetLiveCoreStats")]
    pub fn get_live_core_stats(
        &self,
        request: GetLiveCoreStatsRequest,
    ) -> Call<'a, GetLiveCoreStatsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns clicks, orders and stock for each product of one LIVE room.
    ///
    /// Official name `GetProductStats`: `GET /analytics/{version}/live_rooms/{live_room_id}/product_stats`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetProductStats")]
    pub fn get_product_stats(&self, request: GetProductStatsRequest) -> Call<'a, GetProductStatsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's LIVE sessions with sales and interaction figures, page by page.
    ///
    /// Official name `GetShopLIVEPerformanceList`: `GET /analytics/{version}/shop_lives/performance`, version 202609.
    /// Also in version 202508, 202509.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `live_stream_sessions`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopLIVEPerformanceList")]
    pub fn get_shop_live_performance_list(
        &self,
        request: GetShopLivePerformanceListRequest,
    ) -> Call<'a, GetShopLivePerformanceListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.
    ///
    /// Official name `GetShopLIVEPerformanceListOLD`: `POST /analytics/{version}/shop_lives/performance`, version 202505.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `live_stream_sessions`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopLIVEPerformanceListOLD")]
    pub fn get_shop_live_performance_list_old(
        &self,
        request: GetShopLivePerformanceListOldRequest,
    ) -> Call<'a, GetShopLivePerformanceListOldResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's LIVE results, summed per interval.
    ///
    /// Official name `GetShopLIVEPerformanceOverview`: `GET /analytics/{version}/shop_lives/overview_performance`, version 202609.
    /// Also in version 202508, 202509.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopLIVEPerformanceOverview")]
    pub fn get_shop_live_performance_overview(
        &self,
        request: GetShopLivePerformanceOverviewRequest,
    ) -> Call<'a, GetShopLivePerformanceOverviewResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's LIVE results per interval through the older POST endpoint.
    ///
    /// Official name `GetShopLIVEPerformanceOverviewOLD`: `POST /analytics/{version}/shop_lives/overview_performance`, version 202503.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopLIVEPerformanceOverviewOLD")]
    pub fn get_shop_live_performance_overview_old(
        &self,
        request: GetShopLivePerformanceOverviewOldRequest,
    ) -> Call<'a, GetShopLivePerformanceOverviewOldResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of one finished LIVE session, minute by minute.
    ///
    /// Official name `GetShopLIVEPerformancePerMinutes`: `GET /analytics/{version}/shop_lives/{live_id}/performance_per_minutes`, version 202510.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `performance.intervals`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopLIVEPerformancePerMinutes")]
    pub fn get_shop_live_performance_per_minutes(
        &self,
        request: GetShopLivePerformancePerMinutesRequest,
    ) -> Call<'a, GetShopLivePerformancePerMinutesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists sales and traffic of each product in one LIVE session.
    ///
    /// Official name `GetShopLIVEProductsPerformanceList`: `GET /analytics/{version}/shop/{live_id}/products_performance`, version 202512.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopLIVEProductsPerformanceList")]
    pub fn get_shop_live_products_performance_list(
        &self,
        request: GetShopLiveProductsPerformanceListRequest,
    ) -> Call<'a, GetShopLiveProductsPerformanceListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's sales, orders and visitors per interval.
    ///
    /// Official name `GetShopPerformance`: `GET /analytics/{version}/shop/performance`, version 202609.
    /// Also in version 202405, 202509.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopPerformance`
    #[doc(alias = "GetShopPerformance")]
    #[doc(alias = "getShopPerformance")]
    pub fn get_shop_performance(
        &self,
        request: GetShopPerformanceRequest,
    ) -> Call<'a, GetShopPerformanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's results for one day, hour by hour.
    ///
    /// Official name `GetShopPerformancePerHour`: `GET /analytics/{version}/shop/performance/{date}/performance_per_hour`, version 202510.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopPerformancePerHour")]
    pub fn get_shop_performance_per_hour(
        &self,
        request: GetShopPerformancePerHourRequest,
    ) -> Call<'a, GetShopPerformancePerHourResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of one product per interval.
    ///
    /// Official name `GetShopProductPerformanceDetail`: `GET /analytics/{version}/shop_products/{product_id}/performance`, version 202509.
    /// Also in version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopProductPerformance`
    #[doc(alias = "GetShopProductPerformanceDetail")]
    #[doc(alias = "getShopProductPerformance")]
    pub fn get_shop_product_performance(
        &self,
        request: GetShopProductPerformanceRequest,
    ) -> Call<'a, GetShopProductPerformanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's products with their sales results, page by page.
    ///
    /// Official name `GetShopProductPerformanceList`: `GET /analytics/{version}/shop_products/performance`, version 202605.
    /// Also in version 202405, 202509.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `products`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopProductPerformanceList`
    #[doc(alias = "GetShopProductPerformanceList")]
    #[doc(alias = "getShopProductPerformanceList")]
    pub fn get_shop_product_performance_list(
        &self,
        request: GetShopProductPerformanceListRequest,
    ) -> Call<'a, GetShopProductPerformanceListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of one SKU per interval.
    ///
    /// Official name `GetShopSKUPerformance`: `GET /analytics/{version}/shop_skus/{sku_id}/performance`, version 202509.
    /// Also in version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopSkuPerformance`
    #[doc(alias = "GetShopSKUPerformance")]
    #[doc(alias = "getShopSkuPerformance")]
    pub fn get_shop_sku_performance(
        &self,
        request: GetShopSkuPerformanceRequest,
    ) -> Call<'a, GetShopSkuPerformanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's SKUs with their sales results, page by page.
    ///
    /// Official name `GetShopSKUPerformanceList`: `GET /analytics/{version}/shop_skus/performance`, version 202509.
    /// Also in version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `skus`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopSkuPerformanceList`
    #[doc(alias = "GetShopSKUPerformanceList")]
    #[doc(alias = "getShopSkuPerformanceList")]
    pub fn get_shop_sku_performance_list(
        &self,
        request: GetShopSkuPerformanceListRequest,
    ) -> Call<'a, GetShopSkuPerformanceListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of one shop video per interval.
    ///
    /// Official name `GetShopVideoPerformanceDetails`: `GET /analytics/{version}/shop_videos/{video_id}/performance`, version 202509.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopVideoPerformance`
    #[doc(alias = "GetShopVideoPerformanceDetails")]
    #[doc(alias = "getShopVideoPerformance")]
    pub fn get_shop_video_performance(
        &self,
        request: GetShopVideoPerformanceRequest,
    ) -> Call<'a, GetShopVideoPerformanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's videos with their sales and view figures, page by page.
    ///
    /// Official name `GetShopVideoPerformanceList`: `GET /analytics/{version}/shop_videos/performance`, version 202605.
    /// Also in version 202409, 202509.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `videos`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopVideoPerformanceList`
    #[doc(alias = "GetShopVideoPerformanceList")]
    #[doc(alias = "getShopVideoPerformanceList")]
    pub fn get_shop_video_performance_list(
        &self,
        request: GetShopVideoPerformanceListRequest,
    ) -> Call<'a, GetShopVideoPerformanceListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of all shop videos, summed per interval.
    ///
    /// Official name `GetShopVideoPerformanceOverview`: `GET /analytics/{version}/shop_videos/overview_performance`, version 202609.
    /// Also in version 202409, 202509.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopVideoPerformanceOverview`
    #[doc(alias = "GetShopVideoPerformanceOverview")]
    #[doc(alias = "getShopVideoPerformanceOverview")]
    pub fn get_shop_video_performance_overview(
        &self,
        request: GetShopVideoPerformanceOverviewRequest,
    ) -> Call<'a, GetShopVideoPerformanceOverviewResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the results of each product promoted in one shop video.
    ///
    /// Official name `GetShopVideoProductPerformanceList`: `GET /analytics/{version}/shop_videos/{video_id}/products/performance`, version 202509.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `products`
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    /// - elsewhere: PHP `Analytics.getShopVideoProductPerformanceList`
    #[doc(alias = "GetShopVideoProductPerformanceList")]
    #[doc(alias = "getShopVideoProductPerformanceList")]
    pub fn get_shop_video_product_performance_list(
        &self,
        request: GetShopVideoProductPerformanceListRequest,
    ) -> Call<'a, GetShopVideoProductPerformanceListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of several shop videos in one call, with an error for each that failed.
    ///
    /// Official name `GetShopVideosPerformanceDetails`: `GET /analytics/{version}/shop_videos/batch_performance`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetShopVideosPerformanceDetails")]
    pub fn get_shop_videos_performance_details(
        &self,
        request: GetShopVideosPerformanceDetailsRequest,
    ) -> Call<'a, GetShopVideosPerformanceDetailsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Explains the score of one shop performance metric and shows its trend (US only).
    ///
    /// Official name `GetSPSMetricDiagnosis`: `GET /analytics/{version}/shop_performances/metrics/{metric_code}/diagnosis`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetSPSMetricDiagnosis")]
    pub fn get_sps_metric_diagnosis(
        &self,
        request: GetSpsMetricDiagnosisRequest,
    ) -> Call<'a, GetSpsMetricDiagnosisResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the orders or chats that hurt one shop performance metric (US only).
    ///
    /// Official name `GetSPSMetricProblemDetails`: `GET /analytics/{version}/shop_performances/metrics/{metric_code}/problem_details`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetSPSMetricProblemDetails")]
    pub fn get_sps_metric_problem_details(
        &self,
        request: GetSpsMetricProblemDetailsRequest,
    ) -> Call<'a, GetSpsMetricProblemDetailsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products that weigh most on one shop performance metric (US only).
    ///
    /// Official name `GetSPSMetricTopItems`: `GET /analytics/{version}/shop_performances/metrics/{metric_code}/top_items`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetSPSMetricTopItems")]
    pub fn get_sps_metric_top_items(
        &self,
        request: GetSpsMetricTopItemsRequest,
    ) -> Call<'a, GetSpsMetricTopItemsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop performance metrics, each with score, value and benchmarks (US only).
    ///
    /// Official name `GetSPSMetrics`: `GET /analytics/{version}/shop_performances/metrics`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetSPSMetrics")]
    pub fn get_sps_metrics(&self, request: GetSpsMetricsRequest) -> Call<'a, GetSpsMetricsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop performance score, its tier and main issues (US only).
    ///
    /// Official name `GetSPSOverview`: `GET /analytics/{version}/shop_performances/overview`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetSPSOverview")]
    pub fn get_sps_overview(&self, request: GetSpsOverviewRequest) -> Call<'a, GetSpsOverviewResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns where the viewers of one LIVE room came from, for its creator.
    ///
    /// Official name `GetTrafficPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/traffic_performances`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetTrafficPerformances")]
    pub fn get_traffic_performances(
        &self,
        request: GetTrafficPerformancesRequest,
    ) -> Call<'a, GetTrafficPerformancesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the audience of one LIVE room by age, gender, region and share of fans.
    ///
    /// Official name `GetUserPortraits`: `GET /analytics/{version}/live_rooms/{live_room_id}/user_portraits`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetUserPortraits")]
    pub fn get_user_portraits(
        &self,
        request: GetUserPortraitsRequest,
    ) -> Call<'a, GetUserPortraitsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the results of the creator's own videos with the given ids.
    ///
    /// Official name `GetVideoPerformances`: `GET /analytics/{version}/videos/performances`, version 202403.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetVideoPerformances")]
    pub fn get_video_performances(
        &self,
        request: GetVideoPerformancesRequest,
    ) -> Call<'a, GetVideoPerformancesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the viewer curve of one LIVE room over time, for its creator.
    ///
    /// Official name `GetViewTrendPerformances`: `GET /analytics/{version}/live_rooms/{live_room_id}/view_trend_performances`, version 202502.
    /// Also in version 202309.
    ///
    /// - codes of this domain: `28001007` (Business), `28001022` (InvalidRequest)
    #[doc(alias = "GetViewTrendPerformances")]
    pub fn get_view_trend_performances(
        &self,
        request: GetViewTrendPerformancesRequest,
    ) -> Call<'a, GetViewTrendPerformancesResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for GetBestsellingCreatorsRequest {
    const OPERATION: &'static str = "analytics.get_bestselling_creators";
}

impl Request for GetBestsellingLiveSessionsRequest {
    const OPERATION: &'static str = "analytics.get_bestselling_live_sessions";
}

impl Request for GetBestsellingProductsRequest {
    const OPERATION: &'static str = "analytics.get_bestselling_products";
}

impl Request for GetBestsellingVideosRequest {
    const OPERATION: &'static str = "analytics.get_bestselling_videos";
}

impl Request for GetGmvTrendPerformancesRequest {
    const OPERATION: &'static str = "analytics.get_gmv_trend_performances";
}

impl Request for GetInteractiveTrendPerformancesRequest {
    const OPERATION: &'static str = "analytics.get_interactive_trend_performances";
}

impl Request for GetLiveCoreStatsRequest {
    const OPERATION: &'static str = "analytics.get_live_core_stats";
}

impl Request for GetProductStatsRequest {
    const OPERATION: &'static str = "analytics.get_product_stats";
}

impl Request for GetShopLivePerformanceListRequest {
    const OPERATION: &'static str = "analytics.get_shop_live_performance_list";
}

impl Paged for GetShopLivePerformanceListResponse {
    type Item = models::LiveStreamSession;
}

impl Request for GetShopLivePerformanceListOldRequest {
    const OPERATION: &'static str = "analytics.get_shop_live_performance_list_old";
}

impl Paged for GetShopLivePerformanceListOldResponse {
    type Item = models::GetShopLivePerformanceListOldLiveStreamSession;
}

impl Request for GetShopLivePerformanceOverviewRequest {
    const OPERATION: &'static str = "analytics.get_shop_live_performance_overview";
}

impl Request for GetShopLivePerformanceOverviewOldRequest {
    const OPERATION: &'static str = "analytics.get_shop_live_performance_overview_old";
}

impl Request for GetShopLivePerformancePerMinutesRequest {
    const OPERATION: &'static str = "analytics.get_shop_live_performance_per_minutes";
}

impl Paged for GetShopLivePerformancePerMinutesResponse {
    type Item = models::GetShopLivePerformancePerMinutesInterval;
}

impl Request for GetShopLiveProductsPerformanceListRequest {
    const OPERATION: &'static str = "analytics.get_shop_live_products_performance_list";
}

impl Request for GetShopPerformanceRequest {
    const OPERATION: &'static str = "analytics.get_shop_performance";
}

impl Request for GetShopPerformancePerHourRequest {
    const OPERATION: &'static str = "analytics.get_shop_performance_per_hour";
}

impl Request for GetShopProductPerformanceRequest {
    const OPERATION: &'static str = "analytics.get_shop_product_performance";
}

impl Request for GetShopProductPerformanceListRequest {
    const OPERATION: &'static str = "analytics.get_shop_product_performance_list";
}

impl Paged for GetShopProductPerformanceListResponse {
    type Item = models::GetShopProductPerformanceListProduct;
}

impl Request for GetShopSkuPerformanceRequest {
    const OPERATION: &'static str = "analytics.get_shop_sku_performance";
}

impl Request for GetShopSkuPerformanceListRequest {
    const OPERATION: &'static str = "analytics.get_shop_sku_performance_list";
}

impl Paged for GetShopSkuPerformanceListResponse {
    type Item = models::Sku;
}

impl Request for GetShopVideoPerformanceRequest {
    const OPERATION: &'static str = "analytics.get_shop_video_performance";
}

impl Request for GetShopVideoPerformanceListRequest {
    const OPERATION: &'static str = "analytics.get_shop_video_performance_list";
}

impl Paged for GetShopVideoPerformanceListResponse {
    type Item = models::Video;
}

impl Request for GetShopVideoPerformanceOverviewRequest {
    const OPERATION: &'static str = "analytics.get_shop_video_performance_overview";
}

impl Request for GetShopVideoProductPerformanceListRequest {
    const OPERATION: &'static str = "analytics.get_shop_video_product_performance_list";
}

impl Paged for GetShopVideoProductPerformanceListResponse {
    type Item = models::Product;
}

impl Request for GetShopVideosPerformanceDetailsRequest {
    const OPERATION: &'static str = "analytics.get_shop_videos_performance_details";
}

impl Request for GetSpsMetricDiagnosisRequest {
    const OPERATION: &'static str = "analytics.get_sps_metric_diagnosis";
}

impl Request for GetSpsMetricProblemDetailsRequest {
    const OPERATION: &'static str = "analytics.get_sps_metric_problem_details";
}

impl Request for GetSpsMetricTopItemsRequest {
    const OPERATION: &'static str = "analytics.get_sps_metric_top_items";
}

impl Request for GetSpsMetricsRequest {
    const OPERATION: &'static str = "analytics.get_sps_metrics";
}

impl Request for GetSpsOverviewRequest {
    const OPERATION: &'static str = "analytics.get_sps_overview";
}

impl Request for GetTrafficPerformancesRequest {
    const OPERATION: &'static str = "analytics.get_traffic_performances";
}

impl Request for GetUserPortraitsRequest {
    const OPERATION: &'static str = "analytics.get_user_portraits";
}

impl Request for GetVideoPerformancesRequest {
    const OPERATION: &'static str = "analytics.get_video_performances";
}

impl Request for GetViewTrendPerformancesRequest {
    const OPERATION: &'static str = "analytics.get_view_trend_performances";
}
