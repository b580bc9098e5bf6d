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
    CreateDeliveryOrderDeliveryOrderParams,
    DeliveryItemParams,
    DimensionParams,
    GlobalSellingConfirmStockupOrderSkuParams,
    GlobalSellingQueryLogisticsOrdersLogisticsParams,
    GsCreateDeliveryOrderDeliveryOrderParams,
    GsGetSkuPrintDocumentPlatformSkuItemParams,
    GsQueryDeliveryBatchesAddressDetailParams,
    GsQueryDeliveryBatchesSenderContactParams,
    ItemParams,
    PackageParams,
    PlatformSkuItemParams,
    ReserveParams,
    SizeParams,
    TotalWeightParams,
)

class GsFullServiceShipmentApi(Resource):
    def confirm_delivery(
        self,
        *,
        delivery_order_code: str | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def create_delivery_order(
        self,
        *,
        delivery_order: CreateDeliveryOrderDeliveryOrderParams | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateDeliveryOrderResponse: ...
    def get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str],
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetDeliveryOrderDocumentsResponse: ...
    def get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str],
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetLogisticsWaybillsPrintDocumentResponse: ...
    def global_selling_cancel_shipment(
        self,
        *,
        logistics_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def global_selling_confirm_stockup_order(
        self,
        *,
        is_order_confirmed: bool | None = None,
        reject_note: str | None = None,
        reject_reason: Literal["PICTURE_NOT_MATCH", "RAW_MATERIAL_OR_PROCESS_CHANGES", "NOT_MEET_MINIMUM_LIMIT", "STOP_PRODUCTION", "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY", "ORDER_DEMAND_ADJUSTMENT", "ORDER_SENT_INCORRECTLY", "CF", "TC", "QQXJ", "CT", "REPAIR_ORDER_TERMINATED", "TERMINATION_OF_OVERDUE_ORDERS", "SELF_STOCKING_BASED_ON_SALES_VOLUME", "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE", "INSUFFICIENT_INVENTORY", "OTHER_REASONS"] | str | None = None,
        skus: Sequence[GlobalSellingConfirmStockupOrderSkuParams] | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def global_selling_get_quality_documents(
        self,
        *,
        order_code: str,
        order_type: str,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingGetQualityDocumentsResponse: ...
    def global_selling_get_sku_print_document(
        self,
        *,
        need_separator: bool | None = None,
        platform_sku_items: Sequence[PlatformSkuItemParams] | None = None,
        size: SizeParams | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingGetSkuPrintDocumentResponse: ...
    def global_selling_query_logistics_orders(
        self,
        *,
        logistics_orders: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingQueryLogisticsOrdersResponse: ...
    def global_selling_reserve_shipment(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact_id: str | int | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingReserveShipmentResponse: ...
    def global_selling_search_abnormal_orders(
        self,
        *,
        abnormal_order_codes: Sequence[str] | None = None,
        abnormal_types: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        latest_update_time_ge: int | datetime | None = None,
        latest_update_time_lt: int | datetime | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_return_status: Sequence[str] | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GlobalSellingSearchAbnormalOrdersPage: ...
    def global_selling_search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: str | int | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingSearchAvailableShippingProvidersResponse: ...
    def global_selling_search_delivery_orders(
        self,
        *,
        arrived_time_ge: int | datetime | None = None,
        arrived_time_lt: int | datetime | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        logistics_orders: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        ship_time_ge: int | datetime | None = None,
        ship_time_lt: int | datetime | None = None,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GlobalSellingSearchDeliveryOrdersPage: ...
    def global_selling_search_return_orders(
        self,
        *,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        return_methods: Sequence[str] | None = None,
        return_order_codes: Sequence[str] | None = None,
        return_source: str | None = None,
        return_status: Sequence[str] | None = None,
        return_types: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GlobalSellingSearchReturnOrdersPage: ...
    def global_selling_search_stockup_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        require_ship_time_ge: int | datetime | None = None,
        require_ship_time_lt: int | datetime | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GlobalSellingSearchStockupOrdersPage: ...
    def gs_confirm_delivery(
        self,
        *,
        delivery_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def gs_create_delivery_order(
        self,
        *,
        delivery_order: GsCreateDeliveryOrderDeliveryOrderParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsCreateDeliveryOrderResponse: ...
    def gs_get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GsGetDeliveryOrderDocumentsResponse: ...
    def gs_get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GsGetLogisticsWaybillsPrintDocumentResponse: ...
    def gs_get_sku_print_document(
        self,
        *,
        dimension: DimensionParams | None = None,
        platform_sku_items: Sequence[GsGetSkuPrintDocumentPlatformSkuItemParams] | None = None,
        print_sku_code: bool | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsGetSkuPrintDocumentResponse: ...
    def gs_query_delivery_batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GsQueryDeliveryBatchesResponse: ...
    def gs_reserve_shipping(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsReserveShippingResponse: ...
    def gs_search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsSearchAvailableShippingProvidersResponse: ...
    def gs_search_delivery_orders(
        self,
        *,
        arrived_time_ge: int | datetime | None = None,
        arrived_time_lt: int | datetime | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        ship_time_ge: int | datetime | None = None,
        ship_time_lt: int | datetime | None = None,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GsSearchDeliveryOrdersPage: ...
    def gs_search_stockup_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        require_ship_time_ge: int | datetime | None = None,
        require_ship_time_lt: int | datetime | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GsSearchStockupOrdersPage: ...
    def query_delivery_batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.QueryDeliveryBatchesResponse: ...
    def reserve_shipping(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        supplier_id: str | int,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReserveShippingResponse: ...
    def search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        supplier_id: str | int,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SearchAvailableShippingProvidersResponse: ...
    def search_delivery_orders(
        self,
        *,
        arrived_time_ge: int | datetime | None = None,
        arrived_time_lt: int | datetime | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        ship_time_ge: int | datetime | None = None,
        ship_time_lt: int | datetime | None = None,
        supplier_id: str | int,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchDeliveryOrdersPage: ...
    def search_stockup_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        require_ship_time_ge: int | datetime | None = None,
        require_ship_time_lt: int | datetime | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        supplier_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.SearchStockupOrdersPage: ...
    ConfirmDelivery: Alias[ResponseModel]
    CreateDeliveryOrder: Alias[models.CreateDeliveryOrderResponse]
    GSConfirmDelivery: Alias[ResponseModel]
    GSCreateDeliveryOrder: Alias[models.GsCreateDeliveryOrderResponse]
    GSGetLogisticsWaybillsPrintDocument: Alias[models.GsGetLogisticsWaybillsPrintDocumentResponse]
    GSGetSKUPrintDocument: Alias[models.GsGetSkuPrintDocumentResponse]
    GSQueryDeliveryBatchs: Alias[models.GsQueryDeliveryBatchesResponse]
    GSReserveShipping: Alias[models.GsReserveShippingResponse]
    GSSearchAvailableShippingProviders: Alias[models.GsSearchAvailableShippingProvidersResponse]
    GSSearchDeliveryOrders: Alias[models.GsSearchDeliveryOrdersPage]
    GSSearchStockupOrders: Alias[models.GsSearchStockupOrdersPage]
    GetLogisticsWaybillsPrintDocurement: Alias[models.GetLogisticsWaybillsPrintDocumentResponse]
    GlobalSellingCancelShipment: Alias[ResponseModel]
    GlobalSellingConfirmStockupOrder: Alias[ResponseModel]
    GlobalSellingGetQualityDocuments: Alias[models.GlobalSellingGetQualityDocumentsResponse]
    GlobalSellingGetSKUPrintDocument: Alias[models.GlobalSellingGetSkuPrintDocumentResponse]
    GlobalSellingQueryLogisticsOrders: Alias[models.GlobalSellingQueryLogisticsOrdersResponse]
    GlobalSellingReserveShipment: Alias[models.GlobalSellingReserveShipmentResponse]
    GlobalSellingSearchAbnormalOrders: Alias[models.GlobalSellingSearchAbnormalOrdersPage]
    GlobalSellingSearchAvailableShippingProviders: Alias[models.GlobalSellingSearchAvailableShippingProvidersResponse]
    GlobalSellingSearchDeliveryOrders: Alias[models.GlobalSellingSearchDeliveryOrdersPage]
    GlobalSellingSearchReturnOrders: Alias[models.GlobalSellingSearchReturnOrdersPage]
    GlobalSellingSearchStockupOrders: Alias[models.GlobalSellingSearchStockupOrdersPage]
    QueryDeliveryBatchs: Alias[models.QueryDeliveryBatchesResponse]
    ReserveShipping: Alias[models.ReserveShippingResponse]
    SearchAvailableShippingProviders: Alias[models.SearchAvailableShippingProvidersResponse]
    SearchDeliveryOrders: Alias[models.SearchDeliveryOrdersPage]
    SearchStockupOrders: Alias[models.SearchStockupOrdersPage]
    confirmDelivery: Alias[ResponseModel]
    createDeliveryOrder: Alias[models.CreateDeliveryOrderResponse]
    getDeliveryOrderDocuments: Alias[models.GetDeliveryOrderDocumentsResponse]
    getLogisticsWaybillsPrintDocument: Alias[models.GetLogisticsWaybillsPrintDocumentResponse]
    globalSellingCancelShipment: Alias[ResponseModel]
    globalSellingConfirmStockupOrder: Alias[ResponseModel]
    globalSellingGetQualityDocuments: Alias[models.GlobalSellingGetQualityDocumentsResponse]
    globalSellingGetSkuPrintDocument: Alias[models.GlobalSellingGetSkuPrintDocumentResponse]
    globalSellingQueryLogisticsOrders: Alias[models.GlobalSellingQueryLogisticsOrdersResponse]
    globalSellingReserveShipment: Alias[models.GlobalSellingReserveShipmentResponse]
    globalSellingSearchAbnormalOrders: Alias[models.GlobalSellingSearchAbnormalOrdersPage]
    globalSellingSearchAvailableShippingProviders: Alias[models.GlobalSellingSearchAvailableShippingProvidersResponse]
    globalSellingSearchDeliveryOrders: Alias[models.GlobalSellingSearchDeliveryOrdersPage]
    globalSellingSearchReturnOrders: Alias[models.GlobalSellingSearchReturnOrdersPage]
    globalSellingSearchStockupOrders: Alias[models.GlobalSellingSearchStockupOrdersPage]
    gsConfirmDelivery: Alias[ResponseModel]
    gsCreateDeliveryOrder: Alias[models.GsCreateDeliveryOrderResponse]
    gsGetDeliveryOrderDocuments: Alias[models.GsGetDeliveryOrderDocumentsResponse]
    gsGetLogisticsWaybillsPrintDocument: Alias[models.GsGetLogisticsWaybillsPrintDocumentResponse]
    gsGetSkuPrintDocument: Alias[models.GsGetSkuPrintDocumentResponse]
    gsQueryDeliveryBatches: Alias[models.GsQueryDeliveryBatchesResponse]
    gsReserveShipping: Alias[models.GsReserveShippingResponse]
    gsSearchAvailableShippingProviders: Alias[models.GsSearchAvailableShippingProvidersResponse]
    gsSearchDeliveryOrders: Alias[models.GsSearchDeliveryOrdersPage]
    gsSearchStockupOrders: Alias[models.GsSearchStockupOrdersPage]
    queryDeliveryBatches: Alias[models.QueryDeliveryBatchesResponse]
    reserveShipping: Alias[models.ReserveShippingResponse]
    searchAvailableShippingProviders: Alias[models.SearchAvailableShippingProvidersResponse]
    searchDeliveryOrders: Alias[models.SearchDeliveryOrdersPage]
    searchStockupOrders: Alias[models.SearchStockupOrdersPage]

class AsyncGsFullServiceShipmentApi(Resource):
    async def confirm_delivery(
        self,
        *,
        delivery_order_code: str | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def create_delivery_order(
        self,
        *,
        delivery_order: CreateDeliveryOrderDeliveryOrderParams | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateDeliveryOrderResponse: ...
    async def get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str],
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetDeliveryOrderDocumentsResponse: ...
    async def get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str],
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetLogisticsWaybillsPrintDocumentResponse: ...
    async def global_selling_cancel_shipment(
        self,
        *,
        logistics_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def global_selling_confirm_stockup_order(
        self,
        *,
        is_order_confirmed: bool | None = None,
        reject_note: str | None = None,
        reject_reason: Literal["PICTURE_NOT_MATCH", "RAW_MATERIAL_OR_PROCESS_CHANGES", "NOT_MEET_MINIMUM_LIMIT", "STOP_PRODUCTION", "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY", "ORDER_DEMAND_ADJUSTMENT", "ORDER_SENT_INCORRECTLY", "CF", "TC", "QQXJ", "CT", "REPAIR_ORDER_TERMINATED", "TERMINATION_OF_OVERDUE_ORDERS", "SELF_STOCKING_BASED_ON_SALES_VOLUME", "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE", "INSUFFICIENT_INVENTORY", "OTHER_REASONS"] | str | None = None,
        skus: Sequence[GlobalSellingConfirmStockupOrderSkuParams] | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def global_selling_get_quality_documents(
        self,
        *,
        order_code: str,
        order_type: str,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingGetQualityDocumentsResponse: ...
    async def global_selling_get_sku_print_document(
        self,
        *,
        need_separator: bool | None = None,
        platform_sku_items: Sequence[PlatformSkuItemParams] | None = None,
        size: SizeParams | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingGetSkuPrintDocumentResponse: ...
    async def global_selling_query_logistics_orders(
        self,
        *,
        logistics_orders: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingQueryLogisticsOrdersResponse: ...
    async def global_selling_reserve_shipment(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact_id: str | int | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingReserveShipmentResponse: ...
    def global_selling_search_abnormal_orders(
        self,
        *,
        abnormal_order_codes: Sequence[str] | None = None,
        abnormal_types: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        latest_update_time_ge: int | datetime | None = None,
        latest_update_time_lt: int | datetime | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_return_status: Sequence[str] | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGlobalSellingSearchAbnormalOrdersPage, models.AbnormalOrder]: ...
    async def global_selling_search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: str | int | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GlobalSellingSearchAvailableShippingProvidersResponse: ...
    def global_selling_search_delivery_orders(
        self,
        *,
        arrived_time_ge: int | datetime | None = None,
        arrived_time_lt: int | datetime | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        logistics_orders: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        ship_time_ge: int | datetime | None = None,
        ship_time_lt: int | datetime | None = None,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGlobalSellingSearchDeliveryOrdersPage, models.GlobalSellingSearchDeliveryOrdersDeliveryOrder]: ...
    def global_selling_search_return_orders(
        self,
        *,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        return_methods: Sequence[str] | None = None,
        return_order_codes: Sequence[str] | None = None,
        return_source: str | None = None,
        return_status: Sequence[str] | None = None,
        return_types: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGlobalSellingSearchReturnOrdersPage, models.ReturnOrder]: ...
    def global_selling_search_stockup_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        require_ship_time_ge: int | datetime | None = None,
        require_ship_time_lt: int | datetime | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGlobalSellingSearchStockupOrdersPage, models.StockupOrder]: ...
    async def gs_confirm_delivery(
        self,
        *,
        delivery_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def gs_create_delivery_order(
        self,
        *,
        delivery_order: GsCreateDeliveryOrderDeliveryOrderParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsCreateDeliveryOrderResponse: ...
    async def gs_get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GsGetDeliveryOrderDocumentsResponse: ...
    async def gs_get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GsGetLogisticsWaybillsPrintDocumentResponse: ...
    async def gs_get_sku_print_document(
        self,
        *,
        dimension: DimensionParams | None = None,
        platform_sku_items: Sequence[GsGetSkuPrintDocumentPlatformSkuItemParams] | None = None,
        print_sku_code: bool | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsGetSkuPrintDocumentResponse: ...
    async def gs_query_delivery_batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.GsQueryDeliveryBatchesResponse: ...
    async def gs_reserve_shipping(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsReserveShippingResponse: ...
    async def gs_search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsSearchAvailableShippingProvidersResponse: ...
    def gs_search_delivery_orders(
        self,
        *,
        arrived_time_ge: int | datetime | None = None,
        arrived_time_lt: int | datetime | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        ship_time_ge: int | datetime | None = None,
        ship_time_lt: int | datetime | None = None,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGsSearchDeliveryOrdersPage, models.DeliveryOrder]: ...
    def gs_search_stockup_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        require_ship_time_ge: int | datetime | None = None,
        require_ship_time_lt: int | datetime | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGsSearchStockupOrdersPage, models.StockupOrder]: ...
    async def query_delivery_batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.QueryDeliveryBatchesResponse: ...
    async def reserve_shipping(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        supplier_id: str | int,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReserveShippingResponse: ...
    async def search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        supplier_id: str | int,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SearchAvailableShippingProvidersResponse: ...
    def search_delivery_orders(
        self,
        *,
        arrived_time_ge: int | datetime | None = None,
        arrived_time_lt: int | datetime | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        ship_time_ge: int | datetime | None = None,
        ship_time_lt: int | datetime | None = None,
        supplier_id: str | int,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchDeliveryOrdersPage, models.DeliveryOrder]: ...
    def search_stockup_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        order_create_time_ge: int | datetime | None = None,
        order_create_time_lt: int | datetime | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | datetime | None = None,
        require_arrived_time_lt: int | datetime | None = None,
        require_ship_time_ge: int | datetime | None = None,
        require_ship_time_lt: int | datetime | None = None,
        stockup_order_codes: Sequence[str] | None = None,
        supplier_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchStockupOrdersPage, models.StockupOrder]: ...
    ConfirmDelivery: Alias[Awaitable[ResponseModel]]
    CreateDeliveryOrder: Alias[Awaitable[models.CreateDeliveryOrderResponse]]
    GSConfirmDelivery: Alias[Awaitable[ResponseModel]]
    GSCreateDeliveryOrder: Alias[Awaitable[models.GsCreateDeliveryOrderResponse]]
    GSGetLogisticsWaybillsPrintDocument: Alias[Awaitable[models.GsGetLogisticsWaybillsPrintDocumentResponse]]
    GSGetSKUPrintDocument: Alias[Awaitable[models.GsGetSkuPrintDocumentResponse]]
    GSQueryDeliveryBatchs: Alias[Awaitable[models.GsQueryDeliveryBatchesResponse]]
    GSReserveShipping: Alias[Awaitable[models.GsReserveShippingResponse]]
    GSSearchAvailableShippingProviders: Alias[Awaitable[models.GsSearchAvailableShippingProvidersResponse]]
    GSSearchDeliveryOrders: Alias[PageCall[models.AsyncGsSearchDeliveryOrdersPage, models.DeliveryOrder]]
    GSSearchStockupOrders: Alias[PageCall[models.AsyncGsSearchStockupOrdersPage, models.StockupOrder]]
    GetLogisticsWaybillsPrintDocurement: Alias[Awaitable[models.GetLogisticsWaybillsPrintDocumentResponse]]
    GlobalSellingCancelShipment: Alias[Awaitable[ResponseModel]]
    GlobalSellingConfirmStockupOrder: Alias[Awaitable[ResponseModel]]
    GlobalSellingGetQualityDocuments: Alias[Awaitable[models.GlobalSellingGetQualityDocumentsResponse]]
    GlobalSellingGetSKUPrintDocument: Alias[Awaitable[models.GlobalSellingGetSkuPrintDocumentResponse]]
    GlobalSellingQueryLogisticsOrders: Alias[Awaitable[models.GlobalSellingQueryLogisticsOrdersResponse]]
    GlobalSellingReserveShipment: Alias[Awaitable[models.GlobalSellingReserveShipmentResponse]]
    GlobalSellingSearchAbnormalOrders: Alias[PageCall[models.AsyncGlobalSellingSearchAbnormalOrdersPage, models.AbnormalOrder]]
    GlobalSellingSearchAvailableShippingProviders: Alias[Awaitable[models.GlobalSellingSearchAvailableShippingProvidersResponse]]
    GlobalSellingSearchDeliveryOrders: Alias[PageCall[models.AsyncGlobalSellingSearchDeliveryOrdersPage, models.GlobalSellingSearchDeliveryOrdersDeliveryOrder]]
    GlobalSellingSearchReturnOrders: Alias[PageCall[models.AsyncGlobalSellingSearchReturnOrdersPage, models.ReturnOrder]]
    GlobalSellingSearchStockupOrders: Alias[PageCall[models.AsyncGlobalSellingSearchStockupOrdersPage, models.StockupOrder]]
    QueryDeliveryBatchs: Alias[Awaitable[models.QueryDeliveryBatchesResponse]]
    ReserveShipping: Alias[Awaitable[models.ReserveShippingResponse]]
    SearchAvailableShippingProviders: Alias[Awaitable[models.SearchAvailableShippingProvidersResponse]]
    SearchDeliveryOrders: Alias[PageCall[models.AsyncSearchDeliveryOrdersPage, models.DeliveryOrder]]
    SearchStockupOrders: Alias[PageCall[models.AsyncSearchStockupOrdersPage, models.StockupOrder]]
    confirmDelivery: Alias[Awaitable[ResponseModel]]
    createDeliveryOrder: Alias[Awaitable[models.CreateDeliveryOrderResponse]]
    getDeliveryOrderDocuments: Alias[Awaitable[models.GetDeliveryOrderDocumentsResponse]]
    getLogisticsWaybillsPrintDocument: Alias[Awaitable[models.GetLogisticsWaybillsPrintDocumentResponse]]
    globalSellingCancelShipment: Alias[Awaitable[ResponseModel]]
    globalSellingConfirmStockupOrder: Alias[Awaitable[ResponseModel]]
    globalSellingGetQualityDocuments: Alias[Awaitable[models.GlobalSellingGetQualityDocumentsResponse]]
    globalSellingGetSkuPrintDocument: Alias[Awaitable[models.GlobalSellingGetSkuPrintDocumentResponse]]
    globalSellingQueryLogisticsOrders: Alias[Awaitable[models.GlobalSellingQueryLogisticsOrdersResponse]]
    globalSellingReserveShipment: Alias[Awaitable[models.GlobalSellingReserveShipmentResponse]]
    globalSellingSearchAbnormalOrders: Alias[PageCall[models.AsyncGlobalSellingSearchAbnormalOrdersPage, models.AbnormalOrder]]
    globalSellingSearchAvailableShippingProviders: Alias[Awaitable[models.GlobalSellingSearchAvailableShippingProvidersResponse]]
    globalSellingSearchDeliveryOrders: Alias[PageCall[models.AsyncGlobalSellingSearchDeliveryOrdersPage, models.GlobalSellingSearchDeliveryOrdersDeliveryOrder]]
    globalSellingSearchReturnOrders: Alias[PageCall[models.AsyncGlobalSellingSearchReturnOrdersPage, models.ReturnOrder]]
    globalSellingSearchStockupOrders: Alias[PageCall[models.AsyncGlobalSellingSearchStockupOrdersPage, models.StockupOrder]]
    gsConfirmDelivery: Alias[Awaitable[ResponseModel]]
    gsCreateDeliveryOrder: Alias[Awaitable[models.GsCreateDeliveryOrderResponse]]
    gsGetDeliveryOrderDocuments: Alias[Awaitable[models.GsGetDeliveryOrderDocumentsResponse]]
    gsGetLogisticsWaybillsPrintDocument: Alias[Awaitable[models.GsGetLogisticsWaybillsPrintDocumentResponse]]
    gsGetSkuPrintDocument: Alias[Awaitable[models.GsGetSkuPrintDocumentResponse]]
    gsQueryDeliveryBatches: Alias[Awaitable[models.GsQueryDeliveryBatchesResponse]]
    gsReserveShipping: Alias[Awaitable[models.GsReserveShippingResponse]]
    gsSearchAvailableShippingProviders: Alias[Awaitable[models.GsSearchAvailableShippingProvidersResponse]]
    gsSearchDeliveryOrders: Alias[PageCall[models.AsyncGsSearchDeliveryOrdersPage, models.DeliveryOrder]]
    gsSearchStockupOrders: Alias[PageCall[models.AsyncGsSearchStockupOrdersPage, models.StockupOrder]]
    queryDeliveryBatches: Alias[Awaitable[models.QueryDeliveryBatchesResponse]]
    reserveShipping: Alias[Awaitable[models.ReserveShippingResponse]]
    searchAvailableShippingProviders: Alias[Awaitable[models.SearchAvailableShippingProvidersResponse]]
    searchDeliveryOrders: Alias[PageCall[models.AsyncSearchDeliveryOrdersPage, models.DeliveryOrder]]
    searchStockupOrders: Alias[PageCall[models.AsyncSearchStockupOrdersPage, models.StockupOrder]]

RESOURCE: type[Resource]