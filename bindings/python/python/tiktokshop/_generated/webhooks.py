# Generated from core/catalog by `cargo gen`. Do not edit.

"""The events that the platform sends, and their data."""

from __future__ import annotations

from typing import Any, Literal

from ..enums import OpenEnum
from ..event import Event
from ..model import Model, Money

__all__ = ["Any", "Event", "Money"]


class AbnormalityType(OpenEnum):
    """Values of `abnormality_types` in `ProductPackageRecommendedData`; more may be added."""

    WEIGHT = "Weight"
    """The weight of the package looks wrong; see `weight_recommendation`."""
    DIMENSION = "Dimension"
    """The outer size of the package looks wrong; see `dimension_recommendation`."""
    NONE = "None"
    """Neither weight nor size looks wrong."""


class ActivityStatusChangeStatus(OpenEnum):
    """Values of `status` in `ActivityStatusChangeData`; more may be added."""

    ONGOING = "ONGOING"
    """The promotion is running; buyers see its prices."""
    EXPIRED = "EXPIRED"
    """The promotion has reached its end."""
    DEACTIVATED = "DEACTIVATED"
    """The promotion was stopped before its end."""


class ActivityType(OpenEnum):
    """Values of `activity_type` in `ActivityStatusChangeData`; more may be added."""

    FIXED_PRICE = "FIXED_PRICE"
    """Products are sold at a price that the seller sets."""
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    """Products are sold at a percentage off."""
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    """The buyer pays less or nothing for delivery."""
    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"
    """The discount grows with the number of items or the amount bought."""
    FLASHSALE = "FLASHSALE"
    """Products are sold at a low price for a short time; only in Southeast Asia."""


class AftersalesRequestStatus(OpenEnum):
    """Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may be added."""

    PENDING_REQUEST_REVIEW = "PENDING_REQUEST_REVIEW"
    """The request waits for the seller's decision."""
    REQUEST_REVIEW_COMPLETED = "REQUEST_REVIEW_COMPLETED"
    """The request was decided on; fetch it for the decision."""


class AlertType(OpenEnum):
    """Values of `alert_type` in `TriggerReason`; more may be added."""

    PREDICTION = "PREDICTION"
    """The stock is forecast to run out within `lead_days` days; replenish it in time."""
    REALTIME = "REALTIME"
    """The stock of the moment has fallen to the threshold or to nothing."""


class AuditStatus(OpenEnum):
    """Values of `status` in `Audit`; more may be added."""

    NONE = "NONE"
    """Nothing is under review, as with a draft or a product taken off sale."""
    AUDITING = "AUDITING"
    """The product or an edit of it is being reviewed."""
    FAILED = "FAILED"
    """The review refused the product or the edit; the seller must correct and submit it again."""
    PRE_APPROVED = "PRE_APPROVED"
    """Approved provisionally; goes on sale once the named reasons are settled by the seller."""
    APPROVED = "APPROVED"
    """The product passed and is or can be on sale."""


class CancelStatus(OpenEnum):
    """Values of `cancel_status` in `CancellationStatusChangeData`; more may be added."""

    CANCELLATION_REQUEST_PENDING = "CANCELLATION_REQUEST_PENDING"
    """The buyer has asked; the seller must answer before the deadline, or it is approved automatically."""
    CANCELLATION_REQUEST_SUCCESS = "CANCELLATION_REQUEST_SUCCESS"
    """Approved, by the seller or automatically; the refund follows."""
    CANCELLATION_REQUEST_CANCELLED = "CANCELLATION_REQUEST_CANCELLED"
    """Closed without cancelling, by the buyer or the system; the order goes on."""
    CANCELLATION_REQUEST_COMPLETE = "CANCELLATION_REQUEST_COMPLETE"
    """The buyer has the money back; final."""


class CancellationsRole(OpenEnum):
    """Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may be added."""

    BUYER = "BUYER"
    """The person who ordered asked for it."""
    SELLER = "SELLER"
    """The shop cancelled."""
    SYSTEM = "SYSTEM"
    """TikTok Shop cancelled on its own, for instance because payment or shipment came too late."""


class ChangeSource(OpenEnum):
    """Values of `change_source` in `ProductInformationChangeData`; more may be added."""

    SELLER_CENTER = "SELLER_CENTER"
    """Someone edited the product by hand in Seller Center."""
    OPEN_API = "OPEN_API"
    """An app changed the product through the API, yours or another one."""


class ChangeType(OpenEnum):
    """Values of `change_type` in `ActivityChangeData`; more may be added."""

    CREATE = "CREATE"
    """The promotion is new."""
    UPDATE = "UPDATE"
    """Settings or products of the promotion changed."""
    DEACTIVATE = "DEACTIVATE"
    """The promotion was stopped."""
    PRODUCT_UPDATE = "product_update"
    """Products joined, left or changed; see the two lists. This spelling is that of the platform's sample."""


class ChangedField(OpenEnum):
    """Values of `changed_fields` in `ProductInformationChangeData`; more may be added."""

    TITLE = "title"
    """The product's name as buyers see it."""
    DESCRIPTION = "description"
    """The text that describes the product."""
    MAIN_IMAGES = "main_images"
    """The pictures shown first."""
    PRODUCT_ATTRIBUTES = "product_attributes"
    """The properties of the product, such as material or pattern."""
    SIZE_CHART_IMAGE = "size_chart_image"
    """The picture with the table of measurements."""
    SIZE_CHART_TEMPLATE = "size_chart_template"
    """The reusable table of measurements from which buyers choose a size."""
    OTHERS = "others"
    """Any part that has no value of its own here."""


class CombinedListingChangeChangeType(OpenEnum):
    """Values of `change_type` in `CombinedListingChangeData`; more may be added."""

    CREATE = "CREATE"
    """The combined listing is new."""
    UPDATE = "UPDATE"
    """Products joined or left the combined listing, or its state changed."""
    DELETE = "DELETE"
    """The combined listing was removed."""


class CombinedListingChangeStatus(OpenEnum):
    """Values of `status` in `CombinedListingChangeData`; more may be added."""

    LIVE = "LIVE"
    """Buyers can see the combined listing."""
    SYSTEM_DEACTIVATED = "SYSTEM_DEACTIVATED"
    """The platform took the combined listing off sale."""
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    """The seller took the combined listing off sale."""
    DELETED = "DELETED"
    """The combined listing is gone for good."""


class ConsignOrderStatus(OpenEnum):
    """Values of `status` in `ConsignOrder`; more may be added."""

    SHIPPED = "SHIPPED"
    """The goods have left the warehouse."""
    HANDOVER = "HANDOVER"
    """The goods were handed to the carrier."""
    CLOSED = "CLOSED"
    """Ended without delivery, for instance by cancellation."""
    LOST = "LOST"
    """The goods were lost on the way."""
    DAMAGE = "DAMAGE"
    """The goods were damaged on the way."""
    COMPLETED = "COMPLETED"
    """Delivered to the recipient; final."""
    ABNORMAL = "ABNORMAL"
    """Something went wrong on the way; see `issue`."""
    PROCESSING = "processing"
    """The warehouse is preparing the goods; this value is known from the platform's sample only."""


class CurrentInventoryStatus(OpenEnum):
    """Values of `current_inventory_status` in `InventoryStatusChangeData`; more may be added."""

    SUFFICIENT_STOCK = "SUFFICIENT_STOCK"
    """Enough units are left for now."""
    LOW_STOCK = "LOW_STOCK"
    """Few units are left; the seller should replenish."""
    OUT_OF_STOCK = "OUT_OF_STOCK"
    """No unit can be sold; the seller must replenish to sell on."""


class DeactivationSource(OpenEnum):
    """Values of `deactivation_source` in `Sku`; more may be added."""

    SELLER = "SELLER"
    """Taken off sale by the seller, who can activate it again."""
    PLATFORM = "PLATFORM"
    """Taken off sale by TikTok Shop; the seller must correct the cause."""
    COMBO_RELATION = "COMBO_RELATION"
    """Taken off sale because of its tie to a combination of products, such as a bundle."""


class EventItemScene(OpenEnum):
    """Values of `scene` in `EventItem`; more may be added."""

    VIDEO = "VIDEO"
    """Shoppable video on TikTok."""


class EventItemType(OpenEnum):
    """Values of `type` in `EventItem`; more may be added."""

    ADD = "ADD"
    """The product was attached to the content."""
    UPDATE = "UPDATE"
    """The product stays attached, but its entry in the content changed."""
    REMOVE = "REMOVE"
    """The product was detached from the content."""


class EventType(OpenEnum):
    """Values of `event_type` in `SizeChartChangeData`; more may be added."""

    CREATE = "CREATE"
    """The template is new."""
    EDIT = "EDIT"
    """The template was changed; products that use it show the change."""
    DELETE = "DELETE"
    """The template was removed."""


class GoodQualityCheckResultStatus(OpenEnum):
    """Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may be added."""

    SUCCESS = "SUCCESS"
    """The check ended; any remaining advice stands in `issues`."""
    FAIL = "FAIL"
    """The quality is not good enough; see `issues`."""
    PROCESSING = "PROCESSING"
    """The check is still running."""


class GoodsMatchProductType(OpenEnum):
    """Values of `product_type` in `GoodsMatchData`; more may be added."""

    LOCAL = "LOCAL"
    """The SKU belongs to a product of one market."""
    GLOBAL = "GLOBAL"
    """The SKU belongs to a global product."""


class IntegratedPlatformStatusPlatform(OpenEnum):
    """Values of `platform` in `IntegratedPlatformStatus`; more may be added."""

    TOKOPEDIA = "TOKOPEDIA"
    """Marketplace in Indonesia that is tied to TikTok Shop."""


class IntegratedPlatformStatusStatus(OpenEnum):
    """Values of `status` in `IntegratedPlatformStatus`; more may be added."""

    NONE = "NONE"
    """The connected platform has nothing to review."""
    AUDITING = "AUDITING"
    """The connected platform is reviewing the product."""
    FAILED = "FAILED"
    """The connected platform refused the product."""
    APPROVED = "APPROVED"
    """The product passed on the connected platform."""


