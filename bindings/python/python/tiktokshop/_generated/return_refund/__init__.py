# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AftersalesRequest
        AsyncSearchAftersalesRequestsPage
        AsyncSearchCancellationsPage
        AsyncSearchReturnMerchandiseAuthorizationsPage
        AsyncSearchReturnsPage
        AvailableRejectReason
        CalculateRefundResponse
        CancelLineItem
        CancelOrderResponse
        CancelSubLineItem
        Cancellation
        CreateReturnResponse
        Decision
        Discount
        DiscountAmount
        ErrorItem
        ExchangeOrderLine
        GetAftersaleEligibilityResponse
        GetAvailableReviewDecisionsLineItem
        GetAvailableReviewDecisionsResponse
        GetDecisionEligibilityResponse
        GetRejectReasonsResponse
        GetReturnRecordsResponse
        Image
        LineItem
        LineItemEligibility
        OrderLine
        OrderRefundAmount
        PartialRefundAmount
        PartialRefundAmountRange
        PriceDetail
        ProductImage
        Reason
        Record
        RefundAmount
        RejectReturnResponse
        ReturnLineItem
        ReturnMerchandiseAuthorization
        ReturnOrder
        ReturnSubLineItem
        ReturnWarehouseAddress
        ReviewAftersalesRequestsResponse
        SearchAftersalesRequestsPage
        SearchAftersalesRequestsResponse
        SearchCancellationsPage
        SearchCancellationsResponse
        SearchReturnMerchandiseAuthorizationsPage
        SearchReturnMerchandiseAuthorizationsResponse
        SearchReturnsPage
        SearchReturnsResponse
        SellerNextActionResponse
        ShippingFee
        ShippingFeeAmount
        SkuEligibility
        SkuReturnRequest
        Video
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        AftersalesRequestDecisionParams
        AlternativeSolutionDetailParams
        CreateTimeParams
        FilterParams
        LineItemDecisionParams
        MediaParams
        OrderLineParams
        PaginationParams
        PartialRefundAmountParams
        RejectCancellationImageParams
        RejectReturnImageParams
        ReviewAftersalesRequestsLineItemParams
        ReviewAftersalesRequestsReasonParams
        SearchReturnMerchandiseAuthorizationsFilterParams
        SkuParams
        SortParams
        TimeParams
        UpdateTimeParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        AftersalesRequestStatus
        ApproveReturnDecision
        ArbitrationStatus
        CancelStatus
        CancelType
        CheckDecision
        GetDecisionEligibilityCheckDecision
        HandoverMethod
        InitiateAftersaleUser
        LineItemDecisionAction
        RecordRole
        RejectReturnDecision
        RequestIdType
        RequestType
        ReturnIdType
        ReturnStatus
        ReturnType
        SearchCancellationsSortField
        SearchReturnMerchandiseAuthorizationsFilterStatus
        SearchReturnMerchandiseAuthorizationsWhitelistedDataField
        SellerProposedReturnType
        SortField
        SortOrder
        WhitelistedDataField
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("ReturnRefundApi", "AsyncReturnRefundApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})