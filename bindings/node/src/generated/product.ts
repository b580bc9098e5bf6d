// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ActivateProduct` (202309). Puts up to 20 deactivated products back on sale, after a new audit. */
export interface ActivateProductsParams {
  /** Listing platforms. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Product ids. Required. At most 20 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `ApplyOpportunities` (202409). Applies for listing opportunities with one product. */
export interface ApplyOpportunitiesParams {
  /** Opportunity ids. */
  opportunity_ids?: readonly common.Id[] | undefined;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `BindLocalProducts` (202503). Links existing local products to one global product. */
export interface BindLocalProductsParams {
  /** Global product id. Required. */
  global_product_id: common.Id;
  /** Local products. */
  local_products?: readonly LocalProduct[] | undefined;
}

/** The parameters of `CheckGlobalProductListing` (202404). Checks a global product's data without creating it and lists what fails. */
export interface CheckGlobalProductListingParams {
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Example: `600001`. */
  category_id?: common.Id | undefined;
  /** Certifications. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description. */
  description?: string | undefined;
  /** Main images. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Manufacturer. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. */
  package_weight?: CheckGlobalProductListingPackageWeight | undefined;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. */
  skus?: readonly CheckGlobalProductListingSku[] | undefined;
  /** Title. */
  title?: string | undefined;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CheckListingPrerequisites` (202312). Tells what the shop still lacks before it can list products. */
export interface CheckListingPrerequisitesParams {
}

/** The parameters of `CheckProductListing` (202309). Checks a product's data without creating it and lists what fails. */
export interface CheckProductListingParams {
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Required. Example: `600001`. */
  category_id: common.Id;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Delivery option ids. */
  delivery_option_ids?: readonly common.Id[] | undefined;
  /** Description. Required. At most 10000 characters. */
  description: string;
  /** External product id. At most 999 characters. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Is COD allowed. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Is diagnosis required. Default: `true`. Example: `true`. */
  is_diagnosis_required?: boolean | undefined;
  /** Is LIVE quick. */
  is_live_quick?: boolean | undefined;
  /** Is pre owned. Example: `false`. */
  is_pre_owned?: boolean | undefined;
  /** Key product features. */
  key_product_features?: readonly string[] | undefined;
  /** Listing platforms. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Locale. */
  locale?: SourceLocale | undefined;
  /** Main images. Required. At most 9 items. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Minimum order quantity. 1 to 20. Example: `4`. */
  minimum_order_quantity?: common.Integer | undefined;
  /** Option. */
  option?: CheckProductListingOptionItem | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Primary combined product id. Example: `1729582718312380123`. */
  primary_combined_product_id?: common.Id | undefined;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Product tag operations. */
  product_tag_operations?: readonly ProductTagOperation[] | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Scheduled sale. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Search terms. */
  search_terms?: readonly string[] | undefined;
  /** Selling format. */
  selling_format?: SellingFormat | undefined;
  /** Shipping insurance requirement. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement | undefined;
  /** Shipping template id. Example: `7552764259994699538`. */
  shipping_template_id?: common.Id | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. Required. At most 300 items. */
  skus: readonly CheckProductListingSku[];
  /** Title. Required. */
  title: string;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CreateAttributeRecommendationRequest` (202501). Sends an external product, for which attributes are recommended later. */
export interface CreateAttributeRecommendationRequestParams {
  /** External product. */
  external_product?: CreateAttributeRecommendationRequestExternalProduct | undefined;
}

/** The parameters of `CreateCategoryUpgradeTask` (202407). Starts the move of the shop's products to the newer category tree. */
export interface CreateCategoryUpgradeTaskParams {
}

/** The parameters of `CreateCustomBrands` (202309). Creates a custom brand and returns its id. */
export interface CreateCustomBrandParams {
  /** Name. Required. Example: `Teas`. */
  name: string;
}

/** The parameters of `CreateGlobalProduct` (202309). Creates a global product that can be published to several markets. */
export interface CreateGlobalProductParams {
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description. Required. At most 10000 characters. */
  description: string;
  /** External global product id. At most 999 characters. Example: `123456789`. */
  external_global_product_id?: common.Id | undefined;
  /** Main images. Required. At most 9 items. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. Required. */
  package_weight: CheckGlobalProductListingPackageWeight;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. Required. At most 300 items. */
  skus: readonly CreateGlobalProductSku[];
  /** Source locale. Default: `en-US`. Example: `de-DE`. */
  source_locale?: SourceLocale | undefined;
  /** Title. Required. */
  title: string;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CreateGPAUpgradeTask` (202604). Starts a task that upgrades the attributes of the seller's products. */
export interface CreateGpaUpgradeTaskParams {
}

/** The parameters of `CreateImageTranslationTasks` (202505). Starts tasks that translate the text in product images. */
export interface CreateImageTranslationTasksParams {
  /** Images. Required. */
  images: readonly CreateImageTranslationTasksImage[];
}

/** The parameters of `CreateManufacturer` (202409). Registers a manufacturer for product compliance and returns its id. */
export interface CreateManufacturerParams {
  /** Address. Required. At most 500 characters. */
  address: string;
  /** Email. Required. Example: `johndoe@email.com`. */
  email: string;
  /** Locale. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Name. Required. At most 255 characters. */
  name: string;
  /** Phone number. Required. */
  phone_number: PhoneNumber;
  /** Registered trade name. At most 200 characters. */
  registered_trade_name?: string | undefined;
}

/** The parameters of `CreateProduct` (202309). Creates a product with its SKUs, as a listing for audit or as a draft. */
export interface CreateProductParams {
  /** Auto translate enabled. */
  auto_translate_enabled?: boolean | undefined;
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Delivery option ids. */
  delivery_option_ids?: readonly common.Id[] | undefined;
  /** Description. Required. At most 10000 characters. */
  description: string;
  /** External product id. At most 999 characters. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Idempotency key. At most 128 characters. Example: `create202208291503530001100220033`. */
  idempotency_key?: string | undefined;
  /** Is blind box. */
  is_blind_box?: boolean | undefined;
  /** Is COD allowed. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Is LIVE quick. */
  is_live_quick?: boolean | undefined;
  /** Is not for sale. Example: `true`. */
  is_not_for_sale?: boolean | undefined;
  /** Is pre owned. Example: `false`. */
  is_pre_owned?: boolean | undefined;
  /** Key product features. */
  key_product_features?: readonly string[] | undefined;
  /** Listing platforms. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Locale. */
  locale?: CreateProductLocale | undefined;
  /** Main images. Required. At most 9 items. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Minimum order quantity. 1 to 20. Example: `1`. */
  minimum_order_quantity?: common.Integer | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Primary combined product id. Example: `1729582718312380123`. */
  primary_combined_product_id?: common.Id | undefined;
  /** Product attributes. */
  product_attributes?: readonly CreateProductProductAttribute[] | undefined;
  /** Product tag operations. */
  product_tag_operations?: readonly ProductTagOperation[] | undefined;
  /** Purchase order quantity limit. */
  purchase_order_quantity_limit?: PurchaseOrderQuantityLimit | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Save mode. Default: `LISTING`. Example: `LISTING`. */
  save_mode?: SaveMode | undefined;
  /** Scheduled sale. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Search terms. */
  search_terms?: readonly string[] | undefined;
  /** Selling format. */
  selling_format?: SellingFormat | undefined;
  /** Shipping insurance requirement. Default: `OPTIONAL`. Example: `REQUIRED`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement | undefined;
  /** Shipping template id. Example: `7552764259994699538`. */
  shipping_template_id?: common.Id | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. Required. At most 300 items. */
  skus: readonly CreateProductSku2[];
  /** Title. Required. */
  title: string;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CreateResponsiblePerson` (202409). Registers an EU responsible person for product compliance and returns its id. */
export interface CreateResponsiblePersonParams {
  /** Address. Required. */
  address: Address;
  /** Email. Required. Example: `john.doe@email.com`. */
  email: string;
  /** Locale. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Name. Required. At most 200 characters. */
  name: string;
  /** Phone number. Required. */
  phone_number: CreateResponsiblePersonPhoneNumber;
}

/** The parameters of `CreateSizeChartV2` (202610). Creates a size chart template for a category and returns its id. */
export interface CreateSizeChartV2Params {
  /** Category id. Required. */
  category_id: common.Id;
  /** Size chart data. Required. */
  size_chart_data: CreateSizeChartV2SizeChartData;
  /** Size chart mode. Required. */
  size_chart_mode: string;
  /** Template name. */
  template_name?: string | undefined;
}

/** The parameters of `DeactivateProducts` (202309). Takes up to 20 products off sale. */
export interface DeactivateProductsParams {
  /** Listing platforms. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Product ids. Required. At most 20 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `DeleteGlobalProducts` (202309). Deletes up to 20 global products. */
export interface DeleteGlobalProductsParams {
  /** Global product ids. Required. At most 20 items. */
  global_product_ids: readonly common.Id[];
}

/** The parameters of `DeleteProducts` (202309). Deletes up to 20 products, which can be recovered later. */
export interface DeleteProductsParams {
  /** Product ids. Required. At most 20 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `DiagnoseandOptimizeProduct` (202411). Diagnoses a product's listing quality and proposes better content. */
export interface DiagnoseAndOptimizeProductParams {
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Required. Example: `600001`. */
  category_id: common.Id;
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** Main images. At most 9 items. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Optimization fields. Default: `NONE`. */
  optimization_fields?: readonly OptimizationField[] | undefined;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Product id. Example: `1729592969712203232`. */
  product_id?: common.Id | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Title. */
  title?: string | undefined;
}

/** The parameters of `EditGlobalProduct` (202309). Replaces all data of a global product and syncs it to its markets. */
export interface EditGlobalProductParams {
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description. Required. At most 10000 characters. */
  description: string;
  /** External global product id. At most 999 characters. Example: `123456789`. */
  external_global_product_id?: common.Id | undefined;
  /** Global product id. Required. */
  global_product_id: common.Id;
  /** Main images. Required. At most 9 items. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. Required. */
  package_weight: CheckGlobalProductListingPackageWeight;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. Required. At most 300 items. */
  skus: readonly EditGlobalProductSku[];
  /** Title. Required. */
  title: string;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `EditProduct` (202509). Replaces all data of a product; omitted fields are emptied. */
export interface EditProductParams {
  /** Auto translate enabled. */
  auto_translate_enabled?: boolean | undefined;
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Delivery option ids. */
  delivery_option_ids?: readonly common.Id[] | undefined;
  /** Description. Required. At most 10000 characters. */
  description: string;
  /** External product id. At most 999 characters. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Inventory mode. */
  inventory_mode?: string | undefined;
  /** Is blind box. */
  is_blind_box?: boolean | undefined;
  /** Is COD allowed. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Is LIVE quick. */
  is_live_quick?: boolean | undefined;
  /** Is pre owned. Example: `false`. */
  is_pre_owned?: boolean | undefined;
  /** Key product features. */
  key_product_features?: readonly string[] | undefined;
  /** Listing platforms. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Locale. */
  locale?: CreateProductLocale | undefined;
  /** Main images. Required. At most 9 items. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Minimum order quantity. 1 to 20. Example: `1`. */
  minimum_order_quantity?: common.Integer | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Product attributes. */
  product_attributes?: readonly CreateProductProductAttribute[] | undefined;
  /** Product id. Required. */
  product_id: common.Id;
  /** Product tag operations. */
  product_tag_operations?: readonly ProductTagOperation[] | undefined;
  /** Purchase order quantity limit. */
  purchase_order_quantity_limit?: PurchaseOrderQuantityLimit | undefined;
  /** Replicated products. */
  replicated_products?: readonly EditProductReplicatedProduct[] | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Save mode. Default: `LISTING`. Example: `AS_DRAFT`. */
  save_mode?: SaveMode | undefined;
  /** Scheduled sale. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Search terms. */
  search_terms?: readonly string[] | undefined;
  /** Selling format. */
  selling_format?: SellingFormat | undefined;
  /** Shipping insurance requirement. Default: `OPTIONAL`. Example: `REQUIRED`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement | undefined;
  /** Shipping template id. Example: `7552764259994699538`. */
  shipping_template_id?: common.Id | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. Required. At most 300 items. */
  skus: readonly EditProductSku[];
  /** Subscribe info edit. */
  subscribe_info_edit?: SubscribeInfoEdit | undefined;
  /** Title. Required. */
  title: string;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `EditSizeChartV2` (202610). Replaces the content of one size chart template. */
export interface EditSizeChartV2Params {
  /** Size chart data. Required. */
  size_chart_data: CreateSizeChartV2SizeChartData;
  /** Size chart id. Required. */
  size_chart_id: common.Id;
  /** Template name. */
  template_name?: string | undefined;
}

/** The parameters of `EnableStrikethroughPrices` (202502). Requests a strikethrough price for SKUs, proven by the prices of another shop. */
export interface EnableStrikethroughPricesParams {
  /** External product id. At most 999 characters. Example: `000059296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Product id. Required. */
  product_id: common.Id;
  /** SKUs. */
  skus?: readonly EnableStrikethroughPricesSku[] | undefined;
}

/** The parameters of `GetAttributes` (202309). Lists the product and sales attributes of a category in the shop's market. */
export interface GetAttributesParams {
  /** Category id. Required. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Is LIVE quick. */
  is_live_quick?: boolean | undefined;
  /** Locale. Example: `en-US`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetBrands` (202309). Lists the brands the seller can use, by category and name. */
export interface GetBrandsParams {
  /** Brand name. Example: `Teas`. */
  brand_name?: string | undefined;
  /** Category id. Example: `600006`. */
  category_id?: common.Id | undefined;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Is authorized. Example: `true`. */
  is_authorized?: boolean | undefined;
  /** Page size. Required. 1 to 100. Example: `100`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetCategories` (202309). Lists the category tree of the shop's market, with the seller's permission for each category. */
export interface GetCategoriesParams {
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Include prohibited categories. Example: `false`. */
  include_prohibited_categories?: boolean | undefined;
  /** Is LIVE quick. */
  is_live_quick?: boolean | undefined;
  /** Keyword. Example: `electronics`. */
  keyword?: string | undefined;
  /** Listing platform. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`. */
  listing_platform?: ListingPlatform | undefined;
  /** Locale. Example: `en-US`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetCategoryRules` (202309). Returns what a category requires, such as certificates, a size chart and the package size. */
export interface GetCategoryRulesParams {
  /** Category id. Required. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Locale. Default: `en-US`. Example: `es-MX`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalAttributes` (202309). Lists the attributes of a category for global products, with the regions that require them. */
export interface GetGlobalAttributesParams {
  /** Category id. Required. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Locale. Default: `en-US`. Example: `en-GB`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalCategories` (202309). Lists the category tree for global products. */
export interface GetGlobalCategoriesParams {
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Keyword. Example: `electronics`. */
  keyword?: string | undefined;
  /** Locale. Default: `en-US`. Example: `en-GB`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalCategoryRules` (202309). Returns what a category requires of global products, with the regions that require it. */
export interface GetGlobalCategoryRulesParams {
  /** Category id. Required. */
  category_id: common.Id;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Locale. Default: `en-US`. Example: `en-GB`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalListingRules` (202507). Returns the shop's listing methods and how stock is shared between markets. */
export interface GetGlobalListingRulesParams {
}

/** The parameters of `GetGlobalProduct` (202309). Returns one global product with its SKUs and linked local products. */
export interface GetGlobalProductParams {
  /** Global product id. Required. */
  global_product_id: common.Id;
}

/** The parameters of `GetGlobalReplicatedProducts` (202507). Lists the copies of a product in other markets. */
export interface GetGlobalReplicatedProductsParams {
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GetImageTranslationTasks` (202506). Returns the state and result of up to 20 image translation tasks. */
export interface GetImageTranslationTasksParams {
  /** Translation task ids. At most 20 items. */
  translation_task_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `ListingSchemas` (202407). Returns the listing form, field by field, for the given categories. */
export interface GetListingSchemasParams {
  /** Category ids. Required. */
  category_ids: readonly common.Integer[];
  /** Category version. Example: `v1`. */
  category_version?: string | undefined;
  /** Locale. Example: `en`. */
  locale?: string | undefined;
}

/** The parameters of `GetOpportunityDetail` (202604). Returns one listing opportunity with its criteria and market data. */
export interface GetOpportunityDetailParams {
  /** Locale. */
  locale?: string | undefined;
  /** Opportunity id. Required. */
  opportunity_id: common.Id;
}

/** The parameters of `GetProduct` (202309). Returns one product with all its data, whether online, draft or under review. */
export interface GetProductParams {
  /** Locale. */
  locale?: SourceLocale | undefined;
  /** Product id. Required. */
  product_id: common.Id;
  /** Return draft version. Default: `False`. Example: `true`. */
  return_draft_version?: boolean | undefined;
  /** Return under review version. Default: `False`. Example: `true`. */
  return_under_review_version?: boolean | undefined;
}

/** The parameters of `GetProductPackageRecommendations` (202602). Lists products whose weight or size looks wrong, with recommended values. */
export interface GetProductPackageRecommendationsParams {
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetProductSKPPDetail` (202606). Returns the score, tasks and rewards of one product in the key product program. */
export interface GetProductSkppDetailParams {
  /** Locale. */
  locale?: GetProductSkppDetailLocale | undefined;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GetProductsSEOWords` (202405). Returns search keywords recommended for the titles of up to 20 products. */
export interface GetProductsSeoWordsParams {
  /** Product ids. Required. At most 20 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `GetRecommendedProductTitleAndDescription` (202405). Returns suggested titles and descriptions for up to 20 products. */
export interface GetRecommendedProductTitleAndDescriptionParams {
  /** Product ids. Required. At most 20 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `GetShopSKPPSummary` (202606). Counts the shop's products and credits in the key product program. */
export interface GetShopSkppSummaryParams {
}

/** The parameters of `GetSubmissionRecords` (202604). Lists the products submitted to listing opportunities, with their review state. */
export interface GetSubmissionRecordsParams {
  /** Opportunity id. */
  opportunity_id?: common.Id | undefined;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Product id. */
  product_id?: common.Id | undefined;
  /** Status. */
  status?: string | undefined;
  /** Submit time, lower bound. Unix seconds. */
  submit_time_ge?: common.Time | undefined;
  /** Submit time, upper bound (exclusive). Unix seconds. */
  submit_time_lt?: common.Time | undefined;
}

/** The parameters of `ImportExternalProductInfo` (202508). Imports product information from another platform as an uploaded file. */
export interface ImportExternalProductInfoParams {
  /** Data. */
  data?: common.Upload | undefined;
}

/** The parameters of `InventorySearch` (202309). Returns available and committed stock per SKU and warehouse. */
export interface InventorySearchParams {
  /** Product ids. At most 100 items. */
  product_ids?: readonly common.Id[] | undefined;
  /** SKU ids. At most 600 items. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `ListOpportunities` (202604). Lists listing opportunities of one type, filtered by category, tag and time. */
export interface ListOpportunitiesParams {
  /** Category ids. */
  category_ids?: readonly common.Id[] | undefined;
  /** Create time, lower bound. Unix seconds. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. */
  create_time_lt?: common.Time | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Opportunity type. Required. */
  opportunity_type: OpportunityType;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Tag codes. */
  tag_codes?: readonly string[] | undefined;
}

/** The parameters of `ListProductSKPPStatuses` (202606). Lists the products and their status in the key product program, by page number. */
export interface ListProductSkppStatusesParams {
  /** Locale. */
  locale?: string | undefined;
  /** Page no. */
  page_no?: common.Integer | undefined;
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Product ids. At most 100 items. */
  product_ids?: readonly common.Id[] | undefined;
  /** Skpp status. */
  skpp_status?: string | undefined;
}

/** The parameters of `OptimizedImages` (202404). Starts or reads the optimization of up to 200 product images. */
export interface OptimizeImagesParams {
  /** Images. At most 200 items. */
  images?: readonly OptimizeImagesImage2[] | undefined;
}

/** The parameters of `PartialEditCandidateProducts` (202409). Changes some fields of candidate products offered for opportunity matching. */
export interface PartialEditCandidateProductsParams {
  /** Candidate products. At most 10 items. */
  candidate_products?: readonly PartialEditCandidateProductsCandidateProduct[] | undefined;
}

/** The parameters of `PartialEditGlobalProduct` (202509). Changes some fields of a global product and syncs them to its markets. */
export interface PartialEditGlobalProductParams {
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category id. Example: `600001`. */
  category_id?: common.Id | undefined;
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** External global product id. At most 999 characters. Example: `123456789`. */
  external_global_product_id?: common.Id | undefined;
  /** Global product id. Required. */
  global_product_id: common.Id;
  /** Main images. At most 9 items. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Manufacturer. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. */
  package_weight?: CheckGlobalProductListingPackageWeight | undefined;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. At most 300 items. */
  skus?: readonly PartialEditGlobalProductSku[] | undefined;
  /** Title. */
  title?: string | undefined;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `PartialEditManufacturer` (202409). Changes some fields of a registered manufacturer. */
export interface PartialEditManufacturerParams {
  /** Address. At most 500 characters. */
  address?: string | undefined;
  /** Email. Example: `johndoe@email.com`. */
  email?: string | undefined;
  /** Locale. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Manufacturer id. Required. */
  manufacturer_id: common.Id;
  /** Name. At most 255 characters. */
  name?: string | undefined;
  /** Phone number. */
  phone_number?: PhoneNumber | undefined;
  /** Registered trade name. At most 200 characters. */
  registered_trade_name?: string | undefined;
}

/** The parameters of `PartialEditProduct` (202509). Changes some fields of a product and leaves the others as they are. */
export interface PartialEditProductParams {
  /** Auto translate enabled. */
  auto_translate_enabled?: boolean | undefined;
  /** Brand id. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category version. */
  category_version?: string | undefined;
  /** Certifications. At most 10 items. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** External product id. At most 999 characters. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Inventory mode. */
  inventory_mode?: string | undefined;
  /** Is blind box. */
  is_blind_box?: boolean | undefined;
  /** Is COD allowed. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Key product features. */
  key_product_features?: readonly string[] | undefined;
  /** Listing platforms. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Locale. */
  locale?: SourceLocale | undefined;
  /** Main images. At most 9 items. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Package weight. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** POD info. */
  pod_info?: PartialEditProductPodInfo | undefined;
  /** Product attributes. */
  product_attributes?: readonly CreateProductProductAttribute[] | undefined;
  /** Product id. Required. */
  product_id: common.Id;
  /** Replicated products. */
  replicated_products?: readonly PartialEditProductReplicatedProduct[] | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Save mode. Default: `LISTING`. Example: `AS_DRAFT`. */
  save_mode?: SaveMode | undefined;
  /** Scheduled sale. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Search terms. */
  search_terms?: readonly string[] | undefined;
  /** Size chart. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** SKUs. At most 300 items. */
  skus?: readonly PartialEditProductSku[] | undefined;
  /** Subscribe info edit. */
  subscribe_info_edit?: SubscribeInfoEdit | undefined;
  /** Title. Example: `Title-xxaa`. */
  title?: string | undefined;
  /** Video. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `PartialEditResponsiblePerson` (202409). Changes some fields of a registered responsible person. */
export interface PartialEditResponsiblePersonParams {
  /** Address. */
  address?: Address | undefined;
  /** Email. Example: `john.doe@email.com`. */
  email?: string | undefined;
  /** Locale. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Name. At most 200 characters. */
  name?: string | undefined;
  /** Phone number. */
  phone_number?: CreateResponsiblePersonPhoneNumber | undefined;
  /** Responsible person id. Required. */
  responsible_person_id: common.Id;
}

/** The parameters of `PredictProductPackageDimensionsAndWeight` (202609). Predicts the package size and weight for products of a category. */
export interface PredictProductPackageDimensionsAndWeightParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `ProductAuditingResearch` (202601). Searches listed products by brand, category, title or seller for compliance research. */
export interface ProductAuditingResearchParams {
  /** Brand ids. */
  brand_ids?: readonly common.Id[] | undefined;
  /** Category ids. */
  category_ids?: readonly common.Id[] | undefined;
  /** Page size. Required. 1 to 20. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `[\"1733419489460520284\"]`. */
  page_token?: string | undefined;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Product title. */
  product_title?: string | undefined;
  /** Seller id. Example: `1733337095719126364`. */
  seller_id?: common.Id | undefined;
  /** Seller name. Example: `shopname1`. */
  seller_name?: string | undefined;
}

/** The parameters of `ProductInformationIssueDiagnosis` (202405). Returns the listing quality and content problems of up to 200 products. */
export interface ProductInformationIssueDiagnosisParams {
  /** Product ids. Required. At most 200 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `PublishGlobalProduct` (202309). Publishes a global product to chosen markets and reports a result for each. */
export interface PublishGlobalProductParams {
  /** Global product id. Required. */
  global_product_id: common.Id;
  /** Publish target. Required. */
  publish_target: readonly PublishTarget[];
}

/** The parameters of `RecommendBrand` (202309). Suggests one brand for a product title. */
export interface RecommendBrandParams {
  /** Language. Example: `MS`. */
  language?: string | undefined;
  /** Product title. */
  product_title?: string | undefined;
}

/** The parameters of `RecommendCategory` (202309). Suggests the leaf category for a product from its title and images. */
export interface RecommendCategoryParams {
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Include prohibited categories. Default: `false`. Example: `false`. */
  include_prohibited_categories?: boolean | undefined;
  /** Is LIVE quick. */
  is_live_quick?: boolean | undefined;
  /** Listing platform. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`. */
  listing_platform?: ListingPlatform | undefined;
  /** Locale. */
  locale?: SourceLocale | undefined;
  /** Origin platform category. */
  origin_platform_category?: OriginPlatformCategory | undefined;
  /** Origin platform product meta data. */
  origin_platform_product_meta_data?: OriginPlatformProductMetaData | undefined;
  /** Origin platform product type. */
  origin_platform_product_type?: string | undefined;
  /** Origin platform tags. */
  origin_platform_tags?: readonly string[] | undefined;
  /** Origin platform vendor. */
  origin_platform_vendor?: string | undefined;
  /** Product title. Required. */
  product_title: string;
}

/** The parameters of `RecommendGlobalCategories` (202309). Suggests the leaf category for a global product from its title and images. */
export interface RecommendGlobalCategoriesParams {
  /** Category version. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Product title. Required. */
  product_title: string;
}

/** The parameters of `RecommendRequiredProductProperties` (202609). Suggests values for the attributes that a category requires. */
export interface RecommendRequiredProductPropertiesParams {
  /** Category id. Required. */
  category_id: common.Id;
  /** Description. */
  description?: string | undefined;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Product title. Required. */
  product_title: string;
  /** Sales properties. */
  sales_properties?: readonly SalesProperty[] | undefined;
  /** Target property ids. */
  target_property_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `RecommendSizechart` (202309). Tells which of the given images are size charts. */
export interface RecommendSizeChartParams {
  /** Images. */
  images?: readonly RecommendSizeChartImage2[] | undefined;
}

/** The parameters of `RecoverProducts` (202309). Restores up to 20 deleted products as deactivated ones. */
export interface RecoverProductsParams {
  /** Product ids. Required. At most 20 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `ReplicateProduct` (202507). Copies a product to other markets and reports failures per region. */
export interface ReplicateProductParams {
  /** Inventory mode. */
  inventory_mode?: InventoryMode | undefined;
  /** Product id. Required. */
  product_id: common.Id;
  /** Replicate target. */
  replicate_target?: readonly ReplicateTarget[] | undefined;
}

/** The parameters of `SearchCandidateProducts` (202409). Lists candidate products, with the state of their opportunity matching. */
export interface SearchCandidateProductsParams {
  /** External product ids. At most 10 items. */
  external_product_ids?: readonly common.Id[] | undefined;
  /** Opportunity matching statuses. */
  opportunity_matching_statuses?: readonly OpportunityMatchingStatus[] | undefined;
  /** Page size. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `abcdfg`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchCombinedListingRecommendations` (202506). Lists products that could be merged into one combined listing. */
export interface SearchCombinedListingRecommendationsParams {
  /** Page size. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Product ids. At most 20 items. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `SearchGlobalProducts` (202312). Lists global products by status, time or seller SKU, up to 10,000 results. */
export interface SearchGlobalProductsParams {
  /** Create time, lower bound. Unix seconds. Example: `1694576429`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound. Unix seconds. Example: `1694576429`. */
  create_time_le?: common.Time | undefined;
  /** Page size. Required. 1 to 100. Example: `100`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Seller SKUs. */
  seller_skus?: readonly string[] | undefined;
  /** Status. Example: `PUBLISHED`. */
  status?: GlobalProductStatus | undefined;
  /** Update time, lower bound. Unix seconds. Example: `1694576429`. */
  update_time_ge?: common.Time | undefined;
  /** Update time, upper bound. Unix seconds. Example: `1694576429`. */
  update_time_le?: common.Time | undefined;
}

/** The parameters of `SearchManufacturers` (202501). Lists registered manufacturers by id or keyword. */
export interface SearchManufacturersParams {
  /** Keyword. At most 200 characters. Example: `John`. */
  keyword?: string | undefined;
  /** Locales. */
  locales?: readonly CreateManufacturerLocale[] | undefined;
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Page size. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `66d3cbe4d9c8b09ddca932a7`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchOpportunities` (202409). Lists the listing opportunities for candidate products, page by page. */
export interface SearchOpportunitiesParams {
  /** Opportunity ids. At most 10 items. */
  opportunity_ids?: readonly common.Id[] | undefined;
  /** Page size. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `abc1234`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchProducts` (202502). Lists products by status, time or SKU, up to 10,000 results. */
export interface SearchProductsParams {
  /** Audit status. */
  audit_status?: readonly AuditStatus[] | undefined;
  /** Category version. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Create time, lower bound. Unix seconds. Example: `1694309208`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound. Unix seconds. Example: `1694319208`. */
  create_time_le?: common.Time | undefined;
  /** Include LIVE quick products. */
  include_live_quick_products?: boolean | undefined;
  /** Listing platforms. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Listing quality tiers. */
  listing_quality_tiers?: readonly ListingQualityTier[] | undefined;
  /** Locale. */
  locale?: SourceLocale | undefined;
  /** Page size. Required. 1 to 100. Example: `100`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Return draft version. Default: `false`. Example: `true`. */
  return_draft_version?: boolean | undefined;
  /** Seller SKUs. At most 10 items. */
  seller_skus?: readonly string[] | undefined;
  /** SKU ids. At most 10 items. */
  sku_ids?: readonly common.Id[] | undefined;
  /** Sns filter. Example: `CONFIGURED`. */
  sns_filter?: SnsFilter | undefined;
  /** Status. Default: `ALL`. Example: `ALL`. */
  status?: SearchProductsStatus | undefined;
  /** Update time, lower bound. Unix seconds. Example: `1694319208`. */
  update_time_ge?: common.Time | undefined;
  /** Update time, upper bound. Unix seconds. Example: `1694319208`. */
  update_time_le?: common.Time | undefined;
}

/** The parameters of `SearchResponsiblePersons` (202501). Lists registered responsible persons by id or keyword. */
export interface SearchResponsiblePersonsParams {
  /** Keyword. At most 200 characters. Example: `John`. */
  keyword?: string | undefined;
  /** Locales. */
  locales?: readonly CreateManufacturerLocale[] | undefined;
  /** Page size. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `66d3cbe4d9c8b09ddca932a7`. */
  page_token?: string | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `SearchSizeCharts` (202407). Lists size chart templates by id or keyword. */
export interface SearchSizeChartsParams {
  /** Ids. At most 50 items. */
  ids?: readonly common.Id[] | undefined;
  /** Keyword. */
  keyword?: string | undefined;
  /** Locales. */
  locales?: readonly CreateProductLocale[] | undefined;
  /** Page size. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Size chart mode. */
  size_chart_mode?: SizeChartMode | undefined;
}

/** The parameters of `SubmitProductViaOpportunity` (202604). Submits one product to a listing opportunity. */
export interface SubmitProductViaOpportunityParams {
  /** Opportunity id. Required. */
  opportunity_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `SubmitSizeChartAppeal` (202604). Appeals against the audit of a product's size chart. */
export interface SubmitSizeChartAppealParams {
  /** Appeal message. Required. */
  appeal_message: AppealMessage;
  /** Product id. Required. */
  product_id: common.Integer;
}

/** The parameters of `SubmitStrikethroughPrice` (202609). Submits strikethrough prices for the SKUs of a product and reports an error for each that failed. */
export interface SubmitStrikethroughPriceParams {
  /** External product id. Required. */
  external_product_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
  /** SKUs. Required. */
  skus: readonly SubmitStrikethroughPriceSku[];
}

/** The parameters of `SuggestBrands` (202609). Suggests several brands for a product and tells which are authorized. */
export interface SuggestBrandsParams {
  /** Category id. */
  category_id?: common.Id | undefined;
  /** Description. */
  description?: string | undefined;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Product title. Required. */
  product_title: string;
}

/** The parameters of `UpdateGlobalInventory` (202309). Sets the stock of a global product's SKUs per global warehouse. */
export interface UpdateGlobalInventoryParams {
  /** Global product id. Required. */
  global_product_id: common.Id;
  /** Global SKUs. Required. */
  global_skus: readonly UpdateGlobalInventoryGlobalSku[];
}

/** The parameters of `UpdateInventory` (202309). Sets the stock of a product's SKUs per warehouse, as absolute quantities. */
export interface UpdateInventoryParams {
  /** Product id. Required. */
  product_id: common.Id;
  /** SKUs. Required. */
  skus: readonly UpdateInventorySku[];
}

/** The parameters of `UpdatePrice` (202309). Sets the prices of a product's SKUs, outside running promotions. */
export interface UpdatePriceParams {
  /** Product id. Required. */
  product_id: common.Id;
  /** SKUs. Required. */
  skus: readonly UpdatePriceSku[];
}

/** The parameters of `UpdateStockOperationSettings` (202608). Switches automatic restocking on or off for up to 500 SKUs. */
export interface UpdateStockOperationSettingsParams {
  /** Seller id. Required. */
  seller_id: common.Id;
  /** SKU ids. At most 500 items. */
  sku_ids?: readonly common.Id[] | undefined;
  /** Stock operation setting. */
  stock_operation_setting?: StockOperationSetting | undefined;
}

/** The parameters of `UploadCandidateProducts` (202409). Offers up to 10 external products for opportunity matching. */
export interface UploadCandidateProductsParams {
  /** Candidate products. At most 10 items. */
  candidate_products?: readonly PartialEditCandidateProductsCandidateProduct[] | undefined;
}

/** The parameters of `UploadExternalProduct` (202506). Sends one product of an external shop to TikTok Shop. */
export interface UploadExternalProductParams {
  /** External product. */
  external_product?: ExternalProduct | undefined;
}

/** The parameters of `UploadProductFile` (202309). Uploads a PDF or video for products and returns its id. */
export interface UploadProductFileParams {
  /** Data. Required. */
  data: common.Upload;
  /** Name. Required. Example: `SNI.pdf`. */
  name: string;
}

/** The parameters of `UploadProductImage` (202309). Uploads a product image for one use and returns its URI. */
export interface UploadProductImageParams {
  /** Data. Required. */
  data: common.Upload;
  /** Use case. Example: `MAIN_IMAGE`. */
  use_case?: UseCase | undefined;
}

/** The response of `ActivateProduct` (202309). */
export interface ActivateProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `ApplyOpportunities` (202409). */
export interface ApplyOpportunitiesResponse {
  /** Opportunity applications. */
  opportunity_applications?: OpportunityApplication[];
}

/** The response of `BindLocalProducts` (202503). */
export interface BindLocalProductsResponse {
  /** Bind results. */
  bind_results?: BindResult[];
}

/** The response of `CheckGlobalProductListing` (202404). */
export interface CheckGlobalProductListingResponse {
  /** Check result. Example: `PASS`. */
  check_result?: string;
  /** Fail reasons. */
  fail_reasons?: FailReason[];
}

/** The response of `CheckListingPrerequisites` (202312). */
export interface CheckListingPrerequisitesResponse {
  /** Check results. */
  check_results?: CheckResult[];
}

/** The response of `CheckProductListing` (202309). */
export interface CheckProductListingResponse {
  /** Check result. Example: `FAILED`. */
  check_result?: string;
  /** Diagnoses. */
  diagnoses?: CheckProductListingDiagnose[];
  /** Fail reasons. */
  fail_reasons?: FailReason[];
  /** Listing quality. */
  listing_quality?: ListingQuality;
  /** Pre check results. */
  pre_check_results?: PreCheckResult[];
  /** Warnings. */
  warnings?: Warning;
}

/** The response of `CreateCustomBrands` (202309). */
export interface CreateCustomBrandResponse {
  /** Id. Example: `7082427311584347905`. */
  id?: string;
}

/** The response of `CreateGlobalProduct` (202309). */
export interface CreateGlobalProductResponse {
  /** Global product id. Example: `1729592969712207008`. */
  global_product_id?: string;
  /** Global SKUs. */
  global_skus?: GlobalSku[];
}

/** The response of `CreateGPAUpgradeTask` (202604). */
export interface CreateGpaUpgradeTaskResponse {
}

/** The response of `CreateImageTranslationTasks` (202505). */
export interface CreateImageTranslationTasksResponse {
  /** Translation tasks. */
  translation_tasks?: CreateImageTranslationTasksTranslationTask[];
}

/** The response of `CreateManufacturer` (202409). */
export interface CreateManufacturerResponse {
  /** Manufacturer id. Example: `66d3cbe4d9c8b09ddca932a7`. */
  manufacturer_id?: string;
}

/** The response of `CreateProduct` (202309). */
export interface CreateProductResponse {
  /** Product id. Example: `1729592969712207008`. */
  product_id?: string;
  /** SKUs. */
  skus?: CreateProductSku[];
  /** Warnings. */
  warnings?: Warning[];
}

/** The response of `CreateResponsiblePerson` (202409). */
export interface CreateResponsiblePersonResponse {
  /** Responsible person id. Example: `66d3cbe4d9c8b09ddca023f1`. */
  responsible_person_id?: string;
}

/** The response of `CreateSizeChartV2` (202610). */
export interface CreateSizeChartV2Response {
  /** Size chart id. */
  size_chart_id?: string;
}

/** The response of `DeactivateProducts` (202309). */
export interface DeactivateProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `DeleteGlobalProducts` (202309). */
export interface DeleteGlobalProductsResponse {
  /** Errors. */
  errors?: DeleteGlobalProductsErrorItem[];
}

/** The response of `DeleteProducts` (202309). */
export interface DeleteProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `DiagnoseandOptimizeProduct` (202411). */
export interface DiagnoseAndOptimizeProductResponse {
  /** Diagnoses. */
  diagnoses?: Diagnose[];
  /** Listing quality. */
  listing_quality?: ListingQuality;
}

/** The response of `EditGlobalProduct` (202309). */
export interface EditGlobalProductResponse {
  /** Global SKUs. */
  global_skus?: GlobalSku[];
  /** Publish results. */
  publish_results?: PublishResult[];
}

/** The response of `EditProduct` (202509). */
export interface EditProductResponse {
  /** Audit. */
  audit?: Audit;
  /** Product id. Example: `1729592969712207008`. */
  product_id?: string;
  /** SKUs. */
  skus?: CreateProductSku[];
  /** Warnings. */
  warnings?: Warning[];
}

/** The response of `EditSizeChartV2` (202610). */
export interface EditSizeChartV2Response {
  /** Size chart id. */
  size_chart_id?: string;
}

/** The response of `EnableStrikethroughPrices` (202502). */
export interface EnableStrikethroughPricesResponse {
  /** Errors. */
  errors?: EnableStrikethroughPricesErrorItem[];
}

/** The response of `GetAttributes` (202309). */
export interface GetAttributesResponse {
  /** Attributes. */
  attributes?: Attribute[];
}

/** The response of `GetBrands` (202309). */
export interface GetBrandsResponse {
  /** Brands. */
  brands?: GetBrandsBrand[];
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Total count. Example: `10000`. */
  total_count?: number;
}

/** The response of `GetCategories` (202309). */
export interface GetCategoriesResponse {
  /** Categories. */
  categories?: Category[];
}

/** The response of `GetCategoryRules` (202309). */
export interface GetCategoryRulesResponse {
  /** Allowed special product types. */
  allowed_special_product_types?: AllowedSpecialProductType[];
  /** COD. */
  cod?: Cod;
  /** EPR. */
  epr?: Epr;
  /** Fees. */
  fees?: Fee[];
  /** Manufacturer. */
  manufacturer?: GetCategoryRulesManufacturer;
  /** Package dimension. */
  package_dimension?: GetCategoryRulesPackageDimension;
  /** Product certifications. */
  product_certifications?: ProductCertification[];
  /** Responsible person. */
  responsible_person?: GetCategoryRulesResponsiblePerson;
  /** Seller SKU. */
  seller_sku?: SellerSku;
  /** Size chart. */
  size_chart?: SizeChart;
}

/** The response of `GetGlobalAttributes` (202309). */
export interface GetGlobalAttributesResponse {
  /** Attributes. */
  attributes?: GetGlobalAttributesAttribute[];
}

/** The response of `GetGlobalCategories` (202309). */
export interface GetGlobalCategoriesResponse {
  /** Categories. */
  categories?: Category[];
}

/** The response of `GetGlobalCategoryRules` (202309). */
export interface GetGlobalCategoryRulesResponse {
  /** Manufacturer. */
  manufacturer?: Manufacturer;
  /** Product certifications. */
  product_certifications?: GetGlobalCategoryRulesProductCertification[];
  /** Responsible person. */
  responsible_person?: ResponsiblePerson;
  /** Size chart. */
  size_chart?: SizeChart;
}

/** The response of `GetGlobalListingRules` (202507). */
export interface GetGlobalListingRulesResponse {
  /** Inventory rules. */
  inventory_rules?: InventoryRule[];
  /** Listing methods. */
  listing_methods?: ListingMethod[];
}

/** The response of `GetGlobalProduct` (202309). */
export interface GetGlobalProductResponse {
  /** Brand. */
  brand?: Brand;
  /** Category. */
  category?: GetGlobalProductCategory;
  /** Certifications. */
  certifications?: GetGlobalProductCertification[];
  /** Create time. Unix seconds. Example: `1694522875`. */
  create_time?: number;
  /** Description. */
  description?: string;
  /** External global product id. Example: `123456789`. */
  external_global_product_id?: string;
  /** Global seller id. Example: `7494083603082020484`. */
  global_seller_id?: string;
  /** Id. Example: `1729592969712207008`. */
  id?: string;
  /** Main images. */
  main_images?: MainImage[];
  /** Manufacturer. */
  manufacturer?: CheckGlobalProductListingManufacturer;
  /** Manufacturer ids. */
  manufacturer_ids?: string[];
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension;
  /** Package weight. */
  package_weight?: CheckGlobalProductListingPackageWeight;
  /** Product attributes. */
  product_attributes?: ProductAttribute[];
  /** Products. */
  products?: GetGlobalProductProduct[];
  /** Responsible person ids. */
  responsible_person_ids?: string[];
  /** Size chart. */
  size_chart?: GetGlobalProductSizeChart;
  /** SKUs. */
  skus?: GetGlobalProductSku[];
  /** Source locale. Example: `fr-FR`. */
  source_locale?: string;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1694522875`. */
  update_time?: number;
  /** Video. */
  video?: CheckGlobalProductListingVideo;
}

/** The response of `GetGlobalReplicatedProducts` (202507). */
export interface GetGlobalReplicatedProductsResponse {
  /** Replicated products. */
  replicated_products?: ReplicatedProduct[];
}

/** The response of `GetImageTranslationTasks` (202506). */
export interface GetImageTranslationTasksResponse {
  /** Translation tasks. */
  translation_tasks?: TranslationTask[];
}

/** The response of `ListingSchemas` (202407). */
export interface GetListingSchemasResponse {
  /** Errors. */
  errors?: GetListingSchemasErrorItem[];
  /** Listing schemas. */
  listing_schemas?: ListingSchema[];
}

/** The response of `GetOpportunityDetail` (202604). */
export interface GetOpportunityDetailResponse {
  /** Opportunity. */
  opportunity?: GetOpportunityDetailOpportunity;
}

/** The response of `GetProduct` (202309). */
export interface GetProductResponse {
  /** Audit. */
  audit?: Audit;
  /** Audit failed reasons. */
  audit_failed_reasons?: AuditFailedReason[];
  /** Brand. */
  brand?: Brand;
  /** Category chains. */
  category_chains?: CategoryChain[];
  /** Certifications. */
  certifications?: Certification[];
  /** Create time. Unix seconds. Example: `1234567890`. */
  create_time?: number;
  /** Delivery options. */
  delivery_options?: DeliveryOption[];
  /** Description. */
  description?: string;
  /** External product id. Example: `172959296971220002`. */
  external_product_id?: string;
  /** Global product association. */
  global_product_association?: GlobalProductAssociation;
  /** Has draft. Example: `true`. */
  has_draft?: boolean;
  /** Id. Example: `1729592969712207008`. */
  id?: string;
  /** Integrated platform statuses. */
  integrated_platform_statuses?: IntegratedPlatformStatus[];
  /** Is blind box. */
  is_blind_box?: boolean;
  /** Is COD allowed. Example: `true`. */
  is_cod_allowed?: boolean;
  /** Is not for sale. Example: `true`. */
  is_not_for_sale?: boolean;
  /** Is pre owned. Example: `false`. */
  is_pre_owned?: boolean;
  /** Is replicated. Example: `false`. */
  is_replicated?: boolean;
  /** Key product features. */
  key_product_features?: string[];
  /** Listing quality tier. Example: `POOR`. */
  listing_quality_tier?: CurrentTier;
  /** Main images. */
  main_images?: MainImage[];
  /** Manufacturer ids. */
  manufacturer_ids?: string[];
  /** Minimum order quantity. Example: `1`. */
  minimum_order_quantity?: number;
  /** Package dimensions. */
  package_dimensions?: CheckGlobalProductListingPackageDimension;
  /** Package weight. */
  package_weight?: PackageWeight;
  /** POD info. */
  pod_info?: PodInfo;
  /** Prescription requirement. */
  prescription_requirement?: PrescriptionRequirement;
  /** Primary combined product id. Example: `1729592969712207008`. */
  primary_combined_product_id?: string;
  /** Product attributes. */
  product_attributes?: GetProductProductAttribute[];
  /** Product families. */
  product_families?: ProductFamily[];
  /** Product status. Example: `SELLER_DEACTIVATED`. */
  product_status?: ProductStatus;
  /** Product tags. */
  product_tags?: string[];
  /** Product types. */
  product_types?: ProductType[];
  /** Recommended categories. */
  recommended_categories?: RecommendedCategory[];
  /** Responsible person ids. */
  responsible_person_ids?: string[];
  /** Scheduled sale. */
  scheduled_sale?: ScheduledSale;
  /** Search terms. */
  search_terms?: string[];
  /** Selling format. */
  selling_format?: string;
  /** Shipping insurance requirement. Example: `OPTIONAL`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement;
  /** Shipping template id. Example: `7552764259994699538`. */
  shipping_template_id?: string;
  /** Size chart. */
  size_chart?: GetProductSizeChart;
  /** SKUs. */
  skus?: Sku[];
  /** Status. Example: `SELLER_DEACTIVATED`. */
  status?: GetProductStatus;
  /** Subscribe info. */
  subscribe_info?: SubscribeInfo;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1234567899`. */
  update_time?: number;
  /** Video. */
  video?: Video;
}

/** The response of `GetProductPackageRecommendations` (202602). */
export interface GetProductPackageRecommendationsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Products. */
  products?: GetProductPackageRecommendationsProduct[];
  /** Total count. */
  total_count?: number;
}

/** The response of `GetProductSKPPDetail` (202606). */
export interface GetProductSkppDetailResponse {
  /** Affiliate program status. */
  affiliate_program_status?: string;
  /** Product id. */
  product_id?: string;
  /** Rewards. */
  rewards?: Reward[];
  /** Skpp status. */
  skpp_status?: string;
  /** Target score. */
  target_score?: number;
  /** Task details. */
  task_details?: TaskDetail[];
  /** Total score. */
  total_score?: number;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** The response of `GetProductsSEOWords` (202405). */
export interface GetProductsSeoWordsResponse {
  /** Products. */
  products?: GetProductProduct[];
}

/** The response of `GetRecommendedProductTitleAndDescription` (202405). */
export interface GetRecommendedProductTitleAndDescriptionResponse {
  /** Products. */
  products?: GetRecommendedProductTitleAndDescriptionProduct[];
}

/** The response of `GetShopSKPPSummary` (202606). */
export interface GetShopSkppSummaryResponse {
  /** Shop summary. */
  shop_summary?: ShopSummary;
}

/** The response of `GetSubmissionRecords` (202604). */
export interface GetSubmissionRecordsResponse {
  /** Data. */
  data?: Data;
}

/** The response of `ImportExternalProductInfo` (202508). */
export interface ImportExternalProductInfoResponse {
  /** Import result. */
  import_result?: ImportResult;
}

/** The response of `InventorySearch` (202309). */
export interface InventorySearchResponse {
  /** Inventory. */
  inventory?: Inventory[];
}

/** The response of `ListOpportunities` (202604). */
export interface ListOpportunitiesResponse {
  /** Data. */
  data?: ListOpportunitiesData;
}

/** The response of `ListProductSKPPStatuses` (202606). */
export interface ListProductSkppStatusesResponse {
  /** Products. */
  products?: ListProductSkppStatusesProduct[];
  /** Total count. */
  total_count?: number;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** The response of `OptimizedImages` (202404). */
export interface OptimizeImagesResponse {
  /** Images. */
  images?: OptimizeImagesImage[];
}

/** The response of `PartialEditCandidateProducts` (202409). */
export interface PartialEditCandidateProductsResponse {
  /** Errors. */
  errors?: PartialEditCandidateProductsErrorItem[];
}

/** The response of `PartialEditGlobalProduct` (202509). */
export interface PartialEditGlobalProductResponse {
  /** Global SKUs. */
  global_skus?: GlobalSku[];
  /** Publish results. */
  publish_results?: PublishResult[];
}

/** The response of `PartialEditProduct` (202509). */
export interface PartialEditProductResponse {
  /** Audit. */
  audit?: Audit;
  /** Product id. Example: `1729592969712207008`. */
  product_id?: string;
  /** SKUs. */
  skus?: CreateProductSku[];
}

/** The response of `PredictProductPackageDimensionsAndWeight` (202609). */
export interface PredictProductPackageDimensionsAndWeightResponse {
  /** Package dimensions. */
  package_dimensions?: PackageDimension;
  /** Package weight. */
  package_weight?: CheckGlobalProductListingPackageWeight;
}

/** The response of `ProductAuditingResearch` (202601). */
export interface ProductAuditingResearchResponse {
  /** Next page token. Example: `[\"1733419489460520284\"]`. */
  next_page_token?: string;
  /** Products. */
  products?: ProductAuditingResearchProduct[];
  /** Total count. Example: `454`. */
  total_count?: number;
}

/** The response of `ProductInformationIssueDiagnosis` (202405). */
export interface ProductInformationIssueDiagnosisResponse {
  /** Products. */
  products?: ProductInformationIssueDiagnosisProduct[];
}

/** The response of `PublishGlobalProduct` (202309). */
export interface PublishGlobalProductResponse {
  /** Products. */
  products?: PublishGlobalProductProduct[];
  /** Publish result. */
  publish_result?: PublishResult[];
}

/** The response of `RecommendBrand` (202309). */
export interface RecommendBrandResponse {
  /** Brand. */
  brand?: Brand;
}

/** The response of `RecommendCategory` (202309). */
export interface RecommendCategoryResponse {
  /** Categories. */
  categories?: Category[];
  /** Leaf category id. Example: `605254`. */
  leaf_category_id?: string;
}

/** The response of `RecommendGlobalCategories` (202309). */
export interface RecommendGlobalCategoriesResponse {
  /** Categories. */
  categories?: Category[];
  /** Leaf category id. Example: `605254`. */
  leaf_category_id?: string;
}

/** The response of `RecommendRequiredProductProperties` (202609). */
export interface RecommendRequiredProductPropertiesResponse {
  /** Recommended properties. */
  recommended_properties?: RecommendedProperty[];
}

/** The response of `RecommendSizechart` (202309). */
export interface RecommendSizeChartResponse {
  /** Images. */
  images?: RecommendSizeChartImage[];
}

/** The response of `RecoverProducts` (202309). */
export interface RecoverProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `ReplicateProduct` (202507). */
export interface ReplicateProductResponse {
  /** Errors. */
  errors?: ReplicateProductErrorItem[];
}

/** The response of `SearchCandidateProducts` (202409). */
export interface SearchCandidateProductsResponse {
  /** Candidate products. */
  candidate_products?: CandidateProduct[];
  /** Next page token. Example: `abcd1234`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchCombinedListingRecommendations` (202506). */
export interface SearchCombinedListingRecommendationsResponse {
  /** Combined listing recommendations. */
  combined_listing_recommendations?: CombinedListingRecommendation[];
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Total count. Example: `50`. */
  total_count?: number;
}

/** The response of `SearchGlobalProducts` (202312). */
export interface SearchGlobalProductsResponse {
  /** Global products. */
  global_products?: GlobalProduct[];
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchManufacturers` (202501). */
export interface SearchManufacturersResponse {
  /** Manufacturers. */
  manufacturers?: SearchManufacturersManufacturer[];
  /** Next page token. Example: `66d3cbe3d9c8b09ddca932a1`. */
  next_page_token?: string;
  /** Total count. Example: `26`. */
  total_count?: number;
}

/** The response of `SearchOpportunities` (202409). */
export interface SearchOpportunitiesResponse {
  /** Next page token. Example: `abc1234`. */
  next_page_token?: string;
  /** Opportunities. */
  opportunities?: SearchOpportunitiesOpportunity[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchProducts` (202502). */
export interface SearchProductsResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Products. */
  products?: Product[];
  /** Total count. Example: `200`. */
  total_count?: number;
}

/** The response of `SearchResponsiblePersons` (202501). */
export interface SearchResponsiblePersonsResponse {
  /** Next page token. Example: `66d3cbe3d9c8b09ddca932a1`. */
  next_page_token?: string;
  /** Responsible persons. */
  responsible_persons?: SearchResponsiblePersonsResponsiblePerson[];
  /** Total count. Example: `26`. */
  total_count?: number;
}

/** The response of `SearchSizeCharts` (202407). */
export interface SearchSizeChartsResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Size chart. */
  size_chart?: SearchSizeChartsSizeChart[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SubmitProductViaOpportunity` (202604). */
export interface SubmitProductViaOpportunityResponse {
  /** Submission. */
  submission?: Submission;
}

/** The response of `SubmitSizeChartAppeal` (202604). */
export interface SubmitSizeChartAppealResponse {
}

/** The response of `SubmitStrikethroughPrice` (202609). */
export interface SubmitStrikethroughPriceResponse {
  /** Errors. */
  errors?: SubmitStrikethroughPriceErrorItem[];
}

/** The response of `SuggestBrands` (202609). */
export interface SuggestBrandsResponse {
  /** Brands. */
  brands?: Brand[];
}

/** The response of `UpdateInventory` (202309). */
export interface UpdateInventoryResponse {
  /** Errors. */
  errors?: SubmitStrikethroughPriceErrorItem[];
}

/** The response of `UpdateStockOperationSettings` (202608). */
export interface UpdateStockOperationSettingsResponse {
  /** Stock operation. */
  stock_operation?: StockOperation;
}

/** The response of `UploadCandidateProducts` (202409). */
export interface UploadCandidateProductsResponse {
  /** Errors. */
  errors?: PartialEditCandidateProductsErrorItem[];
}

/** The response of `UploadProductFile` (202309). */
export interface UploadProductFileResponse {
  /** Format. Example: `PDF`. */
  format?: string;
  /** Id. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`. */
  id?: string;
  /** Name. Example: `SNI.PDF`. */
  name?: string;
  /** URL. */
  url?: string;
}

/** The response of `UploadProductImage` (202309). */
export interface UploadProductImageResponse {
  /** Height. Example: `720`. */
  height?: number;
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
  /** Use case. Example: `MAIN_IMAGE`. */
  use_case?: UploadProductImageUseCase;
  /** Width. Example: `720`. */
  width?: number;
}

/** Action suggestion inside {@link TaskDetail}. */
export interface ActionSuggestion {
  /** Score increase. */
  score_increase?: number;
  /** URL. */
  url?: string;
}

/** Address inside {@link CreateResponsiblePersonParams}, {@link PartialEditResponsiblePersonParams}, {@link SearchResponsiblePersonsRegionalProfile}. */
export interface Address {
  /** City. At most 500 characters. Example: `-`. */
  city?: string | undefined;
  /** Country. Example: `IE`. */
  country?: string | undefined;
  /** District. At most 500 characters. Example: `-`. */
  district?: string | undefined;
  /** Postal code. At most 500 characters. */
  postal_code?: string | undefined;
  /** Province. At most 500 characters. Example: `-`. */
  province?: string | undefined;
  /** Street address line1. At most 500 characters. */
  street_address_line1?: string | undefined;
  /** Street address line2. At most 500 characters. Example: `-`. */
  street_address_line2?: string | undefined;
}

/** Appeal message inside {@link SubmitSizeChartAppealParams}. */
export interface AppealMessage {
  /** Field name. Required. */
  field_name: FieldName;
  /** Indicator details. Required. */
  indicator_details: readonly IndicatorDetail[];
  /** Size chart id. */
  size_chart_id?: common.Id | undefined;
  /** Size chart image URI. */
  size_chart_image_uri?: string | undefined;
}

/** Area placement inside {@link CustomArea}, {@link PartialEditProductCustomArea}. */
export interface AreaPlacement {
  /** Height. */
  height?: string | undefined;
  /** Rotate degree. */
  rotate_degree?: string | undefined;
  /** Width. */
  width?: string | undefined;
  /** X coordinate. */
  x_coordinate?: string | undefined;
  /** Y coordinate. */
  y_coordinate?: string | undefined;
}

/** Associated warehouse inside {@link InventoryRule}. */
export interface AssociatedWarehouse {
  /** Region. Example: `DE`. */
  region?: string;
  /** Warehouse id. Example: `7068517275539718842`. */
  warehouse_id?: string;
}

/** Attribute inside {@link GetAttributesResponse}. */
export interface Attribute {
  /** Id. Example: `100392`. */
  id?: string;
  /** Is customizable. Example: `true`. */
  is_customizable?: boolean;
  /** Is multiple selection. Example: `true`. */
  is_multiple_selection?: boolean;
  /** Is requried. Example: `false`. */
  is_requried?: boolean;
  /** Metric standards. */
  metric_standards?: MetricStandard[];
  /** Name. Example: `Occasion`. */
  name?: string;
  /** Requirement conditions. */
  requirement_conditions?: RequirementCondition[];
  /** Type. Example: `PRODUCT_PROPERTY`. */
  type?: AttributeType;
  /** Value data format. Example: `POSITIVE_INT_OR_DECIMAL`. */
  value_data_format?: ValueDataFormat;
  /** Values. */
  values?: Value[];
}

/** Attribute value inside {@link OriginPlatformProductMetaData}. */
export interface AttributeValue {
  /** Name. */
  name?: string | undefined;
  /** Values. */
  values?: readonly string[] | undefined;
}

/** Audit inside {@link EditProductResponse}, {@link GetProductResponse}, {@link PartialEditProductResponse} and others. */
export interface Audit {
  /** Not submitted reasons. */
  not_submitted_reasons?: string[];
  /** Pre approved reasons. */
  pre_approved_reasons?: PreApprovedReason[];
  /** Status. Example: `AUDITING`. */
  status?: AuditStatus2;
}

/** Audit failed reason inside {@link GetProductResponse}. */
export interface AuditFailedReason {
  /** Listing platform. Example: `TIKTOK_SHOP`. */
  listing_platform?: ListingPlatform;
  /** Position. Example: `product`. */
  position?: string;
  /** Reasons. */
  reasons?: string[];
  /** Suggestions. */
  suggestions?: string[];
}

/** Background image inside {@link Surface}. */
export interface BackgroundImage {
  /** Height. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. */
  width?: number;
}

/** Basic info inside {@link GetOpportunityDetailOpportunity}. */
export interface BasicInfo {
  /** Brand info. */
  brand_info?: string;
  /** Category id level 1. */
  category_id_level_1?: string;
  /** Category id level 2. */
  category_id_level_2?: string;
  /** Category id level 3. */
  category_id_level_3?: string;
  /** Category name level 1. */
  category_name_level_1?: string;
  /** Category name level 2. */
  category_name_level_2?: string;
  /** Category name level 3. */
  category_name_level_3?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Expire time. Unix seconds. */
  expire_time?: number;
  /** External product id. */
  external_product_id?: string;
  /** Opportunity type. */
  opportunity_type?: string;
  /** Recom info. */
  recom_info?: string;
  /** Reference images. */
  reference_images?: string[];
  /** Reference price. */
  reference_price?: string;
  /** Reference source. */
  reference_source?: string;
  /** Reward info. */
  reward_info?: string;
  /** Status. */
  status?: string;
  /** Tag codes. */
  tag_codes?: string[];
  /** Tags. */
  tags?: string;
  /** Title. */
  title?: string;
}

/** Inventory inside {@link BindLocalProductsSku}, {@link CombinedSku}, {@link PublishGlobalProductPublishTargetSku}. */
export interface BindLocalProductsInventory {
  /** Quantity. Example: `999`. */
  quantity?: number | undefined;
  /** Warehouse id. Example: `7068517275539719942`. */
  warehouse_id?: string | undefined;
}

/** Sales attribute inside {@link BindLocalProductsSku}. */
export interface BindLocalProductsSalesAttribute {
  /** Global id. Example: `100000`. */
  global_id?: common.Id | undefined;
  /** Global value id. Example: `1729592969712207123`. */
  global_value_id?: common.Id | undefined;
  /** Id. Example: `100000`. */
  id?: common.Id | undefined;
  /** Value id. Example: `1729592969712207123`. */
  value_id?: common.Id | undefined;
}

/** SKU inside {@link LocalProduct}. */
export interface BindLocalProductsSku {
  /** Global SKU id. Example: `1729592969712207234`. */
  global_sku_id?: common.Id | undefined;
  /** Id. Example: `2729382476852921560`. */
  id?: common.Id | undefined;
  /** Inventory. */
  inventory?: readonly BindLocalProductsInventory[] | undefined;
  /** Sales attributes. */
  sales_attributes?: readonly BindLocalProductsSalesAttribute[] | undefined;
}

/** Bind result inside {@link BindLocalProductsResponse}. */
export interface BindResult {
  /** Fail reasons. */
  fail_reasons?: FailReason[];
  /** Local product id. Example: `1729582718312380123`. */
  local_product_id?: string;
  /** Region. Example: `DE`. */
  region?: RequiredRegion;
  /** Status. Example: `SUCCESS`. */
  status?: BindResultStatus;
}

/** Brand inside {@link CombinedSku}, {@link GetGlobalProductResponse}, {@link GetProductResponse} and others. */
export interface Brand {
  /** Id. Example: `7082427311584347905`. */
  id?: string;
  /** Is authorized. */
  is_authorized?: boolean;
  /** Name. */
  name?: string;
}

/** Campaign inventory inside {@link TotalAvailableInventoryDistribution}. */
export interface CampaignInventory {
  /** Campaign name. */
  campaign_name?: string;
  /** Quantity. Example: `30`. */
  quantity?: number;
}

/** Candidate product inside {@link SearchCandidateProductsResponse}. */
export interface CandidateProduct {
  /** Create time. Unix seconds. Example: `1661756811`. */
  create_time?: number;
  /** Description. */
  description?: string;
  /** External category name. Example: `Beauty`. */
  external_category_name?: string;
  /** External product id. Example: `shopifyopps123456`. */
  external_product_id?: string;
  /** Images. */
  images?: CheckGlobalProductListingImage[];
  /** Opportunity ids. */
  opportunity_ids?: string[];
  /** Opportunity matching end time. Unix seconds. Example: `1661756811`. */
  opportunity_matching_end_time?: number;
  /** Opportunity matching status. Example: `PENDING`. */
  opportunity_matching_status?: OpportunityMatchingStatus;
  /** SKUs. */
  skus?: PartialEditCandidateProductsSku[];
  /** Title. Example: `DiscountEvent0829`. */
  title?: string;
  /** Update time. Unix seconds. Example: `1661756811`. */
  update_time?: number;
}

/** Category inside {@link CombinedSku}, {@link GetCategoriesResponse}, {@link GetGlobalCategoriesResponse} and others. */
export interface Category {
  /** Id. Example: `600002`. */
  id?: string;
  /** Is leaf. Example: `false`. */
  is_leaf?: boolean;
  /** Level. Example: `1`. */
  level?: number;
  /** Local name. */
  local_name?: string;
  /** Name. Example: `Kostum`. */
  name?: string;
  /** Parent id. Example: `600001`. */
  parent_id?: string;
  /** Permission statuses. */
  permission_statuses?: PermissionStatus[];
}

/** Category chain inside {@link GetProductResponse}. */
export interface CategoryChain {
  /** Id. Example: `853000`. */
  id?: string;
  /** Is leaf. Example: `true`. */
  is_leaf?: boolean;
  /** Local name. */
  local_name?: string;
  /** Parent id. Example: `851848`. */
  parent_id?: string;
}

/** Cell inside {@link Row}. */
export interface Cell {
  /** Value. */
  value?: string | undefined;
}

/** Certification inside {@link GetProductResponse}. */
export interface Certification {
  /** Expiration date. Example: `1741235456`. */
  expiration_date?: number;
  /** Files. */
  files?: File[];
  /** Id. Example: `602362`. */
  id?: string;
  /** Images. */
  images?: GetProductImage[];
  /** Title. */
  title?: string;
}

/** Certification inside {@link CheckGlobalProductListingParams}, {@link CreateGlobalProductParams}, {@link EditGlobalProductParams} and others. */
export interface CheckGlobalProductListingCertification {
  /** Files. */
  files?: readonly CheckGlobalProductListingFile[] | undefined;
  /** Id. Example: `7182427311584347905`. */
  id?: common.Id | undefined;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
}

/** File inside {@link CheckGlobalProductListingCertification}, {@link CheckProductListingCertification}, {@link ReplicateProductCertification}. */
export interface CheckGlobalProductListingFile {
  /** Format. Example: `PDF`. */
  format?: string | undefined;
  /** Id. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
  id?: common.Id | undefined;
  /** Name. Example: `SNI.PDF`. */
  name?: string | undefined;
}

/** Identifier code inside {@link CheckGlobalProductListingSku}. */
export interface CheckGlobalProductListingIdentifierCode {
  /** Code. Example: `10000000000000`. */
  code?: string | undefined;
  /** Type. Example: `GTIN`. */
  type?: string | undefined;
}

/** Image inside {@link CandidateProduct}, {@link CheckGlobalProductListingCertification}, {@link CheckGlobalProductListingSizeChart} and others. */
export interface CheckGlobalProductListingImage {
  /** URI. */
  uri?: string | undefined;
}

/** Inventory inside {@link CheckGlobalProductListingSku}, {@link CreateGlobalProductSku}, {@link EditGlobalProductSku} and others. */
export interface CheckGlobalProductListingInventory {
  /** Global warehouse id. Example: `7068517275539719942`. */
  global_warehouse_id?: string | undefined;
  /** Quantity. Example: `999`. */
  quantity?: number | undefined;
}

/** Main image inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingMainImage {
  /** URI. */
  uri?: string | undefined;
}

/** Manufacturer inside {@link CheckGlobalProductListingParams}, {@link CreateGlobalProductParams}, {@link EditGlobalProductParams} and others. */
export interface CheckGlobalProductListingManufacturer {
  /** Address. */
  address?: string | undefined;
  /** Email. Example: `samplemanufacturer101@outlook.com`. */
  email?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Phone number. Example: `+4412345678`. */
  phone_number?: string | undefined;
}

/** Package dimension inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingPackageDimension {
  /** Height. Example: `10`. */
  height?: string | undefined;
  /** Length. Example: `10`. */
  length?: string | undefined;
  /** Unit. Example: `CENTIMETER`. */
  unit?: string | undefined;
  /** Width. Example: `10`. */
  width?: string | undefined;
}

/** Package weight inside {@link CheckGlobalProductListingParams}, {@link CreateGlobalProductParams}, {@link EditGlobalProductParams} and others. */
export interface CheckGlobalProductListingPackageWeight {
  /** Unit. Example: `KILOGRAM`. */
  unit?: string | undefined;
  /** Value. Example: `1.32`. */
  value?: string | undefined;
}

/** Product attribute inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingProductAttribute {
  /** Id. Example: `100392`. */
  id?: common.Id | undefined;
  /** Values. */
  values?: readonly CheckGlobalProductListingValue[] | undefined;
}

/** Sales attribute inside {@link CheckGlobalProductListingSku}, {@link CreateGlobalProductSku}, {@link EditGlobalProductSku} and others. */
export interface CheckGlobalProductListingSalesAttribute {
  /** Id. Example: `100089`. */
  id?: common.Id | undefined;
  /** Name. Example: `Color`. */
  name?: string | undefined;
  /** SKU image. */
  sku_img?: CheckGlobalProductListingSkuImg | undefined;
  /** Value id. Example: `1729592969712207000`. */
  value_id?: common.Id | undefined;
  /** Value name. Example: `Red`. */
  value_name?: string | undefined;
}

/** Size chart inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingSizeChart {
  /** Image. */
  image?: CheckGlobalProductListingImage | undefined;
  /** Template. */
  template?: Template | undefined;
}

/** SKU inside {@link CheckGlobalProductListingParams}. */
export interface CheckGlobalProductListingSku {
  /** Global quantity. Example: `100`. */
  global_quantity?: common.Integer | undefined;
  /** Identifier code. */
  identifier_code?: CheckGlobalProductListingIdentifierCode | undefined;
  /** Inventory. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price. */
  price?: common.Money | undefined;
  /** Sales attributes. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `XL-COLOR-RED-001`. */
  seller_sku?: string | undefined;
  /** SKU unit count. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** SKU image inside {@link CheckGlobalProductListingSalesAttribute}, {@link CheckProductListingSalesAttribute}. */
export interface CheckGlobalProductListingSkuImg {
  /** URI. */
  uri?: string | undefined;
}

/** Value inside {@link CheckGlobalProductListingProductAttribute}, {@link GetGlobalAttributesAttribute}, {@link ProductAttribute} and others. */
export interface CheckGlobalProductListingValue {
  /** Id. Example: `1001533`. */
  id?: string | undefined;
  /** Name. Example: `Default`. */
  name?: string | undefined;
}

/** Video inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingVideo {
  /** Id. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`. */
  id?: string | undefined;
}

/** Certification inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams} and others. */
export interface CheckProductListingCertification {
  /** Expiration date. Example: `1741234626`. */
  expiration_date?: common.Integer | undefined;
  /** Files. */
  files?: readonly CheckGlobalProductListingFile[] | undefined;
  /** Id. Required. Example: `7182427311584347905`. */
  id: common.Id;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
}

/** Combined SKU inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku}. */
export interface CheckProductListingCombinedSku {
  /** Product id. Required. Example: `1729582718312380123`. */
  product_id: common.Id;
  /** SKU count. Required. Example: `11`. */
  sku_count: common.Integer;
  /** SKU id. Required. Example: `1729582718312380123`. */
  sku_id: common.Id;
}

/** Diagnose inside {@link CheckProductListingResponse}. */
export interface CheckProductListingDiagnose {
  /** Diagnosis results. */
  diagnosis_results?: DiagnosisResult[];
  /** Field. Example: `TITLE`. */
  field?: CheckProductListingDiagnoseField;
  /** Suggestions. */
  suggestions?: Suggestion;
}

/** External list price inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface CheckProductListingExternalListPrice {
  /** Amount. Required. A decimal number as text. Example: `1`. */
  amount: string;
  /** Currency. Required. Example: `USD`. */
  currency: CheckProductListingExternalListPriceCurrency;
  /** Source. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`. */
  source: CheckProductListingExternalListPriceSource;
}

/** Fee inside {@link CheckProductListingSku}, {@link CreateProductSku}, {@link CreateProductSku2} and others. */
export interface CheckProductListingFee {
  /** Additional attribute. Example: `SINGLE_USE`. */
  additional_attribute?: string | undefined;
  /** Amount. A decimal number as text. Example: `1.01`. */
  amount?: string | undefined;
  /** Type. Example: `PFAND`. */
  type?: string | undefined;
}

/** Inventory inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface CheckProductListingInventory {
  /** Backorder quantity. Example: `888`. */
  backorder_quantity?: number | undefined;
  /** Handling time. Unix seconds. Example: `5`. */
  handling_time?: number | undefined;
  /** Quantity. At most 99999. Example: `999`. */
  quantity?: number | undefined;
  /** Warehouse id. Example: `7068517275539719942`. */
  warehouse_id?: string | undefined;
}

/** Option inside {@link CheckProductListingParams}. */
export interface CheckProductListingOptionItem {
  /** Gne async check session id. Example: `20260122085233268`. */
  gne_async_check_session_id?: common.Id | undefined;
  /** Need trigger gne async check. Example: `false`. */
  need_trigger_gne_async_check?: boolean | undefined;
}

/** Package weight inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams} and others. */
export interface CheckProductListingPackageWeight {
  /** Unit. Required. Example: `KILOGRAM`. */
  unit: CheckProductListingPackageWeightUnit;
  /** Value. Required. Example: `1.32`. */
  value: string;
}

/** Price inside {@link CheckProductListingSku}. */
export interface CheckProductListingPrice {
  /** Amount. A decimal number as text. Example: `1.23`. */
  amount?: string | undefined;
  /** Currency. Required. Example: `USD`. */
  currency: CheckProductListingPriceCurrency;
  /** Sale price. Example: `1.21`. */
  sale_price?: string | undefined;
  /** Starting bid price. */
  starting_bid_price?: string | undefined;
}

/** Sales attribute inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface CheckProductListingSalesAttribute {
  /** Id. Example: `100089`. */
  id?: common.Id | undefined;
  /** Name. At most 20 characters. Example: `Specification`. */
  name?: string | undefined;
  /** SKU image. */
  sku_img?: CheckGlobalProductListingSkuImg | undefined;
  /** Supplementary SKU images. At most 8 items. */
  supplementary_sku_images?: readonly CheckProductListingSupplementarySkuImage[] | undefined;
  /** Value id. Example: `1729592969712207000`. */
  value_id?: common.Id | undefined;
  /** Value name. At most 50 characters. Example: `XL`. */
  value_name?: string | undefined;
}

/** SKU inside {@link CheckProductListingParams}. */
export interface CheckProductListingSku {
  /** Combined SKUs. */
  combined_skus?: readonly CheckProductListingCombinedSku[] | undefined;
  /** External list prices. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** External SKU id. At most 999 characters. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** External URLs. At most 500 items. */
  external_urls?: readonly string[] | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees. */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. Required. */
  inventory: readonly CheckProductListingInventory[];
  /** List price. */
  list_price?: common.Money | undefined;
  /** Pre sale. */
  pre_sale?: PreSale | undefined;
  /** Price. Required. */
  price: CheckProductListingPrice;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `Color-Red-XM01`. */
  seller_sku?: string | undefined;
  /** SKU dimensions. */
  sku_dimensions?: SkuDimension | undefined;
  /** SKU unit count. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** SKU weight. */
  sku_weight?: SkuWeight | undefined;
}

/** Supplementary SKU image inside {@link CheckProductListingSalesAttribute}. */
export interface CheckProductListingSupplementarySkuImage {
  /** URI. Required. */
  uri: string;
}

/** Check result inside {@link CheckListingPrerequisitesResponse}. */
export interface CheckResult {
  /** Check item. Example: `RETURN_WAREHOUSE`. */
  check_item?: CheckItem;
  /** Fail reasons. */
  fail_reasons?: string[];
  /** Is failed. Example: `true`. */
  is_failed?: boolean;
}

/** Claim condition inside {@link Reward}. */
export interface ClaimCondition {
  /** Condition type. */
  condition_type?: string;
  /** Current value. */
  current_value?: string;
  /** Target value. */
  target_value?: string;
}

/** COD inside {@link GetCategoryRulesResponse}. */
export interface Cod {
  /** Is supported. Example: `true`. */
  is_supported?: boolean;
}

/** Combined listing recommendation inside {@link SearchCombinedListingRecommendationsResponse}. */
export interface CombinedListingRecommendation {
  /** Option name. Example: `Color`. */
  option_name?: string;
  /** Products. */
  products?: SearchCombinedListingRecommendationsProduct[];
}

/** Combined SKU inside {@link Sku}. */
export interface CombinedSku {
  /** Brand. */
  brand?: Brand;
  /** Categories. */
  categories?: Category[];
  /** Combined listing not LIVE reasons. */
  combined_listing_not_live_reasons?: CombinedListingNotLiveReason[];
  /** Inventory. */
  inventory?: BindLocalProductsInventory[];
  /** Price. */
  price?: Price;
  /** Product id. Example: `1729582718312380123`. */
  product_id?: string;
  /** Product main image. */
  product_main_image?: ProductMainImage;
  /** Sales attributes. */
  sales_attributes?: GetGlobalProductSalesAttribute[];
  /** Seller SKU. Example: `sku_name`. */
  seller_sku?: string;
  /** SKU count. Example: `1`. */
  sku_count?: number;
  /** SKU id. Example: `1729582718312380123`. */
  sku_id?: string;
  /** Title. */
  title?: string;
}

/** Complex value inside {@link Field}. */
export interface ComplexValue {
  /** Id. Example: `100329`. */
  id?: string;
  /** Name. Example: `Occasion`. */
  name?: string;
  /** Options. */
  options?: GetListingSchemasOptionItem[];
  /** Rules. */
  rules?: Rule[];
}

/** Content data inside {@link GetOpportunityDetailOpportunity}. */
export interface ContentData {
  /** Shoppable video search PV. */
  shoppable_video_search_pv?: string;
  /** Top shoppable video links. */
  top_shoppable_video_links?: string[];
  /** Trending hashtag. */
  trending_hashtag?: string;
  /** Video view PV. */
  video_view_pv?: string;
}

/** External product inside {@link CreateAttributeRecommendationRequestParams}. */
export interface CreateAttributeRecommendationRequestExternalProduct {
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** External product id. At most 999 characters. Example: `shopifyopps123456`. */
  external_product_id?: common.Id | undefined;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Is existing product. Default: `false`. Example: `false`. */
  is_existing_product?: boolean | undefined;
  /** Other product data. At most 20000 characters. */
  other_product_data?: string | undefined;
  /** SKUs. At most 300 items. */
  skus?: readonly CreateAttributeRecommendationRequestSku[] | undefined;
  /** Title. At most 300 characters. */
  title?: string | undefined;
  /** Tts category id. Example: `600001`. */
  tts_category_id?: common.Id | undefined;
  /** Vendor name. At most 255 characters. Example: `xxxx`. */
  vendor_name?: string | undefined;
  /** Version. At most 13 characters. Example: `1741234626`. */
  version?: string | undefined;
}

/** Sales attribute inside {@link CreateAttributeRecommendationRequestSku}, {@link PartialEditCandidateProductsSku}. */
export interface CreateAttributeRecommendationRequestSalesAttribute {
  /** Name. At most 20 characters. Example: `Color`. */
  name?: string | undefined;
  /** SKU images. At most 9 items. */
  sku_images?: SkuImage[] | undefined;
  /** Value. At most 50 characters. Example: `Red`. */
  value?: string | undefined;
}

/** SKU inside {@link CreateAttributeRecommendationRequestExternalProduct}. */
export interface CreateAttributeRecommendationRequestSku {
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CreateAttributeRecommendationRequestSalesAttribute[] | undefined;
}

/** SKU inside {@link CreateGlobalProductParams}. */
export interface CreateGlobalProductSku {
  /** External global SKU id. At most 999 characters. Example: `1234567890`. */
  external_global_sku_id?: common.Id | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Global quantity. Example: `999`. */
  global_quantity?: common.Integer | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. At most 50 items. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price. Required. */
  price: common.Money;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `XL-COLOR-RED-001`. */
  seller_sku?: string | undefined;
  /** SKU unit count. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** Image inside {@link CreateImageTranslationTasksParams}. */
export interface CreateImageTranslationTasksImage {
  /** Image URI. Required. */
  image_uri: string;
  /** Target languages. Required. */
  target_languages: readonly TargetLanguage[];
}

/** Translation task inside {@link CreateImageTranslationTasksResponse}. */
export interface CreateImageTranslationTasksTranslationTask {
  /** Id. Example: `764c6e87eedcea90399a0dafcd572b71`. */
  id?: string;
  /** Image URI. */
  image_uri?: string;
  /** Target language. Example: `it-IT`. */
  target_language?: string;
}

/** Metric standard info inside {@link CreateProductValue}. */
export interface CreateProductMetricStandardInfo {
  /** Id. */
  id?: common.Id | undefined;
  /** Metric value module info. */
  metric_value_module_infos?: readonly CreateProductMetricValueModuleInfo[] | undefined;
}

/** Metric value module info inside {@link CreateProductMetricStandardInfo}. */
export interface CreateProductMetricValueModuleInfo {
  /** Id. */
  id?: common.Id | undefined;
  /** Unit id. */
  unit_id?: common.Id | undefined;
  /** Value. */
  value?: string | undefined;
}

/** Price inside {@link CreateProductSku2}, {@link EditProductSku}. */
export interface CreateProductPrice {
  /** Amount. A decimal number as text. Example: `1.21`. */
  amount?: string | undefined;
  /** Currency. Required. Example: `USD`. */
  currency: CreateProductPriceCurrency;
  /** Sale price. Example: `1.21`. */
  sale_price?: string | undefined;
  /** Starting bid price. */
  starting_bid_price?: string | undefined;
}

/** Product attribute inside {@link CreateProductParams}, {@link EditProductParams}, {@link PartialEditProductParams}. */
export interface CreateProductProductAttribute {
  /** Id. Required. Example: `100392`. */
  id: common.Id;
  /** Values. Required. */
  values: readonly CreateProductValue[];
}

/** SKU inside {@link CreateProductResponse}, {@link EditProductResponse}, {@link PartialEditProductResponse}. */
export interface CreateProductSku {
  /** External SKU id. Example: `1729592969712207234`. */
  external_sku_id?: string;
  /** Fees. */
  fees?: CheckProductListingFee[];
  /** Id. Example: `1729592969712207012`. */
  id?: string;
  /** Sales attributes. */
  sales_attributes?: SalesAttribute[];
  /** Seller SKU. Example: `Color-Red-XM001`. */
  seller_sku?: string;
}

/** SKU inside {@link CreateProductParams}. */
export interface CreateProductSku2 {
  /** Combined SKUs. */
  combined_skus?: readonly CheckProductListingCombinedSku[] | undefined;
  /** External list prices. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** External SKU id. At most 999 characters. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** External URLs. At most 500 items. */
  external_urls?: readonly string[] | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees. */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. Required. */
  inventory: readonly CheckProductListingInventory[];
  /** List price. */
  list_price?: common.Money | undefined;
  /** Pre sale. */
  pre_sale?: PreSale | undefined;
  /** Price. Required. */
  price: CreateProductPrice;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `Color-Red-XM001`. */
  seller_sku?: string | undefined;
  /** SKU dimensions. */
  sku_dimensions?: SkuDimension | undefined;
  /** SKU unit count. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** SKU weight. */
  sku_weight?: SkuWeight | undefined;
}

/** Value inside {@link CreateProductProductAttribute}. */
export interface CreateProductValue {
  /** Id. Example: `1001533`. */
  id?: common.Id | undefined;
  /** Metric standard info. */
  metric_standard_info?: CreateProductMetricStandardInfo | undefined;
  /** Name. At most 2000 characters. Example: `Birthday`. */
  name?: string | undefined;
}

/** Phone number inside {@link CreateResponsiblePersonParams}, {@link PartialEditResponsiblePersonParams}, {@link SearchResponsiblePersonsRegionalProfile}. */
export interface CreateResponsiblePersonPhoneNumber {
  /** Country code. Example: `+353`. */
  country_code?: string | undefined;
  /** Local number. Example: `80915151`. */
  local_number?: string | undefined;
}

/** Size chart data inside {@link CreateSizeChartV2Params}, {@link EditSizeChartV2Params}. */
export interface CreateSizeChartV2SizeChartData {
  /** Description. */
  description?: string | undefined;
  /** Is one size. */
  is_one_size?: boolean | undefined;
  /** Measurement type. Required. */
  measurement_type: MeasurementType;
  /** Size types. */
  size_types?: readonly string[] | undefined;
  /** Table. Required. */
  table: Table;
  /** Unit system. Required. */
  unit_system: UnitSystem;
}

/** Creator inventory inside {@link TotalAvailableInventoryDistribution}. */
export interface CreatorInventory {
  /** Creator name. Example: `py001`. */
  creator_name?: string;
  /** Quantity. Example: `20`. */
  quantity?: number;
}

/** Custom area inside {@link Surface}. */
export interface CustomArea {
  /** Area name. */
  area_name?: string;
  /** Area placement. */
  area_placement?: AreaPlacement;
  /** Area type. */
  area_type?: string;
  /** External area id. */
  external_area_id?: string;
  /** Image area. */
  image_area?: ImageArea;
  /** Is required. */
  is_required?: boolean;
  /** Text area. */
  text_area?: TextArea;
}

/** Data inside {@link GetSubmissionRecordsResponse}. */
export interface Data {
  /** Next page token. */
  next_page_token?: string;
  /** Submissions. */
  submissions?: Submission[];
  /** Total count. */
  total_count?: number;
}

/** Default image inside {@link ImageArea}. */
export interface DefaultImage {
  /** Height. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. */
  width?: number;
}

/** Default value inside {@link MetricValueModule}. */
export interface DefaultValue {
  /** Id. */
  id?: string;
  /** Name. */
  name?: string;
}

/** Detail inside {@link DeleteGlobalProductsErrorItem}. */
export interface DeleteGlobalProductsDetail {
  /** Global product id. Example: `1729715829872102020`. */
  global_product_id?: string;
}

/** Error inside {@link DeleteGlobalProductsResponse}. */
export interface DeleteGlobalProductsErrorItem {
  /** Code. Example: `12019114`. */
  code?: number;
  /** Detail. */
  detail?: DeleteGlobalProductsDetail;
  /** Message. */
  message?: string;
}

/** Delivery option inside {@link GetProductResponse}. */
export interface DeliveryOption {
  /** Id. Example: `1729592969712203232`. */
  id?: string;
  /** Is available. Example: `true`. */
  is_available?: boolean;
  /** Name. Example: `SEND_BY_SELLER`. */
  name?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Extra errors. */
  extra_errors?: ExtraError[];
  /** Product id. Example: `1729382588639839583`. */
  product_id?: string;
}

/** Diagnose inside {@link DiagnoseAndOptimizeProductResponse}, {@link ProductInformationIssueDiagnosisProduct}. */
export interface Diagnose {
  /** Diagnosis results. */
  diagnosis_results?: DiagnosisResult[];
  /** Field. Example: `TITLE`. */
  field?: CheckProductListingDiagnoseField;
  /** Suggestion. */
  suggestion?: Suggestion;
}

/** Diagnosis result inside {@link CheckProductListingDiagnose}, {@link Diagnose}. */
export interface DiagnosisResult {
  /** Code. Example: `TITLE_LESS_THAN_40_CHARACTERS`. */
  code?: string;
  /** How to solve. */
  how_to_solve?: string;
  /** Quality tier. Example: `FAIR`. */
  quality_tier?: QualityTier;
}

/** Dimension recommendation inside {@link GetProductPackageRecommendationsProduct}. */
export interface DimensionRecommendation {
  /** Height. */
  height?: Height;
  /** Length. */
  length?: Length;
  /** Unit. */
  unit?: string;
  /** Width. */
  width?: Width;
}

/** Discount detail inside {@link SubscribeInfoEdit}. */
export interface DiscountDetail {
  /** Discount level. Example: `REGULAR`. */
  discount_level?: string | undefined;
  /** Discount value. Example: `10`. */
  discount_value?: common.Integer | undefined;
}

/** SKU inside {@link EditGlobalProductParams}. */
export interface EditGlobalProductSku {
  /** External global SKU id. At most 999 characters. Example: `1234567890`. */
  external_global_sku_id?: common.Id | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Global quantity. Example: `999`. */
  global_quantity?: common.Integer | undefined;
  /** Id. Example: `1782427311584347905`. */
  id?: common.Id | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. At most 50 items. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price. Required. */
  price: common.Money;
  /** Sale prices. */
  sale_prices?: readonly SalePrice[] | undefined;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `Color-Red-XM01`. */
  seller_sku?: string | undefined;
  /** SKU unit count. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** Inventory inside {@link EditProductReplicatedProductSku}, {@link PartialEditProductReplicatedProductSku}, {@link ReplicateProductSku}. */
export interface EditProductInventory {
  /** Quantity. At most 999999. Example: `999`. */
  quantity?: common.Integer | undefined;
  /** Warehouse id. Example: `7068517275539719942`. */
  warehouse_id?: common.Id | undefined;
}

/** Pre sale inside {@link EditProductSku}. */
export interface EditProductPreSale {
  /** Fulfillment type. */
  fulfillment_type?: FulfillmentType | undefined;
  /** Type. Example: `PRE_ORDER`. */
  type?: EditProductPreSaleType | undefined;
}

/** Price inside {@link EditProductReplicatedProductSku}. */
export interface EditProductPrice {
  /** Currency. Required. Example: `USD`. */
  currency: EditProductPriceCurrency;
  /** Sale price. Required. Example: `1.21`. */
  sale_price: string;
}

/** Replicated product inside {@link EditProductParams}. */
export interface EditProductReplicatedProduct {
  /** Inventory mode. */
  inventory_mode?: string | undefined;
  /** Region. Required. Example: `US`. */
  region: EditProductReplicatedProductRegion;
  /** SKUs. */
  skus?: readonly EditProductReplicatedProductSku[] | undefined;
}

/** SKU inside {@link EditProductReplicatedProduct}. */
export interface EditProductReplicatedProductSku {
  /** Id. Example: `1729592969712207001`. */
  id?: common.Id | undefined;
  /** Inventory. */
  inventory?: readonly EditProductInventory[] | undefined;
  /** Price. Required. */
  price: EditProductPrice;
  /** Seller SKU. Example: `Color-Red-XM002`. */
  seller_sku?: string | undefined;
}

/** SKU inside {@link EditProductParams}. */
export interface EditProductSku {
  /** Combined SKUs. */
  combined_skus?: readonly CheckProductListingCombinedSku[] | undefined;
  /** External list prices. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** External SKU id. At most 999 characters. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** External URLs. At most 500 items. */
  external_urls?: readonly string[] | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees. */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Id. Example: `1729592969712207000`. */
  id?: common.Id | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. */
  inventory?: readonly CheckProductListingInventory[] | undefined;
  /** List price. */
  list_price?: common.Money | undefined;
  /** Pre sale. */
  pre_sale?: EditProductPreSale | undefined;
  /** Price. */
  price?: CreateProductPrice | undefined;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `Color-Red-XM001`. */
  seller_sku?: string | undefined;
  /** SKU dimensions. */
  sku_dimensions?: SkuDimension | undefined;
  /** SKU unit count. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** SKU weight. */
  sku_weight?: SkuWeight | undefined;
}

/** Detail inside {@link EnableStrikethroughPricesErrorItem}, {@link SubmitStrikethroughPriceErrorItem}. */
export interface EnableStrikethroughPricesDetail {
  /** Extra errors. */
  extra_errors?: ExtraError[];
  /** SKU id. Example: `1729592969712207111`. */
  sku_id?: string;
}

/** Error inside {@link EnableStrikethroughPricesResponse}. */
export interface EnableStrikethroughPricesErrorItem {
  /** Code. Example: `12052387`. */
  code?: string;
  /** Detail. */
  detail?: EnableStrikethroughPricesDetail;
  /** Message. */
  message?: string;
}

/** SKU inside {@link EnableStrikethroughPricesParams}. */
export interface EnableStrikethroughPricesSku {
  /** External retail price. */
  external_retail_price?: common.Money | undefined;
  /** External SKU id. At most 999 characters. Example: `0000592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** External transaction price. */
  external_transaction_price?: ExternalTransactionPrice | undefined;
  /** Id. Example: `1729592969712207111`. */
  id?: common.Id | undefined;
}

/** EPR inside {@link GetCategoryRulesResponse}. */
export interface Epr {
  /** Is required. Example: `false`. */
  is_required?: boolean;
}

/** Error inside {@link ActivateProductsResponse}, {@link DeactivateProductsResponse}, {@link DeleteProductsResponse} and others. */
export interface ErrorItem {
  /** Code. Example: `12052990`. */
  code?: number;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Expiration date inside {@link ProductCertification}. */
export interface ExpirationDate {
  /** Is required. Example: `true`. */
  is_required?: boolean;
}

/** External list price inside {@link SearchProductsSku}, {@link Sku}. */
export interface ExternalListPrice {
  /** Amount. A decimal number as text. Example: `1`. */
  amount?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Source. Example: `SHOPIFY_COMPARE_AT_PRICE`. */
  source?: CheckProductListingExternalListPriceSource;
}

/** External product inside {@link UploadExternalProductParams}. */
export interface ExternalProduct {
  /** Create time. Unix seconds. */
  create_time?: common.Time | undefined;
  /** Description. At most 10000 characters. */
  description?: string | undefined;
  /** External category name. At most 100 characters. */
  external_category_name?: string | undefined;
  /** External product id. At most 999 characters. Example: `shopifyopps123456`. */
  external_product_id?: common.Id | undefined;
  /** External shop id. At most 999 characters. Example: `123455`. */
  external_shop_id?: common.Id | undefined;
  /** First image. */
  first_image?: FirstImage | undefined;
  /** Images. At most 25 items. */
  images?: readonly RecommendSizeChartImage2[] | undefined;
  /** Publish time. Unix seconds. */
  publish_time?: common.Time | undefined;
  /** Region. */
  region?: EditProductReplicatedProductRegion | undefined;
  /** SKUs. At most 300 items. */
  skus?: readonly UploadExternalProductSku[] | undefined;
  /** Status. Default: `ALL`. */
  status?: ExternalProductStatus | undefined;
  /** Title. At most 300 characters. */
  title?: string | undefined;
  /** Update time. Unix seconds. */
  update_time?: common.Time | undefined;
  /** Vendor name. At most 255 characters. */
  vendor_name?: string | undefined;
}

/** External transaction price inside {@link EnableStrikethroughPricesSku}. */
export interface ExternalTransactionPrice {
  /** Amount. A decimal number as text. Example: `1`. */
  amount?: string | undefined;
  /** Currency. Example: `USD`. */
  currency?: string | undefined;
  /** Image. */
  image?: CheckGlobalProductListingImage | undefined;
  /** Transaction time. Unix seconds. Example: `1694309208`. */
  transaction_time?: common.Time | undefined;
}

/** Extra error inside {@link Detail}, {@link EnableStrikethroughPricesDetail}. */
export interface ExtraError {
  /** Code. Example: `12052048`. */
  code?: number;
  /** Message. */
  message?: string;
  /** Warehouse id. Example: `7068517275539719942`. */
  warehouse_id?: string;
}

/** Fail reason inside {@link BindResult}, {@link CheckGlobalProductListingResponse}, {@link CheckProductListingResponse} and others. */
export interface FailReason {
  /** Code. Example: `12052407`. */
  code?: number;
  /** Message. */
  message?: string;
}

/** Fee inside {@link GetCategoryRulesResponse}. */
export interface Fee {
  /** Is required. Example: `true`. */
  is_required?: boolean;
  /** Type. Example: `PFAND`. */
  type?: string;
}

/** Field inside {@link ListingSchema}. */
export interface Field {
  /** Complex values. */
  complex_values?: ComplexValue[];
  /** Id. Example: `product_attributes`. */
  id?: string;
  /** Name. Example: `product_attributes`. */
  name?: string;
  /** Options. */
  options?: GetListingSchemasOptionItem[];
  /** Rules. */
  rules?: Rule[];
}

/** File inside {@link Certification}, {@link GetGlobalProductCertification}. */
export interface File {
  /** Format. Example: `PDF`. */
  format?: string;
  /** Id. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
  id?: string;
  /** Name. Example: `SNI.PDF`. */
  name?: string;
  /** URLs. */
  urls?: string[];
}

/** First image inside {@link ExternalProduct}. */
export interface FirstImage {
  /** URL. */
  url?: string | undefined;
}

/** Fulfillment type inside {@link EditProductPreSale}, {@link PreSale}. */
export interface FulfillmentType {
  /** Handling duration days. Example: `24`. */
  handling_duration_days?: number | undefined;
  /** Release date. Example: `1619611761`. */
  release_date?: number | undefined;
}

/** Brand inside {@link GetBrandsResponse}. */
export interface GetBrandsBrand {
  /** Authorized status. Example: `AUTHORIZED`. */
  authorized_status?: AuthorizedStatus;
  /** Brand status. Example: `AVAILABLE`. */
  brand_status?: BrandStatus;
  /** Id. Example: `7082427311584347905`. */
  id?: string;
  /** Is t1 brand. Example: `true`. */
  is_t1_brand?: boolean;
  /** Name. Example: `Teas`. */
  name?: string;
}

/** Manufacturer inside {@link GetCategoryRulesResponse}. */
export interface GetCategoryRulesManufacturer {
  /** Is required. Example: `false`. */
  is_required?: boolean;
}

/** Package dimension inside {@link GetCategoryRulesResponse}. */
export interface GetCategoryRulesPackageDimension {
  /** Is required. Example: `true`. */
  is_required?: boolean;
}

/** Responsible person inside {@link GetCategoryRulesResponse}. */
export interface GetCategoryRulesResponsiblePerson {
  /** Is required. Example: `false`. */
  is_required?: boolean;
}

/** Attribute inside {@link GetGlobalAttributesResponse}. */
export interface GetGlobalAttributesAttribute {
  /** Id. Example: `100392`. */
  id?: string;
  /** Is customizable. Example: `false`. */
  is_customizable?: boolean;
  /** Is multiple selection. Example: `false`. */
  is_multiple_selection?: boolean;
  /** Is requried. Example: `false`. */
  is_requried?: boolean;
  /** Name. Example: `Occasion`. */
  name?: string;
  /** Optional regions. */
  optional_regions?: OptionalRegion[];
  /** Required regions. */
  required_regions?: OptionalRegion[];
  /** Requirement conditions. */
  requirement_conditions?: RequirementCondition[];
  /** Type. Example: `PRODUCT_PROPERTY`. */
  type?: AttributeType;
  /** Values. */
  values?: CheckGlobalProductListingValue[];
}

/** Product certification inside {@link GetGlobalCategoryRulesResponse}. */
export interface GetGlobalCategoryRulesProductCertification {
  /** Id. Example: `7267563252536723205`. */
  id?: string;
  /** Is required. Example: `false`. */
  is_required?: boolean;
  /** Name. Example: `product_cert_name`. */
  name?: string;
  /** Optional regions. */
  optional_regions?: OptionalRegion[];
  /** Required regions. */
  required_regions?: OptionalRegion[];
  /** Requirement conditions. */
  requirement_conditions?: RequirementCondition[];
  /** Sample image URL. */
  sample_image_url?: string;
}

/** Category inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductCategory {
  /** Id. Example: `600002`. */
  id?: string;
}

/** Certification inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductCertification {
  /** Files. */
  files?: File[];
  /** Id. Example: `7267563252536723205`. */
  id?: string;
  /** Images. */
  images?: Image[];
  /** Title. */
  title?: string;
}

/** Price inside {@link GetGlobalProductSku}. */
export interface GetGlobalProductPrice {
  /** Amount. A decimal number as text. Example: `1.01`. */
  amount?: string;
  /** Currency. Example: `USD`. */
  currency?: GetGlobalProductPriceCurrency;
  /** Unit price. Example: `1.00`. */
  unit_price?: string;
}

/** Product inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductProduct {
  /** Id. Example: `1729592969712207922`. */
  id?: string;
  /** Region. Example: `GB`. */
  region?: string;
  /** SKU mappings. */
  sku_mappings?: SkuMapping[];
}

/** Sales attribute inside {@link CombinedSku}, {@link GetGlobalProductSku}, {@link Sku}. */
export interface GetGlobalProductSalesAttribute {
  /** Id. Example: `100000`. */
  id?: string;
  /** Name. Example: `Color`. */
  name?: string;
  /** SKU image. */
  sku_img?: SkuImg;
  /** Supplementary SKU images. */
  supplementary_sku_images?: SupplementarySkuImage[];
  /** Value id. Example: `7267563252536723205`. */
  value_id?: string;
  /** Value name. Example: `Red`. */
  value_name?: string;
}

/** Size chart inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductSizeChart {
  /** Image. */
  image?: Image;
  /** Template. */
  template?: Template;
}

/** SKU inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductSku {
  /** External global SKU id. Example: `1234567890`. */
  external_global_sku_id?: string;
  /** Extra identifier codes. */
  extra_identifier_codes?: string[];
  /** Global quantity. Example: `100`. */
  global_quantity?: number;
  /** Id. Example: `1729592969712207234`. */
  id?: string;
  /** Identifier code. */
  identifier_code?: IdentifierCode;
  /** Inventory. */
  inventory?: CheckGlobalProductListingInventory[];
  /** Price. */
  price?: GetGlobalProductPrice;
  /** Sales attributes. */
  sales_attributes?: GetGlobalProductSalesAttribute[];
  /** Seller SKU. Example: `Color-Red-XM001`. */
  seller_sku?: string;
  /** SKU unit count. Example: `100.00`. */
  sku_unit_count?: string;
}

/** Detail inside {@link GetListingSchemasErrorItem}. */
export interface GetListingSchemasDetail {
  /** Category id. Example: `60002`. */
  category_id?: number;
}

/** Error inside {@link GetListingSchemasResponse}. */
export interface GetListingSchemasErrorItem {
  /** Code. Example: `12052024`. */
  code?: number;
  /** Detail. */
  detail?: GetListingSchemasDetail;
  /** Message. */
  message?: string;
}

/** Option inside {@link ComplexValue}, {@link Field}. */
export interface GetListingSchemasOptionItem {
  /** Id. Example: `1001533`. */
  id?: string;
  /** Name. Example: `Birthday`. */
  name?: string;
}

/** Opportunity inside {@link GetOpportunityDetailResponse}. */
export interface GetOpportunityDetailOpportunity {
  /** Action type. */
  action_type?: string;
  /** Basic info. */
  basic_info?: BasicInfo;
  /** Content data. */
  content_data?: ContentData;
  /** Id. */
  id?: string;
  /** Listing criteria. */
  listing_criteria?: ListingCriteria;
  /** Market data. */
  market_data?: MarketData;
}

/** Image inside {@link Certification}, {@link GetProductSizeChart}. */
export interface GetProductImage {
  /** Height. Example: `600`. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. Example: `600`. */
  width?: number;
}

/** Product inside {@link GetProductPackageRecommendationsResponse}. */
export interface GetProductPackageRecommendationsProduct {
  /** Abnormality types. */
  abnormality_types?: string[];
  /** Dimension recommendation. */
  dimension_recommendation?: DimensionRecommendation;
  /** Product id. */
  product_id?: string;
  /** Weight recommendation. */
  weight_recommendation?: WeightRecommendation;
}

/** Product inside {@link GetProductsSeoWordsResponse}, {@link ProductFamily}. */
export interface GetProductProduct {
  /** Id. Example: `1729592969712207008`. */
  id?: string;
  /** SEO words. */
  seo_words?: SeoWord[];
}

/** Product attribute inside {@link GetProductResponse}. */
export interface GetProductProductAttribute {
  /** Id. Example: `100392`. */
  id?: string;
  /** Name. Example: `Occasion`. */
  name?: string;
  /** Values. */
  values?: GetProductValue[];
}

/** Size chart inside {@link GetProductResponse}. */
export interface GetProductSizeChart {
  /** Image. */
  image?: GetProductImage;
  /** Template. */
  template?: Template;
}

/** Value inside {@link GetProductProductAttribute}. */
export interface GetProductValue {
  /** Id. Example: `1001533`. */
  id?: string;
  /** Metric standard info. */
  metric_standard_info?: MetricStandardInfo;
  /** Name. Example: `Birthday`. */
  name?: string;
}

/** Product inside {@link GetRecommendedProductTitleAndDescriptionResponse}. */
export interface GetRecommendedProductTitleAndDescriptionProduct {
  /** Id. Example: `123456`. */
  id?: string;
  /** Suggestions. */
  suggestions?: GetRecommendedProductTitleAndDescriptionSuggestion[];
}

/** Suggestion inside {@link GetRecommendedProductTitleAndDescriptionProduct}. */
export interface GetRecommendedProductTitleAndDescriptionSuggestion {
  /** Field. Example: `TITLE`. */
  field?: GetRecommendedProductTitleAndDescriptionSuggestionField;
  /** Items. */
  items?: Item[];
}

/** Global listing policy inside {@link Sku}. */
export interface GlobalListingPolicy {
  /** Inventory type. Example: `SHARED`. */
  inventory_type?: InventoryType;
  /** Price sync. Example: `true`. */
  price_sync?: boolean;
  /** Replicate source. */
  replicate_source?: ReplicateSource;
}

/** Global product inside {@link SearchGlobalProductsResponse}. */
export interface GlobalProduct {
  /** Create time. Unix seconds. Example: `1694576429`. */
  create_time?: number;
  /** Id. Example: `1729592969712207008`. */
  id?: string;
  /** SKUs. */
  skus?: PublishGlobalProductSku[];
  /** Status. Example: `PUBLISHED`. */
  status?: GlobalProductStatus;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1694576429`. */
  update_time?: number;
}

/** Global product association inside {@link GetProductResponse}. */
export interface GlobalProductAssociation {
  /** Global product id. Example: `1729592969712207920`. */
  global_product_id?: string;
  /** SKU mappings. */
  sku_mappings?: SkuMapping[];
}

/** Global SKU inside {@link CreateGlobalProductResponse}, {@link EditGlobalProductResponse}, {@link PartialEditGlobalProductResponse}. */
export interface GlobalSku {
  /** External global SKU id. Example: `1234567890`. */
  external_global_sku_id?: string;
  /** Id. Example: `1729592969712207012`. */
  id?: string;
  /** Sales attributes. */
  sales_attributes?: SalesAttribute[];
  /** Seller SKU. Example: `Color-Red-XM001`. */
  seller_sku?: string;
}

/** Header inside {@link Table}. */
export interface Header {
  /** Id. */
  id?: string | undefined;
  /** Name. */
  name?: string | undefined;
}

/** Height inside {@link DimensionRecommendation}. */
export interface Height {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Identifier code inside {@link CheckProductListingSku}, {@link CreateGlobalProductSku}, {@link CreateProductSku2} and others. */
export interface IdentifierCode {
  /** Code. Example: `10000000000000`. */
  code?: string | undefined;
  /** Type. Example: `GTIN`. */
  type?: IdentifierCodeType | undefined;
}

/** Image inside {@link GetGlobalProductCertification}, {@link GetGlobalProductSizeChart}, {@link Suggestion}. */
export interface Image {
  /** Height. Example: `600`. */
  height?: number;
  /** Optimized URI. */
  optimized_uri?: string;
  /** Optimized URL. */
  optimized_url?: string;
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
  /** Width. Example: `600`. */
  width?: number;
}

/** Image area inside {@link CustomArea}. */
export interface ImageArea {
  /** Default image. */
  default_image?: DefaultImage;
  /** Min height. */
  min_height?: number;
  /** Min width. */
  min_width?: number;
}

/** Import result inside {@link ImportExternalProductInfoResponse}. */
export interface ImportResult {
  /** Code. Example: `0`. */
  code?: string;
  /** Message. */
  message?: string;
}

/** In shop inventory inside {@link TotalAvailableInventoryDistribution}. */
export interface InShopInventory {
  /** Quantity. Example: `50`. */
  quantity?: number;
}

/** Indicator detail inside {@link AppealMessage}. */
export interface IndicatorDetail {
  /** Indicator type. Required. */
  indicator_type: IndicatorType;
}

/** Integrated platform status inside {@link GetProductResponse}, {@link Product}. */
export interface IntegratedPlatformStatus {
  /** Platform. Example: `TOKOPEDIA`. */
  platform?: IntegratedPlatformStatusPlatform;
  /** Status. Example: `PLATFORM_DEACTIVATED`. */
  status?: GetProductStatus;
}

/** Inventory inside {@link InventorySearchResponse}. */
export interface Inventory {
  /** Product id. Example: `1729592969712207008`. */
  product_id?: string;
  /** SKUs. */
  skus?: InventorySearchSku[];
}

/** Inventory rule inside {@link GetGlobalListingRulesResponse}. */
export interface InventoryRule {
  /** Allocation mode. Example: `SHARED`. */
  allocation_mode?: string;
  /** Associated warehouses. */
  associated_warehouses?: AssociatedWarehouse[];
  /** Local warehouse id. Example: `7068517275539719942`. */
  local_warehouse_id?: string;
}

/** SKU inside {@link Inventory}. */
export interface InventorySearchSku {
  /** Id. Example: `1729388324987897824`. */
  id?: string;
  /** Seller SKU. Example: `Color-Red-XM01`. */
  seller_sku?: string;
  /** Total available inventory distribution. */
  total_available_inventory_distribution?: TotalAvailableInventoryDistribution;
  /** Total available quantity. Example: `100`. */
  total_available_quantity?: number;
  /** Total committed quantity. Example: `10`. */
  total_committed_quantity?: number;
  /** Warehouse inventory. */
  warehouse_inventory?: WarehouseInventory[];
}

/** Item inside {@link GetRecommendedProductTitleAndDescriptionSuggestion}. */
export interface Item {
  /** Text. */
  text?: string;
}

/** Length inside {@link DimensionRecommendation}. */
export interface Length {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Length limit inside {@link ValueLimit}. */
export interface LengthLimit {
  /** Max length. */
  max_length?: number;
  /** Min length. */
  min_length?: number;
}

/** Data inside {@link ListOpportunitiesResponse}. */
export interface ListOpportunitiesData {
  /** Next page token. */
  next_page_token?: string;
  /** Opportunities. */
  opportunities?: Opportunity[];
  /** Total count. */
  total_count?: number;
}

/** Product inside {@link ListProductSkppStatusesResponse}. */
export interface ListProductSkppStatusesProduct {
  /** Affiliate program status. */
  affiliate_program_status?: string;
  /** Product id. */
  product_id?: string;
  /** Rewards. */
  rewards?: Reward[];
  /** Skpp status. */
  skpp_status?: string;
  /** Target score. */
  target_score?: number;
  /** Title. */
  title?: string;
  /** Total score. */
  total_score?: number;
}

/** Listing criteria inside {@link GetOpportunityDetailOpportunity}. */
export interface ListingCriteria {
  /** Keywords. */
  keywords?: string;
  /** Product brand. */
  product_brand?: string;
  /** Product category. */
  product_category?: string;
  /** Product status. */
  product_status?: string;
}

/** Listing quality inside {@link CheckProductListingResponse}, {@link DiagnoseAndOptimizeProductResponse}, {@link ProductInformationIssueDiagnosisProduct}. */
export interface ListingQuality {
  /** Current tier. Example: `POOR`. */
  current_tier?: CurrentTier;
  /** Remaining recommendations. Example: `3`. */
  remaining_recommendations?: number;
}

/** Listing schema inside {@link GetListingSchemasResponse}. */
export interface ListingSchema {
  /** Category id. Example: `60001`. */
  category_id?: number;
  /** Fields. */
  fields?: Field[];
}

/** Local product inside {@link BindLocalProductsParams}. */
export interface LocalProduct {
  /** Id. Example: `1729409636071801988`. */
  id?: common.Id | undefined;
  /** Inventory add type. Example: `SET`. */
  inventory_add_type?: string | undefined;
  /** Inventory mode. Example: `SHARED`. */
  inventory_mode?: string | undefined;
  /** SKUs. */
  skus?: readonly BindLocalProductsSku[] | undefined;
}

/** Main image inside {@link GetGlobalProductResponse}, {@link GetProductResponse}. */
export interface MainImage {
  /** Height. Example: `600`. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. Example: `600`. */
  width?: number;
}

/** Manufacturer inside {@link GetGlobalCategoryRulesResponse}. */
export interface Manufacturer {
  /** Is required. Example: `false`. */
  is_required?: boolean;
  /** Optional regions. */
  optional_regions?: RequiredRegion[];
  /** Required regions. */
  required_regions?: RequiredRegion[];
}

/** Market data inside {@link GetOpportunityDetailOpportunity}. */
export interface MarketData {
  /** Competitor product count. */
  competitor_product_count?: string;
  /** Competitor seller count. */
  competitor_seller_count?: string;
  /** Estimated market GMV. */
  est_market_gmv?: string;
  /** Estimated market sales volume. */
  est_market_sales_volume?: string;
  /** Market buzz. */
  market_buzz?: string;
  /** Search keyword. */
  search_keyword?: string;
  /** Search volume. */
  search_volume?: string;
}

/** Mask image inside {@link Surface}. */
export interface MaskImage {
  /** Height. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. */
  width?: number;
}

/** Measurement and option inside {@link SizeChart}. */
export interface MeasurementAndOption {
  /** Measurement type. */
  measurement_type?: string;
  /** Options. */
  options?: OptionItem[];
}

/** Metric standard inside {@link Attribute}. */
export interface MetricStandard {
  /** Id. */
  id?: string;
  /** Metric value modules. */
  metric_value_modules?: MetricValueModule[];
  /** Name. */
  name?: string;
}

/** Metric standard info inside {@link GetProductValue}. */
export interface MetricStandardInfo {
  /** Id. */
  id?: string;
  /** Metric value module info. */
  metric_value_module_infos?: MetricValueModuleInfo[];
}

/** Metric value module inside {@link MetricStandard}. */
export interface MetricValueModule {
  /** Data types. */
  data_types?: string[];
  /** Default values. */
  default_values?: DefaultValue[];
  /** Id. */
  id?: string;
  /** Input type. */
  input_type?: string;
  /** Name. */
  name?: string;
  /** Prefix. */
  prefix?: string;
  /** Shading word. */
  shading_word?: string;
  /** Suffix. */
  suffix?: string;
  /** Units. */
  units?: Unit[];
  /** Value limit. */
  value_limit?: ValueLimit;
}

/** Metric value module info inside {@link MetricStandardInfo}. */
export interface MetricValueModuleInfo {
  /** Id. */
  id?: string;
  /** Prefix. */
  prefix?: string;
  /** Suffix. */
  suffix?: string;
  /** Unit id. */
  unit_id?: string;
  /** Unit name. */
  unit_name?: string;
  /** Value. */
  value?: string;
}

/** Num limit inside {@link ValueLimit}. */
export interface NumLimit {
  /** Max value. */
  max_value?: number;
  /** Min value. */
  min_value?: number;
}

/** Opportunity inside {@link ListOpportunitiesData}. */
export interface Opportunity {
  /** Brand name. */
  brand_name?: string;
  /** Category id level 1. */
  category_id_level_1?: string;
  /** Category id level 2. */
  category_id_level_2?: string;
  /** Category id level 3. */
  category_id_level_3?: string;
  /** Category name level 1. */
  category_name_level_1?: string;
  /** Category name level 2. */
  category_name_level_2?: string;
  /** Category name level 3. */
  category_name_level_3?: string;
  /** Competitor product count. */
  competitor_product_count?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Estimated market GMV. */
  est_market_gmv?: string;
  /** Estimated market sales volume. */
  est_market_sales_volume?: string;
  /** Expire time. Unix seconds. */
  expire_time?: number;
  /** External product id. */
  external_product_id?: string;
  /** Id. */
  id?: string;
  /** Is collected. */
  is_collected?: boolean;
  /** Opportunity type. */
  opportunity_type?: string;
  /** Query words. */
  query_words?: string;
  /** Reference images. */
  reference_images?: string[];
  /** Reference source. */
  reference_source?: string;
  /** Reward info. */
  reward_info?: string;
  /** Search volume. */
  search_volume?: string;
  /** Tag codes. */
  tag_codes?: string[];
  /** Tags. */
  tags?: string;
  /** Title. */
  title?: string;
  /** Video view PV. */
  video_view_pv?: string;
}

/** Opportunity application inside {@link ApplyOpportunitiesResponse}. */
export interface OpportunityApplication {
  /** Id. Example: `submission123`. */
  id?: string;
  /** Opportunity id. Example: `213231231`. */
  opportunity_id?: string;
  /** Product id. Example: `abcd1234`. */
  product_id?: string;
  /** Status. Example: `REVIEWING`. */
  status?: OpportunityApplicationStatus;
}

/** Image inside {@link OptimizeImagesResponse}. */
export interface OptimizeImagesImage {
  /** Height. Example: `600`. */
  height?: number;
  /** Optimize status. Example: `SUCCESS`. */
  optimize_status?: OptimizeStatus;
  /** Optimized URI. */
  optimized_uri?: string;
  /** Optimized URL. */
  optimized_url?: string;
  /** Original URI. */
  original_uri?: string;
  /** Original URL. */
  original_url?: string;
  /** Width. Example: `600`. */
  width?: number;
}

/** Image inside {@link OptimizeImagesParams}. */
export interface OptimizeImagesImage2 {
  /** Optimization mode. */
  optimization_mode?: readonly OptimizationMode[] | undefined;
  /** URI. */
  uri?: string | undefined;
}

/** Option inside {@link MeasurementAndOption}. */
export interface OptionItem {
  /** Id. */
  id?: string;
  /** Imperial value range. */
  imperial_value_range?: string[];
  /** Metric value range. */
  metric_value_range?: string[];
  /** Name. */
  name?: string;
  /** Role. */
  role?: string;
  /** Unit. */
  unit?: string;
}

/** Origin platform category inside {@link RecommendCategoryParams}. */
export interface OriginPlatformCategory {
  /** Full name. */
  full_name?: string | undefined;
  /** Id. */
  id?: common.Id | undefined;
  /** Is leaf. */
  is_leaf?: boolean | undefined;
  /** Is root. */
  is_root?: boolean | undefined;
  /** Name. */
  name?: string | undefined;
}

/** Origin platform product meta data inside {@link RecommendCategoryParams}. */
export interface OriginPlatformProductMetaData {
  /** Attribute value list. */
  attribute_value_list?: readonly AttributeValue[] | undefined;
}

/** Original image inside {@link TranslationTask}. */
export interface OriginalImage {
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
}

/** Package dimension inside {@link PredictProductPackageDimensionsAndWeightResponse}. */
export interface PackageDimension {
  /** Height. */
  height?: number;
  /** Length. */
  length?: number;
  /** Unit. */
  unit?: string;
  /** Width. */
  width?: number;
}

/** Package weight inside {@link GetProductResponse}. */
export interface PackageWeight {
  /** Unit. Example: `KILOGRAM`. */
  unit?: PackageWeightUnit;
  /** Value. Example: `1.32`. */
  value?: string;
}

/** Candidate product inside {@link PartialEditCandidateProductsParams}, {@link UploadCandidateProductsParams}. */
export interface PartialEditCandidateProductsCandidateProduct {
  /** Description. At most 6000 characters. */
  description?: string | undefined;
  /** External category name. At most 100 characters. Example: `Beauty`. */
  external_category_name?: string | undefined;
  /** External product id. At most 64 characters. Example: `abcd`. */
  external_product_id?: common.Id | undefined;
  /** Images. At most 25 items. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Opportunity matching end time. Unix seconds. Default: `60`. Example: `1726341961`. */
  opportunity_matching_end_time?: common.Time | undefined;
  /** SKUs. At most 600 items. */
  skus?: readonly PartialEditCandidateProductsSku[] | undefined;
  /** Title. At most 100 characters. Example: `iphone15promax128G`. */
  title?: string | undefined;
}

/** Detail inside {@link PartialEditCandidateProductsErrorItem}. */
export interface PartialEditCandidateProductsDetail {
  /** External product id. Example: `abcde`. */
  external_product_id?: string;
}

/** Error inside {@link PartialEditCandidateProductsResponse}, {@link UploadCandidateProductsResponse}. */
export interface PartialEditCandidateProductsErrorItem {
  /** Code. Example: `36002005`. */
  code?: number;
  /** Detail. */
  detail?: PartialEditCandidateProductsDetail;
  /** Message. */
  message?: string;
}

/** SKU inside {@link CandidateProduct}, {@link PartialEditCandidateProductsCandidateProduct}. */
export interface PartialEditCandidateProductsSku {
  /** Price. */
  price?: common.Money | undefined;
  /** Sales attributes. At most 10 items. */
  sales_attributes?: CreateAttributeRecommendationRequestSalesAttribute[] | undefined;
}

/** Sale price inside {@link PartialEditGlobalProductSku}. */
export interface PartialEditGlobalProductSalePrice {
  /** Amount. Required. A decimal number as text. Example: `100`. */
  amount: string;
  /** Region. Required. Example: `US`. */
  region: EditProductReplicatedProductRegion;
}

/** SKU inside {@link PartialEditGlobalProductParams}. */
export interface PartialEditGlobalProductSku {
  /** External global SKU id. At most 999 characters. Example: `1234567890`. */
  external_global_sku_id?: common.Id | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Global quantity. Example: `999`. */
  global_quantity?: common.Integer | undefined;
  /** Id. Example: `1782427311584347905`. */
  id?: common.Id | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. At most 50 items. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price. */
  price?: common.Money | undefined;
  /** Sale prices. */
  sale_prices?: readonly PartialEditGlobalProductSalePrice[] | undefined;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller SKU. Example: `Color-Red-XM01`. */
  seller_sku?: string | undefined;
  /** SKU unit count. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** Background image inside {@link PartialEditProductSurface}. */
export interface PartialEditProductBackgroundImage {
  /** URI. */
  uri?: string | undefined;
}

/** Custom area inside {@link PartialEditProductSurface}. */
export interface PartialEditProductCustomArea {
  /** Area name. */
  area_name?: string | undefined;
  /** Area placement. */
  area_placement?: AreaPlacement | undefined;
  /** Area type. */
  area_type?: string | undefined;
  /** External area id. */
  external_area_id?: common.Id | undefined;
  /** Image area. */
  image_area?: PartialEditProductImageArea | undefined;
  /** Is required. */
  is_required?: boolean | undefined;
  /** Text area. */
  text_area?: TextArea | undefined;
}

/** Default image inside {@link PartialEditProductImageArea}. */
export interface PartialEditProductDefaultImage {
  /** URI. */
  uri?: string | undefined;
}

/** Image area inside {@link PartialEditProductCustomArea}. */
export interface PartialEditProductImageArea {
  /** Default image. */
  default_image?: PartialEditProductDefaultImage | undefined;
  /** Min height. */
  min_height?: common.Integer | undefined;
  /** Min width. */
  min_width?: common.Integer | undefined;
}

/** Mask image inside {@link PartialEditProductSurface}. */
export interface PartialEditProductMaskImage {
  /** URI. */
  uri?: string | undefined;
}

/** POD info inside {@link PartialEditProductParams}. */
export interface PartialEditProductPodInfo {
  /** POD templates. */
  pod_templates?: readonly PartialEditProductPodTemplate[] | undefined;
}

/** POD template inside {@link PartialEditProductPodInfo}. */
export interface PartialEditProductPodTemplate {
  /** POD template id. */
  pod_template_id?: common.Id | undefined;
  /** Remark. */
  remark?: string | undefined;
  /** SKU ids. */
  sku_ids?: readonly common.Id[] | undefined;
  /** Surfaces. */
  surfaces?: readonly PartialEditProductSurface[] | undefined;
  /** Template name. */
  template_name?: string | undefined;
}

/** Price inside {@link PartialEditProductSku}, {@link PublishGlobalProductPublishTargetSku}, {@link UpdatePriceSku}. */
export interface PartialEditProductPrice {
  /** Amount. A decimal number as text. Example: `100.00`. */
  amount?: string | undefined;
  /** Currency. Required. Example: `USD`. */
  currency: CheckProductListingPriceCurrency;
  /** Sale price. Example: `1.21`. */
  sale_price?: string | undefined;
}

/** Replicated product inside {@link PartialEditProductParams}. */
export interface PartialEditProductReplicatedProduct {
  /** Inventory mode. */
  inventory_mode?: string | undefined;
  /** Region. Required. Example: `US`. */
  region: PartialEditProductReplicatedProductRegion;
  /** SKUs. */
  skus?: readonly PartialEditProductReplicatedProductSku[] | undefined;
}

/** SKU inside {@link PartialEditProductReplicatedProduct}. */
export interface PartialEditProductReplicatedProductSku {
  /** External SKU id. At most 999 characters. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Id. Example: `1729592969712207000`. */
  id?: common.Id | undefined;
  /** Inventory. */
  inventory?: readonly EditProductInventory[] | undefined;
  /** Price. Required. */
  price: PartialEditProductSkuPrice;
  /** Seller SKU. Example: `Color-Red-XM001`. */
  seller_sku?: string | undefined;
}

/** SKU inside {@link PartialEditProductParams}. */
export interface PartialEditProductSku {
  /** External list prices. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** External SKU id. At most 999 characters. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** External URLs. At most 500 items. */
  external_urls?: readonly string[] | undefined;
  /** Extra identifier codes. At most 10 items. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees. */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Id. Example: `1729592969712207012`. */
  id?: common.Id | undefined;
  /** Identifier code. */
  identifier_code?: IdentifierCode | undefined;
  /** Inventory. */
  inventory?: readonly CheckProductListingInventory[] | undefined;
  /** List price. */
  list_price?: common.Money | undefined;
  /** Pre sale. */
  pre_sale?: PreSale | undefined;
  /** Price. */
  price?: PartialEditProductPrice | undefined;
  /** Sales attributes. At most 3 items. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller SKU. */
  seller_sku?: string | undefined;
  /** SKU dimensions. */
  sku_dimensions?: SkuDimension | undefined;
  /** SKU unit count. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** SKU weight. */
  sku_weight?: SkuWeight | undefined;
}

/** Price inside {@link PartialEditProductReplicatedProductSku}. */
export interface PartialEditProductSkuPrice {
  /** Currency. Required. Example: `USD`. */
  currency: CheckProductListingPriceCurrency;
  /** Sale price. Required. Example: `1.21`. */
  sale_price: string;
}

/** Surface inside {@link PartialEditProductPodTemplate}. */
export interface PartialEditProductSurface {
  /** Background image. */
  background_image?: PartialEditProductBackgroundImage | undefined;
  /** Custom areas. */
  custom_areas?: readonly PartialEditProductCustomArea[] | undefined;
  /** External surface id. */
  external_surface_id?: common.Id | undefined;
  /** Mask image. */
  mask_image?: PartialEditProductMaskImage | undefined;
  /** Surface name. */
  surface_name?: string | undefined;
}

/** Phone number inside {@link CreateManufacturerParams}, {@link PartialEditManufacturerParams}, {@link RegionalProfile}. */
export interface PhoneNumber {
  /** Availability. Default: `AVAILABLE`. Example: `AVAILABLE`. */
  availability?: PhoneNumberAvailability | undefined;
  /** Country code. Example: `+353`. */
  country_code?: string | undefined;
  /** Local number. Example: `81234567`. */
  local_number?: string | undefined;
}

/** POD info inside {@link GetProductResponse}. */
export interface PodInfo {
  /** POD templates. */
  pod_templates?: PodTemplate[];
}

/** POD template inside {@link PodInfo}. */
export interface PodTemplate {
  /** POD template id. */
  pod_template_id?: string;
  /** Remark. */
  remark?: string;
  /** SKU ids. */
  sku_ids?: string[];
  /** Surfaces. */
  surfaces?: Surface[];
  /** Template name. */
  template_name?: string;
}

/** Pre check detail inside {@link PreCheckResult}. */
export interface PreCheckDetail {
  /** Long reason. */
  long_reason?: string;
  /** Related fields. */
  related_fields?: string[];
  /** Short reason. */
  short_reason?: string;
}

/** Pre check result inside {@link CheckProductListingResponse}. */
export interface PreCheckResult {
  /** Pre check details. */
  pre_check_details?: PreCheckDetail[];
  /** Pre check item. Example: `INCOMPLETE_INFO`. */
  pre_check_item?: string;
}

/** Pre sale inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link PartialEditProductSku} and others. */
export interface PreSale {
  /** Fulfillment type. */
  fulfillment_type?: FulfillmentType | undefined;
  /** Type. Example: `PRE_ORDER`. */
  type?: AllowedSpecialProductType | undefined;
}

/** Prescription requirement inside {@link GetProductResponse}. */
export interface PrescriptionRequirement {
  /** Needs prescription. Example: `false`. */
  needs_prescription?: boolean;
}

/** Price inside {@link CombinedSku}, {@link SearchProductsSku}, {@link Sku}. */
export interface Price {
  /** Currency. Example: `USD`. */
  currency?: CreateProductPriceCurrency;
  /** Sale price. Example: `117.5`. */
  sale_price?: string;
  /** Starting bid price. */
  starting_bid_price?: string;
  /** Tax exclusive price. Example: `110`. */
  tax_exclusive_price?: string;
  /** Unit price. Example: `1`. */
  unit_price?: string;
}

/** Product inside {@link SearchProductsResponse}. */
export interface Product {
  /** Audit. */
  audit?: Audit;
  /** Create time. Unix seconds. Example: `1234567890`. */
  create_time?: number;
  /** Has draft. Example: `true`. */
  has_draft?: boolean;
  /** Id. Example: `1729592969712207008`. */
  id?: string;
  /** Integrated platform statuses. */
  integrated_platform_statuses?: IntegratedPlatformStatus[];
  /** Is not for sale. Example: `true`. */
  is_not_for_sale?: boolean;
  /** Listing quality tier. Example: `POOR`. */
  listing_quality_tier?: CurrentTier;
  /** Product families. */
  product_families?: ProductFamily[];
  /** Product sync fail reasons. */
  product_sync_fail_reasons?: string[];
  /** Product tags. */
  product_tags?: string[];
  /** Recommended categories. */
  recommended_categories?: RecommendedCategory[];
  /** Sales regions. */
  sales_regions?: SalesRegion[];
  /** Scheduled sale. */
  scheduled_sale?: ScheduledSale;
  /** Selling format. */
  selling_format?: string;
  /** SKUs. */
  skus?: SearchProductsSku[];
  /** Status. Example: `ACTIVATE`. */
  status?: GetProductStatus;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1234567800`. */
  update_time?: number;
}

/** Product attribute inside {@link GetGlobalProductResponse}. */
export interface ProductAttribute {
  /** Id. Example: `100392`. */
  id?: string;
  /** Name. Example: `Occasion`. */
  name?: string;
  /** Values. */
  values?: CheckGlobalProductListingValue[];
}

/** Product inside {@link ProductAuditingResearchResponse}. */
export interface ProductAuditingResearchProduct {
  /** Brand id. Example: `1111`. */
  brand_id?: string;
  /** Brand name. Example: `Labor`. */
  brand_name?: string;
  /** Categories. */
  categories?: Category[];
  /** Country. Example: `FR`. */
  country?: string;
  /** Description. */
  description?: string;
  /** Id. Example: `1729592969712207008`. */
  id?: string;
  /** Listing URL. */
  listing_url?: string;
  /** Main image URLs. */
  main_image_urls?: string[];
  /** Seller id. Example: `11111`. */
  seller_id?: string;
  /** Seller name. */
  seller_name?: string;
  /** Title. */
  title?: string;
  /** Variants. */
  variants?: Variant[];
}

/** Product certification inside {@link GetCategoryRulesResponse}. */
export interface ProductCertification {
  /** Document details. */
  document_details?: string;
  /** Expiration date. */
  expiration_date?: ExpirationDate;
  /** Id. Example: `602362`. */
  id?: string;
  /** Is required. Example: `true`. */
  is_required?: boolean;
  /** Name. */
  name?: string;
  /** Requirement conditions. */
  requirement_conditions?: RequirementCondition[];
  /** Sample image URL. */
  sample_image_url?: string;
}

/** Product family inside {@link GetProductResponse}, {@link Product}. */
export interface ProductFamily {
  /** Id. Example: `1000592969712207000`. */
  id?: string;
  /** Products. */
  products?: GetProductProduct[];
}

/** Product inside {@link ProductInformationIssueDiagnosisResponse}. */
export interface ProductInformationIssueDiagnosisProduct {
  /** Diagnoses. */
  diagnoses?: Diagnose[];
  /** Id. Example: `123456`. */
  id?: string;
  /** Listing quality. */
  listing_quality?: ListingQuality;
}

/** Product main image inside {@link CombinedSku}. */
export interface ProductMainImage {
  /** Height. Example: `600`. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. Example: `600`. */
  width?: number;
}

/** Product tag operation inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams}. */
export interface ProductTagOperation {
  /** Enable. Required. */
  enable: boolean;
  /** Product tag. Required. */
  product_tag: ProductTag;
}

/** Product inside {@link PublishGlobalProductResponse}. */
export interface PublishGlobalProductProduct {
  /** Id. Example: `1929592969712207410`. */
  id?: string;
  /** Region. Example: `MY`. */
  region?: OptionalRegion;
  /** Shop id. Example: `7494083603082020484`. */
  shop_id?: string;
  /** SKUs. */
  skus?: PublishGlobalProductSku[];
}

/** SKU inside {@link PublishTarget}. */
export interface PublishGlobalProductPublishTargetSku {
  /** Fees. */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Inventory. */
  inventory?: BindLocalProductsInventory | undefined;
  /** Price. */
  price?: PartialEditProductPrice | undefined;
  /** Related global SKU id. Required. Example: `1729592969712207400`. */
  related_global_sku_id: common.Id;
}

/** SKU inside {@link GlobalProduct}, {@link PublishGlobalProductProduct}. */
export interface PublishGlobalProductSku {
  /** Id. Example: `1729592969712207400`. */
  id?: string;
  /** Related global SKU id. Example: `1729696746528737924`. */
  related_global_sku_id?: string;
  /** Sale attributes. */
  sale_attributes?: SaleAttribute[];
  /** Seller SKU. Example: `XL-COLOR-001`. */
  seller_sku?: string;
}

/** Publish result inside {@link EditGlobalProductResponse}, {@link PartialEditGlobalProductResponse}, {@link PublishGlobalProductResponse}. */
export interface PublishResult {
  /** Fail reasons. */
  fail_reasons?: FailReason[];
  /** Region. Example: `MY`. */
  region?: OptionalRegion;
  /** Status. Example: `SUCCESS`. */
  status?: PublishResultStatus;
}

/** Publish target inside {@link PublishGlobalProductParams}. */
export interface PublishTarget {
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Region. Required. Example: `MY`. */
  region: PartialEditProductReplicatedProductRegion;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** SKUs. Required. */
  skus: readonly PublishGlobalProductPublishTargetSku[];
}

/** Purchase order quantity limit inside {@link CreateProductParams}, {@link EditProductParams}, {@link Sku}. */
export interface PurchaseOrderQuantityLimit {
  /** Cumulative order quantity. */
  cumulative_order_quantity?: number | undefined;
  /** Maximum order quantity. */
  maximum_order_quantity?: number | undefined;
}

/** Value inside {@link SalesProperty}. */
export interface RecommendRequiredProductPropertiesValue {
  /** Id. Required. */
  id: common.Id;
}

/** Image inside {@link RecommendSizeChartResponse}. */
export interface RecommendSizeChartImage {
  /** Is size chart. Example: `false`. */
  is_size_chart?: boolean;
  /** URL. */
  url?: string;
}

/** Image inside {@link ExternalProduct}, {@link RecommendSizeChartParams}, {@link UploadExternalProductSku}. */
export interface RecommendSizeChartImage2 {
  /** URL. */
  url?: string | undefined;
}

/** Recommended category inside {@link GetProductResponse}, {@link Product}. */
export interface RecommendedCategory {
  /** Id. Example: `850003`. */
  id?: string;
  /** Local name. */
  local_name?: string;
}

/** Recommended property inside {@link RecommendRequiredProductPropertiesResponse}. */
export interface RecommendedProperty {
  /** Id. */
  id?: string;
  /** Is customizable. */
  is_customizable?: boolean;
  /** Is multiple selection. */
  is_multiple_selection?: boolean;
  /** Is required. */
  is_required?: boolean;
  /** Name. */
  name?: string;
  /** Type. */
  type?: string;
  /** Values. */
  values?: CheckGlobalProductListingValue[];
}

/** Regional profile inside {@link SearchManufacturersManufacturer}. */
export interface RegionalProfile {
  /** Address. */
  address?: string;
  /** Email. Example: `johndoe@email.com`. */
  email?: string;
  /** Locale. Example: `en-IE`. */
  locale?: string;
  /** Name. */
  name?: string;
  /** Phone number. */
  phone_number?: PhoneNumber;
  /** Registered trade name. */
  registered_trade_name?: string;
}

/** Certification inside {@link ReplicateTarget}. */
export interface ReplicateProductCertification {
  /** Expiration date. */
  expiration_date?: common.Integer | undefined;
  /** Files. */
  files?: readonly CheckGlobalProductListingFile[] | undefined;
  /** Id. Required. */
  id: common.Id;
  /** Images. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
}

/** Detail inside {@link ReplicateProductErrorItem}. */
export interface ReplicateProductDetail {
  /** Region. Example: `US`. */
  region?: string;
}

/** Error inside {@link ReplicateProductResponse}. */
export interface ReplicateProductErrorItem {
  /** Code. Example: `12052223`. */
  code?: number;
  /** Detail. */
  detail?: ReplicateProductDetail;
  /** Message. */
  message?: string;
}

/** Price inside {@link ReplicateProductSku}. */
export interface ReplicateProductPrice {
  /** Currency. Example: `EUR`. */
  currency?: string | undefined;
  /** Sale price. Required. Example: `100`. */
  sale_price: string;
}

/** SKU inside {@link ReplicateTarget}. */
export interface ReplicateProductSku {
  /** Inventory. */
  inventory?: readonly EditProductInventory[] | undefined;
  /** Price. */
  price?: ReplicateProductPrice | undefined;
  /** Seller SKU. */
  seller_sku?: string | undefined;
  /** Source SKU id. Example: `1732057700058170433`. */
  source_sku_id?: common.Id | undefined;
}

/** Replicate source inside {@link GlobalListingPolicy}. */
export interface ReplicateSource {
  /** Product id. Example: `1729592969712203232`. */
  product_id?: string;
  /** Shop id. Example: `7295929697122032321`. */
  shop_id?: string;
  /** SKU id. Example: `1729592969712203232`. */
  sku_id?: string;
}

/** Replicate target inside {@link ReplicateProductParams}. */
export interface ReplicateTarget {
  /** Certifications. */
  certifications?: readonly ReplicateProductCertification[] | undefined;
  /** Inventory mode. */
  inventory_mode?: InventoryMode | undefined;
  /** Manufacturer ids. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Product attributes. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Region. Example: `US`. */
  region?: string | undefined;
  /** Responsible person ids. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** SKUs. */
  skus?: readonly ReplicateProductSku[] | undefined;
}

/** Replicated product inside {@link GetGlobalReplicatedProductsResponse}. */
export interface ReplicatedProduct {
  /** Product id. Example: `1732057700058170433`. */
  product_id?: string;
  /** Product status. Example: `ACTIVE`. */
  product_status?: string;
  /** Region. Example: `US`. */
  region?: string;
  /** Shop id. Example: `1732057700058170433`. */
  shop_id?: string;
}

/** Requirement condition inside {@link Attribute}, {@link GetGlobalAttributesAttribute}, {@link GetGlobalCategoryRulesProductCertification} and others. */
export interface RequirementCondition {
  /** Attribute id. Example: `101610`. */
  attribute_id?: string;
  /** Attribute value id. Example: `1024358`. */
  attribute_value_id?: string;
  /** Condition type. Example: `VALUE_ID_MATCH`. */
  condition_type?: ConditionType;
  /** Region. Example: `IE`. */
  region?: OptionalRegion;
}

/** Responsible person inside {@link GetGlobalCategoryRulesResponse}. */
export interface ResponsiblePerson {
  /** Is required. Example: `false`. */
  is_required?: boolean;
  /** Optional regions. */
  optional_regions?: RequiredRegion[];
  /** Required regions. */
  required_regions?: RequiredRegion[];
}

/** Reward inside {@link GetProductSkppDetailResponse}, {@link ListProductSkppStatusesProduct}. */
export interface Reward {
  /** Ad credit claim status. */
  ad_credit_claim_status?: string;
  /** Campaign id. */
  campaign_id?: string;
  /** Claim conditions. */
  claim_conditions?: ClaimCondition[];
  /** Reward type. */
  reward_type?: string;
  /** Status. */
  status?: string;
  /** Title. */
  title?: string;
  /** Value. */
  value?: string;
}

/** Row inside {@link Table}. */
export interface Row {
  /** Cells. */
  cells?: Cell[] | undefined;
}

/** Rule inside {@link ComplexValue}, {@link Field}. */
export interface Rule {
  /** Type. Example: `REQUIRED`. */
  type?: string;
  /** Value. Example: `true`. */
  value?: string;
}

/** Sale attribute inside {@link PublishGlobalProductSku}. */
export interface SaleAttribute {
  /** Id. Example: `100001`. */
  id?: string;
  /** Value id. Example: `7272008676829824800`. */
  value_id?: string;
}

/** Sale price inside {@link EditGlobalProductSku}. */
export interface SalePrice {
  /** Amount. Required. A decimal number as text. Example: `100`. */
  amount: string;
  /** Region. Required. Example: `US`. */
  region: PartialEditProductReplicatedProductRegion;
}

/** Sales attribute inside {@link CreateProductSku}, {@link GlobalSku}. */
export interface SalesAttribute {
  /** Id. Example: `100000`. */
  id?: string;
  /** Value id. Example: `1729592969712207123`. */
  value_id?: string;
}

/** Sales attribute mapping inside {@link SkuMapping}. */
export interface SalesAttributeMapping {
  /** Global attribute id. Example: `100000`. */
  global_attribute_id?: string;
  /** Global value id. Example: `1001064`. */
  global_value_id?: string;
  /** Local attribute id. Example: `100000`. */
  local_attribute_id?: string;
  /** Local value id. Example: `1001064`. */
  local_value_id?: string;
}

/** Sales property inside {@link RecommendRequiredProductPropertiesParams}. */
export interface SalesProperty {
  /** Id. Required. */
  id: common.Id;
  /** Values. Required. */
  values: readonly RecommendRequiredProductPropertiesValue[];
}

/** Scheduled sale inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams} and others. */
export interface ScheduledSale {
  /** Is enabled scheduled sale. */
  is_enabled_scheduled_sale?: boolean | undefined;
  /** Schedule sale time. Unix seconds. */
  schedule_sale_time?: number | undefined;
}

/** Product inside {@link CombinedListingRecommendation}. */
export interface SearchCombinedListingRecommendationsProduct {
  /** Id. Example: `7362027385890244398`. */
  id?: string;
  /** Option value. Example: `Red`. */
  option_value?: string;
}

/** Manufacturer inside {@link SearchManufacturersResponse}. */
export interface SearchManufacturersManufacturer {
  /** Id. Example: `66d3cbe4d9c8b09ddca932a7`. */
  id?: string;
  /** Regional profiles. */
  regional_profiles?: RegionalProfile[];
}

/** Opportunity inside {@link SearchOpportunitiesResponse}. */
export interface SearchOpportunitiesOpportunity {
  /** Benefits. */
  benefits?: string[];
  /** Create time. Unix seconds. Example: `1726341751`. */
  create_time?: number;
  /** Id. Example: `12321`. */
  id?: string;
  /** Tags. */
  tags?: SearchOpportunitiesOpportunityTag[];
  /** Type. Example: `LEAF_CATEGORY`. */
  type?: SearchOpportunitiesOpportunityType;
  /** Update time. Unix seconds. Example: `1726341751`. */
  update_time?: number;
}

/** SKU inside {@link Product}. */
export interface SearchProductsSku {
  /** External list prices. */
  external_list_prices?: ExternalListPrice[];
  /** Fees. */
  fees?: CheckProductListingFee[];
  /** Id. Example: `1729592969712207012`. */
  id?: string;
  /** Inventory. */
  inventory?: CheckProductListingInventory[];
  /** List price. */
  list_price?: common.Money;
  /** Pre sale. */
  pre_sale?: PreSale;
  /** Price. */
  price?: Price;
  /** Seller SKU. Example: `Color-Red-XM01`. */
  seller_sku?: string;
  /** Status info. */
  status_info?: StatusInfo;
}

/** Regional profile inside {@link SearchResponsiblePersonsResponsiblePerson}. */
export interface SearchResponsiblePersonsRegionalProfile {
  /** Address. */
  address?: Address;
  /** Email. Example: `john.doe@email.com`. */
  email?: string;
  /** Locale. Example: `en-IE`. */
  locale?: string;
  /** Name. */
  name?: string;
  /** Phone number. */
  phone_number?: CreateResponsiblePersonPhoneNumber;
}

/** Responsible person inside {@link SearchResponsiblePersonsResponse}. */
export interface SearchResponsiblePersonsResponsiblePerson {
  /** Id. Example: `66d3cbe4d9c8b09ddca932a7`. */
  id?: string;
  /** Regional profiles. */
  regional_profiles?: SearchResponsiblePersonsRegionalProfile[];
}

/** Image inside {@link SearchSizeChartsSizeChart}. */
export interface SearchSizeChartsImage {
  /** Locale. Example: `en-US`. */
  locale?: string;
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
}

/** Size chart inside {@link SearchSizeChartsResponse}. */
export interface SearchSizeChartsSizeChart {
  /** Images. */
  images?: SearchSizeChartsImage[];
  /** Related category ids. */
  related_category_ids?: string[];
  /** Size chart datas. */
  size_chart_datas?: SearchSizeChartsSizeChartData[];
  /** Size chart mode. */
  size_chart_mode?: string;
  /** Template id. Example: `7362027385890244398`. */
  template_id?: string;
  /** Template name. */
  template_name?: string;
}

/** Size chart data inside {@link SearchSizeChartsSizeChart}. */
export interface SearchSizeChartsSizeChartData {
  /** Locale. */
  locale?: string;
  /** Size chart data. */
  size_chart_data?: SizeChartData;
}

/** Selected option inside {@link UploadExternalProductSku}. */
export interface SelectedOption {
  /** Name. At most 50 characters. */
  name?: string | undefined;
  /** Value. At most 50 characters. */
  value?: string | undefined;
}

/** Seller SKU inside {@link GetCategoryRulesResponse}. */
export interface SellerSku {
  /** Is required. */
  is_required?: boolean;
}

/** SEO word inside {@link GetProductProduct}, {@link Suggestion}. */
export interface SeoWord {
  /** Text. Example: `dress`. */
  text?: string;
}

/** Shop summary inside {@link GetShopSkppSummaryResponse}. */
export interface ShopSummary {
  /** Earned ad credit. */
  earned_ad_credit?: string;
  /** Eligible products count. */
  eligible_products_count?: number;
  /** Increased visibility l30d. */
  increased_visibility_l30d?: string;
  /** Qualified products count. */
  qualified_products_count?: number;
}

/** Size chart inside {@link GetCategoryRulesResponse}, {@link GetGlobalCategoryRulesResponse}. */
export interface SizeChart {
  /** Is required. Example: `true`. */
  is_required?: boolean;
  /** Is supported. Example: `true`. */
  is_supported?: boolean;
  /** Measurement and options. */
  measurement_and_options?: MeasurementAndOption[];
  /** Size types. */
  size_types?: string[];
}

/** Size chart data inside {@link SearchSizeChartsSizeChartData}. */
export interface SizeChartData {
  /** Description. */
  description?: string;
  /** Is one size. */
  is_one_size?: boolean;
  /** Measurement type. */
  measurement_type?: string;
  /** Size types. */
  size_types?: string[];
  /** Table. */
  table?: Table;
  /** Unit system. */
  unit_system?: string;
}

/** SKU inside {@link GetProductResponse}. */
export interface Sku {
  /** Combined SKUs. */
  combined_skus?: CombinedSku[];
  /** External list prices. */
  external_list_prices?: ExternalListPrice[];
  /** External SKU id. Example: `1729592969712207234`. */
  external_sku_id?: string;
  /** External URLs. */
  external_urls?: string[];
  /** Extra identifier codes. */
  extra_identifier_codes?: string[];
  /** Fees. */
  fees?: CheckProductListingFee[];
  /** Global listing policy. */
  global_listing_policy?: GlobalListingPolicy;
  /** Id. Example: `10001`. */
  id?: string;
  /** Identifier code. */
  identifier_code?: IdentifierCode;
  /** Inventory. */
  inventory?: CheckProductListingInventory[];
  /** List price. */
  list_price?: common.Money;
  /** Pre sale. */
  pre_sale?: PreSale;
  /** Price. */
  price?: Price;
  /** Purchase order quantity limit. */
  purchase_order_quantity_limit?: PurchaseOrderQuantityLimit;
  /** Sales attributes. */
  sales_attributes?: GetGlobalProductSalesAttribute[];
  /** Seller SKU. */
  seller_sku?: string;
  /** SKU dimensions. */
  sku_dimensions?: SkuDimension;
  /** SKU unit count. Example: `1.00`. */
  sku_unit_count?: string;
  /** SKU weight. */
  sku_weight?: SkuWeight;
  /** Status info. */
  status_info?: StatusInfo;
}

/** SKU dimension inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface SkuDimension {
  /** Height. */
  height?: string | undefined;
  /** Length. */
  length?: string | undefined;
  /** Unit. */
  unit?: string | undefined;
  /** Width. */
  width?: string | undefined;
}

/** SKU image inside {@link CreateAttributeRecommendationRequestSalesAttribute}. */
export interface SkuImage {
  /** URI. */
  uri?: string | undefined;
}

/** SKU image inside {@link GetGlobalProductSalesAttribute}. */
export interface SkuImg {
  /** Height. Example: `600`. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. Example: `600`. */
  width?: number;
}

/** SKU mapping inside {@link GetGlobalProductProduct}, {@link GlobalProductAssociation}. */
export interface SkuMapping {
  /** Global SKU id. Example: `1729592969712207234`. */
  global_sku_id?: string;
  /** Local SKU id. Example: `1729592969712207230`. */
  local_sku_id?: string;
  /** Sales attribute mappings. */
  sales_attribute_mappings?: SalesAttributeMapping[];
}

/** SKU weight inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface SkuWeight {
  /** Unit. */
  unit?: string | undefined;
  /** Value. */
  value?: string | undefined;
}

/** Smart text inside {@link Suggestion}. */
export interface SmartText {
  /** Text. */
  text?: string;
}

/** Status info inside {@link SearchProductsSku}, {@link Sku}. */
export interface StatusInfo {
  /** Deactivation source. Example: `PLATFORM`. */
  deactivation_source?: DeactivationSource;
  /** Status. Example: `DEACTIVATED`. */
  status?: StatusInfoStatus;
}

/** Stock operation inside {@link UpdateStockOperationSettingsResponse}. */
export interface StockOperation {
  /** Failed SKU ids. */
  failed_sku_ids?: string[];
  /** Success SKU ids. */
  success_sku_ids?: string[];
}

/** Stock operation setting inside {@link UpdateStockOperationSettingsParams}. */
export interface StockOperationSetting {
  /** Enable auto restock. */
  enable_auto_restock?: boolean | undefined;
}

/** Submission inside {@link Data}, {@link SubmitProductViaOpportunityResponse}. */
export interface Submission {
  /** Id. */
  id?: string;
  /** Opportunity id. */
  opportunity_id?: string;
  /** Opportunity title. */
  opportunity_title?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Product orders. */
  product_orders?: number;
  /** Product PV. */
  product_pv?: number;
  /** Rejection reason. */
  rejection_reason?: string;
  /** Review time. Unix seconds. */
  review_time?: number;
  /** Status. */
  status?: string;
  /** Submit time. Unix seconds. */
  submit_time?: number;
}

/** Error inside {@link SubmitStrikethroughPriceResponse}, {@link UpdateInventoryResponse}. */
export interface SubmitStrikethroughPriceErrorItem {
  /** Code. Example: `12052990`. */
  code?: number;
  /** Detail. */
  detail?: EnableStrikethroughPricesDetail;
  /** Message. */
  message?: string;
}

/** External transaction price inside {@link SubmitStrikethroughPriceSku}. */
export interface SubmitStrikethroughPriceExternalTransactionPrice {
  /** Amount. Required. A decimal number as text. */
  amount: string;
  /** Currency. Required. */
  currency: string;
  /** Image. */
  image?: CheckGlobalProductListingImage | undefined;
  /** Transaction time. Required. A time in the format of RFC 3339. */
  transaction_time: string;
}

/** SKU inside {@link SubmitStrikethroughPriceParams}. */
export interface SubmitStrikethroughPriceSku {
  /** External retail price. Required. */
  external_retail_price: common.Money;
  /** External SKU id. Required. */
  external_sku_id: common.Id;
  /** External transaction price. Required. */
  external_transaction_price: SubmitStrikethroughPriceExternalTransactionPrice;
  /** Id. Required. */
  id: common.Id;
}

/** Subscribe discount detail inside {@link SubscribeInfo}. */
export interface SubscribeDiscountDetail {
  /** Discount level. Example: `REGULAR`. */
  discount_level?: string;
  /** Discount value. Example: `10`. */
  discount_value?: number;
}

/** Subscribe info inside {@link GetProductResponse}. */
export interface SubscribeInfo {
  /** Subscribe discount details. */
  subscribe_discount_details?: SubscribeDiscountDetail[];
  /** Subscribe promotion config. */
  subscribe_promotion_config?: SubscribePromotionConfig[];
  /** Subscribe status. Example: `ENABLED`. */
  subscribe_status?: string;
  /** Support subscribe. Example: `false`. */
  support_subscribe?: boolean;
}

/** Subscribe info edit inside {@link EditProductParams}, {@link PartialEditProductParams}. */
export interface SubscribeInfoEdit {
  /** Discount details. */
  discount_details?: readonly DiscountDetail[] | undefined;
  /** Subscribe status. Example: `ENABLED`. */
  subscribe_status?: string | undefined;
}

/** Subscribe promotion config inside {@link SubscribeInfo}. */
export interface SubscribePromotionConfig {
  /** Discount level. Example: `REGULAR`. */
  discount_level?: string;
  /** Discount options. */
  discount_options?: number[];
  /** Max discount. Example: `90`. */
  max_discount?: number;
  /** Min discount. Example: `5`. */
  min_discount?: number;
}

/** Suggestion inside {@link CheckProductListingDiagnose}, {@link Diagnose}. */
export interface Suggestion {
  /** Images. */
  images?: Image[];
  /** SEO words. */
  seo_words?: SeoWord[];
  /** Smart texts. */
  smart_texts?: SmartText[];
}

/** Supplementary SKU image inside {@link GetGlobalProductSalesAttribute}. */
export interface SupplementarySkuImage {
  /** Height. Example: `100`. */
  height?: number;
  /** Thumb URLs. */
  thumb_urls?: string[];
  /** URI. */
  uri?: string;
  /** URLs. */
  urls?: string[];
  /** Width. Example: `100`. */
  width?: number;
}

/** Surface inside {@link PodTemplate}. */
export interface Surface {
  /** Background image. */
  background_image?: BackgroundImage;
  /** Custom areas. */
  custom_areas?: CustomArea[];
  /** External surface id. */
  external_surface_id?: string;
  /** Mask image. */
  mask_image?: MaskImage;
  /** Surface name. */
  surface_name?: string;
}

/** Table inside {@link CreateSizeChartV2SizeChartData}, {@link SizeChartData}. */
export interface Table {
  /** Headers. */
  headers?: Header[] | undefined;
  /** Rows. */
  rows?: Row[] | undefined;
}

/** Task detail inside {@link GetProductSkppDetailResponse}. */
export interface TaskDetail {
  /** Action suggestions. */
  action_suggestions?: ActionSuggestion[];
  /** Category. */
  category?: string;
  /** Current value. */
  current_value?: string;
  /** Name. */
  name?: string;
  /** Passed. */
  passed?: boolean;
  /** Target value. */
  target_value?: string;
}

/** Template inside {@link CheckGlobalProductListingSizeChart}, {@link GetGlobalProductSizeChart}, {@link GetProductSizeChart}. */
export interface Template {
  /** Id. Example: `7267563252536723205`. */
  id?: string | undefined;
}

/** Text area inside {@link CustomArea}, {@link PartialEditProductCustomArea}. */
export interface TextArea {
  /** Align type. */
  align_type?: string | undefined;
  /** Colors. */
  colors?: string[] | undefined;
  /** Default text. */
  default_text?: string | undefined;
  /** Fonts. */
  fonts?: string[] | undefined;
  /** Max text length. */
  max_text_length?: number | undefined;
}

/** Total available inventory distribution inside {@link InventorySearchSku}. */
export interface TotalAvailableInventoryDistribution {
  /** Campaign inventory. */
  campaign_inventory?: CampaignInventory[];
  /** Creator inventory. */
  creator_inventory?: CreatorInventory[];
  /** In shop inventory. */
  in_shop_inventory?: InShopInventory;
}

/** Translated image inside {@link TranslationTask}. */
export interface TranslatedImage {
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
}

/** Translation task inside {@link GetImageTranslationTasksResponse}. */
export interface TranslationTask {
  /** Fail reason. */
  fail_reason?: string;
  /** Id. Example: `764c6e87eedcea90399a0dafcd572b71`. */
  id?: string;
  /** Original image. */
  original_image?: OriginalImage;
  /** Status. Example: `COMPLETED`. */
  status?: TranslationTaskStatus;
  /** Target language. Example: `it-IT`. */
  target_language?: string;
  /** Translated image. */
  translated_image?: TranslatedImage;
}

/** Unit inside {@link MetricValueModule}. */
export interface Unit {
  /** Id. */
  id?: string;
  /** Name. */
  name?: string;
}

/** Global SKU inside {@link UpdateGlobalInventoryParams}. */
export interface UpdateGlobalInventoryGlobalSku {
  /** Id. Required. Example: `1729592969712207013`. */
  id: common.Id;
  /** Inventory. Required. */
  inventory: readonly CheckGlobalProductListingInventory[];
}

/** SKU inside {@link UpdateInventoryParams}. */
export interface UpdateInventorySku {
  /** Id. Required. Example: `1729592969712207013`. */
  id: common.Id;
  /** Inventory. Required. */
  inventory: readonly CheckProductListingInventory[];
}

/** SKU inside {@link UpdatePriceParams}. */
export interface UpdatePriceSku {
  /** External list prices. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** Id. Required. Example: `1729592969712207013`. */
  id: common.Id;
  /** List price. */
  list_price?: common.Money | undefined;
  /** Price. Required. */
  price: PartialEditProductPrice;
}

/** SKU inside {@link ExternalProduct}. */
export interface UploadExternalProductSku {
  /** Create time. Unix seconds. */
  create_time?: common.Time | undefined;
  /** External list price. */
  external_list_price?: string | undefined;
  /** External SKU id. */
  external_sku_id?: common.Id | undefined;
  /** Image. */
  image?: RecommendSizeChartImage2 | undefined;
  /** Inventory quantity. At most 99999. */
  inventory_quantity?: common.Integer | undefined;
  /** Price. */
  price?: string | undefined;
  /** Selected options. */
  selected_options?: readonly SelectedOption[] | undefined;
  /** Status. */
  status?: string | undefined;
  /** Taxable. */
  taxable?: boolean | undefined;
  /** Title. */
  title?: string | undefined;
  /** Update time. Unix seconds. */
  update_time?: common.Time | undefined;
  /** Weight. */
  weight?: UploadExternalProductWeight | undefined;
}

/** Weight inside {@link UploadExternalProductSku}. */
export interface UploadExternalProductWeight {
  /** Unit. */
  unit?: string | undefined;
  /** Value. */
  value?: string | undefined;
}

/** Value inside {@link Attribute}. */
export interface Value {
  /** Icon URL. */
  icon_url?: string;
  /** Id. Example: `1001533`. */
  id?: string;
  /** Name. Example: `Birthday`. */
  name?: string;
}

/** Value limit inside {@link MetricValueModule}. */
export interface ValueLimit {
  /** Length limit. */
  length_limit?: LengthLimit;
  /** Num limit. */
  num_limit?: NumLimit;
}

/** Variant inside {@link ProductAuditingResearchProduct}. */
export interface Variant {
  /** Id. Example: `11111`. */
  id?: string;
}

/** Video inside {@link GetProductResponse}. */
export interface Video {
  /** Cover URL. */
  cover_url?: string;
  /** Format. Example: `MP4`. */
  format?: string;
  /** Height. Example: `480`. */
  height?: number;
  /** Id. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
  id?: string;
  /** Size. Example: `1000`. */
  size?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `1280`. */
  width?: number;
}

/** Warehouse inventory inside {@link InventorySearchSku}. */
export interface WarehouseInventory {
  /** Available quantity. Example: `100`. */
  available_quantity?: number;
  /** Committed quantity. Example: `10`. */
  committed_quantity?: number;
  /** Warehouse id. Example: `7054915283043174149`. */
  warehouse_id?: string;
}

/** Warning inside {@link CheckProductListingResponse}, {@link CreateProductResponse}, {@link EditProductResponse}. */
export interface Warning {
  /** Message. */
  message?: string;
}

/** Weight inside {@link WeightRecommendation}. */
export interface Weight {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Weight recommendation inside {@link GetProductPackageRecommendationsProduct}. */
export interface WeightRecommendation {
  /** Unit. */
  unit?: string;
  /** Weight. */
  weight?: Weight;
}

/** Width inside {@link DimensionRecommendation}. */
export interface Width {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may come. */
export type AllowedSpecialProductType =
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "CUSTOM"
  | (string & {});

/** Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may come. */
export type AttributeType =
  | "SALES_PROPERTY"
  | "PRODUCT_PROPERTY"
  | (string & {});

/** Values of `audit_status` in `SearchProductsRequest`; more may come. */
export type AuditStatus =
  | "APPROVED"
  | "AUDITING"
  | "FAILED"
  | (string & {});

/** Values of `status` in `Audit`; more may come. */
export type AuditStatus2 =
  | "NONE"
  | "AUDITING"
  | "APPROVED"
  | "FAILED"
  | "PRE_APPROVED"
  | (string & {});

/** Values of `authorized_status` in `GetBrandsBrand`; more may come. */
export type AuthorizedStatus =
  | "UNAUTHORIEZD"
  | "AUTHORIZED"
  | (string & {});

/** Values of `status` in `BindResult`; more may come. */
export type BindResultStatus =
  | "SUCCESS"
  | "FAILED"
  | (string & {});

/** Values of `brand_status` in `GetBrandsBrand`; more may come. */
export type BrandStatus =
  | "AVAILABLE"
  | "UNAVAILABLE"
  | (string & {});

/** Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may come. */
export type CategoryVersion =
  | "v2"
  | "v1"
  | (string & {});

/** Values of `check_item` in `CheckResult`; more may come. */
export type CheckItem =
  | "SHOP_STATUS"
  | "SHOP_TAX"
  | "PICKUP_WAREHOUSE"
  | "RETURN_WAREHOUSE"
  | "DELIVERY_OPTION"
  | "SHIPPING_TEMPLATE"
  | "PRODUCT_QUANTITY_LIMIT"
  | "EXTENDED_PRODUCER_RESPONSIBILITY"
  | (string & {});

/** Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may come. */
export type CheckProductListingDiagnoseField =
  | "TITLE"
  | "DESCRIPTION"
  | "IMAGE"
  | "ATTRIBUTE"
  | "SIZE_CHART"
  | (string & {});

/** Values of `currency` in `CheckProductListingExternalListPrice`; more may come. */
export type CheckProductListingExternalListPriceCurrency =
  | "USD"
  | (string & {});

/** Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may come. */
export type CheckProductListingExternalListPriceSource =
  | "SHOPIFY_COMPARE_AT_PRICE"
  | (string & {});

/** Values of `unit` in `CheckProductListingPackageWeight`; more may come. */
export type CheckProductListingPackageWeightUnit =
  | "KILOGRAM"
  | "POUND"
  | "GRAM"
  | (string & {});

/** Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may come. */
export type CheckProductListingPriceCurrency =
  | "BRL"
  | "CZK"
  | "EUR"
  | "GBP"
  | "HUF"
  | "IDR"
  | "JPY"
  | "MXN"
  | "MYR"
  | "PHP"
  | "PLN"
  | "SGD"
  | "THB"
  | "USD"
  | "VND"
  | (string & {});

/** Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may come. */
export type CombinedListingNotLiveReason =
  | "SUB_PRODUCT_DEACTIVATE"
  | "SUB_PRODUCT_DELETE"
  | "SUB_PRODUCT_FROZEN"
  | "SUB_SKU_DELETE"
  | "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
  | "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"
  | (string & {});

/** Values of `condition_type` in `RequirementCondition`; more may come. */
export type ConditionType =
  | "VALUE_ID_MATCH"
  | (string & {});

/** Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may come. */
export type CreateManufacturerLocale =
  | "de-DE"
  | "en-IE"
  | "es-ES"
  | "fr-FR"
  | "it-IT"
  | (string & {});

/** Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may come. */
export type CreateProductLocale =
  | "de-DE"
  | "en-GB"
  | "en-IE"
  | "en-US"
  | "es-ES"
  | "es-MX"
  | "fr-FR"
  | "id-ID"
  | "it-IT"
  | "ja-JP"
  | "ms-MY"
  | "pt-BR"
  | "th-TH"
  | "vi-VN"
  | "zh-CN"
  | (string & {});

/** Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may come. */
export type CreateProductPriceCurrency =
  | "BRL"
  | "EUR"
  | "GBP"
  | "IDR"
  | "JPY"
  | "MXN"
  | "MYR"
  | "PHP"
  | "SGD"
  | "THB"
  | "USD"
  | "VND"
  | (string & {});

/** Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may come. */
export type CurrentTier =
  | "POOR"
  | "FAIR"
  | "GOOD"
  | (string & {});

/** Values of `deactivation_source` in `StatusInfo`; more may come. */
export type DeactivationSource =
  | "SELLER"
  | "PLATFORM"
  | "COMBO_RELATION"
  | (string & {});

/** Values of `type` in `EditProductPreSale`; more may come. */
export type EditProductPreSaleType =
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "CUSTOM"
  | "NONE"
  | (string & {});

/** Values of `currency` in `EditProductPrice`; more may come. */
export type EditProductPriceCurrency =
  | "EUR"
  | "GBP"
  | "IDR"
  | "JPY"
  | "MYR"
  | "PHP"
  | "SGD"
  | "THB"
  | "USD"
  | "VND"
  | (string & {});

/** Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may come. */
export type EditProductReplicatedProductRegion =
  | "DE"
  | "ES"
  | "FR"
  | "GB"
  | "ID"
  | "IE"
  | "IT"
  | "JP"
  | "MY"
  | "PH"
  | "SG"
  | "TH"
  | "US"
  | "VN"
  | (string & {});

/** Values of `status` in `ExternalProduct`; more may come. */
export type ExternalProductStatus =
  | "ALL"
  | "DRAFT"
  | "ACTIVE"
  | "ARCHIVED"
  | "SUSPENDED"
  | "PENDING_SUSPENSION"
  | (string & {});

/** Values of `field_name` in `AppealMessage`; more may come. */
export type FieldName =
  | "APPEAL_MESSAGE_FIELD_SIZE_CHART"
  | (string & {});

/** Values of `currency` in `GetGlobalProductPrice`; more may come. */
export type GetGlobalProductPriceCurrency =
  | "USD"
  | "EUR"
  | (string & {});

/** Values of `locale` in `GetProductSkppDetailRequest`; more may come. */
export type GetProductSkppDetailLocale =
  | "de-DE"
  | "en"
  | "en-GB"
  | "id-ID"
  | "it-IT"
  | "ja-JP"
  | "ms-MY"
  | "pt-BR"
  | "th-TH"
  | "vi-VN"
  | "zh-CN"
  | (string & {});

/** Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may come. */
export type GetProductStatus =
  | "DRAFT"
  | "PENDING"
  | "FAILED"
  | "ACTIVATE"
  | "SELLER_DEACTIVATED"
  | "PLATFORM_DEACTIVATED"
  | "FREEZE"
  | "DELETED"
  | (string & {});

/** Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may come. */
export type GetRecommendedProductTitleAndDescriptionSuggestionField =
  | "TITLE"
  | "DESCRIPTION"
  | (string & {});

/** Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may come. */
export type GlobalProductStatus =
  | "DELETED"
  | "DRAFT"
  | "PUBLISHED"
  | "UNPUBLISHED"
  | (string & {});

/** Values of `type` in `IdentifierCode`; more may come. */
export type IdentifierCodeType =
  | "GTIN"
  | "EAN"
  | "UPC"
  | "ISBN"
  | "JAN"
  | (string & {});

/** Values of `indicator_type` in `IndicatorDetail`; more may come. */
export type IndicatorType =
  | "CONTAINS_ALL_SALE_PROPERTY"
  | "REQUIRED_DIMENSION"
  | "VALUE_RANGE_OUT_OF_RANGE"
  | (string & {});

/** Values of `platform` in `IntegratedPlatformStatus`; more may come. */
export type IntegratedPlatformStatusPlatform =
  | "TOKOPEDIA"
  | (string & {});

/** Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may come. */
export type InventoryMode =
  | "EXCLUSIVE"
  | "SHARED"
  | (string & {});

/** Values of `inventory_type` in `GlobalListingPolicy`; more may come. */
export type InventoryType =
  | "SHARED"
  | "EXCLUSIVE"
  | (string & {});

/** Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may come. */
export type ListingMethod =
  | "GLOBAL_PUBLISHING"
  | "LOCAL_REPLICATION"
  | (string & {});

/** Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may come. */
export type ListingPlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/** Values of `listing_quality_tiers` in `SearchProductsRequest`; more may come. */
export type ListingQualityTier =
  | "EXCELLENT"
  | "FAIR"
  | "GOOD"
  | "POOR"
  | (string & {});

/** Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may come. */
export type MeasurementType =
  | "BODY_MEASUREMENTS"
  | "GENERIC_MEASUREMENTS"
  | "PRODUCT_MEASUREMENTS"
  | (string & {});

/** Values of `status` in `OpportunityApplication`; more may come. */
export type OpportunityApplicationStatus =
  | "REVIEWING"
  | "APPROVED"
  | "REJECTED"
  | (string & {});

/** Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may come. */
export type OpportunityMatchingStatus =
  | "PENDING"
  | "MATCHED"
  | "NOT_MATCHED"
  | (string & {});

/** Values of `opportunity_type` in `ListOpportunitiesRequest`; more may come. */
export type OpportunityType =
  | "CATEGORY"
  | "KEYWORD"
  | "PRODUCT"
  | (string & {});

/** Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may come. */
export type OptimizationField =
  | "ALL"
  | "DESCRIPTION"
  | "IMAGE"
  | "NONE"
  | "TITLE"
  | (string & {});

/** Values of `optimization_mode` in `OptimizeImagesImage2`; more may come. */
export type OptimizationMode =
  | "WHITE_BACKGROUND"
  | (string & {});

/** Values of `optimize_status` in `OptimizeImagesImage`; more may come. */
export type OptimizeStatus =
  | "SUCCESS"
  | "IGNORE"
  | "PROCESSING"
  | (string & {});

/** Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may come. */
export type OptionalRegion =
  | "DE"
  | "ES"
  | "FR"
  | "GB"
  | "ID"
  | "IT"
  | "IE"
  | "JP"
  | "MY"
  | "PH"
  | "SG"
  | "TH"
  | "US"
  | "VN"
  | "MX"
  | (string & {});

/** Values of `unit` in `PackageWeight`; more may come. */
export type PackageWeightUnit =
  | "KILOGRAM"
  | "POUND"
  | (string & {});

/** Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may come. */
export type PartialEditProductReplicatedProductRegion =
  | "AT"
  | "BE"
  | "CZ"
  | "DE"
  | "ES"
  | "FR"
  | "GB"
  | "GR"
  | "HU"
  | "ID"
  | "IE"
  | "IT"
  | "JP"
  | "MX"
  | "MY"
  | "NL"
  | "PH"
  | "PO"
  | "PT"
  | "SG"
  | "TH"
  | "US"
  | "VN"
  | (string & {});

/** Values of `permission_statuses` in `Category`; more may come. */
export type PermissionStatus =
  | "AVAILABLE"
  | "INVITE_ONLY"
  | "NON_MAIN_CATEGORY"
  | "PROHIBITED"
  | (string & {});

/** Values of `availability` in `PhoneNumber`; more may come. */
export type PhoneNumberAvailability =
  | "AVAILABLE"
  | "UNAVAILABLE"
  | (string & {});

/** Values of `pre_approved_reasons` in `Audit`; more may come. */
export type PreApprovedReason =
  | "KYC_PENDING"
  | "RESTRICTED_CATEGORY_PENDING"
  | (string & {});

/** Values of `product_status` in `GetProductResponse`; more may come. */
export type ProductStatus =
  | "INITIAL"
  | "DRAFT"
  | "ACTIVATE"
  | "SELLER_DEACTIVATED"
  | "PLATFORM_DEACTIVATED"
  | "FREEZE"
  | "DELETED"
  | (string & {});

/** Values of `product_tag` in `ProductTagOperation`; more may come. */
export type ProductTag =
  | "AUCTION"
  | (string & {});

/** Values of `product_types` in `GetProductResponse`; more may come. */
export type ProductType =
  | "COMBINED_PRODUCT"
  | "IN_COMBINED_PRODUCT"
  | "GPR_TARGET_PRODUCT"
  | (string & {});

/** Values of `status` in `PublishResult`; more may come. */
export type PublishResultStatus =
  | "SUCCESS"
  | "FAILED"
  | "DRAFT"
  | (string & {});

/** Values of `quality_tier` in `DiagnosisResult`; more may come. */
export type QualityTier =
  | "FAIR"
  | "GOOD"
  | (string & {});

/** Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may come. */
export type RequiredRegion =
  | "DE"
  | "ES"
  | "FR"
  | "IE"
  | "IT"
  | (string & {});

/** Values of `sales_regions` in `Product`; more may come. */
export type SalesRegion =
  | "BR"
  | "DE"
  | "ES"
  | "FR"
  | "GB"
  | "ID"
  | "IE"
  | "IT"
  | "JP"
  | "MX"
  | "MY"
  | "PH"
  | "SG"
  | "TH"
  | "US"
  | "VN"
  | (string & {});

/** Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may come. */
export type SaveMode =
  | "AS_DRAFT"
  | "LISTING"
  | (string & {});

/** Values of `tags` in `SearchOpportunitiesOpportunity`; more may come. */
export type SearchOpportunitiesOpportunityTag =
  | "TIKTOKSHOP_HOT_SELLING"
  | "POPULAR_IN_TIKTOKSHOP"
  | "POPULAR_IN_MARKETPLACES"
  | (string & {});

/** Values of `type` in `SearchOpportunitiesOpportunity`; more may come. */
export type SearchOpportunitiesOpportunityType =
  | "PRODUCT"
  | "LEAF_CATEGORY"
  | (string & {});

/** Values of `status` in `SearchProductsRequest`; more may come. */
export type SearchProductsStatus =
  | "ACTIVATE"
  | "ALL"
  | "DELETED"
  | "DRAFT"
  | "FAILED"
  | "FREEZE"
  | "PENDING"
  | "PLATFORM_DEACTIVATED"
  | "SELLER_DEACTIVATED"
  | (string & {});

/** Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may come. */
export type SellingFormat =
  | "FIXED_PRICE"
  | "FIXED_PRICE_AND_LIVE_AUCTION"
  | (string & {});

/** Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may come. */
export type ShippingInsuranceRequirement =
  | "NOT_SUPPORTED"
  | "OPTIONAL"
  | "REQUIRED"
  | (string & {});

/** Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may come. */
export type SizeChartMode =
  | "PRODUCT_SCOPED"
  | "REUSABLE_TEMPLATE"
  | (string & {});

/** Values of `sns_filter` in `SearchProductsRequest`; more may come. */
export type SnsFilter =
  | "CONFIGURED"
  | "ELIGIBLE"
  | (string & {});

/** Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may come. */
export type SourceLocale =
  | "cs-CZ"
  | "de-AT"
  | "de-BE"
  | "de-DE"
  | "el-GR"
  | "en-GB"
  | "en-IE"
  | "en-US"
  | "es-ES"
  | "es-MX"
  | "fr-BE"
  | "fr-FR"
  | "hu-HU"
  | "id-ID"
  | "it-IT"
  | "ja-JP"
  | "ms-MY"
  | "nl-BE"
  | "nl-NL"
  | "pl-PL"
  | "pt-BR"
  | "pt-PT"
  | "th-TH"
  | "vi-VN"
  | "zh-CN"
  | (string & {});

/** Values of `status` in `StatusInfo`; more may come. */
export type StatusInfoStatus =
  | "NORMAL"
  | "DEACTIVATED"
  | (string & {});

/** Values of `target_languages` in `CreateImageTranslationTasksImage`; more may come. */
export type TargetLanguage =
  | "cs-CZ"
  | "da-DK"
  | "de-AT"
  | "de-BE"
  | "de-DE"
  | "el-GR"
  | "en-GB"
  | "en-IE"
  | "es-ES"
  | "fi-FI"
  | "fr-BE"
  | "fr-FR"
  | "hu-HU"
  | "it-IT"
  | "nl-BE"
  | "nl-NL"
  | "pl-PL"
  | "pt-PT"
  | "sv-SE"
  | (string & {});

/** Values of `status` in `TranslationTask`; more may come. */
export type TranslationTaskStatus =
  | "PROCESSING"
  | "COMPLETED"
  | "FAILED"
  | (string & {});

/** Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may come. */
export type UnitSystem =
  | "IMPERIAL"
  | "METRIC"
  | (string & {});

/** Values of `use_case` in `UploadProductImageResponse`; more may come. */
export type UploadProductImageUseCase =
  | "MAIN_IMAGE"
  | "ATTRIBUTE_IMAGE"
  | "DESCRIPTION_IMAGE"
  | "CERTIFICATION_IMAGE"
  | "SIZE_CHART_IMAGE"
  | (string & {});

/** Values of `use_case` in `UploadProductImageRequest`; more may come. */
export type UseCase =
  | "MAIN_IMAGE"
  | "ATTRIBUTE_IMAGE"
  | "CERTIFICATION_IMAGE"
  | "CUSTOMIZATION_IMAGE"
  | "DESCRIPTION_IMAGE"
  | "SIZE_CHART_IMAGE"
  | (string & {});

/** Values of `value_data_format` in `Attribute`; more may come. */
export type ValueDataFormat =
  | "POSITIVE_INT_OR_DECIMAL"
  | (string & {});

/** Product: the operations of the domain `product`. */
export class ProductApi extends Resource {
  /**
   * Puts up to 20 deactivated products back on sale, after a new audit.
   *
   * `POST /product/{version}/products/activate`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.basic`.
   */
  activateProducts(params: ActivateProductsParams, options?: common.CallOptions): CallPromise<ActivateProductsResponse> {
    return this.caller.call("product.activate_products", params, options);
  }

