# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Address(Model):
    """Address inside `Warehouse`."""

    __slots__ = ()

    address_line_1: str | Any
    """Address line 1."""

    address_line_2: str | Any
    """Address line 2."""

    address_line_3: str | Any
    """Address line 3."""

    city: str | Any
    """City. Example: `Rialto`."""

    district: str | Any
    """District."""

    postal_code: str | Any
    """Postal code. Example: `92376`."""

    region_code: str | Any
    """Region code. Example: `US`."""

    state: str | Any
    """State. Example: `CA`."""


class AerosolExtraInfo(Model):
    """Aerosol extra info inside `CreateFbtGoodsHazmatInfo`, `HazmatInfo`."""

    __slots__ = ()

    volume: str | Any
    """Volume."""

    volume_unit: str | Any
    """Volume unit."""


class AllocationShipment(Model):
    """Allocation shipment inside `Info`."""

    __slots__ = ()

    cartons: list[Carton]
    """Cartons."""

    goods_items: list[GoodsItem]
    """Goods items."""

    shipment_options: list[ShipmentOption]
    """Shipment options."""

    warehouse_id: str | Any
    """Warehouse id."""


class AvailableInboundMethod(Model):
    """Available inbound method inside `ListAvailableInboundMethodsResponse`."""

    __slots__ = ()

    available_time_window_list: list[AvailableTimeWindow]
    """Available time window list."""

    inbound_method: str | Any
    """Inbound method."""

    placement_fee_estimate: Money | Any
    """Placement fee estimate."""

    warehouse_list: list[ListAvailableInboundMethodsWarehouse]
    """Warehouse list."""


class AvailableTimeWindow(Model):
    """Available time window inside `AvailableInboundMethod`."""

    __slots__ = ()

    end_timestamp: str | Any
    """End timestamp."""

    start_timestamp: str | Any
    """Start timestamp."""


class Barcode(Model):
    """Barcode inside `Goods`."""

    __slots__ = ()

    code: str | Any
    """Code."""

    type: str | Any
    """Type."""


class BatteryExtraInfo(Model):
    """Battery extra info inside `HazmatInfo`."""

    __slots__ = ()

    battery_count_per_package: str | Any
    """Battery count per package."""

    battery_packaging_type: str | Any
    """Battery packaging type."""

    battery_type: str | Any
    """Battery type."""

    is_need_un_38_3_test: bool | Any
    """Is need un 38 3 test."""

    total_battery_capacity: str | Any
    """Total battery capacity."""

    total_battery_capacity_unit: str | Any
    """Total battery capacity unit."""

    total_battery_weight: str | Any
    """Total battery weight."""

    total_battery_weight_unit: str | Any
    """Total battery weight unit."""

    un_38_3_test_file_url: str | Any
    """Un 38 3 test file URL."""


class BoxMeasurement(Model):
    """Box measurement inside `Carton`, `CartonDetail`."""

    __slots__ = ()

    height: str | Any
    """Height."""

    length: str | Any
    """Length."""

    length_unit: str | Any
    """Length unit."""

    weight: str | Any
    """Weight."""

    weight_unit: str | Any
    """Weight unit."""

    width: str | Any
    """Width."""


class BulkyItemAttribute(Model):
    """Bulky item attribute inside `Goods`."""

    __slots__ = ()

    is_bulky_item: bool | Any
    """Is bulky item."""

    is_bulky_item_accessories: bool | Any
    """Is bulky item accessories."""


class CancelFbtMcfOrderConsignOrder(Model):
    """Consign order inside `CancelFbtMcfOrderMcfOrder`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `OBF1234`."""

    status: str | Any
    """Status. Example: `cancelled`."""


class CancelFbtMcfOrderMcfOrder(Model):
    """MCF order inside `CancelFbtMcfOrderResponse`."""

    __slots__ = ()

    consign_orders: list[CancelFbtMcfOrderConsignOrder]
    """Consign orders."""

    external_order_id: str | Any
    """External order id. Example: `shopify7136104329798256386`."""

    mcf_order_id: str | Any
    """MCF order id. Example: `7136104329798256386`."""


