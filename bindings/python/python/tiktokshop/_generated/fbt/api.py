# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: its operations."""

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
    Goods,
    Inventory,
    InventoryRecord,
    ListAvailableInboundMethodsResponse,
    PrintInboundOrderLabelsResponse,
    QueryGoodsInventoryForMcfResponse,
    SearchFbtInventoryPage,
    SearchFbtInventoryRecordPage,
    SearchFbtInventoryRecordResponse,
    SearchFbtInventoryResponse,
    SearchGoodsHazmatAndExpirationInfoResponse,
    SearchGoodsInfoPage,
    SearchGoodsInfoResponse,
    ShipInboundOrderResponse,
    UpdateFbtGoodsInfoResponse,
    UpdateGoodsSkuRelationsResponse,
    UpdateInboundOrderTrackingResponse,
)
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
    """FBT."""

    __slots__ = ()
    _domain = "fbt"
    _aliases = {
        "CancelFBTMCFOrder": "cancel_fbt_mcf_order",
        "CancelInboundOrder": "cancel_inbound_order",
        "ConfirmInboundMethod": "confirm_inbound_method",
        "CreateFBTGoods": "create_fbt_goods",
        "CreateFBTMCFOrder": "create_fbt_mcf_order",
        "CreateOrUpdateInboundPlan": "create_or_update_inbound_plan",
        "GetFBFMCFOrderStatus": "get_fbt_mcf_order_status",
        "GetFBTMerchantOnboardedRegions": "get_fbt_merchant_onboarded_regions",
        "GetFBTWarehouseList": "get_fbt_warehouse_list",
        "GetInboundMethodDetail": "get_inbound_method_detail",
        "GetInboundOrder": "get_inbound_order",
        "ListAvailableInboundMethods": "list_available_inbound_methods",
        "PrintInboundOrderLabels": "print_inbound_order_labels",
        "QueryGoodsInventoryForMCF": "query_goods_inventory_for_mcf",
        "SearchFBTInventory": "search_fbt_inventory",
        "SearchFBTInventoryRecord": "search_fbt_inventory_record",
        "SearchGoodsHazmatAndExpirationInfo": "search_goods_hazmat_and_expiration_info",
        "SearchGoodsInfo": "search_goods_info",
        "ShipInboundOrder": "ship_inbound_order",
        "UpdateFBTGoodsInfo": "update_fbt_goods_info",
        "UpdateGoodsSKURelations": "update_goods_sku_relations",
        "UpdateInboundOrderTracking": "update_inbound_order_tracking",
        "cancelFbtMcfOrder": "cancel_fbt_mcf_order",
        "cancelInboundOrder": "cancel_inbound_order",
        "confirmInboundMethod": "confirm_inbound_method",
        "createFbtGoods": "create_fbt_goods",
        "createFbtMcfOrder": "create_fbt_mcf_order",
        "createOrUpdateInboundPlan": "create_or_update_inbound_plan",
        "getFbtMcfOrderStatus": "get_fbt_mcf_order_status",
        "getFbtMerchantMcfStatus": "get_fbt_merchant_mcf_status",
        "getFbtMerchantOnboardedRegions": "get_fbt_merchant_onboarded_regions",
        "getFbtWarehouseList": "get_fbt_warehouse_list",
        "getInboundMethodDetail": "get_inbound_method_detail",
        "getInboundOrder": "get_inbound_order",
        "getfbtmerchantmcfstatus": "get_fbt_merchant_mcf_status",
        "listAvailableInboundMethods": "list_available_inbound_methods",
        "printInboundOrderLabels": "print_inbound_order_labels",
        "queryGoodsInventoryForMcf": "query_goods_inventory_for_mcf",
        "searchFbtInventory": "search_fbt_inventory",
        "searchFbtInventoryRecord": "search_fbt_inventory_record",
        "searchGoodsHazmatAndExpirationInfo": "search_goods_hazmat_and_expiration_info",
        "searchGoodsInfo": "search_goods_info",
        "shipInboundOrder": "ship_inbound_order",
        "updateFbtGoodsInfo": "update_fbt_goods_info",
        "updateGoodsSkuRelations": "update_goods_sku_relations",
        "updateInboundOrderTracking": "update_inbound_order_tracking",
    }

    def cancel_fbt_mcf_order(
        self,
        *,
        consign_orders: Sequence[CancelFbtMcfOrderConsignOrder2Params] | None = None,
        mcf_order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CancelFbtMcfOrderResponse:
        """Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.

        Official name `CancelFBTMCFOrder`: `POST /fbt/{version}/mcf_outbound_orders/cancel`, version 202601.

        - cipher: `shop_cipher` (optional)

        Args:
            consign_orders: Parcels (consign orders) of the order to cancel, given by id.
            mcf_order_id: Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "consign_orders": consign_orders,
            "mcf_order_id": mcf_order_id,
        }
        return self._call("fbt.cancel_fbt_mcf_order", "CancelFbtMcfOrderResponse", params, options)

    def cancel_inbound_order(
        self,
        *,
        cancel_reason: str = REQUIRED,
        order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CancelInboundOrderResponse:
        """Cancels one inbound order to a TikTok warehouse, with a reason.

        Official name `CancelInboundOrder`: `POST /fbt/{version}/inbound_orders/cancel`, version 202602.

        - cipher: `shop_cipher` (optional)

        Args:
            cancel_reason: Reason why the inbound order is cancelled, as text. Required.
            order_id: Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "cancel_reason": cancel_reason,
            "order_id": order_id,
        }
        return self._call("fbt.cancel_inbound_order", "CancelInboundOrderResponse", params, options)

    def confirm_inbound_method(
        self,
        *,
        estimate_arrival_time: EstimateArrivalTimeParams = REQUIRED,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str = REQUIRED,
        placement_option_id: str | int = REQUIRED,
        plan_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ConfirmInboundMethodResponse:
        """Confirms the placement and arrival time of an inbound plan, which creates inbound orders.

        Official name `ConfirmInboundMethod`: `POST /fbt/{version}/confirm_inbound_method`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            estimate_arrival_time: Period in which the goods are expected at the warehouse. Required.
            inbound_method: Way in which the goods get from the seller into FBT warehouses. Required.
            placement_option_id: Id of the offered distribution over warehouses, to confirm the inbound method with. Required.
            plan_id: Id of the inbound plan, which says what goods come in and how. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "estimate_arrival_time": estimate_arrival_time,
            "inbound_method": inbound_method,
            "placement_option_id": placement_option_id,
            "plan_id": plan_id,
        }
        return self._call("fbt.confirm_inbound_method", "ConfirmInboundMethodResponse", params, options)

    def create_fbt_goods(
        self,
        *,
        create_goods_dto_list: Sequence[CreateGoodsDtoParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateFbtGoodsResponse:
        """Creates warehouse goods for SKUs and returns a result for each.

        Official name `CreateFBTGoods`: `POST /fbt/{version}/goods/create_goods`, version 202607.
        Also in version 202603: `version=`.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `create_result_info.create_result_list`: see `item_errors`

        Args:
            create_goods_dto_list: Goods to register in the FBT system (Fulfilled by TikTok), one entry each. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "create_goods_dto_list": create_goods_dto_list,
        }
        return self._call("fbt.create_fbt_goods", "CreateFbtGoodsResponse", params, options)

    def create_fbt_mcf_order(
        self,
        *,
        consignee: ConsigneeParams = REQUIRED,
        external_order_id: str | int = REQUIRED,
        goods: Sequence[CreateFbtMcfOrderGoodsParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateFbtMcfOrderResponse:
        """Creates an order from another channel, to be fulfilled by TikTok's warehouse.

        Official name `CreateFBTMCFOrder`: `POST /fbt/{version}/mcf_outbound_orders`, version 202607.
        Also in version 202601: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            consignee: Person who gets the goods, with address and contact. Required.
            external_order_id: Id of the order in your own order system. Required.
            goods: Goods to deliver or to look up, at most 50. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "consignee": consignee,
            "external_order_id": external_order_id,
            "goods": goods,
        }
        return self._call("fbt.create_fbt_mcf_order", "CreateFbtMcfOrderResponse", params, options)

    def create_or_update_inbound_plan(
        self,
        *,
        cartons: Sequence[CreateOrUpdateInboundPlanCartonParams] | None = None,
        goods_items: Sequence[GoodsItemParams] | None = None,
        idempotent_key: str | None = None,
        plan_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateOrUpdateInboundPlanResponse:
        """Creates an inbound plan of goods and cartons, or updates an existing one.

        Official name `CreateOrUpdateInboundPlan`: `POST /fbt/{version}/create_update_inbound_plan`, version 202602.

        - cipher: `shop_cipher` (optional)
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            cartons: Cartons of the shipment, with content and size.
            goods_items: Goods and quantities in the plan or shipment.
            idempotent_key: Key of your own for this request; a repeat with the same key creates no second plan.
            plan_id: Inbound plan to change; leave it out to create one.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "cartons": cartons,
            "goods_items": goods_items,
            "idempotent_key": idempotent_key,
            "plan_id": plan_id,
        }
        return self._call("fbt.create_or_update_inbound_plan", "CreateOrUpdateInboundPlanResponse", params, options)

    def get_fbt_mcf_order_status(
        self,
        *,
        mcf_order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetFbtMcfOrderStatusResponse:
        """Returns one multi-channel fulfilment order with its consign orders and tracking.

        Official name `GetFBFMCFOrderStatus`: `GET /fbt/{version}/mcf_outbound_orders`, version 202601.

        - cipher: `shop_cipher` (optional)

        Args:
            mcf_order_id: Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "mcf_order_id": mcf_order_id,
        }
        return self._call("fbt.get_fbt_mcf_order_status", "GetFbtMcfOrderStatusResponse", params, options)

    def get_fbt_merchant_mcf_status(
        self,
        **options: Unpack[CallOptions],
    ) -> GetFbtMerchantMcfStatusResponse:
        """Tells whether the merchant may use multi-channel fulfilment.

        Official name `getfbtmerchantmcfstatus`: `GET /fbt/{version}/merchants/mcf_status`, version 202601.

        - cipher: `shop_cipher` (optional)
        """
        params = {
        }
        return self._call("fbt.get_fbt_merchant_mcf_status", "GetFbtMerchantMcfStatusResponse", params, options)

    def get_fbt_merchant_onboarded_regions(
        self,
        **options: Unpack[CallOptions],
    ) -> GetFbtMerchantOnboardedRegionsResponse:
        """Lists the regions where the merchant uses Fulfilled by TikTok.

        Official name `GetFBTMerchantOnboardedRegions`: `GET /fbt/{version}/merchants/onboarded_regions`, version 202409.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fbt.info`
        """
        params = {
        }
        return self._call("fbt.get_fbt_merchant_onboarded_regions", "GetFbtMerchantOnboardedRegionsResponse", params, options)

    def get_fbt_warehouse_list(
        self,
        **options: Unpack[CallOptions],
    ) -> GetFbtWarehouseListResponse:
        """Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.

        Official name `GetFBTWarehouseList`: `GET /fbt/{version}/warehouses`, version 202408.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fbt.info`
        """
        params = {
        }
        return self._call("fbt.get_fbt_warehouse_list", "GetFbtWarehouseListResponse", params, options)

    def get_inbound_method_detail(
        self,
        *,
        estimate_arrival_time: EstimateArrivalTimeParams = REQUIRED,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str = REQUIRED,
        plan_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetInboundMethodDetailResponse:
        """Returns the allocation and the placement fee of one inbound method for a plan.

        Official name `GetInboundMethodDetail`: `POST /fbt/{version}/inbound_method_detail`, version 202602.

        - cipher: `shop_cipher` (optional)

        Args:
            estimate_arrival_time: Period in which the goods are expected at the warehouse. Required.
            inbound_method: Way in which the goods get from the seller into FBT warehouses. Required.
            plan_id: Id of the inbound plan, which says what goods come in and how. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "estimate_arrival_time": estimate_arrival_time,
            "inbound_method": inbound_method,
            "plan_id": plan_id,
        }
        return self._call("fbt.get_inbound_method_detail", "GetInboundMethodDetailResponse", params, options)

    def get_inbound_order(
        self,
        *,
        include_carton_details: bool | None = None,
        order_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetInboundOrderResponse:
        """Returns inbound orders, with their carriers, planned goods and received batches.

        Official name `GetInboundOrder`: `GET /fbt/{version}/inbound_orders`, version 202602.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            include_carton_details: Set to true to also get the cartons in `carton_details`.
            order_ids: Inbound orders to fetch, given by their ids. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "include_carton_details": include_carton_details,
            "order_ids": order_ids,
        }
        return self._call("fbt.get_inbound_order", "GetInboundOrderResponse", params, options)

    def list_available_inbound_methods(
        self,
        *,
        plan_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ListAvailableInboundMethodsResponse:
        """Lists the inbound methods, time windows and warehouses open to a plan.

        Official name `ListAvailableInboundMethods`: `POST /fbt/{version}/list_available_inbound_method`, version 202602.

        - cipher: `shop_cipher` (optional)

        Args:
            plan_id: Id of the inbound plan, which says what goods come in and how. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "plan_id": plan_id,
        }
        return self._call("fbt.list_available_inbound_methods", "ListAvailableInboundMethodsResponse", params, options)

    def print_inbound_order_labels(
        self,
        *,
        barcode_format: str | None = None,
        carton_label_format: Literal["A4_4UP", "DEFAULT_1UP"] | str | None = None,
        order_id: str | int = REQUIRED,
        print_items: Sequence[Literal["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> PrintInboundOrderLabelsResponse:
        """Creates carton or item labels of an inbound order and returns their URL.

        Official name `PrintInboundOrderLabels`: `POST /fbt/{version}/inbound_orders/label_print`, version 202602.

        - cipher: `shop_cipher` (optional)

        Args:
            barcode_format: Layout in which unit barcodes are printed on the label sheet.
            carton_label_format: Paper layout in which the carton labels are printed.
            order_id: Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
            print_items: Kinds of labels and lists to put into the file.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "barcode_format": barcode_format,
            "carton_label_format": carton_label_format,
            "order_id": order_id,
            "print_items": print_items,
        }
        return self._call("fbt.print_inbound_order_labels", "PrintInboundOrderLabelsResponse", params, options)

    def query_goods_inventory_for_mcf(
        self,
        *,
        goods: Sequence[QueryGoodsInventoryForMcfGoodsParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> QueryGoodsInventoryForMcfResponse:
        """Returns the quantity of goods available for multi-channel fulfilment.

        Official name `QueryGoodsInventoryForMCF`: `POST /fbt/{version}/mcf/goods/inventory/search`, version 202601.

        - cipher: `shop_cipher` (optional)

        Args:
            goods: Goods to deliver or to look up, at most 50. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "goods": goods,
        }
        return self._call("fbt.query_goods_inventory_for_mcf", "QueryGoodsInventoryForMcfResponse", params, options)

    def search_fbt_inventory(
        self,
        *,
        fbt_warehouse_ids: Sequence[str | int] | None = None,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchFbtInventoryPage:
        """Lists stock in TikTok warehouses by goods, SKU or warehouse.

        Official name `SearchFBTInventory`: `POST /fbt/{version}/inventory/search`, version 202408.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fbt.info`

        Args:
            fbt_warehouse_ids: Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
            goods_ids: Goods whose stock to return, at most 100 ids; not together with `sku_ids`. Without both, all goods with stock are returned.
            page_size: Number of entries on each page, from 1 to 100. Required. Example: `50`.
            sku_ids: Restricts the result to goods linked to these SKUs, at most 100 ids; not together with `goods_ids`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `inventory`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "fbt_warehouse_ids": fbt_warehouse_ids,
            "goods_ids": goods_ids,
            "page_size": page_size,
            "sku_ids": sku_ids,
        }
        return self._page("fbt.search_fbt_inventory", "SearchFbtInventoryPage", params, options)

    def search_fbt_inventory_record(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        fbt_warehouse_ids: Sequence[str | int] | None = None,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchFbtInventoryRecordPage:
        """Lists the changes of stock in TikTok warehouses within a time range.

        Official name `SearchFBTInventoryRecord`: `POST /fbt/{version}/inventory_records/search`, version 202410.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fbt.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/670d584ba83c5f030f3071e4

        Args:
            create_time_ge: Earliest time of the stock changes to return, Unix time in seconds; 0 by default. Example: `1293013251`.
            create_time_le: Latest time of the stock changes to return, Unix time in seconds; the current time by default. Example: `1393013251`.
            fbt_warehouse_ids: Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
            goods_ids: Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
            page_size: Number of entries on each page, from 1 to 100. Required. Example: `50`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `inventory_records`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_le": create_time_le,
            "fbt_warehouse_ids": fbt_warehouse_ids,
            "goods_ids": goods_ids,
            "page_size": page_size,
        }
        return self._page("fbt.search_fbt_inventory_record", "SearchFbtInventoryRecordPage", params, options)

    def search_goods_hazmat_and_expiration_info(
        self,
        *,
        tts_sku_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SearchGoodsHazmatAndExpirationInfoResponse:
        """Returns hazmat and expiry data of the goods behind the given SKUs.

        Official name `SearchGoodsHazmatAndExpirationInfo`: `POST /fbt/{version}/goods/hazmat_and_expiration_info/search`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            tts_sku_ids: Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "tts_sku_ids": tts_sku_ids,
        }
        return self._call("fbt.search_goods_hazmat_and_expiration_info", "SearchGoodsHazmatAndExpirationInfoResponse", params, options)

    def search_goods_info(
        self,
        *,
        goods_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchGoodsInfoPage:
        """Lists warehouse goods by id, product, SKU or reference code.

        Official name `SearchGoodsInfo`: `POST /fbt/{version}/goods/search`, version 202607.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            goods_ids: Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
            page_size: Number of entries on each page, from 1 to 100. Required.
            product_ids: Restricts the result to goods of these products, at most 100 ids.
            reference_codes: Restricts the result to goods with these codes of your own, at most 100.
            sku_ids: Restricts the result to goods linked to these SKUs, at most 100 ids.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `goods`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "goods_ids": goods_ids,
            "page_size": page_size,
            "product_ids": product_ids,
            "reference_codes": reference_codes,
            "sku_ids": sku_ids,
        }
        return self._page("fbt.search_goods_info", "SearchGoodsInfoPage", params, options)

    def ship_inbound_order(
        self,
        *,
        cartons: Sequence[CreateOrUpdateInboundPlanCartonParams] | None = None,
        inbound_order_id: str | int = REQUIRED,
        shipment_option: ShipInboundOrderShipmentOptionParams = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ShipInboundOrderResponse:
        """Marks an inbound order as shipped with its shipping method and cartons.

        Official name `ShipInboundOrder`: `POST /fbt/{version}/ship_inbound_order`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            cartons: Cartons of the shipment, with content and size.
            inbound_order_id: Id of the inbound order whose goods are on their way to the warehouse. Required.
            shipment_option: How the goods travel to the warehouse: as parcels or as freight. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "cartons": cartons,
            "inbound_order_id": inbound_order_id,
            "shipment_option": shipment_option,
        }
        return self._call("fbt.ship_inbound_order", "ShipInboundOrderResponse", params, options)

    def update_fbt_goods_info(
        self,
        *,
        update_goods_dto: UpdateGoodsDtoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateFbtGoodsInfoResponse:
        """Replaces the name, size, hazmat and shelf-life data of one warehouse good.

        Official name `UpdateFBTGoodsInfo`: `POST /fbt/{version}/goods/update_goods_info`, version 202607.
        Also in version 202603: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            update_goods_dto: Goods to change, by id, with the values that are to hold from now on.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "update_goods_dto": update_goods_dto,
        }
        return self._call("fbt.update_fbt_goods_info", "UpdateFbtGoodsInfoResponse", params, options)

    def update_goods_sku_relations(
        self,
        *,
        operate_goods_sku_relation_list: Sequence[OperateGoodsSkuRelationParams] = REQUIRED,
        operation_type: Literal["BIND", "UN_BIND"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdateGoodsSkuRelationsResponse:
        """Links SKUs to warehouse goods or unlinks them, with a result for each.

        Official name `UpdateGoodsSKURelations`: `POST /fbt/{version}/goods/update_goods_sku_relation`, version 202603.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `operate_goods_sku_relation_info.operate_result_list`: see `item_errors`

        Args:
            operate_goods_sku_relation_list: Goods and the SKUs that they are to be linked with or unlinked from. Required.
            operation_type: Whether the goods and SKUs are to be linked or unlinked. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "operate_goods_sku_relation_list": operate_goods_sku_relation_list,
            "operation_type": operation_type,
        }
        return self._call("fbt.update_goods_sku_relations", "UpdateGoodsSkuRelationsResponse", params, options)

    def update_inbound_order_tracking(
        self,
        *,
        order_id: str | int = REQUIRED,
        parcel_tracking_info: Sequence[ParcelTrackingInfoParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateInboundOrderTrackingResponse:
        """Sets the carrier and the tracking number for the cartons of an inbound order.

        Official name `UpdateInboundOrderTracking`: `POST /fbt/{version}/inbound_orders/tracking_update`, version 202602.

        - cipher: `shop_cipher` (optional)

        Args:
            order_id: Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required.
            parcel_tracking_info: Tracking numbers to set, one for each carton.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "parcel_tracking_info": parcel_tracking_info,
        }
        return self._call("fbt.update_inbound_order_tracking", "UpdateInboundOrderTrackingResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncFbtApi = FbtApi
RESOURCE = FbtApi