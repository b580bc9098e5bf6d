# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        Address
        CheckShippingTemplateExistenceResponse
        CreateWarehouseResponse
        DeliveryOption
        DimensionLimit
        ErrorItem
        FilterReason
        Geolocation
        GetAvailableShippingTemplateResponse
        GetAvailableShippingTemplateTemplate
        GetGlobalSellerWarehouseResponse
        GetLogisticsTrackingResponse
        GetShippingProviderResponse
        GetWarehouseDeliveryOptionsResponse
        GetWarehouseListResponse
        GlobalWarehouse
        LogisticsDetail
        ServiceUnreachableReason
        ShippingProvider
        StandardizationResult
        StandardizeWarehouseAddressResponse
        StandardizedAddress
        Template
        Track
        UpdateWarehouseResponse
        Warehouse
        WeightLimit
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        CoverAddressDetailParams
        CreateWarehouseAddressParams
        CreateWarehouseWarehouseParams
        DimensionParams
        ProductAttributeParams
        StandardizeWarehouseAddressAddressParams
        WeightParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        DeliveryOptionPlatform
        DeliveryOptionType
        DimensionLimitUnit
        EffectStatus
        GlobalWarehouseOwnership
        SubType
        WarehouseType
        WeightLimitUnit
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("LogisticsApi", "AsyncLogisticsApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})