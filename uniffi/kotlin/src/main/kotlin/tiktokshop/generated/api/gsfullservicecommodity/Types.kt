// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullservicecommodity

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetGlobalSellingFullServiceCategories` (202404). Lists the categories open to full-service suppliers, by offset (preview endpoint). */
public class GetGlobalSellingFullServiceCategoriesResponse(response: ApiResponse) : ResponseView(response) {
    /** Categories that match the search, one entry each. */
    public val categories: List<Category> get() = views("categories") { Category(it) }

    /** Number of the page to return, counted from 1. Example: `1`. */
    public val pageOffset: Long? get() = integer("page_offset")

    /** Number of entries per page that the reply was cut to. Example: `50`. */
    public val pageSize: Long? get() = integer("page_size")

    /** Number of all categories that match, over all pages. Example: `1000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `Getgradingtemplatesconfig` (202405). Lists a supplier's grading templates for garment sizes (preview endpoint). */
public class GetGradingTemplatesConfigResponse(response: ApiResponse) : ResponseView(response) {
    /** Size charts that the supplier can use for the category. */
    public val gradingTemplates: List<GradingTemplate> get() = views("grading_templates") { GradingTemplate(it) }
}

/** The response of `GetSizeGroups` (202408). Returns the size groups of a category and whether grading is required. */
public class GetSizeGroupsResponse(response: ApiResponse) : ResponseView(response) {
    /** Size groups of the category and whether a size chart is needed. */
    public val sizeGradingData: SizeGradingData? get() = child("size_grading_data")?.let(::SizeGradingData)
}

/** The response of `Getsizegroupsconfig` (202405). Lists the size groups of a full-service category (preview endpoint). */
public class GetSizeGroupsConfigResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the product needs a size chart, given as `grading_template_id`. Example: `true`. */
    public val sizeGradingRequired: Boolean? get() = flag("size_grading_required")

    /** Groups of sizes; a product takes one group and its sales attribute values must be sizes of it. */
    public val sizeGroups: List<SizeGroup> get() = views("size_groups") { SizeGroup(it) }
}

/** The response of `GlobalSellingGetSupplierAddresses` (202407). Lists the addresses that the supplier ships from, page by page. */
public class GlobalSellingGetSupplierAddressesResponse(response: ApiResponse) : ResponseView(response) {
    /** Addresses from which the supplier can send goods. */
    public val addresses: List<Address> get() = views("addresses") { Address(it) }

    /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GSCalculateProductAuditInfo` (202509). Predicts for each region whether a full-service product can be published. */
public class GsCalculateProductAuditInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** For each region, whether the product can be published and why not. */
    public val productPublishDetail: List<ProductPublishDetail> get() = views("product_publish_detail") { ProductPublishDetail(it) }
}

/** The response of `GSCreateProduct` (202405). Creates a full-service product for a named supplier (preview endpoint). */
public class GsCreateProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Platform's code of the SPU, the product over all its variants. Example: `S202412345678`. */
    public val spuCode: String? get() = text("spu_code")
}

/** The response of `GSCreateProductv2` (202509). Creates a full-service product and returns its SPU code (beta endpoint). */
public class GsCreateProductV2Response(response: ApiResponse) : ResponseView(response) {
    /** Platform's code of the SPU, the product over all its variants. Example: `S250904111111`. */
    public val spuCode: String? get() = text("spu_code")
}

/** The response of `GSFullServiceGetattributes` (202507). Lists the attributes of a full-service category (beta endpoint). */
public class GsFullServiceGetAttributesResponse(response: ApiResponse) : ResponseView(response) {
    /** Attributes that products of the category can or must have. */
    public val attributes: List<Attribute> get() = views("attributes") { Attribute(it) }

    /** Attributes that products need in single regions. */
    public val regionAttributes: List<RegionAttribute> get() = views("region_attributes") { RegionAttribute(it) }
}

/** The response of `GSFullServiceGetBrands` (202405). Lists the supplier's brands and their approval state (beta endpoint). */
public class GsFullServiceGetBrandsResponse(response: ApiResponse) : ResponseView(response) {
    /** Brands that the supplier can use or has applied for. */
    public val brands: List<Brand> get() = views("brands") { Brand(it) }
}

/** The response of `GSFullServiceGetCategoryinformation` (202405). Returns the listing rules of one full-service category (beta endpoint). */
public class GsFullServiceGetCategoryInformationResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. */
    public val firstKeyAttributeId: String? get() = text("first_key_attribute_id")

    /** Platform's id of the category asked for, as in the path. */
    public val id: String? get() = text("id")

    /** Whether products of the category can be sold in JIT mode, where goods are sent as they sell. */
    public val isAllowedJit: Boolean? get() = flag("is_allowed_jit")

    /** Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. */
    public val isCustomKeyAttribute: Boolean? get() = flag("is_custom_key_attribute")

    /** Whether products can be published in the category. */
    public val isEnabled: Boolean? get() = flag("is_enabled")

    /** Whether the category is for clothing, with sizes and SKCs. */
    public val isGarment: Boolean? get() = flag("is_garment")

    /** Whether the category has no categories below it; products go into leaf categories only. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Depth of the category in the tree; 1 is the top. */
    public val level: Long? get() = integer("level")

    /** English name of the category, attribute or value. */
    public val nameEn: String? get() = text("name_en")

    /** Chinese name of the category, attribute or value. */
    public val nameZh: String? get() = text("name_zh")

    /** Id of the category one level above in the category tree. */
    public val parentId: String? get() = text("parent_id")

    /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. */
    public val secondKeyAttributeId: String? get() = text("second_key_attribute_id")
}

/** The response of `GSFullServiceGetCertifications` (202507). Lists the certificates that a full-service category requires, per region (beta endpoint). */
public class GsFullServiceGetCertificationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Certificates that the category asks for, in each region. */
    public val certifications: List<Certification> get() = views("certifications") { Certification(it) }
}

/** The response of `GSFullServicePreviewGetattributes` (202404). Lists the attributes of a full-service category (preview endpoint). */
public class GsFullServicePreviewGetAttributesResponse(response: ApiResponse) : ResponseView(response) {
    /** Attributes that products of the category can or must have. */
    public val attributes: List<Attribute> get() = views("attributes") { Attribute(it) }
}

/** The response of `GSFullServicePreviewGetBrands` (202404). Lists a supplier's brands and their approval state (preview endpoint). */
public class GsFullServicePreviewGetBrandsResponse(response: ApiResponse) : ResponseView(response) {
    /** Brands that the supplier can use or has applied for. */
    public val brands: List<Brand> get() = views("brands") { Brand(it) }
}

/** The response of `GSFullServicePreviewGetcategoryinformation` (202404). Returns the listing rules of one full-service category (preview endpoint). */
public class GsFullServicePreviewGetCategoryInformationResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454529`. */
    public val firstKeyAttributeId: String? get() = text("first_key_attribute_id")

    /** Platform's id of the category asked for, as in the path. Example: `7303372181458093832`. */
    public val id: String? get() = text("id")

    /** Whether products of the category can be sold in JIT mode, where goods are sent as they sell. Example: `true`. */
    public val isAllowedJit: Boolean? get() = flag("is_allowed_jit")

