// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may be added.
public struct CollaborationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Part of the collaboration and in force.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  /// Removed by the seller but in force until midnight; DELETED from 00:00 of the next day.
  public static var deleting: Self { Self(rawValue: "DELETING") }

  /// No longer part of the collaboration; its rate does not apply any more.
  public static var deleted: Self { Self(rawValue: "DELETED") }

  public static var knownValues: [Self] {
    [.normal, .deleting, .deleted]
  }
}

/// Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may be added.
public struct CommissionEffectiveStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The product's rate holds for every creator of the collaboration.
  public static var effectiveAll: Self { Self(rawValue: "EFFECTIVE_ALL") }

  /// It holds for some creators; for the others the rate of the Top Creator Program comes first.
  public static var effectivePartially: Self { Self(rawValue: "EFFECTIVE_PARTIALLY") }

  /// It holds for no creator of the collaboration.
  public static var effectiveNone: Self { Self(rawValue: "EFFECTIVE_NONE") }

  public static var knownValues: [Self] {
    [.effectiveAll, .effectivePartially, .effectiveNone]
  }
}

/// Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may be added.
public struct ContentFormat: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Livestreams in which the creator showed the product.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// Videos with a link to the product.
  public static var video: Self { Self(rawValue: "VIDEO") }

  public static var knownValues: [Self] {
    [.live, .video]
  }
}

/// Values of `content_type` in `Sku`; more may be added.
public struct ContentType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Shop or product page, without a video or LIVE in between.
  public static var shop: Self { Self(rawValue: "SHOP") }

  /// Video with a link to the product.
  public static var video: Self { Self(rawValue: "VIDEO") }

  /// Livestream in which the product was shown.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// Content shown ahead of a LIVE session.
  public static var preLive: Self { Self(rawValue: "PRE_LIVE") }

  /// Page made for a promotion, apart from videos and LIVEs.
  public static var promotionPage: Self { Self(rawValue: "PROMOTION_PAGE") }

  /// Link to the product that the creator shared.
  public static var linkshare: Self { Self(rawValue: "LINKSHARE") }

  public static var knownValues: [Self] {
    [.shop, .video, .live, .preLive, .promotionPage, .linkshare]
  }
}

/// Values of `conversation_status` in `GetConversationListRequest`; more may be added.
public struct ConversationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All conversations, whatever their state.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Conversations that the seller moved to the archive.
  public static var archived: Self { Self(rawValue: "ARCHIVED") }

  /// Conversations that the seller marked with a star.
  public static var starred: Self { Self(rawValue: "STARRED") }

  /// Conversations with messages not yet marked as read; a reply alone does not mark them.
  public static var unread: Self { Self(rawValue: "UNREAD") }

  /// Conversations whose last message was not sent by the seller.
  public static var unreplied: Self { Self(rawValue: "UNREPLIED") }

  public static var knownValues: [Self] {
    [.all, .archived, .starred, .unread, .unreplied]
  }
}

/// Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may be added.
public struct CreatorAcceptStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Collaborations whose creators have put the products into their showcase.
  public static var accept: Self { Self(rawValue: "ACCEPT") }

  /// All collaborations, accepted or not.
  public static var all: Self { Self(rawValue: "ALL") }

  public static var knownValues: [Self] {
    [.accept, .all]
  }
}

/// Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may be added.
public struct DataGroup: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Name, picture, level and other profile facts.
  public static var basicCreatorInformation: Self { Self(rawValue: "BASIC_CREATOR_INFORMATION") }

  /// How the creator works with sellers: brands, samples, contact.
  public static var collaboration: Self { Self(rawValue: "COLLABORATION") }

  /// Views, likes and other results of LIVEs and videos.
  public static var contentPerformance: Self { Self(rawValue: "CONTENT_PERFORMANCE") }

  /// Number, age, gender and place of those who follow the creator.
  public static var followerInformation: Self { Self(rawValue: "FOLLOWER_INFORMATION") }

  /// Units sold and revenue that the creator brought in.
  public static var salesAndGmv: Self { Self(rawValue: "SALES_AND_GMV") }

  public static var knownValues: [Self] {
    [.basicCreatorInformation, .collaboration, .contentPerformance, .followerInformation, .salesAndGmv]
  }
}