  /**
   * Applies for listing opportunities with one product.
   *
   * `PUT /product/{version}/products/{product_id}/opportunities`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  applyOpportunities(params: ApplyOpportunitiesParams, options?: common.CallOptions): CallPromise<ApplyOpportunitiesResponse> {
    return this.caller.call("product.apply_opportunities", params, options);
  }

  /**
   * Links existing local products to one global product.
   *
   * `POST /product/{version}/global_products/{global_product_id}/bind_local_products`, version 202503.
   *
   * - Failed items are listed in `bind_results`; `raiseOnItemError` throws them.
   */
  bindLocalProducts(params: BindLocalProductsParams, options?: common.CallOptions): CallPromise<BindLocalProductsResponse> {
    return this.caller.call("product.bind_local_products", params, options);
  }

  /**
   * Checks a global product's data without creating it and lists what fails.
   *
   * `POST /product/{version}/global_products/listing_check`, version 202404.
   */
  checkGlobalProductListing(params?: CheckGlobalProductListingParams, options?: common.CallOptions): CallPromise<CheckGlobalProductListingResponse> {
    return this.caller.call("product.check_global_product_listing", params, options);
  }

  /**
   * Tells what the shop still lacks before it can list products.
   *
   * `GET /product/{version}/prerequisites`, version 202312; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  checkListingPrerequisites(params?: CheckListingPrerequisitesParams, options?: common.CallOptions): CallPromise<CheckListingPrerequisitesResponse> {
    return this.caller.call("product.check_listing_prerequisites", params, options);
  }

  /**
   * Checks a product's data without creating it and lists what fails.
   *
   * `POST /product/{version}/products/listing_check`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic` or `serller.product.optimize`.
   */
  checkProductListing(params: CheckProductListingParams, options?: common.CallOptions): CallPromise<CheckProductListingResponse> {
    return this.caller.call("product.check_product_listing", params, options);
  }