    /** Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. Example: `true`. */
    public val isCustomKeyAttribute: Boolean? get() = flag("is_custom_key_attribute")

    /** Whether products can be published in the category. Example: `true`. */
    public val isEnabled: Boolean? get() = flag("is_enabled")

    /** Whether the category is for clothing, with sizes and SKCs. Example: `true`. */
    public val isGarment: Boolean? get() = flag("is_garment")

    /** Whether the category has no categories below it; products go into leaf categories only. Example: `true`. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Depth of the category in the tree; 1 is the top. Example: `3`. */
    public val level: Long? get() = integer("level")

    /** English name of the category, attribute or value. */
    public val nameEn: String? get() = text("name_en")

    /** Chinese name of the category, attribute or value. */
    public val nameZh: String? get() = text("name_zh")

    /** Id of the category one level above in the category tree. Example: `7303372181458093832`. */
    public val parentId: String? get() = text("parent_id")

    /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`. */
    public val secondKeyAttributeId: String? get() = text("second_key_attribute_id")
}

/** The response of `GSFullServiceSearchCategories` (202405). Lists the categories open to full-service suppliers, by offset (beta endpoint). */
public class GsFullServiceSearchCategoriesResponse(response: ApiResponse) : ResponseView(response) {
    /** Categories that match the search, one entry each. */
    public val categories: List<Category> get() = views("categories") { Category(it) }

    /** Number of the page to return, counted from 1. Example: `1`. */
    public val pageOffset: Long? get() = integer("page_offset")

    /** Number of entries per page that the reply was cut to. Example: `10`. */
    public val pageSize: Long? get() = integer("page_size")

    /** Number of all categories that match, over all pages. Example: `10`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GSGetgradingtemplatesconfigV2` (202406). Lists the grading templates for garment sizes (beta endpoint). */
public class GsGetGradingTemplatesConfigV2Response(response: ApiResponse) : ResponseView(response) {
    /** Size charts that the supplier can use for the category. */
    public val gradingTemplates: List<GradingTemplate> get() = views("grading_templates") { GradingTemplate(it) }
}

/** The response of `GSGetsizegroupsconfigV2` (202406). Lists the size groups of a full-service category (beta endpoint). */
public class GsGetSizeGroupsConfigV2Response(response: ApiResponse) : ResponseView(response) {
    /** Whether the product needs a size chart, given as `grading_template_id`. */
    public val sizeGradingRequired: Boolean? get() = flag("size_grading_required")

    /** Groups of sizes; a product takes one group and its sales attribute values must be sizes of it. */
    public val sizeGroups: List<SizeGroup> get() = views("size_groups") { SizeGroup(it) }
}

/** The response of `GSGetSupplierRP` (202508). Lists the responsible persons registered by the supplier, page by page. */
public class GsGetSupplierRpResponse(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9NA==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Responsible persons (RP), who answer for products under EU law, that the supplier has registered. */
    public val rpInfos: List<RpInfo> get() = views("rp_infos") { RpInfo(it) }
}

/** The response of `GSImageUploadV2` (202406). Uploads a full-service product image and returns its URI (beta endpoint). */
public class GsImageUploadV2Response(response: ApiResponse) : ResponseView(response) {
    /** Height of the picture after processing, in pixels. */
    public val length: Long? get() = integer("length")

    /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
    public val uri: String? get() = text("uri")

    /** Address at which the uploaded picture can be opened in a browser. */
    public val url: String? get() = text("url")

    /** Width of the picture after processing, in pixels. */
    public val width: Long? get() = integer("width")
}

/** The response of `GSListSupplierManufacturer` (202508). Lists the manufacturers registered by the supplier, page by page. */
public class GsListSupplierManufacturerResponse(response: ApiResponse) : ResponseView(response) {
    /** Manufacturers that the supplier has registered. */
    public val manufacturerList: List<Manufacturer> get() = views("manufacturer_list") { Manufacturer(it) }

    /** Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9Mw==`. */
    public val nextPageToken: String? get() = text("next_page_token")
}

/** The response of `GSProductimageuploadrequirementsquery` (202405). Returns which product images a category requires, and in what form. */
public class GsProductImageUploadRequirementsQueryResponse(response: ApiResponse) : ResponseView(response) {
    /** Rules for the pictures of products in the category, by set of pictures. */
    public val imageUploadRequirements: List<ImageUploadRequirement> get() = views("image_upload_requirements") { ImageUploadRequirement(it) }

    /** Kinds of pictures that the category accepts. */
    public val picUploadWayConfigs: List<String> get() = texts("pic_upload_way_configs")
}

/** The response of `GSQualificationfileupload` (202405). Uploads a certificate file for a full-service product and returns its URI. */
public class GsQualificationFileUploadResponse(response: ApiResponse) : ResponseView(response) {
    /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
    public val uri: String? get() = text("uri")
}

/** The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504). Lists full-service SKUs with their approval status, page by page (beta endpoint). */
public class GsQuerySkusAndApprovalStatusV2Response(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products (SPUs) that match, each with its SKUs. */
    public val spus: List<Spu> get() = views("spus") { Spu(it) }
}

/** The response of `GSVideoUpload` (202405). Uploads a full-service product video and returns its URI. */
public class GsVideoUploadResponse(response: ApiResponse) : ResponseView(response) {
    /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
    public val uri: String? get() = text("uri")
}

/** The response of `imageupload` (202405). Uploads a product image for a named supplier (preview endpoint). */
public class ImageUploadResponse(response: ApiResponse) : ResponseView(response) {
    /** Height of the picture after processing, in pixels. Example: `720`. */
    public val height: Long? get() = integer("height")

    /** Identifier of the uploaded file; pass it as `uri` when you create the product. */
    public val uri: String? get() = text("uri")

    /** Address at which the uploaded picture can be opened in a browser. */
    public val url: String? get() = text("url")

