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
    """First line of the address: street and number."""

    address_line_2: str | Any
    """Second line of the address, such as a flat or a building; may be empty."""

    address_line_3: str | Any
    """Third line of the address; may be empty."""

    city: str | Any
    """Town or city that the address lies in. Example: `Rialto`."""

    district: str | Any
    """District or county that the address lies in."""

    postal_code: str | Any
    """Postal code of the address, in the US the ZIP code. Example: `92376`."""

    region_code: str | Any
    """Country or region of the address, ISO 3166-1 alpha-2. Example: `US`."""

    state: str | Any
    """State or province of the address, such as CA. Example: `CA`."""


class AerosolExtraInfo(Model):
    """Aerosol extra info inside `CreateFbtGoodsHazmatInfo`, `HazmatInfo`."""

    __slots__ = ()

    volume: str | Any
    """Volume of the aerosol in `volume_unit`, as text."""

    volume_unit: str | Any
    """Unit of the volume, such as milliliters."""


class AllocationShipment(Model):
    """Allocation shipment inside `Info`."""

    __slots__ = ()

    cartons: list[Carton]
    """Cartons of the shipment, with content and size."""

    goods_items: list[GoodsItem]
    """Goods and quantities in the plan or shipment."""

    shipment_options: list[ShipmentOption]
    """Ways in which the shipment can travel to the warehouse."""

    warehouse_id: str | Any
    """Id of the warehouse that the shipment goes to."""


class AvailableInboundMethod(Model):
    """Available inbound method inside `ListAvailableInboundMethodsResponse`."""

    __slots__ = ()

    available_time_window_list: list[AvailableTimeWindow]
    """Periods in which the goods of the plan may arrive at the warehouse."""

    inbound_method: str | Any
    """Way in which the goods get from the seller into FBT warehouses."""

    placement_fee_estimate: Money | Any
    """Estimated fee for spreading the goods over the warehouses."""

    warehouse_list: list[ListAvailableInboundMethodsWarehouse]
    """FBT warehouses that the goods would go to by this method."""


class AvailableTimeWindow(Model):
    """Available time window inside `AvailableInboundMethod`."""

    __slots__ = ()

    end_timestamp: str | Any
    """End of the period, as a Unix timestamp in text."""

    start_timestamp: str | Any
    """Start of the period, as a Unix timestamp in text."""


class Barcode(Model):
    """Barcode inside `Goods`."""

    __slots__ = ()

    code: str | Any
    """Content of the barcode that is printed on the goods."""

    type: str | Any
    """Kind of the barcode: UPC, EAN, GTIN, ASIN or FNSKU, the seller's SKU id, or one made by FBT."""


class BatteryExtraInfo(Model):
    """Battery extra info inside `HazmatInfo`."""

    __slots__ = ()

    battery_count_per_package: str | Any
    """Number of batteries in each package, as text."""

    battery_packaging_type: str | Any
    """How the battery is packed in relation to a device."""

    battery_type: str | Any
    """Kind of the battery, such as its chemistry."""

    is_need_un_38_3_test: bool | Any
    """Whether the battery needs a test report by UN 38.3."""

    total_battery_capacity: str | Any
    """Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text."""

    total_battery_capacity_unit: str | Any
    """Unit of `total_battery_capacity`, such as watt-hours."""

    total_battery_weight: str | Any
    """Weight of all batteries in a package, in `total_battery_weight_unit`, as text."""

    total_battery_weight_unit: str | Any
    """Unit of `total_battery_weight`, such as grams."""

    un_38_3_test_file_url: str | Any
    """Address of the battery's test report by UN 38.3."""


class BoxMeasurement(Model):
    """Box measurement inside `Carton`, `CartonDetail`."""

    __slots__ = ()

    height: str | Any
    """Height of the carton in `length_unit`, as text."""

    length: str | Any
    """Length of the carton in `length_unit`, as text."""

    length_unit: str | Any
    """Unit of length, width and height of the carton."""

    weight: str | Any
    """Weight of the carton in `weight_unit`, as text."""

    weight_unit: str | Any
    """Unit that the weight beside it is given in."""

    width: str | Any
    """Width of the carton in `length_unit`, as text."""


class BulkyItemAttribute(Model):
    """Bulky item attribute inside `Goods`."""

    __slots__ = ()

    is_bulky_item: bool | Any
    """Whether the goods count as bulky, which changes how they are shipped."""

    is_bulky_item_accessories: bool | Any
    """Whether the goods are accessories of a bulky item."""


