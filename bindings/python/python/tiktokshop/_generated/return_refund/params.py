# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import AftersalesRequestStatus
from .enums import ApproveReturnDecision
from .enums import ArbitrationStatus
from .enums import CancelStatus
from .enums import CancelType
from .enums import CheckDecision
from .enums import GetDecisionEligibilityCheckDecision
from .enums import InitiateAftersaleUser
from .enums import LineItemDecisionAction
from .enums import RecordRole
from .enums import RejectReturnDecision
from .enums import RequestIdType
from .enums import RequestType
from .enums import ReturnIdType
from .enums import ReturnStatus
from .enums import ReturnType
from .enums import SearchCancellationsSortField
from .enums import SearchReturnMerchandiseAuthorizationsFilterStatus
from .enums import SearchReturnMerchandiseAuthorizationsWhitelistedDataField
from .enums import SellerProposedReturnType
from .enums import SortField
from .enums import SortOrder
from .enums import WhitelistedDataField

__all__ = ["Any", "TypedDict"]


class AftersalesRequestDecisionParams(TypedDict, total=False):
    """Aftersales request decision inside `ReviewAftersalesRequestsRequest`."""

    action_unix_time: int | datetime
    """Action unix time. Unix seconds."""
    idempotency_key: str
    """Idempotency key."""
    line_item_decisions: Required[Sequence[LineItemDecisionParams]]
    """Line item decisions. Required."""
    request_id: Required[str | int]
    """Request id. Required."""
    request_id_type: RequestIdType | str
    """Request id type."""


class AlternativeSolutionDetailParams(TypedDict, total=False):
    """Alternative solution detail inside `LineItemDecision`."""

    currency: str
    """Currency."""
    partial_refund_amount: str | Decimal
    """Partial refund amount. A decimal number as text."""


class CreateTimeParams(TypedDict, total=False):
    """Create time inside `Time`."""

    max_unix_time_exclusive: int
    """Max unix time exclusive."""
    min_unix_time_inclusive: int
    """Min unix time inclusive."""


class FilterParams(TypedDict, total=False):
    """Filter inside `SearchAftersalesRequestsRequest`."""

    aftersales_request_ids: Sequence[str | int]
    """Aftersales request ids."""
    aftersales_request_statuses: Sequence[AftersalesRequestStatus | str]
    """Aftersales request statuses."""
    buyer_ids: Sequence[str | int]
    """Buyer ids."""
    main_order_ids: Sequence[str | int]
    """Main order ids."""
    return_types: Sequence[ReturnType | str]
    """Return types."""
    time: TimeParams
    """Time."""


class LineItemDecisionParams(TypedDict, total=False):
    """Line item decision inside `AftersalesRequestDecision`."""

    action: Required[LineItemDecisionAction | str]
    """Action. Required."""
    alternative_solution_details: AlternativeSolutionDetailParams
    """Alternative solution details."""
    line_items: Required[Sequence[ReviewAftersalesRequestsLineItemParams]]
    """Line items. Required."""
    reason: ReviewAftersalesRequestsReasonParams
    """Reason."""


class MediaParams(TypedDict, total=False):
    """Media inside `ReviewAftersalesRequestsReason`."""

    mime_type: str
    """Mime type."""
    uri: str
    """URI."""


class OrderLineParams(TypedDict, total=False):
    """Order line inside `CalculateRefundRequest`, `CancelOrderRequest`, `CreateReturnRequest` and others."""

    order_line_item_id: str | int
    """Order line item id."""
    sub_order_line_item_id: str | int
    """Sub order line item id."""


class PaginationParams(TypedDict, total=False):
    """Pagination inside `SearchAftersalesRequestsRequest`, `SearchReturnMerchandiseAuthorizationsRequest`."""

    page_size: int
    """Page size."""
    page_token: str
    """Page token."""


class PartialRefundAmountParams(TypedDict, total=False):
    """Partial refund amount inside `RejectReturnRequest`, `SkuReturnRequest`."""

    currency: str
    """Currency."""
    partial_refund_total: str
    """Partial refund total."""


class RejectCancellationImageParams(TypedDict, total=False):
    """Image inside `RejectCancellationRequest`."""

    height: int
    """Height. Example: `200`."""
    image_id: Required[str | int]
    """Image id. Required."""
    mime_type: str
    """Mime type. Example: `image/png`."""
    width: int
    """Width. Example: `200`."""


class RejectReturnImageParams(TypedDict, total=False):
    """Image inside `RejectReturnRequest`."""

    height: int
    """Height."""
    image_id: Required[str | int]
    """Image id. Required."""
    mime_type: str
    """Mime type."""
    width: int
    """Width."""


class ReviewAftersalesRequestsLineItemParams(TypedDict, total=False):
    """Line item inside `LineItemDecision`."""

    return_line_item_id: Required[str | int]
    """Return line item id. Required."""
    sub_return_line_item_id: str | int
    """Sub return line item id."""


class ReviewAftersalesRequestsReasonParams(TypedDict, total=False):
    """Reason inside `LineItemDecision`."""

    media: MediaParams
    """Media."""
    reason_id: str | int
    """Reason id."""
    text: str
    """Text."""


class SearchReturnMerchandiseAuthorizationsFilterParams(TypedDict, total=False):
    """Filter inside `SearchReturnMerchandiseAuthorizationsRequest`."""

    aftersales_request_ids: Sequence[str | int]
    """Aftersales request ids."""
    main_order_ids: Sequence[str | int]
    """Main order ids."""
    package_ids: Sequence[str | int]
    """Package ids."""
    rma_ids: Sequence[str | int]
    """RMA ids."""
    statuses: Sequence[SearchReturnMerchandiseAuthorizationsFilterStatus | str]
    """Statuses."""
    time: TimeParams
    """Time."""


class SkuParams(TypedDict, total=False):
    """SKU inside `CalculateRefundRequest`, `CancelOrderRequest`, `CreateReturnRequest`."""

    quantity: Required[int]
    """Quantity. Required."""
    sku_id: Required[str | int]
    """SKU id. Required."""


class SortParams(TypedDict, total=False):
    """Sort inside `SearchAftersalesRequestsRequest`, `SearchReturnMerchandiseAuthorizationsRequest`."""

    sort_field: SortField | str
    """Sort field."""
    sort_order: SortOrder | str
    """Sort order."""


class TimeParams(TypedDict, total=False):
    """Time inside `Filter`, `SearchReturnMerchandiseAuthorizationsFilter`."""

    create_time: CreateTimeParams
    """Create time."""
    update_time: UpdateTimeParams
    """Update time."""


class UpdateTimeParams(TypedDict, total=False):
    """Update time inside `Time`."""

    max_unix_time_exclusive: int
    """Max unix time exclusive."""
    min_unix_time_inclusive: int
    """Min unix time inclusive."""
