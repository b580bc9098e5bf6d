# Generated from core/catalog by `cargo gen`. Do not edit.

"""The events that the platform sends, and their data."""

from __future__ import annotations

from typing import Any

from ..enums import OpenEnum
from ..event import Event
from ..model import Model, Money

__all__ = ["Any", "Event", "Money"]


class AbnormalityType(OpenEnum):
    """Values of `abnormality_types` in `ProductPackageRecommendedData`; more may come."""

    WEIGHT = "Weight"
    DIMENSION = "Dimension"
    NONE = "None"


class ActivityStatusChangeStatus(OpenEnum):
    """Values of `status` in `ActivityStatusChangeData`; more may come."""

    ONGOING = "ONGOING"
    EXPIRED = "EXPIRED"
    DEACTIVATED = "DEACTIVATED"


class ActivityType(OpenEnum):
    """Values of `activity_type` in `ActivityStatusChangeData`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    DIRECT_DISCOUNT = "DIRECT_DISCOUNT"
    SHIPPING_DISCOUNT = "SHIPPING_DISCOUNT"
    BUY_MORE_SAVE_MORE = "BUY_MORE_SAVE_MORE"
    FLASHSALE = "FLASHSALE"


class AftersalesRequestStatus(OpenEnum):
    """Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may come."""

    PENDING_REQUEST_REVIEW = "PENDING_REQUEST_REVIEW"
    REQUEST_REVIEW_COMPLETED = "REQUEST_REVIEW_COMPLETED"


class AlertType(OpenEnum):
    """Values of `alert_type` in `TriggerReason`; more may come."""

    PREDICTION = "PREDICTION"
    REALTIME = "REALTIME"


class AuditStatus(OpenEnum):
    """Values of `status` in `Audit`; more may come."""

    NONE = "NONE"
    AUDITING = "AUDITING"
    FAILED = "FAILED"
    PRE_APPROVED = "PRE_APPROVED"
    APPROVED = "APPROVED"


class CancelStatus(OpenEnum):
    """Values of `cancel_status` in `CancellationStatusChangeData`; more may come."""

    CANCELLATION_REQUEST_PENDING = "CANCELLATION_REQUEST_PENDING"
    CANCELLATION_REQUEST_SUCCESS = "CANCELLATION_REQUEST_SUCCESS"
    CANCELLATION_REQUEST_CANCELLED = "CANCELLATION_REQUEST_CANCELLED"
    CANCELLATION_REQUEST_COMPLETE = "CANCELLATION_REQUEST_COMPLETE"


class CancellationsRole(OpenEnum):
    """Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may come."""

    BUYER = "BUYER"
    SELLER = "SELLER"
    SYSTEM = "SYSTEM"


class ChangeSource(OpenEnum):
    """Values of `change_source` in `ProductInformationChangeData`; more may come."""

    SELLER_CENTER = "SELLER_CENTER"
    OPEN_API = "OPEN_API"


class ChangeType(OpenEnum):
    """Values of `change_type` in `ActivityChangeData`; more may come."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DEACTIVATE = "DEACTIVATE"
    PRODUCT_UPDATE = "product_update"


class ChangedField(OpenEnum):
    """Values of `changed_fields` in `ProductInformationChangeData`; more may come."""

    TITLE = "title"
    DESCRIPTION = "description"
    MAIN_IMAGES = "main_images"
    PRODUCT_ATTRIBUTES = "product_attributes"
    SIZE_CHART_IMAGE = "size_chart_image"
    SIZE_CHART_TEMPLATE = "size_chart_template"
    OTHERS = "others"


class CombinedListingChangeChangeType(OpenEnum):
    """Values of `change_type` in `CombinedListingChangeData`; more may come."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"


class CombinedListingChangeStatus(OpenEnum):
    """Values of `status` in `CombinedListingChangeData`; more may come."""

    LIVE = "LIVE"
    SYSTEM_DEACTIVATED = "SYSTEM_DEACTIVATED"
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    DELETED = "DELETED"


class ConsignOrderStatus(OpenEnum):
    """Values of `status` in `ConsignOrder`; more may come."""

    SHIPPED = "SHIPPED"
    HANDOVER = "HANDOVER"
    CLOSED = "CLOSED"
    LOST = "LOST"
    DAMAGE = "DAMAGE"
    COMPLETED = "COMPLETED"
    ABNORMAL = "ABNORMAL"
    PROCESSING = "processing"


class CurrentInventoryStatus(OpenEnum):
    """Values of `current_inventory_status` in `InventoryStatusChangeData`; more may come."""

    SUFFICIENT_STOCK = "SUFFICIENT_STOCK"
    LOW_STOCK = "LOW_STOCK"
    OUT_OF_STOCK = "OUT_OF_STOCK"


class DeactivationSource(OpenEnum):
    """Values of `deactivation_source` in `Sku`; more may come."""

    SELLER = "SELLER"
    PLATFORM = "PLATFORM"
    COMBO_RELATION = "COMBO_RELATION"


class EventItemScene(OpenEnum):
    """Values of `scene` in `EventItem`; more may come."""

    VIDEO = "VIDEO"


class EventItemType(OpenEnum):
    """Values of `type` in `EventItem`; more may come."""

    ADD = "ADD"
    UPDATE = "UPDATE"
    REMOVE = "REMOVE"


class EventType(OpenEnum):
    """Values of `event_type` in `SizeChartChangeData`; more may come."""

    CREATE = "CREATE"
    EDIT = "EDIT"
    DELETE = "DELETE"


class GoodQualityCheckResultStatus(OpenEnum):
    """Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may come."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    PROCESSING = "PROCESSING"


