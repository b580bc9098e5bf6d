# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service commodity: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Address(Model):
    """Address inside `GlobalSellingGetSupplierAddressesResponse`."""

    __slots__ = ()

    contact_name: str | Any
    """Full name of the person to contact at the address."""

    detail: Detail | Any
    """Address split into its levels, from country to building."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    id: str | Any
    """Id of the address; pass it as `sender_contact_id` when you book a shipment. Example: `5765611513885715460`."""

    phone_number: str | Any
    """Phone number of the contact person at the address. Example: `+8618566000000`."""


class Attribute(Model):
    """Attribute inside `GsFullServiceGetAttributesResponse`, `GsFullServicePreviewGetAttributesResponse`, `RegionAttribute`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the attribute, the same in every category. Example: `7110464130469611265`."""

    is_mutiple_selection: bool | Any
    """Whether the attribute takes several values; only for product attributes. The misspelling is part of the name. Example: `true`."""

    is_required: bool | Any
    """Whether the attribute must be given; only for product attributes. Example: `true`."""

    name_en: str | Any
    """English name of the category, attribute or value. Example: `Size`."""

    name_zh: str | Any
    """Chinese name of the category, attribute or value."""

    required_regions: list[str]
    """Regions in which the attribute must be given, such as GB."""

    requirement_conditions: list[RequirementCondition]
    """Conditions on other attributes; the attribute or certificate is required as soon as one of them is met."""

    type: str | Any
    """Kind of the attribute: BASE for facts like weight, SALE for those that can serve as sales attributes, OTHER for the rest. Example: `SALE`."""

    value_type: str | Any
    """How values are given: ENUM from the list only, SINGLETEXT as free text, ENUM_TEXT either way. Example: `SINGLETEXT`."""

    values: list[Value]
    """Values of the attribute: in a request those of the product, in a reply those that can be chosen."""


class Brand(Model):
    """Brand inside `GsFullServiceGetBrandsResponse`, `GsFullServicePreviewGetBrandsResponse`."""

    __slots__ = ()

    approval_status: str | Any
    """State of the brand's check: PASSED lets it be used for products, WAITING and REJECTED do not. Example: `PASSED`."""

    id: str | Any
    """Id to pass as `brand_id` when you create a product. Example: `7303372078719633170`."""

    name: str | Any
    """Brand in words, as registered with the platform. Example: `Lenovo`."""


class Category(Model):
    """Category inside `GetGlobalSellingFullServiceCategoriesResponse`, `GsFullServiceSearchCategoriesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the category; pass it as `category_id`. Example: `7352725811307202325`."""

    is_leaf: bool | Any
    """Whether the category has no categories below it; products go into leaf categories only. Example: `true`."""

    name_cn: str | Any
    """Chinese name of the category, as suppliers see it."""

    name_en: str | Any
    """English name of the category, attribute or value."""

    parent_id: str | Any
    """Id of the category one level above in the category tree. Example: `7352830606725646100`."""

    status: str | Any
    """State of the category: 2 enabled, 3 disabled. Example: `2`."""

    version: str | Any
    """Version of the category tree: v1 with 3 levels, v2 with 7. Example: `v1`."""


class Certification(Model):
    """Certification inside `GsFullServiceGetCertificationsResponse`."""

    __slots__ = ()

    description: str | Any
    """Text that says what the certificate is about."""

    is_required: bool | Any
    """Whether the certificate must be given for products of the category. Example: `true`."""

    qualifications: list[Qualification]
    """Documents that the certificate consists of."""

    region_code: str | Any
    """Region in which the certificate is asked for, such as US. Example: `US`."""

    requirement_conditions: list[RequirementCondition]
    """Conditions on other attributes; the attribute or certificate is required as soon as one of them is met."""

    type: str | Any
    """Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `CE_UKCA`."""


