// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `add_type` in `AddShowcaseProductsRequest`; more may be added.
public struct AddType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Added by number: the ids stand in `product_ids`.
  public static var productId: Self { Self(rawValue: "PRODUCT_ID") }

  /// Added by web address: the addresses stand in `product_link`.
  public static var productLink: Self { Self(rawValue: "PRODUCT_LINK") }

  public static var knownValues: [Self] {
    [.productId, .productLink]
  }
}

/// Values of `added_status` in `GetShopProductsProduct`; more may be added.
public struct AddedStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not in the showcase yet; the creator can add it now.
  public static var addable: Self { Self(rawValue: "ADDABLE") }

  /// The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
  public static var added: Self { Self(rawValue: "ADDED") }

  /// Refused for promotion, so the creator cannot add it.
  public static var rejected: Self { Self(rawValue: "REJECTED") }

  public static var knownValues: [Self] {
    [.addable, .added, .rejected]
  }
}

/// Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may be added.
public struct ApplicationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// The seller approved and must send the sample in time.
  public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

  /// The sample is on its way to the creator; CONTENT_PENDING follows once it arrives.
  public static var shipped: Self { Self(rawValue: "SHIPPED") }

  /// The creator has the sample in hand and now has to post content.
  public static var contentPending: Self { Self(rawValue: "CONTENT_PENDING") }

  /// Ended: the seller turned the request down.
  public static var rejectCancelled: Self { Self(rawValue: "REJECT_CANCELLED") }

  /// Ended: the request ran out because its deadline passed.
  public static var overdueCancelled: Self { Self(rawValue: "OVERDUE_CANCELLED") }

  /// Ended: the creator posted no content within the time agreed.
  public static var unfulfillCancelled: Self { Self(rawValue: "UNFULFILL_CANCELLED") }

  /// Ended: the open collaboration behind the request was removed.
  public static var delOpenCollab: Self { Self(rawValue: "DEL_OPEN_COLLAB") }

  /// Ended: the seller did not send the sample in time.
  public static var sellerNotShipCancelled: Self { Self(rawValue: "SELLER_NOT_SHIP_CANCELLED") }

  /// Ended: the creator took the request back before the seller approved it.
  public static var withdrawCancelled: Self { Self(rawValue: "WITHDRAW_CANCELLED") }

  /// Ended: content became impossible through no fault of the creator.
  public static var unfulfillableCancelled: Self { Self(rawValue: "UNFULFILLABLE_CANCELLED") }

  /// Ended by staff of the platform, cancelled by hand.
  public static var opsCancelled: Self { Self(rawValue: "OPS_CANCELLED") }

  /// Ended by staff of the platform, marked as failed by hand.
  public static var opsFailed: Self { Self(rawValue: "OPS_FAILED") }

  /// Ended by staff of the platform, marked as complete by hand.
  public static var opsCompleted: Self { Self(rawValue: "OPS_COMPLETED") }

  /// The creator has posted the content; nothing more to do.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  public static var knownValues: [Self] {
    [.pending, .awaitingShipment, .shipped, .contentPending, .rejectCancelled, .overdueCancelled, .unfulfillCancelled, .delOpenCollab, .sellerNotShipCancelled, .withdrawCancelled, .unfulfillableCancelled, .opsCancelled, .opsFailed, .opsCompleted, .completed]
  }
}

/// Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may be added.
public struct BoundProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The platform could not tell whether the product can be promoted.
  public static var unknown: Self { Self(rawValue: "UNKNOWN") }

  /// On sale, so the creator can post the content owed for it.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// No unit is left, so the creator cannot meet the duty with it at present.
  public static var outOfStock: Self { Self(rawValue: "OUT_OF_STOCK") }

  /// Taken off sale by the seller, who can put it back.
  public static var sellerDeactivate: Self { Self(rawValue: "SELLER_DEACTIVATE") }

  /// Taken off sale by TikTok Shop; the creator cannot promote it meanwhile.
  public static var platformDeactivate: Self { Self(rawValue: "PLATFORM_DEACTIVATE") }

  /// No collaboration in force allows the creator to promote it.
  public static var noPlan: Self { Self(rawValue: "NO_PLAN") }

  /// Removed for good; it will not come back on sale.
  public static var permanentDeleted: Self { Self(rawValue: "PERMANENT_DELETED") }

  public static var knownValues: [Self] {
    [.unknown, .live, .outOfStock, .sellerDeactivate, .platformDeactivate, .noPlan, .permanentDeleted]
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

/// Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`, `status` in `CreatorFulfillment`; more may be added.
public struct CreatorFulfillmentStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator or the platform called it off; no content is due.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  /// The creator was freed from the duty.
  public static var exempted: Self { Self(rawValue: "EXEMPTED") }

  /// The content was not accepted.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// Content was posted and is being checked.
  public static var ongoing: Self { Self(rawValue: "ONGOING") }

  /// The deadline passed without accepted content.
  public static var overdue: Self { Self(rawValue: "OVERDUE") }

  /// The creator has not posted yet and still has to.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// The content was accepted; the duty is met.
  public static var succeed: Self { Self(rawValue: "SUCCEED") }

  /// The deadline is on hold, for example as the product cannot be promoted.
  public static var suspend: Self { Self(rawValue: "SUSPEND") }

  public static var knownValues: [Self] {
    [.cancelled, .exempted, .failed, .ongoing, .overdue, .pending, .succeed, .suspend]
  }
}

/// Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may be added.
public struct CreatorGeneratePublisherLinkMaterialType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Link to the page of a campaign.
  public static var campaign: Self { Self(rawValue: "CAMPAIGN") }

  /// Link to products, given by their ids.
  public static var product: Self { Self(rawValue: "PRODUCT") }

  public static var knownValues: [Self] {
    [.campaign, .product]
  }
}

/// Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may be added.
public struct CreatorSearchSampleApplicationFulfillmentsSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// By the moment at which the content was posted.
  public static var createTime: Self { Self(rawValue: "create_time") }

  /// By the time left to post content; the default.
  public static var expiredTime: Self { Self(rawValue: "expired_time") }

  public static var knownValues: [Self] {
    [.createTime, .expiredTime]
  }
}

/// Values of `status` in `Fulfillment`; more may be added.
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

  /// Called off by the creator or by staff of the platform; nothing is due any more.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  /// The creator was released from the duty and need not post.
  public static var exempted: Self { Self(rawValue: "EXEMPTED") }

  public static var knownValues: [Self] {
    [.pending, .ongoing, .succeed, .failed, .overdue, .cancelled, .exempted]
  }
}

/// Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may be added.
public struct GenerateAffiliateSharingLinkMaterialType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Link to products, given by their ids.
  public static var product: Self { Self(rawValue: "PRODUCT") }

  /// Link to the page of a campaign.
  public static var campaign: Self { Self(rawValue: "CAMPAIGN") }

  /// Link to the creator's whole showcase; neither `id` nor `campaign_url` is needed.
  public static var showcase: Self { Self(rawValue: "SHOWCASE") }

  public static var knownValues: [Self] {
    [.product, .campaign, .showcase]
  }
}

/// Values of `source` in `GetShowcaseProductsProduct`; more may be added.
public struct GetShowcaseProductsProductSource: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// From a third-party seller, neither an affiliate seller nor the creator's own shop.
  public static var thirdParty: Self { Self(rawValue: "THIRD_PARTY") }

  /// From a seller who offers it to creators through the affiliate program.
  public static var affiliate: Self { Self(rawValue: "AFFILIATE") }

  /// From the creator's own TikTok shop.
  public static var tiktokStore: Self { Self(rawValue: "TIKTOK_STORE") }

  public static var knownValues: [Self] {
    [.thirdParty, .affiliate, .tiktokStore]
  }
}

/// Values of `inventory_status` in `Status`; more may be added.
public struct InventoryStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Units are left, so buyers can order it.
  public static var inStock: Self { Self(rawValue: "IN_STOCK") }

  /// No unit is left until the seller restocks.
  public static var soldOut: Self { Self(rawValue: "SOLD_OUT") }

  public static var knownValues: [Self] {
    [.inStock, .soldOut]
  }
}

/// Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may be added.
public struct KeywordType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// `keyword` is an id; collaborations in every state are found.
  public static var targetCollaborationsId: Self { Self(rawValue: "TARGET_COLLABORATIONS_ID") }

  /// `keyword` is a name; only collaborations in state LIVE are found.
  public static var targetCollaborationsName: Self { Self(rawValue: "TARGET_COLLABORATIONS_NAME") }

  public static var knownValues: [Self] {
    [.targetCollaborationsId, .targetCollaborationsName]
  }
}

/// Values of `status` in `Order`; more may be added.
public struct OrderStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not determined so far; a later call may return another state.
  public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }

  /// The buyer has ordered; the commission is still an estimate until it is settled.
  public static var ordered: Self { Self(rawValue: "ORDERED") }

  /// The commission is final and has been settled with the creator.
  public static var settled: Self { Self(rawValue: "SETTLED") }

  /// The buyer cancelled, returned or was refunded, so the order earns no commission.
  public static var refunded: Self { Self(rawValue: "REFUNDED") }

  /// Held back on suspicion of fraud; released once the case is cleared up.
  public static var frozen: Self { Self(rawValue: "FROZEN") }

  /// An extra amount was taken from the creator's balance.
  public static var deducted: Self { Self(rawValue: "DEDUCTED") }

  public static var knownValues: [Self] {
    [.unspecified, .ordered, .settled, .refunded, .frozen, .deducted]
  }
}