  /**
   * Sends an external product, for which attributes are recommended later.
   *
   * `POST /product/{version}/attribute_recommendation_request`, version 202501.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  createAttributeRecommendationRequest(params?: CreateAttributeRecommendationRequestParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.create_attribute_recommendation_request", params, options);
  }

  /**
   * Starts the move of the shop's products to the newer category tree.
   *
   * `POST /product/{version}/products/category_upgrade_task`, version 202407.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  createCategoryUpgradeTask(params?: CreateCategoryUpgradeTaskParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.create_category_upgrade_task", params, options);
  }

  /**
   * Creates a custom brand and returns its id.
   *
   * `POST /product/{version}/brands`, version 202309.
   *
   * - Scope: `seller.product.basic`.
   */
  createCustomBrand(params: CreateCustomBrandParams, options?: common.CallOptions): CallPromise<CreateCustomBrandResponse> {
    return this.caller.call("product.create_custom_brand", params, options);
  }

  /**
   * Creates a global product that can be published to several markets.
   *
   * `POST /product/{version}/global_products`, version 202309.
   *
   * - Scope: `seller.global_product.write`.
   */
  createGlobalProduct(params: CreateGlobalProductParams, options?: common.CallOptions): CallPromise<CreateGlobalProductResponse> {
    return this.caller.call("product.create_global_product", params, options);
  }

