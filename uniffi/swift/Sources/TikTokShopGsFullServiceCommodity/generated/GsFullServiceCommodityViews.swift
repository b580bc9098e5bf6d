// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetGlobalSellingFullServiceCategories` (202404).
public struct GetGlobalSellingFullServiceCategoriesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Categories that match the search, one entry each.
  public var categories: [GsFullServiceCommodityCategory] { raw.views("categories") }

  /// Number of the page to return, counted from 1. Example: `1`.
  public var pageOffset: Int? { raw.int("page_offset") }

  /// Number of entries per page that the reply was cut to. Example: `50`.
  public var pageSize: Int? { raw.int("page_size") }

  /// Number of all categories that match, over all pages. Example: `1000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `Getgradingtemplatesconfig` (202405).
public struct GetGradingTemplatesConfigResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Size charts that the supplier can use for the category.
  public var gradingTemplates: [GradingTemplate] { raw.views("grading_templates") }
}

/// The response of `GetSizeGroups` (202408).
public struct GetSizeGroupsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Size groups of the category and whether a size chart is needed.
  public var sizeGradingData: SizeGradingData? { raw.view("size_grading_data") }
}

/// The response of `Getsizegroupsconfig` (202405).
public struct GetSizeGroupsConfigResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the product needs a size chart, given as `grading_template_id`. Example: `true`.
  public var sizeGradingRequired: Bool? { raw.flag("size_grading_required") }

  /// Groups of sizes; a product takes one group and its sales attribute values must be sizes of it.
  public var sizeGroups: [SizeGroup] { raw.views("size_groups") }
}

/// The response of `GlobalSellingGetSupplierAddresses` (202407).
public struct GlobalSellingGetSupplierAddressesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Addresses from which the supplier can send goods.
  public var addresses: [Address] { raw.views("addresses") }

  /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GSCalculateProductAuditInfo` (202509).
public struct GsCalculateProductAuditInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// For each region, whether the product can be published and why not.
  public var productPublishDetail: [ProductPublishDetail] { raw.views("product_publish_detail") }
}

/// The response of `GSCreateProduct` (202405).
public struct GsCreateProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Platform's code of the SPU, the product over all its variants. Example: `S202412345678`.
  public var spuCode: String? { raw.string("spu_code") }
}

/// The response of `GSCreateProductv2` (202509).
public struct GsCreateProductV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Platform's code of the SPU, the product over all its variants. Example: `S250904111111`.
  public var spuCode: String? { raw.string("spu_code") }
}

/// The response of `GSFullServiceGetattributes` (202507).
public struct GsFullServiceGetAttributesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Attributes that products of the category can or must have.
  public var attributes: [Attribute] { raw.views("attributes") }

  /// Attributes that products need in single regions.
  public var regionAttributes: [RegionAttribute] { raw.views("region_attributes") }
}

/// The response of `GSFullServiceGetBrands` (202405).
public struct GsFullServiceGetBrandsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Brands that the supplier can use or has applied for.
  public var brands: [Brand] { raw.views("brands") }
}

/// The response of `GSFullServiceGetCategoryinformation` (202405).
public struct GsFullServiceGetCategoryInformationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color.
  public var firstKeyAttributeId: String? { raw.string("first_key_attribute_id") }

  /// Platform's id of the category asked for, as in the path.
  public var id: String? { raw.string("id") }

  /// Whether products of the category can be sold in JIT mode, where goods are sent as they sell.
  public var isAllowedJit: Bool? { raw.flag("is_allowed_jit") }

  /// Whether any attributes may serve as sales attributes; if false, the two given for the category must be used.
  public var isCustomKeyAttribute: Bool? { raw.flag("is_custom_key_attribute") }

  /// Whether products can be published in the category.
  public var isEnabled: Bool? { raw.flag("is_enabled") }

  /// Whether the category is for clothing, with sizes and SKCs.
  public var isGarment: Bool? { raw.flag("is_garment") }

  /// Whether the category has no categories below it; products go into leaf categories only.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Depth of the category in the tree; 1 is the top.
  public var level: Int? { raw.int("level") }

  /// English name of the category, attribute or value.
  public var nameEn: String? { raw.string("name_en") }

  /// Chinese name of the category, attribute or value.
  public var nameZh: String? { raw.string("name_zh") }

  /// Id of the category one level above in the category tree.
  public var parentId: String? { raw.string("parent_id") }

  /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size.
  public var secondKeyAttributeId: String? { raw.string("second_key_attribute_id") }
}

/// The response of `GSFullServiceGetCertifications` (202507).
public struct GsFullServiceGetCertificationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Certificates that the category asks for, in each region.
  public var certifications: [Certification] { raw.views("certifications") }
}

/// The response of `GSFullServicePreviewGetattributes` (202404).
public struct GsFullServicePreviewGetAttributesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Attributes that products of the category can or must have.
  public var attributes: [Attribute] { raw.views("attributes") }
}

/// The response of `GSFullServicePreviewGetBrands` (202404).
public struct GsFullServicePreviewGetBrandsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Brands that the supplier can use or has applied for.
  public var brands: [Brand] { raw.views("brands") }
}

/// The response of `GSFullServicePreviewGetcategoryinformation` (202404).
public struct GsFullServicePreviewGetCategoryInformationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454529`.
  public var firstKeyAttributeId: String? { raw.string("first_key_attribute_id") }

  /// Platform's id of the category asked for, as in the path. Example: `7303372181458093832`.
  public var id: String? { raw.string("id") }

  /// Whether products of the category can be sold in JIT mode, where goods are sent as they sell. Example: `true`.
  public var isAllowedJit: Bool? { raw.flag("is_allowed_jit") }

  /// Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. Example: `true`.
  public var isCustomKeyAttribute: Bool? { raw.flag("is_custom_key_attribute") }

  /// Whether products can be published in the category. Example: `true`.
  public var isEnabled: Bool? { raw.flag("is_enabled") }

  /// Whether the category is for clothing, with sizes and SKCs. Example: `true`.
  public var isGarment: Bool? { raw.flag("is_garment") }

  /// Whether the category has no categories below it; products go into leaf categories only. Example: `true`.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Depth of the category in the tree; 1 is the top. Example: `3`.
  public var level: Int? { raw.int("level") }

  /// English name of the category, attribute or value.
  public var nameEn: String? { raw.string("name_en") }

  /// Chinese name of the category, attribute or value.
  public var nameZh: String? { raw.string("name_zh") }

  /// Id of the category one level above in the category tree. Example: `7303372181458093832`.
  public var parentId: String? { raw.string("parent_id") }

  /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`.
  public var secondKeyAttributeId: String? { raw.string("second_key_attribute_id") }
}

/// The response of `GSFullServiceSearchCategories` (202405).
public struct GsFullServiceSearchCategoriesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Categories that match the search, one entry each.
  public var categories: [GsFullServiceCommodityCategory] { raw.views("categories") }

  /// Number of the page to return, counted from 1. Example: `1`.
  public var pageOffset: Int? { raw.int("page_offset") }

  /// Number of entries per page that the reply was cut to. Example: `10`.
  public var pageSize: Int? { raw.int("page_size") }

  /// Number of all categories that match, over all pages. Example: `10`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GSGetgradingtemplatesconfigV2` (202406).
