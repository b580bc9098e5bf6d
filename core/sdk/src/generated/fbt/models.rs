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

/// The response of `CancelFBTMCFOrder` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelFbtMcfOrderResponse {
    /// MCF order.
    pub mcf_order: Option<CancelFbtMcfOrderMcfOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelFbtMcfOrderResponse {
    fn name(&self) -> &'static str {
        "CancelFbtMcfOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mcf_order" => self.mcf_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mcf_order", &self.mcf_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CancelInboundOrder` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelInboundOrderResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelInboundOrderResponse {
    fn name(&self) -> &'static str {
        "CancelInboundOrderResponse"
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

/// The response of `ConfirmInboundMethod` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmInboundMethodResponse {
    /// Inbound order ids.
    pub inbound_order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConfirmInboundMethodResponse {
    fn name(&self) -> &'static str {
        "ConfirmInboundMethodResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inbound_order_ids" => self.inbound_order_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inbound_order_ids", &self.inbound_order_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateFBTGoods` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtGoodsResponse {
    /// Create result info.
    pub create_result_info: Option<CreateResultInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateFbtGoodsResponse {
    fn name(&self) -> &'static str {
        "CreateFbtGoodsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_result_info" => self.create_result_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_result_info", &self.create_result_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateFBTMCFOrder` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtMcfOrderResponse {
    /// MCF order.
    pub mcf_order: Option<McfOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateFbtMcfOrderResponse {
    fn name(&self) -> &'static str {
        "CreateFbtMcfOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mcf_order" => self.mcf_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mcf_order", &self.mcf_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateOrUpdateInboundPlan` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanResponse {
    /// Inbound plan.
    pub inbound_plan: Option<InboundPlan>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateOrUpdateInboundPlanResponse {
    fn name(&self) -> &'static str {
        "CreateOrUpdateInboundPlanResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inbound_plan" => self.inbound_plan.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inbound_plan", &self.inbound_plan);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetFBFMCFOrderStatus` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMcfOrderStatusResponse {
    /// MCF order.
    pub mcf_order: Option<McfOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetFbtMcfOrderStatusResponse {
    fn name(&self) -> &'static str {
        "GetFbtMcfOrderStatusResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mcf_order" => self.mcf_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mcf_order", &self.mcf_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `getfbtmerchantmcfstatus` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMerchantMcfStatusResponse {
    /// MCF status.
    pub mcf_status: Option<McfStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetFbtMerchantMcfStatusResponse {
    fn name(&self) -> &'static str {
        "GetFbtMerchantMcfStatusResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mcf_status" => self.mcf_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mcf_status", &self.mcf_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetFBTMerchantOnboardedRegions` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMerchantOnboardedRegionsResponse {
    /// Onboarded regions.
    pub onboarded_regions: Vec<OnboardedRegion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetFbtMerchantOnboardedRegionsResponse {
    fn name(&self) -> &'static str {
        "GetFbtMerchantOnboardedRegionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "onboarded_regions" => self.onboarded_regions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("onboarded_regions", &self.onboarded_regions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetFBTWarehouseList` (202408).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtWarehouseListResponse {
    /// Warehouses.
    pub warehouses: Vec<Warehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetFbtWarehouseListResponse {
    fn name(&self) -> &'static str {
        "GetFbtWarehouseListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouses" => self.warehouses.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouses", &self.warehouses);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetInboundMethodDetail` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboundMethodDetailResponse {
    /// Expiration timestamp.
    pub expiration_timestamp: Option<String>,
    /// Info.
    pub info: Vec<Info>,
    /// Placement task status.
    pub placement_task_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetInboundMethodDetailResponse {
    fn name(&self) -> &'static str {
        "GetInboundMethodDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_timestamp" => self.expiration_timestamp.read(reader),
            "info" => self.info.read(reader),
            "placement_task_status" => self.placement_task_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_timestamp", &self.expiration_timestamp);
        out.put("info", &self.info);
        out.put("placement_task_status", &self.placement_task_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetInboundOrder` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboundOrderResponse {
    /// Inbound orders.
    pub inbound_orders: Vec<InboundOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetInboundOrderResponse {
    fn name(&self) -> &'static str {
        "GetInboundOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inbound_orders" => self.inbound_orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inbound_orders", &self.inbound_orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ListAvailableInboundMethods` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAvailableInboundMethodsResponse {
    /// Available inbound method list.
    pub available_inbound_method_list: Vec<AvailableInboundMethod>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListAvailableInboundMethodsResponse {
    fn name(&self) -> &'static str {
        "ListAvailableInboundMethodsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_inbound_method_list" => self.available_inbound_method_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_inbound_method_list", &self.available_inbound_method_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PrintInboundOrderLabels` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrintInboundOrderLabelsResponse {
    /// Download URL.
    pub download_url: Option<String>,
    /// Task status.
    pub task_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PrintInboundOrderLabelsResponse {
    fn name(&self) -> &'static str {
        "PrintInboundOrderLabelsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "download_url" => self.download_url.read(reader),
            "task_status" => self.task_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("download_url", &self.download_url);
        out.put("task_status", &self.task_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `QueryGoodsInventoryForMCF` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryGoodsInventoryForMcfResponse {
    /// Goods inventory list.
    pub goods_inventory_list: Vec<GoodsInventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryGoodsInventoryForMcfResponse {
    fn name(&self) -> &'static str {
        "QueryGoodsInventoryForMcfResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods_inventory_list" => self.goods_inventory_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods_inventory_list", &self.goods_inventory_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchFBTInventory` (202408).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFbtInventoryResponse {
    /// Inventory.
    pub inventory: Vec<Inventory>,
    /// Next page token. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub next_page_token: Option<String>,
    /// Total count. Example: `22113`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchFbtInventoryResponse {
    fn name(&self) -> &'static str {
        "SearchFbtInventoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory" => self.inventory.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory", &self.inventory);
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

/// The response of `SearchFBTInventoryRecord` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFbtInventoryRecordResponse {
    /// Inventory records.
    pub inventory_records: Vec<InventoryRecord>,
    /// Next page token. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub next_page_token: Option<String>,
    /// Total count. Example: `22113`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchFbtInventoryRecordResponse {
    fn name(&self) -> &'static str {
        "SearchFbtInventoryRecordResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory_records" => self.inventory_records.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory_records", &self.inventory_records);
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

/// The response of `SearchGoodsHazmatAndExpirationInfo` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGoodsHazmatAndExpirationInfoResponse {
    /// Hazmat and expiration info.
    pub hazmat_and_expiration_info: Option<HazmatAndExpirationInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchGoodsHazmatAndExpirationInfoResponse {
    fn name(&self) -> &'static str {
        "SearchGoodsHazmatAndExpirationInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "hazmat_and_expiration_info" => self.hazmat_and_expiration_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("hazmat_and_expiration_info", &self.hazmat_and_expiration_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchGoodsInfo` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGoodsInfoResponse {
    /// Goods.
    pub goods: Vec<Goods>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchGoodsInfoResponse {
    fn name(&self) -> &'static str {
        "SearchGoodsInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods" => self.goods.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods", &self.goods);
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

/// The response of `ShipInboundOrder` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipInboundOrderResponse {
    /// Inbound order id.
    pub inbound_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShipInboundOrderResponse {
    fn name(&self) -> &'static str {
        "ShipInboundOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inbound_order_id" => self.inbound_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inbound_order_id", &self.inbound_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateFBTGoodsInfo` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFbtGoodsInfoResponse {
    /// Update result info.
    pub update_result_info: Option<UpdateResultInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateFbtGoodsInfoResponse {
    fn name(&self) -> &'static str {
        "UpdateFbtGoodsInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "update_result_info" => self.update_result_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("update_result_info", &self.update_result_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateGoodsSKURelations` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoodsSkuRelationsResponse {
    /// Operate goods SKU relation info.
    pub operate_goods_sku_relation_info: Option<OperateGoodsSkuRelationInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateGoodsSkuRelationsResponse {
    fn name(&self) -> &'static str {
        "UpdateGoodsSkuRelationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "operate_goods_sku_relation_info" => self.operate_goods_sku_relation_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("operate_goods_sku_relation_info", &self.operate_goods_sku_relation_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateInboundOrderTracking` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInboundOrderTrackingResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateInboundOrderTrackingResponse {
    fn name(&self) -> &'static str {
        "UpdateInboundOrderTrackingResponse"
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

/// Address inside [`Warehouse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Address line 1.
    pub address_line_1: Option<String>,
    /// Address line 2.
    pub address_line_2: Option<String>,
    /// Address line 3.
    pub address_line_3: Option<String>,
    /// City. Example: `Rialto`.
    pub city: Option<String>,
    /// District.
    pub district: Option<String>,
    /// Postal code. Example: `92376`.
    pub postal_code: Option<String>,
    /// Region code. Example: `US`.
    pub region_code: Option<String>,
    /// State. Example: `CA`.
    pub state: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Address {
    fn name(&self) -> &'static str {
        "Address"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line_1" => self.address_line_1.read(reader),
            "address_line_2" => self.address_line_2.read(reader),
            "address_line_3" => self.address_line_3.read(reader),
            "city" => self.city.read(reader),
            "district" => self.district.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region_code" => self.region_code.read(reader),
            "state" => self.state.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line_1", &self.address_line_1);
        out.put("address_line_2", &self.address_line_2);
        out.put("address_line_3", &self.address_line_3);
        out.put("city", &self.city);
        out.put("district", &self.district);
        out.put("postal_code", &self.postal_code);
        out.put("region_code", &self.region_code);
        out.put("state", &self.state);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Aerosol extra info inside [`CreateFbtGoodsHazmatInfo`], [`HazmatInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AerosolExtraInfo {
    /// Volume.
    pub volume: Option<String>,
    /// Volume unit.
    pub volume_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AerosolExtraInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Volume.
    pub fn volume(mut self, value: impl Into<String>) -> Self {
        self.volume = Some(value.into());
        self
    }

    /// Volume unit.
    pub fn volume_unit(mut self, value: impl Into<String>) -> Self {
        self.volume_unit = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AerosolExtraInfo {
    fn name(&self) -> &'static str {
        "AerosolExtraInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "volume" => self.volume.read(reader),
            "volume_unit" => self.volume_unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("volume", &self.volume);
        out.put("volume_unit", &self.volume_unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Allocation shipment inside [`Info`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocationShipment {
    /// Cartons.
    pub cartons: Vec<Carton>,
    /// Goods items.
    pub goods_items: Vec<GoodsItem>,
    /// Shipment options.
    pub shipment_options: Vec<ShipmentOption>,
    /// Warehouse id.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AllocationShipment {
    fn name(&self) -> &'static str {
        "AllocationShipment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cartons" => self.cartons.read(reader),
            "goods_items" => self.goods_items.read(reader),
            "shipment_options" => self.shipment_options.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cartons", &self.cartons);
        out.put("goods_items", &self.goods_items);
        out.put("shipment_options", &self.shipment_options);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Available inbound method inside [`ListAvailableInboundMethodsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableInboundMethod {
    /// Available time window list.
    pub available_time_window_list: Vec<AvailableTimeWindow>,
    /// Inbound method.
    pub inbound_method: Option<String>,
    /// Placement fee estimate.
    pub placement_fee_estimate: Option<Money>,
    /// Warehouse list.
    pub warehouse_list: Vec<ListAvailableInboundMethodsWarehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AvailableInboundMethod {
    fn name(&self) -> &'static str {
        "AvailableInboundMethod"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_time_window_list" => self.available_time_window_list.read(reader),
            "inbound_method" => self.inbound_method.read(reader),
            "placement_fee_estimate" => self.placement_fee_estimate.read(reader),
            "warehouse_list" => self.warehouse_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_time_window_list", &self.available_time_window_list);
        out.put("inbound_method", &self.inbound_method);
        out.put("placement_fee_estimate", &self.placement_fee_estimate);
        out.put("warehouse_list", &self.warehouse_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Available time window inside [`AvailableInboundMethod`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableTimeWindow {
    /// End timestamp.
    pub end_timestamp: Option<String>,
    /// Start timestamp.
    pub start_timestamp: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AvailableTimeWindow {
    fn name(&self) -> &'static str {
        "AvailableTimeWindow"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_timestamp" => self.end_timestamp.read(reader),
            "start_timestamp" => self.start_timestamp.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_timestamp", &self.end_timestamp);
        out.put("start_timestamp", &self.start_timestamp);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Barcode inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Barcode {
    /// Code.
    pub code: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Barcode {
    fn name(&self) -> &'static str {
        "Barcode"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Barcode info inside [`CreateGoodsDto`], [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarcodeInfo {
    /// Barcode type.
    pub barcode_type: Option<String>,
    /// Barcode value.
    pub barcode_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BarcodeInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Barcode type.
    pub fn barcode_type(mut self, value: impl Into<String>) -> Self {
        self.barcode_type = Some(value.into());
        self
    }

    /// Barcode value.
    pub fn barcode_value(mut self, value: impl Into<String>) -> Self {
        self.barcode_value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BarcodeInfo {
    fn name(&self) -> &'static str {
        "BarcodeInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "barcode_type" => self.barcode_type.read(reader),
            "barcode_value" => self.barcode_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("barcode_type", &self.barcode_type);
        out.put("barcode_value", &self.barcode_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Battery extra info inside [`HazmatInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatteryExtraInfo {
    /// Battery count per package.
    pub battery_count_per_package: Option<String>,
    /// Battery packaging type.
    pub battery_packaging_type: Option<String>,
    /// Battery type.
    pub battery_type: Option<String>,
    /// Is need un 38 3 test.
    pub is_need_un_38_3_test: Option<bool>,
    /// Total battery capacity.
    pub total_battery_capacity: Option<String>,
    /// Total battery capacity unit.
    pub total_battery_capacity_unit: Option<String>,
    /// Total battery weight.
    pub total_battery_weight: Option<String>,
    /// Total battery weight unit.
    pub total_battery_weight_unit: Option<String>,
    /// Un 38 3 test file URL.
    pub un_38_3_test_file_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BatteryExtraInfo {
    fn name(&self) -> &'static str {
        "BatteryExtraInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "battery_count_per_package" => self.battery_count_per_package.read(reader),
            "battery_packaging_type" => self.battery_packaging_type.read(reader),
            "battery_type" => self.battery_type.read(reader),
            "is_need_un_38_3_test" => self.is_need_un_38_3_test.read(reader),
            "total_battery_capacity" => self.total_battery_capacity.read(reader),
            "total_battery_capacity_unit" => self.total_battery_capacity_unit.read(reader),
            "total_battery_weight" => self.total_battery_weight.read(reader),
            "total_battery_weight_unit" => self.total_battery_weight_unit.read(reader),
            "un_38_3_test_file_url" => self.un_38_3_test_file_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("battery_count_per_package", &self.battery_count_per_package);
        out.put("battery_packaging_type", &self.battery_packaging_type);
        out.put("battery_type", &self.battery_type);
        out.put("is_need_un_38_3_test", &self.is_need_un_38_3_test);
        out.put("total_battery_capacity", &self.total_battery_capacity);
        out.put("total_battery_capacity_unit", &self.total_battery_capacity_unit);
        out.put("total_battery_weight", &self.total_battery_weight);
        out.put("total_battery_weight_unit", &self.total_battery_weight_unit);
        out.put("un_38_3_test_file_url", &self.un_38_3_test_file_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Box measurement inside [`Carton`], [`CartonDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxMeasurement {
    /// Height.
    pub height: Option<String>,
    /// Length.
    pub length: Option<String>,
    /// Length unit.
    pub length_unit: Option<String>,
    /// Weight.
    pub weight: Option<String>,
    /// Weight unit.
    pub weight_unit: Option<String>,
    /// Width.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BoxMeasurement {
    fn name(&self) -> &'static str {
        "BoxMeasurement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "length" => self.length.read(reader),
            "length_unit" => self.length_unit.read(reader),
            "weight" => self.weight.read(reader),
            "weight_unit" => self.weight_unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("length", &self.length);
        out.put("length_unit", &self.length_unit);
        out.put("weight", &self.weight);
        out.put("weight_unit", &self.weight_unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Bulky item attribute inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkyItemAttribute {
    /// Is bulky item.
    pub is_bulky_item: Option<bool>,
    /// Is bulky item accessories.
    pub is_bulky_item_accessories: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BulkyItemAttribute {
    fn name(&self) -> &'static str {
        "BulkyItemAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_bulky_item" => self.is_bulky_item.read(reader),
            "is_bulky_item_accessories" => self.is_bulky_item_accessories.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_bulky_item", &self.is_bulky_item);
        out.put("is_bulky_item_accessories", &self.is_bulky_item_accessories);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Consign order inside [`CancelFbtMcfOrderMcfOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelFbtMcfOrderConsignOrder {
    /// Id. Example: `OBF1234`.
    pub id: Option<String>,
    /// Status. Example: `cancelled`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelFbtMcfOrderConsignOrder {
    fn name(&self) -> &'static str {
        "CancelFbtMcfOrderConsignOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Consign order inside [`CancelFbtMcfOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelFbtMcfOrderConsignOrder2 {
    /// Id. Example: `OBF7136104329798256386`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CancelFbtMcfOrderConsignOrder2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `OBF7136104329798256386`.
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

impl Model for CancelFbtMcfOrderConsignOrder2 {
    fn name(&self) -> &'static str {
        "CancelFbtMcfOrderConsignOrder2"
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

/// MCF order inside [`CancelFbtMcfOrderResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelFbtMcfOrderMcfOrder {
    /// Consign orders.
    pub consign_orders: Vec<CancelFbtMcfOrderConsignOrder>,
    /// External order id. Example: `shopify7136104329798256386`.
    pub external_order_id: Option<String>,
    /// MCF order id. Example: `7136104329798256386`.
    pub mcf_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelFbtMcfOrderMcfOrder {
    fn name(&self) -> &'static str {
        "CancelFbtMcfOrderMcfOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consign_orders" => self.consign_orders.read(reader),
            "external_order_id" => self.external_order_id.read(reader),
            "mcf_order_id" => self.mcf_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consign_orders", &self.consign_orders);
        out.put("external_order_id", &self.external_order_id);
        out.put("mcf_order_id", &self.mcf_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Carton inside [`AllocationShipment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Carton {
    /// Box measurements.
    pub box_measurements: Option<BoxMeasurement>,
    /// Carton nums.
    pub carton_nums: Vec<String>,
    /// Carton type.
    pub carton_type: Option<String>,
    /// Items.
    pub items: Vec<CreateOrUpdateInboundPlanItem>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Carton {
    fn name(&self) -> &'static str {
        "Carton"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "box_measurements" => self.box_measurements.read(reader),
            "carton_nums" => self.carton_nums.read(reader),
            "carton_type" => self.carton_type.read(reader),
            "items" => self.items.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("box_measurements", &self.box_measurements);
        out.put("carton_nums", &self.carton_nums);
        out.put("carton_type", &self.carton_type);
        out.put("items", &self.items);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Carton detail inside [`InboundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CartonDetail {
    /// Box measurements.
    pub box_measurements: Option<BoxMeasurement>,
    /// Carton no.
    pub carton_no: Option<String>,
    /// Carton type.
    pub carton_type: Option<String>,
    /// Items.
    pub items: Vec<Item>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CartonDetail {
    fn name(&self) -> &'static str {
        "CartonDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "box_measurements" => self.box_measurements.read(reader),
            "carton_no" => self.carton_no.read(reader),
            "carton_type" => self.carton_type.read(reader),
            "items" => self.items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("box_measurements", &self.box_measurements);
        out.put("carton_no", &self.carton_no);
        out.put("carton_type", &self.carton_type);
        out.put("items", &self.items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Consign order inside [`McfOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsignOrder {
    /// Carrier. Example: `USPS`.
    pub carrier: Option<String>,
    /// Goods.
    pub goods: Vec<GetFbtMcfOrderStatusGoods>,
    /// Id. Example: `OBF1234`.
    pub id: Option<String>,
    /// Is platform closed. Example: `false`.
    pub is_platform_closed: Option<bool>,
    /// Issue.
    pub issue: Option<String>,
    /// Shipping provider.
    pub shipping_provider: Option<ShippingProvider>,
    /// Status. Example: `PENDING`.
    pub status: Option<String>,
    /// Tracking number. Example: `TN87654321`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConsignOrder {
    fn name(&self) -> &'static str {
        "ConsignOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "carrier" => self.carrier.read(reader),
            "goods" => self.goods.read(reader),
            "id" => self.id.read(reader),
            "is_platform_closed" => self.is_platform_closed.read(reader),
            "issue" => self.issue.read(reader),
            "shipping_provider" => self.shipping_provider.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("carrier", &self.carrier);
        out.put("goods", &self.goods);
        out.put("id", &self.id);
        out.put("is_platform_closed", &self.is_platform_closed);
        out.put("issue", &self.issue);
        out.put("shipping_provider", &self.shipping_provider);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Consignee inside [`CreateFbtMcfOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Consignee {
    /// Address. Required.
    pub address: Option<CreateFbtMcfOrderAddress>,
    /// Email. Required.
    pub email: Option<String>,
    /// Name. Required.
    pub name: Option<String>,
    /// Phone number. Required.
    pub phone_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Consignee {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address. Required.
    pub fn address(mut self, value: CreateFbtMcfOrderAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Email. Required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Name. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Phone number. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Consignee {
    fn name(&self) -> &'static str {
        "Consignee"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("email", &self.email);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Battery extra info inside [`CreateFbtGoodsHazmatInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtGoodsBatteryExtraInfo {
    /// Battery count per package.
    pub battery_count_per_package: Option<String>,
    /// Battery packaging type. Required.
    pub battery_packaging_type: Option<BatteryPackagingType>,
    /// Battery type. Required.
    pub battery_type: Option<String>,
    /// Is need un 38 3 test. Required.
    pub is_need_un_38_3_test: Option<bool>,
    /// Total battery capacity. Required.
    pub total_battery_capacity: Option<String>,
    /// Total battery capacity unit. Required.
    pub total_battery_capacity_unit: Option<String>,
    /// Total battery weight. Required.
    pub total_battery_weight: Option<String>,
    /// Total battery weight unit. Required.
    pub total_battery_weight_unit: Option<String>,
    /// Un 38 3 test file URL.
    pub un_38_3_test_file_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsBatteryExtraInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Battery count per package.
    pub fn battery_count_per_package(mut self, value: impl Into<String>) -> Self {
        self.battery_count_per_package = Some(value.into());
        self
    }

    /// Battery packaging type. Required.
    pub fn battery_packaging_type(mut self, value: impl Into<BatteryPackagingType>) -> Self {
        self.battery_packaging_type = Some(value.into());
        self
    }

    /// Battery type. Required.
    pub fn battery_type(mut self, value: impl Into<String>) -> Self {
        self.battery_type = Some(value.into());
        self
    }

    /// Is need un 38 3 test. Required.
    pub fn is_need_un_38_3_test(mut self, value: bool) -> Self {
        self.is_need_un_38_3_test = Some(value);
        self
    }

    /// Total battery capacity. Required.
    pub fn total_battery_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_battery_capacity = Some(value.into());
        self
    }

    /// Total battery capacity unit. Required.
    pub fn total_battery_capacity_unit(mut self, value: impl Into<String>) -> Self {
        self.total_battery_capacity_unit = Some(value.into());
        self
    }

    /// Total battery weight. Required.
    pub fn total_battery_weight(mut self, value: impl Into<String>) -> Self {
        self.total_battery_weight = Some(value.into());
        self
    }

    /// Total battery weight unit. Required.
    pub fn total_battery_weight_unit(mut self, value: impl Into<String>) -> Self {
        self.total_battery_weight_unit = Some(value.into());
        self
    }

    /// Un 38 3 test file URL.
    pub fn un_38_3_test_file_url(mut self, value: impl Into<String>) -> Self {
        self.un_38_3_test_file_url = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtGoodsBatteryExtraInfo {
    fn name(&self) -> &'static str {
        "CreateFbtGoodsBatteryExtraInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "battery_count_per_package" => self.battery_count_per_package.read(reader),
            "battery_packaging_type" => self.battery_packaging_type.read(reader),
            "battery_type" => self.battery_type.read(reader),
            "is_need_un_38_3_test" => self.is_need_un_38_3_test.read(reader),
            "total_battery_capacity" => self.total_battery_capacity.read(reader),
            "total_battery_capacity_unit" => self.total_battery_capacity_unit.read(reader),
            "total_battery_weight" => self.total_battery_weight.read(reader),
            "total_battery_weight_unit" => self.total_battery_weight_unit.read(reader),
            "un_38_3_test_file_url" => self.un_38_3_test_file_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("battery_count_per_package", &self.battery_count_per_package);
        out.put("battery_packaging_type", &self.battery_packaging_type);
        out.put("battery_type", &self.battery_type);
        out.put("is_need_un_38_3_test", &self.is_need_un_38_3_test);
        out.put("total_battery_capacity", &self.total_battery_capacity);
        out.put("total_battery_capacity_unit", &self.total_battery_capacity_unit);
        out.put("total_battery_weight", &self.total_battery_weight);
        out.put("total_battery_weight_unit", &self.total_battery_weight_unit);
        out.put("un_38_3_test_file_url", &self.un_38_3_test_file_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Bulky item attribute inside [`CreateGoodsDto`], [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtGoodsBulkyItemAttribute {
    /// Is bulky item accessories.
    pub is_bulky_item_accessories: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsBulkyItemAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Is bulky item accessories.
    pub fn is_bulky_item_accessories(mut self, value: bool) -> Self {
        self.is_bulky_item_accessories = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtGoodsBulkyItemAttribute {
    fn name(&self) -> &'static str {
        "CreateFbtGoodsBulkyItemAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_bulky_item_accessories" => self.is_bulky_item_accessories.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_bulky_item_accessories", &self.is_bulky_item_accessories);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Flammable liquids extra info inside [`CreateFbtGoodsHazmatInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtGoodsFlammableLiquidsExtraInfo {
    /// Flammable liquids type. Required.
    pub flammable_liquids_type: Option<FlammableLiquidsType>,
    /// Flammable liquids volume. Required.
    pub flammable_liquids_volume: Option<String>,
    /// Volume unit.
    pub volume_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsFlammableLiquidsExtraInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Flammable liquids type. Required.
    pub fn flammable_liquids_type(mut self, value: impl Into<FlammableLiquidsType>) -> Self {
        self.flammable_liquids_type = Some(value.into());
        self
    }

    /// Flammable liquids volume. Required.
    pub fn flammable_liquids_volume(mut self, value: impl Into<String>) -> Self {
        self.flammable_liquids_volume = Some(value.into());
        self
    }

    /// Volume unit.
    pub fn volume_unit(mut self, value: impl Into<String>) -> Self {
        self.volume_unit = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtGoodsFlammableLiquidsExtraInfo {
    fn name(&self) -> &'static str {
        "CreateFbtGoodsFlammableLiquidsExtraInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "flammable_liquids_type" => self.flammable_liquids_type.read(reader),
            "flammable_liquids_volume" => self.flammable_liquids_volume.read(reader),
            "volume_unit" => self.volume_unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("flammable_liquids_type", &self.flammable_liquids_type);
        out.put("flammable_liquids_volume", &self.flammable_liquids_volume);
        out.put("volume_unit", &self.volume_unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Hazmat info inside [`CreateGoodsDto`], [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtGoodsHazmatInfo {
    /// Aerosol extra info.
    pub aerosol_extra_info: Option<AerosolExtraInfo>,
    /// Battery extra info.
    pub battery_extra_info: Option<CreateFbtGoodsBatteryExtraInfo>,
    /// Dg class. Required.
    pub dg_class: Option<DgClass>,
    /// Dg uncode. Required.
    pub dg_uncode: Option<DgUncode>,
    /// Flammable liquids extra info.
    pub flammable_liquids_extra_info: Option<CreateFbtGoodsFlammableLiquidsExtraInfo>,
    /// Hazmat type. Required.
    pub hazmat_type: Option<HazmatType>,
    /// MSDS file URL. Required.
    pub msds_file_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsHazmatInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Aerosol extra info.
    pub fn aerosol_extra_info(mut self, value: AerosolExtraInfo) -> Self {
        self.aerosol_extra_info = Some(value);
        self
    }

    /// Battery extra info.
    pub fn battery_extra_info(mut self, value: CreateFbtGoodsBatteryExtraInfo) -> Self {
        self.battery_extra_info = Some(value);
        self
    }

    /// Dg class. Required.
    pub fn dg_class(mut self, value: impl Into<DgClass>) -> Self {
        self.dg_class = Some(value.into());
        self
    }

    /// Dg uncode. Required.
    pub fn dg_uncode(mut self, value: impl Into<DgUncode>) -> Self {
        self.dg_uncode = Some(value.into());
        self
    }

    /// Flammable liquids extra info.
    pub fn flammable_liquids_extra_info(mut self, value: CreateFbtGoodsFlammableLiquidsExtraInfo) -> Self {
        self.flammable_liquids_extra_info = Some(value);
        self
    }

    /// Hazmat type. Required.
    pub fn hazmat_type(mut self, value: impl Into<HazmatType>) -> Self {
        self.hazmat_type = Some(value.into());
        self
    }

    /// MSDS file URL. Required.
    pub fn msds_file_url(mut self, value: impl Into<String>) -> Self {
        self.msds_file_url = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtGoodsHazmatInfo {
    fn name(&self) -> &'static str {
        "CreateFbtGoodsHazmatInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aerosol_extra_info" => self.aerosol_extra_info.read(reader),
            "battery_extra_info" => self.battery_extra_info.read(reader),
            "dg_class" => self.dg_class.read(reader),
            "dg_uncode" => self.dg_uncode.read(reader),
            "flammable_liquids_extra_info" => self.flammable_liquids_extra_info.read(reader),
            "hazmat_type" => self.hazmat_type.read(reader),
            "msds_file_url" => self.msds_file_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aerosol_extra_info", &self.aerosol_extra_info);
        out.put("battery_extra_info", &self.battery_extra_info);
        out.put("dg_class", &self.dg_class);
        out.put("dg_uncode", &self.dg_uncode);
        out.put("flammable_liquids_extra_info", &self.flammable_liquids_extra_info);
        out.put("hazmat_type", &self.hazmat_type);
        out.put("msds_file_url", &self.msds_file_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`Consignee`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtMcfOrderAddress {
    /// Address line 1. Required.
    pub address_line_1: Option<String>,
    /// Address line 2.
    pub address_line_2: Option<String>,
    /// City. Required.
    pub city: Option<String>,
    /// Country code. Required.
    pub country_code: Option<String>,
    /// District or county.
    pub district_or_county: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State or region. Required.
    pub state_or_region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtMcfOrderAddress {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address line 1. Required.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }

    /// Address line 2.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }

    /// City. Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country code. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// District or county.
    pub fn district_or_county(mut self, value: impl Into<String>) -> Self {
        self.district_or_county = Some(value.into());
        self
    }

    /// Postal code.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// State or region. Required.
    pub fn state_or_region(mut self, value: impl Into<String>) -> Self {
        self.state_or_region = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateFbtMcfOrderAddress {
    fn name(&self) -> &'static str {
        "CreateFbtMcfOrderAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line_1" => self.address_line_1.read(reader),
            "address_line_2" => self.address_line_2.read(reader),
            "city" => self.city.read(reader),
            "country_code" => self.country_code.read(reader),
            "district_or_county" => self.district_or_county.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "state_or_region" => self.state_or_region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line_1", &self.address_line_1);
        out.put("address_line_2", &self.address_line_2);
        out.put("city", &self.city);
        out.put("country_code", &self.country_code);
        out.put("district_or_county", &self.district_or_county);
        out.put("postal_code", &self.postal_code);
        out.put("state_or_region", &self.state_or_region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inside [`CreateFbtMcfOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFbtMcfOrderGoods {
    /// Id. Required.
    pub id: Option<String>,
    /// Quantity. Required.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtMcfOrderGoods {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Quantity. Required.
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

impl Model for CreateFbtMcfOrderGoods {
    fn name(&self) -> &'static str {
        "CreateFbtMcfOrderGoods"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Create goods dto inside [`CreateFbtGoodsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGoodsDto {
    /// Barcode info.
    pub barcode_infos: Vec<BarcodeInfo>,
    /// Bulky item attribute.
    pub bulky_item_attribute: Option<CreateFbtGoodsBulkyItemAttribute>,
    /// Create goods type. Required.
    pub create_goods_type: Option<String>,
    /// Dimension and weight base info. Required.
    pub dimension_and_weight_base_info: Option<DimensionAndWeightBaseInfo>,
    /// Goods image URL. Required.
    pub goods_image_url: Option<String>,
    /// Goods name. Required.
    pub goods_name: Option<String>,
    /// Goods safety attributes.
    pub goods_safety_attributes: Option<GoodsSafetyAttribute>,
    /// Hazmat info.
    pub hazmat_info: Option<CreateFbtGoodsHazmatInfo>,
    /// Is expiration management. Required.
    pub is_expiration_management: Option<bool>,
    /// Is hazmat. Required.
    pub is_hazmat: Option<bool>,
    /// Is lot code. Required.
    pub is_lot_code: Option<bool>,
    /// Is sioc.
    pub is_sioc: Option<bool>,
    /// Reference code.
    pub reference_code: Option<String>,
    /// Return handling method. Required.
    pub return_handling_method: Option<ReturnHandlingMethod>,
    /// Shelf life attribute info.
    pub shelf_life_attribute_info: Option<ShelfLifeAttributeInfo>,
    /// Sioc attribute.
    pub sioc_attribute: Option<SiocAttribute>,
    /// Tts SKU id. Required.
    pub tts_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateGoodsDto {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Barcode info.
    pub fn barcode_infos(mut self, value: impl IntoIterator<Item = BarcodeInfo>) -> Self {
        self.barcode_infos = value.into_iter().collect();
        self
    }

    /// Bulky item attribute.
    pub fn bulky_item_attribute(mut self, value: CreateFbtGoodsBulkyItemAttribute) -> Self {
        self.bulky_item_attribute = Some(value);
        self
    }

    /// Create goods type. Required.
    pub fn create_goods_type(mut self, value: impl Into<String>) -> Self {
        self.create_goods_type = Some(value.into());
        self
    }

    /// Dimension and weight base info. Required.
    pub fn dimension_and_weight_base_info(mut self, value: DimensionAndWeightBaseInfo) -> Self {
        self.dimension_and_weight_base_info = Some(value);
        self
    }

    /// Goods image URL. Required.
    pub fn goods_image_url(mut self, value: impl Into<String>) -> Self {
        self.goods_image_url = Some(value.into());
        self
    }

    /// Goods name. Required.
    pub fn goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = Some(value.into());
        self
    }

    /// Goods safety attributes.
    pub fn goods_safety_attributes(mut self, value: GoodsSafetyAttribute) -> Self {
        self.goods_safety_attributes = Some(value);
        self
    }

    /// Hazmat info.
    pub fn hazmat_info(mut self, value: CreateFbtGoodsHazmatInfo) -> Self {
        self.hazmat_info = Some(value);
        self
    }

    /// Is expiration management. Required.
    pub fn is_expiration_management(mut self, value: bool) -> Self {
        self.is_expiration_management = Some(value);
        self
    }

    /// Is hazmat. Required.
    pub fn is_hazmat(mut self, value: bool) -> Self {
        self.is_hazmat = Some(value);
        self
    }

    /// Is lot code. Required.
    pub fn is_lot_code(mut self, value: bool) -> Self {
        self.is_lot_code = Some(value);
        self
    }

    /// Is sioc.
    pub fn is_sioc(mut self, value: bool) -> Self {
        self.is_sioc = Some(value);
        self
    }

    /// Reference code.
    pub fn reference_code(mut self, value: impl Into<String>) -> Self {
        self.reference_code = Some(value.into());
        self
    }

    /// Return handling method. Required.
    pub fn return_handling_method(mut self, value: impl Into<ReturnHandlingMethod>) -> Self {
        self.return_handling_method = Some(value.into());
        self
    }

    /// Shelf life attribute info.
    pub fn shelf_life_attribute_info(mut self, value: ShelfLifeAttributeInfo) -> Self {
        self.shelf_life_attribute_info = Some(value);
        self
    }

    /// Sioc attribute.
    pub fn sioc_attribute(mut self, value: SiocAttribute) -> Self {
        self.sioc_attribute = Some(value);
        self
    }

    /// Tts SKU id. Required.
    pub fn tts_sku_id(mut self, value: impl Into<String>) -> Self {
        self.tts_sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateGoodsDto {
    fn name(&self) -> &'static str {
        "CreateGoodsDto"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "barcode_infos" => self.barcode_infos.read(reader),
            "bulky_item_attribute" => self.bulky_item_attribute.read(reader),
            "create_goods_type" => self.create_goods_type.read(reader),
            "dimension_and_weight_base_info" => self.dimension_and_weight_base_info.read(reader),
            "goods_image_url" => self.goods_image_url.read(reader),
            "goods_name" => self.goods_name.read(reader),
            "goods_safety_attributes" => self.goods_safety_attributes.read(reader),
            "hazmat_info" => self.hazmat_info.read(reader),
            "is_expiration_management" => self.is_expiration_management.read(reader),
            "is_hazmat" => self.is_hazmat.read(reader),
            "is_lot_code" => self.is_lot_code.read(reader),
            "is_sioc" => self.is_sioc.read(reader),
            "reference_code" => self.reference_code.read(reader),
            "return_handling_method" => self.return_handling_method.read(reader),
            "shelf_life_attribute_info" => self.shelf_life_attribute_info.read(reader),
            "sioc_attribute" => self.sioc_attribute.read(reader),
            "tts_sku_id" => self.tts_sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("barcode_infos", &self.barcode_infos);
        out.put("bulky_item_attribute", &self.bulky_item_attribute);
        out.put("create_goods_type", &self.create_goods_type);
        out.put("dimension_and_weight_base_info", &self.dimension_and_weight_base_info);
        out.put("goods_image_url", &self.goods_image_url);
        out.put("goods_name", &self.goods_name);
        out.put("goods_safety_attributes", &self.goods_safety_attributes);
        out.put("hazmat_info", &self.hazmat_info);
        out.put("is_expiration_management", &self.is_expiration_management);
        out.put("is_hazmat", &self.is_hazmat);
        out.put("is_lot_code", &self.is_lot_code);
        out.put("is_sioc", &self.is_sioc);
        out.put("reference_code", &self.reference_code);
        out.put("return_handling_method", &self.return_handling_method);
        out.put("shelf_life_attribute_info", &self.shelf_life_attribute_info);
        out.put("sioc_attribute", &self.sioc_attribute);
        out.put("tts_sku_id", &self.tts_sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Box measurement inside [`CreateOrUpdateInboundPlanCarton`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanBoxMeasurement {
    /// Height. Required.
    pub height: Option<String>,
    /// Length. Required.
    pub length: Option<String>,
    /// Length unit. Required.
    pub length_unit: Option<LengthUnit>,
    /// Weight. Required.
    pub weight: Option<String>,
    /// Weight unit. Required.
    pub weight_unit: Option<CreateOrUpdateInboundPlanBoxMeasurementWeightUnit>,
    /// Width. Required.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanBoxMeasurement {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height. Required.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length. Required.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Length unit. Required.
    pub fn length_unit(mut self, value: impl Into<LengthUnit>) -> Self {
        self.length_unit = Some(value.into());
        self
    }

    /// Weight. Required.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }

    /// Weight unit. Required.
    pub fn weight_unit(
        mut self,
        value: impl Into<CreateOrUpdateInboundPlanBoxMeasurementWeightUnit>,
    ) -> Self {
        self.weight_unit = Some(value.into());
        self
    }

    /// Width. Required.
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

impl Model for CreateOrUpdateInboundPlanBoxMeasurement {
    fn name(&self) -> &'static str {
        "CreateOrUpdateInboundPlanBoxMeasurement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "length" => self.length.read(reader),
            "length_unit" => self.length_unit.read(reader),
            "weight" => self.weight.read(reader),
            "weight_unit" => self.weight_unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("length", &self.length);
        out.put("length_unit", &self.length_unit);
        out.put("weight", &self.weight);
        out.put("weight_unit", &self.weight_unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Carton inside [`CreateOrUpdateInboundPlanRequest`], [`ShipInboundOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanCarton {
    /// Box measurements. Required.
    pub box_measurements: Option<CreateOrUpdateInboundPlanBoxMeasurement>,
    /// Carton nums.
    pub carton_nums: Vec<String>,
    /// Carton type. Required.
    pub carton_type: Option<CartonType>,
    /// Items. Required.
    pub items: Vec<CreateOrUpdateInboundPlanItem>,
    /// Quantity. Required.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanCarton {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Box measurements. Required.
    pub fn box_measurements(mut self, value: CreateOrUpdateInboundPlanBoxMeasurement) -> Self {
        self.box_measurements = Some(value);
        self
    }

    /// Carton nums.
    pub fn carton_nums(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.carton_nums = value.into_iter().map(Into::into).collect();
        self
    }

    /// Carton type. Required.
    pub fn carton_type(mut self, value: impl Into<CartonType>) -> Self {
        self.carton_type = Some(value.into());
        self
    }

    /// Items. Required.
    pub fn items(mut self, value: impl IntoIterator<Item = CreateOrUpdateInboundPlanItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Quantity. Required.
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

impl Model for CreateOrUpdateInboundPlanCarton {
    fn name(&self) -> &'static str {
        "CreateOrUpdateInboundPlanCarton"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "box_measurements" => self.box_measurements.read(reader),
            "carton_nums" => self.carton_nums.read(reader),
            "carton_type" => self.carton_type.read(reader),
            "items" => self.items.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("box_measurements", &self.box_measurements);
        out.put("carton_nums", &self.carton_nums);
        out.put("carton_type", &self.carton_type);
        out.put("items", &self.items);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`Carton`], [`CreateOrUpdateInboundPlanCarton`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateInboundPlanItem {
    /// Expiration timestamp.
    pub expiration_timestamp: Option<String>,
    /// Goods id.
    pub goods_id: Option<String>,
    /// Lot code.
    pub lot_code: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Expiration timestamp.
    pub fn expiration_timestamp(mut self, value: impl Into<String>) -> Self {
        self.expiration_timestamp = Some(value.into());
        self
    }

    /// Goods id.
    pub fn goods_id(mut self, value: impl Into<String>) -> Self {
        self.goods_id = Some(value.into());
        self
    }

    /// Lot code.
    pub fn lot_code(mut self, value: impl Into<String>) -> Self {
        self.lot_code = Some(value.into());
        self
    }

    /// Quantity.
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

impl Model for CreateOrUpdateInboundPlanItem {
    fn name(&self) -> &'static str {
        "CreateOrUpdateInboundPlanItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_timestamp" => self.expiration_timestamp.read(reader),
            "goods_id" => self.goods_id.read(reader),
            "lot_code" => self.lot_code.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_timestamp", &self.expiration_timestamp);
        out.put("goods_id", &self.goods_id);
        out.put("lot_code", &self.lot_code);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Create result inside [`CreateResultInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResult {
    /// Fail reason.
    pub fail_reason: Option<String>,
    /// Is success.
    pub is_success: Option<bool>,
    /// Tts goods id.
    pub tts_goods_id: Option<String>,
    /// Tts SKU id.
    pub tts_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateResult {
    fn name(&self) -> &'static str {
        "CreateResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "is_success" => self.is_success.read(reader),
            "tts_goods_id" => self.tts_goods_id.read(reader),
            "tts_sku_id" => self.tts_sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("is_success", &self.is_success);
        out.put("tts_goods_id", &self.tts_goods_id);
        out.put("tts_sku_id", &self.tts_sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Create result info inside [`CreateFbtGoodsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResultInfo {
    /// Create result list.
    pub create_result_list: Vec<CreateResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateResultInfo {
    fn name(&self) -> &'static str {
        "CreateResultInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_result_list" => self.create_result_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_result_list", &self.create_result_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension inside [`MerchantDeclarationInfo`], [`WarehouseConfirmationInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Height.
    pub height: Option<String>,
    /// Length.
    pub length: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Width.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Dimension {
    fn name(&self) -> &'static str {
        "Dimension"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "length" => self.length.read(reader),
            "unit" => self.unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("length", &self.length);
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

/// Dimension and weight base info inside [`CreateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionAndWeightBaseInfo {
    /// Dimension unit. Required.
    pub dimension_unit: Option<String>,
    /// Height value. Required.
    pub height_value: Option<String>,
    /// Length value. Required.
    pub length_value: Option<String>,
    /// Weight unit. Required.
    pub weight_unit: Option<String>,
    /// Weight value. Required.
    pub weight_value: Option<String>,
    /// Width value. Required.
    pub width_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DimensionAndWeightBaseInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimension unit. Required.
    pub fn dimension_unit(mut self, value: impl Into<String>) -> Self {
        self.dimension_unit = Some(value.into());
        self
    }

    /// Height value. Required.
    pub fn height_value(mut self, value: impl Into<String>) -> Self {
        self.height_value = Some(value.into());
        self
    }

    /// Length value. Required.
    pub fn length_value(mut self, value: impl Into<String>) -> Self {
        self.length_value = Some(value.into());
        self
    }

    /// Weight unit. Required.
    pub fn weight_unit(mut self, value: impl Into<String>) -> Self {
        self.weight_unit = Some(value.into());
        self
    }

    /// Weight value. Required.
    pub fn weight_value(mut self, value: impl Into<String>) -> Self {
        self.weight_value = Some(value.into());
        self
    }

    /// Width value. Required.
    pub fn width_value(mut self, value: impl Into<String>) -> Self {
        self.width_value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DimensionAndWeightBaseInfo {
    fn name(&self) -> &'static str {
        "DimensionAndWeightBaseInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension_unit" => self.dimension_unit.read(reader),
            "height_value" => self.height_value.read(reader),
            "length_value" => self.length_value.read(reader),
            "weight_unit" => self.weight_unit.read(reader),
            "weight_value" => self.weight_value.read(reader),
            "width_value" => self.width_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension_unit", &self.dimension_unit);
        out.put("height_value", &self.height_value);
        out.put("length_value", &self.length_value);
        out.put("weight_unit", &self.weight_unit);
        out.put("weight_value", &self.weight_value);
        out.put("width_value", &self.width_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Estimate arrival time inside [`ConfirmInboundMethodRequest`], [`GetInboundMethodDetailRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateArrivalTime {
    /// End timestamp. Required.
    pub end_timestamp: Option<String>,
    /// Start timestamp. Required.
    pub start_timestamp: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EstimateArrivalTime {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End timestamp. Required.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }

    /// Start timestamp. Required.
    pub fn start_timestamp(mut self, value: impl Into<String>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EstimateArrivalTime {
    fn name(&self) -> &'static str {
        "EstimateArrivalTime"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_timestamp" => self.end_timestamp.read(reader),
            "start_timestamp" => self.start_timestamp.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_timestamp", &self.end_timestamp);
        out.put("start_timestamp", &self.start_timestamp);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Exp base info inside [`HazmatAndExpirationDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpBaseInfo {
    /// Expiration alert days.
    pub expiration_alert_days: Option<i64>,
    /// Inbound cutoff days.
    pub inbound_cutoff_days: Option<i64>,
    /// Sales cutoff days.
    pub sales_cutoff_days: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExpBaseInfo {
    fn name(&self) -> &'static str {
        "ExpBaseInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_alert_days" => self.expiration_alert_days.read(reader),
            "inbound_cutoff_days" => self.inbound_cutoff_days.read(reader),
            "sales_cutoff_days" => self.sales_cutoff_days.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_alert_days", &self.expiration_alert_days);
        out.put("inbound_cutoff_days", &self.inbound_cutoff_days);
        out.put("sales_cutoff_days", &self.sales_cutoff_days);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Flammable liquids extra info inside [`HazmatInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlammableLiquidsExtraInfo {
    /// Flammable liquids type.
    pub flammable_liquids_type: Option<String>,
    /// Flammable liquids volume.
    pub flammable_liquids_volume: Option<String>,
    /// Volume unit.
    pub volume_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FlammableLiquidsExtraInfo {
    fn name(&self) -> &'static str {
        "FlammableLiquidsExtraInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "flammable_liquids_type" => self.flammable_liquids_type.read(reader),
            "flammable_liquids_volume" => self.flammable_liquids_volume.read(reader),
            "volume_unit" => self.volume_unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("flammable_liquids_type", &self.flammable_liquids_type);
        out.put("flammable_liquids_volume", &self.flammable_liquids_volume);
        out.put("volume_unit", &self.volume_unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inside [`ConsignOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbtMcfOrderStatusGoods {
    /// Id. Example: `123124124`.
    pub id: Option<String>,
    /// Quantity. Example: `1`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetFbtMcfOrderStatusGoods {
    fn name(&self) -> &'static str {
        "GetFbtMcfOrderStatusGoods"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse inside [`InboundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboundOrderWarehouse {
    /// Business warehouse ids.
    pub business_warehouse_ids: Vec<String>,
    /// FBT warehouse id.
    pub fbt_warehouse_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetInboundOrderWarehouse {
    fn name(&self) -> &'static str {
        "GetInboundOrderWarehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "business_warehouse_ids" => self.business_warehouse_ids.read(reader),
            "fbt_warehouse_id" => self.fbt_warehouse_id.read(reader),
            "name" => self.name.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("business_warehouse_ids", &self.business_warehouse_ids);
        out.put("fbt_warehouse_id", &self.fbt_warehouse_id);
        out.put("name", &self.name);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inside [`SearchGoodsInfoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Goods {
    /// Barcodes.
    pub barcodes: Vec<Barcode>,
    /// Bulky item attribute.
    pub bulky_item_attribute: Option<BulkyItemAttribute>,
    /// Goods safety attributes.
    pub goods_safety_attributes: Option<GoodsSafetyAttribute>,
    /// Hazmat approval status.
    pub hazmat_approval_status: Option<String>,
    /// Hazmat info.
    pub hazmat_info: Option<HazmatInfo>,
    /// Id.
    pub id: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Is hazmat.
    pub is_hazmat: Option<bool>,
    /// Is sioc.
    pub is_sioc: Option<bool>,
    /// Lot expiration info.
    pub lot_expiration_info: Option<LotExpirationInfo>,
    /// Merchant declaration info.
    pub merchant_declaration_info: Option<MerchantDeclarationInfo>,
    /// Name.
    pub name: Option<String>,
    /// Reference code.
    pub reference_code: Option<String>,
    /// Sioc approval status.
    pub sioc_approval_status: Option<String>,
    /// Sioc attribute.
    pub sioc_attribute: Option<SiocAttribute>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Warehouse confirmation info.
    pub warehouse_confirmation_info: Option<WarehouseConfirmationInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Goods {
    fn name(&self) -> &'static str {
        "Goods"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "barcodes" => self.barcodes.read(reader),
            "bulky_item_attribute" => self.bulky_item_attribute.read(reader),
            "goods_safety_attributes" => self.goods_safety_attributes.read(reader),
            "hazmat_approval_status" => self.hazmat_approval_status.read(reader),
            "hazmat_info" => self.hazmat_info.read(reader),
            "id" => self.id.read(reader),
            "image_url" => self.image_url.read(reader),
            "is_hazmat" => self.is_hazmat.read(reader),
            "is_sioc" => self.is_sioc.read(reader),
            "lot_expiration_info" => self.lot_expiration_info.read(reader),
            "merchant_declaration_info" => self.merchant_declaration_info.read(reader),
            "name" => self.name.read(reader),
            "reference_code" => self.reference_code.read(reader),
            "sioc_approval_status" => self.sioc_approval_status.read(reader),
            "sioc_attribute" => self.sioc_attribute.read(reader),
            "skus" => self.skus.read(reader),
            "warehouse_confirmation_info" => self.warehouse_confirmation_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("barcodes", &self.barcodes);
        out.put("bulky_item_attribute", &self.bulky_item_attribute);
        out.put("goods_safety_attributes", &self.goods_safety_attributes);
        out.put("hazmat_approval_status", &self.hazmat_approval_status);
        out.put("hazmat_info", &self.hazmat_info);
        out.put("id", &self.id);
        out.put("image_url", &self.image_url);
        out.put("is_hazmat", &self.is_hazmat);
        out.put("is_sioc", &self.is_sioc);
        out.put("lot_expiration_info", &self.lot_expiration_info);
        out.put("merchant_declaration_info", &self.merchant_declaration_info);
        out.put("name", &self.name);
        out.put("reference_code", &self.reference_code);
        out.put("sioc_approval_status", &self.sioc_approval_status);
        out.put("sioc_attribute", &self.sioc_attribute);
        out.put("skus", &self.skus);
        out.put("warehouse_confirmation_info", &self.warehouse_confirmation_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inventory inside [`QueryGoodsInventoryForMcfResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodsInventory {
    /// Available quantity. Example: `10`.
    pub available_qty: Option<i64>,
    /// Goods id. Example: `69167899745030`.
    pub goods_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GoodsInventory {
    fn name(&self) -> &'static str {
        "GoodsInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_qty" => self.available_qty.read(reader),
            "goods_id" => self.goods_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_qty", &self.available_qty);
        out.put("goods_id", &self.goods_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods item inside [`AllocationShipment`], [`CreateOrUpdateInboundPlanRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodsItem {
    /// Goods id.
    pub goods_id: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GoodsItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods id.
    pub fn goods_id(mut self, value: impl Into<String>) -> Self {
        self.goods_id = Some(value.into());
        self
    }

    /// Quantity.
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

impl Model for GoodsItem {
    fn name(&self) -> &'static str {
        "GoodsItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods_id" => self.goods_id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods_id", &self.goods_id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods safety attribute inside [`CreateGoodsDto`], [`Goods`], [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodsSafetyAttribute {
    /// Is fragile.
    pub is_fragile: Option<bool>,
    /// Is liquid.
    pub is_liquid: Option<bool>,
    /// Is sharp.
    pub is_sharp: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GoodsSafetyAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Is fragile.
    pub fn is_fragile(mut self, value: bool) -> Self {
        self.is_fragile = Some(value);
        self
    }

    /// Is liquid.
    pub fn is_liquid(mut self, value: bool) -> Self {
        self.is_liquid = Some(value);
        self
    }

    /// Is sharp.
    pub fn is_sharp(mut self, value: bool) -> Self {
        self.is_sharp = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GoodsSafetyAttribute {
    fn name(&self) -> &'static str {
        "GoodsSafetyAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_fragile" => self.is_fragile.read(reader),
            "is_liquid" => self.is_liquid.read(reader),
            "is_sharp" => self.is_sharp.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_fragile", &self.is_fragile);
        out.put("is_liquid", &self.is_liquid);
        out.put("is_sharp", &self.is_sharp);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Hazmat and expiration dto inside [`HazmatAndExpirationInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HazmatAndExpirationDto {
    /// Exp base info.
    pub exp_base_info: Option<ExpBaseInfo>,
    /// Is expiration management.
    pub is_expiration_management: Option<bool>,
    /// Is hazmat.
    pub is_hazmat: Option<bool>,
    /// Is lot code.
    pub is_lot_code: Option<bool>,
    /// Tts SKU id.
    pub tts_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for HazmatAndExpirationDto {
    fn name(&self) -> &'static str {
        "HazmatAndExpirationDto"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "exp_base_info" => self.exp_base_info.read(reader),
            "is_expiration_management" => self.is_expiration_management.read(reader),
            "is_hazmat" => self.is_hazmat.read(reader),
            "is_lot_code" => self.is_lot_code.read(reader),
            "tts_sku_id" => self.tts_sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("exp_base_info", &self.exp_base_info);
        out.put("is_expiration_management", &self.is_expiration_management);
        out.put("is_hazmat", &self.is_hazmat);
        out.put("is_lot_code", &self.is_lot_code);
        out.put("tts_sku_id", &self.tts_sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Hazmat and expiration info inside [`SearchGoodsHazmatAndExpirationInfoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HazmatAndExpirationInfo {
    /// Hazmat and expiration dto list.
    pub hazmat_and_expiration_dto_list: Vec<HazmatAndExpirationDto>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for HazmatAndExpirationInfo {
    fn name(&self) -> &'static str {
        "HazmatAndExpirationInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "hazmat_and_expiration_dto_list" => self.hazmat_and_expiration_dto_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("hazmat_and_expiration_dto_list", &self.hazmat_and_expiration_dto_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Hazmat info inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HazmatInfo {
    /// Aerosol extra info.
    pub aerosol_extra_info: Option<AerosolExtraInfo>,
    /// Battery extra info.
    pub battery_extra_info: Option<BatteryExtraInfo>,
    /// Dg class.
    pub dg_class: Option<String>,
    /// Dg uncode.
    pub dg_uncode: Option<String>,
    /// Flammable liquids extra info.
    pub flammable_liquids_extra_info: Option<FlammableLiquidsExtraInfo>,
    /// Hazmat type.
    pub hazmat_type: Option<String>,
    /// MSDS file URL.
    pub msds_file_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for HazmatInfo {
    fn name(&self) -> &'static str {
        "HazmatInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aerosol_extra_info" => self.aerosol_extra_info.read(reader),
            "battery_extra_info" => self.battery_extra_info.read(reader),
            "dg_class" => self.dg_class.read(reader),
            "dg_uncode" => self.dg_uncode.read(reader),
            "flammable_liquids_extra_info" => self.flammable_liquids_extra_info.read(reader),
            "hazmat_type" => self.hazmat_type.read(reader),
            "msds_file_url" => self.msds_file_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aerosol_extra_info", &self.aerosol_extra_info);
        out.put("battery_extra_info", &self.battery_extra_info);
        out.put("dg_class", &self.dg_class);
        out.put("dg_uncode", &self.dg_uncode);
        out.put("flammable_liquids_extra_info", &self.flammable_liquids_extra_info);
        out.put("hazmat_type", &self.hazmat_type);
        out.put("msds_file_url", &self.msds_file_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inbound goods lot receive item detail inside [`InboundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundGoodsLotReceiveItemDetail {
    /// Defective received count.
    pub defective_received_count: Option<i64>,
    /// Expiration time. Unix seconds.
    pub expiration_time: Option<i64>,
    /// Goods id.
    pub goods_id: Option<String>,
    /// Lot code.
    pub lot_code: Option<String>,
    /// Normal received count.
    pub normal_received_count: Option<i64>,
    /// Planned count.
    pub planned_count: Option<i64>,
    /// Total received count.
    pub total_received_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InboundGoodsLotReceiveItemDetail {
    fn name(&self) -> &'static str {
        "InboundGoodsLotReceiveItemDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "defective_received_count" => self.defective_received_count.read(reader),
            "expiration_time" => self.expiration_time.read(reader),
            "goods_id" => self.goods_id.read(reader),
            "lot_code" => self.lot_code.read(reader),
            "normal_received_count" => self.normal_received_count.read(reader),
            "planned_count" => self.planned_count.read(reader),
            "total_received_count" => self.total_received_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("defective_received_count", &self.defective_received_count);
        out.put("expiration_time", &self.expiration_time);
        out.put("goods_id", &self.goods_id);
        out.put("lot_code", &self.lot_code);
        out.put("normal_received_count", &self.normal_received_count);
        out.put("planned_count", &self.planned_count);
        out.put("total_received_count", &self.total_received_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inbound order inside [`GetInboundOrderResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundOrder {
    /// Actual arrival time. Unix seconds.
    pub actual_arrival_time: Option<i64>,
    /// Carton details.
    pub carton_details: Vec<CartonDetail>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Expected arrival time. Unix seconds.
    pub expected_arrival_time: Option<i64>,
    /// Inbound goods lot receive item details.
    pub inbound_goods_lot_receive_item_details: Vec<InboundGoodsLotReceiveItemDetail>,
    /// Logistic info list.
    pub logistic_info_list: Vec<LogisticInfo>,
    /// Merchant.
    pub merchant: Option<Merchant>,
    /// Order id.
    pub order_id: Option<String>,
    /// Order id string.
    pub order_id_string: Option<String>,
    /// Order plan id.
    pub order_plan_id: Option<String>,
    /// Ship time. Unix seconds.
    pub ship_time: Option<i64>,
    /// Status logs.
    pub status_logs: Vec<StatusLog>,
    /// Warehouse.
    pub warehouse: Option<GetInboundOrderWarehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InboundOrder {
    fn name(&self) -> &'static str {
        "InboundOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_arrival_time" => self.actual_arrival_time.read(reader),
            "carton_details" => self.carton_details.read(reader),
            "create_time" => self.create_time.read(reader),
            "expected_arrival_time" => self.expected_arrival_time.read(reader),
            "inbound_goods_lot_receive_item_details" => {
                self.inbound_goods_lot_receive_item_details.read(reader)
            }
            "logistic_info_list" => self.logistic_info_list.read(reader),
            "merchant" => self.merchant.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_id_string" => self.order_id_string.read(reader),
            "order_plan_id" => self.order_plan_id.read(reader),
            "ship_time" => self.ship_time.read(reader),
            "status_logs" => self.status_logs.read(reader),
            "warehouse" => self.warehouse.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_arrival_time", &self.actual_arrival_time);
        out.put("carton_details", &self.carton_details);
        out.put("create_time", &self.create_time);
        out.put("expected_arrival_time", &self.expected_arrival_time);
        out.put("inbound_goods_lot_receive_item_details", &self.inbound_goods_lot_receive_item_details);
        out.put("logistic_info_list", &self.logistic_info_list);
        out.put("merchant", &self.merchant);
        out.put("order_id", &self.order_id);
        out.put("order_id_string", &self.order_id_string);
        out.put("order_plan_id", &self.order_plan_id);
        out.put("ship_time", &self.ship_time);
        out.put("status_logs", &self.status_logs);
        out.put("warehouse", &self.warehouse);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inbound plan inside [`CreateOrUpdateInboundPlanResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundPlan {
    /// Plan id.
    pub plan_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InboundPlan {
    fn name(&self) -> &'static str {
        "InboundPlan"
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

/// Info inside [`GetInboundMethodDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Info {
    /// Allocation shipments.
    pub allocation_shipments: Vec<AllocationShipment>,
    /// Placement fee estimate.
    pub placement_fee_estimate: Option<Money>,
    /// Placement option id.
    pub placement_option_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Info {
    fn name(&self) -> &'static str {
        "Info"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "allocation_shipments" => self.allocation_shipments.read(reader),
            "placement_fee_estimate" => self.placement_fee_estimate.read(reader),
            "placement_option_id" => self.placement_option_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("allocation_shipments", &self.allocation_shipments);
        out.put("placement_fee_estimate", &self.placement_fee_estimate);
        out.put("placement_option_id", &self.placement_option_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`SearchFbtInventoryResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inventory {
    /// FBT warehouse id. Example: `7232382932030232`.
    pub fbt_warehouse_id: Option<String>,
    /// Goods.
    pub goods: Option<SearchFbtInventoryGoods>,
    /// In transit quantity. Example: `10`.
    pub in_transit_quantity: Option<i64>,
    /// On hand detail.
    pub on_hand_detail: Option<OnHandDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Inventory {
    fn name(&self) -> &'static str {
        "Inventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fbt_warehouse_id" => self.fbt_warehouse_id.read(reader),
            "goods" => self.goods.read(reader),
            "in_transit_quantity" => self.in_transit_quantity.read(reader),
            "on_hand_detail" => self.on_hand_detail.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fbt_warehouse_id", &self.fbt_warehouse_id);
        out.put("goods", &self.goods);
        out.put("in_transit_quantity", &self.in_transit_quantity);
        out.put("on_hand_detail", &self.on_hand_detail);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory record inside [`SearchFbtInventoryRecordResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryRecord {
    /// Changed quantity. Example: `2`.
    pub changed_quantity: Option<i64>,
    /// Create time. Unix seconds. Example: `1212139230`.
    pub create_time: Option<i64>,
    /// FBT warehouse id. Example: `7232392932323`.
    pub fbt_warehouse_id: Option<String>,
    /// Final on hand quantity. Example: `12`.
    pub final_on_hand_quantity: Option<i64>,
    /// Goods.
    pub goods: Option<SearchFbtInventoryGoods>,
    /// Initial on hand quantity. Example: `10`.
    pub initial_on_hand_quantity: Option<i64>,
    /// Inventory goods type. Example: `NORMAL`.
    pub inventory_goods_type: Option<InventoryGoodsType>,
    /// Order.
    pub order: Option<Order>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventoryRecord {
    fn name(&self) -> &'static str {
        "InventoryRecord"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "changed_quantity" => self.changed_quantity.read(reader),
            "create_time" => self.create_time.read(reader),
            "fbt_warehouse_id" => self.fbt_warehouse_id.read(reader),
            "final_on_hand_quantity" => self.final_on_hand_quantity.read(reader),
            "goods" => self.goods.read(reader),
            "initial_on_hand_quantity" => self.initial_on_hand_quantity.read(reader),
            "inventory_goods_type" => self.inventory_goods_type.read(reader),
            "order" => self.order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("changed_quantity", &self.changed_quantity);
        out.put("create_time", &self.create_time);
        out.put("fbt_warehouse_id", &self.fbt_warehouse_id);
        out.put("final_on_hand_quantity", &self.final_on_hand_quantity);
        out.put("goods", &self.goods);
        out.put("initial_on_hand_quantity", &self.initial_on_hand_quantity);
        out.put("inventory_goods_type", &self.inventory_goods_type);
        out.put("order", &self.order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`CartonDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Goods id.
    pub goods_id: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Item {
    fn name(&self) -> &'static str {
        "Item"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods_id" => self.goods_id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods_id", &self.goods_id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse inside [`AvailableInboundMethod`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAvailableInboundMethodsWarehouse {
    /// Warehouse id.
    pub warehouse_id: Option<String>,
    /// Warehouse name.
    pub warehouse_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListAvailableInboundMethodsWarehouse {
    fn name(&self) -> &'static str {
        "ListAvailableInboundMethodsWarehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouse_id" => self.warehouse_id.read(reader),
            "warehouse_name" => self.warehouse_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouse_id", &self.warehouse_id);
        out.put("warehouse_name", &self.warehouse_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistic info inside [`InboundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogisticInfo {
    /// Provider name.
    pub provider_name: Option<String>,
    /// Related number.
    pub related_number: Option<String>,
    /// Waybill number.
    pub waybill_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LogisticInfo {
    fn name(&self) -> &'static str {
        "LogisticInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "provider_name" => self.provider_name.read(reader),
            "related_number" => self.related_number.read(reader),
            "waybill_number" => self.waybill_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("provider_name", &self.provider_name);
        out.put("related_number", &self.related_number);
        out.put("waybill_number", &self.waybill_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics service inside [`Warehouse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogisticsService {
    /// Id. Example: `12123232323`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Subscribed. Example: `true`.
    pub subscribed: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LogisticsService {
    fn name(&self) -> &'static str {
        "LogisticsService"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "subscribed" => self.subscribed.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("subscribed", &self.subscribed);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Lot expiration info inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LotExpirationInfo {
    /// Expiration alert days.
    pub expiration_alert_days: Option<i64>,
    /// Handling method.
    pub handling_method: Option<String>,
    /// Inbound cutoff days.
    pub inbound_cutoff_days: Option<i64>,
    /// Is expiration management.
    pub is_expiration_management: Option<bool>,
    /// Is lot control.
    pub is_lot_control: Option<bool>,
    /// Sales cutoff days.
    pub sales_cutoff_days: Option<i64>,
    /// Shelf life days.
    pub shelf_life_days: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LotExpirationInfo {
    fn name(&self) -> &'static str {
        "LotExpirationInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_alert_days" => self.expiration_alert_days.read(reader),
            "handling_method" => self.handling_method.read(reader),
            "inbound_cutoff_days" => self.inbound_cutoff_days.read(reader),
            "is_expiration_management" => self.is_expiration_management.read(reader),
            "is_lot_control" => self.is_lot_control.read(reader),
            "sales_cutoff_days" => self.sales_cutoff_days.read(reader),
            "shelf_life_days" => self.shelf_life_days.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_alert_days", &self.expiration_alert_days);
        out.put("handling_method", &self.handling_method);
        out.put("inbound_cutoff_days", &self.inbound_cutoff_days);
        out.put("is_expiration_management", &self.is_expiration_management);
        out.put("is_lot_control", &self.is_lot_control);
        out.put("sales_cutoff_days", &self.sales_cutoff_days);
        out.put("shelf_life_days", &self.shelf_life_days);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// MCF order inside [`CreateFbtMcfOrderResponse`], [`GetFbtMcfOrderStatusResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct McfOrder {
    /// Consign orders.
    pub consign_orders: Vec<ConsignOrder>,
    /// Create time. Unix seconds. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// External order id. Example: `shopify202208291503530001100220033`.
    pub external_order_id: Option<String>,
    /// MCF order id. Example: `7136104329798256386`.
    pub mcf_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for McfOrder {
    fn name(&self) -> &'static str {
        "McfOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consign_orders" => self.consign_orders.read(reader),
            "create_time" => self.create_time.read(reader),
            "external_order_id" => self.external_order_id.read(reader),
            "mcf_order_id" => self.mcf_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consign_orders", &self.consign_orders);
        out.put("create_time", &self.create_time);
        out.put("external_order_id", &self.external_order_id);
        out.put("mcf_order_id", &self.mcf_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// MCF status inside [`GetFbtMerchantMcfStatusResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct McfStatus {
    /// Is MCF. Example: `0`.
    pub is_mcf: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for McfStatus {
    fn name(&self) -> &'static str {
        "McfStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_mcf" => self.is_mcf.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_mcf", &self.is_mcf);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Merchant inside [`InboundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Merchant {
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Merchant {
    fn name(&self) -> &'static str {
        "Merchant"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Merchant declaration info inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantDeclarationInfo {
    /// Dimension.
    pub dimension: Option<Dimension>,
    /// Weight.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MerchantDeclarationInfo {
    fn name(&self) -> &'static str {
        "MerchantDeclarationInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// On hand detail inside [`Inventory`], [`SearchFbtInventorySku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnHandDetail {
    /// Available quantity. Example: `5`.
    pub available_quantity: Option<i64>,
    /// Reserved quantity. Example: `15`.
    pub reserved_quantity: Option<i64>,
    /// Total quantity. Example: `20`.
    pub total_quantity: Option<i64>,
    /// Unfulfillable quantity. Example: `0`.
    pub unfulfillable_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OnHandDetail {
    fn name(&self) -> &'static str {
        "OnHandDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity" => self.available_quantity.read(reader),
            "reserved_quantity" => self.reserved_quantity.read(reader),
            "total_quantity" => self.total_quantity.read(reader),
            "unfulfillable_quantity" => self.unfulfillable_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity", &self.available_quantity);
        out.put("reserved_quantity", &self.reserved_quantity);
        out.put("total_quantity", &self.total_quantity);
        out.put("unfulfillable_quantity", &self.unfulfillable_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Onboarded region inside [`GetFbtMerchantOnboardedRegionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardedRegion {
    /// Region code. Example: `GB`.
    pub region_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OnboardedRegion {
    fn name(&self) -> &'static str {
        "OnboardedRegion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "region_code" => self.region_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("region_code", &self.region_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Operate goods SKU relation inside [`UpdateGoodsSkuRelationsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperateGoodsSkuRelation {
    /// Tts goods id. Required.
    pub tts_goods_id: Option<String>,
    /// Tts SKU ids. Required.
    pub tts_sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OperateGoodsSkuRelation {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tts goods id. Required.
    pub fn tts_goods_id(mut self, value: impl Into<String>) -> Self {
        self.tts_goods_id = Some(value.into());
        self
    }

    /// Tts SKU ids. Required.
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

impl Model for OperateGoodsSkuRelation {
    fn name(&self) -> &'static str {
        "OperateGoodsSkuRelation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tts_goods_id" => self.tts_goods_id.read(reader),
            "tts_sku_ids" => self.tts_sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tts_goods_id", &self.tts_goods_id);
        out.put("tts_sku_ids", &self.tts_sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Operate goods SKU relation info inside [`UpdateGoodsSkuRelationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperateGoodsSkuRelationInfo {
    /// Operate result list.
    pub operate_result_list: Vec<OperateResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OperateGoodsSkuRelationInfo {
    fn name(&self) -> &'static str {
        "OperateGoodsSkuRelationInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "operate_result_list" => self.operate_result_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("operate_result_list", &self.operate_result_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Operate result inside [`OperateGoodsSkuRelationInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperateResult {
    /// Fail reason.
    pub fail_reason: Option<String>,
    /// Is success.
    pub is_success: Option<bool>,
    /// Tts goods id.
    pub tts_goods_id: Option<String>,
    /// Tts SKU id.
    pub tts_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OperateResult {
    fn name(&self) -> &'static str {
        "OperateResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "is_success" => self.is_success.read(reader),
            "tts_goods_id" => self.tts_goods_id.read(reader),
            "tts_sku_id" => self.tts_sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("is_success", &self.is_success);
        out.put("tts_goods_id", &self.tts_goods_id);
        out.put("tts_sku_id", &self.tts_sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`InventoryRecord`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Id. Example: `OBF8932302030203`.
    pub id: Option<String>,
    /// Type.
    pub type_: Option<OrderType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Order {
    fn name(&self) -> &'static str {
        "Order"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Parcel tracking info inside [`UpdateInboundOrderTrackingRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParcelTrackingInfo {
    /// Carton number. Required.
    pub carton_number: Option<String>,
    /// Provider name. Required.
    pub provider_name: Option<String>,
    /// Tracking number. Required.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ParcelTrackingInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Carton number. Required.
    pub fn carton_number(mut self, value: impl Into<String>) -> Self {
        self.carton_number = Some(value.into());
        self
    }

    /// Provider name. Required.
    pub fn provider_name(mut self, value: impl Into<String>) -> Self {
        self.provider_name = Some(value.into());
        self
    }

    /// Tracking number. Required.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ParcelTrackingInfo {
    fn name(&self) -> &'static str {
        "ParcelTrackingInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "carton_number" => self.carton_number.read(reader),
            "provider_name" => self.provider_name.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("carton_number", &self.carton_number);
        out.put("provider_name", &self.provider_name);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Id.
    pub id: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "image_url" => self.image_url.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("image_url", &self.image_url);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inside [`QueryGoodsInventoryForMcfRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryGoodsInventoryForMcfGoods {
    /// Goods id. Required. Example: `69167899745030`.
    pub goods_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryGoodsInventoryForMcfGoods {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods id. Required. Example: `69167899745030`.
    pub fn goods_id(mut self, value: impl Into<String>) -> Self {
        self.goods_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryGoodsInventoryForMcfGoods {
    fn name(&self) -> &'static str {
        "QueryGoodsInventoryForMcfGoods"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods_id" => self.goods_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods_id", &self.goods_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inside [`Inventory`], [`InventoryRecord`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFbtInventoryGoods {
    /// Id. Example: `12345`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Reference code. Example: `water01`.
    pub reference_code: Option<String>,
    /// SKUs.
    pub skus: Vec<SearchFbtInventorySku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchFbtInventoryGoods {
    fn name(&self) -> &'static str {
        "SearchFbtInventoryGoods"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "reference_code" => self.reference_code.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("reference_code", &self.reference_code);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`SearchFbtInventoryGoods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFbtInventorySku {
    /// Id. Example: `73243612345`.
    pub id: Option<String>,
    /// On hand detail.
    pub on_hand_detail: Option<OnHandDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchFbtInventorySku {
    fn name(&self) -> &'static str {
        "SearchFbtInventorySku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "on_hand_detail" => self.on_hand_detail.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("on_hand_detail", &self.on_hand_detail);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shelf life attribute info inside [`CreateGoodsDto`], [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShelfLifeAttributeInfo {
    /// Expiration alert days. Required.
    pub expiration_alert_days: Option<i64>,
    /// Handling method expired goods.
    pub handling_method_expired_goods: Option<HandlingMethodExpiredGoods>,
    /// Inbound cutoff days. Required.
    pub inbound_cutoff_days: Option<i64>,
    /// Sales cutoff days. Required.
    pub sales_cutoff_days: Option<i64>,
    /// Shelf life.
    pub shelf_life: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShelfLifeAttributeInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Expiration alert days. Required.
    pub fn expiration_alert_days(mut self, value: impl Into<i64>) -> Self {
        self.expiration_alert_days = Some(value.into());
        self
    }

    /// Handling method expired goods.
    pub fn handling_method_expired_goods(mut self, value: impl Into<HandlingMethodExpiredGoods>) -> Self {
        self.handling_method_expired_goods = Some(value.into());
        self
    }

    /// Inbound cutoff days. Required.
    pub fn inbound_cutoff_days(mut self, value: impl Into<i64>) -> Self {
        self.inbound_cutoff_days = Some(value.into());
        self
    }

    /// Sales cutoff days. Required.
    pub fn sales_cutoff_days(mut self, value: impl Into<i64>) -> Self {
        self.sales_cutoff_days = Some(value.into());
        self
    }

    /// Shelf life.
    pub fn shelf_life(mut self, value: impl Into<i64>) -> Self {
        self.shelf_life = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ShelfLifeAttributeInfo {
    fn name(&self) -> &'static str {
        "ShelfLifeAttributeInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_alert_days" => self.expiration_alert_days.read(reader),
            "handling_method_expired_goods" => self.handling_method_expired_goods.read(reader),
            "inbound_cutoff_days" => self.inbound_cutoff_days.read(reader),
            "sales_cutoff_days" => self.sales_cutoff_days.read(reader),
            "shelf_life" => self.shelf_life.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_alert_days", &self.expiration_alert_days);
        out.put("handling_method_expired_goods", &self.handling_method_expired_goods);
        out.put("inbound_cutoff_days", &self.inbound_cutoff_days);
        out.put("sales_cutoff_days", &self.sales_cutoff_days);
        out.put("shelf_life", &self.shelf_life);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipment option inside [`ShipInboundOrderRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipInboundOrderShipmentOption {
    /// Freight type.
    pub freight_type: Option<FreightType>,
    /// Shipping method. Required.
    pub shipping_method: Option<ShippingMethod>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShipInboundOrderShipmentOption {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Freight type.
    pub fn freight_type(mut self, value: impl Into<FreightType>) -> Self {
        self.freight_type = Some(value.into());
        self
    }

    /// Shipping method. Required.
    pub fn shipping_method(mut self, value: impl Into<ShippingMethod>) -> Self {
        self.shipping_method = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ShipInboundOrderShipmentOption {
    fn name(&self) -> &'static str {
        "ShipInboundOrderShipmentOption"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "freight_type" => self.freight_type.read(reader),
            "shipping_method" => self.shipping_method.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("freight_type", &self.freight_type);
        out.put("shipping_method", &self.shipping_method);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipment option inside [`AllocationShipment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentOption {
    /// Shipping method.
    pub shipping_method: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShipmentOption {
    fn name(&self) -> &'static str {
        "ShipmentOption"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shipping_method" => self.shipping_method.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shipping_method", &self.shipping_method);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping provider inside [`ConsignOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingProvider {
    /// Id. Example: `7345645330412603141`.
    pub id: Option<String>,
    /// Name. Example: `UPS`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingProvider {
    fn name(&self) -> &'static str {
        "ShippingProvider"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sioc attribute inside [`CreateGoodsDto`], [`Goods`], [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SiocAttribute {
    /// Sioc files.
    pub sioc_files: Vec<SiocFile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SiocAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sioc files.
    pub fn sioc_files(mut self, value: impl IntoIterator<Item = SiocFile>) -> Self {
        self.sioc_files = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SiocAttribute {
    fn name(&self) -> &'static str {
        "SiocAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sioc_files" => self.sioc_files.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sioc_files", &self.sioc_files);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sioc file inside [`SiocAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SiocFile {
    /// Sioc certification URL.
    pub sioc_certification_url: Option<String>,
    /// Sioc file type.
    pub sioc_file_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SiocFile {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sioc certification URL.
    pub fn sioc_certification_url(mut self, value: impl Into<String>) -> Self {
        self.sioc_certification_url = Some(value.into());
        self
    }

    /// Sioc file type.
    pub fn sioc_file_type(mut self, value: impl Into<String>) -> Self {
        self.sioc_file_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SiocFile {
    fn name(&self) -> &'static str {
        "SiocFile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sioc_certification_url" => self.sioc_certification_url.read(reader),
            "sioc_file_type" => self.sioc_file_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sioc_certification_url", &self.sioc_certification_url);
        out.put("sioc_file_type", &self.sioc_file_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Id.
    pub id: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Matched.
    pub matched: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Product.
    pub product: Option<Product>,
    /// Regions.
    pub regions: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "image_url" => self.image_url.read(reader),
            "matched" => self.matched.read(reader),
            "name" => self.name.read(reader),
            "product" => self.product.read(reader),
            "regions" => self.regions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("image_url", &self.image_url);
        out.put("matched", &self.matched);
        out.put("name", &self.name);
        out.put("product", &self.product);
        out.put("regions", &self.regions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Status log inside [`InboundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusLog {
    /// New status.
    pub new_status: Option<String>,
    /// Operate time. Unix seconds.
    pub operate_time: Option<i64>,
    /// Operator.
    pub operator: Option<String>,
    /// Previous status.
    pub previous_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StatusLog {
    fn name(&self) -> &'static str {
        "StatusLog"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "new_status" => self.new_status.read(reader),
            "operate_time" => self.operate_time.read(reader),
            "operator" => self.operator.read(reader),
            "previous_status" => self.previous_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("new_status", &self.new_status);
        out.put("operate_time", &self.operate_time);
        out.put("operator", &self.operator);
        out.put("previous_status", &self.previous_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension and weight base info inside [`UpdateGoodsDto`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFbtGoodsInfoDimensionAndWeightBaseInfo {
    /// Dimension unit. Required.
    pub dimension_unit: Option<DimensionUnit>,
    /// Height value. Required.
    pub height_value: Option<String>,
    /// Length value. Required.
    pub length_value: Option<String>,
    /// Weight unit. Required.
    pub weight_unit: Option<WeightUnit>,
    /// Weight value. Required.
    pub weight_value: Option<String>,
    /// Width value. Required.
    pub width_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateFbtGoodsInfoDimensionAndWeightBaseInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimension unit. Required.
    pub fn dimension_unit(mut self, value: impl Into<DimensionUnit>) -> Self {
        self.dimension_unit = Some(value.into());
        self
    }

    /// Height value. Required.
    pub fn height_value(mut self, value: impl Into<String>) -> Self {
        self.height_value = Some(value.into());
        self
    }

    /// Length value. Required.
    pub fn length_value(mut self, value: impl Into<String>) -> Self {
        self.length_value = Some(value.into());
        self
    }

    /// Weight unit. Required.
    pub fn weight_unit(mut self, value: impl Into<WeightUnit>) -> Self {
        self.weight_unit = Some(value.into());
        self
    }

    /// Weight value. Required.
    pub fn weight_value(mut self, value: impl Into<String>) -> Self {
        self.weight_value = Some(value.into());
        self
    }

    /// Width value. Required.
    pub fn width_value(mut self, value: impl Into<String>) -> Self {
        self.width_value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateFbtGoodsInfoDimensionAndWeightBaseInfo {
    fn name(&self) -> &'static str {
        "UpdateFbtGoodsInfoDimensionAndWeightBaseInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension_unit" => self.dimension_unit.read(reader),
            "height_value" => self.height_value.read(reader),
            "length_value" => self.length_value.read(reader),
            "weight_unit" => self.weight_unit.read(reader),
            "weight_value" => self.weight_value.read(reader),
            "width_value" => self.width_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension_unit", &self.dimension_unit);
        out.put("height_value", &self.height_value);
        out.put("length_value", &self.length_value);
        out.put("weight_unit", &self.weight_unit);
        out.put("weight_value", &self.weight_value);
        out.put("width_value", &self.width_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Update goods dto inside [`UpdateFbtGoodsInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoodsDto {
    /// Barcode info.
    pub barcode_infos: Vec<BarcodeInfo>,
    /// Bulky item attribute.
    pub bulky_item_attribute: Option<CreateFbtGoodsBulkyItemAttribute>,
    /// Dimension and weight base info. Required.
    pub dimension_and_weight_base_info: Option<UpdateFbtGoodsInfoDimensionAndWeightBaseInfo>,
    /// Goods image URL. Required.
    pub goods_image_url: Option<String>,
    /// Goods name. Required.
    pub goods_name: Option<String>,
    /// Goods safety attributes.
    pub goods_safety_attributes: Option<GoodsSafetyAttribute>,
    /// Hazmat info.
    pub hazmat_info: Option<CreateFbtGoodsHazmatInfo>,
    /// Is expiration management. Required.
    pub is_expiration_management: Option<bool>,
    /// Is hazmat. Required.
    pub is_hazmat: Option<bool>,
    /// Is lot code. Required.
    pub is_lot_code: Option<bool>,
    /// Is sioc.
    pub is_sioc: Option<bool>,
    /// Reference code.
    pub reference_code: Option<String>,
    /// Return handling method. Required.
    pub return_handling_method: Option<UpdateGoodsDtoReturnHandlingMethod>,
    /// Shelf life attribute info.
    pub shelf_life_attribute_info: Option<ShelfLifeAttributeInfo>,
    /// Sioc attribute.
    pub sioc_attribute: Option<SiocAttribute>,
    /// Tts goods id. Required.
    pub tts_goods_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateGoodsDto {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Barcode info.
    pub fn barcode_infos(mut self, value: impl IntoIterator<Item = BarcodeInfo>) -> Self {
        self.barcode_infos = value.into_iter().collect();
        self
    }

    /// Bulky item attribute.
    pub fn bulky_item_attribute(mut self, value: CreateFbtGoodsBulkyItemAttribute) -> Self {
        self.bulky_item_attribute = Some(value);
        self
    }

    /// Dimension and weight base info. Required.
    pub fn dimension_and_weight_base_info(
        mut self,
        value: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo,
    ) -> Self {
        self.dimension_and_weight_base_info = Some(value);
        self
    }

    /// Goods image URL. Required.
    pub fn goods_image_url(mut self, value: impl Into<String>) -> Self {
        self.goods_image_url = Some(value.into());
        self
    }

    /// Goods name. Required.
    pub fn goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = Some(value.into());
        self
    }

    /// Goods safety attributes.
    pub fn goods_safety_attributes(mut self, value: GoodsSafetyAttribute) -> Self {
        self.goods_safety_attributes = Some(value);
        self
    }

    /// Hazmat info.
    pub fn hazmat_info(mut self, value: CreateFbtGoodsHazmatInfo) -> Self {
        self.hazmat_info = Some(value);
        self
    }

    /// Is expiration management. Required.
    pub fn is_expiration_management(mut self, value: bool) -> Self {
        self.is_expiration_management = Some(value);
        self
    }

    /// Is hazmat. Required.
    pub fn is_hazmat(mut self, value: bool) -> Self {
        self.is_hazmat = Some(value);
        self
    }

    /// Is lot code. Required.
    pub fn is_lot_code(mut self, value: bool) -> Self {
        self.is_lot_code = Some(value);
        self
    }

    /// Is sioc.
    pub fn is_sioc(mut self, value: bool) -> Self {
        self.is_sioc = Some(value);
        self
    }

    /// Reference code.
    pub fn reference_code(mut self, value: impl Into<String>) -> Self {
        self.reference_code = Some(value.into());
        self
    }

    /// Return handling method. Required.
    pub fn return_handling_method(mut self, value: impl Into<UpdateGoodsDtoReturnHandlingMethod>) -> Self {
        self.return_handling_method = Some(value.into());
        self
    }

    /// Shelf life attribute info.
    pub fn shelf_life_attribute_info(mut self, value: ShelfLifeAttributeInfo) -> Self {
        self.shelf_life_attribute_info = Some(value);
        self
    }

    /// Sioc attribute.
    pub fn sioc_attribute(mut self, value: SiocAttribute) -> Self {
        self.sioc_attribute = Some(value);
        self
    }

    /// Tts goods id. Required.
    pub fn tts_goods_id(mut self, value: impl Into<String>) -> Self {
        self.tts_goods_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateGoodsDto {
    fn name(&self) -> &'static str {
        "UpdateGoodsDto"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "barcode_infos" => self.barcode_infos.read(reader),
            "bulky_item_attribute" => self.bulky_item_attribute.read(reader),
            "dimension_and_weight_base_info" => self.dimension_and_weight_base_info.read(reader),
            "goods_image_url" => self.goods_image_url.read(reader),
            "goods_name" => self.goods_name.read(reader),
            "goods_safety_attributes" => self.goods_safety_attributes.read(reader),
            "hazmat_info" => self.hazmat_info.read(reader),
            "is_expiration_management" => self.is_expiration_management.read(reader),
            "is_hazmat" => self.is_hazmat.read(reader),
            "is_lot_code" => self.is_lot_code.read(reader),
            "is_sioc" => self.is_sioc.read(reader),
            "reference_code" => self.reference_code.read(reader),
            "return_handling_method" => self.return_handling_method.read(reader),
            "shelf_life_attribute_info" => self.shelf_life_attribute_info.read(reader),
            "sioc_attribute" => self.sioc_attribute.read(reader),
            "tts_goods_id" => self.tts_goods_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("barcode_infos", &self.barcode_infos);
        out.put("bulky_item_attribute", &self.bulky_item_attribute);
        out.put("dimension_and_weight_base_info", &self.dimension_and_weight_base_info);
        out.put("goods_image_url", &self.goods_image_url);
        out.put("goods_name", &self.goods_name);
        out.put("goods_safety_attributes", &self.goods_safety_attributes);
        out.put("hazmat_info", &self.hazmat_info);
        out.put("is_expiration_management", &self.is_expiration_management);
        out.put("is_hazmat", &self.is_hazmat);
        out.put("is_lot_code", &self.is_lot_code);
        out.put("is_sioc", &self.is_sioc);
        out.put("reference_code", &self.reference_code);
        out.put("return_handling_method", &self.return_handling_method);
        out.put("shelf_life_attribute_info", &self.shelf_life_attribute_info);
        out.put("sioc_attribute", &self.sioc_attribute);
        out.put("tts_goods_id", &self.tts_goods_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Update result info inside [`UpdateFbtGoodsInfoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResultInfo {
    /// Fail reason.
    pub fail_reason: Option<String>,
    /// Is success.
    pub is_success: Option<bool>,
    /// Tts goods id.
    pub tts_goods_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateResultInfo {
    fn name(&self) -> &'static str {
        "UpdateResultInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "is_success" => self.is_success.read(reader),
            "tts_goods_id" => self.tts_goods_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("is_success", &self.is_success);
        out.put("tts_goods_id", &self.tts_goods_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse inside [`GetFbtWarehouseListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Warehouse {
    /// Addresses.
    pub addresses: Vec<Address>,
    /// FBT warehouse id. Example: `121219993203023`.
    pub fbt_warehouse_id: Option<String>,
    /// Logistics services.
    pub logistics_services: Vec<LogisticsService>,
    /// Name. Example: `TikTok_Eastvale(CA)`.
    pub name: Option<String>,
    /// Subscribed. Example: `true`.
    pub subscribed: Option<bool>,
    /// Type. Example: `PLATFORM_WAREHOUSE`.
    pub type_: Option<WarehouseType>,
    /// Warehouse ids.
    pub warehouse_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Warehouse {
    fn name(&self) -> &'static str {
        "Warehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "addresses" => self.addresses.read(reader),
            "fbt_warehouse_id" => self.fbt_warehouse_id.read(reader),
            "logistics_services" => self.logistics_services.read(reader),
            "name" => self.name.read(reader),
            "subscribed" => self.subscribed.read(reader),
            "type" => self.type_.read(reader),
            "warehouse_ids" => self.warehouse_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("addresses", &self.addresses);
        out.put("fbt_warehouse_id", &self.fbt_warehouse_id);
        out.put("logistics_services", &self.logistics_services);
        out.put("name", &self.name);
        out.put("subscribed", &self.subscribed);
        out.put("type", &self.type_);
        out.put("warehouse_ids", &self.warehouse_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse confirmation info inside [`Goods`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarehouseConfirmationInfo {
    /// Dimension.
    pub dimension: Option<Dimension>,
    /// Weight.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WarehouseConfirmationInfo {
    fn name(&self) -> &'static str {
        "WarehouseConfirmationInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`MerchantDeclarationInfo`], [`WarehouseConfirmationInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Unit.
    pub unit: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Weight {
    fn name(&self) -> &'static str {
        "Weight"
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

model_traits!(
    CancelFbtMcfOrderResponse,
    CancelInboundOrderResponse,
    ConfirmInboundMethodResponse,
    CreateFbtGoodsResponse,
    CreateFbtMcfOrderResponse,
    CreateOrUpdateInboundPlanResponse,
    GetFbtMcfOrderStatusResponse,
    GetFbtMerchantMcfStatusResponse,
    GetFbtMerchantOnboardedRegionsResponse,
    GetFbtWarehouseListResponse,
    GetInboundMethodDetailResponse,
    GetInboundOrderResponse,
    ListAvailableInboundMethodsResponse,
    PrintInboundOrderLabelsResponse,
    QueryGoodsInventoryForMcfResponse,
    SearchFbtInventoryResponse,
    SearchFbtInventoryRecordResponse,
    SearchGoodsHazmatAndExpirationInfoResponse,
    SearchGoodsInfoResponse,
    ShipInboundOrderResponse,
    UpdateFbtGoodsInfoResponse,
    UpdateGoodsSkuRelationsResponse,
    UpdateInboundOrderTrackingResponse,
    Address,
    AerosolExtraInfo,
    AllocationShipment,
    AvailableInboundMethod,
    AvailableTimeWindow,
    Barcode,
    BarcodeInfo,
    BatteryExtraInfo,
    BoxMeasurement,
    BulkyItemAttribute,
    CancelFbtMcfOrderConsignOrder,
    CancelFbtMcfOrderConsignOrder2,
    CancelFbtMcfOrderMcfOrder,
    Carton,
    CartonDetail,
    ConsignOrder,
    Consignee,
    CreateFbtGoodsBatteryExtraInfo,
    CreateFbtGoodsBulkyItemAttribute,
    CreateFbtGoodsFlammableLiquidsExtraInfo,
    CreateFbtGoodsHazmatInfo,
    CreateFbtMcfOrderAddress,
    CreateFbtMcfOrderGoods,
    CreateGoodsDto,
    CreateOrUpdateInboundPlanBoxMeasurement,
    CreateOrUpdateInboundPlanCarton,
    CreateOrUpdateInboundPlanItem,
    CreateResult,
    CreateResultInfo,
    Dimension,
    DimensionAndWeightBaseInfo,
    EstimateArrivalTime,
    ExpBaseInfo,
    FlammableLiquidsExtraInfo,
    GetFbtMcfOrderStatusGoods,
    GetInboundOrderWarehouse,
    Goods,
    GoodsInventory,
    GoodsItem,
    GoodsSafetyAttribute,
    HazmatAndExpirationDto,
    HazmatAndExpirationInfo,
    HazmatInfo,
    InboundGoodsLotReceiveItemDetail,
    InboundOrder,
    InboundPlan,
    Info,
    Inventory,
    InventoryRecord,
    Item,
    ListAvailableInboundMethodsWarehouse,
    LogisticInfo,
    LogisticsService,
    LotExpirationInfo,
    McfOrder,
    McfStatus,
    Merchant,
    MerchantDeclarationInfo,
    OnHandDetail,
    OnboardedRegion,
    OperateGoodsSkuRelation,
    OperateGoodsSkuRelationInfo,
    OperateResult,
    Order,
    ParcelTrackingInfo,
    Product,
    QueryGoodsInventoryForMcfGoods,
    SearchFbtInventoryGoods,
    SearchFbtInventorySku,
    ShelfLifeAttributeInfo,
    ShipInboundOrderShipmentOption,
    ShipmentOption,
    ShippingProvider,
    SiocAttribute,
    SiocFile,
    Sku,
    StatusLog,
    UpdateFbtGoodsInfoDimensionAndWeightBaseInfo,
    UpdateGoodsDto,
    UpdateResultInfo,
    Warehouse,
    WarehouseConfirmationInfo,
    Weight,
);
