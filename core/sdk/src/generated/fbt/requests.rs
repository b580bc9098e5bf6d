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

/// The parameters of `CancelFBTMCFOrder` (202601). Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelFbtMcfOrderRequest {
    /// Parcels (consign orders) of the order to cancel, given by id.
    pub consign_orders: Vec<CancelFbtMcfOrderConsignOrder2>,
    /// Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`.
    pub mcf_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CancelFbtMcfOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Parcels (consign orders) of the order to cancel, given by id.
    pub fn consign_orders(mut self, value: impl IntoIterator<Item = CancelFbtMcfOrderConsignOrder2>) -> Self {
        self.consign_orders = value.into_iter().collect();
        self
    }

    /// Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`.
    pub fn mcf_order_id(mut self, value: impl Into<String>) -> Self {
        self.mcf_order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CancelFbtMcfOrderRequest {
    fn name(&self) -> &'static str {
        "CancelFbtMcfOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consign_orders" => self.consign_orders.read(reader),
            "mcf_order_id" => self.mcf_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consign_orders", &self.consign_orders);
        out.put("mcf_order_id", &self.mcf_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CancelInboundOrder` (202602). Cancels one inbound order to a TikTok warehouse, with a reason.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelInboundOrderRequest {
    /// Reason why the inbound order is cancelled, as text. Required.
    pub cancel_reason: Option<String>,
    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CancelInboundOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reason why the inbound order is cancelled, as text. Required.
    pub fn cancel_reason(mut self, value: impl Into<String>) -> Self {
        self.cancel_reason = Some(value.into());
        self
    }

    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
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

impl Model for CancelInboundOrderRequest {
    fn name(&self) -> &'static str {
        "CancelInboundOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_reason" => self.cancel_reason.read(reader),
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_reason", &self.cancel_reason);
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ConfirmInboundMethod` (202603). Confirms the placement and arrival time of an inbound plan, which creates inbound orders.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmInboundMethodRequest {
    /// Period in which the goods are expected at the warehouse. Required.
    pub estimate_arrival_time: Option<EstimateArrivalTime>,
    /// Way in which the goods get from the seller into FBT warehouses. Required.
    pub inbound_method: Option<InboundMethod>,
    /// Id of the offered distribution over warehouses, to confirm the inbound method with. Required.
    pub placement_option_id: Option<String>,
    /// Id of the inbound plan, which says what goods come in and how. Required.
    pub plan_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ConfirmInboundMethodRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Period in which the goods are expected at the warehouse. Required.
    pub fn estimate_arrival_time(mut self, value: EstimateArrivalTime) -> Self {
        self.estimate_arrival_time = Some(value);
        self
    }

    /// Way in which the goods get from the seller into FBT warehouses. Required.
    pub fn inbound_method(mut self, value: impl Into<InboundMethod>) -> Self {
        self.inbound_method = Some(value.into());
        self
    }

    /// Id of the offered distribution over warehouses, to confirm the inbound method with. Required.
    pub fn placement_option_id(mut self, value: impl Into<String>) -> Self {
        self.placement_option_id = Some(value.into());
        self
    }

    /// Id of the inbound plan, which says what goods come in and how. Required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ConfirmInboundMethodRequest {
    fn name(&self) -> &'static str {
        "ConfirmInboundMethodRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "estimate_arrival_time" => self.estimate_arrival_time.read(reader),
            "inbound_method" => self.inbound_method.read(reader),
            "placement_option_id" => self.placement_option_id.read(reader),
            "plan_id" => self.plan_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("estimate_arrival_time", &self.estimate_arrival_time);
        out.put("inbound_method", &self.inbound_method);
        out.put("placement_option_id", &self.placement_option_id);
        out.put("plan_id", &self.plan_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateFBTGoods` (202607). Creates warehouse goods for SKUs and returns a result for each.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtGoodsRequest {
    /// Goods to register in the FBT system (Fulfilled by TikTok), one entry each. Required.
    pub create_goods_dto_list: Vec<CreateGoodsDto>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods to register in the FBT system (Fulfilled by TikTok), one entry each. Required.
    pub fn create_goods_dto_list(mut self, value: impl IntoIterator<Item = CreateGoodsDto>) -> Self {
        self.create_goods_dto_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtGoodsRequest {
    fn name(&self) -> &'static str {
        "CreateFbtGoodsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_goods_dto_list" => self.create_goods_dto_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_goods_dto_list", &self.create_goods_dto_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateFBTMCFOrder` (202607). Creates an order from another channel, to be fulfilled by TikTok's warehouse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtMcfOrderRequest {
    /// Person who gets the goods, with address and contact. Required.
    pub consignee: Option<Consignee>,
    /// Id of the order in your own order system. Required.
    pub external_order_id: Option<String>,
    /// Goods to deliver or to look up, at most 50. Required.
    pub goods: Vec<CreateFbtMcfOrderGoods>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtMcfOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Person who gets the goods, with address and contact. Required.
    pub fn consignee(mut self, value: Consignee) -> Self {
        self.consignee = Some(value);
        self
    }

    /// Id of the order in your own order system. Required.
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.external_order_id = Some(value.into());
        self
    }

    /// Goods to deliver or to look up, at most 50. Required.
    pub fn goods(mut self, value: impl IntoIterator<Item = CreateFbtMcfOrderGoods>) -> Self {
        self.goods = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtMcfOrderRequest {
    fn name(&self) -> &'static str {
        "CreateFbtMcfOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consignee" => self.consignee.read(reader),
            "external_order_id" => self.external_order_id.read(reader),
            "goods" => self.goods.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consignee", &self.consignee);
        out.put("external_order_id", &self.external_order_id);
        out.put("goods", &self.goods);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateOrUpdateInboundPlan` (202602). Creates an inbound plan of goods and cartons, or updates an existing one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanRequest {
    /// Cartons of the shipment, with content and size.
    pub cartons: Vec<CreateOrUpdateInboundPlanCarton>,
    /// Goods and quantities in the plan or shipment.
    pub goods_items: Vec<GoodsItem>,
    /// Key of your own for this request; a repeat with the same key creates no second plan.
    pub idempotent_key: Option<String>,
    /// Inbound plan to change; leave it out to create one.
    pub plan_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cartons of the shipment, with content and size.
    pub fn cartons(mut self, value: impl IntoIterator<Item = CreateOrUpdateInboundPlanCarton>) -> Self {
        self.cartons = value.into_iter().collect();
        self
    }

    /// Goods and quantities in the plan or shipment.
    pub fn goods_items(mut self, value: impl IntoIterator<Item = GoodsItem>) -> Self {
        self.goods_items = value.into_iter().collect();
        self
    }

    /// Key of your own for this request; a repeat with the same key creates no second plan.
    pub fn idempotent_key(mut self, value: impl Into<String>) -> Self {
        self.idempotent_key = Some(value.into());
        self
    }

    /// Inbound plan to change; leave it out to create one.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateOrUpdateInboundPlanRequest {
    fn name(&self) -> &'static str {
        "CreateOrUpdateInboundPlanRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cartons" => self.cartons.read(reader),
            "goods_items" => self.goods_items.read(reader),
            "idempotent_key" => self.idempotent_key.read(reader),
            "plan_id" => self.plan_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cartons", &self.cartons);
        out.put("goods_items", &self.goods_items);
        out.put("idempotent_key", &self.idempotent_key);
        out.put("plan_id", &self.plan_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetFBFMCFOrderStatus` (202601). Returns one multi-channel fulfilment order with its consign orders and tracking.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMcfOrderStatusRequest {
    /// Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`.
    pub mcf_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetFbtMcfOrderStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`.
    pub fn mcf_order_id(mut self, value: impl Into<String>) -> Self {
        self.mcf_order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetFbtMcfOrderStatusRequest {
    fn name(&self) -> &'static str {
        "GetFbtMcfOrderStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mcf_order_id" => self.mcf_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mcf_order_id", &self.mcf_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `getfbtmerchantmcfstatus` (202601). Tells whether the merchant may use multi-channel fulfilment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMerchantMcfStatusRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetFbtMerchantMcfStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetFbtMerchantMcfStatusRequest {
    fn name(&self) -> &'static str {
        "GetFbtMerchantMcfStatusRequest"
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

/// The parameters of `GetFBTMerchantOnboardedRegions` (202409). Lists the regions where the merchant uses Fulfilled by TikTok.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMerchantOnboardedRegionsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetFbtMerchantOnboardedRegionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetFbtMerchantOnboardedRegionsRequest {
    fn name(&self) -> &'static str {
        "GetFbtMerchantOnboardedRegionsRequest"
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

/// The parameters of `GetFBTWarehouseList` (202408). Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtWarehouseListRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetFbtWarehouseListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetFbtWarehouseListRequest {
    fn name(&self) -> &'static str {
        "GetFbtWarehouseListRequest"
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

/// The parameters of `GetInboundMethodDetail` (202602). Returns the allocation and the placement fee of one inbound method for a plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboundMethodDetailRequest {
    /// Period in which the goods are expected at the warehouse. Required.
    pub estimate_arrival_time: Option<EstimateArrivalTime>,
    /// Way in which the goods get from the seller into FBT warehouses. Required.
    pub inbound_method: Option<InboundMethod>,
    /// Id of the inbound plan, which says what goods come in and how. Required.
    pub plan_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetInboundMethodDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Period in which the goods are expected at the warehouse. Required.
    pub fn estimate_arrival_time(mut self, value: EstimateArrivalTime) -> Self {
        self.estimate_arrival_time = Some(value);
        self
    }

    /// Way in which the goods get from the seller into FBT warehouses. Required.
    pub fn inbound_method(mut self, value: impl Into<InboundMethod>) -> Self {
        self.inbound_method = Some(value.into());
        self
    }

    /// Id of the inbound plan, which says what goods come in and how. Required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetInboundMethodDetailRequest {
    fn name(&self) -> &'static str {
        "GetInboundMethodDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "estimate_arrival_time" => self.estimate_arrival_time.read(reader),
            "inbound_method" => self.inbound_method.read(reader),
            "plan_id" => self.plan_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("estimate_arrival_time", &self.estimate_arrival_time);
        out.put("inbound_method", &self.inbound_method);
        out.put("plan_id", &self.plan_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetInboundOrder` (202602). Returns inbound orders, with their carriers, planned goods and received batches.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboundOrderRequest {
    /// Set to true to also get the cartons in `carton_details`.
    pub include_carton_details: Option<bool>,
    /// Inbound orders to fetch, given by their ids. Required.
    pub order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetInboundOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Set to true to also get the cartons in `carton_details`.
    pub fn include_carton_details(mut self, value: bool) -> Self {
        self.include_carton_details = Some(value);
        self
    }

    /// Inbound orders to fetch, given by their ids. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetInboundOrderRequest {
    fn name(&self) -> &'static str {
        "GetInboundOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "include_carton_details" => self.include_carton_details.read(reader),
            "order_ids" => self.order_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("include_carton_details", &self.include_carton_details);
        out.put("order_ids", &self.order_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ListAvailableInboundMethods` (202602). Lists the inbound methods, time windows and warehouses open to a plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAvailableInboundMethodsRequest {
    /// Id of the inbound plan, which says what goods come in and how. Required.
    pub plan_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ListAvailableInboundMethodsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the inbound plan, which says what goods come in and how. Required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ListAvailableInboundMethodsRequest {
    fn name(&self) -> &'static str {
        "ListAvailableInboundMethodsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "plan_id" => self.plan_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("plan_id", &self.plan_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PrintInboundOrderLabels` (202602). Creates carton or item labels of an inbound order and returns their URL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrintInboundOrderLabelsRequest {
    /// Layout in which unit barcodes are printed on the label sheet.
    pub barcode_format: Option<String>,
    /// Paper layout in which the carton labels are printed.
    pub carton_label_format: Option<CartonLabelFormat>,
    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
    pub order_id: Option<String>,
    /// Kinds of labels and lists to put into the file.
    pub print_items: Vec<PrintItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PrintInboundOrderLabelsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Layout in which unit barcodes are printed on the label sheet.
    pub fn barcode_format(mut self, value: impl Into<String>) -> Self {
        self.barcode_format = Some(value.into());
        self
    }

    /// Paper layout in which the carton labels are printed.
    pub fn carton_label_format(mut self, value: impl Into<CartonLabelFormat>) -> Self {
        self.carton_label_format = Some(value.into());
        self
    }

    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Kinds of labels and lists to put into the file.
    pub fn print_items(mut self, value: impl IntoIterator<Item = impl Into<PrintItem>>) -> Self {
        self.print_items = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PrintInboundOrderLabelsRequest {
    fn name(&self) -> &'static str {
        "PrintInboundOrderLabelsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "barcode_format" => self.barcode_format.read(reader),
            "carton_label_format" => self.carton_label_format.read(reader),
            "order_id" => self.order_id.read(reader),
            "print_items" => self.print_items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("barcode_format", &self.barcode_format);
        out.put("carton_label_format", &self.carton_label_format);
        out.put("order_id", &self.order_id);
        out.put("print_items", &self.print_items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QueryGoodsInventoryForMCF` (202601). Returns the quantity of goods available for multi-channel fulfilment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryGoodsInventoryForMcfRequest {
    /// Goods to deliver or to look up, at most 50. Required.
    pub goods: Vec<QueryGoodsInventoryForMcfGoods>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryGoodsInventoryForMcfRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods to deliver or to look up, at most 50. Required.
    pub fn goods(mut self, value: impl IntoIterator<Item = QueryGoodsInventoryForMcfGoods>) -> Self {
        self.goods = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryGoodsInventoryForMcfRequest {
    fn name(&self) -> &'static str {
        "QueryGoodsInventoryForMcfRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods" => self.goods.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods", &self.goods);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchFBTInventory` (202408). Lists stock in TikTok warehouses by goods, SKU or warehouse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFbtInventoryRequest {
    /// Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
    pub fbt_warehouse_ids: Vec<String>,
    /// Goods whose stock to return, at most 100 ids; not together with `sku_ids`. Without both, all goods with stock are returned.
    pub goods_ids: Vec<String>,
    /// Number of entries on each page, from 1 to 100. Required. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub page_token: Option<String>,
    /// Restricts the result to goods linked to these SKUs, at most 100 ids; not together with `goods_ids`.
    pub sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchFbtInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
    pub fn fbt_warehouse_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fbt_warehouse_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Goods whose stock to return, at most 100 ids; not together with `sku_ids`. Without both, all goods with stock are returned.
    pub fn goods_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.goods_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries on each page, from 1 to 100. Required. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to goods linked to these SKUs, at most 100 ids; not together with `goods_ids`.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchFbtInventoryRequest {
    fn name(&self) -> &'static str {
        "SearchFbtInventoryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fbt_warehouse_ids" => self.fbt_warehouse_ids.read(reader),
            "goods_ids" => self.goods_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fbt_warehouse_ids", &self.fbt_warehouse_ids);
        out.put("goods_ids", &self.goods_ids);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sku_ids", &self.sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchFBTInventoryRecord` (202410). Lists the changes of stock in TikTok warehouses within a time range.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFbtInventoryRecordRequest {
    /// Earliest time of the stock changes to return, Unix time in seconds; 0 by default. Example: `1293013251`.
    pub create_time_ge: Option<i64>,
    /// Latest time of the stock changes to return, Unix time in seconds; the current time by default. Example: `1393013251`.
    pub create_time_le: Option<i64>,
    /// Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
    pub fbt_warehouse_ids: Vec<String>,
    /// Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
    pub goods_ids: Vec<String>,
    /// Number of entries on each page, from 1 to 100. Required. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchFbtInventoryRecordRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest time of the stock changes to return, Unix time in seconds; 0 by default. Example: `1293013251`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Latest time of the stock changes to return, Unix time in seconds; the current time by default. Example: `1393013251`.
    pub fn create_time_le(mut self, value: impl Into<i64>) -> Self {
        self.create_time_le = Some(value.into());
        self
    }

    /// Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
    pub fn fbt_warehouse_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fbt_warehouse_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
    pub fn goods_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.goods_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries on each page, from 1 to 100. Required. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
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

impl Model for SearchFbtInventoryRecordRequest {
    fn name(&self) -> &'static str {
        "SearchFbtInventoryRecordRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_le" => self.create_time_le.read(reader),
            "fbt_warehouse_ids" => self.fbt_warehouse_ids.read(reader),
            "goods_ids" => self.goods_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_le", &self.create_time_le);
        out.put("fbt_warehouse_ids", &self.fbt_warehouse_ids);
        out.put("goods_ids", &self.goods_ids);
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

/// The parameters of `SearchGoodsHazmatAndExpirationInfo` (202603). Returns hazmat and expiry data of the goods behind the given SKUs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGoodsHazmatAndExpirationInfoRequest {
    /// Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required.
    pub tts_sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchGoodsHazmatAndExpirationInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required.
    pub fn tts_sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tts_sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchGoodsHazmatAndExpirationInfoRequest {
    fn name(&self) -> &'static str {
        "SearchGoodsHazmatAndExpirationInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tts_sku_ids" => self.tts_sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tts_sku_ids", &self.tts_sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchGoodsInfo` (202607). Lists warehouse goods by id, product, SKU or reference code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGoodsInfoRequest {
    /// Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
    pub goods_ids: Vec<String>,
    /// Number of entries on each page, from 1 to 100. Required.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Restricts the result to goods of these products, at most 100 ids.
    pub product_ids: Vec<String>,
    /// Restricts the result to goods with these codes of your own, at most 100.
    pub reference_codes: Vec<String>,
    /// Restricts the result to goods linked to these SKUs, at most 100 ids.
    pub sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchGoodsInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
    pub fn goods_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.goods_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries on each page, from 1 to 100. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to goods of these products, at most 100 ids.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to goods with these codes of your own, at most 100.
    pub fn reference_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.reference_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the result to goods linked to these SKUs, at most 100 ids.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchGoodsInfoRequest {
    fn name(&self) -> &'static str {
        "SearchGoodsInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods_ids" => self.goods_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "reference_codes" => self.reference_codes.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods_ids", &self.goods_ids);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_ids", &self.product_ids);
        out.put("reference_codes", &self.reference_codes);
        out.put("sku_ids", &self.sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ShipInboundOrder` (202603). Marks an inbound order as shipped with its shipping method and cartons.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipInboundOrderRequest {
    /// Cartons of the shipment, with content and size.
    pub cartons: Vec<CreateOrUpdateInboundPlanCarton>,
    /// Id of the inbound order whose goods are on their way to the warehouse. Required.
    pub inbound_order_id: Option<String>,
    /// How the goods travel to the warehouse: as parcels or as freight. Required.
    pub shipment_option: Option<ShipInboundOrderShipmentOption>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShipInboundOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cartons of the shipment, with content and size.
    pub fn cartons(mut self, value: impl IntoIterator<Item = CreateOrUpdateInboundPlanCarton>) -> Self {
        self.cartons = value.into_iter().collect();
        self
    }

    /// Id of the inbound order whose goods are on their way to the warehouse. Required.
    pub fn inbound_order_id(mut self, value: impl Into<String>) -> Self {
        self.inbound_order_id = Some(value.into());
        self
    }

    /// How the goods travel to the warehouse: as parcels or as freight. Required.
    pub fn shipment_option(mut self, value: ShipInboundOrderShipmentOption) -> Self {
        self.shipment_option = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ShipInboundOrderRequest {
    fn name(&self) -> &'static str {
        "ShipInboundOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cartons" => self.cartons.read(reader),
            "inbound_order_id" => self.inbound_order_id.read(reader),
            "shipment_option" => self.shipment_option.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cartons", &self.cartons);
        out.put("inbound_order_id", &self.inbound_order_id);
        out.put("shipment_option", &self.shipment_option);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateFBTGoodsInfo` (202607). Replaces the name, size, hazmat and shelf-life data of one warehouse good.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFbtGoodsInfoRequest {
    /// Goods to change, by id, with the values that are to hold from now on.
    pub update_goods_dto: Option<UpdateGoodsDto>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateFbtGoodsInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods to change, by id, with the values that are to hold from now on.
    pub fn update_goods_dto(mut self, value: UpdateGoodsDto) -> Self {
        self.update_goods_dto = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateFbtGoodsInfoRequest {
    fn name(&self) -> &'static str {
        "UpdateFbtGoodsInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "update_goods_dto" => self.update_goods_dto.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("update_goods_dto", &self.update_goods_dto);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateGoodsSKURelations` (202603). Links SKUs to warehouse goods or unlinks them, with a result for each.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoodsSkuRelationsRequest {
    /// Goods and the SKUs that they are to be linked with or unlinked from. Required.
    pub operate_goods_sku_relation_list: Vec<OperateGoodsSkuRelation>,
    /// Whether the goods and SKUs are to be linked or unlinked. Required.
    pub operation_type: Option<OperationType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateGoodsSkuRelationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods and the SKUs that they are to be linked with or unlinked from. Required.
    pub fn operate_goods_sku_relation_list(
        mut self,
        value: impl IntoIterator<Item = OperateGoodsSkuRelation>,
    ) -> Self {
        self.operate_goods_sku_relation_list = value.into_iter().collect();
        self
    }

    /// Whether the goods and SKUs are to be linked or unlinked. Required.
    pub fn operation_type(mut self, value: impl Into<OperationType>) -> Self {
        self.operation_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateGoodsSkuRelationsRequest {
    fn name(&self) -> &'static str {
        "UpdateGoodsSkuRelationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "operate_goods_sku_relation_list" => self.operate_goods_sku_relation_list.read(reader),
            "operation_type" => self.operation_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("operate_goods_sku_relation_list", &self.operate_goods_sku_relation_list);
        out.put("operation_type", &self.operation_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateInboundOrderTracking` (202602). Sets the carrier and the tracking number for the cartons of an inbound order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInboundOrderTrackingRequest {
    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
    pub order_id: Option<String>,
    /// Tracking numbers to set, one for each carton.
    pub parcel_tracking_info: Vec<ParcelTrackingInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateInboundOrderTrackingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Tracking numbers to set, one for each carton.
    pub fn parcel_tracking_info(mut self, value: impl IntoIterator<Item = ParcelTrackingInfo>) -> Self {
        self.parcel_tracking_info = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateInboundOrderTrackingRequest {
    fn name(&self) -> &'static str {
        "UpdateInboundOrderTrackingRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "parcel_tracking_info" => self.parcel_tracking_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("parcel_tracking_info", &self.parcel_tracking_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CancelFbtMcfOrderRequest,
    CancelInboundOrderRequest,
    ConfirmInboundMethodRequest,
    CreateFbtGoodsRequest,
    CreateFbtMcfOrderRequest,
    CreateOrUpdateInboundPlanRequest,
    GetFbtMcfOrderStatusRequest,
    GetFbtMerchantMcfStatusRequest,
    GetFbtMerchantOnboardedRegionsRequest,
    GetFbtWarehouseListRequest,
    GetInboundMethodDetailRequest,
    GetInboundOrderRequest,
    ListAvailableInboundMethodsRequest,
    PrintInboundOrderLabelsRequest,
    QueryGoodsInventoryForMcfRequest,
    SearchFbtInventoryRequest,
    SearchFbtInventoryRecordRequest,
    SearchGoodsHazmatAndExpirationInfoRequest,
    SearchGoodsInfoRequest,
    ShipInboundOrderRequest,
    UpdateFbtGoodsInfoRequest,
    UpdateGoodsSkuRelationsRequest,
    UpdateInboundOrderTrackingRequest,
);
