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
    /// Delivery order code. Example: `POCY2404160000531S01`.
    pub delivery_order_code: Option<String>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ConfirmDeliveryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order code. Example: `POCY2404160000531S01`.
    pub fn delivery_order_code(mut self, value: impl Into<String>) -> Self {
        self.delivery_order_code = Some(value.into());
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
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
    /// Delivery order.
    pub delivery_order: Option<CreateDeliveryOrderDeliveryOrder>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateDeliveryOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order.
    pub fn delivery_order(mut self, value: CreateDeliveryOrderDeliveryOrder) -> Self {
        self.delivery_order = Some(value);
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
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
    /// Delivery order codes. Required.
    pub delivery_order_codes: Vec<String>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetDeliveryOrderDocumentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order codes. Required.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
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
    /// Logistics codes. Required.
    pub logistics_codes: Vec<String>,
    /// Supplier id. Required. Example: `5765611511852333572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLogisticsWaybillsPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logistics codes. Required.
    pub fn logistics_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.logistics_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Supplier id. Required. Example: `5765611511852333572`.
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
    /// Logistics order. Example: `LOG20240423010565`.
    pub logistics_order: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingCancelShipmentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logistics order. Example: `LOG20240423010565`.
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
    /// Is order confirmed. Example: `true`.
    pub is_order_confirmed: Option<bool>,
    /// Reject note. Example: `note`.
    pub reject_note: Option<String>,
    /// Reject reason.
    pub reject_reason: Option<RejectReason>,
    /// SKUs.
    pub skus: Vec<GlobalSellingConfirmStockupOrderSku>,
    /// Stockup order code. Example: `"POCY2404160000531"`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingConfirmStockupOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Is order confirmed. Example: `true`.
    pub fn is_order_confirmed(mut self, value: bool) -> Self {
        self.is_order_confirmed = Some(value);
        self
    }

    /// Reject note. Example: `note`.
    pub fn reject_note(mut self, value: impl Into<String>) -> Self {
        self.reject_note = Some(value.into());
        self
    }

    /// Reject reason.
    pub fn reject_reason(mut self, value: impl Into<RejectReason>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = GlobalSellingConfirmStockupOrderSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Stockup order code. Example: `"POCY2404160000531"`.
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
    /// Order code. Required. Example: `POCYT2406180000023S01`.
    pub order_code: Option<String>,
    /// Order type. Required. Example: `DELIVERY_ORDER`.
    pub order_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingGetQualityDocumentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order code. Required. Example: `POCYT2406180000023S01`.
    pub fn order_code(mut self, value: impl Into<String>) -> Self {
        self.order_code = Some(value.into());
        self
    }

    /// Order type. Required. Example: `DELIVERY_ORDER`.
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
    /// Need separator. Example: `false`.
    pub need_separator: Option<bool>,
    /// Platform SKU items.
    pub platform_sku_items: Vec<PlatformSkuItem>,
    /// Size.
    pub size: Option<Size>,
    /// Stockup order code. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingGetSkuPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Need separator. Example: `false`.
    pub fn need_separator(mut self, value: bool) -> Self {
        self.need_separator = Some(value);
        self
    }

    /// Platform SKU items.
    pub fn platform_sku_items(mut self, value: impl IntoIterator<Item = PlatformSkuItem>) -> Self {
        self.platform_sku_items = value.into_iter().collect();
        self
    }

    /// Size.
    pub fn size(mut self, value: Size) -> Self {
        self.size = Some(value);
        self
    }

    /// Stockup order code. Example: `POCYT2404190001013`.
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
    /// Logistics orders. Required.
    pub logistics_orders: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingQueryLogisticsOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logistics orders. Required.
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
    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Logistics.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Reserve.
    pub reserve: Option<Reserve>,
    /// Sender contact id. Example: `"5765611508606562308"`.
    pub sender_contact_id: Option<String>,
    /// Shipping box quantity. Example: `2`.
    pub shipping_box_quantity: Option<i64>,
    /// Total weight.
    pub total_weight: Option<TotalWeight>,
    /// Warehouse code. Example: `HDJD03`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingReserveShipmentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Logistics.
    pub fn logistics(mut self, value: GlobalSellingQueryLogisticsOrdersLogistics) -> Self {
        self.logistics = Some(value);
        self
    }

    /// Reserve.
    pub fn reserve(mut self, value: Reserve) -> Self {
        self.reserve = Some(value);
        self
    }

    /// Sender contact id. Example: `"5765611508606562308"`.
    pub fn sender_contact_id(mut self, value: impl Into<String>) -> Self {
        self.sender_contact_id = Some(value.into());
        self
    }

    /// Shipping box quantity. Example: `2`.
    pub fn shipping_box_quantity(mut self, value: impl Into<i64>) -> Self {
        self.shipping_box_quantity = Some(value.into());
        self
    }

    /// Total weight.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Warehouse code. Example: `HDJD03`.
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
    /// Abnormal order codes.
    pub abnormal_order_codes: Vec<String>,
    /// Abnormal types.
    pub abnormal_types: Vec<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Latest update time, lower bound. Unix seconds. Example: `1713492000`.
    pub latest_update_time_ge: Option<i64>,
    /// Latest update time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub latest_update_time_lt: Option<i64>,
    /// Order create time, lower bound. Unix seconds. Example: `1713492000`.
    pub order_create_time_ge: Option<i64>,
    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub order_create_time_lt: Option<i64>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SKU codes.
    pub platform_sku_codes: Vec<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Relative return status.
    pub relative_return_status: Vec<String>,
    /// Stockup order codes.
    pub stockup_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchAbnormalOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Abnormal order codes.
    pub fn abnormal_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.abnormal_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Abnormal types.
    pub fn abnormal_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.abnormal_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Latest update time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn latest_update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_update_time_ge = Some(value.into());
        self
    }

    /// Latest update time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn latest_update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_update_time_lt = Some(value.into());
        self
    }

    /// Order create time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SKU codes.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Relative return status.
    pub fn relative_return_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_return_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Stockup order codes.
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
    /// Delivery mode. Example: `SELF_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Sender contact id. Example: `5765611508606562308`.
    pub sender_contact_id: Option<String>,
    /// Shipping box quantity. Example: `2`.
    pub shipping_box_quantity: Option<i64>,
    /// Total weight.
    pub total_weight: Option<TotalWeight>,
    /// Warehouse code. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchAvailableShippingProvidersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery mode. Example: `SELF_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sender contact id. Example: `5765611508606562308`.
    pub fn sender_contact_id(mut self, value: impl Into<String>) -> Self {
        self.sender_contact_id = Some(value.into());
        self
    }

    /// Shipping box quantity. Example: `2`.
    pub fn shipping_box_quantity(mut self, value: impl Into<i64>) -> Self {
        self.shipping_box_quantity = Some(value.into());
        self
    }

    /// Total weight.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Warehouse code. Example: `JD01`.
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
    /// Arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub arrived_time_ge: Option<i64>,
    /// Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub arrived_time_lt: Option<i64>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Delivery types.
    pub delivery_types: Vec<String>,
    /// Emergency levels.
    pub emergency_levels: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Is sample included. Example: `true`.
    pub is_sample_included: Option<bool>,
    /// Latest status update, lower bound. Example: `1713492000`.
    pub latest_status_update_ge: Option<i64>,
    /// Latest status update, upper bound (exclusive). Example: `1714442400`.
    pub latest_status_update_lt: Option<i64>,
    /// Logistics orders.
    pub logistics_orders: Vec<String>,
    /// Order types.
    pub order_types: Vec<String>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Relative codes.
    pub relative_codes: Vec<String>,
    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub ship_time_ge: Option<i64>,
    /// Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub ship_time_lt: Option<i64>,
    /// Warehouse codes.
    pub warehouse_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchDeliveryOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_ge = Some(value.into());
        self
    }

    /// Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_lt = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery types.
    pub fn delivery_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Emergency levels.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Is sample included. Example: `true`.
    pub fn is_sample_included(mut self, value: bool) -> Self {
        self.is_sample_included = Some(value);
        self
    }

    /// Latest status update, lower bound. Example: `1713492000`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Latest status update, upper bound (exclusive). Example: `1714442400`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Logistics orders.
    pub fn logistics_orders(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.logistics_orders = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order types.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Relative codes.
    pub fn relative_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_ge = Some(value.into());
        self
    }

    /// Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_lt = Some(value.into());
        self
    }

    /// Warehouse codes.
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
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Order create time, lower bound. Unix seconds. Example: `1719763200`.
    pub order_create_time_ge: Option<i64>,
    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1720540800`.
    pub order_create_time_lt: Option<i64>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SKU codes.
    pub platform_sku_codes: Vec<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Return methods.
    pub return_methods: Vec<String>,
    /// Return order codes.
    pub return_order_codes: Vec<String>,
    /// Return source. Example: `MERCHATN`.
    pub return_source: Option<String>,
    /// Return status.
    pub return_status: Vec<String>,
    /// Return types.
    pub return_types: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchReturnOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order create time, lower bound. Unix seconds. Example: `1719763200`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1720540800`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SKU codes.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return methods.
    pub fn return_methods(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_methods = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return order codes.
    pub fn return_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return source. Example: `MERCHATN`.
    pub fn return_source(mut self, value: impl Into<String>) -> Self {
        self.return_source = Some(value.into());
        self
    }

    /// Return status.
    pub fn return_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return types.
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
    /// Can deliver. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Emergency levels.
    pub emergency_levels: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Is delivery completed. Example: `true`.
    pub is_delivery_completed: Option<bool>,
    /// Is first order. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Is normal. Example: `true`.
    pub is_normal: Option<bool>,
    /// Latest status update, lower bound. Example: `1713293316`.
    pub latest_status_update_ge: Option<i64>,
    /// Latest status update, upper bound (exclusive). Example: `1713593316`.
    pub latest_status_update_lt: Option<i64>,
    /// Order create time, lower bound. Unix seconds. Example: `1713293316`.
    pub order_create_time_ge: Option<i64>,
    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub order_create_time_lt: Option<i64>,
    /// Order sources.
    pub order_sources: Vec<String>,
    /// Order status.
    pub order_status: Vec<String>,
    /// Order types.
    pub order_types: Vec<String>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SKU codes.
    pub platform_sku_codes: Vec<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Require arrived time, lower bound. Unix seconds. Example: `1713293316`.
    pub require_arrived_time_ge: Option<i64>,
    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub require_arrived_time_lt: Option<i64>,
    /// Require ship time, lower bound. Unix seconds. Example: `1713293316`.
    pub require_ship_time_ge: Option<i64>,
    /// Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub require_ship_time_lt: Option<i64>,
    /// Stockup order codes.
    pub stockup_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingSearchStockupOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Can deliver. Example: `true`.
    pub fn can_deliver(mut self, value: bool) -> Self {
        self.can_deliver = Some(value);
        self
    }

    /// Emergency levels.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Is delivery completed. Example: `true`.
    pub fn is_delivery_completed(mut self, value: bool) -> Self {
        self.is_delivery_completed = Some(value);
        self
    }

    /// Is first order. Example: `true`.
    pub fn is_first_order(mut self, value: bool) -> Self {
        self.is_first_order = Some(value);
        self
    }

    /// Is normal. Example: `true`.
    pub fn is_normal(mut self, value: bool) -> Self {
        self.is_normal = Some(value);
        self
    }

    /// Latest status update, lower bound. Example: `1713293316`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Latest status update, upper bound (exclusive). Example: `1713593316`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Order create time, lower bound. Unix seconds. Example: `1713293316`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Order sources.
    pub fn order_sources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order status.
    pub fn order_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order types.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SKU codes.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Require arrived time, lower bound. Unix seconds. Example: `1713293316`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Require ship time, lower bound. Unix seconds. Example: `1713293316`.
    pub fn require_ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_ge = Some(value.into());
        self
    }

    /// Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub fn require_ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_lt = Some(value.into());
        self
    }

    /// Stockup order codes.
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
    /// Delivery order code. Example: `POCY2404160000531S01`.
    pub delivery_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsConfirmDeliveryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order code. Example: `POCY2404160000531S01`.
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
    /// Delivery order.
    pub delivery_order: Option<GsCreateDeliveryOrderDeliveryOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateDeliveryOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order.
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
    /// Delivery order codes. Required.
    pub delivery_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetDeliveryOrderDocumentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery order codes. Required.
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
    /// Logistics codes. Required.
    pub logistics_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetLogisticsWaybillsPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logistics codes. Required.
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
    /// Dimension.
    pub dimension: Option<Dimension>,
    /// Platform SKU items.
    pub platform_sku_items: Vec<GsGetSkuPrintDocumentPlatformSkuItem>,
    /// Print SKU code. Example: `true`.
    pub print_sku_code: Option<bool>,
    /// Stockup order code. Example: `POCYT2404190001013`.
    pub stockup_order_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetSkuPrintDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimension.
    pub fn dimension(mut self, value: Dimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// Platform SKU items.
    pub fn platform_sku_items(
        mut self,
        value: impl IntoIterator<Item = GsGetSkuPrintDocumentPlatformSkuItem>,
    ) -> Self {
        self.platform_sku_items = value.into_iter().collect();
        self
    }

    /// Print SKU code. Example: `true`.
    pub fn print_sku_code(mut self, value: bool) -> Self {
        self.print_sku_code = Some(value);
        self
    }

    /// Stockup order code. Example: `POCYT2404190001013`.
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
    /// Delivery batch codes. Required.
    pub delivery_batch_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsQueryDeliveryBatchesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery batch codes. Required.
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
    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Logistics.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Reserve.
    pub reserve: Option<Reserve>,
    /// Sender contact.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Shipping box quantity. Example: `1`.
    pub shipping_box_quantity: Option<i64>,
    /// Total weight.
    pub total_weight: Option<TotalWeight>,
    /// Warehouse code. Example: `HDJD03`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsReserveShippingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Logistics.
    pub fn logistics(mut self, value: GlobalSellingQueryLogisticsOrdersLogistics) -> Self {
        self.logistics = Some(value);
        self
    }

    /// Reserve.
    pub fn reserve(mut self, value: Reserve) -> Self {
        self.reserve = Some(value);
        self
    }

    /// Sender contact.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Shipping box quantity. Example: `1`.
    pub fn shipping_box_quantity(mut self, value: impl Into<i64>) -> Self {
        self.shipping_box_quantity = Some(value.into());
        self
    }

    /// Total weight.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Warehouse code. Example: `HDJD03`.
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
    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Sender contact.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Total weight.
    pub total_weight: Option<TotalWeight>,
    /// Warehouse code. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsSearchAvailableShippingProvidersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sender contact.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Total weight.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Warehouse code. Example: `JD01`.
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
    /// Arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub arrived_time_ge: Option<i64>,
    /// Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub arrived_time_lt: Option<i64>,
    /// Delivery batch codes.
    pub delivery_batch_codes: Vec<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Delivery types.
    pub delivery_types: Vec<String>,
    /// Emergency levels.
    pub emergency_levels: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Is sample included. Example: `false`.
    pub is_sample_included: Option<bool>,
    /// Latest status update, lower bound. Example: `1713492000`.
    pub latest_status_update_ge: Option<i64>,
    /// Latest status update, upper bound (exclusive). Example: `1714442400`.
    pub latest_status_update_lt: Option<i64>,
    /// Order types.
    pub order_types: Vec<String>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Relative codes.
    pub relative_codes: Vec<String>,
    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub ship_time_ge: Option<i64>,
    /// Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub ship_time_lt: Option<i64>,
    /// Warehouse codes.
    pub warehouse_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsSearchDeliveryOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_ge = Some(value.into());
        self
    }

    /// Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_lt = Some(value.into());
        self
    }

    /// Delivery batch codes.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery types.
    pub fn delivery_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Emergency levels.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Is sample included. Example: `false`.
    pub fn is_sample_included(mut self, value: bool) -> Self {
        self.is_sample_included = Some(value);
        self
    }

    /// Latest status update, lower bound. Example: `1713492000`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Latest status update, upper bound (exclusive). Example: `1714442400`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Order types.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Relative codes.
    pub fn relative_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_ge = Some(value.into());
        self
    }

    /// Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_lt = Some(value.into());
        self
    }

    /// Warehouse codes.
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
    /// Can deliver. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Emergency levels.
    pub emergency_levels: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Is delivery completed. Example: `false`.
    pub is_delivery_completed: Option<bool>,
    /// Is first order. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Is normal. Example: `true`.
    pub is_normal: Option<bool>,
    /// Latest status update, lower bound. Example: `1713492000`.
    pub latest_status_update_ge: Option<i64>,
    /// Latest status update, upper bound (exclusive). Example: `1714442400`.
    pub latest_status_update_lt: Option<i64>,
    /// Order create time, lower bound. Unix seconds. Example: `1713492000`.
    pub order_create_time_ge: Option<i64>,
    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub order_create_time_lt: Option<i64>,
    /// Order sources.
    pub order_sources: Vec<String>,
    /// Order status.
    pub order_status: Vec<String>,
    /// Order types.
    pub order_types: Vec<String>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SKU codes.
    pub platform_sku_codes: Vec<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Require ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub require_ship_time_ge: Option<i64>,
    /// Require ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub require_ship_time_lt: Option<i64>,
    /// Stockup order codes.
    pub stockup_order_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsSearchStockupOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Can deliver. Example: `true`.
    pub fn can_deliver(mut self, value: bool) -> Self {
        self.can_deliver = Some(value);
        self
    }

    /// Emergency levels.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Is delivery completed. Example: `false`.
    pub fn is_delivery_completed(mut self, value: bool) -> Self {
        self.is_delivery_completed = Some(value);
        self
    }

    /// Is first order. Example: `true`.
    pub fn is_first_order(mut self, value: bool) -> Self {
        self.is_first_order = Some(value);
        self
    }

    /// Is normal. Example: `true`.
    pub fn is_normal(mut self, value: bool) -> Self {
        self.is_normal = Some(value);
        self
    }

    /// Latest status update, lower bound. Example: `1713492000`.
    pub fn latest_status_update_ge(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_ge = Some(value.into());
        self
    }

    /// Latest status update, upper bound (exclusive). Example: `1714442400`.
    pub fn latest_status_update_lt(mut self, value: impl Into<i64>) -> Self {
        self.latest_status_update_lt = Some(value.into());
        self
    }

    /// Order create time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Order sources.
    pub fn order_sources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order status.
    pub fn order_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order types.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SKU codes.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Require ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn require_ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_ge = Some(value.into());
        self
    }

    /// Require ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn require_ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_lt = Some(value.into());
        self
    }

    /// Stockup order codes.
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
    /// Delivery batch codes. Required.
    pub delivery_batch_codes: Vec<String>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryDeliveryBatchesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery batch codes. Required.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
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
    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Logistics.
    pub logistics: Option<GlobalSellingQueryLogisticsOrdersLogistics>,
    /// Reserve.
    pub reserve: Option<Reserve>,
    /// Sender contact.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Total weight.
    pub total_weight: Option<TotalWeight>,
    /// Warehouse code. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReserveShippingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery mode. Example: `PLATFORM_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Logistics.
    pub fn logistics(mut self, value: GlobalSellingQueryLogisticsOrdersLogistics) -> Self {
        self.logistics = Some(value);
        self
    }

    /// Reserve.
    pub fn reserve(mut self, value: Reserve) -> Self {
        self.reserve = Some(value);
        self
    }

    /// Sender contact.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Total weight.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Warehouse code. Example: `JD01`.
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
    /// Delivery mode. Example: `SELF_DELIVERY`.
    pub delivery_mode: Option<String>,
    /// Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
    pub delivery_option: Option<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Sender contact.
    pub sender_contact: Option<GsQueryDeliveryBatchesSenderContact>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Total weight.
    pub total_weight: Option<TotalWeight>,
    /// Warehouse code. Example: `JD01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchAvailableShippingProvidersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery mode. Example: `SELF_DELIVERY`.
    pub fn delivery_mode(mut self, value: impl Into<String>) -> Self {
        self.delivery_mode = Some(value.into());
        self
    }

    /// Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
    pub fn delivery_option(mut self, value: impl Into<String>) -> Self {
        self.delivery_option = Some(value.into());
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sender contact.
    pub fn sender_contact(mut self, value: GsQueryDeliveryBatchesSenderContact) -> Self {
        self.sender_contact = Some(value);
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Total weight.
    pub fn total_weight(mut self, value: TotalWeight) -> Self {
        self.total_weight = Some(value);
        self
    }

    /// Warehouse code. Example: `JD01`.
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
    /// Arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub arrived_time_ge: Option<i64>,
    /// Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub arrived_time_lt: Option<i64>,
    /// Delivery batch codes.
    pub delivery_batch_codes: Vec<String>,
    /// Delivery order codes.
    pub delivery_order_codes: Vec<String>,
    /// Delivery types.
    pub delivery_types: Vec<String>,
    /// Emergency levels.
    pub emergency_levels: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Is sample included. Example: `true`.
    pub is_sample_included: Option<bool>,
    /// Order types.
    pub order_types: Vec<String>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Relative codes.
    pub relative_codes: Vec<String>,
    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub require_arrived_time_ge: Option<i64>,
    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub require_arrived_time_lt: Option<i64>,
    /// Ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub ship_time_ge: Option<i64>,
    /// Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub ship_time_lt: Option<i64>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Warehouse codes.
    pub warehouse_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchDeliveryOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_ge = Some(value.into());
        self
    }

    /// Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.arrived_time_lt = Some(value.into());
        self
    }

    /// Delivery batch codes.
    pub fn delivery_batch_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_batch_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery order codes.
    pub fn delivery_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Delivery types.
    pub fn delivery_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Emergency levels.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Is sample included. Example: `true`.
    pub fn is_sample_included(mut self, value: bool) -> Self {
        self.is_sample_included = Some(value);
        self
    }

    /// Order types.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Relative codes.
    pub fn relative_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.relative_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Ship time, lower bound. Unix seconds. Example: `1713492000`.
    pub fn ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_ge = Some(value.into());
        self
    }

    /// Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
    pub fn ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_lt = Some(value.into());
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Warehouse codes.
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
    /// Can deliver. Example: `true`.
    pub can_deliver: Option<bool>,
    /// Emergency levels.
    pub emergency_levels: Vec<String>,
    /// External SKC codes.
    pub external_skc_codes: Vec<String>,
    /// External SKU codes.
    pub external_sku_codes: Vec<String>,
    /// Is delivery completed. Example: `true`.
    pub is_delivery_completed: Option<bool>,
    /// Is first order. Example: `true`.
    pub is_first_order: Option<bool>,
    /// Is normal. Example: `true`.
    pub is_normal: Option<bool>,
    /// Order create time, lower bound. Unix seconds. Example: `1713293316`.
    pub order_create_time_ge: Option<i64>,
    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub order_create_time_lt: Option<i64>,
    /// Order sources.
    pub order_sources: Vec<String>,
    /// Order status.
    pub order_status: Vec<String>,
    /// Order types.
    pub order_types: Vec<String>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1`.
    pub page_token: Option<String>,
    /// Platform SKU codes.
    pub platform_sku_codes: Vec<String>,
    /// Platform SPU codes.
    pub platform_spu_codes: Vec<String>,
    /// Require arrived time, lower bound. Unix seconds. Example: `1713293316`.
    pub require_arrived_time_ge: Option<i64>,
    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub require_arrived_time_lt: Option<i64>,
    /// Require ship time, lower bound. Unix seconds. Example: `1713293316`.
    pub require_ship_time_ge: Option<i64>,
    /// Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub require_ship_time_lt: Option<i64>,
    /// Stockup order codes.
    pub stockup_order_codes: Vec<String>,
    /// Supplier id. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchStockupOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Can deliver. Example: `true`.
    pub fn can_deliver(mut self, value: bool) -> Self {
        self.can_deliver = Some(value);
        self
    }

    /// Emergency levels.
    pub fn emergency_levels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emergency_levels = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKC codes.
    pub fn external_skc_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_skc_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// External SKU codes.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Is delivery completed. Example: `true`.
    pub fn is_delivery_completed(mut self, value: bool) -> Self {
        self.is_delivery_completed = Some(value);
        self
    }

    /// Is first order. Example: `true`.
    pub fn is_first_order(mut self, value: bool) -> Self {
        self.is_first_order = Some(value);
        self
    }

    /// Is normal. Example: `true`.
    pub fn is_normal(mut self, value: bool) -> Self {
        self.is_normal = Some(value);
        self
    }

    /// Order create time, lower bound. Unix seconds. Example: `1713293316`.
    pub fn order_create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_ge = Some(value.into());
        self
    }

    /// Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub fn order_create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.order_create_time_lt = Some(value.into());
        self
    }

    /// Order sources.
    pub fn order_sources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order status.
    pub fn order_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order types.
    pub fn order_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform SKU codes.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform SPU codes.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Require arrived time, lower bound. Unix seconds. Example: `1713293316`.
    pub fn require_arrived_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_ge = Some(value.into());
        self
    }

    /// Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub fn require_arrived_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_arrived_time_lt = Some(value.into());
        self
    }

    /// Require ship time, lower bound. Unix seconds. Example: `1713293316`.
    pub fn require_ship_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_ge = Some(value.into());
        self
    }

    /// Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
    pub fn require_ship_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.require_ship_time_lt = Some(value.into());
        self
    }

    /// Stockup order codes.
    pub fn stockup_order_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stockup_order_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Supplier id. Required. Example: `5764607611253786572`.
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
