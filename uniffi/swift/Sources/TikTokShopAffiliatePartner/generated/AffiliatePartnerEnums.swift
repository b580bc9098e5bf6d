// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `status` in `Campaign`, `status` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added.
public struct CampaignStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The campaign is set up but not yet published.
  public static var ready: Self { Self(rawValue: "READY") }

  /// The campaign is published and waits for its start.
  public static var upcoming: Self { Self(rawValue: "UPCOMING") }

  /// The campaign is running; creators can promote its products.
  public static var ongoing: Self { Self(rawValue: "ONGOING") }

  /// The campaign is over; its times can no longer be changed.
  public static var closed: Self { Self(rawValue: "CLOSED") }

  public static var knownValues: [Self] {
    [.ready, .upcoming, .ongoing, .closed]
  }
}

/// Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may be added.
public struct GetAffiliatePartnerCampaignListStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The campaign is set up but not yet published.
  public static var ready: Self { Self(rawValue: "READY") }

  /// The campaign is published and waits for its start.
  public static var upcoming: Self { Self(rawValue: "UPCOMING") }

  /// The campaign is running; creators can promote its products.
  public static var ongoing: Self { Self(rawValue: "ONGOING") }

  /// The campaign is over; its times can no longer be changed.
  public static var closed: Self { Self(rawValue: "CLOSED") }

  /// No state given; as a filter, campaigns are not restricted by it.
  public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }

  public static var knownValues: [Self] {
    [.ready, .upcoming, .ongoing, .closed, .unspecified]
  }
}

/// Values of `type` in `GetAffiliatePartnerCampaignListRequest`; more may be added.
public struct GetAffiliatePartnerCampaignListType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Campaigns that the partner created; used if `type` is left out.
  public static var myCampaigns: Self { Self(rawValue: "MY_CAMPAIGNS") }

  /// Campaigns of sellers in the Global Selling program.
  public static var gsSellingCampaigns: Self { Self(rawValue: "GS_SELLING_CAMPAIGNS") }

  /// Campaigns set up by sellers; `query_type_filter` separates joined ones from those on the marketplace.
  public static var sellerCampaigns: Self { Self(rawValue: "SELLER_CAMPAIGNS") }

  /// Campaigns exclusive to TikTok Shop; `query_type_filter` separates joined ones from those open to the partner.
  public static var exclusiveTiktokShop: Self { Self(rawValue: "EXCLUSIVE_TIKTOK_SHOP") }

  public static var knownValues: [Self] {
    [.myCampaigns, .gsSellingCampaigns, .sellerCampaigns, .exclusiveTiktokShop]
  }
}

/// Values of `product_status` in `CampaignProductDetail`; more may be added.
public struct ProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// State not known or not reported.
  public static var productUnspecified: Self { Self(rawValue: "PRODUCT_UNSPECIFIED") }

  /// The seller has registered the product for the campaign; the partner still has to decide.
  public static var productPending: Self { Self(rawValue: "PRODUCT_PENDING") }

  /// The partner accepted the product, so creators can promote it in the campaign.
  public static var productApproved: Self { Self(rawValue: "PRODUCT_APPROVED") }

  /// The partner turned the product down; it takes no part in the campaign.
  public static var productRejected: Self { Self(rawValue: "PRODUCT_REJECTED") }

  /// The product is about to leave the campaign; CLOSED comes next.
  public static var productPendingClosed: Self { Self(rawValue: "PRODUCT_PENDING_CLOSED") }

  /// The product has left the campaign and can no longer be promoted in it.
  public static var productClosed: Self { Self(rawValue: "PRODUCT_CLOSED") }

  public static var knownValues: [Self] {
    [.productUnspecified, .productPending, .productApproved, .productRejected, .productPendingClosed, .productClosed]
  }
}

/// Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added.
public struct RejectReason: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller offers too small a share.
  public static var commissionTooLow: Self { Self(rawValue: "COMMISSION_TOO_LOW") }

  /// The partner has nobody who could promote such a product.
  public static var noSuitableCreator: Self { Self(rawValue: "NO_SUITABLE_CREATOR") }

  /// The partner does not expect it to sell through content.
  public static var productHardToPromote: Self { Self(rawValue: "PRODUCT_HARD_TO_PROMOTE") }

  /// The price is higher than the partner thinks buyers will pay.
  public static var productTooExpensive: Self { Self(rawValue: "PRODUCT_TOO_EXPENSIVE") }

  public static var knownValues: [Self] {
    [.commissionTooLow, .noSuitableCreator, .productHardToPromote, .productTooExpensive]
  }
}

/// Values of `review_result` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added.
public struct ReviewResult: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes the product into the campaign.
  public static var approve: Self { Self(rawValue: "APPROVE") }

  /// Turns the product down; the seller may register it again. `reject_reasons` must say why.
  public static var reject: Self { Self(rawValue: "REJECT") }

  /// Turns the product down for good; it cannot be registered again. `reject_reasons` must say why.
  public static var rejectForever: Self { Self(rawValue: "REJECT_FOREVER") }

  public static var knownValues: [Self] {
    [.approve, .reject, .rejectForever]
  }
}

/// Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may be added.
public struct ReviewStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller has registered the product for the campaign; the partner still has to decide.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// The partner accepted the product, so creators can promote it in the campaign.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The partner turned the product down; it takes no part in the campaign.
  public static var rejected: Self { Self(rawValue: "REJECTED") }

  /// The product is about to leave the campaign; CLOSED comes next.
  public static var pendingClosed: Self { Self(rawValue: "PENDING_CLOSED") }

  /// The product has left the campaign and can no longer be promoted in it.
  public static var closed: Self { Self(rawValue: "CLOSED") }

  public static var knownValues: [Self] {
    [.pending, .approved, .rejected, .pendingClosed, .closed]
  }
}

/// Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added.
public struct TargetSellerType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sellers who sell into the target market from abroad.
  public static var crossBorder: Self { Self(rawValue: "CROSS_BORDER") }

  /// Sellers based in the target market.
  public static var local: Self { Self(rawValue: "LOCAL") }

  public static var knownValues: [Self] {
    [.crossBorder, .local]
  }
}