public struct GsGetGradingTemplatesConfigV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Size charts that the supplier can use for the category.
  public var gradingTemplates: [GradingTemplate] { raw.views("grading_templates") }
}

/// The response of `GSGetsizegroupsconfigV2` (202406).
public struct GsGetSizeGroupsConfigV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the product needs a size chart, given as `grading_template_id`.
  public var sizeGradingRequired: Bool? { raw.flag("size_grading_required") }

  /// Groups of sizes; a product takes one group and its sales attribute values must be sizes of it.
  public var sizeGroups: [SizeGroup] { raw.views("size_groups") }
}

/// The response of `GSGetSupplierRP` (202508).
public struct GsGetSupplierRpResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9NA==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Responsible persons (RP), who answer for products under EU law, that the supplier has registered.
  public var rpInfos: [RpInfo] { raw.views("rp_infos") }
}

/// The response of `GSImageUploadV2` (202406).
public struct GsImageUploadV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the picture after processing, in pixels.
  public var length: Int? { raw.int("length") }

  /// Identifier of the uploaded file; pass it as `uri` when you create the product.
  public var uri: String? { raw.string("uri") }

  /// Address at which the uploaded picture can be opened in a browser.
  public var url: String? { raw.string("url") }

  /// Width of the picture after processing, in pixels.
  public var width: Int? { raw.int("width") }
}

/// The response of `GSListSupplierManufacturer` (202508).
public struct GsListSupplierManufacturerResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Manufacturers that the supplier has registered.
  public var manufacturerList: [Manufacturer] { raw.views("manufacturer_list") }

  /// Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9Mw==`.
  public var nextPageToken: String? { raw.string("next_page_token") }
}

/// The response of `GSProductimageuploadrequirementsquery` (202405).
public struct GsProductImageUploadRequirementsQueryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Rules for the pictures of products in the category, by set of pictures.
  public var imageUploadRequirements: [ImageUploadRequirement] { raw.views("image_upload_requirements") }

  /// Kinds of pictures that the category accepts.
  public var picUploadWayConfigs: [String] { raw.strings("pic_upload_way_configs") }
}

/// The response of `GSQualificationfileupload` (202405).
public struct GsQualificationFileUploadResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Identifier of the uploaded file; pass it as `uri` when you create the product.
  public var uri: String? { raw.string("uri") }
}

/// The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504).
public struct GsQuerySkusAndApprovalStatusV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products (SPUs) that match, each with its SKUs.
  public var spus: [Spu] { raw.views("spus") }
}

/// The response of `GSVideoUpload` (202405).
public struct GsVideoUploadResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Identifier of the uploaded file; pass it as `uri` when you create the product.
  public var uri: String? { raw.string("uri") }
}

/// The response of `imageupload` (202405).
public struct ImageUploadResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the picture after processing, in pixels. Example: `720`.
  public var height: Int? { raw.int("height") }

  /// Identifier of the uploaded file; pass it as `uri` when you create the product.
  public var uri: String? { raw.string("uri") }

  /// Address at which the uploaded picture can be opened in a browser.
  public var url: String? { raw.string("url") }

  /// Width of the picture after processing, in pixels. Example: `720`.
  public var width: Int? { raw.int("width") }
}