class ConfigDetail(Model):
    """Config detail inside `ImageUploadRequirement`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether pictures of this kind must be given."""

    length_max: int | Any
    """Largest height that the picture may have, in pixels."""

    length_min: int | Any
    """Smallest height that the picture may have, in pixels."""

    length_rate: int | Any
    """Height part of the aspect ratio, to `width_rate` as the width part."""

    material_show_type: str | Any
    """Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category."""

    material_use_type: list[MaterialUseType]
    """Uses of pictures in this place, such as front and back, with the number needed."""

    max_size: int | Any
    """Largest size that the file of the picture may have."""

    quantity_ceiling: int | Any
    """Largest number of pictures of this kind."""

    quantity_floor: int | Any
    """Smallest number of pictures of this kind."""

    width_max: int | Any
    """Largest width that the picture may have, in pixels."""

    width_min: int | Any
    """Smallest width that the picture may have, in pixels."""

    width_rate: int | Any
    """Width part of the aspect ratio, to `length_rate` as the height part."""


class Detail(Model):
    """Detail inside `Address`."""

    __slots__ = ()

    building: str | Any
    """Street, building and floor, below the level of the town."""

    city_name: str | Any
    """Name of the city that the address lies in, in Chinese."""

    country_name: str | Any
    """Name of the country that the address lies in, in Chinese."""

    district_name: str | Any
    """Name of the district that the address lies in, in Chinese."""

    province_name: str | Any
    """Name of the province that the address lies in, in Chinese."""

    town_name: str | Any
    """Name of the town or street office that the address lies in, in Chinese."""


class GetSizeGroupsSizeGroup(Model):
    """Size group inside `SizeGradingData`."""

    __slots__ = ()

    id: str | Any
    """Id to pass as `size_group_id` when you create a product. Example: `2341232131`."""

    name: str | Any
    """Words for the group, such as standard sizes for women."""

    size_segements: list[SizeSegement]
    """Sizes that the group consists of, with id and code; the misspelling is part of the name."""


class GradingTemplate(Model):
    """Grading template inside `GetGradingTemplatesConfigResponse`, `GsGetGradingTemplatesConfigV2Response`."""

    __slots__ = ()

    id: str | Any
    """Id of the size chart; pass it as `grading_template_id`. Example: `7277854476945196805`."""

    name: str | Any
    """Name that the supplier gave the size chart. Example: `default`."""


class GsGetSupplierRpAddress(Model):
    """Address inside `RpInfo`."""

    __slots__ = ()

    city: str | Any
    """City of the responsible person's address. Example: `Vienna`."""

    country: str | Any
    """Country of the responsible person's address."""

    province: str | Any
    """Province or state of the responsible person's address. Example: `Vienna`."""

    street: str | Any
    """Street of the responsible person's address. Example: `test22`."""

    street2: str | Any
    """Second line of the responsible person's address. Example: `test22`."""


class ImageUploadRequirement(Model):
    """Image upload requirement inside `GsProductImageUploadRequirementsQueryResponse`."""

    __slots__ = ()

    config_details: list[ConfigDetail]
    """Rules for pictures, one entry for each place where they are shown."""

    pic_set_type: list[str]
    """How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category."""


class Manufacturer(Model):
    """Manufacturer inside `GsListSupplierManufacturerResponse`."""

    __slots__ = ()

    address: str | Any
    """Postal address of the manufacturer in one line."""

    email: str | Any
    """Email address to reach the responsible person or manufacturer. Example: `111111@test.com`."""

    id: str | Any
    """Id of the manufacturer; pass it in `manufacture_ids`. Example: `6763ae6b8ac2c2b3034db5cd`."""

    manufacturer_name: str | Any
    """Company that makes the product, by its full name."""

    phone_number: PhoneNumber | Any
    """Phone number under which the manufacturer can be reached, with its region."""

    registered_trade_name: str | Any
    """Trade name under which the manufacturer is registered."""


class MaterialUseType(Model):
    """Material use type inside `ConfigDetail`."""

    __slots__ = ()

    code: str | Any
    """Code of the use of the picture; pass it as `material_use_type_code` with each picture."""

    is_required: bool | Any
    """Whether pictures of this kind must be given."""

    quantity_ceiling: int | Any
    """Largest number of pictures of this kind."""

    quantity_floor: int | Any
    """Smallest number of pictures of this kind."""


