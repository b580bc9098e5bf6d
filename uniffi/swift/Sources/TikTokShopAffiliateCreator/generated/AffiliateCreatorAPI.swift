// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Affiliate creator: the operations of the domain `affiliate_creator`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol AffiliateCreatorAPI: Resource {
  func addShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> AddShowcaseProductsResponse
  func creatorGenerateGeneralLink(_ params: Params, options: CallOptions?) async throws -> CreatorGenerateGeneralLinkResponse
  func creatorGeneratePublisherLink(_ params: Params, options: CallOptions?) async throws -> CreatorGeneratePublisherLinkResponse
  func creatorGetSampleRequestDeeplink(_ params: Params, options: CallOptions?) async throws -> CreatorGetSampleRequestDeeplinkResponse
  func creatorSearchAffiliateTraceOrders(_ params: Params, options: CallOptions?) async throws -> CreatorSearchAffiliateTraceOrdersResponse
  func creatorSearchAffiliateTraceOrdersPages(_ params: Params, options: PageOptions?) -> Pages<Order>
  func creatorSearchSampleApplicationFulfillments(_ params: Params, options: CallOptions?) async throws -> CreatorSearchSampleApplicationFulfillmentsResponse
  func creatorSelectAffiliateProduct(_ params: Params, options: CallOptions?) async throws -> CreatorSelectAffiliateProductResponse
  func creatorSelectAffiliateProductPages(_ params: Params, options: PageOptions?) -> Pages<CreatorSelectAffiliateProductProduct>
  func generateAffiliateSharingLink(_ params: Params, options: CallOptions?) async throws -> GenerateAffiliateSharingLinkResponse
  func getCreatorApplicableSampleLabel(_ params: Params, options: CallOptions?) async throws -> GetCreatorApplicableSampleLabelResponse
  func getCreatorProfile(_ params: Params, options: CallOptions?) async throws -> GetCreatorProfileResponse
  func getCreatorSampleApplicationDetail(_ params: Params, options: CallOptions?) async throws -> GetCreatorSampleApplicationDetailResponse
  func getOpenCollaborationProductListByProductIds(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationProductListByProductIdsResponse
  func getShopProducts(_ params: Params, options: CallOptions?) async throws -> GetShopProductsResponse
  func getShopProductsPages(_ params: Params, options: PageOptions?) -> Pages<GetShopProductsProduct>
  func getShoppableVideoPrecheckResult(_ params: Params, options: CallOptions?) async throws -> GetShoppableVideoPrecheckResultResponse
  func getShoppableVideoStatus(_ params: Params, options: CallOptions?) async throws -> GetShoppableVideoStatusResponse
  func getShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> GetShowcaseProductsResponse
  func getShowcaseProductsPages(_ params: Params, options: PageOptions?) -> Pages<GetShowcaseProductsProduct>
  func getTokopediaProductMappings(_ params: Params, options: CallOptions?) async throws -> GetTokopediaProductMappingsResponse
  func mapTokopediaProductIds(_ params: Params, options: CallOptions?) async throws -> MapTokopediaProductIdsResponse
  func postShoppablePhotos(_ params: Params, options: CallOptions?) async throws -> PostShoppablePhotosResponse
  func postShoppableVideo(_ params: Params, options: CallOptions?) async throws -> PostShoppableVideoResponse
  func precheckVideoContent(_ params: Params, options: CallOptions?) async throws -> PrecheckVideoContentResponse
  func removeShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func searchAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchAffiliateOrdersResponse
  func searchAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<SearchAffiliateOrdersOrder>
  func searchCreatorSampleApplications(_ params: Params, options: CallOptions?) async throws -> SearchCreatorSampleApplicationsResponse
  func searchCreatorSampleApplicationsPages(_ params: Params, options: PageOptions?) -> Pages<SampleApplication>
  func searchMusic(_ params: Params, options: CallOptions?) async throws -> SearchMusicResponse
  func searchOpenCollaborationProduct(_ params: Params, options: CallOptions?) async throws -> SearchOpenCollaborationProductResponse
  func searchOpenCollaborationProductPages(_ params: Params, options: PageOptions?) -> Pages<Product>
  func searchTargetCollaborations(_ params: Params, options: CallOptions?) async throws -> SearchTargetCollaborationsResponse
  func searchTargetCollaborationsPages(_ params: Params, options: PageOptions?) -> Pages<TargetCollaboration>
  func topShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func uploadShoppablePhotoFile(_ params: Params, options: CallOptions?) async throws -> UploadShoppablePhotoFileResponse
  func uploadShoppableVideoFile(_ params: Params, options: CallOptions?) async throws -> UploadShoppableVideoFileResponse
}

/// Affiliate creator: the operations of the domain `affiliate_creator`.
public struct AffiliateCreatorResource: AffiliateCreatorAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Affiliate creator: the operations of the domain `affiliate_creator`.
  public var affiliateCreator: AffiliateCreatorResource { AffiliateCreatorResource(connection) }
}

