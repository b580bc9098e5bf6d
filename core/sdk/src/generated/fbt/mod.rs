// Generated from core/catalog by `cargo gen`. Do not edit.

//! FBT: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// FBT: the operations of the domain `fbt`.
#[derive(Debug)]
pub struct FbtApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> FbtApi<'a, M> {
    /// Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.
    ///
    /// Official name `CancelFBTMCFOrder`: `POST /fbt/{version}/mcf_outbound_orders/cancel`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CancelFBTMCFOrder")]
    pub fn cancel_fbt_mcf_order(
        &self,
        request: CancelFbtMcfOrderRequest,
    ) -> Call<'a, CancelFbtMcfOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Cancels one inbound order to a TikTok warehouse, with a reason.
    ///
    /// Official name `CancelInboundOrder`: `POST /fbt/{version}/inbound_orders/cancel`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CancelInboundOrder")]
    pub fn cancel_inbound_order(
        &self,
        request: CancelInboundOrderRequest,
    ) -> Call<'a, CancelInboundOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Confirms the placement and arrival time of an inbound plan, which creates inbound orders.
    ///
    /// Official name `ConfirmInboundMethod`: `POST /fbt/{version}/confirm_inbound_method`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "ConfirmInboundMethod")]
    pub fn confirm_inbound_method(
        &self,
        request: ConfirmInboundMethodRequest,
    ) -> Call<'a, ConfirmInboundMethodResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates warehouse goods for SKUs and returns a result for each.
    ///
    /// Official name `CreateFBTGoods`: `POST /fbt/{version}/goods/create_goods`, version 202607.
    /// Also in version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `create_result_info.create_result_list`
    #[doc(alias = "CreateFBTGoods")]
    pub fn create_fbt_goods(&self, request: CreateFbtGoodsRequest) -> Call<'a, CreateFbtGoodsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates an order from another channel, to be fulfilled by TikTok's warehouse.
    ///
    /// Official name `CreateFBTMCFOrder`: `POST /fbt/{version}/mcf_outbound_orders`, version 202607.
    /// Also in version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CreateFBTMCFOrder")]
    pub fn create_fbt_mcf_order(
        &self,
        request: CreateFbtMcfOrderRequest,
    ) -> Call<'a, CreateFbtMcfOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates an inbound plan of goods and cartons, or updates an existing one.
    ///
    /// Official name `CreateOrUpdateInboundPlan`: `POST /fbt/{version}/create_update_inbound_plan`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotent_key`; by default, the client creates one
    #[doc(alias = "CreateOrUpdateInboundPlan")]
    pub fn create_or_update_inbound_plan(
        &self,
        request: CreateOrUpdateInboundPlanRequest,
    ) -> Call<'a, CreateOrUpdateInboundPlanResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one multi-channel fulfilment order with its consign orders and tracking.
    ///
    /// Official name `GetFBFMCFOrderStatus`: `GET /fbt/{version}/mcf_outbound_orders`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetFBFMCFOrderStatus")]
    pub fn get_fbt_mcf_order_status(
        &self,
        request: GetFbtMcfOrderStatusRequest,
    ) -> Call<'a, GetFbtMcfOrderStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells whether the merchant may use multi-channel fulfilment.
    ///
    /// Official name `getfbtmerchantmcfstatus`: `GET /fbt/{version}/merchants/mcf_status`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "getfbtmerchantmcfstatus")]
    pub fn get_fbt_merchant_mcf_status(
        &self,
        request: GetFbtMerchantMcfStatusRequest,
    ) -> Call<'a, GetFbtMerchantMcfStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the regions where the merchant uses Fulfilled by TikTok.
    ///
    /// Official name `GetFBTMerchantOnboardedRegions`: `GET /fbt/{version}/merchants/onboarded_regions`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fbt.info`
    /// - elsewhere: PHP `FulfilledByTiktok.getFbtMerchantOnboardedRegions`
    #[doc(alias = "GetFBTMerchantOnboardedRegions")]
    #[doc(alias = "getFbtMerchantOnboardedRegions")]
    pub fn get_fbt_merchant_onboarded_regions(
        &self,
        request: GetFbtMerchantOnboardedRegionsRequest,
    ) -> Call<'a, GetFbtMerchantOnboardedRegionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.
    ///
    /// Official name `GetFBTWarehouseList`: `GET /fbt/{version}/warehouses`, version 202408.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fbt.info`
    /// - elsewhere: PHP `FulfilledByTiktok.getFbtWarehouseList`
    #[doc(alias = "GetFBTWarehouseList")]
    #[doc(alias = "getFbtWarehouseList")]
    pub fn get_fbt_warehouse_list(
        &self,
        request: GetFbtWarehouseListRequest,
    ) -> Call<'a, GetFbtWarehouseListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the allocation and the placement fee of one inbound method for a plan.
    ///
    /// Official name `GetInboundMethodDetail`: `POST /fbt/{version}/inbound_method_detail`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetInboundMethodDetail")]
    pub fn get_inbound_method_detail(
        &self,
        request: GetInboundMethodDetailRequest,
    ) -> Call<'a, GetInboundMethodDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns inbound orders, with their carriers, planned goods and received batches.
    ///
    /// Official name `GetInboundOrder`: `GET /fbt/{version}/inbound_orders`, version 202602.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `FulfilledByTiktok.getInboundOrder`
    #[doc(alias = "GetInboundOrder")]
    #[doc(alias = "getInboundOrder")]
    pub fn get_inbound_order(&self, request: GetInboundOrderRequest) -> Call<'a, GetInboundOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the inbound methods, time windows and warehouses open to a plan.
    ///
    /// Official name `ListAvailableInboundMethods`: `POST /fbt/{version}/list_available_inbound_method`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "ListAvailableInboundMethods")]
    pub fn list_available_inbound_methods(
        &self,
        request: ListAvailableInboundMethodsRequest,
    ) -> Call<'a, ListAvailableInboundMethodsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates carton or item labels of an inbound order and returns their URL.
    ///
    /// Official name `PrintInboundOrderLabels`: `POST /fbt/{version}/inbound_orders/label_print`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "PrintInboundOrderLabels")]
    pub fn print_inbound_order_labels(
        &self,
        request: PrintInboundOrderLabelsRequest,
    ) -> Call<'a, PrintInboundOrderLabelsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the quantity of goods available for multi-channel fulfilment.
    ///
    /// Official name `QueryGoodsInventoryForMCF`: `POST /fbt/{version}/mcf/goods/inventory/search`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "QueryGoodsInventoryForMCF")]
    pub fn query_goods_inventory_for_mcf(
        &self,
        request: QueryGoodsInventoryForMcfRequest,
    ) -> Call<'a, QueryGoodsInventoryForMcfResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists stock in TikTok warehouses by goods, SKU or warehouse.
    ///
    /// Official name `SearchFBTInventory`: `POST /fbt/{version}/inventory/search`, version 202408.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `inventory`
    /// - scope: `seller.fbt.info`
    /// - elsewhere: PHP `FulfilledByTiktok.searchFbtInventory`
    #[doc(alias = "SearchFBTInventory")]
    #[doc(alias = "searchFbtInventory")]
    pub fn search_fbt_inventory(
        &self,
        request: SearchFbtInventoryRequest,
    ) -> Call<'a, SearchFbtInventoryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the changes of stock in TikTok warehouses within a time range.
    ///
    /// Official name `SearchFBTInventoryRecord`: `POST /fbt/{version}/inventory_records/search`, version 202410.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `inventory_records`
    /// - scope: `seller.fbt.info`
    /// - elsewhere: PHP `FulfilledByTiktok.searchFbtInventoryRecord`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/670d584ba83c5f030f3071e4>
    #[doc(alias = "SearchFBTInventoryRecord")]
    #[doc(alias = "searchFbtInventoryRecord")]
    pub fn search_fbt_inventory_record(
        &self,
        request: SearchFbtInventoryRecordRequest,
    ) -> Call<'a, SearchFbtInventoryRecordResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns hazmat and expiry data of the goods behind the given SKUs.
    ///
    /// Official name `SearchGoodsHazmatAndExpirationInfo`: `POST /fbt/{version}/goods/hazmat_and_expiration_info/search`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "SearchGoodsHazmatAndExpirationInfo")]
    pub fn search_goods_hazmat_and_expiration_info(
        &self,
        request: SearchGoodsHazmatAndExpirationInfoRequest,
    ) -> Call<'a, SearchGoodsHazmatAndExpirationInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists warehouse goods by id, product, SKU or reference code.
    ///
    /// Official name `SearchGoodsInfo`: `POST /fbt/{version}/goods/search`, version 202607.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `goods`
    /// - elsewhere: PHP `FulfilledByTiktok.searchGoodsInfo`
    #[doc(alias = "SearchGoodsInfo")]
    #[doc(alias = "searchGoodsInfo")]
    pub fn search_goods_info(&self, request: SearchGoodsInfoRequest) -> Call<'a, SearchGoodsInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Marks an inbound order as shipped with its shipping method and cartons.
    ///
    /// Official name `ShipInboundOrder`: `POST /fbt/{version}/ship_inbound_order`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "ShipInboundOrder")]
    pub fn ship_inbound_order(
        &self,
        request: ShipInboundOrderRequest,
    ) -> Call<'a, ShipInboundOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Replaces the name, size, hazmat and shelf-life data of one warehouse good.
    ///
    /// Official name `UpdateFBTGoodsInfo`: `POST /fbt/{version}/goods/update_goods_info`, version 202607.
    /// Also in version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UpdateFBTGoodsInfo")]
    pub fn update_fbt_goods_info(
        &self,
        request: UpdateFbtGoodsInfoRequest,
    ) -> Call<'a, UpdateFbtGoodsInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Links SKUs to warehouse goods or unlinks them, with a result for each.
    ///
    /// Official name `UpdateGoodsSKURelations`: `POST /fbt/{version}/goods/update_goods_sku_relation`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `operate_goods_sku_relation_info.operate_result_list`
    #[doc(alias = "UpdateGoodsSKURelations")]
    pub fn update_goods_sku_relations(
        &self,
        request: UpdateGoodsSkuRelationsRequest,
    ) -> Call<'a, UpdateGoodsSkuRelationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets the carrier and the tracking number for the cartons of an inbound order.
    ///
    /// Official name `UpdateInboundOrderTracking`: `POST /fbt/{version}/inbound_orders/tracking_update`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UpdateInboundOrderTracking")]
    pub fn update_inbound_order_tracking(
        &self,
        request: UpdateInboundOrderTrackingRequest,
    ) -> Call<'a, UpdateInboundOrderTrackingResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CancelFbtMcfOrderRequest {
    const OPERATION: &'static str = "fbt.cancel_fbt_mcf_order";
}

