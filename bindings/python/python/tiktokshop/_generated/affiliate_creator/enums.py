# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AddType(OpenEnum):
    """Values of `add_type` in `AddShowcaseProductsRequest`; more may be added."""

    PRODUCT_ID = "PRODUCT_ID"
    PRODUCT_LINK = "PRODUCT_LINK"


class AddedStatus(OpenEnum):
    """Values of `added_status` in `GetShopProductsProduct`; more may be added."""

    ADDABLE = "ADDABLE"
    ADDED = "ADDED"
    REJECTED = "REJECTED"


class ApplicationStatus(OpenEnum):
    """Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may be added."""

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


class BoundProductStatus(OpenEnum):
    """Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may be added."""

    UNKNOWN = "UNKNOWN"
    LIVE = "LIVE"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    SELLER_DEACTIVATE = "SELLER_DEACTIVATE"
    PLATFORM_DEACTIVATE = "PLATFORM_DEACTIVATE"
    NO_PLAN = "NO_PLAN"
    PERMANENT_DELETED = "PERMANENT_DELETED"


class ContentType(OpenEnum):
    """Values of `content_type` in `Sku`; more may be added."""

    SHOP = "SHOP"
    VIDEO = "VIDEO"
    LIVE = "LIVE"
    PRE_LIVE = "PRE_LIVE"
    PROMOTION_PAGE = "PROMOTION_PAGE"
    LINKSHARE = "LINKSHARE"


class CreatorFulfillmentStatus(OpenEnum):
    """Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`, `status` in `CreatorFulfillment`; more may be added."""

    CANCELLED = "CANCELLED"
    """The creator or the platform called it off; no content is due."""
    EXEMPTED = "EXEMPTED"
    """The creator was freed from the duty."""
    FAILED = "FAILED"
    """The content was not accepted."""
    ONGOING = "ONGOING"
    """Content was posted and is being checked."""
    OVERDUE = "OVERDUE"
    """The deadline passed without accepted content."""
    PENDING = "PENDING"
    """The creator has not posted yet and still has to."""
    SUCCEED = "SUCCEED"
    """The content was accepted; the duty is met."""
    SUSPEND = "SUSPEND"
    """The deadline is on hold, for example as the product cannot be promoted."""


class CreatorGeneratePublisherLinkMaterialType(OpenEnum):
    """Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may be added."""

    CAMPAIGN = "CAMPAIGN"
    """Link to the page of a campaign."""
    PRODUCT = "PRODUCT"
    """Link to products, given by their ids."""


class CreatorSearchSampleApplicationFulfillmentsSortField(OpenEnum):
    """Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may be added."""

    CREATE_TIME = "create_time"
    """By the moment at which the content was posted."""
    EXPIRED_TIME = "expired_time"
    """By the time left to post content; the default."""


class FulfillmentStatus(OpenEnum):
    """Values of `status` in `Fulfillment`; more may be added."""

    PENDING = "PENDING"
    ONGOING = "ONGOING"
    SUCCEED = "SUCCEED"
    FAILED = "FAILED"
    OVERDUE = "OVERDUE"
    CANCELLED = "CANCELLED"
    EXEMPTED = "EXEMPTED"


class GenerateAffiliateSharingLinkMaterialType(OpenEnum):
    """Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may be added."""

    PRODUCT = "PRODUCT"
    """Link to products, given by their ids."""
    CAMPAIGN = "CAMPAIGN"
    """Link to the page of a campaign."""
    SHOWCASE = "SHOWCASE"


class GetShowcaseProductsProductSource(OpenEnum):
    """Values of `source` in `GetShowcaseProductsProduct`; more may be added."""

    THIRD_PARTY = "THIRD_PARTY"
    AFFILIATE = "AFFILIATE"
    TIKTOK_STORE = "TIKTOK_STORE"


class InventoryStatus(OpenEnum):
    """Values of `inventory_status` in `Status`; more may be added."""

    IN_STOCK = "IN_STOCK"
    SOLD_OUT = "SOLD_OUT"


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may be added."""

    TARGET_COLLABORATIONS_ID = "TARGET_COLLABORATIONS_ID"
    """`keyword` is an id; collaborations in every state are found."""
    TARGET_COLLABORATIONS_NAME = "TARGET_COLLABORATIONS_NAME"
    """`keyword` is a name; only collaborations in state LIVE are found."""


class OrderStatus(OpenEnum):
    """Values of `status` in `Order`; more may be added."""

    UNSPECIFIED = "UNSPECIFIED"
    ORDERED = "ORDERED"
    SETTLED = "SETTLED"
    REFUNDED = "REFUNDED"
    FROZEN = "FROZEN"
    DEDUCTED = "DEDUCTED"


class PostStatus(OpenEnum):
    """Values of `post_status` in `Video`; more may be added."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    PROCESSING = "PROCESSING"


