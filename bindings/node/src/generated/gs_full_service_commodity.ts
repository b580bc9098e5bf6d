// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetGlobalSellingFullServiceCategories` (202404). Lists the categories open to full-service suppliers, by offset (preview endpoint). */
export interface GetGlobalSellingFullServiceCategoriesParams {
  /** Page offset. Example: `1`. */
  page_offset?: common.Integer | undefined;
  /** Page size. Example: `50`. */
  page_size?: common.Integer | undefined;
}

/** The parameters of `Getgradingtemplatesconfig` (202405). Lists a supplier's grading templates for garment sizes (preview endpoint). */
export interface GetGradingTemplatesConfigParams {
  /** Supplier id. Required. Example: `8123694121236`. */
  supplier_id: common.Id;
}

/** The parameters of `GetSizeGroups` (202408). Returns the size groups of a category and whether grading is required. */
export interface GetSizeGroupsParams {
  /** Category id. Required. Example: `8749887127898390`. */
  category_id: common.Id;
}

/** The parameters of `Getsizegroupsconfig` (202405). Lists the size groups of a full-service category (preview endpoint). */
export interface GetSizeGroupsConfigParams {
  /** Category id. Required. Example: `7076317554373035781`. */
  category_id: common.Id;
}

/** The parameters of `GlobalSellingGetSupplierAddresses` (202407). Lists the addresses that the supplier ships from, page by page. */
export interface GlobalSellingGetSupplierAddressesParams {
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
}

/** The parameters of `GSCalculateProductAuditInfo` (202509). Predicts for each region whether a full-service product can be published. */
export interface GsCalculateProductAuditInfoParams {
  /** SPU. */
  spu?: GsCalculateProductAuditInfoSpu | undefined;
}

