# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AftersalesRequestStatus(OpenEnum):
    """Values of `aftersales_request_statuses` in `Filter`; more may be added."""

    INIT = "INIT"
    """The request was just created."""
    PENDING_REQUEST_REVIEW = "PENDING_REQUEST_REVIEW"
    """The request waits for the seller's decision."""
    REQUEST_REVIEW_COMPLETED = "REQUEST_REVIEW_COMPLETED"
    """The seller or the platform has decided on the request."""


class ApproveReturnDecision(OpenEnum):
    """Values of `decision` in `ApproveReturnRequest`; more may be added."""

    APPROVE_RECEIVED_PACKAGE = "APPROVE_RECEIVED_PACKAGE"
    """Accept the returned goods; the refund is then issued."""
    APPROVE_REFUND = "APPROVE_REFUND"
    """Grant the refund without return of the goods."""
    APPROVE_REPLACEMENT = "APPROVE_REPLACEMENT"
    """Grant the replacement; a new order is created to ship it."""
    APPROVE_RETURN = "APPROVE_RETURN"
    """Agree to the return; the buyer ships the goods, or keeps them if `buyer_keep_item` is true."""
    DIRECT_REFUND = "DIRECT_REFUND"
    """Refund the buyer at once, whatever step the return has reached."""
    ISSUE_REPLACEMENT_REFUND = "ISSUE_REPLACEMENT_REFUND"
    """Refuse the replacement and refund the buyer instead."""
    OFFER_PARTIAL_REFUND = "OFFER_PARTIAL_REFUND"
    """Offer part of the money; the buyer keeps the goods and must accept the offer."""


class ArbitrationStatus(OpenEnum):
    """Values of `arbitration_status` in `SearchReturnsRequest`; more may be added."""

    CLOSED = "CLOSED"
    """The dispute is over and nothing more will be decided."""
    IN_PROGRESS = "IN_PROGRESS"
    """Platform staff examine the dispute and may ask the seller for more information."""
    SUPPORT_BUYER = "SUPPORT_BUYER"
    """The dispute was decided for the buyer."""
    SUPPORT_SELLER = "SUPPORT_SELLER"
    """The dispute was decided for the seller."""


class CancelStatus(OpenEnum):
    """Values of `cancel_status` in `SearchCancellationsRequest`; more may be added."""

    CANCELLATION_REQUEST_CANCEL = "CANCELLATION_REQUEST_CANCEL"
    """Closed without cancelling, by the buyer or the system; replies and webhooks may spell it with CANCELLED."""
    CANCELLATION_REQUEST_COMPLETE = "CANCELLATION_REQUEST_COMPLETE"
    """The buyer has the money back; final."""
    CANCELLATION_REQUEST_PENDING = "CANCELLATION_REQUEST_PENDING"
    """The buyer has asked; the seller must answer before the deadline, or it is approved automatically."""
    CANCELLATION_REQUEST_SUCCESS = "CANCELLATION_REQUEST_SUCCESS"
    """Approved, by the seller or automatically; the refund follows."""


class CancelType(OpenEnum):
    """Values of `cancel_types` in `SearchCancellationsRequest`; more may be added."""

    BUYER_CANCEL = "BUYER_CANCEL"
    """Asked for by the buyer; the seller or the system must approve it."""
    CANCEL = "CANCEL"
    """Done by the seller or the system, in force at once."""


