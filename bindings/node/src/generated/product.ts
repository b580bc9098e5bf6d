// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ActivateProduct` (202309). Puts up to 20 deactivated products back on sale, after a new audit. */
export interface ActivateProductsParams {
  /** Marketplaces on which to put the products on sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Products to put on sale, at most 20 ids in one call. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `ApplyOpportunities` (202409). Applies for listing opportunities with one product. */
export interface ApplyOpportunitiesParams {
  /** Opportunities for which to enroll the product. */
  opportunity_ids?: readonly common.Id[] | undefined;
  /** Id of the product to enroll in the opportunities. Required. */
  product_id: common.Id;
}

/** The parameters of `BindLocalProducts` (202503). Links existing local products to one global product. */
export interface BindLocalProductsParams {
  /** Id of the global product to which local products are bound; a binding cannot be undone. Required. */
  global_product_id: common.Id;
  /** Local products to bind to the global product, one per EU country. */
  local_products?: readonly LocalProduct[] | undefined;
}

/** The parameters of `CheckGlobalProductListing` (202404). Checks a global product's data without creating it and lists what fails. */
export interface CheckGlobalProductListingParams {
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`. */
  category_id?: common.Id | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckGlobalProductListingPackageWeight | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: readonly CheckGlobalProductListingSku[] | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. */
  title?: string | undefined;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CheckListingPrerequisites` (202312). Tells what the shop still lacks before it can list products. */
export interface CheckListingPrerequisitesParams {
}

/** The parameters of `CheckProductListing` (202309). Checks a product's data without creating it and lists what fails. */
export interface CheckProductListingParams {
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`. */
  category_id: common.Id;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere. */
  delivery_option_ids?: readonly common.Id[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required. */
  description: string;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Whether to return the listing quality and the weaknesses found; deprecated, use Diagnose and Optimize Product. Default: `true`. Example: `true`. */
  is_diagnosis_required?: boolean | undefined;
  /** Whether the product is listed in the quick way during a LIVE session, with fewer data. */
  is_live_quick?: boolean | undefined;
  /** Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`. */
  is_pre_owned?: boolean | undefined;
  /** Main features of the product as short texts. */
  key_product_features?: readonly string[] | undefined;
  /** Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: SourceLocale | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `4`. */
  minimum_order_quantity?: common.Integer | undefined;
  /** Options of the trial listing, for the check in the background. */
  option?: CheckProductListingOptionItem | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`. */
  primary_combined_product_id?: common.Id | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Tags to set on the product or to remove from it. */
  product_tag_operations?: readonly ProductTagOperation[] | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Planned start of sale, on or off and at which time. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Additional words under which buyers should find the product. */
  search_terms?: readonly string[] | undefined;
  /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
  selling_format?: SellingFormat | undefined;
  /** Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement | undefined;
  /** Id of the shipping template bound to the product. Example: `7552764259994699538`. */
  shipping_template_id?: common.Id | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required. */
  skus: readonly CheckProductListingSku[];
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  title: string;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CreateAttributeRecommendationRequest` (202501). Sends an external product, for which attributes are recommended later. */
export interface CreateAttributeRecommendationRequestParams {
  /** Product as it exists on another sales platform. */
  external_product?: CreateAttributeRecommendationRequestExternalProduct | undefined;
}

/** The parameters of `CreateCategoryUpgradeTask` (202407). Starts the move of the shop's products to the newer category tree. */
export interface CreateCategoryUpgradeTaskParams {
}

/** The parameters of `CreateCustomBrands` (202309). Creates a custom brand and returns its id. */
export interface CreateCustomBrandParams {
  /** Name of the new brand, 2 to 30 characters; it is not translated. Required. Example: `Teas`. */
  name: string;
}

/** The parameters of `CreateGlobalProduct` (202309). Creates a global product that can be published to several markets. */
export interface CreateGlobalProductParams {
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required. */
  description: string;
  /** Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`. */
  external_global_product_id?: common.Id | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required. */
  package_weight: CheckGlobalProductListingPackageWeight;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required. */
  skus: readonly CreateGlobalProductSku[];
  /** Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Default: `en-US`. Example: `de-DE`. */
  source_locale?: SourceLocale | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  title: string;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CreateGPAUpgradeTask` (202604). Starts a task that upgrades the attributes of the seller's products. */
export interface CreateGpaUpgradeTaskParams {
}

/** The parameters of `CreateImageTranslationTasks` (202505). Starts tasks that translate the text in product images. */
export interface CreateImageTranslationTasksParams {
  /** Pictures to translate with their languages; pictures times languages may not exceed 20 per call. Required. */
  images: readonly CreateImageTranslationTasksImage[];
}

/** The parameters of `CreateManufacturer` (202409). Registers a manufacturer for product compliance and returns its id. */
export interface CreateManufacturerParams {
  /** Postal address of the manufacturer, at most 500 characters. Required. */
  address: string;
  /** Email address at which the manufacturer or responsible person can be reached. Required. Example: `johndoe@email.com`. */
  email: string;
  /** Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Name of the manufacturer, at most 255 characters. Required. */
  name: string;
  /** Telephone number, split into country code and local number. Required. */
  phone_number: PhoneNumber;
  /** Registered trade name of the manufacturer, at most 200 characters. */
  registered_trade_name?: string | undefined;
}

/** The parameters of `CreateProduct` (202309). Creates a product with its SKUs, as a listing for audit or as a draft. */
export interface CreateProductParams {
  /** Whether the platform translates the texts of the product into the languages of other markets. */
  auto_translate_enabled?: boolean | undefined;
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere. */
  delivery_option_ids?: readonly common.Id[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required. */
  description: string;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Unique text of your choice per shop, at most 128 characters such as a version 4 UUID, by which a repeated call is recognized and not applied twice. Example: `create202208291503530001100220033`. */
  idempotency_key?: string | undefined;
  /** Whether the product is a blind box whose content the buyer does not know. */
  is_blind_box?: boolean | undefined;
  /** Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Whether the product is listed in the quick way during a LIVE session, with fewer data. */
  is_live_quick?: boolean | undefined;
  /** Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`. */
  is_not_for_sale?: boolean | undefined;
  /** Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`. */
  is_pre_owned?: boolean | undefined;
  /** Main features of the product as short texts. */
  key_product_features?: readonly string[] | undefined;
  /** Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: CreateProductLocale | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`. */
  minimum_order_quantity?: common.Integer | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`. */
  primary_combined_product_id?: common.Id | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CreateProductProductAttribute[] | undefined;
  /** Tags to set on the product or to remove from it. */
  product_tag_operations?: readonly ProductTagOperation[] | undefined;
  /** Limits on the number of units a buyer may order. */
  purchase_order_quantity_limit?: PurchaseOrderQuantityLimit | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `LISTING`. */
  save_mode?: SaveMode | undefined;
  /** Planned start of sale, on or off and at which time. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Additional words under which buyers should find the product. */
  search_terms?: readonly string[] | undefined;
  /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
  selling_format?: SellingFormat | undefined;
  /** Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement | undefined;
  /** Id of the shipping template bound to the product. Example: `7552764259994699538`. */
  shipping_template_id?: common.Id | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required. */
  skus: readonly CreateProductSku2[];
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  title: string;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `CreateResponsiblePerson` (202409). Registers an EU responsible person for product compliance and returns its id. */
export interface CreateResponsiblePersonParams {
  /** Residential address of the responsible person, which must be in the EU. Required. */
  address: Address;
  /** Email address at which the manufacturer or responsible person can be reached. Required. Example: `john.doe@email.com`. */
  email: string;
  /** Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Name of the responsible person, at most 200 characters. Required. */
  name: string;
  /** Telephone number, split into country code and local number. Required. */
  phone_number: CreateResponsiblePersonPhoneNumber;
}

/** The parameters of `CreateSizeChartV2` (202610). Creates a size chart template for a category and returns its id. */
export interface CreateSizeChartV2Params {
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. */
  category_id: common.Id;
  /** Contents of the size chart: measures, sizes and table. Required. */
  size_chart_data: CreateSizeChartV2SizeChartData;
  /** Whether the size chart belongs to one product or is a template for many. Required. */
  size_chart_mode: string;
  /** Name of the template, chosen by the seller. */
  template_name?: string | undefined;
}

/** The parameters of `DeactivateProducts` (202309). Takes up to 20 products off sale. */
export interface DeactivateProductsParams {
  /** Marketplaces on which to take the products off sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Products to take off sale, at most 20 ids in one call. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `DeleteGlobalProducts` (202309). Deletes up to 20 global products. */
export interface DeleteGlobalProductsParams {
  /** Global products to delete, at most 20 ids. Required. */
  global_product_ids: readonly common.Id[];
}

/** The parameters of `DeleteProducts` (202309). Deletes up to 20 products, which can be recovered later. */
export interface DeleteProductsParams {
  /** Products to delete, at most 20 ids in one call. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `DiagnoseandOptimizeProduct` (202411). Diagnoses a product's listing quality and proposes better content. */
export interface DiagnoseAndOptimizeProductParams {
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`. */
  category_id: common.Id;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Parts of the listing for which to generate improvements; none by default, a description can take more than 10 seconds. Default: `NONE`. */
  optimization_fields?: readonly OptimizationField[] | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Id of a listed product to diagnose together with the new data; leave it out for a product not listed yet. Example: `1729592969712203232`. */
  product_id?: common.Id | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. */
  title?: string | undefined;
}

/** The parameters of `EditGlobalProduct` (202309). Replaces all data of a global product and syncs it to its markets. */
export interface EditGlobalProductParams {
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required. */
  description: string;
  /** Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`. */
  external_global_product_id?: common.Id | undefined;
  /** Id of the global product, from which local products are published. Required. */
  global_product_id: common.Id;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required. */
  package_weight: CheckGlobalProductListingPackageWeight;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required. */
  skus: readonly EditGlobalProductSku[];
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  title: string;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `EditProduct` (202509). Replaces all data of a product; omitted fields are emptied. */
export interface EditProductParams {
  /** Whether the platform translates the texts of the product into the languages of other markets. */
  auto_translate_enabled?: boolean | undefined;
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere. */
  delivery_option_ids?: readonly common.Id[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required. */
  description: string;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Whether the local products share one stock or each has its own. */
  inventory_mode?: string | undefined;
  /** Whether the product is a blind box whose content the buyer does not know. */
  is_blind_box?: boolean | undefined;
  /** Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Whether the product is listed in the quick way during a LIVE session, with fewer data. */
  is_live_quick?: boolean | undefined;
  /** Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`. */
  is_pre_owned?: boolean | undefined;
  /** Main features of the product as short texts. */
  key_product_features?: readonly string[] | undefined;
  /** Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: CreateProductLocale | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required. */
  main_images: readonly CheckGlobalProductListingMainImage[];
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`. */
  minimum_order_quantity?: common.Integer | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CreateProductProductAttribute[] | undefined;
  /** Id of the product to edit; existing SKUs that the call does not list are deleted. Required. */
  product_id: common.Id;
  /** Tags to set on the product or to remove from it. */
  product_tag_operations?: readonly ProductTagOperation[] | undefined;
  /** Limits on the number of units a buyer may order. */
  purchase_order_quantity_limit?: PurchaseOrderQuantityLimit | undefined;
  /** Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them. */
  replicated_products?: readonly EditProductReplicatedProduct[] | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`. */
  save_mode?: SaveMode | undefined;
  /** Planned start of sale, on or off and at which time. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Additional words under which buyers should find the product. */
  search_terms?: readonly string[] | undefined;
  /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
  selling_format?: SellingFormat | undefined;
  /** Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement | undefined;
  /** Id of the shipping template bound to the product. Example: `7552764259994699538`. */
  shipping_template_id?: common.Id | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required. */
  skus: readonly EditProductSku[];
  /** Subscribe and Save settings to apply to the product. */
  subscribe_info_edit?: SubscribeInfoEdit | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  title: string;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `EditSizeChartV2` (202610). Replaces the content of one size chart template. */
export interface EditSizeChartV2Params {
  /** Contents of the size chart: measures, sizes and table. Required. */
  size_chart_data: CreateSizeChartV2SizeChartData;
  /** Id of the size chart, returned when it was created. Required. */
  size_chart_id: common.Id;
  /** Name of the template, chosen by the seller. */
  template_name?: string | undefined;
}

/** The parameters of `EnableStrikethroughPrices` (202502). Requests a strikethrough price for SKUs, proven by the prices of another shop. */
export interface EnableStrikethroughPricesParams {
  /** Id of the product on the other platform, the one given when the product was created. At most 999 characters. Example: `000059296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Id of the product, generated by TikTok Shop. Required. */
  product_id: common.Id;
  /** SKUs with prices on other platforms, to be reviewed for a crossed-out price. */
  skus?: readonly EnableStrikethroughPricesSku[] | undefined;
}

/** The parameters of `GetAttributes` (202309). Lists the product and sales attributes of a category in the shop's market. */
export interface GetAttributesParams {
  /** Id of the leaf category whose attributes to return. Required. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Whether the product is listed in the quick way during a LIVE session, with fewer data. */
  is_live_quick?: boolean | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetBrands` (202309). Lists the brands the seller can use, by category and name. */
export interface GetBrandsParams {
  /** Limits the result to brands whose name begins with this text. Example: `Teas`. */
  brand_name?: string | undefined;
  /** Leaf category for which to check whether authorized brands can be used. Example: `600006`. */
  category_id?: common.Id | undefined;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Whether to return only brands the seller is authorized for; all brands by default. Example: `true`. */
  is_authorized?: boolean | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetCategories` (202309). Lists the category tree of the shop's market, with the seller's permission for each category. */
export interface GetCategoriesParams {
  /** Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Example: `false`. */
  include_prohibited_categories?: boolean | undefined;
  /** Whether the product is listed in the quick way during a LIVE session, with fewer data. */
  is_live_quick?: boolean | undefined;
  /** Limits the result to categories whose name contains this text. Example: `electronics`. */
  keyword?: string | undefined;
  /** Limits the result to categories of this marketplace; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`. */
  listing_platform?: ListingPlatform | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetCategoryRules` (202309). Returns what a category requires, such as certificates, a size chart and the package size. */
export interface GetCategoryRulesParams {
  /** Id of the leaf category whose listing rules to return. Required. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `es-MX`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalAttributes` (202309). Lists the attributes of a category for global products, with the regions that require them. */
export interface GetGlobalAttributesParams {
  /** Id of the leaf category whose attributes to return. Required. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalCategories` (202309). Lists the category tree for global products. */
export interface GetGlobalCategoriesParams {
  /** Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Limits the result to categories whose name contains this text. Example: `electronics`. */
  keyword?: string | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalCategoryRules` (202309). Returns what a category requires of global products, with the regions that require it. */
export interface GetGlobalCategoryRulesParams {
  /** Id of the leaf category whose listing rules to return. Required. */
  category_id: common.Id;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`. */
  locale?: SourceLocale | undefined;
}

/** The parameters of `GetGlobalListingRules` (202507). Returns the shop's listing methods and how stock is shared between markets. */
export interface GetGlobalListingRulesParams {
}

/** The parameters of `GetGlobalProduct` (202309). Returns one global product with its SKUs and linked local products. */
export interface GetGlobalProductParams {
  /** Id of the global product, from which local products are published. Required. */
  global_product_id: common.Id;
}

/** The parameters of `GetGlobalReplicatedProducts` (202507). Lists the copies of a product in other markets. */
export interface GetGlobalReplicatedProductsParams {
  /** Id of the product, generated by TikTok Shop. Required. */
  product_id: common.Id;
}

/** The parameters of `GetImageTranslationTasks` (202506). Returns the state and result of up to 20 image translation tasks. */
export interface GetImageTranslationTasksParams {
  /** Translation tasks whose result to fetch, at most 20 ids. */
  translation_task_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `ListingSchemas` (202407). Returns the listing form, field by field, for the given categories. */
export interface GetListingSchemasParams {
  /** Leaf categories whose listing fields to return. Required. */
  category_ids: readonly common.Integer[];
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Example: `v1`. */
  category_version?: string | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. Example: `en`. */
  locale?: string | undefined;
}

/** The parameters of `GetOpportunityDetail` (202604). Returns one listing opportunity with its criteria and market data. */
export interface GetOpportunityDetailParams {
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: string | undefined;
  /** Id of the opportunity to read, from List Opportunities. Required. */
  opportunity_id: common.Id;
}

/** The parameters of `GetProduct` (202309). Returns one product with all its data, whether online, draft or under review. */
export interface GetProductParams {
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: SourceLocale | undefined;
  /** Id of the product to read, with its draft or reviewed version if asked for. Required. */
  product_id: common.Id;
  /** Whether to return the draft instead of the saved version; false by default, not together with `return_under_review_version`. Default: `False`. Example: `true`. */
  return_draft_version?: boolean | undefined;
  /** Whether to return the edited version under review instead of the live one; false by default, only for live products. Default: `False`. Example: `true`. */
  return_under_review_version?: boolean | undefined;
}

/** The parameters of `GetProductPackageRecommendations` (202602). Lists products whose weight or size looks wrong, with recommended values. */
export interface GetProductPackageRecommendationsParams {
  /** Number of entries per page, between 1 and 100. Required. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Products whose package size and weight to check. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetProductSKPPDetail` (202606). Returns the score, tasks and rewards of one product in the key product program. */
export interface GetProductSkppDetailParams {
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: GetProductSkppDetailLocale | undefined;
  /** Id of the product, generated by TikTok Shop. Required. */
  product_id: common.Id;
}

/** The parameters of `GetProductsSEOWords` (202405). Returns search keywords recommended for the titles of up to 20 products. */
export interface GetProductsSeoWordsParams {
  /** Live products for which to suggest search words, at most 20 ids. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `GetRecommendedProductTitleAndDescription` (202405). Returns suggested titles and descriptions for up to 20 products. */
export interface GetRecommendedProductTitleAndDescriptionParams {
  /** Live products whose texts to improve, at most 20 ids. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `GetShopSKPPSummary` (202606). Counts the shop's products and credits in the key product program. */
export interface GetShopSkppSummaryParams {
}

/** The parameters of `GetSubmissionRecords` (202604). Lists the products submitted to listing opportunities, with their review state. */
export interface GetSubmissionRecordsParams {
  /** Limits the result to submissions for this opportunity. */
  opportunity_id?: common.Id | undefined;
  /** Number of entries per page, between 1 and 100. Required. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Limits the result to submissions of this product. */
  product_id?: common.Id | undefined;
  /** Limits the result to submissions in this state. */
  status?: string | undefined;
  /** Earliest time of the submissions to return, inclusive, Unix time in seconds. */
  submit_time_ge?: common.Time | undefined;
  /** Time before which the returned submissions were made, exclusive, Unix time in seconds. */
  submit_time_lt?: common.Time | undefined;
}

/** The parameters of `ImportExternalProductInfo` (202508). Imports product information from another platform as an uploaded file. */
export interface ImportExternalProductInfoParams {
  /** File with the products of another platform to import. */
  data?: common.Upload | undefined;
}

/** The parameters of `InventorySearch` (202309). Returns available and committed stock per SKU and warehouse. */
export interface InventorySearchParams {
  /** Products whose stock to return, at most 100 ids; ignored when `sku_ids` is given. */
  product_ids?: readonly common.Id[] | undefined;
  /** SKUs whose stock to return, at most 600 ids; takes precedence over `product_ids`. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `ListOpportunities` (202604). Lists listing opportunities of one type, filtered by category, tag and time. */
export interface ListOpportunitiesParams {
  /** Ids of leaf categories to which the call is limited. */
  category_ids?: readonly common.Id[] | undefined;
  /** Earliest creation time of the opportunities to return, inclusive, Unix time in seconds. */
  create_time_ge?: common.Time | undefined;
  /** Creation time before which the returned entries were made, exclusive, Unix time in seconds. */
  create_time_lt?: common.Time | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: string | undefined;
  /** Limits the result to opportunities of this kind. Required. */
  opportunity_type: OpportunityType;
  /** Number of entries per page, between 1 and 100. Required. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Limits the result to opportunities with these tags. */
  tag_codes?: readonly string[] | undefined;
}

/** The parameters of `ListProductSKPPStatuses` (202606). Lists the products and their status in the key product program, by page number. */
export interface ListProductSkppStatusesParams {
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: string | undefined;
  /** Number of the page of results to return. */
  page_no?: common.Integer | undefined;
  /** Number of products to return on one page. */
  page_size?: common.Integer | undefined;
  /** Limits the result to these products of the program. At most 100 items. */
  product_ids?: readonly common.Id[] | undefined;
  /** Limits the result to products in this state of the SKPP program. */
  skpp_status?: string | undefined;
}

/** The parameters of `OptimizedImages` (202404). Starts or reads the optimization of up to 200 product images. */
export interface OptimizeImagesParams {
  /** Pictures to improve, at most 200, given by URIs from Upload Product Image. */
  images?: readonly OptimizeImagesImage2[] | undefined;
}

/** The parameters of `PartialEditCandidateProducts` (202409). Changes some fields of candidate products offered for opportunity matching. */
export interface PartialEditCandidateProductsParams {
  /** Products of another sales platform that are to be matched with opportunities, at most 10 in one call. */
  candidate_products?: readonly PartialEditCandidateProductsCandidateProduct[] | undefined;
}

/** The parameters of `PartialEditGlobalProduct` (202509). Changes some fields of a global product and syncs them to its markets. */
export interface PartialEditGlobalProductParams {
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`. */
  category_id?: common.Id | undefined;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckGlobalProductListingCertification[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`. */
  external_global_product_id?: common.Id | undefined;
  /** Id of the global product, from which local products are published. Required. */
  global_product_id: common.Id;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`. */
  manufacturer?: CheckGlobalProductListingManufacturer | undefined;
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckGlobalProductListingPackageWeight | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: readonly PartialEditGlobalProductSku[] | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. */
  title?: string | undefined;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `PartialEditManufacturer` (202409). Changes some fields of a registered manufacturer. */
export interface PartialEditManufacturerParams {
  /** Postal address of the manufacturer, at most 500 characters. */
  address?: string | undefined;
  /** Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`. */
  email?: string | undefined;
  /** Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Id of the manufacturer, generated by TikTok Shop. Required. */
  manufacturer_id: common.Id;
  /** Name of the manufacturer, at most 255 characters. */
  name?: string | undefined;
  /** Telephone number, split into country code and local number. */
  phone_number?: PhoneNumber | undefined;
  /** Registered trade name of the manufacturer, at most 200 characters. */
  registered_trade_name?: string | undefined;
}

/** The parameters of `PartialEditProduct` (202509). Changes some fields of a product and leaves the others as they are. */
export interface PartialEditProductParams {
  /** Whether the platform translates the texts of the product into the languages of other markets. */
  auto_translate_enabled?: boolean | undefined;
  /** Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`. */
  brand_id?: common.Id | undefined;
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. */
  category_version?: string | undefined;
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly CheckProductListingCertification[] | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`. */
  external_product_id?: common.Id | undefined;
  /** Whether the local products share one stock or each has its own. */
  inventory_mode?: string | undefined;
  /** Whether the product is a blind box whose content the buyer does not know. */
  is_blind_box?: boolean | undefined;
  /** Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`. */
  is_cod_allowed?: boolean | undefined;
  /** Main features of the product as short texts. */
  key_product_features?: readonly string[] | undefined;
  /** Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: SourceLocale | undefined;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
  main_images?: readonly CheckGlobalProductListingMainImage[] | undefined;
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension | undefined;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckProductListingPackageWeight | undefined;
  /** Print-on-demand (POD) templates that buyers can customize. */
  pod_info?: PartialEditProductPodInfo | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CreateProductProductAttribute[] | undefined;
  /** Id of the product to edit; properties that are left out keep their values. Required. */
  product_id: common.Id;
  /** Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them. */
  replicated_products?: readonly PartialEditProductReplicatedProduct[] | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`. */
  save_mode?: SaveMode | undefined;
  /** Planned start of sale, on or off and at which time. */
  scheduled_sale?: ScheduledSale | undefined;
  /** Additional words under which buyers should find the product. */
  search_terms?: readonly string[] | undefined;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: CheckGlobalProductListingSizeChart | undefined;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: readonly PartialEditProductSku[] | undefined;
  /** Subscribe and Save settings to apply to the product. */
  subscribe_info_edit?: SubscribeInfoEdit | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Title-xxaa`. */
  title?: string | undefined;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo | undefined;
}

/** The parameters of `PartialEditResponsiblePerson` (202409). Changes some fields of a registered responsible person. */
export interface PartialEditResponsiblePersonParams {
  /** Residential address of the responsible person, which must be in the EU. */
  address?: Address | undefined;
  /** Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`. */
  email?: string | undefined;
  /** Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`. */
  locale?: CreateManufacturerLocale | undefined;
  /** Name of the responsible person, at most 200 characters. */
  name?: string | undefined;
  /** Telephone number, split into country code and local number. */
  phone_number?: CreateResponsiblePersonPhoneNumber | undefined;
  /** Id of the responsible person in TikTok Shop. Required. */
  responsible_person_id: common.Id;
}

/** The parameters of `PredictProductPackageDimensionsAndWeight` (202609). Predicts the package size and weight for products of a category. */
export interface PredictProductPackageDimensionsAndWeightParams {
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. */
  category_id: common.Id;
}

/** The parameters of `ProductAuditingResearch` (202601). Searches listed products by brand, category, title or seller for compliance research. */
export interface ProductAuditingResearchParams {
  /** Limits the result to products of these brands. */
  brand_ids?: readonly common.Id[] | undefined;
  /** Limits the result to products of these leaf categories. */
  category_ids?: readonly common.Id[] | undefined;
  /** Number of products per page, at most 20. Required. 1 to 20. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `[\"1733419489460520284\"]`. */
  page_token?: string | undefined;
  /** Limits the result to these products, at most 20 ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Limits the result to products with this text in the title. */
  product_title?: string | undefined;
  /** Limits the result to products of this shop. Example: `1733337095719126364`. */
  seller_id?: common.Id | undefined;
  /** Limits the result to products of the shop with this name. Example: `shopname1`. */
  seller_name?: string | undefined;
}

/** The parameters of `ProductInformationIssueDiagnosis` (202405). Returns the listing quality and content problems of up to 200 products. */
export interface ProductInformationIssueDiagnosisParams {
  /** Live products to diagnose, at most 200 ids in one call. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `PublishGlobalProduct` (202309). Publishes a global product to chosen markets and reports a result for each. */
export interface PublishGlobalProductParams {
  /** Id of the global product to publish in further markets. Required. */
  global_product_id: common.Id;
  /** Markets in which to publish the global product, with SKUs, prices and stock. Required. */
  publish_target: readonly PublishTarget[];
}

/** The parameters of `RecommendBrand` (202309). Suggests one brand for a product title. */
export interface RecommendBrandParams {
  /** Language of the product name, BCP 47 code; English by default. Example: `MS`. */
  language?: string | undefined;
  /** Title of the product, 1 to 255 characters without Chinese ones, from which a brand is derived. */
  product_title?: string | undefined;
}

/** The parameters of `RecommendCategory` (202309). Suggests the leaf category for a product from its title and images. */
export interface RecommendCategoryParams {
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Pictures of the product from gallery, description or variants, which help to find the category. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Default: `false`. Example: `false`. */
  include_prohibited_categories?: boolean | undefined;
  /** Whether the product is listed in the quick way during a LIVE session, with fewer data. */
  is_live_quick?: boolean | undefined;
  /** Marketplace whose categories to recommend; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`. */
  listing_platform?: ListingPlatform | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: SourceLocale | undefined;
  /** Category of the product on the platform it comes from. */
  origin_platform_category?: OriginPlatformCategory | undefined;
  /** Further data of the product on the platform it comes from. */
  origin_platform_product_meta_data?: OriginPlatformProductMetaData | undefined;
  /** Kind of product as classified on the platform it comes from. */
  origin_platform_product_type?: string | undefined;
  /** Tags of the product on the platform it comes from. */
  origin_platform_tags?: readonly string[] | undefined;
  /** Vendor of the product on the platform it comes from. */
  origin_platform_vendor?: string | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  product_title: string;
}

/** The parameters of `RecommendGlobalCategories` (202309). Suggests the leaf category for a global product from its title and images. */
export interface RecommendGlobalCategoriesParams {
  /** Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Pictures of the product from gallery, description or variants, which help to find the category. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  product_title: string;
}

/** The parameters of `RecommendRequiredProductProperties` (202609). Suggests values for the attributes that a category requires. */
export interface RecommendRequiredProductPropertiesParams {
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. */
  category_id: common.Id;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Pictures of the product, from which attributes are derived. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  product_title: string;
  /** Sales attributes the product already has, with their values. */
  sales_properties?: readonly SalesProperty[] | undefined;
  /** Attributes for which to recommend values. */
  target_property_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `RecommendSizechart` (202309). Tells which of the given images are size charts. */
export interface RecommendSizeChartParams {
  /** Pictures to examine for size charts, stored on TikTok Shop. */
  images?: readonly RecommendSizeChartImage2[] | undefined;
}

/** The parameters of `RecoverProducts` (202309). Restores up to 20 deleted products as deactivated ones. */
export interface RecoverProductsParams {
  /** Deleted products to restore, at most 20 ids in one call. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `ReplicateProduct` (202507). Copies a product to other markets and reports failures per region. */
export interface ReplicateProductParams {
  /** Whether the local products share one stock or each has its own. */
  inventory_mode?: InventoryMode | undefined;
  /** Id of the product to copy to other markets. Required. */
  product_id: common.Id;
  /** Markets to which to copy the product, with SKUs, prices and stock. */
  replicate_target?: readonly ReplicateTarget[] | undefined;
}

/** The parameters of `SearchCandidateProducts` (202409). Lists candidate products, with the state of their opportunity matching. */
export interface SearchCandidateProductsParams {
  /** Limits the result to candidate products with these external ids, at most 10. */
  external_product_ids?: readonly common.Id[] | undefined;
  /** Limits the result to candidate products in these states: PENDING, MATCHED or NOT_MATCHED. */
  opportunity_matching_statuses?: readonly OpportunityMatchingStatus[] | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `abcdfg`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchCombinedListingRecommendations` (202506). Lists products that could be merged into one combined listing. */
export interface SearchCombinedListingRecommendationsParams {
  /** Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Limits the result to suggestions that contain these products, at most 20 ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `SearchGlobalProducts` (202312). Lists global products by status, time or seller SKU, up to 10,000 results. */
export interface SearchGlobalProductsParams {
  /** Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694576429`. */
  create_time_ge?: common.Time | undefined;
  /** Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694576429`. */
  create_time_le?: common.Time | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Limits the result to global products with these SKU codes of the seller. */
  seller_skus?: readonly string[] | undefined;
  /** Limits the result to global products in this state. Example: `PUBLISHED`. */
  status?: GlobalProductStatus | undefined;
  /** Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`. */
  update_time_ge?: common.Time | undefined;
  /** Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`. */
  update_time_le?: common.Time | undefined;
}

/** The parameters of `SearchManufacturers` (202501). Lists registered manufacturers by id or keyword. */
export interface SearchManufacturersParams {
  /** Limits the result to manufacturers with this text in name, trade name, phone number or email, at most 200 characters. Example: `John`. */
  keyword?: string | undefined;
  /** Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address. */
  locales?: readonly CreateManufacturerLocale[] | undefined;
  /** Limits the result to these manufacturers, at most as many as `page_size`; takes precedence over `keyword`. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchOpportunities` (202409). Lists the listing opportunities for candidate products, page by page. */
export interface SearchOpportunitiesParams {
  /** Ids of product opportunities to which the call is limited, at most 10. */
  opportunity_ids?: readonly common.Id[] | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `abc1234`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchProducts` (202502). Lists products by status, time or SKU, up to 10,000 results. */
export interface SearchProductsParams {
  /** Limits the result to products whose current version or live edit has this review result on TikTok Shop. */
  audit_status?: readonly AuditStatus[] | undefined;
  /** Limits the result to products of this category tree. Example: `v1`. */
  category_version?: CategoryVersion | undefined;
  /** Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694309208`. */
  create_time_ge?: common.Time | undefined;
  /** Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694319208`. */
  create_time_le?: common.Time | undefined;
  /** Includes products that were listed in the quick way during a LIVE session. */
  include_live_quick_products?: boolean | undefined;
  /** Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia. */
  listing_platforms?: readonly ListingPlatform[] | undefined;
  /** Limits the result to products whose listing has one of these qualities; United States only. */
  listing_quality_tiers?: readonly ListingQualityTier[] | undefined;
  /** Language of the texts, BCP 47 code; by default that of the shop. */
  locale?: SourceLocale | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`. */
  return_draft_version?: boolean | undefined;
  /** Limits the result to products with these SKU codes of the seller. At most 10 items. */
  seller_skus?: readonly string[] | undefined;
  /** Limits the result to products with these SKUs, at most 10 ids. */
  sku_ids?: readonly common.Id[] | undefined;
  /** Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`. */
  sns_filter?: SnsFilter | undefined;
  /** Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`. */
  status?: SearchProductsStatus | undefined;
  /** Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`. */
  update_time_ge?: common.Time | undefined;
  /** Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`. */
  update_time_le?: common.Time | undefined;
}

/** The parameters of `SearchResponsiblePersons` (202501). Lists registered responsible persons by id or keyword. */
export interface SearchResponsiblePersonsParams {
  /** Limits the result to persons with this text in their data, at most 200 characters. Example: `John`. */
  keyword?: string | undefined;
  /** Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address. */
  locales?: readonly CreateManufacturerLocale[] | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`. */
  page_token?: string | undefined;
  /** Limits the result to these persons, at most as many as `page_size`; takes precedence over `keyword`. */
  responsible_person_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `SearchSizeCharts` (202407). Lists size chart templates by id or keyword. */
export interface SearchSizeChartsParams {
  /** Limits the result to size charts with these template ids, at most 50. */
  ids?: readonly common.Id[] | undefined;
  /** Limits the result to size charts whose template name contains this text; `ids` takes precedence. */
  keyword?: string | undefined;
  /** Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address. */
  locales?: readonly CreateProductLocale[] | undefined;
  /** Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Limits the result to size charts of this kind. */
  size_chart_mode?: SizeChartMode | undefined;
}

/** The parameters of `SubmitProductViaOpportunity` (202604). Submits one product to a listing opportunity. */
export interface SubmitProductViaOpportunityParams {
  /** Id of the opportunity for which to submit the product. Required. */
  opportunity_id: common.Id;
  /** Id of the product to submit for the opportunity. Required. */
  product_id: common.Id;
}

/** The parameters of `SubmitSizeChartAppeal` (202604). Appeals against the audit of a product's size chart. */
export interface SubmitSizeChartAppealParams {
  /** What the appeal is about: the size chart and the findings that are disputed. Required. */
  appeal_message: AppealMessage;
  /** Id of the product, generated by TikTok Shop. Required. */
  product_id: common.Integer;
}

/** The parameters of `SubmitStrikethroughPrice` (202609). Submits strikethrough prices for the SKUs of a product and reports an error for each that failed. */
export interface SubmitStrikethroughPriceParams {
  /** Id of the product on another sales platform, at most 999 characters; links both. Required. */
  external_product_id: common.Id;
  /** Id of the product, generated by TikTok Shop. Required. */
  product_id: common.Id;
  /** SKUs with prices on other platforms, to be reviewed for a crossed-out price. Required. */
  skus: readonly SubmitStrikethroughPriceSku[];
}

/** The parameters of `SuggestBrands` (202609). Suggests several brands for a product and tells which are authorized. */
export interface SuggestBrandsParams {
  /** Id of the category of the product; must be a leaf of the category tree named in `category_version`. */
  category_id?: common.Id | undefined;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string | undefined;
  /** Pictures of the product, from which brands are derived. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required. */
  product_title: string;
}

/** The parameters of `UpdateGlobalInventory` (202309). Sets the stock of a global product's SKUs per global warehouse. */
export interface UpdateGlobalInventoryParams {
  /** Id of the global product whose stock to change. Required. */
  global_product_id: common.Id;
  /** Global SKUs whose stock to change, with the new numbers. Required. */
  global_skus: readonly UpdateGlobalInventoryGlobalSku[];
}

/** The parameters of `UpdateInventory` (202309). Sets the stock of a product's SKUs per warehouse, as absolute quantities. */
export interface UpdateInventoryParams {
  /** Id of the product whose stock to change. Required. */
  product_id: common.Id;
  /** SKUs whose stock to change, with the new numbers. Required. */
  skus: readonly UpdateInventorySku[];
}

/** The parameters of `UpdatePrice` (202309). Sets the prices of a product's SKUs, outside running promotions. */
export interface UpdatePriceParams {
  /** Id of the product whose prices to change. Required. */
  product_id: common.Id;
  /** SKUs whose prices to change, with the new prices. Required. */
  skus: readonly UpdatePriceSku[];
}

/** The parameters of `UpdateStockOperationSettings` (202608). Switches automatic restocking on or off for up to 500 SKUs. */
export interface UpdateStockOperationSettingsParams {
  /** Id of the seller to whom the SKUs belong. Required. */
  seller_id: common.Id;
  /** SKUs to which the stock settings are applied. At most 500 items. */
  sku_ids?: readonly common.Id[] | undefined;
  /** Stock settings to apply to all SKUs of the call. */
  stock_operation_setting?: StockOperationSetting | undefined;
}

/** The parameters of `UploadCandidateProducts` (202409). Offers up to 10 external products for opportunity matching. */
export interface UploadCandidateProductsParams {
  /** Products of another sales platform that are to be matched with opportunities, at most 10 in one call. */
  candidate_products?: readonly PartialEditCandidateProductsCandidateProduct[] | undefined;
}

/** The parameters of `UploadExternalProduct` (202506). Sends one product of an external shop to TikTok Shop. */
export interface UploadExternalProductParams {
  /** Product as it exists on another sales platform. */
  external_product?: ExternalProduct | undefined;
}

/** The parameters of `UploadProductFile` (202309). Uploads a PDF or video for products and returns its id. */
export interface UploadProductFileParams {
  /** PDF of at most 20 MB, or video of at most 100 MB with an aspect ratio between 9:16 and 16:9, such as MP4, MOV or WEBM. Required. */
  data: common.Upload;
  /** Name of the file with its extension, without spaces, further dots or a leading symbol. Required. Example: `SNI.pdf`. */
  name?: string | undefined;
}

/** The parameters of `UploadProductImage` (202309). Uploads a product image for one use and returns its URI. */
export interface UploadProductImageParams {
  /** Image to upload: JPG, PNG, WEBP, HEIC or BMP of at most 10 MB and 100 to 20000 pixels per side; main images 300 to 4000 pixels. Required. */
  data: common.Upload;
  /** What the image is for; it decides the limits on size, and an image can be used only for that purpose. Example: `MAIN_IMAGE`. */
  use_case?: UseCase | undefined;
}

/** The response of `ActivateProduct` (202309). */
export interface ActivateProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
}

/** The response of `ApplyOpportunities` (202409). */
export interface ApplyOpportunitiesResponse {
  /** Applications made, one for each pair of product and opportunity. */
  opportunity_applications?: OpportunityApplication[];
}

/** The response of `BindLocalProducts` (202503). */
export interface BindLocalProductsResponse {
  /** Result for each local product that was to be bound to the global product. */
  bind_results?: BindResult[];
}

/** The response of `CheckGlobalProductListing` (202404). */
export interface CheckGlobalProductListingResponse {
  /** Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `PASS`. */
  check_result?: string;
  /** Causes of the failure; empty on success. */
  fail_reasons?: FailReason[];
}

/** The response of `CheckListingPrerequisites` (202312). */
export interface CheckListingPrerequisitesResponse {
  /** Requirements that the shop must meet to list products, with the result of each. */
  check_results?: CheckResult[];
}

/** The response of `CheckProductListing` (202309). */
export interface CheckProductListingResponse {
  /** Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `FAILED`. */
  check_result?: string;
  /** Weaknesses of the listing found for each part of it; deprecated, use Diagnose and Optimize Product. */
  diagnoses?: CheckProductListingDiagnose[];
  /** Causes of the failure; empty on success. */
  fail_reasons?: FailReason[];
  /** Quality of the listing; deprecated, use Diagnose and Optimize Product. */
  listing_quality?: ListingQuality;
  /** Results of the check of the product data, one per kind of problem. */
  pre_check_results?: PreCheckResult[];
  /** Warnings about the listing that do not make the call fail but should be acted on. */
  warnings?: Warning;
}

/** The response of `CreateCustomBrands` (202309). */
export interface CreateCustomBrandResponse {
  /** Id of the new brand, to be used as `brand_id`. Example: `7082427311584347905`. */
  id?: string;
}

/** The response of `CreateGlobalProduct` (202309). */
export interface CreateGlobalProductResponse {
  /** Id of the new global product, used to edit or publish it. Example: `1729592969712207008`. */
  global_product_id?: string;
  /** Variants of the global product, from which local SKUs are published. */
  global_skus?: GlobalSku[];
}

/** The response of `CreateGPAUpgradeTask` (202604). */
export interface CreateGpaUpgradeTaskResponse {
}

/** The response of `CreateImageTranslationTasks` (202505). */
export interface CreateImageTranslationTasksResponse {
  /** Translation tasks, one for each pair of picture and language. */
  translation_tasks?: CreateImageTranslationTasksTranslationTask[];
}

/** The response of `CreateManufacturer` (202409). */
export interface CreateManufacturerResponse {
  /** Id of the manufacturer, generated by TikTok Shop. Example: `66d3cbe4d9c8b09ddca932a7`. */
  manufacturer_id?: string;
}

/** The response of `CreateProduct` (202309). */
export interface CreateProductResponse {
  /** Id of the product that was just created, listed or as draft. Example: `1729592969712207008`. */
  product_id?: string;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: CreateProductSku[];
  /** Warnings about the listing that do not make the call fail but should be acted on. */
  warnings?: Warning[];
}

/** The response of `CreateResponsiblePerson` (202409). */
export interface CreateResponsiblePersonResponse {
  /** Id of the responsible person in TikTok Shop. Example: `66d3cbe4d9c8b09ddca023f1`. */
  responsible_person_id?: string;
}

/** The response of `CreateSizeChartV2` (202610). */
export interface CreateSizeChartV2Response {
  /** Id of the size chart, returned when it was created. */
  size_chart_id?: string;
}

/** The response of `DeactivateProducts` (202309). */
export interface DeactivateProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
}

/** The response of `DeleteGlobalProducts` (202309). */
export interface DeleteGlobalProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: DeleteGlobalProductsErrorItem[];
}

/** The response of `DeleteProducts` (202309). */
export interface DeleteProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
}

/** The response of `DiagnoseandOptimizeProduct` (202411). */
export interface DiagnoseAndOptimizeProductResponse {
  /** Weaknesses of the listing found for each part of it, with improvements if asked for. */
  diagnoses?: Diagnose[];
  /** Quality of the listing and number of improvements still open. */
  listing_quality?: ListingQuality;
}

/** The response of `EditGlobalProduct` (202309). */
export interface EditGlobalProductResponse {
  /** Variants of the global product, from which local SKUs are published. */
  global_skus?: GlobalSku[];
  /** Outcome of passing the change on to the markets, one entry each. */
  publish_results?: PublishResult[];
}

/** The response of `EditProduct` (202509). */
export interface EditProductResponse {
  /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
  audit?: Audit;
  /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
  product_id?: string;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: CreateProductSku[];
  /** Warnings about the listing that do not make the call fail but should be acted on. */
  warnings?: Warning[];
}

/** The response of `EditSizeChartV2` (202610). */
export interface EditSizeChartV2Response {
  /** Id of the size chart, returned when it was created. */
  size_chart_id?: string;
}

/** The response of `EnableStrikethroughPrices` (202502). */
export interface EnableStrikethroughPricesResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: EnableStrikethroughPricesErrorItem[];
}

/** The response of `GetAttributes` (202309). */
export interface GetAttributesResponse {
  /** Built-in product and sales attributes of the category in the market of the shop. */
  attributes?: Attribute[];
}

/** The response of `GetBrands` (202309). */
export interface GetBrandsResponse {
  /** Brands that match the request, with id and authorization. */
  brands?: GetBrandsBrand[];
  /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. Example: `10000`. */
  total_count?: number;
}

/** The response of `GetCategories` (202309). */
export interface GetCategoriesResponse {
  /** Categories that match the request, each naming its parent. */
  categories?: Category[];
}

/** The response of `GetCategoryRules` (202309). */
export interface GetCategoryRulesResponse {
  /** Special sales models, besides normal products, that the shop may use in this category. */
  allowed_special_product_types?: AllowedSpecialProductType[];
  /** Whether the category allows cash on delivery; only in ID, MY, PH, SA, TH and VN. */
  cod?: Cod;
  /** Whether the category needs a registration for extended producer responsibility (EPR). */
  epr?: Epr;
  /** Fees that must or may be stated for products of this category, such as the German deposit (Pfand). */
  fees?: Fee[];
  /** Whether the manufacturer must be named for products of this category; empty if not, EU only. */
  manufacturer?: GetCategoryRulesManufacturer;
  /** Whether the size of the package must be given in this category. */
  package_dimension?: GetCategoryRulesPackageDimension;
  /** Certificates that products of this category need; empty when none are. */
  product_certifications?: ProductCertification[];
  /** Whether a responsible person must be named for products of this category; empty if not, EU only. */
  responsible_person?: GetCategoryRulesResponsiblePerson;
  /** Whether the seller's own SKU code is mandatory in this category. */
  seller_sku?: SellerSku;
  /** Whether size charts are possible or mandatory in this category, and their measures. */
  size_chart?: SizeChart;
}

/** The response of `GetGlobalAttributes` (202309). */
export interface GetGlobalAttributesResponse {
  /** Built-in product and sales attributes of the category in the market of the shop. */
  attributes?: GetGlobalAttributesAttribute[];
}

/** The response of `GetGlobalCategories` (202309). */
export interface GetGlobalCategoriesResponse {
  /** Categories that match the request, each naming its parent. */
  categories?: Category[];
}

/** The response of `GetGlobalCategoryRules` (202309). */
export interface GetGlobalCategoryRulesResponse {
  /** Whether the manufacturer must be named for products of this category; empty if not, EU only. */
  manufacturer?: Manufacturer;
  /** Certificates that products of this category need; empty when none are. */
  product_certifications?: GetGlobalCategoryRulesProductCertification[];
  /** Whether a responsible person must be named for products of this category; empty if not, EU only. */
  responsible_person?: ResponsiblePerson;
  /** Whether size charts are possible or mandatory in this category. */
  size_chart?: SizeChart;
}

/** The response of `GetGlobalListingRules` (202507). */
export interface GetGlobalListingRulesResponse {
  /** How stock is divided among markets, one entry per warehouse of the shop. */
  inventory_rules?: InventoryRule[];
  /** How products reach other markets: GLOBAL_PUBLISHING from a global product, LOCAL_REPLICATION as copies of a local one. */
  listing_methods?: ListingMethod[];
}

/** The response of `GetGlobalProduct` (202309). */
export interface GetGlobalProductResponse {
  /** Brand under which the product is sold, with id and name. */
  brand?: Brand;
  /** Category of the product, a leaf of the category tree. */
  category?: GetGlobalProductCategory;
  /** Certificates given for the global product. */
  certifications?: GetGlobalProductCertification[];
  /** Unix time in seconds when the global product was created. Example: `1694522875`. */
  create_time?: number;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string;
  /** Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`. */
  external_global_product_id?: string;
  /** Id of the cross-border seller who owns the global product. Example: `7494083603082020484`. */
  global_seller_id?: string;
  /** Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`. */
  id?: string;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
  main_images?: MainImage[];
  /** Manufacturer of the product, only the first one added; deprecated, use `manufacturer_ids`. */
  manufacturer?: CheckGlobalProductListingManufacturer;
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: string[];
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: CheckGlobalProductListingPackageWeight;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: ProductAttribute[];
  /** Local products that were published from this global product or bound to it. */
  products?: GetGlobalProductProduct[];
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: string[];
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: GetGlobalProductSizeChart;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: GetGlobalProductSku[];
  /** Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Example: `fr-FR`. */
  source_locale?: string;
  /** Title of the global product, as given by the seller. */
  title?: string;
  /** Unix time in seconds of the last change of the global product. Example: `1694522875`. */
  update_time?: number;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: CheckGlobalProductListingVideo;
}

/** The response of `GetGlobalReplicatedProducts` (202507). */
export interface GetGlobalReplicatedProductsResponse {
  /** Copies of the product in other markets, one entry each. */
  replicated_products?: ReplicatedProduct[];
}

/** The response of `GetImageTranslationTasks` (202506). */
export interface GetImageTranslationTasksResponse {
  /** Translation tasks, one for each pair of picture and language. */
  translation_tasks?: TranslationTask[];
}

/** The response of `ListingSchemas` (202407). */
export interface GetListingSchemasResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: GetListingSchemasErrorItem[];
  /** Fields and rules for listing products, one entry per category. */
  listing_schemas?: ListingSchema[];
}

/** The response of `GetOpportunityDetail` (202604). */
export interface GetOpportunityDetailResponse {
  /** The product opportunity: what is wanted, market, content demand and rewards. */
  opportunity?: GetOpportunityDetailOpportunity;
}

/** The response of `GetProduct` (202309). */
export interface GetProductResponse {
  /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
  audit?: Audit;
  /** Why the product failed the review, by the part of the listing concerned. */
  audit_failed_reasons?: AuditFailedReason[];
  /** Brand under which the product is sold, with id and name. */
  brand?: Brand;
  /** Category path of the product, from the root to the leaf. */
  category_chains?: CategoryChain[];
  /** Certificates given for the product, with files or pictures. */
  certifications?: Certification[];
  /** Unix time in seconds when the product was created. Example: `1234567890`. */
  create_time?: number;
  /** Delivery options set for this product in place of those of the warehouse; always those of the live version, never of a draft. */
  delivery_options?: DeliveryOption[];
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`. */
  external_product_id?: string;
  /** Global product from which this product was published or to which it was bound; for global and intra-EU sellers. */
  global_product_association?: GlobalProductAssociation;
  /** Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`. */
  has_draft?: boolean;
  /** Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`. */
  id?: string;
  /** State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there. */
  integrated_platform_statuses?: IntegratedPlatformStatus[];
  /** Whether the product is a blind box whose content the buyer does not know. */
  is_blind_box?: boolean;
  /** Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `true`. */
  is_cod_allowed?: boolean;
  /** Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`. */
  is_not_for_sale?: boolean;
  /** Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`. */
  is_pre_owned?: boolean;
  /** Whether copies of the product exist in other markets. Example: `false`. */
  is_replicated?: boolean;
  /** Main features of the product as short texts. */
  key_product_features?: string[];
  /** Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. */
  listing_quality_tier?: CurrentTier;
  /** Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. */
  main_images?: MainImage[];
  /** Ids of the manufacturers of the product, to look up in Search Manufacturers; EU only. */
  manufacturer_ids?: string[];
  /** Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`. */
  minimum_order_quantity?: number;
  /** Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN. */
  package_dimensions?: CheckGlobalProductListingPackageDimension;
  /** Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. */
  package_weight?: PackageWeight;
  /** Print-on-demand (POD) templates that buyers can customize. */
  pod_info?: PodInfo;
  /** Whether buyers need a prescription; present for pharmacy products on Tokopedia only. */
  prescription_requirement?: PrescriptionRequirement;
  /** Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729592969712207008`. */
  primary_combined_product_id?: string;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: GetProductProductAttribute[];
  /** Families of products that appear as options of each other on the product page; US local sellers only. */
  product_families?: ProductFamily[];
  /** State of the product on TikTok Shop regardless of its review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`. */
  product_status?: ProductStatus;
  /** Tags that mark the product, such as AUCTION. */
  product_tags?: string[];
  /** Special kinds the product belongs to: COMBINED_PRODUCT is a bundle, IN_COMBINED_PRODUCT is part of one, GPR_TARGET_PRODUCT follows a product of another EU market. */
  product_types?: ProductType[];
  /** Categories that the platform considers right, judged by title, description and pictures. */
  recommended_categories?: RecommendedCategory[];
  /** Ids of the responsible persons for the product, to look up in Search Responsible Persons; EU only. */
  responsible_person_ids?: string[];
  /** Planned start of sale, on or off and at which time. */
  scheduled_sale?: ScheduledSale;
  /** Additional words under which buyers should find the product. */
  search_terms?: string[];
  /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
  selling_format?: string;
  /** Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Example: `OPTIONAL`. */
  shipping_insurance_requirement?: ShippingInsuranceRequirement;
  /** Id of the shipping template bound to the product. Example: `7552764259994699538`. */
  shipping_template_id?: string;
  /** Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it. */
  size_chart?: GetProductSizeChart;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: Sku[];
  /** State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`. */
  status?: GetProductStatus;
  /** Subscribe and Save program of the product: whether it is on, discounts and limits. */
  subscribe_info?: SubscribeInfo;
  /** Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. */
  title?: string;
  /** Unix time in seconds of the last change of the product. Example: `1234567899`. */
  update_time?: number;
  /** Video that presents the product, best square, 720p or more and 20 to 60 seconds long. */
  video?: Video;
}

/** The response of `GetProductPackageRecommendations` (202602). */
export interface GetProductPackageRecommendationsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: GetProductPackageRecommendationsProduct[];
  /** Number of entries that match the request, over all pages. */
  total_count?: number;
}

/** The response of `GetProductSKPPDetail` (202606). */
export interface GetProductSkppDetailResponse {
  /** Whether the product takes part in the affiliate program. */
  affiliate_program_status?: string;
  /** Id of the product, generated by TikTok Shop. */
  product_id?: string;
  /** Rewards of the program for this product. */
  rewards?: Reward[];
  /** State of the product in the SKPP program. */
  skpp_status?: string;
  /** Score that the product must reach in the program. */
  target_score?: number;
  /** Tasks that make up the score of the product in the program. */
  task_details?: TaskDetail[];
  /** Score that the product has in the program. */
  total_score?: number;
  /** Unix time in seconds of the last change of the product. */
  update_time?: number;
}

/** The response of `GetProductsSEOWords` (202405). */
export interface GetProductsSeoWordsResponse {
  /** Products that match the request, one entry each. */
  products?: GetProductProduct[];
}

/** The response of `GetRecommendedProductTitleAndDescription` (202405). */
export interface GetRecommendedProductTitleAndDescriptionResponse {
  /** Products that match the request, one entry each. */
  products?: GetRecommendedProductTitleAndDescriptionProduct[];
}

/** The response of `GetShopSKPPSummary` (202606). */
export interface GetShopSkppSummaryResponse {
  /** Results of the whole shop in the SKPP program. */
  shop_summary?: ShopSummary;
}

/** The response of `GetSubmissionRecords` (202604). */
export interface GetSubmissionRecordsResponse {
  /** Payload of the reply with the entries and the paging data. */
  data?: Data;
}

/** The response of `ImportExternalProductInfo` (202508). */
export interface ImportExternalProductInfoResponse {
  /** Outcome of the import: code and message. */
  import_result?: ImportResult;
}

/** The response of `InventorySearch` (202309). */
export interface InventorySearchResponse {
  /** Stock of the products asked for, one entry per product. */
  inventory?: Inventory[];
}

/** The response of `ListOpportunities` (202604). */
export interface ListOpportunitiesResponse {
  /** Payload of the reply with the entries and the paging data. */
  data?: ListOpportunitiesData;
}

/** The response of `ListProductSKPPStatuses` (202606). */
export interface ListProductSkppStatusesResponse {
  /** Products that match the request, one entry each. */
  products?: ListProductSkppStatusesProduct[];
  /** Number of entries that match the request, over all pages. */
  total_count?: number;
  /** Unix time in seconds of the last change of the product. */
  update_time?: number;
}

/** The response of `OptimizedImages` (202404). */
export interface OptimizeImagesResponse {
  /** Pictures with the state and the result of the change. */
  images?: OptimizeImagesImage[];
}

/** The response of `PartialEditCandidateProducts` (202409). */
export interface PartialEditCandidateProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: PartialEditCandidateProductsErrorItem[];
}

/** The response of `PartialEditGlobalProduct` (202509). */
export interface PartialEditGlobalProductResponse {
  /** Variants of the global product, from which local SKUs are published. */
  global_skus?: GlobalSku[];
  /** Outcome of passing the change on to the markets, one entry each. */
  publish_results?: PublishResult[];
}

/** The response of `PartialEditProduct` (202509). */
export interface PartialEditProductResponse {
  /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
  audit?: Audit;
  /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
  product_id?: string;
  /** Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. */
  skus?: CreateProductSku[];
}

/** The response of `PredictProductPackageDimensionsAndWeight` (202609). */
export interface PredictProductPackageDimensionsAndWeightResponse {
  /** Size that the package is expected to have. */
  package_dimensions?: PackageDimension;
  /** Weight that the package is expected to have. */
  package_weight?: CheckGlobalProductListingPackageWeight;
}

/** The response of `ProductAuditingResearch` (202601). */
export interface ProductAuditingResearchResponse {
  /** Token that fetches the following page; empty or absent on the last one. Example: `[\"1733419489460520284\"]`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: ProductAuditingResearchProduct[];
  /** Number of entries that match the request, over all pages. Example: `454`. */
  total_count?: number;
}

/** The response of `ProductInformationIssueDiagnosis` (202405). */
export interface ProductInformationIssueDiagnosisResponse {
  /** Products that match the request, one entry each. */
  products?: ProductInformationIssueDiagnosisProduct[];
}

/** The response of `PublishGlobalProduct` (202309). */
export interface PublishGlobalProductResponse {
  /** New local products, one entry for each market. */
  products?: PublishGlobalProductProduct[];
  /** Outcome of publishing, one entry per market. */
  publish_result?: PublishResult[];
}

/** The response of `RecommendBrand` (202309). */
export interface RecommendBrandResponse {
  /** Brand that the platform derives from the title. */
  brand?: Brand;
}

/** The response of `RecommendCategory` (202309). */
export interface RecommendCategoryResponse {
  /** Path of the recommended category from the root to the leaf. */
  categories?: Category[];
  /** Id of the recommended category, which is always a leaf. Example: `605254`. */
  leaf_category_id?: string;
}

/** The response of `RecommendGlobalCategories` (202309). */
export interface RecommendGlobalCategoriesResponse {
  /** Path of the recommended category from the root to the leaf. */
  categories?: Category[];
  /** Id of the recommended category, which is always a leaf. Example: `605254`. */
  leaf_category_id?: string;
}

/** The response of `RecommendRequiredProductProperties` (202609). */
export interface RecommendRequiredProductPropertiesResponse {
  /** Attributes that should be filled in, with suitable values. */
  recommended_properties?: RecommendedProperty[];
}

/** The response of `RecommendSizechart` (202309). */
export interface RecommendSizeChartResponse {
  /** Pictures examined, with whether each is a size chart. */
  images?: RecommendSizeChartImage[];
}

/** The response of `RecoverProducts` (202309). */
export interface RecoverProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
}

/** The response of `ReplicateProduct` (202507). */
export interface ReplicateProductResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: ReplicateProductErrorItem[];
}

/** The response of `SearchCandidateProducts` (202409). */
export interface SearchCandidateProductsResponse {
  /** Candidate products found, with the opportunities they match. */
  candidate_products?: CandidateProduct[];
  /** Token that fetches the following page; empty or absent on the last one. Example: `abcd1234`. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchCombinedListingRecommendations` (202506). */
export interface SearchCombinedListingRecommendationsResponse {
  /** Groups of products that the platform suggests to list as one product with options. */
  combined_listing_recommendations?: CombinedListingRecommendation[];
  /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. Example: `50`. */
  total_count?: number;
}

/** The response of `SearchGlobalProducts` (202312). */
export interface SearchGlobalProductsResponse {
  /** Global products that match the filters, one entry each. */
  global_products?: GlobalProduct[];
  /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchManufacturers` (202501). */
export interface SearchManufacturersResponse {
  /** Manufacturers that match the request, with contact data. */
  manufacturers?: SearchManufacturersManufacturer[];
  /** Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. Example: `26`. */
  total_count?: number;
}

/** The response of `SearchOpportunities` (202409). */
export interface SearchOpportunitiesResponse {
  /** Token that fetches the following page; empty or absent on the last one. Example: `abc1234`. */
  next_page_token?: string;
  /** Product opportunities that match the request. */
  opportunities?: SearchOpportunitiesOpportunity[];
  /** Number of entries that match the request, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchProducts` (202502). */
export interface SearchProductsResponse {
  /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: Product[];
  /** Number of entries that match the request, over all pages. Example: `200`. */
  total_count?: number;
}

/** The response of `SearchResponsiblePersons` (202501). */
export interface SearchResponsiblePersonsResponse {
  /** Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`. */
  next_page_token?: string;
  /** Responsible persons that match the request. */
  responsible_persons?: SearchResponsiblePersonsResponsiblePerson[];
  /** Number of entries that match the request, over all pages. Example: `26`. */
  total_count?: number;
}

/** The response of `SearchSizeCharts` (202407). */
export interface SearchSizeChartsResponse {
  /** Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Size charts that match the request, as templates with pictures and tables. */
  size_chart?: SearchSizeChartsSizeChart[];
  /** Number of entries that match the request, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SubmitProductViaOpportunity` (202604). */
export interface SubmitProductViaOpportunityResponse {
  /** The submission just made: product, opportunity and state. */
  submission?: Submission;
}

/** The response of `SubmitSizeChartAppeal` (202604). */
export interface SubmitSizeChartAppealResponse {
}

/** The response of `SubmitStrikethroughPrice` (202609). */
export interface SubmitStrikethroughPriceResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: SubmitStrikethroughPriceErrorItem[];
}

/** The response of `SuggestBrands` (202609). */
export interface SuggestBrandsResponse {
  /** Brands that may fit the product, derived from its data. */
  brands?: Brand[];
}

/** The response of `UpdateInventory` (202309). */
export interface UpdateInventoryResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: SubmitStrikethroughPriceErrorItem[];
}

/** The response of `UpdateStockOperationSettings` (202608). */
export interface UpdateStockOperationSettingsResponse {
  /** Outcome of the change: SKUs that succeeded and SKUs that failed. */
  stock_operation?: StockOperation;
}

/** The response of `UploadCandidateProducts` (202409). */
export interface UploadCandidateProductsResponse {
  /** Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds. */
  errors?: PartialEditCandidateProductsErrorItem[];
}

/** The response of `UploadProductFile` (202309). */
export interface UploadProductFileResponse {
  /** Format of the uploaded file, such as PDF or MP4. Example: `PDF`. */
  format?: string;
  /** Id of the uploaded file, to be used in the product. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`. */
  id?: string;
  /** Name of the uploaded file with its extension. Example: `SNI.PDF`. */
  name?: string;
  /** Address at which the uploaded file can be viewed. */
  url?: string;
}

/** The response of `UploadProductImage` (202309). */
export interface UploadProductImageResponse {
  /** Height of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`. */
  height?: number;
  /** URI of the image, to be used when creating or editing a product. */
  uri?: string;
  /** Address of the uploaded file; that of an image can be used in HTML descriptions. */
  url?: string;
  /** Purpose of the image that was given at the upload. Example: `MAIN_IMAGE`. */
  use_case?: UploadProductImageUseCase;
  /** Width of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`. */
  width?: number;
}

/** Action suggestion inside {@link TaskDetail}. */
export interface ActionSuggestion {
  /** Points that the action would add to the score. */
  score_increase?: number;
  /** Page on which the seller can take this action. */
  url?: string;
}

/** Address inside {@link CreateResponsiblePersonParams}, {@link PartialEditResponsiblePersonParams}, {@link SearchResponsiblePersonsRegionalProfile}. */
export interface Address {
  /** City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
  city?: string | undefined;
  /** Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`. */
  country?: string | undefined;
  /** District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
  district?: string | undefined;
  /** Postal code of the address, at most 500 characters. */
  postal_code?: string | undefined;
  /** State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
  province?: string | undefined;
  /** Whole street address in one text: building, street, district, city and province, at most 500 characters. */
  street_address_line1?: string | undefined;
  /** Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`. */
  street_address_line2?: string | undefined;
}

/** Appeal message inside {@link SubmitSizeChartAppealParams}. */
export interface AppealMessage {
  /** Part of the listing that the appeal is about. Required. */
  field_name: FieldName;
  /** Findings about the size chart that the appeal disputes. Required. */
  indicator_details: readonly IndicatorDetail[];
  /** Id of the size chart, returned when it was created. */
  size_chart_id?: common.Id | undefined;
  /** URI of the picture of the size chart that the appeal is about. */
  size_chart_image_uri?: string | undefined;
}

/** Area placement inside {@link CustomArea}, {@link PartialEditProductCustomArea}. */
export interface AreaPlacement {
  /** Extent of the customizable area from top to bottom. */
  height?: string | undefined;
  /** Angle in degrees by which the area is rotated. */
  rotate_degree?: string | undefined;
  /** Extent of the customizable area from left to right. */
  width?: string | undefined;
  /** Horizontal position of the area on the surface. */
  x_coordinate?: string | undefined;
  /** Vertical position of the area on the surface. */
  y_coordinate?: string | undefined;
}

/** Associated warehouse inside {@link InventoryRule}. */
export interface AssociatedWarehouse {
  /** Country in which the associated warehouse lies. Example: `DE`. */
  region?: string;
  /** Id of the warehouse that shares the stock. Example: `7068517275539718842`. */
  warehouse_id?: string;
}

/** Attribute inside {@link GetAttributesResponse}. */
export interface Attribute {
  /** Id of the built-in attribute, to be used in products of the category. Example: `100392`. */
  id?: string;
  /** Whether sellers may enter a value of their own for this product attribute. Example: `true`. */
  is_customizable?: boolean;
  /** Whether the product attribute takes several values. Example: `true`. */
  is_multiple_selection?: boolean;
  /** Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`. */
  is_requried?: boolean;
  /** Measurements in which the value of the attribute can be given. */
  metric_standards?: MetricStandard[];
  /** Name of the built-in attribute, meant for display. Example: `Occasion`. */
  name?: string;
  /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
  requirement_conditions?: RequirementCondition[];
  /** Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`. */
  type?: AttributeType;
  /** Form of values that sellers enter for conditional attributes, such as POSITIVE_INT_OR_DECIMAL. Example: `POSITIVE_INT_OR_DECIMAL`. */
  value_data_format?: ValueDataFormat;
  /** Built-in values that can be selected for the attribute. */
  values?: Value[];
}

/** Attribute value inside {@link OriginPlatformProductMetaData}. */
export interface AttributeValue {
  /** Name of the attribute on the platform the product comes from. */
  name?: string | undefined;
  /** Values of the attribute on the platform the product comes from. */
  values?: readonly string[] | undefined;
}

/** Audit inside {@link EditProductResponse}, {@link GetProductResponse}, {@link PartialEditProductResponse} and others. */
export interface Audit {
  /** Why the product has not been sent to review yet. */
  not_submitted_reasons?: string[];
  /** What still keeps the product off sale although it passed the review, such as an unfinished seller registration; only in state PRE_APPROVED. */
  pre_approved_reasons?: PreApprovedReason[];
  /** State of the review: NONE, AUDITING, FAILED, PRE_APPROVED (passed, but see `pre_approved_reasons`) or APPROVED. Example: `AUDITING`. */
  status?: AuditStatus2;
}

/** Audit failed reason inside {@link GetProductResponse}. */
export interface AuditFailedReason {
  /** Marketplace whose review the product failed: TIKTOK_SHOP or TOKOPEDIA. Example: `TIKTOK_SHOP`. */
  listing_platform?: ListingPlatform;
  /** Part of the listing at which the review failed. Example: `product`. */
  position?: string;
  /** Short statement of each thing that made the review fail. */
  reasons?: string[];
  /** Detailed explanations of what to change to pass the review. */
  suggestions?: string[];
}

/** Background image inside {@link Surface}. */
export interface BackgroundImage {
  /** Height of the image, a whole number of pixels. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. */
  width?: number;
}

/** Basic info inside {@link GetOpportunityDetailOpportunity}. */
export interface BasicInfo {
  /** Brand that products for the opportunity should have. */
  brand_info?: string;
  /** Id of the top-level category of the opportunity. */
  category_id_level_1?: string;
  /** Id of the second-level category of the opportunity. */
  category_id_level_2?: string;
  /** Id of the third-level category of the opportunity. */
  category_id_level_3?: string;
  /** Name of the top-level category of the opportunity. */
  category_name_level_1?: string;
  /** Name of the second-level category of the opportunity. */
  category_name_level_2?: string;
  /** Name of the third-level category of the opportunity. */
  category_name_level_3?: string;
  /** Unix time in seconds when the opportunity was created. */
  create_time?: number;
  /** Unix time in seconds when the opportunity ends. */
  expire_time?: number;
  /** Id of the reference product outside TikTok Shop. */
  external_product_id?: string;
  /** Kind of opportunity: for a category, for a search word or for an exact product. */
  opportunity_type?: string;
  /** Why the opportunity is recommended to the seller. */
  recom_info?: string;
  /** Pictures of the kind of product that is wanted. */
  reference_images?: string[];
  /** Price at which the wanted product is usually sold. */
  reference_price?: string;
  /** Where the example of the wanted product comes from. */
  reference_source?: string;
  /** Reward for sellers who take part in the opportunity. */
  reward_info?: string;
  /** State in which the opportunity is at present. */
  status?: string;
  /** Codes of tags that classify opportunities. */
  tag_codes?: string[];
  /** Readable tags that classify the opportunity. */
  tags?: string;
  /** Title of the opportunity, meant for display. */
  title?: string;
}

/** Inventory inside {@link BindLocalProductsSku}, {@link CombinedSku}, {@link PublishGlobalProductPublishTargetSku}. */
export interface BindLocalProductsInventory {
  /** Units of the SKU in the warehouse, at most 99999. Example: `999`. */
  quantity?: number | undefined;
  /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`. */
  warehouse_id?: string | undefined;
}

/** Sales attribute inside {@link BindLocalProductsSku}. */
export interface BindLocalProductsSalesAttribute {
  /** Id of the sales attribute in the global product, from Get Global Product. Example: `100000`. */
  global_id?: common.Id | undefined;
  /** Id of the value of the sales attribute in the global product. Example: `1729592969712207123`. */
  global_value_id?: common.Id | undefined;
  /** Id of the sales attribute in the local product, from Get Product. Example: `100000`. */
  id?: common.Id | undefined;
  /** Id of the attribute value in the local product, from Get Product. Example: `1729592969712207123`. */
  value_id?: common.Id | undefined;
}

/** SKU inside {@link LocalProduct}. */
export interface BindLocalProductsSku {
  /** Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`. */
  global_sku_id?: common.Id | undefined;
  /** Id of the SKU in the local product that stands for `global_sku_id`. Example: `2729382476852921560`. */
  id?: common.Id | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly BindLocalProductsInventory[] | undefined;
  /** Which local sales attribute and value stand for which global ones; all must be mapped, or binding fails. */
  sales_attributes?: readonly BindLocalProductsSalesAttribute[] | undefined;
}

/** Bind result inside {@link BindLocalProductsResponse}. */
export interface BindResult {
  /** Causes of the failure; empty on success. */
  fail_reasons?: FailReason[];
  /** Id of the local product that was to be bound to the global one. Example: `1729582718312380123`. */
  local_product_id?: string;
  /** Market by its country code, such as DE or GB. Example: `DE`. */
  region?: RequiredRegion;
  /** Outcome of the binding: SUCCESS or FAILED, then with `fail_reasons`. Example: `SUCCESS`. */
  status?: BindResultStatus;
}

/** Brand inside {@link CombinedSku}, {@link GetGlobalProductResponse}, {@link GetProductResponse} and others. */
export interface Brand {
  /** Id of the brand under which the product is sold. Example: `7082427311584347905`. */
  id?: string;
  /** Whether the seller may sell the brand officially. */
  is_authorized?: boolean;
  /** Name of the brand under which the product is sold. */
  name?: string;
}

/** Campaign inventory inside {@link TotalAvailableInventoryDistribution}. */
export interface CampaignInventory {
  /** Name of the campaign that the stock is set aside for. */
  campaign_name?: string;
  /** Units set aside for the campaign and not sold otherwise. Example: `30`. */
  quantity?: number;
}

/** Candidate product inside {@link SearchCandidateProductsResponse}. */
export interface CandidateProduct {
  /** Unix time in seconds when the candidate product was uploaded. Example: `1661756811`. */
  create_time?: number;
  /** Description of the product on the other platform, at most 6000 characters. */
  description?: string;
  /** Category of the product on the other platform, at most 100 characters. Example: `Beauty`. */
  external_category_name?: string;
  /** Id of the candidate product on its own platform, at most 64 characters. Example: `shopifyopps123456`. */
  external_product_id?: string;
  /** Main pictures of the candidate product, at most 25. */
  images?: CheckGlobalProductListingImage[];
  /** Opportunities that match the candidate product. */
  opportunity_ids?: string[];
  /** Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Example: `1661756811`. */
  opportunity_matching_end_time?: number;
  /** State of the search for opportunities: PENDING while it runs, then MATCHED or NOT_MATCHED. Example: `PENDING`. */
  opportunity_matching_status?: OpportunityMatchingStatus;
  /** Variants of the candidate product, at most 600. */
  skus?: PartialEditCandidateProductsSku[];
  /** Title of the candidate product, at most 100 characters. Example: `DiscountEvent0829`. */
  title?: string;
  /** Unix time in seconds of the last change of the candidate product. Example: `1661756811`. */
  update_time?: number;
}

/** Category inside {@link CombinedSku}, {@link GetCategoriesResponse}, {@link GetGlobalCategoriesResponse} and others. */
export interface Category {
  /** Id of the category, to be used as `category_id` when it is a leaf. Example: `600002`. */
  id?: string;
  /** Whether the category has no subcategories; products can be listed only in a leaf. Example: `false`. */
  is_leaf?: boolean;
  /** Depth of the category in the tree, 1 at the top. Example: `1`. */
  level?: number;
  /** Name of the category in the language of the market. */
  local_name?: string;
  /** Name of the category, meant for display. Example: `Kostum`. */
  name?: string;
  /** Id of the parent category, `0` at the root. Example: `600001`. */
  parent_id?: string;
  /** Whether the shop may list products in this category. */
  permission_statuses?: PermissionStatus[];
}

/** Category chain inside {@link GetProductResponse}. */
export interface CategoryChain {
  /** Id of the category at this level of the path. Example: `853000`. */
  id?: string;
  /** Whether the category has no subcategories; products can be listed only in a leaf. Example: `true`. */
  is_leaf?: boolean;
  /** Name of the category in the language of the market. */
  local_name?: string;
  /** Id of the parent category at this level of the path, `0` at the root. Example: `851848`. */
  parent_id?: string;
}

/** Cell inside {@link Row}. */
export interface Cell {
  /** Content of the cell: the measure for this size. */
  value?: string | undefined;
}

/** Certification inside {@link GetProductResponse}. */
export interface Certification {
  /** Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741235456`. */
  expiration_date?: number;
  /** Certificate files, uploaded beforehand with Upload Product File. */
  files?: File[];
  /** Id of the kind of certificate, from Get Category Rules. Example: `602362`. */
  id?: string;
  /** Pictures of the certificate, as an alternative or addition to files. */
  images?: GetProductImage[];
  /** Name of the kind of certificate, meant for display. */
  title?: string;
}

/** Certification inside {@link CheckGlobalProductListingParams}, {@link CreateGlobalProductParams}, {@link EditGlobalProductParams} and others. */
export interface CheckGlobalProductListingCertification {
  /** Certificate files, uploaded beforehand with Upload Product File. */
  files?: readonly CheckGlobalProductListingFile[] | undefined;
  /** Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`. */
  id?: common.Id | undefined;
  /** Pictures of the certificate, as an alternative or addition to files. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
}

/** File inside {@link CheckGlobalProductListingCertification}, {@link CheckProductListingCertification}, {@link ReplicateProductCertification}. */
export interface CheckGlobalProductListingFile {
  /** File format of the certificate; only PDF is accepted. Example: `PDF`. */
  format?: string | undefined;
  /** Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
  id?: common.Id | undefined;
  /** Name of the certificate file with its extension. Example: `SNI.PDF`. */
  name?: string | undefined;
}

/** Identifier code inside {@link CheckGlobalProductListingSku}. */
export interface CheckGlobalProductListingIdentifierCode {
  /** The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`. */
  code?: string | undefined;
  /** Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`. */
  type?: string | undefined;
}

/** Image inside {@link CandidateProduct}, {@link CheckGlobalProductListingCertification}, {@link CheckGlobalProductListingSizeChart} and others. */
export interface CheckGlobalProductListingImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** Inventory inside {@link CheckGlobalProductListingSku}, {@link CreateGlobalProductSku}, {@link EditGlobalProductSku} and others. */
export interface CheckGlobalProductListingInventory {
  /** Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`. */
  global_warehouse_id?: string | undefined;
  /** Units of the SKU in the warehouse, at most 99999. Example: `999`. */
  quantity?: number | undefined;
}

/** Main image inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingMainImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** Manufacturer inside {@link CheckGlobalProductListingParams}, {@link CreateGlobalProductParams}, {@link EditGlobalProductParams} and others. */
export interface CheckGlobalProductListingManufacturer {
  /** Postal address of the manufacturer; given together with name, phone number and email. */
  address?: string | undefined;
  /** Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`. */
  email?: string | undefined;
  /** Name of the manufacturer; given together with address, phone number and email. */
  name?: string | undefined;
  /** Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`. */
  phone_number?: string | undefined;
}

/** Package dimension inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingPackageDimension {
  /** Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`. */
  height?: string | undefined;
  /** Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`. */
  length?: string | undefined;
  /** Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`. */
  unit?: string | undefined;
  /** Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`. */
  width?: string | undefined;
}

/** Package weight inside {@link CheckGlobalProductListingParams}, {@link CreateGlobalProductParams}, {@link EditGlobalProductParams} and others. */
export interface CheckGlobalProductListingPackageWeight {
  /** Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`. */
  unit?: string | undefined;
  /** Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`. */
  value?: string | undefined;
}

/** Product attribute inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingProductAttribute {
  /** Id of the product attribute, from Get Attributes. Example: `100392`. */
  id?: common.Id | undefined;
  /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. */
  values?: readonly CheckGlobalProductListingValue[] | undefined;
}

/** Sales attribute inside {@link CheckGlobalProductListingSku}, {@link CreateGlobalProductSku}, {@link EditGlobalProductSku} and others. */
export interface CheckGlobalProductListingSalesAttribute {
  /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`. */
  id?: common.Id | undefined;
  /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`. */
  name?: string | undefined;
  /** Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one. */
  sku_img?: CheckGlobalProductListingSkuImg | undefined;
  /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`. */
  value_id?: common.Id | undefined;
  /** Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`. */
  value_name?: string | undefined;
}

/** Size chart inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingSizeChart {
  /** Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence. */
  image?: CheckGlobalProductListingImage | undefined;
  /** Size chart template made with the tool in Seller Center. */
  template?: Template | undefined;
}

/** SKU inside {@link CheckGlobalProductListingParams}. */
export interface CheckGlobalProductListingSku {
  /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`. */
  global_quantity?: common.Integer | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: CheckGlobalProductListingIdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: common.Money | undefined;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`. */
  seller_sku?: string | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** SKU image inside {@link CheckGlobalProductListingSalesAttribute}, {@link CheckProductListingSalesAttribute}. */
export interface CheckGlobalProductListingSkuImg {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** Value inside {@link CheckGlobalProductListingProductAttribute}, {@link GetGlobalAttributesAttribute}, {@link ProductAttribute} and others. */
export interface CheckGlobalProductListingValue {
  /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`. */
  id?: string | undefined;
  /** Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`. */
  name?: string | undefined;
}

/** Video inside {@link CheckGlobalProductListingParams}, {@link CheckProductListingParams}, {@link CreateGlobalProductParams} and others. */
export interface CheckGlobalProductListingVideo {
  /** Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`. */
  id?: string | undefined;
}

/** Certification inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams} and others. */
export interface CheckProductListingCertification {
  /** Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741234626`. */
  expiration_date?: common.Integer | undefined;
  /** Certificate files, uploaded beforehand with Upload Product File. */
  files?: readonly CheckGlobalProductListingFile[] | undefined;
  /** Id of the kind of certificate, from Get Category Rules. Required. Example: `7182427311584347905`. */
  id: common.Id;
  /** Pictures of the certificate, as an alternative or addition to files. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
}

/** Combined SKU inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku}. */
export interface CheckProductListingCombinedSku {
  /** Id of the product that is part of the bundle. Required. Example: `1729582718312380123`. */
  product_id: common.Id;
  /** How many units of this SKU one bundle contains. Required. Example: `11`. */
  sku_count: common.Integer;
  /** Id of the SKU that is part of the bundle. Required. Example: `1729582718312380123`. */
  sku_id: common.Id;
}

/** Diagnose inside {@link CheckProductListingResponse}. */
export interface CheckProductListingDiagnose {
  /** Weaknesses found in this part of the listing, each with a remedy. */
  diagnosis_results?: DiagnosisResult[];
  /** Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`. */
  field?: CheckProductListingDiagnoseField;
  /** Improvements that the platform suggests for the listing. */
  suggestions?: Suggestion;
}

/** External list price inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface CheckProductListingExternalListPrice {
  /** List price on the other platform, decimal text between 0.01 and 7600. Required. Example: `1`. */
  amount: string;
  /** Currency of the list price on the other platform; only USD is accepted. Required. Example: `USD`. */
  currency: CheckProductListingExternalListPriceCurrency;
  /** Platform that the list price comes from. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`. */
  source: CheckProductListingExternalListPriceSource;
}

/** Fee inside {@link CheckProductListingSku}, {@link CreateProductSku}, {@link CreateProductSku2} and others. */
export interface CheckProductListingFee {
  /** More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`. */
  additional_attribute?: string | undefined;
  /** Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`. */
  amount?: string | undefined;
  /** Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`. */
  type?: string | undefined;
}

/** Inventory inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface CheckProductListingInventory {
  /** Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`. */
  backorder_quantity?: number | undefined;
  /** Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`. */
  handling_time?: number | undefined;
  /** Units of the SKU in the warehouse, at most 99999. Example: `999`. */
  quantity?: number | undefined;
  /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`. */
  warehouse_id?: string | undefined;
}

/** Option inside {@link CheckProductListingParams}. */
export interface CheckProductListingOptionItem {
  /** Id of an asynchronous check that was started earlier, to fetch its result. Example: `20260122085233268`. */
  gne_async_check_session_id?: common.Id | undefined;
  /** Whether to start a check of the product data in the background; fetch its result with `gne_async_check_session_id`. Example: `false`. */
  need_trigger_gne_async_check?: boolean | undefined;
}

/** Package weight inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams} and others. */
export interface CheckProductListingPackageWeight {
  /** Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Required. Example: `KILOGRAM`. */
  unit: CheckProductListingPackageWeightUnit;
  /** Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Required. Example: `1.32`. */
  value: string;
}

/** Price inside {@link CheckProductListingSku}. */
export interface CheckProductListingPrice {
  /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.23`. */
  amount?: string | undefined;
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
  currency: CheckProductListingPriceCurrency;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`. */
  sale_price?: string | undefined;
  /** Price at which bidding starts in a LIVE auction, decimal text. */
  starting_bid_price?: string | undefined;
}

/** Sales attribute inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface CheckProductListingSalesAttribute {
  /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`. */
  id?: common.Id | undefined;
  /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Specification`. */
  name?: string | undefined;
  /** Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one. */
  sku_img?: CheckGlobalProductListingSkuImg | undefined;
  /** Further pictures of this value of the main sales attribute in display order, at most 8; US only. */
  supplementary_sku_images?: readonly CheckProductListingSupplementarySkuImage[] | undefined;
  /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`. */
  value_id?: common.Id | undefined;
  /** Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `XL`. */
  value_name?: string | undefined;
}

/** SKU inside {@link CheckProductListingParams}. */
export interface CheckProductListingSku {
  /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
  combined_skus?: readonly CheckProductListingCombinedSku[] | undefined;
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Pages of other shops where the same product can be bought, at most 500 characters each. */
  external_urls?: readonly string[] | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required. */
  inventory: readonly CheckProductListingInventory[];
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money | undefined;
  /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
  pre_sale?: PreSale | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: CheckProductListingPrice;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
  seller_sku?: string | undefined;
  /** Outer size of the packed SKU, when it differs from that of the product. */
  sku_dimensions?: SkuDimension | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** Weight of the packed SKU, when it differs from that of the product. */
  sku_weight?: SkuWeight | undefined;
}

/** Supplementary SKU image inside {@link CheckProductListingSalesAttribute}. */
export interface CheckProductListingSupplementarySkuImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. Required. */
  uri: string;
}

/** Check result inside {@link CheckListingPrerequisitesResponse}. */
export interface CheckResult {
  /** Requirement of the platform that was checked, such as SHOP_TAX or RETURN_WAREHOUSE; the value BANk_ACCOUNT is spelled so by the platform. Example: `RETURN_WAREHOUSE`. */
  check_item?: CheckItem;
  /** Why the shop does not meet this requirement. */
  fail_reasons?: string[];
  /** Whether the shop does not meet this requirement. Example: `true`. */
  is_failed?: boolean;
}

/** Claim condition inside {@link Reward}. */
export interface ClaimCondition {
  /** What has to be reached to claim the reward. */
  condition_type?: string;
  /** Value reached so far, to be compared with `target_value`. */
  current_value?: string;
  /** Value that has to be reached to meet the condition. */
  target_value?: string;
}

/** COD inside {@link GetCategoryRulesResponse}. */
export interface Cod {
  /** Whether cash on delivery is possible in this category; listing with it fails otherwise. Example: `true`. */
  is_supported?: boolean;
}

/** Combined listing recommendation inside {@link SearchCombinedListingRecommendationsResponse}. */
export interface CombinedListingRecommendation {
  /** Attribute that tells the products of the group apart, such as Color. Example: `Color`. */
  option_name?: string;
  /** Products that belong into the group, each standing for one value of the option. */
  products?: SearchCombinedListingRecommendationsProduct[];
}

/** Combined SKU inside {@link Sku}. */
export interface CombinedSku {
  /** Brand of the product that is part of the bundle. */
  brand?: Brand;
  /** Category path of the product that is part of the bundle. */
  categories?: Category[];
  /** Why the bundle is not for sale: problems of the products in it, such as SUB_PRODUCT_DELETE when one was deleted. */
  combined_listing_not_live_reasons?: CombinedListingNotLiveReason[];
  /** Stock of the SKU that is part of the bundle, per warehouse. */
  inventory?: BindLocalProductsInventory[];
  /** Price of the SKU that is part of the bundle. */
  price?: Price;
  /** Id of the product that is part of the bundle. Example: `1729582718312380123`. */
  product_id?: string;
  /** Main picture of the product that is part of the bundle. */
  product_main_image?: ProductMainImage;
  /** Attributes that define the SKU that is part of the bundle. */
  sales_attributes?: GetGlobalProductSalesAttribute[];
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `sku_name`. */
  seller_sku?: string;
  /** How many units of this SKU one bundle contains. Example: `1`. */
  sku_count?: number;
  /** Id of the SKU that is part of the bundle. Example: `1729582718312380123`. */
  sku_id?: string;
  /** Title of the product that is part of the bundle. */
  title?: string;
}

/** Complex value inside {@link Field}. */
export interface ComplexValue {
  /** Id of the subfield, which tells it from the other parts of the field. Example: `100329`. */
  id?: string;
  /** Name of the subfield, meant for display. Example: `Occasion`. */
  name?: string;
  /** Values that can be selected for this field. */
  options?: GetListingSchemasOptionItem[];
  /** Rules that the value of the field must follow. */
  rules?: Rule[];
}

/** Content data inside {@link GetOpportunityDetailOpportunity}. */
export interface ContentData {
  /** Number of views of shoppable videos that came from search. */
  shoppable_video_search_pv?: string;
  /** Addresses of successful shoppable videos on the topic. */
  top_shoppable_video_links?: string[];
  /** Hashtag for the topic that is popular on TikTok. */
  trending_hashtag?: string;
  /** Number of times that videos on the topic were viewed. */
  video_view_pv?: string;
}

/** External product inside {@link CreateAttributeRecommendationRequestParams}. */
export interface CreateAttributeRecommendationRequestExternalProduct {
  /** Description of the product on the other platform, at most 10000 characters. */
  description?: string | undefined;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`. */
  external_product_id?: common.Id | undefined;
  /** Pictures of the product gallery on the other platform, at most 25. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Whether the product already existed on the other platform or is new there; false by default. Default: `false`. Example: `false`. */
  is_existing_product?: boolean | undefined;
  /** Further data of the product on the other platform as text, such as metafields, at most 20000 characters. */
  other_product_data?: string | undefined;
  /** Variants of the product on the other platform, at most 300. */
  skus?: readonly CreateAttributeRecommendationRequestSku[] | undefined;
  /** Title of the product on the other platform, at most 300 characters. */
  title?: string | undefined;
  /** Id of the TikTok Shop category of the product; Recommend Category helps to find it. Example: `600001`. */
  tts_category_id?: common.Id | undefined;
  /** Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. Example: `xxxx`. */
  vendor_name?: string | undefined;
  /** State of the product data, such as a Unix time in milliseconds, at most 13 characters; change it with every update. Example: `1741234626`. */
  version?: string | undefined;
}

/** Sales attribute inside {@link CreateAttributeRecommendationRequestSku}, {@link PartialEditCandidateProductsSku}. */
export interface CreateAttributeRecommendationRequestSalesAttribute {
  /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`. */
  name?: string | undefined;
  /** Pictures of the variant on the other platform, at most 25. At most 9 items. */
  sku_images?: SkuImage[] | undefined;
  /** Value of the sales attribute such as Red, at most 50 characters. Example: `Red`. */
  value?: string | undefined;
}

/** SKU inside {@link CreateAttributeRecommendationRequestExternalProduct}. */
export interface CreateAttributeRecommendationRequestSku {
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CreateAttributeRecommendationRequestSalesAttribute[] | undefined;
}

/** SKU inside {@link CreateGlobalProductParams}. */
export interface CreateGlobalProductSku {
  /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
  external_global_sku_id?: common.Id | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`. */
  global_quantity?: common.Integer | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: common.Money;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`. */
  seller_sku?: string | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** Image inside {@link CreateImageTranslationTasksParams}. */
export interface CreateImageTranslationTasksImage {
  /** URI of the image to translate, from Upload Product Image. Required. */
  image_uri: string;
  /** Languages into which to translate the picture, best at most 4; pictures times languages may not exceed 20 per call. Required. */
  target_languages: readonly TargetLanguage[];
}

/** Translation task inside {@link CreateImageTranslationTasksResponse}. */
export interface CreateImageTranslationTasksTranslationTask {
  /** Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`. */
  id?: string;
  /** URI of the image to translate, from Upload Product Image. */
  image_uri?: string;
  /** Language into which the picture is translated, BCP 47 code. Example: `it-IT`. */
  target_language?: string;
}

/** Metric standard info inside {@link CreateProductValue}. */
export interface CreateProductMetricStandardInfo {
  /** Id of the measurement standard that the value follows, from the attribute. */
  id?: common.Id | undefined;
  /** Parts of the measurement, each with number and unit. */
  metric_value_module_infos?: readonly CreateProductMetricValueModuleInfo[] | undefined;
}

/** Metric value module info inside {@link CreateProductMetricStandardInfo}. */
export interface CreateProductMetricValueModuleInfo {
  /** Id of the part of the measurement that the value fills. */
  id?: common.Id | undefined;
  /** Id of the unit in which `value` is given, one of the `units` of the attribute. */
  unit_id?: common.Id | undefined;
  /** Number or text of this part of the measure. */
  value?: string | undefined;
}

/** Price inside {@link CreateProductSku2}, {@link EditProductSku}. */
export interface CreateProductPrice {
  /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.21`. */
  amount?: string | undefined;
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
  currency: CreateProductPriceCurrency;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`. */
  sale_price?: string | undefined;
  /** Price at which bidding starts in a LIVE auction, decimal text. */
  starting_bid_price?: string | undefined;
}

/** Product attribute inside {@link CreateProductParams}, {@link EditProductParams}, {@link PartialEditProductParams}. */
export interface CreateProductProductAttribute {
  /** Id of the product attribute, from Get Attributes. Required. Example: `100392`. */
  id: common.Id;
  /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required. */
  values: readonly CreateProductValue[];
}

/** SKU inside {@link CreateProductResponse}, {@link EditProductResponse}, {@link PartialEditProductResponse}. */
export interface CreateProductSku {
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`. */
  external_sku_id?: string;
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: CheckProductListingFee[];
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`. */
  id?: string;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: SalesAttribute[];
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
  seller_sku?: string;
}

/** SKU inside {@link CreateProductParams}. */
export interface CreateProductSku2 {
  /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
  combined_skus?: readonly CheckProductListingCombinedSku[] | undefined;
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Pages of other shops where the same product can be bought, at most 500 characters each. */
  external_urls?: readonly string[] | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required. */
  inventory: readonly CheckProductListingInventory[];
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money | undefined;
  /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
  pre_sale?: PreSale | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: CreateProductPrice;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
  seller_sku?: string | undefined;
  /** Outer size of the packed SKU, when it differs from that of the product. */
  sku_dimensions?: SkuDimension | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** Weight of the packed SKU, when it differs from that of the product. */
  sku_weight?: SkuWeight | undefined;
}

/** Value inside {@link CreateProductProductAttribute}. */
export interface CreateProductValue {
  /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`. */
  id?: common.Id | undefined;
  /** Measurement that the value expresses, with number and unit for each part. */
  metric_standard_info?: CreateProductMetricStandardInfo | undefined;
  /** Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`. */
  name?: string | undefined;
}

/** Phone number inside {@link CreateResponsiblePersonParams}, {@link PartialEditResponsiblePersonParams}, {@link SearchResponsiblePersonsRegionalProfile}. */
export interface CreateResponsiblePersonPhoneNumber {
  /** Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`. */
  country_code?: string | undefined;
  /** Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`. */
  local_number?: string | undefined;
}

/** Size chart data inside {@link CreateSizeChartV2Params}, {@link EditSizeChartV2Params}. */
export interface CreateSizeChartV2SizeChartData {
  /** Explanation of the size chart for the buyer. */
  description?: string | undefined;
  /** Whether the product comes in a single size. */
  is_one_size?: boolean | undefined;
  /** Whether the sizes are those of the body, of the product or general ones. Required. */
  measurement_type: MeasurementType;
  /** Kinds of sizes the chart covers, such as letter or number sizes. */
  size_types?: readonly string[] | undefined;
  /** Table of the size chart with columns and rows. Required. */
  table: Table;
  /** Whether the size chart uses metric or imperial units. Required. */
  unit_system: UnitSystem;
}

/** Creator inventory inside {@link TotalAvailableInventoryDistribution}. */
export interface CreatorInventory {
  /** Name of the TikTok creator that the stock is set aside for. Example: `py001`. */
  creator_name?: string;
  /** Units set aside for the creator and not sold otherwise. Example: `20`. */
  quantity?: number;
}

/** Custom area inside {@link Surface}. */
export interface CustomArea {
  /** Name of the customizable area, shown to the buyer. */
  area_name?: string;
  /** Position, size and rotation of the customizable area on the surface. */
  area_placement?: AreaPlacement;
  /** Kind of content the buyer can put into the area: text or image. */
  area_type?: string;
  /** Id of the area in the system of the print-on-demand provider. */
  external_area_id?: string;
  /** Limits for an image that the buyer puts into this area. */
  image_area?: ImageArea;
  /** Whether the buyer must fill this area before ordering. */
  is_required?: boolean;
  /** Limits and style for a text that the buyer puts into this area. */
  text_area?: TextArea;
}

/** Data inside {@link GetSubmissionRecordsResponse}. */
export interface Data {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Submissions of products for opportunities. */
  submissions?: Submission[];
  /** Number of entries that match the request, over all pages. */
  total_count?: number;
}

/** Default image inside {@link ImageArea}. */
export interface DefaultImage {
  /** Height of the image, a whole number of pixels. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. */
  width?: number;
}

/** Default value inside {@link MetricValueModule}. */
export interface DefaultValue {
  /** Id of a preset that the seller can take over unchanged. */
  id?: string;
  /** Name of a preset that the seller can take over unchanged. */
  name?: string;
}

/** Detail inside {@link DeleteGlobalProductsErrorItem}. */
export interface DeleteGlobalProductsDetail {
  /** Id of the global product for which the operation failed. Example: `1729715829872102020`. */
  global_product_id?: string;
}

/** Error inside {@link DeleteGlobalProductsResponse}. */
export interface DeleteGlobalProductsErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12019114`. */
  code?: number;
  /** Entry that failed and the errors underneath. */
  detail?: DeleteGlobalProductsDetail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** Delivery option inside {@link GetProductResponse}. */
export interface DeliveryOption {
  /** Id of the delivery option set for the product. Example: `1729592969712203232`. */
  id?: string;
  /** Whether the delivery option can be used for this product. Example: `true`. */
  is_available?: boolean;
  /** Name of the delivery option set for the product. Example: `SEND_BY_SELLER`. */
  name?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Further errors that explain the main one. */
  extra_errors?: ExtraError[];
  /** Id of the product for which the operation failed. Example: `1729382588639839583`. */
  product_id?: string;
}

/** Diagnose inside {@link DiagnoseAndOptimizeProductResponse}, {@link ProductInformationIssueDiagnosisProduct}. */
export interface Diagnose {
  /** Weaknesses found in this part of the listing, each with a remedy. */
  diagnosis_results?: DiagnosisResult[];
  /** Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`. */
  field?: CheckProductListingDiagnoseField;
  /** Improvements generated for this part of the listing; absent unless asked for in `optimization_fields`. */
  suggestion?: Suggestion;
}

/** Diagnosis result inside {@link CheckProductListingDiagnose}, {@link Diagnose}. */
export interface DiagnosisResult {
  /** Code of the weakness found, such as TITLE_LESS_THAN_40_CHARACTERS. Example: `TITLE_LESS_THAN_40_CHARACTERS`. */
  code?: string;
  /** What to do about the weakness, in the language of the shop. */
  how_to_solve?: string;
  /** Quality the listing reaches with this improvement, FAIR or GOOD, once all lower ones are done; United States only. Example: `FAIR`. */
  quality_tier?: QualityTier;
}

/** Dimension recommendation inside {@link GetProductPackageRecommendationsProduct}. */
export interface DimensionRecommendation {
  /** Range in which the height of the package should lie. */
  height?: Height;
  /** Range in which the length of the package should lie. */
  length?: Length;
  /** Unit in which the recommended sides of the package are given. */
  unit?: string;
  /** Range in which the width of the package should lie. */
  width?: Width;
}

/** Discount detail inside {@link SubscribeInfoEdit}. */
export interface DiscountDetail {
  /** Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`. */
  discount_level?: string | undefined;
  /** Discount in percent, 10 meaning 10 % off. Example: `10`. */
  discount_value?: common.Integer | undefined;
}

/** SKU inside {@link EditGlobalProductParams}. */
export interface EditGlobalProductSku {
  /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
  external_global_sku_id?: common.Id | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`. */
  global_quantity?: common.Integer | undefined;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`. */
  id?: common.Id | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: common.Money;
  /** Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others. */
  sale_prices?: readonly SalePrice[] | undefined;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
  seller_sku?: string | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** Inventory inside {@link EditProductReplicatedProductSku}, {@link PartialEditProductReplicatedProductSku}, {@link ReplicateProductSku}. */
export interface EditProductInventory {
  /** Units of the SKU in the warehouse, at most 99999. At most 999999. Example: `999`. */
  quantity?: common.Integer | undefined;
  /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`. */
  warehouse_id?: common.Id | undefined;
}

/** Pre sale inside {@link EditProductSku}. */
export interface EditProductPreSale {
  /** How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require. */
  fulfillment_type?: FulfillmentType | undefined;
  /** Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`. */
  type?: EditProductPreSaleType | undefined;
}

/** Price inside {@link EditProductReplicatedProductSku}. */
export interface EditProductPrice {
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
  currency: EditProductPriceCurrency;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`. */
  sale_price: string;
}

/** Replicated product inside {@link EditProductParams}. */
export interface EditProductReplicatedProduct {
  /** Whether the local products share one stock or each has its own. */
  inventory_mode?: string | undefined;
  /** Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`. */
  region: EditProductReplicatedProductRegion;
  /** SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted. */
  skus?: readonly EditProductReplicatedProductSku[] | undefined;
}

/** SKU inside {@link EditProductReplicatedProduct}. */
export interface EditProductReplicatedProductSku {
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207001`. */
  id?: common.Id | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly EditProductInventory[] | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: EditProductPrice;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM002`. */
  seller_sku?: string | undefined;
}

/** SKU inside {@link EditProductParams}. */
export interface EditProductSku {
  /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
  combined_skus?: readonly CheckProductListingCombinedSku[] | undefined;
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Pages of other shops where the same product can be bought, at most 500 characters each. */
  external_urls?: readonly string[] | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207000`. */
  id?: common.Id | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse; leave it out to keep the present one, not kept in drafts of live products. */
  inventory?: readonly CheckProductListingInventory[] | undefined;
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money | undefined;
  /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
  pre_sale?: EditProductPreSale | undefined;
  /** Price of the SKU; leave it out to keep the present one. */
  price?: CreateProductPrice | undefined;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
  seller_sku?: string | undefined;
  /** Outer size of the packed SKU, when it differs from that of the product. */
  sku_dimensions?: SkuDimension | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** Weight of the packed SKU, when it differs from that of the product. */
  sku_weight?: SkuWeight | undefined;
}

/** Detail inside {@link EnableStrikethroughPricesErrorItem}, {@link SubmitStrikethroughPriceErrorItem}. */
export interface EnableStrikethroughPricesDetail {
  /** Further errors that explain the main one. */
  extra_errors?: ExtraError[];
  /** Id of the SKU that could not be processed. Example: `1729592969712207111`. */
  sku_id?: string;
}

/** Error inside {@link EnableStrikethroughPricesResponse}. */
export interface EnableStrikethroughPricesErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052387`. */
  code?: string;
  /** Entry that failed and the errors underneath. */
  detail?: EnableStrikethroughPricesDetail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** SKU inside {@link EnableStrikethroughPricesParams}. */
export interface EnableStrikethroughPricesSku {
  /** Retail price of the SKU on another sales platform. */
  external_retail_price?: common.Money | undefined;
  /** Id of the SKU on the other platform, the one given when the product was created. At most 999 characters. Example: `0000592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Highest price paid for the SKU on another sales platform during the last 90 days. */
  external_transaction_price?: ExternalTransactionPrice | undefined;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207111`. */
  id?: common.Id | undefined;
}

/** EPR inside {@link GetCategoryRulesResponse}. */
export interface Epr {
  /** Whether a registration for extended producer responsibility is mandatory in this category. Example: `false`. */
  is_required?: boolean;
}

/** Error inside {@link ActivateProductsResponse}, {@link DeactivateProductsResponse}, {@link DeleteProductsResponse} and others. */
export interface ErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`. */
  code?: number;
  /** Entry that failed and the errors underneath. */
  detail?: Detail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** Expiration date inside {@link ProductCertification}. */
export interface ExpirationDate {
  /** Whether the certificate must have an expiration date. Example: `true`. */
  is_required?: boolean;
}

/** External list price inside {@link SearchProductsSku}, {@link Sku}. */
export interface ExternalListPrice {
  /** List price on the other platform, decimal text between 0.01 and 7600. Example: `1`. */
  amount?: string;
  /** Currency of the list price on the other platform; only USD is accepted. Example: `USD`. */
  currency?: string;
  /** Platform that the list price comes from. Example: `SHOPIFY_COMPARE_AT_PRICE`. */
  source?: CheckProductListingExternalListPriceSource;
}

/** External product inside {@link UploadExternalProductParams}. */
export interface ExternalProduct {
  /** Unix time in seconds when the product was created on the other platform. */
  create_time?: common.Time | undefined;
  /** Description of the product on the other platform, at most 10000 characters. */
  description?: string | undefined;
  /** Category of the product on the other platform, at most 100 characters. */
  external_category_name?: string | undefined;
  /** Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`. */
  external_product_id?: common.Id | undefined;
  /** Id of the shop on the other platform, at most 999 characters. Example: `123455`. */
  external_shop_id?: common.Id | undefined;
  /** Picture that comes first in the gallery of the product. */
  first_image?: FirstImage | undefined;
  /** Pictures of the product gallery on the other platform, at most 25. */
  images?: readonly RecommendSizeChartImage2[] | undefined;
  /** Unix time in seconds when the product was published on the other platform. */
  publish_time?: common.Time | undefined;
  /** Country in which the product is sold on the other platform. */
  region?: EditProductReplicatedProductRegion | undefined;
  /** Variants of the product on the other platform, at most 300. */
  skus?: readonly UploadExternalProductSku[] | undefined;
  /** State of the product on the other platform, such as DRAFT, ACTIVE or ARCHIVED. Default: `ALL`. */
  status?: ExternalProductStatus | undefined;
  /** Title of the product on the other platform, at most 300 characters. */
  title?: string | undefined;
  /** Unix time in seconds of the last change of the product on the other platform. */
  update_time?: common.Time | undefined;
  /** Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. */
  vendor_name?: string | undefined;
}

/** External transaction price inside {@link EnableStrikethroughPricesSku}. */
export interface ExternalTransactionPrice {
  /** Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Example: `1`. */
  amount?: string | undefined;
  /** Currency of the highest price paid; only USD is accepted. Example: `USD`. */
  currency?: string | undefined;
  /** Proof of the highest price paid, such as a screenshot of order or invoice without customer data. */
  image?: CheckGlobalProductListingImage | undefined;
  /** Unix time in seconds of the sale at the highest price, within the last 90 days. Example: `1694309208`. */
  transaction_time?: common.Time | undefined;
}

/** Extra error inside {@link Detail}, {@link EnableStrikethroughPricesDetail}. */
export interface ExtraError {
  /** Code of the underlying error, which explains the main one. Example: `12052048`. */
  code?: number;
  /** Readable explanation of the underlying error. */
  message?: string;
  /** Id of the warehouse whose stock could not be changed. Example: `7068517275539719942`. */
  warehouse_id?: string;
}

/** Fail reason inside {@link BindResult}, {@link CheckGlobalProductListingResponse}, {@link CheckProductListingResponse} and others. */
export interface FailReason {
  /** Code of the cause, the same as the error codes of the call that really creates or binds the product. Example: `12052407`. */
  code?: number;
  /** Readable explanation of the cause of the failure. */
  message?: string;
}

/** Fee inside {@link GetCategoryRulesResponse}. */
export interface Fee {
  /** Whether the fee must be stated for products of this category. Example: `true`. */
  is_required?: boolean;
  /** Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`. */
  type?: string;
}

/** Field inside {@link ListingSchema}. */
export interface Field {
  /** Subfields of a field that is composed of several values. */
  complex_values?: ComplexValue[];
  /** Id of the field, such as `title`, `brand` or `package_dimensions`. Example: `product_attributes`. */
  id?: string;
  /** Name of the listing field, meant for display. Example: `product_attributes`. */
  name?: string;
  /** Values that can be selected for this field. */
  options?: GetListingSchemasOptionItem[];
  /** Rules that the value of the field must follow. */
  rules?: Rule[];
}

/** File inside {@link Certification}, {@link GetGlobalProductCertification}. */
export interface File {
  /** File format of the certificate; only PDF is accepted. Example: `PDF`. */
  format?: string;
  /** Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
  id?: string;
  /** Name of the certificate file with its extension. Example: `SNI.PDF`. */
  name?: string;
  /** Addresses at which the certificate files can be viewed. */
  urls?: string[];
}

/** First image inside {@link ExternalProduct}. */
export interface FirstImage {
  /** Address of the picture on the other platform. */
  url?: string | undefined;
}

/** Fulfillment type inside {@link EditProductPreSale}, {@link PreSale}. */
export interface FulfillmentType {
  /** Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`. */
  handling_duration_days?: number | undefined;
  /** Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`. */
  release_date?: number | undefined;
}

/** Brand inside {@link GetBrandsResponse}. */
export interface GetBrandsBrand {
  /** Whether the seller has proven the right to use the brand: AUTHORIZED or, misspelled by the platform, UNAUTHORIEZD; see `is_t1_brand` for what an unauthorized one allows. Example: `AUTHORIZED`. */
  authorized_status?: AuthorizedStatus;
  /** Whether the authorized brand can be used in the requested category: AVAILABLE or UNAVAILABLE; absent without a category or for an unauthorized brand. Example: `AVAILABLE`. */
  brand_status?: BrandStatus;
  /** Id of the brand, to be used as `brand_id` of a product. Example: `7082427311584347905`. */
  id?: string;
  /** Whether the brand is a famous (T1) one that cannot be listed without authorization; other unauthorized brands can, but are not shown. Example: `true`. */
  is_t1_brand?: boolean;
  /** Name of the brand, as it is shown to buyers. Example: `Teas`. */
  name?: string;
}

/** Manufacturer inside {@link GetCategoryRulesResponse}. */
export interface GetCategoryRulesManufacturer {
  /** Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
  is_required?: boolean;
}

/** Package dimension inside {@link GetCategoryRulesResponse}. */
export interface GetCategoryRulesPackageDimension {
  /** Whether the size of the package must be given in this category. Example: `true`. */
  is_required?: boolean;
}

/** Responsible person inside {@link GetCategoryRulesResponse}. */
export interface GetCategoryRulesResponsiblePerson {
  /** Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
  is_required?: boolean;
}

/** Attribute inside {@link GetGlobalAttributesResponse}. */
export interface GetGlobalAttributesAttribute {
  /** Id of the built-in attribute, to be used in products of the category. Example: `100392`. */
  id?: string;
  /** Whether sellers may enter a value of their own for this product attribute. Example: `false`. */
  is_customizable?: boolean;
  /** Whether the product attribute takes several values. Example: `false`. */
  is_multiple_selection?: boolean;
  /** Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`. */
  is_requried?: boolean;
  /** Name of the built-in attribute, meant for display. Example: `Occasion`. */
  name?: string;
  /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
  optional_regions?: OptionalRegion[];
  /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
  required_regions?: OptionalRegion[];
  /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
  requirement_conditions?: RequirementCondition[];
  /** Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`. */
  type?: AttributeType;
  /** Built-in values that can be selected for the attribute. */
  values?: CheckGlobalProductListingValue[];
}

/** Product certification inside {@link GetGlobalCategoryRulesResponse}. */
export interface GetGlobalCategoryRulesProductCertification {
  /** Id of the kind of certificate, to be used in `certifications`. Example: `7267563252536723205`. */
  id?: string;
  /** Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `false`. */
  is_required?: boolean;
  /** Name of the kind of certificate, meant for display. Example: `product_cert_name`. */
  name?: string;
  /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
  optional_regions?: OptionalRegion[];
  /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
  required_regions?: OptionalRegion[];
  /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
  requirement_conditions?: RequirementCondition[];
  /** Address of a picture that shows an example of the certificate. */
  sample_image_url?: string;
}

/** Category inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductCategory {
  /** Id of the category to which the product belongs. Example: `600002`. */
  id?: string;
}

/** Certification inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductCertification {
  /** Certificate files, uploaded beforehand with Upload Product File. */
  files?: File[];
  /** Id of the kind of certificate, from Get Category Rules. Example: `7267563252536723205`. */
  id?: string;
  /** Pictures of the certificate, as an alternative or addition to files. */
  images?: Image[];
  /** Name of the kind of certificate, meant for display. */
  title?: string;
}

/** Price inside {@link GetGlobalProductSku}. */
export interface GetGlobalProductPrice {
  /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.01`. */
  amount?: string;
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`. */
  currency?: GetGlobalProductPriceCurrency;
  /** Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1.00`. */
  unit_price?: string;
}

/** Product inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductProduct {
  /** Id of the local product in the market named in `region`. Example: `1729592969712207922`. */
  id?: string;
  /** Market in which the local product is listed, by country code. Example: `GB`. */
  region?: string;
  /** Which local SKU stands for which global one. */
  sku_mappings?: SkuMapping[];
}

/** Sales attribute inside {@link CombinedSku}, {@link GetGlobalProductSku}, {@link Sku}. */
export interface GetGlobalProductSalesAttribute {
  /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`. */
  id?: string;
  /** Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`. */
  name?: string;
  /** Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one. */
  sku_img?: SkuImg;
  /** Further pictures of this value of the main sales attribute in display order, at most 8; US only. */
  supplementary_sku_images?: SupplementarySkuImage[];
  /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `7267563252536723205`. */
  value_id?: string;
  /** Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`. */
  value_name?: string;
}

/** Size chart inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductSizeChart {
  /** Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence. */
  image?: Image;
  /** Size chart template made with the tool in Seller Center. */
  template?: Template;
}

/** SKU inside {@link GetGlobalProductResponse}. */
export interface GetGlobalProductSku {
  /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
  external_global_sku_id?: string;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: string[];
  /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`. */
  global_quantity?: number;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207234`. */
  id?: string;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: CheckGlobalProductListingInventory[];
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: GetGlobalProductPrice;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: GetGlobalProductSalesAttribute[];
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
  seller_sku?: string;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
  sku_unit_count?: string;
}

/** Detail inside {@link GetListingSchemasErrorItem}. */
export interface GetListingSchemasDetail {
  /** Id of the category whose schema could not be fetched. Example: `60002`. */
  category_id?: number;
}

/** Error inside {@link GetListingSchemasResponse}. */
export interface GetListingSchemasErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052024`. */
  code?: number;
  /** Entry that failed and the errors underneath. */
  detail?: GetListingSchemasDetail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** Option inside {@link ComplexValue}, {@link Field}. */
export interface GetListingSchemasOptionItem {
  /** Id of the option, to be given when it is selected. Example: `1001533`. */
  id?: string;
  /** Name of the option that can be selected. Example: `Birthday`. */
  name?: string;
}

/** Opportunity inside {@link GetOpportunityDetailResponse}. */
export interface GetOpportunityDetailOpportunity {
  /** Kind of action the seller has to take to join the opportunity. */
  action_type?: string;
  /** Title, category, type, rewards and period of the opportunity. */
  basic_info?: BasicInfo;
  /** Demand for the topic in TikTok content: videos, views and hashtags. */
  content_data?: ContentData;
  /** Id of the opportunity, used to submit products for it. */
  id?: string;
  /** What a product must be like to enter the opportunity. */
  listing_criteria?: ListingCriteria;
  /** Size of the market for the opportunity: sales, searches and competition. */
  market_data?: MarketData;
}

/** Image inside {@link Certification}, {@link GetProductSizeChart}. */
export interface GetProductImage {
  /** Height of the image in pixels; for an optimized image, that after the change. Example: `600`. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image in pixels; for an optimized image, that after the change. Example: `600`. */
  width?: number;
}

/** Product inside {@link GetProductPackageRecommendationsResponse}. */
export interface GetProductPackageRecommendationsProduct {
  /** Kinds of problems found in the package weight or size entered for the product. */
  abnormality_types?: string[];
  /** Ranges in which the package size of the product should lie. */
  dimension_recommendation?: DimensionRecommendation;
  /** Id of the product, generated by TikTok Shop. */
  product_id?: string;
  /** Range in which the package weight of the product should lie. */
  weight_recommendation?: WeightRecommendation;
}

/** Product inside {@link GetProductsSeoWordsResponse}, {@link ProductFamily}. */
export interface GetProductProduct {
  /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
  id?: string;
  /** Search words that are worth using in the title. */
  seo_words?: SeoWord[];
}

/** Product attribute inside {@link GetProductResponse}. */
export interface GetProductProductAttribute {
  /** Id of the product attribute, from Get Attributes. Example: `100392`. */
  id?: string;
  /** Name of the product attribute, such as Material. Example: `Occasion`. */
  name?: string;
  /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. */
  values?: GetProductValue[];
}

/** Size chart inside {@link GetProductResponse}. */
export interface GetProductSizeChart {
  /** Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence. */
  image?: GetProductImage;
  /** Size chart template made with the tool in Seller Center. */
  template?: Template;
}

/** Value inside {@link GetProductProductAttribute}. */
export interface GetProductValue {
  /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`. */
  id?: string;
  /** Measurement that the value expresses, with number and unit for each part. */
  metric_standard_info?: MetricStandardInfo;
  /** Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`. */
  name?: string;
}

/** Product inside {@link GetRecommendedProductTitleAndDescriptionResponse}. */
export interface GetRecommendedProductTitleAndDescriptionProduct {
  /** Id of the product, generated by TikTok Shop. Example: `123456`. */
  id?: string;
  /** Suggested texts, one entry per part of the listing. */
  suggestions?: GetRecommendedProductTitleAndDescriptionSuggestion[];
}

/** Suggestion inside {@link GetRecommendedProductTitleAndDescriptionProduct}. */
export interface GetRecommendedProductTitleAndDescriptionSuggestion {
  /** Part of the listing to which the texts apply: TITLE or DESCRIPTION. Example: `TITLE`. */
  field?: GetRecommendedProductTitleAndDescriptionSuggestionField;
  /** Improved texts for this part of the listing. */
  items?: Item[];
}

/** Global listing policy inside {@link Sku}. */
export interface GlobalListingPolicy {
  /** Whether the SKU uses the stock of its source (SHARED) or its own (EXCLUSIVE). Example: `SHARED`. */
  inventory_type?: InventoryType;
  /** Whether the price follows that of the source product. Example: `true`. */
  price_sync?: boolean;
  /** Product and SKU in another market that this SKU follows. */
  replicate_source?: ReplicateSource;
}

/** Global product inside {@link SearchGlobalProductsResponse}. */
export interface GlobalProduct {
  /** Unix time in seconds when the global product was created. Example: `1694576429`. */
  create_time?: number;
  /** Id of the global product, used to read or publish it. Example: `1729592969712207008`. */
  id?: string;
  /** SKUs of the global product, one entry per variant. */
  skus?: PublishGlobalProductSku[];
  /** State of the global product: DRAFT, UNPUBLISHED, PUBLISHED or DELETED. Example: `PUBLISHED`. */
  status?: GlobalProductStatus;
  /** Title of the global product, as given by the seller. */
  title?: string;
  /** Unix time in seconds of the last change of the global product. Example: `1694576429`. */
  update_time?: number;
}

/** Global product association inside {@link GetProductResponse}. */
export interface GlobalProductAssociation {
  /** Id of the global product, from which local products are published. Example: `1729592969712207920`. */
  global_product_id?: string;
  /** Which local SKU stands for which global one. */
  sku_mappings?: SkuMapping[];
}

/** Global SKU inside {@link CreateGlobalProductResponse}, {@link EditGlobalProductResponse}, {@link PartialEditGlobalProductResponse}. */
export interface GlobalSku {
  /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
  external_global_sku_id?: string;
  /** Id of the global SKU, generated by TikTok Shop. Example: `1729592969712207012`. */
  id?: string;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: SalesAttribute[];
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
  seller_sku?: string;
}

/** Header inside {@link Table}. */
export interface Header {
  /** Id of this column of the size chart table. */
  id?: string | undefined;
  /** Title of this column of the size chart table. */
  name?: string | undefined;
}

/** Height inside {@link DimensionRecommendation}. */
export interface Height {
  /** Largest recommended height of the package. */
  max_value?: string;
  /** Smallest recommended height of the package. */
  min_value?: string;
}

/** Identifier code inside {@link CheckProductListingSku}, {@link CreateGlobalProductSku}, {@link CreateProductSku2} and others. */
export interface IdentifierCode {
  /** The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`. */
  code?: string | undefined;
  /** Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`. */
  type?: IdentifierCodeType | undefined;
}

/** Image inside {@link GetGlobalProductCertification}, {@link GetGlobalProductSizeChart}, {@link Suggestion}. */
export interface Image {
  /** Height of the image in pixels; for an optimized image, that after the change. Example: `600`. */
  height?: number;
  /** URI of the changed picture, to be used in the product; only after success. */
  optimized_uri?: string;
  /** Address of the changed picture, to be used in HTML descriptions; only after success. */
  optimized_url?: string;
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Address at which the picture can be viewed. */
  url?: string;
  /** Width of the image in pixels; for an optimized image, that after the change. Example: `600`. */
  width?: number;
}

/** Image area inside {@link CustomArea}. */
export interface ImageArea {
  /** Picture shown in the area until the buyer adds one. */
  default_image?: DefaultImage;
  /** Smallest height of the buyer's image, in pixels. */
  min_height?: number;
  /** Smallest width of the buyer's image, in pixels. */
  min_width?: number;
}

/** Import result inside {@link ImportExternalProductInfoResponse}. */
export interface ImportResult {
  /** Result code of the import, 0 for success. Example: `0`. */
  code?: string;
  /** Readable outcome of the import, such as an invalid file type. */
  message?: string;
}

/** In shop inventory inside {@link TotalAvailableInventoryDistribution}. */
export interface InShopInventory {
  /** Units left for normal sale after campaigns and creators got theirs. Example: `50`. */
  quantity?: number;
}

/** Indicator detail inside {@link AppealMessage}. */
export interface IndicatorDetail {
  /** Finding about the size chart that the appeal disputes. Required. */
  indicator_type: IndicatorType;
}

/** Integrated platform status inside {@link GetProductResponse}, {@link Product}. */
export interface IntegratedPlatformStatus {
  /** Marketplace connected with TikTok Shop; only TOKOPEDIA exists. Example: `TOKOPEDIA`. */
  platform?: IntegratedPlatformStatusPlatform;
  /** State of the product on the connected marketplace, from DRAFT and PENDING to ACTIVATE or one of the inactive states. Example: `PLATFORM_DEACTIVATED`. */
  status?: GetProductStatus;
}

/** Inventory inside {@link InventorySearchResponse}. */
export interface Inventory {
  /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
  product_id?: string;
  /** SKUs of the product, each with stock by warehouse and channel. */
  skus?: InventorySearchSku[];
}

/** Inventory rule inside {@link GetGlobalListingRulesResponse}. */
export interface InventoryRule {
  /** How stock of this warehouse is divided among markets: SHARED is one pool for all, DYNAMIC is split in proportion, MANUAL is set by the seller for each market. Example: `SHARED`. */
  allocation_mode?: string;
  /** Warehouses of other markets that share stock with this one; only in the allocation modes SHARED and DYNAMIC. */
  associated_warehouses?: AssociatedWarehouse[];
  /** Id of the warehouse linked with the shop. Example: `7068517275539719942`. */
  local_warehouse_id?: string;
}

/** SKU inside {@link Inventory}. */
export interface InventorySearchSku {
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729388324987897824`. */
  id?: string;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
  seller_sku?: string;
  /** How the stock that can be sold is divided among shop, campaigns and creators. */
  total_available_inventory_distribution?: TotalAvailableInventoryDistribution;
  /** Units that can still be ordered, over all warehouses. Example: `100`. */
  total_available_quantity?: number;
  /** Units reserved by orders, over all warehouses. Example: `10`. */
  total_committed_quantity?: number;
  /** Stock of the SKU in each warehouse, free and reserved. */
  warehouse_inventory?: WarehouseInventory[];
}

/** Item inside {@link GetRecommendedProductTitleAndDescriptionSuggestion}. */
export interface Item {
  /** Improved title or description, ready to be used. */
  text?: string;
}

/** Length inside {@link DimensionRecommendation}. */
export interface Length {
  /** Largest recommended length of the package. */
  max_value?: string;
  /** Smallest recommended length of the package. */
  min_value?: string;
}

/** Length limit inside {@link ValueLimit}. */
export interface LengthLimit {
  /** Largest number of characters the value may have. */
  max_length?: number;
  /** Smallest number of characters the value may have. */
  min_length?: number;
}

/** Data inside {@link ListOpportunitiesResponse}. */
export interface ListOpportunitiesData {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Product opportunities that match the request. */
  opportunities?: Opportunity[];
  /** Number of entries that match the request, over all pages. */
  total_count?: number;
}

/** Product inside {@link ListProductSkppStatusesResponse}. */
export interface ListProductSkppStatusesProduct {
  /** Whether the product takes part in the affiliate program. */
  affiliate_program_status?: string;
  /** Id of the product, generated by TikTok Shop. */
  product_id?: string;
  /** Rewards of the program for this product. */
  rewards?: Reward[];
  /** State of the product in the SKPP program. */
  skpp_status?: string;
  /** Score that the product must reach in the program. */
  target_score?: number;
  /** Title of the product, as buyers see it in the shop. */
  title?: string;
  /** Score that the product has in the program. */
  total_score?: number;
}

/** Listing criteria inside {@link GetOpportunityDetailOpportunity}. */
export interface ListingCriteria {
  /** Search words that the listing should cover for the opportunity. */
  keywords?: string;
  /** Brand that a product must have for the opportunity. */
  product_brand?: string;
  /** Category that a product must have for the opportunity. */
  product_category?: string;
  /** State that a product must have for the opportunity. */
  product_status?: string;
}

/** Listing quality inside {@link CheckProductListingResponse}, {@link DiagnoseAndOptimizeProductResponse}, {@link ProductInformationIssueDiagnosisProduct}. */
export interface ListingQuality {
  /** Quality of the listing at present: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. */
  current_tier?: CurrentTier;
  /** Number of improvements still needed to reach the best quality; United States only. Example: `3`. */
  remaining_recommendations?: number;
}

/** Listing schema inside {@link GetListingSchemasResponse}. */
export interface ListingSchema {
  /** Id of the leaf category for which this schema holds. Example: `60001`. */
  category_id?: number;
  /** Fields that a product in this category has, with the rules for each. */
  fields?: Field[];
}

/** Local product inside {@link BindLocalProductsParams}. */
export interface LocalProduct {
  /** Id of the local product to bind; check it well, a binding cannot be undone. Example: `1729409636071801988`. */
  id?: common.Id | undefined;
  /** How the shared total is formed when binding: ADD sums the stock of the local products, SET takes the given value. Example: `SET`. */
  inventory_add_type?: string | undefined;
  /** Whether the local products share one stock or each has its own. Example: `SHARED`. */
  inventory_mode?: string | undefined;
  /** All SKUs of the local product, each with the global SKU it stands for; binding fails if one is missing. */
  skus?: readonly BindLocalProductsSku[] | undefined;
}

/** Main image inside {@link GetGlobalProductResponse}, {@link GetProductResponse}. */
export interface MainImage {
  /** Height of the image, a whole number of pixels. Example: `600`. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. Example: `600`. */
  width?: number;
}

/** Manufacturer inside {@link GetGlobalCategoryRulesResponse}. */
export interface Manufacturer {
  /** Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
  is_required?: boolean;
  /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
  optional_regions?: RequiredRegion[];
  /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
  required_regions?: RequiredRegion[];
}

/** Market data inside {@link GetOpportunityDetailOpportunity}. */
export interface MarketData {
  /** Number of competing products on the market for this opportunity. */
  competitor_product_count?: string;
  /** Number of sellers who compete on the market for this opportunity. */
  competitor_seller_count?: string;
  /** Estimated sales value (GMV) of the market for this opportunity. */
  est_market_gmv?: string;
  /** Estimated number of units sold on the market for this opportunity. */
  est_market_sales_volume?: string;
  /** How much attention the topic gets on the market at present. */
  market_buzz?: string;
  /** Search word to which the market data refer. */
  search_keyword?: string;
  /** Number of searches for the topic on the platform. */
  search_volume?: string;
}

/** Mask image inside {@link Surface}. */
export interface MaskImage {
  /** Height of the image, a whole number of pixels. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. */
  width?: number;
}

/** Measurement and option inside {@link SizeChart}. */
export interface MeasurementAndOption {
  /** Whether the sizes are those of the body, of the product or general ones. */
  measurement_type?: string;
  /** Measures to choose from, with unit and allowed range. */
  options?: OptionItem[];
}

/** Metric standard inside {@link Attribute}. */
export interface MetricStandard {
  /** Id of the measurement standard, to be used in `metric_standard_info`. */
  id?: string;
  /** Parts that a value in this measurement consists of. */
  metric_value_modules?: MetricValueModule[];
  /** Name of the measurement, such as weight or volume. */
  name?: string;
}

/** Metric standard info inside {@link GetProductValue}. */
export interface MetricStandardInfo {
  /** Id of the measurement standard that the value follows, from the attribute. */
  id?: string;
  /** Parts of the measurement, each with number and unit. */
  metric_value_module_infos?: MetricValueModuleInfo[];
}

/** Metric value module inside {@link MetricStandard}. */
export interface MetricValueModule {
  /** Data type that the value of this part must have. */
  data_types?: string[];
  /** Values offered by default for this part of the measure. */
  default_values?: DefaultValue[];
  /** Id of this part of the measurement, to be used in `metric_value_module_infos`. */
  id?: string;
  /** How the value of this part of the measure is entered. */
  input_type?: string;
  /** Name of this part of the measurement, meant for display. */
  name?: string;
  /** Text to put before the value, such as a sign. */
  prefix?: string;
  /** Hint shown in the empty input of this part of the measure. */
  shading_word?: string;
  /** Text to put after the value, such as a sign. */
  suffix?: string;
  /** Units in which this part of the measure can be given. */
  units?: Unit[];
  /** Limits on length or number of the value. */
  value_limit?: ValueLimit;
}

/** Metric value module info inside {@link MetricStandardInfo}. */
export interface MetricValueModuleInfo {
  /** Id of the part of the measurement that the value fills. */
  id?: string;
  /** Text to put before the value, such as a sign. */
  prefix?: string;
  /** Text to put after the value, such as a sign. */
  suffix?: string;
  /** Id of the unit in which `value` is given, one of the `units` of the attribute. */
  unit_id?: string;
  /** Name of the unit in which the number is given. */
  unit_name?: string;
  /** Number or text of this part of the measure. */
  value?: string;
}

/** Num limit inside {@link ValueLimit}. */
export interface NumLimit {
  /** Largest number that may be entered for the value. */
  max_value?: number;
  /** Smallest number that may be entered for the value. */
  min_value?: number;
}

/** Opportunity inside {@link ListOpportunitiesData}. */
export interface Opportunity {
  /** Name of the brand under which the product is sold. */
  brand_name?: string;
  /** Id of the top-level category of the opportunity. */
  category_id_level_1?: string;
  /** Id of the second-level category of the opportunity. */
  category_id_level_2?: string;
  /** Id of the third-level category of the opportunity. */
  category_id_level_3?: string;
  /** Name of the top-level category of the opportunity. */
  category_name_level_1?: string;
  /** Name of the second-level category of the opportunity. */
  category_name_level_2?: string;
  /** Name of the third-level category of the opportunity. */
  category_name_level_3?: string;
  /** Number of competing products on the market for this opportunity. */
  competitor_product_count?: string;
  /** Unix time in seconds when the opportunity was created. */
  create_time?: number;
  /** Estimated sales value (GMV) of the market for this opportunity. */
  est_market_gmv?: string;
  /** Estimated number of units sold on the market for this opportunity. */
  est_market_sales_volume?: string;
  /** Unix time in seconds when the opportunity ends. */
  expire_time?: number;
  /** Id of the reference product outside TikTok Shop. */
  external_product_id?: string;
  /** Id of the opportunity, used to submit products for it. */
  id?: string;
  /** Whether the seller has saved the opportunity. */
  is_collected?: boolean;
  /** Kind of opportunity: for a category, for a search word or for an exact product. */
  opportunity_type?: string;
  /** Search words that belong to the opportunity. */
  query_words?: string;
  /** Pictures of the kind of product that is wanted. */
  reference_images?: string[];
  /** Where the example of the wanted product comes from. */
  reference_source?: string;
  /** Reward for sellers who take part in the opportunity. */
  reward_info?: string;
  /** Number of searches for the topic on the platform. */
  search_volume?: string;
  /** Codes of tags that classify opportunities. */
  tag_codes?: string[];
  /** Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING. */
  tags?: string;
  /** Title of the opportunity, meant for display. */
  title?: string;
  /** Number of times that videos on the topic were viewed. */
  video_view_pv?: string;
}

/** Opportunity application inside {@link ApplyOpportunitiesResponse}. */
export interface OpportunityApplication {
  /** Id of the application, one for each pair of product and opportunity. Example: `submission123`. */
  id?: string;
  /** Id of the opportunity, from the list of product opportunities. Example: `213231231`. */
  opportunity_id?: string;
  /** Id of the product, generated by TikTok Shop. Example: `abcd1234`. */
  product_id?: string;
  /** State of the application: REVIEWING, then APPROVED or REJECTED. Example: `REVIEWING`. */
  status?: OpportunityApplicationStatus;
}

/** Image inside {@link OptimizeImagesResponse}. */
export interface OptimizeImagesImage {
  /** Height of the image in pixels; for an optimized image, that after the change. Example: `600`. */
  height?: number;
  /** State of the picture: PROCESSING while it is changed (call again), SUCCESS when done, IGNORE when it had been changed before. Example: `SUCCESS`. */
  optimize_status?: OptimizeStatus;
  /** URI of the changed picture, to be used in the product; only after success. */
  optimized_uri?: string;
  /** Address of the changed picture, to be used in HTML descriptions; only after success. */
  optimized_url?: string;
  /** URI of the picture as it was before the change. */
  original_uri?: string;
  /** Address of the picture before the change. */
  original_url?: string;
  /** Width of the image in pixels; for an optimized image, that after the change. Example: `600`. */
  width?: number;
}

/** Image inside {@link OptimizeImagesParams}. */
export interface OptimizeImagesImage2 {
  /** Kind of change to make to the picture. */
  optimization_mode?: readonly OptimizationMode[] | undefined;
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** Option inside {@link MeasurementAndOption}. */
export interface OptionItem {
  /** Id of the option, to be given when it is selected. */
  id?: string;
  /** Range allowed for this measure in imperial units. */
  imperial_value_range?: string[];
  /** Range allowed for this measure in metric units. */
  metric_value_range?: string[];
  /** Name of the option that can be selected. */
  name?: string;
  /** Role that the measure plays in the size chart. */
  role?: string;
  /** Unit in which values of this measure are given. */
  unit?: string;
}

/** Origin platform category inside {@link RecommendCategoryParams}. */
export interface OriginPlatformCategory {
  /** Full path of the category on the platform the product comes from. */
  full_name?: string | undefined;
  /** Id of the category on the platform the product comes from. */
  id?: common.Id | undefined;
  /** Whether the category has no subcategories on the platform the product comes from. */
  is_leaf?: boolean | undefined;
  /** Whether the category has no parent on the platform the product comes from. */
  is_root?: boolean | undefined;
  /** Name of the category on the platform the product comes from. */
  name?: string | undefined;
}

/** Origin platform product meta data inside {@link RecommendCategoryParams}. */
export interface OriginPlatformProductMetaData {
  /** Attributes of the product on the platform it comes from, each with its values. */
  attribute_value_list?: readonly AttributeValue[] | undefined;
}

/** Original image inside {@link TranslationTask}. */
export interface OriginalImage {
  /** URI of the picture as it was before translation. */
  uri?: string;
  /** Address of the picture before translation. */
  url?: string;
}

/** Package dimension inside {@link PredictProductPackageDimensionsAndWeightResponse}. */
export interface PackageDimension {
  /** Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. */
  height?: number;
  /** Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. */
  length?: number;
  /** Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. */
  unit?: string;
  /** Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. */
  width?: number;
}

/** Package weight inside {@link GetProductResponse}. */
export interface PackageWeight {
  /** Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`. */
  unit?: PackageWeightUnit;
  /** Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`. */
  value?: string;
}

/** Candidate product inside {@link PartialEditCandidateProductsParams}, {@link UploadCandidateProductsParams}. */
export interface PartialEditCandidateProductsCandidateProduct {
  /** Description of the product on the other platform, at most 6000 characters. */
  description?: string | undefined;
  /** Category of the product on the other platform, at most 100 characters. Example: `Beauty`. */
  external_category_name?: string | undefined;
  /** Id of the candidate product on its own platform, at most 64 characters. Example: `abcd`. */
  external_product_id?: common.Id | undefined;
  /** Main pictures of the candidate product, at most 25. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
  /** Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Default: `60`. Example: `1726341961`. */
  opportunity_matching_end_time?: common.Time | undefined;
  /** Variants of the candidate product, at most 600. */
  skus?: readonly PartialEditCandidateProductsSku[] | undefined;
  /** Title of the candidate product, at most 100 characters. Example: `iphone15promax128G`. */
  title?: string | undefined;
}

/** Detail inside {@link PartialEditCandidateProductsErrorItem}. */
export interface PartialEditCandidateProductsDetail {
  /** External id of the candidate product that failed. Example: `abcde`. */
  external_product_id?: string;
}

/** Error inside {@link PartialEditCandidateProductsResponse}, {@link UploadCandidateProductsResponse}. */
export interface PartialEditCandidateProductsErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `36002005`. */
  code?: number;
  /** Entry that failed and the errors underneath. */
  detail?: PartialEditCandidateProductsDetail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** SKU inside {@link CandidateProduct}, {@link PartialEditCandidateProductsCandidateProduct}. */
export interface PartialEditCandidateProductsSku {
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: common.Money | undefined;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items. */
  sales_attributes?: CreateAttributeRecommendationRequestSalesAttribute[] | undefined;
}

/** Sale price inside {@link PartialEditGlobalProductSku}. */
export interface PartialEditGlobalProductSalePrice {
  /** Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`. */
  amount: string;
  /** Market in which this price applies, by country code. Required. Example: `US`. */
  region: EditProductReplicatedProductRegion;
}

/** SKU inside {@link PartialEditGlobalProductParams}. */
export interface PartialEditGlobalProductSku {
  /** Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`. */
  external_global_sku_id?: common.Id | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`. */
  global_quantity?: common.Integer | undefined;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`. */
  id?: common.Id | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly CheckGlobalProductListingInventory[] | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: common.Money | undefined;
  /** Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others. */
  sale_prices?: readonly PartialEditGlobalProductSalePrice[] | undefined;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckGlobalProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
  seller_sku?: string | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`. */
  sku_unit_count?: string | undefined;
}

/** Background image inside {@link PartialEditProductSurface}. */
export interface PartialEditProductBackgroundImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** Custom area inside {@link PartialEditProductSurface}. */
export interface PartialEditProductCustomArea {
  /** Name of the customizable area, shown to the buyer. */
  area_name?: string | undefined;
  /** Position, size and rotation of the customizable area on the surface. */
  area_placement?: AreaPlacement | undefined;
  /** Kind of content the buyer can put into the area: text or image. */
  area_type?: string | undefined;
  /** Id of the area in the system of the print-on-demand provider. */
  external_area_id?: common.Id | undefined;
  /** Limits for an image that the buyer puts into this area. */
  image_area?: PartialEditProductImageArea | undefined;
  /** Whether the buyer must fill this area before ordering. */
  is_required?: boolean | undefined;
  /** Limits and style for a text that the buyer puts into this area. */
  text_area?: TextArea | undefined;
}

/** Default image inside {@link PartialEditProductImageArea}. */
export interface PartialEditProductDefaultImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** Image area inside {@link PartialEditProductCustomArea}. */
export interface PartialEditProductImageArea {
  /** Picture shown in the area until the buyer adds one. */
  default_image?: PartialEditProductDefaultImage | undefined;
  /** Smallest height of the buyer's image, in pixels. */
  min_height?: common.Integer | undefined;
  /** Smallest width of the buyer's image, in pixels. */
  min_width?: common.Integer | undefined;
}

/** Mask image inside {@link PartialEditProductSurface}. */
export interface PartialEditProductMaskImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** POD info inside {@link PartialEditProductParams}. */
export interface PartialEditProductPodInfo {
  /** Print-on-demand templates, each with the surfaces that can be customized. */
  pod_templates?: readonly PartialEditProductPodTemplate[] | undefined;
}

/** POD template inside {@link PartialEditProductPodInfo}. */
export interface PartialEditProductPodTemplate {
  /** Id of the print-on-demand template of the product. */
  pod_template_id?: common.Id | undefined;
  /** Note on the template for the seller or the printer. */
  remark?: string | undefined;
  /** SKUs that use this print-on-demand template. */
  sku_ids?: readonly common.Id[] | undefined;
  /** Surfaces of the product that can be printed. */
  surfaces?: readonly PartialEditProductSurface[] | undefined;
  /** Name of the template, chosen by the seller. */
  template_name?: string | undefined;
}

/** Price inside {@link PartialEditProductSku}, {@link PublishGlobalProductPublishTargetSku}, {@link UpdatePriceSku}. */
export interface PartialEditProductPrice {
  /** Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `100.00`. */
  amount?: string | undefined;
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
  currency: CheckProductListingPriceCurrency;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`. */
  sale_price?: string | undefined;
}

/** Replicated product inside {@link PartialEditProductParams}. */
export interface PartialEditProductReplicatedProduct {
  /** Whether the local products share one stock or each has its own. */
  inventory_mode?: string | undefined;
  /** Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`. */
  region: PartialEditProductReplicatedProductRegion;
  /** SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted. */
  skus?: readonly PartialEditProductReplicatedProductSku[] | undefined;
}

/** SKU inside {@link PartialEditProductReplicatedProduct}. */
export interface PartialEditProductReplicatedProductSku {
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207000`. */
  id?: common.Id | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly EditProductInventory[] | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: PartialEditProductSkuPrice;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`. */
  seller_sku?: string | undefined;
}

/** SKU inside {@link PartialEditProductParams}. */
export interface PartialEditProductSku {
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`. */
  external_sku_id?: common.Id | undefined;
  /** Pages of other shops where the same product can be bought, at most 500 characters each. */
  external_urls?: readonly string[] | undefined;
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: readonly string[] | undefined;
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207012`. */
  id?: common.Id | undefined;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode | undefined;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: readonly CheckProductListingInventory[] | undefined;
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money | undefined;
  /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
  pre_sale?: PreSale | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: PartialEditProductPrice | undefined;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: readonly CheckProductListingSalesAttribute[] | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. */
  seller_sku?: string | undefined;
  /** Outer size of the packed SKU, when it differs from that of the product. */
  sku_dimensions?: SkuDimension | undefined;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`. */
  sku_unit_count?: string | undefined;
  /** Weight of the packed SKU, when it differs from that of the product. */
  sku_weight?: SkuWeight | undefined;
}

/** Price inside {@link PartialEditProductReplicatedProductSku}. */
export interface PartialEditProductSkuPrice {
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`. */
  currency: CheckProductListingPriceCurrency;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`. */
  sale_price: string;
}

/** Surface inside {@link PartialEditProductPodTemplate}. */
export interface PartialEditProductSurface {
  /** Picture of the surface on which the buyer's design is placed. */
  background_image?: PartialEditProductBackgroundImage | undefined;
  /** Areas of the surface that the buyer can fill with text or an image. */
  custom_areas?: readonly PartialEditProductCustomArea[] | undefined;
  /** Id of the surface in the system of the print-on-demand provider. */
  external_surface_id?: common.Id | undefined;
  /** Picture laid over the design so that the preview looks real. */
  mask_image?: PartialEditProductMaskImage | undefined;
  /** Name of the surface, such as front or back. */
  surface_name?: string | undefined;
}

/** Phone number inside {@link CreateManufacturerParams}, {@link PartialEditManufacturerParams}, {@link RegionalProfile}. */
export interface PhoneNumber {
  /** Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`. */
  availability?: PhoneNumberAvailability | undefined;
  /** Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`. */
  country_code?: string | undefined;
  /** Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`. */
  local_number?: string | undefined;
}

/** POD info inside {@link GetProductResponse}. */
export interface PodInfo {
  /** Print-on-demand templates, each with the surfaces that can be customized. */
  pod_templates?: PodTemplate[];
}

/** POD template inside {@link PodInfo}. */
export interface PodTemplate {
  /** Id of the print-on-demand template of the product. */
  pod_template_id?: string;
  /** Note on the template for the seller or the printer. */
  remark?: string;
  /** SKUs that use this print-on-demand template. */
  sku_ids?: string[];
  /** Surfaces of the product that can be printed. */
  surfaces?: Surface[];
  /** Name of the template, chosen by the seller. */
  template_name?: string;
}

/** Pre check detail inside {@link PreCheckResult}. */
export interface PreCheckDetail {
  /** Full explanation of the problem found in the product data. */
  long_reason?: string;
  /** Parts of the listing in which the problem lies, such as PRE_CHECK_FIELD_TITLE. */
  related_fields?: string[];
  /** Short statement of the problem found in the product data. */
  short_reason?: string;
}

/** Pre check result inside {@link CheckProductListingResponse}. */
export interface PreCheckResult {
  /** Problems that this check found in the product data. */
  pre_check_details?: PreCheckDetail[];
  /** Kind of problem that was checked, such as INCOMPLETE_INFO. Example: `INCOMPLETE_INFO`. */
  pre_check_item?: string;
}

/** Pre sale inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link PartialEditProductSku} and others. */
export interface PreSale {
  /** How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require. */
  fulfillment_type?: FulfillmentType | undefined;
  /** Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`. */
  type?: AllowedSpecialProductType | undefined;
}

/** Prescription requirement inside {@link GetProductResponse}. */
export interface PrescriptionRequirement {
  /** Whether buyers need a prescription for this pharmacy product. Example: `false`. */
  needs_prescription?: boolean;
}

/** Price inside {@link CombinedSku}, {@link SearchProductsSku}, {@link Sku}. */
export interface Price {
  /** Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`. */
  currency?: CreateProductPriceCurrency;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `117.5`. */
  sale_price?: string;
  /** Price at which bidding starts in a LIVE auction, decimal text. */
  starting_bid_price?: string;
  /** Price before tax and shipping charges for global sellers, decimal text; for local sellers the price shown to buyers. Example: `110`. */
  tax_exclusive_price?: string;
  /** Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1`. */
  unit_price?: string;
}

/** Product inside {@link SearchProductsResponse}. */
export interface Product {
  /** Review of the product by TikTok Shop; not for products listed only on Tokopedia. */
  audit?: Audit;
  /** Unix time in seconds when the product was created. Example: `1234567890`. */
  create_time?: number;
  /** Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`. */
  has_draft?: boolean;
  /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
  id?: string;
  /** State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there. */
  integrated_platform_statuses?: IntegratedPlatformStatus[];
  /** Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`. */
  is_not_for_sale?: boolean;
  /** Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. */
  listing_quality_tier?: CurrentTier;
  /** Families of products that appear as options of each other on the product page; US local sellers only. */
  product_families?: ProductFamily[];
  /** Why changes of the global product could not be applied to this one; cross-border sellers only. */
  product_sync_fail_reasons?: string[];
  /** Tags that mark the product, such as AUCTION. */
  product_tags?: string[];
  /** Categories that the platform considers right, judged by title, description and pictures. */
  recommended_categories?: RecommendedCategory[];
  /** Countries in which the product is for sale. */
  sales_regions?: SalesRegion[];
  /** Planned start of sale, on or off and at which time. */
  scheduled_sale?: ScheduledSale;
  /** Whether the product is sold at a fixed price only or also in LIVE auctions. */
  selling_format?: string;
  /** SKUs of the product, one entry per variant. */
  skus?: SearchProductsSku[];
  /** State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `ACTIVATE`. */
  status?: GetProductStatus;
  /** Title of the product, as buyers see it in the shop. */
  title?: string;
  /** Unix time in seconds of the last change of the product. Example: `1234567800`. */
  update_time?: number;
}

/** Product attribute inside {@link GetGlobalProductResponse}. */
export interface ProductAttribute {
  /** Id of the product attribute, from Get Attributes. Example: `100392`. */
  id?: string;
  /** Name of the product attribute, such as Material. Example: `Occasion`. */
  name?: string;
  /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. */
  values?: CheckGlobalProductListingValue[];
}

/** Product inside {@link ProductAuditingResearchResponse}. */
export interface ProductAuditingResearchProduct {
  /** Id of the brand under which the audited product is sold. Example: `1111`. */
  brand_id?: string;
  /** Name of the brand under which the product is sold. Example: `Labor`. */
  brand_name?: string;
  /** Categories of the product from the root to the leaf. */
  categories?: Category[];
  /** Country in which the product is for sale, such as DE. Example: `FR`. */
  country?: string;
  /** Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. */
  description?: string;
  /** Id of the product, generated by TikTok Shop. Example: `1729592969712207008`. */
  id?: string;
  /** Address of the product page in the shop. */
  listing_url?: string;
  /** Addresses of the main pictures of the product. */
  main_image_urls?: string[];
  /** Id of the shop in which the product is sold. Example: `11111`. */
  seller_id?: string;
  /** Name of the shop that sells the product. */
  seller_name?: string;
  /** Title of the product, as buyers see it in the shop. */
  title?: string;
  /** SKUs of the audited product, one entry each. */
  variants?: Variant[];
}

/** Product certification inside {@link GetCategoryRulesResponse}. */
export interface ProductCertification {
  /** What the certificate must contain and in which form it has to be submitted. */
  document_details?: string;
  /** Whether the certificate needs an expiration date. */
  expiration_date?: ExpirationDate;
  /** Id of the kind of certificate, to be used in `certifications`. Example: `602362`. */
  id?: string;
  /** Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `true`. */
  is_required?: boolean;
  /** Name of the kind of certificate, meant for display. */
  name?: string;
  /** Conditions on other attributes; when any is true the item is mandatory, otherwise optional. */
  requirement_conditions?: RequirementCondition[];
  /** Address of a picture that shows an example of the certificate. */
  sample_image_url?: string;
}

/** Product family inside {@link GetProductResponse}, {@link Product}. */
export interface ProductFamily {
  /** Id of the family, shared by all products in it. Example: `1000592969712207000`. */
  id?: string;
  /** Products of the family, shown as options of each other. */
  products?: GetProductProduct[];
}

/** Product inside {@link ProductInformationIssueDiagnosisResponse}. */
export interface ProductInformationIssueDiagnosisProduct {
  /** Weaknesses of the listing found for each part of it. */
  diagnoses?: Diagnose[];
  /** Id of the product, generated by TikTok Shop. Example: `123456`. */
  id?: string;
  /** Quality of the listing and number of improvements still open. */
  listing_quality?: ListingQuality;
}

/** Product main image inside {@link CombinedSku}. */
export interface ProductMainImage {
  /** Height of the image, a whole number of pixels. Example: `600`. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. Example: `600`. */
  width?: number;
}

/** Product tag operation inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams}. */
export interface ProductTagOperation {
  /** Sets the tag when true and removes it when false. Required. */
  enable: boolean;
  /** Tag to set on the product or to remove from it. Required. */
  product_tag: ProductTag;
}

/** Product inside {@link PublishGlobalProductResponse}. */
export interface PublishGlobalProductProduct {
  /** Id of the new local product in this market. Example: `1929592969712207410`. */
  id?: string;
  /** Market in which the local product is listed, by country code. Example: `MY`. */
  region?: OptionalRegion;
  /** Id of the local shop in the market; there is one per market. Example: `7494083603082020484`. */
  shop_id?: string;
  /** New local SKUs, each with the global SKU it comes from. */
  skus?: PublishGlobalProductSku[];
}

/** SKU inside {@link PublishTarget}. */
export interface PublishGlobalProductPublishTargetSku {
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: readonly CheckProductListingFee[] | undefined;
  /** Stock for this market per warehouse; without it the global stock is divided evenly, required for sellers with one warehouse. */
  inventory?: BindLocalProductsInventory | undefined;
  /** Local price that overrides the one computed from the global price; give `amount` or `sale_price`, the latter takes precedence. */
  price?: PartialEditProductPrice | undefined;
  /** Id of the global SKU that the local SKU comes from. Required. Example: `1729592969712207400`. */
  related_global_sku_id: common.Id;
}

/** SKU inside {@link GlobalProduct}, {@link PublishGlobalProductProduct}. */
export interface PublishGlobalProductSku {
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207400`. */
  id?: string;
  /** Id of the global SKU that the local SKU comes from. Example: `1729696746528737924`. */
  related_global_sku_id?: string;
  /** Sales attributes that define the local SKU. */
  sale_attributes?: SaleAttribute[];
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-001`. */
  seller_sku?: string;
}

/** Publish result inside {@link EditGlobalProductResponse}, {@link PartialEditGlobalProductResponse}, {@link PublishGlobalProductResponse}. */
export interface PublishResult {
  /** Causes of the failure; empty on success. */
  fail_reasons?: FailReason[];
  /** Market by its country code, such as DE or GB. Example: `MY`. */
  region?: OptionalRegion;
  /** Outcome in this market: SUCCESS when the change was accepted and is under review, otherwise FAILED. Example: `SUCCESS`. */
  status?: PublishResultStatus;
}

/** Publish target inside {@link PublishGlobalProductParams}. */
export interface PublishTarget {
  /** Ids of the manufacturers for this market; by default those of the global product, EU only. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Market in which to publish, each only once. Required. Example: `MY`. */
  region: PartialEditProductReplicatedProductRegion;
  /** Ids of the responsible persons for this market; by default those of the global product, EU only. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** SKUs to publish in this market, at most 300 in the EU, JP, UK and US, 100 elsewhere. Required. */
  skus: readonly PublishGlobalProductPublishTargetSku[];
}

/** Purchase order quantity limit inside {@link CreateProductParams}, {@link EditProductParams}, {@link Sku}. */
export interface PurchaseOrderQuantityLimit {
  /** Largest number of units one buyer may order over all orders. */
  cumulative_order_quantity?: number | undefined;
  /** Largest number of units one buyer may put into an order. */
  maximum_order_quantity?: number | undefined;
}

/** Value inside {@link SalesProperty}. */
export interface RecommendRequiredProductPropertiesValue {
  /** Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Required. */
  id: common.Id;
}

/** Image inside {@link RecommendSizeChartResponse}. */
export interface RecommendSizeChartImage {
  /** Whether the picture was recognized as a size chart. Example: `false`. */
  is_size_chart?: boolean;
  /** Address at which the picture can be viewed. */
  url?: string;
}

/** Image inside {@link ExternalProduct}, {@link RecommendSizeChartParams}, {@link UploadExternalProductSku}. */
export interface RecommendSizeChartImage2 {
  /** Address at which the picture can be viewed. */
  url?: string | undefined;
}

/** Recommended category inside {@link GetProductResponse}, {@link Product}. */
export interface RecommendedCategory {
  /** Id of the category that the platform considers right for the product. Example: `850003`. */
  id?: string;
  /** Name of the category in the language of the market. */
  local_name?: string;
}

/** Recommended property inside {@link RecommendRequiredProductPropertiesResponse}. */
export interface RecommendedProperty {
  /** Id of the attribute that should be filled in. */
  id?: string;
  /** Whether sellers may enter a value of their own for this product attribute. */
  is_customizable?: boolean;
  /** Whether the product attribute takes several values. */
  is_multiple_selection?: boolean;
  /** Whether the attribute is mandatory in this category. */
  is_required?: boolean;
  /** Name of the attribute that should be filled in. */
  name?: string;
  /** Whether the attribute defines variants or describes the whole product. */
  type?: string;
  /** Values that suit the product for this attribute. */
  values?: CheckGlobalProductListingValue[];
}

/** Regional profile inside {@link SearchManufacturersManufacturer}. */
export interface RegionalProfile {
  /** Postal address in the language of this profile. */
  address?: string;
  /** Email address in this profile of the manufacturer or responsible person. Example: `johndoe@email.com`. */
  email?: string;
  /** Language in which this profile is written, BCP 47 code. Example: `en-IE`. */
  locale?: string;
  /** Name of the manufacturer or responsible person in the language of this profile. */
  name?: string;
  /** Telephone number, split into country code and local number. */
  phone_number?: PhoneNumber;
  /** Registered trade name of the manufacturer, at most 200 characters. */
  registered_trade_name?: string;
}

/** Certification inside {@link ReplicateTarget}. */
export interface ReplicateProductCertification {
  /** Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. */
  expiration_date?: common.Integer | undefined;
  /** Certificate files, uploaded beforehand with Upload Product File. */
  files?: readonly CheckGlobalProductListingFile[] | undefined;
  /** Id of the kind of certificate, from Get Category Rules. Required. */
  id: common.Id;
  /** Pictures of the certificate, as an alternative or addition to files. */
  images?: readonly CheckGlobalProductListingImage[] | undefined;
}

/** Detail inside {@link ReplicateProductErrorItem}. */
export interface ReplicateProductDetail {
  /** Market for which the product could not be copied. Example: `US`. */
  region?: string;
}

/** Error inside {@link ReplicateProductResponse}. */
export interface ReplicateProductErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052223`. */
  code?: number;
  /** Entry that failed and the errors underneath. */
  detail?: ReplicateProductDetail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** Price inside {@link ReplicateProductSku}. */
export interface ReplicateProductPrice {
  /** Currency of the price, the local one of the target market, ISO 4217. Example: `EUR`. */
  currency?: string | undefined;
  /** Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `100`. */
  sale_price: string;
}

/** SKU inside {@link ReplicateTarget}. */
export interface ReplicateProductSku {
  /** Stock of the copy per warehouse; required only where the allocation mode of the warehouse is MANUAL. */
  inventory?: readonly EditProductInventory[] | undefined;
  /** Price shown to buyers in this market before discounts. */
  price?: ReplicateProductPrice | undefined;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. */
  seller_sku?: string | undefined;
  /** Id of the SKU in this market that is to be copied. Example: `1732057700058170433`. */
  source_sku_id?: common.Id | undefined;
}

/** Replicate source inside {@link GlobalListingPolicy}. */
export interface ReplicateSource {
  /** Id of the product that this SKU follows. Example: `1729592969712203232`. */
  product_id?: string;
  /** Id of the shop of the product that this SKU follows. Example: `7295929697122032321`. */
  shop_id?: string;
  /** Id of the SKU in another market that this one follows. Example: `1729592969712203232`. */
  sku_id?: string;
}

/** Replicate target inside {@link ReplicateProductParams}. */
export interface ReplicateTarget {
  /** Certificates that the category requires for restricted products, at most 10; see the category rules for which ones. */
  certifications?: readonly ReplicateProductCertification[] | undefined;
  /** Whether the local products share one stock or each has its own. */
  inventory_mode?: InventoryMode | undefined;
  /** Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU. */
  manufacturer_ids?: readonly common.Id[] | undefined;
  /** Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given. */
  product_attributes?: readonly CheckGlobalProductListingProductAttribute[] | undefined;
  /** Market to which to copy the product, one that has no copy yet. Example: `US`. */
  region?: string | undefined;
  /** Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories. */
  responsible_person_ids?: readonly common.Id[] | undefined;
  /** SKUs of the copy, which must include all SKUs of the source; at most 300 in the EU, JP, UK and US, 100 elsewhere. */
  skus?: readonly ReplicateProductSku[] | undefined;
}

/** Replicated product inside {@link GetGlobalReplicatedProductsResponse}. */
export interface ReplicatedProduct {
  /** Id of the product, generated by TikTok Shop. Example: `1732057700058170433`. */
  product_id?: string;
  /** State of the copy of the product in its market. Example: `ACTIVE`. */
  product_status?: string;
  /** Market of the copy; changes can be passed on only where a copy exists. Example: `US`. */
  region?: string;
  /** Id of the shop in which the copy is listed. Example: `1732057700058170433`. */
  shop_id?: string;
}

/** Requirement condition inside {@link Attribute}, {@link GetGlobalAttributesAttribute}, {@link GetGlobalCategoryRulesProductCertification} and others. */
export interface RequirementCondition {
  /** Id of the product attribute that the condition looks at. Example: `101610`. */
  attribute_id?: string;
  /** Id of the attribute value that makes the condition true when the seller selects it. Example: `1024358`. */
  attribute_value_id?: string;
  /** Kind of condition; VALUE_ID_MATCH is true when the seller selects the attribute value named here. Example: `VALUE_ID_MATCH`. */
  condition_type?: ConditionType;
  /** Market in which the condition applies. Example: `IE`. */
  region?: OptionalRegion;
}

/** Responsible person inside {@link GetGlobalCategoryRulesResponse}. */
export interface ResponsiblePerson {
  /** Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`. */
  is_required?: boolean;
  /** Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. */
  optional_regions?: RequiredRegion[];
  /** Markets where it is mandatory without conditions; only when it is not mandatory everywhere. */
  required_regions?: RequiredRegion[];
}

/** Reward inside {@link GetProductSkppDetailResponse}, {@link ListProductSkppStatusesProduct}. */
export interface Reward {
  /** Whether the ad credit of this reward has been claimed. */
  ad_credit_claim_status?: string;
  /** Id of the campaign to which the reward belongs. */
  campaign_id?: string;
  /** Conditions the seller must meet to claim the reward, each with current and target value. */
  claim_conditions?: ClaimCondition[];
  /** Kind of reward that can be earned, such as ad credit. */
  reward_type?: string;
  /** State in which the reward for this product is at present. */
  status?: string;
  /** Title of the reward, as it is shown to the seller. */
  title?: string;
  /** Worth of the reward, such as an amount of ad credit. */
  value?: string;
}

/** Row inside {@link Table}. */
export interface Row {
  /** Cells of this row, one per column of the size chart. */
  cells?: Cell[] | undefined;
}

/** Rule inside {@link ComplexValue}, {@link Field}. */
export interface Rule {
  /** Kind of rule, such as REQUIRED, VALUE_TYPE or MAX_LENGTH; `value` holds its content. Example: `REQUIRED`. */
  type?: string;
  /** Content of the rule, such as true or the largest length. Example: `true`. */
  value?: string;
}

/** Sale attribute inside {@link PublishGlobalProductSku}. */
export interface SaleAttribute {
  /** Id of the sales attribute in the new local product. Example: `100001`. */
  id?: string;
  /** Id of the attribute value in the new local product. Example: `7272008676829824800`. */
  value_id?: string;
}

/** Sale price inside {@link EditGlobalProductSku}. */
export interface SalePrice {
  /** Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`. */
  amount: string;
  /** Market in which this price applies, by country code. Required. Example: `US`. */
  region: PartialEditProductReplicatedProductRegion;
}

/** Sales attribute inside {@link CreateProductSku}, {@link GlobalSku}. */
export interface SalesAttribute {
  /** Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`. */
  id?: string;
  /** Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207123`. */
  value_id?: string;
}

/** Sales attribute mapping inside {@link SkuMapping}. */
export interface SalesAttributeMapping {
  /** Id of the sales attribute in the global product. Example: `100000`. */
  global_attribute_id?: string;
  /** Id of the value of the sales attribute in the global product. Example: `1001064`. */
  global_value_id?: string;
  /** Id of the sales attribute in the local product. Example: `100000`. */
  local_attribute_id?: string;
  /** Id of the value of the sales attribute in the local product. Example: `1001064`. */
  local_value_id?: string;
}

/** Sales property inside {@link RecommendRequiredProductPropertiesParams}. */
export interface SalesProperty {
  /** Id of the sales attribute that the product has. Required. */
  id: common.Id;
  /** Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required. */
  values: readonly RecommendRequiredProductPropertiesValue[];
}

/** Scheduled sale inside {@link CheckProductListingParams}, {@link CreateProductParams}, {@link EditProductParams} and others. */
export interface ScheduledSale {
  /** Whether the product goes on sale at `schedule_sale_time`. */
  is_enabled_scheduled_sale?: boolean | undefined;
  /** Unix time at which the product goes on sale. */
  schedule_sale_time?: number | undefined;
}

/** Product inside {@link CombinedListingRecommendation}. */
export interface SearchCombinedListingRecommendationsProduct {
  /** Id of the product, generated by TikTok Shop. Example: `7362027385890244398`. */
  id?: string;
  /** Value of this product for the attribute named in `option_name`, such as Red. Example: `Red`. */
  option_value?: string;
}

/** Manufacturer inside {@link SearchManufacturersResponse}. */
export interface SearchManufacturersManufacturer {
  /** Id of the manufacturer, to be listed in `manufacturer_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`. */
  id?: string;
  /** Contact data in the languages of the supported EU countries. */
  regional_profiles?: RegionalProfile[];
}

/** Opportunity inside {@link SearchOpportunitiesResponse}. */
export interface SearchOpportunitiesOpportunity {
  /** What the seller has to do and gains from it, as readable sentences. */
  benefits?: string[];
  /** Unix time in seconds when the opportunity was created. Example: `1726341751`. */
  create_time?: number;
  /** Id of the opportunity, used to submit products for it. Example: `12321`. */
  id?: string;
  /** Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING. */
  tags?: SearchOpportunitiesOpportunityTag[];
  /** Level of the opportunity: PRODUCT wants exactly this product, LEAF_CATEGORY any suitable one of the category. Example: `LEAF_CATEGORY`. */
  type?: SearchOpportunitiesOpportunityType;
  /** Unix time in seconds of the last change of the opportunity. Example: `1726341751`. */
  update_time?: number;
}

/** SKU inside {@link Product}. */
export interface SearchProductsSku {
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: ExternalListPrice[];
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: CheckProductListingFee[];
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`. */
  id?: string;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: CheckProductListingInventory[];
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money;
  /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
  pre_sale?: PreSale;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: Price;
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`. */
  seller_sku?: string;
  /** State of the SKU and who took it off sale. */
  status_info?: StatusInfo;
}

/** Regional profile inside {@link SearchResponsiblePersonsResponsiblePerson}. */
export interface SearchResponsiblePersonsRegionalProfile {
  /** Postal address in the language of this profile. */
  address?: Address;
  /** Email address in this profile of the manufacturer or responsible person. Example: `john.doe@email.com`. */
  email?: string;
  /** Language in which this profile is written, BCP 47 code. Example: `en-IE`. */
  locale?: string;
  /** Name of the manufacturer or responsible person in the language of this profile. */
  name?: string;
  /** Telephone number, split into country code and local number. */
  phone_number?: CreateResponsiblePersonPhoneNumber;
}

/** Responsible person inside {@link SearchResponsiblePersonsResponse}. */
export interface SearchResponsiblePersonsResponsiblePerson {
  /** Id of the person, to be listed in `responsible_person_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`. */
  id?: string;
  /** Contact data in the languages of the supported EU countries. */
  regional_profiles?: SearchResponsiblePersonsRegionalProfile[];
}

/** Image inside {@link SearchSizeChartsSizeChart}. */
export interface SearchSizeChartsImage {
  /** Language of the picture of the size chart, BCP 47 code. Example: `en-US`. */
  locale?: string;
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Address at which the picture can be viewed. */
  url?: string;
}

/** Size chart inside {@link SearchSizeChartsResponse}. */
export interface SearchSizeChartsSizeChart {
  /** Pictures of the size chart, one per language. */
  images?: SearchSizeChartsImage[];
  /** Ids of the categories the size chart is made for. */
  related_category_ids?: string[];
  /** Contents of the size chart, one entry per language. */
  size_chart_datas?: SearchSizeChartsSizeChartData[];
  /** Whether the size chart belongs to one product or is a template for many. */
  size_chart_mode?: string;
  /** Id of the size chart template, to be used in products. Example: `7362027385890244398`. */
  template_id?: string;
  /** Name of the template, chosen by the seller. */
  template_name?: string;
}

/** Size chart data inside {@link SearchSizeChartsSizeChart}. */
export interface SearchSizeChartsSizeChartData {
  /** Language of this version of the size chart, BCP 47 code. */
  locale?: string;
  /** Contents of the size chart: measures, sizes and table. */
  size_chart_data?: SizeChartData;
}

/** Selected option inside {@link UploadExternalProductSku}. */
export interface SelectedOption {
  /** Name of the option, such as color, at most 50 characters. */
  name?: string | undefined;
  /** Value of the option, such as red, at most 50 characters. */
  value?: string | undefined;
}

/** Seller SKU inside {@link GetCategoryRulesResponse}. */
export interface SellerSku {
  /** Whether products of this category need an own code of the seller for each SKU. */
  is_required?: boolean;
}

/** SEO word inside {@link GetProductProduct}, {@link Suggestion}. */
export interface SeoWord {
  /** Search word that is suggested for the title. Example: `dress`. */
  text?: string;
}

/** Shop summary inside {@link GetShopSkppSummaryResponse}. */
export interface ShopSummary {
  /** Ad credit the shop has earned in the program. */
  earned_ad_credit?: string;
  /** Number of products of the shop that can take part in the program. */
  eligible_products_count?: number;
  /** Additional visibility the shop gained from the program in the last 30 days. */
  increased_visibility_l30d?: string;
  /** Number of products of the shop that meet all goals of the program. */
  qualified_products_count?: number;
}

/** Size chart inside {@link GetCategoryRulesResponse}, {@link GetGlobalCategoryRulesResponse}. */
export interface SizeChart {
  /** Whether products of this category need a size chart. Example: `true`. */
  is_required?: boolean;
  /** Whether size charts are used in this category; one that is given anyway is not saved. Example: `true`. */
  is_supported?: boolean;
  /** Measures that a size chart of this category can have. */
  measurement_and_options?: MeasurementAndOption[];
  /** Kinds of sizes the chart covers, such as letter or number sizes. */
  size_types?: string[];
}

/** Size chart data inside {@link SearchSizeChartsSizeChartData}. */
export interface SizeChartData {
  /** Explanation of the size chart for the buyer. */
  description?: string;
  /** Whether the product comes in a single size. */
  is_one_size?: boolean;
  /** Whether the sizes are those of the body, of the product or general ones. */
  measurement_type?: string;
  /** Kinds of sizes the chart covers, such as letter or number sizes. */
  size_types?: string[];
  /** Table of the size chart with columns and rows. */
  table?: Table;
  /** Whether the size chart uses metric or imperial units. */
  unit_system?: string;
}

/** SKU inside {@link GetProductResponse}. */
export interface Sku {
  /** SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles. */
  combined_skus?: CombinedSku[];
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: ExternalListPrice[];
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`. */
  external_sku_id?: string;
  /** Pages of other shops where the same product can be bought, at most 500 characters each. */
  external_urls?: string[];
  /** Identifier codes of the single items in a bundle, at most 10 and each unique; EU only. */
  extra_identifier_codes?: string[];
  /** Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand). */
  fees?: CheckProductListingFee[];
  /** How this SKU follows its source in another market; only for products synchronized within the EU. */
  global_listing_policy?: GlobalListingPolicy;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `10001`. */
  id?: string;
  /** International product code such as GTIN; can be changed only while the product is a draft. */
  identifier_code?: IdentifierCode;
  /** Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. */
  inventory?: CheckProductListingInventory[];
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money;
  /** Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types. */
  pre_sale?: PreSale;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: Price;
  /** Limits on the number of units a buyer may order. */
  purchase_order_quantity_limit?: PurchaseOrderQuantityLimit;
  /** Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. */
  sales_attributes?: GetGlobalProductSalesAttribute[];
  /** Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. */
  seller_sku?: string;
  /** Outer size of the packed SKU, when it differs from that of the product. */
  sku_dimensions?: SkuDimension;
  /** Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1.00`. */
  sku_unit_count?: string;
  /** Weight of the packed SKU, when it differs from that of the product. */
  sku_weight?: SkuWeight;
  /** State of the SKU and who took it off sale. */
  status_info?: StatusInfo;
}

/** SKU dimension inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface SkuDimension {
  /** Height of the packed SKU in the given `unit`. */
  height?: string | undefined;
  /** Length of the packed SKU in the given `unit`. */
  length?: string | undefined;
  /** Unit of the size of the packed SKU, such as CENTIMETER. */
  unit?: string | undefined;
  /** Width of the packed SKU in the given `unit`. */
  width?: string | undefined;
}

/** SKU image inside {@link CreateAttributeRecommendationRequestSalesAttribute}. */
export interface SkuImage {
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string | undefined;
}

/** SKU image inside {@link GetGlobalProductSalesAttribute}. */
export interface SkuImg {
  /** Height of the image, a whole number of pixels. Example: `600`. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. Example: `600`. */
  width?: number;
}

/** SKU mapping inside {@link GetGlobalProductProduct}, {@link GlobalProductAssociation}. */
export interface SkuMapping {
  /** Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`. */
  global_sku_id?: string;
  /** Id of the SKU in the local product, the counterpart of `global_sku_id`. Example: `1729592969712207230`. */
  local_sku_id?: string;
  /** Which local attribute and value stand for which global ones. */
  sales_attribute_mappings?: SalesAttributeMapping[];
}

/** SKU weight inside {@link CheckProductListingSku}, {@link CreateProductSku2}, {@link EditProductSku} and others. */
export interface SkuWeight {
  /** Unit of the weight of the packed SKU, such as KILOGRAM. */
  unit?: string | undefined;
  /** Weight of the packed SKU in the given `unit`, decimal text. */
  value?: string | undefined;
}

/** Smart text inside {@link Suggestion}. */
export interface SmartText {
  /** Title or description suggested by the platform. */
  text?: string;
}

/** Status info inside {@link SearchProductsSku}, {@link Sku}. */
export interface StatusInfo {
  /** Who took the SKU off sale: SELLER, PLATFORM after a violation, or COMBO_RELATION because a part of the bundle is off sale. Example: `PLATFORM`. */
  deactivation_source?: DeactivationSource;
  /** State of the SKU on TikTok Shop: NORMAL or DEACTIVATED. Example: `DEACTIVATED`. */
  status?: StatusInfoStatus;
}

/** Stock operation inside {@link UpdateStockOperationSettingsResponse}. */
export interface StockOperation {
  /** SKUs for which the setting could not be changed. */
  failed_sku_ids?: string[];
  /** SKUs for which the stock setting was changed. */
  success_sku_ids?: string[];
}

/** Stock operation setting inside {@link UpdateStockOperationSettingsParams}. */
export interface StockOperationSetting {
  /** Turns automatic restocking of the SKUs on or off. */
  enable_auto_restock?: boolean | undefined;
}

/** Submission inside {@link Data}, {@link SubmitProductViaOpportunityResponse}. */
export interface Submission {
  /** Id of the submission of a product for an opportunity. */
  id?: string;
  /** Id of the opportunity, from the list of product opportunities. */
  opportunity_id?: string;
  /** Title of the opportunity for which the product was submitted. */
  opportunity_title?: string;
  /** Id of the product, generated by TikTok Shop. */
  product_id?: string;
  /** Title of the product that was submitted. */
  product_name?: string;
  /** Number of orders that the submitted product got. */
  product_orders?: number;
  /** Number of page views that the submitted product got. */
  product_pv?: number;
  /** Why the submission was refused; empty otherwise. */
  rejection_reason?: string;
  /** Unix time in seconds when the submission was reviewed. */
  review_time?: number;
  /** State of the review of the submitted product. */
  status?: string;
  /** Unix time in seconds when the product was submitted. */
  submit_time?: number;
}

/** Error inside {@link SubmitStrikethroughPriceResponse}, {@link UpdateInventoryResponse}. */
export interface SubmitStrikethroughPriceErrorItem {
  /** Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`. */
  code?: number;
  /** Entry that failed and the errors underneath. */
  detail?: EnableStrikethroughPricesDetail;
  /** Readable explanation why the entry failed. */
  message?: string;
}

/** External transaction price inside {@link SubmitStrikethroughPriceSku}. */
export interface SubmitStrikethroughPriceExternalTransactionPrice {
  /** Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Required. */
  amount: string;
  /** Currency of the highest price paid; only USD is accepted. Required. */
  currency: string;
  /** Proof of the highest price paid, such as a screenshot of order or invoice without customer data. */
  image?: CheckGlobalProductListingImage | undefined;
  /** Unix time in seconds of the sale at the highest price, within the last 90 days. Required. */
  transaction_time: string;
}

/** SKU inside {@link SubmitStrikethroughPriceParams}. */
export interface SubmitStrikethroughPriceSku {
  /** Retail price of the SKU on another sales platform. Required. */
  external_retail_price: common.Money;
  /** Id of the SKU on another sales platform, at most 999 characters; links both. Required. */
  external_sku_id: common.Id;
  /** Highest price paid for the SKU on another sales platform during the last 90 days. Required. */
  external_transaction_price: SubmitStrikethroughPriceExternalTransactionPrice;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. */
  id: common.Id;
}

/** Subscribe discount detail inside {@link SubscribeInfo}. */
export interface SubscribeDiscountDetail {
  /** Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`. */
  discount_level?: string;
  /** Discount in percent, 10 meaning 10 % off. Example: `10`. */
  discount_value?: number;
}

/** Subscribe info inside {@link GetProductResponse}. */
export interface SubscribeInfo {
  /** Discounts of the Subscribe and Save program set for this product. */
  subscribe_discount_details?: SubscribeDiscountDetail[];
  /** Discounts the seller may set in Subscribe and Save, one entry per kind. */
  subscribe_promotion_config?: SubscribePromotionConfig[];
  /** Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`. */
  subscribe_status?: string;
  /** Whether seller and product can offer Subscribe and Save. Example: `false`. */
  support_subscribe?: boolean;
}

/** Subscribe info edit inside {@link EditProductParams}, {@link PartialEditProductParams}. */
export interface SubscribeInfoEdit {
  /** Discounts of the Subscribe and Save program, one entry per kind. */
  discount_details?: readonly DiscountDetail[] | undefined;
  /** Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`. */
  subscribe_status?: string | undefined;
}

/** Subscribe promotion config inside {@link SubscribeInfo}. */
export interface SubscribePromotionConfig {
  /** Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`. */
  discount_level?: string;
  /** Discounts in percent that the seller can choose for this kind. */
  discount_options?: number[];
  /** Largest discount the seller may set for this kind, in percent. Example: `90`. */
  max_discount?: number;
  /** Smallest discount the seller may set for this kind, in percent. Example: `5`. */
  min_discount?: number;
}

/** Suggestion inside {@link CheckProductListingDiagnose}, {@link Diagnose}. */
export interface Suggestion {
  /** Improved version of the main picture; only the first picture is improved. */
  images?: Image[];
  /** Search words that are worth using in the title. */
  seo_words?: SeoWord[];
  /** Titles or descriptions suggested by the platform. */
  smart_texts?: SmartText[];
}

/** Supplementary SKU image inside {@link GetGlobalProductSalesAttribute}. */
export interface SupplementarySkuImage {
  /** Height of the image, a whole number of pixels. Example: `100`. */
  height?: number;
  /** Addresses of small versions of the picture. */
  thumb_urls?: string[];
  /** URI of the image, returned by Upload Product Image and used to refer to it in other calls. */
  uri?: string;
  /** Addresses at which the full-size picture can be viewed. */
  urls?: string[];
  /** Width of the image, a whole number of pixels. Example: `100`. */
  width?: number;
}

/** Surface inside {@link PodTemplate}. */
export interface Surface {
  /** Picture of the surface on which the buyer's design is placed. */
  background_image?: BackgroundImage;
  /** Areas of the surface that the buyer can fill with text or an image. */
  custom_areas?: CustomArea[];
  /** Id of the surface in the system of the print-on-demand provider. */
  external_surface_id?: string;
  /** Picture laid over the design so that the preview looks real. */
  mask_image?: MaskImage;
  /** Name of the surface, such as front or back. */
  surface_name?: string;
}

/** Table inside {@link CreateSizeChartV2SizeChartData}, {@link SizeChartData}. */
export interface Table {
  /** Columns of the size chart, such as chest or waist. */
  headers?: Header[] | undefined;
  /** Rows of the size chart table, usually one per size. */
  rows?: Row[] | undefined;
}

/** Task detail inside {@link GetProductSkppDetailResponse}. */
export interface TaskDetail {
  /** Actions that would raise the score of this task. */
  action_suggestions?: ActionSuggestion[];
  /** Category of the task, such as content or price. */
  category?: string;
  /** Value reached so far, to be compared with `target_value`. */
  current_value?: string;
  /** Name of the task, which is one part of the program score. */
  name?: string;
  /** Whether the product meets the goal of this task. */
  passed?: boolean;
  /** Value that has to be reached to meet the condition. */
  target_value?: string;
}

/** Template inside {@link CheckGlobalProductListingSizeChart}, {@link GetGlobalProductSizeChart}, {@link GetProductSizeChart}. */
export interface Template {
  /** Id of a size chart template made in Seller Center. Example: `7267563252536723205`. */
  id?: string | undefined;
}

/** Text area inside {@link CustomArea}, {@link PartialEditProductCustomArea}. */
export interface TextArea {
  /** Alignment of the buyer's text inside the print area. */
  align_type?: string | undefined;
  /** Colors that the buyer can choose from for the text. */
  colors?: string[] | undefined;
  /** Text shown in the area until the buyer enters one. */
  default_text?: string | undefined;
  /** Fonts that the buyer can choose from for the text. */
  fonts?: string[] | undefined;
  /** Largest number of characters the buyer may enter. */
  max_text_length?: number | undefined;
}

/** Total available inventory distribution inside {@link InventorySearchSku}. */
export interface TotalAvailableInventoryDistribution {
  /** Stock set aside for campaigns, one entry per campaign. */
  campaign_inventory?: CampaignInventory[];
  /** Stock set aside for creators, one entry per creator. */
  creator_inventory?: CreatorInventory[];
  /** Stock left for normal sale after campaigns and creators got their share. */
  in_shop_inventory?: InShopInventory;
}

/** Translated image inside {@link TranslationTask}. */
export interface TranslatedImage {
  /** URI of the picture after translation, to be used in the product. */
  uri?: string;
  /** Address of the picture after translation. */
  url?: string;
}

/** Translation task inside {@link GetImageTranslationTasksResponse}. */
export interface TranslationTask {
  /** Why the translation failed, for example an invalid image; some causes allow another try. */
  fail_reason?: string;
  /** Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`. */
  id?: string;
  /** Picture before translation, with URI and address. */
  original_image?: OriginalImage;
  /** State of the translation: PROCESSING, then COMPLETED or FAILED. Example: `COMPLETED`. */
  status?: TranslationTaskStatus;
  /** Language into which the picture is translated, BCP 47 code. Example: `it-IT`. */
  target_language?: string;
  /** Picture after translation; present once the task is completed. */
  translated_image?: TranslatedImage;
}

/** Unit inside {@link MetricValueModule}. */
export interface Unit {
  /** Id of the measuring unit, to be used as `unit_id` together with a number. */
  id?: string;
  /** Name of the unit, such as centimeter, meant for display. */
  name?: string;
}

/** Global SKU inside {@link UpdateGlobalInventoryParams}. */
export interface UpdateGlobalInventoryGlobalSku {
  /** Id of the global SKU, generated by TikTok Shop. Required. Example: `1729592969712207013`. */
  id: common.Id;
  /** Stock of the global SKU per global warehouse. Required. */
  inventory: readonly CheckGlobalProductListingInventory[];
}

/** SKU inside {@link UpdateInventoryParams}. */
export interface UpdateInventorySku {
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`. */
  id: common.Id;
  /** New stock of the SKU, one entry per warehouse. Required. */
  inventory: readonly CheckProductListingInventory[];
}

/** SKU inside {@link UpdatePriceParams}. */
export interface UpdatePriceSku {
  /** List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only. */
  external_list_prices?: readonly CheckProductListingExternalListPrice[] | undefined;
  /** Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`. */
  id: common.Id;
  /** Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only. */
  list_price?: common.Money | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required. */
  price: PartialEditProductPrice;
}

/** SKU inside {@link ExternalProduct}. */
export interface UploadExternalProductSku {
  /** Unix time in seconds when the SKU was created on the other platform. */
  create_time?: common.Time | undefined;
  /** List price before discount on the other platform, such as compare_at_price of Shopify; decimal text from 0.01 to 7600. */
  external_list_price?: string | undefined;
  /** Id of the SKU on another sales platform, at most 999 characters; links both. */
  external_sku_id?: common.Id | undefined;
  /** Picture of the SKU on the other platform. */
  image?: RecommendSizeChartImage2 | undefined;
  /** Stock of the SKU on the other platform, 1 to 99999. At most 99999. */
  inventory_quantity?: common.Integer | undefined;
  /** Price of the SKU; for global products the common pre-tax price from which local prices are computed. */
  price?: string | undefined;
  /** Options that define the variant on the other platform, such as color and size. */
  selected_options?: readonly SelectedOption[] | undefined;
  /** State of the SKU on the other sales platform. */
  status?: string | undefined;
  /** Whether sales tax applies to the SKU on the other platform. */
  taxable?: boolean | undefined;
  /** Title of the SKU on the other sales platform. */
  title?: string | undefined;
  /** Unix time in seconds of the last change of the SKU on the other platform. */
  update_time?: common.Time | undefined;
  /** Weight of the SKU on the other platform. */
  weight?: UploadExternalProductWeight | undefined;
}

/** Weight inside {@link UploadExternalProductSku}. */
export interface UploadExternalProductWeight {
  /** Unit of the weight on the other platform. */
  unit?: string | undefined;
  /** Weight of the SKU on the other platform in the given `unit`, decimal text. */
  value?: string | undefined;
}

/** Value inside {@link Attribute}. */
export interface Value {
  /** Address of the icon of this attribute value. */
  icon_url?: string;
  /** Id of the built-in value, to be used in products. Example: `1001533`. */
  id?: string;
  /** Name of the built-in value, meant for display. Example: `Birthday`. */
  name?: string;
}

/** Value limit inside {@link MetricValueModule}. */
export interface ValueLimit {
  /** Shortest and longest text allowed for the value. */
  length_limit?: LengthLimit;
  /** Smallest and largest number allowed for the value. */
  num_limit?: NumLimit;
}

/** Variant inside {@link ProductAuditingResearchProduct}. */
export interface Variant {
  /** Id of the SKU of the product that is audited. Example: `11111`. */
  id?: string;
}

/** Video inside {@link GetProductResponse}. */
export interface Video {
  /** Address of the cover picture of the video. */
  cover_url?: string;
  /** File format of the product video, such as MP4. Example: `MP4`. */
  format?: string;
  /** Height of the video picture, a whole number of pixels. Example: `480`. */
  height?: number;
  /** Id of the video file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`. */
  id?: string;
  /** Size of the original video file in megabytes. Example: `1000`. */
  size?: number;
  /** Address at which the video can be viewed. */
  url?: string;
  /** Width of the video picture, a whole number of pixels. Example: `1280`. */
  width?: number;
}

/** Warehouse inventory inside {@link InventorySearchSku}. */
export interface WarehouseInventory {
  /** Units in this warehouse that customers can still order; equals `quantity` of the product. Example: `100`. */
  available_quantity?: number;
  /** Units in this warehouse that are reserved by orders and can no longer be sold. Example: `10`. */
  committed_quantity?: number;
  /** Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7054915283043174149`. */
  warehouse_id?: string;
}

/** Warning inside {@link CheckProductListingResponse}, {@link CreateProductResponse}, {@link EditProductResponse}. */
export interface Warning {
  /** Readable warning about something that keeps the product from going on sale; act on it soon. */
  message?: string;
}

/** Weight inside {@link WeightRecommendation}. */
export interface Weight {
  /** Largest recommended weight of the package. */
  max_value?: string;
  /** Smallest recommended weight of the package. */
  min_value?: string;
}

/** Weight recommendation inside {@link GetProductPackageRecommendationsProduct}. */
export interface WeightRecommendation {
  /** Unit in which the recommended weights are given. */
  unit?: string;
  /** Range in which the weight of the package should lie. */
  weight?: Weight;
}

/** Width inside {@link DimensionRecommendation}. */
export interface Width {
  /** Largest recommended width of the package. */
  max_value?: string;
  /** Smallest recommended width of the package. */
  min_value?: string;
}

/**
 * Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may be added.
 * - `PRE_ORDER`: Products not released yet may be sold ahead.
 * - `MADE_TO_ORDER`: Products made after the order may be sold; US only.
 * - `CUSTOM`: Products that need longer than usual for other reasons may be sold; US only.
 */
export type AllowedSpecialProductType =
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "CUSTOM"
  | (string & {});

/**
 * Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may be added.
 * - `SALES_PROPERTY`: Tells the variants of a product apart, such as color or size; each combination is a SKU.
 * - `PRODUCT_PROPERTY`: Describes the product as a whole, such as material or brand origin.
 */
export type AttributeType =
  | "SALES_PROPERTY"
  | "PRODUCT_PROPERTY"
  | (string & {});

/**
 * Values of `audit_status` in `SearchProductsRequest`; more may be added.
 * - `APPROVED`: The product passed and is listed.
 * - `AUDITING`: The product or an edit of it is being reviewed.
 * - `FAILED`: The product or an edit of it was refused, or the review was cancelled.
 */
export type AuditStatus =
  | "APPROVED"
  | "AUDITING"
  | "FAILED"
  | (string & {});

/**
 * Values of `status` in `Audit`; more may be added.
 * - `NONE`: Nothing to review: the product was not submitted, or is a draft, frozen or deactivated.
 * - `AUDITING`: The product or an edit of it is being reviewed; the platform decides next.
 * - `APPROVED`: The review is passed and the product listed; changes of price or stock alone keep this state.
 * - `FAILED`: The review was not passed or was cancelled; the seller must correct and submit the product again.
 * - `PRE_APPROVED`: The review is passed, but the product is listed only after `pre_approved_reasons` are settled.
 */
export type AuditStatus2 =
  | "NONE"
  | "AUDITING"
  | "APPROVED"
  | "FAILED"
  | "PRE_APPROVED"
  | (string & {});

/**
 * Values of `authorized_status` in `GetBrandsBrand`; more may be added.
 * - `UNAUTHORIEZD`: The seller has no permission for the brand; `is_t1_brand` tells if it can be used all the same. Misspelled by the platform.
 * - `AUTHORIZED`: The seller has permission to sell goods of the brand.
 */
export type AuthorizedStatus =
  | "UNAUTHORIEZD"
  | "AUTHORIZED"
  | (string & {});

/**
 * Values of `status` in `BindResult`; more may be added.
 * - `SUCCESS`: The global product is now linked to the local one.
 * - `FAILED`: The global product could not be linked to the local one.
 */
export type BindResultStatus =
  | "SUCCESS"
  | "FAILED"
  | (string & {});

/**
 * Values of `brand_status` in `GetBrandsBrand`; more may be added.
 * - `AVAILABLE`: The brand can be chosen for products of the category.
 * - `UNAVAILABLE`: The brand cannot be chosen for products of the category.
 */
export type BrandStatus =
  | "AVAILABLE"
  | "UNAVAILABLE"
  | (string & {});

/**
 * Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may be added.
 * - `v2`: The newer tree with 7 levels, mandatory for the US and Southeast Asia.
 * - `v1`: The older tree with 3 levels, the default outside the US and Southeast Asia.
 */
export type CategoryVersion =
  | "v2"
  | "v1"
  | (string & {});

/**
 * Values of `check_item` in `CheckResult`; more may be added.
 * - `SHOP_STATUS`: The shop must be open and in good standing to sell.
 * - `SHOP_TAX`: The shop's tax data must be complete.
 * - `PICKUP_WAREHOUSE`: The shop needs a warehouse where carriers collect orders.
 * - `RETURN_WAREHOUSE`: The shop needs an address to which buyers can send goods back.
 * - `DELIVERY_OPTION`: The shop needs an active delivery service for its warehouse.
 * - `SHIPPING_TEMPLATE`: The shop needs a set of rules for delivery areas and fees.
 * - `PRODUCT_QUANTITY_LIMIT`: The shop must still have room for more products under its listing limit.
 * - `EXTENDED_PRODUCER_RESPONSIBILITY`: The seller needs valid registrations for waste and recycling rules (EPR).
 * - `BANk_ACCOUNT`: The shop has a bank account for payouts; the small letter is the platform's.
 * - `CONTACT_INFO`: The shop has given the contact details that buyers and the platform need.
 */
export type CheckItem =
  | "SHOP_STATUS"
  | "SHOP_TAX"
  | "PICKUP_WAREHOUSE"
  | "RETURN_WAREHOUSE"
  | "DELIVERY_OPTION"
  | "SHIPPING_TEMPLATE"
  | "PRODUCT_QUANTITY_LIMIT"
  | "EXTENDED_PRODUCER_RESPONSIBILITY"
  | "BANk_ACCOUNT"
  | "CONTACT_INFO"
  | (string & {});

/**
 * Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may be added.
 * - `TITLE`: The name under which buyers see the product.
 * - `DESCRIPTION`: The text that describes the product to buyers.
 * - `IMAGE`: The pictures in the gallery of the product (`main_images`).
 * - `ATTRIBUTE`: The properties of the product, such as material.
 * - `SIZE_CHART`: The table or picture with the measurements of each size.
 */
export type CheckProductListingDiagnoseField =
  | "TITLE"
  | "DESCRIPTION"
  | "IMAGE"
  | "ATTRIBUTE"
  | "SIZE_CHART"
  | (string & {});

/**
 * Values of `currency` in `CheckProductListingExternalListPrice`; more may be added.
 * - `USD`: United States dollar, also for global products.
 */
export type CheckProductListingExternalListPriceCurrency =
  | "USD"
  | (string & {});

/**
 * Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may be added.
 * - `SHOPIFY_COMPARE_AT_PRICE`: The original amount before a sale, as entered for the Shopify product.
 */
export type CheckProductListingExternalListPriceSource =
  | "SHOPIFY_COMPARE_AT_PRICE"
  | (string & {});

/**
 * Values of `unit` in `CheckProductListingPackageWeight`; more may be added.
 * - `KILOGRAM`: Kilograms, the metric unit accepted in all markets.
 * - `POUND`: Pounds (about 453.6 g); US only.
 * - `GRAM`: Grams, accepted in Brazil, Japan and Mexico.
 */
export type CheckProductListingPackageWeightUnit =
  | "KILOGRAM"
  | "POUND"
  | "GRAM"
  | (string & {});

/**
 * Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may be added.
 * - `BRL`: Brazilian real, used in Brazil.
 * - `CZK`: Czech koruna, used in the Czech Republic.
 * - `EUR`: Euro, used in the euro countries of the EU.
 * - `GBP`: Pound sterling, used in the United Kingdom.
 * - `HUF`: Hungarian forint, used in Hungary.
 * - `IDR`: Indonesian rupiah, used in Indonesia, without decimals.
 * - `JPY`: Japanese yen, used in Japan, without decimals.
 * - `MXN`: Mexican peso, used in Mexico.
 * - `MYR`: Malaysian ringgit, used in Malaysia.
 * - `PHP`: Philippine peso, used in the Philippines.
 * - `PLN`: Polish zloty, used in Poland.
 * - `SGD`: Singapore dollar, used in Singapore.
 * - `THB`: Thai baht, used in Thailand.
 * - `USD`: United States dollar, also for global products.
 * - `VND`: Vietnamese dong, used in Vietnam, without decimals.
 */
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

/**
 * Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may be added.
 * - `SUB_PRODUCT_DEACTIVATE`: The source product is off sale; it must be activated again.
 * - `SUB_PRODUCT_DELETE`: The source product was removed and can no longer be part of the bundle.
 * - `SUB_PRODUCT_FROZEN`: The platform has frozen the source product; the seller must correct it or appeal.
 * - `SUB_SKU_DELETE`: The source SKU was removed and can no longer be part of the bundle.
 * - `SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR`: The bundle and the source product lie under different top categories; their categories must be aligned.
 * - `SUB_PRODUCT_CATEGORY_OVER_RESTRICTION`: The top category of the source product is outside the set to which bundles are limited.
 */
export type CombinedListingNotLiveReason =
  | "SUB_PRODUCT_DEACTIVATE"
  | "SUB_PRODUCT_DELETE"
  | "SUB_PRODUCT_FROZEN"
  | "SUB_SKU_DELETE"
  | "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
  | "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"
  | (string & {});

/**
 * Values of `condition_type` in `RequirementCondition`; more may be added.
 * - `VALUE_ID_MATCH`: Holds if the seller chooses the attribute value with the id named here.
 */
export type ConditionType =
  | "VALUE_ID_MATCH"
  | (string & {});

/**
 * Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may be added.
 * - `de-DE`: German, for Germany.
 * - `en-IE`: English, for Ireland.
 * - `es-ES`: Spanish, for Spain.
 * - `fr-FR`: French, for France.
 * - `it-IT`: Italian, for Italy.
 */
export type CreateManufacturerLocale =
  | "de-DE"
  | "en-IE"
  | "es-ES"
  | "fr-FR"
  | "it-IT"
  | (string & {});

/**
 * Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may be added.
 * - `de-DE`: German, for Germany.
 * - `en-GB`: English, for the United Kingdom.
 * - `en-IE`: English, for Ireland.
 * - `en-US`: English, for the United States.
 * - `es-ES`: Spanish, for Spain.
 * - `es-MX`: Spanish, for Mexico.
 * - `fr-FR`: French, for France.
 * - `id-ID`: Indonesian, for Indonesia.
 * - `it-IT`: Italian, for Italy.
 * - `ja-JP`: Japanese, for Japan.
 * - `ms-MY`: Malay, for Malaysia.
 * - `pt-BR`: Portuguese, for Brazil.
 * - `th-TH`: Thai, for Thailand.
 * - `vi-VN`: Vietnamese, for Vietnam.
 * - `zh-CN`: Chinese in simplified script, for mainland China.
 */
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

/**
 * Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may be added.
 * - `BRL`: Brazilian real, used in Brazil.
 * - `EUR`: Euro, used in the euro countries of the EU.
 * - `GBP`: Pound sterling, used in the United Kingdom.
 * - `IDR`: Indonesian rupiah, used in Indonesia, without decimals.
 * - `JPY`: Japanese yen, used in Japan, without decimals.
 * - `MXN`: Mexican peso, used in Mexico.
 * - `MYR`: Malaysian ringgit, used in Malaysia.
 * - `PHP`: Philippine peso, used in the Philippines.
 * - `SGD`: Singapore dollar, used in Singapore.
 * - `THB`: Thai baht, used in Thailand.
 * - `USD`: United States dollar, also for global products.
 * - `VND`: Vietnamese dong, used in Vietnam, without decimals.
 */
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

/**
 * Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may be added.
 * - `POOR`: A listing with serious weaknesses; the seller should improve its content.
 * - `FAIR`: A listing with some weaknesses; better content lifts it to GOOD.
 * - `GOOD`: A listing without important weaknesses; the top tier.
 */
export type CurrentTier =
  | "POOR"
  | "FAIR"
  | "GOOD"
  | (string & {});

/**
 * Values of `deactivation_source` in `StatusInfo`; more may be added.
 * - `SELLER`: The seller took the SKU off sale.
 * - `PLATFORM`: The platform took the SKU off sale because of a violation.
 * - `COMBO_RELATION`: The platform took the bundle's SKU off sale because one of its components is off sale.
 */
export type DeactivationSource =
  | "SELLER"
  | "PLATFORM"
  | "COMBO_RELATION"
  | (string & {});

/**
 * Values of `type` in `EditProductPreSale`; more may be added.
 * - `PRE_ORDER`: The product is not released yet; in the US with a release date, elsewhere with a number of days.
 * - `MADE_TO_ORDER`: The product is made after the order, within a number of days; US only.
 * - `CUSTOM`: The product needs longer than usual for other reasons, within a number of days; US only.
 * - `NONE`: A normal product; removes an earlier pre-sale setting.
 */
export type EditProductPreSaleType =
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "CUSTOM"
  | "NONE"
  | (string & {});

/**
 * Values of `currency` in `EditProductPrice`; more may be added.
 * - `EUR`: Euro, used in the euro countries of the EU.
 * - `GBP`: Pound sterling, used in the United Kingdom.
 * - `IDR`: Indonesian rupiah, used in Indonesia, without decimals.
 * - `JPY`: Japanese yen, used in Japan, without decimals.
 * - `MYR`: Malaysian ringgit, used in Malaysia.
 * - `PHP`: Philippine peso, used in the Philippines.
 * - `SGD`: Singapore dollar, used in Singapore.
 * - `THB`: Thai baht, used in Thailand.
 * - `USD`: United States dollar, also for global products.
 * - `VND`: Vietnamese dong, used in Vietnam, without decimals.
 */
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

/**
 * Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may be added.
 * - `DE`: The market Germany, in the European Union.
 * - `ES`: The market Spain, in the European Union.
 * - `FR`: The market France, in the European Union.
 * - `GB`: The market United Kingdom, outside the European Union.
 * - `ID`: The market Indonesia, outside the European Union.
 * - `IE`: The market Ireland, in the European Union.
 * - `IT`: The market Italy, in the European Union.
 * - `JP`: The market Japan, outside the European Union.
 * - `MY`: The market Malaysia, outside the European Union.
 * - `PH`: The market Philippines, outside the European Union.
 * - `SG`: The market Singapore, outside the European Union.
 * - `TH`: The market Thailand, outside the European Union.
 * - `US`: The market United States, outside the European Union.
 * - `VN`: The market Vietnam, outside the European Union.
 */
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

/**
 * Values of `status` in `ExternalProduct`; more may be added.
 * - `ALL`: No state in particular, the default.
 * - `DRAFT`: The product is not finished or not published on the other platform.
 * - `ACTIVE`: The product is on sale on the other platform.
 * - `ARCHIVED`: The product was put away on the other platform and is not for sale there.
 * - `SUSPENDED`: The product is blocked on the other platform.
 * - `PENDING_SUSPENSION`: The product is about to be blocked on the other platform.
 */
export type ExternalProductStatus =
  | "ALL"
  | "DRAFT"
  | "ACTIVE"
  | "ARCHIVED"
  | "SUSPENDED"
  | "PENDING_SUSPENSION"
  | (string & {});

/**
 * Values of `field_name` in `AppealMessage`; more may be added.
 * - `APPEAL_MESSAGE_FIELD_SIZE_CHART`: The dispute concerns measurements shown to buyers.
 */
export type FieldName =
  | "APPEAL_MESSAGE_FIELD_SIZE_CHART"
  | (string & {});

/**
 * Values of `currency` in `GetGlobalProductPrice`; more may be added.
 * - `USD`: United States dollar, also for global products.
 * - `EUR`: Euro, used in the euro countries of the EU.
 */
export type GetGlobalProductPriceCurrency =
  | "USD"
  | "EUR"
  | (string & {});

/**
 * Values of `locale` in `GetProductSkppDetailRequest`; more may be added.
 * - `de-DE`: German, for Germany.
 * - `en`: English without a country.
 * - `en-GB`: English, for the United Kingdom.
 * - `id-ID`: Indonesian, for Indonesia.
 * - `it-IT`: Italian, for Italy.
 * - `ja-JP`: Japanese, for Japan.
 * - `ms-MY`: Malay, for Malaysia.
 * - `pt-BR`: Portuguese, for Brazil.
 * - `th-TH`: Thai, for Thailand.
 * - `vi-VN`: Vietnamese, for Vietnam.
 * - `zh-CN`: Chinese in simplified script, for mainland China.
 */
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

/**
 * Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may be added.
 * - `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
 * - `PENDING`: Under review; goes on sale once it passes.
 * - `FAILED`: The review refused the product; the seller must correct and submit it again.
 * - `ACTIVATE`: On sale and visible to buyers.
 * - `SELLER_DEACTIVATED`: Taken off sale by the seller, who can activate it again.
 * - `PLATFORM_DEACTIVATED`: Taken off sale by the platform; the seller must correct the cause.
 * - `FREEZE`: Frozen by the platform after a violation; the seller must appeal or correct it.
 * - `DELETED`: Removed by the seller; local products can be restored with Recover Products.
 */
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

/**
 * Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may be added.
 * - `TITLE`: The name under which buyers see the product.
 * - `DESCRIPTION`: The text that describes the product to buyers.
 */
export type GetRecommendedProductTitleAndDescriptionSuggestionField =
  | "TITLE"
  | "DESCRIPTION"
  | (string & {});

/**
 * Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may be added.
 * - `DELETED`: Removed by the seller; local products can be restored with Recover Products.
 * - `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
 * - `PUBLISHED`: The global product is published in at least one market.
 * - `UNPUBLISHED`: The global product is complete but not published in any market.
 */
export type GlobalProductStatus =
  | "DELETED"
  | "DRAFT"
  | "PUBLISHED"
  | "UNPUBLISHED"
  | (string & {});

/**
 * Values of `type` in `IdentifierCode`; more may be added.
 * - `GTIN`: Global Trade Item Number, up to 14 digits, which includes UPC and EAN.
 * - `EAN`: European Article Number, 13 or 8 digits, the common barcode outside North America.
 * - `UPC`: Universal Product Code, 12 digits, the common barcode in North America.
 * - `ISBN`: International Standard Book Number, for books.
 * - `JAN`: Japanese Article Number, the form of the EAN used in Japan.
 */
export type IdentifierCodeType =
  | "GTIN"
  | "EAN"
  | "UPC"
  | "ISBN"
  | "JAN"
  | (string & {});

/**
 * Values of `indicator_type` in `IndicatorDetail`; more may be added.
 * - `CONTAINS_ALL_SALE_PROPERTY`: The chart is said to lack sizes that the product is sold in.
 * - `REQUIRED_DIMENSION`: The chart is said to lack a measure that the category demands.
 * - `VALUE_RANGE_OUT_OF_RANGE`: The chart is said to hold measures outside the allowed limits.
 */
export type IndicatorType =
  | "CONTAINS_ALL_SALE_PROPERTY"
  | "REQUIRED_DIMENSION"
  | "VALUE_RANGE_OUT_OF_RANGE"
  | (string & {});

/**
 * Values of `platform` in `IntegratedPlatformStatus`; more may be added.
 * - `TOKOPEDIA`: The Indonesian marketplace connected with TikTok Shop.
 */
export type IntegratedPlatformStatusPlatform =
  | "TOKOPEDIA"
  | (string & {});

/**
 * Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may be added.
 * - `EXCLUSIVE`: Each product keeps a stock of its own.
 * - `SHARED`: All linked products draw on one common stock.
 */
export type InventoryMode =
  | "EXCLUSIVE"
  | "SHARED"
  | (string & {});

/**
 * Values of `inventory_type` in `GlobalListingPolicy`; more may be added.
 * - `SHARED`: The SKU sells from the same stock as its source in the other market.
 * - `EXCLUSIVE`: The SKU has stock of its own, apart from its source.
 */
export type InventoryType =
  | "SHARED"
  | "EXCLUSIVE"
  | (string & {});

/**
 * Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may be added.
 * - `GLOBAL_PUBLISHING`: A global product is created first and then published in the markets.
 * - `LOCAL_REPLICATION`: A product is created in one market and then copied to others.
 */
export type ListingMethod =
  | "GLOBAL_PUBLISHING"
  | "LOCAL_REPLICATION"
  | (string & {});

/**
 * Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may be added.
 * - `TIKTOK_SHOP`: Sold on TikTok Shop itself.
 * - `TOKOPEDIA`: Sold on Tokopedia, the Indonesian marketplace connected with TikTok Shop.
 */
export type ListingPlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/**
 * Values of `listing_quality_tiers` in `SearchProductsRequest`; more may be added.
 * - `EXCELLENT`: The best quality of a listing.
 * - `FAIR`: A listing with some weaknesses.
 * - `GOOD`: A listing without important weaknesses.
 * - `POOR`: A listing with serious weaknesses.
 */
export type ListingQualityTier =
  | "EXCELLENT"
  | "FAIR"
  | "GOOD"
  | "POOR"
  | (string & {});

/**
 * Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may be added.
 * - `BODY_MEASUREMENTS`: Sizes of the body that the product fits.
 * - `GENERIC_MEASUREMENTS`: General sizes that are neither of body nor product.
 * - `PRODUCT_MEASUREMENTS`: Sizes of the product itself.
 */
export type MeasurementType =
  | "BODY_MEASUREMENTS"
  | "GENERIC_MEASUREMENTS"
  | "PRODUCT_MEASUREMENTS"
  | (string & {});

/**
 * Values of `status` in `OpportunityApplication`; more may be added.
 * - `REVIEWING`: The platform examines the product; becomes APPROVED or REJECTED.
 * - `APPROVED`: The product takes part in the opportunity.
 * - `REJECTED`: The platform refused the product for this opportunity.
 */
export type OpportunityApplicationStatus =
  | "REVIEWING"
  | "APPROVED"
  | "REJECTED"
  | (string & {});

/**
 * Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may be added.
 * - `PENDING`: Candidate products for which the search is still running.
 * - `MATCHED`: Candidate products for which at least one opportunity was found.
 * - `NOT_MATCHED`: Candidate products for which no opportunity fits.
 */
export type OpportunityMatchingStatus =
  | "PENDING"
  | "MATCHED"
  | "NOT_MATCHED"
  | (string & {});

/**
 * Values of `opportunity_type` in `ListOpportunitiesRequest`; more may be added.
 * - `CATEGORY`: Products of a category are wanted.
 * - `KEYWORD`: Products for a popular search word are wanted.
 * - `PRODUCT`: This exact item is wanted.
 */
export type OpportunityType =
  | "CATEGORY"
  | "KEYWORD"
  | "PRODUCT"
  | (string & {});

/**
 * Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may be added.
 * - `ALL`: Improves title, description and picture.
 * - `DESCRIPTION`: Improves the product text, which can take more than 10 seconds.
 * - `IMAGE`: Improves the gallery picture.
 * - `NONE`: Suggests nothing, the default.
 * - `TITLE`: Improves the product name.
 */
export type OptimizationField =
  | "ALL"
  | "DESCRIPTION"
  | "IMAGE"
  | "NONE"
  | "TITLE"
  | (string & {});

/**
 * Values of `optimization_mode` in `OptimizeImagesImage2`; more may be added.
 * - `WHITE_BACKGROUND`: Replaces what is behind the product by plain white.
 */
export type OptimizationMode =
  | "WHITE_BACKGROUND"
  | (string & {});

/**
 * Values of `optimize_status` in `OptimizeImagesImage`; more may be added.
 * - `SUCCESS`: The improved picture is ready to use.
 * - `IGNORE`: The picture had been improved before, so nothing was done.
 * - `PROCESSING`: The work takes a few seconds; repeat the call to get the result.
 */
export type OptimizeStatus =
  | "SUCCESS"
  | "IGNORE"
  | "PROCESSING"
  | (string & {});

/**
 * Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may be added.
 * - `DE`: Not always needed for products sold in Germany.
 * - `ES`: Not always needed for products sold in Spain.
 * - `FR`: Not always needed for products sold in France.
 * - `GB`: Not always needed for products sold in the United Kingdom.
 * - `ID`: Not always needed for products sold in Indonesia.
 * - `IT`: Not always needed for products sold in Italy.
 * - `IE`: Not always needed for products sold in Ireland.
 * - `JP`: Not always needed for products sold in Japan.
 * - `MY`: Not always needed for products sold in Malaysia.
 * - `PH`: Not always needed for products sold in the Philippines.
 * - `SG`: Not always needed for products sold in Singapore.
 * - `TH`: Not always needed for products sold in Thailand.
 * - `US`: Not always needed for products sold in the United States.
 * - `VN`: Not always needed for products sold in Vietnam.
 * - `MX`: Not always needed for products sold in Mexico.
 */
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

/**
 * Values of `unit` in `PackageWeight`; more may be added.
 * - `KILOGRAM`: Kilograms, the metric unit accepted in all markets.
 * - `POUND`: Pounds (about 453.6 g); US only.
 */
export type PackageWeightUnit =
  | "KILOGRAM"
  | "POUND"
  | (string & {});

/**
 * Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may be added.
 * - `AT`: The market Austria, in the European Union.
 * - `BE`: The market Belgium, in the European Union.
 * - `CZ`: The market Czech Republic, in the European Union.
 * - `DE`: The market Germany, in the European Union.
 * - `ES`: The market Spain, in the European Union.
 * - `FR`: The market France, in the European Union.
 * - `GB`: The market United Kingdom, outside the European Union.
 * - `GR`: The market Greece, in the European Union.
 * - `HU`: The market Hungary, in the European Union.
 * - `ID`: The market Indonesia, outside the European Union.
 * - `IE`: The market Ireland, in the European Union.
 * - `IT`: The market Italy, in the European Union.
 * - `JP`: The market Japan, outside the European Union.
 * - `MX`: The market Mexico, outside the European Union.
 * - `MY`: The market Malaysia, outside the European Union.
 * - `NL`: The market Netherlands, in the European Union.
 * - `PH`: The market Philippines, outside the European Union.
 * - `PO`: The market Poland, in the European Union; the ISO code would be PL.
 * - `PT`: The market Portugal, in the European Union.
 * - `SG`: The market Singapore, outside the European Union.
 * - `TH`: The market Thailand, outside the European Union.
 * - `US`: The market United States, outside the European Union.
 * - `VN`: The market Vietnam, outside the European Union.
 */
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

/**
 * Values of `permission_statuses` in `Category`; more may be added.
 * - `AVAILABLE`: The shop may list products here.
 * - `INVITE_ONLY`: Restricted; the seller must apply in the Qualification Center of Seller Center first.
 * - `NON_MAIN_CATEGORY`: Outside what this shop may sell; the seller must ask the account manager.
 * - `PROHIBITED`: Nothing may be listed here by any seller.
 */
export type PermissionStatus =
  | "AVAILABLE"
  | "INVITE_ONLY"
  | "NON_MAIN_CATEGORY"
  | "PROHIBITED"
  | (string & {});

/**
 * Values of `availability` in `PhoneNumber`; more may be added.
 * - `AVAILABLE`: There is a telephone number, which must be given.
 * - `UNAVAILABLE`: There is no telephone number.
 */
export type PhoneNumberAvailability =
  | "AVAILABLE"
  | "UNAVAILABLE"
  | (string & {});

/**
 * Values of `pre_approved_reasons` in `Audit`; more may be added.
 * - `KYC_PENDING`: The identity check of the seller (KYC) is not finished; the seller must complete the registration.
 * - `RESTRICTED_CATEGORY_PENDING`: The category is restricted and not open to the shop yet; the seller must apply in Seller Center. US only.
 */
export type PreApprovedReason =
  | "KYC_PENDING"
  | "RESTRICTED_CATEGORY_PENDING"
  | (string & {});

/**
 * Values of `product_status` in `GetProductResponse`; more may be added.
 * - `INITIAL`: New and not on sale yet.
 * - `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
 * - `ACTIVATE`: On sale, whatever the review of a later edit says.
 * - `SELLER_DEACTIVATED`: Taken off sale by the seller, who can activate it again.
 * - `PLATFORM_DEACTIVATED`: Taken off sale by the platform; the seller must correct the cause.
 * - `FREEZE`: Frozen by the platform after a violation; the seller must appeal or correct it.
 * - `DELETED`: Removed from the shop and no longer for sale.
 */
export type ProductStatus =
  | "INITIAL"
  | "DRAFT"
  | "ACTIVATE"
  | "SELLER_DEACTIVATED"
  | "PLATFORM_DEACTIVATED"
  | "FREEZE"
  | "DELETED"
  | (string & {});

/**
 * Values of `product_tag` in `ProductTagOperation`; more may be added.
 * - `AUCTION`: The product is offered in LIVE auctions.
 */
export type ProductTag =
  | "AUCTION"
  | (string & {});

/**
 * Values of `product_types` in `GetProductResponse`; more may be added.
 * - `COMBINED_PRODUCT`: A virtual bundle put together from other products of the shop.
 * - `IN_COMBINED_PRODUCT`: Also sold as a component of at least one virtual bundle.
 * - `GPR_TARGET_PRODUCT`: Kept in step with listings in other markets; EU only.
 */
export type ProductType =
  | "COMBINED_PRODUCT"
  | "IN_COMBINED_PRODUCT"
  | "GPR_TARGET_PRODUCT"
  | (string & {});

/**
 * Values of `status` in `PublishResult`; more may be added.
 * - `SUCCESS`: The change reached the local product, which the platform reviews next.
 * - `FAILED`: The change did not reach the local product of this market.
 * - `DRAFT`: Saved in the market as a local draft with errors in its data; the seller must correct and list it.
 */
export type PublishResultStatus =
  | "SUCCESS"
  | "FAILED"
  | "DRAFT"
  | (string & {});

/**
 * Values of `quality_tier` in `DiagnosisResult`; more may be added.
 * - `FAIR`: The middle tier, reached when all improvements of this tier are made.
 * - `GOOD`: The top tier, reached when the improvements of this tier and of FAIR are made.
 */
export type QualityTier =
  | "FAIR"
  | "GOOD"
  | (string & {});

/**
 * Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may be added.
 * - `DE`: The market Germany, in the European Union.
 * - `ES`: The market Spain, in the European Union.
 * - `FR`: The market France, in the European Union.
 * - `IE`: The market Ireland, in the European Union.
 * - `IT`: The market Italy, in the European Union.
 */
export type RequiredRegion =
  | "DE"
  | "ES"
  | "FR"
  | "IE"
  | "IT"
  | (string & {});

/**
 * Values of `sales_regions` in `Product`; more may be added.
 * - `BR`: The product is offered to buyers in Brazil.
 * - `DE`: The product is offered to buyers in Germany.
 * - `ES`: The product is offered to buyers in Spain.
 * - `FR`: The product is offered to buyers in France.
 * - `GB`: The product is offered to buyers in the United Kingdom.
 * - `ID`: The product is offered to buyers in Indonesia.
 * - `IE`: The product is offered to buyers in Ireland.
 * - `IT`: The product is offered to buyers in Italy.
 * - `JP`: The product is offered to buyers in Japan.
 * - `MX`: The product is offered to buyers in Mexico.
 * - `MY`: The product is offered to buyers in Malaysia.
 * - `PH`: The product is offered to buyers in the Philippines.
 * - `SG`: The product is offered to buyers in Singapore.
 * - `TH`: The product is offered to buyers in Thailand.
 * - `US`: The product is offered to buyers in the United States.
 * - `VN`: The product is offered to buyers in Vietnam.
 */
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

/**
 * Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may be added.
 * - `AS_DRAFT`: Saves a draft to be finished later.
 * - `LISTING`: Submits the product for listing at once, the default.
 */
export type SaveMode =
  | "AS_DRAFT"
  | "LISTING"
  | (string & {});

/**
 * Values of `tags` in `SearchOpportunitiesOpportunity`; more may be added.
 * - `TIKTOKSHOP_HOT_SELLING`: One of the best sellers on TikTok Shop.
 * - `POPULAR_IN_TIKTOKSHOP`: Wanted by many buyers on TikTok Shop.
 * - `POPULAR_IN_MARKETPLACES`: Wanted by buyers of several online marketplaces.
 */
export type SearchOpportunitiesOpportunityTag =
  | "TIKTOKSHOP_HOT_SELLING"
  | "POPULAR_IN_TIKTOKSHOP"
  | "POPULAR_IN_MARKETPLACES"
  | (string & {});

/**
 * Values of `type` in `SearchOpportunitiesOpportunity`; more may be added.
 * - `PRODUCT`: One popular item is wanted; the submitted product must be exactly the same.
 * - `LEAF_CATEGORY`: A whole leaf category is wanted; the submitted product must lie in it.
 */
export type SearchOpportunitiesOpportunityType =
  | "PRODUCT"
  | "LEAF_CATEGORY"
  | (string & {});

/**
 * Values of `status` in `SearchProductsRequest`; more may be added.
 * - `ACTIVATE`: On sale and visible to buyers.
 * - `ALL`: No limit by state, the default.
 * - `DELETED`: Removed by the seller; local products can be restored with Recover Products.
 * - `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
 * - `FAILED`: The review refused the product; the seller must correct and submit it again.
 * - `FREEZE`: Frozen by the platform after a violation; the seller must appeal or correct it.
 * - `PENDING`: Under review; goes on sale once it passes.
 * - `PLATFORM_DEACTIVATED`: Taken off sale by the platform; the seller must correct the cause.
 * - `SELLER_DEACTIVATED`: Taken off sale by the seller, who can activate it again.
 */
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

/**
 * Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may be added.
 * - `FIXED_PRICE`: Sold at its price only.
 * - `FIXED_PRICE_AND_LIVE_AUCTION`: Sold at its price and also by bidding in LIVE sessions.
 */
export type SellingFormat =
  | "FIXED_PRICE"
  | "FIXED_PRICE_AND_LIVE_AUCTION"
  | (string & {});

/**
 * Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may be added.
 * - `NOT_SUPPORTED`: Buyers cannot insure the shipment.
 * - `OPTIONAL`: Buyers may choose to insure the shipment.
 * - `REQUIRED`: Buyers must insure the shipment.
 */
export type ShippingInsuranceRequirement =
  | "NOT_SUPPORTED"
  | "OPTIONAL"
  | "REQUIRED"
  | (string & {});

/**
 * Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may be added.
 * - `PRODUCT_SCOPED`: The size chart belongs to a single product.
 * - `REUSABLE_TEMPLATE`: The size chart is a template for many products.
 */
export type SizeChartMode =
  | "PRODUCT_SCOPED"
  | "REUSABLE_TEMPLATE"
  | (string & {});

/**
 * Values of `sns_filter` in `SearchProductsRequest`; more may be added.
 * - `CONFIGURED`: Subscribe and Save is set up for the product.
 * - `ELIGIBLE`: The product can take part in Subscribe and Save.
 */
export type SnsFilter =
  | "CONFIGURED"
  | "ELIGIBLE"
  | (string & {});

/**
 * Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may be added.
 * - `cs-CZ`: Czech, for the Czech Republic.
 * - `de-AT`: German, for Austria.
 * - `de-BE`: German, for Belgium.
 * - `de-DE`: German, for Germany.
 * - `el-GR`: Greek, for Greece.
 * - `en-GB`: English, for the United Kingdom.
 * - `en-IE`: English, for Ireland.
 * - `en-US`: English, for the United States.
 * - `es-ES`: Spanish, for Spain.
 * - `es-MX`: Spanish, for Mexico.
 * - `fr-BE`: French, for Belgium.
 * - `fr-FR`: French, for France.
 * - `hu-HU`: Hungarian, for Hungary.
 * - `id-ID`: Indonesian, for Indonesia.
 * - `it-IT`: Italian, for Italy.
 * - `ja-JP`: Japanese, for Japan.
 * - `ms-MY`: Malay, for Malaysia.
 * - `nl-BE`: Dutch, for Belgium.
 * - `nl-NL`: Dutch, for the Netherlands.
 * - `pl-PL`: Polish, for Poland.
 * - `pt-BR`: Portuguese, for Brazil.
 * - `pt-PT`: Portuguese, for Portugal.
 * - `th-TH`: Thai, for Thailand.
 * - `vi-VN`: Vietnamese, for Vietnam.
 * - `zh-CN`: Chinese in simplified script, for mainland China.
 */
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

/**
 * Values of `status` in `StatusInfo`; more may be added.
 * - `NORMAL`: The SKU can be sold while its product is on sale.
 * - `DEACTIVATED`: The SKU is off sale; `deactivation_source` says through whom.
 */
export type StatusInfoStatus =
  | "NORMAL"
  | "DEACTIVATED"
  | (string & {});

/**
 * Values of `target_languages` in `CreateImageTranslationTasksImage`; more may be added.
 * - `cs-CZ`: Czech, for the Czech Republic.
 * - `da-DK`: Danish, for Denmark.
 * - `de-AT`: German, for Austria.
 * - `de-BE`: German, for Belgium.
 * - `de-DE`: German, for Germany.
 * - `el-GR`: Greek, for Greece.
 * - `en-GB`: English, for the United Kingdom.
 * - `en-IE`: English, for Ireland.
 * - `es-ES`: Spanish, for Spain.
 * - `fi-FI`: Finnish, for Finland.
 * - `fr-BE`: French, for Belgium.
 * - `fr-FR`: French, for France.
 * - `hu-HU`: Hungarian, for Hungary.
 * - `it-IT`: Italian, for Italy.
 * - `nl-BE`: Dutch, for Belgium.
 * - `nl-NL`: Dutch, for the Netherlands.
 * - `pl-PL`: Polish, for Poland.
 * - `pt-PT`: Portuguese, for Portugal.
 * - `sv-SE`: Swedish, for Sweden.
 */
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

/**
 * Values of `status` in `TranslationTask`; more may be added.
 * - `PROCESSING`: The translation is under way; ask again later.
 * - `COMPLETED`: The translated picture is ready.
 * - `FAILED`: The translation ended with an error and gave no picture.
 */
export type TranslationTaskStatus =
  | "PROCESSING"
  | "COMPLETED"
  | "FAILED"
  | (string & {});

/**
 * Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may be added.
 * - `IMPERIAL`: Inches and pounds.
 * - `METRIC`: Centimeters and kilograms.
 */
export type UnitSystem =
  | "IMPERIAL"
  | "METRIC"
  | (string & {});

/**
 * Values of `use_case` in `UploadProductImageResponse`; more may be added.
 * - `MAIN_IMAGE`: Picture for the gallery of the product, 300 to 4000 pixels per side.
 * - `ATTRIBUTE_IMAGE`: Picture that shows a variant, such as a color.
 * - `DESCRIPTION_IMAGE`: Picture inside the HTML description.
 * - `CERTIFICATION_IMAGE`: Picture of a certificate, package or label that proves a requirement.
 * - `SIZE_CHART_IMAGE`: Picture of a size chart, at least 1024 pixels on the shorter side.
 */
export type UploadProductImageUseCase =
  | "MAIN_IMAGE"
  | "ATTRIBUTE_IMAGE"
  | "DESCRIPTION_IMAGE"
  | "CERTIFICATION_IMAGE"
  | "SIZE_CHART_IMAGE"
  | (string & {});

/**
 * Values of `use_case` in `UploadProductImageRequest`; more may be added.
 * - `MAIN_IMAGE`: Picture for the gallery of the product, 300 to 4000 pixels per side.
 * - `ATTRIBUTE_IMAGE`: Picture that shows a variant, such as a color.
 * - `CERTIFICATION_IMAGE`: Picture of a certificate, package or label that proves a requirement.
 * - `CUSTOMIZATION_IMAGE`: Picture for a product that buyers design themselves.
 * - `DESCRIPTION_IMAGE`: Picture inside the HTML description.
 * - `SIZE_CHART_IMAGE`: Picture of a size chart, at least 1024 pixels on the shorter side.
 */
export type UseCase =
  | "MAIN_IMAGE"
  | "ATTRIBUTE_IMAGE"
  | "CERTIFICATION_IMAGE"
  | "CUSTOMIZATION_IMAGE"
  | "DESCRIPTION_IMAGE"
  | "SIZE_CHART_IMAGE"
  | (string & {});

/**
 * Values of `value_data_format` in `Attribute`; more may be added.
 * - `POSITIVE_INT_OR_DECIMAL`: Numbers above zero, with or without decimals.
 */
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650306ff5a12ff0294eab4a9
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a0ee8f1fd3102b91c6493
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a0926f1fd3102b91bbfb0
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509de61bace3e02b7489cba
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6502fc8da57708028b42b18a
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/677c9523f7765c0308b3d68d
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509e1bcc16ffe02b8dc3cd7
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509da7d0fcef602bf1caddf
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509c5784a0bb702c0561cc8
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6503075656e2bb0289dd5d01
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509c89d0fcef602bf1acd9b
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509c0febace3e02b74594a9
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a0483c16ffe02b8dfc80a
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a03f8f1fd3102b91b338a
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a056df1fd3102b91b5b8e
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509e2b0bace3e02b7490c96
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/684f8b2d535a9d048f234564
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509d85b4a0bb702c057fdda
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/get-submission-records-202604
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/67066a55c55b3a03044eea29
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/67066a5587019802fdce19b3
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/665048f380b6b302e73917d9
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a64d6defece02be678fd6
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509bae1f1fd3102b91379d4
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/65854fa5a46cdd02bcbd0a18
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/67066a580dcee902fa03ccf9
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/65854ffb8f559302d8a6acda
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/67066a55f17b7d02f95d2fb1
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6503068fc20ad60284b38858
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650307de5a12ff0294eac8b0
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509dffdc16ffe02b8dc10c5
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6509df95defece02be598a22
   */
  uploadProductImage(params: UploadProductImageParams | FormData, options?: common.CallOptions): CallPromise<UploadProductImageResponse> {
    return this.caller.call("product.upload_product_image", params, options, ["data"]);
  }

}