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
    """Contact name."""

    detail: Detail | Any
    """Detail."""

    full_address: str | Any
    """Full address."""

    id: str | Any
    """Id. Example: `5765611513885715460`."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""


class Attribute(Model):
    """Attribute inside `GsFullServiceGetAttributesResponse`, `GsFullServicePreviewGetAttributesResponse`, `RegionAttribute`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7110464130469611265`."""

    is_mutiple_selection: bool | Any
    """Is mutiple selection. Example: `true`."""

    is_required: bool | Any
    """Is required. Example: `true`."""

    name_en: str | Any
    """Name en. Example: `Size`."""

    name_zh: str | Any
    """Name zh."""

    required_regions: list[str]
    """Required regions."""

    requirement_conditions: list[RequirementCondition]
    """Requirement conditions."""

    type: str | Any
    """Type. Example: `SALE`."""

    value_type: str | Any
    """Value type. Example: `SINGLETEXT`."""

    values: list[Value]
    """Values."""


class Brand(Model):
    """Brand inside `GsFullServiceGetBrandsResponse`, `GsFullServicePreviewGetBrandsResponse`."""

    __slots__ = ()

    approval_status: str | Any
    """Approval status. Example: `PASSED`."""

    id: str | Any
    """Id. Example: `7303372078719633170`."""

    name: str | Any
    """Name. Example: `Lenovo`."""


class Category(Model):
    """Category inside `GetGlobalSellingFullServiceCategoriesResponse`, `GsFullServiceSearchCategoriesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7352725811307202325`."""

    is_leaf: bool | Any
    """Is leaf. Example: `true`."""

    name_cn: str | Any
    """Name cn."""

    name_en: str | Any
    """Name en."""

    parent_id: str | Any
    """Parent id. Example: `7352830606725646100`."""

    status: str | Any
    """Status. Example: `2`."""

    version: str | Any
    """Version. Example: `v1`."""


class Certification(Model):
    """Certification inside `GsFullServiceGetCertificationsResponse`."""

    __slots__ = ()

    description: str | Any
    """Description."""

    is_required: bool | Any
    """Is required. Example: `true`."""

    qualifications: list[Qualification]
    """Qualifications."""

    region_code: str | Any
    """Region code. Example: `US`."""

    requirement_conditions: list[RequirementCondition]
    """Requirement conditions."""

    type: str | Any
    """Type. Example: `CE_UKCA`."""


class ConfigDetail(Model):
    """Config detail inside `ImageUploadRequirement`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required."""

    length_max: int | Any
    """Length max."""

    length_min: int | Any
    """Length min."""

    length_rate: int | Any
    """Length rate."""

    material_show_type: str | Any
    """Material show type."""

    material_use_type: list[MaterialUseType]
    """Material use type."""

    max_size: int | Any
    """Max size."""

    quantity_ceiling: int | Any
    """Quantity ceiling."""

    quantity_floor: int | Any
    """Quantity floor."""

    width_max: int | Any
    """Width max."""

    width_min: int | Any
    """Width min."""

    width_rate: int | Any
    """Width rate."""


class Detail(Model):
    """Detail inside `Address`."""

    __slots__ = ()

    building: str | Any
    """Building."""

    city_name: str | Any
    """City name."""

    country_name: str | Any
    """Country name."""

    district_name: str | Any
    """District name."""

    province_name: str | Any
    """Province name."""

    town_name: str | Any
    """Town name."""


class GetSizeGroupsSizeGroup(Model):
    """Size group inside `SizeGradingData`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `2341232131`."""

    name: str | Any
    """Name."""

    size_segements: list[SizeSegement]
    """Size segements."""


class GradingTemplate(Model):
    """Grading template inside `GetGradingTemplatesConfigResponse`, `GsGetGradingTemplatesConfigV2Response`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7277854476945196805`."""

    name: str | Any
    """Name. Example: `default`."""


class GsGetSupplierRpAddress(Model):
    """Address inside `RpInfo`."""

    __slots__ = ()

    city: str | Any
    """City. Example: `Vienna`."""

    country: str | Any
    """Country."""

    province: str | Any
    """Province. Example: `Vienna`."""

    street: str | Any
    """Street. Example: `test22`."""

    street2: str | Any
    """Street2. Example: `test22`."""


class ImageUploadRequirement(Model):
    """Image upload requirement inside `GsProductImageUploadRequirementsQueryResponse`."""

    __slots__ = ()

    config_details: list[ConfigDetail]
    """Config details."""

    pic_set_type: list[str]
    """Picture set type."""


class Manufacturer(Model):
    """Manufacturer inside `GsListSupplierManufacturerResponse`."""

    __slots__ = ()

    address: str | Any
    """Address."""

    email: str | Any
    """Email. Example: `111111@test.com`."""

    id: str | Any
    """Id. Example: `6763ae6b8ac2c2b3034db5cd`."""

    manufacturer_name: str | Any
    """Manufacturer name."""

    phone_number: PhoneNumber | Any
    """Phone number."""

    registered_trade_name: str | Any
    """Registered trade name."""


class MaterialUseType(Model):
    """Material use type inside `ConfigDetail`."""

    __slots__ = ()

    code: str | Any
    """Code."""

    is_required: bool | Any
    """Is required."""

    quantity_ceiling: int | Any
    """Quantity ceiling."""

    quantity_floor: int | Any
    """Quantity floor."""


class Name(Model):
    """Name inside `RpInfo`."""

    __slots__ = ()

    first_name: str | Any
    """First name. Example: `first`."""

    last_name: str | Any
    """Last name. Example: `last`."""

    middle_name: str | Any
    """Middle name. Example: `middle`."""


class PhoneNumber(Model):
    """Phone number inside `Manufacturer`, `RpInfo`."""

    __slots__ = ()

    phone_number: str | Any
    """Phone number. Example: `12345678903`."""

    phone_number_region: str | Any
    """Phone number region. Example: `+49`."""


class ProductPublishDetail(Model):
    """Product publish detail inside `GsCalculateProductAuditInfoResponse`."""

    __slots__ = ()

    can_publish: bool | Any
    """Can publish. Example: `false`."""

    region: str | Any
    """Region. Example: `US`."""

    unpublishable_reasons: list[UnpublishableReason]
    """Unpublishable reasons."""


class Qualification(Model):
    """Qualification inside `Certification`."""

    __slots__ = ()

    description: str | Any
    """Description."""

    example_url: str | Any
    """Example URL."""

    file_types: list[str]
    """File types."""

    max_file_count: int | Any
    """Max file count. Example: `3`."""

    type: str | Any
    """Type. Example: `CE_UKCA_CERT`."""


class RegionAttribute(Model):
    """Region attribute inside `GsFullServiceGetAttributesResponse`."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes."""

    region: str | Any
    """Region. Example: `US`."""