class Name(Model):
    """Name inside `RpInfo`."""

    __slots__ = ()

    first_name: str | Any
    """Given name of the person who is the responsible person. Example: `first`."""

    last_name: str | Any
    """Family name of the person who is the responsible person. Example: `last`."""

    middle_name: str | Any
    """Middle name of the person who is the responsible person. Example: `middle`."""


class PhoneNumber(Model):
    """Phone number inside `Manufacturer`, `RpInfo`."""

    __slots__ = ()

    phone_number: str | Any
    """The number itself, without the code of the region. Example: `12345678903`."""

    phone_number_region: str | Any
    """Calling code or region of the phone number. Example: `+49`."""


class ProductPublishDetail(Model):
    """Product publish detail inside `GsCalculateProductAuditInfoResponse`."""

    __slots__ = ()

    can_publish: bool | Any
    """Whether the product can be published in this region; if not, `unpublishable_reasons` says why. Example: `false`."""

    region: str | Any
    """Region that the result is about, such as US. Example: `US`."""

    unpublishable_reasons: list[UnpublishableReason]
    """What keeps the product from being published in the region."""


class Qualification(Model):
    """Qualification inside `Certification`."""

    __slots__ = ()

    description: str | Any
    """Text that says what the document is about."""

    example_url: str | Any
    """Address of an example that shows what the document should look like."""

    file_types: list[str]
    """File formats in which the document can be uploaded."""

    max_file_count: int | Any
    """Largest number of files for the document. Example: `3`."""

    type: str | Any
    """Kind of the document, such as CE_UKCA_CERT. Example: `CE_UKCA_CERT`."""


class RegionAttribute(Model):
    """Region attribute inside `GsFullServiceGetAttributesResponse`."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes that products of the category can or must have in this region."""

    region: str | Any
    """Region in which these attributes apply, such as US. Example: `US`."""


class RequirementCondition(Model):
    """Requirement condition inside `Attribute`, `Certification`."""

    __slots__ = ()

    attribute_id: str | Any
    """Attribute whose value the condition looks at."""

    attribute_value_ids: list[str]
    """Values of the attribute, one of which makes the condition true."""


class RpInfo(Model):
    """Rp info inside `GsGetSupplierRpResponse`."""

    __slots__ = ()

    address: GsGetSupplierRpAddress | Any
    """Postal address of the responsible person."""

    company_name: str | Any
    """Name of the company that is the responsible person. Example: `testauto1`."""

    create_time: int | Any
    """When the responsible person was registered, Unix time in seconds. Example: `1757399009`."""

    default_RP: bool | Any
    """Whether this is the responsible person used unless another is named. Example: `false`."""

    email: str | Any
    """Email address to reach the responsible person or manufacturer. Example: `12345678902@163.com`."""

    id: str | Any
    """Id of the responsible person; pass it in `rp_ids`. Example: `67ece12093e70542ea273a08`."""

    name: Name | Any
    """Name of the responsible person, split into its parts."""

    phone_number: PhoneNumber | Any
    """Phone number of the responsible person, with its region."""

    rp_name: str | Any
    """Name of the responsible person in one line. Example: `testauto1`."""

    type: int | Any
    """Kind of the responsible person: 1 for a person, 2 for a company. Example: `2`."""

    update_time: int | Any
    """When the responsible person was last changed, Unix time in seconds. Example: `1757399009`."""

    version: int | Any
    """Version number of the entry, raised with each change. Example: `2`."""


class SizeGradingData(Model):
    """Size grading data inside `GetSizeGroupsResponse`."""

    __slots__ = ()

    size_grading_required: bool | Any
    """Whether the product needs a size chart, given as `grading_template_id`. Example: `true`."""

    size_groups: list[GetSizeGroupsSizeGroup]
    """Groups of sizes; a product takes one group and its sales attribute values must be sizes of it."""