class InvalidReason(OpenEnum):
    """Values of `invalid_reason` in `InvoiceStatusChangeData`; more may be added."""

    UNKNOWN = "UNKNOWN"
    """No cause is given."""
    FAILED = "FAILED"
    """The check of the invoice did not succeed; no closer cause is given."""
    NOT_FOUND = "NOT_FOUND"
    """No invoice exists for the data in the uploaded file."""
    NOT_AUTHORIZED = "NOT_AUTHORIZED"
    """The invoice lacks the authorization that it needs to be valid."""
    ACCESS_KEY_DUPLICATE = "ACCESS_KEY_DUPLICATE"
    """The access key of the invoice has been used for another invoice already."""


class InvoiceStatus(OpenEnum):
    """Values of `invoice_status` in `InvoiceStatusChangeData`; more may be added."""

    SUCCESS = "SUCCESS"
    """The invoice was accepted and the package can ship."""
    PROCESSING = "PROCESSING"
    """The invoice is being checked."""
    FAILED = "FAILED"
    """The check itself failed; upload the invoice again."""
    INVALID = "INVALID"
    """The invoice was refused for `invalid_reason`; correct it and upload it again."""


class ListingMethod(OpenEnum):
    """Values of `listing_method` in `GlobalListingMethodChangeData`; more may be added."""

    GLOBAL_PUBLISHING = "GLOBAL_PUBLISHING"
    """The global product is published to its markets and keeps them in step."""
    LOCAL_REPLICATION = "LOCAL_REPLICATION"
    """A product of one market is copied to others, each with its own life."""


class MatchType(OpenEnum):
    """Values of `match_type` in `GoodsMatchData`; more may be added."""

    MATCH = "MATCH"
    """The goods were tied to the SKU, so its orders can be filled from the warehouse."""
    UNMATCH = "UNMATCH"
    """The tie between goods and SKU is gone; the warehouse no longer serves the SKU."""


class MirrorStatus(OpenEnum):
    """Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may be added."""

    MIRRORED = "MIRRORED"
    """The shop is mirrored on Tokopedia."""
    ROLLED_BACK = "ROLLED_BACK"
    """The mirroring was undone after it had taken place."""
    CANCELED = "CANCELED"
    """The mirroring was called off."""


class MsgType(OpenEnum):
    """Values of `msg_type` in `NewMessageListenerData`; more may be added."""

    TEXT = "TEXT"
    """Written message."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Offer shown with picture and price, with a link to its page."""
    TARGET_COLLABORATION_CARD = "TARGET_COLLABORATION_CARD"
    """Card about an offer to invited creators."""
    FREE_SAMPLE_CARD = "FREE_SAMPLE_CARD"
    """Card about a free sample for the creator."""
    TARGET_INVITATION_CARD = "TARGET_INVITATION_CARD"
    """Card that invites the creator to collaborate."""


class NewMessageType(OpenEnum):
    """Values of `type` in `NewMessageData`; more may be added."""

    TEXT = "TEXT"
    """Written message."""
    IMAGE = "IMAGE"
    """Photo or graphic that was sent in the chat."""
    ALLOCATED_SERVICE = "ALLOCATED_SERVICE"
    """The conversation was assigned to someone of customer service."""
    NOTIFICATION = "NOTIFICATION"
    """Notice of the system in the chat."""
    BUYER_ENTER_FROM_TRANSFER = "BUYER_ENTER_FROM_TRANSFER"
    """The buyer came to this chat by a handover from another one."""
    BUYER_ENTER_FROM_PRODUCT = "BUYER_ENTER_FROM_PRODUCT"
    """The buyer opened the chat from a product page."""
    BUYER_ENTER_FROM_ORDER = "BUYER_ENTER_FROM_ORDER"
    """The buyer opened the chat from an order."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Offer shown with picture and price, with a link to its page."""
    ORDER_CARD = "ORDER_CARD"
    """Purchase shown with its items, with a link to it."""
    EMOTICONS = "EMOTICONS"
    """Emoji or sticker."""
    VIDEO = "VIDEO"
    """Moving picture."""
    COUPON_CARD = "COUPON_CARD"
    """Discount that the buyer can claim in the chat."""
    OTHER = "OTHER"
    """Kind that has no value of its own here."""


class NewStatus(OpenEnum):
    """Values of `new_status` in `SampleApplicationStatusChangeData`; more may be added."""

    PENDING = "PENDING"
    """The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED."""
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """The seller approved and must ship the sample in time."""
    SHIPPED = "SHIPPED"
    """The sample is on its way to the creator."""
    CONTENT_PENDING = "CONTENT_PENDING"
    """The creator has received the sample and now has to post content."""
    REJECT_CANCELLED = "REJECT_CANCELLED"
    """Ended: the seller turned the application down."""
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    """Ended: the seller did not decide in time."""
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    """Ended: the creator posted no content within the agreed time."""
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"
    """Ended: the open collaboration behind it was removed."""
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    """Ended: the seller did not send the sample in time."""
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"
    """Ended: the creator took the application back before approval."""
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    """Ended: content became impossible for reasons the creator could not influence."""
    OPS_CANCELLED = "OPS_CANCELLED"
    """Ended by staff of the platform, cancelled by hand."""
    OPS_FAILED = "OPS_FAILED"
    """Ended by staff of the platform, marked as failed by hand."""
    OPS_COMPLETED = "OPS_COMPLETED"
    """Ended by staff of the platform, marked as complete by hand."""
    COMPLETED = "COMPLETED"
    """The creator has posted the content; nothing more to do."""


class OpportunityMatchingStatus(OpenEnum):
    """Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may be added."""

    PENDING = "PENDING"
    """The search is still running and ends at `opportunity_matching_end_time`."""
    MATCHED = "MATCHED"
    """At least one opportunity fits; see `opportunity_ids`."""
    NOT_MATCHED = "NOT_MATCHED"
    """The search ended without a fitting opportunity."""


class OrderStatus(OpenEnum):
    """Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may be added."""

    TO_BE_RECEIVED = "TO_BE_RECEIVED"
    """The goods are on their way and expected by the warehouse."""
    ARRIVE_HUB = "ARRIVE_HUB"
    """The goods have reached a hub on the way to the warehouse."""
    RECEIVING = "RECEIVING"
    """The goods are at the warehouse and being counted."""
    PARTIALLY_RECEIVED = "PARTIALLY_RECEIVED"
    """Some of the announced goods were taken into stock, others were not."""
    RECEIVED = "RECEIVED"
    """The warehouse has taken the goods into stock; final."""
    CANCELLED = "CANCELLED"
    """The delivery was called off; final."""


class OrderStatusChangeOrderStatus(OpenEnum):
    """Values of `order_status` in `OrderStatusChangeData`; more may be added."""

    UNPAID = "UNPAID"
    """Placed but not paid; moves on after payment and is cancelled if the payment does not come in time."""
    ON_HOLD = "ON_HOLD"
    """Paid, but the buyer is still free to cancel and nothing may ship; AWAITING_SHIPMENT follows after about an hour, for a pre-order at its release."""
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """Ready to ship, nothing shipped yet; the seller must arrange shipping."""
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    """Shipping is arranged for all items, but the carrier has not collected all packages yet."""
    CANCEL = "CANCEL"
    """Every item was cancelled; final. The order itself spells it CANCELLED."""
    IN_TRANSIT = "IN_TRANSIT"
    """The carrier has collected all packages and at least one is not delivered yet."""
    DELIVERED = "DELIVERED"
    """All packages have reached the buyer; completes when the period for returns and refunds ends."""
    COMPLETED = "COMPLETED"
    """Closed; no return or refund can be requested any more."""
    CANCELLED = "CANCELLED"
    """Every item was cancelled; final. The documents of this event spell it CANCEL."""
    PARTIALLY_SHIPPING = "PARTIALLY_SHIPPING"
    """Some items of a split order are shipped; the seller must ship the rest. The documents of this event do not list it."""


class PreApprovedReason(OpenEnum):
    """Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may be added."""

    KYC_PENDING = "KYC_PENDING"
    """The identity check of the seller is not finished."""
    RESTRICTED_CATEGORY_PENDING = "RESTRICTED_CATEGORY_PENDING"
    """The permission to sell in this restricted category is still open; US only."""


class ProductLevel(OpenEnum):
    """Values of `product_level` in `ActivityStatusChangeData`; more may be added."""

    PRODUCT = "PRODUCT"
    """The promotion applies to whole products with all their SKUs."""
    VARIATION = "VARIATION"
    """The promotion applies to single SKUs."""
    SHOP = "SHOP"
    """The promotion applies to all products of the shop."""


class ProductStatusChangeStatus(OpenEnum):
    """Values of `status` in `ProductStatusChangeData`; more may be added."""

    PRODUCT_FIRST_PASS_REVIEW = "PRODUCT_FIRST_PASS_REVIEW"
    """The product passed its first review and can be sold."""
    PRODUCT_STATUS_CHANGED = "PRODUCT_STATUS_CHANGED"
    """The platform changed the state of the product; fetch the product for the new one."""
    PRODUCT_AUDIT_FAILURE = "PRODUCT_AUDIT_FAILURE"
    """The review refused the product; the seller must correct and submit it again."""


class ProductType(OpenEnum):
    """Values of `product_types` in `ProductCreationData`; more may be added."""

    COMBINED_PRODUCT = "COMBINED_PRODUCT"
    """Bundle that is made of other products."""
    GPR_PRODUCT = "GPR_PRODUCT"
    """Product that was replicated from one of another market."""


class RefundStatus(OpenEnum):
    """Values of `refund_status` in `RefundSuccessData`; more may be added."""

    REFUND_SUCCESS = "REFUND_SUCCESS"
    """The money was paid back to the buyer; final."""


