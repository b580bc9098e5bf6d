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
    AddExternalOrderReferencesExternalOrderParams,
    AddExternalOrderReferencesLineItemParams,
    AddExternalOrderReferencesOrderParams,
    BlindBatchBoxResultParams,
    BlindBoxOrderLineParams,
    BlindBoxResultParams,
    QueryOrderLineParams,
)

class OrderApi(Resource):
    def add_external_order_references(
        self,
        *,
        orders: Sequence[AddExternalOrderReferencesOrderParams],
        **options: Unpack[CallOptions],
    ) -> models.AddExternalOrderReferencesResponse: ...
    def get_external_order_references(
        self,
        *,
        order_id: str | int,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetExternalOrderReferencesResponse: ...
    def get_order_detail(
        self,
        *,
        ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOrderDetailResponse: ...
    def get_order_list(
        self,
        *,
        buyer_user_id: str | int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        is_buyer_request_cancel: bool | None = None,
        order_status: Literal["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"] | str | None = None,
        page_size: int | None = None,
        shipping_type: str | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        warehouse_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetOrderListPage: ...
    def get_order_list_between(
        self,
        start: int | datetime,
        end: int | datetime,
        *,
        buyer_user_id: str | int | None = None,
        is_buyer_request_cancel: bool | None = None,
        order_status: Literal["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"] | str | None = None,
        page_size: int | None = None,
        shipping_type: str | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        warehouse_ids: Sequence[str | int] | None = None,
        **options: Unpack[WindowOptions],
    ) -> TimeWalk[models.GetOrderListPage, models.Order]: ...
    def get_price_detail(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetPriceDetailResponse: ...
    def get_privileged_order_detail(
        self,
        *,
        ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetPrivilegedOrderDetailResponse: ...
    def search_order_by_external_order_references(
        self,
        *,
        external_order_id: str | int,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
        **options: Unpack[CallOptions],
    ) -> models.SearchOrderByExternalOrderReferencesResponse: ...
    def search_pod_customization_details(
        self,
        *,
        main_order_id: str | int,
        query_order_lines: Sequence[QueryOrderLineParams],
        **options: Unpack[CallOptions],
    ) -> models.SearchPodCustomizationDetailsResponse: ...
    def update_blind_box_opening_results(
        self,
        *,
        blind_batch_box_results: Sequence[BlindBatchBoxResultParams] | None = None,
        blind_box_results: Sequence[BlindBoxResultParams] | None = None,
        main_order_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateBlindBoxOpeningResultsResponse: ...
    AddExternalOrderReferences: Alias[models.AddExternalOrderReferencesResponse]
    GetExternalOrderReferences: Alias[models.GetExternalOrderReferencesResponse]
    GetOrderDetail: Alias[models.GetOrderDetailResponse]
    GetOrderList: Alias[models.GetOrderListPage]
    GetPriceDetail: Alias[models.GetPriceDetailResponse]
    GetPrivilegedOrderDetail: Alias[models.GetPrivilegedOrderDetailResponse]
    SearchOrderByExternalOrderReference: Alias[models.SearchOrderByExternalOrderReferencesResponse]
    SearchPODCustomizationDetails: Alias[models.SearchPodCustomizationDetailsResponse]
    UpdateTheBlindBoxOpeningResults: Alias[models.UpdateBlindBoxOpeningResultsResponse]
    addExternalOrderReferences: Alias[models.AddExternalOrderReferencesResponse]
    addExternalOrders: Alias[models.AddExternalOrderReferencesResponse]
    detail: Alias[models.GetOrderDetailResponse]
    externalOrders: Alias[models.GetExternalOrderReferencesResponse]
    getExternalOrderReferences: Alias[models.GetExternalOrderReferencesResponse]
    getOrderDetail: Alias[models.GetOrderDetailResponse]
    getOrderList: Alias[models.GetOrderListPage]
    getPriceDetail: Alias[models.GetPriceDetailResponse]
    getPrivilegedOrderDetail: Alias[models.GetPrivilegedOrderDetailResponse]
    list: Alias[models.GetOrderListPage]
    priceDetail: Alias[models.GetPriceDetailResponse]
    searchExternalOrders: Alias[models.SearchOrderByExternalOrderReferencesResponse]
    searchOrderByExternalOrderReferences: Alias[models.SearchOrderByExternalOrderReferencesResponse]
    searchPodCustomizationDetails: Alias[models.SearchPodCustomizationDetailsResponse]
    updateBlindBoxOpeningResults: Alias[models.UpdateBlindBoxOpeningResultsResponse]

class AsyncOrderApi(Resource):
    async def add_external_order_references(
        self,
        *,
        orders: Sequence[AddExternalOrderReferencesOrderParams],
        **options: Unpack[CallOptions],
    ) -> models.AddExternalOrderReferencesResponse: ...
    async def get_external_order_references(
        self,
        *,
        order_id: str | int,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
        **options: Unpack[CallOptions],
    ) -> models.GetExternalOrderReferencesResponse: ...
    async def get_order_detail(
        self,
        *,
        ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOrderDetailResponse: ...
    def get_order_list(
        self,
        *,
        buyer_user_id: str | int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        is_buyer_request_cancel: bool | None = None,
        order_status: Literal["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"] | str | None = None,
        page_size: int | None = None,
        shipping_type: str | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        warehouse_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetOrderListPage, models.Order]: ...
    def get_order_list_between(
        self,
        start: int | datetime,
        end: int | datetime,
        *,
        buyer_user_id: str | int | None = None,
        is_buyer_request_cancel: bool | None = None,
        order_status: Literal["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"] | str | None = None,
        page_size: int | None = None,
        shipping_type: str | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        warehouse_ids: Sequence[str | int] | None = None,
        **options: Unpack[WindowOptions],
    ) -> AsyncTimeWalk[models.AsyncGetOrderListPage, models.Order]: ...
    async def get_price_detail(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetPriceDetailResponse: ...
    async def get_privileged_order_detail(
        self,
        *,
        ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetPrivilegedOrderDetailResponse: ...
    async def search_order_by_external_order_references(
        self,
        *,
        external_order_id: str | int,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
        **options: Unpack[CallOptions],
    ) -> models.SearchOrderByExternalOrderReferencesResponse: ...
    async def search_pod_customization_details(
        self,
        *,
        main_order_id: str | int,
        query_order_lines: Sequence[QueryOrderLineParams],
        **options: Unpack[CallOptions],
    ) -> models.SearchPodCustomizationDetailsResponse: ...
    async def update_blind_box_opening_results(
        self,
        *,
        blind_batch_box_results: Sequence[BlindBatchBoxResultParams] | None = None,
        blind_box_results: Sequence[BlindBoxResultParams] | None = None,
        main_order_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateBlindBoxOpeningResultsResponse: ...
    AddExternalOrderReferences: Alias[Awaitable[models.AddExternalOrderReferencesResponse]]
    GetExternalOrderReferences: Alias[Awaitable[models.GetExternalOrderReferencesResponse]]
    GetOrderDetail: Alias[Awaitable[models.GetOrderDetailResponse]]
    GetOrderList: Alias[PageCall[models.AsyncGetOrderListPage, models.Order]]
    GetPriceDetail: Alias[Awaitable[models.GetPriceDetailResponse]]
    GetPrivilegedOrderDetail: Alias[Awaitable[models.GetPrivilegedOrderDetailResponse]]
    SearchOrderByExternalOrderReference: Alias[Awaitable[models.SearchOrderByExternalOrderReferencesResponse]]
    SearchPODCustomizationDetails: Alias[Awaitable[models.SearchPodCustomizationDetailsResponse]]
    UpdateTheBlindBoxOpeningResults: Alias[Awaitable[models.UpdateBlindBoxOpeningResultsResponse]]
    addExternalOrderReferences: Alias[Awaitable[models.AddExternalOrderReferencesResponse]]
    addExternalOrders: Alias[Awaitable[models.AddExternalOrderReferencesResponse]]
    detail: Alias[Awaitable[models.GetOrderDetailResponse]]
    externalOrders: Alias[Awaitable[models.GetExternalOrderReferencesResponse]]
    getExternalOrderReferences: Alias[Awaitable[models.GetExternalOrderReferencesResponse]]
    getOrderDetail: Alias[Awaitable[models.GetOrderDetailResponse]]
    getOrderList: Alias[PageCall[models.AsyncGetOrderListPage, models.Order]]
    getPriceDetail: Alias[Awaitable[models.GetPriceDetailResponse]]
    getPrivilegedOrderDetail: Alias[Awaitable[models.GetPrivilegedOrderDetailResponse]]
    list: Alias[PageCall[models.AsyncGetOrderListPage, models.Order]]
    priceDetail: Alias[Awaitable[models.GetPriceDetailResponse]]
    searchExternalOrders: Alias[Awaitable[models.SearchOrderByExternalOrderReferencesResponse]]
    searchOrderByExternalOrderReferences: Alias[Awaitable[models.SearchOrderByExternalOrderReferencesResponse]]
    searchPodCustomizationDetails: Alias[Awaitable[models.SearchPodCustomizationDetailsResponse]]
    updateBlindBoxOpeningResults: Alias[Awaitable[models.UpdateBlindBoxOpeningResultsResponse]]

RESOURCE: type[Resource]