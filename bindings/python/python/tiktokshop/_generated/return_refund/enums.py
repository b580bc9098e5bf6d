# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AftersalesRequestStatus(OpenEnum):
    """Values of `aftersales_request_statuses` in `Filter`; more may come."""

    INIT = "INIT"
    PENDING_REQUEST_REVIEW = "PENDING_REQUEST_REVIEW"
    REQUEST_REVIEW_COMPLETED = "REQUEST_REVIEW_COMPLETED"


class ApproveReturnDecision(OpenEnum):
    """Values of `decision` in `ApproveReturnRequest`; more may come."""

    APPROVE_RECEIVED_PACKAGE = "APPROVE_RECEIVED_PACKAGE"
    APPROVE_REFUND = "APPROVE_REFUND"
    APPROVE_REPLACEMENT = "APPROVE_REPLACEMENT"
    APPROVE_RETURN = "APPROVE_RETURN"
    DIRECT_REFUND = "DIRECT_REFUND"
    ISSUE_REPLACEMENT_REFUND = "ISSUE_REPLACEMENT_REFUND"
    OFFER_PARTIAL_REFUND = "OFFER_PARTIAL_REFUND"


class ArbitrationStatus(OpenEnum):
    """Values of `arbitration_status` in `SearchReturnsRequest`; more may come."""

    CLOSED = "CLOSED"
    IN_PROGRESS = "IN_PROGRESS"
    SUPPORT_BUYER = "SUPPORT_BUYER"
    SUPPORT_SELLER = "SUPPORT_SELLER"


class CancelStatus(OpenEnum):
    """Values of `cancel_status` in `SearchCancellationsRequest`; more may come."""

    CANCELLATION_REQUEST_CANCEL = "CANCELLATION_REQUEST_CANCEL"
    CANCELLATION_REQUEST_COMPLETE = "CANCELLATION_REQUEST_COMPLETE"
    CANCELLATION_REQUEST_PENDING = "CANCELLATION_REQUEST_PENDING"
    CANCELLATION_REQUEST_SUCCESS = "CANCELLATION_REQUEST_SUCCESS"


class CancelType(OpenEnum):
    """Values of `cancel_types` in `SearchCancellationsRequest`; more may come."""

    BUYER_CANCEL = "BUYER_CANCEL"
    CANCEL = "CANCEL"


class CheckDecision(OpenEnum):
    """Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may come."""

    APPROVE_RECEIVED_PACKAGE = "APPROVE_RECEIVED_PACKAGE"
    APPROVE_REFUND = "APPROVE_REFUND"
    APPROVE_REPLACEMENT = "APPROVE_REPLACEMENT"
    APPROVE_REQUEST_CANCEL = "APPROVE_REQUEST_CANCEL"
    APPROVE_RETURN = "APPROVE_RETURN"
    DIRECT_REFUND = "DIRECT_REFUND"
    ISSUE_EXCHANGE_REFUND = "ISSUE_EXCHANGE_REFUND"
    ISSUE_REPLACEMENT_REFUND = "ISSUE_REPLACEMENT_REFUND"
    OFFER_PARTIAL_REFUND = "OFFER_PARTIAL_REFUND"
    OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    REJECT_RECEIVED_PACKAGE = "REJECT_RECEIVED_PACKAGE"
    REJECT_REFUND = "REJECT_REFUND"
    REJECT_REPLACEMENT = "REJECT_REPLACEMENT"
    REJECT_REQUEST_CANCEL = "REJECT_REQUEST_CANCEL"
    REJECT_RETURN = "REJECT_RETURN"


class GetDecisionEligibilityCheckDecision(OpenEnum):
    """Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may come."""

    APPROVE_RECEIVED_PACKAGE = "APPROVE_RECEIVED_PACKAGE"
    APPROVE_REFUND = "APPROVE_REFUND"
    APPROVE_REPLACEMENT = "APPROVE_REPLACEMENT"
    APPROVE_REQUEST_CANCEL = "APPROVE_REQUEST_CANCEL"
    APPROVE_RETURN = "APPROVE_RETURN"
    DIRECT_REFUND = "DIRECT_REFUND"
    ISSUE_EXCHANGE_REFUND = "ISSUE_EXCHANGE_REFUND"
    ISSUE_REPLACEMENT_REFUND = "ISSUE_REPLACEMENT_REFUND"
    REJECT_RECEIVED_PACKAGE = "REJECT_RECEIVED_PACKAGE"
    REJECT_REFUND = "REJECT_REFUND"
    REJECT_REPLACEMENT = "REJECT_REPLACEMENT"
    REJECT_REQUEST_CANCEL = "REJECT_REQUEST_CANCEL"
    REJECT_RETURN = "REJECT_RETURN"


class InitiateAftersaleUser(OpenEnum):
    """Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may come."""

    BUYER = "BUYER"
    SELLER = "SELLER"


class LineItemDecisionAction(OpenEnum):
    """Values of `action` in `LineItemDecision`; more may come."""

    APPROVE_REQUEST = "APPROVE_REQUEST"
    APPROVE_RETURN_PACKAGE = "APPROVE_RETURN_PACKAGE"
    OFFER_PARTIAL_REFUND = "OFFER_PARTIAL_REFUND"
    OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    REFUND_INSTEAD = "REFUND_INSTEAD"
    REJECT_REQUEST = "REJECT_REQUEST"
    REJECT_RETURN_PACKAGE = "REJECT_RETURN_PACKAGE"