  /**
   * Starts a task that upgrades the attributes of the seller's products.
   *
   * `POST /product/{version}/products/gpa_upgrade_task`, version 202604.
   */
  createGpaUpgradeTask(params?: CreateGpaUpgradeTaskParams, options?: common.CallOptions): CallPromise<CreateGpaUpgradeTaskResponse> {
    return this.caller.call("product.create_gpa_upgrade_task", params, options);
  }

  /**
   * Starts tasks that translate the text in product images.
   *
   * `POST /product/{version}/images/translation_tasks`, version 202505.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `serller.product.optimize`.
   */
  createImageTranslationTasks(params: CreateImageTranslationTasksParams, options?: common.CallOptions): CallPromise<CreateImageTranslationTasksResponse> {
    return this.caller.call("product.create_image_translation_tasks", params, options);
  }

  /**
   * Registers a manufacturer for product compliance and returns its id.
   *
   * `POST /product/{version}/compliance/manufacturers`, version 202409.
   *
   * - Scope: `seller.product.basic`.
   */
  createManufacturer(params: CreateManufacturerParams, options?: common.CallOptions): CallPromise<CreateManufacturerResponse> {
    return this.caller.call("product.create_manufacturer", params, options);
  }

  /**
   * Creates a product with its SKUs, as a listing for audit or as a draft.
   *
   * `POST /product/{version}/products`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   * - Scope: `seller.product.write`.
   */
  createProduct(params: CreateProductParams, options?: common.CallOptions): CallPromise<CreateProductResponse> {
    return this.caller.call("product.create_product", params, options);
  }