/// Values of `fulfillment_status` in `SampleApplication`; more may be added.
public struct FulfillmentStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator has posted nothing yet and still owes the content.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// Content is posted and the platform is checking it; SUCCEED or FAILED comes next.
  public static var ongoing: Self { Self(rawValue: "ONGOING") }

  /// The content was accepted, so the creator owes nothing more.
  public static var succeed: Self { Self(rawValue: "SUCCEED") }

  /// The content was checked and turned down as not good enough.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// The deadline passed before acceptable content was posted.
  public static var overdue: Self { Self(rawValue: "OVERDUE") }

  /// The duty is on hold, for example while the product cannot be promoted.
  public static var suspend: Self { Self(rawValue: "SUSPEND") }

  /// Called off by the creator or by staff of the platform; nothing is due any more.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  /// The creator was released from the duty and need not post.
  public static var exempted: Self { Self(rawValue: "EXEMPTED") }

  public static var knownValues: [Self] {
    [.pending, .ongoing, .succeed, .failed, .overdue, .suspend, .cancelled, .exempted]
  }
}

/// Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may be added.
public struct KeywordType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `query` is the exact id of a product.
  public static var productId: Self { Self(rawValue: "PRODUCT_ID") }

  /// `query` is part of a product's name; similar names match.
  public static var productName: Self { Self(rawValue: "PRODUCT_NAME") }

  public static var knownValues: [Self] {
    [.productId, .productName]
  }
}

/// Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may be added.
public struct MessageBodyType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Plain text in `content`.
  public static var text: Self { Self(rawValue: "TEXT") }

  /// Card that shows one product of the shop.
  public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

  /// Card that invites the creator to promote chosen products at an agreed rate.
  public static var targetCollaborationCard: Self { Self(rawValue: "TARGET_COLLABORATION_CARD") }

  /// Card about a request for free samples.
  public static var freeSampleCard: Self { Self(rawValue: "FREE_SAMPLE_CARD") }

  /// Picture given by address, width and height.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// Card with title, body and one picture.
  public static var crmTextWithImageCard: Self { Self(rawValue: "CRM_TEXT_WITH_IMAGE_CARD") }

  /// Card with title, body and several products.
  public static var crmTextWithProductsCard: Self { Self(rawValue: "CRM_TEXT_WITH_PRODUCTS_CARD") }

  /// Notice from the platform in the chat; it arrives but cannot be sent.
  public static var notification: Self { Self(rawValue: "NOTIFICATION") }

  /// Sticker or emoji; it arrives but cannot be sent through the API.
  public static var emoticons: Self { Self(rawValue: "EMOTICONS") }

  /// Message made by the system rather than by seller or creator; it cannot be sent.
  public static var system: Self { Self(rawValue: "SYSTEM") }

  public static var knownValues: [Self] {
    [.text, .productCard, .targetCollaborationCard, .freeSampleCard, .image, .crmTextWithImageCard, .crmTextWithProductsCard, .notification, .emoticons, .system]
  }
}

/// Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
public struct ModuleType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Core affiliate figures of the shop.
  public static var base: Self { Self(rawValue: "BASE") }

  /// Figures split by each affiliate who sold products.
  public static var creator: Self { Self(rawValue: "CREATOR") }

  public static var knownValues: [Self] {
    [.base, .creator]
  }
}

/// Values of `msg_type` in `SendImMessageRequest`; more may be added.
public struct MsgType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Card with title, body and one picture.
  public static var crmTextWithImageCard: Self { Self(rawValue: "CRM_TEXT_WITH_IMAGE_CARD") }

  /// Card with title, body and several products.
  public static var crmTextWithProductsCard: Self { Self(rawValue: "CRM_TEXT_WITH_PRODUCTS_CARD") }

  /// Card about a request for free samples, given by the id of the application.
  public static var freeSampleCard: Self { Self(rawValue: "FREE_SAMPLE_CARD") }

  /// Picture given by address, width and height.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// Card that shows a product, given by its id.
  public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

  /// Card that invites the creator to the collaboration given by its id.
  public static var targetCollaborationCard: Self { Self(rawValue: "TARGET_COLLABORATION_CARD") }

  /// Plain text in `content`.
  public static var text: Self { Self(rawValue: "TEXT") }

  public static var knownValues: [Self] {
    [.crmTextWithImageCard, .crmTextWithProductsCard, .freeSampleCard, .image, .productCard, .targetCollaborationCard, .text]
  }
}

/// Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may be added.
public struct OptionType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Brands the creator has worked with.
  public static var optionBrand: Self { Self(rawValue: "OPTION_BRAND") }

  /// Levels of creators, based on revenue.
  public static var optionCreatorLevel: Self { Self(rawValue: "OPTION_CREATOR_LEVEL") }

  /// Languages that creators speak in their content.
  public static var optionLanguage: Self { Self(rawValue: "OPTION_LANGUAGE") }

  /// Ways to sort the search results.
  public static var optionSorter: Self { Self(rawValue: "OPTION_SORTER") }

  /// Categories in which creators hold the Category Pro label.
  public static var optionVerticalPro: Self { Self(rawValue: "OPTION_VERTICAL_PRO") }

  public static var knownValues: [Self] {
    [.optionBrand, .optionCreatorLevel, .optionLanguage, .optionSorter, .optionVerticalPro]
  }
}

