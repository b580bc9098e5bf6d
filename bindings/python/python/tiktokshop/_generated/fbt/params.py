# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fbt: the shapes of the objects that its operations take. Plain dicts of these shapes are what is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "TypedDict"]


class AerosolExtraInfoParams(TypedDict, total=False):
    """Aerosol extra info inside `HazmatInfo`."""

    volume: str
    """Volume."""
    volume_unit: str
    """Volume unit."""


class BarcodeInfoParams(TypedDict, total=False):
    """Barcode info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    barcode_type: str
    """Barcode type."""
    barcode_value: str
    """Barcode value."""


class BatteryExtraInfoParams(TypedDict, total=False):
    """Battery extra info inside `HazmatInfo`."""

    battery_count_per_package: str
    """Battery count per package."""
    battery_packaging_type: str
    """Battery packaging type."""
    battery_type: str
    """Battery type."""
    is_need_un_38_3_test: bool
    """Is need un 38 3 test."""
    total_battery_capacity: str
    """Total battery capacity."""
    total_battery_capacity_unit: str
    """Total battery capacity unit."""
    total_battery_weight: str
    """Total battery weight."""
    total_battery_weight_unit: str
    """Total battery weight unit."""
    un_38_3_test_file_url: str
    """Un 38 3 test file url."""


class BoxMeasurementParams(TypedDict, total=False):
    """Box measurement inside `Carton`, `CartonDetail`."""

    height: str
    """Height."""
    length: str
    """Length."""
    length_unit: str
    """Length unit."""
    weight: str
    """Weight."""
    weight_unit: str
    """Weight unit."""
    width: str
    """Width."""


class CancelFbtMcfOrderConsignOrder2Params(TypedDict, total=False):
    """Consign order inside `CancelFbtMcfOrderRequest`."""

    id: str | int
    """Id. Example: `OBF7136104329798256386`."""


class CartonParams(TypedDict, total=False):
    """Carton inside `AllocationShipment`, `CreateOrUpdateInboundPlanRequest`, `ShipInboundOrderRequest`."""

    box_measurements: BoxMeasurementParams
    """Box measurements."""
    carton_nums: Sequence[str]
    """Carton nums."""
    carton_type: str
    """Carton type."""
    items: Sequence[CreateOrUpdateInboundPlanItemParams]
    """Items."""
    quantity: int
    """Quantity."""


class ConsigneeParams(TypedDict, total=False):
    """Consignee inside `CreateFbtMcfOrderRequest`."""

    address: Required[CreateFbtMcfOrderAddressParams]
    """Address. Required."""
    email: Required[str]
    """Email. Required."""
    name: Required[str]
    """Name. Required."""
    phone_number: Required[str]
    """Phone number. Required."""


class CreateFbtGoodsBulkyItemAttributeParams(TypedDict, total=False):
    """Bulky item attribute inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    is_bulky_item_accessories: bool
    """Is bulky item accessories."""


class CreateFbtMcfOrderAddressParams(TypedDict, total=False):
    """Address inside `Consignee`."""

    address_line_1: Required[str]
    """Address line 1. Required."""
    address_line_2: str
    """Address line 2."""
    city: Required[str]
    """City. Required."""
    country_code: Required[str]
    """Country code. Required."""
    district_or_county: str
    """District or county."""
    postal_code: str
    """Postal code."""
    state_or_region: Required[str]
    """State or region. Required."""


class CreateFbtMcfOrderGoodsParams(TypedDict, total=False):
    """Goods inside `CreateFbtMcfOrderRequest`."""

    id: Required[str | int]
    """Id. Required."""
    quantity: Required[int]
    """Quantity. Required."""


class CreateGoodsDtoParams(TypedDict, total=False):
    """Create goods dto inside `CreateFbtGoodsRequest`."""

    barcode_infos: Sequence[BarcodeInfoParams]
    """Barcode infos."""
    bulky_item_attribute: CreateFbtGoodsBulkyItemAttributeParams
    """Bulky item attribute."""
    create_goods_type: Required[str]
    """Create goods type. Required."""
    dimension_and_weight_base_info: Required[DimensionAndWeightBaseInfoParams]
    """Dimension and weight base info. Required."""
    goods_image_url: Required[str]
    """Goods image url. Required."""
    goods_name: Required[str]
    """Goods name. Required."""
    goods_safety_attributes: GoodsSafetyAttributeParams
    """Goods safety attributes."""
    hazmat_info: HazmatInfoParams
    """Hazmat info."""
    is_expiration_management: Required[bool]
    """Is expiration management. Required."""
    is_hazmat: Required[bool]
    """Is hazmat. Required."""
    is_lot_code: Required[bool]
    """Is lot code. Required."""
    is_sioc: bool
    """Is sioc."""
    reference_code: str
    """Reference code."""
    return_handling_method: Required[str]
    """Return handling method. Required."""
    shelf_life_attribute_info: ShelfLifeAttributeInfoParams
    """Shelf life attribute info."""
    sioc_attribute: SiocAttributeParams
    """Sioc attribute."""
    tts_sku_id: Required[str | int]
    """Tts sku id. Required."""


class CreateOrUpdateInboundPlanItemParams(TypedDict, total=False):
    """Item inside `Carton`."""

    expiration_timestamp: str
    """Expiration timestamp."""
    goods_id: str | int
    """Goods id."""
    lot_code: str
    """Lot code."""
    quantity: int
    """Quantity."""