  /**
   * Registers an EU responsible person for product compliance and returns its id.
   *
   * `POST /product/{version}/compliance/responsible_persons`, version 202409.
   *
   * - Scope: `seller.product.basic`.
   */
  createResponsiblePerson(params: CreateResponsiblePersonParams, options?: common.CallOptions): CallPromise<CreateResponsiblePersonResponse> {
    return this.caller.call("product.create_responsible_person", params, options);
  }

  /**
   * Creates a size chart template for a category and returns its id.
   *
   * `POST /product/{version}/size_charts`, version 202610.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  createSizeChartV2(params: CreateSizeChartV2Params, options?: common.CallOptions): CallPromise<CreateSizeChartV2Response> {
    return this.caller.call("product.create_size_chart_v2", params, options);
  }

  /**
   * Takes up to 20 products off sale.
   *
   * `POST /product/{version}/products/deactivate`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.basic`.
   */
  deactivateProducts(params: DeactivateProductsParams, options?: common.CallOptions): CallPromise<DeactivateProductsResponse> {
    return this.caller.call("product.deactivate_products", params, options);
  }

  /**
   * Deletes up to 20 global products.
   *
   * `DELETE /product/{version}/global_products`, version 202309.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.global_product.delete`.
   */
  deleteGlobalProducts(params: DeleteGlobalProductsParams, options?: common.CallOptions): CallPromise<DeleteGlobalProductsResponse> {
    return this.caller.call("product.delete_global_products", params, options);
  }