class Carton(Model):
    """Carton inside `AllocationShipment`."""

    __slots__ = ()

    box_measurements: BoxMeasurement | Any
    """Box measurements."""

    carton_nums: list[str]
    """Carton nums."""

    carton_type: str | Any
    """Carton type."""

    items: list[CreateOrUpdateInboundPlanItem]
    """Items."""

    quantity: int | Any
    """Quantity."""


class CartonDetail(Model):
    """Carton detail inside `InboundOrder`."""

    __slots__ = ()

    box_measurements: BoxMeasurement | Any
    """Box measurements."""

    carton_no: str | Any
    """Carton no."""

    carton_type: str | Any
    """Carton type."""

    items: list[Item]
    """Items."""


class ConsignOrder(Model):
    """Consign order inside `McfOrder`."""

    __slots__ = ()

    carrier: str | Any
    """Carrier. Example: `USPS`."""

    goods: list[GetFbtMcfOrderStatusGoods]
    """Goods."""

    id: str | Any
    """Id. Example: `OBF1234`."""

    is_platform_closed: bool | Any
    """Is platform closed. Example: `false`."""

    issue: str | Any
    """Issue."""

    shipping_provider: ShippingProvider | Any
    """Shipping provider."""

    status: str | Any
    """Status. Example: `PENDING`."""

    tracking_number: str | Any
    """Tracking number. Example: `TN87654321`."""


class CreateOrUpdateInboundPlanItem(Model):
    """Item inside `Carton`, `CreateOrUpdateInboundPlanCarton`."""

    __slots__ = ()

    expiration_timestamp: str | Any
    """Expiration timestamp."""

    goods_id: str | Any
    """Goods id."""

    lot_code: str | Any
    """Lot code."""

    quantity: int | Any
    """Quantity."""


class CreateResult(Model):
    """Create result inside `CreateResultInfo`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    is_success: bool | Any
    """Is success."""

    tts_goods_id: str | Any
    """Tts goods id."""

    tts_sku_id: str | Any
    """Tts SKU id."""


class CreateResultInfo(Model):
    """Create result info inside `CreateFbtGoodsResponse`."""

    __slots__ = ()

    create_result_list: list[CreateResult]
    """Create result list."""


class Dimension(Model):
    """Dimension inside `MerchantDeclarationInfo`, `WarehouseConfirmationInfo`."""

    __slots__ = ()

    height: str | Any
    """Height."""

    length: str | Any
    """Length."""

    unit: str | Any
    """Unit."""

    width: str | Any
    """Width."""


class ExpBaseInfo(Model):
    """Exp base info inside `HazmatAndExpirationDto`."""

    __slots__ = ()

    expiration_alert_days: int | Any
    """Expiration alert days."""

    inbound_cutoff_days: int | Any
    """Inbound cutoff days."""

    sales_cutoff_days: int | Any
    """Sales cutoff days."""


class FlammableLiquidsExtraInfo(Model):
    """Flammable liquids extra info inside `HazmatInfo`."""

    __slots__ = ()

    flammable_liquids_type: str | Any
    """Flammable liquids type."""

    flammable_liquids_volume: str | Any
    """Flammable liquids volume."""

    volume_unit: str | Any
    """Volume unit."""


class GetFbtMcfOrderStatusGoods(Model):
    """Goods inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `123124124`."""

    quantity: int | Any
    """Quantity. Example: `1`."""


class GetInboundOrderWarehouse(Model):
    """Warehouse inside `InboundOrder`."""

    __slots__ = ()

    business_warehouse_ids: list[str]
    """Business warehouse ids."""

    fbt_warehouse_id: str | Any
    """FBT warehouse id."""

    name: str | Any
    """Name."""

    type: str | Any
    """Type."""


class Goods(Model):
    """Goods inside `SearchGoodsInfoResponse`."""

    __slots__ = ()

    barcodes: list[Barcode]
    """Barcodes."""

    bulky_item_attribute: BulkyItemAttribute | Any
    """Bulky item attribute."""

    goods_safety_attributes: GoodsSafetyAttribute | Any
    """Goods safety attributes."""

    hazmat_approval_status: str | Any
    """Hazmat approval status."""

    hazmat_info: HazmatInfo | Any
    """Hazmat info."""

    id: str | Any
    """Id."""

    image_url: str | Any
    """Image URL."""

    is_hazmat: bool | Any
    """Is hazmat."""

    is_sioc: bool | Any
    """Is sioc."""

    lot_expiration_info: LotExpirationInfo | Any
    """Lot expiration info."""

    merchant_declaration_info: MerchantDeclarationInfo | Any
    """Merchant declaration info."""

    name: str | Any
    """Name."""

    reference_code: str | Any
    """Reference code."""

    sioc_approval_status: str | Any
    """Sioc approval status."""

    sioc_attribute: SiocAttribute | Any
    """Sioc attribute."""

    skus: list[Sku]
    """SKUs."""

    warehouse_confirmation_info: WarehouseConfirmationInfo | Any
    """Warehouse confirmation info."""


class GoodsInventory(Model):
    """Goods inventory inside `QueryGoodsInventoryForMcfResponse`."""

    __slots__ = ()

    available_qty: int | Any
    """Available quantity. Example: `10`."""

    goods_id: str | Any
    """Goods id. Example: `69167899745030`."""


class GoodsItem(Model):
    """Goods item inside `AllocationShipment`, `CreateOrUpdateInboundPlanRequest`."""

    __slots__ = ()

    goods_id: str | Any
    """Goods id."""

    quantity: int | Any
    """Quantity."""


class GoodsSafetyAttribute(Model):
    """Goods safety attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    __slots__ = ()

    is_fragile: bool | Any
    """Is fragile."""

    is_liquid: bool | Any
    """Is liquid."""

    is_sharp: bool | Any
    """Is sharp."""


