// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Product: the operations of the domain `product`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol ProductAPI: Resource {
  func activateProducts(_ params: Params, options: CallOptions?) async throws -> ActivateProductsResponse
  func applyOpportunities(_ params: Params, options: CallOptions?) async throws -> ApplyOpportunitiesResponse
  func bindLocalProducts(_ params: Params, options: CallOptions?) async throws -> BindLocalProductsResponse
  func checkGlobalProductListing(_ params: Params, options: CallOptions?) async throws -> CheckGlobalProductListingResponse
  func checkListingPrerequisites(_ params: Params, options: CallOptions?) async throws -> CheckListingPrerequisitesResponse
  func checkProductListing(_ params: Params, options: CallOptions?) async throws -> CheckProductListingResponse
  func createAttributeRecommendationRequest(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func createCategoryUpgradeTask(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func createCustomBrand(_ params: Params, options: CallOptions?) async throws -> CreateCustomBrandResponse
  func createGlobalProduct(_ params: Params, options: CallOptions?) async throws -> CreateGlobalProductResponse
  func createGpaUpgradeTask(_ params: Params, options: CallOptions?) async throws -> CreateGpaUpgradeTaskResponse
  func createImageTranslationTasks(_ params: Params, options: CallOptions?) async throws -> CreateImageTranslationTasksResponse
  func createManufacturer(_ params: Params, options: CallOptions?) async throws -> CreateManufacturerResponse
  func createProduct(_ params: Params, options: CallOptions?) async throws -> CreateProductResponse
  func createResponsiblePerson(_ params: Params, options: CallOptions?) async throws -> CreateResponsiblePersonResponse
  func createSizeChartV2(_ params: Params, options: CallOptions?) async throws -> CreateSizeChartV2Response
  func deactivateProducts(_ params: Params, options: CallOptions?) async throws -> DeactivateProductsResponse
  func deleteGlobalProducts(_ params: Params, options: CallOptions?) async throws -> DeleteGlobalProductsResponse
  func deleteProducts(_ params: Params, options: CallOptions?) async throws -> DeleteProductsResponse
  func diagnoseAndOptimizeProduct(_ params: Params, options: CallOptions?) async throws -> DiagnoseAndOptimizeProductResponse
  func editGlobalProduct(_ params: Params, options: CallOptions?) async throws -> EditGlobalProductResponse
  func editProduct(_ params: Params, options: CallOptions?) async throws -> EditProductResponse
  func editSizeChartV2(_ params: Params, options: CallOptions?) async throws -> EditSizeChartV2Response
  func enableStrikethroughPrices(_ params: Params, options: CallOptions?) async throws -> EnableStrikethroughPricesResponse
  func getAttributes(_ params: Params, options: CallOptions?) async throws -> GetAttributesResponse
  func getBrands(_ params: Params, options: CallOptions?) async throws -> GetBrandsResponse
  func getBrandsPages(_ params: Params, options: PageOptions?) -> Pages<GetBrandsBrand>
  func getCategories(_ params: Params, options: CallOptions?) async throws -> GetCategoriesResponse
  func getCategoryRules(_ params: Params, options: CallOptions?) async throws -> GetCategoryRulesResponse
  func getGlobalAttributes(_ params: Params, options: CallOptions?) async throws -> GetGlobalAttributesResponse
  func getGlobalCategories(_ params: Params, options: CallOptions?) async throws -> GetGlobalCategoriesResponse
  func getGlobalCategoryRules(_ params: Params, options: CallOptions?) async throws -> GetGlobalCategoryRulesResponse
  func getGlobalListingRules(_ params: Params, options: CallOptions?) async throws -> GetGlobalListingRulesResponse
  func getGlobalProduct(_ params: Params, options: CallOptions?) async throws -> GetGlobalProductResponse
  func getGlobalReplicatedProducts(_ params: Params, options: CallOptions?) async throws -> GetGlobalReplicatedProductsResponse
  func getImageTranslationTasks(_ params: Params, options: CallOptions?) async throws -> GetImageTranslationTasksResponse
  func getListingSchemas(_ params: Params, options: CallOptions?) async throws -> GetListingSchemasResponse
  func getOpportunityDetail(_ params: Params, options: CallOptions?) async throws -> GetOpportunityDetailResponse
  func getProduct(_ params: Params, options: CallOptions?) async throws -> GetProductResponse
  func getProductPackageRecommendations(_ params: Params, options: CallOptions?) async throws -> GetProductPackageRecommendationsResponse
  func getProductPackageRecommendationsPages(_ params: Params, options: PageOptions?) -> Pages<GetProductPackageRecommendationsProduct>
  func getProductSkppDetail(_ params: Params, options: CallOptions?) async throws -> GetProductSkppDetailResponse
  func getProductsSeoWords(_ params: Params, options: CallOptions?) async throws -> GetProductsSeoWordsResponse
  func getRecommendedProductTitleAndDescription(_ params: Params, options: CallOptions?) async throws -> GetRecommendedProductTitleAndDescriptionResponse
  func getShopSkppSummary(_ params: Params, options: CallOptions?) async throws -> GetShopSkppSummaryResponse
  func getSubmissionRecords(_ params: Params, options: CallOptions?) async throws -> GetSubmissionRecordsResponse
  func getSubmissionRecordsPages(_ params: Params, options: PageOptions?) -> Pages<Submission>
  func importExternalProductInfo(_ params: Params, options: CallOptions?) async throws -> ImportExternalProductInfoResponse
  func inventorySearch(_ params: Params, options: CallOptions?) async throws -> InventorySearchResponse
  func listOpportunities(_ params: Params, options: CallOptions?) async throws -> ListOpportunitiesResponse
  func listOpportunitiesPages(_ params: Params, options: PageOptions?) -> Pages<Opportunity>
  func listProductSkppStatuses(_ params: Params, options: CallOptions?) async throws -> ListProductSkppStatusesResponse
  func listProductSkppStatusesPages(_ params: Params, options: PageOptions?) -> Pages<ListProductSkppStatusesProduct>
  func optimizeImages(_ params: Params, options: CallOptions?) async throws -> OptimizeImagesResponse
  func partialEditCandidateProducts(_ params: Params, options: CallOptions?) async throws -> PartialEditCandidateProductsResponse
  func partialEditGlobalProduct(_ params: Params, options: CallOptions?) async throws -> PartialEditGlobalProductResponse
  func partialEditManufacturer(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func partialEditProduct(_ params: Params, options: CallOptions?) async throws -> PartialEditProductResponse
  func partialEditResponsiblePerson(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func predictProductPackageDimensionsAndWeight(_ params: Params, options: CallOptions?) async throws -> PredictProductPackageDimensionsAndWeightResponse
  func productAuditingResearch(_ params: Params, options: CallOptions?) async throws -> ProductAuditingResearchResponse
  func productAuditingResearchPages(_ params: Params, options: PageOptions?) -> Pages<ProductAuditingResearchProduct>
  func productInformationIssueDiagnosis(_ params: Params, options: CallOptions?) async throws -> ProductInformationIssueDiagnosisResponse
  func publishGlobalProduct(_ params: Params, options: CallOptions?) async throws -> PublishGlobalProductResponse
  func recommendBrand(_ params: Params, options: CallOptions?) async throws -> RecommendBrandResponse
  func recommendCategory(_ params: Params, options: CallOptions?) async throws -> RecommendCategoryResponse
  func recommendGlobalCategories(_ params: Params, options: CallOptions?) async throws -> RecommendGlobalCategoriesResponse
  func recommendRequiredProductProperties(_ params: Params, options: CallOptions?) async throws -> RecommendRequiredProductPropertiesResponse
  func recommendSizeChart(_ params: Params, options: CallOptions?) async throws -> RecommendSizeChartResponse
  func recoverProducts(_ params: Params, options: CallOptions?) async throws -> RecoverProductsResponse
  func replicateProduct(_ params: Params, options: CallOptions?) async throws -> ReplicateProductResponse
  func searchCandidateProducts(_ params: Params, options: CallOptions?) async throws -> SearchCandidateProductsResponse
  func searchCandidateProductsPages(_ params: Params, options: PageOptions?) -> Pages<CandidateProduct>
  func searchCombinedListingRecommendations(_ params: Params, options: CallOptions?) async throws -> SearchCombinedListingRecommendationsResponse
  func searchCombinedListingRecommendationsPages(_ params: Params, options: PageOptions?) -> Pages<CombinedListingRecommendation>
  func searchGlobalProducts(_ params: Params, options: CallOptions?) async throws -> SearchGlobalProductsResponse
  func searchGlobalProductsPages(_ params: Params, options: PageOptions?) -> Pages<GlobalProduct>
  func searchGlobalProductsBetween(from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?) -> Pages<GlobalProduct>
  func searchManufacturers(_ params: Params, options: CallOptions?) async throws -> SearchManufacturersResponse
  func searchManufacturersPages(_ params: Params, options: PageOptions?) -> Pages<SearchManufacturersManufacturer>
  func searchOpportunities(_ params: Params, options: CallOptions?) async throws -> SearchOpportunitiesResponse
  func searchOpportunitiesPages(_ params: Params, options: PageOptions?) -> Pages<SearchOpportunitiesOpportunity>
  func searchProducts(_ params: Params, options: CallOptions?) async throws -> SearchProductsResponse
  func searchProductsPages(_ params: Params, options: PageOptions?) -> Pages<Product>
  func searchProductsBetween(from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?) -> Pages<Product>
  func searchResponsiblePersons(_ params: Params, options: CallOptions?) async throws -> SearchResponsiblePersonsResponse
  func searchResponsiblePersonsPages(_ params: Params, options: PageOptions?) -> Pages<SearchResponsiblePersonsResponsiblePerson>
  func searchSizeCharts(_ params: Params, options: CallOptions?) async throws -> SearchSizeChartsResponse
  func searchSizeChartsPages(_ params: Params, options: PageOptions?) -> Pages<SearchSizeChartsSizeChart>
  func submitProductViaOpportunity(_ params: Params, options: CallOptions?) async throws -> SubmitProductViaOpportunityResponse
  func submitSizeChartAppeal(_ params: Params, options: CallOptions?) async throws -> SubmitSizeChartAppealResponse
  func submitStrikethroughPrice(_ params: Params, options: CallOptions?) async throws -> SubmitStrikethroughPriceResponse
  func suggestBrands(_ params: Params, options: CallOptions?) async throws -> SuggestBrandsResponse
  func updateGlobalInventory(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func updateInventory(_ params: Params, options: CallOptions?) async throws -> UpdateInventoryResponse
  func updatePrice(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func updateStockOperationSettings(_ params: Params, options: CallOptions?) async throws -> UpdateStockOperationSettingsResponse
  func uploadCandidateProducts(_ params: Params, options: CallOptions?) async throws -> UploadCandidateProductsResponse
  func uploadExternalProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func uploadProductFile(_ params: Params, options: CallOptions?) async throws -> UploadProductFileResponse
  func uploadProductImage(_ params: Params, options: CallOptions?) async throws -> UploadProductImageResponse
}

/// Product: the operations of the domain `product`.
public struct ProductResource: ProductAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Product: the operations of the domain `product`.
  public var product: ProductResource { ProductResource(connection) }
}

extension ProductAPI {
  /// Puts up to 20 deactivated products back on sale, after a new audit.
  ///
  /// `POST /product/{version}/products/activate`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650306ff5a12ff0294eab4a9>)
  ///
  /// - Parameters:
  ///   - productIds: Products to put on sale, at most 20 ids in one call.
  ///   - listingPlatforms: Marketplaces on which to put the products on sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
  public func activateProducts(
    productIds: [String],
    listingPlatforms: [ListingPlatform]? = nil,
    options: CallOptions? = nil
  ) async throws -> ActivateProductsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
      writer.put("listing_platforms", listingPlatforms)
    }
    return try await activateProducts(params, options: options)
  }

  /// `activateProducts` with its parameters by their names in the API.
  public func activateProducts(_ params: Params, options: CallOptions?) async throws -> ActivateProductsResponse {
    ActivateProductsResponse(try await connection.caller.call("product.activate_products", params, options))
  }

  /// Applies for listing opportunities with one product.
  ///
  /// `PUT /product/{version}/products/{product_id}/opportunities`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - productId: Id of the product to enroll in the opportunities.
  ///   - opportunityIds: Opportunities for which to enroll the product.
  public func applyOpportunities(
    productId: String,
    opportunityIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> ApplyOpportunitiesResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("opportunity_ids", opportunityIds)
    }
    return try await applyOpportunities(params, options: options)
  }

  /// `applyOpportunities` with its parameters by their names in the API.
  public func applyOpportunities(_ params: Params, options: CallOptions?) async throws -> ApplyOpportunitiesResponse {
    ApplyOpportunitiesResponse(try await connection.caller.call("product.apply_opportunities", params, options))
  }

  /// Links existing local products to one global product.
  ///
  /// `POST /product/{version}/global_products/{global_product_id}/bind_local_products`, version 202503.
  ///
  /// - Failed items are listed in `bind_results`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - globalProductId: Id of the global product to which local products are bound; a binding cannot be undone.
  ///   - localProducts: Local products to bind to the global product, one per EU country.
  public func bindLocalProducts(
    globalProductId: String,
    localProducts: [LocalProduct]? = nil,
    options: CallOptions? = nil
  ) async throws -> BindLocalProductsResponse {
    let params = Params { writer in
      writer.put("global_product_id", globalProductId)
      writer.put("local_products", localProducts)
    }
    return try await bindLocalProducts(params, options: options)
  }

  /// `bindLocalProducts` with its parameters by their names in the API.
  public func bindLocalProducts(_ params: Params, options: CallOptions?) async throws -> BindLocalProductsResponse {
    BindLocalProductsResponse(try await connection.caller.call("product.bind_local_products", params, options))
  }

  /// Checks a global product's data without creating it and lists what fails.
  ///
  /// `POST /product/{version}/global_products/listing_check`, version 202404.
  ///
  /// - Parameters:
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func checkGlobalProductListing(
    brandId: String? = nil,
    categoryId: String? = nil,
    certifications: [CheckGlobalProductListingCertification]? = nil,
    description_: String? = nil,
    mainImages: [CheckGlobalProductListingMainImage]? = nil,
    manufacturer: CheckGlobalProductListingManufacturer? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    packageWeight: CheckGlobalProductListingPackageWeight? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    skus: [CheckGlobalProductListingSku]? = nil,
    title: String? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> CheckGlobalProductListingResponse {
    let params = Params { writer in
      writer.put("brand_id", brandId)
      writer.put("category_id", categoryId)
      writer.put("certifications", certifications)
      writer.put("description", description_)
      writer.put("main_images", mainImages)
      writer.put("manufacturer", manufacturer)
      writer.put("package_dimensions", packageDimensions)
      writer.put("package_weight", packageWeight)
      writer.put("product_attributes", productAttributes)
      writer.put("size_chart", sizeChart)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("video", video)
    }
    return try await checkGlobalProductListing(params, options: options)
  }

  /// `checkGlobalProductListing` with its parameters by their names in the API.
  public func checkGlobalProductListing(_ params: Params, options: CallOptions?) async throws -> CheckGlobalProductListingResponse {
    CheckGlobalProductListingResponse(try await connection.caller.call("product.check_global_product_listing", params, options))
  }

  /// Tells what the shop still lacks before it can list products.
  ///
  /// `GET /product/{version}/prerequisites`, version 202312; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  public func checkListingPrerequisites(
    options: CallOptions? = nil
  ) async throws -> CheckListingPrerequisitesResponse {
    let params = Params()
    return try await checkListingPrerequisites(params, options: options)
  }

  /// `checkListingPrerequisites` with its parameters by their names in the API.
  public func checkListingPrerequisites(_ params: Params, options: CallOptions?) async throws -> CheckListingPrerequisitesResponse {
    CheckListingPrerequisitesResponse(try await connection.caller.call("product.check_listing_prerequisites", params, options))
  }

  /// Checks a product's data without creating it and lists what fails.
  ///
  /// `POST /product/{version}/products/listing_check`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic` or `serller.product.optimize`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a0ee8f1fd3102b91c6493>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - deliveryOptionIds: Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
  ///   - externalProductId: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
  ///   - isCodAllowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
  ///   - isDiagnosisRequired: Whether to return the listing quality and the weaknesses found; deprecated, use Diagnose and Optimize Product. Default: `true`. Example: `true`.
  ///   - isLiveQuick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
  ///   - isPreOwned: Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
  ///   - keyProductFeatures: Main features of the product as short texts.
  ///   - listingPlatforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - minimumOrderQuantity: Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `4`.
  ///   - option: Options of the trial listing, for the check in the background.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - primaryCombinedProductId: Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - productTagOperations: Tags to set on the product or to remove from it.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - scheduledSale: Planned start of sale, on or off and at which time.
  ///   - searchTerms: Additional words under which buyers should find the product.
  ///   - sellingFormat: Whether the product is sold at a fixed price only or also in LIVE auctions.
  ///   - shippingInsuranceRequirement: Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`.
  ///   - shippingTemplateId: Id of the shipping template bound to the product. Example: `7552764259994699538`.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func checkProductListing(
    categoryId: String,
    description_: String,
    mainImages: [CheckGlobalProductListingMainImage],
    skus: [CheckProductListingSku],
    title: String,
    brandId: String? = nil,
    certifications: [CheckProductListingCertification]? = nil,
    deliveryOptionIds: [String]? = nil,
    externalProductId: String? = nil,
    isCodAllowed: Bool? = nil,
    isDiagnosisRequired: Bool? = nil,
    isLiveQuick: Bool? = nil,
    isPreOwned: Bool? = nil,
    keyProductFeatures: [String]? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    locale: SourceLocale? = nil,
    manufacturerIds: [String]? = nil,
    minimumOrderQuantity: Int? = nil,
    option: CheckProductListingOptionItem? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    packageWeight: CheckProductListingPackageWeight? = nil,
    primaryCombinedProductId: String? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    productTagOperations: [ProductTagOperation]? = nil,
    responsiblePersonIds: [String]? = nil,
    scheduledSale: ScheduledSale? = nil,
    searchTerms: [String]? = nil,
    sellingFormat: SellingFormat? = nil,
    shippingInsuranceRequirement: ShippingInsuranceRequirement? = nil,
    shippingTemplateId: String? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> CheckProductListingResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("description", description_)
      writer.put("main_images", mainImages)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("brand_id", brandId)
      writer.put("certifications", certifications)
      writer.put("delivery_option_ids", deliveryOptionIds)
      writer.put("external_product_id", externalProductId)
      writer.put("is_cod_allowed", isCodAllowed)
      writer.put("is_diagnosis_required", isDiagnosisRequired)
      writer.put("is_live_quick", isLiveQuick)
      writer.put("is_pre_owned", isPreOwned)
      writer.put("key_product_features", keyProductFeatures)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("locale", locale)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("minimum_order_quantity", minimumOrderQuantity)
      writer.put("option", option)
      writer.put("package_dimensions", packageDimensions)
      writer.put("package_weight", packageWeight)
      writer.put("primary_combined_product_id", primaryCombinedProductId)
      writer.put("product_attributes", productAttributes)
      writer.put("product_tag_operations", productTagOperations)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("scheduled_sale", scheduledSale)
      writer.put("search_terms", searchTerms)
      writer.put("selling_format", sellingFormat)
      writer.put("shipping_insurance_requirement", shippingInsuranceRequirement)
      writer.put("shipping_template_id", shippingTemplateId)
      writer.put("size_chart", sizeChart)
      writer.put("video", video)
    }
    return try await checkProductListing(params, options: options)
  }

  /// `checkProductListing` with its parameters by their names in the API.
  public func checkProductListing(_ params: Params, options: CallOptions?) async throws -> CheckProductListingResponse {
    CheckProductListingResponse(try await connection.caller.call("product.check_product_listing", params, options))
  }

  /// Sends an external product, for which attributes are recommended later.
  ///
  /// `POST /product/{version}/attribute_recommendation_request`, version 202501.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - externalProduct: Product as it exists on another sales platform.
  public func createAttributeRecommendationRequest(
    externalProduct: CreateAttributeRecommendationRequestExternalProduct? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("external_product", externalProduct)
    }
    return try await createAttributeRecommendationRequest(params, options: options)
  }

  /// `createAttributeRecommendationRequest` with its parameters by their names in the API.
  public func createAttributeRecommendationRequest(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.create_attribute_recommendation_request", params, options))
  }

  /// Starts the move of the shop's products to the newer category tree.
  ///
  /// `POST /product/{version}/products/category_upgrade_task`, version 202407.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  public func createCategoryUpgradeTask(
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params()
    return try await createCategoryUpgradeTask(params, options: options)
  }

  /// `createCategoryUpgradeTask` with its parameters by their names in the API.
  public func createCategoryUpgradeTask(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.create_category_upgrade_task", params, options))
  }

  /// Creates a custom brand and returns its id.
  ///
  /// `POST /product/{version}/brands`, version 202309.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a0926f1fd3102b91bbfb0>)
  ///
  /// - Parameters:
  ///   - name: Name of the new brand, 2 to 30 characters; it is not translated. Example: `Teas`.
  public func createCustomBrand(
    name: String,
    options: CallOptions? = nil
  ) async throws -> CreateCustomBrandResponse {
    let params = Params { writer in
      writer.put("name", name)
    }
    return try await createCustomBrand(params, options: options)
  }

  /// `createCustomBrand` with its parameters by their names in the API.
  public func createCustomBrand(_ params: Params, options: CallOptions?) async throws -> CreateCustomBrandResponse {
    CreateCustomBrandResponse(try await connection.caller.call("product.create_custom_brand", params, options))
  }

  /// Creates a global product that can be published to several markets.
  ///
  /// `POST /product/{version}/global_products`, version 202309.
  ///
  /// - Scope: `seller.global_product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509de61bace3e02b7489cba>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - externalGlobalProductId: Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
  ///   - manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - sourceLocale: Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Default: `en-US`. Example: `de-DE`.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func createGlobalProduct(
    categoryId: String,
    description_: String,
    mainImages: [CheckGlobalProductListingMainImage],
    packageWeight: CheckGlobalProductListingPackageWeight,
    skus: [CreateGlobalProductSku],
    title: String,
    brandId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    certifications: [CheckGlobalProductListingCertification]? = nil,
    externalGlobalProductId: String? = nil,
    manufacturer: CheckGlobalProductListingManufacturer? = nil,
    manufacturerIds: [String]? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    responsiblePersonIds: [String]? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    sourceLocale: SourceLocale? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateGlobalProductResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("description", description_)
      writer.put("main_images", mainImages)
      writer.put("package_weight", packageWeight)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("brand_id", brandId)
      writer.put("category_version", categoryVersion)
      writer.put("certifications", certifications)
      writer.put("external_global_product_id", externalGlobalProductId)
      writer.put("manufacturer", manufacturer)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("package_dimensions", packageDimensions)
      writer.put("product_attributes", productAttributes)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("size_chart", sizeChart)
      writer.put("source_locale", sourceLocale)
      writer.put("video", video)
    }
    return try await createGlobalProduct(params, options: options)
  }

  /// `createGlobalProduct` with its parameters by their names in the API.
  public func createGlobalProduct(_ params: Params, options: CallOptions?) async throws -> CreateGlobalProductResponse {
    CreateGlobalProductResponse(try await connection.caller.call("product.create_global_product", params, options))
  }

  /// Starts a task that upgrades the attributes of the seller's products.
  ///
  /// `POST /product/{version}/products/gpa_upgrade_task`, version 202604.
  public func createGpaUpgradeTask(
    options: CallOptions? = nil
  ) async throws -> CreateGpaUpgradeTaskResponse {
    let params = Params()
    return try await createGpaUpgradeTask(params, options: options)
  }

  /// `createGpaUpgradeTask` with its parameters by their names in the API.
  public func createGpaUpgradeTask(_ params: Params, options: CallOptions?) async throws -> CreateGpaUpgradeTaskResponse {
    CreateGpaUpgradeTaskResponse(try await connection.caller.call("product.create_gpa_upgrade_task", params, options))
  }

  /// Starts tasks that translate the text in product images.
  ///
  /// `POST /product/{version}/images/translation_tasks`, version 202505.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `serller.product.optimize`.
  ///
  /// - Parameters:
  ///   - images: Pictures to translate with their languages; pictures times languages may not exceed 20 per call.
  public func createImageTranslationTasks(
    images: [CreateImageTranslationTasksImage],
    options: CallOptions? = nil
  ) async throws -> CreateImageTranslationTasksResponse {
    let params = Params { writer in
      writer.put("images", images)
    }
    return try await createImageTranslationTasks(params, options: options)
  }

  /// `createImageTranslationTasks` with its parameters by their names in the API.
  public func createImageTranslationTasks(_ params: Params, options: CallOptions?) async throws -> CreateImageTranslationTasksResponse {
    CreateImageTranslationTasksResponse(try await connection.caller.call("product.create_image_translation_tasks", params, options))
  }

  /// Registers a manufacturer for product compliance and returns its id.
  ///
  /// `POST /product/{version}/compliance/manufacturers`, version 202409.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - address: Postal address of the manufacturer, at most 500 characters.
  ///   - email: Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
  ///   - name: Name of the manufacturer, at most 255 characters.
  ///   - phoneNumber: Telephone number, split into country code and local number.
  ///   - locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
  ///   - registeredTradeName: Registered trade name of the manufacturer, at most 200 characters.
  public func createManufacturer(
    address: String,
    email: String,
    name: String,
    phoneNumber: PhoneNumber,
    locale: CreateManufacturerLocale? = nil,
    registeredTradeName: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateManufacturerResponse {
    let params = Params { writer in
      writer.put("address", address)
      writer.put("email", email)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
      writer.put("locale", locale)
      writer.put("registered_trade_name", registeredTradeName)
    }
    return try await createManufacturer(params, options: options)
  }

  /// `createManufacturer` with its parameters by their names in the API.
  public func createManufacturer(_ params: Params, options: CallOptions?) async throws -> CreateManufacturerResponse {
    CreateManufacturerResponse(try await connection.caller.call("product.create_manufacturer", params, options))
  }

  /// Creates a product with its SKUs, as a listing for audit or as a draft.
  ///
  /// `POST /product/{version}/products`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  /// - Scope: `seller.product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6502fc8da57708028b42b18a>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - autoTranslateEnabled: Whether the platform translates the texts of the product into the languages of other markets.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - deliveryOptionIds: Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
  ///   - externalProductId: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
  ///   - idempotencyKey: Unique text of your choice per shop, at most 128 characters such as a version 4 UUID, by which a repeated call is recognized and not applied twice. Example: `create202208291503530001100220033`.
  ///   - isBlindBox: Whether the product is a blind box whose content the buyer does not know.
  ///   - isCodAllowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
  ///   - isLiveQuick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
  ///   - isNotForSale: Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
  ///   - isPreOwned: Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
  ///   - keyProductFeatures: Main features of the product as short texts.
  ///   - listingPlatforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - minimumOrderQuantity: Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - primaryCombinedProductId: Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - productTagOperations: Tags to set on the product or to remove from it.
  ///   - purchaseOrderQuantityLimit: Limits on the number of units a buyer may order.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - saveMode: Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `LISTING`.
  ///   - scheduledSale: Planned start of sale, on or off and at which time.
  ///   - searchTerms: Additional words under which buyers should find the product.
  ///   - sellingFormat: Whether the product is sold at a fixed price only or also in LIVE auctions.
  ///   - shippingInsuranceRequirement: Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
  ///   - shippingTemplateId: Id of the shipping template bound to the product. Example: `7552764259994699538`.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func createProduct(
    categoryId: String,
    description_: String,
    mainImages: [CheckGlobalProductListingMainImage],
    skus: [CreateProductSku2],
    title: String,
    autoTranslateEnabled: Bool? = nil,
    brandId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    certifications: [CheckProductListingCertification]? = nil,
    deliveryOptionIds: [String]? = nil,
    externalProductId: String? = nil,
    idempotencyKey: String? = nil,
    isBlindBox: Bool? = nil,
    isCodAllowed: Bool? = nil,
    isLiveQuick: Bool? = nil,
    isNotForSale: Bool? = nil,
    isPreOwned: Bool? = nil,
    keyProductFeatures: [String]? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    locale: CreateProductLocale? = nil,
    manufacturerIds: [String]? = nil,
    minimumOrderQuantity: Int? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    packageWeight: CheckProductListingPackageWeight? = nil,
    primaryCombinedProductId: String? = nil,
    productAttributes: [CreateProductProductAttribute]? = nil,
    productTagOperations: [ProductTagOperation]? = nil,
    purchaseOrderQuantityLimit: PurchaseOrderQuantityLimit? = nil,
    responsiblePersonIds: [String]? = nil,
    saveMode: SaveMode? = nil,
    scheduledSale: ScheduledSale? = nil,
    searchTerms: [String]? = nil,
    sellingFormat: SellingFormat? = nil,
    shippingInsuranceRequirement: ShippingInsuranceRequirement? = nil,
    shippingTemplateId: String? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateProductResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("description", description_)
      writer.put("main_images", mainImages)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("auto_translate_enabled", autoTranslateEnabled)
      writer.put("brand_id", brandId)
      writer.put("category_version", categoryVersion)
      writer.put("certifications", certifications)
      writer.put("delivery_option_ids", deliveryOptionIds)
      writer.put("external_product_id", externalProductId)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("is_blind_box", isBlindBox)
      writer.put("is_cod_allowed", isCodAllowed)
      writer.put("is_live_quick", isLiveQuick)
      writer.put("is_not_for_sale", isNotForSale)
      writer.put("is_pre_owned", isPreOwned)
      writer.put("key_product_features", keyProductFeatures)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("locale", locale)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("minimum_order_quantity", minimumOrderQuantity)
      writer.put("package_dimensions", packageDimensions)
      writer.put("package_weight", packageWeight)
      writer.put("primary_combined_product_id", primaryCombinedProductId)
      writer.put("product_attributes", productAttributes)
      writer.put("product_tag_operations", productTagOperations)
      writer.put("purchase_order_quantity_limit", purchaseOrderQuantityLimit)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("save_mode", saveMode)
      writer.put("scheduled_sale", scheduledSale)
      writer.put("search_terms", searchTerms)
      writer.put("selling_format", sellingFormat)
      writer.put("shipping_insurance_requirement", shippingInsuranceRequirement)
      writer.put("shipping_template_id", shippingTemplateId)
      writer.put("size_chart", sizeChart)
      writer.put("video", video)
    }
    return try await createProduct(params, options: options)
  }

  /// `createProduct` with its parameters by their names in the API.
  public func createProduct(_ params: Params, options: CallOptions?) async throws -> CreateProductResponse {
    CreateProductResponse(try await connection.caller.call("product.create_product", params, options))
  }

  /// Registers an EU responsible person for product compliance and returns its id.
  ///
  /// `POST /product/{version}/compliance/responsible_persons`, version 202409.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - address: Residential address of the responsible person, which must be in the EU.
  ///   - email: Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
  ///   - name: Name of the responsible person, at most 200 characters.
  ///   - phoneNumber: Telephone number, split into country code and local number.
  ///   - locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
  public func createResponsiblePerson(
    address: Address,
    email: String,
    name: String,
    phoneNumber: CreateResponsiblePersonPhoneNumber,
    locale: CreateManufacturerLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateResponsiblePersonResponse {
    let params = Params { writer in
      writer.put("address", address)
      writer.put("email", email)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
      writer.put("locale", locale)
    }
    return try await createResponsiblePerson(params, options: options)
  }

  /// `createResponsiblePerson` with its parameters by their names in the API.
  public func createResponsiblePerson(_ params: Params, options: CallOptions?) async throws -> CreateResponsiblePersonResponse {
    CreateResponsiblePersonResponse(try await connection.caller.call("product.create_responsible_person", params, options))
  }

  /// Creates a size chart template for a category and returns its id.
  ///
  /// `POST /product/{version}/size_charts`, version 202610.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`.
  ///   - sizeChartData: Contents of the size chart: measures, sizes and table.
  ///   - sizeChartMode: Whether the size chart belongs to one product or is a template for many.
  ///   - templateName: Name of the template, chosen by the seller.
  public func createSizeChartV2(
    categoryId: String,
    sizeChartData: CreateSizeChartV2SizeChartData,
    sizeChartMode: String,
    templateName: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateSizeChartV2Response {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("size_chart_data", sizeChartData)
      writer.put("size_chart_mode", sizeChartMode)
      writer.put("template_name", templateName)
    }
    return try await createSizeChartV2(params, options: options)
  }

  /// `createSizeChartV2` with its parameters by their names in the API.
  public func createSizeChartV2(_ params: Params, options: CallOptions?) async throws -> CreateSizeChartV2Response {
    CreateSizeChartV2Response(try await connection.caller.call("product.create_size_chart_v2", params, options))
  }

  /// Takes up to 20 products off sale.
  ///
  /// `POST /product/{version}/products/deactivate`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - productIds: Products to take off sale, at most 20 ids in one call.
  ///   - listingPlatforms: Marketplaces on which to take the products off sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
  public func deactivateProducts(
    productIds: [String],
    listingPlatforms: [ListingPlatform]? = nil,
    options: CallOptions? = nil
  ) async throws -> DeactivateProductsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
      writer.put("listing_platforms", listingPlatforms)
    }
    return try await deactivateProducts(params, options: options)
  }

  /// `deactivateProducts` with its parameters by their names in the API.
  public func deactivateProducts(_ params: Params, options: CallOptions?) async throws -> DeactivateProductsResponse {
    DeactivateProductsResponse(try await connection.caller.call("product.deactivate_products", params, options))
  }

  /// Deletes up to 20 global products.
  ///
  /// `DELETE /product/{version}/global_products`, version 202309.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.global_product.delete`.
  ///
  /// - Parameters:
  ///   - globalProductIds: Global products to delete, at most 20 ids.
  public func deleteGlobalProducts(
    globalProductIds: [String],
    options: CallOptions? = nil
  ) async throws -> DeleteGlobalProductsResponse {
    let params = Params { writer in
      writer.put("global_product_ids", globalProductIds)
    }
    return try await deleteGlobalProducts(params, options: options)
  }

  /// `deleteGlobalProducts` with its parameters by their names in the API.
  public func deleteGlobalProducts(_ params: Params, options: CallOptions?) async throws -> DeleteGlobalProductsResponse {
    DeleteGlobalProductsResponse(try await connection.caller.call("product.delete_global_products", params, options))
  }

  /// Deletes up to 20 products, which can be recovered later.
  ///
  /// `DELETE /product/{version}/products`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.delete`.
  ///
  /// - Parameters:
  ///   - productIds: Products to delete, at most 20 ids in one call.
  public func deleteProducts(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> DeleteProductsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await deleteProducts(params, options: options)
  }

  /// `deleteProducts` with its parameters by their names in the API.
  public func deleteProducts(_ params: Params, options: CallOptions?) async throws -> DeleteProductsResponse {
    DeleteProductsResponse(try await connection.caller.call("product.delete_products", params, options))
  }

  /// Diagnoses a product's listing quality and proposes better content.
  ///
  /// `POST /product/{version}/products/diagnose_optimize`, version 202411.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `serller.product.optimize`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/677c9523f7765c0308b3d68d>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - optimizationFields: Parts of the listing for which to generate improvements; none by default, a description can take more than 10 seconds. Default: `NONE`.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - productId: Id of a listed product to diagnose together with the new data; leave it out for a product not listed yet. Example: `1729592969712203232`.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  public func diagnoseAndOptimizeProduct(
    categoryId: String,
    brandId: String? = nil,
    description_: String? = nil,
    mainImages: [CheckGlobalProductListingMainImage]? = nil,
    optimizationFields: [OptimizationField]? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    productId: String? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    title: String? = nil,
    options: CallOptions? = nil
  ) async throws -> DiagnoseAndOptimizeProductResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("brand_id", brandId)
      writer.put("description", description_)
      writer.put("main_images", mainImages)
      writer.put("optimization_fields", optimizationFields)
      writer.put("product_attributes", productAttributes)
      writer.put("product_id", productId)
      writer.put("size_chart", sizeChart)
      writer.put("title", title)
    }
    return try await diagnoseAndOptimizeProduct(params, options: options)
  }

  /// `diagnoseAndOptimizeProduct` with its parameters by their names in the API.
  public func diagnoseAndOptimizeProduct(_ params: Params, options: CallOptions?) async throws -> DiagnoseAndOptimizeProductResponse {
    DiagnoseAndOptimizeProductResponse(try await connection.caller.call("product.diagnose_and_optimize_product", params, options))
  }

  /// Replaces all data of a global product and syncs it to its markets.
  ///
  /// `PUT /product/{version}/global_products/{global_product_id}`, version 202309.
  ///
  /// - Failed items are listed in `publish_results`; `raiseOnItemError` throws them.
  /// - Scope: `seller.global_product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509e1bcc16ffe02b8dc3cd7>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - globalProductId: Id of the global product, from which local products are published.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - externalGlobalProductId: Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
  ///   - manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func editGlobalProduct(
    categoryId: String,
    description_: String,
    globalProductId: String,
    mainImages: [CheckGlobalProductListingMainImage],
    packageWeight: CheckGlobalProductListingPackageWeight,
    skus: [EditGlobalProductSku],
    title: String,
    brandId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    certifications: [CheckGlobalProductListingCertification]? = nil,
    externalGlobalProductId: String? = nil,
    manufacturer: CheckGlobalProductListingManufacturer? = nil,
    manufacturerIds: [String]? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    responsiblePersonIds: [String]? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> EditGlobalProductResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("description", description_)
      writer.put("global_product_id", globalProductId)
      writer.put("main_images", mainImages)
      writer.put("package_weight", packageWeight)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("brand_id", brandId)
      writer.put("category_version", categoryVersion)
      writer.put("certifications", certifications)
      writer.put("external_global_product_id", externalGlobalProductId)
      writer.put("manufacturer", manufacturer)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("package_dimensions", packageDimensions)
      writer.put("product_attributes", productAttributes)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("size_chart", sizeChart)
      writer.put("video", video)
    }
    return try await editGlobalProduct(params, options: options)
  }

  /// `editGlobalProduct` with its parameters by their names in the API.
  public func editGlobalProduct(_ params: Params, options: CallOptions?) async throws -> EditGlobalProductResponse {
    EditGlobalProductResponse(try await connection.caller.call("product.edit_global_product", params, options))
  }

  /// Replaces all data of a product; omitted fields are emptied.
  ///
  /// `PUT /product/{version}/products/{product_id}`, version 202509; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509da7d0fcef602bf1caddf>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - productId: Id of the product to edit; existing SKUs that the call does not list are deleted.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - autoTranslateEnabled: Whether the platform translates the texts of the product into the languages of other markets.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - deliveryOptionIds: Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
  ///   - externalProductId: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
  ///   - inventoryMode: Whether the local products share one stock or each has its own.
  ///   - isBlindBox: Whether the product is a blind box whose content the buyer does not know.
  ///   - isCodAllowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
  ///   - isLiveQuick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
  ///   - isPreOwned: Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
  ///   - keyProductFeatures: Main features of the product as short texts.
  ///   - listingPlatforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - minimumOrderQuantity: Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - productTagOperations: Tags to set on the product or to remove from it.
  ///   - purchaseOrderQuantityLimit: Limits on the number of units a buyer may order.
  ///   - replicatedProducts: Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - saveMode: Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
  ///   - scheduledSale: Planned start of sale, on or off and at which time.
  ///   - searchTerms: Additional words under which buyers should find the product.
  ///   - sellingFormat: Whether the product is sold at a fixed price only or also in LIVE auctions.
  ///   - shippingInsuranceRequirement: Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
  ///   - shippingTemplateId: Id of the shipping template bound to the product. Example: `7552764259994699538`.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - subscribeInfoEdit: Subscribe and Save settings to apply to the product.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func editProduct(
    categoryId: String,
    description_: String,
    mainImages: [CheckGlobalProductListingMainImage],
    productId: String,
    skus: [EditProductSku],
    title: String,
    autoTranslateEnabled: Bool? = nil,
    brandId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    certifications: [CheckProductListingCertification]? = nil,
    deliveryOptionIds: [String]? = nil,
    externalProductId: String? = nil,
    inventoryMode: String? = nil,
    isBlindBox: Bool? = nil,
    isCodAllowed: Bool? = nil,
    isLiveQuick: Bool? = nil,
    isPreOwned: Bool? = nil,
    keyProductFeatures: [String]? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    locale: CreateProductLocale? = nil,
    manufacturerIds: [String]? = nil,
    minimumOrderQuantity: Int? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    packageWeight: CheckProductListingPackageWeight? = nil,
    productAttributes: [CreateProductProductAttribute]? = nil,
    productTagOperations: [ProductTagOperation]? = nil,
    purchaseOrderQuantityLimit: PurchaseOrderQuantityLimit? = nil,
    replicatedProducts: [EditProductReplicatedProduct]? = nil,
    responsiblePersonIds: [String]? = nil,
    saveMode: SaveMode? = nil,
    scheduledSale: ScheduledSale? = nil,
    searchTerms: [String]? = nil,
    sellingFormat: SellingFormat? = nil,
    shippingInsuranceRequirement: ShippingInsuranceRequirement? = nil,
    shippingTemplateId: String? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    subscribeInfoEdit: SubscribeInfoEdit? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> EditProductResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("description", description_)
      writer.put("main_images", mainImages)
      writer.put("product_id", productId)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("auto_translate_enabled", autoTranslateEnabled)
      writer.put("brand_id", brandId)
      writer.put("category_version", categoryVersion)
      writer.put("certifications", certifications)
      writer.put("delivery_option_ids", deliveryOptionIds)
      writer.put("external_product_id", externalProductId)
      writer.put("inventory_mode", inventoryMode)
      writer.put("is_blind_box", isBlindBox)
      writer.put("is_cod_allowed", isCodAllowed)
      writer.put("is_live_quick", isLiveQuick)
      writer.put("is_pre_owned", isPreOwned)
      writer.put("key_product_features", keyProductFeatures)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("locale", locale)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("minimum_order_quantity", minimumOrderQuantity)
      writer.put("package_dimensions", packageDimensions)
      writer.put("package_weight", packageWeight)
      writer.put("product_attributes", productAttributes)
      writer.put("product_tag_operations", productTagOperations)
      writer.put("purchase_order_quantity_limit", purchaseOrderQuantityLimit)
      writer.put("replicated_products", replicatedProducts)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("save_mode", saveMode)
      writer.put("scheduled_sale", scheduledSale)
      writer.put("search_terms", searchTerms)
      writer.put("selling_format", sellingFormat)
      writer.put("shipping_insurance_requirement", shippingInsuranceRequirement)
      writer.put("shipping_template_id", shippingTemplateId)
      writer.put("size_chart", sizeChart)
      writer.put("subscribe_info_edit", subscribeInfoEdit)
      writer.put("video", video)
    }
    return try await editProduct(params, options: options)
  }

  /// `editProduct` with its parameters by their names in the API.
  public func editProduct(_ params: Params, options: CallOptions?) async throws -> EditProductResponse {
    EditProductResponse(try await connection.caller.call("product.edit_product", params, options))
  }

  /// Replaces the content of one size chart template.
  ///
  /// `POST /product/{version}/size_charts/edit`, version 202610.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - sizeChartData: Contents of the size chart: measures, sizes and table.
  ///   - sizeChartId: Id of the size chart, returned when it was created.
  ///   - templateName: Name of the template, chosen by the seller.
  public func editSizeChartV2(
    sizeChartData: CreateSizeChartV2SizeChartData,
    sizeChartId: String,
    templateName: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EditSizeChartV2Response {
    let params = Params { writer in
      writer.put("size_chart_data", sizeChartData)
      writer.put("size_chart_id", sizeChartId)
      writer.put("template_name", templateName)
    }
    return try await editSizeChartV2(params, options: options)
  }

  /// `editSizeChartV2` with its parameters by their names in the API.
  public func editSizeChartV2(_ params: Params, options: CallOptions?) async throws -> EditSizeChartV2Response {
    EditSizeChartV2Response(try await connection.caller.call("product.edit_size_chart_v2", params, options))
  }

  /// Requests a strikethrough price for SKUs, proven by the prices of another shop.
  ///
  /// `POST /product/{version}/products/{product_id}/strikethrough_prices/enable`, version 202502.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - productId: Id of the product, generated by TikTok Shop.
  ///   - externalProductId: Id of the product on the other platform, the one given when the product was created. At most 999 characters. Example: `000059296971220002`.
  ///   - skus: SKUs with prices on other platforms, to be reviewed for a crossed-out price.
  public func enableStrikethroughPrices(
    productId: String,
    externalProductId: String? = nil,
    skus: [EnableStrikethroughPricesSku]? = nil,
    options: CallOptions? = nil
  ) async throws -> EnableStrikethroughPricesResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("external_product_id", externalProductId)
      writer.put("skus", skus)
    }
    return try await enableStrikethroughPrices(params, options: options)
  }

  /// `enableStrikethroughPrices` with its parameters by their names in the API.
  public func enableStrikethroughPrices(_ params: Params, options: CallOptions?) async throws -> EnableStrikethroughPricesResponse {
    EnableStrikethroughPricesResponse(try await connection.caller.call("product.enable_strikethrough_prices", params, options))
  }

  /// Lists the product and sales attributes of a category in the shop's market.
  ///
  /// `GET /product/{version}/categories/{category_id}/attributes`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509c5784a0bb702c0561cc8>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose attributes to return.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - isLiveQuick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
  public func getAttributes(
    categoryId: String,
    categoryVersion: CategoryVersion? = nil,
    isLiveQuick: Bool? = nil,
    locale: SourceLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAttributesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("is_live_quick", isLiveQuick)
      writer.put("locale", locale)
    }
    return try await getAttributes(params, options: options)
  }

  /// `getAttributes` with its parameters by their names in the API.
  public func getAttributes(_ params: Params, options: CallOptions?) async throws -> GetAttributesResponse {
    GetAttributesResponse(try await connection.caller.call("product.get_attributes", params, options))
  }

  /// Lists the brands the seller can use, by category and name.
  ///
  /// `GET /product/{version}/brands`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6503075656e2bb0289dd5d01>)
  ///
  /// - Parameters:
  ///   - brandName: Limits the result to brands whose name begins with this text. Example: `Teas`.
  ///   - categoryId: Leaf category for which to check whether authorized brands can be used. Example: `600006`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - isAuthorized: Whether to return only brands the seller is authorized for; all brands by default. Example: `true`.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `100`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func getBrands(
    brandName: String? = nil,
    categoryId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    isAuthorized: Bool? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetBrandsResponse {
    let params = Params { writer in
      writer.put("brand_name", brandName)
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("is_authorized", isAuthorized)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getBrands(params, options: options)
  }

  /// `getBrands` with its parameters by their names in the API.
  public func getBrands(_ params: Params, options: CallOptions?) async throws -> GetBrandsResponse {
    GetBrandsResponse(try await connection.caller.call("product.get_brands", params, options))
  }

  /// Everything that `getBrands` lists, page by page. Nothing is sent before it is iterated.
  public func getBrandsPages(
    brandName: String? = nil,
    categoryId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    isAuthorized: Bool? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetBrandsBrand> {
    let params = Params { writer in
      writer.put("brand_name", brandName)
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("is_authorized", isAuthorized)
      writer.put("page_size", pageSize)
    }
    return getBrandsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getBrandsPages(_ params: Params, options: PageOptions?) -> Pages<GetBrandsBrand> {
    connection.caller.pages("product.get_brands", params, options) { GetBrandsBrand($0) }
  }

  /// Lists the category tree of the shop's market, with the seller's permission for each category.
  ///
  /// `GET /product/{version}/categories`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509c89d0fcef602bf1acd9b>)
  ///
  /// - Parameters:
  ///   - categoryVersion: Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - includeProhibitedCategories: Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Example: `false`.
  ///   - isLiveQuick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
  ///   - keyword: Limits the result to categories whose name contains this text. Example: `electronics`.
  ///   - listingPlatform: Limits the result to categories of this marketplace; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
  public func getCategories(
    categoryVersion: CategoryVersion? = nil,
    includeProhibitedCategories: Bool? = nil,
    isLiveQuick: Bool? = nil,
    keyword: String? = nil,
    listingPlatform: ListingPlatform? = nil,
    locale: SourceLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetCategoriesResponse {
    let params = Params { writer in
      writer.put("category_version", categoryVersion)
      writer.put("include_prohibited_categories", includeProhibitedCategories)
      writer.put("is_live_quick", isLiveQuick)
      writer.put("keyword", keyword)
      writer.put("listing_platform", listingPlatform)
      writer.put("locale", locale)
    }
    return try await getCategories(params, options: options)
  }

  /// `getCategories` with its parameters by their names in the API.
  public func getCategories(_ params: Params, options: CallOptions?) async throws -> GetCategoriesResponse {
    GetCategoriesResponse(try await connection.caller.call("product.get_categories", params, options))
  }

  /// Returns what a category requires, such as certificates, a size chart and the package size.
  ///
  /// `GET /product/{version}/categories/{category_id}/rules`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509c0febace3e02b74594a9>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose listing rules to return.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `es-MX`.
  public func getCategoryRules(
    categoryId: String,
    categoryVersion: CategoryVersion? = nil,
    locale: SourceLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetCategoryRulesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("locale", locale)
    }
    return try await getCategoryRules(params, options: options)
  }

  /// `getCategoryRules` with its parameters by their names in the API.
  public func getCategoryRules(_ params: Params, options: CallOptions?) async throws -> GetCategoryRulesResponse {
    GetCategoryRulesResponse(try await connection.caller.call("product.get_category_rules", params, options))
  }

  /// Lists the attributes of a category for global products, with the regions that require them.
  ///
  /// `GET /product/{version}/categories/{category_id}/global_attributes`, version 202309.
  ///
  /// - Scope: `seller.global_product.category.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a0483c16ffe02b8dfc80a>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose attributes to return.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
  public func getGlobalAttributes(
    categoryId: String,
    categoryVersion: CategoryVersion? = nil,
    locale: SourceLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetGlobalAttributesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("locale", locale)
    }
    return try await getGlobalAttributes(params, options: options)
  }

  /// `getGlobalAttributes` with its parameters by their names in the API.
  public func getGlobalAttributes(_ params: Params, options: CallOptions?) async throws -> GetGlobalAttributesResponse {
    GetGlobalAttributesResponse(try await connection.caller.call("product.get_global_attributes", params, options))
  }

  /// Lists the category tree for global products.
  ///
  /// `GET /product/{version}/global_categories`, version 202309.
  ///
  /// - Scope: `seller.global_product.category.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a03f8f1fd3102b91b338a>)
  ///
  /// - Parameters:
  ///   - categoryVersion: Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - keyword: Limits the result to categories whose name contains this text. Example: `electronics`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
  public func getGlobalCategories(
    categoryVersion: CategoryVersion? = nil,
    keyword: String? = nil,
    locale: SourceLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetGlobalCategoriesResponse {
    let params = Params { writer in
      writer.put("category_version", categoryVersion)
      writer.put("keyword", keyword)
      writer.put("locale", locale)
    }
    return try await getGlobalCategories(params, options: options)
  }

  /// `getGlobalCategories` with its parameters by their names in the API.
  public func getGlobalCategories(_ params: Params, options: CallOptions?) async throws -> GetGlobalCategoriesResponse {
    GetGlobalCategoriesResponse(try await connection.caller.call("product.get_global_categories", params, options))
  }

  /// Returns what a category requires of global products, with the regions that require it.
  ///
  /// `GET /product/{version}/categories/{category_id}/global_rules`, version 202309.
  ///
  /// - Scope: `seller.global_product.category.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a056df1fd3102b91b5b8e>)
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose listing rules to return.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
  public func getGlobalCategoryRules(
    categoryId: String,
    categoryVersion: CategoryVersion? = nil,
    locale: SourceLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetGlobalCategoryRulesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("locale", locale)
    }
    return try await getGlobalCategoryRules(params, options: options)
  }

  /// `getGlobalCategoryRules` with its parameters by their names in the API.
  public func getGlobalCategoryRules(_ params: Params, options: CallOptions?) async throws -> GetGlobalCategoryRulesResponse {
    GetGlobalCategoryRulesResponse(try await connection.caller.call("product.get_global_category_rules", params, options))
  }

  /// Returns the shop's listing methods and how stock is shared between markets.
  ///
  /// `GET /product/{version}/global_listing_rules`, version 202507.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  public func getGlobalListingRules(
    options: CallOptions? = nil
  ) async throws -> GetGlobalListingRulesResponse {
    let params = Params()
    return try await getGlobalListingRules(params, options: options)
  }

  /// `getGlobalListingRules` with its parameters by their names in the API.
  public func getGlobalListingRules(_ params: Params, options: CallOptions?) async throws -> GetGlobalListingRulesResponse {
    GetGlobalListingRulesResponse(try await connection.caller.call("product.get_global_listing_rules", params, options))
  }

  /// Returns one global product with its SKUs and linked local products.
  ///
  /// `GET /product/{version}/global_products/{global_product_id}`, version 202309.
  ///
  /// - Scope: `seller.global_product.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509e2b0bace3e02b7490c96>)
  ///
  /// - Parameters:
  ///   - globalProductId: Id of the global product, from which local products are published.
  public func getGlobalProduct(
    globalProductId: String,
    options: CallOptions? = nil
  ) async throws -> GetGlobalProductResponse {
    let params = Params { writer in
      writer.put("global_product_id", globalProductId)
    }
    return try await getGlobalProduct(params, options: options)
  }

  /// `getGlobalProduct` with its parameters by their names in the API.
  public func getGlobalProduct(_ params: Params, options: CallOptions?) async throws -> GetGlobalProductResponse {
    GetGlobalProductResponse(try await connection.caller.call("product.get_global_product", params, options))
  }

  /// Lists the copies of a product in other markets.
  ///
  /// `GET /product/{version}/products/{product_id}/replicated_products`, version 202507.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - productId: Id of the product, generated by TikTok Shop.
  public func getGlobalReplicatedProducts(
    productId: String,
    options: CallOptions? = nil
  ) async throws -> GetGlobalReplicatedProductsResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await getGlobalReplicatedProducts(params, options: options)
  }

  /// `getGlobalReplicatedProducts` with its parameters by their names in the API.
  public func getGlobalReplicatedProducts(_ params: Params, options: CallOptions?) async throws -> GetGlobalReplicatedProductsResponse {
    GetGlobalReplicatedProductsResponse(try await connection.caller.call("product.get_global_replicated_products", params, options))
  }

  /// Returns the state and result of up to 20 image translation tasks.
  ///
  /// `GET /product/{version}/images/translation_tasks`, version 202506.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `serller.product.optimize`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/684f8b2d535a9d048f234564>)
  ///
  /// - Parameters:
  ///   - translationTaskIds: Translation tasks whose result to fetch, at most 20 ids.
  public func getImageTranslationTasks(
    translationTaskIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetImageTranslationTasksResponse {
    let params = Params { writer in
      writer.put("translation_task_ids", translationTaskIds)
    }
    return try await getImageTranslationTasks(params, options: options)
  }

  /// `getImageTranslationTasks` with its parameters by their names in the API.
  public func getImageTranslationTasks(_ params: Params, options: CallOptions?) async throws -> GetImageTranslationTasksResponse {
    GetImageTranslationTasksResponse(try await connection.caller.call("product.get_image_translation_tasks", params, options))
  }

  /// Returns the listing form, field by field, for the given categories.
  ///
  /// `GET /product/{version}/listing_schemas`, version 202407; also 202401.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - categoryIds: Leaf categories whose listing fields to return.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Example: `v1`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop. Example: `en`.
  public func getListingSchemas(
    categoryIds: [Int],
    categoryVersion: String? = nil,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetListingSchemasResponse {
    let params = Params { writer in
      writer.put("category_ids", categoryIds)
      writer.put("category_version", categoryVersion)
      writer.put("locale", locale)
    }
    return try await getListingSchemas(params, options: options)
  }

  /// `getListingSchemas` with its parameters by their names in the API.
  public func getListingSchemas(_ params: Params, options: CallOptions?) async throws -> GetListingSchemasResponse {
    GetListingSchemasResponse(try await connection.caller.call("product.get_listing_schemas", params, options))
  }

  /// Returns one listing opportunity with its criteria and market data.
  ///
  /// `GET /product/{version}/opportunities/{opportunity_id}`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - opportunityId: Id of the opportunity to read, from List Opportunities.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  public func getOpportunityDetail(
    opportunityId: String,
    locale: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetOpportunityDetailResponse {
    let params = Params { writer in
      writer.put("opportunity_id", opportunityId)
      writer.put("locale", locale)
    }
    return try await getOpportunityDetail(params, options: options)
  }

  /// `getOpportunityDetail` with its parameters by their names in the API.
  public func getOpportunityDetail(_ params: Params, options: CallOptions?) async throws -> GetOpportunityDetailResponse {
    GetOpportunityDetailResponse(try await connection.caller.call("product.get_opportunity_detail", params, options))
  }

  /// Returns one product with all its data, whether online, draft or under review.
  ///
  /// `GET /product/{version}/products/{product_id}`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509d85b4a0bb702c057fdda>)
  ///
  /// - Parameters:
  ///   - productId: Id of the product to read, with its draft or reviewed version if asked for.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - returnDraftVersion: Whether to return the draft instead of the saved version; false by default, not together with `return_under_review_version`. Default: `False`. Example: `true`.
  ///   - returnUnderReviewVersion: Whether to return the edited version under review instead of the live one; false by default, only for live products. Default: `False`. Example: `true`.
  public func getProduct(
    productId: String,
    locale: SourceLocale? = nil,
    returnDraftVersion: Bool? = nil,
    returnUnderReviewVersion: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> GetProductResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("locale", locale)
      writer.put("return_draft_version", returnDraftVersion)
      writer.put("return_under_review_version", returnUnderReviewVersion)
    }
    return try await getProduct(params, options: options)
  }

  /// `getProduct` with its parameters by their names in the API.
  public func getProduct(_ params: Params, options: CallOptions?) async throws -> GetProductResponse {
    GetProductResponse(try await connection.caller.call("product.get_product", params, options))
  }

  /// Lists products whose weight or size looks wrong, with recommended values.
  ///
  /// `POST /product/{version}/packages/recommend`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - pageSize: Number of entries per page, between 1 and 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - productIds: Products whose package size and weight to check.
  public func getProductPackageRecommendations(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetProductPackageRecommendationsResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_ids", productIds)
    }
    return try await getProductPackageRecommendations(params, options: options)
  }

  /// `getProductPackageRecommendations` with its parameters by their names in the API.
  public func getProductPackageRecommendations(_ params: Params, options: CallOptions?) async throws -> GetProductPackageRecommendationsResponse {
    GetProductPackageRecommendationsResponse(try await connection.caller.call("product.get_product_package_recommendations", params, options))
  }

  /// Everything that `getProductPackageRecommendations` lists, page by page. Nothing is sent before it is iterated.
  public func getProductPackageRecommendationsPages(
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetProductPackageRecommendationsProduct> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
    }
    return getProductPackageRecommendationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getProductPackageRecommendationsPages(_ params: Params, options: PageOptions?) -> Pages<GetProductPackageRecommendationsProduct> {
    connection.caller.pages("product.get_product_package_recommendations", params, options) { GetProductPackageRecommendationsProduct($0) }
  }

  /// Returns the score, tasks and rewards of one product in the key product program.
  ///
  /// `GET /product/{version}/skpps/{product_id}`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - productId: Id of the product, generated by TikTok Shop.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  public func getProductSkppDetail(
    productId: String,
    locale: GetProductSkppDetailLocale? = nil,
    options: CallOptions? = nil
  ) async throws -> GetProductSkppDetailResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("locale", locale)
    }
    return try await getProductSkppDetail(params, options: options)
  }

  /// `getProductSkppDetail` with its parameters by their names in the API.
  public func getProductSkppDetail(_ params: Params, options: CallOptions?) async throws -> GetProductSkppDetailResponse {
    GetProductSkppDetailResponse(try await connection.caller.call("product.get_product_skpp_detail", params, options))
  }

  /// Returns search keywords recommended for the titles of up to 20 products.
  ///
  /// `GET /product/{version}/products/seo_words`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - productIds: Live products for which to suggest search words, at most 20 ids.
  public func getProductsSeoWords(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> GetProductsSeoWordsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await getProductsSeoWords(params, options: options)
  }

  /// `getProductsSeoWords` with its parameters by their names in the API.
  public func getProductsSeoWords(_ params: Params, options: CallOptions?) async throws -> GetProductsSeoWordsResponse {
    GetProductsSeoWordsResponse(try await connection.caller.call("product.get_products_seo_words", params, options))
  }

  /// Returns suggested titles and descriptions for up to 20 products.
  ///
  /// `GET /product/{version}/products/suggestions`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `serller.product.optimize`.
  ///
  /// - Parameters:
  ///   - productIds: Live products whose texts to improve, at most 20 ids.
  public func getRecommendedProductTitleAndDescription(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> GetRecommendedProductTitleAndDescriptionResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await getRecommendedProductTitleAndDescription(params, options: options)
  }

  /// `getRecommendedProductTitleAndDescription` with its parameters by their names in the API.
  public func getRecommendedProductTitleAndDescription(_ params: Params, options: CallOptions?) async throws -> GetRecommendedProductTitleAndDescriptionResponse {
    GetRecommendedProductTitleAndDescriptionResponse(try await connection.caller.call("product.get_recommended_product_title_and_description", params, options))
  }

  /// Counts the shop's products and credits in the key product program.
  ///
  /// `GET /product/{version}/skpps/sum`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  public func getShopSkppSummary(
    options: CallOptions? = nil
  ) async throws -> GetShopSkppSummaryResponse {
    let params = Params()
    return try await getShopSkppSummary(params, options: options)
  }

  /// `getShopSkppSummary` with its parameters by their names in the API.
  public func getShopSkppSummary(_ params: Params, options: CallOptions?) async throws -> GetShopSkppSummaryResponse {
    GetShopSkppSummaryResponse(try await connection.caller.call("product.get_shop_skpp_summary", params, options))
  }

  /// Lists the products submitted to listing opportunities, with their review state.
  ///
  /// `GET /product/{version}/opportunities/submissions`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/get-submission-records-202604>)
  ///
  /// - Parameters:
  ///   - opportunityId: Limits the result to submissions for this opportunity.
  ///   - pageSize: Number of entries per page, between 1 and 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - productId: Limits the result to submissions of this product.
  ///   - status: Limits the result to submissions in this state.
  ///   - submitTimeGe: Earliest time of the submissions to return, inclusive, Unix time in seconds.
  ///   - submitTimeLt: Time before which the returned submissions were made, exclusive, Unix time in seconds.
  public func getSubmissionRecords(
    opportunityId: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productId: String? = nil,
    status: String? = nil,
    submitTimeGe: UnixTime? = nil,
    submitTimeLt: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSubmissionRecordsResponse {
    let params = Params { writer in
      writer.put("opportunity_id", opportunityId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_id", productId)
      writer.put("status", status)
      writer.put("submit_time_ge", submitTimeGe)
      writer.put("submit_time_lt", submitTimeLt)
    }
    return try await getSubmissionRecords(params, options: options)
  }

  /// `getSubmissionRecords` with its parameters by their names in the API.
  public func getSubmissionRecords(_ params: Params, options: CallOptions?) async throws -> GetSubmissionRecordsResponse {
    GetSubmissionRecordsResponse(try await connection.caller.call("product.get_submission_records", params, options))
  }

  /// Everything that `getSubmissionRecords` lists, page by page. Nothing is sent before it is iterated.
  public func getSubmissionRecordsPages(
    opportunityId: String? = nil,
    pageSize: Int? = nil,
    productId: String? = nil,
    status: String? = nil,
    submitTimeGe: UnixTime? = nil,
    submitTimeLt: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<Submission> {
    let params = Params { writer in
      writer.put("opportunity_id", opportunityId)
      writer.put("page_size", pageSize)
      writer.put("product_id", productId)
      writer.put("status", status)
      writer.put("submit_time_ge", submitTimeGe)
      writer.put("submit_time_lt", submitTimeLt)
    }
    return getSubmissionRecordsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getSubmissionRecordsPages(_ params: Params, options: PageOptions?) -> Pages<Submission> {
    connection.caller.pages("product.get_submission_records", params, options) { Submission($0) }
  }

  /// Imports product information from another platform as an uploaded file.
  ///
  /// `POST /product/{version}/import_external`, version 202508.
  ///
  /// - Parameters:
  ///   - data: File with the products of another platform to import.
  public func importExternalProductInfo(
    data: Upload? = nil,
    options: CallOptions? = nil
  ) async throws -> ImportExternalProductInfoResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await importExternalProductInfo(params, options: options)
  }

  /// `importExternalProductInfo` with its parameters by their names in the API.
  public func importExternalProductInfo(_ params: Params, options: CallOptions?) async throws -> ImportExternalProductInfoResponse {
    ImportExternalProductInfoResponse(try await connection.caller.call("product.import_external_product_info", params, options))
  }

  /// Returns available and committed stock per SKU and warehouse.
  ///
  /// `POST /product/{version}/inventory/search`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - productIds: Products whose stock to return, at most 100 ids; ignored when `sku_ids` is given.
  ///   - skuIds: SKUs whose stock to return, at most 600 ids; takes precedence over `product_ids`.
  public func inventorySearch(
    productIds: [String]? = nil,
    skuIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> InventorySearchResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
      writer.put("sku_ids", skuIds)
    }
    return try await inventorySearch(params, options: options)
  }

  /// `inventorySearch` with its parameters by their names in the API.
  public func inventorySearch(_ params: Params, options: CallOptions?) async throws -> InventorySearchResponse {
    InventorySearchResponse(try await connection.caller.call("product.inventory_search", params, options))
  }

  /// Lists listing opportunities of one type, filtered by category, tag and time.
  ///
  /// `POST /product/{version}/opportunities/query`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - opportunityType: Limits the result to opportunities of this kind.
  ///   - categoryIds: Ids of leaf categories to which the call is limited.
  ///   - createTimeGe: Earliest creation time of the opportunities to return, inclusive, Unix time in seconds.
  ///   - createTimeLt: Creation time before which the returned entries were made, exclusive, Unix time in seconds.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - pageSize: Number of entries per page, between 1 and 100.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - tagCodes: Limits the result to opportunities with these tags.
  public func listOpportunities(
    opportunityType: OpportunityType,
    categoryIds: [String]? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    locale: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    tagCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> ListOpportunitiesResponse {
    let params = Params { writer in
      writer.put("opportunity_type", opportunityType)
      writer.put("category_ids", categoryIds)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("tag_codes", tagCodes)
    }
    return try await listOpportunities(params, options: options)
  }

  /// `listOpportunities` with its parameters by their names in the API.
  public func listOpportunities(_ params: Params, options: CallOptions?) async throws -> ListOpportunitiesResponse {
    ListOpportunitiesResponse(try await connection.caller.call("product.list_opportunities", params, options))
  }

  /// Everything that `listOpportunities` lists, page by page. Nothing is sent before it is iterated.
  public func listOpportunitiesPages(
    opportunityType: OpportunityType,
    categoryIds: [String]? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    locale: String? = nil,
    pageSize: Int? = nil,
    tagCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<Opportunity> {
    let params = Params { writer in
      writer.put("opportunity_type", opportunityType)
      writer.put("category_ids", categoryIds)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("tag_codes", tagCodes)
    }
    return listOpportunitiesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func listOpportunitiesPages(_ params: Params, options: PageOptions?) -> Pages<Opportunity> {
    connection.caller.pages("product.list_opportunities", params, options) { Opportunity($0) }
  }

  /// Lists the products and their status in the key product program, by page number.
  ///
  /// `POST /product/{version}/skpps/search`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - pageNo: Number of the page of results to return.
  ///   - pageSize: Number of products to return on one page.
  ///   - productIds: Limits the result to these products of the program. At most 100 items.
  ///   - skppStatus: Limits the result to products in this state of the SKPP program.
  public func listProductSkppStatuses(
    locale: String? = nil,
    pageNo: Int? = nil,
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    skppStatus: String? = nil,
    options: CallOptions? = nil
  ) async throws -> ListProductSkppStatusesResponse {
    let params = Params { writer in
      writer.put("locale", locale)
      writer.put("page_no", pageNo)
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
      writer.put("skpp_status", skppStatus)
    }
    return try await listProductSkppStatuses(params, options: options)
  }

  /// `listProductSkppStatuses` with its parameters by their names in the API.
  public func listProductSkppStatuses(_ params: Params, options: CallOptions?) async throws -> ListProductSkppStatusesResponse {
    ListProductSkppStatusesResponse(try await connection.caller.call("product.list_product_skpp_statuses", params, options))
  }

  /// Everything that `listProductSkppStatuses` lists, page by page. Nothing is sent before it is iterated.
  public func listProductSkppStatusesPages(
    locale: String? = nil,
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    skppStatus: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<ListProductSkppStatusesProduct> {
    let params = Params { writer in
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
      writer.put("skpp_status", skppStatus)
    }
    return listProductSkppStatusesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func listProductSkppStatusesPages(_ params: Params, options: PageOptions?) -> Pages<ListProductSkppStatusesProduct> {
    connection.caller.pages("product.list_product_skpp_statuses", params, options) { ListProductSkppStatusesProduct($0) }
  }

  /// Starts or reads the optimization of up to 200 product images.
  ///
  /// `POST /product/{version}/images/optimize`, version 202404.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - images: Pictures to improve, at most 200, given by URIs from Upload Product Image.
  public func optimizeImages(
    images: [OptimizeImagesImage2]? = nil,
    options: CallOptions? = nil
  ) async throws -> OptimizeImagesResponse {
    let params = Params { writer in
      writer.put("images", images)
    }
    return try await optimizeImages(params, options: options)
  }

  /// `optimizeImages` with its parameters by their names in the API.
  public func optimizeImages(_ params: Params, options: CallOptions?) async throws -> OptimizeImagesResponse {
    OptimizeImagesResponse(try await connection.caller.call("product.optimize_images", params, options))
  }

  /// Changes some fields of candidate products offered for opportunity matching.
  ///
  /// `POST /product/{version}/candidate_products/partial_edit/batch`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - candidateProducts: Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
  public func partialEditCandidateProducts(
    candidateProducts: [PartialEditCandidateProductsCandidateProduct]? = nil,
    options: CallOptions? = nil
  ) async throws -> PartialEditCandidateProductsResponse {
    let params = Params { writer in
      writer.put("candidate_products", candidateProducts)
    }
    return try await partialEditCandidateProducts(params, options: options)
  }

  /// `partialEditCandidateProducts` with its parameters by their names in the API.
  public func partialEditCandidateProducts(_ params: Params, options: CallOptions?) async throws -> PartialEditCandidateProductsResponse {
    PartialEditCandidateProductsResponse(try await connection.caller.call("product.partial_edit_candidate_products", params, options))
  }

  /// Changes some fields of a global product and syncs them to its markets.
  ///
  /// `PUT /product/{version}/global_products/{global_product_id}/partial_edit`, version 202509.
  ///
  /// - Failed items are listed in `publish_results`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - globalProductId: Id of the global product, from which local products are published.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - externalGlobalProductId: Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func partialEditGlobalProduct(
    globalProductId: String,
    brandId: String? = nil,
    categoryId: String? = nil,
    categoryVersion: CategoryVersion? = nil,
    certifications: [CheckGlobalProductListingCertification]? = nil,
    description_: String? = nil,
    externalGlobalProductId: String? = nil,
    mainImages: [CheckGlobalProductListingMainImage]? = nil,
    manufacturer: CheckGlobalProductListingManufacturer? = nil,
    manufacturerIds: [String]? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    packageWeight: CheckGlobalProductListingPackageWeight? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    responsiblePersonIds: [String]? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    skus: [PartialEditGlobalProductSku]? = nil,
    title: String? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> PartialEditGlobalProductResponse {
    let params = Params { writer in
      writer.put("global_product_id", globalProductId)
      writer.put("brand_id", brandId)
      writer.put("category_id", categoryId)
      writer.put("category_version", categoryVersion)
      writer.put("certifications", certifications)
      writer.put("description", description_)
      writer.put("external_global_product_id", externalGlobalProductId)
      writer.put("main_images", mainImages)
      writer.put("manufacturer", manufacturer)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("package_dimensions", packageDimensions)
      writer.put("package_weight", packageWeight)
      writer.put("product_attributes", productAttributes)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("size_chart", sizeChart)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("video", video)
    }
    return try await partialEditGlobalProduct(params, options: options)
  }

  /// `partialEditGlobalProduct` with its parameters by their names in the API.
  public func partialEditGlobalProduct(_ params: Params, options: CallOptions?) async throws -> PartialEditGlobalProductResponse {
    PartialEditGlobalProductResponse(try await connection.caller.call("product.partial_edit_global_product", params, options))
  }

  /// Changes some fields of a registered manufacturer.
  ///
  /// `POST /product/{version}/compliance/manufacturers/{manufacturer_id}/partial_edit`, version 202409.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67066a55c55b3a03044eea29>)
  ///
  /// - Parameters:
  ///   - manufacturerId: Id of the manufacturer, generated by TikTok Shop.
  ///   - address: Postal address of the manufacturer, at most 500 characters.
  ///   - email: Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
  ///   - locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
  ///   - name: Name of the manufacturer, at most 255 characters.
  ///   - phoneNumber: Telephone number, split into country code and local number.
  ///   - registeredTradeName: Registered trade name of the manufacturer, at most 200 characters.
  public func partialEditManufacturer(
    manufacturerId: String,
    address: String? = nil,
    email: String? = nil,
    locale: CreateManufacturerLocale? = nil,
    name: String? = nil,
    phoneNumber: PhoneNumber? = nil,
    registeredTradeName: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("manufacturer_id", manufacturerId)
      writer.put("address", address)
      writer.put("email", email)
      writer.put("locale", locale)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
      writer.put("registered_trade_name", registeredTradeName)
    }
    return try await partialEditManufacturer(params, options: options)
  }

  /// `partialEditManufacturer` with its parameters by their names in the API.
  public func partialEditManufacturer(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.partial_edit_manufacturer", params, options))
  }

  /// Changes some fields of a product and leaves the others as they are.
  ///
  /// `POST /product/{version}/products/{product_id}/partial_edit`, version 202509; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289>)
  ///
  /// - Parameters:
  ///   - productId: Id of the product to edit; properties that are left out keep their values.
  ///   - autoTranslateEnabled: Whether the platform translates the texts of the product into the languages of other markets.
  ///   - brandId: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default.
  ///   - certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - externalProductId: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
  ///   - inventoryMode: Whether the local products share one stock or each has its own.
  ///   - isBlindBox: Whether the product is a blind box whose content the buyer does not know.
  ///   - isCodAllowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
  ///   - keyProductFeatures: Main features of the product as short texts.
  ///   - listingPlatforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - mainImages: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  ///   - manufacturerIds: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  ///   - packageDimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  ///   - packageWeight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  ///   - podInfo: Print-on-demand (POD) templates that buyers can customize.
  ///   - productAttributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  ///   - replicatedProducts: Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
  ///   - responsiblePersonIds: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  ///   - saveMode: Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
  ///   - scheduledSale: Planned start of sale, on or off and at which time.
  ///   - searchTerms: Additional words under which buyers should find the product.
  ///   - sizeChart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  ///   - skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  ///   - subscribeInfoEdit: Subscribe and Save settings to apply to the product.
  ///   - title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Title-xxaa`.
  ///   - video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public func partialEditProduct(
    productId: String,
    autoTranslateEnabled: Bool? = nil,
    brandId: String? = nil,
    categoryVersion: String? = nil,
    certifications: [CheckProductListingCertification]? = nil,
    description_: String? = nil,
    externalProductId: String? = nil,
    inventoryMode: String? = nil,
    isBlindBox: Bool? = nil,
    isCodAllowed: Bool? = nil,
    keyProductFeatures: [String]? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    locale: SourceLocale? = nil,
    mainImages: [CheckGlobalProductListingMainImage]? = nil,
    manufacturerIds: [String]? = nil,
    packageDimensions: CheckGlobalProductListingPackageDimension? = nil,
    packageWeight: CheckProductListingPackageWeight? = nil,
    podInfo: PartialEditProductPodInfo? = nil,
    productAttributes: [CreateProductProductAttribute]? = nil,
    replicatedProducts: [PartialEditProductReplicatedProduct]? = nil,
    responsiblePersonIds: [String]? = nil,
    saveMode: SaveMode? = nil,
    scheduledSale: ScheduledSale? = nil,
    searchTerms: [String]? = nil,
    sizeChart: CheckGlobalProductListingSizeChart? = nil,
    skus: [PartialEditProductSku]? = nil,
    subscribeInfoEdit: SubscribeInfoEdit? = nil,
    title: String? = nil,
    video: CheckGlobalProductListingVideo? = nil,
    options: CallOptions? = nil
  ) async throws -> PartialEditProductResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("auto_translate_enabled", autoTranslateEnabled)
      writer.put("brand_id", brandId)
      writer.put("category_version", categoryVersion)
      writer.put("certifications", certifications)
      writer.put("description", description_)
      writer.put("external_product_id", externalProductId)
      writer.put("inventory_mode", inventoryMode)
      writer.put("is_blind_box", isBlindBox)
      writer.put("is_cod_allowed", isCodAllowed)
      writer.put("key_product_features", keyProductFeatures)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("locale", locale)
      writer.put("main_images", mainImages)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("package_dimensions", packageDimensions)
      writer.put("package_weight", packageWeight)
      writer.put("pod_info", podInfo)
      writer.put("product_attributes", productAttributes)
      writer.put("replicated_products", replicatedProducts)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("save_mode", saveMode)
      writer.put("scheduled_sale", scheduledSale)
      writer.put("search_terms", searchTerms)
      writer.put("size_chart", sizeChart)
      writer.put("skus", skus)
      writer.put("subscribe_info_edit", subscribeInfoEdit)
      writer.put("title", title)
      writer.put("video", video)
    }
    return try await partialEditProduct(params, options: options)
  }

  /// `partialEditProduct` with its parameters by their names in the API.
  public func partialEditProduct(_ params: Params, options: CallOptions?) async throws -> PartialEditProductResponse {
    PartialEditProductResponse(try await connection.caller.call("product.partial_edit_product", params, options))
  }

  /// Changes some fields of a registered responsible person.
  ///
  /// `POST /product/{version}/compliance/responsible_persons/{responsible_person_id}/partial_edit`, version 202409.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67066a5587019802fdce19b3>)
  ///
  /// - Parameters:
  ///   - responsiblePersonId: Id of the responsible person in TikTok Shop.
  ///   - address: Residential address of the responsible person, which must be in the EU.
  ///   - email: Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
  ///   - locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
  ///   - name: Name of the responsible person, at most 200 characters.
  ///   - phoneNumber: Telephone number, split into country code and local number.
  public func partialEditResponsiblePerson(
    responsiblePersonId: String,
    address: Address? = nil,
    email: String? = nil,
    locale: CreateManufacturerLocale? = nil,
    name: String? = nil,
    phoneNumber: CreateResponsiblePersonPhoneNumber? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("responsible_person_id", responsiblePersonId)
      writer.put("address", address)
      writer.put("email", email)
      writer.put("locale", locale)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
    }
    return try await partialEditResponsiblePerson(params, options: options)
  }

  /// `partialEditResponsiblePerson` with its parameters by their names in the API.
  public func partialEditResponsiblePerson(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.partial_edit_responsible_person", params, options))
  }

  /// Predicts the package size and weight for products of a category.
  ///
  /// `POST /product/{version}/products/package/predict`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`.
  public func predictProductPackageDimensionsAndWeight(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> PredictProductPackageDimensionsAndWeightResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await predictProductPackageDimensionsAndWeight(params, options: options)
  }

  /// `predictProductPackageDimensionsAndWeight` with its parameters by their names in the API.
  public func predictProductPackageDimensionsAndWeight(_ params: Params, options: CallOptions?) async throws -> PredictProductPackageDimensionsAndWeightResponse {
    PredictProductPackageDimensionsAndWeightResponse(try await connection.caller.call("product.predict_product_package_dimensions_and_weight", params, options))
  }

  /// Searches listed products by brand, category, title or seller for compliance research.
  ///
  /// `POST /product/{version}/compliance/auditing/research`, version 202601.
  ///
  /// - Cipher: `category_asset_cipher` (optional), `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - brandIds: Limits the result to products of these brands.
  ///   - categoryIds: Limits the result to products of these leaf categories.
  ///   - pageSize: Number of products per page, at most 20. 1 to 20. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `[\"1733419489460520284\"]`.
  ///   - productIds: Limits the result to these products, at most 20 ids.
  ///   - productTitle: Limits the result to products with this text in the title.
  ///   - sellerId: Limits the result to products of this shop. Example: `1733337095719126364`.
  ///   - sellerName: Limits the result to products of the shop with this name. Example: `shopname1`.
  public func productAuditingResearch(
    brandIds: [String]? = nil,
    categoryIds: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productIds: [String]? = nil,
    productTitle: String? = nil,
    sellerId: String? = nil,
    sellerName: String? = nil,
    options: CallOptions? = nil
  ) async throws -> ProductAuditingResearchResponse {
    let params = Params { writer in
      writer.put("brand_ids", brandIds)
      writer.put("category_ids", categoryIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_ids", productIds)
      writer.put("product_title", productTitle)
      writer.put("seller_id", sellerId)
      writer.put("seller_name", sellerName)
    }
    return try await productAuditingResearch(params, options: options)
  }

  /// `productAuditingResearch` with its parameters by their names in the API.
  public func productAuditingResearch(_ params: Params, options: CallOptions?) async throws -> ProductAuditingResearchResponse {
    ProductAuditingResearchResponse(try await connection.caller.call("product.product_auditing_research", params, options))
  }

  /// Everything that `productAuditingResearch` lists, page by page. Nothing is sent before it is iterated.
  public func productAuditingResearchPages(
    brandIds: [String]? = nil,
    categoryIds: [String]? = nil,
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    productTitle: String? = nil,
    sellerId: String? = nil,
    sellerName: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<ProductAuditingResearchProduct> {
    let params = Params { writer in
      writer.put("brand_ids", brandIds)
      writer.put("category_ids", categoryIds)
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
      writer.put("product_title", productTitle)
      writer.put("seller_id", sellerId)
      writer.put("seller_name", sellerName)
    }
    return productAuditingResearchPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func productAuditingResearchPages(_ params: Params, options: PageOptions?) -> Pages<ProductAuditingResearchProduct> {
    connection.caller.pages("product.product_auditing_research", params, options) { ProductAuditingResearchProduct($0) }
  }

  /// Returns the listing quality and content problems of up to 200 products.
  ///
  /// `GET /product/{version}/products/diagnoses`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `serller.product.optimize`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/665048f380b6b302e73917d9>)
  ///
  /// - Parameters:
  ///   - productIds: Live products to diagnose, at most 200 ids in one call.
  public func productInformationIssueDiagnosis(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> ProductInformationIssueDiagnosisResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await productInformationIssueDiagnosis(params, options: options)
  }

  /// `productInformationIssueDiagnosis` with its parameters by their names in the API.
  public func productInformationIssueDiagnosis(_ params: Params, options: CallOptions?) async throws -> ProductInformationIssueDiagnosisResponse {
    ProductInformationIssueDiagnosisResponse(try await connection.caller.call("product.product_information_issue_diagnosis", params, options))
  }

  /// Publishes a global product to chosen markets and reports a result for each.
  ///
  /// `POST /product/{version}/global_products/{global_product_id}/publish`, version 202309.
  ///
  /// - Failed items are listed in `publish_result`; `raiseOnItemError` throws them.
  /// - Scope: `seller.global_product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a64d6defece02be678fd6>)
  ///
  /// - Parameters:
  ///   - globalProductId: Id of the global product to publish in further markets.
  ///   - publishTarget: Markets in which to publish the global product, with SKUs, prices and stock.
  public func publishGlobalProduct(
    globalProductId: String,
    publishTarget: [PublishTarget],
    options: CallOptions? = nil
  ) async throws -> PublishGlobalProductResponse {
    let params = Params { writer in
      writer.put("global_product_id", globalProductId)
      writer.put("publish_target", publishTarget)
    }
    return try await publishGlobalProduct(params, options: options)
  }

  /// `publishGlobalProduct` with its parameters by their names in the API.
  public func publishGlobalProduct(_ params: Params, options: CallOptions?) async throws -> PublishGlobalProductResponse {
    PublishGlobalProductResponse(try await connection.caller.call("product.publish_global_product", params, options))
  }

  /// Suggests one brand for a product title.
  ///
  /// `POST /product/{version}/brands/recommend`, version 202309.
  ///
  /// - Parameters:
  ///   - language: Language of the product name, BCP 47 code; English by default. Example: `MS`.
  ///   - productTitle: Title of the product, 1 to 255 characters without Chinese ones, from which a brand is derived.
  public func recommendBrand(
    language: String? = nil,
    productTitle: String? = nil,
    options: CallOptions? = nil
  ) async throws -> RecommendBrandResponse {
    let params = Params { writer in
      writer.put("language", language)
      writer.put("product_title", productTitle)
    }
    return try await recommendBrand(params, options: options)
  }

  /// `recommendBrand` with its parameters by their names in the API.
  public func recommendBrand(_ params: Params, options: CallOptions?) async throws -> RecommendBrandResponse {
    RecommendBrandResponse(try await connection.caller.call("product.recommend_brand", params, options))
  }

  /// Suggests the leaf category for a product from its title and images.
  ///
  /// `POST /product/{version}/categories/recommend`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509bae1f1fd3102b91379d4>)
  ///
  /// - Parameters:
  ///   - productTitle: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - images: Pictures of the product from gallery, description or variants, which help to find the category.
  ///   - includeProhibitedCategories: Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Default: `false`. Example: `false`.
  ///   - isLiveQuick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
  ///   - listingPlatform: Marketplace whose categories to recommend; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - originPlatformCategory: Category of the product on the platform it comes from.
  ///   - originPlatformProductMetaData: Further data of the product on the platform it comes from.
  ///   - originPlatformProductType: Kind of product as classified on the platform it comes from.
  ///   - originPlatformTags: Tags of the product on the platform it comes from.
  ///   - originPlatformVendor: Vendor of the product on the platform it comes from.
  public func recommendCategory(
    productTitle: String,
    categoryVersion: CategoryVersion? = nil,
    description_: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil,
    includeProhibitedCategories: Bool? = nil,
    isLiveQuick: Bool? = nil,
    listingPlatform: ListingPlatform? = nil,
    locale: SourceLocale? = nil,
    originPlatformCategory: OriginPlatformCategory? = nil,
    originPlatformProductMetaData: OriginPlatformProductMetaData? = nil,
    originPlatformProductType: String? = nil,
    originPlatformTags: [String]? = nil,
    originPlatformVendor: String? = nil,
    options: CallOptions? = nil
  ) async throws -> RecommendCategoryResponse {
    let params = Params { writer in
      writer.put("product_title", productTitle)
      writer.put("category_version", categoryVersion)
      writer.put("description", description_)
      writer.put("images", images)
      writer.put("include_prohibited_categories", includeProhibitedCategories)
      writer.put("is_live_quick", isLiveQuick)
      writer.put("listing_platform", listingPlatform)
      writer.put("locale", locale)
      writer.put("origin_platform_category", originPlatformCategory)
      writer.put("origin_platform_product_meta_data", originPlatformProductMetaData)
      writer.put("origin_platform_product_type", originPlatformProductType)
      writer.put("origin_platform_tags", originPlatformTags)
      writer.put("origin_platform_vendor", originPlatformVendor)
    }
    return try await recommendCategory(params, options: options)
  }

  /// `recommendCategory` with its parameters by their names in the API.
  public func recommendCategory(_ params: Params, options: CallOptions?) async throws -> RecommendCategoryResponse {
    RecommendCategoryResponse(try await connection.caller.call("product.recommend_category", params, options))
  }

  /// Suggests the leaf category for a global product from its title and images.
  ///
  /// `POST /product/{version}/global_categories/recommend`, version 202309.
  ///
  /// - Scope: `seller.global_product.category.info`.
  ///
  /// - Parameters:
  ///   - productTitle: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - categoryVersion: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - images: Pictures of the product from gallery, description or variants, which help to find the category.
  public func recommendGlobalCategories(
    productTitle: String,
    categoryVersion: CategoryVersion? = nil,
    description_: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil,
    options: CallOptions? = nil
  ) async throws -> RecommendGlobalCategoriesResponse {
    let params = Params { writer in
      writer.put("product_title", productTitle)
      writer.put("category_version", categoryVersion)
      writer.put("description", description_)
      writer.put("images", images)
    }
    return try await recommendGlobalCategories(params, options: options)
  }

  /// `recommendGlobalCategories` with its parameters by their names in the API.
  public func recommendGlobalCategories(_ params: Params, options: CallOptions?) async throws -> RecommendGlobalCategoriesResponse {
    RecommendGlobalCategoriesResponse(try await connection.caller.call("product.recommend_global_categories", params, options))
  }

  /// Suggests values for the attributes that a category requires.
  ///
  /// `POST /product/{version}/products/properties/recommend`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`.
  ///   - productTitle: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - images: Pictures of the product, from which attributes are derived.
  ///   - salesProperties: Sales attributes the product already has, with their values.
  ///   - targetPropertyIds: Attributes for which to recommend values.
  public func recommendRequiredProductProperties(
    categoryId: String,
    productTitle: String,
    description_: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil,
    salesProperties: [SalesProperty]? = nil,
    targetPropertyIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> RecommendRequiredProductPropertiesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
      writer.put("product_title", productTitle)
      writer.put("description", description_)
      writer.put("images", images)
      writer.put("sales_properties", salesProperties)
      writer.put("target_property_ids", targetPropertyIds)
    }
    return try await recommendRequiredProductProperties(params, options: options)
  }

  /// `recommendRequiredProductProperties` with its parameters by their names in the API.
  public func recommendRequiredProductProperties(_ params: Params, options: CallOptions?) async throws -> RecommendRequiredProductPropertiesResponse {
    RecommendRequiredProductPropertiesResponse(try await connection.caller.call("product.recommend_required_product_properties", params, options))
  }

  /// Tells which of the given images are size charts.
  ///
  /// `POST /product/{version}/images/size_charts/identify`, version 202309.
  ///
  /// - Parameters:
  ///   - images: Pictures to examine for size charts, stored on TikTok Shop.
  public func recommendSizeChart(
    images: [RecommendSizeChartImage2]? = nil,
    options: CallOptions? = nil
  ) async throws -> RecommendSizeChartResponse {
    let params = Params { writer in
      writer.put("images", images)
    }
    return try await recommendSizeChart(params, options: options)
  }

  /// `recommendSizeChart` with its parameters by their names in the API.
  public func recommendSizeChart(_ params: Params, options: CallOptions?) async throws -> RecommendSizeChartResponse {
    RecommendSizeChartResponse(try await connection.caller.call("product.recommend_size_chart", params, options))
  }

  /// Restores up to 20 deleted products as deactivated ones.
  ///
  /// `POST /product/{version}/products/recover`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.delete`.
  ///
  /// - Parameters:
  ///   - productIds: Deleted products to restore, at most 20 ids in one call.
  public func recoverProducts(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> RecoverProductsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await recoverProducts(params, options: options)
  }

  /// `recoverProducts` with its parameters by their names in the API.
  public func recoverProducts(_ params: Params, options: CallOptions?) async throws -> RecoverProductsResponse {
    RecoverProductsResponse(try await connection.caller.call("product.recover_products", params, options))
  }

  /// Copies a product to other markets and reports failures per region.
  ///
  /// `POST /product/{version}/products/{product_id}/global_replicate`, version 202507.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.write`.
  ///
  /// - Parameters:
  ///   - productId: Id of the product to copy to other markets.
  ///   - inventoryMode: Whether the local products share one stock or each has its own.
  ///   - replicateTarget: Markets to which to copy the product, with SKUs, prices and stock.
  public func replicateProduct(
    productId: String,
    inventoryMode: InventoryMode? = nil,
    replicateTarget: [ReplicateTarget]? = nil,
    options: CallOptions? = nil
  ) async throws -> ReplicateProductResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("inventory_mode", inventoryMode)
      writer.put("replicate_target", replicateTarget)
    }
    return try await replicateProduct(params, options: options)
  }

  /// `replicateProduct` with its parameters by their names in the API.
  public func replicateProduct(_ params: Params, options: CallOptions?) async throws -> ReplicateProductResponse {
    ReplicateProductResponse(try await connection.caller.call("product.replicate_product", params, options))
  }

  /// Lists candidate products, with the state of their opportunity matching.
  ///
  /// `POST /product/{version}/candidate_products/search`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - externalProductIds: Limits the result to candidate products with these external ids, at most 10.
  ///   - opportunityMatchingStatuses: Limits the result to candidate products in these states: PENDING, MATCHED or NOT_MATCHED.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `abcdfg`.
  public func searchCandidateProducts(
    externalProductIds: [String]? = nil,
    opportunityMatchingStatuses: [OpportunityMatchingStatus]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCandidateProductsResponse {
    let params = Params { writer in
      writer.put("external_product_ids", externalProductIds)
      writer.put("opportunity_matching_statuses", opportunityMatchingStatuses)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchCandidateProducts(params, options: options)
  }

  /// `searchCandidateProducts` with its parameters by their names in the API.
  public func searchCandidateProducts(_ params: Params, options: CallOptions?) async throws -> SearchCandidateProductsResponse {
    SearchCandidateProductsResponse(try await connection.caller.call("product.search_candidate_products", params, options))
  }

  /// Everything that `searchCandidateProducts` lists, page by page. Nothing is sent before it is iterated.
  public func searchCandidateProductsPages(
    externalProductIds: [String]? = nil,
    opportunityMatchingStatuses: [OpportunityMatchingStatus]? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<CandidateProduct> {
    let params = Params { writer in
      writer.put("external_product_ids", externalProductIds)
      writer.put("opportunity_matching_statuses", opportunityMatchingStatuses)
      writer.put("page_size", pageSize)
    }
    return searchCandidateProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCandidateProductsPages(_ params: Params, options: PageOptions?) -> Pages<CandidateProduct> {
    connection.caller.pages("product.search_candidate_products", params, options) { CandidateProduct($0) }
  }

  /// Lists products that could be merged into one combined listing.
  ///
  /// `POST /product/{version}/combined_listing_recommendations/search`, version 202506.
  ///
  /// - Parameters:
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - productIds: Limits the result to suggestions that contain these products, at most 20 ids.
  public func searchCombinedListingRecommendations(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCombinedListingRecommendationsResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_ids", productIds)
    }
    return try await searchCombinedListingRecommendations(params, options: options)
  }

  /// `searchCombinedListingRecommendations` with its parameters by their names in the API.
  public func searchCombinedListingRecommendations(_ params: Params, options: CallOptions?) async throws -> SearchCombinedListingRecommendationsResponse {
    SearchCombinedListingRecommendationsResponse(try await connection.caller.call("product.search_combined_listing_recommendations", params, options))
  }

  /// Everything that `searchCombinedListingRecommendations` lists, page by page. Nothing is sent before it is iterated.
  public func searchCombinedListingRecommendationsPages(
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<CombinedListingRecommendation> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
    }
    return searchCombinedListingRecommendationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCombinedListingRecommendationsPages(_ params: Params, options: PageOptions?) -> Pages<CombinedListingRecommendation> {
    connection.caller.pages("product.search_combined_listing_recommendations", params, options) { CombinedListingRecommendation($0) }
  }

  /// Lists global products by status, time or seller SKU, up to 10,000 results.
  ///
  /// `POST /product/{version}/global_products/search`, version 202312; also 202309.
  ///
  /// - Lists at most 10000 results: split longer searches by time.
  /// - Scope: `seller.global_product.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/65854fa5a46cdd02bcbd0a18>)
  ///
  /// - Parameters:
  ///   - createTimeGe: Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694576429`.
  ///   - createTimeLe: Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694576429`.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `100`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - sellerSkus: Limits the result to global products with these SKU codes of the seller.
  ///   - status: Limits the result to global products in this state. Example: `PUBLISHED`.
  ///   - updateTimeGe: Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`.
  ///   - updateTimeLe: Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`.
  public func searchGlobalProducts(
    createTimeGe: UnixTime? = nil,
    createTimeLe: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sellerSkus: [String]? = nil,
    status: GlobalProductStatus? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLe: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchGlobalProductsResponse {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_le", createTimeLe)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("seller_skus", sellerSkus)
      writer.put("status", status)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_le", updateTimeLe)
    }
    return try await searchGlobalProducts(params, options: options)
  }

  /// `searchGlobalProducts` with its parameters by their names in the API.
  public func searchGlobalProducts(_ params: Params, options: CallOptions?) async throws -> SearchGlobalProductsResponse {
    SearchGlobalProductsResponse(try await connection.caller.call("product.search_global_products", params, options))
  }

  /// Everything that `searchGlobalProducts` lists, page by page. Nothing is sent before it is iterated.
  public func searchGlobalProductsPages(
    createTimeGe: UnixTime? = nil,
    createTimeLe: UnixTime? = nil,
    pageSize: Int? = nil,
    sellerSkus: [String]? = nil,
    status: GlobalProductStatus? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLe: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<GlobalProduct> {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_le", createTimeLe)
      writer.put("page_size", pageSize)
      writer.put("seller_skus", sellerSkus)
      writer.put("status", status)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_le", updateTimeLe)
    }
    return searchGlobalProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchGlobalProductsPages(_ params: Params, options: PageOptions?) -> Pages<GlobalProduct> {
    connection.caller.pages("product.search_global_products", params, options) { GlobalProduct($0) }
  }

  /// `searchGlobalProducts` between two times, however many results there are: the search is split into windows.
  public func searchGlobalProductsBetween(
    from: UnixTime,
    to: UnixTime,
    pageSize: Int? = nil,
    sellerSkus: [String]? = nil,
    status: GlobalProductStatus? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLe: UnixTime? = nil,
    options: WindowOptions? = nil
  ) -> Pages<GlobalProduct> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("seller_skus", sellerSkus)
      writer.put("status", status)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_le", updateTimeLe)
    }
    return searchGlobalProductsBetween(from: from, to: to, params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchGlobalProductsBetween(
    from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?
  ) -> Pages<GlobalProduct> {
    connection.caller.windows("product.search_global_products", from: from, to: to, params, options) { GlobalProduct($0) }
  }

  /// Lists registered manufacturers by id or keyword.
  ///
  /// `POST /product/{version}/compliance/manufacturers/search`, version 202501; also 202409.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67066a580dcee902fa03ccf9>)
  ///
  /// - Parameters:
  ///   - keyword: Limits the result to manufacturers with this text in name, trade name, phone number or email, at most 200 characters. Example: `John`.
  ///   - locales: Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
  ///   - manufacturerIds: Limits the result to these manufacturers, at most as many as `page_size`; takes precedence over `keyword`.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
  public func searchManufacturers(
    keyword: String? = nil,
    locales: [CreateManufacturerLocale]? = nil,
    manufacturerIds: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchManufacturersResponse {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("locales", locales)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchManufacturers(params, options: options)
  }

  /// `searchManufacturers` with its parameters by their names in the API.
  public func searchManufacturers(_ params: Params, options: CallOptions?) async throws -> SearchManufacturersResponse {
    SearchManufacturersResponse(try await connection.caller.call("product.search_manufacturers", params, options))
  }

  /// Everything that `searchManufacturers` lists, page by page. Nothing is sent before it is iterated.
  public func searchManufacturersPages(
    keyword: String? = nil,
    locales: [CreateManufacturerLocale]? = nil,
    manufacturerIds: [String]? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchManufacturersManufacturer> {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("locales", locales)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("page_size", pageSize)
    }
    return searchManufacturersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchManufacturersPages(_ params: Params, options: PageOptions?) -> Pages<SearchManufacturersManufacturer> {
    connection.caller.pages("product.search_manufacturers", params, options) { SearchManufacturersManufacturer($0) }
  }

  /// Lists the listing opportunities for candidate products, page by page.
  ///
  /// `POST /product/{version}/opportunities/search`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - opportunityIds: Ids of product opportunities to which the call is limited, at most 10.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `abc1234`.
  public func searchOpportunities(
    opportunityIds: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchOpportunitiesResponse {
    let params = Params { writer in
      writer.put("opportunity_ids", opportunityIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchOpportunities(params, options: options)
  }

  /// `searchOpportunities` with its parameters by their names in the API.
  public func searchOpportunities(_ params: Params, options: CallOptions?) async throws -> SearchOpportunitiesResponse {
    SearchOpportunitiesResponse(try await connection.caller.call("product.search_opportunities", params, options))
  }

  /// Everything that `searchOpportunities` lists, page by page. Nothing is sent before it is iterated.
  public func searchOpportunitiesPages(
    opportunityIds: [String]? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchOpportunitiesOpportunity> {
    let params = Params { writer in
      writer.put("opportunity_ids", opportunityIds)
      writer.put("page_size", pageSize)
    }
    return searchOpportunitiesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchOpportunitiesPages(_ params: Params, options: PageOptions?) -> Pages<SearchOpportunitiesOpportunity> {
    connection.caller.pages("product.search_opportunities", params, options) { SearchOpportunitiesOpportunity($0) }
  }

  /// Lists products by status, time or SKU, up to 10,000 results.
  ///
  /// `POST /product/{version}/products/search`, version 202502; also 202309, 202312.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Lists at most 10000 results: split longer searches by time.
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/65854ffb8f559302d8a6acda>)
  ///
  /// - Parameters:
  ///   - auditStatus: Limits the result to products whose current version or live edit has this review result on TikTok Shop.
  ///   - categoryVersion: Limits the result to products of this category tree. Example: `v1`.
  ///   - createTimeGe: Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694309208`.
  ///   - createTimeLe: Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694319208`.
  ///   - includeLiveQuickProducts: Includes products that were listed in the quick way during a LIVE session.
  ///   - listingPlatforms: Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia.
  ///   - listingQualityTiers: Limits the result to products whose listing has one of these qualities; United States only.
  ///   - locale: Language of the texts, BCP 47 code; by default that of the shop.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `100`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - returnDraftVersion: Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`.
  ///   - sellerSkus: Limits the result to products with these SKU codes of the seller. At most 10 items.
  ///   - skuIds: Limits the result to products with these SKUs, at most 10 ids.
  ///   - snsFilter: Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`.
  ///   - status: Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`.
  ///   - updateTimeGe: Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`.
  ///   - updateTimeLe: Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`.
  public func searchProducts(
    auditStatus: [AuditStatus]? = nil,
    categoryVersion: CategoryVersion? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLe: UnixTime? = nil,
    includeLiveQuickProducts: Bool? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    listingQualityTiers: [ListingQualityTier]? = nil,
    locale: SourceLocale? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    returnDraftVersion: Bool? = nil,
    sellerSkus: [String]? = nil,
    skuIds: [String]? = nil,
    snsFilter: SnsFilter? = nil,
    status: SearchProductsStatus? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLe: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchProductsResponse {
    let params = Params { writer in
      writer.put("audit_status", auditStatus)
      writer.put("category_version", categoryVersion)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_le", createTimeLe)
      writer.put("include_live_quick_products", includeLiveQuickProducts)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("listing_quality_tiers", listingQualityTiers)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("return_draft_version", returnDraftVersion)
      writer.put("seller_skus", sellerSkus)
      writer.put("sku_ids", skuIds)
      writer.put("sns_filter", snsFilter)
      writer.put("status", status)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_le", updateTimeLe)
    }
    return try await searchProducts(params, options: options)
  }

  /// `searchProducts` with its parameters by their names in the API.
  public func searchProducts(_ params: Params, options: CallOptions?) async throws -> SearchProductsResponse {
    SearchProductsResponse(try await connection.caller.call("product.search_products", params, options))
  }

  /// Everything that `searchProducts` lists, page by page. Nothing is sent before it is iterated.
  public func searchProductsPages(
    auditStatus: [AuditStatus]? = nil,
    categoryVersion: CategoryVersion? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLe: UnixTime? = nil,
    includeLiveQuickProducts: Bool? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    listingQualityTiers: [ListingQualityTier]? = nil,
    locale: SourceLocale? = nil,
    pageSize: Int? = nil,
    returnDraftVersion: Bool? = nil,
    sellerSkus: [String]? = nil,
    skuIds: [String]? = nil,
    snsFilter: SnsFilter? = nil,
    status: SearchProductsStatus? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLe: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<Product> {
    let params = Params { writer in
      writer.put("audit_status", auditStatus)
      writer.put("category_version", categoryVersion)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_le", createTimeLe)
      writer.put("include_live_quick_products", includeLiveQuickProducts)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("listing_quality_tiers", listingQualityTiers)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("return_draft_version", returnDraftVersion)
      writer.put("seller_skus", sellerSkus)
      writer.put("sku_ids", skuIds)
      writer.put("sns_filter", snsFilter)
      writer.put("status", status)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_le", updateTimeLe)
    }
    return searchProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchProductsPages(_ params: Params, options: PageOptions?) -> Pages<Product> {
    connection.caller.pages("product.search_products", params, options) { Product($0) }
  }

  /// `searchProducts` between two times, however many results there are: the search is split into windows.
  public func searchProductsBetween(
    from: UnixTime,
    to: UnixTime,
    auditStatus: [AuditStatus]? = nil,
    categoryVersion: CategoryVersion? = nil,
    includeLiveQuickProducts: Bool? = nil,
    listingPlatforms: [ListingPlatform]? = nil,
    listingQualityTiers: [ListingQualityTier]? = nil,
    locale: SourceLocale? = nil,
    pageSize: Int? = nil,
    returnDraftVersion: Bool? = nil,
    sellerSkus: [String]? = nil,
    skuIds: [String]? = nil,
    snsFilter: SnsFilter? = nil,
    status: SearchProductsStatus? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLe: UnixTime? = nil,
    options: WindowOptions? = nil
  ) -> Pages<Product> {
    let params = Params { writer in
      writer.put("audit_status", auditStatus)
      writer.put("category_version", categoryVersion)
      writer.put("include_live_quick_products", includeLiveQuickProducts)
      writer.put("listing_platforms", listingPlatforms)
      writer.put("listing_quality_tiers", listingQualityTiers)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("return_draft_version", returnDraftVersion)
      writer.put("seller_skus", sellerSkus)
      writer.put("sku_ids", skuIds)
      writer.put("sns_filter", snsFilter)
      writer.put("status", status)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_le", updateTimeLe)
    }
    return searchProductsBetween(from: from, to: to, params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchProductsBetween(
    from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?
  ) -> Pages<Product> {
    connection.caller.windows("product.search_products", from: from, to: to, params, options) { Product($0) }
  }

  /// Lists registered responsible persons by id or keyword.
  ///
  /// `POST /product/{version}/compliance/responsible_persons/search`, version 202501; also 202409.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67066a55f17b7d02f95d2fb1>)
  ///
  /// - Parameters:
  ///   - keyword: Limits the result to persons with this text in their data, at most 200 characters. Example: `John`.
  ///   - locales: Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
  ///   - responsiblePersonIds: Limits the result to these persons, at most as many as `page_size`; takes precedence over `keyword`.
  public func searchResponsiblePersons(
    keyword: String? = nil,
    locales: [CreateManufacturerLocale]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    responsiblePersonIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchResponsiblePersonsResponse {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("locales", locales)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("responsible_person_ids", responsiblePersonIds)
    }
    return try await searchResponsiblePersons(params, options: options)
  }

  /// `searchResponsiblePersons` with its parameters by their names in the API.
  public func searchResponsiblePersons(_ params: Params, options: CallOptions?) async throws -> SearchResponsiblePersonsResponse {
    SearchResponsiblePersonsResponse(try await connection.caller.call("product.search_responsible_persons", params, options))
  }

  /// Everything that `searchResponsiblePersons` lists, page by page. Nothing is sent before it is iterated.
  public func searchResponsiblePersonsPages(
    keyword: String? = nil,
    locales: [CreateManufacturerLocale]? = nil,
    pageSize: Int? = nil,
    responsiblePersonIds: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchResponsiblePersonsResponsiblePerson> {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("locales", locales)
      writer.put("page_size", pageSize)
      writer.put("responsible_person_ids", responsiblePersonIds)
    }
    return searchResponsiblePersonsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchResponsiblePersonsPages(_ params: Params, options: PageOptions?) -> Pages<SearchResponsiblePersonsResponsiblePerson> {
    connection.caller.pages("product.search_responsible_persons", params, options) { SearchResponsiblePersonsResponsiblePerson($0) }
  }

  /// Lists size chart templates by id or keyword.
  ///
  /// `POST /product/{version}/sizecharts/search`, version 202407.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// - Parameters:
  ///   - ids: Limits the result to size charts with these template ids, at most 50.
  ///   - keyword: Limits the result to size charts whose template name contains this text; `ids` takes precedence.
  ///   - locales: Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
  ///   - pageSize: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - sizeChartMode: Limits the result to size charts of this kind.
  public func searchSizeCharts(
    ids: [String]? = nil,
    keyword: String? = nil,
    locales: [CreateProductLocale]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sizeChartMode: SizeChartMode? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchSizeChartsResponse {
    let params = Params { writer in
      writer.put("ids", ids)
      writer.put("keyword", keyword)
      writer.put("locales", locales)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("size_chart_mode", sizeChartMode)
    }
    return try await searchSizeCharts(params, options: options)
  }

  /// `searchSizeCharts` with its parameters by their names in the API.
  public func searchSizeCharts(_ params: Params, options: CallOptions?) async throws -> SearchSizeChartsResponse {
    SearchSizeChartsResponse(try await connection.caller.call("product.search_size_charts", params, options))
  }

  /// Everything that `searchSizeCharts` lists, page by page. Nothing is sent before it is iterated.
  public func searchSizeChartsPages(
    ids: [String]? = nil,
    keyword: String? = nil,
    locales: [CreateProductLocale]? = nil,
    pageSize: Int? = nil,
    sizeChartMode: SizeChartMode? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchSizeChartsSizeChart> {
    let params = Params { writer in
      writer.put("ids", ids)
      writer.put("keyword", keyword)
      writer.put("locales", locales)
      writer.put("page_size", pageSize)
      writer.put("size_chart_mode", sizeChartMode)
    }
    return searchSizeChartsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchSizeChartsPages(_ params: Params, options: PageOptions?) -> Pages<SearchSizeChartsSizeChart> {
    connection.caller.pages("product.search_size_charts", params, options) { SearchSizeChartsSizeChart($0) }
  }

  /// Submits one product to a listing opportunity.
  ///
  /// `POST /product/{version}/opportunities/{opportunity_id}/submit`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - opportunityId: Id of the opportunity for which to submit the product.
  ///   - productId: Id of the product to submit for the opportunity.
  public func submitProductViaOpportunity(
    opportunityId: String,
    productId: String,
    options: CallOptions? = nil
  ) async throws -> SubmitProductViaOpportunityResponse {
    let params = Params { writer in
      writer.put("opportunity_id", opportunityId)
      writer.put("product_id", productId)
    }
    return try await submitProductViaOpportunity(params, options: options)
  }

  /// `submitProductViaOpportunity` with its parameters by their names in the API.
  public func submitProductViaOpportunity(_ params: Params, options: CallOptions?) async throws -> SubmitProductViaOpportunityResponse {
    SubmitProductViaOpportunityResponse(try await connection.caller.call("product.submit_product_via_opportunity", params, options))
  }

  /// Appeals against the audit of a product's size chart.
  ///
  /// `POST /product/{version}/appeals/submit`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - appealMessage: What the appeal is about: the size chart and the findings that are disputed.
  ///   - productId: Id of the product, generated by TikTok Shop.
  public func submitSizeChartAppeal(
    appealMessage: AppealMessage,
    productId: Int,
    options: CallOptions? = nil
  ) async throws -> SubmitSizeChartAppealResponse {
    let params = Params { writer in
      writer.put("appeal_message", appealMessage)
      writer.put("product_id", productId)
    }
    return try await submitSizeChartAppeal(params, options: options)
  }

  /// `submitSizeChartAppeal` with its parameters by their names in the API.
  public func submitSizeChartAppeal(_ params: Params, options: CallOptions?) async throws -> SubmitSizeChartAppealResponse {
    SubmitSizeChartAppealResponse(try await connection.caller.call("product.submit_size_chart_appeal", params, options))
  }

  /// Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.
  ///
  /// `POST /product/{version}/products/{product_id}/strikethrough_price/submit`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - externalProductId: Id of the product on another sales platform, at most 999 characters; links both.
  ///   - productId: Id of the product, generated by TikTok Shop.
  ///   - skus: SKUs with prices on other platforms, to be reviewed for a crossed-out price.
  public func submitStrikethroughPrice(
    externalProductId: String,
    productId: String,
    skus: [SubmitStrikethroughPriceSku],
    options: CallOptions? = nil
  ) async throws -> SubmitStrikethroughPriceResponse {
    let params = Params { writer in
      writer.put("external_product_id", externalProductId)
      writer.put("product_id", productId)
      writer.put("skus", skus)
    }
    return try await submitStrikethroughPrice(params, options: options)
  }

  /// `submitStrikethroughPrice` with its parameters by their names in the API.
  public func submitStrikethroughPrice(_ params: Params, options: CallOptions?) async throws -> SubmitStrikethroughPriceResponse {
    SubmitStrikethroughPriceResponse(try await connection.caller.call("product.submit_strikethrough_price", params, options))
  }

  /// Suggests several brands for a product and tells which are authorized.
  ///
  /// `POST /product/{version}/brands/suggest`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - productTitle: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  ///   - categoryId: Id of the category of the product; must be a leaf of the category tree named in `category_version`.
  ///   - description_: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  ///   - images: Pictures of the product, from which brands are derived.
  public func suggestBrands(
    productTitle: String,
    categoryId: String? = nil,
    description_: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil,
    options: CallOptions? = nil
  ) async throws -> SuggestBrandsResponse {
    let params = Params { writer in
      writer.put("product_title", productTitle)
      writer.put("category_id", categoryId)
      writer.put("description", description_)
      writer.put("images", images)
    }
    return try await suggestBrands(params, options: options)
  }

  /// `suggestBrands` with its parameters by their names in the API.
  public func suggestBrands(_ params: Params, options: CallOptions?) async throws -> SuggestBrandsResponse {
    SuggestBrandsResponse(try await connection.caller.call("product.suggest_brands", params, options))
  }

  /// Sets the stock of a global product's SKUs per global warehouse.
  ///
  /// `POST /product/{version}/global_products/{global_product_id}/inventory/update`, version 202309.
  ///
  /// - Scope: `seller.global_product.write`.
  ///
  /// - Parameters:
  ///   - globalProductId: Id of the global product whose stock to change.
  ///   - globalSkus: Global SKUs whose stock to change, with the new numbers.
  public func updateGlobalInventory(
    globalProductId: String,
    globalSkus: [UpdateGlobalInventoryGlobalSku],
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("global_product_id", globalProductId)
      writer.put("global_skus", globalSkus)
    }
    return try await updateGlobalInventory(params, options: options)
  }

  /// `updateGlobalInventory` with its parameters by their names in the API.
  public func updateGlobalInventory(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.update_global_inventory", params, options))
  }

  /// Sets the stock of a product's SKUs per warehouse, as absolute quantities.
  ///
  /// `POST /product/{version}/products/{product_id}/inventory/update`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6503068fc20ad60284b38858>)
  ///
  /// - Parameters:
  ///   - productId: Id of the product whose stock to change.
  ///   - skus: SKUs whose stock to change, with the new numbers.
  public func updateInventory(
    productId: String,
    skus: [UpdateInventorySku],
    options: CallOptions? = nil
  ) async throws -> UpdateInventoryResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("skus", skus)
    }
    return try await updateInventory(params, options: options)
  }

  /// `updateInventory` with its parameters by their names in the API.
  public func updateInventory(_ params: Params, options: CallOptions?) async throws -> UpdateInventoryResponse {
    UpdateInventoryResponse(try await connection.caller.call("product.update_inventory", params, options))
  }

  /// Sets the prices of a product's SKUs, outside running promotions.
  ///
  /// `POST /product/{version}/products/{product_id}/prices/update`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.product.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650307de5a12ff0294eac8b0>)
  ///
  /// - Parameters:
  ///   - productId: Id of the product whose prices to change.
  ///   - skus: SKUs whose prices to change, with the new prices.
  public func updatePrice(
    productId: String,
    skus: [UpdatePriceSku],
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("skus", skus)
    }
    return try await updatePrice(params, options: options)
  }

  /// `updatePrice` with its parameters by their names in the API.
  public func updatePrice(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.update_price", params, options))
  }

  /// Switches automatic restocking on or off for up to 500 SKUs.
  ///
  /// `POST /product/{version}/inventory/operation/settings`, version 202608; also 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `stock_operation.failed_sku_ids`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - sellerId: Id of the seller to whom the SKUs belong.
  ///   - skuIds: SKUs to which the stock settings are applied. At most 500 items.
  ///   - stockOperationSetting: Stock settings to apply to all SKUs of the call.
  public func updateStockOperationSettings(
    sellerId: String,
    skuIds: [String]? = nil,
    stockOperationSetting: StockOperationSetting? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateStockOperationSettingsResponse {
    let params = Params { writer in
      writer.put("seller_id", sellerId)
      writer.put("sku_ids", skuIds)
      writer.put("stock_operation_setting", stockOperationSetting)
    }
    return try await updateStockOperationSettings(params, options: options)
  }

  /// `updateStockOperationSettings` with its parameters by their names in the API.
  public func updateStockOperationSettings(_ params: Params, options: CallOptions?) async throws -> UpdateStockOperationSettingsResponse {
    UpdateStockOperationSettingsResponse(try await connection.caller.call("product.update_stock_operation_settings", params, options))
  }

  /// Offers up to 10 external products for opportunity matching.
  ///
  /// `POST /product/{version}/candidate_products/batch`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - candidateProducts: Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
  public func uploadCandidateProducts(
    candidateProducts: [PartialEditCandidateProductsCandidateProduct]? = nil,
    options: CallOptions? = nil
  ) async throws -> UploadCandidateProductsResponse {
    let params = Params { writer in
      writer.put("candidate_products", candidateProducts)
    }
    return try await uploadCandidateProducts(params, options: options)
  }

  /// `uploadCandidateProducts` with its parameters by their names in the API.
  public func uploadCandidateProducts(_ params: Params, options: CallOptions?) async throws -> UploadCandidateProductsResponse {
    UploadCandidateProductsResponse(try await connection.caller.call("product.upload_candidate_products", params, options))
  }

  /// Sends one product of an external shop to TikTok Shop.
  ///
  /// `POST /product/{version}/external_products`, version 202506.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - externalProduct: Product as it exists on another sales platform.
  public func uploadExternalProduct(
    externalProduct: ExternalProduct? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("external_product", externalProduct)
    }
    return try await uploadExternalProduct(params, options: options)
  }

  /// `uploadExternalProduct` with its parameters by their names in the API.
  public func uploadExternalProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("product.upload_external_product", params, options))
  }

  /// Uploads a PDF or video for products and returns its id.
  ///
  /// `POST /product/{version}/files/upload`, version 202309.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509dffdc16ffe02b8dc10c5>)
  ///
  /// - Parameters:
  ///   - data: PDF of at most 20 MB, or video of at most 100 MB with an aspect ratio between 9:16 and 16:9, such as MP4, MOV or WEBM.
  ///   - name: Name of the file with its extension, without spaces, further dots or a leading symbol. Example: `SNI.pdf`.
  public func uploadProductFile(
    data: Upload,
    name: String? = nil,
    options: CallOptions? = nil
  ) async throws -> UploadProductFileResponse {
    var params = Params { writer in
      writer.put("name", name)
    }
    params.attach(data, as: "data")
    return try await uploadProductFile(params, options: options)
  }

  /// `uploadProductFile` with its parameters by their names in the API.
  public func uploadProductFile(_ params: Params, options: CallOptions?) async throws -> UploadProductFileResponse {
    UploadProductFileResponse(try await connection.caller.call("product.upload_product_file", params, options))
  }

  /// Uploads a product image for one use and returns its URI.
  ///
  /// `POST /product/{version}/images/upload`, version 202309.
  ///
  /// - Scope: `seller.product.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6509df95defece02be598a22>)
  ///
  /// - Parameters:
  ///   - data: Image to upload: JPG, PNG, WEBP, HEIC or BMP of at most 10 MB and 100 to 20000 pixels per side; main images 300 to 4000 pixels.
  ///   - useCase: What the image is for; it decides the limits on size, and an image can be used only for that purpose. Example: `MAIN_IMAGE`.
  public func uploadProductImage(
    data: Upload,
    useCase: UseCase? = nil,
    options: CallOptions? = nil
  ) async throws -> UploadProductImageResponse {
    var params = Params { writer in
      writer.put("use_case", useCase)
    }
    params.attach(data, as: "data")
    return try await uploadProductImage(params, options: options)
  }

  /// `uploadProductImage` with its parameters by their names in the API.
  public func uploadProductImage(_ params: Params, options: CallOptions?) async throws -> UploadProductImageResponse {
    UploadProductImageResponse(try await connection.caller.call("product.upload_product_image", params, options))
  }

}