    /** Width of the picture after processing, in pixels. Example: `720`. */
    public val width: Long? get() = integer("width")
}

/** The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405). Lists a supplier's SKUs with their approval status, page by page (preview endpoint). */
public class QuerySkusAndApprovalStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. Example: `y67819asj2M2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products (SPUs) that match, each with its SKUs. */
    public val spus: List<Spu> get() = views("spus") { Spu(it) }
}

/** Address inside [GlobalSellingGetSupplierAddressesResponse]. */
public class Address(raw: JsonObject) : JsonView(raw) {
    /** Full name of the person to contact at the address. */
    public val contactName: String? get() = text("contact_name")

    /** Address split into its levels, from country to building. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Id of the address; pass it as `sender_contact_id` when you book a shipment. Example: `5765611513885715460`. */
    public val id: String? get() = text("id")

    /** Phone number of the contact person at the address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")
}

/** Attribute inside [GsFullServiceGetAttributesResponse], [GsFullServicePreviewGetAttributesResponse], [RegionAttribute]. */
public class Attribute(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the attribute, the same in every category. Example: `7110464130469611265`. */
    public val id: String? get() = text("id")

    /** Whether the attribute takes several values; only for product attributes. The misspelling is part of the name. Example: `true`. */
    public val isMutipleSelection: Boolean? get() = flag("is_mutiple_selection")

    /** Whether the attribute must be given; only for product attributes. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** English name of the category, attribute or value. Example: `Size`. */
    public val nameEn: String? get() = text("name_en")

    /** Chinese name of the category, attribute or value. */
    public val nameZh: String? get() = text("name_zh")

    /** Regions in which the attribute must be given, such as GB. */
    public val requiredRegions: List<String> get() = texts("required_regions")

    /** Conditions on other attributes; the attribute or certificate is required as soon as one of them is met. */
    public val requirementConditions: List<RequirementCondition> get() = views("requirement_conditions") { RequirementCondition(it) }

    /** Kind of the attribute: BASE for facts like weight, SALE for those that can serve as sales attributes, OTHER for the rest. Example: `SALE`. */
    public val type: String? get() = text("type")

    /** How values are given: ENUM from the list only, SINGLETEXT as free text, ENUM_TEXT either way. Example: `SINGLETEXT`. */
    public val valueType: String? get() = text("value_type")

    /** Values of the attribute: in a request those of the product, in a reply those that can be chosen. */
    public val values: List<Value> get() = views("values") { Value(it) }
}

/** Brand inside [GsFullServiceGetBrandsResponse], [GsFullServicePreviewGetBrandsResponse]. */
public class Brand(raw: JsonObject) : JsonView(raw) {
    /** State of the brand's check: PASSED lets it be used for products, WAITING and REJECTED do not. Example: `PASSED`. */
    public val approvalStatus: String? get() = text("approval_status")

    /** Id to pass as `brand_id` when you create a product. Example: `7303372078719633170`. */
    public val id: String? get() = text("id")

    /** Brand in words, as registered with the platform. Example: `Lenovo`. */
    public val name: String? get() = text("name")
}

/** Category inside [GetGlobalSellingFullServiceCategoriesResponse], [GsFullServiceSearchCategoriesResponse]. */
public class Category(raw: JsonObject) : JsonView(raw) {
    /** Id of the category; pass it as `category_id`. Example: `7352725811307202325`. */
    public val id: String? get() = text("id")

    /** Whether the category has no categories below it; products go into leaf categories only. Example: `true`. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Chinese name of the category, as suppliers see it. */
    public val nameCn: String? get() = text("name_cn")

    /** English name of the category, attribute or value. */
    public val nameEn: String? get() = text("name_en")

    /** Id of the category one level above in the category tree. Example: `7352830606725646100`. */
    public val parentId: String? get() = text("parent_id")

    /** State of the category: 2 enabled, 3 disabled. Example: `2`. */
    public val status: String? get() = text("status")

    /** Version of the category tree: v1 with 3 levels, v2 with 7. Example: `v1`. */
    public val version: String? get() = text("version")
}

/** Certification inside [GsFullServiceGetCertificationsResponse]. */
public class Certification(raw: JsonObject) : JsonView(raw) {
    /** Text that says what the certificate is about. */
    public val description: String? get() = text("description")

    /** Whether the certificate must be given for products of the category. Example: `true`. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Documents that the certificate consists of. */
    public val qualifications: List<Qualification> get() = views("qualifications") { Qualification(it) }

    /** Region in which the certificate is asked for, such as US. Example: `US`. */
    public val regionCode: String? get() = text("region_code")

    /** Conditions on other attributes; the attribute or certificate is required as soon as one of them is met. */
    public val requirementConditions: List<RequirementCondition> get() = views("requirement_conditions") { RequirementCondition(it) }

    /** Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `CE_UKCA`. */
    public val type: String? get() = text("type")
}

/** Component inside [MultiMaterialComposition]. */
public class Component(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        propertyValueId: String? = null,
    ) : this(fields("property_value_id", propertyValueId))

    /** Id of the attribute value that names the part of the product. Example: `7110464130469611260`. */
    public val propertyValueId: String? get() = text("property_value_id")
}

/** Config detail inside [ImageUploadRequirement]. */
public class ConfigDetail(raw: JsonObject) : JsonView(raw) {
    /** Whether pictures of this kind must be given. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Largest height that the picture may have, in pixels. */
    public val lengthMax: Long? get() = integer("length_max")

    /** Smallest height that the picture may have, in pixels. */
    public val lengthMin: Long? get() = integer("length_min")

    /** Height part of the aspect ratio, to `width_rate` as the width part. */
    public val lengthRate: Long? get() = integer("length_rate")

    /** Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. */
    public val materialShowType: String? get() = text("material_show_type")

    /** Uses of pictures in this place, such as front and back, with the number needed. */
    public val materialUseType: List<MaterialUseType> get() = views("material_use_type") { MaterialUseType(it) }

    /** Largest size that the file of the picture may have. */
    public val maxSize: Long? get() = integer("max_size")

    /** Largest number of pictures of this kind. */
    public val quantityCeiling: Long? get() = integer("quantity_ceiling")

    /** Smallest number of pictures of this kind. */
    public val quantityFloor: Long? get() = integer("quantity_floor")

    /** Largest width that the picture may have, in pixels. */
    public val widthMax: Long? get() = integer("width_max")

    /** Smallest width that the picture may have, in pixels. */
    public val widthMin: Long? get() = integer("width_min")

    /** Width part of the aspect ratio, to `length_rate` as the height part. */
    public val widthRate: Long? get() = integer("width_rate")
}

/** Description inside [GsCalculateProductAuditInfoSpu]. */
public class Description(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        items: List<Item>? = null,
    ) : this(fields("items", items))

    /** Texts and pictures of the description in order. */
    public val items: List<Item> get() = views("items") { Item(it) }
}

/** Detail inside [Address]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Street, building and floor, below the level of the town. */
    public val building: String? get() = text("building")

    /** Name of the city that the address lies in, in Chinese. */
    public val cityName: String? get() = text("city_name")

    /** Name of the country that the address lies in, in Chinese. */
    public val countryName: String? get() = text("country_name")

    /** Name of the district that the address lies in, in Chinese. */
    public val districtName: String? get() = text("district_name")

    /** Name of the province that the address lies in, in Chinese. */
    public val provinceName: String? get() = text("province_name")

    /** Name of the town or street office that the address lies in, in Chinese. */
    public val townName: String? get() = text("town_name")
}

/** Dimension inside [GsCalculateProductAuditInfoSku], [GsCreateProductSku]. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        length: String? = null,
        unit: String? = null,
        width: String? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the SKU when packed, in `unit`, as text. Example: `120`. */
    public val height: String? get() = text("height")

    /** Length of the SKU when packed, in `unit`, as text. Example: `120`. */
    public val length: String? get() = text("length")

    /** Unit of length, width and height; only MILLIMETER is supported. Example: `MILLIMETER`. */
    public val unit: String? get() = text("unit")

    /** Width of the SKU when packed, in `unit`, as text. Example: `120`. */
    public val width: String? get() = text("width")
}

/** File inside [GsCalculateProductAuditInfoItem]. */
public class File(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** Identifier of the uploaded file, from the upload operation. */
    public val uri: String? get() = text("uri")
}

/** Size group inside [SizeGradingData]. */
public class GetSizeGroupsSizeGroup(raw: JsonObject) : JsonView(raw) {
    /** Id to pass as `size_group_id` when you create a product. Example: `2341232131`. */
    public val id: String? get() = text("id")

    /** Words for the group, such as standard sizes for women. */
    public val name: String? get() = text("name")

    /** Sizes that the group consists of, with id and code; the misspelling is part of the name. */
    public val sizeSegements: List<SizeSegement> get() = views("size_segements") { SizeSegement(it) }
}

/** Grading template inside [GetGradingTemplatesConfigResponse], [GsGetGradingTemplatesConfigV2Response]. */
public class GradingTemplate(raw: JsonObject) : JsonView(raw) {
    /** Id of the size chart; pass it as `grading_template_id`. Example: `7277854476945196805`. */
    public val id: String? get() = text("id")

    /** Name that the supplier gave the size chart. Example: `default`. */
    public val name: String? get() = text("name")
}

/** Attribute inside [GsCalculateProductAuditInfoSpu]. */
public class GsCalculateProductAuditInfoAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        region: String? = null,
        values: List<GsCalculateProductAuditInfoValue>? = null,
    ) : this(fields("id", id, "region", region, "values", values))

    /** Platform's id of the attribute, the same in every category. Example: `7474875997982590740`. */
    public val id: String? get() = text("id")

    /** Region for which the attribute value holds, such as US. Example: `US`. */
    public val region: String? get() = text("region")

    /** Values of the attribute: in a request those of the product, in a reply those that can be chosen. */
    public val values: List<GsCalculateProductAuditInfoValue> get() = views("values") { GsCalculateProductAuditInfoValue(it) }
}

/** Certification inside [GsCalculateProductAuditInfoSpu]. */
public class GsCalculateProductAuditInfoCertification(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        items: List<GsCalculateProductAuditInfoItem>? = null,
        type: String? = null,
    ) : this(fields("items", items, "type", type))

    /** Documents that together make up the certificate. */
    public val items: List<GsCalculateProductAuditInfoItem> get() = views("items") { GsCalculateProductAuditInfoItem(it) }

    /** Kind of the certificate, such as CE_UKCA; which are needed depends on the category. */
    public val type: String? get() = text("type")
}

/** Ingredient inside [MultiMaterialComposition]. */
public class GsCalculateProductAuditInfoIngredient(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        percentage: String? = null,
        propertyValueId: String? = null,
    ) : this(fields("percentage", percentage, "property_value_id", propertyValueId))

    /** Share of the material in the composition, in percent; all shares together make 100. Example: `100`. */
    public val percentage: String? get() = text("percentage")

    /** Id of the attribute value that names the material. Example: `7110464130469611260`. */
    public val propertyValueId: String? get() = text("property_value_id")
}

/** Item inside [GsCalculateProductAuditInfoCertification]. */
public class GsCalculateProductAuditInfoItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        files: List<File>? = null,
        type: String? = null,
    ) : this(fields("files", files, "type", type))

    /** Uploaded files that together make up the document. */
    public val files: List<File> get() = views("files") { File(it) }

    /** Kind of the document or of the piece of description, such as image. */
    public val type: String? get() = text("type")
}

/** SKU inside [Skc]. */
public class GsCalculateProductAuditInfoSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimensions: Dimension? = null,
        externalSkuCode: String? = null,
        inventory: Long? = null,
        keyAttributeValue: List<KeyAttributeValue>? = null,
        pictures: List<Picture>? = null,
        price: Money? = null,
        referenceSalePrice: Money? = null,
        salePriceCertificates: List<SalePriceCertificate>? = null,
        secondKeyAttributeValueId: String? = null,
        secondKeyAttributeValueName: String? = null,
        stockupMode: String? = null,
        totalUnitCount: String? = null,
        weight: Weight? = null,
    ) : this(fields("dimensions", dimensions, "external_sku_code", externalSkuCode, "inventory", inventory, "key_attribute_value", keyAttributeValue, "pictures", pictures, "price", price, "reference_sale_price", referenceSalePrice, "sale_price_certificates", salePriceCertificates, "second_key_attribute_value_id", secondKeyAttributeValueId, "second_key_attribute_value_name", secondKeyAttributeValueName, "stockup_mode", stockupMode, "total_unit_count", totalUnitCount, "weight", weight))

    /** Length, width and height of the SKU when packed. */
    public val dimensions: Dimension? get() = child("dimensions")?.let(::Dimension)

    /** Code that you gave the SKU in your own system, different for each SKU. */
    public val externalSkuCode: String? get() = text("external_sku_code")

    /** Units of the SKU that the supplier can deliver at once. Example: `12`. */
    public val inventory: Long? get() = integer("inventory")

    /** Values of the sales attributes for this SKU, in the order of `key_attribute`. */
    public val keyAttributeValue: List<KeyAttributeValue> get() = views("key_attribute_value") { KeyAttributeValue(it) }

    /** Pictures that show just this SKU, in order. */
    public val pictures: List<Picture> get() = views("pictures") { Picture(it) }

    /** Price at which the supplier sells the SKU to the platform. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Price at which the SKU is sold elsewhere. */
    public val referenceSalePrice: Money? get() = child("reference_sale_price")?.let(::Money)

    /** Uploaded files that prove the reference price. */
    public val salePriceCertificates: List<SalePriceCertificate> get() = views("sale_price_certificates") { SalePriceCertificate(it) }

    /** Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754110`. */
    public val secondKeyAttributeValueId: String? get() = text("second_key_attribute_value_id")