class HazmatAndExpirationDto(Model):
    """Hazmat and expiration dto inside `HazmatAndExpirationInfo`."""

    __slots__ = ()

    exp_base_info: ExpBaseInfo | Any
    """Exp base info."""

    is_expiration_management: bool | Any
    """Is expiration management."""

    is_hazmat: bool | Any
    """Is hazmat."""

    is_lot_code: bool | Any
    """Is lot code."""

    tts_sku_id: str | Any
    """Tts SKU id."""


class HazmatAndExpirationInfo(Model):
    """Hazmat and expiration info inside `SearchGoodsHazmatAndExpirationInfoResponse`."""

    __slots__ = ()

    hazmat_and_expiration_dto_list: list[HazmatAndExpirationDto]
    """Hazmat and expiration dto list."""


class HazmatInfo(Model):
    """Hazmat info inside `Goods`."""

    __slots__ = ()

    aerosol_extra_info: AerosolExtraInfo | Any
    """Aerosol extra info."""

    battery_extra_info: BatteryExtraInfo | Any
    """Battery extra info."""

    dg_class: str | Any
    """Dg class."""

    dg_uncode: str | Any
    """Dg uncode."""

    flammable_liquids_extra_info: FlammableLiquidsExtraInfo | Any
    """Flammable liquids extra info."""

    hazmat_type: str | Any
    """Hazmat type."""

    msds_file_url: str | Any
    """MSDS file URL."""


class InboundGoodsLotReceiveItemDetail(Model):
    """Inbound goods lot receive item detail inside `InboundOrder`."""

    __slots__ = ()

    defective_received_count: int | Any
    """Defective received count."""

    expiration_time: int | Any
    """Expiration time. Unix seconds."""

    goods_id: str | Any
    """Goods id."""

    lot_code: str | Any
    """Lot code."""

    normal_received_count: int | Any
    """Normal received count."""

    planned_count: int | Any
    """Planned count."""

    total_received_count: int | Any
    """Total received count."""