class RequirementCondition(Model):
    """Requirement condition inside `Attribute`, `Certification`."""

    __slots__ = ()

    attribute_id: str | Any
    """Attribute id."""

    attribute_value_ids: list[str]
    """Attribute value ids."""


class RpInfo(Model):
    """Rp info inside `GsGetSupplierRpResponse`."""

    __slots__ = ()

    address: GsGetSupplierRpAddress | Any
    """Address."""

    company_name: str | Any
    """Company name. Example: `testauto1`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1757399009`."""

    default_RP: bool | Any
    """Default rp. Example: `false`."""

    email: str | Any
    """Email. Example: `12345678902@163.com`."""

    id: str | Any
    """Id. Example: `67ece12093e70542ea273a08`."""

    name: Name | Any
    """Name."""

    phone_number: PhoneNumber | Any
    """Phone number."""

    rp_name: str | Any
    """Rp name. Example: `testauto1`."""

    type: int | Any
    """Type. Example: `2`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1757399009`."""

    version: int | Any
    """Version. Example: `2`."""


class SizeGradingData(Model):
    """Size grading data inside `GetSizeGroupsResponse`."""

    __slots__ = ()

    size_grading_required: bool | Any
    """Size grading required. Example: `true`."""

    size_groups: list[GetSizeGroupsSizeGroup]
    """Size groups."""


class SizeGroup(Model):
    """Size group inside `GetSizeGroupsConfigResponse`, `GsGetSizeGroupsConfigV2Response`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7277854476945196805`."""

    name: str | Any
    """Name."""

    size_segments: list[SizeSegment]
    """Size segments."""


class SizeSegement(Model):
    """Size segement inside `GetSizeGroupsSizeGroup`."""

    __slots__ = ()

    size_code: str | Any
    """Size code. Example: `XS`."""

    size_id: str | Any
    """Size id. Example: `1232333`."""


class SizeSegment(Model):
    """Size segment inside `SizeGroup`."""

    __slots__ = ()

    size_codes: list[str]
    """Size codes."""


