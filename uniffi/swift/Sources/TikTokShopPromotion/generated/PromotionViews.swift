// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CreateActivity` (202309).
public struct CreateActivityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
  public var activityId: String? { raw.string("activity_id") }

  /// Unix time in seconds when the promotion was created. Example: `1661756811`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
  public var status: ActivityStatus? { raw.open("status") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `DeactivateActivity` (202309).
public struct DeactivateActivityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
  public var activityId: String? { raw.string("activity_id") }

  /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
  public var status: ActivityStatus? { raw.open("status") }

  /// Name of the promotion, unique among those of the seller, at most 50 characters.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `GetActivity` (202309).
public struct GetActivityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated.
  public var activityCommands: [String] { raw.strings("activity_commands") }

  /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
  public var activityId: String? { raw.string("activity_id") }

  /// Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`.
  public var activityType: GetActivityActivityType? { raw.open("activity_type") }

  /// Whether the promotion also applies to products sold in LIVE auctions.
  public var auctionSupportType: String? { raw.string("auction_support_type") }

  /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
  public var beginTime: UnixTime? { raw.time("begin_time") }

  /// Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
  public var benefitProducts: [BenefitProduct] { raw.views("benefit_products") }

  /// Unix time in seconds when the promotion was created. Example: `1661750811`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Discount settings of the promotion, one object for the kind in question.
  public var discount: Discount? { raw.view("discount") }

  /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`.
  public var durationType: String? { raw.string("duration_type") }

  /// Unix time in seconds when the promotion ends. Example: `1661856811`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// How often one buyer can take part in the promotion.
  public var participationLimit: [ParticipationLimit] { raw.views("participation_limit") }

  /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
  public var productLevel: ProductLevel? { raw.open("product_level") }

  /// Products in the promotion; empty for price promotions that ended more than 180 days ago.
  public var products: [Product] { raw.views("products") }

  /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
  public var status: ActivityStatus? { raw.open("status") }

  /// Group of buyers for whom the promotion is meant.
  public var targetUserInfo: TargetUserInfo? { raw.view("target_user_info") }

  /// Name of the promotion, unique among those of the seller, at most 50 characters.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661750811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `GetCoupon` (202406).
public struct GetCouponResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// The coupon: discount, conditions, limits and use so far.
  public var coupon: Coupon? { raw.view("coupon") }
}

/// The response of `RemoveActivityProduct` (202309).
public struct RemoveActivityProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
  public var activityId: String? { raw.string("activity_id") }

  /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
  public var status: ActivityStatus? { raw.open("status") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661765135`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `RepublishActivity` (202607).
public struct RepublishActivityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the new promotion, different from that of the old one.
  public var activityId: String? { raw.string("activity_id") }
}

/// The response of `SearchActivities` (202309).
public struct SearchActivitiesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Promotion activities that match the filters.
  public var activities: [Activity] { raw.views("activities") }

  /// Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `123`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the filters, over all pages. Example: `120`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchCoupons` (202406).
public struct SearchCouponsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Coupons of the shop that match the filters.
  public var coupons: [Coupon] { raw.views("coupons") }

  /// Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `1661756811000`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the filters, over all pages. Example: `20`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `UpdateActivity` (202309).
public struct UpdateActivityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
  public var activityId: String? { raw.string("activity_id") }

  /// Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `UpdateActivityProduct` (202309).
public struct UpdateActivityProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
  public var activityId: String? { raw.string("activity_id") }

  /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `DRAFT`.
  public var status: ActivityStatus? { raw.open("status") }

  /// Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountPromotion`.
  public var title: String? { raw.string("title") }

  /// Number of products or, at variation level, SKUs in this call. Example: `1`.
  public var totalCount: Int? { raw.int("total_count") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Activity inside ``SearchActivitiesResponse``.
public struct Activity: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated.
  public var activityCommands: [String] { raw.strings("activity_commands") }

  /// Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`.
  public var activityType: ActivityActivityType? { raw.open("activity_type") }

  /// Whether the promotion also applies to products sold in LIVE auctions.
  public var auctionSupportType: String? { raw.string("auction_support_type") }

  /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
  public var beginTime: UnixTime? { raw.time("begin_time") }

  /// Unix time in seconds when the promotion was created. Example: `1661756811`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Discount settings of the promotion, one object for the kind in question.
  public var discount: Discount? { raw.view("discount") }

  /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`.
  public var durationType: String? { raw.string("duration_type") }

  /// Unix time in seconds when the promotion ends. Example: `1661756811`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Id of the promotion activity, used to read or change it. Example: `7136104329798256386`.
  public var id: String? { raw.string("id") }

  /// How often one buyer can take part in the promotion.
  public var participationLimit: [ParticipationLimit] { raw.views("participation_limit") }

  /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
  public var productLevel: ProductLevel? { raw.open("product_level") }

  /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
  public var status: ActivityStatus? { raw.open("status") }

  /// Name of the promotion, unique among those of the seller, at most 50 characters.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Area scope inside ``CreateActivityShippingDiscount``, ``ShippingDiscount``.
public struct AreaScope: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    specificAreas: [String]? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("specific_areas", specificAreas)
      writer.put("type", type)
    })
  }

  /// Areas in which the shipping discount applies; allowed values depend on the region of the shop.
  public var specificAreas: [String] { raw.strings("specific_areas") }

  /// Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`.
  public var type: String? { raw.string("type") }
}

