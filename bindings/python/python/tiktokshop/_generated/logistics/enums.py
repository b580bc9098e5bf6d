# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class DeliveryOptionPlatform(OpenEnum):
    """Values of `platform` in `DeliveryOption`; more may come."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    TOKOPEDIA = "TOKOPEDIA"


class DeliveryOptionType(OpenEnum):
    """Values of `type` in `DeliveryOption`; more may come."""

    STANDARD = "STANDARD"
    EXPRESS = "EXPRESS"
    ECONOMY = "ECONOMY"
    SEND_BY_SELLER = "SEND_BY_SELLER"


class DimensionLimitUnit(OpenEnum):
    """Values of `unit` in `DimensionLimit`; more may come."""

    CM = "CM"
    INCH = "INCH"


class EffectStatus(OpenEnum):
    """Values of `effect_status` in `Warehouse`; more may come."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    RESTRICTED = "RESTRICTED"


class GlobalWarehouseOwnership(OpenEnum):
    """Values of `ownership` in `GlobalWarehouse`; more may come."""

    SELLER = "SELLER"
    PLATFORM_COOPERATION = "PLATFORM_COOPERATION"


class SubType(OpenEnum):
    """Values of `sub_type` in `Warehouse`; more may come."""

    DOMESTIC_WAREHOUSE = "DOMESTIC_WAREHOUSE"
    CB_OVERSEA_WAREHOUSE = "CB_OVERSEA_WAREHOUSE"
    CB_DIRECT_SHIPPING_WAREHOUSE = "CB_DIRECT_SHIPPING_WAREHOUSE"


class WarehouseType(OpenEnum):
    """Values of `type` in `Warehouse`; more may come."""

    SALES_WAREHOUSE = "SALES_WAREHOUSE"
    RETURN_WAREHOUSE = "RETURN_WAREHOUSE"


class WeightLimitUnit(OpenEnum):
    """Values of `unit` in `WeightLimit`; more may come."""

    GRAM = "GRAM"
    POUND = "POUND"