/// The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405).
public struct QuerySkusAndApprovalStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow. Example: `y67819asj2M2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products (SPUs) that match, each with its SKUs.
  public var spus: [Spu] { raw.views("spus") }
}

/// Address inside ``GlobalSellingGetSupplierAddressesResponse``.
public struct Address: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Full name of the person to contact at the address.
  public var contactName: String? { raw.string("contact_name") }

  /// Address split into its levels, from country to building.
  public var detail: Detail? { raw.view("detail") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Id of the address; pass it as `sender_contact_id` when you book a shipment. Example: `5765611513885715460`.
  public var id: String? { raw.string("id") }

  /// Phone number of the contact person at the address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }
}

/// Attribute inside ``GsFullServiceGetAttributesResponse``, ``GsFullServicePreviewGetAttributesResponse``, ``RegionAttribute``.
public struct Attribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the attribute, the same in every category. Example: `7110464130469611265`.
  public var id: String? { raw.string("id") }

  /// Whether the attribute takes several values; only for product attributes. The misspelling is part of the name. Example: `true`.
  public var isMutipleSelection: Bool? { raw.flag("is_mutiple_selection") }

  /// Whether the attribute must be given; only for product attributes. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// English name of the category, attribute or value. Example: `Size`.
  public var nameEn: String? { raw.string("name_en") }

  /// Chinese name of the category, attribute or value.
  public var nameZh: String? { raw.string("name_zh") }

  /// Regions in which the attribute must be given, such as GB.
  public var requiredRegions: [String] { raw.strings("required_regions") }

  /// Conditions on other attributes; the attribute or certificate is required as soon as one of them is met.
  public var requirementConditions: [RequirementCondition] { raw.views("requirement_conditions") }

  /// Kind of the attribute: BASE for facts like weight, SALE for those that can serve as sales attributes, OTHER for the rest. Example: `SALE`.
  public var type: String? { raw.string("type") }

  /// How values are given: ENUM from the list only, SINGLETEXT as free text, ENUM_TEXT either way. Example: `SINGLETEXT`.
  public var valueType: String? { raw.string("value_type") }

  /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
  public var values: [Value] { raw.views("values") }
}

/// Brand inside ``GsFullServiceGetBrandsResponse``, ``GsFullServicePreviewGetBrandsResponse``.
public struct Brand: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// State of the brand's check: PASSED lets it be used for products, WAITING and REJECTED do not. Example: `PASSED`.
  public var approvalStatus: String? { raw.string("approval_status") }

  /// Id to pass as `brand_id` when you create a product. Example: `7303372078719633170`.
  public var id: String? { raw.string("id") }

  /// Brand in words, as registered with the platform. Example: `Lenovo`.
  public var name: String? { raw.string("name") }
}

/// Category inside ``GetGlobalSellingFullServiceCategoriesResponse``, ``GsFullServiceSearchCategoriesResponse``.
public struct GsFullServiceCommodityCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the category; pass it as `category_id`. Example: `7352725811307202325`.
  public var id: String? { raw.string("id") }

  /// Whether the category has no categories below it; products go into leaf categories only. Example: `true`.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Chinese name of the category, as suppliers see it.
  public var nameCn: String? { raw.string("name_cn") }

  /// English name of the category, attribute or value.
  public var nameEn: String? { raw.string("name_en") }

  /// Id of the category one level above in the category tree. Example: `7352830606725646100`.
  public var parentId: String? { raw.string("parent_id") }

  /// State of the category: 2 enabled, 3 disabled. Example: `2`.
  public var status: String? { raw.string("status") }

  /// Version of the category tree: v1 with 3 levels, v2 with 7. Example: `v1`.
  public var version: String? { raw.string("version") }
}

/// Certification inside ``GsFullServiceGetCertificationsResponse``.
public struct Certification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Text that says what the certificate is about.
  public var description_: String? { raw.string("description") }

  /// Whether the certificate must be given for products of the category. Example: `true`.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Documents that the certificate consists of.
  public var qualifications: [Qualification] { raw.views("qualifications") }

  /// Region in which the certificate is asked for, such as US. Example: `US`.
  public var regionCode: String? { raw.string("region_code") }

  /// Conditions on other attributes; the attribute or certificate is required as soon as one of them is met.
  public var requirementConditions: [RequirementCondition] { raw.views("requirement_conditions") }

  /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `CE_UKCA`.
  public var type: String? { raw.string("type") }
}

/// Component inside ``MultiMaterialComposition``.
public struct Component: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    propertyValueId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("property_value_id", propertyValueId)
    })
  }

  /// Id of the attribute value that names the part of the product. Example: `7110464130469611260`.
  public var propertyValueId: String? { raw.string("property_value_id") }
}

/// Config detail inside ``ImageUploadRequirement``.
public struct ConfigDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether pictures of this kind must be given.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Largest height that the picture may have, in pixels.
  public var lengthMax: Int? { raw.int("length_max") }

  /// Smallest height that the picture may have, in pixels.
  public var lengthMin: Int? { raw.int("length_min") }

  /// Height part of the aspect ratio, to `width_rate` as the width part.
  public var lengthRate: Int? { raw.int("length_rate") }

  /// Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category.
  public var materialShowType: String? { raw.string("material_show_type") }

  /// Uses of pictures in this place, such as front and back, with the number needed.
  public var materialUseType: [MaterialUseType] { raw.views("material_use_type") }

  /// Largest size that the file of the picture may have.
  public var maxSize: Int? { raw.int("max_size") }

  /// Largest number of pictures of this kind.
  public var quantityCeiling: Int? { raw.int("quantity_ceiling") }

  /// Smallest number of pictures of this kind.
  public var quantityFloor: Int? { raw.int("quantity_floor") }

  /// Largest width that the picture may have, in pixels.
  public var widthMax: Int? { raw.int("width_max") }

  /// Smallest width that the picture may have, in pixels.
  public var widthMin: Int? { raw.int("width_min") }

  /// Width part of the aspect ratio, to `length_rate` as the height part.
  public var widthRate: Int? { raw.int("width_rate") }
}

/// Description inside ``GsCalculateProductAuditInfoSpu``.
public struct Description: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    items: [Item]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("items", items)
    })
  }

  /// Texts and pictures of the description in order.
  public var items: [Item] { raw.views("items") }
}

/// Detail inside ``Address``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Street, building and floor, below the level of the town.
  public var building: String? { raw.string("building") }

  /// Name of the city that the address lies in, in Chinese.
  public var cityName: String? { raw.string("city_name") }

  /// Name of the country that the address lies in, in Chinese.
  public var countryName: String? { raw.string("country_name") }

  /// Name of the district that the address lies in, in Chinese.
  public var districtName: String? { raw.string("district_name") }

  /// Name of the province that the address lies in, in Chinese.
  public var provinceName: String? { raw.string("province_name") }

  /// Name of the town or street office that the address lies in, in Chinese.
  public var townName: String? { raw.string("town_name") }
}

/// Dimension inside ``GsCalculateProductAuditInfoSku``, ``GsCreateProductSku``.
public struct GsFullServiceCommodityDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    length: String? = nil,
    unit: String? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the SKU when packed, in `unit`, as text. Example: `120`.
  public var height: String? { raw.string("height") }

  /// Length of the SKU when packed, in `unit`, as text. Example: `120`.
  public var length: String? { raw.string("length") }

  /// Unit of length, width and height; only MILLIMETER is supported. Example: `MILLIMETER`.
  public var unit: String? { raw.string("unit") }

  /// Width of the SKU when packed, in `unit`, as text. Example: `120`.
  public var width: String? { raw.string("width") }
}

/// File inside ``GsCalculateProductAuditInfoItem``.
public struct File: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// Identifier of the uploaded file, from the upload operation.
  public var uri: String? { raw.string("uri") }
}

/// Size group inside ``SizeGradingData``.
public struct GetSizeGroupsSizeGroup: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id to pass as `size_group_id` when you create a product. Example: `2341232131`.
  public var id: String? { raw.string("id") }

  /// Words for the group, such as standard sizes for women.
  public var name: String? { raw.string("name") }

  /// Sizes that the group consists of, with id and code; the misspelling is part of the name.
  public var sizeSegements: [SizeSegement] { raw.views("size_segements") }
}

/// Grading template inside ``GetGradingTemplatesConfigResponse``, ``GsGetGradingTemplatesConfigV2Response``.
public struct GradingTemplate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the size chart; pass it as `grading_template_id`. Example: `7277854476945196805`.
  public var id: String? { raw.string("id") }

  /// Name that the supplier gave the size chart. Example: `default`.
  public var name: String? { raw.string("name") }
}

/// Attribute inside ``GsCalculateProductAuditInfoSpu``.
public struct GsCalculateProductAuditInfoAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    region: String? = nil,
    values: [GsCalculateProductAuditInfoValue]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("region", region)
      writer.put("values", values)
    })
  }

  /// Platform's id of the attribute, the same in every category. Example: `7474875997982590740`.
  public var id: String? { raw.string("id") }

  /// Region for which the attribute value holds, such as US. Example: `US`.
  public var region: String? { raw.string("region") }

  /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
  public var values: [GsCalculateProductAuditInfoValue] { raw.views("values") }
}

/// Certification inside ``GsCalculateProductAuditInfoSpu``.
public struct GsCalculateProductAuditInfoCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    items: [GsCalculateProductAuditInfoItem]? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("items", items)
      writer.put("type", type)
    })
  }

  /// Documents that together make up the certificate.
  public var items: [GsCalculateProductAuditInfoItem] { raw.views("items") }

  /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category.
  public var type: String? { raw.string("type") }
}

/// Ingredient inside ``MultiMaterialComposition``.
public struct GsCalculateProductAuditInfoIngredient: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    percentage: String? = nil,
    propertyValueId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("percentage", percentage)
      writer.put("property_value_id", propertyValueId)
    })
  }

  /// Share of the material in the composition, in percent; all shares together make 100. Example: `100`.
  public var percentage: String? { raw.string("percentage") }

  /// Id of the attribute value that names the material. Example: `7110464130469611260`.
  public var propertyValueId: String? { raw.string("property_value_id") }
}

/// Item inside ``GsCalculateProductAuditInfoCertification``.
public struct GsCalculateProductAuditInfoItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    files: [File]? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("files", files)
      writer.put("type", type)
    })
  }

  /// Uploaded files that together make up the document.
  public var files: [File] { raw.views("files") }

  /// Kind of the document or of the piece of description, such as image.
  public var type: String? { raw.string("type") }
}

/// SKU inside ``Skc``.
public struct GsCalculateProductAuditInfoSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimensions: GsFullServiceCommodityDimension? = nil,
    externalSkuCode: String? = nil,
    inventory: Int? = nil,
    keyAttributeValue: [KeyAttributeValue]? = nil,
    pictures: [Picture]? = nil,
    price: Money? = nil,
    referenceSalePrice: Money? = nil,
    salePriceCertificates: [SalePriceCertificate]? = nil,
    secondKeyAttributeValueId: String? = nil,
    secondKeyAttributeValueName: String? = nil,
    stockupMode: String? = nil,
    totalUnitCount: String? = nil,
    weight: Weight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("dimensions", dimensions)
      writer.put("external_sku_code", externalSkuCode)
      writer.put("inventory", inventory)
      writer.put("key_attribute_value", keyAttributeValue)
      writer.put("pictures", pictures)
      writer.put("price", price)
      writer.put("reference_sale_price", referenceSalePrice)
      writer.put("sale_price_certificates", salePriceCertificates)
      writer.put("second_key_attribute_value_id", secondKeyAttributeValueId)
      writer.put("second_key_attribute_value_name", secondKeyAttributeValueName)
      writer.put("stockup_mode", stockupMode)
      writer.put("total_unit_count", totalUnitCount)
      writer.put("weight", weight)
    })
  }

  /// Length, width and height of the SKU when packed.
  public var dimensions: GsFullServiceCommodityDimension? { raw.view("dimensions") }

  /// Code that you gave the SKU in your own system, different for each SKU.
  public var externalSkuCode: String? { raw.string("external_sku_code") }

  /// Units of the SKU that the supplier can deliver at once. Example: `12`.
  public var inventory: Int? { raw.int("inventory") }

  /// Values of the sales attributes for this SKU, in the order of `key_attribute`.
  public var keyAttributeValue: [KeyAttributeValue] { raw.views("key_attribute_value") }

  /// Pictures that show just this SKU, in order.
  public var pictures: [Picture] { raw.views("pictures") }

  /// Price at which the supplier sells the SKU to the platform.
  public var price: Money? { raw.view("price") }

  /// Price at which the SKU is sold elsewhere.
  public var referenceSalePrice: Money? { raw.view("reference_sale_price") }

  /// Uploaded files that prove the reference price.
  public var salePriceCertificates: [SalePriceCertificate] { raw.views("sale_price_certificates") }

  /// Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754110`.
  public var secondKeyAttributeValueId: String? { raw.string("second_key_attribute_value_id") }

  /// Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `S`.
  public var secondKeyAttributeValueName: String? { raw.string("second_key_attribute_value_name") }

  /// How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `NORMAL`.
  public var stockupMode: String? { raw.string("stockup_mode") }

  /// Number of single pieces that one SKU consists of, as text. Example: `10`.
  public var totalUnitCount: String? { raw.string("total_unit_count") }

  /// Weight of the SKU when packed, as a number with its unit.
  public var weight: Weight? { raw.view("weight") }
}