class ReviewStatus(OpenEnum):
    """Values of `review_status` in `Status`; more may be added."""

    APPROVED = "APPROVED"
    CHANGES_UNDER_REVIEW = "CHANGES_UNDER_REVIEW"
    UNAVAILABLE = "UNAVAILABLE"
    ZERO_COMMISSION = "ZERO_COMMISSION"


class SampleApplicationStatus(OpenEnum):
    """Values of `status` in `SampleApplication`; more may be added."""

    PENDING = "PENDING"
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    SHIPPED = "SHIPPED"
    CONTENT_PENDING = "CONTENT_PENDING"
    REJECT_CANCELLED = "REJECT_CANCELLED"
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    OPS_CANCELLED = "OPS_CANCELLED"
    OPS_FAILED = "OPS_FAILED"
    FULFILLMENT_SUSPEND = "FULFILLMENT_SUSPEND"
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"


class SampleApplicationType(OpenEnum):
    """Values of `sample_application_type` in `Fulfillment`; more may be added."""

    FREE_SAMPLE = "FREE_SAMPLE"
    SAMPLE_COUPON = "SAMPLE_COUPON"
    SAMPLE_CAMPAIGN = "SAMPLE_CAMPAIGN"
    PLATFORM_FREE_SAMPLE = "PLATFORM_FREE_SAMPLE"


class SearchAffiliateOrdersOrderStatus(OpenEnum):
    """Values of `status` in `SearchAffiliateOrdersOrder`; more may be added."""

    UNSPECIFIED = "UNSPECIFIED"


class SearchOpenCollaborationProductSortField(OpenEnum):
    """Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added."""

    COMMISSION = "commission"
    """By the amount earned for each unit sold."""
    COMMISSION_RATE = "commission_rate"
    """By the percentage of commission on the product."""
    PRODUCT_SALES_PRICE = "product_sales_price"
    """By the price at which the product is sold now."""
    UNITS_SOLD = "units_sold"
    """By how many units buyers have ordered so far."""


class SellerType(OpenEnum):
    """Values of `seller_type` in `GetCreatorProfileResponse`; more may be added."""

    CROSS_BORDER = "CROSS_BORDER"
    LOCAL = "LOCAL"


class SortField(OpenEnum):
    """Values of `sort_field` in `GetShopProductsRequest`; more may be added."""

    PRICE = "PRICE"
    """By how much the product costs."""
    PRODUCT_ID = "PRODUCT_ID"
    """By product number, which is the default."""
    SALE = "SALE"
    """By how many units were sold."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may be added."""

    ASC = "ASC"
    """Smallest value first."""
    DESC = "DESC"
    """Largest value first."""


class StatusAddedStatus(OpenEnum):
    """Values of `added_status` in `Status`; more may be added."""

    NOT_ADDED = "NOT_ADDED"
    ADDED = "ADDED"
    REJECTED = "REJECTED"


class TargetCollaborationStatus(OpenEnum):
    """Values of `status` in `TargetCollaboration`; more may be added."""

    LIVE = "LIVE"
    EXPIRED = "EXPIRED"
    DELETED = "DELETED"
    ENDED = "ENDED"


class TimeType(OpenEnum):
    """Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may be added."""

    CREATE_TIME = "CREATE_TIME"
    """When the buyer placed the order; the default."""
    DELIVERY_TIME = "DELIVERY_TIME"
    """When the order reached the buyer."""
    PAY_TIME = "PAY_TIME"
    """When the buyer paid."""
    SETTLE_TIME = "SETTLE_TIME"
    """When the commission was settled."""


class UserType(OpenEnum):
    """Values of `user_type` in `GetCreatorProfileResponse`; more may be added."""

    TIKTOK_SHOP_OFFICIAL_ACCOUNT = "TIKTOK_SHOP_OFFICIAL_ACCOUNT"
    TIKTOK_MARKETING_ACCOUNT = "TIKTOK_MARKETING_ACCOUNT"
    TIKTOK_SHOP_CREATOR = "TIKTOK_SHOP_CREATOR"