class CancelFbtMcfOrderConsignOrder(Model):
    """Consign order inside `CancelFbtMcfOrderMcfOrder`."""

    __slots__ = ()

    id: str | Any
    """Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`."""

    status: str | Any
    """State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `cancelled`."""


class CancelFbtMcfOrderMcfOrder(Model):
    """MCF order inside `CancelFbtMcfOrderResponse`."""

    __slots__ = ()

    consign_orders: list[CancelFbtMcfOrderConsignOrder]
    """Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped."""

    external_order_id: str | Any
    """Id of the order in your own order system. Example: `shopify7136104329798256386`."""

    mcf_order_id: str | Any
    """Id of the multi-channel order in the FBT system. Example: `7136104329798256386`."""


class Carton(Model):
    """Carton inside `AllocationShipment`."""

    __slots__ = ()

    box_measurements: BoxMeasurement | Any
    """Length, width, height and weight of each carton."""

    carton_nums: list[str]
    """Numbers of the cartons that have this content and size."""

    carton_type: str | Any
    """Whether the carton holds one SKU or several."""

    items: list[CreateOrUpdateInboundPlanItem]
    """Goods packed in each carton, with quantity, lot and expiry."""

    quantity: int | Any
    """Number of cartons with this content and size."""


class CartonDetail(Model):
    """Carton detail inside `InboundOrder`."""

    __slots__ = ()

    box_measurements: BoxMeasurement | Any
    """Length, width, height and weight of each carton."""

    carton_no: str | Any
    """Number of the carton within the inbound order."""

    carton_type: str | Any
    """Whether the carton holds one SKU or several."""

    items: list[Item]
    """Goods packed in each carton, with quantity, lot and expiry."""


class ConsignOrder(Model):
    """Consign order inside `McfOrder`."""

    __slots__ = ()

    carrier: str | Any
    """Carrier of the parcel; empty until it has been handed over. Example: `USPS`."""

    goods: list[GetFbtMcfOrderStatusGoods]
    """Goods and quantities packed in this parcel."""

    id: str | Any
    """Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`."""

    is_platform_closed: bool | Any
    """Who cancelled the parcel: true for the platform, false for your own order system. Example: `false`."""

    issue: str | Any
    """What holds the parcel up; filled for states such as ABNORMAL or LOST."""

    shipping_provider: ShippingProvider | Any
    """Carrier of the parcel; empty until it has been handed over."""

    status: str | Any
    """State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `PENDING`."""

    tracking_number: str | Any
    """Tracking number of the parcel; empty until it has been handed over. Example: `TN87654321`."""


class CreateOrUpdateInboundPlanItem(Model):
    """Item inside `Carton`, `CreateOrUpdateInboundPlanCarton`."""

    __slots__ = ()

    expiration_timestamp: str | Any
    """When the goods expire, Unix time, as text."""

    goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop."""

    lot_code: str | Any
    """Code that marks units made in the same production run."""

    quantity: int | Any
    """Number of units of the goods in the order, plan or carton."""


class CreateResult(Model):
    """Create result inside `CreateResultInfo`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why the operation failed; absent if `is_success` is true."""

    is_success: bool | Any
    """Whether the operation succeeded; if not, `fail_reason` says why."""

    tts_goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok)."""

    tts_sku_id: str | Any
    """Platform's id of the SKU in the shop (TikTok Shop, TTS)."""


class CreateResultInfo(Model):
    """Create result info inside `CreateFbtGoodsResponse`."""

    __slots__ = ()

    create_result_list: list[CreateResult]
    """Outcome for each of the goods to create."""


class Dimension(Model):
    """Dimension inside `MerchantDeclarationInfo`, `WarehouseConfirmationInfo`."""

    __slots__ = ()

    height: str | Any
    """Height of the goods in `unit`, text with up to three decimals."""

    length: str | Any
    """Length of the goods in `unit`, text with up to three decimals."""

    unit: str | Any
    """Unit of length, width and height, such as CENTIMETER or INCH."""

    width: str | Any
    """Width of the goods in `unit`, text with up to three decimals."""


