# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import BatteryPackagingType
from .enums import CartonLabelFormat
from .enums import CartonType
from .enums import CreateOrUpdateInboundPlanBoxMeasurementWeightUnit
from .enums import DgClass
from .enums import DgUncode
from .enums import DimensionUnit
from .enums import FlammableLiquidsType
from .enums import FreightType
from .enums import HandlingMethodExpiredGoods
from .enums import HazmatType
from .enums import InboundMethod
from .enums import InventoryGoodsType
from .enums import LengthUnit
from .enums import OperationType
from .enums import OrderType
from .enums import PrintItem
from .enums import ReturnHandlingMethod
from .enums import ShippingMethod
from .enums import UpdateGoodsDtoReturnHandlingMethod
from .enums import WarehouseType
from .enums import WeightUnit

__all__ = ["Any", "TypedDict"]


class AerosolExtraInfoParams(TypedDict, total=False):
    """Aerosol extra info inside `CreateFbtGoodsHazmatInfo`, `HazmatInfo`."""

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


class CancelFbtMcfOrderConsignOrder2Params(TypedDict, total=False):
    """Consign order inside `CancelFbtMcfOrderRequest`."""

    id: str | int
    """Id. Example: `OBF7136104329798256386`."""


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


class CreateFbtGoodsBatteryExtraInfoParams(TypedDict, total=False):
    """Battery extra info inside `CreateFbtGoodsHazmatInfo`."""

    battery_count_per_package: str
    """Battery count per package."""
    battery_packaging_type: Required[BatteryPackagingType | str]
    """Battery packaging type. Required."""
    battery_type: Required[str]
    """Battery type. Required."""
    is_need_un_38_3_test: Required[bool]
    """Is need un 38 3 test. Required."""
    total_battery_capacity: Required[str]
    """Total battery capacity. Required."""
    total_battery_capacity_unit: Required[str]
    """Total battery capacity unit. Required."""
    total_battery_weight: Required[str]
    """Total battery weight. Required."""
    total_battery_weight_unit: Required[str]
    """Total battery weight unit. Required."""
    un_38_3_test_file_url: str
    """Un 38 3 test file URL."""