extension AffiliateCreatorAPI {
  /// Adds products to the creator's showcase, by product id or product link.
  ///
  /// `POST /affiliate_creator/{version}/showcases/products/add`, version 202405.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `creator.showcase.write`.
  ///
  /// - Parameters:
  ///   - addType: How the products to add are named: PRODUCT_ID for `product_ids` or PRODUCT_LINK for `product_link`. Example: `PRODUCT_ID`.
  ///   - productIds: Products to add to the showcase, at most 20; used if `add_type` is PRODUCT_ID.
  ///   - productLink: Addresses of products to add to the showcase, at most 20; used if `add_type` is PRODUCT_LINK.
  public func addShowcaseProducts(
    addType: AddType,
    productIds: [String]? = nil,
    productLink: String? = nil,
    options: CallOptions? = nil
  ) async throws -> AddShowcaseProductsResponse {
    let params = Params { writer in
      writer.put("add_type", addType)
      writer.put("product_ids", productIds)
      writer.put("product_link", productLink)
    }
    return try await addShowcaseProducts(params, options: options)
  }

  /// `addShowcaseProducts` with its parameters by their names in the API.
  public func addShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> AddShowcaseProductsResponse {
    AddShowcaseProductsResponse(try await connection.caller.call("affiliate_creator.add_showcase_products", params, options))
  }

