// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `ActivateProduct` (202309).
public struct ActivateProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `ApplyOpportunities` (202409).
public struct ApplyOpportunitiesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Applications made, one for each pair of product and opportunity.
  public var opportunityApplications: [OpportunityApplication] { raw.views("opportunity_applications") }
}

/// The response of `BindLocalProducts` (202503).
public struct BindLocalProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Result for each local product that was to be bound to the global product.
  public var bindResults: [BindResult] { raw.views("bind_results") }
}

/// The response of `CheckGlobalProductListing` (202404).
public struct CheckGlobalProductListingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `PASS`.
  public var checkResult: String? { raw.string("check_result") }

  /// Causes of the failure; empty on success.
  public var failReasons: [FailReason] { raw.views("fail_reasons") }
}

/// The response of `CheckListingPrerequisites` (202312).
public struct CheckListingPrerequisitesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Requirements that the shop must meet to list products, with the result of each.
  public var checkResults: [CheckResult] { raw.views("check_results") }
}

/// The response of `CheckProductListing` (202309).
public struct CheckProductListingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `FAILED`.
  public var checkResult: String? { raw.string("check_result") }

  /// Weaknesses of the listing found for each part of it; deprecated, use Diagnose and Optimize Product.
  public var diagnoses: [CheckProductListingDiagnose] { raw.views("diagnoses") }

  /// Causes of the failure; empty on success.
  public var failReasons: [FailReason] { raw.views("fail_reasons") }

  /// Quality of the listing; deprecated, use Diagnose and Optimize Product.
  public var listingQuality: ListingQuality? { raw.view("listing_quality") }

  /// Results of the check of the product data, one per kind of problem.
  public var preCheckResults: [PreCheckResult] { raw.views("pre_check_results") }

  /// Warnings about the listing that do not make the call fail but should be acted on.
  public var warnings: Warning? { raw.view("warnings") }
}

/// The response of `CreateCustomBrands` (202309).
public struct CreateCustomBrandResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the new brand, to be used as `brand_id`. Example: `7082427311584347905`.
  public var id: String? { raw.string("id") }
}

/// The response of `CreateGlobalProduct` (202309).
public struct CreateGlobalProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the new global product, used to edit or publish it. Example: `1729592969712207008`.
  public var globalProductId: String? { raw.string("global_product_id") }

  /// Variants of the global product, from which local SKUs are published.
  public var globalSkus: [GlobalSku] { raw.views("global_skus") }
}

/// The response of `CreateGPAUpgradeTask` (202604).
public struct CreateGpaUpgradeTaskResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `CreateImageTranslationTasks` (202505).
public struct CreateImageTranslationTasksResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Translation tasks, one for each pair of picture and language.
  public var translationTasks: [CreateImageTranslationTasksTranslationTask] { raw.views("translation_tasks") }
}

/// The response of `CreateManufacturer` (202409).
public struct CreateManufacturerResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the manufacturer, generated by TikTok Shop. Example: `66d3cbe4d9c8b09ddca932a7`.
  public var manufacturerId: String? { raw.string("manufacturer_id") }
}

/// The response of `CreateProduct` (202309).
public struct CreateProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the product that was just created, listed or as draft. Example: `1729592969712207008`.
  public var productId: String? { raw.string("product_id") }

  /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  public var skus: [CreateProductSku] { raw.views("skus") }

  /// Warnings about the listing that do not make the call fail but should be acted on.
  public var warnings: [Warning] { raw.views("warnings") }
}

/// The response of `CreateResponsiblePerson` (202409).
public struct CreateResponsiblePersonResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the responsible person in TikTok Shop. Example: `66d3cbe4d9c8b09ddca023f1`.
  public var responsiblePersonId: String? { raw.string("responsible_person_id") }
}

/// The response of `CreateSizeChartV2` (202610).
public struct CreateSizeChartV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the size chart, returned when it was created.
  public var sizeChartId: String? { raw.string("size_chart_id") }
}

/// The response of `DeactivateProducts` (202309).
public struct DeactivateProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `DeleteGlobalProducts` (202309).
public struct DeleteGlobalProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [DeleteGlobalProductsErrorItem] { raw.views("errors") }
}

/// The response of `DeleteProducts` (202309).
public struct DeleteProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `DiagnoseandOptimizeProduct` (202411).
public struct DiagnoseAndOptimizeProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Weaknesses of the listing found for each part of it, with improvements if asked for.
  public var diagnoses: [Diagnose] { raw.views("diagnoses") }

  /// Quality of the listing and number of improvements still open.
  public var listingQuality: ListingQuality? { raw.view("listing_quality") }
}

/// The response of `EditGlobalProduct` (202309).
public struct EditGlobalProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Variants of the global product, from which local SKUs are published.
  public var globalSkus: [GlobalSku] { raw.views("global_skus") }

  /// Outcome of passing the change on to the markets, one entry each.
  public var publishResults: [PublishResult] { raw.views("publish_results") }
}

/// The response of `EditProduct` (202509).
public struct EditProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
  public var audit: Audit? { raw.view("audit") }

  /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
  public var productId: String? { raw.string("product_id") }

  /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  public var skus: [CreateProductSku] { raw.views("skus") }

  /// Warnings about the listing that do not make the call fail but should be acted on.
  public var warnings: [Warning] { raw.views("warnings") }
}

/// The response of `EditSizeChartV2` (202610).
public struct EditSizeChartV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the size chart, returned when it was created.
  public var sizeChartId: String? { raw.string("size_chart_id") }
}

/// The response of `EnableStrikethroughPrices` (202502).
public struct EnableStrikethroughPricesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [EnableStrikethroughPricesErrorItem] { raw.views("errors") }
}

/// The response of `GetAttributes` (202309).
public struct GetAttributesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Built-in product and sales attributes of the category in the market of the shop.
  public var attributes: [Attribute] { raw.views("attributes") }
}

/// The response of `GetBrands` (202309).
public struct GetBrandsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Brands that match the request, with id and authorization.
  public var brands: [GetBrandsBrand] { raw.views("brands") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages. Example: `10000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetCategories` (202309).
public struct GetCategoriesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Categories that match the request, each naming its parent.
  public var categories: [ProductCategory] { raw.views("categories") }
}

/// The response of `GetCategoryRules` (202309).
public struct GetCategoryRulesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Special sales models, besides normal products, that the shop may use in this category.
  public var allowedSpecialProductTypes: [AllowedSpecialProductType] { raw.opens("allowed_special_product_types") }

  /// Whether the category allows cash on delivery; only in ID, MY, PH, SA, TH and VN.
  public var cod: Cod? { raw.view("cod") }

  /// Whether the category needs a registration for extended producer responsibility (EPR).
  public var epr: Epr? { raw.view("epr") }

  /// Fees that must or may be stated for products of this category, such as the German deposit (Pfand).
  public var fees: [Fee] { raw.views("fees") }

  /// Whether the manufacturer must be named for products of this category; empty if not, EU only.
  public var manufacturer: GetCategoryRulesManufacturer? { raw.view("manufacturer") }

  /// Whether the size of the package must be given in this category.
  public var packageDimension: GetCategoryRulesPackageDimension? { raw.view("package_dimension") }

  /// Certificates that products of this category need; empty when none are.
  public var productCertifications: [ProductCertification] { raw.views("product_certifications") }

  /// Whether a responsible person must be named for products of this category; empty if not, EU only.
  public var responsiblePerson: GetCategoryRulesResponsiblePerson? { raw.view("responsible_person") }

  /// Whether the seller's own SKU code is mandatory in this category.
  public var sellerSku: SellerSku? { raw.view("seller_sku") }

  /// Whether size charts are possible or mandatory in this category, and their measures.
  public var sizeChart: SizeChart? { raw.view("size_chart") }
}

/// The response of `GetGlobalAttributes` (202309).
public struct GetGlobalAttributesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Built-in product and sales attributes of the category in the market of the shop.
  public var attributes: [GetGlobalAttributesAttribute] { raw.views("attributes") }
}

/// The response of `GetGlobalCategories` (202309).
public struct GetGlobalCategoriesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Categories that match the request, each naming its parent.
  public var categories: [ProductCategory] { raw.views("categories") }
}

/// The response of `GetGlobalCategoryRules` (202309).
public struct GetGlobalCategoryRulesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the manufacturer must be named for products of this category; empty if not, EU only.
  public var manufacturer: Manufacturer? { raw.view("manufacturer") }

  /// Certificates that products of this category need; empty when none are.
  public var productCertifications: [GetGlobalCategoryRulesProductCertification] { raw.views("product_certifications") }

  /// Whether a responsible person must be named for products of this category; empty if not, EU only.
  public var responsiblePerson: ResponsiblePerson? { raw.view("responsible_person") }

  /// Whether size charts are possible or mandatory in this category.
  public var sizeChart: SizeChart? { raw.view("size_chart") }
}

/// The response of `GetGlobalListingRules` (202507).
public struct GetGlobalListingRulesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// How stock is divided among markets, one entry per warehouse of the shop.
  public var inventoryRules: [InventoryRule] { raw.views("inventory_rules") }

  /// How products reach other markets: GLOBAL_PUBLISHING from a global product, LOCAL_REPLICATION as copies of a local one.
  public var listingMethods: [ListingMethod] { raw.opens("listing_methods") }
}

/// The response of `GetGlobalProduct` (202309).
public struct GetGlobalProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Brand under which the product is sold, with id and name.
  public var brand: Brand? { raw.view("brand") }

  /// Category of the product, a leaf of the category tree.
  public var category: GetGlobalProductCategory? { raw.view("category") }

  /// Certificates given for the global product.
  public var certifications: [GetGlobalProductCertification] { raw.views("certifications") }

  /// Unix time in seconds when the global product was created. Example: `1694522875`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  public var description_: String? { raw.string("description") }

  /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
  public var externalGlobalProductId: String? { raw.string("external_global_product_id") }

  /// Id of the cross-border seller who owns the global product. Example: `7494083603082020484`.
  public var globalSellerId: String? { raw.string("global_seller_id") }

  /// Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`.
  public var id: String? { raw.string("id") }

  /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  public var mainImages: [MainImage] { raw.views("main_images") }

  /// Manufacturer of the product, only the first one added; deprecated, use `manufacturer_ids`.
  public var manufacturer: CheckGlobalProductListingManufacturer? { raw.view("manufacturer") }

  /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  public var manufacturerIds: [String] { raw.strings("manufacturer_ids") }

  /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  public var packageDimensions: CheckGlobalProductListingPackageDimension? { raw.view("package_dimensions") }

  /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  public var packageWeight: CheckGlobalProductListingPackageWeight? { raw.view("package_weight") }

  /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  public var productAttributes: [ProductAttribute] { raw.views("product_attributes") }

  /// Local products that were published from this global product or bound to it.
  public var products: [GetGlobalProductProduct] { raw.views("products") }

  /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  public var responsiblePersonIds: [String] { raw.strings("responsible_person_ids") }

  /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  public var sizeChart: GetGlobalProductSizeChart? { raw.view("size_chart") }

  /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  public var skus: [GetGlobalProductSku] { raw.views("skus") }

  /// Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Example: `fr-FR`.
  public var sourceLocale: String? { raw.string("source_locale") }

  /// Title of the global product, as given by the seller.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the global product. Example: `1694522875`.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public var video: CheckGlobalProductListingVideo? { raw.view("video") }
}

/// The response of `GetGlobalReplicatedProducts` (202507).
public struct GetGlobalReplicatedProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Copies of the product in other markets, one entry each.
  public var replicatedProducts: [ReplicatedProduct] { raw.views("replicated_products") }
}

/// The response of `GetImageTranslationTasks` (202506).
public struct GetImageTranslationTasksResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Translation tasks, one for each pair of picture and language.
  public var translationTasks: [TranslationTask] { raw.views("translation_tasks") }
}

/// The response of `ListingSchemas` (202407).
public struct GetListingSchemasResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [GetListingSchemasErrorItem] { raw.views("errors") }

  /// Fields and rules for listing products, one entry per category.
  public var listingSchemas: [ListingSchema] { raw.views("listing_schemas") }
}

/// The response of `GetOpportunityDetail` (202604).
public struct GetOpportunityDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// The product opportunity: what is wanted, market, content demand and rewards.
  public var opportunity: GetOpportunityDetailOpportunity? { raw.view("opportunity") }
}

/// The response of `GetProduct` (202309).
public struct GetProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
  public var audit: Audit? { raw.view("audit") }

  /// Why the product failed the review, by the part of the listing concerned.
  public var auditFailedReasons: [AuditFailedReason] { raw.views("audit_failed_reasons") }

  /// Brand under which the product is sold, with id and name.
  public var brand: Brand? { raw.view("brand") }

  /// Category path of the product, from the root to the leaf.
  public var categoryChains: [CategoryChain] { raw.views("category_chains") }

  /// Certificates given for the product, with files or pictures.
  public var certifications: [Certification] { raw.views("certifications") }

  /// Unix time in seconds when the product was created. Example: `1234567890`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Delivery options set for this product in place of those of the warehouse; always those of the live version, never of a draft.
  public var deliveryOptions: [DeliveryOption] { raw.views("delivery_options") }

  /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  public var description_: String? { raw.string("description") }

  /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Global product from which this product was published or to which it was bound; for global and intra-EU sellers.
  public var globalProductAssociation: GlobalProductAssociation? { raw.view("global_product_association") }

  /// Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`.
  public var hasDraft: Bool? { raw.flag("has_draft") }

  /// Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`.
  public var id: String? { raw.string("id") }

  /// State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there.
  public var integratedPlatformStatuses: [IntegratedPlatformStatus] { raw.views("integrated_platform_statuses") }

  /// Whether the product is a blind box whose content the buyer does not know.
  public var isBlindBox: Bool? { raw.flag("is_blind_box") }

  /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `true`.
  public var isCodAllowed: Bool? { raw.flag("is_cod_allowed") }

  /// Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
  public var isNotForSale: Bool? { raw.flag("is_not_for_sale") }

  /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
  public var isPreOwned: Bool? { raw.flag("is_pre_owned") }

  /// Whether copies of the product exist in other markets. Example: `false`.
  public var isReplicated: Bool? { raw.flag("is_replicated") }

  /// Main features of the product as short texts.
  public var keyProductFeatures: [String] { raw.strings("key_product_features") }

  /// Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`.
  public var listingQualityTier: CurrentTier? { raw.open("listing_quality_tier") }

  /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
  public var mainImages: [MainImage] { raw.views("main_images") }

  /// Ids of the manufacturers of the product, to look up in Search Manufacturers; EU only.
  public var manufacturerIds: [String] { raw.strings("manufacturer_ids") }

  /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
  public var minimumOrderQuantity: Int? { raw.int("minimum_order_quantity") }

  /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
  public var packageDimensions: CheckGlobalProductListingPackageDimension? { raw.view("package_dimensions") }

  /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
  public var packageWeight: PackageWeight? { raw.view("package_weight") }

  /// Print-on-demand (POD) templates that buyers can customize.
  public var podInfo: PodInfo? { raw.view("pod_info") }

  /// Whether buyers need a prescription; present for pharmacy products on Tokopedia only.
  public var prescriptionRequirement: PrescriptionRequirement? { raw.view("prescription_requirement") }

  /// Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729592969712207008`.
  public var primaryCombinedProductId: String? { raw.string("primary_combined_product_id") }

  /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  public var productAttributes: [GetProductProductAttribute] { raw.views("product_attributes") }

  /// Families of products that appear as options of each other on the product page; US local sellers only.
  public var productFamilies: [ProductFamily] { raw.views("product_families") }

  /// State of the product on TikTok Shop regardless of its review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`.
  public var productStatus: ProductStatus? { raw.open("product_status") }

  /// Tags that mark the product, such as AUCTION.
  public var productTags: [String] { raw.strings("product_tags") }

  /// Special kinds the product belongs to: COMBINED_PRODUCT is a bundle, IN_COMBINED_PRODUCT is part of one, GPR_TARGET_PRODUCT follows a product of another EU market.
  public var productTypes: [ProductType] { raw.opens("product_types") }

  /// Categories that the platform considers right, judged by title, description and pictures.
  public var recommendedCategories: [RecommendedCategory] { raw.views("recommended_categories") }

  /// Ids of the responsible persons for the product, to look up in Search Responsible Persons; EU only.
  public var responsiblePersonIds: [String] { raw.strings("responsible_person_ids") }

  /// Planned start of sale, on or off and at which time.
  public var scheduledSale: ScheduledSale? { raw.view("scheduled_sale") }

  /// Additional words under which buyers should find the product.
  public var searchTerms: [String] { raw.strings("search_terms") }

  /// Whether the product is sold at a fixed price only or also in LIVE auctions.
  public var sellingFormat: String? { raw.string("selling_format") }

  /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Example: `OPTIONAL`.
  public var shippingInsuranceRequirement: ShippingInsuranceRequirement? { raw.open("shipping_insurance_requirement") }

  /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
  public var shippingTemplateId: String? { raw.string("shipping_template_id") }

  /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
  public var sizeChart: GetProductSizeChart? { raw.view("size_chart") }

  /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  public var skus: [Sku] { raw.views("skus") }

  /// State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`.
  public var status: GetProductStatus? { raw.open("status") }

  /// Subscribe and Save program of the product: whether it is on, discounts and limits.
  public var subscribeInfo: SubscribeInfo? { raw.view("subscribe_info") }

  /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the product. Example: `1234567899`.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
  public var video: Video? { raw.view("video") }
}

/// The response of `GetProductPackageRecommendations` (202602).
public struct GetProductPackageRecommendationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [GetProductPackageRecommendationsProduct] { raw.views("products") }

  /// Number of entries that match the request, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetProductSKPPDetail` (202606).
public struct GetProductSkppDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the product takes part in the affiliate program.
  public var affiliateProgramStatus: String? { raw.string("affiliate_program_status") }

  /// Id of the product, generated by TikTok Shop.
  public var productId: String? { raw.string("product_id") }

  /// Rewards of the program for this product.
  public var rewards: [Reward] { raw.views("rewards") }

  /// State of the product in the SKPP program.
  public var skppStatus: String? { raw.string("skpp_status") }

  /// Score that the product must reach in the program.
  public var targetScore: Int? { raw.int("target_score") }

  /// Tasks that make up the score of the product in the program.
  public var taskDetails: [TaskDetail] { raw.views("task_details") }

  /// Score that the product has in the program.
  public var totalScore: Int? { raw.int("total_score") }

  /// Unix time in seconds of the last change of the product.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `GetProductsSEOWords` (202405).
public struct GetProductsSeoWordsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that match the request, one entry each.
  public var products: [GetProductProduct] { raw.views("products") }
}

/// The response of `GetRecommendedProductTitleAndDescription` (202405).
public struct GetRecommendedProductTitleAndDescriptionResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that match the request, one entry each.
  public var products: [GetRecommendedProductTitleAndDescriptionProduct] { raw.views("products") }
}

/// The response of `GetShopSKPPSummary` (202606).
public struct GetShopSkppSummaryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Results of the whole shop in the SKPP program.
  public var shopSummary: ShopSummary? { raw.view("shop_summary") }
}

/// The response of `GetSubmissionRecords` (202604).
public struct GetSubmissionRecordsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the reply with the entries and the paging data.
  public var data: ProductData? { raw.view("data") }
}

/// The response of `ImportExternalProductInfo` (202508).
public struct ImportExternalProductInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome of the import: code and message.
  public var importResult: ImportResult? { raw.view("import_result") }
}

/// The response of `InventorySearch` (202309).
public struct InventorySearchResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Stock of the products asked for, one entry per product.
  public var inventory: [Inventory] { raw.views("inventory") }
}

/// The response of `ListOpportunities` (202604).
public struct ListOpportunitiesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the reply with the entries and the paging data.
  public var data: ListOpportunitiesData? { raw.view("data") }
}

/// The response of `ListProductSKPPStatuses` (202606).
public struct ListProductSkppStatusesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that match the request, one entry each.
  public var products: [ListProductSkppStatusesProduct] { raw.views("products") }

  /// Number of entries that match the request, over all pages.
  public var totalCount: Int? { raw.int("total_count") }

  /// Unix time in seconds of the last change of the product.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// The response of `OptimizedImages` (202404).
public struct OptimizeImagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Pictures with the state and the result of the change.
  public var images: [OptimizeImagesImage] { raw.views("images") }
}

/// The response of `PartialEditCandidateProducts` (202409).
public struct PartialEditCandidateProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [PartialEditCandidateProductsErrorItem] { raw.views("errors") }
}

/// The response of `PartialEditGlobalProduct` (202509).
public struct PartialEditGlobalProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Variants of the global product, from which local SKUs are published.
  public var globalSkus: [GlobalSku] { raw.views("global_skus") }

  /// Outcome of passing the change on to the markets, one entry each.
  public var publishResults: [PublishResult] { raw.views("publish_results") }
}

/// The response of `PartialEditProduct` (202509).
public struct PartialEditProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
  public var audit: Audit? { raw.view("audit") }

  /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
  public var productId: String? { raw.string("product_id") }

  /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
  public var skus: [CreateProductSku] { raw.views("skus") }
}

/// The response of `PredictProductPackageDimensionsAndWeight` (202609).
public struct PredictProductPackageDimensionsAndWeightResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Size that the package is expected to have.
  public var packageDimensions: PackageDimension? { raw.view("package_dimensions") }

  /// Weight that the package is expected to have.
  public var packageWeight: CheckGlobalProductListingPackageWeight? { raw.view("package_weight") }
}

/// The response of `ProductAuditingResearch` (202601).
public struct ProductAuditingResearchResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one. Example: `[\"1733419489460520284\"]`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [ProductAuditingResearchProduct] { raw.views("products") }

  /// Number of entries that match the request, over all pages. Example: `454`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `ProductInformationIssueDiagnosis` (202405).
public struct ProductInformationIssueDiagnosisResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that match the request, one entry each.
  public var products: [ProductInformationIssueDiagnosisProduct] { raw.views("products") }
}

/// The response of `PublishGlobalProduct` (202309).
public struct PublishGlobalProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// New local products, one entry for each market.
  public var products: [PublishGlobalProductProduct] { raw.views("products") }

  /// Outcome of publishing, one entry per market.
  public var publishResult: [PublishResult] { raw.views("publish_result") }
}

/// The response of `RecommendBrand` (202309).
public struct RecommendBrandResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Brand that the platform derives from the title.
  public var brand: Brand? { raw.view("brand") }
}

/// The response of `RecommendCategory` (202309).
public struct RecommendCategoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Path of the recommended category from the root to the leaf.
  public var categories: [ProductCategory] { raw.views("categories") }

  /// Id of the recommended category, which is always a leaf. Example: `605254`.
  public var leafCategoryId: String? { raw.string("leaf_category_id") }
}

/// The response of `RecommendGlobalCategories` (202309).
public struct RecommendGlobalCategoriesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Path of the recommended category from the root to the leaf.
  public var categories: [ProductCategory] { raw.views("categories") }

  /// Id of the recommended category, which is always a leaf. Example: `605254`.
  public var leafCategoryId: String? { raw.string("leaf_category_id") }
}

/// The response of `RecommendRequiredProductProperties` (202609).
public struct RecommendRequiredProductPropertiesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Attributes that should be filled in, with suitable values.
  public var recommendedProperties: [RecommendedProperty] { raw.views("recommended_properties") }
}

/// The response of `RecommendSizechart` (202309).
public struct RecommendSizeChartResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Pictures examined, with whether each is a size chart.
  public var images: [RecommendSizeChartImage] { raw.views("images") }
}

/// The response of `RecoverProducts` (202309).
public struct RecoverProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `ReplicateProduct` (202507).
public struct ReplicateProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [ReplicateProductErrorItem] { raw.views("errors") }
}

