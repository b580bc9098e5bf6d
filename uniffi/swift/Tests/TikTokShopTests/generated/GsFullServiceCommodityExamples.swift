// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func getGlobalSellingFullServiceCategoriesOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.getGlobalSellingFullServiceCategoriesPages() { print(item) }
}

func getGradingTemplatesConfigOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.getGradingTemplatesConfig(
    supplierId: "8123694121236"
  )
}

func getSizeGroupsOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.getSizeGroups(
    categoryId: "8749887127898390"
  )
}

func getSizeGroupsConfigOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.getSizeGroupsConfig(
    categoryId: "7076317554373035781"
  )
}

func globalSellingGetSupplierAddressesOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.globalSellingGetSupplierAddressesPages() { print(item) }
}

func gsCalculateProductAuditInfoOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsCalculateProductAuditInfo()
}

func gsCreateProductOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsCreateProduct(
    supplierId: "5764607611253786572"
  )
}

func gsCreateProductV2OfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsCreateProductV2()
}

func gsFullServiceGetAttributesOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServiceGetAttributes(
    categoryId: "7495049642642441621"
  )
}

func gsFullServiceGetBrandsOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServiceGetBrands()
}

func gsFullServiceGetCategoryInformationOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServiceGetCategoryInformation(
    categoryId: "7495049642642441621"
  )
}

func gsFullServiceGetCertificationsOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServiceGetCertifications(
    categoryId: "7495049642642441621"
  )
}

func gsFullServicePreviewGetAttributesOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServicePreviewGetAttributes(
    categoryId: "7495049642642441621"
  )
}

func gsFullServicePreviewGetBrandsOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServicePreviewGetBrands()
}

func gsFullServicePreviewGetCategoryInformationOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsFullServicePreviewGetCategoryInformation(
    categoryId: "7495049642642441621"
  )
}

func gsFullServiceSearchCategoriesOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.gsFullServiceSearchCategoriesPages() { print(item) }
}

func gsGetGradingTemplatesConfigV2OfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsGetGradingTemplatesConfigV2()
}

func gsGetSizeGroupsConfigV2OfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsGetSizeGroupsConfigV2(
    categoryId: "7495049642642441621"
  )
}

func gsGetSupplierRpOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.gsGetSupplierRpPages() { print(item) }
}

func gsImageUploadV2OfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsImageUploadV2(
    data: .file("picture.jpg")
  )
}

func gsListSupplierManufacturerOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.gsListSupplierManufacturerPages() { print(item) }
}

func gsProductImageUploadRequirementsQueryOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsProductImageUploadRequirementsQuery(
    categoryId: "7495049642642441621"
  )
}

func gsQualificationFileUploadOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsQualificationFileUpload(
    data: .file("document.pdf")
  )
}

func gsQuerySkusAndApprovalStatusV2OfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.gsQuerySkusAndApprovalStatusV2Pages() { print(item) }
}

func gsVideoUploadOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.gsVideoUpload(data: .file("picture.jpg"))
}

func imageUploadOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceCommodity.imageUpload(
    supplierId: "8123694121236",
    data: .file("picture.jpg")
  )
}

func querySkusAndApprovalStatusOfGsFullServiceCommodity(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceCommodity.querySkusAndApprovalStatusPages(
    supplierId: "8123694121236"
  ) { print(item) }
}
