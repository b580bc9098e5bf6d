# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
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
    def approve_cancellation(
        self,
        *,
        cancel_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def approve_return(
        self,
        *,
        buyer_keep_item: bool | None = None,
        decision: Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND"] | str,
        partial_refund: MoneyParams | None = None,
        return_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def calculate_refund(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        reason_name: str,
        request_type: str,
        shipment_type: str | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CalculateRefundResponse: ...
    def cancel_order(
        self,
        *,
        cancel_reason: str,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CancelOrderResponse: ...
    def create_return(
        self,
        *,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        refund_total: str | None = None,
        return_reason: str,
        return_type: str,
        shipment_type: str | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateReturnResponse: ...
    def get_aftersale_eligibility(
        self,
        *,
        initiate_aftersale_user: Literal["BUYER", "SELLER"] | str | None = None,
        order_id: str | int,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetAftersaleEligibilityResponse: ...
    def get_available_review_decisions(
        self,
        *,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
        return_or_cancel_id: str | int,
        seller_id: int,
        **options: Unpack[CallOptions],
    ) -> models.GetAvailableReviewDecisionsResponse: ...
    def get_decision_eligibility(
        self,
        *,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
        return_or_cancel_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetDecisionEligibilityResponse: ...
    def get_reject_reasons(
        self,
        *,
        locale: str | None = None,
        return_or_cancel_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetRejectReasonsResponse: ...
    def get_return_records(
        self,
        *,
        locale: str | None = None,
        return_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetReturnRecordsResponse: ...
    def reject_cancellation(
        self,
        *,
        cancel_id: str | int,
        comment: str | None = None,
        images: Sequence[RejectCancellationImageParams] | None = None,
        reject_reason: str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def reject_return(
        self,
        *,
        comment: str | None = None,
        decision: Literal["OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_RETURN"] | str,
        images: Sequence[RejectReturnImageParams] | None = None,
        partial_refund_amount: PartialRefundAmountParams | None = None,
        reject_reason: str,
        return_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.RejectReturnResponse: ...
    def review_aftersales_requests(
        self,
        *,
        aftersales_request_decisions: Sequence[AftersalesRequestDecisionParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReviewAftersalesRequestsResponse: ...
    def search_aftersales_requests(
        self,
        *,
        filters: FilterParams | None = None,
        locale: str | None = None,
        pagination: PaginationParams | None = None,
        sort: SortParams | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "RETURN_MERCHANDISE_AUTHORIZATIONS", "SKU_RETURN_REQUESTS"] | str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchAftersalesRequestsPage: ...
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
    ) -> models.SearchCancellationsPage: ...
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
    ) -> TimeWalk[models.SearchCancellationsPage, models.Cancellation]: ...
    def search_return_merchandise_authorizations(
        self,
        *,
        filters: SearchReturnMerchandiseAuthorizationsFilterParams | None = None,
        locale: str | None = None,
        pagination: PaginationParams | None = None,
        sort: SortParams | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "SKU_RETURN_REQUESTS"] | str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchReturnMerchandiseAuthorizationsPage: ...
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
    ) -> models.SearchReturnsPage: ...
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
    ) -> TimeWalk[models.SearchReturnsPage, models.ReturnOrder]: ...
    def upload_shipping_document_and_tracking_info(
        self,
        *,
        return_id_type: Literal["RMA", "SKU_RETURN_ORDER"] | str | None = None,
        return_ids: Sequence[str | int],
        return_provider_id: str | int,
        return_qr_code: FileLike | None = None,
        return_shipping_label: FileLike | None = None,
        tracking_number: str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    ApproveCancellation: Alias[ResponseModel]
    ApproveReturn: Alias[ResponseModel]
    CalculateRefund: Alias[models.CalculateRefundResponse]
    CancelOrder: Alias[models.CancelOrderResponse]
    CreateReturn: Alias[models.CreateReturnResponse]
    GetAftersaleEligibility: Alias[models.GetAftersaleEligibilityResponse]
    GetAvailableReviewDecisions: Alias[models.GetAvailableReviewDecisionsResponse]
    GetDecisionEligibility: Alias[models.GetDecisionEligibilityResponse]
    GetRejectReasons: Alias[models.GetRejectReasonsResponse]
    GetReturnRecords: Alias[models.GetReturnRecordsResponse]
    RejectCancellation: Alias[ResponseModel]
    RejectReturn: Alias[models.RejectReturnResponse]
    ReviewAftersalesRequests: Alias[models.ReviewAftersalesRequestsResponse]
    SearchAftersalesRequests: Alias[models.SearchAftersalesRequestsPage]
    SearchCancellations: Alias[models.SearchCancellationsPage]
    SearchReturnMerchandiseAuthorizations: Alias[models.SearchReturnMerchandiseAuthorizationsPage]
    SearchReturns: Alias[models.SearchReturnsPage]
    UploadShippingDocumentAndTrackingInfo: Alias[ResponseModel]
    approveCancellation: Alias[ResponseModel]
    approveReturn: Alias[ResponseModel]
    calculateRefund: Alias[models.CalculateRefundResponse]
    cancelOrder: Alias[models.CancelOrderResponse]
    createReturn: Alias[models.CreateReturnResponse]
    get: Alias[models.GetReturnRecordsResponse]
    getAftersaleEligibility: Alias[models.GetAftersaleEligibilityResponse]
    getAvailableReviewDecisions: Alias[models.GetAvailableReviewDecisionsResponse]
    getDecisionEligibility: Alias[models.GetDecisionEligibilityResponse]
    getRejectReasons: Alias[models.GetRejectReasonsResponse]
    getReturnRecords: Alias[models.GetReturnRecordsResponse]
    list: Alias[models.SearchReturnsPage]
    rejectCancellation: Alias[ResponseModel]
    rejectReturn: Alias[models.RejectReturnResponse]
    reviewAftersalesRequests: Alias[models.ReviewAftersalesRequestsResponse]
    searchAftersalesRequests: Alias[models.SearchAftersalesRequestsPage]
    searchCancellations: Alias[models.SearchCancellationsPage]
    searchReturnMerchandiseAuthorizations: Alias[models.SearchReturnMerchandiseAuthorizationsPage]
    searchReturns: Alias[models.SearchReturnsPage]
    uploadShippingDocumentAndTrackingInfo: Alias[ResponseModel]

class AsyncReturnRefundApi(Resource):
    async def approve_cancellation(
        self,
        *,
        cancel_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def approve_return(
        self,
        *,
        buyer_keep_item: bool | None = None,
        decision: Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND"] | str,
        partial_refund: MoneyParams | None = None,
        return_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def calculate_refund(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        reason_name: str,
        request_type: str,
        shipment_type: str | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CalculateRefundResponse: ...
    async def cancel_order(
        self,
        *,
        cancel_reason: str,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CancelOrderResponse: ...
    async def create_return(
        self,
        *,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        refund_total: str | None = None,
        return_reason: str,
        return_type: str,
        shipment_type: str | None = None,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateReturnResponse: ...
    async def get_aftersale_eligibility(
        self,
        *,
        initiate_aftersale_user: Literal["BUYER", "SELLER"] | str | None = None,
        order_id: str | int,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetAftersaleEligibilityResponse: ...
    async def get_available_review_decisions(
        self,
        *,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
        return_or_cancel_id: str | int,
        seller_id: int,
        **options: Unpack[CallOptions],
    ) -> models.GetAvailableReviewDecisionsResponse: ...
    async def get_decision_eligibility(
        self,
        *,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
        return_or_cancel_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetDecisionEligibilityResponse: ...
    async def get_reject_reasons(
        self,
        *,
        locale: str | None = None,
        return_or_cancel_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetRejectReasonsResponse: ...
    async def get_return_records(
        self,
        *,
        locale: str | None = None,
        return_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetReturnRecordsResponse: ...
    async def reject_cancellation(
        self,
        *,
        cancel_id: str | int,
        comment: str | None = None,
        images: Sequence[RejectCancellationImageParams] | None = None,
        reject_reason: str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def reject_return(
        self,
        *,
        comment: str | None = None,
        decision: Literal["OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_RETURN"] | str,
        images: Sequence[RejectReturnImageParams] | None = None,
        partial_refund_amount: PartialRefundAmountParams | None = None,
        reject_reason: str,
        return_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.RejectReturnResponse: ...
    async def review_aftersales_requests(
        self,
        *,
        aftersales_request_decisions: Sequence[AftersalesRequestDecisionParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReviewAftersalesRequestsResponse: ...
    def search_aftersales_requests(
        self,
        *,
        filters: FilterParams | None = None,
        locale: str | None = None,
        pagination: PaginationParams | None = None,
        sort: SortParams | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "RETURN_MERCHANDISE_AUTHORIZATIONS", "SKU_RETURN_REQUESTS"] | str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchAftersalesRequestsPage, models.AftersalesRequest]: ...
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
    ) -> PageCall[models.AsyncSearchCancellationsPage, models.Cancellation]: ...
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
    ) -> AsyncTimeWalk[models.AsyncSearchCancellationsPage, models.Cancellation]: ...
    def search_return_merchandise_authorizations(
        self,
        *,
        filters: SearchReturnMerchandiseAuthorizationsFilterParams | None = None,
        locale: str | None = None,
        pagination: PaginationParams | None = None,
        sort: SortParams | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "SKU_RETURN_REQUESTS"] | str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchReturnMerchandiseAuthorizationsPage, models.ReturnMerchandiseAuthorization]: ...
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
    ) -> PageCall[models.AsyncSearchReturnsPage, models.ReturnOrder]: ...
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
    ) -> AsyncTimeWalk[models.AsyncSearchReturnsPage, models.ReturnOrder]: ...
    async def upload_shipping_document_and_tracking_info(
        self,
        *,
        return_id_type: Literal["RMA", "SKU_RETURN_ORDER"] | str | None = None,
        return_ids: Sequence[str | int],
        return_provider_id: str | int,
        return_qr_code: FileLike | None = None,
        return_shipping_label: FileLike | None = None,
        tracking_number: str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    ApproveCancellation: Alias[Awaitable[ResponseModel]]
    ApproveReturn: Alias[Awaitable[ResponseModel]]
    CalculateRefund: Alias[Awaitable[models.CalculateRefundResponse]]
    CancelOrder: Alias[Awaitable[models.CancelOrderResponse]]
    CreateReturn: Alias[Awaitable[models.CreateReturnResponse]]
    GetAftersaleEligibility: Alias[Awaitable[models.GetAftersaleEligibilityResponse]]
    GetAvailableReviewDecisions: Alias[Awaitable[models.GetAvailableReviewDecisionsResponse]]
    GetDecisionEligibility: Alias[Awaitable[models.GetDecisionEligibilityResponse]]
    GetRejectReasons: Alias[Awaitable[models.GetRejectReasonsResponse]]
    GetReturnRecords: Alias[Awaitable[models.GetReturnRecordsResponse]]
    RejectCancellation: Alias[Awaitable[ResponseModel]]
    RejectReturn: Alias[Awaitable[models.RejectReturnResponse]]
    ReviewAftersalesRequests: Alias[Awaitable[models.ReviewAftersalesRequestsResponse]]
    SearchAftersalesRequests: Alias[PageCall[models.AsyncSearchAftersalesRequestsPage, models.AftersalesRequest]]
    SearchCancellations: Alias[PageCall[models.AsyncSearchCancellationsPage, models.Cancellation]]
    SearchReturnMerchandiseAuthorizations: Alias[PageCall[models.AsyncSearchReturnMerchandiseAuthorizationsPage, models.ReturnMerchandiseAuthorization]]
    SearchReturns: Alias[PageCall[models.AsyncSearchReturnsPage, models.ReturnOrder]]
    UploadShippingDocumentAndTrackingInfo: Alias[Awaitable[ResponseModel]]
    approveCancellation: Alias[Awaitable[ResponseModel]]
    approveReturn: Alias[Awaitable[ResponseModel]]
    calculateRefund: Alias[Awaitable[models.CalculateRefundResponse]]
    cancelOrder: Alias[Awaitable[models.CancelOrderResponse]]
    createReturn: Alias[Awaitable[models.CreateReturnResponse]]
    get: Alias[Awaitable[models.GetReturnRecordsResponse]]
    getAftersaleEligibility: Alias[Awaitable[models.GetAftersaleEligibilityResponse]]
    getAvailableReviewDecisions: Alias[Awaitable[models.GetAvailableReviewDecisionsResponse]]
    getDecisionEligibility: Alias[Awaitable[models.GetDecisionEligibilityResponse]]
    getRejectReasons: Alias[Awaitable[models.GetRejectReasonsResponse]]
    getReturnRecords: Alias[Awaitable[models.GetReturnRecordsResponse]]
    list: Alias[PageCall[models.AsyncSearchReturnsPage, models.ReturnOrder]]
    rejectCancellation: Alias[Awaitable[ResponseModel]]
    rejectReturn: Alias[Awaitable[models.RejectReturnResponse]]
    reviewAftersalesRequests: Alias[Awaitable[models.ReviewAftersalesRequestsResponse]]
    searchAftersalesRequests: Alias[PageCall[models.AsyncSearchAftersalesRequestsPage, models.AftersalesRequest]]
    searchCancellations: Alias[PageCall[models.AsyncSearchCancellationsPage, models.Cancellation]]
    searchReturnMerchandiseAuthorizations: Alias[PageCall[models.AsyncSearchReturnMerchandiseAuthorizationsPage, models.ReturnMerchandiseAuthorization]]
    searchReturns: Alias[PageCall[models.AsyncSearchReturnsPage, models.ReturnOrder]]
    uploadShippingDocumentAndTrackingInfo: Alias[Awaitable[ResponseModel]]

RESOURCE: type[Resource]