  /**
   * Deletes up to 20 products, which can be recovered later.
   *
   * `DELETE /product/{version}/products`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.delete`.
   */
  deleteProducts(params: DeleteProductsParams, options?: common.CallOptions): CallPromise<DeleteProductsResponse> {
    return this.caller.call("product.delete_products", params, options);
  }

  /**
   * Diagnoses a product's listing quality and proposes better content.
   *
   * `POST /product/{version}/products/diagnose_optimize`, version 202411.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `serller.product.optimize`.
   */
  diagnoseAndOptimizeProduct(params: DiagnoseAndOptimizeProductParams, options?: common.CallOptions): CallPromise<DiagnoseAndOptimizeProductResponse> {
    return this.caller.call("product.diagnose_and_optimize_product", params, options);
  }

  /**
   * Replaces all data of a global product and syncs it to its markets.
   *
   * `PUT /product/{version}/global_products/{global_product_id}`, version 202309.
   *
   * - Failed items are listed in `publish_results`; `raiseOnItemError` throws them.
   * - Scope: `seller.global_product.write`.
   */
  editGlobalProduct(params: EditGlobalProductParams, options?: common.CallOptions): CallPromise<EditGlobalProductResponse> {
    return this.caller.call("product.edit_global_product", params, options);
  }

  /**
   * Replaces all data of a product; omitted fields are emptied.
   *
   * `PUT /product/{version}/products/{product_id}`, version 202509; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.write`.
   */
  editProduct(params: EditProductParams, options?: common.CallOptions): CallPromise<EditProductResponse> {
    return this.caller.call("product.edit_product", params, options);
  }