/// Values of `post_status` in `Video`; more may be added.
public struct PostStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The post is online; `post_time` says since when.
  public static var success: Self { Self(rawValue: "SUCCESS") }

  /// Posting failed, so the video is not online.
  public static var fail: Self { Self(rawValue: "FAIL") }

  /// Upload and posting are still under way; ask again later.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  public static var knownValues: [Self] {
    [.success, .fail, .processing]
  }
}

/// Values of `review_status` in `Status`; more may be added.
public struct ReviewStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator may promote the product.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The product was edited, and the new version has not been checked yet.
  public static var changesUnderReview: Self { Self(rawValue: "CHANGES_UNDER_REVIEW") }

  /// The product cannot be promoted at present.
  public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

  /// The product can stay in the showcase, but sales earn the creator nothing.
  public static var zeroCommission: Self { Self(rawValue: "ZERO_COMMISSION") }

  public static var knownValues: [Self] {
    [.approved, .changesUnderReview, .unavailable, .zeroCommission]
  }
}

/// Values of `status` in `SampleApplication`; more may be added.
public struct SampleApplicationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// The seller approved and must send the sample in time.
  public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

  /// The sample is on its way to the creator; CONTENT_PENDING follows once it arrives.
  public static var shipped: Self { Self(rawValue: "SHIPPED") }

  /// The creator has the sample in hand and now has to post content.
  public static var contentPending: Self { Self(rawValue: "CONTENT_PENDING") }

  /// Ended: the seller turned the request down.
  public static var rejectCancelled: Self { Self(rawValue: "REJECT_CANCELLED") }

  /// Ended: the request ran out because its deadline passed.
  public static var overdueCancelled: Self { Self(rawValue: "OVERDUE_CANCELLED") }

  /// Ended: the creator posted no content within the time agreed.
  public static var unfulfillCancelled: Self { Self(rawValue: "UNFULFILL_CANCELLED") }

  /// Ended: the seller did not send the sample in time.
  public static var sellerNotShipCancelled: Self { Self(rawValue: "SELLER_NOT_SHIP_CANCELLED") }

  /// Ended: the creator took the request back before the seller approved it.
  public static var withdrawCancelled: Self { Self(rawValue: "WITHDRAW_CANCELLED") }

  /// Ended: content became impossible through no fault of the creator.
  public static var unfulfillableCancelled: Self { Self(rawValue: "UNFULFILLABLE_CANCELLED") }

  /// Ended by staff of the platform, cancelled by hand.
  public static var opsCancelled: Self { Self(rawValue: "OPS_CANCELLED") }

  /// Ended by staff of the platform, marked as failed by hand.
  public static var opsFailed: Self { Self(rawValue: "OPS_FAILED") }

  /// Ended by staff of the platform, marked as complete by hand.
  public static var opsCompleted: Self { Self(rawValue: "OPS_COMPLETED") }

  /// The creator has posted the content; nothing more to do.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// Ended: the open collaboration behind the request was removed.
  public static var delOpenCollab: Self { Self(rawValue: "DEL_OPEN_COLLAB") }

  /// On hold: the product cannot be promoted at present, so the creator need not post for now.
  public static var fulfillmentSuspend: Self { Self(rawValue: "FULFILLMENT_SUSPEND") }

  /// The creator has the sample and has not posted any content for it.
  public static var toBePost: Self { Self(rawValue: "TO_BE_POST") }

  /// Content is posted, but it does not meet the conditions of the sample yet.
  public static var postInReview: Self { Self(rawValue: "POST_IN_REVIEW") }

  /// The creator posted content and deleted it before the conditions were met.
  public static var postFailed: Self { Self(rawValue: "POST_FAILED") }

  /// Cancelled; the sample will not be sent.
  public static var canceled: Self { Self(rawValue: "CANCELED") }

  public static var knownValues: [Self] {
    [.pending, .awaitingShipment, .shipped, .contentPending, .rejectCancelled, .overdueCancelled, .unfulfillCancelled, .sellerNotShipCancelled, .withdrawCancelled, .unfulfillableCancelled, .opsCancelled, .opsFailed, .opsCompleted, .completed, .delOpenCollab, .fulfillmentSuspend, .toBePost, .postInReview, .postFailed, .canceled]
  }
}

