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
    CoverAddressDetailParams,
    CreateWarehouseAddressParams,
    CreateWarehouseWarehouseParams,
    DimensionParams,
    ProductAttributeParams,
    StandardizeWarehouseAddressAddressParams,
    WeightParams,
)

class LogisticsApi(Resource):
    def check_shipping_template_existence(
        self,
        *,
        biz_warehouse_id: int,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckShippingTemplateExistenceResponse: ...
    def create_warehouse(
        self,
        *,
        warehouse: CreateWarehouseWarehouseParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateWarehouseResponse: ...
    def get_available_shipping_template(
        self,
        *,
        product_attribute: ProductAttributeParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetAvailableShippingTemplateResponse: ...
    def get_global_seller_warehouse(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalSellerWarehouseResponse: ...
    def get_logistics_tracking(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetLogisticsTrackingResponse: ...
    def get_shipping_provider(
        self,
        *,
        buyer_region: str | None = None,
        delivery_option_id: str | int,
        warehouse_region: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShippingProviderResponse: ...
    def get_warehouse_delivery_options(
        self,
        *,
        scope: str | None = None,
        warehouse_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetWarehouseDeliveryOptionsResponse: ...
    def get_warehouse_list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetWarehouseListResponse: ...
    def standardize_warehouse_address(
        self,
        *,
        address: StandardizeWarehouseAddressAddressParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.StandardizeWarehouseAddressResponse: ...
    def update_warehouse(
        self,
        *,
        warehouse: CreateWarehouseWarehouseParams | None = None,
        warehouse_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UpdateWarehouseResponse: ...
    CheckShippingTemplateExistence: Alias[models.CheckShippingTemplateExistenceResponse]
    CreateWarehouse: Alias[models.CreateWarehouseResponse]
    GetAvailableShippingTemplate: Alias[models.GetAvailableShippingTemplateResponse]
    GetGlobalSellerWarehouse: Alias[models.GetGlobalSellerWarehouseResponse]
    GetLogisticsTracking: Alias[models.GetLogisticsTrackingResponse]
    GetShippingProviders: Alias[models.GetShippingProviderResponse]
    GetWarehouseDeliveryOptions: Alias[models.GetWarehouseDeliveryOptionsResponse]
    GetWarehouseList: Alias[models.GetWarehouseListResponse]
    StandardizeWarehouseAddress: Alias[models.StandardizeWarehouseAddressResponse]
    UpdateWarehouse: Alias[models.UpdateWarehouseResponse]
    checkShippingTemplateExistence: Alias[models.CheckShippingTemplateExistenceResponse]
    createWarehouse: Alias[models.CreateWarehouseResponse]
    getAvailableShippingTemplate: Alias[models.GetAvailableShippingTemplateResponse]
    getGlobalSellerWarehouse: Alias[models.GetGlobalSellerWarehouseResponse]
    getLogisticsTracking: Alias[models.GetLogisticsTrackingResponse]
    getShippingProvider: Alias[models.GetShippingProviderResponse]
    getWarehouseDeliveryOptions: Alias[models.GetWarehouseDeliveryOptionsResponse]
    getWarehouseList: Alias[models.GetWarehouseListResponse]
    standardizeWarehouseAddress: Alias[models.StandardizeWarehouseAddressResponse]
    updateWarehouse: Alias[models.UpdateWarehouseResponse]

class AsyncLogisticsApi(Resource):
    async def check_shipping_template_existence(
        self,
        *,
        biz_warehouse_id: int,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckShippingTemplateExistenceResponse: ...
    async def create_warehouse(
        self,
        *,
        warehouse: CreateWarehouseWarehouseParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateWarehouseResponse: ...
    async def get_available_shipping_template(
        self,
        *,
        product_attribute: ProductAttributeParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetAvailableShippingTemplateResponse: ...
    async def get_global_seller_warehouse(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalSellerWarehouseResponse: ...
    async def get_logistics_tracking(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetLogisticsTrackingResponse: ...
    async def get_shipping_provider(
        self,
        *,
        buyer_region: str | None = None,
        delivery_option_id: str | int,
        warehouse_region: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetShippingProviderResponse: ...
    async def get_warehouse_delivery_options(
        self,
        *,
        scope: str | None = None,
        warehouse_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetWarehouseDeliveryOptionsResponse: ...
    async def get_warehouse_list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetWarehouseListResponse: ...
    async def standardize_warehouse_address(
        self,
        *,
        address: StandardizeWarehouseAddressAddressParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.StandardizeWarehouseAddressResponse: ...
    async def update_warehouse(
        self,
        *,
        warehouse: CreateWarehouseWarehouseParams | None = None,
        warehouse_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UpdateWarehouseResponse: ...
    CheckShippingTemplateExistence: Alias[Awaitable[models.CheckShippingTemplateExistenceResponse]]
    CreateWarehouse: Alias[Awaitable[models.CreateWarehouseResponse]]
    GetAvailableShippingTemplate: Alias[Awaitable[models.GetAvailableShippingTemplateResponse]]
    GetGlobalSellerWarehouse: Alias[Awaitable[models.GetGlobalSellerWarehouseResponse]]
    GetLogisticsTracking: Alias[Awaitable[models.GetLogisticsTrackingResponse]]
    GetShippingProviders: Alias[Awaitable[models.GetShippingProviderResponse]]
    GetWarehouseDeliveryOptions: Alias[Awaitable[models.GetWarehouseDeliveryOptionsResponse]]
    GetWarehouseList: Alias[Awaitable[models.GetWarehouseListResponse]]
    StandardizeWarehouseAddress: Alias[Awaitable[models.StandardizeWarehouseAddressResponse]]
    UpdateWarehouse: Alias[Awaitable[models.UpdateWarehouseResponse]]
    checkShippingTemplateExistence: Alias[Awaitable[models.CheckShippingTemplateExistenceResponse]]
    createWarehouse: Alias[Awaitable[models.CreateWarehouseResponse]]
    getAvailableShippingTemplate: Alias[Awaitable[models.GetAvailableShippingTemplateResponse]]
    getGlobalSellerWarehouse: Alias[Awaitable[models.GetGlobalSellerWarehouseResponse]]
    getLogisticsTracking: Alias[Awaitable[models.GetLogisticsTrackingResponse]]
    getShippingProvider: Alias[Awaitable[models.GetShippingProviderResponse]]
    getWarehouseDeliveryOptions: Alias[Awaitable[models.GetWarehouseDeliveryOptionsResponse]]
    getWarehouseList: Alias[Awaitable[models.GetWarehouseListResponse]]
    standardizeWarehouseAddress: Alias[Awaitable[models.StandardizeWarehouseAddressResponse]]
    updateWarehouse: Alias[Awaitable[models.UpdateWarehouseResponse]]

RESOURCE: type[Resource]