class GoodsMatchProductType(OpenEnum):
    """Values of `product_type` in `GoodsMatchData`; more may come."""

    LOCAL = "LOCAL"
    GLOBAL = "GLOBAL"


class IntegratedPlatformStatusPlatform(OpenEnum):
    """Values of `platform` in `IntegratedPlatformStatus`; more may come."""

    TOKOPEDIA = "TOKOPEDIA"


class IntegratedPlatformStatusStatus(OpenEnum):
    """Values of `status` in `IntegratedPlatformStatus`; more may come."""

    NONE = "NONE"
    AUDITING = "AUDITING"
    FAILED = "FAILED"
    APPROVED = "APPROVED"


class InvalidReason(OpenEnum):
    """Values of `invalid_reason` in `InvoiceStatusChangeData`; more may come."""

    UNKNOWN = "UNKNOWN"
    FAILED = "FAILED"
    NOT_FOUND = "NOT_FOUND"
    NOT_AUTHORIZED = "NOT_AUTHORIZED"
    ACCESS_KEY_DUPLICATE = "ACCESS_KEY_DUPLICATE"


class InvoiceStatus(OpenEnum):
    """Values of `invoice_status` in `InvoiceStatusChangeData`; more may come."""

    SUCCESS = "SUCCESS"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    INVALID = "INVALID"


class ListingMethod(OpenEnum):
    """Values of `listing_method` in `GlobalListingMethodChangeData`; more may come."""

    GLOBAL_PUBLISHING = "GLOBAL_PUBLISHING"
    LOCAL_REPLICATION = "LOCAL_REPLICATION"


class MatchType(OpenEnum):
    """Values of `match_type` in `GoodsMatchData`; more may come."""

    MATCH = "MATCH"
    UNMATCH = "UNMATCH"


class MirrorStatus(OpenEnum):
    """Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may come."""

    MIRRORED = "MIRRORED"
    ROLLED_BACK = "ROLLED_BACK"
    CANCELED = "CANCELED"


class MsgType(OpenEnum):
    """Values of `msg_type` in `NewMessageListenerData`; more may come."""

    TEXT = "TEXT"
    PRODUCT_CARD = "PRODUCT_CARD"
    TARGET_COLLABORATION_CARD = "TARGET_COLLABORATION_CARD"
    FREE_SAMPLE_CARD = "FREE_SAMPLE_CARD"
    TARGET_INVITATION_CARD = "TARGET_INVITATION_CARD"


class NewMessageType(OpenEnum):
    """Values of `type` in `NewMessageData`; more may come."""

    TEXT = "TEXT"
    IMAGE = "IMAGE"
    ALLOCATED_SERVICE = "ALLOCATED_SERVICE"
    NOTIFICATION = "NOTIFICATION"
    BUYER_ENTER_FROM_TRANSFER = "BUYER_ENTER_FROM_TRANSFER"
    BUYER_ENTER_FROM_PRODUCT = "BUYER_ENTER_FROM_PRODUCT"
    BUYER_ENTER_FROM_ORDER = "BUYER_ENTER_FROM_ORDER"
    PRODUCT_CARD = "PRODUCT_CARD"
    ORDER_CARD = "ORDER_CARD"
    EMOTICONS = "EMOTICONS"
    VIDEO = "VIDEO"
    COUPON_CARD = "COUPON_CARD"
    OTHER = "OTHER"


class NewStatus(OpenEnum):
    """Values of `new_status` in `SampleApplicationStatusChangeData`; more may come."""

    PENDING = "PENDING"
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    SHIPPED = "SHIPPED"
    CONTENT_PENDING = "CONTENT_PENDING"
    REJECT_CANCELLED = "REJECT_CANCELLED"
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    OPS_CANCELLED = "OPS_CANCELLED"
    OPS_FAILED = "OPS_FAILED"
    OPS_COMPLETED = "OPS_COMPLETED"
    COMPLETED = "COMPLETED"


class OpportunityMatchingStatus(OpenEnum):
    """Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may come."""

    PENDING = "PENDING"
    MATCHED = "MATCHED"
    NOT_MATCHED = "NOT_MATCHED"


class OrderStatus(OpenEnum):
    """Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may come."""

    TO_BE_RECEIVED = "TO_BE_RECEIVED"
    ARRIVE_HUB = "ARRIVE_HUB"
    RECEIVING = "RECEIVING"
    PARTIALLY_RECEIVED = "PARTIALLY_RECEIVED"
    RECEIVED = "RECEIVED"
    CANCELLED = "CANCELLED"


class OrderStatusChangeOrderStatus(OpenEnum):
    """Values of `order_status` in `OrderStatusChangeData`; more may come."""

    UNPAID = "UNPAID"
    ON_HOLD = "ON_HOLD"
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    CANCEL = "CANCEL"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    PARTIALLY_SHIPPING = "PARTIALLY_SHIPPING"


class PreApprovedReason(OpenEnum):
    """Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may come."""

    KYC_PENDING = "KYC_PENDING"
    RESTRICTED_CATEGORY_PENDING = "RESTRICTED_CATEGORY_PENDING"


