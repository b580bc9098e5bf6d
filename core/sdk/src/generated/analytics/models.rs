// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `GetBestsellingCreators` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingCreatorsResponse {
    /// Creators.
    pub creators: Vec<GetBestsellingCreatorsCreator>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingCreatorsResponse {
    fn name(&self) -> &'static str {
        "GetBestsellingCreatorsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creators" => self.creators.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creators", &self.creators);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetBestsellingLIVESessions` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingLiveSessionsResponse {
    /// LIVEs.
    pub lives: Vec<Live>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingLiveSessionsResponse {
    fn name(&self) -> &'static str {
        "GetBestsellingLiveSessionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "lives" => self.lives.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("lives", &self.lives);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetBestsellingProducts` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingProductsResponse {
    /// Products.
    pub products: Vec<GetBestsellingProductsProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingProductsResponse {
    fn name(&self) -> &'static str {
        "GetBestsellingProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetBestsellingVideos` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingVideosResponse {
    /// Videos.
    pub videos: Vec<GetBestsellingVideosVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingVideosResponse {
    fn name(&self) -> &'static str {
        "GetBestsellingVideosResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "videos" => self.videos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("videos", &self.videos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGMVTrendPerformances` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGmvTrendPerformancesResponse {
    /// GMV trend performances.
    pub gmv_trend_performances: Vec<GmvTrendPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGmvTrendPerformancesResponse {
    fn name(&self) -> &'static str {
        "GetGmvTrendPerformancesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gmv_trend_performances" => self.gmv_trend_performances.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gmv_trend_performances", &self.gmv_trend_performances);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetInteractiveTrendPerformances` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInteractiveTrendPerformancesResponse {
    /// Interactive trend performances.
    pub interactive_trend_performances: Vec<InteractiveTrendPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetInteractiveTrendPerformancesResponse {
    fn name(&self) -> &'static str {
        "GetInteractiveTrendPerformancesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "interactive_trend_performances" => self.interactive_trend_performances.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("interactive_trend_performances", &self.interactive_trend_performances);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetLiveCoreStats` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLiveCoreStatsResponse {
    /// Stats.
    pub stats: Option<Stat>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetLiveCoreStatsResponse {
    fn name(&self) -> &'static str {
        "GetLiveCoreStatsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "stats" => self.stats.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("stats", &self.stats);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetProductStats` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductStatsResponse {
    /// Product stats.
    pub product_stats: Vec<ProductStat>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductStatsResponse {
    fn name(&self) -> &'static str {
        "GetProductStatsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_stats" => self.product_stats.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_stats", &self.product_stats);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopLIVEPerformanceList` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// LIVE stream sessions.
    pub live_stream_sessions: Vec<LiveStreamSession>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Updated at.
    pub updated_at: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceListResponse {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "live_stream_sessions" => self.live_stream_sessions.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            "updated_at" => self.updated_at.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("live_stream_sessions", &self.live_stream_sessions);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
        out.put("updated_at", &self.updated_at);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopLIVEPerformanceListOLD` (202505).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListOldResponse {
    /// Latest available date. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// LIVE stream sessions.
    pub live_stream_sessions: Vec<GetShopLivePerformanceListOldLiveStreamSession>,
    /// Next page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// Total count. Example: `233`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceListOldResponse {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListOldResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "live_stream_sessions" => self.live_stream_sessions.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("live_stream_sessions", &self.live_stream_sessions);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopLIVEPerformanceOverview` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<GetShopLivePerformanceOverviewPerformance>,
    /// Updated at.
    pub updated_at: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceOverviewResponse {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            "updated_at" => self.updated_at.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
        out.put("updated_at", &self.updated_at);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopLIVEPerformanceOverviewOLD` (202503).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewOldResponse {
    /// Latest available date. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<GetShopLivePerformanceOverviewOldPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceOverviewOldResponse {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewOldResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopLIVEPerformancePerMinutes` (202510).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesResponse {
    /// Next page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// Performance.
    pub performance: Option<GetShopLivePerformancePerMinutesPerformance>,
    /// Total count. Example: `20`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformancePerMinutesResponse {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "performance" => self.performance.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("performance", &self.performance);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopLIVEProductsPerformanceList` (202512).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLiveProductsPerformanceListResponse {
    /// Products.
    pub products: Vec<GetShopLiveProductsPerformanceListProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLiveProductsPerformanceListResponse {
    fn name(&self) -> &'static str {
        "GetShopLiveProductsPerformanceListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopPerformance` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformanceResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<GetShopPerformancePerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformanceResponse {
    fn name(&self) -> &'static str {
        "GetShopPerformanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopPerformancePerHour` (202510).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformancePerHourResponse {
    /// Performance.
    pub performance: Option<GetShopPerformancePerHourPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformancePerHourResponse {
    fn name(&self) -> &'static str {
        "GetShopPerformancePerHourResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopProductPerformanceDetail` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceResponse {
    /// Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<Performance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceResponse {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopProductPerformanceList` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceListResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Products.
    pub products: Vec<GetShopProductPerformanceListProduct>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceListResponse {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopSKUPerformance` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceResponse {
    /// Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<GetShopSkuPerformancePerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopSkuPerformanceResponse {
    fn name(&self) -> &'static str {
        "GetShopSkuPerformanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopSKUPerformanceList` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceListResponse {
    /// Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`.
    pub latest_available_date: Option<String>,
    /// Next page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Total count. Example: `20`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopSkuPerformanceListResponse {
    fn name(&self) -> &'static str {
        "GetShopSkuPerformanceListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "skus" => self.skus.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("next_page_token", &self.next_page_token);
        out.put("skus", &self.skus);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopVideoPerformanceDetails` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceResponse {
    /// Latest available date. A day, as `2026-10-01`. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<GetShopVideoPerformancePerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceResponse {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopVideoPerformanceList` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceListResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Videos.
    pub videos: Vec<Video>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceListResponse {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            "videos" => self.videos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
        out.put("videos", &self.videos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopVideoPerformanceOverview` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Performance.
    pub performance: Option<GetShopVideoPerformanceOverviewPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceOverviewResponse {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceOverviewResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopVideoProductPerformanceList` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoProductPerformanceListResponse {
    /// Latest available date. A day, as `2026-10-01`. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// Next page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// Products.
    pub products: Vec<Product>,
    /// Total count. Example: `10`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoProductPerformanceListResponse {
    fn name(&self) -> &'static str {
        "GetShopVideoProductPerformanceListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopVideosPerformanceDetails` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideosPerformanceDetailsResponse {
    /// Latest available date. A day, as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Videos.
    pub videos: Vec<GetShopVideosPerformanceDetailsVideo2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideosPerformanceDetailsResponse {
    fn name(&self) -> &'static str {
        "GetShopVideosPerformanceDetailsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latest_available_date" => self.latest_available_date.read(reader),
            "videos" => self.videos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latest_available_date", &self.latest_available_date);
        out.put("videos", &self.videos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSPSMetricDiagnosis` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricDiagnosisResponse {
    /// Analyses.
    pub analyses: Vec<Analyse>,
    /// Benchmarks.
    pub benchmarks: Option<Benchmark>,
    /// Calculation rule.
    pub calculation_rule: Option<CalculationRule>,
    /// Dimension.
    pub dimension: Option<String>,
    /// Distribution details.
    pub distribution_details: Vec<DistributionDetail>,
    /// End evaluation time. Unix seconds.
    pub end_evaluation_time: Option<i64>,
    /// Evaluate duration days.
    pub evaluate_duration_days: Option<i64>,
    /// Metric code.
    pub metric_code: Option<String>,
    /// Score.
    pub score: Option<String>,
    /// Start evaluation time. Unix seconds.
    pub start_evaluation_time: Option<i64>,
    /// Status.
    pub status: Option<String>,
    /// Status text.
    pub status_text: Option<String>,
    /// Trend.
    pub trend: Option<Trend>,
    /// Value.
    pub value: Option<String>,
    /// Value unit.
    pub value_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSpsMetricDiagnosisResponse {
    fn name(&self) -> &'static str {
        "GetSpsMetricDiagnosisResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "analyses" => self.analyses.read(reader),
            "benchmarks" => self.benchmarks.read(reader),
            "calculation_rule" => self.calculation_rule.read(reader),
            "dimension" => self.dimension.read(reader),
            "distribution_details" => self.distribution_details.read(reader),
            "end_evaluation_time" => self.end_evaluation_time.read(reader),
            "evaluate_duration_days" => self.evaluate_duration_days.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "score" => self.score.read(reader),
            "start_evaluation_time" => self.start_evaluation_time.read(reader),
            "status" => self.status.read(reader),
            "status_text" => self.status_text.read(reader),
            "trend" => self.trend.read(reader),
            "value" => self.value.read(reader),
            "value_unit" => self.value_unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("analyses", &self.analyses);
        out.put("benchmarks", &self.benchmarks);
        out.put("calculation_rule", &self.calculation_rule);
        out.put("dimension", &self.dimension);
        out.put("distribution_details", &self.distribution_details);
        out.put("end_evaluation_time", &self.end_evaluation_time);
        out.put("evaluate_duration_days", &self.evaluate_duration_days);
        out.put("metric_code", &self.metric_code);
        out.put("score", &self.score);
        out.put("start_evaluation_time", &self.start_evaluation_time);
        out.put("status", &self.status);
        out.put("status_text", &self.status_text);
        out.put("trend", &self.trend);
        out.put("value", &self.value);
        out.put("value_unit", &self.value_unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSPSMetricProblemDetails` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricProblemDetailsResponse {
    /// Aht problem order items.
    pub aht_problem_order_items: Vec<AhtProblemOrderItem>,
    /// IM dsat chat items.
    pub im_dsat_chat_items: Vec<ImDsatChatItem>,
    /// Metric code.
    pub metric_code: Option<String>,
    /// Nbfr problem order items.
    pub nbfr_problem_order_items: Vec<NbfrProblemOrderItem>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Nrr problem order items.
    pub nrr_problem_order_items: Vec<NrrProblemOrderItem>,
    /// Otdr problem order items.
    pub otdr_problem_order_items: Vec<OtdrProblemOrderItem>,
    /// Sfcr problem order items.
    pub sfcr_problem_order_items: Vec<SfcrProblemOrderItem>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSpsMetricProblemDetailsResponse {
    fn name(&self) -> &'static str {
        "GetSpsMetricProblemDetailsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aht_problem_order_items" => self.aht_problem_order_items.read(reader),
            "im_dsat_chat_items" => self.im_dsat_chat_items.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "nbfr_problem_order_items" => self.nbfr_problem_order_items.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "nrr_problem_order_items" => self.nrr_problem_order_items.read(reader),
            "otdr_problem_order_items" => self.otdr_problem_order_items.read(reader),
            "sfcr_problem_order_items" => self.sfcr_problem_order_items.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aht_problem_order_items", &self.aht_problem_order_items);
        out.put("im_dsat_chat_items", &self.im_dsat_chat_items);
        out.put("metric_code", &self.metric_code);
        out.put("nbfr_problem_order_items", &self.nbfr_problem_order_items);
        out.put("next_page_token", &self.next_page_token);
        out.put("nrr_problem_order_items", &self.nrr_problem_order_items);
        out.put("otdr_problem_order_items", &self.otdr_problem_order_items);
        out.put("sfcr_problem_order_items", &self.sfcr_problem_order_items);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSPSMetricTopItems` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricTopItemsResponse {
    /// Aht aftersales type items.
    pub aht_aftersales_type_items: Vec<AhtAftersalesTypeItem>,
    /// Metric code.
    pub metric_code: Option<String>,
    /// Nbfr top product items.
    pub nbfr_top_product_items: Vec<NbfrTopProductItem>,
    /// Nrr top product items.
    pub nrr_top_product_items: Vec<NrrTopProductItem>,
    /// Otdr logistics items.
    pub otdr_logistics_items: Vec<OtdrLogisticsItem>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSpsMetricTopItemsResponse {
    fn name(&self) -> &'static str {
        "GetSpsMetricTopItemsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aht_aftersales_type_items" => self.aht_aftersales_type_items.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "nbfr_top_product_items" => self.nbfr_top_product_items.read(reader),
            "nrr_top_product_items" => self.nrr_top_product_items.read(reader),
            "otdr_logistics_items" => self.otdr_logistics_items.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aht_aftersales_type_items", &self.aht_aftersales_type_items);
        out.put("metric_code", &self.metric_code);
        out.put("nbfr_top_product_items", &self.nbfr_top_product_items);
        out.put("nrr_top_product_items", &self.nrr_top_product_items);
        out.put("otdr_logistics_items", &self.otdr_logistics_items);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSPSMetrics` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricsResponse {
    /// Metrics.
    pub metrics: Vec<Metric>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSpsMetricsResponse {
    fn name(&self) -> &'static str {
        "GetSpsMetricsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "metrics" => self.metrics.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("metrics", &self.metrics);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSPSOverview` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsOverviewResponse {
    /// Benefits.
    pub benefits: Vec<Benefit>,
    /// Dimensions.
    pub dimensions: Vec<Dimension>,
    /// End evaluation time. Unix seconds.
    pub end_evaluation_time: Option<i64>,
    /// Evaluate duration days.
    pub evaluate_duration_days: Option<i64>,
    /// Peer percentile.
    pub peer_percentile: Option<String>,
    /// Primary category.
    pub primary_category: Option<PrimaryCategory>,
    /// SPS score.
    pub sps_score: Option<String>,
    /// SPS tier.
    pub sps_tier: Option<String>,
    /// SPS tier text.
    pub sps_tier_text: Option<String>,
    /// Start evaluation time. Unix seconds.
    pub start_evaluation_time: Option<i64>,
    /// Top issues.
    pub top_issues: Option<TopIssue>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSpsOverviewResponse {
    fn name(&self) -> &'static str {
        "GetSpsOverviewResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefits" => self.benefits.read(reader),
            "dimensions" => self.dimensions.read(reader),
            "end_evaluation_time" => self.end_evaluation_time.read(reader),
            "evaluate_duration_days" => self.evaluate_duration_days.read(reader),
            "peer_percentile" => self.peer_percentile.read(reader),
            "primary_category" => self.primary_category.read(reader),
            "sps_score" => self.sps_score.read(reader),
            "sps_tier" => self.sps_tier.read(reader),
            "sps_tier_text" => self.sps_tier_text.read(reader),
            "start_evaluation_time" => self.start_evaluation_time.read(reader),
            "top_issues" => self.top_issues.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefits", &self.benefits);
        out.put("dimensions", &self.dimensions);
        out.put("end_evaluation_time", &self.end_evaluation_time);
        out.put("evaluate_duration_days", &self.evaluate_duration_days);
        out.put("peer_percentile", &self.peer_percentile);
        out.put("primary_category", &self.primary_category);
        out.put("sps_score", &self.sps_score);
        out.put("sps_tier", &self.sps_tier);
        out.put("sps_tier_text", &self.sps_tier_text);
        out.put("start_evaluation_time", &self.start_evaluation_time);
        out.put("top_issues", &self.top_issues);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTrafficPerformances` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTrafficPerformancesResponse {
    /// Traffic performances.
    pub traffic_performances: Vec<TrafficPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTrafficPerformancesResponse {
    fn name(&self) -> &'static str {
        "GetTrafficPerformancesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "traffic_performances" => self.traffic_performances.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("traffic_performances", &self.traffic_performances);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetUserPortraits` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserPortraitsResponse {
    /// All ads age indicators.
    pub all_ads_age_indicators: Vec<AllAdsAgeIndicator>,
    /// All ads gender indicators.
    pub all_ads_gender_indicators: Vec<AllAdsGenderIndicator>,
    /// All fan indicators.
    pub all_fan_indicators: Vec<AllFanIndicator>,
    /// Paid ads age indicators.
    pub paid_ads_age_indicators: Vec<PaidAdsAgeIndicator>,
    /// Paid ads gender indicators.
    pub paid_ads_gender_indicators: Vec<PaidAdsGenderIndicator>,
    /// Paid fan indicators.
    pub paid_fan_indicators: Vec<PaidFanIndicator>,
    /// Region indicators.
    pub region_indicators: Vec<RegionIndicator>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetUserPortraitsResponse {
    fn name(&self) -> &'static str {
        "GetUserPortraitsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "all_ads_age_indicators" => self.all_ads_age_indicators.read(reader),
            "all_ads_gender_indicators" => self.all_ads_gender_indicators.read(reader),
            "all_fan_indicators" => self.all_fan_indicators.read(reader),
            "paid_ads_age_indicators" => self.paid_ads_age_indicators.read(reader),
            "paid_ads_gender_indicators" => self.paid_ads_gender_indicators.read(reader),
            "paid_fan_indicators" => self.paid_fan_indicators.read(reader),
            "region_indicators" => self.region_indicators.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("all_ads_age_indicators", &self.all_ads_age_indicators);
        out.put("all_ads_gender_indicators", &self.all_ads_gender_indicators);
        out.put("all_fan_indicators", &self.all_fan_indicators);
        out.put("paid_ads_age_indicators", &self.paid_ads_age_indicators);
        out.put("paid_ads_gender_indicators", &self.paid_ads_gender_indicators);
        out.put("paid_fan_indicators", &self.paid_fan_indicators);
        out.put("region_indicators", &self.region_indicators);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetVideoPerformances` (202403).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVideoPerformancesResponse {
    /// Videos.
    pub videos: Vec<GetVideoPerformancesVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetVideoPerformancesResponse {
    fn name(&self) -> &'static str {
        "GetVideoPerformancesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "videos" => self.videos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("videos", &self.videos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetViewTrendPerformances` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetViewTrendPerformancesResponse {
    /// View trend performances.
    pub view_trend_performances: Vec<ViewTrendPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetViewTrendPerformancesResponse {
    fn name(&self) -> &'static str {
        "GetViewTrendPerformancesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "view_trend_performances" => self.view_trend_performances.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("view_trend_performances", &self.view_trend_performances);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Affiliate LIVE performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffiliateLivePerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// ATC users.
    pub atc_users: Option<i64>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// LIVE attributed GMV.
    pub live_attributed_gmv: Option<Money>,
    /// New LIVE count.
    pub new_live_count: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AffiliateLivePerformance {
    fn name(&self) -> &'static str {
        "AffiliateLivePerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "atc_users" => self.atc_users.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "live_attributed_gmv" => self.live_attributed_gmv.read(reader),
            "new_live_count" => self.new_live_count.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("atc_users", &self.atc_users);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("live_attributed_gmv", &self.live_attributed_gmv);
        out.put("new_live_count", &self.new_live_count);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Affiliate total performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffiliateTotalPerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// Add cart users.
    pub add_cart_users: Option<i64>,
    /// AOV.
    pub aov: Option<Money>,
    /// Attributed GMV.
    pub attributed_gmv: Option<Money>,
    /// Attributed orders.
    pub attributed_orders: Option<i64>,
    /// Attributed SKU orders.
    pub attributed_sku_orders: Option<i64>,
    /// Attributed sold items.
    pub attributed_sold_items: Option<i64>,
    /// Average daily creator posted content.
    pub avg_daily_creator_posted_content: Option<i64>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// Estimated customers.
    pub estimated_customers: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AffiliateTotalPerformance {
    fn name(&self) -> &'static str {
        "AffiliateTotalPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "add_cart_users" => self.add_cart_users.read(reader),
            "aov" => self.aov.read(reader),
            "attributed_gmv" => self.attributed_gmv.read(reader),
            "attributed_orders" => self.attributed_orders.read(reader),
            "attributed_sku_orders" => self.attributed_sku_orders.read(reader),
            "attributed_sold_items" => self.attributed_sold_items.read(reader),
            "avg_daily_creator_posted_content" => self.avg_daily_creator_posted_content.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "estimated_customers" => self.estimated_customers.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("add_cart_users", &self.add_cart_users);
        out.put("aov", &self.aov);
        out.put("attributed_gmv", &self.attributed_gmv);
        out.put("attributed_orders", &self.attributed_orders);
        out.put("attributed_sku_orders", &self.attributed_sku_orders);
        out.put("attributed_sold_items", &self.attributed_sold_items);
        out.put("avg_daily_creator_posted_content", &self.avg_daily_creator_posted_content);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("estimated_customers", &self.estimated_customers);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Affiliate video performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffiliateVideoPerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// ATC users.
    pub atc_users: Option<i64>,
    /// Attributed video GMV.
    pub attributed_video_gmv: Option<Money>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// New video count.
    pub new_video_count: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AffiliateVideoPerformance {
    fn name(&self) -> &'static str {
        "AffiliateVideoPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "atc_users" => self.atc_users.read(reader),
            "attributed_video_gmv" => self.attributed_video_gmv.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "new_video_count" => self.new_video_count.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("atc_users", &self.atc_users);
        out.put("attributed_video_gmv", &self.attributed_video_gmv);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("new_video_count", &self.new_video_count);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Age distribution inside [`ViewerProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgeDistribution {
    /// Age.
    pub age: Option<AgeDistributionAge>,
    /// Percentage. Example: `0.293`.
    pub percentage: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AgeDistribution {
    fn name(&self) -> &'static str {
        "AgeDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "age" => self.age.read(reader),
            "percentage" => self.percentage.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("age", &self.age);
        out.put("percentage", &self.percentage);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Aht aftersales type item inside [`GetSpsMetricTopItemsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AhtAftersalesTypeItem {
    /// Handle duration hours.
    pub handle_duration_hours: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Return order count.
    pub return_order_count: Option<i64>,
    /// Top aftersales type name.
    pub top_aftersales_type_name: Option<String>,
    /// Top type order count.
    pub top_type_order_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AhtAftersalesTypeItem {
    fn name(&self) -> &'static str {
        "AhtAftersalesTypeItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handle_duration_hours" => self.handle_duration_hours.read(reader),
            "image_url" => self.image_url.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "return_order_count" => self.return_order_count.read(reader),
            "top_aftersales_type_name" => self.top_aftersales_type_name.read(reader),
            "top_type_order_count" => self.top_type_order_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handle_duration_hours", &self.handle_duration_hours);
        out.put("image_url", &self.image_url);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("return_order_count", &self.return_order_count);
        out.put("top_aftersales_type_name", &self.top_aftersales_type_name);
        out.put("top_type_order_count", &self.top_type_order_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Aht problem order item inside [`GetSpsMetricProblemDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AhtProblemOrderItem {
    /// Aftersales type name.
    pub aftersales_type_name: Option<String>,
    /// Approve duration hours.
    pub approve_duration_hours: Option<String>,
    /// Inspect duration hours.
    pub inspect_duration_hours: Option<String>,
    /// Order id.
    pub order_id: Option<String>,
    /// Return order id.
    pub return_order_id: Option<String>,
    /// Review count.
    pub review_count: Option<i64>,
    /// Total handle duration hours.
    pub total_handle_duration_hours: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AhtProblemOrderItem {
    fn name(&self) -> &'static str {
        "AhtProblemOrderItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_type_name" => self.aftersales_type_name.read(reader),
            "approve_duration_hours" => self.approve_duration_hours.read(reader),
            "inspect_duration_hours" => self.inspect_duration_hours.read(reader),
            "order_id" => self.order_id.read(reader),
            "return_order_id" => self.return_order_id.read(reader),
            "review_count" => self.review_count.read(reader),
            "total_handle_duration_hours" => self.total_handle_duration_hours.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_type_name", &self.aftersales_type_name);
        out.put("approve_duration_hours", &self.approve_duration_hours);
        out.put("inspect_duration_hours", &self.inspect_duration_hours);
        out.put("order_id", &self.order_id);
        out.put("return_order_id", &self.return_order_id);
        out.put("review_count", &self.review_count);
        out.put("total_handle_duration_hours", &self.total_handle_duration_hours);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// All ads age indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllAdsAgeIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AllAdsAgeIndicator {
    fn name(&self) -> &'static str {
        "AllAdsAgeIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// All ads gender indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllAdsGenderIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AllAdsGenderIndicator {
    fn name(&self) -> &'static str {
        "AllAdsGenderIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// All fan indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllFanIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AllFanIndicator {
    fn name(&self) -> &'static str {
        "AllFanIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Analyse inside [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Analyse {
    /// Details.
    pub details: Vec<String>,
    /// Summaries.
    pub summaries: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Analyse {
    fn name(&self) -> &'static str {
        "Analyse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "details" => self.details.read(reader),
            "summaries" => self.summaries.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("details", &self.details);
        out.put("summaries", &self.summaries);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Benchmark inside [`GetSpsMetricDiagnosisResponse`], [`Metric`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Benchmark {
    /// Excellent threshold.
    pub excellent_threshold: Option<String>,
    /// Poor threshold.
    pub poor_threshold: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Benchmark {
    fn name(&self) -> &'static str {
        "Benchmark"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "excellent_threshold" => self.excellent_threshold.read(reader),
            "poor_threshold" => self.poor_threshold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("excellent_threshold", &self.excellent_threshold);
        out.put("poor_threshold", &self.poor_threshold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Benefit inside [`GetSpsOverviewResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Benefit {
    /// Benefit name.
    pub benefit_name: Option<String>,
    /// Is unlocked.
    pub is_unlocked: Option<bool>,
    /// Unlock score.
    pub unlock_score: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Benefit {
    fn name(&self) -> &'static str {
        "Benefit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefit_name" => self.benefit_name.read(reader),
            "is_unlocked" => self.is_unlocked.read(reader),
            "unlock_score" => self.unlock_score.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefit_name", &self.benefit_name);
        out.put("is_unlocked", &self.is_unlocked);
        out.put("unlock_score", &self.unlock_score);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Breakdown inside [`GetShopVideoPerformanceSales`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Breakdown {
    /// CTR. Example: `0.029`.
    pub ctr: Option<String>,
    /// Customers. Example: `12`.
    pub customers: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GPM.
    pub gpm: Option<Money>,
    /// Items sold. Example: `22`.
    pub items_sold: Option<i64>,
    /// Product clicks. Example: `21232`.
    pub product_clicks: Option<i64>,
    /// Product id. Example: `19332235`.
    pub product_id: Option<String>,
    /// Product impressions. Example: `32092`.
    pub product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Breakdown {
    fn name(&self) -> &'static str {
        "Breakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ctr" => self.ctr.read(reader),
            "customers" => self.customers.read(reader),
            "gmv" => self.gmv.read(reader),
            "gpm" => self.gpm.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ctr", &self.ctr);
        out.put("customers", &self.customers);
        out.put("gmv", &self.gmv);
        out.put("gpm", &self.gpm);
        out.put("items_sold", &self.items_sold);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_id", &self.product_id);
        out.put("product_impressions", &self.product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Calculation rule inside [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculationRule {
    /// Denominator label.
    pub denominator_label: Option<String>,
    /// Denominator value.
    pub denominator_value: Option<String>,
    /// Numerator label.
    pub numerator_label: Option<String>,
    /// Numerator value.
    pub numerator_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CalculationRule {
    fn name(&self) -> &'static str {
        "CalculationRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "denominator_label" => self.denominator_label.read(reader),
            "denominator_value" => self.denominator_value.read(reader),
            "numerator_label" => self.numerator_label.read(reader),
            "numerator_value" => self.numerator_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("denominator_label", &self.denominator_label);
        out.put("denominator_value", &self.denominator_value);
        out.put("numerator_label", &self.numerator_label);
        out.put("numerator_value", &self.numerator_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cancel and refund inside [`GetShopProductPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelAndRefund {
    /// Canceled. Example: `23`.
    pub canceled: Option<i64>,
    /// Refunded. Example: `3`.
    pub refunded: Option<i64>,
    /// Replacements. Example: `3`.
    pub replacements: Option<i64>,
    /// Returned. Example: `2`.
    pub returned: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelAndRefund {
    fn name(&self) -> &'static str {
        "CancelAndRefund"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "canceled" => self.canceled.read(reader),
            "refunded" => self.refunded.read(reader),
            "replacements" => self.replacements.read(reader),
            "returned" => self.returned.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("canceled", &self.canceled);
        out.put("refunded", &self.refunded);
        out.put("replacements", &self.replacements);
        out.put("returned", &self.returned);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Click to order rate inside [`Conversion`], [`GetShopLiveProductsPerformanceListTraffic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickToOrderRate {
    /// Main order CTOR. Example: `0.015757`.
    pub main_order_ctor: Option<String>,
    /// SKU order CTOR. Example: `0.0187`.
    pub sku_order_ctor: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ClickToOrderRate {
    fn name(&self) -> &'static str {
        "ClickToOrderRate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "main_order_ctor" => self.main_order_ctor.read(reader),
            "sku_order_ctor" => self.sku_order_ctor.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("main_order_ctor", &self.main_order_ctor);
        out.put("sku_order_ctor", &self.sku_order_ctor);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Comparison interval inside [`GetShopLivePerformanceOverviewOldPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComparisonInterval {
    /// Click through rate. Example: `10%`.
    pub click_through_rate: Option<String>,
    /// Click to order rate. Example: `32%`.
    pub click_to_order_rate: Option<String>,
    /// Customers. Example: `4`.
    pub customers: Option<i64>,
    /// End date. Example: `2024-08-31`.
    pub end_date: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// SKU orders. Example: `20`.
    pub sku_orders: Option<i64>,
    /// Start date. Example: `2024-08-24`.
    pub start_date: Option<String>,
    /// Units sold. Example: `2`.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ComparisonInterval {
    fn name(&self) -> &'static str {
        "ComparisonInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "click_through_rate" => self.click_through_rate.read(reader),
            "click_to_order_rate" => self.click_to_order_rate.read(reader),
            "customers" => self.customers.read(reader),
            "end_date" => self.end_date.read(reader),
            "gmv" => self.gmv.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "start_date" => self.start_date.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("click_through_rate", &self.click_through_rate);
        out.put("click_to_order_rate", &self.click_to_order_rate);
        out.put("customers", &self.customers);
        out.put("end_date", &self.end_date);
        out.put("gmv", &self.gmv);
        out.put("sku_orders", &self.sku_orders);
        out.put("start_date", &self.start_date);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Content inside [`TopContent`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Content {
    /// Content id. Example: `2304002883`.
    pub content_id: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Items sold. Example: `23`.
    pub items_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Content {
    fn name(&self) -> &'static str {
        "Content"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_id" => self.content_id.read(reader),
            "gmv" => self.gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_id", &self.content_id);
        out.put("gmv", &self.gmv);
        out.put("items_sold", &self.items_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Content breakdown inside [`GetShopPerformanceBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBreakdown {
    /// Channel.
    pub channel: Option<String>,
    /// Content type.
    pub content_type: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Indirect GMV.
    pub indirect_gmv: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ContentBreakdown {
    fn name(&self) -> &'static str {
        "ContentBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel" => self.channel.read(reader),
            "content_type" => self.content_type.read(reader),
            "gmv" => self.gmv.read(reader),
            "indirect_gmv" => self.indirect_gmv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel", &self.channel);
        out.put("content_type", &self.content_type);
        out.put("gmv", &self.gmv);
        out.put("indirect_gmv", &self.indirect_gmv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Conversion inside [`GetShopLivePerformancePerMinutesInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion {
    /// Average price.
    pub avg_price: Option<Money>,
    /// Click to order rate.
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// Created SKU orders. Example: `12`.
    pub created_sku_orders: Option<i64>,
    /// GPM.
    pub gpm: Option<Gpm>,
    /// SKU order rate. Example: `0.0057`.
    pub sku_order_rate: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Conversion {
    fn name(&self) -> &'static str {
        "Conversion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_price" => self.avg_price.read(reader),
            "click_to_order_rate" => self.click_to_order_rate.read(reader),
            "created_sku_orders" => self.created_sku_orders.read(reader),
            "gpm" => self.gpm.read(reader),
            "sku_order_rate" => self.sku_order_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_price", &self.avg_price);
        out.put("click_to_order_rate", &self.click_to_order_rate);
        out.put("created_sku_orders", &self.created_sku_orders);
        out.put("gpm", &self.gpm);
        out.put("sku_order_rate", &self.sku_order_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Country distribution inside [`ViewerProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryDistribution {
    /// Country code. Example: `MY`.
    pub country_code: Option<String>,
    /// Percentage. Example: `0.993`.
    pub percentage: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CountryDistribution {
    fn name(&self) -> &'static str {
        "CountryDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "country_code" => self.country_code.read(reader),
            "percentage" => self.percentage.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("country_code", &self.country_code);
        out.put("percentage", &self.percentage);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`LiveStreamSession`], [`Video`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Creator {
    /// Author type.
    pub author_type: Option<String>,
    /// Creator country.
    pub creator_country: Option<String>,
    /// Creator id.
    pub creator_id: Option<String>,
    /// Nick name.
    pub nick_name: Option<String>,
    /// Open id.
    pub open_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Creator {
    fn name(&self) -> &'static str {
        "Creator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "author_type" => self.author_type.read(reader),
            "creator_country" => self.creator_country.read(reader),
            "creator_id" => self.creator_id.read(reader),
            "nick_name" => self.nick_name.read(reader),
            "open_id" => self.open_id.read(reader),
            "user_name" => self.user_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("author_type", &self.author_type);
        out.put("creator_country", &self.creator_country);
        out.put("creator_id", &self.creator_id);
        out.put("nick_name", &self.nick_name);
        out.put("open_id", &self.open_id);
        out.put("user_name", &self.user_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data point inside [`InteractiveTrendPerformance`], [`ViewTrendPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPoint {
    /// Timestamp. Unix seconds.
    pub timestamp: Option<i64>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DataPoint {
    fn name(&self) -> &'static str {
        "DataPoint"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "timestamp" => self.timestamp.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("timestamp", &self.timestamp);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension inside [`GetSpsOverviewResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Name.
    pub name: Option<String>,
    /// Score.
    pub score: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Status text.
    pub status_text: Option<String>,
    /// Weight.
    pub weight: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Dimension {
    fn name(&self) -> &'static str {
        "Dimension"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "score" => self.score.read(reader),
            "status" => self.status.read(reader),
            "status_text" => self.status_text.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("score", &self.score);
        out.put("status", &self.status);
        out.put("status_text", &self.status_text);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Distribution detail inside [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributionDetail {
    /// Count.
    pub count: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Percent.
    pub percent: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DistributionDetail {
    fn name(&self) -> &'static str {
        "DistributionDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "count" => self.count.read(reader),
            "name" => self.name.read(reader),
            "percent" => self.percent.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("count", &self.count);
        out.put("name", &self.name);
        out.put("percent", &self.percent);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`GetShopVideosPerformanceDetailsVideo2`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code.
    pub code: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Gender distribution inside [`ViewerProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenderDistribution {
    /// Gender. Example: `MALE`.
    pub gender: Option<GenderDistributionGender>,
    /// Percentage. Example: `0.349`.
    pub percentage: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GenderDistribution {
    fn name(&self) -> &'static str {
        "GenderDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gender" => self.gender.read(reader),
            "percentage" => self.percentage.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gender", &self.gender);
        out.put("percentage", &self.percentage);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`GetBestsellingCreatorsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingCreatorsCreator {
    /// Followers count.
    pub followers_count: Option<i64>,
    /// GMV range.
    pub gmv_range: Option<String>,
    /// Likes count.
    pub likes_count: Option<i64>,
    /// Nick name.
    pub nick_name: Option<String>,
    /// Open id.
    pub open_id: Option<String>,
    /// Rank.
    pub rank: Option<i64>,
    /// User name.
    pub user_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingCreatorsCreator {
    fn name(&self) -> &'static str {
        "GetBestsellingCreatorsCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "followers_count" => self.followers_count.read(reader),
            "gmv_range" => self.gmv_range.read(reader),
            "likes_count" => self.likes_count.read(reader),
            "nick_name" => self.nick_name.read(reader),
            "open_id" => self.open_id.read(reader),
            "rank" => self.rank.read(reader),
            "user_name" => self.user_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("followers_count", &self.followers_count);
        out.put("gmv_range", &self.gmv_range);
        out.put("likes_count", &self.likes_count);
        out.put("nick_name", &self.nick_name);
        out.put("open_id", &self.open_id);
        out.put("rank", &self.rank);
        out.put("user_name", &self.user_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetBestsellingProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingProductsProduct {
    /// GMV range.
    pub gmv_range: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Product image.
    pub product_image: Option<ProductImage>,
    /// Rank.
    pub rank: Option<i64>,
    /// Rating.
    pub rating: Option<String>,
    /// Shop id.
    pub shop_id: Option<String>,
    /// Shop name.
    pub shop_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingProductsProduct {
    fn name(&self) -> &'static str {
        "GetBestsellingProductsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gmv_range" => self.gmv_range.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "product_image" => self.product_image.read(reader),
            "rank" => self.rank.read(reader),
            "rating" => self.rating.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "shop_name" => self.shop_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gmv_range", &self.gmv_range);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("product_image", &self.product_image);
        out.put("rank", &self.rank);
        out.put("rating", &self.rating);
        out.put("shop_id", &self.shop_id);
        out.put("shop_name", &self.shop_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetBestsellingVideosResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingVideosVideo {
    /// Comments.
    pub comments: Option<i64>,
    /// Duration.
    pub duration: Option<i64>,
    /// GMV range.
    pub gmv_range: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Likes.
    pub likes: Option<i64>,
    /// Nick name.
    pub nick_name: Option<String>,
    /// Product info.
    pub product_infos: Vec<ProductInfo>,
    /// Publish time. Unix seconds.
    pub publish_time: Option<i64>,
    /// Rank.
    pub rank: Option<i64>,
    /// Shares.
    pub shares: Option<i64>,
    /// Views.
    pub views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBestsellingVideosVideo {
    fn name(&self) -> &'static str {
        "GetBestsellingVideosVideo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comments" => self.comments.read(reader),
            "duration" => self.duration.read(reader),
            "gmv_range" => self.gmv_range.read(reader),
            "id" => self.id.read(reader),
            "likes" => self.likes.read(reader),
            "nick_name" => self.nick_name.read(reader),
            "product_infos" => self.product_infos.read(reader),
            "publish_time" => self.publish_time.read(reader),
            "rank" => self.rank.read(reader),
            "shares" => self.shares.read(reader),
            "views" => self.views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comments", &self.comments);
        out.put("duration", &self.duration);
        out.put("gmv_range", &self.gmv_range);
        out.put("id", &self.id);
        out.put("likes", &self.likes);
        out.put("nick_name", &self.nick_name);
        out.put("product_infos", &self.product_infos);
        out.put("publish_time", &self.publish_time);
        out.put("rank", &self.rank);
        out.put("shares", &self.shares);
        out.put("views", &self.views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data point inside [`GmvTrendPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGmvTrendPerformancesDataPoint {
    /// GMV.
    pub gmv: Option<Money>,
    /// Order count.
    pub order_count: Option<i64>,
    /// Timestamp. Unix seconds.
    pub timestamp: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGmvTrendPerformancesDataPoint {
    fn name(&self) -> &'static str {
        "GetGmvTrendPerformancesDataPoint"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gmv" => self.gmv.read(reader),
            "order_count" => self.order_count.read(reader),
            "timestamp" => self.timestamp.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gmv", &self.gmv);
        out.put("order_count", &self.order_count);
        out.put("timestamp", &self.timestamp);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interaction performance inside [`LiveStreamSession`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListInteractionPerformance {
    /// Comment rate.
    pub comment_rate: Option<String>,
    /// Comments.
    pub comments: Option<i64>,
    /// Follow rate.
    pub follow_rate: Option<String>,
    /// Like rate.
    pub like_rate: Option<String>,
    /// Likes.
    pub likes: Option<i64>,
    /// New followers.
    pub new_followers: Option<i64>,
    /// Share rate.
    pub share_rate: Option<String>,
    /// Shares.
    pub shares: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceListInteractionPerformance {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListInteractionPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comment_rate" => self.comment_rate.read(reader),
            "comments" => self.comments.read(reader),
            "follow_rate" => self.follow_rate.read(reader),
            "like_rate" => self.like_rate.read(reader),
            "likes" => self.likes.read(reader),
            "new_followers" => self.new_followers.read(reader),
            "share_rate" => self.share_rate.read(reader),
            "shares" => self.shares.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comment_rate", &self.comment_rate);
        out.put("comments", &self.comments);
        out.put("follow_rate", &self.follow_rate);
        out.put("like_rate", &self.like_rate);
        out.put("likes", &self.likes);
        out.put("new_followers", &self.new_followers);
        out.put("share_rate", &self.share_rate);
        out.put("shares", &self.shares);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// LIVE stream session inside [`GetShopLivePerformanceListOldResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListOldLiveStreamSession {
    /// End time. Example: `1623812864`.
    pub end_time: Option<String>,
    /// Id. Example: `75xxxxxxxxxxxxxxx28`.
    pub id: Option<String>,
    /// Interaction performance.
    pub interaction_performance: Option<InteractionPerformance>,
    /// Sales performance.
    pub sales_performance: Option<GetShopLivePerformanceListOldSalesPerformance>,
    /// Start time. Example: `1623812664`.
    pub start_time: Option<String>,
    /// Title. Example: `abxxxxx`.
    pub title: Option<String>,
    /// Username. Example: `rey20195`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceListOldLiveStreamSession {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListOldLiveStreamSession"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "id" => self.id.read(reader),
            "interaction_performance" => self.interaction_performance.read(reader),
            "sales_performance" => self.sales_performance.read(reader),
            "start_time" => self.start_time.read(reader),
            "title" => self.title.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("id", &self.id);
        out.put("interaction_performance", &self.interaction_performance);
        out.put("sales_performance", &self.sales_performance);
        out.put("start_time", &self.start_time);
        out.put("title", &self.title);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales performance inside [`GetShopLivePerformanceListOldLiveStreamSession`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListOldSalesPerformance {
    /// 24h LIVE GMV.
    pub n24h_live_gmv: Option<Money>,
    /// Average price.
    pub avg_price: Option<Money>,
    /// Click to order rate. Example: `18%`.
    pub click_to_order_rate: Option<String>,
    /// Created SKU orders. Example: `100`.
    pub created_sku_orders: Option<i64>,
    /// Customers. Example: `50`.
    pub customers: Option<i64>,
    /// Different products sold. Example: `5`.
    pub different_products_sold: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Products added. Example: `12`.
    pub products_added: Option<i64>,
    /// SKU orders. Example: `80`.
    pub sku_orders: Option<i64>,
    /// Unit sold. Example: `122`.
    pub unit_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceListOldSalesPerformance {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListOldSalesPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "24h_live_gmv" => self.n24h_live_gmv.read(reader),
            "avg_price" => self.avg_price.read(reader),
            "click_to_order_rate" => self.click_to_order_rate.read(reader),
            "created_sku_orders" => self.created_sku_orders.read(reader),
            "customers" => self.customers.read(reader),
            "different_products_sold" => self.different_products_sold.read(reader),
            "gmv" => self.gmv.read(reader),
            "products_added" => self.products_added.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "unit_sold" => self.unit_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("24h_live_gmv", &self.n24h_live_gmv);
        out.put("avg_price", &self.avg_price);
        out.put("click_to_order_rate", &self.click_to_order_rate);
        out.put("created_sku_orders", &self.created_sku_orders);
        out.put("customers", &self.customers);
        out.put("different_products_sold", &self.different_products_sold);
        out.put("gmv", &self.gmv);
        out.put("products_added", &self.products_added);
        out.put("sku_orders", &self.sku_orders);
        out.put("unit_sold", &self.unit_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopLivePerformanceOverviewPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewInterval {
    /// Average LIVE auction price.
    pub avg_live_auction_price: Option<Money>,
    /// Average viewing duration.
    pub avg_viewing_duration: Option<i64>,
    /// CTOR SKU order.
    pub ctor_sku_order: Option<String>,
    /// End date. A day, as `2026-10-01`.
    pub end_date: Option<String>,
    /// LIVE attributed GMV.
    pub live_attributed_gmv: Option<Money>,
    /// LIVE attributed items sold.
    pub live_attributed_items_sold: Option<i64>,
    /// LIVE attributed SKU orders.
    pub live_attributed_sku_orders: Option<i64>,
    /// LIVE auction attributed GMV.
    pub live_auction_attributed_gmv: Option<Money>,
    /// LIVE auction attributed items sold.
    pub live_auction_attributed_items_sold: Option<i64>,
    /// LIVE auction attributed SKU orders.
    pub live_auction_attributed_sku_orders: Option<i64>,
    /// LIVE CTR.
    pub live_ctr: Option<String>,
    /// LIVE GMV.
    pub live_gmv: Option<Money>,
    /// LIVE indirect GMV.
    pub live_indirect_gmv: Option<Money>,
    /// Show GPM.
    pub show_gpm: Option<Money>,
    /// Start date. A day, as `2026-10-01`.
    pub start_date: Option<String>,
    /// Views.
    pub views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceOverviewInterval {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_live_auction_price" => self.avg_live_auction_price.read(reader),
            "avg_viewing_duration" => self.avg_viewing_duration.read(reader),
            "ctor_sku_order" => self.ctor_sku_order.read(reader),
            "end_date" => self.end_date.read(reader),
            "live_attributed_gmv" => self.live_attributed_gmv.read(reader),
            "live_attributed_items_sold" => self.live_attributed_items_sold.read(reader),
            "live_attributed_sku_orders" => self.live_attributed_sku_orders.read(reader),
            "live_auction_attributed_gmv" => self.live_auction_attributed_gmv.read(reader),
            "live_auction_attributed_items_sold" => self.live_auction_attributed_items_sold.read(reader),
            "live_auction_attributed_sku_orders" => self.live_auction_attributed_sku_orders.read(reader),
            "live_ctr" => self.live_ctr.read(reader),
            "live_gmv" => self.live_gmv.read(reader),
            "live_indirect_gmv" => self.live_indirect_gmv.read(reader),
            "show_gpm" => self.show_gpm.read(reader),
            "start_date" => self.start_date.read(reader),
            "views" => self.views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_live_auction_price", &self.avg_live_auction_price);
        out.put("avg_viewing_duration", &self.avg_viewing_duration);
        out.put("ctor_sku_order", &self.ctor_sku_order);
        out.put("end_date", &self.end_date);
        out.put("live_attributed_gmv", &self.live_attributed_gmv);
        out.put("live_attributed_items_sold", &self.live_attributed_items_sold);
        out.put("live_attributed_sku_orders", &self.live_attributed_sku_orders);
        out.put("live_auction_attributed_gmv", &self.live_auction_attributed_gmv);
        out.put("live_auction_attributed_items_sold", &self.live_auction_attributed_items_sold);
        out.put("live_auction_attributed_sku_orders", &self.live_auction_attributed_sku_orders);
        out.put("live_ctr", &self.live_ctr);
        out.put("live_gmv", &self.live_gmv);
        out.put("live_indirect_gmv", &self.live_indirect_gmv);
        out.put("show_gpm", &self.show_gpm);
        out.put("start_date", &self.start_date);
        out.put("views", &self.views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopLivePerformanceOverviewOldPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewOldInterval {
    /// Click through rate. Example: `10%`.
    pub click_through_rate: Option<String>,
    /// Click to order rate. Example: `32%`.
    pub click_to_order_rate: Option<String>,
    /// Customers. Example: `4`.
    pub customers: Option<i64>,
    /// End date. Example: `2024-09-08`.
    pub end_date: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// SKU orders. Example: `20`.
    pub sku_orders: Option<i64>,
    /// Start date. Example: `2024-09-01`.
    pub start_date: Option<String>,
    /// Units sold. Example: `2`.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceOverviewOldInterval {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewOldInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "click_through_rate" => self.click_through_rate.read(reader),
            "click_to_order_rate" => self.click_to_order_rate.read(reader),
            "customers" => self.customers.read(reader),
            "end_date" => self.end_date.read(reader),
            "gmv" => self.gmv.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "start_date" => self.start_date.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("click_through_rate", &self.click_through_rate);
        out.put("click_to_order_rate", &self.click_to_order_rate);
        out.put("customers", &self.customers);
        out.put("end_date", &self.end_date);
        out.put("gmv", &self.gmv);
        out.put("sku_orders", &self.sku_orders);
        out.put("start_date", &self.start_date);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopLivePerformanceOverviewOldResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewOldPerformance {
    /// Comparison intervals.
    pub comparison_intervals: Vec<ComparisonInterval>,
    /// Intervals.
    pub intervals: Vec<GetShopLivePerformanceOverviewOldInterval>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceOverviewOldPerformance {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewOldPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comparison_intervals" => self.comparison_intervals.read(reader),
            "intervals" => self.intervals.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comparison_intervals", &self.comparison_intervals);
        out.put("intervals", &self.intervals);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopLivePerformanceOverviewResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewPerformance {
    /// Intervals.
    pub intervals: Vec<GetShopLivePerformanceOverviewInterval>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformanceOverviewPerformance {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopLivePerformancePerMinutesPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesInterval {
    /// Conversion.
    pub conversion: Option<Conversion>,
    /// End time. Unix seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Interactions.
    pub interactions: Option<Interaction>,
    /// Sales.
    pub sales: Option<GetShopLivePerformancePerMinutesSales>,
    /// Start time. Unix seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Traffic.
    pub traffic: Option<GetShopLivePerformancePerMinutesTraffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformancePerMinutesInterval {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversion" => self.conversion.read(reader),
            "end_time" => self.end_time.read(reader),
            "interactions" => self.interactions.read(reader),
            "sales" => self.sales.read(reader),
            "start_time" => self.start_time.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversion", &self.conversion);
        out.put("end_time", &self.end_time);
        out.put("interactions", &self.interactions);
        out.put("sales", &self.sales);
        out.put("start_time", &self.start_time);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Overall inside [`GetShopLivePerformancePerMinutesPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesOverall {
    /// Duration. Example: `3600`.
    pub duration: Option<i64>,
    /// End time. Unix seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Impressions. Example: `87939`.
    pub impressions: Option<i64>,
    /// Items sold. Example: `432`.
    pub items_sold: Option<i64>,
    /// LIVE title.
    pub live_title: Option<String>,
    /// Start time. Unix seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Unique viewers. Example: `10230`.
    pub unique_viewers: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformancePerMinutesOverall {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesOverall"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "duration" => self.duration.read(reader),
            "end_time" => self.end_time.read(reader),
            "gmv" => self.gmv.read(reader),
            "impressions" => self.impressions.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "live_title" => self.live_title.read(reader),
            "start_time" => self.start_time.read(reader),
            "unique_viewers" => self.unique_viewers.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("duration", &self.duration);
        out.put("end_time", &self.end_time);
        out.put("gmv", &self.gmv);
        out.put("impressions", &self.impressions);
        out.put("items_sold", &self.items_sold);
        out.put("live_title", &self.live_title);
        out.put("start_time", &self.start_time);
        out.put("unique_viewers", &self.unique_viewers);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopLivePerformancePerMinutesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesPerformance {
    /// Intervals.
    pub intervals: Vec<GetShopLivePerformancePerMinutesInterval>,
    /// Overall.
    pub overall: Option<GetShopLivePerformancePerMinutesOverall>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformancePerMinutesPerformance {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            "overall" => self.overall.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
        out.put("overall", &self.overall);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales inside [`GetShopLivePerformancePerMinutesInterval`], [`GetShopLiveProductsPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesSales {
    /// Average price.
    pub avg_price: Option<Money>,
    /// Created SKU orders. Example: `27`.
    pub created_sku_orders: Option<i64>,
    /// Customers. Example: `49`.
    pub customers: Option<i64>,
    /// Direct GMV.
    pub direct_gmv: Option<Money>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Items sold. Example: `57`.
    pub items_sold: Option<i64>,
    /// Main orders. Example: `51`.
    pub main_orders: Option<i64>,
    /// Payment rate. Example: `0.8888`.
    pub payment_rate: Option<String>,
    /// SKU orders. Example: `57`.
    pub sku_orders: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformancePerMinutesSales {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesSales"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_price" => self.avg_price.read(reader),
            "created_sku_orders" => self.created_sku_orders.read(reader),
            "customers" => self.customers.read(reader),
            "direct_gmv" => self.direct_gmv.read(reader),
            "gmv" => self.gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "main_orders" => self.main_orders.read(reader),
            "payment_rate" => self.payment_rate.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_price", &self.avg_price);
        out.put("created_sku_orders", &self.created_sku_orders);
        out.put("customers", &self.customers);
        out.put("direct_gmv", &self.direct_gmv);
        out.put("gmv", &self.gmv);
        out.put("items_sold", &self.items_sold);
        out.put("main_orders", &self.main_orders);
        out.put("payment_rate", &self.payment_rate);
        out.put("sku_orders", &self.sku_orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`GetShopLivePerformancePerMinutesInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesTraffic {
    /// CTR. Example: `0.3264`.
    pub ctr: Option<String>,
    /// Enter room rate. Example: `0.1636`.
    pub enter_room_rate: Option<String>,
    /// Impressions. Example: `13862`.
    pub impressions: Option<i64>,
    /// Product clicks. Example: `595`.
    pub product_clicks: Option<i64>,
    /// Product impressions. Example: `8989`.
    pub product_impressions: Option<i64>,
    /// Viewers. Example: `229`.
    pub viewers: Option<i64>,
    /// Views. Example: `2092`.
    pub views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLivePerformancePerMinutesTraffic {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesTraffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ctr" => self.ctr.read(reader),
            "enter_room_rate" => self.enter_room_rate.read(reader),
            "impressions" => self.impressions.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "viewers" => self.viewers.read(reader),
            "views" => self.views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ctr", &self.ctr);
        out.put("enter_room_rate", &self.enter_room_rate);
        out.put("impressions", &self.impressions);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("viewers", &self.viewers);
        out.put("views", &self.views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetShopLiveProductsPerformanceListResponse`], [`Video`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLiveProductsPerformanceListProduct {
    /// Id. Example: `1731736614984386107`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Sales.
    pub sales: Option<GetShopLivePerformancePerMinutesSales>,
    /// Traffic.
    pub traffic: Option<GetShopLiveProductsPerformanceListTraffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLiveProductsPerformanceListProduct {
    fn name(&self) -> &'static str {
        "GetShopLiveProductsPerformanceListProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "sales" => self.sales.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("sales", &self.sales);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`GetShopLiveProductsPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLiveProductsPerformanceListTraffic {
    /// Add to cart count. Example: `102`.
    pub add_to_cart_count: Option<i64>,
    /// Click to order rate.
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// CTR. Example: `0.0908`.
    pub ctr: Option<String>,
    /// GPM.
    pub gpm: Option<Gpm>,
    /// Product impressions. Example: `14815`.
    pub product_impressions: Option<i64>,
    /// Produt clicks. Example: `1346`.
    pub produt_clicks: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopLiveProductsPerformanceListTraffic {
    fn name(&self) -> &'static str {
        "GetShopLiveProductsPerformanceListTraffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_to_cart_count" => self.add_to_cart_count.read(reader),
            "click_to_order_rate" => self.click_to_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "gpm" => self.gpm.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "produt_clicks" => self.produt_clicks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_to_cart_count", &self.add_to_cart_count);
        out.put("click_to_order_rate", &self.click_to_order_rate);
        out.put("ctr", &self.ctr);
        out.put("gpm", &self.gpm);
        out.put("product_impressions", &self.product_impressions);
        out.put("produt_clicks", &self.produt_clicks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Breakdown inside [`GetShopPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformanceBreakdown {
    /// Affiliate product card attributed GMV.
    pub affiliate_product_card_attributed_gmv: Option<Money>,
    /// Content breakdown.
    pub content_breakdown: Vec<ContentBreakdown>,
    /// Seller product card GMV.
    pub seller_product_card_gmv: Option<Money>,
    /// Shop tab and search.
    pub shop_tab_and_search: Option<ShopTabAndSearch>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformanceBreakdown {
    fn name(&self) -> &'static str {
        "GetShopPerformanceBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_product_card_attributed_gmv" => {
                self.affiliate_product_card_attributed_gmv.read(reader)
            }
            "content_breakdown" => self.content_breakdown.read(reader),
            "seller_product_card_gmv" => self.seller_product_card_gmv.read(reader),
            "shop_tab_and_search" => self.shop_tab_and_search.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_product_card_attributed_gmv", &self.affiliate_product_card_attributed_gmv);
        out.put("content_breakdown", &self.content_breakdown);
        out.put("seller_product_card_gmv", &self.seller_product_card_gmv);
        out.put("shop_tab_and_search", &self.shop_tab_and_search);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopPerformancePerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformanceInterval {
    /// Breakdowns.
    pub breakdowns: Option<GetShopPerformanceBreakdown>,
    /// End date. A day, as `2026-10-01`.
    pub end_date: Option<String>,
    /// Sales.
    pub sales: Option<Sales>,
    /// Start date. A day, as `2026-10-01`.
    pub start_date: Option<String>,
    /// Traffic.
    pub traffic: Option<GetShopPerformanceTraffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformanceInterval {
    fn name(&self) -> &'static str {
        "GetShopPerformanceInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "breakdowns" => self.breakdowns.read(reader),
            "end_date" => self.end_date.read(reader),
            "sales" => self.sales.read(reader),
            "start_date" => self.start_date.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("breakdowns", &self.breakdowns);
        out.put("end_date", &self.end_date);
        out.put("sales", &self.sales);
        out.put("start_date", &self.start_date);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopPerformancePerHourResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformancePerHourPerformance {
    /// Intervals.
    pub intervals: Vec<Interval>,
    /// Latest available timestamp. Example: `1623812664`.
    pub latest_available_timestamp: Option<i64>,
    /// Overall.
    pub overall: Option<Overall>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformancePerHourPerformance {
    fn name(&self) -> &'static str {
        "GetShopPerformancePerHourPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            "latest_available_timestamp" => self.latest_available_timestamp.read(reader),
            "overall" => self.overall.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
        out.put("latest_available_timestamp", &self.latest_available_timestamp);
        out.put("overall", &self.overall);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopPerformanceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformancePerformance {
    /// Intervals.
    pub intervals: Vec<GetShopPerformanceInterval>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformancePerformance {
    fn name(&self) -> &'static str {
        "GetShopPerformancePerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`GetShopPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformanceTraffic {
    /// Average conversation rate.
    pub avg_conversation_rate: Option<String>,
    /// Average page views.
    pub avg_page_views: Option<i64>,
    /// Average visitors.
    pub avg_visitors: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopPerformanceTraffic {
    fn name(&self) -> &'static str {
        "GetShopPerformanceTraffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_conversation_rate" => self.avg_conversation_rate.read(reader),
            "avg_page_views" => self.avg_page_views.read(reader),
            "avg_visitors" => self.avg_visitors.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_conversation_rate", &self.avg_conversation_rate);
        out.put("avg_page_views", &self.avg_page_views);
        out.put("avg_visitors", &self.avg_visitors);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Breakdown inside [`GetShopProductPerformanceSales`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceBreakdown {
    /// Content type. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Sales.
    pub sales: Option<GetShopProductPerformanceBreakdownSales>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceBreakdown {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_type" => self.content_type.read(reader),
            "sales" => self.sales.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_type", &self.content_type);
        out.put("sales", &self.sales);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales inside [`GetShopProductPerformanceBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceBreakdownSales {
    /// Average customers. Example: `34`.
    pub avg_customers: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Items sold. Example: `454`.
    pub items_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceBreakdownSales {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceBreakdownSales"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_customers" => self.avg_customers.read(reader),
            "gmv" => self.gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_customers", &self.avg_customers);
        out.put("gmv", &self.gmv);
        out.put("items_sold", &self.items_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`Performance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceInterval {
    /// Cancel and refunds.
    pub cancel_and_refunds: Option<CancelAndRefund>,
    /// End date. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub end_date: Option<String>,
    /// Sales.
    pub sales: Option<GetShopProductPerformanceSales>,
    /// Start date. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub start_date: Option<String>,
    /// Traffic.
    pub traffic: Option<GetShopProductPerformanceIntervalTraffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceInterval {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_and_refunds" => self.cancel_and_refunds.read(reader),
            "end_date" => self.end_date.read(reader),
            "sales" => self.sales.read(reader),
            "start_date" => self.start_date.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_and_refunds", &self.cancel_and_refunds);
        out.put("end_date", &self.end_date);
        out.put("sales", &self.sales);
        out.put("start_date", &self.start_date);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`GetShopProductPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceIntervalTraffic {
    /// Breakdowns.
    pub breakdowns: Vec<GetShopProductPerformanceTrafficBreakdown>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceIntervalTraffic {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceIntervalTraffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "breakdowns" => self.breakdowns.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("breakdowns", &self.breakdowns);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetShopProductPerformanceListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceListProduct {
    /// Affiliate LIVE performance.
    pub affiliate_live_performance: Option<AffiliateLivePerformance>,
    /// Affiliate total performance.
    pub affiliate_total_performance: Option<AffiliateTotalPerformance>,
    /// Affiliate video performance.
    pub affiliate_video_performance: Option<AffiliateVideoPerformance>,
    /// Id.
    pub id: Option<String>,
    /// Seller LIVE performance.
    pub seller_live_performance: Option<SellerLivePerformance>,
    /// Seller product card performance.
    pub seller_product_card_performance: Option<SellerProductCardPerformance>,
    /// Seller video performance.
    pub seller_video_performance: Option<SellerVideoPerformance>,
    /// Shop tab performance.
    pub shop_tab_performance: Option<ShopTabPerformance>,
    /// Total performance.
    pub total_performance: Option<TotalPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceListProduct {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceListProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_live_performance" => self.affiliate_live_performance.read(reader),
            "affiliate_total_performance" => self.affiliate_total_performance.read(reader),
            "affiliate_video_performance" => self.affiliate_video_performance.read(reader),
            "id" => self.id.read(reader),
            "seller_live_performance" => self.seller_live_performance.read(reader),
            "seller_product_card_performance" => self.seller_product_card_performance.read(reader),
            "seller_video_performance" => self.seller_video_performance.read(reader),
            "shop_tab_performance" => self.shop_tab_performance.read(reader),
            "total_performance" => self.total_performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_live_performance", &self.affiliate_live_performance);
        out.put("affiliate_total_performance", &self.affiliate_total_performance);
        out.put("affiliate_video_performance", &self.affiliate_video_performance);
        out.put("id", &self.id);
        out.put("seller_live_performance", &self.seller_live_performance);
        out.put("seller_product_card_performance", &self.seller_product_card_performance);
        out.put("seller_video_performance", &self.seller_video_performance);
        out.put("shop_tab_performance", &self.shop_tab_performance);
        out.put("total_performance", &self.total_performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales inside [`GetShopProductPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceSales {
    /// Breakdowns.
    pub breakdowns: Vec<GetShopProductPerformanceBreakdown>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Items sold. Example: `23`.
    pub items_sold: Option<i64>,
    /// Orders. Example: `23`.
    pub orders: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceSales {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceSales"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "breakdowns" => self.breakdowns.read(reader),
            "gmv" => self.gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "orders" => self.orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("breakdowns", &self.breakdowns);
        out.put("gmv", &self.gmv);
        out.put("items_sold", &self.items_sold);
        out.put("orders", &self.orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`GetShopProductPerformanceTrafficBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceTraffic {
    /// Average conversion rate. Example: `0.033`.
    pub avg_conversion_rate: Option<String>,
    /// Average unique page views. Example: `34`.
    pub avg_unique_page_views: Option<i64>,
    /// CTR. Example: `0.034`.
    pub ctr: Option<String>,
    /// Impressions. Example: `34`.
    pub impressions: Option<i64>,
    /// Page views. Example: `43`.
    pub page_views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceTraffic {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceTraffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_conversion_rate" => self.avg_conversion_rate.read(reader),
            "avg_unique_page_views" => self.avg_unique_page_views.read(reader),
            "ctr" => self.ctr.read(reader),
            "impressions" => self.impressions.read(reader),
            "page_views" => self.page_views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_conversion_rate", &self.avg_conversion_rate);
        out.put("avg_unique_page_views", &self.avg_unique_page_views);
        out.put("ctr", &self.ctr);
        out.put("impressions", &self.impressions);
        out.put("page_views", &self.page_views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Breakdown inside [`GetShopProductPerformanceIntervalTraffic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceTrafficBreakdown {
    /// Content type. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Traffic.
    pub traffic: Option<GetShopProductPerformanceTraffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductPerformanceTrafficBreakdown {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceTrafficBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_type" => self.content_type.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_type", &self.content_type);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopSkuPerformancePerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceInterval {
    /// End date. A day, as `2026-10-01`. Example: `2024-04-07`.
    pub end_date: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GMV breakdown.
    pub gmv_breakdown: Vec<GmvBreakdown>,
    /// Items sold. Example: `10`.
    pub items_sold: Option<i64>,
    /// Items sold breakdown.
    pub items_sold_breakdown: Vec<ItemsSoldBreakdown>,
    /// SKU orders. Example: `10`.
    pub sku_orders: Option<i64>,
    /// Start date. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub start_date: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopSkuPerformanceInterval {
    fn name(&self) -> &'static str {
        "GetShopSkuPerformanceInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_date" => self.end_date.read(reader),
            "gmv" => self.gmv.read(reader),
            "gmv_breakdown" => self.gmv_breakdown.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "items_sold_breakdown" => self.items_sold_breakdown.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "start_date" => self.start_date.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_date", &self.end_date);
        out.put("gmv", &self.gmv);
        out.put("gmv_breakdown", &self.gmv_breakdown);
        out.put("items_sold", &self.items_sold);
        out.put("items_sold_breakdown", &self.items_sold_breakdown);
        out.put("sku_orders", &self.sku_orders);
        out.put("start_date", &self.start_date);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopSkuPerformanceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkuPerformancePerformance {
    /// Intervals.
    pub intervals: Vec<GetShopSkuPerformanceInterval>,
    /// Product id. Example: `123456789`.
    pub product_id: Option<i64>,
    /// SKU id. Example: `123456789`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopSkuPerformancePerformance {
    fn name(&self) -> &'static str {
        "GetShopSkuPerformancePerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
        out.put("product_id", &self.product_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopVideoPerformancePerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceInterval {
    /// End date. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub end_date: Option<String>,
    /// Sales.
    pub sales: Option<GetShopVideoPerformanceSales>,
    /// Start date. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub start_date: Option<String>,
    /// Traffic.
    pub traffic: Option<GetShopVideoPerformanceTraffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceInterval {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_date" => self.end_date.read(reader),
            "sales" => self.sales.read(reader),
            "start_date" => self.start_date.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_date", &self.end_date);
        out.put("sales", &self.sales);
        out.put("start_date", &self.start_date);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Overall inside [`GetShopVideoPerformanceSales`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverall {
    /// CTR. Example: `0.029`.
    pub ctr: Option<String>,
    /// Customers. Example: `12`.
    pub customers: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GPM.
    pub gpm: Option<Money>,
    /// Items sold. Example: `22`.
    pub items_sold: Option<i64>,
    /// Product clicks. Example: `21232`.
    pub product_clicks: Option<i64>,
    /// Product impressions. Example: `32092`.
    pub product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceOverall {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceOverall"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ctr" => self.ctr.read(reader),
            "customers" => self.customers.read(reader),
            "gmv" => self.gmv.read(reader),
            "gpm" => self.gpm.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ctr", &self.ctr);
        out.put("customers", &self.customers);
        out.put("gmv", &self.gmv);
        out.put("gpm", &self.gpm);
        out.put("items_sold", &self.items_sold);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopVideoPerformanceOverviewPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewInterval {
    /// Average daily customers.
    pub avg_daily_customers: Option<i64>,
    /// CTOR SKU order.
    pub ctor_sku_order: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// End date. A day, as `2026-10-01`.
    pub end_date: Option<String>,
    /// GPM.
    pub gpm: Option<Money>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Shoppable video attributed GMV.
    pub shoppable_video_attributed_gmv: Option<Money>,
    /// Start date. A day, as `2026-10-01`.
    pub start_date: Option<String>,
    /// Today.
    pub today: Option<bool>,
    /// Video attributed GMV.
    pub video_attributed_gmv: Option<Money>,
    /// Video attributed SKU orders.
    pub video_attributed_sku_orders: Option<i64>,
    /// Video GMV.
    pub video_gmv: Option<Money>,
    /// Video indirect GMV.
    pub video_indirect_gmv: Option<Money>,
    /// Video product viewers.
    pub video_product_viewers: Option<i64>,
    /// Video views.
    pub video_views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceOverviewInterval {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceOverviewInterval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_daily_customers" => self.avg_daily_customers.read(reader),
            "ctor_sku_order" => self.ctor_sku_order.read(reader),
            "ctr" => self.ctr.read(reader),
            "end_date" => self.end_date.read(reader),
            "gpm" => self.gpm.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "shoppable_video_attributed_gmv" => self.shoppable_video_attributed_gmv.read(reader),
            "start_date" => self.start_date.read(reader),
            "today" => self.today.read(reader),
            "video_attributed_gmv" => self.video_attributed_gmv.read(reader),
            "video_attributed_sku_orders" => self.video_attributed_sku_orders.read(reader),
            "video_gmv" => self.video_gmv.read(reader),
            "video_indirect_gmv" => self.video_indirect_gmv.read(reader),
            "video_product_viewers" => self.video_product_viewers.read(reader),
            "video_views" => self.video_views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_daily_customers", &self.avg_daily_customers);
        out.put("ctor_sku_order", &self.ctor_sku_order);
        out.put("ctr", &self.ctr);
        out.put("end_date", &self.end_date);
        out.put("gpm", &self.gpm);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("shoppable_video_attributed_gmv", &self.shoppable_video_attributed_gmv);
        out.put("start_date", &self.start_date);
        out.put("today", &self.today);
        out.put("video_attributed_gmv", &self.video_attributed_gmv);
        out.put("video_attributed_sku_orders", &self.video_attributed_sku_orders);
        out.put("video_gmv", &self.video_gmv);
        out.put("video_indirect_gmv", &self.video_indirect_gmv);
        out.put("video_product_viewers", &self.video_product_viewers);
        out.put("video_views", &self.video_views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopVideoPerformanceOverviewResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewPerformance {
    /// Intervals.
    pub intervals: Vec<GetShopVideoPerformanceOverviewInterval>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceOverviewPerformance {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceOverviewPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopVideoPerformanceResponse`], [`GetShopVideosPerformanceDetailsVideo2`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformancePerformance {
    /// Intervals.
    pub intervals: Vec<GetShopVideoPerformanceInterval>,
    /// Viewer profile.
    pub viewer_profile: Vec<ViewerProfile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformancePerformance {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformancePerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            "viewer_profile" => self.viewer_profile.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
        out.put("viewer_profile", &self.viewer_profile);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales inside [`GetShopVideoPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceSales {
    /// Breakdowns.
    pub breakdowns: Vec<Breakdown>,
    /// Overall.
    pub overall: Option<GetShopVideoPerformanceOverall>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceSales {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceSales"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "breakdowns" => self.breakdowns.read(reader),
            "overall" => self.overall.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("breakdowns", &self.breakdowns);
        out.put("overall", &self.overall);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`GetShopVideoPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceTraffic {
    /// Comments. Example: `8`.
    pub comments: Option<i64>,
    /// Likes. Example: `2`.
    pub likes: Option<i64>,
    /// New followers. Example: `11`.
    pub new_followers: Option<i64>,
    /// Shares. Example: `23`.
    pub shares: Option<i64>,
    /// Views. Example: `76649`.
    pub views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideoPerformanceTraffic {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceTraffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comments" => self.comments.read(reader),
            "likes" => self.likes.read(reader),
            "new_followers" => self.new_followers.read(reader),
            "shares" => self.shares.read(reader),
            "views" => self.views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comments", &self.comments);
        out.put("likes", &self.likes);
        out.put("new_followers", &self.new_followers);
        out.put("shares", &self.shares);
        out.put("views", &self.views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetShopVideosPerformanceDetailsVideo2`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideosPerformanceDetailsVideo {
    /// Duration.
    pub duration: Option<i64>,
    /// Id.
    pub id: Option<String>,
    /// Play URL.
    pub play_url: Option<String>,
    /// Thumbnail URL.
    pub thumbnail_url: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Video post time.
    pub video_post_time: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideosPerformanceDetailsVideo {
    fn name(&self) -> &'static str {
        "GetShopVideosPerformanceDetailsVideo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "duration" => self.duration.read(reader),
            "id" => self.id.read(reader),
            "play_url" => self.play_url.read(reader),
            "thumbnail_url" => self.thumbnail_url.read(reader),
            "title" => self.title.read(reader),
            "username" => self.username.read(reader),
            "video_post_time" => self.video_post_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("duration", &self.duration);
        out.put("id", &self.id);
        out.put("play_url", &self.play_url);
        out.put("thumbnail_url", &self.thumbnail_url);
        out.put("title", &self.title);
        out.put("username", &self.username);
        out.put("video_post_time", &self.video_post_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetShopVideosPerformanceDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideosPerformanceDetailsVideo2 {
    /// Error.
    pub error: Option<ErrorItem>,
    /// Performance.
    pub performance: Option<GetShopVideoPerformancePerformance>,
    /// Video.
    pub video: Option<GetShopVideosPerformanceDetailsVideo>,
    /// Video id.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopVideosPerformanceDetailsVideo2 {
    fn name(&self) -> &'static str {
        "GetShopVideosPerformanceDetailsVideo2"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "error" => self.error.read(reader),
            "performance" => self.performance.read(reader),
            "video" => self.video.read(reader),
            "video_id" => self.video_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("error", &self.error);
        out.put("performance", &self.performance);
        out.put("video", &self.video);
        out.put("video_id", &self.video_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data point inside [`Trend`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricDiagnosisDataPoint {
    /// Record date.
    pub record_date: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSpsMetricDiagnosisDataPoint {
    fn name(&self) -> &'static str {
        "GetSpsMetricDiagnosisDataPoint"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "record_date" => self.record_date.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("record_date", &self.record_date);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric inside [`GetVideoPerformancesPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVideoPerformancesMetric {
    /// Anchor display rate. Example: `0.64`.
    pub anchor_display_rate: Option<String>,
    /// Click through rate. Example: `0.08`.
    pub click_through_rate: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Item sold count. Example: `3`.
    pub item_sold_count: Option<i64>,
    /// Order count. Example: `3`.
    pub order_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetVideoPerformancesMetric {
    fn name(&self) -> &'static str {
        "GetVideoPerformancesMetric"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "anchor_display_rate" => self.anchor_display_rate.read(reader),
            "click_through_rate" => self.click_through_rate.read(reader),
            "gmv" => self.gmv.read(reader),
            "item_sold_count" => self.item_sold_count.read(reader),
            "order_count" => self.order_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("anchor_display_rate", &self.anchor_display_rate);
        out.put("click_through_rate", &self.click_through_rate);
        out.put("gmv", &self.gmv);
        out.put("item_sold_count", &self.item_sold_count);
        out.put("order_count", &self.order_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetVideoPerformancesVideo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVideoPerformancesPerformance {
    /// Metrics.
    pub metrics: Option<GetVideoPerformancesMetric>,
    /// Time range.
    pub time_range: Option<TimeRange>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetVideoPerformancesPerformance {
    fn name(&self) -> &'static str {
        "GetVideoPerformancesPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "metrics" => self.metrics.read(reader),
            "time_range" => self.time_range.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("metrics", &self.metrics);
        out.put("time_range", &self.time_range);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetVideoPerformancesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVideoPerformancesVideo {
    /// Id. Example: `7271486684427046149`.
    pub id: Option<String>,
    /// Performances.
    pub performances: Vec<GetVideoPerformancesPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetVideoPerformancesVideo {
    fn name(&self) -> &'static str {
        "GetVideoPerformancesVideo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "performances" => self.performances.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("performances", &self.performances);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GMV breakdown inside [`GetShopSkuPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GmvBreakdown {
    /// Amount. A decimal number as text. Example: `0`.
    pub amount: Option<String>,
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Type. Example: `LIVE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GmvBreakdown {
    fn name(&self) -> &'static str {
        "GmvBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GMV trend performance inside [`GetGmvTrendPerformancesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GmvTrendPerformance {
    /// Data points.
    pub data_points: Vec<GetGmvTrendPerformancesDataPoint>,
    /// Stats type.
    pub stats_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GmvTrendPerformance {
    fn name(&self) -> &'static str {
        "GmvTrendPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data_points" => self.data_points.read(reader),
            "stats_type" => self.stats_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data_points", &self.data_points);
        out.put("stats_type", &self.stats_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GPM inside [`Conversion`], [`GetShopLiveProductsPerformanceListTraffic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Gpm {
    /// Show GPM. Example: `20.75`.
    pub show_gpm: Option<String>,
    /// Watch GPM. Example: `158.18`.
    pub watch_gpm: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Gpm {
    fn name(&self) -> &'static str {
        "Gpm"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "show_gpm" => self.show_gpm.read(reader),
            "watch_gpm" => self.watch_gpm.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("show_gpm", &self.show_gpm);
        out.put("watch_gpm", &self.watch_gpm);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// IM dsat chat item inside [`GetSpsMetricProblemDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImDsatChatItem {
    /// Chat duration hours.
    pub chat_duration_hours: Option<String>,
    /// Chat record id.
    pub chat_record_id: Option<String>,
    /// Customer name.
    pub customer_name: Option<String>,
    /// Customer rating.
    pub customer_rating: Option<i64>,
    /// First reply time. Unix seconds.
    pub first_reply_time: Option<i64>,
    /// Rating reasons.
    pub rating_reasons: Vec<String>,
    /// Service agent.
    pub service_agent: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImDsatChatItem {
    fn name(&self) -> &'static str {
        "ImDsatChatItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "chat_duration_hours" => self.chat_duration_hours.read(reader),
            "chat_record_id" => self.chat_record_id.read(reader),
            "customer_name" => self.customer_name.read(reader),
            "customer_rating" => self.customer_rating.read(reader),
            "first_reply_time" => self.first_reply_time.read(reader),
            "rating_reasons" => self.rating_reasons.read(reader),
            "service_agent" => self.service_agent.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("chat_duration_hours", &self.chat_duration_hours);
        out.put("chat_record_id", &self.chat_record_id);
        out.put("customer_name", &self.customer_name);
        out.put("customer_rating", &self.customer_rating);
        out.put("first_reply_time", &self.first_reply_time);
        out.put("rating_reasons", &self.rating_reasons);
        out.put("service_agent", &self.service_agent);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interaction inside [`GetShopLivePerformancePerMinutesInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Interaction {
    /// Comment rate. Example: `0.0242`.
    pub comment_rate: Option<String>,
    /// Comments. Example: `42`.
    pub comments: Option<i64>,
    /// Follow rate. Example: `0.0040`.
    pub follow_rate: Option<String>,
    /// Like rate. Example: `0.8956`.
    pub like_rate: Option<String>,
    /// Likes. Example: `1146`.
    pub likes: Option<i64>,
    /// New followers. Example: `9`.
    pub new_followers: Option<i64>,
    /// Share rate. Example: `0.0022`.
    pub share_rate: Option<String>,
    /// Shares. Example: `4`.
    pub shares: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Interaction {
    fn name(&self) -> &'static str {
        "Interaction"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comment_rate" => self.comment_rate.read(reader),
            "comments" => self.comments.read(reader),
            "follow_rate" => self.follow_rate.read(reader),
            "like_rate" => self.like_rate.read(reader),
            "likes" => self.likes.read(reader),
            "new_followers" => self.new_followers.read(reader),
            "share_rate" => self.share_rate.read(reader),
            "shares" => self.shares.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comment_rate", &self.comment_rate);
        out.put("comments", &self.comments);
        out.put("follow_rate", &self.follow_rate);
        out.put("like_rate", &self.like_rate);
        out.put("likes", &self.likes);
        out.put("new_followers", &self.new_followers);
        out.put("share_rate", &self.share_rate);
        out.put("shares", &self.shares);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interaction performance inside [`GetShopLivePerformanceListOldLiveStreamSession`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractionPerformance {
    /// Acu. Example: `123`.
    pub acu: Option<i64>,
    /// Average viewing duration. Example: `46`.
    pub avg_viewing_duration: Option<String>,
    /// Click through rate. Example: `13.99%`.
    pub click_through_rate: Option<String>,
    /// Comments. Example: `534`.
    pub comments: Option<i64>,
    /// Likes. Example: `2442`.
    pub likes: Option<i64>,
    /// New followers. Example: `12`.
    pub new_followers: Option<i64>,
    /// Pcu. Example: `1332`.
    pub pcu: Option<i64>,
    /// Product clicks. Example: `3882`.
    pub product_clicks: Option<i64>,
    /// Product impressions. Example: `12`.
    pub product_impressions: Option<i64>,
    /// Shares. Example: `156`.
    pub shares: Option<i64>,
    /// Viewers. Example: `18323`.
    pub viewers: Option<i64>,
    /// Views. Example: `112993`.
    pub views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InteractionPerformance {
    fn name(&self) -> &'static str {
        "InteractionPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "acu" => self.acu.read(reader),
            "avg_viewing_duration" => self.avg_viewing_duration.read(reader),
            "click_through_rate" => self.click_through_rate.read(reader),
            "comments" => self.comments.read(reader),
            "likes" => self.likes.read(reader),
            "new_followers" => self.new_followers.read(reader),
            "pcu" => self.pcu.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "shares" => self.shares.read(reader),
            "viewers" => self.viewers.read(reader),
            "views" => self.views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("acu", &self.acu);
        out.put("avg_viewing_duration", &self.avg_viewing_duration);
        out.put("click_through_rate", &self.click_through_rate);
        out.put("comments", &self.comments);
        out.put("likes", &self.likes);
        out.put("new_followers", &self.new_followers);
        out.put("pcu", &self.pcu);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("shares", &self.shares);
        out.put("viewers", &self.viewers);
        out.put("views", &self.views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interactive trend performance inside [`GetInteractiveTrendPerformancesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractiveTrendPerformance {
    /// Data points.
    pub data_points: Vec<DataPoint>,
    /// Stats type.
    pub stats_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InteractiveTrendPerformance {
    fn name(&self) -> &'static str {
        "InteractiveTrendPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data_points" => self.data_points.read(reader),
            "stats_type" => self.stats_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data_points", &self.data_points);
        out.put("stats_type", &self.stats_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Interval inside [`GetShopPerformancePerHourPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Interval {
    /// Average order value.
    pub avg_order_value: Option<Money>,
    /// Average SKU order value.
    pub avg_sku_order_value: Option<Money>,
    /// Customers. Example: `223`.
    pub customers: Option<i64>,
    /// Customers count.
    pub customers_count: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Index. Example: `2`.
    pub index: Option<i64>,
    /// Items sold. Example: `23`.
    pub items_sold: Option<i64>,
    /// LIVE attributed GMV.
    pub live_attributed_gmv: Option<Money>,
    /// Orders count.
    pub orders_count: Option<i64>,
    /// Product card attributed GMV.
    pub product_card_attributed_gmv: Option<Money>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// SKU orders count.
    pub sku_orders_count: Option<i64>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Video attributed GMV.
    pub video_attributed_gmv: Option<Money>,
    /// Visitors. Example: `2332`.
    pub visitors: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Interval {
    fn name(&self) -> &'static str {
        "Interval"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_order_value" => self.avg_order_value.read(reader),
            "avg_sku_order_value" => self.avg_sku_order_value.read(reader),
            "customers" => self.customers.read(reader),
            "customers_count" => self.customers_count.read(reader),
            "gmv" => self.gmv.read(reader),
            "index" => self.index.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "live_attributed_gmv" => self.live_attributed_gmv.read(reader),
            "orders_count" => self.orders_count.read(reader),
            "product_card_attributed_gmv" => self.product_card_attributed_gmv.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "sku_orders_count" => self.sku_orders_count.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            "video_attributed_gmv" => self.video_attributed_gmv.read(reader),
            "visitors" => self.visitors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_order_value", &self.avg_order_value);
        out.put("avg_sku_order_value", &self.avg_sku_order_value);
        out.put("customers", &self.customers);
        out.put("customers_count", &self.customers_count);
        out.put("gmv", &self.gmv);
        out.put("index", &self.index);
        out.put("items_sold", &self.items_sold);
        out.put("live_attributed_gmv", &self.live_attributed_gmv);
        out.put("orders_count", &self.orders_count);
        out.put("product_card_attributed_gmv", &self.product_card_attributed_gmv);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("sku_orders_count", &self.sku_orders_count);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_product_impressions", &self.unique_product_impressions);
        out.put("video_attributed_gmv", &self.video_attributed_gmv);
        out.put("visitors", &self.visitors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Issue inside [`TopIssue`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Description.
    pub description: Option<String>,
    /// End evaluation time. Unix seconds.
    pub end_evaluation_time: Option<i64>,
    /// Evaluate duration days.
    pub evaluate_duration_days: Option<i64>,
    /// Metric code.
    pub metric_code: Option<String>,
    /// Metric name.
    pub metric_name: Option<String>,
    /// Percentile.
    pub percentile: Option<String>,
    /// Rank.
    pub rank: Option<i64>,
    /// Start evaluation time. Unix seconds.
    pub start_evaluation_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Issue {
    fn name(&self) -> &'static str {
        "Issue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "end_evaluation_time" => self.end_evaluation_time.read(reader),
            "evaluate_duration_days" => self.evaluate_duration_days.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "metric_name" => self.metric_name.read(reader),
            "percentile" => self.percentile.read(reader),
            "rank" => self.rank.read(reader),
            "start_evaluation_time" => self.start_evaluation_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("end_evaluation_time", &self.end_evaluation_time);
        out.put("evaluate_duration_days", &self.evaluate_duration_days);
        out.put("metric_code", &self.metric_code);
        out.put("metric_name", &self.metric_name);
        out.put("percentile", &self.percentile);
        out.put("rank", &self.rank);
        out.put("start_evaluation_time", &self.start_evaluation_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Items sold breakdown inside [`GetShopSkuPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemsSoldBreakdown {
    /// Amount. Example: `10`.
    pub amount: Option<i64>,
    /// Type. Example: `LIVE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ItemsSoldBreakdown {
    fn name(&self) -> &'static str {
        "ItemsSoldBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// LIVE inside [`GetBestsellingLiveSessionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Live {
    /// Creator name.
    pub creator_name: Option<String>,
    /// Creator nick name.
    pub creator_nick_name: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// GMV range.
    pub gmv_range: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Open id.
    pub open_id: Option<String>,
    /// Rank.
    pub rank: Option<i64>,
    /// Start time. Unix seconds.
    pub start_time: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Live {
    fn name(&self) -> &'static str {
        "Live"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_name" => self.creator_name.read(reader),
            "creator_nick_name" => self.creator_nick_name.read(reader),
            "duration" => self.duration.read(reader),
            "gmv_range" => self.gmv_range.read(reader),
            "id" => self.id.read(reader),
            "open_id" => self.open_id.read(reader),
            "rank" => self.rank.read(reader),
            "start_time" => self.start_time.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_name", &self.creator_name);
        out.put("creator_nick_name", &self.creator_nick_name);
        out.put("duration", &self.duration);
        out.put("gmv_range", &self.gmv_range);
        out.put("id", &self.id);
        out.put("open_id", &self.open_id);
        out.put("rank", &self.rank);
        out.put("start_time", &self.start_time);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// LIVE stream session inside [`GetShopLivePerformanceListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamSession {
    /// Creator.
    pub creator: Option<Creator>,
    /// End time. Unix seconds.
    pub end_time: Option<i64>,
    /// Id.
    pub id: Option<String>,
    /// Interaction performance.
    pub interaction_performance: Option<GetShopLivePerformanceListInteractionPerformance>,
    /// Sales performance.
    pub sales_performance: Option<SalesPerformance>,
    /// Start time. Unix seconds.
    pub start_time: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Traffic.
    pub traffic: Option<Traffic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LiveStreamSession {
    fn name(&self) -> &'static str {
        "LiveStreamSession"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator" => self.creator.read(reader),
            "end_time" => self.end_time.read(reader),
            "id" => self.id.read(reader),
            "interaction_performance" => self.interaction_performance.read(reader),
            "sales_performance" => self.sales_performance.read(reader),
            "start_time" => self.start_time.read(reader),
            "title" => self.title.read(reader),
            "traffic" => self.traffic.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator", &self.creator);
        out.put("end_time", &self.end_time);
        out.put("id", &self.id);
        out.put("interaction_performance", &self.interaction_performance);
        out.put("sales_performance", &self.sales_performance);
        out.put("start_time", &self.start_time);
        out.put("title", &self.title);
        out.put("traffic", &self.traffic);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric inside [`GetSpsMetricsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// Benchmarks.
    pub benchmarks: Option<Benchmark>,
    /// Dimension.
    pub dimension: Option<String>,
    /// End evaluation time. Unix seconds.
    pub end_evaluation_time: Option<i64>,
    /// Evaluate duration days.
    pub evaluate_duration_days: Option<i64>,
    /// Metric code.
    pub metric_code: Option<String>,
    /// Metric name.
    pub metric_name: Option<String>,
    /// Score.
    pub score: Option<String>,
    /// Start evaluation time. Unix seconds.
    pub start_evaluation_time: Option<i64>,
    /// Status.
    pub status: Option<String>,
    /// Status text.
    pub status_text: Option<String>,
    /// Top reason text.
    pub top_reason_text: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Value unit.
    pub value_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Metric {
    fn name(&self) -> &'static str {
        "Metric"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benchmarks" => self.benchmarks.read(reader),
            "dimension" => self.dimension.read(reader),
            "end_evaluation_time" => self.end_evaluation_time.read(reader),
            "evaluate_duration_days" => self.evaluate_duration_days.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "metric_name" => self.metric_name.read(reader),
            "score" => self.score.read(reader),
            "start_evaluation_time" => self.start_evaluation_time.read(reader),
            "status" => self.status.read(reader),
            "status_text" => self.status_text.read(reader),
            "top_reason_text" => self.top_reason_text.read(reader),
            "value" => self.value.read(reader),
            "value_unit" => self.value_unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benchmarks", &self.benchmarks);
        out.put("dimension", &self.dimension);
        out.put("end_evaluation_time", &self.end_evaluation_time);
        out.put("evaluate_duration_days", &self.evaluate_duration_days);
        out.put("metric_code", &self.metric_code);
        out.put("metric_name", &self.metric_name);
        out.put("score", &self.score);
        out.put("start_evaluation_time", &self.start_evaluation_time);
        out.put("status", &self.status);
        out.put("status_text", &self.status_text);
        out.put("top_reason_text", &self.top_reason_text);
        out.put("value", &self.value);
        out.put("value_unit", &self.value_unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Nbfr problem order item inside [`GetSpsMetricProblemDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NbfrProblemOrderItem {
    /// Deliver time. Unix seconds.
    pub deliver_time: Option<i64>,
    /// Order create time. Unix seconds.
    pub order_create_time: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Return refund reason.
    pub return_refund_reason: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NbfrProblemOrderItem {
    fn name(&self) -> &'static str {
        "NbfrProblemOrderItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deliver_time" => self.deliver_time.read(reader),
            "order_create_time" => self.order_create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "return_refund_reason" => self.return_refund_reason.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deliver_time", &self.deliver_time);
        out.put("order_create_time", &self.order_create_time);
        out.put("order_id", &self.order_id);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("return_refund_reason", &self.return_refund_reason);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Nbfr top product item inside [`GetSpsMetricTopItemsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NbfrTopProductItem {
    /// Image URL.
    pub image_url: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Return order count.
    pub return_order_count: Option<i64>,
    /// Top reason order count.
    pub top_reason_order_count: Option<i64>,
    /// Top return reasons.
    pub top_return_reasons: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NbfrTopProductItem {
    fn name(&self) -> &'static str {
        "NbfrTopProductItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "image_url" => self.image_url.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "return_order_count" => self.return_order_count.read(reader),
            "top_reason_order_count" => self.top_reason_order_count.read(reader),
            "top_return_reasons" => self.top_return_reasons.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("image_url", &self.image_url);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("return_order_count", &self.return_order_count);
        out.put("top_reason_order_count", &self.top_reason_order_count);
        out.put("top_return_reasons", &self.top_return_reasons);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Nrr problem order item inside [`GetSpsMetricProblemDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NrrProblemOrderItem {
    /// Deliver time. Unix seconds.
    pub deliver_time: Option<i64>,
    /// Order create time. Unix seconds.
    pub order_create_time: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// User review rating.
    pub user_review_rating: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NrrProblemOrderItem {
    fn name(&self) -> &'static str {
        "NrrProblemOrderItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deliver_time" => self.deliver_time.read(reader),
            "order_create_time" => self.order_create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "user_review_rating" => self.user_review_rating.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deliver_time", &self.deliver_time);
        out.put("order_create_time", &self.order_create_time);
        out.put("order_id", &self.order_id);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("sku_id", &self.sku_id);
        out.put("user_review_rating", &self.user_review_rating);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Nrr top product item inside [`GetSpsMetricTopItemsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NrrTopProductItem {
    /// Delivered order count.
    pub delivered_order_count: Option<i64>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Negative order count.
    pub negative_order_count: Option<i64>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Top review reasons.
    pub top_review_reasons: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NrrTopProductItem {
    fn name(&self) -> &'static str {
        "NrrTopProductItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivered_order_count" => self.delivered_order_count.read(reader),
            "image_url" => self.image_url.read(reader),
            "negative_order_count" => self.negative_order_count.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "top_review_reasons" => self.top_review_reasons.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivered_order_count", &self.delivered_order_count);
        out.put("image_url", &self.image_url);
        out.put("negative_order_count", &self.negative_order_count);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("top_review_reasons", &self.top_review_reasons);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Otdr logistics item inside [`GetSpsMetricTopItemsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OtdrLogisticsItem {
    /// Delivered order count.
    pub delivered_order_count: Option<i64>,
    /// Logistics provider.
    pub logistics_provider: Option<String>,
    /// On time deliver order count.
    pub on_time_deliver_order_count: Option<i64>,
    /// On time deliver rate.
    pub on_time_deliver_rate: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OtdrLogisticsItem {
    fn name(&self) -> &'static str {
        "OtdrLogisticsItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivered_order_count" => self.delivered_order_count.read(reader),
            "logistics_provider" => self.logistics_provider.read(reader),
            "on_time_deliver_order_count" => self.on_time_deliver_order_count.read(reader),
            "on_time_deliver_rate" => self.on_time_deliver_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivered_order_count", &self.delivered_order_count);
        out.put("logistics_provider", &self.logistics_provider);
        out.put("on_time_deliver_order_count", &self.on_time_deliver_order_count);
        out.put("on_time_deliver_rate", &self.on_time_deliver_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Otdr problem order item inside [`GetSpsMetricProblemDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OtdrProblemOrderItem {
    /// Actual deliver time. Unix seconds.
    pub actual_deliver_time: Option<i64>,
    /// Expect deliver time. Unix seconds.
    pub expect_deliver_time: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OtdrProblemOrderItem {
    fn name(&self) -> &'static str {
        "OtdrProblemOrderItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_deliver_time" => self.actual_deliver_time.read(reader),
            "expect_deliver_time" => self.expect_deliver_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_deliver_time", &self.actual_deliver_time);
        out.put("expect_deliver_time", &self.expect_deliver_time);
        out.put("order_id", &self.order_id);
        out.put("product_name", &self.product_name);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Overall inside [`GetShopPerformancePerHourPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Overall {
    /// Average order value.
    pub avg_order_value: Option<Money>,
    /// Average SKU order value.
    pub avg_sku_order_value: Option<Money>,
    /// Customers. Example: `2332`.
    pub customers: Option<i64>,
    /// Customers count.
    pub customers_count: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Items sold. Example: `543`.
    pub items_sold: Option<i64>,
    /// LIVE attributed GMV.
    pub live_attributed_gmv: Option<Money>,
    /// Orders count.
    pub orders_count: Option<i64>,
    /// Product card attributed GMV.
    pub product_card_attributed_gmv: Option<Money>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// SKU orders count.
    pub sku_orders_count: Option<i64>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Video attributed GMV.
    pub video_attributed_gmv: Option<Money>,
    /// Visitors. Example: `234324`.
    pub visitors: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Overall {
    fn name(&self) -> &'static str {
        "Overall"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_order_value" => self.avg_order_value.read(reader),
            "avg_sku_order_value" => self.avg_sku_order_value.read(reader),
            "customers" => self.customers.read(reader),
            "customers_count" => self.customers_count.read(reader),
            "gmv" => self.gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "live_attributed_gmv" => self.live_attributed_gmv.read(reader),
            "orders_count" => self.orders_count.read(reader),
            "product_card_attributed_gmv" => self.product_card_attributed_gmv.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "sku_orders_count" => self.sku_orders_count.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            "video_attributed_gmv" => self.video_attributed_gmv.read(reader),
            "visitors" => self.visitors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_order_value", &self.avg_order_value);
        out.put("avg_sku_order_value", &self.avg_sku_order_value);
        out.put("customers", &self.customers);
        out.put("customers_count", &self.customers_count);
        out.put("gmv", &self.gmv);
        out.put("items_sold", &self.items_sold);
        out.put("live_attributed_gmv", &self.live_attributed_gmv);
        out.put("orders_count", &self.orders_count);
        out.put("product_card_attributed_gmv", &self.product_card_attributed_gmv);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("sku_orders_count", &self.sku_orders_count);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_product_impressions", &self.unique_product_impressions);
        out.put("video_attributed_gmv", &self.video_attributed_gmv);
        out.put("visitors", &self.visitors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Paid ads age indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidAdsAgeIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PaidAdsAgeIndicator {
    fn name(&self) -> &'static str {
        "PaidAdsAgeIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Paid ads gender indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidAdsGenderIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PaidAdsGenderIndicator {
    fn name(&self) -> &'static str {
        "PaidAdsGenderIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Paid fan indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidFanIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PaidFanIndicator {
    fn name(&self) -> &'static str {
        "PaidFanIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetShopProductPerformanceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Performance {
    /// Intervals.
    pub intervals: Vec<GetShopProductPerformanceInterval>,
    /// Ratings.
    pub ratings: Vec<Rating>,
    /// Top contents.
    pub top_contents: Vec<TopContent>,
    /// Top creators.
    pub top_creators: Vec<TopCreator>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Performance {
    fn name(&self) -> &'static str {
        "Performance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "intervals" => self.intervals.read(reader),
            "ratings" => self.ratings.read(reader),
            "top_contents" => self.top_contents.read(reader),
            "top_creators" => self.top_creators.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("intervals", &self.intervals);
        out.put("ratings", &self.ratings);
        out.put("top_contents", &self.top_contents);
        out.put("top_creators", &self.top_creators);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Primary category inside [`GetSpsOverviewResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrimaryCategory {
    /// Category id.
    pub category_id: Option<String>,
    /// Category name.
    pub category_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PrimaryCategory {
    fn name(&self) -> &'static str {
        "PrimaryCategory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "category_name" => self.category_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("category_name", &self.category_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetShopVideoProductPerformanceListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// CTR.
    pub ctr: Option<String>,
    /// Customers.
    pub customers: Option<i64>,
    /// Daily average buyers. Example: `0`.
    pub daily_avg_buyers: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GPM.
    pub gpm: Option<Money>,
    /// Id. Example: `105xxxxxxxxxxxxx247`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Units sold. Example: `0`.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ctr" => self.ctr.read(reader),
            "customers" => self.customers.read(reader),
            "daily_avg_buyers" => self.daily_avg_buyers.read(reader),
            "gmv" => self.gmv.read(reader),
            "gpm" => self.gpm.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ctr", &self.ctr);
        out.put("customers", &self.customers);
        out.put("daily_avg_buyers", &self.daily_avg_buyers);
        out.put("gmv", &self.gmv);
        out.put("gpm", &self.gpm);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product image inside [`GetBestsellingProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductImage {
    /// Height.
    pub height: Option<i64>,
    /// Thumb URLs.
    pub thumb_urls: Vec<String>,
    /// URI.
    pub uri: Option<String>,
    /// URLs.
    pub urls: Vec<String>,
    /// Width.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductImage {
    fn name(&self) -> &'static str {
        "ProductImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product info inside [`GetBestsellingVideosVideo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInfo {
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductInfo {
    fn name(&self) -> &'static str {
        "ProductInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product stat inside [`GetProductStatsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductStat {
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// Click through rate.
    pub click_through_rate: Option<String>,
    /// Created order count.
    pub created_order_count: Option<i64>,
    /// Created order user count.
    pub created_order_user_count: Option<i64>,
    /// Exposure count.
    pub exposure_count: Option<i64>,
    /// Inventory consumption count.
    pub inventory_consumption_count: Option<i64>,
    /// Inventory left count.
    pub inventory_left_count: Option<i64>,
    /// Is LIVE.
    pub is_live: Option<bool>,
    /// Local GMV.
    pub local_gmv: Option<Money>,
    /// Local unit price.
    pub local_unit_price: Option<Money>,
    /// Main image URL.
    pub main_image_url: Option<String>,
    /// Paid order count.
    pub paid_order_count: Option<i64>,
    /// Paid user count.
    pub paid_user_count: Option<i64>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Sellable region.
    pub sellable_region: Option<String>,
    /// Total click count.
    pub total_click_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductStat {
    fn name(&self) -> &'static str {
        "ProductStat"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "click_order_rate" => self.click_order_rate.read(reader),
            "click_through_rate" => self.click_through_rate.read(reader),
            "created_order_count" => self.created_order_count.read(reader),
            "created_order_user_count" => self.created_order_user_count.read(reader),
            "exposure_count" => self.exposure_count.read(reader),
            "inventory_consumption_count" => self.inventory_consumption_count.read(reader),
            "inventory_left_count" => self.inventory_left_count.read(reader),
            "is_live" => self.is_live.read(reader),
            "local_gmv" => self.local_gmv.read(reader),
            "local_unit_price" => self.local_unit_price.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "paid_order_count" => self.paid_order_count.read(reader),
            "paid_user_count" => self.paid_user_count.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "sellable_region" => self.sellable_region.read(reader),
            "total_click_count" => self.total_click_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("click_order_rate", &self.click_order_rate);
        out.put("click_through_rate", &self.click_through_rate);
        out.put("created_order_count", &self.created_order_count);
        out.put("created_order_user_count", &self.created_order_user_count);
        out.put("exposure_count", &self.exposure_count);
        out.put("inventory_consumption_count", &self.inventory_consumption_count);
        out.put("inventory_left_count", &self.inventory_left_count);
        out.put("is_live", &self.is_live);
        out.put("local_gmv", &self.local_gmv);
        out.put("local_unit_price", &self.local_unit_price);
        out.put("main_image_url", &self.main_image_url);
        out.put("paid_order_count", &self.paid_order_count);
        out.put("paid_user_count", &self.paid_user_count);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("sellable_region", &self.sellable_region);
        out.put("total_click_count", &self.total_click_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Rating inside [`Performance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rating {
    /// Count. Example: `23`.
    pub count: Option<i64>,
    /// Percentage. Example: `0.23`.
    pub percentage: Option<String>,
    /// Stars. Example: `1_STAR`.
    pub stars: Option<RatingStar>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Rating {
    fn name(&self) -> &'static str {
        "Rating"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "count" => self.count.read(reader),
            "percentage" => self.percentage.read(reader),
            "stars" => self.stars.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("count", &self.count);
        out.put("percentage", &self.percentage);
        out.put("stars", &self.stars);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Region indicator inside [`GetUserPortraitsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionIndicator {
    /// Type.
    pub type_: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RegionIndicator {
    fn name(&self) -> &'static str {
        "RegionIndicator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales inside [`GetShopPerformanceInterval`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sales {
    /// Average order value.
    pub avg_order_value: Option<Money>,
    /// Average SKU order value.
    pub avg_sku_order_value: Option<Money>,
    /// Cancellations and returns.
    pub cancellations_and_returns: Option<i64>,
    /// Creator LIVE attributed GMV.
    pub creator_live_attributed_gmv: Option<Money>,
    /// Creator LIVE GMV.
    pub creator_live_gmv: Option<Money>,
    /// Creator LIVE indirect GMV.
    pub creator_live_indirect_gmv: Option<Money>,
    /// Creator video attributed GMV.
    pub creator_video_attributed_gmv: Option<Money>,
    /// Creator video GMV.
    pub creator_video_gmv: Option<Money>,
    /// Creator video indirect GMV.
    pub creator_video_indirect_gmv: Option<Money>,
    /// Customers count.
    pub customers_count: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GMV with tax.
    pub gmv_with_tax: Option<Money>,
    /// GMV with tiktok co funding.
    pub gmv_with_tiktok_co_funding: Option<Money>,
    /// Items sold.
    pub items_sold: Option<i64>,
    /// LIVE attributed GMV.
    pub live_attributed_gmv: Option<Money>,
    /// LIVE GMV.
    pub live_gmv: Option<Money>,
    /// LIVE indirect GMV.
    pub live_indirect_gmv: Option<Money>,
    /// Orders count.
    pub orders_count: Option<i64>,
    /// Product card attributed GMV.
    pub product_card_attributed_gmv: Option<Money>,
    /// Refunds.
    pub refunds: Option<Money>,
    /// Seller LIVE attributed GMV.
    pub seller_live_attributed_gmv: Option<Money>,
    /// Seller LIVE GMV.
    pub seller_live_gmv: Option<Money>,
    /// Seller LIVE indirect GMV.
    pub seller_live_indirect_gmv: Option<Money>,
    /// Seller video attributed GMV.
    pub seller_video_attributed_gmv: Option<Money>,
    /// Seller video GMV.
    pub seller_video_gmv: Option<Money>,
    /// Seller video indirect GMV.
    pub seller_video_indirect_gmv: Option<Money>,
    /// Shipping fees.
    pub shipping_fees: Option<Money>,
    /// SKU orders count.
    pub sku_orders_count: Option<i64>,
    /// Tax.
    pub tax: Option<Money>,
    /// Video attributed GMV.
    pub video_attributed_gmv: Option<Money>,
    /// Video GMV.
    pub video_gmv: Option<Money>,
    /// Video indirect GMV.
    pub video_indirect_gmv: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sales {
    fn name(&self) -> &'static str {
        "Sales"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_order_value" => self.avg_order_value.read(reader),
            "avg_sku_order_value" => self.avg_sku_order_value.read(reader),
            "cancellations_and_returns" => self.cancellations_and_returns.read(reader),
            "creator_live_attributed_gmv" => self.creator_live_attributed_gmv.read(reader),
            "creator_live_gmv" => self.creator_live_gmv.read(reader),
            "creator_live_indirect_gmv" => self.creator_live_indirect_gmv.read(reader),
            "creator_video_attributed_gmv" => self.creator_video_attributed_gmv.read(reader),
            "creator_video_gmv" => self.creator_video_gmv.read(reader),
            "creator_video_indirect_gmv" => self.creator_video_indirect_gmv.read(reader),
            "customers_count" => self.customers_count.read(reader),
            "gmv" => self.gmv.read(reader),
            "gmv_with_tax" => self.gmv_with_tax.read(reader),
            "gmv_with_tiktok_co_funding" => self.gmv_with_tiktok_co_funding.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "live_attributed_gmv" => self.live_attributed_gmv.read(reader),
            "live_gmv" => self.live_gmv.read(reader),
            "live_indirect_gmv" => self.live_indirect_gmv.read(reader),
            "orders_count" => self.orders_count.read(reader),
            "product_card_attributed_gmv" => self.product_card_attributed_gmv.read(reader),
            "refunds" => self.refunds.read(reader),
            "seller_live_attributed_gmv" => self.seller_live_attributed_gmv.read(reader),
            "seller_live_gmv" => self.seller_live_gmv.read(reader),
            "seller_live_indirect_gmv" => self.seller_live_indirect_gmv.read(reader),
            "seller_video_attributed_gmv" => self.seller_video_attributed_gmv.read(reader),
            "seller_video_gmv" => self.seller_video_gmv.read(reader),
            "seller_video_indirect_gmv" => self.seller_video_indirect_gmv.read(reader),
            "shipping_fees" => self.shipping_fees.read(reader),
            "sku_orders_count" => self.sku_orders_count.read(reader),
            "tax" => self.tax.read(reader),
            "video_attributed_gmv" => self.video_attributed_gmv.read(reader),
            "video_gmv" => self.video_gmv.read(reader),
            "video_indirect_gmv" => self.video_indirect_gmv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_order_value", &self.avg_order_value);
        out.put("avg_sku_order_value", &self.avg_sku_order_value);
        out.put("cancellations_and_returns", &self.cancellations_and_returns);
        out.put("creator_live_attributed_gmv", &self.creator_live_attributed_gmv);
        out.put("creator_live_gmv", &self.creator_live_gmv);
        out.put("creator_live_indirect_gmv", &self.creator_live_indirect_gmv);
        out.put("creator_video_attributed_gmv", &self.creator_video_attributed_gmv);
        out.put("creator_video_gmv", &self.creator_video_gmv);
        out.put("creator_video_indirect_gmv", &self.creator_video_indirect_gmv);
        out.put("customers_count", &self.customers_count);
        out.put("gmv", &self.gmv);
        out.put("gmv_with_tax", &self.gmv_with_tax);
        out.put("gmv_with_tiktok_co_funding", &self.gmv_with_tiktok_co_funding);
        out.put("items_sold", &self.items_sold);
        out.put("live_attributed_gmv", &self.live_attributed_gmv);
        out.put("live_gmv", &self.live_gmv);
        out.put("live_indirect_gmv", &self.live_indirect_gmv);
        out.put("orders_count", &self.orders_count);
        out.put("product_card_attributed_gmv", &self.product_card_attributed_gmv);
        out.put("refunds", &self.refunds);
        out.put("seller_live_attributed_gmv", &self.seller_live_attributed_gmv);
        out.put("seller_live_gmv", &self.seller_live_gmv);
        out.put("seller_live_indirect_gmv", &self.seller_live_indirect_gmv);
        out.put("seller_video_attributed_gmv", &self.seller_video_attributed_gmv);
        out.put("seller_video_gmv", &self.seller_video_gmv);
        out.put("seller_video_indirect_gmv", &self.seller_video_indirect_gmv);
        out.put("shipping_fees", &self.shipping_fees);
        out.put("sku_orders_count", &self.sku_orders_count);
        out.put("tax", &self.tax);
        out.put("video_attributed_gmv", &self.video_attributed_gmv);
        out.put("video_gmv", &self.video_gmv);
        out.put("video_indirect_gmv", &self.video_indirect_gmv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales performance inside [`LiveStreamSession`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesPerformance {
    /// AOV.
    pub aov: Option<Money>,
    /// Attributed customers.
    pub attributed_customers: Option<i64>,
    /// Average LIVE auction price.
    pub avg_live_auction_price: Option<Money>,
    /// Average price.
    pub avg_price: Option<Money>,
    /// Created SKU orders.
    pub created_sku_orders: Option<i64>,
    /// GMV with tiktok coupons.
    pub gmv_with_tiktok_coupons: Option<Money>,
    /// LIVE attributed GMV.
    pub live_attributed_gmv: Option<Money>,
    /// LIVE attributed items sold.
    pub live_attributed_items_sold: Option<i64>,
    /// LIVE attributed orders.
    pub live_attributed_orders: Option<i64>,
    /// LIVE attributed SKU orders.
    pub live_attributed_sku_orders: Option<i64>,
    /// LIVE auction attributed GMV.
    pub live_auction_attributed_gmv: Option<Money>,
    /// LIVE auction attributed items sold.
    pub live_auction_attributed_items_sold: Option<i64>,
    /// LIVE auction attributed SKU orders.
    pub live_auction_attributed_sku_orders: Option<i64>,
    /// LIVE auction GMV.
    pub live_auction_gmv: Option<Money>,
    /// LIVE auction indirect GMV.
    pub live_auction_indirect_gmv: Option<Money>,
    /// LIVE GMV.
    pub live_gmv: Option<Money>,
    /// LIVE indirect GMV.
    pub live_indirect_gmv: Option<Money>,
    /// Payment rate.
    pub payment_rate: Option<String>,
    /// Products sold.
    pub products_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SalesPerformance {
    fn name(&self) -> &'static str {
        "SalesPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aov" => self.aov.read(reader),
            "attributed_customers" => self.attributed_customers.read(reader),
            "avg_live_auction_price" => self.avg_live_auction_price.read(reader),
            "avg_price" => self.avg_price.read(reader),
            "created_sku_orders" => self.created_sku_orders.read(reader),
            "gmv_with_tiktok_coupons" => self.gmv_with_tiktok_coupons.read(reader),
            "live_attributed_gmv" => self.live_attributed_gmv.read(reader),
            "live_attributed_items_sold" => self.live_attributed_items_sold.read(reader),
            "live_attributed_orders" => self.live_attributed_orders.read(reader),
            "live_attributed_sku_orders" => self.live_attributed_sku_orders.read(reader),
            "live_auction_attributed_gmv" => self.live_auction_attributed_gmv.read(reader),
            "live_auction_attributed_items_sold" => self.live_auction_attributed_items_sold.read(reader),
            "live_auction_attributed_sku_orders" => self.live_auction_attributed_sku_orders.read(reader),
            "live_auction_gmv" => self.live_auction_gmv.read(reader),
            "live_auction_indirect_gmv" => self.live_auction_indirect_gmv.read(reader),
            "live_gmv" => self.live_gmv.read(reader),
            "live_indirect_gmv" => self.live_indirect_gmv.read(reader),
            "payment_rate" => self.payment_rate.read(reader),
            "products_sold" => self.products_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aov", &self.aov);
        out.put("attributed_customers", &self.attributed_customers);
        out.put("avg_live_auction_price", &self.avg_live_auction_price);
        out.put("avg_price", &self.avg_price);
        out.put("created_sku_orders", &self.created_sku_orders);
        out.put("gmv_with_tiktok_coupons", &self.gmv_with_tiktok_coupons);
        out.put("live_attributed_gmv", &self.live_attributed_gmv);
        out.put("live_attributed_items_sold", &self.live_attributed_items_sold);
        out.put("live_attributed_orders", &self.live_attributed_orders);
        out.put("live_attributed_sku_orders", &self.live_attributed_sku_orders);
        out.put("live_auction_attributed_gmv", &self.live_auction_attributed_gmv);
        out.put("live_auction_attributed_items_sold", &self.live_auction_attributed_items_sold);
        out.put("live_auction_attributed_sku_orders", &self.live_auction_attributed_sku_orders);
        out.put("live_auction_gmv", &self.live_auction_gmv);
        out.put("live_auction_indirect_gmv", &self.live_auction_indirect_gmv);
        out.put("live_gmv", &self.live_gmv);
        out.put("live_indirect_gmv", &self.live_indirect_gmv);
        out.put("payment_rate", &self.payment_rate);
        out.put("products_sold", &self.products_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller LIVE performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerLivePerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// Add cart users.
    pub add_cart_users: Option<i64>,
    /// AOV.
    pub aov: Option<Money>,
    /// Attributed GMV.
    pub attributed_gmv: Option<Money>,
    /// Attributed orders.
    pub attributed_orders: Option<i64>,
    /// Attributed SKU orders.
    pub attributed_sku_orders: Option<i64>,
    /// Attributed sold items.
    pub attributed_sold_items: Option<i64>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// Estimated customers.
    pub estimated_customers: Option<i64>,
    /// New LIVE count.
    pub new_live_count: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerLivePerformance {
    fn name(&self) -> &'static str {
        "SellerLivePerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "add_cart_users" => self.add_cart_users.read(reader),
            "aov" => self.aov.read(reader),
            "attributed_gmv" => self.attributed_gmv.read(reader),
            "attributed_orders" => self.attributed_orders.read(reader),
            "attributed_sku_orders" => self.attributed_sku_orders.read(reader),
            "attributed_sold_items" => self.attributed_sold_items.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "estimated_customers" => self.estimated_customers.read(reader),
            "new_live_count" => self.new_live_count.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("add_cart_users", &self.add_cart_users);
        out.put("aov", &self.aov);
        out.put("attributed_gmv", &self.attributed_gmv);
        out.put("attributed_orders", &self.attributed_orders);
        out.put("attributed_sku_orders", &self.attributed_sku_orders);
        out.put("attributed_sold_items", &self.attributed_sold_items);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("estimated_customers", &self.estimated_customers);
        out.put("new_live_count", &self.new_live_count);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller product card performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerProductCardPerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// Add cart users.
    pub add_cart_users: Option<i64>,
    /// AOV.
    pub aov: Option<Money>,
    /// Attributed GMV.
    pub attributed_gmv: Option<Money>,
    /// Attributed orders.
    pub attributed_orders: Option<i64>,
    /// Attributed SKU orders.
    pub attributed_sku_orders: Option<i64>,
    /// Attributed sold items.
    pub attributed_sold_items: Option<i64>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// Estimated customers.
    pub estimated_customers: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerProductCardPerformance {
    fn name(&self) -> &'static str {
        "SellerProductCardPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "add_cart_users" => self.add_cart_users.read(reader),
            "aov" => self.aov.read(reader),
            "attributed_gmv" => self.attributed_gmv.read(reader),
            "attributed_orders" => self.attributed_orders.read(reader),
            "attributed_sku_orders" => self.attributed_sku_orders.read(reader),
            "attributed_sold_items" => self.attributed_sold_items.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "estimated_customers" => self.estimated_customers.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("add_cart_users", &self.add_cart_users);
        out.put("aov", &self.aov);
        out.put("attributed_gmv", &self.attributed_gmv);
        out.put("attributed_orders", &self.attributed_orders);
        out.put("attributed_sku_orders", &self.attributed_sku_orders);
        out.put("attributed_sold_items", &self.attributed_sold_items);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("estimated_customers", &self.estimated_customers);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller video performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerVideoPerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// Add cart users.
    pub add_cart_users: Option<i64>,
    /// AOV.
    pub aov: Option<Money>,
    /// Attributed GMV.
    pub attributed_gmv: Option<Money>,
    /// Attributed orders.
    pub attributed_orders: Option<i64>,
    /// Attributed SKU orders.
    pub attributed_sku_orders: Option<i64>,
    /// Attributed sold items.
    pub attributed_sold_items: Option<i64>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// Estimated customers.
    pub estimated_customers: Option<i64>,
    /// New video count.
    pub new_video_count: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerVideoPerformance {
    fn name(&self) -> &'static str {
        "SellerVideoPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "add_cart_users" => self.add_cart_users.read(reader),
            "aov" => self.aov.read(reader),
            "attributed_gmv" => self.attributed_gmv.read(reader),
            "attributed_orders" => self.attributed_orders.read(reader),
            "attributed_sku_orders" => self.attributed_sku_orders.read(reader),
            "attributed_sold_items" => self.attributed_sold_items.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "estimated_customers" => self.estimated_customers.read(reader),
            "new_video_count" => self.new_video_count.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("add_cart_users", &self.add_cart_users);
        out.put("aov", &self.aov);
        out.put("attributed_gmv", &self.attributed_gmv);
        out.put("attributed_orders", &self.attributed_orders);
        out.put("attributed_sku_orders", &self.attributed_sku_orders);
        out.put("attributed_sold_items", &self.attributed_sold_items);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("estimated_customers", &self.estimated_customers);
        out.put("new_video_count", &self.new_video_count);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sfcr problem order item inside [`GetSpsMetricProblemDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SfcrProblemOrderItem {
    /// Cancellation reasons.
    pub cancellation_reasons: Vec<String>,
    /// Order create time. Unix seconds.
    pub order_create_time: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SfcrProblemOrderItem {
    fn name(&self) -> &'static str {
        "SfcrProblemOrderItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancellation_reasons" => self.cancellation_reasons.read(reader),
            "order_create_time" => self.order_create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancellation_reasons", &self.cancellation_reasons);
        out.put("order_create_time", &self.order_create_time);
        out.put("order_id", &self.order_id);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop tab and search inside [`GetShopPerformanceBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopTabAndSearch {
    /// Others.
    pub others: Option<Money>,
    /// Search attributed.
    pub search_attributed: Option<Money>,
    /// Shop tab attributed.
    pub shop_tab_attributed: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopTabAndSearch {
    fn name(&self) -> &'static str {
        "ShopTabAndSearch"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "others" => self.others.read(reader),
            "search_attributed" => self.search_attributed.read(reader),
            "shop_tab_attributed" => self.shop_tab_attributed.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("others", &self.others);
        out.put("search_attributed", &self.search_attributed);
        out.put("shop_tab_attributed", &self.shop_tab_attributed);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop tab performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopTabPerformance {
    /// Estimated shop tab customers.
    pub estimated_shop_tab_customers: Option<i64>,
    /// Shop tab CTOR SKU.
    pub shop_tab_ctor_sku: Option<String>,
    /// Shop tab CTR.
    pub shop_tab_ctr: Option<String>,
    /// Shop tab GMV.
    pub shop_tab_gmv: Option<Money>,
    /// Shop tab product clicks.
    pub shop_tab_product_clicks: Option<i64>,
    /// Shop tab product impressions.
    pub shop_tab_product_impressions: Option<i64>,
    /// Shop tab sold items.
    pub shop_tab_sold_items: Option<i64>,
    /// Unique shop tab product clicks.
    pub unique_shop_tab_product_clicks: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopTabPerformance {
    fn name(&self) -> &'static str {
        "ShopTabPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "estimated_shop_tab_customers" => self.estimated_shop_tab_customers.read(reader),
            "shop_tab_ctor_sku" => self.shop_tab_ctor_sku.read(reader),
            "shop_tab_ctr" => self.shop_tab_ctr.read(reader),
            "shop_tab_gmv" => self.shop_tab_gmv.read(reader),
            "shop_tab_product_clicks" => self.shop_tab_product_clicks.read(reader),
            "shop_tab_product_impressions" => self.shop_tab_product_impressions.read(reader),
            "shop_tab_sold_items" => self.shop_tab_sold_items.read(reader),
            "unique_shop_tab_product_clicks" => self.unique_shop_tab_product_clicks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("estimated_shop_tab_customers", &self.estimated_shop_tab_customers);
        out.put("shop_tab_ctor_sku", &self.shop_tab_ctor_sku);
        out.put("shop_tab_ctr", &self.shop_tab_ctr);
        out.put("shop_tab_gmv", &self.shop_tab_gmv);
        out.put("shop_tab_product_clicks", &self.shop_tab_product_clicks);
        out.put("shop_tab_product_impressions", &self.shop_tab_product_impressions);
        out.put("shop_tab_sold_items", &self.shop_tab_sold_items);
        out.put("unique_shop_tab_product_clicks", &self.unique_shop_tab_product_clicks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GetShopSkuPerformanceListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// GMV.
    pub gmv: Option<Money>,
    /// Id.
    pub id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// SKU orders. Example: `10`.
    pub sku_orders: Option<i64>,
    /// Units sold. Example: `10`.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gmv" => self.gmv.read(reader),
            "id" => self.id.read(reader),
            "product_id" => self.product_id.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gmv", &self.gmv);
        out.put("id", &self.id);
        out.put("product_id", &self.product_id);
        out.put("sku_orders", &self.sku_orders);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Source inside [`TrafficPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// Name.
    pub name: Option<String>,
    /// Watch PV.
    pub watch_pv: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Source {
    fn name(&self) -> &'static str {
        "Source"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "watch_pv" => self.watch_pv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("watch_pv", &self.watch_pv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Stat inside [`GetLiveCoreStatsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stat {
    /// Accumulated comment count.
    pub accumulated_comment_count: Option<i64>,
    /// Accumulated new follower count.
    pub accumulated_new_follower_count: Option<i64>,
    /// Accumulated sharing count.
    pub accumulated_sharing_count: Option<i64>,
    /// Average watching duration.
    pub avg_watching_duration: Option<i64>,
    /// Buyer count.
    pub buyer_count: Option<i64>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// Click through rate.
    pub click_through_rate: Option<String>,
    /// Created order count.
    pub created_order_count: Option<i64>,
    /// Current visitor count.
    pub current_visitor_count: Option<i64>,
    /// Local GMV.
    pub local_gmv: Option<Money>,
    /// Local unit price.
    pub local_unit_price: Option<Money>,
    /// Paid order count.
    pub paid_order_count: Option<i64>,
    /// Peak concurrent user count.
    pub peak_concurrent_user_count: Option<i64>,
    /// Product reach count.
    pub product_reach_count: Option<i64>,
    /// Product view count.
    pub product_view_count: Option<i64>,
    /// Sales.
    pub sales: Option<i64>,
    /// Watch PV.
    pub watch_pv: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Stat {
    fn name(&self) -> &'static str {
        "Stat"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "accumulated_comment_count" => self.accumulated_comment_count.read(reader),
            "accumulated_new_follower_count" => self.accumulated_new_follower_count.read(reader),
            "accumulated_sharing_count" => self.accumulated_sharing_count.read(reader),
            "avg_watching_duration" => self.avg_watching_duration.read(reader),
            "buyer_count" => self.buyer_count.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "click_through_rate" => self.click_through_rate.read(reader),
            "created_order_count" => self.created_order_count.read(reader),
            "current_visitor_count" => self.current_visitor_count.read(reader),
            "local_gmv" => self.local_gmv.read(reader),
            "local_unit_price" => self.local_unit_price.read(reader),
            "paid_order_count" => self.paid_order_count.read(reader),
            "peak_concurrent_user_count" => self.peak_concurrent_user_count.read(reader),
            "product_reach_count" => self.product_reach_count.read(reader),
            "product_view_count" => self.product_view_count.read(reader),
            "sales" => self.sales.read(reader),
            "watch_pv" => self.watch_pv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("accumulated_comment_count", &self.accumulated_comment_count);
        out.put("accumulated_new_follower_count", &self.accumulated_new_follower_count);
        out.put("accumulated_sharing_count", &self.accumulated_sharing_count);
        out.put("avg_watching_duration", &self.avg_watching_duration);
        out.put("buyer_count", &self.buyer_count);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("click_through_rate", &self.click_through_rate);
        out.put("created_order_count", &self.created_order_count);
        out.put("current_visitor_count", &self.current_visitor_count);
        out.put("local_gmv", &self.local_gmv);
        out.put("local_unit_price", &self.local_unit_price);
        out.put("paid_order_count", &self.paid_order_count);
        out.put("peak_concurrent_user_count", &self.peak_concurrent_user_count);
        out.put("product_reach_count", &self.product_reach_count);
        out.put("product_view_count", &self.product_view_count);
        out.put("sales", &self.sales);
        out.put("watch_pv", &self.watch_pv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sub source inside [`TrafficPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubSource {
    /// Name.
    pub name: Option<String>,
    /// Watch PV.
    pub watch_pv: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubSource {
    fn name(&self) -> &'static str {
        "SubSource"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "watch_pv" => self.watch_pv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("watch_pv", &self.watch_pv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Time range inside [`GetVideoPerformancesPerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// End time. Unix seconds. Example: `1704067200`.
    pub end_time: Option<i64>,
    /// Start time. Unix seconds. Example: `1704067200`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TimeRange {
    fn name(&self) -> &'static str {
        "TimeRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("start_time", &self.start_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Top content inside [`Performance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopContent {
    /// Contents.
    pub contents: Vec<Content>,
    /// Type. Example: `LIVE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TopContent {
    fn name(&self) -> &'static str {
        "TopContent"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "contents" => self.contents.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("contents", &self.contents);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Top creator inside [`Performance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopCreator {
    /// Creator name. Example: `nick.name`.
    pub creator_name: Option<String>,
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Creator profile.
    pub creator_profile: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Items sold. Example: `32`.
    pub items_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TopCreator {
    fn name(&self) -> &'static str {
        "TopCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_name" => self.creator_name.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "creator_profile" => self.creator_profile.read(reader),
            "gmv" => self.gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_name", &self.creator_name);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("creator_profile", &self.creator_profile);
        out.put("gmv", &self.gmv);
        out.put("items_sold", &self.items_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Top issue inside [`GetSpsOverviewResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopIssue {
    /// Issues.
    pub issues: Vec<Issue>,
    /// Summary.
    pub summary: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TopIssue {
    fn name(&self) -> &'static str {
        "TopIssue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "issues" => self.issues.read(reader),
            "summary" => self.summary.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("issues", &self.issues);
        out.put("summary", &self.summary);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Total performance inside [`GetShopProductPerformanceListProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotalPerformance {
    /// Add cart count.
    pub add_cart_count: Option<i64>,
    /// Add cart rate.
    pub add_cart_rate: Option<String>,
    /// Add cart users.
    pub add_cart_users: Option<i64>,
    /// AOV.
    pub aov: Option<Money>,
    /// Click order rate.
    pub click_order_rate: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// Estimated customers.
    pub estimated_customers: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GMV incl tax.
    pub gmv_incl_tax: Option<Money>,
    /// Gross merchandise value.
    pub gross_merchandise_value: Option<Money>,
    /// Items sold.
    pub items_sold: Option<i64>,
    /// Orders.
    pub orders: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Refund customers.
    pub refund_customers: Option<i64>,
    /// Refunded items.
    pub refunded_items: Option<i64>,
    /// Refunds.
    pub refunds: Option<Money>,
    /// Shipping fees.
    pub shipping_fees: Option<Money>,
    /// SKU orders.
    pub sku_orders: Option<i64>,
    /// Tax.
    pub tax: Option<Money>,
    /// Unique ATC rate.
    pub unique_atc_rate: Option<String>,
    /// Unique click order rate.
    pub unique_click_order_rate: Option<String>,
    /// Unique clicks.
    pub unique_clicks: Option<i64>,
    /// Unique CTR.
    pub unique_ctr: Option<String>,
    /// Unique product impressions.
    pub unique_product_impressions: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TotalPerformance {
    fn name(&self) -> &'static str {
        "TotalPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_cart_count" => self.add_cart_count.read(reader),
            "add_cart_rate" => self.add_cart_rate.read(reader),
            "add_cart_users" => self.add_cart_users.read(reader),
            "aov" => self.aov.read(reader),
            "click_order_rate" => self.click_order_rate.read(reader),
            "ctr" => self.ctr.read(reader),
            "estimated_customers" => self.estimated_customers.read(reader),
            "gmv" => self.gmv.read(reader),
            "gmv_incl_tax" => self.gmv_incl_tax.read(reader),
            "gross_merchandise_value" => self.gross_merchandise_value.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "orders" => self.orders.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "refund_customers" => self.refund_customers.read(reader),
            "refunded_items" => self.refunded_items.read(reader),
            "refunds" => self.refunds.read(reader),
            "shipping_fees" => self.shipping_fees.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "tax" => self.tax.read(reader),
            "unique_atc_rate" => self.unique_atc_rate.read(reader),
            "unique_click_order_rate" => self.unique_click_order_rate.read(reader),
            "unique_clicks" => self.unique_clicks.read(reader),
            "unique_ctr" => self.unique_ctr.read(reader),
            "unique_product_impressions" => self.unique_product_impressions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_cart_count", &self.add_cart_count);
        out.put("add_cart_rate", &self.add_cart_rate);
        out.put("add_cart_users", &self.add_cart_users);
        out.put("aov", &self.aov);
        out.put("click_order_rate", &self.click_order_rate);
        out.put("ctr", &self.ctr);
        out.put("estimated_customers", &self.estimated_customers);
        out.put("gmv", &self.gmv);
        out.put("gmv_incl_tax", &self.gmv_incl_tax);
        out.put("gross_merchandise_value", &self.gross_merchandise_value);
        out.put("items_sold", &self.items_sold);
        out.put("orders", &self.orders);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("refund_customers", &self.refund_customers);
        out.put("refunded_items", &self.refunded_items);
        out.put("refunds", &self.refunds);
        out.put("shipping_fees", &self.shipping_fees);
        out.put("sku_orders", &self.sku_orders);
        out.put("tax", &self.tax);
        out.put("unique_atc_rate", &self.unique_atc_rate);
        out.put("unique_click_order_rate", &self.unique_click_order_rate);
        out.put("unique_clicks", &self.unique_clicks);
        out.put("unique_ctr", &self.unique_ctr);
        out.put("unique_product_impressions", &self.unique_product_impressions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic inside [`LiveStreamSession`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// Acu.
    pub acu: Option<i64>,
    /// Average viewing duration.
    pub avg_viewing_duration: Option<i64>,
    /// Average viewing duration per viewer.
    pub avg_viewing_duration_per_viewer: Option<i64>,
    /// CTOR.
    pub ctor: Option<String>,
    /// CTOR SKU order.
    pub ctor_sku_order: Option<String>,
    /// CTR.
    pub ctr: Option<String>,
    /// GMV per hour.
    pub gmv_per_hour: Option<Money>,
    /// Impressions.
    pub impressions: Option<i64>,
    /// Impressions per hour.
    pub impressions_per_hour: Option<i64>,
    /// LIVE CTR.
    pub live_ctr: Option<String>,
    /// Order rate SKU orders.
    pub order_rate_sku_orders: Option<String>,
    /// Over 1m LIVE viewing rate.
    pub over_1m_live_viewing_rate: Option<String>,
    /// Over 1m views.
    pub over_1m_views: Option<i64>,
    /// Pcu.
    pub pcu: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Products added.
    pub products_added: Option<i64>,
    /// Show GPM.
    pub show_gpm: Option<Money>,
    /// Tap through rate.
    pub tap_through_rate: Option<String>,
    /// Viewers.
    pub viewers: Option<i64>,
    /// Views.
    pub views: Option<i64>,
    /// Watch GPM.
    pub watch_gpm: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Traffic {
    fn name(&self) -> &'static str {
        "Traffic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "acu" => self.acu.read(reader),
            "avg_viewing_duration" => self.avg_viewing_duration.read(reader),
            "avg_viewing_duration_per_viewer" => self.avg_viewing_duration_per_viewer.read(reader),
            "ctor" => self.ctor.read(reader),
            "ctor_sku_order" => self.ctor_sku_order.read(reader),
            "ctr" => self.ctr.read(reader),
            "gmv_per_hour" => self.gmv_per_hour.read(reader),
            "impressions" => self.impressions.read(reader),
            "impressions_per_hour" => self.impressions_per_hour.read(reader),
            "live_ctr" => self.live_ctr.read(reader),
            "order_rate_sku_orders" => self.order_rate_sku_orders.read(reader),
            "over_1m_live_viewing_rate" => self.over_1m_live_viewing_rate.read(reader),
            "over_1m_views" => self.over_1m_views.read(reader),
            "pcu" => self.pcu.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "products_added" => self.products_added.read(reader),
            "show_gpm" => self.show_gpm.read(reader),
            "tap_through_rate" => self.tap_through_rate.read(reader),
            "viewers" => self.viewers.read(reader),
            "views" => self.views.read(reader),
            "watch_gpm" => self.watch_gpm.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("acu", &self.acu);
        out.put("avg_viewing_duration", &self.avg_viewing_duration);
        out.put("avg_viewing_duration_per_viewer", &self.avg_viewing_duration_per_viewer);
        out.put("ctor", &self.ctor);
        out.put("ctor_sku_order", &self.ctor_sku_order);
        out.put("ctr", &self.ctr);
        out.put("gmv_per_hour", &self.gmv_per_hour);
        out.put("impressions", &self.impressions);
        out.put("impressions_per_hour", &self.impressions_per_hour);
        out.put("live_ctr", &self.live_ctr);
        out.put("order_rate_sku_orders", &self.order_rate_sku_orders);
        out.put("over_1m_live_viewing_rate", &self.over_1m_live_viewing_rate);
        out.put("over_1m_views", &self.over_1m_views);
        out.put("pcu", &self.pcu);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("products_added", &self.products_added);
        out.put("show_gpm", &self.show_gpm);
        out.put("tap_through_rate", &self.tap_through_rate);
        out.put("viewers", &self.viewers);
        out.put("views", &self.views);
        out.put("watch_gpm", &self.watch_gpm);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Traffic performance inside [`GetTrafficPerformancesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrafficPerformance {
    /// Source.
    pub source: Option<Source>,
    /// Sub sources.
    pub sub_sources: Vec<SubSource>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TrafficPerformance {
    fn name(&self) -> &'static str {
        "TrafficPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "source" => self.source.read(reader),
            "sub_sources" => self.sub_sources.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("source", &self.source);
        out.put("sub_sources", &self.sub_sources);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Trend inside [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trend {
    /// Data points.
    pub data_points: Vec<GetSpsMetricDiagnosisDataPoint>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Trend {
    fn name(&self) -> &'static str {
        "Trend"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data_points" => self.data_points.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data_points", &self.data_points);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetShopVideoPerformanceListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Advertisable.
    pub advertisable: Option<bool>,
    /// Attributed GMV.
    pub attributed_gmv: Option<Money>,
    /// Average customers.
    pub avg_customers: Option<i64>,
    /// Click through rate.
    pub click_through_rate: Option<String>,
    /// Comments.
    pub comments: Option<i64>,
    /// Creator.
    pub creator: Option<Creator>,
    /// CTOR.
    pub ctor: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GPM.
    pub gpm: Option<Money>,
    /// Hash tags.
    pub hash_tags: Vec<String>,
    /// Id.
    pub id: Option<String>,
    /// Indirect GMV.
    pub indirect_gmv: Option<Money>,
    /// Items sold.
    pub items_sold: Option<i64>,
    /// Likes.
    pub likes: Option<i64>,
    /// New followers.
    pub new_followers: Option<i64>,
    /// Product clicks.
    pub product_clicks: Option<i64>,
    /// Product impressions.
    pub product_impressions: Option<i64>,
    /// Products.
    pub products: Vec<GetShopLiveProductsPerformanceListProduct>,
    /// Review type.
    pub review_type: Option<String>,
    /// Shares.
    pub shares: Option<i64>,
    /// SKU orders.
    pub sku_orders: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// V to l clicks.
    pub v_to_l_clicks: Option<i64>,
    /// V to l rate.
    pub v_to_l_rate: Option<String>,
    /// Video finish rate.
    pub video_finish_rate: Option<String>,
    /// Video post time.
    pub video_post_time: Option<String>,
    /// Views.
    pub views: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Video {
    fn name(&self) -> &'static str {
        "Video"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "advertisable" => self.advertisable.read(reader),
            "attributed_gmv" => self.attributed_gmv.read(reader),
            "avg_customers" => self.avg_customers.read(reader),
            "click_through_rate" => self.click_through_rate.read(reader),
            "comments" => self.comments.read(reader),
            "creator" => self.creator.read(reader),
            "ctor" => self.ctor.read(reader),
            "duration" => self.duration.read(reader),
            "gmv" => self.gmv.read(reader),
            "gpm" => self.gpm.read(reader),
            "hash_tags" => self.hash_tags.read(reader),
            "id" => self.id.read(reader),
            "indirect_gmv" => self.indirect_gmv.read(reader),
            "items_sold" => self.items_sold.read(reader),
            "likes" => self.likes.read(reader),
            "new_followers" => self.new_followers.read(reader),
            "product_clicks" => self.product_clicks.read(reader),
            "product_impressions" => self.product_impressions.read(reader),
            "products" => self.products.read(reader),
            "review_type" => self.review_type.read(reader),
            "shares" => self.shares.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "title" => self.title.read(reader),
            "username" => self.username.read(reader),
            "v_to_l_clicks" => self.v_to_l_clicks.read(reader),
            "v_to_l_rate" => self.v_to_l_rate.read(reader),
            "video_finish_rate" => self.video_finish_rate.read(reader),
            "video_post_time" => self.video_post_time.read(reader),
            "views" => self.views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("advertisable", &self.advertisable);
        out.put("attributed_gmv", &self.attributed_gmv);
        out.put("avg_customers", &self.avg_customers);
        out.put("click_through_rate", &self.click_through_rate);
        out.put("comments", &self.comments);
        out.put("creator", &self.creator);
        out.put("ctor", &self.ctor);
        out.put("duration", &self.duration);
        out.put("gmv", &self.gmv);
        out.put("gpm", &self.gpm);
        out.put("hash_tags", &self.hash_tags);
        out.put("id", &self.id);
        out.put("indirect_gmv", &self.indirect_gmv);
        out.put("items_sold", &self.items_sold);
        out.put("likes", &self.likes);
        out.put("new_followers", &self.new_followers);
        out.put("product_clicks", &self.product_clicks);
        out.put("product_impressions", &self.product_impressions);
        out.put("products", &self.products);
        out.put("review_type", &self.review_type);
        out.put("shares", &self.shares);
        out.put("sku_orders", &self.sku_orders);
        out.put("title", &self.title);
        out.put("username", &self.username);
        out.put("v_to_l_clicks", &self.v_to_l_clicks);
        out.put("v_to_l_rate", &self.v_to_l_rate);
        out.put("video_finish_rate", &self.video_finish_rate);
        out.put("video_post_time", &self.video_post_time);
        out.put("views", &self.views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// View trend performance inside [`GetViewTrendPerformancesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ViewTrendPerformance {
    /// Data points.
    pub data_points: Vec<DataPoint>,
    /// Stats type.
    pub stats_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ViewTrendPerformance {
    fn name(&self) -> &'static str {
        "ViewTrendPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data_points" => self.data_points.read(reader),
            "stats_type" => self.stats_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data_points", &self.data_points);
        out.put("stats_type", &self.stats_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Viewer profile inside [`GetShopVideoPerformancePerformance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ViewerProfile {
    /// Age distribution.
    pub age_distribution: Vec<AgeDistribution>,
    /// Country distribution.
    pub country_distribution: Vec<CountryDistribution>,
    /// Gender distribution.
    pub gender_distribution: Vec<GenderDistribution>,
    /// Type. Example: `VIEWERS`.
    pub type_: Option<ViewerProfileType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ViewerProfile {
    fn name(&self) -> &'static str {
        "ViewerProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "age_distribution" => self.age_distribution.read(reader),
            "country_distribution" => self.country_distribution.read(reader),
            "gender_distribution" => self.gender_distribution.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("age_distribution", &self.age_distribution);
        out.put("country_distribution", &self.country_distribution);
        out.put("gender_distribution", &self.gender_distribution);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetBestsellingCreatorsResponse,
    GetBestsellingLiveSessionsResponse,
    GetBestsellingProductsResponse,
    GetBestsellingVideosResponse,
    GetGmvTrendPerformancesResponse,
    GetInteractiveTrendPerformancesResponse,
    GetLiveCoreStatsResponse,
    GetProductStatsResponse,
    GetShopLivePerformanceListResponse,
    GetShopLivePerformanceListOldResponse,
    GetShopLivePerformanceOverviewResponse,
    GetShopLivePerformanceOverviewOldResponse,
    GetShopLivePerformancePerMinutesResponse,
    GetShopLiveProductsPerformanceListResponse,
    GetShopPerformanceResponse,
    GetShopPerformancePerHourResponse,
    GetShopProductPerformanceResponse,
    GetShopProductPerformanceListResponse,
    GetShopSkuPerformanceResponse,
    GetShopSkuPerformanceListResponse,
    GetShopVideoPerformanceResponse,
    GetShopVideoPerformanceListResponse,
    GetShopVideoPerformanceOverviewResponse,
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
    AffiliateLivePerformance,
    AffiliateTotalPerformance,
    AffiliateVideoPerformance,
    AgeDistribution,
    AhtAftersalesTypeItem,
    AhtProblemOrderItem,
    AllAdsAgeIndicator,
    AllAdsGenderIndicator,
    AllFanIndicator,
    Analyse,
    Benchmark,
    Benefit,
    Breakdown,
    CalculationRule,
    CancelAndRefund,
    ClickToOrderRate,
    ComparisonInterval,
    Content,
    ContentBreakdown,
    Conversion,
    CountryDistribution,
    Creator,
    DataPoint,
    Dimension,
    DistributionDetail,
    ErrorItem,
    GenderDistribution,
    GetBestsellingCreatorsCreator,
    GetBestsellingProductsProduct,
    GetBestsellingVideosVideo,
    GetGmvTrendPerformancesDataPoint,
    GetShopLivePerformanceListInteractionPerformance,
    GetShopLivePerformanceListOldLiveStreamSession,
    GetShopLivePerformanceListOldSalesPerformance,
    GetShopLivePerformanceOverviewInterval,
    GetShopLivePerformanceOverviewOldInterval,
    GetShopLivePerformanceOverviewOldPerformance,
    GetShopLivePerformanceOverviewPerformance,
    GetShopLivePerformancePerMinutesInterval,
    GetShopLivePerformancePerMinutesOverall,
    GetShopLivePerformancePerMinutesPerformance,
    GetShopLivePerformancePerMinutesSales,
    GetShopLivePerformancePerMinutesTraffic,
    GetShopLiveProductsPerformanceListProduct,
    GetShopLiveProductsPerformanceListTraffic,
    GetShopPerformanceBreakdown,
    GetShopPerformanceInterval,
    GetShopPerformancePerHourPerformance,
    GetShopPerformancePerformance,
    GetShopPerformanceTraffic,
    GetShopProductPerformanceBreakdown,
    GetShopProductPerformanceBreakdownSales,
    GetShopProductPerformanceInterval,
    GetShopProductPerformanceIntervalTraffic,
    GetShopProductPerformanceListProduct,
    GetShopProductPerformanceSales,
    GetShopProductPerformanceTraffic,
    GetShopProductPerformanceTrafficBreakdown,
    GetShopSkuPerformanceInterval,
    GetShopSkuPerformancePerformance,
    GetShopVideoPerformanceInterval,
    GetShopVideoPerformanceOverall,
    GetShopVideoPerformanceOverviewInterval,
    GetShopVideoPerformanceOverviewPerformance,
    GetShopVideoPerformancePerformance,
    GetShopVideoPerformanceSales,
    GetShopVideoPerformanceTraffic,
    GetShopVideosPerformanceDetailsVideo,
    GetShopVideosPerformanceDetailsVideo2,
    GetSpsMetricDiagnosisDataPoint,
    GetVideoPerformancesMetric,
    GetVideoPerformancesPerformance,
    GetVideoPerformancesVideo,
    GmvBreakdown,
    GmvTrendPerformance,
    Gpm,
    ImDsatChatItem,
    Interaction,
    InteractionPerformance,
    InteractiveTrendPerformance,
    Interval,
    Issue,
    ItemsSoldBreakdown,
    Live,
    LiveStreamSession,
    Metric,
    NbfrProblemOrderItem,
    NbfrTopProductItem,
    NrrProblemOrderItem,
    NrrTopProductItem,
    OtdrLogisticsItem,
    OtdrProblemOrderItem,
    Overall,
    PaidAdsAgeIndicator,
    PaidAdsGenderIndicator,
    PaidFanIndicator,
    Performance,
    PrimaryCategory,
    Product,
    ProductImage,
    ProductInfo,
    ProductStat,
    Rating,
    RegionIndicator,
    Sales,
    SalesPerformance,
    SellerLivePerformance,
    SellerProductCardPerformance,
    SellerVideoPerformance,
    SfcrProblemOrderItem,
    ShopTabAndSearch,
    ShopTabPerformance,
    Sku,
    Source,
    Stat,
    SubSource,
    TimeRange,
    TopContent,
    TopCreator,
    TopIssue,
    TotalPerformance,
    Traffic,
    TrafficPerformance,
    Trend,
    Video,
    ViewTrendPerformance,
    ViewerProfile,
);
