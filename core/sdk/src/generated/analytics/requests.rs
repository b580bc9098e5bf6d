// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `GetBestsellingCreators` (202511). Ranks the creators with the highest sales in the market for a period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingCreatorsRequest {
    /// Author type. Required.
    pub author_type: Option<AuthorType>,
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// Date. Required. A day, as `2026-10-01`.
    pub date: Option<String>,
    /// Time slot. Required.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingCreatorsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Author type. Required.
    pub fn author_type(mut self, value: impl Into<AuthorType>) -> Self {
        self.author_type = Some(value.into());
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Date. Required. A day, as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Time slot. Required.
    pub fn time_slot(mut self, value: impl Into<TimeSlot>) -> Self {
        self.time_slot = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetBestsellingCreatorsRequest {
    fn name(&self) -> &'static str {
        "GetBestsellingCreatorsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "author_type" => self.author_type.read(reader),
            "currency" => self.currency.read(reader),
            "date" => self.date.read(reader),
            "time_slot" => self.time_slot.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("author_type", &self.author_type);
        out.put("currency", &self.currency);
        out.put("date", &self.date);
        out.put("time_slot", &self.time_slot);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetBestsellingLIVESessions` (202511). Ranks the LIVE sessions with the highest sales in the market for a period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingLiveSessionsRequest {
    /// Currency.
    pub currency: Option<String>,
    /// Date. A day, as `2026-10-01`.
    pub date: Option<String>,
    /// Time slot.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingLiveSessionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Date. A day, as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Time slot.
    pub fn time_slot(mut self, value: impl Into<TimeSlot>) -> Self {
        self.time_slot = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetBestsellingLiveSessionsRequest {
    fn name(&self) -> &'static str {
        "GetBestsellingLiveSessionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "date" => self.date.read(reader),
            "time_slot" => self.time_slot.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("date", &self.date);
        out.put("time_slot", &self.time_slot);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetBestsellingProducts` (202511). Ranks the best-selling products in the market, optionally within a category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingProductsRequest {
    /// Category id.
    pub category_id: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Date. Required. A day, as `2026-10-01`.
    pub date: Option<String>,
    /// Time slot. Required.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category id.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Date. Required. A day, as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Time slot. Required.
    pub fn time_slot(mut self, value: impl Into<TimeSlot>) -> Self {
        self.time_slot = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetBestsellingProductsRequest {
    fn name(&self) -> &'static str {
        "GetBestsellingProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "currency" => self.currency.read(reader),
            "date" => self.date.read(reader),
            "time_slot" => self.time_slot.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("currency", &self.currency);
        out.put("date", &self.date);
        out.put("time_slot", &self.time_slot);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetBestsellingVideos` (202511). Ranks the videos with the highest sales in the market for a period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBestsellingVideosRequest {
    /// Currency.
    pub currency: Option<String>,
    /// Date. Required. A day, as `2026-10-01`.
    pub date: Option<String>,
    /// Time slot. Required.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingVideosRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Date. Required. A day, as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Time slot. Required.
    pub fn time_slot(mut self, value: impl Into<TimeSlot>) -> Self {
        self.time_slot = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetBestsellingVideosRequest {
    fn name(&self) -> &'static str {
        "GetBestsellingVideosRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "date" => self.date.read(reader),
            "time_slot" => self.time_slot.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("date", &self.date);
        out.put("time_slot", &self.time_slot);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetGMVTrendPerformances` (202502). Returns the sales curve of one LIVE room over time, for its creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGmvTrendPerformancesRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGmvTrendPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGmvTrendPerformancesRequest {
    fn name(&self) -> &'static str {
        "GetGmvTrendPerformancesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetInteractiveTrendPerformances` (202502). Returns the interaction curve of one LIVE room over time, for its creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInteractiveTrendPerformancesRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetInteractiveTrendPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetInteractiveTrendPerformancesRequest {
    fn name(&self) -> &'static str {
        "GetInteractiveTrendPerformancesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetLiveCoreStats` (202502). Returns the main figures of one LIVE room, for its creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLiveCoreStatsRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLiveCoreStatsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetLiveCoreStatsRequest {
    fn name(&self) -> &'static str {
        "GetLiveCoreStatsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetProductStats` (202502). Returns clicks, orders and stock for each product of one LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductStatsRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetProductStatsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetProductStatsRequest {
    fn name(&self) -> &'static str {
        "GetProductStatsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopLIVEPerformanceList` (202609). Lists the shop's LIVE sessions with sales and interaction figures, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListRequest {
    /// Account type. Required.
    pub account_type: Option<GetShopLivePerformanceListAccountType>,
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Page size.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Sort field.
    pub sort_field: Option<SortField>,
    /// Sort order.
    pub sort_order: Option<SortOrder>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account type. Required.
    pub fn account_type(mut self, value: impl Into<GetShopLivePerformanceListAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Page size.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopLivePerformanceListRequest {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "account_type" => self.account_type.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("account_type", &self.account_type);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopLIVEPerformanceListOLD` (202505). Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListOldRequest {
    /// Account type. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
    pub account_type: Option<String>,
    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<String>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Page size. 1 to 100. Default: `10`. Example: `30`.
    pub page_size: Option<String>,
    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Sort field. Default: `gmv`. Example: `gmv`.
    pub sort_field: Option<String>,
    /// Sort order. Default: `DESC`. Example: `ASC`.
    pub sort_order: Option<String>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceListOldRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account type. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Page size. 1 to 100. Default: `10`. Example: `30`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field. Default: `gmv`. Example: `gmv`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Default: `DESC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopLivePerformanceListOldRequest {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceListOldRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "account_type" => self.account_type.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("account_type", &self.account_type);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopLIVEPerformanceOverview` (202609). Returns the shop's LIVE results, summed per interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewRequest {
    /// Account type.
    pub account_type: Option<AccountType>,
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Granularity.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Today.
    pub today: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceOverviewRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account type.
    pub fn account_type(mut self, value: impl Into<AccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Today.
    pub fn today(mut self, value: bool) -> Self {
        self.today = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopLivePerformanceOverviewRequest {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "account_type" => self.account_type.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            "today" => self.today.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("account_type", &self.account_type);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("start_date_ge", &self.start_date_ge);
        out.put("today", &self.today);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopLIVEPerformanceOverviewOLD` (202503). Returns the shop's LIVE results per interval through the older POST endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewOldRequest {
    /// Account type. Default: `ALL`. Example: `ALL`.
    pub account_type: Option<String>,
    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<String>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Granularity. Default: `ALL`. Example: `1D`.
    pub granularity: Option<String>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// With comparison. Default: `false`. Example: `true`.
    pub with_comparison: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceOverviewOldRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account type. Default: `ALL`. Example: `ALL`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity. Default: `ALL`. Example: `1D`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// With comparison. Default: `false`. Example: `true`.
    pub fn with_comparison(mut self, value: bool) -> Self {
        self.with_comparison = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopLivePerformanceOverviewOldRequest {
    fn name(&self) -> &'static str {
        "GetShopLivePerformanceOverviewOldRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "account_type" => self.account_type.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            "with_comparison" => self.with_comparison.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("account_type", &self.account_type);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("start_date_ge", &self.start_date_ge);
        out.put("with_comparison", &self.with_comparison);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopLIVEPerformancePerMinutes` (202510). Returns the results of one finished LIVE session, minute by minute.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinutesRequest {
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// LIVE id. Required.
    pub live_id: Option<String>,
    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformancePerMinutesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// LIVE id. Required.
    pub fn live_id(mut self, value: impl Into<String>) -> Self {
        self.live_id = Some(value.into());
        self
    }

    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopLivePerformancePerMinutesRequest {
    fn name(&self) -> &'static str {
        "GetShopLivePerformancePerMinutesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "live_id" => self.live_id.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("live_id", &self.live_id);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopLIVEProductsPerformanceList` (202512). Lists sales and traffic of each product in one LIVE session.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopLiveProductsPerformanceListRequest {
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// LIVE id. Required.
    pub live_id: Option<String>,
    /// Sort field. Default: `gmv`.
    pub sort_field: Option<GetShopLiveProductsPerformanceListSortField>,
    /// Sort order. Default: `DESC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLiveProductsPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// LIVE id. Required.
    pub fn live_id(mut self, value: impl Into<String>) -> Self {
        self.live_id = Some(value.into());
        self
    }

    /// Sort field. Default: `gmv`.
    pub fn sort_field(mut self, value: impl Into<GetShopLiveProductsPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Default: `DESC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopLiveProductsPerformanceListRequest {
    fn name(&self) -> &'static str {
        "GetShopLiveProductsPerformanceListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "live_id" => self.live_id.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("live_id", &self.live_id);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopPerformance` (202609). Returns the shop's sales, orders and visitors per interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformanceRequest {
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Granularity.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopPerformanceRequest {
    fn name(&self) -> &'static str {
        "GetShopPerformanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopPerformancePerHour` (202510). Returns the shop's results for one day, hour by hour.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopPerformancePerHourRequest {
    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// Date. Required.
    pub date: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopPerformancePerHourRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Date. Required.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopPerformancePerHourRequest {
    fn name(&self) -> &'static str {
        "GetShopPerformancePerHourRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "date" => self.date.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("date", &self.date);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopProductPerformanceDetail` (202509). Returns the results of one product per interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceRequest {
    /// Currency. Default: `LOCAL`. Example: `LOCAL`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub end_date_lt: Option<String>,
    /// Granularity. Default: `ALL`. Example: `ALL`.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Default: `LOCAL`. Example: `LOCAL`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity. Default: `ALL`. Example: `ALL`.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Product id. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopProductPerformanceRequest {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "product_id" => self.product_id.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("product_id", &self.product_id);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopProductPerformanceList` (202605). Lists the shop's products with their sales results, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductPerformanceListRequest {
    /// Category filter.
    pub category_filter: Vec<String>,
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Page size. 1 to 100.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Product status filter.
    pub product_status_filter: Option<ProductStatusFilter>,
    /// Sort field.
    pub sort_field: Option<GetShopProductPerformanceListSortField>,
    /// Sort order.
    pub sort_order: Option<SortOrder>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category filter.
    pub fn category_filter(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_filter = value.into_iter().map(Into::into).collect();
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Page size. 1 to 100.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Product status filter.
    pub fn product_status_filter(mut self, value: impl Into<ProductStatusFilter>) -> Self {
        self.product_status_filter = Some(value.into());
        self
    }

    /// Sort field.
    pub fn sort_field(mut self, value: impl Into<GetShopProductPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopProductPerformanceListRequest {
    fn name(&self) -> &'static str {
        "GetShopProductPerformanceListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_filter" => self.category_filter.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_status_filter" => self.product_status_filter.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_filter", &self.category_filter);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_status_filter", &self.product_status_filter);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopSKUPerformance` (202509). Returns the results of one SKU per interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceRequest {
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub end_date_lt: Option<String>,
    /// Granularity. Default: `ALL`. Example: `ALL`.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// SKU id. Required.
    pub sku_id: Option<String>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopSkuPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity. Default: `ALL`. Example: `ALL`.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// SKU id. Required.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopSkuPerformanceRequest {
    fn name(&self) -> &'static str {
        "GetShopSkuPerformanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("sku_id", &self.sku_id);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopSKUPerformanceList` (202509). Lists the shop's SKUs with their sales results, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceListRequest {
    /// Category filter.
    pub category_filter: Vec<String>,
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub end_date_lt: Option<String>,
    /// Page size. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Product ids.
    pub product_ids: Vec<String>,
    /// Product status filter. Example: `LIVE`.
    pub product_status_filter: Option<ProductStatusFilter>,
    /// Sort field. Example: `gmv`.
    pub sort_field: Option<GetShopSkuPerformanceListSortField>,
    /// Sort order. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopSkuPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category filter.
    pub fn category_filter(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_filter = value.into_iter().map(Into::into).collect();
        self
    }

    /// Currency. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-04-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Page size. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Product ids.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Product status filter. Example: `LIVE`.
    pub fn product_status_filter(mut self, value: impl Into<ProductStatusFilter>) -> Self {
        self.product_status_filter = Some(value.into());
        self
    }

    /// Sort field. Example: `gmv`.
    pub fn sort_field(mut self, value: impl Into<GetShopSkuPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-04-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopSkuPerformanceListRequest {
    fn name(&self) -> &'static str {
        "GetShopSkuPerformanceListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_filter" => self.category_filter.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "product_status_filter" => self.product_status_filter.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_filter", &self.category_filter);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_ids", &self.product_ids);
        out.put("product_status_filter", &self.product_status_filter);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopVideoPerformanceDetails` (202509). Returns the results of one shop video per interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceRequest {
    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Granularity. Default: `ALL`. Example: `ALL`.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Video id. Required.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity. Default: `ALL`. Example: `ALL`.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Video id. Required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopVideoPerformanceRequest {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            "video_id" => self.video_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("start_date_ge", &self.start_date_ge);
        out.put("video_id", &self.video_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopVideoPerformanceList` (202605). Lists the shop's videos with their sales and view figures, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceListRequest {
    /// Account type.
    pub account_type: Option<GetShopVideoPerformanceListAccountType>,
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Page size. 1 to 100.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Sort field.
    pub sort_field: Option<GetShopVideoPerformanceListSortField>,
    /// Sort order.
    pub sort_order: Option<SortOrder>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account type.
    pub fn account_type(mut self, value: impl Into<GetShopVideoPerformanceListAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Page size. 1 to 100.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field.
    pub fn sort_field(mut self, value: impl Into<GetShopVideoPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopVideoPerformanceListRequest {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "account_type" => self.account_type.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("account_type", &self.account_type);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("start_date_ge", &self.start_date_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopVideoPerformanceOverview` (202609). Returns the results of all shop videos, summed per interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewRequest {
    /// Account type.
    pub account_type: Option<GetShopVideoPerformanceListAccountType>,
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Granularity.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Today.
    pub today: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoPerformanceOverviewRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account type.
    pub fn account_type(mut self, value: impl Into<GetShopVideoPerformanceListAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Today.
    pub fn today(mut self, value: bool) -> Self {
        self.today = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopVideoPerformanceOverviewRequest {
    fn name(&self) -> &'static str {
        "GetShopVideoPerformanceOverviewRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "account_type" => self.account_type.read(reader),
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            "today" => self.today.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("account_type", &self.account_type);
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("start_date_ge", &self.start_date_ge);
        out.put("today", &self.today);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopVideoProductPerformanceList` (202509). Lists the results of each product promoted in one shop video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideoProductPerformanceListRequest {
    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Page size. 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Sort field. Default: `gmv`. Example: `gmv`.
    pub sort_field: Option<GetShopVideoProductPerformanceListSortField>,
    /// Sort order. Default: `DESC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Video id. Required.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoProductPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Page size. 1 to 100. Default: `10`. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field. Default: `gmv`. Example: `gmv`.
    pub fn sort_field(mut self, value: impl Into<GetShopVideoProductPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Default: `DESC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Video id. Required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopVideoProductPerformanceListRequest {
    fn name(&self) -> &'static str {
        "GetShopVideoProductPerformanceListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            "video_id" => self.video_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("start_date_ge", &self.start_date_ge);
        out.put("video_id", &self.video_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopVideosPerformanceDetails` (202609). Returns the results of several shop videos in one call, with an error for each that failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopVideosPerformanceDetailsRequest {
    /// Currency.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Granularity.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Video ids. Required.
    pub video_ids: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideosPerformanceDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End date, upper bound (exclusive). Required. A day, as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Granularity.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start date, lower bound. Required. A day, as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Video ids. Required.
    pub fn video_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.video_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopVideosPerformanceDetailsRequest {
    fn name(&self) -> &'static str {
        "GetShopVideosPerformanceDetailsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "end_date_lt" => self.end_date_lt.read(reader),
            "granularity" => self.granularity.read(reader),
            "start_date_ge" => self.start_date_ge.read(reader),
            "video_ids" => self.video_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("end_date_lt", &self.end_date_lt);
        out.put("granularity", &self.granularity);
        out.put("start_date_ge", &self.start_date_ge);
        out.put("video_ids", &self.video_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetSPSMetricDiagnosis` (202606). Explains the score of one shop performance metric and shows its trend (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricDiagnosisRequest {
    /// Locale.
    pub locale: Option<String>,
    /// Metric code. Required.
    pub metric_code: Option<String>,
    /// Trend duration days.
    pub trend_duration_days: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricDiagnosisRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Metric code. Required.
    pub fn metric_code(mut self, value: impl Into<String>) -> Self {
        self.metric_code = Some(value.into());
        self
    }

    /// Trend duration days.
    pub fn trend_duration_days(mut self, value: impl Into<i64>) -> Self {
        self.trend_duration_days = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSpsMetricDiagnosisRequest {
    fn name(&self) -> &'static str {
        "GetSpsMetricDiagnosisRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "trend_duration_days" => self.trend_duration_days.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("metric_code", &self.metric_code);
        out.put("trend_duration_days", &self.trend_duration_days);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetSPSMetricProblemDetails` (202606). Lists the orders or chats that hurt one shop performance metric (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricProblemDetailsRequest {
    /// Locale.
    pub locale: Option<String>,
    /// Metric code. Required.
    pub metric_code: Option<String>,
    /// Page size.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricProblemDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Metric code. Required.
    pub fn metric_code(mut self, value: impl Into<String>) -> Self {
        self.metric_code = Some(value.into());
        self
    }

    /// Page size.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSpsMetricProblemDetailsRequest {
    fn name(&self) -> &'static str {
        "GetSpsMetricProblemDetailsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "metric_code" => self.metric_code.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("metric_code", &self.metric_code);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetSPSMetricTopItems` (202606). Lists the products that weigh most on one shop performance metric (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricTopItemsRequest {
    /// Locale.
    pub locale: Option<String>,
    /// Metric code. Required.
    pub metric_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricTopItemsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Metric code. Required.
    pub fn metric_code(mut self, value: impl Into<String>) -> Self {
        self.metric_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSpsMetricTopItemsRequest {
    fn name(&self) -> &'static str {
        "GetSpsMetricTopItemsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "metric_code" => self.metric_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("metric_code", &self.metric_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetSPSMetrics` (202606). Lists the shop performance metrics, each with score, value and benchmarks (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsMetricsRequest {
    /// Locale.
    pub locale: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSpsMetricsRequest {
    fn name(&self) -> &'static str {
        "GetSpsMetricsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetSPSOverview` (202606). Returns the shop performance score, its tier and main issues (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpsOverviewRequest {
    /// Locale.
    pub locale: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsOverviewRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSpsOverviewRequest {
    fn name(&self) -> &'static str {
        "GetSpsOverviewRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTrafficPerformances` (202502). Returns where the viewers of one LIVE room came from, for its creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTrafficPerformancesRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTrafficPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetTrafficPerformancesRequest {
    fn name(&self) -> &'static str {
        "GetTrafficPerformancesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetUserPortraits` (202502). Returns the audience of one LIVE room by age, gender, region and share of fans.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserPortraitsRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetUserPortraitsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetUserPortraitsRequest {
    fn name(&self) -> &'static str {
        "GetUserPortraitsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetVideoPerformances` (202403). Returns the results of the creator's own videos with the given ids.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVideoPerformancesRequest {
    /// End time, upper bound. Required. Unix seconds. Example: `1711356201`.
    pub end_time_le: Option<i64>,
    /// Start time, lower bound. Required. Unix seconds. Example: `1704091445`.
    pub start_time_ge: Option<i64>,
    /// Video ids. Required. Example: `7341286689295469829,7271486684427046149`.
    pub video_ids: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetVideoPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End time, upper bound. Required. Unix seconds. Example: `1711356201`.
    pub fn end_time_le(mut self, value: impl Into<i64>) -> Self {
        self.end_time_le = Some(value.into());
        self
    }

    /// Start time, lower bound. Required. Unix seconds. Example: `1704091445`.
    pub fn start_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.start_time_ge = Some(value.into());
        self
    }

    /// Video ids. Required. Example: `7341286689295469829,7271486684427046149`.
    pub fn video_ids(mut self, value: impl Into<String>) -> Self {
        self.video_ids = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetVideoPerformancesRequest {
    fn name(&self) -> &'static str {
        "GetVideoPerformancesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time_le" => self.end_time_le.read(reader),
            "start_time_ge" => self.start_time_ge.read(reader),
            "video_ids" => self.video_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time_le", &self.end_time_le);
        out.put("start_time_ge", &self.start_time_ge);
        out.put("video_ids", &self.video_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetViewTrendPerformances` (202502). Returns the viewer curve of one LIVE room over time, for its creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetViewTrendPerformancesRequest {
    /// LIVE room id. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetViewTrendPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// LIVE room id. Required.
    pub fn live_room_id(mut self, value: impl Into<String>) -> Self {
        self.live_room_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetViewTrendPerformancesRequest {
    fn name(&self) -> &'static str {
        "GetViewTrendPerformancesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_room_id" => self.live_room_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_room_id", &self.live_room_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetBestsellingCreatorsRequest,
    GetBestsellingLiveSessionsRequest,
    GetBestsellingProductsRequest,
    GetBestsellingVideosRequest,
    GetGmvTrendPerformancesRequest,
    GetInteractiveTrendPerformancesRequest,
    GetLiveCoreStatsRequest,
    GetProductStatsRequest,
    GetShopLivePerformanceListRequest,
    GetShopLivePerformanceListOldRequest,
    GetShopLivePerformanceOverviewRequest,
    GetShopLivePerformanceOverviewOldRequest,
    GetShopLivePerformancePerMinutesRequest,
    GetShopLiveProductsPerformanceListRequest,
    GetShopPerformanceRequest,
    GetShopPerformancePerHourRequest,
    GetShopProductPerformanceRequest,
    GetShopProductPerformanceListRequest,
    GetShopSkuPerformanceRequest,
    GetShopSkuPerformanceListRequest,
    GetShopVideoPerformanceRequest,
    GetShopVideoPerformanceListRequest,
    GetShopVideoPerformanceOverviewRequest,
    GetShopVideoProductPerformanceListRequest,
    GetShopVideosPerformanceDetailsRequest,
    GetSpsMetricDiagnosisRequest,
    GetSpsMetricProblemDetailsRequest,
    GetSpsMetricTopItemsRequest,
    GetSpsMetricsRequest,
    GetSpsOverviewRequest,
    GetTrafficPerformancesRequest,
    GetUserPortraitsRequest,
    GetVideoPerformancesRequest,
    GetViewTrendPerformancesRequest,
);