class CheckDecision(OpenEnum):
    """Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may be added."""

    APPROVE_RECEIVED_PACKAGE = "APPROVE_RECEIVED_PACKAGE"
    """Accept the returned goods, so that the refund is issued."""
    APPROVE_REFUND = "APPROVE_REFUND"
    """Grant a refund without return."""
    APPROVE_REPLACEMENT = "APPROVE_REPLACEMENT"
    """Grant a replacement, which creates a new order."""
    APPROVE_REQUEST_CANCEL = "APPROVE_REQUEST_CANCEL"
    """Grant the buyer's cancellation request."""
    APPROVE_RETURN = "APPROVE_RETURN"
    """Agree that the buyer sends the goods back."""
    DIRECT_REFUND = "DIRECT_REFUND"
    """Refund the buyer at once, whatever step the return has reached."""
    ISSUE_EXCHANGE_REFUND = "ISSUE_EXCHANGE_REFUND"
    """Refund the buyer in place of an exchange."""
    ISSUE_REPLACEMENT_REFUND = "ISSUE_REPLACEMENT_REFUND"
    """Refund the buyer in place of a replacement."""
    OFFER_PARTIAL_REFUND = "OFFER_PARTIAL_REFUND"
    """Offer part of the money for goods the buyer keeps."""
    OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    """Offer part of the money after the returned goods were checked."""
    REJECT_RECEIVED_PACKAGE = "REJECT_RECEIVED_PACKAGE"
    """Refuse the goods that came back."""
    REJECT_REFUND = "REJECT_REFUND"
    """Refuse a refund without return."""
    REJECT_REPLACEMENT = "REJECT_REPLACEMENT"
    """Refuse to send a replacement."""
    REJECT_REQUEST_CANCEL = "REJECT_REQUEST_CANCEL"
    """Refuse the buyer's cancellation request and ship the order."""
    REJECT_RETURN = "REJECT_RETURN"
    """Refuse that the buyer sends the goods back."""


class GetDecisionEligibilityCheckDecision(OpenEnum):
    """Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may be added."""

    APPROVE_RECEIVED_PACKAGE = "APPROVE_RECEIVED_PACKAGE"
    """Accept the returned goods, so that the refund is issued."""
    APPROVE_REFUND = "APPROVE_REFUND"
    """Grant a refund without return."""
    APPROVE_REPLACEMENT = "APPROVE_REPLACEMENT"
    """Grant a replacement, which creates a new order."""
    APPROVE_REQUEST_CANCEL = "APPROVE_REQUEST_CANCEL"
    """Grant the buyer's cancellation request."""
    APPROVE_RETURN = "APPROVE_RETURN"
    """Agree that the buyer sends the goods back."""
    DIRECT_REFUND = "DIRECT_REFUND"
    """Refund the buyer at once, whatever step the return has reached."""
    ISSUE_EXCHANGE_REFUND = "ISSUE_EXCHANGE_REFUND"
    """Refund the buyer in place of an exchange."""
    ISSUE_REPLACEMENT_REFUND = "ISSUE_REPLACEMENT_REFUND"
    """Refund the buyer in place of a replacement."""
    REJECT_RECEIVED_PACKAGE = "REJECT_RECEIVED_PACKAGE"
    """Refuse the goods that came back."""
    REJECT_REFUND = "REJECT_REFUND"
    """Refuse a refund without return."""
    REJECT_REPLACEMENT = "REJECT_REPLACEMENT"
    """Refuse to send a replacement."""
    REJECT_REQUEST_CANCEL = "REJECT_REQUEST_CANCEL"
    """Refuse the buyer's cancellation request and ship the order."""
    REJECT_RETURN = "REJECT_RETURN"
    """Refuse that the buyer sends the goods back."""


class HandoverMethod(OpenEnum):
    """Values of `handover_method` in `CalculateRefundRequest`, `handover_method` in `CreateReturnRequest`, `handover_method` in `ReturnOrder` and others; more may be added."""

    DROP_OFF = "DROP_OFF"
    """The buyer brings the parcel to a location of the carrier."""
    PICKUP = "PICKUP"
    """The carrier collects the parcel from the buyer."""


class InitiateAftersaleUser(OpenEnum):
    """Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may be added."""

    BUYER = "BUYER"
    """Checks what the buyer may start."""
    SELLER = "SELLER"
    """Checks what the seller may start, the default."""


class LineItemDecisionAction(OpenEnum):
    """Values of `action` in `LineItemDecision`; more may be added."""

    APPROVE_REQUEST = "APPROVE_REQUEST"
    """Accepts what the buyer asks for."""
    APPROVE_RETURN_PACKAGE = "APPROVE_RETURN_PACKAGE"
    """Accepts the goods that came back, so that the refund is issued."""
    OFFER_PARTIAL_REFUND = "OFFER_PARTIAL_REFUND"
    """Offers part of the money; the buyer keeps the goods and must agree."""
    OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    """Offers part of the money after the returned goods were received and checked."""
    REFUND_INSTEAD = "REFUND_INSTEAD"
    """Refunds the buyer in place of the replacement or exchange that was asked for."""
    REJECT_REQUEST = "REJECT_REQUEST"
    """Refuses what the buyer asks for; the buyer may open a dispute."""
    REJECT_RETURN_PACKAGE = "REJECT_RETURN_PACKAGE"
    """Refuses the goods that came back; the buyer may open a dispute."""