    /** Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `S`. */
    public val secondKeyAttributeValueName: String? get() = text("second_key_attribute_value_name")

    /** How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `NORMAL`. */
    public val stockupMode: String? get() = text("stockup_mode")

    /** Number of single pieces that one SKU consists of, as text. Example: `10`. */
    public val totalUnitCount: String? get() = text("total_unit_count")

    /** Weight of the SKU when packed, as a number with its unit. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** SPU inside `GsCalculateProductAuditInfo`, `GsCreateProductV2`. */
public class GsCalculateProductAuditInfoSpu(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        attributes: List<GsCalculateProductAuditInfoAttribute>? = null,
        brandId: String? = null,
        categoryId: String? = null,
        certifications: List<GsCalculateProductAuditInfoCertification>? = null,
        description: Description? = null,
        firstKeyAttributeId: String? = null,
        gradingTemplateId: String? = null,
        ingredient: Ingredient? = null,
        keyAttribute: List<KeyAttribute>? = null,
        manufactureIds: List<String>? = null,
        media: Media? = null,
        productNameEn: String? = null,
        productNameZh: String? = null,
        rpIds: List<String>? = null,
        secondKeyAttributeId: String? = null,
        sizeGroupId: String? = null,
        skcs: List<Skc>? = null,
    ) : this(fields("attributes", attributes, "brand_id", brandId, "category_id", categoryId, "certifications", certifications, "description", description, "first_key_attribute_id", firstKeyAttributeId, "grading_template_id", gradingTemplateId, "ingredient", ingredient, "key_attribute", keyAttribute, "manufacture_ids", manufactureIds, "media", media, "product_name_en", productNameEn, "product_name_zh", productNameZh, "rp_ids", rpIds, "second_key_attribute_id", secondKeyAttributeId, "size_group_id", sizeGroupId, "skcs", skcs))

    /** Attributes of the product with their values; which are needed depends on category and region. */
    public val attributes: List<GsCalculateProductAuditInfoAttribute> get() = views("attributes") { GsCalculateProductAuditInfoAttribute(it) }

    /** Id of the brand, from the brand list; its check must have passed. Example: `7168670314153379586`. */
    public val brandId: String? get() = text("brand_id")