/// Benefit product inside ``GetActivityResponse``.
public struct BenefitProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product that buyers get in a buy-X-get-Y promotion.
  public var id: String? { raw.string("id") }
}

/// Bmsm discount inside ``Discount``.
public struct BmsmDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Steps of the promotion, at most two, all with the same kind of threshold and of discount.
  public var details: [Detail] { raw.views("details") }
}

/// Bxgy discount inside ``Discount``.
public struct BxgyDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest number of items that get the benefit of a buy-X-get-Y promotion.
  public var benefitMaxApplicableQuantity: String? { raw.string("benefit_max_applicable_quantity") }

  /// How often the benefit of a buy-X-get-Y promotion can be applied in one order.
  public var benefitMaxApplicableTimes: String? { raw.string("benefit_max_applicable_times") }

  /// Kind of benefit on the items that the buyer gets.
  public var discountType: String? { raw.string("discount_type") }

  /// Size of the benefit, an amount or a percentage depending on `discount_type`.
  public var discountValue: String? { raw.string("discount_value") }

  /// What a buyer must reach to get the benefit: a number of items or an order amount.
  public var thresholdType: String? { raw.string("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals.
  public var thresholdValue: String? { raw.string("threshold_value") }
}

/// Claim duration inside ``Coupon``.
public struct ClaimDuration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds until which buyers can claim the coupon. Example: `1709654340`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Unix time in seconds from which buyers can claim the coupon. Example: `1709568000`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// Coupon inside ``GetCouponResponse``, ``SearchCouponsResponse``.
public struct Coupon: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Period in which buyers can claim the coupon.
  public var claimDuration: ClaimDuration? { raw.view("claim_duration") }

  /// Unix time when the coupon was created; samples are in milliseconds. Example: `1661756811000`.
  public var createTime: Int? { raw.int("create_time") }

  /// Where the coupon was made: SELLER_CENTER, SELLER_APP (mobile app) or TTS_CRM (the customer relation tool). Example: `SELLER_CENTER`.
  public var creationSource: String? { raw.string("creation_source") }

  /// What the coupon takes off the price, a sum or a percentage.
  public var discount: GetCouponDiscount? { raw.view("discount") }

  /// Places where the coupon is shown: ALL, or some of SHOPPING_CENTER, CHAT, LIVE, VIDEO and SHOWCASE; PRIVATE for codes the seller hands out.
  public var displayChannels: [String] { raw.strings("display_channels") }

  /// Places where buyers can find and claim the coupon. Example: `CHAT`.
  public var displayType: DisplayType? { raw.open("display_type") }

  /// Id of the coupon, used to fetch its details. Example: `7342461823095965461`.
  public var id: String? { raw.string("id") }

  /// What viewers must do before they can claim a coupon in a LIVE; only LIVE coupons in the US and UK.
  public var liveTasks: [LiveTask] { raw.views("live_tasks") }

  /// Products for which the coupon can be used; only if `product_scope` is SPECIFIC_PRODUCTS.
  public var productIds: [String] { raw.strings("product_ids") }

  /// Products the coupon applies to: FULL_SHOP for all, SPECIFIC_PRODUCTS for those in `product_ids` of Get Coupon. Example: `FULL_SHOP`.
  public var productScope: ProductScope? { raw.open("product_scope") }

  /// Code that buyers enter to claim the coupon, 6 to 12 letters or digits. Example: `TTS12345`.
  public var promoCode: String? { raw.string("promo_code") }

  /// Period in which a claimed coupon can be used in an order.
  public var redemptionDuration: RedemptionDuration? { raw.view("redemption_duration") }

  /// Terms and conditions that the seller added to the coupon.
  public var sellerTnc: String? { raw.string("seller_tnc") }

  /// State of the coupon: waiting, running or ended. Example: `NOT_START`.
  public var status: CouponStatus? { raw.open("status") }

  /// Buyers who can claim the coupon, such as ALL, NEW (never bought in the shop), FREQUENT_CUSTOMERS, LAPSED_CUSTOMERS or NEW_FOLLOWERS. Example: `NEW`.
  public var targetBuyerSegment: TargetBuyerSegment? { raw.open("target_buyer_segment") }

  /// Purchase that is needed before the coupon can be used.
  public var threshold: Threshold? { raw.view("threshold") }

  /// Name of the coupon, chosen by the seller.
  public var title: String? { raw.string("title") }

  /// Unix time of the last change of the coupon; samples are in milliseconds. Example: `1661756811000`.
  public var updateTime: Int? { raw.int("update_time") }

  /// How often the coupon can be claimed and used.
  public var usageLimits: UsageLimit? { raw.view("usage_limits") }

  /// How often the coupon has been claimed and used so far.
  public var usageStats: UsageStat? { raw.view("usage_stats") }
}

