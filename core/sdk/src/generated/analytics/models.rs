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
    /// Best-selling creators of the period, best first by `rank`.
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
    /// Best-selling LIVE sessions of the period, best first by `rank`.
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
    /// Products with their figures, one entry each.
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
    /// Videos with their figures, one entry each.
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
    /// Course of the sales over the LIVE, one series for each `stats_type`.
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
    /// Course of views, comments and shares over the LIVE, one series for each `stats_type`.
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
    /// Core figures of the LIVE: audience, clicks, orders and revenue.
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
    /// Figures of each product offered in the LIVE.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// LIVEs of the period, each with its sales and traffic figures.
    pub live_stream_sessions: Vec<LiveStreamSession>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of all results, on every page together.
    pub total_count: Option<i64>,
    /// Moment at which the figures were last refreshed.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// LIVEs of the period, each with its sales and traffic figures.
    pub live_stream_sessions: Vec<GetShopLivePerformanceListOldLiveStreamSession>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// Number of all results, on every page together. Example: `233`.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
    pub performance: Option<GetShopLivePerformanceOverviewPerformance>,
    /// Moment at which the figures were last refreshed.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
    pub performance: Option<GetShopLivePerformancePerMinutesPerformance>,
    /// Number of all results, on every page together. Example: `20`.
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
    /// Products with their figures, one entry each.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Products with their figures, one entry each.
    pub products: Vec<GetShopProductPerformanceListProduct>,
    /// Number of all results, on every page together.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`.
    pub latest_available_date: Option<String>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// SKUs of the shop with their sales in the period.
    pub skus: Vec<Sku>,
    /// Number of all results, on every page together. Example: `20`.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of all results, on every page together.
    pub total_count: Option<i64>,
    /// Videos with their figures, one entry each.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`.
    pub latest_available_date: Option<String>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub next_page_token: Option<String>,
    /// Products with their figures, one entry each.
    pub products: Vec<Product>,
    /// Number of all results, on every page together. Example: `10`.
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
    /// Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`.
    pub latest_available_date: Option<String>,
    /// Videos with their figures, one entry each.
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
    /// Explanations of what drove the value of the metric, each with summary lines and details.
    pub analyses: Vec<Analyse>,
    /// Values of the metric that separate poor from excellent performance.
    pub benchmarks: Option<Benchmark>,
    /// How the metric is computed: numerator and denominator with their names and current values.
    pub calculation_rule: Option<CalculationRule>,
    /// Dimension of the shop performance score that the metric belongs to.
    pub dimension: Option<String>,
    /// How the cases behind the metric are spread, for example over reasons or types.
    pub distribution_details: Vec<DistributionDetail>,
    /// End of the period that the score or metric was computed over, Unix time in seconds.
    pub end_evaluation_time: Option<i64>,
    /// Length in days of the period that the score or metric was computed over.
    pub evaluate_duration_days: Option<i64>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
    pub metric_code: Option<String>,
    /// Score that the metric or dimension reaches, as text.
    pub score: Option<String>,
    /// Start of the period that the score or metric was computed over, Unix time in seconds.
    pub start_evaluation_time: Option<i64>,
    /// Code of how the shop stands in this metric.
    pub status: Option<String>,
    /// Name of how the shop stands, in the language of `locale`.
    pub status_text: Option<String>,
    /// Course of the metric over the last days.
    pub trend: Option<Trend>,
    /// Value of the metric, as text in the unit given by `value_unit`.
    pub value: Option<String>,
    /// Unit in which `value` is given, such as a percentage or hours.
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
    /// Orders whose after-sales requests took long to handle; filled when `metric_code` is AHT.
    pub aht_problem_order_items: Vec<AhtProblemOrderItem>,
    /// Chats that customers rated badly; filled when `metric_code` is IM_DSAT.
    pub im_dsat_chat_items: Vec<ImDsatChatItem>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
    pub metric_code: Option<String>,
    /// Orders returned or refunded for reasons not caused by the buyer; filled when `metric_code` is NBFR.
    pub nbfr_problem_order_items: Vec<NbfrProblemOrderItem>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Orders with a negative review; filled when `metric_code` is NRR.
    pub nrr_problem_order_items: Vec<NrrProblemOrderItem>,
    /// Orders delivered late; filled when `metric_code` is OTDR.
    pub otdr_problem_order_items: Vec<OtdrProblemOrderItem>,
    /// Orders cancelled for reasons on the seller's side; filled when `metric_code` is SFCR.
    pub sfcr_problem_order_items: Vec<SfcrProblemOrderItem>,
    /// Number of all results, on every page together.
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
    /// Products with the longest after-sales handling time; filled when `metric_code` is AHT.
    pub aht_aftersales_type_items: Vec<AhtAftersalesTypeItem>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
    pub metric_code: Option<String>,
    /// Products with most returns not caused by the buyer; filled when `metric_code` is NBFR.
    pub nbfr_top_product_items: Vec<NbfrTopProductItem>,
    /// Products with most negative reviews; filled when `metric_code` is NRR.
    pub nrr_top_product_items: Vec<NrrTopProductItem>,
    /// Carriers with their on-time delivery figures; filled when `metric_code` is OTDR.
    pub otdr_logistics_items: Vec<OtdrLogisticsItem>,
    /// Number of all results, on every page together.
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
    /// Metrics that make up the shop performance score, each with value, score and benchmarks.
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
    /// Benefits tied to the shop performance score, unlocked or not.
    pub benefits: Vec<Benefit>,
    /// Dimensions of the shop performance score, each with its own score and weight.
    pub dimensions: Vec<Dimension>,
    /// End of the period that the score or metric was computed over, Unix time in seconds.
    pub end_evaluation_time: Option<i64>,
    /// Length in days of the period that the score or metric was computed over.
    pub evaluate_duration_days: Option<i64>,
    /// Position of the shop among comparable shops, as a percentile in text.
    pub peer_percentile: Option<String>,
    /// Main product category of the shop, the base for the comparison with other shops.
    pub primary_category: Option<PrimaryCategory>,
    /// Shop performance score (SPS) of the shop over the evaluation period, as text.
    pub sps_score: Option<String>,
    /// Code of the tier that the shop performance score falls into.
    pub sps_tier: Option<String>,
    /// Name of the tier that the shop performance score falls into, in the language of `locale`.
    pub sps_tier_text: Option<String>,
    /// Start of the period that the score or metric was computed over, Unix time in seconds.
    pub start_evaluation_time: Option<i64>,
    /// Metrics in which the shop loses most, with a summary.
    pub top_issues: Option<TopIssue>,
    /// When the scores were last computed, Unix time in seconds.
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
    /// Viewers of the LIVE by the place they came from.
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
    /// Audience of the LIVE by age group, over all traffic including ads; paid traffic alone is in `paid_ads_age_indicators`.
    pub all_ads_age_indicators: Vec<AllAdsAgeIndicator>,
    /// Audience of the LIVE by gender, over all traffic including ads; paid traffic alone is in `paid_ads_gender_indicators`.
    pub all_ads_gender_indicators: Vec<AllAdsGenderIndicator>,
    /// Audience of the LIVE split into followers and others; paid traffic alone is in `paid_fan_indicators`.
    pub all_fan_indicators: Vec<AllFanIndicator>,
    /// Audience that paid ads brought to the LIVE, by age group.
    pub paid_ads_age_indicators: Vec<PaidAdsAgeIndicator>,
    /// Audience that paid ads brought to the LIVE, by gender.
    pub paid_ads_gender_indicators: Vec<PaidAdsGenderIndicator>,
    /// Audience that paid ads brought to the LIVE, split into followers and others.
    pub paid_fan_indicators: Vec<PaidFanIndicator>,
    /// Audience of the LIVE by region, each with its share.
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
    /// Videos with their figures, one entry each.
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
    /// Course of the audience over the LIVE, one series for each `stats_type`.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from affiliate content of this kind.
    pub atc_users: Option<i64>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
    pub live_attributed_gmv: Option<Money>,
    /// LIVEs with the product started in the period.
    pub new_live_count: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from this source of traffic.
    pub add_cart_users: Option<i64>,
    /// Average order value from this source: GMV divided by the number of orders.
    pub aov: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
    pub attributed_gmv: Option<Money>,
    /// Orders that the platform attributes to this source of traffic.
    pub attributed_orders: Option<i64>,
    /// SKU orders attributed to this source; each different SKU within an order counts once.
    pub attributed_sku_orders: Option<i64>,
    /// Units sold in orders that the platform attributes to this source of traffic.
    pub attributed_sold_items: Option<i64>,
    /// LIVEs and videos with the product that affiliate creators posted per day, averaged over the period.
    pub avg_daily_creator_posted_content: Option<i64>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Estimated number of different customers who bought the product from this source.
    pub estimated_customers: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from affiliate content of this kind.
    pub atc_users: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to the videos of affiliate creators.
    pub attributed_video_gmv: Option<Money>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Videos with the product posted in the period.
    pub new_video_count: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Age group of the viewers, written as a range such as 25-34. Example: `25-34`.
    pub age: Option<AgeDistributionAge>,
    /// Share of this group in all viewers, a decimal fraction as text. Example: `0.293`.
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
    /// Average time to handle an after-sales request for this product, in hours, decimal text.
    pub handle_duration_hours: Option<String>,
    /// Address of the main picture of the product, to show in a list.
    pub image_url: Option<String>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Return orders of this product within the evaluation period.
    pub return_order_count: Option<i64>,
    /// Most frequent kind of after-sales request for the product, in the language of `locale`.
    pub top_aftersales_type_name: Option<String>,
    /// Return orders of the product with the most frequent kind of request.
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
    /// Name of the kind of after-sales request, such as a refund or a return, in the language of `locale`.
    pub aftersales_type_name: Option<String>,
    /// Time it took to approve the after-sales request, in hours, decimal text.
    pub approve_duration_hours: Option<String>,
    /// Time it took to inspect the returned goods, in hours, decimal text.
    pub inspect_duration_hours: Option<String>,
    /// Platform's id of the order; a long number kept as text.
    pub order_id: Option<String>,
    /// Id of the return order behind the problem.
    pub return_order_id: Option<String>,
    /// Number of times the after-sales request was reviewed.
    pub review_count: Option<i64>,
    /// Time from the after-sales request to its end, in hours, decimal text.
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
    /// Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15.
    pub type_: Option<String>,
    /// Number of viewers in the group named by `type`, as text.
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
    /// Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN.
    pub type_: Option<String>,
    /// Number of viewers in the group named by `type`, as text.
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
    /// Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER.
    pub type_: Option<String>,
    /// Number of viewers in the group named by `type`, as text.
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
    /// Detailed findings behind the summary lines, in the language of `locale`.
    pub details: Vec<String>,
    /// Short lines that sum up the findings, in the language of `locale`.
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
    /// Value from which the metric counts as excellent, as text.
    pub excellent_threshold: Option<String>,
    /// Value from which the metric counts as poor, as text.
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
    /// Name of the benefit, in the language of `locale`.
    pub benefit_name: Option<String>,
    /// Whether the shop has reached the score that the benefit requires.
    pub is_unlocked: Option<bool>,
    /// Score the shop must reach to get the benefit, as text.
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
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`.
    pub ctr: Option<String>,
    /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`.
    pub customers: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value that 1,000 impressions of the video brought on average.
    pub gpm: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`.
    pub items_sold: Option<i64>,
    /// Clicks on product links, in product lists and on product cards. Example: `21232`.
    pub product_clicks: Option<i64>,
    /// Platform's id of the product; a long number. Example: `19332235`.
    pub product_id: Option<String>,
    /// Times products were shown to users, in product lists and on product cards. Example: `32092`.
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
    /// What the denominator of the metric counts, in the language of `locale`.
    pub denominator_label: Option<String>,
    /// Current value of the denominator of the metric, as text.
    pub denominator_value: Option<String>,
    /// What the numerator of the metric counts, in the language of `locale`.
    pub numerator_label: Option<String>,
    /// Current value of the numerator of the metric, as text.
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
    /// Units in orders that were cancelled while unpaid or waiting for shipment. Example: `23`.
    pub canceled: Option<i64>,
    /// Units that were refunded without a return. Example: `3`.
    pub refunded: Option<i64>,
    /// Units that buyers sent back and got replaced by new ones. Example: `3`.
    pub replacements: Option<i64>,
    /// Units that buyers sent back and got their money back for. Example: `2`.
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
    /// Share of product clicks that ended in a main order (one checkout), a decimal fraction as text. Example: `0.015757`.
    pub main_order_ctor: Option<String>,
    /// Share of product clicks in the LIVE that ended in a direct SKU order, a decimal fraction as text. Example: `0.0187`.
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
    /// Product clicks divided by views in all LIVEs of the period before, text with a percent sign such as 10%. Example: `10%`.
    pub click_through_rate: Option<String>,
    /// Product clicks in the LIVEs that ended in a direct order, in the period before; text with a percent sign. Example: `32%`.
    pub click_to_order_rate: Option<String>,
    /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`.
    pub customers: Option<i64>,
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-31`.
    pub end_date: Option<String>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`.
    pub sku_orders: Option<i64>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-24`.
    pub start_date: Option<String>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`.
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
    /// Id of the LIVE or of the video, depending on the `type` of the group. Example: `2304002883`.
    pub content_id: Option<String>,
    /// Gross merchandise value (GMV) of the product from this LIVE or video.
    pub gmv: Option<Money>,
    /// Units of the product sold through this LIVE or video. Example: `23`.
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
    /// Where the traffic or sale came from, such as the shop itself or affiliates.
    pub channel: Option<String>,
    /// Type of content that brought the figures: video, LIVE or product card.
    pub content_type: Option<String>,
    /// Gross merchandise value (GMV) from this type of content and channel.
    pub gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to the content although the order was not placed straight from it.
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
    /// Average direct GMV per main order, where a main order is one checkout of a customer.
    pub avg_price: Option<Money>,
    /// Share of product clicks that ended in an order, counted once by main order and once by SKU order.
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// SKU orders created from the LIVE in this minute, paid or not. Example: `12`.
    pub created_sku_orders: Option<i64>,
    /// Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE.
    pub gpm: Option<Gpm>,
    /// SKU orders from the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.0057`.
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
    /// Country of the TikTok accounts of these viewers, ISO 3166-1 alpha-2. Example: `MY`.
    pub country_code: Option<String>,
    /// Share of this group in all viewers, a decimal fraction as text. Example: `0.993`.
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
    /// Kind of account the creator posts from in relation to the shop.
    pub author_type: Option<String>,
    /// Country or region of the creator's account.
    pub creator_country: Option<String>,
    /// Id of the creator on whose account the video was posted.
    pub creator_id: Option<String>,
    /// Display name of the creator, which can change.
    pub nick_name: Option<String>,
    /// Open id of the creator, valid for your app only.
    pub open_id: Option<String>,
    /// Handle of the creator, the name used in the profile address.
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
    /// Moment of this point of the trend, Unix time in seconds.
    pub timestamp: Option<i64>,
    /// Value of the series at this point of time, as text.
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
    /// Name of the dimension, in the language of `locale`.
    pub name: Option<String>,
    /// Score that the metric or dimension reaches, as text.
    pub score: Option<String>,
    /// Code of how the shop stands in the dimension.
    pub status: Option<String>,
    /// Name of how the shop stands, in the language of `locale`.
    pub status_text: Option<String>,
    /// Weight of the dimension in the total score, as text.
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
    /// Number of entries that fall into this part of the distribution.
    pub count: Option<i64>,
    /// Name of this part of the distribution, in the language of `locale`.
    pub name: Option<String>,
    /// Share of this part in the whole distribution, as text.
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
    /// Error code that tells why the figures of this video could not be read.
    pub code: Option<String>,
    /// Explanation of why the figures of this video could not be read.
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
    /// Gender of the viewers in this entry: MALE or FEMALE. Example: `MALE`.
    pub gender: Option<GenderDistributionGender>,
    /// Share of this group in all viewers, a decimal fraction as text. Example: `0.349`.
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
    /// Number of accounts that follow the creator on TikTok.
    pub followers_count: Option<i64>,
    /// Range that the GMV lies in, as text; the exact figure is not disclosed.
    pub gmv_range: Option<String>,
    /// Likes the creator's content has received.
    pub likes_count: Option<i64>,
    /// Display name of the creator, which can change.
    pub nick_name: Option<String>,
    /// Open id of the creator, valid for your app only.
    pub open_id: Option<String>,
    /// Position in the ranking; 1 is the best-selling entry.
    pub rank: Option<i64>,
    /// Handle of the creator, the name used in the profile address.
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
    /// Range that the GMV lies in, as text; the exact figure is not disclosed.
    pub gmv_range: Option<String>,
    /// Platform's id of the product, as the product operations return it.
    pub id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub name: Option<String>,
    /// Picture of the product with its size and addresses.
    pub product_image: Option<ProductImage>,
    /// Position in the ranking; 1 is the best-selling entry.
    pub rank: Option<i64>,
    /// Average rating of the product in buyers' reviews, as text.
    pub rating: Option<String>,
    /// Platform's id of the shop; a long number.
    pub shop_id: Option<String>,
    /// Shop's name as buyers see it.
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
    /// Comments that viewers left on the video so far or in the period.
    pub comments: Option<i64>,
    /// Length of the video in seconds, from start to end.
    pub duration: Option<i64>,
    /// Range that the GMV lies in, as text; the exact figure is not disclosed.
    pub gmv_range: Option<String>,
    /// Id of the TikTok video; pass it as `video_id` to read the details.
    pub id: Option<String>,
    /// Likes that viewers gave the video so far or in the period.
    pub likes: Option<i64>,
    /// Display name of the creator, which can change.
    pub nick_name: Option<String>,
    /// Products that the video links to, each with id and name.
    pub product_infos: Vec<ProductInfo>,
    /// When the video was posted, Unix time in seconds.
    pub publish_time: Option<i64>,
    /// Position in the ranking; 1 is the best-selling entry.
    pub rank: Option<i64>,
    /// Times that viewers shared the video so far or in the period.
    pub shares: Option<i64>,
    /// Views of the content; repeated views of one user count each time.
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
    /// Gross merchandise value (GMV) at this point of time; only when `stats_type` is TREND_GMV.
    pub gmv: Option<Money>,
    /// Orders created at this point of time; only when `stats_type` is TREND_CREATED_ORDER.
    pub order_count: Option<i64>,
    /// Moment of this point of the trend, Unix time in seconds.
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
    /// Comments divided by views of the LIVE, a decimal fraction as text.
    pub comment_rate: Option<String>,
    /// Comments that viewers left on the LIVE while it was on air.
    pub comments: Option<i64>,
    /// New followers divided by views of the LIVE, a decimal fraction as text.
    pub follow_rate: Option<String>,
    /// Likes divided by views of the LIVE, a decimal fraction as text.
    pub like_rate: Option<String>,
    /// Likes that viewers gave the LIVE while it was on air.
    pub likes: Option<i64>,
    /// Viewers who followed the creator during the LIVE.
    pub new_followers: Option<i64>,
    /// Shares divided by views of the LIVE, a decimal fraction as text.
    pub share_rate: Option<String>,
    /// Times that viewers shared the LIVE while it was on air.
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
    /// When the LIVE ended, Unix time in seconds. Example: `1623812864`.
    pub end_time: Option<String>,
    /// Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. Example: `75xxxxxxxxxxxxxxx28`.
    pub id: Option<String>,
    /// Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account.
    pub interaction_performance: Option<InteractionPerformance>,
    /// Sales of the LIVE for products of the shop.
    pub sales_performance: Option<GetShopLivePerformanceListOldSalesPerformance>,
    /// When the LIVE began, Unix time in seconds. Example: `1623812664`.
    pub start_time: Option<String>,
    /// Title that the host gave the LIVE, as viewers see it. Example: `abxxxxx`.
    pub title: Option<String>,
    /// Handle of the account that held the LIVE. Example: `rey20195`.
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
    /// Gross merchandise value (GMV) of orders placed within 24 hours after a buyer watched the LIVE; returned and refunded orders still count.
    pub n24h_live_gmv: Option<Money>,
    /// Average price of an item sold in the LIVE: the total paid divided by the number of items.
    pub avg_price: Option<Money>,
    /// Purchases divided by product clicks in this LIVE, text with a percent sign such as 18%. Example: `18%`.
    pub click_to_order_rate: Option<String>,
    /// SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. Example: `100`.
    pub created_sku_orders: Option<i64>,
    /// Different customers who ordered straight from this LIVE. Example: `50`.
    pub customers: Option<i64>,
    /// Number of different products sold in the LIVE. Example: `5`.
    pub different_products_sold: Option<i64>,
    /// Gross merchandise value (GMV) of the LIVE, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Products that the host added to the LIVE. Example: `12`.
    pub products_added: Option<i64>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `80`.
    pub sku_orders: Option<i64>,
    /// Units sold in the LIVE: 3 units of one SKU and 2 of another count as 5. Example: `122`.
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
    /// Average price reached in the auctions of the LIVE.
    pub avg_live_auction_price: Option<Money>,
    /// Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views.
    pub avg_viewing_duration: Option<i64>,
    /// Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text.
    pub ctor_sku_order: Option<String>,
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
    pub end_date: Option<String>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
    pub live_attributed_gmv: Option<Money>,
    /// Units sold in orders that the platform attributes to LIVEs.
    pub live_attributed_items_sold: Option<i64>,
    /// SKU orders attributed to LIVEs; each different SKU within an order counts once.
    pub live_attributed_sku_orders: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs.
    pub live_auction_attributed_gmv: Option<Money>,
    /// Units sold in orders that the platform attributes to auctions held in LIVEs.
    pub live_auction_attributed_items_sold: Option<i64>,
    /// SKU orders that the platform attributes to auctions held in LIVEs.
    pub live_auction_attributed_sku_orders: Option<i64>,
    /// Click-through rate of the LIVE, decimal text.
    pub live_ctr: Option<String>,
    /// Gross merchandise value from orders that buyers placed in LIVEs.
    pub live_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one.
    pub live_indirect_gmv: Option<Money>,
    /// Gross merchandise value that 1,000 impressions of the LIVE brought on average.
    pub show_gpm: Option<Money>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
    pub start_date: Option<String>,
    /// Views of the content; repeated views of one user count each time.
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
    /// Product clicks divided by views in all LIVEs of the interval, text with a percent sign such as 10%. Example: `10%`.
    pub click_through_rate: Option<String>,
    /// Product clicks in the LIVEs that ended in a direct order, text with a percent sign. Example: `32%`.
    pub click_to_order_rate: Option<String>,
    /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`.
    pub customers: Option<i64>,
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-08`.
    pub end_date: Option<String>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`.
    pub sku_orders: Option<i64>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-01`.
    pub start_date: Option<String>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`.
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
    /// Same figures for the period of equal length just before the requested one; only with `with_comparison` set to true.
    pub comparison_intervals: Vec<ComparisonInterval>,
    /// Figures of the period, cut into intervals of the length set by `granularity`.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
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
    /// How views and clicks in the minute turned into orders.
    pub conversion: Option<Conversion>,
    /// End of the minute this entry reports on, Unix time in seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Likes, comments, shares and follows within this minute of the LIVE.
    pub interactions: Option<Interaction>,
    /// Sales figures of this interval or product.
    pub sales: Option<GetShopLivePerformancePerMinutesSales>,
    /// Start of the minute this entry reports on, Unix time in seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Impressions, views and clicks of this interval or product.
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
    /// Length of the LIVE in seconds, from start to end. Example: `3600`.
    pub duration: Option<i64>,
    /// When the LIVE ended, Unix time in seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Times the LIVE was shown to users over its whole length. Example: `87939`.
    pub impressions: Option<i64>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `432`.
    pub items_sold: Option<i64>,
    /// Title that the host gave the LIVE, as viewers see it.
    pub live_title: Option<String>,
    /// When the LIVE began, Unix time in seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Number of different people who watched the LIVE, each counted once. Example: `10230`.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
    pub intervals: Vec<GetShopLivePerformancePerMinutesInterval>,
    /// Totals over the whole LIVE or the whole day.
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
    /// Average direct GMV per main order, where a main order is one checkout of a customer.
    pub avg_price: Option<Money>,
    /// SKU orders created for this product directly from the LIVE, paid or not. Example: `27`.
    pub created_sku_orders: Option<i64>,
    /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `49`.
    pub customers: Option<i64>,
    /// Gross merchandise value (GMV) of this product from orders placed straight in the LIVE; returned and refunded orders still count.
    pub direct_gmv: Option<Money>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `57`.
    pub items_sold: Option<i64>,
    /// Paid main orders; one checkout of a customer is one main order, whatever number of SKUs it holds. Example: `51`.
    pub main_orders: Option<i64>,
    /// Main orders paid divided by main orders created, a decimal fraction as text. Example: `0.8888`.
    pub payment_rate: Option<String>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `57`.
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
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.3264`.
    pub ctr: Option<String>,
    /// Views of the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.1636`.
    pub enter_room_rate: Option<String>,
    /// Times the content was shown to users in the period. Example: `13862`.
    pub impressions: Option<i64>,
    /// Clicks on product links, in product lists and on product cards. Example: `595`.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards. Example: `8989`.
    pub product_impressions: Option<i64>,
    /// Different people who watched the LIVE in this period. Example: `229`.
    pub viewers: Option<i64>,
    /// Views of the content; repeated views of one user count each time. Example: `2092`.
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
    /// Platform's id of the product, as the product operations return it. Example: `1731736614984386107`.
    pub id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub name: Option<String>,
    /// Sales figures of this interval or product.
    pub sales: Option<GetShopLivePerformancePerMinutesSales>,
    /// Impressions, views and clicks of this interval or product.
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
    /// Times viewers of the LIVE added the product to their cart. Example: `102`.
    pub add_to_cart_count: Option<i64>,
    /// Share of product clicks that ended in an order, counted once by main order and once by SKU order.
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.0908`.
    pub ctr: Option<String>,
    /// Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE.
    pub gpm: Option<Gpm>,
    /// Times products were shown to users, in product lists and on product cards. Example: `14815`.
    pub product_impressions: Option<i64>,
    /// Clicks on the product in this LIVE, in the product list and on its card; the misspelling is part of the name. Example: `1346`.
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
    /// Gross merchandise value (GMV) attributed to product cards reached through affiliate creators.
    pub affiliate_product_card_attributed_gmv: Option<Money>,
    /// Gross merchandise value (GMV) of the shop split by type of content and channel.
    pub content_breakdown: Vec<ContentBreakdown>,
    /// Gross merchandise value that came from the seller's own product cards.
    pub seller_product_card_gmv: Option<Money>,
    /// Gross merchandise value (GMV) from the Shop tab and from search, split by what it is attributed to.
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
    /// The same figures split by type of content or source.
    pub breakdowns: Option<GetShopPerformanceBreakdown>,
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
    pub end_date: Option<String>,
    /// Sales figures of this interval or product.
    pub sales: Option<Sales>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
    pub start_date: Option<String>,
    /// Impressions, views and clicks of this interval or product.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
    pub intervals: Vec<Interval>,
    /// Moment up to which the data is complete, Unix time in seconds. Example: `1623812664`.
    pub latest_available_timestamp: Option<i64>,
    /// Totals over the whole LIVE or the whole day.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
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
    /// Share of product page visitors who went on to pay for an order, averaged over the days, decimal fraction; the name is a misspelling of conversion rate.
    pub avg_conversation_rate: Option<String>,
    /// Views per day of all product pages of the shop, averaged over the period.
    pub avg_page_views: Option<i64>,
    /// Different users per day who opened a product page of the shop, averaged over the period.
    pub avg_visitors: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users to whom the product was shown.
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
    /// Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Sales that came from this `content_type`.
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
    /// Customers per day, averaged over the days of the period. Example: `34`.
    pub avg_customers: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `454`.
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
    /// Units of the product that were cancelled, refunded, returned or replaced in the interval.
    pub cancel_and_refunds: Option<CancelAndRefund>,
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub end_date: Option<String>,
    /// Sales figures of this interval or product.
    pub sales: Option<GetShopProductPerformanceSales>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
    pub start_date: Option<String>,
    /// Impressions, views and clicks of this interval or product.
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
    /// The same figures split by type of content or source.
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
    /// Figures of the product from LIVEs held by affiliate creators.
    pub affiliate_live_performance: Option<AffiliateLivePerformance>,
    /// Figures of the product from all affiliate content together: LIVEs and videos.
    pub affiliate_total_performance: Option<AffiliateTotalPerformance>,
    /// Figures of the product from videos posted by affiliate creators.
    pub affiliate_video_performance: Option<AffiliateVideoPerformance>,
    /// Platform's id of the product, as the product operations return it.
    pub id: Option<String>,
    /// Figures of the product from LIVEs held by the seller's own accounts.
    pub seller_live_performance: Option<SellerLivePerformance>,
    /// Figures of the product from the seller's product cards.
    pub seller_product_card_performance: Option<SellerProductCardPerformance>,
    /// Figures of the product from videos posted by the seller's own accounts.
    pub seller_video_performance: Option<SellerVideoPerformance>,
    /// Figures of the product from the Shop tab of the TikTok app.
    pub shop_tab_performance: Option<ShopTabPerformance>,
    /// Figures of the product over all sources of traffic.
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
    /// The same figures split by type of content or source.
    pub breakdowns: Vec<GetShopProductPerformanceBreakdown>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`.
    pub items_sold: Option<i64>,
    /// Orders of the shop or product in the period; one checkout counts once. Example: `23`.
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
    /// Share of the different product page views that ended in a sale, a decimal fraction as text. Example: `0.033`.
    pub avg_conversion_rate: Option<String>,
    /// Different visitors per day of the product page that came from this type of content, averaged over the interval. Example: `34`.
    pub avg_unique_page_views: Option<i64>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.034`.
    pub ctr: Option<String>,
    /// Times the content was shown to users in the period. Example: `34`.
    pub impressions: Option<i64>,
    /// Views of the product page; repeated views of one user count each time. Example: `43`.
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
    /// Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Impressions, views and clicks that came from this `content_type`.
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
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-07`.
    pub end_date: Option<String>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value (GMV) of the SKU, split by type of content.
    pub gmv_breakdown: Vec<GmvBreakdown>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `10`.
    pub items_sold: Option<i64>,
    /// Units of the SKU sold, split by type of content.
    pub items_sold_breakdown: Vec<ItemsSoldBreakdown>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `10`.
    pub sku_orders: Option<i64>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
    pub intervals: Vec<GetShopSkuPerformanceInterval>,
    /// Platform's id of the product; a long number. Example: `123456789`.
    pub product_id: Option<i64>,
    /// Platform's id of the SKU, the variant of a product that can be bought. Example: `123456789`.
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
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub end_date: Option<String>,
    /// Sales figures of this interval or product.
    pub sales: Option<GetShopVideoPerformanceSales>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub start_date: Option<String>,
    /// Impressions, views and clicks of this interval or product.
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
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`.
    pub ctr: Option<String>,
    /// Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`.
    pub customers: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value that 1,000 impressions of the video brought on average.
    pub gpm: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`.
    pub items_sold: Option<i64>,
    /// Clicks on product links, in product lists and on product cards. Example: `21232`.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards. Example: `32092`.
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
    /// Customers per day who bought from videos, averaged over the days of the interval.
    pub avg_daily_customers: Option<i64>,
    /// Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text.
    pub ctor_sku_order: Option<String>,
    /// Click-through rate of products in videos: clicks divided by impressions, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
    pub end_date: Option<String>,
    /// Gross merchandise value that 1,000 impressions of the video brought on average.
    pub gpm: Option<Money>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to shoppable videos, that is videos with product links.
    pub shoppable_video_attributed_gmv: Option<Money>,
    /// First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`.
    pub start_date: Option<String>,
    /// Whether this interval is the current day, with figures still growing.
    pub today: Option<bool>,
    /// Gross merchandise value that came from videos by the attribution rules of the platform.
    pub video_attributed_gmv: Option<Money>,
    /// SKU orders attributed to videos; each different SKU within an order counts once.
    pub video_attributed_sku_orders: Option<i64>,
    /// Gross merchandise value from orders that buyers placed through videos.
    pub video_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to videos although the order was not placed straight from one.
    pub video_indirect_gmv: Option<Money>,
    /// Different users who saw a product in the videos.
    pub video_product_viewers: Option<i64>,
    /// Views of all videos in the interval; repeated views of one user count each time.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
    pub intervals: Vec<GetShopVideoPerformanceInterval>,
    /// Age, gender and country of the viewers, once for all viewers and once for new followers.
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
    /// The same figures split by type of content or source.
    pub breakdowns: Vec<Breakdown>,
    /// Figures over all types of content together.
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
    /// Comments that viewers left on the video so far or in the period. Example: `8`.
    pub comments: Option<i64>,
    /// Likes that viewers gave the video so far or in the period. Example: `2`.
    pub likes: Option<i64>,
    /// Viewers who followed the creator because of the video. Example: `11`.
    pub new_followers: Option<i64>,
    /// Times that viewers shared the video so far or in the period. Example: `23`.
    pub shares: Option<i64>,
    /// Views of the content; repeated views of one user count each time. Example: `76649`.
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
    /// Length of the video in seconds, from start to end.
    pub duration: Option<i64>,
    /// Id of the TikTok video; pass it as `video_id` to read the details.
    pub id: Option<String>,
    /// Address from which the video can be played.
    pub play_url: Option<String>,
    /// Address of the preview picture of the video.
    pub thumbnail_url: Option<String>,
    /// Caption that the author gave the video when it was posted.
    pub title: Option<String>,
    /// Handle of the account that posted the video.
    pub username: Option<String>,
    /// When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00.
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
    /// Why the figures of this video could not be read; absent when they could.
    pub error: Option<ErrorItem>,
    /// Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals.
    pub performance: Option<GetShopVideoPerformancePerformance>,
    /// Facts about the video itself: title, author, length, links.
    pub video: Option<GetShopVideosPerformanceDetailsVideo>,
    /// Id of the TikTok video this entry reports on.
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
    /// Day or date label of this point of the trend.
    pub record_date: Option<String>,
    /// Value of the series at this point of time, as text.
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
    /// Share of views in which the product link of the video was shown that day, a decimal fraction with two digits. Example: `0.64`.
    pub anchor_display_rate: Option<String>,
    /// Click-through rate of the video on this day, a decimal fraction with two digits. Example: `0.08`.
    pub click_through_rate: Option<String>,
    /// Gross merchandise value that the video brought in on this day.
    pub gmv: Option<Money>,
    /// Units sold through the video on this day. Example: `3`.
    pub item_sold_count: Option<i64>,
    /// Number of orders that came from the video on this day. Example: `3`.
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
    /// Sales figures of the video on the day given in `time_range`.
    pub metrics: Option<GetVideoPerformancesMetric>,
    /// Day that these figures belong to, given by its start and end.
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
    /// Id of the TikTok video; pass it as `video_id` to read the details. Example: `7271486684427046149`.
    pub id: Option<String>,
    /// Figures of the video day by day, ordered by the start of the day.
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
    /// Amount of money as decimal text, in the currency named by the sibling `currency`. Example: `0`.
    pub amount: Option<String>,
    /// ISO 4217 code of the currency of `amount`: USD, or the local currency of the shop if LOCAL was asked for. Example: `USD`.
    pub currency: Option<String>,
    /// Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`.
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
    /// Points of the trend in the order of time.
    pub data_points: Vec<GetGmvTrendPerformancesDataPoint>,
    /// What this series shows: TREND_GMV for revenue or TREND_CREATED_ORDER for orders created.
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
    /// Gross merchandise value (GMV) per 1,000 impressions of the LIVE, decimal text. Example: `20.75`.
    pub show_gpm: Option<String>,
    /// Gross merchandise value (GMV) per 1,000 views of the LIVE, decimal text. Example: `158.18`.
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
    /// Length of the chat in hours, decimal text.
    pub chat_duration_hours: Option<String>,
    /// Id of the customer service chat that the customer rated badly.
    pub chat_record_id: Option<String>,
    /// Name of the customer who rated the chat.
    pub customer_name: Option<String>,
    /// Rating in stars that the customer gave to the chat.
    pub customer_rating: Option<i64>,
    /// When the customer first got an answer in the chat, Unix time in seconds.
    pub first_reply_time: Option<i64>,
    /// Reasons the customer gave for the bad rating, in the language of `locale`.
    pub rating_reasons: Vec<String>,
    /// Customer service agent who handled the chat.
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
    /// Comments divided by views of the LIVE, a decimal fraction as text. Example: `0.0242`.
    pub comment_rate: Option<String>,
    /// Comments that viewers left on the LIVE in this minute. Example: `42`.
    pub comments: Option<i64>,
    /// New followers divided by views of the LIVE, a decimal fraction as text. Example: `0.0040`.
    pub follow_rate: Option<String>,
    /// Likes divided by views of the LIVE, a decimal fraction as text. Example: `0.8956`.
    pub like_rate: Option<String>,
    /// Likes that viewers gave the LIVE in this minute. Example: `1146`.
    pub likes: Option<i64>,
    /// Viewers who began to follow the creator in this minute of the LIVE. Example: `9`.
    pub new_followers: Option<i64>,
    /// Shares divided by views of the LIVE, a decimal fraction as text. Example: `0.0022`.
    pub share_rate: Option<String>,
    /// Times that viewers shared the LIVE in this minute. Example: `4`.
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
    /// Average number of people watching the LIVE at the same moment (average concurrent users). Example: `123`.
    pub acu: Option<i64>,
    /// Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. Example: `46`.
    pub avg_viewing_duration: Option<String>,
    /// Product clicks divided by views of the LIVE, text with a percent sign such as 13.99%. Example: `13.99%`.
    pub click_through_rate: Option<String>,
    /// Comments that viewers left on the LIVE while it was on air. Example: `534`.
    pub comments: Option<i64>,
    /// Likes that viewers gave the LIVE while it was on air. Example: `2442`.
    pub likes: Option<i64>,
    /// Viewers who followed the creator during the LIVE. Example: `12`.
    pub new_followers: Option<i64>,
    /// Highest number of people watching the LIVE at the same moment (peak concurrent users). Example: `1332`.
    pub pcu: Option<i64>,
    /// Clicks on product links during the LIVE, in the product list and on product cards. Example: `3882`.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards. Example: `12`.
    pub product_impressions: Option<i64>,
    /// Times that viewers shared the LIVE while it was on air. Example: `156`.
    pub shares: Option<i64>,
    /// Number of different people who watched the LIVE, each counted once. Example: `18323`.
    pub viewers: Option<i64>,
    /// Views of the LIVE; repeated views of one user count each time. Example: `112993`.
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
    /// Points of the trend in the order of time.
    pub data_points: Vec<DataPoint>,
    /// What this series counts: WATCH_PV views, COMMENT_PV comments or SHARE_PV shares.
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
    /// Average value of an order: GMV divided by the number of orders.
    pub avg_order_value: Option<Money>,
    /// Average value of a SKU order: GMV divided by the number of SKU orders.
    pub avg_sku_order_value: Option<Money>,
    /// Different customers who bought in this hour, each counted once. Example: `223`.
    pub customers: Option<i64>,
    /// Different customers who paid for an order in the period.
    pub customers_count: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Hour of the day, 0 to 23; 0 stands for 00:00 to 00:59 in the time zone of the shop. Example: `2`.
    pub index: Option<i64>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`.
    pub items_sold: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
    pub live_attributed_gmv: Option<Money>,
    /// Number of orders in the period that buyers have paid for.
    pub orders_count: Option<i64>,
    /// Gross merchandise value that came from product cards by the attribution rules of the platform.
    pub product_card_attributed_gmv: Option<Money>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// SKU orders in the period: each different SKU within an order counts once, whatever its quantity.
    pub sku_orders_count: Option<i64>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users to whom the product was shown.
    pub unique_product_impressions: Option<i64>,
    /// Gross merchandise value that came from videos by the attribution rules of the platform.
    pub video_attributed_gmv: Option<Money>,
    /// Different users who opened a product page of the shop, up to the moment of the last update. Example: `2332`.
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
    /// Explanation of the issue and its effect, in the language of `locale`.
    pub description: Option<String>,
    /// End of the period that the score or metric was computed over, Unix time in seconds.
    pub end_evaluation_time: Option<i64>,
    /// Length in days of the period that the score or metric was computed over.
    pub evaluate_duration_days: Option<i64>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
    pub metric_code: Option<String>,
    /// Name of the metric, in the language of `locale`.
    pub metric_name: Option<String>,
    /// Position of the shop among comparable shops in this metric, as a percentile in text.
    pub percentile: Option<String>,
    /// Position in the list of issues; the most harmful comes first.
    pub rank: Option<i64>,
    /// Start of the period that the score or metric was computed over, Unix time in seconds.
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
    /// Number of units sold through this `type` of content. Example: `10`.
    pub amount: Option<i64>,
    /// Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`.
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
    /// Name of the creator as the profile shows it.
    pub creator_name: Option<String>,
    /// Display name of the creator who held the LIVE.
    pub creator_nick_name: Option<String>,
    /// Length of the LIVE in seconds, from start to end.
    pub duration: Option<i64>,
    /// Range that the GMV lies in, as text; the exact figure is not disclosed.
    pub gmv_range: Option<String>,
    /// Id of the LIVE session, the same as `live_id` in the LIVE operations.
    pub id: Option<String>,
    /// Open id of the creator, valid for your app only.
    pub open_id: Option<String>,
    /// Position in the ranking; 1 is the best-selling entry.
    pub rank: Option<i64>,
    /// When the LIVE began, Unix time in seconds.
    pub start_time: Option<i64>,
    /// Title that the host gave the LIVE, as viewers see it.
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
    /// Creator who held the LIVE or posted the video.
    pub creator: Option<Creator>,
    /// When the LIVE ended, Unix time in seconds.
    pub end_time: Option<i64>,
    /// Id of the LIVE; pass it as `live_id` to read the session by the minute or by product.
    pub id: Option<String>,
    /// Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account.
    pub interaction_performance: Option<GetShopLivePerformanceListInteractionPerformance>,
    /// Sales of the LIVE for products of the shop.
    pub sales_performance: Option<SalesPerformance>,
    /// When the LIVE began, Unix time in seconds.
    pub start_time: Option<i64>,
    /// Title that the host gave the LIVE, as viewers see it.
    pub title: Option<String>,
    /// Impressions, views and clicks of this interval or product.
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
    /// Values of the metric that separate poor from excellent performance.
    pub benchmarks: Option<Benchmark>,
    /// Dimension of the shop performance score that the metric belongs to.
    pub dimension: Option<String>,
    /// End of the period that the score or metric was computed over, Unix time in seconds.
    pub end_evaluation_time: Option<i64>,
    /// Length in days of the period that the score or metric was computed over.
    pub evaluate_duration_days: Option<i64>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction.
    pub metric_code: Option<String>,
    /// Name of the metric, in the language of `locale`.
    pub metric_name: Option<String>,
    /// Score that the metric or dimension reaches, as text.
    pub score: Option<String>,
    /// Start of the period that the score or metric was computed over, Unix time in seconds.
    pub start_evaluation_time: Option<i64>,
    /// Code of how the shop stands in the metric.
    pub status: Option<String>,
    /// Name of how the shop stands, in the language of `locale`.
    pub status_text: Option<String>,
    /// Most frequent reason behind the bad cases of the metric, in the language of `locale`.
    pub top_reason_text: Option<String>,
    /// Value of the metric, as text in the unit given by `value_unit`.
    pub value: Option<String>,
    /// Unit in which `value` is given, such as a percentage or hours.
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
    /// When the order was delivered to the buyer, Unix time in seconds.
    pub deliver_time: Option<i64>,
    /// When the buyer placed the order, in Unix seconds.
    pub order_create_time: Option<i64>,
    /// Platform's id of the order; a long number kept as text.
    pub order_id: Option<String>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Reason the buyer gave for the return or refund, in the language of `locale`.
    pub return_refund_reason: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
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
    /// Address of the main picture of the product, to show in a list.
    pub image_url: Option<String>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Return orders of this product within the evaluation period.
    pub return_order_count: Option<i64>,
    /// Return orders of the product with the most frequent reason.
    pub top_reason_order_count: Option<i64>,
    /// Most frequent reasons for returning the product, in the language of `locale`.
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
    /// When the order was delivered to the buyer, Unix time in seconds.
    pub deliver_time: Option<i64>,
    /// When the buyer placed the order, in Unix seconds.
    pub order_create_time: Option<i64>,
    /// Platform's id of the order; a long number kept as text.
    pub order_id: Option<String>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
    pub sku_id: Option<String>,
    /// Number of stars that the buyer gave in the review of the order.
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
    /// Orders delivered within the evaluation period.
    pub delivered_order_count: Option<i64>,
    /// Address of the main picture of the product, to show in a list.
    pub image_url: Option<String>,
    /// Orders of the product that got a negative review.
    pub negative_order_count: Option<i64>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Most frequent complaints in reviews of the product, in the language of `locale`.
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
    /// Orders delivered within the evaluation period.
    pub delivered_order_count: Option<i64>,
    /// Carrier that the delivery figures of this entry belong to.
    pub logistics_provider: Option<String>,
    /// Orders of this carrier that arrived in time.
    pub on_time_deliver_order_count: Option<i64>,
    /// Share of the delivered orders of this carrier that arrived in time, as text.
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
    /// When the order was delivered, Unix time in seconds; later than `expect_deliver_time` for a late order.
    pub actual_deliver_time: Option<i64>,
    /// Latest time by which the order should have been delivered, Unix time in seconds.
    pub expect_deliver_time: Option<i64>,
    /// Platform's id of the order; a long number kept as text.
    pub order_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
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
    /// Average value of an order: GMV divided by the number of orders.
    pub avg_order_value: Option<Money>,
    /// Average value of a SKU order: GMV divided by the number of SKU orders.
    pub avg_sku_order_value: Option<Money>,
    /// Different customers who bought on the day, each counted once. Example: `2332`.
    pub customers: Option<i64>,
    /// Different customers who paid for an order in the period.
    pub customers_count: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5. Example: `543`.
    pub items_sold: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
    pub live_attributed_gmv: Option<Money>,
    /// Number of orders in the period that buyers have paid for.
    pub orders_count: Option<i64>,
    /// Gross merchandise value that came from product cards by the attribution rules of the platform.
    pub product_card_attributed_gmv: Option<Money>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// SKU orders in the period: each different SKU within an order counts once, whatever its quantity.
    pub sku_orders_count: Option<i64>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users to whom the product was shown.
    pub unique_product_impressions: Option<i64>,
    /// Gross merchandise value that came from videos by the attribution rules of the platform.
    pub video_attributed_gmv: Option<Money>,
    /// Different users who opened a product page of the shop, up to the moment of the last update. Example: `234324`.
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
    /// Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15.
    pub type_: Option<String>,
    /// Number of viewers in the group named by `type`, as text.
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
    /// Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN.
    pub type_: Option<String>,
    /// Number of viewers in the group named by `type`, as text.
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
    /// Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER.
    pub type_: Option<String>,
    /// Number of viewers in the group named by `type`, as text.
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
    /// Figures of the period, cut into intervals of the length set by `granularity`.
    pub intervals: Vec<GetShopProductPerformanceInterval>,
    /// Reviews written in the period, split by number of stars.
    pub ratings: Vec<Rating>,
    /// LIVEs and videos that sold the product best in the period, at most 100, by GMV.
    pub top_contents: Vec<TopContent>,
    /// Creators who sold the product best in the period, at most 100, by GMV.
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
    /// Id of the primary product category of the shop, by which it is compared with others.
    pub category_id: Option<String>,
    /// Name of the primary category of the shop.
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
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Different customers who ordered this product from the video.
    pub customers: Option<i64>,
    /// Buyers of this product per day from the video, averaged over the period, as text. Example: `0`.
    pub daily_avg_buyers: Option<String>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value that 1,000 impressions of the video brought on average.
    pub gpm: Option<Money>,
    /// Platform's id of the product, as the product operations return it. Example: `105xxxxxxxxxxxxx247`.
    pub id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub name: Option<String>,
    /// Clicks that viewers of the video made on this product.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Units of this product that were ordered in the period. Example: `0`.
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
    /// Height of the picture in pixels, in its full size.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// Platform's identifier of the picture, not an address to open.
    pub uri: Option<String>,
    /// Addresses at which the picture can be loaded in full size.
    pub urls: Vec<String>,
    /// Width of the picture in pixels, in its full size.
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
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
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
    /// Paid SKU orders of the product divided by its clicks in the LIVE, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent).
    pub click_through_rate: Option<String>,
    /// Orders of this product created from the LIVE, paid or not.
    pub created_order_count: Option<i64>,
    /// Different users who created an order for this product from the LIVE, paid or not.
    pub created_order_user_count: Option<i64>,
    /// Impressions of this product in the LIVE, in the product list and on product cards.
    pub exposure_count: Option<i64>,
    /// Units of the product that were sold in the LIVE so far.
    pub inventory_consumption_count: Option<i64>,
    /// Units of the product that are still in stock and can be sold.
    pub inventory_left_count: Option<i64>,
    /// Whether the product is on offer in the LIVE at the moment.
    pub is_live: Option<bool>,
    /// Revenue of the product in the LIVE, in the local currency of the shop.
    pub local_gmv: Option<Money>,
    /// Average price of the units of this product sold in the LIVE, in the local currency of the shop.
    pub local_unit_price: Option<Money>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// SKU orders of this product created and paid from the LIVE.
    pub paid_order_count: Option<i64>,
    /// Different users who paid for an order of this product.
    pub paid_user_count: Option<i64>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Region in which the product is sold, ISO 3166-1 alpha-2.
    pub sellable_region: Option<String>,
    /// Clicks on the product in this LIVE, in the product list and on its card.
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
    /// Reviews of the product with this number of stars. Example: `23`.
    pub count: Option<i64>,
    /// Share of reviews with this number of stars, a decimal fraction as text. Example: `0.23`.
    pub percentage: Option<String>,
    /// Number of stars of these reviews, from 1_STAR to 5_STAR. Example: `1_STAR`.
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
    /// Country of this part of the audience, ISO 3166-1 alpha-2.
    pub type_: Option<String>,
    /// Share of the audience in this region, in ten-thousandths (123 is 1.23 percent), as text.
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
    /// Average value of an order: GMV divided by the number of orders.
    pub avg_order_value: Option<Money>,
    /// Average value of a SKU order: GMV divided by the number of SKU orders.
    pub avg_sku_order_value: Option<Money>,
    /// Items cancelled or returned in the interval.
    pub cancellations_and_returns: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs of affiliate creators.
    pub creator_live_attributed_gmv: Option<Money>,
    /// Gross merchandise value from LIVEs that affiliate creators held for products of the shop.
    pub creator_live_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to LIVEs of affiliate creators although the order was not placed straight from the LIVE.
    pub creator_live_indirect_gmv: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to videos of affiliate creators.
    pub creator_video_attributed_gmv: Option<Money>,
    /// Gross merchandise value (GMV) from videos that affiliate creators posted for products of the shop.
    pub creator_video_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to videos of affiliate creators although the order was not placed straight from the video.
    pub creator_video_indirect_gmv: Option<Money>,
    /// Different customers who paid for an order in the period.
    pub customers_count: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value of the shop, with the tax that buyers paid included.
    pub gmv_with_tax: Option<Money>,
    /// Gross merchandise value (GMV) with the discounts that TikTok co-funded added.
    pub gmv_with_tiktok_co_funding: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5.
    pub items_sold: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
    pub live_attributed_gmv: Option<Money>,
    /// Gross merchandise value from orders that buyers placed in LIVEs.
    pub live_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one.
    pub live_indirect_gmv: Option<Money>,
    /// Number of orders in the period that buyers have paid for.
    pub orders_count: Option<i64>,
    /// Gross merchandise value that came from product cards by the attribution rules of the platform.
    pub product_card_attributed_gmv: Option<Money>,
    /// Amount of money refunded to buyers in the period.
    pub refunds: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs from the seller's own accounts.
    pub seller_live_attributed_gmv: Option<Money>,
    /// Gross merchandise value (GMV) from LIVEs held by the seller's own accounts.
    pub seller_live_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to LIVEs from the seller's own accounts although the order was not placed straight from the LIVE.
    pub seller_live_indirect_gmv: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to videos from the seller's own accounts.
    pub seller_video_attributed_gmv: Option<Money>,
    /// Gross merchandise value (GMV) from videos posted by the seller's own accounts.
    pub seller_video_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to videos from the seller's own accounts although the order was not placed straight from the video.
    pub seller_video_indirect_gmv: Option<Money>,
    /// Shipping fees in the sales of the period.
    pub shipping_fees: Option<Money>,
    /// SKU orders in the period: each different SKU within an order counts once, whatever its quantity.
    pub sku_orders_count: Option<i64>,
    /// Tax contained in the sales of the period.
    pub tax: Option<Money>,
    /// Gross merchandise value that came from videos by the attribution rules of the platform.
    pub video_attributed_gmv: Option<Money>,
    /// Gross merchandise value from orders that buyers placed through videos.
    pub video_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to videos although the order was not placed straight from one.
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
    /// Average order value from this source: GMV divided by the number of orders.
    pub aov: Option<Money>,
    /// Different customers whose orders are attributed to this LIVE.
    pub attributed_customers: Option<i64>,
    /// Average price reached in the auctions of the LIVE.
    pub avg_live_auction_price: Option<Money>,
    /// Average price of an item sold in the LIVE: the total paid divided by the number of items.
    pub avg_price: Option<Money>,
    /// SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once.
    pub created_sku_orders: Option<i64>,
    /// Gross merchandise value (GMV) of the LIVE with the value of coupons paid by TikTok added.
    pub gmv_with_tiktok_coupons: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to LIVEs.
    pub live_attributed_gmv: Option<Money>,
    /// Units sold in orders that the platform attributes to LIVEs.
    pub live_attributed_items_sold: Option<i64>,
    /// Orders that were placed because of the LIVE by the attribution rules of the platform.
    pub live_attributed_orders: Option<i64>,
    /// SKU orders attributed to LIVEs; each different SKU within an order counts once.
    pub live_attributed_sku_orders: Option<i64>,
    /// Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs.
    pub live_auction_attributed_gmv: Option<Money>,
    /// Units sold in orders that the platform attributes to auctions held in LIVEs.
    pub live_auction_attributed_items_sold: Option<i64>,
    /// SKU orders that the platform attributes to auctions held in LIVEs.
    pub live_auction_attributed_sku_orders: Option<i64>,
    /// Gross merchandise value of lots that buyers won in auctions held in the LIVE.
    pub live_auction_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to auctions of the LIVE although the order was not placed straight from them.
    pub live_auction_indirect_gmv: Option<Money>,
    /// Gross merchandise value from orders that buyers placed in LIVEs.
    pub live_gmv: Option<Money>,
    /// Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one.
    pub live_indirect_gmv: Option<Money>,
    /// Main orders paid divided by main orders created, a decimal fraction as text.
    pub payment_rate: Option<String>,
    /// Number of different products sold in the LIVE.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from this source of traffic.
    pub add_cart_users: Option<i64>,
    /// Average order value from this source: GMV divided by the number of orders.
    pub aov: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
    pub attributed_gmv: Option<Money>,
    /// Orders that the platform attributes to this source of traffic.
    pub attributed_orders: Option<i64>,
    /// SKU orders attributed to this source; each different SKU within an order counts once.
    pub attributed_sku_orders: Option<i64>,
    /// Units sold in orders that the platform attributes to this source of traffic.
    pub attributed_sold_items: Option<i64>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Estimated number of different customers who bought the product from this source.
    pub estimated_customers: Option<i64>,
    /// LIVEs with the product started in the period.
    pub new_live_count: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from this source of traffic.
    pub add_cart_users: Option<i64>,
    /// Average order value from this source: GMV divided by the number of orders.
    pub aov: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
    pub attributed_gmv: Option<Money>,
    /// Orders that the platform attributes to this source of traffic.
    pub attributed_orders: Option<i64>,
    /// SKU orders attributed to this source; each different SKU within an order counts once.
    pub attributed_sku_orders: Option<i64>,
    /// Units sold in orders that the platform attributes to this source of traffic.
    pub attributed_sold_items: Option<i64>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Estimated number of different customers who bought the product from this source.
    pub estimated_customers: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from this source of traffic.
    pub add_cart_users: Option<i64>,
    /// Average order value from this source: GMV divided by the number of orders.
    pub aov: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to this source of traffic.
    pub attributed_gmv: Option<Money>,
    /// Orders that the platform attributes to this source of traffic.
    pub attributed_orders: Option<i64>,
    /// SKU orders attributed to this source; each different SKU within an order counts once.
    pub attributed_sku_orders: Option<i64>,
    /// Units sold in orders that the platform attributes to this source of traffic.
    pub attributed_sold_items: Option<i64>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Estimated number of different customers who bought the product from this source.
    pub estimated_customers: Option<i64>,
    /// Videos with the product posted in the period.
    pub new_video_count: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Reasons given for cancelling the order, in the language of `locale`.
    pub cancellation_reasons: Vec<String>,
    /// When the buyer placed the order, in Unix seconds.
    pub order_create_time: Option<i64>,
    /// Platform's id of the order; a long number kept as text.
    pub order_id: Option<String>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
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
    /// Gross merchandise value (GMV) from the rest of the shop tab and search area that is in neither of the two named parts.
    pub others: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to product search.
    pub search_attributed: Option<Money>,
    /// Gross merchandise value (GMV) that the platform attributes to the Shop tab.
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
    /// Estimated number of different customers who bought the product from the Shop tab.
    pub estimated_shop_tab_customers: Option<i64>,
    /// SKU orders divided by product clicks in the Shop tab, decimal text.
    pub shop_tab_ctor_sku: Option<String>,
    /// Clicks on the product divided by its impressions in the Shop tab, decimal text.
    pub shop_tab_ctr: Option<String>,
    /// Gross merchandise value of the product from purchases in the Shop tab.
    pub shop_tab_gmv: Option<Money>,
    /// Clicks on the product where it was shown in the Shop tab; repeated clicks of one user count.
    pub shop_tab_product_clicks: Option<i64>,
    /// Times the product was shown in the Shop tab.
    pub shop_tab_product_impressions: Option<i64>,
    /// Units of the product sold from the Shop tab.
    pub shop_tab_sold_items: Option<i64>,
    /// Different users who clicked the product in the Shop tab.
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
    /// Gross merchandise value of the SKU in the requested period.
    pub gmv: Option<Money>,
    /// Platform's id of the SKU, the variant of the product.
    pub id: Option<String>,
    /// Platform's id of the product; a long number.
    pub product_id: Option<String>,
    /// Orders that contain this SKU, whatever the quantity. Example: `10`.
    pub sku_orders: Option<i64>,
    /// Units of this SKU that were ordered in the period. Example: `10`.
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
    /// Name of the place the viewers came from, such as card_click.
    pub name: Option<String>,
    /// Views of the LIVE that came from this place.
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
    /// Comments left on the LIVE since it began.
    pub accumulated_comment_count: Option<i64>,
    /// Times a viewer tapped follow on the creator since the LIVE began.
    pub accumulated_new_follower_count: Option<i64>,
    /// Times the LIVE was shared since it began.
    pub accumulated_sharing_count: Option<i64>,
    /// Average time that a viewer, counted once, spent watching the LIVE.
    pub avg_watching_duration: Option<i64>,
    /// Different users who paid for an order from the LIVE; those who were refunded later still count.
    pub buyer_count: Option<i64>,
    /// Paid SKU orders divided by product clicks in the LIVE, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Product clicks divided by views of the LIVE, a decimal fraction as text.
    pub click_through_rate: Option<String>,
    /// SKU orders created from the LIVE, paid or not.
    pub created_order_count: Option<i64>,
    /// Number of people who watch the LIVE at the moment of the call.
    pub current_visitor_count: Option<i64>,
    /// Revenue of the LIVE in the local currency of the shop.
    pub local_gmv: Option<Money>,
    /// Average price of the units sold in the LIVE, in the local currency of the shop.
    pub local_unit_price: Option<Money>,
    /// SKU orders created and paid from the LIVE.
    pub paid_order_count: Option<i64>,
    /// Highest number of people watching the LIVE at the same moment.
    pub peak_concurrent_user_count: Option<i64>,
    /// Clicks on products in the LIVE, in the product list and on product cards.
    pub product_reach_count: Option<i64>,
    /// Product impressions in the LIVE, in the product list and on product cards.
    pub product_view_count: Option<i64>,
    /// Number of product units that were sold in the LIVE so far.
    pub sales: Option<i64>,
    /// Views of the LIVE; repeated views of one user count each time.
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
    /// Name of the more exact place within the source that the viewers came from.
    pub name: Option<String>,
    /// Views of the LIVE that came from this place.
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
    /// End of the day these figures belong to, Unix time in seconds. Example: `1704067200`.
    pub end_time: Option<i64>,
    /// Start of the day these figures belong to, Unix time in seconds. Example: `1704067200`.
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
    /// The best LIVEs or videos of this `type` with their sales.
    pub contents: Vec<Content>,
    /// Kind of content in this group: LIVE or VIDEO. Example: `LIVE`.
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
    /// Name of the creator as the profile shows it. Example: `nick.name`.
    pub creator_name: Option<String>,
    /// Open id of the creator; the key by which a creator is recognized across replies.
    pub creator_open_id: Option<String>,
    /// Address of the creator's profile picture.
    pub creator_profile: Option<String>,
    /// Gross merchandise value (GMV) of the product that this creator brought in.
    pub gmv: Option<Money>,
    /// Units of the product sold through this creator. Example: `32`.
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
    /// Metrics that pull the score down most, ordered by `rank`.
    pub issues: Vec<Issue>,
    /// One text that sums up the top issues, in the language of `locale`.
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
    /// Times the product was added to a cart from this source of traffic.
    pub add_cart_count: Option<i64>,
    /// Additions to cart in relation to product clicks or views from this source, as decimal text.
    pub add_cart_rate: Option<String>,
    /// Different users who added the product to their cart from this source of traffic.
    pub add_cart_users: Option<i64>,
    /// Average order value from this source: GMV divided by the number of orders.
    pub aov: Option<Money>,
    /// SKU orders per product click from this source, a decimal fraction as text.
    pub click_order_rate: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Estimated number of different customers who bought the product from this source.
    pub estimated_customers: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value of the product, with the tax that buyers paid included.
    pub gmv_incl_tax: Option<Money>,
    /// Gross merchandise value of the product over all sources of traffic.
    pub gross_merchandise_value: Option<Money>,
    /// Units sold: 3 units of one SKU and 2 of another count as 5.
    pub items_sold: Option<i64>,
    /// Orders of the shop or product in the period; one checkout counts once.
    pub orders: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Different customers who got a refund for the product.
    pub refund_customers: Option<i64>,
    /// Units of the product that were refunded.
    pub refunded_items: Option<i64>,
    /// Amount of money refunded to buyers in the period.
    pub refunds: Option<Money>,
    /// Shipping fees in the sales of the period.
    pub shipping_fees: Option<Money>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity.
    pub sku_orders: Option<i64>,
    /// Tax contained in the sales of the period.
    pub tax: Option<Money>,
    /// Different users who added the product to their cart in relation to those who saw or clicked it, decimal text.
    pub unique_atc_rate: Option<String>,
    /// Different buyers in relation to the different users who clicked the product, decimal text.
    pub unique_click_order_rate: Option<String>,
    /// Different users who clicked a product link.
    pub unique_clicks: Option<i64>,
    /// Different users who clicked the product in relation to those who saw it, decimal text.
    pub unique_ctr: Option<String>,
    /// Different users to whom the product was shown.
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
    /// Average number of people watching the LIVE at the same moment (average concurrent users).
    pub acu: Option<i64>,
    /// Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views.
    pub avg_viewing_duration: Option<i64>,
    /// Average watch time per different viewer of the LIVE, in seconds.
    pub avg_viewing_duration_per_viewer: Option<i64>,
    /// Click-to-order rate: orders divided by product clicks, decimal text.
    pub ctor: Option<String>,
    /// Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text.
    pub ctor_sku_order: Option<String>,
    /// Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text.
    pub ctr: Option<String>,
    /// Gross merchandise value (GMV) of the LIVE divided by its length in hours.
    pub gmv_per_hour: Option<Money>,
    /// Times the content was shown to users in the period.
    pub impressions: Option<i64>,
    /// Impressions of the LIVE divided by its length in hours.
    pub impressions_per_hour: Option<i64>,
    /// Click-through rate of the LIVE, decimal text.
    pub live_ctr: Option<String>,
    /// SKU orders in relation to impressions or views of the LIVE, as decimal text.
    pub order_rate_sku_orders: Option<String>,
    /// Share of views of the LIVE that lasted longer than one minute, as decimal text.
    pub over_1m_live_viewing_rate: Option<String>,
    /// Views of the LIVE that lasted longer than one minute.
    pub over_1m_views: Option<i64>,
    /// Highest number of people watching the LIVE at the same moment (peak concurrent users).
    pub pcu: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Products that the host added to the LIVE.
    pub products_added: Option<i64>,
    /// Gross merchandise value that 1,000 impressions of the LIVE brought on average.
    pub show_gpm: Option<Money>,
    /// Taps into the LIVE in relation to its impressions, decimal text.
    pub tap_through_rate: Option<String>,
    /// Different people who watched the LIVE in this period.
    pub viewers: Option<i64>,
    /// Views of the content; repeated views of one user count each time.
    pub views: Option<i64>,
    /// Gross merchandise value that 1,000 views of the LIVE brought on average.
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
    /// Where these viewers of the LIVE came from.
    pub source: Option<Source>,
    /// More exact places within the source that the viewers came from.
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
    /// Points of the trend in the order of time.
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
    /// Whether the video may be used in advertising.
    pub advertisable: Option<bool>,
    /// Gross merchandise value (GMV) that the platform attributes to the video, with both direct and indirect sales considered by its own rules.
    pub attributed_gmv: Option<Money>,
    /// Customers per day, averaged over the days of the period.
    pub avg_customers: Option<i64>,
    /// Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent).
    pub click_through_rate: Option<String>,
    /// Comments that viewers left on the video so far or in the period.
    pub comments: Option<i64>,
    /// Creator who held the LIVE or posted the video.
    pub creator: Option<Creator>,
    /// Click-to-order rate: orders divided by product clicks, decimal text.
    pub ctor: Option<String>,
    /// Length of the video in seconds, from start to end.
    pub duration: Option<i64>,
    /// Gross merchandise value: what buyers paid, before cancellations and refunds are taken off.
    pub gmv: Option<Money>,
    /// Gross merchandise value that 1,000 views of the video brought on average.
    pub gpm: Option<Money>,
    /// Hashtags that the author put into the caption of the video.
    pub hash_tags: Vec<String>,
    /// Id of the TikTok video; pass it as `video_id` to read the details.
    pub id: Option<String>,
    /// Gross merchandise value (GMV) credited to the content although the order was not placed straight from it.
    pub indirect_gmv: Option<Money>,
    /// Number of units that were bought through the video.
    pub items_sold: Option<i64>,
    /// Likes that viewers gave the video so far or in the period.
    pub likes: Option<i64>,
    /// Viewers who followed the creator because of the video.
    pub new_followers: Option<i64>,
    /// Clicks on product links, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Times products were shown to users, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Products that the video promotes, each with id and name.
    pub products: Vec<GetShopLiveProductsPerformanceListProduct>,
    /// Kind of review that the platform assigned to the video.
    pub review_type: Option<String>,
    /// Times that viewers shared the video so far or in the period.
    pub shares: Option<i64>,
    /// Paid SKU orders: each different SKU within an order counts once, whatever its quantity.
    pub sku_orders: Option<i64>,
    /// Caption that the author gave the video when it was posted.
    pub title: Option<String>,
    /// Handle of the account that posted the video.
    pub username: Option<String>,
    /// Clicks that took viewers from the video into a LIVE.
    pub v_to_l_clicks: Option<i64>,
    /// Share of viewers of the video who went on into a LIVE, decimal text.
    pub v_to_l_rate: Option<String>,
    /// Share of views in which the video was watched to its end, decimal text.
    pub video_finish_rate: Option<String>,
    /// When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00.
    pub video_post_time: Option<String>,
    /// Views of the content; repeated views of one user count each time.
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
    /// Points of the trend in the order of time.
    pub data_points: Vec<DataPoint>,
    /// What this series counts: TREND_ONLINE_VIEWER people watching, TREND_ENTER_VIEWER arrivals or TREND_LEFT_VIEWER departures.
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
    /// Viewers of the video split by age group, one entry for each group.
    pub age_distribution: Vec<AgeDistribution>,
    /// Viewers of the video split by country, one entry for each country.
    pub country_distribution: Vec<CountryDistribution>,
    /// Viewers of the video split by gender, each with its share.
    pub gender_distribution: Vec<GenderDistribution>,
    /// Whose profile it is: VIEWERS for all viewers or NEW_FOLLOWER for those who followed because of the video. Example: `VIEWERS`.
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