class SizeGroup(Model):
    """Size group inside `GetSizeGroupsConfigResponse`, `GsGetSizeGroupsConfigV2Response`."""

    __slots__ = ()

    id: str | Any
    """Id to pass as `size_group_id` when you create a product. Example: `7277854476945196805`."""

    name: str | Any
    """Words for the group, such as standard sizes for women."""

    size_segments: list[SizeSegment]
    """Sizes that the group consists of, by their codes."""


class SizeSegement(Model):
    """Size segement inside `GetSizeGroupsSizeGroup`."""

    __slots__ = ()

    size_code: str | Any
    """Code of the size within the group, such as XS. Example: `XS`."""

    size_id: str | Any
    """Platform's id of the single size within the group. Example: `1232333`."""


class SizeSegment(Model):
    """Size segment inside `SizeGroup`."""

    __slots__ = ()

    size_codes: list[str]
    """Codes of the sizes in the segment, such as XS."""


class Sku(Model):
    """SKU inside `Spu`."""

    __slots__ = ()

    code: str | Any
    """Platform's code of the SKU, the variant in one color and size. Example: `S24042300007100101`."""

    external_sku_code: str | Any
    """Code that you gave the SKU in your own system, different for each SKU. Example: `ESN1254FED`."""

    reject_reason: str | Any
    """Why the platform rejected the SKU, as text in Chinese."""

    status: str | Any
    """State of the SKU on its way from selection (BUYER_SELECTING) over pricing and orders to ON_SHELF, or ELIMINATED, OFF_SHELF, CANCELED. Example: `BUYER_SELECTING`."""

    update_time: int | Any
    """When the state of the SKU last changed, Unix time in seconds. Example: `1715750138`."""


class Spu(Model):
    """SPU inside `GsQuerySkusAndApprovalStatusV2Response`, `QuerySkusAndApprovalStatusResponse`."""

    __slots__ = ()

    skus: list[Sku]
    """SKUs of the product, each with its state in the selection."""

    spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `S240423000071`."""


class UnpublishableReason(Model):
    """Unpublishable reason inside `ProductPublishDetail`."""

    __slots__ = ()

    reason_information: str | Any
    """Explanation of what is missing or wrong, with the attribute concerned, in Chinese."""

    reason_type: int | Any
    """What stands in the way: 4 brand, 5 category, 6 weight, 7 volume, 10 certificates, 14 compliance attributes, 15 supplier data, 19 JIT, 50 group compliance. Example: `14`."""


class Value(Model):
    """Value inside `Attribute`."""

    __slots__ = ()

    id: str | Any
    """Id of the attribute value, for attributes with given values. Example: `7198055240673855233`."""

    name_en: str | Any
    """English name of the category, attribute or value. Example: `Red`."""

    name_zh: str | Any
    """Chinese name of the category, attribute or value."""


class GetGlobalSellingFullServiceCategoriesResponse(ResponseModel):
    """The response of `GetGlobalSellingFullServiceCategories` (202404)."""

    __slots__ = ()

    categories: list[Category]
    """Categories that match the search, one entry each."""

    page_offset: int | Any
    """Number of the page to return, counted from 1. Example: `1`."""

    page_size: int | Any
    """Number of entries per page that the reply was cut to. Example: `50`."""

    total_count: int | Any
    """Number of all categories that match, over all pages. Example: `1000`."""


class GetGradingTemplatesConfigResponse(ResponseModel):
    """The response of `Getgradingtemplatesconfig` (202405)."""

    __slots__ = ()

    grading_templates: list[GradingTemplate]
    """Size charts that the supplier can use for the category."""


class GetSizeGroupsResponse(ResponseModel):
    """The response of `GetSizeGroups` (202408)."""

    __slots__ = ()

    size_grading_data: SizeGradingData | Any
    """Size groups of the category and whether a size chart is needed."""


class GetSizeGroupsConfigResponse(ResponseModel):
    """The response of `Getsizegroupsconfig` (202405)."""

    __slots__ = ()

    size_grading_required: bool | Any
    """Whether the product needs a size chart, given as `grading_template_id`. Example: `true`."""

    size_groups: list[SizeGroup]
    """Groups of sizes; a product takes one group and its sales attribute values must be sizes of it."""


class GlobalSellingGetSupplierAddressesResponse(ResponseModel):
    """The response of `GlobalSellingGetSupplierAddresses` (202407)."""

    __slots__ = ()

    addresses: list[Address]
    """Addresses from which the supplier can send goods."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GsCalculateProductAuditInfoResponse(ResponseModel):
    """The response of `GSCalculateProductAuditInfo` (202509)."""

    __slots__ = ()

    product_publish_detail: list[ProductPublishDetail]
    """For each region, whether the product can be published and why not."""