/// SPU inside the parameters of `gsCalculateProductAuditInfo`, the parameters of `gsCreateProductV2`.
public struct GsCalculateProductAuditInfoSpu: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    attributes: [GsCalculateProductAuditInfoAttribute]? = nil,
    brandId: String? = nil,
    categoryId: String? = nil,
    certifications: [GsCalculateProductAuditInfoCertification]? = nil,
    description_: Description? = nil,
    firstKeyAttributeId: String? = nil,
    gradingTemplateId: String? = nil,
    ingredient: Ingredient? = nil,
    keyAttribute: [KeyAttribute]? = nil,
    manufactureIds: [String]? = nil,
    media: Media? = nil,
    productNameEn: String? = nil,
    productNameZh: String? = nil,
    rpIds: [String]? = nil,
    secondKeyAttributeId: String? = nil,
    sizeGroupId: String? = nil,
    skcs: [Skc]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("attributes", attributes)
      writer.put("brand_id", brandId)
      writer.put("category_id", categoryId)
      writer.put("certifications", certifications)
      writer.put("description", description_)
      writer.put("first_key_attribute_id", firstKeyAttributeId)
      writer.put("grading_template_id", gradingTemplateId)
      writer.put("ingredient", ingredient)
      writer.put("key_attribute", keyAttribute)
      writer.put("manufacture_ids", manufactureIds)
      writer.put("media", media)
      writer.put("product_name_en", productNameEn)
      writer.put("product_name_zh", productNameZh)
      writer.put("rp_ids", rpIds)
      writer.put("second_key_attribute_id", secondKeyAttributeId)
      writer.put("size_group_id", sizeGroupId)
      writer.put("skcs", skcs)
    })
  }

  /// Attributes of the product with their values; which are needed depends on category and region.
  public var attributes: [GsCalculateProductAuditInfoAttribute] { raw.views("attributes") }

  /// Id of the brand, from the brand list; its check must have passed. Example: `7168670314153379586`.
  public var brandId: String? { raw.string("brand_id") }

  /// Id of the leaf category that the product goes into. Example: `7367289505097991954`.
  public var categoryId: String? { raw.string("category_id") }

  /// Certificates of the product, as the category asks for.
  public var certifications: [GsCalculateProductAuditInfoCertification] { raw.views("certifications") }

  /// Description of the product, made of texts and pictures in order.
  public var description_: Description? { raw.view("description") }

  /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454520`.
  public var firstKeyAttributeId: String? { raw.string("first_key_attribute_id") }

  /// Id of the size chart of the product; needed if the category demands one. Example: `7367197760696125200`.
  public var gradingTemplateId: String? { raw.string("grading_template_id") }

  /// Materials that the product is made of, as a whole or by part.
  public var ingredient: Ingredient? { raw.view("ingredient") }

  /// Sales attributes of the product in order; the values of each SKU follow the same order.
  public var keyAttribute: [KeyAttribute] { raw.views("key_attribute") }

  /// Manufacturers of the product, ids from the list of the supplier's manufacturers.
  public var manufactureIds: [String] { raw.strings("manufacture_ids") }

  /// Pictures and videos that show the product as a whole.
  public var media: Media? { raw.view("media") }

  /// Title of the product in English, shown where the product is sold. Example: `TEST_OPEN_API_EN`.
  public var productNameEn: String? { raw.string("product_name_en") }

  /// Title of the product in Chinese, used between supplier and platform.
  public var productNameZh: String? { raw.string("product_name_zh") }

  /// Responsible persons for the product, ids from the list of the supplier's responsible persons.
  public var rpIds: [String] { raw.strings("rp_ids") }

  /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`.
  public var secondKeyAttributeId: String? { raw.string("second_key_attribute_id") }

  /// Id of the size group of the product; needed if the category has size groups. Example: `7384794939881686801`.
  public var sizeGroupId: String? { raw.string("size_group_id") }

  /// SKCs of the product, one for each color or style.
  public var skcs: [Skc] { raw.views("skcs") }
}

