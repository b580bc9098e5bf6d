// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Affiliate partner: the operations of the domain `affiliate_partner`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol AffiliatePartnerAPI: Resource {
  func createAffiliatePartnerCampaign(_ params: Params, options: CallOptions?) async throws -> CreateAffiliatePartnerCampaignResponse
  func editAffiliatePartnerCampaign(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func generateAffiliatePartnerCampaignProductLink(_ params: Params, options: CallOptions?) async throws -> GenerateAffiliatePartnerCampaignProductLinkResponse
  func getAffiliateCampaignCreatorFulfillmentStatusInfo(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse
  func getAffiliateCampaignCreatorFulfillmentStatusInfoPages(_ params: Params, options: PageOptions?) -> Pages<PromotionCreator>
  func getAffiliateCampaignCreatorFulfillmentStatusList(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorFulfillmentStatusListResponse
  func getAffiliateCampaignCreatorFulfillmentStatusListPages(_ params: Params, options: PageOptions?) -> Pages<CampaignProductStatistic>
  func getAffiliateCampaignCreatorProductContentStatistics(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorProductContentStatisticsResponse
  func getAffiliateCampaignCreatorProductSampleStatus(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorProductSampleStatusResponse
  func getAffiliatePartnerCampaignDetail(_ params: Params, options: CallOptions?) async throws -> GetAffiliatePartnerCampaignDetailResponse
  func getAffiliatePartnerCampaignList(_ params: Params, options: CallOptions?) async throws -> GetAffiliatePartnerCampaignListResponse
  func getAffiliatePartnerCampaignListPages(_ params: Params, options: PageOptions?) -> Pages<Campaign>
  func getAffiliatePartnerCampaignProductList(_ params: Params, options: CallOptions?) async throws -> GetAffiliatePartnerCampaignProductListResponse
  func getAffiliatePartnerCampaignProductListPages(_ params: Params, options: PageOptions?) -> Pages<Product>
  func partnerGenerateMultiAffiliateCampaignProductLink(_ params: Params, options: CallOptions?) async throws -> PartnerGenerateMultiAffiliateCampaignProductLinkResponse
  func publishAffiliatePartnerCampaign(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func reviewAffiliatePartnerCampaignProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func searchCapAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchCapAffiliateOrdersResponse
  func searchCapAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<SkuOrder>
  func searchTapAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchTapAffiliateOrdersResponse
  func searchTapAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<SearchTapAffiliateOrdersSkuOrder>
}

/// Affiliate partner: the operations of the domain `affiliate_partner`.
public struct AffiliatePartnerResource: AffiliatePartnerAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Affiliate partner: the operations of the domain `affiliate_partner`.
  public var affiliatePartner: AffiliatePartnerResource { AffiliatePartnerResource(connection) }
}

extension AffiliatePartnerAPI {
  /// Creates an affiliate partner campaign with its commission and time windows.
  ///
  /// `POST /affiliate_partner/{version}/campaigns`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.write`.
  ///
  /// - Parameters:
  ///   - campaignEndTime: When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
  ///   - campaignStartTime: When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  ///   - commissionRate: Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
  ///   - contactInfo: How sellers can reach the partner; which messengers are needed depends on the target market.
  ///   - description_: Text that presents the campaign to sellers, fewer than 1000 characters.
  ///   - name: Name of the campaign, fewer than 50 characters.
  ///   - registrationEndTime: Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
  ///   - registrationStartTime: First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  ///   - targetSellerTypes: Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
  ///   - targetShopCodes: Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
  public func createAffiliatePartnerCampaign(
    campaignEndTime: UnixTime,
    campaignStartTime: UnixTime,
    commissionRate: Int,
    contactInfo: ContactInfo,
    description_: String,
    name: String,
    registrationEndTime: UnixTime,
    registrationStartTime: UnixTime,
    targetSellerTypes: [TargetSellerType]? = nil,
    targetShopCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateAffiliatePartnerCampaignResponse {
    let params = Params { writer in
      writer.put("campaign_end_time", campaignEndTime)
      writer.put("campaign_start_time", campaignStartTime)
      writer.put("commission_rate", commissionRate)
      writer.put("contact_info", contactInfo)
      writer.put("description", description_)
      writer.put("name", name)
      writer.put("registration_end_time", registrationEndTime)
      writer.put("registration_start_time", registrationStartTime)
      writer.put("target_seller_types", targetSellerTypes)
      writer.put("target_shop_codes", targetShopCodes)
    }
    return try await createAffiliatePartnerCampaign(params, options: options)
  }

  /// `createAffiliatePartnerCampaign` with its parameters by their names in the API.
  public func createAffiliatePartnerCampaign(_ params: Params, options: CallOptions?) async throws -> CreateAffiliatePartnerCampaignResponse {
    CreateAffiliatePartnerCampaignResponse(try await connection.caller.call("affiliate_partner.create_affiliate_partner_campaign", params, options))
  }

  /// Changes the given fields of an affiliate partner campaign and leaves the others as they are.
  ///
  /// `POST /affiliate_partner/{version}/campaigns/{campaign_id}/partial_edit`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.write`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - campaignEndTime: When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
  ///   - campaignStartTime: When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  ///   - commissionRate: Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
  ///   - contactInfo: How sellers can reach the partner; which messengers are needed depends on the target market.
  ///   - description_: Text that presents the campaign to sellers, fewer than 1000 characters.
  ///   - name: Name of the campaign, fewer than 50 characters.
  ///   - registrationEndTime: Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
  ///   - registrationStartTime: First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  ///   - targetSellerTypes: Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
  ///   - targetShopCodes: Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
  public func editAffiliatePartnerCampaign(
    campaignId: String,
    campaignEndTime: UnixTime? = nil,
    campaignStartTime: UnixTime? = nil,
    commissionRate: Int? = nil,
    contactInfo: ContactInfo? = nil,
    description_: String? = nil,
    name: String? = nil,
    registrationEndTime: UnixTime? = nil,
    registrationStartTime: UnixTime? = nil,
    targetSellerTypes: [TargetSellerType]? = nil,
    targetShopCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("campaign_end_time", campaignEndTime)
      writer.put("campaign_start_time", campaignStartTime)
      writer.put("commission_rate", commissionRate)
      writer.put("contact_info", contactInfo)
      writer.put("description", description_)
      writer.put("name", name)
      writer.put("registration_end_time", registrationEndTime)
      writer.put("registration_start_time", registrationStartTime)
      writer.put("target_seller_types", targetSellerTypes)
      writer.put("target_shop_codes", targetShopCodes)
    }
    return try await editAffiliatePartnerCampaign(params, options: options)
  }

  /// `editAffiliatePartnerCampaign` with its parameters by their names in the API.
  public func editAffiliatePartnerCampaign(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_partner.edit_affiliate_partner_campaign", params, options))
  }

  /// Creates the promotion link of one campaign product at a creator commission rate.
  ///
  /// `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.link.write`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - creatorCommissionRate: Commission rate to offer to creators through the link, in hundredths of a percent; at most the total rate set by the seller. Example: `1000`.
  ///   - productId: Platform's id of the product, as the product operations return it.
  public func generateAffiliatePartnerCampaignProductLink(
    campaignId: String,
    creatorCommissionRate: Int,
    productId: String,
    options: CallOptions? = nil
  ) async throws -> GenerateAffiliatePartnerCampaignProductLinkResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("creator_commission_rate", creatorCommissionRate)
      writer.put("product_id", productId)
    }
    return try await generateAffiliatePartnerCampaignProductLink(params, options: options)
  }

  /// `generateAffiliatePartnerCampaignProductLink` with its parameters by their names in the API.
  public func generateAffiliatePartnerCampaignProductLink(_ params: Params, options: CallOptions?) async throws -> GenerateAffiliatePartnerCampaignProductLinkResponse {
    GenerateAffiliatePartnerCampaignProductLinkResponse(try await connection.caller.call("affiliate_partner.generate_affiliate_partner_campaign_product_link", params, options))
  }

  /// Lists how each creator performs for one product of a campaign.
  ///
  /// `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/performance`, version 202508; also 202501.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - productId: Platform's id of the product, as the product operations return it.
  ///   - pageSize: Number of creators to return on each page, from 1 to 50.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  public func getAffiliateCampaignCreatorFulfillmentStatusInfo(
    campaignId: String,
    productId: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("product_id", productId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getAffiliateCampaignCreatorFulfillmentStatusInfo(params, options: options)
  }

  /// `getAffiliateCampaignCreatorFulfillmentStatusInfo` with its parameters by their names in the API.
  public func getAffiliateCampaignCreatorFulfillmentStatusInfo(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
    GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse(try await connection.caller.call("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", params, options))
  }

  /// Everything that `getAffiliateCampaignCreatorFulfillmentStatusInfo` lists, page by page. Nothing is sent before it is iterated.
  public func getAffiliateCampaignCreatorFulfillmentStatusInfoPages(
    campaignId: String,
    productId: String,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<PromotionCreator> {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("product_id", productId)
      writer.put("page_size", pageSize)
    }
    return getAffiliateCampaignCreatorFulfillmentStatusInfoPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getAffiliateCampaignCreatorFulfillmentStatusInfoPages(_ params: Params, options: PageOptions?) -> Pages<PromotionCreator> {
    connection.caller.pages("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", params, options) { PromotionCreator($0) }
  }

  /// Lists promotion statistics for every product of a campaign.
  ///
  /// `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/performance`, version 202501.
  ///
  /// - Cipher: `category_asset_cipher` (optional).
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - pageSize: Number of products to return on each page, from 1 to 50. Example: `10`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func getAffiliateCampaignCreatorFulfillmentStatusList(
    campaignId: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getAffiliateCampaignCreatorFulfillmentStatusList(params, options: options)
  }

  /// `getAffiliateCampaignCreatorFulfillmentStatusList` with its parameters by their names in the API.
  public func getAffiliateCampaignCreatorFulfillmentStatusList(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
    GetAffiliateCampaignCreatorFulfillmentStatusListResponse(try await connection.caller.call("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", params, options))
  }

  /// Everything that `getAffiliateCampaignCreatorFulfillmentStatusList` lists, page by page. Nothing is sent before it is iterated.
  public func getAffiliateCampaignCreatorFulfillmentStatusListPages(
    campaignId: String,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<CampaignProductStatistic> {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("page_size", pageSize)
    }
    return getAffiliateCampaignCreatorFulfillmentStatusListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getAffiliateCampaignCreatorFulfillmentStatusListPages(_ params: Params, options: PageOptions?) -> Pages<CampaignProductStatistic> {
    connection.caller.pages("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", params, options) { CampaignProductStatistic($0) }
  }

  /// Lists the content that one creator published for a campaign product, with its results.
  ///
  /// `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`, version 202508; also 202501.
  ///
  /// - Cipher: `category_asset_cipher` (optional).
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - affiliateProductId: Restricts the figures to this product; take the id from the fulfillment status info of the campaign. Example: `123456789`.
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - creatorTempId: Creator to report on: temporary id in older versions, open id in newer ones.
  ///   - productId: Platform's id of the product, as the product operations return it.
  ///   - contentType: Kind of content to report on: 1 for videos, 2 for LIVE rooms. Example: `VIDEO`.
  public func getAffiliateCampaignCreatorProductContentStatistics(
    affiliateProductId: String,
    campaignId: String,
    creatorTempId: String,
    productId: String,
    contentType: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAffiliateCampaignCreatorProductContentStatisticsResponse {
    let params = Params { writer in
      writer.put("affiliate_product_id", affiliateProductId)
      writer.put("campaign_id", campaignId)
      writer.put("creator_temp_id", creatorTempId)
      writer.put("product_id", productId)
      writer.put("content_type", contentType)
    }
    return try await getAffiliateCampaignCreatorProductContentStatistics(params, options: options)
  }

  /// `getAffiliateCampaignCreatorProductContentStatistics` with its parameters by their names in the API.
  public func getAffiliateCampaignCreatorProductContentStatistics(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorProductContentStatisticsResponse {
    GetAffiliateCampaignCreatorProductContentStatisticsResponse(try await connection.caller.call("affiliate_partner.get_affiliate_campaign_creator_product_content_statistics", params, options))
  }

  /// Returns the delivery state of the sample sent to a campaign creator.
  ///
  /// `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`, version 202508; also 202501.
  ///
  /// - Cipher: `category_asset_cipher` (optional).
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - creatorTempId: Creator to report on: temporary id in older versions, open id in newer ones.
  ///   - productId: Platform's id of the product, as the product operations return it.
  public func getAffiliateCampaignCreatorProductSampleStatus(
    campaignId: String,
    creatorTempId: String,
    productId: String,
    options: CallOptions? = nil
  ) async throws -> GetAffiliateCampaignCreatorProductSampleStatusResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("creator_temp_id", creatorTempId)
      writer.put("product_id", productId)
    }
    return try await getAffiliateCampaignCreatorProductSampleStatus(params, options: options)
  }

  /// `getAffiliateCampaignCreatorProductSampleStatus` with its parameters by their names in the API.
  public func getAffiliateCampaignCreatorProductSampleStatus(_ params: Params, options: CallOptions?) async throws -> GetAffiliateCampaignCreatorProductSampleStatusResponse {
    GetAffiliateCampaignCreatorProductSampleStatusResponse(try await connection.caller.call("affiliate_partner.get_affiliate_campaign_creator_product_sample_status", params, options))
  }

  /// Returns one affiliate partner campaign with its terms, dates and target shops.
  ///
  /// `GET /affiliate_partner/{version}/campaigns/{campaign_id}`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  public func getAffiliatePartnerCampaignDetail(
    campaignId: String,
    options: CallOptions? = nil
  ) async throws -> GetAffiliatePartnerCampaignDetailResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
    }
    return try await getAffiliatePartnerCampaignDetail(params, options: options)
  }

  /// `getAffiliatePartnerCampaignDetail` with its parameters by their names in the API.
  public func getAffiliatePartnerCampaignDetail(_ params: Params, options: CallOptions?) async throws -> GetAffiliatePartnerCampaignDetailResponse {
    GetAffiliatePartnerCampaignDetailResponse(try await connection.caller.call("affiliate_partner.get_affiliate_partner_campaign_detail", params, options))
  }

  /// Lists the partner's campaigns, filtered by status and type.
  ///
  /// `GET /affiliate_partner/{version}/campaigns`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - pageSize: Number of campaigns to return on each page, from 1 to 100; 10 by default. Default: `10`. Example: `10`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - queryTypeFilter: Second filter by `type`: MARKETPLACE or JOINED for SELLER_CAMPAIGNS, AVAILABLE or JOINED for EXCLUSIVE_TIKTOK_SHOP, otherwise nothing. Example: `DEFAULT`.
  ///   - status: Restricts the list to campaigns in this state. Example: `READY`.
  ///   - type: Kind of campaigns to list: MY_CAMPAIGNS (the default), GS_SELLING_CAMPAIGNS, SELLER_CAMPAIGNS or EXCLUSIVE_TIKTOK_SHOP. Example: `MY_CAMPAIGNS`.
  public func getAffiliatePartnerCampaignList(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    queryTypeFilter: String? = nil,
    status: GetAffiliatePartnerCampaignListStatus? = nil,
    type: GetAffiliatePartnerCampaignListType? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAffiliatePartnerCampaignListResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("query_type_filter", queryTypeFilter)
      writer.put("status", status)
      writer.put("type", type)
    }
    return try await getAffiliatePartnerCampaignList(params, options: options)
  }

  /// `getAffiliatePartnerCampaignList` with its parameters by their names in the API.
  public func getAffiliatePartnerCampaignList(_ params: Params, options: CallOptions?) async throws -> GetAffiliatePartnerCampaignListResponse {
    GetAffiliatePartnerCampaignListResponse(try await connection.caller.call("affiliate_partner.get_affiliate_partner_campaign_list", params, options))
  }

  /// Everything that `getAffiliatePartnerCampaignList` lists, page by page. Nothing is sent before it is iterated.
  public func getAffiliatePartnerCampaignListPages(
    pageSize: Int? = nil,
    queryTypeFilter: String? = nil,
    status: GetAffiliatePartnerCampaignListStatus? = nil,
    type: GetAffiliatePartnerCampaignListType? = nil,
    options: PageOptions? = nil
  ) -> Pages<Campaign> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("query_type_filter", queryTypeFilter)
      writer.put("status", status)
      writer.put("type", type)
    }
    return getAffiliatePartnerCampaignListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getAffiliatePartnerCampaignListPages(_ params: Params, options: PageOptions?) -> Pages<Campaign> {
    connection.caller.pages("affiliate_partner.get_affiliate_partner_campaign_list", params, options) { Campaign($0) }
  }

  /// Lists the products that sellers registered for a campaign, with their review state.
  ///
  /// `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - categoryId: Restricts the list to products of this category or of leaf categories below it. Example: `991496`.
  ///   - pageSize: Number of products to return on each page. Example: `10`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - productId: Restricts the list to this product, given by its id. Example: `1730305356901683547`.
  ///   - productName: Part of the product name; only products that contain it are returned. Example: `sample`.
  ///   - reviewStatus: Restricts the list to products in this state of review: PENDING, APPROVED, REJECTED, PENDING_CLOSED or CLOSED. Example: `PENDING`.
  ///   - shopName: Part of the shop name; only products of shops that contain it are returned.
  public func getAffiliatePartnerCampaignProductList(
    campaignId: String,
    categoryId: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productId: String? = nil,
    productName: String? = nil,
    reviewStatus: ReviewStatus? = nil,
    shopName: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAffiliatePartnerCampaignProductListResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("category_id", categoryId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_id", productId)
      writer.put("product_name", productName)
      writer.put("review_status", reviewStatus)
      writer.put("shop_name", shopName)
    }
    return try await getAffiliatePartnerCampaignProductList(params, options: options)
  }

  /// `getAffiliatePartnerCampaignProductList` with its parameters by their names in the API.
  public func getAffiliatePartnerCampaignProductList(_ params: Params, options: CallOptions?) async throws -> GetAffiliatePartnerCampaignProductListResponse {
    GetAffiliatePartnerCampaignProductListResponse(try await connection.caller.call("affiliate_partner.get_affiliate_partner_campaign_product_list", params, options))
  }

  /// Everything that `getAffiliatePartnerCampaignProductList` lists, page by page. Nothing is sent before it is iterated.
  public func getAffiliatePartnerCampaignProductListPages(
    campaignId: String,
    categoryId: String? = nil,
    pageSize: Int? = nil,
    productId: String? = nil,
    productName: String? = nil,
    reviewStatus: ReviewStatus? = nil,
    shopName: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Product> {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("category_id", categoryId)
      writer.put("page_size", pageSize)
      writer.put("product_id", productId)
      writer.put("product_name", productName)
      writer.put("review_status", reviewStatus)
      writer.put("shop_name", shopName)
    }
    return getAffiliatePartnerCampaignProductListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getAffiliatePartnerCampaignProductListPages(_ params: Params, options: PageOptions?) -> Pages<Product> {
    connection.caller.pages("affiliate_partner.get_affiliate_partner_campaign_product_list", params, options) { Product($0) }
  }

  /// Creates promotion links for several products of a campaign at once.
  ///
  /// `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/promotion_links/generate_batch`, version 202505.
  ///
  /// - Cipher: `category_asset_cipher` (optional).
  /// - Failed items are listed in `failed_product_ids`; `raiseOnItemError` throws them.
  /// - Scope: `partner.tap_campaign.read`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - productIds: Products to make links for, at most 50 ids.
  public func partnerGenerateMultiAffiliateCampaignProductLink(
    campaignId: String,
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> PartnerGenerateMultiAffiliateCampaignProductLinkResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("product_ids", productIds)
    }
    return try await partnerGenerateMultiAffiliateCampaignProductLink(params, options: options)
  }

  /// `partnerGenerateMultiAffiliateCampaignProductLink` with its parameters by their names in the API.
  public func partnerGenerateMultiAffiliateCampaignProductLink(_ params: Params, options: CallOptions?) async throws -> PartnerGenerateMultiAffiliateCampaignProductLinkResponse {
    PartnerGenerateMultiAffiliateCampaignProductLinkResponse(try await connection.caller.call("affiliate_partner.partner_generate_multi_affiliate_campaign_product_link", params, options))
  }

  /// Publishes a prepared affiliate partner campaign so that sellers can register.
  ///
  /// `POST /affiliate_partner/{version}/campaigns/{campaign_id}/publish`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.write`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  public func publishAffiliatePartnerCampaign(
    campaignId: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
    }
    return try await publishAffiliatePartnerCampaign(params, options: options)
  }

  /// `publishAffiliatePartnerCampaign` with its parameters by their names in the API.
  public func publishAffiliatePartnerCampaign(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_partner.publish_affiliate_partner_campaign", params, options))
  }

  /// Approves or rejects a product that a seller registered for a campaign.
  ///
  /// `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/review`, version 202405.
  ///
  /// - Cipher: `category_asset_cipher`.
  /// - Scope: `partner.tap_campaign.product.write`.
  ///
  /// - Parameters:
  ///   - campaignId: Platform's id of the affiliate partner campaign (TAP campaign).
  ///   - productId: Platform's id of the product, as the product operations return it.
  ///   - reviewResult: Decision of the partner: APPROVE, REJECT, or REJECT_FOREVER so that the product cannot be registered again. Example: `APPROVE`.
  ///   - rejectReasons: Why the partner turns the product down; needed if `review_result` is REJECT or REJECT_FOREVER.
  public func reviewAffiliatePartnerCampaignProduct(
    campaignId: String,
    productId: String,
    reviewResult: ReviewResult,
    rejectReasons: [RejectReason]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("product_id", productId)
      writer.put("review_result", reviewResult)
      writer.put("reject_reasons", rejectReasons)
    }
    return try await reviewAffiliatePartnerCampaignProduct(params, options: options)
  }

  /// `reviewAffiliatePartnerCampaignProduct` with its parameters by their names in the API.
  public func reviewAffiliatePartnerCampaignProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_partner.review_affiliate_partner_campaign_product", params, options))
  }

  /// Lists affiliate orders of a creator agency partner (CAP) that match a filter.
  ///
  /// `POST /affiliate_partner/{version}/cap_order/search`, version 202603; also 202504.
  ///
  /// - Cipher: `category_asset_cipher`.
  ///
  /// - Parameters:
  ///   - createTimeGe: Earliest creation time of the orders, Unix time in seconds.
  ///   - createTimeLt: Creation time that orders must lie before, Unix time in seconds.
  ///   - orderId: Restricts the result to this main order.
  ///   - pageSize: Number of orders to return on each page, from 1 to 100; 20 by default.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  ///   - productId: Restricts the result to orders of this product.
  ///   - settleStatus: Restricts the result to orders in this state of settlement, given as a number.
  public func searchCapAffiliateOrders(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    orderId: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productId: String? = nil,
    settleStatus: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCapAffiliateOrdersResponse {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("order_id", orderId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_id", productId)
      writer.put("settle_status", settleStatus)
    }
    return try await searchCapAffiliateOrders(params, options: options)
  }

  /// `searchCapAffiliateOrders` with its parameters by their names in the API.
  public func searchCapAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchCapAffiliateOrdersResponse {
    SearchCapAffiliateOrdersResponse(try await connection.caller.call("affiliate_partner.search_cap_affiliate_orders", params, options))
  }

  /// Everything that `searchCapAffiliateOrders` lists, page by page. Nothing is sent before it is iterated.
  public func searchCapAffiliateOrdersPages(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    orderId: String? = nil,
    pageSize: Int? = nil,
    productId: String? = nil,
    settleStatus: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<SkuOrder> {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("order_id", orderId)
      writer.put("page_size", pageSize)
      writer.put("product_id", productId)
      writer.put("settle_status", settleStatus)
    }
    return searchCapAffiliateOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCapAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<SkuOrder> {
    connection.caller.pages("affiliate_partner.search_cap_affiliate_orders", params, options) { SkuOrder($0) }
  }

  /// Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.
  ///
  /// `POST /affiliate_partner/{version}/orders/search`, version 202603; also 202411.
  ///
  /// - Cipher: `category_asset_cipher`.
  ///
  /// - Parameters:
  ///   - campaignId: Restricts the orders to those that came through this campaign.
  ///   - createTimeGe: Earliest creation time of the orders, Unix time in seconds.
  ///   - createTimeLt: Creation time that orders must lie before, Unix time in seconds.
  ///   - pageSize: Number of orders to return on each page, from 1 to 100; 20 by default.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  public func searchTapAffiliateOrders(
    campaignId: String? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchTapAffiliateOrdersResponse {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchTapAffiliateOrders(params, options: options)
  }

  /// `searchTapAffiliateOrders` with its parameters by their names in the API.
  public func searchTapAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchTapAffiliateOrdersResponse {
    SearchTapAffiliateOrdersResponse(try await connection.caller.call("affiliate_partner.search_tap_affiliate_orders", params, options))
  }

  /// Everything that `searchTapAffiliateOrders` lists, page by page. Nothing is sent before it is iterated.
  public func searchTapAffiliateOrdersPages(
    campaignId: String? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchTapAffiliateOrdersSkuOrder> {
    let params = Params { writer in
      writer.put("campaign_id", campaignId)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
    }
    return searchTapAffiliateOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchTapAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<SearchTapAffiliateOrdersSkuOrder> {
    connection.caller.pages("affiliate_partner.search_tap_affiliate_orders", params, options) { SearchTapAffiliateOrdersSkuOrder($0) }
  }

}