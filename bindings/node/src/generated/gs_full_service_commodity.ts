// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetGlobalSellingFullServiceCategories` (202404). Lists the categories open to full-service suppliers, by offset (preview endpoint). */
export interface GetGlobalSellingFullServiceCategoriesParams {
  /** Number of the page to return, counted from 1. Example: `1`. */
  page_offset?: common.Integer | undefined;
  /** Number of categories to return on each page, from 1 to 50; `page_offset` times this must not exceed 10,000. Example: `50`. */
  page_size?: common.Integer | undefined;
}

/** The parameters of `Getgradingtemplatesconfig` (202405). Lists a supplier's grading templates for garment sizes (preview endpoint). */
export interface GetGradingTemplatesConfigParams {
  /** Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`. */
  supplier_id: common.Id;
}

/** The parameters of `GetSizeGroups` (202408). Returns the size groups of a category and whether grading is required. */
export interface GetSizeGroupsParams {
  /** Id of the leaf category whose size groups or size charts to return. Required. Example: `8749887127898390`. */
  category_id: common.Id;
}

/** The parameters of `Getsizegroupsconfig` (202405). Lists the size groups of a full-service category (preview endpoint). */
export interface GetSizeGroupsConfigParams {
  /** Id of the leaf category whose size groups or size charts to return. Required. Example: `7076317554373035781`. */
  category_id: common.Id;
}

/** The parameters of `GlobalSellingGetSupplierAddresses` (202407). Lists the addresses that the supplier ships from, page by page. */
export interface GlobalSellingGetSupplierAddressesParams {
  /** Number of addresses to return on each page, at most 50; 10 by default. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return, from `next_page_token`; leave it out for the first page. Example: `1`. */
  page_token?: string | undefined;
}

/** The parameters of `GSCalculateProductAuditInfo` (202509). Predicts for each region whether a full-service product can be published. */
export interface GsCalculateProductAuditInfoParams {
  /** Product (SPU) with its SKCs, SKUs and documents. */
  spu?: GsCalculateProductAuditInfoSpu | undefined;
}