class ReplicatedProductResult(OpenEnum):
    """Values of `result` in `ReplicatedProduct`; more may be added."""

    SUCCESS = "SUCCESS"
    """The copy was made and submitted for listing in the other market."""
    DRAFT = "DRAFT"
    """The copy was saved as a draft that the seller must complete and list."""
    FAILED = "FAILED"
    """No copy was made; see `fail_reasons`."""


class ReturnRole(OpenEnum):
    """Values of `return_role` in `RmaStatusUpdateData`; more may be added."""

    BUYER = "BUYER"
    """The person who ordered asked for it."""
    SELLER = "SELLER"
    """The shop started it."""


class ReturnStatus(OpenEnum):
    """Values of `return_status` in `ReturnStatusChangeData`; more may be added."""

    AWAITING_BUYER_SHIP = "AWAITING_BUYER_SHIP"
    """Approved; the buyer must send the goods back in time, or the request is closed."""
    BUYER_SHIPPED_ITEM = "BUYER_SHIPPED_ITEM"
    """The goods are on their way back; the seller accepts or refuses them after arrival."""
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
    RETURN_OR_REFUND__REQUEST_CANCELLED = "RETURN_OR_REFUND__REQUEST_CANCELLED"
    """Closed without refund; another spelling of RETURN_OR_REFUND_REQUEST_CANCEL in the platform's text."""


class ReturnType(OpenEnum):
    """Values of `return_type` in `ReturnStatusChangeData`; more may be added."""

    REFUND = "REFUND"
    """Money back without return of the goods."""
    REPLACEMENT = "REPLACEMENT"
    """The seller sends the same goods again."""
    RETURN_AND_REFUND = "RETURN_AND_REFUND"
    """Money back after the goods have been returned and checked by the seller."""


class ReverseEventType(OpenEnum):
    """Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may be added."""

    ORDER_REQUEST_CANCEL = "ORDER_REQUEST_CANCEL"
    """The buyer wants the order cancelled."""
    ORDER_RETURN = "ORDER_RETURN"
    """The buyer wants to return the goods."""
    ORDER_REFUND = "ORDER_REFUND"
    """The buyer wants the money back without returning the goods."""


class RmaStatus(OpenEnum):
    """Values of `rma_status` in `RmaStatusUpdateData`; more may be added."""

    RMA_CREATED = "RMA_CREATED"
    """The return package exists; the buyer must send the goods back."""
    PENDING_PACKAGE_REVIEW = "PENDING_PACKAGE_REVIEW"
    """The parcel has arrived; the seller must accept or refuse its contents."""
    PACKAGE_REVIEW_COMPLETED = "PACKAGE_REVIEW_COMPLETED"
    """The returned goods were accepted or refused; fetch the return package for the decision."""


class RoleType(OpenEnum):
    """Values of `role_type` in `PackageUpdateData`; more may be added."""

    ROLE_USER = "ROLE_USER"
    """The buyer, for instance by cancelling an item or changing the address."""
    ROLE_SELLER = "ROLE_SELLER"
    """The shop, by hand or through an app."""
    ROLE_OPERATOR = "ROLE_OPERATOR"
    """An employee of TikTok Shop."""
    ROLE_SYSTEM = "ROLE_SYSTEM"
    """TikTok Shop's own automation."""


class ScType(OpenEnum):
    """Values of `sc_type` in `PackageUpdateData`; more may be added."""

    COMBINE = "COMBINE"
    """Orders were put together into one package."""
    CANCEL_COMBINE = "CANCEL_COMBINE"
    """A combination of orders into one package was undone."""
    SPLIT = "SPLIT"
    """One order was divided into several packages."""
    CANCEL_SPLIT = "CANCEL_SPLIT"
    """A split was undone, so the items are in one package again."""
    ADDRESS_UPDATE_SPLIT = "ADDRESS_UPDATE_SPLIT"
    """A combined package came apart because an order in it got another address."""
    CANCEL_FULFILL_SPLIT = "CANCEL_FULFILL_SPLIT"
    """A package came apart because its shipment was called off."""
    FULFILL_UNCOMBINE = "FULFILL_UNCOMBINE"
    """A combined package came apart when it was shipped."""
    PARTLY_CANCEL_SPLIT = "PARTLY_CANCEL_SPLIT"
    """A package came apart because some of its items were cancelled."""
    SPLIT_BY_SKU_CANCEL = "SPLIT_BY_SKU_CANCEL"
    """A package came apart because a SKU in it was cancelled."""


class SenderRole(OpenEnum):
    """Values of `role` in `Sender`; more may be added."""

    BUYER = "BUYER"
    """Person who buys or has a question."""
    SHOP = "SHOP"
    """The shop itself, not a certain person."""
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"
    """Person who answers for the shop or the platform."""
    SYSTEM = "SYSTEM"
    """TikTok Shop's own automation."""
    ROBOT = "ROBOT"
    """Automatic answer."""


class SkuStatus(OpenEnum):
    """Values of `status` in `Sku`; more may be added."""

    CREATED = "CREATED"
    """The SKU is new in the product."""
    DELETED = "DELETED"
    """The SKU was removed from the product."""
    ACTIVATED = "ACTIVATED"
    """The SKU is on sale again."""
    DEACTIVATED = "DEACTIVATED"
    """The SKU was taken off sale; see `deactivation_source`."""


class TargetLang(OpenEnum):
    """Values of `target_lang` in `TranslationTask`; more may be added."""

    DE_DE = "de-DE"
    """German as written in Germany."""
    EN_IE = "en-IE"
    """English as written in Ireland."""
    ES_ES = "es-ES"
    """Spanish as written in Spain."""
    FR_FR = "fr-FR"
    """French as written in France."""
    IT_IT = "it-IT"
    """Italian as written in Italy."""


class TargetLanguage(OpenEnum):
    """Values of `target_language` in `TranslationTask`; more may be added."""

    DE_DE = "de-DE"
    """German as written in Germany."""
    EN_IE = "en-IE"
    """English as written in Ireland."""
    ES_ES = "es-ES"
    """Spanish as written in Spain."""
    FR_FR = "fr-FR"
    """French as written in France."""
    IT_IT = "it-IT"
    """Italian as written in Italy."""


class TranslationTaskStatus(OpenEnum):
    """Values of `status` in `TranslationTask`; more may be added."""

    PROCESSING = "PROCESSING"
    """The job is still running."""
    COMPLETED = "COMPLETED"
    """The translated picture is ready in `translated_image`."""
    FAILED = "FAILED"
    """No picture was made; see `fail_reason`."""


class TriggerSource(OpenEnum):
    """Values of `trigger_source` in `ChangeDetail`; more may be added."""

    ORDER_CREATED = "order_created"
    """A buyer placed an order, which binds units."""
    ORDER_CANCELED = "order_canceled"
    """An order was cancelled, which can free its units."""
    ORDER_SHIPPED = "order_shipped"
    """An order was handed over for shipping."""
    MANUAL_ADJUSTMENT = "manual_adjustment"
    """Someone set the stock by hand in Seller Center."""
    API_SYNC = "api_sync"
    """An app set the stock through the API."""
    CAMPAIGN_LOCK = "campaign_lock"
    """Units were set aside for a campaign."""
    CAMPAIGN_UNLOCK = "campaign_unlock"
    """Units set aside for a campaign were released."""
    CREATOR_LOCK = "creator_lock"
    """Units were set aside for a creator."""
    CREATOR_UNLOCK = "creator_unlock"
    """Units set aside for a creator were released."""
    SYSTEM_AUTO_REPLENISH = "system_auto_replenish"
    """The platform filled up the stock on its own."""


class VideoPrecheckResultResult(OpenEnum):
    """Values of `result` in `VideoPrecheckResultData`; more may be added."""

    PASS = "PASS"
    """The check found nothing that stands against posting."""
    FAIL = "FAIL"
    """The check found problems; see `issues`."""


class AppealAuditResult(Model):
    """Appeal audit result inside `AppealTask`."""

    __slots__ = ()

    indicator_type: str | Any
    """Point that was appealed, such as SIZE_CHART_IMAGE."""

    reject_reason: str | Any
    """Why the appeal was turned down on this point, as text; absent if it was granted."""

    status: str | Any
    """Decision of the appeal on this point, such as APPROVED or REJECTED; the documents list no values."""


class AppealTask(Model):
    """Appeal task inside `AppealCompletedData`."""

    __slots__ = ()

    appeal_audit_result: list[AppealAuditResult]
    """Decisions of the appeal, one entry for each point that was appealed."""

    size_chart_id: str | Any
    """Platform's id of the size chart that the appeal is about."""

    size_chart_image_uri: str | Any
    """Platform's key of the size chart picture; not a web address."""


class Audit(Model):
    """Audit inside `ProductAuditStatusChangeData`."""

    __slots__ = ()

    pre_approved_reason: str | Any
    """Why the approval is only provisional; seen only in the platform's sample, its table has a list. See `PreApprovedReason`."""

    pre_approved_reasons: list[str]
    """Why the approval is only provisional; seen only in the platform's table, its sample has a single text. See `PreApprovedReason`."""

    status: str | Any
    """Stage of the review of the product after this change. See `AuditStatus`."""


class ChangeDetail(Model):
    """Change detail inside `InventoryChangedByShopData`, `InventoryChangedData`."""

    __slots__ = ()

    available_quantity_delta: int | Any
    """Change of the sellable units by this cause; negative when fewer remain."""

    campaign_locked_quantity_delta: int | Any
    """Change of the units set aside for campaigns by this cause; negative when units are released."""

    committed_quantity_delta: int | Any
    """Change of the units bound to orders by this cause; negative when fewer are bound."""

    creator_locked_quantity_delta: int | Any
    """Change of the units set aside for creators by this cause; negative when units are released."""

    idempotency_key: str | Any
    """Key of this cause; the same key means the same change, so apply it once only."""

    in_shop_quantity_delta: int | Any
    """Change of the units open to ordinary sales by this cause; negative when fewer remain."""

    occurred_at: str | Any
    """When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339."""

    total_quantity_delta: int | Any
    """Change of all units together by this cause; negative when stock leaves."""

    trigger_source: str | Any
    """Action that changed the stock. See `TriggerSource`."""


