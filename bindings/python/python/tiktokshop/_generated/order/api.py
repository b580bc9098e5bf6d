# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: its operations."""

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
    AddExternalOrderReferencesResponse,
    GetExternalOrderReferencesResponse,
    GetOrderDetailResponse,
    GetOrderListPage,
    GetOrderListResponse,
    GetPriceDetailResponse,
    GetPrivilegedOrderDetailResponse,
    Order,
    SearchOrderByExternalOrderReferencesResponse,
    SearchPodCustomizationDetailsResponse,
    UpdateBlindBoxOpeningResultsResponse,
)
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
    """Order."""

    __slots__ = ()
    _domain = "order"
    _aliases = {
        "AddExternalOrderReferences": "add_external_order_references",
        "GetExternalOrderReferences": "get_external_order_references",
        "GetOrderDetail": "get_order_detail",
        "GetOrderList": "get_order_list",
        "GetPriceDetail": "get_price_detail",
        "GetPrivilegedOrderDetail": "get_privileged_order_detail",
        "SearchOrderByExternalOrderReference": "search_order_by_external_order_references",
        "SearchPODCustomizationDetails": "search_pod_customization_details",
        "UpdateTheBlindBoxOpeningResults": "update_blind_box_opening_results",
        "addExternalOrderReferences": "add_external_order_references",
        "addExternalOrders": "add_external_order_references",
        "detail": "get_order_detail",
        "externalOrders": "get_external_order_references",
        "getExternalOrderReferences": "get_external_order_references",
        "getOrderDetail": "get_order_detail",
        "getOrderList": "get_order_list",
        "getPriceDetail": "get_price_detail",
        "getPrivilegedOrderDetail": "get_privileged_order_detail",
        "list": "get_order_list",
        "priceDetail": "get_price_detail",
        "searchExternalOrders": "search_order_by_external_order_references",
        "searchOrderByExternalOrderReferences": "search_order_by_external_order_references",
        "searchPodCustomizationDetails": "search_pod_customization_details",
        "updateBlindBoxOpeningResults": "update_blind_box_opening_results",
    }

    def add_external_order_references(
        self,
        *,
        orders: Sequence[AddExternalOrderReferencesOrderParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> AddExternalOrderReferencesResponse:
        """Stores the ids that up to 100 orders have on another platform.

        Official name `AddExternalOrderReferences`: `POST /order/{version}/orders/external_orders`, version 202406.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.order.ext_ref.write.custom` or `seller.order.ext_ref.write`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            orders: TikTok Shop orders to link with orders of your own system, at most 100 in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "orders": orders,
        }
        return self._call("order.add_external_order_references", "AddExternalOrderReferencesResponse", params, options)

    def get_external_order_references(
        self,
        *,
        order_id: str | int = REQUIRED,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetExternalOrderReferencesResponse:
        """Returns the ids that one order has on another platform.

        Official name `GetExternalOrderReferences`: `GET /order/{version}/orders/{order_id}/external_orders`, version 202406.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.order.ext_ref.read`

        Args:
            order_id: Id of the TikTok Shop order whose references to read. Required.
            platform: Order management system whose reference to return. Required. Example: `SHOPIFY`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "platform": platform,
        }
        return self._call("order.get_external_order_references", "GetExternalOrderReferencesResponse", params, options)

    def get_order_detail(
        self,
        *,
        ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetOrderDetailResponse:
        """Returns up to 50 orders by id, with their line items, address and payment.

        Official name `GetOrderDetail`: `GET /order/{version}/orders`, version 202507.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.order.info`
        - the response contains personal data
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0

        Args:
            ids: Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "ids": ids,
        }
        return self._call("order.get_order_detail", "GetOrderDetailResponse", params, options)

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
    ) -> GetOrderListPage:
        """Lists orders that match a filter, newest first.

        Official name `GetOrderList`: `POST /order/{version}/orders/search`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.order.info`
        - the response contains personal data
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa8094a0bb702c06df242

        Args:
            buyer_user_id: Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`.
            create_time_ge: Earliest creation time of the orders to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
            create_time_lt: Creation time before which the returned orders were placed, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
            is_buyer_request_cancel: Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`.
            order_status: Limits the result to orders in this state; one state per call. Example: `UNPAID`.
            page_size: Number of orders per page, 1 to 100, 20 by default. Required. Default: `20`. Example: `20`.
            shipping_type: Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`.
            sort_field: Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`.
            sort_order: Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
            update_time_ge: Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
            update_time_lt: Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`.
            warehouse_ids: Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "buyer_user_id": buyer_user_id,
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "is_buyer_request_cancel": is_buyer_request_cancel,
            "order_status": order_status,
            "page_size": page_size,
            "shipping_type": shipping_type,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
            "warehouse_ids": warehouse_ids,
        }
        return self._page("order.get_order_list", "GetOrderListPage", params, options)

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
    ) -> TimeWalk[GetOrderListPage, Order]:
        """Lists orders that match a filter, newest first. Split by time, so that no result cap applies.

        Every item from `start` to `end`, once each, window by window; a window with too many items is halved. Use
        `.pages()` to get page after page, each with a token to continue from later.

        Args:
            start: The first second: Unix seconds or a datetime.
            end: The end, not included: Unix seconds or a datetime.
            buyer_user_id: Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`.
            is_buyer_request_cancel: Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`.
            order_status: Limits the result to orders in this state; one state per call. Example: `UNPAID`.
            page_size: Number of orders per page, 1 to 100, 20 by default. Required. Default: `20`. Example: `20`.
            shipping_type: Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`.
            sort_field: Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`.
            sort_order: Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
            update_time_ge: Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
            update_time_lt: Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`.
            warehouse_ids: Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses.
            **options: `step`, `limit`, `page_token`, `timeout` and others: see `WindowOptions`.
        """
        params = {
            "buyer_user_id": buyer_user_id,
            "is_buyer_request_cancel": is_buyer_request_cancel,
            "order_status": order_status,
            "page_size": page_size,
            "shipping_type": shipping_type,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
            "warehouse_ids": warehouse_ids,
        }
        return self._between("order.get_order_list", "GetOrderListPage", (start, end), params, options)

    def get_price_detail(
        self,
        *,
        order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetPriceDetailResponse:
        """Returns the price, discounts, fees and taxes of one order, per line item.

        Official name `GetPriceDetail`: `GET /order/{version}/orders/{order_id}/price_detail`, version 202407.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.order.info`

        Args:
            order_id: Id of the TikTok Shop order whose price calculation to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
        }
        return self._call("order.get_price_detail", "GetPriceDetailResponse", params, options)

    def get_privileged_order_detail(
        self,
        *,
        ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetPrivilegedOrderDetailResponse:
        """Returns up to 50 orders with personal data, for apps granted that access.

        Official name `GetPrivilegedOrderDetail`: `GET /order/{version}/privileged_orders`, version 202309.

        - cipher: `shop_cipher` (optional)
        - the response contains personal data

        Args:
            ids: Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "ids": ids,
        }
        return self._call("order.get_privileged_order_detail", "GetPrivilegedOrderDetailResponse", params, options)

    def search_order_by_external_order_references(
        self,
        *,
        external_order_id: str | int = REQUIRED,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SearchOrderByExternalOrderReferencesResponse:
        """Finds the order that has a given id on another platform.

        Official name `SearchOrderByExternalOrderReference`: `POST /order/{version}/orders/external_order_search`, version 202406.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.order.ext_ref.read`

        Args:
            external_order_id: Id of the order in your order management system (OMS), used with `platform` to find the linked TikTok Shop order. Required. Example: `676461413038785752`.
            platform: Order management system in which `external_order_id` is the id of the order. Required. Example: `SHOPIFY`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "external_order_id": external_order_id,
            "platform": platform,
        }
        return self._call("order.search_order_by_external_order_references", "SearchOrderByExternalOrderReferencesResponse", params, options)

    def search_pod_customization_details(
        self,
        *,
        main_order_id: str | int = REQUIRED,
        query_order_lines: Sequence[QueryOrderLineParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SearchPodCustomizationDetailsResponse:
        """Returns the buyer's print-on-demand design for the lines of an order.

        Official name `SearchPODCustomizationDetails`: `POST /order/{version}/pod_details/search`, version 202606.

        - cipher: `shop_cipher` (optional)
        - the response contains personal data

        Args:
            main_order_id: Id of the TikTok Shop order whose lines are meant. Required.
            query_order_lines: Order lines whose print-on-demand customization to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "main_order_id": main_order_id,
            "query_order_lines": query_order_lines,
        }
        return self._call("order.search_pod_customization_details", "SearchPodCustomizationDetailsResponse", params, options)

    def update_blind_box_opening_results(
        self,
        *,
        blind_batch_box_results: Sequence[BlindBatchBoxResultParams] | None = None,
        blind_box_results: Sequence[BlindBoxResultParams] | None = None,
        main_order_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateBlindBoxOpeningResultsResponse:
        """Reports which product each opened blind box of an order contained.

        Official name `UpdateTheBlindBoxOpeningResults`: `POST /order/{version}/orders/blind_box_result/callback`, version 202605.
        Also in version 202511: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            blind_batch_box_results: Results of boxes opened in batches, one entry per TikTok Shop order line with all the items found in it.
            blind_box_results: Results of opened blind boxes, one entry per TikTok Shop order line.
            main_order_id: Id of the TikTok Shop order whose lines are meant.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "blind_batch_box_results": blind_batch_box_results,
            "blind_box_results": blind_box_results,
            "main_order_id": main_order_id,
        }
        return self._call("order.update_blind_box_opening_results", "UpdateBlindBoxOpeningResultsResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncOrderApi = OrderApi
RESOURCE = OrderApi