/// The response of `SearchCandidateProducts` (202409).
public struct SearchCandidateProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Candidate products found, with the opportunities they match.
  public var candidateProducts: [CandidateProduct] { raw.views("candidate_products") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `abcd1234`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchCombinedListingRecommendations` (202506).
public struct SearchCombinedListingRecommendationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Groups of products that the platform suggests to list as one product with options.
  public var combinedListingRecommendations: [CombinedListingRecommendation] { raw.views("combined_listing_recommendations") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages. Example: `50`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchGlobalProducts` (202312).
public struct SearchGlobalProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Global products that match the filters, one entry each.
  public var globalProducts: [GlobalProduct] { raw.views("global_products") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchManufacturers` (202501).
public struct SearchManufacturersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Manufacturers that match the request, with contact data.
  public var manufacturers: [SearchManufacturersManufacturer] { raw.views("manufacturers") }

  /// Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages. Example: `26`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchOpportunities` (202409).
public struct SearchOpportunitiesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one. Example: `abc1234`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Product opportunities that match the request.
  public var opportunities: [SearchOpportunitiesOpportunity] { raw.views("opportunities") }

  /// Number of entries that match the request, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchProducts` (202502).
public struct SearchProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [Product] { raw.views("products") }

  /// Number of entries that match the request, over all pages. Example: `200`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchResponsiblePersons` (202501).
public struct SearchResponsiblePersonsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Responsible persons that match the request.
  public var responsiblePersons: [SearchResponsiblePersonsResponsiblePerson] { raw.views("responsible_persons") }

  /// Number of entries that match the request, over all pages. Example: `26`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchSizeCharts` (202407).
public struct SearchSizeChartsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Size charts that match the request, as templates with pictures and tables.
  public var sizeChart: [SearchSizeChartsSizeChart] { raw.views("size_chart") }

  /// Number of entries that match the request, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SubmitProductViaOpportunity` (202604).
public struct SubmitProductViaOpportunityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// The submission just made: product, opportunity and state.
  public var submission: Submission? { raw.view("submission") }
}

/// The response of `SubmitSizeChartAppeal` (202604).
public struct SubmitSizeChartAppealResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `SubmitStrikethroughPrice` (202609).
public struct SubmitStrikethroughPriceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [SubmitStrikethroughPriceErrorItem] { raw.views("errors") }
}

/// The response of `SuggestBrands` (202609).
public struct SuggestBrandsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Brands that may fit the product, derived from its data.
  public var brands: [Brand] { raw.views("brands") }
}

/// The response of `UpdateInventory` (202309).
public struct UpdateInventoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [SubmitStrikethroughPriceErrorItem] { raw.views("errors") }
}

/// The response of `UpdateStockOperationSettings` (202608).
public struct UpdateStockOperationSettingsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome of the change: SKUs that succeeded and SKUs that failed.
  public var stockOperation: StockOperation? { raw.view("stock_operation") }
}

/// The response of `UploadCandidateProducts` (202409).
public struct UploadCandidateProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
  public var errors: [PartialEditCandidateProductsErrorItem] { raw.views("errors") }
}

/// The response of `UploadProductFile` (202309).
public struct UploadProductFileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Format of the uploaded file, such as PDF or MP4. Example: `PDF`.
  public var format: String? { raw.string("format") }

  /// Id of the uploaded file, to be used in the product. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`.
  public var id: String? { raw.string("id") }

  /// Name of the uploaded file with its extension. Example: `SNI.PDF`.
  public var name: String? { raw.string("name") }

  /// Address at which the uploaded file can be viewed.
  public var url: String? { raw.string("url") }
}

/// The response of `UploadProductImage` (202309).
public struct UploadProductImageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`.
  public var height: Int? { raw.int("height") }

  /// URI of the image, to be used when creating or editing a product.
  public var uri: String? { raw.string("uri") }

  /// Address of the uploaded file; that of an image can be used in HTML descriptions.
  public var url: String? { raw.string("url") }

  /// Purpose of the image that was given at the upload. Example: `MAIN_IMAGE`.
  public var useCase: UploadProductImageUseCase? { raw.open("use_case") }

  /// Width of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`.
  public var width: Int? { raw.int("width") }
}

/// Action suggestion inside ``TaskDetail``.
public struct ActionSuggestion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Points that the action would add to the score.
  public var scoreIncrease: Int? { raw.int("score_increase") }

  /// Page on which the seller can take this action.
  public var url: String? { raw.string("url") }
}

/// Address inside the parameters of `createResponsiblePerson`, the parameters of `partialEditResponsiblePerson`, ``SearchResponsiblePersonsRegionalProfile``.
public struct Address: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    city: String? = nil,
    country: String? = nil,
    district: String? = nil,
    postalCode: String? = nil,
    province: String? = nil,
    streetAddressLine1: String? = nil,
    streetAddressLine2: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("city", city)
      writer.put("country", country)
      writer.put("district", district)
      writer.put("postal_code", postalCode)
      writer.put("province", province)
      writer.put("street_address_line1", streetAddressLine1)
      writer.put("street_address_line2", streetAddressLine2)
    })
  }

  /// City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
  public var city: String? { raw.string("city") }

  /// Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`.
  public var country: String? { raw.string("country") }

  /// District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
  public var district: String? { raw.string("district") }

  /// Postal code of the address, at most 500 characters.
  public var postalCode: String? { raw.string("postal_code") }

  /// State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
  public var province: String? { raw.string("province") }

  /// Whole street address in one text: building, street, district, city and province, at most 500 characters.
  public var streetAddressLine1: String? { raw.string("street_address_line1") }

  /// Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
  public var streetAddressLine2: String? { raw.string("street_address_line2") }
}

/// Appeal message inside the parameters of `submitSizeChartAppeal`.
public struct AppealMessage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    fieldName: FieldName,
    indicatorDetails: [IndicatorDetail],
    sizeChartId: String? = nil,
    sizeChartImageUri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("field_name", fieldName)
      writer.put("indicator_details", indicatorDetails)
      writer.put("size_chart_id", sizeChartId)
      writer.put("size_chart_image_uri", sizeChartImageUri)
    })
  }

  /// Part of the listing that the appeal is about.
  public var fieldName: FieldName? { raw.open("field_name") }

  /// Findings about the size chart that the appeal disputes.
  public var indicatorDetails: [IndicatorDetail] { raw.views("indicator_details") }

  /// Id of the size chart, returned when it was created.
  public var sizeChartId: String? { raw.string("size_chart_id") }

  /// URI of the picture of the size chart that the appeal is about.
  public var sizeChartImageUri: String? { raw.string("size_chart_image_uri") }
}

/// Area placement inside ``CustomArea``, ``PartialEditProductCustomArea``.
public struct AreaPlacement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    rotateDegree: String? = nil,
    width: String? = nil,
    xCoordinate: String? = nil,
    yCoordinate: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("rotate_degree", rotateDegree)
      writer.put("width", width)
      writer.put("x_coordinate", xCoordinate)
      writer.put("y_coordinate", yCoordinate)
    })
  }

  /// Extent of the customizable area from top to bottom.
  public var height: String? { raw.string("height") }

  /// Angle in degrees by which the area is rotated.
  public var rotateDegree: String? { raw.string("rotate_degree") }

  /// Extent of the customizable area from left to right.
  public var width: String? { raw.string("width") }

  /// Horizontal position of the area on the surface.
  public var xCoordinate: String? { raw.string("x_coordinate") }

  /// Vertical position of the area on the surface.
  public var yCoordinate: String? { raw.string("y_coordinate") }
}

/// Associated warehouse inside ``InventoryRule``.
public struct AssociatedWarehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Country in which the associated warehouse lies. Example: `DE`.
  public var region: String? { raw.string("region") }

  /// Id of the warehouse that shares the stock. Example: `7068517275539718842`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Attribute inside ``GetAttributesResponse``.
public struct Attribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the built-in attribute, to be used in products of the category. Example: `100392`.
  public var id: String? { raw.string("id") }

  /// Whether sellers may enter a value of their own for this product attribute. Example: `true`.
  public var isCustomizable: Bool? { raw.flag("is_customizable") }

  /// Whether the product attribute takes several values. Example: `true`.
  public var isMultipleSelection: Bool? { raw.flag("is_multiple_selection") }

  /// Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`.
  public var isRequried: Bool? { raw.flag("is_requried") }

  /// Measurements in which the value of the attribute can be given.
  public var metricStandards: [MetricStandard] { raw.views("metric_standards") }

  /// Name of the built-in attribute, meant for display. Example: `Occasion`.
  public var name: String? { raw.string("name") }

  /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
  public var requirementConditions: [RequirementCondition] { raw.views("requirement_conditions") }

  /// Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`.
  public var type: AttributeType? { raw.open("type") }

  /// Form of values that sellers enter for conditional attributes, such as POSITIVE_INT_OR_DECIMAL. Example: `POSITIVE_INT_OR_DECIMAL`.
  public var valueDataFormat: ValueDataFormat? { raw.open("value_data_format") }

  /// Built-in values that can be selected for the attribute.
  public var values: [Value] { raw.views("values") }
}

/// Attribute value inside ``OriginPlatformProductMetaData``.
public struct AttributeValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    name: String? = nil,
    values: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("name", name)
      writer.put("values", values)
    })
  }

  /// Name of the attribute on the platform the product comes from.
  public var name: String? { raw.string("name") }

  /// Values of the attribute on the platform the product comes from.
  public var values: [String] { raw.strings("values") }
}

/// Audit inside ``EditProductResponse``, ``GetProductResponse``, ``PartialEditProductResponse`` and others.
public struct Audit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the product has not been sent to review yet.
  public var notSubmittedReasons: [String] { raw.strings("not_submitted_reasons") }

  /// What still keeps the product off sale although it passed the review, such as an unfinished seller registration; only in state PRE_APPROVED.
  public var preApprovedReasons: [PreApprovedReason] { raw.opens("pre_approved_reasons") }

  /// State of the review: NONE, AUDITING, FAILED, PRE_APPROVED (passed, but see `pre_approved_reasons`) or APPROVED. Example: `AUDITING`.
  public var status: AuditStatus2? { raw.open("status") }
}

/// Audit failed reason inside ``GetProductResponse``.
public struct AuditFailedReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Marketplace whose review the product failed: TIKTOK_SHOP or TOKOPEDIA. Example: `TIKTOK_SHOP`.
  public var listingPlatform: ListingPlatform? { raw.open("listing_platform") }

  /// Part of the listing at which the review failed. Example: `product`.
  public var position: String? { raw.string("position") }

  /// Short statement of each thing that made the review fail.
  public var reasons: [String] { raw.strings("reasons") }

  /// Detailed explanations of what to change to pass the review.
  public var suggestions: [String] { raw.strings("suggestions") }
}

/// Background image inside ``Surface``.
public struct BackgroundImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels.
  public var width: Int? { raw.int("width") }
}

/// Basic info inside ``GetOpportunityDetailOpportunity``.
public struct BasicInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Brand that products for the opportunity should have.
  public var brandInfo: String? { raw.string("brand_info") }

  /// Id of the top-level category of the opportunity.
  public var categoryIdLevel1: String? { raw.string("category_id_level_1") }

  /// Id of the second-level category of the opportunity.
  public var categoryIdLevel2: String? { raw.string("category_id_level_2") }

  /// Id of the third-level category of the opportunity.
  public var categoryIdLevel3: String? { raw.string("category_id_level_3") }

  /// Name of the top-level category of the opportunity.
  public var categoryNameLevel1: String? { raw.string("category_name_level_1") }

  /// Name of the second-level category of the opportunity.
  public var categoryNameLevel2: String? { raw.string("category_name_level_2") }

  /// Name of the third-level category of the opportunity.
  public var categoryNameLevel3: String? { raw.string("category_name_level_3") }

  /// Unix time in seconds when the opportunity was created.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Unix time in seconds when the opportunity ends.
  public var expireTime: UnixTime? { raw.time("expire_time") }

  /// Id of the reference product outside TikTok Shop.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Kind of opportunity: for a category, for a search word or for an exact product.
  public var opportunityType: String? { raw.string("opportunity_type") }

  /// Why the opportunity is recommended to the seller.
  public var recomInfo: String? { raw.string("recom_info") }

  /// Pictures of the kind of product that is wanted.
  public var referenceImages: [String] { raw.strings("reference_images") }

  /// Price at which the wanted product is usually sold.
  public var referencePrice: String? { raw.string("reference_price") }

  /// Where the example of the wanted product comes from.
  public var referenceSource: String? { raw.string("reference_source") }

  /// Reward for sellers who take part in the opportunity.
  public var rewardInfo: String? { raw.string("reward_info") }

  /// State in which the opportunity is at present.
  public var status: String? { raw.string("status") }

  /// Codes of tags that classify opportunities.
  public var tagCodes: [String] { raw.strings("tag_codes") }

  /// Readable tags that classify the opportunity.
  public var tags: String? { raw.string("tags") }

  /// Title of the opportunity, meant for display.
  public var title: String? { raw.string("title") }
}

/// Inventory inside ``BindLocalProductsSku``, ``CombinedSku``, ``PublishGlobalProductPublishTargetSku``.
public struct BindLocalProductsInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    quantity: Int? = nil,
    warehouseId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("quantity", quantity)
      writer.put("warehouse_id", warehouseId)
    })
  }

  /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
  public var quantity: Int? { raw.int("quantity") }

  /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Sales attribute inside ``BindLocalProductsSku``.
public struct BindLocalProductsSalesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    globalId: String? = nil,
    globalValueId: String? = nil,
    id: String? = nil,
    valueId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("global_id", globalId)
      writer.put("global_value_id", globalValueId)
      writer.put("id", id)
      writer.put("value_id", valueId)
    })
  }

  /// Id of the sales attribute in the global product, from Get Global Product. Example: `100000`.
  public var globalId: String? { raw.string("global_id") }

  /// Id of the value of the sales attribute in the global product. Example: `1729592969712207123`.
  public var globalValueId: String? { raw.string("global_value_id") }

  /// Id of the sales attribute in the local product, from Get Product. Example: `100000`.
  public var id: String? { raw.string("id") }

  /// Id of the attribute value in the local product, from Get Product. Example: `1729592969712207123`.
  public var valueId: String? { raw.string("value_id") }
}

/// SKU inside ``LocalProduct``.
public struct BindLocalProductsSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    globalSkuId: String? = nil,
    id: String? = nil,
    inventory: [BindLocalProductsInventory]? = nil,
    salesAttributes: [BindLocalProductsSalesAttribute]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("global_sku_id", globalSkuId)
      writer.put("id", id)
      writer.put("inventory", inventory)
      writer.put("sales_attributes", salesAttributes)
    })
  }

  /// Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`.
  public var globalSkuId: String? { raw.string("global_sku_id") }

  /// Id of the SKU in the local product that stands for `global_sku_id`. Example: `2729382476852921560`.
  public var id: String? { raw.string("id") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [BindLocalProductsInventory] { raw.views("inventory") }

  /// Which local sales attribute and value stand for which global ones; all must be mapped, or binding fails.
  public var salesAttributes: [BindLocalProductsSalesAttribute] { raw.views("sales_attributes") }
}

/// Bind result inside ``BindLocalProductsResponse``.
public struct BindResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Causes of the failure; empty on success.
  public var failReasons: [FailReason] { raw.views("fail_reasons") }

  /// Id of the local product that was to be bound to the global one. Example: `1729582718312380123`.
  public var localProductId: String? { raw.string("local_product_id") }

  /// Market by its country code, such as DE or GB. Example: `DE`.
  public var region: RequiredRegion? { raw.open("region") }

  /// Outcome of the binding: SUCCESS or FAILED, then with `fail_reasons`. Example: `SUCCESS`.
  public var status: BindResultStatus? { raw.open("status") }
}

/// Brand inside ``CombinedSku``, ``GetGlobalProductResponse``, ``GetProductResponse`` and others.
public struct Brand: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the brand under which the product is sold. Example: `7082427311584347905`.
  public var id: String? { raw.string("id") }

  /// Whether the seller may sell the brand officially.
  public var isAuthorized: Bool? { raw.flag("is_authorized") }

  /// Name of the brand under which the product is sold.
  public var name: String? { raw.string("name") }
}

/// Campaign inventory inside ``TotalAvailableInventoryDistribution``.
public struct CampaignInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the campaign that the stock is set aside for.
  public var campaignName: String? { raw.string("campaign_name") }

  /// Units set aside for the campaign and not sold otherwise. Example: `30`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Candidate product inside ``SearchCandidateProductsResponse``.
public struct CandidateProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds when the candidate product was uploaded. Example: `1661756811`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Description of the product on the other platform, at most 6000 characters.
  public var description_: String? { raw.string("description") }

  /// Category of the product on the other platform, at most 100 characters. Example: `Beauty`.
  public var externalCategoryName: String? { raw.string("external_category_name") }

  /// Id of the candidate product on its own platform, at most 64 characters. Example: `shopifyopps123456`.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Main pictures of the candidate product, at most 25.
  public var images: [CheckGlobalProductListingImage] { raw.views("images") }

  /// Opportunities that match the candidate product.
  public var opportunityIds: [String] { raw.strings("opportunity_ids") }

  /// Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Example: `1661756811`.
  public var opportunityMatchingEndTime: UnixTime? { raw.time("opportunity_matching_end_time") }

  /// State of the search for opportunities: PENDING while it runs, then MATCHED or NOT_MATCHED. Example: `PENDING`.
  public var opportunityMatchingStatus: OpportunityMatchingStatus? { raw.open("opportunity_matching_status") }

  /// Variants of the candidate product, at most 600.
  public var skus: [PartialEditCandidateProductsSku] { raw.views("skus") }

  /// Title of the candidate product, at most 100 characters. Example: `DiscountEvent0829`.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the candidate product. Example: `1661756811`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Category inside ``CombinedSku``, ``GetCategoriesResponse``, ``GetGlobalCategoriesResponse`` and others.
public struct ProductCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category, to be used as `category_id` when it is a leaf. Example: `600002`.
  public var id: String? { raw.string("id") }

  /// Whether the category has no subcategories; products can be listed only in a leaf. Example: `false`.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Depth of the category in the tree, 1 at the top. Example: `1`.
  public var level: Int? { raw.int("level") }

  /// Name of the category in the language of the market.
  public var localName: String? { raw.string("local_name") }

  /// Name of the category, meant for display. Example: `Kostum`.
  public var name: String? { raw.string("name") }

  /// Id of the parent category, `0` at the root. Example: `600001`.
  public var parentId: String? { raw.string("parent_id") }

  /// Whether the shop may list products in this category.
  public var permissionStatuses: [PermissionStatus] { raw.opens("permission_statuses") }
}

/// Category chain inside ``GetProductResponse``.
public struct CategoryChain: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category at this level of the path. Example: `853000`.
  public var id: String? { raw.string("id") }

  /// Whether the category has no subcategories; products can be listed only in a leaf. Example: `true`.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Name of the category in the language of the market.
  public var localName: String? { raw.string("local_name") }

  /// Id of the parent category at this level of the path, `0` at the root. Example: `851848`.
  public var parentId: String? { raw.string("parent_id") }
}

/// Cell inside ``Row``.
public struct Cell: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("value", value)
    })
  }

  /// Content of the cell: the measure for this size.
  public var value: String? { raw.string("value") }
}

/// Certification inside ``GetProductResponse``.
public struct Certification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741235456`.
  public var expirationDate: Int? { raw.int("expiration_date") }

  /// Certificate files, uploaded beforehand with Upload Product File.
  public var files: [File] { raw.views("files") }

  /// Id of the kind of certificate, from Get Category Rules. Example: `602362`.
  public var id: String? { raw.string("id") }

  /// Pictures of the certificate, as an alternative or addition to files.
  public var images: [GetProductImage] { raw.views("images") }

  /// Name of the kind of certificate, meant for display.
  public var title: String? { raw.string("title") }
}

/// Certification inside the parameters of `checkGlobalProductListing`, the parameters of `createGlobalProduct`, the parameters of `editGlobalProduct` and others.
public struct CheckGlobalProductListingCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    files: [CheckGlobalProductListingFile]? = nil,
    id: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("files", files)
      writer.put("id", id)
      writer.put("images", images)
    })
  }

  /// Certificate files, uploaded beforehand with Upload Product File.
  public var files: [CheckGlobalProductListingFile] { raw.views("files") }

  /// Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`.
  public var id: String? { raw.string("id") }

  /// Pictures of the certificate, as an alternative or addition to files.
  public var images: [CheckGlobalProductListingImage] { raw.views("images") }
}

/// File inside ``CheckGlobalProductListingCertification``, ``CheckProductListingCertification``, ``ReplicateProductCertification``.
public struct CheckGlobalProductListingFile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    format: String? = nil,
    id: String? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("format", format)
      writer.put("id", id)
      writer.put("name", name)
    })
  }

  /// File format of the certificate; only PDF is accepted. Example: `PDF`.
  public var format: String? { raw.string("format") }

  /// Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
  public var id: String? { raw.string("id") }

  /// Name of the certificate file with its extension. Example: `SNI.PDF`.
  public var name: String? { raw.string("name") }
}

/// Identifier code inside ``CheckGlobalProductListingSku``.
public struct CheckGlobalProductListingIdentifierCode: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    code: String? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("code", code)
      writer.put("type", type)
    })
  }

  /// The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`.
  public var code: String? { raw.string("code") }

  /// Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`.
  public var type: String? { raw.string("type") }
}

/// Image inside ``CandidateProduct``, ``CheckGlobalProductListingCertification``, ``CheckGlobalProductListingSizeChart`` and others.
public struct CheckGlobalProductListingImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Inventory inside ``CheckGlobalProductListingSku``, ``CreateGlobalProductSku``, ``EditGlobalProductSku`` and others.
public struct CheckGlobalProductListingInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    globalWarehouseId: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("global_warehouse_id", globalWarehouseId)
      writer.put("quantity", quantity)
    })
  }

  /// Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`.
  public var globalWarehouseId: String? { raw.string("global_warehouse_id") }

  /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Main image inside the parameters of `checkGlobalProductListing`, the parameters of `checkProductListing`, the parameters of `createGlobalProduct` and others.
public struct CheckGlobalProductListingMainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Manufacturer inside the parameters of `checkGlobalProductListing`, the parameters of `createGlobalProduct`, the parameters of `editGlobalProduct` and others.
public struct CheckGlobalProductListingManufacturer: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    address: String? = nil,
    email: String? = nil,
    name: String? = nil,
    phoneNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address", address)
      writer.put("email", email)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
    })
  }

  /// Postal address of the manufacturer; given together with name, phone number and email.
  public var address: String? { raw.string("address") }

  /// Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`.
  public var email: String? { raw.string("email") }

  /// Name of the manufacturer; given together with address, phone number and email.
  public var name: String? { raw.string("name") }

  /// Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`.
  public var phoneNumber: String? { raw.string("phone_number") }
}

/// Package dimension inside the parameters of `checkGlobalProductListing`, the parameters of `checkProductListing`, the parameters of `createGlobalProduct` and others.
public struct CheckGlobalProductListingPackageDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    length: String? = nil,
    unit: String? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
  public var height: String? { raw.string("height") }

  /// Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
  public var length: String? { raw.string("length") }

  /// Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`.
  public var unit: String? { raw.string("unit") }

  /// Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
  public var width: String? { raw.string("width") }
}

/// Package weight inside the parameters of `checkGlobalProductListing`, the parameters of `createGlobalProduct`, the parameters of `editGlobalProduct` and others.
public struct CheckGlobalProductListingPackageWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`.
  public var unit: String? { raw.string("unit") }

  /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`.
  public var value: String? { raw.string("value") }
}

/// Product attribute inside the parameters of `checkGlobalProductListing`, the parameters of `checkProductListing`, the parameters of `createGlobalProduct` and others.
public struct CheckGlobalProductListingProductAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    values: [CheckGlobalProductListingValue]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("values", values)
    })
  }

  /// Id of the product attribute, from Get Attributes. Example: `100392`.
  public var id: String? { raw.string("id") }

  /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
  public var values: [CheckGlobalProductListingValue] { raw.views("values") }
}

/// Sales attribute inside ``CheckGlobalProductListingSku``, ``CreateGlobalProductSku``, ``EditGlobalProductSku`` and others.
public struct CheckGlobalProductListingSalesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil,
    skuImg: CheckGlobalProductListingSkuImg? = nil,
    valueId: String? = nil,
    valueName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
      writer.put("sku_img", skuImg)
      writer.put("value_id", valueId)
      writer.put("value_name", valueName)
    })
  }

  /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`.
  public var id: String? { raw.string("id") }

  /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
  public var name: String? { raw.string("name") }

  /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
  public var skuImg: CheckGlobalProductListingSkuImg? { raw.view("sku_img") }

  /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`.
  public var valueId: String? { raw.string("value_id") }

  /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`.
  public var valueName: String? { raw.string("value_name") }
}

/// Size chart inside the parameters of `checkGlobalProductListing`, the parameters of `checkProductListing`, the parameters of `createGlobalProduct` and others.
public struct CheckGlobalProductListingSizeChart: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    image: CheckGlobalProductListingImage? = nil,
    template: Template? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("image", image)
      writer.put("template", template)
    })
  }

  /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
  public var image: CheckGlobalProductListingImage? { raw.view("image") }

  /// Size chart template made with the tool in Seller Center.
  public var template: Template? { raw.view("template") }
}

/// SKU inside the parameters of `checkGlobalProductListing`.
public struct CheckGlobalProductListingSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    globalQuantity: Int? = nil,
    identifierCode: CheckGlobalProductListingIdentifierCode? = nil,
    inventory: [CheckGlobalProductListingInventory]? = nil,
    price: Money? = nil,
    salesAttributes: [CheckGlobalProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuUnitCount: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("global_quantity", globalQuantity)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_unit_count", skuUnitCount)
    })
  }

  /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`.
  public var globalQuantity: Int? { raw.int("global_quantity") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: CheckGlobalProductListingIdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckGlobalProductListingInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Money? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckGlobalProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }
}