class ConsignOrder(Model):
    """Consign order inside `McfOrder`."""

    __slots__ = ()

    carrier: str | Any
    """Carrier that transports the goods, as text; seen only in the platform's sample, its table has `shipping_provider` instead."""

    goods: list[Goods]
    """Goods in the shipment; a list or a single object, as the platform's documents differ."""

    id: str | Any
    """Platform's id of the shipment."""

    is_platform_closed: str | Any
    """Whether the platform itself closed the shipment, as text; seen only in the platform's table."""

    issue: str | Any
    """Problem with the shipment, as text; seen only in the platform's table."""

    shipping_provider: ShippingProvider | Any
    """Carrier that transports the goods; seen only in the platform's table, its sample has `carrier` instead."""

    status: str | Any
    """How far the shipment has come, or what went wrong with it. See `ConsignOrderStatus`."""

    tracking_number: str | Any
    """Carrier's number for following the shipment."""


class Creator(Model):
    """Creator inside `SampleApplicationStatusChangeData`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Id of the creator for this app only; the same creator has another one in other apps."""


class DimensionRecommendation(Model):
    """Dimension recommendation inside `ProductPackageRecommendedData`."""

    __slots__ = ()

    height: Height | Any
    """Recommended range for the height of the package, in `unit`."""

    length: Length | Any
    """Recommended range for the length of the package, in `unit`."""

    unit: str | Any
    """Measure of the recommended sizes, such as CENTIMETER."""

    width: Width | Any
    """Recommended range for the width of the package, in `unit`."""


class EventItem(Model):
    """Event inside `ShoppableContentPostingData`."""

    __slots__ = ()

    content_id: str | Any
    """Platform's id of the piece of content, such as a video, to which the product is attached."""

    scene: str | Any
    """Form of content in which the product is shown. See `EventItemScene`."""

    type: str | Any
    """What the creator did with the product in the content. See `EventItemType`."""


class FailReason(Model):
    """Fail reason inside `ReplicatedProduct`."""

    __slots__ = ()

    message: str | Any
    """Explanation as text for people; for display, not for decisions in code."""


class FbtWarehouseInventory(Model):
    """FBT warehouse inventory inside `FbtInventoryUpdateData`."""

    __slots__ = ()

    fbt_warehouse_id: str | Any
    """Platform's id of the Fulfilled by TikTok warehouse that holds the goods."""

    on_hand_detail: OnHandDetail | Any
    """Units that lie in the warehouse, by whether they can be used."""


class GoodQualityCheckResult(Model):
    """Good quality check result inside `ShoppableVideoPrecheckTasksResultData`."""

    __slots__ = ()

    issues: list[ShoppableVideoPrecheckTasksResultIssue]
    """Quality problems that were found, one entry each; absent or empty if there are none."""

    status: str | Any
    """Stage or outcome of the quality check. See `GoodQualityCheckResultStatus`."""


class Goods(Model):
    """Goods inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the goods in the shipment."""

    quantity: int | Any
    """Number of units of the goods in the shipment."""


class Height(Model):
    """Height inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Upper end of the recommended range, decimal text in the `unit` of the recommendation."""

    min_value: str | Any
    """Lower end of the recommended range, decimal text in the `unit` of the recommendation."""


class IntegratedPlatformStatus(Model):
    """Integrated platform status inside `ProductAuditStatusChangeData`."""

    __slots__ = ()

    platform: str | Any
    """Connected platform on which the product is reviewed too. See `IntegratedPlatformStatusPlatform`."""

    status: str | Any
    """Stage of the review on the connected platform. See `IntegratedPlatformStatusStatus`."""


class InventoryDistribution(Model):
    """Inventory distribution inside `InventoryStatusChangeData`."""

    __slots__ = ()

    available_quantity: int | Any
    """Units that can still be sold, in pieces."""

    campaign_reserved_quantity: int | Any
    """Units set aside for campaigns of the platform, not open to other sales."""

    committed_quantity: int | Any
    """Units bound to orders that have not shipped."""

    creator_reserved_quantity: int | Any
    """Units set aside for creators, not open to other sales."""

    total_quantity: int | Any
    """All units together: sellable, reserved and committed."""


class Issue(Model):
    """Issue inside `VideoPrecheckResultData`."""

    __slots__ = ()

    risk: str | Any
    """Rule that the content may break, or how serious it is, as text."""

    suggestion: str | Any
    """What to change in the video so that it passes, as text."""


class Length(Model):
    """Length inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Upper end of the recommended range, decimal text in the `unit` of the recommendation."""

    min_value: str | Any
    """Lower end of the recommended range, decimal text in the `unit` of the recommendation."""


class LineItem(Model):
    """Line item inside `RefundSuccessData`."""

    __slots__ = ()

    main_order_id: str | Any
    """Platform's id of the order that the returned item was bought with."""

    return_line_item_id: str | Any
    """Platform's id of the item within the return."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""

    sku_return_request_id: str | Any
    """Platform's id of the part of the after-sales request that concerns this SKU."""

    sub_return_line_item_id: str | Any
    """Platform's id of a component within the returned item, such as a part of a bundle; absent for ordinary items."""


class McfOrder(Model):
    """MCF order inside `FbtMcfOrderStatusData`."""

    __slots__ = ()

    consign_orders: list[ConsignOrder]
    """Shipments that make up the order; a list or a single object, as the platform's documents differ."""

    create_time: int | Any
    """When the multi-channel order was created, in Unix seconds."""

    external_order_id: str | Any
    """Your own id of the order, as given when the multi-channel order was created."""

    mcf_order_id: str | Any
    """Platform's id of the multi-channel order."""


class NewMessageListenerSender(Model):
    """Sender inside `NewMessageListenerData`."""

    __slots__ = ()

    sender_im_user_id: str | Any
    """Id of the sender within the chat system; differs from other user ids."""


class OnHandDetail(Model):
    """On hand detail inside `FbtWarehouseInventory`."""

    __slots__ = ()

    available_quantity: int | Any
    """Units in the warehouse that can still be sold."""

    reserved_quantity: int | Any
    """Units bound to orders or otherwise set aside in the warehouse."""

    total_quantity: int | Any
    """Units in the warehouse, whether available, reserved or unfit for sale."""


class OnboardedRegion(Model):
    """Onboarded region inside `FbtMerchantOnboardingData`."""

    __slots__ = ()

    region_code: str | Any
    """Market that was opened to the merchant, as an ISO 3166-1 alpha-2 code."""


class OriginalImage(Model):
    """Original image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """Platform's key of the picture; hand it back to refer to the file. Not a web address."""

    url: str | Any
    """Web address from which the picture can be loaded."""


class Package(Model):
    """Package inside `PackageUpdateData`."""

    __slots__ = ()

    order_id_list: list[str]
    """Ids of the orders whose items are in this package."""

    package_id: str | Any
    """Platform's id of the package; fetch the package with it for details."""


class Product(Model):
    """Product inside `CombinedListingChangeData`, `SampleApplicationStatusChangeData`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of a product in the combined listing."""

    sku_id: str | Any
    """Platform's id of the variant that the creator applied for."""


class ProductRemove(Model):
    """Product remove inside `ActivityChangeData`."""

    __slots__ = ()

    benefit_product_ids: list[str]
    """Products no longer given as the benefit of the promotion, as ids."""

    exclude_product_ids: list[str]
    """Products no longer left out of the promotion, as ids."""

    product_ids: list[str]
    """Products taken out of the promotion, as ids."""

    sku_ids: list[str]
    """Ids of single SKUs taken out of the promotion while their products may stay in it."""


class ProductUpdate(Model):
    """Product update inside `ActivityChangeData`."""

    __slots__ = ()

    benefit_product_ids: list[str]
    """Products that now count as the benefit of the promotion, such as its gifts, as ids."""

    exclude_product_ids: list[str]
    """Products now left out of the promotion although its scope would include them, as ids."""

    product_ids: list[str]
    """Products added to the promotion or changed in it, as ids."""


class QuantitySnapshotAfterChange(Model):
    """Quantity snapshot after change inside `InventoryChangedByShopData`, `InventoryChangedData`."""

    __slots__ = ()

    campaign_locked_quantity: int | Any
    """Units set aside for campaigns of the platform after this change."""

    creator_locked_quantity: int | Any
    """Units set aside for creators after this change."""

    in_shop_quantity: int | Any
    """Units open to ordinary sales in the shop, not set aside for campaigns or creators."""

    total_available_quantity: int | Any
    """Units that can still be sold after this change, over all channels."""

    total_committed_quantity: int | Any
    """Units bound to orders that have not shipped, after this change."""

    total_quantity: int | Any
    """All units together: sellable, reserved and committed."""


class ReplicatedProduct(Model):
    """Replicated product inside `GlobalReplicationStatusChangeData`."""

    __slots__ = ()

    fail_reasons: list[FailReason]
    """Why the product could not be copied; a list or a single object, as the platform's documents differ."""

    product_id: str | Any
    """Platform's id of the copy in the other market; absent or empty if copying failed."""

    region: str | Any
    """Market to which the product was copied, as an ISO 3166-1 alpha-2 code."""

    result: str | Any
    """Outcome of copying the product to the other market. See `ReplicatedProductResult`."""


class Sender(Model):
    """Sender inside `NewMessageData`."""

    __slots__ = ()

    im_user_id: str | Any
    """Id of the sender within the chat system; differs from other user ids."""

    role: str | Any
    """Part that the sender plays in the conversation. See `SenderRole`."""


class ShippingProvider(Model):
    """Shipping provider inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the carrier of the shipment."""

    name: str | Any
    """Carrier of the shipment, as text."""


class ShoppableVideoPrecheckTasksResultIssue(Model):
    """Issue inside `GoodQualityCheckResult`."""

    __slots__ = ()

    code: str | Any
    """Key of the quality problem, such as LOW_RESOLUTION."""

    suggestions: str | Any
    """What to change in the video to remove the problem, as text."""