/// Values of `sample_application_type` in `Fulfillment`; more may be added.
public struct SampleApplicationType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Free of charge from the seller; the creator asked for it on the product's page.
  public static var freeSample: Self { Self(rawValue: "FREE_SAMPLE") }

  /// Ordered by the creator at a lower price with a claimed sample coupon.
  public static var sampleCoupon: Self { Self(rawValue: "SAMPLE_COUPON") }

  /// Got free of charge by joining an activity of the platform, which pays for it.
  public static var sampleCampaign: Self { Self(rawValue: "SAMPLE_CAMPAIGN") }

  /// Free of charge from the platform instead of the seller.
  public static var platformFreeSample: Self { Self(rawValue: "PLATFORM_FREE_SAMPLE") }

  public static var knownValues: [Self] {
    [.freeSample, .sampleCoupon, .sampleCampaign, .platformFreeSample]
  }
}

/// Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added.
public struct SearchOpenCollaborationProductSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// By the amount earned for each unit sold.
  public static var commission: Self { Self(rawValue: "commission") }

  /// By the percentage of commission on the product.
  public static var commissionRate: Self { Self(rawValue: "commission_rate") }

  /// By the price at which the product is sold now.
  public static var productSalesPrice: Self { Self(rawValue: "product_sales_price") }

  /// By how many units buyers have ordered so far.
  public static var unitsSold: Self { Self(rawValue: "units_sold") }

  public static var knownValues: [Self] {
    [.commission, .commissionRate, .productSalesPrice, .unitsSold]
  }
}

/// Values of `seller_type` in `GetCreatorProfileResponse`; more may be added.
public struct SellerType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Seller who sells abroad and may hold shops in several countries.
  public static var crossBorder: Self { Self(rawValue: "CROSS_BORDER") }

  /// Seller based in the market of the shop, with a single shop.
  public static var local: Self { Self(rawValue: "LOCAL") }

  public static var knownValues: [Self] {
    [.crossBorder, .local]
  }
}

/// Values of `sort_field` in `GetShopProductsRequest`; more may be added.
public struct SortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// By how much the product costs.
  public static var price: Self { Self(rawValue: "PRICE") }

  /// By product number, which is the default.
  public static var productId: Self { Self(rawValue: "PRODUCT_ID") }

  /// By how many units were sold.
  public static var sale: Self { Self(rawValue: "SALE") }

  public static var knownValues: [Self] {
    [.price, .productId, .sale]
  }
}

/// Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may be added.
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

/// Values of `added_status` in `Status`; more may be added.
public struct StatusAddedStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The creator has not put it into the showcase so far, or not into the LIVE if the call asks about a LIVE.
  public static var notAdded: Self { Self(rawValue: "NOT_ADDED") }

  /// The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
  public static var added: Self { Self(rawValue: "ADDED") }

  /// Refused for promotion, so the creator cannot add it.
  public static var rejected: Self { Self(rawValue: "REJECTED") }

  public static var knownValues: [Self] {
    [.notAdded, .added, .rejected]
  }
}

/// Values of `status` in `TargetCollaboration`; more may be added.
public struct TargetCollaborationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The offer holds; the creator can promote its products and earn the agreed rate.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// The end time has passed without renewal by the seller.
  public static var expired: Self { Self(rawValue: "EXPIRED") }

  /// The seller removed the offer.
  public static var deleted: Self { Self(rawValue: "DELETED") }

  /// The collaboration is over and its rate no longer applies.
  public static var ended: Self { Self(rawValue: "ENDED") }

  public static var knownValues: [Self] {
    [.live, .expired, .deleted, .ended]
  }
}

/// Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may be added.
public struct TimeType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// When the buyer placed the order; the default.
  public static var createTime: Self { Self(rawValue: "CREATE_TIME") }

  /// When the order reached the buyer.
  public static var deliveryTime: Self { Self(rawValue: "DELIVERY_TIME") }

  /// When the buyer paid.
  public static var payTime: Self { Self(rawValue: "PAY_TIME") }

  /// When the commission was settled.
  public static var settleTime: Self { Self(rawValue: "SETTLE_TIME") }

  public static var knownValues: [Self] {
    [.createTime, .deliveryTime, .payTime, .settleTime]
  }
}

/// Values of `user_type` in `GetCreatorProfileResponse`; more may be added.
public struct UserType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Main account under which a brand or seller itself appears.
  public static var tiktokShopOfficialAccount: Self { Self(rawValue: "TIKTOK_SHOP_OFFICIAL_ACCOUNT") }

  /// Further TikTok account that a shop uses for its marketing.
  public static var tiktokMarketingAccount: Self { Self(rawValue: "TIKTOK_MARKETING_ACCOUNT") }

  /// Creator who promotes products of other sellers for a commission.
  public static var tiktokShopCreator: Self { Self(rawValue: "TIKTOK_SHOP_CREATOR") }

  public static var knownValues: [Self] {
    [.tiktokShopOfficialAccount, .tiktokMarketingAccount, .tiktokShopCreator]
  }
}
