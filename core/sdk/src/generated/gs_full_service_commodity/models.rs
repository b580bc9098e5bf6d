// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `GetGlobalSellingFullServiceCategories` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalSellingFullServiceCategoriesResponse {
    /// Categories.
    pub categories: Vec<Category>,
    /// Page offset. Example: `1`.
    pub page_offset: Option<i64>,
    /// Page size. Example: `50`.
    pub page_size: Option<i64>,
    /// Total count. Example: `1000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalSellingFullServiceCategoriesResponse {
    fn name(&self) -> &'static str {
        "GetGlobalSellingFullServiceCategoriesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "categories" => self.categories.read(reader),
            "page_offset" => self.page_offset.read(reader),
            "page_size" => self.page_size.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("categories", &self.categories);
        out.put("page_offset", &self.page_offset);
        out.put("page_size", &self.page_size);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `Getgradingtemplatesconfig` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGradingTemplatesConfigResponse {
    /// Grading templates.
    pub grading_templates: Vec<GradingTemplate>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGradingTemplatesConfigResponse {
    fn name(&self) -> &'static str {
        "GetGradingTemplatesConfigResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "grading_templates" => self.grading_templates.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("grading_templates", &self.grading_templates);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSizeGroups` (202408).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSizeGroupsResponse {
    /// Size grading data.
    pub size_grading_data: Option<SizeGradingData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSizeGroupsResponse {
    fn name(&self) -> &'static str {
        "GetSizeGroupsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_grading_data" => self.size_grading_data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_grading_data", &self.size_grading_data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `Getsizegroupsconfig` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSizeGroupsConfigResponse {
    /// Size grading required. Example: `true`.
    pub size_grading_required: Option<bool>,
    /// Size groups.
    pub size_groups: Vec<SizeGroup>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSizeGroupsConfigResponse {
    fn name(&self) -> &'static str {
        "GetSizeGroupsConfigResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_grading_required" => self.size_grading_required.read(reader),
            "size_groups" => self.size_groups.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_grading_required", &self.size_grading_required);
        out.put("size_groups", &self.size_groups);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GlobalSellingGetSupplierAddresses` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingGetSupplierAddressesResponse {
    /// Addresses.
    pub addresses: Vec<Address>,
    /// Next page token. Example: `2`.
    pub next_page_token: Option<String>,
    /// Total count. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSellingGetSupplierAddressesResponse {
    fn name(&self) -> &'static str {
        "GlobalSellingGetSupplierAddressesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "addresses" => self.addresses.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("addresses", &self.addresses);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSCalculateProductAuditInfo` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoResponse {
    /// Product publish detail.
    pub product_publish_detail: Vec<ProductPublishDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsCalculateProductAuditInfoResponse {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_publish_detail" => self.product_publish_detail.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_publish_detail", &self.product_publish_detail);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSCreateProduct` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductResponse {
    /// SPU code. Example: `S202412345678`.
    pub spu_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsCreateProductResponse {
    fn name(&self) -> &'static str {
        "GsCreateProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "spu_code" => self.spu_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("spu_code", &self.spu_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSCreateProductv2` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductV2Response {
    /// SPU code. Example: `S250904111111`.
    pub spu_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsCreateProductV2Response {
    fn name(&self) -> &'static str {
        "GsCreateProductV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "spu_code" => self.spu_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("spu_code", &self.spu_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServiceGetattributes` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetAttributesResponse {
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Region attributes.
    pub region_attributes: Vec<RegionAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceGetAttributesResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceGetAttributesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attributes" => self.attributes.read(reader),
            "region_attributes" => self.region_attributes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attributes", &self.attributes);
        out.put("region_attributes", &self.region_attributes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServiceGetBrands` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetBrandsResponse {
    /// Brands.
    pub brands: Vec<Brand>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceGetBrandsResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceGetBrandsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brands" => self.brands.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brands", &self.brands);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServiceGetCategoryinformation` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetCategoryInformationResponse {
    /// First key attribute id.
    pub first_key_attribute_id: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Is allowed jit.
    pub is_allowed_jit: Option<bool>,
    /// Is custom key attribute.
    pub is_custom_key_attribute: Option<bool>,
    /// Is enabled.
    pub is_enabled: Option<bool>,
    /// Is garment.
    pub is_garment: Option<bool>,
    /// Is leaf.
    pub is_leaf: Option<bool>,
    /// Level.
    pub level: Option<i64>,
    /// Name en.
    pub name_en: Option<String>,
    /// Name zh.
    pub name_zh: Option<String>,
    /// Parent id.
    pub parent_id: Option<String>,
    /// Second key attribute id.
    pub second_key_attribute_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceGetCategoryInformationResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceGetCategoryInformationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "first_key_attribute_id" => self.first_key_attribute_id.read(reader),
            "id" => self.id.read(reader),
            "is_allowed_jit" => self.is_allowed_jit.read(reader),
            "is_custom_key_attribute" => self.is_custom_key_attribute.read(reader),
            "is_enabled" => self.is_enabled.read(reader),
            "is_garment" => self.is_garment.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "level" => self.level.read(reader),
            "name_en" => self.name_en.read(reader),
            "name_zh" => self.name_zh.read(reader),
            "parent_id" => self.parent_id.read(reader),
            "second_key_attribute_id" => self.second_key_attribute_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("first_key_attribute_id", &self.first_key_attribute_id);
        out.put("id", &self.id);
        out.put("is_allowed_jit", &self.is_allowed_jit);
        out.put("is_custom_key_attribute", &self.is_custom_key_attribute);
        out.put("is_enabled", &self.is_enabled);
        out.put("is_garment", &self.is_garment);
        out.put("is_leaf", &self.is_leaf);
        out.put("level", &self.level);
        out.put("name_en", &self.name_en);
        out.put("name_zh", &self.name_zh);
        out.put("parent_id", &self.parent_id);
        out.put("second_key_attribute_id", &self.second_key_attribute_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServiceGetCertifications` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetCertificationsResponse {
    /// Certifications.
    pub certifications: Vec<Certification>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceGetCertificationsResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceGetCertificationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "certifications" => self.certifications.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("certifications", &self.certifications);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServicePreviewGetattributes` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServicePreviewGetAttributesResponse {
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServicePreviewGetAttributesResponse {
    fn name(&self) -> &'static str {
        "GsFullServicePreviewGetAttributesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attributes" => self.attributes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attributes", &self.attributes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServicePreviewGetBrands` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServicePreviewGetBrandsResponse {
    /// Brands.
    pub brands: Vec<Brand>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServicePreviewGetBrandsResponse {
    fn name(&self) -> &'static str {
        "GsFullServicePreviewGetBrandsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brands" => self.brands.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brands", &self.brands);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServicePreviewGetcategoryinformation` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServicePreviewGetCategoryInformationResponse {
    /// First key attribute id. Example: `7110491141870454529`.
    pub first_key_attribute_id: Option<String>,
    /// Id. Example: `7303372181458093832`.
    pub id: Option<String>,
    /// Is allowed jit. Example: `true`.
    pub is_allowed_jit: Option<bool>,
    /// Is custom key attribute. Example: `true`.
    pub is_custom_key_attribute: Option<bool>,
    /// Is enabled. Example: `true`.
    pub is_enabled: Option<bool>,
    /// Is garment. Example: `true`.
    pub is_garment: Option<bool>,
    /// Is leaf. Example: `true`.
    pub is_leaf: Option<bool>,
    /// Level. Example: `3`.
    pub level: Option<i64>,
    /// Name en.
    pub name_en: Option<String>,
    /// Name zh.
    pub name_zh: Option<String>,
    /// Parent id. Example: `7303372181458093832`.
    pub parent_id: Option<String>,
    /// Second key attribute id. Example: `7110464130469611265`.
    pub second_key_attribute_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServicePreviewGetCategoryInformationResponse {
    fn name(&self) -> &'static str {
        "GsFullServicePreviewGetCategoryInformationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "first_key_attribute_id" => self.first_key_attribute_id.read(reader),
            "id" => self.id.read(reader),
            "is_allowed_jit" => self.is_allowed_jit.read(reader),
            "is_custom_key_attribute" => self.is_custom_key_attribute.read(reader),
            "is_enabled" => self.is_enabled.read(reader),
            "is_garment" => self.is_garment.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "level" => self.level.read(reader),
            "name_en" => self.name_en.read(reader),
            "name_zh" => self.name_zh.read(reader),
            "parent_id" => self.parent_id.read(reader),
            "second_key_attribute_id" => self.second_key_attribute_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("first_key_attribute_id", &self.first_key_attribute_id);
        out.put("id", &self.id);
        out.put("is_allowed_jit", &self.is_allowed_jit);
        out.put("is_custom_key_attribute", &self.is_custom_key_attribute);
        out.put("is_enabled", &self.is_enabled);
        out.put("is_garment", &self.is_garment);
        out.put("is_leaf", &self.is_leaf);
        out.put("level", &self.level);
        out.put("name_en", &self.name_en);
        out.put("name_zh", &self.name_zh);
        out.put("parent_id", &self.parent_id);
        out.put("second_key_attribute_id", &self.second_key_attribute_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServiceSearchCategories` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceSearchCategoriesResponse {
    /// Categories.
    pub categories: Vec<Category>,
    /// Page offset. Example: `1`.
    pub page_offset: Option<i64>,
    /// Page size. Example: `10`.
    pub page_size: Option<i64>,
    /// Total count. Example: `10`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceSearchCategoriesResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceSearchCategoriesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "categories" => self.categories.read(reader),
            "page_offset" => self.page_offset.read(reader),
            "page_size" => self.page_size.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("categories", &self.categories);
        out.put("page_offset", &self.page_offset);
        out.put("page_size", &self.page_size);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSGetgradingtemplatesconfigV2` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetGradingTemplatesConfigV2Response {
    /// Grading templates.
    pub grading_templates: Vec<GradingTemplate>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetGradingTemplatesConfigV2Response {
    fn name(&self) -> &'static str {
        "GsGetGradingTemplatesConfigV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "grading_templates" => self.grading_templates.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("grading_templates", &self.grading_templates);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSGetsizegroupsconfigV2` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSizeGroupsConfigV2Response {
    /// Size grading required.
    pub size_grading_required: Option<bool>,
    /// Size groups.
    pub size_groups: Vec<SizeGroup>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetSizeGroupsConfigV2Response {
    fn name(&self) -> &'static str {
        "GsGetSizeGroupsConfigV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_grading_required" => self.size_grading_required.read(reader),
            "size_groups" => self.size_groups.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_grading_required", &self.size_grading_required);
        out.put("size_groups", &self.size_groups);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSGetSupplierRP` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSupplierRpResponse {
    /// Next page token. Example: `cGFnZV9udW1iZXI9NA==`.
    pub next_page_token: Option<String>,
    /// Rp info.
    pub rp_infos: Vec<RpInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetSupplierRpResponse {
    fn name(&self) -> &'static str {
        "GsGetSupplierRpResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "rp_infos" => self.rp_infos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("rp_infos", &self.rp_infos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSImageUploadV2` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsImageUploadV2Response {
    /// Length.
    pub length: Option<i64>,
    /// URI.
    pub uri: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Width.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsImageUploadV2Response {
    fn name(&self) -> &'static str {
        "GsImageUploadV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "length" => self.length.read(reader),
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("length", &self.length);
        out.put("uri", &self.uri);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSListSupplierManufacturer` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsListSupplierManufacturerResponse {
    /// Manufacturer list.
    pub manufacturer_list: Vec<Manufacturer>,
    /// Next page token. Example: `cGFnZV9udW1iZXI9Mw==`.
    pub next_page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsListSupplierManufacturerResponse {
    fn name(&self) -> &'static str {
        "GsListSupplierManufacturerResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "manufacturer_list" => self.manufacturer_list.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("manufacturer_list", &self.manufacturer_list);
        out.put("next_page_token", &self.next_page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSProductimageuploadrequirementsquery` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsProductImageUploadRequirementsQueryResponse {
    /// Image upload requirements.
    pub image_upload_requirements: Vec<ImageUploadRequirement>,
    /// Picture upload way configs.
    pub pic_upload_way_configs: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsProductImageUploadRequirementsQueryResponse {
    fn name(&self) -> &'static str {
        "GsProductImageUploadRequirementsQueryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "image_upload_requirements" => self.image_upload_requirements.read(reader),
            "pic_upload_way_configs" => self.pic_upload_way_configs.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("image_upload_requirements", &self.image_upload_requirements);
        out.put("pic_upload_way_configs", &self.pic_upload_way_configs);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSQualificationfileupload` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQualificationFileUploadResponse {
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsQualificationFileUploadResponse {
    fn name(&self) -> &'static str {
        "GsQualificationFileUploadResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQuerySkusAndApprovalStatusV2Response {
    /// Next page token.
    pub next_page_token: Option<String>,
    /// SPUs.
    pub spus: Vec<Spu>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsQuerySkusAndApprovalStatusV2Response {
    fn name(&self) -> &'static str {
        "GsQuerySkusAndApprovalStatusV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "spus" => self.spus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("spus", &self.spus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSVideoUpload` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsVideoUploadResponse {
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsVideoUploadResponse {
    fn name(&self) -> &'static str {
        "GsVideoUploadResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `imageupload` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// Height. Example: `720`.
    pub height: Option<i64>,
    /// URI.
    pub uri: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Width. Example: `720`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImageUploadResponse {
    fn name(&self) -> &'static str {
        "ImageUploadResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("uri", &self.uri);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `QuerySKUsandtheapprovalstatusofSKUs` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySkusAndApprovalStatusResponse {
    /// Next page token. Example: `y67819asj2M2`.
    pub next_page_token: Option<String>,
    /// SPUs.
    pub spus: Vec<Spu>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QuerySkusAndApprovalStatusResponse {
    fn name(&self) -> &'static str {
        "QuerySkusAndApprovalStatusResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "spus" => self.spus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("spus", &self.spus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`GlobalSellingGetSupplierAddressesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Contact name.
    pub contact_name: Option<String>,
    /// Detail.
    pub detail: Option<Detail>,
    /// Full address.
    pub full_address: Option<String>,
    /// Id. Example: `5765611513885715460`.
    pub id: Option<String>,
    /// Phone number. Example: `+8618566000000`.
    pub phone_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Address {
    fn name(&self) -> &'static str {
        "Address"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "contact_name" => self.contact_name.read(reader),
            "detail" => self.detail.read(reader),
            "full_address" => self.full_address.read(reader),
            "id" => self.id.read(reader),
            "phone_number" => self.phone_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("contact_name", &self.contact_name);
        out.put("detail", &self.detail);
        out.put("full_address", &self.full_address);
        out.put("id", &self.id);
        out.put("phone_number", &self.phone_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Attribute inside [`GsFullServiceGetAttributesResponse`], [`GsFullServicePreviewGetAttributesResponse`], [`RegionAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attribute {
    /// Id. Example: `7110464130469611265`.
    pub id: Option<String>,
    /// Is mutiple selection. Example: `true`.
    pub is_mutiple_selection: Option<bool>,
    /// Is required. Example: `true`.
    pub is_required: Option<bool>,
    /// Name en. Example: `Size`.
    pub name_en: Option<String>,
    /// Name zh.
    pub name_zh: Option<String>,
    /// Required regions.
    pub required_regions: Vec<String>,
    /// Requirement conditions.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Type. Example: `SALE`.
    pub type_: Option<String>,
    /// Value type. Example: `SINGLETEXT`.
    pub value_type: Option<String>,
    /// Values.
    pub values: Vec<Value>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Attribute {
    fn name(&self) -> &'static str {
        "Attribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_mutiple_selection" => self.is_mutiple_selection.read(reader),
            "is_required" => self.is_required.read(reader),
            "name_en" => self.name_en.read(reader),
            "name_zh" => self.name_zh.read(reader),
            "required_regions" => self.required_regions.read(reader),
            "requirement_conditions" => self.requirement_conditions.read(reader),
            "type" => self.type_.read(reader),
            "value_type" => self.value_type.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_mutiple_selection", &self.is_mutiple_selection);
        out.put("is_required", &self.is_required);
        out.put("name_en", &self.name_en);
        out.put("name_zh", &self.name_zh);
        out.put("required_regions", &self.required_regions);
        out.put("requirement_conditions", &self.requirement_conditions);
        out.put("type", &self.type_);
        out.put("value_type", &self.value_type);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Brand inside [`GsFullServiceGetBrandsResponse`], [`GsFullServicePreviewGetBrandsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Brand {
    /// Approval status. Example: `PASSED`.
    pub approval_status: Option<String>,
    /// Id. Example: `7303372078719633170`.
    pub id: Option<String>,
    /// Name. Example: `Lenovo`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Brand {
    fn name(&self) -> &'static str {
        "Brand"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "approval_status" => self.approval_status.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("approval_status", &self.approval_status);
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`GetGlobalSellingFullServiceCategoriesResponse`], [`GsFullServiceSearchCategoriesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Id. Example: `7352725811307202325`.
    pub id: Option<String>,
    /// Is leaf. Example: `true`.
    pub is_leaf: Option<bool>,
    /// Name cn.
    pub name_cn: Option<String>,
    /// Name en.
    pub name_en: Option<String>,
    /// Parent id. Example: `7352830606725646100`.
    pub parent_id: Option<String>,
    /// Status. Example: `2`.
    pub status: Option<String>,
    /// Version. Example: `v1`.
    pub version: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Category {
    fn name(&self) -> &'static str {
        "Category"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "name_cn" => self.name_cn.read(reader),
            "name_en" => self.name_en.read(reader),
            "parent_id" => self.parent_id.read(reader),
            "status" => self.status.read(reader),
            "version" => self.version.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_leaf", &self.is_leaf);
        out.put("name_cn", &self.name_cn);
        out.put("name_en", &self.name_en);
        out.put("parent_id", &self.parent_id);
        out.put("status", &self.status);
        out.put("version", &self.version);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`GsFullServiceGetCertificationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certification {
    /// Description.
    pub description: Option<String>,
    /// Is required. Example: `true`.
    pub is_required: Option<bool>,
    /// Qualifications.
    pub qualifications: Vec<Qualification>,
    /// Region code. Example: `US`.
    pub region_code: Option<String>,
    /// Requirement conditions.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Type. Example: `CE_UKCA`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Certification {
    fn name(&self) -> &'static str {
        "Certification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "is_required" => self.is_required.read(reader),
            "qualifications" => self.qualifications.read(reader),
            "region_code" => self.region_code.read(reader),
            "requirement_conditions" => self.requirement_conditions.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("is_required", &self.is_required);
        out.put("qualifications", &self.qualifications);
        out.put("region_code", &self.region_code);
        out.put("requirement_conditions", &self.requirement_conditions);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Component inside [`MultiMaterialComposition`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Component {
    /// Property value id. Example: `7110464130469611260`.
    pub property_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Component {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Property value id. Example: `7110464130469611260`.
    pub fn property_value_id(mut self, value: impl Into<String>) -> Self {
        self.property_value_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Component {
    fn name(&self) -> &'static str {
        "Component"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "property_value_id" => self.property_value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("property_value_id", &self.property_value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Config detail inside [`ImageUploadRequirement`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDetail {
    /// Is required.
    pub is_required: Option<bool>,
    /// Length max.
    pub length_max: Option<i64>,
    /// Length min.
    pub length_min: Option<i64>,
    /// Length rate.
    pub length_rate: Option<i64>,
    /// Material show type.
    pub material_show_type: Option<String>,
    /// Material use type.
    pub material_use_type: Vec<MaterialUseType>,
    /// Max size.
    pub max_size: Option<i64>,
    /// Quantity ceiling.
    pub quantity_ceiling: Option<i64>,
    /// Quantity floor.
    pub quantity_floor: Option<i64>,
    /// Width max.
    pub width_max: Option<i64>,
    /// Width min.
    pub width_min: Option<i64>,
    /// Width rate.
    pub width_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConfigDetail {
    fn name(&self) -> &'static str {
        "ConfigDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            "length_max" => self.length_max.read(reader),
            "length_min" => self.length_min.read(reader),
            "length_rate" => self.length_rate.read(reader),
            "material_show_type" => self.material_show_type.read(reader),
            "material_use_type" => self.material_use_type.read(reader),
            "max_size" => self.max_size.read(reader),
            "quantity_ceiling" => self.quantity_ceiling.read(reader),
            "quantity_floor" => self.quantity_floor.read(reader),
            "width_max" => self.width_max.read(reader),
            "width_min" => self.width_min.read(reader),
            "width_rate" => self.width_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
        out.put("length_max", &self.length_max);
        out.put("length_min", &self.length_min);
        out.put("length_rate", &self.length_rate);
        out.put("material_show_type", &self.material_show_type);
        out.put("material_use_type", &self.material_use_type);
        out.put("max_size", &self.max_size);
        out.put("quantity_ceiling", &self.quantity_ceiling);
        out.put("quantity_floor", &self.quantity_floor);
        out.put("width_max", &self.width_max);
        out.put("width_min", &self.width_min);
        out.put("width_rate", &self.width_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Description inside [`GsCalculateProductAuditInfoSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Description {
    /// Items.
    pub items: Vec<Item>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Description {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Items.
    pub fn items(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Description {
    fn name(&self) -> &'static str {
        "Description"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "items" => self.items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("items", &self.items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`Address`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Building.
    pub building: Option<String>,
    /// City name.
    pub city_name: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// District name.
    pub district_name: Option<String>,
    /// Province name.
    pub province_name: Option<String>,
    /// Town name.
    pub town_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "building" => self.building.read(reader),
            "city_name" => self.city_name.read(reader),
            "country_name" => self.country_name.read(reader),
            "district_name" => self.district_name.read(reader),
            "province_name" => self.province_name.read(reader),
            "town_name" => self.town_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("building", &self.building);
        out.put("city_name", &self.city_name);
        out.put("country_name", &self.country_name);
        out.put("district_name", &self.district_name);
        out.put("province_name", &self.province_name);
        out.put("town_name", &self.town_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension inside [`GsCalculateProductAuditInfoSku`], [`GsCreateProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Height. Example: `120`.
    pub height: Option<String>,
    /// Length. Example: `120`.
    pub length: Option<String>,
    /// Unit. Example: `MILLIMETER`.
    pub unit: Option<String>,
    /// Width. Example: `120`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height. Example: `120`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length. Example: `120`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit. Example: `MILLIMETER`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width. Example: `120`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Dimension {
    fn name(&self) -> &'static str {
        "Dimension"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "length" => self.length.read(reader),
            "unit" => self.unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("length", &self.length);
        out.put("unit", &self.unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// File inside [`GsCalculateProductAuditInfoItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl File {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for File {
    fn name(&self) -> &'static str {
        "File"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size group inside [`SizeGradingData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSizeGroupsSizeGroup {
    /// Id. Example: `2341232131`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Size segements.
    pub size_segements: Vec<SizeSegement>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSizeGroupsSizeGroup {
    fn name(&self) -> &'static str {
        "GetSizeGroupsSizeGroup"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "size_segements" => self.size_segements.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("size_segements", &self.size_segements);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Grading template inside [`GetGradingTemplatesConfigResponse`], [`GsGetGradingTemplatesConfigV2Response`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GradingTemplate {
    /// Id. Example: `7277854476945196805`.
    pub id: Option<String>,
    /// Name. Example: `default`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GradingTemplate {
    fn name(&self) -> &'static str {
        "GradingTemplate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Attribute inside [`GsCalculateProductAuditInfoSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoAttribute {
    /// Id. Example: `7474875997982590740`.
    pub id: Option<String>,
    /// Region. Example: `US`.
    pub region: Option<String>,
    /// Values.
    pub values: Vec<GsCalculateProductAuditInfoValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `7474875997982590740`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Region. Example: `US`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Values.
    pub fn values(mut self, value: impl IntoIterator<Item = GsCalculateProductAuditInfoValue>) -> Self {
        self.values = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoAttribute {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "region" => self.region.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("region", &self.region);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`GsCalculateProductAuditInfoSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoCertification {
    /// Items.
    pub items: Vec<GsCalculateProductAuditInfoItem>,
    /// Type.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Items.
    pub fn items(mut self, value: impl IntoIterator<Item = GsCalculateProductAuditInfoItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Type.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoCertification {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "items" => self.items.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("items", &self.items);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Ingredient inside [`MultiMaterialComposition`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoIngredient {
    /// Percentage. Example: `100`.
    pub percentage: Option<String>,
    /// Property value id. Example: `7110464130469611260`.
    pub property_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoIngredient {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Percentage. Example: `100`.
    pub fn percentage(mut self, value: impl Into<String>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Property value id. Example: `7110464130469611260`.
    pub fn property_value_id(mut self, value: impl Into<String>) -> Self {
        self.property_value_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoIngredient {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoIngredient"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "percentage" => self.percentage.read(reader),
            "property_value_id" => self.property_value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("percentage", &self.percentage);
        out.put("property_value_id", &self.property_value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`GsCalculateProductAuditInfoCertification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoItem {
    /// Files.
    pub files: Vec<File>,
    /// Type.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Files.
    pub fn files(mut self, value: impl IntoIterator<Item = File>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Type.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoItem {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "files" => self.files.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("files", &self.files);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Skc`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoSku {
    /// Dimensions.
    pub dimensions: Option<Dimension>,
    /// External SKU code.
    pub external_sku_code: Option<String>,
    /// Inventory. Example: `12`.
    pub inventory: Option<i64>,
    /// Key attribute value.
    pub key_attribute_value: Vec<KeyAttributeValue>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Price.
    pub price: Option<Money>,
    /// Reference sale price.
    pub reference_sale_price: Option<Money>,
    /// Sale price certificates.
    pub sale_price_certificates: Vec<SalePriceCertificate>,
    /// Second key attribute value id. Example: `7110469796013754110`.
    pub second_key_attribute_value_id: Option<String>,
    /// Second key attribute value name. Example: `S`.
    pub second_key_attribute_value_name: Option<String>,
    /// Stockup mode. Example: `NORMAL`.
    pub stockup_mode: Option<String>,
    /// Total unit count. Example: `10`.
    pub total_unit_count: Option<String>,
    /// Weight.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimensions.
    pub fn dimensions(mut self, value: Dimension) -> Self {
        self.dimensions = Some(value);
        self
    }

    /// External SKU code.
    pub fn external_sku_code(mut self, value: impl Into<String>) -> Self {
        self.external_sku_code = Some(value.into());
        self
    }

    /// Inventory. Example: `12`.
    pub fn inventory(mut self, value: impl Into<i64>) -> Self {
        self.inventory = Some(value.into());
        self
    }

    /// Key attribute value.
    pub fn key_attribute_value(mut self, value: impl IntoIterator<Item = KeyAttributeValue>) -> Self {
        self.key_attribute_value = value.into_iter().collect();
        self
    }

    /// Pictures.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// Price.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Reference sale price.
    pub fn reference_sale_price(mut self, value: Money) -> Self {
        self.reference_sale_price = Some(value);
        self
    }

    /// Sale price certificates.
    pub fn sale_price_certificates(mut self, value: impl IntoIterator<Item = SalePriceCertificate>) -> Self {
        self.sale_price_certificates = value.into_iter().collect();
        self
    }

    /// Second key attribute value id. Example: `7110469796013754110`.
    pub fn second_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_id = Some(value.into());
        self
    }

    /// Second key attribute value name. Example: `S`.
    pub fn second_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_name = Some(value.into());
        self
    }

    /// Stockup mode. Example: `NORMAL`.
    pub fn stockup_mode(mut self, value: impl Into<String>) -> Self {
        self.stockup_mode = Some(value.into());
        self
    }

    /// Total unit count. Example: `10`.
    pub fn total_unit_count(mut self, value: impl Into<String>) -> Self {
        self.total_unit_count = Some(value.into());
        self
    }

    /// Weight.
    pub fn weight(mut self, value: Weight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoSku {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimensions" => self.dimensions.read(reader),
            "external_sku_code" => self.external_sku_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "key_attribute_value" => self.key_attribute_value.read(reader),
            "pictures" => self.pictures.read(reader),
            "price" => self.price.read(reader),
            "reference_sale_price" => self.reference_sale_price.read(reader),
            "sale_price_certificates" => self.sale_price_certificates.read(reader),
            "second_key_attribute_value_id" => self.second_key_attribute_value_id.read(reader),
            "second_key_attribute_value_name" => self.second_key_attribute_value_name.read(reader),
            "stockup_mode" => self.stockup_mode.read(reader),
            "total_unit_count" => self.total_unit_count.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimensions", &self.dimensions);
        out.put("external_sku_code", &self.external_sku_code);
        out.put("inventory", &self.inventory);
        out.put("key_attribute_value", &self.key_attribute_value);
        out.put("pictures", &self.pictures);
        out.put("price", &self.price);
        out.put("reference_sale_price", &self.reference_sale_price);
        out.put("sale_price_certificates", &self.sale_price_certificates);
        out.put("second_key_attribute_value_id", &self.second_key_attribute_value_id);
        out.put("second_key_attribute_value_name", &self.second_key_attribute_value_name);
        out.put("stockup_mode", &self.stockup_mode);
        out.put("total_unit_count", &self.total_unit_count);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SPU inside [`GsCalculateProductAuditInfoRequest`], [`GsCreateProductV2Request`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoSpu {
    /// Attributes.
    pub attributes: Vec<GsCalculateProductAuditInfoAttribute>,
    /// Brand id. Example: `7168670314153379586`.
    pub brand_id: Option<String>,
    /// Category id. Example: `7367289505097991954`.
    pub category_id: Option<String>,
    /// Certifications.
    pub certifications: Vec<GsCalculateProductAuditInfoCertification>,
    /// Description.
    pub description: Option<Description>,
    /// First key attribute id. Example: `7110491141870454520`.
    pub first_key_attribute_id: Option<String>,
    /// Grading template id. Example: `7367197760696125200`.
    pub grading_template_id: Option<String>,
    /// Ingredient.
    pub ingredient: Option<Ingredient>,
    /// Key attribute.
    pub key_attribute: Vec<KeyAttribute>,
    /// Manufacture ids.
    pub manufacture_ids: Vec<String>,
    /// Media.
    pub media: Option<Media>,
    /// Product name en. Example: `TEST_OPEN_API_EN`.
    pub product_name_en: Option<String>,
    /// Product name zh.
    pub product_name_zh: Option<String>,
    /// Rp ids.
    pub rp_ids: Vec<String>,
    /// Second key attribute id. Example: `7110464130469611265`.
    pub second_key_attribute_id: Option<String>,
    /// Size group id. Example: `7384794939881686801`.
    pub size_group_id: Option<String>,
    /// SKCs.
    pub skcs: Vec<Skc>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoSpu {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes.
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = GsCalculateProductAuditInfoAttribute>,
    ) -> Self {
        self.attributes = value.into_iter().collect();
        self
    }

    /// Brand id. Example: `7168670314153379586`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Category id. Example: `7367289505097991954`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Certifications.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = GsCalculateProductAuditInfoCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description.
    pub fn description(mut self, value: Description) -> Self {
        self.description = Some(value);
        self
    }

    /// First key attribute id. Example: `7110491141870454520`.
    pub fn first_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_id = Some(value.into());
        self
    }

    /// Grading template id. Example: `7367197760696125200`.
    pub fn grading_template_id(mut self, value: impl Into<String>) -> Self {
        self.grading_template_id = Some(value.into());
        self
    }

    /// Ingredient.
    pub fn ingredient(mut self, value: Ingredient) -> Self {
        self.ingredient = Some(value);
        self
    }

    /// Key attribute.
    pub fn key_attribute(mut self, value: impl IntoIterator<Item = KeyAttribute>) -> Self {
        self.key_attribute = value.into_iter().collect();
        self
    }

    /// Manufacture ids.
    pub fn manufacture_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacture_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Media.
    pub fn media(mut self, value: Media) -> Self {
        self.media = Some(value);
        self
    }

    /// Product name en. Example: `TEST_OPEN_API_EN`.
    pub fn product_name_en(mut self, value: impl Into<String>) -> Self {
        self.product_name_en = Some(value.into());
        self
    }

    /// Product name zh.
    pub fn product_name_zh(mut self, value: impl Into<String>) -> Self {
        self.product_name_zh = Some(value.into());
        self
    }

    /// Rp ids.
    pub fn rp_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rp_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Second key attribute id. Example: `7110464130469611265`.
    pub fn second_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_id = Some(value.into());
        self
    }

    /// Size group id. Example: `7384794939881686801`.
    pub fn size_group_id(mut self, value: impl Into<String>) -> Self {
        self.size_group_id = Some(value.into());
        self
    }

    /// SKCs.
    pub fn skcs(mut self, value: impl IntoIterator<Item = Skc>) -> Self {
        self.skcs = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoSpu {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoSpu"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attributes" => self.attributes.read(reader),
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "certifications" => self.certifications.read(reader),
            "description" => self.description.read(reader),
            "first_key_attribute_id" => self.first_key_attribute_id.read(reader),
            "grading_template_id" => self.grading_template_id.read(reader),
            "ingredient" => self.ingredient.read(reader),
            "key_attribute" => self.key_attribute.read(reader),
            "manufacture_ids" => self.manufacture_ids.read(reader),
            "media" => self.media.read(reader),
            "product_name_en" => self.product_name_en.read(reader),
            "product_name_zh" => self.product_name_zh.read(reader),
            "rp_ids" => self.rp_ids.read(reader),
            "second_key_attribute_id" => self.second_key_attribute_id.read(reader),
            "size_group_id" => self.size_group_id.read(reader),
            "skcs" => self.skcs.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attributes", &self.attributes);
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("certifications", &self.certifications);
        out.put("description", &self.description);
        out.put("first_key_attribute_id", &self.first_key_attribute_id);
        out.put("grading_template_id", &self.grading_template_id);
        out.put("ingredient", &self.ingredient);
        out.put("key_attribute", &self.key_attribute);
        out.put("manufacture_ids", &self.manufacture_ids);
        out.put("media", &self.media);
        out.put("product_name_en", &self.product_name_en);
        out.put("product_name_zh", &self.product_name_zh);
        out.put("rp_ids", &self.rp_ids);
        out.put("second_key_attribute_id", &self.second_key_attribute_id);
        out.put("size_group_id", &self.size_group_id);
        out.put("skcs", &self.skcs);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Value inside [`GsCalculateProductAuditInfoAttribute`], [`GsCreateProductAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoValue {
    /// Id. Example: `7477847733823670030`.
    pub id: Option<String>,
    /// Name. Example: `test`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `7477847733823670030`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name. Example: `test`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoValue {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Attribute inside [`GsCreateProductSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductAttribute {
    /// Id. Example: `7093469487152088837`.
    pub id: Option<String>,
    /// Values.
    pub values: Vec<GsCalculateProductAuditInfoValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `7093469487152088837`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Values.
    pub fn values(mut self, value: impl IntoIterator<Item = GsCalculateProductAuditInfoValue>) -> Self {
        self.values = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductAttribute {
    fn name(&self) -> &'static str {
        "GsCreateProductAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`GsCreateProductSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductCertification {
    /// Items.
    pub items: Vec<GsCreateProductItem>,
    /// Type. Example: `UKCA`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Items.
    pub fn items(mut self, value: impl IntoIterator<Item = GsCreateProductItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Type. Example: `UKCA`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductCertification {
    fn name(&self) -> &'static str {
        "GsCreateProductCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "items" => self.items.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("items", &self.items);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// File inside [`GsCreateProductItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductFile {
    /// Name. Example: `S221122009G33_3.JPEG`.
    pub name: Option<String>,
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductFile {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name. Example: `S221122009G33_3.JPEG`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// URI.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductFile {
    fn name(&self) -> &'static str {
        "GsCreateProductFile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`GsCreateProductCertification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductItem {
    /// Files.
    pub files: Vec<GsCreateProductFile>,
    /// Type. Example: `UKCAMARK`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Files.
    pub fn files(mut self, value: impl IntoIterator<Item = GsCreateProductFile>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Type. Example: `UKCAMARK`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductItem {
    fn name(&self) -> &'static str {
        "GsCreateProductItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "files" => self.files.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("files", &self.files);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKC inside [`GsCreateProductSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductSkc {
    /// External SKC code.
    pub external_skc_code: Option<String>,
    /// First key attribute value id. Example: `7122363282790991621`.
    pub first_key_attribute_value_id: Option<String>,
    /// First key attribute value name.
    pub first_key_attribute_value_name: Option<String>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// SKUs.
    pub skus: Vec<GsCreateProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductSkc {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// External SKC code.
    pub fn external_skc_code(mut self, value: impl Into<String>) -> Self {
        self.external_skc_code = Some(value.into());
        self
    }

    /// First key attribute value id. Example: `7122363282790991621`.
    pub fn first_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_id = Some(value.into());
        self
    }

    /// First key attribute value name.
    pub fn first_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_name = Some(value.into());
        self
    }

    /// Pictures.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = GsCreateProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductSkc {
    fn name(&self) -> &'static str {
        "GsCreateProductSkc"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_skc_code" => self.external_skc_code.read(reader),
            "first_key_attribute_value_id" => self.first_key_attribute_value_id.read(reader),
            "first_key_attribute_value_name" => self.first_key_attribute_value_name.read(reader),
            "pictures" => self.pictures.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_skc_code", &self.external_skc_code);
        out.put("first_key_attribute_value_id", &self.first_key_attribute_value_id);
        out.put("first_key_attribute_value_name", &self.first_key_attribute_value_name);
        out.put("pictures", &self.pictures);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GsCreateProductSkc`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductSku {
    /// Dimensions.
    pub dimensions: Option<Dimension>,
    /// External SKU code.
    pub external_sku_code: Option<String>,
    /// Inventory. Example: `10`.
    pub inventory: Option<i64>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Price.
    pub price: Option<Money>,
    /// Second key attribute value id. Example: `7110469796013754114`.
    pub second_key_attribute_value_id: Option<String>,
    /// Second key attribute value name. Example: `XL`.
    pub second_key_attribute_value_name: Option<String>,
    /// Stockup mode. Example: `JIT`.
    pub stockup_mode: Option<String>,
    /// Weight.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimensions.
    pub fn dimensions(mut self, value: Dimension) -> Self {
        self.dimensions = Some(value);
        self
    }

    /// External SKU code.
    pub fn external_sku_code(mut self, value: impl Into<String>) -> Self {
        self.external_sku_code = Some(value.into());
        self
    }

    /// Inventory. Example: `10`.
    pub fn inventory(mut self, value: impl Into<i64>) -> Self {
        self.inventory = Some(value.into());
        self
    }

    /// Pictures.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// Price.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Second key attribute value id. Example: `7110469796013754114`.
    pub fn second_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_id = Some(value.into());
        self
    }

    /// Second key attribute value name. Example: `XL`.
    pub fn second_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_name = Some(value.into());
        self
    }

    /// Stockup mode. Example: `JIT`.
    pub fn stockup_mode(mut self, value: impl Into<String>) -> Self {
        self.stockup_mode = Some(value.into());
        self
    }

    /// Weight.
    pub fn weight(mut self, value: Weight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductSku {
    fn name(&self) -> &'static str {
        "GsCreateProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimensions" => self.dimensions.read(reader),
            "external_sku_code" => self.external_sku_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "pictures" => self.pictures.read(reader),
            "price" => self.price.read(reader),
            "second_key_attribute_value_id" => self.second_key_attribute_value_id.read(reader),
            "second_key_attribute_value_name" => self.second_key_attribute_value_name.read(reader),
            "stockup_mode" => self.stockup_mode.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimensions", &self.dimensions);
        out.put("external_sku_code", &self.external_sku_code);
        out.put("inventory", &self.inventory);
        out.put("pictures", &self.pictures);
        out.put("price", &self.price);
        out.put("second_key_attribute_value_id", &self.second_key_attribute_value_id);
        out.put("second_key_attribute_value_name", &self.second_key_attribute_value_name);
        out.put("stockup_mode", &self.stockup_mode);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SPU inside [`GsCreateProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductSpu {
    /// Attributes.
    pub attributes: Vec<GsCreateProductAttribute>,
    /// Brand id. Example: `7361057855527192325`.
    pub brand_id: Option<String>,
    /// Category id. Example: `7075264658340611845`.
    pub category_id: Option<String>,
    /// Certifications.
    pub certifications: Vec<GsCreateProductCertification>,
    /// First key attribute id. Example: `7093469487152088837`.
    pub first_key_attribute_id: Option<String>,
    /// Grading template id. Example: `7341316590817183493`.
    pub grading_template_id: Option<String>,
    /// Ingredient.
    pub ingredient: Option<Ingredient>,
    /// Media.
    pub media: Option<Media>,
    /// Product name en.
    pub product_name_en: Option<String>,
    /// Product name zh.
    pub product_name_zh: Option<String>,
    /// Second key attribute id. Example: `7093469487152187141`.
    pub second_key_attribute_id: Option<String>,
    /// Size group id. Example: `7277854476945196805`.
    pub size_group_id: Option<String>,
    /// SKCs.
    pub skcs: Vec<GsCreateProductSkc>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductSpu {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes.
    pub fn attributes(mut self, value: impl IntoIterator<Item = GsCreateProductAttribute>) -> Self {
        self.attributes = value.into_iter().collect();
        self
    }

    /// Brand id. Example: `7361057855527192325`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Category id. Example: `7075264658340611845`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Certifications.
    pub fn certifications(mut self, value: impl IntoIterator<Item = GsCreateProductCertification>) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// First key attribute id. Example: `7093469487152088837`.
    pub fn first_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_id = Some(value.into());
        self
    }

    /// Grading template id. Example: `7341316590817183493`.
    pub fn grading_template_id(mut self, value: impl Into<String>) -> Self {
        self.grading_template_id = Some(value.into());
        self
    }

    /// Ingredient.
    pub fn ingredient(mut self, value: Ingredient) -> Self {
        self.ingredient = Some(value);
        self
    }

    /// Media.
    pub fn media(mut self, value: Media) -> Self {
        self.media = Some(value);
        self
    }

    /// Product name en.
    pub fn product_name_en(mut self, value: impl Into<String>) -> Self {
        self.product_name_en = Some(value.into());
        self
    }

    /// Product name zh.
    pub fn product_name_zh(mut self, value: impl Into<String>) -> Self {
        self.product_name_zh = Some(value.into());
        self
    }

    /// Second key attribute id. Example: `7093469487152187141`.
    pub fn second_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_id = Some(value.into());
        self
    }

    /// Size group id. Example: `7277854476945196805`.
    pub fn size_group_id(mut self, value: impl Into<String>) -> Self {
        self.size_group_id = Some(value.into());
        self
    }

    /// SKCs.
    pub fn skcs(mut self, value: impl IntoIterator<Item = GsCreateProductSkc>) -> Self {
        self.skcs = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductSpu {
    fn name(&self) -> &'static str {
        "GsCreateProductSpu"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attributes" => self.attributes.read(reader),
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "certifications" => self.certifications.read(reader),
            "first_key_attribute_id" => self.first_key_attribute_id.read(reader),
            "grading_template_id" => self.grading_template_id.read(reader),
            "ingredient" => self.ingredient.read(reader),
            "media" => self.media.read(reader),
            "product_name_en" => self.product_name_en.read(reader),
            "product_name_zh" => self.product_name_zh.read(reader),
            "second_key_attribute_id" => self.second_key_attribute_id.read(reader),
            "size_group_id" => self.size_group_id.read(reader),
            "skcs" => self.skcs.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attributes", &self.attributes);
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("certifications", &self.certifications);
        out.put("first_key_attribute_id", &self.first_key_attribute_id);
        out.put("grading_template_id", &self.grading_template_id);
        out.put("ingredient", &self.ingredient);
        out.put("media", &self.media);
        out.put("product_name_en", &self.product_name_en);
        out.put("product_name_zh", &self.product_name_zh);
        out.put("second_key_attribute_id", &self.second_key_attribute_id);
        out.put("size_group_id", &self.size_group_id);
        out.put("skcs", &self.skcs);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`RpInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSupplierRpAddress {
    /// City. Example: `Vienna`.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Province. Example: `Vienna`.
    pub province: Option<String>,
    /// Street. Example: `test22`.
    pub street: Option<String>,
    /// Street2. Example: `test22`.
    pub street2: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsGetSupplierRpAddress {
    fn name(&self) -> &'static str {
        "GsGetSupplierRpAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "city" => self.city.read(reader),
            "country" => self.country.read(reader),
            "province" => self.province.read(reader),
            "street" => self.street.read(reader),
            "street2" => self.street2.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("city", &self.city);
        out.put("country", &self.country);
        out.put("province", &self.province);
        out.put("street", &self.street);
        out.put("street2", &self.street2);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image upload requirement inside [`GsProductImageUploadRequirementsQueryResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageUploadRequirement {
    /// Config details.
    pub config_details: Vec<ConfigDetail>,
    /// Picture set type.
    pub pic_set_type: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImageUploadRequirement {
    fn name(&self) -> &'static str {
        "ImageUploadRequirement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "config_details" => self.config_details.read(reader),
            "pic_set_type" => self.pic_set_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("config_details", &self.config_details);
        out.put("pic_set_type", &self.pic_set_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Ingredient inside [`GsCalculateProductAuditInfoSpu`], [`GsCreateProductSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ingredient {
    /// Multi material composition.
    pub multi_material_composition: Vec<MultiMaterialComposition>,
    /// Single material composition.
    pub single_material_composition: Vec<SingleMaterialComposition>,
    /// Type. Example: `SINGLE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Ingredient {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Multi material composition.
    pub fn multi_material_composition(
        mut self,
        value: impl IntoIterator<Item = MultiMaterialComposition>,
    ) -> Self {
        self.multi_material_composition = value.into_iter().collect();
        self
    }

    /// Single material composition.
    pub fn single_material_composition(
        mut self,
        value: impl IntoIterator<Item = SingleMaterialComposition>,
    ) -> Self {
        self.single_material_composition = value.into_iter().collect();
        self
    }

    /// Type. Example: `SINGLE`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Ingredient {
    fn name(&self) -> &'static str {
        "Ingredient"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "multi_material_composition" => self.multi_material_composition.read(reader),
            "single_material_composition" => self.single_material_composition.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("multi_material_composition", &self.multi_material_composition);
        out.put("single_material_composition", &self.single_material_composition);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`Description`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Sequence. Example: `0`.
    pub sequence: Option<i64>,
    /// Type. Example: `image`.
    pub type_: Option<String>,
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Item {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sequence. Example: `0`.
    pub fn sequence(mut self, value: impl Into<i64>) -> Self {
        self.sequence = Some(value.into());
        self
    }

    /// Type. Example: `image`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// URI.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Item {
    fn name(&self) -> &'static str {
        "Item"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sequence" => self.sequence.read(reader),
            "type" => self.type_.read(reader),
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sequence", &self.sequence);
        out.put("type", &self.type_);
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Key attribute inside [`GsCalculateProductAuditInfoSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyAttribute {
    /// Key attribute id. Example: `7110491141870454529`.
    pub key_attribute_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl KeyAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key attribute id. Example: `7110491141870454529`.
    pub fn key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.key_attribute_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for KeyAttribute {
    fn name(&self) -> &'static str {
        "KeyAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "key_attribute_id" => self.key_attribute_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("key_attribute_id", &self.key_attribute_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Key attribute value inside [`GsCalculateProductAuditInfoSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyAttributeValue {
    /// Key attribute value id. Example: `7110469796013754114`.
    pub key_attribute_value_id: Option<String>,
    /// Key attribute value name. Example: `XXXXXL`.
    pub key_attribute_value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl KeyAttributeValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key attribute value id. Example: `7110469796013754114`.
    pub fn key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.key_attribute_value_id = Some(value.into());
        self
    }

    /// Key attribute value name. Example: `XXXXXL`.
    pub fn key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.key_attribute_value_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for KeyAttributeValue {
    fn name(&self) -> &'static str {
        "KeyAttributeValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "key_attribute_value_id" => self.key_attribute_value_id.read(reader),
            "key_attribute_value_name" => self.key_attribute_value_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("key_attribute_value_id", &self.key_attribute_value_id);
        out.put("key_attribute_value_name", &self.key_attribute_value_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Manufacturer inside [`GsListSupplierManufacturerResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Manufacturer {
    /// Address.
    pub address: Option<String>,
    /// Email. Example: `111111@test.com`.
    pub email: Option<String>,
    /// Id. Example: `6763ae6b8ac2c2b3034db5cd`.
    pub id: Option<String>,
    /// Manufacturer name.
    pub manufacturer_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<PhoneNumber>,
    /// Registered trade name.
    pub registered_trade_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Manufacturer {
    fn name(&self) -> &'static str {
        "Manufacturer"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "id" => self.id.read(reader),
            "manufacturer_name" => self.manufacturer_name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "registered_trade_name" => self.registered_trade_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("email", &self.email);
        out.put("id", &self.id);
        out.put("manufacturer_name", &self.manufacturer_name);
        out.put("phone_number", &self.phone_number);
        out.put("registered_trade_name", &self.registered_trade_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Material use type inside [`ConfigDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaterialUseType {
    /// Code.
    pub code: Option<String>,
    /// Is required.
    pub is_required: Option<bool>,
    /// Quantity ceiling.
    pub quantity_ceiling: Option<i64>,
    /// Quantity floor.
    pub quantity_floor: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MaterialUseType {
    fn name(&self) -> &'static str {
        "MaterialUseType"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "is_required" => self.is_required.read(reader),
            "quantity_ceiling" => self.quantity_ceiling.read(reader),
            "quantity_floor" => self.quantity_floor.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("is_required", &self.is_required);
        out.put("quantity_ceiling", &self.quantity_ceiling);
        out.put("quantity_floor", &self.quantity_floor);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Media inside [`GsCalculateProductAuditInfoSpu`], [`GsCreateProductSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Picture set type. Example: `Skc`.
    pub pic_set_type: Option<String>,
    /// Picture type. Example: `Photography`.
    pub pic_type: Option<String>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Videos.
    pub videos: Vec<Video>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Media {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture set type. Example: `Skc`.
    pub fn pic_set_type(mut self, value: impl Into<String>) -> Self {
        self.pic_set_type = Some(value.into());
        self
    }

    /// Picture type. Example: `Photography`.
    pub fn pic_type(mut self, value: impl Into<String>) -> Self {
        self.pic_type = Some(value.into());
        self
    }

    /// Pictures.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// Videos.
    pub fn videos(mut self, value: impl IntoIterator<Item = Video>) -> Self {
        self.videos = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Media {
    fn name(&self) -> &'static str {
        "Media"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pic_set_type" => self.pic_set_type.read(reader),
            "pic_type" => self.pic_type.read(reader),
            "pictures" => self.pictures.read(reader),
            "videos" => self.videos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pic_set_type", &self.pic_set_type);
        out.put("pic_type", &self.pic_type);
        out.put("pictures", &self.pictures);
        out.put("videos", &self.videos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Multi material composition inside [`Ingredient`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiMaterialComposition {
    /// Component.
    pub component: Option<Component>,
    /// Ingredients.
    pub ingredients: Vec<GsCalculateProductAuditInfoIngredient>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl MultiMaterialComposition {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Component.
    pub fn component(mut self, value: Component) -> Self {
        self.component = Some(value);
        self
    }

    /// Ingredients.
    pub fn ingredients(
        mut self,
        value: impl IntoIterator<Item = GsCalculateProductAuditInfoIngredient>,
    ) -> Self {
        self.ingredients = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for MultiMaterialComposition {
    fn name(&self) -> &'static str {
        "MultiMaterialComposition"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "component" => self.component.read(reader),
            "ingredients" => self.ingredients.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("component", &self.component);
        out.put("ingredients", &self.ingredients);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Name inside [`RpInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Name {
    /// First name. Example: `first`.
    pub first_name: Option<String>,
    /// Last name. Example: `last`.
    pub last_name: Option<String>,
    /// Middle name. Example: `middle`.
    pub middle_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Name {
    fn name(&self) -> &'static str {
        "Name"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "first_name" => self.first_name.read(reader),
            "last_name" => self.last_name.read(reader),
            "middle_name" => self.middle_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("first_name", &self.first_name);
        out.put("last_name", &self.last_name);
        out.put("middle_name", &self.middle_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Phone number inside [`Manufacturer`], [`RpInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Phone number. Example: `12345678903`.
    pub phone_number: Option<String>,
    /// Phone number region. Example: `+49`.
    pub phone_number_region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PhoneNumber {
    fn name(&self) -> &'static str {
        "PhoneNumber"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "phone_number" => self.phone_number.read(reader),
            "phone_number_region" => self.phone_number_region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("phone_number", &self.phone_number);
        out.put("phone_number_region", &self.phone_number_region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Picture inside [`GsCalculateProductAuditInfoSku`], [`GsCreateProductSkc`], [`GsCreateProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    /// Material show type. Example: `Carousel`.
    pub material_show_type: Option<String>,
    /// Material use type code. Example: `FIRST_PICTURE`.
    pub material_use_type_code: Option<String>,
    /// Sequence. Example: `0`.
    pub sequence: Option<i64>,
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Picture {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Material show type. Example: `Carousel`.
    pub fn material_show_type(mut self, value: impl Into<String>) -> Self {
        self.material_show_type = Some(value.into());
        self
    }

    /// Material use type code. Example: `FIRST_PICTURE`.
    pub fn material_use_type_code(mut self, value: impl Into<String>) -> Self {
        self.material_use_type_code = Some(value.into());
        self
    }

    /// Sequence. Example: `0`.
    pub fn sequence(mut self, value: impl Into<i64>) -> Self {
        self.sequence = Some(value.into());
        self
    }

    /// URI.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Picture {
    fn name(&self) -> &'static str {
        "Picture"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "material_show_type" => self.material_show_type.read(reader),
            "material_use_type_code" => self.material_use_type_code.read(reader),
            "sequence" => self.sequence.read(reader),
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("material_show_type", &self.material_show_type);
        out.put("material_use_type_code", &self.material_use_type_code);
        out.put("sequence", &self.sequence);
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product publish detail inside [`GsCalculateProductAuditInfoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductPublishDetail {
    /// Can publish. Example: `false`.
    pub can_publish: Option<bool>,
    /// Region. Example: `US`.
    pub region: Option<String>,
    /// Unpublishable reasons.
    pub unpublishable_reasons: Vec<UnpublishableReason>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductPublishDetail {
    fn name(&self) -> &'static str {
        "ProductPublishDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_publish" => self.can_publish.read(reader),
            "region" => self.region.read(reader),
            "unpublishable_reasons" => self.unpublishable_reasons.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_publish", &self.can_publish);
        out.put("region", &self.region);
        out.put("unpublishable_reasons", &self.unpublishable_reasons);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Qualification inside [`Certification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Qualification {
    /// Description.
    pub description: Option<String>,
    /// Example URL.
    pub example_url: Option<String>,
    /// File types.
    pub file_types: Vec<String>,
    /// Max file count. Example: `3`.
    pub max_file_count: Option<i64>,
    /// Type. Example: `CE_UKCA_CERT`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Qualification {
    fn name(&self) -> &'static str {
        "Qualification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "example_url" => self.example_url.read(reader),
            "file_types" => self.file_types.read(reader),
            "max_file_count" => self.max_file_count.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("example_url", &self.example_url);
        out.put("file_types", &self.file_types);
        out.put("max_file_count", &self.max_file_count);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Region attribute inside [`GsFullServiceGetAttributesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionAttribute {
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Region. Example: `US`.
    pub region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RegionAttribute {
    fn name(&self) -> &'static str {
        "RegionAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attributes" => self.attributes.read(reader),
            "region" => self.region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attributes", &self.attributes);
        out.put("region", &self.region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Requirement condition inside [`Attribute`], [`Certification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequirementCondition {
    /// Attribute id.
    pub attribute_id: Option<String>,
    /// Attribute value ids.
    pub attribute_value_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RequirementCondition {
    fn name(&self) -> &'static str {
        "RequirementCondition"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attribute_id" => self.attribute_id.read(reader),
            "attribute_value_ids" => self.attribute_value_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attribute_id", &self.attribute_id);
        out.put("attribute_value_ids", &self.attribute_value_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Rp info inside [`GsGetSupplierRpResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RpInfo {
    /// Address.
    pub address: Option<GsGetSupplierRpAddress>,
    /// Company name. Example: `testauto1`.
    pub company_name: Option<String>,
    /// Create time. Unix seconds. Example: `1757399009`.
    pub create_time: Option<i64>,
    /// Default rp. Example: `false`.
    pub default_rp: Option<bool>,
    /// Email. Example: `12345678902@163.com`.
    pub email: Option<String>,
    /// Id. Example: `67ece12093e70542ea273a08`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<Name>,
    /// Phone number.
    pub phone_number: Option<PhoneNumber>,
    /// Rp name. Example: `testauto1`.
    pub rp_name: Option<String>,
    /// Type. Example: `2`.
    pub type_: Option<i64>,
    /// Update time. Unix seconds. Example: `1757399009`.
    pub update_time: Option<i64>,
    /// Version. Example: `2`.
    pub version: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RpInfo {
    fn name(&self) -> &'static str {
        "RpInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "company_name" => self.company_name.read(reader),
            "create_time" => self.create_time.read(reader),
            "default_RP" => self.default_rp.read(reader),
            "email" => self.email.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "rp_name" => self.rp_name.read(reader),
            "type" => self.type_.read(reader),
            "update_time" => self.update_time.read(reader),
            "version" => self.version.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("company_name", &self.company_name);
        out.put("create_time", &self.create_time);
        out.put("default_RP", &self.default_rp);
        out.put("email", &self.email);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
        out.put("rp_name", &self.rp_name);
        out.put("type", &self.type_);
        out.put("update_time", &self.update_time);
        out.put("version", &self.version);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sale price certificate inside [`GsCalculateProductAuditInfoSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalePriceCertificate {
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalePriceCertificate {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SalePriceCertificate {
    fn name(&self) -> &'static str {
        "SalePriceCertificate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Single material composition inside [`Ingredient`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleMaterialComposition {
    /// Percentage. Example: `100`.
    pub percentage: Option<String>,
    /// Property value id. Example: `7110464130469611260`.
    pub property_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SingleMaterialComposition {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Percentage. Example: `100`.
    pub fn percentage(mut self, value: impl Into<String>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Property value id. Example: `7110464130469611260`.
    pub fn property_value_id(mut self, value: impl Into<String>) -> Self {
        self.property_value_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SingleMaterialComposition {
    fn name(&self) -> &'static str {
        "SingleMaterialComposition"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "percentage" => self.percentage.read(reader),
            "property_value_id" => self.property_value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("percentage", &self.percentage);
        out.put("property_value_id", &self.property_value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size grading data inside [`GetSizeGroupsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeGradingData {
    /// Size grading required. Example: `true`.
    pub size_grading_required: Option<bool>,
    /// Size groups.
    pub size_groups: Vec<GetSizeGroupsSizeGroup>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeGradingData {
    fn name(&self) -> &'static str {
        "SizeGradingData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_grading_required" => self.size_grading_required.read(reader),
            "size_groups" => self.size_groups.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_grading_required", &self.size_grading_required);
        out.put("size_groups", &self.size_groups);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size group inside [`GetSizeGroupsConfigResponse`], [`GsGetSizeGroupsConfigV2Response`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeGroup {
    /// Id. Example: `7277854476945196805`.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Size segments.
    pub size_segments: Vec<SizeSegment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeGroup {
    fn name(&self) -> &'static str {
        "SizeGroup"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "size_segments" => self.size_segments.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("size_segments", &self.size_segments);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size segement inside [`GetSizeGroupsSizeGroup`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeSegement {
    /// Size code. Example: `XS`.
    pub size_code: Option<String>,
    /// Size id. Example: `1232333`.
    pub size_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeSegement {
    fn name(&self) -> &'static str {
        "SizeSegement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_code" => self.size_code.read(reader),
            "size_id" => self.size_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_code", &self.size_code);
        out.put("size_id", &self.size_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size segment inside [`SizeGroup`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeSegment {
    /// Size codes.
    pub size_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeSegment {
    fn name(&self) -> &'static str {
        "SizeSegment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_codes" => self.size_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_codes", &self.size_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKC inside [`GsCalculateProductAuditInfoSpu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Skc {
    /// External SKC code. Example: `HWYP-SYJ-HJHIT`.
    pub external_skc_code: Option<String>,
    /// First key attribute value id. Example: `7086047768544642820`.
    pub first_key_attribute_value_id: Option<String>,
    /// First key attribute value name.
    pub first_key_attribute_value_name: Option<String>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// SKUs.
    pub skus: Vec<GsCalculateProductAuditInfoSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Skc {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// External SKC code. Example: `HWYP-SYJ-HJHIT`.
    pub fn external_skc_code(mut self, value: impl Into<String>) -> Self {
        self.external_skc_code = Some(value.into());
        self
    }

    /// First key attribute value id. Example: `7086047768544642820`.
    pub fn first_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_id = Some(value.into());
        self
    }

    /// First key attribute value name.
    pub fn first_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_name = Some(value.into());
        self
    }

    /// Pictures.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = GsCalculateProductAuditInfoSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Skc {
    fn name(&self) -> &'static str {
        "Skc"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_skc_code" => self.external_skc_code.read(reader),
            "first_key_attribute_value_id" => self.first_key_attribute_value_id.read(reader),
            "first_key_attribute_value_name" => self.first_key_attribute_value_name.read(reader),
            "pictures" => self.pictures.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_skc_code", &self.external_skc_code);
        out.put("first_key_attribute_value_id", &self.first_key_attribute_value_id);
        out.put("first_key_attribute_value_name", &self.first_key_attribute_value_name);
        out.put("pictures", &self.pictures);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Spu`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Code. Example: `S24042300007100101`.
    pub code: Option<String>,
    /// External SKU code. Example: `ESN1254FED`.
    pub external_sku_code: Option<String>,
    /// Reject reason.
    pub reject_reason: Option<String>,
    /// Status. Example: `BUYER_SELECTING`.
    pub status: Option<String>,
    /// Update time. Unix seconds. Example: `1715750138`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "external_sku_code" => self.external_sku_code.read(reader),
            "reject_reason" => self.reject_reason.read(reader),
            "status" => self.status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("external_sku_code", &self.external_sku_code);
        out.put("reject_reason", &self.reject_reason);
        out.put("status", &self.status);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SPU inside [`GsQuerySkusAndApprovalStatusV2Response`], [`QuerySkusAndApprovalStatusResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Spu {
    /// SKUs.
    pub skus: Vec<Sku>,
    /// SPU code. Example: `S240423000071`.
    pub spu_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Spu {
    fn name(&self) -> &'static str {
        "Spu"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "skus" => self.skus.read(reader),
            "spu_code" => self.spu_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("skus", &self.skus);
        out.put("spu_code", &self.spu_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Unpublishable reason inside [`ProductPublishDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnpublishableReason {
    /// Reason information.
    pub reason_information: Option<String>,
    /// Reason type. Example: `14`.
    pub reason_type: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UnpublishableReason {
    fn name(&self) -> &'static str {
        "UnpublishableReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "reason_information" => self.reason_information.read(reader),
            "reason_type" => self.reason_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("reason_information", &self.reason_information);
        out.put("reason_type", &self.reason_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Value inside [`Attribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// Id. Example: `7198055240673855233`.
    pub id: Option<String>,
    /// Name en. Example: `Red`.
    pub name_en: Option<String>,
    /// Name zh.
    pub name_zh: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Value {
    fn name(&self) -> &'static str {
        "Value"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name_en" => self.name_en.read(reader),
            "name_zh" => self.name_zh.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name_en", &self.name_en);
        out.put("name_zh", &self.name_zh);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`Media`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Video {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Video {
    fn name(&self) -> &'static str {
        "Video"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`GsCalculateProductAuditInfoSku`], [`GsCreateProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Unit. Example: `MILLIGRAM`.
    pub unit: Option<String>,
    /// Value. Example: `12000`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit. Example: `MILLIGRAM`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Value. Example: `12000`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Weight {
    fn name(&self) -> &'static str {
        "Weight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetGlobalSellingFullServiceCategoriesResponse,
    GetGradingTemplatesConfigResponse,
    GetSizeGroupsResponse,
    GetSizeGroupsConfigResponse,
    GlobalSellingGetSupplierAddressesResponse,
    GsCalculateProductAuditInfoResponse,
    GsCreateProductResponse,
    GsCreateProductV2Response,
    GsFullServiceGetAttributesResponse,
    GsFullServiceGetBrandsResponse,
    GsFullServiceGetCategoryInformationResponse,
    GsFullServiceGetCertificationsResponse,
    GsFullServicePreviewGetAttributesResponse,
    GsFullServicePreviewGetBrandsResponse,
    GsFullServicePreviewGetCategoryInformationResponse,
    GsFullServiceSearchCategoriesResponse,
    GsGetGradingTemplatesConfigV2Response,
    GsGetSizeGroupsConfigV2Response,
    GsGetSupplierRpResponse,
    GsImageUploadV2Response,
    GsListSupplierManufacturerResponse,
    GsProductImageUploadRequirementsQueryResponse,
    GsQualificationFileUploadResponse,
    GsQuerySkusAndApprovalStatusV2Response,
    GsVideoUploadResponse,
    ImageUploadResponse,
    QuerySkusAndApprovalStatusResponse,
    Address,
    Attribute,
    Brand,
    Category,
    Certification,
    Component,
    ConfigDetail,
    Description,
    Detail,
    Dimension,
    File,
    GetSizeGroupsSizeGroup,
    GradingTemplate,
    GsCalculateProductAuditInfoAttribute,
    GsCalculateProductAuditInfoCertification,
    GsCalculateProductAuditInfoIngredient,
    GsCalculateProductAuditInfoItem,
    GsCalculateProductAuditInfoSku,
    GsCalculateProductAuditInfoSpu,
    GsCalculateProductAuditInfoValue,
    GsCreateProductAttribute,
    GsCreateProductCertification,
    GsCreateProductFile,
    GsCreateProductItem,
    GsCreateProductSkc,
    GsCreateProductSku,
    GsCreateProductSpu,
    GsGetSupplierRpAddress,
    ImageUploadRequirement,
    Ingredient,
    Item,
    KeyAttribute,
    KeyAttributeValue,
    Manufacturer,
    MaterialUseType,
    Media,
    MultiMaterialComposition,
    Name,
    PhoneNumber,
    Picture,
    ProductPublishDetail,
    Qualification,
    RegionAttribute,
    RequirementCondition,
    RpInfo,
    SalePriceCertificate,
    SingleMaterialComposition,
    SizeGradingData,
    SizeGroup,
    SizeSegement,
    SizeSegment,
    Skc,
    Sku,
    Spu,
    UnpublishableReason,
    Value,
    Video,
    Weight,
);
