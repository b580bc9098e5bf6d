# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class BatteryPackagingType(OpenEnum):
    """Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may be added."""

    IN_EQUIPMENT = "IN_EQUIPMENT"
    """The battery is built into the device."""
    OTHER = "OTHER"
    """Any other way of packing."""
    STANDALONE = "STANDALONE"
    """The battery is packed on its own, without a device."""
    WITH_EQUIPMENT = "WITH_EQUIPMENT"
    """The battery lies beside the device in the same package."""


class CartonLabelFormat(OpenEnum):
    """Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may be added."""

    A4_4UP = "A4_4UP"
    """Four labels on each A4 sheet."""
    DEFAULT_1UP = "DEFAULT_1UP"
    """One label on each page."""


class CartonType(OpenEnum):
    """Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may be added."""

    MULTI_SKU = "MULTI_SKU"
    """The carton holds goods of several kinds."""
    SINGLE_SKU = "SINGLE_SKU"
    """The carton holds goods of one kind only."""


class CreateOrUpdateInboundPlanBoxMeasurementWeightUnit(OpenEnum):
    """Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added."""

    GRAM = "GRAM"
    """Metric unit g, one thousandth of a kilogram."""
    KILOGRAM = "KILOGRAM"
    """Metric unit kg, 1000 grams."""
    MILLIGRAM = "MILLIGRAM"
    """Metric unit mg, one thousandth of a gram."""
    OUNCE = "OUNCE"
    """Imperial unit oz, about 28.35 grams."""
    POUNDS = "POUNDS"
    """Imperial unit lb, about 453.6 grams."""


class DgClass(OpenEnum):
    """Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may be added."""

    CLASS_2 = "CLASS_2"
    """Gases, for example aerosols."""
    CLASS_3 = "CLASS_3"
    """Liquids that burn easily."""
    CLASS_9 = "CLASS_9"
    """Other dangerous substances and articles, for example lithium batteries."""


class DgUncode(OpenEnum):
    """Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may be added."""

    OTHER = "OTHER"
    """Any UN number that is not listed."""
    UN1263 = "UN1263"
    """Paint and paint related material."""
    UN1266 = "UN1266"
    """Perfumery products with flammable solvents."""
    UN2807 = "UN2807"
    """Magnetized material."""
    UN3065 = "UN3065"
    """Alcoholic beverages."""
    UN3090 = "UN3090"
    """Lithium metal batteries on their own."""
    UN3091 = "UN3091"
    """Lithium metal batteries in or with equipment."""
    UN3480 = "UN3480"
    """Lithium ion batteries on their own."""
    UN3481 = "UN3481"
    """Lithium ion batteries in or with equipment."""


class DimensionUnit(OpenEnum):
    """Values of `dimension_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added."""

    CENTIMETER = "CENTIMETER"
    """Metric unit cm, one hundredth of a meter."""
    FOOT = "FOOT"
    """Imperial unit ft, 30.48 centimeters."""
    INCH = "INCH"
    """Imperial unit in, 2.54 centimeters."""
    METER = "METER"
    """Metric unit m, 100 centimeters."""
    MILLIMETER = "MILLIMETER"
    """Metric unit mm, one thousandth of a meter."""


class FlammableLiquidsType(OpenEnum):
    """Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may be added."""

    ALCOHOLIC = "ALCOHOLIC"
    """Drinks or liquids with alcohol."""
    OTHER = "OTHER"
    """Any other liquid that burns easily."""
    PAINT = "PAINT"
    """Paint, varnish and the like."""
    PERFUMERY = "PERFUMERY"
    """Perfume and similar products."""


class FreightType(OpenEnum):
    """Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may be added."""

    FTL = "FTL"
    """Full truckload: the shipment has the truck to itself."""
    LTL = "LTL"
    """Less than truckload: the shipment shares the truck with others."""


class HandlingMethodExpiredGoods(OpenEnum):
    """Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may be added."""

    DISPOSE = "DISPOSE"
    """The warehouse throws the expired units away."""
    RETURN_TO_SELLER = "RETURN_TO_SELLER"
    """The expired units are sent back to their owner."""
    STORE_UNITS = "STORE_UNITS"
    """The expired units stay in the warehouse, out of sale."""


class HazmatType(OpenEnum):
    """Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may be added."""

    AEROSOLS = "AEROSOLS"
    """Sprays under pressure; give `aerosol_extra_info`."""
    BATTERY = "BATTERY"
    """Batteries or goods with batteries; give `battery_extra_info`."""
    FLAMMABLE_LIQUID = "FLAMMABLE_LIQUID"
    """Liquids that burn easily; give `flammable_liquids_extra_info`."""
    MAGNETIZED = "MAGNETIZED"
    """Goods with strong magnets."""


class InboundMethod(OpenEnum):
    """Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may be added."""

    D2FC = "D2FC"
    """Direct to fulfillment center: the seller sends the goods to the warehouses where they will be stored."""
    ONE_HUB = "ONE_HUB"
    """The seller sends all goods to one hub, from which the platform spreads them over its warehouses."""


class InventoryGoodsType(OpenEnum):
    """Values of `inventory_goods_type` in `InventoryRecord`; more may be added."""

    NORMAL = "NORMAL"
    """Units in good condition, which can be sold."""
    DEFECTIVE = "DEFECTIVE"
    """Damaged or otherwise faulty units, which cannot be sold."""


