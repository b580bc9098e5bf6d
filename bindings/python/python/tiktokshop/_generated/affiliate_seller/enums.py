# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class CollaborationStatus(OpenEnum):
    """Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may be added."""

    NORMAL = "NORMAL"
    """Part of the collaboration and in force."""
    DELETING = "DELETING"
    """Removed by the seller but in force until midnight; DELETED from 00:00 of the next day."""
    DELETED = "DELETED"
    """No longer part of the collaboration; its rate does not apply any more."""


class CommissionEffectiveStatus(OpenEnum):
    """Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may be added."""

    EFFECTIVE_ALL = "EFFECTIVE_ALL"
    """The product's rate holds for every creator of the collaboration."""
    EFFECTIVE_PARTIALLY = "EFFECTIVE_PARTIALLY"
    """It holds for some creators; for the others the rate of the Top Creator Program comes first."""
    EFFECTIVE_NONE = "EFFECTIVE_NONE"
    """It holds for no creator of the collaboration."""


class ContentFormat(OpenEnum):
    """Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may be added."""

    LIVE = "LIVE"
    """Livestreams in which the creator showed the product."""
    VIDEO = "VIDEO"
    """Videos with a link to the product."""


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


class ConversationStatus(OpenEnum):
    """Values of `conversation_status` in `GetConversationListRequest`; more may be added."""

    ALL = "ALL"
    """All conversations, whatever their state."""
    ARCHIVED = "ARCHIVED"
    """Conversations that the seller moved to the archive."""
    STARRED = "STARRED"
    """Conversations that the seller marked with a star."""
    UNREAD = "UNREAD"
    """Conversations with messages not yet marked as read; a reply alone does not mark them."""
    UNREPLIED = "UNREPLIED"
    """Conversations whose last message was not sent by the seller."""


class CreatorAcceptStatus(OpenEnum):
    """Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may be added."""

    ACCEPT = "ACCEPT"
    """Collaborations whose creators have put the products into their showcase."""
    ALL = "ALL"
    """All collaborations, accepted or not."""


class DataGroup(OpenEnum):
    """Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may be added."""

    BASIC_CREATOR_INFORMATION = "BASIC_CREATOR_INFORMATION"
    """Name, picture, level and other profile facts."""
    COLLABORATION = "COLLABORATION"
    """How the creator works with sellers: brands, samples, contact."""
    CONTENT_PERFORMANCE = "CONTENT_PERFORMANCE"
    """Views, likes and other results of LIVEs and videos."""
    FOLLOWER_INFORMATION = "FOLLOWER_INFORMATION"
    """Number, age, gender and place of those who follow the creator."""
    SALES_AND_GMV = "SALES_AND_GMV"
    """Units sold and revenue that the creator brought in."""


class FulfillmentStatus(OpenEnum):
    """Values of `fulfillment_status` in `SampleApplication`; more may be added."""

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
    SUSPEND = "SUSPEND"
    """The duty is on hold, for example while the product cannot be promoted."""
    CANCELLED = "CANCELLED"
    """Called off by the creator or by staff of the platform; nothing is due any more."""
    EXEMPTED = "EXEMPTED"
    """The creator was released from the duty and need not post."""


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may be added."""

    PRODUCT_ID = "PRODUCT_ID"
    """`query` is the exact id of a product."""
    PRODUCT_NAME = "PRODUCT_NAME"
    """`query` is part of a product's name; similar names match."""


class MessageBodyType(OpenEnum):
    """Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may be added."""

    TEXT = "TEXT"
    """Plain text in `content`."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Card that shows one product of the shop."""
    TARGET_COLLABORATION_CARD = "TARGET_COLLABORATION_CARD"
    """Card that invites the creator to promote chosen products at an agreed rate."""
    FREE_SAMPLE_CARD = "FREE_SAMPLE_CARD"
    """Card about a request for free samples."""
    IMAGE = "IMAGE"
    """Picture given by address, width and height."""
    CRM_TEXT_WITH_IMAGE_CARD = "CRM_TEXT_WITH_IMAGE_CARD"
    """Card with title, body and one picture."""
    CRM_TEXT_WITH_PRODUCTS_CARD = "CRM_TEXT_WITH_PRODUCTS_CARD"
    """Card with title, body and several products."""
    NOTIFICATION = "NOTIFICATION"
    """Notice from the platform in the chat; it arrives but cannot be sent."""
    EMOTICONS = "EMOTICONS"
    """Sticker or emoji; it arrives but cannot be sent through the API."""
    SYSTEM = "SYSTEM"
    """Message made by the system rather than by seller or creator; it cannot be sent."""


