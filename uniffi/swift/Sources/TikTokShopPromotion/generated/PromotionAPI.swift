// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Promotion: the operations of the domain `promotion`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol PromotionAPI: Resource {
  func createActivity(_ params: Params, options: CallOptions?) async throws -> CreateActivityResponse
  func deactivateActivity(_ params: Params, options: CallOptions?) async throws -> DeactivateActivityResponse
  func getActivity(_ params: Params, options: CallOptions?) async throws -> GetActivityResponse
  func getCoupon(_ params: Params, options: CallOptions?) async throws -> GetCouponResponse
  func removeActivityProduct(_ params: Params, options: CallOptions?) async throws -> RemoveActivityProductResponse
  func republishActivity(_ params: Params, options: CallOptions?) async throws -> RepublishActivityResponse
  func searchActivities(_ params: Params, options: CallOptions?) async throws -> SearchActivitiesResponse
  func searchActivitiesPages(_ params: Params, options: PageOptions?) -> Pages<Activity>
  func searchCoupons(_ params: Params, options: CallOptions?) async throws -> SearchCouponsResponse
  func searchCouponsPages(_ params: Params, options: PageOptions?) -> Pages<Coupon>
  func updateActivity(_ params: Params, options: CallOptions?) async throws -> UpdateActivityResponse
  func updateActivityProduct(_ params: Params, options: CallOptions?) async throws -> UpdateActivityProductResponse
}

/// Promotion: the operations of the domain `promotion`.
public struct PromotionResource: PromotionAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Promotion: the operations of the domain `promotion`.
  public var promotion: PromotionResource { PromotionResource(connection) }
}

