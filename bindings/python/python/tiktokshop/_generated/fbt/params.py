# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class AerosolExtraInfoParams(TypedDict, total=False):
    """Aerosol extra info inside `CreateFbtGoodsHazmatInfo`, `HazmatInfo`."""

    volume: str
    """Volume of the aerosol in `volume_unit`, as text."""
    volume_unit: str
    """Unit of the volume, such as milliliters."""


class BarcodeInfoParams(TypedDict, total=False):
    """Barcode info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    barcode_type: str
    """Kind of the barcode, such as UPC or EAN."""
    barcode_value: str
    """Digits or characters that a scanner reads from the goods."""


class CancelFbtMcfOrderConsignOrder2Params(TypedDict, total=False):
    """Consign order inside `CancelFbtMcfOrderRequest`."""

    id: str | int
    """Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF7136104329798256386`."""


class ConsigneeParams(TypedDict, total=False):
    """Consignee inside `CreateFbtMcfOrderRequest`."""

    address: Required[CreateFbtMcfOrderAddressParams]
    """Address to deliver to; it must pass the address check, otherwise no order is created. Required."""
    email: Required[str]
    """Email address of the person who gets the goods. Required."""
    name: Required[str]
    """Full name of the person who gets the goods. Required."""
    phone_number: Required[str]
    """Phone number of the person who gets the goods. Required."""


class CreateFbtGoodsBatteryExtraInfoParams(TypedDict, total=False):
    """Battery extra info inside `CreateFbtGoodsHazmatInfo`."""

    battery_count_per_package: str
    """Number of batteries in each package, as text."""
    battery_packaging_type: Required[Literal["IN_EQUIPMENT", "OTHER", "STANDALONE", "WITH_EQUIPMENT"] | str]
    """How the battery is packed in relation to a device. Required."""
    battery_type: Required[str]
    """Kind of the battery, such as its chemistry. Required."""
    is_need_un_38_3_test: Required[bool]
    """Whether the battery needs a test report by UN 38.3. Required."""
    total_battery_capacity: Required[str]
    """Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. Required."""
    total_battery_capacity_unit: Required[str]
    """Unit of `total_battery_capacity`, such as watt-hours. Required."""
    total_battery_weight: Required[str]
    """Weight of all batteries in a package, in `total_battery_weight_unit`, as text. Required."""
    total_battery_weight_unit: Required[str]
    """Unit of `total_battery_weight`, such as grams. Required."""
    un_38_3_test_file_url: str
    """Address of the battery's test report by UN 38.3."""


class CreateFbtGoodsBulkyItemAttributeParams(TypedDict, total=False):
    """Bulky item attribute inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    is_bulky_item_accessories: bool
    """Whether the goods are accessories of a bulky item."""


class CreateFbtGoodsFlammableLiquidsExtraInfoParams(TypedDict, total=False):
    """Flammable liquids extra info inside `CreateFbtGoodsHazmatInfo`."""

    flammable_liquids_type: Required[Literal["ALCOHOLIC", "OTHER", "PAINT", "PERFUMERY"] | str]
    """Kind of liquid, from perfume to paint, that can catch fire. Required."""
    flammable_liquids_volume: Required[str]
    """Volume of the flammable liquid in `volume_unit`, as text. Required."""
    volume_unit: str
    """Unit of the volume, such as milliliters."""


class CreateFbtGoodsHazmatInfoParams(TypedDict, total=False):
    """Hazmat info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    aerosol_extra_info: AerosolExtraInfoParams
    """Volume of the aerosol; needed if `hazmat_type` is AEROSOLS."""
    battery_extra_info: CreateFbtGoodsBatteryExtraInfoParams
    """Facts about the battery; needed if `hazmat_type` is BATTERY."""
    dg_class: Required[Literal["CLASS_2", "CLASS_3", "CLASS_9"] | str]
    """Class of dangerous goods in the United Nations scheme. Required."""
    dg_uncode: Required[Literal["OTHER", "UN1263", "UN1266", "UN2807", "UN3065", "UN3090", "UN3091", "UN3480", "UN3481"] | str]
    """Four-digit number of the dangerous goods in the United Nations list. Required."""
    flammable_liquids_extra_info: CreateFbtGoodsFlammableLiquidsExtraInfoParams
    """Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID."""
    hazmat_type: Required[Literal["AEROSOLS", "BATTERY", "FLAMMABLE_LIQUID", "MAGNETIZED"] | str]
    """Kind of dangerous goods, which decides on the further details needed. Required."""
    msds_file_url: Required[str]
    """Address of the material safety data sheet. Required."""


class CreateFbtMcfOrderAddressParams(TypedDict, total=False):
    """Address inside `Consignee`."""

    address_line_1: Required[str]
    """First line of the address: street and number. Required."""
    address_line_2: str
    """Second line of the address, such as a flat or a building; may be empty."""
    city: Required[str]
    """Town or city that the address lies in. Required."""
    country_code: Required[str]
    """Country of the address, ISO 3166-1 alpha-2. Required."""
    district_or_county: str
    """Part of the city or county that the address lies in."""
    postal_code: str
    """Postal code of the address, in the US the ZIP code."""
    state_or_region: Required[str]
    """State, province or region that the address lies in. Required."""


class CreateFbtMcfOrderGoodsParams(TypedDict, total=False):
    """Goods inside `CreateFbtMcfOrderRequest`."""

    id: Required[str | int]
    """Id of the goods to deliver, as the FBT system knows them. Required."""
    quantity: Required[int]
    """Units to deliver; all goods of the order together at most 50. Required."""


class CreateGoodsDtoParams(TypedDict, total=False):
    """Create goods dto inside `CreateFbtGoodsRequest`."""

    barcode_infos: Sequence[BarcodeInfoParams]
    """Barcodes that are printed on the goods, each with its kind."""
    bulky_item_attribute: CreateFbtGoodsBulkyItemAttributeParams
    """Whether the goods are bulky or belong to a bulky item."""
    create_goods_type: Required[str]
    """How the goods are created, for example from an existing SKU of the shop. Required."""
    dimension_and_weight_base_info: Required[DimensionAndWeightBaseInfoParams]
    """Size and weight of the goods as you declare them. Required."""
    goods_image_url: Required[str]
    """Address at which the picture of the goods can be loaded. Required."""
    goods_name: Required[str]
    """Name under which FBT warehouses keep the goods. Required."""
    goods_safety_attributes: GoodsSafetyAttributeParams
    """Whether the goods are fragile, liquid or sharp."""
    hazmat_info: CreateFbtGoodsHazmatInfoParams
    """Facts on the dangerous goods; needed if `is_hazmat` is true."""
    is_expiration_management: Required[bool]
    """Whether the expiry dates of the goods are managed. Required."""
    is_hazmat: Required[bool]
    """Whether the goods are dangerous goods in transport. Required."""
    is_lot_code: Required[bool]
    """Whether the goods are tracked by lot code. Required."""
    is_sioc: bool
    """Whether the goods ship in their own container, without a further box."""
    reference_code: str
    """Code that you gave the goods, such as their id in your own system."""
    return_handling_method: Required[Literal["COLLECT_RETURN_UNITS", "DISPOSAL_WITHOUT_INSPECTION", "RESTOCK_SELLABLE_COLLECT_UNSELLABLE", "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE", "RESTOCK_SELLABLE_RETURN_UNSELLABLE", "RETURN_WITHOUT_INSPECTION"] | str]
    """What the warehouse does with goods that customers send back. Required."""
    shelf_life_attribute_info: ShelfLifeAttributeInfoParams
    """How long the goods keep and what happens before and after they expire."""
    sioc_attribute: SiocAttributeParams
    """Proof that the goods can ship in their own container."""
    tts_sku_id: Required[str | int]
    """Platform's id of the SKU in the shop (TikTok Shop, TTS). Required."""


class CreateOrUpdateInboundPlanBoxMeasurementParams(TypedDict, total=False):
    """Box measurement inside `CreateOrUpdateInboundPlanCarton`."""

    height: Required[str]
    """Height of the carton in `length_unit`, as text. Required."""
    length: Required[str]
    """Length of the carton in `length_unit`, as text. Required."""
    length_unit: Required[Literal["CENTIMETER", "FOOT", "INCH", "METER", "MICRON", "MILLIMETER"] | str]
    """Unit of length, width and height of the carton. Required."""
    weight: Required[str]
    """Weight of the carton in `weight_unit`, as text. Required."""
    weight_unit: Required[Literal["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUNDS"] | str]
    """Unit that the weight beside it is given in. Required."""
    width: Required[str]
    """Width of the carton in `length_unit`, as text. Required."""


class CreateOrUpdateInboundPlanCartonParams(TypedDict, total=False):
    """Carton inside `CreateOrUpdateInboundPlanRequest`, `ShipInboundOrderRequest`."""

    box_measurements: Required[CreateOrUpdateInboundPlanBoxMeasurementParams]
    """Length, width, height and weight of each carton. Required."""
    carton_nums: Sequence[str]
    """Numbers of the cartons that have this content and size."""
    carton_type: Required[Literal["MULTI_SKU", "SINGLE_SKU"] | str]
    """Whether the carton holds one SKU or several. Required."""
    items: Required[Sequence[CreateOrUpdateInboundPlanItemParams]]
    """Goods packed in each carton, with quantity, lot and expiry. Required."""
    quantity: Required[int]
    """Number of cartons with this content and size. Required."""


class CreateOrUpdateInboundPlanItemParams(TypedDict, total=False):
    """Item inside `Carton`, `CreateOrUpdateInboundPlanCarton`."""

    expiration_timestamp: str
    """When the goods expire, Unix time, as text."""
    goods_id: str | int
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop."""
    lot_code: str
    """Code that marks units made in the same production run."""
    quantity: int
    """Number of units of the goods in the order, plan or carton."""


class DimensionAndWeightBaseInfoParams(TypedDict, total=False):
    """Dimension and weight base info inside `CreateGoodsDto`."""

    dimension_unit: Required[str]
    """Unit that length, width and height of the goods are given in. Required."""
    height_value: Required[str]
    """Height of the goods in `dimension_unit`, as text. Required."""
    length_value: Required[str]
    """Length of the goods in `dimension_unit`, as text. Required."""
    weight_unit: Required[str]
    """Unit that the weight beside it is given in. Required."""
    weight_value: Required[str]
    """Weight of the goods in `weight_unit`, as text. Required."""
    width_value: Required[str]
    """Width of the goods in `dimension_unit`, as text. Required."""


class EstimateArrivalTimeParams(TypedDict, total=False):
    """Estimate arrival time inside `ConfirmInboundMethodRequest`, `GetInboundMethodDetailRequest`."""

    end_timestamp: Required[str]
    """End of the period, as a Unix timestamp in text. Required."""
    start_timestamp: Required[str]
    """Start of the period, as a Unix timestamp in text. Required."""


class GoodsItemParams(TypedDict, total=False):
    """Goods item inside `AllocationShipment`, `CreateOrUpdateInboundPlanRequest`."""

    goods_id: str | int
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop."""
    quantity: int
    """Number of units of the goods in the order, plan or carton."""


class GoodsSafetyAttributeParams(TypedDict, total=False):
    """Goods safety attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    is_fragile: bool
    """Whether the goods break easily and need careful handling."""
    is_liquid: bool
    """Whether the goods are or contain a liquid."""
    is_sharp: bool
    """Whether the goods have sharp edges or points."""


class OperateGoodsSkuRelationParams(TypedDict, total=False):
    """Operate goods SKU relation inside `UpdateGoodsSkuRelationsRequest`."""

    tts_goods_id: Required[str | int]
    """Id of the goods in the FBT system (Fulfilled by TikTok). Required."""
    tts_sku_ids: Required[Sequence[str | int]]
    """Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required."""


class ParcelTrackingInfoParams(TypedDict, total=False):
    """Parcel tracking info inside `UpdateInboundOrderTrackingRequest`."""

    carton_number: Required[str]
    """Number of the carton that the tracking number belongs to. Required."""
    provider_name: Required[str]
    """Carrier that brings the cartons to the warehouse. Required."""
    tracking_number: Required[str]
    """Number under which the carrier tracks the carton or shipment. Required."""


class QueryGoodsInventoryForMcfGoodsParams(TypedDict, total=False):
    """Goods inside `QueryGoodsInventoryForMcfRequest`."""

    goods_id: Required[str | int]
    """Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Required. Example: `69167899745030`."""


class ShelfLifeAttributeInfoParams(TypedDict, total=False):
    """Shelf life attribute info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    expiration_alert_days: Required[int]
    """Days before expiry on which the platform starts to remind the seller. Required."""
    handling_method_expired_goods: Literal["DISPOSE", "RETURN_TO_SELLER", "STORE_UNITS"] | str
    """What the warehouse does with goods that have expired."""
    inbound_cutoff_days: Required[int]
    """Days before expiry from which the warehouse no longer accepts the goods. Required."""
    sales_cutoff_days: Required[int]
    """Days before expiry from which the goods are no longer sold. Required."""
    shelf_life: int
    """Time for which the goods keep, from production to expiry."""


class ShipInboundOrderShipmentOptionParams(TypedDict, total=False):
    """Shipment option inside `ShipInboundOrderRequest`."""

    freight_type: Literal["FTL", "LTL"] | str
    """Whether the freight fills a truck or shares it; only if `shipping_method` is FREIGHT."""
    shipping_method: Required[Literal["FREIGHT", "SMALL_PARCEL"] | str]
    """Whether the goods travel as parcels or as freight. Required."""


class SiocAttributeParams(TypedDict, total=False):
    """Sioc attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    sioc_files: Sequence[SiocFileParams]
    """Files that prove that the goods can ship in their own container."""


class SiocFileParams(TypedDict, total=False):
    """Sioc file inside `SiocAttribute`."""

    sioc_certification_url: str
    """Address of the file that proves that no further box is needed."""
    sioc_file_type: str
    """Kind of document that the proof consists of."""


class UpdateFbtGoodsInfoDimensionAndWeightBaseInfoParams(TypedDict, total=False):
    """Dimension and weight base info inside `UpdateGoodsDto`."""

    dimension_unit: Required[Literal["CENTIMETER", "FOOT", "INCH", "METER", "MILLIMETER"] | str]
    """Unit that length, width and height of the goods are given in. Required."""
    height_value: Required[str]
    """Height of the goods in `dimension_unit`, as text. Required."""
    length_value: Required[str]
    """Length of the goods in `dimension_unit`, as text. Required."""
    weight_unit: Required[Literal["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUND"] | str]
    """Unit that the weight beside it is given in. Required."""
    weight_value: Required[str]
    """Weight of the goods in `weight_unit`, as text. Required."""
    width_value: Required[str]
    """Width of the goods in `dimension_unit`, as text. Required."""


class UpdateGoodsDtoParams(TypedDict, total=False):
    """Update goods dto inside `UpdateFbtGoodsInfoRequest`."""

    barcode_infos: Sequence[BarcodeInfoParams]
    """Barcodes that are printed on the goods, each with its kind."""
    bulky_item_attribute: CreateFbtGoodsBulkyItemAttributeParams
    """Whether the goods are bulky or belong to a bulky item."""
    dimension_and_weight_base_info: Required[UpdateFbtGoodsInfoDimensionAndWeightBaseInfoParams]
    """Size and weight of the goods as you declare them. Required."""
    goods_image_url: Required[str]
    """Address at which the picture of the goods can be loaded. Required."""
    goods_name: Required[str]
    """Name under which FBT warehouses keep the goods. Required."""
    goods_safety_attributes: GoodsSafetyAttributeParams
    """Whether the goods are fragile, liquid or sharp."""
    hazmat_info: CreateFbtGoodsHazmatInfoParams
    """Facts on the dangerous goods; needed if `is_hazmat` is true."""
    is_expiration_management: Required[bool]
    """Whether the expiry dates of the goods are managed. Required."""
    is_hazmat: Required[bool]
    """Whether the goods are dangerous goods in transport. Required."""
    is_lot_code: Required[bool]
    """Whether the goods are tracked by lot code. Required."""
    is_sioc: bool
    """Whether the goods ship in their own container, without a further box."""
    reference_code: str
    """Code that you gave the goods, such as their id in your own system."""
    return_handling_method: Required[Literal["DISPOSAL_WITHOUT_INSPECTION", "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE", "RESTOCK_SELLABLE_RETURN_UNSELLABLE", "RETURN_WITHOUT_INSPECTION"] | str]
    """What the warehouse does with goods that customers send back. Required."""
    shelf_life_attribute_info: ShelfLifeAttributeInfoParams
    """How long the goods keep and what happens before and after they expire."""
    sioc_attribute: SiocAttributeParams
    """Proof that the goods can ship in their own container."""
    tts_goods_id: Required[str | int]
    """Id of the goods to change in the FBT system. Required."""