class ProductLevel(OpenEnum):
    """Values of `product_level` in `ActivityStatusChangeData`; more may come."""

    PRODUCT = "PRODUCT"
    VARIATION = "VARIATION"
    SHOP = "SHOP"


class ProductStatusChangeStatus(OpenEnum):
    """Values of `status` in `ProductStatusChangeData`; more may come."""

    PRODUCT_FIRST_PASS_REVIEW = "PRODUCT_FIRST_PASS_REVIEW"
    PRODUCT_STATUS_CHANGED = "PRODUCT_STATUS_CHANGED"
    PRODUCT_AUDIT_FAILURE = "PRODUCT_AUDIT_FAILURE"


class ProductType(OpenEnum):
    """Values of `product_types` in `ProductCreationData`; more may come."""

    COMBINED_PRODUCT = "COMBINED_PRODUCT"
    GPR_PRODUCT = "GPR_PRODUCT"


class RefundStatus(OpenEnum):
    """Values of `refund_status` in `RefundSuccessData`; more may come."""

    REFUND_SUCCESS = "REFUND_SUCCESS"


class ReplicatedProductResult(OpenEnum):
    """Values of `result` in `ReplicatedProduct`; more may come."""

    SUCCESS = "SUCCESS"
    DRAFT = "DRAFT"
    FAILED = "FAILED"


class ReturnRole(OpenEnum):
    """Values of `return_role` in `RmaStatusUpdateData`; more may come."""

    BUYER = "BUYER"
    SELLER = "SELLER"


class ReturnStatus(OpenEnum):
    """Values of `return_status` in `ReturnStatusChangeData`; more may come."""

    AWAITING_BUYER_SHIP = "AWAITING_BUYER_SHIP"
    BUYER_SHIPPED_ITEM = "BUYER_SHIPPED_ITEM"
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
    RETURN_OR_REFUND__REQUEST_CANCELLED = "RETURN_OR_REFUND__REQUEST_CANCELLED"


class ReturnType(OpenEnum):
    """Values of `return_type` in `ReturnStatusChangeData`; more may come."""

    REFUND = "REFUND"
    REPLACEMENT = "REPLACEMENT"
    RETURN_AND_REFUND = "RETURN_AND_REFUND"


class ReverseEventType(OpenEnum):
    """Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may come."""

    ORDER_REQUEST_CANCEL = "ORDER_REQUEST_CANCEL"
    ORDER_RETURN = "ORDER_RETURN"
    ORDER_REFUND = "ORDER_REFUND"


class RmaStatus(OpenEnum):
    """Values of `rma_status` in `RmaStatusUpdateData`; more may come."""

    RMA_CREATED = "RMA_CREATED"
    PENDING_PACKAGE_REVIEW = "PENDING_PACKAGE_REVIEW"
    PACKAGE_REVIEW_COMPLETED = "PACKAGE_REVIEW_COMPLETED"


class RoleType(OpenEnum):
    """Values of `role_type` in `PackageUpdateData`; more may come."""

    ROLE_USER = "ROLE_USER"
    ROLE_SELLER = "ROLE_SELLER"
    ROLE_OPERATOR = "ROLE_OPERATOR"
    ROLE_SYSTEM = "ROLE_SYSTEM"


class ScType(OpenEnum):
    """Values of `sc_type` in `PackageUpdateData`; more may come."""

    COMBINE = "COMBINE"
    CANCEL_COMBINE = "CANCEL_COMBINE"
    SPLIT = "SPLIT"
    CANCEL_SPLIT = "CANCEL_SPLIT"
    ADDRESS_UPDATE_SPLIT = "ADDRESS_UPDATE_SPLIT"
    CANCEL_FULFILL_SPLIT = "CANCEL_FULFILL_SPLIT"
    FULFILL_UNCOMBINE = "FULFILL_UNCOMBINE"
    PARTLY_CANCEL_SPLIT = "PARTLY_CANCEL_SPLIT"
    SPLIT_BY_SKU_CANCEL = "SPLIT_BY_SKU_CANCEL"


class SenderRole(OpenEnum):
    """Values of `role` in `Sender`; more may come."""

    BUYER = "BUYER"
    SHOP = "SHOP"
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"
    SYSTEM = "SYSTEM"
    ROBOT = "ROBOT"


class SkuStatus(OpenEnum):
    """Values of `status` in `Sku`; more may come."""

    CREATED = "CREATED"
    DELETED = "DELETED"
    ACTIVATED = "ACTIVATED"
    DEACTIVATED = "DEACTIVATED"


class TargetLang(OpenEnum):
    """Values of `target_lang` in `TranslationTask`; more may come."""

    DE_DE = "de-DE"
    EN_IE = "en-IE"
    ES_ES = "es-ES"
    FR_FR = "fr-FR"
    IT_IT = "it-IT"


class TargetLanguage(OpenEnum):
    """Values of `target_language` in `TranslationTask`; more may come."""

    DE_DE = "de-DE"
    EN_IE = "en-IE"
    ES_ES = "es-ES"
    FR_FR = "fr-FR"
    IT_IT = "it-IT"