impl Request for CancelInboundOrderRequest {
    const OPERATION: &'static str = "fbt.cancel_inbound_order";
}

impl Request for ConfirmInboundMethodRequest {
    const OPERATION: &'static str = "fbt.confirm_inbound_method";
}

impl Request for CreateFbtGoodsRequest {
    const OPERATION: &'static str = "fbt.create_fbt_goods";
}

impl Request for CreateFbtMcfOrderRequest {
    const OPERATION: &'static str = "fbt.create_fbt_mcf_order";
}

impl Request for CreateOrUpdateInboundPlanRequest {
    const OPERATION: &'static str = "fbt.create_or_update_inbound_plan";
}

impl Request for GetFbtMcfOrderStatusRequest {
    const OPERATION: &'static str = "fbt.get_fbt_mcf_order_status";
}

impl Request for GetFbtMerchantMcfStatusRequest {
    const OPERATION: &'static str = "fbt.get_fbt_merchant_mcf_status";
}

impl Request for GetFbtMerchantOnboardedRegionsRequest {
    const OPERATION: &'static str = "fbt.get_fbt_merchant_onboarded_regions";
}

impl Request for GetFbtWarehouseListRequest {
    const OPERATION: &'static str = "fbt.get_fbt_warehouse_list";
}

impl Request for GetInboundMethodDetailRequest {
    const OPERATION: &'static str = "fbt.get_inbound_method_detail";
}

