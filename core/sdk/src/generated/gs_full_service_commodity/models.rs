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
    /// Categories that match the search, one entry each.
    pub categories: Vec<Category>,
    /// Number of the page to return, counted from 1. Example: `1`.
    pub page_offset: Option<i64>,
    /// Number of entries per page that the reply was cut to. Example: `50`.
    pub page_size: Option<i64>,
    /// Number of all categories that match, over all pages. Example: `1000`.
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
    /// Size charts that the supplier can use for the category.
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
    /// Size groups of the category and whether a size chart is needed.
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
    /// Whether the product needs a size chart, given as `grading_template_id`. Example: `true`.
    pub size_grading_required: Option<bool>,
    /// Groups of sizes; a product takes one group and its sales attribute values must be sizes of it.
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
    /// Addresses from which the supplier can send goods.
    pub addresses: Vec<Address>,
    /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `100`.
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
    /// For each region, whether the product can be published and why not.
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
    /// Platform's code of the SPU, the product over all its variants. Example: `S202412345678`.
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
    /// Platform's code of the SPU, the product over all its variants. Example: `S250904111111`.
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
    /// Attributes that products of the category can or must have.
    pub attributes: Vec<Attribute>,
    /// Attributes that products need in single regions.
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
    /// Brands that the supplier can use or has applied for.
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
    /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color.
    pub first_key_attribute_id: Option<String>,
    /// Platform's id of the category asked for, as in the path.
    pub id: Option<String>,
    /// Whether products of the category can be sold in JIT mode, where goods are sent as they sell.
    pub is_allowed_jit: Option<bool>,
    /// Whether any attributes may serve as sales attributes; if false, the two given for the category must be used.
    pub is_custom_key_attribute: Option<bool>,
    /// Whether products can be published in the category.
    pub is_enabled: Option<bool>,
    /// Whether the category is for clothing, with sizes and SKCs.
    pub is_garment: Option<bool>,
    /// Whether the category has no categories below it; products go into leaf categories only.
    pub is_leaf: Option<bool>,
    /// Depth of the category in the tree; 1 is the top.
    pub level: Option<i64>,
    /// English name of the category, attribute or value.
    pub name_en: Option<String>,
    /// Chinese name of the category, attribute or value.
    pub name_zh: Option<String>,
    /// Id of the category one level above in the category tree.
    pub parent_id: Option<String>,
    /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size.
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
    /// Certificates that the category asks for, in each region.
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
    /// Attributes that products of the category can or must have.
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
    /// Brands that the supplier can use or has applied for.
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
    /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454529`.
    pub first_key_attribute_id: Option<String>,
    /// Platform's id of the category asked for, as in the path. Example: `7303372181458093832`.
    pub id: Option<String>,
    /// Whether products of the category can be sold in JIT mode, where goods are sent as they sell. Example: `true`.
    pub is_allowed_jit: Option<bool>,
    /// Whether any attributes may serve as sales attributes; if false, the two given for the category must be used. Example: `true`.
    pub is_custom_key_attribute: Option<bool>,
    /// Whether products can be published in the category. Example: `true`.
    pub is_enabled: Option<bool>,
    /// Whether the category is for clothing, with sizes and SKCs. Example: `true`.
    pub is_garment: Option<bool>,
    /// Whether the category has no categories below it; products go into leaf categories only. Example: `true`.
    pub is_leaf: Option<bool>,
    /// Depth of the category in the tree; 1 is the top. Example: `3`.
    pub level: Option<i64>,
    /// English name of the category, attribute or value.
    pub name_en: Option<String>,
    /// Chinese name of the category, attribute or value.
    pub name_zh: Option<String>,
    /// Id of the category one level above in the category tree. Example: `7303372181458093832`.
    pub parent_id: Option<String>,
    /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`.
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
    /// Categories that match the search, one entry each.
    pub categories: Vec<Category>,
    /// Number of the page to return, counted from 1. Example: `1`.
    pub page_offset: Option<i64>,
    /// Number of entries per page that the reply was cut to. Example: `10`.
    pub page_size: Option<i64>,
    /// Number of all categories that match, over all pages. Example: `10`.
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
    /// Size charts that the supplier can use for the category.
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
    /// Whether the product needs a size chart, given as `grading_template_id`.
    pub size_grading_required: Option<bool>,
    /// Groups of sizes; a product takes one group and its sales attribute values must be sizes of it.
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
    /// Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9NA==`.
    pub next_page_token: Option<String>,
    /// Responsible persons (RP), who answer for products under EU law, that the supplier has registered.
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
    /// Height of the picture after processing, in pixels.
    pub length: Option<i64>,
    /// Identifier of the uploaded file; pass it as `uri` when you create the product.
    pub uri: Option<String>,
    /// Address at which the uploaded picture can be opened in a browser.
    pub url: Option<String>,
    /// Width of the picture after processing, in pixels.
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
    /// Manufacturers that the supplier has registered.
    pub manufacturer_list: Vec<Manufacturer>,
    /// Value to pass as `page_token` to read the entries that follow. Example: `cGFnZV9udW1iZXI9Mw==`.
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
    /// Rules for the pictures of products in the category, by set of pictures.
    pub image_upload_requirements: Vec<ImageUploadRequirement>,
    /// Kinds of pictures that the category accepts.
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
    /// Identifier of the uploaded file; pass it as `uri` when you create the product.
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
    /// Value to pass as `page_token` to read the entries that follow.
    pub next_page_token: Option<String>,
    /// Products (SPUs) that match, each with its SKUs.
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
    /// Identifier of the uploaded file; pass it as `uri` when you create the product.
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
    /// Height of the picture after processing, in pixels. Example: `720`.
    pub height: Option<i64>,
    /// Identifier of the uploaded file; pass it as `uri` when you create the product.
    pub uri: Option<String>,
    /// Address at which the uploaded picture can be opened in a browser.
    pub url: Option<String>,
    /// Width of the picture after processing, in pixels. Example: `720`.
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
    /// Value to pass as `page_token` to read the entries that follow. Example: `y67819asj2M2`.
    pub next_page_token: Option<String>,
    /// Products (SPUs) that match, each with its SKUs.
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
    /// Full name of the person to contact at the address.
    pub contact_name: Option<String>,
    /// Address split into its levels, from country to building.
    pub detail: Option<Detail>,
    /// Whole address in one line, from country to building.
    pub full_address: Option<String>,
    /// Id of the address; pass it as `sender_contact_id` when you book a shipment. Example: `5765611513885715460`.
    pub id: Option<String>,
    /// Phone number of the contact person at the address. Example: `+8618566000000`.
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
    /// Platform's id of the attribute, the same in every category. Example: `7110464130469611265`.
    pub id: Option<String>,
    /// Whether the attribute takes several values; only for product attributes. The misspelling is part of the name. Example: `true`.
    pub is_mutiple_selection: Option<bool>,
    /// Whether the attribute must be given; only for product attributes. Example: `true`.
    pub is_required: Option<bool>,
    /// English name of the category, attribute or value. Example: `Size`.
    pub name_en: Option<String>,
    /// Chinese name of the category, attribute or value.
    pub name_zh: Option<String>,
    /// Regions in which the attribute must be given, such as GB.
    pub required_regions: Vec<String>,
    /// Conditions on other attributes; the attribute or certificate is required as soon as one of them is met.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Kind of the attribute: BASE for facts like weight, SALE for those that can serve as sales attributes, OTHER for the rest. Example: `SALE`.
    pub type_: Option<String>,
    /// How values are given: ENUM from the list only, SINGLETEXT as free text, ENUM_TEXT either way. Example: `SINGLETEXT`.
    pub value_type: Option<String>,
    /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
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
    /// State of the brand's check: PASSED lets it be used for products, WAITING and REJECTED do not. Example: `PASSED`.
    pub approval_status: Option<String>,
    /// Id to pass as `brand_id` when you create a product. Example: `7303372078719633170`.
    pub id: Option<String>,
    /// Brand in words, as registered with the platform. Example: `Lenovo`.
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
    /// Id of the category; pass it as `category_id`. Example: `7352725811307202325`.
    pub id: Option<String>,
    /// Whether the category has no categories below it; products go into leaf categories only. Example: `true`.
    pub is_leaf: Option<bool>,
    /// Chinese name of the category, as suppliers see it.
    pub name_cn: Option<String>,
    /// English name of the category, attribute or value.
    pub name_en: Option<String>,
    /// Id of the category one level above in the category tree. Example: `7352830606725646100`.
    pub parent_id: Option<String>,
    /// State of the category: 2 enabled, 3 disabled. Example: `2`.
    pub status: Option<String>,
    /// Version of the category tree: v1 with 3 levels, v2 with 7. Example: `v1`.
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
    /// Text that says what the certificate is about.
    pub description: Option<String>,
    /// Whether the certificate must be given for products of the category. Example: `true`.
    pub is_required: Option<bool>,
    /// Documents that the certificate consists of.
    pub qualifications: Vec<Qualification>,
    /// Region in which the certificate is asked for, such as US. Example: `US`.
    pub region_code: Option<String>,
    /// Conditions on other attributes; the attribute or certificate is required as soon as one of them is met.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `CE_UKCA`.
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
    /// Id of the attribute value that names the part of the product. Example: `7110464130469611260`.
    pub property_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Component {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the attribute value that names the part of the product. Example: `7110464130469611260`.
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
    /// Whether pictures of this kind must be given.
    pub is_required: Option<bool>,
    /// Largest height that the picture may have, in pixels.
    pub length_max: Option<i64>,
    /// Smallest height that the picture may have, in pixels.
    pub length_min: Option<i64>,
    /// Height part of the aspect ratio, to `width_rate` as the width part.
    pub length_rate: Option<i64>,
    /// Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category.
    pub material_show_type: Option<String>,
    /// Uses of pictures in this place, such as front and back, with the number needed.
    pub material_use_type: Vec<MaterialUseType>,
    /// Largest size that the file of the picture may have.
    pub max_size: Option<i64>,
    /// Largest number of pictures of this kind.
    pub quantity_ceiling: Option<i64>,
    /// Smallest number of pictures of this kind.
    pub quantity_floor: Option<i64>,
    /// Largest width that the picture may have, in pixels.
    pub width_max: Option<i64>,
    /// Smallest width that the picture may have, in pixels.
    pub width_min: Option<i64>,
    /// Width part of the aspect ratio, to `length_rate` as the height part.
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
    /// Texts and pictures of the description in order.
    pub items: Vec<Item>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Description {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts and pictures of the description in order.
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
    /// Street, building and floor, below the level of the town.
    pub building: Option<String>,
    /// Name of the city that the address lies in, in Chinese.
    pub city_name: Option<String>,
    /// Name of the country that the address lies in, in Chinese.
    pub country_name: Option<String>,
    /// Name of the district that the address lies in, in Chinese.
    pub district_name: Option<String>,
    /// Name of the province that the address lies in, in Chinese.
    pub province_name: Option<String>,
    /// Name of the town or street office that the address lies in, in Chinese.
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
    /// Height of the SKU when packed, in `unit`, as text. Example: `120`.
    pub height: Option<String>,
    /// Length of the SKU when packed, in `unit`, as text. Example: `120`.
    pub length: Option<String>,
    /// Unit of length, width and height; only MILLIMETER is supported. Example: `MILLIMETER`.
    pub unit: Option<String>,
    /// Width of the SKU when packed, in `unit`, as text. Example: `120`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the SKU when packed, in `unit`, as text. Example: `120`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the SKU when packed, in `unit`, as text. Example: `120`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of length, width and height; only MILLIMETER is supported. Example: `MILLIMETER`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the SKU when packed, in `unit`, as text. Example: `120`.
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
    /// Identifier of the uploaded file, from the upload operation.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl File {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the uploaded file, from the upload operation.
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
    /// Id to pass as `size_group_id` when you create a product. Example: `2341232131`.
    pub id: Option<String>,
    /// Words for the group, such as standard sizes for women.
    pub name: Option<String>,
    /// Sizes that the group consists of, with id and code; the misspelling is part of the name.
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
    /// Id of the size chart; pass it as `grading_template_id`. Example: `7277854476945196805`.
    pub id: Option<String>,
    /// Name that the supplier gave the size chart. Example: `default`.
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
    /// Platform's id of the attribute, the same in every category. Example: `7474875997982590740`.
    pub id: Option<String>,
    /// Region for which the attribute value holds, such as US. Example: `US`.
    pub region: Option<String>,
    /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
    pub values: Vec<GsCalculateProductAuditInfoValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the attribute, the same in every category. Example: `7474875997982590740`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Region for which the attribute value holds, such as US. Example: `US`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
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
    /// Documents that together make up the certificate.
    pub items: Vec<GsCalculateProductAuditInfoItem>,
    /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Documents that together make up the certificate.
    pub fn items(mut self, value: impl IntoIterator<Item = GsCalculateProductAuditInfoItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category.
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
    /// Share of the material in the composition, in percent; all shares together make 100. Example: `100`.
    pub percentage: Option<String>,
    /// Id of the attribute value that names the material. Example: `7110464130469611260`.
    pub property_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoIngredient {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Share of the material in the composition, in percent; all shares together make 100. Example: `100`.
    pub fn percentage(mut self, value: impl Into<String>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Id of the attribute value that names the material. Example: `7110464130469611260`.
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
    /// Uploaded files that together make up the document.
    pub files: Vec<File>,
    /// Kind of the document or of the piece of description, such as image.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Uploaded files that together make up the document.
    pub fn files(mut self, value: impl IntoIterator<Item = File>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Kind of the document or of the piece of description, such as image.
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
    /// Length, width and height of the SKU when packed.
    pub dimensions: Option<Dimension>,
    /// Code that you gave the SKU in your own system, different for each SKU.
    pub external_sku_code: Option<String>,
    /// Units of the SKU that the supplier can deliver at once. Example: `12`.
    pub inventory: Option<i64>,
    /// Values of the sales attributes for this SKU, in the order of `key_attribute`.
    pub key_attribute_value: Vec<KeyAttributeValue>,
    /// Pictures that show just this SKU, in order.
    pub pictures: Vec<Picture>,
    /// Price at which the supplier sells the SKU to the platform.
    pub price: Option<Money>,
    /// Price at which the SKU is sold elsewhere.
    pub reference_sale_price: Option<Money>,
    /// Uploaded files that prove the reference price.
    pub sale_price_certificates: Vec<SalePriceCertificate>,
    /// Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754110`.
    pub second_key_attribute_value_id: Option<String>,
    /// Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `S`.
    pub second_key_attribute_value_name: Option<String>,
    /// How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `NORMAL`.
    pub stockup_mode: Option<String>,
    /// Number of single pieces that one SKU consists of, as text. Example: `10`.
    pub total_unit_count: Option<String>,
    /// Weight of the SKU when packed, as a number with its unit.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length, width and height of the SKU when packed.
    pub fn dimensions(mut self, value: Dimension) -> Self {
        self.dimensions = Some(value);
        self
    }

    /// Code that you gave the SKU in your own system, different for each SKU.
    pub fn external_sku_code(mut self, value: impl Into<String>) -> Self {
        self.external_sku_code = Some(value.into());
        self
    }

    /// Units of the SKU that the supplier can deliver at once. Example: `12`.
    pub fn inventory(mut self, value: impl Into<i64>) -> Self {
        self.inventory = Some(value.into());
        self
    }

    /// Values of the sales attributes for this SKU, in the order of `key_attribute`.
    pub fn key_attribute_value(mut self, value: impl IntoIterator<Item = KeyAttributeValue>) -> Self {
        self.key_attribute_value = value.into_iter().collect();
        self
    }

    /// Pictures that show just this SKU, in order.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// Price at which the supplier sells the SKU to the platform.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Price at which the SKU is sold elsewhere.
    pub fn reference_sale_price(mut self, value: Money) -> Self {
        self.reference_sale_price = Some(value);
        self
    }

    /// Uploaded files that prove the reference price.
    pub fn sale_price_certificates(mut self, value: impl IntoIterator<Item = SalePriceCertificate>) -> Self {
        self.sale_price_certificates = value.into_iter().collect();
        self
    }

    /// Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754110`.
    pub fn second_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_id = Some(value.into());
        self
    }

    /// Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `S`.
    pub fn second_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_name = Some(value.into());
        self
    }

    /// How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `NORMAL`.
    pub fn stockup_mode(mut self, value: impl Into<String>) -> Self {
        self.stockup_mode = Some(value.into());
        self
    }

    /// Number of single pieces that one SKU consists of, as text. Example: `10`.
    pub fn total_unit_count(mut self, value: impl Into<String>) -> Self {
        self.total_unit_count = Some(value.into());
        self
    }

    /// Weight of the SKU when packed, as a number with its unit.
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
    /// Attributes of the product with their values; which are needed depends on category and region.
    pub attributes: Vec<GsCalculateProductAuditInfoAttribute>,
    /// Id of the brand, from the brand list; its check must have passed. Example: `7168670314153379586`.
    pub brand_id: Option<String>,
    /// Id of the leaf category that the product goes into. Example: `7367289505097991954`.
    pub category_id: Option<String>,
    /// Certificates of the product, as the category asks for.
    pub certifications: Vec<GsCalculateProductAuditInfoCertification>,
    /// Description of the product, made of texts and pictures in order.
    pub description: Option<Description>,
    /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454520`.
    pub first_key_attribute_id: Option<String>,
    /// Id of the size chart of the product; needed if the category demands one. Example: `7367197760696125200`.
    pub grading_template_id: Option<String>,
    /// Materials that the product is made of, as a whole or by part.
    pub ingredient: Option<Ingredient>,
    /// Sales attributes of the product in order; the values of each SKU follow the same order.
    pub key_attribute: Vec<KeyAttribute>,
    /// Manufacturers of the product, ids from the list of the supplier's manufacturers.
    pub manufacture_ids: Vec<String>,
    /// Pictures and videos that show the product as a whole.
    pub media: Option<Media>,
    /// Title of the product in English, shown where the product is sold. Example: `TEST_OPEN_API_EN`.
    pub product_name_en: Option<String>,
    /// Title of the product in Chinese, used between supplier and platform.
    pub product_name_zh: Option<String>,
    /// Responsible persons for the product, ids from the list of the supplier's responsible persons.
    pub rp_ids: Vec<String>,
    /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`.
    pub second_key_attribute_id: Option<String>,
    /// Id of the size group of the product; needed if the category has size groups. Example: `7384794939881686801`.
    pub size_group_id: Option<String>,
    /// SKCs of the product, one for each color or style.
    pub skcs: Vec<Skc>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoSpu {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product with their values; which are needed depends on category and region.
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = GsCalculateProductAuditInfoAttribute>,
    ) -> Self {
        self.attributes = value.into_iter().collect();
        self
    }

    /// Id of the brand, from the brand list; its check must have passed. Example: `7168670314153379586`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the leaf category that the product goes into. Example: `7367289505097991954`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Certificates of the product, as the category asks for.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = GsCalculateProductAuditInfoCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description of the product, made of texts and pictures in order.
    pub fn description(mut self, value: Description) -> Self {
        self.description = Some(value);
        self
    }

    /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454520`.
    pub fn first_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_id = Some(value.into());
        self
    }

    /// Id of the size chart of the product; needed if the category demands one. Example: `7367197760696125200`.
    pub fn grading_template_id(mut self, value: impl Into<String>) -> Self {
        self.grading_template_id = Some(value.into());
        self
    }

    /// Materials that the product is made of, as a whole or by part.
    pub fn ingredient(mut self, value: Ingredient) -> Self {
        self.ingredient = Some(value);
        self
    }

    /// Sales attributes of the product in order; the values of each SKU follow the same order.
    pub fn key_attribute(mut self, value: impl IntoIterator<Item = KeyAttribute>) -> Self {
        self.key_attribute = value.into_iter().collect();
        self
    }

    /// Manufacturers of the product, ids from the list of the supplier's manufacturers.
    pub fn manufacture_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacture_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Pictures and videos that show the product as a whole.
    pub fn media(mut self, value: Media) -> Self {
        self.media = Some(value);
        self
    }

    /// Title of the product in English, shown where the product is sold. Example: `TEST_OPEN_API_EN`.
    pub fn product_name_en(mut self, value: impl Into<String>) -> Self {
        self.product_name_en = Some(value.into());
        self
    }

    /// Title of the product in Chinese, used between supplier and platform.
    pub fn product_name_zh(mut self, value: impl Into<String>) -> Self {
        self.product_name_zh = Some(value.into());
        self
    }

    /// Responsible persons for the product, ids from the list of the supplier's responsible persons.
    pub fn rp_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rp_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`.
    pub fn second_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_id = Some(value.into());
        self
    }

    /// Id of the size group of the product; needed if the category has size groups. Example: `7384794939881686801`.
    pub fn size_group_id(mut self, value: impl Into<String>) -> Self {
        self.size_group_id = Some(value.into());
        self
    }

    /// SKCs of the product, one for each color or style.
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
    /// Id of the attribute value, for attributes with given values. Example: `7477847733823670030`.
    pub id: Option<String>,
    /// Attribute value in your own words, if the attribute allows that. Example: `test`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the attribute value, for attributes with given values. Example: `7477847733823670030`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Attribute value in your own words, if the attribute allows that. Example: `test`.
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
    /// Platform's id of the attribute, the same in every category. Example: `7093469487152088837`.
    pub id: Option<String>,
    /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
    pub values: Vec<GsCalculateProductAuditInfoValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the attribute, the same in every category. Example: `7093469487152088837`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Values of the attribute: in a request those of the product, in a reply those that can be chosen.
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
    /// Documents that together make up the certificate.
    pub items: Vec<GsCreateProductItem>,
    /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `UKCA`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Documents that together make up the certificate.
    pub fn items(mut self, value: impl IntoIterator<Item = GsCreateProductItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `UKCA`.
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
    /// Name of the file with its extension, such as .JPEG. Example: `S221122009G33_3.JPEG`.
    pub name: Option<String>,
    /// Identifier of the uploaded file, from the upload operation.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductFile {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file with its extension, such as .JPEG. Example: `S221122009G33_3.JPEG`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Identifier of the uploaded file, from the upload operation.
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
    /// Uploaded files that together make up the document.
    pub files: Vec<GsCreateProductFile>,
    /// Kind of the document or of the piece of description, such as image. Example: `UKCAMARK`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Uploaded files that together make up the document.
    pub fn files(mut self, value: impl IntoIterator<Item = GsCreateProductFile>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Kind of the document or of the piece of description, such as image. Example: `UKCAMARK`.
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
    /// Code that you gave the SKC (one color or style) in your own system.
    pub external_skc_code: Option<String>,
    /// Id of the value of the first sales attribute that this SKC has. Example: `7122363282790991621`.
    pub first_key_attribute_value_id: Option<String>,
    /// Value of the first sales attribute in your own words, such as green; only if the attribute allows that.
    pub first_key_attribute_value_name: Option<String>,
    /// Pictures of this color or style in order.
    pub pictures: Vec<Picture>,
    /// SKUs of the SKC, as a rule one for each size.
    pub skus: Vec<GsCreateProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductSkc {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code that you gave the SKC (one color or style) in your own system.
    pub fn external_skc_code(mut self, value: impl Into<String>) -> Self {
        self.external_skc_code = Some(value.into());
        self
    }

    /// Id of the value of the first sales attribute that this SKC has. Example: `7122363282790991621`.
    pub fn first_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_id = Some(value.into());
        self
    }

    /// Value of the first sales attribute in your own words, such as green; only if the attribute allows that.
    pub fn first_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_name = Some(value.into());
        self
    }

    /// Pictures of this color or style in order.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// SKUs of the SKC, as a rule one for each size.
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
    /// Length, width and height of the SKU when packed.
    pub dimensions: Option<Dimension>,
    /// Code that you gave the SKU in your own system, different for each SKU.
    pub external_sku_code: Option<String>,
    /// Units of the SKU that the supplier can deliver at once. Example: `10`.
    pub inventory: Option<i64>,
    /// Pictures that show just this SKU, in order.
    pub pictures: Vec<Picture>,
    /// Price at which the supplier sells the SKU to the platform.
    pub price: Option<Money>,
    /// Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754114`.
    pub second_key_attribute_value_id: Option<String>,
    /// Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `XL`.
    pub second_key_attribute_value_name: Option<String>,
    /// How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `JIT`.
    pub stockup_mode: Option<String>,
    /// Weight of the SKU when packed, as a number with its unit.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length, width and height of the SKU when packed.
    pub fn dimensions(mut self, value: Dimension) -> Self {
        self.dimensions = Some(value);
        self
    }

    /// Code that you gave the SKU in your own system, different for each SKU.
    pub fn external_sku_code(mut self, value: impl Into<String>) -> Self {
        self.external_sku_code = Some(value.into());
        self
    }

    /// Units of the SKU that the supplier can deliver at once. Example: `10`.
    pub fn inventory(mut self, value: impl Into<i64>) -> Self {
        self.inventory = Some(value.into());
        self
    }

    /// Pictures that show just this SKU, in order.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// Price at which the supplier sells the SKU to the platform.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754114`.
    pub fn second_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_id = Some(value.into());
        self
    }

    /// Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `XL`.
    pub fn second_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_value_name = Some(value.into());
        self
    }

    /// How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `JIT`.
    pub fn stockup_mode(mut self, value: impl Into<String>) -> Self {
        self.stockup_mode = Some(value.into());
        self
    }

    /// Weight of the SKU when packed, as a number with its unit.
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
    /// Attributes of the product with their values; which are needed depends on category and region.
    pub attributes: Vec<GsCreateProductAttribute>,
    /// Id of the brand, from the brand list; its check must have passed. Example: `7361057855527192325`.
    pub brand_id: Option<String>,
    /// Id of the leaf category that the product goes into. Example: `7075264658340611845`.
    pub category_id: Option<String>,
    /// Certificates of the product, as the category asks for.
    pub certifications: Vec<GsCreateProductCertification>,
    /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7093469487152088837`.
    pub first_key_attribute_id: Option<String>,
    /// Id of the size chart of the product; needed if the category demands one. Example: `7341316590817183493`.
    pub grading_template_id: Option<String>,
    /// Materials that the product is made of, as a whole or by part.
    pub ingredient: Option<Ingredient>,
    /// Pictures and videos that show the product as a whole.
    pub media: Option<Media>,
    /// Title of the product in English, shown where the product is sold.
    pub product_name_en: Option<String>,
    /// Title of the product in Chinese, used between supplier and platform.
    pub product_name_zh: Option<String>,
    /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7093469487152187141`.
    pub second_key_attribute_id: Option<String>,
    /// Id of the size group of the product; needed if the category has size groups. Example: `7277854476945196805`.
    pub size_group_id: Option<String>,
    /// SKCs of the product, one for each color or style.
    pub skcs: Vec<GsCreateProductSkc>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductSpu {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product with their values; which are needed depends on category and region.
    pub fn attributes(mut self, value: impl IntoIterator<Item = GsCreateProductAttribute>) -> Self {
        self.attributes = value.into_iter().collect();
        self
    }

    /// Id of the brand, from the brand list; its check must have passed. Example: `7361057855527192325`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the leaf category that the product goes into. Example: `7075264658340611845`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Certificates of the product, as the category asks for.
    pub fn certifications(mut self, value: impl IntoIterator<Item = GsCreateProductCertification>) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7093469487152088837`.
    pub fn first_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_id = Some(value.into());
        self
    }

    /// Id of the size chart of the product; needed if the category demands one. Example: `7341316590817183493`.
    pub fn grading_template_id(mut self, value: impl Into<String>) -> Self {
        self.grading_template_id = Some(value.into());
        self
    }

    /// Materials that the product is made of, as a whole or by part.
    pub fn ingredient(mut self, value: Ingredient) -> Self {
        self.ingredient = Some(value);
        self
    }

    /// Pictures and videos that show the product as a whole.
    pub fn media(mut self, value: Media) -> Self {
        self.media = Some(value);
        self
    }

    /// Title of the product in English, shown where the product is sold.
    pub fn product_name_en(mut self, value: impl Into<String>) -> Self {
        self.product_name_en = Some(value.into());
        self
    }

    /// Title of the product in Chinese, used between supplier and platform.
    pub fn product_name_zh(mut self, value: impl Into<String>) -> Self {
        self.product_name_zh = Some(value.into());
        self
    }

    /// Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7093469487152187141`.
    pub fn second_key_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.second_key_attribute_id = Some(value.into());
        self
    }

    /// Id of the size group of the product; needed if the category has size groups. Example: `7277854476945196805`.
    pub fn size_group_id(mut self, value: impl Into<String>) -> Self {
        self.size_group_id = Some(value.into());
        self
    }

    /// SKCs of the product, one for each color or style.
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
    /// City of the responsible person's address. Example: `Vienna`.
    pub city: Option<String>,
    /// Country of the responsible person's address.
    pub country: Option<String>,
    /// Province or state of the responsible person's address. Example: `Vienna`.
    pub province: Option<String>,
    /// Street of the responsible person's address. Example: `test22`.
    pub street: Option<String>,
    /// Second line of the responsible person's address. Example: `test22`.
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
    /// Rules for pictures, one entry for each place where they are shown.
    pub config_details: Vec<ConfigDetail>,
    /// How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category.
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
    /// Composition of each part of the product; only if `type` is MULTI_COMPONENT.
    pub multi_material_composition: Vec<MultiMaterialComposition>,
    /// Materials of the product with their shares; only if `type` is SINGLE.
    pub single_material_composition: Vec<SingleMaterialComposition>,
    /// SINGLE for one composition of the whole product, MULTI_COMPONENT for one of each part. Example: `SINGLE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Ingredient {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Composition of each part of the product; only if `type` is MULTI_COMPONENT.
    pub fn multi_material_composition(
        mut self,
        value: impl IntoIterator<Item = MultiMaterialComposition>,
    ) -> Self {
        self.multi_material_composition = value.into_iter().collect();
        self
    }

    /// Materials of the product with their shares; only if `type` is SINGLE.
    pub fn single_material_composition(
        mut self,
        value: impl IntoIterator<Item = SingleMaterialComposition>,
    ) -> Self {
        self.single_material_composition = value.into_iter().collect();
        self
    }

    /// SINGLE for one composition of the whole product, MULTI_COMPONENT for one of each part. Example: `SINGLE`.
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
    /// Position in the order; smaller numbers come first. Example: `0`.
    pub sequence: Option<i64>,
    /// Kind of the document or of the piece of description, such as image. Example: `image`.
    pub type_: Option<String>,
    /// Identifier of the uploaded file, from the upload operation.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Item {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Position in the order; smaller numbers come first. Example: `0`.
    pub fn sequence(mut self, value: impl Into<i64>) -> Self {
        self.sequence = Some(value.into());
        self
    }

    /// Kind of the document or of the piece of description, such as image. Example: `image`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Identifier of the uploaded file, from the upload operation.
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
    /// Id of the sales attribute, from the attributes of the category with `type` SALE. Example: `7110491141870454529`.
    pub key_attribute_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl KeyAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the sales attribute, from the attributes of the category with `type` SALE. Example: `7110491141870454529`.
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
    /// Id of the value, for sales attributes with given values. Example: `7110469796013754114`.
    pub key_attribute_value_id: Option<String>,
    /// Value in your own words, if the sales attribute allows that. Example: `XXXXXL`.
    pub key_attribute_value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl KeyAttributeValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the value, for sales attributes with given values. Example: `7110469796013754114`.
    pub fn key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.key_attribute_value_id = Some(value.into());
        self
    }

    /// Value in your own words, if the sales attribute allows that. Example: `XXXXXL`.
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
    /// Postal address of the manufacturer in one line.
    pub address: Option<String>,
    /// Email address to reach the responsible person or manufacturer. Example: `111111@test.com`.
    pub email: Option<String>,
    /// Id of the manufacturer; pass it in `manufacture_ids`. Example: `6763ae6b8ac2c2b3034db5cd`.
    pub id: Option<String>,
    /// Company that makes the product, by its full name.
    pub manufacturer_name: Option<String>,
    /// Phone number under which the manufacturer can be reached, with its region.
    pub phone_number: Option<PhoneNumber>,
    /// Trade name under which the manufacturer is registered.
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
    /// Code of the use of the picture; pass it as `material_use_type_code` with each picture.
    pub code: Option<String>,
    /// Whether pictures of this kind must be given.
    pub is_required: Option<bool>,
    /// Largest number of pictures of this kind.
    pub quantity_ceiling: Option<i64>,
    /// Smallest number of pictures of this kind.
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
    /// How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. Example: `Skc`.
    pub pic_set_type: Option<String>,
    /// Kind of pictures: Photography, the recommended one, or Selection. Example: `Photography`.
    pub pic_type: Option<String>,
    /// Pictures that show the product, in order.
    pub pictures: Vec<Picture>,
    /// Videos that show the product, uploaded before.
    pub videos: Vec<Video>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Media {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. Example: `Skc`.
    pub fn pic_set_type(mut self, value: impl Into<String>) -> Self {
        self.pic_set_type = Some(value.into());
        self
    }

    /// Kind of pictures: Photography, the recommended one, or Selection. Example: `Photography`.
    pub fn pic_type(mut self, value: impl Into<String>) -> Self {
        self.pic_type = Some(value.into());
        self
    }

    /// Pictures that show the product, in order.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// Videos that show the product, uploaded before.
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
    /// Part of the product that this composition is about, such as the lining.
    pub component: Option<Component>,
    /// Materials of this part with their shares.
    pub ingredients: Vec<GsCalculateProductAuditInfoIngredient>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl MultiMaterialComposition {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the product that this composition is about, such as the lining.
    pub fn component(mut self, value: Component) -> Self {
        self.component = Some(value);
        self
    }

    /// Materials of this part with their shares.
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
    /// Given name of the person who is the responsible person. Example: `first`.
    pub first_name: Option<String>,
    /// Family name of the person who is the responsible person. Example: `last`.
    pub last_name: Option<String>,
    /// Middle name of the person who is the responsible person. Example: `middle`.
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
    /// The number itself, without the code of the region. Example: `12345678903`.
    pub phone_number: Option<String>,
    /// Calling code or region of the phone number. Example: `+49`.
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
    /// Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. Example: `Carousel`.
    pub material_show_type: Option<String>,
    /// What the picture shows, such as FIRST_PICTURE for the first one; which are needed depends on the category. Example: `FIRST_PICTURE`.
    pub material_use_type_code: Option<String>,
    /// Position in the order; smaller numbers come first. Example: `0`.
    pub sequence: Option<i64>,
    /// Identifier of the uploaded file, from the upload operation.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Picture {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. Example: `Carousel`.
    pub fn material_show_type(mut self, value: impl Into<String>) -> Self {
        self.material_show_type = Some(value.into());
        self
    }

    /// What the picture shows, such as FIRST_PICTURE for the first one; which are needed depends on the category. Example: `FIRST_PICTURE`.
    pub fn material_use_type_code(mut self, value: impl Into<String>) -> Self {
        self.material_use_type_code = Some(value.into());
        self
    }

    /// Position in the order; smaller numbers come first. Example: `0`.
    pub fn sequence(mut self, value: impl Into<i64>) -> Self {
        self.sequence = Some(value.into());
        self
    }

    /// Identifier of the uploaded file, from the upload operation.
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
    /// Whether the product can be published in this region; if not, `unpublishable_reasons` says why. Example: `false`.
    pub can_publish: Option<bool>,
    /// Region that the result is about, such as US. Example: `US`.
    pub region: Option<String>,
    /// What keeps the product from being published in the region.
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
    /// Text that says what the document is about.
    pub description: Option<String>,
    /// Address of an example that shows what the document should look like.
    pub example_url: Option<String>,
    /// File formats in which the document can be uploaded.
    pub file_types: Vec<String>,
    /// Largest number of files for the document. Example: `3`.
    pub max_file_count: Option<i64>,
    /// Kind of the document, such as CE_UKCA_CERT. Example: `CE_UKCA_CERT`.
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
    /// Attributes that products of the category can or must have in this region.
    pub attributes: Vec<Attribute>,
    /// Region in which these attributes apply, such as US. Example: `US`.
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
    /// Attribute whose value the condition looks at.
    pub attribute_id: Option<String>,
    /// Values of the attribute, one of which makes the condition true.
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
    /// Postal address of the responsible person.
    pub address: Option<GsGetSupplierRpAddress>,
    /// Name of the company that is the responsible person. Example: `testauto1`.
    pub company_name: Option<String>,
    /// When the responsible person was registered, Unix time in seconds. Example: `1757399009`.
    pub create_time: Option<i64>,
    /// Whether this is the responsible person used unless another is named. Example: `false`.
    pub default_rp: Option<bool>,
    /// Email address to reach the responsible person or manufacturer. Example: `12345678902@163.com`.
    pub email: Option<String>,
    /// Id of the responsible person; pass it in `rp_ids`. Example: `67ece12093e70542ea273a08`.
    pub id: Option<String>,
    /// Name of the responsible person, split into its parts.
    pub name: Option<Name>,
    /// Phone number of the responsible person, with its region.
    pub phone_number: Option<PhoneNumber>,
    /// Name of the responsible person in one line. Example: `testauto1`.
    pub rp_name: Option<String>,
    /// Kind of the responsible person: 1 for a person, 2 for a company. Example: `2`.
    pub type_: Option<i64>,
    /// When the responsible person was last changed, Unix time in seconds. Example: `1757399009`.
    pub update_time: Option<i64>,
    /// Version number of the entry, raised with each change. Example: `2`.
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
    /// Identifier of the uploaded file, from the upload operation.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalePriceCertificate {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the uploaded file, from the upload operation.
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
    /// Share of the material in the composition, in percent; all shares together make 100. Example: `100`.
    pub percentage: Option<String>,
    /// Id of the attribute value that names the material. Example: `7110464130469611260`.
    pub property_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SingleMaterialComposition {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Share of the material in the composition, in percent; all shares together make 100. Example: `100`.
    pub fn percentage(mut self, value: impl Into<String>) -> Self {
        self.percentage = Some(value.into());
        self
    }

    /// Id of the attribute value that names the material. Example: `7110464130469611260`.
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
    /// Whether the product needs a size chart, given as `grading_template_id`. Example: `true`.
    pub size_grading_required: Option<bool>,
    /// Groups of sizes; a product takes one group and its sales attribute values must be sizes of it.
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
    /// Id to pass as `size_group_id` when you create a product. Example: `7277854476945196805`.
    pub id: Option<String>,
    /// Words for the group, such as standard sizes for women.
    pub name: Option<String>,
    /// Sizes that the group consists of, by their codes.
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
    /// Code of the size within the group, such as XS. Example: `XS`.
    pub size_code: Option<String>,
    /// Platform's id of the single size within the group. Example: `1232333`.
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
    /// Codes of the sizes in the segment, such as XS.
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
    /// Code that you gave the SKC (one color or style) in your own system. Example: `HWYP-SYJ-HJHIT`.
    pub external_skc_code: Option<String>,
    /// Id of the value of the first sales attribute that this SKC has. Example: `7086047768544642820`.
    pub first_key_attribute_value_id: Option<String>,
    /// Value of the first sales attribute in your own words, such as green; only if the attribute allows that.
    pub first_key_attribute_value_name: Option<String>,
    /// Pictures of this color or style in order.
    pub pictures: Vec<Picture>,
    /// SKUs of the SKC, as a rule one for each size.
    pub skus: Vec<GsCalculateProductAuditInfoSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Skc {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code that you gave the SKC (one color or style) in your own system. Example: `HWYP-SYJ-HJHIT`.
    pub fn external_skc_code(mut self, value: impl Into<String>) -> Self {
        self.external_skc_code = Some(value.into());
        self
    }

    /// Id of the value of the first sales attribute that this SKC has. Example: `7086047768544642820`.
    pub fn first_key_attribute_value_id(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_id = Some(value.into());
        self
    }

    /// Value of the first sales attribute in your own words, such as green; only if the attribute allows that.
    pub fn first_key_attribute_value_name(mut self, value: impl Into<String>) -> Self {
        self.first_key_attribute_value_name = Some(value.into());
        self
    }

    /// Pictures of this color or style in order.
    pub fn pictures(mut self, value: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = value.into_iter().collect();
        self
    }

    /// SKUs of the SKC, as a rule one for each size.
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
    /// Platform's code of the SKU, the variant in one color and size. Example: `S24042300007100101`.
    pub code: Option<String>,
    /// Code that you gave the SKU in your own system, different for each SKU. Example: `ESN1254FED`.
    pub external_sku_code: Option<String>,
    /// Why the platform rejected the SKU, as text in Chinese.
    pub reject_reason: Option<String>,
    /// State of the SKU on its way from selection (BUYER_SELECTING) over pricing and orders to ON_SHELF, or ELIMINATED, OFF_SHELF, CANCELED. Example: `BUYER_SELECTING`.
    pub status: Option<String>,
    /// When the state of the SKU last changed, Unix time in seconds. Example: `1715750138`.
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
    /// SKUs of the product, each with its state in the selection.
    pub skus: Vec<Sku>,
    /// Platform's code of the SPU, the product over all its variants. Example: `S240423000071`.
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
    /// Explanation of what is missing or wrong, with the attribute concerned, in Chinese.
    pub reason_information: Option<String>,
    /// What stands in the way: 4 brand, 5 category, 6 weight, 7 volume, 10 certificates, 14 compliance attributes, 15 supplier data, 19 JIT, 50 group compliance. Example: `14`.
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
    /// Id of the attribute value, for attributes with given values. Example: `7198055240673855233`.
    pub id: Option<String>,
    /// English name of the category, attribute or value. Example: `Red`.
    pub name_en: Option<String>,
    /// Chinese name of the category, attribute or value.
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
    /// Identifier of the uploaded file, from the upload operation.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Video {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the uploaded file, from the upload operation.
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
    /// Unit of the weight; only MILLIGRAM is supported. Example: `MILLIGRAM`.
    pub unit: Option<String>,
    /// Weight of the SKU when packed, in `unit`, as text. Example: `12000`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the weight; only MILLIGRAM is supported. Example: `MILLIGRAM`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the SKU when packed, in `unit`, as text. Example: `12000`.
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