class TranslationTaskStatus(OpenEnum):
    """Values of `status` in `TranslationTask`; more may come."""

    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class TriggerSource(OpenEnum):
    """Values of `trigger_source` in `ChangeDetail`; more may come."""

    ORDER_CREATED = "order_created"
    ORDER_CANCELED = "order_canceled"
    ORDER_SHIPPED = "order_shipped"
    MANUAL_ADJUSTMENT = "manual_adjustment"
    API_SYNC = "api_sync"
    CAMPAIGN_LOCK = "campaign_lock"
    CAMPAIGN_UNLOCK = "campaign_unlock"
    CREATOR_LOCK = "creator_lock"
    CREATOR_UNLOCK = "creator_unlock"
    SYSTEM_AUTO_REPLENISH = "system_auto_replenish"


class VideoPrecheckResultResult(OpenEnum):
    """Values of `result` in `VideoPrecheckResultData`; more may come."""

    PASS = "PASS"
    FAIL = "FAIL"


class AppealAuditResult(Model):
    """Appeal audit result inside `AppealTask`."""

    __slots__ = ()

    indicator_type: str | Any
    """Indicator type."""

    reject_reason: str | Any
    """Reject reason."""

    status: str | Any
    """Status."""


class AppealTask(Model):
    """Appeal task inside `AppealCompletedData`."""

    __slots__ = ()

    appeal_audit_result: list[AppealAuditResult]
    """Appeal audit result."""

    size_chart_id: str | Any
    """Size chart id."""

    size_chart_image_uri: str | Any
    """Size chart image URI."""


class Audit(Model):
    """Audit inside `ProductAuditStatusChangeData`."""

    __slots__ = ()

    pre_approved_reason: str | Any
    """Pre approved reason. See `PreApprovedReason`."""

    pre_approved_reasons: list[str]
    """Pre approved reasons. See `PreApprovedReason`."""

    status: str | Any
    """Status. See `AuditStatus`."""


class ChangeDetail(Model):
    """Change detail inside `InventoryChangedByShopData`, `InventoryChangedData`."""

    __slots__ = ()

    available_quantity_delta: int | Any
    """Available quantity delta."""

    campaign_locked_quantity_delta: int | Any
    """Campaign locked quantity delta."""

    committed_quantity_delta: int | Any
    """Committed quantity delta."""

    creator_locked_quantity_delta: int | Any
    """Creator locked quantity delta."""

    idempotency_key: str | Any
    """Idempotency key."""

    in_shop_quantity_delta: int | Any
    """In shop quantity delta."""

    occurred_at: str | Any
    """Occurred at. A time in the format of RFC 3339."""

    total_quantity_delta: int | Any
    """Total quantity delta."""

    trigger_source: str | Any
    """Trigger source. See `TriggerSource`."""


class ConsignOrder(Model):
    """Consign order inside `McfOrder`."""

    __slots__ = ()

    carrier: str | Any
    """Carrier."""

    goods: list[Goods]
    """Goods."""

    id: str | Any
    """Id."""

    is_platform_closed: str | Any
    """Is platform closed."""

    issue: str | Any
    """Issue."""

    shipping_provider: ShippingProvider | Any
    """Shipping provider."""

    status: str | Any
    """Status. See `ConsignOrderStatus`."""

    tracking_number: str | Any
    """Tracking number."""


class Creator(Model):
    """Creator inside `SampleApplicationStatusChangeData`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Creator open id."""


class DimensionRecommendation(Model):
    """Dimension recommendation inside `ProductPackageRecommendedData`."""

    __slots__ = ()

    height: Height | Any
    """Height."""

    length: Length | Any
    """Length."""

    unit: str | Any
    """Unit."""

    width: Width | Any
    """Width."""


class EventItem(Model):
    """Event inside `ShoppableContentPostingData`."""

    __slots__ = ()

    content_id: str | Any
    """Content id."""

    scene: str | Any
    """Scene. See `EventItemScene`."""

    type: str | Any
    """Type. See `EventItemType`."""


class FailReason(Model):
    """Fail reason inside `ReplicatedProduct`."""

    __slots__ = ()

    message: str | Any
    """Message."""


class FbtWarehouseInventory(Model):
    """FBT warehouse inventory inside `FbtInventoryUpdateData`."""

    __slots__ = ()

    fbt_warehouse_id: str | Any
    """FBT warehouse id."""

    on_hand_detail: OnHandDetail | Any
    """On hand detail."""


class GoodQualityCheckResult(Model):
    """Good quality check result inside `ShoppableVideoPrecheckTasksResultData`."""

    __slots__ = ()

    issues: list[ShoppableVideoPrecheckTasksResultIssue]
    """Issues."""

    status: str | Any
    """Status. See `GoodQualityCheckResultStatus`."""


class Goods(Model):
    """Goods inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    quantity: int | Any
    """Quantity."""


class Height(Model):
    """Height inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class IntegratedPlatformStatus(Model):
    """Integrated platform status inside `ProductAuditStatusChangeData`."""

    __slots__ = ()

    platform: str | Any
    """Platform. See `IntegratedPlatformStatusPlatform`."""

    status: str | Any
    """Status. See `IntegratedPlatformStatusStatus`."""


class InventoryDistribution(Model):
    """Inventory distribution inside `InventoryStatusChangeData`."""

    __slots__ = ()

    available_quantity: int | Any
    """Available quantity."""

    campaign_reserved_quantity: int | Any
    """Campaign reserved quantity."""

    committed_quantity: int | Any
    """Committed quantity."""

    creator_reserved_quantity: int | Any
    """Creator reserved quantity."""

    total_quantity: int | Any
    """Total quantity."""