  /**
   * Replaces the content of one size chart template.
   *
   * `POST /product/{version}/size_charts/edit`, version 202610.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  editSizeChartV2(params: EditSizeChartV2Params, options?: common.CallOptions): CallPromise<EditSizeChartV2Response> {
    return this.caller.call("product.edit_size_chart_v2", params, options);
  }

  /**
   * Requests a strikethrough price for SKUs, proven by the prices of another shop.
   *
   * `POST /product/{version}/products/{product_id}/strikethrough_prices/enable`, version 202502.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  enableStrikethroughPrices(params: EnableStrikethroughPricesParams, options?: common.CallOptions): CallPromise<EnableStrikethroughPricesResponse> {
    return this.caller.call("product.enable_strikethrough_prices", params, options);
  }

  /**
   * Lists the product and sales attributes of a category in the shop's market.
   *
   * `GET /product/{version}/categories/{category_id}/attributes`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getAttributes(params: GetAttributesParams, options?: common.CallOptions): CallPromise<GetAttributesResponse> {
    return this.caller.call("product.get_attributes", params, options);
  }

  /**
   * Lists the brands the seller can use, by category and name.
   *
   * `GET /product/{version}/brands`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getBrands(params?: GetBrandsParams, options?: common.PageOptions): PagePromise<GetBrandsBrand, GetBrandsResponse> {
    return this.caller.list("product.get_brands", params, options);
  }

  /**
   * Lists the category tree of the shop's market, with the seller's permission for each category.
   *
   * `GET /product/{version}/categories`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getCategories(params?: GetCategoriesParams, options?: common.CallOptions): CallPromise<GetCategoriesResponse> {
    return this.caller.call("product.get_categories", params, options);
  }

  /**
   * Returns what a category requires, such as certificates, a size chart and the package size.
   *
   * `GET /product/{version}/categories/{category_id}/rules`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getCategoryRules(params: GetCategoryRulesParams, options?: common.CallOptions): CallPromise<GetCategoryRulesResponse> {
    return this.caller.call("product.get_category_rules", params, options);
  }

  /**
   * Lists the attributes of a category for global products, with the regions that require them.
   *
   * `GET /product/{version}/categories/{category_id}/global_attributes`, version 202309.
   *
   * - Scope: `seller.global_product.category.info`.
   */
  getGlobalAttributes(params: GetGlobalAttributesParams, options?: common.CallOptions): CallPromise<GetGlobalAttributesResponse> {
    return this.caller.call("product.get_global_attributes", params, options);
  }

