# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AddType(OpenEnum):
    """Values of `add_type` in `AddShowcaseProductsRequest`; more may be added."""

    PRODUCT_ID = "PRODUCT_ID"
    """Added by number: the ids stand in `product_ids`."""
    PRODUCT_LINK = "PRODUCT_LINK"
    """Added by web address: the addresses stand in `product_link`."""


class AddedStatus(OpenEnum):
    """Values of `added_status` in `GetShopProductsProduct`; more may be added."""

    ADDABLE = "ADDABLE"
    """Not in the showcase yet; the creator can add it now."""
    ADDED = "ADDED"
    """The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE."""
    REJECTED = "REJECTED"
    """Refused for promotion, so the creator cannot add it."""


class ApplicationStatus(OpenEnum):
    """Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may be added."""

    PENDING = "PENDING"
    """The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED."""
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """The seller approved and must send the sample in time."""
    SHIPPED = "SHIPPED"
    """The sample is on its way to the creator; CONTENT_PENDING follows once it arrives."""
    CONTENT_PENDING = "CONTENT_PENDING"
    """The creator has the sample in hand and now has to post content."""
    REJECT_CANCELLED = "REJECT_CANCELLED"
    """Ended: the seller turned the request down."""
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    """Ended: the request ran out because its deadline passed."""
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    """Ended: the creator posted no content within the time agreed."""
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"
    """Ended: the open collaboration behind the request was removed."""
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    """Ended: the seller did not send the sample in time."""
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"
    """Ended: the creator took the request back before the seller approved it."""
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    """Ended: content became impossible through no fault of the creator."""
    OPS_CANCELLED = "OPS_CANCELLED"
    """Ended by staff of the platform, cancelled by hand."""
    OPS_FAILED = "OPS_FAILED"
    """Ended by staff of the platform, marked as failed by hand."""
    OPS_COMPLETED = "OPS_COMPLETED"
    """Ended by staff of the platform, marked as complete by hand."""
    COMPLETED = "COMPLETED"
    """The creator has posted the content; nothing more to do."""


class BoundProductStatus(OpenEnum):
    """Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may be added."""

    UNKNOWN = "UNKNOWN"
    """The platform could not tell whether the product can be promoted."""
    LIVE = "LIVE"
    """On sale, so the creator can post the content owed for it."""
    OUT_OF_STOCK = "OUT_OF_STOCK"
    """No unit is left, so the creator cannot meet the duty with it at present."""
    SELLER_DEACTIVATE = "SELLER_DEACTIVATE"
    """Taken off sale by the seller, who can put it back."""
    PLATFORM_DEACTIVATE = "PLATFORM_DEACTIVATE"
    """Taken off sale by TikTok Shop; the creator cannot promote it meanwhile."""
    NO_PLAN = "NO_PLAN"
    """No collaboration in force allows the creator to promote it."""
    PERMANENT_DELETED = "PERMANENT_DELETED"
    """Removed for good; it will not come back on sale."""


class ContentType(OpenEnum):
    """Values of `content_type` in `Sku`; more may be added."""

    SHOP = "SHOP"
    """Shop or product page, without a video or LIVE in between."""
    VIDEO = "VIDEO"
    """Video with a link to the product."""
    LIVE = "LIVE"
    """Livestream in which the product was shown."""
    PRE_LIVE = "PRE_LIVE"
    """Content shown ahead of a LIVE session."""
    PROMOTION_PAGE = "PROMOTION_PAGE"
    """Page made for a promotion, apart from videos and LIVEs."""
    LINKSHARE = "LINKSHARE"
    """Link to the product that the creator shared."""


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
    """The creator has posted nothing yet and still owes the content."""
    ONGOING = "ONGOING"
    """Content is posted and the platform is checking it; SUCCEED or FAILED comes next."""
    SUCCEED = "SUCCEED"
    """The content was accepted, so the creator owes nothing more."""
    FAILED = "FAILED"
    """The content was checked and turned down as not good enough."""
    OVERDUE = "OVERDUE"
    """The deadline passed before acceptable content was posted."""
    CANCELLED = "CANCELLED"
    """Called off by the creator or by staff of the platform; nothing is due any more."""
    EXEMPTED = "EXEMPTED"
    """The creator was released from the duty and need not post."""


class GenerateAffiliateSharingLinkMaterialType(OpenEnum):
    """Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may be added."""

    PRODUCT = "PRODUCT"
    """Link to products, given by their ids."""
    CAMPAIGN = "CAMPAIGN"
    """Link to the page of a campaign."""
    SHOWCASE = "SHOWCASE"
    """Link to the creator's whole showcase; neither `id` nor `campaign_url` is needed."""


class GetShowcaseProductsProductSource(OpenEnum):
    """Values of `source` in `GetShowcaseProductsProduct`; more may be added."""

    THIRD_PARTY = "THIRD_PARTY"
    """From a third-party seller, neither an affiliate seller nor the creator's own shop."""
    AFFILIATE = "AFFILIATE"
    """From a seller who offers it to creators through the affiliate program."""
    TIKTOK_STORE = "TIKTOK_STORE"
    """From the creator's own TikTok shop."""