class Issue(Model):
    """Issue inside `VideoPrecheckResultData`."""

    __slots__ = ()

    risk: str | Any
    """Risk."""

    suggestion: str | Any
    """Suggestion."""


class Length(Model):
    """Length inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class LineItem(Model):
    """Line item inside `RefundSuccessData`."""

    __slots__ = ()

    main_order_id: str | Any
    """Main order id."""

    return_line_item_id: str | Any
    """Return line item id."""

    sku_id: str | Any
    """SKU id."""

    sku_return_request_id: str | Any
    """SKU return request id."""

    sub_return_line_item_id: str | Any
    """Sub return line item id."""


class McfOrder(Model):
    """MCF order inside `FbtMcfOrderStatusData`."""

    __slots__ = ()

    consign_orders: list[ConsignOrder]
    """Consign orders."""

    create_time: int | Any
    """Create time. Unix seconds."""

    external_order_id: str | Any
    """External order id."""

    mcf_order_id: str | Any
    """MCF order id."""


class NewMessageListenerSender(Model):
    """Sender inside `NewMessageListenerData`."""

    __slots__ = ()

    sender_im_user_id: str | Any
    """Sender IM user id."""


class OnHandDetail(Model):
    """On hand detail inside `FbtWarehouseInventory`."""

    __slots__ = ()

    available_quantity: int | Any
    """Available quantity."""

    reserved_quantity: int | Any
    """Reserved quantity."""

    total_quantity: int | Any
    """Total quantity."""


class OnboardedRegion(Model):
    """Onboarded region inside `FbtMerchantOnboardingData`."""

    __slots__ = ()

    region_code: str | Any
    """Region code."""


class OriginalImage(Model):
    """Original image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""


class Package(Model):
    """Package inside `PackageUpdateData`."""

    __slots__ = ()

    order_id_list: list[str]
    """Order id list."""

    package_id: str | Any
    """Package id."""


class Product(Model):
    """Product inside `CombinedListingChangeData`, `SampleApplicationStatusChangeData`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    sku_id: str | Any
    """SKU id."""


class ProductRemove(Model):
    """Product remove inside `ActivityChangeData`."""

    __slots__ = ()

    benefit_product_ids: list[str]
    """Benefit product ids."""

    exclude_product_ids: list[str]
    """Exclude product ids."""

    product_ids: list[str]
    """Product ids."""

    sku_ids: list[str]
    """SKU ids."""


class ProductUpdate(Model):
    """Product update inside `ActivityChangeData`."""

    __slots__ = ()

    benefit_product_ids: list[str]
    """Benefit product ids."""

    exclude_product_ids: list[str]
    """Exclude product ids."""

    product_ids: list[str]
    """Product ids."""


class QuantitySnapshotAfterChange(Model):
    """Quantity snapshot after change inside `InventoryChangedByShopData`, `InventoryChangedData`."""

    __slots__ = ()

    campaign_locked_quantity: int | Any
    """Campaign locked quantity."""

    creator_locked_quantity: int | Any
    """Creator locked quantity."""

    in_shop_quantity: int | Any
    """In shop quantity."""

    total_available_quantity: int | Any
    """Total available quantity."""

    total_committed_quantity: int | Any
    """Total committed quantity."""

    total_quantity: int | Any
    """Total quantity."""


class ReplicatedProduct(Model):
    """Replicated product inside `GlobalReplicationStatusChangeData`."""

    __slots__ = ()

    fail_reasons: list[FailReason]
    """Fail reasons."""

    product_id: str | Any
    """Product id."""

    region: str | Any
    """Region."""

    result: str | Any
    """Result. See `ReplicatedProductResult`."""


class Sender(Model):
    """Sender inside `NewMessageData`."""

    __slots__ = ()

    im_user_id: str | Any
    """IM user id."""

    role: str | Any
    """Role. See `SenderRole`."""


class ShippingProvider(Model):
    """Shipping provider inside `ConsignOrder`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""


class ShoppableVideoPrecheckTasksResultIssue(Model):
    """Issue inside `GoodQualityCheckResult`."""

    __slots__ = ()

    code: str | Any
    """Code."""

    suggestions: str | Any
    """Suggestions."""


class ShoppableVideoPrecheckTasksResultViolationCheckResultIssue(Model):
    """Issue inside `ViolationCheckResult`."""

    __slots__ = ()

    risk: str | Any
    """Risk."""

    suggestions: str | Any
    """Suggestions."""


class Sku(Model):
    """SKU inside `SkuStatusChangeData`."""

    __slots__ = ()

    deactivation_source: str | Any
    """Deactivation source. See `DeactivationSource`."""

    sku_id: str | Any
    """SKU id."""

    status: str | Any
    """Status. See `SkuStatus`."""


class TranslatedImage(Model):
    """Translated image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""


class TranslationTask(Model):
    """Translation task inside `ImageTranslationCompletedData`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    id: str | Any
    """Id."""

    original_image: OriginalImage | Any
    """Original image."""

    status: str | Any
    """Status. See `TranslationTaskStatus`."""

    target_lang: str | Any
    """Target lang. See `TargetLang`."""

    target_language: str | Any
    """Target language. See `TargetLanguage`."""

    translated_image: TranslatedImage | Any
    """Translated image."""