/// Values of `status` in `Order`; more may be added.
public struct OrderStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Value that stands for every state, as in a filter.
  public static var all: Self { Self(rawValue: "ALL") }

  /// The order is under way; the commission is only an estimate so far.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// The order is finished and its commission final.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The order was called off, so no commission is due.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  /// The commission is held back, for example on suspicion of fraud, until the case is decided.
  public static var frozen: Self { Self(rawValue: "FROZEN") }

  /// An amount was taken from the creator's balance on account of the order.
  public static var deducted: Self { Self(rawValue: "DEDUCTED") }

  public static var knownValues: [Self] {
    [.all, .processing, .completed, .cancelled, .frozen, .deducted]
  }
}

/// Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
public struct PlanType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All kinds of collaboration together.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Open collaboration, which any creator can join.
  public static var open: Self { Self(rawValue: "OPEN") }

  /// Campaigns run by affiliate agencies.
  public static var partner: Self { Self(rawValue: "PARTNER") }

  /// Target collaboration with invited creators.
  public static var target: Self { Self(rawValue: "TARGET") }

  public static var knownValues: [Self] {
    [.all, .open, .partner, .target]
  }
}

/// Values of `status` in `Product`; more may be added.
public struct ProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// On sale; creators can promote it and buyers can order it.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// Buyers find no unit left; the seller has to restock it.
  public static var outOfStock: Self { Self(rawValue: "OUT_OF_STOCK") }

  /// Taken off sale by the seller, who can put it back.
  public static var sellerDeactivate: Self { Self(rawValue: "SELLER_DEACTIVATE") }

  /// Taken off sale by TikTok Shop, or not available to buyers for another reason.
  public static var platformDeactivate: Self { Self(rawValue: "PLATFORM_DEACTIVATE") }

  /// Blocked by the platform's governance, or the collaboration behind it was dissolved.
  public static var gneReject: Self { Self(rawValue: "GNE_REJECT") }

  /// Removed from the shop, so it cannot be promoted any more.
  public static var delete: Self { Self(rawValue: "DELETE") }

  /// Cannot be sold for another reason: still a draft, frozen or under review, for instance.
  public static var other: Self { Self(rawValue: "OTHER") }

  public static var knownValues: [Self] {
    [.live, .outOfStock, .sellerDeactivate, .platformDeactivate, .gneReject, .delete, .other]
  }
}

/// Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may be added.
public struct PromotionStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator promotes the product as agreed.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  /// The seller has asked to end the promotion; the creator's right to promote runs out soon.
  public static var terminating: Self { Self(rawValue: "TERMINATING") }

  public static var knownValues: [Self] {
    [.normal, .terminating]
  }
}

/// Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may be added.
public struct RejectReason: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator does not fit what the seller looks for.
  public static var notMatch: Self { Self(rawValue: "NOT_MATCH") }

  /// The product is no longer on sale.
  public static var offline: Self { Self(rawValue: "OFFLINE") }

  /// Any reason that the other values do not cover.
  public static var other: Self { Self(rawValue: "OTHER") }

  /// No unit of the product is available at present.
  public static var outOfStock: Self { Self(rawValue: "OUT_OF_STOCK") }

  public static var knownValues: [Self] {
    [.notMatch, .offline, .other, .outOfStock]
  }
}

/// Values of `review_result` in `ReviewSampleApplicationsRequest`; more may be added.
public struct ReviewResult: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator gets the sample; a sample order is created for the seller to ship.
  public static var approve: Self { Self(rawValue: "APPROVE") }

  /// The creator gets no sample; `reject_reason` must say why.
  public static var reject: Self { Self(rawValue: "REJECT") }

  public static var knownValues: [Self] {
    [.approve, .reject]
  }
}

/// Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may be added.
public struct SampleApplicationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller approved and must ship the sample in time.
  public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

  /// The creator has posted the content; nothing more to do.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The creator has received the sample and now has to post content.
  public static var contentPending: Self { Self(rawValue: "CONTENT_PENDING") }

  /// Ended: the open collaboration behind it was removed.
  public static var delOpenCollab: Self { Self(rawValue: "DEL_OPEN_COLLAB") }

  /// Ended by staff of the platform, cancelled by hand.
  public static var opsCancelled: Self { Self(rawValue: "OPS_CANCELLED") }

  /// Ended by staff of the platform, marked as complete by hand.
  public static var opsCompleted: Self { Self(rawValue: "OPS_COMPLETED") }

  /// Ended by staff of the platform, marked as failed by hand.
  public static var opsFailed: Self { Self(rawValue: "OPS_FAILED") }

  /// Ended: the seller did not decide in time.
  public static var overdueCancelled: Self { Self(rawValue: "OVERDUE_CANCELLED") }

  /// The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// Ended: the seller turned the application down.
  public static var rejectCancelled: Self { Self(rawValue: "REJECT_CANCELLED") }

  /// Ended: the seller did not send the sample in time.
  public static var sellerNotShipCancelled: Self { Self(rawValue: "SELLER_NOT_SHIP_CANCELLED") }

  /// The sample is on its way to the creator.
  public static var shipped: Self { Self(rawValue: "SHIPPED") }

  /// Ended: content became impossible for reasons the creator could not influence.
  public static var unfulfillableCancelled: Self { Self(rawValue: "UNFULFILLABLE_CANCELLED") }

  /// Ended: the creator posted no content within the agreed time.
  public static var unfulfillCancelled: Self { Self(rawValue: "UNFULFILL_CANCELLED") }

  /// Ended: the creator took the application back before approval.
  public static var withdrawCancelled: Self { Self(rawValue: "WITHDRAW_CANCELLED") }

  public static var knownValues: [Self] {
    [.awaitingShipment, .completed, .contentPending, .delOpenCollab, .opsCancelled, .opsCompleted, .opsFailed, .overdueCancelled, .pending, .rejectCancelled, .sellerNotShipCancelled, .shipped, .unfulfillableCancelled, .unfulfillCancelled, .withdrawCancelled]
  }
}

/// Values of `keyword_type` in `SearchParam`; more may be added.
public struct SearchParamKeywordType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `keyword` is the exact id of a product.
  public static var productId: Self { Self(rawValue: "PRODUCT_ID") }

  /// `keyword` is part of a product's name; similar names match.
  public static var productName: Self { Self(rawValue: "PRODUCT_NAME") }

  /// `keyword` is the exact id given to one invitation.
  public static var targetCollaborationId: Self { Self(rawValue: "TARGET_COLLABORATION_ID") }

  /// `keyword` is part of a collaboration's name; similar names match.
  public static var targetCollaborationName: Self { Self(rawValue: "TARGET_COLLABORATION_NAME") }

  public static var knownValues: [Self] {
    [.productId, .productName, .targetCollaborationId, .targetCollaborationName]
  }
}

/// Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added.
public struct SortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// By the amount of commission for each unit sold.
  public static var commission: Self { Self(rawValue: "commission") }

  /// By the percentage of commission, the default.
  public static var commissionRate: Self { Self(rawValue: "commission_rate") }

  /// By the price at which the product is sold now.
  public static var productSalesPrice: Self { Self(rawValue: "product_sales_price") }

  /// By how many units were bought so far.
  public static var unitsSold: Self { Self(rawValue: "units_sold") }

  public static var knownValues: [Self] {
    [.commission, .commissionRate, .productSalesPrice, .unitsSold]
  }
}

/// Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Smallest value first.
  public static var asc: Self { Self(rawValue: "ASC") }

  /// Largest value first.
  public static var desc: Self { Self(rawValue: "DESC") }

  public static var knownValues: [Self] {
    [.asc, .desc]
  }
}

/// Values of `type` in `TargetCollaboration`; more may be added.
public struct TargetCollaborationType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Set up by the seller, who chose both products and creators.
  public static var standard: Self { Self(rawValue: "STANDARD") }

  /// Came about by joining the Top Creator Program, for which the seller only hands in products.
  public static var topCreatorProgram: Self { Self(rawValue: "TOP_CREATOR_PROGRAM") }

  public static var knownValues: [Self] {
    [.standard, .topCreatorProgram]
  }
}

/// Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
public struct WindowType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The last day, 24 hours long.
  public static var past24h: Self { Self(rawValue: "PAST_24H") }

  /// The last month, thirty days long.
  public static var past30Days: Self { Self(rawValue: "PAST_30_DAYS") }

  /// The last week, seven days long.
  public static var past7Days: Self { Self(rawValue: "PAST_7_DAYS") }

  public static var knownValues: [Self] {
    [.past24h, .past30Days, .past7Days]
  }
}
