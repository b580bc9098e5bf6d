# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    AftersalesRequest,
    CalculateRefundResponse,
    CancelOrderResponse,
    Cancellation,
    CreateReturnResponse,
    GetAftersaleEligibilityResponse,
    GetAvailableReviewDecisionsResponse,
    GetDecisionEligibilityResponse,
    GetRejectReasonsResponse,
    GetReturnRecordsResponse,
    RejectReturnResponse,
    ReturnMerchandiseAuthorization,
    ReturnOrder,
    ReviewAftersalesRequestsResponse,
    SearchAftersalesRequestsPage,
    SearchAftersalesRequestsResponse,
    SearchCancellationsPage,
    SearchCancellationsResponse,
    SearchReturnMerchandiseAuthorizationsPage,
    SearchReturnMerchandiseAuthorizationsResponse,
    SearchReturnsPage,
    SearchReturnsResponse,
)
from .params import (
    AftersalesRequestDecisionParams,
    AlternativeSolutionDetailParams,
    CreateTimeParams,
    FilterParams,
    LineItemDecisionParams,
    MediaParams,
    OrderLineParams,
    PaginationParams,
    PartialRefundAmountParams,
    RejectCancellationImageParams,
    RejectReturnImageParams,
    ReviewAftersalesRequestsLineItemParams,
    ReviewAftersalesRequestsReasonParams,
    SearchReturnMerchandiseAuthorizationsFilterParams,
    SkuParams,
    SortParams,
    TimeParams,
    UpdateTimeParams,
)