/** The parameters of `GSCreateProduct` (202405). Creates a full-service product for a named supplier (preview endpoint). */
export interface GsCreateProductParams {
  /** SPU. */
  spu?: GsCreateProductSpu | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `GSCreateProductv2` (202509). Creates a full-service product and returns its SPU code (beta endpoint). */
export interface GsCreateProductV2Params {
  /** Idempotent key. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`. */
  idempotent_key?: string | undefined;
  /** SPU. */
  spu?: GsCalculateProductAuditInfoSpu | undefined;
}

/** The parameters of `GSFullServiceGetattributes` (202507). Lists the attributes of a full-service category (beta endpoint). */
export interface GsFullServiceGetAttributesParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServiceGetBrands` (202405). Lists the supplier's brands and their approval state (beta endpoint). */
export interface GsFullServiceGetBrandsParams {
}

/** The parameters of `GSFullServiceGetCategoryinformation` (202405). Returns the listing rules of one full-service category (beta endpoint). */
export interface GsFullServiceGetCategoryInformationParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServiceGetCertifications` (202507). Lists the certificates that a full-service category requires, per region (beta endpoint). */
export interface GsFullServiceGetCertificationsParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServicePreviewGetattributes` (202404). Lists the attributes of a full-service category (preview endpoint). */
export interface GsFullServicePreviewGetAttributesParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServicePreviewGetBrands` (202404). Lists a supplier's brands and their approval state (preview endpoint). */
export interface GsFullServicePreviewGetBrandsParams {
  /** Supplier id. Example: `7303372078719633170`. */
  supplier_id?: common.Id | undefined;
}

/** The parameters of `GSFullServicePreviewGetcategoryinformation` (202404). Returns the listing rules of one full-service category (preview endpoint). */
export interface GsFullServicePreviewGetCategoryInformationParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSFullServiceSearchCategories` (202405). Lists the categories open to full-service suppliers, by offset (beta endpoint). */
export interface GsFullServiceSearchCategoriesParams {
  /** Page offset. Example: `1`. */
  page_offset?: common.Integer | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
}

/** The parameters of `GSGetgradingtemplatesconfigV2` (202406). Lists the grading templates for garment sizes (beta endpoint). */
export interface GsGetGradingTemplatesConfigV2Params {
}

/** The parameters of `GSGetsizegroupsconfigV2` (202406). Lists the size groups of a full-service category (beta endpoint). */
export interface GsGetSizeGroupsConfigV2Params {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSGetSupplierRP` (202508). Lists the responsible persons registered by the supplier, page by page. */
export interface GsGetSupplierRpParams {
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9NA==`. */
  page_token?: string | undefined;
}

/** The parameters of `GSImageUploadV2` (202406). Uploads a full-service product image and returns its URI (beta endpoint). */
export interface GsImageUploadV2Params {
  /** Data. */
  data?: common.Upload | undefined;
}

/** The parameters of `GSListSupplierManufacturer` (202508). Lists the manufacturers registered by the supplier, page by page. */
export interface GsListSupplierManufacturerParams {
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9Mw==`. */
  page_token?: string | undefined;
}

/** The parameters of `GSProductimageuploadrequirementsquery` (202405). Returns which product images a category requires, and in what form. */
export interface GsProductImageUploadRequirementsQueryParams {
  /** Category id. Required. */
  category_id: common.Id;
}

/** The parameters of `GSQualificationfileupload` (202405). Uploads a certificate file for a full-service product and returns its URI. */
export interface GsQualificationFileUploadParams {
  /** Data. */
  data?: common.Upload | undefined;
}

/** The parameters of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504). Lists full-service SKUs with their approval status, page by page (beta endpoint). */
export interface GsQuerySkusAndApprovalStatusV2Params {
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Push time, lower bound. Unix seconds. */
  push_time_ge?: common.Time | undefined;
  /** Push time, upper bound (exclusive). Unix seconds. */
  push_time_lt?: common.Time | undefined;
  /** SKU status. */
  sku_status?: string | undefined;
}

/** The parameters of `GSVideoUpload` (202405). Uploads a full-service product video and returns its URI. */
export interface GsVideoUploadParams {
  /** Data. */
  data?: common.Upload | undefined;
}

/** The parameters of `imageupload` (202405). Uploads a product image for a named supplier (preview endpoint). */
export interface ImageUploadParams {
  /** Data. */
  data?: common.Upload | undefined;
  /** Supplier id. Required. Example: `8123694121236`. */
  supplier_id: common.Id;
}

/** The parameters of `QuerySKUsandtheapprovalstatusofSKUs` (202405). Lists a supplier's SKUs with their approval status, page by page (preview endpoint). */
export interface QuerySkusAndApprovalStatusParams {
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `y67819asj2634`. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Push time, lower bound. Unix seconds. Example: `1715747262`. */
  push_time_ge?: common.Time | undefined;
  /** Push time, upper bound (exclusive). Unix seconds. Example: `1715746262`. */
  push_time_lt?: common.Time | undefined;
  /** SKU status. Example: `BUYER_SELECTING`. */
  sku_status?: string | undefined;
  /** Supplier id. Required. Example: `8123694121236`. */
  supplier_id: common.Id;
}

/** The response of `GetGlobalSellingFullServiceCategories` (202404). */
export interface GetGlobalSellingFullServiceCategoriesResponse {
  /** Categories. */
  categories?: Category[];
  /** Page offset. Example: `1`. */
  page_offset?: number;
  /** Page size. Example: `50`. */
  page_size?: number;
  /** Total count. Example: `1000`. */
  total_count?: number;
}

/** The response of `Getgradingtemplatesconfig` (202405). */
export interface GetGradingTemplatesConfigResponse {
  /** Grading templates. */
  grading_templates?: GradingTemplate[];
}

/** The response of `GetSizeGroups` (202408). */
export interface GetSizeGroupsResponse {
  /** Size grading data. */
  size_grading_data?: SizeGradingData;
}

/** The response of `Getsizegroupsconfig` (202405). */
export interface GetSizeGroupsConfigResponse {
  /** Size grading required. Example: `true`. */
  size_grading_required?: boolean;
  /** Size groups. */
  size_groups?: SizeGroup[];
}

/** The response of `GlobalSellingGetSupplierAddresses` (202407). */
export interface GlobalSellingGetSupplierAddressesResponse {
  /** Addresses. */
  addresses?: Address[];
  /** Next page token. Example: `2`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `GSCalculateProductAuditInfo` (202509). */
export interface GsCalculateProductAuditInfoResponse {
  /** Product publish detail. */
  product_publish_detail?: ProductPublishDetail[];
}

/** The response of `GSCreateProduct` (202405). */
export interface GsCreateProductResponse {
  /** SPU code. Example: `S202412345678`. */
  spu_code?: string;
}

/** The response of `GSCreateProductv2` (202509). */
export interface GsCreateProductV2Response {
  /** SPU code. Example: `S250904111111`. */
  spu_code?: string;
}

/** The response of `GSFullServiceGetattributes` (202507). */
export interface GsFullServiceGetAttributesResponse {
  /** Attributes. */
  attributes?: Attribute[];
  /** Region attributes. */
  region_attributes?: RegionAttribute[];
}

/** The response of `GSFullServiceGetBrands` (202405). */
export interface GsFullServiceGetBrandsResponse {
  /** Brands. */
  brands?: Brand[];
}

/** The response of `GSFullServiceGetCategoryinformation` (202405). */
export interface GsFullServiceGetCategoryInformationResponse {
  /** First key attribute id. */
  first_key_attribute_id?: string;
  /** Id. */
  id?: string;
  /** Is allowed jit. */
  is_allowed_jit?: boolean;
  /** Is custom key attribute. */
  is_custom_key_attribute?: boolean;
  /** Is enabled. */
  is_enabled?: boolean;
  /** Is garment. */
  is_garment?: boolean;
  /** Is leaf. */
  is_leaf?: boolean;
  /** Level. */
  level?: number;
  /** Name en. */
  name_en?: string;
  /** Name zh. */
  name_zh?: string;
  /** Parent id. */
  parent_id?: string;
  /** Second key attribute id. */
  second_key_attribute_id?: string;
}

/** The response of `GSFullServiceGetCertifications` (202507). */
export interface GsFullServiceGetCertificationsResponse {
  /** Certifications. */
  certifications?: Certification[];
}

/** The response of `GSFullServicePreviewGetattributes` (202404). */
export interface GsFullServicePreviewGetAttributesResponse {
  /** Attributes. */
  attributes?: Attribute[];
}

/** The response of `GSFullServicePreviewGetBrands` (202404). */
export interface GsFullServicePreviewGetBrandsResponse {
  /** Brands. */
  brands?: Brand[];
}

/** The response of `GSFullServicePreviewGetcategoryinformation` (202404). */
export interface GsFullServicePreviewGetCategoryInformationResponse {
  /** First key attribute id. Example: `7110491141870454529`. */
  first_key_attribute_id?: string;
  /** Id. Example: `7303372181458093832`. */
  id?: string;
  /** Is allowed jit. Example: `true`. */
  is_allowed_jit?: boolean;
  /** Is custom key attribute. Example: `true`. */
  is_custom_key_attribute?: boolean;
  /** Is enabled. Example: `true`. */
  is_enabled?: boolean;
  /** Is garment. Example: `true`. */
  is_garment?: boolean;
  /** Is leaf. Example: `true`. */
  is_leaf?: boolean;
  /** Level. Example: `3`. */
  level?: number;
  /** Name en. */
  name_en?: string;
  /** Name zh. */
  name_zh?: string;
  /** Parent id. Example: `7303372181458093832`. */
  parent_id?: string;
  /** Second key attribute id. Example: `7110464130469611265`. */
  second_key_attribute_id?: string;
}

/** The response of `GSFullServiceSearchCategories` (202405). */
export interface GsFullServiceSearchCategoriesResponse {
  /** Categories. */
  categories?: Category[];
  /** Page offset. Example: `1`. */
  page_offset?: number;
  /** Page size. Example: `10`. */
  page_size?: number;
  /** Total count. Example: `10`. */
  total_count?: number;
}

/** The response of `GSGetgradingtemplatesconfigV2` (202406). */
export interface GsGetGradingTemplatesConfigV2Response {
  /** Grading templates. */
  grading_templates?: GradingTemplate[];
}

/** The response of `GSGetsizegroupsconfigV2` (202406). */
export interface GsGetSizeGroupsConfigV2Response {
  /** Size grading required. */
  size_grading_required?: boolean;
  /** Size groups. */
  size_groups?: SizeGroup[];
}

/** The response of `GSGetSupplierRP` (202508). */
export interface GsGetSupplierRpResponse {
  /** Next page token. Example: `cGFnZV9udW1iZXI9NA==`. */
  next_page_token?: string;
  /** Rp info. */
  rp_infos?: RpInfo[];
}

/** The response of `GSImageUploadV2` (202406). */
export interface GsImageUploadV2Response {
  /** Length. */
  length?: number;
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
  /** Width. */
  width?: number;
}

/** The response of `GSListSupplierManufacturer` (202508). */
export interface GsListSupplierManufacturerResponse {
  /** Manufacturer list. */
  manufacturer_list?: Manufacturer[];
  /** Next page token. Example: `cGFnZV9udW1iZXI9Mw==`. */
  next_page_token?: string;
}

/** The response of `GSProductimageuploadrequirementsquery` (202405). */
export interface GsProductImageUploadRequirementsQueryResponse {
  /** Image upload requirements. */
  image_upload_requirements?: ImageUploadRequirement[];
  /** Picture upload way configs. */
  pic_upload_way_configs?: string[];
}

/** The response of `GSQualificationfileupload` (202405). */
export interface GsQualificationFileUploadResponse {
  /** URI. */
  uri?: string;
}

/** The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504). */
export interface GsQuerySkusAndApprovalStatusV2Response {
  /** Next page token. */
  next_page_token?: string;
  /** SPUs. */
  spus?: Spu[];
}

/** The response of `GSVideoUpload` (202405). */
export interface GsVideoUploadResponse {
  /** URI. */
  uri?: string;
}

/** The response of `imageupload` (202405). */
export interface ImageUploadResponse {
  /** Height. Example: `720`. */
  height?: number;
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
  /** Width. Example: `720`. */
  width?: number;
}

/** The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405). */
export interface QuerySkusAndApprovalStatusResponse {
  /** Next page token. Example: `y67819asj2M2`. */
  next_page_token?: string;
  /** SPUs. */
  spus?: Spu[];
}

/** Address inside {@link GlobalSellingGetSupplierAddressesResponse}. */
export interface Address {
  /** Contact name. */
  contact_name?: string;
  /** Detail. */
  detail?: Detail;
  /** Full address. */
  full_address?: string;
  /** Id. Example: `5765611513885715460`. */
  id?: string;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string;
}

/** Attribute inside {@link GsFullServiceGetAttributesResponse}, {@link GsFullServicePreviewGetAttributesResponse}, {@link RegionAttribute}. */
export interface Attribute {
  /** Id. Example: `7110464130469611265`. */
  id?: string;
  /** Is mutiple selection. Example: `true`. */
  is_mutiple_selection?: boolean;
  /** Is required. Example: `true`. */
  is_required?: boolean;
  /** Name en. Example: `Size`. */
  name_en?: string;
  /** Name zh. */
  name_zh?: string;
  /** Required regions. */
  required_regions?: string[];
  /** Requirement conditions. */
  requirement_conditions?: RequirementCondition[];
  /** Type. Example: `SALE`. */
  type?: string;
  /** Value type. Example: `SINGLETEXT`. */
  value_type?: string;
  /** Values. */
  values?: Value[];
}

/** Brand inside {@link GsFullServiceGetBrandsResponse}, {@link GsFullServicePreviewGetBrandsResponse}. */
export interface Brand {
  /** Approval status. Example: `PASSED`. */
  approval_status?: string;
  /** Id. Example: `7303372078719633170`. */
  id?: string;
  /** Name. Example: `Lenovo`. */
  name?: string;
}

/** Category inside {@link GetGlobalSellingFullServiceCategoriesResponse}, {@link GsFullServiceSearchCategoriesResponse}. */
export interface Category {
  /** Id. Example: `7352725811307202325`. */
  id?: string;
  /** Is leaf. Example: `true`. */
  is_leaf?: boolean;
  /** Name cn. */
  name_cn?: string;
  /** Name en. */
  name_en?: string;
  /** Parent id. Example: `7352830606725646100`. */
  parent_id?: string;
  /** Status. Example: `2`. */
  status?: string;
  /** Version. Example: `v1`. */
  version?: string;
}

/** Certification inside {@link GsFullServiceGetCertificationsResponse}. */
export interface Certification {
  /** Description. */
  description?: string;
  /** Is required. Example: `true`. */
  is_required?: boolean;
  /** Qualifications. */
  qualifications?: Qualification[];
  /** Region code. Example: `US`. */
  region_code?: string;
  /** Requirement conditions. */
  requirement_conditions?: RequirementCondition[];
  /** Type. Example: `CE_UKCA`. */
  type?: string;
}

/** Component inside {@link MultiMaterialComposition}. */
export interface Component {
  /** Property value id. Example: `7110464130469611260`. */
  property_value_id?: common.Id | undefined;
}

/** Config detail inside {@link ImageUploadRequirement}. */
export interface ConfigDetail {
  /** Is required. */
  is_required?: boolean;
  /** Length max. */
  length_max?: number;
  /** Length min. */
  length_min?: number;
  /** Length rate. */
  length_rate?: number;
  /** Material show type. */
  material_show_type?: string;
  /** Material use type. */
  material_use_type?: MaterialUseType[];
  /** Max size. */
  max_size?: number;
  /** Quantity ceiling. */
  quantity_ceiling?: number;
  /** Quantity floor. */
  quantity_floor?: number;
  /** Width max. */
  width_max?: number;
  /** Width min. */
  width_min?: number;
  /** Width rate. */
  width_rate?: number;
}

/** Description inside {@link GsCalculateProductAuditInfoSpu}. */
export interface Description {
  /** Items. */
  items?: readonly Item[] | undefined;
}

/** Detail inside {@link Address}. */
export interface Detail {
  /** Building. */
  building?: string;
  /** City name. */
  city_name?: string;
  /** Country name. */
  country_name?: string;
  /** District name. */
  district_name?: string;
  /** Province name. */
  province_name?: string;
  /** Town name. */
  town_name?: string;
}

/** Dimension inside {@link GsCalculateProductAuditInfoSku}, {@link GsCreateProductSku}. */
export interface Dimension {
  /** Height. Example: `120`. */
  height?: string | undefined;
  /** Length. Example: `120`. */
  length?: string | undefined;
  /** Unit. Example: `MILLIMETER`. */
  unit?: string | undefined;
  /** Width. Example: `120`. */
  width?: string | undefined;
}

/** File inside {@link GsCalculateProductAuditInfoItem}. */
export interface File {
  /** URI. */
  uri?: string | undefined;
}

/** Size group inside {@link SizeGradingData}. */
export interface GetSizeGroupsSizeGroup {
  /** Id. Example: `2341232131`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Size segements. */
  size_segements?: SizeSegement[];
}

/** Grading template inside {@link GetGradingTemplatesConfigResponse}, {@link GsGetGradingTemplatesConfigV2Response}. */
export interface GradingTemplate {
  /** Id. Example: `7277854476945196805`. */
  id?: string;
  /** Name. Example: `default`. */
  name?: string;
}

/** Attribute inside {@link GsCalculateProductAuditInfoSpu}. */
export interface GsCalculateProductAuditInfoAttribute {
  /** Id. Example: `7474875997982590740`. */
  id?: common.Id | undefined;
  /** Region. Example: `US`. */
  region?: string | undefined;
  /** Values. */
  values?: readonly GsCalculateProductAuditInfoValue[] | undefined;
}

/** Certification inside {@link GsCalculateProductAuditInfoSpu}. */
export interface GsCalculateProductAuditInfoCertification {
  /** Items. */
  items?: readonly GsCalculateProductAuditInfoItem[] | undefined;
  /** Type. */
  type?: string | undefined;
}

/** Ingredient inside {@link MultiMaterialComposition}. */
export interface GsCalculateProductAuditInfoIngredient {
  /** Percentage. Example: `100`. */
  percentage?: string | undefined;
  /** Property value id. Example: `7110464130469611260`. */
  property_value_id?: common.Id | undefined;
}

/** Item inside {@link GsCalculateProductAuditInfoCertification}. */
export interface GsCalculateProductAuditInfoItem {
  /** Files. */
  files?: readonly File[] | undefined;
  /** Type. */
  type?: string | undefined;
}

/** SKU inside {@link Skc}. */
export interface GsCalculateProductAuditInfoSku {
  /** Dimensions. */
  dimensions?: Dimension | undefined;
  /** External SKU code. */
  external_sku_code?: string | undefined;
  /** Inventory. Example: `12`. */
  inventory?: common.Integer | undefined;
  /** Key attribute value. */
  key_attribute_value?: readonly KeyAttributeValue[] | undefined;
  /** Pictures. */
  pictures?: readonly Picture[] | undefined;
  /** Price. */
  price?: common.Money | undefined;
  /** Reference sale price. */
  reference_sale_price?: common.Money | undefined;
  /** Sale price certificates. */
  sale_price_certificates?: readonly SalePriceCertificate[] | undefined;
  /** Second key attribute value id. Example: `7110469796013754110`. */
  second_key_attribute_value_id?: common.Id | undefined;
  /** Second key attribute value name. Example: `S`. */
  second_key_attribute_value_name?: string | undefined;
  /** Stockup mode. Example: `NORMAL`. */
  stockup_mode?: string | undefined;
  /** Total unit count. Example: `10`. */
  total_unit_count?: string | undefined;
  /** Weight. */
  weight?: Weight | undefined;
}

/** SPU inside {@link GsCalculateProductAuditInfoParams}, {@link GsCreateProductV2Params}. */
export interface GsCalculateProductAuditInfoSpu {
  /** Attributes. */
  attributes?: readonly GsCalculateProductAuditInfoAttribute[] | undefined;
  /** Brand id. Example: `7168670314153379586`. */
  brand_id?: common.Id | undefined;
  /** Category id. Example: `7367289505097991954`. */
  category_id?: common.Id | undefined;
  /** Certifications. */
  certifications?: readonly GsCalculateProductAuditInfoCertification[] | undefined;
  /** Description. */
  description?: Description | undefined;
  /** First key attribute id. Example: `7110491141870454520`. */
  first_key_attribute_id?: common.Id | undefined;
  /** Grading template id. Example: `7367197760696125200`. */
  grading_template_id?: common.Id | undefined;
  /** Ingredient. */
  ingredient?: Ingredient | undefined;
  /** Key attribute. */
  key_attribute?: readonly KeyAttribute[] | undefined;
  /** Manufacture ids. */
  manufacture_ids?: readonly common.Id[] | undefined;
  /** Media. */
  media?: Media | undefined;
  /** Product name en. Example: `TEST_OPEN_API_EN`. */
  product_name_en?: string | undefined;
  /** Product name zh. */
  product_name_zh?: string | undefined;
  /** Rp ids. */
  rp_ids?: readonly common.Id[] | undefined;
  /** Second key attribute id. Example: `7110464130469611265`. */
  second_key_attribute_id?: common.Id | undefined;
  /** Size group id. Example: `7384794939881686801`. */
  size_group_id?: common.Id | undefined;
  /** SKCs. */
  skcs?: readonly Skc[] | undefined;
}

/** Value inside {@link GsCalculateProductAuditInfoAttribute}, {@link GsCreateProductAttribute}. */
export interface GsCalculateProductAuditInfoValue {
  /** Id. Example: `7477847733823670030`. */
  id?: common.Id | undefined;
  /** Name. Example: `test`. */
  name?: string | undefined;
}

/** Attribute inside {@link GsCreateProductSpu}. */
export interface GsCreateProductAttribute {
  /** Id. Example: `7093469487152088837`. */
  id?: common.Id | undefined;
  /** Values. */
  values?: readonly GsCalculateProductAuditInfoValue[] | undefined;
}

/** Certification inside {@link GsCreateProductSpu}. */
export interface GsCreateProductCertification {
  /** Items. */
  items?: readonly GsCreateProductItem[] | undefined;
  /** Type. Example: `UKCA`. */
  type?: string | undefined;
}

/** File inside {@link GsCreateProductItem}. */
export interface GsCreateProductFile {
  /** Name. Example: `S221122009G33_3.JPEG`. */
  name?: string | undefined;
  /** URI. */
  uri?: string | undefined;
}

/** Item inside {@link GsCreateProductCertification}. */
export interface GsCreateProductItem {
  /** Files. */
  files?: readonly GsCreateProductFile[] | undefined;
  /** Type. Example: `UKCAMARK`. */
  type?: string | undefined;
}

/** SKC inside {@link GsCreateProductSpu}. */
export interface GsCreateProductSkc {
  /** External SKC code. */
  external_skc_code?: string | undefined;
  /** First key attribute value id. Example: `7122363282790991621`. */
  first_key_attribute_value_id?: common.Id | undefined;
  /** First key attribute value name. */
  first_key_attribute_value_name?: string | undefined;
  /** Pictures. */
  pictures?: readonly Picture[] | undefined;
  /** SKUs. */
  skus?: readonly GsCreateProductSku[] | undefined;
}

/** SKU inside {@link GsCreateProductSkc}. */
export interface GsCreateProductSku {
  /** Dimensions. */
  dimensions?: Dimension | undefined;
  /** External SKU code. */
  external_sku_code?: string | undefined;
  /** Inventory. Example: `10`. */
  inventory?: common.Integer | undefined;
  /** Pictures. */
  pictures?: readonly Picture[] | undefined;
  /** Price. */
  price?: common.Money | undefined;
  /** Second key attribute value id. Example: `7110469796013754114`. */
  second_key_attribute_value_id?: common.Id | undefined;
  /** Second key attribute value name. Example: `XL`. */
  second_key_attribute_value_name?: string | undefined;
  /** Stockup mode. Example: `JIT`. */
  stockup_mode?: string | undefined;
  /** Weight. */
  weight?: Weight | undefined;
}

/** SPU inside {@link GsCreateProductParams}. */
export interface GsCreateProductSpu {
  /** Attributes. */
  attributes?: readonly GsCreateProductAttribute[] | undefined;
  /** Brand id. Example: `7361057855527192325`. */
  brand_id?: common.Id | undefined;
  /** Category id. Example: `7075264658340611845`. */
  category_id?: common.Id | undefined;
  /** Certifications. */
  certifications?: readonly GsCreateProductCertification[] | undefined;
  /** First key attribute id. Example: `7093469487152088837`. */
  first_key_attribute_id?: common.Id | undefined;
  /** Grading template id. Example: `7341316590817183493`. */
  grading_template_id?: common.Id | undefined;
  /** Ingredient. */
  ingredient?: Ingredient | undefined;
  /** Media. */
  media?: Media | undefined;
  /** Product name en. */
  product_name_en?: string | undefined;
  /** Product name zh. */
  product_name_zh?: string | undefined;
  /** Second key attribute id. Example: `7093469487152187141`. */
  second_key_attribute_id?: common.Id | undefined;
  /** Size group id. Example: `7277854476945196805`. */
  size_group_id?: common.Id | undefined;
  /** SKCs. */
  skcs?: readonly GsCreateProductSkc[] | undefined;
}

/** Address inside {@link RpInfo}. */
export interface GsGetSupplierRpAddress {
  /** City. Example: `Vienna`. */
  city?: string;
  /** Country. */
  country?: string;
  /** Province. Example: `Vienna`. */
  province?: string;
  /** Street. Example: `test22`. */
  street?: string;
  /** Street2. Example: `test22`. */
  street2?: string;
}

/** Image upload requirement inside {@link GsProductImageUploadRequirementsQueryResponse}. */
export interface ImageUploadRequirement {
  /** Config details. */
  config_details?: ConfigDetail[];
  /** Picture set type. */
  pic_set_type?: string[];
}

/** Ingredient inside {@link GsCalculateProductAuditInfoSpu}, {@link GsCreateProductSpu}. */
export interface Ingredient {
  /** Multi material composition. */
  multi_material_composition?: readonly MultiMaterialComposition[] | undefined;
  /** Single material composition. */
  single_material_composition?: readonly SingleMaterialComposition[] | undefined;
  /** Type. Example: `SINGLE`. */
  type?: string | undefined;
}

/** Item inside {@link Description}. */
export interface Item {
  /** Sequence. Example: `0`. */
  sequence?: common.Integer | undefined;
  /** Type. Example: `image`. */
  type?: string | undefined;
  /** URI. */
  uri?: string | undefined;
}

/** Key attribute inside {@link GsCalculateProductAuditInfoSpu}. */
export interface KeyAttribute {
  /** Key attribute id. Example: `7110491141870454529`. */
  key_attribute_id?: common.Id | undefined;
}

/** Key attribute value inside {@link GsCalculateProductAuditInfoSku}. */
export interface KeyAttributeValue {
  /** Key attribute value id. Example: `7110469796013754114`. */
  key_attribute_value_id?: common.Id | undefined;
  /** Key attribute value name. Example: `XXXXXL`. */
  key_attribute_value_name?: string | undefined;
}

/** Manufacturer inside {@link GsListSupplierManufacturerResponse}. */
export interface Manufacturer {
  /** Address. */
  address?: string;
  /** Email. Example: `111111@test.com`. */
  email?: string;
  /** Id. Example: `6763ae6b8ac2c2b3034db5cd`. */
  id?: string;
  /** Manufacturer name. */
  manufacturer_name?: string;
  /** Phone number. */
  phone_number?: PhoneNumber;
  /** Registered trade name. */
  registered_trade_name?: string;
}

/** Material use type inside {@link ConfigDetail}. */
export interface MaterialUseType {
  /** Code. */
  code?: string;
  /** Is required. */
  is_required?: boolean;
  /** Quantity ceiling. */
  quantity_ceiling?: number;
  /** Quantity floor. */
  quantity_floor?: number;
}

/** Media inside {@link GsCalculateProductAuditInfoSpu}, {@link GsCreateProductSpu}. */
export interface Media {
  /** Picture set type. Example: `Skc`. */
  pic_set_type?: string | undefined;
  /** Picture type. Example: `Photography`. */
  pic_type?: string | undefined;
  /** Pictures. */
  pictures?: readonly Picture[] | undefined;
  /** Videos. */
  videos?: readonly Video[] | undefined;
}

/** Multi material composition inside {@link Ingredient}. */
export interface MultiMaterialComposition {
  /** Component. */
  component?: Component | undefined;
  /** Ingredients. */
  ingredients?: readonly GsCalculateProductAuditInfoIngredient[] | undefined;
}

/** Name inside {@link RpInfo}. */
export interface Name {
  /** First name. Example: `first`. */
  first_name?: string;
  /** Last name. Example: `last`. */
  last_name?: string;
  /** Middle name. Example: `middle`. */
  middle_name?: string;
}

/** Phone number inside {@link Manufacturer}, {@link RpInfo}. */
export interface PhoneNumber {
  /** Phone number. Example: `12345678903`. */
  phone_number?: string;
  /** Phone number region. Example: `+49`. */
  phone_number_region?: string;
}

/** Picture inside {@link GsCalculateProductAuditInfoSku}, {@link GsCreateProductSkc}, {@link GsCreateProductSku} and others. */
export interface Picture {
  /** Material show type. Example: `Carousel`. */
  material_show_type?: string | undefined;
  /** Material use type code. Example: `FIRST_PICTURE`. */
  material_use_type_code?: string | undefined;
  /** Sequence. Example: `0`. */
  sequence?: common.Integer | undefined;
  /** URI. */
  uri?: string | undefined;
}

/** Product publish detail inside {@link GsCalculateProductAuditInfoResponse}. */
export interface ProductPublishDetail {
  /** Can publish. Example: `false`. */
  can_publish?: boolean;
  /** Region. Example: `US`. */
  region?: string;
  /** Unpublishable reasons. */
  unpublishable_reasons?: UnpublishableReason[];
}

/** Qualification inside {@link Certification}. */
export interface Qualification {
  /** Description. */
  description?: string;
  /** Example URL. */
  example_url?: string;
  /** File types. */
  file_types?: string[];
  /** Max file count. Example: `3`. */
  max_file_count?: number;
  /** Type. Example: `CE_UKCA_CERT`. */
  type?: string;
}

/** Region attribute inside {@link GsFullServiceGetAttributesResponse}. */
export interface RegionAttribute {
  /** Attributes. */
  attributes?: Attribute[];
  /** Region. Example: `US`. */
  region?: string;
}

/** Requirement condition inside {@link Attribute}, {@link Certification}. */
export interface RequirementCondition {
  /** Attribute id. */
  attribute_id?: string;
  /** Attribute value ids. */
  attribute_value_ids?: string[];
}

/** Rp info inside {@link GsGetSupplierRpResponse}. */
export interface RpInfo {
  /** Address. */
  address?: GsGetSupplierRpAddress;
  /** Company name. Example: `testauto1`. */
  company_name?: string;
  /** Create time. Unix seconds. Example: `1757399009`. */
  create_time?: number;
  /** Default rp. Example: `false`. */
  default_RP?: boolean;
  /** Email. Example: `12345678902@163.com`. */
  email?: string;
  /** Id. Example: `67ece12093e70542ea273a08`. */
  id?: string;
  /** Name. */
  name?: Name;
  /** Phone number. */
  phone_number?: PhoneNumber;
  /** Rp name. Example: `testauto1`. */
  rp_name?: string;
  /** Type. Example: `2`. */
  type?: number;
  /** Update time. Unix seconds. Example: `1757399009`. */
  update_time?: number;
  /** Version. Example: `2`. */
  version?: number;
}

/** Sale price certificate inside {@link GsCalculateProductAuditInfoSku}. */
export interface SalePriceCertificate {
  /** URI. */
  uri?: string | undefined;
}

/** Single material composition inside {@link Ingredient}. */
export interface SingleMaterialComposition {
  /** Percentage. Example: `100`. */
  percentage?: string | undefined;
  /** Property value id. Example: `7110464130469611260`. */
  property_value_id?: common.Id | undefined;
}

/** Size grading data inside {@link GetSizeGroupsResponse}. */
export interface SizeGradingData {
  /** Size grading required. Example: `true`. */
  size_grading_required?: boolean;
  /** Size groups. */
  size_groups?: GetSizeGroupsSizeGroup[];
}

/** Size group inside {@link GetSizeGroupsConfigResponse}, {@link GsGetSizeGroupsConfigV2Response}. */
export interface SizeGroup {
  /** Id. Example: `7277854476945196805`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Size segments. */
  size_segments?: SizeSegment[];
}

/** Size segement inside {@link GetSizeGroupsSizeGroup}. */
export interface SizeSegement {
  /** Size code. Example: `XS`. */
  size_code?: string;
  /** Size id. Example: `1232333`. */
  size_id?: string;
}

/** Size segment inside {@link SizeGroup}. */
export interface SizeSegment {
  /** Size codes. */
  size_codes?: string[];
}

/** SKC inside {@link GsCalculateProductAuditInfoSpu}. */
export interface Skc {
  /** External SKC code. Example: `HWYP-SYJ-HJHIT`. */
  external_skc_code?: string | undefined;
  /** First key attribute value id. Example: `7086047768544642820`. */
  first_key_attribute_value_id?: common.Id | undefined;
  /** First key attribute value name. */
  first_key_attribute_value_name?: string | undefined;
  /** Pictures. */
  pictures?: readonly Picture[] | undefined;
  /** SKUs. */
  skus?: readonly GsCalculateProductAuditInfoSku[] | undefined;
}

/** SKU inside {@link Spu}. */
export interface Sku {
  /** Code. Example: `S24042300007100101`. */
  code?: string;
  /** External SKU code. Example: `ESN1254FED`. */
  external_sku_code?: string;
  /** Reject reason. */
  reject_reason?: string;
  /** Status. Example: `BUYER_SELECTING`. */
  status?: string;
  /** Update time. Unix seconds. Example: `1715750138`. */
  update_time?: number;
}

/** SPU inside {@link GsQuerySkusAndApprovalStatusV2Response}, {@link QuerySkusAndApprovalStatusResponse}. */
export interface Spu {
  /** SKUs. */
  skus?: Sku[];
  /** SPU code. Example: `S240423000071`. */
  spu_code?: string;
}

/** Unpublishable reason inside {@link ProductPublishDetail}. */
export interface UnpublishableReason {
  /** Reason information. */
  reason_information?: string;
  /** Reason type. Example: `14`. */
  reason_type?: number;
}

/** Value inside {@link Attribute}. */
export interface Value {
  /** Id. Example: `7198055240673855233`. */
  id?: string;
  /** Name en. Example: `Red`. */
  name_en?: string;
  /** Name zh. */
  name_zh?: string;
}

/** Video inside {@link Media}. */
export interface Video {
  /** URI. */
  uri?: string | undefined;
}

/** Weight inside {@link GsCalculateProductAuditInfoSku}, {@link GsCreateProductSku}. */
export interface Weight {
  /** Unit. Example: `MILLIGRAM`. */
  unit?: string | undefined;
  /** Value. Example: `12000`. */
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