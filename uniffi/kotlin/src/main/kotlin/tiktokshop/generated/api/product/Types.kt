// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `ActivateProduct` (202309). Puts up to 20 deactivated products back on sale, after a new audit. */
public class ActivateProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `ApplyOpportunities` (202409). Applies for listing opportunities with one product. */
public class ApplyOpportunitiesResponse(response: ApiResponse) : ResponseView(response) {
    /** Applications made, one for each pair of product and opportunity. */
    public val opportunityApplications: List<OpportunityApplication> get() = views("opportunity_applications") { OpportunityApplication(it) }
}

/** The response of `BindLocalProducts` (202503). Links existing local products to one global product. */
public class BindLocalProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Result for each local product that was to be bound to the global product. */
    public val bindResults: List<BindResult> get() = views("bind_results") { BindResult(it) }
}

/** The response of `CheckGlobalProductListing` (202404). Checks a global product's data without creating it and lists what fails. */
public class CheckGlobalProductListingResponse(response: ApiResponse) : ResponseView(response) {
    /** Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `PASS`. */
    public val checkResult: String? get() = text("check_result")

    /** Causes of the failure; empty on success. */
    public val failReasons: List<FailReason> get() = views("fail_reasons") { FailReason(it) }
}

/** The response of `CheckListingPrerequisites` (202312). Tells what the shop still lacks before it can list products. */
public class CheckListingPrerequisitesResponse(response: ApiResponse) : ResponseView(response) {
    /** Requirements that the shop must meet to list products, with the result of each. */
    public val checkResults: List<CheckResult> get() = views("check_results") { CheckResult(it) }
}

/** The response of `CheckProductListing` (202309). Checks a product's data without creating it and lists what fails. */
public class CheckProductListingResponse(response: ApiResponse) : ResponseView(response) {
    /** Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `FAILED`. */
    public val checkResult: String? get() = text("check_result")

    /** Weaknesses of the listing found for each part of it; deprecated, use Diagnose and Optimize Product. */
    public val diagnoses: List<CheckProductListingDiagnose> get() = views("diagnoses") { CheckProductListingDiagnose(it) }

    /** Causes of the failure; empty on success. */
    public val failReasons: List<FailReason> get() = views("fail_reasons") { FailReason(it) }

    /** Quality of the listing; deprecated, use Diagnose and Optimize Product. */
    public val listingQuality: ListingQuality? get() = child("listing_quality")?.let(::ListingQuality)

    /** Results of the check of the product data, one per kind of problem. */
    public val preCheckResults: List<PreCheckResult> get() = views("pre_check_results") { PreCheckResult(it) }

    /** Warnings about the listing that do not make the call fail but should be acted on. */
    public val warnings: Warning? get() = child("warnings")?.let(::Warning)
}

/** The response of `CreateCustomBrands` (202309). Creates a custom brand and returns its id. */
public class CreateCustomBrandResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the new brand, to be used as `brand_id`. Example: `7082427311584347905`. */
    public val id: String? get() = text("id")
}

/** The response of `CreateGlobalProduct` (202309). Creates a global product that can be published to several markets. */
public class CreateGlobalProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the new global product, used to edit or publish it. Example: `1729592969712207008`. */
    public val globalProductId: String? get() = text("global_product_id")

    /** Variants of the global product, from which local SKUs are published. */
    public val globalSkus: List<GlobalSku> get() = views("global_skus") { GlobalSku(it) }
}

/** The response of `CreateGPAUpgradeTask` (202604). Starts a task that upgrades the attributes of the seller's products. */
public class CreateGpaUpgradeTaskResponse(response: ApiResponse) : ResponseView(response)


/** The response of `CreateImageTranslationTasks` (202505). Starts tasks that translate the text in product images. */
public class CreateImageTranslationTasksResponse(response: ApiResponse) : ResponseView(response) {
    /** Translation tasks, one for each pair of picture and language. */
    public val translationTasks: List<CreateImageTranslationTasksTranslationTask> get() = views("translation_tasks") { CreateImageTranslationTasksTranslationTask(it) }
}

/** The response of `CreateManufacturer` (202409). Registers a manufacturer for product compliance and returns its id. */
public class CreateManufacturerResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the manufacturer, generated by TikTok Shop. Example: `66d3cbe4d9c8b09ddca932a7`. */
    public val manufacturerId: String? get() = text("manufacturer_id")
}

/** The response of `CreateProduct` (202309). Creates a product with its SKUs, as a listing for audit or as a draft. */
public class CreateProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the product that was just created, listed or as draft. Example: `1729592969712207008`. */
    public val productId: String? get() = text("product_id")

    /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
    public val skus: List<CreateProductSku> get() = views("skus") { CreateProductSku(it) }

    /** Warnings about the listing that do not make the call fail but should be acted on. */
    public val warnings: List<Warning> get() = views("warnings") { Warning(it) }
}

/** The response of `CreateResponsiblePerson` (202409). Registers an EU responsible person for product compliance and returns its id. */
public class CreateResponsiblePersonResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the responsible person in TikTok Shop. Example: `66d3cbe4d9c8b09ddca023f1`. */
    public val responsiblePersonId: String? get() = text("responsible_person_id")
}

/** The response of `CreateSizeChartV2` (202610). Creates a size chart template for a category and returns its id. */
public class CreateSizeChartV2Response(response: ApiResponse) : ResponseView(response) {
    /** Id of the size chart, returned when it was created. */
    public val sizeChartId: String? get() = text("size_chart_id")
}

/** The response of `DeactivateProducts` (202309). Takes up to 20 products off sale. */
public class DeactivateProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `DeleteGlobalProducts` (202309). Deletes up to 20 global products. */
public class DeleteGlobalProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<DeleteGlobalProductsErrorItem> get() = views("errors") { DeleteGlobalProductsErrorItem(it) }
}

/** The response of `DeleteProducts` (202309). Deletes up to 20 products, which can be recovered later. */
public class DeleteProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `DiagnoseandOptimizeProduct` (202411). Diagnoses a product's listing quality and proposes better content. */
public class DiagnoseAndOptimizeProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Weaknesses of the listing found for each part of it, with improvements if asked for. */
    public val diagnoses: List<Diagnose> get() = views("diagnoses") { Diagnose(it) }

    /** Quality of the listing and number of improvements still open. */
    public val listingQuality: ListingQuality? get() = child("listing_quality")?.let(::ListingQuality)
}

/** The response of `EditGlobalProduct` (202309). Replaces all data of a global product and syncs it to its markets. */
public class EditGlobalProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Variants of the global product, from which local SKUs are published. */
    public val globalSkus: List<GlobalSku> get() = views("global_skus") { GlobalSku(it) }

    /** Outcome of passing the change on to the markets, one entry each. */
    public val publishResults: List<PublishResult> get() = views("publish_results") { PublishResult(it) }
}

/** The response of `EditProduct` (202509). Replaces all data of a product; omitted fields are emptied. */
public class EditProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
    public val audit: Audit? get() = child("audit")?.let(::Audit)

    /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
    public val productId: String? get() = text("product_id")

    /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
    public val skus: List<CreateProductSku> get() = views("skus") { CreateProductSku(it) }

    /** Warnings about the listing that do not make the call fail but should be acted on. */
    public val warnings: List<Warning> get() = views("warnings") { Warning(it) }
}

/** The response of `EditSizeChartV2` (202610). Replaces the content of one size chart template. */
public class EditSizeChartV2Response(response: ApiResponse) : ResponseView(response) {
    /** Id of the size chart, returned when it was created. */
    public val sizeChartId: String? get() = text("size_chart_id")
}

/** The response of `EnableStrikethroughPrices` (202502). Requests a strikethrough price for SKUs, proven by the prices of another shop. */
public class EnableStrikethroughPricesResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<EnableStrikethroughPricesErrorItem> get() = views("errors") { EnableStrikethroughPricesErrorItem(it) }
}

/** The response of `GetAttributes` (202309). Lists the product and sales attributes of a category in the shop's market. */
public class GetAttributesResponse(response: ApiResponse) : ResponseView(response) {
    /** Built-in product and sales attributes of the category in the market of the shop. */
    public val attributes: List<Attribute> get() = views("attributes") { Attribute(it) }
}

/** The response of `GetBrands` (202309). Lists the brands the seller can use, by category and name. */
public class GetBrandsResponse(response: ApiResponse) : ResponseView(response) {
    /** Brands that match the request, with id and authorization. */
    public val brands: List<GetBrandsBrand> get() = views("brands") { GetBrandsBrand(it) }

    /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. Example: `10000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetCategories` (202309). Lists the category tree of the shop's market, with the seller's permission for each category. */
public class GetCategoriesResponse(response: ApiResponse) : ResponseView(response) {
    /** Categories that match the request, each naming its parent. */
    public val categories: List<Category> get() = views("categories") { Category(it) }
}

/** The response of `GetCategoryRules` (202309). Returns what a category requires, such as certificates, a size chart and the package size. */
public class GetCategoryRulesResponse(response: ApiResponse) : ResponseView(response) {
    /** Special sales models, besides normal products, that the shop may use in this category. */
    public val allowedSpecialProductTypes: List<AllowedSpecialProductType> get() = opens("allowed_special_product_types") { AllowedSpecialProductType(it) }

    /** Whether the category allows cash on delivery; only in ID, MY, PH, SA, TH and VN. */
    public val cod: Cod? get() = child("cod")?.let(::Cod)

    /** Whether the category needs a registration for extended producer responsibility (EPR). */
    public val epr: Epr? get() = child("epr")?.let(::Epr)

    /** Fees that must or may be stated for products of this category, such as the German deposit (Pfand). */
    public val fees: List<Fee> get() = views("fees") { Fee(it) }

    /** Whether the manufacturer must be named for products of this category; empty if not, EU only. */
    public val manufacturer: GetCategoryRulesManufacturer? get() = child("manufacturer")?.let(::GetCategoryRulesManufacturer)

    /** Whether the size of the package must be given in this category. */
    public val packageDimension: GetCategoryRulesPackageDimension? get() = child("package_dimension")?.let(::GetCategoryRulesPackageDimension)

    /** Certificates that products of this category need; empty when none are. */
    public val productCertifications: List<ProductCertification> get() = views("product_certifications") { ProductCertification(it) }

    /** Whether a responsible person must be named for products of this category; empty if not, EU only. */
    public val responsiblePerson: GetCategoryRulesResponsiblePerson? get() = child("responsible_person")?.let(::GetCategoryRulesResponsiblePerson)

    /** Whether the seller's own SKU code is mandatory in this category. */
    public val sellerSku: SellerSku? get() = child("seller_sku")?.let(::SellerSku)

    /** Whether size charts are possible or mandatory in this category, and their measures. */
    public val sizeChart: SizeChart? get() = child("size_chart")?.let(::SizeChart)
}

/** The response of `GetGlobalAttributes` (202309). Lists the attributes of a category for global products, with the regions that require them. */
public class GetGlobalAttributesResponse(response: ApiResponse) : ResponseView(response) {
    /** Built-in product and sales attributes of the category in the market of the shop. */
    public val attributes: List<GetGlobalAttributesAttribute> get() = views("attributes") { GetGlobalAttributesAttribute(it) }
}

/** The response of `GetGlobalCategories` (202309). Lists the category tree for global products. */
public class GetGlobalCategoriesResponse(response: ApiResponse) : ResponseView(response) {
    /** Categories that match the request, each naming its parent. */
    public val categories: List<Category> get() = views("categories") { Category(it) }
}

/** The response of `GetGlobalCategoryRules` (202309). Returns what a category requires of global products, with the regions that require it. */
public class GetGlobalCategoryRulesResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the manufacturer must be named for products of this category; empty if not, EU only. */
    public val manufacturer: Manufacturer? get() = child("manufacturer")?.let(::Manufacturer)

    /** Certificates that products of this category need; empty when none are. */
    public val productCertifications: List<GetGlobalCategoryRulesProductCertification> get() = views("product_certifications") { GetGlobalCategoryRulesProductCertification(it) }

    /** Whether a responsible person must be named for products of this category; empty if not, EU only. */
    public val responsiblePerson: ResponsiblePerson? get() = child("responsible_person")?.let(::ResponsiblePerson)

    /** Whether size charts are possible or mandatory in this category. */
    public val sizeChart: SizeChart? get() = child("size_chart")?.let(::SizeChart)
}

/** The response of `GetGlobalListingRules` (202507). Returns the shop's listing methods and how stock is shared between markets. */
public class GetGlobalListingRulesResponse(response: ApiResponse) : ResponseView(response) {
    /** How stock is divided among markets, one entry per warehouse of the shop. */
    public val inventoryRules: List<InventoryRule> get() = views("inventory_rules") { InventoryRule(it) }

    /** How products reach other markets: GLOBAL_PUBLISHING from a global product, LOCAL_REPLICATION as copies of a local one. */
    public val listingMethods: List<ListingMethod> get() = opens("listing_methods") { ListingMethod(it) }
}

/** The response of `GetGlobalProduct` (202309). Returns one global product with its SKUs and linked local products. */
public class GetGlobalProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Brand under which the product is sold, with id and name. */
    public val brand: Brand? get() = child("brand")?.let(::Brand)

    /** Category of the product, a leaf of the category tree. */
    public val category: GetGlobalProductCategory? get() = child("category")?.let(::GetGlobalProductCategory)

    /** Certificates given for the global product. */
    public val certifications: List<GetGlobalProductCertification> get() = views("certifications") { GetGlobalProductCertification(it) }

    /** Unix time in seconds when the global product was created. Example: `1694522875`. */
    public val createTime: Instant? get() = time("create_time")

    /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
    public val description: String? get() = text("description")

    /** Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`. */
    public val externalGlobalProductId: String? get() = text("external_global_product_id")

    /** Id of the cross-border seller who owns the global product. Example: `7494083603082020484`. */
    public val globalSellerId: String? get() = text("global_seller_id")

    /** Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`. */
    public val id: String? get() = text("id")

    /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
    public val mainImages: List<MainImage> get() = views("main_images") { MainImage(it) }

    /** Manufacturer of the product, only the first one added; deprecated, use `manufacturer_ids`. */
    public val manufacturer: CheckGlobalProductListingManufacturer? get() = child("manufacturer")?.let(::CheckGlobalProductListingManufacturer)

    /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
    public val manufacturerIds: List<String> get() = texts("manufacturer_ids")

    /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
    public val packageDimensions: CheckGlobalProductListingPackageDimension? get() = child("package_dimensions")?.let(::CheckGlobalProductListingPackageDimension)

    /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
    public val packageWeight: CheckGlobalProductListingPackageWeight? get() = child("package_weight")?.let(::CheckGlobalProductListingPackageWeight)

    /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
    public val productAttributes: List<ProductAttribute> get() = views("product_attributes") { ProductAttribute(it) }

    /** Local products that were published from this global product or bound to it. */
    public val products: List<GetGlobalProductProduct> get() = views("products") { GetGlobalProductProduct(it) }

    /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
    public val responsiblePersonIds: List<String> get() = texts("responsible_person_ids")

    /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
    public val sizeChart: GetGlobalProductSizeChart? get() = child("size_chart")?.let(::GetGlobalProductSizeChart)

    /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
    public val skus: List<GetGlobalProductSku> get() = views("skus") { GetGlobalProductSku(it) }

    /** Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Example: `fr-FR`. */
    public val sourceLocale: String? get() = text("source_locale")

    /** Title of the global product, as given by the seller. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the global product. Example: `1694522875`. */
    public val updateTime: Instant? get() = time("update_time")

    /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
    public val video: CheckGlobalProductListingVideo? get() = child("video")?.let(::CheckGlobalProductListingVideo)
}

/** The response of `GetGlobalReplicatedProducts` (202507). Lists the copies of a product in other markets. */
public class GetGlobalReplicatedProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Copies of the product in other markets, one entry each. */
    public val replicatedProducts: List<ReplicatedProduct> get() = views("replicated_products") { ReplicatedProduct(it) }
}

/** The response of `GetImageTranslationTasks` (202506). Returns the state and result of up to 20 image translation tasks. */
public class GetImageTranslationTasksResponse(response: ApiResponse) : ResponseView(response) {
    /** Translation tasks, one for each pair of picture and language. */
    public val translationTasks: List<TranslationTask> get() = views("translation_tasks") { TranslationTask(it) }
}

/** The response of `ListingSchemas` (202407). Returns the listing form, field by field, for the given categories. */
public class GetListingSchemasResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<GetListingSchemasErrorItem> get() = views("errors") { GetListingSchemasErrorItem(it) }

    /** Fields and rules for listing products, one entry per category. */
    public val listingSchemas: List<ListingSchema> get() = views("listing_schemas") { ListingSchema(it) }
}

/** The response of `GetOpportunityDetail` (202604). Returns one listing opportunity with its criteria and market data. */
public class GetOpportunityDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** The product opportunity: what is wanted, market, content demand and rewards. */
    public val opportunity: GetOpportunityDetailOpportunity? get() = child("opportunity")?.let(::GetOpportunityDetailOpportunity)
}

/** The response of `GetProduct` (202309). Returns one product with all its data, whether online, draft or under review. */
public class GetProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
    public val audit: Audit? get() = child("audit")?.let(::Audit)

    /** Why the product failed the review, by the part of the listing concerned. */
    public val auditFailedReasons: List<AuditFailedReason> get() = views("audit_failed_reasons") { AuditFailedReason(it) }

    /** Brand under which the product is sold, with id and name. */
    public val brand: Brand? get() = child("brand")?.let(::Brand)

    /** Category path of the product, from the root to the leaf. */
    public val categoryChains: List<CategoryChain> get() = views("category_chains") { CategoryChain(it) }

    /** Certificates given for the product, with files or pictures. */
    public val certifications: List<Certification> get() = views("certifications") { Certification(it) }

    /** Unix time in seconds when the product was created. Example: `1234567890`. */
    public val createTime: Instant? get() = time("create_time")

    /** Delivery options set for this product in place of those of the warehouse; always those of the live version, never of a draft. */
    public val deliveryOptions: List<DeliveryOption> get() = views("delivery_options") { DeliveryOption(it) }

    /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
    public val description: String? get() = text("description")

    /** Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Global product from which this product was published or to which it was bound; for global and intra-EU sellers. */
    public val globalProductAssociation: GlobalProductAssociation? get() = child("global_product_association")?.let(::GlobalProductAssociation)

    /** Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`. */
    public val hasDraft: Boolean? get() = flag("has_draft")

    /** Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`. */
    public val id: String? get() = text("id")

    /** State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there. */
    public val integratedPlatformStatuses: List<IntegratedPlatformStatus> get() = views("integrated_platform_statuses") { IntegratedPlatformStatus(it) }

    /** Whether the product is a blind box whose content the buyer does not know. */
    public val isBlindBox: Boolean? get() = flag("is_blind_box")

    /** Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `true`. */
    public val isCodAllowed: Boolean? get() = flag("is_cod_allowed")

    /** Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`. */
    public val isNotForSale: Boolean? get() = flag("is_not_for_sale")

    /** Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`. */
    public val isPreOwned: Boolean? get() = flag("is_pre_owned")

    /** Whether copies of the product exist in other markets. Example: `false`. */
    public val isReplicated: Boolean? get() = flag("is_replicated")

    /** Main features of the product as short texts. */
    public val keyProductFeatures: List<String> get() = texts("key_product_features")

    /** Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. */
    public val listingQualityTier: CurrentTier? get() = text("listing_quality_tier")?.let(::CurrentTier)

    /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
    public val mainImages: List<MainImage> get() = views("main_images") { MainImage(it) }

    /** Ids of the manufacturers of the product, to look up in Search Manufacturers; EU only. */
    public val manufacturerIds: List<String> get() = texts("manufacturer_ids")

    /** Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`. */
    public val minimumOrderQuantity: Long? get() = integer("minimum_order_quantity")

    /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
    public val packageDimensions: CheckGlobalProductListingPackageDimension? get() = child("package_dimensions")?.let(::CheckGlobalProductListingPackageDimension)

    /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
    public val packageWeight: PackageWeight? get() = child("package_weight")?.let(::PackageWeight)

    /** Print-on-demand (POD) templates that buyers can customize. */
    public val podInfo: PodInfo? get() = child("pod_info")?.let(::PodInfo)

    /** Whether buyers need a prescription; present for pharmacy products on Tokopedia only. */
    public val prescriptionRequirement: PrescriptionRequirement? get() = child("prescription_requirement")?.let(::PrescriptionRequirement)

    /** Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729592969712207008`. */
    public val primaryCombinedProductId: String? get() = text("primary_combined_product_id")

    /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
    public val productAttributes: List<GetProductProductAttribute> get() = views("product_attributes") { GetProductProductAttribute(it) }

    /** Families of products that appear as options of each other on the product page; US local sellers only. */
    public val productFamilies: List<ProductFamily> get() = views("product_families") { ProductFamily(it) }

    /** State of the product on TikTok Shop regardless of its review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`. */
    public val productStatus: ProductStatus? get() = text("product_status")?.let(::ProductStatus)

    /** Tags that mark the product, such as AUCTION. */
    public val productTags: List<String> get() = texts("product_tags")

    /** Special kinds the product belongs to: COMBINED_PRODUCT is a bundle, IN_COMBINED_PRODUCT is part of one, GPR_TARGET_PRODUCT follows a product of another EU market. */
    public val productTypes: List<ProductType> get() = opens("product_types") { ProductType(it) }

    /** Categories that the platform considers right, judged by title, description and pictures. */
    public val recommendedCategories: List<RecommendedCategory> get() = views("recommended_categories") { RecommendedCategory(it) }

    /** Ids of the responsible persons for the product, to look up in Search Responsible Persons; EU only. */
    public val responsiblePersonIds: List<String> get() = texts("responsible_person_ids")

    /** Planned start of sale, on or off and at which time. */
    public val scheduledSale: ScheduledSale? get() = child("scheduled_sale")?.let(::ScheduledSale)

    /** Additional words under which buyers should find the product. */
    public val searchTerms: List<String> get() = texts("search_terms")

    /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
    public val sellingFormat: String? get() = text("selling_format")

    /** Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Example: `OPTIONAL`. */
    public val shippingInsuranceRequirement: ShippingInsuranceRequirement? get() = text("shipping_insurance_requirement")?.let(::ShippingInsuranceRequirement)

    /** Id of the shipping template bound to the product. Example: `7552764259994699538`. */
    public val shippingTemplateId: String? get() = text("shipping_template_id")

    /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
    public val sizeChart: GetProductSizeChart? get() = child("size_chart")?.let(::GetProductSizeChart)

    /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`. */
    public val status: GetProductStatus? get() = text("status")?.let(::GetProductStatus)

    /** Subscribe and Save program of the product: whether it is on, discounts and limits. */
    public val subscribeInfo: SubscribeInfo? get() = child("subscribe_info")?.let(::SubscribeInfo)

    /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the product. Example: `1234567899`. */
    public val updateTime: Instant? get() = time("update_time")

    /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
    public val video: Video? get() = child("video")?.let(::Video)
}

/** The response of `GetProductPackageRecommendations` (202602). Lists products whose weight or size looks wrong, with recommended values. */
public class GetProductPackageRecommendationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<GetProductPackageRecommendationsProduct> get() = views("products") { GetProductPackageRecommendationsProduct(it) }

    /** Number of entries that match the request, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetProductSKPPDetail` (202606). Returns the score, tasks and rewards of one product in the key product program. */
public class GetProductSkppDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the product takes part in the affiliate program. */
    public val affiliateProgramStatus: String? get() = text("affiliate_program_status")

    /** Id of the product, generated by TikTok Shop. */
    public val productId: String? get() = text("product_id")

    /** Rewards of the program for this product. */
    public val rewards: List<Reward> get() = views("rewards") { Reward(it) }

    /** State of the product in the SKPP program. */
    public val skppStatus: String? get() = text("skpp_status")

    /** Score that the product must reach in the program. */
    public val targetScore: Long? get() = integer("target_score")

    /** Tasks that make up the score of the product in the program. */
    public val taskDetails: List<TaskDetail> get() = views("task_details") { TaskDetail(it) }

    /** Score that the product has in the program. */
    public val totalScore: Long? get() = integer("total_score")

    /** Unix time in seconds of the last change of the product. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `GetProductsSEOWords` (202405). Returns search keywords recommended for the titles of up to 20 products. */
public class GetProductsSeoWordsResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that match the request, one entry each. */
    public val products: List<GetProductProduct> get() = views("products") { GetProductProduct(it) }
}

/** The response of `GetRecommendedProductTitleAndDescription` (202405). Returns suggested titles and descriptions for up to 20 products. */
public class GetRecommendedProductTitleAndDescriptionResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that match the request, one entry each. */
    public val products: List<GetRecommendedProductTitleAndDescriptionProduct> get() = views("products") { GetRecommendedProductTitleAndDescriptionProduct(it) }
}

/** The response of `GetShopSKPPSummary` (202606). Counts the shop's products and credits in the key product program. */
public class GetShopSkppSummaryResponse(response: ApiResponse) : ResponseView(response) {
    /** Results of the whole shop in the SKPP program. */
    public val shopSummary: ShopSummary? get() = child("shop_summary")?.let(::ShopSummary)
}

/** The response of `GetSubmissionRecords` (202604). Lists the products submitted to listing opportunities, with their review state. */
public class GetSubmissionRecordsResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the reply with the entries and the paging data. */
    public val data: Data? get() = child("data")?.let(::Data)
}

/** The response of `ImportExternalProductInfo` (202508). Imports product information from another platform as an uploaded file. */
public class ImportExternalProductInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome of the import: code and message. */
    public val importResult: ImportResult? get() = child("import_result")?.let(::ImportResult)
}

/** The response of `InventorySearch` (202309). Returns available and committed stock per SKU and warehouse. */
public class InventorySearchResponse(response: ApiResponse) : ResponseView(response) {
    /** Stock of the products asked for, one entry per product. */
    public val inventory: List<Inventory> get() = views("inventory") { Inventory(it) }
}

/** The response of `ListOpportunities` (202604). Lists listing opportunities of one type, filtered by category, tag and time. */
public class ListOpportunitiesResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the reply with the entries and the paging data. */
    public val data: ListOpportunitiesData? get() = child("data")?.let(::ListOpportunitiesData)
}

/** The response of `ListProductSKPPStatuses` (202606). Lists the products and their status in the key product program, by page number. */
public class ListProductSkppStatusesResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that match the request, one entry each. */
    public val products: List<ListProductSkppStatusesProduct> get() = views("products") { ListProductSkppStatusesProduct(it) }

    /** Number of entries that match the request, over all pages. */
    public val totalCount: Long? get() = integer("total_count")

    /** Unix time in seconds of the last change of the product. */
    public val updateTime: Instant? get() = time("update_time")
}

/** The response of `OptimizedImages` (202404). Starts or reads the optimization of up to 200 product images. */
public class OptimizeImagesResponse(response: ApiResponse) : ResponseView(response) {
    /** Pictures with the state and the result of the change. */
    public val images: List<OptimizeImagesImage> get() = views("images") { OptimizeImagesImage(it) }
}

/** The response of `PartialEditCandidateProducts` (202409). Changes some fields of candidate products offered for opportunity matching. */
public class PartialEditCandidateProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<PartialEditCandidateProductsErrorItem> get() = views("errors") { PartialEditCandidateProductsErrorItem(it) }
}

/** The response of `PartialEditGlobalProduct` (202509). Changes some fields of a global product and syncs them to its markets. */
public class PartialEditGlobalProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Variants of the global product, from which local SKUs are published. */
    public val globalSkus: List<GlobalSku> get() = views("global_skus") { GlobalSku(it) }

    /** Outcome of passing the change on to the markets, one entry each. */
    public val publishResults: List<PublishResult> get() = views("publish_results") { PublishResult(it) }
}

/** The response of `PartialEditProduct` (202509). Changes some fields of a product and leaves the others as they are. */
public class PartialEditProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
    public val audit: Audit? get() = child("audit")?.let(::Audit)

    /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
    public val productId: String? get() = text("product_id")

    /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
    public val skus: List<CreateProductSku> get() = views("skus") { CreateProductSku(it) }
}