class InboundOrder(Model):
    """Inbound order inside `GetInboundOrderResponse`."""

    __slots__ = ()

    actual_arrival_time: int | Any
    """Actual arrival time. Unix seconds."""

    carton_details: list[CartonDetail]
    """Carton details."""

    create_time: int | Any
    """Create time. Unix seconds."""

    expected_arrival_time: int | Any
    """Expected arrival time. Unix seconds."""

    inbound_goods_lot_receive_item_details: list[InboundGoodsLotReceiveItemDetail]
    """Inbound goods lot receive item details."""

    logistic_info_list: list[LogisticInfo]
    """Logistic info list."""

    merchant: Merchant | Any
    """Merchant."""

    order_id: str | Any
    """Order id."""

    order_id_string: str | Any
    """Order id string."""

    order_plan_id: str | Any
    """Order plan id."""

    ship_time: int | Any
    """Ship time. Unix seconds."""

    status_logs: list[StatusLog]
    """Status logs."""

    warehouse: GetInboundOrderWarehouse | Any
    """Warehouse."""


class InboundPlan(Model):
    """Inbound plan inside `CreateOrUpdateInboundPlanResponse`."""

    __slots__ = ()

    plan_id: str | Any
    """Plan id."""


class Info(Model):
    """Info inside `GetInboundMethodDetailResponse`."""

    __slots__ = ()

    allocation_shipments: list[AllocationShipment]
    """Allocation shipments."""

    placement_fee_estimate: Money | Any
    """Placement fee estimate."""

    placement_option_id: str | Any
    """Placement option id."""


class Inventory(Model):
    """Inventory inside `SearchFbtInventoryResponse`."""

    __slots__ = ()

    fbt_warehouse_id: str | Any
    """FBT warehouse id. Example: `7232382932030232`."""

    goods: SearchFbtInventoryGoods | Any
    """Goods."""

    in_transit_quantity: int | Any
    """In transit quantity. Example: `10`."""

    on_hand_detail: OnHandDetail | Any
    """On hand detail."""


class InventoryRecord(Model):
    """Inventory record inside `SearchFbtInventoryRecordResponse`."""

    __slots__ = ()

    changed_quantity: int | Any
    """Changed quantity. Example: `2`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1212139230`."""

    fbt_warehouse_id: str | Any
    """FBT warehouse id. Example: `7232392932323`."""

    final_on_hand_quantity: int | Any
    """Final on hand quantity. Example: `12`."""

    goods: SearchFbtInventoryGoods | Any
    """Goods."""

    initial_on_hand_quantity: int | Any
    """Initial on hand quantity. Example: `10`."""

    inventory_goods_type: str | Any
    """Inventory goods type. Example: `NORMAL`. See `InventoryGoodsType`."""

    order: Order | Any
    """Order."""


class Item(Model):
    """Item inside `CartonDetail`."""

    __slots__ = ()

    goods_id: str | Any
    """Goods id."""

    quantity: int | Any
    """Quantity."""


class ListAvailableInboundMethodsWarehouse(Model):
    """Warehouse inside `AvailableInboundMethod`."""

    __slots__ = ()

    warehouse_id: str | Any
    """Warehouse id."""

    warehouse_name: str | Any
    """Warehouse name."""


class LogisticInfo(Model):
    """Logistic info inside `InboundOrder`."""

    __slots__ = ()

    provider_name: str | Any
    """Provider name."""

    related_number: str | Any
    """Related number."""

    waybill_number: str | Any
    """Waybill number."""


class LogisticsService(Model):
    """Logistics service inside `Warehouse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `12123232323`."""

    name: str | Any
    """Name."""

    subscribed: bool | Any
    """Subscribed. Example: `true`."""


class LotExpirationInfo(Model):
    """Lot expiration info inside `Goods`."""

    __slots__ = ()

    expiration_alert_days: int | Any
    """Expiration alert days."""

    handling_method: str | Any
    """Handling method."""

    inbound_cutoff_days: int | Any
    """Inbound cutoff days."""

    is_expiration_management: bool | Any
    """Is expiration management."""

    is_lot_control: bool | Any
    """Is lot control."""

    sales_cutoff_days: int | Any
    """Sales cutoff days."""

    shelf_life_days: int | Any
    """Shelf life days."""


