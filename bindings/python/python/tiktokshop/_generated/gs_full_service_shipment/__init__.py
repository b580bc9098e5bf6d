# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AbnormalOrder
        AddressDetail
        AsyncGlobalSellingSearchAbnormalOrdersPage
        AsyncGlobalSellingSearchDeliveryOrdersPage
        AsyncGlobalSellingSearchReturnOrdersPage
        AsyncGlobalSellingSearchStockupOrdersPage
        AsyncGsSearchDeliveryOrdersPage
        AsyncGsSearchStockupOrdersPage
        AsyncSearchDeliveryOrdersPage
        AsyncSearchStockupOrdersPage
        CreateDeliveryOrderResponse
        DeliveryBatch
        DeliveryOrder
        DeliveryPackage
        GetDeliveryOrderDocumentsResponse
        GetLogisticsWaybillsPrintDocumentResponse
        GlobalSellingGetQualityDocumentsResponse
        GlobalSellingGetSkuPrintDocumentResponse
        GlobalSellingQueryLogisticsOrdersLogistics
        GlobalSellingQueryLogisticsOrdersReceiverContact
        GlobalSellingQueryLogisticsOrdersResponse
        GlobalSellingReserveShipmentResponse
        GlobalSellingSearchAbnormalOrdersPage
        GlobalSellingSearchAbnormalOrdersResponse
        GlobalSellingSearchAvailableShippingProvidersResponse
        GlobalSellingSearchDeliveryOrdersDeliveryOrder
        GlobalSellingSearchDeliveryOrdersPage
        GlobalSellingSearchDeliveryOrdersResponse
        GlobalSellingSearchDeliveryOrdersSku
        GlobalSellingSearchReturnOrdersLogistics
        GlobalSellingSearchReturnOrdersPage
        GlobalSellingSearchReturnOrdersResponse
        GlobalSellingSearchReturnOrdersSku
        GlobalSellingSearchStockupOrdersPage
        GlobalSellingSearchStockupOrdersResponse
        GsCreateDeliveryOrderResponse
        GsGetDeliveryOrderDocumentsResponse
        GsGetLogisticsWaybillsPrintDocumentResponse
        GsGetSkuPrintDocumentResponse
        GsQueryDeliveryBatchesAddressDetail
        GsQueryDeliveryBatchesLogisticsOrder
        GsQueryDeliveryBatchesResponse
        GsQueryDeliveryBatchesSenderContact
        GsReserveShippingResponse
        GsSearchAvailableShippingProvidersReserveArrivedTime
        GsSearchAvailableShippingProvidersResponse
        GsSearchDeliveryOrdersPage
        GsSearchDeliveryOrdersResponse
        GsSearchDeliveryOrdersSku
        GsSearchDeliveryOrdersWarehouseContact
        GsSearchStockupOrdersPage
        GsSearchStockupOrdersResponse
        Logistics
        LogisticsOrder
        LogisticsSubOrder
        PackageWeight
        PredictedPickInfo
        QueryDeliveryBatchesDeliveryBatch
        QueryDeliveryBatchesLogisticsOrder
        QueryDeliveryBatchesPackageWeight
        QueryDeliveryBatchesResponse
        ReceiverContact
        ReserveArrivedTime
        ReserveData
        ReserveSegment
        ReserveShippingResponse
        ReturnOrder
        SearchAvailableShippingProvidersResponse
        SearchDeliveryOrdersPage
        SearchDeliveryOrdersResponse
        SearchStockupOrdersPage
        SearchStockupOrdersResponse
        SenderContact
        ShippingProvider
        Skc
        Sku
        StockupOrder
        TrackingRecord
        Warehouse
        WarehouseContact
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        CreateDeliveryOrderDeliveryOrderParams
        DeliveryItemParams
        DimensionParams
        GlobalSellingConfirmStockupOrderSkuParams
        GlobalSellingQueryLogisticsOrdersLogisticsParams
        GsCreateDeliveryOrderDeliveryOrderParams
        GsGetSkuPrintDocumentPlatformSkuItemParams
        GsQueryDeliveryBatchesAddressDetailParams
        GsQueryDeliveryBatchesSenderContactParams
        ItemParams
        PackageParams
        PlatformSkuItemParams
        ReserveParams
        SizeParams
        TotalWeightParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        RejectReason
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("GsFullServiceShipmentApi", "AsyncGsFullServiceShipmentApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})