class ExpBaseInfo(Model):
    """Exp base info inside `HazmatAndExpirationDto`."""

    __slots__ = ()

    expiration_alert_days: int | Any
    """Days before expiry on which the platform starts to remind the seller."""

    inbound_cutoff_days: int | Any
    """Days before expiry from which the warehouse no longer accepts the goods."""

    sales_cutoff_days: int | Any
    """Days before expiry from which the goods are no longer sold."""


class FlammableLiquidsExtraInfo(Model):
    """Flammable liquids extra info inside `HazmatInfo`."""

    __slots__ = ()

    flammable_liquids_type: str | Any
    """Kind of liquid, from perfume to paint, that can catch fire."""

    flammable_liquids_volume: str | Any
    """Volume of the flammable liquid in `volume_unit`, as text."""

    volume_unit: str | Any
    """Unit of the volume, such as milliliters."""


class GetFbtMcfOrderStatusGoods(Model):
    """Goods inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `123124124`."""

    quantity: int | Any
    """Number of units of the goods in the order, plan or carton. Example: `1`."""


class GetInboundOrderWarehouse(Model):
    """Warehouse inside `InboundOrder`."""

    __slots__ = ()

    business_warehouse_ids: list[str]
    """Ids of the warehouse in the shop's own list of warehouses."""

    fbt_warehouse_id: str | Any
    """Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop."""

    name: str | Any
    """FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA)."""

    type: str | Any
    """Kind of the warehouse: PLATFORM_WAREHOUSE."""


class Goods(Model):
    """Goods inside `SearchGoodsInfoResponse`."""

    __slots__ = ()

    barcodes: list[Barcode]
    """Barcodes of the goods, each with kind and content."""

    bulky_item_attribute: BulkyItemAttribute | Any
    """Whether the goods are bulky or belong to a bulky item."""

    goods_safety_attributes: GoodsSafetyAttribute | Any
    """Whether the goods are fragile, liquid or sharp."""

    hazmat_approval_status: str | Any
    """State of the platform's check of the dangerous goods data."""

    hazmat_info: HazmatInfo | Any
    """Facts on the dangerous goods; needed if `is_hazmat` is true."""

    id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok), not the product id."""

    image_url: str | Any
    """Address at which the picture of the goods can be loaded."""

    is_hazmat: bool | Any
    """Whether the goods are dangerous goods in transport."""

    is_sioc: bool | Any
    """Whether the goods ship in their own container, without a further box."""

    lot_expiration_info: LotExpirationInfo | Any
    """How lots and expiry dates of the goods are managed."""

    merchant_declaration_info: MerchantDeclarationInfo | Any
    """Size and weight of the goods as the seller declared them."""

    name: str | Any
    """Name that the seller gave the goods in the FBT system."""

    reference_code: str | Any
    """Code that you gave the goods, such as their id in your own system."""

    sioc_approval_status: str | Any
    """State of the platform's check of `sioc_attribute`."""

    sioc_attribute: SiocAttribute | Any
    """Proof that the goods can ship in their own container."""

    skus: list[Sku]
    """SKUs of the shop that the goods are linked to."""

    warehouse_confirmation_info: WarehouseConfirmationInfo | Any
    """Size and weight of the goods as the warehouse measured them on first receipt."""


class GoodsInventory(Model):
    """Goods inventory inside `QueryGoodsInventoryForMcfResponse`."""

    __slots__ = ()

    available_qty: int | Any
    """Units that can be ordered for delivery to customers of any sales channel. Example: `10`."""

    goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Example: `69167899745030`."""


class GoodsItem(Model):
    """Goods item inside `AllocationShipment`, `CreateOrUpdateInboundPlanRequest`."""

    __slots__ = ()

    goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop."""

    quantity: int | Any
    """Number of units of the goods in the order, plan or carton."""


class GoodsSafetyAttribute(Model):
    """Goods safety attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    __slots__ = ()

    is_fragile: bool | Any
    """Whether the goods break easily and need careful handling."""

    is_liquid: bool | Any
    """Whether the goods are or contain a liquid."""

    is_sharp: bool | Any
    """Whether the goods have sharp edges or points."""


class HazmatAndExpirationDto(Model):
    """Hazmat and expiration dto inside `HazmatAndExpirationInfo`."""

    __slots__ = ()

    exp_base_info: ExpBaseInfo | Any
    """Numbers of days that rule how the goods are handled before they expire."""

    is_expiration_management: bool | Any
    """Whether the expiry dates of the goods are managed."""

    is_hazmat: bool | Any
    """Whether the goods are dangerous goods in transport."""

    is_lot_code: bool | Any
    """Whether the goods are tracked by lot code."""

    tts_sku_id: str | Any
    """Platform's id of the SKU in the shop (TikTok Shop, TTS)."""