class DimensionAndWeightBaseInfoParams(TypedDict, total=False):
    """Dimension and weight base info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    dimension_unit: Required[str]
    """Dimension unit. Required."""
    height_value: Required[str]
    """Height value. Required."""
    length_value: Required[str]
    """Length value. Required."""
    weight_unit: Required[str]
    """Weight unit. Required."""
    weight_value: Required[str]
    """Weight value. Required."""
    width_value: Required[str]
    """Width value. Required."""


class EstimateArrivalTimeParams(TypedDict, total=False):
    """Estimate arrival time inside `ConfirmInboundMethodRequest`, `GetInboundMethodDetailRequest`."""

    end_timestamp: Required[str]
    """End timestamp. Required."""
    start_timestamp: Required[str]
    """Start timestamp. Required."""


class FlammableLiquidsExtraInfoParams(TypedDict, total=False):
    """Flammable liquids extra info inside `HazmatInfo`."""

    flammable_liquids_type: str
    """Flammable liquids type."""
    flammable_liquids_volume: str
    """Flammable liquids volume."""
    volume_unit: str
    """Volume unit."""


class GoodsItemParams(TypedDict, total=False):
    """Goods item inside `AllocationShipment`, `CreateOrUpdateInboundPlanRequest`."""

    goods_id: str | int
    """Goods id."""
    quantity: int
    """Quantity."""


class GoodsSafetyAttributeParams(TypedDict, total=False):
    """Goods safety attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    is_fragile: bool
    """Is fragile."""
    is_liquid: bool
    """Is liquid."""
    is_sharp: bool
    """Is sharp."""


class HazmatInfoParams(TypedDict, total=False):
    """Hazmat info inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    aerosol_extra_info: AerosolExtraInfoParams
    """Aerosol extra info."""
    battery_extra_info: BatteryExtraInfoParams
    """Battery extra info."""
    dg_class: str
    """Dg class."""
    dg_uncode: str
    """Dg uncode."""
    flammable_liquids_extra_info: FlammableLiquidsExtraInfoParams
    """Flammable liquids extra info."""
    hazmat_type: str
    """Hazmat type."""
    msds_file_url: str
    """Msds file url."""


class OperateGoodsSkuRelationParams(TypedDict, total=False):
    """Operate goods sku relation inside `UpdateGoodsSkuRelationsRequest`."""

    tts_goods_id: Required[str | int]
    """Tts goods id. Required."""
    tts_sku_ids: Required[Sequence[str | int]]
    """Tts sku ids. Required."""


class ParcelTrackingInfoParams(TypedDict, total=False):
    """Parcel tracking info inside `UpdateInboundOrderTrackingRequest`."""

    carton_number: Required[str]
    """Carton number. Required."""
    provider_name: Required[str]
    """Provider name. Required."""
    tracking_number: Required[str]
    """Tracking number. Required."""


class QueryGoodsInventoryForMcfGoodsParams(TypedDict, total=False):
    """Goods inside `QueryGoodsInventoryForMcfRequest`."""

    goods_id: Required[str | int]
    """Goods id. Required. Example: `69167899745030`."""


class ShelfLifeAttributeInfoParams(TypedDict, total=False):
    """Shelf life attribute info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    expiration_alert_days: Required[int]
    """Expiration alert days. Required."""
    handling_method_expired_goods: str
    """Handling method expired goods."""
    inbound_cutoff_days: Required[int]
    """Inbound cutoff days. Required."""
    sales_cutoff_days: Required[int]
    """Sales cutoff days. Required."""
    shelf_life: int
    """Shelf life."""


class ShipInboundOrderShipmentOptionParams(TypedDict, total=False):
    """Shipment option inside `ShipInboundOrderRequest`."""

    freight_type: str
    """Freight type."""
    shipping_method: Required[str]
    """Shipping method. Required."""


class SiocAttributeParams(TypedDict, total=False):
    """Sioc attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    sioc_files: Sequence[SiocFileParams]
    """Sioc files."""


class SiocFileParams(TypedDict, total=False):
    """Sioc file inside `SiocAttribute`."""

    sioc_certification_url: str
    """Sioc certification url."""
    sioc_file_type: str
    """Sioc file type."""


class UpdateGoodsDtoParams(TypedDict, total=False):
    """Update goods dto inside `UpdateFbtGoodsInfoRequest`."""

    barcode_infos: Sequence[BarcodeInfoParams]
    """Barcode infos."""
    bulky_item_attribute: CreateFbtGoodsBulkyItemAttributeParams
    """Bulky item attribute."""
    dimension_and_weight_base_info: Required[DimensionAndWeightBaseInfoParams]
    """Dimension and weight base info. Required."""
    goods_image_url: Required[str]
    """Goods image url. Required."""
    goods_name: Required[str]
    """Goods name. Required."""
    goods_safety_attributes: GoodsSafetyAttributeParams
    """Goods safety attributes."""
    hazmat_info: HazmatInfoParams
    """Hazmat info."""
    is_expiration_management: Required[bool]
    """Is expiration management. Required."""
    is_hazmat: Required[bool]
    """Is hazmat. Required."""
    is_lot_code: Required[bool]
    """Is lot code. Required."""
    is_sioc: bool
    """Is sioc."""
    reference_code: str
    """Reference code."""
    return_handling_method: Required[str]
    """Return handling method. Required."""
    shelf_life_attribute_info: ShelfLifeAttributeInfoParams
    """Shelf life attribute info."""
    sioc_attribute: SiocAttributeParams
    """Sioc attribute."""
    tts_goods_id: Required[str | int]
    """Tts goods id. Required."""