/** The response of `PredictProductPackageDimensionsAndWeight` (202609). Predicts the package size and weight for products of a category. */
public class PredictProductPackageDimensionsAndWeightResponse(response: ApiResponse) : ResponseView(response) {
    /** Size that the package is expected to have. */
    public val packageDimensions: PackageDimension? get() = child("package_dimensions")?.let(::PackageDimension)

    /** Weight that the package is expected to have. */
    public val packageWeight: CheckGlobalProductListingPackageWeight? get() = child("package_weight")?.let(::CheckGlobalProductListingPackageWeight)
}

/** The response of `ProductAuditingResearch` (202601). Searches listed products by brand, category, title or seller for compliance research. */
public class ProductAuditingResearchResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. Example: `[\"1733419489460520284\"]`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<ProductAuditingResearchProduct> get() = views("products") { ProductAuditingResearchProduct(it) }

    /** Number of entries that match the request, over all pages. Example: `454`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `ProductInformationIssueDiagnosis` (202405). Returns the listing quality and content problems of up to 200 products. */
public class ProductInformationIssueDiagnosisResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that match the request, one entry each. */
    public val products: List<ProductInformationIssueDiagnosisProduct> get() = views("products") { ProductInformationIssueDiagnosisProduct(it) }
}

/** The response of `PublishGlobalProduct` (202309). Publishes a global product to chosen markets and reports a result for each. */
public class PublishGlobalProductResponse(response: ApiResponse) : ResponseView(response) {
    /** New local products, one entry for each market. */
    public val products: List<PublishGlobalProductProduct> get() = views("products") { PublishGlobalProductProduct(it) }

    /** Outcome of publishing, one entry per market. */
    public val publishResult: List<PublishResult> get() = views("publish_result") { PublishResult(it) }
}

/** The response of `RecommendBrand` (202309). Suggests one brand for a product title. */
public class RecommendBrandResponse(response: ApiResponse) : ResponseView(response) {
    /** Brand that the platform derives from the title. */
    public val brand: Brand? get() = child("brand")?.let(::Brand)
}

/** The response of `RecommendCategory` (202309). Suggests the leaf category for a product from its title and images. */
public class RecommendCategoryResponse(response: ApiResponse) : ResponseView(response) {
    /** Path of the recommended category from the root to the leaf. */
    public val categories: List<Category> get() = views("categories") { Category(it) }

    /** Id of the recommended category, which is always a leaf. Example: `605254`. */
    public val leafCategoryId: String? get() = text("leaf_category_id")
}

/** The response of `RecommendGlobalCategories` (202309). Suggests the leaf category for a global product from its title and images. */
public class RecommendGlobalCategoriesResponse(response: ApiResponse) : ResponseView(response) {
    /** Path of the recommended category from the root to the leaf. */
    public val categories: List<Category> get() = views("categories") { Category(it) }

    /** Id of the recommended category, which is always a leaf. Example: `605254`. */
    public val leafCategoryId: String? get() = text("leaf_category_id")
}

/** The response of `RecommendRequiredProductProperties` (202609). Suggests values for the attributes that a category requires. */
public class RecommendRequiredProductPropertiesResponse(response: ApiResponse) : ResponseView(response) {
    /** Attributes that should be filled in, with suitable values. */
    public val recommendedProperties: List<RecommendedProperty> get() = views("recommended_properties") { RecommendedProperty(it) }
}

/** The response of `RecommendSizechart` (202309). Tells which of the given images are size charts. */
public class RecommendSizeChartResponse(response: ApiResponse) : ResponseView(response) {
    /** Pictures examined, with whether each is a size chart. */
    public val images: List<RecommendSizeChartImage> get() = views("images") { RecommendSizeChartImage(it) }
}

/** The response of `RecoverProducts` (202309). Restores up to 20 deleted products as deactivated ones. */
public class RecoverProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `ReplicateProduct` (202507). Copies a product to other markets and reports failures per region. */
public class ReplicateProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<ReplicateProductErrorItem> get() = views("errors") { ReplicateProductErrorItem(it) }
}

/** The response of `SearchCandidateProducts` (202409). Lists candidate products, with the state of their opportunity matching. */
public class SearchCandidateProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Candidate products found, with the opportunities they match. */
    public val candidateProducts: List<CandidateProduct> get() = views("candidate_products") { CandidateProduct(it) }

    /** Token that fetches the following page; empty or absent on the last one. Example: `abcd1234`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchCombinedListingRecommendations` (202506). Lists products that could be merged into one combined listing. */
public class SearchCombinedListingRecommendationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Groups of products that the platform suggests to list as one product with options. */
    public val combinedListingRecommendations: List<CombinedListingRecommendation> get() = views("combined_listing_recommendations") { CombinedListingRecommendation(it) }

    /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. Example: `50`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchGlobalProducts` (202312). Lists global products by status, time or seller SKU, up to 10,000 results. */
public class SearchGlobalProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Global products that match the filters, one entry each. */
    public val globalProducts: List<GlobalProduct> get() = views("global_products") { GlobalProduct(it) }

    /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchManufacturers` (202501). Lists registered manufacturers by id or keyword. */
public class SearchManufacturersResponse(response: ApiResponse) : ResponseView(response) {
    /** Manufacturers that match the request, with contact data. */
    public val manufacturers: List<SearchManufacturersManufacturer> get() = views("manufacturers") { SearchManufacturersManufacturer(it) }

    /** Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. Example: `26`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchOpportunities` (202409). Lists the listing opportunities for candidate products, page by page. */
public class SearchOpportunitiesResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. Example: `abc1234`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Product opportunities that match the request. */
    public val opportunities: List<SearchOpportunitiesOpportunity> get() = views("opportunities") { SearchOpportunitiesOpportunity(it) }

    /** Number of entries that match the request, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchProducts` (202502). Lists products by status, time or SKU, up to 10,000 results. */
public class SearchProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Number of entries that match the request, over all pages. Example: `200`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchResponsiblePersons` (202501). Lists registered responsible persons by id or keyword. */
public class SearchResponsiblePersonsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Responsible persons that match the request. */
    public val responsiblePersons: List<SearchResponsiblePersonsResponsiblePerson> get() = views("responsible_persons") { SearchResponsiblePersonsResponsiblePerson(it) }

    /** Number of entries that match the request, over all pages. Example: `26`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchSizeCharts` (202407). Lists size chart templates by id or keyword. */
public class SearchSizeChartsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Size charts that match the request, as templates with pictures and tables. */
    public val sizeChart: List<SearchSizeChartsSizeChart> get() = views("size_chart") { SearchSizeChartsSizeChart(it) }

    /** Number of entries that match the request, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SubmitProductViaOpportunity` (202604). Submits one product to a listing opportunity. */
public class SubmitProductViaOpportunityResponse(response: ApiResponse) : ResponseView(response) {
    /** The submission just made: product, opportunity and state. */
    public val submission: Submission? get() = child("submission")?.let(::Submission)
}

/** The response of `SubmitSizeChartAppeal` (202604). Appeals against the audit of a product's size chart. */
public class SubmitSizeChartAppealResponse(response: ApiResponse) : ResponseView(response)


/** The response of `SubmitStrikethroughPrice` (202609). Submits strikethrough prices for the SKUs of a product and reports an error for each that failed. */
public class SubmitStrikethroughPriceResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<SubmitStrikethroughPriceErrorItem> get() = views("errors") { SubmitStrikethroughPriceErrorItem(it) }
}

/** The response of `SuggestBrands` (202609). Suggests several brands for a product and tells which are authorized. */
public class SuggestBrandsResponse(response: ApiResponse) : ResponseView(response) {
    /** Brands that may fit the product, derived from its data. */
    public val brands: List<Brand> get() = views("brands") { Brand(it) }
}

/** The response of `UpdateInventory` (202309). Sets the stock of a product's SKUs per warehouse, as absolute quantities. */
public class UpdateInventoryResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<SubmitStrikethroughPriceErrorItem> get() = views("errors") { SubmitStrikethroughPriceErrorItem(it) }
}

/** The response of `UpdateStockOperationSettings` (202608). Switches automatic restocking on or off for up to 500 SKUs. */
public class UpdateStockOperationSettingsResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome of the change: SKUs that succeeded and SKUs that failed. */
    public val stockOperation: StockOperation? get() = child("stock_operation")?.let(::StockOperation)
}

/** The response of `UploadCandidateProducts` (202409). Offers up to 10 external products for opportunity matching. */
public class UploadCandidateProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
    public val errors: List<PartialEditCandidateProductsErrorItem> get() = views("errors") { PartialEditCandidateProductsErrorItem(it) }
}

/** The response of `UploadProductFile` (202309). Uploads a PDF or video for products and returns its id. */
public class UploadProductFileResponse(response: ApiResponse) : ResponseView(response) {
    /** Format of the uploaded file, such as PDF or MP4. Example: `PDF`. */
    public val format: String? get() = text("format")

    /** Id of the uploaded file, to be used in the product. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`. */
    public val id: String? get() = text("id")

    /** Name of the uploaded file with its extension. Example: `SNI.PDF`. */
    public val name: String? get() = text("name")

    /** Address at which the uploaded file can be viewed. */
    public val url: String? get() = text("url")
}

/** The response of `UploadProductImage` (202309). Uploads a product image for one use and returns its URI. */
public class UploadProductImageResponse(response: ApiResponse) : ResponseView(response) {
    /** Height of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`. */
    public val height: Long? get() = integer("height")

    /** URI of the image, to be used when creating or editing a product. */
    public val uri: String? get() = text("uri")

    /** Address of the uploaded file; that of an image can be used in HTML descriptions. */
    public val url: String? get() = text("url")

    /** Purpose of the image that was given at the upload. Example: `MAIN_IMAGE`. */
    public val useCase: UploadProductImageUseCase? get() = text("use_case")?.let(::UploadProductImageUseCase)

    /** Width of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`. */
    public val width: Long? get() = integer("width")
}

/** Action suggestion inside [TaskDetail]. */
public class ActionSuggestion(raw: JsonObject) : JsonView(raw) {
    /** Points that the action would add to the score. */
    public val scoreIncrease: Long? get() = integer("score_increase")

    /** Page on which the seller can take this action. */
    public val url: String? get() = text("url")
}

/** Address inside `CreateResponsiblePerson`, `PartialEditResponsiblePerson`, [SearchResponsiblePersonsRegionalProfile]. */
public class Address(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        city: String? = null,
        country: String? = null,
        district: String? = null,
        postalCode: String? = null,
        province: String? = null,
        streetAddressLine1: String? = null,
        streetAddressLine2: String? = null,
    ) : this(fields("city", city, "country", country, "district", district, "postal_code", postalCode, "province", province, "street_address_line1", streetAddressLine1, "street_address_line2", streetAddressLine2))

    /** City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
    public val city: String? get() = text("city")

    /** Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`. */
    public val country: String? get() = text("country")

    /** District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
    public val district: String? get() = text("district")

    /** Postal code of the address, at most 500 characters. */
    public val postalCode: String? get() = text("postal_code")

    /** State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
    public val province: String? get() = text("province")

    /** Whole street address in one text: building, street, district, city and province, at most 500 characters. */
    public val streetAddressLine1: String? get() = text("street_address_line1")

    /** Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
    public val streetAddressLine2: String? get() = text("street_address_line2")
}

/** Appeal message inside `SubmitSizeChartAppeal`. */
public class AppealMessage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        fieldName: FieldName,
        indicatorDetails: List<IndicatorDetail>,
        sizeChartId: String? = null,
        sizeChartImageUri: String? = null,
    ) : this(fields("field_name", fieldName, "indicator_details", indicatorDetails, "size_chart_id", sizeChartId, "size_chart_image_uri", sizeChartImageUri))

    /** Part of the listing that the appeal is about. Required. */
    public val fieldName: FieldName? get() = text("field_name")?.let(::FieldName)

    /** Findings about the size chart that the appeal disputes. Required. */
    public val indicatorDetails: List<IndicatorDetail> get() = views("indicator_details") { IndicatorDetail(it) }

    /** Id of the size chart, returned when it was created. */
    public val sizeChartId: String? get() = text("size_chart_id")

    /** URI of the picture of the size chart that the appeal is about. */
    public val sizeChartImageUri: String? get() = text("size_chart_image_uri")
}

/** Area placement inside [CustomArea], [PartialEditProductCustomArea]. */
public class AreaPlacement(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        rotateDegree: String? = null,
        width: String? = null,
        xCoordinate: String? = null,
        yCoordinate: String? = null,
    ) : this(fields("height", height, "rotate_degree", rotateDegree, "width", width, "x_coordinate", xCoordinate, "y_coordinate", yCoordinate))

    /** Extent of the customizable area from top to bottom. */
    public val height: String? get() = text("height")

    /** Angle in degrees by which the area is rotated. */
    public val rotateDegree: String? get() = text("rotate_degree")

    /** Extent of the customizable area from left to right. */
    public val width: String? get() = text("width")

    /** Horizontal position of the area on the surface. */
    public val xCoordinate: String? get() = text("x_coordinate")

    /** Vertical position of the area on the surface. */
    public val yCoordinate: String? get() = text("y_coordinate")
}

/** Associated warehouse inside [InventoryRule]. */
public class AssociatedWarehouse(raw: JsonObject) : JsonView(raw) {
    /** Country in which the associated warehouse lies. Example: `DE`. */
    public val region: String? get() = text("region")

    /** Id of the warehouse that shares the stock. Example: `7068517275539718842`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Attribute inside [GetAttributesResponse]. */
public class Attribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the built-in attribute, to be used in products of the category. Example: `100392`. */
    public val id: String? get() = text("id")

    /** Whether sellers may enter a value of their own for this product attribute. Example: `true`. */
    public val isCustomizable: Boolean? get() = flag("is_customizable")

    /** Whether the product attribute takes several values. Example: `true`. */
    public val isMultipleSelection: Boolean? get() = flag("is_multiple_selection")

    /** Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`. */
    public val isRequried: Boolean? get() = flag("is_requried")

    /** Measurements in which the value of the attribute can be given. */
    public val metricStandards: List<MetricStandard> get() = views("metric_standards") { MetricStandard(it) }

    /** Name of the built-in attribute, meant for display. Example: `Occasion`. */
    public val name: String? get() = text("name")

    /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
    public val requirementConditions: List<RequirementCondition> get() = views("requirement_conditions") { RequirementCondition(it) }

    /** Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`. */
    public val type: AttributeType? get() = text("type")?.let(::AttributeType)

    /** Form of values that sellers enter for conditional attributes, such as POSITIVE_INT_OR_DECIMAL. Example: `POSITIVE_INT_OR_DECIMAL`. */
    public val valueDataFormat: ValueDataFormat? get() = text("value_data_format")?.let(::ValueDataFormat)

    /** Built-in values that can be selected for the attribute. */
    public val values: List<Value> get() = views("values") { Value(it) }
}

/** Attribute value inside [OriginPlatformProductMetaData]. */
public class AttributeValue(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        name: String? = null,
        values: List<String>? = null,
    ) : this(fields("name", name, "values", values))

    /** Name of the attribute on the platform the product comes from. */
    public val name: String? get() = text("name")

    /** Values of the attribute on the platform the product comes from. */
    public val values: List<String> get() = texts("values")
}

/** Audit inside [EditProductResponse], [GetProductResponse], [PartialEditProductResponse] and others. */
public class Audit(raw: JsonObject) : JsonView(raw) {
    /** Why the product has not been sent to review yet. */
    public val notSubmittedReasons: List<String> get() = texts("not_submitted_reasons")

    /** What still keeps the product off sale although it passed the review, such as an unfinished seller registration; only in state PRE_APPROVED. */
    public val preApprovedReasons: List<PreApprovedReason> get() = opens("pre_approved_reasons") { PreApprovedReason(it) }

    /** State of the review: NONE, AUDITING, FAILED, PRE_APPROVED (passed, but see `pre_approved_reasons`) or APPROVED. Example: `AUDITING`. */
    public val status: AuditStatus2? get() = text("status")?.let(::AuditStatus2)
}

/** Audit failed reason inside [GetProductResponse]. */
public class AuditFailedReason(raw: JsonObject) : JsonView(raw) {
    /** Marketplace whose review the product failed: TIKTOK_SHOP or TOKOPEDIA. Example: `TIKTOK_SHOP`. */
    public val listingPlatform: ListingPlatform? get() = text("listing_platform")?.let(::ListingPlatform)

    /** Part of the listing at which the review failed. Example: `product`. */
    public val position: String? get() = text("position")

    /** Short statement of each thing that made the review fail. */
    public val reasons: List<String> get() = texts("reasons")

    /** Detailed explanations of what to change to pass the review. */
    public val suggestions: List<String> get() = texts("suggestions")
}

/** Background image inside [Surface]. */
public class BackgroundImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. */
    public val width: Long? get() = integer("width")
}

/** Basic info inside [GetOpportunityDetailOpportunity]. */
public class BasicInfo(raw: JsonObject) : JsonView(raw) {
    /** Brand that products for the opportunity should have. */
    public val brandInfo: String? get() = text("brand_info")

    /** Id of the top-level category of the opportunity. */
    public val categoryIdLevel1: String? get() = text("category_id_level_1")

    /** Id of the second-level category of the opportunity. */
    public val categoryIdLevel2: String? get() = text("category_id_level_2")

    /** Id of the third-level category of the opportunity. */
    public val categoryIdLevel3: String? get() = text("category_id_level_3")

    /** Name of the top-level category of the opportunity. */
    public val categoryNameLevel1: String? get() = text("category_name_level_1")

    /** Name of the second-level category of the opportunity. */
    public val categoryNameLevel2: String? get() = text("category_name_level_2")

    /** Name of the third-level category of the opportunity. */
    public val categoryNameLevel3: String? get() = text("category_name_level_3")

    /** Unix time in seconds when the opportunity was created. */
    public val createTime: Instant? get() = time("create_time")

    /** Unix time in seconds when the opportunity ends. */
    public val expireTime: Instant? get() = time("expire_time")

    /** Id of the reference product outside TikTok Shop. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Kind of opportunity: for a category, for a search word or for an exact product. */
    public val opportunityType: String? get() = text("opportunity_type")

    /** Why the opportunity is recommended to the seller. */
    public val recomInfo: String? get() = text("recom_info")

    /** Pictures of the kind of product that is wanted. */
    public val referenceImages: List<String> get() = texts("reference_images")

    /** Price at which the wanted product is usually sold. */
    public val referencePrice: String? get() = text("reference_price")

    /** Where the example of the wanted product comes from. */
    public val referenceSource: String? get() = text("reference_source")

    /** Reward for sellers who take part in the opportunity. */
    public val rewardInfo: String? get() = text("reward_info")

    /** State in which the opportunity is at present. */
    public val status: String? get() = text("status")

    /** Codes of tags that classify opportunities. */
    public val tagCodes: List<String> get() = texts("tag_codes")

    /** Readable tags that classify the opportunity. */
    public val tags: String? get() = text("tags")

    /** Title of the opportunity, meant for display. */
    public val title: String? get() = text("title")
}

/** Inventory inside [BindLocalProductsSku], [CombinedSku], [PublishGlobalProductPublishTargetSku]. */
public class BindLocalProductsInventory(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        quantity: Long? = null,
        warehouseId: String? = null,
    ) : this(fields("quantity", quantity, "warehouse_id", warehouseId))

    /** Units of the SKU in the warehouse, at most 99999. Example: `999`. */
    public val quantity: Long? get() = integer("quantity")

    /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Sales attribute inside [BindLocalProductsSku]. */
public class BindLocalProductsSalesAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        globalId: String? = null,
        globalValueId: String? = null,
        id: String? = null,
        valueId: String? = null,
    ) : this(fields("global_id", globalId, "global_value_id", globalValueId, "id", id, "value_id", valueId))

    /** Id of the sales attribute in the global product, from Get Global Product. Example: `100000`. */
    public val globalId: String? get() = text("global_id")

    /** Id of the value of the sales attribute in the global product. Example: `1729592969712207123`. */
    public val globalValueId: String? get() = text("global_value_id")

    /** Id of the sales attribute in the local product, from Get Product. Example: `100000`. */
    public val id: String? get() = text("id")

    /** Id of the attribute value in the local product, from Get Product. Example: `1729592969712207123`. */
    public val valueId: String? get() = text("value_id")
}

/** SKU inside [LocalProduct]. */
public class BindLocalProductsSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        globalSkuId: String? = null,
        id: String? = null,
        inventory: List<BindLocalProductsInventory>? = null,
        salesAttributes: List<BindLocalProductsSalesAttribute>? = null,
    ) : this(fields("global_sku_id", globalSkuId, "id", id, "inventory", inventory, "sales_attributes", salesAttributes))

    /** Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`. */
    public val globalSkuId: String? get() = text("global_sku_id")

    /** Id of the SKU in the local product that stands for `global_sku_id`. Example: `2729382476852921560`. */
    public val id: String? get() = text("id")

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<BindLocalProductsInventory> get() = views("inventory") { BindLocalProductsInventory(it) }

    /** Which local sales attribute and value stand for which global ones; all must be mapped, or binding fails. */
    public val salesAttributes: List<BindLocalProductsSalesAttribute> get() = views("sales_attributes") { BindLocalProductsSalesAttribute(it) }
}

/** Bind result inside [BindLocalProductsResponse]. */
public class BindResult(raw: JsonObject) : JsonView(raw) {
    /** Causes of the failure; empty on success. */
    public val failReasons: List<FailReason> get() = views("fail_reasons") { FailReason(it) }

    /** Id of the local product that was to be bound to the global one. Example: `1729582718312380123`. */
    public val localProductId: String? get() = text("local_product_id")

    /** Market by its country code, such as DE or GB. Example: `DE`. */
    public val region: RequiredRegion? get() = text("region")?.let(::RequiredRegion)

    /** Outcome of the binding: SUCCESS or FAILED, then with `fail_reasons`. Example: `SUCCESS`. */
    public val status: BindResultStatus? get() = text("status")?.let(::BindResultStatus)
}

/** Brand inside [CombinedSku], [GetGlobalProductResponse], [GetProductResponse] and others. */
public class Brand(raw: JsonObject) : JsonView(raw) {
    /** Id of the brand under which the product is sold. Example: `7082427311584347905`. */
    public val id: String? get() = text("id")

    /** Whether the seller may sell the brand officially. */
    public val isAuthorized: Boolean? get() = flag("is_authorized")

    /** Name of the brand under which the product is sold. */
    public val name: String? get() = text("name")
}

/** Campaign inventory inside [TotalAvailableInventoryDistribution]. */
public class CampaignInventory(raw: JsonObject) : JsonView(raw) {
    /** Name of the campaign that the stock is set aside for. */
    public val campaignName: String? get() = text("campaign_name")

    /** Units set aside for the campaign and not sold otherwise. Example: `30`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Candidate product inside [SearchCandidateProductsResponse]. */
public class CandidateProduct(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds when the candidate product was uploaded. Example: `1661756811`. */
    public val createTime: Instant? get() = time("create_time")

    /** Description of the product on the other platform, at most 6000 characters. */
    public val description: String? get() = text("description")

    /** Category of the product on the other platform, at most 100 characters. Example: `Beauty`. */
    public val externalCategoryName: String? get() = text("external_category_name")

    /** Id of the candidate product on its own platform, at most 64 characters. Example: `shopifyopps123456`. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Main pictures of the candidate product, at most 25. */
    public val images: List<CheckGlobalProductListingImage> get() = views("images") { CheckGlobalProductListingImage(it) }

    /** Opportunities that match the candidate product. */
    public val opportunityIds: List<String> get() = texts("opportunity_ids")

    /** Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Example: `1661756811`. */
    public val opportunityMatchingEndTime: Instant? get() = time("opportunity_matching_end_time")

    /** State of the search for opportunities: PENDING while it runs, then MATCHED or NOT_MATCHED. Example: `PENDING`. */
    public val opportunityMatchingStatus: OpportunityMatchingStatus? get() = text("opportunity_matching_status")?.let(::OpportunityMatchingStatus)

    /** Variants of the candidate product, at most 600. */
    public val skus: List<PartialEditCandidateProductsSku> get() = views("skus") { PartialEditCandidateProductsSku(it) }

    /** Title of the candidate product, at most 100 characters. Example: `DiscountEvent0829`. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the candidate product. Example: `1661756811`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Category inside [CombinedSku], [GetCategoriesResponse], [GetGlobalCategoriesResponse] and others. */
public class Category(raw: JsonObject) : JsonView(raw) {
    /** Id of the category, to be used as `category_id` when it is a leaf. Example: `600002`. */
    public val id: String? get() = text("id")

    /** Whether the category has no subcategories; products can be listed only in a leaf. Example: `false`. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Depth of the category in the tree, 1 at the top. Example: `1`. */
    public val level: Long? get() = integer("level")

    /** Name of the category in the language of the market. */
    public val localName: String? get() = text("local_name")

    /** Name of the category, meant for display. Example: `Kostum`. */
    public val name: String? get() = text("name")

    /** Id of the parent category, `0` at the root. Example: `600001`. */
    public val parentId: String? get() = text("parent_id")

    /** Whether the shop may list products in this category. */
    public val permissionStatuses: List<PermissionStatus> get() = opens("permission_statuses") { PermissionStatus(it) }
}

/** Category chain inside [GetProductResponse]. */
public class CategoryChain(raw: JsonObject) : JsonView(raw) {
    /** Id of the category at this level of the path. Example: `853000`. */
    public val id: String? get() = text("id")

    /** Whether the category has no subcategories; products can be listed only in a leaf. Example: `true`. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Name of the category in the language of the market. */
    public val localName: String? get() = text("local_name")

    /** Id of the parent category at this level of the path, `0` at the root. Example: `851848`. */
    public val parentId: String? get() = text("parent_id")
}

/** Cell inside [Row]. */
public class Cell(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        value: String? = null,
    ) : this(fields("value", value))

    /** Content of the cell: the measure for this size. */
    public val value: String? get() = text("value")
}

/** Certification inside [GetProductResponse]. */
public class Certification(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741235456`. */
    public val expirationDate: Long? get() = integer("expiration_date")

    /** Certificate files, uploaded beforehand with Upload Product File. */
    public val files: List<File> get() = views("files") { File(it) }

    /** Id of the kind of certificate, from Get Category Rules. Example: `602362`. */
    public val id: String? get() = text("id")

    /** Pictures of the certificate, as an alternative or addition to files. */
    public val images: List<GetProductImage> get() = views("images") { GetProductImage(it) }

    /** Name of the kind of certificate, meant for display. */
    public val title: String? get() = text("title")
}

/** Certification inside `CheckGlobalProductListing`, `CreateGlobalProduct`, `EditGlobalProduct` and others. */
public class CheckGlobalProductListingCertification(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        files: List<CheckGlobalProductListingFile>? = null,
        id: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
    ) : this(fields("files", files, "id", id, "images", images))

    /** Certificate files, uploaded beforehand with Upload Product File. */
    public val files: List<CheckGlobalProductListingFile> get() = views("files") { CheckGlobalProductListingFile(it) }

    /** Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`. */
    public val id: String? get() = text("id")

    /** Pictures of the certificate, as an alternative or addition to files. */
    public val images: List<CheckGlobalProductListingImage> get() = views("images") { CheckGlobalProductListingImage(it) }
}

/** File inside [CheckGlobalProductListingCertification], [CheckProductListingCertification], [ReplicateProductCertification]. */
public class CheckGlobalProductListingFile(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        format: String? = null,
        id: String? = null,
        name: String? = null,
    ) : this(fields("format", format, "id", id, "name", name))

    /** File format of the certificate; only PDF is accepted. Example: `PDF`. */
    public val format: String? get() = text("format")

    /** Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
    public val id: String? get() = text("id")

    /** Name of the certificate file with its extension. Example: `SNI.PDF`. */
    public val name: String? get() = text("name")
}

/** Identifier code inside [CheckGlobalProductListingSku]. */
public class CheckGlobalProductListingIdentifierCode(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        code: String? = null,
        type: String? = null,
    ) : this(fields("code", code, "type", type))

    /** The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`. */
    public val code: String? get() = text("code")

    /** Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`. */
    public val type: String? get() = text("type")
}