class HazmatAndExpirationInfo(Model):
    """Hazmat and expiration info inside `SearchGoodsHazmatAndExpirationInfoResponse`."""

    __slots__ = ()

    hazmat_and_expiration_dto_list: list[HazmatAndExpirationDto]
    """Entries for each SKU on dangerous goods and expiry."""


class HazmatInfo(Model):
    """Hazmat info inside `Goods`."""

    __slots__ = ()

    aerosol_extra_info: AerosolExtraInfo | Any
    """Volume of the aerosol; needed if `hazmat_type` is AEROSOLS."""

    battery_extra_info: BatteryExtraInfo | Any
    """Facts about the battery; needed if `hazmat_type` is BATTERY."""

    dg_class: str | Any
    """Class of dangerous goods in the United Nations scheme."""

    dg_uncode: str | Any
    """Four-digit number of the dangerous goods in the United Nations list."""

    flammable_liquids_extra_info: FlammableLiquidsExtraInfo | Any
    """Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID."""

    hazmat_type: str | Any
    """Kind of dangerous goods, which decides on the further details needed."""

    msds_file_url: str | Any
    """Address of the material safety data sheet."""


class InboundGoodsLotReceiveItemDetail(Model):
    """Inbound goods lot receive item detail inside `InboundOrder`."""

    __slots__ = ()

    defective_received_count: int | Any
    """Damaged units of the lot that were received."""

    expiration_time: int | Any
    """When the lot expires, Unix time in seconds."""

    goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop."""

    lot_code: str | Any
    """Code that marks units made in the same production run."""

    normal_received_count: int | Any
    """Undamaged units of the lot that were received."""

    planned_count: int | Any
    """Units of the lot that the seller announced."""

    total_received_count: int | Any
    """Units of the lot that were received, damaged ones included."""


class InboundOrder(Model):
    """Inbound order inside `GetInboundOrderResponse`."""

    __slots__ = ()

    actual_arrival_time: int | Any
    """When the goods arrived at the warehouse, Unix time in seconds."""

    carton_details: list[CartonDetail]
    """Cartons of the inbound order with their content; only if `include_carton_details` was set."""

    create_time: int | Any
    """When the inbound order was created, Unix time in seconds."""

    expected_arrival_time: int | Any
    """When the seller expects the goods to arrive, Unix time in seconds."""

    inbound_goods_lot_receive_item_details: list[InboundGoodsLotReceiveItemDetail]
    """Goods of the inbound order by lot: planned and received units."""

    logistic_info_list: list[LogisticInfo]
    """Carriers and waybills of the inbound order."""

    merchant: Merchant | Any
    """Seller that the inbound order belongs to."""

    order_id: str | Any
    """Id of the inbound order, the delivery of goods from the seller to FBT warehouses."""

    order_id_string: str | Any
    """Id of the inbound order as text, with its prefix."""

    order_plan_id: str | Any
    """Id of the inbound plan that the order came from."""

    ship_time: int | Any
    """When the seller shipped the goods to the warehouse, Unix time in seconds."""

    status_logs: list[StatusLog]
    """Changes of state of the inbound order, with time and operator."""

    warehouse: GetInboundOrderWarehouse | Any
    """FBT warehouse that the goods are sent to."""


class InboundPlan(Model):
    """Inbound plan inside `CreateOrUpdateInboundPlanResponse`."""

    __slots__ = ()

    plan_id: str | Any
    """Id of the inbound plan, which says what goods come in and how."""


class Info(Model):
    """Info inside `GetInboundMethodDetailResponse`."""

    __slots__ = ()

    allocation_shipments: list[AllocationShipment]
    """Shipments that the inbound plan is split into, one for each warehouse."""

    placement_fee_estimate: Money | Any
    """Estimated fee for spreading the goods over the warehouses."""

    placement_option_id: str | Any
    """Id of the offered distribution over warehouses, to confirm the inbound method with."""


class Inventory(Model):
    """Inventory inside `SearchFbtInventoryResponse`."""

    __slots__ = ()

    fbt_warehouse_id: str | Any
    """Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232382932030232`."""

    goods: SearchFbtInventoryGoods | Any
    """Goods kept in FBT warehouses, with their SKUs."""

    in_transit_quantity: int | Any
    """Units on their way to the warehouse: replenishment, customer returns and failed deliveries. Example: `10`."""

    on_hand_detail: OnHandDetail | Any
    """Stock in the warehouse, without goods on their way."""


class InventoryRecord(Model):
    """Inventory record inside `SearchFbtInventoryRecordResponse`."""

    __slots__ = ()

    changed_quantity: int | Any
    """Units that were added or, if negative, taken away: `final_on_hand_quantity` less `initial_on_hand_quantity`. Example: `2`."""

    create_time: int | Any
    """When the stock changed, Unix time in seconds. Example: `1212139230`."""

    fbt_warehouse_id: str | Any
    """Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232392932323`."""

    final_on_hand_quantity: int | Any
    """Units in the warehouse after the change; goods on their way are not counted. Example: `12`."""

    goods: SearchFbtInventoryGoods | Any
    """Goods kept in FBT warehouses, with their SKUs."""

    initial_on_hand_quantity: int | Any
    """Units in the warehouse before the change; goods on their way are not counted. Example: `10`."""

    inventory_goods_type: str | Any
    """Condition of the goods in the record: NORMAL or DEFECTIVE. Example: `NORMAL`. See `InventoryGoodsType`."""

    order: Order | Any
    """FBT order that made the stock change, with its kind."""


class Item(Model):
    """Item inside `CartonDetail`."""

    __slots__ = ()

    goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop."""

    quantity: int | Any
    """Number of units of the goods in the order, plan or carton."""