/// Bmsm discount inside ``CreateActivityDiscount``.
public struct CreateActivityBmsmDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    details: [CreateActivityDetail]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("details", details)
    })
  }

  /// Steps of the promotion, at most two, all with the same kind of threshold and of discount.
  public var details: [CreateActivityDetail] { raw.views("details") }
}

/// Bxgy discount inside ``CreateActivityDiscount``.
public struct CreateActivityBxgyDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    benefitMaxApplicableQuantity: String,
    discountType: DiscountType,
    discountValue: String,
    thresholdType: ThresholdType,
    thresholdValue: String,
    benefitMaxApplicableTimes: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("benefit_max_applicable_quantity", benefitMaxApplicableQuantity)
      writer.put("benefit_max_applicable_times", benefitMaxApplicableTimes)
      writer.put("discount_type", discountType)
      writer.put("discount_value", discountValue)
      writer.put("threshold_type", thresholdType)
      writer.put("threshold_value", thresholdValue)
    })
  }

  /// Largest number of items that get the benefit of a buy-X-get-Y promotion.
  public var benefitMaxApplicableQuantity: String? { raw.string("benefit_max_applicable_quantity") }

  /// How often the benefit of a buy-X-get-Y promotion can be applied in one order.
  public var benefitMaxApplicableTimes: String? { raw.string("benefit_max_applicable_times") }

  /// Kind of benefit on the items that the buyer gets.
  public var discountType: DiscountType? { raw.open("discount_type") }

  /// Size of the benefit, an amount or a percentage depending on `discount_type`.
  public var discountValue: String? { raw.string("discount_value") }

  /// What a buyer must reach to get the benefit: a number of items or an order amount.
  public var thresholdType: ThresholdType? { raw.open("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals.
  public var thresholdValue: String? { raw.string("threshold_value") }
}

/// Detail inside ``CreateActivityBmsmDiscount``.
public struct CreateActivityDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    thresholdType: ThresholdType,
    thresholdValue: String,
    tier: Int,
    type: CreateActivityDetailType,
    value: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("threshold_type", thresholdType)
      writer.put("threshold_value", thresholdValue)
      writer.put("tier", tier)
      writer.put("type", type)
      writer.put("value", value)
    })
  }

  /// What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`.
  public var thresholdType: ThresholdType? { raw.open("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `5`.
  public var thresholdValue: String? { raw.string("threshold_value") }

  /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`.
  public var tier: Int? { raw.int("tier") }

  /// Kind of discount at this step; `value` holds its size. Example: `PERCENTAGE_OFF`.
  public var type: CreateActivityDetailType? { raw.open("type") }

  /// Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Example: `10`.
  public var value: String? { raw.string("value") }
}

/// Discount inside the parameters of `createActivity`, the parameters of `updateActivity`.
public struct CreateActivityDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    bmsmDiscount: CreateActivityBmsmDiscount? = nil,
    bxgyDiscount: CreateActivityBxgyDiscount? = nil,
    giftDiscount: GiftDiscount? = nil,
    shippingDiscount: CreateActivityShippingDiscount? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("bmsm_discount", bmsmDiscount)
      writer.put("bxgy_discount", bxgyDiscount)
      writer.put("gift_discount", giftDiscount)
      writer.put("shipping_discount", shippingDiscount)
    })
  }

  /// Settings of a promotion of type BUY_MORE_SAVE_MORE.
  public var bmsmDiscount: CreateActivityBmsmDiscount? { raw.view("bmsm_discount") }

  /// Settings of a promotion of type BUY_X_GET_Y.
  public var bxgyDiscount: CreateActivityBxgyDiscount? { raw.view("bxgy_discount") }

  /// Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds.
  public var giftDiscount: GiftDiscount? { raw.view("gift_discount") }

  /// Settings of a promotion of type SHIPPING_DISCOUNT.
  public var shippingDiscount: CreateActivityShippingDiscount? { raw.view("shipping_discount") }
}

/// Participation limit inside the parameters of `createActivity`.
public struct CreateActivityParticipationLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    type: CreateActivityParticipationLimitType
  ) {
    raw = JSONValue(members: { writer in
      writer.put("type", type)
    })
  }

  /// Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`.
  public var type: CreateActivityParticipationLimitType? { raw.open("type") }
}

/// Shipping discount inside ``CreateActivityDiscount``.
public struct CreateActivityShippingDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    areaScope: AreaScope,
    thresholdType: CreateActivityShippingDiscountThresholdType,
    type: String,
    inventoryType: String? = nil,
    shippingMethod: String? = nil,
    thresholdValue: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("area_scope", areaScope)
      writer.put("inventory_type", inventoryType)
      writer.put("shipping_method", shippingMethod)
      writer.put("threshold_type", thresholdType)
      writer.put("threshold_value", thresholdValue)
      writer.put("type", type)
      writer.put("value", value)
    })
  }

  /// Areas of buyers in which the shipping discount applies.
  public var areaScope: AreaScope? { raw.view("area_scope") }

  /// Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`.
  public var inventoryType: String? { raw.string("inventory_type") }

  /// Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`.
  public var shippingMethod: String? { raw.string("shipping_method") }

  /// What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Example: `MINIMAL_ITEM_QUANTITY`.
  public var thresholdType: CreateActivityShippingDiscountThresholdType? { raw.open("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`.
  public var thresholdValue: String? { raw.string("threshold_value") }

  /// Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Example: `DISCOUNT_SHIPPING_FEE`.
  public var type: String? { raw.string("type") }

  /// Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`.
  public var value: String? { raw.string("value") }
}

/// Target user info inside the parameters of `createActivity`, the parameters of `updateActivity`.
public struct CreateActivityTargetUserInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    userType: UserType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("user_type", userType)
    })
  }

  /// Group of buyers for whom the promotion is meant. Example: `ALL_USER`.
  public var userType: UserType? { raw.open("user_type") }
}

