# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
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
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Confirms that a supplier's delivery order has been handed over (preview endpoint).

        Official name `ConfirmDelivery`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/confirm`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_code: Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
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
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateDeliveryOrderResponse:
        """Creates a delivery order for a supplier's stock-up order (preview endpoint).

        Official name `CreateDeliveryOrder`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order: Delivery order to create: packages and what is in them.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
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
        delivery_order_codes: Sequence[str] = REQUIRED,
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetDeliveryOrderDocumentsResponse:
        """Returns a URL for a supplier's printable delivery order documents (preview endpoint).

        Official name `GetDelivery-OrderPrintDocument`: `GET /gs_full_service_shipment/{version}/preview/delivery_orders/documents`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes. Required.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
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
        logistics_codes: Sequence[str] = REQUIRED,
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetLogisticsWaybillsPrintDocumentResponse:
        """Returns a URL for a supplier's printable waybills (preview endpoint).

        Official name `GetLogisticsWaybillsPrintDocurement`: `GET /gs_full_service_shipment/{version}/preview/waybills`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            logistics_codes: Logistics orders whose waybills to print, at most 50 codes. Required.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5765611511852333572`.
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
            logistics_order: Code of the delivery batch whose pickup is to be cancelled. Example: `LOG20240423010565`.
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
        reject_reason: Literal["PICTURE_NOT_MATCH", "RAW_MATERIAL_OR_PROCESS_CHANGES", "NOT_MEET_MINIMUM_LIMIT", "STOP_PRODUCTION", "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY", "ORDER_DEMAND_ADJUSTMENT", "ORDER_SENT_INCORRECTLY", "CF", "TC", "QQXJ", "CT", "REPAIR_ORDER_TERMINATED", "TERMINATION_OF_OVERDUE_ORDERS", "SELF_STOCKING_BASED_ON_SALES_VOLUME", "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE", "INSUFFICIENT_INVENTORY", "OTHER_REASONS"] | str | None = None,
        skus: Sequence[GlobalSellingConfirmStockupOrderSkuParams] | None = None,
        stockup_order_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Accepts or rejects a stock-up order, with the quantity per SKU.

        Official name `GlobalSellingConfirmStockupOrder`: `POST /gs_full_service_shipment/{version}/stockup_orders/confirm`, version 202409.

        - not generally available: a beta, or open to invited sellers only

        Args:
            is_order_confirmed: Set to true to accept the stock-up order, false to reject it; a rejection needs `reject_reason`. Example: `true`.
            reject_note: Explanation of why the stock-up order is rejected, at most 200 characters. Example: `note`.
            reject_reason: Why the merchant rejects the stock-up order, such as STOP_PRODUCTION or OTHER_REASONS; needed if `is_order_confirmed` is false.
            skus: All SKUs of the stock-up order with the quantities you promise.
            stockup_order_code: Code of the stock-up order, in which the platform asks the merchant for goods. Example: `"POCY2404160000531"`.
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
        order_code: str = REQUIRED,
        order_type: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GlobalSellingGetQualityDocumentsResponse:
        """Returns a URL for the quality inspection documents of an order.

        Official name `GlobalSellingGetQualityDocuments`: `GET /gs_full_service_shipment/{version}/quality_documents`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            order_code: Code of the order whose quality report to print; its kind is given in `order_type`. Required. Example: `POCYT2406180000023S01`.
            order_type: Kind of the order in `order_code`: DELIVERY_ORDER or INSPECT_ORDER. Required. Example: `DELIVERY_ORDER`.
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
            need_separator: Whether a dividing label comes between one SKU and the next; true by default. Example: `false`.
            platform_sku_items: SKUs whose barcodes to print, with the number of copies.
            size: Size of the printed barcode label; common are 5 by 2 up to 8 by 3 centimeters.
            stockup_order_code: Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
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
        logistics_orders: Sequence[str] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GlobalSellingQueryLogisticsOrdersResponse:
        """Returns logistics orders, with their sub-orders, carrier and contacts.

        Official name `GlobalSellingQueryLogisticsOrders`: `GET /gs_full_service_shipment/{version}/logistics_orders`, version 202407.

        - not generally available: a beta, or open to invited sellers only
        - the response contains personal data

        Args:
            logistics_orders: Delivery batches to return, at most 50 codes. Required.
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
            delivery_mode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            logistics: Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
            reserve: Dates and slot to book for pickup and arrival.
            sender_contact_id: Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `"5765611508606562308"`.
            shipping_box_quantity: Number of boxes that the logistics provider has to transport. Example: `2`.
            total_weight: Weight of all goods to be transported; it decides which logistics providers can be offered.
            warehouse_code: Code of the warehouse that gets the goods. Example: `HDJD03`.
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
            abnormal_order_codes: Restricts the result to these abnormal orders, at most 50 codes.
            abnormal_types: Restricts the result to these kinds of problems, such as AT_LOGISTICS_DAMAGE or AT_MISPLACED_GOODS.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            latest_update_time_ge: Earliest last change of the abnormal orders to return, Unix time in seconds. Example: `1713492000`.
            latest_update_time_lt: Latest last change of the abnormal orders to return, Unix time in seconds. Example: `1714442400`.
            order_create_time_ge: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
            order_create_time_lt: Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_sku_codes: Restricts the result to these SKUs, at most 50 codes of the platform.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            relative_return_status: Restricts the result to abnormal orders whose return is in one of these states.
            stockup_order_codes: Restricts the result to these stock-up orders, at most 50 codes.
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
            delivery_mode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
            delivery_option: Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            sender_contact_id: Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `5765611508606562308`.
            shipping_box_quantity: Number of boxes that the logistics provider has to transport. Example: `2`.
            total_weight: Weight of all goods to be transported; it decides which logistics providers can be offered.
            warehouse_code: Code of the warehouse that gets the goods. Example: `JD01`.
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
            arrived_time_ge: Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
            arrived_time_lt: Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            delivery_types: Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
            emergency_levels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            is_sample_included: Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
            latest_status_update_ge: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
            latest_status_update_lt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            logistics_orders: Restricts the result to delivery orders of these batches, at most 50 codes.
            order_types: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            relative_codes: Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
            require_arrived_time_ge: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
            require_arrived_time_lt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            ship_time_ge: Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
            ship_time_lt: Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
            warehouse_codes: Restricts the result to delivery orders for these warehouses.
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
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            order_create_time_ge: Earliest creation time of the orders to return, Unix time in seconds. Example: `1719763200`.
            order_create_time_lt: Creation time that the orders must lie before, Unix time in seconds. Example: `1720540800`.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_sku_codes: Restricts the result to these SKUs, at most 50 codes of the platform.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            return_methods: Restricts the result to returns by these ways: SELF_PICKUP, EXPRESS_DELIVERY, PLATFORM_DELIVERY, ABANDON_GOODS.
            return_order_codes: Restricts the result to these return orders, at most 50 codes.
            return_source: Restricts the result to returns started by this side or cause: MERCHANT, PLATFORM, INVENTORY_HEALTH or PRODUCT_DISUSE. Example: `MERCHATN`.
            return_status: Restricts the result to return orders in these states, from OPERATER_CONFIRMING to COMPLETED or CANCELED.
            return_types: Restricts the result to returns for these causes, such as ABNORMAL_INVENTORY or ABNORMAL_QUALITY.
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
            can_deliver: Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
            emergency_levels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            is_delivery_completed: Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
            is_first_order: Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
            is_normal: Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
            latest_status_update_ge: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713293316`.
            latest_status_update_lt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            order_create_time_ge: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
            order_create_time_lt: Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            order_sources: Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
            order_status: Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
            order_types: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_sku_codes: Restricts the result to these SKUs, at most 50 codes of the platform.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            require_arrived_time_ge: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
            require_arrived_time_lt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            require_ship_time_ge: Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
            require_ship_time_lt: Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            stockup_order_codes: Restricts the result to these stock-up orders, at most 50 codes.
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
            delivery_order_code: Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
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
            delivery_order: Delivery order to create: packages and what is in them.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order": delivery_order,
        }
        return self._call("gs_full_service_shipment.gs_create_delivery_order", "GsCreateDeliveryOrderResponse", params, options)

    def gs_get_delivery_order_documents(
        self,
        *,
        delivery_order_codes: Sequence[str] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsGetDeliveryOrderDocumentsResponse:
        """Returns a URL for the printable delivery order documents (beta endpoint).

        Official name `GSGetDelivery-OrderPrintDocument`: `GET /gs_full_service_shipment/{version}/beta/delivery_orders/documents`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "delivery_order_codes": delivery_order_codes,
        }
        return self._call("gs_full_service_shipment.gs_get_delivery_order_documents", "GsGetDeliveryOrderDocumentsResponse", params, options)

    def gs_get_logistics_waybills_print_document(
        self,
        *,
        logistics_codes: Sequence[str] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsGetLogisticsWaybillsPrintDocumentResponse:
        """Returns a URL for the printable waybills (beta endpoint).

        Official name `GSGetLogisticsWaybillsPrintDocument`: `GET /gs_full_service_shipment/{version}/beta/waybills`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            logistics_codes: Logistics orders whose waybills to print, at most 50 codes. Required.
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
            dimension: Width and height of the barcode label to print.
            platform_sku_items: SKUs whose barcodes to print, with the number of copies.
            print_sku_code: Whether the merchant's own SKU code is printed as well. Example: `true`.
            stockup_order_code: Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
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
        delivery_batch_codes: Sequence[str] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsQueryDeliveryBatchesResponse:
        """Returns delivery batches, with their logistics orders and contacts (beta endpoint).

        Official name `GSQueryDeliveryBatchs`: `GET /gs_full_service_shipment/{version}/beta/delivery_orders/delivery_batchs`, version 202405.

        - not generally available: a beta, or open to invited sellers only
        - the response contains personal data

        Args:
            delivery_batch_codes: Delivery batches to return, at most 50 codes. Required.
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
            delivery_mode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            logistics: Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
            reserve: Dates and slot to book for pickup and arrival.
            sender_contact: Address and contact of the merchant who sends the goods.
            shipping_box_quantity: Number of boxes that the logistics provider has to transport. Example: `1`.
            total_weight: Weight of all goods to be transported; it decides which logistics providers can be offered.
            warehouse_code: Code of the warehouse that gets the goods. Example: `HDJD03`.
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
            delivery_mode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
            delivery_option: Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            sender_contact: Address and contact of the merchant who sends the goods.
            total_weight: Weight of all goods to be transported; it decides which logistics providers can be offered.
            warehouse_code: Code of the warehouse that gets the goods. Example: `JD01`.
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
            arrived_time_ge: Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
            arrived_time_lt: Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            delivery_batch_codes: Restricts the result to delivery orders of these batches, at most 50 codes.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            delivery_types: Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
            emergency_levels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            is_sample_included: Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `false`.
            latest_status_update_ge: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
            latest_status_update_lt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            order_types: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            relative_codes: Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
            require_arrived_time_ge: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
            require_arrived_time_lt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            ship_time_ge: Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
            ship_time_lt: Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
            warehouse_codes: Restricts the result to delivery orders for these warehouses.
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
            can_deliver: Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
            emergency_levels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            is_delivery_completed: Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `false`.
            is_first_order: Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
            is_normal: Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
            latest_status_update_ge: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
            latest_status_update_lt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            order_create_time_ge: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
            order_create_time_lt: Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            order_sources: Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
            order_status: Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
            order_types: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_sku_codes: Restricts the result to these SKUs, at most 50 codes of the platform.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            require_arrived_time_ge: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
            require_arrived_time_lt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            require_ship_time_ge: Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
            require_ship_time_lt: Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            stockup_order_codes: Restricts the result to these stock-up orders, at most 50 codes.
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
        delivery_batch_codes: Sequence[str] = REQUIRED,
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> QueryDeliveryBatchesResponse:
        """Returns a supplier's delivery batches, with their logistics orders (preview endpoint).

        Official name `QueryDeliveryBatchs`: `GET /gs_full_service_shipment/{version}/preview/delivery_orders/delivery_batchs`, version 202405.

        - not generally available: a beta, or open to invited sellers only
        - the response contains personal data

        Args:
            delivery_batch_codes: Delivery batches to return, at most 50 codes. Required.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
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
        supplier_id: str | int = REQUIRED,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ReserveShippingResponse:
        """Reserves shipping for a supplier's delivery orders (preview endpoint).

        Official name `ReserveShipping`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/reserve_ship`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            logistics: Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
            reserve: Dates and slot to book for pickup and arrival.
            sender_contact: Address and contact of the merchant who sends the goods.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
            total_weight: Weight of all goods to be transported; it decides which logistics providers can be offered.
            warehouse_code: Code of the warehouse that gets the goods. Example: `JD01`.
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
        supplier_id: str | int = REQUIRED,
        total_weight: TotalWeightParams | None = None,
        warehouse_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchAvailableShippingProvidersResponse:
        """Lists carriers, fees and arrival slots for a supplier (preview endpoint).

        Official name `SearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/preview/shipping_providers/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            delivery_mode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
            delivery_option: Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            sender_contact: Address and contact of the merchant who sends the goods.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
            total_weight: Weight of all goods to be transported; it decides which logistics providers can be offered.
            warehouse_code: Code of the warehouse that gets the goods. Example: `JD01`.
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
        supplier_id: str | int = REQUIRED,
        warehouse_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchDeliveryOrdersPage:
        """Lists a supplier's delivery orders that match a filter (preview endpoint).

        Official name `SearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            arrived_time_ge: Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
            arrived_time_lt: Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            delivery_batch_codes: Restricts the result to delivery orders of these batches, at most 50 codes.
            delivery_order_codes: Delivery orders that the call is about, at most 50 codes.
            delivery_types: Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
            emergency_levels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            is_sample_included: Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
            order_types: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            relative_codes: Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
            require_arrived_time_ge: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
            require_arrived_time_lt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
            ship_time_ge: Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
            ship_time_lt: Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
            warehouse_codes: Restricts the result to delivery orders for these warehouses.
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
        supplier_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> SearchStockupOrdersPage:
        """Lists a supplier's stock-up orders that match a filter (preview endpoint).

        Official name `SearchStockupOrders`: `POST /gs_full_service_shipment/{version}/preview/stockup_orders/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            can_deliver: Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
            emergency_levels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
            external_skc_codes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
            external_sku_codes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
            is_delivery_completed: Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
            is_first_order: Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
            is_normal: Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
            order_create_time_ge: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
            order_create_time_lt: Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            order_sources: Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
            order_status: Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
            order_types: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
            page_size: Entries per page, 10 by default, at most 50. Example: `10`.
            platform_sku_codes: Restricts the result to these SKUs, at most 50 codes of the platform.
            platform_spu_codes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
            require_arrived_time_ge: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
            require_arrived_time_lt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            require_ship_time_ge: Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
            require_ship_time_lt: Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
            stockup_order_codes: Restricts the result to these stock-up orders, at most 50 codes.
            supplier_id: Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`.
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