  /// Creates sharing links for several materials, for use by any publisher.
  ///
  /// `POST /affiliate_creator/{version}/affiliate_sharing_links/general_publishers/generate_batch`, version 202505.
  ///
  /// - Failed items are listed in `failed_materials`; `raiseOnItemError` throws them.
  /// - Scope: `creator.affiliate.share_link.read`.
  ///
  /// - Parameters:
  ///   - material: What the links should lead to: products, a campaign or the showcase.
  ///   - campaignId: Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7332840009596339923`.
  ///   - linkType: TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
  public func creatorGenerateGeneralLink(
    material: Material,
    campaignId: String? = nil,
    linkType: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatorGenerateGeneralLinkResponse {
    let params = Params { writer in
      writer.put("material", material)
      writer.put("campaign_id", campaignId)
      writer.put("link_type", linkType)
    }
    return try await creatorGenerateGeneralLink(params, options: options)
  }

  /// `creatorGenerateGeneralLink` with its parameters by their names in the API.
  public func creatorGenerateGeneralLink(_ params: Params, options: CallOptions?) async throws -> CreatorGenerateGeneralLinkResponse {
    CreatorGenerateGeneralLinkResponse(try await connection.caller.call("affiliate_creator.creator_generate_general_link", params, options))
  }

  /// Creates sharing links for several materials, tied to one named publisher.
  ///
  /// `POST /affiliate_creator/{version}/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`, version 202504.
  ///
  /// - Failed items are listed in `failed_materials`; `raiseOnItemError` throws them.
  /// - Scope: `creator.affiliate.share_link.read`.
  ///
  /// - Parameters:
  ///   - material: What the links should lead to: products, a campaign or the showcase.
  ///   - publisherId: Id of the publisher in your own system; orders from the links carry it.
  ///   - campaignId: Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7432840009596339923`.
  ///   - linkType: TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
  public func creatorGeneratePublisherLink(
    material: CreatorGeneratePublisherLinkMaterial,
    publisherId: String,
    campaignId: String? = nil,
    linkType: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatorGeneratePublisherLinkResponse {
    let params = Params { writer in
      writer.put("material", material)
      writer.put("publisher_id", publisherId)
      writer.put("campaign_id", campaignId)
      writer.put("link_type", linkType)
    }
    return try await creatorGeneratePublisherLink(params, options: options)
  }

  /// `creatorGeneratePublisherLink` with its parameters by their names in the API.
  public func creatorGeneratePublisherLink(_ params: Params, options: CallOptions?) async throws -> CreatorGeneratePublisherLinkResponse {
    CreatorGeneratePublisherLinkResponse(try await connection.caller.call("affiliate_creator.creator_generate_publisher_link", params, options))
  }

  /// Returns an app deeplink where the creator can request a sample of a SKU.
  ///
  /// `GET /affiliate_creator/{version}/samples/deeplink`, version 202512.
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product, as the product operations return it. Example: `123456`.
  ///   - skuId: Platform's id of the SKU, the variant given as a sample. Example: `123456`.
  ///   - campaignId: Id of the partner campaign; required if the product belongs to one. Example: `3939495`.
  ///   - collaborationId: Id of the seller's collaboration; required if the product belongs to one. Example: `710240393`.
  ///   - redirectSchema: App link to return to after the sample request. Example: `youpik://landing_page?creator=lleyi.34`.
  public func creatorGetSampleRequestDeeplink(
    productId: String,
    skuId: String,
    campaignId: String? = nil,
    collaborationId: String? = nil,
    redirectSchema: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatorGetSampleRequestDeeplinkResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("sku_id", skuId)
      writer.put("campaign_id", campaignId)
      writer.put("collaboration_id", collaborationId)
      writer.put("redirect_schema", redirectSchema)
    }
    return try await creatorGetSampleRequestDeeplink(params, options: options)
  }

  /// `creatorGetSampleRequestDeeplink` with its parameters by their names in the API.
  public func creatorGetSampleRequestDeeplink(_ params: Params, options: CallOptions?) async throws -> CreatorGetSampleRequestDeeplinkResponse {
    CreatorGetSampleRequestDeeplinkResponse(try await connection.caller.call("affiliate_creator.creator_get_sample_request_deeplink", params, options))
  }

  /// Lists traced affiliate orders of the creator within a time range.
  ///
  /// `POST /affiliate_creator/{version}/orders/trace/search`, version 202505.
  ///
  /// - Ends on 2026-08-15.
  /// - Scope: `creator.affiliate.share_link.read`.
  ///
  /// - Parameters:
  ///   - timeGe: Earliest time of the orders for the moment named in `time_type`, Unix time; used together with `time_lt`. Example: `1719807456000`.
  ///   - timeLt: Time that orders must lie before for the moment named in `time_type`, Unix time; used together with `time_ge`. Example: `1728443155000`.
  ///   - pageSize: Number of orders to return on each page, from 1 to 100; 20 by default. Default: `20`. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `asdasdaszz`.
  ///   - timeType: Moment in the life of an order that `time_ge` and `time_lt` refer to; CREATE_TIME by default. Example: `PAY_TIME`.
  public func creatorSearchAffiliateTraceOrders(
    timeGe: Int,
    timeLt: Int,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    timeType: TimeType? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatorSearchAffiliateTraceOrdersResponse {
    let params = Params { writer in
      writer.put("time_ge", timeGe)
      writer.put("time_lt", timeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("time_type", timeType)
    }
    return try await creatorSearchAffiliateTraceOrders(params, options: options)
  }

  /// `creatorSearchAffiliateTraceOrders` with its parameters by their names in the API.
  public func creatorSearchAffiliateTraceOrders(_ params: Params, options: CallOptions?) async throws -> CreatorSearchAffiliateTraceOrdersResponse {
    CreatorSearchAffiliateTraceOrdersResponse(try await connection.caller.call("affiliate_creator.creator_search_affiliate_trace_orders", params, options))
  }

  /// Everything that `creatorSearchAffiliateTraceOrders` lists, page by page. Nothing is sent before it is iterated.
  public func creatorSearchAffiliateTraceOrdersPages(
    timeGe: Int,
    timeLt: Int,
    pageSize: Int? = nil,
    timeType: TimeType? = nil,
    options: PageOptions? = nil
  ) -> Pages<Order> {
    let params = Params { writer in
      writer.put("time_ge", timeGe)
      writer.put("time_lt", timeLt)
      writer.put("page_size", pageSize)
      writer.put("time_type", timeType)
    }
    return creatorSearchAffiliateTraceOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func creatorSearchAffiliateTraceOrdersPages(_ params: Params, options: PageOptions?) -> Pages<Order> {
    connection.caller.pages("affiliate_creator.creator_search_affiliate_trace_orders", params, options) { Order($0) }
  }

  /// Lists the creator's content obligations for samples, filtered by fulfilment status.
  ///
  /// `POST /affiliate_creator/{version}/sample_applications/fulfillments/search`, version 202409.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - fulfillmentStatuses: Restricts the list to fulfillments in these states.
  ///   - sortField: Figure by which the fulfillments are sorted; the time left to post by default. Example: `expired_time`.
  ///   - sortOrder: Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
  public func creatorSearchSampleApplicationFulfillments(
    fulfillmentStatuses: [CreatorFulfillmentStatus],
    sortField: CreatorSearchSampleApplicationFulfillmentsSortField? = nil,
    sortOrder: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatorSearchSampleApplicationFulfillmentsResponse {
    let params = Params { writer in
      writer.put("fulfillment_statuses", fulfillmentStatuses)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
    }
    return try await creatorSearchSampleApplicationFulfillments(params, options: options)
  }

  /// `creatorSearchSampleApplicationFulfillments` with its parameters by their names in the API.
  public func creatorSearchSampleApplicationFulfillments(_ params: Params, options: CallOptions?) async throws -> CreatorSearchSampleApplicationFulfillmentsResponse {
    CreatorSearchSampleApplicationFulfillmentsResponse(try await connection.caller.call("affiliate_creator.creator_search_sample_application_fulfillments", params, options))
  }

  /// Searches the product selection pool for creators, filtered and sorted.
  ///
  /// `POST /affiliate_creator/{version}/selection/products/search`, version 202501.
  ///
  /// - Parameters:
  ///   - filterParams: Conditions that the products must meet to be returned.
  ///   - pageSize: Number of products to return on each page, from 1 to 50. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `"b2Zmc2V0PTIw"`.
  ///   - sortParams: Order in which the products are returned.
  public func creatorSelectAffiliateProduct(
    filterParams: FilterParam? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortParams: SortParam? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatorSelectAffiliateProductResponse {
    let params = Params { writer in
      writer.put("filter_params", filterParams)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_params", sortParams)
    }
    return try await creatorSelectAffiliateProduct(params, options: options)
  }

  /// `creatorSelectAffiliateProduct` with its parameters by their names in the API.
  public func creatorSelectAffiliateProduct(_ params: Params, options: CallOptions?) async throws -> CreatorSelectAffiliateProductResponse {
    CreatorSelectAffiliateProductResponse(try await connection.caller.call("affiliate_creator.creator_select_affiliate_product", params, options))
  }

  /// Everything that `creatorSelectAffiliateProduct` lists, page by page. Nothing is sent before it is iterated.
  public func creatorSelectAffiliateProductPages(
    filterParams: FilterParam? = nil,
    pageSize: Int? = nil,
    sortParams: SortParam? = nil,
    options: PageOptions? = nil
  ) -> Pages<CreatorSelectAffiliateProductProduct> {
    let params = Params { writer in
      writer.put("filter_params", filterParams)
      writer.put("page_size", pageSize)
      writer.put("sort_params", sortParams)
    }
    return creatorSelectAffiliateProductPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func creatorSelectAffiliateProductPages(_ params: Params, options: PageOptions?) -> Pages<CreatorSelectAffiliateProductProduct> {
    connection.caller.pages("affiliate_creator.creator_select_affiliate_product", params, options) { CreatorSelectAffiliateProductProduct($0) }
  }

  /// Creates affiliate sharing links for one material, one link for each tag.
  ///
  /// `POST /affiliate_creator/{version}/affiliate_sharing_links/generate_batch`, version 202501; also 202407.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - channel: Name you give to the place where the link will be shared, such as facebook. Example: `facebook`.
  ///   - material: What the links should lead to: products, a campaign or the showcase.
  ///   - tags: Texts of your own to trace links by; one link is made for each.
  public func generateAffiliateSharingLink(
    channel: String? = nil,
    material: GenerateAffiliateSharingLinkMaterial? = nil,
    tags: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GenerateAffiliateSharingLinkResponse {
    let params = Params { writer in
      writer.put("channel", channel)
      writer.put("material", material)
      writer.put("tags", tags)
    }
    return try await generateAffiliateSharingLink(params, options: options)
  }

  /// `generateAffiliateSharingLink` with its parameters by their names in the API.
  public func generateAffiliateSharingLink(_ params: Params, options: CallOptions?) async throws -> GenerateAffiliateSharingLinkResponse {
    GenerateAffiliateSharingLinkResponse(try await connection.caller.call("affiliate_creator.generate_affiliate_sharing_link", params, options))
  }

  /// Tells whether the creator can apply for a free sample of a product.
  ///
  /// `GET /affiliate_creator/{version}/samples/labels`, version 202412.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product, as the product operations return it. Example: `1729480364147774364`.
  public func getCreatorApplicableSampleLabel(
    productId: String,
    options: CallOptions? = nil
  ) async throws -> GetCreatorApplicableSampleLabelResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await getCreatorApplicableSampleLabel(params, options: options)
  }

  /// `getCreatorApplicableSampleLabel` with its parameters by their names in the API.
  public func getCreatorApplicableSampleLabel(_ params: Params, options: CallOptions?) async throws -> GetCreatorApplicableSampleLabelResponse {
    GetCreatorApplicableSampleLabelResponse(try await connection.caller.call("affiliate_creator.get_creator_applicable_sample_label", params, options))
  }

  /// Returns the authorized creator's profile, region and permissions.
  ///
  /// `GET /affiliate_creator/{version}/profiles`, version 202508; also 202405.
  ///
  /// - Scope: `creator.affiliate.info`.
  public func getCreatorProfile(
    options: CallOptions? = nil
  ) async throws -> GetCreatorProfileResponse {
    let params = Params()
    return try await getCreatorProfile(params, options: options)
  }

  /// `getCreatorProfile` with its parameters by their names in the API.
  public func getCreatorProfile(_ params: Params, options: CallOptions?) async throws -> GetCreatorProfileResponse {
    GetCreatorProfileResponse(try await connection.caller.call("affiliate_creator.get_creator_profile", params, options))
  }

  /// Returns one sample application of the creator with its fulfilment state.
  ///
  /// `POST /affiliate_creator/{version}/sample_applications/single_query`, version 202412.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - applicationType: How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`.
  ///   - productId: Platform's id of the product, as the product operations return it. Example: `1729480364147774364`.
  ///   - applicationId: Id of the sample application to read; required if `application_type` is FREE_SAMPLE. Example: `8070590921506065183`.
  ///   - mainOrderId: Id of the order behind the sample; required for every `application_type` except FREE_SAMPLE. Example: `579622078763731743`.
  public func getCreatorSampleApplicationDetail(
    applicationType: String,
    productId: String,
    applicationId: String? = nil,
    mainOrderId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetCreatorSampleApplicationDetailResponse {
    let params = Params { writer in
      writer.put("application_type", applicationType)
      writer.put("product_id", productId)
      writer.put("application_id", applicationId)
      writer.put("main_order_id", mainOrderId)
    }
    return try await getCreatorSampleApplicationDetail(params, options: options)
  }

  /// `getCreatorSampleApplicationDetail` with its parameters by their names in the API.
  public func getCreatorSampleApplicationDetail(_ params: Params, options: CallOptions?) async throws -> GetCreatorSampleApplicationDetailResponse {
    GetCreatorSampleApplicationDetailResponse(try await connection.caller.call("affiliate_creator.get_creator_sample_application_detail", params, options))
  }

  /// Returns open collaboration details of the products with the given ids.
  ///
  /// `POST /affiliate_creator/{version}/open_collaborations/products`, version 202509.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - productIds: Products to return, given by their ids.
  public func getOpenCollaborationProductListByProductIds(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetOpenCollaborationProductListByProductIdsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await getOpenCollaborationProductListByProductIds(params, options: options)
  }

  /// `getOpenCollaborationProductListByProductIds` with its parameters by their names in the API.
  public func getOpenCollaborationProductListByProductIds(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationProductListByProductIdsResponse {
    GetOpenCollaborationProductListByProductIdsResponse(try await connection.caller.call("affiliate_creator.get_open_collaboration_product_list_by_product_ids", params, options))
  }

  /// Lists the products of the shop linked to the creator, page by page.
  ///
  /// `GET /affiliate_creator/{version}/shop_products`, version 202509.
  ///
  /// - Parameters:
  ///   - pageSize: Number of products to return on each page, from 1 to 100; 20 is a good choice. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - sortField: Figure by which the products are sorted, PRODUCT_ID by default or if the value is unknown. Example: `PRODUCT_ID`.
  ///   - sortOrder: Direction of the sort by `sort_field`, DESC by default or if the value is unknown. Example: `DESC`.
  ///   - titleKeyword: Part of the product name to search for, 1 to 255 characters, in any language. Example: `apple`.
  public func getShopProducts(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    titleKeyword: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopProductsResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keyword", titleKeyword)
    }
    return try await getShopProducts(params, options: options)
  }

  /// `getShopProducts` with its parameters by their names in the API.
  public func getShopProducts(_ params: Params, options: CallOptions?) async throws -> GetShopProductsResponse {
    GetShopProductsResponse(try await connection.caller.call("affiliate_creator.get_shop_products", params, options))
  }

  /// Everything that `getShopProducts` lists, page by page. Nothing is sent before it is iterated.
  public func getShopProductsPages(
    pageSize: Int? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    titleKeyword: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetShopProductsProduct> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keyword", titleKeyword)
    }
    return getShopProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopProductsPages(_ params: Params, options: PageOptions?) -> Pages<GetShopProductsProduct> {
    connection.caller.pages("affiliate_creator.get_shop_products", params, options) { GetShopProductsProduct($0) }
  }

  /// Returns the outcome of a precheck task for a shoppable video.
  ///
  /// `GET /affiliate_creator/{version}/videos/precheck_tasks/{task_id}`, version 202601; also 202511.
  ///
  /// - Parameters:
  ///   - taskId: Id of the pre-check, returned when it was started.
  public func getShoppableVideoPrecheckResult(
    taskId: String,
    options: CallOptions? = nil
  ) async throws -> GetShoppableVideoPrecheckResultResponse {
    let params = Params { writer in
      writer.put("task_id", taskId)
    }
    return try await getShoppableVideoPrecheckResult(params, options: options)
  }

  /// `getShoppableVideoPrecheckResult` with its parameters by their names in the API.
  public func getShoppableVideoPrecheckResult(_ params: Params, options: CallOptions?) async throws -> GetShoppableVideoPrecheckResultResponse {
    GetShoppableVideoPrecheckResultResponse(try await connection.caller.call("affiliate_creator.get_shoppable_video_precheck_result", params, options))
  }

  /// Returns the posting status and time of one shoppable video.
  ///
  /// `GET /affiliate_creator/{version}/videos/{video_id}/status`, version 202509.
  ///
  /// - Parameters:
  ///   - videoId: Id of the video, returned when it was published.
  public func getShoppableVideoStatus(
    videoId: String,
    options: CallOptions? = nil
  ) async throws -> GetShoppableVideoStatusResponse {
    let params = Params { writer in
      writer.put("video_id", videoId)
    }
    return try await getShoppableVideoStatus(params, options: options)
  }

  /// `getShoppableVideoStatus` with its parameters by their names in the API.
  public func getShoppableVideoStatus(_ params: Params, options: CallOptions?) async throws -> GetShoppableVideoStatusResponse {
    GetShoppableVideoStatusResponse(try await connection.caller.call("affiliate_creator.get_shoppable_video_status", params, options))
  }

  /// Lists what is in the creator's showcase, page by page.
  ///
  /// `GET /affiliate_creator/{version}/showcases/products`, version 202405.
  ///
  /// - Scope: `creator.showcase.read`.
  ///
  /// - Parameters:
  ///   - origin: Place from which products are shown: LIVE or SHOWCASE. Example: `LIVE`.
  ///   - pageSize: Number of products to return on each page, from 1 to 20. Example: `10`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `V231as2V0PTAK`.
  public func getShowcaseProducts(
    origin: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShowcaseProductsResponse {
    let params = Params { writer in
      writer.put("origin", origin)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getShowcaseProducts(params, options: options)
  }

  /// `getShowcaseProducts` with its parameters by their names in the API.
  public func getShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> GetShowcaseProductsResponse {
    GetShowcaseProductsResponse(try await connection.caller.call("affiliate_creator.get_showcase_products", params, options))
  }

  /// Everything that `getShowcaseProducts` lists, page by page. Nothing is sent before it is iterated.
  public func getShowcaseProductsPages(
    origin: String,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetShowcaseProductsProduct> {
    let params = Params { writer in
      writer.put("origin", origin)
      writer.put("page_size", pageSize)
    }
    return getShowcaseProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShowcaseProductsPages(_ params: Params, options: PageOptions?) -> Pages<GetShowcaseProductsProduct> {
    connection.caller.pages("affiliate_creator.get_showcase_products", params, options) { GetShowcaseProductsProduct($0) }
  }

  /// Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.
  ///
  /// `POST /affiliate_creator/{version}/map_toko_product`, version 202607.
  ///
  /// - Parameters:
  ///   - tokoPids: Products on Tokopedia whose TikTok Shop ids to look up.
  public func getTokopediaProductMappings(
    tokoPids: [Int]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetTokopediaProductMappingsResponse {
    let params = Params { writer in
      writer.put("toko_pids", tokoPids)
    }
    return try await getTokopediaProductMappings(params, options: options)
  }

  /// `getTokopediaProductMappings` with its parameters by their names in the API.
  public func getTokopediaProductMappings(_ params: Params, options: CallOptions?) async throws -> GetTokopediaProductMappingsResponse {
    GetTokopediaProductMappingsResponse(try await connection.caller.call("affiliate_creator.get_tokopedia_product_mappings", params, options))
  }

  /// Translates Tokopedia product ids to TikTok Shop product ids.
  ///
  /// `GET /affiliate_creator/{version}/toko_product_mappers`, version 202606.
  ///
  /// - Parameters:
  ///   - tokoPids: Products on Tokopedia whose TikTok Shop ids to look up.
  public func mapTokopediaProductIds(
    tokoPids: [Int]? = nil,
    options: CallOptions? = nil
  ) async throws -> MapTokopediaProductIdsResponse {
    let params = Params { writer in
      writer.put("toko_pids", tokoPids)
    }
    return try await mapTokopediaProductIds(params, options: options)
  }

  /// `mapTokopediaProductIds` with its parameters by their names in the API.
  public func mapTokopediaProductIds(_ params: Params, options: CallOptions?) async throws -> MapTokopediaProductIdsResponse {
    MapTokopediaProductIdsResponse(try await connection.caller.call("affiliate_creator.map_tokopedia_product_ids", params, options))
  }

  /// Publishes a photo post by the creator, with product or shop links.
  ///
  /// `POST /affiliate_creator/{version}/photos`, version 202610; also 202607.
  ///
  /// - Parameters:
  ///   - photosInfo: Pictures of the post in the order in which they are shown.
  ///   - isAiGenerated: Whether the photos were made by artificial intelligence, shown to viewers as a label.
  ///   - linkInfo: What the photo post links to: products or a shop.
  ///   - musicId: Id of the music to play with the post, from the music search.
  ///   - title: Caption that viewers see under the photo post.
  public func postShoppablePhotos(
    photosInfo: [PhotosInfo],
    isAiGenerated: Bool? = nil,
    linkInfo: LinkInfo? = nil,
    musicId: String? = nil,
    title: String? = nil,
    options: CallOptions? = nil
  ) async throws -> PostShoppablePhotosResponse {
    let params = Params { writer in
      writer.put("photos_info", photosInfo)
      writer.put("is_ai_generated", isAiGenerated)
      writer.put("link_info", linkInfo)
      writer.put("music_id", musicId)
      writer.put("title", title)
    }
    return try await postShoppablePhotos(params, options: options)
  }

  /// `postShoppablePhotos` with its parameters by their names in the API.
  public func postShoppablePhotos(_ params: Params, options: CallOptions?) async throws -> PostShoppablePhotosResponse {
    PostShoppablePhotosResponse(try await connection.caller.call("affiliate_creator.post_shoppable_photos", params, options))
  }

  /// Publishes a video that the creator uploaded, with a product link.
  ///
  /// `POST /affiliate_creator/{version}/videos`, version 202607; also 202505, 202603.
  ///
  /// - Parameters:
  ///   - productLinkInfo: Link to a product that viewers can tap in the video.
  ///   - videoInfo: Facts about the video: file, caption, cover and music.
  public func postShoppableVideo(
    productLinkInfo: ProductLinkInfo,
    videoInfo: VideoInfo,
    options: CallOptions? = nil
  ) async throws -> PostShoppableVideoResponse {
    let params = Params { writer in
      writer.put("product_link_info", productLinkInfo)
      writer.put("video_info", videoInfo)
    }
    return try await postShoppableVideo(params, options: options)
  }

  /// `postShoppableVideo` with its parameters by their names in the API.
  public func postShoppableVideo(_ params: Params, options: CallOptions?) async throws -> PostShoppableVideoResponse {
    PostShoppableVideoResponse(try await connection.caller.call("affiliate_creator.post_shoppable_video", params, options))
  }

  /// Starts a content check of an uploaded video and returns its task id.
  ///
  /// `POST /affiliate_creator/{version}/videos/precheck_task`, version 202511.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511>)
  ///
  /// - Parameters:
  ///   - productLinkInfo: Link to a product that viewers can tap in the video.
  ///   - videoInfo: Facts about the video: file, caption, cover and music.
  public func precheckVideoContent(
    productLinkInfo: ProductLinkInfo,
    videoInfo: PrecheckVideoContentVideoInfo,
    options: CallOptions? = nil
  ) async throws -> PrecheckVideoContentResponse {
    let params = Params { writer in
      writer.put("product_link_info", productLinkInfo)
      writer.put("video_info", videoInfo)
    }
    return try await precheckVideoContent(params, options: options)
  }

  /// `precheckVideoContent` with its parameters by their names in the API.
  public func precheckVideoContent(_ params: Params, options: CallOptions?) async throws -> PrecheckVideoContentResponse {
    PrecheckVideoContentResponse(try await connection.caller.call("affiliate_creator.precheck_video_content", params, options))
  }

  /// Removes products from the creator's showcase.
  ///
  /// `DELETE /affiliate_creator/{version}/showcases/products`, version 202409.
  ///
  /// - Scope: `creator.showcase.write`.
  ///
  /// - Parameters:
  ///   - productIds: Products to take out of the showcase, at most 200.
  public func removeShowcaseProducts(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await removeShowcaseProducts(params, options: options)
  }

  /// `removeShowcaseProducts` with its parameters by their names in the API.
  public func removeShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_creator.remove_showcase_products", params, options))
  }

  /// Lists the affiliate orders attributed to the creator, with commission per SKU.
  ///
  /// `POST /affiliate_creator/{version}/orders/search`, version 202410; also 202405.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - createTimeGe: Earliest creation time of the orders, Unix time in seconds; used together with `create_time_lt`. Example: `1719807456`.
  ///   - createTimeLt: Creation time that orders must lie before, Unix time in seconds; used together with `create_time_ge`. Example: `1728443155`.
  ///   - pageSize: Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Default: `20`. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func searchAffiliateOrders(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchAffiliateOrdersResponse {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchAffiliateOrders(params, options: options)
  }

  /// `searchAffiliateOrders` with its parameters by their names in the API.
  public func searchAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchAffiliateOrdersResponse {
    SearchAffiliateOrdersResponse(try await connection.caller.call("affiliate_creator.search_affiliate_orders", params, options))
  }

  /// Everything that `searchAffiliateOrders` lists, page by page. Nothing is sent before it is iterated.
  public func searchAffiliateOrdersPages(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchAffiliateOrdersOrder> {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
    }
    return searchAffiliateOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<SearchAffiliateOrdersOrder> {
    connection.caller.pages("affiliate_creator.search_affiliate_orders", params, options) { SearchAffiliateOrdersOrder($0) }
  }

  /// Lists the creator's sample applications, filtered by status.
  ///
  /// `POST /affiliate_creator/{version}/sample_applications/search`, version 202412.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - applicationStatuses: Restricts the list to applications in these states.
  ///   - pageSize: Number of sample applications to return on each page, from 1 to 50; 20 by default. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `87712341234`.
  public func searchCreatorSampleApplications(
    applicationStatuses: [ApplicationStatus]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCreatorSampleApplicationsResponse {
    let params = Params { writer in
      writer.put("application_statuses", applicationStatuses)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchCreatorSampleApplications(params, options: options)
  }

  /// `searchCreatorSampleApplications` with its parameters by their names in the API.
  public func searchCreatorSampleApplications(_ params: Params, options: CallOptions?) async throws -> SearchCreatorSampleApplicationsResponse {
    SearchCreatorSampleApplicationsResponse(try await connection.caller.call("affiliate_creator.search_creator_sample_applications", params, options))
  }

  /// Everything that `searchCreatorSampleApplications` lists, page by page. Nothing is sent before it is iterated.
  public func searchCreatorSampleApplicationsPages(
    applicationStatuses: [ApplicationStatus]? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<SampleApplication> {
    let params = Params { writer in
      writer.put("application_statuses", applicationStatuses)
      writer.put("page_size", pageSize)
    }
    return searchCreatorSampleApplicationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCreatorSampleApplicationsPages(_ params: Params, options: PageOptions?) -> Pages<SampleApplication> {
    connection.caller.pages("affiliate_creator.search_creator_sample_applications", params, options) { SampleApplication($0) }
  }

  /// Searches the music that a creator may put under shoppable photos and videos.
  ///
  /// `GET /affiliate_creator/{version}/music/search`, version 202602.
  ///
  /// - Parameters:
  ///   - keyword: Name or id of the collaborations to find, according to `keyword_type`.
  ///   - language: Which tongue texts are returned or given in, as a code.
  ///   - pageSize: Number of results on a page; the last page may have fewer.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  ///   - region: Country or market, usually as an ISO 3166-1 alpha-2 code.
  ///   - searchId: Identifies one search for music, so that further pages can be asked for within it.
  public func searchMusic(
    keyword: String? = nil,
    language: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    region: String? = nil,
    searchId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchMusicResponse {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("language", language)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("region", region)
      writer.put("search_id", searchId)
    }
    return try await searchMusic(params, options: options)
  }

  /// `searchMusic` with its parameters by their names in the API.
  public func searchMusic(_ params: Params, options: CallOptions?) async throws -> SearchMusicResponse {
    SearchMusicResponse(try await connection.caller.call("affiliate_creator.search_music", params, options))
  }

  /// Searches the open collaboration products that the creator can promote, by price, rate or keyword.
  ///
  /// `POST /affiliate_creator/{version}/open_collaborations/products/search`, version 202405.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - category: Restricts the results to this product category.
  ///   - commissionRateRange: Restricts the results to products whose commission rate lies in this range.
  ///   - pageSize: Number of products to return on each page, from 1 to 20. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - salesPriceRange: Lowest and highest price that products may have.
  ///   - sortField: Figure by which the products are sorted; `sort_order` gives the direction. Example: `commission_rate`.
  ///   - sortOrder: Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
  ///   - titleKeywords: Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
  public func searchOpenCollaborationProduct(
    category: AffiliateCreatorCategory? = nil,
    commissionRateRange: SearchOpenCollaborationProductCommissionRateRange? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    salesPriceRange: SalesPriceRange? = nil,
    sortField: SearchOpenCollaborationProductSortField? = nil,
    sortOrder: SortOrder? = nil,
    titleKeywords: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchOpenCollaborationProductResponse {
    let params = Params { writer in
      writer.put("category", category)
      writer.put("commission_rate_range", commissionRateRange)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sales_price_range", salesPriceRange)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keywords", titleKeywords)
    }
    return try await searchOpenCollaborationProduct(params, options: options)
  }

  /// `searchOpenCollaborationProduct` with its parameters by their names in the API.
  public func searchOpenCollaborationProduct(_ params: Params, options: CallOptions?) async throws -> SearchOpenCollaborationProductResponse {
    SearchOpenCollaborationProductResponse(try await connection.caller.call("affiliate_creator.search_open_collaboration_product", params, options))
  }

  /// Everything that `searchOpenCollaborationProduct` lists, page by page. Nothing is sent before it is iterated.
  public func searchOpenCollaborationProductPages(
    category: AffiliateCreatorCategory? = nil,
    commissionRateRange: SearchOpenCollaborationProductCommissionRateRange? = nil,
    pageSize: Int? = nil,
    salesPriceRange: SalesPriceRange? = nil,
    sortField: SearchOpenCollaborationProductSortField? = nil,
    sortOrder: SortOrder? = nil,
    titleKeywords: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<Product> {
    let params = Params { writer in
      writer.put("category", category)
      writer.put("commission_rate_range", commissionRateRange)
      writer.put("page_size", pageSize)
      writer.put("sales_price_range", salesPriceRange)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keywords", titleKeywords)
    }
    return searchOpenCollaborationProductPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchOpenCollaborationProductPages(_ params: Params, options: PageOptions?) -> Pages<Product> {
    connection.caller.pages("affiliate_creator.search_open_collaboration_product", params, options) { Product($0) }
  }

  /// Lists the target collaborations that one shop offers to the creator.
  ///
  /// `POST /affiliate_creator/{version}/target_collaborations/search`, version 202405.
  ///
  /// - Scope: `creator.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - shopId: Restricts the list to collaborations of this shop. Example: `789078671231`.
  ///   - keyword: Name or id of the collaborations to find, according to `keyword_type`. Example: `12312312`.
  ///   - keywordType: Whether `keyword` is the id or the name of a collaboration. Example: `TARGET_COLLABORATIONS_ID`.
  ///   - pageSize: Number of target collaborations to return on each page, at most 100. 0 to 100. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func searchTargetCollaborations(
    shopId: String,
    keyword: String? = nil,
    keywordType: KeywordType? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchTargetCollaborationsResponse {
    let params = Params { writer in
      writer.put("shop_id", shopId)
      writer.put("keyword", keyword)
      writer.put("keyword_type", keywordType)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchTargetCollaborations(params, options: options)
  }

  /// `searchTargetCollaborations` with its parameters by their names in the API.
  public func searchTargetCollaborations(_ params: Params, options: CallOptions?) async throws -> SearchTargetCollaborationsResponse {
    SearchTargetCollaborationsResponse(try await connection.caller.call("affiliate_creator.search_target_collaborations", params, options))
  }

  /// Everything that `searchTargetCollaborations` lists, page by page. Nothing is sent before it is iterated.
  public func searchTargetCollaborationsPages(
    shopId: String,
    keyword: String? = nil,
    keywordType: KeywordType? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<TargetCollaboration> {
    let params = Params { writer in
      writer.put("shop_id", shopId)
      writer.put("keyword", keyword)
      writer.put("keyword_type", keywordType)
      writer.put("page_size", pageSize)
    }
    return searchTargetCollaborationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchTargetCollaborationsPages(_ params: Params, options: PageOptions?) -> Pages<TargetCollaboration> {
    connection.caller.pages("affiliate_creator.search_target_collaborations", params, options) { TargetCollaboration($0) }
  }

  /// Moves products to the top of the creator's showcase.
  ///
  /// `POST /affiliate_creator/{version}/showcases/products/top`, version 202409.
  ///
  /// - Scope: `creator.showcase.write`.
  ///
  /// - Parameters:
  ///   - productIds: Products to show first in the showcase, in this order.
  public func topShowcaseProducts(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await topShowcaseProducts(params, options: options)
  }

  /// `topShowcaseProducts` with its parameters by their names in the API.
  public func topShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_creator.top_showcase_products", params, options))
  }

  /// Uploads a photo for a shoppable photo post and returns its URI.
  ///
  /// `POST /affiliate_creator/{version}/photos/photo_files`, version 202511.
  ///
  /// - Parameters:
  ///   - data: Picture file to use in a shoppable photo post.
  public func uploadShoppablePhotoFile(
    data: Upload,
    options: CallOptions? = nil
  ) async throws -> UploadShoppablePhotoFileResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await uploadShoppablePhotoFile(params, options: options)
  }

  /// `uploadShoppablePhotoFile` with its parameters by their names in the API.
  public func uploadShoppablePhotoFile(_ params: Params, options: CallOptions?) async throws -> UploadShoppablePhotoFileResponse {
    UploadShoppablePhotoFileResponse(try await connection.caller.call("affiliate_creator.upload_shoppable_photo_file", params, options))
  }

  /// Uploads a video file for a shoppable video and returns its id.
  ///
  /// `POST /affiliate_creator/{version}/videos/video_files`, version 202505.
  ///
  /// - Parameters:
  ///   - data: Video file, at most 100 MB, aspect ratio between 9:16 and 16:9, in a common format such as MP4, MOV or WEBM.
  public func uploadShoppableVideoFile(
    data: Upload,
    options: CallOptions? = nil
  ) async throws -> UploadShoppableVideoFileResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await uploadShoppableVideoFile(params, options: options)
  }

  /// `uploadShoppableVideoFile` with its parameters by their names in the API.
  public func uploadShoppableVideoFile(_ params: Params, options: CallOptions?) async throws -> UploadShoppableVideoFileResponse {
    UploadShoppableVideoFileResponse(try await connection.caller.call("affiliate_creator.upload_shoppable_video_file", params, options))
  }

}