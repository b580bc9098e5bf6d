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
    /// Restricts the ranking to creators of this kind. Required.
    pub author_type: Option<AuthorType>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
    pub date: Option<String>,
    /// Length of the ranking period that belongs to `date`. Required.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingCreatorsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the ranking to creators of this kind. Required.
    pub fn author_type(mut self, value: impl Into<AuthorType>) -> Self {
        self.author_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Length of the ranking period that belongs to `date`. Required.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<String>,
    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
    pub date: Option<String>,
    /// Length of the ranking period that belongs to `date`.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingLiveSessionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. A day, such as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Length of the ranking period that belongs to `date`.
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
    /// Id of a first-level product category; only products of it are ranked.
    pub category_id: Option<String>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<String>,
    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
    pub date: Option<String>,
    /// Length of the ranking period that belongs to `date`. Required.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a first-level product category; only products of it are ranked.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Length of the ranking period that belongs to `date`. Required.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<String>,
    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
    pub date: Option<String>,
    /// Length of the ranking period that belongs to `date`. Required.
    pub time_slot: Option<TimeSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBestsellingVideosRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Day of the ranking, YYYY-MM-DD; with `time_slot` it fixes the period, and how far back it may lie is limited. Required. A day, such as `2026-10-01`.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Length of the ranking period that belongs to `date`. Required.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGmvTrendPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetInteractiveTrendPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLiveCoreStatsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetProductStatsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Required.
    pub account_type: Option<GetShopLivePerformanceListAccountType>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Entries per page, 10 by default, at most 100.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Figure by which the list is sorted; `gmv` by default.
    pub sort_field: Option<SortField>,
    /// Direction of the sort by `sort_field`; DESC by default.
    pub sort_order: Option<SortOrder>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Required.
    pub fn account_type(mut self, value: impl Into<GetShopLivePerformanceListAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
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
    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
    pub account_type: Option<String>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<String>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `30`.
    pub page_size: Option<String>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
    pub sort_field: Option<String>,
    /// Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `ASC`.
    pub sort_order: Option<String>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceListOldRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `OFFICIAL_ACCOUNTS`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `30`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
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
    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
    pub account_type: Option<AccountType>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
    pub today: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceOverviewRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
    pub fn account_type(mut self, value: impl Into<AccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
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
    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `ALL`.
    pub account_type: Option<String>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<String>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `1D`.
    pub granularity: Option<String>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Set to true to also get the period of equal length just before, in `comparison_intervals`; false by default. Default: `false`. Example: `true`.
    pub with_comparison: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformanceOverviewOldRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default. Default: `ALL`. Example: `ALL`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `1D`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Set to true to also get the period of equal length just before, in `comparison_intervals`; false by default. Default: `false`. Example: `true`.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub currency: Option<String>,
    /// Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required.
    pub live_id: Option<String>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLivePerformancePerMinutesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required.
    pub fn live_id(mut self, value: impl Into<String>) -> Self {
        self.live_id = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub currency: Option<String>,
    /// Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required.
    pub live_id: Option<String>,
    /// Figure by which the list is sorted; `gmv` by default. Default: `gmv`.
    pub sort_field: Option<GetShopLiveProductsPerformanceListSortField>,
    /// Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopLiveProductsPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Id of the LIVE session, from `live_stream_sessions.id` of the LIVE performance list. Required.
    pub fn live_id(mut self, value: impl Into<String>) -> Self {
        self.live_id = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default. Default: `gmv`.
    pub fn sort_field(mut self, value: impl Into<GetShopLiveProductsPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// Day to report on, YYYY-MM-DD in the time zone of the shop. Required.
    pub date: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopPerformancePerHourRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Day to report on, YYYY-MM-DD in the time zone of the shop. Required.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `LOCAL`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Platform's id of the product; a long number. Required.
    pub product_id: Option<String>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `LOCAL`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Platform's id of the product; a long number. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
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
    /// Ids of product categories; only products or SKUs of these categories are returned.
    pub category_filter: Vec<String>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Entries per page, 10 by default, at most 100. 1 to 100.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Restricts the list to products in this state; all products by default.
    pub product_status_filter: Option<ProductStatusFilter>,
    /// Figure by which the list is sorted; `gmv` by default.
    pub sort_field: Option<GetShopProductPerformanceListSortField>,
    /// Direction of the sort by `sort_field`; DESC by default.
    pub sort_order: Option<SortOrder>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of product categories; only products or SKUs of these categories are returned.
    pub fn category_filter(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_filter = value.into_iter().map(Into::into).collect();
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100. 1 to 100.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the list to products in this state; all products by default.
    pub fn product_status_filter(mut self, value: impl Into<ProductStatusFilter>) -> Self {
        self.product_status_filter = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default.
    pub fn sort_field(mut self, value: impl Into<GetShopProductPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub currency: Option<String>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Platform's id of the SKU, the variant of a product that can be bought. Required.
    pub sku_id: Option<String>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopSkuPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Platform's id of the SKU, the variant of a product that can be bought. Required.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
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
    /// Ids of product categories; only products or SKUs of these categories are returned.
    pub category_filter: Vec<String>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub currency: Option<String>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub end_date_lt: Option<String>,
    /// Entries per page, 10 by default, at most 100. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Ids of products to work on or to filter by.
    pub product_ids: Vec<String>,
    /// Restricts the list to products in this state; all products by default. Example: `LIVE`.
    pub product_status_filter: Option<ProductStatusFilter>,
    /// Figure by which the list is sorted; `gmv` by default. Example: `gmv`.
    pub sort_field: Option<GetShopSkuPerformanceListSortField>,
    /// Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopSkuPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of product categories; only products or SKUs of these categories are returned.
    pub fn category_filter(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_filter = value.into_iter().map(Into::into).collect();
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Ids of products to work on or to filter by.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the list to products in this state; all products by default. Example: `LIVE`.
    pub fn product_status_filter(mut self, value: impl Into<ProductStatusFilter>) -> Self {
        self.product_status_filter = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default. Example: `gmv`.
    pub fn sort_field(mut self, value: impl Into<GetShopSkuPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-04-01`.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Id of the TikTok video whose figures to read. Required.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default). Default: `ALL`. Example: `ALL`.
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Id of the TikTok video whose figures to read. Required.
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
    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
    pub account_type: Option<GetShopVideoPerformanceListAccountType>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Entries per page, 10 by default, at most 100. 1 to 100.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Figure by which the list is sorted; `gmv` by default.
    pub sort_field: Option<GetShopVideoPerformanceListSortField>,
    /// Direction of the sort by `sort_field`; DESC by default.
    pub sort_order: Option<SortOrder>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
    pub fn account_type(mut self, value: impl Into<GetShopVideoPerformanceListAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100. 1 to 100.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default.
    pub fn sort_field(mut self, value: impl Into<GetShopVideoPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
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
    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
    pub account_type: Option<GetShopVideoPerformanceListAccountType>,
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
    pub today: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoPerformanceOverviewRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the data to LIVEs or videos posted from accounts of this kind; ALL by default.
    pub fn account_type(mut self, value: impl Into<GetShopVideoPerformanceListAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Set to true for the live figures of the current day (shop time zone); `start_date_ge` and `end_date_lt` are then ignored.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub end_date_lt: Option<String>,
    /// Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub page_token: Option<String>,
    /// Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
    pub sort_field: Option<GetShopVideoProductPerformanceListSortField>,
    /// Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub start_date_ge: Option<String>,
    /// Id of the TikTok video whose figures to read. Required.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideoProductPerformanceListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars. Default: `LOCAL`. Example: `USD`.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-08`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100. 1 to 100. Default: `10`. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `cGFnZV9udW1iZXI9MQ==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Figure by which the list is sorted; `gmv` by default. Default: `gmv`. Example: `gmv`.
    pub fn sort_field(mut self, value: impl Into<GetShopVideoProductPerformanceListSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default. Default: `DESC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`. Example: `2024-09-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Id of the TikTok video whose figures to read. Required.
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
    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub currency: Option<GetBestsellingCreatorsCurrency>,
    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub end_date_lt: Option<String>,
    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub granularity: Option<GetShopLivePerformanceOverviewGranularity>,
    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub start_date_ge: Option<String>,
    /// Videos to report on, comma-separated ids. Required.
    pub video_ids: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopVideosPerformanceDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of every amount in the reply: the local currency of the shop (the default) or US dollars.
    pub fn currency(mut self, value: impl Into<GetBestsellingCreatorsCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// End of the period, not included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn end_date_lt(mut self, value: impl Into<String>) -> Self {
        self.end_date_lt = Some(value.into());
        self
    }

    /// Length of the intervals in the reply: one day each, or one interval for the whole period (the default).
    pub fn granularity(mut self, value: impl Into<GetShopLivePerformanceOverviewGranularity>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Start of the period, included, YYYY-MM-DD in the time zone of the shop. Required. A day, such as `2026-10-01`.
    pub fn start_date_ge(mut self, value: impl Into<String>) -> Self {
        self.start_date_ge = Some(value.into());
        self
    }

    /// Videos to report on, comma-separated ids. Required.
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
    /// Language of names and texts in the reply.
    pub locale: Option<String>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
    pub metric_code: Option<String>,
    /// Number of days back for which to return the trend of the metric.
    pub trend_duration_days: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricDiagnosisRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of names and texts in the reply.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
    pub fn metric_code(mut self, value: impl Into<String>) -> Self {
        self.metric_code = Some(value.into());
        self
    }

    /// Number of days back for which to return the trend of the metric.
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
    /// Language of names and texts in the reply.
    pub locale: Option<String>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
    pub metric_code: Option<String>,
    /// Entries per page, 10 by default, at most 100.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricProblemDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of names and texts in the reply.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
    pub fn metric_code(mut self, value: impl Into<String>) -> Self {
        self.metric_code = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 100.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
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
    /// Language of names and texts in the reply.
    pub locale: Option<String>,
    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
    pub metric_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricTopItemsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of names and texts in the reply.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction. Required.
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
    /// Language of names and texts in the reply.
    pub locale: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsMetricsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of names and texts in the reply.
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
    /// Language of names and texts in the reply.
    pub locale: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSpsOverviewRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of names and texts in the reply.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTrafficPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetUserPortraitsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
    /// Last day to report, Unix time in seconds, of which only the date counts; data is complete up to the day before today. Required. Example: `1711356201`.
    pub end_time_le: Option<i64>,
    /// First day to report, Unix time in seconds, of which only the date counts; within the last 180 days and at the latest yesterday. Required. Example: `1704091445`.
    pub start_time_ge: Option<i64>,
    /// Videos to report on, comma-separated ids, at most 100, all by the same author. Required. Example: `7341286689295469829,7271486684427046149`.
    pub video_ids: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetVideoPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Last day to report, Unix time in seconds, of which only the date counts; data is complete up to the day before today. Required. Example: `1711356201`.
    pub fn end_time_le(mut self, value: impl Into<i64>) -> Self {
        self.end_time_le = Some(value.into());
        self
    }

    /// First day to report, Unix time in seconds, of which only the date counts; within the last 180 days and at the latest yesterday. Required. Example: `1704091445`.
    pub fn start_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.start_time_ge = Some(value.into());
        self
    }

    /// Videos to report on, comma-separated ids, at most 100, all by the same author. Required. Example: `7341286689295469829,7271486684427046149`.
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
    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
    pub live_room_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetViewTrendPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the LIVE room, that is of one broadcast of the creator. Required.
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
