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
    /// Orders. Required. At most 100 items.
    pub orders: Vec<AddExternalOrderReferencesOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders. Required. At most 100 items.
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
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Platform. Required. Example: `SHOPIFY`.
    pub platform: Option<AddExternalOrderReferencesExternalOrderPlatform>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetExternalOrderReferencesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order id. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Platform. Required. Example: `SHOPIFY`.
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
    /// Ids. Required. At most 50 items.
    pub ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids. Required. At most 50 items.
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
    /// Buyer user id. Example: `7213489962827123654`.
    pub buyer_user_id: Option<String>,
    /// Create time, lower bound. Unix seconds. Example: `1623812664`.
    pub create_time_ge: Option<i64>,
    /// Create time, upper bound (exclusive). Unix seconds. Example: `1623812664`.
    pub create_time_lt: Option<i64>,
    /// Is buyer request cancel. Example: `false`.
    pub is_buyer_request_cancel: Option<bool>,
    /// Order status. Example: `UNPAID`.
    pub order_status: Option<GetOrderListOrderStatus>,
    /// Page size. Required. 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Shipping type. Example: `TIKTOK`.
    pub shipping_type: Option<String>,
    /// Sort field. Default: `create_time`. Example: `create_time`.
    pub sort_field: Option<SortField>,
    /// Sort order. Default: `DESC`. Example: `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Update time, lower bound. Unix seconds. Example: `1623812664`.
    pub update_time_ge: Option<i64>,
    /// Update time, upper bound (exclusive). Unix seconds. Example: `1623812664`.
    pub update_time_lt: Option<i64>,
    /// Warehouse ids. At most 100 items.
    pub warehouse_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buyer user id. Example: `7213489962827123654`.
    pub fn buyer_user_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_user_id = Some(value.into());
        self
    }

    /// Create time, lower bound. Unix seconds. Example: `1623812664`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Create time, upper bound (exclusive). Unix seconds. Example: `1623812664`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Is buyer request cancel. Example: `false`.
    pub fn is_buyer_request_cancel(mut self, value: bool) -> Self {
        self.is_buyer_request_cancel = Some(value);
        self
    }

    /// Order status. Example: `UNPAID`.
    pub fn order_status(mut self, value: impl Into<GetOrderListOrderStatus>) -> Self {
        self.order_status = Some(value.into());
        self
    }

    /// Page size. Required. 1 to 100. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Shipping type. Example: `TIKTOK`.
    pub fn shipping_type(mut self, value: impl Into<String>) -> Self {
        self.shipping_type = Some(value.into());
        self
    }

    /// Sort field. Default: `create_time`. Example: `create_time`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Default: `DESC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Update time, lower bound. Unix seconds. Example: `1623812664`.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time, upper bound (exclusive). Unix seconds. Example: `1623812664`.
    pub fn update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.update_time_lt = Some(value.into());
        self
    }

    /// Warehouse ids. At most 100 items.
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
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPriceDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order id. Required.
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
    /// Ids. Required. At most 50 items.
    pub ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPrivilegedOrderDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids. Required. At most 50 items.
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
    /// External order id. Required. Example: `676461413038785752`.
    pub external_order_id: Option<String>,
    /// Platform. Required. Example: `SHOPIFY`.
    pub platform: Option<AddExternalOrderReferencesExternalOrderPlatform>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOrderByExternalOrderReferencesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// External order id. Required. Example: `676461413038785752`.
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.external_order_id = Some(value.into());
        self
    }

    /// Platform. Required. Example: `SHOPIFY`.
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
    /// Main order id. Required.
    pub main_order_id: Option<String>,
    /// Query order lines. Required.
    pub query_order_lines: Vec<QueryOrderLine>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchPodCustomizationDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Main order id. Required.
    pub fn main_order_id(mut self, value: impl Into<String>) -> Self {
        self.main_order_id = Some(value.into());
        self
    }

    /// Query order lines. Required.
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
    /// Blind batch box results.
    pub blind_batch_box_results: Vec<BlindBatchBoxResult>,
    /// Blind box results.
    pub blind_box_results: Vec<BlindBoxResult>,
    /// Main order id.
    pub main_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateBlindBoxOpeningResultsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Blind batch box results.
    pub fn blind_batch_box_results(mut self, value: impl IntoIterator<Item = BlindBatchBoxResult>) -> Self {
        self.blind_batch_box_results = value.into_iter().collect();
        self
    }

    /// Blind box results.
    pub fn blind_box_results(mut self, value: impl IntoIterator<Item = BlindBoxResult>) -> Self {
        self.blind_box_results = value.into_iter().collect();
        self
    }

    /// Main order id.
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