class RecordRole(OpenEnum):
    """Values of `role` in `Record`; more may be added."""

    BUYER = "BUYER"
    """The customer who placed the order acted."""
    SELLER = "SELLER"
    """The shop that sold the goods acted."""
    OPERATOR = "OPERATOR"
    """Staff of the platform acted by hand, such as customer service."""
    SYSTEM = "SYSTEM"
    """The platform acted automatically because of its rules."""


class RejectReturnDecision(OpenEnum):
    """Values of `decision` in `RejectReturnRequest`; more may be added."""

    OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    """Offer part of the money after the returned goods were received and checked."""
    REJECT_RECEIVED_PACKAGE = "REJECT_RECEIVED_PACKAGE"
    """Refuse the returned goods, for example because they are damaged; the buyer may open a dispute."""
    REJECT_REFUND = "REJECT_REFUND"
    """Refuse the refund; the buyer may open a dispute."""
    REJECT_REPLACEMENT = "REJECT_REPLACEMENT"
    """Refuse the replacement; the buyer may open a dispute."""
    REJECT_RETURN = "REJECT_RETURN"
    """Refuse the return; the buyer may open a dispute."""


class RequestIdType(OpenEnum):
    """Values of `request_id_type` in `AftersalesRequestDecision`; more may be added."""

    AFTERSALES = "AFTERSALES"
    """The id is that of an after-sales request."""
    RMA = "RMA"
    """The id is that of a return merchandise authorization."""


class RequestType(OpenEnum):
    """Values of `request_types` in `GetAftersaleEligibilityRequest`; more may be added."""

    CANCEL = "CANCEL"
    """Cancellation before the order is on its way."""
    REFUND = "REFUND"
    """Money back without return of the goods."""
    RETURN_AND_REFUND = "RETURN_AND_REFUND"
    """Money back after the goods have been returned."""


class ReturnIdType(OpenEnum):
    """Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may be added."""

    RMA = "RMA"
    """The ids are those of return merchandise authorizations."""
    SKU_RETURN_ORDER = "SKU_RETURN_ORDER"
    """The ids are those of returns of single SKUs."""


class ReturnStatus(OpenEnum):
    """Values of `return_status` in `SearchReturnsRequest`; more may be added."""

    AWAITING_BUYER_RESPONSE = "AWAITING_BUYER_RESPONSE"
    """The seller offered a partial refund; the buyer must accept or refuse it."""
    AWAITING_BUYER_SHIP = "AWAITING_BUYER_SHIP"
    """Approved; the buyer must send the goods back in time, or the request is closed."""
    BUYER_SHIPPED_ITEM = "BUYER_SHIPPED_ITEM"
    """The goods are on their way back; the seller accepts or refuses them after arrival."""
    EXCHANGE_REQUEST_CANCEL = "EXCHANGE_REQUEST_CANCEL"
    """The request for an exchange was closed without one."""
    EXCHANGE_REQUEST_COMPLETE = "EXCHANGE_REQUEST_COMPLETE"
    """The buyer has got other goods for the returned ones; final."""
    EXCHANGE_REQUEST_PENDING = "EXCHANGE_REQUEST_PENDING"
    """The buyer wants to exchange the goods; the seller must answer."""
    EXCHANGE_REQUEST_REFUND_SUCCESS = "EXCHANGE_REQUEST_REFUND_SUCCESS"
    """The buyer was refunded in place of an exchange."""
    REFUND_OR_RETURN_REQUEST_REJECT = "REFUND_OR_RETURN_REQUEST_REJECT"
    """The seller refused; closed unless the buyer opens a dispute in time."""
    REJECT_RECEIVE_PACKAGE = "REJECT_RECEIVE_PACKAGE"
    """The seller refused the returned goods; arbitration decides if the buyer disputes it."""
    REPLACEMENT_REQUEST_CANCEL = "REPLACEMENT_REQUEST_CANCEL"
    """The buyer withdrew the request for a replacement."""
    REPLACEMENT_REQUEST_COMPLETE = "REPLACEMENT_REQUEST_COMPLETE"
    """The replacement was approved and a new order created for it."""
    REPLACEMENT_REQUEST_PENDING = "REPLACEMENT_REQUEST_PENDING"
    """The buyer wants a replacement; the seller must answer before the deadline."""
    REPLACEMENT_REQUEST_REFUND_SUCCESS = "REPLACEMENT_REQUEST_REFUND_SUCCESS"
    """The buyer was refunded in place of a replacement."""
    REPLACEMENT_REQUEST_REJECT = "REPLACEMENT_REQUEST_REJECT"
    """The seller refused the replacement; the buyer may open a dispute."""
    RETURN_OR_REFUND_REQUEST_CANCEL = "RETURN_OR_REFUND_REQUEST_CANCEL"
    """Closed without refund, withdrawn by the buyer or ended by the system."""
    RETURN_OR_REFUND_REQUEST_COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
    """The buyer has the money back; final."""
    RETURN_OR_REFUND_REQUEST_PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"
    """The buyer has asked; the seller must answer before the deadline, or the request is approved automatically."""
    RETURN_OR_REFUND_REQUEST_SUCCESS = "RETURN_OR_REFUND_REQUEST_SUCCESS"
    """The refund is approved and being paid out; becomes COMPLETE when the money is back."""