/// SKU image inside ``CheckGlobalProductListingSalesAttribute``, ``CheckProductListingSalesAttribute``.
public struct CheckGlobalProductListingSkuImg: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Value inside ``CheckGlobalProductListingProductAttribute``, ``GetGlobalAttributesAttribute``, ``ProductAttribute`` and others.
public struct CheckGlobalProductListingValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
    })
  }

  /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
  public var id: String? { raw.string("id") }

  /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`.
  public var name: String? { raw.string("name") }
}

/// Video inside the parameters of `checkGlobalProductListing`, the parameters of `checkProductListing`, the parameters of `createGlobalProduct` and others.
public struct CheckGlobalProductListingVideo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
    })
  }

  /// Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`.
  public var id: String? { raw.string("id") }
}

/// Certification inside the parameters of `checkProductListing`, the parameters of `createProduct`, the parameters of `editProduct` and others.
public struct CheckProductListingCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    expirationDate: Int? = nil,
    files: [CheckGlobalProductListingFile]? = nil,
    images: [CheckGlobalProductListingImage]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("expiration_date", expirationDate)
      writer.put("files", files)
      writer.put("id", id)
      writer.put("images", images)
    })
  }

  /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741234626`.
  public var expirationDate: Int? { raw.int("expiration_date") }

  /// Certificate files, uploaded beforehand with Upload Product File.
  public var files: [CheckGlobalProductListingFile] { raw.views("files") }

  /// Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`.
  public var id: String? { raw.string("id") }

  /// Pictures of the certificate, as an alternative or addition to files.
  public var images: [CheckGlobalProductListingImage] { raw.views("images") }
}

/// Combined SKU inside ``CheckProductListingSku``, ``CreateProductSku2``, ``EditProductSku``.
public struct CheckProductListingCombinedSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    productId: String,
    skuCount: Int,
    skuId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("product_id", productId)
      writer.put("sku_count", skuCount)
      writer.put("sku_id", skuId)
    })
  }

  /// Id of the product that is part of the bundle. Example: `1729582718312380123`.
  public var productId: String? { raw.string("product_id") }

  /// How many units of this SKU one bundle contains. Example: `11`.
  public var skuCount: Int? { raw.int("sku_count") }

  /// Id of the SKU that is part of the bundle. Example: `1729582718312380123`.
  public var skuId: String? { raw.string("sku_id") }
}

/// Diagnose inside ``CheckProductListingResponse``.
public struct CheckProductListingDiagnose: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Weaknesses found in this part of the listing, each with a remedy.
  public var diagnosisResults: [DiagnosisResult] { raw.views("diagnosis_results") }

  /// Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`.
  public var field: CheckProductListingDiagnoseField? { raw.open("field") }

  /// Improvements that the platform suggests for the listing.
  public var suggestions: Suggestion? { raw.view("suggestions") }
}

/// External list price inside ``CheckProductListingSku``, ``CreateProductSku2``, ``EditProductSku`` and others.
public struct CheckProductListingExternalListPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    amount: String,
    currency: CheckProductListingExternalListPriceCurrency,
    source: CheckProductListingExternalListPriceSource
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("currency", currency)
      writer.put("source", source)
    })
  }

  /// List price on the other platform, decimal text between 0.01 and 7600. Example: `1`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the list price on the other platform; only USD is accepted. Example: `USD`.
  public var currency: CheckProductListingExternalListPriceCurrency? { raw.open("currency") }

  /// Platform that the list price comes from. Example: `SHOPIFY_COMPARE_AT_PRICE`.
  public var source: CheckProductListingExternalListPriceSource? { raw.open("source") }
}

/// Fee inside ``CheckProductListingSku``, ``CreateProductSku``, ``CreateProductSku2`` and others.
public struct CheckProductListingFee: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    additionalAttribute: String? = nil,
    amount: String? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("additional_attribute", additionalAttribute)
      writer.put("amount", amount)
      writer.put("type", type)
    })
  }

  /// More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`.
  public var additionalAttribute: String? { raw.string("additional_attribute") }

  /// Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`.
  public var amount: String? { raw.string("amount") }

  /// Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`.
  public var type: String? { raw.string("type") }
}

/// Inventory inside ``CheckProductListingSku``, ``CreateProductSku2``, ``EditProductSku`` and others.
public struct CheckProductListingInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    backorderQuantity: Int? = nil,
    handlingTime: Int? = nil,
    quantity: Int? = nil,
    warehouseId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("backorder_quantity", backorderQuantity)
      writer.put("handling_time", handlingTime)
      writer.put("quantity", quantity)
      writer.put("warehouse_id", warehouseId)
    })
  }

  /// Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`.
  public var backorderQuantity: Int? { raw.int("backorder_quantity") }

  /// Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`.
  public var handlingTime: Int? { raw.int("handling_time") }

  /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
  public var quantity: Int? { raw.int("quantity") }

  /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Option inside the parameters of `checkProductListing`.
public struct CheckProductListingOptionItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    gneAsyncCheckSessionId: String? = nil,
    needTriggerGneAsyncCheck: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("gne_async_check_session_id", gneAsyncCheckSessionId)
      writer.put("need_trigger_gne_async_check", needTriggerGneAsyncCheck)
    })
  }

  /// Id of an asynchronous check that was started earlier, to fetch its result. Example: `20260122085233268`.
  public var gneAsyncCheckSessionId: String? { raw.string("gne_async_check_session_id") }

  /// Whether to start a check of the product data in the background; fetch its result with `gne_async_check_session_id`. Example: `false`.
  public var needTriggerGneAsyncCheck: Bool? { raw.flag("need_trigger_gne_async_check") }
}

/// Package weight inside the parameters of `checkProductListing`, the parameters of `createProduct`, the parameters of `editProduct` and others.
public struct CheckProductListingPackageWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: CheckProductListingPackageWeightUnit,
    value: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`.
  public var unit: CheckProductListingPackageWeightUnit? { raw.open("unit") }

  /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`.
  public var value: String? { raw.string("value") }
}

/// Price inside ``CheckProductListingSku``.
public struct CheckProductListingPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: CheckProductListingPriceCurrency,
    amount: String? = nil,
    salePrice: String? = nil,
    startingBidPrice: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("currency", currency)
      writer.put("sale_price", salePrice)
      writer.put("starting_bid_price", startingBidPrice)
    })
  }

  /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.23`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: CheckProductListingPriceCurrency? { raw.open("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
  public var salePrice: String? { raw.string("sale_price") }

  /// Price at which bidding starts in a LIVE auction, decimal text.
  public var startingBidPrice: String? { raw.string("starting_bid_price") }
}

/// Sales attribute inside ``CheckProductListingSku``, ``CreateProductSku2``, ``EditProductSku`` and others.
public struct CheckProductListingSalesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil,
    skuImg: CheckGlobalProductListingSkuImg? = nil,
    supplementarySkuImages: [CheckProductListingSupplementarySkuImage]? = nil,
    valueId: String? = nil,
    valueName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
      writer.put("sku_img", skuImg)
      writer.put("supplementary_sku_images", supplementarySkuImages)
      writer.put("value_id", valueId)
      writer.put("value_name", valueName)
    })
  }

  /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`.
  public var id: String? { raw.string("id") }

  /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Specification`.
  public var name: String? { raw.string("name") }

  /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
  public var skuImg: CheckGlobalProductListingSkuImg? { raw.view("sku_img") }

  /// Further pictures of this value of the main sales attribute in display order, at most 8; US only.
  public var supplementarySkuImages: [CheckProductListingSupplementarySkuImage] { raw.views("supplementary_sku_images") }

  /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`.
  public var valueId: String? { raw.string("value_id") }

  /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `XL`.
  public var valueName: String? { raw.string("value_name") }
}

/// SKU inside the parameters of `checkProductListing`.
public struct CheckProductListingSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    inventory: [CheckProductListingInventory],
    price: CheckProductListingPrice,
    combinedSkus: [CheckProductListingCombinedSku]? = nil,
    externalListPrices: [CheckProductListingExternalListPrice]? = nil,
    externalSkuId: String? = nil,
    externalUrls: [String]? = nil,
    extraIdentifierCodes: [String]? = nil,
    fees: [CheckProductListingFee]? = nil,
    identifierCode: IdentifierCode? = nil,
    listPrice: Money? = nil,
    preSale: PreSale? = nil,
    salesAttributes: [CheckProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuDimensions: SkuDimension? = nil,
    skuUnitCount: String? = nil,
    skuWeight: SkuWeight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("combined_skus", combinedSkus)
      writer.put("external_list_prices", externalListPrices)
      writer.put("external_sku_id", externalSkuId)
      writer.put("external_urls", externalUrls)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("fees", fees)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("list_price", listPrice)
      writer.put("pre_sale", preSale)
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_dimensions", skuDimensions)
      writer.put("sku_unit_count", skuUnitCount)
      writer.put("sku_weight", skuWeight)
    })
  }

  /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
  public var combinedSkus: [CheckProductListingCombinedSku] { raw.views("combined_skus") }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [CheckProductListingExternalListPrice] { raw.views("external_list_prices") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Pages of other shops where the same product can be bought, at most 500 characters each.
  public var externalUrls: [String] { raw.strings("external_urls") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
  public var preSale: PreSale? { raw.view("pre_sale") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: CheckProductListingPrice? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Outer size of the packed SKU, when it differs from that of the product.
  public var skuDimensions: SkuDimension? { raw.view("sku_dimensions") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }

  /// Weight of the packed SKU, when it differs from that of the product.
  public var skuWeight: SkuWeight? { raw.view("sku_weight") }
}

/// Supplementary SKU image inside ``CheckProductListingSalesAttribute``.
public struct CheckProductListingSupplementarySkuImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Check result inside ``CheckListingPrerequisitesResponse``.
public struct CheckResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Requirement of the platform that was checked, such as SHOP_TAX or RETURN_WAREHOUSE; the value BANk_ACCOUNT is spelled so by the platform. Example: `RETURN_WAREHOUSE`.
  public var checkItem: CheckItem? { raw.open("check_item") }

  /// Why the shop does not meet this requirement.
  public var failReasons: [String] { raw.strings("fail_reasons") }

  /// Whether the shop does not meet this requirement. Example: `true`.
  public var isFailed: Bool? { raw.flag("is_failed") }
}

/// Claim condition inside ``Reward``.
public struct ClaimCondition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What has to be reached to claim the reward.
  public var conditionType: String? { raw.string("condition_type") }

  /// Value reached so far, to be compared with `target_value`.
  public var currentValue: String? { raw.string("current_value") }

  /// Value that has to be reached to meet the condition.
  public var targetValue: String? { raw.string("target_value") }
}

/// COD inside ``GetCategoryRulesResponse``.
public struct Cod: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether cash on delivery is possible in this category; listing with it fails otherwise. Example: `true`.
  public var isSupported: Bool? { raw.flag("is_supported") }
}

/// Combined listing recommendation inside ``SearchCombinedListingRecommendationsResponse``.
public struct CombinedListingRecommendation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Attribute that tells the products of the group apart, such as Color. Example: `Color`.
  public var optionName: String? { raw.string("option_name") }

  /// Products that belong into the group, each standing for one value of the option.
  public var products: [SearchCombinedListingRecommendationsProduct] { raw.views("products") }
}

/// Combined SKU inside ``Sku``.
public struct CombinedSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Brand of the product that is part of the bundle.
  public var brand: Brand? { raw.view("brand") }

  /// Category path of the product that is part of the bundle.
  public var categories: [ProductCategory] { raw.views("categories") }

  /// Why the bundle is not for sale: problems of the products in it, such as SUB_PRODUCT_DELETE when one was deleted.
  public var combinedListingNotLiveReasons: [CombinedListingNotLiveReason] { raw.opens("combined_listing_not_live_reasons") }

  /// Stock of the SKU that is part of the bundle, per warehouse.
  public var inventory: [BindLocalProductsInventory] { raw.views("inventory") }

  /// Price of the SKU that is part of the bundle.
  public var price: Price? { raw.view("price") }

  /// Id of the product that is part of the bundle. Example: `1729582718312380123`.
  public var productId: String? { raw.string("product_id") }

  /// Main picture of the product that is part of the bundle.
  public var productMainImage: ProductMainImage? { raw.view("product_main_image") }

  /// Attributes that define the SKU that is part of the bundle.
  public var salesAttributes: [GetGlobalProductSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `sku_name`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// How many units of this SKU one bundle contains. Example: `1`.
  public var skuCount: Int? { raw.int("sku_count") }

  /// Id of the SKU that is part of the bundle. Example: `1729582718312380123`.
  public var skuId: String? { raw.string("sku_id") }

  /// Title of the product that is part of the bundle.
  public var title: String? { raw.string("title") }
}

/// Complex value inside ``Field``.
public struct ComplexValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the subfield, which tells it from the other parts of the field. Example: `100329`.
  public var id: String? { raw.string("id") }

  /// Name of the subfield, meant for display. Example: `Occasion`.
  public var name: String? { raw.string("name") }

  /// Values that can be selected for this field.
  public var options: [GetListingSchemasOptionItem] { raw.views("options") }

  /// Rules that the value of the field must follow.
  public var rules: [Rule] { raw.views("rules") }
}

/// Content data inside ``GetOpportunityDetailOpportunity``.
public struct ContentData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of views of shoppable videos that came from search.
  public var shoppableVideoSearchPv: String? { raw.string("shoppable_video_search_pv") }

  /// Addresses of successful shoppable videos on the topic.
  public var topShoppableVideoLinks: [String] { raw.strings("top_shoppable_video_links") }

  /// Hashtag for the topic that is popular on TikTok.
  public var trendingHashtag: String? { raw.string("trending_hashtag") }

  /// Number of times that videos on the topic were viewed.
  public var videoViewPv: String? { raw.string("video_view_pv") }
}

/// External product inside the parameters of `createAttributeRecommendationRequest`.
public struct CreateAttributeRecommendationRequestExternalProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    description_: String? = nil,
    externalProductId: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil,
    isExistingProduct: Bool? = nil,
    otherProductData: String? = nil,
    skus: [CreateAttributeRecommendationRequestSku]? = nil,
    title: String? = nil,
    ttsCategoryId: String? = nil,
    vendorName: String? = nil,
    version: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("description", description_)
      writer.put("external_product_id", externalProductId)
      writer.put("images", images)
      writer.put("is_existing_product", isExistingProduct)
      writer.put("other_product_data", otherProductData)
      writer.put("skus", skus)
      writer.put("title", title)
      writer.put("tts_category_id", ttsCategoryId)
      writer.put("vendor_name", vendorName)
      writer.put("version", version)
    })
  }

  /// Description of the product on the other platform, at most 10000 characters.
  public var description_: String? { raw.string("description") }

  /// Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Pictures of the product gallery on the other platform, at most 25.
  public var images: [CheckGlobalProductListingImage] { raw.views("images") }

  /// Whether the product already existed on the other platform or is new there; false by default. Default: `false`. Example: `false`.
  public var isExistingProduct: Bool? { raw.flag("is_existing_product") }

  /// Further data of the product on the other platform as text, such as metafields, at most 20000 characters.
  public var otherProductData: String? { raw.string("other_product_data") }

  /// Variants of the product on the other platform, at most 300.
  public var skus: [CreateAttributeRecommendationRequestSku] { raw.views("skus") }

  /// Title of the product on the other platform, at most 300 characters.
  public var title: String? { raw.string("title") }

  /// Id of the TikTok Shop category of the product; Recommend Category helps to find it. Example: `600001`.
  public var ttsCategoryId: String? { raw.string("tts_category_id") }

  /// Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. Example: `xxxx`.
  public var vendorName: String? { raw.string("vendor_name") }

  /// State of the product data, such as a Unix time in milliseconds, at most 13 characters; change it with every update. Example: `1741234626`.
  public var version: String? { raw.string("version") }
}

/// Sales attribute inside ``CreateAttributeRecommendationRequestSku``, ``PartialEditCandidateProductsSku``.
public struct CreateAttributeRecommendationRequestSalesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    name: String? = nil,
    skuImages: [SkuImage]? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("name", name)
      writer.put("sku_images", skuImages)
      writer.put("value", value)
    })
  }

  /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
  public var name: String? { raw.string("name") }

  /// Pictures of the variant on the other platform, at most 25. At most 9 items.
  public var skuImages: [SkuImage] { raw.views("sku_images") }

  /// Value of the sales attribute such as Red, at most 50 characters. Example: `Red`.
  public var value: String? { raw.string("value") }
}

/// SKU inside ``CreateAttributeRecommendationRequestExternalProduct``.
public struct CreateAttributeRecommendationRequestSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    salesAttributes: [CreateAttributeRecommendationRequestSalesAttribute]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("sales_attributes", salesAttributes)
    })
  }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CreateAttributeRecommendationRequestSalesAttribute] { raw.views("sales_attributes") }
}

/// SKU inside the parameters of `createGlobalProduct`.
public struct CreateGlobalProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    price: Money,
    externalGlobalSkuId: String? = nil,
    extraIdentifierCodes: [String]? = nil,
    globalQuantity: Int? = nil,
    identifierCode: IdentifierCode? = nil,
    inventory: [CheckGlobalProductListingInventory]? = nil,
    salesAttributes: [CheckGlobalProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuUnitCount: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_global_sku_id", externalGlobalSkuId)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("global_quantity", globalQuantity)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_unit_count", skuUnitCount)
    })
  }

  /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
  public var externalGlobalSkuId: String? { raw.string("external_global_sku_id") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
  public var globalQuantity: Int? { raw.int("global_quantity") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckGlobalProductListingInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Money? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckGlobalProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }
}

/// Image inside the parameters of `createImageTranslationTasks`.
public struct CreateImageTranslationTasksImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    imageUri: String,
    targetLanguages: [TargetLanguage]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("image_uri", imageUri)
      writer.put("target_languages", targetLanguages)
    })
  }

  /// URI of the image to translate, from Upload Product Image.
  public var imageUri: String? { raw.string("image_uri") }

  /// Languages into which to translate the picture, best at most 4; pictures times languages may not exceed 20 per call.
  public var targetLanguages: [TargetLanguage] { raw.opens("target_languages") }
}

/// Translation task inside ``CreateImageTranslationTasksResponse``.
public struct CreateImageTranslationTasksTranslationTask: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`.
  public var id: String? { raw.string("id") }

  /// URI of the image to translate, from Upload Product Image.
  public var imageUri: String? { raw.string("image_uri") }

  /// Language into which the picture is translated, BCP 47 code. Example: `it-IT`.
  public var targetLanguage: String? { raw.string("target_language") }
}

/// Metric standard info inside ``CreateProductValue``.
public struct CreateProductMetricStandardInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    metricValueModuleInfos: [CreateProductMetricValueModuleInfo]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("metric_value_module_infos", metricValueModuleInfos)
    })
  }

  /// Id of the measurement standard that the value follows, from the attribute.
  public var id: String? { raw.string("id") }

  /// Parts of the measurement, each with number and unit.
  public var metricValueModuleInfos: [CreateProductMetricValueModuleInfo] { raw.views("metric_value_module_infos") }
}

/// Metric value module info inside ``CreateProductMetricStandardInfo``.
public struct CreateProductMetricValueModuleInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    unitId: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("unit_id", unitId)
      writer.put("value", value)
    })
  }

  /// Id of the part of the measurement that the value fills.
  public var id: String? { raw.string("id") }

  /// Id of the unit in which `value` is given, one of the `units` of the attribute.
  public var unitId: String? { raw.string("unit_id") }

  /// Number or text of this part of the measure.
  public var value: String? { raw.string("value") }
}

/// Price inside ``CreateProductSku2``, ``EditProductSku``.
public struct CreateProductPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: CreateProductPriceCurrency,
    amount: String? = nil,
    salePrice: String? = nil,
    startingBidPrice: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("currency", currency)
      writer.put("sale_price", salePrice)
      writer.put("starting_bid_price", startingBidPrice)
    })
  }

  /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.21`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: CreateProductPriceCurrency? { raw.open("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
  public var salePrice: String? { raw.string("sale_price") }

  /// Price at which bidding starts in a LIVE auction, decimal text.
  public var startingBidPrice: String? { raw.string("starting_bid_price") }
}

/// Product attribute inside the parameters of `createProduct`, the parameters of `editProduct`, the parameters of `partialEditProduct`.
public struct CreateProductProductAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    values: [CreateProductValue]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("values", values)
    })
  }

  /// Id of the product attribute, from Get Attributes. Example: `100392`.
  public var id: String? { raw.string("id") }

  /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
  public var values: [CreateProductValue] { raw.views("values") }
}

/// SKU inside ``CreateProductResponse``, ``EditProductResponse``, ``PartialEditProductResponse``.
public struct CreateProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`.
  public var id: String? { raw.string("id") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [SalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
  public var sellerSku: String? { raw.string("seller_sku") }
}

/// SKU inside the parameters of `createProduct`.
public struct CreateProductSku2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    inventory: [CheckProductListingInventory],
    price: CreateProductPrice,
    combinedSkus: [CheckProductListingCombinedSku]? = nil,
    externalListPrices: [CheckProductListingExternalListPrice]? = nil,
    externalSkuId: String? = nil,
    externalUrls: [String]? = nil,
    extraIdentifierCodes: [String]? = nil,
    fees: [CheckProductListingFee]? = nil,
    identifierCode: IdentifierCode? = nil,
    listPrice: Money? = nil,
    preSale: PreSale? = nil,
    salesAttributes: [CheckProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuDimensions: SkuDimension? = nil,
    skuUnitCount: String? = nil,
    skuWeight: SkuWeight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("combined_skus", combinedSkus)
      writer.put("external_list_prices", externalListPrices)
      writer.put("external_sku_id", externalSkuId)
      writer.put("external_urls", externalUrls)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("fees", fees)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("list_price", listPrice)
      writer.put("pre_sale", preSale)
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_dimensions", skuDimensions)
      writer.put("sku_unit_count", skuUnitCount)
      writer.put("sku_weight", skuWeight)
    })
  }

  /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
  public var combinedSkus: [CheckProductListingCombinedSku] { raw.views("combined_skus") }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [CheckProductListingExternalListPrice] { raw.views("external_list_prices") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Pages of other shops where the same product can be bought, at most 500 characters each.
  public var externalUrls: [String] { raw.strings("external_urls") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
  public var preSale: PreSale? { raw.view("pre_sale") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: CreateProductPrice? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Outer size of the packed SKU, when it differs from that of the product.
  public var skuDimensions: SkuDimension? { raw.view("sku_dimensions") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }

  /// Weight of the packed SKU, when it differs from that of the product.
  public var skuWeight: SkuWeight? { raw.view("sku_weight") }
}

/// Value inside ``CreateProductProductAttribute``.
public struct CreateProductValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    metricStandardInfo: CreateProductMetricStandardInfo? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("metric_standard_info", metricStandardInfo)
      writer.put("name", name)
    })
  }

  /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
  public var id: String? { raw.string("id") }

  /// Measurement that the value expresses, with number and unit for each part.
  public var metricStandardInfo: CreateProductMetricStandardInfo? { raw.view("metric_standard_info") }

  /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`.
  public var name: String? { raw.string("name") }
}

/// Phone number inside the parameters of `createResponsiblePerson`, the parameters of `partialEditResponsiblePerson`, ``SearchResponsiblePersonsRegionalProfile``.
public struct CreateResponsiblePersonPhoneNumber: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    countryCode: String? = nil,
    localNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("country_code", countryCode)
      writer.put("local_number", localNumber)
    })
  }

  /// Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`.
  public var countryCode: String? { raw.string("country_code") }

  /// Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`.
  public var localNumber: String? { raw.string("local_number") }
}