class ListAvailableInboundMethodsWarehouse(Model):
    """Warehouse inside `AvailableInboundMethod`."""

    __slots__ = ()

    warehouse_id: str | Any
    """Id of the warehouse that the shipment goes to."""

    warehouse_name: str | Any
    """Name of the warehouse that the goods would go to."""


class LogisticInfo(Model):
    """Logistic info inside `InboundOrder`."""

    __slots__ = ()

    provider_name: str | Any
    """Carrier that brings the cartons to the warehouse."""

    related_number: str | Any
    """Number of the document or carton that the waybill belongs to."""

    waybill_number: str | Any
    """Number of the transport document that the carrier issued."""


class LogisticsService(Model):
    """Logistics service inside `Warehouse`."""

    __slots__ = ()

    id: str | Any
    """Id of the logistics service in TikTok Shop. Example: `12123232323`."""

    name: str | Any
    """Service name as FBT shows it, such as a standard delivery."""

    subscribed: bool | Any
    """Whether the seller uses this logistics service. Example: `true`."""


class LotExpirationInfo(Model):
    """Lot expiration info inside `Goods`."""

    __slots__ = ()

    expiration_alert_days: int | Any
    """Days before expiry on which the platform starts to remind the seller."""

    handling_method: str | Any
    """What happens to expired stock: TURN_INTO_DEFECTIVE_INVENTORY, RETURN_TO_SUPPLIER or DISPOSE."""

    inbound_cutoff_days: int | Any
    """Days before expiry from which the warehouse no longer accepts the goods."""

    is_expiration_management: bool | Any
    """Whether the expiry dates of the goods are managed."""

    is_lot_control: bool | Any
    """Whether the goods are tracked by lot; mandatory for certain product categories."""

    sales_cutoff_days: int | Any
    """Days before expiry from which the goods are no longer sold."""

    shelf_life_days: int | Any
    """Number of days for which the goods keep, from production to expiry."""


class McfOrder(Model):
    """MCF order inside `CreateFbtMcfOrderResponse`, `GetFbtMcfOrderStatusResponse`."""

    __slots__ = ()

    consign_orders: list[ConsignOrder]
    """Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped."""

    create_time: int | Any
    """When the multi-channel order was created, Unix time in seconds. Example: `1661756811`."""

    external_order_id: str | Any
    """Id of the order in your own order system. Example: `shopify202208291503530001100220033`."""

    mcf_order_id: str | Any
    """Id of the multi-channel order in the FBT system. Example: `7136104329798256386`."""


class McfStatus(Model):
    """MCF status inside `GetFbtMerchantMcfStatusResponse`."""

    __slots__ = ()

    is_mcf: int | Any
    """Whether the seller takes part in multi-channel fulfillment (MCF): 1 for yes, 0 for no. Example: `0`."""