class ReturnType(OpenEnum):
    """Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may be added."""

    EXCHANGE = "EXCHANGE"
    """The buyer exchanges the goods for another variant."""
    REFUND = "REFUND"
    """Money back without return of the goods."""
    REPLACEMENT = "REPLACEMENT"
    """The seller sends the same goods again."""
    RETURN_AND_REFUND = "RETURN_AND_REFUND"
    """Money back after the goods have been returned and checked."""


class SearchCancellationsSortField(OpenEnum):
    """Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may be added."""

    CREATE_TIME = "create_time"
    """Sorts by the creation of the request."""
    UPDATE_TIME = "update_time"
    """Sorts by the last change of the request."""


class SearchReturnMerchandiseAuthorizationsFilterStatus(OpenEnum):
    """Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may be added."""

    AWAITING_BUYER_RETURN = "AWAITING_BUYER_RETURN"
    """The buyer must send the goods back."""
    INIT = "INIT"
    """The authorization was just created."""
    PACKAGE_REVIEW_COMPLETED = "PACKAGE_REVIEW_COMPLETED"
    """The contents of the parcel were accepted or refused."""
    PENDING_PACKAGE_REVIEW = "PENDING_PACKAGE_REVIEW"
    """The parcel has arrived; the seller must accept or refuse its contents."""
    RETURN_IN_TRANSIT = "RETURN_IN_TRANSIT"
    """The goods are on their way back to the seller."""


class SearchReturnMerchandiseAuthorizationsWhitelistedDataField(OpenEnum):
    """Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may be added."""

    LINE_ITEMS = "LINE_ITEMS"
    """Includes the single lines of the request."""
    SKU_RETURN_REQUESTS = "SKU_RETURN_REQUESTS"
    """Includes the returns per SKU."""


class SellerProposedReturnType(OpenEnum):
    """Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may be added."""

    PARTIAL_REFUND = "PARTIAL_REFUND"
    """The buyer keeps the goods and gets part of the money."""


class SortField(OpenEnum):
    """Values of `sort_field` in `Sort`; more may be added."""

    CREATE_TIME = "CREATE_TIME"
    """Sorts by the creation of the request."""
    UPDATE_TIME = "UPDATE_TIME"
    """Sorts by the last change of the request."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may be added."""

    ASC = "ASC"
    """Ascending, oldest first."""
    DESC = "DESC"
    """Descending, newest first."""


class WhitelistedDataField(OpenEnum):
    """Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may be added."""

    LINE_ITEMS = "LINE_ITEMS"
    """Includes the single lines of the request."""
    RETURN_MERCHANDISE_AUTHORIZATIONS = "RETURN_MERCHANDISE_AUTHORIZATIONS"
    """Includes the return authorizations (RMA) of the request."""
    SKU_RETURN_REQUESTS = "SKU_RETURN_REQUESTS"
    """Includes the returns per SKU."""
