# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class DeliveryOptionPlatform(OpenEnum):
    """Values of `platform` in `DeliveryOption`; more may be added."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    """Orders placed on TikTok Shop itself can use the option."""
    TOKOPEDIA = "TOKOPEDIA"
    """Orders from Tokopedia, the Indonesian marketplace connected with TikTok Shop, can use the option."""


class DeliveryOptionType(OpenEnum):
    """Values of `type` in `DeliveryOption`; more may be added."""

    STANDARD = "STANDARD"
    """Shipping at normal speed, through the platform."""
    EXPRESS = "EXPRESS"
    """Faster shipping, through the platform."""
    ECONOMY = "ECONOMY"
    """Slower and cheaper shipping, through the platform."""
    SEND_BY_SELLER = "SEND_BY_SELLER"
    """The seller hires the carrier and reports the tracking number."""


class DimensionLimitUnit(OpenEnum):
    """Values of `unit` in `DimensionLimit`; more may be added."""

    CM = "CM"
    """Centimeters, one hundredth of a meter each."""
    INCH = "INCH"
    """Imperial unit in, 2.54 centimeters."""


class EffectStatus(OpenEnum):
    """Values of `effect_status` in `Warehouse`; more may be added."""

    ENABLED = "ENABLED"
    """All stock in the warehouse is for sale."""
    DISABLED = "DISABLED"
    """None of the stock in the warehouse is for sale."""
    RESTRICTED = "RESTRICTED"
    """The warehouse is on holiday, or limited in orders after a breach of rules; its stock is not for sale meanwhile."""


class GlobalWarehouseOwnership(OpenEnum):
    """Values of `ownership` in `GlobalWarehouse`; more may be added."""

    SELLER = "SELLER"
    """The seller owns the global warehouse."""
    PLATFORM_COOPERATION = "PLATFORM_COOPERATION"
    """TikTok Shop owns the global warehouse."""


class SubType(OpenEnum):
    """Values of `sub_type` in `Warehouse`; more may be added."""

    DOMESTIC_WAREHOUSE = "DOMESTIC_WAREHOUSE"
    """In the country of both seller and target market."""
    CB_OVERSEA_WAREHOUSE = "CB_OVERSEA_WAREHOUSE"
    """Of a cross-border seller, located in the target market."""
    CB_DIRECT_SHIPPING_WAREHOUSE = "CB_DIRECT_SHIPPING_WAREHOUSE"
    """Of a cross-border seller, located in the seller's home region such as mainland China or Hong Kong."""


class WarehouseType(OpenEnum):
    """Values of `type` in `Warehouse`; more may be added."""

    SALES_WAREHOUSE = "SALES_WAREHOUSE"
    """Stores goods and ships orders."""
    RETURN_WAREHOUSE = "RETURN_WAREHOUSE"
    """Receives goods that buyers send back."""


class WeightLimitUnit(OpenEnum):
    """Values of `unit` in `WeightLimit`; more may be added."""

    GRAM = "GRAM"
    """Metric unit g, one thousandth of a kilogram."""
    POUND = "POUND"
    """Imperial unit lb, about 453.6 grams."""