class GsCreateProductResponse(ResponseModel):
    """The response of `GSCreateProduct` (202405)."""

    __slots__ = ()

    spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `S202412345678`."""


class GsCreateProductV2Response(ResponseModel):
    """The response of `GSCreateProductv2` (202509)."""

    __slots__ = ()

    spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `S250904111111`."""


class GsFullServiceGetAttributesResponse(ResponseModel):
    """The response of `GSFullServiceGetattributes` (202507)."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes that products of the category can or must have."""

    region_attributes: list[RegionAttribute]
    """Attributes that products need in single regions."""


class GsFullServiceGetBrandsResponse(ResponseModel):
    """The response of `GSFullServiceGetBrands` (202405)."""

    __slots__ = ()

    brands: list[Brand]
    """Brands that the supplier can use or has applied for."""


class GsFullServiceGetCategoryInformationResponse(ResponseModel):
    """The response of `GSFullServiceGetCategoryinformation` (202405)."""

    __slots__ = ()

    first_key_attribute_id: str | Any
    """Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color."""

    id: str | Any
    """Platform's id of the category asked for, as in the path."""

    is_allowed_jit: bool | Any
    """Whether products of the category can be sold in JIT mode, where goods are sent as they sell."""

    is_custom_key_attribute: bool | Any
    """Whether any attributes may serve as sales attributes; if false, the two given for the category must be used."""

    is_enabled: bool | Any
    """Whether products can be published in the category."""

    is_garment: bool | Any
    """Whether the category is for clothing, with sizes and SKCs."""

    is_leaf: bool | Any
    """Whether the category has no categories below it; products go into leaf categories only."""

    level: int | Any
    """Depth of the category in the tree; 1 is the top."""

    name_en: str | Any
    """English name of the category, attribute or value."""

    name_zh: str | Any
    """Chinese name of the category, attribute or value."""

    parent_id: str | Any
    """Id of the category one level above in the category tree."""

    second_key_attribute_id: str | Any
    """Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size."""


class GsFullServiceGetCertificationsResponse(ResponseModel):
    """The response of `GSFullServiceGetCertifications` (202507)."""

    __slots__ = ()

    certifications: list[Certification]
    """Certificates that the category asks for, in each region."""


class GsFullServicePreviewGetAttributesResponse(ResponseModel):
    """The response of `GSFullServicePreviewGetattributes` (202404)."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes that products of the category can or must have."""


class GsFullServicePreviewGetBrandsResponse(ResponseModel):
    """The response of `GSFullServicePreviewGetBrands` (202404)."""

    __slots__ = ()

    brands: list[Brand]
    """Brands that the supplier can use or has applied for."""


class GsFullServicePreviewGetCategoryInformationResponse(ResponseModel):
    """The response of `GSFullServicePreviewGetcategoryinformation` (202404)."""

    __slots__ = ()

    first_key_attribute_id: str | Any
    """Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454529`."""

    id: str | Any
    """Platform's id of the category asked for, as in the path. Example: `7303372181458093832`."""

    is_allowed_jit: bool | Any
    """Whether products of the category can be sold in JIT mode, where goods are sent as they sell. Example: `true`."""

    is_custom_key_attribute: bool | Any
    """Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. Example: `true`."""

    is_enabled: bool | Any
    """Whether products can be published in the category. Example: `true`."""

    is_garment: bool | Any
    """Whether the category is for clothing, with sizes and SKCs. Example: `true`."""

    is_leaf: bool | Any
    """Whether the category has no categories below it; products go into leaf categories only. Example: `true`."""

    level: int | Any
    """Depth of the category in the tree; 1 is the top. Example: `3`."""

    name_en: str | Any
    """English name of the category, attribute or value."""

    name_zh: str | Any
    """Chinese name of the category, attribute or value."""

    parent_id: str | Any
    """Id of the category one level above in the category tree. Example: `7303372181458093832`."""

    second_key_attribute_id: str | Any
    """Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`."""


