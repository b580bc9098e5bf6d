# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AsyncSearchCombinablePackagesPage
        AsyncSearchPackagePage
        BatchShipPackagesPickupSlot
        BatchShipPackagesResponse
        CombinablePackage
        CombinePackagePackage
        CombinePackageResponse
        CreateFirstMileBundleDetail
        CreateFirstMileBundleErrorItem
        CreateFirstMileBundleResponse
        CreateFirstMileBundleV2Response
        CreateLastMileBundleResponse
        CreatePackagesResponse
        Detail
        Dimension
        ErrorItem
        FulfillmentUploadDeliveryFileResponse
        FulfillmentUploadDeliveryImageResponse
        GetEligibleShippingServiceDimension
        GetEligibleShippingServiceResponse
        GetEligibleShippingServiceWeight
        GetHandoverTimeslotsResponse
        GetOrderCustomsRequirementsResponse
        GetOrderSplitAttributesResponse
        GetPackageDetailResponse
        GetPackageHandoverTimeSlotsResponse
        GetPackageShippingDocumentResponse
        GetPodCustomizationDetailsResponse
        GetTrackingResponse
        Insurance
        Item
        MarkPackageAsShippedResponse
        MustSplitReason
        Order
        OrderClearance
        OrderStatus
        Package
        PickupSlot
        PodDetail
        RecipientAddress
        RedeemInfoCallbackResponse
        RelatedItemDetail
        SchedulePackageHandoverResponse
        SearchCombinablePackagesPage
        SearchCombinablePackagesResponse
        SearchPackagePage
        SearchPackageResponse
        SenderAddress
        ShippingService
        ShippingServiceInfo
        Sku
        SplitAttribute
        SplitOrdersPackage
        SplitOrdersResponse
        SubmitCustomsClearanceInformationResponse
        TrackResult
        Tracking
        TrackingStatusUpdateResponse
        TtsTrackingValidationResponse
        UncombinePackagesResponse
        UpdatePackageDeliveryStatusResponse
        UpdatePackageShippingInfoResponse
        UploadInvoiceResponse
        Warning
        Weight
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        BatchShipPackagesPackageParams
        BatchShipPackagesPickupSlotParams
        CombinablePackageParams
        CreateLastMileBundleDimensionParams
        CreateLastMileBundleWeightParams
        DimensionParams
        GetEligibleShippingServiceDimensionParams
        GetEligibleShippingServiceWeightParams
        InvoiceParams
        ItemDetailParams
        LastMileBundleParams
        LocationParams
        OrderInfoParams
        OrderLineParams
        OrderLineItemParams
        QueryOrderLineParams
        RedeemInfoParams
        SelfShipmentParams
        ShippingInfoParams
        SplittableGroupParams
        SplittableGroupsV2Params
        SubmitCustomsClearanceInformationItemParams
        SubmitCustomsClearanceInformationOrderParams
        TrackParams
        UpdatePackageDeliveryStatusPackageParams
        WeightParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        ClaimStatus
        DeliveryType
        DimensionUnit
        DocumentFormat
        DocumentSize
        DocumentType
        FailDeliveryReason
        FileType
        GetPackageDetailPackageStatus
        HandoverMethod
        InvoiceFileType
        MustSplitReasonType
        NoteTag
        PackageStatus
        ShippingType
        SortField
        SortOrder
        SplitAndCombineTag
        WeightUnit
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("FulfillmentApi", "AsyncFulfillmentApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})