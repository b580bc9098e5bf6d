# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class AftersalesRequestDecisionParams(TypedDict, total=False):
    """Aftersales request decision inside `ReviewAftersalesRequestsRequest`."""

    action_unix_time: int | datetime
    """Unix time at which the seller took the decision."""
    idempotency_key: str
    """Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice."""
    line_item_decisions: Required[Sequence[LineItemDecisionParams]]
    """Decisions on the lines of the request, one entry per group of lines decided alike. Required."""
    request_id: Required[str | int]
    """Id of the request to decide on, of the kind named in `request_id_type`. Required."""
    request_id_type: Literal["AFTERSALES", "RMA"] | str
    """Whether `request_id` is an after-sales request or a return merchandise authorization (RMA)."""


class AlternativeSolutionDetailParams(TypedDict, total=False):
    """Alternative solution detail inside `LineItemDecision`."""

    currency: str
    """Currency of the amounts beside it, ISO 4217 code."""
    partial_refund_amount: str | Decimal
    """Amount of the partial refund that the seller offers instead, decimal text in `currency`."""


class CreateTimeParams(TypedDict, total=False):
    """Create time inside `Time`."""

    max_unix_time_exclusive: int
    """End of the range, exclusive, Unix time in seconds."""
    min_unix_time_inclusive: int
    """Start of the range, inclusive, Unix time in seconds."""


class FilterParams(TypedDict, total=False):
    """Filter inside `SearchAftersalesRequestsRequest`."""

    aftersales_request_ids: Sequence[str | int]
    """Limits the result to these after-sales requests."""
    aftersales_request_statuses: Sequence[Literal["INIT", "PENDING_REQUEST_REVIEW", "REQUEST_REVIEW_COMPLETED"] | str]
    """Limits the result to after-sales requests in these states."""
    buyer_ids: Sequence[str | int]
    """Limits the result to requests of the buyers with these ids."""
    main_order_ids: Sequence[str | int]
    """Limits the result to requests about these TikTok Shop orders."""
    return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"] | str]
    """Limits the result to returns of these kinds."""
    time: TimeParams
    """Ranges of creation and update time that the requests must fall in."""


class LineItemDecisionParams(TypedDict, total=False):
    """Line item decision inside `AftersalesRequestDecision`."""

    action: Required[Literal["APPROVE_REQUEST", "APPROVE_RETURN_PACKAGE", "OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REFUND_INSTEAD", "REJECT_REQUEST", "REJECT_RETURN_PACKAGE"] | str]
    """Decision of the seller on these line items. Required."""
    alternative_solution_details: AlternativeSolutionDetailParams
    """Terms of another solution the seller offers instead, such as the amount of a partial refund."""
    line_items: Required[Sequence[ReviewAftersalesRequestsLineItemParams]]
    """Lines of the request to which the decision applies. Required."""
    reason: ReviewAftersalesRequestsReasonParams
    """Reason the seller gives for the decision: key, text and media."""


class MediaParams(TypedDict, total=False):
    """Media inside `ReviewAftersalesRequestsReason`."""

    mime_type: str
    """Media type of the file, such as image/png."""
    uri: str
    """URI of the picture or video, as returned when it was uploaded."""


class OrderLineParams(TypedDict, total=False):
    """Order line inside `CalculateRefundRequest`, `CancelOrderRequest`, `CreateReturnRequest` and others."""

    order_line_item_id: str | int
    """Id of the line item in the TikTok Shop order."""
    sub_order_line_item_id: str | int
    """Id of a part of the order line, as the order lists it."""


class PaginationParams(TypedDict, total=False):
    """Pagination inside `SearchAftersalesRequestsRequest`, `SearchReturnMerchandiseAuthorizationsRequest`."""

    page_size: int
    """Number of entries to return on one page."""
    page_token: str
    """Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page."""


class PartialRefundAmountParams(TypedDict, total=False):
    """Partial refund amount inside `RejectReturnRequest`, `SkuReturnRequest`."""

    currency: str
    """Currency of the amounts beside it, ISO 4217 code."""
    partial_refund_total: str
    """Total of the partial refund that the seller offers, decimal text in `currency`."""