/// Size chart data inside the parameters of `createSizeChartV2`, the parameters of `editSizeChartV2`.
public struct CreateSizeChartV2SizeChartData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    measurementType: MeasurementType,
    table: ProductTable,
    unitSystem: UnitSystem,
    description_: String? = nil,
    isOneSize: Bool? = nil,
    sizeTypes: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("description", description_)
      writer.put("is_one_size", isOneSize)
      writer.put("measurement_type", measurementType)
      writer.put("size_types", sizeTypes)
      writer.put("table", table)
      writer.put("unit_system", unitSystem)
    })
  }

  /// Explanation of the size chart for the buyer.
  public var description_: String? { raw.string("description") }

  /// Whether the product comes in a single size.
  public var isOneSize: Bool? { raw.flag("is_one_size") }

  /// Whether the sizes are those of the body, of the product or general ones.
  public var measurementType: MeasurementType? { raw.open("measurement_type") }

  /// Kinds of sizes the chart covers, such as letter or number sizes.
  public var sizeTypes: [String] { raw.strings("size_types") }

  /// Table of the size chart with columns and rows.
  public var table: ProductTable? { raw.view("table") }

  /// Whether the size chart uses metric or imperial units.
  public var unitSystem: UnitSystem? { raw.open("unit_system") }
}

/// Creator inventory inside ``TotalAvailableInventoryDistribution``.
public struct CreatorInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the TikTok creator that the stock is set aside for. Example: `py001`.
  public var creatorName: String? { raw.string("creator_name") }

  /// Units set aside for the creator and not sold otherwise. Example: `20`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Custom area inside ``Surface``.
public struct CustomArea: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the customizable area, shown to the buyer.
  public var areaName: String? { raw.string("area_name") }

  /// Position, size and rotation of the customizable area on the surface.
  public var areaPlacement: AreaPlacement? { raw.view("area_placement") }

  /// Kind of content the buyer can put into the area: text or image.
  public var areaType: String? { raw.string("area_type") }

  /// Id of the area in the system of the print-on-demand provider.
  public var externalAreaId: String? { raw.string("external_area_id") }

  /// Limits for an image that the buyer puts into this area.
  public var imageArea: ImageArea? { raw.view("image_area") }

  /// Whether the buyer must fill this area before ordering.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Limits and style for a text that the buyer puts into this area.
  public var textArea: TextArea? { raw.view("text_area") }
}

/// Data inside ``GetSubmissionRecordsResponse``.
public struct ProductData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Submissions of products for opportunities.
  public var submissions: [Submission] { raw.views("submissions") }

  /// Number of entries that match the request, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// Default image inside ``ImageArea``.
public struct DefaultImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels.
  public var width: Int? { raw.int("width") }
}

/// Default value inside ``MetricValueModule``.
public struct DefaultValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of a preset that the seller can take over unchanged.
  public var id: String? { raw.string("id") }

  /// Name of a preset that the seller can take over unchanged.
  public var name: String? { raw.string("name") }
}

/// Detail inside ``DeleteGlobalProductsErrorItem``.
public struct DeleteGlobalProductsDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the global product for which the operation failed. Example: `1729715829872102020`.
  public var globalProductId: String? { raw.string("global_product_id") }
}

/// Error inside ``DeleteGlobalProductsResponse``.
public struct DeleteGlobalProductsErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12019114`.
  public var code: Int? { raw.int("code") }

  /// Entry that failed and the errors underneath.
  public var detail: DeleteGlobalProductsDetail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// Delivery option inside ``GetProductResponse``.
public struct DeliveryOption: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the delivery option set for the product. Example: `1729592969712203232`.
  public var id: String? { raw.string("id") }

  /// Whether the delivery option can be used for this product. Example: `true`.
  public var isAvailable: Bool? { raw.flag("is_available") }

  /// Name of the delivery option set for the product. Example: `SEND_BY_SELLER`.
  public var name: String? { raw.string("name") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Further errors that explain the main one.
  public var extraErrors: [ExtraError] { raw.views("extra_errors") }

  /// Id of the product for which the operation failed. Example: `1729382588639839583`.
  public var productId: String? { raw.string("product_id") }
}

/// Diagnose inside ``DiagnoseAndOptimizeProductResponse``, ``ProductInformationIssueDiagnosisProduct``.
public struct Diagnose: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Weaknesses found in this part of the listing, each with a remedy.
  public var diagnosisResults: [DiagnosisResult] { raw.views("diagnosis_results") }

  /// Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`.
  public var field: CheckProductListingDiagnoseField? { raw.open("field") }

  /// Improvements generated for this part of the listing; absent unless asked for in `optimization_fields`.
  public var suggestion: Suggestion? { raw.view("suggestion") }
}

/// Diagnosis result inside ``CheckProductListingDiagnose``, ``Diagnose``.
public struct DiagnosisResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the weakness found, such as TITLE_LESS_THAN_40_CHARACTERS. Example: `TITLE_LESS_THAN_40_CHARACTERS`.
  public var code: String? { raw.string("code") }

  /// What to do about the weakness, in the language of the shop.
  public var howToSolve: String? { raw.string("how_to_solve") }

  /// Quality the listing reaches with this improvement, FAIR or GOOD, once all lower ones are done; United States only. Example: `FAIR`.
  public var qualityTier: QualityTier? { raw.open("quality_tier") }
}

/// Dimension recommendation inside ``GetProductPackageRecommendationsProduct``.
public struct DimensionRecommendation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Range in which the height of the package should lie.
  public var height: Height? { raw.view("height") }

  /// Range in which the length of the package should lie.
  public var length: Length? { raw.view("length") }

  /// Unit in which the recommended sides of the package are given.
  public var unit: String? { raw.string("unit") }

  /// Range in which the width of the package should lie.
  public var width: Width? { raw.view("width") }
}

/// Discount detail inside ``SubscribeInfoEdit``.
public struct DiscountDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    discountLevel: String? = nil,
    discountValue: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("discount_level", discountLevel)
      writer.put("discount_value", discountValue)
    })
  }

  /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
  public var discountLevel: String? { raw.string("discount_level") }

  /// Discount in percent, 10 meaning 10 % off. Example: `10`.
  public var discountValue: Int? { raw.int("discount_value") }
}

/// SKU inside the parameters of `editGlobalProduct`.
public struct EditGlobalProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    price: Money,
    externalGlobalSkuId: String? = nil,
    extraIdentifierCodes: [String]? = nil,
    globalQuantity: Int? = nil,
    id: String? = nil,
    identifierCode: IdentifierCode? = nil,
    inventory: [CheckGlobalProductListingInventory]? = nil,
    salePrices: [SalePrice]? = nil,
    salesAttributes: [CheckGlobalProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuUnitCount: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_global_sku_id", externalGlobalSkuId)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("global_quantity", globalQuantity)
      writer.put("id", id)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("sale_prices", salePrices)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_unit_count", skuUnitCount)
    })
  }

  /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
  public var externalGlobalSkuId: String? { raw.string("external_global_sku_id") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
  public var globalQuantity: Int? { raw.int("global_quantity") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`.
  public var id: String? { raw.string("id") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckGlobalProductListingInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Money? { raw.view("price") }

  /// Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others.
  public var salePrices: [SalePrice] { raw.views("sale_prices") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckGlobalProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }
}

/// Inventory inside ``EditProductReplicatedProductSku``, ``PartialEditProductReplicatedProductSku``, ``ReplicateProductSku``.
public struct EditProductInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    quantity: Int? = nil,
    warehouseId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("quantity", quantity)
      writer.put("warehouse_id", warehouseId)
    })
  }

  /// Units of the SKU in the warehouse, at most 99999. At most 999999. Example: `999`.
  public var quantity: Int? { raw.int("quantity") }

  /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Pre sale inside ``EditProductSku``.
public struct EditProductPreSale: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    fulfillmentType: FulfillmentType? = nil,
    type: EditProductPreSaleType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("fulfillment_type", fulfillmentType)
      writer.put("type", type)
    })
  }

  /// How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require.
  public var fulfillmentType: FulfillmentType? { raw.view("fulfillment_type") }

  /// Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`.
  public var type: EditProductPreSaleType? { raw.open("type") }
}

/// Price inside ``EditProductReplicatedProductSku``.
public struct EditProductPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: EditProductPriceCurrency,
    salePrice: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("currency", currency)
      writer.put("sale_price", salePrice)
    })
  }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: EditProductPriceCurrency? { raw.open("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
  public var salePrice: String? { raw.string("sale_price") }
}

/// Replicated product inside the parameters of `editProduct`.
public struct EditProductReplicatedProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    region: EditProductReplicatedProductRegion,
    inventoryMode: String? = nil,
    skus: [EditProductReplicatedProductSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("inventory_mode", inventoryMode)
      writer.put("region", region)
      writer.put("skus", skus)
    })
  }

  /// Whether the local products share one stock or each has its own.
  public var inventoryMode: String? { raw.string("inventory_mode") }

  /// Market of the copy; changes can be passed on only where a copy exists. Example: `US`.
  public var region: EditProductReplicatedProductRegion? { raw.open("region") }

  /// SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted.
  public var skus: [EditProductReplicatedProductSku] { raw.views("skus") }
}

/// SKU inside ``EditProductReplicatedProduct``.
public struct EditProductReplicatedProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    price: EditProductPrice,
    id: String? = nil,
    inventory: [EditProductInventory]? = nil,
    sellerSku: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("seller_sku", sellerSku)
    })
  }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207001`.
  public var id: String? { raw.string("id") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [EditProductInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: EditProductPrice? { raw.view("price") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM002`.
  public var sellerSku: String? { raw.string("seller_sku") }
}

/// SKU inside the parameters of `editProduct`.
public struct EditProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    combinedSkus: [CheckProductListingCombinedSku]? = nil,
    externalListPrices: [CheckProductListingExternalListPrice]? = nil,
    externalSkuId: String? = nil,
    externalUrls: [String]? = nil,
    extraIdentifierCodes: [String]? = nil,
    fees: [CheckProductListingFee]? = nil,
    id: String? = nil,
    identifierCode: IdentifierCode? = nil,
    inventory: [CheckProductListingInventory]? = nil,
    listPrice: Money? = nil,
    preSale: EditProductPreSale? = nil,
    price: CreateProductPrice? = nil,
    salesAttributes: [CheckProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuDimensions: SkuDimension? = nil,
    skuUnitCount: String? = nil,
    skuWeight: SkuWeight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("combined_skus", combinedSkus)
      writer.put("external_list_prices", externalListPrices)
      writer.put("external_sku_id", externalSkuId)
      writer.put("external_urls", externalUrls)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("fees", fees)
      writer.put("id", id)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("list_price", listPrice)
      writer.put("pre_sale", preSale)
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_dimensions", skuDimensions)
      writer.put("sku_unit_count", skuUnitCount)
      writer.put("sku_weight", skuWeight)
    })
  }

  /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
  public var combinedSkus: [CheckProductListingCombinedSku] { raw.views("combined_skus") }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [CheckProductListingExternalListPrice] { raw.views("external_list_prices") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Pages of other shops where the same product can be bought, at most 500 characters each.
  public var externalUrls: [String] { raw.strings("external_urls") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207000`.
  public var id: String? { raw.string("id") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse; leave it out to keep the present one, not kept in drafts of live products.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
  public var preSale: EditProductPreSale? { raw.view("pre_sale") }

  /// Price of the SKU; leave it out to keep the present one.
  public var price: CreateProductPrice? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Outer size of the packed SKU, when it differs from that of the product.
  public var skuDimensions: SkuDimension? { raw.view("sku_dimensions") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }

  /// Weight of the packed SKU, when it differs from that of the product.
  public var skuWeight: SkuWeight? { raw.view("sku_weight") }
}

/// Detail inside ``EnableStrikethroughPricesErrorItem``, ``SubmitStrikethroughPriceErrorItem``.
public struct EnableStrikethroughPricesDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Further errors that explain the main one.
  public var extraErrors: [ExtraError] { raw.views("extra_errors") }

  /// Id of the SKU that could not be processed. Example: `1729592969712207111`.
  public var skuId: String? { raw.string("sku_id") }
}

/// Error inside ``EnableStrikethroughPricesResponse``.
public struct EnableStrikethroughPricesErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052387`.
  public var code: String? { raw.string("code") }

  /// Entry that failed and the errors underneath.
  public var detail: EnableStrikethroughPricesDetail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// SKU inside the parameters of `enableStrikethroughPrices`.
public struct EnableStrikethroughPricesSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalRetailPrice: Money? = nil,
    externalSkuId: String? = nil,
    externalTransactionPrice: ExternalTransactionPrice? = nil,
    id: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_retail_price", externalRetailPrice)
      writer.put("external_sku_id", externalSkuId)
      writer.put("external_transaction_price", externalTransactionPrice)
      writer.put("id", id)
    })
  }

  /// Retail price of the SKU on another sales platform.
  public var externalRetailPrice: Money? { raw.view("external_retail_price") }

  /// Id of the SKU on the other platform, the one given when the product was created. At most 999 characters. Example: `0000592969712207012`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Highest price paid for the SKU on another sales platform during the last 90 days.
  public var externalTransactionPrice: ExternalTransactionPrice? { raw.view("external_transaction_price") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207111`.
  public var id: String? { raw.string("id") }
}

/// EPR inside ``GetCategoryRulesResponse``.
public struct Epr: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether a registration for extended producer responsibility is mandatory in this category. Example: `false`.
  public var isRequired: Bool? { raw.flag("is_required") }
}

/// Error inside ``ActivateProductsResponse``, ``DeactivateProductsResponse``, ``DeleteProductsResponse`` and others.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`.
  public var code: Int? { raw.int("code") }

  /// Entry that failed and the errors underneath.
  public var detail: Detail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// Expiration date inside ``ProductCertification``.
public struct ExpirationDate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the certificate must have an expiration date. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }
}

/// External list price inside ``SearchProductsSku``, ``Sku``.
public struct ExternalListPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// List price on the other platform, decimal text between 0.01 and 7600. Example: `1`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the list price on the other platform; only USD is accepted. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Platform that the list price comes from. Example: `SHOPIFY_COMPARE_AT_PRICE`.
  public var source: CheckProductListingExternalListPriceSource? { raw.open("source") }
}

/// External product inside the parameters of `uploadExternalProduct`.
public struct ExternalProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    createTime: UnixTime? = nil,
    description_: String? = nil,
    externalCategoryName: String? = nil,
    externalProductId: String? = nil,
    externalShopId: String? = nil,
    firstImage: FirstImage? = nil,
    images: [RecommendSizeChartImage2]? = nil,
    publishTime: UnixTime? = nil,
    region: EditProductReplicatedProductRegion? = nil,
    skus: [UploadExternalProductSku]? = nil,
    status: ExternalProductStatus? = nil,
    title: String? = nil,
    updateTime: UnixTime? = nil,
    vendorName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("create_time", createTime)
      writer.put("description", description_)
      writer.put("external_category_name", externalCategoryName)
      writer.put("external_product_id", externalProductId)
      writer.put("external_shop_id", externalShopId)
      writer.put("first_image", firstImage)
      writer.put("images", images)
      writer.put("publish_time", publishTime)
      writer.put("region", region)
      writer.put("skus", skus)
      writer.put("status", status)
      writer.put("title", title)
      writer.put("update_time", updateTime)
      writer.put("vendor_name", vendorName)
    })
  }

  /// Unix time in seconds when the product was created on the other platform.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Description of the product on the other platform, at most 10000 characters.
  public var description_: String? { raw.string("description") }

  /// Category of the product on the other platform, at most 100 characters.
  public var externalCategoryName: String? { raw.string("external_category_name") }

  /// Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Id of the shop on the other platform, at most 999 characters. Example: `123455`.
  public var externalShopId: String? { raw.string("external_shop_id") }

  /// Picture that comes first in the gallery of the product.
  public var firstImage: FirstImage? { raw.view("first_image") }

  /// Pictures of the product gallery on the other platform, at most 25.
  public var images: [RecommendSizeChartImage2] { raw.views("images") }

  /// Unix time in seconds when the product was published on the other platform.
  public var publishTime: UnixTime? { raw.time("publish_time") }

  /// Country in which the product is sold on the other platform.
  public var region: EditProductReplicatedProductRegion? { raw.open("region") }

  /// Variants of the product on the other platform, at most 300.
  public var skus: [UploadExternalProductSku] { raw.views("skus") }

  /// State of the product on the other platform, such as DRAFT, ACTIVE or ARCHIVED. Default: `ALL`.
  public var status: ExternalProductStatus? { raw.open("status") }

  /// Title of the product on the other platform, at most 300 characters.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the product on the other platform.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop.
  public var vendorName: String? { raw.string("vendor_name") }
}

/// External transaction price inside ``EnableStrikethroughPricesSku``.
public struct ExternalTransactionPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    amount: String? = nil,
    currency: String? = nil,
    image: CheckGlobalProductListingImage? = nil,
    transactionTime: UnixTime? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("currency", currency)
      writer.put("image", image)
      writer.put("transaction_time", transactionTime)
    })
  }

  /// Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Example: `1`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the highest price paid; only USD is accepted. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Proof of the highest price paid, such as a screenshot of order or invoice without customer data.
  public var image: CheckGlobalProductListingImage? { raw.view("image") }

  /// Unix time in seconds of the sale at the highest price, within the last 90 days. Example: `1694309208`.
  public var transactionTime: UnixTime? { raw.time("transaction_time") }
}

/// Extra error inside ``Detail``, ``EnableStrikethroughPricesDetail``.
public struct ExtraError: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the underlying error, which explains the main one. Example: `12052048`.
  public var code: Int? { raw.int("code") }

  /// Readable explanation of the underlying error.
  public var message: String? { raw.string("message") }

  /// Id of the warehouse whose stock could not be changed. Example: `7068517275539719942`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Fail reason inside ``BindResult``, ``CheckGlobalProductListingResponse``, ``CheckProductListingResponse`` and others.
public struct FailReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the cause, the same as the error codes of the call that really creates or binds the product. Example: `12052407`.
  public var code: Int? { raw.int("code") }

  /// Readable explanation of the cause of the failure.
  public var message: String? { raw.string("message") }
}

/// Fee inside ``GetCategoryRulesResponse``.
public struct Fee: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the fee must be stated for products of this category. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`.
  public var type: String? { raw.string("type") }
}

/// Field inside ``ListingSchema``.
public struct Field: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Subfields of a field that is composed of several values.
  public var complexValues: [ComplexValue] { raw.views("complex_values") }

  /// Id of the field, such as `title`, `brand` or `package_dimensions`. Example: `product_attributes`.
  public var id: String? { raw.string("id") }

  /// Name of the listing field, meant for display. Example: `product_attributes`.
  public var name: String? { raw.string("name") }

  /// Values that can be selected for this field.
  public var options: [GetListingSchemasOptionItem] { raw.views("options") }

  /// Rules that the value of the field must follow.
  public var rules: [Rule] { raw.views("rules") }
}

/// File inside ``Certification``, ``GetGlobalProductCertification``.
public struct File: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// File format of the certificate; only PDF is accepted. Example: `PDF`.
  public var format: String? { raw.string("format") }

  /// Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
  public var id: String? { raw.string("id") }

  /// Name of the certificate file with its extension. Example: `SNI.PDF`.
  public var name: String? { raw.string("name") }

  /// Addresses at which the certificate files can be viewed.
  public var urls: [String] { raw.strings("urls") }
}

/// First image inside ``ExternalProduct``.
public struct FirstImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    url: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("url", url)
    })
  }

  /// Address of the picture on the other platform.
  public var url: String? { raw.string("url") }
}

/// Fulfillment type inside ``EditProductPreSale``, ``PreSale``.
public struct FulfillmentType: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    handlingDurationDays: Int? = nil,
    releaseDate: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("handling_duration_days", handlingDurationDays)
      writer.put("release_date", releaseDate)
    })
  }

  /// Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`.
  public var handlingDurationDays: Int? { raw.int("handling_duration_days") }

  /// Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`.
  public var releaseDate: Int? { raw.int("release_date") }
}

/// Brand inside ``GetBrandsResponse``.
public struct GetBrandsBrand: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the seller has proven the right to use the brand: AUTHORIZED or, misspelled by the platform, UNAUTHORIEZD; see `is_t1_brand` for what an unauthorized one allows. Example: `AUTHORIZED`.
  public var authorizedStatus: AuthorizedStatus? { raw.open("authorized_status") }

  /// Whether the authorized brand can be used in the requested category: AVAILABLE or UNAVAILABLE; absent without a category or for an unauthorized brand. Example: `AVAILABLE`.
  public var brandStatus: BrandStatus? { raw.open("brand_status") }

  /// Id of the brand, to be used as `brand_id` of a product. Example: `7082427311584347905`.
  public var id: String? { raw.string("id") }

  /// Whether the brand is a famous (T1) one that cannot be listed without authorization; other unauthorized brands can, but are not shown. Example: `true`.
  public var isT1Brand: Bool? { raw.flag("is_t1_brand") }

  /// Name of the brand, as it is shown to buyers. Example: `Teas`.
  public var name: String? { raw.string("name") }
}

/// Manufacturer inside ``GetCategoryRulesResponse``.
public struct GetCategoryRulesManufacturer: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
  public var isRequired: Bool? { raw.flag("is_required") }
}

/// Package dimension inside ``GetCategoryRulesResponse``.
public struct GetCategoryRulesPackageDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the size of the package must be given in this category. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }
}

/// Responsible person inside ``GetCategoryRulesResponse``.
public struct GetCategoryRulesResponsiblePerson: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
  public var isRequired: Bool? { raw.flag("is_required") }
}

/// Attribute inside ``GetGlobalAttributesResponse``.
public struct GetGlobalAttributesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the built-in attribute, to be used in products of the category. Example: `100392`.
  public var id: String? { raw.string("id") }

  /// Whether sellers may enter a value of their own for this product attribute. Example: `false`.
  public var isCustomizable: Bool? { raw.flag("is_customizable") }

  /// Whether the product attribute takes several values. Example: `false`.
  public var isMultipleSelection: Bool? { raw.flag("is_multiple_selection") }

  /// Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`.
  public var isRequried: Bool? { raw.flag("is_requried") }

  /// Name of the built-in attribute, meant for display. Example: `Occasion`.
  public var name: String? { raw.string("name") }

  /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
  public var optionalRegions: [OptionalRegion] { raw.opens("optional_regions") }

  /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
  public var requiredRegions: [OptionalRegion] { raw.opens("required_regions") }

  /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
  public var requirementConditions: [RequirementCondition] { raw.views("requirement_conditions") }

  /// Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`.
  public var type: AttributeType? { raw.open("type") }

  /// Built-in values that can be selected for the attribute.
  public var values: [CheckGlobalProductListingValue] { raw.views("values") }
}

/// Product certification inside ``GetGlobalCategoryRulesResponse``.
public struct GetGlobalCategoryRulesProductCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the kind of certificate, to be used in `certifications`. Example: `7267563252536723205`.
  public var id: String? { raw.string("id") }

  /// Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `false`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Name of the kind of certificate, meant for display. Example: `product_cert_name`.
  public var name: String? { raw.string("name") }

  /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
  public var optionalRegions: [OptionalRegion] { raw.opens("optional_regions") }

  /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
  public var requiredRegions: [OptionalRegion] { raw.opens("required_regions") }

  /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
  public var requirementConditions: [RequirementCondition] { raw.views("requirement_conditions") }

  /// Address of a picture that shows an example of the certificate.
  public var sampleImageUrl: String? { raw.string("sample_image_url") }
}

/// Category inside ``GetGlobalProductResponse``.
public struct GetGlobalProductCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category to which the product belongs. Example: `600002`.
  public var id: String? { raw.string("id") }
}

/// Certification inside ``GetGlobalProductResponse``.
public struct GetGlobalProductCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Certificate files, uploaded beforehand with Upload Product File.
  public var files: [File] { raw.views("files") }

  /// Id of the kind of certificate, from Get Category Rules. Example: `7267563252536723205`.
  public var id: String? { raw.string("id") }

  /// Pictures of the certificate, as an alternative or addition to files.
  public var images: [ProductImage] { raw.views("images") }

  /// Name of the kind of certificate, meant for display.
  public var title: String? { raw.string("title") }
}

/// Price inside ``GetGlobalProductSku``.
public struct GetGlobalProductPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.01`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: GetGlobalProductPriceCurrency? { raw.open("currency") }

  /// Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1.00`.
  public var unitPrice: String? { raw.string("unit_price") }
}

/// Product inside ``GetGlobalProductResponse``.
public struct GetGlobalProductProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the local product in the market named in `region`. Example: `1729592969712207922`.
  public var id: String? { raw.string("id") }

  /// Market in which the local product is listed, by country code. Example: `GB`.
  public var region: String? { raw.string("region") }

  /// Which local SKU stands for which global one.
  public var skuMappings: [SkuMapping] { raw.views("sku_mappings") }
}