class TriggerReason(Model):
    """Trigger reason inside `InventoryStatusChangeData`."""

    __slots__ = ()

    alert_type: str | Any
    """Alert type. See `AlertType`."""

    lead_days: int | Any
    """Lead days."""

    low_stock_threshold: int | Any
    """Low stock threshold."""


class ViolationCheckResult(Model):
    """Violation check result inside `ShoppableVideoPrecheckTasksResultData`."""

    __slots__ = ()

    issues: list[ShoppableVideoPrecheckTasksResultViolationCheckResultIssue]
    """Issues."""

    status: str | Any
    """Status. See `GoodQualityCheckResultStatus`."""


class Weight(Model):
    """Weight inside `WeightRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class WeightRecommendation(Model):
    """Weight recommendation inside `ProductPackageRecommendedData`."""

    __slots__ = ()

    unit: str | Any
    """Unit."""

    weight: Weight | Any
    """Weight."""


class Width(Model):
    """Width inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class OrderStatusChangeData(Model):
    """Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed."""

    __slots__ = ()

    is_on_hold_order: bool | Any
    """Is on hold order."""

    order_id: str | Any
    """Order id."""

    order_status: str | Any
    """Order status. See `OrderStatusChangeOrderStatus`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class ReverseStatusUpdateData(Model):
    """Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed."""

    __slots__ = ()

    order_id: str | Any
    """Order id."""

    reverse_event_type: str | Any
    """Reverse event type. See `ReverseEventType`."""

    reverse_order_id: str | Any
    """Reverse order id."""

    reverse_order_status: int | Any
    """Reverse order status."""

    reverse_type: int | Any
    """Reverse type."""

    reverse_user: int | Any
    """Reverse user."""

    update_time: int | Any
    """Update time. Unix seconds."""


class RecipientAddressUpdateData(Model):
    """Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed."""

    __slots__ = ()

    order_id: str | Any
    """Order id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class PackageUpdateData(Model):
    """Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed."""

    __slots__ = ()

    package_list: list[Package]
    """Package list."""

    role_type: str | Any
    """Role type. See `RoleType`."""

    sc_type: str | Any
    """Sc type. See `ScType`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class ProductStatusChangeData(Model):
    """Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status."""

    __slots__ = ()

    product_id: str | Any
    """Product id."""

    status: str | Any
    """Status. See `ProductStatusChangeStatus`."""

    suspended_reason: str | Any
    """Suspended reason."""

    update_time: int | Any
    """Update time. Unix seconds."""


class SellerDeauthorizationData(Model):
    """Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop."""

    __slots__ = ()

    message: str | Any
    """Message."""


class UpcomingAuthorizationExpirationData(Model):
    """Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day."""

    __slots__ = ()

    expiration_time: int | Any
    """Expiration time. Unix seconds."""

    message: str | Any
    """Message."""


class CancellationStatusChangeData(Model):
    """Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn."""

    __slots__ = ()

    cancel_id: str | Any
    """Cancel id."""

    cancel_status: str | Any
    """Cancel status. See `CancelStatus`."""

    cancellations_role: str | Any
    """Cancellations role. See `CancellationsRole`."""

    create_time: int | Any
    """Create time. Unix seconds."""

    order_id: str | Any
    """Order id."""


class ReturnStatusChangeData(Model):
    """Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds."""

    order_id: str | Any
    """Order id."""

    return_id: str | Any
    """Return id."""

    return_role: str | Any
    """Return role. See `CancellationsRole`."""

    return_status: str | Any
    """Return status. See `ReturnStatus`."""

    return_type: str | Any
    """Return type. See `ReturnType`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class NewConversationData(Model):
    """Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it."""

    __slots__ = ()

    conversation_id: str | Any
    """Conversation id."""

    create_time: int | Any
    """Create time. Unix seconds."""


class NewMessageData(Model):
    """Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation."""

    __slots__ = ()

    content: str | Any
    """Content. JSON text, or plain text."""

    conversation_id: str | Any
    """Conversation id."""

    create_time: int | Any
    """Create time. Unix seconds."""

    index: str | Any
    """Index."""

    is_visible: bool | Any
    """Is visible."""

    message_id: str | Any
    """Message id."""

    sender: Sender | Any
    """Sender."""

    type: str | Any
    """Type. See `NewMessageType`."""


class ProductInformationChangeData(Model):
    """Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live."""

    __slots__ = ()

    change_source: str | Any
    """Change source. See `ChangeSource`."""

    changed_fields: list[str]
    """Changed fields. See `ChangedField`."""

    product_id: str | Any
    """Product id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class ProductCreationData(Model):
    """Data of `PRODUCT_CREATION` (type 16): A product was created."""

    __slots__ = ()

    product_id: str | Any
    """Product id."""

    product_types: list[str]
    """Product types. See `ProductType`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class ShoppableContentPostingData(Model):
    """Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content."""

    __slots__ = ()

    event: EventItem | Any
    """Event."""

    product_id: str | Any
    """Product id."""