class RejectCancellationImageParams(TypedDict, total=False):
    """Image inside `RejectCancellationRequest`."""

    height: int
    """Height of the picture, a whole number of pixels. Example: `200`."""
    image_id: Required[str | int]
    """URI of the image as returned by Upload Product Image. Required."""
    mime_type: str
    """Media type of the file, such as image/png. Example: `image/png`."""
    width: int
    """Width of the picture, a whole number of pixels. Example: `200`."""


class RejectReturnImageParams(TypedDict, total=False):
    """Image inside `RejectReturnRequest`."""

    height: int
    """Height of the picture, a whole number of pixels."""
    image_id: Required[str | int]
    """URI of the image as returned by Upload Product Image. Required."""
    mime_type: str
    """Media type of the file, such as image/png."""
    width: int
    """Width of the picture, a whole number of pixels."""


class ReviewAftersalesRequestsLineItemParams(TypedDict, total=False):
    """Line item inside `LineItemDecision`."""

    return_line_item_id: Required[str | int]
    """Id of the line of the return, distinct from the order line that is returned. Required."""
    sub_return_line_item_id: str | int
    """Id of a part of the returned line, as the return lists it."""


class ReviewAftersalesRequestsReasonParams(TypedDict, total=False):
    """Reason inside `LineItemDecision`."""

    media: MediaParams
    """Picture or video that supports the reason."""
    reason_id: str | int
    """Key of the reason the seller gives for the decision."""
    text: str
    """Explanation of the decision in the seller's own words."""


class SearchReturnMerchandiseAuthorizationsFilterParams(TypedDict, total=False):
    """Filter inside `SearchReturnMerchandiseAuthorizationsRequest`."""

    aftersales_request_ids: Sequence[str | int]
    """Limits the result to these after-sales requests."""
    main_order_ids: Sequence[str | int]
    """Limits the result to requests about these TikTok Shop orders."""
    package_ids: Sequence[str | int]
    """Limits the result to returns in these packages."""
    rma_ids: Sequence[str | int]
    """Limits the result to return merchandise authorizations (RMA) with these ids."""
    statuses: Sequence[Literal["AWAITING_BUYER_RETURN", "INIT", "PACKAGE_REVIEW_COMPLETED", "PENDING_PACKAGE_REVIEW", "RETURN_IN_TRANSIT"] | str]
    """Limits the result to return authorizations in these states."""
    time: TimeParams
    """Ranges of creation and update time that the requests must fall in."""


class SkuParams(TypedDict, total=False):
    """SKU inside `CalculateRefundRequest`, `CancelOrderRequest`, `CreateReturnRequest`."""

    quantity: Required[int]
    """How many units of the SKU the request covers. Required."""
    sku_id: Required[str | int]
    """Id of the SKU, the variant of the product that was ordered. Required."""


class SortParams(TypedDict, total=False):
    """Sort inside `SearchAftersalesRequestsRequest`, `SearchReturnMerchandiseAuthorizationsRequest`."""

    sort_field: Literal["CREATE_TIME", "UPDATE_TIME"] | str
    """Time by which the entries are sorted, in the direction of `sort_order`."""
    sort_order: Literal["ASC", "DESC"] | str
    """Direction of sorting by `sort_field`: ascending or descending."""


class TimeParams(TypedDict, total=False):
    """Time inside `Filter`, `SearchReturnMerchandiseAuthorizationsFilter`."""

    create_time: CreateTimeParams
    """Range of creation times of the requests to return."""
    update_time: UpdateTimeParams
    """Range of update times of the requests to return."""


class UpdateTimeParams(TypedDict, total=False):
    """Update time inside `Time`."""

    max_unix_time_exclusive: int
    """End of the range, exclusive, Unix time in seconds."""
    min_unix_time_inclusive: int
    """Start of the range, inclusive, Unix time in seconds."""