/// Sales attribute inside ``CombinedSku``, ``GetGlobalProductSku``, ``Sku``.
public struct GetGlobalProductSalesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`.
  public var id: String? { raw.string("id") }

  /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
  public var name: String? { raw.string("name") }

  /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
  public var skuImg: SkuImg? { raw.view("sku_img") }

  /// Further pictures of this value of the main sales attribute in display order, at most 8; US only.
  public var supplementarySkuImages: [SupplementarySkuImage] { raw.views("supplementary_sku_images") }

  /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `7267563252536723205`.
  public var valueId: String? { raw.string("value_id") }

  /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`.
  public var valueName: String? { raw.string("value_name") }
}

/// Size chart inside ``GetGlobalProductResponse``.
public struct GetGlobalProductSizeChart: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
  public var image: ProductImage? { raw.view("image") }

  /// Size chart template made with the tool in Seller Center.
  public var template: Template? { raw.view("template") }
}

/// SKU inside ``GetGlobalProductResponse``.
public struct GetGlobalProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
  public var externalGlobalSkuId: String? { raw.string("external_global_sku_id") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`.
  public var globalQuantity: Int? { raw.int("global_quantity") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207234`.
  public var id: String? { raw.string("id") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckGlobalProductListingInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: GetGlobalProductPrice? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [GetGlobalProductSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }
}

/// Detail inside ``GetListingSchemasErrorItem``.
public struct GetListingSchemasDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category whose schema could not be fetched. Example: `60002`.
  public var categoryId: Int? { raw.int("category_id") }
}

/// Error inside ``GetListingSchemasResponse``.
public struct GetListingSchemasErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052024`.
  public var code: Int? { raw.int("code") }

  /// Entry that failed and the errors underneath.
  public var detail: GetListingSchemasDetail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// Option inside ``ComplexValue``, ``Field``.
public struct GetListingSchemasOptionItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the option, to be given when it is selected. Example: `1001533`.
  public var id: String? { raw.string("id") }

  /// Name of the option that can be selected. Example: `Birthday`.
  public var name: String? { raw.string("name") }
}

/// Opportunity inside ``GetOpportunityDetailResponse``.
public struct GetOpportunityDetailOpportunity: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kind of action the seller has to take to join the opportunity.
  public var actionType: String? { raw.string("action_type") }

  /// Title, category, type, rewards and period of the opportunity.
  public var basicInfo: BasicInfo? { raw.view("basic_info") }

  /// Demand for the topic in TikTok content: videos, views and hashtags.
  public var contentData: ContentData? { raw.view("content_data") }

  /// Id of the opportunity, used to submit products for it.
  public var id: String? { raw.string("id") }

  /// What a product must be like to enter the opportunity.
  public var listingCriteria: ListingCriteria? { raw.view("listing_criteria") }

  /// Size of the market for the opportunity: sales, searches and competition.
  public var marketData: MarketData? { raw.view("market_data") }
}

/// Image inside ``Certification``, ``GetProductSizeChart``.
public struct GetProductImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image in pixels; for an optimized image, that after the change. Example: `600`.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image in pixels; for an optimized image, that after the change. Example: `600`.
  public var width: Int? { raw.int("width") }
}

/// Product inside ``GetProductPackageRecommendationsResponse``.
public struct GetProductPackageRecommendationsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kinds of problems found in the package weight or size entered for the product.
  public var abnormalityTypes: [String] { raw.strings("abnormality_types") }

  /// Ranges in which the package size of the product should lie.
  public var dimensionRecommendation: DimensionRecommendation? { raw.view("dimension_recommendation") }

  /// Id of the product, generated by TikTok Shop.
  public var productId: String? { raw.string("product_id") }

  /// Range in which the package weight of the product should lie.
  public var weightRecommendation: WeightRecommendation? { raw.view("weight_recommendation") }
}

/// Product inside ``GetProductsSeoWordsResponse``, ``ProductFamily``.
public struct GetProductProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
  public var id: String? { raw.string("id") }

  /// Search words that are worth using in the title.
  public var seoWords: [SeoWord] { raw.views("seo_words") }
}

/// Product attribute inside ``GetProductResponse``.
public struct GetProductProductAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product attribute, from Get Attributes. Example: `100392`.
  public var id: String? { raw.string("id") }

  /// Name of the product attribute, such as Material. Example: `Occasion`.
  public var name: String? { raw.string("name") }

  /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
  public var values: [GetProductValue] { raw.views("values") }
}

/// Size chart inside ``GetProductResponse``.
public struct GetProductSizeChart: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
  public var image: GetProductImage? { raw.view("image") }

  /// Size chart template made with the tool in Seller Center.
  public var template: Template? { raw.view("template") }
}

/// Value inside ``GetProductProductAttribute``.
public struct GetProductValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
  public var id: String? { raw.string("id") }

  /// Measurement that the value expresses, with number and unit for each part.
  public var metricStandardInfo: MetricStandardInfo? { raw.view("metric_standard_info") }

  /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`.
  public var name: String? { raw.string("name") }
}

/// Product inside ``GetRecommendedProductTitleAndDescriptionResponse``.
public struct GetRecommendedProductTitleAndDescriptionProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product, generated by TikTok Shop. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Suggested texts, one entry per part of the listing.
  public var suggestions: [GetRecommendedProductTitleAndDescriptionSuggestion] { raw.views("suggestions") }
}

/// Suggestion inside ``GetRecommendedProductTitleAndDescriptionProduct``.
public struct GetRecommendedProductTitleAndDescriptionSuggestion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Part of the listing to which the texts apply: TITLE or DESCRIPTION. Example: `TITLE`.
  public var field: GetRecommendedProductTitleAndDescriptionSuggestionField? { raw.open("field") }

  /// Improved texts for this part of the listing.
  public var items: [Item] { raw.views("items") }
}

/// Global listing policy inside ``Sku``.
public struct GlobalListingPolicy: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the SKU uses the stock of its source (SHARED) or its own (EXCLUSIVE). Example: `SHARED`.
  public var inventoryType: InventoryType? { raw.open("inventory_type") }

  /// Whether the price follows that of the source product. Example: `true`.
  public var priceSync: Bool? { raw.flag("price_sync") }

  /// Product and SKU in another market that this SKU follows.
  public var replicateSource: ReplicateSource? { raw.view("replicate_source") }
}

/// Global product inside ``SearchGlobalProductsResponse``.
public struct GlobalProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unix time in seconds when the global product was created. Example: `1694576429`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the global product, used to read or publish it. Example: `1729592969712207008`.
  public var id: String? { raw.string("id") }

  /// SKUs of the global product, one entry per variant.
  public var skus: [PublishGlobalProductSku] { raw.views("skus") }

  /// State of the global product: DRAFT, UNPUBLISHED, PUBLISHED or DELETED. Example: `PUBLISHED`.
  public var status: GlobalProductStatus? { raw.open("status") }

  /// Title of the global product, as given by the seller.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the global product. Example: `1694576429`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Global product association inside ``GetProductResponse``.
public struct GlobalProductAssociation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the global product, from which local products are published. Example: `1729592969712207920`.
  public var globalProductId: String? { raw.string("global_product_id") }

  /// Which local SKU stands for which global one.
  public var skuMappings: [SkuMapping] { raw.views("sku_mappings") }
}

/// Global SKU inside ``CreateGlobalProductResponse``, ``EditGlobalProductResponse``, ``PartialEditGlobalProductResponse``.
public struct GlobalSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
  public var externalGlobalSkuId: String? { raw.string("external_global_sku_id") }

  /// Id of the global SKU, generated by TikTok Shop. Example: `1729592969712207012`.
  public var id: String? { raw.string("id") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [SalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
  public var sellerSku: String? { raw.string("seller_sku") }
}

/// Header inside ``ProductTable``.
public struct Header: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
    })
  }

  /// Id of this column of the size chart table.
  public var id: String? { raw.string("id") }

  /// Title of this column of the size chart table.
  public var name: String? { raw.string("name") }
}

/// Height inside ``DimensionRecommendation``.
public struct Height: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest recommended height of the package.
  public var maxValue: String? { raw.string("max_value") }

  /// Smallest recommended height of the package.
  public var minValue: String? { raw.string("min_value") }
}

/// Identifier code inside ``CheckProductListingSku``, ``CreateGlobalProductSku``, ``CreateProductSku2`` and others.
public struct IdentifierCode: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    code: String? = nil,
    type: IdentifierCodeType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("code", code)
      writer.put("type", type)
    })
  }

  /// The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`.
  public var code: String? { raw.string("code") }

  /// Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`.
  public var type: IdentifierCodeType? { raw.open("type") }
}

/// Image inside ``GetGlobalProductCertification``, ``GetGlobalProductSizeChart``, ``Suggestion``.
public struct ProductImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image in pixels; for an optimized image, that after the change. Example: `600`.
  public var height: Int? { raw.int("height") }

  /// URI of the changed picture, to be used in the product; only after success.
  public var optimizedUri: String? { raw.string("optimized_uri") }

  /// Address of the changed picture, to be used in HTML descriptions; only after success.
  public var optimizedUrl: String? { raw.string("optimized_url") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Address at which the picture can be viewed.
  public var url: String? { raw.string("url") }

  /// Width of the image in pixels; for an optimized image, that after the change. Example: `600`.
  public var width: Int? { raw.int("width") }
}

/// Image area inside ``CustomArea``.
public struct ImageArea: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Picture shown in the area until the buyer adds one.
  public var defaultImage: DefaultImage? { raw.view("default_image") }

  /// Smallest height of the buyer's image, in pixels.
  public var minHeight: Int? { raw.int("min_height") }

  /// Smallest width of the buyer's image, in pixels.
  public var minWidth: Int? { raw.int("min_width") }
}

/// Import result inside ``ImportExternalProductInfoResponse``.
public struct ImportResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Result code of the import, 0 for success. Example: `0`.
  public var code: String? { raw.string("code") }

  /// Readable outcome of the import, such as an invalid file type.
  public var message: String? { raw.string("message") }
}

/// In shop inventory inside ``TotalAvailableInventoryDistribution``.
public struct InShopInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units left for normal sale after campaigns and creators got theirs. Example: `50`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Indicator detail inside ``AppealMessage``.
public struct IndicatorDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    indicatorType: IndicatorType
  ) {
    raw = JSONValue(members: { writer in
      writer.put("indicator_type", indicatorType)
    })
  }

  /// Finding about the size chart that the appeal disputes.
  public var indicatorType: IndicatorType? { raw.open("indicator_type") }
}

/// Integrated platform status inside ``GetProductResponse``, ``Product``.
public struct IntegratedPlatformStatus: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Marketplace connected with TikTok Shop; only TOKOPEDIA exists. Example: `TOKOPEDIA`.
  public var platform: IntegratedPlatformStatusPlatform? { raw.open("platform") }

  /// State of the product on the connected marketplace, from DRAFT and PENDING to ACTIVATE or one of the inactive states. Example: `PLATFORM_DEACTIVATED`.
  public var status: GetProductStatus? { raw.open("status") }
}

/// Inventory inside ``InventorySearchResponse``.
public struct Inventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
  public var productId: String? { raw.string("product_id") }

  /// SKUs of the product, each with stock by warehouse and channel.
  public var skus: [InventorySearchSku] { raw.views("skus") }
}

/// Inventory rule inside ``GetGlobalListingRulesResponse``.
public struct InventoryRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// How stock of this warehouse is divided among markets: SHARED is one pool for all, DYNAMIC is split in proportion, MANUAL is set by the seller for each market. Example: `SHARED`.
  public var allocationMode: String? { raw.string("allocation_mode") }

  /// Warehouses of other markets that share stock with this one; only in the allocation modes SHARED and DYNAMIC.
  public var associatedWarehouses: [AssociatedWarehouse] { raw.views("associated_warehouses") }

  /// Id of the warehouse linked with the shop. Example: `7068517275539719942`.
  public var localWarehouseId: String? { raw.string("local_warehouse_id") }
}

/// SKU inside ``Inventory``.
public struct InventorySearchSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729388324987897824`.
  public var id: String? { raw.string("id") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// How the stock that can be sold is divided among shop, campaigns and creators.
  public var totalAvailableInventoryDistribution: TotalAvailableInventoryDistribution? { raw.view("total_available_inventory_distribution") }

  /// Units that can still be ordered, over all warehouses. Example: `100`.
  public var totalAvailableQuantity: Int? { raw.int("total_available_quantity") }

  /// Units reserved by orders, over all warehouses. Example: `10`.
  public var totalCommittedQuantity: Int? { raw.int("total_committed_quantity") }

  /// Stock of the SKU in each warehouse, free and reserved.
  public var warehouseInventory: [WarehouseInventory] { raw.views("warehouse_inventory") }
}

/// Item inside ``GetRecommendedProductTitleAndDescriptionSuggestion``.
public struct Item: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Improved title or description, ready to be used.
  public var text: String? { raw.string("text") }
}

/// Length inside ``DimensionRecommendation``.
public struct Length: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest recommended length of the package.
  public var maxValue: String? { raw.string("max_value") }

  /// Smallest recommended length of the package.
  public var minValue: String? { raw.string("min_value") }
}

/// Length limit inside ``ValueLimit``.
public struct LengthLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest number of characters the value may have.
  public var maxLength: Int? { raw.int("max_length") }

  /// Smallest number of characters the value may have.
  public var minLength: Int? { raw.int("min_length") }
}

/// Data inside ``ListOpportunitiesResponse``.
public struct ListOpportunitiesData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Product opportunities that match the request.
  public var opportunities: [Opportunity] { raw.views("opportunities") }

  /// Number of entries that match the request, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// Product inside ``ListProductSkppStatusesResponse``.
public struct ListProductSkppStatusesProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product takes part in the affiliate program.
  public var affiliateProgramStatus: String? { raw.string("affiliate_program_status") }

  /// Id of the product, generated by TikTok Shop.
  public var productId: String? { raw.string("product_id") }

  /// Rewards of the program for this product.
  public var rewards: [Reward] { raw.views("rewards") }

  /// State of the product in the SKPP program.
  public var skppStatus: String? { raw.string("skpp_status") }

  /// Score that the product must reach in the program.
  public var targetScore: Int? { raw.int("target_score") }

  /// Title of the product, as buyers see it in the shop.
  public var title: String? { raw.string("title") }

  /// Score that the product has in the program.
  public var totalScore: Int? { raw.int("total_score") }
}

/// Listing criteria inside ``GetOpportunityDetailOpportunity``.
public struct ListingCriteria: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Search words that the listing should cover for the opportunity.
  public var keywords: String? { raw.string("keywords") }

  /// Brand that a product must have for the opportunity.
  public var productBrand: String? { raw.string("product_brand") }

  /// Category that a product must have for the opportunity.
  public var productCategory: String? { raw.string("product_category") }

  /// State that a product must have for the opportunity.
  public var productStatus: String? { raw.string("product_status") }
}

/// Listing quality inside ``CheckProductListingResponse``, ``DiagnoseAndOptimizeProductResponse``, ``ProductInformationIssueDiagnosisProduct``.
public struct ListingQuality: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Quality of the listing at present: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`.
  public var currentTier: CurrentTier? { raw.open("current_tier") }

  /// Number of improvements still needed to reach the best quality; United States only. Example: `3`.
  public var remainingRecommendations: Int? { raw.int("remaining_recommendations") }
}

/// Listing schema inside ``GetListingSchemasResponse``.
public struct ListingSchema: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the leaf category for which this schema holds. Example: `60001`.
  public var categoryId: Int? { raw.int("category_id") }

  /// Fields that a product in this category has, with the rules for each.
  public var fields: [Field] { raw.views("fields") }
}

/// Local product inside the parameters of `bindLocalProducts`.
public struct LocalProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    inventoryAddType: String? = nil,
    inventoryMode: String? = nil,
    skus: [BindLocalProductsSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("inventory_add_type", inventoryAddType)
      writer.put("inventory_mode", inventoryMode)
      writer.put("skus", skus)
    })
  }

  /// Id of the local product to bind; check it well, a binding cannot be undone. Example: `1729409636071801988`.
  public var id: String? { raw.string("id") }

  /// How the shared total is formed when binding: ADD sums the stock of the local products, SET takes the given value. Example: `SET`.
  public var inventoryAddType: String? { raw.string("inventory_add_type") }

  /// Whether the local products share one stock or each has its own. Example: `SHARED`.
  public var inventoryMode: String? { raw.string("inventory_mode") }

  /// All SKUs of the local product, each with the global SKU it stands for; binding fails if one is missing.
  public var skus: [BindLocalProductsSku] { raw.views("skus") }
}

/// Main image inside ``GetGlobalProductResponse``, ``GetProductResponse``.
public struct MainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels. Example: `600`.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels. Example: `600`.
  public var width: Int? { raw.int("width") }
}

/// Manufacturer inside ``GetGlobalCategoryRulesResponse``.
public struct Manufacturer: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
  public var optionalRegions: [RequiredRegion] { raw.opens("optional_regions") }

  /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
  public var requiredRegions: [RequiredRegion] { raw.opens("required_regions") }
}

/// Market data inside ``GetOpportunityDetailOpportunity``.
public struct MarketData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of competing products on the market for this opportunity.
  public var competitorProductCount: String? { raw.string("competitor_product_count") }

  /// Number of sellers who compete on the market for this opportunity.
  public var competitorSellerCount: String? { raw.string("competitor_seller_count") }

  /// Estimated sales value (GMV) of the market for this opportunity.
  public var estMarketGmv: String? { raw.string("est_market_gmv") }

  /// Estimated number of units sold on the market for this opportunity.
  public var estMarketSalesVolume: String? { raw.string("est_market_sales_volume") }

  /// How much attention the topic gets on the market at present.
  public var marketBuzz: String? { raw.string("market_buzz") }

  /// Search word to which the market data refer.
  public var searchKeyword: String? { raw.string("search_keyword") }

  /// Number of searches for the topic on the platform.
  public var searchVolume: String? { raw.string("search_volume") }
}

/// Mask image inside ``Surface``.
public struct MaskImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels.
  public var width: Int? { raw.int("width") }
}

/// Measurement and option inside ``SizeChart``.
public struct MeasurementAndOption: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the sizes are those of the body, of the product or general ones.
  public var measurementType: String? { raw.string("measurement_type") }

  /// Measures to choose from, with unit and allowed range.
  public var options: [OptionItem] { raw.views("options") }
}

/// Metric standard inside ``Attribute``.
public struct MetricStandard: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the measurement standard, to be used in `metric_standard_info`.
  public var id: String? { raw.string("id") }

  /// Parts that a value in this measurement consists of.
  public var metricValueModules: [MetricValueModule] { raw.views("metric_value_modules") }

  /// Name of the measurement, such as weight or volume.
  public var name: String? { raw.string("name") }
}

/// Metric standard info inside ``GetProductValue``.
public struct MetricStandardInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the measurement standard that the value follows, from the attribute.
  public var id: String? { raw.string("id") }

  /// Parts of the measurement, each with number and unit.
  public var metricValueModuleInfos: [MetricValueModuleInfo] { raw.views("metric_value_module_infos") }
}

/// Metric value module inside ``MetricStandard``.
public struct MetricValueModule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Data type that the value of this part must have.
  public var dataTypes: [String] { raw.strings("data_types") }

  /// Values offered by default for this part of the measure.
  public var defaultValues: [DefaultValue] { raw.views("default_values") }

  /// Id of this part of the measurement, to be used in `metric_value_module_infos`.
  public var id: String? { raw.string("id") }

  /// How the value of this part of the measure is entered.
  public var inputType: String? { raw.string("input_type") }

  /// Name of this part of the measurement, meant for display.
  public var name: String? { raw.string("name") }

  /// Text to put before the value, such as a sign.
  public var prefix: String? { raw.string("prefix") }

  /// Hint shown in the empty input of this part of the measure.
  public var shadingWord: String? { raw.string("shading_word") }

  /// Text to put after the value, such as a sign.
  public var suffix: String? { raw.string("suffix") }

  /// Units in which this part of the measure can be given.
  public var units: [ProductUnit] { raw.views("units") }

  /// Limits on length or number of the value.
  public var valueLimit: ValueLimit? { raw.view("value_limit") }
}

/// Metric value module info inside ``MetricStandardInfo``.
public struct MetricValueModuleInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the part of the measurement that the value fills.
  public var id: String? { raw.string("id") }

  /// Text to put before the value, such as a sign.
  public var prefix: String? { raw.string("prefix") }

  /// Text to put after the value, such as a sign.
  public var suffix: String? { raw.string("suffix") }

  /// Id of the unit in which `value` is given, one of the `units` of the attribute.
  public var unitId: String? { raw.string("unit_id") }

  /// Name of the unit in which the number is given.
  public var unitName: String? { raw.string("unit_name") }

  /// Number or text of this part of the measure.
  public var value: String? { raw.string("value") }
}

/// Num limit inside ``ValueLimit``.
public struct NumLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest number that may be entered for the value.
  public var maxValue: Int? { raw.int("max_value") }

  /// Smallest number that may be entered for the value.
  public var minValue: Int? { raw.int("min_value") }
}

/// Opportunity inside ``ListOpportunitiesData``.
public struct Opportunity: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the brand under which the product is sold.
  public var brandName: String? { raw.string("brand_name") }

  /// Id of the top-level category of the opportunity.
  public var categoryIdLevel1: String? { raw.string("category_id_level_1") }

  /// Id of the second-level category of the opportunity.
  public var categoryIdLevel2: String? { raw.string("category_id_level_2") }

  /// Id of the third-level category of the opportunity.
  public var categoryIdLevel3: String? { raw.string("category_id_level_3") }

  /// Name of the top-level category of the opportunity.
  public var categoryNameLevel1: String? { raw.string("category_name_level_1") }

  /// Name of the second-level category of the opportunity.
  public var categoryNameLevel2: String? { raw.string("category_name_level_2") }

  /// Name of the third-level category of the opportunity.
  public var categoryNameLevel3: String? { raw.string("category_name_level_3") }

  /// Number of competing products on the market for this opportunity.
  public var competitorProductCount: String? { raw.string("competitor_product_count") }

  /// Unix time in seconds when the opportunity was created.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Estimated sales value (GMV) of the market for this opportunity.
  public var estMarketGmv: String? { raw.string("est_market_gmv") }

  /// Estimated number of units sold on the market for this opportunity.
  public var estMarketSalesVolume: String? { raw.string("est_market_sales_volume") }

  /// Unix time in seconds when the opportunity ends.
  public var expireTime: UnixTime? { raw.time("expire_time") }

  /// Id of the reference product outside TikTok Shop.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Id of the opportunity, used to submit products for it.
  public var id: String? { raw.string("id") }

  /// Whether the seller has saved the opportunity.
  public var isCollected: Bool? { raw.flag("is_collected") }

  /// Kind of opportunity: for a category, for a search word or for an exact product.
  public var opportunityType: String? { raw.string("opportunity_type") }

  /// Search words that belong to the opportunity.
  public var queryWords: String? { raw.string("query_words") }

  /// Pictures of the kind of product that is wanted.
  public var referenceImages: [String] { raw.strings("reference_images") }

  /// Where the example of the wanted product comes from.
  public var referenceSource: String? { raw.string("reference_source") }

  /// Reward for sellers who take part in the opportunity.
  public var rewardInfo: String? { raw.string("reward_info") }

  /// Number of searches for the topic on the platform.
  public var searchVolume: String? { raw.string("search_volume") }

  /// Codes of tags that classify opportunities.
  public var tagCodes: [String] { raw.strings("tag_codes") }

  /// Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING.
  public var tags: String? { raw.string("tags") }

  /// Title of the opportunity, meant for display.
  public var title: String? { raw.string("title") }

  /// Number of times that videos on the topic were viewed.
  public var videoViewPv: String? { raw.string("video_view_pv") }
}

/// Opportunity application inside ``ApplyOpportunitiesResponse``.
public struct OpportunityApplication: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the application, one for each pair of product and opportunity. Example: `submission123`.
  public var id: String? { raw.string("id") }

  /// Id of the opportunity, from the list of product opportunities. Example: `213231231`.
  public var opportunityId: String? { raw.string("opportunity_id") }

  /// Id of the product, generated by TikTok Shop. Example: `abcd1234`.
  public var productId: String? { raw.string("product_id") }

  /// State of the application: REVIEWING, then APPROVED or REJECTED. Example: `REVIEWING`.
  public var status: OpportunityApplicationStatus? { raw.open("status") }
}

