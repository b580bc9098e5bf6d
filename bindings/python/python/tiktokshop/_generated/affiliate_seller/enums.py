# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class CollaborationStatus(OpenEnum):
    """Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may come."""

    NORMAL = "NORMAL"
    DELETING = "DELETING"
    DELETED = "DELETED"


class CommissionEffectiveStatus(OpenEnum):
    """Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may come."""

    EFFECTIVE_ALL = "EFFECTIVE_ALL"
    EFFECTIVE_PARTIALLY = "EFFECTIVE_PARTIALLY"
    EFFECTIVE_NONE = "EFFECTIVE_NONE"


class ContentFormat(OpenEnum):
    """Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may come."""

    LIVE = "LIVE"
    VIDEO = "VIDEO"


class ContentType(OpenEnum):
    """Values of `content_type` in `Sku`; more may come."""

    SHOP = "SHOP"
    VIDEO = "VIDEO"
    LIVE = "LIVE"
    PRE_LIVE = "PRE_LIVE"
    PROMOTION_PAGE = "PROMOTION_PAGE"
    LINKSHARE = "LINKSHARE"


class ConversationStatus(OpenEnum):
    """Values of `conversation_status` in `GetConversationListRequest`; more may come."""

    ALL = "ALL"
    ARCHIVED = "ARCHIVED"
    STARRED = "STARRED"
    UNREAD = "UNREAD"
    UNREPLIED = "UNREPLIED"


class CreatorAcceptStatus(OpenEnum):
    """Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may come."""

    ACCEPT = "ACCEPT"
    ALL = "ALL"


class DataGroup(OpenEnum):
    """Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may come."""

    BASIC_CREATOR_INFORMATION = "BASIC_CREATOR_INFORMATION"
    COLLABORATION = "COLLABORATION"
    CONTENT_PERFORMANCE = "CONTENT_PERFORMANCE"
    FOLLOWER_INFORMATION = "FOLLOWER_INFORMATION"
    SALES_AND_GMV = "SALES_AND_GMV"


class FulfillmentStatus(OpenEnum):
    """Values of `fulfillment_status` in `SampleApplication`; more may come."""

    PENDING = "PENDING"
    ONGOING = "ONGOING"
    SUCCEED = "SUCCEED"
    FAILED = "FAILED"
    OVERDUE = "OVERDUE"
    SUSPEND = "SUSPEND"
    CANCELLED = "CANCELLED"
    EXEMPTED = "EXEMPTED"


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may come."""

    PRODUCT_ID = "PRODUCT_ID"
    PRODUCT_NAME = "PRODUCT_NAME"


class MessageBodyType(OpenEnum):
    """Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may come."""

    TEXT = "TEXT"
    PRODUCT_CARD = "PRODUCT_CARD"
    TARGET_COLLABORATION_CARD = "TARGET_COLLABORATION_CARD"
    FREE_SAMPLE_CARD = "FREE_SAMPLE_CARD"
    IMAGE = "IMAGE"
    CRM_TEXT_WITH_IMAGE_CARD = "CRM_TEXT_WITH_IMAGE_CARD"
    CRM_TEXT_WITH_PRODUCTS_CARD = "CRM_TEXT_WITH_PRODUCTS_CARD"
    NOTIFICATION = "NOTIFICATION"
    EMOTICONS = "EMOTICONS"
    SYSTEM = "SYSTEM"


class ModuleType(OpenEnum):
    """Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may come."""

    BASE = "BASE"
    CREATOR = "CREATOR"


class MsgType(OpenEnum):
    """Values of `msg_type` in `SendImMessageRequest`; more may come."""

    CRM_TEXT_WITH_IMAGE_CARD = "CRM_TEXT_WITH_IMAGE_CARD"
    CRM_TEXT_WITH_PRODUCTS_CARD = "CRM_TEXT_WITH_PRODUCTS_CARD"
    FREE_SAMPLE_CARD = "FREE_SAMPLE_CARD"
    IMAGE = "IMAGE"
    PRODUCT_CARD = "PRODUCT_CARD"
    TARGET_COLLABORATION_CARD = "TARGET_COLLABORATION_CARD"
    TEXT = "TEXT"


class OptionType(OpenEnum):
    """Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may come."""

    OPTION_BRAND = "OPTION_BRAND"
    OPTION_CREATOR_LEVEL = "OPTION_CREATOR_LEVEL"
    OPTION_LANGUAGE = "OPTION_LANGUAGE"
    OPTION_SORTER = "OPTION_SORTER"
    OPTION_VERTICAL_PRO = "OPTION_VERTICAL_PRO"


class OrderStatus(OpenEnum):
    """Values of `status` in `Order`; more may come."""

    ALL = "ALL"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    FROZEN = "FROZEN"
    DEDUCTED = "DEDUCTED"


class PlanType(OpenEnum):
    """Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may come."""

    ALL = "ALL"
    OPEN = "OPEN"
    PARTNER = "PARTNER"
    TARGET = "TARGET"


class ProductStatus(OpenEnum):
    """Values of `status` in `Product`; more may come."""

    LIVE = "LIVE"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    SELLER_DEACTIVATE = "SELLER_DEACTIVATE"
    PLATFORM_DEACTIVATE = "PLATFORM_DEACTIVATE"
    GNE_REJECT = "GNE_REJECT"
    DELETE = "DELETE"
    OTHER = "OTHER"


class PromotionStatus(OpenEnum):
    """Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may come."""

    NORMAL = "NORMAL"
    TERMINATING = "TERMINATING"


class RejectReason(OpenEnum):
    """Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may come."""

    NOT_MATCH = "NOT_MATCH"
    OFFLINE = "OFFLINE"
    OTHER = "OTHER"
    OUT_OF_STOCK = "OUT_OF_STOCK"


class ReviewResult(OpenEnum):
    """Values of `review_result` in `ReviewSampleApplicationsRequest`; more may come."""

    APPROVE = "APPROVE"
    REJECT = "REJECT"


class SampleApplicationStatus(OpenEnum):
    """Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may come."""

    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    COMPLETED = "COMPLETED"
    CONTENT_PENDING = "CONTENT_PENDING"
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"
    OPS_CANCELLED = "OPS_CANCELLED"
    OPS_COMPLETED = "OPS_COMPLETED"
    OPS_FAILED = "OPS_FAILED"
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    PENDING = "PENDING"
    REJECT_CANCELLED = "REJECT_CANCELLED"
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    SHIPPED = "SHIPPED"
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"


class SearchParamKeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchParam`; more may come."""

    PRODUCT_ID = "PRODUCT_ID"
    PRODUCT_NAME = "PRODUCT_NAME"
    TARGET_COLLABORATION_ID = "TARGET_COLLABORATION_ID"
    TARGET_COLLABORATION_NAME = "TARGET_COLLABORATION_NAME"


class SortField(OpenEnum):
    """Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may come."""

    COMMISSION = "commission"
    COMMISSION_RATE = "commission_rate"
    PRODUCT_SALES_PRICE = "product_sales_price"
    UNITS_SOLD = "units_sold"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may come."""

    ASC = "ASC"
    DESC = "DESC"


class TargetCollaborationType(OpenEnum):
    """Values of `type` in `TargetCollaboration`; more may come."""

    STANDARD = "STANDARD"
    TOP_CREATOR_PROGRAM = "TOP_CREATOR_PROGRAM"


class WindowType(OpenEnum):
    """Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may come."""

    PAST_24H = "PAST_24H"
    PAST_30_DAYS = "PAST_30_DAYS"
    PAST_7_DAYS = "PAST_7_DAYS"
