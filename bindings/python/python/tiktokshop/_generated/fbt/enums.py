# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class BatteryPackagingType(OpenEnum):
    """Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may come."""

    IN_EQUIPMENT = "IN_EQUIPMENT"
    OTHER = "OTHER"
    STANDALONE = "STANDALONE"
    WITH_EQUIPMENT = "WITH_EQUIPMENT"


class CartonLabelFormat(OpenEnum):
    """Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may come."""

    A4_4UP = "A4_4UP"
    DEFAULT_1UP = "DEFAULT_1UP"


class CartonType(OpenEnum):
    """Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may come."""

    MULTI_SKU = "MULTI_SKU"
    SINGLE_SKU = "SINGLE_SKU"


class CreateOrUpdateInboundPlanBoxMeasurementWeightUnit(OpenEnum):
    """Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may come."""

    GRAM = "GRAM"
    KILOGRAM = "KILOGRAM"
    MILLIGRAM = "MILLIGRAM"
    OUNCE = "OUNCE"
    POUNDS = "POUNDS"


class DgClass(OpenEnum):
    """Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may come."""

    CLASS_2 = "CLASS_2"
    CLASS_3 = "CLASS_3"
    CLASS_9 = "CLASS_9"


class DgUncode(OpenEnum):
    """Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may come."""

    OTHER = "OTHER"
    UN1263 = "UN1263"
    UN1266 = "UN1266"
    UN2807 = "UN2807"
    UN3065 = "UN3065"
    UN3090 = "UN3090"
    UN3091 = "UN3091"
    UN3480 = "UN3480"
    UN3481 = "UN3481"


class DimensionUnit(OpenEnum):
    """Values of `dimension_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may come."""

    CENTIMETER = "CENTIMETER"
    FOOT = "FOOT"
    INCH = "INCH"
    METER = "METER"
    MILLIMETER = "MILLIMETER"


class FlammableLiquidsType(OpenEnum):
    """Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may come."""

    ALCOHOLIC = "ALCOHOLIC"
    OTHER = "OTHER"
    PAINT = "PAINT"
    PERFUMERY = "PERFUMERY"


class FreightType(OpenEnum):
    """Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may come."""

    FTL = "FTL"
    LTL = "LTL"


class HandlingMethodExpiredGoods(OpenEnum):
    """Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may come."""

    DISPOSE = "DISPOSE"
    RETURN_TO_SELLER = "RETURN_TO_SELLER"
    STORE_UNITS = "STORE_UNITS"


class HazmatType(OpenEnum):
    """Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may come."""

    AEROSOLS = "AEROSOLS"
    BATTERY = "BATTERY"
    FLAMMABLE_LIQUID = "FLAMMABLE_LIQUID"
    MAGNETIZED = "MAGNETIZED"


class InboundMethod(OpenEnum):
    """Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may come."""

    D2FC = "D2FC"
    ONE_HUB = "ONE_HUB"


class InventoryGoodsType(OpenEnum):
    """Values of `inventory_goods_type` in `InventoryRecord`; more may come."""

    NORMAL = "NORMAL"
    DEFECTIVE = "DEFECTIVE"


class LengthUnit(OpenEnum):
    """Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may come."""

    CENTIMETER = "CENTIMETER"
    FOOT = "FOOT"
    INCH = "INCH"
    METER = "METER"
    MICRON = "MICRON"
    MILLIMETER = "MILLIMETER"


class OperationType(OpenEnum):
    """Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may come."""

    BIND = "BIND"
    UN_BIND = "UN_BIND"


class OrderType(OpenEnum):
    """Values of `type` in `Order`; more may come."""

    INBOUND_ORDER = "INBOUND_ORDER"
    RETURN_TO_SUPPLIER_ORDER = "RETURN_TO_SUPPLIER_ORDER"
    DISPOSAL = "DISPOSAL"
    INVENTORY_STATUS_ADJUSTMENT_ORDER = "INVENTORY_STATUS_ADJUSTMENT_ORDER"
    CONSIGN_ORDER = "CONSIGN_ORDER"
    INVENTORY_COUNT_ORDER = "INVENTORY_COUNT_ORDER"
    FAILED_DELIVERY = "FAILED_DELIVERY"
    CUSTOMER_RETURN = "CUSTOMER_RETURN"
    INVENTORY_QUANTITY_ADJUSTMENT_ORDER = "INVENTORY_QUANTITY_ADJUSTMENT_ORDER"
    INVENTORY_TRANSFER_ORDER = "INVENTORY_TRANSFER_ORDER"


class PrintItem(OpenEnum):
    """Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may come."""

    CARTON_PALLET_LABEL = "CARTON_PALLET_LABEL"
    FBT_BARCODE = "FBT_BARCODE"
    PACKING_PICKING_LIST = "PACKING_PICKING_LIST"


class ReturnHandlingMethod(OpenEnum):
    """Values of `return_handling_method` in `CreateGoodsDto`; more may come."""

    COLLECT_RETURN_UNITS = "COLLECT_RETURN_UNITS"
    DISPOSAL_WITHOUT_INSPECTION = "DISPOSAL_WITHOUT_INSPECTION"
    RESTOCK_SELLABLE_COLLECT_UNSELLABLE = "RESTOCK_SELLABLE_COLLECT_UNSELLABLE"
    RESTOCK_SELLABLE_DISPOSE_UNSELLABLE = "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
    RESTOCK_SELLABLE_RETURN_UNSELLABLE = "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
    RETURN_WITHOUT_INSPECTION = "RETURN_WITHOUT_INSPECTION"


class ShippingMethod(OpenEnum):
    """Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may come."""

    FREIGHT = "FREIGHT"
    SMALL_PARCEL = "SMALL_PARCEL"


class UpdateGoodsDtoReturnHandlingMethod(OpenEnum):
    """Values of `return_handling_method` in `UpdateGoodsDto`; more may come."""

    DISPOSAL_WITHOUT_INSPECTION = "DISPOSAL_WITHOUT_INSPECTION"
    RESTOCK_SELLABLE_DISPOSE_UNSELLABLE = "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
    RESTOCK_SELLABLE_RETURN_UNSELLABLE = "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
    RETURN_WITHOUT_INSPECTION = "RETURN_WITHOUT_INSPECTION"


class WarehouseType(OpenEnum):
    """Values of `type` in `Warehouse`; more may come."""

    PLATFORM_WAREHOUSE = "PLATFORM_WAREHOUSE"


class WeightUnit(OpenEnum):
    """Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may come."""

    GRAM = "GRAM"
    KILOGRAM = "KILOGRAM"
    MILLIGRAM = "MILLIGRAM"
    OUNCE = "OUNCE"
    POUND = "POUND"