/// Value inside ``GsCalculateProductAuditInfoAttribute``, ``GsCreateProductAttribute``.
public struct GsCalculateProductAuditInfoValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
    })
  }

  /// Id of the attribute value, for attributes with given values. Example: `7477847733823670030`.
  public var id: String? { raw.string("id") }

  /// Attribute value in your own words, if the attribute allows that. Example: `test`.
  public var name: String? { raw.string("name") }
}

/// Attribute inside ``GsCreateProductSpu``.
public struct GsCreateProductAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    values: [GsCalculateProductAuditInfoValue]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("values", values)
    })
  }

  /// Platform's id of the attribute, the same in every category. Example: `7093469487152088837`.
  public var id: String? { raw.string("id") }

  /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
  public var values: [GsCalculateProductAuditInfoValue] { raw.views("values") }
}

/// Certification inside ``GsCreateProductSpu``.
public struct GsCreateProductCertification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    items: [GsCreateProductItem]? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("items", items)
      writer.put("type", type)
    })
  }

  /// Documents that together make up the certificate.
  public var items: [GsCreateProductItem] { raw.views("items") }

  /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `UKCA`.
  public var type: String? { raw.string("type") }
}

/// File inside ``GsCreateProductItem``.
public struct GsCreateProductFile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    name: String? = nil,
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("name", name)
      writer.put("uri", uri)
    })
  }

  /// Name of the file with its extension, such as .JPEG. Example: `S221122009G33_3.JPEG`.
  public var name: String? { raw.string("name") }

  /// Identifier of the uploaded file, from the upload operation.
  public var uri: String? { raw.string("uri") }
}

/// Item inside ``GsCreateProductCertification``.
public struct GsCreateProductItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    files: [GsCreateProductFile]? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("files", files)
      writer.put("type", type)
    })
  }

  /// Uploaded files that together make up the document.
  public var files: [GsCreateProductFile] { raw.views("files") }

  /// Kind of the document or of the piece of description, such as image. Example: `UKCAMARK`.
  public var type: String? { raw.string("type") }
}

/// SKC inside ``GsCreateProductSpu``.
public struct GsCreateProductSkc: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalSkcCode: String? = nil,
    firstKeyAttributeValueId: String? = nil,
    firstKeyAttributeValueName: String? = nil,
    pictures: [Picture]? = nil,
    skus: [GsCreateProductSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_skc_code", externalSkcCode)
      writer.put("first_key_attribute_value_id", firstKeyAttributeValueId)
      writer.put("first_key_attribute_value_name", firstKeyAttributeValueName)
      writer.put("pictures", pictures)
      writer.put("skus", skus)
    })
  }

  /// Code that you gave the SKC (one color or style) in your own system.
  public var externalSkcCode: String? { raw.string("external_skc_code") }

  /// Id of the value of the first sales attribute that this SKC has. Example: `7122363282790991621`.
  public var firstKeyAttributeValueId: String? { raw.string("first_key_attribute_value_id") }

  /// Value of the first sales attribute in your own words, such as green; only if the attribute allows that.
  public var firstKeyAttributeValueName: String? { raw.string("first_key_attribute_value_name") }

  /// Pictures of this color or style in order.
  public var pictures: [Picture] { raw.views("pictures") }

  /// SKUs of the SKC, as a rule one for each size.
  public var skus: [GsCreateProductSku] { raw.views("skus") }
}

/// SKU inside ``GsCreateProductSkc``.
public struct GsCreateProductSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimensions: GsFullServiceCommodityDimension? = nil,
    externalSkuCode: String? = nil,
    inventory: Int? = nil,
    pictures: [Picture]? = nil,
    price: Money? = nil,
    secondKeyAttributeValueId: String? = nil,
    secondKeyAttributeValueName: String? = nil,
    stockupMode: String? = nil,
    weight: Weight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("dimensions", dimensions)
      writer.put("external_sku_code", externalSkuCode)
      writer.put("inventory", inventory)
      writer.put("pictures", pictures)
      writer.put("price", price)
      writer.put("second_key_attribute_value_id", secondKeyAttributeValueId)
      writer.put("second_key_attribute_value_name", secondKeyAttributeValueName)
      writer.put("stockup_mode", stockupMode)
      writer.put("weight", weight)
    })
  }

  /// Length, width and height of the SKU when packed.
  public var dimensions: GsFullServiceCommodityDimension? { raw.view("dimensions") }

  /// Code that you gave the SKU in your own system, different for each SKU.
  public var externalSkuCode: String? { raw.string("external_sku_code") }

  /// Units of the SKU that the supplier can deliver at once. Example: `10`.
  public var inventory: Int? { raw.int("inventory") }

  /// Pictures that show just this SKU, in order.
  public var pictures: [Picture] { raw.views("pictures") }

  /// Price at which the supplier sells the SKU to the platform.
  public var price: Money? { raw.view("price") }

  /// Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754114`.
  public var secondKeyAttributeValueId: String? { raw.string("second_key_attribute_value_id") }

  /// Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `XL`.
  public var secondKeyAttributeValueName: String? { raw.string("second_key_attribute_value_name") }

  /// How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `JIT`.
  public var stockupMode: String? { raw.string("stockup_mode") }

  /// Weight of the SKU when packed, as a number with its unit.
  public var weight: Weight? { raw.view("weight") }
}

