# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from ..._options import CallOptions, PageOptions, Seconds, WindowOptions
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .enums import (
    RejectReason,
)
from .models import (
    AbnormalOrder,
    CreateDeliveryOrderResponse,
    DeliveryOrder,
    GetDeliveryOrderDocumentsResponse,
    GetLogisticsWaybillsPrintDocumentResponse,
    GlobalSellingGetQualityDocumentsResponse,
    GlobalSellingGetSkuPrintDocumentResponse,
    GlobalSellingQueryLogisticsOrdersResponse,
    GlobalSellingReserveShipmentResponse,
    GlobalSellingSearchAbnormalOrdersPage,
    GlobalSellingSearchAbnormalOrdersResponse,
    GlobalSellingSearchAvailableShippingProvidersResponse,
    GlobalSellingSearchDeliveryOrdersDeliveryOrder,
    GlobalSellingSearchDeliveryOrdersPage,
    GlobalSellingSearchDeliveryOrdersResponse,
    GlobalSellingSearchReturnOrdersPage,
    GlobalSellingSearchReturnOrdersResponse,
    GlobalSellingSearchStockupOrdersPage,
    GlobalSellingSearchStockupOrdersResponse,
    GsCreateDeliveryOrderResponse,
    GsGetDeliveryOrderDocumentsResponse,
    GsGetLogisticsWaybillsPrintDocumentResponse,
    GsGetSkuPrintDocumentResponse,
    GsQueryDeliveryBatchesResponse,
    GsReserveShippingResponse,
    GsSearchAvailableShippingProvidersResponse,
    GsSearchDeliveryOrdersPage,
    GsSearchDeliveryOrdersResponse,
    GsSearchStockupOrdersPage,
    GsSearchStockupOrdersResponse,
    QueryDeliveryBatchesResponse,
    ReserveShippingResponse,
    ReturnOrder,
    SearchAvailableShippingProvidersResponse,
    SearchDeliveryOrdersPage,
    SearchDeliveryOrdersResponse,
    SearchStockupOrdersPage,
    SearchStockupOrdersResponse,
    StockupOrder,
)
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
    """Gs full service shipment."""

    __slots__ = ()
    _domain = "gs_full_service_shipment"
    _aliases = {
        "ConfirmDelivery": "confirm_delivery",
        "CreateDeliveryOrder": "create_delivery_order",
        "GSConfirmDelivery": "gs_confirm_delivery",
        "GSCreateDeliveryOrder": "gs_create_delivery_order",
        "GSGetLogisticsWaybillsPrintDocument": "gs_get_logistics_waybills_print_document",
        "GSGetSKUPrintDocument": "gs_get_sku_print_document",
        "GSQueryDeliveryBatchs": "gs_query_delivery_batches",
        "GSReserveShipping": "gs_reserve_shipping",
        "GSSearchAvailableShippingProviders": "gs_search_available_shipping_providers",
        "GSSearchDeliveryOrders": "gs_search_delivery_orders",
        "GSSearchStockupOrders": "gs_search_stockup_orders",
        "GetLogisticsWaybillsPrintDocurement": "get_logistics_waybills_print_document",
        "GlobalSellingCancelShipment": "global_selling_cancel_shipment",
        "GlobalSellingConfirmStockupOrder": "global_selling_confirm_stockup_order",
        "GlobalSellingGetQualityDocuments": "global_selling_get_quality_documents",
        "GlobalSellingGetSKUPrintDocument": "global_selling_get_sku_print_document",
        "GlobalSellingQueryLogisticsOrders": "global_selling_query_logistics_orders",
        "GlobalSellingReserveShipment": "global_selling_reserve_shipment",
        "GlobalSellingSearchAbnormalOrders": "global_selling_search_abnormal_orders",
        "GlobalSellingSearchAvailableShippingProviders": "global_selling_search_available_shipping_providers",
        "GlobalSellingSearchDeliveryOrders": "global_selling_search_delivery_orders",
        "GlobalSellingSearchReturnOrders": "global_selling_search_return_orders",
        "GlobalSellingSearchStockupOrders": "global_selling_search_stockup_orders",
        "QueryDeliveryBatchs": "query_delivery_batches",
        "ReserveShipping": "reserve_shipping",
        "SearchAvailableShippingProviders": "search_available_shipping_providers",
        "SearchDeliveryOrders": "search_delivery_orders",
        "SearchStockupOrders": "search_stockup_orders",
        "confirmDelivery": "confirm_delivery",
        "createDeliveryOrder": "create_delivery_order",
        "getDeliveryOrderDocuments": "get_delivery_order_documents",
        "getLogisticsWaybillsPrintDocument": "get_logistics_waybills_print_document",
        "globalSellingCancelShipment": "global_selling_cancel_shipment",
        "globalSellingConfirmStockupOrder": "global_selling_confirm_stockup_order",
        "globalSellingGetQualityDocuments": "global_selling_get_quality_documents",
        "globalSellingGetSkuPrintDocument": "global_selling_get_sku_print_document",
        "globalSellingQueryLogisticsOrders": "global_selling_query_logistics_orders",
        "globalSellingReserveShipment": "global_selling_reserve_shipment",
        "globalSellingSearchAbnormalOrders": "global_selling_search_abnormal_orders",
        "globalSellingSearchAvailableShippingProviders": "global_selling_search_available_shipping_providers",
        "globalSellingSearchDeliveryOrders": "global_selling_search_delivery_orders",
        "globalSellingSearchReturnOrders": "global_selling_search_return_orders",
        "globalSellingSearchStockupOrders": "global_selling_search_stockup_orders",
        "gsConfirmDelivery": "gs_confirm_delivery",
        "gsCreateDeliveryOrder": "gs_create_delivery_order",
        "gsGetDeliveryOrderDocuments": "gs_get_delivery_order_documents",
        "gsGetLogisticsWaybillsPrintDocument": "gs_get_logistics_waybills_print_document",
        "gsGetSkuPrintDocument": "gs_get_sku_print_document",
        "gsQueryDeliveryBatches": "gs_query_delivery_batches",
        "gsReserveShipping": "gs_reserve_shipping",
        "gsSearchAvailableShippingProviders": "gs_search_available_shipping_providers",
        "gsSearchDeliveryOrders": "gs_search_delivery_orders",
        "gsSearchStockupOrders": "gs_search_stockup_orders",
        "queryDeliveryBatches": "query_delivery_batches",
        "reserveShipping": "reserve_shipping",
        "searchAvailableShippingProviders": "search_available_shipping_providers",
        "searchDeliveryOrders": "search_delivery_orders",
        "searchStockupOrders": "search_stockup_orders",
    }

    def confirm_delivery(
        self,
        *,
        delivery_order_code: str | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Confirms that a supplier's delivery order has been handed over (preview endpoint).

        Official name `ConfirmDelivery`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/confirm`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_code: Delivery order code. Example: `POCY2404160000531S01`.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order_code": delivery_order_code,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_shipment.confirm_delivery", "", params, options)

    def create_delivery_order(
        self,
        *,
        delivery_order: CreateDeliveryOrderDeliveryOrderParams | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateDeliveryOrderResponse:
        """Creates a delivery order for a supplier's stock-up order (preview endpoint).

        Official name `CreateDeliveryOrder`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order: Delivery order.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order": delivery_order,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_shipment.create_delivery_order", "CreateDeliveryOrderResponse", params, options)

    def get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetDeliveryOrderDocumentsResponse:
        """Returns a URL for a supplier's printable delivery order documents (preview endpoint).

        Official name `GetDelivery-OrderPrintDocument`: `GET /gs_full_service_shipment/{version}/preview/delivery_orders/documents`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_codes: Delivery order codes. Required.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order_codes": delivery_order_codes,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_shipment.get_delivery_order_documents", "GetDeliveryOrderDocumentsResponse", params, options)

    def get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetLogisticsWaybillsPrintDocumentResponse:
        """Returns a URL for a supplier's printable waybills (preview endpoint).

        Official name `GetLogisticsWaybillsPrintDocurement`: `GET /gs_full_service_shipment/{version}/preview/waybills`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            logistics_codes: Logistics codes. Required.
            supplier_id: Supplier id. Required. Example: `5765611511852333572`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "logistics_codes": logistics_codes,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_shipment.get_logistics_waybills_print_document", "GetLogisticsWaybillsPrintDocumentResponse", params, options)

    def global_selling_cancel_shipment(
        self,
        *,
        logistics_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Cancels the reserved shipment of one logistics order.

        Official name `GlobalSellingCancelShipment`: `POST /gs_full_service_shipment/{version}/logistics_orders/cancel_ship`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            logistics_order: Logistics order. Example: `LOG20240423010565`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "logistics_order": logistics_order,
        }
        return self._call("gs_full_service_shipment.global_selling_cancel_shipment", "", params, options)

    def global_selling_confirm_stockup_order(
        self,
        *,
        is_order_confirmed: bool | None = None,
        reject_note: str | None = None,
        reject_reason: RejectReason | str | None = None,
        skus: Sequence[GlobalSellingConfirmStockupOrderSkuParams] | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Accepts or rejects a stock-up order, with the quantity per SKU.

        Official name `GlobalSellingConfirmStockupOrder`: `POST /gs_full_service_shipment/{version}/stockup_orders/confirm`, version 202409.

        - not generally available: a beta, or open to invited sellers only

        Args:
            is_order_confirmed: Is order confirmed. Example: `true`.
            reject_note: Reject note. Example: `note`.
            reject_reason: Reject reason.
            skus: SKUs.
            stockup_order_code: Stockup order code. Example: `"POCY2404160000531"`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "is_order_confirmed": is_order_confirmed,
            "reject_note": reject_note,
            "reject_reason": reject_reason,
            "skus": skus,
            "stockup_order_code": stockup_order_code,
        }
        return self._call("gs_full_service_shipment.global_selling_confirm_stockup_order", "", params, options)

    def global_selling_get_quality_documents(
        self,
        *,
        order_code: str | None = None,
        order_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GlobalSellingGetQualityDocumentsResponse:
        """Returns a URL for the quality inspection documents of an order.

        Official name `GlobalSellingGetQualityDocuments`: `GET /gs_full_service_shipment/{version}/quality_documents`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            order_code: Order code. Required. Example: `POCYT2406180000023S01`.
            order_type: Order type. Required. Example: `DELIVERY_ORDER`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_code": order_code,
            "order_type": order_type,
        }
        return self._call("gs_full_service_shipment.global_selling_get_quality_documents", "GlobalSellingGetQualityDocumentsResponse", params, options)

    def global_selling_get_sku_print_document(
        self,
        *,
        need_separator: bool | None = None,
        platform_sku_items: Sequence[PlatformSkuItemParams] | None = None,
        size: SizeParams | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GlobalSellingGetSkuPrintDocumentResponse:
        """Creates printable SKU labels for a stock-up order, in a chosen size.

        Official name `GlobalSellingGetSKUPrintDocument`: `POST /gs_full_service_shipment/{version}/delivery_orders/sku_documents/generate`, version 202503.
        Also in version 202409: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            need_separator: Need separator. Example: `false`.
            platform_sku_items: Platform SKU items.
            size: Size.
            stockup_order_code: Stockup order code. Example: `POCYT2404190001013`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "need_separator": need_separator,
            "platform_sku_items": platform_sku_items,
            "size": size,
            "stockup_order_code": stockup_order_code,
        }
        return self._call("gs_full_service_shipment.global_selling_get_sku_print_document", "GlobalSellingGetSkuPrintDocumentResponse", params, options)

    def global_selling_query_logistics_orders(
        self,
        *,
        logistics_orders: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GlobalSellingQueryLogisticsOrdersResponse:
        """Returns logistics orders, with their sub-orders, carrier and contacts.

        Official name `GlobalSellingQueryLogisticsOrders`: `GET /gs_full_service_shipment/{version}/logistics_orders`, version 202407.

        - not generally available: a beta, or open to invited sellers only
        - the response contains personal data

        Args:
            logistics_orders: Logistics orders. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "logistics_orders": logistics_orders,
        }
        return self._call("gs_full_service_shipment.global_selling_query_logistics_orders", "GlobalSellingQueryLogisticsOrdersResponse", params, options)

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
    ) -> GlobalSellingReserveShipmentResponse:
        """Reserves shipping for delivery orders and returns a logistics order.

        Official name `GlobalSellingReserveShipment`: `POST /gs_full_service_shipment/{version}/delivery_orders/reserve_ship`, version 202410.
        Also in version 202407: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Delivery mode. Example: `PLATFORM_DELIVERY`.
            delivery_order_codes: Delivery order codes.
            logistics: Logistics.
            reserve: Reserve.
            sender_contact_id: Sender contact id. Example: `"5765611508606562308"`.
            shipping_box_quantity: Shipping box quantity. Example: `2`.
            total_weight: Total weight.
            warehouse_code: Warehouse code. Example: `HDJD03`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_mode": delivery_mode,
            "delivery_order_codes": delivery_order_codes,
            "logistics": logistics,
            "reserve": reserve,
            "sender_contact_id": sender_contact_id,
            "shipping_box_quantity": shipping_box_quantity,
            "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        return self._call("gs_full_service_shipment.global_selling_reserve_shipment", "GlobalSellingReserveShipmentResponse", params, options)

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
    ) -> GlobalSellingSearchAbnormalOrdersPage:
        """Lists deliveries that failed inspection or counting, page by page.

        Official name `GlobalSellingSearchAbnormalOrders`: `POST /gs_full_service_shipment/{version}/abnormal_orders/search`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            abnormal_order_codes: Abnormal order codes.
            abnormal_types: Abnormal types.
            delivery_order_codes: Delivery order codes.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            latest_update_time_ge: Latest update time, lower bound. Unix seconds. Example: `1713492000`.
            latest_update_time_lt: Latest update time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            order_create_time_ge: Order create time, lower bound. Unix seconds. Example: `1713492000`.
            order_create_time_lt: Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            page_size: Page size. Example: `10`.
            platform_sku_codes: Platform SKU codes.
            platform_spu_codes: Platform SPU codes.
            relative_return_status: Relative return status.
            stockup_order_codes: Stockup order codes.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `abnormal_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "abnormal_order_codes": abnormal_order_codes,
            "abnormal_types": abnormal_types,
            "delivery_order_codes": delivery_order_codes,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "latest_update_time_ge": latest_update_time_ge,
            "latest_update_time_lt": latest_update_time_lt,
            "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "relative_return_status": relative_return_status,
            "stockup_order_codes": stockup_order_codes,
        }
        return self._page("gs_full_service_shipment.global_selling_search_abnormal_orders", "GlobalSellingSearchAbnormalOrdersPage", params, options)

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
    ) -> GlobalSellingSearchAvailableShippingProvidersResponse:
        """Lists carriers, fees and arrival slots for a full-service shipment.

        Official name `GlobalSellingSearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/shipping_providers/search`, version 202410.
        Also in version 202407: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Delivery mode. Example: `SELF_DELIVERY`.
            delivery_option: Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
            delivery_order_codes: Delivery order codes.
            sender_contact_id: Sender contact id. Example: `5765611508606562308`.
            shipping_box_quantity: Shipping box quantity. Example: `2`.
            total_weight: Total weight.
            warehouse_code: Warehouse code. Example: `JD01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_mode": delivery_mode,
            "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes,
            "sender_contact_id": sender_contact_id,
            "shipping_box_quantity": shipping_box_quantity,
            "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        return self._call("gs_full_service_shipment.global_selling_search_available_shipping_providers", "GlobalSellingSearchAvailableShippingProvidersResponse", params, options)

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
    ) -> GlobalSellingSearchDeliveryOrdersPage:
        """Lists full-service delivery orders that match a filter, page by page.

        Official name `GlobalSellingSearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/delivery_orders/search`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            arrived_time_ge: Arrived time, lower bound. Unix seconds. Example: `1713492000`.
            arrived_time_lt: Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            delivery_order_codes: Delivery order codes.
            delivery_types: Delivery types.
            emergency_levels: Emergency levels.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            is_sample_included: Is sample included. Example: `true`.
            latest_status_update_ge: Latest status update, lower bound. Example: `1713492000`.
            latest_status_update_lt: Latest status update, upper bound (exclusive). Example: `1714442400`.
            logistics_orders: Logistics orders.
            order_types: Order types.
            page_size: Page size. Example: `10`.
            platform_spu_codes: Platform SPU codes.
            relative_codes: Relative codes.
            require_arrived_time_ge: Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
            require_arrived_time_lt: Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            ship_time_ge: Ship time, lower bound. Unix seconds. Example: `1713492000`.
            ship_time_lt: Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            warehouse_codes: Warehouse codes.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `delivery_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "arrived_time_ge": arrived_time_ge,
            "arrived_time_lt": arrived_time_lt,
            "delivery_order_codes": delivery_order_codes,
            "delivery_types": delivery_types,
            "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "is_sample_included": is_sample_included,
            "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt,
            "logistics_orders": logistics_orders,
            "order_types": order_types,
            "page_size": page_size,
            "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt,
            "warehouse_codes": warehouse_codes,
        }
        return self._page("gs_full_service_shipment.global_selling_search_delivery_orders", "GlobalSellingSearchDeliveryOrdersPage", params, options)

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
    ) -> GlobalSellingSearchReturnOrdersPage:
        """Lists goods that the warehouse returns to the supplier, page by page.

        Official name `GlobalSellingSearchReturnOrders`: `POST /gs_full_service_shipment/{version}/return_orders/search`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            order_create_time_ge: Order create time, lower bound. Unix seconds. Example: `1719763200`.
            order_create_time_lt: Order create time, upper bound (exclusive). Unix seconds. Example: `1720540800`.
            page_size: Page size. Example: `10`.
            platform_sku_codes: Platform SKU codes.
            platform_spu_codes: Platform SPU codes.
            return_methods: Return methods.
            return_order_codes: Return order codes.
            return_source: Return source. Example: `MERCHATN`.
            return_status: Return status.
            return_types: Return types.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `return_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "return_methods": return_methods,
            "return_order_codes": return_order_codes,
            "return_source": return_source,
            "return_status": return_status,
            "return_types": return_types,
        }
        return self._page("gs_full_service_shipment.global_selling_search_return_orders", "GlobalSellingSearchReturnOrdersPage", params, options)

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
    ) -> GlobalSellingSearchStockupOrdersPage:
        """Lists full-service stock-up orders that match a filter, page by page.

        Official name `GlobalSellingSearchStockupOrders`: `POST /gs_full_service_shipment/{version}/stockup_orders/search`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            can_deliver: Can deliver. Example: `true`.
            emergency_levels: Emergency levels.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            is_delivery_completed: Is delivery completed. Example: `true`.
            is_first_order: Is first order. Example: `true`.
            is_normal: Is normal. Example: `true`.
            latest_status_update_ge: Latest status update, lower bound. Example: `1713293316`.
            latest_status_update_lt: Latest status update, upper bound (exclusive). Example: `1713593316`.
            order_create_time_ge: Order create time, lower bound. Unix seconds. Example: `1713293316`.
            order_create_time_lt: Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
            order_sources: Order sources.
            order_status: Order status.
            order_types: Order types.
            page_size: Page size. Example: `10`.
            platform_sku_codes: Platform SKU codes.
            platform_spu_codes: Platform SPU codes.
            require_arrived_time_ge: Require arrived time, lower bound. Unix seconds. Example: `1713293316`.
            require_arrived_time_lt: Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
            require_ship_time_ge: Require ship time, lower bound. Unix seconds. Example: `1713293316`.
            require_ship_time_lt: Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
            stockup_order_codes: Stockup order codes.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `stockup_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "can_deliver": can_deliver,
            "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed,
            "is_first_order": is_first_order,
            "is_normal": is_normal,
            "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt,
            "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt,
            "order_sources": order_sources,
            "order_status": order_status,
            "order_types": order_types,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge,
            "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
        }
        return self._page("gs_full_service_shipment.global_selling_search_stockup_orders", "GlobalSellingSearchStockupOrdersPage", params, options)

    def gs_confirm_delivery(
        self,
        *,
        delivery_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Confirms that a delivery order has been handed over (beta endpoint).

        Official name `GSConfirmDelivery`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/confirm`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_code: Delivery order code. Example: `POCY2404160000531S01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order_code": delivery_order_code,
        }
        return self._call("gs_full_service_shipment.gs_confirm_delivery", "", params, options)

    def gs_create_delivery_order(
        self,
        *,
        delivery_order: GsCreateDeliveryOrderDeliveryOrderParams | None = None,
        **options: Unpack[CallOptions],
    ) -> GsCreateDeliveryOrderResponse:
        """Creates a delivery order for a stock-up order (beta endpoint).

        Official name `GSCreateDeliveryOrder`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order: Delivery order.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order": delivery_order,
        }
        return self._call("gs_full_service_shipment.gs_create_delivery_order", "GsCreateDeliveryOrderResponse", params, options)

    def gs_get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GsGetDeliveryOrderDocumentsResponse:
        """Returns a URL for the printable delivery order documents (beta endpoint).

        Official name `GSGetDelivery-OrderPrintDocument`: `GET /gs_full_service_shipment/{version}/beta/delivery_orders/documents`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_codes: Delivery order codes. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order_codes": delivery_order_codes,
        }
        return self._call("gs_full_service_shipment.gs_get_delivery_order_documents", "GsGetDeliveryOrderDocumentsResponse", params, options)

    def gs_get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GsGetLogisticsWaybillsPrintDocumentResponse:
        """Returns a URL for the printable waybills (beta endpoint).

        Official name `GSGetLogisticsWaybillsPrintDocument`: `GET /gs_full_service_shipment/{version}/beta/waybills`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            logistics_codes: Logistics codes. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "logistics_codes": logistics_codes,
        }
        return self._call("gs_full_service_shipment.gs_get_logistics_waybills_print_document", "GsGetLogisticsWaybillsPrintDocumentResponse", params, options)

    def gs_get_sku_print_document(
        self,
        *,
        dimension: DimensionParams | None = None,
        platform_sku_items: Sequence[GsGetSkuPrintDocumentPlatformSkuItemParams] | None = None,
        print_sku_code: bool | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GsGetSkuPrintDocumentResponse:
        """Creates printable SKU labels for a stock-up order (beta endpoint).

        Official name `GSGetSKUPrintDocument`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/sku_documents/generate`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            dimension: Dimension.
            platform_sku_items: Platform SKU items.
            print_sku_code: Print SKU code. Example: `true`.
            stockup_order_code: Stockup order code. Example: `POCYT2404190001013`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "dimension": dimension,
            "platform_sku_items": platform_sku_items,
            "print_sku_code": print_sku_code,
            "stockup_order_code": stockup_order_code,
        }
        return self._call("gs_full_service_shipment.gs_get_sku_print_document", "GsGetSkuPrintDocumentResponse", params, options)

    def gs_query_delivery_batches(
        self,
        *,
        delivery_batch_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GsQueryDeliveryBatchesResponse:
        """Returns delivery batches, with their logistics orders and contacts (beta endpoint).

        Official name `GSQueryDeliveryBatchs`: `GET /gs_full_service_shipment/{version}/beta/delivery_orders/delivery_batchs`, version 202405.

        - not generally available: a beta, or open to invited sellers only
        - the response contains personal data

        Args:
            delivery_batch_codes: Delivery batch codes. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_batch_codes": delivery_batch_codes,
        }
        return self._call("gs_full_service_shipment.gs_query_delivery_batches", "GsQueryDeliveryBatchesResponse", params, options)

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
    ) -> GsReserveShippingResponse:
        """Reserves shipping for delivery orders and returns a batch code (beta endpoint).

        Official name `GSReserveShipping`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/reserve_ship`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Delivery mode. Example: `PLATFORM_DELIVERY`.
            delivery_order_codes: Delivery order codes.
            logistics: Logistics.
            reserve: Reserve.
            sender_contact: Sender contact.
            shipping_box_quantity: Shipping box quantity. Example: `1`.
            total_weight: Total weight.
            warehouse_code: Warehouse code. Example: `HDJD03`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_mode": delivery_mode,
            "delivery_order_codes": delivery_order_codes,
            "logistics": logistics,
            "reserve": reserve,
            "sender_contact": sender_contact,
            "shipping_box_quantity": shipping_box_quantity,
            "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        return self._call("gs_full_service_shipment.gs_reserve_shipping", "GsReserveShippingResponse", params, options)

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
    ) -> GsSearchAvailableShippingProvidersResponse:
        """Lists carriers, fees and arrival slots for delivery orders (beta endpoint).

        Official name `GSSearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/beta/shipping_providers/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Delivery mode. Example: `PLATFORM_DELIVERY`.
            delivery_option: Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
            delivery_order_codes: Delivery order codes.
            sender_contact: Sender contact.
            total_weight: Total weight.
            warehouse_code: Warehouse code. Example: `JD01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_mode": delivery_mode,
            "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes,
            "sender_contact": sender_contact,
            "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        return self._call("gs_full_service_shipment.gs_search_available_shipping_providers", "GsSearchAvailableShippingProvidersResponse", params, options)

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
    ) -> GsSearchDeliveryOrdersPage:
        """Lists delivery orders that match a filter, page by page (beta endpoint).

        Official name `GSSearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            arrived_time_ge: Arrived time, lower bound. Unix seconds. Example: `1713492000`.
            arrived_time_lt: Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            delivery_batch_codes: Delivery batch codes.
            delivery_order_codes: Delivery order codes.
            delivery_types: Delivery types.
            emergency_levels: Emergency levels.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            is_sample_included: Is sample included. Example: `false`.
            latest_status_update_ge: Latest status update, lower bound. Example: `1713492000`.
            latest_status_update_lt: Latest status update, upper bound (exclusive). Example: `1714442400`.
            order_types: Order types.
            page_size: Page size. Example: `10`.
            platform_spu_codes: Platform SPU codes.
            relative_codes: Relative codes.
            require_arrived_time_ge: Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
            require_arrived_time_lt: Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            ship_time_ge: Ship time, lower bound. Unix seconds. Example: `1713492000`.
            ship_time_lt: Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            warehouse_codes: Warehouse codes.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `delivery_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "arrived_time_ge": arrived_time_ge,
            "arrived_time_lt": arrived_time_lt,
            "delivery_batch_codes": delivery_batch_codes,
            "delivery_order_codes": delivery_order_codes,
            "delivery_types": delivery_types,
            "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "is_sample_included": is_sample_included,
            "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt,
            "order_types": order_types,
            "page_size": page_size,
            "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt,
            "warehouse_codes": warehouse_codes,
        }
        return self._page("gs_full_service_shipment.gs_search_delivery_orders", "GsSearchDeliveryOrdersPage", params, options)

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
    ) -> GsSearchStockupOrdersPage:
        """Lists stock-up orders that match a filter, page by page (beta endpoint).

        Official name `GSSearchStockupOrders`: `POST /gs_full_service_shipment/{version}/beta/stockup_orders/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            can_deliver: Can deliver. Example: `true`.
            emergency_levels: Emergency levels.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            is_delivery_completed: Is delivery completed. Example: `false`.
            is_first_order: Is first order. Example: `true`.
            is_normal: Is normal. Example: `true`.
            latest_status_update_ge: Latest status update, lower bound. Example: `1713492000`.
            latest_status_update_lt: Latest status update, upper bound (exclusive). Example: `1714442400`.
            order_create_time_ge: Order create time, lower bound. Unix seconds. Example: `1713492000`.
            order_create_time_lt: Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            order_sources: Order sources.
            order_status: Order status.
            order_types: Order types.
            page_size: Page size. Example: `10`.
            platform_sku_codes: Platform SKU codes.
            platform_spu_codes: Platform SPU codes.
            require_arrived_time_ge: Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
            require_arrived_time_lt: Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            require_ship_time_ge: Require ship time, lower bound. Unix seconds. Example: `1713492000`.
            require_ship_time_lt: Require ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            stockup_order_codes: Stockup order codes.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `stockup_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "can_deliver": can_deliver,
            "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed,
            "is_first_order": is_first_order,
            "is_normal": is_normal,
            "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt,
            "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt,
            "order_sources": order_sources,
            "order_status": order_status,
            "order_types": order_types,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge,
            "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
        }
        return self._page("gs_full_service_shipment.gs_search_stockup_orders", "GsSearchStockupOrdersPage", params, options)

    def query_delivery_batches(
        self,
        *,
        delivery_batch_codes: Sequence[str] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryDeliveryBatchesResponse:
        """Returns a supplier's delivery batches, with their logistics orders (preview endpoint).

        Official name `QueryDeliveryBatchs`: `GET /gs_full_service_shipment/{version}/preview/delivery_orders/delivery_batchs`, version 202405.

        - not generally available: a beta, or open to invited sellers only
        - the response contains personal data

        Args:
            delivery_batch_codes: Delivery batch codes. Required.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_batch_codes": delivery_batch_codes,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_shipment.query_delivery_batches", "QueryDeliveryBatchesResponse", params, options)

    def reserve_shipping(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: GlobalSellingQueryLogisticsOrdersLogisticsParams | None = None,
        reserve: ReserveParams | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        supplier_id: str | int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ReserveShippingResponse:
        """Reserves shipping for a supplier's delivery orders (preview endpoint).

        Official name `ReserveShipping`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/reserve_ship`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Delivery mode. Example: `PLATFORM_DELIVERY`.
            delivery_order_codes: Delivery order codes.
            logistics: Logistics.
            reserve: Reserve.
            sender_contact: Sender contact.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            total_weight: Total weight.
            warehouse_code: Warehouse code. Example: `JD01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_mode": delivery_mode,
            "delivery_order_codes": delivery_order_codes,
            "logistics": logistics,
            "reserve": reserve,
            "sender_contact": sender_contact,
            "supplier_id": supplier_id,
            "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        return self._call("gs_full_service_shipment.reserve_shipping", "ReserveShippingResponse", params, options)

    def search_available_shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: GsQueryDeliveryBatchesSenderContactParams | None = None,
        supplier_id: str | int | None = None,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchAvailableShippingProvidersResponse:
        """Lists carriers, fees and arrival slots for a supplier (preview endpoint).

        Official name `SearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/preview/shipping_providers/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Delivery mode. Example: `SELF_DELIVERY`.
            delivery_option: Delivery option. Example: `SUPER_SPEEDY_EXPRESS`.
            delivery_order_codes: Delivery order codes.
            sender_contact: Sender contact.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            total_weight: Total weight.
            warehouse_code: Warehouse code. Example: `JD01`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_mode": delivery_mode,
            "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes,
            "sender_contact": sender_contact,
            "supplier_id": supplier_id,
            "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        return self._call("gs_full_service_shipment.search_available_shipping_providers", "SearchAvailableShippingProvidersResponse", params, options)

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
        supplier_id: str | int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchDeliveryOrdersPage:
        """Lists a supplier's delivery orders that match a filter (preview endpoint).

        Official name `SearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            arrived_time_ge: Arrived time, lower bound. Unix seconds. Example: `1713492000`.
            arrived_time_lt: Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            delivery_batch_codes: Delivery batch codes.
            delivery_order_codes: Delivery order codes.
            delivery_types: Delivery types.
            emergency_levels: Emergency levels.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            is_sample_included: Is sample included. Example: `true`.
            order_types: Order types.
            page_size: Page size. Example: `10`.
            platform_spu_codes: Platform SPU codes.
            relative_codes: Relative codes.
            require_arrived_time_ge: Require arrived time, lower bound. Unix seconds. Example: `1713492000`.
            require_arrived_time_lt: Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            ship_time_ge: Ship time, lower bound. Unix seconds. Example: `1713492000`.
            ship_time_lt: Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            warehouse_codes: Warehouse codes.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `delivery_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "arrived_time_ge": arrived_time_ge,
            "arrived_time_lt": arrived_time_lt,
            "delivery_batch_codes": delivery_batch_codes,
            "delivery_order_codes": delivery_order_codes,
            "delivery_types": delivery_types,
            "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "is_sample_included": is_sample_included,
            "order_types": order_types,
            "page_size": page_size,
            "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt,
            "supplier_id": supplier_id,
            "warehouse_codes": warehouse_codes,
        }
        return self._page("gs_full_service_shipment.search_delivery_orders", "SearchDeliveryOrdersPage", params, options)

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
        supplier_id: str | int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchStockupOrdersPage:
        """Lists a supplier's stock-up orders that match a filter (preview endpoint).

        Official name `SearchStockupOrders`: `POST /gs_full_service_shipment/{version}/preview/stockup_orders/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            can_deliver: Can deliver. Example: `true`.
            emergency_levels: Emergency levels.
            external_skc_codes: External SKC codes.
            external_sku_codes: External SKU codes.
            is_delivery_completed: Is delivery completed. Example: `true`.
            is_first_order: Is first order. Example: `true`.
            is_normal: Is normal. Example: `true`.
            order_create_time_ge: Order create time, lower bound. Unix seconds. Example: `1713293316`.
            order_create_time_lt: Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
            order_sources: Order sources.
            order_status: Order status.
            order_types: Order types.
            page_size: Page size. Example: `10`.
            platform_sku_codes: Platform SKU codes.
            platform_spu_codes: Platform SPU codes.
            require_arrived_time_ge: Require arrived time, lower bound. Unix seconds. Example: `1713293316`.
            require_arrived_time_lt: Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
            require_ship_time_ge: Require ship time, lower bound. Unix seconds. Example: `1713293316`.
            require_ship_time_lt: Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`.
            stockup_order_codes: Stockup order codes.
            supplier_id: Supplier id. Required. Example: `5764607611253786572`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `stockup_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "can_deliver": can_deliver,
            "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed,
            "is_first_order": is_first_order,
            "is_normal": is_normal,
            "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt,
            "order_sources": order_sources,
            "order_status": order_status,
            "order_types": order_types,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge,
            "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
            "supplier_id": supplier_id,
        }
        return self._page("gs_full_service_shipment.search_stockup_orders", "SearchStockupOrdersPage", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncGsFullServiceShipmentApi = GsFullServiceShipmentApi
RESOURCE = GsFullServiceShipmentApi