/// Image inside ``OptimizeImagesResponse``.
public struct OptimizeImagesImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image in pixels; for an optimized image, that after the change. Example: `600`.
  public var height: Int? { raw.int("height") }

  /// State of the picture: PROCESSING while it is changed (call again), SUCCESS when done, IGNORE when it had been changed before. Example: `SUCCESS`.
  public var optimizeStatus: OptimizeStatus? { raw.open("optimize_status") }

  /// URI of the changed picture, to be used in the product; only after success.
  public var optimizedUri: String? { raw.string("optimized_uri") }

  /// Address of the changed picture, to be used in HTML descriptions; only after success.
  public var optimizedUrl: String? { raw.string("optimized_url") }

  /// URI of the picture as it was before the change.
  public var originalUri: String? { raw.string("original_uri") }

  /// Address of the picture before the change.
  public var originalUrl: String? { raw.string("original_url") }

  /// Width of the image in pixels; for an optimized image, that after the change. Example: `600`.
  public var width: Int? { raw.int("width") }
}

/// Image inside the parameters of `optimizeImages`.
public struct OptimizeImagesImage2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    optimizationMode: [OptimizationMode]? = nil,
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("optimization_mode", optimizationMode)
      writer.put("uri", uri)
    })
  }

  /// Kind of change to make to the picture.
  public var optimizationMode: [OptimizationMode] { raw.opens("optimization_mode") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Option inside ``MeasurementAndOption``.
public struct OptionItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the option, to be given when it is selected.
  public var id: String? { raw.string("id") }

  /// Range allowed for this measure in imperial units.
  public var imperialValueRange: [String] { raw.strings("imperial_value_range") }

  /// Range allowed for this measure in metric units.
  public var metricValueRange: [String] { raw.strings("metric_value_range") }

  /// Name of the option that can be selected.
  public var name: String? { raw.string("name") }

  /// Role that the measure plays in the size chart.
  public var role: String? { raw.string("role") }

  /// Unit in which values of this measure are given.
  public var unit: String? { raw.string("unit") }
}

/// Origin platform category inside the parameters of `recommendCategory`.
public struct OriginPlatformCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    fullName: String? = nil,
    id: String? = nil,
    isLeaf: Bool? = nil,
    isRoot: Bool? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("full_name", fullName)
      writer.put("id", id)
      writer.put("is_leaf", isLeaf)
      writer.put("is_root", isRoot)
      writer.put("name", name)
    })
  }

  /// Full path of the category on the platform the product comes from.
  public var fullName: String? { raw.string("full_name") }

  /// Id of the category on the platform the product comes from.
  public var id: String? { raw.string("id") }

  /// Whether the category has no subcategories on the platform the product comes from.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Whether the category has no parent on the platform the product comes from.
  public var isRoot: Bool? { raw.flag("is_root") }

  /// Name of the category on the platform the product comes from.
  public var name: String? { raw.string("name") }
}

/// Origin platform product meta data inside the parameters of `recommendCategory`.
public struct OriginPlatformProductMetaData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    attributeValueList: [AttributeValue]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("attribute_value_list", attributeValueList)
    })
  }

  /// Attributes of the product on the platform it comes from, each with its values.
  public var attributeValueList: [AttributeValue] { raw.views("attribute_value_list") }
}

/// Original image inside ``TranslationTask``.
public struct OriginalImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// URI of the picture as it was before translation.
  public var uri: String? { raw.string("uri") }

  /// Address of the picture before translation.
  public var url: String? { raw.string("url") }
}

/// Package dimension inside ``PredictProductPackageDimensionsAndWeightResponse``.
public struct PackageDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the packed product, whole number in the given `unit`; Brazil rounds decimals.
  public var height: Int? { raw.int("height") }

  /// Length of the packed product, whole number in the given `unit`; Brazil rounds decimals.
  public var length: Int? { raw.int("length") }

  /// Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight.
  public var unit: String? { raw.string("unit") }

  /// Width of the packed product, whole number in the given `unit`; Brazil rounds decimals.
  public var width: Int? { raw.int("width") }
}

/// Package weight inside ``GetProductResponse``.
public struct PackageWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`.
  public var unit: PackageWeightUnit? { raw.open("unit") }

  /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`.
  public var value: String? { raw.string("value") }
}

/// Candidate product inside the parameters of `partialEditCandidateProducts`, the parameters of `uploadCandidateProducts`.
public struct PartialEditCandidateProductsCandidateProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    description_: String? = nil,
    externalCategoryName: String? = nil,
    externalProductId: String? = nil,
    images: [CheckGlobalProductListingImage]? = nil,
    opportunityMatchingEndTime: UnixTime? = nil,
    skus: [PartialEditCandidateProductsSku]? = nil,
    title: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("description", description_)
      writer.put("external_category_name", externalCategoryName)
      writer.put("external_product_id", externalProductId)
      writer.put("images", images)
      writer.put("opportunity_matching_end_time", opportunityMatchingEndTime)
      writer.put("skus", skus)
      writer.put("title", title)
    })
  }

  /// Description of the product on the other platform, at most 6000 characters.
  public var description_: String? { raw.string("description") }

  /// Category of the product on the other platform, at most 100 characters. Example: `Beauty`.
  public var externalCategoryName: String? { raw.string("external_category_name") }

  /// Id of the candidate product on its own platform, at most 64 characters. Example: `abcd`.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// Main pictures of the candidate product, at most 25.
  public var images: [CheckGlobalProductListingImage] { raw.views("images") }

  /// Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Default: `60`. Example: `1726341961`.
  public var opportunityMatchingEndTime: UnixTime? { raw.time("opportunity_matching_end_time") }

  /// Variants of the candidate product, at most 600.
  public var skus: [PartialEditCandidateProductsSku] { raw.views("skus") }

  /// Title of the candidate product, at most 100 characters. Example: `iphone15promax128G`.
  public var title: String? { raw.string("title") }
}

/// Detail inside ``PartialEditCandidateProductsErrorItem``.
public struct PartialEditCandidateProductsDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// External id of the candidate product that failed. Example: `abcde`.
  public var externalProductId: String? { raw.string("external_product_id") }
}

/// Error inside ``PartialEditCandidateProductsResponse``, ``UploadCandidateProductsResponse``.
public struct PartialEditCandidateProductsErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `36002005`.
  public var code: Int? { raw.int("code") }

  /// Entry that failed and the errors underneath.
  public var detail: PartialEditCandidateProductsDetail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// SKU inside ``CandidateProduct``, ``PartialEditCandidateProductsCandidateProduct``.
public struct PartialEditCandidateProductsSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    price: Money? = nil,
    salesAttributes: [CreateAttributeRecommendationRequestSalesAttribute]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
    })
  }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Money? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items.
  public var salesAttributes: [CreateAttributeRecommendationRequestSalesAttribute] { raw.views("sales_attributes") }
}

/// Sale price inside ``PartialEditGlobalProductSku``.
public struct PartialEditGlobalProductSalePrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    amount: String,
    region: EditProductReplicatedProductRegion
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("region", region)
    })
  }

  /// Price shown to buyers in this market before discounts, decimal text. Example: `100`.
  public var amount: String? { raw.string("amount") }

  /// Market in which this price applies, by country code. Example: `US`.
  public var region: EditProductReplicatedProductRegion? { raw.open("region") }
}

/// SKU inside the parameters of `partialEditGlobalProduct`.
public struct PartialEditGlobalProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalGlobalSkuId: String? = nil,
    extraIdentifierCodes: [String]? = nil,
    globalQuantity: Int? = nil,
    id: String? = nil,
    identifierCode: IdentifierCode? = nil,
    inventory: [CheckGlobalProductListingInventory]? = nil,
    price: Money? = nil,
    salePrices: [PartialEditGlobalProductSalePrice]? = nil,
    salesAttributes: [CheckGlobalProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuUnitCount: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_global_sku_id", externalGlobalSkuId)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("global_quantity", globalQuantity)
      writer.put("id", id)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("sale_prices", salePrices)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_unit_count", skuUnitCount)
    })
  }

  /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
  public var externalGlobalSkuId: String? { raw.string("external_global_sku_id") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
  public var globalQuantity: Int? { raw.int("global_quantity") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`.
  public var id: String? { raw.string("id") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckGlobalProductListingInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Money? { raw.view("price") }

  /// Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others.
  public var salePrices: [PartialEditGlobalProductSalePrice] { raw.views("sale_prices") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckGlobalProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }
}

/// Background image inside ``PartialEditProductSurface``.
public struct PartialEditProductBackgroundImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Custom area inside ``PartialEditProductSurface``.
public struct PartialEditProductCustomArea: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    areaName: String? = nil,
    areaPlacement: AreaPlacement? = nil,
    areaType: String? = nil,
    externalAreaId: String? = nil,
    imageArea: PartialEditProductImageArea? = nil,
    isRequired: Bool? = nil,
    textArea: TextArea? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("area_name", areaName)
      writer.put("area_placement", areaPlacement)
      writer.put("area_type", areaType)
      writer.put("external_area_id", externalAreaId)
      writer.put("image_area", imageArea)
      writer.put("is_required", isRequired)
      writer.put("text_area", textArea)
    })
  }

  /// Name of the customizable area, shown to the buyer.
  public var areaName: String? { raw.string("area_name") }

  /// Position, size and rotation of the customizable area on the surface.
  public var areaPlacement: AreaPlacement? { raw.view("area_placement") }

  /// Kind of content the buyer can put into the area: text or image.
  public var areaType: String? { raw.string("area_type") }

  /// Id of the area in the system of the print-on-demand provider.
  public var externalAreaId: String? { raw.string("external_area_id") }

  /// Limits for an image that the buyer puts into this area.
  public var imageArea: PartialEditProductImageArea? { raw.view("image_area") }

  /// Whether the buyer must fill this area before ordering.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Limits and style for a text that the buyer puts into this area.
  public var textArea: TextArea? { raw.view("text_area") }
}

/// Default image inside ``PartialEditProductImageArea``.
public struct PartialEditProductDefaultImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// Image area inside ``PartialEditProductCustomArea``.
public struct PartialEditProductImageArea: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    defaultImage: PartialEditProductDefaultImage? = nil,
    minHeight: Int? = nil,
    minWidth: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("default_image", defaultImage)
      writer.put("min_height", minHeight)
      writer.put("min_width", minWidth)
    })
  }

  /// Picture shown in the area until the buyer adds one.
  public var defaultImage: PartialEditProductDefaultImage? { raw.view("default_image") }

  /// Smallest height of the buyer's image, in pixels.
  public var minHeight: Int? { raw.int("min_height") }

  /// Smallest width of the buyer's image, in pixels.
  public var minWidth: Int? { raw.int("min_width") }
}

/// Mask image inside ``PartialEditProductSurface``.
public struct PartialEditProductMaskImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// POD info inside the parameters of `partialEditProduct`.
public struct PartialEditProductPodInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    podTemplates: [PartialEditProductPodTemplate]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("pod_templates", podTemplates)
    })
  }

  /// Print-on-demand templates, each with the surfaces that can be customized.
  public var podTemplates: [PartialEditProductPodTemplate] { raw.views("pod_templates") }
}

/// POD template inside ``PartialEditProductPodInfo``.
public struct PartialEditProductPodTemplate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    podTemplateId: String? = nil,
    remark: String? = nil,
    skuIds: [String]? = nil,
    surfaces: [PartialEditProductSurface]? = nil,
    templateName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("pod_template_id", podTemplateId)
      writer.put("remark", remark)
      writer.put("sku_ids", skuIds)
      writer.put("surfaces", surfaces)
      writer.put("template_name", templateName)
    })
  }

  /// Id of the print-on-demand template of the product.
  public var podTemplateId: String? { raw.string("pod_template_id") }

  /// Note on the template for the seller or the printer.
  public var remark: String? { raw.string("remark") }

  /// SKUs that use this print-on-demand template.
  public var skuIds: [String] { raw.strings("sku_ids") }

  /// Surfaces of the product that can be printed.
  public var surfaces: [PartialEditProductSurface] { raw.views("surfaces") }

  /// Name of the template, chosen by the seller.
  public var templateName: String? { raw.string("template_name") }
}

/// Price inside ``PartialEditProductSku``, ``PublishGlobalProductPublishTargetSku``, ``UpdatePriceSku``.
public struct PartialEditProductPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: CheckProductListingPriceCurrency,
    amount: String? = nil,
    salePrice: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("currency", currency)
      writer.put("sale_price", salePrice)
    })
  }

  /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `100.00`.
  public var amount: String? { raw.string("amount") }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: CheckProductListingPriceCurrency? { raw.open("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
  public var salePrice: String? { raw.string("sale_price") }
}

/// Replicated product inside the parameters of `partialEditProduct`.
public struct PartialEditProductReplicatedProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    region: PartialEditProductReplicatedProductRegion,
    inventoryMode: String? = nil,
    skus: [PartialEditProductReplicatedProductSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("inventory_mode", inventoryMode)
      writer.put("region", region)
      writer.put("skus", skus)
    })
  }

  /// Whether the local products share one stock or each has its own.
  public var inventoryMode: String? { raw.string("inventory_mode") }

  /// Market of the copy; changes can be passed on only where a copy exists. Example: `US`.
  public var region: PartialEditProductReplicatedProductRegion? { raw.open("region") }

  /// SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted.
  public var skus: [PartialEditProductReplicatedProductSku] { raw.views("skus") }
}

/// SKU inside ``PartialEditProductReplicatedProduct``.
public struct PartialEditProductReplicatedProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    price: PartialEditProductSkuPrice,
    externalSkuId: String? = nil,
    id: String? = nil,
    inventory: [EditProductInventory]? = nil,
    sellerSku: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_sku_id", externalSkuId)
      writer.put("id", id)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("seller_sku", sellerSku)
    })
  }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207000`.
  public var id: String? { raw.string("id") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [EditProductInventory] { raw.views("inventory") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: PartialEditProductSkuPrice? { raw.view("price") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
  public var sellerSku: String? { raw.string("seller_sku") }
}

/// SKU inside the parameters of `partialEditProduct`.
public struct PartialEditProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalListPrices: [CheckProductListingExternalListPrice]? = nil,
    externalSkuId: String? = nil,
    externalUrls: [String]? = nil,
    extraIdentifierCodes: [String]? = nil,
    fees: [CheckProductListingFee]? = nil,
    id: String? = nil,
    identifierCode: IdentifierCode? = nil,
    inventory: [CheckProductListingInventory]? = nil,
    listPrice: Money? = nil,
    preSale: PreSale? = nil,
    price: PartialEditProductPrice? = nil,
    salesAttributes: [CheckProductListingSalesAttribute]? = nil,
    sellerSku: String? = nil,
    skuDimensions: SkuDimension? = nil,
    skuUnitCount: String? = nil,
    skuWeight: SkuWeight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_list_prices", externalListPrices)
      writer.put("external_sku_id", externalSkuId)
      writer.put("external_urls", externalUrls)
      writer.put("extra_identifier_codes", extraIdentifierCodes)
      writer.put("fees", fees)
      writer.put("id", id)
      writer.put("identifier_code", identifierCode)
      writer.put("inventory", inventory)
      writer.put("list_price", listPrice)
      writer.put("pre_sale", preSale)
      writer.put("price", price)
      writer.put("sales_attributes", salesAttributes)
      writer.put("seller_sku", sellerSku)
      writer.put("sku_dimensions", skuDimensions)
      writer.put("sku_unit_count", skuUnitCount)
      writer.put("sku_weight", skuWeight)
    })
  }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [CheckProductListingExternalListPrice] { raw.views("external_list_prices") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Pages of other shops where the same product can be bought, at most 500 characters each.
  public var externalUrls: [String] { raw.strings("external_urls") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207012`.
  public var id: String? { raw.string("id") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
  public var preSale: PreSale? { raw.view("pre_sale") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: PartialEditProductPrice? { raw.view("price") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [CheckProductListingSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Outer size of the packed SKU, when it differs from that of the product.
  public var skuDimensions: SkuDimension? { raw.view("sku_dimensions") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }

  /// Weight of the packed SKU, when it differs from that of the product.
  public var skuWeight: SkuWeight? { raw.view("sku_weight") }
}

/// Price inside ``PartialEditProductReplicatedProductSku``.
public struct PartialEditProductSkuPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    currency: CheckProductListingPriceCurrency,
    salePrice: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("currency", currency)
      writer.put("sale_price", salePrice)
    })
  }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: CheckProductListingPriceCurrency? { raw.open("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
  public var salePrice: String? { raw.string("sale_price") }
}

/// Surface inside ``PartialEditProductPodTemplate``.
public struct PartialEditProductSurface: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    backgroundImage: PartialEditProductBackgroundImage? = nil,
    customAreas: [PartialEditProductCustomArea]? = nil,
    externalSurfaceId: String? = nil,
    maskImage: PartialEditProductMaskImage? = nil,
    surfaceName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("background_image", backgroundImage)
      writer.put("custom_areas", customAreas)
      writer.put("external_surface_id", externalSurfaceId)
      writer.put("mask_image", maskImage)
      writer.put("surface_name", surfaceName)
    })
  }

  /// Picture of the surface on which the buyer's design is placed.
  public var backgroundImage: PartialEditProductBackgroundImage? { raw.view("background_image") }

  /// Areas of the surface that the buyer can fill with text or an image.
  public var customAreas: [PartialEditProductCustomArea] { raw.views("custom_areas") }

  /// Id of the surface in the system of the print-on-demand provider.
  public var externalSurfaceId: String? { raw.string("external_surface_id") }

  /// Picture laid over the design so that the preview looks real.
  public var maskImage: PartialEditProductMaskImage? { raw.view("mask_image") }

  /// Name of the surface, such as front or back.
  public var surfaceName: String? { raw.string("surface_name") }
}

/// Phone number inside the parameters of `createManufacturer`, the parameters of `partialEditManufacturer`, ``RegionalProfile``.
public struct PhoneNumber: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    availability: PhoneNumberAvailability? = nil,
    countryCode: String? = nil,
    localNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("availability", availability)
      writer.put("country_code", countryCode)
      writer.put("local_number", localNumber)
    })
  }

  /// Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`.
  public var availability: PhoneNumberAvailability? { raw.open("availability") }

  /// Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`.
  public var countryCode: String? { raw.string("country_code") }

  /// Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`.
  public var localNumber: String? { raw.string("local_number") }
}

/// POD info inside ``GetProductResponse``.
public struct PodInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Print-on-demand templates, each with the surfaces that can be customized.
  public var podTemplates: [PodTemplate] { raw.views("pod_templates") }
}

/// POD template inside ``PodInfo``.
public struct PodTemplate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the print-on-demand template of the product.
  public var podTemplateId: String? { raw.string("pod_template_id") }

  /// Note on the template for the seller or the printer.
  public var remark: String? { raw.string("remark") }

  /// SKUs that use this print-on-demand template.
  public var skuIds: [String] { raw.strings("sku_ids") }

  /// Surfaces of the product that can be printed.
  public var surfaces: [Surface] { raw.views("surfaces") }

  /// Name of the template, chosen by the seller.
  public var templateName: String? { raw.string("template_name") }
}

/// Pre check detail inside ``PreCheckResult``.
public struct PreCheckDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Full explanation of the problem found in the product data.
  public var longReason: String? { raw.string("long_reason") }

  /// Parts of the listing in which the problem lies, such as PRE_CHECK_FIELD_TITLE.
  public var relatedFields: [String] { raw.strings("related_fields") }

  /// Short statement of the problem found in the product data.
  public var shortReason: String? { raw.string("short_reason") }
}

/// Pre check result inside ``CheckProductListingResponse``.
public struct PreCheckResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Problems that this check found in the product data.
  public var preCheckDetails: [PreCheckDetail] { raw.views("pre_check_details") }

  /// Kind of problem that was checked, such as INCOMPLETE_INFO. Example: `INCOMPLETE_INFO`.
  public var preCheckItem: String? { raw.string("pre_check_item") }
}

/// Pre sale inside ``CheckProductListingSku``, ``CreateProductSku2``, ``PartialEditProductSku`` and others.
public struct PreSale: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    fulfillmentType: FulfillmentType? = nil,
    type: AllowedSpecialProductType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("fulfillment_type", fulfillmentType)
      writer.put("type", type)
    })
  }

  /// How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require.
  public var fulfillmentType: FulfillmentType? { raw.view("fulfillment_type") }

  /// Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`.
  public var type: AllowedSpecialProductType? { raw.open("type") }
}

/// Prescription requirement inside ``GetProductResponse``.
public struct PrescriptionRequirement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether buyers need a prescription for this pharmacy product. Example: `false`.
  public var needsPrescription: Bool? { raw.flag("needs_prescription") }
}

/// Price inside ``CombinedSku``, ``SearchProductsSku``, ``Sku``.
public struct Price: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
  public var currency: CreateProductPriceCurrency? { raw.open("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `117.5`.
  public var salePrice: String? { raw.string("sale_price") }

  /// Price at which bidding starts in a LIVE auction, decimal text.
  public var startingBidPrice: String? { raw.string("starting_bid_price") }

  /// Price before tax and shipping charges for global sellers, decimal text; for local sellers the price shown to buyers. Example: `110`.
  public var taxExclusivePrice: String? { raw.string("tax_exclusive_price") }

  /// Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1`.
  public var unitPrice: String? { raw.string("unit_price") }
}

/// Product inside ``SearchProductsResponse``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
  public var audit: Audit? { raw.view("audit") }

  /// Unix time in seconds when the product was created. Example: `1234567890`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`.
  public var hasDraft: Bool? { raw.flag("has_draft") }

  /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
  public var id: String? { raw.string("id") }

  /// State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there.
  public var integratedPlatformStatuses: [IntegratedPlatformStatus] { raw.views("integrated_platform_statuses") }

  /// Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
  public var isNotForSale: Bool? { raw.flag("is_not_for_sale") }

  /// Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`.
  public var listingQualityTier: CurrentTier? { raw.open("listing_quality_tier") }

  /// Families of products that appear as options of each other on the product page; US local sellers only.
  public var productFamilies: [ProductFamily] { raw.views("product_families") }

  /// Why changes of the global product could not be applied to this one; cross-border sellers only.
  public var productSyncFailReasons: [String] { raw.strings("product_sync_fail_reasons") }

  /// Tags that mark the product, such as AUCTION.
  public var productTags: [String] { raw.strings("product_tags") }

  /// Categories that the platform considers right, judged by title, description and pictures.
  public var recommendedCategories: [RecommendedCategory] { raw.views("recommended_categories") }

  /// Countries in which the product is for sale.
  public var salesRegions: [SalesRegion] { raw.opens("sales_regions") }

  /// Planned start of sale, on or off and at which time.
  public var scheduledSale: ScheduledSale? { raw.view("scheduled_sale") }

  /// Whether the product is sold at a fixed price only or also in LIVE auctions.
  public var sellingFormat: String? { raw.string("selling_format") }

  /// SKUs of the product, one entry per variant.
  public var skus: [SearchProductsSku] { raw.views("skus") }

  /// State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `ACTIVATE`.
  public var status: GetProductStatus? { raw.open("status") }

  /// Title of the product, as buyers see it in the shop.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the product. Example: `1234567800`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Product attribute inside ``GetGlobalProductResponse``.
public struct ProductAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product attribute, from Get Attributes. Example: `100392`.
  public var id: String? { raw.string("id") }

  /// Name of the product attribute, such as Material. Example: `Occasion`.
  public var name: String? { raw.string("name") }

  /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
  public var values: [CheckGlobalProductListingValue] { raw.views("values") }
}

/// Product inside ``ProductAuditingResearchResponse``.
public struct ProductAuditingResearchProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the brand under which the audited product is sold. Example: `1111`.
  public var brandId: String? { raw.string("brand_id") }

  /// Name of the brand under which the product is sold. Example: `Labor`.
  public var brandName: String? { raw.string("brand_name") }

  /// Categories of the product from the root to the leaf.
  public var categories: [ProductCategory] { raw.views("categories") }

  /// Country in which the product is for sale, such as DE. Example: `FR`.
  public var country: String? { raw.string("country") }

  /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
  public var description_: String? { raw.string("description") }

  /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
  public var id: String? { raw.string("id") }

  /// Address of the product page in the shop.
  public var listingUrl: String? { raw.string("listing_url") }

  /// Addresses of the main pictures of the product.
  public var mainImageUrls: [String] { raw.strings("main_image_urls") }

  /// Id of the shop in which the product is sold. Example: `11111`.
  public var sellerId: String? { raw.string("seller_id") }

  /// Name of the shop that sells the product.
  public var sellerName: String? { raw.string("seller_name") }

  /// Title of the product, as buyers see it in the shop.
  public var title: String? { raw.string("title") }

  /// SKUs of the audited product, one entry each.
  public var variants: [Variant] { raw.views("variants") }
}