class RecordRole(OpenEnum):
    """Values of `role` in `Record`; more may come."""

    BUYER = "BUYER"
    SELLER = "SELLER"
    OPERATOR = "OPERATOR"
    SYSTEM = "SYSTEM"


class RejectReturnDecision(OpenEnum):
    """Values of `decision` in `RejectReturnRequest`; more may come."""

    OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    REJECT_RECEIVED_PACKAGE = "REJECT_RECEIVED_PACKAGE"
    REJECT_REFUND = "REJECT_REFUND"
    REJECT_REPLACEMENT = "REJECT_REPLACEMENT"
    REJECT_RETURN = "REJECT_RETURN"


class RequestIdType(OpenEnum):
    """Values of `request_id_type` in `AftersalesRequestDecision`; more may come."""

    AFTERSALES = "AFTERSALES"
    RMA = "RMA"


class RequestType(OpenEnum):
    """Values of `request_types` in `GetAftersaleEligibilityRequest`; more may come."""

    CANCEL = "CANCEL"
    REFUND = "REFUND"
    RETURN_AND_REFUND = "RETURN_AND_REFUND"


class ReturnIdType(OpenEnum):
    """Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may come."""

    RMA = "RMA"
    SKU_RETURN_ORDER = "SKU_RETURN_ORDER"


class ReturnStatus(OpenEnum):
    """Values of `return_status` in `SearchReturnsRequest`; more may come."""

    AWAITING_BUYER_RESPONSE = "AWAITING_BUYER_RESPONSE"
    AWAITING_BUYER_SHIP = "AWAITING_BUYER_SHIP"
    BUYER_SHIPPED_ITEM = "BUYER_SHIPPED_ITEM"
    EXCHANGE_REQUEST_CANCEL = "EXCHANGE_REQUEST_CANCEL"
    EXCHANGE_REQUEST_COMPLETE = "EXCHANGE_REQUEST_COMPLETE"
    EXCHANGE_REQUEST_PENDING = "EXCHANGE_REQUEST_PENDING"
    EXCHANGE_REQUEST_REFUND_SUCCESS = "EXCHANGE_REQUEST_REFUND_SUCCESS"
    REFUND_OR_RETURN_REQUEST_REJECT = "REFUND_OR_RETURN_REQUEST_REJECT"
    REJECT_RECEIVE_PACKAGE = "REJECT_RECEIVE_PACKAGE"
    REPLACEMENT_REQUEST_CANCEL = "REPLACEMENT_REQUEST_CANCEL"
    REPLACEMENT_REQUEST_COMPLETE = "REPLACEMENT_REQUEST_COMPLETE"
    REPLACEMENT_REQUEST_PENDING = "REPLACEMENT_REQUEST_PENDING"
    REPLACEMENT_REQUEST_REFUND_SUCCESS = "REPLACEMENT_REQUEST_REFUND_SUCCESS"
    REPLACEMENT_REQUEST_REJECT = "REPLACEMENT_REQUEST_REJECT"
    RETURN_OR_REFUND_REQUEST_CANCEL = "RETURN_OR_REFUND_REQUEST_CANCEL"
    RETURN_OR_REFUND_REQUEST_COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
    RETURN_OR_REFUND_REQUEST_PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"
    RETURN_OR_REFUND_REQUEST_SUCCESS = "RETURN_OR_REFUND_REQUEST_SUCCESS"


class ReturnType(OpenEnum):
    """Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may come."""

    EXCHANGE = "EXCHANGE"
    REFUND = "REFUND"
    REPLACEMENT = "REPLACEMENT"
    RETURN_AND_REFUND = "RETURN_AND_REFUND"


class SearchCancellationsSortField(OpenEnum):
    """Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may come."""

    CREATE_TIME = "create_time"
    UPDATE_TIME = "update_time"


class SearchReturnMerchandiseAuthorizationsFilterStatus(OpenEnum):
    """Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may come."""

    AWAITING_BUYER_RETURN = "AWAITING_BUYER_RETURN"
    INIT = "INIT"
    PACKAGE_REVIEW_COMPLETED = "PACKAGE_REVIEW_COMPLETED"
    PENDING_PACKAGE_REVIEW = "PENDING_PACKAGE_REVIEW"
    RETURN_IN_TRANSIT = "RETURN_IN_TRANSIT"


class SearchReturnMerchandiseAuthorizationsWhitelistedDataField(OpenEnum):
    """Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may come."""

    LINE_ITEMS = "LINE_ITEMS"
    SKU_RETURN_REQUESTS = "SKU_RETURN_REQUESTS"


class SellerProposedReturnType(OpenEnum):
    """Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may come."""

    PARTIAL_REFUND = "PARTIAL_REFUND"


class SortField(OpenEnum):
    """Values of `sort_field` in `Sort`; more may come."""

    CREATE_TIME = "CREATE_TIME"
    UPDATE_TIME = "UPDATE_TIME"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may come."""

    ASC = "ASC"
    DESC = "DESC"


class WhitelistedDataField(OpenEnum):
    """Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may come."""

    LINE_ITEMS = "LINE_ITEMS"
    RETURN_MERCHANDISE_AUTHORIZATIONS = "RETURN_MERCHANDISE_AUTHORIZATIONS"
    SKU_RETURN_REQUESTS = "SKU_RETURN_REQUESTS"
