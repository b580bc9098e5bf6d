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
    /// Order for delivery from an FBT warehouse to a customer of another sales channel.
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
    /// Ids of the inbound orders that were created from the plan.
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
    /// Outcome of the request to create goods, entry by entry.
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
    /// Order for delivery from an FBT warehouse to a customer of another sales channel.
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
    /// Inbound plan that was just created or changed.
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
    /// Order for delivery from an FBT warehouse to a customer of another sales channel.
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
    /// Whether the seller takes part in multi-channel fulfillment.
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
    /// Countries in which the seller can use FBT; empty if none.
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
    /// FBT warehouses with address and services.
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
    /// When the offered inbound method and its fee expire, as a Unix timestamp in text.
    pub expiration_timestamp: Option<String>,
    /// Details of the inbound method: fee, shipments and options.
    pub info: Vec<Info>,
    /// State of the task that works out the distribution over warehouses; call again until it is done.
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
    /// Inbound orders with goods, carriers and receipts.
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
    /// Ways in which the goods of the plan can be brought in, with fee and dates.
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
    /// Address of the file with the labels; filled once `task_status` says that they are ready.
    pub download_url: Option<String>,
    /// State of the print task; `download_url` is filled once it is done.
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
    /// Stock of each of the goods asked for, one entry each.
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
    /// Stock of each of the goods in each warehouse.
    pub inventory: Vec<Inventory>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `22113`.
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
    /// Changes of stock in FBT warehouses, one entry each.
    pub inventory_records: Vec<InventoryRecord>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `22113`.
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
    /// Whether the SKUs count as dangerous goods and how their expiry is managed.
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
    /// Goods kept in FBT warehouses, with their SKUs.
    pub goods: Vec<Goods>,
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages.
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
    /// Id of the inbound order whose goods are on their way to the warehouse.
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
    /// Outcome of the request to change the goods.
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
    /// Outcome of linking or unlinking goods and SKUs.
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
    /// First line of the address: street and number.
    pub address_line_1: Option<String>,
    /// Second line of the address, such as a flat or a building; may be empty.
    pub address_line_2: Option<String>,
    /// Third line of the address; may be empty.
    pub address_line_3: Option<String>,
    /// Town or city that the address lies in. Example: `Rialto`.
    pub city: Option<String>,
    /// District or county that the address lies in.
    pub district: Option<String>,
    /// Postal code of the address, in the US the ZIP code. Example: `92376`.
    pub postal_code: Option<String>,
    /// Country or region of the address, ISO 3166-1 alpha-2. Example: `US`.
    pub region_code: Option<String>,
    /// State or province of the address, such as CA. Example: `CA`.
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
    /// Volume of the aerosol in `volume_unit`, as text.
    pub volume: Option<String>,
    /// Unit of the volume, such as milliliters.
    pub volume_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AerosolExtraInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Volume of the aerosol in `volume_unit`, as text.
    pub fn volume(mut self, value: impl Into<String>) -> Self {
        self.volume = Some(value.into());
        self
    }

    /// Unit of the volume, such as milliliters.
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
    /// Cartons of the shipment, with content and size.
    pub cartons: Vec<Carton>,
    /// Goods and quantities in the plan or shipment.
    pub goods_items: Vec<GoodsItem>,
    /// Ways in which the shipment can travel to the warehouse.
    pub shipment_options: Vec<ShipmentOption>,
    /// Id of the warehouse that the shipment goes to.
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
    /// Periods in which the goods of the plan may arrive at the warehouse.
    pub available_time_window_list: Vec<AvailableTimeWindow>,
    /// Way in which the goods get from the seller into FBT warehouses.
    pub inbound_method: Option<String>,
    /// Estimated fee for spreading the goods over the warehouses.
    pub placement_fee_estimate: Option<Money>,
    /// FBT warehouses that the goods would go to by this method.
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
    /// End of the period, as a Unix timestamp in text.
    pub end_timestamp: Option<String>,
    /// Start of the period, as a Unix timestamp in text.
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
    /// Content of the barcode that is printed on the goods.
    pub code: Option<String>,
    /// Kind of the barcode: UPC, EAN, GTIN, ASIN or FNSKU, the seller's SKU id, or one made by FBT.
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
    /// Kind of the barcode, such as UPC or EAN.
    pub barcode_type: Option<String>,
    /// Digits or characters that a scanner reads from the goods.
    pub barcode_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BarcodeInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the barcode, such as UPC or EAN.
    pub fn barcode_type(mut self, value: impl Into<String>) -> Self {
        self.barcode_type = Some(value.into());
        self
    }

    /// Digits or characters that a scanner reads from the goods.
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
    /// Number of batteries in each package, as text.
    pub battery_count_per_package: Option<String>,
    /// How the battery is packed in relation to a device.
    pub battery_packaging_type: Option<String>,
    /// Kind of the battery, such as its chemistry.
    pub battery_type: Option<String>,
    /// Whether the battery needs a test report by UN 38.3.
    pub is_need_un_38_3_test: Option<bool>,
    /// Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text.
    pub total_battery_capacity: Option<String>,
    /// Unit of `total_battery_capacity`, such as watt-hours.
    pub total_battery_capacity_unit: Option<String>,
    /// Weight of all batteries in a package, in `total_battery_weight_unit`, as text.
    pub total_battery_weight: Option<String>,
    /// Unit of `total_battery_weight`, such as grams.
    pub total_battery_weight_unit: Option<String>,
    /// Address of the battery's test report by UN 38.3.
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
    /// Height of the carton in `length_unit`, as text.
    pub height: Option<String>,
    /// Length of the carton in `length_unit`, as text.
    pub length: Option<String>,
    /// Unit of length, width and height of the carton.
    pub length_unit: Option<String>,
    /// Weight of the carton in `weight_unit`, as text.
    pub weight: Option<String>,
    /// Unit that the weight beside it is given in.
    pub weight_unit: Option<String>,
    /// Width of the carton in `length_unit`, as text.
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
    /// Whether the goods count as bulky, which changes how they are shipped.
    pub is_bulky_item: Option<bool>,
    /// Whether the goods are accessories of a bulky item.
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
    /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`.
    pub id: Option<String>,
    /// State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `cancelled`.
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
    /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF7136104329798256386`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CancelFbtMcfOrderConsignOrder2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF7136104329798256386`.
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
    /// Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped.
    pub consign_orders: Vec<CancelFbtMcfOrderConsignOrder>,
    /// Id of the order in your own order system. Example: `shopify7136104329798256386`.
    pub external_order_id: Option<String>,
    /// Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
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
    /// Length, width, height and weight of each carton.
    pub box_measurements: Option<BoxMeasurement>,
    /// Numbers of the cartons that have this content and size.
    pub carton_nums: Vec<String>,
    /// Whether the carton holds one SKU or several.
    pub carton_type: Option<String>,
    /// Goods packed in each carton, with quantity, lot and expiry.
    pub items: Vec<CreateOrUpdateInboundPlanItem>,
    /// Number of cartons with this content and size.
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
    /// Length, width, height and weight of each carton.
    pub box_measurements: Option<BoxMeasurement>,
    /// Number of the carton within the inbound order.
    pub carton_no: Option<String>,
    /// Whether the carton holds one SKU or several.
    pub carton_type: Option<String>,
    /// Goods packed in each carton, with quantity, lot and expiry.
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
    /// Carrier of the parcel; empty until it has been handed over. Example: `USPS`.
    pub carrier: Option<String>,
    /// Goods and quantities packed in this parcel.
    pub goods: Vec<GetFbtMcfOrderStatusGoods>,
    /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`.
    pub id: Option<String>,
    /// Who cancelled the parcel: true for the platform, false for your own order system. Example: `false`.
    pub is_platform_closed: Option<bool>,
    /// What holds the parcel up; filled for states such as ABNORMAL or LOST.
    pub issue: Option<String>,
    /// Carrier of the parcel; empty until it has been handed over.
    pub shipping_provider: Option<ShippingProvider>,
    /// State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `PENDING`.
    pub status: Option<String>,
    /// Tracking number of the parcel; empty until it has been handed over. Example: `TN87654321`.
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
    /// Address to deliver to; it must pass the address check, otherwise no order is created. Required.
    pub address: Option<CreateFbtMcfOrderAddress>,
    /// Email address of the person who gets the goods. Required.
    pub email: Option<String>,
    /// Full name of the person who gets the goods. Required.
    pub name: Option<String>,
    /// Phone number of the person who gets the goods. Required.
    pub phone_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Consignee {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address to deliver to; it must pass the address check, otherwise no order is created. Required.
    pub fn address(mut self, value: CreateFbtMcfOrderAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Email address of the person who gets the goods. Required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Full name of the person who gets the goods. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Phone number of the person who gets the goods. Required.
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
    /// Number of batteries in each package, as text.
    pub battery_count_per_package: Option<String>,
    /// How the battery is packed in relation to a device. Required.
    pub battery_packaging_type: Option<BatteryPackagingType>,
    /// Kind of the battery, such as its chemistry. Required.
    pub battery_type: Option<String>,
    /// Whether the battery needs a test report by UN 38.3. Required.
    pub is_need_un_38_3_test: Option<bool>,
    /// Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. Required.
    pub total_battery_capacity: Option<String>,
    /// Unit of `total_battery_capacity`, such as watt-hours. Required.
    pub total_battery_capacity_unit: Option<String>,
    /// Weight of all batteries in a package, in `total_battery_weight_unit`, as text. Required.
    pub total_battery_weight: Option<String>,
    /// Unit of `total_battery_weight`, such as grams. Required.
    pub total_battery_weight_unit: Option<String>,
    /// Address of the battery's test report by UN 38.3.
    pub un_38_3_test_file_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsBatteryExtraInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of batteries in each package, as text.
    pub fn battery_count_per_package(mut self, value: impl Into<String>) -> Self {
        self.battery_count_per_package = Some(value.into());
        self
    }

    /// How the battery is packed in relation to a device. Required.
    pub fn battery_packaging_type(mut self, value: impl Into<BatteryPackagingType>) -> Self {
        self.battery_packaging_type = Some(value.into());
        self
    }

    /// Kind of the battery, such as its chemistry. Required.
    pub fn battery_type(mut self, value: impl Into<String>) -> Self {
        self.battery_type = Some(value.into());
        self
    }

    /// Whether the battery needs a test report by UN 38.3. Required.
    pub fn is_need_un_38_3_test(mut self, value: bool) -> Self {
        self.is_need_un_38_3_test = Some(value);
        self
    }

    /// Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. Required.
    pub fn total_battery_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_battery_capacity = Some(value.into());
        self
    }

    /// Unit of `total_battery_capacity`, such as watt-hours. Required.
    pub fn total_battery_capacity_unit(mut self, value: impl Into<String>) -> Self {
        self.total_battery_capacity_unit = Some(value.into());
        self
    }

    /// Weight of all batteries in a package, in `total_battery_weight_unit`, as text. Required.
    pub fn total_battery_weight(mut self, value: impl Into<String>) -> Self {
        self.total_battery_weight = Some(value.into());
        self
    }

    /// Unit of `total_battery_weight`, such as grams. Required.
    pub fn total_battery_weight_unit(mut self, value: impl Into<String>) -> Self {
        self.total_battery_weight_unit = Some(value.into());
        self
    }

    /// Address of the battery's test report by UN 38.3.
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
    /// Whether the goods are accessories of a bulky item.
    pub is_bulky_item_accessories: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsBulkyItemAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the goods are accessories of a bulky item.
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
    /// Kind of liquid, from perfume to paint, that can catch fire. Required.
    pub flammable_liquids_type: Option<FlammableLiquidsType>,
    /// Volume of the flammable liquid in `volume_unit`, as text. Required.
    pub flammable_liquids_volume: Option<String>,
    /// Unit of the volume, such as milliliters.
    pub volume_unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsFlammableLiquidsExtraInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of liquid, from perfume to paint, that can catch fire. Required.
    pub fn flammable_liquids_type(mut self, value: impl Into<FlammableLiquidsType>) -> Self {
        self.flammable_liquids_type = Some(value.into());
        self
    }

    /// Volume of the flammable liquid in `volume_unit`, as text. Required.
    pub fn flammable_liquids_volume(mut self, value: impl Into<String>) -> Self {
        self.flammable_liquids_volume = Some(value.into());
        self
    }

    /// Unit of the volume, such as milliliters.
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
    /// Volume of the aerosol; needed if `hazmat_type` is AEROSOLS.
    pub aerosol_extra_info: Option<AerosolExtraInfo>,
    /// Facts about the battery; needed if `hazmat_type` is BATTERY.
    pub battery_extra_info: Option<CreateFbtGoodsBatteryExtraInfo>,
    /// Class of dangerous goods in the United Nations scheme. Required.
    pub dg_class: Option<DgClass>,
    /// Four-digit number of the dangerous goods in the United Nations list. Required.
    pub dg_uncode: Option<DgUncode>,
    /// Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID.
    pub flammable_liquids_extra_info: Option<CreateFbtGoodsFlammableLiquidsExtraInfo>,
    /// Kind of dangerous goods, which decides on the further details needed. Required.
    pub hazmat_type: Option<HazmatType>,
    /// Address of the material safety data sheet. Required.
    pub msds_file_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtGoodsHazmatInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Volume of the aerosol; needed if `hazmat_type` is AEROSOLS.
    pub fn aerosol_extra_info(mut self, value: AerosolExtraInfo) -> Self {
        self.aerosol_extra_info = Some(value);
        self
    }

    /// Facts about the battery; needed if `hazmat_type` is BATTERY.
    pub fn battery_extra_info(mut self, value: CreateFbtGoodsBatteryExtraInfo) -> Self {
        self.battery_extra_info = Some(value);
        self
    }

    /// Class of dangerous goods in the United Nations scheme. Required.
    pub fn dg_class(mut self, value: impl Into<DgClass>) -> Self {
        self.dg_class = Some(value.into());
        self
    }

    /// Four-digit number of the dangerous goods in the United Nations list. Required.
    pub fn dg_uncode(mut self, value: impl Into<DgUncode>) -> Self {
        self.dg_uncode = Some(value.into());
        self
    }

    /// Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID.
    pub fn flammable_liquids_extra_info(mut self, value: CreateFbtGoodsFlammableLiquidsExtraInfo) -> Self {
        self.flammable_liquids_extra_info = Some(value);
        self
    }

    /// Kind of dangerous goods, which decides on the further details needed. Required.
    pub fn hazmat_type(mut self, value: impl Into<HazmatType>) -> Self {
        self.hazmat_type = Some(value.into());
        self
    }

    /// Address of the material safety data sheet. Required.
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
    /// First line of the address: street and number. Required.
    pub address_line_1: Option<String>,
    /// Second line of the address, such as a flat or a building; may be empty.
    pub address_line_2: Option<String>,
    /// Town or city that the address lies in. Required.
    pub city: Option<String>,
    /// Country of the address, ISO 3166-1 alpha-2. Required.
    pub country_code: Option<String>,
    /// Part of the city or county that the address lies in.
    pub district_or_county: Option<String>,
    /// Postal code of the address, in the US the ZIP code.
    pub postal_code: Option<String>,
    /// State, province or region that the address lies in. Required.
    pub state_or_region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtMcfOrderAddress {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the address: street and number. Required.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }

    /// Second line of the address, such as a flat or a building; may be empty.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }

    /// Town or city that the address lies in. Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country of the address, ISO 3166-1 alpha-2. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Part of the city or county that the address lies in.
    pub fn district_or_county(mut self, value: impl Into<String>) -> Self {
        self.district_or_county = Some(value.into());
        self
    }

    /// Postal code of the address, in the US the ZIP code.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// State, province or region that the address lies in. Required.
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
    /// Id of the goods to deliver, as the FBT system knows them. Required.
    pub id: Option<String>,
    /// Units to deliver; all goods of the order together at most 50. Required.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFbtMcfOrderGoods {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the goods to deliver, as the FBT system knows them. Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Units to deliver; all goods of the order together at most 50. Required.
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
    /// Barcodes that are printed on the goods, each with its kind.
    pub barcode_infos: Vec<BarcodeInfo>,
    /// Whether the goods are bulky or belong to a bulky item.
    pub bulky_item_attribute: Option<CreateFbtGoodsBulkyItemAttribute>,
    /// How the goods are created, for example from an existing SKU of the shop. Required.
    pub create_goods_type: Option<String>,
    /// Size and weight of the goods as you declare them. Required.
    pub dimension_and_weight_base_info: Option<DimensionAndWeightBaseInfo>,
    /// Address at which the picture of the goods can be loaded. Required.
    pub goods_image_url: Option<String>,
    /// Name under which FBT warehouses keep the goods. Required.
    pub goods_name: Option<String>,
    /// Whether the goods are fragile, liquid or sharp.
    pub goods_safety_attributes: Option<GoodsSafetyAttribute>,
    /// Facts on the dangerous goods; needed if `is_hazmat` is true.
    pub hazmat_info: Option<CreateFbtGoodsHazmatInfo>,
    /// Whether the expiry dates of the goods are managed. Required.
    pub is_expiration_management: Option<bool>,
    /// Whether the goods are dangerous goods in transport. Required.
    pub is_hazmat: Option<bool>,
    /// Whether the goods are tracked by lot code. Required.
    pub is_lot_code: Option<bool>,
    /// Whether the goods ship in their own container, without a further box.
    pub is_sioc: Option<bool>,
    /// Code that you gave the goods, such as their id in your own system.
    pub reference_code: Option<String>,
    /// What the warehouse does with goods that customers send back. Required.
    pub return_handling_method: Option<ReturnHandlingMethod>,
    /// How long the goods keep and what happens before and after they expire.
    pub shelf_life_attribute_info: Option<ShelfLifeAttributeInfo>,
    /// Proof that the goods can ship in their own container.
    pub sioc_attribute: Option<SiocAttribute>,
    /// Platform's id of the SKU in the shop (TikTok Shop, TTS). Required.
    pub tts_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateGoodsDto {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Barcodes that are printed on the goods, each with its kind.
    pub fn barcode_infos(mut self, value: impl IntoIterator<Item = BarcodeInfo>) -> Self {
        self.barcode_infos = value.into_iter().collect();
        self
    }

    /// Whether the goods are bulky or belong to a bulky item.
    pub fn bulky_item_attribute(mut self, value: CreateFbtGoodsBulkyItemAttribute) -> Self {
        self.bulky_item_attribute = Some(value);
        self
    }

    /// How the goods are created, for example from an existing SKU of the shop. Required.
    pub fn create_goods_type(mut self, value: impl Into<String>) -> Self {
        self.create_goods_type = Some(value.into());
        self
    }

    /// Size and weight of the goods as you declare them. Required.
    pub fn dimension_and_weight_base_info(mut self, value: DimensionAndWeightBaseInfo) -> Self {
        self.dimension_and_weight_base_info = Some(value);
        self
    }

    /// Address at which the picture of the goods can be loaded. Required.
    pub fn goods_image_url(mut self, value: impl Into<String>) -> Self {
        self.goods_image_url = Some(value.into());
        self
    }

    /// Name under which FBT warehouses keep the goods. Required.
    pub fn goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = Some(value.into());
        self
    }

    /// Whether the goods are fragile, liquid or sharp.
    pub fn goods_safety_attributes(mut self, value: GoodsSafetyAttribute) -> Self {
        self.goods_safety_attributes = Some(value);
        self
    }

    /// Facts on the dangerous goods; needed if `is_hazmat` is true.
    pub fn hazmat_info(mut self, value: CreateFbtGoodsHazmatInfo) -> Self {
        self.hazmat_info = Some(value);
        self
    }

    /// Whether the expiry dates of the goods are managed. Required.
    pub fn is_expiration_management(mut self, value: bool) -> Self {
        self.is_expiration_management = Some(value);
        self
    }

    /// Whether the goods are dangerous goods in transport. Required.
    pub fn is_hazmat(mut self, value: bool) -> Self {
        self.is_hazmat = Some(value);
        self
    }

    /// Whether the goods are tracked by lot code. Required.
    pub fn is_lot_code(mut self, value: bool) -> Self {
        self.is_lot_code = Some(value);
        self
    }

    /// Whether the goods ship in their own container, without a further box.
    pub fn is_sioc(mut self, value: bool) -> Self {
        self.is_sioc = Some(value);
        self
    }

    /// Code that you gave the goods, such as their id in your own system.
    pub fn reference_code(mut self, value: impl Into<String>) -> Self {
        self.reference_code = Some(value.into());
        self
    }

    /// What the warehouse does with goods that customers send back. Required.
    pub fn return_handling_method(mut self, value: impl Into<ReturnHandlingMethod>) -> Self {
        self.return_handling_method = Some(value.into());
        self
    }

    /// How long the goods keep and what happens before and after they expire.
    pub fn shelf_life_attribute_info(mut self, value: ShelfLifeAttributeInfo) -> Self {
        self.shelf_life_attribute_info = Some(value);
        self
    }

    /// Proof that the goods can ship in their own container.
    pub fn sioc_attribute(mut self, value: SiocAttribute) -> Self {
        self.sioc_attribute = Some(value);
        self
    }

    /// Platform's id of the SKU in the shop (TikTok Shop, TTS). Required.
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
    /// Height of the carton in `length_unit`, as text. Required.
    pub height: Option<String>,
    /// Length of the carton in `length_unit`, as text. Required.
    pub length: Option<String>,
    /// Unit of length, width and height of the carton. Required.
    pub length_unit: Option<LengthUnit>,
    /// Weight of the carton in `weight_unit`, as text. Required.
    pub weight: Option<String>,
    /// Unit that the weight beside it is given in. Required.
    pub weight_unit: Option<CreateOrUpdateInboundPlanBoxMeasurementWeightUnit>,
    /// Width of the carton in `length_unit`, as text. Required.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanBoxMeasurement {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the carton in `length_unit`, as text. Required.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the carton in `length_unit`, as text. Required.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of length, width and height of the carton. Required.
    pub fn length_unit(mut self, value: impl Into<LengthUnit>) -> Self {
        self.length_unit = Some(value.into());
        self
    }

    /// Weight of the carton in `weight_unit`, as text. Required.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }

    /// Unit that the weight beside it is given in. Required.
    pub fn weight_unit(
        mut self,
        value: impl Into<CreateOrUpdateInboundPlanBoxMeasurementWeightUnit>,
    ) -> Self {
        self.weight_unit = Some(value.into());
        self
    }

    /// Width of the carton in `length_unit`, as text. Required.
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
    /// Length, width, height and weight of each carton. Required.
    pub box_measurements: Option<CreateOrUpdateInboundPlanBoxMeasurement>,
    /// Numbers of the cartons that have this content and size.
    pub carton_nums: Vec<String>,
    /// Whether the carton holds one SKU or several. Required.
    pub carton_type: Option<CartonType>,
    /// Goods packed in each carton, with quantity, lot and expiry. Required.
    pub items: Vec<CreateOrUpdateInboundPlanItem>,
    /// Number of cartons with this content and size. Required.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanCarton {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length, width, height and weight of each carton. Required.
    pub fn box_measurements(mut self, value: CreateOrUpdateInboundPlanBoxMeasurement) -> Self {
        self.box_measurements = Some(value);
        self
    }

    /// Numbers of the cartons that have this content and size.
    pub fn carton_nums(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.carton_nums = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the carton holds one SKU or several. Required.
    pub fn carton_type(mut self, value: impl Into<CartonType>) -> Self {
        self.carton_type = Some(value.into());
        self
    }

    /// Goods packed in each carton, with quantity, lot and expiry. Required.
    pub fn items(mut self, value: impl IntoIterator<Item = CreateOrUpdateInboundPlanItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Number of cartons with this content and size. Required.
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
    /// When the goods expire, Unix time, as text.
    pub expiration_timestamp: Option<String>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
    pub goods_id: Option<String>,
    /// Code that marks units made in the same production run.
    pub lot_code: Option<String>,
    /// Number of units of the goods in the order, plan or carton.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOrUpdateInboundPlanItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the goods expire, Unix time, as text.
    pub fn expiration_timestamp(mut self, value: impl Into<String>) -> Self {
        self.expiration_timestamp = Some(value.into());
        self
    }

    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
    pub fn goods_id(mut self, value: impl Into<String>) -> Self {
        self.goods_id = Some(value.into());
        self
    }

    /// Code that marks units made in the same production run.
    pub fn lot_code(mut self, value: impl Into<String>) -> Self {
        self.lot_code = Some(value.into());
        self
    }

    /// Number of units of the goods in the order, plan or carton.
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
    /// Why the operation failed; absent if `is_success` is true.
    pub fail_reason: Option<String>,
    /// Whether the operation succeeded; if not, `fail_reason` says why.
    pub is_success: Option<bool>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok).
    pub tts_goods_id: Option<String>,
    /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
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
    /// Outcome for each of the goods to create.
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
    /// Height of the goods in `unit`, text with up to three decimals.
    pub height: Option<String>,
    /// Length of the goods in `unit`, text with up to three decimals.
    pub length: Option<String>,
    /// Unit of length, width and height, such as CENTIMETER or INCH.
    pub unit: Option<String>,
    /// Width of the goods in `unit`, text with up to three decimals.
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
    /// Unit that length, width and height of the goods are given in. Required.
    pub dimension_unit: Option<String>,
    /// Height of the goods in `dimension_unit`, as text. Required.
    pub height_value: Option<String>,
    /// Length of the goods in `dimension_unit`, as text. Required.
    pub length_value: Option<String>,
    /// Unit that the weight beside it is given in. Required.
    pub weight_unit: Option<String>,
    /// Weight of the goods in `weight_unit`, as text. Required.
    pub weight_value: Option<String>,
    /// Width of the goods in `dimension_unit`, as text. Required.
    pub width_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DimensionAndWeightBaseInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit that length, width and height of the goods are given in. Required.
    pub fn dimension_unit(mut self, value: impl Into<String>) -> Self {
        self.dimension_unit = Some(value.into());
        self
    }

    /// Height of the goods in `dimension_unit`, as text. Required.
    pub fn height_value(mut self, value: impl Into<String>) -> Self {
        self.height_value = Some(value.into());
        self
    }

    /// Length of the goods in `dimension_unit`, as text. Required.
    pub fn length_value(mut self, value: impl Into<String>) -> Self {
        self.length_value = Some(value.into());
        self
    }

    /// Unit that the weight beside it is given in. Required.
    pub fn weight_unit(mut self, value: impl Into<String>) -> Self {
        self.weight_unit = Some(value.into());
        self
    }

    /// Weight of the goods in `weight_unit`, as text. Required.
    pub fn weight_value(mut self, value: impl Into<String>) -> Self {
        self.weight_value = Some(value.into());
        self
    }

    /// Width of the goods in `dimension_unit`, as text. Required.
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
    /// End of the period, as a Unix timestamp in text. Required.
    pub end_timestamp: Option<String>,
    /// Start of the period, as a Unix timestamp in text. Required.
    pub start_timestamp: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EstimateArrivalTime {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the period, as a Unix timestamp in text. Required.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }

    /// Start of the period, as a Unix timestamp in text. Required.
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
    /// Days before expiry on which the platform starts to remind the seller.
    pub expiration_alert_days: Option<i64>,
    /// Days before expiry from which the warehouse no longer accepts the goods.
    pub inbound_cutoff_days: Option<i64>,
    /// Days before expiry from which the goods are no longer sold.
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
    /// Kind of liquid, from perfume to paint, that can catch fire.
    pub flammable_liquids_type: Option<String>,
    /// Volume of the flammable liquid in `volume_unit`, as text.
    pub flammable_liquids_volume: Option<String>,
    /// Unit of the volume, such as milliliters.
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
    /// Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `123124124`.
    pub id: Option<String>,
    /// Number of units of the goods in the order, plan or carton. Example: `1`.
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
    /// Ids of the warehouse in the shop's own list of warehouses.
    pub business_warehouse_ids: Vec<String>,
    /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop.
    pub fbt_warehouse_id: Option<String>,
    /// FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA).
    pub name: Option<String>,
    /// Kind of the warehouse: PLATFORM_WAREHOUSE.
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
    /// Barcodes of the goods, each with kind and content.
    pub barcodes: Vec<Barcode>,
    /// Whether the goods are bulky or belong to a bulky item.
    pub bulky_item_attribute: Option<BulkyItemAttribute>,
    /// Whether the goods are fragile, liquid or sharp.
    pub goods_safety_attributes: Option<GoodsSafetyAttribute>,
    /// State of the platform's check of the dangerous goods data.
    pub hazmat_approval_status: Option<String>,
    /// Facts on the dangerous goods; needed if `is_hazmat` is true.
    pub hazmat_info: Option<HazmatInfo>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok), not the product id.
    pub id: Option<String>,
    /// Address at which the picture of the goods can be loaded.
    pub image_url: Option<String>,
    /// Whether the goods are dangerous goods in transport.
    pub is_hazmat: Option<bool>,
    /// Whether the goods ship in their own container, without a further box.
    pub is_sioc: Option<bool>,
    /// How lots and expiry dates of the goods are managed.
    pub lot_expiration_info: Option<LotExpirationInfo>,
    /// Size and weight of the goods as the seller declared them.
    pub merchant_declaration_info: Option<MerchantDeclarationInfo>,
    /// Name that the seller gave the goods in the FBT system.
    pub name: Option<String>,
    /// Code that you gave the goods, such as their id in your own system.
    pub reference_code: Option<String>,
    /// State of the platform's check of `sioc_attribute`.
    pub sioc_approval_status: Option<String>,
    /// Proof that the goods can ship in their own container.
    pub sioc_attribute: Option<SiocAttribute>,
    /// SKUs of the shop that the goods are linked to.
    pub skus: Vec<Sku>,
    /// Size and weight of the goods as the warehouse measured them on first receipt.
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
    /// Units that can be ordered for delivery to customers of any sales channel. Example: `10`.
    pub available_qty: Option<i64>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Example: `69167899745030`.
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
    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
    pub goods_id: Option<String>,
    /// Number of units of the goods in the order, plan or carton.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GoodsItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
    pub fn goods_id(mut self, value: impl Into<String>) -> Self {
        self.goods_id = Some(value.into());
        self
    }

    /// Number of units of the goods in the order, plan or carton.
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
    /// Whether the goods break easily and need careful handling.
    pub is_fragile: Option<bool>,
    /// Whether the goods are or contain a liquid.
    pub is_liquid: Option<bool>,
    /// Whether the goods have sharp edges or points.
    pub is_sharp: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GoodsSafetyAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the goods break easily and need careful handling.
    pub fn is_fragile(mut self, value: bool) -> Self {
        self.is_fragile = Some(value);
        self
    }

    /// Whether the goods are or contain a liquid.
    pub fn is_liquid(mut self, value: bool) -> Self {
        self.is_liquid = Some(value);
        self
    }

    /// Whether the goods have sharp edges or points.
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
    /// Numbers of days that rule how the goods are handled before they expire.
    pub exp_base_info: Option<ExpBaseInfo>,
    /// Whether the expiry dates of the goods are managed.
    pub is_expiration_management: Option<bool>,
    /// Whether the goods are dangerous goods in transport.
    pub is_hazmat: Option<bool>,
    /// Whether the goods are tracked by lot code.
    pub is_lot_code: Option<bool>,
    /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
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
    /// Entries for each SKU on dangerous goods and expiry.
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
    /// Volume of the aerosol; needed if `hazmat_type` is AEROSOLS.
    pub aerosol_extra_info: Option<AerosolExtraInfo>,
    /// Facts about the battery; needed if `hazmat_type` is BATTERY.
    pub battery_extra_info: Option<BatteryExtraInfo>,
    /// Class of dangerous goods in the United Nations scheme.
    pub dg_class: Option<String>,
    /// Four-digit number of the dangerous goods in the United Nations list.
    pub dg_uncode: Option<String>,
    /// Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID.
    pub flammable_liquids_extra_info: Option<FlammableLiquidsExtraInfo>,
    /// Kind of dangerous goods, which decides on the further details needed.
    pub hazmat_type: Option<String>,
    /// Address of the material safety data sheet.
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
    /// Damaged units of the lot that were received.
    pub defective_received_count: Option<i64>,
    /// When the lot expires, Unix time in seconds.
    pub expiration_time: Option<i64>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
    pub goods_id: Option<String>,
    /// Code that marks units made in the same production run.
    pub lot_code: Option<String>,
    /// Undamaged units of the lot that were received.
    pub normal_received_count: Option<i64>,
    /// Units of the lot that the seller announced.
    pub planned_count: Option<i64>,
    /// Units of the lot that were received, damaged ones included.
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
    /// When the goods arrived at the warehouse, Unix time in seconds.
    pub actual_arrival_time: Option<i64>,
    /// Cartons of the inbound order with their content; only if `include_carton_details` was set.
    pub carton_details: Vec<CartonDetail>,
    /// When the inbound order was created, Unix time in seconds.
    pub create_time: Option<i64>,
    /// When the seller expects the goods to arrive, Unix time in seconds.
    pub expected_arrival_time: Option<i64>,
    /// Goods of the inbound order by lot: planned and received units.
    pub inbound_goods_lot_receive_item_details: Vec<InboundGoodsLotReceiveItemDetail>,
    /// Carriers and waybills of the inbound order.
    pub logistic_info_list: Vec<LogisticInfo>,
    /// Seller that the inbound order belongs to.
    pub merchant: Option<Merchant>,
    /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
    pub order_id: Option<String>,
    /// Id of the inbound order as text, with its prefix.
    pub order_id_string: Option<String>,
    /// Id of the inbound plan that the order came from.
    pub order_plan_id: Option<String>,
    /// When the seller shipped the goods to the warehouse, Unix time in seconds.
    pub ship_time: Option<i64>,
    /// Changes of state of the inbound order, with time and operator.
    pub status_logs: Vec<StatusLog>,
    /// FBT warehouse that the goods are sent to.
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
    /// Id of the inbound plan, which says what goods come in and how.
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
    /// Shipments that the inbound plan is split into, one for each warehouse.
    pub allocation_shipments: Vec<AllocationShipment>,
    /// Estimated fee for spreading the goods over the warehouses.
    pub placement_fee_estimate: Option<Money>,
    /// Id of the offered distribution over warehouses, to confirm the inbound method with.
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
    /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232382932030232`.
    pub fbt_warehouse_id: Option<String>,
    /// Goods kept in FBT warehouses, with their SKUs.
    pub goods: Option<SearchFbtInventoryGoods>,
    /// Units on their way to the warehouse: replenishment, customer returns and failed deliveries. Example: `10`.
    pub in_transit_quantity: Option<i64>,
    /// Stock in the warehouse, without goods on their way.
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
    /// Units that were added or, if negative, taken away: `final_on_hand_quantity` less `initial_on_hand_quantity`. Example: `2`.
    pub changed_quantity: Option<i64>,
    /// When the stock changed, Unix time in seconds. Example: `1212139230`.
    pub create_time: Option<i64>,
    /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232392932323`.
    pub fbt_warehouse_id: Option<String>,
    /// Units in the warehouse after the change; goods on their way are not counted. Example: `12`.
    pub final_on_hand_quantity: Option<i64>,
    /// Goods kept in FBT warehouses, with their SKUs.
    pub goods: Option<SearchFbtInventoryGoods>,
    /// Units in the warehouse before the change; goods on their way are not counted. Example: `10`.
    pub initial_on_hand_quantity: Option<i64>,
    /// Condition of the goods in the record: NORMAL or DEFECTIVE. Example: `NORMAL`.
    pub inventory_goods_type: Option<InventoryGoodsType>,
    /// FBT order that made the stock change, with its kind.
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
    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
    pub goods_id: Option<String>,
    /// Number of units of the goods in the order, plan or carton.
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
    /// Id of the warehouse that the shipment goes to.
    pub warehouse_id: Option<String>,
    /// Name of the warehouse that the goods would go to.
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
    /// Carrier that brings the cartons to the warehouse.
    pub provider_name: Option<String>,
    /// Number of the document or carton that the waybill belongs to.
    pub related_number: Option<String>,
    /// Number of the transport document that the carrier issued.
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
    /// Id of the logistics service in TikTok Shop. Example: `12123232323`.
    pub id: Option<String>,
    /// Service name as FBT shows it, such as a standard delivery.
    pub name: Option<String>,
    /// Whether the seller uses this logistics service. Example: `true`.
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
    /// Days before expiry on which the platform starts to remind the seller.
    pub expiration_alert_days: Option<i64>,
    /// What happens to expired stock: TURN_INTO_DEFECTIVE_INVENTORY, RETURN_TO_SUPPLIER or DISPOSE.
    pub handling_method: Option<String>,
    /// Days before expiry from which the warehouse no longer accepts the goods.
    pub inbound_cutoff_days: Option<i64>,
    /// Whether the expiry dates of the goods are managed.
    pub is_expiration_management: Option<bool>,
    /// Whether the goods are tracked by lot; mandatory for certain product categories.
    pub is_lot_control: Option<bool>,
    /// Days before expiry from which the goods are no longer sold.
    pub sales_cutoff_days: Option<i64>,
    /// Number of days for which the goods keep, from production to expiry.
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
    /// Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped.
    pub consign_orders: Vec<ConsignOrder>,
    /// When the multi-channel order was created, Unix time in seconds. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// Id of the order in your own order system. Example: `shopify202208291503530001100220033`.
    pub external_order_id: Option<String>,
    /// Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
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
    /// Whether the seller takes part in multi-channel fulfillment (MCF): 1 for yes, 0 for no. Example: `0`.
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
    /// Id of the seller in the FBT system, not the shop id.
    pub id: Option<String>,
    /// Name under which the seller is known in the FBT system.
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
    /// Length, width and height of the goods, with their unit.
    pub dimension: Option<Dimension>,
    /// Weight of the goods as the seller declared it.
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
    /// Units that can be sold; reserved units are not counted. Example: `5`.
    pub available_quantity: Option<i64>,
    /// Units set aside for customer orders or for return to the supplier. Example: `15`.
    pub reserved_quantity: Option<i64>,
    /// Units in the warehouse: available, reserved and unfulfillable together. Example: `20`.
    pub total_quantity: Option<i64>,
    /// Units that cannot be sold, for example because they are damaged. Example: `0`.
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
    /// Country or region in which the seller can use FBT, ISO 3166-1 alpha-2. Example: `GB`.
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
    /// Id of the goods in the FBT system (Fulfilled by TikTok). Required.
    pub tts_goods_id: Option<String>,
    /// Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required.
    pub tts_sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OperateGoodsSkuRelation {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the goods in the FBT system (Fulfilled by TikTok). Required.
    pub fn tts_goods_id(mut self, value: impl Into<String>) -> Self {
        self.tts_goods_id = Some(value.into());
        self
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
    /// Outcome for each pair of goods and SKU, one entry each.
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
    /// Why the operation failed; absent if `is_success` is true.
    pub fail_reason: Option<String>,
    /// Whether the operation succeeded; if not, `fail_reason` says why.
    pub is_success: Option<bool>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok).
    pub tts_goods_id: Option<String>,
    /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
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
    /// Id of the FBT order that changed the stock. Example: `OBF8932302030203`.
    pub id: Option<String>,
    /// Kind of the FBT order that changed the stock, such as INBOUND_ORDER, CONSIGN_ORDER, CUSTOMER_RETURN or DISPOSAL.
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
    /// Number of the carton that the tracking number belongs to. Required.
    pub carton_number: Option<String>,
    /// Carrier that brings the cartons to the warehouse. Required.
    pub provider_name: Option<String>,
    /// Number under which the carrier tracks the carton or shipment. Required.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ParcelTrackingInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the carton that the tracking number belongs to. Required.
    pub fn carton_number(mut self, value: impl Into<String>) -> Self {
        self.carton_number = Some(value.into());
        self
    }

    /// Carrier that brings the cartons to the warehouse. Required.
    pub fn provider_name(mut self, value: impl Into<String>) -> Self {
        self.provider_name = Some(value.into());
        self
    }

    /// Number under which the carrier tracks the carton or shipment. Required.
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
    /// Platform's id of the product in the shop.
    pub id: Option<String>,
    /// Address at which the main picture of the product can be loaded.
    pub image_url: Option<String>,
    /// Name of the product as buyers see it on the product page.
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
    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Required. Example: `69167899745030`.
    pub goods_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryGoodsInventoryForMcfGoods {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Required. Example: `69167899745030`.
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
    /// Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `12345`.
    pub id: Option<String>,
    /// Name that the seller gave the goods in the FBT system.
    pub name: Option<String>,
    /// Code that you gave the goods, such as their id in your own system. Example: `water01`.
    pub reference_code: Option<String>,
    /// SKUs of the shop that the goods are linked to.
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
    /// Platform's id of the SKU in the shop, the variant of a product. Example: `73243612345`.
    pub id: Option<String>,
    /// Stock in the warehouse, without goods on their way.
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
    /// Days before expiry on which the platform starts to remind the seller. Required.
    pub expiration_alert_days: Option<i64>,
    /// What the warehouse does with goods that have expired.
    pub handling_method_expired_goods: Option<HandlingMethodExpiredGoods>,
    /// Days before expiry from which the warehouse no longer accepts the goods. Required.
    pub inbound_cutoff_days: Option<i64>,
    /// Days before expiry from which the goods are no longer sold. Required.
    pub sales_cutoff_days: Option<i64>,
    /// Time for which the goods keep, from production to expiry.
    pub shelf_life: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShelfLifeAttributeInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days before expiry on which the platform starts to remind the seller. Required.
    pub fn expiration_alert_days(mut self, value: impl Into<i64>) -> Self {
        self.expiration_alert_days = Some(value.into());
        self
    }

    /// What the warehouse does with goods that have expired.
    pub fn handling_method_expired_goods(mut self, value: impl Into<HandlingMethodExpiredGoods>) -> Self {
        self.handling_method_expired_goods = Some(value.into());
        self
    }

    /// Days before expiry from which the warehouse no longer accepts the goods. Required.
    pub fn inbound_cutoff_days(mut self, value: impl Into<i64>) -> Self {
        self.inbound_cutoff_days = Some(value.into());
        self
    }

    /// Days before expiry from which the goods are no longer sold. Required.
    pub fn sales_cutoff_days(mut self, value: impl Into<i64>) -> Self {
        self.sales_cutoff_days = Some(value.into());
        self
    }

    /// Time for which the goods keep, from production to expiry.
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
    /// Whether the freight fills a truck or shares it; only if `shipping_method` is FREIGHT.
    pub freight_type: Option<FreightType>,
    /// Whether the goods travel as parcels or as freight. Required.
    pub shipping_method: Option<ShippingMethod>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShipInboundOrderShipmentOption {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the freight fills a truck or shares it; only if `shipping_method` is FREIGHT.
    pub fn freight_type(mut self, value: impl Into<FreightType>) -> Self {
        self.freight_type = Some(value.into());
        self
    }

    /// Whether the goods travel as parcels or as freight. Required.
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
    /// Whether the goods travel as parcels or as freight.
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
    /// Platform's id of the carrier that delivers the parcel. Example: `7345645330412603141`.
    pub id: Option<String>,
    /// Carrier that delivers the parcel to the customer. Example: `UPS`.
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
    /// Files that prove that the goods can ship in their own container.
    pub sioc_files: Vec<SiocFile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SiocAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Files that prove that the goods can ship in their own container.
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
    /// Address of the file that proves that no further box is needed.
    pub sioc_certification_url: Option<String>,
    /// Kind of document that the proof consists of.
    pub sioc_file_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SiocFile {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the file that proves that no further box is needed.
    pub fn sioc_certification_url(mut self, value: impl Into<String>) -> Self {
        self.sioc_certification_url = Some(value.into());
        self
    }

    /// Kind of document that the proof consists of.
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
    /// Platform's id of the SKU in the shop, the variant of a product.
    pub id: Option<String>,
    /// Address at which the picture of the SKU can be loaded.
    pub image_url: Option<String>,
    /// Whether the goods are linked to this SKU of the shop.
    pub matched: Option<bool>,
    /// SKU name in the shop, made of the variant's attributes.
    pub name: Option<String>,
    /// Product of the shop that the goods are linked to.
    pub product: Option<Product>,
    /// Countries in which the SKU is sold, ISO 3166-1 alpha-2.
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
    /// State of the inbound order after the change.
    pub new_status: Option<String>,
    /// When the seller or the warehouse acted, Unix time in seconds.
    pub operate_time: Option<i64>,
    /// Who changed the state of the inbound order.
    pub operator: Option<String>,
    /// State of the inbound order before the change.
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
    /// Unit that length, width and height of the goods are given in. Required.
    pub dimension_unit: Option<DimensionUnit>,
    /// Height of the goods in `dimension_unit`, as text. Required.
    pub height_value: Option<String>,
    /// Length of the goods in `dimension_unit`, as text. Required.
    pub length_value: Option<String>,
    /// Unit that the weight beside it is given in. Required.
    pub weight_unit: Option<WeightUnit>,
    /// Weight of the goods in `weight_unit`, as text. Required.
    pub weight_value: Option<String>,
    /// Width of the goods in `dimension_unit`, as text. Required.
    pub width_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateFbtGoodsInfoDimensionAndWeightBaseInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit that length, width and height of the goods are given in. Required.
    pub fn dimension_unit(mut self, value: impl Into<DimensionUnit>) -> Self {
        self.dimension_unit = Some(value.into());
        self
    }

    /// Height of the goods in `dimension_unit`, as text. Required.
    pub fn height_value(mut self, value: impl Into<String>) -> Self {
        self.height_value = Some(value.into());
        self
    }

    /// Length of the goods in `dimension_unit`, as text. Required.
    pub fn length_value(mut self, value: impl Into<String>) -> Self {
        self.length_value = Some(value.into());
        self
    }

    /// Unit that the weight beside it is given in. Required.
    pub fn weight_unit(mut self, value: impl Into<WeightUnit>) -> Self {
        self.weight_unit = Some(value.into());
        self
    }

    /// Weight of the goods in `weight_unit`, as text. Required.
    pub fn weight_value(mut self, value: impl Into<String>) -> Self {
        self.weight_value = Some(value.into());
        self
    }

    /// Width of the goods in `dimension_unit`, as text. Required.
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
    /// Barcodes that are printed on the goods, each with its kind.
    pub barcode_infos: Vec<BarcodeInfo>,
    /// Whether the goods are bulky or belong to a bulky item.
    pub bulky_item_attribute: Option<CreateFbtGoodsBulkyItemAttribute>,
    /// Size and weight of the goods as you declare them. Required.
    pub dimension_and_weight_base_info: Option<UpdateFbtGoodsInfoDimensionAndWeightBaseInfo>,
    /// Address at which the picture of the goods can be loaded. Required.
    pub goods_image_url: Option<String>,
    /// Name under which FBT warehouses keep the goods. Required.
    pub goods_name: Option<String>,
    /// Whether the goods are fragile, liquid or sharp.
    pub goods_safety_attributes: Option<GoodsSafetyAttribute>,
    /// Facts on the dangerous goods; needed if `is_hazmat` is true.
    pub hazmat_info: Option<CreateFbtGoodsHazmatInfo>,
    /// Whether the expiry dates of the goods are managed. Required.
    pub is_expiration_management: Option<bool>,
    /// Whether the goods are dangerous goods in transport. Required.
    pub is_hazmat: Option<bool>,
    /// Whether the goods are tracked by lot code. Required.
    pub is_lot_code: Option<bool>,
    /// Whether the goods ship in their own container, without a further box.
    pub is_sioc: Option<bool>,
    /// Code that you gave the goods, such as their id in your own system.
    pub reference_code: Option<String>,
    /// What the warehouse does with goods that customers send back. Required.
    pub return_handling_method: Option<UpdateGoodsDtoReturnHandlingMethod>,
    /// How long the goods keep and what happens before and after they expire.
    pub shelf_life_attribute_info: Option<ShelfLifeAttributeInfo>,
    /// Proof that the goods can ship in their own container.
    pub sioc_attribute: Option<SiocAttribute>,
    /// Id of the goods to change in the FBT system. Required.
    pub tts_goods_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateGoodsDto {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Barcodes that are printed on the goods, each with its kind.
    pub fn barcode_infos(mut self, value: impl IntoIterator<Item = BarcodeInfo>) -> Self {
        self.barcode_infos = value.into_iter().collect();
        self
    }

    /// Whether the goods are bulky or belong to a bulky item.
    pub fn bulky_item_attribute(mut self, value: CreateFbtGoodsBulkyItemAttribute) -> Self {
        self.bulky_item_attribute = Some(value);
        self
    }

    /// Size and weight of the goods as you declare them. Required.
    pub fn dimension_and_weight_base_info(
        mut self,
        value: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo,
    ) -> Self {
        self.dimension_and_weight_base_info = Some(value);
        self
    }

    /// Address at which the picture of the goods can be loaded. Required.
    pub fn goods_image_url(mut self, value: impl Into<String>) -> Self {
        self.goods_image_url = Some(value.into());
        self
    }

    /// Name under which FBT warehouses keep the goods. Required.
    pub fn goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = Some(value.into());
        self
    }

    /// Whether the goods are fragile, liquid or sharp.
    pub fn goods_safety_attributes(mut self, value: GoodsSafetyAttribute) -> Self {
        self.goods_safety_attributes = Some(value);
        self
    }

    /// Facts on the dangerous goods; needed if `is_hazmat` is true.
    pub fn hazmat_info(mut self, value: CreateFbtGoodsHazmatInfo) -> Self {
        self.hazmat_info = Some(value);
        self
    }

    /// Whether the expiry dates of the goods are managed. Required.
    pub fn is_expiration_management(mut self, value: bool) -> Self {
        self.is_expiration_management = Some(value);
        self
    }

    /// Whether the goods are dangerous goods in transport. Required.
    pub fn is_hazmat(mut self, value: bool) -> Self {
        self.is_hazmat = Some(value);
        self
    }

    /// Whether the goods are tracked by lot code. Required.
    pub fn is_lot_code(mut self, value: bool) -> Self {
        self.is_lot_code = Some(value);
        self
    }

    /// Whether the goods ship in their own container, without a further box.
    pub fn is_sioc(mut self, value: bool) -> Self {
        self.is_sioc = Some(value);
        self
    }

    /// Code that you gave the goods, such as their id in your own system.
    pub fn reference_code(mut self, value: impl Into<String>) -> Self {
        self.reference_code = Some(value.into());
        self
    }

    /// What the warehouse does with goods that customers send back. Required.
    pub fn return_handling_method(mut self, value: impl Into<UpdateGoodsDtoReturnHandlingMethod>) -> Self {
        self.return_handling_method = Some(value.into());
        self
    }

    /// How long the goods keep and what happens before and after they expire.
    pub fn shelf_life_attribute_info(mut self, value: ShelfLifeAttributeInfo) -> Self {
        self.shelf_life_attribute_info = Some(value);
        self
    }

    /// Proof that the goods can ship in their own container.
    pub fn sioc_attribute(mut self, value: SiocAttribute) -> Self {
        self.sioc_attribute = Some(value);
        self
    }

    /// Id of the goods to change in the FBT system. Required.
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
    /// Why the operation failed; absent if `is_success` is true.
    pub fail_reason: Option<String>,
    /// Whether the operation succeeded; if not, `fail_reason` says why.
    pub is_success: Option<bool>,
    /// Id of the goods in the FBT system (Fulfilled by TikTok).
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
    /// Postal address of the warehouse, split into its parts.
    pub addresses: Vec<Address>,
    /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `121219993203023`.
    pub fbt_warehouse_id: Option<String>,
    /// Logistics services that this warehouse offers.
    pub logistics_services: Vec<LogisticsService>,
    /// FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). Example: `TikTok_Eastvale(CA)`.
    pub name: Option<String>,
    /// Whether the seller has signed up to use this warehouse. Example: `true`.
    pub subscribed: Option<bool>,
    /// Kind of the warehouse: PLATFORM_WAREHOUSE. Example: `PLATFORM_WAREHOUSE`.
    pub type_: Option<WarehouseType>,
    /// Ids that the FBT warehouse has in the shop's own list of warehouses.
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
    /// Length, width and height of the goods, with their unit.
    pub dimension: Option<Dimension>,
    /// Weight of the goods as the warehouse measured it.
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
    /// Unit of the weight, such as GRAM or POUND.
    pub unit: Option<String>,
    /// Weight of the goods in `unit`, text with up to three decimals.
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