class McfOrder(Model):
    """MCF order inside `CreateFbtMcfOrderResponse`, `GetFbtMcfOrderStatusResponse`."""

    __slots__ = ()

    consign_orders: list[ConsignOrder]
    """Consign orders."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1661756811`."""

    external_order_id: str | Any
    """External order id. Example: `shopify202208291503530001100220033`."""

    mcf_order_id: str | Any
    """MCF order id. Example: `7136104329798256386`."""


class McfStatus(Model):
    """MCF status inside `GetFbtMerchantMcfStatusResponse`."""

    __slots__ = ()

    is_mcf: int | Any
    """Is MCF. Example: `0`."""


class Merchant(Model):
    """Merchant inside `InboundOrder`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""


class MerchantDeclarationInfo(Model):
    """Merchant declaration info inside `Goods`."""

    __slots__ = ()

    dimension: Dimension | Any
    """Dimension."""

    weight: Weight | Any
    """Weight."""


class OnHandDetail(Model):
    """On hand detail inside `Inventory`, `SearchFbtInventorySku`."""

    __slots__ = ()

    available_quantity: int | Any
    """Available quantity. Example: `5`."""

    reserved_quantity: int | Any
    """Reserved quantity. Example: `15`."""

    total_quantity: int | Any
    """Total quantity. Example: `20`."""

    unfulfillable_quantity: int | Any
    """Unfulfillable quantity. Example: `0`."""


class OnboardedRegion(Model):
    """Onboarded region inside `GetFbtMerchantOnboardedRegionsResponse`."""

    __slots__ = ()

    region_code: str | Any
    """Region code. Example: `GB`."""


class OperateGoodsSkuRelationInfo(Model):
    """Operate goods SKU relation info inside `UpdateGoodsSkuRelationsResponse`."""

    __slots__ = ()

    operate_result_list: list[OperateResult]
    """Operate result list."""


class OperateResult(Model):
    """Operate result inside `OperateGoodsSkuRelationInfo`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    is_success: bool | Any
    """Is success."""

    tts_goods_id: str | Any
    """Tts goods id."""

    tts_sku_id: str | Any
    """Tts SKU id."""


class Order(Model):
    """Order inside `InventoryRecord`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `OBF8932302030203`."""

    type: str | Any
    """Type. See `OrderType`."""