class ShoppableVideoPrecheckTasksResultViolationCheckResultIssue(Model):
    """Issue inside `ViolationCheckResult`."""

    __slots__ = ()

    risk: str | Any
    """Rule that the content may break, or how serious it is, as text."""

    suggestions: str | Any
    """What to change in the video to remove the problem, as text."""


class Sku(Model):
    """SKU inside `SkuStatusChangeData`."""

    __slots__ = ()

    deactivation_source: str | Any
    """Who took the SKU off sale; absent for other changes. See `DeactivationSource`."""

    sku_id: str | Any
    """Platform's id of the variant that changed."""

    status: str | Any
    """What happened to the variant. See `SkuStatus`."""


class TranslatedImage(Model):
    """Translated image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """Platform's key of the picture; hand it back to refer to the file. Not a web address."""

    url: str | Any
    """Web address from which the picture can be loaded."""


class TranslationTask(Model):
    """Translation task inside `ImageTranslationCompletedData`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why the translation failed, as text for people; empty if it did not."""

    id: str | Any
    """Platform's id of the translation job, as returned when it was created."""

    original_image: OriginalImage | Any
    """Picture before the translation."""

    status: str | Any
    """Stage or outcome of the translation job. See `TranslationTaskStatus`."""

    target_lang: str | Any
    """Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's sample. See `TargetLang`."""

    target_language: str | Any
    """Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's table. See `TargetLanguage`."""

    translated_image: TranslatedImage | Any
    """Picture after the translation; absent or empty if it failed."""


class TriggerReason(Model):
    """Trigger reason inside `InventoryStatusChangeData`."""

    __slots__ = ()

    alert_type: str | Any
    """Whether the stock is low already or is forecast to run out. See `AlertType`."""

    lead_days: int | Any
    """Days until the stock is forecast to run out; present for predictions."""

    low_stock_threshold: int | Any
    """Number of units at or below which the stock counts as low; present for alerts on the stock of the moment."""


class ViolationCheckResult(Model):
    """Violation check result inside `ShoppableVideoPrecheckTasksResultData`."""

    __slots__ = ()

    issues: list[ShoppableVideoPrecheckTasksResultViolationCheckResultIssue]
    """Breaches that were found, one entry each; absent or empty if there are none."""

    status: str | Any
    """Stage or outcome of the check for breaches. See `GoodQualityCheckResultStatus`."""


class Weight(Model):
    """Weight inside `WeightRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Upper end of the recommended range, decimal text in the `unit` of the recommendation."""

    min_value: str | Any
    """Lower end of the recommended range, decimal text in the `unit` of the recommendation."""


class WeightRecommendation(Model):
    """Weight recommendation inside `ProductPackageRecommendedData`."""

    __slots__ = ()

    unit: str | Any
    """Measure of the recommended weight, such as GRAM."""

    weight: Weight | Any
    """Recommended range for the weight of the package, in `unit`."""


class Width(Model):
    """Width inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Upper end of the recommended range, decimal text in the `unit` of the recommendation."""

    min_value: str | Any
    """Lower end of the recommended range, decimal text in the `unit` of the recommendation."""


class OrderStatusChangeData(Model):
    """Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed."""

    __slots__ = ()

    is_on_hold_order: bool | Any
    """Whether the order passes or has passed the on-hold period, in which the buyer can cancel freely and nothing may ship."""

    order_id: str | Any
    """Platform's id of the order; fetch the order with it for details."""

    order_status: str | Any
    """Stage of the order after this change; fetch the order before acting, since events may arrive late or out of order. See `OrderStatusChangeOrderStatus`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class ReverseStatusUpdateData(Model):
    """Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed."""

    __slots__ = ()

    order_id: str | Any
    """Platform's id of the order that the return or cancellation concerns."""

    reverse_event_type: str | Any
    """What the buyer asked for, in the terms of the first API generation. See `ReverseEventType`."""

    reverse_order_id: str | Any
    """Platform's id of the return or cancellation in the first API generation."""

    reverse_order_status: int | Any
    """Stage of the return or cancellation, a number of the first API generation; its values are not documented."""

    reverse_type: int | Any
    """Kind of return or cancellation, a number of the first API generation; its values are not documented."""

    reverse_user: int | Any
    """Who asked for the return or cancellation, a value of the first API generation; its values are not documented."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class RecipientAddressUpdateData(Model):
    """Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed."""

    __slots__ = ()

    order_id: str | Any
    """Platform's id of the order whose address changed; fetch the order for the new address."""

    update_time: int | Any
    """When the address was changed, in Unix seconds; labels bought before it may carry the old address."""


class PackageUpdateData(Model):
    """Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed."""

    __slots__ = ()

    package_list: list[Package]
    """Packages that exist after the change, one entry each, with the orders in them."""

    role_type: str | Any
    """Who caused the packages to change. See `RoleType`."""

    sc_type: str | Any
    """What led to the new packages: kind of split or combination. See `ScType`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class ProductStatusChangeData(Model):
    """Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status."""

    __slots__ = ()

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    status: str | Any
    """What led to the event: the first review, a later change of state, or a failed review. See `ProductStatusChangeStatus`."""

    suspended_reason: str | Any
    """Why the platform took the product off sale or refused it, as text; empty otherwise."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class SellerDeauthorizationData(Model):
    """Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop."""

    __slots__ = ()

    message: str | Any
    """Sentence that says which shop withdrew the authorization; take the shop from the envelope instead."""


class UpcomingAuthorizationExpirationData(Model):
    """Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day."""

    __slots__ = ()

    expiration_time: int | Any
    """When the authorization of the shop ends, in Unix seconds as text; the seller must authorize the app again before it."""

    message: str | Any
    """Sentence that says how many days the authorization still holds; use `expiration_time` in code."""


class CancellationStatusChangeData(Model):
    """Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn."""

    __slots__ = ()

    cancel_id: str | Any
    """Platform's id of the cancellation, for Search Cancellations and for approving or rejecting it."""

    cancel_status: str | Any
    """Stage of the cancellation after this change. See `CancelStatus`."""

    cancellations_role: str | Any
    """Who started the cancellation. See `CancellationsRole`."""

    create_time: int | Any
    """When the cancellation was started, in Unix seconds."""

    order_id: str | Any
    """Platform's id of the order that is to be cancelled, in full or in part."""


class ReturnStatusChangeData(Model):
    """Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status."""

    __slots__ = ()

    create_time: int | Any
    """When the return was requested, in Unix seconds."""

    order_id: str | Any
    """Platform's id of the order whose items are returned or refunded."""

    return_id: str | Any
    """Platform's id of the return, for Search Returns and for approving or rejecting it."""

    return_role: str | Any
    """Who asked for the return or refund. See `CancellationsRole`."""

    return_status: str | Any
    """Stage of the return, refund or replacement after this change. See `ReturnStatus`."""

    return_type: str | Any
    """What the buyer is to get: money back, with or without sending the goods back, or a replacement. See `ReturnType`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class NewConversationData(Model):
    """Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it."""

    __slots__ = ()

    conversation_id: str | Any
    """Platform's id of the conversation with a buyer; fetch its messages with it."""

    create_time: int | Any
    """When the conversation began or an agent joined or left, in Unix seconds."""


class NewMessageData(Model):
    """Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation."""

    __slots__ = ()

    content: str | Any
    """Content of the message; JSON inside a text whose shape depends on the type of message. JSON text, or plain text."""

    conversation_id: str | Any
    """Platform's id of the conversation with the buyer in which the message stands."""

    create_time: int | Any
    """When the message was sent, in Unix seconds."""

    index: str | Any
    """Position of the message in the conversation as a long number kept as text; sort messages by it."""

    is_visible: bool | Any
    """Whether the message is shown to people in the chat; if false it serves the system only."""

    message_id: str | Any
    """Platform's id of the message; use it to drop duplicates."""

    sender: Sender | Any
    """Who wrote the message."""

    type: str | Any
    """Kind of message, which decides the shape of `content`. See `NewMessageType`."""


class ProductInformationChangeData(Model):
    """Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live."""

    __slots__ = ()

    change_source: str | Any
    """Where the product was edited: by hand or through the API. See `ChangeSource`."""

    changed_fields: list[str]
    """Parts of the product that the edit touched; fetch the product for their new values. See `ChangedField`."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class ProductCreationData(Model):
    """Data of `PRODUCT_CREATION` (type 16): A product was created."""

    __slots__ = ()

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    product_types: list[str]
    """Special kinds to which the new product belongs; empty for an ordinary product. See `ProductType`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class ShoppableContentPostingData(Model):
    """Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content."""

    __slots__ = ()

    event: EventItem | Any
    """What the creator did with the product, and where."""

    product_id: str | Any
    """Platform's id of the product that the creator added, changed or removed."""


