# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class ContentFormat(OpenEnum):
    """Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may come."""

    LIVE = "LIVE"
    VIDEO = "VIDEO"


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


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may come."""

    PRODUCT_ID = "PRODUCT_ID"
    PRODUCT_NAME = "PRODUCT_NAME"


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


class PlanType(OpenEnum):
    """Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may come."""

    ALL = "ALL"
    OPEN = "OPEN"
    PARTNER = "PARTNER"
    TARGET = "TARGET"


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


class SearchParamKeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchParam`; more may come."""

    PRODUCT_ID = "PRODUCT_ID"
    PRODUCT_NAME = "PRODUCT_NAME"
    TARGET_COLLABORATION_ID = "TARGET_COLLABORATION_ID"
    TARGET_COLLABORATION_NAME = "TARGET_COLLABORATION_NAME"


class SearchSampleApplicationsStatus(OpenEnum):
    """Values of `status` in `SearchSampleApplicationsRequest`; more may come."""

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


class WindowType(OpenEnum):
    """Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may come."""

    PAST_24H = "PAST_24H"
    PAST_30_DAYS = "PAST_30_DAYS"
    PAST_7_DAYS = "PAST_7_DAYS"