class LengthUnit(OpenEnum):
    """Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added."""

    CENTIMETER = "CENTIMETER"
    """Metric unit cm, one hundredth of a meter."""
    FOOT = "FOOT"
    """Imperial unit ft, 30.48 centimeters."""
    INCH = "INCH"
    """Imperial unit in, 2.54 centimeters."""
    METER = "METER"
    """Metric unit m, 100 centimeters."""
    MICRON = "MICRON"
    """Metric unit, one thousandth of a millimeter."""
    MILLIMETER = "MILLIMETER"
    """Metric unit mm, one thousandth of a meter."""


class OperationType(OpenEnum):
    """Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may be added."""

    BIND = "BIND"
    """Links the goods to the SKUs, so that stock counts for them."""
    UN_BIND = "UN_BIND"
    """Removes the link between goods and SKUs."""


class OrderType(OpenEnum):
    """Values of `type` in `Order`; more may be added."""

    INBOUND_ORDER = "INBOUND_ORDER"
    """Goods that the seller sent in were taken into stock."""
    RETURN_TO_SUPPLIER_ORDER = "RETURN_TO_SUPPLIER_ORDER"
    """Units left the warehouse and were sent back to the supplier."""
    DISPOSAL = "DISPOSAL"
    """Units were thrown away and left the stock."""
    INVENTORY_STATUS_ADJUSTMENT_ORDER = "INVENTORY_STATUS_ADJUSTMENT_ORDER"
    """Units changed their condition, for example from normal to defective."""
    CONSIGN_ORDER = "CONSIGN_ORDER"
    """The warehouse shipped goods to a customer, which lowers the stock."""
    INVENTORY_COUNT_ORDER = "INVENTORY_COUNT_ORDER"
    """A physical count in the warehouse corrected the stock."""
    FAILED_DELIVERY = "FAILED_DELIVERY"
    """A parcel could not be delivered, and its goods came back to the warehouse."""
    CUSTOMER_RETURN = "CUSTOMER_RETURN"
    """Goods that a buyer sent back arrived at the warehouse."""
    INVENTORY_QUANTITY_ADJUSTMENT_ORDER = "INVENTORY_QUANTITY_ADJUSTMENT_ORDER"
    """The number of units in stock was corrected."""
    INVENTORY_TRANSFER_ORDER = "INVENTORY_TRANSFER_ORDER"
    """Units were moved from one warehouse to another."""


class PrintItem(OpenEnum):
    """Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may be added."""

    CARTON_PALLET_LABEL = "CARTON_PALLET_LABEL"
    """Address labels to stick on each box and pallet."""
    FBT_BARCODE = "FBT_BARCODE"
    """Labels for single units, to scan in the warehouse."""
    PACKING_PICKING_LIST = "PACKING_PICKING_LIST"
    """Lists of what is in the shipment."""


class ReturnHandlingMethod(OpenEnum):
    """Values of `return_handling_method` in `CreateGoodsDto`; more may be added."""

    COLLECT_RETURN_UNITS = "COLLECT_RETURN_UNITS"
    """All units sent back are collected for the seller."""
    DISPOSAL_WITHOUT_INSPECTION = "DISPOSAL_WITHOUT_INSPECTION"
    """All units sent back are thrown away unseen."""
    RESTOCK_SELLABLE_COLLECT_UNSELLABLE = "RESTOCK_SELLABLE_COLLECT_UNSELLABLE"
    """Good units go back into stock; the others are collected for the seller."""
    RESTOCK_SELLABLE_DISPOSE_UNSELLABLE = "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
    """Good units go back into stock; the others are thrown away."""
    RESTOCK_SELLABLE_RETURN_UNSELLABLE = "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
    """Good units go back into stock; the others go to the seller."""
    RETURN_WITHOUT_INSPECTION = "RETURN_WITHOUT_INSPECTION"
    """All units sent back go on to the seller unseen."""


class ShippingMethod(OpenEnum):
    """Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may be added."""

    FREIGHT = "FREIGHT"
    """Larger loads on pallets by truck; `freight_type` says how."""
    SMALL_PARCEL = "SMALL_PARCEL"
    """Single cartons sent with a parcel service."""


class UpdateGoodsDtoReturnHandlingMethod(OpenEnum):
    """Values of `return_handling_method` in `UpdateGoodsDto`; more may be added."""

    DISPOSAL_WITHOUT_INSPECTION = "DISPOSAL_WITHOUT_INSPECTION"
    """All units sent back are thrown away unseen."""
    RESTOCK_SELLABLE_DISPOSE_UNSELLABLE = "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
    """Good units go back into stock; the others are thrown away."""
    RESTOCK_SELLABLE_RETURN_UNSELLABLE = "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
    """Good units go back into stock; the others go to the seller."""
    RETURN_WITHOUT_INSPECTION = "RETURN_WITHOUT_INSPECTION"
    """All units sent back go on to the seller unseen."""


class WarehouseType(OpenEnum):
    """Values of `type` in `Warehouse`; more may be added."""

    PLATFORM_WAREHOUSE = "PLATFORM_WAREHOUSE"
    """Run by TikTok for its fulfillment service (FBT)."""


class WeightUnit(OpenEnum):
    """Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added."""

    GRAM = "GRAM"
    """Metric unit g, one thousandth of a kilogram."""
    KILOGRAM = "KILOGRAM"
    """Metric unit kg, 1000 grams."""
    MILLIGRAM = "MILLIGRAM"
    """Metric unit mg, one thousandth of a gram."""
    OUNCE = "OUNCE"
    """Imperial unit oz, about 28.35 grams."""
    POUND = "POUND"
    """Imperial unit lb, about 453.6 grams."""
