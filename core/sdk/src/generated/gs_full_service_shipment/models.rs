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

/// The response of `CreateDeliveryOrder` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryOrderResponse {
    /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
    pub delivery_order_code: Option<String>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateDeliveryOrderResponse {
    fn name(&self) -> &'static str {
        "CreateDeliveryOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order_code" => self.delivery_order_code.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order_code", &self.delivery_order_code);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetDelivery-OrderPrintDocument` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeliveryOrderDocumentsResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetDeliveryOrderDocumentsResponse {
    fn name(&self) -> &'static str {
        "GetDeliveryOrderDocumentsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetLogisticsWaybillsPrintDocurement` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLogisticsWaybillsPrintDocumentResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetLogisticsWaybillsPrintDocumentResponse {
    fn name(&self) -> &'static str {
        "GetLogisticsWaybillsPrintDocumentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingGetQualityDocuments` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingGetQualityDocumentsResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingGetQualityDocumentsResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingGetQualityDocumentsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingGetSKUPrintDocument` (202503).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingGetSkuPrintDocumentResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingGetSkuPrintDocumentResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingGetSkuPrintDocumentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingQueryLogisticsOrders` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingQueryLogisticsOrdersResponse {
    /// Delivery batches with their logistics orders and tracking.
    pub logistics_orders: Vec<LogisticsOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingQueryLogisticsOrdersResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingQueryLogisticsOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logistics_orders" => self.logistics_orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_orders", &self.logistics_orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingReserveShipment` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingReserveShipmentResponse {
    /// Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`.
    pub logistics_order: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingReserveShipmentResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingReserveShipmentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logistics_order" => self.logistics_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_order", &self.logistics_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingSearchAbnormalOrders` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchAbnormalOrdersResponse {
    /// Orders opened by the warehouse because something about a delivery was wrong.
    pub abnormal_orders: Vec<AbnormalOrder>,
    /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchAbnormalOrdersResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchAbnormalOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "abnormal_orders" => self.abnormal_orders.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("abnormal_orders", &self.abnormal_orders);
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

/// The response of `GlobalSellingSearchAvailableShippingProviders` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchAvailableShippingProvidersResponse {
    /// Arrival dates and whether the warehouse has room for each.
    pub reserve_arrived_times: Vec<ReserveArrivedTime>,
    /// Logistics providers that can be booked, with fees and dates.
    pub shipping_providers: Vec<ShippingProvider>,
    /// Warehouses that are assigned to receive the goods.
    pub warehouse_list: Vec<Warehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchAvailableShippingProvidersResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchAvailableShippingProvidersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "reserve_arrived_times" => self.reserve_arrived_times.read(reader),
            "shipping_providers" => self.shipping_providers.read(reader),
            "warehouse_list" => self.warehouse_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("reserve_arrived_times", &self.reserve_arrived_times);
        out.put("shipping_providers", &self.shipping_providers);
        out.put("warehouse_list", &self.warehouse_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingSearchDeliveryOrders` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchDeliveryOrdersResponse {
    /// Delivery orders with goods, packages and progress in the warehouse.
    pub delivery_orders: Vec<GlobalSellingSearchDeliveryOrdersDeliveryOrder>,
    /// Value to pass as `page_token` to read the entries that follow. Example: `1`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchDeliveryOrdersResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchDeliveryOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_orders" => self.delivery_orders.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_orders", &self.delivery_orders);
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

/// The response of `GlobalSellingSearchReturnOrders` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchReturnOrdersResponse {
    /// Value to pass as `page_token` to read the entries that follow. Example: `1`.
    pub next_page_token: Option<String>,
    /// Return orders, each with goods, logistics and state.
    pub return_orders: Vec<ReturnOrder>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchReturnOrdersResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchReturnOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "return_orders" => self.return_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("return_orders", &self.return_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingSearchStockupOrders` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchStockupOrdersResponse {
    /// Value to pass as `page_token` to read the entries that follow. Example: `1`.
    pub next_page_token: Option<String>,
    /// Stock-up orders with quantities, deadlines and progress.
    pub stockup_orders: Vec<StockupOrder>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchStockupOrdersResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchStockupOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "stockup_orders" => self.stockup_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("stockup_orders", &self.stockup_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSCreateDeliveryOrder` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateDeliveryOrderResponse {
    /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
    pub delivery_order_code: Option<String>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsCreateDeliveryOrderResponse {
    fn name(&self) -> &'static str {
        "GsCreateDeliveryOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order_code" => self.delivery_order_code.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order_code", &self.delivery_order_code);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSGetDelivery-OrderPrintDocument` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetDeliveryOrderDocumentsResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetDeliveryOrderDocumentsResponse {
    fn name(&self) -> &'static str {
        "GsGetDeliveryOrderDocumentsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSGetLogisticsWaybillsPrintDocument` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetLogisticsWaybillsPrintDocumentResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetLogisticsWaybillsPrintDocumentResponse {
    fn name(&self) -> &'static str {
        "GsGetLogisticsWaybillsPrintDocumentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSGetSKUPrintDocument` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSkuPrintDocumentResponse {
    /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
    pub document_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetSkuPrintDocumentResponse {
    fn name(&self) -> &'static str {
        "GsGetSkuPrintDocumentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_url" => self.document_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_url", &self.document_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSQueryDeliveryBatchs` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQueryDeliveryBatchesResponse {
    /// Delivery batches, each with its logistics orders and tracking.
    pub delivery_batchs: Vec<DeliveryBatch>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsQueryDeliveryBatchesResponse {
    fn name(&self) -> &'static str {
        "GsQueryDeliveryBatchesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_batchs" => self.delivery_batchs.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_batchs", &self.delivery_batchs);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSReserveShipping` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsReserveShippingResponse {
    /// Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`.
    pub delivery_batch_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsReserveShippingResponse {
    fn name(&self) -> &'static str {
        "GsReserveShippingResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_batch_code" => self.delivery_batch_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_batch_code", &self.delivery_batch_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSSearchAvailableShippingProviders` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchAvailableShippingProvidersResponse {
    /// Arrival dates and whether the warehouse has room for each.
    pub reserve_arrived_times: Vec<GsSearchAvailableShippingProvidersReserveArrivedTime>,
    /// Logistics providers that can be booked, with fees and dates.
    pub shipping_providers: Vec<ShippingProvider>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsSearchAvailableShippingProvidersResponse {
    fn name(&self) -> &'static str {
        "GsSearchAvailableShippingProvidersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "reserve_arrived_times" => self.reserve_arrived_times.read(reader),
            "shipping_providers" => self.shipping_providers.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("reserve_arrived_times", &self.reserve_arrived_times);
        out.put("shipping_providers", &self.shipping_providers);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSSearchDeliveryOrders` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchDeliveryOrdersResponse {
    /// Delivery orders with goods, packages and progress in the warehouse.
    pub delivery_orders: Vec<DeliveryOrder>,
    /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsSearchDeliveryOrdersResponse {
    fn name(&self) -> &'static str {
        "GsSearchDeliveryOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_orders" => self.delivery_orders.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_orders", &self.delivery_orders);
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

/// The response of `GSSearchStockupOrders` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchStockupOrdersResponse {
    /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
    pub next_page_token: Option<String>,
    /// Stock-up orders with quantities, deadlines and progress.
    pub stockup_orders: Vec<StockupOrder>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsSearchStockupOrdersResponse {
    fn name(&self) -> &'static str {
        "GsSearchStockupOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "stockup_orders" => self.stockup_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("stockup_orders", &self.stockup_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `QueryDeliveryBatchs` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesResponse {
    /// Delivery batches, each with its logistics orders and tracking.
    pub delivery_batchs: Vec<QueryDeliveryBatchesDeliveryBatch>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryDeliveryBatchesResponse {
    fn name(&self) -> &'static str {
        "QueryDeliveryBatchesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_batchs" => self.delivery_batchs.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_batchs", &self.delivery_batchs);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ReserveShipping` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReserveShippingResponse {
    /// Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`.
    pub delivery_batch_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReserveShippingResponse {
    fn name(&self) -> &'static str {
        "ReserveShippingResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_batch_code" => self.delivery_batch_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_batch_code", &self.delivery_batch_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchAvailableShippingProviders` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAvailableShippingProvidersResponse {
    /// Arrival dates and whether the warehouse has room for each.
    pub reserve_arrived_times: Vec<GsSearchAvailableShippingProvidersReserveArrivedTime>,
    /// Logistics providers that can be booked, with fees and dates.
    pub shipping_providers: Vec<ShippingProvider>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchAvailableShippingProvidersResponse {
    fn name(&self) -> &'static str {
        "SearchAvailableShippingProvidersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "reserve_arrived_times" => self.reserve_arrived_times.read(reader),
            "shipping_providers" => self.shipping_providers.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("reserve_arrived_times", &self.reserve_arrived_times);
        out.put("shipping_providers", &self.shipping_providers);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchDeliveryOrders` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchDeliveryOrdersResponse {
    /// Delivery orders with goods, packages and progress in the warehouse.
    pub delivery_orders: Vec<DeliveryOrder>,
    /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchDeliveryOrdersResponse {
    fn name(&self) -> &'static str {
        "SearchDeliveryOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_orders" => self.delivery_orders.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_orders", &self.delivery_orders);
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

/// The response of `SearchStockupOrders` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchStockupOrdersResponse {
    /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
    pub next_page_token: Option<String>,
    /// Stock-up orders with quantities, deadlines and progress.
    pub stockup_orders: Vec<StockupOrder>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchStockupOrdersResponse {
    fn name(&self) -> &'static str {
        "SearchStockupOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "stockup_orders" => self.stockup_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("stockup_orders", &self.stockup_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Abnormal order inside [`GlobalSellingSearchAbnormalOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbnormalOrder {
    /// Units concerned by the problem, over all SKUs of the abnormal order. Example: `10`.
    pub abnormal_quantity: Option<String>,
    /// Address of the photo that the warehouse took when it recorded the problem. Example: `www.example.com/image/xxx`.
    pub abnormality_register_image_url: Option<String>,
    /// Platform's id of the category that the product belongs to. Example: `BX230511006`.
    pub category_id: Option<String>,
    /// Code of the abnormal order, the record of what went wrong. Example: `AOPT2407020007`.
    pub code: Option<String>,
    /// When the order was created, Unix time in seconds. Example: `1713293316`.
    pub create_time: Option<i64>,
    /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYPT2407020000015S01`.
    pub delivery_order_code: Option<String>,
    /// What is done about the problem, as text in Chinese.
    pub handle_method: Option<String>,
    /// Code of the inspection in the warehouse that found the problem. Example: `JC240522000095`.
    pub inspect_order_code: Option<String>,
    /// Platform's code of the SPU, the product over all its variants. Example: `TESTS240701000009`.
    pub platform_spu_code: Option<String>,
    /// Outcome of the quality check, as text in Chinese.
    pub quality_check_result: Option<String>,
    /// State of the return order that came out of the problem. Example: `OPERATER_CONFIRMING`.
    pub relative_return_status: Option<String>,
    /// Note of the people who handled the problem.
    pub remark: Option<String>,
    /// Code of the return order that came out of the problem. Example: `ROT240702000008`.
    pub return_order_code: Option<String>,
    /// SKC of the order: the product in one color or style.
    pub skc: Option<Skc>,
    /// SKUs of the order with their quantities.
    pub skus: Vec<Sku>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYPT2407020000015`.
    pub stockup_order_code: Option<String>,
    /// Kind of the problem, such as AT_LOGISTICS_DAMAGE, AT_MISPLACED_GOODS or AT_ABNORMAL_QUALITY. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AbnormalOrder {
    fn name(&self) -> &'static str {
        "AbnormalOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "abnormal_quantity" => self.abnormal_quantity.read(reader),
            "abnormality_register_image_url" => self.abnormality_register_image_url.read(reader),
            "category_id" => self.category_id.read(reader),
            "code" => self.code.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivery_order_code" => self.delivery_order_code.read(reader),
            "handle_method" => self.handle_method.read(reader),
            "inspect_order_code" => self.inspect_order_code.read(reader),
            "platform_spu_code" => self.platform_spu_code.read(reader),
            "quality_check_result" => self.quality_check_result.read(reader),
            "relative_return_status" => self.relative_return_status.read(reader),
            "remark" => self.remark.read(reader),
            "return_order_code" => self.return_order_code.read(reader),
            "skc" => self.skc.read(reader),
            "skus" => self.skus.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("abnormal_quantity", &self.abnormal_quantity);
        out.put("abnormality_register_image_url", &self.abnormality_register_image_url);
        out.put("category_id", &self.category_id);
        out.put("code", &self.code);
        out.put("create_time", &self.create_time);
        out.put("delivery_order_code", &self.delivery_order_code);
        out.put("handle_method", &self.handle_method);
        out.put("inspect_order_code", &self.inspect_order_code);
        out.put("platform_spu_code", &self.platform_spu_code);
        out.put("quality_check_result", &self.quality_check_result);
        out.put("relative_return_status", &self.relative_return_status);
        out.put("remark", &self.remark);
        out.put("return_order_code", &self.return_order_code);
        out.put("skc", &self.skc);
        out.put("skus", &self.skus);
        out.put("stockup_order_code", &self.stockup_order_code);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address detail inside [`GlobalSellingQueryLogisticsOrdersReceiverContact`], [`SenderContact`], [`WarehouseContact`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressDetail {
    /// Name of the city that the address lies in, in Chinese.
    pub city_name: Option<String>,
    /// Name of the country that the address lies in, in Chinese.
    pub country_name: Option<String>,
    /// Street, building and floor, below the level of the town.
    pub detail: Option<String>,
    /// Name of the district that the address lies in, in Chinese.
    pub district_name: Option<String>,
    /// Name of the province that the address lies in, in Chinese.
    pub province_name: Option<String>,
    /// Name of the town or street office that the address lies in, in Chinese.
    pub town_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddressDetail {
    fn name(&self) -> &'static str {
        "AddressDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "city_name" => self.city_name.read(reader),
            "country_name" => self.country_name.read(reader),
            "detail" => self.detail.read(reader),
            "district_name" => self.district_name.read(reader),
            "province_name" => self.province_name.read(reader),
            "town_name" => self.town_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("city_name", &self.city_name);
        out.put("country_name", &self.country_name);
        out.put("detail", &self.detail);
        out.put("district_name", &self.district_name);
        out.put("province_name", &self.province_name);
        out.put("town_name", &self.town_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery order inside [`CreateDeliveryOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryOrderDeliveryOrder {
    /// SKUs to deliver and the number of units of each.
    pub delivery_items: Vec<DeliveryItem>,
    /// Number of packages in the delivery order. Example: `2`.
    pub package_quantity: Option<i64>,
    /// Packages of the delivery order and what is in each.
    pub packages: Vec<Package>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateDeliveryOrderDeliveryOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs to deliver and the number of units of each.
    pub fn delivery_items(mut self, value: impl IntoIterator<Item = DeliveryItem>) -> Self {
        self.delivery_items = value.into_iter().collect();
        self
    }

    /// Number of packages in the delivery order. Example: `2`.
    pub fn package_quantity(mut self, value: impl Into<i64>) -> Self {
        self.package_quantity = Some(value.into());
        self
    }

    /// Packages of the delivery order and what is in each.
    pub fn packages(mut self, value: impl IntoIterator<Item = Package>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub fn stockup_order_code(mut self, value: impl Into<String>) -> Self {
        self.stockup_order_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateDeliveryOrderDeliveryOrder {
    fn name(&self) -> &'static str {
        "CreateDeliveryOrderDeliveryOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_items" => self.delivery_items.read(reader),
            "package_quantity" => self.package_quantity.read(reader),
            "packages" => self.packages.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_items", &self.delivery_items);
        out.put("package_quantity", &self.package_quantity);
        out.put("packages", &self.packages);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery batch inside [`GsQueryDeliveryBatchesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryBatch {
    /// Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`.
    pub code: Option<String>,
    /// When the delivery batch was created, Unix time in seconds. Example: `1714098600`.
    pub create_time: Option<i64>,
    /// Logistics provider and service that transport the goods.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Number of logistics orders in the delivery batch. Example: `2`.
    pub logistics_order_quantity: Option<i64>,
    /// Logistics orders of the delivery batch, one for each parcel or part.
    pub logistics_orders: Vec<GsQueryDeliveryBatchesLogisticsOrder>,
    /// Number of parcels in the delivery batch. Example: `2`.
    pub logistics_package_quantity: Option<i64>,
    /// Name of the courier who picks up the goods.
    pub logistics_picker_name: Option<String>,
    /// Phone number of the courier who picks up the goods. Example: `17612345678`.
    pub logistics_picker_phone: Option<String>,
    /// Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`.
    pub predicted_arrive_time: Option<i64>,
    /// Time slot in which the courier is expected to pick up the goods.
    pub predicted_pick_info: Option<PredictedPickInfo>,
    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
    pub predicted_ship_time: Option<i64>,
    /// Address and contact of the warehouse that gets the goods.
    pub receiver_contact: Option<ReceiverContact>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeliveryBatch {
    fn name(&self) -> &'static str {
        "DeliveryBatch"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "create_time" => self.create_time.read(reader),
            "logistics" => self.logistics.read(reader),
            "logistics_order_quantity" => self.logistics_order_quantity.read(reader),
            "logistics_orders" => self.logistics_orders.read(reader),
            "logistics_package_quantity" => self.logistics_package_quantity.read(reader),
            "logistics_picker_name" => self.logistics_picker_name.read(reader),
            "logistics_picker_phone" => self.logistics_picker_phone.read(reader),
            "predicted_arrive_time" => self.predicted_arrive_time.read(reader),
            "predicted_pick_info" => self.predicted_pick_info.read(reader),
            "predicted_ship_time" => self.predicted_ship_time.read(reader),
            "receiver_contact" => self.receiver_contact.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("create_time", &self.create_time);
        out.put("logistics", &self.logistics);
        out.put("logistics_order_quantity", &self.logistics_order_quantity);
        out.put("logistics_orders", &self.logistics_orders);
        out.put("logistics_package_quantity", &self.logistics_package_quantity);
        out.put("logistics_picker_name", &self.logistics_picker_name);
        out.put("logistics_picker_phone", &self.logistics_picker_phone);
        out.put("predicted_arrive_time", &self.predicted_arrive_time);
        out.put("predicted_pick_info", &self.predicted_pick_info);
        out.put("predicted_ship_time", &self.predicted_ship_time);
        out.put("receiver_contact", &self.receiver_contact);
        out.put("sender_contact", &self.sender_contact);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery item inside [`CreateDeliveryOrderDeliveryOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryItem {
    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub platform_sku_code: Option<String>,
    /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeliveryItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub fn platform_sku_code(mut self, value: impl Into<String>) -> Self {
        self.platform_sku_code = Some(value.into());
        self
    }

    /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DeliveryItem {
    fn name(&self) -> &'static str {
        "DeliveryItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "platform_sku_code" => self.platform_sku_code.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("platform_sku_code", &self.platform_sku_code);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery order inside [`GsSearchDeliveryOrdersResponse`], [`SearchDeliveryOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryOrder {
    /// When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`.
    pub arrived_time: Option<i64>,
    /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
    pub category_id: Option<String>,
    /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
    pub code: Option<String>,
    /// Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`.
    pub delivery_batch_code: Option<String>,
    /// Packages of the delivery order and what is in them.
    pub delivery_packages: Vec<DeliveryPackage>,
    /// Number of units that the merchant has shipped so far. Example: `10`.
    pub delivery_quantity: Option<i64>,
    /// Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`.
    pub delivery_type: Option<String>,
    /// Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`.
    pub emergency_level: Option<String>,
    /// Units that the warehouse has put into stock. Example: `6`.
    pub inbound_quantity: Option<i64>,
    /// Whether this is the first order for the merchant. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Whether a sample of the product must travel with the bulk goods. Example: `false`.
    pub is_sample_included: Option<bool>,
    /// When the state last changed, Unix time in seconds. Example: `1714183200`.
    pub latest_status_update_time: Option<i64>,
    /// Logistics provider and service that transport the goods.
    pub logistics: Option<Logistics>,
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub mode: Option<String>,
    /// Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`.
    pub platform_spu_code: Option<String>,
    /// Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`.
    pub predicted_arrived_time: Option<i64>,
    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
    pub predicted_ship_time: Option<i64>,
    /// Units that passed the quality check of the warehouse. Example: `4`.
    pub qualified_quantity: Option<i64>,
    /// Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`.
    pub quality_check_result: Option<String>,
    /// Units that the warehouse has received and counted. Example: `8`.
    pub received_quantity: Option<i64>,
    /// Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`.
    pub relative_code: Option<String>,
    /// Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`.
    pub relative_code_type: Option<String>,
    /// Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`.
    pub require_arrived_time: Option<i64>,
    /// Units sent back to the merchant because of bad quality. Example: `2`.
    pub returned_quantity: Option<i64>,
    /// Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`.
    pub sample_code: Option<String>,
    /// State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`.
    pub sample_status: Option<String>,
    /// When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`.
    pub ship_time: Option<i64>,
    /// SKC of the order: the product in one color or style.
    pub skc: Option<Skc>,
    /// SKUs of the order with their quantities.
    pub skus: Vec<GsSearchDeliveryOrdersSku>,
    /// State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`.
    pub status: Option<String>,
    /// JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`.
    pub stockup_type: Option<String>,
    /// Units that failed the quality check of the warehouse. Example: `2`.
    pub unqualified_quantity: Option<i64>,
    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Address and person at the warehouse to whom the goods go.
    pub warehouse_contact: Option<GsSearchDeliveryOrdersWarehouseContact>,
    /// Name of the warehouse that gets the goods, in Chinese.
    pub warehouse_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeliveryOrder {
    fn name(&self) -> &'static str {
        "DeliveryOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arrived_time" => self.arrived_time.read(reader),
            "category_id" => self.category_id.read(reader),
            "code" => self.code.read(reader),
            "delivery_batch_code" => self.delivery_batch_code.read(reader),
            "delivery_packages" => self.delivery_packages.read(reader),
            "delivery_quantity" => self.delivery_quantity.read(reader),
            "delivery_type" => self.delivery_type.read(reader),
            "emergency_level" => self.emergency_level.read(reader),
            "inbound_quantity" => self.inbound_quantity.read(reader),
            "is_first_order" => self.is_first_order.read(reader),
            "is_sample_included" => self.is_sample_included.read(reader),
            "latest_status_update_time" => self.latest_status_update_time.read(reader),
            "logistics" => self.logistics.read(reader),
            "mode" => self.mode.read(reader),
            "platform_spu_code" => self.platform_spu_code.read(reader),
            "predicted_arrived_time" => self.predicted_arrived_time.read(reader),
            "predicted_ship_time" => self.predicted_ship_time.read(reader),
            "qualified_quantity" => self.qualified_quantity.read(reader),
            "quality_check_result" => self.quality_check_result.read(reader),
            "received_quantity" => self.received_quantity.read(reader),
            "relative_code" => self.relative_code.read(reader),
            "relative_code_type" => self.relative_code_type.read(reader),
            "require_arrived_time" => self.require_arrived_time.read(reader),
            "returned_quantity" => self.returned_quantity.read(reader),
            "sample_code" => self.sample_code.read(reader),
            "sample_status" => self.sample_status.read(reader),
            "ship_time" => self.ship_time.read(reader),
            "skc" => self.skc.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            "stockup_type" => self.stockup_type.read(reader),
            "unqualified_quantity" => self.unqualified_quantity.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            "warehouse_contact" => self.warehouse_contact.read(reader),
            "warehouse_name" => self.warehouse_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arrived_time", &self.arrived_time);
        out.put("category_id", &self.category_id);
        out.put("code", &self.code);
        out.put("delivery_batch_code", &self.delivery_batch_code);
        out.put("delivery_packages", &self.delivery_packages);
        out.put("delivery_quantity", &self.delivery_quantity);
        out.put("delivery_type", &self.delivery_type);
        out.put("emergency_level", &self.emergency_level);
        out.put("inbound_quantity", &self.inbound_quantity);
        out.put("is_first_order", &self.is_first_order);
        out.put("is_sample_included", &self.is_sample_included);
        out.put("latest_status_update_time", &self.latest_status_update_time);
        out.put("logistics", &self.logistics);
        out.put("mode", &self.mode);
        out.put("platform_spu_code", &self.platform_spu_code);
        out.put("predicted_arrived_time", &self.predicted_arrived_time);
        out.put("predicted_ship_time", &self.predicted_ship_time);
        out.put("qualified_quantity", &self.qualified_quantity);
        out.put("quality_check_result", &self.quality_check_result);
        out.put("received_quantity", &self.received_quantity);
        out.put("relative_code", &self.relative_code);
        out.put("relative_code_type", &self.relative_code_type);
        out.put("require_arrived_time", &self.require_arrived_time);
        out.put("returned_quantity", &self.returned_quantity);
        out.put("sample_code", &self.sample_code);
        out.put("sample_status", &self.sample_status);
        out.put("ship_time", &self.ship_time);
        out.put("skc", &self.skc);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
        out.put("stockup_type", &self.stockup_type);
        out.put("unqualified_quantity", &self.unqualified_quantity);
        out.put("warehouse_code", &self.warehouse_code);
        out.put("warehouse_contact", &self.warehouse_contact);
        out.put("warehouse_name", &self.warehouse_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery package inside [`DeliveryOrder`], [`GlobalSellingSearchDeliveryOrdersDeliveryOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryPackage {
    /// Code of the logistics order that transports the package. Example: `LOGPPE20240424000005`.
    pub logistics_order_code: Option<String>,
    /// Code of the package within the delivery order. Example: `POCYB2404150000013S01001`.
    pub package_code: Option<String>,
    /// SKUs in the package and the number of units of each.
    pub skus: Vec<GlobalSellingSearchDeliveryOrdersSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeliveryPackage {
    fn name(&self) -> &'static str {
        "DeliveryPackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logistics_order_code" => self.logistics_order_code.read(reader),
            "package_code" => self.package_code.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_order_code", &self.logistics_order_code);
        out.put("package_code", &self.package_code);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension inside [`GsGetSkuPrintDocumentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Height of the barcode label, in centimeters. Example: `2`.
    pub height: Option<String>,
    /// Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`.
    pub unit: Option<String>,
    /// Width of the barcode label, in centimeters. Example: `7`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the barcode label, in centimeters. Example: `2`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the barcode label, in centimeters. Example: `7`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Dimension {
    fn name(&self) -> &'static str {
        "Dimension"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "unit" => self.unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("unit", &self.unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GlobalSellingConfirmStockupOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingConfirmStockupOrderSku {
    /// Platform's code of the SKU; every SKU of the stock-up order must be in the call. Example: `"TESTS24081600001100201"`.
    pub code: Option<String>,
    /// Units of the SKU that the merchant promises to deliver.
    pub confirm_stockup_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingConfirmStockupOrderSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's code of the SKU; every SKU of the stock-up order must be in the call. Example: `"TESTS24081600001100201"`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Units of the SKU that the merchant promises to deliver.
    pub fn confirm_stockup_quantity(mut self, value: impl Into<i64>) -> Self {
        self.confirm_stockup_quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingConfirmStockupOrderSku {
    fn name(&self) -> &'static str {
        "GlobalSellingConfirmStockupOrderSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "confirm_stockup_quantity" => self.confirm_stockup_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("confirm_stockup_quantity", &self.confirm_stockup_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics inside [`DeliveryBatch`], [`GlobalSellingReserveShipmentRequest`], [`GsReserveShippingRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingQueryLogisticsOrdersLogistics {
    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`.
    pub shipping_provider_code: Option<String>,
    /// Name of the logistics provider, in Chinese.
    pub shipping_provider_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingQueryLogisticsOrdersLogistics {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`.
    pub fn shipping_provider_code(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_code = Some(value.into());
        self
    }

    /// Name of the logistics provider, in Chinese.
    pub fn shipping_provider_name(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingQueryLogisticsOrdersLogistics {
    fn name(&self) -> &'static str {
        "GlobalSellingQueryLogisticsOrdersLogistics"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_option" => self.delivery_option.read(reader),
            "shipping_provider_code" => self.shipping_provider_code.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_option", &self.delivery_option);
        out.put("shipping_provider_code", &self.shipping_provider_code);
        out.put("shipping_provider_name", &self.shipping_provider_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Receiver contact inside [`LogisticsOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingQueryLogisticsOrdersReceiverContact {
    /// Address split into its levels, from country to town.
    pub address_detail: Option<AddressDetail>,
    /// Full name of the person to ask for at this address.
    pub contact_name: Option<String>,
    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub email: Option<String>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingQueryLogisticsOrdersReceiverContact {
    fn name(&self) -> &'static str {
        "GlobalSellingQueryLogisticsOrdersReceiverContact"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "contact_name" => self.contact_name.read(reader),
            "email" => self.email.read(reader),
            "full_address" => self.full_address.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("contact_name", &self.contact_name);
        out.put("email", &self.email);
        out.put("full_address", &self.full_address);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery order inside [`GlobalSellingSearchDeliveryOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchDeliveryOrdersDeliveryOrder {
    /// When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`.
    pub arrived_time: Option<i64>,
    /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
    pub category_id: Option<String>,
    /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
    pub code: Option<String>,
    /// Number of units that the merchant has shipped so far. Example: `10`.
    pub delivered_quantity: Option<i64>,
    /// Packages of the delivery order and what is in them.
    pub delivery_packages: Vec<DeliveryPackage>,
    /// Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`.
    pub delivery_type: Option<String>,
    /// Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`.
    pub emergency_level: Option<String>,
    /// Units that the warehouse has put into stock. Example: `6`.
    pub inbound_quantity: Option<i64>,
    /// Whether this is the first order for the merchant. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Whether a sample of the product must travel with the bulk goods. Example: `true`.
    pub is_sample_included: Option<bool>,
    /// When the state last changed, Unix time in seconds. Example: `1714183200`.
    pub latest_status_update_time: Option<i64>,
    /// Logistics provider and service that transport the goods.
    pub logistics: Option<Logistics>,
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub mode: Option<String>,
    /// Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`.
    pub platform_spu_code: Option<String>,
    /// Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`.
    pub predicted_arrived_time: Option<i64>,
    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
    pub predicted_ship_time: Option<i64>,
    /// Units that passed the quality check of the warehouse. Example: `4`.
    pub qualified_quantity: Option<i64>,
    /// Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`.
    pub quality_check_result: Option<String>,
    /// Units that the warehouse has received and counted. Example: `8`.
    pub received_quantity: Option<i64>,
    /// Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`.
    pub relative_code: Option<String>,
    /// Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`.
    pub relative_code_type: Option<String>,
    /// Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`.
    pub require_arrived_time: Option<i64>,
    /// Units sent back to the merchant because of bad quality. Example: `2`.
    pub returned_quantity: Option<i64>,
    /// Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`.
    pub sample_code: Option<String>,
    /// State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`.
    pub sample_status: Option<String>,
    /// When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`.
    pub ship_time: Option<i64>,
    /// SKC of the order: the product in one color or style.
    pub skc: Option<Skc>,
    /// SKUs of the order with their quantities.
    pub skus: Vec<Sku>,
    /// State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`.
    pub status: Option<String>,
    /// JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`.
    pub stockup_type: Option<String>,
    /// Units that failed the quality check of the warehouse. Example: `2`.
    pub unqualified_quantity: Option<i64>,
    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Address and person at the warehouse to whom the goods go.
    pub warehouse_contact: Option<WarehouseContact>,
    /// Name of the warehouse that gets the goods, in Chinese.
    pub warehouse_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchDeliveryOrdersDeliveryOrder {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchDeliveryOrdersDeliveryOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arrived_time" => self.arrived_time.read(reader),
            "category_id" => self.category_id.read(reader),
            "code" => self.code.read(reader),
            "delivered_quantity" => self.delivered_quantity.read(reader),
            "delivery_packages" => self.delivery_packages.read(reader),
            "delivery_type" => self.delivery_type.read(reader),
            "emergency_level" => self.emergency_level.read(reader),
            "inbound_quantity" => self.inbound_quantity.read(reader),
            "is_first_order" => self.is_first_order.read(reader),
            "is_sample_included" => self.is_sample_included.read(reader),
            "latest_status_update_time" => self.latest_status_update_time.read(reader),
            "logistics" => self.logistics.read(reader),
            "mode" => self.mode.read(reader),
            "platform_spu_code" => self.platform_spu_code.read(reader),
            "predicted_arrived_time" => self.predicted_arrived_time.read(reader),
            "predicted_ship_time" => self.predicted_ship_time.read(reader),
            "qualified_quantity" => self.qualified_quantity.read(reader),
            "quality_check_result" => self.quality_check_result.read(reader),
            "received_quantity" => self.received_quantity.read(reader),
            "relative_code" => self.relative_code.read(reader),
            "relative_code_type" => self.relative_code_type.read(reader),
            "require_arrived_time" => self.require_arrived_time.read(reader),
            "returned_quantity" => self.returned_quantity.read(reader),
            "sample_code" => self.sample_code.read(reader),
            "sample_status" => self.sample_status.read(reader),
            "ship_time" => self.ship_time.read(reader),
            "skc" => self.skc.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            "stockup_type" => self.stockup_type.read(reader),
            "unqualified_quantity" => self.unqualified_quantity.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            "warehouse_contact" => self.warehouse_contact.read(reader),
            "warehouse_name" => self.warehouse_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arrived_time", &self.arrived_time);
        out.put("category_id", &self.category_id);
        out.put("code", &self.code);
        out.put("delivered_quantity", &self.delivered_quantity);
        out.put("delivery_packages", &self.delivery_packages);
        out.put("delivery_type", &self.delivery_type);
        out.put("emergency_level", &self.emergency_level);
        out.put("inbound_quantity", &self.inbound_quantity);
        out.put("is_first_order", &self.is_first_order);
        out.put("is_sample_included", &self.is_sample_included);
        out.put("latest_status_update_time", &self.latest_status_update_time);
        out.put("logistics", &self.logistics);
        out.put("mode", &self.mode);
        out.put("platform_spu_code", &self.platform_spu_code);
        out.put("predicted_arrived_time", &self.predicted_arrived_time);
        out.put("predicted_ship_time", &self.predicted_ship_time);
        out.put("qualified_quantity", &self.qualified_quantity);
        out.put("quality_check_result", &self.quality_check_result);
        out.put("received_quantity", &self.received_quantity);
        out.put("relative_code", &self.relative_code);
        out.put("relative_code_type", &self.relative_code_type);
        out.put("require_arrived_time", &self.require_arrived_time);
        out.put("returned_quantity", &self.returned_quantity);
        out.put("sample_code", &self.sample_code);
        out.put("sample_status", &self.sample_status);
        out.put("ship_time", &self.ship_time);
        out.put("skc", &self.skc);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
        out.put("stockup_type", &self.stockup_type);
        out.put("unqualified_quantity", &self.unqualified_quantity);
        out.put("warehouse_code", &self.warehouse_code);
        out.put("warehouse_contact", &self.warehouse_contact);
        out.put("warehouse_name", &self.warehouse_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`DeliveryPackage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchDeliveryOrdersSku {
    /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
    pub quantity: Option<i64>,
    /// Platform's code of the SKU in the package. Example: `S23121000007200101`.
    pub sku_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchDeliveryOrdersSku {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchDeliveryOrdersSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity" => self.quantity.read(reader),
            "sku_code" => self.sku_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity", &self.quantity);
        out.put("sku_code", &self.sku_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics inside [`ReturnOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchReturnOrdersLogistics {
    /// Units that were in fact returned for this SKC, the product in one color or style. Example: `10`.
    pub actual_quantity: Option<i64>,
    /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
    pub category_id: Option<String>,
    /// Units of the SKC whose return was confirmed. Example: `10`.
    pub confirm_quantity: Option<i64>,
    /// Code of the logistics order that brings the goods back to the merchant. Example: `POCYPT2407020000016S01`.
    pub logistics_order: Option<String>,
    /// Platform's code of the SPU, the product over all its variants. Example: `TESTS230819000025`.
    pub platform_spu_code: Option<String>,
    /// Units of the SKC that were asked to be returned. Example: `10`.
    pub request_quantity: Option<i64>,
    /// Code by which the platform knows the logistics provider that transports the goods. Example: `1`.
    pub shipping_provider_code: Option<String>,
    /// SKUs of the order with their quantities.
    pub skus: Vec<GlobalSellingSearchReturnOrdersSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchReturnOrdersLogistics {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchReturnOrdersLogistics"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_quantity" => self.actual_quantity.read(reader),
            "category_id" => self.category_id.read(reader),
            "confirm_quantity" => self.confirm_quantity.read(reader),
            "logistics_order" => self.logistics_order.read(reader),
            "platform_spu_code" => self.platform_spu_code.read(reader),
            "request_quantity" => self.request_quantity.read(reader),
            "shipping_provider_code" => self.shipping_provider_code.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_quantity", &self.actual_quantity);
        out.put("category_id", &self.category_id);
        out.put("confirm_quantity", &self.confirm_quantity);
        out.put("logistics_order", &self.logistics_order);
        out.put("platform_spu_code", &self.platform_spu_code);
        out.put("request_quantity", &self.request_quantity);
        out.put("shipping_provider_code", &self.shipping_provider_code);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GlobalSellingSearchReturnOrdersLogistics`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchReturnOrdersSku {
    /// Units of this SKU that were in fact returned. Example: `5`.
    pub actual_quantity: Option<i64>,
    /// Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTS24030600003700101`.
    pub barcode: Option<String>,
    /// Why the return of the SKU was cancelled, as text.
    pub cancel_reason: Option<String>,
    /// Units of this SKU whose return was confirmed. Example: `5`.
    pub confirm_quantity: Option<i64>,
    /// Why the return was confirmed or its quantity changed, as text.
    pub confirm_reason: Option<String>,
    /// Code of the SKC in the merchant's own system. Example: `TESTS24030600003700101`.
    pub external_skc_code: Option<String>,
    /// Code of the SKU in the merchant's own system. Example: `TESTS24030600003700101`.
    pub external_sku_code: Option<String>,
    /// English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`.
    pub first_key_attribute_name_en: Option<String>,
    /// Chinese name of the attribute that tells SKCs apart, as a rule the color.
    pub first_key_attribute_name_zh: Option<String>,
    /// English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`.
    pub first_key_attribute_value_en: Option<String>,
    /// Chinese value of the attribute that tells SKCs apart, as a rule a color.
    pub first_key_attribute_value_zh: Option<String>,
    /// Address at which the picture of the SKU can be loaded. Example: `https://sku.image.example.com`.
    pub image_url: Option<String>,
    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24030600003700101`.
    pub platform_sku_code: Option<String>,
    /// Units of this SKU that were asked to be returned. Example: `5`.
    pub request_quantity: Option<i64>,
    /// English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size.
    pub second_key_attribute_value_zh: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingSearchReturnOrdersSku {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchReturnOrdersSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_quantity" => self.actual_quantity.read(reader),
            "barcode" => self.barcode.read(reader),
            "cancel_reason" => self.cancel_reason.read(reader),
            "confirm_quantity" => self.confirm_quantity.read(reader),
            "confirm_reason" => self.confirm_reason.read(reader),
            "external_skc_code" => self.external_skc_code.read(reader),
            "external_sku_code" => self.external_sku_code.read(reader),
            "first_key_attribute_name_en" => self.first_key_attribute_name_en.read(reader),
            "first_key_attribute_name_zh" => self.first_key_attribute_name_zh.read(reader),
            "first_key_attribute_value_en" => self.first_key_attribute_value_en.read(reader),
            "first_key_attribute_value_zh" => self.first_key_attribute_value_zh.read(reader),
            "image_url" => self.image_url.read(reader),
            "platform_sku_code" => self.platform_sku_code.read(reader),
            "request_quantity" => self.request_quantity.read(reader),
            "second_key_attribute_name_en" => self.second_key_attribute_name_en.read(reader),
            "second_key_attribute_name_zh" => self.second_key_attribute_name_zh.read(reader),
            "second_key_attribute_value_en" => self.second_key_attribute_value_en.read(reader),
            "second_key_attribute_value_zh" => self.second_key_attribute_value_zh.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_quantity", &self.actual_quantity);
        out.put("barcode", &self.barcode);
        out.put("cancel_reason", &self.cancel_reason);
        out.put("confirm_quantity", &self.confirm_quantity);
        out.put("confirm_reason", &self.confirm_reason);
        out.put("external_skc_code", &self.external_skc_code);
        out.put("external_sku_code", &self.external_sku_code);
        out.put("first_key_attribute_name_en", &self.first_key_attribute_name_en);
        out.put("first_key_attribute_name_zh", &self.first_key_attribute_name_zh);
        out.put("first_key_attribute_value_en", &self.first_key_attribute_value_en);
        out.put("first_key_attribute_value_zh", &self.first_key_attribute_value_zh);
        out.put("image_url", &self.image_url);
        out.put("platform_sku_code", &self.platform_sku_code);
        out.put("request_quantity", &self.request_quantity);
        out.put("second_key_attribute_name_en", &self.second_key_attribute_name_en);
        out.put("second_key_attribute_name_zh", &self.second_key_attribute_name_zh);
        out.put("second_key_attribute_value_en", &self.second_key_attribute_value_en);
        out.put("second_key_attribute_value_zh", &self.second_key_attribute_value_zh);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery order inside [`GsCreateDeliveryOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateDeliveryOrderDeliveryOrder {
    /// Number of packages in the delivery order. Example: `2`.
    pub package_quantity: Option<i64>,
    /// Packages of the delivery order and what is in each.
    pub packages: Vec<Package>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateDeliveryOrderDeliveryOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of packages in the delivery order. Example: `2`.
    pub fn package_quantity(mut self, value: impl Into<i64>) -> Self {
        self.package_quantity = Some(value.into());
        self
    }

    /// Packages of the delivery order and what is in each.
    pub fn packages(mut self, value: impl IntoIterator<Item = Package>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub fn stockup_order_code(mut self, value: impl Into<String>) -> Self {
        self.stockup_order_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateDeliveryOrderDeliveryOrder {
    fn name(&self) -> &'static str {
        "GsCreateDeliveryOrderDeliveryOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "package_quantity" => self.package_quantity.read(reader),
            "packages" => self.packages.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("package_quantity", &self.package_quantity);
        out.put("packages", &self.packages);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Platform SKU item inside [`GsGetSkuPrintDocumentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSkuPrintDocumentPlatformSkuItem {
    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub platform_sku_code: Option<String>,
    /// Number of barcode labels to print for the SKU, at most 99999. Example: `5`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetSkuPrintDocumentPlatformSkuItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub fn platform_sku_code(mut self, value: impl Into<String>) -> Self {
        self.platform_sku_code = Some(value.into());
        self
    }

    /// Number of barcode labels to print for the SKU, at most 99999. Example: `5`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsGetSkuPrintDocumentPlatformSkuItem {
    fn name(&self) -> &'static str {
        "GsGetSkuPrintDocumentPlatformSkuItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "platform_sku_code" => self.platform_sku_code.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("platform_sku_code", &self.platform_sku_code);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address detail inside [`GsQueryDeliveryBatchesSenderContact`], [`GsSearchDeliveryOrdersWarehouseContact`], [`ReceiverContact`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQueryDeliveryBatchesAddressDetail {
    /// Id of the city in the platform's list of regions. Example: `1809858`.
    pub city_id: Option<i64>,
    /// Name of the city that the address lies in, in Chinese.
    pub city_name: Option<String>,
    /// Id of the country in the platform's list of regions. Example: `1814991`.
    pub country_id: Option<i64>,
    /// Name of the country that the address lies in, in Chinese.
    pub country_name: Option<String>,
    /// Street, building and floor, below the level of the town.
    pub detail: Option<String>,
    /// Id of the district in the platform's list of regions. Example: `6571346`.
    pub district_id: Option<i64>,
    /// Name of the district that the address lies in, in Chinese.
    pub district_name: Option<String>,
    /// Id of the province in the platform's list of regions. Example: `1809935`.
    pub province_id: Option<i64>,
    /// Name of the province that the address lies in, in Chinese.
    pub province_name: Option<String>,
    /// Id of the town in the platform's list of regions. Example: `440111018`.
    pub town_id: Option<i64>,
    /// Name of the town or street office that the address lies in, in Chinese.
    pub town_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsQueryDeliveryBatchesAddressDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the city in the platform's list of regions. Example: `1809858`.
    pub fn city_id(mut self, value: impl Into<i64>) -> Self {
        self.city_id = Some(value.into());
        self
    }

    /// Name of the city that the address lies in, in Chinese.
    pub fn city_name(mut self, value: impl Into<String>) -> Self {
        self.city_name = Some(value.into());
        self
    }

    /// Id of the country in the platform's list of regions. Example: `1814991`.
    pub fn country_id(mut self, value: impl Into<i64>) -> Self {
        self.country_id = Some(value.into());
        self
    }

    /// Name of the country that the address lies in, in Chinese.
    pub fn country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = Some(value.into());
        self
    }

    /// Street, building and floor, below the level of the town.
    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }

    /// Id of the district in the platform's list of regions. Example: `6571346`.
    pub fn district_id(mut self, value: impl Into<i64>) -> Self {
        self.district_id = Some(value.into());
        self
    }

    /// Name of the district that the address lies in, in Chinese.
    pub fn district_name(mut self, value: impl Into<String>) -> Self {
        self.district_name = Some(value.into());
        self
    }

    /// Id of the province in the platform's list of regions. Example: `1809935`.
    pub fn province_id(mut self, value: impl Into<i64>) -> Self {
        self.province_id = Some(value.into());
        self
    }

    /// Name of the province that the address lies in, in Chinese.
    pub fn province_name(mut self, value: impl Into<String>) -> Self {
        self.province_name = Some(value.into());
        self
    }

    /// Id of the town in the platform's list of regions. Example: `440111018`.
    pub fn town_id(mut self, value: impl Into<i64>) -> Self {
        self.town_id = Some(value.into());
        self
    }

    /// Name of the town or street office that the address lies in, in Chinese.
    pub fn town_name(mut self, value: impl Into<String>) -> Self {
        self.town_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsQueryDeliveryBatchesAddressDetail {
    fn name(&self) -> &'static str {
        "GsQueryDeliveryBatchesAddressDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "city_id" => self.city_id.read(reader),
            "city_name" => self.city_name.read(reader),
            "country_id" => self.country_id.read(reader),
            "country_name" => self.country_name.read(reader),
            "detail" => self.detail.read(reader),
            "district_id" => self.district_id.read(reader),
            "district_name" => self.district_name.read(reader),
            "province_id" => self.province_id.read(reader),
            "province_name" => self.province_name.read(reader),
            "town_id" => self.town_id.read(reader),
            "town_name" => self.town_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("city_id", &self.city_id);
        out.put("city_name", &self.city_name);
        out.put("country_id", &self.country_id);
        out.put("country_name", &self.country_name);
        out.put("detail", &self.detail);
        out.put("district_id", &self.district_id);
        out.put("district_name", &self.district_name);
        out.put("province_id", &self.province_id);
        out.put("province_name", &self.province_name);
        out.put("town_id", &self.town_id);
        out.put("town_name", &self.town_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics order inside [`DeliveryBatch`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQueryDeliveryBatchesLogisticsOrder {
    /// Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`.
    pub code: Option<String>,
    /// Why the logistics order could not be created.
    pub failed_reason: Option<String>,
    /// Weight of the parcel as a number with its unit.
    pub package_weight: Option<PackageWeight>,
    /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
    pub status: Option<String>,
    /// Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`.
    pub tracking_number: Option<String>,
    /// Events on the way of the parcel, each with time and text.
    pub tracking_records: Vec<TrackingRecord>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsQueryDeliveryBatchesLogisticsOrder {
    fn name(&self) -> &'static str {
        "GsQueryDeliveryBatchesLogisticsOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "failed_reason" => self.failed_reason.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "tracking_records" => self.tracking_records.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("failed_reason", &self.failed_reason);
        out.put("package_weight", &self.package_weight);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
        out.put("tracking_records", &self.tracking_records);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sender contact inside [`DeliveryBatch`], [`GsReserveShippingRequest`], [`GsSearchAvailableShippingProvidersRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQueryDeliveryBatchesSenderContact {
    /// Address split into its levels, from country to town.
    pub address_detail: Option<GsQueryDeliveryBatchesAddressDetail>,
    /// Full name of the person to ask for at this address.
    pub contact_name: Option<String>,
    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub email: Option<String>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsQueryDeliveryBatchesSenderContact {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address split into its levels, from country to town.
    pub fn address_detail(mut self, value: GsQueryDeliveryBatchesAddressDetail) -> Self {
        self.address_detail = Some(value);
        self
    }

    /// Full name of the person to ask for at this address.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }

    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Whole address in one line, from country to building.
    pub fn full_address(mut self, value: impl Into<String>) -> Self {
        self.full_address = Some(value.into());
        self
    }

    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsQueryDeliveryBatchesSenderContact {
    fn name(&self) -> &'static str {
        "GsQueryDeliveryBatchesSenderContact"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "contact_name" => self.contact_name.read(reader),
            "email" => self.email.read(reader),
            "full_address" => self.full_address.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("contact_name", &self.contact_name);
        out.put("email", &self.email);
        out.put("full_address", &self.full_address);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reserve arrived time inside [`GsSearchAvailableShippingProvidersResponse`], [`SearchAvailableShippingProvidersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchAvailableShippingProvidersReserveArrivedTime {
    /// When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`.
    pub arrived_time: Option<i64>,
    /// Whether the warehouse has room left for goods that arrive on this date. Example: `true`.
    pub can_reserve: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsSearchAvailableShippingProvidersReserveArrivedTime {
    fn name(&self) -> &'static str {
        "GsSearchAvailableShippingProvidersReserveArrivedTime"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arrived_time" => self.arrived_time.read(reader),
            "can_reserve" => self.can_reserve.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arrived_time", &self.arrived_time);
        out.put("can_reserve", &self.can_reserve);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`DeliveryOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchDeliveryOrdersSku {
    /// Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `BCD20240105043049`.
    pub barcode: Option<String>,
    /// Code of the SKU in the merchant's own system. Example: `Sku-test0419`.
    pub external_sku_code: Option<String>,
    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub platform_sku_code: Option<String>,
    /// English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. Example: `S`.
    pub second_key_attribute_value_zh: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsSearchDeliveryOrdersSku {
    fn name(&self) -> &'static str {
        "GsSearchDeliveryOrdersSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "barcode" => self.barcode.read(reader),
            "external_sku_code" => self.external_sku_code.read(reader),
            "platform_sku_code" => self.platform_sku_code.read(reader),
            "second_key_attribute_name_en" => self.second_key_attribute_name_en.read(reader),
            "second_key_attribute_name_zh" => self.second_key_attribute_name_zh.read(reader),
            "second_key_attribute_value_en" => self.second_key_attribute_value_en.read(reader),
            "second_key_attribute_value_zh" => self.second_key_attribute_value_zh.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("barcode", &self.barcode);
        out.put("external_sku_code", &self.external_sku_code);
        out.put("platform_sku_code", &self.platform_sku_code);
        out.put("second_key_attribute_name_en", &self.second_key_attribute_name_en);
        out.put("second_key_attribute_name_zh", &self.second_key_attribute_name_zh);
        out.put("second_key_attribute_value_en", &self.second_key_attribute_value_en);
        out.put("second_key_attribute_value_zh", &self.second_key_attribute_value_zh);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse contact inside [`DeliveryOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchDeliveryOrdersWarehouseContact {
    /// Address split into its levels, from country to town.
    pub address_detail: Option<GsQueryDeliveryBatchesAddressDetail>,
    /// Full name of the person to ask for at this address.
    pub contact_name: Option<String>,
    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub email: Option<String>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsSearchDeliveryOrdersWarehouseContact {
    fn name(&self) -> &'static str {
        "GsSearchDeliveryOrdersWarehouseContact"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "contact_name" => self.contact_name.read(reader),
            "email" => self.email.read(reader),
            "full_address" => self.full_address.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("contact_name", &self.contact_name);
        out.put("email", &self.email);
        out.put("full_address", &self.full_address);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`Package`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub platform_sku_code: Option<String>,
    /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Item {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
    pub fn platform_sku_code(mut self, value: impl Into<String>) -> Self {
        self.platform_sku_code = Some(value.into());
        self
    }

    /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Item {
    fn name(&self) -> &'static str {
        "Item"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "platform_sku_code" => self.platform_sku_code.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("platform_sku_code", &self.platform_sku_code);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics inside [`DeliveryOrder`], [`GlobalSellingSearchDeliveryOrdersDeliveryOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Logistics {
    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`.
    pub logistics_order: Option<String>,
    /// Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`.
    pub shipping_provider_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Logistics {
    fn name(&self) -> &'static str {
        "Logistics"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_option" => self.delivery_option.read(reader),
            "logistics_order" => self.logistics_order.read(reader),
            "shipping_provider_code" => self.shipping_provider_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_option", &self.delivery_option);
        out.put("logistics_order", &self.logistics_order);
        out.put("shipping_provider_code", &self.shipping_provider_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics order inside [`GlobalSellingQueryLogisticsOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogisticsOrder {
    /// Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`.
    pub code: Option<String>,
    /// When the logistics order was completely created, Unix time in seconds. Example: `1714100400`.
    pub completion_time: Option<i64>,
    /// When the order was created, Unix time in seconds. Example: `1714098600`.
    pub create_time: Option<i64>,
    /// When the goods were delivered, Unix time in seconds. Example: `1714100400`.
    pub delivery_time: Option<i64>,
    /// When the state last changed, Unix time in seconds. Example: `1714100400`.
    pub latest_update_time: Option<i64>,
    /// Logistics provider and service that transport the goods.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Number of parcels in the delivery batch. Example: `2`.
    pub logistics_package_quantity: Option<i64>,
    /// Name of the courier who picks up the goods.
    pub logistics_picker_name: Option<String>,
    /// Phone number of the courier who picks up the goods. Example: `17612345678`.
    pub logistics_picker_phone: Option<String>,
    /// Number of logistics orders in the delivery batch. Example: `2`.
    pub logistics_sub_order_quantity: Option<i64>,
    /// Logistics orders of the delivery batch, one for each parcel or part.
    pub logistics_sub_orders: Vec<LogisticsSubOrder>,
    /// When the courier picked up the goods, Unix time in seconds. Example: `1714100400`.
    pub pickup_time: Option<i64>,
    /// Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`.
    pub predicted_arrive_time: Option<i64>,
    /// Time slot in which the courier is expected to pick up the goods.
    pub predicted_pick_info: Option<PredictedPickInfo>,
    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
    pub predicted_ship_time: Option<i64>,
    /// Address and contact of the warehouse that gets the goods.
    pub receiver_contact: Option<GlobalSellingQueryLogisticsOrdersReceiverContact>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<SenderContact>,
    /// When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`.
    pub sign_time: Option<i64>,
    /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
    pub status: Option<String>,
    /// Direction of the transport: DELIVERY to the warehouse or RETURN to the merchant. Example: `DELIVERY`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LogisticsOrder {
    fn name(&self) -> &'static str {
        "LogisticsOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "completion_time" => self.completion_time.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "latest_update_time" => self.latest_update_time.read(reader),
            "logistics" => self.logistics.read(reader),
            "logistics_package_quantity" => self.logistics_package_quantity.read(reader),
            "logistics_picker_name" => self.logistics_picker_name.read(reader),
            "logistics_picker_phone" => self.logistics_picker_phone.read(reader),
            "logistics_sub_order_quantity" => self.logistics_sub_order_quantity.read(reader),
            "logistics_sub_orders" => self.logistics_sub_orders.read(reader),
            "pickup_time" => self.pickup_time.read(reader),
            "predicted_arrive_time" => self.predicted_arrive_time.read(reader),
            "predicted_pick_info" => self.predicted_pick_info.read(reader),
            "predicted_ship_time" => self.predicted_ship_time.read(reader),
            "receiver_contact" => self.receiver_contact.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "sign_time" => self.sign_time.read(reader),
            "status" => self.status.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("completion_time", &self.completion_time);
        out.put("create_time", &self.create_time);
        out.put("delivery_time", &self.delivery_time);
        out.put("latest_update_time", &self.latest_update_time);
        out.put("logistics", &self.logistics);
        out.put("logistics_package_quantity", &self.logistics_package_quantity);
        out.put("logistics_picker_name", &self.logistics_picker_name);
        out.put("logistics_picker_phone", &self.logistics_picker_phone);
        out.put("logistics_sub_order_quantity", &self.logistics_sub_order_quantity);
        out.put("logistics_sub_orders", &self.logistics_sub_orders);
        out.put("pickup_time", &self.pickup_time);
        out.put("predicted_arrive_time", &self.predicted_arrive_time);
        out.put("predicted_pick_info", &self.predicted_pick_info);
        out.put("predicted_ship_time", &self.predicted_ship_time);
        out.put("receiver_contact", &self.receiver_contact);
        out.put("sender_contact", &self.sender_contact);
        out.put("sign_time", &self.sign_time);
        out.put("status", &self.status);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics sub order inside [`LogisticsOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogisticsSubOrder {
    /// Code of one logistics order within the delivery batch. Example: `LOGPPE20240424000005`.
    pub code: Option<String>,
    /// When the logistics order was completely created, Unix time in seconds. Example: `1714100400`.
    pub completion_time: Option<i64>,
    /// When the order was created, Unix time in seconds. Example: `1714100400`.
    pub create_time: Option<i64>,
    /// When the goods were delivered, Unix time in seconds. Example: `1714100400`.
    pub delivery_time: Option<i64>,
    /// Why the logistics order could not be created.
    pub failed_reason: Option<String>,
    /// When the state last changed, Unix time in seconds. Example: `1714100400`.
    pub latest_update_time: Option<i64>,
    /// When the parcel was found to be missing, Unix time in seconds. Example: `1714100400`.
    pub loss_suspend_time: Option<i64>,
    /// Weight of the parcel as a number with its unit.
    pub package_weight: Option<PackageWeight>,
    /// When the courier picked up the goods, Unix time in seconds. Example: `1714100400`.
    pub pickup_time: Option<i64>,
    /// When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`.
    pub sign_time: Option<i64>,
    /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
    pub status: Option<String>,
    /// Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`.
    pub tracking_number: Option<String>,
    /// Events on the way of the parcel, each with time and text.
    pub tracking_records: Vec<TrackingRecord>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LogisticsSubOrder {
    fn name(&self) -> &'static str {
        "LogisticsSubOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "completion_time" => self.completion_time.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "failed_reason" => self.failed_reason.read(reader),
            "latest_update_time" => self.latest_update_time.read(reader),
            "loss_suspend_time" => self.loss_suspend_time.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "pickup_time" => self.pickup_time.read(reader),
            "sign_time" => self.sign_time.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "tracking_records" => self.tracking_records.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("completion_time", &self.completion_time);
        out.put("create_time", &self.create_time);
        out.put("delivery_time", &self.delivery_time);
        out.put("failed_reason", &self.failed_reason);
        out.put("latest_update_time", &self.latest_update_time);
        out.put("loss_suspend_time", &self.loss_suspend_time);
        out.put("package_weight", &self.package_weight);
        out.put("pickup_time", &self.pickup_time);
        out.put("sign_time", &self.sign_time);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
        out.put("tracking_records", &self.tracking_records);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`CreateDeliveryOrderDeliveryOrder`], [`GsCreateDeliveryOrderDeliveryOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// SKUs in the package and the number of units of each.
    pub items: Vec<Item>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Package {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs in the package and the number of units of each.
    pub fn items(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Package {
    fn name(&self) -> &'static str {
        "Package"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "items" => self.items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("items", &self.items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package weight inside [`GsQueryDeliveryBatchesLogisticsOrder`], [`LogisticsSubOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageWeight {
    /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
    pub unit: Option<String>,
    /// Weight of the parcel as a number, in `unit`. Example: `1000`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PackageWeight {
    fn name(&self) -> &'static str {
        "PackageWeight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Platform SKU item inside [`GlobalSellingGetSkuPrintDocumentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformSkuItem {
    /// Platform's code of the SKU whose barcode to print. Example: `TESTS24010500003400301`.
    pub code: Option<String>,
    /// Number of barcode labels to print for the SKU, at most 99999. Example: `10`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PlatformSkuItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's code of the SKU whose barcode to print. Example: `TESTS24010500003400301`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Number of barcode labels to print for the SKU, at most 99999. Example: `10`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PlatformSkuItem {
    fn name(&self) -> &'static str {
        "PlatformSkuItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Predicted pick info inside [`DeliveryBatch`], [`LogisticsOrder`], [`QueryDeliveryBatchesDeliveryBatch`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictedPickInfo {
    /// End of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`.
    pub end_time: Option<i64>,
    /// Start of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PredictedPickInfo {
    fn name(&self) -> &'static str {
        "PredictedPickInfo"
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

/// Delivery batch inside [`QueryDeliveryBatchesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesDeliveryBatch {
    /// Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`.
    pub code: Option<String>,
    /// When the delivery batch was created, Unix time in seconds. Example: `1714098600`.
    pub create_time: Option<i64>,
    /// Logistics provider and service that transport the goods.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Number of logistics orders in the delivery batch. Example: `2`.
    pub logistics_order_quantity: Option<i64>,
    /// Logistics orders of the delivery batch, one for each parcel or part.
    pub logistics_orders: Vec<QueryDeliveryBatchesLogisticsOrder>,
    /// Number of parcels in the delivery batch. Example: `2`.
    pub logistics_package_quantity: Option<i64>,
    /// Name of the courier who picks up the goods.
    pub logistics_picker_name: Option<String>,
    /// Phone number of the courier who picks up the goods. Example: `17612345678`.
    pub logistics_picker_phone: Option<String>,
    /// Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`.
    pub predicted_arrive_time: Option<i64>,
    /// Time slot in which the courier is expected to pick up the goods.
    pub predicted_pick_info: Option<PredictedPickInfo>,
    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
    pub predicted_ship_time: Option<i64>,
    /// Address and contact of the warehouse that gets the goods.
    pub receiver_contact: Option<ReceiverContact>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryDeliveryBatchesDeliveryBatch {
    fn name(&self) -> &'static str {
        "QueryDeliveryBatchesDeliveryBatch"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "create_time" => self.create_time.read(reader),
            "logistics" => self.logistics.read(reader),
            "logistics_order_quantity" => self.logistics_order_quantity.read(reader),
            "logistics_orders" => self.logistics_orders.read(reader),
            "logistics_package_quantity" => self.logistics_package_quantity.read(reader),
            "logistics_picker_name" => self.logistics_picker_name.read(reader),
            "logistics_picker_phone" => self.logistics_picker_phone.read(reader),
            "predicted_arrive_time" => self.predicted_arrive_time.read(reader),
            "predicted_pick_info" => self.predicted_pick_info.read(reader),
            "predicted_ship_time" => self.predicted_ship_time.read(reader),
            "receiver_contact" => self.receiver_contact.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("create_time", &self.create_time);
        out.put("logistics", &self.logistics);
        out.put("logistics_order_quantity", &self.logistics_order_quantity);
        out.put("logistics_orders", &self.logistics_orders);
        out.put("logistics_package_quantity", &self.logistics_package_quantity);
        out.put("logistics_picker_name", &self.logistics_picker_name);
        out.put("logistics_picker_phone", &self.logistics_picker_phone);
        out.put("predicted_arrive_time", &self.predicted_arrive_time);
        out.put("predicted_pick_info", &self.predicted_pick_info);
        out.put("predicted_ship_time", &self.predicted_ship_time);
        out.put("receiver_contact", &self.receiver_contact);
        out.put("sender_contact", &self.sender_contact);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics order inside [`QueryDeliveryBatchesDeliveryBatch`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesLogisticsOrder {
    /// Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`.
    pub code: Option<String>,
    /// Why the logistics order could not be created.
    pub failed_reason: Option<String>,
    /// Weight of the parcel as a number with its unit.
    pub package_weight: Option<QueryDeliveryBatchesPackageWeight>,
    /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `1714271725`.
    pub status: Option<String>,
    /// Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`.
    pub tracking_number: Option<String>,
    /// Events on the way of the parcel, each with time and text.
    pub tracking_records: Vec<TrackingRecord>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryDeliveryBatchesLogisticsOrder {
    fn name(&self) -> &'static str {
        "QueryDeliveryBatchesLogisticsOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "failed_reason" => self.failed_reason.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "tracking_records" => self.tracking_records.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("failed_reason", &self.failed_reason);
        out.put("package_weight", &self.package_weight);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
        out.put("tracking_records", &self.tracking_records);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package weight inside [`QueryDeliveryBatchesLogisticsOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesPackageWeight {
    /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
    pub unit: Option<String>,
    /// Weight of the parcel as a number, in `unit`. Example: `1000`.
    pub value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryDeliveryBatchesPackageWeight {
    fn name(&self) -> &'static str {
        "QueryDeliveryBatchesPackageWeight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Receiver contact inside [`DeliveryBatch`], [`QueryDeliveryBatchesDeliveryBatch`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiverContact {
    /// Address split into its levels, from country to town.
    pub address_detail: Option<GsQueryDeliveryBatchesAddressDetail>,
    /// Full name of the person to ask for at this address.
    pub contact_name: Option<String>,
    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub email: Option<String>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReceiverContact {
    fn name(&self) -> &'static str {
        "ReceiverContact"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "contact_name" => self.contact_name.read(reader),
            "email" => self.email.read(reader),
            "full_address" => self.full_address.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("contact_name", &self.contact_name);
        out.put("email", &self.email);
        out.put("full_address", &self.full_address);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reserve inside [`GlobalSellingReserveShipmentRequest`], [`GsReserveShippingRequest`], [`ReserveShippingRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reserve {
    /// Arrival date to book, from `reserve_arrived_times`, Unix time in seconds. Example: `1713456000`.
    pub predicted_arrived_time: Option<i64>,
    /// Start of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`.
    pub predicted_pickup_ge: Option<i64>,
    /// End of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`.
    pub predicted_pickup_lt: Option<i64>,
    /// Date of the pickup to book, Unix time in seconds. Example: `1713456000`.
    pub predicted_pickup_time: Option<i64>,
    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1713456000`.
    pub predicted_ship_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Reserve {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Arrival date to book, from `reserve_arrived_times`, Unix time in seconds. Example: `1713456000`.
    pub fn predicted_arrived_time(mut self, value: impl Into<i64>) -> Self {
        self.predicted_arrived_time = Some(value.into());
        self
    }

    /// Start of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`.
    pub fn predicted_pickup_ge(mut self, value: impl Into<i64>) -> Self {
        self.predicted_pickup_ge = Some(value.into());
        self
    }

    /// End of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`.
    pub fn predicted_pickup_lt(mut self, value: impl Into<i64>) -> Self {
        self.predicted_pickup_lt = Some(value.into());
        self
    }

    /// Date of the pickup to book, Unix time in seconds. Example: `1713456000`.
    pub fn predicted_pickup_time(mut self, value: impl Into<i64>) -> Self {
        self.predicted_pickup_time = Some(value.into());
        self
    }

    /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1713456000`.
    pub fn predicted_ship_time(mut self, value: impl Into<i64>) -> Self {
        self.predicted_ship_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Reserve {
    fn name(&self) -> &'static str {
        "Reserve"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "predicted_arrived_time" => self.predicted_arrived_time.read(reader),
            "predicted_pickup_ge" => self.predicted_pickup_ge.read(reader),
            "predicted_pickup_lt" => self.predicted_pickup_lt.read(reader),
            "predicted_pickup_time" => self.predicted_pickup_time.read(reader),
            "predicted_ship_time" => self.predicted_ship_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("predicted_arrived_time", &self.predicted_arrived_time);
        out.put("predicted_pickup_ge", &self.predicted_pickup_ge);
        out.put("predicted_pickup_lt", &self.predicted_pickup_lt);
        out.put("predicted_pickup_time", &self.predicted_pickup_time);
        out.put("predicted_ship_time", &self.predicted_ship_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reserve arrived time inside [`GlobalSellingSearchAvailableShippingProvidersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReserveArrivedTime {
    /// Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`.
    pub accurate_warehouse_code: Option<String>,
    /// When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`.
    pub arrived_time: Option<i64>,
    /// Whether the warehouse has room left for goods that arrive on this date. Example: `false`.
    pub can_reserve: Option<bool>,
    /// Highest fee that the logistics provider may charge.
    pub max_charge_fee: Option<Money>,
    /// Lowest fee that the logistics provider may charge.
    pub min_charge_fee: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReserveArrivedTime {
    fn name(&self) -> &'static str {
        "ReserveArrivedTime"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "accurate_warehouse_code" => self.accurate_warehouse_code.read(reader),
            "arrived_time" => self.arrived_time.read(reader),
            "can_reserve" => self.can_reserve.read(reader),
            "max_charge_fee" => self.max_charge_fee.read(reader),
            "min_charge_fee" => self.min_charge_fee.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("accurate_warehouse_code", &self.accurate_warehouse_code);
        out.put("arrived_time", &self.arrived_time);
        out.put("can_reserve", &self.can_reserve);
        out.put("max_charge_fee", &self.max_charge_fee);
        out.put("min_charge_fee", &self.min_charge_fee);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reserve data inside [`ShippingProvider`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReserveData {
    /// Whether this date or time slot can still be booked. Example: `true`.
    pub can_reserve: Option<bool>,
    /// Pickup slots of the day and whether each can be booked.
    pub reserve_segments: Vec<ReserveSegment>,
    /// Date on which the logistics provider can transport the goods, Unix time in seconds. Example: `1713456000`.
    pub ship_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReserveData {
    fn name(&self) -> &'static str {
        "ReserveData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_reserve" => self.can_reserve.read(reader),
            "reserve_segments" => self.reserve_segments.read(reader),
            "ship_time" => self.ship_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_reserve", &self.can_reserve);
        out.put("reserve_segments", &self.reserve_segments);
        out.put("ship_time", &self.ship_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reserve segment inside [`ReserveData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReserveSegment {
    /// Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`.
    pub accurate_warehouse_code: Option<String>,
    /// Whether this date or time slot can still be booked. Example: `true`.
    pub can_reserve: Option<bool>,
    /// End of the time slot, Unix time in seconds. Example: `1713499200`.
    pub end_time: Option<i64>,
    /// Start of the time slot, Unix time in seconds. Example: `1713492000`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReserveSegment {
    fn name(&self) -> &'static str {
        "ReserveSegment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "accurate_warehouse_code" => self.accurate_warehouse_code.read(reader),
            "can_reserve" => self.can_reserve.read(reader),
            "end_time" => self.end_time.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("accurate_warehouse_code", &self.accurate_warehouse_code);
        out.put("can_reserve", &self.can_reserve);
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

/// Return order inside [`GlobalSellingSearchReturnOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// Code of the return order, which sends goods back to the merchant. Example: `ROT240619000003`.
    pub code: Option<String>,
    /// Explanation of why the goods go back to the merchant.
    pub detailed_reason: Option<String>,
    /// How the goods go back to the merchant and what is in the return.
    pub logistics: Option<GlobalSellingSearchReturnOrdersLogistics>,
    /// How the goods go back: SELF_PICKUP, EXPRESS_DELIVERY or PLATFORM_DELIVERY; ABANDON_GOODS if they do not. Example: `PLATFORM_DELIVERY`.
    pub method: Option<String>,
    /// Code of the warehouse's outgoing batch that the return belongs to. Example: `PRWLPT2305230002`.
    pub outbound_batch_code: Option<String>,
    /// Code of why the goods go back to the merchant, such as RPT_QUALITY. Example: `RPT_QUALITY`.
    pub reason_type: Option<String>,
    /// Who or what started the return: the merchant, the platform, the state of the stock, or the end of the product. Example: `EXTERNAL`.
    pub source: Option<String>,
    /// State of the return: OPERATER_CONFIRMING by the platform or MERCHANT_CONFIRMING by the merchant, TO_TRANSIT, IN_TRANSIT, OUTBOUND, SHIPPED, COMPLETED; or CANCELED. Example: `COMPLETED`.
    pub status: Option<String>,
    /// Cause of the return, such as ABNORMAL_INVENTORY for slow sales or ABNORMAL_QUALITY after the quality check. Example: `ABNORMAL_QUALITY`.
    pub type_: Option<String>,
    /// Code of the warehouse where the goods to be returned lie. Example: `TEST_WARECODE`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnOrder {
    fn name(&self) -> &'static str {
        "ReturnOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detailed_reason" => self.detailed_reason.read(reader),
            "logistics" => self.logistics.read(reader),
            "method" => self.method.read(reader),
            "outbound_batch_code" => self.outbound_batch_code.read(reader),
            "reason_type" => self.reason_type.read(reader),
            "source" => self.source.read(reader),
            "status" => self.status.read(reader),
            "type" => self.type_.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detailed_reason", &self.detailed_reason);
        out.put("logistics", &self.logistics);
        out.put("method", &self.method);
        out.put("outbound_batch_code", &self.outbound_batch_code);
        out.put("reason_type", &self.reason_type);
        out.put("source", &self.source);
        out.put("status", &self.status);
        out.put("type", &self.type_);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sender contact inside [`LogisticsOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SenderContact {
    /// Address split into its levels, from country to town.
    pub address_detail: Option<AddressDetail>,
    /// Full name of the person to ask for at this address.
    pub contact_name: Option<String>,
    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub email: Option<String>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SenderContact {
    fn name(&self) -> &'static str {
        "SenderContact"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "contact_name" => self.contact_name.read(reader),
            "email" => self.email.read(reader),
            "full_address" => self.full_address.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("contact_name", &self.contact_name);
        out.put("email", &self.email);
        out.put("full_address", &self.full_address);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping provider inside [`GlobalSellingSearchAvailableShippingProvidersResponse`], [`GsSearchAvailableShippingProvidersResponse`], [`SearchAvailableShippingProvidersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingProvider {
    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Highest fee that the logistics provider may charge.
    pub max_charge_fee: Option<Money>,
    /// Lowest fee that the logistics provider may charge.
    pub min_charge_fee: Option<Money>,
    /// Code of the logistics provider; pass it as `shipping_provider_code` to book. Example: `7233383779430041346`.
    pub provider_code: Option<String>,
    /// Name of the logistics provider, in Chinese.
    pub provider_name: Option<String>,
    /// Shipping dates that can be booked with this logistics provider.
    pub reserve_data: Vec<ReserveData>,
    /// Shipping dates that can be booked with this logistics provider.
    pub reserve_datas: Vec<ReserveData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingProvider {
    fn name(&self) -> &'static str {
        "ShippingProvider"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_option" => self.delivery_option.read(reader),
            "max_charge_fee" => self.max_charge_fee.read(reader),
            "min_charge_fee" => self.min_charge_fee.read(reader),
            "provider_code" => self.provider_code.read(reader),
            "provider_name" => self.provider_name.read(reader),
            "reserve_data" => self.reserve_data.read(reader),
            "reserve_datas" => self.reserve_datas.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_option", &self.delivery_option);
        out.put("max_charge_fee", &self.max_charge_fee);
        out.put("min_charge_fee", &self.min_charge_fee);
        out.put("provider_code", &self.provider_code);
        out.put("provider_name", &self.provider_name);
        out.put("reserve_data", &self.reserve_data);
        out.put("reserve_datas", &self.reserve_datas);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size inside [`GlobalSellingGetSkuPrintDocumentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    /// Height of the barcode label, in centimeters. Example: `24`.
    pub height: Option<String>,
    /// Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`.
    pub unit: Option<String>,
    /// Width of the barcode label, in centimeters. Example: `7`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Size {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the barcode label, in centimeters. Example: `24`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the barcode label, in centimeters. Example: `7`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Size {
    fn name(&self) -> &'static str {
        "Size"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "unit" => self.unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("unit", &self.unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKC inside [`AbnormalOrder`], [`DeliveryOrder`], [`GlobalSellingSearchDeliveryOrdersDeliveryOrder`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Skc {
    /// Code of the SKC in the merchant's own system. Example: `TESTZ24070296075000101`.
    pub external_skc_code: Option<String>,
    /// English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`.
    pub first_key_attribute_name_en: Option<String>,
    /// Chinese name of the attribute that tells SKCs apart, as a rule the color.
    pub first_key_attribute_name_zh: Option<String>,
    /// English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`.
    pub first_key_attribute_value_en: Option<String>,
    /// Chinese value of the attribute that tells SKCs apart, as a rule a color.
    pub first_key_attribute_value_zh: Option<String>,
    /// Address of the picture of the SKC as it was when the order was created. Example: `www.example.com/image/xxx`.
    pub image_url: Option<String>,
    /// Platform's code of the SKC, the product in one color or style. Example: `TESTS240701000009`.
    pub platform_skc_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Skc {
    fn name(&self) -> &'static str {
        "Skc"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_skc_code" => self.external_skc_code.read(reader),
            "first_key_attribute_name_en" => self.first_key_attribute_name_en.read(reader),
            "first_key_attribute_name_zh" => self.first_key_attribute_name_zh.read(reader),
            "first_key_attribute_value_en" => self.first_key_attribute_value_en.read(reader),
            "first_key_attribute_value_zh" => self.first_key_attribute_value_zh.read(reader),
            "image_url" => self.image_url.read(reader),
            "platform_skc_code" => self.platform_skc_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_skc_code", &self.external_skc_code);
        out.put("first_key_attribute_name_en", &self.first_key_attribute_name_en);
        out.put("first_key_attribute_name_zh", &self.first_key_attribute_name_zh);
        out.put("first_key_attribute_value_en", &self.first_key_attribute_value_en);
        out.put("first_key_attribute_value_zh", &self.first_key_attribute_value_zh);
        out.put("image_url", &self.image_url);
        out.put("platform_skc_code", &self.platform_skc_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`AbnormalOrder`], [`GlobalSellingSearchDeliveryOrdersDeliveryOrder`], [`StockupOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Units of this SKU that are concerned by the problem. Example: `2`.
    pub abnormal_quantity: Option<i64>,
    /// Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTZ24070296075000101`.
    pub barcode: Option<String>,
    /// Units of this SKU that the merchant has shipped. Example: `10`.
    pub delivered_quantity: Option<i64>,
    /// Code of the SKU in the merchant's own system. Example: `TESTZ24070296075000101`.
    pub external_sku_code: Option<String>,
    /// Units of this SKU that the warehouse has put into stock. Example: `6`.
    pub inbound_quantity: Option<i64>,
    /// Platform's code of the SKU, the variant in one color and size. Example: `TESTZ24070296075000101`.
    pub platform_sku_code: Option<String>,
    /// Units of this SKU that passed the quality check of the warehouse. Example: `4`.
    pub qualified_quantity: Option<i64>,
    /// Units of this SKU that the warehouse has received and counted. Example: `8`.
    pub received_quantity: Option<i64>,
    /// Units of this SKU sent back to the merchant because of bad quality. Example: `2`.
    pub returned_quantity: Option<i64>,
    /// English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size.
    pub second_key_attribute_value_zh: Option<String>,
    /// Units of this SKU that the merchant has confirmed to deliver. Example: `10`.
    pub stockup_quantity: Option<i64>,
    /// Units of this SKU that failed the quality check of the warehouse. Example: `2`.
    pub unqualified_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "abnormal_quantity" => self.abnormal_quantity.read(reader),
            "barcode" => self.barcode.read(reader),
            "delivered_quantity" => self.delivered_quantity.read(reader),
            "external_sku_code" => self.external_sku_code.read(reader),
            "inbound_quantity" => self.inbound_quantity.read(reader),
            "platform_sku_code" => self.platform_sku_code.read(reader),
            "qualified_quantity" => self.qualified_quantity.read(reader),
            "received_quantity" => self.received_quantity.read(reader),
            "returned_quantity" => self.returned_quantity.read(reader),
            "second_key_attribute_name_en" => self.second_key_attribute_name_en.read(reader),
            "second_key_attribute_name_zh" => self.second_key_attribute_name_zh.read(reader),
            "second_key_attribute_value_en" => self.second_key_attribute_value_en.read(reader),
            "second_key_attribute_value_zh" => self.second_key_attribute_value_zh.read(reader),
            "stockup_quantity" => self.stockup_quantity.read(reader),
            "unqualified_quantity" => self.unqualified_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("abnormal_quantity", &self.abnormal_quantity);
        out.put("barcode", &self.barcode);
        out.put("delivered_quantity", &self.delivered_quantity);
        out.put("external_sku_code", &self.external_sku_code);
        out.put("inbound_quantity", &self.inbound_quantity);
        out.put("platform_sku_code", &self.platform_sku_code);
        out.put("qualified_quantity", &self.qualified_quantity);
        out.put("received_quantity", &self.received_quantity);
        out.put("returned_quantity", &self.returned_quantity);
        out.put("second_key_attribute_name_en", &self.second_key_attribute_name_en);
        out.put("second_key_attribute_name_zh", &self.second_key_attribute_name_zh);
        out.put("second_key_attribute_value_en", &self.second_key_attribute_value_en);
        out.put("second_key_attribute_value_zh", &self.second_key_attribute_value_zh);
        out.put("stockup_quantity", &self.stockup_quantity);
        out.put("unqualified_quantity", &self.unqualified_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Stockup order inside [`GlobalSellingSearchStockupOrdersResponse`], [`GsSearchStockupOrdersResponse`], [`SearchStockupOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockupOrder {
    /// Whether the merchant may start to deliver; conditions such as approved photos of the product must be met first. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
    pub category_id: Option<String>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub code: Option<String>,
    /// When the order was created, Unix time in seconds. Example: `1713492000`.
    pub create_time: Option<i64>,
    /// Number of units that the merchant has shipped so far. Example: `10`.
    pub delivered_quantity: Option<i64>,
    /// Number of units that the merchant has shipped so far. Example: `10`.
    pub delivery_quantity: Option<i64>,
    /// Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`.
    pub emergency_level: Option<String>,
    /// Units that the warehouse has put into stock. Example: `6`.
    pub inbound_quantity: Option<i64>,
    /// Whether all the goods asked for have been delivered. Example: `false`.
    pub is_delivery_completed: Option<bool>,
    /// Whether this is the first order for the merchant. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Whether the delivery goes on without problems. Example: `true`.
    pub is_normal: Option<bool>,
    /// When the state last changed, Unix time in seconds. Example: `1714442400`.
    pub latest_status_update_time: Option<i64>,
    /// Way of production: OBM_TYPE with own brand, ODM_MADE_TO_ORDER, ODM_READY_TO_BUY or OEM. Example: `OBM_TYPE`.
    pub manufacture_mode: Option<String>,
    /// Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`.
    pub platform_spu_code: Option<String>,
    /// Units that the warehouse has received and counted. Example: `8`.
    pub received_quantity: Option<i64>,
    /// Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714442400`.
    pub require_arrived_time: Option<i64>,
    /// Time by which the merchant must have shipped the goods, Unix time in seconds. Example: `1713492000`.
    pub require_ship_time: Option<i64>,
    /// Units sent back to the merchant because of bad quality. Example: `2`.
    pub returned_quantity: Option<i64>,
    /// SKC of the order: the product in one color or style.
    pub skc: Option<Skc>,
    /// SKUs of the order with their quantities.
    pub skus: Vec<Sku>,
    /// Who started the stock-up order: PLATFORM, MERCHANT, or a problem (ABNORMAL_REDELIVERY). Example: `PLATFORM`.
    pub source: Option<String>,
    /// State of the stock-up order: WAIT_CONFIRM for the merchant to decide, WAIT_SEND, SENDED, then warehouse steps up to INBOUND or RETURN_COMPLETED; INVAILD if dropped. Example: `RECEIVED`.
    pub status: Option<String>,
    /// Units that the merchant has confirmed to deliver. Example: `10`.
    pub stockup_quantity: Option<i64>,
    /// JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StockupOrder {
    fn name(&self) -> &'static str {
        "StockupOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_deliver" => self.can_deliver.read(reader),
            "category_id" => self.category_id.read(reader),
            "code" => self.code.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivered_quantity" => self.delivered_quantity.read(reader),
            "delivery_quantity" => self.delivery_quantity.read(reader),
            "emergency_level" => self.emergency_level.read(reader),
            "inbound_quantity" => self.inbound_quantity.read(reader),
            "is_delivery_completed" => self.is_delivery_completed.read(reader),
            "is_first_order" => self.is_first_order.read(reader),
            "is_normal" => self.is_normal.read(reader),
            "latest_status_update_time" => self.latest_status_update_time.read(reader),
            "manufacture_mode" => self.manufacture_mode.read(reader),
            "platform_spu_code" => self.platform_spu_code.read(reader),
            "received_quantity" => self.received_quantity.read(reader),
            "require_arrived_time" => self.require_arrived_time.read(reader),
            "require_ship_time" => self.require_ship_time.read(reader),
            "returned_quantity" => self.returned_quantity.read(reader),
            "skc" => self.skc.read(reader),
            "skus" => self.skus.read(reader),
            "source" => self.source.read(reader),
            "status" => self.status.read(reader),
            "stockup_quantity" => self.stockup_quantity.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_deliver", &self.can_deliver);
        out.put("category_id", &self.category_id);
        out.put("code", &self.code);
        out.put("create_time", &self.create_time);
        out.put("delivered_quantity", &self.delivered_quantity);
        out.put("delivery_quantity", &self.delivery_quantity);
        out.put("emergency_level", &self.emergency_level);
        out.put("inbound_quantity", &self.inbound_quantity);
        out.put("is_delivery_completed", &self.is_delivery_completed);
        out.put("is_first_order", &self.is_first_order);
        out.put("is_normal", &self.is_normal);
        out.put("latest_status_update_time", &self.latest_status_update_time);
        out.put("manufacture_mode", &self.manufacture_mode);
        out.put("platform_spu_code", &self.platform_spu_code);
        out.put("received_quantity", &self.received_quantity);
        out.put("require_arrived_time", &self.require_arrived_time);
        out.put("require_ship_time", &self.require_ship_time);
        out.put("returned_quantity", &self.returned_quantity);
        out.put("skc", &self.skc);
        out.put("skus", &self.skus);
        out.put("source", &self.source);
        out.put("status", &self.status);
        out.put("stockup_quantity", &self.stockup_quantity);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Total weight inside [`GlobalSellingReserveShipmentRequest`], [`GlobalSellingSearchAvailableShippingProvidersRequest`], [`GsReserveShippingRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotalWeight {
    /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
    pub unit: Option<String>,
    /// Weight of all the goods together, in `unit`. Example: `1240`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TotalWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of all the goods together, in `unit`. Example: `1240`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for TotalWeight {
    fn name(&self) -> &'static str {
        "TotalWeight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Tracking record inside [`GsQueryDeliveryBatchesLogisticsOrder`], [`LogisticsSubOrder`], [`QueryDeliveryBatchesLogisticsOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingRecord {
    /// Text of the tracking event for people, in Chinese.
    pub message: Option<String>,
    /// Heading of the tracking event, in Chinese.
    pub title: Option<String>,
    /// When the tracking event happened, Unix time in seconds. Example: `1714271725`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TrackingRecord {
    fn name(&self) -> &'static str {
        "TrackingRecord"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message" => self.message.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message", &self.message);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse inside [`GlobalSellingSearchAvailableShippingProvidersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Warehouse {
    /// Code of the warehouse that gets the goods. Example: `FC-CNHN-CY01[#]JD01`.
    pub warehouse_code: Option<String>,
    /// Address and person at the warehouse to whom the goods go.
    pub warehouse_contact: Option<WarehouseContact>,
    /// Name of the warehouse that gets the goods, in Chinese.
    pub warehouse_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Warehouse {
    fn name(&self) -> &'static str {
        "Warehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouse_code" => self.warehouse_code.read(reader),
            "warehouse_contact" => self.warehouse_contact.read(reader),
            "warehouse_name" => self.warehouse_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouse_code", &self.warehouse_code);
        out.put("warehouse_contact", &self.warehouse_contact);
        out.put("warehouse_name", &self.warehouse_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse contact inside [`GlobalSellingSearchDeliveryOrdersDeliveryOrder`], [`Warehouse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarehouseContact {
    /// Address split into its levels, from country to town.
    pub address_detail: Option<AddressDetail>,
    /// Full name of the person to ask for at this address.
    pub contact_name: Option<String>,
    /// Email address of the person to ask for at this address. Example: `someone@126.com`.
    pub email: Option<String>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Postal code that belongs to the place in `full_address`. Example: `510000`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WarehouseContact {
    fn name(&self) -> &'static str {
        "WarehouseContact"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "contact_name" => self.contact_name.read(reader),
            "email" => self.email.read(reader),
            "full_address" => self.full_address.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("contact_name", &self.contact_name);
        out.put("email", &self.email);
        out.put("full_address", &self.full_address);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateDeliveryOrderResponse,
    GetDeliveryOrderDocumentsResponse,
    GetLogisticsWaybillsPrintDocumentResponse,
    GlobalSellingGetQualityDocumentsResponse,
    GlobalSellingGetSkuPrintDocumentResponse,
    GlobalSellingQueryLogisticsOrdersResponse,
    GlobalSellingReserveShipmentResponse,
    GlobalSellingSearchAbnormalOrdersResponse,
    GlobalSellingSearchAvailableShippingProvidersResponse,
    GlobalSellingSearchDeliveryOrdersResponse,
    GlobalSellingSearchReturnOrdersResponse,
    GlobalSellingSearchStockupOrdersResponse,
    GsCreateDeliveryOrderResponse,
    GsGetDeliveryOrderDocumentsResponse,
    GsGetLogisticsWaybillsPrintDocumentResponse,
    GsGetSkuPrintDocumentResponse,
    GsQueryDeliveryBatchesResponse,
    GsReserveShippingResponse,
    GsSearchAvailableShippingProvidersResponse,
    GsSearchDeliveryOrdersResponse,
    GsSearchStockupOrdersResponse,
    QueryDeliveryBatchesResponse,
    ReserveShippingResponse,
    SearchAvailableShippingProvidersResponse,
    SearchDeliveryOrdersResponse,
    SearchStockupOrdersResponse,
    AbnormalOrder,
    AddressDetail,
    CreateDeliveryOrderDeliveryOrder,
    DeliveryBatch,
    DeliveryItem,
    DeliveryOrder,
    DeliveryPackage,
    Dimension,
    GlobalSellingConfirmStockupOrderSku,
    GlobalSellingQueryLogisticsOrdersLogistics,
    GlobalSellingQueryLogisticsOrdersReceiverContact,
    GlobalSellingSearchDeliveryOrdersDeliveryOrder,
    GlobalSellingSearchDeliveryOrdersSku,
    GlobalSellingSearchReturnOrdersLogistics,
    GlobalSellingSearchReturnOrdersSku,
    GsCreateDeliveryOrderDeliveryOrder,
    GsGetSkuPrintDocumentPlatformSkuItem,
    GsQueryDeliveryBatchesAddressDetail,
    GsQueryDeliveryBatchesLogisticsOrder,
    GsQueryDeliveryBatchesSenderContact,
    GsSearchAvailableShippingProvidersReserveArrivedTime,
    GsSearchDeliveryOrdersSku,
    GsSearchDeliveryOrdersWarehouseContact,
    Item,
    Logistics,
    LogisticsOrder,
    LogisticsSubOrder,
    Package,
    PackageWeight,
    PlatformSkuItem,
    PredictedPickInfo,
    QueryDeliveryBatchesDeliveryBatch,
    QueryDeliveryBatchesLogisticsOrder,
    QueryDeliveryBatchesPackageWeight,
    ReceiverContact,
    Reserve,
    ReserveArrivedTime,
    ReserveData,
    ReserveSegment,
    ReturnOrder,
    SenderContact,
    ShippingProvider,
    Size,
    Skc,
    Sku,
    StockupOrder,
    TotalWeight,
    TrackingRecord,
    Warehouse,
    WarehouseContact,
);