/// Product certification inside ``GetCategoryRulesResponse``.
public struct ProductCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What the certificate must contain and in which form it has to be submitted.
  public var documentDetails: String? { raw.string("document_details") }

  /// Whether the certificate needs an expiration date.
  public var expirationDate: ExpirationDate? { raw.view("expiration_date") }

  /// Id of the kind of certificate, to be used in `certifications`. Example: `602362`.
  public var id: String? { raw.string("id") }

  /// Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Name of the kind of certificate, meant for display.
  public var name: String? { raw.string("name") }

  /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
  public var requirementConditions: [RequirementCondition] { raw.views("requirement_conditions") }

  /// Address of a picture that shows an example of the certificate.
  public var sampleImageUrl: String? { raw.string("sample_image_url") }
}

/// Product family inside ``GetProductResponse``, ``Product``.
public struct ProductFamily: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the family, shared by all products in it. Example: `1000592969712207000`.
  public var id: String? { raw.string("id") }

  /// Products of the family, shown as options of each other.
  public var products: [GetProductProduct] { raw.views("products") }
}

/// Product inside ``ProductInformationIssueDiagnosisResponse``.
public struct ProductInformationIssueDiagnosisProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Weaknesses of the listing found for each part of it.
  public var diagnoses: [Diagnose] { raw.views("diagnoses") }

  /// Id of the product, generated by TikTok Shop. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Quality of the listing and number of improvements still open.
  public var listingQuality: ListingQuality? { raw.view("listing_quality") }
}

/// Product main image inside ``CombinedSku``.
public struct ProductMainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels. Example: `600`.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels. Example: `600`.
  public var width: Int? { raw.int("width") }
}

/// Product tag operation inside the parameters of `checkProductListing`, the parameters of `createProduct`, the parameters of `editProduct`.
public struct ProductTagOperation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    enable: Bool,
    productTag: ProductTag
  ) {
    raw = JSONValue(members: { writer in
      writer.put("enable", enable)
      writer.put("product_tag", productTag)
    })
  }

  /// Sets the tag when true and removes it when false.
  public var enable: Bool? { raw.flag("enable") }

  /// Tag to set on the product or to remove from it.
  public var productTag: ProductTag? { raw.open("product_tag") }
}

/// Product inside ``PublishGlobalProductResponse``.
public struct PublishGlobalProductProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the new local product in this market. Example: `1929592969712207410`.
  public var id: String? { raw.string("id") }

  /// Market in which the local product is listed, by country code. Example: `MY`.
  public var region: OptionalRegion? { raw.open("region") }

  /// Id of the local shop in the market; there is one per market. Example: `7494083603082020484`.
  public var shopId: String? { raw.string("shop_id") }

  /// New local SKUs, each with the global SKU it comes from.
  public var skus: [PublishGlobalProductSku] { raw.views("skus") }
}

/// SKU inside ``PublishTarget``.
public struct PublishGlobalProductPublishTargetSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    relatedGlobalSkuId: String,
    fees: [CheckProductListingFee]? = nil,
    inventory: BindLocalProductsInventory? = nil,
    price: PartialEditProductPrice? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("fees", fees)
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("related_global_sku_id", relatedGlobalSkuId)
    })
  }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// Stock for this market per warehouse; without it the global stock is divided evenly, required for sellers with one warehouse.
  public var inventory: BindLocalProductsInventory? { raw.view("inventory") }

  /// Local price that overrides the one computed from the global price; give `amount` or `sale_price`, the latter takes precedence.
  public var price: PartialEditProductPrice? { raw.view("price") }

  /// Id of the global SKU that the local SKU comes from. Example: `1729592969712207400`.
  public var relatedGlobalSkuId: String? { raw.string("related_global_sku_id") }
}

/// SKU inside ``GlobalProduct``, ``PublishGlobalProductProduct``.
public struct PublishGlobalProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207400`.
  public var id: String? { raw.string("id") }

  /// Id of the global SKU that the local SKU comes from. Example: `1729696746528737924`.
  public var relatedGlobalSkuId: String? { raw.string("related_global_sku_id") }

  /// Sales attributes that define the local SKU.
  public var saleAttributes: [SaleAttribute] { raw.views("sale_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-001`.
  public var sellerSku: String? { raw.string("seller_sku") }
}

/// Publish result inside ``EditGlobalProductResponse``, ``PartialEditGlobalProductResponse``, ``PublishGlobalProductResponse``.
public struct PublishResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Causes of the failure; empty on success.
  public var failReasons: [FailReason] { raw.views("fail_reasons") }

  /// Market by its country code, such as DE or GB. Example: `MY`.
  public var region: OptionalRegion? { raw.open("region") }

  /// Outcome in this market: SUCCESS when the change was accepted and is under review, otherwise FAILED. Example: `SUCCESS`.
  public var status: PublishResultStatus? { raw.open("status") }
}

/// Publish target inside the parameters of `publishGlobalProduct`.
public struct PublishTarget: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    region: PartialEditProductReplicatedProductRegion,
    skus: [PublishGlobalProductPublishTargetSku],
    manufacturerIds: [String]? = nil,
    responsiblePersonIds: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("region", region)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("skus", skus)
    })
  }

  /// Ids of the manufacturers for this market; by default those of the global product, EU only.
  public var manufacturerIds: [String] { raw.strings("manufacturer_ids") }

  /// Market in which to publish, each only once. Example: `MY`.
  public var region: PartialEditProductReplicatedProductRegion? { raw.open("region") }

  /// Ids of the responsible persons for this market; by default those of the global product, EU only.
  public var responsiblePersonIds: [String] { raw.strings("responsible_person_ids") }

  /// SKUs to publish in this market, at most 300 in the EU, JP, UK and US, 100 elsewhere.
  public var skus: [PublishGlobalProductPublishTargetSku] { raw.views("skus") }
}

/// Purchase order quantity limit inside the parameters of `createProduct`, the parameters of `editProduct`, ``Sku``.
public struct PurchaseOrderQuantityLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    cumulativeOrderQuantity: Int? = nil,
    maximumOrderQuantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("cumulative_order_quantity", cumulativeOrderQuantity)
      writer.put("maximum_order_quantity", maximumOrderQuantity)
    })
  }

  /// Largest number of units one buyer may order over all orders.
  public var cumulativeOrderQuantity: Int? { raw.int("cumulative_order_quantity") }

  /// Largest number of units one buyer may put into an order.
  public var maximumOrderQuantity: Int? { raw.int("maximum_order_quantity") }
}

/// Value inside ``SalesProperty``.
public struct RecommendRequiredProductPropertiesValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
    })
  }

  /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`.
  public var id: String? { raw.string("id") }
}

/// Image inside ``RecommendSizeChartResponse``.
public struct RecommendSizeChartImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the picture was recognized as a size chart. Example: `false`.
  public var isSizeChart: Bool? { raw.flag("is_size_chart") }

  /// Address at which the picture can be viewed.
  public var url: String? { raw.string("url") }
}

/// Image inside ``ExternalProduct``, the parameters of `recommendSizeChart`, ``UploadExternalProductSku``.
public struct RecommendSizeChartImage2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    url: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("url", url)
    })
  }

  /// Address at which the picture can be viewed.
  public var url: String? { raw.string("url") }
}

/// Recommended category inside ``GetProductResponse``, ``Product``.
public struct RecommendedCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category that the platform considers right for the product. Example: `850003`.
  public var id: String? { raw.string("id") }

  /// Name of the category in the language of the market.
  public var localName: String? { raw.string("local_name") }
}

/// Recommended property inside ``RecommendRequiredProductPropertiesResponse``.
public struct RecommendedProperty: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the attribute that should be filled in.
  public var id: String? { raw.string("id") }

  /// Whether sellers may enter a value of their own for this product attribute.
  public var isCustomizable: Bool? { raw.flag("is_customizable") }

  /// Whether the product attribute takes several values.
  public var isMultipleSelection: Bool? { raw.flag("is_multiple_selection") }

  /// Whether the attribute is mandatory in this category.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Name of the attribute that should be filled in.
  public var name: String? { raw.string("name") }

  /// Whether the attribute defines variants or describes the whole product.
  public var type: String? { raw.string("type") }

  /// Values that suit the product for this attribute.
  public var values: [CheckGlobalProductListingValue] { raw.views("values") }
}

/// Regional profile inside ``SearchManufacturersManufacturer``.
public struct RegionalProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Postal address in the language of this profile.
  public var address: String? { raw.string("address") }

  /// Email address in this profile of the manufacturer or responsible person. Example: `johndoe@email.com`.
  public var email: String? { raw.string("email") }

  /// Language in which this profile is written, BCP 47 code. Example: `en-IE`.
  public var locale: String? { raw.string("locale") }

  /// Name of the manufacturer or responsible person in the language of this profile.
  public var name: String? { raw.string("name") }

  /// Telephone number, split into country code and local number.
  public var phoneNumber: PhoneNumber? { raw.view("phone_number") }

  /// Registered trade name of the manufacturer, at most 200 characters.
  public var registeredTradeName: String? { raw.string("registered_trade_name") }
}

/// Certification inside ``ReplicateTarget``.
public struct ReplicateProductCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    expirationDate: Int? = nil,
    files: [CheckGlobalProductListingFile]? = nil,
    images: [CheckGlobalProductListingImage]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("expiration_date", expirationDate)
      writer.put("files", files)
      writer.put("id", id)
      writer.put("images", images)
    })
  }

  /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules.
  public var expirationDate: Int? { raw.int("expiration_date") }

  /// Certificate files, uploaded beforehand with Upload Product File.
  public var files: [CheckGlobalProductListingFile] { raw.views("files") }

  /// Id of the kind of certificate, from Get Category Rules.
  public var id: String? { raw.string("id") }

  /// Pictures of the certificate, as an alternative or addition to files.
  public var images: [CheckGlobalProductListingImage] { raw.views("images") }
}

/// Detail inside ``ReplicateProductErrorItem``.
public struct ReplicateProductDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Market for which the product could not be copied. Example: `US`.
  public var region: String? { raw.string("region") }
}

/// Error inside ``ReplicateProductResponse``.
public struct ReplicateProductErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052223`.
  public var code: Int? { raw.int("code") }

  /// Entry that failed and the errors underneath.
  public var detail: ReplicateProductDetail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// Price inside ``ReplicateProductSku``.
public struct ReplicateProductPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    salePrice: String,
    currency: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("currency", currency)
      writer.put("sale_price", salePrice)
    })
  }

  /// Currency of the price, the local one of the target market, ISO 4217. Example: `EUR`.
  public var currency: String? { raw.string("currency") }

  /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `100`.
  public var salePrice: String? { raw.string("sale_price") }
}

/// SKU inside ``ReplicateTarget``.
public struct ReplicateProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    inventory: [EditProductInventory]? = nil,
    price: ReplicateProductPrice? = nil,
    sellerSku: String? = nil,
    sourceSkuId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("inventory", inventory)
      writer.put("price", price)
      writer.put("seller_sku", sellerSku)
      writer.put("source_sku_id", sourceSkuId)
    })
  }

  /// Stock of the copy per warehouse; required only where the allocation mode of the warehouse is MANUAL.
  public var inventory: [EditProductInventory] { raw.views("inventory") }

  /// Price shown to buyers in this market before discounts.
  public var price: ReplicateProductPrice? { raw.view("price") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the SKU in this market that is to be copied. Example: `1732057700058170433`.
  public var sourceSkuId: String? { raw.string("source_sku_id") }
}

/// Replicate source inside ``GlobalListingPolicy``.
public struct ReplicateSource: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product that this SKU follows. Example: `1729592969712203232`.
  public var productId: String? { raw.string("product_id") }

  /// Id of the shop of the product that this SKU follows. Example: `7295929697122032321`.
  public var shopId: String? { raw.string("shop_id") }

  /// Id of the SKU in another market that this one follows. Example: `1729592969712203232`.
  public var skuId: String? { raw.string("sku_id") }
}

/// Replicate target inside the parameters of `replicateProduct`.
public struct ReplicateTarget: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    certifications: [ReplicateProductCertification]? = nil,
    inventoryMode: InventoryMode? = nil,
    manufacturerIds: [String]? = nil,
    productAttributes: [CheckGlobalProductListingProductAttribute]? = nil,
    region: String? = nil,
    responsiblePersonIds: [String]? = nil,
    skus: [ReplicateProductSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("certifications", certifications)
      writer.put("inventory_mode", inventoryMode)
      writer.put("manufacturer_ids", manufacturerIds)
      writer.put("product_attributes", productAttributes)
      writer.put("region", region)
      writer.put("responsible_person_ids", responsiblePersonIds)
      writer.put("skus", skus)
    })
  }

  /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
  public var certifications: [ReplicateProductCertification] { raw.views("certifications") }

  /// Whether the local products share one stock or each has its own.
  public var inventoryMode: InventoryMode? { raw.open("inventory_mode") }

  /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
  public var manufacturerIds: [String] { raw.strings("manufacturer_ids") }

  /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
  public var productAttributes: [CheckGlobalProductListingProductAttribute] { raw.views("product_attributes") }

  /// Market to which to copy the product, one that has no copy yet. Example: `US`.
  public var region: String? { raw.string("region") }

  /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
  public var responsiblePersonIds: [String] { raw.strings("responsible_person_ids") }

  /// SKUs of the copy, which must include all SKUs of the source; at most 300 in the EU, JP, UK and US, 100 elsewhere.
  public var skus: [ReplicateProductSku] { raw.views("skus") }
}

/// Replicated product inside ``GetGlobalReplicatedProductsResponse``.
public struct ReplicatedProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product, generated by TikTok Shop. Example: `1732057700058170433`.
  public var productId: String? { raw.string("product_id") }

  /// State of the copy of the product in its market. Example: `ACTIVE`.
  public var productStatus: String? { raw.string("product_status") }

  /// Market of the copy; changes can be passed on only where a copy exists. Example: `US`.
  public var region: String? { raw.string("region") }

  /// Id of the shop in which the copy is listed. Example: `1732057700058170433`.
  public var shopId: String? { raw.string("shop_id") }
}

/// Requirement condition inside ``Attribute``, ``GetGlobalAttributesAttribute``, ``GetGlobalCategoryRulesProductCertification`` and others.
public struct RequirementCondition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product attribute that the condition looks at. Example: `101610`.
  public var attributeId: String? { raw.string("attribute_id") }

  /// Id of the attribute value that makes the condition true when the seller selects it. Example: `1024358`.
  public var attributeValueId: String? { raw.string("attribute_value_id") }

  /// Kind of condition; VALUE_ID_MATCH is true when the seller selects the attribute value named here. Example: `VALUE_ID_MATCH`.
  public var conditionType: ConditionType? { raw.open("condition_type") }

  /// Market in which the condition applies. Example: `IE`.
  public var region: OptionalRegion? { raw.open("region") }
}

/// Responsible person inside ``GetGlobalCategoryRulesResponse``.
public struct ResponsiblePerson: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
  public var optionalRegions: [RequiredRegion] { raw.opens("optional_regions") }

  /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
  public var requiredRegions: [RequiredRegion] { raw.opens("required_regions") }
}

/// Reward inside ``GetProductSkppDetailResponse``, ``ListProductSkppStatusesProduct``.
public struct Reward: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the ad credit of this reward has been claimed.
  public var adCreditClaimStatus: String? { raw.string("ad_credit_claim_status") }

  /// Id of the campaign to which the reward belongs.
  public var campaignId: String? { raw.string("campaign_id") }

  /// Conditions the seller must meet to claim the reward, each with current and target value.
  public var claimConditions: [ClaimCondition] { raw.views("claim_conditions") }

  /// Kind of reward that can be earned, such as ad credit.
  public var rewardType: String? { raw.string("reward_type") }

  /// State in which the reward for this product is at present.
  public var status: String? { raw.string("status") }

  /// Title of the reward, as it is shown to the seller.
  public var title: String? { raw.string("title") }

  /// Worth of the reward, such as an amount of ad credit.
  public var value: String? { raw.string("value") }
}

/// Row inside ``ProductTable``.
public struct Row: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    cells: [Cell]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("cells", cells)
    })
  }

  /// Cells of this row, one per column of the size chart.
  public var cells: [Cell] { raw.views("cells") }
}

/// Rule inside ``ComplexValue``, ``Field``.
public struct Rule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kind of rule, such as REQUIRED, VALUE_TYPE or MAX_LENGTH; `value` holds its content. Example: `REQUIRED`.
  public var type: String? { raw.string("type") }

  /// Content of the rule, such as true or the largest length. Example: `true`.
  public var value: String? { raw.string("value") }
}

/// Sale attribute inside ``PublishGlobalProductSku``.
public struct SaleAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sales attribute in the new local product. Example: `100001`.
  public var id: String? { raw.string("id") }

  /// Id of the attribute value in the new local product. Example: `7272008676829824800`.
  public var valueId: String? { raw.string("value_id") }
}

/// Sale price inside ``EditGlobalProductSku``.
public struct SalePrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    amount: String,
    region: PartialEditProductReplicatedProductRegion
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("region", region)
    })
  }

  /// Price shown to buyers in this market before discounts, decimal text. Example: `100`.
  public var amount: String? { raw.string("amount") }

  /// Market in which this price applies, by country code. Example: `US`.
  public var region: PartialEditProductReplicatedProductRegion? { raw.open("region") }
}

/// Sales attribute inside ``CreateProductSku``, ``GlobalSku``.
public struct SalesAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`.
  public var id: String? { raw.string("id") }

  /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207123`.
  public var valueId: String? { raw.string("value_id") }
}

/// Sales attribute mapping inside ``SkuMapping``.
public struct SalesAttributeMapping: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sales attribute in the global product. Example: `100000`.
  public var globalAttributeId: String? { raw.string("global_attribute_id") }

  /// Id of the value of the sales attribute in the global product. Example: `1001064`.
  public var globalValueId: String? { raw.string("global_value_id") }

  /// Id of the sales attribute in the local product. Example: `100000`.
  public var localAttributeId: String? { raw.string("local_attribute_id") }

  /// Id of the value of the sales attribute in the local product. Example: `1001064`.
  public var localValueId: String? { raw.string("local_value_id") }
}

/// Sales property inside the parameters of `recommendRequiredProductProperties`.
public struct SalesProperty: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    values: [RecommendRequiredProductPropertiesValue]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("values", values)
    })
  }

  /// Id of the sales attribute that the product has.
  public var id: String? { raw.string("id") }

  /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
  public var values: [RecommendRequiredProductPropertiesValue] { raw.views("values") }
}

/// Scheduled sale inside the parameters of `checkProductListing`, the parameters of `createProduct`, the parameters of `editProduct` and others.
public struct ScheduledSale: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    isEnabledScheduledSale: Bool? = nil,
    scheduleSaleTime: UnixTime? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("is_enabled_scheduled_sale", isEnabledScheduledSale)
      writer.put("schedule_sale_time", scheduleSaleTime)
    })
  }

  /// Whether the product goes on sale at `schedule_sale_time`.
  public var isEnabledScheduledSale: Bool? { raw.flag("is_enabled_scheduled_sale") }

  /// Unix time at which the product goes on sale.
  public var scheduleSaleTime: UnixTime? { raw.time("schedule_sale_time") }
}

/// Product inside ``CombinedListingRecommendation``.
public struct SearchCombinedListingRecommendationsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product, generated by TikTok Shop. Example: `7362027385890244398`.
  public var id: String? { raw.string("id") }

  /// Value of this product for the attribute named in `option_name`, such as Red. Example: `Red`.
  public var optionValue: String? { raw.string("option_value") }
}

/// Manufacturer inside ``SearchManufacturersResponse``.
public struct SearchManufacturersManufacturer: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the manufacturer, to be listed in `manufacturer_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`.
  public var id: String? { raw.string("id") }

  /// Contact data in the languages of the supported EU countries.
  public var regionalProfiles: [RegionalProfile] { raw.views("regional_profiles") }
}

/// Opportunity inside ``SearchOpportunitiesResponse``.
public struct SearchOpportunitiesOpportunity: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What the seller has to do and gains from it, as readable sentences.
  public var benefits: [String] { raw.strings("benefits") }

  /// Unix time in seconds when the opportunity was created. Example: `1726341751`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the opportunity, used to submit products for it. Example: `12321`.
  public var id: String? { raw.string("id") }

  /// Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING.
  public var tags: [SearchOpportunitiesOpportunityTag] { raw.opens("tags") }

  /// Level of the opportunity: PRODUCT wants exactly this product, LEAF_CATEGORY any suitable one of the category. Example: `LEAF_CATEGORY`.
  public var type: SearchOpportunitiesOpportunityType? { raw.open("type") }

  /// Unix time in seconds of the last change of the opportunity. Example: `1726341751`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// SKU inside ``Product``.
public struct SearchProductsSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [ExternalListPrice] { raw.views("external_list_prices") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`.
  public var id: String? { raw.string("id") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
  public var preSale: PreSale? { raw.view("pre_sale") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Price? { raw.view("price") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// State of the SKU and who took it off sale.
  public var statusInfo: StatusInfo? { raw.view("status_info") }
}

/// Regional profile inside ``SearchResponsiblePersonsResponsiblePerson``.
public struct SearchResponsiblePersonsRegionalProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Postal address in the language of this profile.
  public var address: Address? { raw.view("address") }

  /// Email address in this profile of the manufacturer or responsible person. Example: `john.doe@email.com`.
  public var email: String? { raw.string("email") }

  /// Language in which this profile is written, BCP 47 code. Example: `en-IE`.
  public var locale: String? { raw.string("locale") }

  /// Name of the manufacturer or responsible person in the language of this profile.
  public var name: String? { raw.string("name") }

  /// Telephone number, split into country code and local number.
  public var phoneNumber: CreateResponsiblePersonPhoneNumber? { raw.view("phone_number") }
}

/// Responsible person inside ``SearchResponsiblePersonsResponse``.
public struct SearchResponsiblePersonsResponsiblePerson: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the person, to be listed in `responsible_person_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`.
  public var id: String? { raw.string("id") }

  /// Contact data in the languages of the supported EU countries.
  public var regionalProfiles: [SearchResponsiblePersonsRegionalProfile] { raw.views("regional_profiles") }
}

/// Image inside ``SearchSizeChartsSizeChart``.
public struct SearchSizeChartsImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Language of the picture of the size chart, BCP 47 code. Example: `en-US`.
  public var locale: String? { raw.string("locale") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Address at which the picture can be viewed.
  public var url: String? { raw.string("url") }
}

/// Size chart inside ``SearchSizeChartsResponse``.
public struct SearchSizeChartsSizeChart: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Pictures of the size chart, one per language.
  public var images: [SearchSizeChartsImage] { raw.views("images") }

  /// Ids of the categories the size chart is made for.
  public var relatedCategoryIds: [String] { raw.strings("related_category_ids") }

  /// Contents of the size chart, one entry per language.
  public var sizeChartDatas: [SearchSizeChartsSizeChartData] { raw.views("size_chart_datas") }

  /// Whether the size chart belongs to one product or is a template for many.
  public var sizeChartMode: String? { raw.string("size_chart_mode") }

  /// Id of the size chart template, to be used in products. Example: `7362027385890244398`.
  public var templateId: String? { raw.string("template_id") }

  /// Name of the template, chosen by the seller.
  public var templateName: String? { raw.string("template_name") }
}

/// Size chart data inside ``SearchSizeChartsSizeChart``.
public struct SearchSizeChartsSizeChartData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Language of this version of the size chart, BCP 47 code.
  public var locale: String? { raw.string("locale") }

  /// Contents of the size chart: measures, sizes and table.
  public var sizeChartData: SizeChartData? { raw.view("size_chart_data") }
}

/// Selected option inside ``UploadExternalProductSku``.
public struct SelectedOption: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    name: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("name", name)
      writer.put("value", value)
    })
  }

  /// Name of the option, such as color, at most 50 characters.
  public var name: String? { raw.string("name") }

  /// Value of the option, such as red, at most 50 characters.
  public var value: String? { raw.string("value") }
}

/// Seller SKU inside ``GetCategoryRulesResponse``.
public struct SellerSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether products of this category need an own code of the seller for each SKU.
  public var isRequired: Bool? { raw.flag("is_required") }
}

/// SEO word inside ``GetProductProduct``, ``Suggestion``.
public struct SeoWord: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Search word that is suggested for the title. Example: `dress`.
  public var text: String? { raw.string("text") }
}

/// Shop summary inside ``GetShopSkppSummaryResponse``.
public struct ShopSummary: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Ad credit the shop has earned in the program.
  public var earnedAdCredit: String? { raw.string("earned_ad_credit") }

  /// Number of products of the shop that can take part in the program.
  public var eligibleProductsCount: Int? { raw.int("eligible_products_count") }

  /// Additional visibility the shop gained from the program in the last 30 days.
  public var increasedVisibilityL30d: String? { raw.string("increased_visibility_l30d") }

  /// Number of products of the shop that meet all goals of the program.
  public var qualifiedProductsCount: Int? { raw.int("qualified_products_count") }
}

/// Size chart inside ``GetCategoryRulesResponse``, ``GetGlobalCategoryRulesResponse``.
public struct SizeChart: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether products of this category need a size chart. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Whether size charts are used in this category; one that is given anyway is not saved. Example: `true`.
  public var isSupported: Bool? { raw.flag("is_supported") }

  /// Measures that a size chart of this category can have.
  public var measurementAndOptions: [MeasurementAndOption] { raw.views("measurement_and_options") }

  /// Kinds of sizes the chart covers, such as letter or number sizes.
  public var sizeTypes: [String] { raw.strings("size_types") }
}

/// Size chart data inside ``SearchSizeChartsSizeChartData``.
public struct SizeChartData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Explanation of the size chart for the buyer.
  public var description_: String? { raw.string("description") }

  /// Whether the product comes in a single size.
  public var isOneSize: Bool? { raw.flag("is_one_size") }

  /// Whether the sizes are those of the body, of the product or general ones.
  public var measurementType: String? { raw.string("measurement_type") }

  /// Kinds of sizes the chart covers, such as letter or number sizes.
  public var sizeTypes: [String] { raw.strings("size_types") }

  /// Table of the size chart with columns and rows.
  public var table: ProductTable? { raw.view("table") }

  /// Whether the size chart uses metric or imperial units.
  public var unitSystem: String? { raw.string("unit_system") }
}

/// SKU inside ``GetProductResponse``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
  public var combinedSkus: [CombinedSku] { raw.views("combined_skus") }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [ExternalListPrice] { raw.views("external_list_prices") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Pages of other shops where the same product can be bought, at most 500 characters each.
  public var externalUrls: [String] { raw.strings("external_urls") }

  /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
  public var extraIdentifierCodes: [String] { raw.strings("extra_identifier_codes") }

  /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
  public var fees: [CheckProductListingFee] { raw.views("fees") }

  /// How this SKU follows its source in another market; only for products synchronized within the EU.
  public var globalListingPolicy: GlobalListingPolicy? { raw.view("global_listing_policy") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `10001`.
  public var id: String? { raw.string("id") }

  /// International product code such as GTIN; can be changed only while the product is a draft.
  public var identifierCode: IdentifierCode? { raw.view("identifier_code") }

  /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
  public var preSale: PreSale? { raw.view("pre_sale") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: Price? { raw.view("price") }

  /// Limits on the number of units a buyer may order.
  public var purchaseOrderQuantityLimit: PurchaseOrderQuantityLimit? { raw.view("purchase_order_quantity_limit") }

  /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
  public var salesAttributes: [GetGlobalProductSalesAttribute] { raw.views("sales_attributes") }

  /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Outer size of the packed SKU, when it differs from that of the product.
  public var skuDimensions: SkuDimension? { raw.view("sku_dimensions") }

  /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1.00`.
  public var skuUnitCount: String? { raw.string("sku_unit_count") }