impl Request for GetInboundOrderRequest {
    const OPERATION: &'static str = "fbt.get_inbound_order";
}

impl Request for ListAvailableInboundMethodsRequest {
    const OPERATION: &'static str = "fbt.list_available_inbound_methods";
}

impl Request for PrintInboundOrderLabelsRequest {
    const OPERATION: &'static str = "fbt.print_inbound_order_labels";
}

impl Request for QueryGoodsInventoryForMcfRequest {
    const OPERATION: &'static str = "fbt.query_goods_inventory_for_mcf";
}

impl Request for SearchFbtInventoryRequest {
    const OPERATION: &'static str = "fbt.search_fbt_inventory";
}

impl Paged for SearchFbtInventoryResponse {
    type Item = models::Inventory;
}

impl Request for SearchFbtInventoryRecordRequest {
    const OPERATION: &'static str = "fbt.search_fbt_inventory_record";
}

impl Paged for SearchFbtInventoryRecordResponse {
    type Item = models::InventoryRecord;
}

impl Request for SearchGoodsHazmatAndExpirationInfoRequest {
    const OPERATION: &'static str = "fbt.search_goods_hazmat_and_expiration_info";
}

impl Request for SearchGoodsInfoRequest {
    const OPERATION: &'static str = "fbt.search_goods_info";
}

impl Paged for SearchGoodsInfoResponse {
    type Item = models::Goods;
}

impl Request for ShipInboundOrderRequest {
    const OPERATION: &'static str = "fbt.ship_inbound_order";
}

impl Request for UpdateFbtGoodsInfoRequest {
    const OPERATION: &'static str = "fbt.update_fbt_goods_info";
}

impl Request for UpdateGoodsSkuRelationsRequest {
    const OPERATION: &'static str = "fbt.update_goods_sku_relations";
}

impl Request for UpdateInboundOrderTrackingRequest {
    const OPERATION: &'static str = "fbt.update_inbound_order_tracking";
}