/** Image inside [CandidateProduct], [CheckGlobalProductListingCertification], [CheckGlobalProductListingSizeChart] and others. */
public class CheckGlobalProductListingImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** Inventory inside [CheckGlobalProductListingSku], [CreateGlobalProductSku], [EditGlobalProductSku] and others. */
public class CheckGlobalProductListingInventory(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        globalWarehouseId: String? = null,
        quantity: Long? = null,
    ) : this(fields("global_warehouse_id", globalWarehouseId, "quantity", quantity))

    /** Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`. */
    public val globalWarehouseId: String? get() = text("global_warehouse_id")

    /** Units of the SKU in the warehouse, at most 99999. Example: `999`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Main image inside `CheckGlobalProductListing`, `CheckProductListing`, `CreateGlobalProduct` and others. */
public class CheckGlobalProductListingMainImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** Manufacturer inside `CheckGlobalProductListing`, `CreateGlobalProduct`, `EditGlobalProduct` and others. */
public class CheckGlobalProductListingManufacturer(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        address: String? = null,
        email: String? = null,
        name: String? = null,
        phoneNumber: String? = null,
    ) : this(fields("address", address, "email", email, "name", name, "phone_number", phoneNumber))

    /** Postal address of the manufacturer; given together with name, phone number and email. */
    public val address: String? get() = text("address")

    /** Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`. */
    public val email: String? get() = text("email")

    /** Name of the manufacturer; given together with address, phone number and email. */
    public val name: String? get() = text("name")

    /** Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`. */
    public val phoneNumber: String? get() = text("phone_number")
}

/** Package dimension inside `CheckGlobalProductListing`, `CheckProductListing`, `CreateGlobalProduct` and others. */
public class CheckGlobalProductListingPackageDimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        length: String? = null,
        unit: String? = null,
        width: String? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`. */
    public val height: String? get() = text("height")

    /** Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`. */
    public val length: String? get() = text("length")

    /** Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`. */
    public val unit: String? get() = text("unit")

    /** Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`. */
    public val width: String? get() = text("width")
}

/** Package weight inside `CheckGlobalProductListing`, `CreateGlobalProduct`, `EditGlobalProduct` and others. */
public class CheckGlobalProductListingPackageWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`. */
    public val unit: String? get() = text("unit")

    /** Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`. */
    public val value: String? get() = text("value")
}

/** Product attribute inside `CheckGlobalProductListing`, `CheckProductListing`, `CreateGlobalProduct` and others. */
public class CheckGlobalProductListingProductAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        values: List<CheckGlobalProductListingValue>? = null,
    ) : this(fields("id", id, "values", values))

    /** Id of the product attribute, from Get Attributes. Example: `100392`. */
    public val id: String? get() = text("id")

    /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. */
    public val values: List<CheckGlobalProductListingValue> get() = views("values") { CheckGlobalProductListingValue(it) }
}

/** Sales attribute inside [CheckGlobalProductListingSku], [CreateGlobalProductSku], [EditGlobalProductSku] and others. */
public class CheckGlobalProductListingSalesAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
        skuImg: CheckGlobalProductListingSkuImg? = null,
        valueId: String? = null,
        valueName: String? = null,
    ) : this(fields("id", id, "name", name, "sku_img", skuImg, "value_id", valueId, "value_name", valueName))

    /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`. */
    public val id: String? get() = text("id")

    /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`. */
    public val name: String? get() = text("name")

    /** Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one. */
    public val skuImg: CheckGlobalProductListingSkuImg? get() = child("sku_img")?.let(::CheckGlobalProductListingSkuImg)

    /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`. */
    public val valueId: String? get() = text("value_id")

    /** Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`. */
    public val valueName: String? get() = text("value_name")
}

/** Size chart inside `CheckGlobalProductListing`, `CheckProductListing`, `CreateGlobalProduct` and others. */
public class CheckGlobalProductListingSizeChart(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        image: CheckGlobalProductListingImage? = null,
        template: Template? = null,
    ) : this(fields("image", image, "template", template))

    /** Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence. */
    public val image: CheckGlobalProductListingImage? get() = child("image")?.let(::CheckGlobalProductListingImage)

    /** Size chart template made with the tool in Seller Center. */
    public val template: Template? get() = child("template")?.let(::Template)
}

/** SKU inside `CheckGlobalProductListing`. */
public class CheckGlobalProductListingSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        globalQuantity: Long? = null,
        identifierCode: CheckGlobalProductListingIdentifierCode? = null,
        inventory: List<CheckGlobalProductListingInventory>? = null,
        price: Money? = null,
        salesAttributes: List<CheckGlobalProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuUnitCount: String? = null,
    ) : this(fields("global_quantity", globalQuantity, "identifier_code", identifierCode, "inventory", inventory, "price", price, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_unit_count", skuUnitCount))

    /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`. */
    public val globalQuantity: Long? get() = integer("global_quantity")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: CheckGlobalProductListingIdentifierCode? get() = child("identifier_code")?.let(::CheckGlobalProductListingIdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckGlobalProductListingInventory> get() = views("inventory") { CheckGlobalProductListingInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckGlobalProductListingSalesAttribute> get() = views("sales_attributes") { CheckGlobalProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")
}

/** SKU image inside [CheckGlobalProductListingSalesAttribute], [CheckProductListingSalesAttribute]. */
public class CheckGlobalProductListingSkuImg(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** Value inside [CheckGlobalProductListingProductAttribute], [GetGlobalAttributesAttribute], [ProductAttribute] and others. */
public class CheckGlobalProductListingValue(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
    ) : this(fields("id", id, "name", name))

    /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`. */
    public val id: String? get() = text("id")

    /** Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`. */
    public val name: String? get() = text("name")
}

/** Video inside `CheckGlobalProductListing`, `CheckProductListing`, `CreateGlobalProduct` and others. */
public class CheckGlobalProductListingVideo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
    ) : this(fields("id", id))

    /** Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`. */
    public val id: String? get() = text("id")
}

/** Certification inside `CheckProductListing`, `CreateProduct`, `EditProduct` and others. */
public class CheckProductListingCertification(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        expirationDate: Long? = null,
        files: List<CheckGlobalProductListingFile>? = null,
        images: List<CheckGlobalProductListingImage>? = null,
    ) : this(fields("id", id, "expiration_date", expirationDate, "files", files, "images", images))

    /** Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741234626`. */
    public val expirationDate: Long? get() = integer("expiration_date")

    /** Certificate files, uploaded beforehand with Upload Product File. */
    public val files: List<CheckGlobalProductListingFile> get() = views("files") { CheckGlobalProductListingFile(it) }

    /** Id of the kind of certificate, from Get Category Rules. Required. Example: `7182427311584347905`. */
    public val id: String? get() = text("id")

    /** Pictures of the certificate, as an alternative or addition to files. */
    public val images: List<CheckGlobalProductListingImage> get() = views("images") { CheckGlobalProductListingImage(it) }
}

/** Combined SKU inside [CheckProductListingSku], [CreateProductSku2], [EditProductSku]. */
public class CheckProductListingCombinedSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        productId: String,
        skuCount: Long,
        skuId: String,
    ) : this(fields("product_id", productId, "sku_count", skuCount, "sku_id", skuId))

    /** Id of the product that is part of the bundle. Required. Example: `1729582718312380123`. */
    public val productId: String? get() = text("product_id")

    /** How many units of this SKU one bundle contains. Required. Example: `11`. */
    public val skuCount: Long? get() = integer("sku_count")

    /** Id of the SKU that is part of the bundle. Required. Example: `1729582718312380123`. */
    public val skuId: String? get() = text("sku_id")
}

/** Diagnose inside [CheckProductListingResponse]. */
public class CheckProductListingDiagnose(raw: JsonObject) : JsonView(raw) {
    /** Weaknesses found in this part of the listing, each with a remedy. */
    public val diagnosisResults: List<DiagnosisResult> get() = views("diagnosis_results") { DiagnosisResult(it) }

    /** Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`. */
    public val field: CheckProductListingDiagnoseField? get() = text("field")?.let(::CheckProductListingDiagnoseField)

    /** Improvements that the platform suggests for the listing. */
    public val suggestions: Suggestion? get() = child("suggestions")?.let(::Suggestion)
}

/** External list price inside [CheckProductListingSku], [CreateProductSku2], [EditProductSku] and others. */
public class CheckProductListingExternalListPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        amount: String,
        currency: CheckProductListingExternalListPriceCurrency,
        source: CheckProductListingExternalListPriceSource,
    ) : this(fields("amount", amount, "currency", currency, "source", source))

    /** List price on the other platform, decimal text between 0.01 and 7600. Required. Example: `1`. */
    public val amount: String? get() = text("amount")

    /** Currency of the list price on the other platform; only USD is accepted. Required. Example: `USD`. */
    public val currency: CheckProductListingExternalListPriceCurrency? get() = text("currency")?.let(::CheckProductListingExternalListPriceCurrency)

    /** Platform that the list price comes from. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`. */
    public val source: CheckProductListingExternalListPriceSource? get() = text("source")?.let(::CheckProductListingExternalListPriceSource)
}

/** Fee inside [CheckProductListingSku], [CreateProductSku], [CreateProductSku2] and others. */
public class CheckProductListingFee(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        additionalAttribute: String? = null,
        amount: String? = null,
        type: String? = null,
    ) : this(fields("additional_attribute", additionalAttribute, "amount", amount, "type", type))

    /** More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`. */
    public val additionalAttribute: String? get() = text("additional_attribute")

    /** Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`. */
    public val amount: String? get() = text("amount")

    /** Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`. */
    public val type: String? get() = text("type")
}

/** Inventory inside [CheckProductListingSku], [CreateProductSku2], [EditProductSku] and others. */
public class CheckProductListingInventory(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        backorderQuantity: Long? = null,
        handlingTime: Long? = null,
        quantity: Long? = null,
        warehouseId: String? = null,
    ) : this(fields("backorder_quantity", backorderQuantity, "handling_time", handlingTime, "quantity", quantity, "warehouse_id", warehouseId))

    /** Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`. */
    public val backorderQuantity: Long? get() = integer("backorder_quantity")

    /** Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`. */
    public val handlingTime: Long? get() = integer("handling_time")

    /** Units of the SKU in the warehouse, at most 99999. Example: `999`. */
    public val quantity: Long? get() = integer("quantity")

    /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Option inside `CheckProductListing`. */
public class CheckProductListingOptionItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        gneAsyncCheckSessionId: String? = null,
        needTriggerGneAsyncCheck: Boolean? = null,
    ) : this(fields("gne_async_check_session_id", gneAsyncCheckSessionId, "need_trigger_gne_async_check", needTriggerGneAsyncCheck))

    /** Id of an asynchronous check that was started earlier, to fetch its result. Example: `20260122085233268`. */
    public val gneAsyncCheckSessionId: String? get() = text("gne_async_check_session_id")

    /** Whether to start a check of the product data in the background; fetch its result with `gne_async_check_session_id`. Example: `false`. */
    public val needTriggerGneAsyncCheck: Boolean? get() = flag("need_trigger_gne_async_check")
}

/** Package weight inside `CheckProductListing`, `CreateProduct`, `EditProduct` and others. */
public class CheckProductListingPackageWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: CheckProductListingPackageWeightUnit,
        value: String,
    ) : this(fields("unit", unit, "value", value))

    /** Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Required. Example: `KILOGRAM`. */
    public val unit: CheckProductListingPackageWeightUnit? get() = text("unit")?.let(::CheckProductListingPackageWeightUnit)

    /** Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Required. Example: `1.32`. */
    public val value: String? get() = text("value")
}

/** Price inside [CheckProductListingSku]. */
public class CheckProductListingPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: CheckProductListingPriceCurrency,
        amount: String? = null,
        salePrice: String? = null,
        startingBidPrice: String? = null,
    ) : this(fields("currency", currency, "amount", amount, "sale_price", salePrice, "starting_bid_price", startingBidPrice))

    /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.23`. */
    public val amount: String? get() = text("amount")

    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
    public val currency: CheckProductListingPriceCurrency? get() = text("currency")?.let(::CheckProductListingPriceCurrency)

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`. */
    public val salePrice: String? get() = text("sale_price")

    /** Price at which bidding starts in a LIVE auction, decimal text. */
    public val startingBidPrice: String? get() = text("starting_bid_price")
}

/** Sales attribute inside [CheckProductListingSku], [CreateProductSku2], [EditProductSku] and others. */
public class CheckProductListingSalesAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
        skuImg: CheckGlobalProductListingSkuImg? = null,
        supplementarySkuImages: List<CheckProductListingSupplementarySkuImage>? = null,
        valueId: String? = null,
        valueName: String? = null,
    ) : this(fields("id", id, "name", name, "sku_img", skuImg, "supplementary_sku_images", supplementarySkuImages, "value_id", valueId, "value_name", valueName))

    /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`. */
    public val id: String? get() = text("id")

    /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Specification`. */
    public val name: String? get() = text("name")

    /** Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one. */
    public val skuImg: CheckGlobalProductListingSkuImg? get() = child("sku_img")?.let(::CheckGlobalProductListingSkuImg)

    /** Further pictures of this value of the main sales attribute in display order, at most 8; US only. */
    public val supplementarySkuImages: List<CheckProductListingSupplementarySkuImage> get() = views("supplementary_sku_images") { CheckProductListingSupplementarySkuImage(it) }

    /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`. */
    public val valueId: String? get() = text("value_id")

    /** Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `XL`. */
    public val valueName: String? get() = text("value_name")
}

/** SKU inside `CheckProductListing`. */
public class CheckProductListingSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        inventory: List<CheckProductListingInventory>,
        price: CheckProductListingPrice,
        combinedSkus: List<CheckProductListingCombinedSku>? = null,
        externalListPrices: List<CheckProductListingExternalListPrice>? = null,
        externalSkuId: String? = null,
        externalUrls: List<String>? = null,
        extraIdentifierCodes: List<String>? = null,
        fees: List<CheckProductListingFee>? = null,
        identifierCode: IdentifierCode? = null,
        listPrice: Money? = null,
        preSale: PreSale? = null,
        salesAttributes: List<CheckProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuDimensions: SkuDimension? = null,
        skuUnitCount: String? = null,
        skuWeight: SkuWeight? = null,
    ) : this(fields("inventory", inventory, "price", price, "combined_skus", combinedSkus, "external_list_prices", externalListPrices, "external_sku_id", externalSkuId, "external_urls", externalUrls, "extra_identifier_codes", extraIdentifierCodes, "fees", fees, "identifier_code", identifierCode, "list_price", listPrice, "pre_sale", preSale, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_dimensions", skuDimensions, "sku_unit_count", skuUnitCount, "sku_weight", skuWeight))

    /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
    public val combinedSkus: List<CheckProductListingCombinedSku> get() = views("combined_skus") { CheckProductListingCombinedSku(it) }

    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<CheckProductListingExternalListPrice> get() = views("external_list_prices") { CheckProductListingExternalListPrice(it) }

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Pages of other shops where the same product can be bought, at most 500 characters each. */
    public val externalUrls: List<String> get() = texts("external_urls")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
    public val preSale: PreSale? get() = child("pre_sale")?.let(::PreSale)

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: CheckProductListingPrice? get() = child("price")?.let(::CheckProductListingPrice)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckProductListingSalesAttribute> get() = views("sales_attributes") { CheckProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Outer size of the packed SKU, when it differs from that of the product. */
    public val skuDimensions: SkuDimension? get() = child("sku_dimensions")?.let(::SkuDimension)

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")

    /** Weight of the packed SKU, when it differs from that of the product. */
    public val skuWeight: SkuWeight? get() = child("sku_weight")?.let(::SkuWeight)
}

/** Supplementary SKU image inside [CheckProductListingSalesAttribute]. */
public class CheckProductListingSupplementarySkuImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. Required. */
    public val uri: String? get() = text("uri")
}

/** Check result inside [CheckListingPrerequisitesResponse]. */
public class CheckResult(raw: JsonObject) : JsonView(raw) {
    /** Requirement of the platform that was checked, such as SHOP_TAX or RETURN_WAREHOUSE; the value BANk_ACCOUNT is spelled so by the platform. Example: `RETURN_WAREHOUSE`. */
    public val checkItem: CheckItem? get() = text("check_item")?.let(::CheckItem)

    /** Why the shop does not meet this requirement. */
    public val failReasons: List<String> get() = texts("fail_reasons")

    /** Whether the shop does not meet this requirement. Example: `true`. */
    public val isFailed: Boolean? get() = flag("is_failed")
}

/** Claim condition inside [Reward]. */
public class ClaimCondition(raw: JsonObject) : JsonView(raw) {
    /** What has to be reached to claim the reward. */
    public val conditionType: String? get() = text("condition_type")

    /** Value reached so far, to be compared with `target_value`. */
    public val currentValue: String? get() = text("current_value")

    /** Value that has to be reached to meet the condition. */
    public val targetValue: String? get() = text("target_value")
}

/** COD inside [GetCategoryRulesResponse]. */
public class Cod(raw: JsonObject) : JsonView(raw) {
    /** Whether cash on delivery is possible in this category; listing with it fails otherwise. Example: `true`. */
    public val isSupported: Boolean? get() = flag("is_supported")
}

/** Combined listing recommendation inside [SearchCombinedListingRecommendationsResponse]. */
public class CombinedListingRecommendation(raw: JsonObject) : JsonView(raw) {
    /** Attribute that tells the products of the group apart, such as Color. Example: `Color`. */
    public val optionName: String? get() = text("option_name")

    /** Products that belong into the group, each standing for one value of the option. */
    public val products: List<SearchCombinedListingRecommendationsProduct> get() = views("products") { SearchCombinedListingRecommendationsProduct(it) }
}

/** Combined SKU inside [Sku]. */
public class CombinedSku(raw: JsonObject) : JsonView(raw) {
    /** Brand of the product that is part of the bundle. */
    public val brand: Brand? get() = child("brand")?.let(::Brand)

    /** Category path of the product that is part of the bundle. */
    public val categories: List<Category> get() = views("categories") { Category(it) }

    /** Why the bundle is not for sale: problems of the products in it, such as SUB_PRODUCT_DELETE when one was deleted. */
    public val combinedListingNotLiveReasons: List<CombinedListingNotLiveReason> get() = opens("combined_listing_not_live_reasons") { CombinedListingNotLiveReason(it) }

    /** Stock of the SKU that is part of the bundle, per warehouse. */
    public val inventory: List<BindLocalProductsInventory> get() = views("inventory") { BindLocalProductsInventory(it) }

    /** Price of the SKU that is part of the bundle. */
    public val price: Price? get() = child("price")?.let(::Price)

    /** Id of the product that is part of the bundle. Example: `1729582718312380123`. */
    public val productId: String? get() = text("product_id")

    /** Main picture of the product that is part of the bundle. */
    public val productMainImage: ProductMainImage? get() = child("product_main_image")?.let(::ProductMainImage)

    /** Attributes that define the SKU that is part of the bundle. */
    public val salesAttributes: List<GetGlobalProductSalesAttribute> get() = views("sales_attributes") { GetGlobalProductSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `sku_name`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** How many units of this SKU one bundle contains. Example: `1`. */
    public val skuCount: Long? get() = integer("sku_count")

    /** Id of the SKU that is part of the bundle. Example: `1729582718312380123`. */
    public val skuId: String? get() = text("sku_id")

    /** Title of the product that is part of the bundle. */
    public val title: String? get() = text("title")
}

/** Complex value inside [Field]. */
public class ComplexValue(raw: JsonObject) : JsonView(raw) {
    /** Id of the subfield, which tells it from the other parts of the field. Example: `100329`. */
    public val id: String? get() = text("id")

    /** Name of the subfield, meant for display. Example: `Occasion`. */
    public val name: String? get() = text("name")

    /** Values that can be selected for this field. */
    public val options: List<GetListingSchemasOptionItem> get() = views("options") { GetListingSchemasOptionItem(it) }

    /** Rules that the value of the field must follow. */
    public val rules: List<Rule> get() = views("rules") { Rule(it) }
}

/** Content data inside [GetOpportunityDetailOpportunity]. */
public class ContentData(raw: JsonObject) : JsonView(raw) {
    /** Number of views of shoppable videos that came from search. */
    public val shoppableVideoSearchPv: String? get() = text("shoppable_video_search_pv")

    /** Addresses of successful shoppable videos on the topic. */
    public val topShoppableVideoLinks: List<String> get() = texts("top_shoppable_video_links")

    /** Hashtag for the topic that is popular on TikTok. */
    public val trendingHashtag: String? get() = text("trending_hashtag")

    /** Number of times that videos on the topic were viewed. */
    public val videoViewPv: String? get() = text("video_view_pv")
}

/** External product inside `CreateAttributeRecommendationRequest`. */
public class CreateAttributeRecommendationRequestExternalProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        description: String? = null,
        externalProductId: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
        isExistingProduct: Boolean? = null,
        otherProductData: String? = null,
        skus: List<CreateAttributeRecommendationRequestSku>? = null,
        title: String? = null,
        ttsCategoryId: String? = null,
        vendorName: String? = null,
        version: String? = null,
    ) : this(fields("description", description, "external_product_id", externalProductId, "images", images, "is_existing_product", isExistingProduct, "other_product_data", otherProductData, "skus", skus, "title", title, "tts_category_id", ttsCategoryId, "vendor_name", vendorName, "version", version))

    /** Description of the product on the other platform, at most 10000 characters. */
    public val description: String? get() = text("description")

    /** Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Pictures of the product gallery on the other platform, at most 25. */
    public val images: List<CheckGlobalProductListingImage> get() = views("images") { CheckGlobalProductListingImage(it) }

    /** Whether the product already existed on the other platform or is new there; false by default. Default: `false`. Example: `false`. */
    public val isExistingProduct: Boolean? get() = flag("is_existing_product")

    /** Further data of the product on the other platform as text, such as metafields, at most 20000 characters. */
    public val otherProductData: String? get() = text("other_product_data")

    /** Variants of the product on the other platform, at most 300. */
    public val skus: List<CreateAttributeRecommendationRequestSku> get() = views("skus") { CreateAttributeRecommendationRequestSku(it) }

    /** Title of the product on the other platform, at most 300 characters. */
    public val title: String? get() = text("title")

    /** Id of the TikTok Shop category of the product; Recommend Category helps to find it. Example: `600001`. */
    public val ttsCategoryId: String? get() = text("tts_category_id")

    /** Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. Example: `xxxx`. */
    public val vendorName: String? get() = text("vendor_name")

    /** State of the product data, such as a Unix time in milliseconds, at most 13 characters; change it with every update. Example: `1741234626`. */
    public val version: String? get() = text("version")
}

/** Sales attribute inside [CreateAttributeRecommendationRequestSku], [PartialEditCandidateProductsSku]. */
public class CreateAttributeRecommendationRequestSalesAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        name: String? = null,
        skuImages: List<SkuImage>? = null,
        value: String? = null,
    ) : this(fields("name", name, "sku_images", skuImages, "value", value))

    /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`. */
    public val name: String? get() = text("name")

    /** Pictures of the variant on the other platform, at most 25. At most 9 items. */
    public val skuImages: List<SkuImage> get() = views("sku_images") { SkuImage(it) }

    /** Value of the sales attribute such as Red, at most 50 characters. Example: `Red`. */
    public val value: String? get() = text("value")
}

/** SKU inside [CreateAttributeRecommendationRequestExternalProduct]. */
public class CreateAttributeRecommendationRequestSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        salesAttributes: List<CreateAttributeRecommendationRequestSalesAttribute>? = null,
    ) : this(fields("sales_attributes", salesAttributes))

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CreateAttributeRecommendationRequestSalesAttribute> get() = views("sales_attributes") { CreateAttributeRecommendationRequestSalesAttribute(it) }
}

/** SKU inside `CreateGlobalProduct`. */
public class CreateGlobalProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        price: Money,
        externalGlobalSkuId: String? = null,
        extraIdentifierCodes: List<String>? = null,
        globalQuantity: Long? = null,
        identifierCode: IdentifierCode? = null,
        inventory: List<CheckGlobalProductListingInventory>? = null,
        salesAttributes: List<CheckGlobalProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuUnitCount: String? = null,
    ) : this(fields("price", price, "external_global_sku_id", externalGlobalSkuId, "extra_identifier_codes", extraIdentifierCodes, "global_quantity", globalQuantity, "identifier_code", identifierCode, "inventory", inventory, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_unit_count", skuUnitCount))

    /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
    public val externalGlobalSkuId: String? get() = text("external_global_sku_id")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`. */
    public val globalQuantity: Long? get() = integer("global_quantity")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckGlobalProductListingInventory> get() = views("inventory") { CheckGlobalProductListingInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckGlobalProductListingSalesAttribute> get() = views("sales_attributes") { CheckGlobalProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")
}

/** Image inside `CreateImageTranslationTasks`. */
public class CreateImageTranslationTasksImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        imageUri: String,
        targetLanguages: List<TargetLanguage>,
    ) : this(fields("image_uri", imageUri, "target_languages", targetLanguages))

    /** URI of the image to translate, from Upload Product Image. Required. */
    public val imageUri: String? get() = text("image_uri")

    /** Languages into which to translate the picture, best at most 4; pictures times languages may not exceed 20 per call. Required. */
    public val targetLanguages: List<TargetLanguage> get() = opens("target_languages") { TargetLanguage(it) }
}

/** Translation task inside [CreateImageTranslationTasksResponse]. */
public class CreateImageTranslationTasksTranslationTask(raw: JsonObject) : JsonView(raw) {
    /** Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`. */
    public val id: String? get() = text("id")

    /** URI of the image to translate, from Upload Product Image. */
    public val imageUri: String? get() = text("image_uri")

    /** Language into which the picture is translated, BCP 47 code. Example: `it-IT`. */
    public val targetLanguage: String? get() = text("target_language")
}

/** Metric standard info inside [CreateProductValue]. */
public class CreateProductMetricStandardInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        metricValueModuleInfos: List<CreateProductMetricValueModuleInfo>? = null,
    ) : this(fields("id", id, "metric_value_module_infos", metricValueModuleInfos))

    /** Id of the measurement standard that the value follows, from the attribute. */
    public val id: String? get() = text("id")

    /** Parts of the measurement, each with number and unit. */
    public val metricValueModuleInfos: List<CreateProductMetricValueModuleInfo> get() = views("metric_value_module_infos") { CreateProductMetricValueModuleInfo(it) }
}

/** Metric value module info inside [CreateProductMetricStandardInfo]. */
public class CreateProductMetricValueModuleInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        unitId: String? = null,
        value: String? = null,
    ) : this(fields("id", id, "unit_id", unitId, "value", value))

    /** Id of the part of the measurement that the value fills. */
    public val id: String? get() = text("id")

    /** Id of the unit in which `value` is given, one of the `units` of the attribute. */
    public val unitId: String? get() = text("unit_id")

    /** Number or text of this part of the measure. */
    public val value: String? get() = text("value")
}

/** Price inside [CreateProductSku2], [EditProductSku]. */
public class CreateProductPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: CreateProductPriceCurrency,
        amount: String? = null,
        salePrice: String? = null,
        startingBidPrice: String? = null,
    ) : this(fields("currency", currency, "amount", amount, "sale_price", salePrice, "starting_bid_price", startingBidPrice))

    /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.21`. */
    public val amount: String? get() = text("amount")

    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
    public val currency: CreateProductPriceCurrency? get() = text("currency")?.let(::CreateProductPriceCurrency)

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`. */
    public val salePrice: String? get() = text("sale_price")

    /** Price at which bidding starts in a LIVE auction, decimal text. */
    public val startingBidPrice: String? get() = text("starting_bid_price")
}

/** Product attribute inside `CreateProduct`, `EditProduct`, `PartialEditProduct`. */
public class CreateProductProductAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        values: List<CreateProductValue>,
    ) : this(fields("id", id, "values", values))

    /** Id of the product attribute, from Get Attributes. Required. Example: `100392`. */
    public val id: String? get() = text("id")

    /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required. */
    public val values: List<CreateProductValue> get() = views("values") { CreateProductValue(it) }
}