class Sku(Model):
    """SKU inside `Spu`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `S24042300007100101`."""

    external_sku_code: str | Any
    """External SKU code. Example: `ESN1254FED`."""

    reject_reason: str | Any
    """Reject reason."""

    status: str | Any
    """Status. Example: `BUYER_SELECTING`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1715750138`."""


class Spu(Model):
    """SPU inside `GsQuerySkusAndApprovalStatusV2Response`, `QuerySkusAndApprovalStatusResponse`."""

    __slots__ = ()

    skus: list[Sku]
    """SKUs."""

    spu_code: str | Any
    """SPU code. Example: `S240423000071`."""


class UnpublishableReason(Model):
    """Unpublishable reason inside `ProductPublishDetail`."""

    __slots__ = ()

    reason_information: str | Any
    """Reason information."""

    reason_type: int | Any
    """Reason type. Example: `14`."""


class Value(Model):
    """Value inside `Attribute`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7198055240673855233`."""

    name_en: str | Any
    """Name en. Example: `Red`."""

    name_zh: str | Any
    """Name zh."""


class GetGlobalSellingFullServiceCategoriesResponse(ResponseModel):
    """The response of `GetGlobalSellingFullServiceCategories` (202404)."""

    __slots__ = ()

    categories: list[Category]
    """Categories."""

    page_offset: int | Any
    """Page offset. Example: `1`."""

    page_size: int | Any
    """Page size. Example: `50`."""

    total_count: int | Any
    """Total count. Example: `1000`."""


class GetGradingTemplatesConfigResponse(ResponseModel):
    """The response of `Getgradingtemplatesconfig` (202405)."""

    __slots__ = ()

    grading_templates: list[GradingTemplate]
    """Grading templates."""


class GetSizeGroupsResponse(ResponseModel):
    """The response of `GetSizeGroups` (202408)."""

    __slots__ = ()

    size_grading_data: SizeGradingData | Any
    """Size grading data."""


class GetSizeGroupsConfigResponse(ResponseModel):
    """The response of `Getsizegroupsconfig` (202405)."""

    __slots__ = ()

    size_grading_required: bool | Any
    """Size grading required. Example: `true`."""

    size_groups: list[SizeGroup]
    """Size groups."""


class GlobalSellingGetSupplierAddressesResponse(ResponseModel):
    """The response of `GlobalSellingGetSupplierAddresses` (202407)."""

    __slots__ = ()

    addresses: list[Address]
    """Addresses."""

    total_count: int | Any
    """Total count. Example: `100`."""


class GsCalculateProductAuditInfoResponse(ResponseModel):
    """The response of `GSCalculateProductAuditInfo` (202509)."""

    __slots__ = ()

    product_publish_detail: list[ProductPublishDetail]
    """Product publish detail."""


class GsCreateProductResponse(ResponseModel):
    """The response of `GSCreateProduct` (202405)."""

    __slots__ = ()

    spu_code: str | Any
    """SPU code. Example: `S202412345678`."""


class GsCreateProductV2Response(ResponseModel):
    """The response of `GSCreateProductv2` (202509)."""

    __slots__ = ()

    spu_code: str | Any
    """SPU code. Example: `S250904111111`."""


class GsFullServiceGetAttributesResponse(ResponseModel):
    """The response of `GSFullServiceGetattributes` (202507)."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes."""

    region_attributes: list[RegionAttribute]
    """Region attributes."""


class GsFullServiceGetBrandsResponse(ResponseModel):
    """The response of `GSFullServiceGetBrands` (202405)."""

    __slots__ = ()

    brands: list[Brand]
    """Brands."""


class GsFullServiceGetCategoryInformationResponse(ResponseModel):
    """The response of `GSFullServiceGetCategoryinformation` (202405)."""

    __slots__ = ()

    first_key_attribute_id: str | Any
    """First key attribute id."""

    id: str | Any
    """Id."""

    is_allowed_jit: bool | Any
    """Is allowed jit."""

    is_custom_key_attribute: bool | Any
    """Is custom key attribute."""

    is_enabled: bool | Any
    """Is enabled."""

    is_garment: bool | Any
    """Is garment."""

    is_leaf: bool | Any
    """Is leaf."""

    level: int | Any
    """Level."""

    name_en: str | Any
    """Name en."""

    name_zh: str | Any
    """Name zh."""

    parent_id: str | Any
    """Parent id."""

    second_key_attribute_id: str | Any
    """Second key attribute id."""


