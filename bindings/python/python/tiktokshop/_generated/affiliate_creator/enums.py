# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class CreatorGeneratePublisherLinkMaterialType(OpenEnum):
    """Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may come."""

    CAMPAIGN = "CAMPAIGN"
    PRODUCT = "PRODUCT"


class CreatorSearchSampleApplicationFulfillmentsSortField(OpenEnum):
    """Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may come."""

    CREATE_TIME = "create_time"
    EXPIRED_TIME = "expired_time"


class FulfillmentStatus(OpenEnum):
    """Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may come."""

    CANCELLED = "CANCELLED"
    EXEMPTED = "EXEMPTED"
    FAILED = "FAILED"
    ONGOING = "ONGOING"
    OVERDUE = "OVERDUE"
    PENDING = "PENDING"
    SUCCEED = "SUCCEED"
    SUSPEND = "SUSPEND"


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may come."""

    TARGET_COLLABORATIONS_ID = "TARGET_COLLABORATIONS_ID"
    LIVE = "LIVE"
    EXPIRED = "EXPIRED"
    DELETED = "DELETED"
    ENDED = "ENDED"
    TARGET_COLLABORATIONS_NAME = "TARGET_COLLABORATIONS_NAME"


class SearchOpenCollaborationProductSortField(OpenEnum):
    """Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may come."""

    COMMISSION = "commission"
    COMMISSION_RATE = "commission_rate"
    PRODUCT_SALES_PRICE = "product_sales_price"
    UNITS_SOLD = "units_sold"


class SortField(OpenEnum):
    """Values of `sort_field` in `GetShopProductsRequest`; more may come."""

    PRICE = "PRICE"
    PRODUCT_ID = "PRODUCT_ID"
    SALE = "SALE"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may come."""

    ASC = "ASC"
    DESC = "DESC"


class TimeType(OpenEnum):
    """Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may come."""

    CREATE_TIME = "CREATE_TIME"
    DELIVERY_TIME = "DELIVERY_TIME"
    PAY_TIME = "PAY_TIME"
    SETTLE_TIME = "SETTLE_TIME"