class ProductCategoryChangeData(Model):
    """Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category."""

    __slots__ = ()

    current_category_id: str | Any
    """Category that the product belongs to now; its attributes and rules apply from now on."""

    previous_category_id: str | Any
    """Category that the product belonged to before the move."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class SizeChartChangeData(Model):
    """Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted."""

    __slots__ = ()

    event_type: str | Any
    """What happened to the size chart template. See `EventType`."""

    size_chart_template_id: str | Any
    """Platform's id of the size chart template, a table of measurements that several products can share."""

    size_chart_template_name: str | Any
    """Template's name as its author gave it."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class CreatorDeauthorizationData(Model):
    """Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization."""

    __slots__ = ()

    cancel_time: int | Any
    """When the creator withdrew the authorization, in Unix seconds; it may come as text or as a number."""


class InboundFbtOrderStatusChangeData(Model):
    """Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status."""

    __slots__ = ()

    inbound_order_id: str | Any
    """Platform's id of the inbound order, a delivery of goods to a Fulfilled by TikTok warehouse."""

    order_status: str | Any
    """How far the delivery to the warehouse has come. See `OrderStatus`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class FbtMerchantOnboardingData(Model):
    """Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed."""

    __slots__ = ()

    onboarded_regions: list[OnboardedRegion]
    """Markets in which the merchant now takes part in Fulfilled by TikTok, one entry each."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class GoodsMatchData(Model):
    """Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched."""

    __slots__ = ()

    goods_id: str | Any
    """Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it."""

    match_type: str | Any
    """Whether the goods and the SKU were tied together or separated. See `MatchType`."""

    product_id: str | Any
    """Platform's id of the product with this SKU, local or global as `product_type` says."""

    product_type: str | Any
    """Whether the matched SKU belongs to a product of one market or to a global product. See `GoodsMatchProductType`."""

    sku_id: str | Any
    """Platform's id of the SKU that was tied to the goods or separated from them."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class FbtInventoryUpdateData(Model):
    """Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed."""

    __slots__ = ()

    fbt_warehouse_inventory: list[FbtWarehouseInventory]
    """Stock of the goods, one entry per Fulfilled by TikTok warehouse."""

    goods_id: str | Any
    """Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it."""

    sku_id: str | Any
    """Platform's id of the SKU to which the goods are matched."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class OpportunityMatchingStatusChangeData(Model):
    """Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress."""

    __slots__ = ()

    external_product_id: str | Any
    """Your own id of the candidate product, as submitted for matching."""

    opportunity_ids: list[str]
    """Ids of the business opportunities to which the candidate product was matched."""

    opportunity_matching_end_time: int | Any
    """When the search for matching opportunities ends, in Unix seconds."""

    opportunity_matching_status: str | Any
    """How far the search for matching opportunities has come. See `OpportunityMatchingStatus`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class InventoryStatusChangeData(Model):
    """Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out."""

    __slots__ = ()

    current_inventory_status: str | Any
    """Level of the stock at the time of the event. See `CurrentInventoryStatus`."""

    inventory_distribution: InventoryDistribution | Any
    """How the stock of the SKU divides into sellable, reserved and committed units."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""

    trigger_reason: TriggerReason | Any
    """What caused the alert: a forecast or the stock of the moment."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class NewMessageListenerData(Model):
    """Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator."""

    __slots__ = ()

    content: str | Any
    """Content of the message: JSON inside a text whose shape depends on `msg_type`, or plain text. JSON text, or plain text."""

    conversation_id: str | Any
    """Platform's id of the chat between seller and creator in which the message stands."""

    create_time: int | Any
    """When the message was sent, in Unix seconds; arrives as text."""

    index: str | Any
    """Position of the message in the conversation as a long number kept as text; sort messages by it."""

    message_id: str | Any
    """Platform's id of the message; use it to drop duplicates."""

    msg_type: str | Any
    """Kind of message, which decides the shape of `content`. See `MsgType`."""

    sender: NewMessageListenerSender | Any
    """Who wrote the message."""


class TokopediaMirrorStatusChangeData(Model):
    """Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status."""

    __slots__ = ()

    mirror_status: str | Any
    """Whether the shop is mirrored on Tokopedia after this change; Indonesia only. See `MirrorStatus`."""

    tts_shop_id: str | Any
    """Platform's id of the TikTok Shop that is or was mirrored on Tokopedia."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class InvoiceStatusChangeData(Model):
    """Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress."""

    __slots__ = ()

    invalid_reason: str | Any
    """Why the invoice was not accepted; meaningful only when `invoice_status` reports a problem. See `InvalidReason`."""

    invoice_status: str | Any
    """How far the check of the uploaded invoice has come; Brazil only. See `InvoiceStatus`."""

    order_ids: list[str]
    """Ids of the orders in the package that the invoice covers."""

    package_id: str | Any
    """Platform's id of the package; fetch the package with it for details."""


class ProductAuditStatusChangeData(Model):
    """Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed."""

    __slots__ = ()

    audit: Audit | Any
    """State of the review of the product, with the reasons for a provisional approval."""

    integrated_platform_statuses: IntegratedPlatformStatus | Any
    """State of the review on a connected platform, such as Tokopedia in Indonesia."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class StrikethroughPriceExpiredData(Model):
    """Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired."""

    __slots__ = ()

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    sku_id: str | Any
    """Platform's id of the SKU that is now shown without a struck-through price."""


class ActivityStatusChangeData(Model):
    """Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated."""

    __slots__ = ()

    activity_id: str | Any
    """Platform's id of the promotion."""

    activity_type: str | Any
    """Kind of promotion: how it lowers what the buyer pays. See `ActivityType`."""

    product_level: str | Any
    """What the promotion applies to: whole products, single SKUs or the whole shop. See `ProductLevel`."""

    status: str | Any
    """Stage of the promotion after this change. See `ActivityStatusChangeStatus`."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class CombinedListingChangeData(Model):
    """Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted."""

    __slots__ = ()

    added_product_ids: list[str]
    """Products that joined the combined listing with this change; empty if none did."""

    change_type: str | Any
    """What happened to the combined listing. See `CombinedListingChangeChangeType`."""

    combined_listing_id: str | Any
    """Platform's id of the combined listing, which shows several products as one."""

    products: list[Product]
    """Products in the combined listing after the change, one entry each."""

    removed_product_ids: list[str]
    """Products that left the combined listing with this change; empty if none did."""

    status: str | Any
    """Stage of the combined listing after this change. See `CombinedListingChangeStatus`."""


class ImageTranslationCompletedData(Model):
    """Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended."""

    __slots__ = ()

    translation_task: TranslationTask | Any
    """Job that translated the text in a product picture."""


class SkuStatusChangeData(Model):
    """Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated."""

    __slots__ = ()

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    skus: list[Sku]
    """Variants that changed, one entry each; the other variants of the product are not listed."""

    update_time: int | Any
    """When the change took place, in Unix seconds; use it to drop events older than what you have."""


class GlobalReplicationStatusChangeData(Model):
    """Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft."""

    __slots__ = ()

    replicated_product: ReplicatedProduct | Any
    """Copy of the product in the other market, with the outcome."""

    source_product_id: str | Any
    """Platform's id of the product that was copied."""


class GlobalListingMethodChangeData(Model):
    """Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed."""

    __slots__ = ()

    global_product_id: str | Any
    """Platform's id of the global product, from which local products are derived."""

    listing_method: str | Any
    """How the global product is brought to its markets from now on. See `ListingMethod`."""

    local_product_id: list[str]
    """Ids of the local products that belong to the global product; a list in spite of its name."""


class VideoPrecheckResultData(Model):
    """Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended."""

    __slots__ = ()

    issues: list[Issue]
    """Problems that the check found, one entry each; absent or empty if there are none."""

    precheck_task_id: str | Any
    """Platform's id of the job that checked the video before posting."""

    result: str | Any
    """Whether the video may be posted as it is. See `VideoPrecheckResultResult`."""


class SampleApplicationStatusChangeData(Model):
    """Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status."""

    __slots__ = ()

    application_id: str | Any
    """Platform's id of the creator's application for a free sample."""

    creator: Creator | Any
    """Creator who applied for the sample; a list or a single object, as the platform's documents differ."""

    new_status: str | Any
    """Stage of the sample application after this change. See `NewStatus`."""

    product: Product | Any
    """Product that the creator wants as a sample; a list or a single object, as the platform's documents differ."""


class FbtMcfOrderStatusData(Model):
    """Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status."""

    __slots__ = ()

    mcf_order: McfOrder | Any
    """Multi-channel order, sold elsewhere and shipped from a Fulfilled by TikTok warehouse."""


class ShoppableVideoPrecheckTasksResultData(Model):
    """Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended."""

    __slots__ = ()

    good_quality_check_result: GoodQualityCheckResult | Any
    """Outcome of the check whether the video is of good quality."""

    task_id: str | Any
    """Platform's id of the job that checked the shoppable video."""

    violation_check_result: ViolationCheckResult | Any
    """Outcome of the check whether the video breaks rules of the platform."""


class ProductPackageRecommendedData(Model):
    """Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product."""

    __slots__ = ()

    abnormality_types: list[str]
    """Which parts of the product's package data look wrong to the platform. See `AbnormalityType`."""

    dimension_recommendation: DimensionRecommendation | Any
    """Outer size of the package that the platform proposes, as a range for each side."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    weight_recommendation: WeightRecommendation | Any
    """Weight of the package that the platform proposes, as a range."""


class ActivityChangeData(Model):
    """Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed."""

    __slots__ = ()

    activity_id: str | Any
    """Platform's id of the promotion."""

    change_type: str | Any
    """What happened to the promotion; the spelling of the values differs between the platform's table and its sample. See `ChangeType`."""

    product_remove_list: ProductRemove | Any
    """What left the promotion with this change, by the part it played."""

    product_update_list: ProductUpdate | Any
    """What joined the promotion or changed in it, by the part it plays."""

    update_time: int | Any
    """When the promotion was changed, in Unix seconds; use it to drop events older than what you have."""


class AftersalesRequestStatusUpdateData(Model):
    """Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status."""

    __slots__ = ()

    aftersales_request_create_time: int | Any
    """When the after-sales request was made, in Unix seconds."""

    aftersales_request_id: str | Any
    """Platform's id of the after-sales request, of the model introduced in 2026."""

    aftersales_request_status: str | Any
    """Stage of the after-sales request after this change. See `AftersalesRequestStatus`."""

    aftersales_request_update_time: int | Any
    """When the after-sales request last changed, in Unix seconds; use it to put events in order."""

    return_role: str | Any
    """Who made the after-sales request; the documents list no values, the sample has BUYER."""


class RmaStatusUpdateData(Model):
    """Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status."""

    __slots__ = ()

    aftersales_request_id: str | Any
    """Platform's id of the after-sales request, of the model introduced in 2026."""

    return_role: str | Any
    """Who started the return that the package belongs to. See `ReturnRole`."""

    rma_create_time: int | Any
    """When the return package was created, in Unix seconds; this spelling is that of the platform's sample."""

    rma_id: str | Any
    """Platform's id of the return package (RMA) in the after-sales model of 2026."""

    rma_request_create_time: int | Any
    """When the return package was created, in Unix seconds; this spelling is that of the platform's table."""

    rma_request_update_time: int | Any
    """When the return package last changed, in Unix seconds; this spelling is that of the platform's table."""

    rma_status: str | Any
    """Stage of the return package after this change. See `RmaStatus`."""

    rma_update_time: int | Any
    """When the return package last changed, in Unix seconds; this spelling is that of the platform's sample."""


