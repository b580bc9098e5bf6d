// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun activateProductsExample(client: TikTokShopClient) {
    val response = client.product.activateProducts(productIds = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun applyOpportunitiesExample(client: TikTokShopClient) {
    val response = client.product.applyOpportunities(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun bindLocalProductsExample(client: TikTokShopClient) {
    val response = client.product.bindLocalProducts(globalProductId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkGlobalProductListingExample(client: TikTokShopClient) {
    val response = client.product.checkGlobalProductListing()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkListingPrerequisitesExample(client: TikTokShopClient) {
    val response = client.product.checkListingPrerequisites()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkProductListingExample(client: TikTokShopClient) {
    val response = client.product.checkProductListing(
        categoryId = "600001",
        description = "text",
        mainImages = listOf(CheckGlobalProductListingMainImage(
            uri = "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
        )),
        skus = listOf(CheckProductListingSku(
            inventory = listOf(CheckProductListingInventory(warehouseId = "7068517275539719942")),
            price = CheckProductListingPrice(currency = CheckProductListingPriceCurrency.USD),
        )),
        title = "Blue shirt",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createAttributeRecommendationRequestExample(client: TikTokShopClient) {
    val response = client.product.createAttributeRecommendationRequest()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createCategoryUpgradeTaskExample(client: TikTokShopClient) {
    val response = client.product.createCategoryUpgradeTask()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createCustomBrandExample(client: TikTokShopClient) {
    val response = client.product.createCustomBrand(name = "Teas")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createGlobalProductExample(client: TikTokShopClient) {
    val response = client.product.createGlobalProduct(
        categoryId = "600001",
        description = "text",
        mainImages = listOf(CheckGlobalProductListingMainImage(
            uri = "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
        )),
        packageWeight = CheckGlobalProductListingPackageWeight(unit = "KILOGRAM", value = "1.31"),
        skus = listOf(CreateGlobalProductSku(price = Money("12.50", "USD"))),
        title = "Blue shirt",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createGpaUpgradeTaskExample(client: TikTokShopClient) {
    val response = client.product.createGpaUpgradeTask()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createImageTranslationTasksExample(client: TikTokShopClient) {
    val response = client.product.createImageTranslationTasks(
        images = listOf(CreateImageTranslationTasksImage(
            imageUri = "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
            targetLanguages = listOf(TargetLanguage.CS_CZ),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createManufacturerExample(client: TikTokShopClient) {
    val response = client.product.createManufacturer(
        address = "10 Earlsfort Terrace, Dublin, Ireland",
        email = "johndoe@email.com",
        name = "John Doe",
        phoneNumber = PhoneNumber(availability = PhoneNumberAvailability.AVAILABLE),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createProductExample(client: TikTokShopClient) {
    val response = client.product.createProduct(
        categoryId = "600001",
        description = "text",
        mainImages = listOf(CheckGlobalProductListingMainImage(
            uri = "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
        )),
        skus = listOf(CreateProductSku2(
            inventory = listOf(CheckProductListingInventory(warehouseId = "7068517275539719942")),
            price = CreateProductPrice(currency = CreateProductPriceCurrency.USD),
        )),
        title = "Blue shirt",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createResponsiblePersonExample(client: TikTokShopClient) {
    val response = client.product.createResponsiblePerson(
        address = Address(country = "IE", postalCode = "D02 HD23", streetAddressLine1 = "text"),
        email = "john.doe@email.com",
        name = "John Doe",
        phoneNumber = CreateResponsiblePersonPhoneNumber(
            countryCode = "+353",
            localNumber = "80915151",
        ),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createSizeChartV2Example(client: TikTokShopClient) {
    val response = client.product.createSizeChartV2(
        categoryId = "7495049642642441621",
        sizeChartData = CreateSizeChartV2SizeChartData(
            measurementType = MeasurementType.BODY_MEASUREMENTS,
            table = Table(
                headers = listOf(Header(name = "Blue shirt")),
                rows = listOf(Row(cells = listOf(Cell(value = "text")))),
            ),
            unitSystem = UnitSystem.IMPERIAL,
        ),
        sizeChartMode = "text",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun deactivateProductsExample(client: TikTokShopClient) {
    val response = client.product.deactivateProducts(productIds = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun deleteGlobalProductsExample(client: TikTokShopClient) {
    val response = client.product.deleteGlobalProducts(
        globalProductIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun deleteProductsExample(client: TikTokShopClient) {
    val response = client.product.deleteProducts(productIds = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun diagnoseAndOptimizeProductExample(client: TikTokShopClient) {
    val response = client.product.diagnoseAndOptimizeProduct(categoryId = "600001")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun editGlobalProductExample(client: TikTokShopClient) {
    val response = client.product.editGlobalProduct(
        categoryId = "600001",
        description = "text",
        globalProductId = "7495049642642441621",
        mainImages = listOf(CheckGlobalProductListingMainImage(
            uri = "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
        )),
        packageWeight = CheckGlobalProductListingPackageWeight(unit = "KILOGRAM", value = "1.99"),
        skus = listOf(EditGlobalProductSku(price = Money("12.50", "USD"))),
        title = "Blue shirt",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun editProductExample(client: TikTokShopClient) {
    val response = client.product.editProduct(
        categoryId = "600001",
        description = "text",
        mainImages = listOf(CheckGlobalProductListingMainImage(
            uri = "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
        )),
        productId = "7495049642642441621",
        skus = listOf(EditProductSku(
            combinedSkus = listOf(CheckProductListingCombinedSku(
                productId = "1729582718312380123",
                skuCount = 2,
                skuId = "2729382476852921560",
            )),
        )),
        title = "Blue shirt",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun editSizeChartV2Example(client: TikTokShopClient) {
    val response = client.product.editSizeChartV2(
        sizeChartData = CreateSizeChartV2SizeChartData(
            measurementType = MeasurementType.BODY_MEASUREMENTS,
            table = Table(
                headers = listOf(Header(name = "Blue shirt")),
                rows = listOf(Row(cells = listOf(Cell(value = "text")))),
            ),
            unitSystem = UnitSystem.IMPERIAL,
        ),
        sizeChartId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun enableStrikethroughPricesExample(client: TikTokShopClient) {
    val response = client.product.enableStrikethroughPrices(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAttributesExample(client: TikTokShopClient) {
    val response = client.product.getAttributes(categoryId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getBrandsExample(client: TikTokShopClient) {
    client.product.getBrandsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCategoriesExample(client: TikTokShopClient) {
    val response = client.product.getCategories()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCategoryRulesExample(client: TikTokShopClient) {
    val response = client.product.getCategoryRules(categoryId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalAttributesExample(client: TikTokShopClient) {
    val response = client.product.getGlobalAttributes(categoryId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalCategoriesExample(client: TikTokShopClient) {
    val response = client.product.getGlobalCategories()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalCategoryRulesExample(client: TikTokShopClient) {
    val response = client.product.getGlobalCategoryRules(categoryId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalListingRulesExample(client: TikTokShopClient) {
    val response = client.product.getGlobalListingRules()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalProductExample(client: TikTokShopClient) {
    val response = client.product.getGlobalProduct(globalProductId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalReplicatedProductsExample(client: TikTokShopClient) {
    val response = client.product.getGlobalReplicatedProducts(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getImageTranslationTasksExample(client: TikTokShopClient) {
    val response = client.product.getImageTranslationTasks()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getListingSchemasExample(client: TikTokShopClient) {
    val response = client.product.getListingSchemas(categoryIds = listOf(1))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOpportunityDetailExample(client: TikTokShopClient) {
    val response = client.product.getOpportunityDetail(opportunityId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getProductExample(client: TikTokShopClient) {
    val response = client.product.getProduct(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getProductPackageRecommendationsExample(client: TikTokShopClient) {
    client.product.getProductPackageRecommendationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getProductSkppDetailExample(client: TikTokShopClient) {
    val response = client.product.getProductSkppDetail(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getProductsSeoWordsExample(client: TikTokShopClient) {
    val response = client.product.getProductsSeoWords(productIds = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getRecommendedProductTitleAndDescriptionExample(client: TikTokShopClient) {
    val response = client.product.getRecommendedProductTitleAndDescription(
        productIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopSkppSummaryExample(client: TikTokShopClient) {
    val response = client.product.getShopSkppSummary()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSubmissionRecordsExample(client: TikTokShopClient) {
    client.product.getSubmissionRecordsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun importExternalProductInfoExample(client: TikTokShopClient) {
    val response = client.product.importExternalProductInfo(data = Upload.path("picture.jpg"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun inventorySearchExample(client: TikTokShopClient) {
    val response = client.product.inventorySearch()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun listOpportunitiesExample(client: TikTokShopClient) {
    client.product.listOpportunitiesPages(opportunityType = OpportunityType.CATEGORY).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun listProductSkppStatusesExample(client: TikTokShopClient) {
    client.product.listProductSkppStatusesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun optimizeImagesExample(client: TikTokShopClient) {
    val response = client.product.optimizeImages()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun partialEditCandidateProductsExample(client: TikTokShopClient) {
    val response = client.product.partialEditCandidateProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun partialEditGlobalProductExample(client: TikTokShopClient) {
    val response = client.product.partialEditGlobalProduct(globalProductId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun partialEditManufacturerExample(client: TikTokShopClient) {
    val response = client.product.partialEditManufacturer(manufacturerId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun partialEditProductExample(client: TikTokShopClient) {
    val response = client.product.partialEditProduct(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun partialEditResponsiblePersonExample(client: TikTokShopClient) {
    val response = client.product.partialEditResponsiblePerson(
        responsiblePersonId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun predictProductPackageDimensionsAndWeightExample(client: TikTokShopClient) {
    val response = client.product.predictProductPackageDimensionsAndWeight(
        categoryId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun productAuditingResearchExample(client: TikTokShopClient) {
    client.product.productAuditingResearchPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun productInformationIssueDiagnosisExample(client: TikTokShopClient) {
    val response = client.product.productInformationIssueDiagnosis(
        productIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun publishGlobalProductExample(client: TikTokShopClient) {
    val response = client.product.publishGlobalProduct(
        globalProductId = "7495049642642441621",
        publishTarget = listOf(PublishTarget(
            region = PartialEditProductReplicatedProductRegion.MY,
            skus = listOf(PublishGlobalProductPublishTargetSku(
                relatedGlobalSkuId = "1729592969712207400",
            )),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun recommendBrandExample(client: TikTokShopClient) {
    val response = client.product.recommendBrand()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun recommendCategoryExample(client: TikTokShopClient) {
    val response = client.product.recommendCategory(productTitle = "Blue shirt")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun recommendGlobalCategoriesExample(client: TikTokShopClient) {
    val response = client.product.recommendGlobalCategories(productTitle = "Blue shirt")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun recommendRequiredProductPropertiesExample(client: TikTokShopClient) {
    val response = client.product.recommendRequiredProductProperties(
        categoryId = "7495049642642441621",
        productTitle = "Blue shirt",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun recommendSizeChartExample(client: TikTokShopClient) {
    val response = client.product.recommendSizeChart()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun recoverProductsExample(client: TikTokShopClient) {
    val response = client.product.recoverProducts(productIds = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun replicateProductExample(client: TikTokShopClient) {
    val response = client.product.replicateProduct(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCandidateProductsExample(client: TikTokShopClient) {
    client.product.searchCandidateProductsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCombinedListingRecommendationsExample(client: TikTokShopClient) {
    client.product.searchCombinedListingRecommendationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchGlobalProductsExample(client: TikTokShopClient) {
    client.product.searchGlobalProductsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchManufacturersExample(client: TikTokShopClient) {
    client.product.searchManufacturersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchOpportunitiesExample(client: TikTokShopClient) {
    client.product.searchOpportunitiesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchProductsExample(client: TikTokShopClient) {
    client.product.searchProductsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchResponsiblePersonsExample(client: TikTokShopClient) {
    client.product.searchResponsiblePersonsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchSizeChartsExample(client: TikTokShopClient) {
    client.product.searchSizeChartsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun submitProductViaOpportunityExample(client: TikTokShopClient) {
    val response = client.product.submitProductViaOpportunity(
        opportunityId = "7495049642642441621",
        productId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun submitSizeChartAppealExample(client: TikTokShopClient) {
    val response = client.product.submitSizeChartAppeal(
        appealMessage = AppealMessage(
            fieldName = FieldName.APPEAL_MESSAGE_FIELD_SIZE_CHART,
            indicatorDetails = listOf(IndicatorDetail(
                indicatorType = IndicatorType.CONTAINS_ALL_SALE_PROPERTY,
            )),
        ),
        productId = 1,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun submitStrikethroughPriceExample(client: TikTokShopClient) {
    val response = client.product.submitStrikethroughPrice(
        externalProductId = "7495049642642441621",
        productId = "7495049642642441621",
        skus = listOf(SubmitStrikethroughPriceSku(
            externalRetailPrice = Money("12.50", "USD"),
            externalSkuId = "7495049642642441621",
            externalTransactionPrice = SubmitStrikethroughPriceExternalTransactionPrice(
                amount = "12.50",
                currency = "USD",
                transactionTime = "2026-01-31T00:00:00Z",
            ),
            id = "7495049642642441621",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun suggestBrandsExample(client: TikTokShopClient) {
    val response = client.product.suggestBrands(productTitle = "Blue shirt")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateGlobalInventoryExample(client: TikTokShopClient) {
    val response = client.product.updateGlobalInventory(
        globalProductId = "7495049642642441621",
        globalSkus = listOf(UpdateGlobalInventoryGlobalSku(
            id = "1729592969712207013",
            inventory = listOf(CheckGlobalProductListingInventory(
                globalWarehouseId = "7068517275539719942",
                quantity = 999,
            )),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateInventoryExample(client: TikTokShopClient) {
    val response = client.product.updateInventory(
        productId = "7495049642642441621",
        skus = listOf(UpdateInventorySku(
            id = "1729592969712207013",
            inventory = listOf(CheckProductListingInventory(quantity = 999)),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updatePriceExample(client: TikTokShopClient) {
    val response = client.product.updatePrice(
        productId = "7495049642642441621",
        skus = listOf(UpdatePriceSku(
            id = "1729592969712207013",
            price = PartialEditProductPrice(currency = CheckProductListingPriceCurrency.USD),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateStockOperationSettingsExample(client: TikTokShopClient) {
    val response = client.product.updateStockOperationSettings(sellerId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadCandidateProductsExample(client: TikTokShopClient) {
    val response = client.product.uploadCandidateProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadExternalProductExample(client: TikTokShopClient) {
    val response = client.product.uploadExternalProduct()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadProductFileExample(client: TikTokShopClient) {
    val response = client.product.uploadProductFile(data = Upload.path("document.pdf"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadProductImageExample(client: TikTokShopClient) {
    val response = client.product.uploadProductImage(data = Upload.path("picture.jpg"))
}