  /// Weight of the packed SKU, when it differs from that of the product.
  public var skuWeight: SkuWeight? { raw.view("sku_weight") }

  /// State of the SKU and who took it off sale.
  public var statusInfo: StatusInfo? { raw.view("status_info") }
}

/// SKU dimension inside ``CheckProductListingSku``, ``CreateProductSku2``, ``EditProductSku`` and others.
public struct SkuDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    length: String? = nil,
    unit: String? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the packed SKU in the given `unit`.
  public var height: String? { raw.string("height") }

  /// Length of the packed SKU in the given `unit`.
  public var length: String? { raw.string("length") }

  /// Unit of the size of the packed SKU, such as CENTIMETER.
  public var unit: String? { raw.string("unit") }

  /// Width of the packed SKU in the given `unit`.
  public var width: String? { raw.string("width") }
}

/// SKU image inside ``CreateAttributeRecommendationRequestSalesAttribute``.
public struct SkuImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }
}

/// SKU image inside ``GetGlobalProductSalesAttribute``.
public struct SkuImg: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels. Example: `600`.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels. Example: `600`.
  public var width: Int? { raw.int("width") }
}

/// SKU mapping inside ``GetGlobalProductProduct``, ``GlobalProductAssociation``.
public struct SkuMapping: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`.
  public var globalSkuId: String? { raw.string("global_sku_id") }

  /// Id of the SKU in the local product, the counterpart of `global_sku_id`. Example: `1729592969712207230`.
  public var localSkuId: String? { raw.string("local_sku_id") }

  /// Which local attribute and value stand for which global ones.
  public var salesAttributeMappings: [SalesAttributeMapping] { raw.views("sales_attribute_mappings") }
}

/// SKU weight inside ``CheckProductListingSku``, ``CreateProductSku2``, ``EditProductSku`` and others.
public struct SkuWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit of the weight of the packed SKU, such as KILOGRAM.
  public var unit: String? { raw.string("unit") }

  /// Weight of the packed SKU in the given `unit`, decimal text.
  public var value: String? { raw.string("value") }
}

/// Smart text inside ``Suggestion``.
public struct SmartText: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Title or description suggested by the platform.
  public var text: String? { raw.string("text") }
}

/// Status info inside ``SearchProductsSku``, ``Sku``.
public struct StatusInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Who took the SKU off sale: SELLER, PLATFORM after a violation, or COMBO_RELATION because a part of the bundle is off sale. Example: `PLATFORM`.
  public var deactivationSource: DeactivationSource? { raw.open("deactivation_source") }

  /// State of the SKU on TikTok Shop: NORMAL or DEACTIVATED. Example: `DEACTIVATED`.
  public var status: StatusInfoStatus? { raw.open("status") }
}

/// Stock operation inside ``UpdateStockOperationSettingsResponse``.
public struct StockOperation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// SKUs for which the setting could not be changed.
  public var failedSkuIds: [String] { raw.strings("failed_sku_ids") }

  /// SKUs for which the stock setting was changed.
  public var successSkuIds: [String] { raw.strings("success_sku_ids") }
}

/// Stock operation setting inside the parameters of `updateStockOperationSettings`.
public struct StockOperationSetting: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    enableAutoRestock: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("enable_auto_restock", enableAutoRestock)
    })
  }

  /// Turns automatic restocking of the SKUs on or off.
  public var enableAutoRestock: Bool? { raw.flag("enable_auto_restock") }
}

/// Submission inside ``ProductData``, ``SubmitProductViaOpportunityResponse``.
public struct Submission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the submission of a product for an opportunity.
  public var id: String? { raw.string("id") }

  /// Id of the opportunity, from the list of product opportunities.
  public var opportunityId: String? { raw.string("opportunity_id") }

  /// Title of the opportunity for which the product was submitted.
  public var opportunityTitle: String? { raw.string("opportunity_title") }

  /// Id of the product, generated by TikTok Shop.
  public var productId: String? { raw.string("product_id") }

  /// Title of the product that was submitted.
  public var productName: String? { raw.string("product_name") }

  /// Number of orders that the submitted product got.
  public var productOrders: Int? { raw.int("product_orders") }

  /// Number of page views that the submitted product got.
  public var productPv: Int? { raw.int("product_pv") }

  /// Why the submission was refused; empty otherwise.
  public var rejectionReason: String? { raw.string("rejection_reason") }

  /// Unix time in seconds when the submission was reviewed.
  public var reviewTime: UnixTime? { raw.time("review_time") }

  /// State of the review of the submitted product.
  public var status: String? { raw.string("status") }

  /// Unix time in seconds when the product was submitted.
  public var submitTime: UnixTime? { raw.time("submit_time") }
}

/// Error inside ``SubmitStrikethroughPriceResponse``, ``UpdateInventoryResponse``.
public struct SubmitStrikethroughPriceErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`.
  public var code: Int? { raw.int("code") }

  /// Entry that failed and the errors underneath.
  public var detail: EnableStrikethroughPricesDetail? { raw.view("detail") }

  /// Readable explanation why the entry failed.
  public var message: String? { raw.string("message") }
}

/// External transaction price inside ``SubmitStrikethroughPriceSku``.
public struct SubmitStrikethroughPriceExternalTransactionPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    amount: String,
    currency: String,
    transactionTime: String,
    image: CheckGlobalProductListingImage? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount", amount)
      writer.put("currency", currency)
      writer.put("image", image)
      writer.put("transaction_time", transactionTime)
    })
  }

  /// Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU.
  public var amount: String? { raw.string("amount") }

  /// Currency of the highest price paid; only USD is accepted.
  public var currency: String? { raw.string("currency") }

  /// Proof of the highest price paid, such as a screenshot of order or invoice without customer data.
  public var image: CheckGlobalProductListingImage? { raw.view("image") }

  /// Unix time in seconds of the sale at the highest price, within the last 90 days.
  public var transactionTime: String? { raw.string("transaction_time") }
}

/// SKU inside the parameters of `submitStrikethroughPrice`.
public struct SubmitStrikethroughPriceSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalRetailPrice: Money,
    externalSkuId: String,
    externalTransactionPrice: SubmitStrikethroughPriceExternalTransactionPrice,
    id: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_retail_price", externalRetailPrice)
      writer.put("external_sku_id", externalSkuId)
      writer.put("external_transaction_price", externalTransactionPrice)
      writer.put("id", id)
    })
  }

  /// Retail price of the SKU on another sales platform.
  public var externalRetailPrice: Money? { raw.view("external_retail_price") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Highest price paid for the SKU on another sales platform during the last 90 days.
  public var externalTransactionPrice: SubmitStrikethroughPriceExternalTransactionPrice? { raw.view("external_transaction_price") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant.
  public var id: String? { raw.string("id") }
}

/// Subscribe discount detail inside ``SubscribeInfo``.
public struct SubscribeDiscountDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
  public var discountLevel: String? { raw.string("discount_level") }

  /// Discount in percent, 10 meaning 10 % off. Example: `10`.
  public var discountValue: Int? { raw.int("discount_value") }
}

/// Subscribe info inside ``GetProductResponse``.
public struct SubscribeInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Discounts of the Subscribe and Save program set for this product.
  public var subscribeDiscountDetails: [SubscribeDiscountDetail] { raw.views("subscribe_discount_details") }

  /// Discounts the seller may set in Subscribe and Save, one entry per kind.
  public var subscribePromotionConfig: [SubscribePromotionConfig] { raw.views("subscribe_promotion_config") }

  /// Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`.
  public var subscribeStatus: String? { raw.string("subscribe_status") }

  /// Whether seller and product can offer Subscribe and Save. Example: `false`.
  public var supportSubscribe: Bool? { raw.flag("support_subscribe") }
}

/// Subscribe info edit inside the parameters of `editProduct`, the parameters of `partialEditProduct`.
public struct SubscribeInfoEdit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    discountDetails: [DiscountDetail]? = nil,
    subscribeStatus: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("discount_details", discountDetails)
      writer.put("subscribe_status", subscribeStatus)
    })
  }

  /// Discounts of the Subscribe and Save program, one entry per kind.
  public var discountDetails: [DiscountDetail] { raw.views("discount_details") }

  /// Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`.
  public var subscribeStatus: String? { raw.string("subscribe_status") }
}

/// Subscribe promotion config inside ``SubscribeInfo``.
public struct SubscribePromotionConfig: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
  public var discountLevel: String? { raw.string("discount_level") }

  /// Discounts in percent that the seller can choose for this kind.
  public var discountOptions: [Int] { raw.ints("discount_options") }

  /// Largest discount the seller may set for this kind, in percent. Example: `90`.
  public var maxDiscount: Int? { raw.int("max_discount") }

  /// Smallest discount the seller may set for this kind, in percent. Example: `5`.
  public var minDiscount: Int? { raw.int("min_discount") }
}

/// Suggestion inside ``CheckProductListingDiagnose``, ``Diagnose``.
public struct Suggestion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Improved version of the main picture; only the first picture is improved.
  public var images: [ProductImage] { raw.views("images") }

  /// Search words that are worth using in the title.
  public var seoWords: [SeoWord] { raw.views("seo_words") }

  /// Titles or descriptions suggested by the platform.
  public var smartTexts: [SmartText] { raw.views("smart_texts") }
}

/// Supplementary SKU image inside ``GetGlobalProductSalesAttribute``.
public struct SupplementarySkuImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image, a whole number of pixels. Example: `100`.
  public var height: Int? { raw.int("height") }

  /// Addresses of small versions of the picture.
  public var thumbUrls: [String] { raw.strings("thumb_urls") }

  /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the full-size picture can be viewed.
  public var urls: [String] { raw.strings("urls") }

  /// Width of the image, a whole number of pixels. Example: `100`.
  public var width: Int? { raw.int("width") }
}

/// Surface inside ``PodTemplate``.
public struct Surface: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Picture of the surface on which the buyer's design is placed.
  public var backgroundImage: BackgroundImage? { raw.view("background_image") }

  /// Areas of the surface that the buyer can fill with text or an image.
  public var customAreas: [CustomArea] { raw.views("custom_areas") }

  /// Id of the surface in the system of the print-on-demand provider.
  public var externalSurfaceId: String? { raw.string("external_surface_id") }

  /// Picture laid over the design so that the preview looks real.
  public var maskImage: MaskImage? { raw.view("mask_image") }

  /// Name of the surface, such as front or back.
  public var surfaceName: String? { raw.string("surface_name") }
}

/// Table inside ``CreateSizeChartV2SizeChartData``, ``SizeChartData``.
public struct ProductTable: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    headers: [Header]? = nil,
    rows: [Row]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("headers", headers)
      writer.put("rows", rows)
    })
  }

  /// Columns of the size chart, such as chest or waist.
  public var headers: [Header] { raw.views("headers") }

  /// Rows of the size chart table, usually one per size.
  public var rows: [Row] { raw.views("rows") }
}

/// Task detail inside ``GetProductSkppDetailResponse``.
public struct TaskDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Actions that would raise the score of this task.
  public var actionSuggestions: [ActionSuggestion] { raw.views("action_suggestions") }

  /// Category of the task, such as content or price.
  public var category: String? { raw.string("category") }

  /// Value reached so far, to be compared with `target_value`.
  public var currentValue: String? { raw.string("current_value") }

  /// Name of the task, which is one part of the program score.
  public var name: String? { raw.string("name") }

  /// Whether the product meets the goal of this task.
  public var passed: Bool? { raw.flag("passed") }

  /// Value that has to be reached to meet the condition.
  public var targetValue: String? { raw.string("target_value") }
}

/// Template inside ``CheckGlobalProductListingSizeChart``, ``GetGlobalProductSizeChart``, ``GetProductSizeChart``.
public struct Template: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
    })
  }

  /// Id of a size chart template made in Seller Center. Example: `7267563252536723205`.
  public var id: String? { raw.string("id") }
}

/// Text area inside ``CustomArea``, ``PartialEditProductCustomArea``.
public struct TextArea: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    alignType: String? = nil,
    colors: [String]? = nil,
    defaultText: String? = nil,
    fonts: [String]? = nil,
    maxTextLength: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("align_type", alignType)
      writer.put("colors", colors)
      writer.put("default_text", defaultText)
      writer.put("fonts", fonts)
      writer.put("max_text_length", maxTextLength)
    })
  }

  /// Alignment of the buyer's text inside the print area.
  public var alignType: String? { raw.string("align_type") }

  /// Colors that the buyer can choose from for the text.
  public var colors: [String] { raw.strings("colors") }

  /// Text shown in the area until the buyer enters one.
  public var defaultText: String? { raw.string("default_text") }

  /// Fonts that the buyer can choose from for the text.
  public var fonts: [String] { raw.strings("fonts") }

  /// Largest number of characters the buyer may enter.
  public var maxTextLength: Int? { raw.int("max_text_length") }
}

/// Total available inventory distribution inside ``InventorySearchSku``.
public struct TotalAvailableInventoryDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Stock set aside for campaigns, one entry per campaign.
  public var campaignInventory: [CampaignInventory] { raw.views("campaign_inventory") }

  /// Stock set aside for creators, one entry per creator.
  public var creatorInventory: [CreatorInventory] { raw.views("creator_inventory") }

  /// Stock left for normal sale after campaigns and creators got their share.
  public var inShopInventory: InShopInventory? { raw.view("in_shop_inventory") }
}

/// Translated image inside ``TranslationTask``.
public struct TranslatedImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// URI of the picture after translation, to be used in the product.
  public var uri: String? { raw.string("uri") }

  /// Address of the picture after translation.
  public var url: String? { raw.string("url") }
}

/// Translation task inside ``GetImageTranslationTasksResponse``.
public struct TranslationTask: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the translation failed, for example an invalid image; some causes allow another try.
  public var failReason: String? { raw.string("fail_reason") }

  /// Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`.
  public var id: String? { raw.string("id") }

  /// Picture before translation, with URI and address.
  public var originalImage: OriginalImage? { raw.view("original_image") }

  /// State of the translation: PROCESSING, then COMPLETED or FAILED. Example: `COMPLETED`.
  public var status: TranslationTaskStatus? { raw.open("status") }

  /// Language into which the picture is translated, BCP 47 code. Example: `it-IT`.
  public var targetLanguage: String? { raw.string("target_language") }

  /// Picture after translation; present once the task is completed.
  public var translatedImage: TranslatedImage? { raw.view("translated_image") }
}

/// Unit inside ``MetricValueModule``.
public struct ProductUnit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the measuring unit, to be used as `unit_id` together with a number.
  public var id: String? { raw.string("id") }

  /// Name of the unit, such as centimeter, meant for display.
  public var name: String? { raw.string("name") }
}

/// Global SKU inside the parameters of `updateGlobalInventory`.
public struct UpdateGlobalInventoryGlobalSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    inventory: [CheckGlobalProductListingInventory]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("inventory", inventory)
    })
  }

  /// Id of the global SKU, generated by TikTok Shop. Example: `1729592969712207013`.
  public var id: String? { raw.string("id") }

  /// Stock of the global SKU per global warehouse.
  public var inventory: [CheckGlobalProductListingInventory] { raw.views("inventory") }
}

/// SKU inside the parameters of `updateInventory`.
public struct UpdateInventorySku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    inventory: [CheckProductListingInventory]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("inventory", inventory)
    })
  }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207013`.
  public var id: String? { raw.string("id") }

  /// New stock of the SKU, one entry per warehouse.
  public var inventory: [CheckProductListingInventory] { raw.views("inventory") }
}

/// SKU inside the parameters of `updatePrice`.
public struct UpdatePriceSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    price: PartialEditProductPrice,
    externalListPrices: [CheckProductListingExternalListPrice]? = nil,
    listPrice: Money? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_list_prices", externalListPrices)
      writer.put("id", id)
      writer.put("list_price", listPrice)
      writer.put("price", price)
    })
  }

  /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
  public var externalListPrices: [CheckProductListingExternalListPrice] { raw.views("external_list_prices") }

  /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207013`.
  public var id: String? { raw.string("id") }

  /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
  public var listPrice: Money? { raw.view("list_price") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: PartialEditProductPrice? { raw.view("price") }
}

/// SKU inside ``ExternalProduct``.
public struct UploadExternalProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    createTime: UnixTime? = nil,
    externalListPrice: String? = nil,
    externalSkuId: String? = nil,
    image: RecommendSizeChartImage2? = nil,
    inventoryQuantity: Int? = nil,
    price: String? = nil,
    selectedOptions: [SelectedOption]? = nil,
    status: String? = nil,
    taxable: Bool? = nil,
    title: String? = nil,
    updateTime: UnixTime? = nil,
    weight: UploadExternalProductWeight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("create_time", createTime)
      writer.put("external_list_price", externalListPrice)
      writer.put("external_sku_id", externalSkuId)
      writer.put("image", image)
      writer.put("inventory_quantity", inventoryQuantity)
      writer.put("price", price)
      writer.put("selected_options", selectedOptions)
      writer.put("status", status)
      writer.put("taxable", taxable)
      writer.put("title", title)
      writer.put("update_time", updateTime)
      writer.put("weight", weight)
    })
  }

  /// Unix time in seconds when the SKU was created on the other platform.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// List price before discount on the other platform, such as compare_at_price of Shopify; decimal text from 0.01 to 7600.
  public var externalListPrice: String? { raw.string("external_list_price") }

  /// Id of the SKU on another sales platform, at most 999 characters; links both.
  public var externalSkuId: String? { raw.string("external_sku_id") }

  /// Picture of the SKU on the other platform.
  public var image: RecommendSizeChartImage2? { raw.view("image") }

  /// Stock of the SKU on the other platform, 1 to 99999. At most 99999.
  public var inventoryQuantity: Int? { raw.int("inventory_quantity") }

  /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
  public var price: String? { raw.string("price") }

  /// Options that define the variant on the other platform, such as color and size.
  public var selectedOptions: [SelectedOption] { raw.views("selected_options") }

  /// State of the SKU on the other sales platform.
  public var status: String? { raw.string("status") }

  /// Whether sales tax applies to the SKU on the other platform.
  public var taxable: Bool? { raw.flag("taxable") }

  /// Title of the SKU on the other sales platform.
  public var title: String? { raw.string("title") }

  /// Unix time in seconds of the last change of the SKU on the other platform.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Weight of the SKU on the other platform.
  public var weight: UploadExternalProductWeight? { raw.view("weight") }
}

/// Weight inside ``UploadExternalProductSku``.
public struct UploadExternalProductWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit of the weight on the other platform.
  public var unit: String? { raw.string("unit") }

  /// Weight of the SKU on the other platform in the given `unit`, decimal text.
  public var value: String? { raw.string("value") }
}

/// Value inside ``Attribute``.
public struct Value: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the icon of this attribute value.
  public var iconUrl: String? { raw.string("icon_url") }

  /// Id of the built-in value, to be used in products. Example: `1001533`.
  public var id: String? { raw.string("id") }

  /// Name of the built-in value, meant for display. Example: `Birthday`.
  public var name: String? { raw.string("name") }
}

/// Value limit inside ``MetricValueModule``.
public struct ValueLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Shortest and longest text allowed for the value.
  public var lengthLimit: LengthLimit? { raw.view("length_limit") }

  /// Smallest and largest number allowed for the value.
  public var numLimit: NumLimit? { raw.view("num_limit") }
}

/// Variant inside ``ProductAuditingResearchProduct``.
public struct Variant: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the SKU of the product that is audited. Example: `11111`.
  public var id: String? { raw.string("id") }
}

/// Video inside ``GetProductResponse``.
public struct Video: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the cover picture of the video.
  public var coverUrl: String? { raw.string("cover_url") }

  /// File format of the product video, such as MP4. Example: `MP4`.
  public var format: String? { raw.string("format") }

  /// Height of the video picture, a whole number of pixels. Example: `480`.
  public var height: Int? { raw.int("height") }

  /// Id of the video file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
  public var id: String? { raw.string("id") }

  /// Size of the original video file in megabytes. Example: `1000`.
  public var size: Int? { raw.int("size") }

  /// Address at which the video can be viewed.
  public var url: String? { raw.string("url") }

  /// Width of the video picture, a whole number of pixels. Example: `1280`.
  public var width: Int? { raw.int("width") }
}

/// Warehouse inventory inside ``InventorySearchSku``.
public struct WarehouseInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units in this warehouse that customers can still order; equals `quantity` of the product. Example: `100`.
  public var availableQuantity: Int? { raw.int("available_quantity") }

  /// Units in this warehouse that are reserved by orders and can no longer be sold. Example: `10`.
  public var committedQuantity: Int? { raw.int("committed_quantity") }

  /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7054915283043174149`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Warning inside ``CheckProductListingResponse``, ``CreateProductResponse``, ``EditProductResponse``.
public struct Warning: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Readable warning about something that keeps the product from going on sale; act on it soon.
  public var message: String? { raw.string("message") }
}

/// Weight inside ``WeightRecommendation``.
public struct Weight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest recommended weight of the package.
  public var maxValue: String? { raw.string("max_value") }

  /// Smallest recommended weight of the package.
  public var minValue: String? { raw.string("min_value") }
}

/// Weight recommendation inside ``GetProductPackageRecommendationsProduct``.
public struct WeightRecommendation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unit in which the recommended weights are given.
  public var unit: String? { raw.string("unit") }

  /// Range in which the weight of the package should lie.
  public var weight: Weight? { raw.view("weight") }
}

/// Width inside ``DimensionRecommendation``.
public struct Width: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest recommended width of the package.
  public var maxValue: String? { raw.string("max_value") }

  /// Smallest recommended width of the package.
  public var minValue: String? { raw.string("min_value") }
}