    /** Id of the leaf category that the product goes into. Example: `7367289505097991954`. */
    public val categoryId: String? get() = text("category_id")

    /** Certificates of the product, as the category asks for. */
    public val certifications: List<GsCalculateProductAuditInfoCertification> get() = views("certifications") { GsCalculateProductAuditInfoCertification(it) }

    /** Description of the product, made of texts and pictures in order. */
    public val description: Description? get() = child("description")?.let(::Description)

    /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454520`. */
    public val firstKeyAttributeId: String? get() = text("first_key_attribute_id")

    /** Id of the size chart of the product; needed if the category demands one. Example: `7367197760696125200`. */
    public val gradingTemplateId: String? get() = text("grading_template_id")

    /** Materials that the product is made of, as a whole or by part. */
    public val ingredient: Ingredient? get() = child("ingredient")?.let(::Ingredient)

    /** Sales attributes of the product in order; the values of each SKU follow the same order. */
    public val keyAttribute: List<KeyAttribute> get() = views("key_attribute") { KeyAttribute(it) }

    /** Manufacturers of the product, ids from the list of the supplier's manufacturers. */
    public val manufactureIds: List<String> get() = texts("manufacture_ids")

    /** Pictures and videos that show the product as a whole. */
    public val media: Media? get() = child("media")?.let(::Media)

    /** Title of the product in English, shown where the product is sold. Example: `TEST_OPEN_API_EN`. */
    public val productNameEn: String? get() = text("product_name_en")

    /** Title of the product in Chinese, used between supplier and platform. */
    public val productNameZh: String? get() = text("product_name_zh")

    /** Responsible persons for the product, ids from the list of the supplier's responsible persons. */
    public val rpIds: List<String> get() = texts("rp_ids")

    /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`. */
    public val secondKeyAttributeId: String? get() = text("second_key_attribute_id")

    /** Id of the size group of the product; needed if the category has size groups. Example: `7384794939881686801`. */
    public val sizeGroupId: String? get() = text("size_group_id")

    /** SKCs of the product, one for each color or style. */
    public val skcs: List<Skc> get() = views("skcs") { Skc(it) }
}

/** Value inside [GsCalculateProductAuditInfoAttribute], [GsCreateProductAttribute]. */
public class GsCalculateProductAuditInfoValue(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
    ) : this(fields("id", id, "name", name))

    /** Id of the attribute value, for attributes with given values. Example: `7477847733823670030`. */
    public val id: String? get() = text("id")

    /** Attribute value in your own words, if the attribute allows that. Example: `test`. */
    public val name: String? get() = text("name")
}

/** Attribute inside [GsCreateProductSpu]. */
public class GsCreateProductAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        values: List<GsCalculateProductAuditInfoValue>? = null,
    ) : this(fields("id", id, "values", values))

    /** Platform's id of the attribute, the same in every category. Example: `7093469487152088837`. */
    public val id: String? get() = text("id")

    /** Values of the attribute: in a request those of the product, in a reply those that can be chosen. */
    public val values: List<GsCalculateProductAuditInfoValue> get() = views("values") { GsCalculateProductAuditInfoValue(it) }
}

/** Certification inside [GsCreateProductSpu]. */
public class GsCreateProductCertification(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        items: List<GsCreateProductItem>? = null,
        type: String? = null,
    ) : this(fields("items", items, "type", type))

    /** Documents that together make up the certificate. */
    public val items: List<GsCreateProductItem> get() = views("items") { GsCreateProductItem(it) }

    /** Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `UKCA`. */
    public val type: String? get() = text("type")
}

/** File inside [GsCreateProductItem]. */
public class GsCreateProductFile(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        name: String? = null,
        uri: String? = null,
    ) : this(fields("name", name, "uri", uri))

    /** Name of the file with its extension, such as .JPEG. Example: `S221122009G33_3.JPEG`. */
    public val name: String? get() = text("name")

    /** Identifier of the uploaded file, from the upload operation. */
    public val uri: String? get() = text("uri")
}

/** Item inside [GsCreateProductCertification]. */
public class GsCreateProductItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        files: List<GsCreateProductFile>? = null,
        type: String? = null,
    ) : this(fields("files", files, "type", type))

    /** Uploaded files that together make up the document. */
    public val files: List<GsCreateProductFile> get() = views("files") { GsCreateProductFile(it) }

    /** Kind of the document or of the piece of description, such as image. Example: `UKCAMARK`. */
    public val type: String? get() = text("type")
}

/** SKC inside [GsCreateProductSpu]. */
public class GsCreateProductSkc(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalSkcCode: String? = null,
        firstKeyAttributeValueId: String? = null,
        firstKeyAttributeValueName: String? = null,
        pictures: List<Picture>? = null,
        skus: List<GsCreateProductSku>? = null,
    ) : this(fields("external_skc_code", externalSkcCode, "first_key_attribute_value_id", firstKeyAttributeValueId, "first_key_attribute_value_name", firstKeyAttributeValueName, "pictures", pictures, "skus", skus))

    /** Code that you gave the SKC (one color or style) in your own system. */
    public val externalSkcCode: String? get() = text("external_skc_code")

    /** Id of the value of the first sales attribute that this SKC has. Example: `7122363282790991621`. */
    public val firstKeyAttributeValueId: String? get() = text("first_key_attribute_value_id")

    /** Value of the first sales attribute in your own words, such as green; only if the attribute allows that. */
    public val firstKeyAttributeValueName: String? get() = text("first_key_attribute_value_name")

    /** Pictures of this color or style in order. */
    public val pictures: List<Picture> get() = views("pictures") { Picture(it) }

    /** SKUs of the SKC, as a rule one for each size. */
    public val skus: List<GsCreateProductSku> get() = views("skus") { GsCreateProductSku(it) }
}

/** SKU inside [GsCreateProductSkc]. */
public class GsCreateProductSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimensions: Dimension? = null,
        externalSkuCode: String? = null,
        inventory: Long? = null,
        pictures: List<Picture>? = null,
        price: Money? = null,
        secondKeyAttributeValueId: String? = null,
        secondKeyAttributeValueName: String? = null,
        stockupMode: String? = null,
        weight: Weight? = null,
    ) : this(fields("dimensions", dimensions, "external_sku_code", externalSkuCode, "inventory", inventory, "pictures", pictures, "price", price, "second_key_attribute_value_id", secondKeyAttributeValueId, "second_key_attribute_value_name", secondKeyAttributeValueName, "stockup_mode", stockupMode, "weight", weight))

    /** Length, width and height of the SKU when packed. */
    public val dimensions: Dimension? get() = child("dimensions")?.let(::Dimension)

    /** Code that you gave the SKU in your own system, different for each SKU. */
    public val externalSkuCode: String? get() = text("external_sku_code")

    /** Units of the SKU that the supplier can deliver at once. Example: `10`. */
    public val inventory: Long? get() = integer("inventory")

    /** Pictures that show just this SKU, in order. */
    public val pictures: List<Picture> get() = views("pictures") { Picture(it) }

    /** Price at which the supplier sells the SKU to the platform. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754114`. */
    public val secondKeyAttributeValueId: String? get() = text("second_key_attribute_value_id")

    /** Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `XL`. */
    public val secondKeyAttributeValueName: String? get() = text("second_key_attribute_value_name")

    /** How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `JIT`. */
    public val stockupMode: String? get() = text("stockup_mode")

    /** Weight of the SKU when packed, as a number with its unit. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** SPU inside `GsCreateProduct`. */