class CreateFbtGoodsBulkyItemAttributeParams(TypedDict, total=False):
    """Bulky item attribute inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    is_bulky_item_accessories: bool
    """Is bulky item accessories."""


class CreateFbtGoodsFlammableLiquidsExtraInfoParams(TypedDict, total=False):
    """Flammable liquids extra info inside `CreateFbtGoodsHazmatInfo`."""

    flammable_liquids_type: Required[FlammableLiquidsType | str]
    """Flammable liquids type. Required."""
    flammable_liquids_volume: Required[str]
    """Flammable liquids volume. Required."""
    volume_unit: str
    """Volume unit."""


class CreateFbtGoodsHazmatInfoParams(TypedDict, total=False):
    """Hazmat info inside `CreateGoodsDto`, `UpdateGoodsDto`."""

    aerosol_extra_info: AerosolExtraInfoParams
    """Aerosol extra info."""
    battery_extra_info: CreateFbtGoodsBatteryExtraInfoParams
    """Battery extra info."""
    dg_class: Required[DgClass | str]
    """Dg class. Required."""
    dg_uncode: Required[DgUncode | str]
    """Dg uncode. Required."""
    flammable_liquids_extra_info: CreateFbtGoodsFlammableLiquidsExtraInfoParams
    """Flammable liquids extra info."""
    hazmat_type: Required[HazmatType | str]
    """Hazmat type. Required."""
    msds_file_url: Required[str]
    """MSDS file URL. Required."""


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
    """Barcode info."""
    bulky_item_attribute: CreateFbtGoodsBulkyItemAttributeParams
    """Bulky item attribute."""
    create_goods_type: Required[str]
    """Create goods type. Required."""
    dimension_and_weight_base_info: Required[DimensionAndWeightBaseInfoParams]
    """Dimension and weight base info. Required."""
    goods_image_url: Required[str]
    """Goods image URL. Required."""
    goods_name: Required[str]
    """Goods name. Required."""
    goods_safety_attributes: GoodsSafetyAttributeParams
    """Goods safety attributes."""
    hazmat_info: CreateFbtGoodsHazmatInfoParams
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
    return_handling_method: Required[ReturnHandlingMethod | str]
    """Return handling method. Required."""
    shelf_life_attribute_info: ShelfLifeAttributeInfoParams
    """Shelf life attribute info."""
    sioc_attribute: SiocAttributeParams
    """Sioc attribute."""
    tts_sku_id: Required[str | int]
    """Tts SKU id. Required."""


class CreateOrUpdateInboundPlanBoxMeasurementParams(TypedDict, total=False):
    """Box measurement inside `CreateOrUpdateInboundPlanCarton`."""

    height: Required[str]
    """Height. Required."""
    length: Required[str]
    """Length. Required."""
    length_unit: Required[LengthUnit | str]
    """Length unit. Required."""
    weight: Required[str]
    """Weight. Required."""
    weight_unit: Required[CreateOrUpdateInboundPlanBoxMeasurementWeightUnit | str]
    """Weight unit. Required."""
    width: Required[str]
    """Width. Required."""


class CreateOrUpdateInboundPlanCartonParams(TypedDict, total=False):
    """Carton inside `CreateOrUpdateInboundPlanRequest`, `ShipInboundOrderRequest`."""

    box_measurements: Required[CreateOrUpdateInboundPlanBoxMeasurementParams]
    """Box measurements. Required."""
    carton_nums: Sequence[str]
    """Carton nums."""
    carton_type: Required[CartonType | str]
    """Carton type. Required."""
    items: Required[Sequence[CreateOrUpdateInboundPlanItemParams]]
    """Items. Required."""
    quantity: Required[int]
    """Quantity. Required."""


class CreateOrUpdateInboundPlanItemParams(TypedDict, total=False):
    """Item inside `Carton`, `CreateOrUpdateInboundPlanCarton`."""

    expiration_timestamp: str
    """Expiration timestamp."""
    goods_id: str | int
    """Goods id."""
    lot_code: str
    """Lot code."""
    quantity: int
    """Quantity."""


class DimensionAndWeightBaseInfoParams(TypedDict, total=False):
    """Dimension and weight base info inside `CreateGoodsDto`."""

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


class OperateGoodsSkuRelationParams(TypedDict, total=False):
    """Operate goods SKU relation inside `UpdateGoodsSkuRelationsRequest`."""

    tts_goods_id: Required[str | int]
    """Tts goods id. Required."""
    tts_sku_ids: Required[Sequence[str | int]]
    """Tts SKU ids. Required."""


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
    handling_method_expired_goods: HandlingMethodExpiredGoods | str
    """Handling method expired goods."""
    inbound_cutoff_days: Required[int]
    """Inbound cutoff days. Required."""
    sales_cutoff_days: Required[int]
    """Sales cutoff days. Required."""
    shelf_life: int
    """Shelf life."""


class ShipInboundOrderShipmentOptionParams(TypedDict, total=False):
    """Shipment option inside `ShipInboundOrderRequest`."""

    freight_type: FreightType | str
    """Freight type."""
    shipping_method: Required[ShippingMethod | str]
    """Shipping method. Required."""


class SiocAttributeParams(TypedDict, total=False):
    """Sioc attribute inside `CreateGoodsDto`, `Goods`, `UpdateGoodsDto`."""

    sioc_files: Sequence[SiocFileParams]
    """Sioc files."""


class SiocFileParams(TypedDict, total=False):
    """Sioc file inside `SiocAttribute`."""

    sioc_certification_url: str
    """Sioc certification URL."""
    sioc_file_type: str
    """Sioc file type."""


class UpdateFbtGoodsInfoDimensionAndWeightBaseInfoParams(TypedDict, total=False):
    """Dimension and weight base info inside `UpdateGoodsDto`."""

    dimension_unit: Required[DimensionUnit | str]
    """Dimension unit. Required."""
    height_value: Required[str]
    """Height value. Required."""
    length_value: Required[str]
    """Length value. Required."""
    weight_unit: Required[WeightUnit | str]
    """Weight unit. Required."""
    weight_value: Required[str]
    """Weight value. Required."""
    width_value: Required[str]
    """Width value. Required."""


class UpdateGoodsDtoParams(TypedDict, total=False):
    """Update goods dto inside `UpdateFbtGoodsInfoRequest`."""

    barcode_infos: Sequence[BarcodeInfoParams]
    """Barcode info."""
    bulky_item_attribute: CreateFbtGoodsBulkyItemAttributeParams
    """Bulky item attribute."""
    dimension_and_weight_base_info: Required[UpdateFbtGoodsInfoDimensionAndWeightBaseInfoParams]
    """Dimension and weight base info. Required."""
    goods_image_url: Required[str]
    """Goods image URL. Required."""
    goods_name: Required[str]
    """Goods name. Required."""
    goods_safety_attributes: GoodsSafetyAttributeParams
    """Goods safety attributes."""
    hazmat_info: CreateFbtGoodsHazmatInfoParams
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
    return_handling_method: Required[UpdateGoodsDtoReturnHandlingMethod | str]
    """Return handling method. Required."""
    shelf_life_attribute_info: ShelfLifeAttributeInfoParams
    """Shelf life attribute info."""
    sioc_attribute: SiocAttributeParams
    """Sioc attribute."""
    tts_goods_id: Required[str | int]
    """Tts goods id. Required."""