/** The parameters of `GSCreateProduct` (202405). Creates a full-service product for a named supplier (preview endpoint). */
export interface GsCreateProductParams {
  /** Product (SPU) with its SKCs, SKUs and documents. */
  spu?: GsCreateProductSpu | undefined;
  /** Platform's id of the supplier for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `GSCreateProductv2` (202509). Creates a full-service product and returns its SPU code (beta endpoint). */
export interface GsCreateProductV2Params {
  /** Key of your own for this request; a repeat with the same key creates no second product. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`. */
  idempotent_key?: string | undefined;
  /** Product (SPU) with its SKCs, SKUs and documents. */
  spu?: GsCalculateProductAuditInfoSpu | undefined;
}

/** The parameters of `GSFullServiceGetattributes` (202507). Lists the attributes of a full-service category (beta endpoint). */
export interface GsFullServiceGetAttributesParams {
  /** Id of a node of the Global Selling category tree. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServiceGetBrands` (202405). Lists the supplier's brands and their approval state (beta endpoint). */
export interface GsFullServiceGetBrandsParams {
}

/** The parameters of `GSFullServiceGetCategoryinformation` (202405). Returns the listing rules of one full-service category (beta endpoint). */
export interface GsFullServiceGetCategoryInformationParams {
  /** Id of a node of the Global Selling category tree. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServiceGetCertifications` (202507). Lists the certificates that a full-service category requires, per region (beta endpoint). */
export interface GsFullServiceGetCertificationsParams {
  /** Id of a node of the Global Selling category tree. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServicePreviewGetattributes` (202404). Lists the attributes of a full-service category (preview endpoint). */
export interface GsFullServicePreviewGetAttributesParams {
  /** Id of a node of the Global Selling category tree. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServicePreviewGetBrands` (202404). Lists a supplier's brands and their approval state (preview endpoint). */
export interface GsFullServicePreviewGetBrandsParams {
  /** Platform's id of the supplier for whom the call is made. Example: `7303372078719633170`. */
  supplier_id?: common.Id | undefined;
}

/** The parameters of `GSFullServicePreviewGetcategoryinformation` (202404). Returns the listing rules of one full-service category (preview endpoint). */
export interface GsFullServicePreviewGetCategoryInformationParams {
  /** Id of a node of the Global Selling category tree. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServiceSearchCategories` (202405). Lists the categories open to full-service suppliers, by offset (beta endpoint). */
export interface GsFullServiceSearchCategoriesParams {
  /** Number of the page to return, counted from 1. Example: `1`. */
  page_offset?: common.Integer | undefined;
  /** Number of categories to return on each page, from 1 to 100. Example: `10`. */
  page_size?: common.Integer | undefined;
}

/** The parameters of `GSGetgradingtemplatesconfigV2` (202406). Lists the grading templates for garment sizes (beta endpoint). */
export interface GsGetGradingTemplatesConfigV2Params {
}

/** The parameters of `GSGetsizegroupsconfigV2` (202406). Lists the size groups of a full-service category (beta endpoint). */
export interface GsGetSizeGroupsConfigV2Params {
  /** Id of the leaf category whose size groups or size charts to return. Required. */
  category_id: common.Id;
}

/** The parameters of `GSGetSupplierRP` (202508). Lists the responsible persons registered by the supplier, page by page. */
export interface GsGetSupplierRpParams {
  /** Number of responsible persons to return on each page, at most 30; 10 by default. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9NA==`. */
  page_token?: string | undefined;
}

/** The parameters of `GSImageUploadV2` (202406). Uploads a full-service product image and returns its URI (beta endpoint). */
export interface GsImageUploadV2Params {
  /** Picture file to upload, for products and their SKUs. */
  data?: common.Upload | undefined;
}

/** The parameters of `GSListSupplierManufacturer` (202508). Lists the manufacturers registered by the supplier, page by page. */
export interface GsListSupplierManufacturerParams {
  /** Number of manufacturers to return on each page, at most 30; 10 by default. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mw==`. */
  page_token?: string | undefined;
}

/** The parameters of `GSProductimageuploadrequirementsquery` (202405). Returns which product images a category requires, and in what form. */
export interface GsProductImageUploadRequirementsQueryParams {
  /** Id of a node of the Global Selling category tree. Required. */
  category_id: common.Id;
}

/** The parameters of `GSQualificationfileupload` (202405). Uploads a certificate file for a full-service product and returns its URI. */
export interface GsQualificationFileUploadParams {
  /** Certificate to upload, in one of the `file_types` of the qualification. */
  data?: common.Upload | undefined;
}

/** The parameters of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504). Lists full-service SKUs with their approval status, page by page (beta endpoint). */
export interface GsQuerySkusAndApprovalStatusV2Params {
  /** SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given. */
  external_sku_codes?: readonly string[] | undefined;
  /** Number of products to return on each page. */
  page_size?: common.Integer | undefined;
  /** Page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
  /** SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Earliest time at which the products were submitted, Unix time in seconds. */
  push_time_ge?: common.Time | undefined;
  /** Time that the submission of the products must lie before, Unix time in seconds. */
  push_time_lt?: common.Time | undefined;
  /** Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. */
  sku_status?: string | undefined;
}

/** The parameters of `GSVideoUpload` (202405). Uploads a full-service product video and returns its URI. */
export interface GsVideoUploadParams {
  /** Video file to upload, to show a product. */
  data?: common.Upload | undefined;
}

/** The parameters of `imageupload` (202405). Uploads a product image for a named supplier (preview endpoint). */
export interface ImageUploadParams {
  /** Picture file to upload, for products and their SKUs. */
  data?: common.Upload | undefined;
  /** Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`. */
  supplier_id: common.Id;
}

/** The parameters of `QuerySKUsandtheapprovalstatusofSKUs` (202405). Lists a supplier's SKUs with their approval status, page by page (preview endpoint). */
export interface QuerySkusAndApprovalStatusParams {
  /** SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given. */
  external_sku_codes?: readonly string[] | undefined;
  /** Number of products to return on each page. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return, from `next_page_token`; leave it out for the first page. Example: `y67819asj2634`. */
  page_token?: string | undefined;
  /** SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Earliest time at which the products were submitted, Unix time in seconds. Example: `1715747262`. */
  push_time_ge?: common.Time | undefined;
  /** Time that the submission of the products must lie before, Unix time in seconds. Example: `1715746262`. */
  push_time_lt?: common.Time | undefined;
  /** Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. Example: `BUYER_SELECTING`. */
  sku_status?: string | undefined;
  /** Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`. */
  supplier_id: common.Id;
}

/** The response of `GetGlobalSellingFullServiceCategories` (202404). */
export interface GetGlobalSellingFullServiceCategoriesResponse {
  /** Categories that match the search, one entry each. */
  categories?: Category[];
  /** Number of the page to return, counted from 1. Example: `1`. */
  page_offset?: number;
  /** Number of entries per page that the reply was cut to. Example: `50`. */
  page_size?: number;
  /** Number of all categories that match, over all pages. Example: `1000`. */
  total_count?: number;
}

/** The response of `Getgradingtemplatesconfig` (202405). */
export interface GetGradingTemplatesConfigResponse {
  /** Size charts that the supplier can use for the category. */
  grading_templates?: GradingTemplate[];
}

/** The response of `GetSizeGroups` (202408). */
export interface GetSizeGroupsResponse {
  /** Size groups of the category and whether a size chart is needed. */
  size_grading_data?: SizeGradingData;
}

/** The response of `Getsizegroupsconfig` (202405). */
export interface GetSizeGroupsConfigResponse {
  /** Whether the product needs a size chart, given as `grading_template_id`. Example: `true`. */
  size_grading_required?: boolean;
  /** Groups of sizes; a product takes one group and its sales attribute values must be sizes of it. */
  size_groups?: SizeGroup[];
}

/** The response of `GlobalSellingGetSupplierAddresses` (202407). */
export interface GlobalSellingGetSupplierAddressesResponse {
  /** Addresses from which the supplier can send goods. */
  addresses?: Address[];
  /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `GSCalculateProductAuditInfo` (202509). */
export interface GsCalculateProductAuditInfoResponse {
  /** For each region, whether the product can be published and why not. */
  product_publish_detail?: ProductPublishDetail[];
}

/** The response of `GSCreateProduct` (202405). */
export interface GsCreateProductResponse {
  /** Platform's code of the SPU, the product over all its variants. Example: `S202412345678`. */
  spu_code?: string;
}

/** The response of `GSCreateProductv2` (202509). */
export interface GsCreateProductV2Response {
  /** Platform's code of the SPU, the product over all its variants. Example: `S250904111111`. */
  spu_code?: string;
}

/** The response of `GSFullServiceGetattributes` (202507). */
export interface GsFullServiceGetAttributesResponse {
  /** Attributes that products of the category can or must have. */
  attributes?: Attribute[];
  /** Attributes that products need in single regions. */
  region_attributes?: RegionAttribute[];
}

/** The response of `GSFullServiceGetBrands` (202405). */
export interface GsFullServiceGetBrandsResponse {
  /** Brands that the supplier can use or has applied for. */
  brands?: Brand[];
}

/** The response of `GSFullServiceGetCategoryinformation` (202405). */
export interface GsFullServiceGetCategoryInformationResponse {
  /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. */
  first_key_attribute_id?: string;
  /** Platform's id of the category asked for, as in the path. */
  id?: string;
  /** Whether products of the category can be sold in JIT mode, where goods are sent as they sell. */
  is_allowed_jit?: boolean;
  /** Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. */
  is_custom_key_attribute?: boolean;
  /** Whether products can be published in the category. */
  is_enabled?: boolean;
  /** Whether the category is for clothing, with sizes and SKCs. */
  is_garment?: boolean;
  /** Whether the category has no categories below it; products go into leaf categories only. */
  is_leaf?: boolean;
  /** Depth of the category in the tree; 1 is the top. */
  level?: number;
  /** English name of the category, attribute or value. */
  name_en?: string;
  /** Chinese name of the category, attribute or value. */
  name_zh?: string;
  /** Id of the category one level above in the category tree. */
  parent_id?: string;
  /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. */
  second_key_attribute_id?: string;
}

/** The response of `GSFullServiceGetCertifications` (202507). */
export interface GsFullServiceGetCertificationsResponse {
  /** Certificates that the category asks for, in each region. */
  certifications?: Certification[];
}

/** The response of `GSFullServicePreviewGetattributes` (202404). */
export interface GsFullServicePreviewGetAttributesResponse {
  /** Attributes that products of the category can or must have. */
  attributes?: Attribute[];
}

/** The response of `GSFullServicePreviewGetBrands` (202404). */
export interface GsFullServicePreviewGetBrandsResponse {
  /** Brands that the supplier can use or has applied for. */
  brands?: Brand[];
}

/** The response of `GSFullServicePreviewGetcategoryinformation` (202404). */
export interface GsFullServicePreviewGetCategoryInformationResponse {
  /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454529`. */
  first_key_attribute_id?: string;
  /** Platform's id of the category asked for, as in the path. Example: `7303372181458093832`. */
  id?: string;
  /** Whether products of the category can be sold in JIT mode, where goods are sent as they sell. Example: `true`. */
  is_allowed_jit?: boolean;
  /** Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. Example: `true`. */
  is_custom_key_attribute?: boolean;
  /** Whether products can be published in the category. Example: `true`. */
  is_enabled?: boolean;
  /** Whether the category is for clothing, with sizes and SKCs. Example: `true`. */
  is_garment?: boolean;
  /** Whether the category has no categories below it; products go into leaf categories only. Example: `true`. */
  is_leaf?: boolean;
  /** Depth of the category in the tree; 1 is the top. Example: `3`. */
  level?: number;
  /** English name of the category, attribute or value. */
  name_en?: string;
  /** Chinese name of the category, attribute or value. */
  name_zh?: string;
  /** Id of the category one level above in the category tree. Example: `7303372181458093832`. */
  parent_id?: string;
  /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`. */
  second_key_attribute_id?: string;
}

/** The response of `GSFullServiceSearchCategories` (202405). */
export interface GsFullServiceSearchCategoriesResponse {
  /** Categories that match the search, one entry each. */
  categories?: Category[];
  /** Number of the page to return, counted from 1. Example: `1`. */
  page_offset?: number;
  /** Number of entries per page that the reply was cut to. Example: `10`. */
  page_size?: number;
  /** Number of all categories that match, over all pages. Example: `10`. */
  total_count?: number;
}

/** The response of `GSGetgradingtemplatesconfigV2` (202406). */
export interface GsGetGradingTemplatesConfigV2Response {
  /** Size charts that the supplier can use for the category. */
  grading_templates?: GradingTemplate[];
}

/** The response of `GSGetsizegroupsconfigV2` (202406). */
export interface GsGetSizeGroupsConfigV2Response {
  /** Whether the product needs a size chart, given as `grading_template_id`. */
  size_grading_required?: boolean;
  /** Groups of sizes; a product takes one group and its sales attribute values must be sizes of it. */
  size_groups?: SizeGroup[];
}

/** The response of `GSGetSupplierRP` (202508). */
export interface GsGetSupplierRpResponse {
  /** Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9NA==`. */
  next_page_token?: string;
  /** Responsible persons (RP), who answer for products under EU law, that the supplier has registered. */
  rp_infos?: RpInfo[];
}

/** The response of `GSImageUploadV2` (202406). */
export interface GsImageUploadV2Response {
  /** Height of the picture after processing, in pixels. */
  length?: number;
  /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
  uri?: string;
  /** Address at which the uploaded picture can be opened in a browser. */
  url?: string;
  /** Width of the picture after processing, in pixels. */
  width?: number;
}

/** The response of `GSListSupplierManufacturer` (202508). */
export interface GsListSupplierManufacturerResponse {
  /** Manufacturers that the supplier has registered. */
  manufacturer_list?: Manufacturer[];
  /** Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9Mw==`. */
  next_page_token?: string;
}

/** The response of `GSProductimageuploadrequirementsquery` (202405). */
export interface GsProductImageUploadRequirementsQueryResponse {
  /** Rules for the pictures of products in the category, by set of pictures. */
  image_upload_requirements?: ImageUploadRequirement[];
  /** Kinds of pictures that the category accepts. */
  pic_upload_way_configs?: string[];
}

/** The response of `GSQualificationfileupload` (202405). */
export interface GsQualificationFileUploadResponse {
  /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
  uri?: string;
}

/** The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504). */
export interface GsQuerySkusAndApprovalStatusV2Response {
  /** Value to pass as `page_token` to read the entries that follow. */
  next_page_token?: string;
  /** Products (SPUs) that match, each with its SKUs. */
  spus?: Spu[];
}

/** The response of `GSVideoUpload` (202405). */
export interface GsVideoUploadResponse {
  /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
  uri?: string;
}

/** The response of `imageupload` (202405). */
export interface ImageUploadResponse {
  /** Height of the picture after processing, in pixels. Example: `720`. */
  height?: number;
  /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
  uri?: string;
  /** Address at which the uploaded picture can be opened in a browser. */
  url?: string;
  /** Width of the picture after processing, in pixels. Example: `720`. */
  width?: number;
}

/** The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405). */
export interface QuerySkusAndApprovalStatusResponse {
  /** Value to pass as `page_token` to read the entries that follow. Example: `y67819asj2M2`. */
  next_page_token?: string;
  /** Products (SPUs) that match, each with its SKUs. */
  spus?: Spu[];
}

/** Address inside {@link GlobalSellingGetSupplierAddressesResponse}. */
export interface Address {
  /** Full name of the person to contact at the address. */
  contact_name?: string;
  /** Address split into its levels, from country to building. */
  detail?: Detail;
  /** Whole address in one line, from country to building. */
  full_address?: string;
  /** Id of the address; pass it as `sender_contact_id` when you book a shipment. Example: `5765611513885715460`. */
  id?: string;
  /** Phone number of the contact person at the address. Example: `+8618566000000`. */
  phone_number?: string;
}

/** Attribute inside {@link GsFullServiceGetAttributesResponse}, {@link GsFullServicePreviewGetAttributesResponse}, {@link RegionAttribute}. */
export interface Attribute {
  /** Platform's id of the attribute, the same in every category. Example: `7110464130469611265`. */
  id?: string;
  /** Whether the attribute takes several values; only for product attributes. The misspelling is part of the name. Example: `true`. */
  is_mutiple_selection?: boolean;
  /** Whether the attribute must be given; only for product attributes. Example: `true`. */
  is_required?: boolean;
  /** English name of the category, attribute or value. Example: `Size`. */
  name_en?: string;
  /** Chinese name of the category, attribute or value. */
  name_zh?: string;
  /** Regions in which the attribute must be given, such as GB. */
  required_regions?: string[];
  /** Conditions on other attributes; the attribute or certificate is required as soon as one of them is met. */
  requirement_conditions?: RequirementCondition[];
  /** Kind of the attribute: BASE for facts like weight, SALE for those that can serve as sales attributes, OTHER for the rest. Example: `SALE`. */
  type?: string;
  /** How values are given: ENUM from the list only, SINGLETEXT as free text, ENUM_TEXT either way. Example: `SINGLETEXT`. */
  value_type?: string;
  /** Values of the attribute: in a request those of the product, in a reply those that can be chosen. */
  values?: Value[];
}

/** Brand inside {@link GsFullServiceGetBrandsResponse}, {@link GsFullServicePreviewGetBrandsResponse}. */
export interface Brand {
  /** State of the brand's check: PASSED lets it be used for products, WAITING and REJECTED do not. Example: `PASSED`. */
  approval_status?: string;
  /** Id to pass as `brand_id` when you create a product. Example: `7303372078719633170`. */
  id?: string;
  /** Brand in words, as registered with the platform. Example: `Lenovo`. */
  name?: string;
}

/** Category inside {@link GetGlobalSellingFullServiceCategoriesResponse}, {@link GsFullServiceSearchCategoriesResponse}. */
export interface Category {
  /** Id of the category; pass it as `category_id`. Example: `7352725811307202325`. */
  id?: string;
  /** Whether the category has no categories below it; products go into leaf categories only. Example: `true`. */
  is_leaf?: boolean;
  /** Chinese name of the category, as suppliers see it. */
  name_cn?: string;
  /** English name of the category, attribute or value. */
  name_en?: string;
  /** Id of the category one level above in the category tree. Example: `7352830606725646100`. */
  parent_id?: string;
  /** State of the category: 2 enabled, 3 disabled. Example: `2`. */
  status?: string;
  /** Version of the category tree: v1 with 3 levels, v2 with 7. Example: `v1`. */
  version?: string;
}

/** Certification inside {@link GsFullServiceGetCertificationsResponse}. */
export interface Certification {
  /** Text that says what the certificate is about. */
  description?: string;
  /** Whether the certificate must be given for products of the category. Example: `true`. */
  is_required?: boolean;
  /** Documents that the certificate consists of. */
  qualifications?: Qualification[];
  /** Region in which the certificate is asked for, such as US. Example: `US`. */
  region_code?: string;
  /** Conditions on other attributes; the attribute or certificate is required as soon as one of them is met. */
  requirement_conditions?: RequirementCondition[];
  /** Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `CE_UKCA`. */
  type?: string;
}

/** Component inside {@link MultiMaterialComposition}. */
export interface Component {
  /** Id of the attribute value that names the part of the product. Example: `7110464130469611260`. */
  property_value_id?: common.Id | undefined;
}

/** Config detail inside {@link ImageUploadRequirement}. */
export interface ConfigDetail {
  /** Whether pictures of this kind must be given. */
  is_required?: boolean;
  /** Largest height that the picture may have, in pixels. */
  length_max?: number;
  /** Smallest height that the picture may have, in pixels. */
  length_min?: number;
  /** Height part of the aspect ratio, to `width_rate` as the width part. */
  length_rate?: number;
  /** Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. */
  material_show_type?: string;
  /** Uses of pictures in this place, such as front and back, with the number needed. */
  material_use_type?: MaterialUseType[];
  /** Largest size that the file of the picture may have. */
  max_size?: number;
  /** Largest number of pictures of this kind. */
  quantity_ceiling?: number;
  /** Smallest number of pictures of this kind. */
  quantity_floor?: number;
  /** Largest width that the picture may have, in pixels. */
  width_max?: number;
  /** Smallest width that the picture may have, in pixels. */
  width_min?: number;
  /** Width part of the aspect ratio, to `length_rate` as the height part. */
  width_rate?: number;
}

/** Description inside {@link GsCalculateProductAuditInfoSpu}. */
export interface Description {
  /** Texts and pictures of the description in order. */
  items?: readonly Item[] | undefined;
}

/** Detail inside {@link Address}. */
export interface Detail {
  /** Street, building and floor, below the level of the town. */
  building?: string;
  /** Name of the city that the address lies in, in Chinese. */
  city_name?: string;
  /** Name of the country that the address lies in, in Chinese. */
  country_name?: string;
  /** Name of the district that the address lies in, in Chinese. */
  district_name?: string;
  /** Name of the province that the address lies in, in Chinese. */
  province_name?: string;
  /** Name of the town or street office that the address lies in, in Chinese. */
  town_name?: string;
}

/** Dimension inside {@link GsCalculateProductAuditInfoSku}, {@link GsCreateProductSku}. */
export interface Dimension {
  /** Height of the SKU when packed, in `unit`, as text. Example: `120`. */
  height?: string | undefined;
  /** Length of the SKU when packed, in `unit`, as text. Example: `120`. */
  length?: string | undefined;
  /** Unit of length, width and height; only MILLIMETER is supported. Example: `MILLIMETER`. */
  unit?: string | undefined;
  /** Width of the SKU when packed, in `unit`, as text. Example: `120`. */
  width?: string | undefined;
}

/** File inside {@link GsCalculateProductAuditInfoItem}. */
export interface File {
  /** Identifier of the uploaded file, from the upload operation. */
  uri?: string | undefined;
}

/** Size group inside {@link SizeGradingData}. */
export interface GetSizeGroupsSizeGroup {
  /** Id to pass as `size_group_id` when you create a product. Example: `2341232131`. */
  id?: string;
  /** Words for the group, such as standard sizes for women. */
  name?: string;
  /** Sizes that the group consists of, with id and code; the misspelling is part of the name. */
  size_segements?: SizeSegement[];
}

/** Grading template inside {@link GetGradingTemplatesConfigResponse}, {@link GsGetGradingTemplatesConfigV2Response}. */
export interface GradingTemplate {
  /** Id of the size chart; pass it as `grading_template_id`. Example: `7277854476945196805`. */
  id?: string;
  /** Name that the supplier gave the size chart. Example: `default`. */
  name?: string;
}

/** Attribute inside {@link GsCalculateProductAuditInfoSpu}. */
export interface GsCalculateProductAuditInfoAttribute {
  /** Platform's id of the attribute, the same in every category. Example: `7474875997982590740`. */
  id?: common.Id | undefined;
  /** Region for which the attribute value holds, such as US. Example: `US`. */
  region?: string | undefined;
  /** Values of the attribute: in a request those of the product, in a reply those that can be chosen. */
  values?: readonly GsCalculateProductAuditInfoValue[] | undefined;
}

/** Certification inside {@link GsCalculateProductAuditInfoSpu}. */
export interface GsCalculateProductAuditInfoCertification {
  /** Documents that together make up the certificate. */
  items?: readonly GsCalculateProductAuditInfoItem[] | undefined;
  /** Kind of the certificate, such as CE_UKCA; which are needed depends on the category. */
  type?: string | undefined;
}

/** Ingredient inside {@link MultiMaterialComposition}. */
export interface GsCalculateProductAuditInfoIngredient {
  /** Share of the material in the composition, in percent; all shares together make 100. Example: `100`. */
  percentage?: string | undefined;
  /** Id of the attribute value that names the material. Example: `7110464130469611260`. */
  property_value_id?: common.Id | undefined;
}

/** Item inside {@link GsCalculateProductAuditInfoCertification}. */
export interface GsCalculateProductAuditInfoItem {
  /** Uploaded files that together make up the document. */
  files?: readonly File[] | undefined;
  /** Kind of the document or of the piece of description, such as image. */
  type?: string | undefined;
}

/** SKU inside {@link Skc}. */
export interface GsCalculateProductAuditInfoSku {
  /** Length, width and height of the SKU when packed. */
  dimensions?: Dimension | undefined;
  /** Code that you gave the SKU in your own system, different for each SKU. */
  external_sku_code?: string | undefined;
  /** Units of the SKU that the supplier can deliver at once. Example: `12`. */
  inventory?: common.Integer | undefined;
  /** Values of the sales attributes for this SKU, in the order of `key_attribute`. */
  key_attribute_value?: readonly KeyAttributeValue[] | undefined;
  /** Pictures that show just this SKU, in order. */
  pictures?: readonly Picture[] | undefined;
  /** Price at which the supplier sells the SKU to the platform. */
  price?: common.Money | undefined;
  /** Price at which the SKU is sold elsewhere. */
  reference_sale_price?: common.Money | undefined;
  /** Uploaded files that prove the reference price. */
  sale_price_certificates?: readonly SalePriceCertificate[] | undefined;
  /** Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754110`. */
  second_key_attribute_value_id?: common.Id | undefined;
  /** Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `S`. */
  second_key_attribute_value_name?: string | undefined;
  /** How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `NORMAL`. */
  stockup_mode?: string | undefined;
  /** Number of single pieces that one SKU consists of, as text. Example: `10`. */
  total_unit_count?: string | undefined;
  /** Weight of the SKU when packed, as a number with its unit. */
  weight?: Weight | undefined;
}

/** SPU inside {@link GsCalculateProductAuditInfoParams}, {@link GsCreateProductV2Params}. */
export interface GsCalculateProductAuditInfoSpu {
  /** Attributes of the product with their values; which are needed depends on category and region. */
  attributes?: readonly GsCalculateProductAuditInfoAttribute[] | undefined;
  /** Id of the brand, from the brand list; its check must have passed. Example: `7168670314153379586`. */
  brand_id?: common.Id | undefined;
  /** Id of the leaf category that the product goes into. Example: `7367289505097991954`. */
  category_id?: common.Id | undefined;
  /** Certificates of the product, as the category asks for. */
  certifications?: readonly GsCalculateProductAuditInfoCertification[] | undefined;
  /** Description of the product, made of texts and pictures in order. */
  description?: Description | undefined;
  /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454520`. */
  first_key_attribute_id?: common.Id | undefined;
  /** Id of the size chart of the product; needed if the category demands one. Example: `7367197760696125200`. */
  grading_template_id?: common.Id | undefined;
  /** Materials that the product is made of, as a whole or by part. */
  ingredient?: Ingredient | undefined;
  /** Sales attributes of the product in order; the values of each SKU follow the same order. */
  key_attribute?: readonly KeyAttribute[] | undefined;
  /** Manufacturers of the product, ids from the list of the supplier's manufacturers. */
  manufacture_ids?: readonly common.Id[] | undefined;
  /** Pictures and videos that show the product as a whole. */
  media?: Media | undefined;
  /** Title of the product in English, shown where the product is sold. Example: `TEST_OPEN_API_EN`. */
  product_name_en?: string | undefined;
  /** Title of the product in Chinese, used between supplier and platform. */
  product_name_zh?: string | undefined;
  /** Responsible persons for the product, ids from the list of the supplier's responsible persons. */
  rp_ids?: readonly common.Id[] | undefined;
  /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`. */
  second_key_attribute_id?: common.Id | undefined;
  /** Id of the size group of the product; needed if the category has size groups. Example: `7384794939881686801`. */
  size_group_id?: common.Id | undefined;
  /** SKCs of the product, one for each color or style. */
  skcs?: readonly Skc[] | undefined;
}

/** Value inside {@link GsCalculateProductAuditInfoAttribute}, {@link GsCreateProductAttribute}. */
export interface GsCalculateProductAuditInfoValue {
  /** Id of the attribute value, for attributes with given values. Example: `7477847733823670030`. */
  id?: common.Id | undefined;
  /** Attribute value in your own words, if the attribute allows that. Example: `test`. */
  name?: string | undefined;
}

/** Attribute inside {@link GsCreateProductSpu}. */
export interface GsCreateProductAttribute {
  /** Platform's id of the attribute, the same in every category. Example: `7093469487152088837`. */
  id?: common.Id | undefined;
  /** Values of the attribute: in a request those of the product, in a reply those that can be chosen. */
  values?: readonly GsCalculateProductAuditInfoValue[] | undefined;
}

/** Certification inside {@link GsCreateProductSpu}. */
export interface GsCreateProductCertification {
  /** Documents that together make up the certificate. */
  items?: readonly GsCreateProductItem[] | undefined;
  /** Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `UKCA`. */
  type?: string | undefined;
}

/** File inside {@link GsCreateProductItem}. */
export interface GsCreateProductFile {
  /** Name of the file with its extension, such as .JPEG. Example: `S221122009G33_3.JPEG`. */
  name?: string | undefined;
  /** Identifier of the uploaded file, from the upload operation. */
  uri?: string | undefined;
}

/** Item inside {@link GsCreateProductCertification}. */
export interface GsCreateProductItem {
  /** Uploaded files that together make up the document. */
  files?: readonly GsCreateProductFile[] | undefined;
  /** Kind of the document or of the piece of description, such as image. Example: `UKCAMARK`. */
  type?: string | undefined;
}

/** SKC inside {@link GsCreateProductSpu}. */
export interface GsCreateProductSkc {
  /** Code that you gave the SKC (one color or style) in your own system. */
  external_skc_code?: string | undefined;
  /** Id of the value of the first sales attribute that this SKC has. Example: `7122363282790991621`. */
  first_key_attribute_value_id?: common.Id | undefined;
  /** Value of the first sales attribute in your own words, such as green; only if the attribute allows that. */
  first_key_attribute_value_name?: string | undefined;
  /** Pictures of this color or style in order. */
  pictures?: readonly Picture[] | undefined;
  /** SKUs of the SKC, as a rule one for each size. */
  skus?: readonly GsCreateProductSku[] | undefined;
}

/** SKU inside {@link GsCreateProductSkc}. */
export interface GsCreateProductSku {
  /** Length, width and height of the SKU when packed. */
  dimensions?: Dimension | undefined;
  /** Code that you gave the SKU in your own system, different for each SKU. */
  external_sku_code?: string | undefined;
  /** Units of the SKU that the supplier can deliver at once. Example: `10`. */
  inventory?: common.Integer | undefined;
  /** Pictures that show just this SKU, in order. */
  pictures?: readonly Picture[] | undefined;
  /** Price at which the supplier sells the SKU to the platform. */
  price?: common.Money | undefined;
  /** Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754114`. */
  second_key_attribute_value_id?: common.Id | undefined;
  /** Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `XL`. */
  second_key_attribute_value_name?: string | undefined;
  /** How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `JIT`. */
  stockup_mode?: string | undefined;
  /** Weight of the SKU when packed, as a number with its unit. */
  weight?: Weight | undefined;
}

/** SPU inside {@link GsCreateProductParams}. */
export interface GsCreateProductSpu {
  /** Attributes of the product with their values; which are needed depends on category and region. */
  attributes?: readonly GsCreateProductAttribute[] | undefined;
  /** Id of the brand, from the brand list; its check must have passed. Example: `7361057855527192325`. */
  brand_id?: common.Id | undefined;
  /** Id of the leaf category that the product goes into. Example: `7075264658340611845`. */
  category_id?: common.Id | undefined;
  /** Certificates of the product, as the category asks for. */
  certifications?: readonly GsCreateProductCertification[] | undefined;
  /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7093469487152088837`. */
  first_key_attribute_id?: common.Id | undefined;
  /** Id of the size chart of the product; needed if the category demands one. Example: `7341316590817183493`. */
  grading_template_id?: common.Id | undefined;
  /** Materials that the product is made of, as a whole or by part. */
  ingredient?: Ingredient | undefined;
  /** Pictures and videos that show the product as a whole. */
  media?: Media | undefined;
  /** Title of the product in English, shown where the product is sold. */
  product_name_en?: string | undefined;
  /** Title of the product in Chinese, used between supplier and platform. */
  product_name_zh?: string | undefined;
  /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7093469487152187141`. */
  second_key_attribute_id?: common.Id | undefined;
  /** Id of the size group of the product; needed if the category has size groups. Example: `7277854476945196805`. */
  size_group_id?: common.Id | undefined;
  /** SKCs of the product, one for each color or style. */
  skcs?: readonly GsCreateProductSkc[] | undefined;
}

/** Address inside {@link RpInfo}. */
export interface GsGetSupplierRpAddress {
  /** City of the responsible person's address. Example: `Vienna`. */
  city?: string;
  /** Country of the responsible person's address. */
  country?: string;
  /** Province or state of the responsible person's address. Example: `Vienna`. */
  province?: string;
  /** Street of the responsible person's address. Example: `test22`. */
  street?: string;
  /** Second line of the responsible person's address. Example: `test22`. */
  street2?: string;
}

/** Image upload requirement inside {@link GsProductImageUploadRequirementsQueryResponse}. */
export interface ImageUploadRequirement {
  /** Rules for pictures, one entry for each place where they are shown. */
  config_details?: ConfigDetail[];
  /** How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. */
  pic_set_type?: string[];
}

/** Ingredient inside {@link GsCalculateProductAuditInfoSpu}, {@link GsCreateProductSpu}. */
export interface Ingredient {
  /** Composition of each part of the product; only if `type` is MULTI_COMPONENT. */
  multi_material_composition?: readonly MultiMaterialComposition[] | undefined;
  /** Materials of the product with their shares; only if `type` is SINGLE. */
  single_material_composition?: readonly SingleMaterialComposition[] | undefined;
  /** SINGLE for one composition of the whole product, MULTI_COMPONENT for one of each part. Example: `SINGLE`. */
  type?: string | undefined;
}

/** Item inside {@link Description}. */
export interface Item {
  /** Position in the order; smaller numbers come first. Example: `0`. */
  sequence?: common.Integer | undefined;
  /** Kind of the document or of the piece of description, such as image. Example: `image`. */
  type?: string | undefined;
  /** Identifier of the uploaded file, from the upload operation. */
  uri?: string | undefined;
}

/** Key attribute inside {@link GsCalculateProductAuditInfoSpu}. */
export interface KeyAttribute {
  /** Id of the sales attribute, from the attributes of the category with `type` SALE. Example: `7110491141870454529`. */
  key_attribute_id?: common.Id | undefined;
}

/** Key attribute value inside {@link GsCalculateProductAuditInfoSku}. */
export interface KeyAttributeValue {
  /** Id of the value, for sales attributes with given values. Example: `7110469796013754114`. */
  key_attribute_value_id?: common.Id | undefined;
  /** Value in your own words, if the sales attribute allows that. Example: `XXXXXL`. */
  key_attribute_value_name?: string | undefined;
}

/** Manufacturer inside {@link GsListSupplierManufacturerResponse}. */
export interface Manufacturer {
  /** Postal address of the manufacturer in one line. */
  address?: string;
  /** Email address to reach the responsible person or manufacturer. Example: `111111@test.com`. */
  email?: string;
  /** Id of the manufacturer; pass it in `manufacture_ids`. Example: `6763ae6b8ac2c2b3034db5cd`. */
  id?: string;
  /** Company that makes the product, by its full name. */
  manufacturer_name?: string;
  /** Phone number under which the manufacturer can be reached, with its region. */
  phone_number?: PhoneNumber;
  /** Trade name under which the manufacturer is registered. */
  registered_trade_name?: string;
}

/** Material use type inside {@link ConfigDetail}. */
export interface MaterialUseType {
  /** Code of the use of the picture; pass it as `material_use_type_code` with each picture. */
  code?: string;
  /** Whether pictures of this kind must be given. */
  is_required?: boolean;
  /** Largest number of pictures of this kind. */
  quantity_ceiling?: number;
  /** Smallest number of pictures of this kind. */
  quantity_floor?: number;
}

/** Media inside {@link GsCalculateProductAuditInfoSpu}, {@link GsCreateProductSpu}. */
export interface Media {
  /** How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. Example: `Skc`. */
  pic_set_type?: string | undefined;
  /** Kind of pictures: Photography, the recommended one, or Selection. Example: `Photography`. */
  pic_type?: string | undefined;
  /** Pictures that show the product, in order. */
  pictures?: readonly Picture[] | undefined;
  /** Videos that show the product, uploaded before. */
  videos?: readonly Video[] | undefined;
}

/** Multi material composition inside {@link Ingredient}. */
export interface MultiMaterialComposition {
  /** Part of the product that this composition is about, such as the lining. */
  component?: Component | undefined;
  /** Materials of this part with their shares. */
  ingredients?: readonly GsCalculateProductAuditInfoIngredient[] | undefined;
}

/** Name inside {@link RpInfo}. */
export interface Name {
  /** Given name of the person who is the responsible person. Example: `first`. */
  first_name?: string;
  /** Family name of the person who is the responsible person. Example: `last`. */
  last_name?: string;
  /** Middle name of the person who is the responsible person. Example: `middle`. */
  middle_name?: string;
}

/** Phone number inside {@link Manufacturer}, {@link RpInfo}. */
export interface PhoneNumber {
  /** The number itself, without the code of the region. Example: `12345678903`. */
  phone_number?: string;
  /** Calling code or region of the phone number. Example: `+49`. */
  phone_number_region?: string;
}

/** Picture inside {@link GsCalculateProductAuditInfoSku}, {@link GsCreateProductSkc}, {@link GsCreateProductSku} and others. */
export interface Picture {
  /** Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. Example: `Carousel`. */
  material_show_type?: string | undefined;
  /** What the picture shows, such as FIRST_PICTURE for the first one; which are needed depends on the category. Example: `FIRST_PICTURE`. */
  material_use_type_code?: string | undefined;
  /** Position in the order; smaller numbers come first. Example: `0`. */
  sequence?: common.Integer | undefined;
  /** Identifier of the uploaded file, from the upload operation. */
  uri?: string | undefined;
}

/** Product publish detail inside {@link GsCalculateProductAuditInfoResponse}. */
export interface ProductPublishDetail {
  /** Whether the product can be published in this region; if not, `unpublishable_reasons` says why. Example: `false`. */
  can_publish?: boolean;
  /** Region that the result is about, such as US. Example: `US`. */
  region?: string;
  /** What keeps the product from being published in the region. */
  unpublishable_reasons?: UnpublishableReason[];
}

/** Qualification inside {@link Certification}. */
export interface Qualification {
  /** Text that says what the document is about. */
  description?: string;
  /** Address of an example that shows what the document should look like. */
  example_url?: string;
  /** File formats in which the document can be uploaded. */
  file_types?: string[];
  /** Largest number of files for the document. Example: `3`. */
  max_file_count?: number;
  /** Kind of the document, such as CE_UKCA_CERT. Example: `CE_UKCA_CERT`. */
  type?: string;
}

/** Region attribute inside {@link GsFullServiceGetAttributesResponse}. */
export interface RegionAttribute {
  /** Attributes that products of the category can or must have in this region. */
  attributes?: Attribute[];
  /** Region in which these attributes apply, such as US. Example: `US`. */
  region?: string;
}

/** Requirement condition inside {@link Attribute}, {@link Certification}. */
export interface RequirementCondition {
  /** Attribute whose value the condition looks at. */
  attribute_id?: string;
  /** Values of the attribute, one of which makes the condition true. */
  attribute_value_ids?: string[];
}

/** Rp info inside {@link GsGetSupplierRpResponse}. */
export interface RpInfo {
  /** Postal address of the responsible person. */
  address?: GsGetSupplierRpAddress;
  /** Name of the company that is the responsible person. Example: `testauto1`. */
  company_name?: string;
  /** When the responsible person was registered, Unix time in seconds. Example: `1757399009`. */
  create_time?: number;
  /** Whether this is the responsible person used unless another is named. Example: `false`. */
  default_RP?: boolean;
  /** Email address to reach the responsible person or manufacturer. Example: `12345678902@163.com`. */
  email?: string;
  /** Id of the responsible person; pass it in `rp_ids`. Example: `67ece12093e70542ea273a08`. */
  id?: string;
  /** Name of the responsible person, split into its parts. */
  name?: Name;
  /** Phone number of the responsible person, with its region. */
  phone_number?: PhoneNumber;
  /** Name of the responsible person in one line. Example: `testauto1`. */
  rp_name?: string;
  /** Kind of the responsible person: 1 for a person, 2 for a company. Example: `2`. */
  type?: number;
  /** When the responsible person was last changed, Unix time in seconds. Example: `1757399009`. */
  update_time?: number;
  /** Version number of the entry, raised with each change. Example: `2`. */
  version?: number;
}

/** Sale price certificate inside {@link GsCalculateProductAuditInfoSku}. */
export interface SalePriceCertificate {
  /** Identifier of the uploaded file, from the upload operation. */
  uri?: string | undefined;
}

/** Single material composition inside {@link Ingredient}. */
export interface SingleMaterialComposition {
  /** Share of the material in the composition, in percent; all shares together make 100. Example: `100`. */
  percentage?: string | undefined;
  /** Id of the attribute value that names the material. Example: `7110464130469611260`. */
  property_value_id?: common.Id | undefined;
}

/** Size grading data inside {@link GetSizeGroupsResponse}. */
export interface SizeGradingData {
  /** Whether the product needs a size chart, given as `grading_template_id`. Example: `true`. */
  size_grading_required?: boolean;
  /** Groups of sizes; a product takes one group and its sales attribute values must be sizes of it. */
  size_groups?: GetSizeGroupsSizeGroup[];
}

/** Size group inside {@link GetSizeGroupsConfigResponse}, {@link GsGetSizeGroupsConfigV2Response}. */
export interface SizeGroup {
  /** Id to pass as `size_group_id` when you create a product. Example: `7277854476945196805`. */
  id?: string;
  /** Words for the group, such as standard sizes for women. */
  name?: string;
  /** Sizes that the group consists of, by their codes. */
  size_segments?: SizeSegment[];
}

/** Size segement inside {@link GetSizeGroupsSizeGroup}. */
export interface SizeSegement {
  /** Code of the size within the group, such as XS. Example: `XS`. */
  size_code?: string;
  /** Platform's id of the single size within the group. Example: `1232333`. */
  size_id?: string;
}

/** Size segment inside {@link SizeGroup}. */
export interface SizeSegment {
  /** Codes of the sizes in the segment, such as XS. */
  size_codes?: string[];
}

/** SKC inside {@link GsCalculateProductAuditInfoSpu}. */
export interface Skc {
  /** Code that you gave the SKC (one color or style) in your own system. Example: `HWYP-SYJ-HJHIT`. */
  external_skc_code?: string | undefined;
  /** Id of the value of the first sales attribute that this SKC has. Example: `7086047768544642820`. */
  first_key_attribute_value_id?: common.Id | undefined;
  /** Value of the first sales attribute in your own words, such as green; only if the attribute allows that. */
  first_key_attribute_value_name?: string | undefined;
  /** Pictures of this color or style in order. */
  pictures?: readonly Picture[] | undefined;
  /** SKUs of the SKC, as a rule one for each size. */
  skus?: readonly GsCalculateProductAuditInfoSku[] | undefined;
}

/** SKU inside {@link Spu}. */
export interface Sku {
  /** Platform's code of the SKU, the variant in one color and size. Example: `S24042300007100101`. */
  code?: string;
  /** Code that you gave the SKU in your own system, different for each SKU. Example: `ESN1254FED`. */
  external_sku_code?: string;
  /** Why the platform rejected the SKU, as text in Chinese. */
  reject_reason?: string;
  /** State of the SKU on its way from selection (BUYER_SELECTING) over pricing and orders to ON_SHELF, or ELIMINATED, OFF_SHELF, CANCELED. Example: `BUYER_SELECTING`. */
  status?: string;
  /** When the state of the SKU last changed, Unix time in seconds. Example: `1715750138`. */
  update_time?: number;
}

/** SPU inside {@link GsQuerySkusAndApprovalStatusV2Response}, {@link QuerySkusAndApprovalStatusResponse}. */
export interface Spu {
  /** SKUs of the product, each with its state in the selection. */
  skus?: Sku[];
  /** Platform's code of the SPU, the product over all its variants. Example: `S240423000071`. */
  spu_code?: string;
}

/** Unpublishable reason inside {@link ProductPublishDetail}. */
export interface UnpublishableReason {
  /** Explanation of what is missing or wrong, with the attribute concerned, in Chinese. */
  reason_information?: string;
  /** What stands in the way: 4 brand, 5 category, 6 weight, 7 volume, 10 certificates, 14 compliance attributes, 15 supplier data, 19 JIT, 50 group compliance. Example: `14`. */
  reason_type?: number;
}

/** Value inside {@link Attribute}. */
export interface Value {
  /** Id of the attribute value, for attributes with given values. Example: `7198055240673855233`. */
  id?: string;
  /** English name of the category, attribute or value. Example: `Red`. */
  name_en?: string;
  /** Chinese name of the category, attribute or value. */
  name_zh?: string;
}

/** Video inside {@link Media}. */
export interface Video {
  /** Identifier of the uploaded file, from the upload operation. */
  uri?: string | undefined;
}

/** Weight inside {@link GsCalculateProductAuditInfoSku}, {@link GsCreateProductSku}. */
export interface Weight {
  /** Unit of the weight; only MILLIGRAM is supported. Example: `MILLIGRAM`. */
  unit?: string | undefined;
  /** Weight of the SKU when packed, in `unit`, as text. Example: `12000`. */
  value?: string | undefined;
}

/** Gs full service commodity: the operations of the domain `gs_full_service_commodity`. */
export class GsFullServiceCommodityApi extends Resource {
  /**
   * Lists the categories open to full-service suppliers, by offset (preview endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/preview/categories/search`, version 202404.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  getGlobalSellingFullServiceCategories(params?: GetGlobalSellingFullServiceCategoriesParams, options?: common.PageOptions): PagePromise<Category, GetGlobalSellingFullServiceCategoriesResponse> {
    return this.caller.list("gs_full_service_commodity.get_global_selling_full_service_categories", params, options);
  }

  /**
   * Lists a supplier's grading templates for garment sizes (preview endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/preview/grading_templates`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  getGradingTemplatesConfig(params: GetGradingTemplatesConfigParams, options?: common.CallOptions): CallPromise<GetGradingTemplatesConfigResponse> {
    return this.caller.call("gs_full_service_commodity.get_grading_templates_config", params, options);
  }

  /**
   * Returns the size groups of a category and whether grading is required.
   *
   * `GET /gs_full_service_commodity/{version}/size_groups`, version 202408.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  getSizeGroups(params: GetSizeGroupsParams, options?: common.CallOptions): CallPromise<GetSizeGroupsResponse> {
    return this.caller.call("gs_full_service_commodity.get_size_groups", params, options);
  }

  /**
   * Lists the size groups of a full-service category (preview endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/preview/size_groups`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  getSizeGroupsConfig(params: GetSizeGroupsConfigParams, options?: common.CallOptions): CallPromise<GetSizeGroupsConfigResponse> {
    return this.caller.call("gs_full_service_commodity.get_size_groups_config", params, options);
  }

  /**
   * Lists the addresses that the supplier ships from, page by page.
   *
   * `GET /gs_full_service_commodity/{version}/supplier_addresses`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingGetSupplierAddresses(params?: GlobalSellingGetSupplierAddressesParams, options?: common.PageOptions): PagePromise<Address, GlobalSellingGetSupplierAddressesResponse> {
    return this.caller.list("gs_full_service_commodity.global_selling_get_supplier_addresses", params, options);
  }

  /**
   * Predicts for each region whether a full-service product can be published.
   *
   * `POST /gs_full_service_commodity/{version}/calculate_audit_info`, version 202509; also 202508.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsCalculateProductAuditInfo(params?: GsCalculateProductAuditInfoParams, options?: common.CallOptions): CallPromise<GsCalculateProductAuditInfoResponse> {
    return this.caller.call("gs_full_service_commodity.gs_calculate_product_audit_info", params, options);
  }

  /**
   * Creates a full-service product for a named supplier (preview endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/preview/products`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsCreateProduct(params: GsCreateProductParams, options?: common.CallOptions): CallPromise<GsCreateProductResponse> {
    return this.caller.call("gs_full_service_commodity.gs_create_product", params, options);
  }

  /**
   * Creates a full-service product and returns its SPU code (beta endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/beta/products`, version 202509; also 202405, 202410, 202508.
   *
   * - Idempotency key: `idempotent_key`; by default, the client creates one.
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsCreateProductV2(params?: GsCreateProductV2Params, options?: common.CallOptions): CallPromise<GsCreateProductV2Response> {
    return this.caller.call("gs_full_service_commodity.gs_create_product_v2", params, options);
  }

  /**
   * Lists the attributes of a full-service category (beta endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/attributes`, version 202507; also 202405, 202503.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceGetAttributes(params: GsFullServiceGetAttributesParams, options?: common.CallOptions): CallPromise<GsFullServiceGetAttributesResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_get_attributes", params, options);
  }

  /**
   * Lists the supplier's brands and their approval state (beta endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/beta/brands`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceGetBrands(params?: GsFullServiceGetBrandsParams, options?: common.CallOptions): CallPromise<GsFullServiceGetBrandsResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_get_brands", params, options);
  }

  /**
   * Returns the listing rules of one full-service category (beta endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceGetCategoryInformation(params: GsFullServiceGetCategoryInformationParams, options?: common.CallOptions): CallPromise<GsFullServiceGetCategoryInformationResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_get_category_information", params, options);
  }

  /**
   * Lists the certificates that a full-service category requires, per region (beta endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/certifications`, version 202507; also 202406.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceGetCertifications(params: GsFullServiceGetCertificationsParams, options?: common.CallOptions): CallPromise<GsFullServiceGetCertificationsResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_get_certifications", params, options);
  }

  /**
   * Lists the attributes of a full-service category (preview endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}/attributes`, version 202404.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServicePreviewGetAttributes(params: GsFullServicePreviewGetAttributesParams, options?: common.CallOptions): CallPromise<GsFullServicePreviewGetAttributesResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_preview_get_attributes", params, options);
  }

  /**
   * Lists a supplier's brands and their approval state (preview endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/preview/brands`, version 202404.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServicePreviewGetBrands(params?: GsFullServicePreviewGetBrandsParams, options?: common.CallOptions): CallPromise<GsFullServicePreviewGetBrandsResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_preview_get_brands", params, options);
  }

  /**
   * Returns the listing rules of one full-service category (preview endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}`, version 202404.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServicePreviewGetCategoryInformation(params: GsFullServicePreviewGetCategoryInformationParams, options?: common.CallOptions): CallPromise<GsFullServicePreviewGetCategoryInformationResponse> {
    return this.caller.call("gs_full_service_commodity.gs_full_service_preview_get_category_information", params, options);
  }

  /**
   * Lists the categories open to full-service suppliers, by offset (beta endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/beta/categories/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceSearchCategories(params?: GsFullServiceSearchCategoriesParams, options?: common.PageOptions): PagePromise<Category, GsFullServiceSearchCategoriesResponse> {
    return this.caller.list("gs_full_service_commodity.gs_full_service_search_categories", params, options);
  }

  /**
   * Lists the grading templates for garment sizes (beta endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/beta/grading_templates`, version 202406.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsGetGradingTemplatesConfigV2(params?: GsGetGradingTemplatesConfigV2Params, options?: common.CallOptions): CallPromise<GsGetGradingTemplatesConfigV2Response> {
    return this.caller.call("gs_full_service_commodity.gs_get_grading_templates_config_v2", params, options);
  }

  /**
   * Lists the size groups of a full-service category (beta endpoint).
   *
   * `GET /gs_full_service_commodity/{version}/beta/size_groups`, version 202406.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsGetSizeGroupsConfigV2(params: GsGetSizeGroupsConfigV2Params, options?: common.CallOptions): CallPromise<GsGetSizeGroupsConfigV2Response> {
    return this.caller.call("gs_full_service_commodity.gs_get_size_groups_config_v2", params, options);
  }

  /**
   * Lists the responsible persons registered by the supplier, page by page.
   *
   * `GET /gs_full_service_commodity/{version}/supplier_rps`, version 202508.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsGetSupplierRp(params?: GsGetSupplierRpParams, options?: common.PageOptions): PagePromise<RpInfo, GsGetSupplierRpResponse> {
    return this.caller.list("gs_full_service_commodity.gs_get_supplier_rp", params, options);
  }

  /**
   * Uploads a full-service product image and returns its URI (beta endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/beta/images/upload`, version 202406.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsImageUploadV2(params: GsImageUploadV2Params | FormData, options?: common.CallOptions): CallPromise<GsImageUploadV2Response> {
    return this.caller.call("gs_full_service_commodity.gs_image_upload_v2", params, options, ["data"]);
  }

  /**
   * Lists the manufacturers registered by the supplier, page by page.
   *
   * `GET /gs_full_service_commodity/{version}/supplier_manufacturers`, version 202508.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsListSupplierManufacturer(params?: GsListSupplierManufacturerParams, options?: common.PageOptions): PagePromise<Manufacturer, GsListSupplierManufacturerResponse> {
    return this.caller.list("gs_full_service_commodity.gs_list_supplier_manufacturer", params, options);
  }

  /**
   * Returns which product images a category requires, and in what form.
   *
   * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/image_upload_requirements`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsProductImageUploadRequirementsQuery(params: GsProductImageUploadRequirementsQueryParams, options?: common.CallOptions): CallPromise<GsProductImageUploadRequirementsQueryResponse> {
    return this.caller.call("gs_full_service_commodity.gs_product_image_upload_requirements_query", params, options);
  }

  /**
   * Uploads a certificate file for a full-service product and returns its URI.
   *
   * `POST /gs_full_service_commodity/{version}/beta/certification_files/upload`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsQualificationFileUpload(params: GsQualificationFileUploadParams | FormData, options?: common.CallOptions): CallPromise<GsQualificationFileUploadResponse> {
    return this.caller.call("gs_full_service_commodity.gs_qualification_file_upload", params, options, ["data"]);
  }

  /**
   * Lists full-service SKUs with their approval status, page by page (beta endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/beta/products/search`, version 202504; also 202406, 202410.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsQuerySkusAndApprovalStatusV2(params?: GsQuerySkusAndApprovalStatusV2Params, options?: common.PageOptions): PagePromise<Spu, GsQuerySkusAndApprovalStatusV2Response> {
    return this.caller.list("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", params, options);
  }

  /**
   * Uploads a full-service product video and returns its URI.
   *
   * `POST /gs_full_service_commodity/{version}/beta/videos/upload`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsVideoUpload(params: GsVideoUploadParams | FormData, options?: common.CallOptions): CallPromise<GsVideoUploadResponse> {
    return this.caller.call("gs_full_service_commodity.gs_video_upload", params, options, ["data"]);
  }

  /**
   * Uploads a product image for a named supplier (preview endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/preview/images/upload`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  imageUpload(params: ImageUploadParams | FormData, options?: common.CallOptions): CallPromise<ImageUploadResponse> {
    return this.caller.call("gs_full_service_commodity.image_upload", params, options, ["data"]);
  }

  /**
   * Lists a supplier's SKUs with their approval status, page by page (preview endpoint).
   *
   * `POST /gs_full_service_commodity/{version}/preview/products/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  querySkusAndApprovalStatus(params: QuerySkusAndApprovalStatusParams, options?: common.PageOptions): PagePromise<Spu, QuerySkusAndApprovalStatusResponse> {
    return this.caller.list("gs_full_service_commodity.query_skus_and_approval_status", params, options);
  }

}