public class GsCreateProductSpu(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        attributes: List<GsCreateProductAttribute>? = null,
        brandId: String? = null,
        categoryId: String? = null,
        certifications: List<GsCreateProductCertification>? = null,
        firstKeyAttributeId: String? = null,
        gradingTemplateId: String? = null,
        ingredient: Ingredient? = null,
        media: Media? = null,
        productNameEn: String? = null,
        productNameZh: String? = null,
        secondKeyAttributeId: String? = null,
        sizeGroupId: String? = null,
        skcs: List<GsCreateProductSkc>? = null,
    ) : this(fields("attributes", attributes, "brand_id", brandId, "category_id", categoryId, "certifications", certifications, "first_key_attribute_id", firstKeyAttributeId, "grading_template_id", gradingTemplateId, "ingredient", ingredient, "media", media, "product_name_en", productNameEn, "product_name_zh", productNameZh, "second_key_attribute_id", secondKeyAttributeId, "size_group_id", sizeGroupId, "skcs", skcs))

    /** Attributes of the product with their values; which are needed depends on category and region. */
    public val attributes: List<GsCreateProductAttribute> get() = views("attributes") { GsCreateProductAttribute(it) }

    /** Id of the brand, from the brand list; its check must have passed. Example: `7361057855527192325`. */
    public val brandId: String? get() = text("brand_id")

    /** Id of the leaf category that the product goes into. Example: `7075264658340611845`. */
    public val categoryId: String? get() = text("category_id")

    /** Certificates of the product, as the category asks for. */
    public val certifications: List<GsCreateProductCertification> get() = views("certifications") { GsCreateProductCertification(it) }

    /** Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7093469487152088837`. */
    public val firstKeyAttributeId: String? get() = text("first_key_attribute_id")

    /** Id of the size chart of the product; needed if the category demands one. Example: `7341316590817183493`. */
    public val gradingTemplateId: String? get() = text("grading_template_id")

    /** Materials that the product is made of, as a whole or by part. */
    public val ingredient: Ingredient? get() = child("ingredient")?.let(::Ingredient)

    /** Pictures and videos that show the product as a whole. */
    public val media: Media? get() = child("media")?.let(::Media)

    /** Title of the product in English, shown where the product is sold. */
    public val productNameEn: String? get() = text("product_name_en")

    /** Title of the product in Chinese, used between supplier and platform. */
    public val productNameZh: String? get() = text("product_name_zh")

    /** Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7093469487152187141`. */
    public val secondKeyAttributeId: String? get() = text("second_key_attribute_id")

    /** Id of the size group of the product; needed if the category has size groups. Example: `7277854476945196805`. */
    public val sizeGroupId: String? get() = text("size_group_id")

    /** SKCs of the product, one for each color or style. */
    public val skcs: List<GsCreateProductSkc> get() = views("skcs") { GsCreateProductSkc(it) }
}

/** Address inside [RpInfo]. */
public class GsGetSupplierRpAddress(raw: JsonObject) : JsonView(raw) {
    /** City of the responsible person's address. Example: `Vienna`. */
    public val city: String? get() = text("city")

    /** Country of the responsible person's address. */
    public val country: String? get() = text("country")

    /** Province or state of the responsible person's address. Example: `Vienna`. */
    public val province: String? get() = text("province")

    /** Street of the responsible person's address. Example: `test22`. */
    public val street: String? get() = text("street")

    /** Second line of the responsible person's address. Example: `test22`. */
    public val street2: String? get() = text("street2")
}

/** Image upload requirement inside [GsProductImageUploadRequirementsQueryResponse]. */
public class ImageUploadRequirement(raw: JsonObject) : JsonView(raw) {
    /** Rules for pictures, one entry for each place where they are shown. */
    public val configDetails: List<ConfigDetail> get() = views("config_details") { ConfigDetail(it) }

    /** How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. */
    public val picSetType: List<String> get() = texts("pic_set_type")
}

/** Ingredient inside [GsCalculateProductAuditInfoSpu], [GsCreateProductSpu]. */
public class Ingredient(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        multiMaterialComposition: List<MultiMaterialComposition>? = null,
        singleMaterialComposition: List<SingleMaterialComposition>? = null,
        type: String? = null,
    ) : this(fields("multi_material_composition", multiMaterialComposition, "single_material_composition", singleMaterialComposition, "type", type))

    /** Composition of each part of the product; only if `type` is MULTI_COMPONENT. */
    public val multiMaterialComposition: List<MultiMaterialComposition> get() = views("multi_material_composition") { MultiMaterialComposition(it) }

    /** Materials of the product with their shares; only if `type` is SINGLE. */
    public val singleMaterialComposition: List<SingleMaterialComposition> get() = views("single_material_composition") { SingleMaterialComposition(it) }

    /** SINGLE for one composition of the whole product, MULTI_COMPONENT for one of each part. Example: `SINGLE`. */
    public val type: String? get() = text("type")
}

/** Item inside [Description]. */
public class Item(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        sequence: Long? = null,
        type: String? = null,
        uri: String? = null,
    ) : this(fields("sequence", sequence, "type", type, "uri", uri))

    /** Position in the order; smaller numbers come first. Example: `0`. */
    public val sequence: Long? get() = integer("sequence")

    /** Kind of the document or of the piece of description, such as image. Example: `image`. */
    public val type: String? get() = text("type")

    /** Identifier of the uploaded file, from the upload operation. */
    public val uri: String? get() = text("uri")
}

/** Key attribute inside [GsCalculateProductAuditInfoSpu]. */
public class KeyAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        keyAttributeId: String? = null,
    ) : this(fields("key_attribute_id", keyAttributeId))

    /** Id of the sales attribute, from the attributes of the category with `type` SALE. Example: `7110491141870454529`. */
    public val keyAttributeId: String? get() = text("key_attribute_id")
}

/** Key attribute value inside [GsCalculateProductAuditInfoSku]. */
public class KeyAttributeValue(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        keyAttributeValueId: String? = null,
        keyAttributeValueName: String? = null,
    ) : this(fields("key_attribute_value_id", keyAttributeValueId, "key_attribute_value_name", keyAttributeValueName))

    /** Id of the value, for sales attributes with given values. Example: `7110469796013754114`. */
    public val keyAttributeValueId: String? get() = text("key_attribute_value_id")

    /** Value in your own words, if the sales attribute allows that. Example: `XXXXXL`. */
    public val keyAttributeValueName: String? get() = text("key_attribute_value_name")
}

/** Manufacturer inside [GsListSupplierManufacturerResponse]. */
public class Manufacturer(raw: JsonObject) : JsonView(raw) {
    /** Postal address of the manufacturer in one line. */
    public val address: String? get() = text("address")

    /** Email address to reach the responsible person or manufacturer. Example: `111111@test.com`. */
    public val email: String? get() = text("email")

    /** Id of the manufacturer; pass it in `manufacture_ids`. Example: `6763ae6b8ac2c2b3034db5cd`. */
    public val id: String? get() = text("id")

