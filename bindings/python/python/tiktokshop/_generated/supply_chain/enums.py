# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class DimensionUnit(OpenEnum):
    """Values of `unit` in `Dimension`; more may come."""

    CENTIMETER = "CENTIMETER"
    FOOT = "FOOT"
    INCH = "INCH"
    METER = "METER"
    MICRON = "MICRON"
    MILLIMETER = "MILLIMETER"


class TcwWarehouseType(OpenEnum):
    """Values of `tcw_warehouse_type` in `Package`; more may come."""

    STANDARD = "STANDARD"
    TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT = "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"


class WeightUnit(OpenEnum):
    """Values of `unit` in `Weight`; more may come."""

    GRAM = "GRAM"
    KILOGRAM = "KILOGRAM"
    MILLIGRAM = "MILLIGRAM"
    OUNCE = "OUNCE"
    POUND = "POUND"
