// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Gs full service commodity: the operations of the domain `gs_full_service_commodity`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol GsFullServiceCommodityAPI: Resource {
  func getGlobalSellingFullServiceCategories(_ params: Params, options: CallOptions?) async throws -> GetGlobalSellingFullServiceCategoriesResponse
  func getGlobalSellingFullServiceCategoriesPages(_ params: Params, options: PageOptions?) -> Pages<GsFullServiceCommodityCategory>
  func getGradingTemplatesConfig(_ params: Params, options: CallOptions?) async throws -> GetGradingTemplatesConfigResponse
  func getSizeGroups(_ params: Params, options: CallOptions?) async throws -> GetSizeGroupsResponse
  func getSizeGroupsConfig(_ params: Params, options: CallOptions?) async throws -> GetSizeGroupsConfigResponse
  func globalSellingGetSupplierAddresses(_ params: Params, options: CallOptions?) async throws -> GlobalSellingGetSupplierAddressesResponse
  func globalSellingGetSupplierAddressesPages(_ params: Params, options: PageOptions?) -> Pages<Address>
  func gsCalculateProductAuditInfo(_ params: Params, options: CallOptions?) async throws -> GsCalculateProductAuditInfoResponse
  func gsCreateProduct(_ params: Params, options: CallOptions?) async throws -> GsCreateProductResponse
  func gsCreateProductV2(_ params: Params, options: CallOptions?) async throws -> GsCreateProductV2Response
  func gsFullServiceGetAttributes(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetAttributesResponse
  func gsFullServiceGetBrands(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetBrandsResponse
  func gsFullServiceGetCategoryInformation(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetCategoryInformationResponse
  func gsFullServiceGetCertifications(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetCertificationsResponse
  func gsFullServicePreviewGetAttributes(_ params: Params, options: CallOptions?) async throws -> GsFullServicePreviewGetAttributesResponse
  func gsFullServicePreviewGetBrands(_ params: Params, options: CallOptions?) async throws -> GsFullServicePreviewGetBrandsResponse
  func gsFullServicePreviewGetCategoryInformation(_ params: Params, options: CallOptions?) async throws -> GsFullServicePreviewGetCategoryInformationResponse
  func gsFullServiceSearchCategories(_ params: Params, options: CallOptions?) async throws -> GsFullServiceSearchCategoriesResponse
  func gsFullServiceSearchCategoriesPages(_ params: Params, options: PageOptions?) -> Pages<GsFullServiceCommodityCategory>
  func gsGetGradingTemplatesConfigV2(_ params: Params, options: CallOptions?) async throws -> GsGetGradingTemplatesConfigV2Response
  func gsGetSizeGroupsConfigV2(_ params: Params, options: CallOptions?) async throws -> GsGetSizeGroupsConfigV2Response
  func gsGetSupplierRp(_ params: Params, options: CallOptions?) async throws -> GsGetSupplierRpResponse
  func gsGetSupplierRpPages(_ params: Params, options: PageOptions?) -> Pages<RpInfo>
  func gsImageUploadV2(_ params: Params, options: CallOptions?) async throws -> GsImageUploadV2Response
  func gsListSupplierManufacturer(_ params: Params, options: CallOptions?) async throws -> GsListSupplierManufacturerResponse
  func gsListSupplierManufacturerPages(_ params: Params, options: PageOptions?) -> Pages<Manufacturer>
  func gsProductImageUploadRequirementsQuery(_ params: Params, options: CallOptions?) async throws -> GsProductImageUploadRequirementsQueryResponse
  func gsQualificationFileUpload(_ params: Params, options: CallOptions?) async throws -> GsQualificationFileUploadResponse
  func gsQuerySkusAndApprovalStatusV2(_ params: Params, options: CallOptions?) async throws -> GsQuerySkusAndApprovalStatusV2Response
  func gsQuerySkusAndApprovalStatusV2Pages(_ params: Params, options: PageOptions?) -> Pages<Spu>
  func gsVideoUpload(_ params: Params, options: CallOptions?) async throws -> GsVideoUploadResponse
  func imageUpload(_ params: Params, options: CallOptions?) async throws -> ImageUploadResponse
  func querySkusAndApprovalStatus(_ params: Params, options: CallOptions?) async throws -> QuerySkusAndApprovalStatusResponse
  func querySkusAndApprovalStatusPages(_ params: Params, options: PageOptions?) -> Pages<Spu>
}

/// Gs full service commodity: the operations of the domain `gs_full_service_commodity`.
public struct GsFullServiceCommodityResource: GsFullServiceCommodityAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Gs full service commodity: the operations of the domain `gs_full_service_commodity`.
  public var gsFullServiceCommodity: GsFullServiceCommodityResource { GsFullServiceCommodityResource(connection) }
}

extension GsFullServiceCommodityAPI {
  /// Lists the categories open to full-service suppliers, by offset (preview endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/preview/categories/search`, version 202404.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - pageOffset: Number of the page to return, counted from 1. Example: `1`.
  ///   - pageSize: Number of categories to return on each page, from 1 to 50; `page_offset` times this must not exceed 10,000. Example: `50`.
  public func getGlobalSellingFullServiceCategories(
    pageOffset: Int? = nil,
    pageSize: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> GetGlobalSellingFullServiceCategoriesResponse {
    let params = Params { writer in
      writer.put("page_offset", pageOffset)
      writer.put("page_size", pageSize)
    }
    return try await getGlobalSellingFullServiceCategories(params, options: options)
  }

  /// `getGlobalSellingFullServiceCategories` with its parameters by their names in the API.
  public func getGlobalSellingFullServiceCategories(_ params: Params, options: CallOptions?) async throws -> GetGlobalSellingFullServiceCategoriesResponse {
    GetGlobalSellingFullServiceCategoriesResponse(try await connection.caller.call("gs_full_service_commodity.get_global_selling_full_service_categories", params, options))
  }

  /// Everything that `getGlobalSellingFullServiceCategories` lists, page by page. Nothing is sent before it is iterated.
  public func getGlobalSellingFullServiceCategoriesPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<GsFullServiceCommodityCategory> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return getGlobalSellingFullServiceCategoriesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getGlobalSellingFullServiceCategoriesPages(_ params: Params, options: PageOptions?) -> Pages<GsFullServiceCommodityCategory> {
    connection.caller.pages("gs_full_service_commodity.get_global_selling_full_service_categories", params, options) { GsFullServiceCommodityCategory($0) }
  }

  /// Lists a supplier's grading templates for garment sizes (preview endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/preview/grading_templates`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `8123694121236`.
  public func getGradingTemplatesConfig(
    supplierId: String,
    options: CallOptions? = nil
  ) async throws -> GetGradingTemplatesConfigResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
    }
    return try await getGradingTemplatesConfig(params, options: options)
  }

  /// `getGradingTemplatesConfig` with its parameters by their names in the API.
  public func getGradingTemplatesConfig(_ params: Params, options: CallOptions?) async throws -> GetGradingTemplatesConfigResponse {
    GetGradingTemplatesConfigResponse(try await connection.caller.call("gs_full_service_commodity.get_grading_templates_config", params, options))
  }

  /// Returns the size groups of a category and whether grading is required.
  ///
  /// `GET /gs_full_service_commodity/{version}/size_groups`, version 202408.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose size groups or size charts to return. Example: `8749887127898390`.
  public func getSizeGroups(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GetSizeGroupsResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await getSizeGroups(params, options: options)
  }

  /// `getSizeGroups` with its parameters by their names in the API.
  public func getSizeGroups(_ params: Params, options: CallOptions?) async throws -> GetSizeGroupsResponse {
    GetSizeGroupsResponse(try await connection.caller.call("gs_full_service_commodity.get_size_groups", params, options))
  }

  /// Lists the size groups of a full-service category (preview endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/preview/size_groups`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose size groups or size charts to return. Example: `7076317554373035781`.
  public func getSizeGroupsConfig(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GetSizeGroupsConfigResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await getSizeGroupsConfig(params, options: options)
  }

  /// `getSizeGroupsConfig` with its parameters by their names in the API.
  public func getSizeGroupsConfig(_ params: Params, options: CallOptions?) async throws -> GetSizeGroupsConfigResponse {
    GetSizeGroupsConfigResponse(try await connection.caller.call("gs_full_service_commodity.get_size_groups_config", params, options))
  }

  /// Lists the addresses that the supplier ships from, page by page.
  ///
  /// `GET /gs_full_service_commodity/{version}/supplier_addresses`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - pageSize: Number of addresses to return on each page, at most 50; 10 by default. Example: `10`.
  ///   - pageToken: Page to return, from `next_page_token`; leave it out for the first page. Example: `1`.
  public func globalSellingGetSupplierAddresses(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingGetSupplierAddressesResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await globalSellingGetSupplierAddresses(params, options: options)
  }

  /// `globalSellingGetSupplierAddresses` with its parameters by their names in the API.
  public func globalSellingGetSupplierAddresses(_ params: Params, options: CallOptions?) async throws -> GlobalSellingGetSupplierAddressesResponse {
    GlobalSellingGetSupplierAddressesResponse(try await connection.caller.call("gs_full_service_commodity.global_selling_get_supplier_addresses", params, options))
  }

  /// Everything that `globalSellingGetSupplierAddresses` lists, page by page. Nothing is sent before it is iterated.
  public func globalSellingGetSupplierAddressesPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Address> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return globalSellingGetSupplierAddressesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func globalSellingGetSupplierAddressesPages(_ params: Params, options: PageOptions?) -> Pages<Address> {
    connection.caller.pages("gs_full_service_commodity.global_selling_get_supplier_addresses", params, options) { Address($0) }
  }

  /// Predicts for each region whether a full-service product can be published.
  ///
  /// `POST /gs_full_service_commodity/{version}/calculate_audit_info`, version 202509; also 202508.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - spu: Product (SPU) with its SKCs, SKUs and documents.
  public func gsCalculateProductAuditInfo(
    spu: GsCalculateProductAuditInfoSpu? = nil,
    options: CallOptions? = nil
  ) async throws -> GsCalculateProductAuditInfoResponse {
    let params = Params { writer in
      writer.put("spu", spu)
    }
    return try await gsCalculateProductAuditInfo(params, options: options)
  }

  /// `gsCalculateProductAuditInfo` with its parameters by their names in the API.
  public func gsCalculateProductAuditInfo(_ params: Params, options: CallOptions?) async throws -> GsCalculateProductAuditInfoResponse {
    GsCalculateProductAuditInfoResponse(try await connection.caller.call("gs_full_service_commodity.gs_calculate_product_audit_info", params, options))
  }

  /// Creates a full-service product for a named supplier (preview endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/preview/products`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `5764607611253786572`.
  ///   - spu: Product (SPU) with its SKCs, SKUs and documents.
  public func gsCreateProduct(
    supplierId: String,
    spu: GsCreateProductSpu? = nil,
    options: CallOptions? = nil
  ) async throws -> GsCreateProductResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("spu", spu)
    }
    return try await gsCreateProduct(params, options: options)
  }

  /// `gsCreateProduct` with its parameters by their names in the API.
  public func gsCreateProduct(_ params: Params, options: CallOptions?) async throws -> GsCreateProductResponse {
    GsCreateProductResponse(try await connection.caller.call("gs_full_service_commodity.gs_create_product", params, options))
  }

  /// Creates a full-service product and returns its SPU code (beta endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/beta/products`, version 202509; also 202405, 202410, 202508.
  ///
  /// - Idempotency key: `idempotent_key`; by default, the client creates one.
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - idempotentKey: Key of your own for this request; a repeat with the same key creates no second product. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`.
  ///   - spu: Product (SPU) with its SKCs, SKUs and documents.
  public func gsCreateProductV2(
    idempotentKey: String? = nil,
    spu: GsCalculateProductAuditInfoSpu? = nil,
    options: CallOptions? = nil
  ) async throws -> GsCreateProductV2Response {
    let params = Params { writer in
      writer.put("idempotent_key", idempotentKey)
      writer.put("spu", spu)
    }
    return try await gsCreateProductV2(params, options: options)
  }

  /// `gsCreateProductV2` with its parameters by their names in the API.
  public func gsCreateProductV2(_ params: Params, options: CallOptions?) async throws -> GsCreateProductV2Response {
    GsCreateProductV2Response(try await connection.caller.call("gs_full_service_commodity.gs_create_product_v2", params, options))
  }

  /// Lists the attributes of a full-service category (beta endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/attributes`, version 202507; also 202405, 202503.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of a node of the Global Selling category tree.
  public func gsFullServiceGetAttributes(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsFullServiceGetAttributesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsFullServiceGetAttributes(params, options: options)
  }

  /// `gsFullServiceGetAttributes` with its parameters by their names in the API.
  public func gsFullServiceGetAttributes(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetAttributesResponse {
    GsFullServiceGetAttributesResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_get_attributes", params, options))
  }

  /// Lists the supplier's brands and their approval state (beta endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/brands`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  public func gsFullServiceGetBrands(
    options: CallOptions? = nil
  ) async throws -> GsFullServiceGetBrandsResponse {
    let params = Params()
    return try await gsFullServiceGetBrands(params, options: options)
  }

  /// `gsFullServiceGetBrands` with its parameters by their names in the API.
  public func gsFullServiceGetBrands(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetBrandsResponse {
    GsFullServiceGetBrandsResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_get_brands", params, options))
  }

  /// Returns the listing rules of one full-service category (beta endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of a node of the Global Selling category tree.
  public func gsFullServiceGetCategoryInformation(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsFullServiceGetCategoryInformationResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsFullServiceGetCategoryInformation(params, options: options)
  }

  /// `gsFullServiceGetCategoryInformation` with its parameters by their names in the API.
  public func gsFullServiceGetCategoryInformation(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetCategoryInformationResponse {
    GsFullServiceGetCategoryInformationResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_get_category_information", params, options))
  }

  /// Lists the certificates that a full-service category requires, per region (beta endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/certifications`, version 202507; also 202406.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of a node of the Global Selling category tree.
  public func gsFullServiceGetCertifications(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsFullServiceGetCertificationsResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsFullServiceGetCertifications(params, options: options)
  }

  /// `gsFullServiceGetCertifications` with its parameters by their names in the API.
  public func gsFullServiceGetCertifications(_ params: Params, options: CallOptions?) async throws -> GsFullServiceGetCertificationsResponse {
    GsFullServiceGetCertificationsResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_get_certifications", params, options))
  }

  /// Lists the attributes of a full-service category (preview endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}/attributes`, version 202404.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of a node of the Global Selling category tree.
  public func gsFullServicePreviewGetAttributes(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsFullServicePreviewGetAttributesResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsFullServicePreviewGetAttributes(params, options: options)
  }

  /// `gsFullServicePreviewGetAttributes` with its parameters by their names in the API.
  public func gsFullServicePreviewGetAttributes(_ params: Params, options: CallOptions?) async throws -> GsFullServicePreviewGetAttributesResponse {
    GsFullServicePreviewGetAttributesResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_preview_get_attributes", params, options))
  }

  /// Lists a supplier's brands and their approval state (preview endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/preview/brands`, version 202404.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `7303372078719633170`.
  public func gsFullServicePreviewGetBrands(
    supplierId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsFullServicePreviewGetBrandsResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
    }
    return try await gsFullServicePreviewGetBrands(params, options: options)
  }

  /// `gsFullServicePreviewGetBrands` with its parameters by their names in the API.
  public func gsFullServicePreviewGetBrands(_ params: Params, options: CallOptions?) async throws -> GsFullServicePreviewGetBrandsResponse {
    GsFullServicePreviewGetBrandsResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_preview_get_brands", params, options))
  }

  /// Returns the listing rules of one full-service category (preview endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}`, version 202404.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of a node of the Global Selling category tree.
  public func gsFullServicePreviewGetCategoryInformation(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsFullServicePreviewGetCategoryInformationResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsFullServicePreviewGetCategoryInformation(params, options: options)
  }

  /// `gsFullServicePreviewGetCategoryInformation` with its parameters by their names in the API.
  public func gsFullServicePreviewGetCategoryInformation(_ params: Params, options: CallOptions?) async throws -> GsFullServicePreviewGetCategoryInformationResponse {
    GsFullServicePreviewGetCategoryInformationResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_preview_get_category_information", params, options))
  }

  /// Lists the categories open to full-service suppliers, by offset (beta endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/beta/categories/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - pageOffset: Number of the page to return, counted from 1. Example: `1`.
  ///   - pageSize: Number of categories to return on each page, from 1 to 100. Example: `10`.
  public func gsFullServiceSearchCategories(
    pageOffset: Int? = nil,
    pageSize: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> GsFullServiceSearchCategoriesResponse {
    let params = Params { writer in
      writer.put("page_offset", pageOffset)
      writer.put("page_size", pageSize)
    }
    return try await gsFullServiceSearchCategories(params, options: options)
  }

  /// `gsFullServiceSearchCategories` with its parameters by their names in the API.
  public func gsFullServiceSearchCategories(_ params: Params, options: CallOptions?) async throws -> GsFullServiceSearchCategoriesResponse {
    GsFullServiceSearchCategoriesResponse(try await connection.caller.call("gs_full_service_commodity.gs_full_service_search_categories", params, options))
  }

  /// Everything that `gsFullServiceSearchCategories` lists, page by page. Nothing is sent before it is iterated.
  public func gsFullServiceSearchCategoriesPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<GsFullServiceCommodityCategory> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return gsFullServiceSearchCategoriesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func gsFullServiceSearchCategoriesPages(_ params: Params, options: PageOptions?) -> Pages<GsFullServiceCommodityCategory> {
    connection.caller.pages("gs_full_service_commodity.gs_full_service_search_categories", params, options) { GsFullServiceCommodityCategory($0) }
  }

  /// Lists the grading templates for garment sizes (beta endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/grading_templates`, version 202406.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  public func gsGetGradingTemplatesConfigV2(
    options: CallOptions? = nil
  ) async throws -> GsGetGradingTemplatesConfigV2Response {
    let params = Params()
    return try await gsGetGradingTemplatesConfigV2(params, options: options)
  }

  /// `gsGetGradingTemplatesConfigV2` with its parameters by their names in the API.
  public func gsGetGradingTemplatesConfigV2(_ params: Params, options: CallOptions?) async throws -> GsGetGradingTemplatesConfigV2Response {
    GsGetGradingTemplatesConfigV2Response(try await connection.caller.call("gs_full_service_commodity.gs_get_grading_templates_config_v2", params, options))
  }

  /// Lists the size groups of a full-service category (beta endpoint).
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/size_groups`, version 202406.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of the leaf category whose size groups or size charts to return.
  public func gsGetSizeGroupsConfigV2(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsGetSizeGroupsConfigV2Response {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsGetSizeGroupsConfigV2(params, options: options)
  }

  /// `gsGetSizeGroupsConfigV2` with its parameters by their names in the API.
  public func gsGetSizeGroupsConfigV2(_ params: Params, options: CallOptions?) async throws -> GsGetSizeGroupsConfigV2Response {
    GsGetSizeGroupsConfigV2Response(try await connection.caller.call("gs_full_service_commodity.gs_get_size_groups_config_v2", params, options))
  }

  /// Lists the responsible persons registered by the supplier, page by page.
  ///
  /// `GET /gs_full_service_commodity/{version}/supplier_rps`, version 202508.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - pageSize: Number of responsible persons to return on each page, at most 30; 10 by default. Example: `10`.
  ///   - pageToken: Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9NA==`.
  public func gsGetSupplierRp(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsGetSupplierRpResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await gsGetSupplierRp(params, options: options)
  }

  /// `gsGetSupplierRp` with its parameters by their names in the API.
  public func gsGetSupplierRp(_ params: Params, options: CallOptions?) async throws -> GsGetSupplierRpResponse {
    GsGetSupplierRpResponse(try await connection.caller.call("gs_full_service_commodity.gs_get_supplier_rp", params, options))
  }

  /// Everything that `gsGetSupplierRp` lists, page by page. Nothing is sent before it is iterated.
  public func gsGetSupplierRpPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<RpInfo> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return gsGetSupplierRpPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func gsGetSupplierRpPages(_ params: Params, options: PageOptions?) -> Pages<RpInfo> {
    connection.caller.pages("gs_full_service_commodity.gs_get_supplier_rp", params, options) { RpInfo($0) }
  }

  /// Uploads a full-service product image and returns its URI (beta endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/beta/images/upload`, version 202406.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - data: Picture file to upload, for products and their SKUs.
  public func gsImageUploadV2(
    data: Upload? = nil,
    options: CallOptions? = nil
  ) async throws -> GsImageUploadV2Response {
    var params = Params()
    params.attach(data, as: "data")
    return try await gsImageUploadV2(params, options: options)
  }

  /// `gsImageUploadV2` with its parameters by their names in the API.
  public func gsImageUploadV2(_ params: Params, options: CallOptions?) async throws -> GsImageUploadV2Response {
    GsImageUploadV2Response(try await connection.caller.call("gs_full_service_commodity.gs_image_upload_v2", params, options))
  }

  /// Lists the manufacturers registered by the supplier, page by page.
  ///
  /// `GET /gs_full_service_commodity/{version}/supplier_manufacturers`, version 202508.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - pageSize: Number of manufacturers to return on each page, at most 30; 10 by default. Example: `10`.
  ///   - pageToken: Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mw==`.
  public func gsListSupplierManufacturer(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsListSupplierManufacturerResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await gsListSupplierManufacturer(params, options: options)
  }

  /// `gsListSupplierManufacturer` with its parameters by their names in the API.
  public func gsListSupplierManufacturer(_ params: Params, options: CallOptions?) async throws -> GsListSupplierManufacturerResponse {
    GsListSupplierManufacturerResponse(try await connection.caller.call("gs_full_service_commodity.gs_list_supplier_manufacturer", params, options))
  }

  /// Everything that `gsListSupplierManufacturer` lists, page by page. Nothing is sent before it is iterated.
  public func gsListSupplierManufacturerPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Manufacturer> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return gsListSupplierManufacturerPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func gsListSupplierManufacturerPages(_ params: Params, options: PageOptions?) -> Pages<Manufacturer> {
    connection.caller.pages("gs_full_service_commodity.gs_list_supplier_manufacturer", params, options) { Manufacturer($0) }
  }

  /// Returns which product images a category requires, and in what form.
  ///
  /// `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/image_upload_requirements`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - categoryId: Id of a node of the Global Selling category tree.
  public func gsProductImageUploadRequirementsQuery(
    categoryId: String,
    options: CallOptions? = nil
  ) async throws -> GsProductImageUploadRequirementsQueryResponse {
    let params = Params { writer in
      writer.put("category_id", categoryId)
    }
    return try await gsProductImageUploadRequirementsQuery(params, options: options)
  }

  /// `gsProductImageUploadRequirementsQuery` with its parameters by their names in the API.
  public func gsProductImageUploadRequirementsQuery(_ params: Params, options: CallOptions?) async throws -> GsProductImageUploadRequirementsQueryResponse {
    GsProductImageUploadRequirementsQueryResponse(try await connection.caller.call("gs_full_service_commodity.gs_product_image_upload_requirements_query", params, options))
  }

  /// Uploads a certificate file for a full-service product and returns its URI.
  ///
  /// `POST /gs_full_service_commodity/{version}/beta/certification_files/upload`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - data: Certificate to upload, in one of the `file_types` of the qualification.
  public func gsQualificationFileUpload(
    data: Upload? = nil,
    options: CallOptions? = nil
  ) async throws -> GsQualificationFileUploadResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await gsQualificationFileUpload(params, options: options)
  }

  /// `gsQualificationFileUpload` with its parameters by their names in the API.
  public func gsQualificationFileUpload(_ params: Params, options: CallOptions?) async throws -> GsQualificationFileUploadResponse {
    GsQualificationFileUploadResponse(try await connection.caller.call("gs_full_service_commodity.gs_qualification_file_upload", params, options))
  }

  /// Lists full-service SKUs with their approval status, page by page (beta endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/beta/products/search`, version 202504; also 202406, 202410.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - externalSkuCodes: SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
  ///   - pageSize: Number of products to return on each page.
  ///   - pageToken: Page to return, from `next_page_token`; leave it out for the first page.
  ///   - platformSkuCodes: SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
  ///   - platformSpuCodes: Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
  ///   - pushTimeGe: Earliest time at which the products were submitted, Unix time in seconds.
  ///   - pushTimeLt: Time that the submission of the products must lie before, Unix time in seconds.
  ///   - skuStatus: Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF.
  public func gsQuerySkusAndApprovalStatusV2(
    externalSkuCodes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    pushTimeGe: UnixTime? = nil,
    pushTimeLt: UnixTime? = nil,
    skuStatus: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsQuerySkusAndApprovalStatusV2Response {
    let params = Params { writer in
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("push_time_ge", pushTimeGe)
      writer.put("push_time_lt", pushTimeLt)
      writer.put("sku_status", skuStatus)
    }
    return try await gsQuerySkusAndApprovalStatusV2(params, options: options)
  }

  /// `gsQuerySkusAndApprovalStatusV2` with its parameters by their names in the API.
  public func gsQuerySkusAndApprovalStatusV2(_ params: Params, options: CallOptions?) async throws -> GsQuerySkusAndApprovalStatusV2Response {
    GsQuerySkusAndApprovalStatusV2Response(try await connection.caller.call("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", params, options))
  }

  /// Everything that `gsQuerySkusAndApprovalStatusV2` lists, page by page. Nothing is sent before it is iterated.
  public func gsQuerySkusAndApprovalStatusV2Pages(
    externalSkuCodes: [String]? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    pushTimeGe: UnixTime? = nil,
    pushTimeLt: UnixTime? = nil,
    skuStatus: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Spu> {
    let params = Params { writer in
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("push_time_ge", pushTimeGe)
      writer.put("push_time_lt", pushTimeLt)
      writer.put("sku_status", skuStatus)
    }
    return gsQuerySkusAndApprovalStatusV2Pages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func gsQuerySkusAndApprovalStatusV2Pages(_ params: Params, options: PageOptions?) -> Pages<Spu> {
    connection.caller.pages("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", params, options) { Spu($0) }
  }

  /// Uploads a full-service product video and returns its URI.
  ///
  /// `POST /gs_full_service_commodity/{version}/beta/videos/upload`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - data: Video file to upload, to show a product.
  public func gsVideoUpload(
    data: Upload? = nil,
    options: CallOptions? = nil
  ) async throws -> GsVideoUploadResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await gsVideoUpload(params, options: options)
  }

  /// `gsVideoUpload` with its parameters by their names in the API.
  public func gsVideoUpload(_ params: Params, options: CallOptions?) async throws -> GsVideoUploadResponse {
    GsVideoUploadResponse(try await connection.caller.call("gs_full_service_commodity.gs_video_upload", params, options))
  }

  /// Uploads a product image for a named supplier (preview endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/preview/images/upload`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `8123694121236`.
  ///   - data: Picture file to upload, for products and their SKUs.
  public func imageUpload(
    supplierId: String,
    data: Upload? = nil,
    options: CallOptions? = nil
  ) async throws -> ImageUploadResponse {
    var params = Params { writer in
      writer.put("supplier_id", supplierId)
    }
    params.attach(data, as: "data")
    return try await imageUpload(params, options: options)
  }

  /// `imageUpload` with its parameters by their names in the API.
  public func imageUpload(_ params: Params, options: CallOptions?) async throws -> ImageUploadResponse {
    ImageUploadResponse(try await connection.caller.call("gs_full_service_commodity.image_upload", params, options))
  }

  /// Lists a supplier's SKUs with their approval status, page by page (preview endpoint).
  ///
  /// `POST /gs_full_service_commodity/{version}/preview/products/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `8123694121236`.
  ///   - externalSkuCodes: SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
  ///   - pageSize: Number of products to return on each page. Example: `10`.
  ///   - pageToken: Page to return, from `next_page_token`; leave it out for the first page. Example: `y67819asj2634`.
  ///   - platformSkuCodes: SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
  ///   - platformSpuCodes: Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
  ///   - pushTimeGe: Earliest time at which the products were submitted, Unix time in seconds. Example: `1715747262`.
  ///   - pushTimeLt: Time that the submission of the products must lie before, Unix time in seconds. Example: `1715746262`.
  ///   - skuStatus: Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. Example: `BUYER_SELECTING`.
  public func querySkusAndApprovalStatus(
    supplierId: String,
    externalSkuCodes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    pushTimeGe: UnixTime? = nil,
    pushTimeLt: UnixTime? = nil,
    skuStatus: String? = nil,
    options: CallOptions? = nil
  ) async throws -> QuerySkusAndApprovalStatusResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("push_time_ge", pushTimeGe)
      writer.put("push_time_lt", pushTimeLt)
      writer.put("sku_status", skuStatus)
    }
    return try await querySkusAndApprovalStatus(params, options: options)
  }

  /// `querySkusAndApprovalStatus` with its parameters by their names in the API.
  public func querySkusAndApprovalStatus(_ params: Params, options: CallOptions?) async throws -> QuerySkusAndApprovalStatusResponse {
    QuerySkusAndApprovalStatusResponse(try await connection.caller.call("gs_full_service_commodity.query_skus_and_approval_status", params, options))
  }

  /// Everything that `querySkusAndApprovalStatus` lists, page by page. Nothing is sent before it is iterated.
  public func querySkusAndApprovalStatusPages(
    supplierId: String,
    externalSkuCodes: [String]? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    pushTimeGe: UnixTime? = nil,
    pushTimeLt: UnixTime? = nil,
    skuStatus: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Spu> {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("push_time_ge", pushTimeGe)
      writer.put("push_time_lt", pushTimeLt)
      writer.put("sku_status", skuStatus)
    }
    return querySkusAndApprovalStatusPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func querySkusAndApprovalStatusPages(_ params: Params, options: PageOptions?) -> Pages<Spu> {
    connection.caller.pages("gs_full_service_commodity.query_skus_and_approval_status", params, options) { Spu($0) }
  }

}