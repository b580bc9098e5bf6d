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

/// The parameters of `AddExternalOrderReferences` (202406). Stores the ids that up to 100 orders have on another platform.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddExternalOrderReferencesRequest {
    /// TikTok Shop orders to link with orders of your own system, at most 100 in one call. Required.
    pub orders: Vec<AddExternalOrderReferencesOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// TikTok Shop orders to link with orders of your own system, at most 100 in one call. Required.
    pub fn orders(mut self, value: impl IntoIterator<Item = AddExternalOrderReferencesOrder>) -> Self {
        self.orders = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AddExternalOrderReferencesRequest {
    fn name(&self) -> &'static str {
        "AddExternalOrderReferencesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "orders" => self.orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("orders", &self.orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetExternalOrderReferences` (202406). Returns the ids that one order has on another platform.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetExternalOrderReferencesRequest {
    /// Id of the TikTok Shop order whose references to read. Required.
    pub order_id: Option<String>,
    /// Order management system whose reference to return. Required. Example: `SHOPIFY`.
    pub platform: Option<AddExternalOrderReferencesExternalOrderPlatform>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetExternalOrderReferencesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose references to read. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order management system whose reference to return. Required. Example: `SHOPIFY`.
    pub fn platform(mut self, value: impl Into<AddExternalOrderReferencesExternalOrderPlatform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetExternalOrderReferencesRequest {
    fn name(&self) -> &'static str {
        "GetExternalOrderReferencesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "platform" => self.platform.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("platform", &self.platform);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOrderDetail` (202507). Returns up to 50 orders by id, with their line items, address and payment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderDetailRequest {
    /// Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required.
    pub ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOrderDetailRequest {
    fn name(&self) -> &'static str {
        "GetOrderDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ids" => self.ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ids", &self.ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOrderList` (202309). Lists orders that match a filter, newest first.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderListRequest {
    /// Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`.
    pub buyer_user_id: Option<String>,
    /// Earliest creation time of the orders to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub create_time_ge: Option<i64>,
    /// Creation time before which the returned orders were placed, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
    pub create_time_lt: Option<i64>,
    /// Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`.
    pub is_buyer_request_cancel: Option<bool>,
    /// Limits the result to orders in this state; one state per call. Example: `UNPAID`.
    pub order_status: Option<OrderStatus>,
    /// Number of orders per page, 1 to 100, 20 by default. Required. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`.
    pub shipping_type: Option<String>,
    /// Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`.
    pub sort_field: Option<SortField>,
    /// Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub update_time_ge: Option<i64>,
    /// Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`.
    pub update_time_lt: Option<i64>,
    /// Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses.
    pub warehouse_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`.
    pub fn buyer_user_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_user_id = Some(value.into());
        self
    }

    /// Earliest creation time of the orders to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time before which the returned orders were placed, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`.
    pub fn is_buyer_request_cancel(mut self, value: bool) -> Self {
        self.is_buyer_request_cancel = Some(value);
        self
    }

    /// Limits the result to orders in this state; one state per call. Example: `UNPAID`.
    pub fn order_status(mut self, value: impl Into<OrderStatus>) -> Self {
        self.order_status = Some(value.into());
        self
    }

    /// Number of orders per page, 1 to 100, 20 by default. Required. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`.
    pub fn shipping_type(mut self, value: impl Into<String>) -> Self {
        self.shipping_type = Some(value.into());
        self
    }

    /// Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`.
    pub fn update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.update_time_lt = Some(value.into());
        self
    }

    /// Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses.
    pub fn warehouse_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.warehouse_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOrderListRequest {
    fn name(&self) -> &'static str {
        "GetOrderListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_user_id" => self.buyer_user_id.read(reader),
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "is_buyer_request_cancel" => self.is_buyer_request_cancel.read(reader),
            "order_status" => self.order_status.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "shipping_type" => self.shipping_type.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "update_time_ge" => self.update_time_ge.read(reader),
            "update_time_lt" => self.update_time_lt.read(reader),
            "warehouse_ids" => self.warehouse_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_user_id", &self.buyer_user_id);
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("is_buyer_request_cancel", &self.is_buyer_request_cancel);
        out.put("order_status", &self.order_status);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("shipping_type", &self.shipping_type);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("update_time_ge", &self.update_time_ge);
        out.put("update_time_lt", &self.update_time_lt);
        out.put("warehouse_ids", &self.warehouse_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetPriceDetail` (202407). Returns the price, discounts, fees and taxes of one order, per line item.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPriceDetailRequest {
    /// Id of the TikTok Shop order whose price calculation to return. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPriceDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose price calculation to return. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPriceDetailRequest {
    fn name(&self) -> &'static str {
        "GetPriceDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetPrivilegedOrderDetail` (202309). Returns up to 50 orders with personal data, for apps granted that access.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetailRequest {
    /// Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required.
    pub ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPrivilegedOrderDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPrivilegedOrderDetailRequest {
    fn name(&self) -> &'static str {
        "GetPrivilegedOrderDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ids" => self.ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ids", &self.ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchOrderByExternalOrderReference` (202406). Finds the order that has a given id on another platform.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrderByExternalOrderReferencesRequest {
    /// Id of the order in your order management system (OMS), used with `platform` to find the linked TikTok Shop order. Required. Example: `676461413038785752`.
    pub external_order_id: Option<String>,
    /// Order management system in which `external_order_id` is the id of the order. Required. Example: `SHOPIFY`.
    pub platform: Option<AddExternalOrderReferencesExternalOrderPlatform>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOrderByExternalOrderReferencesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the order in your order management system (OMS), used with `platform` to find the linked TikTok Shop order. Required. Example: `676461413038785752`.
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.external_order_id = Some(value.into());
        self
    }

    /// Order management system in which `external_order_id` is the id of the order. Required. Example: `SHOPIFY`.
    pub fn platform(mut self, value: impl Into<AddExternalOrderReferencesExternalOrderPlatform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchOrderByExternalOrderReferencesRequest {
    fn name(&self) -> &'static str {
        "SearchOrderByExternalOrderReferencesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_order_id" => self.external_order_id.read(reader),
            "platform" => self.platform.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_order_id", &self.external_order_id);
        out.put("platform", &self.platform);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for the lines of an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPodCustomizationDetailsRequest {
    /// Id of the TikTok Shop order whose lines are meant. Required.
    pub main_order_id: Option<String>,
    /// Order lines whose print-on-demand customization to return. Required.
    pub query_order_lines: Vec<QueryOrderLine>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchPodCustomizationDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose lines are meant. Required.
    pub fn main_order_id(mut self, value: impl Into<String>) -> Self {
        self.main_order_id = Some(value.into());
        self
    }

    /// Order lines whose print-on-demand customization to return. Required.
    pub fn query_order_lines(mut self, value: impl IntoIterator<Item = QueryOrderLine>) -> Self {
        self.query_order_lines = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchPodCustomizationDetailsRequest {
    fn name(&self) -> &'static str {
        "SearchPodCustomizationDetailsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "main_order_id" => self.main_order_id.read(reader),
            "query_order_lines" => self.query_order_lines.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("main_order_id", &self.main_order_id);
        out.put("query_order_lines", &self.query_order_lines);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateTheBlindBoxOpeningResults` (202605). Reports which product each opened blind box of an order contained.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBlindBoxOpeningResultsRequest {
    /// Results of boxes opened in batches, one entry per TikTok Shop order line with all the items found in it.
    pub blind_batch_box_results: Vec<BlindBatchBoxResult>,
    /// Results of opened blind boxes, one entry per TikTok Shop order line.
    pub blind_box_results: Vec<BlindBoxResult>,
    /// Id of the TikTok Shop order whose lines are meant.
    pub main_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateBlindBoxOpeningResultsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Results of boxes opened in batches, one entry per TikTok Shop order line with all the items found in it.
    pub fn blind_batch_box_results(mut self, value: impl IntoIterator<Item = BlindBatchBoxResult>) -> Self {
        self.blind_batch_box_results = value.into_iter().collect();
        self
    }

    /// Results of opened blind boxes, one entry per TikTok Shop order line.
    pub fn blind_box_results(mut self, value: impl IntoIterator<Item = BlindBoxResult>) -> Self {
        self.blind_box_results = value.into_iter().collect();
        self
    }

    /// Id of the TikTok Shop order whose lines are meant.
    pub fn main_order_id(mut self, value: impl Into<String>) -> Self {
        self.main_order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateBlindBoxOpeningResultsRequest {
    fn name(&self) -> &'static str {
        "UpdateBlindBoxOpeningResultsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "blind_batch_box_results" => self.blind_batch_box_results.read(reader),
            "blind_box_results" => self.blind_box_results.read(reader),
            "main_order_id" => self.main_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("blind_batch_box_results", &self.blind_batch_box_results);
        out.put("blind_box_results", &self.blind_box_results);
        out.put("main_order_id", &self.main_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    AddExternalOrderReferencesRequest,
    GetExternalOrderReferencesRequest,
    GetOrderDetailRequest,
    GetOrderListRequest,
    GetPriceDetailRequest,
    GetPrivilegedOrderDetailRequest,
    SearchOrderByExternalOrderReferencesRequest,
    SearchPodCustomizationDetailsRequest,
    UpdateBlindBoxOpeningResultsRequest,
);