    /** Company that makes the product, by its full name. */
    public val manufacturerName: String? get() = text("manufacturer_name")

    /** Phone number under which the manufacturer can be reached, with its region. */
    public val phoneNumber: PhoneNumber? get() = child("phone_number")?.let(::PhoneNumber)

    /** Trade name under which the manufacturer is registered. */
    public val registeredTradeName: String? get() = text("registered_trade_name")
}

/** Material use type inside [ConfigDetail]. */
public class MaterialUseType(raw: JsonObject) : JsonView(raw) {
    /** Code of the use of the picture; pass it as `material_use_type_code` with each picture. */
    public val code: String? get() = text("code")

    /** Whether pictures of this kind must be given. */
    public val isRequired: Boolean? get() = flag("is_required")

    /** Largest number of pictures of this kind. */
    public val quantityCeiling: Long? get() = integer("quantity_ceiling")

    /** Smallest number of pictures of this kind. */
    public val quantityFloor: Long? get() = integer("quantity_floor")
}

/** Media inside [GsCalculateProductAuditInfoSpu], [GsCreateProductSpu]. */
public class Media(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        picSetType: String? = null,
        picType: String? = null,
        pictures: List<Picture>? = null,
        videos: List<Video>? = null,
    ) : this(fields("pic_set_type", picSetType, "pic_type", picType, "pictures", pictures, "videos", videos))

    /** How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. Example: `Skc`. */
    public val picSetType: String? get() = text("pic_set_type")

    /** Kind of pictures: Photography, the recommended one, or Selection. Example: `Photography`. */
    public val picType: String? get() = text("pic_type")

    /** Pictures that show the product, in order. */
    public val pictures: List<Picture> get() = views("pictures") { Picture(it) }

    /** Videos that show the product, uploaded before. */
    public val videos: List<Video> get() = views("videos") { Video(it) }
}

/** Multi material composition inside [Ingredient]. */
public class MultiMaterialComposition(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        component: Component? = null,
        ingredients: List<GsCalculateProductAuditInfoIngredient>? = null,
    ) : this(fields("component", component, "ingredients", ingredients))

    /** Part of the product that this composition is about, such as the lining. */
    public val component: Component? get() = child("component")?.let(::Component)

    /** Materials of this part with their shares. */
    public val ingredients: List<GsCalculateProductAuditInfoIngredient> get() = views("ingredients") { GsCalculateProductAuditInfoIngredient(it) }
}

/** Name inside [RpInfo]. */
public class Name(raw: JsonObject) : JsonView(raw) {
    /** Given name of the person who is the responsible person. Example: `first`. */
    public val firstName: String? get() = text("first_name")

    /** Family name of the person who is the responsible person. Example: `last`. */
    public val lastName: String? get() = text("last_name")

    /** Middle name of the person who is the responsible person. Example: `middle`. */
    public val middleName: String? get() = text("middle_name")
}

/** Phone number inside [Manufacturer], [RpInfo]. */
public class PhoneNumber(raw: JsonObject) : JsonView(raw) {
    /** The number itself, without the code of the region. Example: `12345678903`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Calling code or region of the phone number. Example: `+49`. */
    public val phoneNumberRegion: String? get() = text("phone_number_region")
}

/** Picture inside [GsCalculateProductAuditInfoSku], [GsCreateProductSkc], [GsCreateProductSku] and others. */
public class Picture(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        materialShowType: String? = null,
        materialUseTypeCode: String? = null,
        sequence: Long? = null,
        uri: String? = null,
    ) : this(fields("material_show_type", materialShowType, "material_use_type_code", materialUseTypeCode, "sequence", sequence, "uri", uri))

    /** Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. Example: `Carousel`. */
    public val materialShowType: String? get() = text("material_show_type")

    /** What the picture shows, such as FIRST_PICTURE for the first one; which are needed depends on the category. Example: `FIRST_PICTURE`. */
    public val materialUseTypeCode: String? get() = text("material_use_type_code")

    /** Position in the order; smaller numbers come first. Example: `0`. */
    public val sequence: Long? get() = integer("sequence")

    /** Identifier of the uploaded file, from the upload operation. */
    public val uri: String? get() = text("uri")
}

/** Product publish detail inside [GsCalculateProductAuditInfoResponse]. */
public class ProductPublishDetail(raw: JsonObject) : JsonView(raw) {
    /** Whether the product can be published in this region; if not, `unpublishable_reasons` says why. Example: `false`. */
    public val canPublish: Boolean? get() = flag("can_publish")

    /** Region that the result is about, such as US. Example: `US`. */
    public val region: String? get() = text("region")

    /** What keeps the product from being published in the region. */
    public val unpublishableReasons: List<UnpublishableReason> get() = views("unpublishable_reasons") { UnpublishableReason(it) }
}

/** Qualification inside [Certification]. */
public class Qualification(raw: JsonObject) : JsonView(raw) {
    /** Text that says what the document is about. */
    public val description: String? get() = text("description")

    /** Address of an example that shows what the document should look like. */
    public val exampleUrl: String? get() = text("example_url")

    /** File formats in which the document can be uploaded. */
    public val fileTypes: List<String> get() = texts("file_types")

    /** Largest number of files for the document. Example: `3`. */
    public val maxFileCount: Long? get() = integer("max_file_count")

    /** Kind of the document, such as CE_UKCA_CERT. Example: `CE_UKCA_CERT`. */
    public val type: String? get() = text("type")
}

/** Region attribute inside [GsFullServiceGetAttributesResponse]. */
public class RegionAttribute(raw: JsonObject) : JsonView(raw) {
    /** Attributes that products of the category can or must have in this region. */
    public val attributes: List<Attribute> get() = views("attributes") { Attribute(it) }

    /** Region in which these attributes apply, such as US. Example: `US`. */
    public val region: String? get() = text("region")
}

/** Requirement condition inside [Attribute], [Certification]. */
public class RequirementCondition(raw: JsonObject) : JsonView(raw) {
    /** Attribute whose value the condition looks at. */
    public val attributeId: String? get() = text("attribute_id")

    /** Values of the attribute, one of which makes the condition true. */
    public val attributeValueIds: List<String> get() = texts("attribute_value_ids")
}

/** Rp info inside [GsGetSupplierRpResponse]. */
public class RpInfo(raw: JsonObject) : JsonView(raw) {
    /** Postal address of the responsible person. */
    public val address: GsGetSupplierRpAddress? get() = child("address")?.let(::GsGetSupplierRpAddress)

    /** Name of the company that is the responsible person. Example: `testauto1`. */
    public val companyName: String? get() = text("company_name")

    /** When the responsible person was registered, Unix time in seconds. Example: `1757399009`. */
    public val createTime: Instant? get() = time("create_time")

    /** Whether this is the responsible person used unless another is named. Example: `false`. */
    public val defaultRp: Boolean? get() = flag("default_RP")

    /** Email address to reach the responsible person or manufacturer. Example: `12345678902@163.com`. */
    public val email: String? get() = text("email")

    /** Id of the responsible person; pass it in `rp_ids`. Example: `67ece12093e70542ea273a08`. */
    public val id: String? get() = text("id")

    /** Name of the responsible person, split into its parts. */
    public val name: Name? get() = child("name")?.let(::Name)