/// Detail inside ``BmsmDiscount``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`.
  public var thresholdType: ThresholdType? { raw.open("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `5`.
  public var thresholdValue: String? { raw.string("threshold_value") }

  /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`.
  public var tier: Int? { raw.int("tier") }

  /// Kind of discount at this step; `value` holds its size. Example: `PERCENTAGE_OFF`.
  public var type: CreateActivityDetailType? { raw.open("type") }

  /// Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Example: `10`.
  public var value: String? { raw.string("value") }
}

/// Discount inside ``Activity``, ``GetActivityResponse``.
public struct Discount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Settings of a promotion of type BUY_MORE_SAVE_MORE.
  public var bmsmDiscount: BmsmDiscount? { raw.view("bmsm_discount") }

  /// Settings of a promotion of type BUY_X_GET_Y.
  public var bxgyDiscount: BxgyDiscount? { raw.view("bxgy_discount") }

  /// Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds.
  public var giftDiscount: GiftDiscount? { raw.view("gift_discount") }

  /// Settings of a promotion of type SHIPPING_DISCOUNT.
  public var shippingDiscount: ShippingDiscount? { raw.view("shipping_discount") }
}

/// Discount inside ``Coupon``.
public struct GetCouponDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Upper limit of the discount; optional, only for PERCENT_OFF.
  public var maxDiscount: Money? { raw.view("max_discount") }

  /// Discount in percent; present only for PERCENT_OFF. Example: `30`.
  public var percentage: String? { raw.string("percentage") }

  /// Amount by which the coupon lowers the price; present only for AMOUNT_OFF.
  public var reductionAmount: Money? { raw.view("reduction_amount") }

  /// Kind of coupon discount: AMOUNT_OFF by `reduction_amount`, or PERCENT_OFF by `percentage`. Example: `AMOUNT_OFF`.
  public var type: GetCouponDiscountType? { raw.open("type") }
}

/// Gift detail inside ``GiftInfo``.
public struct GiftDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    productId: String? = nil,
    skuId: String? = nil,
    totalClaimLimit: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("product_id", productId)
      writer.put("sku_id", skuId)
      writer.put("total_claim_limit", totalClaimLimit)
    })
  }

  /// Id of the TikTok Shop product given as gift. Example: `1732239744891062847`.
  public var productId: String? { raw.string("product_id") }

  /// Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`.
  public var skuId: String? { raw.string("sku_id") }

  /// Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`.
  public var totalClaimLimit: String? { raw.string("total_claim_limit") }
}

/// Gift discount inside ``CreateActivityDiscount``, ``Discount``.
public struct GiftDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    giftInfos: [GiftInfo]? = nil,
    giftReceivingType: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("gift_infos", giftInfos)
      writer.put("gift_receiving_type", giftReceivingType)
    })
  }

  /// Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold.
  public var giftInfos: [GiftInfo] { raw.views("gift_infos") }

  /// Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`.
  public var giftReceivingType: String? { raw.string("gift_receiving_type") }
}