class GsFullServiceSearchCategoriesResponse(ResponseModel):
    """The response of `GSFullServiceSearchCategories` (202405)."""

    __slots__ = ()

    categories: list[Category]
    """Categories that match the search, one entry each."""

    page_offset: int | Any
    """Number of the page to return, counted from 1. Example: `1`."""

    page_size: int | Any
    """Number of entries per page that the reply was cut to. Example: `10`."""

    total_count: int | Any
    """Number of all categories that match, over all pages. Example: `10`."""


class GsGetGradingTemplatesConfigV2Response(ResponseModel):
    """The response of `GSGetgradingtemplatesconfigV2` (202406)."""

    __slots__ = ()

    grading_templates: list[GradingTemplate]
    """Size charts that the supplier can use for the category."""


class GsGetSizeGroupsConfigV2Response(ResponseModel):
    """The response of `GSGetsizegroupsconfigV2` (202406)."""

    __slots__ = ()

    size_grading_required: bool | Any
    """Whether the product needs a size chart, given as `grading_template_id`."""

    size_groups: list[SizeGroup]
    """Groups of sizes; a product takes one group and its sales attribute values must be sizes of it."""


class GsGetSupplierRpResponse(ResponseModel):
    """The response of `GSGetSupplierRP` (202508)."""

    __slots__ = ()

    rp_infos: list[RpInfo]
    """Responsible persons (RP), who answer for products under EU law, that the supplier has registered."""


class GsImageUploadV2Response(ResponseModel):
    """The response of `GSImageUploadV2` (202406)."""

    __slots__ = ()

    length: int | Any
    """Height of the picture after processing, in pixels."""

    uri: str | Any
    """Identifier of the uploaded file; pass it as `uri` when you create the product."""

    url: str | Any
    """Address at which the uploaded picture can be opened in a browser."""

    width: int | Any
    """Width of the picture after processing, in pixels."""


class GsListSupplierManufacturerResponse(ResponseModel):
    """The response of `GSListSupplierManufacturer` (202508)."""

    __slots__ = ()

    manufacturer_list: list[Manufacturer]
    """Manufacturers that the supplier has registered."""


class GsProductImageUploadRequirementsQueryResponse(ResponseModel):
    """The response of `GSProductimageuploadrequirementsquery` (202405)."""

    __slots__ = ()

    image_upload_requirements: list[ImageUploadRequirement]
    """Rules for the pictures of products in the category, by set of pictures."""

    pic_upload_way_configs: list[str]
    """Kinds of pictures that the category accepts."""


class GsQualificationFileUploadResponse(ResponseModel):
    """The response of `GSQualificationfileupload` (202405)."""

    __slots__ = ()

    uri: str | Any
    """Identifier of the uploaded file; pass it as `uri` when you create the product."""


class GsQuerySkusAndApprovalStatusV2Response(ResponseModel):
    """The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504)."""

    __slots__ = ()

    spus: list[Spu]
    """Products (SPUs) that match, each with its SKUs."""


class GsVideoUploadResponse(ResponseModel):
    """The response of `GSVideoUpload` (202405)."""

    __slots__ = ()

    uri: str | Any
    """Identifier of the uploaded file; pass it as `uri` when you create the product."""


class ImageUploadResponse(ResponseModel):
    """The response of `imageupload` (202405)."""

    __slots__ = ()

    height: int | Any
    """Height of the picture after processing, in pixels. Example: `720`."""

    uri: str | Any
    """Identifier of the uploaded file; pass it as `uri` when you create the product."""

    url: str | Any
    """Address at which the uploaded picture can be opened in a browser."""

    width: int | Any
    """Width of the picture after processing, in pixels. Example: `720`."""


