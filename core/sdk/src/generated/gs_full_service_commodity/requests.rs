// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `GetGlobalSellingFullServiceCategories` (202404). Lists the categories open to full-service suppliers, by offset (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalSellingFullServiceCategoriesRequest {
    /// Number of the page to return, counted from 1. Example: `1`.
    pub page_offset: Option<i64>,
    /// Number of categories to return on each page, from 1 to 50; `page_offset` times this must not exceed 10,000. Example: `50`.
    pub page_size: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalSellingFullServiceCategoriesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page to return, counted from 1. Example: `1`.
    pub fn page_offset(mut self, value: impl Into<i64>) -> Self {
        self.page_offset = Some(value.into());
        self
    }

    /// Number of categories to return on each page, from 1 to 50; `page_offset` times this must not exceed 10,000. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalSellingFullServiceCategoriesRequest {
    fn name(&self) -> &'static str {
        "GetGlobalSellingFullServiceCategoriesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_offset" => self.page_offset.read(reader),
            "page_size" => self.page_size.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_offset", &self.page_offset);
        out.put("page_size", &self.page_size);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `Getgradingtemplatesconfig` (202405). Lists a supplier's grading templates for garment sizes (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGradingTemplatesConfigRequest {
    /// Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGradingTemplatesConfigRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGradingTemplatesConfigRequest {
    fn name(&self) -> &'static str {
        "GetGradingTemplatesConfigRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetSizeGroups` (202408). Returns the size groups of a category and whether grading is required.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSizeGroupsRequest {
    /// Id of the leaf category whose size groups or size charts to return. Required. Example: `8749887127898390`.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSizeGroupsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose size groups or size charts to return. Required. Example: `8749887127898390`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSizeGroupsRequest {
    fn name(&self) -> &'static str {
        "GetSizeGroupsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `Getsizegroupsconfig` (202405). Lists the size groups of a full-service category (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSizeGroupsConfigRequest {
    /// Id of the leaf category whose size groups or size charts to return. Required. Example: `7076317554373035781`.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSizeGroupsConfigRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose size groups or size charts to return. Required. Example: `7076317554373035781`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSizeGroupsConfigRequest {
    fn name(&self) -> &'static str {
        "GetSizeGroupsConfigRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GlobalSellingGetSupplierAddresses` (202407). Lists the addresses that the supplier ships from, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSellingGetSupplierAddressesRequest {
    /// Number of addresses to return on each page, at most 50; 10 by default. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `1`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GlobalSellingGetSupplierAddressesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of addresses to return on each page, at most 50; 10 by default. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `1`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GlobalSellingGetSupplierAddressesRequest {
    fn name(&self) -> &'static str {
        "GlobalSellingGetSupplierAddressesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSCalculateProductAuditInfo` (202509). Predicts for each region whether a full-service product can be published.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCalculateProductAuditInfoRequest {
    /// Product (SPU) with its SKCs, SKUs and documents.
    pub spu: Option<GsCalculateProductAuditInfoSpu>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCalculateProductAuditInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product (SPU) with its SKCs, SKUs and documents.
    pub fn spu(mut self, value: GsCalculateProductAuditInfoSpu) -> Self {
        self.spu = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCalculateProductAuditInfoRequest {
    fn name(&self) -> &'static str {
        "GsCalculateProductAuditInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "spu" => self.spu.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("spu", &self.spu);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSCreateProduct` (202405). Creates a full-service product for a named supplier (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductRequest {
    /// Product (SPU) with its SKCs, SKUs and documents.
    pub spu: Option<GsCreateProductSpu>,
    /// Platform's id of the supplier for whom the call is made. Required. Example: `5764607611253786572`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product (SPU) with its SKCs, SKUs and documents.
    pub fn spu(mut self, value: GsCreateProductSpu) -> Self {
        self.spu = Some(value);
        self
    }

    /// Platform's id of the supplier for whom the call is made. Required. Example: `5764607611253786572`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductRequest {
    fn name(&self) -> &'static str {
        "GsCreateProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "spu" => self.spu.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("spu", &self.spu);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSCreateProductv2` (202509). Creates a full-service product and returns its SPU code (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsCreateProductV2Request {
    /// Key of your own for this request; a repeat with the same key creates no second product. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`.
    pub idempotent_key: Option<String>,
    /// Product (SPU) with its SKCs, SKUs and documents.
    pub spu: Option<GsCalculateProductAuditInfoSpu>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsCreateProductV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of your own for this request; a repeat with the same key creates no second product. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`.
    pub fn idempotent_key(mut self, value: impl Into<String>) -> Self {
        self.idempotent_key = Some(value.into());
        self
    }

    /// Product (SPU) with its SKCs, SKUs and documents.
    pub fn spu(mut self, value: GsCalculateProductAuditInfoSpu) -> Self {
        self.spu = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsCreateProductV2Request {
    fn name(&self) -> &'static str {
        "GsCreateProductV2Request"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "idempotent_key" => self.idempotent_key.read(reader),
            "spu" => self.spu.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("idempotent_key", &self.idempotent_key);
        out.put("spu", &self.spu);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServiceGetattributes` (202507). Lists the attributes of a full-service category (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetAttributesRequest {
    /// Id of a node of the Global Selling category tree. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceGetAttributesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a node of the Global Selling category tree. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceGetAttributesRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceGetAttributesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServiceGetBrands` (202405). Lists the supplier's brands and their approval state (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetBrandsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceGetBrandsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceGetBrandsRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceGetBrandsRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServiceGetCategoryinformation` (202405). Returns the listing rules of one full-service category (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetCategoryInformationRequest {
    /// Id of a node of the Global Selling category tree. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceGetCategoryInformationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a node of the Global Selling category tree. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceGetCategoryInformationRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceGetCategoryInformationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServiceGetCertifications` (202507). Lists the certificates that a full-service category requires, per region (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceGetCertificationsRequest {
    /// Id of a node of the Global Selling category tree. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceGetCertificationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a node of the Global Selling category tree. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceGetCertificationsRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceGetCertificationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServicePreviewGetattributes` (202404). Lists the attributes of a full-service category (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServicePreviewGetAttributesRequest {
    /// Id of a node of the Global Selling category tree. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServicePreviewGetAttributesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a node of the Global Selling category tree. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServicePreviewGetAttributesRequest {
    fn name(&self) -> &'static str {
        "GsFullServicePreviewGetAttributesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServicePreviewGetBrands` (202404). Lists a supplier's brands and their approval state (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServicePreviewGetBrandsRequest {
    /// Platform's id of the supplier for whom the call is made. Example: `7303372078719633170`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServicePreviewGetBrandsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the supplier for whom the call is made. Example: `7303372078719633170`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServicePreviewGetBrandsRequest {
    fn name(&self) -> &'static str {
        "GsFullServicePreviewGetBrandsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServicePreviewGetcategoryinformation` (202404). Returns the listing rules of one full-service category (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServicePreviewGetCategoryInformationRequest {
    /// Id of a node of the Global Selling category tree. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServicePreviewGetCategoryInformationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a node of the Global Selling category tree. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServicePreviewGetCategoryInformationRequest {
    fn name(&self) -> &'static str {
        "GsFullServicePreviewGetCategoryInformationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServiceSearchCategories` (202405). Lists the categories open to full-service suppliers, by offset (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceSearchCategoriesRequest {
    /// Number of the page to return, counted from 1. Example: `1`.
    pub page_offset: Option<i64>,
    /// Number of categories to return on each page, from 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceSearchCategoriesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page to return, counted from 1. Example: `1`.
    pub fn page_offset(mut self, value: impl Into<i64>) -> Self {
        self.page_offset = Some(value.into());
        self
    }

    /// Number of categories to return on each page, from 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceSearchCategoriesRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceSearchCategoriesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_offset" => self.page_offset.read(reader),
            "page_size" => self.page_size.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_offset", &self.page_offset);
        out.put("page_size", &self.page_size);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSGetgradingtemplatesconfigV2` (202406). Lists the grading templates for garment sizes (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetGradingTemplatesConfigV2Request {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetGradingTemplatesConfigV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsGetGradingTemplatesConfigV2Request {
    fn name(&self) -> &'static str {
        "GsGetGradingTemplatesConfigV2Request"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSGetsizegroupsconfigV2` (202406). Lists the size groups of a full-service category (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSizeGroupsConfigV2Request {
    /// Id of the leaf category whose size groups or size charts to return. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetSizeGroupsConfigV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose size groups or size charts to return. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsGetSizeGroupsConfigV2Request {
    fn name(&self) -> &'static str {
        "GsGetSizeGroupsConfigV2Request"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSGetSupplierRP` (202508). Lists the responsible persons registered by the supplier, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsGetSupplierRpRequest {
    /// Number of responsible persons to return on each page, at most 30; 10 by default. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9NA==`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsGetSupplierRpRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of responsible persons to return on each page, at most 30; 10 by default. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9NA==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsGetSupplierRpRequest {
    fn name(&self) -> &'static str {
        "GsGetSupplierRpRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSImageUploadV2` (202406). Uploads a full-service product image and returns its URI (beta endpoint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GsImageUploadV2Request {
    /// Picture file to upload, for products and their SKUs.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsImageUploadV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture file to upload, for products and their SKUs.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsImageUploadV2Request {
    fn name(&self) -> &'static str {
        "GsImageUploadV2Request"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSListSupplierManufacturer` (202508). Lists the manufacturers registered by the supplier, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsListSupplierManufacturerRequest {
    /// Number of manufacturers to return on each page, at most 30; 10 by default. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mw==`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsListSupplierManufacturerRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of manufacturers to return on each page, at most 30; 10 by default. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mw==`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsListSupplierManufacturerRequest {
    fn name(&self) -> &'static str {
        "GsListSupplierManufacturerRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSProductimageuploadrequirementsquery` (202405). Returns which product images a category requires, and in what form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsProductImageUploadRequirementsQueryRequest {
    /// Id of a node of the Global Selling category tree. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsProductImageUploadRequirementsQueryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a node of the Global Selling category tree. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsProductImageUploadRequirementsQueryRequest {
    fn name(&self) -> &'static str {
        "GsProductImageUploadRequirementsQueryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSQualificationfileupload` (202405). Uploads a certificate file for a full-service product and returns its URI.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GsQualificationFileUploadRequest {
    /// Certificate to upload, in one of the `file_types` of the qualification.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsQualificationFileUploadRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate to upload, in one of the `file_types` of the qualification.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsQualificationFileUploadRequest {
    fn name(&self) -> &'static str {
        "GsQualificationFileUploadRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSQuerySKUsandtheapprovalstatusofSKUsV2` (202504). Lists full-service SKUs with their approval status, page by page (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsQuerySkusAndApprovalStatusV2Request {
    /// SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
    pub external_sku_codes: Vec<String>,
    /// Number of products to return on each page.
    pub page_size: Option<i64>,
    /// Page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
    pub platform_sku_codes: Vec<String>,
    /// Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
    pub platform_spu_codes: Vec<String>,
    /// Earliest time at which the products were submitted, Unix time in seconds.
    pub push_time_ge: Option<i64>,
    /// Time that the submission of the products must lie before, Unix time in seconds.
    pub push_time_lt: Option<i64>,
    /// Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF.
    pub sku_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsQuerySkusAndApprovalStatusV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of products to return on each page.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest time at which the products were submitted, Unix time in seconds.
    pub fn push_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.push_time_ge = Some(value.into());
        self
    }

    /// Time that the submission of the products must lie before, Unix time in seconds.
    pub fn push_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.push_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF.
    pub fn sku_status(mut self, value: impl Into<String>) -> Self {
        self.sku_status = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsQuerySkusAndApprovalStatusV2Request {
    fn name(&self) -> &'static str {
        "GsQuerySkusAndApprovalStatusV2Request"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "push_time_ge" => self.push_time_ge.read(reader),
            "push_time_lt" => self.push_time_lt.read(reader),
            "sku_status" => self.sku_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("push_time_ge", &self.push_time_ge);
        out.put("push_time_lt", &self.push_time_lt);
        out.put("sku_status", &self.sku_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSVideoUpload` (202405). Uploads a full-service product video and returns its URI.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GsVideoUploadRequest {
    /// Video file to upload, to show a product.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsVideoUploadRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Video file to upload, to show a product.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsVideoUploadRequest {
    fn name(&self) -> &'static str {
        "GsVideoUploadRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `imageupload` (202405). Uploads a product image for a named supplier (preview endpoint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUploadRequest {
    /// Picture file to upload, for products and their SKUs.
    pub data: Option<Upload>,
    /// Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ImageUploadRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture file to upload, for products and their SKUs.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ImageUploadRequest {
    fn name(&self) -> &'static str {
        "ImageUploadRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QuerySKUsandtheapprovalstatusofSKUs` (202405). Lists a supplier's SKUs with their approval status, page by page (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySkusAndApprovalStatusRequest {
    /// SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
    pub external_sku_codes: Vec<String>,
    /// Number of products to return on each page. Example: `10`.
    pub page_size: Option<i64>,
    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `y67819asj2634`.
    pub page_token: Option<String>,
    /// SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
    pub platform_sku_codes: Vec<String>,
    /// Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
    pub platform_spu_codes: Vec<String>,
    /// Earliest time at which the products were submitted, Unix time in seconds. Example: `1715747262`.
    pub push_time_ge: Option<i64>,
    /// Time that the submission of the products must lie before, Unix time in seconds. Example: `1715746262`.
    pub push_time_lt: Option<i64>,
    /// Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. Example: `BUYER_SELECTING`.
    pub sku_status: Option<String>,
    /// Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QuerySkusAndApprovalStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
    pub fn external_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of products to return on each page. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return, from `next_page_token`; leave it out for the first page. Example: `y67819asj2634`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
    pub fn platform_sku_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_sku_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
    pub fn platform_spu_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.platform_spu_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest time at which the products were submitted, Unix time in seconds. Example: `1715747262`.
    pub fn push_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.push_time_ge = Some(value.into());
        self
    }

    /// Time that the submission of the products must lie before, Unix time in seconds. Example: `1715746262`.
    pub fn push_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.push_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. Example: `BUYER_SELECTING`.
    pub fn sku_status(mut self, value: impl Into<String>) -> Self {
        self.sku_status = Some(value.into());
        self
    }

    /// Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QuerySkusAndApprovalStatusRequest {
    fn name(&self) -> &'static str {
        "QuerySkusAndApprovalStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_sku_codes" => self.external_sku_codes.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "platform_sku_codes" => self.platform_sku_codes.read(reader),
            "platform_spu_codes" => self.platform_spu_codes.read(reader),
            "push_time_ge" => self.push_time_ge.read(reader),
            "push_time_lt" => self.push_time_lt.read(reader),
            "sku_status" => self.sku_status.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_sku_codes", &self.external_sku_codes);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("platform_sku_codes", &self.platform_sku_codes);
        out.put("platform_spu_codes", &self.platform_spu_codes);
        out.put("push_time_ge", &self.push_time_ge);
        out.put("push_time_lt", &self.push_time_lt);
        out.put("sku_status", &self.sku_status);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetGlobalSellingFullServiceCategoriesRequest,
    GetGradingTemplatesConfigRequest,
    GetSizeGroupsRequest,
    GetSizeGroupsConfigRequest,
    GlobalSellingGetSupplierAddressesRequest,
    GsCalculateProductAuditInfoRequest,
    GsCreateProductRequest,
    GsCreateProductV2Request,
    GsFullServiceGetAttributesRequest,
    GsFullServiceGetBrandsRequest,
    GsFullServiceGetCategoryInformationRequest,
    GsFullServiceGetCertificationsRequest,
    GsFullServicePreviewGetAttributesRequest,
    GsFullServicePreviewGetBrandsRequest,
    GsFullServicePreviewGetCategoryInformationRequest,
    GsFullServiceSearchCategoriesRequest,
    GsGetGradingTemplatesConfigV2Request,
    GsGetSizeGroupsConfigV2Request,
    GsGetSupplierRpRequest,
    GsImageUploadV2Request,
    GsListSupplierManufacturerRequest,
    GsProductImageUploadRequirementsQueryRequest,
    GsQualificationFileUploadRequest,
    GsQuerySkusAndApprovalStatusV2Request,
    GsVideoUploadRequest,
    ImageUploadRequest,
    QuerySkusAndApprovalStatusRequest,
);