class ReturnRefundApi(Resource):
    """Return refund."""

    __slots__ = ()
    _domain = "return_refund"
    _aliases = {
        "ApproveCancellation": "approve_cancellation",
        "ApproveReturn": "approve_return",
        "CalculateRefund": "calculate_refund",
        "CancelOrder": "cancel_order",
        "CreateReturn": "create_return",
        "GetAftersaleEligibility": "get_aftersale_eligibility",
        "GetAvailableReviewDecisions": "get_available_review_decisions",
        "GetDecisionEligibility": "get_decision_eligibility",
        "GetRejectReasons": "get_reject_reasons",
        "GetReturnRecords": "get_return_records",
        "RejectCancellation": "reject_cancellation",
        "RejectReturn": "reject_return",
        "ReviewAftersalesRequests": "review_aftersales_requests",
        "SearchAftersalesRequests": "search_aftersales_requests",
        "SearchCancellations": "search_cancellations",
        "SearchReturnMerchandiseAuthorizations": "search_return_merchandise_authorizations",
        "SearchReturns": "search_returns",
        "UploadShippingDocumentAndTrackingInfo": "upload_shipping_document_and_tracking_info",
        "approveCancellation": "approve_cancellation",
        "approveReturn": "approve_return",
        "calculateRefund": "calculate_refund",
        "cancelOrder": "cancel_order",
        "createReturn": "create_return",
        "get": "get_return_records",
        "getAftersaleEligibility": "get_aftersale_eligibility",
        "getAvailableReviewDecisions": "get_available_review_decisions",
        "getDecisionEligibility": "get_decision_eligibility",
        "getRejectReasons": "get_reject_reasons",
        "getReturnRecords": "get_return_records",
        "list": "search_returns",
        "rejectCancellation": "reject_cancellation",
        "rejectReturn": "reject_return",
        "reviewAftersalesRequests": "review_aftersales_requests",
        "searchAftersalesRequests": "search_aftersales_requests",
        "searchCancellations": "search_cancellations",
        "searchReturnMerchandiseAuthorizations": "search_return_merchandise_authorizations",
        "searchReturns": "search_returns",
        "uploadShippingDocumentAndTrackingInfo": "upload_shipping_document_and_tracking_info",
    }

    def approve_cancellation(
        self,
        *,
        cancel_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Approves a buyer's request to cancel an order.

        Official name `ApproveCancellation`: `POST /return_refund/{version}/cancellations/{cancel_id}/approve`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.return_refund.basic`
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            cancel_id: Id of the buyer's cancellation request to approve. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "cancel_id": cancel_id,
        }
        return self._call("return_refund.approve_cancellation", "", params, options)

    def approve_return(
        self,
        *,
        buyer_keep_item: bool | None = None,
        decision: Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND"] | str = REQUIRED,
        partial_refund: MoneyParams | None = None,
        return_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Approves a return, refund or replacement, with the given decision.

        Official name `ApproveReturn`: `POST /return_refund/{version}/returns/{return_id}/approve`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.return_refund.basic`
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            buyer_keep_item: Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. Example: `true`.
            decision: Decision of the seller on the return, to be applied or checked. Required. Example: `APPROVE_REFUND`.
            partial_refund: Amount of the partial refund that the seller offers.
            return_id: Id of the return, as returned when it was created or searched. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "buyer_keep_item": buyer_keep_item,
            "decision": decision,
            "partial_refund": partial_refund,
            "return_id": return_id,
        }
        return self._call("return_refund.approve_return", "", params, options)

    def calculate_refund(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_id: str | int = REQUIRED,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        reason_name: str = REQUIRED,
        request_type: str = REQUIRED,
        shipment_type: str | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> CalculateRefundResponse:
        """Calculates the refund for a planned cancellation or return, without starting it.

        Official name `CalculateRefund`: `POST /return_refund/{version}/refunds/calculate`, version 202602.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            handover_method: How the buyer hands the goods to the carrier when they return with platform shipping.
            order_id: Id of the TikTok Shop order that the request is about. Required.
            order_line_item_ids: Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
            order_line_list: Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
            reason_name: Key of the reason for the request; which ones are allowed depends on market and order state. Required.
            request_type: Kind of request: CANCEL, REFUND or RETURN_AND_REFUND; the refund is computed differently for each. Required.
            shipment_type: Who arranges the shipment with which the buyer sends the goods back.
            skus: SKUs that the request covers with their quantities, as an alternative to naming order lines.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "handover_method": handover_method,
            "order_id": order_id,
            "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list,
            "reason_name": reason_name,
            "request_type": request_type,
            "shipment_type": shipment_type,
            "skus": skus,
        }
        return self._call("return_refund.calculate_refund", "CalculateRefundResponse", params, options)

    def cancel_order(
        self,
        *,
        cancel_reason: str = REQUIRED,
        order_id: str | int = REQUIRED,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> CancelOrderResponse:
        """Cancels an order, or some of its lines, on the seller's side.

        Official name `CancelOrder`: `POST /return_refund/{version}/cancellations`, version 202602.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            cancel_reason: Key of the seller's reason for cancelling; which ones are allowed depends on market and order state. Required.
            order_id: Id of the TikTok Shop order that the request is about. Required.
            order_line_item_ids: Order lines to cancel; only in the US and the UK, for items out of stock, may it be part of the order.
            order_line_list: Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
            skus: SKUs to cancel with their quantities, as an alternative to naming order lines.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "cancel_reason": cancel_reason,
            "order_id": order_id,
            "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list,
            "skus": skus,
        }
        return self._call("return_refund.cancel_order", "CancelOrderResponse", params, options)

    def create_return(
        self,
        *,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_id: str | int = REQUIRED,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        refund_total: str | None = None,
        return_reason: str = REQUIRED,
        return_type: str = REQUIRED,
        shipment_type: str | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateReturnResponse:
        """Starts a return or refund for an order on the seller's side.

        Official name `CreateReturn`: `POST /return_refund/{version}/returns`, version 202602.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            currency: Currency of the refund, which must be the currency of the order, ISO 4217 code.
            handover_method: How the buyer hands the goods to the carrier when they return with platform shipping.
            order_id: Id of the TikTok Shop order that the request is about. Required.
            order_line_item_ids: Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
            order_line_list: Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
            refund_total: Total to refund to the buyer, decimal text in `currency`; at most the refundable amount, see Calculate Refund.
            return_reason: Key of the seller's reason for starting the return; see the eligible reasons of the order. Required.
            return_type: Whether to refund at once (REFUND) or after the buyer has sent the goods back (RETURN_AND_REFUND). Required.
            shipment_type: Who arranges the shipment with which the buyer sends the goods back.
            skus: SKUs that the request covers with their quantities, as an alternative to naming order lines.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
            "handover_method": handover_method,
            "order_id": order_id,
            "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list,
            "refund_total": refund_total,
            "return_reason": return_reason,
            "return_type": return_type,
            "shipment_type": shipment_type,
            "skus": skus,
        }
        return self._call("return_refund.create_return", "CreateReturnResponse", params, options)

    def get_aftersale_eligibility(
        self,
        *,
        initiate_aftersale_user: Literal["BUYER", "SELLER"] | str | None = None,
        order_id: str | int = REQUIRED,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetAftersaleEligibilityResponse:
        """Tells which after-sales requests each line of an order allows.

        Official name `GetAftersaleEligibility`: `GET /return_refund/{version}/orders/{order_id}/aftersale_eligibility`, version 202602.
        Also in version 202309, 202512: `version=`.

        - cipher: `shop_cipher` (optional)
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650ab645c16ffe02b8f2e1c1

        Args:
            initiate_aftersale_user: Party for which to check what it may start; the seller by default.
            order_id: Id of the TikTok Shop order that the request is about. Required.
            request_types: Kinds of request to check; all when left out.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "initiate_aftersale_user": initiate_aftersale_user,
            "order_id": order_id,
            "request_types": request_types,
        }
        return self._call("return_refund.get_aftersale_eligibility", "GetAftersaleEligibilityResponse", params, options)

    def get_available_review_decisions(
        self,
        *,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
        return_or_cancel_id: str | int = REQUIRED,
        seller_id: int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetAvailableReviewDecisionsResponse:
        """Lists the decisions allowed for each line of an after-sales request or RMA.

        Official name `GetAvailableReviewDecisions`: `GET /return_refund/{version}/review_decision`, version 202606.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            check_decisions: Decisions to check for this return or cancellation; limits the reply to them.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
            return_or_cancel_id: Id of the return or cancellation to look at. Required.
            seller_id: Id of the seller for whom to check the decisions. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "check_decisions": check_decisions,
            "locale": locale,
            "return_or_cancel_id": return_or_cancel_id,
            "seller_id": seller_id,
        }
        return self._call("return_refund.get_available_review_decisions", "GetAvailableReviewDecisionsResponse", params, options)

    def get_decision_eligibility(
        self,
        *,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
        return_or_cancel_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetDecisionEligibilityResponse:
        """Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.

        Official name `GetDecisionEligibility`: `GET /return_refund/{version}/decision_eligibility`, version 202601.

        - cipher: `shop_cipher` (optional)
        - the platform's page: https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6

        Args:
            check_decisions: Decisions to check for this return or cancellation; limits the reply to them.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
            return_or_cancel_id: Id of the return or cancellation to look at. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "check_decisions": check_decisions,
            "locale": locale,
            "return_or_cancel_id": return_or_cancel_id,
        }
        return self._call("return_refund.get_decision_eligibility", "GetDecisionEligibilityResponse", params, options)

    def get_reject_reasons(
        self,
        *,
        locale: str | None = None,
        return_or_cancel_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetRejectReasonsResponse:
        """Lists the reasons for which one return or cancellation may be rejected.

        Official name `GetRejectReasons`: `GET /return_refund/{version}/reject_reasons`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.return_refund.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650ab658defece02be706f98

        Args:
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
            return_or_cancel_id: Id of the return or cancellation to look at. Required. Example: `4035319218955782461`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "return_or_cancel_id": return_or_cancel_id,
        }
        return self._call("return_refund.get_reject_reasons", "GetRejectReasonsResponse", params, options)

    def get_return_records(
        self,
        *,
        locale: str | None = None,
        return_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetReturnRecordsResponse:
        """Lists what the buyer, the seller and the platform did in a return, with images.

        Official name `GetReturnRecords`: `GET /return_refund/{version}/returns/{return_id}/records`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.return_refund.basic`
        - the response contains personal data

        Args:
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
            return_id: Id of the return, as returned when it was created or searched. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "return_id": return_id,
        }
        return self._call("return_refund.get_return_records", "GetReturnRecordsResponse", params, options)

    def reject_cancellation(
        self,
        *,
        cancel_id: str | int = REQUIRED,
        comment: str | None = None,
        images: Sequence[RejectCancellationImageParams] | None = None,
        reject_reason: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Rejects a buyer's request to cancel an order, with a reason.

        Official name `RejectCancellation`: `POST /return_refund/{version}/cancellations/{cancel_id}/reject`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.return_refund.basic`
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            cancel_id: Id of the buyer's cancellation request to refuse. Required.
            comment: Remark of the seller that explains the refusal to the buyer.
            images: Pictures that support the seller's refusal, uploaded beforehand.
            reject_reason: Key of the reason to keep the order, for example that the parcel is already packed; see Get Reject Reasons. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "cancel_id": cancel_id,
            "comment": comment,
            "images": images,
            "reject_reason": reject_reason,
        }
        return self._call("return_refund.reject_cancellation", "", params, options)

    def reject_return(
        self,
        *,
        comment: str | None = None,
        decision: Literal["OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_RETURN"] | str = REQUIRED,
        images: Sequence[RejectReturnImageParams] | None = None,
        partial_refund_amount: PartialRefundAmountParams | None = None,
        reject_reason: str = REQUIRED,
        return_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> RejectReturnResponse:
        """Rejects a return request or a returned package, with a reason.

        Official name `RejectReturn`: `POST /return_refund/{version}/returns/{return_id}/reject`, version 202606.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            comment: Remark of the seller that explains the refusal to the buyer.
            decision: Decision of the seller on the return, to be applied or checked. Required.
            images: Pictures that support the seller's refusal, uploaded beforehand.
            partial_refund_amount: Amount of the partial refund that the seller offers, with its currency.
            reject_reason: Key of the seller's reason for the refusal, one of those returned by Get Reject Reasons. Required.
            return_id: Id of the return, as returned when it was created or searched. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "comment": comment,
            "decision": decision,
            "images": images,
            "partial_refund_amount": partial_refund_amount,
            "reject_reason": reject_reason,
            "return_id": return_id,
        }
        return self._call("return_refund.reject_return", "RejectReturnResponse", params, options)

    def review_aftersales_requests(
        self,
        *,
        aftersales_request_decisions: Sequence[AftersalesRequestDecisionParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> ReviewAftersalesRequestsResponse:
        """Decides on several after-sales requests or returned packages in one call.

        Official name `ReviewAftersalesRequests`: `POST /return_refund/{version}/aftersales/review`, version 202609.
        Also in version 202603, 202606: `version=`.

        - cipher: `shop_cipher` (optional)
        - `idempotency_key=` makes it safe to retry; by default, the client creates one
        - failed items are listed in `errors`: see `item_errors`

        Args:
            aftersales_request_decisions: Decisions of the seller to apply in one call, one entry per request.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "aftersales_request_decisions": aftersales_request_decisions,
        }
        return self._call("return_refund.review_aftersales_requests", "ReviewAftersalesRequestsResponse", params, options)

    def search_aftersales_requests(
        self,
        *,
        filters: FilterParams | None = None,
        locale: str | None = None,
        pagination: PaginationParams | None = None,
        sort: SortParams | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "RETURN_MERCHANDISE_AUTHORIZATIONS", "SKU_RETURN_REQUESTS"] | str] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchAftersalesRequestsPage:
        """Lists after-sales requests of the 2026 model, by status, order or time.

        Official name `SearchAftersalesRequests`: `POST /return_refund/{version}/aftersales/search`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            filters: Conditions that the requests must meet to be returned.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
            pagination: Which page of the result to return, and how large it is.
            sort: Field and direction by which the entries are sorted.
            whitelisted_data_fields: Parts to include for each entry; leave out those you do not need.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `aftersales_requests`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "filters": filters,
            "locale": locale,
            "pagination": pagination,
            "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._page("return_refund.search_aftersales_requests", "SearchAftersalesRequestsPage", params, options)

    def search_cancellations(
        self,
        *,
        buyer_user_ids: Sequence[str | int] | None = None,
        cancel_ids: Sequence[str | int] | None = None,
        cancel_status: Sequence[Literal["CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS"] | str] | None = None,
        cancel_types: Sequence[Literal["BUYER_CANCEL", "CANCEL"] | str] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        locale: str | None = None,
        order_ids: Sequence[str | int] | None = None,
        page_size: str | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCancellationsPage:
        """Lists cancellations that match a filter, oldest first.

        Official name `SearchCancellations`: `POST /return_refund/{version}/cancellations/search`, version 202602.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            buyer_user_ids: Limits the result to requests of the buyers with these platform user ids.
            cancel_ids: Limits the result to cancellations with these ids.
            cancel_status: Limits the result to cancellations in these states.
            cancel_types: Limits the result to cancellations of these kinds.
            create_time_ge: Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
            create_time_lt: Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
            order_ids: Limits the result to requests about these TikTok Shop orders.
            page_size: Number of entries per page, 10 to 50, 10 by default.
            sort_field: Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
            sort_order: Direction of sorting by `sort_field`; ascending by default.
            update_time_ge: Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
            update_time_lt: Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `cancellations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "buyer_user_ids": buyer_user_ids,
            "cancel_ids": cancel_ids,
            "cancel_status": cancel_status,
            "cancel_types": cancel_types,
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "locale": locale,
            "order_ids": order_ids,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._page("return_refund.search_cancellations", "SearchCancellationsPage", params, options)

    def search_cancellations_between(
        self,
        start: int | datetime,
        end: int | datetime,
        *,
        buyer_user_ids: Sequence[str | int] | None = None,
        cancel_ids: Sequence[str | int] | None = None,
        cancel_status: Sequence[Literal["CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS"] | str] | None = None,
        cancel_types: Sequence[Literal["BUYER_CANCEL", "CANCEL"] | str] | None = None,
        locale: str | None = None,
        order_ids: Sequence[str | int] | None = None,
        page_size: str | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        **options: Unpack[WindowOptions],
    ) -> TimeWalk[SearchCancellationsPage, Cancellation]:
        """Lists cancellations that match a filter, oldest first. Split by time, so that no result cap applies.

        Every item from `start` to `end`, once each, window by window; a window with too many items is halved. Use
        `.pages()` to get page after page, each with a token to continue from later.

        Args:
            start: The first second: Unix seconds or a datetime.
            end: The end, not included: Unix seconds or a datetime.
            buyer_user_ids: Limits the result to requests of the buyers with these platform user ids.
            cancel_ids: Limits the result to cancellations with these ids.
            cancel_status: Limits the result to cancellations in these states.
            cancel_types: Limits the result to cancellations of these kinds.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
            order_ids: Limits the result to requests about these TikTok Shop orders.
            page_size: Number of entries per page, 10 to 50, 10 by default.
            sort_field: Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
            sort_order: Direction of sorting by `sort_field`; ascending by default.
            update_time_ge: Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
            update_time_lt: Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
            **options: `step`, `limit`, `page_token`, `timeout` and others: see `WindowOptions`.
        """
        params = {
            "buyer_user_ids": buyer_user_ids,
            "cancel_ids": cancel_ids,
            "cancel_status": cancel_status,
            "cancel_types": cancel_types,
            "locale": locale,
            "order_ids": order_ids,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._between("return_refund.search_cancellations", "SearchCancellationsPage", (start, end), params, options)

    def search_return_merchandise_authorizations(
        self,
        *,
        filters: SearchReturnMerchandiseAuthorizationsFilterParams | None = None,
        locale: str | None = None,
        pagination: PaginationParams | None = None,
        sort: SortParams | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "SKU_RETURN_REQUESTS"] | str] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchReturnMerchandiseAuthorizationsPage:
        """Lists return packages (RMAs) of the 2026 model, by status, order or time.

        Official name `SearchReturnMerchandiseAuthorizations`: `POST /return_refund/{version}/rma/search`, version 202604.

        - cipher: `shop_cipher` (optional)

        Args:
            filters: Conditions that the requests must meet to be returned.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
            pagination: Which page of the result to return, and how large it is.
            sort: Field and direction by which the entries are sorted.
            whitelisted_data_fields: Parts to include for each entry; leave out those you do not need.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `return_merchandise_authorizations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "filters": filters,
            "locale": locale,
            "pagination": pagination,
            "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._page("return_refund.search_return_merchandise_authorizations", "SearchReturnMerchandiseAuthorizationsPage", params, options)

    def search_returns(
        self,
        *,
        arbitration_status: Sequence[Literal["CLOSED", "IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER"] | str] | None = None,
        buyer_user_ids: Sequence[str | int] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        locale: str | None = None,
        order_ids: Sequence[str | int] | None = None,
        page_size: str | None = None,
        return_ids: Sequence[str | int] | None = None,
        return_status: Sequence[Literal["AWAITING_BUYER_RESPONSE", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "EXCHANGE_REQUEST_CANCEL", "EXCHANGE_REQUEST_COMPLETE", "EXCHANGE_REQUEST_PENDING", "EXCHANGE_REQUEST_REFUND_SUCCESS", "REFUND_OR_RETURN_REQUEST_REJECT", "REJECT_RECEIVE_PACKAGE", "REPLACEMENT_REQUEST_CANCEL", "REPLACEMENT_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_PENDING", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_REJECT", "RETURN_OR_REFUND_REQUEST_CANCEL", "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_SUCCESS"] | str] | None = None,
        return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"] | str] | None = None,
        seller_proposed_return_type: Sequence[Literal["PARTIAL_REFUND"] | str] | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchReturnsPage:
        """Lists returns and refunds that match a filter, oldest first.

        Official name `SearchReturns`: `POST /return_refund/{version}/returns/search`, version 202602.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            arbitration_status: Limits the result to returns whose dispute is in one of these states.
            buyer_user_ids: Limits the result to requests of the buyers with these platform user ids.
            create_time_ge: Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
            create_time_lt: Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default.
            order_ids: Limits the result to requests about these TikTok Shop orders.
            page_size: Number of entries per page, 10 to 50, 10 by default.
            return_ids: Limits the result to returns with these ids.
            return_status: Limits the result to returns in these states.
            return_types: Limits the result to returns of these kinds.
            seller_proposed_return_type: Limits the result to returns for which the seller offered this other solution.
            sort_field: Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
            sort_order: Direction of sorting by `sort_field`; ascending by default.
            update_time_ge: Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
            update_time_lt: Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `return_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "arbitration_status": arbitration_status,
            "buyer_user_ids": buyer_user_ids,
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "locale": locale,
            "order_ids": order_ids,
            "page_size": page_size,
            "return_ids": return_ids,
            "return_status": return_status,
            "return_types": return_types,
            "seller_proposed_return_type": seller_proposed_return_type,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._page("return_refund.search_returns", "SearchReturnsPage", params, options)

    def search_returns_between(
        self,
        start: int | datetime,
        end: int | datetime,
        *,
        arbitration_status: Sequence[Literal["CLOSED", "IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER"] | str] | None = None,
        buyer_user_ids: Sequence[str | int] | None = None,
        locale: str | None = None,
        order_ids: Sequence[str | int] | None = None,
        page_size: str | None = None,
        return_ids: Sequence[str | int] | None = None,
        return_status: Sequence[Literal["AWAITING_BUYER_RESPONSE", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "EXCHANGE_REQUEST_CANCEL", "EXCHANGE_REQUEST_COMPLETE", "EXCHANGE_REQUEST_PENDING", "EXCHANGE_REQUEST_REFUND_SUCCESS", "REFUND_OR_RETURN_REQUEST_REJECT", "REJECT_RECEIVE_PACKAGE", "REPLACEMENT_REQUEST_CANCEL", "REPLACEMENT_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_PENDING", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_REJECT", "RETURN_OR_REFUND_REQUEST_CANCEL", "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_SUCCESS"] | str] | None = None,
        return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"] | str] | None = None,
        seller_proposed_return_type: Sequence[Literal["PARTIAL_REFUND"] | str] | None = None,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        **options: Unpack[WindowOptions],
    ) -> TimeWalk[SearchReturnsPage, ReturnOrder]:
        """Lists returns and refunds that match a filter, oldest first. Split by time, so that no result cap applies.

        Every item from `start` to `end`, once each, window by window; a window with too many items is halved. Use
        `.pages()` to get page after page, each with a token to continue from later.

        Args:
            start: The first second: Unix seconds or a datetime.
            end: The end, not included: Unix seconds or a datetime.
            arbitration_status: Limits the result to returns whose dispute is in one of these states.
            buyer_user_ids: Limits the result to requests of the buyers with these platform user ids.
            locale: Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default.
            order_ids: Limits the result to requests about these TikTok Shop orders.
            page_size: Number of entries per page, 10 to 50, 10 by default.
            return_ids: Limits the result to returns with these ids.
            return_status: Limits the result to returns in these states.
            return_types: Limits the result to returns of these kinds.
            seller_proposed_return_type: Limits the result to returns for which the seller offered this other solution.
            sort_field: Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
            sort_order: Direction of sorting by `sort_field`; ascending by default.
            update_time_ge: Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
            update_time_lt: Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
            **options: `step`, `limit`, `page_token`, `timeout` and others: see `WindowOptions`.
        """
        params = {
            "arbitration_status": arbitration_status,
            "buyer_user_ids": buyer_user_ids,
            "locale": locale,
            "order_ids": order_ids,
            "page_size": page_size,
            "return_ids": return_ids,
            "return_status": return_status,
            "return_types": return_types,
            "seller_proposed_return_type": seller_proposed_return_type,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._between("return_refund.search_returns", "SearchReturnsPage", (start, end), params, options)

    def upload_shipping_document_and_tracking_info(
        self,
        *,
        return_id_type: Literal["RMA", "SKU_RETURN_ORDER"] | str | None = None,
        return_ids: Sequence[str | int] = REQUIRED,
        return_provider_id: str | int = REQUIRED,
        return_qr_code: FileLike | None = None,
        return_shipping_label: FileLike | None = None,
        tracking_number: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Uploads the return label, QR code and tracking number for the buyer's returns.

        Official name `UploadShippingDocumentAndTrackingInfo`: `POST /return_refund/{version}/returns/shipping_documents`, version 202405.

        - cipher: `shop_cipher` (optional)

        Args:
            return_id_type: Whether `return_ids` holds returns of single SKUs or return merchandise authorizations (RMA).
            return_ids: Returns for which the seller provides label and tracking number. Required.
            return_provider_id: Id of the carrier chosen by the seller for the return parcel. Required. Example: `6599541761693270018`.
            return_qr_code: File with the QR code that the buyer shows at the carrier instead of a printed label.
            return_shipping_label: File with the label that the buyer puts on the parcel to return.
            tracking_number: Carrier's tracking number of the parcel in which the buyer returns the goods, given to the buyer by the seller. Required. Example: `TTHERMES2882481596119090868`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "return_id_type": return_id_type,
            "return_ids": return_ids,
            "return_provider_id": return_provider_id,
            "tracking_number": tracking_number,
        }
        files = {
            "return_qr_code": return_qr_code,
            "return_shipping_label": return_shipping_label,
        }
        return self._call("return_refund.upload_shipping_document_and_tracking_info", "", params, options, files)


#: With an `AsyncClient` the same methods are awaited.
AsyncReturnRefundApi = ReturnRefundApi
RESOURCE = ReturnRefundApi