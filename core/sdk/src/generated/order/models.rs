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
    /// References that could not be saved, one entry per failed order with code and message; the only sign of failure when the call itself succeeds.
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
    /// External orders linked to the TikTok Shop order, one entry per order management system that stored a reference.
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
    /// TikTok Shop orders found, one entry per order.
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
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// TikTok Shop orders found, one entry per order.
    pub orders: Vec<Order>,
    /// Number of orders that match the filters, over all pages. Example: `22113`.
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
    /// Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
    pub cod_fee: Option<String>,
    /// Cash on delivery fee of the whole order, described by the platform as including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
    pub cod_fee_net_amount: Option<String>,
    /// Currency of all amounts of the calculation, ISO 4217 code. Example: `USD`.
    pub currency: Option<String>,
    /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`.
    pub distance_fee: Option<String>,
    /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`.
    pub distance_shipping_fee: Option<String>,
    /// Price calculation of each line item, with the same amounts as the order level.
    pub line_items: Vec<GetPriceDetailLineItem>,
    /// Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`.
    pub net_price_amount: Option<String>,
    /// Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`.
    pub payment: Option<String>,
    /// Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`.
    pub shipping_fee_deduction_platform: Option<String>,
    /// Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
    pub shipping_fee_deduction_platform_voucher: Option<String>,
    /// Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`.
    pub shipping_fee_deduction_seller: Option<String>,
    /// Shipping price before discounts, decimal text in `currency`. Example: `25.00`.
    pub shipping_list_price: Option<String>,
    /// Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`.
    pub shipping_sale_price: Option<String>,
    /// List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`.
    pub sku_gift_net_price: Option<String>,
    /// List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`.
    pub sku_gift_original_price: Option<String>,
    /// Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`.
    pub sku_list_price: Option<String>,
    /// Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`.
    pub sku_sale_price: Option<String>,
    /// Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`.
    pub subtotal: Option<String>,
    /// Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`.
    pub subtotal_deduction_platform: Option<String>,
    /// Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`.
    pub subtotal_deduction_seller: Option<String>,
    /// Tax on the products without shipping, decimal text in `currency`. Example: `2.00`.
    pub subtotal_tax_amount: Option<String>,
    /// Total tax of the order: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`.
    pub tax_amount: Option<String>,
    /// Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`.
    pub tax_rate: Option<String>,
    /// Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`.
    pub total: Option<String>,
    /// Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
    pub voucher_deduction_platform: Option<String>,
    /// Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`.
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
    /// TikTok Shop orders found, one entry per order.
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
    /// TikTok Shop orders linked with the external order.
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
    /// Print-on-demand customizations found, one entry per order line.
    pub pod_details: Vec<PodDetail>,
    /// Numeric result code of the lookup of customization data.
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
    /// Id of the order in your order management system (OMS). Required. Example: `676461413038785752`.
    pub id: Option<String>,
    /// Lines of the external order matched to the TikTok Shop line items, at most 100. Required.
    pub line_items: Vec<AddExternalOrderReferencesLineItem>,
    /// Name of your order management system; call again with another one to link further systems, or with the same one to change the link. Required. Example: `SHOPIFY`.
    pub platform: Option<AddExternalOrderReferencesExternalOrderPlatform>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesExternalOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the order in your order management system (OMS). Required. Example: `676461413038785752`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Lines of the external order matched to the TikTok Shop line items, at most 100. Required.
    pub fn line_items(mut self, value: impl IntoIterator<Item = AddExternalOrderReferencesLineItem>) -> Self {
        self.line_items = value.into_iter().collect();
        self
    }

    /// Name of your order management system; call again with another one to link further systems, or with the same one to change the link. Required. Example: `SHOPIFY`.
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
    /// Id of this line in your order management system. Example: `577086512123755123`.
    pub id: Option<String>,
    /// Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`.
    pub origin_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesLineItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of this line in your order management system. Example: `577086512123755123`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`.
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
    /// The order as your own order management system (OMS) knows it: platform, id and lines. Required.
    pub external_order: Option<AddExternalOrderReferencesExternalOrder>,
    /// Id of the TikTok Shop order to which the reference is attached. Required. Example: `576461413038785752`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddExternalOrderReferencesOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The order as your own order management system (OMS) knows it: platform, id and lines. Required.
    pub fn external_order(mut self, value: AddExternalOrderReferencesExternalOrder) -> Self {
        self.external_order = Some(value);
        self
    }

    /// Id of the TikTok Shop order to which the reference is attached. Required. Example: `576461413038785752`.
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
    /// Items revealed when the blind boxes of this order line were opened, each with product, SKU and opening time.
    pub blind_box_order_line_list: Vec<BlindBoxOrderLine>,
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BlindBatchBoxResult {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Items revealed when the blind boxes of this order line were opened, each with product, SKU and opening time.
    pub fn blind_box_order_line_list(mut self, value: impl IntoIterator<Item = BlindBoxOrderLine>) -> Self {
        self.blind_box_order_line_list = value.into_iter().collect();
        self
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
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
    /// Unix time at which the blind box was opened; the documented sample is in milliseconds.
    pub blind_open_time: Option<i64>,
    /// Id of the TikTok Shop product that was found in the blind box.
    pub blind_result_product_id: Option<String>,
    /// Id of the TikTok Shop SKU that was found in the blind box.
    pub blind_result_sku_id: Option<String>,
    /// Whether the revealed item is a regular item or a free gift.
    pub product_type: Option<ProductType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BlindBoxOrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time at which the blind box was opened; the documented sample is in milliseconds.
    pub fn blind_open_time(mut self, value: impl Into<i64>) -> Self {
        self.blind_open_time = Some(value.into());
        self
    }

    /// Id of the TikTok Shop product that was found in the blind box.
    pub fn blind_result_product_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_product_id = Some(value.into());
        self
    }

    /// Id of the TikTok Shop SKU that was found in the blind box.
    pub fn blind_result_sku_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_sku_id = Some(value.into());
        self
    }

    /// Whether the revealed item is a regular item or a free gift.
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
    /// Unix time at which the blind box was opened; the documented sample is in milliseconds.
    pub blind_open_time: Option<i64>,
    /// Id of the TikTok Shop product that was found in the blind box.
    pub blind_result_product_id: Option<String>,
    /// Id of the TikTok Shop SKU that was found in the blind box.
    pub blind_result_sku_id: Option<String>,
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BlindBoxResult {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time at which the blind box was opened; the documented sample is in milliseconds.
    pub fn blind_open_time(mut self, value: impl Into<i64>) -> Self {
        self.blind_open_time = Some(value.into());
        self
    }

    /// Id of the TikTok Shop product that was found in the blind box.
    pub fn blind_result_product_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_product_id = Some(value.into());
        self
    }

    /// Id of the TikTok Shop SKU that was found in the blind box.
    pub fn blind_result_sku_id(mut self, value: impl Into<String>) -> Self {
        self.blind_result_sku_id = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
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
    /// Id of the product to which this part of the bundle belongs. Example: `1729582718312380456`.
    pub product_id: Option<String>,
    /// Seller's own code of this part of the bundle. Example: `yellow-24-XL`.
    pub seller_sku: Option<String>,
    /// How many units of this SKU one bundle contains. Example: `1`.
    pub sku_count: Option<i64>,
    /// Id of the SKU that is part of the bundle. Example: `2729382476852921123`.
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
    /// Place where the recipient wants the parcel left, such as the front door.
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
    /// External order of the failed entry, repeated from the request.
    pub external_order: Option<ExternalOrder>,
    /// Id of the TikTok Shop order whose reference failed. Example: `576461413038785752`.
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
    /// Level code of this administrative area, from L0 (the country) down to L4 (the smallest area). Example: `L0`.
    pub address_level: Option<String>,
    /// Kind of administrative area at this level as used for shipping, such as country, state, county, city or district. Example: `Country`.
    pub address_level_name: Option<String>,
    /// Name of the administrative area at this level, such as United Kingdom at L0 or London at a lower level.
    pub address_name: Option<String>,
    /// ISO code of the administrative area at this level, where one exists. Example: `VAN`.
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
    /// Error code of the failed order reference, such as 36020001 for an invalid order id. Example: `36020001`.
    pub code: Option<String>,
    /// The order reference that failed, so that it can be found in the request.
    pub detail: Option<Detail>,
    /// Readable explanation why the reference of this order could not be saved.
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
    /// Id of the linked order in your order management system (OMS). Example: `676461413038785752`.
    pub id: Option<String>,
    /// Lines of the external order with the TikTok Shop line item each one stands for.
    pub line_items: Vec<AddExternalOrderReferencesLineItem>,
    /// Order management system named in the failed entry. Example: `SHOPIFY`.
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
    /// Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
    pub cod_fee: Option<String>,
    /// Cash on delivery fee of this line including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
    pub cod_fee_amount: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code. Example: `USD`.
    pub currency: Option<String>,
    /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`.
    pub distance_fee: Option<String>,
    /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`.
    pub distance_shipping_fee: Option<String>,
    /// Id of the line item in the order to which these amounts belong. Example: `576461413032342720`.
    pub id: Option<String>,
    /// Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`.
    pub net_price_amount: Option<String>,
    /// Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`.
    pub payment: Option<String>,
    /// Product promotion paid for by the seller that applied to the line.
    pub seller_funded_product_promotions: Vec<SellerFundedProductPromotion>,
    /// Shipping promotion paid for by the seller that applied to the line.
    pub seller_funded_shipping_promotions: Vec<SellerFundedShippingPromotion>,
    /// Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`.
    pub shipping_fee_deduction_platform: Option<String>,
    /// Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
    pub shipping_fee_deduction_platform_voucher: Option<String>,
    /// Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`.
    pub shipping_fee_deduction_seller: Option<String>,
    /// Shipping price before discounts, decimal text in `currency`. Example: `25.00`.
    pub shipping_list_price: Option<String>,
    /// Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`.
    pub shipping_sale_price: Option<String>,
    /// List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`.
    pub sku_gift_net_price: Option<String>,
    /// List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`.
    pub sku_gift_original_price: Option<String>,
    /// Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`.
    pub sku_list_price: Option<String>,
    /// Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`.
    pub sku_sale_price: Option<String>,
    /// Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`.
    pub subtotal: Option<String>,
    /// Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`.
    pub subtotal_deduction_platform: Option<String>,
    /// Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`.
    pub subtotal_deduction_seller: Option<String>,
    /// Tax on the products without shipping, decimal text in `currency`. Example: `2.00`.
    pub subtotal_tax_amount: Option<String>,
    /// Total tax of the line: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`.
    pub tax_amount: Option<String>,
    /// Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`.
    pub tax_rate: Option<String>,
    /// Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`.
    pub total: Option<String>,
    /// Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
    pub voucher_deduction_platform: Option<String>,
    /// Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`.
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
    /// Number of days the seller has to prepare the order, counted as `type` says. Example: `7`.
    pub days: Option<String>,
    /// Which days count towards `days`; business days by default. Example: `BUSINESS_DAY`.
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
    /// Amount of this tax, decimal text in the currency of the order. Example: `21.2`.
    pub tax_amount: Option<String>,
    /// Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.35`.
    pub tax_rate: Option<String>,
    /// Kind of tax; at present only SALES_TAX, the sales tax in the US. Example: `SALES_TAX`.
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
    /// Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`.
    pub buyer_service_fee: Option<String>,
    /// Why this item was cancelled, as readable text; absent while the item is not cancelled.
    pub cancel_reason: Option<String>,
    /// Party that started the cancellation of this item. Example: `BUYER`.
    pub cancel_user: Option<CancelUser>,
    /// SKUs that make up the ordered virtual bundle or combined listing, with their quantities; present only for such items.
    pub combined_listing_skus: Vec<CombinedListingSku>,
    /// Currency of the amounts beside it, ISO 4217 code. Example: `IDR`.
    pub currency: Option<String>,
    /// State of this item in the life of the order; unlike the order `status` it is never ON_HOLD or PARTIALLY_SHIPPING. Example: `TO_SHIP`.
    pub display_status: Option<DisplayStatus>,
    /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`.
    pub distance_fee: Option<String>,
    /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`.
    pub distance_shipping_fee: Option<String>,
    /// Retail price of a free item (LIVE giveaway, free sample, gift with purchase), decimal text, 0 for any other item; usable on the invoice in Brazil. Example: `20`.
    pub gift_retail_price: Option<String>,
    /// Business days the seller has to prepare the item when `sku_type` is MADE_TO_ORDER; deprecated, use `handling_duration` of the order. Example: `7`.
    pub handling_duration_days: Option<String>,
    /// Id of the line item; every unit ordered has a line item of its own. Example: `577086512123755123`.
    pub id: Option<String>,
    /// Whether the SKU is hazardous material, which must be packed together with other items as the platform rules say; see `package_id` for the grouping. Example: `true`.
    pub is_dangerous_good: Option<bool>,
    /// Whether the buyer receives this line item as a gift. Example: `false`.
    pub is_gift: Option<bool>,
    /// Whether the item is a print-on-demand (POD) product that the buyer customized; see `pod_info_id`.
    pub is_pod_customized: Option<bool>,
    /// Whether the SKU is a blind box to be opened to reveal the product for the buyer; the revealed SKU can be reported afterwards, United States only. Example: `false`.
    pub is_unboxing_item: Option<bool>,
    /// Taxes charged on the item, one entry per kind of tax.
    pub item_tax: Vec<ItemTax>,
    /// Whether the item may be sold only with a prescription. Example: `true`.
    pub needs_prescription: Option<bool>,
    /// List price of the item before any discount, decimal text in the currency of the order. Example: `0.01`.
    pub original_price: Option<String>,
    /// Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `1153132168123859123`.
    pub package_id: Option<String>,
    /// State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `TO_FULFILL`.
    pub package_status: Option<PackageStatus>,
    /// Deposit charged on returnable packaging such as bottles and cans, decimal text in the currency of the order; Germany only. Example: `1.5`.
    pub pfand_fee: Option<String>,
    /// Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. Example: `0`.
    pub platform_discount: Option<String>,
    /// Id of the print-on-demand (POD) customization of the item.
    pub pod_info_id: Option<String>,
    /// Id of the product whose SKU was ordered in this line. Example: `1729582718312380123`.
    pub product_id: Option<String>,
    /// Kind of product listing through which the item was sold.
    pub product_listing_type: Option<String>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`.
    pub retail_delivery_fee: Option<String>,
    /// Id of the LIVE room in which the item was bought.
    pub room_id: Option<String>,
    /// Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1678389618`.
    pub rts_time: Option<i64>,
    /// Price of the item after the discounts of seller and platform, decimal text in the currency of the order. Example: `0.01`.
    pub sale_price: Option<String>,
    /// Part of the price reduction paid for by the seller, decimal text in the currency of the order. Example: `0`.
    pub seller_discount: Option<String>,
    /// Seller's own code of the SKU, as entered in the product. Example: `red_iphone_256`.
    pub seller_sku: Option<String>,
    /// Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the item.
    pub shipping_provider_name: Option<String>,
    /// Value added tax (VAT) on the shipping fee of the item, decimal text in the currency of the order.
    pub shipping_vat_amount: Option<String>,
    /// Rate of the value added tax (VAT) on the shipping fee of the item, decimal text.
    pub shipping_vat_rate: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered. Example: `2729382476852921560`.
    pub sku_id: Option<String>,
    /// Address of the picture that shows the ordered variant.
    pub sku_image: Option<String>,
    /// Values of the sales attributes that make the variant, such as `Black, 26`. Example: `Iphone`.
    pub sku_name: Option<String>,
    /// Sales model of the line item; deprecated, use `order_type` of the order. Example: `PRE_ORDER`.
    pub sku_type: Option<SkuType>,
    /// Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `5000`.
    pub small_order_fee: Option<String>,
    /// Details of the sub-item inside the line item: product, price, package, tax and state.
    pub sub_item_info: Vec<SubItemInfo>,
    /// Carrier's tracking number; available once the package has been shipped. Example: `JX12345`.
    pub tracking_number: Option<String>,
    /// Blind box SKU of the line item and its kind.
    pub unboxing_case_list: Vec<UnboxingCase>,
    /// Seller's own SKU code of the product found in the blind box, so that the warehouse ships the right item; United States only. Example: `14531134`.
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
    /// Whether the items of the order must go through product authentication before they reach the buyer.
    pub authentication_required: Option<bool>,
    /// Id shared by orders that one customer placed during a LIVE session, so that they can ship together; set when automatic combination is on in Seller Center. Example: `12345677`.
    pub auto_combine_group_id: Option<String>,
    /// Profile picture of the buyer on TikTok; show it with `buyer_nickname` when a blind box is opened in a LIVE session.
    pub buyer_avatar: Option<String>,
    /// Relay address that hides the buyer's real email; do not write to it, contact the buyer through Buyer Messages in Seller Center. Example: `v2b2V5@chat.seller.tiktok.com`.
    pub buyer_email: Option<String>,
    /// Note the buyer left for the seller when placing the order.
    pub buyer_message: Option<String>,
    /// Name the buyer chose on TikTok; identifies the buyer when a blind box is opened in a LIVE session. Example: `user213123`.
    pub buyer_nickname: Option<String>,
    /// Unix time in seconds at which the platform cancels the order automatically; superseded by `shipping_due_time`, `collection_due_time` and `delivery_due_time`. Example: `1619621355`.
    pub cancel_order_sla_time: Option<i64>,
    /// Why the order was cancelled, as readable text; when items have different reasons, the order carries that of its first line item.
    pub cancel_reason: Option<String>,
    /// Unix time in seconds when the order became CANCELLED; absent for orders that are not cancelled. Example: `1678389618`.
    pub cancel_time: Option<i64>,
    /// Party that started the cancellation of the order; absent when nothing has been cancelled. Example: `SELLER`.
    pub cancellation_initiator: Option<CancellationInitiator>,
    /// National registration number of the payment institution or creditor that processed the payment; in Brazil its CNPJ. Example: `26.545.167/0001-21`.
    pub channel_entity_national_registry_id: Option<String>,
    /// Unix time in seconds by which the order must be IN_TRANSIT; TikTok Shop cancels it automatically if the carrier has not collected it by then. Example: `1678389618`.
    pub collection_due_time: Option<i64>,
    /// Unix time in seconds when the order became IN_TRANSIT, that is when the carrier had collected all of its packages. Example: `1678389618`.
    pub collection_time: Option<i64>,
    /// Marketplace where the buyer placed the order; returned only in Indonesia. Example: `TIKTOK_SHOP`.
    pub commerce_platform: Option<CommercePlatform>,
    /// Id of the online pharmacy consultation behind the order; absent when the customer uploaded a picture of the prescription instead. Example: `123241`.
    pub consultation_id: Option<String>,
    /// Buyer's CPF, the Brazilian taxpayer number needed to issue the invoice; Brazil only. Example: `3213-31231412`.
    pub cpf: Option<String>,
    /// Name of the person to whom the number in `cpf` belongs; Brazil only.
    pub cpf_name: Option<String>,
    /// Unix time in seconds when the buyer placed the order. Example: `1619611561`.
    pub create_time: Option<i64>,
    /// Unix time in seconds by which the order must be DELIVERED; TikTok Shop cancels it automatically if it is not. Example: `1678389618`.
    pub delivery_due_time: Option<i64>,
    /// Id of the delivery option the buyer chose at checkout; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`.
    pub delivery_option_id: Option<String>,
    /// Display name of the delivery option the buyer chose, such as Standard Shipping.
    pub delivery_option_name: Option<String>,
    /// Unix time in seconds by which the chosen delivery option requires the order to arrive. Example: `1678389618`.
    pub delivery_option_required_delivery_time: Option<i64>,
    /// Unix time in seconds by which the order must arrive to count as on time and avoid a late delivery penalty. Example: `1678389618`.
    pub delivery_sla_time: Option<i64>,
    /// Unix time in seconds when the order became DELIVERED. Example: `1678389618`.
    pub delivery_time: Option<i64>,
    /// Whether the order goes to the buyer's door or to a collection point that the buyer chose at checkout. Example: `HOME_DELIVERY`.
    pub delivery_type: Option<DeliveryType>,
    /// Id of the original order from which this exchange order was made; only if `is_exchange_order` is true, in the US and the UK. Example: `576461413038785752`.
    pub exchange_source_order_id: Option<String>,
    /// Latest collection time for the order to count as fast, Unix time.
    pub fast_collection_sla_time: Option<i64>,
    /// Fast delivery promise shown on the listing that the order qualified for, such as 3_DAY_DELIVERY; absent otherwise, United States only. Example: `3_DAY_DELIVERY`.
    pub fast_delivery_program: Option<FastDeliveryProgram>,
    /// Unix time in seconds by which the parcel must be collected to earn Next Day Delivery (NDD) incentives; Thailand and the Philippines only. Example: `1678389618`.
    pub fast_dispatch_sla_time: Option<i64>,
    /// Latest time for the seller to ship the order for it to count as fast, Unix time.
    pub fast_rts_sla_time: Option<i64>,
    /// Shipping urgency, a lower number being more urgent: 100 instant, 200 same day in 8 hours, 300 same day, 400 next day, 500 express, 600 standard, 700 economy and 800 cargo; Southeast Asia only. Example: `100`.
    pub fulfillment_priority_level: Option<i64>,
    /// Who stores, packs and ships the order; only orders fulfilled by the seller can be shipped through the API. Example: `FULFILLMENT_BY_SELLER`.
    pub fulfillment_type: Option<FulfillmentType>,
    /// Time the seller has to prepare the order and hand it to a carrier after purchase; present only for made-to-order and back-order sales (`order_type`).
    pub handling_duration: Option<HandlingDuration>,
    /// Whether the recipient's address was changed after the order was placed; read it again before printing a label. Example: `false`.
    pub has_updated_recipient_address: Option<bool>,
    /// Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`.
    pub id: Option<String>,
    /// Latest time for an order that the buyer collects in the store, Unix time.
    pub instore_pickup_sla_time: Option<i64>,
    /// Whether a cancellation request by the buyer is pending and waits for the seller's answer. Example: `false`.
    pub is_buyer_request_cancel: Option<bool>,
    /// Whether the buyer pays in cash on delivery; only in markets that support it, false otherwise. Example: `false`.
    pub is_cod: Option<bool>,
    /// Whether the order was made by an exchange; `exchange_source_order_id` then names the original, US and UK only. Example: `false`.
    pub is_exchange_order: Option<bool>,
    /// Whether the order is in ON_HOLD or will pass through it after payment, so that the buyer can still cancel freely. Example: `false`.
    pub is_on_hold_order: Option<bool>,
    /// Whether the order is a sample that can be refunded.
    pub is_refundable_sample: Option<bool>,
    /// Whether the order replaces an earlier one at no cost; `replaced_order_id` names that order. Example: `false`.
    pub is_replacement_order: Option<bool>,
    /// Whether the order delivers a product sample to a creator instead of a purchase by a customer. Example: `false`.
    pub is_sample_order: Option<bool>,
    /// Whether the order belongs to a subscription of the buyer.
    pub is_subscription_order: Option<bool>,
    /// Items of the order; each unit has its own entry, so two units of one SKU are two entries.
    pub line_items: Vec<LineItem>,
    /// Whether an invoice has to be uploaded for the order and whether that is done; Brazil only. Example: `NEED_INVOICE`.
    pub need_upload_invoice: Option<String>,
    /// Program benefits attached to the order: 1 for the Shipping Fee Reimbursement Program, 2 for Horizon+; Southeast Asia only.
    pub order_rights: Vec<i64>,
    /// Sales model of the order, which decides when handling starts; outside the US only normal and lottery orders exist, and it may be empty. Example: `ZERO_LOTTERY`.
    pub order_type: Option<OrderType>,
    /// Packages of the order; how many there are depends on how the seller ships it.
    pub packages: Vec<Package>,
    /// Unix time in seconds when the buyer paid; absent while the order is UNPAID. Example: `1619611563`.
    pub paid_time: Option<i64>,
    /// What the buyer paid and how the amount is made up; all amounts are decimal text in its `currency`.
    pub payment: Option<Payment>,
    /// Authorization code of a card payment, or the end-to-end id of a PIX payment; Brazil only. Example: `AUTH123457`.
    pub payment_auth_code: Option<String>,
    /// Kind of bank card used, such as Debit, Credit or Prepaid; empty when the order was not paid by card. Example: `Debit`.
    pub payment_card_type: Option<String>,
    /// Code of the payment method, including the card brand for card payments, such as `pm_pi_ccdc_visa_c_d`. Example: `pm_pi_ccdc_visa_c_d`.
    pub payment_method_code: Option<String>,
    /// Name of the payment method, meant for display only. Example: `CCDC`.
    pub payment_method_name: Option<String>,
    /// Unix time in seconds by which the parcel must be picked up to stay out of the late dispatch rate; Southeast Asia only. Example: `1678389618`.
    pub pick_up_cut_off_time: Option<i64>,
    /// Address the order ships to; not available while the order is UNPAID or ON_HOLD.
    pub recipient_address: Option<RecipientAddress>,
    /// Unix time in seconds by which shipping is recommended for the service of the carrier; Southeast Asia only. Example: `1619611561`.
    pub recommended_shipping_time: Option<i64>,
    /// Unix time in seconds when handling of a pre-order starts and it moves to AWAITING_SHIPMENT; only if `order_type` is PRE_ORDER. Example: `1619611762`.
    pub release_date: Option<i64>,
    /// Id of the order being replaced; only if `is_replacement_order` is true. Example: `576461416728782174`.
    pub replaced_order_id: Option<String>,
    /// Unix time in seconds when the buyer asked to cancel the order; absent without such a request. Example: `1678389618`.
    pub request_cancel_time: Option<i64>,
    /// Unix time in seconds by which the seller must ship the order to be on time. Example: `1619611688`.
    pub rts_sla_time: Option<i64>,
    /// Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1619611563`.
    pub rts_time: Option<i64>,
    /// Who bears the cost of the sample: SELLER or TIKTOK; only for sample orders. Example: `SELLER`.
    pub sample_order_payer: Option<String>,
    /// Internal note the seller wrote on the order in Seller Center; the buyer does not see it.
    pub seller_note: Option<String>,
    /// Unix time in seconds by which the order must be AWAITING_COLLECTION; TikTok Shop cancels it automatically if it is not. Example: `1678389618`.
    pub shipping_due_time: Option<i64>,
    /// Name of the carrier that ships the order at present.
    pub shipping_provider: Option<String>,
    /// Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Who provides the shipping service, and therefore the label. Example: `TIKTOK`.
    pub shipping_type: Option<ShippingType>,
    /// Whether the order was SPLIT into several packages or COMBINED with other orders; empty if neither. Example: `COMBINED`.
    pub split_or_combine_tag: Option<String>,
    /// State of the order as a whole, which decides what seller and buyer may do next. Example: `UNPAID`.
    pub status: Option<OrderStatus>,
    /// Carrier's tracking number; available once the package has been shipped. Example: `JX12345`.
    pub tracking_number: Option<String>,
    /// Unix time in seconds by which the carrier must have collected the order for it to count as dispatched on time. Example: `1619611761`.
    pub tts_sla_time: Option<i64>,
    /// Unix time in seconds of the last change of the order's state. Example: `1619621355`.
    pub update_time: Option<i64>,
    /// Platform's id of the buyer, usable as `buyer_user_id` in Get Order List. Example: `7021436810468230477`.
    pub user_id: Option<String>,
    /// Id of the seller's warehouse from which the order ships. Example: `6955005333819123123`.
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
    /// Id of a package of the order, as used by the fulfillment calls. Example: `1152321127278713123`.
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
    /// Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`.
    pub buyer_service_fee: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code. Example: `IDR`.
    pub currency: Option<String>,
    /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`.
    pub distance_fee: Option<String>,
    /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`.
    pub distance_shipping_fee: Option<String>,
    /// Fee paid by the buyer for processing, handling or installments of the chosen payment method, decimal text in the currency of the order. Example: `1000`.
    pub handling_fee: Option<String>,
    /// Amount the buyer paid to insure the product against defects and damage after purchase, decimal text; US and Indonesia only. Example: `1000`.
    pub item_insurance_fee: Option<String>,
    /// Tax on the product insurance the buyer bought, decimal text in the currency of the order; United States only. Example: `10`.
    pub item_insurance_tax: Option<String>,
    /// Shipping fee before discounts, decimal text in the currency of the order. Example: `5000`.
    pub original_shipping_fee: Option<String>,
    /// Sum of the list prices of all items before discounts, decimal text; includes VAT for cross-border shops and excludes tax in the US. Example: `5000`.
    pub original_total_product_price: Option<String>,
    /// Service fee the buyer paid to use a discount of the payment platform, decimal text in the currency of the order. Example: `10`.
    pub payment_discount_service_fee: Option<String>,
    /// Discount paid for by the payment platform, decimal text in the currency of the order. Example: `10`.
    pub payment_platform_discount: Option<String>,
    /// Discount on the products of the order paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`.
    pub platform_discount: Option<String>,
    /// Tax on the price of all items, decimal text in the currency of the order. Example: `21.3`.
    pub product_tax: Option<String>,
    /// Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`.
    pub retail_delivery_fee: Option<String>,
    /// Discount on the products of the order paid for by the seller, decimal text in the currency of the order. Example: `5000`.
    pub seller_discount: Option<String>,
    /// Shipping fee the buyer paid: `original_shipping_fee` less the shipping discounts of seller and platform, decimal text; before tax in the US. Example: `5000`.
    pub shipping_fee: Option<String>,
    /// Shipping discount by the seller that the Co-Funded Free Shipping program reimburses in part after delivery; 0 if the order is below the program minimum, see `shipping_fee_seller_discount`. Example: `7`.
    pub shipping_fee_cofunded_discount: Option<String>,
    /// Shipping discount paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`.
    pub shipping_fee_platform_discount: Option<String>,
    /// Shipping discount paid for by the seller without reimbursement, decimal text; 0 when the order meets the co-funded minimum, see `shipping_fee_cofunded_discount`. Example: `5000`.
    pub shipping_fee_seller_discount: Option<String>,
    /// Tax on the shipping fee, decimal text in the currency of the order. Example: `11`.
    pub shipping_fee_tax: Option<String>,
    /// Amount the buyer paid to insure the goods against loss and damage in transit, decimal text; Indonesia only. Example: `1000`.
    pub shipping_insurance_fee: Option<String>,
    /// Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `3000`.
    pub small_order_fee: Option<String>,
    /// Price of all items after discounts: `original_total_product_price` less the discounts of seller and platform, decimal text; before tax in the US. Example: `5000`.
    pub sub_total: Option<String>,
    /// Total tax the buyer paid on the order, decimal text in the currency of the order; for cross-border shops and the US. Example: `5000`.
    pub tax: Option<String>,
    /// Total the buyer paid: `sub_total` plus `shipping_fee`, taxes and `retail_delivery_fee`, decimal text in the currency of the order. Example: `5000`.
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
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Customization data of the print-on-demand order line, as text.
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
    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Required.
    pub order_line_id: Option<String>,
    /// Id of the print-on-demand (POD) data of the order line to look up. Required.
    pub pod_order_data_id: Option<String>,
    /// Id of the product whose SKU was ordered in this line. Required.
    pub product_id: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryOrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Required.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Id of the print-on-demand (POD) data of the order line to look up. Required.
    pub fn pod_order_data_id(mut self, value: impl Into<String>) -> Self {
        self.pod_order_data_id = Some(value.into());
        self
    }

    /// Id of the product whose SKU was ordered in this line. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Id of the SKU, the variant of the product that was ordered. Required.
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
    /// Detailed part of the recipient's address, such as unit and building; masked for orders shipped by TikTok and after the privacy window.
    pub address_detail: Option<String>,
    /// First line of the recipient's street address; masked where the platform hides recipient data.
    pub address_line1: Option<String>,
    /// Second line of the recipient's street address, such as suite or apartment; may be empty.
    pub address_line2: Option<String>,
    /// Third line of the recipient's street address; in practice filled only for Brazil.
    pub address_line3: Option<String>,
    /// Fourth line of the recipient's street address; in practice filled only for Brazil.
    pub address_line4: Option<String>,
    /// Delivery instructions the recipient left for the address; United States only.
    pub delivery_preferences: Option<DeliveryPreference>,
    /// Administrative areas of the address from the country downward, one entry per level; not available while the order is UNPAID or ON_HOLD.
    pub district_info: Vec<DistrictInfo>,
    /// Buyer's real email address; returned only for Shopify first-party connector orders whose buyer agreed at checkout to share it. Example: `v2b2V5@chat.seller.tiktok.com`.
    pub email: Option<String>,
    /// Recipient's given name; equals `name` when the buyer did not enter first and last name separately. Example: `David`.
    pub first_name: Option<String>,
    /// Recipient's given name in katakana; Japan only.
    pub first_name_local_script: Option<String>,
    /// Complete recipient address in one text; empty while the order is ON_HOLD and masked where recipient data is hidden.
    pub full_address: Option<String>,
    /// Recipient's family name; empty when the buyer did not enter first and last name separately. Example: `Kong`.
    pub last_name: Option<String>,
    /// Recipient's family name in katakana; Japan only.
    pub last_name_local_script: Option<String>,
    /// Full name of the recipient; masked when the order ships with platform logistics.
    pub name: Option<String>,
    /// Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`.
    pub phone_number: Option<String>,
    /// Post town of the recipient's address; United Kingdom only. Example: `Ribbleton`.
    pub post_town: Option<String>,
    /// Postal code of the recipient's address, in the US the ZIP code; masked where recipient data is hidden. Example: `95110`.
    pub postal_code: Option<String>,
    /// Country or region of the recipient's address, such as US. Example: `US`.
    pub region_code: Option<String>,
    /// Relay email address through which the seller can reach the buyer in TikTok Shop messages once enabled in Seller Center; only for Shopify first-party connector orders. Example: `v2b2V5@chat.seller.tiktok.com`.
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
    /// The order as your own order management system (OMS) knows it: platform, id and lines.
    pub external_order: Option<ExternalOrder>,
    /// Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`.
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
    /// Id of the seller's promotion activity that lowered the product price.
    pub activity_id: Option<String>,
    /// Amount by which the seller's product promotion lowered the price, decimal text in `currency`.
    pub discount_amount: Option<String>,
    /// Kind of discount the seller's product promotion gave.
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
    /// Id of the seller's promotion activity that lowered the shipping fee.
    pub activity_id: Option<String>,
    /// Amount by which the seller's shipping promotion lowered the shipping fee, decimal text in `currency`.
    pub discount_amount: Option<String>,
    /// Kind of discount the seller's shipping promotion gave.
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
    /// Why this sub-item was cancelled, as readable text; absent while it is not cancelled.
    pub cancel_reason: Option<String>,
    /// Party that started the cancellation of this item.
    pub cancel_user: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// State of this sub-item in the life of the order.
    pub display_status: Option<String>,
    /// Id of the sub-item within the line item.
    pub id: Option<String>,
    /// Whether the SKU of this sub-item is hazardous material with packing rules of its own.
    pub is_dangerous_good: Option<bool>,
    /// Taxes charged on the sub-item: kind, rate and amount.
    pub item_tax: Vec<ItemTax>,
    /// List price of the item before any discount, decimal text in the currency of the order.
    pub original_price: Option<String>,
    /// Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped.
    pub package_id: Option<String>,
    /// State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped.
    pub package_status: Option<String>,
    /// Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order.
    pub platform_discount: Option<String>,
    /// Id of the product whose SKU was ordered in this line.
    pub product_id: Option<String>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only.
    pub retail_delivery_fee: Option<String>,
    /// Unix time in seconds when the seller's ship call succeeded; absent before shipping.
    pub rts_time: Option<i64>,
    /// Price of the item after the discounts of seller and platform, decimal text in the currency of the order.
    pub sale_price: Option<String>,
    /// Part of the price reduction paid for by the seller, decimal text in the currency of the order.
    pub seller_discount: Option<String>,
    /// Seller's own code of the SKU, as entered in the product.
    pub seller_sku: Option<String>,
    /// Id of the carrier; set once shipping has been arranged.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the item.
    pub shipping_provider_name: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Address of the picture that shows the ordered variant.
    pub sku_image: Option<String>,
    /// Values of the sales attributes that make the variant, such as `Black, 26`.
    pub sku_name: Option<String>,
    /// Carrier's tracking number; available once the package has been shipped.
    pub tracking_number: Option<String>,
    /// Id of the seller's warehouse from which the sub-item ships.
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
    /// SKU of the line item that is a blind box to be opened.
    pub unbox_sku: Option<String>,
    /// Kind of the SKU in `unbox_sku` that is opened as a blind box.
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
