# Generated from core/catalog by `cargo gen`. Do not edit.

"""FBT: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        Address
        AerosolExtraInfo
        AllocationShipment
        AsyncSearchFbtInventoryPage
        AsyncSearchFbtInventoryRecordPage
        AsyncSearchGoodsInfoPage
        AvailableInboundMethod
        AvailableTimeWindow
        Barcode
        BatteryExtraInfo
        BoxMeasurement
        BulkyItemAttribute
        CancelFbtMcfOrderConsignOrder
        CancelFbtMcfOrderMcfOrder
        CancelFbtMcfOrderResponse
        CancelInboundOrderResponse
        Carton
        CartonDetail
        ConfirmInboundMethodResponse
        ConsignOrder
        CreateFbtGoodsResponse
        CreateFbtMcfOrderResponse
        CreateOrUpdateInboundPlanItem
        CreateOrUpdateInboundPlanResponse
        CreateResult
        CreateResultInfo
        Dimension
        ExpBaseInfo
        FlammableLiquidsExtraInfo
        GetFbtMcfOrderStatusGoods
        GetFbtMcfOrderStatusResponse
        GetFbtMerchantMcfStatusResponse
        GetFbtMerchantOnboardedRegionsResponse
        GetFbtWarehouseListResponse
        GetInboundMethodDetailResponse
        GetInboundOrderResponse
        GetInboundOrderWarehouse
        Goods
        GoodsInventory
        GoodsItem
        GoodsSafetyAttribute
        HazmatAndExpirationDto
        HazmatAndExpirationInfo
        HazmatInfo
        InboundGoodsLotReceiveItemDetail
        InboundOrder
        InboundPlan
        Info
        Inventory
        InventoryRecord
        Item
        ListAvailableInboundMethodsResponse
        ListAvailableInboundMethodsWarehouse
        LogisticInfo
        LogisticsService
        LotExpirationInfo
        McfOrder
        McfStatus
        Merchant
        MerchantDeclarationInfo
        OnHandDetail
        OnboardedRegion
        OperateGoodsSkuRelationInfo
        OperateResult
        Order
        PrintInboundOrderLabelsResponse
        Product
        QueryGoodsInventoryForMcfResponse
        SearchFbtInventoryGoods
        SearchFbtInventoryPage
        SearchFbtInventoryRecordPage
        SearchFbtInventoryRecordResponse
        SearchFbtInventoryResponse
        SearchFbtInventorySku
        SearchGoodsHazmatAndExpirationInfoResponse
        SearchGoodsInfoPage
        SearchGoodsInfoResponse
        ShipInboundOrderResponse
        ShipmentOption
        ShippingProvider
        SiocAttribute
        SiocFile
        Sku
        StatusLog
        UpdateFbtGoodsInfoResponse
        UpdateGoodsSkuRelationsResponse
        UpdateInboundOrderTrackingResponse
        UpdateResultInfo
        Warehouse
        WarehouseConfirmationInfo
        Weight
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        AerosolExtraInfoParams
        BarcodeInfoParams
        CancelFbtMcfOrderConsignOrder2Params
        ConsigneeParams
        CreateFbtGoodsBatteryExtraInfoParams
        CreateFbtGoodsBulkyItemAttributeParams
        CreateFbtGoodsFlammableLiquidsExtraInfoParams
        CreateFbtGoodsHazmatInfoParams
        CreateFbtMcfOrderAddressParams
        CreateFbtMcfOrderGoodsParams
        CreateGoodsDtoParams
        CreateOrUpdateInboundPlanBoxMeasurementParams
        CreateOrUpdateInboundPlanCartonParams
        CreateOrUpdateInboundPlanItemParams
        DimensionAndWeightBaseInfoParams
        EstimateArrivalTimeParams
        GoodsItemParams
        GoodsSafetyAttributeParams
        OperateGoodsSkuRelationParams
        ParcelTrackingInfoParams
        QueryGoodsInventoryForMcfGoodsParams
        ShelfLifeAttributeInfoParams
        ShipInboundOrderShipmentOptionParams
        SiocAttributeParams
        SiocFileParams
        UpdateFbtGoodsInfoDimensionAndWeightBaseInfoParams
        UpdateGoodsDtoParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        BatteryPackagingType
        CartonLabelFormat
        CartonType
        CreateOrUpdateInboundPlanBoxMeasurementWeightUnit
        DgClass
        DgUncode
        DimensionUnit
        FlammableLiquidsType
        FreightType
        HandlingMethodExpiredGoods
        HazmatType
        InboundMethod
        InventoryGoodsType
        LengthUnit
        OperationType
        OrderType
        PrintItem
        ReturnHandlingMethod
        ShippingMethod
        UpdateGoodsDtoReturnHandlingMethod
        WarehouseType
        WeightUnit
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("FbtApi", "AsyncFbtApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})