/// SPU inside the parameters of `gsCreateProduct`.
public struct GsCreateProductSpu: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    attributes: [GsCreateProductAttribute]? = nil,
    brandId: String? = nil,
    categoryId: String? = nil,
    certifications: [GsCreateProductCertification]? = nil,
    firstKeyAttributeId: String? = nil,
    gradingTemplateId: String? = nil,
    ingredient: Ingredient? = nil,
    media: Media? = nil,
    productNameEn: String? = nil,
    productNameZh: String? = nil,
    secondKeyAttributeId: String? = nil,
    sizeGroupId: String? = nil,
    skcs: [GsCreateProductSkc]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("attributes", attributes)
      writer.put("brand_id", brandId)
      writer.put("category_id", categoryId)
      writer.put("certifications", certifications)
      writer.put("first_key_attribute_id", firstKeyAttributeId)
      writer.put("grading_template_id", gradingTemplateId)
      writer.put("ingredient", ingredient)
      writer.put("media", media)
      writer.put("product_name_en", productNameEn)
      writer.put("product_name_zh", productNameZh)
      writer.put("second_key_attribute_id", secondKeyAttributeId)
      writer.put("size_group_id", sizeGroupId)
      writer.put("skcs", skcs)
    })
  }

  /// Attributes of the product with their values; which are needed depends on category and region.
  public var attributes: [GsCreateProductAttribute] { raw.views("attributes") }

  /// Id of the brand, from the brand list; its check must have passed. Example: `7361057855527192325`.
  public var brandId: String? { raw.string("brand_id") }

  /// Id of the leaf category that the product goes into. Example: `7075264658340611845`.
  public var categoryId: String? { raw.string("category_id") }

  /// Certificates of the product, as the category asks for.
  public var certifications: [GsCreateProductCertification] { raw.views("certifications") }

  /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7093469487152088837`.
  public var firstKeyAttributeId: String? { raw.string("first_key_attribute_id") }

  /// Id of the size chart of the product; needed if the category demands one. Example: `7341316590817183493`.
  public var gradingTemplateId: String? { raw.string("grading_template_id") }

  /// Materials that the product is made of, as a whole or by part.
  public var ingredient: Ingredient? { raw.view("ingredient") }

  /// Pictures and videos that show the product as a whole.
  public var media: Media? { raw.view("media") }

  /// Title of the product in English, shown where the product is sold.
  public var productNameEn: String? { raw.string("product_name_en") }

  /// Title of the product in Chinese, used between supplier and platform.
  public var productNameZh: String? { raw.string("product_name_zh") }

  /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7093469487152187141`.
  public var secondKeyAttributeId: String? { raw.string("second_key_attribute_id") }

  /// Id of the size group of the product; needed if the category has size groups. Example: `7277854476945196805`.
  public var sizeGroupId: String? { raw.string("size_group_id") }

  /// SKCs of the product, one for each color or style.
  public var skcs: [GsCreateProductSkc] { raw.views("skcs") }
}

/// Address inside ``RpInfo``.
public struct GsGetSupplierRpAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// City of the responsible person's address. Example: `Vienna`.
  public var city: String? { raw.string("city") }

  /// Country of the responsible person's address.
  public var country: String? { raw.string("country") }

  /// Province or state of the responsible person's address. Example: `Vienna`.
  public var province: String? { raw.string("province") }

  /// Street of the responsible person's address. Example: `test22`.
  public var street: String? { raw.string("street") }

  /// Second line of the responsible person's address. Example: `test22`.
  public var street2: String? { raw.string("street2") }
}

/// Image upload requirement inside ``GsProductImageUploadRequirementsQueryResponse``.
public struct ImageUploadRequirement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Rules for pictures, one entry for each place where they are shown.
  public var configDetails: [ConfigDetail] { raw.views("config_details") }

  /// How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category.
  public var picSetType: [String] { raw.strings("pic_set_type") }
}

/// Ingredient inside ``GsCalculateProductAuditInfoSpu``, ``GsCreateProductSpu``.
public struct Ingredient: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    multiMaterialComposition: [MultiMaterialComposition]? = nil,
    singleMaterialComposition: [SingleMaterialComposition]? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("multi_material_composition", multiMaterialComposition)
      writer.put("single_material_composition", singleMaterialComposition)
      writer.put("type", type)
    })
  }

  /// Composition of each part of the product; only if `type` is MULTI_COMPONENT.
  public var multiMaterialComposition: [MultiMaterialComposition] { raw.views("multi_material_composition") }

  /// Materials of the product with their shares; only if `type` is SINGLE.
  public var singleMaterialComposition: [SingleMaterialComposition] { raw.views("single_material_composition") }

  /// SINGLE for one composition of the whole product, MULTI_COMPONENT for one of each part. Example: `SINGLE`.
  public var type: String? { raw.string("type") }
}

/// Item inside ``Description``.
public struct Item: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    sequence: Int? = nil,
    type: String? = nil,
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("sequence", sequence)
      writer.put("type", type)
      writer.put("uri", uri)
    })
  }

  /// Position in the order; smaller numbers come first. Example: `0`.
  public var sequence: Int? { raw.int("sequence") }

  /// Kind of the document or of the piece of description, such as image. Example: `image`.
  public var type: String? { raw.string("type") }

  /// Identifier of the uploaded file, from the upload operation.
  public var uri: String? { raw.string("uri") }
}

/// Key attribute inside ``GsCalculateProductAuditInfoSpu``.
public struct KeyAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    keyAttributeId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("key_attribute_id", keyAttributeId)
    })
  }

  /// Id of the sales attribute, from the attributes of the category with `type` SALE. Example: `7110491141870454529`.
  public var keyAttributeId: String? { raw.string("key_attribute_id") }
}

/// Key attribute value inside ``GsCalculateProductAuditInfoSku``.
public struct KeyAttributeValue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    keyAttributeValueId: String? = nil,
    keyAttributeValueName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("key_attribute_value_id", keyAttributeValueId)
      writer.put("key_attribute_value_name", keyAttributeValueName)
    })
  }

  /// Id of the value, for sales attributes with given values. Example: `7110469796013754114`.
  public var keyAttributeValueId: String? { raw.string("key_attribute_value_id") }

  /// Value in your own words, if the sales attribute allows that. Example: `XXXXXL`.
  public var keyAttributeValueName: String? { raw.string("key_attribute_value_name") }
}

/// Manufacturer inside ``GsListSupplierManufacturerResponse``.
public struct Manufacturer: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Postal address of the manufacturer in one line.
  public var address: String? { raw.string("address") }

  /// Email address to reach the responsible person or manufacturer. Example: `111111@test.com`.
  public var email: String? { raw.string("email") }

  /// Id of the manufacturer; pass it in `manufacture_ids`. Example: `6763ae6b8ac2c2b3034db5cd`.
  public var id: String? { raw.string("id") }

  /// Company that makes the product, by its full name.
  public var manufacturerName: String? { raw.string("manufacturer_name") }

  /// Phone number under which the manufacturer can be reached, with its region.
  public var phoneNumber: PhoneNumber? { raw.view("phone_number") }

  /// Trade name under which the manufacturer is registered.
  public var registeredTradeName: String? { raw.string("registered_trade_name") }
}