/** SKU inside [CreateProductResponse], [EditProductResponse], [PartialEditProductResponse]. */
public class CreateProductSku(raw: JsonObject) : JsonView(raw) {
    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`. */
    public val id: String? get() = text("id")

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<SalesAttribute> get() = views("sales_attributes") { SalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
    public val sellerSku: String? get() = text("seller_sku")
}

/** SKU inside `CreateProduct`. */
public class CreateProductSku2(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        inventory: List<CheckProductListingInventory>,
        price: CreateProductPrice,
        combinedSkus: List<CheckProductListingCombinedSku>? = null,
        externalListPrices: List<CheckProductListingExternalListPrice>? = null,
        externalSkuId: String? = null,
        externalUrls: List<String>? = null,
        extraIdentifierCodes: List<String>? = null,
        fees: List<CheckProductListingFee>? = null,
        identifierCode: IdentifierCode? = null,
        listPrice: Money? = null,
        preSale: PreSale? = null,
        salesAttributes: List<CheckProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuDimensions: SkuDimension? = null,
        skuUnitCount: String? = null,
        skuWeight: SkuWeight? = null,
    ) : this(fields("inventory", inventory, "price", price, "combined_skus", combinedSkus, "external_list_prices", externalListPrices, "external_sku_id", externalSkuId, "external_urls", externalUrls, "extra_identifier_codes", extraIdentifierCodes, "fees", fees, "identifier_code", identifierCode, "list_price", listPrice, "pre_sale", preSale, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_dimensions", skuDimensions, "sku_unit_count", skuUnitCount, "sku_weight", skuWeight))

    /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
    public val combinedSkus: List<CheckProductListingCombinedSku> get() = views("combined_skus") { CheckProductListingCombinedSku(it) }

    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<CheckProductListingExternalListPrice> get() = views("external_list_prices") { CheckProductListingExternalListPrice(it) }

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Pages of other shops where the same product can be bought, at most 500 characters each. */
    public val externalUrls: List<String> get() = texts("external_urls")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
    public val preSale: PreSale? get() = child("pre_sale")?.let(::PreSale)

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: CreateProductPrice? get() = child("price")?.let(::CreateProductPrice)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckProductListingSalesAttribute> get() = views("sales_attributes") { CheckProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Outer size of the packed SKU, when it differs from that of the product. */
    public val skuDimensions: SkuDimension? get() = child("sku_dimensions")?.let(::SkuDimension)

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")

    /** Weight of the packed SKU, when it differs from that of the product. */
    public val skuWeight: SkuWeight? get() = child("sku_weight")?.let(::SkuWeight)
}

/** Value inside [CreateProductProductAttribute]. */
public class CreateProductValue(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        metricStandardInfo: CreateProductMetricStandardInfo? = null,
        name: String? = null,
    ) : this(fields("id", id, "metric_standard_info", metricStandardInfo, "name", name))

    /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`. */
    public val id: String? get() = text("id")

    /** Measurement that the value expresses, with number and unit for each part. */
    public val metricStandardInfo: CreateProductMetricStandardInfo? get() = child("metric_standard_info")?.let(::CreateProductMetricStandardInfo)

    /** Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`. */
    public val name: String? get() = text("name")
}

/** Phone number inside `CreateResponsiblePerson`, `PartialEditResponsiblePerson`, [SearchResponsiblePersonsRegionalProfile]. */
public class CreateResponsiblePersonPhoneNumber(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        countryCode: String? = null,
        localNumber: String? = null,
    ) : this(fields("country_code", countryCode, "local_number", localNumber))

    /** Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`. */
    public val countryCode: String? get() = text("country_code")

    /** Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`. */
    public val localNumber: String? get() = text("local_number")
}

/** Size chart data inside `CreateSizeChartV2`, `EditSizeChartV2`. */
public class CreateSizeChartV2SizeChartData(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        measurementType: MeasurementType,
        table: Table,
        unitSystem: UnitSystem,
        description: String? = null,
        isOneSize: Boolean? = null,
        sizeTypes: List<String>? = null,
    ) : this(fields("measurement_type", measurementType, "table", table, "unit_system", unitSystem, "description", description, "is_one_size", isOneSize, "size_types", sizeTypes))

    /** Explanation of the size chart for the buyer. */
    public val description: String? get() = text("description")

    /** Whether the product comes in a single size. */
    public val isOneSize: Boolean? get() = flag("is_one_size")

    /** Whether the sizes are those of the body, of the product or general ones. Required. */
    public val measurementType: MeasurementType? get() = text("measurement_type")?.let(::MeasurementType)

    /** Kinds of sizes the chart covers, such as letter or number sizes. */
    public val sizeTypes: List<String> get() = texts("size_types")

    /** Table of the size chart with columns and rows. Required. */
    public val table: Table? get() = child("table")?.let(::Table)

    /** Whether the size chart uses metric or imperial units. Required. */
    public val unitSystem: UnitSystem? get() = text("unit_system")?.let(::UnitSystem)
}

/** Creator inventory inside [TotalAvailableInventoryDistribution]. */
public class CreatorInventory(raw: JsonObject) : JsonView(raw) {
    /** Name of the TikTok creator that the stock is set aside for. Example: `py001`. */
    public val creatorName: String? get() = text("creator_name")

    /** Units set aside for the creator and not sold otherwise. Example: `20`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Custom area inside [Surface]. */
public class CustomArea(raw: JsonObject) : JsonView(raw) {
    /** Name of the customizable area, shown to the buyer. */
    public val areaName: String? get() = text("area_name")

    /** Position, size and rotation of the customizable area on the surface. */
    public val areaPlacement: AreaPlacement? get() = child("area_placement")?.let(::AreaPlacement)

    /** Kind of content the buyer can put into the area: text or image. */
    public val areaType: String? get() = text("area_type")

    /** Id of the area in the system of the print-on-demand provider. */
    public val externalAreaId: String? get() = text("external_area_id")

    /** Limits for an image that the buyer puts into this area. */
    public val imageArea: ImageArea? get() = child("image_area")?.let(::ImageArea)

    /** Whether the buyer must fill this area before ordering. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Limits and style for a text that the buyer puts into this area. */
    public val textArea: TextArea? get() = child("text_area")?.let(::TextArea)
}

/** Data inside [GetSubmissionRecordsResponse]. */
public class Data(raw: JsonObject) : JsonView(raw) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Submissions of products for opportunities. */
    public val submissions: List<Submission> get() = views("submissions") { Submission(it) }

    /** Number of entries that match the request, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** Default image inside [ImageArea]. */
public class DefaultImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. */
    public val width: Long? get() = integer("width")
}

/** Default value inside [MetricValueModule]. */
public class DefaultValue(raw: JsonObject) : JsonView(raw) {
    /** Id of a preset that the seller can take over unchanged. */
    public val id: String? get() = text("id")

    /** Name of a preset that the seller can take over unchanged. */
    public val name: String? get() = text("name")
}

/** Detail inside [DeleteGlobalProductsErrorItem]. */
public class DeleteGlobalProductsDetail(raw: JsonObject) : JsonView(raw) {
    /** Id of the global product for which the operation failed. Example: `1729715829872102020`. */
    public val globalProductId: String? get() = text("global_product_id")
}

/** Error inside [DeleteGlobalProductsResponse]. */
public class DeleteGlobalProductsErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12019114`. */
    public val code: Long? get() = integer("code")

    /** Entry that failed and the errors underneath. */
    public val detail: DeleteGlobalProductsDetail? get() = child("detail")?.let(::DeleteGlobalProductsDetail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** Delivery option inside [GetProductResponse]. */
public class DeliveryOption(raw: JsonObject) : JsonView(raw) {
    /** Id of the delivery option set for the product. Example: `1729592969712203232`. */
    public val id: String? get() = text("id")

    /** Whether the delivery option can be used for this product. Example: `true`. */
    public val isAvailable: Boolean? get() = flag("is_available")

    /** Name of the delivery option set for the product. Example: `SEND_BY_SELLER`. */
    public val name: String? get() = text("name")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Further errors that explain the main one. */
    public val extraErrors: List<ExtraError> get() = views("extra_errors") { ExtraError(it) }

    /** Id of the product for which the operation failed. Example: `1729382588639839583`. */
    public val productId: String? get() = text("product_id")
}

/** Diagnose inside [DiagnoseAndOptimizeProductResponse], [ProductInformationIssueDiagnosisProduct]. */
public class Diagnose(raw: JsonObject) : JsonView(raw) {
    /** Weaknesses found in this part of the listing, each with a remedy. */
    public val diagnosisResults: List<DiagnosisResult> get() = views("diagnosis_results") { DiagnosisResult(it) }

    /** Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`. */
    public val field: CheckProductListingDiagnoseField? get() = text("field")?.let(::CheckProductListingDiagnoseField)

    /** Improvements generated for this part of the listing; absent unless asked for in `optimization_fields`. */
    public val suggestion: Suggestion? get() = child("suggestion")?.let(::Suggestion)
}

/** Diagnosis result inside [CheckProductListingDiagnose], [Diagnose]. */
public class DiagnosisResult(raw: JsonObject) : JsonView(raw) {
    /** Code of the weakness found, such as TITLE_LESS_THAN_40_CHARACTERS. Example: `TITLE_LESS_THAN_40_CHARACTERS`. */
    public val code: String? get() = text("code")

    /** What to do about the weakness, in the language of the shop. */
    public val howToSolve: String? get() = text("how_to_solve")

    /** Quality the listing reaches with this improvement, FAIR or GOOD, once all lower ones are done; United States only. Example: `FAIR`. */
    public val qualityTier: QualityTier? get() = text("quality_tier")?.let(::QualityTier)
}

/** Dimension recommendation inside [GetProductPackageRecommendationsProduct]. */
public class DimensionRecommendation(raw: JsonObject) : JsonView(raw) {
    /** Range in which the height of the package should lie. */
    public val height: Height? get() = child("height")?.let(::Height)

    /** Range in which the length of the package should lie. */
    public val length: Length? get() = child("length")?.let(::Length)

    /** Unit in which the recommended sides of the package are given. */
    public val unit: String? get() = text("unit")

    /** Range in which the width of the package should lie. */
    public val width: Width? get() = child("width")?.let(::Width)
}

/** Discount detail inside [SubscribeInfoEdit]. */
public class DiscountDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        discountLevel: String? = null,
        discountValue: Long? = null,
    ) : this(fields("discount_level", discountLevel, "discount_value", discountValue))

    /** Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`. */
    public val discountLevel: String? get() = text("discount_level")

    /** Discount in percent, 10 meaning 10 % off. Example: `10`. */
    public val discountValue: Long? get() = integer("discount_value")
}

/** SKU inside `EditGlobalProduct`. */
public class EditGlobalProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        price: Money,
        externalGlobalSkuId: String? = null,
        extraIdentifierCodes: List<String>? = null,
        globalQuantity: Long? = null,
        id: String? = null,
        identifierCode: IdentifierCode? = null,
        inventory: List<CheckGlobalProductListingInventory>? = null,
        salePrices: List<SalePrice>? = null,
        salesAttributes: List<CheckGlobalProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuUnitCount: String? = null,
    ) : this(fields("price", price, "external_global_sku_id", externalGlobalSkuId, "extra_identifier_codes", extraIdentifierCodes, "global_quantity", globalQuantity, "id", id, "identifier_code", identifierCode, "inventory", inventory, "sale_prices", salePrices, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_unit_count", skuUnitCount))

    /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
    public val externalGlobalSkuId: String? get() = text("external_global_sku_id")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`. */
    public val globalQuantity: Long? get() = integer("global_quantity")

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`. */
    public val id: String? get() = text("id")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckGlobalProductListingInventory> get() = views("inventory") { CheckGlobalProductListingInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others. */
    public val salePrices: List<SalePrice> get() = views("sale_prices") { SalePrice(it) }

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckGlobalProductListingSalesAttribute> get() = views("sales_attributes") { CheckGlobalProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")
}

/** Inventory inside [EditProductReplicatedProductSku], [PartialEditProductReplicatedProductSku], [ReplicateProductSku]. */
public class EditProductInventory(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        quantity: Long? = null,
        warehouseId: String? = null,
    ) : this(fields("quantity", quantity, "warehouse_id", warehouseId))

    /** Units of the SKU in the warehouse, at most 99999. At most 999999. Example: `999`. */
    public val quantity: Long? get() = integer("quantity")

    /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Pre sale inside [EditProductSku]. */
public class EditProductPreSale(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        fulfillmentType: FulfillmentType? = null,
        type: EditProductPreSaleType? = null,
    ) : this(fields("fulfillment_type", fulfillmentType, "type", type))

    /** How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require. */
    public val fulfillmentType: FulfillmentType? get() = child("fulfillment_type")?.let(::FulfillmentType)

    /** Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`. */
    public val type: EditProductPreSaleType? get() = text("type")?.let(::EditProductPreSaleType)
}

/** Price inside [EditProductReplicatedProductSku]. */
public class EditProductPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: EditProductPriceCurrency,
        salePrice: String,
    ) : this(fields("currency", currency, "sale_price", salePrice))

    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
    public val currency: EditProductPriceCurrency? get() = text("currency")?.let(::EditProductPriceCurrency)

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`. */
    public val salePrice: String? get() = text("sale_price")
}

/** Replicated product inside `EditProduct`. */
public class EditProductReplicatedProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        region: EditProductReplicatedProductRegion,
        inventoryMode: String? = null,
        skus: List<EditProductReplicatedProductSku>? = null,
    ) : this(fields("region", region, "inventory_mode", inventoryMode, "skus", skus))

    /** Whether the local products share one stock or each has its own. */
    public val inventoryMode: String? get() = text("inventory_mode")

    /** Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`. */
    public val region: EditProductReplicatedProductRegion? get() = text("region")?.let(::EditProductReplicatedProductRegion)

    /** SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted. */
    public val skus: List<EditProductReplicatedProductSku> get() = views("skus") { EditProductReplicatedProductSku(it) }
}

/** SKU inside [EditProductReplicatedProduct]. */
public class EditProductReplicatedProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        price: EditProductPrice,
        id: String? = null,
        inventory: List<EditProductInventory>? = null,
        sellerSku: String? = null,
    ) : this(fields("price", price, "id", id, "inventory", inventory, "seller_sku", sellerSku))

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207001`. */
    public val id: String? get() = text("id")

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<EditProductInventory> get() = views("inventory") { EditProductInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: EditProductPrice? get() = child("price")?.let(::EditProductPrice)

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM002`. */
    public val sellerSku: String? get() = text("seller_sku")
}

/** SKU inside `EditProduct`. */
public class EditProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        combinedSkus: List<CheckProductListingCombinedSku>? = null,
        externalListPrices: List<CheckProductListingExternalListPrice>? = null,
        externalSkuId: String? = null,
        externalUrls: List<String>? = null,
        extraIdentifierCodes: List<String>? = null,
        fees: List<CheckProductListingFee>? = null,
        id: String? = null,
        identifierCode: IdentifierCode? = null,
        inventory: List<CheckProductListingInventory>? = null,
        listPrice: Money? = null,
        preSale: EditProductPreSale? = null,
        price: CreateProductPrice? = null,
        salesAttributes: List<CheckProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuDimensions: SkuDimension? = null,
        skuUnitCount: String? = null,
        skuWeight: SkuWeight? = null,
    ) : this(fields("combined_skus", combinedSkus, "external_list_prices", externalListPrices, "external_sku_id", externalSkuId, "external_urls", externalUrls, "extra_identifier_codes", extraIdentifierCodes, "fees", fees, "id", id, "identifier_code", identifierCode, "inventory", inventory, "list_price", listPrice, "pre_sale", preSale, "price", price, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_dimensions", skuDimensions, "sku_unit_count", skuUnitCount, "sku_weight", skuWeight))

    /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
    public val combinedSkus: List<CheckProductListingCombinedSku> get() = views("combined_skus") { CheckProductListingCombinedSku(it) }

    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<CheckProductListingExternalListPrice> get() = views("external_list_prices") { CheckProductListingExternalListPrice(it) }

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Pages of other shops where the same product can be bought, at most 500 characters each. */
    public val externalUrls: List<String> get() = texts("external_urls")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207000`. */
    public val id: String? get() = text("id")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse; leave it out to keep the present one, not kept in drafts of live products. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
    public val preSale: EditProductPreSale? get() = child("pre_sale")?.let(::EditProductPreSale)

    /** Price of the SKU; leave it out to keep the present one. */
    public val price: CreateProductPrice? get() = child("price")?.let(::CreateProductPrice)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckProductListingSalesAttribute> get() = views("sales_attributes") { CheckProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Outer size of the packed SKU, when it differs from that of the product. */
    public val skuDimensions: SkuDimension? get() = child("sku_dimensions")?.let(::SkuDimension)

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")

    /** Weight of the packed SKU, when it differs from that of the product. */
    public val skuWeight: SkuWeight? get() = child("sku_weight")?.let(::SkuWeight)
}

/** Detail inside [EnableStrikethroughPricesErrorItem], [SubmitStrikethroughPriceErrorItem]. */
public class EnableStrikethroughPricesDetail(raw: JsonObject) : JsonView(raw) {
    /** Further errors that explain the main one. */
    public val extraErrors: List<ExtraError> get() = views("extra_errors") { ExtraError(it) }

    /** Id of the SKU that could not be processed. Example: `1729592969712207111`. */
    public val skuId: String? get() = text("sku_id")
}

/** Error inside [EnableStrikethroughPricesResponse]. */
public class EnableStrikethroughPricesErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052387`. */
    public val code: String? get() = text("code")

    /** Entry that failed and the errors underneath. */
    public val detail: EnableStrikethroughPricesDetail? get() = child("detail")?.let(::EnableStrikethroughPricesDetail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** SKU inside `EnableStrikethroughPrices`. */
public class EnableStrikethroughPricesSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalRetailPrice: Money? = null,
        externalSkuId: String? = null,
        externalTransactionPrice: ExternalTransactionPrice? = null,
        id: String? = null,
    ) : this(fields("external_retail_price", externalRetailPrice, "external_sku_id", externalSkuId, "external_transaction_price", externalTransactionPrice, "id", id))

    /** Retail price of the SKU on another sales platform. */
    public val externalRetailPrice: Money? get() = child("external_retail_price")?.let(::Money)

    /** Id of the SKU on the other platform, the one given when the product was created. At most 999 characters. Example: `0000592969712207012`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Highest price paid for the SKU on another sales platform during the last 90 days. */
    public val externalTransactionPrice: ExternalTransactionPrice? get() = child("external_transaction_price")?.let(::ExternalTransactionPrice)

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207111`. */
    public val id: String? get() = text("id")
}

/** EPR inside [GetCategoryRulesResponse]. */
public class Epr(raw: JsonObject) : JsonView(raw) {
    /** Whether a registration for extended producer responsibility is mandatory in this category. Example: `false`. */
    public val isRequired: Boolean? get() = flag("is_required")
}

/** Error inside [ActivateProductsResponse], [DeactivateProductsResponse], [DeleteProductsResponse] and others. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`. */
    public val code: Long? get() = integer("code")

    /** Entry that failed and the errors underneath. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** Expiration date inside [ProductCertification]. */
public class ExpirationDate(raw: JsonObject) : JsonView(raw) {
    /** Whether the certificate must have an expiration date. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")
}

/** External list price inside [SearchProductsSku], [Sku]. */
public class ExternalListPrice(raw: JsonObject) : JsonView(raw) {
    /** List price on the other platform, decimal text between 0.01 and 7600. Example: `1`. */
    public val amount: String? get() = text("amount")

    /** Currency of the list price on the other platform; only USD is accepted. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Platform that the list price comes from. Example: `SHOPIFY_COMPARE_AT_PRICE`. */
    public val source: CheckProductListingExternalListPriceSource? get() = text("source")?.let(::CheckProductListingExternalListPriceSource)
}

/** External product inside `UploadExternalProduct`. */
public class ExternalProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        createTime: Instant? = null,
        description: String? = null,
        externalCategoryName: String? = null,
        externalProductId: String? = null,
        externalShopId: String? = null,
        firstImage: FirstImage? = null,
        images: List<RecommendSizeChartImage2>? = null,
        publishTime: Instant? = null,
        region: EditProductReplicatedProductRegion? = null,
        skus: List<UploadExternalProductSku>? = null,
        status: ExternalProductStatus? = null,
        title: String? = null,
        updateTime: Instant? = null,
        vendorName: String? = null,
    ) : this(fields("create_time", createTime, "description", description, "external_category_name", externalCategoryName, "external_product_id", externalProductId, "external_shop_id", externalShopId, "first_image", firstImage, "images", images, "publish_time", publishTime, "region", region, "skus", skus, "status", status, "title", title, "update_time", updateTime, "vendor_name", vendorName))

    /** Unix time in seconds when the product was created on the other platform. */
    public val createTime: Instant? get() = time("create_time")

    /** Description of the product on the other platform, at most 10000 characters. */
    public val description: String? get() = text("description")

    /** Category of the product on the other platform, at most 100 characters. */
    public val externalCategoryName: String? get() = text("external_category_name")

    /** Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Id of the shop on the other platform, at most 999 characters. Example: `123455`. */
    public val externalShopId: String? get() = text("external_shop_id")

    /** Picture that comes first in the gallery of the product. */
    public val firstImage: FirstImage? get() = child("first_image")?.let(::FirstImage)

    /** Pictures of the product gallery on the other platform, at most 25. */
    public val images: List<RecommendSizeChartImage2> get() = views("images") { RecommendSizeChartImage2(it) }

    /** Unix time in seconds when the product was published on the other platform. */
    public val publishTime: Instant? get() = time("publish_time")

    /** Country in which the product is sold on the other platform. */
    public val region: EditProductReplicatedProductRegion? get() = text("region")?.let(::EditProductReplicatedProductRegion)

    /** Variants of the product on the other platform, at most 300. */
    public val skus: List<UploadExternalProductSku> get() = views("skus") { UploadExternalProductSku(it) }

    /** State of the product on the other platform, such as DRAFT, ACTIVE or ARCHIVED. Default: `ALL`. */
    public val status: ExternalProductStatus? get() = text("status")?.let(::ExternalProductStatus)

    /** Title of the product on the other platform, at most 300 characters. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the product on the other platform. */
    public val updateTime: Instant? get() = time("update_time")

    /** Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. */
    public val vendorName: String? get() = text("vendor_name")
}

/** External transaction price inside [EnableStrikethroughPricesSku]. */
public class ExternalTransactionPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        amount: String? = null,
        currency: String? = null,
        image: CheckGlobalProductListingImage? = null,
        transactionTime: Instant? = null,
    ) : this(fields("amount", amount, "currency", currency, "image", image, "transaction_time", transactionTime))

    /** Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Example: `1`. */
    public val amount: String? get() = text("amount")

    /** Currency of the highest price paid; only USD is accepted. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Proof of the highest price paid, such as a screenshot of order or invoice without customer data. */
    public val image: CheckGlobalProductListingImage? get() = child("image")?.let(::CheckGlobalProductListingImage)

    /** Unix time in seconds of the sale at the highest price, within the last 90 days. Example: `1694309208`. */
    public val transactionTime: Instant? get() = time("transaction_time")
}

/** Extra error inside [Detail], [EnableStrikethroughPricesDetail]. */
public class ExtraError(raw: JsonObject) : JsonView(raw) {
    /** Code of the underlying error, which explains the main one. Example: `12052048`. */
    public val code: Long? get() = integer("code")

    /** Readable explanation of the underlying error. */
    public val message: String? get() = text("message")

    /** Id of the warehouse whose stock could not be changed. Example: `7068517275539719942`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Fail reason inside [BindResult], [CheckGlobalProductListingResponse], [CheckProductListingResponse] and others. */
public class FailReason(raw: JsonObject) : JsonView(raw) {
    /** Code of the cause, the same as the error codes of the call that really creates or binds the product. Example: `12052407`. */
    public val code: Long? get() = integer("code")

    /** Readable explanation of the cause of the failure. */
    public val message: String? get() = text("message")
}

/** Fee inside [GetCategoryRulesResponse]. */
public class Fee(raw: JsonObject) : JsonView(raw) {
    /** Whether the fee must be stated for products of this category. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`. */
    public val type: String? get() = text("type")
}

/** Field inside [ListingSchema]. */
public class Field(raw: JsonObject) : JsonView(raw) {
    /** Subfields of a field that is composed of several values. */
    public val complexValues: List<ComplexValue> get() = views("complex_values") { ComplexValue(it) }

    /** Id of the field, such as `title`, `brand` or `package_dimensions`. Example: `product_attributes`. */
    public val id: String? get() = text("id")

    /** Name of the listing field, meant for display. Example: `product_attributes`. */
    public val name: String? get() = text("name")

    /** Values that can be selected for this field. */
    public val options: List<GetListingSchemasOptionItem> get() = views("options") { GetListingSchemasOptionItem(it) }

    /** Rules that the value of the field must follow. */
    public val rules: List<Rule> get() = views("rules") { Rule(it) }
}

/** File inside [Certification], [GetGlobalProductCertification]. */
public class File(raw: JsonObject) : JsonView(raw) {
    /** File format of the certificate; only PDF is accepted. Example: `PDF`. */
    public val format: String? get() = text("format")

    /** Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
    public val id: String? get() = text("id")

    /** Name of the certificate file with its extension. Example: `SNI.PDF`. */
    public val name: String? get() = text("name")

    /** Addresses at which the certificate files can be viewed. */
    public val urls: List<String> get() = texts("urls")
}

/** First image inside [ExternalProduct]. */
public class FirstImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        url: String? = null,
    ) : this(fields("url", url))

    /** Address of the picture on the other platform. */
    public val url: String? get() = text("url")
}

/** Fulfillment type inside [EditProductPreSale], [PreSale]. */
public class FulfillmentType(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        handlingDurationDays: Long? = null,
        releaseDate: Long? = null,
    ) : this(fields("handling_duration_days", handlingDurationDays, "release_date", releaseDate))

    /** Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`. */
    public val handlingDurationDays: Long? get() = integer("handling_duration_days")

    /** Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`. */
    public val releaseDate: Long? get() = integer("release_date")
}

/** Brand inside [GetBrandsResponse]. */
public class GetBrandsBrand(raw: JsonObject) : JsonView(raw) {
    /** Whether the seller has proven the right to use the brand: AUTHORIZED or, misspelled by the platform, UNAUTHORIEZD; see `is_t1_brand` for what an unauthorized one allows. Example: `AUTHORIZED`. */
    public val authorizedStatus: AuthorizedStatus? get() = text("authorized_status")?.let(::AuthorizedStatus)

    /** Whether the authorized brand can be used in the requested category: AVAILABLE or UNAVAILABLE; absent without a category or for an unauthorized brand. Example: `AVAILABLE`. */
    public val brandStatus: BrandStatus? get() = text("brand_status")?.let(::BrandStatus)

    /** Id of the brand, to be used as `brand_id` of a product. Example: `7082427311584347905`. */
    public val id: String? get() = text("id")

    /** Whether the brand is a famous (T1) one that cannot be listed without authorization; other unauthorized brands can, but are not shown. Example: `true`. */
    public val isT1Brand: Boolean? get() = flag("is_t1_brand")

    /** Name of the brand, as it is shown to buyers. Example: `Teas`. */
    public val name: String? get() = text("name")
}

/** Manufacturer inside [GetCategoryRulesResponse]. */
public class GetCategoryRulesManufacturer(raw: JsonObject) : JsonView(raw) {
    /** Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
    public val isRequired: Boolean? get() = flag("is_required")
}

/** Package dimension inside [GetCategoryRulesResponse]. */
public class GetCategoryRulesPackageDimension(raw: JsonObject) : JsonView(raw) {
    /** Whether the size of the package must be given in this category. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")
}

/** Responsible person inside [GetCategoryRulesResponse]. */
public class GetCategoryRulesResponsiblePerson(raw: JsonObject) : JsonView(raw) {
    /** Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
    public val isRequired: Boolean? get() = flag("is_required")
}

/** Attribute inside [GetGlobalAttributesResponse]. */
public class GetGlobalAttributesAttribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the built-in attribute, to be used in products of the category. Example: `100392`. */
    public val id: String? get() = text("id")

    /** Whether sellers may enter a value of their own for this product attribute. Example: `false`. */
    public val isCustomizable: Boolean? get() = flag("is_customizable")

    /** Whether the product attribute takes several values. Example: `false`. */
    public val isMultipleSelection: Boolean? get() = flag("is_multiple_selection")

