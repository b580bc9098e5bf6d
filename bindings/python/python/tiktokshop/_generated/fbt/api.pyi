# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    AerosolExtraInfoParams,
    BarcodeInfoParams,
    CancelFbtMcfOrderConsignOrder2Params,
    ConsigneeParams,
    CreateFbtGoodsBatteryExtraInfoParams,
    CreateFbtGoodsBulkyItemAttributeParams,
    CreateFbtGoodsFlammableLiquidsExtraInfoParams,
    CreateFbtGoodsHazmatInfoParams,
    CreateFbtMcfOrderAddressParams,
    CreateFbtMcfOrderGoodsParams,
    CreateGoodsDtoParams,
    CreateOrUpdateInboundPlanBoxMeasurementParams,
    CreateOrUpdateInboundPlanCartonParams,
    CreateOrUpdateInboundPlanItemParams,
    DimensionAndWeightBaseInfoParams,
    EstimateArrivalTimeParams,
    GoodsItemParams,
    GoodsSafetyAttributeParams,
    OperateGoodsSkuRelationParams,
    ParcelTrackingInfoParams,
    QueryGoodsInventoryForMcfGoodsParams,
    ShelfLifeAttributeInfoParams,
    ShipInboundOrderShipmentOptionParams,
    SiocAttributeParams,
    SiocFileParams,
    UpdateFbtGoodsInfoDimensionAndWeightBaseInfoParams,
    UpdateGoodsDtoParams,
)