class Product(Model):
    """Product inside `Sku`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    image_url: str | Any
    """Image URL."""

    name: str | Any
    """Name."""


class SearchFbtInventoryGoods(Model):
    """Goods inside `Inventory`, `InventoryRecord`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `12345`."""

    name: str | Any
    """Name."""

    reference_code: str | Any
    """Reference code. Example: `water01`."""

    skus: list[SearchFbtInventorySku]
    """SKUs."""


class SearchFbtInventorySku(Model):
    """SKU inside `SearchFbtInventoryGoods`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `73243612345`."""

    on_hand_detail: OnHandDetail | Any
    """On hand detail."""


class ShipmentOption(Model):
    """Shipment option inside `AllocationShipment`."""

    __slots__ = ()

    shipping_method: str | Any
    """Shipping method."""


class ShippingProvider(Model):
    """Shipping provider inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7345645330412603141`."""

    name: str | Any
    """Name. Example: `UPS`."""


class SiocAttribute(Model):
    """Sioc attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    __slots__ = ()

    sioc_files: list[SiocFile]
    """Sioc files."""


class SiocFile(Model):
    """Sioc file inside `SiocAttribute`."""

    __slots__ = ()

    sioc_certification_url: str | Any
    """Sioc certification URL."""

    sioc_file_type: str | Any
    """Sioc file type."""


class Sku(Model):
    """SKU inside `Goods`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    image_url: str | Any
    """Image URL."""

    matched: bool | Any
    """Matched."""

    name: str | Any
    """Name."""

    product: Product | Any
    """Product."""

    regions: list[str]
    """Regions."""


class StatusLog(Model):
    """Status log inside `InboundOrder`."""

    __slots__ = ()

    new_status: str | Any
    """New status."""

    operate_time: int | Any
    """Operate time. Unix seconds."""

    operator: str | Any
    """Operator."""

    previous_status: str | Any
    """Previous status."""


class UpdateResultInfo(Model):
    """Update result info inside `UpdateFbtGoodsInfoResponse`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    is_success: bool | Any
    """Is success."""

    tts_goods_id: str | Any
    """Tts goods id."""


class Warehouse(Model):
    """Warehouse inside `GetFbtWarehouseListResponse`."""

    __slots__ = ()

    addresses: list[Address]
    """Addresses."""

    fbt_warehouse_id: str | Any
    """FBT warehouse id. Example: `121219993203023`."""

    logistics_services: list[LogisticsService]
    """Logistics services."""

    name: str | Any
    """Name. Example: `TikTok_Eastvale(CA)`."""

    subscribed: bool | Any
    """Subscribed. Example: `true`."""

    type: str | Any
    """Type. Example: `PLATFORM_WAREHOUSE`. See `WarehouseType`."""

    warehouse_ids: list[str]
    """Warehouse ids."""


class WarehouseConfirmationInfo(Model):
    """Warehouse confirmation info inside `Goods`."""

    __slots__ = ()

    dimension: Dimension | Any
    """Dimension."""

    weight: Weight | Any
    """Weight."""


class Weight(Model):
    """Weight inside `MerchantDeclarationInfo`, `WarehouseConfirmationInfo`."""

    __slots__ = ()

    unit: str | Any
    """Unit."""

    value: str | Any
    """Value."""


class CancelFbtMcfOrderResponse(ResponseModel):
    """The response of `CancelFBTMCFOrder` (202601)."""

    __slots__ = ()

    mcf_order: CancelFbtMcfOrderMcfOrder | Any
    """MCF order."""


class CancelInboundOrderResponse(ResponseModel):
    """The response of `CancelInboundOrder` (202602)."""

    __slots__ = ()


class ConfirmInboundMethodResponse(ResponseModel):
    """The response of `ConfirmInboundMethod` (202603)."""

    __slots__ = ()

    inbound_order_ids: list[str]
    """Inbound order ids."""


class CreateFbtGoodsResponse(ResponseModel):
    """The response of `CreateFBTGoods` (202607)."""

    __slots__ = ()

    create_result_info: CreateResultInfo | Any
    """Create result info."""


class CreateFbtMcfOrderResponse(ResponseModel):
    """The response of `CreateFBTMCFOrder` (202607)."""

    __slots__ = ()

    mcf_order: McfOrder | Any
    """MCF order."""


class CreateOrUpdateInboundPlanResponse(ResponseModel):
    """The response of `CreateOrUpdateInboundPlan` (202602)."""

    __slots__ = ()

    inbound_plan: InboundPlan | Any
    """Inbound plan."""


class GetFbtMcfOrderStatusResponse(ResponseModel):
    """The response of `GetFBFMCFOrderStatus` (202601)."""

    __slots__ = ()

    mcf_order: McfOrder | Any
    """MCF order."""


class GetFbtMerchantMcfStatusResponse(ResponseModel):
    """The response of `getfbtmerchantmcfstatus` (202601)."""

    __slots__ = ()

    mcf_status: McfStatus | Any
    """MCF status."""


class GetFbtMerchantOnboardedRegionsResponse(ResponseModel):
    """The response of `GetFBTMerchantOnboardedRegions` (202409)."""

    __slots__ = ()

    onboarded_regions: list[OnboardedRegion]
    """Onboarded regions."""


class GetFbtWarehouseListResponse(ResponseModel):
    """The response of `GetFBTWarehouseList` (202408)."""

    __slots__ = ()

    warehouses: list[Warehouse]
    """Warehouses."""


class GetInboundMethodDetailResponse(ResponseModel):
    """The response of `GetInboundMethodDetail` (202602)."""

    __slots__ = ()

    expiration_timestamp: str | Any
    """Expiration timestamp."""

    info: list[Info]
    """Info."""

    placement_task_status: str | Any
    """Placement task status."""


class GetInboundOrderResponse(ResponseModel):
    """The response of `GetInboundOrder` (202602)."""

    __slots__ = ()

    inbound_orders: list[InboundOrder]
    """Inbound orders."""


class ListAvailableInboundMethodsResponse(ResponseModel):
    """The response of `ListAvailableInboundMethods` (202602)."""

    __slots__ = ()

    available_inbound_method_list: list[AvailableInboundMethod]
    """Available inbound method list."""


class PrintInboundOrderLabelsResponse(ResponseModel):
    """The response of `PrintInboundOrderLabels` (202602)."""

    __slots__ = ()

    download_url: str | Any
    """Download URL."""

    task_status: str | Any
    """Task status."""


class QueryGoodsInventoryForMcfResponse(ResponseModel):
    """The response of `QueryGoodsInventoryForMCF` (202601)."""

    __slots__ = ()

    goods_inventory_list: list[GoodsInventory]
    """Goods inventory list."""


class SearchFbtInventoryResponse(ResponseModel):
    """The response of `SearchFBTInventory` (202408)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Inventory."""

    total_count: int | Any
    """Total count. Example: `22113`."""


class SearchFbtInventoryRecordResponse(ResponseModel):
    """The response of `SearchFBTInventoryRecord` (202410)."""

    __slots__ = ()

    inventory_records: list[InventoryRecord]
    """Inventory records."""

    total_count: int | Any
    """Total count. Example: `22113`."""


class SearchGoodsHazmatAndExpirationInfoResponse(ResponseModel):
    """The response of `SearchGoodsHazmatAndExpirationInfo` (202603)."""

    __slots__ = ()

    hazmat_and_expiration_info: HazmatAndExpirationInfo | Any
    """Hazmat and expiration info."""


class SearchGoodsInfoResponse(ResponseModel):
    """The response of `SearchGoodsInfo` (202607)."""

    __slots__ = ()

    goods: list[Goods]
    """Goods."""

    total_count: int | Any
    """Total count."""


class ShipInboundOrderResponse(ResponseModel):
    """The response of `ShipInboundOrder` (202603)."""

    __slots__ = ()

    inbound_order_id: str | Any
    """Inbound order id."""


class UpdateFbtGoodsInfoResponse(ResponseModel):
    """The response of `UpdateFBTGoodsInfo` (202607)."""

    __slots__ = ()

    update_result_info: UpdateResultInfo | Any
    """Update result info."""


class UpdateGoodsSkuRelationsResponse(ResponseModel):
    """The response of `UpdateGoodsSKURelations` (202603)."""

    __slots__ = ()

    operate_goods_sku_relation_info: OperateGoodsSkuRelationInfo | Any
    """Operate goods SKU relation info."""


class UpdateInboundOrderTrackingResponse(ResponseModel):
    """The response of `UpdateInboundOrderTracking` (202602)."""

    __slots__ = ()


class SearchFbtInventoryPage(SearchFbtInventoryResponse, Page["Inventory"]):
    """One page of `SearchFBTInventory`: its items are `inventory`."""

    __slots__ = ()
    _items_at = "inventory"


class AsyncSearchFbtInventoryPage(SearchFbtInventoryResponse, AsyncPage["Inventory"]):
    """One page of `SearchFBTInventory`: its items are `inventory`."""

    __slots__ = ()
    _items_at = "inventory"


class SearchFbtInventoryRecordPage(SearchFbtInventoryRecordResponse, Page["InventoryRecord"]):
    """One page of `SearchFBTInventoryRecord`: its items are `inventory_records`."""

    __slots__ = ()
    _items_at = "inventory_records"


class AsyncSearchFbtInventoryRecordPage(SearchFbtInventoryRecordResponse, AsyncPage["InventoryRecord"]):
    """One page of `SearchFBTInventoryRecord`: its items are `inventory_records`."""

    __slots__ = ()
    _items_at = "inventory_records"


class SearchGoodsInfoPage(SearchGoodsInfoResponse, Page["Goods"]):
    """One page of `SearchGoodsInfo`: its items are `goods`."""

    __slots__ = ()
    _items_at = "goods"


class AsyncSearchGoodsInfoPage(SearchGoodsInfoResponse, AsyncPage["Goods"]):
    """One page of `SearchGoodsInfo`: its items are `goods`."""

    __slots__ = ()
    _items_at = "goods"