class ModuleType(OpenEnum):
    """Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may be added."""

    BASE = "BASE"
    """Core affiliate figures of the shop."""
    CREATOR = "CREATOR"
    """Figures split by each affiliate who sold products."""


class MsgType(OpenEnum):
    """Values of `msg_type` in `SendImMessageRequest`; more may be added."""

    CRM_TEXT_WITH_IMAGE_CARD = "CRM_TEXT_WITH_IMAGE_CARD"
    """Card with title, body and one picture."""
    CRM_TEXT_WITH_PRODUCTS_CARD = "CRM_TEXT_WITH_PRODUCTS_CARD"
    """Card with title, body and several products."""
    FREE_SAMPLE_CARD = "FREE_SAMPLE_CARD"
    """Card about a request for free samples, given by the id of the application."""
    IMAGE = "IMAGE"
    """Picture given by address, width and height."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Card that shows a product, given by its id."""
    TARGET_COLLABORATION_CARD = "TARGET_COLLABORATION_CARD"
    """Card that invites the creator to the collaboration given by its id."""
    TEXT = "TEXT"
    """Plain text in `content`."""


class OptionType(OpenEnum):
    """Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may be added."""

    OPTION_BRAND = "OPTION_BRAND"
    """Brands the creator has worked with."""
    OPTION_CREATOR_LEVEL = "OPTION_CREATOR_LEVEL"
    """Levels of creators, based on revenue."""
    OPTION_LANGUAGE = "OPTION_LANGUAGE"
    """Languages that creators speak in their content."""
    OPTION_SORTER = "OPTION_SORTER"
    """Ways to sort the search results."""
    OPTION_VERTICAL_PRO = "OPTION_VERTICAL_PRO"
    """Categories in which creators hold the Category Pro label."""


class OrderStatus(OpenEnum):
    """Values of `status` in `Order`; more may be added."""

    ALL = "ALL"
    """Value that stands for every state, as in a filter."""
    PROCESSING = "PROCESSING"
    """The order is under way; the commission is only an estimate so far."""
    COMPLETED = "COMPLETED"
    """The order is finished and its commission final."""
    CANCELLED = "CANCELLED"
    """The order was called off, so no commission is due."""
    FROZEN = "FROZEN"
    """The commission is held back, for example on suspicion of fraud, until the case is decided."""
    DEDUCTED = "DEDUCTED"
    """An amount was taken from the creator's balance on account of the order."""


class PlanType(OpenEnum):
    """Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may be added."""

    ALL = "ALL"
    """All kinds of collaboration together."""
    OPEN = "OPEN"
    """Open collaboration, which any creator can join."""
    PARTNER = "PARTNER"
    """Campaigns run by affiliate agencies."""
    TARGET = "TARGET"
    """Target collaboration with invited creators."""


class ProductStatus(OpenEnum):
    """Values of `status` in `Product`; more may be added."""

    LIVE = "LIVE"
    """On sale; creators can promote it and buyers can order it."""
    OUT_OF_STOCK = "OUT_OF_STOCK"
    """Buyers find no unit left; the seller has to restock it."""
    SELLER_DEACTIVATE = "SELLER_DEACTIVATE"
    """Taken off sale by the seller, who can put it back."""
    PLATFORM_DEACTIVATE = "PLATFORM_DEACTIVATE"
    """Taken off sale by TikTok Shop, or not available to buyers for another reason."""
    GNE_REJECT = "GNE_REJECT"
    """Blocked by the platform's governance, or the collaboration behind it was dissolved."""
    DELETE = "DELETE"
    """Removed from the shop, so it cannot be promoted any more."""
    OTHER = "OTHER"
    """Cannot be sold for another reason: still a draft, frozen or under review, for instance."""


class PromotionStatus(OpenEnum):
    """Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may be added."""

    NORMAL = "NORMAL"
    """The creator promotes the product as agreed."""
    TERMINATING = "TERMINATING"
    """The seller has asked to end the promotion; the creator's right to promote runs out soon."""