class Merchant(Model):
    """Merchant inside `InboundOrder`."""

    __slots__ = ()

    id: str | Any
    """Id of the seller in the FBT system, not the shop id."""

    name: str | Any
    """Name under which the seller is known in the FBT system."""


class MerchantDeclarationInfo(Model):
    """Merchant declaration info inside `Goods`."""

    __slots__ = ()

    dimension: Dimension | Any
    """Length, width and height of the goods, with their unit."""

    weight: Weight | Any
    """Weight of the goods as the seller declared it."""


class OnHandDetail(Model):
    """On hand detail inside `Inventory`, `SearchFbtInventorySku`."""

    __slots__ = ()

    available_quantity: int | Any
    """Units that can be sold; reserved units are not counted. Example: `5`."""

    reserved_quantity: int | Any
    """Units set aside for customer orders or for return to the supplier. Example: `15`."""

    total_quantity: int | Any
    """Units in the warehouse: available, reserved and unfulfillable together. Example: `20`."""

    unfulfillable_quantity: int | Any
    """Units that cannot be sold, for example because they are damaged. Example: `0`."""


class OnboardedRegion(Model):
    """Onboarded region inside `GetFbtMerchantOnboardedRegionsResponse`."""

    __slots__ = ()

    region_code: str | Any
    """Country or region in which the seller can use FBT, ISO 3166-1 alpha-2. Example: `GB`."""


class OperateGoodsSkuRelationInfo(Model):
    """Operate goods SKU relation info inside `UpdateGoodsSkuRelationsResponse`."""

    __slots__ = ()

    operate_result_list: list[OperateResult]
    """Outcome for each pair of goods and SKU, one entry each."""


class OperateResult(Model):
    """Operate result inside `OperateGoodsSkuRelationInfo`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why the operation failed; absent if `is_success` is true."""

    is_success: bool | Any
    """Whether the operation succeeded; if not, `fail_reason` says why."""

    tts_goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok)."""

    tts_sku_id: str | Any
    """Platform's id of the SKU in the shop (TikTok Shop, TTS)."""


class Order(Model):
    """Order inside `InventoryRecord`."""

    __slots__ = ()

    id: str | Any
    """Id of the FBT order that changed the stock. Example: `OBF8932302030203`."""

    type: str | Any
    """Kind of the FBT order that changed the stock, such as INBOUND_ORDER, CONSIGN_ORDER, CUSTOMER_RETURN or DISPOSAL. See `OrderType`."""


class Product(Model):
    """Product inside `Sku`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product in the shop."""

    image_url: str | Any
    """Address at which the main picture of the product can be loaded."""

    name: str | Any
    """Name of the product as buyers see it on the product page."""


class SearchFbtInventoryGoods(Model):
    """Goods inside `Inventory`, `InventoryRecord`."""

    __slots__ = ()

    id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `12345`."""

    name: str | Any
    """Name that the seller gave the goods in the FBT system."""

    reference_code: str | Any
    """Code that you gave the goods, such as their id in your own system. Example: `water01`."""

    skus: list[SearchFbtInventorySku]
    """SKUs of the shop that the goods are linked to."""


class SearchFbtInventorySku(Model):
    """SKU inside `SearchFbtInventoryGoods`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the SKU in the shop, the variant of a product. Example: `73243612345`."""

    on_hand_detail: OnHandDetail | Any
    """Stock in the warehouse, without goods on their way."""


class ShipmentOption(Model):
    """Shipment option inside `AllocationShipment`."""

    __slots__ = ()

    shipping_method: str | Any
    """Whether the goods travel as parcels or as freight."""


class ShippingProvider(Model):
    """Shipping provider inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the carrier that delivers the parcel. Example: `7345645330412603141`."""

    name: str | Any
    """Carrier that delivers the parcel to the customer. Example: `UPS`."""


class SiocAttribute(Model):
    """Sioc attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    __slots__ = ()

    sioc_files: list[SiocFile]
    """Files that prove that the goods can ship in their own container."""


class SiocFile(Model):
    """Sioc file inside `SiocAttribute`."""

    __slots__ = ()

    sioc_certification_url: str | Any
    """Address of the file that proves that no further box is needed."""

    sioc_file_type: str | Any
    """Kind of document that the proof consists of."""