class FbtApi(Resource):
    def cancel_fbt_mcf_order(
        self,
        *,
        consign_orders: Sequence[CancelFbtMcfOrderConsignOrder2Params] | None = None,
        mcf_order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CancelFbtMcfOrderResponse: ...
    def cancel_inbound_order(
        self,
        *,
        cancel_reason: str,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CancelInboundOrderResponse: ...
    def confirm_inbound_method(
        self,
        *,
        estimate_arrival_time: EstimateArrivalTimeParams,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        placement_option_id: str | int,
        plan_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ConfirmInboundMethodResponse: ...
    def create_fbt_goods(
        self,
        *,
        create_goods_dto_list: Sequence[CreateGoodsDtoParams],
        **options: Unpack[CallOptions],
    ) -> models.CreateFbtGoodsResponse: ...
    def create_fbt_mcf_order(
        self,
        *,
        consignee: ConsigneeParams,
        external_order_id: str | int,
        goods: Sequence[CreateFbtMcfOrderGoodsParams],
        **options: Unpack[CallOptions],
    ) -> models.CreateFbtMcfOrderResponse: ...
    def create_or_update_inbound_plan(
        self,
        *,
        cartons: Sequence[CreateOrUpdateInboundPlanCartonParams] | None = None,
        goods_items: Sequence[GoodsItemParams] | None = None,
        idempotent_key: str | None = None,
        plan_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateOrUpdateInboundPlanResponse: ...
    def get_fbt_mcf_order_status(
        self,
        *,
        mcf_order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtMcfOrderStatusResponse: ...
    def get_fbt_merchant_mcf_status(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtMerchantMcfStatusResponse: ...
    def get_fbt_merchant_onboarded_regions(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtMerchantOnboardedRegionsResponse: ...
    def get_fbt_warehouse_list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtWarehouseListResponse: ...
    def get_inbound_method_detail(
        self,
        *,
        estimate_arrival_time: EstimateArrivalTimeParams,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        plan_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetInboundMethodDetailResponse: ...
    def get_inbound_order(
        self,
        *,
        include_carton_details: bool | None = None,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetInboundOrderResponse: ...
    def list_available_inbound_methods(
        self,
        *,
        plan_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ListAvailableInboundMethodsResponse: ...
    def print_inbound_order_labels(
        self,
        *,
        barcode_format: str | None = None,
        carton_label_format: Literal["A4_4UP", "DEFAULT_1UP"] | str | None = None,
        order_id: str | int,
        print_items: Sequence[Literal["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PrintInboundOrderLabelsResponse: ...
    def query_goods_inventory_for_mcf(
        self,
        *,
        goods: Sequence[QueryGoodsInventoryForMcfGoodsParams],
        **options: Unpack[CallOptions],
    ) -> models.QueryGoodsInventoryForMcfResponse: ...
    def search_fbt_inventory(
        self,
        *,
        fbt_warehouse_ids: Sequence[str | int] | None = None,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchFbtInventoryPage: ...
    def search_fbt_inventory_record(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        fbt_warehouse_ids: Sequence[str | int] | None = None,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchFbtInventoryRecordPage: ...
    def search_goods_hazmat_and_expiration_info(
        self,
        *,
        tts_sku_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.SearchGoodsHazmatAndExpirationInfoResponse: ...
    def search_goods_info(
        self,
        *,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchGoodsInfoPage: ...
    def ship_inbound_order(
        self,
        *,
        cartons: Sequence[CreateOrUpdateInboundPlanCartonParams] | None = None,
        inbound_order_id: str | int,
        shipment_option: ShipInboundOrderShipmentOptionParams,
        **options: Unpack[CallOptions],
    ) -> models.ShipInboundOrderResponse: ...
    def update_fbt_goods_info(
        self,
        *,
        update_goods_dto: UpdateGoodsDtoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateFbtGoodsInfoResponse: ...
    def update_goods_sku_relations(
        self,
        *,
        operate_goods_sku_relation_list: Sequence[OperateGoodsSkuRelationParams],
        operation_type: Literal["BIND", "UN_BIND"] | str,
        **options: Unpack[CallOptions],
    ) -> models.UpdateGoodsSkuRelationsResponse: ...
    def update_inbound_order_tracking(
        self,
        *,
        order_id: str | int,
        parcel_tracking_info: Sequence[ParcelTrackingInfoParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateInboundOrderTrackingResponse: ...
    CancelFBTMCFOrder: Alias[models.CancelFbtMcfOrderResponse]
    CancelInboundOrder: Alias[models.CancelInboundOrderResponse]
    ConfirmInboundMethod: Alias[models.ConfirmInboundMethodResponse]
    CreateFBTGoods: Alias[models.CreateFbtGoodsResponse]
    CreateFBTMCFOrder: Alias[models.CreateFbtMcfOrderResponse]
    CreateOrUpdateInboundPlan: Alias[models.CreateOrUpdateInboundPlanResponse]
    GetFBFMCFOrderStatus: Alias[models.GetFbtMcfOrderStatusResponse]
    GetFBTMerchantOnboardedRegions: Alias[models.GetFbtMerchantOnboardedRegionsResponse]
    GetFBTWarehouseList: Alias[models.GetFbtWarehouseListResponse]
    GetInboundMethodDetail: Alias[models.GetInboundMethodDetailResponse]
    GetInboundOrder: Alias[models.GetInboundOrderResponse]
    ListAvailableInboundMethods: Alias[models.ListAvailableInboundMethodsResponse]
    PrintInboundOrderLabels: Alias[models.PrintInboundOrderLabelsResponse]
    QueryGoodsInventoryForMCF: Alias[models.QueryGoodsInventoryForMcfResponse]
    SearchFBTInventory: Alias[models.SearchFbtInventoryPage]
    SearchFBTInventoryRecord: Alias[models.SearchFbtInventoryRecordPage]
    SearchGoodsHazmatAndExpirationInfo: Alias[models.SearchGoodsHazmatAndExpirationInfoResponse]
    SearchGoodsInfo: Alias[models.SearchGoodsInfoPage]
    ShipInboundOrder: Alias[models.ShipInboundOrderResponse]
    UpdateFBTGoodsInfo: Alias[models.UpdateFbtGoodsInfoResponse]
    UpdateGoodsSKURelations: Alias[models.UpdateGoodsSkuRelationsResponse]
    UpdateInboundOrderTracking: Alias[models.UpdateInboundOrderTrackingResponse]
    cancelFbtMcfOrder: Alias[models.CancelFbtMcfOrderResponse]
    cancelInboundOrder: Alias[models.CancelInboundOrderResponse]
    confirmInboundMethod: Alias[models.ConfirmInboundMethodResponse]
    createFbtGoods: Alias[models.CreateFbtGoodsResponse]
    createFbtMcfOrder: Alias[models.CreateFbtMcfOrderResponse]
    createOrUpdateInboundPlan: Alias[models.CreateOrUpdateInboundPlanResponse]
    getFbtMcfOrderStatus: Alias[models.GetFbtMcfOrderStatusResponse]
    getFbtMerchantMcfStatus: Alias[models.GetFbtMerchantMcfStatusResponse]
    getFbtMerchantOnboardedRegions: Alias[models.GetFbtMerchantOnboardedRegionsResponse]
    getFbtWarehouseList: Alias[models.GetFbtWarehouseListResponse]
    getInboundMethodDetail: Alias[models.GetInboundMethodDetailResponse]
    getInboundOrder: Alias[models.GetInboundOrderResponse]
    getfbtmerchantmcfstatus: Alias[models.GetFbtMerchantMcfStatusResponse]
    listAvailableInboundMethods: Alias[models.ListAvailableInboundMethodsResponse]
    printInboundOrderLabels: Alias[models.PrintInboundOrderLabelsResponse]
    queryGoodsInventoryForMcf: Alias[models.QueryGoodsInventoryForMcfResponse]
    searchFbtInventory: Alias[models.SearchFbtInventoryPage]
    searchFbtInventoryRecord: Alias[models.SearchFbtInventoryRecordPage]
    searchGoodsHazmatAndExpirationInfo: Alias[models.SearchGoodsHazmatAndExpirationInfoResponse]
    searchGoodsInfo: Alias[models.SearchGoodsInfoPage]
    shipInboundOrder: Alias[models.ShipInboundOrderResponse]
    updateFbtGoodsInfo: Alias[models.UpdateFbtGoodsInfoResponse]
    updateGoodsSkuRelations: Alias[models.UpdateGoodsSkuRelationsResponse]
    updateInboundOrderTracking: Alias[models.UpdateInboundOrderTrackingResponse]

class AsyncFbtApi(Resource):
    async def cancel_fbt_mcf_order(
        self,
        *,
        consign_orders: Sequence[CancelFbtMcfOrderConsignOrder2Params] | None = None,
        mcf_order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CancelFbtMcfOrderResponse: ...
    async def cancel_inbound_order(
        self,
        *,
        cancel_reason: str,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CancelInboundOrderResponse: ...
    async def confirm_inbound_method(
        self,
        *,
        estimate_arrival_time: EstimateArrivalTimeParams,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        placement_option_id: str | int,
        plan_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ConfirmInboundMethodResponse: ...
    async def create_fbt_goods(
        self,
        *,
        create_goods_dto_list: Sequence[CreateGoodsDtoParams],
        **options: Unpack[CallOptions],
    ) -> models.CreateFbtGoodsResponse: ...
    async def create_fbt_mcf_order(
        self,
        *,
        consignee: ConsigneeParams,
        external_order_id: str | int,
        goods: Sequence[CreateFbtMcfOrderGoodsParams],
        **options: Unpack[CallOptions],
    ) -> models.CreateFbtMcfOrderResponse: ...
    async def create_or_update_inbound_plan(
        self,
        *,
        cartons: Sequence[CreateOrUpdateInboundPlanCartonParams] | None = None,
        goods_items: Sequence[GoodsItemParams] | None = None,
        idempotent_key: str | None = None,
        plan_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateOrUpdateInboundPlanResponse: ...
    async def get_fbt_mcf_order_status(
        self,
        *,
        mcf_order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtMcfOrderStatusResponse: ...
    async def get_fbt_merchant_mcf_status(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtMerchantMcfStatusResponse: ...
    async def get_fbt_merchant_onboarded_regions(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtMerchantOnboardedRegionsResponse: ...
    async def get_fbt_warehouse_list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFbtWarehouseListResponse: ...
    async def get_inbound_method_detail(
        self,
        *,
        estimate_arrival_time: EstimateArrivalTimeParams,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        plan_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetInboundMethodDetailResponse: ...
    async def get_inbound_order(
        self,
        *,
        include_carton_details: bool | None = None,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetInboundOrderResponse: ...
    async def list_available_inbound_methods(
        self,
        *,
        plan_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ListAvailableInboundMethodsResponse: ...
    async def print_inbound_order_labels(
        self,
        *,
        barcode_format: str | None = None,
        carton_label_format: Literal["A4_4UP", "DEFAULT_1UP"] | str | None = None,
        order_id: str | int,
        print_items: Sequence[Literal["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PrintInboundOrderLabelsResponse: ...
    async def query_goods_inventory_for_mcf(
        self,
        *,
        goods: Sequence[QueryGoodsInventoryForMcfGoodsParams],
        **options: Unpack[CallOptions],
    ) -> models.QueryGoodsInventoryForMcfResponse: ...
    def search_fbt_inventory(
        self,
        *,
        fbt_warehouse_ids: Sequence[str | int] | None = None,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchFbtInventoryPage, models.Inventory]: ...
    def search_fbt_inventory_record(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        fbt_warehouse_ids: Sequence[str | int] | None = None,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchFbtInventoryRecordPage, models.InventoryRecord]: ...
    async def search_goods_hazmat_and_expiration_info(
        self,
        *,
        tts_sku_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.SearchGoodsHazmatAndExpirationInfoResponse: ...
    def search_goods_info(
        self,
        *,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchGoodsInfoPage, models.Goods]: ...
    async def ship_inbound_order(
        self,
        *,
        cartons: Sequence[CreateOrUpdateInboundPlanCartonParams] | None = None,
        inbound_order_id: str | int,
        shipment_option: ShipInboundOrderShipmentOptionParams,
        **options: Unpack[CallOptions],
    ) -> models.ShipInboundOrderResponse: ...
    async def update_fbt_goods_info(
        self,
        *,
        update_goods_dto: UpdateGoodsDtoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateFbtGoodsInfoResponse: ...
    async def update_goods_sku_relations(
        self,
        *,
        operate_goods_sku_relation_list: Sequence[OperateGoodsSkuRelationParams],
        operation_type: Literal["BIND", "UN_BIND"] | str,
        **options: Unpack[CallOptions],
    ) -> models.UpdateGoodsSkuRelationsResponse: ...
    async def update_inbound_order_tracking(
        self,
        *,
        order_id: str | int,
        parcel_tracking_info: Sequence[ParcelTrackingInfoParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateInboundOrderTrackingResponse: ...
    CancelFBTMCFOrder: Alias[Awaitable[models.CancelFbtMcfOrderResponse]]
    CancelInboundOrder: Alias[Awaitable[models.CancelInboundOrderResponse]]
    ConfirmInboundMethod: Alias[Awaitable[models.ConfirmInboundMethodResponse]]
    CreateFBTGoods: Alias[Awaitable[models.CreateFbtGoodsResponse]]
    CreateFBTMCFOrder: Alias[Awaitable[models.CreateFbtMcfOrderResponse]]
    CreateOrUpdateInboundPlan: Alias[Awaitable[models.CreateOrUpdateInboundPlanResponse]]
    GetFBFMCFOrderStatus: Alias[Awaitable[models.GetFbtMcfOrderStatusResponse]]
    GetFBTMerchantOnboardedRegions: Alias[Awaitable[models.GetFbtMerchantOnboardedRegionsResponse]]
    GetFBTWarehouseList: Alias[Awaitable[models.GetFbtWarehouseListResponse]]
    GetInboundMethodDetail: Alias[Awaitable[models.GetInboundMethodDetailResponse]]
    GetInboundOrder: Alias[Awaitable[models.GetInboundOrderResponse]]
    ListAvailableInboundMethods: Alias[Awaitable[models.ListAvailableInboundMethodsResponse]]
    PrintInboundOrderLabels: Alias[Awaitable[models.PrintInboundOrderLabelsResponse]]
    QueryGoodsInventoryForMCF: Alias[Awaitable[models.QueryGoodsInventoryForMcfResponse]]
    SearchFBTInventory: Alias[PageCall[models.AsyncSearchFbtInventoryPage, models.Inventory]]
    SearchFBTInventoryRecord: Alias[PageCall[models.AsyncSearchFbtInventoryRecordPage, models.InventoryRecord]]
    SearchGoodsHazmatAndExpirationInfo: Alias[Awaitable[models.SearchGoodsHazmatAndExpirationInfoResponse]]
    SearchGoodsInfo: Alias[PageCall[models.AsyncSearchGoodsInfoPage, models.Goods]]
    ShipInboundOrder: Alias[Awaitable[models.ShipInboundOrderResponse]]
    UpdateFBTGoodsInfo: Alias[Awaitable[models.UpdateFbtGoodsInfoResponse]]
    UpdateGoodsSKURelations: Alias[Awaitable[models.UpdateGoodsSkuRelationsResponse]]
    UpdateInboundOrderTracking: Alias[Awaitable[models.UpdateInboundOrderTrackingResponse]]
    cancelFbtMcfOrder: Alias[Awaitable[models.CancelFbtMcfOrderResponse]]
    cancelInboundOrder: Alias[Awaitable[models.CancelInboundOrderResponse]]
    confirmInboundMethod: Alias[Awaitable[models.ConfirmInboundMethodResponse]]
    createFbtGoods: Alias[Awaitable[models.CreateFbtGoodsResponse]]
    createFbtMcfOrder: Alias[Awaitable[models.CreateFbtMcfOrderResponse]]
    createOrUpdateInboundPlan: Alias[Awaitable[models.CreateOrUpdateInboundPlanResponse]]
    getFbtMcfOrderStatus: Alias[Awaitable[models.GetFbtMcfOrderStatusResponse]]
    getFbtMerchantMcfStatus: Alias[Awaitable[models.GetFbtMerchantMcfStatusResponse]]
    getFbtMerchantOnboardedRegions: Alias[Awaitable[models.GetFbtMerchantOnboardedRegionsResponse]]
    getFbtWarehouseList: Alias[Awaitable[models.GetFbtWarehouseListResponse]]
    getInboundMethodDetail: Alias[Awaitable[models.GetInboundMethodDetailResponse]]
    getInboundOrder: Alias[Awaitable[models.GetInboundOrderResponse]]
    getfbtmerchantmcfstatus: Alias[Awaitable[models.GetFbtMerchantMcfStatusResponse]]
    listAvailableInboundMethods: Alias[Awaitable[models.ListAvailableInboundMethodsResponse]]
    printInboundOrderLabels: Alias[Awaitable[models.PrintInboundOrderLabelsResponse]]
    queryGoodsInventoryForMcf: Alias[Awaitable[models.QueryGoodsInventoryForMcfResponse]]
    searchFbtInventory: Alias[PageCall[models.AsyncSearchFbtInventoryPage, models.Inventory]]
    searchFbtInventoryRecord: Alias[PageCall[models.AsyncSearchFbtInventoryRecordPage, models.InventoryRecord]]
    searchGoodsHazmatAndExpirationInfo: Alias[Awaitable[models.SearchGoodsHazmatAndExpirationInfoResponse]]
    searchGoodsInfo: Alias[PageCall[models.AsyncSearchGoodsInfoPage, models.Goods]]
    shipInboundOrder: Alias[Awaitable[models.ShipInboundOrderResponse]]
    updateFbtGoodsInfo: Alias[Awaitable[models.UpdateFbtGoodsInfoResponse]]
    updateGoodsSkuRelations: Alias[Awaitable[models.UpdateGoodsSkuRelationsResponse]]
    updateInboundOrderTracking: Alias[Awaitable[models.UpdateInboundOrderTrackingResponse]]

RESOURCE: type[Resource]