# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AddExternalOrderReferencesLineItem
        AddExternalOrderReferencesResponse
        AsyncGetOrderListPage
        CombinedListingSku
        DeliveryPreference
        Detail
        DistrictInfo
        ErrorItem
        ExternalOrder
        GetExternalOrderReferencesResponse
        GetOrderDetailResponse
        GetOrderListPage
        GetOrderListResponse
        GetPriceDetailLineItem
        GetPriceDetailResponse
        GetPrivilegedOrderDetailResponse
        HandlingDuration
        ItemTax
        LineItem
        Order
        Package
        Payment
        PodDetail
        RecipientAddress
        SearchOrderByExternalOrderReferencesOrder
        SearchOrderByExternalOrderReferencesResponse
        SearchPodCustomizationDetailsResponse
        SellerFundedProductPromotion
        SellerFundedShippingPromotion
        SubItemInfo
        UnboxingCase
        UpdateBlindBoxOpeningResultsResponse
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        AddExternalOrderReferencesExternalOrderParams
        AddExternalOrderReferencesLineItemParams
        AddExternalOrderReferencesOrderParams
        BlindBatchBoxResultParams
        BlindBoxOrderLineParams
        BlindBoxResultParams
        QueryOrderLineParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        AddExternalOrderReferencesExternalOrderPlatform
        CancelUser
        CancellationInitiator
        CommercePlatform
        DeliveryType
        DisplayStatus
        FastDeliveryProgram
        FulfillmentType
        HandlingDurationType
        OrderStatus
        OrderType
        PackageStatus
        ProductType
        ShippingType
        SkuType
        SortField
        SortOrder
        TaxType
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("OrderApi", "AsyncOrderApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})