/// Material use type inside ``ConfigDetail``.
public struct MaterialUseType: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the use of the picture; pass it as `material_use_type_code` with each picture.
  public var code: String? { raw.string("code") }

  /// Whether pictures of this kind must be given.
  public var isRequired: Bool? { raw.flag("is_required") }

  /// Largest number of pictures of this kind.
  public var quantityCeiling: Int? { raw.int("quantity_ceiling") }

  /// Smallest number of pictures of this kind.
  public var quantityFloor: Int? { raw.int("quantity_floor") }
}

/// Media inside ``GsCalculateProductAuditInfoSpu``, ``GsCreateProductSpu``.
public struct Media: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    picSetType: String? = nil,
    picType: String? = nil,
    pictures: [Picture]? = nil,
    videos: [Video]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("pic_set_type", picSetType)
      writer.put("pic_type", picType)
      writer.put("pictures", pictures)
      writer.put("videos", videos)
    })
  }

  /// How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. Example: `Skc`.
  public var picSetType: String? { raw.string("pic_set_type") }

  /// Kind of pictures: Photography, the recommended one, or Selection. Example: `Photography`.
  public var picType: String? { raw.string("pic_type") }

  /// Pictures that show the product, in order.
  public var pictures: [Picture] { raw.views("pictures") }

  /// Videos that show the product, uploaded before.
  public var videos: [Video] { raw.views("videos") }
}

/// Multi material composition inside ``Ingredient``.
public struct MultiMaterialComposition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    component: Component? = nil,
    ingredients: [GsCalculateProductAuditInfoIngredient]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("component", component)
      writer.put("ingredients", ingredients)
    })
  }

  /// Part of the product that this composition is about, such as the lining.
  public var component: Component? { raw.view("component") }

  /// Materials of this part with their shares.
  public var ingredients: [GsCalculateProductAuditInfoIngredient] { raw.views("ingredients") }
}

/// Name inside ``RpInfo``.
public struct Name: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Given name of the person who is the responsible person. Example: `first`.
  public var firstName: String? { raw.string("first_name") }

  /// Family name of the person who is the responsible person. Example: `last`.
  public var lastName: String? { raw.string("last_name") }

  /// Middle name of the person who is the responsible person. Example: `middle`.
  public var middleName: String? { raw.string("middle_name") }
}

/// Phone number inside ``Manufacturer``, ``RpInfo``.
public struct PhoneNumber: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The number itself, without the code of the region. Example: `12345678903`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Calling code or region of the phone number. Example: `+49`.
  public var phoneNumberRegion: String? { raw.string("phone_number_region") }
}

/// Picture inside ``GsCalculateProductAuditInfoSku``, ``GsCreateProductSkc``, ``GsCreateProductSku`` and others.
public struct Picture: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    materialShowType: String? = nil,
    materialUseTypeCode: String? = nil,
    sequence: Int? = nil,
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("material_show_type", materialShowType)
      writer.put("material_use_type_code", materialUseTypeCode)
      writer.put("sequence", sequence)
      writer.put("uri", uri)
    })
  }

  /// Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. Example: `Carousel`.
  public var materialShowType: String? { raw.string("material_show_type") }

  /// What the picture shows, such as FIRST_PICTURE for the first one; which are needed depends on the category. Example: `FIRST_PICTURE`.
  public var materialUseTypeCode: String? { raw.string("material_use_type_code") }

  /// Position in the order; smaller numbers come first. Example: `0`.
  public var sequence: Int? { raw.int("sequence") }

  /// Identifier of the uploaded file, from the upload operation.
  public var uri: String? { raw.string("uri") }
}

/// Product publish detail inside ``GsCalculateProductAuditInfoResponse``.
public struct ProductPublishDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product can be published in this region; if not, `unpublishable_reasons` says why. Example: `false`.
  public var canPublish: Bool? { raw.flag("can_publish") }

  /// Region that the result is about, such as US. Example: `US`.
  public var region: String? { raw.string("region") }

  /// What keeps the product from being published in the region.
  public var unpublishableReasons: [UnpublishableReason] { raw.views("unpublishable_reasons") }
}

/// Qualification inside ``Certification``.
public struct Qualification: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Text that says what the document is about.
  public var description_: String? { raw.string("description") }

  /// Address of an example that shows what the document should look like.
  public var exampleUrl: String? { raw.string("example_url") }

  /// File formats in which the document can be uploaded.
  public var fileTypes: [String] { raw.strings("file_types") }

  /// Largest number of files for the document. Example: `3`.
  public var maxFileCount: Int? { raw.int("max_file_count") }

  /// Kind of the document, such as CE_UKCA_CERT. Example: `CE_UKCA_CERT`.
  public var type: String? { raw.string("type") }
}

/// Region attribute inside ``GsFullServiceGetAttributesResponse``.
public struct RegionAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Attributes that products of the category can or must have in this region.
  public var attributes: [Attribute] { raw.views("attributes") }

  /// Region in which these attributes apply, such as US. Example: `US`.
  public var region: String? { raw.string("region") }
}

/// Requirement condition inside ``Attribute``, ``Certification``.
public struct RequirementCondition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Attribute whose value the condition looks at.
  public var attributeId: String? { raw.string("attribute_id") }

  /// Values of the attribute, one of which makes the condition true.
  public var attributeValueIds: [String] { raw.strings("attribute_value_ids") }
}

/// Rp info inside ``GsGetSupplierRpResponse``.
public struct RpInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Postal address of the responsible person.
  public var address: GsGetSupplierRpAddress? { raw.view("address") }

  /// Name of the company that is the responsible person. Example: `testauto1`.
  public var companyName: String? { raw.string("company_name") }

  /// When the responsible person was registered, Unix time in seconds. Example: `1757399009`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Whether this is the responsible person used unless another is named. Example: `false`.
  public var defaultRp: Bool? { raw.flag("default_RP") }

  /// Email address to reach the responsible person or manufacturer. Example: `12345678902@163.com`.
  public var email: String? { raw.string("email") }

  /// Id of the responsible person; pass it in `rp_ids`. Example: `67ece12093e70542ea273a08`.
  public var id: String? { raw.string("id") }

  /// Name of the responsible person, split into its parts.
  public var name: Name? { raw.view("name") }

  /// Phone number of the responsible person, with its region.
  public var phoneNumber: PhoneNumber? { raw.view("phone_number") }

  /// Name of the responsible person in one line. Example: `testauto1`.
  public var rpName: String? { raw.string("rp_name") }

  /// Kind of the responsible person: 1 for a person, 2 for a company. Example: `2`.
  public var type: Int? { raw.int("type") }

  /// When the responsible person was last changed, Unix time in seconds. Example: `1757399009`.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Version number of the entry, raised with each change. Example: `2`.
  public var version: Int? { raw.int("version") }
}

