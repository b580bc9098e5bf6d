// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func activateProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.activateProducts(productIds: ["7495049642642441621"])
}

func applyOpportunitiesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.applyOpportunities(productId: "7495049642642441621")
}

func bindLocalProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.bindLocalProducts(
    globalProductId: "7495049642642441621"
  )
}

func checkGlobalProductListingOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.checkGlobalProductListing()
}

func checkListingPrerequisitesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.checkListingPrerequisites()
}

func checkProductListingOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.checkProductListing(
    categoryId: "600001",
    description_: "text",
    mainImages: [CheckGlobalProductListingMainImage(
      uri: "tos-maliva-i-o3syd03w52-us/c668cdf70b7f"
    )],
    skus: [CheckProductListingSku(
      inventory: [CheckProductListingInventory(warehouseId: "7068517275539719942")],
      price: CheckProductListingPrice(currency: .usd)
    )],
    title: "Blue shirt"
  )
}

func createAttributeRecommendationRequestOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createAttributeRecommendationRequest()
}

func createCategoryUpgradeTaskOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createCategoryUpgradeTask()
}

func createCustomBrandOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createCustomBrand(name: "Teas")
}

func createGlobalProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createGlobalProduct(
    categoryId: "600001",
    description_: "text",
    mainImages: [CheckGlobalProductListingMainImage(
      uri: "tos-maliva-i-o3syd03w52-us/c668cdf70b7f"
    )],
    packageWeight: CheckGlobalProductListingPackageWeight(unit: "KILOGRAM", value: "1.31"),
    skus: [CreateGlobalProductSku(price: Money(amount: "12.50", currency: "USD"))],
    title: "Blue shirt"
  )
}

func createGpaUpgradeTaskOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createGpaUpgradeTask()
}

func createImageTranslationTasksOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createImageTranslationTasks(
    images: [CreateImageTranslationTasksImage(
      imageUri: "tos-maliva-i-o3syd03w52-us/c668cdf70b7f",
      targetLanguages: [.csCz]
    )]
  )
}

func createManufacturerOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createManufacturer(
    address: "10 Earlsfort Terrace, Dublin, Ireland",
    email: "johndoe@email.com",
    name: "John Doe",
    phoneNumber: PhoneNumber(availability: .available)
  )
}

func createProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createProduct(
    categoryId: "600001",
    description_: "text",
    mainImages: [CheckGlobalProductListingMainImage(
      uri: "tos-maliva-i-o3syd03w52-us/c668cdf70b7f"
    )],
    skus: [CreateProductSku2(
      inventory: [CheckProductListingInventory(warehouseId: "7068517275539719942")],
      price: CreateProductPrice(currency: .usd)
    )],
    title: "Blue shirt"
  )
}

func createResponsiblePersonOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createResponsiblePerson(
    address: Address(country: "IE", postalCode: "D02 HD23", streetAddressLine1: "text"),
    email: "john.doe@email.com",
    name: "John Doe",
    phoneNumber: CreateResponsiblePersonPhoneNumber(countryCode: "+353", localNumber: "80915151")
  )
}

func createSizeChartV2OfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.createSizeChartV2(
    categoryId: "7495049642642441621",
    sizeChartData: CreateSizeChartV2SizeChartData(
      measurementType: .bodyMeasurements,
      table: ProductTable(
        headers: [Header(name: "Blue shirt")],
        rows: [Row(cells: [Cell(value: "text")])]
      ),
      unitSystem: .imperial
    ),
    sizeChartMode: "text"
  )
}

func deactivateProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.deactivateProducts(productIds: ["7495049642642441621"])
}

func deleteGlobalProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.deleteGlobalProducts(
    globalProductIds: ["7495049642642441621"]
  )
}

func deleteProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.deleteProducts(productIds: ["7495049642642441621"])
}

func diagnoseAndOptimizeProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.diagnoseAndOptimizeProduct(categoryId: "600001")
}

func editGlobalProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.editGlobalProduct(
    categoryId: "600001",
    description_: "text",
    globalProductId: "7495049642642441621",
    mainImages: [CheckGlobalProductListingMainImage(
      uri: "tos-maliva-i-o3syd03w52-us/c668cdf70b7f"
    )],
    packageWeight: CheckGlobalProductListingPackageWeight(unit: "KILOGRAM", value: "1.99"),
    skus: [EditGlobalProductSku(price: Money(amount: "12.50", currency: "USD"))],
    title: "Blue shirt"
  )
}

func editProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.editProduct(
    categoryId: "600001",
    description_: "text",
    mainImages: [CheckGlobalProductListingMainImage(
      uri: "tos-maliva-i-o3syd03w52-us/c668cdf70b7f"
    )],
    productId: "7495049642642441621",
    skus: [EditProductSku(
      combinedSkus: [CheckProductListingCombinedSku(
        productId: "1729582718312380123",
        skuCount: 2,
        skuId: "2729382476852921560"
      )]
    )],
    title: "Blue shirt"
  )
}

func editSizeChartV2OfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.editSizeChartV2(
    sizeChartData: CreateSizeChartV2SizeChartData(
      measurementType: .bodyMeasurements,
      table: ProductTable(
        headers: [Header(name: "Blue shirt")],
        rows: [Row(cells: [Cell(value: "text")])]
      ),
      unitSystem: .imperial
    ),
    sizeChartId: "7495049642642441621"
  )
}

func enableStrikethroughPricesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.enableStrikethroughPrices(
    productId: "7495049642642441621"
  )
}

func getAttributesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getAttributes(categoryId: "7495049642642441621")
}

func getBrandsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.getBrandsPages() { print(item) }
}

func getCategoriesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getCategories()
}

func getCategoryRulesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getCategoryRules(categoryId: "7495049642642441621")
}

func getGlobalAttributesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getGlobalAttributes(categoryId: "7495049642642441621")
}

func getGlobalCategoriesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getGlobalCategories()
}

func getGlobalCategoryRulesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getGlobalCategoryRules(
    categoryId: "7495049642642441621"
  )
}

func getGlobalListingRulesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getGlobalListingRules()
}

func getGlobalProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getGlobalProduct(globalProductId: "7495049642642441621")
}

func getGlobalReplicatedProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getGlobalReplicatedProducts(
    productId: "7495049642642441621"
  )
}

func getImageTranslationTasksOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getImageTranslationTasks()
}

func getListingSchemasOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getListingSchemas(categoryIds: [1])
}

func getOpportunityDetailOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getOpportunityDetail(
    opportunityId: "7495049642642441621"
  )
}

func getProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getProduct(productId: "7495049642642441621")
}

func getProductPackageRecommendationsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.getProductPackageRecommendationsPages() { print(item) }
}

func getProductSkppDetailOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getProductSkppDetail(productId: "7495049642642441621")
}

func getProductsSeoWordsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getProductsSeoWords(productIds: ["7495049642642441621"])
}

func getRecommendedProductTitleAndDescriptionOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getRecommendedProductTitleAndDescription(
    productIds: ["7495049642642441621"]
  )
}

func getShopSkppSummaryOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.getShopSkppSummary()
}

func getSubmissionRecordsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.getSubmissionRecordsPages() { print(item) }
}

func importExternalProductInfoOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.importExternalProductInfo(data: .file("picture.jpg"))
}

func inventorySearchOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.inventorySearch()
}

func listOpportunitiesOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.listOpportunitiesPages(opportunityType: .category) { print(item) }
}

func listProductSkppStatusesOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.listProductSkppStatusesPages() { print(item) }
}

func optimizeImagesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.optimizeImages()
}

func partialEditCandidateProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.partialEditCandidateProducts()
}

func partialEditGlobalProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.partialEditGlobalProduct(
    globalProductId: "7495049642642441621"
  )
}

func partialEditManufacturerOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.partialEditManufacturer(
    manufacturerId: "7495049642642441621"
  )
}

func partialEditProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.partialEditProduct(productId: "7495049642642441621")
}

func partialEditResponsiblePersonOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.partialEditResponsiblePerson(
    responsiblePersonId: "7495049642642441621"
  )
}

func predictProductPackageDimensionsAndWeightOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.predictProductPackageDimensionsAndWeight(
    categoryId: "7495049642642441621"
  )
}

func productAuditingResearchOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.productAuditingResearchPages() { print(item) }
}

func productInformationIssueDiagnosisOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.productInformationIssueDiagnosis(
    productIds: ["7495049642642441621"]
  )
}

func publishGlobalProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.publishGlobalProduct(
    globalProductId: "7495049642642441621",
    publishTarget: [PublishTarget(
      region: .my,
      skus: [PublishGlobalProductPublishTargetSku(relatedGlobalSkuId: "1729592969712207400")]
    )]
  )
}

func recommendBrandOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.recommendBrand()
}

func recommendCategoryOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.recommendCategory(productTitle: "Blue shirt")
}

func recommendGlobalCategoriesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.recommendGlobalCategories(productTitle: "Blue shirt")
}

func recommendRequiredProductPropertiesOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.recommendRequiredProductProperties(
    categoryId: "7495049642642441621",
    productTitle: "Blue shirt"
  )
}

func recommendSizeChartOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.recommendSizeChart()
}

func recoverProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.recoverProducts(productIds: ["7495049642642441621"])
}

func replicateProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.replicateProduct(productId: "7495049642642441621")
}

func searchCandidateProductsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchCandidateProductsPages() { print(item) }
}

func searchCombinedListingRecommendationsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchCombinedListingRecommendationsPages() { print(item) }
}

func searchGlobalProductsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchGlobalProductsPages() { print(item) }
}

func searchManufacturersOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchManufacturersPages() { print(item) }
}

func searchOpportunitiesOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchOpportunitiesPages() { print(item) }
}

func searchProductsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchProductsPages() { print(item) }
}

func searchResponsiblePersonsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchResponsiblePersonsPages() { print(item) }
}

func searchSizeChartsOfProduct(_ client: TikTokShopClient) async throws {
  for try await item in client.product.searchSizeChartsPages() { print(item) }
}

func submitProductViaOpportunityOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.submitProductViaOpportunity(
    opportunityId: "7495049642642441621",
    productId: "7495049642642441621"
  )
}

func submitSizeChartAppealOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.submitSizeChartAppeal(
    appealMessage: AppealMessage(
      fieldName: .appealMessageFieldSizeChart,
      indicatorDetails: [IndicatorDetail(indicatorType: .containsAllSaleProperty)]
    ),
    productId: 1
  )
}

func submitStrikethroughPriceOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.submitStrikethroughPrice(
    externalProductId: "7495049642642441621",
    productId: "7495049642642441621",
    skus: [SubmitStrikethroughPriceSku(
      externalRetailPrice: Money(amount: "12.50", currency: "USD"),
      externalSkuId: "7495049642642441621",
      externalTransactionPrice: SubmitStrikethroughPriceExternalTransactionPrice(
        amount: "12.50",
        currency: "USD",
        transactionTime: "2026-01-31T00:00:00Z"
      ),
      id: "7495049642642441621"
    )]
  )
}

func suggestBrandsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.suggestBrands(productTitle: "Blue shirt")
}

func updateGlobalInventoryOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.updateGlobalInventory(
    globalProductId: "7495049642642441621",
    globalSkus: [UpdateGlobalInventoryGlobalSku(
      id: "1729592969712207013",
      inventory: [CheckGlobalProductListingInventory(
        globalWarehouseId: "7068517275539719942",
        quantity: 999
      )]
    )]
  )
}

func updateInventoryOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.updateInventory(
    productId: "7495049642642441621",
    skus: [UpdateInventorySku(
      id: "1729592969712207013",
      inventory: [CheckProductListingInventory(quantity: 999)]
    )]
  )
}

func updatePriceOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.updatePrice(
    productId: "7495049642642441621",
    skus: [UpdatePriceSku(
      id: "1729592969712207013",
      price: PartialEditProductPrice(currency: .usd)
    )]
  )
}

func updateStockOperationSettingsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.updateStockOperationSettings(
    sellerId: "7495049642642441621"
  )
}

func uploadCandidateProductsOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.uploadCandidateProducts()
}

func uploadExternalProductOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.uploadExternalProduct()
}

func uploadProductFileOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.uploadProductFile(data: .file("document.pdf"))
}

func uploadProductImageOfProduct(_ client: TikTokShopClient) async throws {
  _ = try await client.product.uploadProductImage(data: .file("picture.jpg"))
}
