// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullservicecommodity

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalSellingFullServiceCategoriesExample(client: TikTokShopClient) {
    client.gsFullServiceCommodity.getGlobalSellingFullServiceCategoriesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGradingTemplatesConfigExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.getGradingTemplatesConfig(
        supplierId = "8123694121236",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSizeGroupsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.getSizeGroups(categoryId = "8749887127898390")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSizeGroupsConfigExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.getSizeGroupsConfig(
        categoryId = "7076317554373035781",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingGetSupplierAddressesExample(client: TikTokShopClient) {
    client.gsFullServiceCommodity.globalSellingGetSupplierAddressesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsCalculateProductAuditInfoExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsCalculateProductAuditInfo()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsCreateProductExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsCreateProduct(supplierId = "5764607611253786572")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsCreateProductV2Example(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsCreateProductV2()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceGetAttributesExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServiceGetAttributes(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceGetBrandsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServiceGetBrands()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceGetCategoryInformationExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServiceGetCategoryInformation(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceGetCertificationsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServiceGetCertifications(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServicePreviewGetAttributesExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServicePreviewGetAttributes(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServicePreviewGetBrandsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServicePreviewGetBrands()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServicePreviewGetCategoryInformationExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsFullServicePreviewGetCategoryInformation(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceSearchCategoriesExample(client: TikTokShopClient) {
    client.gsFullServiceCommodity.gsFullServiceSearchCategoriesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsGetGradingTemplatesConfigV2Example(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsGetGradingTemplatesConfigV2()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsGetSizeGroupsConfigV2Example(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsGetSizeGroupsConfigV2(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsGetSupplierRpExample(client: TikTokShopClient) {
    client.gsFullServiceCommodity.gsGetSupplierRpPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsImageUploadV2Example(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsImageUploadV2(data = Upload.path("picture.jpg"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsListSupplierManufacturerExample(client: TikTokShopClient) {
    client.gsFullServiceCommodity.gsListSupplierManufacturerPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsProductImageUploadRequirementsQueryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsProductImageUploadRequirementsQuery(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsQualificationFileUploadExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsQualificationFileUpload(
        data = Upload.path("document.pdf"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsQuerySkusAndApprovalStatusV2Example(client: TikTokShopClient) {
    client.gsFullServiceCommodity.gsQuerySkusAndApprovalStatusV2Pages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsVideoUploadExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.gsVideoUpload(data = Upload.path("picture.jpg"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun imageUploadExample(client: TikTokShopClient) {
    val response = client.gsFullServiceCommodity.imageUpload(
        data = Upload.path("picture.jpg"),
        supplierId = "8123694121236",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun querySkusAndApprovalStatusExample(client: TikTokShopClient) {
    client.gsFullServiceCommodity.querySkusAndApprovalStatusPages(supplierId = "8123694121236").collect { item -> println(item) }
}