extension PromotionAPI {
  /// Creates a promotion without products, which a second call adds.
  ///
  /// `POST /promotion/{version}/activities`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.write`.
  ///
  /// - Parameters:
  ///   - activityType: Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`.
  ///   - beginTime: Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
  ///   - endTime: Unix time in seconds when the promotion ends. Example: `1661856811`.
  ///   - productLevel: What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
  ///   - title: Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountEvent0829`.
  ///   - auctionSupportType: Whether the promotion also applies to products sold in LIVE auctions.
  ///   - discount: Discount settings of the promotion, one object for the kind in question.
  ///   - durationType: Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
  ///   - participationLimit: How often one buyer can take part in the promotion.
  ///   - targetUserInfo: Group of buyers for whom the promotion is meant.
  public func createActivity(
    activityType: ActivityType,
    beginTime: UnixTime,
    endTime: UnixTime,
    productLevel: ProductLevel,
    title: String,
    auctionSupportType: AuctionSupportType? = nil,
    discount: CreateActivityDiscount? = nil,
    durationType: String? = nil,
    participationLimit: [CreateActivityParticipationLimit]? = nil,
    targetUserInfo: CreateActivityTargetUserInfo? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateActivityResponse {
    let params = Params { writer in
      writer.put("activity_type", activityType)
      writer.put("begin_time", beginTime)
      writer.put("end_time", endTime)
      writer.put("product_level", productLevel)
      writer.put("title", title)
      writer.put("auction_support_type", auctionSupportType)
      writer.put("discount", discount)
      writer.put("duration_type", durationType)
      writer.put("participation_limit", participationLimit)
      writer.put("target_user_info", targetUserInfo)
    }
    return try await createActivity(params, options: options)
  }

  /// `createActivity` with its parameters by their names in the API.
  public func createActivity(_ params: Params, options: CallOptions?) async throws -> CreateActivityResponse {
    CreateActivityResponse(try await connection.caller.call("promotion.create_activity", params, options))
  }

  /// Ends a running or upcoming promotion early.
  ///
  /// `POST /promotion/{version}/activities/{activity_id}/deactivate`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.write`.
  ///
  /// - Parameters:
  ///   - activityId: Id of the promotion activity, by which it is read, changed or ended.
  public func deactivateActivity(
    activityId: String,
    options: CallOptions? = nil
  ) async throws -> DeactivateActivityResponse {
    let params = Params { writer in
      writer.put("activity_id", activityId)
    }
    return try await deactivateActivity(params, options: options)
  }

  /// `deactivateActivity` with its parameters by their names in the API.
  public func deactivateActivity(_ params: Params, options: CallOptions?) async throws -> DeactivateActivityResponse {
    DeactivateActivityResponse(try await connection.caller.call("promotion.deactivate_activity", params, options))
  }

  /// Returns one promotion with its terms and products.
  ///
  /// `GET /promotion/{version}/activities/{activity_id}`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.info`.
  ///
  /// - Parameters:
  ///   - activityId: Id of the promotion activity, by which it is read, changed or ended.
  public func getActivity(
    activityId: String,
    options: CallOptions? = nil
  ) async throws -> GetActivityResponse {
    let params = Params { writer in
      writer.put("activity_id", activityId)
    }
    return try await getActivity(params, options: options)
  }

  /// `getActivity` with its parameters by their names in the API.
  public func getActivity(_ params: Params, options: CallOptions?) async throws -> GetActivityResponse {
    GetActivityResponse(try await connection.caller.call("promotion.get_activity", params, options))
  }

  /// Returns one coupon with its terms, limits and use.
  ///
  /// `GET /promotion/{version}/coupons/{coupon_id}`, version 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6699dce0de15e502ed219e37>)
  ///
  /// - Parameters:
  ///   - couponId: Id of the coupon to fetch, from Search Coupons.
  public func getCoupon(
    couponId: String,
    options: CallOptions? = nil
  ) async throws -> GetCouponResponse {
    let params = Params { writer in
      writer.put("coupon_id", couponId)
    }
    return try await getCoupon(params, options: options)
  }

  /// `getCoupon` with its parameters by their names in the API.
  public func getCoupon(_ params: Params, options: CallOptions?) async throws -> GetCouponResponse {
    GetCouponResponse(try await connection.caller.call("promotion.get_coupon", params, options))
  }

  /// Takes up to 300 products or SKUs out of a promotion.
  ///
  /// `DELETE /promotion/{version}/activities/{activity_id}/products`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650acfd84a0bb702c072b4eb>)
  ///
  /// - Parameters:
  ///   - activityId: Id of the promotion activity, by which it is read, changed or ended.
  ///   - benefitProductIds: Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
  ///   - excludeProductIds: Products left out of a promotion that covers the whole shop.
  ///   - productIds: Products to remove from the promotion, at most 300 ids.
  ///   - skuIds: SKUs to remove from the promotion, at most 300 ids.
  public func removeActivityProduct(
    activityId: String,
    benefitProductIds: [String]? = nil,
    excludeProductIds: [String]? = nil,
    productIds: [String]? = nil,
    skuIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> RemoveActivityProductResponse {
    let params = Params { writer in
      writer.put("activity_id", activityId)
      writer.put("benefit_product_ids", benefitProductIds)
      writer.put("exclude_product_ids", excludeProductIds)
      writer.put("product_ids", productIds)
      writer.put("sku_ids", skuIds)
    }
    return try await removeActivityProduct(params, options: options)
  }

  /// `removeActivityProduct` with its parameters by their names in the API.
  public func removeActivityProduct(_ params: Params, options: CallOptions?) async throws -> RemoveActivityProductResponse {
    RemoveActivityProductResponse(try await connection.caller.call("promotion.remove_activity_product", params, options))
  }

  /// Runs an ended promotion again as a new one with new times.
  ///
  /// `POST /promotion/{version}/activities/{activity_id}/republish`, version 202607.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - activityId: Id of the ended or deactivated promotion to run again.
  ///   - beginTime: Unix time in seconds when the promotion starts; must lie in the future when it is set.
  ///   - endTime: Unix time in seconds when the promotion ends.
  public func republishActivity(
    activityId: String,
    beginTime: UnixTime? = nil,
    endTime: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> RepublishActivityResponse {
    let params = Params { writer in
      writer.put("activity_id", activityId)
      writer.put("begin_time", beginTime)
      writer.put("end_time", endTime)
    }
    return try await republishActivity(params, options: options)
  }

  /// `republishActivity` with its parameters by their names in the API.
  public func republishActivity(_ params: Params, options: CallOptions?) async throws -> RepublishActivityResponse {
    RepublishActivityResponse(try await connection.caller.call("promotion.republish_activity", params, options))
  }

  /// Lists promotions by type, status or exact title, page by page.
  ///
  /// `POST /promotion/{version}/activities/search`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Lists at most 10000 results: split longer searches by time.
  /// - Scope: `seller.promotion.info`.
  ///
  /// - Parameters:
  ///   - activityTitle: Limits the result to activities with exactly this title; no partial matches. Example: `Discount`.
  ///   - activityType: Limits the result to promotions of this kind; all kinds when left out. Example: `FLASHSALE`.
  ///   - pageSize: Number of entries per page, at most 100, 50 by default. 0 to 100. Default: `50`. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `21`.
  ///   - status: Limits the result to promotions in this state. Example: `ONGOING`.
  public func searchActivities(
    activityTitle: String? = nil,
    activityType: ActivityType? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    status: CouponStatus? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchActivitiesResponse {
    let params = Params { writer in
      writer.put("activity_title", activityTitle)
      writer.put("activity_type", activityType)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("status", status)
    }
    return try await searchActivities(params, options: options)
  }

  /// `searchActivities` with its parameters by their names in the API.
  public func searchActivities(_ params: Params, options: CallOptions?) async throws -> SearchActivitiesResponse {
    SearchActivitiesResponse(try await connection.caller.call("promotion.search_activities", params, options))
  }

  /// Everything that `searchActivities` lists, page by page. Nothing is sent before it is iterated.
  public func searchActivitiesPages(
    activityTitle: String? = nil,
    activityType: ActivityType? = nil,
    pageSize: Int? = nil,
    status: CouponStatus? = nil,
    options: PageOptions? = nil
  ) -> Pages<Activity> {
    let params = Params { writer in
      writer.put("activity_title", activityTitle)
      writer.put("activity_type", activityType)
      writer.put("page_size", pageSize)
      writer.put("status", status)
    }
    return searchActivitiesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchActivitiesPages(_ params: Params, options: PageOptions?) -> Pages<Activity> {
    connection.caller.pages("promotion.search_activities", params, options) { Activity($0) }
  }

  /// Lists the shop's coupons by status, display type or title.
  ///
  /// `POST /promotion/{version}/coupons/search`, version 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6699dcdf115ebe02f841e4cd>)
  ///
  /// - Parameters:
  ///   - displayType: Limits the result to coupons that buyers find in these places.
  ///   - pageSize: Number of entries per page, at most 100, 50 by default. 1 to 100. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `1661756811000`.
  ///   - status: Limits the result to coupons in these states.
  ///   - titleKeyword: Limits the result to coupons with this text in the title, at most 100 characters; no fuzzy matches. Example: `Coupon123`.
  public func searchCoupons(
    displayType: [DisplayType]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    status: [CouponStatus]? = nil,
    titleKeyword: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCouponsResponse {
    let params = Params { writer in
      writer.put("display_type", displayType)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("status", status)
      writer.put("title_keyword", titleKeyword)
    }
    return try await searchCoupons(params, options: options)
  }

  /// `searchCoupons` with its parameters by their names in the API.
  public func searchCoupons(_ params: Params, options: CallOptions?) async throws -> SearchCouponsResponse {
    SearchCouponsResponse(try await connection.caller.call("promotion.search_coupons", params, options))
  }

  /// Everything that `searchCoupons` lists, page by page. Nothing is sent before it is iterated.
  public func searchCouponsPages(
    displayType: [DisplayType]? = nil,
    pageSize: Int? = nil,
    status: [CouponStatus]? = nil,
    titleKeyword: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Coupon> {
    let params = Params { writer in
      writer.put("display_type", displayType)
      writer.put("page_size", pageSize)
      writer.put("status", status)
      writer.put("title_keyword", titleKeyword)
    }
    return searchCouponsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCouponsPages(_ params: Params, options: PageOptions?) -> Pages<Coupon> {
    connection.caller.pages("promotion.search_coupons", params, options) { Coupon($0) }
  }

  /// Replaces the title, times and terms of a promotion that has not ended.
  ///
  /// `PUT /promotion/{version}/activities/{activity_id}`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.write`.
  ///
  /// - Parameters:
  ///   - activityId: Id of the promotion activity, by which it is read, changed or ended.
  ///   - beginTime: Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
  ///   - endTime: Unix time in seconds when the promotion ends. Example: `1661856811`.
  ///   - title: Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`.
  ///   - auctionSupportType: Whether the promotion also applies to products sold in LIVE auctions.
  ///   - discount: Discount settings of the promotion, one object for the kind in question.
  ///   - durationType: Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
  ///   - participationLimit: How often one buyer can take part in the promotion.
  ///   - productLevel: What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
  ///   - targetUserInfo: Group of buyers for whom the promotion is meant.
  public func updateActivity(
    activityId: String,
    beginTime: UnixTime,
    endTime: UnixTime,
    title: String,
    auctionSupportType: AuctionSupportType? = nil,
    discount: CreateActivityDiscount? = nil,
    durationType: String? = nil,
    participationLimit: [ParticipationLimit]? = nil,
    productLevel: ProductLevel? = nil,
    targetUserInfo: CreateActivityTargetUserInfo? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateActivityResponse {
    let params = Params { writer in
      writer.put("activity_id", activityId)
      writer.put("begin_time", beginTime)
      writer.put("end_time", endTime)
      writer.put("title", title)
      writer.put("auction_support_type", auctionSupportType)
      writer.put("discount", discount)
      writer.put("duration_type", durationType)
      writer.put("participation_limit", participationLimit)
      writer.put("product_level", productLevel)
      writer.put("target_user_info", targetUserInfo)
    }
    return try await updateActivity(params, options: options)
  }

  /// `updateActivity` with its parameters by their names in the API.
  public func updateActivity(_ params: Params, options: CallOptions?) async throws -> UpdateActivityResponse {
    UpdateActivityResponse(try await connection.caller.call("promotion.update_activity", params, options))
  }

  /// Adds products to a promotion or changes their prices and limits.
  ///
  /// `PUT /promotion/{version}/activities/{activity_id}/products`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.promotion.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650d32c42aaa3602b86ccb5c>)
  ///
  /// - Parameters:
  ///   - activityId: Id of the promotion activity, by which it is read, changed or ended.
  ///   - benefitProductIds: Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
  ///   - excludeProductIds: Products left out of a promotion that covers the whole shop.
  ///   - products: Products to add or to change, at most 300 in one call.
  public func updateActivityProduct(
    activityId: String,
    benefitProductIds: [String]? = nil,
    excludeProductIds: [String]? = nil,
    products: [UpdateActivityProductProduct]? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateActivityProductResponse {
    let params = Params { writer in
      writer.put("activity_id", activityId)
      writer.put("benefit_product_ids", benefitProductIds)
      writer.put("exclude_product_ids", excludeProductIds)
      writer.put("products", products)
    }
    return try await updateActivityProduct(params, options: options)
  }

  /// `updateActivityProduct` with its parameters by their names in the API.
  public func updateActivityProduct(_ params: Params, options: CallOptions?) async throws -> UpdateActivityProductResponse {
    UpdateActivityProductResponse(try await connection.caller.call("promotion.update_activity_product", params, options))
  }

}