class GsFullServiceGetCertificationsResponse(ResponseModel):
    """The response of `GSFullServiceGetCertifications` (202507)."""

    __slots__ = ()

    certifications: list[Certification]
    """Certifications."""


class GsFullServicePreviewGetAttributesResponse(ResponseModel):
    """The response of `GSFullServicePreviewGetattributes` (202404)."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes."""


class GsFullServicePreviewGetBrandsResponse(ResponseModel):
    """The response of `GSFullServicePreviewGetBrands` (202404)."""

    __slots__ = ()

    brands: list[Brand]
    """Brands."""


class GsFullServicePreviewGetCategoryInformationResponse(ResponseModel):
    """The response of `GSFullServicePreviewGetcategoryinformation` (202404)."""

    __slots__ = ()

    first_key_attribute_id: str | Any
    """First key attribute id. Example: `7110491141870454529`."""

    id: str | Any
    """Id. Example: `7303372181458093832`."""

    is_allowed_jit: bool | Any
    """Is allowed jit. Example: `true`."""

    is_custom_key_attribute: bool | Any
    """Is custom key attribute. Example: `true`."""

    is_enabled: bool | Any
    """Is enabled. Example: `true`."""

    is_garment: bool | Any
    """Is garment. Example: `true`."""

    is_leaf: bool | Any
    """Is leaf. Example: `true`."""

    level: int | Any
    """Level. Example: `3`."""

    name_en: str | Any
    """Name en."""

    name_zh: str | Any
    """Name zh."""

    parent_id: str | Any
    """Parent id. Example: `7303372181458093832`."""

    second_key_attribute_id: str | Any
    """Second key attribute id. Example: `7110464130469611265`."""


class GsFullServiceSearchCategoriesResponse(ResponseModel):
    """The response of `GSFullServiceSearchCategories` (202405)."""

    __slots__ = ()

    categories: list[Category]
    """Categories."""

    page_offset: int | Any
    """Page offset. Example: `1`."""

    page_size: int | Any
    """Page size. Example: `10`."""

    total_count: int | Any
    """Total count. Example: `10`."""


class GsGetGradingTemplatesConfigV2Response(ResponseModel):
    """The response of `GSGetgradingtemplatesconfigV2` (202406)."""

    __slots__ = ()

    grading_templates: list[GradingTemplate]
    """Grading templates."""


class GsGetSizeGroupsConfigV2Response(ResponseModel):
    """The response of `GSGetsizegroupsconfigV2` (202406)."""

    __slots__ = ()

    size_grading_required: bool | Any
    """Size grading required."""

    size_groups: list[SizeGroup]
    """Size groups."""


class GsGetSupplierRpResponse(ResponseModel):
    """The response of `GSGetSupplierRP` (202508)."""

    __slots__ = ()

    rp_infos: list[RpInfo]
    """Rp info."""


class GsImageUploadV2Response(ResponseModel):
    """The response of `GSImageUploadV2` (202406)."""

    __slots__ = ()

    length: int | Any
    """Length."""

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width."""


class GsListSupplierManufacturerResponse(ResponseModel):
    """The response of `GSListSupplierManufacturer` (202508)."""

    __slots__ = ()

    manufacturer_list: list[Manufacturer]
    """Manufacturer list."""


class GsProductImageUploadRequirementsQueryResponse(ResponseModel):
    """The response of `GSProductimageuploadrequirementsquery` (202405)."""

    __slots__ = ()

    image_upload_requirements: list[ImageUploadRequirement]
    """Image upload requirements."""

    pic_upload_way_configs: list[str]
    """Picture upload way configs."""


class GsQualificationFileUploadResponse(ResponseModel):
    """The response of `GSQualificationfileupload` (202405)."""

    __slots__ = ()

    uri: str | Any
    """URI."""


class GsQuerySkusAndApprovalStatusV2Response(ResponseModel):
    """The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504)."""

    __slots__ = ()

    spus: list[Spu]
    """SPUs."""


class GsVideoUploadResponse(ResponseModel):
    """The response of `GSVideoUpload` (202405)."""

    __slots__ = ()

    uri: str | Any
    """URI."""


class ImageUploadResponse(ResponseModel):
    """The response of `imageupload` (202405)."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `720`."""

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `720`."""


class QuerySkusAndApprovalStatusResponse(ResponseModel):
    """The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405)."""

    __slots__ = ()

    spus: list[Spu]
    """SPUs."""


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