    /** Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`. */
    public val isRequried: Boolean? get() = flag("is_requried")

    /** Name of the built-in attribute, meant for display. Example: `Occasion`. */
    public val name: String? get() = text("name")

    /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
    public val optionalRegions: List<OptionalRegion> get() = opens("optional_regions") { OptionalRegion(it) }

    /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
    public val requiredRegions: List<OptionalRegion> get() = opens("required_regions") { OptionalRegion(it) }

    /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
    public val requirementConditions: List<RequirementCondition> get() = views("requirement_conditions") { RequirementCondition(it) }

    /** Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`. */
    public val type: AttributeType? get() = text("type")?.let(::AttributeType)

    /** Built-in values that can be selected for the attribute. */
    public val values: List<CheckGlobalProductListingValue> get() = views("values") { CheckGlobalProductListingValue(it) }
}

/** Product certification inside [GetGlobalCategoryRulesResponse]. */
public class GetGlobalCategoryRulesProductCertification(raw: JsonObject) : JsonView(raw) {
    /** Id of the kind of certificate, to be used in `certifications`. Example: `7267563252536723205`. */
    public val id: String? get() = text("id")

    /** Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `false`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Name of the kind of certificate, meant for display. Example: `product_cert_name`. */
    public val name: String? get() = text("name")

    /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
    public val optionalRegions: List<OptionalRegion> get() = opens("optional_regions") { OptionalRegion(it) }

    /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
    public val requiredRegions: List<OptionalRegion> get() = opens("required_regions") { OptionalRegion(it) }

    /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
    public val requirementConditions: List<RequirementCondition> get() = views("requirement_conditions") { RequirementCondition(it) }

    /** Address of a picture that shows an example of the certificate. */
    public val sampleImageUrl: String? get() = text("sample_image_url")
}

/** Category inside [GetGlobalProductResponse]. */
public class GetGlobalProductCategory(raw: JsonObject) : JsonView(raw) {
    /** Id of the category to which the product belongs. Example: `600002`. */
    public val id: String? get() = text("id")
}

/** Certification inside [GetGlobalProductResponse]. */
public class GetGlobalProductCertification(raw: JsonObject) : JsonView(raw) {
    /** Certificate files, uploaded beforehand with Upload Product File. */
    public val files: List<File> get() = views("files") { File(it) }

    /** Id of the kind of certificate, from Get Category Rules. Example: `7267563252536723205`. */
    public val id: String? get() = text("id")

    /** Pictures of the certificate, as an alternative or addition to files. */
    public val images: List<Image> get() = views("images") { Image(it) }

    /** Name of the kind of certificate, meant for display. */
    public val title: String? get() = text("title")
}

/** Price inside [GetGlobalProductSku]. */
public class GetGlobalProductPrice(raw: JsonObject) : JsonView(raw) {
    /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.01`. */
    public val amount: String? get() = text("amount")

    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`. */
    public val currency: GetGlobalProductPriceCurrency? get() = text("currency")?.let(::GetGlobalProductPriceCurrency)

    /** Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1.00`. */
    public val unitPrice: String? get() = text("unit_price")
}

/** Product inside [GetGlobalProductResponse]. */
public class GetGlobalProductProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the local product in the market named in `region`. Example: `1729592969712207922`. */
    public val id: String? get() = text("id")

    /** Market in which the local product is listed, by country code. Example: `GB`. */
    public val region: String? get() = text("region")

    /** Which local SKU stands for which global one. */
    public val skuMappings: List<SkuMapping> get() = views("sku_mappings") { SkuMapping(it) }
}

/** Sales attribute inside [CombinedSku], [GetGlobalProductSku], [Sku]. */
public class GetGlobalProductSalesAttribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`. */
    public val id: String? get() = text("id")

    /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`. */
    public val name: String? get() = text("name")

    /** Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one. */
    public val skuImg: SkuImg? get() = child("sku_img")?.let(::SkuImg)

    /** Further pictures of this value of the main sales attribute in display order, at most 8; US only. */
    public val supplementarySkuImages: List<SupplementarySkuImage> get() = views("supplementary_sku_images") { SupplementarySkuImage(it) }

    /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `7267563252536723205`. */
    public val valueId: String? get() = text("value_id")

    /** Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`. */
    public val valueName: String? get() = text("value_name")
}

/** Size chart inside [GetGlobalProductResponse]. */
public class GetGlobalProductSizeChart(raw: JsonObject) : JsonView(raw) {
    /** Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence. */
    public val image: Image? get() = child("image")?.let(::Image)

    /** Size chart template made with the tool in Seller Center. */
    public val template: Template? get() = child("template")?.let(::Template)
}

/** SKU inside [GetGlobalProductResponse]. */
public class GetGlobalProductSku(raw: JsonObject) : JsonView(raw) {
    /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
    public val externalGlobalSkuId: String? get() = text("external_global_sku_id")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`. */
    public val globalQuantity: Long? get() = integer("global_quantity")

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207234`. */
    public val id: String? get() = text("id")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckGlobalProductListingInventory> get() = views("inventory") { CheckGlobalProductListingInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: GetGlobalProductPrice? get() = child("price")?.let(::GetGlobalProductPrice)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<GetGlobalProductSalesAttribute> get() = views("sales_attributes") { GetGlobalProductSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")
}

/** Detail inside [GetListingSchemasErrorItem]. */
public class GetListingSchemasDetail(raw: JsonObject) : JsonView(raw) {
    /** Id of the category whose schema could not be fetched. Example: `60002`. */
    public val categoryId: Long? get() = integer("category_id")
}

/** Error inside [GetListingSchemasResponse]. */
public class GetListingSchemasErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052024`. */
    public val code: Long? get() = integer("code")

    /** Entry that failed and the errors underneath. */
    public val detail: GetListingSchemasDetail? get() = child("detail")?.let(::GetListingSchemasDetail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** Option inside [ComplexValue], [Field]. */
public class GetListingSchemasOptionItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the option, to be given when it is selected. Example: `1001533`. */
    public val id: String? get() = text("id")

    /** Name of the option that can be selected. Example: `Birthday`. */
    public val name: String? get() = text("name")
}

/** Opportunity inside [GetOpportunityDetailResponse]. */
public class GetOpportunityDetailOpportunity(raw: JsonObject) : JsonView(raw) {
    /** Kind of action the seller has to take to join the opportunity. */
    public val actionType: String? get() = text("action_type")

    /** Title, category, type, rewards and period of the opportunity. */
    public val basicInfo: BasicInfo? get() = child("basic_info")?.let(::BasicInfo)

    /** Demand for the topic in TikTok content: videos, views and hashtags. */
    public val contentData: ContentData? get() = child("content_data")?.let(::ContentData)

    /** Id of the opportunity, used to submit products for it. */
    public val id: String? get() = text("id")

    /** What a product must be like to enter the opportunity. */
    public val listingCriteria: ListingCriteria? get() = child("listing_criteria")?.let(::ListingCriteria)

    /** Size of the market for the opportunity: sales, searches and competition. */
    public val marketData: MarketData? get() = child("market_data")?.let(::MarketData)
}

/** Image inside [Certification], [GetProductSizeChart]. */
public class GetProductImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image in pixels; for an optimized image, that after the change. Example: `600`. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image in pixels; for an optimized image, that after the change. Example: `600`. */
    public val width: Long? get() = integer("width")
}

/** Product inside [GetProductPackageRecommendationsResponse]. */
public class GetProductPackageRecommendationsProduct(raw: JsonObject) : JsonView(raw) {
    /** Kinds of problems found in the package weight or size entered for the product. */
    public val abnormalityTypes: List<String> get() = texts("abnormality_types")

    /** Ranges in which the package size of the product should lie. */
    public val dimensionRecommendation: DimensionRecommendation? get() = child("dimension_recommendation")?.let(::DimensionRecommendation)

    /** Id of the product, generated by TikTok Shop. */
    public val productId: String? get() = text("product_id")

    /** Range in which the package weight of the product should lie. */
    public val weightRecommendation: WeightRecommendation? get() = child("weight_recommendation")?.let(::WeightRecommendation)
}

/** Product inside [GetProductsSeoWordsResponse], [ProductFamily]. */
public class GetProductProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
    public val id: String? get() = text("id")

    /** Search words that are worth using in the title. */
    public val seoWords: List<SeoWord> get() = views("seo_words") { SeoWord(it) }
}

/** Product attribute inside [GetProductResponse]. */
public class GetProductProductAttribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the product attribute, from Get Attributes. Example: `100392`. */
    public val id: String? get() = text("id")

    /** Name of the product attribute, such as Material. Example: `Occasion`. */
    public val name: String? get() = text("name")

    /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. */
    public val values: List<GetProductValue> get() = views("values") { GetProductValue(it) }
}

/** Size chart inside [GetProductResponse]. */
public class GetProductSizeChart(raw: JsonObject) : JsonView(raw) {
    /** Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence. */
    public val image: GetProductImage? get() = child("image")?.let(::GetProductImage)

    /** Size chart template made with the tool in Seller Center. */
    public val template: Template? get() = child("template")?.let(::Template)
}

/** Value inside [GetProductProductAttribute]. */
public class GetProductValue(raw: JsonObject) : JsonView(raw) {
    /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`. */
    public val id: String? get() = text("id")

    /** Measurement that the value expresses, with number and unit for each part. */
    public val metricStandardInfo: MetricStandardInfo? get() = child("metric_standard_info")?.let(::MetricStandardInfo)

    /** Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`. */
    public val name: String? get() = text("name")
}

/** Product inside [GetRecommendedProductTitleAndDescriptionResponse]. */
public class GetRecommendedProductTitleAndDescriptionProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the product, generated by TikTok Shop. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Suggested texts, one entry per part of the listing. */
    public val suggestions: List<GetRecommendedProductTitleAndDescriptionSuggestion> get() = views("suggestions") { GetRecommendedProductTitleAndDescriptionSuggestion(it) }
}

/** Suggestion inside [GetRecommendedProductTitleAndDescriptionProduct]. */
public class GetRecommendedProductTitleAndDescriptionSuggestion(raw: JsonObject) : JsonView(raw) {
    /** Part of the listing to which the texts apply: TITLE or DESCRIPTION. Example: `TITLE`. */
    public val field: GetRecommendedProductTitleAndDescriptionSuggestionField? get() = text("field")?.let(::GetRecommendedProductTitleAndDescriptionSuggestionField)

    /** Improved texts for this part of the listing. */
    public val items: List<Item> get() = views("items") { Item(it) }
}

/** Global listing policy inside [Sku]. */
public class GlobalListingPolicy(raw: JsonObject) : JsonView(raw) {
    /** Whether the SKU uses the stock of its source (SHARED) or its own (EXCLUSIVE). Example: `SHARED`. */
    public val inventoryType: InventoryType? get() = text("inventory_type")?.let(::InventoryType)

    /** Whether the price follows that of the source product. Example: `true`. */
    public val priceSync: Boolean? get() = flag("price_sync")

    /** Product and SKU in another market that this SKU follows. */
    public val replicateSource: ReplicateSource? get() = child("replicate_source")?.let(::ReplicateSource)
}

/** Global product inside [SearchGlobalProductsResponse]. */
public class GlobalProduct(raw: JsonObject) : JsonView(raw) {
    /** Unix time in seconds when the global product was created. Example: `1694576429`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the global product, used to read or publish it. Example: `1729592969712207008`. */
    public val id: String? get() = text("id")

    /** SKUs of the global product, one entry per variant. */
    public val skus: List<PublishGlobalProductSku> get() = views("skus") { PublishGlobalProductSku(it) }

    /** State of the global product: DRAFT, UNPUBLISHED, PUBLISHED or DELETED. Example: `PUBLISHED`. */
    public val status: GlobalProductStatus? get() = text("status")?.let(::GlobalProductStatus)

    /** Title of the global product, as given by the seller. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the global product. Example: `1694576429`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Global product association inside [GetProductResponse]. */
public class GlobalProductAssociation(raw: JsonObject) : JsonView(raw) {
    /** Id of the global product, from which local products are published. Example: `1729592969712207920`. */
    public val globalProductId: String? get() = text("global_product_id")

    /** Which local SKU stands for which global one. */
    public val skuMappings: List<SkuMapping> get() = views("sku_mappings") { SkuMapping(it) }
}

/** Global SKU inside [CreateGlobalProductResponse], [EditGlobalProductResponse], [PartialEditGlobalProductResponse]. */
public class GlobalSku(raw: JsonObject) : JsonView(raw) {
    /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
    public val externalGlobalSkuId: String? get() = text("external_global_sku_id")

    /** Id of the global SKU, generated by TikTok Shop. Example: `1729592969712207012`. */
    public val id: String? get() = text("id")

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<SalesAttribute> get() = views("sales_attributes") { SalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
    public val sellerSku: String? get() = text("seller_sku")
}

/** Header inside [Table]. */
public class Header(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
    ) : this(fields("id", id, "name", name))

    /** Id of this column of the size chart table. */
    public val id: String? get() = text("id")

    /** Title of this column of the size chart table. */
    public val name: String? get() = text("name")
}

/** Height inside [DimensionRecommendation]. */
public class Height(raw: JsonObject) : JsonView(raw) {
    /** Largest recommended height of the package. */
    public val maxValue: String? get() = text("max_value")

    /** Smallest recommended height of the package. */
    public val minValue: String? get() = text("min_value")
}

/** Identifier code inside [CheckProductListingSku], [CreateGlobalProductSku], [CreateProductSku2] and others. */
public class IdentifierCode(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        code: String? = null,
        type: IdentifierCodeType? = null,
    ) : this(fields("code", code, "type", type))

    /** The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`. */
    public val code: String? get() = text("code")

    /** Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`. */
    public val type: IdentifierCodeType? get() = text("type")?.let(::IdentifierCodeType)
}

/** Image inside [GetGlobalProductCertification], [GetGlobalProductSizeChart], [Suggestion]. */
public class Image(raw: JsonObject) : JsonView(raw) {
    /** Height of the image in pixels; for an optimized image, that after the change. Example: `600`. */
    public val height: Long? get() = integer("height")

    /** URI of the changed picture, to be used in the product; only after success. */
    public val optimizedUri: String? get() = text("optimized_uri")

    /** Address of the changed picture, to be used in HTML descriptions; only after success. */
    public val optimizedUrl: String? get() = text("optimized_url")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Address at which the picture can be viewed. */
    public val url: String? get() = text("url")

    /** Width of the image in pixels; for an optimized image, that after the change. Example: `600`. */
    public val width: Long? get() = integer("width")
}

/** Image area inside [CustomArea]. */
public class ImageArea(raw: JsonObject) : JsonView(raw) {
    /** Picture shown in the area until the buyer adds one. */
    public val defaultImage: DefaultImage? get() = child("default_image")?.let(::DefaultImage)

    /** Smallest height of the buyer's image, in pixels. */
    public val minHeight: Long? get() = integer("min_height")

    /** Smallest width of the buyer's image, in pixels. */
    public val minWidth: Long? get() = integer("min_width")
}

/** Import result inside [ImportExternalProductInfoResponse]. */
public class ImportResult(raw: JsonObject) : JsonView(raw) {
    /** Result code of the import, 0 for success. Example: `0`. */
    public val code: String? get() = text("code")

    /** Readable outcome of the import, such as an invalid file type. */
    public val message: String? get() = text("message")
}

/** In shop inventory inside [TotalAvailableInventoryDistribution]. */
public class InShopInventory(raw: JsonObject) : JsonView(raw) {
    /** Units left for normal sale after campaigns and creators got theirs. Example: `50`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Indicator detail inside [AppealMessage]. */
public class IndicatorDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        indicatorType: IndicatorType,
    ) : this(fields("indicator_type", indicatorType))

    /** Finding about the size chart that the appeal disputes. Required. */
    public val indicatorType: IndicatorType? get() = text("indicator_type")?.let(::IndicatorType)
}

/** Integrated platform status inside [GetProductResponse], [Product]. */
public class IntegratedPlatformStatus(raw: JsonObject) : JsonView(raw) {
    /** Marketplace connected with TikTok Shop; only TOKOPEDIA exists. Example: `TOKOPEDIA`. */
    public val platform: IntegratedPlatformStatusPlatform? get() = text("platform")?.let(::IntegratedPlatformStatusPlatform)

    /** State of the product on the connected marketplace, from DRAFT and PENDING to ACTIVATE or one of the inactive states. Example: `PLATFORM_DEACTIVATED`. */
    public val status: GetProductStatus? get() = text("status")?.let(::GetProductStatus)
}

/** Inventory inside [InventorySearchResponse]. */
public class Inventory(raw: JsonObject) : JsonView(raw) {
    /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
    public val productId: String? get() = text("product_id")

    /** SKUs of the product, each with stock by warehouse and channel. */
    public val skus: List<InventorySearchSku> get() = views("skus") { InventorySearchSku(it) }
}

/** Inventory rule inside [GetGlobalListingRulesResponse]. */
public class InventoryRule(raw: JsonObject) : JsonView(raw) {
    /** How stock of this warehouse is divided among markets: SHARED is one pool for all, DYNAMIC is split in proportion, MANUAL is set by the seller for each market. Example: `SHARED`. */
    public val allocationMode: String? get() = text("allocation_mode")

    /** Warehouses of other markets that share stock with this one; only in the allocation modes SHARED and DYNAMIC. */
    public val associatedWarehouses: List<AssociatedWarehouse> get() = views("associated_warehouses") { AssociatedWarehouse(it) }

    /** Id of the warehouse linked with the shop. Example: `7068517275539719942`. */
    public val localWarehouseId: String? get() = text("local_warehouse_id")
}

/** SKU inside [Inventory]. */
public class InventorySearchSku(raw: JsonObject) : JsonView(raw) {
    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729388324987897824`. */
    public val id: String? get() = text("id")

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** How the stock that can be sold is divided among shop, campaigns and creators. */
    public val totalAvailableInventoryDistribution: TotalAvailableInventoryDistribution? get() = child("total_available_inventory_distribution")?.let(::TotalAvailableInventoryDistribution)

    /** Units that can still be ordered, over all warehouses. Example: `100`. */
    public val totalAvailableQuantity: Long? get() = integer("total_available_quantity")

    /** Units reserved by orders, over all warehouses. Example: `10`. */
    public val totalCommittedQuantity: Long? get() = integer("total_committed_quantity")

    /** Stock of the SKU in each warehouse, free and reserved. */
    public val warehouseInventory: List<WarehouseInventory> get() = views("warehouse_inventory") { WarehouseInventory(it) }
}

/** Item inside [GetRecommendedProductTitleAndDescriptionSuggestion]. */
public class Item(raw: JsonObject) : JsonView(raw) {
    /** Improved title or description, ready to be used. */
    public val text: String? get() = text("text")
}

/** Length inside [DimensionRecommendation]. */
public class Length(raw: JsonObject) : JsonView(raw) {
    /** Largest recommended length of the package. */
    public val maxValue: String? get() = text("max_value")

    /** Smallest recommended length of the package. */
    public val minValue: String? get() = text("min_value")
}

/** Length limit inside [ValueLimit]. */
public class LengthLimit(raw: JsonObject) : JsonView(raw) {
    /** Largest number of characters the value may have. */
    public val maxLength: Long? get() = integer("max_length")

    /** Smallest number of characters the value may have. */
    public val minLength: Long? get() = integer("min_length")
}

/** Data inside [ListOpportunitiesResponse]. */
public class ListOpportunitiesData(raw: JsonObject) : JsonView(raw) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Product opportunities that match the request. */
    public val opportunities: List<Opportunity> get() = views("opportunities") { Opportunity(it) }

    /** Number of entries that match the request, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** Product inside [ListProductSkppStatusesResponse]. */
public class ListProductSkppStatusesProduct(raw: JsonObject) : JsonView(raw) {
    /** Whether the product takes part in the affiliate program. */
    public val affiliateProgramStatus: String? get() = text("affiliate_program_status")

    /** Id of the product, generated by TikTok Shop. */
    public val productId: String? get() = text("product_id")

    /** Rewards of the program for this product. */
    public val rewards: List<Reward> get() = views("rewards") { Reward(it) }

    /** State of the product in the SKPP program. */
    public val skppStatus: String? get() = text("skpp_status")

    /** Score that the product must reach in the program. */
    public val targetScore: Long? get() = integer("target_score")

    /** Title of the product, as buyers see it in the shop. */
    public val title: String? get() = text("title")

    /** Score that the product has in the program. */
    public val totalScore: Long? get() = integer("total_score")
}

/** Listing criteria inside [GetOpportunityDetailOpportunity]. */
public class ListingCriteria(raw: JsonObject) : JsonView(raw) {
    /** Search words that the listing should cover for the opportunity. */
    public val keywords: String? get() = text("keywords")

    /** Brand that a product must have for the opportunity. */
    public val productBrand: String? get() = text("product_brand")

    /** Category that a product must have for the opportunity. */
    public val productCategory: String? get() = text("product_category")

    /** State that a product must have for the opportunity. */
    public val productStatus: String? get() = text("product_status")
}

/** Listing quality inside [CheckProductListingResponse], [DiagnoseAndOptimizeProductResponse], [ProductInformationIssueDiagnosisProduct]. */
public class ListingQuality(raw: JsonObject) : JsonView(raw) {
    /** Quality of the listing at present: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. */
    public val currentTier: CurrentTier? get() = text("current_tier")?.let(::CurrentTier)

    /** Number of improvements still needed to reach the best quality; United States only. Example: `3`. */
    public val remainingRecommendations: Long? get() = integer("remaining_recommendations")
}

/** Listing schema inside [GetListingSchemasResponse]. */
public class ListingSchema(raw: JsonObject) : JsonView(raw) {
    /** Id of the leaf category for which this schema holds. Example: `60001`. */
    public val categoryId: Long? get() = integer("category_id")

    /** Fields that a product in this category has, with the rules for each. */
    public val fields: List<Field> get() = views("fields") { Field(it) }
}

/** Local product inside `BindLocalProducts`. */
public class LocalProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        inventoryAddType: String? = null,
        inventoryMode: String? = null,
        skus: List<BindLocalProductsSku>? = null,
    ) : this(fields("id", id, "inventory_add_type", inventoryAddType, "inventory_mode", inventoryMode, "skus", skus))

    /** Id of the local product to bind; check it well, a binding cannot be undone. Example: `1729409636071801988`. */
    public val id: String? get() = text("id")

    /** How the shared total is formed when binding: ADD sums the stock of the local products, SET takes the given value. Example: `SET`. */
    public val inventoryAddType: String? get() = text("inventory_add_type")

    /** Whether the local products share one stock or each has its own. Example: `SHARED`. */
    public val inventoryMode: String? get() = text("inventory_mode")

    /** All SKUs of the local product, each with the global SKU it stands for; binding fails if one is missing. */
    public val skus: List<BindLocalProductsSku> get() = views("skus") { BindLocalProductsSku(it) }
}

/** Main image inside [GetGlobalProductResponse], [GetProductResponse]. */
public class MainImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. Example: `600`. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. Example: `600`. */
    public val width: Long? get() = integer("width")
}

/** Manufacturer inside [GetGlobalCategoryRulesResponse]. */
public class Manufacturer(raw: JsonObject) : JsonView(raw) {
    /** Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
    public val optionalRegions: List<RequiredRegion> get() = opens("optional_regions") { RequiredRegion(it) }

    /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
    public val requiredRegions: List<RequiredRegion> get() = opens("required_regions") { RequiredRegion(it) }
}

/** Market data inside [GetOpportunityDetailOpportunity]. */
public class MarketData(raw: JsonObject) : JsonView(raw) {
    /** Number of competing products on the market for this opportunity. */
    public val competitorProductCount: String? get() = text("competitor_product_count")

    /** Number of sellers who compete on the market for this opportunity. */
    public val competitorSellerCount: String? get() = text("competitor_seller_count")

    /** Estimated sales value (GMV) of the market for this opportunity. */
    public val estMarketGmv: String? get() = text("est_market_gmv")

    /** Estimated number of units sold on the market for this opportunity. */
    public val estMarketSalesVolume: String? get() = text("est_market_sales_volume")

    /** How much attention the topic gets on the market at present. */
    public val marketBuzz: String? get() = text("market_buzz")

    /** Search word to which the market data refer. */
    public val searchKeyword: String? get() = text("search_keyword")

    /** Number of searches for the topic on the platform. */
    public val searchVolume: String? get() = text("search_volume")
}

/** Mask image inside [Surface]. */
public class MaskImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. */
    public val width: Long? get() = integer("width")
}

/** Measurement and option inside [SizeChart]. */
public class MeasurementAndOption(raw: JsonObject) : JsonView(raw) {
    /** Whether the sizes are those of the body, of the product or general ones. */
    public val measurementType: String? get() = text("measurement_type")

    /** Measures to choose from, with unit and allowed range. */
    public val options: List<OptionItem> get() = views("options") { OptionItem(it) }
}

/** Metric standard inside [Attribute]. */
public class MetricStandard(raw: JsonObject) : JsonView(raw) {
    /** Id of the measurement standard, to be used in `metric_standard_info`. */
    public val id: String? get() = text("id")

    /** Parts that a value in this measurement consists of. */
    public val metricValueModules: List<MetricValueModule> get() = views("metric_value_modules") { MetricValueModule(it) }

    /** Name of the measurement, such as weight or volume. */
    public val name: String? get() = text("name")
}

/** Metric standard info inside [GetProductValue]. */
public class MetricStandardInfo(raw: JsonObject) : JsonView(raw) {
    /** Id of the measurement standard that the value follows, from the attribute. */
    public val id: String? get() = text("id")

    /** Parts of the measurement, each with number and unit. */
    public val metricValueModuleInfos: List<MetricValueModuleInfo> get() = views("metric_value_module_infos") { MetricValueModuleInfo(it) }
}

/** Metric value module inside [MetricStandard]. */
public class MetricValueModule(raw: JsonObject) : JsonView(raw) {
    /** Data type that the value of this part must have. */
    public val dataTypes: List<String> get() = texts("data_types")

    /** Values offered by default for this part of the measure. */
    public val defaultValues: List<DefaultValue> get() = views("default_values") { DefaultValue(it) }

    /** Id of this part of the measurement, to be used in `metric_value_module_infos`. */
    public val id: String? get() = text("id")

    /** How the value of this part of the measure is entered. */
    public val inputType: String? get() = text("input_type")

    /** Name of this part of the measurement, meant for display. */
    public val name: String? get() = text("name")

    /** Text to put before the value, such as a sign. */
    public val prefix: String? get() = text("prefix")

    /** Hint shown in the empty input of this part of the measure. */
    public val shadingWord: String? get() = text("shading_word")

    /** Text to put after the value, such as a sign. */
    public val suffix: String? get() = text("suffix")

    /** Units in which this part of the measure can be given. */
    public val units: List<Unit> get() = views("units") { Unit(it) }

    /** Limits on length or number of the value. */
    public val valueLimit: ValueLimit? get() = child("value_limit")?.let(::ValueLimit)
}

/** Metric value module info inside [MetricStandardInfo]. */
public class MetricValueModuleInfo(raw: JsonObject) : JsonView(raw) {
    /** Id of the part of the measurement that the value fills. */
    public val id: String? get() = text("id")

    /** Text to put before the value, such as a sign. */
    public val prefix: String? get() = text("prefix")

    /** Text to put after the value, such as a sign. */
    public val suffix: String? get() = text("suffix")

    /** Id of the unit in which `value` is given, one of the `units` of the attribute. */
    public val unitId: String? get() = text("unit_id")

    /** Name of the unit in which the number is given. */
    public val unitName: String? get() = text("unit_name")

    /** Number or text of this part of the measure. */
    public val value: String? get() = text("value")
}

/** Num limit inside [ValueLimit]. */
public class NumLimit(raw: JsonObject) : JsonView(raw) {
    /** Largest number that may be entered for the value. */
    public val maxValue: Long? get() = integer("max_value")

    /** Smallest number that may be entered for the value. */
    public val minValue: Long? get() = integer("min_value")
}

/** Opportunity inside [ListOpportunitiesData]. */
public class Opportunity(raw: JsonObject) : JsonView(raw) {
    /** Name of the brand under which the product is sold. */
    public val brandName: String? get() = text("brand_name")

    /** Id of the top-level category of the opportunity. */
    public val categoryIdLevel1: String? get() = text("category_id_level_1")

    /** Id of the second-level category of the opportunity. */
    public val categoryIdLevel2: String? get() = text("category_id_level_2")

    /** Id of the third-level category of the opportunity. */
    public val categoryIdLevel3: String? get() = text("category_id_level_3")

    /** Name of the top-level category of the opportunity. */
    public val categoryNameLevel1: String? get() = text("category_name_level_1")

    /** Name of the second-level category of the opportunity. */
    public val categoryNameLevel2: String? get() = text("category_name_level_2")

    /** Name of the third-level category of the opportunity. */
    public val categoryNameLevel3: String? get() = text("category_name_level_3")

    /** Number of competing products on the market for this opportunity. */
    public val competitorProductCount: String? get() = text("competitor_product_count")

    /** Unix time in seconds when the opportunity was created. */
    public val createTime: Instant? get() = time("create_time")

    /** Estimated sales value (GMV) of the market for this opportunity. */
    public val estMarketGmv: String? get() = text("est_market_gmv")

    /** Estimated number of units sold on the market for this opportunity. */
    public val estMarketSalesVolume: String? get() = text("est_market_sales_volume")

    /** Unix time in seconds when the opportunity ends. */
    public val expireTime: Instant? get() = time("expire_time")

    /** Id of the reference product outside TikTok Shop. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Id of the opportunity, used to submit products for it. */
    public val id: String? get() = text("id")

    /** Whether the seller has saved the opportunity. */
    public val isCollected: Boolean? get() = flag("is_collected")

    /** Kind of opportunity: for a category, for a search word or for an exact product. */
    public val opportunityType: String? get() = text("opportunity_type")

    /** Search words that belong to the opportunity. */
    public val queryWords: String? get() = text("query_words")

    /** Pictures of the kind of product that is wanted. */
    public val referenceImages: List<String> get() = texts("reference_images")

    /** Where the example of the wanted product comes from. */
    public val referenceSource: String? get() = text("reference_source")

    /** Reward for sellers who take part in the opportunity. */
    public val rewardInfo: String? get() = text("reward_info")

    /** Number of searches for the topic on the platform. */
    public val searchVolume: String? get() = text("search_volume")

    /** Codes of tags that classify opportunities. */
    public val tagCodes: List<String> get() = texts("tag_codes")

    /** Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING. */
    public val tags: String? get() = text("tags")

    /** Title of the opportunity, meant for display. */
    public val title: String? get() = text("title")

    /** Number of times that videos on the topic were viewed. */
    public val videoViewPv: String? get() = text("video_view_pv")
}

/** Opportunity application inside [ApplyOpportunitiesResponse]. */
public class OpportunityApplication(raw: JsonObject) : JsonView(raw) {
    /** Id of the application, one for each pair of product and opportunity. Example: `submission123`. */
    public val id: String? get() = text("id")

    /** Id of the opportunity, from the list of product opportunities. Example: `213231231`. */
    public val opportunityId: String? get() = text("opportunity_id")

    /** Id of the product, generated by TikTok Shop. Example: `abcd1234`. */
    public val productId: String? get() = text("product_id")

    /** State of the application: REVIEWING, then APPROVED or REJECTED. Example: `REVIEWING`. */
    public val status: OpportunityApplicationStatus? get() = text("status")?.let(::OpportunityApplicationStatus)
}

/** Image inside [OptimizeImagesResponse]. */
public class OptimizeImagesImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image in pixels; for an optimized image, that after the change. Example: `600`. */
    public val height: Long? get() = integer("height")

    /** State of the picture: PROCESSING while it is changed (call again), SUCCESS when done, IGNORE when it had been changed before. Example: `SUCCESS`. */
    public val optimizeStatus: OptimizeStatus? get() = text("optimize_status")?.let(::OptimizeStatus)

    /** URI of the changed picture, to be used in the product; only after success. */
    public val optimizedUri: String? get() = text("optimized_uri")

    /** Address of the changed picture, to be used in HTML descriptions; only after success. */
    public val optimizedUrl: String? get() = text("optimized_url")

    /** URI of the picture as it was before the change. */
    public val originalUri: String? get() = text("original_uri")

    /** Address of the picture before the change. */
    public val originalUrl: String? get() = text("original_url")

    /** Width of the image in pixels; for an optimized image, that after the change. Example: `600`. */
    public val width: Long? get() = integer("width")
}

/** Image inside `OptimizeImages`. */
public class OptimizeImagesImage2(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        optimizationMode: List<OptimizationMode>? = null,
        uri: String? = null,
    ) : this(fields("optimization_mode", optimizationMode, "uri", uri))

    /** Kind of change to make to the picture. */
    public val optimizationMode: List<OptimizationMode> get() = opens("optimization_mode") { OptimizationMode(it) }

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** Option inside [MeasurementAndOption]. */
public class OptionItem(raw: JsonObject) : JsonView(raw) {
    /** Id of the option, to be given when it is selected. */
    public val id: String? get() = text("id")

    /** Range allowed for this measure in imperial units. */
    public val imperialValueRange: List<String> get() = texts("imperial_value_range")

    /** Range allowed for this measure in metric units. */
    public val metricValueRange: List<String> get() = texts("metric_value_range")

    /** Name of the option that can be selected. */
    public val name: String? get() = text("name")

    /** Role that the measure plays in the size chart. */
    public val role: String? get() = text("role")

    /** Unit in which values of this measure are given. */
    public val unit: String? get() = text("unit")
}

/** Origin platform category inside `RecommendCategory`. */
public class OriginPlatformCategory(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        fullName: String? = null,
        id: String? = null,
        isLeaf: Boolean? = null,
        isRoot: Boolean? = null,
        name: String? = null,
    ) : this(fields("full_name", fullName, "id", id, "is_leaf", isLeaf, "is_root", isRoot, "name", name))

    /** Full path of the category on the platform the product comes from. */
    public val fullName: String? get() = text("full_name")

    /** Id of the category on the platform the product comes from. */
    public val id: String? get() = text("id")

    /** Whether the category has no subcategories on the platform the product comes from. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Whether the category has no parent on the platform the product comes from. */
    public val isRoot: Boolean? get() = flag("is_root")

    /** Name of the category on the platform the product comes from. */
    public val name: String? get() = text("name")
}

/** Origin platform product meta data inside `RecommendCategory`. */
public class OriginPlatformProductMetaData(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        attributeValueList: List<AttributeValue>? = null,
    ) : this(fields("attribute_value_list", attributeValueList))

    /** Attributes of the product on the platform it comes from, each with its values. */
    public val attributeValueList: List<AttributeValue> get() = views("attribute_value_list") { AttributeValue(it) }
}

/** Original image inside [TranslationTask]. */
public class OriginalImage(raw: JsonObject) : JsonView(raw) {
    /** URI of the picture as it was before translation. */
    public val uri: String? get() = text("uri")

    /** Address of the picture before translation. */
    public val url: String? get() = text("url")
}

/** Package dimension inside [PredictProductPackageDimensionsAndWeightResponse]. */
public class PackageDimension(raw: JsonObject) : JsonView(raw) {
    /** Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. */
    public val height: Long? get() = integer("height")

    /** Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. */
    public val length: Long? get() = integer("length")

    /** Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. */
    public val unit: String? get() = text("unit")

    /** Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. */
    public val width: Long? get() = integer("width")
}

/** Package weight inside [GetProductResponse]. */
public class PackageWeight(raw: JsonObject) : JsonView(raw) {
    /** Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`. */
    public val unit: PackageWeightUnit? get() = text("unit")?.let(::PackageWeightUnit)

