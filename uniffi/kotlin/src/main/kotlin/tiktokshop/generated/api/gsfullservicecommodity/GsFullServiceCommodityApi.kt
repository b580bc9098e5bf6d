// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullservicecommodity

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Gs full service commodity: the operations of the domain `gs_full_service_commodity`. */
public class GsFullServiceCommodityApi internal constructor(private val caller: Caller) {
    /**
     * Lists the categories open to full-service suppliers, by offset (preview endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/preview/categories/search`, version 202404.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param pageOffset Number of the page to return, counted from 1. Example: `1`.
     * @param pageSize Number of categories to return on each page, from 1 to 50; `page_offset` times this must not exceed 10,000. Example: `50`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getGlobalSellingFullServiceCategories(
        pageOffset: Long? = null,
        pageSize: Long? = null,
        options: CallOptions? = null,
    ): GetGlobalSellingFullServiceCategoriesResponse =
        caller.call("gs_full_service_commodity.get_global_selling_full_service_categories", Params.of("page_offset", pageOffset, "page_size", pageSize), options) { GetGlobalSellingFullServiceCategoriesResponse(it) }

    /**
     * What [getGlobalSellingFullServiceCategories] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getGlobalSellingFullServiceCategoriesPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Category> =
        caller.pages("gs_full_service_commodity.get_global_selling_full_service_categories", Params.of("page_size", pageSize), options) { Category(it) }

    /**
     * Lists a supplier's grading templates for garment sizes (preview endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/preview/grading_templates`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `8123694121236`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getGradingTemplatesConfig(
        supplierId: String,
        options: CallOptions? = null,
    ): GetGradingTemplatesConfigResponse =
        caller.call("gs_full_service_commodity.get_grading_templates_config", Params.of("supplier_id", supplierId), options) { GetGradingTemplatesConfigResponse(it) }

    /**
     * Returns the size groups of a category and whether grading is required.
     *
     * `GET /gs_full_service_commodity/{version}/size_groups`, version 202408.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of the leaf category whose size groups or size charts to return. Example: `8749887127898390`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSizeGroups(
        categoryId: String,
        options: CallOptions? = null,
    ): GetSizeGroupsResponse =
        caller.call("gs_full_service_commodity.get_size_groups", Params.of("category_id", categoryId), options) { GetSizeGroupsResponse(it) }

    /**
     * Lists the size groups of a full-service category (preview endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/preview/size_groups`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of the leaf category whose size groups or size charts to return. Example: `7076317554373035781`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSizeGroupsConfig(
        categoryId: String,
        options: CallOptions? = null,
    ): GetSizeGroupsConfigResponse =
        caller.call("gs_full_service_commodity.get_size_groups_config", Params.of("category_id", categoryId), options) { GetSizeGroupsConfigResponse(it) }

    /**
     * Lists the addresses that the supplier ships from, page by page.
     *
     * `GET /gs_full_service_commodity/{version}/supplier_addresses`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param pageSize Number of addresses to return on each page, at most 50; 10 by default. Example: `10`.
     * @param pageToken Page to return, from `next_page_token`; leave it out for the first page. Example: `1`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingGetSupplierAddresses(
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GlobalSellingGetSupplierAddressesResponse =
        caller.call("gs_full_service_commodity.global_selling_get_supplier_addresses", Params.of("page_size", pageSize, "page_token", pageToken), options) { GlobalSellingGetSupplierAddressesResponse(it) }

    /**
     * What [globalSellingGetSupplierAddresses] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun globalSellingGetSupplierAddressesPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Address> =
        caller.pages("gs_full_service_commodity.global_selling_get_supplier_addresses", Params.of("page_size", pageSize), options) { Address(it) }

    /**
     * Predicts for each region whether a full-service product can be published.
     *
     * `POST /gs_full_service_commodity/{version}/calculate_audit_info`, version 202509; also 202508.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param spu Product (SPU) with its SKCs, SKUs and documents.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsCalculateProductAuditInfo(
        spu: GsCalculateProductAuditInfoSpu? = null,
        options: CallOptions? = null,
    ): GsCalculateProductAuditInfoResponse =
        caller.call("gs_full_service_commodity.gs_calculate_product_audit_info", Params.of("spu", spu), options) { GsCalculateProductAuditInfoResponse(it) }

    /**
     * Creates a full-service product for a named supplier (preview endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/preview/products`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `5764607611253786572`.
     * @param spu Product (SPU) with its SKCs, SKUs and documents.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsCreateProduct(
        supplierId: String,
        spu: GsCreateProductSpu? = null,
        options: CallOptions? = null,
    ): GsCreateProductResponse =
        caller.call("gs_full_service_commodity.gs_create_product", Params.of("supplier_id", supplierId, "spu", spu), options) { GsCreateProductResponse(it) }

    /**
     * Creates a full-service product and returns its SPU code (beta endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/beta/products`, version 202509; also 202405, 202410, 202508.
     *
     * - Idempotency key: `idempotent_key`; by default, the client creates one.
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param idempotentKey Key of your own for this request; a repeat with the same key creates no second product. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`.
     * @param spu Product (SPU) with its SKCs, SKUs and documents.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsCreateProductV2(
        idempotentKey: String? = null,
        spu: GsCalculateProductAuditInfoSpu? = null,
        options: CallOptions? = null,
    ): GsCreateProductV2Response =
        caller.call("gs_full_service_commodity.gs_create_product_v2", Params.of("idempotent_key", idempotentKey, "spu", spu), options) { GsCreateProductV2Response(it) }

    /**
     * Lists the attributes of a full-service category (beta endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/attributes`, version 202507; also 202405, 202503.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of a node of the Global Selling category tree.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceGetAttributes(
        categoryId: String,
        options: CallOptions? = null,
    ): GsFullServiceGetAttributesResponse =
        caller.call("gs_full_service_commodity.gs_full_service_get_attributes", Params.of("category_id", categoryId), options) { GsFullServiceGetAttributesResponse(it) }

    /**
     * Lists the supplier's brands and their approval state (beta endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/beta/brands`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceGetBrands(
        options: CallOptions? = null,
    ): GsFullServiceGetBrandsResponse =
        caller.call("gs_full_service_commodity.gs_full_service_get_brands", Params.of(), options) { GsFullServiceGetBrandsResponse(it) }

    /**
     * Returns the listing rules of one full-service category (beta endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of a node of the Global Selling category tree.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceGetCategoryInformation(
        categoryId: String,
        options: CallOptions? = null,
    ): GsFullServiceGetCategoryInformationResponse =
        caller.call("gs_full_service_commodity.gs_full_service_get_category_information", Params.of("category_id", categoryId), options) { GsFullServiceGetCategoryInformationResponse(it) }

    /**
     * Lists the certificates that a full-service category requires, per region (beta endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/certifications`, version 202507; also 202406.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of a node of the Global Selling category tree.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceGetCertifications(
        categoryId: String,
        options: CallOptions? = null,
    ): GsFullServiceGetCertificationsResponse =
        caller.call("gs_full_service_commodity.gs_full_service_get_certifications", Params.of("category_id", categoryId), options) { GsFullServiceGetCertificationsResponse(it) }

    /**
     * Lists the attributes of a full-service category (preview endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}/attributes`, version 202404.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of a node of the Global Selling category tree.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServicePreviewGetAttributes(
        categoryId: String,
        options: CallOptions? = null,
    ): GsFullServicePreviewGetAttributesResponse =
        caller.call("gs_full_service_commodity.gs_full_service_preview_get_attributes", Params.of("category_id", categoryId), options) { GsFullServicePreviewGetAttributesResponse(it) }

    /**
     * Lists a supplier's brands and their approval state (preview endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/preview/brands`, version 202404.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `7303372078719633170`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServicePreviewGetBrands(
        supplierId: String? = null,
        options: CallOptions? = null,
    ): GsFullServicePreviewGetBrandsResponse =
        caller.call("gs_full_service_commodity.gs_full_service_preview_get_brands", Params.of("supplier_id", supplierId), options) { GsFullServicePreviewGetBrandsResponse(it) }

    /**
     * Returns the listing rules of one full-service category (preview endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}`, version 202404.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of a node of the Global Selling category tree.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServicePreviewGetCategoryInformation(
        categoryId: String,
        options: CallOptions? = null,
    ): GsFullServicePreviewGetCategoryInformationResponse =
        caller.call("gs_full_service_commodity.gs_full_service_preview_get_category_information", Params.of("category_id", categoryId), options) { GsFullServicePreviewGetCategoryInformationResponse(it) }

    /**
     * Lists the categories open to full-service suppliers, by offset (beta endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/beta/categories/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param pageOffset Number of the page to return, counted from 1. Example: `1`.
     * @param pageSize Number of categories to return on each page, from 1 to 100. Example: `10`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceSearchCategories(
        pageOffset: Long? = null,
        pageSize: Long? = null,
        options: CallOptions? = null,
    ): GsFullServiceSearchCategoriesResponse =
        caller.call("gs_full_service_commodity.gs_full_service_search_categories", Params.of("page_offset", pageOffset, "page_size", pageSize), options) { GsFullServiceSearchCategoriesResponse(it) }

    /**
     * What [gsFullServiceSearchCategories] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun gsFullServiceSearchCategoriesPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Category> =
        caller.pages("gs_full_service_commodity.gs_full_service_search_categories", Params.of("page_size", pageSize), options) { Category(it) }

    /**
     * Lists the grading templates for garment sizes (beta endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/beta/grading_templates`, version 202406.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsGetGradingTemplatesConfigV2(
        options: CallOptions? = null,
    ): GsGetGradingTemplatesConfigV2Response =
        caller.call("gs_full_service_commodity.gs_get_grading_templates_config_v2", Params.of(), options) { GsGetGradingTemplatesConfigV2Response(it) }

    /**
     * Lists the size groups of a full-service category (beta endpoint).
     *
     * `GET /gs_full_service_commodity/{version}/beta/size_groups`, version 202406.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of the leaf category whose size groups or size charts to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsGetSizeGroupsConfigV2(
        categoryId: String,
        options: CallOptions? = null,
    ): GsGetSizeGroupsConfigV2Response =
        caller.call("gs_full_service_commodity.gs_get_size_groups_config_v2", Params.of("category_id", categoryId), options) { GsGetSizeGroupsConfigV2Response(it) }

    /**
     * Lists the responsible persons registered by the supplier, page by page.
     *
     * `GET /gs_full_service_commodity/{version}/supplier_rps`, version 202508.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param pageSize Number of responsible persons to return on each page, at most 30; 10 by default. Example: `10`.
     * @param pageToken Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9NA==`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsGetSupplierRp(
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GsGetSupplierRpResponse =
        caller.call("gs_full_service_commodity.gs_get_supplier_rp", Params.of("page_size", pageSize, "page_token", pageToken), options) { GsGetSupplierRpResponse(it) }

    /**
     * What [gsGetSupplierRp] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun gsGetSupplierRpPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<RpInfo> =
        caller.pages("gs_full_service_commodity.gs_get_supplier_rp", Params.of("page_size", pageSize), options) { RpInfo(it) }

    /**
     * Uploads a full-service product image and returns its URI (beta endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/beta/images/upload`, version 202406.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param data Picture file to upload, for products and their SKUs.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsImageUploadV2(
        data: Upload,
        options: CallOptions? = null,
    ): GsImageUploadV2Response =
        caller.call("gs_full_service_commodity.gs_image_upload_v2", Params.of("data", data), options) { GsImageUploadV2Response(it) }

    /**
     * Lists the manufacturers registered by the supplier, page by page.
     *
     * `GET /gs_full_service_commodity/{version}/supplier_manufacturers`, version 202508.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param pageSize Number of manufacturers to return on each page, at most 30; 10 by default. Example: `10`.
     * @param pageToken Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mw==`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsListSupplierManufacturer(
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GsListSupplierManufacturerResponse =
        caller.call("gs_full_service_commodity.gs_list_supplier_manufacturer", Params.of("page_size", pageSize, "page_token", pageToken), options) { GsListSupplierManufacturerResponse(it) }

    /**
     * What [gsListSupplierManufacturer] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun gsListSupplierManufacturerPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Manufacturer> =
        caller.pages("gs_full_service_commodity.gs_list_supplier_manufacturer", Params.of("page_size", pageSize), options) { Manufacturer(it) }

    /**
     * Returns which product images a category requires, and in what form.
     *
     * `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/image_upload_requirements`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param categoryId Id of a node of the Global Selling category tree.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsProductImageUploadRequirementsQuery(
        categoryId: String,
        options: CallOptions? = null,
    ): GsProductImageUploadRequirementsQueryResponse =
        caller.call("gs_full_service_commodity.gs_product_image_upload_requirements_query", Params.of("category_id", categoryId), options) { GsProductImageUploadRequirementsQueryResponse(it) }

    /**
     * Uploads a certificate file for a full-service product and returns its URI.
     *
     * `POST /gs_full_service_commodity/{version}/beta/certification_files/upload`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param data Certificate to upload, in one of the `file_types` of the qualification.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsQualificationFileUpload(
        data: Upload,
        options: CallOptions? = null,
    ): GsQualificationFileUploadResponse =
        caller.call("gs_full_service_commodity.gs_qualification_file_upload", Params.of("data", data), options) { GsQualificationFileUploadResponse(it) }

    /**
     * Lists full-service SKUs with their approval status, page by page (beta endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/beta/products/search`, version 202504; also 202406, 202410.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param externalSkuCodes SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
     * @param pageSize Number of products to return on each page.
     * @param pageToken Page to return, from `next_page_token`; leave it out for the first page.
     * @param platformSkuCodes SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
     * @param platformSpuCodes Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
     * @param pushTimeGe Earliest time at which the products were submitted, Unix time in seconds.
     * @param pushTimeLt Time that the submission of the products must lie before, Unix time in seconds.
     * @param skuStatus Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsQuerySkusAndApprovalStatusV2(
        externalSkuCodes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        pushTimeGe: Instant? = null,
        pushTimeLt: Instant? = null,
        skuStatus: String? = null,
        options: CallOptions? = null,
    ): GsQuerySkusAndApprovalStatusV2Response =
        caller.call("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", Params.of("external_sku_codes", externalSkuCodes, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "push_time_ge", pushTimeGe, "push_time_lt", pushTimeLt, "sku_status", skuStatus), options) { GsQuerySkusAndApprovalStatusV2Response(it) }

    /**
     * What [gsQuerySkusAndApprovalStatusV2] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun gsQuerySkusAndApprovalStatusV2Pages(
        externalSkuCodes: List<String>? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        pushTimeGe: Instant? = null,
        pushTimeLt: Instant? = null,
        skuStatus: String? = null,
        options: PageOptions? = null,
    ): Pages<Spu> =
        caller.pages("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", Params.of("external_sku_codes", externalSkuCodes, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "push_time_ge", pushTimeGe, "push_time_lt", pushTimeLt, "sku_status", skuStatus), options) { Spu(it) }

    /**
     * Uploads a full-service product video and returns its URI.
     *
     * `POST /gs_full_service_commodity/{version}/beta/videos/upload`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param data Video file to upload, to show a product.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsVideoUpload(
        data: Upload,
        options: CallOptions? = null,
    ): GsVideoUploadResponse =
        caller.call("gs_full_service_commodity.gs_video_upload", Params.of("data", data), options) { GsVideoUploadResponse(it) }

    /**
     * Uploads a product image for a named supplier (preview endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/preview/images/upload`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param data Picture file to upload, for products and their SKUs.
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `8123694121236`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun imageUpload(
        data: Upload,
        supplierId: String,
        options: CallOptions? = null,
    ): ImageUploadResponse =
        caller.call("gs_full_service_commodity.image_upload", Params.of("data", data, "supplier_id", supplierId), options) { ImageUploadResponse(it) }

    /**
     * Lists a supplier's SKUs with their approval status, page by page (preview endpoint).
     *
     * `POST /gs_full_service_commodity/{version}/preview/products/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `8123694121236`.
     * @param externalSkuCodes SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
     * @param pageSize Number of products to return on each page. Example: `10`.
     * @param pageToken Page to return, from `next_page_token`; leave it out for the first page. Example: `y67819asj2634`.
     * @param platformSkuCodes SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
     * @param platformSpuCodes Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
     * @param pushTimeGe Earliest time at which the products were submitted, Unix time in seconds. Example: `1715747262`.
     * @param pushTimeLt Time that the submission of the products must lie before, Unix time in seconds. Example: `1715746262`.
     * @param skuStatus Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. Example: `BUYER_SELECTING`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun querySkusAndApprovalStatus(
        supplierId: String,
        externalSkuCodes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        pushTimeGe: Instant? = null,
        pushTimeLt: Instant? = null,
        skuStatus: String? = null,
        options: CallOptions? = null,
    ): QuerySkusAndApprovalStatusResponse =
        caller.call("gs_full_service_commodity.query_skus_and_approval_status", Params.of("supplier_id", supplierId, "external_sku_codes", externalSkuCodes, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "push_time_ge", pushTimeGe, "push_time_lt", pushTimeLt, "sku_status", skuStatus), options) { QuerySkusAndApprovalStatusResponse(it) }

    /**
     * What [querySkusAndApprovalStatus] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun querySkusAndApprovalStatusPages(
        supplierId: String,
        externalSkuCodes: List<String>? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        pushTimeGe: Instant? = null,
        pushTimeLt: Instant? = null,
        skuStatus: String? = null,
        options: PageOptions? = null,
    ): Pages<Spu> =
        caller.pages("gs_full_service_commodity.query_skus_and_approval_status", Params.of("supplier_id", supplierId, "external_sku_codes", externalSkuCodes, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "push_time_ge", pushTimeGe, "push_time_lt", pushTimeLt, "sku_status", skuStatus), options) { Spu(it) }
}