// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullservicecommodity

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val gsFullServiceCommodityCalls: List<Called> = listOf(
    Called("gs_full_service_commodity.get_global_selling_full_service_categories", "202404", listOf()) { client, given ->
        client.gsFullServiceCommodity.getGlobalSellingFullServiceCategories(pageOffset = given.integer("page_offset"), pageSize = given.integer("page_size"), options = given.options)
    },
    Called("gs_full_service_commodity.get_grading_templates_config", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.getGradingTemplatesConfig(supplierId = given.text("supplier_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.get_size_groups", "202408", listOf()) { client, given ->
        client.gsFullServiceCommodity.getSizeGroups(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.get_size_groups_config", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.getSizeGroupsConfig(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.global_selling_get_supplier_addresses", "202407", listOf()) { client, given ->
        client.gsFullServiceCommodity.globalSellingGetSupplierAddresses(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("gs_full_service_commodity.gs_calculate_product_audit_info", "202509", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsCalculateProductAuditInfo(spu = given.view("spu", ::GsCalculateProductAuditInfoSpu), options = given.options)
    },
    Called("gs_full_service_commodity.gs_create_product", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsCreateProduct(supplierId = given.text("supplier_id")!!, spu = given.view("spu", ::GsCreateProductSpu), options = given.options)
    },
    Called("gs_full_service_commodity.gs_create_product_v2", "202509", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsCreateProductV2(idempotentKey = given.text("idempotent_key"), spu = given.view("spu", ::GsCalculateProductAuditInfoSpu), options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_get_attributes", "202507", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServiceGetAttributes(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_get_brands", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServiceGetBrands(options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_get_category_information", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServiceGetCategoryInformation(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_get_certifications", "202507", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServiceGetCertifications(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_preview_get_attributes", "202404", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServicePreviewGetAttributes(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_preview_get_brands", "202404", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServicePreviewGetBrands(supplierId = given.text("supplier_id"), options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_preview_get_category_information", "202404", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServicePreviewGetCategoryInformation(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_full_service_search_categories", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsFullServiceSearchCategories(pageOffset = given.integer("page_offset"), pageSize = given.integer("page_size"), options = given.options)
    },
    Called("gs_full_service_commodity.gs_get_grading_templates_config_v2", "202406", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsGetGradingTemplatesConfigV2(options = given.options)
    },
    Called("gs_full_service_commodity.gs_get_size_groups_config_v2", "202406", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsGetSizeGroupsConfigV2(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_get_supplier_rp", "202508", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsGetSupplierRp(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("gs_full_service_commodity.gs_image_upload_v2", "202406", listOf("data")) { client, given ->
        client.gsFullServiceCommodity.gsImageUploadV2(data = given.file("data")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_list_supplier_manufacturer", "202508", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsListSupplierManufacturer(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("gs_full_service_commodity.gs_product_image_upload_requirements_query", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsProductImageUploadRequirementsQuery(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_qualification_file_upload", "202405", listOf("data")) { client, given ->
        client.gsFullServiceCommodity.gsQualificationFileUpload(data = given.file("data")!!, options = given.options)
    },
    Called("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", "202504", listOf()) { client, given ->
        client.gsFullServiceCommodity.gsQuerySkusAndApprovalStatusV2(externalSkuCodes = given.texts("external_sku_codes"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), pushTimeGe = given.time("push_time_ge"), pushTimeLt = given.time("push_time_lt"), skuStatus = given.text("sku_status"), options = given.options)
    },
    Called("gs_full_service_commodity.gs_video_upload", "202405", listOf("data")) { client, given ->
        client.gsFullServiceCommodity.gsVideoUpload(data = given.file("data")!!, options = given.options)
    },
    Called("gs_full_service_commodity.image_upload", "202405", listOf("data")) { client, given ->
        client.gsFullServiceCommodity.imageUpload(data = given.file("data")!!, supplierId = given.text("supplier_id")!!, options = given.options)
    },
    Called("gs_full_service_commodity.query_skus_and_approval_status", "202405", listOf()) { client, given ->
        client.gsFullServiceCommodity.querySkusAndApprovalStatus(supplierId = given.text("supplier_id")!!, externalSkuCodes = given.texts("external_sku_codes"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), pushTimeGe = given.time("push_time_ge"), pushTimeLt = given.time("push_time_lt"), skuStatus = given.text("sku_status"), options = given.options)
    },
)