/// Gift info inside ``GiftDiscount``.
public struct GiftInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    giftDetails: [GiftDetail]? = nil,
    thresholdType: ThresholdType? = nil,
    thresholdValue: String? = nil,
    tier: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("gift_details", giftDetails)
      writer.put("threshold_type", thresholdType)
      writer.put("threshold_value", thresholdValue)
      writer.put("tier", tier)
    })
  }

  /// Gifts that buyers receive at this step, with their quantities.
  public var giftDetails: [GiftDetail] { raw.views("gift_details") }

  /// What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`.
  public var thresholdType: ThresholdType? { raw.open("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`.
  public var thresholdValue: String? { raw.string("threshold_value") }

  /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`.
  public var tier: Int? { raw.int("tier") }
}

/// LIVE task inside ``Coupon``.
public struct LiveTask: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// How many seconds the viewer must watch the LIVE to claim the coupon. Example: `60`.
  public var minWatchTime: String? { raw.string("min_watch_time") }

  /// Task of the viewer: NONE, FOLLOW_HOST, or WATCH_FOR_MIN_TIME as long as `min_watch_time` says. Example: `FOLLOW_HOST`.
  public var type: LiveTaskType? { raw.open("type") }
}

/// Participation limit inside ``Activity``, ``GetActivityResponse``, the parameters of `updateActivity`.
public struct ParticipationLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("type", type)
    })
  }

  /// Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`.
  public var type: String? { raw.string("type") }
}

/// Product inside ``GetActivityResponse``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE.
  public var activityPrice: Money? { raw.view("activity_price") }

  /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`.
  public var discount: String? { raw.string("discount") }

  /// Id of the TikTok Shop product in the promotion. Example: `7136011254174631686`.
  public var id: String? { raw.string("id") }

  /// Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`.
  public var quantityLimit: Int? { raw.int("quantity_limit") }

  /// Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`.
  public var quantityPerUser: Int? { raw.int("quantity_per_user") }

  /// SKUs in the promotion; only if `product_level` is VARIATION.
  public var skus: [Sku] { raw.views("skus") }

  /// Units that were already sold in the promotion.
  public var usedQuantity: Int? { raw.int("used_quantity") }
}

/// Redemption duration inside ``Coupon``.
public struct RedemptionDuration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds until which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709754340`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Days from claiming within which the coupon can be used; only if `type` is RELATIVE. Example: `4`.
  public var relativeTime: Int? { raw.int("relative_time") }

  /// Unix time in seconds from which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709768000`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Whether the period of use is fixed or counted from the time of claiming. Example: `ABSOLUTE`.
  public var type: RedemptionDurationType? { raw.open("type") }
}

/// Shipping discount inside ``Discount``.
public struct ShippingDiscount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Areas of buyers in which the shipping discount applies.
  public var areaScope: AreaScope? { raw.view("area_scope") }

  /// Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Example: `SELF_FULFILLED`.
  public var inventoryType: String? { raw.string("inventory_type") }

  /// Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Example: `STANDARD_SHIPPING`.
  public var shippingMethod: String? { raw.string("shipping_method") }

  /// What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Example: `MINIMAL_ITEM_QUANTITY`.
  public var thresholdType: CreateActivityShippingDiscountThresholdType? { raw.open("threshold_type") }

  /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`.
  public var thresholdValue: String? { raw.string("threshold_value") }

  /// Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Example: `DISCOUNT_SHIPPING_FEE`.
  public var type: String? { raw.string("type") }

  /// Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`.
  public var value: String? { raw.string("value") }
}