class ProductCategoryChangeData(Model):
    """Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category."""

    __slots__ = ()

    current_category_id: str | Any
    """Current category id."""

    previous_category_id: str | Any
    """Previous category id."""

    product_id: str | Any
    """Product id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class SizeChartChangeData(Model):
    """Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted."""

    __slots__ = ()

    event_type: str | Any
    """Event type. See `EventType`."""

    size_chart_template_id: str | Any
    """Size chart template id."""

    size_chart_template_name: str | Any
    """Size chart template name."""

    update_time: int | Any
    """Update time. Unix seconds."""


class CreatorDeauthorizationData(Model):
    """Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization."""

    __slots__ = ()

    cancel_time: int | Any
    """Cancel time. Unix seconds."""


class InboundFbtOrderStatusChangeData(Model):
    """Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status."""

    __slots__ = ()

    inbound_order_id: str | Any
    """Inbound order id."""

    order_status: str | Any
    """Order status. See `OrderStatus`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class FbtMerchantOnboardingData(Model):
    """Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed."""

    __slots__ = ()

    onboarded_regions: list[OnboardedRegion]
    """Onboarded regions."""

    update_time: int | Any
    """Update time. Unix seconds."""


class GoodsMatchData(Model):
    """Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched."""

    __slots__ = ()

    goods_id: str | Any
    """Goods id."""

    match_type: str | Any
    """Match type. See `MatchType`."""

    product_id: str | Any
    """Product id."""

    product_type: str | Any
    """Product type. See `GoodsMatchProductType`."""

    sku_id: str | Any
    """SKU id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class FbtInventoryUpdateData(Model):
    """Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed."""

    __slots__ = ()

    fbt_warehouse_inventory: list[FbtWarehouseInventory]
    """FBT warehouse inventory."""

    goods_id: str | Any
    """Goods id."""

    sku_id: str | Any
    """SKU id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class OpportunityMatchingStatusChangeData(Model):
    """Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress."""

    __slots__ = ()

    external_product_id: str | Any
    """External product id."""

    opportunity_ids: list[str]
    """Opportunity ids."""

    opportunity_matching_end_time: int | Any
    """Opportunity matching end time. Unix seconds."""

    opportunity_matching_status: str | Any
    """Opportunity matching status. See `OpportunityMatchingStatus`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class InventoryStatusChangeData(Model):
    """Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out."""

    __slots__ = ()

    current_inventory_status: str | Any
    """Current inventory status. See `CurrentInventoryStatus`."""

    inventory_distribution: InventoryDistribution | Any
    """Inventory distribution."""

    product_id: str | Any
    """Product id."""

    sku_id: str | Any
    """SKU id."""

    trigger_reason: TriggerReason | Any
    """Trigger reason."""

    update_time: int | Any
    """Update time. Unix seconds."""


class NewMessageListenerData(Model):
    """Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator."""

    __slots__ = ()

    content: str | Any
    """Content. JSON text, or plain text."""

    conversation_id: str | Any
    """Conversation id."""

    create_time: int | Any
    """Create time. Unix seconds."""

    index: str | Any
    """Index."""

    message_id: str | Any
    """Message id."""

    msg_type: str | Any
    """Msg type. See `MsgType`."""

    sender: NewMessageListenerSender | Any
    """Sender."""


class TokopediaMirrorStatusChangeData(Model):
    """Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status."""

    __slots__ = ()

    mirror_status: str | Any
    """Mirror status. See `MirrorStatus`."""

    tts_shop_id: str | Any
    """Tts shop id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class InvoiceStatusChangeData(Model):
    """Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress."""

    __slots__ = ()

    invalid_reason: str | Any
    """Invalid reason. See `InvalidReason`."""

    invoice_status: str | Any
    """Invoice status. See `InvoiceStatus`."""

    order_ids: list[str]
    """Order ids."""

    package_id: str | Any
    """Package id."""


class ProductAuditStatusChangeData(Model):
    """Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed."""

    __slots__ = ()

    audit: Audit | Any
    """Audit."""

    integrated_platform_statuses: IntegratedPlatformStatus | Any
    """Integrated platform statuses."""

    product_id: str | Any
    """Product id."""

    update_time: int | Any
    """Update time. Unix seconds."""


class StrikethroughPriceExpiredData(Model):
    """Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired."""

    __slots__ = ()

    product_id: str | Any
    """Product id."""

    sku_id: str | Any
    """SKU id."""


class ActivityStatusChangeData(Model):
    """Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id."""

    activity_type: str | Any
    """Activity type. See `ActivityType`."""

    product_level: str | Any
    """Product level. See `ProductLevel`."""

    status: str | Any
    """Status. See `ActivityStatusChangeStatus`."""

    update_time: int | Any
    """Update time. Unix seconds."""


class CombinedListingChangeData(Model):
    """Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted."""

    __slots__ = ()

    added_product_ids: list[str]
    """Added product ids."""

    change_type: str | Any
    """Change type. See `CombinedListingChangeChangeType`."""

    combined_listing_id: str | Any
    """Combined listing id."""

    products: list[Product]
    """Products."""

    removed_product_ids: list[str]
    """Removed product ids."""

    status: str | Any
    """Status. See `CombinedListingChangeStatus`."""


class ImageTranslationCompletedData(Model):
    """Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended."""

    __slots__ = ()

    translation_task: TranslationTask | Any
    """Translation task."""


class SkuStatusChangeData(Model):
    """Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated."""

    __slots__ = ()

    product_id: str | Any
    """Product id."""

    skus: list[Sku]
    """SKUs."""

    update_time: int | Any
    """Update time. Unix seconds."""


