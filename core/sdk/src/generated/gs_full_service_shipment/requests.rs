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

/// The parameters of `ConfirmDelivery` (202405). Confirms that a supplier's delivery order has been handed over (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmDeliveryRequest {
    /// Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
    pub delivery_order_code: Option<String>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ConfirmDeliveryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
    pub fn delivery_order_code(mut self, value: impl Into<String>) -> Self {
        self.delivery_order_code = Some(value.into());
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ConfirmDeliveryRequest {
    fn name(&self) -> &'static str {
        "ConfirmDeliveryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order_code" => self.delivery_order_code.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order_code", &self.delivery_order_code);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateDeliveryOrder` (202405). Creates a delivery order for a supplier's stock-up order (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryOrderRequest {
    /// Delivery order to create: packages and what is in them.
    pub delivery_order: Option<CreateDeliveryOrderDeliveryOrder>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateDeliveryOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order to create: packages and what is in them.
    pub fn delivery_order(mut self, value: CreateDeliveryOrderDeliveryOrder) -> Self {
        self.delivery_order = Some(value);
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateDeliveryOrderRequest {
    fn name(&self) -> &'static str {
        "CreateDeliveryOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order" => self.delivery_order.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order", &self.delivery_order);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetDelivery-OrderPrintDocument` (202405). Returns a URL for a supplier's printable delivery order documents (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeliveryOrderDocumentsRequest {
    /// Delivery orders that the call is about, at most 50 codes. Required.
    pub delivery_order_codes: Vec<String>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetDeliveryOrderDocumentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery orders that the call is about, at most 50 codes. Required.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetDeliveryOrderDocumentsRequest {
    fn name(&self) -> &'static str {
        "GetDeliveryOrderDocumentsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetLogisticsWaybillsPrintDocurement` (202405). Returns a URL for a supplier's printable waybills (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLogisticsWaybillsPrintDocumentRequest {
    /// Logistics orders whose waybills to print, at most 50 codes. Required.
    pub logistics_codes: Vec<String>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5765611511852333572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLogisticsWaybillsPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logistics orders whose waybills to print, at most 50 codes. Required.
    pub fn logistics_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.logistics_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5765611511852333572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetLogisticsWaybillsPrintDocumentRequest {
    fn name(&self) -> &'static str {
        "GetLogisticsWaybillsPrintDocumentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logistics_codes" => self.logistics_codes.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_codes", &self.logistics_codes);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingCancelShipment` (202407). Cancels the reserved shipment of one logistics order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingCancelShipmentRequest {
    /// Code of the delivery batch whose pickup is to be cancelled. Example: `LOG20240423010565`.
    pub logistics_order: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingCancelShipmentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the delivery batch whose pickup is to be cancelled. Example: `LOG20240423010565`.
    pub fn logistics_order(mut self, value: impl Into<String>) -> Self {
        self.logistics_order = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingCancelShipmentRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingCancelShipmentRequest"
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

/// The parameters of `GlobalSellingConfirmStockupOrder` (202409). Accepts or rejects a stock-up order, with the quantity per SKU.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingConfirmStockupOrderRequest {
    /// Set to true to accept the stock-up order, false to reject it; a rejection needs `reject_reason`. Example: `true`.
    pub is_order_confirmed: Option<bool>,
    /// Explanation of why the stock-up order is rejected, at most 200 characters. Example: `note`.
    pub reject_note: Option<String>,
    /// Why the merchant rejects the stock-up order, such as STOP_PRODUCTION or OTHER_REASONS; needed if `is_order_confirmed` is false.
    pub reject_reason: Option<RejectReason>,
    /// All SKUs of the stock-up order with the quantities you promise.
    pub skus: Vec<GlobalSellingConfirmStockupOrderSku>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `"POCY2404160000531"`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingConfirmStockupOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Set to true to accept the stock-up order, false to reject it; a rejection needs `reject_reason`. Example: `true`.
    pub fn is_order_confirmed(mut self, value: bool) -> Self {
        self.is_order_confirmed = Some(value);
        self
    }

    /// Explanation of why the stock-up order is rejected, at most 200 characters. Example: `note`.
    pub fn reject_note(mut self, value: impl Into<String>) -> Self {
        self.reject_note = Some(value.into());
        self
    }

    /// Why the merchant rejects the stock-up order, such as STOP_PRODUCTION or OTHER_REASONS; needed if `is_order_confirmed` is false.
    pub fn reject_reason(mut self, value: impl Into<RejectReason>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }

    /// All SKUs of the stock-up order with the quantities you promise.
    pub fn skus(mut self, value: impl IntoIterator<Item = GlobalSellingConfirmStockupOrderSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `"POCY2404160000531"`.
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

impl Model for GlobalSellingConfirmStockupOrderRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingConfirmStockupOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_order_confirmed" => self.is_order_confirmed.read(reader),
            "reject_note" => self.reject_note.read(reader),
            "reject_reason" => self.reject_reason.read(reader),
            "skus" => self.skus.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_order_confirmed", &self.is_order_confirmed);
        out.put("reject_note", &self.reject_note);
        out.put("reject_reason", &self.reject_reason);
        out.put("skus", &self.skus);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingGetQualityDocuments` (202407). Returns a URL for the quality inspection documents of an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingGetQualityDocumentsRequest {
    /// Code of the order whose quality report to print; its kind is given in `order_type`. Required. Example: `POCYT2406180000023S01`.
    pub order_code: Option<String>,
    /// Kind of the order in `order_code`: DELIVERY_ORDER or INSPECT_ORDER. Required. Example: `DELIVERY_ORDER`.
    pub order_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingGetQualityDocumentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the order whose quality report to print; its kind is given in `order_type`. Required. Example: `POCYT2406180000023S01`.
    pub fn order_code(mut self, value: impl Into<String>) -> Self {
        self.order_code = Some(value.into());
        self
    }

    /// Kind of the order in `order_code`: DELIVERY_ORDER or INSPECT_ORDER. Required. Example: `DELIVERY_ORDER`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingGetQualityDocumentsRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingGetQualityDocumentsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_code" => self.order_code.read(reader),
            "order_type" => self.order_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_code", &self.order_code);
        out.put("order_type", &self.order_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingGetSKUPrintDocument` (202503). Creates printable SKU labels for a stock-up order, in a chosen size.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingGetSkuPrintDocumentRequest {
    /// Whether a dividing label comes between one SKU and the next; true by default. Example: `false`.
    pub need_separator: Option<bool>,
    /// SKUs whose barcodes to print, with the number of copies.
    pub platform_sku_items: Vec<PlatformSkuItem>,
    /// Size of the printed barcode label; common are 5 by 2 up to 8 by 3 centimeters.
    pub size: Option<Size>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingGetSkuPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a dividing label comes between one SKU and the next; true by default. Example: `false`.
    pub fn need_separator(mut self, value: bool) -> Self {
        self.need_separator = Some(value);
        self
    }

    /// SKUs whose barcodes to print, with the number of copies.
    pub fn platform_sku_items(mut self, value: impl IntoIterator<Item = PlatformSkuItem>) -> Self {
        self.platform_sku_items = value.into_iter().collect();
        self
    }

    /// Size of the printed barcode label; common are 5 by 2 up to 8 by 3 centimeters.
    pub fn size(mut self, value: Size) -> Self {
        self.size = Some(value);
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

impl Model for GlobalSellingGetSkuPrintDocumentRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingGetSkuPrintDocumentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "need_separator" => self.need_separator.read(reader),
            "platform_sku_items" => self.platform_sku_items.read(reader),
            "size" => self.size.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("need_separator", &self.need_separator);
        out.put("platform_sku_items", &self.platform_sku_items);
        out.put("size", &self.size);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingQueryLogisticsOrders` (202407). Returns logistics orders, with their sub-orders, carrier and contacts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingQueryLogisticsOrdersRequest {
    /// Delivery batches to return, at most 50 codes. Required.
    pub logistics_orders: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingQueryLogisticsOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery batches to return, at most 50 codes. Required.
    pub fn logistics_orders(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.logistics_orders = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingQueryLogisticsOrdersRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingQueryLogisticsOrdersRequest"
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

/// The parameters of `GlobalSellingReserveShipment` (202410). Reserves shipping for delivery orders and returns a logistics order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingReserveShipmentRequest {
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Dates and slot to book for pickup and arrival.
    pub reserve: Option<Reserve>,
    /// Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `"5765611508606562308"`.
    pub sender_contact_id: Option<String>,
    /// Number of boxes that the logistics provider has to transport. Example: `2`.
    pub shipping_box_quantity: Option<i64>,
    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub total_weight: Option<TotalWeight>,
    /// Code of the warehouse that gets the goods. Example: `HDJD03`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingReserveShipmentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
    pub fn logistics(mut self, value: GlobalSellingQueryLogisticsOrdersLogistics) -> Self {
        self.logistics = Some(value);
        self
    }

    /// Dates and slot to book for pickup and arrival.
    pub fn reserve(mut self, value: Reserve) -> Self {
        self.reserve = Some(value);
        self
    }

    /// Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `"5765611508606562308"`.
    pub fn sender_contact_id(mut self, value: impl Into<String>) -> Self {
        self.sender_contact_id = Some(value.into());
        self
    }

    /// Number of boxes that the logistics provider has to transport. Example: `2`.
    pub fn shipping_box_quantity(mut self, value: impl Into<i64>) -> Self {
        self.shipping_box_quantity = Some(value.into());
        self
    }

    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Code of the warehouse that gets the goods. Example: `HDJD03`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingReserveShipmentRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingReserveShipmentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_mode" => self.delivery_mode.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "logistics" => self.logistics.read(reader),
            "reserve" => self.reserve.read(reader),
            "sender_contact_id" => self.sender_contact_id.read(reader),
            "shipping_box_quantity" => self.shipping_box_quantity.read(reader),
            "total_weight" => self.total_weight.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_mode", &self.delivery_mode);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("logistics", &self.logistics);
        out.put("reserve", &self.reserve);
        out.put("sender_contact_id", &self.sender_contact_id);
        out.put("shipping_box_quantity", &self.shipping_box_quantity);
        out.put("total_weight", &self.total_weight);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingSearchAbnormalOrders` (202407). Lists deliveries that failed inspection or counting, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchAbnormalOrdersRequest {
    /// Restricts the result to these abnormal orders, at most 50 codes.
    pub abnormal_order_codes: Vec<String>,
    /// Restricts the result to these kinds of problems, such as AT_LOGISTICS_DAMAGE or AT_MISPLACED_GOODS.
    pub abnormal_types: Vec<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Earliest last change of the abnormal orders to return, Unix time in seconds. Example: `1713492000`.
    pub latest_update_time_ge: Option<i64>,
    /// Latest last change of the abnormal orders to return, Unix time in seconds. Example: `1714442400`.
    pub latest_update_time_lt: Option<i64>,
    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub order_create_time_ge: Option<i64>,
    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub order_create_time_lt: Option<i64>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub platform_sku_codes: Vec<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Restricts the result to abnormal orders whose return is in one of these states.
    pub relative_return_status: Vec<String>,
    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub stockup_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchAbnormalOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to these abnormal orders, at most 50 codes.
    pub fn abnormal_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.abnormal_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these kinds of problems, such as AT_LOGISTICS_DAMAGE or AT_MISPLACED_GOODS.
    pub fn abnormal_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.abnormal_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest last change of the abnormal orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn latest_update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_update_time_ge = Some(value.into());
        self
    }

    /// Latest last change of the abnormal orders to return, Unix time in seconds. Example: `1714442400`.
    pub fn latest_update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_update_time_lt = Some(value.into());
        self
    }

    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to abnormal orders whose return is in one of these states.
    pub fn relative_return_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_return_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub fn stockup_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stockup_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingSearchAbnormalOrdersRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchAbnormalOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "abnormal_order_codes" => self.abnormal_order_codes.read(reader),
            "abnormal_types" => self.abnormal_types.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "latest_update_time_ge" => self.latest_update_time_ge.read(reader),
            "latest_update_time_lt" => self.latest_update_time_lt.read(reader),
            "order_create_time_ge" => self.order_create_time_ge.read(reader),
            "order_create_time_lt" => self.order_create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "relative_return_status" => self.relative_return_status.read(reader),
            "stockup_order_codes" => self.stockup_order_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("abnormal_order_codes", &self.abnormal_order_codes);
        out.put("abnormal_types", &self.abnormal_types);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("latest_update_time_ge", &self.latest_update_time_ge);
        out.put("latest_update_time_lt", &self.latest_update_time_lt);
        out.put("order_create_time_ge", &self.order_create_time_ge);
        out.put("order_create_time_lt", &self.order_create_time_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("relative_return_status", &self.relative_return_status);
        out.put("stockup_order_codes", &self.stockup_order_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingSearchAvailableShippingProviders` (202410). Lists carriers, fees and arrival slots for a full-service shipment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchAvailableShippingProvidersRequest {
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `5765611508606562308`.
    pub sender_contact_id: Option<String>,
    /// Number of boxes that the logistics provider has to transport. Example: `2`.
    pub shipping_box_quantity: Option<i64>,
    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub total_weight: Option<TotalWeight>,
    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchAvailableShippingProvidersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `5765611508606562308`.
    pub fn sender_contact_id(mut self, value: impl Into<String>) -> Self {
        self.sender_contact_id = Some(value.into());
        self
    }

    /// Number of boxes that the logistics provider has to transport. Example: `2`.
    pub fn shipping_box_quantity(mut self, value: impl Into<i64>) -> Self {
        self.shipping_box_quantity = Some(value.into());
        self
    }

    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingSearchAvailableShippingProvidersRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchAvailableShippingProvidersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_mode" => self.delivery_mode.read(reader),
            "delivery_option" => self.delivery_option.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "sender_contact_id" => self.sender_contact_id.read(reader),
            "shipping_box_quantity" => self.shipping_box_quantity.read(reader),
            "total_weight" => self.total_weight.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_mode", &self.delivery_mode);
        out.put("delivery_option", &self.delivery_option);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("sender_contact_id", &self.sender_contact_id);
        out.put("shipping_box_quantity", &self.shipping_box_quantity);
        out.put("total_weight", &self.total_weight);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingSearchDeliveryOrders` (202407). Lists full-service delivery orders that match a filter, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchDeliveryOrdersRequest {
    /// Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub arrived_time_ge: Option<i64>,
    /// Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub arrived_time_lt: Option<i64>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
    pub delivery_types: Vec<String>,
    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub emergency_levels: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
    pub is_sample_included: Option<bool>,
    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub latest_status_update_ge: Option<i64>,
    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub latest_status_update_lt: Option<i64>,
    /// Restricts the result to delivery orders of these batches, at most 50 codes.
    pub logistics_orders: Vec<String>,
    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub order_types: Vec<String>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
    pub relative_codes: Vec<String>,
    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
    pub ship_time_ge: Option<i64>,
    /// Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub ship_time_lt: Option<i64>,
    /// Restricts the result to delivery orders for these warehouses.
    pub warehouse_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchDeliveryOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_lt = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
    pub fn delivery_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
    pub fn is_sample_included(mut self, value: bool) -> Self {
        self.is_sample_included = Some(value);
        self
    }

    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Restricts the result to delivery orders of these batches, at most 50 codes.
    pub fn logistics_orders(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.logistics_orders = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
    pub fn relative_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_ge = Some(value.into());
        self
    }

    /// Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to delivery orders for these warehouses.
    pub fn warehouse_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.warehouse_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingSearchDeliveryOrdersRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchDeliveryOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arrived_time_ge" => self.arrived_time_ge.read(reader),
            "arrived_time_lt" => self.arrived_time_lt.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "delivery_types" => self.delivery_types.read(reader),
            "emergency_levels" => self.emergency_levels.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "is_sample_included" => self.is_sample_included.read(reader),
            "latest_status_update_ge" => self.latest_status_update_ge.read(reader),
            "latest_status_update_lt" => self.latest_status_update_lt.read(reader),
            "logistics_orders" => self.logistics_orders.read(reader),
            "order_types" => self.order_types.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "relative_codes" => self.relative_codes.read(reader),
            "require_arrived_time_ge" => self.require_arrived_time_ge.read(reader),
            "require_arrived_time_lt" => self.require_arrived_time_lt.read(reader),
            "ship_time_ge" => self.ship_time_ge.read(reader),
            "ship_time_lt" => self.ship_time_lt.read(reader),
            "warehouse_codes" => self.warehouse_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arrived_time_ge", &self.arrived_time_ge);
        out.put("arrived_time_lt", &self.arrived_time_lt);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("delivery_types", &self.delivery_types);
        out.put("emergency_levels", &self.emergency_levels);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("is_sample_included", &self.is_sample_included);
        out.put("latest_status_update_ge", &self.latest_status_update_ge);
        out.put("latest_status_update_lt", &self.latest_status_update_lt);
        out.put("logistics_orders", &self.logistics_orders);
        out.put("order_types", &self.order_types);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("relative_codes", &self.relative_codes);
        out.put("require_arrived_time_ge", &self.require_arrived_time_ge);
        out.put("require_arrived_time_lt", &self.require_arrived_time_lt);
        out.put("ship_time_ge", &self.ship_time_ge);
        out.put("ship_time_lt", &self.ship_time_lt);
        out.put("warehouse_codes", &self.warehouse_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingSearchReturnOrders` (202407). Lists goods that the warehouse returns to the supplier, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchReturnOrdersRequest {
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1719763200`.
    pub order_create_time_ge: Option<i64>,
    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1720540800`.
    pub order_create_time_lt: Option<i64>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub platform_sku_codes: Vec<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Restricts the result to returns by these ways: SELF_PICKUP, EXPRESS_DELIVERY, PLATFORM_DELIVERY, ABANDON_GOODS.
    pub return_methods: Vec<String>,
    /// Restricts the result to these return orders, at most 50 codes.
    pub return_order_codes: Vec<String>,
    /// Restricts the result to returns started by this side or cause: MERCHANT, PLATFORM, INVENTORY_HEALTH or PRODUCT_DISUSE. Example: `MERCHATN`.
    pub return_source: Option<String>,
    /// Restricts the result to return orders in these states, from OPERATER_CONFIRMING to COMPLETED or CANCELED.
    pub return_status: Vec<String>,
    /// Restricts the result to returns for these causes, such as ABNORMAL_INVENTORY or ABNORMAL_QUALITY.
    pub return_types: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchReturnOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1719763200`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1720540800`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to returns by these ways: SELF_PICKUP, EXPRESS_DELIVERY, PLATFORM_DELIVERY, ABANDON_GOODS.
    pub fn return_methods(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_methods = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these return orders, at most 50 codes.
    pub fn return_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to returns started by this side or cause: MERCHANT, PLATFORM, INVENTORY_HEALTH or PRODUCT_DISUSE. Example: `MERCHATN`.
    pub fn return_source(mut self, value: impl Into<String>) -> Self {
        self.return_source = Some(value.into());
        self
    }

    /// Restricts the result to return orders in these states, from OPERATER_CONFIRMING to COMPLETED or CANCELED.
    pub fn return_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to returns for these causes, such as ABNORMAL_INVENTORY or ABNORMAL_QUALITY.
    pub fn return_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingSearchReturnOrdersRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchReturnOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "order_create_time_ge" => self.order_create_time_ge.read(reader),
            "order_create_time_lt" => self.order_create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "return_methods" => self.return_methods.read(reader),
            "return_order_codes" => self.return_order_codes.read(reader),
            "return_source" => self.return_source.read(reader),
            "return_status" => self.return_status.read(reader),
            "return_types" => self.return_types.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("order_create_time_ge", &self.order_create_time_ge);
        out.put("order_create_time_lt", &self.order_create_time_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("return_methods", &self.return_methods);
        out.put("return_order_codes", &self.return_order_codes);
        out.put("return_source", &self.return_source);
        out.put("return_status", &self.return_status);
        out.put("return_types", &self.return_types);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingSearchStockupOrders` (202407). Lists full-service stock-up orders that match a filter, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingSearchStockupOrdersRequest {
    /// Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub emergency_levels: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
    pub is_delivery_completed: Option<bool>,
    /// Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
    pub is_normal: Option<bool>,
    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub latest_status_update_ge: Option<i64>,
    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub latest_status_update_lt: Option<i64>,
    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub order_create_time_ge: Option<i64>,
    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub order_create_time_lt: Option<i64>,
    /// Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
    pub order_sources: Vec<String>,
    /// Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
    pub order_status: Vec<String>,
    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub order_types: Vec<String>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub platform_sku_codes: Vec<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub require_arrived_time_ge: Option<i64>,
    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub require_arrived_time_lt: Option<i64>,
    /// Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub require_ship_time_ge: Option<i64>,
    /// Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub require_ship_time_lt: Option<i64>,
    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub stockup_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchStockupOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
    pub fn can_deliver(mut self, value: bool) -> Self {
        self.can_deliver = Some(value);
        self
    }

    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
    pub fn is_delivery_completed(mut self, value: bool) -> Self {
        self.is_delivery_completed = Some(value);
        self
    }

    /// Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
    pub fn is_first_order(mut self, value: bool) -> Self {
        self.is_first_order = Some(value);
        self
    }

    /// Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
    pub fn is_normal(mut self, value: bool) -> Self {
        self.is_normal = Some(value);
        self
    }

    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
    pub fn order_sources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
    pub fn order_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn require_ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_ge = Some(value.into());
        self
    }

    /// Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn require_ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub fn stockup_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stockup_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingSearchStockupOrdersRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingSearchStockupOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_deliver" => self.can_deliver.read(reader),
            "emergency_levels" => self.emergency_levels.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "is_delivery_completed" => self.is_delivery_completed.read(reader),
            "is_first_order" => self.is_first_order.read(reader),
            "is_normal" => self.is_normal.read(reader),
            "latest_status_update_ge" => self.latest_status_update_ge.read(reader),
            "latest_status_update_lt" => self.latest_status_update_lt.read(reader),
            "order_create_time_ge" => self.order_create_time_ge.read(reader),
            "order_create_time_lt" => self.order_create_time_lt.read(reader),
            "order_sources" => self.order_sources.read(reader),
            "order_status" => self.order_status.read(reader),
            "order_types" => self.order_types.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "require_arrived_time_ge" => self.require_arrived_time_ge.read(reader),
            "require_arrived_time_lt" => self.require_arrived_time_lt.read(reader),
            "require_ship_time_ge" => self.require_ship_time_ge.read(reader),
            "require_ship_time_lt" => self.require_ship_time_lt.read(reader),
            "stockup_order_codes" => self.stockup_order_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_deliver", &self.can_deliver);
        out.put("emergency_levels", &self.emergency_levels);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("is_delivery_completed", &self.is_delivery_completed);
        out.put("is_first_order", &self.is_first_order);
        out.put("is_normal", &self.is_normal);
        out.put("latest_status_update_ge", &self.latest_status_update_ge);
        out.put("latest_status_update_lt", &self.latest_status_update_lt);
        out.put("order_create_time_ge", &self.order_create_time_ge);
        out.put("order_create_time_lt", &self.order_create_time_lt);
        out.put("order_sources", &self.order_sources);
        out.put("order_status", &self.order_status);
        out.put("order_types", &self.order_types);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("require_arrived_time_ge", &self.require_arrived_time_ge);
        out.put("require_arrived_time_lt", &self.require_arrived_time_lt);
        out.put("require_ship_time_ge", &self.require_ship_time_ge);
        out.put("require_ship_time_lt", &self.require_ship_time_lt);
        out.put("stockup_order_codes", &self.stockup_order_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSConfirmDelivery` (202405). Confirms that a delivery order has been handed over (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsConfirmDeliveryRequest {
    /// Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
    pub delivery_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsConfirmDeliveryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
    pub fn delivery_order_code(mut self, value: impl Into<String>) -> Self {
        self.delivery_order_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsConfirmDeliveryRequest {
    fn name(&self) -> &'static str {
        "GsConfirmDeliveryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order_code" => self.delivery_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order_code", &self.delivery_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSCreateDeliveryOrder` (202405). Creates a delivery order for a stock-up order (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateDeliveryOrderRequest {
    /// Delivery order to create: packages and what is in them.
    pub delivery_order: Option<GsCreateDeliveryOrderDeliveryOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateDeliveryOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order to create: packages and what is in them.
    pub fn delivery_order(mut self, value: GsCreateDeliveryOrderDeliveryOrder) -> Self {
        self.delivery_order = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateDeliveryOrderRequest {
    fn name(&self) -> &'static str {
        "GsCreateDeliveryOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order" => self.delivery_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order", &self.delivery_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSGetDelivery-OrderPrintDocument` (202405). Returns a URL for the printable delivery order documents (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetDeliveryOrderDocumentsRequest {
    /// Delivery orders that the call is about, at most 50 codes. Required.
    pub delivery_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetDeliveryOrderDocumentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery orders that the call is about, at most 50 codes. Required.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsGetDeliveryOrderDocumentsRequest {
    fn name(&self) -> &'static str {
        "GsGetDeliveryOrderDocumentsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_order_codes", &self.delivery_order_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSGetLogisticsWaybillsPrintDocument` (202405). Returns a URL for the printable waybills (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetLogisticsWaybillsPrintDocumentRequest {
    /// Logistics orders whose waybills to print, at most 50 codes. Required.
    pub logistics_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetLogisticsWaybillsPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logistics orders whose waybills to print, at most 50 codes. Required.
    pub fn logistics_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.logistics_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsGetLogisticsWaybillsPrintDocumentRequest {
    fn name(&self) -> &'static str {
        "GsGetLogisticsWaybillsPrintDocumentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logistics_codes" => self.logistics_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_codes", &self.logistics_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSGetSKUPrintDocument` (202405). Creates printable SKU labels for a stock-up order (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSkuPrintDocumentRequest {
    /// Width and height of the barcode label to print.
    pub dimension: Option<Dimension>,
    /// SKUs whose barcodes to print, with the number of copies.
    pub platform_sku_items: Vec<GsGetSkuPrintDocumentPlatformSkuItem>,
    /// Whether the merchant's own SKU code is printed as well. Example: `true`.
    pub print_sku_code: Option<bool>,
    /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetSkuPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Width and height of the barcode label to print.
    pub fn dimension(mut self, value: Dimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// SKUs whose barcodes to print, with the number of copies.
    pub fn platform_sku_items(
        mut self,
        value: impl IntoIterator<Item = GsGetSkuPrintDocumentPlatformSkuItem>,
    ) -> Self {
        self.platform_sku_items = value.into_iter().collect();
        self
    }

    /// Whether the merchant's own SKU code is printed as well. Example: `true`.
    pub fn print_sku_code(mut self, value: bool) -> Self {
        self.print_sku_code = Some(value);
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

impl Model for GsGetSkuPrintDocumentRequest {
    fn name(&self) -> &'static str {
        "GsGetSkuPrintDocumentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "platform_sku_items" => self.platform_sku_items.read(reader),
            "print_sku_code" => self.print_sku_code.read(reader),
            "stockup_order_code" => self.stockup_order_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("platform_sku_items", &self.platform_sku_items);
        out.put("print_sku_code", &self.print_sku_code);
        out.put("stockup_order_code", &self.stockup_order_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSQueryDeliveryBatchs` (202405). Returns delivery batches, with their logistics orders and contacts (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQueryDeliveryBatchesRequest {
    /// Delivery batches to return, at most 50 codes. Required.
    pub delivery_batch_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsQueryDeliveryBatchesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery batches to return, at most 50 codes. Required.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsQueryDeliveryBatchesRequest {
    fn name(&self) -> &'static str {
        "GsQueryDeliveryBatchesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_batch_codes" => self.delivery_batch_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_batch_codes", &self.delivery_batch_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSReserveShipping` (202405). Reserves shipping for delivery orders and returns a batch code (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsReserveShippingRequest {
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Dates and slot to book for pickup and arrival.
    pub reserve: Option<Reserve>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Number of boxes that the logistics provider has to transport. Example: `1`.
    pub shipping_box_quantity: Option<i64>,
    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub total_weight: Option<TotalWeight>,
    /// Code of the warehouse that gets the goods. Example: `HDJD03`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsReserveShippingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
    pub fn logistics(mut self, value: GlobalSellingQueryLogisticsOrdersLogistics) -> Self {
        self.logistics = Some(value);
        self
    }

    /// Dates and slot to book for pickup and arrival.
    pub fn reserve(mut self, value: Reserve) -> Self {
        self.reserve = Some(value);
        self
    }

    /// Address and contact of the merchant who sends the goods.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Number of boxes that the logistics provider has to transport. Example: `1`.
    pub fn shipping_box_quantity(mut self, value: impl Into<i64>) -> Self {
        self.shipping_box_quantity = Some(value.into());
        self
    }

    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Code of the warehouse that gets the goods. Example: `HDJD03`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsReserveShippingRequest {
    fn name(&self) -> &'static str {
        "GsReserveShippingRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_mode" => self.delivery_mode.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "logistics" => self.logistics.read(reader),
            "reserve" => self.reserve.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "shipping_box_quantity" => self.shipping_box_quantity.read(reader),
            "total_weight" => self.total_weight.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_mode", &self.delivery_mode);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("logistics", &self.logistics);
        out.put("reserve", &self.reserve);
        out.put("sender_contact", &self.sender_contact);
        out.put("shipping_box_quantity", &self.shipping_box_quantity);
        out.put("total_weight", &self.total_weight);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSSearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for delivery orders (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchAvailableShippingProvidersRequest {
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub total_weight: Option<TotalWeight>,
    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsSearchAvailableShippingProvidersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Address and contact of the merchant who sends the goods.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsSearchAvailableShippingProvidersRequest {
    fn name(&self) -> &'static str {
        "GsSearchAvailableShippingProvidersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_mode" => self.delivery_mode.read(reader),
            "delivery_option" => self.delivery_option.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "total_weight" => self.total_weight.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_mode", &self.delivery_mode);
        out.put("delivery_option", &self.delivery_option);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("sender_contact", &self.sender_contact);
        out.put("total_weight", &self.total_weight);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSSearchDeliveryOrders` (202405). Lists delivery orders that match a filter, page by page (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchDeliveryOrdersRequest {
    /// Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub arrived_time_ge: Option<i64>,
    /// Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub arrived_time_lt: Option<i64>,
    /// Restricts the result to delivery orders of these batches, at most 50 codes.
    pub delivery_batch_codes: Vec<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
    pub delivery_types: Vec<String>,
    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub emergency_levels: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `false`.
    pub is_sample_included: Option<bool>,
    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub latest_status_update_ge: Option<i64>,
    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub latest_status_update_lt: Option<i64>,
    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub order_types: Vec<String>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
    pub relative_codes: Vec<String>,
    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
    pub ship_time_ge: Option<i64>,
    /// Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub ship_time_lt: Option<i64>,
    /// Restricts the result to delivery orders for these warehouses.
    pub warehouse_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsSearchDeliveryOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to delivery orders of these batches, at most 50 codes.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
    pub fn delivery_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `false`.
    pub fn is_sample_included(mut self, value: bool) -> Self {
        self.is_sample_included = Some(value);
        self
    }

    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
    pub fn relative_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_ge = Some(value.into());
        self
    }

    /// Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to delivery orders for these warehouses.
    pub fn warehouse_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.warehouse_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsSearchDeliveryOrdersRequest {
    fn name(&self) -> &'static str {
        "GsSearchDeliveryOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arrived_time_ge" => self.arrived_time_ge.read(reader),
            "arrived_time_lt" => self.arrived_time_lt.read(reader),
            "delivery_batch_codes" => self.delivery_batch_codes.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "delivery_types" => self.delivery_types.read(reader),
            "emergency_levels" => self.emergency_levels.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "is_sample_included" => self.is_sample_included.read(reader),
            "latest_status_update_ge" => self.latest_status_update_ge.read(reader),
            "latest_status_update_lt" => self.latest_status_update_lt.read(reader),
            "order_types" => self.order_types.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "relative_codes" => self.relative_codes.read(reader),
            "require_arrived_time_ge" => self.require_arrived_time_ge.read(reader),
            "require_arrived_time_lt" => self.require_arrived_time_lt.read(reader),
            "ship_time_ge" => self.ship_time_ge.read(reader),
            "ship_time_lt" => self.ship_time_lt.read(reader),
            "warehouse_codes" => self.warehouse_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arrived_time_ge", &self.arrived_time_ge);
        out.put("arrived_time_lt", &self.arrived_time_lt);
        out.put("delivery_batch_codes", &self.delivery_batch_codes);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("delivery_types", &self.delivery_types);
        out.put("emergency_levels", &self.emergency_levels);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("is_sample_included", &self.is_sample_included);
        out.put("latest_status_update_ge", &self.latest_status_update_ge);
        out.put("latest_status_update_lt", &self.latest_status_update_lt);
        out.put("order_types", &self.order_types);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("relative_codes", &self.relative_codes);
        out.put("require_arrived_time_ge", &self.require_arrived_time_ge);
        out.put("require_arrived_time_lt", &self.require_arrived_time_lt);
        out.put("ship_time_ge", &self.ship_time_ge);
        out.put("ship_time_lt", &self.ship_time_lt);
        out.put("warehouse_codes", &self.warehouse_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSSearchStockupOrders` (202405). Lists stock-up orders that match a filter, page by page (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsSearchStockupOrdersRequest {
    /// Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub emergency_levels: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `false`.
    pub is_delivery_completed: Option<bool>,
    /// Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
    pub is_normal: Option<bool>,
    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub latest_status_update_ge: Option<i64>,
    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub latest_status_update_lt: Option<i64>,
    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub order_create_time_ge: Option<i64>,
    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub order_create_time_lt: Option<i64>,
    /// Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
    pub order_sources: Vec<String>,
    /// Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
    pub order_status: Vec<String>,
    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub order_types: Vec<String>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub platform_sku_codes: Vec<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub require_ship_time_ge: Option<i64>,
    /// Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub require_ship_time_lt: Option<i64>,
    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub stockup_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsSearchStockupOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
    pub fn can_deliver(mut self, value: bool) -> Self {
        self.can_deliver = Some(value);
        self
    }

    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `false`.
    pub fn is_delivery_completed(mut self, value: bool) -> Self {
        self.is_delivery_completed = Some(value);
        self
    }

    /// Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
    pub fn is_first_order(mut self, value: bool) -> Self {
        self.is_first_order = Some(value);
        self
    }

    /// Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
    pub fn is_normal(mut self, value: bool) -> Self {
        self.is_normal = Some(value);
        self
    }

    /// Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
    pub fn order_sources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
    pub fn order_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn require_ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_ge = Some(value.into());
        self
    }

    /// Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn require_ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub fn stockup_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stockup_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsSearchStockupOrdersRequest {
    fn name(&self) -> &'static str {
        "GsSearchStockupOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_deliver" => self.can_deliver.read(reader),
            "emergency_levels" => self.emergency_levels.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "is_delivery_completed" => self.is_delivery_completed.read(reader),
            "is_first_order" => self.is_first_order.read(reader),
            "is_normal" => self.is_normal.read(reader),
            "latest_status_update_ge" => self.latest_status_update_ge.read(reader),
            "latest_status_update_lt" => self.latest_status_update_lt.read(reader),
            "order_create_time_ge" => self.order_create_time_ge.read(reader),
            "order_create_time_lt" => self.order_create_time_lt.read(reader),
            "order_sources" => self.order_sources.read(reader),
            "order_status" => self.order_status.read(reader),
            "order_types" => self.order_types.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "require_arrived_time_ge" => self.require_arrived_time_ge.read(reader),
            "require_arrived_time_lt" => self.require_arrived_time_lt.read(reader),
            "require_ship_time_ge" => self.require_ship_time_ge.read(reader),
            "require_ship_time_lt" => self.require_ship_time_lt.read(reader),
            "stockup_order_codes" => self.stockup_order_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_deliver", &self.can_deliver);
        out.put("emergency_levels", &self.emergency_levels);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("is_delivery_completed", &self.is_delivery_completed);
        out.put("is_first_order", &self.is_first_order);
        out.put("is_normal", &self.is_normal);
        out.put("latest_status_update_ge", &self.latest_status_update_ge);
        out.put("latest_status_update_lt", &self.latest_status_update_lt);
        out.put("order_create_time_ge", &self.order_create_time_ge);
        out.put("order_create_time_lt", &self.order_create_time_lt);
        out.put("order_sources", &self.order_sources);
        out.put("order_status", &self.order_status);
        out.put("order_types", &self.order_types);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("require_arrived_time_ge", &self.require_arrived_time_ge);
        out.put("require_arrived_time_lt", &self.require_arrived_time_lt);
        out.put("require_ship_time_ge", &self.require_ship_time_ge);
        out.put("require_ship_time_lt", &self.require_ship_time_lt);
        out.put("stockup_order_codes", &self.stockup_order_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QueryDeliveryBatchs` (202405). Returns a supplier's delivery batches, with their logistics orders (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesRequest {
    /// Delivery batches to return, at most 50 codes. Required.
    pub delivery_batch_codes: Vec<String>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryDeliveryBatchesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery batches to return, at most 50 codes. Required.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryDeliveryBatchesRequest {
    fn name(&self) -> &'static str {
        "QueryDeliveryBatchesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_batch_codes" => self.delivery_batch_codes.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_batch_codes", &self.delivery_batch_codes);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ReserveShipping` (202405). Reserves shipping for a supplier's delivery orders (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReserveShippingRequest {
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Dates and slot to book for pickup and arrival.
    pub reserve: Option<Reserve>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub total_weight: Option<TotalWeight>,
    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReserveShippingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
    pub fn logistics(mut self, value: GlobalSellingQueryLogisticsOrdersLogistics) -> Self {
        self.logistics = Some(value);
        self
    }

    /// Dates and slot to book for pickup and arrival.
    pub fn reserve(mut self, value: Reserve) -> Self {
        self.reserve = Some(value);
        self
    }

    /// Address and contact of the merchant who sends the goods.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReserveShippingRequest {
    fn name(&self) -> &'static str {
        "ReserveShippingRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_mode" => self.delivery_mode.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "logistics" => self.logistics.read(reader),
            "reserve" => self.reserve.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            "total_weight" => self.total_weight.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_mode", &self.delivery_mode);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("logistics", &self.logistics);
        out.put("reserve", &self.reserve);
        out.put("sender_contact", &self.sender_contact);
        out.put("supplier_id", &self.supplier_id);
        out.put("total_weight", &self.total_weight);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for a supplier (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAvailableShippingProvidersRequest {
    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Address and contact of the merchant who sends the goods.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub total_weight: Option<TotalWeight>,
    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchAvailableShippingProvidersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Address and contact of the merchant who sends the goods.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Weight of all goods to be transported; it decides which logistics providers can be offered.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Code of the warehouse that gets the goods. Example: `JD01`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchAvailableShippingProvidersRequest {
    fn name(&self) -> &'static str {
        "SearchAvailableShippingProvidersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_mode" => self.delivery_mode.read(reader),
            "delivery_option" => self.delivery_option.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "sender_contact" => self.sender_contact.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            "total_weight" => self.total_weight.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_mode", &self.delivery_mode);
        out.put("delivery_option", &self.delivery_option);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("sender_contact", &self.sender_contact);
        out.put("supplier_id", &self.supplier_id);
        out.put("total_weight", &self.total_weight);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchDeliveryOrders` (202405). Lists a supplier's delivery orders that match a filter (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchDeliveryOrdersRequest {
    /// Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub arrived_time_ge: Option<i64>,
    /// Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub arrived_time_lt: Option<i64>,
    /// Restricts the result to delivery orders of these batches, at most 50 codes.
    pub delivery_batch_codes: Vec<String>,
    /// Delivery orders that the call is about, at most 50 codes.
    pub delivery_order_codes: Vec<String>,
    /// Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
    pub delivery_types: Vec<String>,
    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub emergency_levels: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
    pub is_sample_included: Option<bool>,
    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub order_types: Vec<String>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
    pub relative_codes: Vec<String>,
    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
    pub ship_time_ge: Option<i64>,
    /// Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub ship_time_lt: Option<i64>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Restricts the result to delivery orders for these warehouses.
    pub warehouse_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchDeliveryOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to delivery orders of these batches, at most 50 codes.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery orders that the call is about, at most 50 codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
    pub fn delivery_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
    pub fn is_sample_included(mut self, value: bool) -> Self {
        self.is_sample_included = Some(value);
        self
    }

    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
    pub fn relative_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
    pub fn ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_ge = Some(value.into());
        self
    }

    /// Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
    pub fn ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_lt = Some(value.into());
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Restricts the result to delivery orders for these warehouses.
    pub fn warehouse_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.warehouse_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchDeliveryOrdersRequest {
    fn name(&self) -> &'static str {
        "SearchDeliveryOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arrived_time_ge" => self.arrived_time_ge.read(reader),
            "arrived_time_lt" => self.arrived_time_lt.read(reader),
            "delivery_batch_codes" => self.delivery_batch_codes.read(reader),
            "delivery_order_codes" => self.delivery_order_codes.read(reader),
            "delivery_types" => self.delivery_types.read(reader),
            "emergency_levels" => self.emergency_levels.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "is_sample_included" => self.is_sample_included.read(reader),
            "order_types" => self.order_types.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "relative_codes" => self.relative_codes.read(reader),
            "require_arrived_time_ge" => self.require_arrived_time_ge.read(reader),
            "require_arrived_time_lt" => self.require_arrived_time_lt.read(reader),
            "ship_time_ge" => self.ship_time_ge.read(reader),
            "ship_time_lt" => self.ship_time_lt.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            "warehouse_codes" => self.warehouse_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arrived_time_ge", &self.arrived_time_ge);
        out.put("arrived_time_lt", &self.arrived_time_lt);
        out.put("delivery_batch_codes", &self.delivery_batch_codes);
        out.put("delivery_order_codes", &self.delivery_order_codes);
        out.put("delivery_types", &self.delivery_types);
        out.put("emergency_levels", &self.emergency_levels);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("is_sample_included", &self.is_sample_included);
        out.put("order_types", &self.order_types);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("relative_codes", &self.relative_codes);
        out.put("require_arrived_time_ge", &self.require_arrived_time_ge);
        out.put("require_arrived_time_lt", &self.require_arrived_time_lt);
        out.put("ship_time_ge", &self.ship_time_ge);
        out.put("ship_time_lt", &self.ship_time_lt);
        out.put("supplier_id", &self.supplier_id);
        out.put("warehouse_codes", &self.warehouse_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchStockupOrders` (202405). Lists a supplier's stock-up orders that match a filter (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchStockupOrdersRequest {
    /// Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub emergency_levels: Vec<String>,
    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub external_skc_codes: Vec<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub external_sku_codes: Vec<String>,
    /// Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
    pub is_delivery_completed: Option<bool>,
    /// Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
    pub is_normal: Option<bool>,
    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub order_create_time_ge: Option<i64>,
    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub order_create_time_lt: Option<i64>,
    /// Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
    pub order_sources: Vec<String>,
    /// Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
    pub order_status: Vec<String>,
    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub order_types: Vec<String>,
    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub page_token: Option<String>,
    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub platform_sku_codes: Vec<String>,
    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub platform_spu_codes: Vec<String>,
    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub require_arrived_time_ge: Option<i64>,
    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub require_arrived_time_lt: Option<i64>,
    /// Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub require_ship_time_ge: Option<i64>,
    /// Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub require_ship_time_lt: Option<i64>,
    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub stockup_order_codes: Vec<String>,
    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchStockupOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
    pub fn can_deliver(mut self, value: bool) -> Self {
        self.can_deliver = Some(value);
        self
    }

    /// Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
    pub fn is_delivery_completed(mut self, value: bool) -> Self {
        self.is_delivery_completed = Some(value);
        self
    }

    /// Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
    pub fn is_first_order(mut self, value: bool) -> Self {
        self.is_first_order = Some(value);
        self
    }

    /// Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
    pub fn is_normal(mut self, value: bool) -> Self {
        self.is_normal = Some(value);
        self
    }

    /// Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
    pub fn order_sources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
    pub fn order_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Entries per page, 10 by default, at most 50. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to these SKUs, at most 50 codes of the platform.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these products (SPUs), at most 50 codes of the platform.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
    pub fn require_ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_ge = Some(value.into());
        self
    }

    /// Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
    pub fn require_ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to these stock-up orders, at most 50 codes.
    pub fn stockup_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stockup_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchStockupOrdersRequest {
    fn name(&self) -> &'static str {
        "SearchStockupOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_deliver" => self.can_deliver.read(reader),
            "emergency_levels" => self.emergency_levels.read(reader),
            "external_skc_codes" => self.external_skc_codes.read(reader),
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "is_delivery_completed" => self.is_delivery_completed.read(reader),
            "is_first_order" => self.is_first_order.read(reader),
            "is_normal" => self.is_normal.read(reader),
            "order_create_time_ge" => self.order_create_time_ge.read(reader),
            "order_create_time_lt" => self.order_create_time_lt.read(reader),
            "order_sources" => self.order_sources.read(reader),
            "order_status" => self.order_status.read(reader),
            "order_types" => self.order_types.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "require_arrived_time_ge" => self.require_arrived_time_ge.read(reader),
            "require_arrived_time_lt" => self.require_arrived_time_lt.read(reader),
            "require_ship_time_ge" => self.require_ship_time_ge.read(reader),
            "require_ship_time_lt" => self.require_ship_time_lt.read(reader),
            "stockup_order_codes" => self.stockup_order_codes.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_deliver", &self.can_deliver);
        out.put("emergency_levels", &self.emergency_levels);
        out.put("external_skc_codes", &self.external_skc_codes);
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("is_delivery_completed", &self.is_delivery_completed);
        out.put("is_first_order", &self.is_first_order);
        out.put("is_normal", &self.is_normal);
        out.put("order_create_time_ge", &self.order_create_time_ge);
        out.put("order_create_time_lt", &self.order_create_time_lt);
        out.put("order_sources", &self.order_sources);
        out.put("order_status", &self.order_status);
        out.put("order_types", &self.order_types);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("require_arrived_time_ge", &self.require_arrived_time_ge);
        out.put("require_arrived_time_lt", &self.require_arrived_time_lt);
        out.put("require_ship_time_ge", &self.require_ship_time_ge);
        out.put("require_ship_time_lt", &self.require_ship_time_lt);
        out.put("stockup_order_codes", &self.stockup_order_codes);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    ConfirmDeliveryRequest,
    CreateDeliveryOrderRequest,
    GetDeliveryOrderDocumentsRequest,
    GetLogisticsWaybillsPrintDocumentRequest,
    GlobalSellingCancelShipmentRequest,
    GlobalSellingConfirmStockupOrderRequest,
    GlobalSellingGetQualityDocumentsRequest,
    GlobalSellingGetSkuPrintDocumentRequest,
    GlobalSellingQueryLogisticsOrdersRequest,
    GlobalSellingReserveShipmentRequest,
    GlobalSellingSearchAbnormalOrdersRequest,
    GlobalSellingSearchAvailableShippingProvidersRequest,
    GlobalSellingSearchDeliveryOrdersRequest,
    GlobalSellingSearchReturnOrdersRequest,
    GlobalSellingSearchStockupOrdersRequest,
    GsConfirmDeliveryRequest,
    GsCreateDeliveryOrderRequest,
    GsGetDeliveryOrderDocumentsRequest,
    GsGetLogisticsWaybillsPrintDocumentRequest,
    GsGetSkuPrintDocumentRequest,
    GsQueryDeliveryBatchesRequest,
    GsReserveShippingRequest,
    GsSearchAvailableShippingProvidersRequest,
    GsSearchDeliveryOrdersRequest,
    GsSearchStockupOrdersRequest,
    QueryDeliveryBatchesRequest,
    ReserveShippingRequest,
    SearchAvailableShippingProvidersRequest,
    SearchDeliveryOrdersRequest,
    SearchStockupOrdersRequest,
);