class Sku(Model):
    """SKU inside `Goods`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the SKU in the shop, the variant of a product."""

    image_url: str | Any
    """Address at which the picture of the SKU can be loaded."""

    matched: bool | Any
    """Whether the goods are linked to this SKU of the shop."""

    name: str | Any
    """SKU name in the shop, made of the variant's attributes."""

    product: Product | Any
    """Product of the shop that the goods are linked to."""

    regions: list[str]
    """Countries in which the SKU is sold, ISO 3166-1 alpha-2."""


class StatusLog(Model):
    """Status log inside `InboundOrder`."""

    __slots__ = ()

    new_status: str | Any
    """State of the inbound order after the change."""

    operate_time: int | Any
    """When the seller or the warehouse acted, Unix time in seconds."""

    operator: str | Any
    """Who changed the state of the inbound order."""

    previous_status: str | Any
    """State of the inbound order before the change."""


class UpdateResultInfo(Model):
    """Update result info inside `UpdateFbtGoodsInfoResponse`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why the operation failed; absent if `is_success` is true."""

    is_success: bool | Any
    """Whether the operation succeeded; if not, `fail_reason` says why."""

    tts_goods_id: str | Any
    """Id of the goods in the FBT system (Fulfilled by TikTok)."""


class Warehouse(Model):
    """Warehouse inside `GetFbtWarehouseListResponse`."""

    __slots__ = ()

    addresses: list[Address]
    """Postal address of the warehouse, split into its parts."""

    fbt_warehouse_id: str | Any
    """Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `121219993203023`."""

    logistics_services: list[LogisticsService]
    """Logistics services that this warehouse offers."""

    name: str | Any
    """FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). Example: `TikTok_Eastvale(CA)`."""

    subscribed: bool | Any
    """Whether the seller has signed up to use this warehouse. Example: `true`."""

    type: str | Any
    """Kind of the warehouse: PLATFORM_WAREHOUSE. Example: `PLATFORM_WAREHOUSE`. See `WarehouseType`."""

    warehouse_ids: list[str]
    """Ids that the FBT warehouse has in the shop's own list of warehouses."""


class WarehouseConfirmationInfo(Model):
    """Warehouse confirmation info inside `Goods`."""

    __slots__ = ()

    dimension: Dimension | Any
    """Length, width and height of the goods, with their unit."""

    weight: Weight | Any
    """Weight of the goods as the warehouse measured it."""


class Weight(Model):
    """Weight inside `MerchantDeclarationInfo`, `WarehouseConfirmationInfo`."""

    __slots__ = ()

    unit: str | Any
    """Unit of the weight, such as GRAM or POUND."""

    value: str | Any
    """Weight of the goods in `unit`, text with up to three decimals."""


class CancelFbtMcfOrderResponse(ResponseModel):
    """The response of `CancelFBTMCFOrder` (202601)."""

    __slots__ = ()

    mcf_order: CancelFbtMcfOrderMcfOrder | Any
    """Order for delivery from an FBT warehouse to a customer of another sales channel."""


class CancelInboundOrderResponse(ResponseModel):
    """The response of `CancelInboundOrder` (202602)."""

    __slots__ = ()


class ConfirmInboundMethodResponse(ResponseModel):
    """The response of `ConfirmInboundMethod` (202603)."""

    __slots__ = ()

    inbound_order_ids: list[str]
    """Ids of the inbound orders that were created from the plan."""


class CreateFbtGoodsResponse(ResponseModel):
    """The response of `CreateFBTGoods` (202607)."""

    __slots__ = ()

    create_result_info: CreateResultInfo | Any
    """Outcome of the request to create goods, entry by entry."""


class CreateFbtMcfOrderResponse(ResponseModel):
    """The response of `CreateFBTMCFOrder` (202607)."""

    __slots__ = ()

    mcf_order: McfOrder | Any
    """Order for delivery from an FBT warehouse to a customer of another sales channel."""


class CreateOrUpdateInboundPlanResponse(ResponseModel):
    """The response of `CreateOrUpdateInboundPlan` (202602)."""

    __slots__ = ()

    inbound_plan: InboundPlan | Any
    """Inbound plan that was just created or changed."""


class GetFbtMcfOrderStatusResponse(ResponseModel):
    """The response of `GetFBFMCFOrderStatus` (202601)."""

    __slots__ = ()

    mcf_order: McfOrder | Any
    """Order for delivery from an FBT warehouse to a customer of another sales channel."""