class QuerySkusAndApprovalStatusResponse(ResponseModel):
    """The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405)."""

    __slots__ = ()

    spus: list[Spu]
    """Products (SPUs) that match, each with its SKUs."""


class GetGlobalSellingFullServiceCategoriesPage(GetGlobalSellingFullServiceCategoriesResponse, Page["Category"]):
    """One page of `GetGlobalSellingFullServiceCategories`: its items are `categories`."""

    __slots__ = ()
    _items_at = "categories"


class AsyncGetGlobalSellingFullServiceCategoriesPage(GetGlobalSellingFullServiceCategoriesResponse, AsyncPage["Category"]):
    """One page of `GetGlobalSellingFullServiceCategories`: its items are `categories`."""

    __slots__ = ()
    _items_at = "categories"


class GlobalSellingGetSupplierAddressesPage(GlobalSellingGetSupplierAddressesResponse, Page["Address"]):
    """One page of `GlobalSellingGetSupplierAddresses`: its items are `addresses`."""

    __slots__ = ()
    _items_at = "addresses"


class AsyncGlobalSellingGetSupplierAddressesPage(GlobalSellingGetSupplierAddressesResponse, AsyncPage["Address"]):
    """One page of `GlobalSellingGetSupplierAddresses`: its items are `addresses`."""

    __slots__ = ()
    _items_at = "addresses"


class GsFullServiceSearchCategoriesPage(GsFullServiceSearchCategoriesResponse, Page["Category"]):
    """One page of `GSFullServiceSearchCategories`: its items are `categories`."""

    __slots__ = ()
    _items_at = "categories"


class AsyncGsFullServiceSearchCategoriesPage(GsFullServiceSearchCategoriesResponse, AsyncPage["Category"]):
    """One page of `GSFullServiceSearchCategories`: its items are `categories`."""

    __slots__ = ()
    _items_at = "categories"


class GsGetSupplierRpPage(GsGetSupplierRpResponse, Page["RpInfo"]):
    """One page of `GSGetSupplierRP`: its items are `rp_infos`."""

    __slots__ = ()
    _items_at = "rp_infos"


class AsyncGsGetSupplierRpPage(GsGetSupplierRpResponse, AsyncPage["RpInfo"]):
    """One page of `GSGetSupplierRP`: its items are `rp_infos`."""

    __slots__ = ()
    _items_at = "rp_infos"


class GsListSupplierManufacturerPage(GsListSupplierManufacturerResponse, Page["Manufacturer"]):
    """One page of `GSListSupplierManufacturer`: its items are `manufacturer_list`."""

    __slots__ = ()
    _items_at = "manufacturer_list"


class AsyncGsListSupplierManufacturerPage(GsListSupplierManufacturerResponse, AsyncPage["Manufacturer"]):
    """One page of `GSListSupplierManufacturer`: its items are `manufacturer_list`."""

    __slots__ = ()
    _items_at = "manufacturer_list"


class GsQuerySkusAndApprovalStatusV2Page(GsQuerySkusAndApprovalStatusV2Response, Page["Spu"]):
    """One page of `GSQuerySKUsandtheapprovalstatusofSKUsV2`: its items are `spus`."""

    __slots__ = ()
    _items_at = "spus"


class AsyncGsQuerySkusAndApprovalStatusV2Page(GsQuerySkusAndApprovalStatusV2Response, AsyncPage["Spu"]):
    """One page of `GSQuerySKUsandtheapprovalstatusofSKUsV2`: its items are `spus`."""

    __slots__ = ()
    _items_at = "spus"


class QuerySkusAndApprovalStatusPage(QuerySkusAndApprovalStatusResponse, Page["Spu"]):
    """One page of `QuerySKUsandtheapprovalstatusofSKUs`: its items are `spus`."""

    __slots__ = ()
    _items_at = "spus"


class AsyncQuerySkusAndApprovalStatusPage(QuerySkusAndApprovalStatusResponse, AsyncPage["Spu"]):
    """One page of `QuerySKUsandtheapprovalstatusofSKUs`: its items are `spus`."""

    __slots__ = ()
    _items_at = "spus"