/// Sale price certificate inside ``GsCalculateProductAuditInfoSku``.
public struct SalePriceCertificate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// Identifier of the uploaded file, from the upload operation.
  public var uri: String? { raw.string("uri") }
}

/// Single material composition inside ``Ingredient``.
public struct SingleMaterialComposition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    percentage: String? = nil,
    propertyValueId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("percentage", percentage)
      writer.put("property_value_id", propertyValueId)
    })
  }

  /// Share of the material in the composition, in percent; all shares together make 100. Example: `100`.
  public var percentage: String? { raw.string("percentage") }

  /// Id of the attribute value that names the material. Example: `7110464130469611260`.
  public var propertyValueId: String? { raw.string("property_value_id") }
}

/// Size grading data inside ``GetSizeGroupsResponse``.
public struct SizeGradingData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product needs a size chart, given as `grading_template_id`. Example: `true`.
  public var sizeGradingRequired: Bool? { raw.flag("size_grading_required") }

  /// Groups of sizes; a product takes one group and its sales attribute values must be sizes of it.
  public var sizeGroups: [GetSizeGroupsSizeGroup] { raw.views("size_groups") }
}

/// Size group inside ``GetSizeGroupsConfigResponse``, ``GsGetSizeGroupsConfigV2Response``.
public struct SizeGroup: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id to pass as `size_group_id` when you create a product. Example: `7277854476945196805`.
  public var id: String? { raw.string("id") }

  /// Words for the group, such as standard sizes for women.
  public var name: String? { raw.string("name") }

  /// Sizes that the group consists of, by their codes.
  public var sizeSegments: [SizeSegment] { raw.views("size_segments") }
}

/// Size segement inside ``GetSizeGroupsSizeGroup``.
public struct SizeSegement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the size within the group, such as XS. Example: `XS`.
  public var sizeCode: String? { raw.string("size_code") }

  /// Platform's id of the single size within the group. Example: `1232333`.
  public var sizeId: String? { raw.string("size_id") }
}

/// Size segment inside ``SizeGroup``.
public struct SizeSegment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Codes of the sizes in the segment, such as XS.
  public var sizeCodes: [String] { raw.strings("size_codes") }
}

/// SKC inside ``GsCalculateProductAuditInfoSpu``.
public struct Skc: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalSkcCode: String? = nil,
    firstKeyAttributeValueId: String? = nil,
    firstKeyAttributeValueName: String? = nil,
    pictures: [Picture]? = nil,
    skus: [GsCalculateProductAuditInfoSku]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_skc_code", externalSkcCode)
      writer.put("first_key_attribute_value_id", firstKeyAttributeValueId)
      writer.put("first_key_attribute_value_name", firstKeyAttributeValueName)
      writer.put("pictures", pictures)
      writer.put("skus", skus)
    })
  }

  /// Code that you gave the SKC (one color or style) in your own system. Example: `HWYP-SYJ-HJHIT`.
  public var externalSkcCode: String? { raw.string("external_skc_code") }

  /// Id of the value of the first sales attribute that this SKC has. Example: `7086047768544642820`.
  public var firstKeyAttributeValueId: String? { raw.string("first_key_attribute_value_id") }

  /// Value of the first sales attribute in your own words, such as green; only if the attribute allows that.
  public var firstKeyAttributeValueName: String? { raw.string("first_key_attribute_value_name") }

  /// Pictures of this color or style in order.
  public var pictures: [Picture] { raw.views("pictures") }

  /// SKUs of the SKC, as a rule one for each size.
  public var skus: [GsCalculateProductAuditInfoSku] { raw.views("skus") }
}

/// SKU inside ``Spu``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's code of the SKU, the variant in one color and size. Example: `S24042300007100101`.
  public var code: String? { raw.string("code") }

  /// Code that you gave the SKU in your own system, different for each SKU. Example: `ESN1254FED`.
  public var externalSkuCode: String? { raw.string("external_sku_code") }

  /// Why the platform rejected the SKU, as text in Chinese.
  public var rejectReason: String? { raw.string("reject_reason") }

  /// State of the SKU on its way from selection (BUYER_SELECTING) over pricing and orders to ON_SHELF, or ELIMINATED, OFF_SHELF, CANCELED. Example: `BUYER_SELECTING`.
  public var status: String? { raw.string("status") }

  /// When the state of the SKU last changed, Unix time in seconds. Example: `1715750138`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// SPU inside ``GsQuerySkusAndApprovalStatusV2Response``, ``QuerySkusAndApprovalStatusResponse``.
public struct Spu: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// SKUs of the product, each with its state in the selection.
  public var skus: [Sku] { raw.views("skus") }

  /// Platform's code of the SPU, the product over all its variants. Example: `S240423000071`.
  public var spuCode: String? { raw.string("spu_code") }
}

/// Unpublishable reason inside ``ProductPublishDetail``.
public struct UnpublishableReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Explanation of what is missing or wrong, with the attribute concerned, in Chinese.
  public var reasonInformation: String? { raw.string("reason_information") }

  /// What stands in the way: 4 brand, 5 category, 6 weight, 7 volume, 10 certificates, 14 compliance attributes, 15 supplier data, 19 JIT, 50 group compliance. Example: `14`.
  public var reasonType: Int? { raw.int("reason_type") }
}

/// Value inside ``Attribute``.
public struct Value: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the attribute value, for attributes with given values. Example: `7198055240673855233`.
  public var id: String? { raw.string("id") }

  /// English name of the category, attribute or value. Example: `Red`.
  public var nameEn: String? { raw.string("name_en") }

  /// Chinese name of the category, attribute or value.
  public var nameZh: String? { raw.string("name_zh") }
}

/// Video inside ``Media``.
public struct Video: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    uri: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("uri", uri)
    })
  }

  /// Identifier of the uploaded file, from the upload operation.
  public var uri: String? { raw.string("uri") }
}

/// Weight inside ``GsCalculateProductAuditInfoSku``, ``GsCreateProductSku``.
public struct Weight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit of the weight; only MILLIGRAM is supported. Example: `MILLIGRAM`.
  public var unit: String? { raw.string("unit") }

  /// Weight of the SKU when packed, in `unit`, as text. Example: `12000`.
  public var value: String? { raw.string("value") }
}
