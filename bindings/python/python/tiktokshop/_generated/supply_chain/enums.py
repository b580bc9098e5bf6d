# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class DimensionUnit(OpenEnum):
    """Values of `unit` in `Dimension`; more may be added."""

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


class TcwWarehouseType(OpenEnum):
    """Values of `tcw_warehouse_type` in `Package`; more may be added."""

    STANDARD = "STANDARD"
    """A warehouse without certification."""
    TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT = "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"
    """A warehouse that meets TikTok's demands on shipping times."""


class WeightUnit(OpenEnum):
    """Values of `unit` in `Weight`; more may be added."""

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