class AppealCompletedData(Model):
    """Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided."""

    __slots__ = ()

    appeal_task: AppealTask | Any
    """Appeal that was decided, with the size chart it is about."""

    product_id: str | Any
    """Platform's id of the product whose size chart was appealed."""


class RefundSuccessData(Model):
    """Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out."""

    __slots__ = ()

    aftersales_request_id: str | Any
    """Platform's id of the after-sales request, of the model introduced in 2026."""

    line_items: list[LineItem]
    """Returned items that the refund covers, one entry per item."""

    refund_currency: str | Any
    """Currency of `refund_total`, as an ISO 4217 code."""

    refund_status: str | Any
    """Outcome of the refund; the event is sent only once the money is paid out. See `RefundStatus`."""

    refund_timestamp: int | Any
    """When the refund was paid out, in Unix seconds."""

    refund_total: str | Any
    """Whole amount that the buyer got back, decimal text in `refund_currency`."""

    rma_id: str | Any
    """Platform's id of the return package (RMA) in the after-sales model of 2026."""


class InventoryChangedData(Model):
    """Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope."""

    __slots__ = ()

    change_detail: list[ChangeDetail]
    """What led to the new stock, one entry per cause, with the change of each count."""

    event_id: str | Any
    """Id of the event, a UUID in the samples; use it to drop duplicates."""

    occurred_at: str | Any
    """When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    quantity_snapshot_after_change: QuantitySnapshotAfterChange | Any
    """Complete stock of the SKU after the change; safer to store than the sum of changes."""

    seller_id: str | Any
    """Platform's id of the seller who owns the stock; sent as a 64-bit number."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""


class InventoryChangedByShopData(Model):
    """Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED."""

    __slots__ = ()

    change_detail: list[ChangeDetail]
    """What led to the new stock, one entry per cause, with the change of each count."""

    event_id: str | Any
    """Id of the event, a UUID in the samples; use it to drop duplicates."""

    occurred_at: str | Any
    """When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339."""

    product_id: str | Any
    """Platform's id of the product; some types of event send it as a number, so never read it as a float."""

    quantity_snapshot_after_change: QuantitySnapshotAfterChange | Any
    """Complete stock of the SKU after the change; safer to store than the sum of changes."""

    shop_id: str | Any
    """Platform's id of the shop whose stock changed; assumed from INVENTORY_CHANGED, since the fields of this type are not documented."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""


class OrderStatusChangeEvent(Event):
    """An order changed status; the first event is sent when it is placed.

    Type 1, `ORDER_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: OrderStatusChangeData


class ReverseStatusUpdateEvent(Event):
    """A return or cancellation of the first API generation changed.

    Type 2, `REVERSE_STATUS_UPDATE`.
    """

    __slots__ = ()
    data: ReverseStatusUpdateData


class RecipientAddressUpdateEvent(Event):
    """The recipient address of an order changed.

    Type 3, `RECIPIENT_ADDRESS_UPDATE`.
    """

    __slots__ = ()
    data: RecipientAddressUpdateData


class PackageUpdateEvent(Event):
    """Packages were combined or split, so package ids changed.

    Type 4, `PACKAGE_UPDATE`.
    """

    __slots__ = ()
    data: PackageUpdateData


class ProductStatusChangeEvent(Event):
    """A product passed or failed its audit, or the platform changed its status.

    Type 5, `PRODUCT_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: ProductStatusChangeData


class SellerDeauthorizationEvent(Event):
    """A seller withdrew the app's authorization for a shop.

    Type 6, `SELLER_DEAUTHORIZATION`.
    """

    __slots__ = ()
    data: SellerDeauthorizationData


class UpcomingAuthorizationExpirationEvent(Event):
    """The authorization of a shop expires within 30 days; sent once a day.

    Type 7, `UPCOMING_AUTHORIZATION_EXPIRATION`.
    """

    __slots__ = ()
    data: UpcomingAuthorizationExpirationData


class CancellationStatusChangeEvent(Event):
    """A cancellation request was made, approved, completed or withdrawn.

    Type 11, `CANCELLATION_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: CancellationStatusChangeData


class ReturnStatusChangeEvent(Event):
    """A return, refund or replacement request changed status.

    Type 12, `RETURN_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: ReturnStatusChangeData


class NewConversationEvent(Event):
    """A buyer conversation began, or an agent joined or left it.

    Type 13, `NEW_CONVERSATION`.
    """

    __slots__ = ()
    data: NewConversationData


class NewMessageEvent(Event):
    """A message arrived in a buyer conversation.

    Type 14, `NEW_MESSAGE`.
    """

    __slots__ = ()
    data: NewMessageData


class ProductInformationChangeEvent(Event):
    """The content of a product changed, and the change is live.

    Type 15, `PRODUCT_INFORMATION_CHANGE`.
    """

    __slots__ = ()
    data: ProductInformationChangeData


class ProductCreationEvent(Event):
    """A product was created.

    Type 16, `PRODUCT_CREATION`.
    """

    __slots__ = ()
    data: ProductCreationData


class ShoppableContentPostingEvent(Event):
    """A creator added, changed or removed a product in a piece of content.

    Type 17, `SHOPPABLE_CONTENT_POSTING`.
    """

    __slots__ = ()
    data: ShoppableContentPostingData


class ProductCategoryChangeEvent(Event):
    """A product moved to another category.

    Type 18, `PRODUCT_CATEGORY_CHANGE`.
    """

    __slots__ = ()
    data: ProductCategoryChangeData


class SizeChartChangeEvent(Event):
    """A size chart template was created, edited or deleted.

    Type 19, `SIZE_CHART_CHANGE`.
    """

    __slots__ = ()
    data: SizeChartChangeData


class CreatorDeauthorizationEvent(Event):
    """A creator withdrew the app's authorization.

    Type 20, `CREATOR_DEAUTHORIZATION`.
    """

    __slots__ = ()
    data: CreatorDeauthorizationData


class InboundFbtOrderStatusChangeEvent(Event):
    """An inbound order to a TikTok warehouse changed status.

    Type 21, `INBOUND_FBT_ORDER_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: InboundFbtOrderStatusChangeData


class FbtMerchantOnboardingEvent(Event):
    """A merchant joined Fulfilled by TikTok, or its regions changed.

    Type 22, `FBT_MERCHANT_ONBOARDING`.
    """

    __slots__ = ()
    data: FbtMerchantOnboardingData


class GoodsMatchEvent(Event):
    """A warehouse good was matched to a SKU or unmatched.

    Type 23, `GOODS_MATCH`.
    """

    __slots__ = ()
    data: GoodsMatchData


class FbtInventoryUpdateEvent(Event):
    """The stock of a good in a TikTok warehouse changed.

    Type 24, `FBT_INVENTORY_UPDATE`.
    """

    __slots__ = ()
    data: FbtInventoryUpdateData


class OpportunityMatchingStatusChangeEvent(Event):
    """The opportunity matching of a candidate product made progress.

    Type 25, `OPPORTUNITY_MATCHING_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: OpportunityMatchingStatusChangeData


class InventoryStatusChangeEvent(Event):
    """A SKU is low on stock, out of stock or predicted to run out.

    Type 27, `INVENTORY_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: InventoryStatusChangeData


class NewMessageListenerEvent(Event):
    """A message arrived in a chat between seller and creator.

    Type 33, `NEW_MESSAGE_LISTENER`.
    """

    __slots__ = ()
    data: NewMessageListenerData


class TokopediaMirrorStatusChangeEvent(Event):
    """The mirroring of a shop to Tokopedia changed status.

    Type 35, `TOKOPEDIA_MIRROR_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: TokopediaMirrorStatusChangeData


class InvoiceStatusChangeEvent(Event):
    """The check of an uploaded invoice made progress.

    Type 36, `INVOICE_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: InvoiceStatusChangeData


class ProductAuditStatusChangeEvent(Event):
    """The audit status of a product changed.

    Type 37, `PRODUCT_AUDIT_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: ProductAuditStatusChangeData


class StrikethroughPriceExpiredEvent(Event):
    """The strikethrough price of a SKU expired.

    Type 38, `STRIKETHROUGH_PRICE_EXPIRED`.
    """

    __slots__ = ()
    data: StrikethroughPriceExpiredData


class ActivityStatusChangeEvent(Event):
    """A promotion started, ended or was deactivated.

    Type 39, `ACTIVITY_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: ActivityStatusChangeData


class CombinedListingChangeEvent(Event):
    """A combined listing was created, changed or deleted.

    Type 42, `COMBINED_LISTING_CHANGE`.
    """

    __slots__ = ()
    data: CombinedListingChangeData


class ImageTranslationCompletedEvent(Event):
    """A translation task for a product image ended.

    Type 46, `IMAGE_TRANSLATION_COMPLETED`.
    """

    __slots__ = ()
    data: ImageTranslationCompletedData