class RejectReason(OpenEnum):
    """Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may be added."""

    NOT_MATCH = "NOT_MATCH"
    """The creator does not fit what the seller looks for."""
    OFFLINE = "OFFLINE"
    """The product is no longer on sale."""
    OTHER = "OTHER"
    """Any reason that the other values do not cover."""
    OUT_OF_STOCK = "OUT_OF_STOCK"
    """No unit of the product is available at present."""


class ReviewResult(OpenEnum):
    """Values of `review_result` in `ReviewSampleApplicationsRequest`; more may be added."""

    APPROVE = "APPROVE"
    """The creator gets the sample; a sample order is created for the seller to ship."""
    REJECT = "REJECT"
    """The creator gets no sample; `reject_reason` must say why."""


class SampleApplicationStatus(OpenEnum):
    """Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may be added."""

    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """The seller approved and must ship the sample in time."""
    COMPLETED = "COMPLETED"
    """The creator has posted the content; nothing more to do."""
    CONTENT_PENDING = "CONTENT_PENDING"
    """The creator has received the sample and now has to post content."""
    DEL_OPEN_COLLAB = "DEL_OPEN_COLLAB"
    """Ended: the open collaboration behind it was removed."""
    OPS_CANCELLED = "OPS_CANCELLED"
    """Ended by staff of the platform, cancelled by hand."""
    OPS_COMPLETED = "OPS_COMPLETED"
    """Ended by staff of the platform, marked as complete by hand."""
    OPS_FAILED = "OPS_FAILED"
    """Ended by staff of the platform, marked as failed by hand."""
    OVERDUE_CANCELLED = "OVERDUE_CANCELLED"
    """Ended: the seller did not decide in time."""
    PENDING = "PENDING"
    """The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED."""
    REJECT_CANCELLED = "REJECT_CANCELLED"
    """Ended: the seller turned the application down."""
    SELLER_NOT_SHIP_CANCELLED = "SELLER_NOT_SHIP_CANCELLED"
    """Ended: the seller did not send the sample in time."""
    SHIPPED = "SHIPPED"
    """The sample is on its way to the creator."""
    UNFULFILLABLE_CANCELLED = "UNFULFILLABLE_CANCELLED"
    """Ended: content became impossible for reasons the creator could not influence."""
    UNFULFILL_CANCELLED = "UNFULFILL_CANCELLED"
    """Ended: the creator posted no content within the agreed time."""
    WITHDRAW_CANCELLED = "WITHDRAW_CANCELLED"
    """Ended: the creator took the application back before approval."""


class SearchParamKeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchParam`; more may be added."""

    PRODUCT_ID = "PRODUCT_ID"
    """`keyword` is the exact id of a product."""
    PRODUCT_NAME = "PRODUCT_NAME"
    """`keyword` is part of a product's name; similar names match."""
    TARGET_COLLABORATION_ID = "TARGET_COLLABORATION_ID"
    """`keyword` is the exact id given to one invitation."""
    TARGET_COLLABORATION_NAME = "TARGET_COLLABORATION_NAME"
    """`keyword` is part of a collaboration's name; similar names match."""


class SortField(OpenEnum):
    """Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added."""

    COMMISSION = "commission"
    """By the amount of commission for each unit sold."""
    COMMISSION_RATE = "commission_rate"
    """By the percentage of commission, the default."""
    PRODUCT_SALES_PRICE = "product_sales_price"
    """By the price at which the product is sold now."""
    UNITS_SOLD = "units_sold"
    """By how many units were bought so far."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may be added."""

    ASC = "ASC"
    """Smallest value first."""
    DESC = "DESC"
    """Largest value first."""


class TargetCollaborationType(OpenEnum):
    """Values of `type` in `TargetCollaboration`; more may be added."""

    STANDARD = "STANDARD"
    """Set up by the seller, who chose both products and creators."""
    TOP_CREATOR_PROGRAM = "TOP_CREATOR_PROGRAM"
    """Came about by joining the Top Creator Program, for which the seller only hands in products."""


class WindowType(OpenEnum):
    """Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may be added."""

    PAST_24H = "PAST_24H"
    """The last day, 24 hours long."""
    PAST_30_DAYS = "PAST_30_DAYS"
    """The last month, thirty days long."""
    PAST_7_DAYS = "PAST_7_DAYS"
    """The last week, seven days long."""