class GlobalReplicationStatusChangeData(Model):
    """Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft."""

    __slots__ = ()

    replicated_product: ReplicatedProduct | Any
    """Replicated product."""

    source_product_id: str | Any
    """Source product id."""


class GlobalListingMethodChangeData(Model):
    """Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed."""

    __slots__ = ()

    global_product_id: str | Any
    """Global product id."""

    listing_method: str | Any
    """Listing method. See `ListingMethod`."""

    local_product_id: list[str]
    """Local product id."""


class VideoPrecheckResultData(Model):
    """Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended."""

    __slots__ = ()

    issues: list[Issue]
    """Issues."""

    precheck_task_id: str | Any
    """Precheck task id."""

    result: str | Any
    """Result. See `VideoPrecheckResultResult`."""


class SampleApplicationStatusChangeData(Model):
    """Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status."""

    __slots__ = ()

    application_id: str | Any
    """Application id."""

    creator: Creator | Any
    """Creator."""

    new_status: str | Any
    """New status. See `NewStatus`."""

    product: Product | Any
    """Product."""


class FbtMcfOrderStatusData(Model):
    """Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status."""

    __slots__ = ()

    mcf_order: McfOrder | Any
    """MCF order."""


class ShoppableVideoPrecheckTasksResultData(Model):
    """Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended."""

    __slots__ = ()

    good_quality_check_result: GoodQualityCheckResult | Any
    """Good quality check result."""

    task_id: str | Any
    """Task id."""

    violation_check_result: ViolationCheckResult | Any
    """Violation check result."""


class ProductPackageRecommendedData(Model):
    """Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product."""

    __slots__ = ()

    abnormality_types: list[str]
    """Abnormality types. See `AbnormalityType`."""

    dimension_recommendation: DimensionRecommendation | Any
    """Dimension recommendation."""

    product_id: str | Any
    """Product id."""

    weight_recommendation: WeightRecommendation | Any
    """Weight recommendation."""


class ActivityChangeData(Model):
    """Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id."""

    change_type: str | Any
    """Change type. See `ChangeType`."""

    product_remove_list: ProductRemove | Any
    """Product remove list."""

    product_update_list: ProductUpdate | Any
    """Product update list."""

    update_time: int | Any
    """Update time. Unix seconds."""


class AftersalesRequestStatusUpdateData(Model):
    """Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status."""

    __slots__ = ()

    aftersales_request_create_time: int | Any
    """Aftersales request create time. Unix seconds."""

    aftersales_request_id: str | Any
    """Aftersales request id."""

    aftersales_request_status: str | Any
    """Aftersales request status. See `AftersalesRequestStatus`."""

    aftersales_request_update_time: int | Any
    """Aftersales request update time. Unix seconds."""

    return_role: str | Any
    """Return role."""


class RmaStatusUpdateData(Model):
    """Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status."""

    __slots__ = ()

    aftersales_request_id: str | Any
    """Aftersales request id."""

    return_role: str | Any
    """Return role. See `ReturnRole`."""

    rma_create_time: int | Any
    """RMA create time. Unix seconds."""

    rma_id: str | Any
    """RMA id."""

    rma_request_create_time: int | Any
    """RMA request create time. Unix seconds."""

    rma_request_update_time: int | Any
    """RMA request update time. Unix seconds."""

    rma_status: str | Any
    """RMA status. See `RmaStatus`."""

    rma_update_time: int | Any
    """RMA update time. Unix seconds."""


class AppealCompletedData(Model):
    """Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided."""

    __slots__ = ()

    appeal_task: AppealTask | Any
    """Appeal task."""

    product_id: str | Any
    """Product id."""


class RefundSuccessData(Model):
    """Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out."""

    __slots__ = ()

    aftersales_request_id: str | Any
    """Aftersales request id."""

    line_items: list[LineItem]
    """Line items."""

    refund_currency: str | Any
    """Refund currency."""

    refund_status: str | Any
    """Refund status. See `RefundStatus`."""

    refund_timestamp: int | Any
    """Refund timestamp. Unix seconds."""

    refund_total: str | Any
    """Refund total."""

    rma_id: str | Any
    """RMA id."""


class InventoryChangedData(Model):
    """Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope."""

    __slots__ = ()

    change_detail: list[ChangeDetail]
    """Change detail."""

    event_id: str | Any
    """Event id."""

    occurred_at: str | Any
    """Occurred at. A time in the format of RFC 3339."""

    product_id: str | Any
    """Product id."""

    quantity_snapshot_after_change: QuantitySnapshotAfterChange | Any
    """Quantity snapshot after change."""

    seller_id: str | Any
    """Seller id."""

    sku_id: str | Any
    """SKU id."""


class InventoryChangedByShopData(Model):
    """Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED."""

    __slots__ = ()

    change_detail: list[ChangeDetail]
    """Change detail."""

    event_id: str | Any
    """Event id."""

    occurred_at: str | Any
    """Occurred at. A time in the format of RFC 3339."""

    product_id: str | Any
    """Product id."""

    quantity_snapshot_after_change: QuantitySnapshotAfterChange | Any
    """Quantity snapshot after change."""

    shop_id: str | Any
    """Shop id."""

    sku_id: str | Any
    """SKU id."""


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