    /** Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`. */
    public val value: String? get() = text("value")
}

/** Candidate product inside `PartialEditCandidateProducts`, `UploadCandidateProducts`. */
public class PartialEditCandidateProductsCandidateProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        description: String? = null,
        externalCategoryName: String? = null,
        externalProductId: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
        opportunityMatchingEndTime: Instant? = null,
        skus: List<PartialEditCandidateProductsSku>? = null,
        title: String? = null,
    ) : this(fields("description", description, "external_category_name", externalCategoryName, "external_product_id", externalProductId, "images", images, "opportunity_matching_end_time", opportunityMatchingEndTime, "skus", skus, "title", title))

    /** Description of the product on the other platform, at most 6000 characters. */
    public val description: String? get() = text("description")

    /** Category of the product on the other platform, at most 100 characters. Example: `Beauty`. */
    public val externalCategoryName: String? get() = text("external_category_name")

    /** Id of the candidate product on its own platform, at most 64 characters. Example: `abcd`. */
    public val externalProductId: String? get() = text("external_product_id")

    /** Main pictures of the candidate product, at most 25. */
    public val images: List<CheckGlobalProductListingImage> get() = views("images") { CheckGlobalProductListingImage(it) }

    /** Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Default: `60`. Example: `1726341961`. */
    public val opportunityMatchingEndTime: Instant? get() = time("opportunity_matching_end_time")

    /** Variants of the candidate product, at most 600. */
    public val skus: List<PartialEditCandidateProductsSku> get() = views("skus") { PartialEditCandidateProductsSku(it) }

    /** Title of the candidate product, at most 100 characters. Example: `iphone15promax128G`. */
    public val title: String? get() = text("title")
}

/** Detail inside [PartialEditCandidateProductsErrorItem]. */
public class PartialEditCandidateProductsDetail(raw: JsonObject) : JsonView(raw) {
    /** External id of the candidate product that failed. Example: `abcde`. */
    public val externalProductId: String? get() = text("external_product_id")
}

/** Error inside [PartialEditCandidateProductsResponse], [UploadCandidateProductsResponse]. */
public class PartialEditCandidateProductsErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `36002005`. */
    public val code: Long? get() = integer("code")

    /** Entry that failed and the errors underneath. */
    public val detail: PartialEditCandidateProductsDetail? get() = child("detail")?.let(::PartialEditCandidateProductsDetail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** SKU inside [CandidateProduct], [PartialEditCandidateProductsCandidateProduct]. */
public class PartialEditCandidateProductsSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        price: Money? = null,
        salesAttributes: List<CreateAttributeRecommendationRequestSalesAttribute>? = null,
    ) : this(fields("price", price, "sales_attributes", salesAttributes))

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items. */
    public val salesAttributes: List<CreateAttributeRecommendationRequestSalesAttribute> get() = views("sales_attributes") { CreateAttributeRecommendationRequestSalesAttribute(it) }
}

/** Sale price inside [PartialEditGlobalProductSku]. */
public class PartialEditGlobalProductSalePrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        amount: String,
        region: EditProductReplicatedProductRegion,
    ) : this(fields("amount", amount, "region", region))

    /** Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`. */
    public val amount: String? get() = text("amount")

    /** Market in which this price applies, by country code. Required. Example: `US`. */
    public val region: EditProductReplicatedProductRegion? get() = text("region")?.let(::EditProductReplicatedProductRegion)
}

/** SKU inside `PartialEditGlobalProduct`. */
public class PartialEditGlobalProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalGlobalSkuId: String? = null,
        extraIdentifierCodes: List<String>? = null,
        globalQuantity: Long? = null,
        id: String? = null,
        identifierCode: IdentifierCode? = null,
        inventory: List<CheckGlobalProductListingInventory>? = null,
        price: Money? = null,
        salePrices: List<PartialEditGlobalProductSalePrice>? = null,
        salesAttributes: List<CheckGlobalProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuUnitCount: String? = null,
    ) : this(fields("external_global_sku_id", externalGlobalSkuId, "extra_identifier_codes", extraIdentifierCodes, "global_quantity", globalQuantity, "id", id, "identifier_code", identifierCode, "inventory", inventory, "price", price, "sale_prices", salePrices, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_unit_count", skuUnitCount))

    /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
    public val externalGlobalSkuId: String? get() = text("external_global_sku_id")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`. */
    public val globalQuantity: Long? get() = integer("global_quantity")

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`. */
    public val id: String? get() = text("id")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckGlobalProductListingInventory> get() = views("inventory") { CheckGlobalProductListingInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others. */
    public val salePrices: List<PartialEditGlobalProductSalePrice> get() = views("sale_prices") { PartialEditGlobalProductSalePrice(it) }

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckGlobalProductListingSalesAttribute> get() = views("sales_attributes") { CheckGlobalProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")
}

/** Background image inside [PartialEditProductSurface]. */
public class PartialEditProductBackgroundImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** Custom area inside [PartialEditProductSurface]. */
public class PartialEditProductCustomArea(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        areaName: String? = null,
        areaPlacement: AreaPlacement? = null,
        areaType: String? = null,
        externalAreaId: String? = null,
        imageArea: PartialEditProductImageArea? = null,
        isRequired: Boolean? = null,
        textArea: TextArea? = null,
    ) : this(fields("area_name", areaName, "area_placement", areaPlacement, "area_type", areaType, "external_area_id", externalAreaId, "image_area", imageArea, "is_required", isRequired, "text_area", textArea))

    /** Name of the customizable area, shown to the buyer. */
    public val areaName: String? get() = text("area_name")

    /** Position, size and rotation of the customizable area on the surface. */
    public val areaPlacement: AreaPlacement? get() = child("area_placement")?.let(::AreaPlacement)

    /** Kind of content the buyer can put into the area: text or image. */
    public val areaType: String? get() = text("area_type")

    /** Id of the area in the system of the print-on-demand provider. */
    public val externalAreaId: String? get() = text("external_area_id")

    /** Limits for an image that the buyer puts into this area. */
    public val imageArea: PartialEditProductImageArea? get() = child("image_area")?.let(::PartialEditProductImageArea)

    /** Whether the buyer must fill this area before ordering. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Limits and style for a text that the buyer puts into this area. */
    public val textArea: TextArea? get() = child("text_area")?.let(::TextArea)
}

/** Default image inside [PartialEditProductImageArea]. */
public class PartialEditProductDefaultImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** Image area inside [PartialEditProductCustomArea]. */
public class PartialEditProductImageArea(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        defaultImage: PartialEditProductDefaultImage? = null,
        minHeight: Long? = null,
        minWidth: Long? = null,
    ) : this(fields("default_image", defaultImage, "min_height", minHeight, "min_width", minWidth))

    /** Picture shown in the area until the buyer adds one. */
    public val defaultImage: PartialEditProductDefaultImage? get() = child("default_image")?.let(::PartialEditProductDefaultImage)

    /** Smallest height of the buyer's image, in pixels. */
    public val minHeight: Long? get() = integer("min_height")

    /** Smallest width of the buyer's image, in pixels. */
    public val minWidth: Long? get() = integer("min_width")
}

/** Mask image inside [PartialEditProductSurface]. */
public class PartialEditProductMaskImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** POD info inside `PartialEditProduct`. */
public class PartialEditProductPodInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        podTemplates: List<PartialEditProductPodTemplate>? = null,
    ) : this(fields("pod_templates", podTemplates))

    /** Print-on-demand templates, each with the surfaces that can be customized. */
    public val podTemplates: List<PartialEditProductPodTemplate> get() = views("pod_templates") { PartialEditProductPodTemplate(it) }
}

/** POD template inside [PartialEditProductPodInfo]. */
public class PartialEditProductPodTemplate(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        podTemplateId: String? = null,
        remark: String? = null,
        skuIds: List<String>? = null,
        surfaces: List<PartialEditProductSurface>? = null,
        templateName: String? = null,
    ) : this(fields("pod_template_id", podTemplateId, "remark", remark, "sku_ids", skuIds, "surfaces", surfaces, "template_name", templateName))

    /** Id of the print-on-demand template of the product. */
    public val podTemplateId: String? get() = text("pod_template_id")

    /** Note on the template for the seller or the printer. */
    public val remark: String? get() = text("remark")

    /** SKUs that use this print-on-demand template. */
    public val skuIds: List<String> get() = texts("sku_ids")

    /** Surfaces of the product that can be printed. */
    public val surfaces: List<PartialEditProductSurface> get() = views("surfaces") { PartialEditProductSurface(it) }

    /** Name of the template, chosen by the seller. */
    public val templateName: String? get() = text("template_name")
}

/** Price inside [PartialEditProductSku], [PublishGlobalProductPublishTargetSku], [UpdatePriceSku]. */
public class PartialEditProductPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: CheckProductListingPriceCurrency,
        amount: String? = null,
        salePrice: String? = null,
    ) : this(fields("currency", currency, "amount", amount, "sale_price", salePrice))

    /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `100.00`. */
    public val amount: String? get() = text("amount")

    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
    public val currency: CheckProductListingPriceCurrency? get() = text("currency")?.let(::CheckProductListingPriceCurrency)

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`. */
    public val salePrice: String? get() = text("sale_price")
}

/** Replicated product inside `PartialEditProduct`. */
public class PartialEditProductReplicatedProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        region: PartialEditProductReplicatedProductRegion,
        inventoryMode: String? = null,
        skus: List<PartialEditProductReplicatedProductSku>? = null,
    ) : this(fields("region", region, "inventory_mode", inventoryMode, "skus", skus))

    /** Whether the local products share one stock or each has its own. */
    public val inventoryMode: String? get() = text("inventory_mode")

    /** Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`. */
    public val region: PartialEditProductReplicatedProductRegion? get() = text("region")?.let(::PartialEditProductReplicatedProductRegion)

    /** SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted. */
    public val skus: List<PartialEditProductReplicatedProductSku> get() = views("skus") { PartialEditProductReplicatedProductSku(it) }
}

/** SKU inside [PartialEditProductReplicatedProduct]. */
public class PartialEditProductReplicatedProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        price: PartialEditProductSkuPrice,
        externalSkuId: String? = null,
        id: String? = null,
        inventory: List<EditProductInventory>? = null,
        sellerSku: String? = null,
    ) : this(fields("price", price, "external_sku_id", externalSkuId, "id", id, "inventory", inventory, "seller_sku", sellerSku))

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207000`. */
    public val id: String? get() = text("id")

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<EditProductInventory> get() = views("inventory") { EditProductInventory(it) }

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: PartialEditProductSkuPrice? get() = child("price")?.let(::PartialEditProductSkuPrice)

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
    public val sellerSku: String? get() = text("seller_sku")
}

/** SKU inside `PartialEditProduct`. */
public class PartialEditProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalListPrices: List<CheckProductListingExternalListPrice>? = null,
        externalSkuId: String? = null,
        externalUrls: List<String>? = null,
        extraIdentifierCodes: List<String>? = null,
        fees: List<CheckProductListingFee>? = null,
        id: String? = null,
        identifierCode: IdentifierCode? = null,
        inventory: List<CheckProductListingInventory>? = null,
        listPrice: Money? = null,
        preSale: PreSale? = null,
        price: PartialEditProductPrice? = null,
        salesAttributes: List<CheckProductListingSalesAttribute>? = null,
        sellerSku: String? = null,
        skuDimensions: SkuDimension? = null,
        skuUnitCount: String? = null,
        skuWeight: SkuWeight? = null,
    ) : this(fields("external_list_prices", externalListPrices, "external_sku_id", externalSkuId, "external_urls", externalUrls, "extra_identifier_codes", extraIdentifierCodes, "fees", fees, "id", id, "identifier_code", identifierCode, "inventory", inventory, "list_price", listPrice, "pre_sale", preSale, "price", price, "sales_attributes", salesAttributes, "seller_sku", sellerSku, "sku_dimensions", skuDimensions, "sku_unit_count", skuUnitCount, "sku_weight", skuWeight))

    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<CheckProductListingExternalListPrice> get() = views("external_list_prices") { CheckProductListingExternalListPrice(it) }

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Pages of other shops where the same product can be bought, at most 500 characters each. */
    public val externalUrls: List<String> get() = texts("external_urls")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207012`. */
    public val id: String? get() = text("id")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
    public val preSale: PreSale? get() = child("pre_sale")?.let(::PreSale)

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: PartialEditProductPrice? get() = child("price")?.let(::PartialEditProductPrice)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<CheckProductListingSalesAttribute> get() = views("sales_attributes") { CheckProductListingSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Outer size of the packed SKU, when it differs from that of the product. */
    public val skuDimensions: SkuDimension? get() = child("sku_dimensions")?.let(::SkuDimension)

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")

    /** Weight of the packed SKU, when it differs from that of the product. */
    public val skuWeight: SkuWeight? get() = child("sku_weight")?.let(::SkuWeight)
}

/** Price inside [PartialEditProductReplicatedProductSku]. */
public class PartialEditProductSkuPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        currency: CheckProductListingPriceCurrency,
        salePrice: String,
    ) : this(fields("currency", currency, "sale_price", salePrice))

    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
    public val currency: CheckProductListingPriceCurrency? get() = text("currency")?.let(::CheckProductListingPriceCurrency)

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`. */
    public val salePrice: String? get() = text("sale_price")
}

/** Surface inside [PartialEditProductPodTemplate]. */
public class PartialEditProductSurface(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        backgroundImage: PartialEditProductBackgroundImage? = null,
        customAreas: List<PartialEditProductCustomArea>? = null,
        externalSurfaceId: String? = null,
        maskImage: PartialEditProductMaskImage? = null,
        surfaceName: String? = null,
    ) : this(fields("background_image", backgroundImage, "custom_areas", customAreas, "external_surface_id", externalSurfaceId, "mask_image", maskImage, "surface_name", surfaceName))

    /** Picture of the surface on which the buyer's design is placed. */
    public val backgroundImage: PartialEditProductBackgroundImage? get() = child("background_image")?.let(::PartialEditProductBackgroundImage)

    /** Areas of the surface that the buyer can fill with text or an image. */
    public val customAreas: List<PartialEditProductCustomArea> get() = views("custom_areas") { PartialEditProductCustomArea(it) }

    /** Id of the surface in the system of the print-on-demand provider. */
    public val externalSurfaceId: String? get() = text("external_surface_id")

    /** Picture laid over the design so that the preview looks real. */
    public val maskImage: PartialEditProductMaskImage? get() = child("mask_image")?.let(::PartialEditProductMaskImage)

    /** Name of the surface, such as front or back. */
    public val surfaceName: String? get() = text("surface_name")
}

/** Phone number inside `CreateManufacturer`, `PartialEditManufacturer`, [RegionalProfile]. */
public class PhoneNumber(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        availability: PhoneNumberAvailability? = null,
        countryCode: String? = null,
        localNumber: String? = null,
    ) : this(fields("availability", availability, "country_code", countryCode, "local_number", localNumber))

    /** Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`. */
    public val availability: PhoneNumberAvailability? get() = text("availability")?.let(::PhoneNumberAvailability)

    /** Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`. */
    public val countryCode: String? get() = text("country_code")

    /** Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`. */
    public val localNumber: String? get() = text("local_number")
}

/** POD info inside [GetProductResponse]. */
public class PodInfo(raw: JsonObject) : JsonView(raw) {
    /** Print-on-demand templates, each with the surfaces that can be customized. */
    public val podTemplates: List<PodTemplate> get() = views("pod_templates") { PodTemplate(it) }
}

/** POD template inside [PodInfo]. */
public class PodTemplate(raw: JsonObject) : JsonView(raw) {
    /** Id of the print-on-demand template of the product. */
    public val podTemplateId: String? get() = text("pod_template_id")

    /** Note on the template for the seller or the printer. */
    public val remark: String? get() = text("remark")

    /** SKUs that use this print-on-demand template. */
    public val skuIds: List<String> get() = texts("sku_ids")

    /** Surfaces of the product that can be printed. */
    public val surfaces: List<Surface> get() = views("surfaces") { Surface(it) }

    /** Name of the template, chosen by the seller. */
    public val templateName: String? get() = text("template_name")
}

/** Pre check detail inside [PreCheckResult]. */
public class PreCheckDetail(raw: JsonObject) : JsonView(raw) {
    /** Full explanation of the problem found in the product data. */
    public val longReason: String? get() = text("long_reason")

    /** Parts of the listing in which the problem lies, such as PRE_CHECK_FIELD_TITLE. */
    public val relatedFields: List<String> get() = texts("related_fields")

    /** Short statement of the problem found in the product data. */
    public val shortReason: String? get() = text("short_reason")
}

/** Pre check result inside [CheckProductListingResponse]. */
public class PreCheckResult(raw: JsonObject) : JsonView(raw) {
    /** Problems that this check found in the product data. */
    public val preCheckDetails: List<PreCheckDetail> get() = views("pre_check_details") { PreCheckDetail(it) }

    /** Kind of problem that was checked, such as INCOMPLETE_INFO. Example: `INCOMPLETE_INFO`. */
    public val preCheckItem: String? get() = text("pre_check_item")
}

/** Pre sale inside [CheckProductListingSku], [CreateProductSku2], [PartialEditProductSku] and others. */
public class PreSale(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        fulfillmentType: FulfillmentType? = null,
        type: AllowedSpecialProductType? = null,
    ) : this(fields("fulfillment_type", fulfillmentType, "type", type))

    /** How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require. */
    public val fulfillmentType: FulfillmentType? get() = child("fulfillment_type")?.let(::FulfillmentType)

    /** Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`. */
    public val type: AllowedSpecialProductType? get() = text("type")?.let(::AllowedSpecialProductType)
}

/** Prescription requirement inside [GetProductResponse]. */
public class PrescriptionRequirement(raw: JsonObject) : JsonView(raw) {
    /** Whether buyers need a prescription for this pharmacy product. Example: `false`. */
    public val needsPrescription: Boolean? get() = flag("needs_prescription")
}

/** Price inside [CombinedSku], [SearchProductsSku], [Sku]. */
public class Price(raw: JsonObject) : JsonView(raw) {
    /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`. */
    public val currency: CreateProductPriceCurrency? get() = text("currency")?.let(::CreateProductPriceCurrency)

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `117.5`. */
    public val salePrice: String? get() = text("sale_price")

    /** Price at which bidding starts in a LIVE auction, decimal text. */
    public val startingBidPrice: String? get() = text("starting_bid_price")

    /** Price before tax and shipping charges for global sellers, decimal text; for local sellers the price shown to buyers. Example: `110`. */
    public val taxExclusivePrice: String? get() = text("tax_exclusive_price")

    /** Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1`. */
    public val unitPrice: String? get() = text("unit_price")
}

/** Product inside [SearchProductsResponse]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
    public val audit: Audit? get() = child("audit")?.let(::Audit)

    /** Unix time in seconds when the product was created. Example: `1234567890`. */
    public val createTime: Instant? get() = time("create_time")

    /** Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`. */
    public val hasDraft: Boolean? get() = flag("has_draft")

    /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
    public val id: String? get() = text("id")

    /** State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there. */
    public val integratedPlatformStatuses: List<IntegratedPlatformStatus> get() = views("integrated_platform_statuses") { IntegratedPlatformStatus(it) }

    /** Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`. */
    public val isNotForSale: Boolean? get() = flag("is_not_for_sale")

    /** Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. */
    public val listingQualityTier: CurrentTier? get() = text("listing_quality_tier")?.let(::CurrentTier)

    /** Families of products that appear as options of each other on the product page; US local sellers only. */
    public val productFamilies: List<ProductFamily> get() = views("product_families") { ProductFamily(it) }

    /** Why changes of the global product could not be applied to this one; cross-border sellers only. */
    public val productSyncFailReasons: List<String> get() = texts("product_sync_fail_reasons")

    /** Tags that mark the product, such as AUCTION. */
    public val productTags: List<String> get() = texts("product_tags")

    /** Categories that the platform considers right, judged by title, description and pictures. */
    public val recommendedCategories: List<RecommendedCategory> get() = views("recommended_categories") { RecommendedCategory(it) }

    /** Countries in which the product is for sale. */
    public val salesRegions: List<SalesRegion> get() = opens("sales_regions") { SalesRegion(it) }

    /** Planned start of sale, on or off and at which time. */
    public val scheduledSale: ScheduledSale? get() = child("scheduled_sale")?.let(::ScheduledSale)

    /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
    public val sellingFormat: String? get() = text("selling_format")

    /** SKUs of the product, one entry per variant. */
    public val skus: List<SearchProductsSku> get() = views("skus") { SearchProductsSku(it) }

    /** State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `ACTIVATE`. */
    public val status: GetProductStatus? get() = text("status")?.let(::GetProductStatus)

    /** Title of the product, as buyers see it in the shop. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the product. Example: `1234567800`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Product attribute inside [GetGlobalProductResponse]. */