class SkuStatusChangeEvent(Event):
    """SKUs of a product were created, deleted, activated or deactivated.

    Type 50, `SKU_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: SkuStatusChangeData


class GlobalReplicationStatusChangeEvent(Event):
    """Copying a product to another market succeeded, failed or left a draft.

    Type 51, `GLOBAL_REPLICATION_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: GlobalReplicationStatusChangeData


class GlobalListingMethodChangeEvent(Event):
    """The listing method of a global product changed.

    Type 52, `GLOBAL_LISTING_METHOD_CHANGE`.
    """

    __slots__ = ()
    data: GlobalListingMethodChangeData


class VideoPrecheckResultEvent(Event):
    """The precheck of a video's content ended.

    Type 55, `VIDEO_PRECHECK_RESULT`.
    """

    __slots__ = ()
    data: VideoPrecheckResultData


class SampleApplicationStatusChangeEvent(Event):
    """A sample application changed status.

    Type 56, `SAMPLE_APPLICATION_STATUS_CHANGE`.
    """

    __slots__ = ()
    data: SampleApplicationStatusChangeData


class FbtMcfOrderStatusEvent(Event):
    """A multi-channel fulfilment order changed status.

    Type 58, `FBT_MCF_ORDER_STATUS`.
    """

    __slots__ = ()
    data: FbtMcfOrderStatusData


class ShoppableVideoPrecheckTasksResultEvent(Event):
    """The precheck tasks of a shoppable video ended.

    Type 59, `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT`.
    """

    __slots__ = ()
    data: ShoppableVideoPrecheckTasksResultData


class ProductPackageRecommendedEvent(Event):
    """The platform recommends a different weight or size for a product.

    Type 62, `PRODUCT_PACKAGE_RECOMMENDED`.
    """

    __slots__ = ()
    data: ProductPackageRecommendedData


class ActivityChangeEvent(Event):
    """The products of a promotion were changed or removed.

    Type 63, `ACTIVITY_CHANGE`.
    """

    __slots__ = ()
    data: ActivityChangeData


class AftersalesRequestStatusUpdateEvent(Event):
    """An after-sales request of the 2026 model changed status.

    Type 64, `AFTERSALES_REQUEST_STATUS_UPDATE`.
    """

    __slots__ = ()
    data: AftersalesRequestStatusUpdateData


class RmaStatusUpdateEvent(Event):
    """A return package (RMA) of the 2026 model changed status.

    Type 65, `RMA_STATUS_UPDATE`.
    """

    __slots__ = ()
    data: RmaStatusUpdateData


class AppealCompletedEvent(Event):
    """An appeal about a product's size chart was decided.

    Type 66, `APPEAL_COMPLETED`.
    """

    __slots__ = ()
    data: AppealCompletedData


class RefundSuccessEvent(Event):
    """A refund of the 2026 after-sales model was paid out.

    Type 67, `REFUND_SUCCESS`.
    """

    __slots__ = ()
    data: RefundSuccessData


class InventoryChangedEvent(Event):
    """The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope.

    Type 68, `INVENTORY_CHANGED`.
    """

    __slots__ = ()
    data: InventoryChangedData


class InventoryChangedByShopEvent(Event):
    """The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED.

    Type 71, `INVENTORY_CHANGED_BY_SHOP`.
    """

    __slots__ = ()
    data: InventoryChangedByShopData


#: The class of each type.
EVENTS: dict[int, type[Event]] = {
    1: OrderStatusChangeEvent,
    2: ReverseStatusUpdateEvent,
    3: RecipientAddressUpdateEvent,
    4: PackageUpdateEvent,
    5: ProductStatusChangeEvent,
    6: SellerDeauthorizationEvent,
    7: UpcomingAuthorizationExpirationEvent,
    11: CancellationStatusChangeEvent,
    12: ReturnStatusChangeEvent,
    13: NewConversationEvent,
    14: NewMessageEvent,
    15: ProductInformationChangeEvent,
    16: ProductCreationEvent,
    17: ShoppableContentPostingEvent,
    18: ProductCategoryChangeEvent,
    19: SizeChartChangeEvent,
    20: CreatorDeauthorizationEvent,
    21: InboundFbtOrderStatusChangeEvent,
    22: FbtMerchantOnboardingEvent,
    23: GoodsMatchEvent,
    24: FbtInventoryUpdateEvent,
    25: OpportunityMatchingStatusChangeEvent,
    27: InventoryStatusChangeEvent,
    33: NewMessageListenerEvent,
    35: TokopediaMirrorStatusChangeEvent,
    36: InvoiceStatusChangeEvent,
    37: ProductAuditStatusChangeEvent,
    38: StrikethroughPriceExpiredEvent,
    39: ActivityStatusChangeEvent,
    42: CombinedListingChangeEvent,
    46: ImageTranslationCompletedEvent,
    50: SkuStatusChangeEvent,
    51: GlobalReplicationStatusChangeEvent,
    52: GlobalListingMethodChangeEvent,
    55: VideoPrecheckResultEvent,
    56: SampleApplicationStatusChangeEvent,
    58: FbtMcfOrderStatusEvent,
    59: ShoppableVideoPrecheckTasksResultEvent,
    62: ProductPackageRecommendedEvent,
    63: ActivityChangeEvent,
    64: AftersalesRequestStatusUpdateEvent,
    65: RmaStatusUpdateEvent,
    66: AppealCompletedEvent,
    67: RefundSuccessEvent,
    68: InventoryChangedEvent,
    71: InventoryChangedByShopEvent,
}

#: The number of each type, by its name.
NAMES = {
    "ORDER_STATUS_CHANGE": 1,
    "REVERSE_STATUS_UPDATE": 2,
    "RECIPIENT_ADDRESS_UPDATE": 3,
    "PACKAGE_UPDATE": 4,
    "PRODUCT_STATUS_CHANGE": 5,
    "SELLER_DEAUTHORIZATION": 6,
    "UPCOMING_AUTHORIZATION_EXPIRATION": 7,
    "CANCELLATION_STATUS_CHANGE": 11,
    "RETURN_STATUS_CHANGE": 12,
    "NEW_CONVERSATION": 13,
    "NEW_MESSAGE": 14,
    "PRODUCT_INFORMATION_CHANGE": 15,
    "PRODUCT_CREATION": 16,
    "SHOPPABLE_CONTENT_POSTING": 17,
    "PRODUCT_CATEGORY_CHANGE": 18,
    "SIZE_CHART_CHANGE": 19,
    "CREATOR_DEAUTHORIZATION": 20,
    "INBOUND_FBT_ORDER_STATUS_CHANGE": 21,
    "FBT_MERCHANT_ONBOARDING": 22,
    "GOODS_MATCH": 23,
    "FBT_INVENTORY_UPDATE": 24,
    "OPPORTUNITY_MATCHING_STATUS_CHANGE": 25,
    "INVENTORY_STATUS_CHANGE": 27,
    "NEW_MESSAGE_LISTENER": 33,
    "TOKOPEDIA_MIRROR_STATUS_CHANGE": 35,
    "INVOICE_STATUS_CHANGE": 36,
    "PRODUCT_AUDIT_STATUS_CHANGE": 37,
    "STRIKETHROUGH_PRICE_EXPIRED": 38,
    "ACTIVITY_STATUS_CHANGE": 39,
    "COMBINED_LISTING_CHANGE": 42,
    "IMAGE_TRANSLATION_COMPLETED": 46,
    "SKU_STATUS_CHANGE": 50,
    "GLOBAL_REPLICATION_STATUS_CHANGE": 51,
    "GLOBAL_LISTING_METHOD_CHANGE": 52,
    "VIDEO_PRECHECK_RESULT": 55,
    "SAMPLE_APPLICATION_STATUS_CHANGE": 56,
    "FBT_MCF_ORDER_STATUS": 58,
    "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT": 59,
    "PRODUCT_PACKAGE_RECOMMENDED": 62,
    "ACTIVITY_CHANGE": 63,
    "AFTERSALES_REQUEST_STATUS_UPDATE": 64,
    "RMA_STATUS_UPDATE": 65,
    "APPEAL_COMPLETED": 66,
    "REFUND_SUCCESS": 67,
    "INVENTORY_CHANGED": 68,
    "INVENTORY_CHANGED_BY_SHOP": 71,
}

#: The name of a type.
EventName = Literal[
    "ORDER_STATUS_CHANGE",
    "REVERSE_STATUS_UPDATE",
    "RECIPIENT_ADDRESS_UPDATE",
    "PACKAGE_UPDATE",
    "PRODUCT_STATUS_CHANGE",
    "SELLER_DEAUTHORIZATION",
    "UPCOMING_AUTHORIZATION_EXPIRATION",
    "CANCELLATION_STATUS_CHANGE",
    "RETURN_STATUS_CHANGE",
    "NEW_CONVERSATION",
    "NEW_MESSAGE",
    "PRODUCT_INFORMATION_CHANGE",
    "PRODUCT_CREATION",
    "SHOPPABLE_CONTENT_POSTING",
    "PRODUCT_CATEGORY_CHANGE",
    "SIZE_CHART_CHANGE",
    "CREATOR_DEAUTHORIZATION",
    "INBOUND_FBT_ORDER_STATUS_CHANGE",
    "FBT_MERCHANT_ONBOARDING",
    "GOODS_MATCH",
    "FBT_INVENTORY_UPDATE",
    "OPPORTUNITY_MATCHING_STATUS_CHANGE",
    "INVENTORY_STATUS_CHANGE",
    "NEW_MESSAGE_LISTENER",
    "TOKOPEDIA_MIRROR_STATUS_CHANGE",
    "INVOICE_STATUS_CHANGE",
    "PRODUCT_AUDIT_STATUS_CHANGE",
    "STRIKETHROUGH_PRICE_EXPIRED",
    "ACTIVITY_STATUS_CHANGE",
    "COMBINED_LISTING_CHANGE",
    "IMAGE_TRANSLATION_COMPLETED",
    "SKU_STATUS_CHANGE",
    "GLOBAL_REPLICATION_STATUS_CHANGE",
    "GLOBAL_LISTING_METHOD_CHANGE",
    "VIDEO_PRECHECK_RESULT",
    "SAMPLE_APPLICATION_STATUS_CHANGE",
    "FBT_MCF_ORDER_STATUS",
    "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT",
    "PRODUCT_PACKAGE_RECOMMENDED",
    "ACTIVITY_CHANGE",
    "AFTERSALES_REQUEST_STATUS_UPDATE",
    "RMA_STATUS_UPDATE",
    "APPEAL_COMPLETED",
    "REFUND_SUCCESS",
    "INVENTORY_CHANGED",
    "INVENTORY_CHANGED_BY_SHOP",
]