/// SKU inside ``Product``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE.
  public var activityPrice: Money? { raw.view("activity_price") }

  /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`.
  public var discount: String? { raw.string("discount") }

  /// Id of the TikTok Shop SKU in the promotion. Example: `7136382541418366725`.
  public var id: String? { raw.string("id") }

  /// Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`.
  public var quantityLimit: Int? { raw.int("quantity_limit") }

  /// Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`.
  public var quantityPerUser: Int? { raw.int("quantity_per_user") }

  /// Units that were already sold in the promotion.
  public var usedQuantity: Int? { raw.int("used_quantity") }
}

/// Target user info inside ``GetActivityResponse``.
public struct TargetUserInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Group of buyers for whom the promotion is meant. Example: `ALL_USER`.
  public var userType: String? { raw.string("user_type") }
}

/// Threshold inside ``Coupon``.
public struct Threshold: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Smallest purchase of eligible products for which the coupon can be used; only if `type` is MIN_SPEND.
  public var minSpend: Money? { raw.view("min_spend") }

  /// Whether a smallest purchase is needed (MIN_SPEND) or not (NONE). Example: `MIN_SPEND`.
  public var type: ThresholdType2? { raw.open("type") }
}

/// Product inside the parameters of `updateActivityProduct`.
public struct UpdateActivityProductProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    quantityLimit: Int,
    quantityPerUser: Int,
    activityPriceAmount: String? = nil,
    discount: String? = nil,
    skus: [UpdateActivityProductSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("activity_price_amount", activityPriceAmount)
      writer.put("discount", discount)
      writer.put("id", id)
      writer.put("quantity_limit", quantityLimit)
      writer.put("quantity_per_user", quantityPerUser)
      writer.put("skus", skus)
    })
  }

  /// Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `4.5`.
  public var activityPriceAmount: String? { raw.string("activity_price_amount") }

  /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`.
  public var discount: String? { raw.string("discount") }

  /// Id of the TikTok Shop product in the promotion. Example: `7135427619356477189`.
  public var id: String? { raw.string("id") }

  /// Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`.
  public var quantityLimit: Int? { raw.int("quantity_limit") }

  /// Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`.
  public var quantityPerUser: Int? { raw.int("quantity_per_user") }

  /// SKUs to add or to change, at most 300 over all products; must be an empty list when `product_level` is PRODUCT.
  public var skus: [UpdateActivityProductSku] { raw.views("skus") }
}

/// SKU inside ``UpdateActivityProductProduct``.
public struct UpdateActivityProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    quantityLimit: Int,
    quantityPerUser: Int,
    activityPriceAmount: String? = nil,
    discount: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("activity_price_amount", activityPriceAmount)
      writer.put("discount", discount)
      writer.put("id", id)
      writer.put("quantity_limit", quantityLimit)
      writer.put("quantity_per_user", quantityPerUser)
    })
  }

  /// Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `6.5`.
  public var activityPriceAmount: String? { raw.string("activity_price_amount") }

  /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`.
  public var discount: String? { raw.string("discount") }

  /// Id of the TikTok Shop SKU in the promotion. Example: `7125688837187176194`.
  public var id: String? { raw.string("id") }

  /// Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`.
  public var quantityLimit: Int? { raw.int("quantity_limit") }

  /// Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `10`.
  public var quantityPerUser: Int? { raw.int("quantity_per_user") }
}

/// Usage limit inside ``Coupon``.
public struct UsageLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// How many times claimed coupons can be used by all buyers together; ID, MY, PH, SG, TH and VN only. Example: `1000`.
  public var redemptionLimit: Int? { raw.int("redemption_limit") }

  /// How many times one buyer can claim the coupon. Example: `30`.
  public var singleBuyerClaimLimit: Int? { raw.int("single_buyer_claim_limit") }

  /// How many times all buyers together can claim the coupon. Example: `1000`.
  public var totalClaimLimit: Int? { raw.int("total_claim_limit") }
}

/// Usage stat inside ``Coupon``.
public struct UsageStat: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// How many times the coupon has been claimed. Example: `5`.
  public var claimedCount: Int? { raw.int("claimed_count") }

  /// How many times the coupon has been used in an order. Example: `0`.
  public var redeemedCount: Int? { raw.int("redeemed_count") }
}