public class ProductAttribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the product attribute, from Get Attributes. Example: `100392`. */
    public val id: String? get() = text("id")

    /** Name of the product attribute, such as Material. Example: `Occasion`. */
    public val name: String? get() = text("name")

    /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. */
    public val values: List<CheckGlobalProductListingValue> get() = views("values") { CheckGlobalProductListingValue(it) }
}

/** Product inside [ProductAuditingResearchResponse]. */
public class ProductAuditingResearchProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the brand under which the audited product is sold. Example: `1111`. */
    public val brandId: String? get() = text("brand_id")

    /** Name of the brand under which the product is sold. Example: `Labor`. */
    public val brandName: String? get() = text("brand_name")

    /** Categories of the product from the root to the leaf. */
    public val categories: List<Category> get() = views("categories") { Category(it) }

    /** Country in which the product is for sale, such as DE. Example: `FR`. */
    public val country: String? get() = text("country")

    /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
    public val description: String? get() = text("description")

    /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
    public val id: String? get() = text("id")

    /** Address of the product page in the shop. */
    public val listingUrl: String? get() = text("listing_url")

    /** Addresses of the main pictures of the product. */
    public val mainImageUrls: List<String> get() = texts("main_image_urls")

    /** Id of the shop in which the product is sold. Example: `11111`. */
    public val sellerId: String? get() = text("seller_id")

    /** Name of the shop that sells the product. */
    public val sellerName: String? get() = text("seller_name")

    /** Title of the product, as buyers see it in the shop. */
    public val title: String? get() = text("title")

    /** SKUs of the audited product, one entry each. */
    public val variants: List<Variant> get() = views("variants") { Variant(it) }
}

/** Product certification inside [GetCategoryRulesResponse]. */
public class ProductCertification(raw: JsonObject) : JsonView(raw) {
    /** What the certificate must contain and in which form it has to be submitted. */
    public val documentDetails: String? get() = text("document_details")

    /** Whether the certificate needs an expiration date. */
    public val expirationDate: ExpirationDate? get() = child("expiration_date")?.let(::ExpirationDate)

    /** Id of the kind of certificate, to be used in `certifications`. Example: `602362`. */
    public val id: String? get() = text("id")

    /** Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Name of the kind of certificate, meant for display. */
    public val name: String? get() = text("name")

    /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
    public val requirementConditions: List<RequirementCondition> get() = views("requirement_conditions") { RequirementCondition(it) }

    /** Address of a picture that shows an example of the certificate. */
    public val sampleImageUrl: String? get() = text("sample_image_url")
}

/** Product family inside [GetProductResponse], [Product]. */
public class ProductFamily(raw: JsonObject) : JsonView(raw) {
    /** Id of the family, shared by all products in it. Example: `1000592969712207000`. */
    public val id: String? get() = text("id")

    /** Products of the family, shown as options of each other. */
    public val products: List<GetProductProduct> get() = views("products") { GetProductProduct(it) }
}

/** Product inside [ProductInformationIssueDiagnosisResponse]. */
public class ProductInformationIssueDiagnosisProduct(raw: JsonObject) : JsonView(raw) {
    /** Weaknesses of the listing found for each part of it. */
    public val diagnoses: List<Diagnose> get() = views("diagnoses") { Diagnose(it) }

    /** Id of the product, generated by TikTok Shop. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Quality of the listing and number of improvements still open. */
    public val listingQuality: ListingQuality? get() = child("listing_quality")?.let(::ListingQuality)
}

/** Product main image inside [CombinedSku]. */
public class ProductMainImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. Example: `600`. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. Example: `600`. */
    public val width: Long? get() = integer("width")
}

/** Product tag operation inside `CheckProductListing`, `CreateProduct`, `EditProduct`. */
public class ProductTagOperation(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        enable: Boolean,
        productTag: ProductTag,
    ) : this(fields("enable", enable, "product_tag", productTag))

    /** Sets the tag when true and removes it when false. Required. */
    public val enable: Boolean? get() = flag("enable")

    /** Tag to set on the product or to remove from it. Required. */
    public val productTag: ProductTag? get() = text("product_tag")?.let(::ProductTag)
}

/** Product inside [PublishGlobalProductResponse]. */
public class PublishGlobalProductProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the new local product in this market. Example: `1929592969712207410`. */
    public val id: String? get() = text("id")

    /** Market in which the local product is listed, by country code. Example: `MY`. */
    public val region: OptionalRegion? get() = text("region")?.let(::OptionalRegion)

    /** Id of the local shop in the market; there is one per market. Example: `7494083603082020484`. */
    public val shopId: String? get() = text("shop_id")

    /** New local SKUs, each with the global SKU it comes from. */
    public val skus: List<PublishGlobalProductSku> get() = views("skus") { PublishGlobalProductSku(it) }
}

/** SKU inside [PublishTarget]. */
public class PublishGlobalProductPublishTargetSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        relatedGlobalSkuId: String,
        fees: List<CheckProductListingFee>? = null,
        inventory: BindLocalProductsInventory? = null,
        price: PartialEditProductPrice? = null,
    ) : this(fields("related_global_sku_id", relatedGlobalSkuId, "fees", fees, "inventory", inventory, "price", price))

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** Stock for this market per warehouse; without it the global stock is divided evenly, required for sellers with one warehouse. */
    public val inventory: BindLocalProductsInventory? get() = child("inventory")?.let(::BindLocalProductsInventory)

    /** Local price that overrides the one computed from the global price; give `amount` or `sale_price`, the latter takes precedence. */
    public val price: PartialEditProductPrice? get() = child("price")?.let(::PartialEditProductPrice)

    /** Id of the global SKU that the local SKU comes from. Required. Example: `1729592969712207400`. */
    public val relatedGlobalSkuId: String? get() = text("related_global_sku_id")
}

/** SKU inside [GlobalProduct], [PublishGlobalProductProduct]. */
public class PublishGlobalProductSku(raw: JsonObject) : JsonView(raw) {
    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207400`. */
    public val id: String? get() = text("id")

    /** Id of the global SKU that the local SKU comes from. Example: `1729696746528737924`. */
    public val relatedGlobalSkuId: String? get() = text("related_global_sku_id")

    /** Sales attributes that define the local SKU. */
    public val saleAttributes: List<SaleAttribute> get() = views("sale_attributes") { SaleAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-001`. */
    public val sellerSku: String? get() = text("seller_sku")
}

/** Publish result inside [EditGlobalProductResponse], [PartialEditGlobalProductResponse], [PublishGlobalProductResponse]. */
public class PublishResult(raw: JsonObject) : JsonView(raw) {
    /** Causes of the failure; empty on success. */
    public val failReasons: List<FailReason> get() = views("fail_reasons") { FailReason(it) }

    /** Market by its country code, such as DE or GB. Example: `MY`. */
    public val region: OptionalRegion? get() = text("region")?.let(::OptionalRegion)

    /** Outcome in this market: SUCCESS when the change was accepted and is under review, otherwise FAILED. Example: `SUCCESS`. */
    public val status: PublishResultStatus? get() = text("status")?.let(::PublishResultStatus)
}

/** Publish target inside `PublishGlobalProduct`. */
public class PublishTarget(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        region: PartialEditProductReplicatedProductRegion,
        skus: List<PublishGlobalProductPublishTargetSku>,
        manufacturerIds: List<String>? = null,
        responsiblePersonIds: List<String>? = null,
    ) : this(fields("region", region, "skus", skus, "manufacturer_ids", manufacturerIds, "responsible_person_ids", responsiblePersonIds))

    /** Ids of the manufacturers for this market; by default those of the global product, EU only. */
    public val manufacturerIds: List<String> get() = texts("manufacturer_ids")

    /** Market in which to publish, each only once. Required. Example: `MY`. */
    public val region: PartialEditProductReplicatedProductRegion? get() = text("region")?.let(::PartialEditProductReplicatedProductRegion)

    /** Ids of the responsible persons for this market; by default those of the global product, EU only. */
    public val responsiblePersonIds: List<String> get() = texts("responsible_person_ids")

    /** SKUs to publish in this market, at most 300 in the EU, JP, UK and US, 100 elsewhere. Required. */
    public val skus: List<PublishGlobalProductPublishTargetSku> get() = views("skus") { PublishGlobalProductPublishTargetSku(it) }
}

/** Purchase order quantity limit inside `CreateProduct`, `EditProduct`, [Sku]. */
public class PurchaseOrderQuantityLimit(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        cumulativeOrderQuantity: Long? = null,
        maximumOrderQuantity: Long? = null,
    ) : this(fields("cumulative_order_quantity", cumulativeOrderQuantity, "maximum_order_quantity", maximumOrderQuantity))

    /** Largest number of units one buyer may order over all orders. */
    public val cumulativeOrderQuantity: Long? get() = integer("cumulative_order_quantity")

    /** Largest number of units one buyer may put into an order. */
    public val maximumOrderQuantity: Long? get() = integer("maximum_order_quantity")
}

/** Value inside [SalesProperty]. */
public class RecommendRequiredProductPropertiesValue(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
    ) : this(fields("id", id))

    /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Required. */
    public val id: String? get() = text("id")
}

/** Image inside [RecommendSizeChartResponse]. */
public class RecommendSizeChartImage(raw: JsonObject) : JsonView(raw) {
    /** Whether the picture was recognized as a size chart. Example: `false`. */
    public val isSizeChart: Boolean? get() = flag("is_size_chart")

    /** Address at which the picture can be viewed. */
    public val url: String? get() = text("url")
}

/** Image inside [ExternalProduct], `RecommendSizeChart`, [UploadExternalProductSku]. */
public class RecommendSizeChartImage2(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        url: String? = null,
    ) : this(fields("url", url))

    /** Address at which the picture can be viewed. */
    public val url: String? get() = text("url")
}

/** Recommended category inside [GetProductResponse], [Product]. */
public class RecommendedCategory(raw: JsonObject) : JsonView(raw) {
    /** Id of the category that the platform considers right for the product. Example: `850003`. */
    public val id: String? get() = text("id")

    /** Name of the category in the language of the market. */
    public val localName: String? get() = text("local_name")
}

/** Recommended property inside [RecommendRequiredProductPropertiesResponse]. */
public class RecommendedProperty(raw: JsonObject) : JsonView(raw) {
    /** Id of the attribute that should be filled in. */
    public val id: String? get() = text("id")

    /** Whether sellers may enter a value of their own for this product attribute. */
    public val isCustomizable: Boolean? get() = flag("is_customizable")

    /** Whether the product attribute takes several values. */
    public val isMultipleSelection: Boolean? get() = flag("is_multiple_selection")

    /** Whether the attribute is mandatory in this category. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Name of the attribute that should be filled in. */
    public val name: String? get() = text("name")

    /** Whether the attribute defines variants or describes the whole product. */
    public val type: String? get() = text("type")

    /** Values that suit the product for this attribute. */
    public val values: List<CheckGlobalProductListingValue> get() = views("values") { CheckGlobalProductListingValue(it) }
}

/** Regional profile inside [SearchManufacturersManufacturer]. */
public class RegionalProfile(raw: JsonObject) : JsonView(raw) {
    /** Postal address in the language of this profile. */
    public val address: String? get() = text("address")

    /** Email address in this profile of the manufacturer or responsible person. Example: `johndoe@email.com`. */
    public val email: String? get() = text("email")

    /** Language in which this profile is written, BCP 47 code. Example: `en-IE`. */
    public val locale: String? get() = text("locale")

    /** Name of the manufacturer or responsible person in the language of this profile. */
    public val name: String? get() = text("name")

    /** Telephone number, split into country code and local number. */
    public val phoneNumber: PhoneNumber? get() = child("phone_number")?.let(::PhoneNumber)

    /** Registered trade name of the manufacturer, at most 200 characters. */
    public val registeredTradeName: String? get() = text("registered_trade_name")
}

/** Certification inside [ReplicateTarget]. */
public class ReplicateProductCertification(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        expirationDate: Long? = null,
        files: List<CheckGlobalProductListingFile>? = null,
        images: List<CheckGlobalProductListingImage>? = null,
    ) : this(fields("id", id, "expiration_date", expirationDate, "files", files, "images", images))

    /** Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. */
    public val expirationDate: Long? get() = integer("expiration_date")

    /** Certificate files, uploaded beforehand with Upload Product File. */
    public val files: List<CheckGlobalProductListingFile> get() = views("files") { CheckGlobalProductListingFile(it) }

    /** Id of the kind of certificate, from Get Category Rules. Required. */
    public val id: String? get() = text("id")

    /** Pictures of the certificate, as an alternative or addition to files. */
    public val images: List<CheckGlobalProductListingImage> get() = views("images") { CheckGlobalProductListingImage(it) }
}

/** Detail inside [ReplicateProductErrorItem]. */
public class ReplicateProductDetail(raw: JsonObject) : JsonView(raw) {
    /** Market for which the product could not be copied. Example: `US`. */
    public val region: String? get() = text("region")
}

/** Error inside [ReplicateProductResponse]. */
public class ReplicateProductErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052223`. */
    public val code: Long? get() = integer("code")

    /** Entry that failed and the errors underneath. */
    public val detail: ReplicateProductDetail? get() = child("detail")?.let(::ReplicateProductDetail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** Price inside [ReplicateProductSku]. */
public class ReplicateProductPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        salePrice: String,
        currency: String? = null,
    ) : this(fields("sale_price", salePrice, "currency", currency))

    /** Currency of the price, the local one of the target market, ISO 4217. Example: `EUR`. */
    public val currency: String? get() = text("currency")

    /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `100`. */
    public val salePrice: String? get() = text("sale_price")
}

/** SKU inside [ReplicateTarget]. */
public class ReplicateProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        inventory: List<EditProductInventory>? = null,
        price: ReplicateProductPrice? = null,
        sellerSku: String? = null,
        sourceSkuId: String? = null,
    ) : this(fields("inventory", inventory, "price", price, "seller_sku", sellerSku, "source_sku_id", sourceSkuId))

    /** Stock of the copy per warehouse; required only where the allocation mode of the warehouse is MANUAL. */
    public val inventory: List<EditProductInventory> get() = views("inventory") { EditProductInventory(it) }

    /** Price shown to buyers in this market before discounts. */
    public val price: ReplicateProductPrice? get() = child("price")?.let(::ReplicateProductPrice)

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the SKU in this market that is to be copied. Example: `1732057700058170433`. */
    public val sourceSkuId: String? get() = text("source_sku_id")
}

/** Replicate source inside [GlobalListingPolicy]. */
public class ReplicateSource(raw: JsonObject) : JsonView(raw) {
    /** Id of the product that this SKU follows. Example: `1729592969712203232`. */
    public val productId: String? get() = text("product_id")

    /** Id of the shop of the product that this SKU follows. Example: `7295929697122032321`. */
    public val shopId: String? get() = text("shop_id")

    /** Id of the SKU in another market that this one follows. Example: `1729592969712203232`. */
    public val skuId: String? get() = text("sku_id")
}

/** Replicate target inside `ReplicateProduct`. */
public class ReplicateTarget(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        certifications: List<ReplicateProductCertification>? = null,
        inventoryMode: InventoryMode? = null,
        manufacturerIds: List<String>? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        region: String? = null,
        responsiblePersonIds: List<String>? = null,
        skus: List<ReplicateProductSku>? = null,
    ) : this(fields("certifications", certifications, "inventory_mode", inventoryMode, "manufacturer_ids", manufacturerIds, "product_attributes", productAttributes, "region", region, "responsible_person_ids", responsiblePersonIds, "skus", skus))

    /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
    public val certifications: List<ReplicateProductCertification> get() = views("certifications") { ReplicateProductCertification(it) }

    /** Whether the local products share one stock or each has its own. */
    public val inventoryMode: InventoryMode? get() = text("inventory_mode")?.let(::InventoryMode)

    /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
    public val manufacturerIds: List<String> get() = texts("manufacturer_ids")

    /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
    public val productAttributes: List<CheckGlobalProductListingProductAttribute> get() = views("product_attributes") { CheckGlobalProductListingProductAttribute(it) }

    /** Market to which to copy the product, one that has no copy yet. Example: `US`. */
    public val region: String? get() = text("region")

    /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
    public val responsiblePersonIds: List<String> get() = texts("responsible_person_ids")

    /** SKUs of the copy, which must include all SKUs of the source; at most 300 in the EU, JP, UK and US, 100 elsewhere. */
    public val skus: List<ReplicateProductSku> get() = views("skus") { ReplicateProductSku(it) }
}

/** Replicated product inside [GetGlobalReplicatedProductsResponse]. */
public class ReplicatedProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the product, generated by TikTok Shop. Example: `1732057700058170433`. */
    public val productId: String? get() = text("product_id")

    /** State of the copy of the product in its market. Example: `ACTIVE`. */
    public val productStatus: String? get() = text("product_status")

    /** Market of the copy; changes can be passed on only where a copy exists. Example: `US`. */
    public val region: String? get() = text("region")

    /** Id of the shop in which the copy is listed. Example: `1732057700058170433`. */
    public val shopId: String? get() = text("shop_id")
}

/** Requirement condition inside [Attribute], [GetGlobalAttributesAttribute], [GetGlobalCategoryRulesProductCertification] and others. */
public class RequirementCondition(raw: JsonObject) : JsonView(raw) {
    /** Id of the product attribute that the condition looks at. Example: `101610`. */
    public val attributeId: String? get() = text("attribute_id")

    /** Id of the attribute value that makes the condition true when the seller selects it. Example: `1024358`. */
    public val attributeValueId: String? get() = text("attribute_value_id")

    /** Kind of condition; VALUE_ID_MATCH is true when the seller selects the attribute value named here. Example: `VALUE_ID_MATCH`. */
    public val conditionType: ConditionType? get() = text("condition_type")?.let(::ConditionType)

    /** Market in which the condition applies. Example: `IE`. */
    public val region: OptionalRegion? get() = text("region")?.let(::OptionalRegion)
}

/** Responsible person inside [GetGlobalCategoryRulesResponse]. */
public class ResponsiblePerson(raw: JsonObject) : JsonView(raw) {
    /** Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
    public val optionalRegions: List<RequiredRegion> get() = opens("optional_regions") { RequiredRegion(it) }

    /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
    public val requiredRegions: List<RequiredRegion> get() = opens("required_regions") { RequiredRegion(it) }
}

/** Reward inside [GetProductSkppDetailResponse], [ListProductSkppStatusesProduct]. */
public class Reward(raw: JsonObject) : JsonView(raw) {
    /** Whether the ad credit of this reward has been claimed. */
    public val adCreditClaimStatus: String? get() = text("ad_credit_claim_status")

    /** Id of the campaign to which the reward belongs. */
    public val campaignId: String? get() = text("campaign_id")

    /** Conditions the seller must meet to claim the reward, each with current and target value. */
    public val claimConditions: List<ClaimCondition> get() = views("claim_conditions") { ClaimCondition(it) }

    /** Kind of reward that can be earned, such as ad credit. */
    public val rewardType: String? get() = text("reward_type")

    /** State in which the reward for this product is at present. */
    public val status: String? get() = text("status")

    /** Title of the reward, as it is shown to the seller. */
    public val title: String? get() = text("title")

    /** Worth of the reward, such as an amount of ad credit. */
    public val value: String? get() = text("value")
}

/** Row inside [Table]. */
public class Row(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        cells: List<Cell>? = null,
    ) : this(fields("cells", cells))

    /** Cells of this row, one per column of the size chart. */
    public val cells: List<Cell> get() = views("cells") { Cell(it) }
}

/** Rule inside [ComplexValue], [Field]. */
public class Rule(raw: JsonObject) : JsonView(raw) {
    /** Kind of rule, such as REQUIRED, VALUE_TYPE or MAX_LENGTH; `value` holds its content. Example: `REQUIRED`. */
    public val type: String? get() = text("type")

    /** Content of the rule, such as true or the largest length. Example: `true`. */
    public val value: String? get() = text("value")
}

/** Sale attribute inside [PublishGlobalProductSku]. */
public class SaleAttribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the sales attribute in the new local product. Example: `100001`. */
    public val id: String? get() = text("id")

    /** Id of the attribute value in the new local product. Example: `7272008676829824800`. */
    public val valueId: String? get() = text("value_id")
}

/** Sale price inside [EditGlobalProductSku]. */
public class SalePrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        amount: String,
        region: PartialEditProductReplicatedProductRegion,
    ) : this(fields("amount", amount, "region", region))

    /** Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`. */
    public val amount: String? get() = text("amount")

    /** Market in which this price applies, by country code. Required. Example: `US`. */
    public val region: PartialEditProductReplicatedProductRegion? get() = text("region")?.let(::PartialEditProductReplicatedProductRegion)
}

/** Sales attribute inside [CreateProductSku], [GlobalSku]. */
public class SalesAttribute(raw: JsonObject) : JsonView(raw) {
    /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`. */
    public val id: String? get() = text("id")

    /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207123`. */
    public val valueId: String? get() = text("value_id")
}

/** Sales attribute mapping inside [SkuMapping]. */
public class SalesAttributeMapping(raw: JsonObject) : JsonView(raw) {
    /** Id of the sales attribute in the global product. Example: `100000`. */
    public val globalAttributeId: String? get() = text("global_attribute_id")

    /** Id of the value of the sales attribute in the global product. Example: `1001064`. */
    public val globalValueId: String? get() = text("global_value_id")

    /** Id of the sales attribute in the local product. Example: `100000`. */
    public val localAttributeId: String? get() = text("local_attribute_id")

    /** Id of the value of the sales attribute in the local product. Example: `1001064`. */
    public val localValueId: String? get() = text("local_value_id")
}

/** Sales property inside `RecommendRequiredProductProperties`. */
public class SalesProperty(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        values: List<RecommendRequiredProductPropertiesValue>,
    ) : this(fields("id", id, "values", values))

    /** Id of the sales attribute that the product has. Required. */
    public val id: String? get() = text("id")

    /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required. */
    public val values: List<RecommendRequiredProductPropertiesValue> get() = views("values") { RecommendRequiredProductPropertiesValue(it) }
}

/** Scheduled sale inside `CheckProductListing`, `CreateProduct`, `EditProduct` and others. */
public class ScheduledSale(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        isEnabledScheduledSale: Boolean? = null,
        scheduleSaleTime: Instant? = null,
    ) : this(fields("is_enabled_scheduled_sale", isEnabledScheduledSale, "schedule_sale_time", scheduleSaleTime))

    /** Whether the product goes on sale at `schedule_sale_time`. */
    public val isEnabledScheduledSale: Boolean? get() = flag("is_enabled_scheduled_sale")

    /** Unix time at which the product goes on sale. */
    public val scheduleSaleTime: Instant? get() = time("schedule_sale_time")
}

/** Product inside [CombinedListingRecommendation]. */
public class SearchCombinedListingRecommendationsProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the product, generated by TikTok Shop. Example: `7362027385890244398`. */
    public val id: String? get() = text("id")

    /** Value of this product for the attribute named in `option_name`, such as Red. Example: `Red`. */
    public val optionValue: String? get() = text("option_value")
}

/** Manufacturer inside [SearchManufacturersResponse]. */
public class SearchManufacturersManufacturer(raw: JsonObject) : JsonView(raw) {
    /** Id of the manufacturer, to be listed in `manufacturer_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`. */
    public val id: String? get() = text("id")

    /** Contact data in the languages of the supported EU countries. */
    public val regionalProfiles: List<RegionalProfile> get() = views("regional_profiles") { RegionalProfile(it) }
}

/** Opportunity inside [SearchOpportunitiesResponse]. */
public class SearchOpportunitiesOpportunity(raw: JsonObject) : JsonView(raw) {
    /** What the seller has to do and gains from it, as readable sentences. */
    public val benefits: List<String> get() = texts("benefits")

    /** Unix time in seconds when the opportunity was created. Example: `1726341751`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the opportunity, used to submit products for it. Example: `12321`. */
    public val id: String? get() = text("id")

    /** Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING. */
    public val tags: List<SearchOpportunitiesOpportunityTag> get() = opens("tags") { SearchOpportunitiesOpportunityTag(it) }

    /** Level of the opportunity: PRODUCT wants exactly this product, LEAF_CATEGORY any suitable one of the category. Example: `LEAF_CATEGORY`. */
    public val type: SearchOpportunitiesOpportunityType? get() = text("type")?.let(::SearchOpportunitiesOpportunityType)