  /**
   * Lists the category tree for global products.
   *
   * `GET /product/{version}/global_categories`, version 202309.
   *
   * - Scope: `seller.global_product.category.info`.
   */
  getGlobalCategories(params?: GetGlobalCategoriesParams, options?: common.CallOptions): CallPromise<GetGlobalCategoriesResponse> {
    return this.caller.call("product.get_global_categories", params, options);
  }

  /**
   * Returns what a category requires of global products, with the regions that require it.
   *
   * `GET /product/{version}/categories/{category_id}/global_rules`, version 202309.
   *
   * - Scope: `seller.global_product.category.info`.
   */
  getGlobalCategoryRules(params: GetGlobalCategoryRulesParams, options?: common.CallOptions): CallPromise<GetGlobalCategoryRulesResponse> {
    return this.caller.call("product.get_global_category_rules", params, options);
  }

  /**
   * Returns the shop's listing methods and how stock is shared between markets.
   *
   * `GET /product/{version}/global_listing_rules`, version 202507.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getGlobalListingRules(params?: GetGlobalListingRulesParams, options?: common.CallOptions): CallPromise<GetGlobalListingRulesResponse> {
    return this.caller.call("product.get_global_listing_rules", params, options);
  }

  /**
   * Returns one global product with its SKUs and linked local products.
   *
   * `GET /product/{version}/global_products/{global_product_id}`, version 202309.
   *
   * - Scope: `seller.global_product.info`.
   */
  getGlobalProduct(params: GetGlobalProductParams, options?: common.CallOptions): CallPromise<GetGlobalProductResponse> {
    return this.caller.call("product.get_global_product", params, options);
  }

  /**
   * Lists the copies of a product in other markets.
   *
   * `GET /product/{version}/products/{product_id}/replicated_products`, version 202507.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getGlobalReplicatedProducts(params: GetGlobalReplicatedProductsParams, options?: common.CallOptions): CallPromise<GetGlobalReplicatedProductsResponse> {
    return this.caller.call("product.get_global_replicated_products", params, options);
  }

  /**
   * Returns the state and result of up to 20 image translation tasks.
   *
   * `GET /product/{version}/images/translation_tasks`, version 202506.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `serller.product.optimize`.
   */
  getImageTranslationTasks(params?: GetImageTranslationTasksParams, options?: common.CallOptions): CallPromise<GetImageTranslationTasksResponse> {
    return this.caller.call("product.get_image_translation_tasks", params, options);
  }

  /**
   * Returns the listing form, field by field, for the given categories.
   *
   * `GET /product/{version}/listing_schemas`, version 202407; also 202401.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  getListingSchemas(params: GetListingSchemasParams, options?: common.CallOptions): CallPromise<GetListingSchemasResponse> {
    return this.caller.call("product.get_listing_schemas", params, options);
  }

  /**
   * Returns one listing opportunity with its criteria and market data.
   *
   * `GET /product/{version}/opportunities/{opportunity_id}`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getOpportunityDetail(params: GetOpportunityDetailParams, options?: common.CallOptions): CallPromise<GetOpportunityDetailResponse> {
    return this.caller.call("product.get_opportunity_detail", params, options);
  }

  /**
   * Returns one product with all its data, whether online, draft or under review.
   *
   * `GET /product/{version}/products/{product_id}`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getProduct(params: GetProductParams, options?: common.CallOptions): CallPromise<GetProductResponse> {
    return this.caller.call("product.get_product", params, options);
  }

  /** The name `product.get` of the Laravel package for {@link getProduct}. */
  get(params: GetProductParams | common.Spelled, options?: common.CallOptions) {
    return this.getProduct(params as GetProductParams, options);
  }

  /**
   * Lists products whose weight or size looks wrong, with recommended values.
   *
   * `POST /product/{version}/packages/recommend`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getProductPackageRecommendations(params?: GetProductPackageRecommendationsParams, options?: common.PageOptions): PagePromise<GetProductPackageRecommendationsProduct, GetProductPackageRecommendationsResponse> {
    return this.caller.list("product.get_product_package_recommendations", params, options);
  }

  /**
   * Returns the score, tasks and rewards of one product in the key product program.
   *
   * `GET /product/{version}/skpps/{product_id}`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getProductSkppDetail(params: GetProductSkppDetailParams, options?: common.CallOptions): CallPromise<GetProductSkppDetailResponse> {
    return this.caller.call("product.get_product_skpp_detail", params, options);
  }

  /**
   * Returns search keywords recommended for the titles of up to 20 products.
   *
   * `GET /product/{version}/products/seo_words`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  getProductsSeoWords(params: GetProductsSeoWordsParams, options?: common.CallOptions): CallPromise<GetProductsSeoWordsResponse> {
    return this.caller.call("product.get_products_seo_words", params, options);
  }

  /**
   * Returns suggested titles and descriptions for up to 20 products.
   *
   * `GET /product/{version}/products/suggestions`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `serller.product.optimize`.
   */
  getRecommendedProductTitleAndDescription(params: GetRecommendedProductTitleAndDescriptionParams, options?: common.CallOptions): CallPromise<GetRecommendedProductTitleAndDescriptionResponse> {
    return this.caller.call("product.get_recommended_product_title_and_description", params, options);
  }

  /**
   * Counts the shop's products and credits in the key product program.
   *
   * `GET /product/{version}/skpps/sum`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopSkppSummary(params?: GetShopSkppSummaryParams, options?: common.CallOptions): CallPromise<GetShopSkppSummaryResponse> {
    return this.caller.call("product.get_shop_skpp_summary", params, options);
  }

  /**
   * Lists the products submitted to listing opportunities, with their review state.
   *
   * `GET /product/{version}/opportunities/submissions`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getSubmissionRecords(params?: GetSubmissionRecordsParams, options?: common.PageOptions): PagePromise<Submission, GetSubmissionRecordsResponse> {
    return this.caller.list("product.get_submission_records", params, options);
  }

  /**
   * Imports product information from another platform as an uploaded file.
   *
   * `POST /product/{version}/import_external`, version 202508.
   */
  importExternalProductInfo(params: ImportExternalProductInfoParams | FormData, options?: common.CallOptions): CallPromise<ImportExternalProductInfoResponse> {
    return this.caller.call("product.import_external_product_info", params, options, ["data"]);
  }

  /**
   * Returns available and committed stock per SKU and warehouse.
   *
   * `POST /product/{version}/inventory/search`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  inventorySearch(params?: InventorySearchParams, options?: common.CallOptions): CallPromise<InventorySearchResponse> {
    return this.caller.call("product.inventory_search", params, options);
  }

  /**
   * Lists listing opportunities of one type, filtered by category, tag and time.
   *
   * `POST /product/{version}/opportunities/query`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  listOpportunities(params: ListOpportunitiesParams, options?: common.PageOptions): PagePromise<Opportunity, ListOpportunitiesResponse> {
    return this.caller.list("product.list_opportunities", params, options);
  }

  /**
   * Lists the products and their status in the key product program, by page number.
   *
   * `POST /product/{version}/skpps/search`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  listProductSkppStatuses(params?: ListProductSkppStatusesParams, options?: common.PageOptions): PagePromise<ListProductSkppStatusesProduct, ListProductSkppStatusesResponse> {
    return this.caller.list("product.list_product_skpp_statuses", params, options);
  }

  /**
   * Starts or reads the optimization of up to 200 product images.
   *
   * `POST /product/{version}/images/optimize`, version 202404.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  optimizeImages(params?: OptimizeImagesParams, options?: common.CallOptions): CallPromise<OptimizeImagesResponse> {
    return this.caller.call("product.optimize_images", params, options);
  }

  /**
   * Changes some fields of candidate products offered for opportunity matching.
   *
   * `POST /product/{version}/candidate_products/partial_edit/batch`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  partialEditCandidateProducts(params?: PartialEditCandidateProductsParams, options?: common.CallOptions): CallPromise<PartialEditCandidateProductsResponse> {
    return this.caller.call("product.partial_edit_candidate_products", params, options);
  }

  /**
   * Changes some fields of a global product and syncs them to its markets.
   *
   * `PUT /product/{version}/global_products/{global_product_id}/partial_edit`, version 202509.
   *
   * - Failed items are listed in `publish_results`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.basic`.
   */
  partialEditGlobalProduct(params: PartialEditGlobalProductParams, options?: common.CallOptions): CallPromise<PartialEditGlobalProductResponse> {
    return this.caller.call("product.partial_edit_global_product", params, options);
  }

  /**
   * Changes some fields of a registered manufacturer.
   *
   * `POST /product/{version}/compliance/manufacturers/{manufacturer_id}/partial_edit`, version 202409.
   *
   * - Scope: `seller.product.basic`.
   */
  partialEditManufacturer(params: PartialEditManufacturerParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.partial_edit_manufacturer", params, options);
  }

  /**
   * Changes some fields of a product and leaves the others as they are.
   *
   * `POST /product/{version}/products/{product_id}/partial_edit`, version 202509; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.write`.
   */
  partialEditProduct(params: PartialEditProductParams, options?: common.CallOptions): CallPromise<PartialEditProductResponse> {
    return this.caller.call("product.partial_edit_product", params, options);
  }

  /**
   * Changes some fields of a registered responsible person.
   *
   * `POST /product/{version}/compliance/responsible_persons/{responsible_person_id}/partial_edit`, version 202409.
   *
   * - Scope: `seller.product.basic`.
   */
  partialEditResponsiblePerson(params: PartialEditResponsiblePersonParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.partial_edit_responsible_person", params, options);
  }

  /**
   * Predicts the package size and weight for products of a category.
   *
   * `POST /product/{version}/products/package/predict`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  predictProductPackageDimensionsAndWeight(params: PredictProductPackageDimensionsAndWeightParams, options?: common.CallOptions): CallPromise<PredictProductPackageDimensionsAndWeightResponse> {
    return this.caller.call("product.predict_product_package_dimensions_and_weight", params, options);
  }

  /**
   * Searches listed products by brand, category, title or seller for compliance research.
   *
   * `POST /product/{version}/compliance/auditing/research`, version 202601.
   *
   * - Cipher: `category_asset_cipher` (optional), `shop_cipher` (optional).
   */
  productAuditingResearch(params?: ProductAuditingResearchParams, options?: common.PageOptions): PagePromise<ProductAuditingResearchProduct, ProductAuditingResearchResponse> {
    return this.caller.list("product.product_auditing_research", params, options);
  }

  /**
   * Returns the listing quality and content problems of up to 200 products.
   *
   * `GET /product/{version}/products/diagnoses`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `serller.product.optimize`.
   */
  productInformationIssueDiagnosis(params: ProductInformationIssueDiagnosisParams, options?: common.CallOptions): CallPromise<ProductInformationIssueDiagnosisResponse> {
    return this.caller.call("product.product_information_issue_diagnosis", params, options);
  }

  /**
   * Publishes a global product to chosen markets and reports a result for each.
   *
   * `POST /product/{version}/global_products/{global_product_id}/publish`, version 202309.
   *
   * - Failed items are listed in `publish_result`; `raiseOnItemError` throws them.
   * - Scope: `seller.global_product.write`.
   */
  publishGlobalProduct(params: PublishGlobalProductParams, options?: common.CallOptions): CallPromise<PublishGlobalProductResponse> {
    return this.caller.call("product.publish_global_product", params, options);
  }

  /**
   * Suggests one brand for a product title.
   *
   * `POST /product/{version}/brands/recommend`, version 202309.
   */
  recommendBrand(params?: RecommendBrandParams, options?: common.CallOptions): CallPromise<RecommendBrandResponse> {
    return this.caller.call("product.recommend_brand", params, options);
  }

  /**
   * Suggests the leaf category for a product from its title and images.
   *
   * `POST /product/{version}/categories/recommend`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.basic`.
   */
  recommendCategory(params: RecommendCategoryParams, options?: common.CallOptions): CallPromise<RecommendCategoryResponse> {
    return this.caller.call("product.recommend_category", params, options);
  }

  /**
   * Suggests the leaf category for a global product from its title and images.
   *
   * `POST /product/{version}/global_categories/recommend`, version 202309.
   *
   * - Scope: `seller.global_product.category.info`.
   */
  recommendGlobalCategories(params: RecommendGlobalCategoriesParams, options?: common.CallOptions): CallPromise<RecommendGlobalCategoriesResponse> {
    return this.caller.call("product.recommend_global_categories", params, options);
  }

  /**
   * Suggests values for the attributes that a category requires.
   *
   * `POST /product/{version}/products/properties/recommend`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  recommendRequiredProductProperties(params: RecommendRequiredProductPropertiesParams, options?: common.CallOptions): CallPromise<RecommendRequiredProductPropertiesResponse> {
    return this.caller.call("product.recommend_required_product_properties", params, options);
  }

  /**
   * Tells which of the given images are size charts.
   *
   * `POST /product/{version}/images/size_charts/identify`, version 202309.
   */
  recommendSizeChart(params?: RecommendSizeChartParams, options?: common.CallOptions): CallPromise<RecommendSizeChartResponse> {
    return this.caller.call("product.recommend_size_chart", params, options);
  }

  /**
   * Restores up to 20 deleted products as deactivated ones.
   *
   * `POST /product/{version}/products/recover`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.delete`.
   */
  recoverProducts(params: RecoverProductsParams, options?: common.CallOptions): CallPromise<RecoverProductsResponse> {
    return this.caller.call("product.recover_products", params, options);
  }

  /**
   * Copies a product to other markets and reports failures per region.
   *
   * `POST /product/{version}/products/{product_id}/global_replicate`, version 202507.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.write`.
   */
  replicateProduct(params: ReplicateProductParams, options?: common.CallOptions): CallPromise<ReplicateProductResponse> {
    return this.caller.call("product.replicate_product", params, options);
  }

  /**
   * Lists candidate products, with the state of their opportunity matching.
   *
   * `POST /product/{version}/candidate_products/search`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchCandidateProducts(params?: SearchCandidateProductsParams, options?: common.PageOptions): PagePromise<CandidateProduct, SearchCandidateProductsResponse> {
    return this.caller.list("product.search_candidate_products", params, options);
  }

  /**
   * Lists products that could be merged into one combined listing.
   *
   * `POST /product/{version}/combined_listing_recommendations/search`, version 202506.
   */
  searchCombinedListingRecommendations(params?: SearchCombinedListingRecommendationsParams, options?: common.PageOptions): PagePromise<CombinedListingRecommendation, SearchCombinedListingRecommendationsResponse> {
    return this.caller.list("product.search_combined_listing_recommendations", params, options);
  }

  /**
   * Lists global products by status, time or seller SKU, up to 10,000 results.
   *
   * `POST /product/{version}/global_products/search`, version 202312; also 202309.
   *
   * - Lists at most 10000 results: split longer searches by time.
   * - Scope: `seller.global_product.info`.
   */
  searchGlobalProducts(params?: SearchGlobalProductsParams, options?: common.PageOptions): PagePromise<GlobalProduct, SearchGlobalProductsResponse> {
    return this.caller.list("product.search_global_products", params, options);
  }

  /** {@link searchGlobalProducts} between two times, however many results there are: the search is split into windows. */
  searchGlobalProductsBetween(from: common.Time, to: common.Time, params?: SearchGlobalProductsParams, options?: common.WindowOptions): TimeWalk<GlobalProduct, SearchGlobalProductsResponse> {
    return this.caller.between("product.search_global_products", from, to, params, options);
  }

  /**
   * Lists registered manufacturers by id or keyword.
   *
   * `POST /product/{version}/compliance/manufacturers/search`, version 202501; also 202409.
   *
   * - Scope: `seller.product.basic`.
   */
  searchManufacturers(params?: SearchManufacturersParams, options?: common.PageOptions): PagePromise<SearchManufacturersManufacturer, SearchManufacturersResponse> {
    return this.caller.list("product.search_manufacturers", params, options);
  }

  /**
   * Lists the listing opportunities for candidate products, page by page.
   *
   * `POST /product/{version}/opportunities/search`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchOpportunities(params?: SearchOpportunitiesParams, options?: common.PageOptions): PagePromise<SearchOpportunitiesOpportunity, SearchOpportunitiesResponse> {
    return this.caller.list("product.search_opportunities", params, options);
  }

  /**
   * Lists products by status, time or SKU, up to 10,000 results.
   *
   * `POST /product/{version}/products/search`, version 202502; also 202309, 202312.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Lists at most 10000 results: split longer searches by time.
   * - Scope: `seller.product.basic`.
   */
  searchProducts(params?: SearchProductsParams, options?: common.PageOptions): PagePromise<Product, SearchProductsResponse> {
    return this.caller.list("product.search_products", params, options);
  }

  /** {@link searchProducts} between two times, however many results there are: the search is split into windows. */
  searchProductsBetween(from: common.Time, to: common.Time, params?: SearchProductsParams, options?: common.WindowOptions): TimeWalk<Product, SearchProductsResponse> {
    return this.caller.between("product.search_products", from, to, params, options);
  }

  /** The name `product.list` of the Laravel package for {@link searchProducts}. */
  list(params?: SearchProductsParams | common.Spelled, options?: common.PageOptions) {
    return this.searchProducts(params as SearchProductsParams, options);
  }

  /**
   * Lists registered responsible persons by id or keyword.
   *
   * `POST /product/{version}/compliance/responsible_persons/search`, version 202501; also 202409.
   *
   * - Scope: `seller.product.basic`.
   */
  searchResponsiblePersons(params?: SearchResponsiblePersonsParams, options?: common.PageOptions): PagePromise<SearchResponsiblePersonsResponsiblePerson, SearchResponsiblePersonsResponse> {
    return this.caller.list("product.search_responsible_persons", params, options);
  }

  /**
   * Lists size chart templates by id or keyword.
   *
   * `POST /product/{version}/sizecharts/search`, version 202407.
   *
   * - Scope: `seller.product.basic`.
   */
  searchSizeCharts(params?: SearchSizeChartsParams, options?: common.PageOptions): PagePromise<SearchSizeChartsSizeChart, SearchSizeChartsResponse> {
    return this.caller.list("product.search_size_charts", params, options);
  }

  /**
   * Submits one product to a listing opportunity.
   *
   * `POST /product/{version}/opportunities/{opportunity_id}/submit`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  submitProductViaOpportunity(params: SubmitProductViaOpportunityParams, options?: common.CallOptions): CallPromise<SubmitProductViaOpportunityResponse> {
    return this.caller.call("product.submit_product_via_opportunity", params, options);
  }

  /**
   * Appeals against the audit of a product's size chart.
   *
   * `POST /product/{version}/appeals/submit`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  submitSizeChartAppeal(params: SubmitSizeChartAppealParams, options?: common.CallOptions): CallPromise<SubmitSizeChartAppealResponse> {
    return this.caller.call("product.submit_size_chart_appeal", params, options);
  }

  /**
   * Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.
   *
   * `POST /product/{version}/products/{product_id}/strikethrough_price/submit`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  submitStrikethroughPrice(params: SubmitStrikethroughPriceParams, options?: common.CallOptions): CallPromise<SubmitStrikethroughPriceResponse> {
    return this.caller.call("product.submit_strikethrough_price", params, options);
  }

  /**
   * Suggests several brands for a product and tells which are authorized.
   *
   * `POST /product/{version}/brands/suggest`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  suggestBrands(params: SuggestBrandsParams, options?: common.CallOptions): CallPromise<SuggestBrandsResponse> {
    return this.caller.call("product.suggest_brands", params, options);
  }

  /**
   * Sets the stock of a global product's SKUs per global warehouse.
   *
   * `POST /product/{version}/global_products/{global_product_id}/inventory/update`, version 202309.
   *
   * - Scope: `seller.global_product.write`.
   */
  updateGlobalInventory(params: UpdateGlobalInventoryParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.update_global_inventory", params, options);
  }

  /**
   * Sets the stock of a product's SKUs per warehouse, as absolute quantities.
   *
   * `POST /product/{version}/products/{product_id}/inventory/update`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.product.write`.
   */
  updateInventory(params: UpdateInventoryParams, options?: common.CallOptions): CallPromise<UpdateInventoryResponse> {
    return this.caller.call("product.update_inventory", params, options);
  }

  /**
   * Sets the prices of a product's SKUs, outside running promotions.
   *
   * `POST /product/{version}/products/{product_id}/prices/update`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.product.write`.
   */
  updatePrice(params: UpdatePriceParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.update_price", params, options);
  }

  /**
   * Switches automatic restocking on or off for up to 500 SKUs.
   *
   * `POST /product/{version}/inventory/operation/settings`, version 202608; also 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `stock_operation.failed_sku_ids`; `raiseOnItemError` throws them.
   */
  updateStockOperationSettings(params: UpdateStockOperationSettingsParams, options?: common.CallOptions): CallPromise<UpdateStockOperationSettingsResponse> {
    return this.caller.call("product.update_stock_operation_settings", params, options);
  }

  /**
   * Offers up to 10 external products for opportunity matching.
   *
   * `POST /product/{version}/candidate_products/batch`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  uploadCandidateProducts(params?: UploadCandidateProductsParams, options?: common.CallOptions): CallPromise<UploadCandidateProductsResponse> {
    return this.caller.call("product.upload_candidate_products", params, options);
  }

  /**
   * Sends one product of an external shop to TikTok Shop.
   *
   * `POST /product/{version}/external_products`, version 202506.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  uploadExternalProduct(params?: UploadExternalProductParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("product.upload_external_product", params, options);
  }

  /**
   * Uploads a PDF or video for products and returns its id.
   *
   * `POST /product/{version}/files/upload`, version 202309.
   *
   * - Scope: `seller.product.basic`.
   */
  uploadProductFile(params: UploadProductFileParams | FormData, options?: common.CallOptions): CallPromise<UploadProductFileResponse> {
    return this.caller.call("product.upload_product_file", params, options, ["data"]);
  }

  /**
   * Uploads a product image for one use and returns its URI.
   *
   * `POST /product/{version}/images/upload`, version 202309.
   *
   * - Scope: `seller.product.basic`.
   */
  uploadProductImage(params: UploadProductImageParams | FormData, options?: common.CallOptions): CallPromise<UploadProductImageResponse> {
    return this.caller.call("product.upload_product_image", params, options, ["data"]);
  }

}