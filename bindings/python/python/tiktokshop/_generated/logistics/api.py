# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: its operations."""

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
    CheckShippingTemplateExistenceResponse,
    CreateWarehouseResponse,
    GetAvailableShippingTemplateResponse,
    GetGlobalSellerWarehouseResponse,
    GetLogisticsTrackingResponse,
    GetShippingProviderResponse,
    GetWarehouseDeliveryOptionsResponse,
    GetWarehouseListResponse,
    StandardizeWarehouseAddressResponse,
    UpdateWarehouseResponse,
)
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
    """Logistics."""

    __slots__ = ()
    _domain = "logistics"
    _aliases = {
        "CheckShippingTemplateExistence": "check_shipping_template_existence",
        "CreateWarehouse": "create_warehouse",
        "GetAvailableShippingTemplate": "get_available_shipping_template",
        "GetGlobalSellerWarehouse": "get_global_seller_warehouse",
        "GetLogisticsTracking": "get_logistics_tracking",
        "GetShippingProviders": "get_shipping_provider",
        "GetWarehouseDeliveryOptions": "get_warehouse_delivery_options",
        "GetWarehouseList": "get_warehouse_list",
        "StandardizeWarehouseAddress": "standardize_warehouse_address",
        "UpdateWarehouse": "update_warehouse",
        "checkShippingTemplateExistence": "check_shipping_template_existence",
        "createWarehouse": "create_warehouse",
        "getAvailableShippingTemplate": "get_available_shipping_template",
        "getGlobalSellerWarehouse": "get_global_seller_warehouse",
        "getLogisticsTracking": "get_logistics_tracking",
        "getShippingProvider": "get_shipping_provider",
        "getWarehouseDeliveryOptions": "get_warehouse_delivery_options",
        "getWarehouseList": "get_warehouse_list",
        "standardizeWarehouseAddress": "standardize_warehouse_address",
        "updateWarehouse": "update_warehouse",
    }

    def check_shipping_template_existence(
        self,
        *,
        biz_warehouse_id: int = REQUIRED,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CheckShippingTemplateExistenceResponse:
        """Tells whether a shipping template exists for a warehouse.

        Official name `CheckShippingTemplateExistence`: `GET /logistics/{version}/seller_template/template_exist`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            biz_warehouse_id: Id of the warehouse for which to look for a shipping template. Required.
            shop_id: Id of the shop for which to look for a shipping template.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "biz_warehouse_id": biz_warehouse_id,
            "shop_id": shop_id,
        }
        return self._call("logistics.check_shipping_template_existence", "CheckShippingTemplateExistenceResponse", params, options)

    def create_warehouse(
        self,
        *,
        warehouse: CreateWarehouseWarehouseParams | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateWarehouseResponse:
        """Creates a sales or return warehouse, with its address, contact and covered area.

        Official name `CreateWarehouse`: `POST /logistics/{version}/warehouses`, version 202502.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `error_list`: see `item_errors`

        Args:
            warehouse: Data of the warehouse to save: name, purpose, address, contact and the area it serves.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "warehouse": warehouse,
        }
        return self._call("logistics.create_warehouse", "CreateWarehouseResponse", params, options)

    def get_available_shipping_template(
        self,
        *,
        product_attribute: ProductAttributeParams | None = None,
        **options: Unpack[CallOptions],
    ) -> GetAvailableShippingTemplateResponse:
        """Lists the shipping templates and tells whether a product of the given size can use them.

        Official name `GetAvailableShippingTemplate`: `GET /logistics/{version}/seller_templates`, version 202510.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.logistics`

        Args:
            product_attribute: Size and weight of the product, against which the templates are checked.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_attribute": product_attribute,
        }
        return self._call("logistics.get_available_shipping_template", "GetAvailableShippingTemplateResponse", params, options)

    def get_global_seller_warehouse(
        self,
        **options: Unpack[CallOptions],
    ) -> GetGlobalSellerWarehouseResponse:
        """Lists the warehouses that a global seller shares among its shops.

        Official name `GetGlobalSellerWarehouse`: `GET /logistics/{version}/global_warehouses`, version 202309.

        - scope: `seller.shop.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa3f0defece02be6e5ffb
        """
        params = {
        }
        return self._call("logistics.get_global_seller_warehouse", "GetGlobalSellerWarehouseResponse", params, options)

    def get_logistics_tracking(
        self,
        *,
        order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetLogisticsTrackingResponse:
        """Lists the tracking events of a cross-border order, including the first mile.

        Official name `GetLogisticsTracking`: `GET /logistics/{version}/orders/{order_id}/tracking`, version 202604.

        - cipher: `shop_cipher` (optional)

        Args:
            order_id: Id of the TikTok Shop order that is tracked. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
        }
        return self._call("logistics.get_logistics_tracking", "GetLogisticsTrackingResponse", params, options)

    def get_shipping_provider(
        self,
        *,
        buyer_region: str | None = None,
        delivery_option_id: str | int = REQUIRED,
        warehouse_region: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetShippingProviderResponse:
        """Lists the carriers that one delivery option accepts.

        Official name `GetShippingProviders`: `GET /logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic` or `seller.logistics`

        Args:
            buyer_region: Country of the buyer, to get only carriers that deliver there; for sellers in the EU.
            delivery_option_id: Delivery option whose carriers to list, an id from Get Warehouse Delivery Options. Required.
            warehouse_region: Country of the warehouse, to get only carriers that collect there; for sellers in the EU.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "buyer_region": buyer_region,
            "delivery_option_id": delivery_option_id,
            "warehouse_region": warehouse_region,
        }
        return self._call("logistics.get_shipping_provider", "GetShippingProviderResponse", params, options)

    def get_warehouse_delivery_options(
        self,
        *,
        scope: str | None = None,
        warehouse_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetWarehouseDeliveryOptionsResponse:
        """Lists the delivery options of a warehouse, with their size and weight limits.

        Official name `GetWarehouseDeliveryOptions`: `GET /logistics/{version}/warehouses/{warehouse_id}/delivery_options`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.logistics`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa46ebace3e02b75d9afa

        Args:
            scope: Which options to return: WAREHOUSE (default) for those active in the warehouse, PRODUCT for those that can be set on a single product, then with id and name only. Default: `WAREHOUSE`. Example: `PRODUCT`.
            warehouse_id: Id of the warehouse, used for stock and shipping; it never changes. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "scope": scope,
            "warehouse_id": warehouse_id,
        }
        return self._call("logistics.get_warehouse_delivery_options", "GetWarehouseDeliveryOptionsResponse", params, options)

    def get_warehouse_list(
        self,
        **options: Unpack[CallOptions],
    ) -> GetWarehouseListResponse:
        """Lists the shop's warehouses, with their type, status and address.

        Official name `GetWarehouseList`: `GET /logistics/{version}/warehouses`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.logistics`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa418defece02be6e66b6
        """
        params = {
        }
        return self._call("logistics.get_warehouse_list", "GetWarehouseListResponse", params, options)

    def standardize_warehouse_address(
        self,
        *,
        address: StandardizeWarehouseAddressAddressParams | None = None,
        **options: Unpack[CallOptions],
    ) -> StandardizeWarehouseAddressResponse:
        """Returns the standard form of an address and tells whether it changed.

        Official name `StandardizeWarehouseAddress`: `POST /logistics/{version}/addresses/standardize`, version 202412.

        - cipher: `shop_cipher` (required)

        Args:
            address: Address that the platform should check and standardize.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "address": address,
        }
        return self._call("logistics.standardize_warehouse_address", "StandardizeWarehouseAddressResponse", params, options)

    def update_warehouse(
        self,
        *,
        warehouse: CreateWarehouseWarehouseParams | None = None,
        warehouse_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdateWarehouseResponse:
        """Changes the name, address, contact or covered area of one warehouse.

        Official name `UpdateWarehouse`: `POST /logistics/{version}/warehouses/{warehouse_id}`, version 202502.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `error_list`: see `item_errors`

        Args:
            warehouse: Data of the warehouse to save: name, purpose, address, contact and the area it serves.
            warehouse_id: Id of the warehouse, used for stock and shipping; it never changes. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "warehouse": warehouse,
            "warehouse_id": warehouse_id,
        }
        return self._call("logistics.update_warehouse", "UpdateWarehouseResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncLogisticsApi = LogisticsApi
RESOURCE = LogisticsApi