    /** Unix time in seconds of the last change of the opportunity. Example: `1726341751`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** SKU inside [Product]. */
public class SearchProductsSku(raw: JsonObject) : JsonView(raw) {
    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<ExternalListPrice> get() = views("external_list_prices") { ExternalListPrice(it) }

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`. */
    public val id: String? get() = text("id")

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
    public val preSale: PreSale? get() = child("pre_sale")?.let(::PreSale)

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: Price? get() = child("price")?.let(::Price)

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** State of the SKU and who took it off sale. */
    public val statusInfo: StatusInfo? get() = child("status_info")?.let(::StatusInfo)
}

/** Regional profile inside [SearchResponsiblePersonsResponsiblePerson]. */
public class SearchResponsiblePersonsRegionalProfile(raw: JsonObject) : JsonView(raw) {
    /** Postal address in the language of this profile. */
    public val address: Address? get() = child("address")?.let(::Address)

    /** Email address in this profile of the manufacturer or responsible person. Example: `john.doe@email.com`. */
    public val email: String? get() = text("email")

    /** Language in which this profile is written, BCP 47 code. Example: `en-IE`. */
    public val locale: String? get() = text("locale")

    /** Name of the manufacturer or responsible person in the language of this profile. */
    public val name: String? get() = text("name")

    /** Telephone number, split into country code and local number. */
    public val phoneNumber: CreateResponsiblePersonPhoneNumber? get() = child("phone_number")?.let(::CreateResponsiblePersonPhoneNumber)
}

/** Responsible person inside [SearchResponsiblePersonsResponse]. */
public class SearchResponsiblePersonsResponsiblePerson(raw: JsonObject) : JsonView(raw) {
    /** Id of the person, to be listed in `responsible_person_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`. */
    public val id: String? get() = text("id")

    /** Contact data in the languages of the supported EU countries. */
    public val regionalProfiles: List<SearchResponsiblePersonsRegionalProfile> get() = views("regional_profiles") { SearchResponsiblePersonsRegionalProfile(it) }
}

/** Image inside [SearchSizeChartsSizeChart]. */
public class SearchSizeChartsImage(raw: JsonObject) : JsonView(raw) {
    /** Language of the picture of the size chart, BCP 47 code. Example: `en-US`. */
    public val locale: String? get() = text("locale")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Address at which the picture can be viewed. */
    public val url: String? get() = text("url")
}

/** Size chart inside [SearchSizeChartsResponse]. */
public class SearchSizeChartsSizeChart(raw: JsonObject) : JsonView(raw) {
    /** Pictures of the size chart, one per language. */
    public val images: List<SearchSizeChartsImage> get() = views("images") { SearchSizeChartsImage(it) }

    /** Ids of the categories the size chart is made for. */
    public val relatedCategoryIds: List<String> get() = texts("related_category_ids")

    /** Contents of the size chart, one entry per language. */
    public val sizeChartDatas: List<SearchSizeChartsSizeChartData> get() = views("size_chart_datas") { SearchSizeChartsSizeChartData(it) }

    /** Whether the size chart belongs to one product or is a template for many. */
    public val sizeChartMode: String? get() = text("size_chart_mode")

    /** Id of the size chart template, to be used in products. Example: `7362027385890244398`. */
    public val templateId: String? get() = text("template_id")

    /** Name of the template, chosen by the seller. */
    public val templateName: String? get() = text("template_name")
}

/** Size chart data inside [SearchSizeChartsSizeChart]. */
public class SearchSizeChartsSizeChartData(raw: JsonObject) : JsonView(raw) {
    /** Language of this version of the size chart, BCP 47 code. */
    public val locale: String? get() = text("locale")

    /** Contents of the size chart: measures, sizes and table. */
    public val sizeChartData: SizeChartData? get() = child("size_chart_data")?.let(::SizeChartData)
}

/** Selected option inside [UploadExternalProductSku]. */
public class SelectedOption(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        name: String? = null,
        value: String? = null,
    ) : this(fields("name", name, "value", value))

    /** Name of the option, such as color, at most 50 characters. */
    public val name: String? get() = text("name")

    /** Value of the option, such as red, at most 50 characters. */
    public val value: String? get() = text("value")
}

/** Seller SKU inside [GetCategoryRulesResponse]. */
public class SellerSku(raw: JsonObject) : JsonView(raw) {
    /** Whether products of this category need an own code of the seller for each SKU. */
    public val isRequired: Boolean? get() = flag("is_required")
}

/** SEO word inside [GetProductProduct], [Suggestion]. */
public class SeoWord(raw: JsonObject) : JsonView(raw) {
    /** Search word that is suggested for the title. Example: `dress`. */
    public val text: String? get() = text("text")
}

/** Shop summary inside [GetShopSkppSummaryResponse]. */
public class ShopSummary(raw: JsonObject) : JsonView(raw) {
    /** Ad credit the shop has earned in the program. */
    public val earnedAdCredit: String? get() = text("earned_ad_credit")

    /** Number of products of the shop that can take part in the program. */
    public val eligibleProductsCount: Long? get() = integer("eligible_products_count")

    /** Additional visibility the shop gained from the program in the last 30 days. */
    public val increasedVisibilityL30d: String? get() = text("increased_visibility_l30d")

    /** Number of products of the shop that meet all goals of the program. */
    public val qualifiedProductsCount: Long? get() = integer("qualified_products_count")
}

/** Size chart inside [GetCategoryRulesResponse], [GetGlobalCategoryRulesResponse]. */
public class SizeChart(raw: JsonObject) : JsonView(raw) {
    /** Whether products of this category need a size chart. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Whether size charts are used in this category; one that is given anyway is not saved. Example: `true`. */
    public val isSupported: Boolean? get() = flag("is_supported")

    /** Measures that a size chart of this category can have. */
    public val measurementAndOptions: List<MeasurementAndOption> get() = views("measurement_and_options") { MeasurementAndOption(it) }

    /** Kinds of sizes the chart covers, such as letter or number sizes. */
    public val sizeTypes: List<String> get() = texts("size_types")
}

/** Size chart data inside [SearchSizeChartsSizeChartData]. */
public class SizeChartData(raw: JsonObject) : JsonView(raw) {
    /** Explanation of the size chart for the buyer. */
    public val description: String? get() = text("description")

    /** Whether the product comes in a single size. */
    public val isOneSize: Boolean? get() = flag("is_one_size")

    /** Whether the sizes are those of the body, of the product or general ones. */
    public val measurementType: String? get() = text("measurement_type")

    /** Kinds of sizes the chart covers, such as letter or number sizes. */
    public val sizeTypes: List<String> get() = texts("size_types")

    /** Table of the size chart with columns and rows. */
    public val table: Table? get() = child("table")?.let(::Table)

    /** Whether the size chart uses metric or imperial units. */
    public val unitSystem: String? get() = text("unit_system")
}

/** SKU inside [GetProductResponse]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
    public val combinedSkus: List<CombinedSku> get() = views("combined_skus") { CombinedSku(it) }

    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<ExternalListPrice> get() = views("external_list_prices") { ExternalListPrice(it) }

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Pages of other shops where the same product can be bought, at most 500 characters each. */
    public val externalUrls: List<String> get() = texts("external_urls")

    /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
    public val extraIdentifierCodes: List<String> get() = texts("extra_identifier_codes")

    /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
    public val fees: List<CheckProductListingFee> get() = views("fees") { CheckProductListingFee(it) }

    /** How this SKU follows its source in another market; only for products synchronized within the EU. */
    public val globalListingPolicy: GlobalListingPolicy? get() = child("global_listing_policy")?.let(::GlobalListingPolicy)

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `10001`. */
    public val id: String? get() = text("id")

    /** International product code such as GTIN; can be changed only while the product is a draft. */
    public val identifierCode: IdentifierCode? get() = child("identifier_code")?.let(::IdentifierCode)

    /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
    public val preSale: PreSale? get() = child("pre_sale")?.let(::PreSale)

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: Price? get() = child("price")?.let(::Price)

    /** Limits on the number of units a buyer may order. */
    public val purchaseOrderQuantityLimit: PurchaseOrderQuantityLimit? get() = child("purchase_order_quantity_limit")?.let(::PurchaseOrderQuantityLimit)

    /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
    public val salesAttributes: List<GetGlobalProductSalesAttribute> get() = views("sales_attributes") { GetGlobalProductSalesAttribute(it) }

    /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Outer size of the packed SKU, when it differs from that of the product. */
    public val skuDimensions: SkuDimension? get() = child("sku_dimensions")?.let(::SkuDimension)

    /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1.00`. */
    public val skuUnitCount: String? get() = text("sku_unit_count")

    /** Weight of the packed SKU, when it differs from that of the product. */
    public val skuWeight: SkuWeight? get() = child("sku_weight")?.let(::SkuWeight)

    /** State of the SKU and who took it off sale. */
    public val statusInfo: StatusInfo? get() = child("status_info")?.let(::StatusInfo)
}

/** SKU dimension inside [CheckProductListingSku], [CreateProductSku2], [EditProductSku] and others. */
public class SkuDimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        length: String? = null,
        unit: String? = null,
        width: String? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the packed SKU in the given `unit`. */
    public val height: String? get() = text("height")

    /** Length of the packed SKU in the given `unit`. */
    public val length: String? get() = text("length")

    /** Unit of the size of the packed SKU, such as CENTIMETER. */
    public val unit: String? get() = text("unit")

    /** Width of the packed SKU in the given `unit`. */
    public val width: String? get() = text("width")
}

/** SKU image inside [CreateAttributeRecommendationRequestSalesAttribute]. */
public class SkuImage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")
}

/** SKU image inside [GetGlobalProductSalesAttribute]. */
public class SkuImg(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. Example: `600`. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. Example: `600`. */
    public val width: Long? get() = integer("width")
}

/** SKU mapping inside [GetGlobalProductProduct], [GlobalProductAssociation]. */
public class SkuMapping(raw: JsonObject) : JsonView(raw) {
    /** Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`. */
    public val globalSkuId: String? get() = text("global_sku_id")

    /** Id of the SKU in the local product, the counterpart of `global_sku_id`. Example: `1729592969712207230`. */
    public val localSkuId: String? get() = text("local_sku_id")

    /** Which local attribute and value stand for which global ones. */
    public val salesAttributeMappings: List<SalesAttributeMapping> get() = views("sales_attribute_mappings") { SalesAttributeMapping(it) }
}

/** SKU weight inside [CheckProductListingSku], [CreateProductSku2], [EditProductSku] and others. */
public class SkuWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit of the weight of the packed SKU, such as KILOGRAM. */
    public val unit: String? get() = text("unit")

    /** Weight of the packed SKU in the given `unit`, decimal text. */
    public val value: String? get() = text("value")
}

/** Smart text inside [Suggestion]. */
public class SmartText(raw: JsonObject) : JsonView(raw) {
    /** Title or description suggested by the platform. */
    public val text: String? get() = text("text")
}

/** Status info inside [SearchProductsSku], [Sku]. */
public class StatusInfo(raw: JsonObject) : JsonView(raw) {
    /** Who took the SKU off sale: SELLER, PLATFORM after a violation, or COMBO_RELATION because a part of the bundle is off sale. Example: `PLATFORM`. */
    public val deactivationSource: DeactivationSource? get() = text("deactivation_source")?.let(::DeactivationSource)

    /** State of the SKU on TikTok Shop: NORMAL or DEACTIVATED. Example: `DEACTIVATED`. */
    public val status: StatusInfoStatus? get() = text("status")?.let(::StatusInfoStatus)
}

/** Stock operation inside [UpdateStockOperationSettingsResponse]. */
public class StockOperation(raw: JsonObject) : JsonView(raw) {
    /** SKUs for which the setting could not be changed. */
    public val failedSkuIds: List<String> get() = texts("failed_sku_ids")

    /** SKUs for which the stock setting was changed. */
    public val successSkuIds: List<String> get() = texts("success_sku_ids")
}

/** Stock operation setting inside `UpdateStockOperationSettings`. */
public class StockOperationSetting(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        enableAutoRestock: Boolean? = null,
    ) : this(fields("enable_auto_restock", enableAutoRestock))

    /** Turns automatic restocking of the SKUs on or off. */
    public val enableAutoRestock: Boolean? get() = flag("enable_auto_restock")
}

/** Submission inside [Data], [SubmitProductViaOpportunityResponse]. */
public class Submission(raw: JsonObject) : JsonView(raw) {
    /** Id of the submission of a product for an opportunity. */
    public val id: String? get() = text("id")

    /** Id of the opportunity, from the list of product opportunities. */
    public val opportunityId: String? get() = text("opportunity_id")

    /** Title of the opportunity for which the product was submitted. */
    public val opportunityTitle: String? get() = text("opportunity_title")

    /** Id of the product, generated by TikTok Shop. */
    public val productId: String? get() = text("product_id")

    /** Title of the product that was submitted. */
    public val productName: String? get() = text("product_name")

    /** Number of orders that the submitted product got. */
    public val productOrders: Long? get() = integer("product_orders")

    /** Number of page views that the submitted product got. */
    public val productPv: Long? get() = integer("product_pv")

    /** Why the submission was refused; empty otherwise. */
    public val rejectionReason: String? get() = text("rejection_reason")

    /** Unix time in seconds when the submission was reviewed. */
    public val reviewTime: Instant? get() = time("review_time")

    /** State of the review of the submitted product. */
    public val status: String? get() = text("status")

    /** Unix time in seconds when the product was submitted. */
    public val submitTime: Instant? get() = time("submit_time")
}

/** Error inside [SubmitStrikethroughPriceResponse], [UpdateInventoryResponse]. */
public class SubmitStrikethroughPriceErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`. */
    public val code: Long? get() = integer("code")

    /** Entry that failed and the errors underneath. */
    public val detail: EnableStrikethroughPricesDetail? get() = child("detail")?.let(::EnableStrikethroughPricesDetail)

    /** Readable explanation why the entry failed. */
    public val message: String? get() = text("message")
}

/** External transaction price inside [SubmitStrikethroughPriceSku]. */
public class SubmitStrikethroughPriceExternalTransactionPrice(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        amount: String,
        currency: String,
        transactionTime: String,
        image: CheckGlobalProductListingImage? = null,
    ) : this(fields("amount", amount, "currency", currency, "transaction_time", transactionTime, "image", image))

    /** Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Required. */
    public val amount: String? get() = text("amount")

    /** Currency of the highest price paid; only USD is accepted. Required. */
    public val currency: String? get() = text("currency")

    /** Proof of the highest price paid, such as a screenshot of order or invoice without customer data. */
    public val image: CheckGlobalProductListingImage? get() = child("image")?.let(::CheckGlobalProductListingImage)

    /** Unix time in seconds of the sale at the highest price, within the last 90 days. Required. */
    public val transactionTime: String? get() = text("transaction_time")
}

/** SKU inside `SubmitStrikethroughPrice`. */
public class SubmitStrikethroughPriceSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalRetailPrice: Money,
        externalSkuId: String,
        externalTransactionPrice: SubmitStrikethroughPriceExternalTransactionPrice,
        id: String,
    ) : this(fields("external_retail_price", externalRetailPrice, "external_sku_id", externalSkuId, "external_transaction_price", externalTransactionPrice, "id", id))

    /** Retail price of the SKU on another sales platform. Required. */
    public val externalRetailPrice: Money? get() = child("external_retail_price")?.let(::Money)

    /** Id of the SKU on another sales platform, at most 999 characters; links both. Required. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Highest price paid for the SKU on another sales platform during the last 90 days. Required. */
    public val externalTransactionPrice: SubmitStrikethroughPriceExternalTransactionPrice? get() = child("external_transaction_price")?.let(::SubmitStrikethroughPriceExternalTransactionPrice)

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. */
    public val id: String? get() = text("id")
}

/** Subscribe discount detail inside [SubscribeInfo]. */
public class SubscribeDiscountDetail(raw: JsonObject) : JsonView(raw) {
    /** Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`. */
    public val discountLevel: String? get() = text("discount_level")

    /** Discount in percent, 10 meaning 10 % off. Example: `10`. */
    public val discountValue: Long? get() = integer("discount_value")
}

/** Subscribe info inside [GetProductResponse]. */
public class SubscribeInfo(raw: JsonObject) : JsonView(raw) {
    /** Discounts of the Subscribe and Save program set for this product. */
    public val subscribeDiscountDetails: List<SubscribeDiscountDetail> get() = views("subscribe_discount_details") { SubscribeDiscountDetail(it) }

    /** Discounts the seller may set in Subscribe and Save, one entry per kind. */
    public val subscribePromotionConfig: List<SubscribePromotionConfig> get() = views("subscribe_promotion_config") { SubscribePromotionConfig(it) }

    /** Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`. */
    public val subscribeStatus: String? get() = text("subscribe_status")

    /** Whether seller and product can offer Subscribe and Save. Example: `false`. */
    public val supportSubscribe: Boolean? get() = flag("support_subscribe")
}

/** Subscribe info edit inside `EditProduct`, `PartialEditProduct`. */
public class SubscribeInfoEdit(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        discountDetails: List<DiscountDetail>? = null,
        subscribeStatus: String? = null,
    ) : this(fields("discount_details", discountDetails, "subscribe_status", subscribeStatus))

    /** Discounts of the Subscribe and Save program, one entry per kind. */
    public val discountDetails: List<DiscountDetail> get() = views("discount_details") { DiscountDetail(it) }

    /** Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`. */
    public val subscribeStatus: String? get() = text("subscribe_status")
}

/** Subscribe promotion config inside [SubscribeInfo]. */
public class SubscribePromotionConfig(raw: JsonObject) : JsonView(raw) {
    /** Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`. */
    public val discountLevel: String? get() = text("discount_level")

    /** Discounts in percent that the seller can choose for this kind. */
    public val discountOptions: List<Long> get() = integers("discount_options")

    /** Largest discount the seller may set for this kind, in percent. Example: `90`. */
    public val maxDiscount: Long? get() = integer("max_discount")

    /** Smallest discount the seller may set for this kind, in percent. Example: `5`. */
    public val minDiscount: Long? get() = integer("min_discount")
}

/** Suggestion inside [CheckProductListingDiagnose], [Diagnose]. */
public class Suggestion(raw: JsonObject) : JsonView(raw) {
    /** Improved version of the main picture; only the first picture is improved. */
    public val images: List<Image> get() = views("images") { Image(it) }

    /** Search words that are worth using in the title. */
    public val seoWords: List<SeoWord> get() = views("seo_words") { SeoWord(it) }

    /** Titles or descriptions suggested by the platform. */
    public val smartTexts: List<SmartText> get() = views("smart_texts") { SmartText(it) }
}

/** Supplementary SKU image inside [GetGlobalProductSalesAttribute]. */
public class SupplementarySkuImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image, a whole number of pixels. Example: `100`. */
    public val height: Long? get() = integer("height")

    /** Addresses of small versions of the picture. */
    public val thumbUrls: List<String> get() = texts("thumb_urls")

    /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the full-size picture can be viewed. */
    public val urls: List<String> get() = texts("urls")

    /** Width of the image, a whole number of pixels. Example: `100`. */
    public val width: Long? get() = integer("width")
}

/** Surface inside [PodTemplate]. */
public class Surface(raw: JsonObject) : JsonView(raw) {
    /** Picture of the surface on which the buyer's design is placed. */
    public val backgroundImage: BackgroundImage? get() = child("background_image")?.let(::BackgroundImage)

    /** Areas of the surface that the buyer can fill with text or an image. */
    public val customAreas: List<CustomArea> get() = views("custom_areas") { CustomArea(it) }

    /** Id of the surface in the system of the print-on-demand provider. */
    public val externalSurfaceId: String? get() = text("external_surface_id")

    /** Picture laid over the design so that the preview looks real. */
    public val maskImage: MaskImage? get() = child("mask_image")?.let(::MaskImage)

    /** Name of the surface, such as front or back. */
    public val surfaceName: String? get() = text("surface_name")
}

/** Table inside [CreateSizeChartV2SizeChartData], [SizeChartData]. */
public class Table(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        headers: List<Header>? = null,
        rows: List<Row>? = null,
    ) : this(fields("headers", headers, "rows", rows))

    /** Columns of the size chart, such as chest or waist. */
    public val headers: List<Header> get() = views("headers") { Header(it) }

    /** Rows of the size chart table, usually one per size. */
    public val rows: List<Row> get() = views("rows") { Row(it) }
}

/** Task detail inside [GetProductSkppDetailResponse]. */
public class TaskDetail(raw: JsonObject) : JsonView(raw) {
    /** Actions that would raise the score of this task. */
    public val actionSuggestions: List<ActionSuggestion> get() = views("action_suggestions") { ActionSuggestion(it) }

    /** Category of the task, such as content or price. */
    public val category: String? get() = text("category")

    /** Value reached so far, to be compared with `target_value`. */
    public val currentValue: String? get() = text("current_value")

    /** Name of the task, which is one part of the program score. */
    public val name: String? get() = text("name")

    /** Whether the product meets the goal of this task. */
    public val passed: Boolean? get() = flag("passed")

    /** Value that has to be reached to meet the condition. */
    public val targetValue: String? get() = text("target_value")
}

/** Template inside [CheckGlobalProductListingSizeChart], [GetGlobalProductSizeChart], [GetProductSizeChart]. */
public class Template(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
    ) : this(fields("id", id))

    /** Id of a size chart template made in Seller Center. Example: `7267563252536723205`. */
    public val id: String? get() = text("id")
}

/** Text area inside [CustomArea], [PartialEditProductCustomArea]. */
public class TextArea(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        alignType: String? = null,
        colors: List<String>? = null,
        defaultText: String? = null,
        fonts: List<String>? = null,
        maxTextLength: Long? = null,
    ) : this(fields("align_type", alignType, "colors", colors, "default_text", defaultText, "fonts", fonts, "max_text_length", maxTextLength))

    /** Alignment of the buyer's text inside the print area. */
    public val alignType: String? get() = text("align_type")

    /** Colors that the buyer can choose from for the text. */
    public val colors: List<String> get() = texts("colors")

    /** Text shown in the area until the buyer enters one. */
    public val defaultText: String? get() = text("default_text")

    /** Fonts that the buyer can choose from for the text. */
    public val fonts: List<String> get() = texts("fonts")

    /** Largest number of characters the buyer may enter. */
    public val maxTextLength: Long? get() = integer("max_text_length")
}

/** Total available inventory distribution inside [InventorySearchSku]. */
public class TotalAvailableInventoryDistribution(raw: JsonObject) : JsonView(raw) {
    /** Stock set aside for campaigns, one entry per campaign. */
    public val campaignInventory: List<CampaignInventory> get() = views("campaign_inventory") { CampaignInventory(it) }

    /** Stock set aside for creators, one entry per creator. */
    public val creatorInventory: List<CreatorInventory> get() = views("creator_inventory") { CreatorInventory(it) }

    /** Stock left for normal sale after campaigns and creators got their share. */
    public val inShopInventory: InShopInventory? get() = child("in_shop_inventory")?.let(::InShopInventory)
}

/** Translated image inside [TranslationTask]. */
public class TranslatedImage(raw: JsonObject) : JsonView(raw) {
    /** URI of the picture after translation, to be used in the product. */
    public val uri: String? get() = text("uri")

    /** Address of the picture after translation. */
    public val url: String? get() = text("url")
}

/** Translation task inside [GetImageTranslationTasksResponse]. */
public class TranslationTask(raw: JsonObject) : JsonView(raw) {
    /** Why the translation failed, for example an invalid image; some causes allow another try. */
    public val failReason: String? get() = text("fail_reason")

    /** Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`. */
    public val id: String? get() = text("id")

    /** Picture before translation, with URI and address. */
    public val originalImage: OriginalImage? get() = child("original_image")?.let(::OriginalImage)

    /** State of the translation: PROCESSING, then COMPLETED or FAILED. Example: `COMPLETED`. */
    public val status: TranslationTaskStatus? get() = text("status")?.let(::TranslationTaskStatus)

    /** Language into which the picture is translated, BCP 47 code. Example: `it-IT`. */
    public val targetLanguage: String? get() = text("target_language")

    /** Picture after translation; present once the task is completed. */
    public val translatedImage: TranslatedImage? get() = child("translated_image")?.let(::TranslatedImage)
}

/** Unit inside [MetricValueModule]. */
public class Unit(raw: JsonObject) : JsonView(raw) {
    /** Id of the measuring unit, to be used as `unit_id` together with a number. */
    public val id: String? get() = text("id")

    /** Name of the unit, such as centimeter, meant for display. */
    public val name: String? get() = text("name")
}

/** Global SKU inside `UpdateGlobalInventory`. */
public class UpdateGlobalInventoryGlobalSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        inventory: List<CheckGlobalProductListingInventory>,
    ) : this(fields("id", id, "inventory", inventory))

    /** Id of the global SKU, generated by TikTok Shop. Required. Example: `1729592969712207013`. */
    public val id: String? get() = text("id")

    /** Stock of the global SKU per global warehouse. Required. */
    public val inventory: List<CheckGlobalProductListingInventory> get() = views("inventory") { CheckGlobalProductListingInventory(it) }
}

/** SKU inside `UpdateInventory`. */
public class UpdateInventorySku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        inventory: List<CheckProductListingInventory>,
    ) : this(fields("id", id, "inventory", inventory))

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`. */
    public val id: String? get() = text("id")

    /** New stock of the SKU, one entry per warehouse. Required. */
    public val inventory: List<CheckProductListingInventory> get() = views("inventory") { CheckProductListingInventory(it) }
}

/** SKU inside `UpdatePrice`. */
public class UpdatePriceSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        price: PartialEditProductPrice,
        externalListPrices: List<CheckProductListingExternalListPrice>? = null,
        listPrice: Money? = null,
    ) : this(fields("id", id, "price", price, "external_list_prices", externalListPrices, "list_price", listPrice))

    /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
    public val externalListPrices: List<CheckProductListingExternalListPrice> get() = views("external_list_prices") { CheckProductListingExternalListPrice(it) }

    /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`. */
    public val id: String? get() = text("id")

    /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
    public val listPrice: Money? get() = child("list_price")?.let(::Money)

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
    public val price: PartialEditProductPrice? get() = child("price")?.let(::PartialEditProductPrice)
}

/** SKU inside [ExternalProduct]. */
public class UploadExternalProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        createTime: Instant? = null,
        externalListPrice: String? = null,
        externalSkuId: String? = null,
        image: RecommendSizeChartImage2? = null,
        inventoryQuantity: Long? = null,
        price: String? = null,
        selectedOptions: List<SelectedOption>? = null,
        status: String? = null,
        taxable: Boolean? = null,
        title: String? = null,
        updateTime: Instant? = null,
        weight: UploadExternalProductWeight? = null,
    ) : this(fields("create_time", createTime, "external_list_price", externalListPrice, "external_sku_id", externalSkuId, "image", image, "inventory_quantity", inventoryQuantity, "price", price, "selected_options", selectedOptions, "status", status, "taxable", taxable, "title", title, "update_time", updateTime, "weight", weight))

    /** Unix time in seconds when the SKU was created on the other platform. */
    public val createTime: Instant? get() = time("create_time")

    /** List price before discount on the other platform, such as compare_at_price of Shopify; decimal text from 0.01 to 7600. */
    public val externalListPrice: String? get() = text("external_list_price")

    /** Id of the SKU on another sales platform, at most 999 characters; links both. */
    public val externalSkuId: String? get() = text("external_sku_id")

    /** Picture of the SKU on the other platform. */
    public val image: RecommendSizeChartImage2? get() = child("image")?.let(::RecommendSizeChartImage2)

    /** Stock of the SKU on the other platform, 1 to 99999. At most 99999. */
    public val inventoryQuantity: Long? get() = integer("inventory_quantity")

    /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
    public val price: String? get() = text("price")

    /** Options that define the variant on the other platform, such as color and size. */
    public val selectedOptions: List<SelectedOption> get() = views("selected_options") { SelectedOption(it) }

    /** State of the SKU on the other sales platform. */
    public val status: String? get() = text("status")

    /** Whether sales tax applies to the SKU on the other platform. */
    public val taxable: Boolean? get() = flag("taxable")

    /** Title of the SKU on the other sales platform. */
    public val title: String? get() = text("title")

    /** Unix time in seconds of the last change of the SKU on the other platform. */
    public val updateTime: Instant? get() = time("update_time")

    /** Weight of the SKU on the other platform. */
    public val weight: UploadExternalProductWeight? get() = child("weight")?.let(::UploadExternalProductWeight)
}

/** Weight inside [UploadExternalProductSku]. */
public class UploadExternalProductWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit of the weight on the other platform. */
    public val unit: String? get() = text("unit")

    /** Weight of the SKU on the other platform in the given `unit`, decimal text. */
    public val value: String? get() = text("value")
}

/** Value inside [Attribute]. */
public class Value(raw: JsonObject) : JsonView(raw) {
    /** Address of the icon of this attribute value. */
    public val iconUrl: String? get() = text("icon_url")

    /** Id of the built-in value, to be used in products. Example: `1001533`. */
    public val id: String? get() = text("id")

    /** Name of the built-in value, meant for display. Example: `Birthday`. */
    public val name: String? get() = text("name")
}

/** Value limit inside [MetricValueModule]. */
public class ValueLimit(raw: JsonObject) : JsonView(raw) {
    /** Shortest and longest text allowed for the value. */
    public val lengthLimit: LengthLimit? get() = child("length_limit")?.let(::LengthLimit)

    /** Smallest and largest number allowed for the value. */
    public val numLimit: NumLimit? get() = child("num_limit")?.let(::NumLimit)
}

/** Variant inside [ProductAuditingResearchProduct]. */
public class Variant(raw: JsonObject) : JsonView(raw) {
    /** Id of the SKU of the product that is audited. Example: `11111`. */
    public val id: String? get() = text("id")
}

/** Video inside [GetProductResponse]. */
public class Video(raw: JsonObject) : JsonView(raw) {
    /** Address of the cover picture of the video. */
    public val coverUrl: String? get() = text("cover_url")

    /** File format of the product video, such as MP4. Example: `MP4`. */
    public val format: String? get() = text("format")

    /** Height of the video picture, a whole number of pixels. Example: `480`. */
    public val height: Long? get() = integer("height")

    /** Id of the video file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
    public val id: String? get() = text("id")

    /** Size of the original video file in megabytes. Example: `1000`. */
    public val size: Long? get() = integer("size")

    /** Address at which the video can be viewed. */
    public val url: String? get() = text("url")

    /** Width of the video picture, a whole number of pixels. Example: `1280`. */
    public val width: Long? get() = integer("width")
}

/** Warehouse inventory inside [InventorySearchSku]. */
public class WarehouseInventory(raw: JsonObject) : JsonView(raw) {
    /** Units in this warehouse that customers can still order; equals `quantity` of the product. Example: `100`. */
    public val availableQuantity: Long? get() = integer("available_quantity")

    /** Units in this warehouse that are reserved by orders and can no longer be sold. Example: `10`. */
    public val committedQuantity: Long? get() = integer("committed_quantity")

    /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7054915283043174149`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Warning inside [CheckProductListingResponse], [CreateProductResponse], [EditProductResponse]. */
public class Warning(raw: JsonObject) : JsonView(raw) {
    /** Readable warning about something that keeps the product from going on sale; act on it soon. */
    public val message: String? get() = text("message")
}

/** Weight inside [WeightRecommendation]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** Largest recommended weight of the package. */
    public val maxValue: String? get() = text("max_value")

    /** Smallest recommended weight of the package. */
    public val minValue: String? get() = text("min_value")
}

/** Weight recommendation inside [GetProductPackageRecommendationsProduct]. */
public class WeightRecommendation(raw: JsonObject) : JsonView(raw) {
    /** Unit in which the recommended weights are given. */
    public val unit: String? get() = text("unit")

    /** Range in which the weight of the package should lie. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** Width inside [DimensionRecommendation]. */
public class Width(raw: JsonObject) : JsonView(raw) {
    /** Largest recommended width of the package. */
    public val maxValue: String? get() = text("max_value")

    /** Smallest recommended width of the package. */
    public val minValue: String? get() = text("min_value")
}
