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

/// The response of `AddExternalOrderReferences` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddExternalOrderReferencesResponse {
    /// Errors.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddExternalOrderReferencesResponse {
    fn name(&self) -> &'static str {
        "AddExternalOrderReferencesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetExternalOrderReferences` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetExternalOrderReferencesResponse {
    /// External orders.
    pub external_orders: Vec<ExternalOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetExternalOrderReferencesResponse {
    fn name(&self) -> &'static str {
        "GetExternalOrderReferencesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_orders" => self.external_orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_orders", &self.external_orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOrderDetail` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    /// Orders.
    pub orders: Vec<Order>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOrderDetailResponse {
    fn name(&self) -> &'static str {
        "GetOrderDetailResponse"
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

/// The response of `GetOrderList` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Total count. Example: `22113`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOrderListResponse {
    fn name(&self) -> &'static str {
        "GetOrderListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "orders" => self.orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("orders", &self.orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPriceDetail` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPriceDetailResponse {
    /// COD fee. Example: `0.00`.
    pub cod_fee: Option<String>,
    /// COD fee net amount. A decimal number as text. Example: `0.00`.
    pub cod_fee_net_amount: Option<String>,
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Distance fee. Example: `2.00`.
    pub distance_fee: Option<String>,
    /// Distance shipping fee. Example: `1.00`.
    pub distance_shipping_fee: Option<String>,
    /// Line items.
    pub line_items: Vec<GetPriceDetailLineItem>,
    /// Net price amount. A decimal number as text. Example: `97.00`.
    pub net_price_amount: Option<String>,
    /// Payment. Example: `101.00`.
    pub payment: Option<String>,
    /// Shipping fee deduction platform. Example: `12.00`.
    pub shipping_fee_deduction_platform: Option<String>,
    /// Shipping fee deduction platform voucher. Example: `1010000`.
    pub shipping_fee_deduction_platform_voucher: Option<String>,
    /// Shipping fee deduction seller. Example: `10.00`.
    pub shipping_fee_deduction_seller: Option<String>,
    /// Shipping list price. Example: `25.00`.
    pub shipping_list_price: Option<String>,
    /// Shipping sale price. Example: `3.00`.
    pub shipping_sale_price: Option<String>,
    /// SKU gift net price. Example: `2.02`.
    pub sku_gift_net_price: Option<String>,
    /// SKU gift original price. Example: `2.00`.
    pub sku_gift_original_price: Option<String>,
    /// SKU list price. Example: `97.00`.
    pub sku_list_price: Option<String>,
    /// SKU sale price. Example: `96.00`.
    pub sku_sale_price: Option<String>,
    /// Subtotal. Example: `98.00`.
    pub subtotal: Option<String>,
    /// Subtotal deduction platform. Example: `0.50`.
    pub subtotal_deduction_platform: Option<String>,
    /// Subtotal deduction seller. Example: `0.50`.
    pub subtotal_deduction_seller: Option<String>,
    /// Subtotal tax amount. A decimal number as text. Example: `2.00`.
    pub subtotal_tax_amount: Option<String>,
    /// Tax amount. A decimal number as text. Example: `2.00`.
    pub tax_amount: Option<String>,
    /// Tax rate. Example: `0.021`.
    pub tax_rate: Option<String>,
    /// Total. Example: `122.00`.
    pub total: Option<String>,
    /// Voucher deduction platform. Example: `1010000`.
    pub voucher_deduction_platform: Option<String>,
    /// Voucher deduction seller. Example: `1020000`.
    pub voucher_deduction_seller: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPriceDetailResponse {
    fn name(&self) -> &'static str {
        "GetPriceDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cod_fee" => self.cod_fee.read(reader),
            "cod_fee_net_amount" => self.cod_fee_net_amount.read(reader),
            "currency" => self.currency.read(reader),
            "distance_fee" => self.distance_fee.read(reader),
            "distance_shipping_fee" => self.distance_shipping_fee.read(reader),
            "line_items" => self.line_items.read(reader),
            "net_price_amount" => self.net_price_amount.read(reader),
            "payment" => self.payment.read(reader),
            "shipping_fee_deduction_platform" => self.shipping_fee_deduction_platform.read(reader),
            "shipping_fee_deduction_platform_voucher" => {
                self.shipping_fee_deduction_platform_voucher.read(reader)
            }
            "shipping_fee_deduction_seller" => self.shipping_fee_deduction_seller.read(reader),
            "shipping_list_price" => self.shipping_list_price.read(reader),
            "shipping_sale_price" => self.shipping_sale_price.read(reader),
            "sku_gift_net_price" => self.sku_gift_net_price.read(reader),
            "sku_gift_original_price" => self.sku_gift_original_price.read(reader),
            "sku_list_price" => self.sku_list_price.read(reader),
            "sku_sale_price" => self.sku_sale_price.read(reader),
            "subtotal" => self.subtotal.read(reader),
            "subtotal_deduction_platform" => self.subtotal_deduction_platform.read(reader),
            "subtotal_deduction_seller" => self.subtotal_deduction_seller.read(reader),
            "subtotal_tax_amount" => self.subtotal_tax_amount.read(reader),
            "tax_amount" => self.tax_amount.read(reader),
            "tax_rate" => self.tax_rate.read(reader),
            "total" => self.total.read(reader),
            "voucher_deduction_platform" => self.voucher_deduction_platform.read(reader),
            "voucher_deduction_seller" => self.voucher_deduction_seller.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cod_fee", &self.cod_fee);
        out.put("cod_fee_net_amount", &self.cod_fee_net_amount);
        out.put("currency", &self.currency);
        out.put("distance_fee", &self.distance_fee);
        out.put("distance_shipping_fee", &self.distance_shipping_fee);
        out.put("line_items", &self.line_items);
        out.put("net_price_amount", &self.net_price_amount);
        out.put("payment", &self.payment);
        out.put("shipping_fee_deduction_platform", &self.shipping_fee_deduction_platform);
        out.put("shipping_fee_deduction_platform_voucher", &self.shipping_fee_deduction_platform_voucher);
        out.put("shipping_fee_deduction_seller", &self.shipping_fee_deduction_seller);
        out.put("shipping_list_price", &self.shipping_list_price);
        out.put("shipping_sale_price", &self.shipping_sale_price);
        out.put("sku_gift_net_price", &self.sku_gift_net_price);
        out.put("sku_gift_original_price", &self.sku_gift_original_price);
        out.put("sku_list_price", &self.sku_list_price);
        out.put("sku_sale_price", &self.sku_sale_price);
        out.put("subtotal", &self.subtotal);
        out.put("subtotal_deduction_platform", &self.subtotal_deduction_platform);
        out.put("subtotal_deduction_seller", &self.subtotal_deduction_seller);
        out.put("subtotal_tax_amount", &self.subtotal_tax_amount);
        out.put("tax_amount", &self.tax_amount);
        out.put("tax_rate", &self.tax_rate);
        out.put("total", &self.total);
        out.put("voucher_deduction_platform", &self.voucher_deduction_platform);
        out.put("voucher_deduction_seller", &self.voucher_deduction_seller);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPrivilegedOrderDetail` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetailResponse {
    /// Orders.
    pub orders: Vec<Order>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPrivilegedOrderDetailResponse {
    fn name(&self) -> &'static str {
        "GetPrivilegedOrderDetailResponse"
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

/// The response of `SearchOrderByExternalOrderReference` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrderByExternalOrderReferencesResponse {
    /// Orders.
    pub orders: Vec<SearchOrderByExternalOrderReferencesOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOrderByExternalOrderReferencesResponse {
    fn name(&self) -> &'static str {
        "SearchOrderByExternalOrderReferencesResponse"
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

/// The response of `SearchPODCustomizationDetails` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPodCustomizationDetailsResponse {
    /// POD details.
    pub pod_details: Vec<PodDetail>,
    /// Status code.
    pub status_code: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchPodCustomizationDetailsResponse {
    fn name(&self) -> &'static str {
        "SearchPodCustomizationDetailsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pod_details" => self.pod_details.read(reader),
            "status_code" => self.status_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pod_details", &self.pod_details);
        out.put("status_code", &self.status_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateTheBlindBoxOpeningResults` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBlindBoxOpeningResultsResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateBlindBoxOpeningResultsResponse {
    fn name(&self) -> &'static str {
        "UpdateBlindBoxOpeningResultsResponse"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External order inside [`AddExternalOrderReferencesOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddExternalOrderReferencesExternalOrder {
    /// Id. Required. Example: `676461413038785752`.
    pub id: Option<String>,
    /// Line items. Required. At most 100 items.
    pub line_items: Vec<AddExternalOrderReferencesLineItem>,
    /// Platform. Required. Example: `SHOPIFY`.
    pub platform: Option<AddExternalOrderReferencesExternalOrderPlatform>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesExternalOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Required. Example: `676461413038785752`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Line items. Required. At most 100 items.
    pub fn line_items(mut self, value: impl IntoIterator<Item = AddExternalOrderReferencesLineItem>) -> Self {
        self.line_items = value.into_iter().collect();
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

impl Model for AddExternalOrderReferencesExternalOrder {
    fn name(&self) -> &'static str {
        "AddExternalOrderReferencesExternalOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "line_items" => self.line_items.read(reader),
            "platform" => self.platform.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("line_items", &self.line_items);
        out.put("platform", &self.platform);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`AddExternalOrderReferencesExternalOrder`], [`ExternalOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddExternalOrderReferencesLineItem {
    /// Id. Example: `577086512123755123`.
    pub id: Option<String>,
    /// Origin id. Example: `677086512123755123`.
    pub origin_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesLineItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `577086512123755123`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Origin id. Example: `677086512123755123`.
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AddExternalOrderReferencesLineItem {
    fn name(&self) -> &'static str {
        "AddExternalOrderReferencesLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "origin_id" => self.origin_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("origin_id", &self.origin_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`AddExternalOrderReferencesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddExternalOrderReferencesOrder {
    /// External order. Required.
    pub external_order: Option<AddExternalOrderReferencesExternalOrder>,
    /// Id. Required. Example: `576461413038785752`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// External order. Required.
    pub fn external_order(mut self, value: AddExternalOrderReferencesExternalOrder) -> Self {
        self.external_order = Some(value);
        self
    }

    /// Id. Required. Example: `576461413038785752`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AddExternalOrderReferencesOrder {
    fn name(&self) -> &'static str {
        "AddExternalOrderReferencesOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_order" => self.external_order.read(reader),
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_order", &self.external_order);
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Blind batch box result inside [`UpdateBlindBoxOpeningResultsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlindBatchBoxResult {
    /// Blind box order line list.
    pub blind_box_order_line_list: Vec<BlindBoxOrderLine>,
    /// Order line id.
    pub order_line_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BlindBatchBoxResult {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Blind box order line list.
    pub fn blind_box_order_line_list(mut self, value: impl IntoIterator<Item = BlindBoxOrderLine>) -> Self {
        self.blind_box_order_line_list = value.into_iter().collect();
        self
    }

    /// Order line id.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BlindBatchBoxResult {
    fn name(&self) -> &'static str {
        "BlindBatchBoxResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "blind_box_order_line_list" => self.blind_box_order_line_list.read(reader),
            "order_line_id" => self.order_line_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("blind_box_order_line_list", &self.blind_box_order_line_list);
        out.put("order_line_id", &self.order_line_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Blind box order line inside [`BlindBatchBoxResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlindBoxOrderLine {
    /// Blind open time. Unix seconds.
    pub blind_open_time: Option<i64>,
    /// Blind result product id.
    pub blind_result_product_id: Option<String>,
    /// Blind result SKU id.
    pub blind_result_sku_id: Option<String>,
    /// Product type.
    pub product_type: Option<ProductType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BlindBoxOrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Blind open time. Unix seconds.
    pub fn blind_open_time(mut self, value: impl Into<i64>) -> Self {
        self.blind_open_time = Some(value.into());
        self
    }

    /// Blind result product id.
    pub fn blind_result_product_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_product_id = Some(value.into());
        self
    }

    /// Blind result SKU id.
    pub fn blind_result_sku_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_sku_id = Some(value.into());
        self
    }

    /// Product type.
    pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
        self.product_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BlindBoxOrderLine {
    fn name(&self) -> &'static str {
        "BlindBoxOrderLine"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "blind_open_time" => self.blind_open_time.read(reader),
            "blind_result_product_id" => self.blind_result_product_id.read(reader),
            "blind_result_sku_id" => self.blind_result_sku_id.read(reader),
            "product_type" => self.product_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("blind_open_time", &self.blind_open_time);
        out.put("blind_result_product_id", &self.blind_result_product_id);
        out.put("blind_result_sku_id", &self.blind_result_sku_id);
        out.put("product_type", &self.product_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Blind box result inside [`UpdateBlindBoxOpeningResultsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlindBoxResult {
    /// Blind open time. Unix seconds.
    pub blind_open_time: Option<i64>,
    /// Blind result product id.
    pub blind_result_product_id: Option<String>,
    /// Blind result SKU id.
    pub blind_result_sku_id: Option<String>,
    /// Order line id.
    pub order_line_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BlindBoxResult {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Blind open time. Unix seconds.
    pub fn blind_open_time(mut self, value: impl Into<i64>) -> Self {
        self.blind_open_time = Some(value.into());
        self
    }

    /// Blind result product id.
    pub fn blind_result_product_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_product_id = Some(value.into());
        self
    }

    /// Blind result SKU id.
    pub fn blind_result_sku_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_sku_id = Some(value.into());
        self
    }

    /// Order line id.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BlindBoxResult {
    fn name(&self) -> &'static str {
        "BlindBoxResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "blind_open_time" => self.blind_open_time.read(reader),
            "blind_result_product_id" => self.blind_result_product_id.read(reader),
            "blind_result_sku_id" => self.blind_result_sku_id.read(reader),
            "order_line_id" => self.order_line_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("blind_open_time", &self.blind_open_time);
        out.put("blind_result_product_id", &self.blind_result_product_id);
        out.put("blind_result_sku_id", &self.blind_result_sku_id);
        out.put("order_line_id", &self.order_line_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Combined listing SKU inside [`LineItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinedListingSku {
    /// Product id. Example: `1729582718312380456`.
    pub product_id: Option<String>,
    /// Seller SKU. Example: `yellow-24-XL`.
    pub seller_sku: Option<String>,
    /// SKU count. Example: `1`.
    pub sku_count: Option<i64>,
    /// SKU id. Example: `2729382476852921123`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CombinedListingSku {
    fn name(&self) -> &'static str {
        "CombinedListingSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_count" => self.sku_count.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_count", &self.sku_count);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery preference inside [`RecipientAddress`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryPreference {
    /// Drop off location.
    pub drop_off_location: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeliveryPreference {
    fn name(&self) -> &'static str {
        "DeliveryPreference"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "drop_off_location" => self.drop_off_location.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("drop_off_location", &self.drop_off_location);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// External order.
    pub external_order: Option<ExternalOrder>,
    /// Order id. Example: `576461413038785752`.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_order" => self.external_order.read(reader),
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_order", &self.external_order);
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// District info inside [`RecipientAddress`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistrictInfo {
    /// Address level. Example: `L0`.
    pub address_level: Option<String>,
    /// Address level name. Example: `Country`.
    pub address_level_name: Option<String>,
    /// Address name.
    pub address_name: Option<String>,
    /// Iso code. Example: `VAN`.
    pub iso_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DistrictInfo {
    fn name(&self) -> &'static str {
        "DistrictInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_level" => self.address_level.read(reader),
            "address_level_name" => self.address_level_name.read(reader),
            "address_name" => self.address_name.read(reader),
            "iso_code" => self.iso_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_level", &self.address_level);
        out.put("address_level_name", &self.address_level_name);
        out.put("address_name", &self.address_name);
        out.put("iso_code", &self.iso_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`AddExternalOrderReferencesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code. Example: `36020001`.
    pub code: Option<String>,
    /// Detail.
    pub detail: Option<Detail>,
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
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External order inside [`Detail`], [`GetExternalOrderReferencesResponse`], [`SearchOrderByExternalOrderReferencesOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalOrder {
    /// Id. Example: `676461413038785752`.
    pub id: Option<String>,
    /// Line items.
    pub line_items: Vec<AddExternalOrderReferencesLineItem>,
    /// Platform. Example: `SHOPIFY`.
    pub platform: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExternalOrder {
    fn name(&self) -> &'static str {
        "ExternalOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "line_items" => self.line_items.read(reader),
            "platform" => self.platform.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("line_items", &self.line_items);
        out.put("platform", &self.platform);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`GetPriceDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPriceDetailLineItem {
    /// COD fee. Example: `0.00`.
    pub cod_fee: Option<String>,
    /// COD fee amount. A decimal number as text. Example: `0.00`.
    pub cod_fee_amount: Option<String>,
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Distance fee. Example: `2.00`.
    pub distance_fee: Option<String>,
    /// Distance shipping fee. Example: `1.00`.
    pub distance_shipping_fee: Option<String>,
    /// Id. Example: `576461413032342720`.
    pub id: Option<String>,
    /// Net price amount. A decimal number as text. Example: `97.00`.
    pub net_price_amount: Option<String>,
    /// Payment. Example: `101.00`.
    pub payment: Option<String>,
    /// Seller funded product promotions.
    pub seller_funded_product_promotions: Vec<SellerFundedProductPromotion>,
    /// Seller funded shipping promotions.
    pub seller_funded_shipping_promotions: Vec<SellerFundedShippingPromotion>,
    /// Shipping fee deduction platform. Example: `12.00`.
    pub shipping_fee_deduction_platform: Option<String>,
    /// Shipping fee deduction platform voucher. Example: `1010000`.
    pub shipping_fee_deduction_platform_voucher: Option<String>,
    /// Shipping fee deduction seller. Example: `10.00`.
    pub shipping_fee_deduction_seller: Option<String>,
    /// Shipping list price. Example: `25.00`.
    pub shipping_list_price: Option<String>,
    /// Shipping sale price. Example: `3.00`.
    pub shipping_sale_price: Option<String>,
    /// SKU gift net price. Example: `2.02`.
    pub sku_gift_net_price: Option<String>,
    /// SKU gift original price. Example: `2.00`.
    pub sku_gift_original_price: Option<String>,
    /// SKU list price. Example: `97.00`.
    pub sku_list_price: Option<String>,
    /// SKU sale price. Example: `96.00`.
    pub sku_sale_price: Option<String>,
    /// Subtotal. Example: `98.00`.
    pub subtotal: Option<String>,
    /// Subtotal deduction platform. Example: `0.50`.
    pub subtotal_deduction_platform: Option<String>,
    /// Subtotal deduction seller. Example: `0.50`.
    pub subtotal_deduction_seller: Option<String>,
    /// Subtotal tax amount. A decimal number as text. Example: `2.00`.
    pub subtotal_tax_amount: Option<String>,
    /// Tax amount. A decimal number as text. Example: `2.00`.
    pub tax_amount: Option<String>,
    /// Tax rate. Example: `0.021`.
    pub tax_rate: Option<String>,
    /// Total. Example: `122.00`.
    pub total: Option<String>,
    /// Voucher deduction platform. Example: `1010000`.
    pub voucher_deduction_platform: Option<String>,
    /// Voucher deduction seller. Example: `1020000`.
    pub voucher_deduction_seller: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPriceDetailLineItem {
    fn name(&self) -> &'static str {
        "GetPriceDetailLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cod_fee" => self.cod_fee.read(reader),
            "cod_fee_amount" => self.cod_fee_amount.read(reader),
            "currency" => self.currency.read(reader),
            "distance_fee" => self.distance_fee.read(reader),
            "distance_shipping_fee" => self.distance_shipping_fee.read(reader),
            "id" => self.id.read(reader),
            "net_price_amount" => self.net_price_amount.read(reader),
            "payment" => self.payment.read(reader),
            "seller_funded_product_promotions" => self.seller_funded_product_promotions.read(reader),
            "seller_funded_shipping_promotions" => self.seller_funded_shipping_promotions.read(reader),
            "shipping_fee_deduction_platform" => self.shipping_fee_deduction_platform.read(reader),
            "shipping_fee_deduction_platform_voucher" => {
                self.shipping_fee_deduction_platform_voucher.read(reader)
            }
            "shipping_fee_deduction_seller" => self.shipping_fee_deduction_seller.read(reader),
            "shipping_list_price" => self.shipping_list_price.read(reader),
            "shipping_sale_price" => self.shipping_sale_price.read(reader),
            "sku_gift_net_price" => self.sku_gift_net_price.read(reader),
            "sku_gift_original_price" => self.sku_gift_original_price.read(reader),
            "sku_list_price" => self.sku_list_price.read(reader),
            "sku_sale_price" => self.sku_sale_price.read(reader),
            "subtotal" => self.subtotal.read(reader),
            "subtotal_deduction_platform" => self.subtotal_deduction_platform.read(reader),
            "subtotal_deduction_seller" => self.subtotal_deduction_seller.read(reader),
            "subtotal_tax_amount" => self.subtotal_tax_amount.read(reader),
            "tax_amount" => self.tax_amount.read(reader),
            "tax_rate" => self.tax_rate.read(reader),
            "total" => self.total.read(reader),
            "voucher_deduction_platform" => self.voucher_deduction_platform.read(reader),
            "voucher_deduction_seller" => self.voucher_deduction_seller.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cod_fee", &self.cod_fee);
        out.put("cod_fee_amount", &self.cod_fee_amount);
        out.put("currency", &self.currency);
        out.put("distance_fee", &self.distance_fee);
        out.put("distance_shipping_fee", &self.distance_shipping_fee);
        out.put("id", &self.id);
        out.put("net_price_amount", &self.net_price_amount);
        out.put("payment", &self.payment);
        out.put("seller_funded_product_promotions", &self.seller_funded_product_promotions);
        out.put("seller_funded_shipping_promotions", &self.seller_funded_shipping_promotions);
        out.put("shipping_fee_deduction_platform", &self.shipping_fee_deduction_platform);
        out.put("shipping_fee_deduction_platform_voucher", &self.shipping_fee_deduction_platform_voucher);
        out.put("shipping_fee_deduction_seller", &self.shipping_fee_deduction_seller);
        out.put("shipping_list_price", &self.shipping_list_price);
        out.put("shipping_sale_price", &self.shipping_sale_price);
        out.put("sku_gift_net_price", &self.sku_gift_net_price);
        out.put("sku_gift_original_price", &self.sku_gift_original_price);
        out.put("sku_list_price", &self.sku_list_price);
        out.put("sku_sale_price", &self.sku_sale_price);
        out.put("subtotal", &self.subtotal);
        out.put("subtotal_deduction_platform", &self.subtotal_deduction_platform);
        out.put("subtotal_deduction_seller", &self.subtotal_deduction_seller);
        out.put("subtotal_tax_amount", &self.subtotal_tax_amount);
        out.put("tax_amount", &self.tax_amount);
        out.put("tax_rate", &self.tax_rate);
        out.put("total", &self.total);
        out.put("voucher_deduction_platform", &self.voucher_deduction_platform);
        out.put("voucher_deduction_seller", &self.voucher_deduction_seller);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Handling duration inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HandlingDuration {
    /// Days. Example: `7`.
    pub days: Option<String>,
    /// Type. Example: `BUSINESS_DAY`.
    pub type_: Option<HandlingDurationType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for HandlingDuration {
    fn name(&self) -> &'static str {
        "HandlingDuration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "days" => self.days.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("days", &self.days);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item tax inside [`LineItem`], [`SubItemInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemTax {
    /// Tax amount. A decimal number as text. Example: `21.2`.
    pub tax_amount: Option<String>,
    /// Tax rate. Example: `0.35`.
    pub tax_rate: Option<String>,
    /// Tax type. Example: `SALES_TAX`.
    pub tax_type: Option<TaxType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ItemTax {
    fn name(&self) -> &'static str {
        "ItemTax"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tax_amount" => self.tax_amount.read(reader),
            "tax_rate" => self.tax_rate.read(reader),
            "tax_type" => self.tax_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tax_amount", &self.tax_amount);
        out.put("tax_rate", &self.tax_rate);
        out.put("tax_type", &self.tax_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    /// Buyer service fee. Example: `1000`.
    pub buyer_service_fee: Option<String>,
    /// Cancel reason.
    pub cancel_reason: Option<String>,
    /// Cancel user. Example: `BUYER`.
    pub cancel_user: Option<CancelUser>,
    /// Combined listing SKUs.
    pub combined_listing_skus: Vec<CombinedListingSku>,
    /// Currency. Example: `IDR`.
    pub currency: Option<String>,
    /// Display status. Example: `TO_SHIP`.
    pub display_status: Option<DisplayStatus>,
    /// Distance fee. Example: `2000`.
    pub distance_fee: Option<String>,
    /// Distance shipping fee. Example: `1000`.
    pub distance_shipping_fee: Option<String>,
    /// Gift retail price. Example: `20`.
    pub gift_retail_price: Option<String>,
    /// Handling duration days. Example: `7`.
    pub handling_duration_days: Option<String>,
    /// Id. Example: `577086512123755123`.
    pub id: Option<String>,
    /// Is dangerous good. Example: `true`.
    pub is_dangerous_good: Option<bool>,
    /// Is gift. Example: `false`.
    pub is_gift: Option<bool>,
    /// Is POD customized.
    pub is_pod_customized: Option<bool>,
    /// Is unboxing item. Example: `false`.
    pub is_unboxing_item: Option<bool>,
    /// Item tax.
    pub item_tax: Vec<ItemTax>,
    /// Needs prescription. Example: `true`.
    pub needs_prescription: Option<bool>,
    /// Original price. Example: `0.01`.
    pub original_price: Option<String>,
    /// Package id. Example: `1153132168123859123`.
    pub package_id: Option<String>,
    /// Package status. Example: `TO_FULFILL`.
    pub package_status: Option<PackageStatus>,
    /// Pfand fee. Example: `1.5`.
    pub pfand_fee: Option<String>,
    /// Platform discount. Example: `0`.
    pub platform_discount: Option<String>,
    /// POD info id.
    pub pod_info_id: Option<String>,
    /// Product id. Example: `1729582718312380123`.
    pub product_id: Option<String>,
    /// Product listing type.
    pub product_listing_type: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Retail delivery fee. Example: `1.28`.
    pub retail_delivery_fee: Option<String>,
    /// Room id.
    pub room_id: Option<String>,
    /// RTS time. Unix seconds. Example: `1678389618`.
    pub rts_time: Option<i64>,
    /// Sale price. Example: `0.01`.
    pub sale_price: Option<String>,
    /// Seller discount. Example: `0`.
    pub seller_discount: Option<String>,
    /// Seller SKU. Example: `red_iphone_256`.
    pub seller_sku: Option<String>,
    /// Shipping provider id. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name.
    pub shipping_provider_name: Option<String>,
    /// Shipping VAT amount. A decimal number as text.
    pub shipping_vat_amount: Option<String>,
    /// Shipping VAT rate.
    pub shipping_vat_rate: Option<String>,
    /// SKU id. Example: `2729382476852921560`.
    pub sku_id: Option<String>,
    /// SKU image.
    pub sku_image: Option<String>,
    /// SKU name. Example: `Iphone`.
    pub sku_name: Option<String>,
    /// SKU type. Example: `PRE_ORDER`.
    pub sku_type: Option<SkuType>,
    /// Small order fee. Example: `5000`.
    pub small_order_fee: Option<String>,
    /// Sub item info.
    pub sub_item_info: Vec<SubItemInfo>,
    /// Tracking number. Example: `JX12345`.
    pub tracking_number: Option<String>,
    /// Unboxing case list.
    pub unboxing_case_list: Vec<UnboxingCase>,
    /// Unboxing SKU code. Example: `14531134`.
    pub unboxing_sku_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LineItem {
    fn name(&self) -> &'static str {
        "LineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_service_fee" => self.buyer_service_fee.read(reader),
            "cancel_reason" => self.cancel_reason.read(reader),
            "cancel_user" => self.cancel_user.read(reader),
            "combined_listing_skus" => self.combined_listing_skus.read(reader),
            "currency" => self.currency.read(reader),
            "display_status" => self.display_status.read(reader),
            "distance_fee" => self.distance_fee.read(reader),
            "distance_shipping_fee" => self.distance_shipping_fee.read(reader),
            "gift_retail_price" => self.gift_retail_price.read(reader),
            "handling_duration_days" => self.handling_duration_days.read(reader),
            "id" => self.id.read(reader),
            "is_dangerous_good" => self.is_dangerous_good.read(reader),
            "is_gift" => self.is_gift.read(reader),
            "is_pod_customized" => self.is_pod_customized.read(reader),
            "is_unboxing_item" => self.is_unboxing_item.read(reader),
            "item_tax" => self.item_tax.read(reader),
            "needs_prescription" => self.needs_prescription.read(reader),
            "original_price" => self.original_price.read(reader),
            "package_id" => self.package_id.read(reader),
            "package_status" => self.package_status.read(reader),
            "pfand_fee" => self.pfand_fee.read(reader),
            "platform_discount" => self.platform_discount.read(reader),
            "pod_info_id" => self.pod_info_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_listing_type" => self.product_listing_type.read(reader),
            "product_name" => self.product_name.read(reader),
            "retail_delivery_fee" => self.retail_delivery_fee.read(reader),
            "room_id" => self.room_id.read(reader),
            "rts_time" => self.rts_time.read(reader),
            "sale_price" => self.sale_price.read(reader),
            "seller_discount" => self.seller_discount.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "shipping_vat_amount" => self.shipping_vat_amount.read(reader),
            "shipping_vat_rate" => self.shipping_vat_rate.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_image" => self.sku_image.read(reader),
            "sku_name" => self.sku_name.read(reader),
            "sku_type" => self.sku_type.read(reader),
            "small_order_fee" => self.small_order_fee.read(reader),
            "sub_item_info" => self.sub_item_info.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "unboxing_case_list" => self.unboxing_case_list.read(reader),
            "unboxing_sku_code" => self.unboxing_sku_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_service_fee", &self.buyer_service_fee);
        out.put("cancel_reason", &self.cancel_reason);
        out.put("cancel_user", &self.cancel_user);
        out.put("combined_listing_skus", &self.combined_listing_skus);
        out.put("currency", &self.currency);
        out.put("display_status", &self.display_status);
        out.put("distance_fee", &self.distance_fee);
        out.put("distance_shipping_fee", &self.distance_shipping_fee);
        out.put("gift_retail_price", &self.gift_retail_price);
        out.put("handling_duration_days", &self.handling_duration_days);
        out.put("id", &self.id);
        out.put("is_dangerous_good", &self.is_dangerous_good);
        out.put("is_gift", &self.is_gift);
        out.put("is_pod_customized", &self.is_pod_customized);
        out.put("is_unboxing_item", &self.is_unboxing_item);
        out.put("item_tax", &self.item_tax);
        out.put("needs_prescription", &self.needs_prescription);
        out.put("original_price", &self.original_price);
        out.put("package_id", &self.package_id);
        out.put("package_status", &self.package_status);
        out.put("pfand_fee", &self.pfand_fee);
        out.put("platform_discount", &self.platform_discount);
        out.put("pod_info_id", &self.pod_info_id);
        out.put("product_id", &self.product_id);
        out.put("product_listing_type", &self.product_listing_type);
        out.put("product_name", &self.product_name);
        out.put("retail_delivery_fee", &self.retail_delivery_fee);
        out.put("room_id", &self.room_id);
        out.put("rts_time", &self.rts_time);
        out.put("sale_price", &self.sale_price);
        out.put("seller_discount", &self.seller_discount);
        out.put("seller_sku", &self.seller_sku);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("shipping_vat_amount", &self.shipping_vat_amount);
        out.put("shipping_vat_rate", &self.shipping_vat_rate);
        out.put("sku_id", &self.sku_id);
        out.put("sku_image", &self.sku_image);
        out.put("sku_name", &self.sku_name);
        out.put("sku_type", &self.sku_type);
        out.put("small_order_fee", &self.small_order_fee);
        out.put("sub_item_info", &self.sub_item_info);
        out.put("tracking_number", &self.tracking_number);
        out.put("unboxing_case_list", &self.unboxing_case_list);
        out.put("unboxing_sku_code", &self.unboxing_sku_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`GetOrderDetailResponse`], [`GetOrderListResponse`], [`GetPrivilegedOrderDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Authentication required.
    pub authentication_required: Option<bool>,
    /// Auto combine group id. Example: `12345677`.
    pub auto_combine_group_id: Option<String>,
    /// Buyer avatar.
    pub buyer_avatar: Option<String>,
    /// Buyer email. Example: `v2b2V5@chat.seller.tiktok.com`.
    pub buyer_email: Option<String>,
    /// Buyer message.
    pub buyer_message: Option<String>,
    /// Buyer nickname. Example: `user213123`.
    pub buyer_nickname: Option<String>,
    /// Cancel order SLA time. Unix seconds. Example: `1619621355`.
    pub cancel_order_sla_time: Option<i64>,
    /// Cancel reason.
    pub cancel_reason: Option<String>,
    /// Cancel time. Unix seconds. Example: `1678389618`.
    pub cancel_time: Option<i64>,
    /// Cancellation initiator. Example: `SELLER`.
    pub cancellation_initiator: Option<CancellationInitiator>,
    /// Channel entity national registry id. Example: `26.545.167/0001-21`.
    pub channel_entity_national_registry_id: Option<String>,
    /// Collection due time. Unix seconds. Example: `1678389618`.
    pub collection_due_time: Option<i64>,
    /// Collection time. Unix seconds. Example: `1678389618`.
    pub collection_time: Option<i64>,
    /// Commerce platform. Example: `TIKTOK_SHOP`.
    pub commerce_platform: Option<CommercePlatform>,
    /// Consultation id. Example: `123241`.
    pub consultation_id: Option<String>,
    /// CPF. Example: `3213-31231412`.
    pub cpf: Option<String>,
    /// CPF name.
    pub cpf_name: Option<String>,
    /// Create time. Unix seconds. Example: `1619611561`.
    pub create_time: Option<i64>,
    /// Delivery due time. Unix seconds. Example: `1678389618`.
    pub delivery_due_time: Option<i64>,
    /// Delivery option id. Example: `7091146663229654785`.
    pub delivery_option_id: Option<String>,
    /// Delivery option name.
    pub delivery_option_name: Option<String>,
    /// Delivery option required delivery time. Unix seconds. Example: `1678389618`.
    pub delivery_option_required_delivery_time: Option<i64>,
    /// Delivery SLA time. Unix seconds. Example: `1678389618`.
    pub delivery_sla_time: Option<i64>,
    /// Delivery time. Unix seconds. Example: `1678389618`.
    pub delivery_time: Option<i64>,
    /// Delivery type. Example: `HOME_DELIVERY`.
    pub delivery_type: Option<DeliveryType>,
    /// Exchange source order id. Example: `576461413038785752`.
    pub exchange_source_order_id: Option<String>,
    /// Fast collection SLA time. Unix seconds.
    pub fast_collection_sla_time: Option<i64>,
    /// Fast delivery program. Example: `3_DAY_DELIVERY`.
    pub fast_delivery_program: Option<FastDeliveryProgram>,
    /// Fast dispatch SLA time. Unix seconds. Example: `1678389618`.
    pub fast_dispatch_sla_time: Option<i64>,
    /// Fast RTS SLA time. Unix seconds.
    pub fast_rts_sla_time: Option<i64>,
    /// Fulfillment priority level. Example: `100`.
    pub fulfillment_priority_level: Option<i64>,
    /// Fulfillment type. Example: `FULFILLMENT_BY_SELLER`.
    pub fulfillment_type: Option<FulfillmentType>,
    /// Handling duration.
    pub handling_duration: Option<HandlingDuration>,
    /// Has updated recipient address. Example: `false`.
    pub has_updated_recipient_address: Option<bool>,
    /// Id. Example: `576461413038785752`.
    pub id: Option<String>,
    /// Instore pickup SLA time. Unix seconds.
    pub instore_pickup_sla_time: Option<i64>,
    /// Is buyer request cancel. Example: `false`.
    pub is_buyer_request_cancel: Option<bool>,
    /// Is COD. Example: `false`.
    pub is_cod: Option<bool>,
    /// Is exchange order. Example: `false`.
    pub is_exchange_order: Option<bool>,
    /// Is on hold order. Example: `false`.
    pub is_on_hold_order: Option<bool>,
    /// Is refundable sample.
    pub is_refundable_sample: Option<bool>,
    /// Is replacement order. Example: `false`.
    pub is_replacement_order: Option<bool>,
    /// Is sample order. Example: `false`.
    pub is_sample_order: Option<bool>,
    /// Is subscription order.
    pub is_subscription_order: Option<bool>,
    /// Line items.
    pub line_items: Vec<LineItem>,
    /// Need upload invoice. Example: `NEED_INVOICE`.
    pub need_upload_invoice: Option<String>,
    /// Order rights.
    pub order_rights: Vec<i64>,
    /// Order type. Example: `ZERO_LOTTERY`.
    pub order_type: Option<OrderType>,
    /// Packages.
    pub packages: Vec<Package>,
    /// Paid time. Unix seconds. Example: `1619611563`.
    pub paid_time: Option<i64>,
    /// Payment.
    pub payment: Option<Payment>,
    /// Payment auth code. Example: `AUTH123457`.
    pub payment_auth_code: Option<String>,
    /// Payment card type. Example: `Debit`.
    pub payment_card_type: Option<String>,
    /// Payment method code. Example: `pm_pi_ccdc_visa_c_d`.
    pub payment_method_code: Option<String>,
    /// Payment method name. Example: `CCDC`.
    pub payment_method_name: Option<String>,
    /// Pick up cut off time. Unix seconds. Example: `1678389618`.
    pub pick_up_cut_off_time: Option<i64>,
    /// Recipient address.
    pub recipient_address: Option<RecipientAddress>,
    /// Recommended shipping time. Unix seconds. Example: `1619611561`.
    pub recommended_shipping_time: Option<i64>,
    /// Release date. Example: `1619611762`.
    pub release_date: Option<i64>,
    /// Replaced order id. Example: `576461416728782174`.
    pub replaced_order_id: Option<String>,
    /// Request cancel time. Unix seconds. Example: `1678389618`.
    pub request_cancel_time: Option<i64>,
    /// RTS SLA time. Unix seconds. Example: `1619611688`.
    pub rts_sla_time: Option<i64>,
    /// RTS time. Unix seconds. Example: `1619611563`.
    pub rts_time: Option<i64>,
    /// Sample order payer. Example: `SELLER`.
    pub sample_order_payer: Option<String>,
    /// Seller note.
    pub seller_note: Option<String>,
    /// Shipping due time. Unix seconds. Example: `1678389618`.
    pub shipping_due_time: Option<i64>,
    /// Shipping provider.
    pub shipping_provider: Option<String>,
    /// Shipping provider id. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Shipping type. Example: `TIKTOK`.
    pub shipping_type: Option<ShippingType>,
    /// Split or combine tag. Example: `COMBINED`.
    pub split_or_combine_tag: Option<String>,
    /// Status. Example: `UNPAID`.
    pub status: Option<OrderStatus>,
    /// Tracking number. Example: `JX12345`.
    pub tracking_number: Option<String>,
    /// Tts SLA time. Unix seconds. Example: `1619611761`.
    pub tts_sla_time: Option<i64>,
    /// Update time. Unix seconds. Example: `1619621355`.
    pub update_time: Option<i64>,
    /// User id. Example: `7021436810468230477`.
    pub user_id: Option<String>,
    /// Warehouse id. Example: `6955005333819123123`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Order {
    fn name(&self) -> &'static str {
        "Order"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "authentication_required" => self.authentication_required.read(reader),
            "auto_combine_group_id" => self.auto_combine_group_id.read(reader),
            "buyer_avatar" => self.buyer_avatar.read(reader),
            "buyer_email" => self.buyer_email.read(reader),
            "buyer_message" => self.buyer_message.read(reader),
            "buyer_nickname" => self.buyer_nickname.read(reader),
            "cancel_order_sla_time" => self.cancel_order_sla_time.read(reader),
            "cancel_reason" => self.cancel_reason.read(reader),
            "cancel_time" => self.cancel_time.read(reader),
            "cancellation_initiator" => self.cancellation_initiator.read(reader),
            "channel_entity_national_registry_id" => self.channel_entity_national_registry_id.read(reader),
            "collection_due_time" => self.collection_due_time.read(reader),
            "collection_time" => self.collection_time.read(reader),
            "commerce_platform" => self.commerce_platform.read(reader),
            "consultation_id" => self.consultation_id.read(reader),
            "cpf" => self.cpf.read(reader),
            "cpf_name" => self.cpf_name.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivery_due_time" => self.delivery_due_time.read(reader),
            "delivery_option_id" => self.delivery_option_id.read(reader),
            "delivery_option_name" => self.delivery_option_name.read(reader),
            "delivery_option_required_delivery_time" => {
                self.delivery_option_required_delivery_time.read(reader)
            }
            "delivery_sla_time" => self.delivery_sla_time.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "delivery_type" => self.delivery_type.read(reader),
            "exchange_source_order_id" => self.exchange_source_order_id.read(reader),
            "fast_collection_sla_time" => self.fast_collection_sla_time.read(reader),
            "fast_delivery_program" => self.fast_delivery_program.read(reader),
            "fast_dispatch_sla_time" => self.fast_dispatch_sla_time.read(reader),
            "fast_rts_sla_time" => self.fast_rts_sla_time.read(reader),
            "fulfillment_priority_level" => self.fulfillment_priority_level.read(reader),
            "fulfillment_type" => self.fulfillment_type.read(reader),
            "handling_duration" => self.handling_duration.read(reader),
            "has_updated_recipient_address" => self.has_updated_recipient_address.read(reader),
            "id" => self.id.read(reader),
            "instore_pickup_sla_time" => self.instore_pickup_sla_time.read(reader),
            "is_buyer_request_cancel" => self.is_buyer_request_cancel.read(reader),
            "is_cod" => self.is_cod.read(reader),
            "is_exchange_order" => self.is_exchange_order.read(reader),
            "is_on_hold_order" => self.is_on_hold_order.read(reader),
            "is_refundable_sample" => self.is_refundable_sample.read(reader),
            "is_replacement_order" => self.is_replacement_order.read(reader),
            "is_sample_order" => self.is_sample_order.read(reader),
            "is_subscription_order" => self.is_subscription_order.read(reader),
            "line_items" => self.line_items.read(reader),
            "need_upload_invoice" => self.need_upload_invoice.read(reader),
            "order_rights" => self.order_rights.read(reader),
            "order_type" => self.order_type.read(reader),
            "packages" => self.packages.read(reader),
            "paid_time" => self.paid_time.read(reader),
            "payment" => self.payment.read(reader),
            "payment_auth_code" => self.payment_auth_code.read(reader),
            "payment_card_type" => self.payment_card_type.read(reader),
            "payment_method_code" => self.payment_method_code.read(reader),
            "payment_method_name" => self.payment_method_name.read(reader),
            "pick_up_cut_off_time" => self.pick_up_cut_off_time.read(reader),
            "recipient_address" => self.recipient_address.read(reader),
            "recommended_shipping_time" => self.recommended_shipping_time.read(reader),
            "release_date" => self.release_date.read(reader),
            "replaced_order_id" => self.replaced_order_id.read(reader),
            "request_cancel_time" => self.request_cancel_time.read(reader),
            "rts_sla_time" => self.rts_sla_time.read(reader),
            "rts_time" => self.rts_time.read(reader),
            "sample_order_payer" => self.sample_order_payer.read(reader),
            "seller_note" => self.seller_note.read(reader),
            "shipping_due_time" => self.shipping_due_time.read(reader),
            "shipping_provider" => self.shipping_provider.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_type" => self.shipping_type.read(reader),
            "split_or_combine_tag" => self.split_or_combine_tag.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "tts_sla_time" => self.tts_sla_time.read(reader),
            "update_time" => self.update_time.read(reader),
            "user_id" => self.user_id.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("authentication_required", &self.authentication_required);
        out.put("auto_combine_group_id", &self.auto_combine_group_id);
        out.put("buyer_avatar", &self.buyer_avatar);
        out.put("buyer_email", &self.buyer_email);
        out.put("buyer_message", &self.buyer_message);
        out.put("buyer_nickname", &self.buyer_nickname);
        out.put("cancel_order_sla_time", &self.cancel_order_sla_time);
        out.put("cancel_reason", &self.cancel_reason);
        out.put("cancel_time", &self.cancel_time);
        out.put("cancellation_initiator", &self.cancellation_initiator);
        out.put("channel_entity_national_registry_id", &self.channel_entity_national_registry_id);
        out.put("collection_due_time", &self.collection_due_time);
        out.put("collection_time", &self.collection_time);
        out.put("commerce_platform", &self.commerce_platform);
        out.put("consultation_id", &self.consultation_id);
        out.put("cpf", &self.cpf);
        out.put("cpf_name", &self.cpf_name);
        out.put("create_time", &self.create_time);
        out.put("delivery_due_time", &self.delivery_due_time);
        out.put("delivery_option_id", &self.delivery_option_id);
        out.put("delivery_option_name", &self.delivery_option_name);
        out.put("delivery_option_required_delivery_time", &self.delivery_option_required_delivery_time);
        out.put("delivery_sla_time", &self.delivery_sla_time);
        out.put("delivery_time", &self.delivery_time);
        out.put("delivery_type", &self.delivery_type);
        out.put("exchange_source_order_id", &self.exchange_source_order_id);
        out.put("fast_collection_sla_time", &self.fast_collection_sla_time);
        out.put("fast_delivery_program", &self.fast_delivery_program);
        out.put("fast_dispatch_sla_time", &self.fast_dispatch_sla_time);
        out.put("fast_rts_sla_time", &self.fast_rts_sla_time);
        out.put("fulfillment_priority_level", &self.fulfillment_priority_level);
        out.put("fulfillment_type", &self.fulfillment_type);
        out.put("handling_duration", &self.handling_duration);
        out.put("has_updated_recipient_address", &self.has_updated_recipient_address);
        out.put("id", &self.id);
        out.put("instore_pickup_sla_time", &self.instore_pickup_sla_time);
        out.put("is_buyer_request_cancel", &self.is_buyer_request_cancel);
        out.put("is_cod", &self.is_cod);
        out.put("is_exchange_order", &self.is_exchange_order);
        out.put("is_on_hold_order", &self.is_on_hold_order);
        out.put("is_refundable_sample", &self.is_refundable_sample);
        out.put("is_replacement_order", &self.is_replacement_order);
        out.put("is_sample_order", &self.is_sample_order);
        out.put("is_subscription_order", &self.is_subscription_order);
        out.put("line_items", &self.line_items);
        out.put("need_upload_invoice", &self.need_upload_invoice);
        out.put("order_rights", &self.order_rights);
        out.put("order_type", &self.order_type);
        out.put("packages", &self.packages);
        out.put("paid_time", &self.paid_time);
        out.put("payment", &self.payment);
        out.put("payment_auth_code", &self.payment_auth_code);
        out.put("payment_card_type", &self.payment_card_type);
        out.put("payment_method_code", &self.payment_method_code);
        out.put("payment_method_name", &self.payment_method_name);
        out.put("pick_up_cut_off_time", &self.pick_up_cut_off_time);
        out.put("recipient_address", &self.recipient_address);
        out.put("recommended_shipping_time", &self.recommended_shipping_time);
        out.put("release_date", &self.release_date);
        out.put("replaced_order_id", &self.replaced_order_id);
        out.put("request_cancel_time", &self.request_cancel_time);
        out.put("rts_sla_time", &self.rts_sla_time);
        out.put("rts_time", &self.rts_time);
        out.put("sample_order_payer", &self.sample_order_payer);
        out.put("seller_note", &self.seller_note);
        out.put("shipping_due_time", &self.shipping_due_time);
        out.put("shipping_provider", &self.shipping_provider);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_type", &self.shipping_type);
        out.put("split_or_combine_tag", &self.split_or_combine_tag);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
        out.put("tts_sla_time", &self.tts_sla_time);
        out.put("update_time", &self.update_time);
        out.put("user_id", &self.user_id);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// Id. Example: `1152321127278713123`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Package {
    fn name(&self) -> &'static str {
        "Package"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Payment inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Buyer service fee. Example: `1000`.
    pub buyer_service_fee: Option<String>,
    /// Currency. Example: `IDR`.
    pub currency: Option<String>,
    /// Distance fee. Example: `2000`.
    pub distance_fee: Option<String>,
    /// Distance shipping fee. Example: `1000`.
    pub distance_shipping_fee: Option<String>,
    /// Handling fee. Example: `1000`.
    pub handling_fee: Option<String>,
    /// Item insurance fee. Example: `1000`.
    pub item_insurance_fee: Option<String>,
    /// Item insurance tax. Example: `10`.
    pub item_insurance_tax: Option<String>,
    /// Original shipping fee. Example: `5000`.
    pub original_shipping_fee: Option<String>,
    /// Original total product price. Example: `5000`.
    pub original_total_product_price: Option<String>,
    /// Payment discount service fee. Example: `10`.
    pub payment_discount_service_fee: Option<String>,
    /// Payment platform discount. Example: `10`.
    pub payment_platform_discount: Option<String>,
    /// Platform discount. Example: `5000`.
    pub platform_discount: Option<String>,
    /// Product tax. Example: `21.3`.
    pub product_tax: Option<String>,
    /// Retail delivery fee. Example: `1.28`.
    pub retail_delivery_fee: Option<String>,
    /// Seller discount. Example: `5000`.
    pub seller_discount: Option<String>,
    /// Shipping fee. Example: `5000`.
    pub shipping_fee: Option<String>,
    /// Shipping fee cofunded discount. Example: `7`.
    pub shipping_fee_cofunded_discount: Option<String>,
    /// Shipping fee platform discount. Example: `5000`.
    pub shipping_fee_platform_discount: Option<String>,
    /// Shipping fee seller discount. Example: `5000`.
    pub shipping_fee_seller_discount: Option<String>,
    /// Shipping fee tax. Example: `11`.
    pub shipping_fee_tax: Option<String>,
    /// Shipping insurance fee. Example: `1000`.
    pub shipping_insurance_fee: Option<String>,
    /// Small order fee. Example: `3000`.
    pub small_order_fee: Option<String>,
    /// Sub total. Example: `5000`.
    pub sub_total: Option<String>,
    /// Tax. Example: `5000`.
    pub tax: Option<String>,
    /// Total amount. A decimal number as text. Example: `5000`.
    pub total_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Payment {
    fn name(&self) -> &'static str {
        "Payment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_service_fee" => self.buyer_service_fee.read(reader),
            "currency" => self.currency.read(reader),
            "distance_fee" => self.distance_fee.read(reader),
            "distance_shipping_fee" => self.distance_shipping_fee.read(reader),
            "handling_fee" => self.handling_fee.read(reader),
            "item_insurance_fee" => self.item_insurance_fee.read(reader),
            "item_insurance_tax" => self.item_insurance_tax.read(reader),
            "original_shipping_fee" => self.original_shipping_fee.read(reader),
            "original_total_product_price" => self.original_total_product_price.read(reader),
            "payment_discount_service_fee" => self.payment_discount_service_fee.read(reader),
            "payment_platform_discount" => self.payment_platform_discount.read(reader),
            "platform_discount" => self.platform_discount.read(reader),
            "product_tax" => self.product_tax.read(reader),
            "retail_delivery_fee" => self.retail_delivery_fee.read(reader),
            "seller_discount" => self.seller_discount.read(reader),
            "shipping_fee" => self.shipping_fee.read(reader),
            "shipping_fee_cofunded_discount" => self.shipping_fee_cofunded_discount.read(reader),
            "shipping_fee_platform_discount" => self.shipping_fee_platform_discount.read(reader),
            "shipping_fee_seller_discount" => self.shipping_fee_seller_discount.read(reader),
            "shipping_fee_tax" => self.shipping_fee_tax.read(reader),
            "shipping_insurance_fee" => self.shipping_insurance_fee.read(reader),
            "small_order_fee" => self.small_order_fee.read(reader),
            "sub_total" => self.sub_total.read(reader),
            "tax" => self.tax.read(reader),
            "total_amount" => self.total_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_service_fee", &self.buyer_service_fee);
        out.put("currency", &self.currency);
        out.put("distance_fee", &self.distance_fee);
        out.put("distance_shipping_fee", &self.distance_shipping_fee);
        out.put("handling_fee", &self.handling_fee);
        out.put("item_insurance_fee", &self.item_insurance_fee);
        out.put("item_insurance_tax", &self.item_insurance_tax);
        out.put("original_shipping_fee", &self.original_shipping_fee);
        out.put("original_total_product_price", &self.original_total_product_price);
        out.put("payment_discount_service_fee", &self.payment_discount_service_fee);
        out.put("payment_platform_discount", &self.payment_platform_discount);
        out.put("platform_discount", &self.platform_discount);
        out.put("product_tax", &self.product_tax);
        out.put("retail_delivery_fee", &self.retail_delivery_fee);
        out.put("seller_discount", &self.seller_discount);
        out.put("shipping_fee", &self.shipping_fee);
        out.put("shipping_fee_cofunded_discount", &self.shipping_fee_cofunded_discount);
        out.put("shipping_fee_platform_discount", &self.shipping_fee_platform_discount);
        out.put("shipping_fee_seller_discount", &self.shipping_fee_seller_discount);
        out.put("shipping_fee_tax", &self.shipping_fee_tax);
        out.put("shipping_insurance_fee", &self.shipping_insurance_fee);
        out.put("small_order_fee", &self.small_order_fee);
        out.put("sub_total", &self.sub_total);
        out.put("tax", &self.tax);
        out.put("total_amount", &self.total_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// POD detail inside [`SearchPodCustomizationDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodDetail {
    /// Order line id.
    pub order_line_id: Option<String>,
    /// POD detail.
    pub pod_detail: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PodDetail {
    fn name(&self) -> &'static str {
        "PodDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "pod_detail" => self.pod_detail.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("pod_detail", &self.pod_detail);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Query order line inside [`SearchPodCustomizationDetailsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOrderLine {
    /// Order line id. Required.
    pub order_line_id: Option<String>,
    /// POD order data id. Required.
    pub pod_order_data_id: Option<String>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// SKU id. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryOrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order line id. Required.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// POD order data id. Required.
    pub fn pod_order_data_id(mut self, value: impl Into<String>) -> Self {
        self.pod_order_data_id = Some(value.into());
        self
    }

    /// Product id. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKU id. Required.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryOrderLine {
    fn name(&self) -> &'static str {
        "QueryOrderLine"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "pod_order_data_id" => self.pod_order_data_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("pod_order_data_id", &self.pod_order_data_id);
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

/// Recipient address inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecipientAddress {
    /// Address detail.
    pub address_detail: Option<String>,
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// Address line3.
    pub address_line3: Option<String>,
    /// Address line4.
    pub address_line4: Option<String>,
    /// Delivery preferences.
    pub delivery_preferences: Option<DeliveryPreference>,
    /// District info.
    pub district_info: Vec<DistrictInfo>,
    /// Email. Example: `v2b2V5@chat.seller.tiktok.com`.
    pub email: Option<String>,
    /// First name. Example: `David`.
    pub first_name: Option<String>,
    /// First name local script.
    pub first_name_local_script: Option<String>,
    /// Full address.
    pub full_address: Option<String>,
    /// Last name. Example: `Kong`.
    pub last_name: Option<String>,
    /// Last name local script.
    pub last_name_local_script: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone number. Example: `(+1)213-***-1234`.
    pub phone_number: Option<String>,
    /// Post town. Example: `Ribbleton`.
    pub post_town: Option<String>,
    /// Postal code. Example: `95110`.
    pub postal_code: Option<String>,
    /// Region code. Example: `US`.
    pub region_code: Option<String>,
    /// Tokenized email. Example: `v2b2V5@chat.seller.tiktok.com`.
    pub tokenized_email: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecipientAddress {
    fn name(&self) -> &'static str {
        "RecipientAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "address_line1" => self.address_line1.read(reader),
            "address_line2" => self.address_line2.read(reader),
            "address_line3" => self.address_line3.read(reader),
            "address_line4" => self.address_line4.read(reader),
            "delivery_preferences" => self.delivery_preferences.read(reader),
            "district_info" => self.district_info.read(reader),
            "email" => self.email.read(reader),
            "first_name" => self.first_name.read(reader),
            "first_name_local_script" => self.first_name_local_script.read(reader),
            "full_address" => self.full_address.read(reader),
            "last_name" => self.last_name.read(reader),
            "last_name_local_script" => self.last_name_local_script.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "post_town" => self.post_town.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region_code" => self.region_code.read(reader),
            "tokenized_email" => self.tokenized_email.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("address_line1", &self.address_line1);
        out.put("address_line2", &self.address_line2);
        out.put("address_line3", &self.address_line3);
        out.put("address_line4", &self.address_line4);
        out.put("delivery_preferences", &self.delivery_preferences);
        out.put("district_info", &self.district_info);
        out.put("email", &self.email);
        out.put("first_name", &self.first_name);
        out.put("first_name_local_script", &self.first_name_local_script);
        out.put("full_address", &self.full_address);
        out.put("last_name", &self.last_name);
        out.put("last_name_local_script", &self.last_name_local_script);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
        out.put("post_town", &self.post_town);
        out.put("postal_code", &self.postal_code);
        out.put("region_code", &self.region_code);
        out.put("tokenized_email", &self.tokenized_email);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`SearchOrderByExternalOrderReferencesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrderByExternalOrderReferencesOrder {
    /// External order.
    pub external_order: Option<ExternalOrder>,
    /// Id. Example: `576461413038785752`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOrderByExternalOrderReferencesOrder {
    fn name(&self) -> &'static str {
        "SearchOrderByExternalOrderReferencesOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_order" => self.external_order.read(reader),
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_order", &self.external_order);
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller funded product promotion inside [`GetPriceDetailLineItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerFundedProductPromotion {
    /// Activity id.
    pub activity_id: Option<String>,
    /// Discount amount. A decimal number as text.
    pub discount_amount: Option<String>,
    /// Discount type.
    pub discount_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerFundedProductPromotion {
    fn name(&self) -> &'static str {
        "SellerFundedProductPromotion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "discount_amount" => self.discount_amount.read(reader),
            "discount_type" => self.discount_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("discount_amount", &self.discount_amount);
        out.put("discount_type", &self.discount_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller funded shipping promotion inside [`GetPriceDetailLineItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerFundedShippingPromotion {
    /// Activity id.
    pub activity_id: Option<String>,
    /// Discount amount. A decimal number as text.
    pub discount_amount: Option<String>,
    /// Discount type.
    pub discount_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerFundedShippingPromotion {
    fn name(&self) -> &'static str {
        "SellerFundedShippingPromotion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "discount_amount" => self.discount_amount.read(reader),
            "discount_type" => self.discount_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("discount_amount", &self.discount_amount);
        out.put("discount_type", &self.discount_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sub item info inside [`LineItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubItemInfo {
    /// Cancel reason.
    pub cancel_reason: Option<String>,
    /// Cancel user.
    pub cancel_user: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Display status.
    pub display_status: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Is dangerous good.
    pub is_dangerous_good: Option<bool>,
    /// Item tax.
    pub item_tax: Vec<ItemTax>,
    /// Original price.
    pub original_price: Option<String>,
    /// Package id.
    pub package_id: Option<String>,
    /// Package status.
    pub package_status: Option<String>,
    /// Platform discount.
    pub platform_discount: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Retail delivery fee.
    pub retail_delivery_fee: Option<String>,
    /// RTS time. Unix seconds.
    pub rts_time: Option<i64>,
    /// Sale price.
    pub sale_price: Option<String>,
    /// Seller discount.
    pub seller_discount: Option<String>,
    /// Seller SKU.
    pub seller_sku: Option<String>,
    /// Shipping provider id.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name.
    pub shipping_provider_name: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// SKU image.
    pub sku_image: Option<String>,
    /// SKU name.
    pub sku_name: Option<String>,
    /// Tracking number.
    pub tracking_number: Option<String>,
    /// Warehouse id.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubItemInfo {
    fn name(&self) -> &'static str {
        "SubItemInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_reason" => self.cancel_reason.read(reader),
            "cancel_user" => self.cancel_user.read(reader),
            "currency" => self.currency.read(reader),
            "display_status" => self.display_status.read(reader),
            "id" => self.id.read(reader),
            "is_dangerous_good" => self.is_dangerous_good.read(reader),
            "item_tax" => self.item_tax.read(reader),
            "original_price" => self.original_price.read(reader),
            "package_id" => self.package_id.read(reader),
            "package_status" => self.package_status.read(reader),
            "platform_discount" => self.platform_discount.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "retail_delivery_fee" => self.retail_delivery_fee.read(reader),
            "rts_time" => self.rts_time.read(reader),
            "sale_price" => self.sale_price.read(reader),
            "seller_discount" => self.seller_discount.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_image" => self.sku_image.read(reader),
            "sku_name" => self.sku_name.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_reason", &self.cancel_reason);
        out.put("cancel_user", &self.cancel_user);
        out.put("currency", &self.currency);
        out.put("display_status", &self.display_status);
        out.put("id", &self.id);
        out.put("is_dangerous_good", &self.is_dangerous_good);
        out.put("item_tax", &self.item_tax);
        out.put("original_price", &self.original_price);
        out.put("package_id", &self.package_id);
        out.put("package_status", &self.package_status);
        out.put("platform_discount", &self.platform_discount);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("retail_delivery_fee", &self.retail_delivery_fee);
        out.put("rts_time", &self.rts_time);
        out.put("sale_price", &self.sale_price);
        out.put("seller_discount", &self.seller_discount);
        out.put("seller_sku", &self.seller_sku);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("sku_id", &self.sku_id);
        out.put("sku_image", &self.sku_image);
        out.put("sku_name", &self.sku_name);
        out.put("tracking_number", &self.tracking_number);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Unboxing case inside [`LineItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnboxingCase {
    /// Unbox SKU.
    pub unbox_sku: Option<String>,
    /// Unbox SKU type.
    pub unbox_sku_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UnboxingCase {
    fn name(&self) -> &'static str {
        "UnboxingCase"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unbox_sku" => self.unbox_sku.read(reader),
            "unbox_sku_type" => self.unbox_sku_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unbox_sku", &self.unbox_sku);
        out.put("unbox_sku_type", &self.unbox_sku_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    AddExternalOrderReferencesResponse,
    GetExternalOrderReferencesResponse,
    GetOrderDetailResponse,
    GetOrderListResponse,
    GetPriceDetailResponse,
    GetPrivilegedOrderDetailResponse,
    SearchOrderByExternalOrderReferencesResponse,
    SearchPodCustomizationDetailsResponse,
    UpdateBlindBoxOpeningResultsResponse,
    AddExternalOrderReferencesExternalOrder,
    AddExternalOrderReferencesLineItem,
    AddExternalOrderReferencesOrder,
    BlindBatchBoxResult,
    BlindBoxOrderLine,
    BlindBoxResult,
    CombinedListingSku,
    DeliveryPreference,
    Detail,
    DistrictInfo,
    ErrorItem,
    ExternalOrder,
    GetPriceDetailLineItem,
    HandlingDuration,
    ItemTax,
    LineItem,
    Order,
    Package,
    Payment,
    PodDetail,
    QueryOrderLine,
    RecipientAddress,
    SearchOrderByExternalOrderReferencesOrder,
    SellerFundedProductPromotion,
    SellerFundedShippingPromotion,
    SubItemInfo,
    UnboxingCase,
);