    /** Phone number of the responsible person, with its region. */
    public val phoneNumber: PhoneNumber? get() = child("phone_number")?.let(::PhoneNumber)

    /** Name of the responsible person in one line. Example: `testauto1`. */
    public val rpName: String? get() = text("rp_name")

    /** Kind of the responsible person: 1 for a person, 2 for a company. Example: `2`. */
    public val type: Long? get() = integer("type")

    /** When the responsible person was last changed, Unix time in seconds. Example: `1757399009`. */
    public val updateTime: Instant? get() = time("update_time")

    /** Version number of the entry, raised with each change. Example: `2`. */
    public val version: Long? get() = integer("version")
}

/** Sale price certificate inside [GsCalculateProductAuditInfoSku]. */
public class SalePriceCertificate(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** Identifier of the uploaded file, from the upload operation. */
    public val uri: String? get() = text("uri")
}

/** Single material composition inside [Ingredient]. */
public class SingleMaterialComposition(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        percentage: String? = null,
        propertyValueId: String? = null,
    ) : this(fields("percentage", percentage, "property_value_id", propertyValueId))

    /** Share of the material in the composition, in percent; all shares together make 100. Example: `100`. */
    public val percentage: String? get() = text("percentage")

    /** Id of the attribute value that names the material. Example: `7110464130469611260`. */
    public val propertyValueId: String? get() = text("property_value_id")
}

/** Size grading data inside [GetSizeGroupsResponse]. */
public class SizeGradingData(raw: JsonObject) : JsonView(raw) {
    /** Whether the product needs a size chart, given as `grading_template_id`. Example: `true`. */
    public val sizeGradingRequired: Boolean? get() = flag("size_grading_required")

    /** Groups of sizes; a product takes one group and its sales attribute values must be sizes of it. */
    public val sizeGroups: List<GetSizeGroupsSizeGroup> get() = views("size_groups") { GetSizeGroupsSizeGroup(it) }
}

/** Size group inside [GetSizeGroupsConfigResponse], [GsGetSizeGroupsConfigV2Response]. */
public class SizeGroup(raw: JsonObject) : JsonView(raw) {
    /** Id to pass as `size_group_id` when you create a product. Example: `7277854476945196805`. */
    public val id: String? get() = text("id")

    /** Words for the group, such as standard sizes for women. */
    public val name: String? get() = text("name")

    /** Sizes that the group consists of, by their codes. */
    public val sizeSegments: List<SizeSegment> get() = views("size_segments") { SizeSegment(it) }
}

/** Size segement inside [GetSizeGroupsSizeGroup]. */
public class SizeSegement(raw: JsonObject) : JsonView(raw) {
    /** Code of the size within the group, such as XS. Example: `XS`. */
    public val sizeCode: String? get() = text("size_code")

    /** Platform's id of the single size within the group. Example: `1232333`. */
    public val sizeId: String? get() = text("size_id")
}

/** Size segment inside [SizeGroup]. */
public class SizeSegment(raw: JsonObject) : JsonView(raw) {
    /** Codes of the sizes in the segment, such as XS. */
    public val sizeCodes: List<String> get() = texts("size_codes")
}

/** SKC inside [GsCalculateProductAuditInfoSpu]. */
public class Skc(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalSkcCode: String? = null,
        firstKeyAttributeValueId: String? = null,
        firstKeyAttributeValueName: String? = null,
        pictures: List<Picture>? = null,
        skus: List<GsCalculateProductAuditInfoSku>? = null,
    ) : this(fields("external_skc_code", externalSkcCode, "first_key_attribute_value_id", firstKeyAttributeValueId, "first_key_attribute_value_name", firstKeyAttributeValueName, "pictures", pictures, "skus", skus))

    /** Code that you gave the SKC (one color or style) in your own system. Example: `HWYP-SYJ-HJHIT`. */
    public val externalSkcCode: String? get() = text("external_skc_code")

    /** Id of the value of the first sales attribute that this SKC has. Example: `7086047768544642820`. */
    public val firstKeyAttributeValueId: String? get() = text("first_key_attribute_value_id")

    /** Value of the first sales attribute in your own words, such as green; only if the attribute allows that. */
    public val firstKeyAttributeValueName: String? get() = text("first_key_attribute_value_name")

    /** Pictures of this color or style in order. */
    public val pictures: List<Picture> get() = views("pictures") { Picture(it) }

    /** SKUs of the SKC, as a rule one for each size. */
    public val skus: List<GsCalculateProductAuditInfoSku> get() = views("skus") { GsCalculateProductAuditInfoSku(it) }
}

/** SKU inside [Spu]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Platform's code of the SKU, the variant in one color and size. Example: `S24042300007100101`. */
    public val code: String? get() = text("code")

    /** Code that you gave the SKU in your own system, different for each SKU. Example: `ESN1254FED`. */
    public val externalSkuCode: String? get() = text("external_sku_code")

    /** Why the platform rejected the SKU, as text in Chinese. */
    public val rejectReason: String? get() = text("reject_reason")

    /** State of the SKU on its way from selection (BUYER_SELECTING) over pricing and orders to ON_SHELF, or ELIMINATED, OFF_SHELF, CANCELED. Example: `BUYER_SELECTING`. */
    public val status: String? get() = text("status")

    /** When the state of the SKU last changed, Unix time in seconds. Example: `1715750138`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** SPU inside [GsQuerySkusAndApprovalStatusV2Response], [QuerySkusAndApprovalStatusResponse]. */
public class Spu(raw: JsonObject) : JsonView(raw) {
    /** SKUs of the product, each with its state in the selection. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Platform's code of the SPU, the product over all its variants. Example: `S240423000071`. */
    public val spuCode: String? get() = text("spu_code")
}

/** Unpublishable reason inside [ProductPublishDetail]. */
public class UnpublishableReason(raw: JsonObject) : JsonView(raw) {
    /** Explanation of what is missing or wrong, with the attribute concerned, in Chinese. */
    public val reasonInformation: String? get() = text("reason_information")

    /** What stands in the way: 4 brand, 5 category, 6 weight, 7 volume, 10 certificates, 14 compliance attributes, 15 supplier data, 19 JIT, 50 group compliance. Example: `14`. */
    public val reasonType: Long? get() = integer("reason_type")
}

/** Value inside [Attribute]. */
public class Value(raw: JsonObject) : JsonView(raw) {
    /** Id of the attribute value, for attributes with given values. Example: `7198055240673855233`. */
    public val id: String? get() = text("id")

    /** English name of the category, attribute or value. Example: `Red`. */
    public val nameEn: String? get() = text("name_en")

    /** Chinese name of the category, attribute or value. */
    public val nameZh: String? get() = text("name_zh")
}

/** Video inside [Media]. */
public class Video(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        uri: String? = null,
    ) : this(fields("uri", uri))

    /** Identifier of the uploaded file, from the upload operation. */
    public val uri: String? get() = text("uri")
}

/** Weight inside [GsCalculateProductAuditInfoSku], [GsCreateProductSku]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit of the weight; only MILLIGRAM is supported. Example: `MILLIGRAM`. */
    public val unit: String? get() = text("unit")

    /** Weight of the SKU when packed, in `unit`, as text. Example: `12000`. */
    public val value: String? get() = text("value")
}