class GetFbtMerchantMcfStatusResponse(ResponseModel):
    """The response of `getfbtmerchantmcfstatus` (202601)."""

    __slots__ = ()

    mcf_status: McfStatus | Any
    """Whether the seller takes part in multi-channel fulfillment."""


class GetFbtMerchantOnboardedRegionsResponse(ResponseModel):
    """The response of `GetFBTMerchantOnboardedRegions` (202409)."""

    __slots__ = ()

    onboarded_regions: list[OnboardedRegion]
    """Countries in which the seller can use FBT; empty if none."""


class GetFbtWarehouseListResponse(ResponseModel):
    """The response of `GetFBTWarehouseList` (202408)."""

    __slots__ = ()

    warehouses: list[Warehouse]
    """FBT warehouses with address and services."""


class GetInboundMethodDetailResponse(ResponseModel):
    """The response of `GetInboundMethodDetail` (202602)."""

    __slots__ = ()

    expiration_timestamp: str | Any
    """When the offered inbound method and its fee expire, as a Unix timestamp in text."""

    info: list[Info]
    """Details of the inbound method: fee, shipments and options."""

    placement_task_status: str | Any
    """State of the task that works out the distribution over warehouses; call again until it is done."""


class GetInboundOrderResponse(ResponseModel):
    """The response of `GetInboundOrder` (202602)."""

    __slots__ = ()

    inbound_orders: list[InboundOrder]
    """Inbound orders with goods, carriers and receipts."""


class ListAvailableInboundMethodsResponse(ResponseModel):
    """The response of `ListAvailableInboundMethods` (202602)."""

    __slots__ = ()

    available_inbound_method_list: list[AvailableInboundMethod]
    """Ways in which the goods of the plan can be brought in, with fee and dates."""


class PrintInboundOrderLabelsResponse(ResponseModel):
    """The response of `PrintInboundOrderLabels` (202602)."""

    __slots__ = ()

    download_url: str | Any
    """Address of the file with the labels; filled once `task_status` says that they are ready."""

    task_status: str | Any
    """State of the print task; `download_url` is filled once it is done."""


class QueryGoodsInventoryForMcfResponse(ResponseModel):
    """The response of `QueryGoodsInventoryForMCF` (202601)."""

    __slots__ = ()

    goods_inventory_list: list[GoodsInventory]
    """Stock of each of the goods asked for, one entry each."""


class SearchFbtInventoryResponse(ResponseModel):
    """The response of `SearchFBTInventory` (202408)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Stock of each of the goods in each warehouse."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `22113`."""


class SearchFbtInventoryRecordResponse(ResponseModel):
    """The response of `SearchFBTInventoryRecord` (202410)."""

    __slots__ = ()

    inventory_records: list[InventoryRecord]
    """Changes of stock in FBT warehouses, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `22113`."""


class SearchGoodsHazmatAndExpirationInfoResponse(ResponseModel):
    """The response of `SearchGoodsHazmatAndExpirationInfo` (202603)."""

    __slots__ = ()

    hazmat_and_expiration_info: HazmatAndExpirationInfo | Any
    """Whether the SKUs count as dangerous goods and how their expiry is managed."""


class SearchGoodsInfoResponse(ResponseModel):
    """The response of `SearchGoodsInfo` (202607)."""

    __slots__ = ()

    goods: list[Goods]
    """Goods kept in FBT warehouses, with their SKUs."""

    total_count: int | Any
    """Number of all entries that match, over all pages."""


class ShipInboundOrderResponse(ResponseModel):
    """The response of `ShipInboundOrder` (202603)."""

    __slots__ = ()

    inbound_order_id: str | Any
    """Id of the inbound order whose goods are on their way to the warehouse."""


class UpdateFbtGoodsInfoResponse(ResponseModel):
    """The response of `UpdateFBTGoodsInfo` (202607)."""

    __slots__ = ()

    update_result_info: UpdateResultInfo | Any
    """Outcome of the request to change the goods."""


class UpdateGoodsSkuRelationsResponse(ResponseModel):
    """The response of `UpdateGoodsSKURelations` (202603)."""

    __slots__ = ()

    operate_goods_sku_relation_info: OperateGoodsSkuRelationInfo | Any
    """Outcome of linking or unlinking goods and SKUs."""


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