class InventoryStatus(OpenEnum):
    """Values of `inventory_status` in `Status`; more may be added."""

    IN_STOCK = "IN_STOCK"
    """Units are left, so buyers can order it."""
    SOLD_OUT = "SOLD_OUT"
    """No unit is left until the seller restocks."""


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may be added."""

    TARGET_COLLABORATIONS_ID = "TARGET_COLLABORATIONS_ID"
    """`keyword` is an id; collaborations in every state are found."""
    TARGET_COLLABORATIONS_NAME = "TARGET_COLLABORATIONS_NAME"
    """`keyword` is a name; only collaborations in state LIVE are found."""


class OrderStatus(OpenEnum):
    """Values of `status` in `Order`; more may be added."""

    UNSPECIFIED = "UNSPECIFIED"
    """Not determined so far; a later call may return another state."""
    ORDERED = "ORDERED"
    """The buyer has ordered; the commission is still an estimate until it is settled."""
    SETTLED = "SETTLED"
    """The commission is final and has been settled with the creator."""
    REFUNDED = "REFUNDED"
    """The buyer cancelled, returned or was refunded, so the order earns no commission."""
    FROZEN = "FROZEN"
    """Held back on suspicion of fraud; released once the case is cleared up."""
    DEDUCTED = "DEDUCTED"
    """An extra amount was taken from the creator's balance."""


class PostStatus(OpenEnum):
    """Values of `post_status` in `Video`; more may be added."""

    SUCCESS = "SUCCESS"
    """The post is online; `post_time` says since when."""
    FAIL = "FAIL"
    """Posting failed, so the video is not online."""
    PROCESSING = "PROCESSING"
    """Upload and posting are still under way; ask again later."""


class ReviewStatus(OpenEnum):
    """Values of `review_status` in `Status`; more may be added."""

    APPROVED = "APPROVED"
    """The creator may promote the product."""
    CHANGES_UNDER_REVIEW = "CHANGES_UNDER_REVIEW"
    """The product was edited, and the new version has not been checked yet."""
    UNAVAILABLE = "UNAVAILABLE"
    """The product cannot be promoted at present."""
    ZERO_COMMISSION = "ZERO_COMMISSION"
    """The product can stay in the showcase, but sales earn the creator nothing."""


class SampleApplicationStatus(OpenEnum):
    """Values of `status` in `SampleApplication`; more may be added."""

    PENDING = "PENDING"
    """The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED."""
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """The seller approved and must send the sample in time."""
    SHIPPED = "SHIPPED"
    """The sample is on its way to the creator; CONTENT_PENDING follows once it arrives."""
    CONTENT_PENDING = "CONTENT_PENDING"
    """The creator has the sample in hand and now has to post content."""
    REJECT_CANCELLED = "REJECT_CANCELLED"
    """Ended: the seller turned the request down."""
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    """Ended: the request ran out because its deadline passed."""
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    """Ended: the creator posted no content within the time agreed."""
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    """Ended: the seller did not send the sample in time."""
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"
    """Ended: the creator took the request back before the seller approved it."""
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    """Ended: content became impossible through no fault of the creator."""
    OPS_CANCELLED = "OPS_CANCELLED"
    """Ended by staff of the platform, cancelled by hand."""
    OPS_FAILED = "OPS_FAILED"
    """Ended by staff of the platform, marked as failed by hand."""
    OPS_COMPLETED = "OPS_COMPLETED"
    """Ended by staff of the platform, marked as complete by hand."""
    COMPLETED = "COMPLETED"
    """The creator has posted the content; nothing more to do."""
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"
    """Ended: the open collaboration behind the request was removed."""
    FULFILLMENT_SUSPEND = "FULFILLMENT_SUSPEND"
    """On hold: the product cannot be promoted at present, so the creator need not post for now."""
    TO_BE_POST = "TO_BE_POST"
    """The creator has the sample and has not posted any content for it."""
    POST_IN_REVIEW = "POST_IN_REVIEW"
    """Content is posted, but it does not meet the conditions of the sample yet."""
    POST_FAILED = "POST_FAILED"
    """The creator posted content and deleted it before the conditions were met."""
    CANCELED = "CANCELED"
    """Cancelled; the sample will not be sent."""


class SampleApplicationType(OpenEnum):
    """Values of `sample_application_type` in `Fulfillment`; more may be added."""

    FREE_SAMPLE = "FREE_SAMPLE"
    """Free of charge from the seller; the creator asked for it on the product's page."""
    SAMPLE_COUPON = "SAMPLE_COUPON"
    """Ordered by the creator at a lower price with a claimed sample coupon."""
    SAMPLE_CAMPAIGN = "SAMPLE_CAMPAIGN"
    """Got free of charge by joining an activity of the platform, which pays for it."""
    PLATFORM_FREE_SAMPLE = "PLATFORM_FREE_SAMPLE"
    """Free of charge from the platform instead of the seller."""


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
    """Seller who sells abroad and may hold shops in several countries."""
    LOCAL = "LOCAL"
    """Seller based in the market of the shop, with a single shop."""


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
    """The creator has not put it into the showcase so far, or not into the LIVE if the call asks about a LIVE."""
    ADDED = "ADDED"
    """The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE."""
    REJECTED = "REJECTED"
    """Refused for promotion, so the creator cannot add it."""


class TargetCollaborationStatus(OpenEnum):
    """Values of `status` in `TargetCollaboration`; more may be added."""

    LIVE = "LIVE"
    """The offer holds; the creator can promote its products and earn the agreed rate."""
    EXPIRED = "EXPIRED"
    """The end time has passed without renewal by the seller."""
    DELETED = "DELETED"
    """The seller removed the offer."""
    ENDED = "ENDED"
    """The collaboration is over and its rate no longer applies."""


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
    """Main account under which a brand or seller itself appears."""
    TIKTOK_MARKETING_ACCOUNT = "TIKTOK_MARKETING_ACCOUNT"
    """Further TikTok account that a shop uses for its marketing."""
    TIKTOK_SHOP_CREATOR = "TIKTOK_SHOP_CREATOR"
    """Creator who promotes products of other sellers for a commission."""
