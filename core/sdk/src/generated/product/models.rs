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

/// The response of `ActivateProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ActivateProductsResponse {
    fn name(&self) -> &'static str {
        "ActivateProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ApplyOpportunities` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyOpportunitiesResponse {
    /// Applications made, one for each pair of product and opportunity.
    pub opportunity_applications: Vec<OpportunityApplication>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ApplyOpportunitiesResponse {
    fn name(&self) -> &'static str {
        "ApplyOpportunitiesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "opportunity_applications" => self.opportunity_applications.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("opportunity_applications", &self.opportunity_applications);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `BindLocalProducts` (202503).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindLocalProductsResponse {
    /// Result for each local product that was to be bound to the global product.
    pub bind_results: Vec<BindResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BindLocalProductsResponse {
    fn name(&self) -> &'static str {
        "BindLocalProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "bind_results" => self.bind_results.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("bind_results", &self.bind_results);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CheckGlobalProductListing` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingResponse {
    /// Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `PASS`.
    pub check_result: Option<String>,
    /// Causes of the failure; empty on success.
    pub fail_reasons: Vec<FailReason>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckGlobalProductListingResponse {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "check_result" => self.check_result.read(reader),
            "fail_reasons" => self.fail_reasons.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("check_result", &self.check_result);
        out.put("fail_reasons", &self.fail_reasons);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CheckListingPrerequisites` (202312).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckListingPrerequisitesResponse {
    /// Requirements that the shop must meet to list products, with the result of each.
    pub check_results: Vec<CheckResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckListingPrerequisitesResponse {
    fn name(&self) -> &'static str {
        "CheckListingPrerequisitesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "check_results" => self.check_results.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("check_results", &self.check_results);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CheckProductListing` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingResponse {
    /// Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `FAILED`.
    pub check_result: Option<String>,
    /// Weaknesses of the listing found for each part of it; deprecated, use Diagnose and Optimize Product.
    pub diagnoses: Vec<CheckProductListingDiagnose>,
    /// Causes of the failure; empty on success.
    pub fail_reasons: Vec<FailReason>,
    /// Quality of the listing; deprecated, use Diagnose and Optimize Product.
    pub listing_quality: Option<ListingQuality>,
    /// Results of the check of the product data, one per kind of problem.
    pub pre_check_results: Vec<PreCheckResult>,
    /// Warnings about the listing that do not make the call fail but should be acted on.
    pub warnings: Option<Warning>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckProductListingResponse {
    fn name(&self) -> &'static str {
        "CheckProductListingResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "check_result" => self.check_result.read(reader),
            "diagnoses" => self.diagnoses.read(reader),
            "fail_reasons" => self.fail_reasons.read(reader),
            "listing_quality" => self.listing_quality.read(reader),
            "pre_check_results" => self.pre_check_results.read(reader),
            "warnings" => self.warnings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("check_result", &self.check_result);
        out.put("diagnoses", &self.diagnoses);
        out.put("fail_reasons", &self.fail_reasons);
        out.put("listing_quality", &self.listing_quality);
        out.put("pre_check_results", &self.pre_check_results);
        out.put("warnings", &self.warnings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateCustomBrands` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomBrandResponse {
    /// Id of the new brand, to be used as `brand_id`. Example: `7082427311584347905`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateCustomBrandResponse {
    fn name(&self) -> &'static str {
        "CreateCustomBrandResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateGlobalProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlobalProductResponse {
    /// Id of the new global product, used to edit or publish it. Example: `1729592969712207008`.
    pub global_product_id: Option<String>,
    /// Variants of the global product, from which local SKUs are published.
    pub global_skus: Vec<GlobalSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateGlobalProductResponse {
    fn name(&self) -> &'static str {
        "CreateGlobalProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_id" => self.global_product_id.read(reader),
            "global_skus" => self.global_skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_id", &self.global_product_id);
        out.put("global_skus", &self.global_skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateGPAUpgradeTask` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGpaUpgradeTaskResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateGpaUpgradeTaskResponse {
    fn name(&self) -> &'static str {
        "CreateGpaUpgradeTaskResponse"
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

/// The response of `CreateImageTranslationTasks` (202505).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageTranslationTasksResponse {
    /// Translation tasks, one for each pair of picture and language.
    pub translation_tasks: Vec<CreateImageTranslationTasksTranslationTask>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateImageTranslationTasksResponse {
    fn name(&self) -> &'static str {
        "CreateImageTranslationTasksResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "translation_tasks" => self.translation_tasks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("translation_tasks", &self.translation_tasks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateManufacturer` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManufacturerResponse {
    /// Id of the manufacturer, generated by TikTok Shop. Example: `66d3cbe4d9c8b09ddca932a7`.
    pub manufacturer_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateManufacturerResponse {
    fn name(&self) -> &'static str {
        "CreateManufacturerResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "manufacturer_id" => self.manufacturer_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("manufacturer_id", &self.manufacturer_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductResponse {
    /// Id of the product that was just created, listed or as draft. Example: `1729592969712207008`.
    pub product_id: Option<String>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<CreateProductSku>,
    /// Warnings about the listing that do not make the call fail but should be acted on.
    pub warnings: Vec<Warning>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateProductResponse {
    fn name(&self) -> &'static str {
        "CreateProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            "warnings" => self.warnings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("skus", &self.skus);
        out.put("warnings", &self.warnings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateResponsiblePerson` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResponsiblePersonResponse {
    /// Id of the responsible person in TikTok Shop. Example: `66d3cbe4d9c8b09ddca023f1`.
    pub responsible_person_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateResponsiblePersonResponse {
    fn name(&self) -> &'static str {
        "CreateResponsiblePersonResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "responsible_person_id" => self.responsible_person_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("responsible_person_id", &self.responsible_person_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateSizeChartV2` (202610).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSizeChartV2Response {
    /// Id of the size chart, returned when it was created.
    pub size_chart_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateSizeChartV2Response {
    fn name(&self) -> &'static str {
        "CreateSizeChartV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_chart_id" => self.size_chart_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_chart_id", &self.size_chart_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `DeactivateProducts` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeactivateProductsResponse {
    fn name(&self) -> &'static str {
        "DeactivateProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `DeleteGlobalProducts` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGlobalProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<DeleteGlobalProductsErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeleteGlobalProductsResponse {
    fn name(&self) -> &'static str {
        "DeleteGlobalProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `DeleteProducts` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeleteProductsResponse {
    fn name(&self) -> &'static str {
        "DeleteProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `DiagnoseandOptimizeProduct` (202411).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnoseAndOptimizeProductResponse {
    /// Weaknesses of the listing found for each part of it, with improvements if asked for.
    pub diagnoses: Vec<Diagnose>,
    /// Quality of the listing and number of improvements still open.
    pub listing_quality: Option<ListingQuality>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DiagnoseAndOptimizeProductResponse {
    fn name(&self) -> &'static str {
        "DiagnoseAndOptimizeProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "diagnoses" => self.diagnoses.read(reader),
            "listing_quality" => self.listing_quality.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("diagnoses", &self.diagnoses);
        out.put("listing_quality", &self.listing_quality);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `EditGlobalProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditGlobalProductResponse {
    /// Variants of the global product, from which local SKUs are published.
    pub global_skus: Vec<GlobalSku>,
    /// Outcome of passing the change on to the markets, one entry each.
    pub publish_results: Vec<PublishResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EditGlobalProductResponse {
    fn name(&self) -> &'static str {
        "EditGlobalProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_skus" => self.global_skus.read(reader),
            "publish_results" => self.publish_results.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_skus", &self.global_skus);
        out.put("publish_results", &self.publish_results);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `EditProduct` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductResponse {
    /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
    pub audit: Option<Audit>,
    /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
    pub product_id: Option<String>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<CreateProductSku>,
    /// Warnings about the listing that do not make the call fail but should be acted on.
    pub warnings: Vec<Warning>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EditProductResponse {
    fn name(&self) -> &'static str {
        "EditProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "audit" => self.audit.read(reader),
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            "warnings" => self.warnings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("audit", &self.audit);
        out.put("product_id", &self.product_id);
        out.put("skus", &self.skus);
        out.put("warnings", &self.warnings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `EditSizeChartV2` (202610).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditSizeChartV2Response {
    /// Id of the size chart, returned when it was created.
    pub size_chart_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EditSizeChartV2Response {
    fn name(&self) -> &'static str {
        "EditSizeChartV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_chart_id" => self.size_chart_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_chart_id", &self.size_chart_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `EnableStrikethroughPrices` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableStrikethroughPricesResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<EnableStrikethroughPricesErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EnableStrikethroughPricesResponse {
    fn name(&self) -> &'static str {
        "EnableStrikethroughPricesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAttributes` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributesResponse {
    /// Built-in product and sales attributes of the category in the market of the shop.
    pub attributes: Vec<Attribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAttributesResponse {
    fn name(&self) -> &'static str {
        "GetAttributesResponse"
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

/// The response of `GetBrands` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBrandsResponse {
    /// Brands that match the request, with id and authorization.
    pub brands: Vec<GetBrandsBrand>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `10000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBrandsResponse {
    fn name(&self) -> &'static str {
        "GetBrandsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brands" => self.brands.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brands", &self.brands);
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

/// The response of `GetCategories` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoriesResponse {
    /// Categories that match the request, each naming its parent.
    pub categories: Vec<Category>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCategoriesResponse {
    fn name(&self) -> &'static str {
        "GetCategoriesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "categories" => self.categories.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("categories", &self.categories);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCategoryRules` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoryRulesResponse {
    /// Special sales models, besides normal products, that the shop may use in this category.
    pub allowed_special_product_types: Vec<AllowedSpecialProductType>,
    /// Whether the category allows cash on delivery; only in ID, MY, PH, SA, TH and VN.
    pub cod: Option<Cod>,
    /// Whether the category needs a registration for extended producer responsibility (EPR).
    pub epr: Option<Epr>,
    /// Fees that must or may be stated for products of this category, such as the German deposit (Pfand).
    pub fees: Vec<Fee>,
    /// Whether the manufacturer must be named for products of this category; empty if not, EU only.
    pub manufacturer: Option<GetCategoryRulesManufacturer>,
    /// Whether the size of the package must be given in this category.
    pub package_dimension: Option<GetCategoryRulesPackageDimension>,
    /// Certificates that products of this category need; empty when none are.
    pub product_certifications: Vec<ProductCertification>,
    /// Whether a responsible person must be named for products of this category; empty if not, EU only.
    pub responsible_person: Option<GetCategoryRulesResponsiblePerson>,
    /// Whether the seller's own SKU code is mandatory in this category.
    pub seller_sku: Option<SellerSku>,
    /// Whether size charts are possible or mandatory in this category, and their measures.
    pub size_chart: Option<SizeChart>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCategoryRulesResponse {
    fn name(&self) -> &'static str {
        "GetCategoryRulesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "allowed_special_product_types" => self.allowed_special_product_types.read(reader),
            "cod" => self.cod.read(reader),
            "epr" => self.epr.read(reader),
            "fees" => self.fees.read(reader),
            "manufacturer" => self.manufacturer.read(reader),
            "package_dimension" => self.package_dimension.read(reader),
            "product_certifications" => self.product_certifications.read(reader),
            "responsible_person" => self.responsible_person.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "size_chart" => self.size_chart.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("allowed_special_product_types", &self.allowed_special_product_types);
        out.put("cod", &self.cod);
        out.put("epr", &self.epr);
        out.put("fees", &self.fees);
        out.put("manufacturer", &self.manufacturer);
        out.put("package_dimension", &self.package_dimension);
        out.put("product_certifications", &self.product_certifications);
        out.put("responsible_person", &self.responsible_person);
        out.put("seller_sku", &self.seller_sku);
        out.put("size_chart", &self.size_chart);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGlobalAttributes` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalAttributesResponse {
    /// Built-in product and sales attributes of the category in the market of the shop.
    pub attributes: Vec<GetGlobalAttributesAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalAttributesResponse {
    fn name(&self) -> &'static str {
        "GetGlobalAttributesResponse"
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

/// The response of `GetGlobalCategories` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalCategoriesResponse {
    /// Categories that match the request, each naming its parent.
    pub categories: Vec<Category>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalCategoriesResponse {
    fn name(&self) -> &'static str {
        "GetGlobalCategoriesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "categories" => self.categories.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("categories", &self.categories);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGlobalCategoryRules` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalCategoryRulesResponse {
    /// Whether the manufacturer must be named for products of this category; empty if not, EU only.
    pub manufacturer: Option<Manufacturer>,
    /// Certificates that products of this category need; empty when none are.
    pub product_certifications: Vec<GetGlobalCategoryRulesProductCertification>,
    /// Whether a responsible person must be named for products of this category; empty if not, EU only.
    pub responsible_person: Option<ResponsiblePerson>,
    /// Whether size charts are possible or mandatory in this category.
    pub size_chart: Option<SizeChart>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalCategoryRulesResponse {
    fn name(&self) -> &'static str {
        "GetGlobalCategoryRulesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "manufacturer" => self.manufacturer.read(reader),
            "product_certifications" => self.product_certifications.read(reader),
            "responsible_person" => self.responsible_person.read(reader),
            "size_chart" => self.size_chart.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("manufacturer", &self.manufacturer);
        out.put("product_certifications", &self.product_certifications);
        out.put("responsible_person", &self.responsible_person);
        out.put("size_chart", &self.size_chart);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGlobalListingRules` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalListingRulesResponse {
    /// How stock is divided among markets, one entry per warehouse of the shop.
    pub inventory_rules: Vec<InventoryRule>,
    /// How products reach other markets: GLOBAL_PUBLISHING from a global product, LOCAL_REPLICATION as copies of a local one.
    pub listing_methods: Vec<ListingMethod>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalListingRulesResponse {
    fn name(&self) -> &'static str {
        "GetGlobalListingRulesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory_rules" => self.inventory_rules.read(reader),
            "listing_methods" => self.listing_methods.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory_rules", &self.inventory_rules);
        out.put("listing_methods", &self.listing_methods);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGlobalProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductResponse {
    /// Brand under which the product is sold, with id and name.
    pub brand: Option<Brand>,
    /// Category of the product, a leaf of the category tree.
    pub category: Option<GetGlobalProductCategory>,
    /// Certificates given for the global product.
    pub certifications: Vec<GetGlobalProductCertification>,
    /// Unix time in seconds when the global product was created. Example: `1694522875`.
    pub create_time: Option<i64>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub external_global_product_id: Option<String>,
    /// Id of the cross-border seller who owns the global product. Example: `7494083603082020484`.
    pub global_seller_id: Option<String>,
    /// Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`.
    pub id: Option<String>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub main_images: Vec<MainImage>,
    /// Manufacturer of the product, only the first one added; deprecated, use `manufacturer_ids`.
    pub manufacturer: Option<CheckGlobalProductListingManufacturer>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckGlobalProductListingPackageWeight>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<ProductAttribute>,
    /// Local products that were published from this global product or bound to it.
    pub products: Vec<GetGlobalProductProduct>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<GetGlobalProductSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<GetGlobalProductSku>,
    /// Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Example: `fr-FR`.
    pub source_locale: Option<String>,
    /// Title of the global product, as given by the seller.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the global product. Example: `1694522875`.
    pub update_time: Option<i64>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductResponse {
    fn name(&self) -> &'static str {
        "GetGlobalProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand" => self.brand.read(reader),
            "category" => self.category.read(reader),
            "certifications" => self.certifications.read(reader),
            "create_time" => self.create_time.read(reader),
            "description" => self.description.read(reader),
            "external_global_product_id" => self.external_global_product_id.read(reader),
            "global_seller_id" => self.global_seller_id.read(reader),
            "id" => self.id.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer" => self.manufacturer.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "products" => self.products.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "source_locale" => self.source_locale.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand", &self.brand);
        out.put("category", &self.category);
        out.put("certifications", &self.certifications);
        out.put("create_time", &self.create_time);
        out.put("description", &self.description);
        out.put("external_global_product_id", &self.external_global_product_id);
        out.put("global_seller_id", &self.global_seller_id);
        out.put("id", &self.id);
        out.put("main_images", &self.main_images);
        out.put("manufacturer", &self.manufacturer);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("product_attributes", &self.product_attributes);
        out.put("products", &self.products);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("source_locale", &self.source_locale);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGlobalReplicatedProducts` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalReplicatedProductsResponse {
    /// Copies of the product in other markets, one entry each.
    pub replicated_products: Vec<ReplicatedProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalReplicatedProductsResponse {
    fn name(&self) -> &'static str {
        "GetGlobalReplicatedProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "replicated_products" => self.replicated_products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("replicated_products", &self.replicated_products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetImageTranslationTasks` (202506).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetImageTranslationTasksResponse {
    /// Translation tasks, one for each pair of picture and language.
    pub translation_tasks: Vec<TranslationTask>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetImageTranslationTasksResponse {
    fn name(&self) -> &'static str {
        "GetImageTranslationTasksResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "translation_tasks" => self.translation_tasks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("translation_tasks", &self.translation_tasks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ListingSchemas` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetListingSchemasResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<GetListingSchemasErrorItem>,
    /// Fields and rules for listing products, one entry per category.
    pub listing_schemas: Vec<ListingSchema>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetListingSchemasResponse {
    fn name(&self) -> &'static str {
        "GetListingSchemasResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            "listing_schemas" => self.listing_schemas.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
        out.put("listing_schemas", &self.listing_schemas);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOpportunityDetail` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpportunityDetailResponse {
    /// The product opportunity: what is wanted, market, content demand and rewards.
    pub opportunity: Option<GetOpportunityDetailOpportunity>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpportunityDetailResponse {
    fn name(&self) -> &'static str {
        "GetOpportunityDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "opportunity" => self.opportunity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("opportunity", &self.opportunity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductResponse {
    /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
    pub audit: Option<Audit>,
    /// Why the product failed the review, by the part of the listing concerned.
    pub audit_failed_reasons: Vec<AuditFailedReason>,
    /// Brand under which the product is sold, with id and name.
    pub brand: Option<Brand>,
    /// Category path of the product, from the root to the leaf.
    pub category_chains: Vec<CategoryChain>,
    /// Certificates given for the product, with files or pictures.
    pub certifications: Vec<Certification>,
    /// Unix time in seconds when the product was created. Example: `1234567890`.
    pub create_time: Option<i64>,
    /// Delivery options set for this product in place of those of the warehouse; always those of the live version, never of a draft.
    pub delivery_options: Vec<DeliveryOption>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub external_product_id: Option<String>,
    /// Global product from which this product was published or to which it was bound; for global and intra-EU sellers.
    pub global_product_association: Option<GlobalProductAssociation>,
    /// Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`.
    pub has_draft: Option<bool>,
    /// Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`.
    pub id: Option<String>,
    /// State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there.
    pub integrated_platform_statuses: Vec<IntegratedPlatformStatus>,
    /// Whether the product is a blind box whose content the buyer does not know.
    pub is_blind_box: Option<bool>,
    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `true`.
    pub is_cod_allowed: Option<bool>,
    /// Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
    pub is_not_for_sale: Option<bool>,
    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub is_pre_owned: Option<bool>,
    /// Whether copies of the product exist in other markets. Example: `false`.
    pub is_replicated: Option<bool>,
    /// Main features of the product as short texts.
    pub key_product_features: Vec<String>,
    /// Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`.
    pub listing_quality_tier: Option<CurrentTier>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub main_images: Vec<MainImage>,
    /// Ids of the manufacturers of the product, to look up in Search Manufacturers; EU only.
    pub manufacturer_ids: Vec<String>,
    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
    pub minimum_order_quantity: Option<i64>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<PackageWeight>,
    /// Print-on-demand (POD) templates that buyers can customize.
    pub pod_info: Option<PodInfo>,
    /// Whether buyers need a prescription; present for pharmacy products on Tokopedia only.
    pub prescription_requirement: Option<PrescriptionRequirement>,
    /// Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729592969712207008`.
    pub primary_combined_product_id: Option<String>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<GetProductProductAttribute>,
    /// Families of products that appear as options of each other on the product page; US local sellers only.
    pub product_families: Vec<ProductFamily>,
    /// State of the product on TikTok Shop regardless of its review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`.
    pub product_status: Option<ProductStatus>,
    /// Tags that mark the product, such as AUCTION.
    pub product_tags: Vec<String>,
    /// Special kinds the product belongs to: COMBINED_PRODUCT is a bundle, IN_COMBINED_PRODUCT is part of one, GPR_TARGET_PRODUCT follows a product of another EU market.
    pub product_types: Vec<ProductType>,
    /// Categories that the platform considers right, judged by title, description and pictures.
    pub recommended_categories: Vec<RecommendedCategory>,
    /// Ids of the responsible persons for the product, to look up in Search Responsible Persons; EU only.
    pub responsible_person_ids: Vec<String>,
    /// Planned start of sale, on or off and at which time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Additional words under which buyers should find the product.
    pub search_terms: Vec<String>,
    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub selling_format: Option<String>,
    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Example: `OPTIONAL`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub shipping_template_id: Option<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<GetProductSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<Sku>,
    /// State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`.
    pub status: Option<GetProductStatus>,
    /// Subscribe and Save program of the product: whether it is on, discounts and limits.
    pub subscribe_info: Option<SubscribeInfo>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the product. Example: `1234567899`.
    pub update_time: Option<i64>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<Video>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductResponse {
    fn name(&self) -> &'static str {
        "GetProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "audit" => self.audit.read(reader),
            "audit_failed_reasons" => self.audit_failed_reasons.read(reader),
            "brand" => self.brand.read(reader),
            "category_chains" => self.category_chains.read(reader),
            "certifications" => self.certifications.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivery_options" => self.delivery_options.read(reader),
            "description" => self.description.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "global_product_association" => self.global_product_association.read(reader),
            "has_draft" => self.has_draft.read(reader),
            "id" => self.id.read(reader),
            "integrated_platform_statuses" => self.integrated_platform_statuses.read(reader),
            "is_blind_box" => self.is_blind_box.read(reader),
            "is_cod_allowed" => self.is_cod_allowed.read(reader),
            "is_not_for_sale" => self.is_not_for_sale.read(reader),
            "is_pre_owned" => self.is_pre_owned.read(reader),
            "is_replicated" => self.is_replicated.read(reader),
            "key_product_features" => self.key_product_features.read(reader),
            "listing_quality_tier" => self.listing_quality_tier.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "minimum_order_quantity" => self.minimum_order_quantity.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "pod_info" => self.pod_info.read(reader),
            "prescription_requirement" => self.prescription_requirement.read(reader),
            "primary_combined_product_id" => self.primary_combined_product_id.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "product_families" => self.product_families.read(reader),
            "product_status" => self.product_status.read(reader),
            "product_tags" => self.product_tags.read(reader),
            "product_types" => self.product_types.read(reader),
            "recommended_categories" => self.recommended_categories.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "scheduled_sale" => self.scheduled_sale.read(reader),
            "search_terms" => self.search_terms.read(reader),
            "selling_format" => self.selling_format.read(reader),
            "shipping_insurance_requirement" => self.shipping_insurance_requirement.read(reader),
            "shipping_template_id" => self.shipping_template_id.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            "subscribe_info" => self.subscribe_info.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("audit", &self.audit);
        out.put("audit_failed_reasons", &self.audit_failed_reasons);
        out.put("brand", &self.brand);
        out.put("category_chains", &self.category_chains);
        out.put("certifications", &self.certifications);
        out.put("create_time", &self.create_time);
        out.put("delivery_options", &self.delivery_options);
        out.put("description", &self.description);
        out.put("external_product_id", &self.external_product_id);
        out.put("global_product_association", &self.global_product_association);
        out.put("has_draft", &self.has_draft);
        out.put("id", &self.id);
        out.put("integrated_platform_statuses", &self.integrated_platform_statuses);
        out.put("is_blind_box", &self.is_blind_box);
        out.put("is_cod_allowed", &self.is_cod_allowed);
        out.put("is_not_for_sale", &self.is_not_for_sale);
        out.put("is_pre_owned", &self.is_pre_owned);
        out.put("is_replicated", &self.is_replicated);
        out.put("key_product_features", &self.key_product_features);
        out.put("listing_quality_tier", &self.listing_quality_tier);
        out.put("main_images", &self.main_images);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("minimum_order_quantity", &self.minimum_order_quantity);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("pod_info", &self.pod_info);
        out.put("prescription_requirement", &self.prescription_requirement);
        out.put("primary_combined_product_id", &self.primary_combined_product_id);
        out.put("product_attributes", &self.product_attributes);
        out.put("product_families", &self.product_families);
        out.put("product_status", &self.product_status);
        out.put("product_tags", &self.product_tags);
        out.put("product_types", &self.product_types);
        out.put("recommended_categories", &self.recommended_categories);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("scheduled_sale", &self.scheduled_sale);
        out.put("search_terms", &self.search_terms);
        out.put("selling_format", &self.selling_format);
        out.put("shipping_insurance_requirement", &self.shipping_insurance_requirement);
        out.put("shipping_template_id", &self.shipping_template_id);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
        out.put("subscribe_info", &self.subscribe_info);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetProductPackageRecommendations` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductPackageRecommendationsResponse {
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<GetProductPackageRecommendationsProduct>,
    /// Number of entries that match the request, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductPackageRecommendationsResponse {
    fn name(&self) -> &'static str {
        "GetProductPackageRecommendationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetProductSKPPDetail` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductSkppDetailResponse {
    /// Whether the product takes part in the affiliate program.
    pub affiliate_program_status: Option<String>,
    /// Id of the product, generated by TikTok Shop.
    pub product_id: Option<String>,
    /// Rewards of the program for this product.
    pub rewards: Vec<Reward>,
    /// State of the product in the SKPP program.
    pub skpp_status: Option<String>,
    /// Score that the product must reach in the program.
    pub target_score: Option<i64>,
    /// Tasks that make up the score of the product in the program.
    pub task_details: Vec<TaskDetail>,
    /// Score that the product has in the program.
    pub total_score: Option<i64>,
    /// Unix time in seconds of the last change of the product.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductSkppDetailResponse {
    fn name(&self) -> &'static str {
        "GetProductSkppDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_program_status" => self.affiliate_program_status.read(reader),
            "product_id" => self.product_id.read(reader),
            "rewards" => self.rewards.read(reader),
            "skpp_status" => self.skpp_status.read(reader),
            "target_score" => self.target_score.read(reader),
            "task_details" => self.task_details.read(reader),
            "total_score" => self.total_score.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_program_status", &self.affiliate_program_status);
        out.put("product_id", &self.product_id);
        out.put("rewards", &self.rewards);
        out.put("skpp_status", &self.skpp_status);
        out.put("target_score", &self.target_score);
        out.put("task_details", &self.task_details);
        out.put("total_score", &self.total_score);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetProductsSEOWords` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductsSeoWordsResponse {
    /// Products that match the request, one entry each.
    pub products: Vec<GetProductProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductsSeoWordsResponse {
    fn name(&self) -> &'static str {
        "GetProductsSeoWordsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetRecommendedProductTitleAndDescription` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecommendedProductTitleAndDescriptionResponse {
    /// Products that match the request, one entry each.
    pub products: Vec<GetRecommendedProductTitleAndDescriptionProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetRecommendedProductTitleAndDescriptionResponse {
    fn name(&self) -> &'static str {
        "GetRecommendedProductTitleAndDescriptionResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopSKPPSummary` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkppSummaryResponse {
    /// Results of the whole shop in the SKPP program.
    pub shop_summary: Option<ShopSummary>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopSkppSummaryResponse {
    fn name(&self) -> &'static str {
        "GetShopSkppSummaryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_summary" => self.shop_summary.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_summary", &self.shop_summary);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSubmissionRecords` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSubmissionRecordsResponse {
    /// Payload of the reply with the entries and the paging data.
    pub data: Option<Data>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSubmissionRecordsResponse {
    fn name(&self) -> &'static str {
        "GetSubmissionRecordsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ImportExternalProductInfo` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportExternalProductInfoResponse {
    /// Outcome of the import: code and message.
    pub import_result: Option<ImportResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImportExternalProductInfoResponse {
    fn name(&self) -> &'static str {
        "ImportExternalProductInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "import_result" => self.import_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("import_result", &self.import_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `InventorySearch` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySearchResponse {
    /// Stock of the products asked for, one entry per product.
    pub inventory: Vec<Inventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventorySearchResponse {
    fn name(&self) -> &'static str {
        "InventorySearchResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory" => self.inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory", &self.inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ListOpportunities` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOpportunitiesResponse {
    /// Payload of the reply with the entries and the paging data.
    pub data: Option<ListOpportunitiesData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListOpportunitiesResponse {
    fn name(&self) -> &'static str {
        "ListOpportunitiesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ListProductSKPPStatuses` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductSkppStatusesResponse {
    /// Products that match the request, one entry each.
    pub products: Vec<ListProductSkppStatusesProduct>,
    /// Number of entries that match the request, over all pages.
    pub total_count: Option<i64>,
    /// Unix time in seconds of the last change of the product.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListProductSkppStatusesResponse {
    fn name(&self) -> &'static str {
        "ListProductSkppStatusesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `OptimizedImages` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizeImagesResponse {
    /// Pictures with the state and the result of the change.
    pub images: Vec<OptimizeImagesImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OptimizeImagesResponse {
    fn name(&self) -> &'static str {
        "OptimizeImagesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "images" => self.images.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("images", &self.images);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PartialEditCandidateProducts` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<PartialEditCandidateProductsErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartialEditCandidateProductsResponse {
    fn name(&self) -> &'static str {
        "PartialEditCandidateProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PartialEditGlobalProduct` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditGlobalProductResponse {
    /// Variants of the global product, from which local SKUs are published.
    pub global_skus: Vec<GlobalSku>,
    /// Outcome of passing the change on to the markets, one entry each.
    pub publish_results: Vec<PublishResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartialEditGlobalProductResponse {
    fn name(&self) -> &'static str {
        "PartialEditGlobalProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_skus" => self.global_skus.read(reader),
            "publish_results" => self.publish_results.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_skus", &self.global_skus);
        out.put("publish_results", &self.publish_results);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PartialEditProduct` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductResponse {
    /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
    pub audit: Option<Audit>,
    /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
    pub product_id: Option<String>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<CreateProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartialEditProductResponse {
    fn name(&self) -> &'static str {
        "PartialEditProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "audit" => self.audit.read(reader),
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("audit", &self.audit);
        out.put("product_id", &self.product_id);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PredictProductPackageDimensionsAndWeight` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictProductPackageDimensionsAndWeightResponse {
    /// Size that the package is expected to have.
    pub package_dimensions: Option<PackageDimension>,
    /// Weight that the package is expected to have.
    pub package_weight: Option<CheckGlobalProductListingPackageWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PredictProductPackageDimensionsAndWeightResponse {
    fn name(&self) -> &'static str {
        "PredictProductPackageDimensionsAndWeightResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ProductAuditingResearch` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAuditingResearchResponse {
    /// Token that fetches the following page; empty or absent on the last one. Example: `[\"1733419489460520284\"]`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<ProductAuditingResearchProduct>,
    /// Number of entries that match the request, over all pages. Example: `454`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductAuditingResearchResponse {
    fn name(&self) -> &'static str {
        "ProductAuditingResearchResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ProductInformationIssueDiagnosis` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInformationIssueDiagnosisResponse {
    /// Products that match the request, one entry each.
    pub products: Vec<ProductInformationIssueDiagnosisProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductInformationIssueDiagnosisResponse {
    fn name(&self) -> &'static str {
        "ProductInformationIssueDiagnosisResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PublishGlobalProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishGlobalProductResponse {
    /// New local products, one entry for each market.
    pub products: Vec<PublishGlobalProductProduct>,
    /// Outcome of publishing, one entry per market.
    pub publish_result: Vec<PublishResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PublishGlobalProductResponse {
    fn name(&self) -> &'static str {
        "PublishGlobalProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            "publish_result" => self.publish_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
        out.put("publish_result", &self.publish_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RecommendBrand` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendBrandResponse {
    /// Brand that the platform derives from the title.
    pub brand: Option<Brand>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendBrandResponse {
    fn name(&self) -> &'static str {
        "RecommendBrandResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand" => self.brand.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand", &self.brand);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RecommendCategory` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendCategoryResponse {
    /// Path of the recommended category from the root to the leaf.
    pub categories: Vec<Category>,
    /// Id of the recommended category, which is always a leaf. Example: `605254`.
    pub leaf_category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendCategoryResponse {
    fn name(&self) -> &'static str {
        "RecommendCategoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "categories" => self.categories.read(reader),
            "leaf_category_id" => self.leaf_category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("categories", &self.categories);
        out.put("leaf_category_id", &self.leaf_category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RecommendGlobalCategories` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendGlobalCategoriesResponse {
    /// Path of the recommended category from the root to the leaf.
    pub categories: Vec<Category>,
    /// Id of the recommended category, which is always a leaf. Example: `605254`.
    pub leaf_category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendGlobalCategoriesResponse {
    fn name(&self) -> &'static str {
        "RecommendGlobalCategoriesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "categories" => self.categories.read(reader),
            "leaf_category_id" => self.leaf_category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("categories", &self.categories);
        out.put("leaf_category_id", &self.leaf_category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RecommendRequiredProductProperties` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendRequiredProductPropertiesResponse {
    /// Attributes that should be filled in, with suitable values.
    pub recommended_properties: Vec<RecommendedProperty>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendRequiredProductPropertiesResponse {
    fn name(&self) -> &'static str {
        "RecommendRequiredProductPropertiesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "recommended_properties" => self.recommended_properties.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("recommended_properties", &self.recommended_properties);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RecommendSizechart` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendSizeChartResponse {
    /// Pictures examined, with whether each is a size chart.
    pub images: Vec<RecommendSizeChartImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendSizeChartResponse {
    fn name(&self) -> &'static str {
        "RecommendSizeChartResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "images" => self.images.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("images", &self.images);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RecoverProducts` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoverProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecoverProductsResponse {
    fn name(&self) -> &'static str {
        "RecoverProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ReplicateProduct` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ReplicateProductErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReplicateProductResponse {
    fn name(&self) -> &'static str {
        "ReplicateProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCandidateProducts` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCandidateProductsResponse {
    /// Candidate products found, with the opportunities they match.
    pub candidate_products: Vec<CandidateProduct>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `abcd1234`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCandidateProductsResponse {
    fn name(&self) -> &'static str {
        "SearchCandidateProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "candidate_products" => self.candidate_products.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("candidate_products", &self.candidate_products);
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

/// The response of `SearchCombinedListingRecommendations` (202506).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCombinedListingRecommendationsResponse {
    /// Groups of products that the platform suggests to list as one product with options.
    pub combined_listing_recommendations: Vec<CombinedListingRecommendation>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `50`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCombinedListingRecommendationsResponse {
    fn name(&self) -> &'static str {
        "SearchCombinedListingRecommendationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combined_listing_recommendations" => self.combined_listing_recommendations.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combined_listing_recommendations", &self.combined_listing_recommendations);
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

/// The response of `SearchGlobalProducts` (202312).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGlobalProductsResponse {
    /// Global products that match the filters, one entry each.
    pub global_products: Vec<GlobalProduct>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchGlobalProductsResponse {
    fn name(&self) -> &'static str {
        "SearchGlobalProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_products" => self.global_products.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_products", &self.global_products);
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

/// The response of `SearchManufacturers` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchManufacturersResponse {
    /// Manufacturers that match the request, with contact data.
    pub manufacturers: Vec<SearchManufacturersManufacturer>,
    /// Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `26`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchManufacturersResponse {
    fn name(&self) -> &'static str {
        "SearchManufacturersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "manufacturers" => self.manufacturers.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("manufacturers", &self.manufacturers);
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

/// The response of `SearchOpportunities` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpportunitiesResponse {
    /// Token that fetches the following page; empty or absent on the last one. Example: `abc1234`.
    pub next_page_token: Option<String>,
    /// Product opportunities that match the request.
    pub opportunities: Vec<SearchOpportunitiesOpportunity>,
    /// Number of entries that match the request, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpportunitiesResponse {
    fn name(&self) -> &'static str {
        "SearchOpportunitiesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "opportunities" => self.opportunities.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("opportunities", &self.opportunities);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchProducts` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchProductsResponse {
    /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<Product>,
    /// Number of entries that match the request, over all pages. Example: `200`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchProductsResponse {
    fn name(&self) -> &'static str {
        "SearchProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchResponsiblePersons` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResponsiblePersonsResponse {
    /// Token that fetches the following page; empty or absent on the last one. Example: `66d3cbe3d9c8b09ddca932a1`.
    pub next_page_token: Option<String>,
    /// Responsible persons that match the request.
    pub responsible_persons: Vec<SearchResponsiblePersonsResponsiblePerson>,
    /// Number of entries that match the request, over all pages. Example: `26`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchResponsiblePersonsResponse {
    fn name(&self) -> &'static str {
        "SearchResponsiblePersonsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "responsible_persons" => self.responsible_persons.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("responsible_persons", &self.responsible_persons);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchSizeCharts` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSizeChartsResponse {
    /// Token that fetches the following page; empty or absent on the last one. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Size charts that match the request, as templates with pictures and tables.
    pub size_chart: Vec<SearchSizeChartsSizeChart>,
    /// Number of entries that match the request, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSizeChartsResponse {
    fn name(&self) -> &'static str {
        "SearchSizeChartsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("size_chart", &self.size_chart);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SubmitProductViaOpportunity` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitProductViaOpportunityResponse {
    /// The submission just made: product, opportunity and state.
    pub submission: Option<Submission>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubmitProductViaOpportunityResponse {
    fn name(&self) -> &'static str {
        "SubmitProductViaOpportunityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "submission" => self.submission.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("submission", &self.submission);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SubmitSizeChartAppeal` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitSizeChartAppealResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubmitSizeChartAppealResponse {
    fn name(&self) -> &'static str {
        "SubmitSizeChartAppealResponse"
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

/// The response of `SubmitStrikethroughPrice` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitStrikethroughPriceResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<SubmitStrikethroughPriceErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubmitStrikethroughPriceResponse {
    fn name(&self) -> &'static str {
        "SubmitStrikethroughPriceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SuggestBrands` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestBrandsResponse {
    /// Brands that may fit the product, derived from its data.
    pub brands: Vec<Brand>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SuggestBrandsResponse {
    fn name(&self) -> &'static str {
        "SuggestBrandsResponse"
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

/// The response of `UpdateInventory` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInventoryResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<SubmitStrikethroughPriceErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateInventoryResponse {
    fn name(&self) -> &'static str {
        "UpdateInventoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateStockOperationSettings` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStockOperationSettingsResponse {
    /// Outcome of the change: SKUs that succeeded and SKUs that failed.
    pub stock_operation: Option<StockOperation>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateStockOperationSettingsResponse {
    fn name(&self) -> &'static str {
        "UpdateStockOperationSettingsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "stock_operation" => self.stock_operation.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("stock_operation", &self.stock_operation);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadCandidateProducts` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadCandidateProductsResponse {
    /// Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds.
    pub errors: Vec<PartialEditCandidateProductsErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadCandidateProductsResponse {
    fn name(&self) -> &'static str {
        "UploadCandidateProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadProductFile` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadProductFileResponse {
    /// Format of the uploaded file, such as PDF or MP4. Example: `PDF`.
    pub format: Option<String>,
    /// Id of the uploaded file, to be used in the product. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`.
    pub id: Option<String>,
    /// Name of the uploaded file with its extension. Example: `SNI.PDF`.
    pub name: Option<String>,
    /// Address at which the uploaded file can be viewed.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadProductFileResponse {
    fn name(&self) -> &'static str {
        "UploadProductFileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "format" => self.format.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("format", &self.format);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadProductImage` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadProductImageResponse {
    /// Height of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`.
    pub height: Option<i64>,
    /// URI of the image, to be used when creating or editing a product.
    pub uri: Option<String>,
    /// Address of the uploaded file; that of an image can be used in HTML descriptions.
    pub url: Option<String>,
    /// Purpose of the image that was given at the upload. Example: `MAIN_IMAGE`.
    pub use_case: Option<UploadProductImageUseCase>,
    /// Width of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadProductImageResponse {
    fn name(&self) -> &'static str {
        "UploadProductImageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            "use_case" => self.use_case.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("uri", &self.uri);
        out.put("url", &self.url);
        out.put("use_case", &self.use_case);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Action suggestion inside [`TaskDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionSuggestion {
    /// Points that the action would add to the score.
    pub score_increase: Option<i64>,
    /// Page on which the seller can take this action.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ActionSuggestion {
    fn name(&self) -> &'static str {
        "ActionSuggestion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "score_increase" => self.score_increase.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("score_increase", &self.score_increase);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`CreateResponsiblePersonRequest`], [`PartialEditResponsiblePersonRequest`], [`SearchResponsiblePersonsRegionalProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub city: Option<String>,
    /// Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`.
    pub country: Option<String>,
    /// District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub district: Option<String>,
    /// Postal code of the address, at most 500 characters.
    pub postal_code: Option<String>,
    /// State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub province: Option<String>,
    /// Whole street address in one text: building, street, district, city and province, at most 500 characters.
    pub street_address_line1: Option<String>,
    /// Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub street_address_line2: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Address {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postal code of the address, at most 500 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }

    /// Whole street address in one text: building, street, district, city and province, at most 500 characters.
    pub fn street_address_line1(mut self, value: impl Into<String>) -> Self {
        self.street_address_line1 = Some(value.into());
        self
    }

    /// Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`.
    pub fn street_address_line2(mut self, value: impl Into<String>) -> Self {
        self.street_address_line2 = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Address {
    fn name(&self) -> &'static str {
        "Address"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "city" => self.city.read(reader),
            "country" => self.country.read(reader),
            "district" => self.district.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "province" => self.province.read(reader),
            "street_address_line1" => self.street_address_line1.read(reader),
            "street_address_line2" => self.street_address_line2.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("city", &self.city);
        out.put("country", &self.country);
        out.put("district", &self.district);
        out.put("postal_code", &self.postal_code);
        out.put("province", &self.province);
        out.put("street_address_line1", &self.street_address_line1);
        out.put("street_address_line2", &self.street_address_line2);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Appeal message inside [`SubmitSizeChartAppealRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppealMessage {
    /// Part of the listing that the appeal is about. Required.
    pub field_name: Option<FieldName>,
    /// Findings about the size chart that the appeal disputes. Required.
    pub indicator_details: Vec<IndicatorDetail>,
    /// Id of the size chart, returned when it was created.
    pub size_chart_id: Option<String>,
    /// URI of the picture of the size chart that the appeal is about.
    pub size_chart_image_uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AppealMessage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the listing that the appeal is about. Required.
    pub fn field_name(mut self, value: impl Into<FieldName>) -> Self {
        self.field_name = Some(value.into());
        self
    }

    /// Findings about the size chart that the appeal disputes. Required.
    pub fn indicator_details(mut self, value: impl IntoIterator<Item = IndicatorDetail>) -> Self {
        self.indicator_details = value.into_iter().collect();
        self
    }

    /// Id of the size chart, returned when it was created.
    pub fn size_chart_id(mut self, value: impl Into<String>) -> Self {
        self.size_chart_id = Some(value.into());
        self
    }

    /// URI of the picture of the size chart that the appeal is about.
    pub fn size_chart_image_uri(mut self, value: impl Into<String>) -> Self {
        self.size_chart_image_uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AppealMessage {
    fn name(&self) -> &'static str {
        "AppealMessage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "field_name" => self.field_name.read(reader),
            "indicator_details" => self.indicator_details.read(reader),
            "size_chart_id" => self.size_chart_id.read(reader),
            "size_chart_image_uri" => self.size_chart_image_uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("field_name", &self.field_name);
        out.put("indicator_details", &self.indicator_details);
        out.put("size_chart_id", &self.size_chart_id);
        out.put("size_chart_image_uri", &self.size_chart_image_uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Area placement inside [`CustomArea`], [`PartialEditProductCustomArea`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AreaPlacement {
    /// Extent of the customizable area from top to bottom.
    pub height: Option<String>,
    /// Angle in degrees by which the area is rotated.
    pub rotate_degree: Option<String>,
    /// Extent of the customizable area from left to right.
    pub width: Option<String>,
    /// Horizontal position of the area on the surface.
    pub x_coordinate: Option<String>,
    /// Vertical position of the area on the surface.
    pub y_coordinate: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AreaPlacement {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Extent of the customizable area from top to bottom.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Angle in degrees by which the area is rotated.
    pub fn rotate_degree(mut self, value: impl Into<String>) -> Self {
        self.rotate_degree = Some(value.into());
        self
    }

    /// Extent of the customizable area from left to right.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Horizontal position of the area on the surface.
    pub fn x_coordinate(mut self, value: impl Into<String>) -> Self {
        self.x_coordinate = Some(value.into());
        self
    }

    /// Vertical position of the area on the surface.
    pub fn y_coordinate(mut self, value: impl Into<String>) -> Self {
        self.y_coordinate = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AreaPlacement {
    fn name(&self) -> &'static str {
        "AreaPlacement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "rotate_degree" => self.rotate_degree.read(reader),
            "width" => self.width.read(reader),
            "x_coordinate" => self.x_coordinate.read(reader),
            "y_coordinate" => self.y_coordinate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("rotate_degree", &self.rotate_degree);
        out.put("width", &self.width);
        out.put("x_coordinate", &self.x_coordinate);
        out.put("y_coordinate", &self.y_coordinate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Associated warehouse inside [`InventoryRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedWarehouse {
    /// Country in which the associated warehouse lies. Example: `DE`.
    pub region: Option<String>,
    /// Id of the warehouse that shares the stock. Example: `7068517275539718842`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AssociatedWarehouse {
    fn name(&self) -> &'static str {
        "AssociatedWarehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "region" => self.region.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("region", &self.region);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Attribute inside [`GetAttributesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attribute {
    /// Id of the built-in attribute, to be used in products of the category. Example: `100392`.
    pub id: Option<String>,
    /// Whether sellers may enter a value of their own for this product attribute. Example: `true`.
    pub is_customizable: Option<bool>,
    /// Whether the product attribute takes several values. Example: `true`.
    pub is_multiple_selection: Option<bool>,
    /// Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`.
    pub is_requried: Option<bool>,
    /// Measurements in which the value of the attribute can be given.
    pub metric_standards: Vec<MetricStandard>,
    /// Name of the built-in attribute, meant for display. Example: `Occasion`.
    pub name: Option<String>,
    /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`.
    pub type_: Option<AttributeType>,
    /// Form of values that sellers enter for conditional attributes, such as POSITIVE_INT_OR_DECIMAL. Example: `POSITIVE_INT_OR_DECIMAL`.
    pub value_data_format: Option<ValueDataFormat>,
    /// Built-in values that can be selected for the attribute.
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
            "is_customizable" => self.is_customizable.read(reader),
            "is_multiple_selection" => self.is_multiple_selection.read(reader),
            "is_requried" => self.is_requried.read(reader),
            "metric_standards" => self.metric_standards.read(reader),
            "name" => self.name.read(reader),
            "requirement_conditions" => self.requirement_conditions.read(reader),
            "type" => self.type_.read(reader),
            "value_data_format" => self.value_data_format.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_customizable", &self.is_customizable);
        out.put("is_multiple_selection", &self.is_multiple_selection);
        out.put("is_requried", &self.is_requried);
        out.put("metric_standards", &self.metric_standards);
        out.put("name", &self.name);
        out.put("requirement_conditions", &self.requirement_conditions);
        out.put("type", &self.type_);
        out.put("value_data_format", &self.value_data_format);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Attribute value inside [`OriginPlatformProductMetaData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeValue {
    /// Name of the attribute on the platform the product comes from.
    pub name: Option<String>,
    /// Values of the attribute on the platform the product comes from.
    pub values: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AttributeValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute on the platform the product comes from.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Values of the attribute on the platform the product comes from.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AttributeValue {
    fn name(&self) -> &'static str {
        "AttributeValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Audit inside [`EditProductResponse`], [`GetProductResponse`], [`PartialEditProductResponse`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Audit {
    /// Why the product has not been sent to review yet.
    pub not_submitted_reasons: Vec<String>,
    /// What still keeps the product off sale although it passed the review, such as an unfinished seller registration; only in state PRE_APPROVED.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// State of the review: NONE, AUDITING, FAILED, PRE_APPROVED (passed, but see `pre_approved_reasons`) or APPROVED. Example: `AUDITING`.
    pub status: Option<AuditStatus2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Audit {
    fn name(&self) -> &'static str {
        "Audit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "not_submitted_reasons" => self.not_submitted_reasons.read(reader),
            "pre_approved_reasons" => self.pre_approved_reasons.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("not_submitted_reasons", &self.not_submitted_reasons);
        out.put("pre_approved_reasons", &self.pre_approved_reasons);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Audit failed reason inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditFailedReason {
    /// Marketplace whose review the product failed: TIKTOK_SHOP or TOKOPEDIA. Example: `TIKTOK_SHOP`.
    pub listing_platform: Option<ListingPlatform>,
    /// Part of the listing at which the review failed. Example: `product`.
    pub position: Option<String>,
    /// Short statement of each thing that made the review fail.
    pub reasons: Vec<String>,
    /// Detailed explanations of what to change to pass the review.
    pub suggestions: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AuditFailedReason {
    fn name(&self) -> &'static str {
        "AuditFailedReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "listing_platform" => self.listing_platform.read(reader),
            "position" => self.position.read(reader),
            "reasons" => self.reasons.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("listing_platform", &self.listing_platform);
        out.put("position", &self.position);
        out.put("reasons", &self.reasons);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Background image inside [`Surface`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundImage {
    /// Height of the image, a whole number of pixels.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BackgroundImage {
    fn name(&self) -> &'static str {
        "BackgroundImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Basic info inside [`GetOpportunityDetailOpportunity`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicInfo {
    /// Brand that products for the opportunity should have.
    pub brand_info: Option<String>,
    /// Id of the top-level category of the opportunity.
    pub category_id_level_1: Option<String>,
    /// Id of the second-level category of the opportunity.
    pub category_id_level_2: Option<String>,
    /// Id of the third-level category of the opportunity.
    pub category_id_level_3: Option<String>,
    /// Name of the top-level category of the opportunity.
    pub category_name_level_1: Option<String>,
    /// Name of the second-level category of the opportunity.
    pub category_name_level_2: Option<String>,
    /// Name of the third-level category of the opportunity.
    pub category_name_level_3: Option<String>,
    /// Unix time in seconds when the opportunity was created.
    pub create_time: Option<i64>,
    /// Unix time in seconds when the opportunity ends.
    pub expire_time: Option<i64>,
    /// Id of the reference product outside TikTok Shop.
    pub external_product_id: Option<String>,
    /// Kind of opportunity: for a category, for a search word or for an exact product.
    pub opportunity_type: Option<String>,
    /// Why the opportunity is recommended to the seller.
    pub recom_info: Option<String>,
    /// Pictures of the kind of product that is wanted.
    pub reference_images: Vec<String>,
    /// Price at which the wanted product is usually sold.
    pub reference_price: Option<String>,
    /// Where the example of the wanted product comes from.
    pub reference_source: Option<String>,
    /// Reward for sellers who take part in the opportunity.
    pub reward_info: Option<String>,
    /// State in which the opportunity is at present.
    pub status: Option<String>,
    /// Codes of tags that classify opportunities.
    pub tag_codes: Vec<String>,
    /// Readable tags that classify the opportunity.
    pub tags: Option<String>,
    /// Title of the opportunity, meant for display.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BasicInfo {
    fn name(&self) -> &'static str {
        "BasicInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_info" => self.brand_info.read(reader),
            "category_id_level_1" => self.category_id_level_1.read(reader),
            "category_id_level_2" => self.category_id_level_2.read(reader),
            "category_id_level_3" => self.category_id_level_3.read(reader),
            "category_name_level_1" => self.category_name_level_1.read(reader),
            "category_name_level_2" => self.category_name_level_2.read(reader),
            "category_name_level_3" => self.category_name_level_3.read(reader),
            "create_time" => self.create_time.read(reader),
            "expire_time" => self.expire_time.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "opportunity_type" => self.opportunity_type.read(reader),
            "recom_info" => self.recom_info.read(reader),
            "reference_images" => self.reference_images.read(reader),
            "reference_price" => self.reference_price.read(reader),
            "reference_source" => self.reference_source.read(reader),
            "reward_info" => self.reward_info.read(reader),
            "status" => self.status.read(reader),
            "tag_codes" => self.tag_codes.read(reader),
            "tags" => self.tags.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_info", &self.brand_info);
        out.put("category_id_level_1", &self.category_id_level_1);
        out.put("category_id_level_2", &self.category_id_level_2);
        out.put("category_id_level_3", &self.category_id_level_3);
        out.put("category_name_level_1", &self.category_name_level_1);
        out.put("category_name_level_2", &self.category_name_level_2);
        out.put("category_name_level_3", &self.category_name_level_3);
        out.put("create_time", &self.create_time);
        out.put("expire_time", &self.expire_time);
        out.put("external_product_id", &self.external_product_id);
        out.put("opportunity_type", &self.opportunity_type);
        out.put("recom_info", &self.recom_info);
        out.put("reference_images", &self.reference_images);
        out.put("reference_price", &self.reference_price);
        out.put("reference_source", &self.reference_source);
        out.put("reward_info", &self.reward_info);
        out.put("status", &self.status);
        out.put("tag_codes", &self.tag_codes);
        out.put("tags", &self.tags);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`BindLocalProductsSku`], [`CombinedSku`], [`PublishGlobalProductPublishTargetSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindLocalProductsInventory {
    /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
    pub quantity: Option<i64>,
    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BindLocalProductsInventory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
    pub fn warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BindLocalProductsInventory {
    fn name(&self) -> &'static str {
        "BindLocalProductsInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity" => self.quantity.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity", &self.quantity);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales attribute inside [`BindLocalProductsSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindLocalProductsSalesAttribute {
    /// Id of the sales attribute in the global product, from Get Global Product. Example: `100000`.
    pub global_id: Option<String>,
    /// Id of the value of the sales attribute in the global product. Example: `1729592969712207123`.
    pub global_value_id: Option<String>,
    /// Id of the sales attribute in the local product, from Get Product. Example: `100000`.
    pub id: Option<String>,
    /// Id of the attribute value in the local product, from Get Product. Example: `1729592969712207123`.
    pub value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BindLocalProductsSalesAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the sales attribute in the global product, from Get Global Product. Example: `100000`.
    pub fn global_id(mut self, value: impl Into<String>) -> Self {
        self.global_id = Some(value.into());
        self
    }

    /// Id of the value of the sales attribute in the global product. Example: `1729592969712207123`.
    pub fn global_value_id(mut self, value: impl Into<String>) -> Self {
        self.global_value_id = Some(value.into());
        self
    }

    /// Id of the sales attribute in the local product, from Get Product. Example: `100000`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Id of the attribute value in the local product, from Get Product. Example: `1729592969712207123`.
    pub fn value_id(mut self, value: impl Into<String>) -> Self {
        self.value_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BindLocalProductsSalesAttribute {
    fn name(&self) -> &'static str {
        "BindLocalProductsSalesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_id" => self.global_id.read(reader),
            "global_value_id" => self.global_value_id.read(reader),
            "id" => self.id.read(reader),
            "value_id" => self.value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_id", &self.global_id);
        out.put("global_value_id", &self.global_value_id);
        out.put("id", &self.id);
        out.put("value_id", &self.value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`LocalProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindLocalProductsSku {
    /// Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`.
    pub global_sku_id: Option<String>,
    /// Id of the SKU in the local product that stands for `global_sku_id`. Example: `2729382476852921560`.
    pub id: Option<String>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<BindLocalProductsInventory>,
    /// Which local sales attribute and value stand for which global ones; all must be mapped, or binding fails.
    pub sales_attributes: Vec<BindLocalProductsSalesAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BindLocalProductsSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`.
    pub fn global_sku_id(mut self, value: impl Into<String>) -> Self {
        self.global_sku_id = Some(value.into());
        self
    }

    /// Id of the SKU in the local product that stands for `global_sku_id`. Example: `2729382476852921560`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = BindLocalProductsInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Which local sales attribute and value stand for which global ones; all must be mapped, or binding fails.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = BindLocalProductsSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BindLocalProductsSku {
    fn name(&self) -> &'static str {
        "BindLocalProductsSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_sku_id" => self.global_sku_id.read(reader),
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_sku_id", &self.global_sku_id);
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
        out.put("sales_attributes", &self.sales_attributes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Bind result inside [`BindLocalProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindResult {
    /// Causes of the failure; empty on success.
    pub fail_reasons: Vec<FailReason>,
    /// Id of the local product that was to be bound to the global one. Example: `1729582718312380123`.
    pub local_product_id: Option<String>,
    /// Market by its country code, such as DE or GB. Example: `DE`.
    pub region: Option<RequiredRegion>,
    /// Outcome of the binding: SUCCESS or FAILED, then with `fail_reasons`. Example: `SUCCESS`.
    pub status: Option<BindResultStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BindResult {
    fn name(&self) -> &'static str {
        "BindResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reasons" => self.fail_reasons.read(reader),
            "local_product_id" => self.local_product_id.read(reader),
            "region" => self.region.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reasons", &self.fail_reasons);
        out.put("local_product_id", &self.local_product_id);
        out.put("region", &self.region);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Brand inside [`CombinedSku`], [`GetGlobalProductResponse`], [`GetProductResponse`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Brand {
    /// Id of the brand under which the product is sold. Example: `7082427311584347905`.
    pub id: Option<String>,
    /// Whether the seller may sell the brand officially.
    pub is_authorized: Option<bool>,
    /// Name of the brand under which the product is sold.
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
            "id" => self.id.read(reader),
            "is_authorized" => self.is_authorized.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_authorized", &self.is_authorized);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Campaign inventory inside [`TotalAvailableInventoryDistribution`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignInventory {
    /// Name of the campaign that the stock is set aside for.
    pub campaign_name: Option<String>,
    /// Units set aside for the campaign and not sold otherwise. Example: `30`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CampaignInventory {
    fn name(&self) -> &'static str {
        "CampaignInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_name" => self.campaign_name.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_name", &self.campaign_name);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Candidate product inside [`SearchCandidateProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CandidateProduct {
    /// Unix time in seconds when the candidate product was uploaded. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// Description of the product on the other platform, at most 6000 characters.
    pub description: Option<String>,
    /// Category of the product on the other platform, at most 100 characters. Example: `Beauty`.
    pub external_category_name: Option<String>,
    /// Id of the candidate product on its own platform, at most 64 characters. Example: `shopifyopps123456`.
    pub external_product_id: Option<String>,
    /// Main pictures of the candidate product, at most 25.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Opportunities that match the candidate product.
    pub opportunity_ids: Vec<String>,
    /// Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Example: `1661756811`.
    pub opportunity_matching_end_time: Option<i64>,
    /// State of the search for opportunities: PENDING while it runs, then MATCHED or NOT_MATCHED. Example: `PENDING`.
    pub opportunity_matching_status: Option<OpportunityMatchingStatus>,
    /// Variants of the candidate product, at most 600.
    pub skus: Vec<PartialEditCandidateProductsSku>,
    /// Title of the candidate product, at most 100 characters. Example: `DiscountEvent0829`.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the candidate product. Example: `1661756811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CandidateProduct {
    fn name(&self) -> &'static str {
        "CandidateProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "description" => self.description.read(reader),
            "external_category_name" => self.external_category_name.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "images" => self.images.read(reader),
            "opportunity_ids" => self.opportunity_ids.read(reader),
            "opportunity_matching_end_time" => self.opportunity_matching_end_time.read(reader),
            "opportunity_matching_status" => self.opportunity_matching_status.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("description", &self.description);
        out.put("external_category_name", &self.external_category_name);
        out.put("external_product_id", &self.external_product_id);
        out.put("images", &self.images);
        out.put("opportunity_ids", &self.opportunity_ids);
        out.put("opportunity_matching_end_time", &self.opportunity_matching_end_time);
        out.put("opportunity_matching_status", &self.opportunity_matching_status);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`CombinedSku`], [`GetCategoriesResponse`], [`GetGlobalCategoriesResponse`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Id of the category, to be used as `category_id` when it is a leaf. Example: `600002`.
    pub id: Option<String>,
    /// Whether the category has no subcategories; products can be listed only in a leaf. Example: `false`.
    pub is_leaf: Option<bool>,
    /// Depth of the category in the tree, 1 at the top. Example: `1`.
    pub level: Option<i64>,
    /// Name of the category in the language of the market.
    pub local_name: Option<String>,
    /// Name of the category, meant for display. Example: `Kostum`.
    pub name: Option<String>,
    /// Id of the parent category, `0` at the root. Example: `600001`.
    pub parent_id: Option<String>,
    /// Whether the shop may list products in this category.
    pub permission_statuses: Vec<PermissionStatus>,
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
            "level" => self.level.read(reader),
            "local_name" => self.local_name.read(reader),
            "name" => self.name.read(reader),
            "parent_id" => self.parent_id.read(reader),
            "permission_statuses" => self.permission_statuses.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_leaf", &self.is_leaf);
        out.put("level", &self.level);
        out.put("local_name", &self.local_name);
        out.put("name", &self.name);
        out.put("parent_id", &self.parent_id);
        out.put("permission_statuses", &self.permission_statuses);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category chain inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryChain {
    /// Id of the category at this level of the path. Example: `853000`.
    pub id: Option<String>,
    /// Whether the category has no subcategories; products can be listed only in a leaf. Example: `true`.
    pub is_leaf: Option<bool>,
    /// Name of the category in the language of the market.
    pub local_name: Option<String>,
    /// Id of the parent category at this level of the path, `0` at the root. Example: `851848`.
    pub parent_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CategoryChain {
    fn name(&self) -> &'static str {
        "CategoryChain"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "local_name" => self.local_name.read(reader),
            "parent_id" => self.parent_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_leaf", &self.is_leaf);
        out.put("local_name", &self.local_name);
        out.put("parent_id", &self.parent_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cell inside [`Row`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// Content of the cell: the measure for this size.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Cell {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content of the cell: the measure for this size.
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

impl Model for Cell {
    fn name(&self) -> &'static str {
        "Cell"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certification {
    /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741235456`.
    pub expiration_date: Option<i64>,
    /// Certificate files, uploaded beforehand with Upload Product File.
    pub files: Vec<File>,
    /// Id of the kind of certificate, from Get Category Rules. Example: `602362`.
    pub id: Option<String>,
    /// Pictures of the certificate, as an alternative or addition to files.
    pub images: Vec<GetProductImage>,
    /// Name of the kind of certificate, meant for display.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Certification {
    fn name(&self) -> &'static str {
        "Certification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_date" => self.expiration_date.read(reader),
            "files" => self.files.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_date", &self.expiration_date);
        out.put("files", &self.files);
        out.put("id", &self.id);
        out.put("images", &self.images);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`CheckGlobalProductListingRequest`], [`CreateGlobalProductRequest`], [`EditGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingCertification {
    /// Certificate files, uploaded beforehand with Upload Product File.
    pub files: Vec<CheckGlobalProductListingFile>,
    /// Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`.
    pub id: Option<String>,
    /// Pictures of the certificate, as an alternative or addition to files.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate files, uploaded beforehand with Upload Product File.
    pub fn files(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingFile>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Pictures of the certificate, as an alternative or addition to files.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingCertification {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "files" => self.files.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("files", &self.files);
        out.put("id", &self.id);
        out.put("images", &self.images);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// File inside [`CheckGlobalProductListingCertification`], [`CheckProductListingCertification`], [`ReplicateProductCertification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingFile {
    /// File format of the certificate; only PDF is accepted. Example: `PDF`.
    pub format: Option<String>,
    /// Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
    pub id: Option<String>,
    /// Name of the certificate file with its extension. Example: `SNI.PDF`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingFile {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// File format of the certificate; only PDF is accepted. Example: `PDF`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the certificate file with its extension. Example: `SNI.PDF`.
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

impl Model for CheckGlobalProductListingFile {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingFile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "format" => self.format.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("format", &self.format);
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

/// Identifier code inside [`CheckGlobalProductListingSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingIdentifierCode {
    /// The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`.
    pub code: Option<String>,
    /// Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingIdentifierCode {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`.
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

impl Model for CheckGlobalProductListingIdentifierCode {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingIdentifierCode"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`CandidateProduct`], [`CheckGlobalProductListingCertification`], [`CheckGlobalProductListingSizeChart`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for CheckGlobalProductListingImage {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingImage"
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

/// Inventory inside [`CheckGlobalProductListingSku`], [`CreateGlobalProductSku`], [`EditGlobalProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingInventory {
    /// Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`.
    pub global_warehouse_id: Option<String>,
    /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingInventory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`.
    pub fn global_warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.global_warehouse_id = Some(value.into());
        self
    }

    /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingInventory {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_warehouse_id" => self.global_warehouse_id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_warehouse_id", &self.global_warehouse_id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Main image inside [`CheckGlobalProductListingRequest`], [`CheckProductListingRequest`], [`CreateGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingMainImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingMainImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for CheckGlobalProductListingMainImage {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingMainImage"
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

/// Manufacturer inside [`CheckGlobalProductListingRequest`], [`CreateGlobalProductRequest`], [`EditGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingManufacturer {
    /// Postal address of the manufacturer; given together with name, phone number and email.
    pub address: Option<String>,
    /// Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`.
    pub email: Option<String>,
    /// Name of the manufacturer; given together with address, phone number and email.
    pub name: Option<String>,
    /// Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`.
    pub phone_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingManufacturer {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address of the manufacturer; given together with name, phone number and email.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Name of the manufacturer; given together with address, phone number and email.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingManufacturer {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingManufacturer"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("email", &self.email);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package dimension inside [`CheckGlobalProductListingRequest`], [`CheckProductListingRequest`], [`CreateGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingPackageDimension {
    /// Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
    pub height: Option<String>,
    /// Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
    pub length: Option<String>,
    /// Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`.
    pub unit: Option<String>,
    /// Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingPackageDimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`.
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

impl Model for CheckGlobalProductListingPackageDimension {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingPackageDimension"
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

/// Package weight inside [`CheckGlobalProductListingRequest`], [`CreateGlobalProductRequest`], [`EditGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingPackageWeight {
    /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`.
    pub unit: Option<String>,
    /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingPackageWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`.
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

impl Model for CheckGlobalProductListingPackageWeight {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingPackageWeight"
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

/// Product attribute inside [`CheckGlobalProductListingRequest`], [`CheckProductListingRequest`], [`CreateGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingProductAttribute {
    /// Id of the product attribute, from Get Attributes. Example: `100392`.
    pub id: Option<String>,
    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
    pub values: Vec<CheckGlobalProductListingValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingProductAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product attribute, from Get Attributes. Example: `100392`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
    pub fn values(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingValue>) -> Self {
        self.values = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingProductAttribute {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingProductAttribute"
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

/// Sales attribute inside [`CheckGlobalProductListingSku`], [`CreateGlobalProductSku`], [`EditGlobalProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingSalesAttribute {
    /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`.
    pub id: Option<String>,
    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
    pub name: Option<String>,
    /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
    pub sku_img: Option<CheckGlobalProductListingSkuImg>,
    /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`.
    pub value_id: Option<String>,
    /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`.
    pub value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingSalesAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
    pub fn sku_img(mut self, value: CheckGlobalProductListingSkuImg) -> Self {
        self.sku_img = Some(value);
        self
    }

    /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`.
    pub fn value_id(mut self, value: impl Into<String>) -> Self {
        self.value_id = Some(value.into());
        self
    }

    /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`.
    pub fn value_name(mut self, value: impl Into<String>) -> Self {
        self.value_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingSalesAttribute {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingSalesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "sku_img" => self.sku_img.read(reader),
            "value_id" => self.value_id.read(reader),
            "value_name" => self.value_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("sku_img", &self.sku_img);
        out.put("value_id", &self.value_id);
        out.put("value_name", &self.value_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart inside [`CheckGlobalProductListingRequest`], [`CheckProductListingRequest`], [`CreateGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingSizeChart {
    /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
    pub image: Option<CheckGlobalProductListingImage>,
    /// Size chart template made with the tool in Seller Center.
    pub template: Option<Template>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingSizeChart {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
    pub fn image(mut self, value: CheckGlobalProductListingImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Size chart template made with the tool in Seller Center.
    pub fn template(mut self, value: Template) -> Self {
        self.template = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingSizeChart {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingSizeChart"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "image" => self.image.read(reader),
            "template" => self.template.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("image", &self.image);
        out.put("template", &self.template);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CheckGlobalProductListingRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingSku {
    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`.
    pub global_quantity: Option<i64>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<CheckGlobalProductListingIdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckGlobalProductListingInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<Money>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckGlobalProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`.
    pub seller_sku: Option<String>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub sku_unit_count: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`.
    pub fn global_quantity(mut self, value: impl Into<i64>) -> Self {
        self.global_quantity = Some(value.into());
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: CheckGlobalProductListingIdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingSku {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_quantity" => self.global_quantity.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_quantity", &self.global_quantity);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_unit_count", &self.sku_unit_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU image inside [`CheckGlobalProductListingSalesAttribute`], [`CheckProductListingSalesAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingSkuImg {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingSkuImg {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for CheckGlobalProductListingSkuImg {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingSkuImg"
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

/// Value inside [`CheckGlobalProductListingProductAttribute`], [`GetGlobalAttributesAttribute`], [`ProductAttribute`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingValue {
    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
    pub id: Option<String>,
    /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`.
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

impl Model for CheckGlobalProductListingValue {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingValue"
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

/// Video inside [`CheckGlobalProductListingRequest`], [`CheckProductListingRequest`], [`CreateGlobalProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingVideo {
    /// Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingVideo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingVideo {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingVideo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`CheckProductListingRequest`], [`CreateProductRequest`], [`EditProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingCertification {
    /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741234626`.
    pub expiration_date: Option<i64>,
    /// Certificate files, uploaded beforehand with Upload Product File.
    pub files: Vec<CheckGlobalProductListingFile>,
    /// Id of the kind of certificate, from Get Category Rules. Required. Example: `7182427311584347905`.
    pub id: Option<String>,
    /// Pictures of the certificate, as an alternative or addition to files.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741234626`.
    pub fn expiration_date(mut self, value: impl Into<i64>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }

    /// Certificate files, uploaded beforehand with Upload Product File.
    pub fn files(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingFile>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Id of the kind of certificate, from Get Category Rules. Required. Example: `7182427311584347905`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Pictures of the certificate, as an alternative or addition to files.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingCertification {
    fn name(&self) -> &'static str {
        "CheckProductListingCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_date" => self.expiration_date.read(reader),
            "files" => self.files.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_date", &self.expiration_date);
        out.put("files", &self.files);
        out.put("id", &self.id);
        out.put("images", &self.images);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Combined SKU inside [`CheckProductListingSku`], [`CreateProductSku2`], [`EditProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingCombinedSku {
    /// Id of the product that is part of the bundle. Required. Example: `1729582718312380123`.
    pub product_id: Option<String>,
    /// How many units of this SKU one bundle contains. Required. Example: `11`.
    pub sku_count: Option<i64>,
    /// Id of the SKU that is part of the bundle. Required. Example: `1729582718312380123`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingCombinedSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product that is part of the bundle. Required. Example: `1729582718312380123`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// How many units of this SKU one bundle contains. Required. Example: `11`.
    pub fn sku_count(mut self, value: impl Into<i64>) -> Self {
        self.sku_count = Some(value.into());
        self
    }

    /// Id of the SKU that is part of the bundle. Required. Example: `1729582718312380123`.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingCombinedSku {
    fn name(&self) -> &'static str {
        "CheckProductListingCombinedSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "sku_count" => self.sku_count.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("sku_count", &self.sku_count);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Diagnose inside [`CheckProductListingResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingDiagnose {
    /// Weaknesses found in this part of the listing, each with a remedy.
    pub diagnosis_results: Vec<DiagnosisResult>,
    /// Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`.
    pub field: Option<CheckProductListingDiagnoseField>,
    /// Improvements that the platform suggests for the listing.
    pub suggestions: Option<Suggestion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckProductListingDiagnose {
    fn name(&self) -> &'static str {
        "CheckProductListingDiagnose"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "diagnosis_results" => self.diagnosis_results.read(reader),
            "field" => self.field.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("diagnosis_results", &self.diagnosis_results);
        out.put("field", &self.field);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External list price inside [`CheckProductListingSku`], [`CreateProductSku2`], [`EditProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingExternalListPrice {
    /// List price on the other platform, decimal text between 0.01 and 7600. Required. Example: `1`.
    pub amount: Option<String>,
    /// Currency of the list price on the other platform; only USD is accepted. Required. Example: `USD`.
    pub currency: Option<CheckProductListingExternalListPriceCurrency>,
    /// Platform that the list price comes from. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`.
    pub source: Option<CheckProductListingExternalListPriceSource>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingExternalListPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// List price on the other platform, decimal text between 0.01 and 7600. Required. Example: `1`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Currency of the list price on the other platform; only USD is accepted. Required. Example: `USD`.
    pub fn currency(mut self, value: impl Into<CheckProductListingExternalListPriceCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Platform that the list price comes from. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`.
    pub fn source(mut self, value: impl Into<CheckProductListingExternalListPriceSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingExternalListPrice {
    fn name(&self) -> &'static str {
        "CheckProductListingExternalListPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "source" => self.source.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("source", &self.source);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fee inside [`CheckProductListingSku`], [`CreateProductSku`], [`CreateProductSku2`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingFee {
    /// More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`.
    pub additional_attribute: Option<String>,
    /// Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`.
    pub amount: Option<String>,
    /// Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingFee {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`.
    pub fn additional_attribute(mut self, value: impl Into<String>) -> Self {
        self.additional_attribute = Some(value.into());
        self
    }

    /// Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`.
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

impl Model for CheckProductListingFee {
    fn name(&self) -> &'static str {
        "CheckProductListingFee"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "additional_attribute" => self.additional_attribute.read(reader),
            "amount" => self.amount.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("additional_attribute", &self.additional_attribute);
        out.put("amount", &self.amount);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`CheckProductListingSku`], [`CreateProductSku2`], [`EditProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingInventory {
    /// Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`.
    pub backorder_quantity: Option<i64>,
    /// Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`.
    pub handling_time: Option<i64>,
    /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
    pub quantity: Option<i64>,
    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingInventory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`.
    pub fn backorder_quantity(mut self, value: impl Into<i64>) -> Self {
        self.backorder_quantity = Some(value.into());
        self
    }

    /// Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`.
    pub fn handling_time(mut self, value: impl Into<i64>) -> Self {
        self.handling_time = Some(value.into());
        self
    }

    /// Units of the SKU in the warehouse, at most 99999. Example: `999`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
    pub fn warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingInventory {
    fn name(&self) -> &'static str {
        "CheckProductListingInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "backorder_quantity" => self.backorder_quantity.read(reader),
            "handling_time" => self.handling_time.read(reader),
            "quantity" => self.quantity.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("backorder_quantity", &self.backorder_quantity);
        out.put("handling_time", &self.handling_time);
        out.put("quantity", &self.quantity);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option inside [`CheckProductListingRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingOptionItem {
    /// Id of an asynchronous check that was started earlier, to fetch its result. Example: `20260122085233268`.
    pub gne_async_check_session_id: Option<String>,
    /// Whether to start a check of the product data in the background; fetch its result with `gne_async_check_session_id`. Example: `false`.
    pub need_trigger_gne_async_check: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingOptionItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of an asynchronous check that was started earlier, to fetch its result. Example: `20260122085233268`.
    pub fn gne_async_check_session_id(mut self, value: impl Into<String>) -> Self {
        self.gne_async_check_session_id = Some(value.into());
        self
    }

    /// Whether to start a check of the product data in the background; fetch its result with `gne_async_check_session_id`. Example: `false`.
    pub fn need_trigger_gne_async_check(mut self, value: bool) -> Self {
        self.need_trigger_gne_async_check = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingOptionItem {
    fn name(&self) -> &'static str {
        "CheckProductListingOptionItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gne_async_check_session_id" => self.gne_async_check_session_id.read(reader),
            "need_trigger_gne_async_check" => self.need_trigger_gne_async_check.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gne_async_check_session_id", &self.gne_async_check_session_id);
        out.put("need_trigger_gne_async_check", &self.need_trigger_gne_async_check);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package weight inside [`CheckProductListingRequest`], [`CreateProductRequest`], [`EditProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingPackageWeight {
    /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Required. Example: `KILOGRAM`.
    pub unit: Option<CheckProductListingPackageWeightUnit>,
    /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Required. Example: `1.32`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingPackageWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Required. Example: `KILOGRAM`.
    pub fn unit(mut self, value: impl Into<CheckProductListingPackageWeightUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Required. Example: `1.32`.
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

impl Model for CheckProductListingPackageWeight {
    fn name(&self) -> &'static str {
        "CheckProductListingPackageWeight"
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

/// Price inside [`CheckProductListingSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingPrice {
    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.23`.
    pub amount: Option<String>,
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub currency: Option<CheckProductListingPriceCurrency>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
    pub sale_price: Option<String>,
    /// Price at which bidding starts in a LIVE auction, decimal text.
    pub starting_bid_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.23`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub fn currency(mut self, value: impl Into<CheckProductListingPriceCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
    pub fn sale_price(mut self, value: impl Into<String>) -> Self {
        self.sale_price = Some(value.into());
        self
    }

    /// Price at which bidding starts in a LIVE auction, decimal text.
    pub fn starting_bid_price(mut self, value: impl Into<String>) -> Self {
        self.starting_bid_price = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingPrice {
    fn name(&self) -> &'static str {
        "CheckProductListingPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            "starting_bid_price" => self.starting_bid_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
        out.put("starting_bid_price", &self.starting_bid_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales attribute inside [`CheckProductListingSku`], [`CreateProductSku2`], [`EditProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingSalesAttribute {
    /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`.
    pub id: Option<String>,
    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Specification`.
    pub name: Option<String>,
    /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
    pub sku_img: Option<CheckGlobalProductListingSkuImg>,
    /// Further pictures of this value of the main sales attribute in display order, at most 8; US only.
    pub supplementary_sku_images: Vec<CheckProductListingSupplementarySkuImage>,
    /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`.
    pub value_id: Option<String>,
    /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `XL`.
    pub value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingSalesAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Specification`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
    pub fn sku_img(mut self, value: CheckGlobalProductListingSkuImg) -> Self {
        self.sku_img = Some(value);
        self
    }

    /// Further pictures of this value of the main sales attribute in display order, at most 8; US only.
    pub fn supplementary_sku_images(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingSupplementarySkuImage>,
    ) -> Self {
        self.supplementary_sku_images = value.into_iter().collect();
        self
    }

    /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`.
    pub fn value_id(mut self, value: impl Into<String>) -> Self {
        self.value_id = Some(value.into());
        self
    }

    /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `XL`.
    pub fn value_name(mut self, value: impl Into<String>) -> Self {
        self.value_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingSalesAttribute {
    fn name(&self) -> &'static str {
        "CheckProductListingSalesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "sku_img" => self.sku_img.read(reader),
            "supplementary_sku_images" => self.supplementary_sku_images.read(reader),
            "value_id" => self.value_id.read(reader),
            "value_name" => self.value_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("sku_img", &self.sku_img);
        out.put("supplementary_sku_images", &self.supplementary_sku_images);
        out.put("value_id", &self.value_id);
        out.put("value_name", &self.value_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CheckProductListingRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingSku {
    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub combined_skus: Vec<CheckProductListingCombinedSku>,
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<CheckProductListingExternalListPrice>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub external_sku_id: Option<String>,
    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub external_urls: Vec<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<CheckProductListingPrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub seller_sku: Option<String>,
    /// Outer size of the packed SKU, when it differs from that of the product.
    pub sku_dimensions: Option<SkuDimension>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub sku_unit_count: Option<String>,
    /// Weight of the packed SKU, when it differs from that of the product.
    pub sku_weight: Option<SkuWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub fn combined_skus(mut self, value: impl IntoIterator<Item = CheckProductListingCombinedSku>) -> Self {
        self.combined_skus = value.into_iter().collect();
        self
    }

    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub fn external_list_prices(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingExternalListPrice>,
    ) -> Self {
        self.external_list_prices = value.into_iter().collect();
        self
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub fn external_urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_urls = value.into_iter().map(Into::into).collect();
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fn fees(mut self, value: impl IntoIterator<Item = CheckProductListingFee>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub fn list_price(mut self, value: Money) -> Self {
        self.list_price = Some(value);
        self
    }

    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub fn pre_sale(mut self, value: PreSale) -> Self {
        self.pre_sale = Some(value);
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: CheckProductListingPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Outer size of the packed SKU, when it differs from that of the product.
    pub fn sku_dimensions(mut self, value: SkuDimension) -> Self {
        self.sku_dimensions = Some(value);
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Weight of the packed SKU, when it differs from that of the product.
    pub fn sku_weight(mut self, value: SkuWeight) -> Self {
        self.sku_weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingSku {
    fn name(&self) -> &'static str {
        "CheckProductListingSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combined_skus" => self.combined_skus.read(reader),
            "external_list_prices" => self.external_list_prices.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_urls" => self.external_urls.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "fees" => self.fees.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "list_price" => self.list_price.read(reader),
            "pre_sale" => self.pre_sale.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_dimensions" => self.sku_dimensions.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            "sku_weight" => self.sku_weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combined_skus", &self.combined_skus);
        out.put("external_list_prices", &self.external_list_prices);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_urls", &self.external_urls);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("fees", &self.fees);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("list_price", &self.list_price);
        out.put("pre_sale", &self.pre_sale);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_dimensions", &self.sku_dimensions);
        out.put("sku_unit_count", &self.sku_unit_count);
        out.put("sku_weight", &self.sku_weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Supplementary SKU image inside [`CheckProductListingSalesAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingSupplementarySkuImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls. Required.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingSupplementarySkuImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls. Required.
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

impl Model for CheckProductListingSupplementarySkuImage {
    fn name(&self) -> &'static str {
        "CheckProductListingSupplementarySkuImage"
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

/// Check result inside [`CheckListingPrerequisitesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckResult {
    /// Requirement of the platform that was checked, such as SHOP_TAX or RETURN_WAREHOUSE; the value BANk_ACCOUNT is spelled so by the platform. Example: `RETURN_WAREHOUSE`.
    pub check_item: Option<CheckItem>,
    /// Why the shop does not meet this requirement.
    pub fail_reasons: Vec<String>,
    /// Whether the shop does not meet this requirement. Example: `true`.
    pub is_failed: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckResult {
    fn name(&self) -> &'static str {
        "CheckResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "check_item" => self.check_item.read(reader),
            "fail_reasons" => self.fail_reasons.read(reader),
            "is_failed" => self.is_failed.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("check_item", &self.check_item);
        out.put("fail_reasons", &self.fail_reasons);
        out.put("is_failed", &self.is_failed);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Claim condition inside [`Reward`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClaimCondition {
    /// What has to be reached to claim the reward.
    pub condition_type: Option<String>,
    /// Value reached so far, to be compared with `target_value`.
    pub current_value: Option<String>,
    /// Value that has to be reached to meet the condition.
    pub target_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ClaimCondition {
    fn name(&self) -> &'static str {
        "ClaimCondition"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "condition_type" => self.condition_type.read(reader),
            "current_value" => self.current_value.read(reader),
            "target_value" => self.target_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("condition_type", &self.condition_type);
        out.put("current_value", &self.current_value);
        out.put("target_value", &self.target_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// COD inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cod {
    /// Whether cash on delivery is possible in this category; listing with it fails otherwise. Example: `true`.
    pub is_supported: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Cod {
    fn name(&self) -> &'static str {
        "Cod"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_supported" => self.is_supported.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_supported", &self.is_supported);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Combined listing recommendation inside [`SearchCombinedListingRecommendationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinedListingRecommendation {
    /// Attribute that tells the products of the group apart, such as Color. Example: `Color`.
    pub option_name: Option<String>,
    /// Products that belong into the group, each standing for one value of the option.
    pub products: Vec<SearchCombinedListingRecommendationsProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CombinedListingRecommendation {
    fn name(&self) -> &'static str {
        "CombinedListingRecommendation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "option_name" => self.option_name.read(reader),
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("option_name", &self.option_name);
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Combined SKU inside [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinedSku {
    /// Brand of the product that is part of the bundle.
    pub brand: Option<Brand>,
    /// Category path of the product that is part of the bundle.
    pub categories: Vec<Category>,
    /// Why the bundle is not for sale: problems of the products in it, such as SUB_PRODUCT_DELETE when one was deleted.
    pub combined_listing_not_live_reasons: Vec<CombinedListingNotLiveReason>,
    /// Stock of the SKU that is part of the bundle, per warehouse.
    pub inventory: Vec<BindLocalProductsInventory>,
    /// Price of the SKU that is part of the bundle.
    pub price: Option<Price>,
    /// Id of the product that is part of the bundle. Example: `1729582718312380123`.
    pub product_id: Option<String>,
    /// Main picture of the product that is part of the bundle.
    pub product_main_image: Option<ProductMainImage>,
    /// Attributes that define the SKU that is part of the bundle.
    pub sales_attributes: Vec<GetGlobalProductSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `sku_name`.
    pub seller_sku: Option<String>,
    /// How many units of this SKU one bundle contains. Example: `1`.
    pub sku_count: Option<i64>,
    /// Id of the SKU that is part of the bundle. Example: `1729582718312380123`.
    pub sku_id: Option<String>,
    /// Title of the product that is part of the bundle.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CombinedSku {
    fn name(&self) -> &'static str {
        "CombinedSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand" => self.brand.read(reader),
            "categories" => self.categories.read(reader),
            "combined_listing_not_live_reasons" => self.combined_listing_not_live_reasons.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_main_image" => self.product_main_image.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_count" => self.sku_count.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand", &self.brand);
        out.put("categories", &self.categories);
        out.put("combined_listing_not_live_reasons", &self.combined_listing_not_live_reasons);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("product_id", &self.product_id);
        out.put("product_main_image", &self.product_main_image);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_count", &self.sku_count);
        out.put("sku_id", &self.sku_id);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Complex value inside [`Field`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplexValue {
    /// Id of the subfield, which tells it from the other parts of the field. Example: `100329`.
    pub id: Option<String>,
    /// Name of the subfield, meant for display. Example: `Occasion`.
    pub name: Option<String>,
    /// Values that can be selected for this field.
    pub options: Vec<GetListingSchemasOptionItem>,
    /// Rules that the value of the field must follow.
    pub rules: Vec<Rule>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ComplexValue {
    fn name(&self) -> &'static str {
        "ComplexValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "options" => self.options.read(reader),
            "rules" => self.rules.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("options", &self.options);
        out.put("rules", &self.rules);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Content data inside [`GetOpportunityDetailOpportunity`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentData {
    /// Number of views of shoppable videos that came from search.
    pub shoppable_video_search_pv: Option<String>,
    /// Addresses of successful shoppable videos on the topic.
    pub top_shoppable_video_links: Vec<String>,
    /// Hashtag for the topic that is popular on TikTok.
    pub trending_hashtag: Option<String>,
    /// Number of times that videos on the topic were viewed.
    pub video_view_pv: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ContentData {
    fn name(&self) -> &'static str {
        "ContentData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shoppable_video_search_pv" => self.shoppable_video_search_pv.read(reader),
            "top_shoppable_video_links" => self.top_shoppable_video_links.read(reader),
            "trending_hashtag" => self.trending_hashtag.read(reader),
            "video_view_pv" => self.video_view_pv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shoppable_video_search_pv", &self.shoppable_video_search_pv);
        out.put("top_shoppable_video_links", &self.top_shoppable_video_links);
        out.put("trending_hashtag", &self.trending_hashtag);
        out.put("video_view_pv", &self.video_view_pv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External product inside [`CreateAttributeRecommendationRequestRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAttributeRecommendationRequestExternalProduct {
    /// Description of the product on the other platform, at most 10000 characters.
    pub description: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`.
    pub external_product_id: Option<String>,
    /// Pictures of the product gallery on the other platform, at most 25.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Whether the product already existed on the other platform or is new there; false by default. Default: `false`. Example: `false`.
    pub is_existing_product: Option<bool>,
    /// Further data of the product on the other platform as text, such as metafields, at most 20000 characters.
    pub other_product_data: Option<String>,
    /// Variants of the product on the other platform, at most 300.
    pub skus: Vec<CreateAttributeRecommendationRequestSku>,
    /// Title of the product on the other platform, at most 300 characters.
    pub title: Option<String>,
    /// Id of the TikTok Shop category of the product; Recommend Category helps to find it. Example: `600001`.
    pub tts_category_id: Option<String>,
    /// Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. Example: `xxxx`.
    pub vendor_name: Option<String>,
    /// State of the product data, such as a Unix time in milliseconds, at most 13 characters; change it with every update. Example: `1741234626`.
    pub version: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateAttributeRecommendationRequestExternalProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the product on the other platform, at most 10000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Pictures of the product gallery on the other platform, at most 25.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Whether the product already existed on the other platform or is new there; false by default. Default: `false`. Example: `false`.
    pub fn is_existing_product(mut self, value: bool) -> Self {
        self.is_existing_product = Some(value);
        self
    }

    /// Further data of the product on the other platform as text, such as metafields, at most 20000 characters.
    pub fn other_product_data(mut self, value: impl Into<String>) -> Self {
        self.other_product_data = Some(value.into());
        self
    }

    /// Variants of the product on the other platform, at most 300.
    pub fn skus(mut self, value: impl IntoIterator<Item = CreateAttributeRecommendationRequestSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the product on the other platform, at most 300 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Id of the TikTok Shop category of the product; Recommend Category helps to find it. Example: `600001`.
    pub fn tts_category_id(mut self, value: impl Into<String>) -> Self {
        self.tts_category_id = Some(value.into());
        self
    }

    /// Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. Example: `xxxx`.
    pub fn vendor_name(mut self, value: impl Into<String>) -> Self {
        self.vendor_name = Some(value.into());
        self
    }

    /// State of the product data, such as a Unix time in milliseconds, at most 13 characters; change it with every update. Example: `1741234626`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateAttributeRecommendationRequestExternalProduct {
    fn name(&self) -> &'static str {
        "CreateAttributeRecommendationRequestExternalProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "images" => self.images.read(reader),
            "is_existing_product" => self.is_existing_product.read(reader),
            "other_product_data" => self.other_product_data.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "tts_category_id" => self.tts_category_id.read(reader),
            "vendor_name" => self.vendor_name.read(reader),
            "version" => self.version.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("external_product_id", &self.external_product_id);
        out.put("images", &self.images);
        out.put("is_existing_product", &self.is_existing_product);
        out.put("other_product_data", &self.other_product_data);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("tts_category_id", &self.tts_category_id);
        out.put("vendor_name", &self.vendor_name);
        out.put("version", &self.version);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales attribute inside [`CreateAttributeRecommendationRequestSku`], [`PartialEditCandidateProductsSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAttributeRecommendationRequestSalesAttribute {
    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
    pub name: Option<String>,
    /// Pictures of the variant on the other platform, at most 25. At most 9 items.
    pub sku_images: Vec<SkuImage>,
    /// Value of the sales attribute such as Red, at most 50 characters. Example: `Red`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateAttributeRecommendationRequestSalesAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Pictures of the variant on the other platform, at most 25. At most 9 items.
    pub fn sku_images(mut self, value: impl IntoIterator<Item = SkuImage>) -> Self {
        self.sku_images = value.into_iter().collect();
        self
    }

    /// Value of the sales attribute such as Red, at most 50 characters. Example: `Red`.
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

impl Model for CreateAttributeRecommendationRequestSalesAttribute {
    fn name(&self) -> &'static str {
        "CreateAttributeRecommendationRequestSalesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "sku_images" => self.sku_images.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("sku_images", &self.sku_images);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CreateAttributeRecommendationRequestExternalProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAttributeRecommendationRequestSku {
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CreateAttributeRecommendationRequestSalesAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateAttributeRecommendationRequestSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CreateAttributeRecommendationRequestSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateAttributeRecommendationRequestSku {
    fn name(&self) -> &'static str {
        "CreateAttributeRecommendationRequestSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sales_attributes" => self.sales_attributes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sales_attributes", &self.sales_attributes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CreateGlobalProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlobalProductSku {
    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub external_global_sku_id: Option<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
    pub global_quantity: Option<i64>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckGlobalProductListingInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<Money>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckGlobalProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`.
    pub seller_sku: Option<String>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub sku_unit_count: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateGlobalProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub fn external_global_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_global_sku_id = Some(value.into());
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
    pub fn global_quantity(mut self, value: impl Into<i64>) -> Self {
        self.global_quantity = Some(value.into());
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateGlobalProductSku {
    fn name(&self) -> &'static str {
        "CreateGlobalProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_global_sku_id" => self.external_global_sku_id.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "global_quantity" => self.global_quantity.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_global_sku_id", &self.external_global_sku_id);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("global_quantity", &self.global_quantity);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_unit_count", &self.sku_unit_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`CreateImageTranslationTasksRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageTranslationTasksImage {
    /// URI of the image to translate, from Upload Product Image. Required.
    pub image_uri: Option<String>,
    /// Languages into which to translate the picture, best at most 4; pictures times languages may not exceed 20 per call. Required.
    pub target_languages: Vec<TargetLanguage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateImageTranslationTasksImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image to translate, from Upload Product Image. Required.
    pub fn image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }

    /// Languages into which to translate the picture, best at most 4; pictures times languages may not exceed 20 per call. Required.
    pub fn target_languages(mut self, value: impl IntoIterator<Item = impl Into<TargetLanguage>>) -> Self {
        self.target_languages = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateImageTranslationTasksImage {
    fn name(&self) -> &'static str {
        "CreateImageTranslationTasksImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "image_uri" => self.image_uri.read(reader),
            "target_languages" => self.target_languages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("image_uri", &self.image_uri);
        out.put("target_languages", &self.target_languages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Translation task inside [`CreateImageTranslationTasksResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageTranslationTasksTranslationTask {
    /// Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`.
    pub id: Option<String>,
    /// URI of the image to translate, from Upload Product Image.
    pub image_uri: Option<String>,
    /// Language into which the picture is translated, BCP 47 code. Example: `it-IT`.
    pub target_language: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateImageTranslationTasksTranslationTask {
    fn name(&self) -> &'static str {
        "CreateImageTranslationTasksTranslationTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "image_uri" => self.image_uri.read(reader),
            "target_language" => self.target_language.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("image_uri", &self.image_uri);
        out.put("target_language", &self.target_language);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric standard info inside [`CreateProductValue`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductMetricStandardInfo {
    /// Id of the measurement standard that the value follows, from the attribute.
    pub id: Option<String>,
    /// Parts of the measurement, each with number and unit.
    pub metric_value_module_infos: Vec<CreateProductMetricValueModuleInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductMetricStandardInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the measurement standard that the value follows, from the attribute.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Parts of the measurement, each with number and unit.
    pub fn metric_value_module_infos(
        mut self,
        value: impl IntoIterator<Item = CreateProductMetricValueModuleInfo>,
    ) -> Self {
        self.metric_value_module_infos = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateProductMetricStandardInfo {
    fn name(&self) -> &'static str {
        "CreateProductMetricStandardInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "metric_value_module_infos" => self.metric_value_module_infos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("metric_value_module_infos", &self.metric_value_module_infos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric value module info inside [`CreateProductMetricStandardInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductMetricValueModuleInfo {
    /// Id of the part of the measurement that the value fills.
    pub id: Option<String>,
    /// Id of the unit in which `value` is given, one of the `units` of the attribute.
    pub unit_id: Option<String>,
    /// Number or text of this part of the measure.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductMetricValueModuleInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the part of the measurement that the value fills.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Id of the unit in which `value` is given, one of the `units` of the attribute.
    pub fn unit_id(mut self, value: impl Into<String>) -> Self {
        self.unit_id = Some(value.into());
        self
    }

    /// Number or text of this part of the measure.
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

impl Model for CreateProductMetricValueModuleInfo {
    fn name(&self) -> &'static str {
        "CreateProductMetricValueModuleInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "unit_id" => self.unit_id.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("unit_id", &self.unit_id);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`CreateProductSku2`], [`EditProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductPrice {
    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.21`.
    pub amount: Option<String>,
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub currency: Option<CreateProductPriceCurrency>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
    pub sale_price: Option<String>,
    /// Price at which bidding starts in a LIVE auction, decimal text.
    pub starting_bid_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.21`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub fn currency(mut self, value: impl Into<CreateProductPriceCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
    pub fn sale_price(mut self, value: impl Into<String>) -> Self {
        self.sale_price = Some(value.into());
        self
    }

    /// Price at which bidding starts in a LIVE auction, decimal text.
    pub fn starting_bid_price(mut self, value: impl Into<String>) -> Self {
        self.starting_bid_price = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateProductPrice {
    fn name(&self) -> &'static str {
        "CreateProductPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            "starting_bid_price" => self.starting_bid_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
        out.put("starting_bid_price", &self.starting_bid_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product attribute inside [`CreateProductRequest`], [`EditProductRequest`], [`PartialEditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductProductAttribute {
    /// Id of the product attribute, from Get Attributes. Required. Example: `100392`.
    pub id: Option<String>,
    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required.
    pub values: Vec<CreateProductValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductProductAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product attribute, from Get Attributes. Required. Example: `100392`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required.
    pub fn values(mut self, value: impl IntoIterator<Item = CreateProductValue>) -> Self {
        self.values = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateProductProductAttribute {
    fn name(&self) -> &'static str {
        "CreateProductProductAttribute"
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

/// SKU inside [`CreateProductResponse`], [`EditProductResponse`], [`PartialEditProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductSku {
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`.
    pub external_sku_id: Option<String>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`.
    pub id: Option<String>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<SalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub seller_sku: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateProductSku {
    fn name(&self) -> &'static str {
        "CreateProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_sku_id" => self.external_sku_id.read(reader),
            "fees" => self.fees.read(reader),
            "id" => self.id.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_sku_id", &self.external_sku_id);
        out.put("fees", &self.fees);
        out.put("id", &self.id);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CreateProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductSku2 {
    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub combined_skus: Vec<CheckProductListingCombinedSku>,
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<CheckProductListingExternalListPrice>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub external_sku_id: Option<String>,
    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub external_urls: Vec<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<CreateProductPrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub seller_sku: Option<String>,
    /// Outer size of the packed SKU, when it differs from that of the product.
    pub sku_dimensions: Option<SkuDimension>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub sku_unit_count: Option<String>,
    /// Weight of the packed SKU, when it differs from that of the product.
    pub sku_weight: Option<SkuWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductSku2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub fn combined_skus(mut self, value: impl IntoIterator<Item = CheckProductListingCombinedSku>) -> Self {
        self.combined_skus = value.into_iter().collect();
        self
    }

    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub fn external_list_prices(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingExternalListPrice>,
    ) -> Self {
        self.external_list_prices = value.into_iter().collect();
        self
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub fn external_urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_urls = value.into_iter().map(Into::into).collect();
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fn fees(mut self, value: impl IntoIterator<Item = CheckProductListingFee>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub fn list_price(mut self, value: Money) -> Self {
        self.list_price = Some(value);
        self
    }

    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub fn pre_sale(mut self, value: PreSale) -> Self {
        self.pre_sale = Some(value);
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: CreateProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Outer size of the packed SKU, when it differs from that of the product.
    pub fn sku_dimensions(mut self, value: SkuDimension) -> Self {
        self.sku_dimensions = Some(value);
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Weight of the packed SKU, when it differs from that of the product.
    pub fn sku_weight(mut self, value: SkuWeight) -> Self {
        self.sku_weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateProductSku2 {
    fn name(&self) -> &'static str {
        "CreateProductSku2"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combined_skus" => self.combined_skus.read(reader),
            "external_list_prices" => self.external_list_prices.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_urls" => self.external_urls.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "fees" => self.fees.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "list_price" => self.list_price.read(reader),
            "pre_sale" => self.pre_sale.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_dimensions" => self.sku_dimensions.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            "sku_weight" => self.sku_weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combined_skus", &self.combined_skus);
        out.put("external_list_prices", &self.external_list_prices);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_urls", &self.external_urls);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("fees", &self.fees);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("list_price", &self.list_price);
        out.put("pre_sale", &self.pre_sale);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_dimensions", &self.sku_dimensions);
        out.put("sku_unit_count", &self.sku_unit_count);
        out.put("sku_weight", &self.sku_weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Value inside [`CreateProductProductAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductValue {
    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
    pub id: Option<String>,
    /// Measurement that the value expresses, with number and unit for each part.
    pub metric_standard_info: Option<CreateProductMetricStandardInfo>,
    /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Measurement that the value expresses, with number and unit for each part.
    pub fn metric_standard_info(mut self, value: CreateProductMetricStandardInfo) -> Self {
        self.metric_standard_info = Some(value);
        self
    }

    /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`.
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

impl Model for CreateProductValue {
    fn name(&self) -> &'static str {
        "CreateProductValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "metric_standard_info" => self.metric_standard_info.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("metric_standard_info", &self.metric_standard_info);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Phone number inside [`CreateResponsiblePersonRequest`], [`PartialEditResponsiblePersonRequest`], [`SearchResponsiblePersonsRegionalProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResponsiblePersonPhoneNumber {
    /// Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`.
    pub country_code: Option<String>,
    /// Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`.
    pub local_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateResponsiblePersonPhoneNumber {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`.
    pub fn local_number(mut self, value: impl Into<String>) -> Self {
        self.local_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateResponsiblePersonPhoneNumber {
    fn name(&self) -> &'static str {
        "CreateResponsiblePersonPhoneNumber"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "country_code" => self.country_code.read(reader),
            "local_number" => self.local_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("country_code", &self.country_code);
        out.put("local_number", &self.local_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart data inside [`CreateSizeChartV2Request`], [`EditSizeChartV2Request`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSizeChartV2SizeChartData {
    /// Explanation of the size chart for the buyer.
    pub description: Option<String>,
    /// Whether the product comes in a single size.
    pub is_one_size: Option<bool>,
    /// Whether the sizes are those of the body, of the product or general ones. Required.
    pub measurement_type: Option<MeasurementType>,
    /// Kinds of sizes the chart covers, such as letter or number sizes.
    pub size_types: Vec<String>,
    /// Table of the size chart with columns and rows. Required.
    pub table: Option<Table>,
    /// Whether the size chart uses metric or imperial units. Required.
    pub unit_system: Option<UnitSystem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateSizeChartV2SizeChartData {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Explanation of the size chart for the buyer.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether the product comes in a single size.
    pub fn is_one_size(mut self, value: bool) -> Self {
        self.is_one_size = Some(value);
        self
    }

    /// Whether the sizes are those of the body, of the product or general ones. Required.
    pub fn measurement_type(mut self, value: impl Into<MeasurementType>) -> Self {
        self.measurement_type = Some(value.into());
        self
    }

    /// Kinds of sizes the chart covers, such as letter or number sizes.
    pub fn size_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.size_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Table of the size chart with columns and rows. Required.
    pub fn table(mut self, value: Table) -> Self {
        self.table = Some(value);
        self
    }

    /// Whether the size chart uses metric or imperial units. Required.
    pub fn unit_system(mut self, value: impl Into<UnitSystem>) -> Self {
        self.unit_system = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateSizeChartV2SizeChartData {
    fn name(&self) -> &'static str {
        "CreateSizeChartV2SizeChartData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "is_one_size" => self.is_one_size.read(reader),
            "measurement_type" => self.measurement_type.read(reader),
            "size_types" => self.size_types.read(reader),
            "table" => self.table.read(reader),
            "unit_system" => self.unit_system.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("is_one_size", &self.is_one_size);
        out.put("measurement_type", &self.measurement_type);
        out.put("size_types", &self.size_types);
        out.put("table", &self.table);
        out.put("unit_system", &self.unit_system);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inventory inside [`TotalAvailableInventoryDistribution`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorInventory {
    /// Name of the TikTok creator that the stock is set aside for. Example: `py001`.
    pub creator_name: Option<String>,
    /// Units set aside for the creator and not sold otherwise. Example: `20`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorInventory {
    fn name(&self) -> &'static str {
        "CreatorInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_name" => self.creator_name.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_name", &self.creator_name);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Custom area inside [`Surface`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomArea {
    /// Name of the customizable area, shown to the buyer.
    pub area_name: Option<String>,
    /// Position, size and rotation of the customizable area on the surface.
    pub area_placement: Option<AreaPlacement>,
    /// Kind of content the buyer can put into the area: text or image.
    pub area_type: Option<String>,
    /// Id of the area in the system of the print-on-demand provider.
    pub external_area_id: Option<String>,
    /// Limits for an image that the buyer puts into this area.
    pub image_area: Option<ImageArea>,
    /// Whether the buyer must fill this area before ordering.
    pub is_required: Option<bool>,
    /// Limits and style for a text that the buyer puts into this area.
    pub text_area: Option<TextArea>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CustomArea {
    fn name(&self) -> &'static str {
        "CustomArea"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "area_name" => self.area_name.read(reader),
            "area_placement" => self.area_placement.read(reader),
            "area_type" => self.area_type.read(reader),
            "external_area_id" => self.external_area_id.read(reader),
            "image_area" => self.image_area.read(reader),
            "is_required" => self.is_required.read(reader),
            "text_area" => self.text_area.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("area_name", &self.area_name);
        out.put("area_placement", &self.area_placement);
        out.put("area_type", &self.area_type);
        out.put("external_area_id", &self.external_area_id);
        out.put("image_area", &self.image_area);
        out.put("is_required", &self.is_required);
        out.put("text_area", &self.text_area);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`GetSubmissionRecordsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Submissions of products for opportunities.
    pub submissions: Vec<Submission>,
    /// Number of entries that match the request, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Data {
    fn name(&self) -> &'static str {
        "Data"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "submissions" => self.submissions.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("submissions", &self.submissions);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Default image inside [`ImageArea`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultImage {
    /// Height of the image, a whole number of pixels.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DefaultImage {
    fn name(&self) -> &'static str {
        "DefaultImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Default value inside [`MetricValueModule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultValue {
    /// Id of a preset that the seller can take over unchanged.
    pub id: Option<String>,
    /// Name of a preset that the seller can take over unchanged.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DefaultValue {
    fn name(&self) -> &'static str {
        "DefaultValue"
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

/// Detail inside [`DeleteGlobalProductsErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGlobalProductsDetail {
    /// Id of the global product for which the operation failed. Example: `1729715829872102020`.
    pub global_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeleteGlobalProductsDetail {
    fn name(&self) -> &'static str {
        "DeleteGlobalProductsDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_id" => self.global_product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_id", &self.global_product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`DeleteGlobalProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGlobalProductsErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12019114`.
    pub code: Option<i64>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<DeleteGlobalProductsDetail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeleteGlobalProductsErrorItem {
    fn name(&self) -> &'static str {
        "DeleteGlobalProductsErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery option inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryOption {
    /// Id of the delivery option set for the product. Example: `1729592969712203232`.
    pub id: Option<String>,
    /// Whether the delivery option can be used for this product. Example: `true`.
    pub is_available: Option<bool>,
    /// Name of the delivery option set for the product. Example: `SEND_BY_SELLER`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeliveryOption {
    fn name(&self) -> &'static str {
        "DeliveryOption"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_available" => self.is_available.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_available", &self.is_available);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Further errors that explain the main one.
    pub extra_errors: Vec<ExtraError>,
    /// Id of the product for which the operation failed. Example: `1729382588639839583`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "extra_errors" => self.extra_errors.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("extra_errors", &self.extra_errors);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Diagnose inside [`DiagnoseAndOptimizeProductResponse`], [`ProductInformationIssueDiagnosisProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Diagnose {
    /// Weaknesses found in this part of the listing, each with a remedy.
    pub diagnosis_results: Vec<DiagnosisResult>,
    /// Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`.
    pub field: Option<CheckProductListingDiagnoseField>,
    /// Improvements generated for this part of the listing; absent unless asked for in `optimization_fields`.
    pub suggestion: Option<Suggestion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Diagnose {
    fn name(&self) -> &'static str {
        "Diagnose"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "diagnosis_results" => self.diagnosis_results.read(reader),
            "field" => self.field.read(reader),
            "suggestion" => self.suggestion.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("diagnosis_results", &self.diagnosis_results);
        out.put("field", &self.field);
        out.put("suggestion", &self.suggestion);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Diagnosis result inside [`CheckProductListingDiagnose`], [`Diagnose`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisResult {
    /// Code of the weakness found, such as TITLE_LESS_THAN_40_CHARACTERS. Example: `TITLE_LESS_THAN_40_CHARACTERS`.
    pub code: Option<String>,
    /// What to do about the weakness, in the language of the shop.
    pub how_to_solve: Option<String>,
    /// Quality the listing reaches with this improvement, FAIR or GOOD, once all lower ones are done; United States only. Example: `FAIR`.
    pub quality_tier: Option<QualityTier>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DiagnosisResult {
    fn name(&self) -> &'static str {
        "DiagnosisResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "how_to_solve" => self.how_to_solve.read(reader),
            "quality_tier" => self.quality_tier.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("how_to_solve", &self.how_to_solve);
        out.put("quality_tier", &self.quality_tier);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension recommendation inside [`GetProductPackageRecommendationsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionRecommendation {
    /// Range in which the height of the package should lie.
    pub height: Option<Height>,
    /// Range in which the length of the package should lie.
    pub length: Option<Length>,
    /// Unit in which the recommended sides of the package are given.
    pub unit: Option<String>,
    /// Range in which the width of the package should lie.
    pub width: Option<Width>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DimensionRecommendation {
    fn name(&self) -> &'static str {
        "DimensionRecommendation"
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

/// Discount detail inside [`SubscribeInfoEdit`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountDetail {
    /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
    pub discount_level: Option<String>,
    /// Discount in percent, 10 meaning 10 % off. Example: `10`.
    pub discount_value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DiscountDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
    pub fn discount_level(mut self, value: impl Into<String>) -> Self {
        self.discount_level = Some(value.into());
        self
    }

    /// Discount in percent, 10 meaning 10 % off. Example: `10`.
    pub fn discount_value(mut self, value: impl Into<i64>) -> Self {
        self.discount_value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DiscountDetail {
    fn name(&self) -> &'static str {
        "DiscountDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "discount_level" => self.discount_level.read(reader),
            "discount_value" => self.discount_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("discount_level", &self.discount_level);
        out.put("discount_value", &self.discount_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`EditGlobalProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditGlobalProductSku {
    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub external_global_sku_id: Option<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
    pub global_quantity: Option<i64>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`.
    pub id: Option<String>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckGlobalProductListingInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<Money>,
    /// Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others.
    pub sale_prices: Vec<SalePrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckGlobalProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub seller_sku: Option<String>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub sku_unit_count: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditGlobalProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub fn external_global_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_global_sku_id = Some(value.into());
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
    pub fn global_quantity(mut self, value: impl Into<i64>) -> Self {
        self.global_quantity = Some(value.into());
        self
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others.
    pub fn sale_prices(mut self, value: impl IntoIterator<Item = SalePrice>) -> Self {
        self.sale_prices = value.into_iter().collect();
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditGlobalProductSku {
    fn name(&self) -> &'static str {
        "EditGlobalProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_global_sku_id" => self.external_global_sku_id.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "global_quantity" => self.global_quantity.read(reader),
            "id" => self.id.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "sale_prices" => self.sale_prices.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_global_sku_id", &self.external_global_sku_id);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("global_quantity", &self.global_quantity);
        out.put("id", &self.id);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("sale_prices", &self.sale_prices);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_unit_count", &self.sku_unit_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`EditProductReplicatedProductSku`], [`PartialEditProductReplicatedProductSku`], [`ReplicateProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductInventory {
    /// Units of the SKU in the warehouse, at most 99999. At most 999999. Example: `999`.
    pub quantity: Option<i64>,
    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductInventory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Units of the SKU in the warehouse, at most 99999. At most 999999. Example: `999`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`.
    pub fn warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductInventory {
    fn name(&self) -> &'static str {
        "EditProductInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity" => self.quantity.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity", &self.quantity);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pre sale inside [`EditProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductPreSale {
    /// How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require.
    pub fulfillment_type: Option<FulfillmentType>,
    /// Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`.
    pub type_: Option<EditProductPreSaleType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductPreSale {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require.
    pub fn fulfillment_type(mut self, value: FulfillmentType) -> Self {
        self.fulfillment_type = Some(value);
        self
    }

    /// Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`.
    pub fn type_(mut self, value: impl Into<EditProductPreSaleType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductPreSale {
    fn name(&self) -> &'static str {
        "EditProductPreSale"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fulfillment_type" => self.fulfillment_type.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fulfillment_type", &self.fulfillment_type);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`EditProductReplicatedProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductPrice {
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub currency: Option<EditProductPriceCurrency>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`.
    pub sale_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub fn currency(mut self, value: impl Into<EditProductPriceCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`.
    pub fn sale_price(mut self, value: impl Into<String>) -> Self {
        self.sale_price = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductPrice {
    fn name(&self) -> &'static str {
        "EditProductPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Replicated product inside [`EditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductReplicatedProduct {
    /// Whether the local products share one stock or each has its own.
    pub inventory_mode: Option<String>,
    /// Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`.
    pub region: Option<EditProductReplicatedProductRegion>,
    /// SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted.
    pub skus: Vec<EditProductReplicatedProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductReplicatedProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the local products share one stock or each has its own.
    pub fn inventory_mode(mut self, value: impl Into<String>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`.
    pub fn region(mut self, value: impl Into<EditProductReplicatedProductRegion>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted.
    pub fn skus(mut self, value: impl IntoIterator<Item = EditProductReplicatedProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductReplicatedProduct {
    fn name(&self) -> &'static str {
        "EditProductReplicatedProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory_mode" => self.inventory_mode.read(reader),
            "region" => self.region.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory_mode", &self.inventory_mode);
        out.put("region", &self.region);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`EditProductReplicatedProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductReplicatedProductSku {
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207001`.
    pub id: Option<String>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<EditProductInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<EditProductPrice>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM002`.
    pub seller_sku: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductReplicatedProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207001`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = EditProductInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: EditProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM002`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductReplicatedProductSku {
    fn name(&self) -> &'static str {
        "EditProductReplicatedProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("seller_sku", &self.seller_sku);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`EditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductSku {
    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub combined_skus: Vec<CheckProductListingCombinedSku>,
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<CheckProductListingExternalListPrice>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub external_sku_id: Option<String>,
    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub external_urls: Vec<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207000`.
    pub id: Option<String>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse; leave it out to keep the present one, not kept in drafts of live products.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub pre_sale: Option<EditProductPreSale>,
    /// Price of the SKU; leave it out to keep the present one.
    pub price: Option<CreateProductPrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub seller_sku: Option<String>,
    /// Outer size of the packed SKU, when it differs from that of the product.
    pub sku_dimensions: Option<SkuDimension>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub sku_unit_count: Option<String>,
    /// Weight of the packed SKU, when it differs from that of the product.
    pub sku_weight: Option<SkuWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub fn combined_skus(mut self, value: impl IntoIterator<Item = CheckProductListingCombinedSku>) -> Self {
        self.combined_skus = value.into_iter().collect();
        self
    }

    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub fn external_list_prices(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingExternalListPrice>,
    ) -> Self {
        self.external_list_prices = value.into_iter().collect();
        self
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub fn external_urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_urls = value.into_iter().map(Into::into).collect();
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fn fees(mut self, value: impl IntoIterator<Item = CheckProductListingFee>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }

    /// Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207000`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse; leave it out to keep the present one, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub fn list_price(mut self, value: Money) -> Self {
        self.list_price = Some(value);
        self
    }

    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub fn pre_sale(mut self, value: EditProductPreSale) -> Self {
        self.pre_sale = Some(value);
        self
    }

    /// Price of the SKU; leave it out to keep the present one.
    pub fn price(mut self, value: CreateProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Outer size of the packed SKU, when it differs from that of the product.
    pub fn sku_dimensions(mut self, value: SkuDimension) -> Self {
        self.sku_dimensions = Some(value);
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Weight of the packed SKU, when it differs from that of the product.
    pub fn sku_weight(mut self, value: SkuWeight) -> Self {
        self.sku_weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductSku {
    fn name(&self) -> &'static str {
        "EditProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combined_skus" => self.combined_skus.read(reader),
            "external_list_prices" => self.external_list_prices.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_urls" => self.external_urls.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "fees" => self.fees.read(reader),
            "id" => self.id.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "list_price" => self.list_price.read(reader),
            "pre_sale" => self.pre_sale.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_dimensions" => self.sku_dimensions.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            "sku_weight" => self.sku_weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combined_skus", &self.combined_skus);
        out.put("external_list_prices", &self.external_list_prices);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_urls", &self.external_urls);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("fees", &self.fees);
        out.put("id", &self.id);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("list_price", &self.list_price);
        out.put("pre_sale", &self.pre_sale);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_dimensions", &self.sku_dimensions);
        out.put("sku_unit_count", &self.sku_unit_count);
        out.put("sku_weight", &self.sku_weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`EnableStrikethroughPricesErrorItem`], [`SubmitStrikethroughPriceErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableStrikethroughPricesDetail {
    /// Further errors that explain the main one.
    pub extra_errors: Vec<ExtraError>,
    /// Id of the SKU that could not be processed. Example: `1729592969712207111`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EnableStrikethroughPricesDetail {
    fn name(&self) -> &'static str {
        "EnableStrikethroughPricesDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "extra_errors" => self.extra_errors.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("extra_errors", &self.extra_errors);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`EnableStrikethroughPricesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableStrikethroughPricesErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052387`.
    pub code: Option<String>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<EnableStrikethroughPricesDetail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EnableStrikethroughPricesErrorItem {
    fn name(&self) -> &'static str {
        "EnableStrikethroughPricesErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`EnableStrikethroughPricesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableStrikethroughPricesSku {
    /// Retail price of the SKU on another sales platform.
    pub external_retail_price: Option<Money>,
    /// Id of the SKU on the other platform, the one given when the product was created. At most 999 characters. Example: `0000592969712207012`.
    pub external_sku_id: Option<String>,
    /// Highest price paid for the SKU on another sales platform during the last 90 days.
    pub external_transaction_price: Option<ExternalTransactionPrice>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207111`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EnableStrikethroughPricesSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Retail price of the SKU on another sales platform.
    pub fn external_retail_price(mut self, value: Money) -> Self {
        self.external_retail_price = Some(value);
        self
    }

    /// Id of the SKU on the other platform, the one given when the product was created. At most 999 characters. Example: `0000592969712207012`.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Highest price paid for the SKU on another sales platform during the last 90 days.
    pub fn external_transaction_price(mut self, value: ExternalTransactionPrice) -> Self {
        self.external_transaction_price = Some(value);
        self
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207111`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EnableStrikethroughPricesSku {
    fn name(&self) -> &'static str {
        "EnableStrikethroughPricesSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_retail_price" => self.external_retail_price.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_transaction_price" => self.external_transaction_price.read(reader),
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_retail_price", &self.external_retail_price);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_transaction_price", &self.external_transaction_price);
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// EPR inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Epr {
    /// Whether a registration for extended producer responsibility is mandatory in this category. Example: `false`.
    pub is_required: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Epr {
    fn name(&self) -> &'static str {
        "Epr"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`ActivateProductsResponse`], [`DeactivateProductsResponse`], [`DeleteProductsResponse`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`.
    pub code: Option<i64>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<Detail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Expiration date inside [`ProductCertification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpirationDate {
    /// Whether the certificate must have an expiration date. Example: `true`.
    pub is_required: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExpirationDate {
    fn name(&self) -> &'static str {
        "ExpirationDate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External list price inside [`SearchProductsSku`], [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalListPrice {
    /// List price on the other platform, decimal text between 0.01 and 7600. Example: `1`.
    pub amount: Option<String>,
    /// Currency of the list price on the other platform; only USD is accepted. Example: `USD`.
    pub currency: Option<String>,
    /// Platform that the list price comes from. Example: `SHOPIFY_COMPARE_AT_PRICE`.
    pub source: Option<CheckProductListingExternalListPriceSource>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExternalListPrice {
    fn name(&self) -> &'static str {
        "ExternalListPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "source" => self.source.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("source", &self.source);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External product inside [`UploadExternalProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalProduct {
    /// Unix time in seconds when the product was created on the other platform.
    pub create_time: Option<i64>,
    /// Description of the product on the other platform, at most 10000 characters.
    pub description: Option<String>,
    /// Category of the product on the other platform, at most 100 characters.
    pub external_category_name: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`.
    pub external_product_id: Option<String>,
    /// Id of the shop on the other platform, at most 999 characters. Example: `123455`.
    pub external_shop_id: Option<String>,
    /// Picture that comes first in the gallery of the product.
    pub first_image: Option<FirstImage>,
    /// Pictures of the product gallery on the other platform, at most 25.
    pub images: Vec<RecommendSizeChartImage2>,
    /// Unix time in seconds when the product was published on the other platform.
    pub publish_time: Option<i64>,
    /// Country in which the product is sold on the other platform.
    pub region: Option<EditProductReplicatedProductRegion>,
    /// Variants of the product on the other platform, at most 300.
    pub skus: Vec<UploadExternalProductSku>,
    /// State of the product on the other platform, such as DRAFT, ACTIVE or ARCHIVED. Default: `ALL`.
    pub status: Option<ExternalProductStatus>,
    /// Title of the product on the other platform, at most 300 characters.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the product on the other platform.
    pub update_time: Option<i64>,
    /// Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop.
    pub vendor_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ExternalProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time in seconds when the product was created on the other platform.
    pub fn create_time(mut self, value: impl Into<i64>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Description of the product on the other platform, at most 10000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Category of the product on the other platform, at most 100 characters.
    pub fn external_category_name(mut self, value: impl Into<String>) -> Self {
        self.external_category_name = Some(value.into());
        self
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Id of the shop on the other platform, at most 999 characters. Example: `123455`.
    pub fn external_shop_id(mut self, value: impl Into<String>) -> Self {
        self.external_shop_id = Some(value.into());
        self
    }

    /// Picture that comes first in the gallery of the product.
    pub fn first_image(mut self, value: FirstImage) -> Self {
        self.first_image = Some(value);
        self
    }

    /// Pictures of the product gallery on the other platform, at most 25.
    pub fn images(mut self, value: impl IntoIterator<Item = RecommendSizeChartImage2>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Unix time in seconds when the product was published on the other platform.
    pub fn publish_time(mut self, value: impl Into<i64>) -> Self {
        self.publish_time = Some(value.into());
        self
    }

    /// Country in which the product is sold on the other platform.
    pub fn region(mut self, value: impl Into<EditProductReplicatedProductRegion>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Variants of the product on the other platform, at most 300.
    pub fn skus(mut self, value: impl IntoIterator<Item = UploadExternalProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// State of the product on the other platform, such as DRAFT, ACTIVE or ARCHIVED. Default: `ALL`.
    pub fn status(mut self, value: impl Into<ExternalProductStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Title of the product on the other platform, at most 300 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Unix time in seconds of the last change of the product on the other platform.
    pub fn update_time(mut self, value: impl Into<i64>) -> Self {
        self.update_time = Some(value.into());
        self
    }

    /// Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop.
    pub fn vendor_name(mut self, value: impl Into<String>) -> Self {
        self.vendor_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ExternalProduct {
    fn name(&self) -> &'static str {
        "ExternalProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "description" => self.description.read(reader),
            "external_category_name" => self.external_category_name.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "external_shop_id" => self.external_shop_id.read(reader),
            "first_image" => self.first_image.read(reader),
            "images" => self.images.read(reader),
            "publish_time" => self.publish_time.read(reader),
            "region" => self.region.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            "vendor_name" => self.vendor_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("description", &self.description);
        out.put("external_category_name", &self.external_category_name);
        out.put("external_product_id", &self.external_product_id);
        out.put("external_shop_id", &self.external_shop_id);
        out.put("first_image", &self.first_image);
        out.put("images", &self.images);
        out.put("publish_time", &self.publish_time);
        out.put("region", &self.region);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
        out.put("vendor_name", &self.vendor_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External transaction price inside [`EnableStrikethroughPricesSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalTransactionPrice {
    /// Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Example: `1`.
    pub amount: Option<String>,
    /// Currency of the highest price paid; only USD is accepted. Example: `USD`.
    pub currency: Option<String>,
    /// Proof of the highest price paid, such as a screenshot of order or invoice without customer data.
    pub image: Option<CheckGlobalProductListingImage>,
    /// Unix time in seconds of the sale at the highest price, within the last 90 days. Example: `1694309208`.
    pub transaction_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ExternalTransactionPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Example: `1`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Currency of the highest price paid; only USD is accepted. Example: `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Proof of the highest price paid, such as a screenshot of order or invoice without customer data.
    pub fn image(mut self, value: CheckGlobalProductListingImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Unix time in seconds of the sale at the highest price, within the last 90 days. Example: `1694309208`.
    pub fn transaction_time(mut self, value: impl Into<i64>) -> Self {
        self.transaction_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ExternalTransactionPrice {
    fn name(&self) -> &'static str {
        "ExternalTransactionPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "image" => self.image.read(reader),
            "transaction_time" => self.transaction_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("image", &self.image);
        out.put("transaction_time", &self.transaction_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Extra error inside [`Detail`], [`EnableStrikethroughPricesDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraError {
    /// Code of the underlying error, which explains the main one. Example: `12052048`.
    pub code: Option<i64>,
    /// Readable explanation of the underlying error.
    pub message: Option<String>,
    /// Id of the warehouse whose stock could not be changed. Example: `7068517275539719942`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExtraError {
    fn name(&self) -> &'static str {
        "ExtraError"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "message" => self.message.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fail reason inside [`BindResult`], [`CheckGlobalProductListingResponse`], [`CheckProductListingResponse`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailReason {
    /// Code of the cause, the same as the error codes of the call that really creates or binds the product. Example: `12052407`.
    pub code: Option<i64>,
    /// Readable explanation of the cause of the failure.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FailReason {
    fn name(&self) -> &'static str {
        "FailReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fee inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fee {
    /// Whether the fee must be stated for products of this category. Example: `true`.
    pub is_required: Option<bool>,
    /// Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Fee {
    fn name(&self) -> &'static str {
        "Fee"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Field inside [`ListingSchema`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// Subfields of a field that is composed of several values.
    pub complex_values: Vec<ComplexValue>,
    /// Id of the field, such as `title`, `brand` or `package_dimensions`. Example: `product_attributes`.
    pub id: Option<String>,
    /// Name of the listing field, meant for display. Example: `product_attributes`.
    pub name: Option<String>,
    /// Values that can be selected for this field.
    pub options: Vec<GetListingSchemasOptionItem>,
    /// Rules that the value of the field must follow.
    pub rules: Vec<Rule>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Field {
    fn name(&self) -> &'static str {
        "Field"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "complex_values" => self.complex_values.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "options" => self.options.read(reader),
            "rules" => self.rules.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("complex_values", &self.complex_values);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("options", &self.options);
        out.put("rules", &self.rules);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// File inside [`Certification`], [`GetGlobalProductCertification`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// File format of the certificate; only PDF is accepted. Example: `PDF`.
    pub format: Option<String>,
    /// Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
    pub id: Option<String>,
    /// Name of the certificate file with its extension. Example: `SNI.PDF`.
    pub name: Option<String>,
    /// Addresses at which the certificate files can be viewed.
    pub urls: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for File {
    fn name(&self) -> &'static str {
        "File"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "format" => self.format.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "urls" => self.urls.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("format", &self.format);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("urls", &self.urls);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// First image inside [`ExternalProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirstImage {
    /// Address of the picture on the other platform.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FirstImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture on the other platform.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FirstImage {
    fn name(&self) -> &'static str {
        "FirstImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fulfillment type inside [`EditProductPreSale`], [`PreSale`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FulfillmentType {
    /// Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`.
    pub handling_duration_days: Option<i64>,
    /// Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`.
    pub release_date: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FulfillmentType {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`.
    pub fn handling_duration_days(mut self, value: impl Into<i64>) -> Self {
        self.handling_duration_days = Some(value.into());
        self
    }

    /// Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`.
    pub fn release_date(mut self, value: impl Into<i64>) -> Self {
        self.release_date = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FulfillmentType {
    fn name(&self) -> &'static str {
        "FulfillmentType"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handling_duration_days" => self.handling_duration_days.read(reader),
            "release_date" => self.release_date.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handling_duration_days", &self.handling_duration_days);
        out.put("release_date", &self.release_date);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Brand inside [`GetBrandsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBrandsBrand {
    /// Whether the seller has proven the right to use the brand: AUTHORIZED or, misspelled by the platform, UNAUTHORIEZD; see `is_t1_brand` for what an unauthorized one allows. Example: `AUTHORIZED`.
    pub authorized_status: Option<AuthorizedStatus>,
    /// Whether the authorized brand can be used in the requested category: AVAILABLE or UNAVAILABLE; absent without a category or for an unauthorized brand. Example: `AVAILABLE`.
    pub brand_status: Option<BrandStatus>,
    /// Id of the brand, to be used as `brand_id` of a product. Example: `7082427311584347905`.
    pub id: Option<String>,
    /// Whether the brand is a famous (T1) one that cannot be listed without authorization; other unauthorized brands can, but are not shown. Example: `true`.
    pub is_t1_brand: Option<bool>,
    /// Name of the brand, as it is shown to buyers. Example: `Teas`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetBrandsBrand {
    fn name(&self) -> &'static str {
        "GetBrandsBrand"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "authorized_status" => self.authorized_status.read(reader),
            "brand_status" => self.brand_status.read(reader),
            "id" => self.id.read(reader),
            "is_t1_brand" => self.is_t1_brand.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("authorized_status", &self.authorized_status);
        out.put("brand_status", &self.brand_status);
        out.put("id", &self.id);
        out.put("is_t1_brand", &self.is_t1_brand);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Manufacturer inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoryRulesManufacturer {
    /// Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
    pub is_required: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCategoryRulesManufacturer {
    fn name(&self) -> &'static str {
        "GetCategoryRulesManufacturer"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package dimension inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoryRulesPackageDimension {
    /// Whether the size of the package must be given in this category. Example: `true`.
    pub is_required: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCategoryRulesPackageDimension {
    fn name(&self) -> &'static str {
        "GetCategoryRulesPackageDimension"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Responsible person inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoryRulesResponsiblePerson {
    /// Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
    pub is_required: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCategoryRulesResponsiblePerson {
    fn name(&self) -> &'static str {
        "GetCategoryRulesResponsiblePerson"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Attribute inside [`GetGlobalAttributesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalAttributesAttribute {
    /// Id of the built-in attribute, to be used in products of the category. Example: `100392`.
    pub id: Option<String>,
    /// Whether sellers may enter a value of their own for this product attribute. Example: `false`.
    pub is_customizable: Option<bool>,
    /// Whether the product attribute takes several values. Example: `false`.
    pub is_multiple_selection: Option<bool>,
    /// Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`.
    pub is_requried: Option<bool>,
    /// Name of the built-in attribute, meant for display. Example: `Occasion`.
    pub name: Option<String>,
    /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
    pub optional_regions: Vec<OptionalRegion>,
    /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
    pub required_regions: Vec<OptionalRegion>,
    /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`.
    pub type_: Option<AttributeType>,
    /// Built-in values that can be selected for the attribute.
    pub values: Vec<CheckGlobalProductListingValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalAttributesAttribute {
    fn name(&self) -> &'static str {
        "GetGlobalAttributesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_customizable" => self.is_customizable.read(reader),
            "is_multiple_selection" => self.is_multiple_selection.read(reader),
            "is_requried" => self.is_requried.read(reader),
            "name" => self.name.read(reader),
            "optional_regions" => self.optional_regions.read(reader),
            "required_regions" => self.required_regions.read(reader),
            "requirement_conditions" => self.requirement_conditions.read(reader),
            "type" => self.type_.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_customizable", &self.is_customizable);
        out.put("is_multiple_selection", &self.is_multiple_selection);
        out.put("is_requried", &self.is_requried);
        out.put("name", &self.name);
        out.put("optional_regions", &self.optional_regions);
        out.put("required_regions", &self.required_regions);
        out.put("requirement_conditions", &self.requirement_conditions);
        out.put("type", &self.type_);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product certification inside [`GetGlobalCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalCategoryRulesProductCertification {
    /// Id of the kind of certificate, to be used in `certifications`. Example: `7267563252536723205`.
    pub id: Option<String>,
    /// Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `false`.
    pub is_required: Option<bool>,
    /// Name of the kind of certificate, meant for display. Example: `product_cert_name`.
    pub name: Option<String>,
    /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
    pub optional_regions: Vec<OptionalRegion>,
    /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
    pub required_regions: Vec<OptionalRegion>,
    /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Address of a picture that shows an example of the certificate.
    pub sample_image_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalCategoryRulesProductCertification {
    fn name(&self) -> &'static str {
        "GetGlobalCategoryRulesProductCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_required" => self.is_required.read(reader),
            "name" => self.name.read(reader),
            "optional_regions" => self.optional_regions.read(reader),
            "required_regions" => self.required_regions.read(reader),
            "requirement_conditions" => self.requirement_conditions.read(reader),
            "sample_image_url" => self.sample_image_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_required", &self.is_required);
        out.put("name", &self.name);
        out.put("optional_regions", &self.optional_regions);
        out.put("required_regions", &self.required_regions);
        out.put("requirement_conditions", &self.requirement_conditions);
        out.put("sample_image_url", &self.sample_image_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`GetGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductCategory {
    /// Id of the category to which the product belongs. Example: `600002`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductCategory {
    fn name(&self) -> &'static str {
        "GetGlobalProductCategory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Certification inside [`GetGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductCertification {
    /// Certificate files, uploaded beforehand with Upload Product File.
    pub files: Vec<File>,
    /// Id of the kind of certificate, from Get Category Rules. Example: `7267563252536723205`.
    pub id: Option<String>,
    /// Pictures of the certificate, as an alternative or addition to files.
    pub images: Vec<Image>,
    /// Name of the kind of certificate, meant for display.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductCertification {
    fn name(&self) -> &'static str {
        "GetGlobalProductCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "files" => self.files.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("files", &self.files);
        out.put("id", &self.id);
        out.put("images", &self.images);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`GetGlobalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductPrice {
    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.01`.
    pub amount: Option<String>,
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
    pub currency: Option<GetGlobalProductPriceCurrency>,
    /// Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1.00`.
    pub unit_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductPrice {
    fn name(&self) -> &'static str {
        "GetGlobalProductPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "unit_price" => self.unit_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("unit_price", &self.unit_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductProduct {
    /// Id of the local product in the market named in `region`. Example: `1729592969712207922`.
    pub id: Option<String>,
    /// Market in which the local product is listed, by country code. Example: `GB`.
    pub region: Option<String>,
    /// Which local SKU stands for which global one.
    pub sku_mappings: Vec<SkuMapping>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductProduct {
    fn name(&self) -> &'static str {
        "GetGlobalProductProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "region" => self.region.read(reader),
            "sku_mappings" => self.sku_mappings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("region", &self.region);
        out.put("sku_mappings", &self.sku_mappings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales attribute inside [`CombinedSku`], [`GetGlobalProductSku`], [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductSalesAttribute {
    /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`.
    pub id: Option<String>,
    /// Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`.
    pub name: Option<String>,
    /// Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one.
    pub sku_img: Option<SkuImg>,
    /// Further pictures of this value of the main sales attribute in display order, at most 8; US only.
    pub supplementary_sku_images: Vec<SupplementarySkuImage>,
    /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `7267563252536723205`.
    pub value_id: Option<String>,
    /// Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`.
    pub value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductSalesAttribute {
    fn name(&self) -> &'static str {
        "GetGlobalProductSalesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "sku_img" => self.sku_img.read(reader),
            "supplementary_sku_images" => self.supplementary_sku_images.read(reader),
            "value_id" => self.value_id.read(reader),
            "value_name" => self.value_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("sku_img", &self.sku_img);
        out.put("supplementary_sku_images", &self.supplementary_sku_images);
        out.put("value_id", &self.value_id);
        out.put("value_name", &self.value_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart inside [`GetGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductSizeChart {
    /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
    pub image: Option<Image>,
    /// Size chart template made with the tool in Seller Center.
    pub template: Option<Template>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductSizeChart {
    fn name(&self) -> &'static str {
        "GetGlobalProductSizeChart"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "image" => self.image.read(reader),
            "template" => self.template.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("image", &self.image);
        out.put("template", &self.template);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GetGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductSku {
    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub external_global_sku_id: Option<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`.
    pub global_quantity: Option<i64>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207234`.
    pub id: Option<String>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckGlobalProductListingInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<GetGlobalProductPrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<GetGlobalProductSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub seller_sku: Option<String>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub sku_unit_count: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalProductSku {
    fn name(&self) -> &'static str {
        "GetGlobalProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_global_sku_id" => self.external_global_sku_id.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "global_quantity" => self.global_quantity.read(reader),
            "id" => self.id.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_global_sku_id", &self.external_global_sku_id);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("global_quantity", &self.global_quantity);
        out.put("id", &self.id);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_unit_count", &self.sku_unit_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`GetListingSchemasErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetListingSchemasDetail {
    /// Id of the category whose schema could not be fetched. Example: `60002`.
    pub category_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetListingSchemasDetail {
    fn name(&self) -> &'static str {
        "GetListingSchemasDetail"
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

/// Error inside [`GetListingSchemasResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetListingSchemasErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052024`.
    pub code: Option<i64>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<GetListingSchemasDetail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetListingSchemasErrorItem {
    fn name(&self) -> &'static str {
        "GetListingSchemasErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option inside [`ComplexValue`], [`Field`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetListingSchemasOptionItem {
    /// Id of the option, to be given when it is selected. Example: `1001533`.
    pub id: Option<String>,
    /// Name of the option that can be selected. Example: `Birthday`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetListingSchemasOptionItem {
    fn name(&self) -> &'static str {
        "GetListingSchemasOptionItem"
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

/// Opportunity inside [`GetOpportunityDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpportunityDetailOpportunity {
    /// Kind of action the seller has to take to join the opportunity.
    pub action_type: Option<String>,
    /// Title, category, type, rewards and period of the opportunity.
    pub basic_info: Option<BasicInfo>,
    /// Demand for the topic in TikTok content: videos, views and hashtags.
    pub content_data: Option<ContentData>,
    /// Id of the opportunity, used to submit products for it.
    pub id: Option<String>,
    /// What a product must be like to enter the opportunity.
    pub listing_criteria: Option<ListingCriteria>,
    /// Size of the market for the opportunity: sales, searches and competition.
    pub market_data: Option<MarketData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpportunityDetailOpportunity {
    fn name(&self) -> &'static str {
        "GetOpportunityDetailOpportunity"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_type" => self.action_type.read(reader),
            "basic_info" => self.basic_info.read(reader),
            "content_data" => self.content_data.read(reader),
            "id" => self.id.read(reader),
            "listing_criteria" => self.listing_criteria.read(reader),
            "market_data" => self.market_data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_type", &self.action_type);
        out.put("basic_info", &self.basic_info);
        out.put("content_data", &self.content_data);
        out.put("id", &self.id);
        out.put("listing_criteria", &self.listing_criteria);
        out.put("market_data", &self.market_data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`Certification`], [`GetProductSizeChart`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductImage {
    /// Height of the image in pixels; for an optimized image, that after the change. Example: `600`.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image in pixels; for an optimized image, that after the change. Example: `600`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductImage {
    fn name(&self) -> &'static str {
        "GetProductImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetProductPackageRecommendationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductPackageRecommendationsProduct {
    /// Kinds of problems found in the package weight or size entered for the product.
    pub abnormality_types: Vec<String>,
    /// Ranges in which the package size of the product should lie.
    pub dimension_recommendation: Option<DimensionRecommendation>,
    /// Id of the product, generated by TikTok Shop.
    pub product_id: Option<String>,
    /// Range in which the package weight of the product should lie.
    pub weight_recommendation: Option<WeightRecommendation>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductPackageRecommendationsProduct {
    fn name(&self) -> &'static str {
        "GetProductPackageRecommendationsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "abnormality_types" => self.abnormality_types.read(reader),
            "dimension_recommendation" => self.dimension_recommendation.read(reader),
            "product_id" => self.product_id.read(reader),
            "weight_recommendation" => self.weight_recommendation.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("abnormality_types", &self.abnormality_types);
        out.put("dimension_recommendation", &self.dimension_recommendation);
        out.put("product_id", &self.product_id);
        out.put("weight_recommendation", &self.weight_recommendation);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetProductsSeoWordsResponse`], [`ProductFamily`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductProduct {
    /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
    pub id: Option<String>,
    /// Search words that are worth using in the title.
    pub seo_words: Vec<SeoWord>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductProduct {
    fn name(&self) -> &'static str {
        "GetProductProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "seo_words" => self.seo_words.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("seo_words", &self.seo_words);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product attribute inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductProductAttribute {
    /// Id of the product attribute, from Get Attributes. Example: `100392`.
    pub id: Option<String>,
    /// Name of the product attribute, such as Material. Example: `Occasion`.
    pub name: Option<String>,
    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
    pub values: Vec<GetProductValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductProductAttribute {
    fn name(&self) -> &'static str {
        "GetProductProductAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductSizeChart {
    /// Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence.
    pub image: Option<GetProductImage>,
    /// Size chart template made with the tool in Seller Center.
    pub template: Option<Template>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductSizeChart {
    fn name(&self) -> &'static str {
        "GetProductSizeChart"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "image" => self.image.read(reader),
            "template" => self.template.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("image", &self.image);
        out.put("template", &self.template);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Value inside [`GetProductProductAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductValue {
    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`.
    pub id: Option<String>,
    /// Measurement that the value expresses, with number and unit for each part.
    pub metric_standard_info: Option<MetricStandardInfo>,
    /// Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetProductValue {
    fn name(&self) -> &'static str {
        "GetProductValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "metric_standard_info" => self.metric_standard_info.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("metric_standard_info", &self.metric_standard_info);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetRecommendedProductTitleAndDescriptionResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecommendedProductTitleAndDescriptionProduct {
    /// Id of the product, generated by TikTok Shop. Example: `123456`.
    pub id: Option<String>,
    /// Suggested texts, one entry per part of the listing.
    pub suggestions: Vec<GetRecommendedProductTitleAndDescriptionSuggestion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetRecommendedProductTitleAndDescriptionProduct {
    fn name(&self) -> &'static str {
        "GetRecommendedProductTitleAndDescriptionProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Suggestion inside [`GetRecommendedProductTitleAndDescriptionProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecommendedProductTitleAndDescriptionSuggestion {
    /// Part of the listing to which the texts apply: TITLE or DESCRIPTION. Example: `TITLE`.
    pub field: Option<GetRecommendedProductTitleAndDescriptionSuggestionField>,
    /// Improved texts for this part of the listing.
    pub items: Vec<Item>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetRecommendedProductTitleAndDescriptionSuggestion {
    fn name(&self) -> &'static str {
        "GetRecommendedProductTitleAndDescriptionSuggestion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "field" => self.field.read(reader),
            "items" => self.items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("field", &self.field);
        out.put("items", &self.items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Global listing policy inside [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalListingPolicy {
    /// Whether the SKU uses the stock of its source (SHARED) or its own (EXCLUSIVE). Example: `SHARED`.
    pub inventory_type: Option<InventoryType>,
    /// Whether the price follows that of the source product. Example: `true`.
    pub price_sync: Option<bool>,
    /// Product and SKU in another market that this SKU follows.
    pub replicate_source: Option<ReplicateSource>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalListingPolicy {
    fn name(&self) -> &'static str {
        "GlobalListingPolicy"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory_type" => self.inventory_type.read(reader),
            "price_sync" => self.price_sync.read(reader),
            "replicate_source" => self.replicate_source.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory_type", &self.inventory_type);
        out.put("price_sync", &self.price_sync);
        out.put("replicate_source", &self.replicate_source);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Global product inside [`SearchGlobalProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalProduct {
    /// Unix time in seconds when the global product was created. Example: `1694576429`.
    pub create_time: Option<i64>,
    /// Id of the global product, used to read or publish it. Example: `1729592969712207008`.
    pub id: Option<String>,
    /// SKUs of the global product, one entry per variant.
    pub skus: Vec<PublishGlobalProductSku>,
    /// State of the global product: DRAFT, UNPUBLISHED, PUBLISHED or DELETED. Example: `PUBLISHED`.
    pub status: Option<GlobalProductStatus>,
    /// Title of the global product, as given by the seller.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the global product. Example: `1694576429`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalProduct {
    fn name(&self) -> &'static str {
        "GlobalProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "id" => self.id.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("id", &self.id);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Global product association inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalProductAssociation {
    /// Id of the global product, from which local products are published. Example: `1729592969712207920`.
    pub global_product_id: Option<String>,
    /// Which local SKU stands for which global one.
    pub sku_mappings: Vec<SkuMapping>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalProductAssociation {
    fn name(&self) -> &'static str {
        "GlobalProductAssociation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_id" => self.global_product_id.read(reader),
            "sku_mappings" => self.sku_mappings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_id", &self.global_product_id);
        out.put("sku_mappings", &self.sku_mappings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Global SKU inside [`CreateGlobalProductResponse`], [`EditGlobalProductResponse`], [`PartialEditGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalSku {
    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub external_global_sku_id: Option<String>,
    /// Id of the global SKU, generated by TikTok Shop. Example: `1729592969712207012`.
    pub id: Option<String>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<SalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub seller_sku: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalSku {
    fn name(&self) -> &'static str {
        "GlobalSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_global_sku_id" => self.external_global_sku_id.read(reader),
            "id" => self.id.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_global_sku_id", &self.external_global_sku_id);
        out.put("id", &self.id);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Header inside [`Table`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Header {
    /// Id of this column of the size chart table.
    pub id: Option<String>,
    /// Title of this column of the size chart table.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Header {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of this column of the size chart table.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Title of this column of the size chart table.
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

impl Model for Header {
    fn name(&self) -> &'static str {
        "Header"
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

/// Height inside [`DimensionRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Height {
    /// Largest recommended height of the package.
    pub max_value: Option<String>,
    /// Smallest recommended height of the package.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Height {
    fn name(&self) -> &'static str {
        "Height"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Identifier code inside [`CheckProductListingSku`], [`CreateGlobalProductSku`], [`CreateProductSku2`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifierCode {
    /// The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`.
    pub code: Option<String>,
    /// Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`.
    pub type_: Option<IdentifierCodeType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl IdentifierCode {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`.
    pub fn type_(mut self, value: impl Into<IdentifierCodeType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for IdentifierCode {
    fn name(&self) -> &'static str {
        "IdentifierCode"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`GetGlobalProductCertification`], [`GetGlobalProductSizeChart`], [`Suggestion`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Height of the image in pixels; for an optimized image, that after the change. Example: `600`.
    pub height: Option<i64>,
    /// URI of the changed picture, to be used in the product; only after success.
    pub optimized_uri: Option<String>,
    /// Address of the changed picture, to be used in HTML descriptions; only after success.
    pub optimized_url: Option<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Address at which the picture can be viewed.
    pub url: Option<String>,
    /// Width of the image in pixels; for an optimized image, that after the change. Example: `600`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Image {
    fn name(&self) -> &'static str {
        "Image"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "optimized_uri" => self.optimized_uri.read(reader),
            "optimized_url" => self.optimized_url.read(reader),
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("optimized_uri", &self.optimized_uri);
        out.put("optimized_url", &self.optimized_url);
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

/// Image area inside [`CustomArea`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageArea {
    /// Picture shown in the area until the buyer adds one.
    pub default_image: Option<DefaultImage>,
    /// Smallest height of the buyer's image, in pixels.
    pub min_height: Option<i64>,
    /// Smallest width of the buyer's image, in pixels.
    pub min_width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImageArea {
    fn name(&self) -> &'static str {
        "ImageArea"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "default_image" => self.default_image.read(reader),
            "min_height" => self.min_height.read(reader),
            "min_width" => self.min_width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("default_image", &self.default_image);
        out.put("min_height", &self.min_height);
        out.put("min_width", &self.min_width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Import result inside [`ImportExternalProductInfoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportResult {
    /// Result code of the import, 0 for success. Example: `0`.
    pub code: Option<String>,
    /// Readable outcome of the import, such as an invalid file type.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImportResult {
    fn name(&self) -> &'static str {
        "ImportResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// In shop inventory inside [`TotalAvailableInventoryDistribution`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InShopInventory {
    /// Units left for normal sale after campaigns and creators got theirs. Example: `50`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InShopInventory {
    fn name(&self) -> &'static str {
        "InShopInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Indicator detail inside [`AppealMessage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorDetail {
    /// Finding about the size chart that the appeal disputes. Required.
    pub indicator_type: Option<IndicatorType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl IndicatorDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Finding about the size chart that the appeal disputes. Required.
    pub fn indicator_type(mut self, value: impl Into<IndicatorType>) -> Self {
        self.indicator_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for IndicatorDetail {
    fn name(&self) -> &'static str {
        "IndicatorDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "indicator_type" => self.indicator_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("indicator_type", &self.indicator_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Integrated platform status inside [`GetProductResponse`], [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    /// Marketplace connected with TikTok Shop; only TOKOPEDIA exists. Example: `TOKOPEDIA`.
    pub platform: Option<IntegratedPlatformStatusPlatform>,
    /// State of the product on the connected marketplace, from DRAFT and PENDING to ACTIVATE or one of the inactive states. Example: `PLATFORM_DEACTIVATED`.
    pub status: Option<GetProductStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for IntegratedPlatformStatus {
    fn name(&self) -> &'static str {
        "IntegratedPlatformStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "platform" => self.platform.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("platform", &self.platform);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`InventorySearchResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inventory {
    /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
    pub product_id: Option<String>,
    /// SKUs of the product, each with stock by warehouse and channel.
    pub skus: Vec<InventorySearchSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Inventory {
    fn name(&self) -> &'static str {
        "Inventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory rule inside [`GetGlobalListingRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryRule {
    /// How stock of this warehouse is divided among markets: SHARED is one pool for all, DYNAMIC is split in proportion, MANUAL is set by the seller for each market. Example: `SHARED`.
    pub allocation_mode: Option<String>,
    /// Warehouses of other markets that share stock with this one; only in the allocation modes SHARED and DYNAMIC.
    pub associated_warehouses: Vec<AssociatedWarehouse>,
    /// Id of the warehouse linked with the shop. Example: `7068517275539719942`.
    pub local_warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventoryRule {
    fn name(&self) -> &'static str {
        "InventoryRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "allocation_mode" => self.allocation_mode.read(reader),
            "associated_warehouses" => self.associated_warehouses.read(reader),
            "local_warehouse_id" => self.local_warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("allocation_mode", &self.allocation_mode);
        out.put("associated_warehouses", &self.associated_warehouses);
        out.put("local_warehouse_id", &self.local_warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Inventory`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySearchSku {
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729388324987897824`.
    pub id: Option<String>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub seller_sku: Option<String>,
    /// How the stock that can be sold is divided among shop, campaigns and creators.
    pub total_available_inventory_distribution: Option<TotalAvailableInventoryDistribution>,
    /// Units that can still be ordered, over all warehouses. Example: `100`.
    pub total_available_quantity: Option<i64>,
    /// Units reserved by orders, over all warehouses. Example: `10`.
    pub total_committed_quantity: Option<i64>,
    /// Stock of the SKU in each warehouse, free and reserved.
    pub warehouse_inventory: Vec<WarehouseInventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventorySearchSku {
    fn name(&self) -> &'static str {
        "InventorySearchSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "total_available_inventory_distribution" => {
                self.total_available_inventory_distribution.read(reader)
            }
            "total_available_quantity" => self.total_available_quantity.read(reader),
            "total_committed_quantity" => self.total_committed_quantity.read(reader),
            "warehouse_inventory" => self.warehouse_inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("seller_sku", &self.seller_sku);
        out.put("total_available_inventory_distribution", &self.total_available_inventory_distribution);
        out.put("total_available_quantity", &self.total_available_quantity);
        out.put("total_committed_quantity", &self.total_committed_quantity);
        out.put("warehouse_inventory", &self.warehouse_inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`GetRecommendedProductTitleAndDescriptionSuggestion`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Improved title or description, ready to be used.
    pub text: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Item {
    fn name(&self) -> &'static str {
        "Item"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "text" => self.text.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("text", &self.text);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Length inside [`DimensionRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Length {
    /// Largest recommended length of the package.
    pub max_value: Option<String>,
    /// Smallest recommended length of the package.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Length {
    fn name(&self) -> &'static str {
        "Length"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Length limit inside [`ValueLimit`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LengthLimit {
    /// Largest number of characters the value may have.
    pub max_length: Option<i64>,
    /// Smallest number of characters the value may have.
    pub min_length: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LengthLimit {
    fn name(&self) -> &'static str {
        "LengthLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_length" => self.max_length.read(reader),
            "min_length" => self.min_length.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_length", &self.max_length);
        out.put("min_length", &self.min_length);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`ListOpportunitiesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOpportunitiesData {
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Product opportunities that match the request.
    pub opportunities: Vec<Opportunity>,
    /// Number of entries that match the request, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListOpportunitiesData {
    fn name(&self) -> &'static str {
        "ListOpportunitiesData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "opportunities" => self.opportunities.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("opportunities", &self.opportunities);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`ListProductSkppStatusesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductSkppStatusesProduct {
    /// Whether the product takes part in the affiliate program.
    pub affiliate_program_status: Option<String>,
    /// Id of the product, generated by TikTok Shop.
    pub product_id: Option<String>,
    /// Rewards of the program for this product.
    pub rewards: Vec<Reward>,
    /// State of the product in the SKPP program.
    pub skpp_status: Option<String>,
    /// Score that the product must reach in the program.
    pub target_score: Option<i64>,
    /// Title of the product, as buyers see it in the shop.
    pub title: Option<String>,
    /// Score that the product has in the program.
    pub total_score: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListProductSkppStatusesProduct {
    fn name(&self) -> &'static str {
        "ListProductSkppStatusesProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_program_status" => self.affiliate_program_status.read(reader),
            "product_id" => self.product_id.read(reader),
            "rewards" => self.rewards.read(reader),
            "skpp_status" => self.skpp_status.read(reader),
            "target_score" => self.target_score.read(reader),
            "title" => self.title.read(reader),
            "total_score" => self.total_score.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_program_status", &self.affiliate_program_status);
        out.put("product_id", &self.product_id);
        out.put("rewards", &self.rewards);
        out.put("skpp_status", &self.skpp_status);
        out.put("target_score", &self.target_score);
        out.put("title", &self.title);
        out.put("total_score", &self.total_score);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Listing criteria inside [`GetOpportunityDetailOpportunity`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingCriteria {
    /// Search words that the listing should cover for the opportunity.
    pub keywords: Option<String>,
    /// Brand that a product must have for the opportunity.
    pub product_brand: Option<String>,
    /// Category that a product must have for the opportunity.
    pub product_category: Option<String>,
    /// State that a product must have for the opportunity.
    pub product_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListingCriteria {
    fn name(&self) -> &'static str {
        "ListingCriteria"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keywords" => self.keywords.read(reader),
            "product_brand" => self.product_brand.read(reader),
            "product_category" => self.product_category.read(reader),
            "product_status" => self.product_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keywords", &self.keywords);
        out.put("product_brand", &self.product_brand);
        out.put("product_category", &self.product_category);
        out.put("product_status", &self.product_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Listing quality inside [`CheckProductListingResponse`], [`DiagnoseAndOptimizeProductResponse`], [`ProductInformationIssueDiagnosisProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingQuality {
    /// Quality of the listing at present: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`.
    pub current_tier: Option<CurrentTier>,
    /// Number of improvements still needed to reach the best quality; United States only. Example: `3`.
    pub remaining_recommendations: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListingQuality {
    fn name(&self) -> &'static str {
        "ListingQuality"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "current_tier" => self.current_tier.read(reader),
            "remaining_recommendations" => self.remaining_recommendations.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("current_tier", &self.current_tier);
        out.put("remaining_recommendations", &self.remaining_recommendations);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Listing schema inside [`GetListingSchemasResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingSchema {
    /// Id of the leaf category for which this schema holds. Example: `60001`.
    pub category_id: Option<i64>,
    /// Fields that a product in this category has, with the rules for each.
    pub fields: Vec<Field>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ListingSchema {
    fn name(&self) -> &'static str {
        "ListingSchema"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "fields" => self.fields.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("fields", &self.fields);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Local product inside [`BindLocalProductsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalProduct {
    /// Id of the local product to bind; check it well, a binding cannot be undone. Example: `1729409636071801988`.
    pub id: Option<String>,
    /// How the shared total is formed when binding: ADD sums the stock of the local products, SET takes the given value. Example: `SET`.
    pub inventory_add_type: Option<String>,
    /// Whether the local products share one stock or each has its own. Example: `SHARED`.
    pub inventory_mode: Option<String>,
    /// All SKUs of the local product, each with the global SKU it stands for; binding fails if one is missing.
    pub skus: Vec<BindLocalProductsSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl LocalProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the local product to bind; check it well, a binding cannot be undone. Example: `1729409636071801988`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// How the shared total is formed when binding: ADD sums the stock of the local products, SET takes the given value. Example: `SET`.
    pub fn inventory_add_type(mut self, value: impl Into<String>) -> Self {
        self.inventory_add_type = Some(value.into());
        self
    }

    /// Whether the local products share one stock or each has its own. Example: `SHARED`.
    pub fn inventory_mode(mut self, value: impl Into<String>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// All SKUs of the local product, each with the global SKU it stands for; binding fails if one is missing.
    pub fn skus(mut self, value: impl IntoIterator<Item = BindLocalProductsSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for LocalProduct {
    fn name(&self) -> &'static str {
        "LocalProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "inventory_add_type" => self.inventory_add_type.read(reader),
            "inventory_mode" => self.inventory_mode.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("inventory_add_type", &self.inventory_add_type);
        out.put("inventory_mode", &self.inventory_mode);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Main image inside [`GetGlobalProductResponse`], [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MainImage {
    /// Height of the image, a whole number of pixels. Example: `600`.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels. Example: `600`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MainImage {
    fn name(&self) -> &'static str {
        "MainImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Manufacturer inside [`GetGlobalCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Manufacturer {
    /// Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
    pub is_required: Option<bool>,
    /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
    pub optional_regions: Vec<RequiredRegion>,
    /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
    pub required_regions: Vec<RequiredRegion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Manufacturer {
    fn name(&self) -> &'static str {
        "Manufacturer"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            "optional_regions" => self.optional_regions.read(reader),
            "required_regions" => self.required_regions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
        out.put("optional_regions", &self.optional_regions);
        out.put("required_regions", &self.required_regions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Market data inside [`GetOpportunityDetailOpportunity`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketData {
    /// Number of competing products on the market for this opportunity.
    pub competitor_product_count: Option<String>,
    /// Number of sellers who compete on the market for this opportunity.
    pub competitor_seller_count: Option<String>,
    /// Estimated sales value (GMV) of the market for this opportunity.
    pub est_market_gmv: Option<String>,
    /// Estimated number of units sold on the market for this opportunity.
    pub est_market_sales_volume: Option<String>,
    /// How much attention the topic gets on the market at present.
    pub market_buzz: Option<String>,
    /// Search word to which the market data refer.
    pub search_keyword: Option<String>,
    /// Number of searches for the topic on the platform.
    pub search_volume: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MarketData {
    fn name(&self) -> &'static str {
        "MarketData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "competitor_product_count" => self.competitor_product_count.read(reader),
            "competitor_seller_count" => self.competitor_seller_count.read(reader),
            "est_market_gmv" => self.est_market_gmv.read(reader),
            "est_market_sales_volume" => self.est_market_sales_volume.read(reader),
            "market_buzz" => self.market_buzz.read(reader),
            "search_keyword" => self.search_keyword.read(reader),
            "search_volume" => self.search_volume.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("competitor_product_count", &self.competitor_product_count);
        out.put("competitor_seller_count", &self.competitor_seller_count);
        out.put("est_market_gmv", &self.est_market_gmv);
        out.put("est_market_sales_volume", &self.est_market_sales_volume);
        out.put("market_buzz", &self.market_buzz);
        out.put("search_keyword", &self.search_keyword);
        out.put("search_volume", &self.search_volume);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Mask image inside [`Surface`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskImage {
    /// Height of the image, a whole number of pixels.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MaskImage {
    fn name(&self) -> &'static str {
        "MaskImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Measurement and option inside [`SizeChart`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasurementAndOption {
    /// Whether the sizes are those of the body, of the product or general ones.
    pub measurement_type: Option<String>,
    /// Measures to choose from, with unit and allowed range.
    pub options: Vec<OptionItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MeasurementAndOption {
    fn name(&self) -> &'static str {
        "MeasurementAndOption"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "measurement_type" => self.measurement_type.read(reader),
            "options" => self.options.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("measurement_type", &self.measurement_type);
        out.put("options", &self.options);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric standard inside [`Attribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricStandard {
    /// Id of the measurement standard, to be used in `metric_standard_info`.
    pub id: Option<String>,
    /// Parts that a value in this measurement consists of.
    pub metric_value_modules: Vec<MetricValueModule>,
    /// Name of the measurement, such as weight or volume.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MetricStandard {
    fn name(&self) -> &'static str {
        "MetricStandard"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "metric_value_modules" => self.metric_value_modules.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("metric_value_modules", &self.metric_value_modules);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric standard info inside [`GetProductValue`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricStandardInfo {
    /// Id of the measurement standard that the value follows, from the attribute.
    pub id: Option<String>,
    /// Parts of the measurement, each with number and unit.
    pub metric_value_module_infos: Vec<MetricValueModuleInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MetricStandardInfo {
    fn name(&self) -> &'static str {
        "MetricStandardInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "metric_value_module_infos" => self.metric_value_module_infos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("metric_value_module_infos", &self.metric_value_module_infos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric value module inside [`MetricStandard`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricValueModule {
    /// Data type that the value of this part must have.
    pub data_types: Vec<String>,
    /// Values offered by default for this part of the measure.
    pub default_values: Vec<DefaultValue>,
    /// Id of this part of the measurement, to be used in `metric_value_module_infos`.
    pub id: Option<String>,
    /// How the value of this part of the measure is entered.
    pub input_type: Option<String>,
    /// Name of this part of the measurement, meant for display.
    pub name: Option<String>,
    /// Text to put before the value, such as a sign.
    pub prefix: Option<String>,
    /// Hint shown in the empty input of this part of the measure.
    pub shading_word: Option<String>,
    /// Text to put after the value, such as a sign.
    pub suffix: Option<String>,
    /// Units in which this part of the measure can be given.
    pub units: Vec<Unit>,
    /// Limits on length or number of the value.
    pub value_limit: Option<ValueLimit>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MetricValueModule {
    fn name(&self) -> &'static str {
        "MetricValueModule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data_types" => self.data_types.read(reader),
            "default_values" => self.default_values.read(reader),
            "id" => self.id.read(reader),
            "input_type" => self.input_type.read(reader),
            "name" => self.name.read(reader),
            "prefix" => self.prefix.read(reader),
            "shading_word" => self.shading_word.read(reader),
            "suffix" => self.suffix.read(reader),
            "units" => self.units.read(reader),
            "value_limit" => self.value_limit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data_types", &self.data_types);
        out.put("default_values", &self.default_values);
        out.put("id", &self.id);
        out.put("input_type", &self.input_type);
        out.put("name", &self.name);
        out.put("prefix", &self.prefix);
        out.put("shading_word", &self.shading_word);
        out.put("suffix", &self.suffix);
        out.put("units", &self.units);
        out.put("value_limit", &self.value_limit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Metric value module info inside [`MetricStandardInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricValueModuleInfo {
    /// Id of the part of the measurement that the value fills.
    pub id: Option<String>,
    /// Text to put before the value, such as a sign.
    pub prefix: Option<String>,
    /// Text to put after the value, such as a sign.
    pub suffix: Option<String>,
    /// Id of the unit in which `value` is given, one of the `units` of the attribute.
    pub unit_id: Option<String>,
    /// Name of the unit in which the number is given.
    pub unit_name: Option<String>,
    /// Number or text of this part of the measure.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MetricValueModuleInfo {
    fn name(&self) -> &'static str {
        "MetricValueModuleInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "prefix" => self.prefix.read(reader),
            "suffix" => self.suffix.read(reader),
            "unit_id" => self.unit_id.read(reader),
            "unit_name" => self.unit_name.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("prefix", &self.prefix);
        out.put("suffix", &self.suffix);
        out.put("unit_id", &self.unit_id);
        out.put("unit_name", &self.unit_name);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Num limit inside [`ValueLimit`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumLimit {
    /// Largest number that may be entered for the value.
    pub max_value: Option<i64>,
    /// Smallest number that may be entered for the value.
    pub min_value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NumLimit {
    fn name(&self) -> &'static str {
        "NumLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Opportunity inside [`ListOpportunitiesData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Opportunity {
    /// Name of the brand under which the product is sold.
    pub brand_name: Option<String>,
    /// Id of the top-level category of the opportunity.
    pub category_id_level_1: Option<String>,
    /// Id of the second-level category of the opportunity.
    pub category_id_level_2: Option<String>,
    /// Id of the third-level category of the opportunity.
    pub category_id_level_3: Option<String>,
    /// Name of the top-level category of the opportunity.
    pub category_name_level_1: Option<String>,
    /// Name of the second-level category of the opportunity.
    pub category_name_level_2: Option<String>,
    /// Name of the third-level category of the opportunity.
    pub category_name_level_3: Option<String>,
    /// Number of competing products on the market for this opportunity.
    pub competitor_product_count: Option<String>,
    /// Unix time in seconds when the opportunity was created.
    pub create_time: Option<i64>,
    /// Estimated sales value (GMV) of the market for this opportunity.
    pub est_market_gmv: Option<String>,
    /// Estimated number of units sold on the market for this opportunity.
    pub est_market_sales_volume: Option<String>,
    /// Unix time in seconds when the opportunity ends.
    pub expire_time: Option<i64>,
    /// Id of the reference product outside TikTok Shop.
    pub external_product_id: Option<String>,
    /// Id of the opportunity, used to submit products for it.
    pub id: Option<String>,
    /// Whether the seller has saved the opportunity.
    pub is_collected: Option<bool>,
    /// Kind of opportunity: for a category, for a search word or for an exact product.
    pub opportunity_type: Option<String>,
    /// Search words that belong to the opportunity.
    pub query_words: Option<String>,
    /// Pictures of the kind of product that is wanted.
    pub reference_images: Vec<String>,
    /// Where the example of the wanted product comes from.
    pub reference_source: Option<String>,
    /// Reward for sellers who take part in the opportunity.
    pub reward_info: Option<String>,
    /// Number of searches for the topic on the platform.
    pub search_volume: Option<String>,
    /// Codes of tags that classify opportunities.
    pub tag_codes: Vec<String>,
    /// Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING.
    pub tags: Option<String>,
    /// Title of the opportunity, meant for display.
    pub title: Option<String>,
    /// Number of times that videos on the topic were viewed.
    pub video_view_pv: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Opportunity {
    fn name(&self) -> &'static str {
        "Opportunity"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_name" => self.brand_name.read(reader),
            "category_id_level_1" => self.category_id_level_1.read(reader),
            "category_id_level_2" => self.category_id_level_2.read(reader),
            "category_id_level_3" => self.category_id_level_3.read(reader),
            "category_name_level_1" => self.category_name_level_1.read(reader),
            "category_name_level_2" => self.category_name_level_2.read(reader),
            "category_name_level_3" => self.category_name_level_3.read(reader),
            "competitor_product_count" => self.competitor_product_count.read(reader),
            "create_time" => self.create_time.read(reader),
            "est_market_gmv" => self.est_market_gmv.read(reader),
            "est_market_sales_volume" => self.est_market_sales_volume.read(reader),
            "expire_time" => self.expire_time.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "id" => self.id.read(reader),
            "is_collected" => self.is_collected.read(reader),
            "opportunity_type" => self.opportunity_type.read(reader),
            "query_words" => self.query_words.read(reader),
            "reference_images" => self.reference_images.read(reader),
            "reference_source" => self.reference_source.read(reader),
            "reward_info" => self.reward_info.read(reader),
            "search_volume" => self.search_volume.read(reader),
            "tag_codes" => self.tag_codes.read(reader),
            "tags" => self.tags.read(reader),
            "title" => self.title.read(reader),
            "video_view_pv" => self.video_view_pv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_name", &self.brand_name);
        out.put("category_id_level_1", &self.category_id_level_1);
        out.put("category_id_level_2", &self.category_id_level_2);
        out.put("category_id_level_3", &self.category_id_level_3);
        out.put("category_name_level_1", &self.category_name_level_1);
        out.put("category_name_level_2", &self.category_name_level_2);
        out.put("category_name_level_3", &self.category_name_level_3);
        out.put("competitor_product_count", &self.competitor_product_count);
        out.put("create_time", &self.create_time);
        out.put("est_market_gmv", &self.est_market_gmv);
        out.put("est_market_sales_volume", &self.est_market_sales_volume);
        out.put("expire_time", &self.expire_time);
        out.put("external_product_id", &self.external_product_id);
        out.put("id", &self.id);
        out.put("is_collected", &self.is_collected);
        out.put("opportunity_type", &self.opportunity_type);
        out.put("query_words", &self.query_words);
        out.put("reference_images", &self.reference_images);
        out.put("reference_source", &self.reference_source);
        out.put("reward_info", &self.reward_info);
        out.put("search_volume", &self.search_volume);
        out.put("tag_codes", &self.tag_codes);
        out.put("tags", &self.tags);
        out.put("title", &self.title);
        out.put("video_view_pv", &self.video_view_pv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Opportunity application inside [`ApplyOpportunitiesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpportunityApplication {
    /// Id of the application, one for each pair of product and opportunity. Example: `submission123`.
    pub id: Option<String>,
    /// Id of the opportunity, from the list of product opportunities. Example: `213231231`.
    pub opportunity_id: Option<String>,
    /// Id of the product, generated by TikTok Shop. Example: `abcd1234`.
    pub product_id: Option<String>,
    /// State of the application: REVIEWING, then APPROVED or REJECTED. Example: `REVIEWING`.
    pub status: Option<OpportunityApplicationStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OpportunityApplication {
    fn name(&self) -> &'static str {
        "OpportunityApplication"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "opportunity_id" => self.opportunity_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("opportunity_id", &self.opportunity_id);
        out.put("product_id", &self.product_id);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`OptimizeImagesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizeImagesImage {
    /// Height of the image in pixels; for an optimized image, that after the change. Example: `600`.
    pub height: Option<i64>,
    /// State of the picture: PROCESSING while it is changed (call again), SUCCESS when done, IGNORE when it had been changed before. Example: `SUCCESS`.
    pub optimize_status: Option<OptimizeStatus>,
    /// URI of the changed picture, to be used in the product; only after success.
    pub optimized_uri: Option<String>,
    /// Address of the changed picture, to be used in HTML descriptions; only after success.
    pub optimized_url: Option<String>,
    /// URI of the picture as it was before the change.
    pub original_uri: Option<String>,
    /// Address of the picture before the change.
    pub original_url: Option<String>,
    /// Width of the image in pixels; for an optimized image, that after the change. Example: `600`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OptimizeImagesImage {
    fn name(&self) -> &'static str {
        "OptimizeImagesImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "optimize_status" => self.optimize_status.read(reader),
            "optimized_uri" => self.optimized_uri.read(reader),
            "optimized_url" => self.optimized_url.read(reader),
            "original_uri" => self.original_uri.read(reader),
            "original_url" => self.original_url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("optimize_status", &self.optimize_status);
        out.put("optimized_uri", &self.optimized_uri);
        out.put("optimized_url", &self.optimized_url);
        out.put("original_uri", &self.original_uri);
        out.put("original_url", &self.original_url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`OptimizeImagesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizeImagesImage2 {
    /// Kind of change to make to the picture.
    pub optimization_mode: Vec<OptimizationMode>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OptimizeImagesImage2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of change to make to the picture.
    pub fn optimization_mode(mut self, value: impl IntoIterator<Item = impl Into<OptimizationMode>>) -> Self {
        self.optimization_mode = value.into_iter().map(Into::into).collect();
        self
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for OptimizeImagesImage2 {
    fn name(&self) -> &'static str {
        "OptimizeImagesImage2"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "optimization_mode" => self.optimization_mode.read(reader),
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("optimization_mode", &self.optimization_mode);
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option inside [`MeasurementAndOption`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionItem {
    /// Id of the option, to be given when it is selected.
    pub id: Option<String>,
    /// Range allowed for this measure in imperial units.
    pub imperial_value_range: Vec<String>,
    /// Range allowed for this measure in metric units.
    pub metric_value_range: Vec<String>,
    /// Name of the option that can be selected.
    pub name: Option<String>,
    /// Role that the measure plays in the size chart.
    pub role: Option<String>,
    /// Unit in which values of this measure are given.
    pub unit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OptionItem {
    fn name(&self) -> &'static str {
        "OptionItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "imperial_value_range" => self.imperial_value_range.read(reader),
            "metric_value_range" => self.metric_value_range.read(reader),
            "name" => self.name.read(reader),
            "role" => self.role.read(reader),
            "unit" => self.unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("imperial_value_range", &self.imperial_value_range);
        out.put("metric_value_range", &self.metric_value_range);
        out.put("name", &self.name);
        out.put("role", &self.role);
        out.put("unit", &self.unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Origin platform category inside [`RecommendCategoryRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginPlatformCategory {
    /// Full path of the category on the platform the product comes from.
    pub full_name: Option<String>,
    /// Id of the category on the platform the product comes from.
    pub id: Option<String>,
    /// Whether the category has no subcategories on the platform the product comes from.
    pub is_leaf: Option<bool>,
    /// Whether the category has no parent on the platform the product comes from.
    pub is_root: Option<bool>,
    /// Name of the category on the platform the product comes from.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OriginPlatformCategory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full path of the category on the platform the product comes from.
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }

    /// Id of the category on the platform the product comes from.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Whether the category has no subcategories on the platform the product comes from.
    pub fn is_leaf(mut self, value: bool) -> Self {
        self.is_leaf = Some(value);
        self
    }

    /// Whether the category has no parent on the platform the product comes from.
    pub fn is_root(mut self, value: bool) -> Self {
        self.is_root = Some(value);
        self
    }

    /// Name of the category on the platform the product comes from.
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

impl Model for OriginPlatformCategory {
    fn name(&self) -> &'static str {
        "OriginPlatformCategory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "full_name" => self.full_name.read(reader),
            "id" => self.id.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "is_root" => self.is_root.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("full_name", &self.full_name);
        out.put("id", &self.id);
        out.put("is_leaf", &self.is_leaf);
        out.put("is_root", &self.is_root);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Origin platform product meta data inside [`RecommendCategoryRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginPlatformProductMetaData {
    /// Attributes of the product on the platform it comes from, each with its values.
    pub attribute_value_list: Vec<AttributeValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OriginPlatformProductMetaData {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product on the platform it comes from, each with its values.
    pub fn attribute_value_list(mut self, value: impl IntoIterator<Item = AttributeValue>) -> Self {
        self.attribute_value_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OriginPlatformProductMetaData {
    fn name(&self) -> &'static str {
        "OriginPlatformProductMetaData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "attribute_value_list" => self.attribute_value_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attribute_value_list", &self.attribute_value_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Original image inside [`TranslationTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalImage {
    /// URI of the picture as it was before translation.
    pub uri: Option<String>,
    /// Address of the picture before translation.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OriginalImage {
    fn name(&self) -> &'static str {
        "OriginalImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package dimension inside [`PredictProductPackageDimensionsAndWeightResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageDimension {
    /// Height of the packed product, whole number in the given `unit`; Brazil rounds decimals.
    pub height: Option<i64>,
    /// Length of the packed product, whole number in the given `unit`; Brazil rounds decimals.
    pub length: Option<i64>,
    /// Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight.
    pub unit: Option<String>,
    /// Width of the packed product, whole number in the given `unit`; Brazil rounds decimals.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PackageDimension {
    fn name(&self) -> &'static str {
        "PackageDimension"
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

/// Package weight inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageWeight {
    /// Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`.
    pub unit: Option<PackageWeightUnit>,
    /// Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PackageWeight {
    fn name(&self) -> &'static str {
        "PackageWeight"
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

/// Candidate product inside [`PartialEditCandidateProductsRequest`], [`UploadCandidateProductsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsCandidateProduct {
    /// Description of the product on the other platform, at most 6000 characters.
    pub description: Option<String>,
    /// Category of the product on the other platform, at most 100 characters. Example: `Beauty`.
    pub external_category_name: Option<String>,
    /// Id of the candidate product on its own platform, at most 64 characters. Example: `abcd`.
    pub external_product_id: Option<String>,
    /// Main pictures of the candidate product, at most 25.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Default: `60`. Example: `1726341961`.
    pub opportunity_matching_end_time: Option<i64>,
    /// Variants of the candidate product, at most 600.
    pub skus: Vec<PartialEditCandidateProductsSku>,
    /// Title of the candidate product, at most 100 characters. Example: `iphone15promax128G`.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditCandidateProductsCandidateProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the product on the other platform, at most 6000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Category of the product on the other platform, at most 100 characters. Example: `Beauty`.
    pub fn external_category_name(mut self, value: impl Into<String>) -> Self {
        self.external_category_name = Some(value.into());
        self
    }

    /// Id of the candidate product on its own platform, at most 64 characters. Example: `abcd`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Main pictures of the candidate product, at most 25.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Default: `60`. Example: `1726341961`.
    pub fn opportunity_matching_end_time(mut self, value: impl Into<i64>) -> Self {
        self.opportunity_matching_end_time = Some(value.into());
        self
    }

    /// Variants of the candidate product, at most 600.
    pub fn skus(mut self, value: impl IntoIterator<Item = PartialEditCandidateProductsSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the candidate product, at most 100 characters. Example: `iphone15promax128G`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditCandidateProductsCandidateProduct {
    fn name(&self) -> &'static str {
        "PartialEditCandidateProductsCandidateProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "external_category_name" => self.external_category_name.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "images" => self.images.read(reader),
            "opportunity_matching_end_time" => self.opportunity_matching_end_time.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("external_category_name", &self.external_category_name);
        out.put("external_product_id", &self.external_product_id);
        out.put("images", &self.images);
        out.put("opportunity_matching_end_time", &self.opportunity_matching_end_time);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`PartialEditCandidateProductsErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsDetail {
    /// External id of the candidate product that failed. Example: `abcde`.
    pub external_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartialEditCandidateProductsDetail {
    fn name(&self) -> &'static str {
        "PartialEditCandidateProductsDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product_id" => self.external_product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product_id", &self.external_product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`PartialEditCandidateProductsResponse`], [`UploadCandidateProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `36002005`.
    pub code: Option<i64>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<PartialEditCandidateProductsDetail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartialEditCandidateProductsErrorItem {
    fn name(&self) -> &'static str {
        "PartialEditCandidateProductsErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CandidateProduct`], [`PartialEditCandidateProductsCandidateProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsSku {
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<Money>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items.
    pub sales_attributes: Vec<CreateAttributeRecommendationRequestSalesAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditCandidateProductsSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CreateAttributeRecommendationRequestSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditCandidateProductsSku {
    fn name(&self) -> &'static str {
        "PartialEditCandidateProductsSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sale price inside [`PartialEditGlobalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditGlobalProductSalePrice {
    /// Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`.
    pub amount: Option<String>,
    /// Market in which this price applies, by country code. Required. Example: `US`.
    pub region: Option<EditProductReplicatedProductRegion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditGlobalProductSalePrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Market in which this price applies, by country code. Required. Example: `US`.
    pub fn region(mut self, value: impl Into<EditProductReplicatedProductRegion>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditGlobalProductSalePrice {
    fn name(&self) -> &'static str {
        "PartialEditGlobalProductSalePrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "region" => self.region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("region", &self.region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`PartialEditGlobalProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditGlobalProductSku {
    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub external_global_sku_id: Option<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
    pub global_quantity: Option<i64>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`.
    pub id: Option<String>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckGlobalProductListingInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<Money>,
    /// Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others.
    pub sale_prices: Vec<PartialEditGlobalProductSalePrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckGlobalProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub seller_sku: Option<String>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub sku_unit_count: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditGlobalProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`.
    pub fn external_global_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_global_sku_id = Some(value.into());
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`.
    pub fn global_quantity(mut self, value: impl Into<i64>) -> Self {
        self.global_quantity = Some(value.into());
        self
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub fn price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others.
    pub fn sale_prices(mut self, value: impl IntoIterator<Item = PartialEditGlobalProductSalePrice>) -> Self {
        self.sale_prices = value.into_iter().collect();
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditGlobalProductSku {
    fn name(&self) -> &'static str {
        "PartialEditGlobalProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_global_sku_id" => self.external_global_sku_id.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "global_quantity" => self.global_quantity.read(reader),
            "id" => self.id.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "sale_prices" => self.sale_prices.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_global_sku_id", &self.external_global_sku_id);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("global_quantity", &self.global_quantity);
        out.put("id", &self.id);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("sale_prices", &self.sale_prices);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_unit_count", &self.sku_unit_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Background image inside [`PartialEditProductSurface`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductBackgroundImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductBackgroundImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for PartialEditProductBackgroundImage {
    fn name(&self) -> &'static str {
        "PartialEditProductBackgroundImage"
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

/// Custom area inside [`PartialEditProductSurface`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductCustomArea {
    /// Name of the customizable area, shown to the buyer.
    pub area_name: Option<String>,
    /// Position, size and rotation of the customizable area on the surface.
    pub area_placement: Option<AreaPlacement>,
    /// Kind of content the buyer can put into the area: text or image.
    pub area_type: Option<String>,
    /// Id of the area in the system of the print-on-demand provider.
    pub external_area_id: Option<String>,
    /// Limits for an image that the buyer puts into this area.
    pub image_area: Option<PartialEditProductImageArea>,
    /// Whether the buyer must fill this area before ordering.
    pub is_required: Option<bool>,
    /// Limits and style for a text that the buyer puts into this area.
    pub text_area: Option<TextArea>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductCustomArea {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the customizable area, shown to the buyer.
    pub fn area_name(mut self, value: impl Into<String>) -> Self {
        self.area_name = Some(value.into());
        self
    }

    /// Position, size and rotation of the customizable area on the surface.
    pub fn area_placement(mut self, value: AreaPlacement) -> Self {
        self.area_placement = Some(value);
        self
    }

    /// Kind of content the buyer can put into the area: text or image.
    pub fn area_type(mut self, value: impl Into<String>) -> Self {
        self.area_type = Some(value.into());
        self
    }

    /// Id of the area in the system of the print-on-demand provider.
    pub fn external_area_id(mut self, value: impl Into<String>) -> Self {
        self.external_area_id = Some(value.into());
        self
    }

    /// Limits for an image that the buyer puts into this area.
    pub fn image_area(mut self, value: PartialEditProductImageArea) -> Self {
        self.image_area = Some(value);
        self
    }

    /// Whether the buyer must fill this area before ordering.
    pub fn is_required(mut self, value: bool) -> Self {
        self.is_required = Some(value);
        self
    }

    /// Limits and style for a text that the buyer puts into this area.
    pub fn text_area(mut self, value: TextArea) -> Self {
        self.text_area = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductCustomArea {
    fn name(&self) -> &'static str {
        "PartialEditProductCustomArea"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "area_name" => self.area_name.read(reader),
            "area_placement" => self.area_placement.read(reader),
            "area_type" => self.area_type.read(reader),
            "external_area_id" => self.external_area_id.read(reader),
            "image_area" => self.image_area.read(reader),
            "is_required" => self.is_required.read(reader),
            "text_area" => self.text_area.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("area_name", &self.area_name);
        out.put("area_placement", &self.area_placement);
        out.put("area_type", &self.area_type);
        out.put("external_area_id", &self.external_area_id);
        out.put("image_area", &self.image_area);
        out.put("is_required", &self.is_required);
        out.put("text_area", &self.text_area);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Default image inside [`PartialEditProductImageArea`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductDefaultImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductDefaultImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for PartialEditProductDefaultImage {
    fn name(&self) -> &'static str {
        "PartialEditProductDefaultImage"
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

/// Image area inside [`PartialEditProductCustomArea`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductImageArea {
    /// Picture shown in the area until the buyer adds one.
    pub default_image: Option<PartialEditProductDefaultImage>,
    /// Smallest height of the buyer's image, in pixels.
    pub min_height: Option<i64>,
    /// Smallest width of the buyer's image, in pixels.
    pub min_width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductImageArea {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture shown in the area until the buyer adds one.
    pub fn default_image(mut self, value: PartialEditProductDefaultImage) -> Self {
        self.default_image = Some(value);
        self
    }

    /// Smallest height of the buyer's image, in pixels.
    pub fn min_height(mut self, value: impl Into<i64>) -> Self {
        self.min_height = Some(value.into());
        self
    }

    /// Smallest width of the buyer's image, in pixels.
    pub fn min_width(mut self, value: impl Into<i64>) -> Self {
        self.min_width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductImageArea {
    fn name(&self) -> &'static str {
        "PartialEditProductImageArea"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "default_image" => self.default_image.read(reader),
            "min_height" => self.min_height.read(reader),
            "min_width" => self.min_width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("default_image", &self.default_image);
        out.put("min_height", &self.min_height);
        out.put("min_width", &self.min_width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Mask image inside [`PartialEditProductSurface`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductMaskImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductMaskImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for PartialEditProductMaskImage {
    fn name(&self) -> &'static str {
        "PartialEditProductMaskImage"
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

/// POD info inside [`PartialEditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductPodInfo {
    /// Print-on-demand templates, each with the surfaces that can be customized.
    pub pod_templates: Vec<PartialEditProductPodTemplate>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductPodInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Print-on-demand templates, each with the surfaces that can be customized.
    pub fn pod_templates(mut self, value: impl IntoIterator<Item = PartialEditProductPodTemplate>) -> Self {
        self.pod_templates = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductPodInfo {
    fn name(&self) -> &'static str {
        "PartialEditProductPodInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pod_templates" => self.pod_templates.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pod_templates", &self.pod_templates);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// POD template inside [`PartialEditProductPodInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductPodTemplate {
    /// Id of the print-on-demand template of the product.
    pub pod_template_id: Option<String>,
    /// Note on the template for the seller or the printer.
    pub remark: Option<String>,
    /// SKUs that use this print-on-demand template.
    pub sku_ids: Vec<String>,
    /// Surfaces of the product that can be printed.
    pub surfaces: Vec<PartialEditProductSurface>,
    /// Name of the template, chosen by the seller.
    pub template_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductPodTemplate {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the print-on-demand template of the product.
    pub fn pod_template_id(mut self, value: impl Into<String>) -> Self {
        self.pod_template_id = Some(value.into());
        self
    }

    /// Note on the template for the seller or the printer.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }

    /// SKUs that use this print-on-demand template.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Surfaces of the product that can be printed.
    pub fn surfaces(mut self, value: impl IntoIterator<Item = PartialEditProductSurface>) -> Self {
        self.surfaces = value.into_iter().collect();
        self
    }

    /// Name of the template, chosen by the seller.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductPodTemplate {
    fn name(&self) -> &'static str {
        "PartialEditProductPodTemplate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pod_template_id" => self.pod_template_id.read(reader),
            "remark" => self.remark.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            "surfaces" => self.surfaces.read(reader),
            "template_name" => self.template_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pod_template_id", &self.pod_template_id);
        out.put("remark", &self.remark);
        out.put("sku_ids", &self.sku_ids);
        out.put("surfaces", &self.surfaces);
        out.put("template_name", &self.template_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`PartialEditProductSku`], [`PublishGlobalProductPublishTargetSku`], [`UpdatePriceSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductPrice {
    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `100.00`.
    pub amount: Option<String>,
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub currency: Option<CheckProductListingPriceCurrency>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
    pub sale_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `100.00`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub fn currency(mut self, value: impl Into<CheckProductListingPriceCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`.
    pub fn sale_price(mut self, value: impl Into<String>) -> Self {
        self.sale_price = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductPrice {
    fn name(&self) -> &'static str {
        "PartialEditProductPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Replicated product inside [`PartialEditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductReplicatedProduct {
    /// Whether the local products share one stock or each has its own.
    pub inventory_mode: Option<String>,
    /// Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`.
    pub region: Option<PartialEditProductReplicatedProductRegion>,
    /// SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted.
    pub skus: Vec<PartialEditProductReplicatedProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductReplicatedProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the local products share one stock or each has its own.
    pub fn inventory_mode(mut self, value: impl Into<String>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`.
    pub fn region(mut self, value: impl Into<PartialEditProductReplicatedProductRegion>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted.
    pub fn skus(mut self, value: impl IntoIterator<Item = PartialEditProductReplicatedProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductReplicatedProduct {
    fn name(&self) -> &'static str {
        "PartialEditProductReplicatedProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory_mode" => self.inventory_mode.read(reader),
            "region" => self.region.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory_mode", &self.inventory_mode);
        out.put("region", &self.region);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`PartialEditProductReplicatedProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductReplicatedProductSku {
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub external_sku_id: Option<String>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207000`.
    pub id: Option<String>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<EditProductInventory>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<PartialEditProductSkuPrice>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub seller_sku: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductReplicatedProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207000`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = EditProductInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: PartialEditProductSkuPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductReplicatedProductSku {
    fn name(&self) -> &'static str {
        "PartialEditProductReplicatedProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_sku_id" => self.external_sku_id.read(reader),
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_sku_id", &self.external_sku_id);
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("seller_sku", &self.seller_sku);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`PartialEditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductSku {
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<CheckProductListingExternalListPrice>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub external_sku_id: Option<String>,
    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub external_urls: Vec<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207012`.
    pub id: Option<String>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<PartialEditProductPrice>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<CheckProductListingSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Outer size of the packed SKU, when it differs from that of the product.
    pub sku_dimensions: Option<SkuDimension>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub sku_unit_count: Option<String>,
    /// Weight of the packed SKU, when it differs from that of the product.
    pub sku_weight: Option<SkuWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub fn external_list_prices(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingExternalListPrice>,
    ) -> Self {
        self.external_list_prices = value.into_iter().collect();
        self
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub fn external_urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_urls = value.into_iter().map(Into::into).collect();
        self
    }

    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub fn extra_identifier_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.extra_identifier_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fn fees(mut self, value: impl IntoIterator<Item = CheckProductListingFee>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }

    /// Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207012`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub fn identifier_code(mut self, value: IdentifierCode) -> Self {
        self.identifier_code = Some(value);
        self
    }

    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub fn list_price(mut self, value: Money) -> Self {
        self.list_price = Some(value);
        self
    }

    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub fn pre_sale(mut self, value: PreSale) -> Self {
        self.pre_sale = Some(value);
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub fn price(mut self, value: PartialEditProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub fn sales_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = value.into_iter().collect();
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Outer size of the packed SKU, when it differs from that of the product.
    pub fn sku_dimensions(mut self, value: SkuDimension) -> Self {
        self.sku_dimensions = Some(value);
        self
    }

    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`.
    pub fn sku_unit_count(mut self, value: impl Into<String>) -> Self {
        self.sku_unit_count = Some(value.into());
        self
    }

    /// Weight of the packed SKU, when it differs from that of the product.
    pub fn sku_weight(mut self, value: SkuWeight) -> Self {
        self.sku_weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductSku {
    fn name(&self) -> &'static str {
        "PartialEditProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_list_prices" => self.external_list_prices.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_urls" => self.external_urls.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "fees" => self.fees.read(reader),
            "id" => self.id.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "list_price" => self.list_price.read(reader),
            "pre_sale" => self.pre_sale.read(reader),
            "price" => self.price.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_dimensions" => self.sku_dimensions.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            "sku_weight" => self.sku_weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_list_prices", &self.external_list_prices);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_urls", &self.external_urls);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("fees", &self.fees);
        out.put("id", &self.id);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("list_price", &self.list_price);
        out.put("pre_sale", &self.pre_sale);
        out.put("price", &self.price);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_dimensions", &self.sku_dimensions);
        out.put("sku_unit_count", &self.sku_unit_count);
        out.put("sku_weight", &self.sku_weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`PartialEditProductReplicatedProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductSkuPrice {
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub currency: Option<CheckProductListingPriceCurrency>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`.
    pub sale_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductSkuPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`.
    pub fn currency(mut self, value: impl Into<CheckProductListingPriceCurrency>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`.
    pub fn sale_price(mut self, value: impl Into<String>) -> Self {
        self.sale_price = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductSkuPrice {
    fn name(&self) -> &'static str {
        "PartialEditProductSkuPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Surface inside [`PartialEditProductPodTemplate`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductSurface {
    /// Picture of the surface on which the buyer's design is placed.
    pub background_image: Option<PartialEditProductBackgroundImage>,
    /// Areas of the surface that the buyer can fill with text or an image.
    pub custom_areas: Vec<PartialEditProductCustomArea>,
    /// Id of the surface in the system of the print-on-demand provider.
    pub external_surface_id: Option<String>,
    /// Picture laid over the design so that the preview looks real.
    pub mask_image: Option<PartialEditProductMaskImage>,
    /// Name of the surface, such as front or back.
    pub surface_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductSurface {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture of the surface on which the buyer's design is placed.
    pub fn background_image(mut self, value: PartialEditProductBackgroundImage) -> Self {
        self.background_image = Some(value);
        self
    }

    /// Areas of the surface that the buyer can fill with text or an image.
    pub fn custom_areas(mut self, value: impl IntoIterator<Item = PartialEditProductCustomArea>) -> Self {
        self.custom_areas = value.into_iter().collect();
        self
    }

    /// Id of the surface in the system of the print-on-demand provider.
    pub fn external_surface_id(mut self, value: impl Into<String>) -> Self {
        self.external_surface_id = Some(value.into());
        self
    }

    /// Picture laid over the design so that the preview looks real.
    pub fn mask_image(mut self, value: PartialEditProductMaskImage) -> Self {
        self.mask_image = Some(value);
        self
    }

    /// Name of the surface, such as front or back.
    pub fn surface_name(mut self, value: impl Into<String>) -> Self {
        self.surface_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductSurface {
    fn name(&self) -> &'static str {
        "PartialEditProductSurface"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "background_image" => self.background_image.read(reader),
            "custom_areas" => self.custom_areas.read(reader),
            "external_surface_id" => self.external_surface_id.read(reader),
            "mask_image" => self.mask_image.read(reader),
            "surface_name" => self.surface_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("background_image", &self.background_image);
        out.put("custom_areas", &self.custom_areas);
        out.put("external_surface_id", &self.external_surface_id);
        out.put("mask_image", &self.mask_image);
        out.put("surface_name", &self.surface_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Phone number inside [`CreateManufacturerRequest`], [`PartialEditManufacturerRequest`], [`RegionalProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`.
    pub availability: Option<PhoneNumberAvailability>,
    /// Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`.
    pub country_code: Option<String>,
    /// Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`.
    pub local_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PhoneNumber {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`.
    pub fn availability(mut self, value: impl Into<PhoneNumberAvailability>) -> Self {
        self.availability = Some(value.into());
        self
    }

    /// Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`.
    pub fn local_number(mut self, value: impl Into<String>) -> Self {
        self.local_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PhoneNumber {
    fn name(&self) -> &'static str {
        "PhoneNumber"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "availability" => self.availability.read(reader),
            "country_code" => self.country_code.read(reader),
            "local_number" => self.local_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("availability", &self.availability);
        out.put("country_code", &self.country_code);
        out.put("local_number", &self.local_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// POD info inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodInfo {
    /// Print-on-demand templates, each with the surfaces that can be customized.
    pub pod_templates: Vec<PodTemplate>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PodInfo {
    fn name(&self) -> &'static str {
        "PodInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pod_templates" => self.pod_templates.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pod_templates", &self.pod_templates);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// POD template inside [`PodInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodTemplate {
    /// Id of the print-on-demand template of the product.
    pub pod_template_id: Option<String>,
    /// Note on the template for the seller or the printer.
    pub remark: Option<String>,
    /// SKUs that use this print-on-demand template.
    pub sku_ids: Vec<String>,
    /// Surfaces of the product that can be printed.
    pub surfaces: Vec<Surface>,
    /// Name of the template, chosen by the seller.
    pub template_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PodTemplate {
    fn name(&self) -> &'static str {
        "PodTemplate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pod_template_id" => self.pod_template_id.read(reader),
            "remark" => self.remark.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            "surfaces" => self.surfaces.read(reader),
            "template_name" => self.template_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pod_template_id", &self.pod_template_id);
        out.put("remark", &self.remark);
        out.put("sku_ids", &self.sku_ids);
        out.put("surfaces", &self.surfaces);
        out.put("template_name", &self.template_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pre check detail inside [`PreCheckResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreCheckDetail {
    /// Full explanation of the problem found in the product data.
    pub long_reason: Option<String>,
    /// Parts of the listing in which the problem lies, such as PRE_CHECK_FIELD_TITLE.
    pub related_fields: Vec<String>,
    /// Short statement of the problem found in the product data.
    pub short_reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PreCheckDetail {
    fn name(&self) -> &'static str {
        "PreCheckDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "long_reason" => self.long_reason.read(reader),
            "related_fields" => self.related_fields.read(reader),
            "short_reason" => self.short_reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("long_reason", &self.long_reason);
        out.put("related_fields", &self.related_fields);
        out.put("short_reason", &self.short_reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pre check result inside [`CheckProductListingResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreCheckResult {
    /// Problems that this check found in the product data.
    pub pre_check_details: Vec<PreCheckDetail>,
    /// Kind of problem that was checked, such as INCOMPLETE_INFO. Example: `INCOMPLETE_INFO`.
    pub pre_check_item: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PreCheckResult {
    fn name(&self) -> &'static str {
        "PreCheckResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pre_check_details" => self.pre_check_details.read(reader),
            "pre_check_item" => self.pre_check_item.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pre_check_details", &self.pre_check_details);
        out.put("pre_check_item", &self.pre_check_item);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pre sale inside [`CheckProductListingSku`], [`CreateProductSku2`], [`PartialEditProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreSale {
    /// How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require.
    pub fulfillment_type: Option<FulfillmentType>,
    /// Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`.
    pub type_: Option<AllowedSpecialProductType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PreSale {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require.
    pub fn fulfillment_type(mut self, value: FulfillmentType) -> Self {
        self.fulfillment_type = Some(value);
        self
    }

    /// Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`.
    pub fn type_(mut self, value: impl Into<AllowedSpecialProductType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PreSale {
    fn name(&self) -> &'static str {
        "PreSale"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fulfillment_type" => self.fulfillment_type.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fulfillment_type", &self.fulfillment_type);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Prescription requirement inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrescriptionRequirement {
    /// Whether buyers need a prescription for this pharmacy product. Example: `false`.
    pub needs_prescription: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PrescriptionRequirement {
    fn name(&self) -> &'static str {
        "PrescriptionRequirement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "needs_prescription" => self.needs_prescription.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("needs_prescription", &self.needs_prescription);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`CombinedSku`], [`SearchProductsSku`], [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`.
    pub currency: Option<CreateProductPriceCurrency>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `117.5`.
    pub sale_price: Option<String>,
    /// Price at which bidding starts in a LIVE auction, decimal text.
    pub starting_bid_price: Option<String>,
    /// Price before tax and shipping charges for global sellers, decimal text; for local sellers the price shown to buyers. Example: `110`.
    pub tax_exclusive_price: Option<String>,
    /// Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1`.
    pub unit_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Price {
    fn name(&self) -> &'static str {
        "Price"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            "starting_bid_price" => self.starting_bid_price.read(reader),
            "tax_exclusive_price" => self.tax_exclusive_price.read(reader),
            "unit_price" => self.unit_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
        out.put("starting_bid_price", &self.starting_bid_price);
        out.put("tax_exclusive_price", &self.tax_exclusive_price);
        out.put("unit_price", &self.unit_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`SearchProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Review of the product by TikTok Shop; not for products listed only on Tokopedia.
    pub audit: Option<Audit>,
    /// Unix time in seconds when the product was created. Example: `1234567890`.
    pub create_time: Option<i64>,
    /// Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`.
    pub has_draft: Option<bool>,
    /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
    pub id: Option<String>,
    /// State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there.
    pub integrated_platform_statuses: Vec<IntegratedPlatformStatus>,
    /// Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
    pub is_not_for_sale: Option<bool>,
    /// Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`.
    pub listing_quality_tier: Option<CurrentTier>,
    /// Families of products that appear as options of each other on the product page; US local sellers only.
    pub product_families: Vec<ProductFamily>,
    /// Why changes of the global product could not be applied to this one; cross-border sellers only.
    pub product_sync_fail_reasons: Vec<String>,
    /// Tags that mark the product, such as AUCTION.
    pub product_tags: Vec<String>,
    /// Categories that the platform considers right, judged by title, description and pictures.
    pub recommended_categories: Vec<RecommendedCategory>,
    /// Countries in which the product is for sale.
    pub sales_regions: Vec<SalesRegion>,
    /// Planned start of sale, on or off and at which time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub selling_format: Option<String>,
    /// SKUs of the product, one entry per variant.
    pub skus: Vec<SearchProductsSku>,
    /// State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `ACTIVATE`.
    pub status: Option<GetProductStatus>,
    /// Title of the product, as buyers see it in the shop.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the product. Example: `1234567800`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "audit" => self.audit.read(reader),
            "create_time" => self.create_time.read(reader),
            "has_draft" => self.has_draft.read(reader),
            "id" => self.id.read(reader),
            "integrated_platform_statuses" => self.integrated_platform_statuses.read(reader),
            "is_not_for_sale" => self.is_not_for_sale.read(reader),
            "listing_quality_tier" => self.listing_quality_tier.read(reader),
            "product_families" => self.product_families.read(reader),
            "product_sync_fail_reasons" => self.product_sync_fail_reasons.read(reader),
            "product_tags" => self.product_tags.read(reader),
            "recommended_categories" => self.recommended_categories.read(reader),
            "sales_regions" => self.sales_regions.read(reader),
            "scheduled_sale" => self.scheduled_sale.read(reader),
            "selling_format" => self.selling_format.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("audit", &self.audit);
        out.put("create_time", &self.create_time);
        out.put("has_draft", &self.has_draft);
        out.put("id", &self.id);
        out.put("integrated_platform_statuses", &self.integrated_platform_statuses);
        out.put("is_not_for_sale", &self.is_not_for_sale);
        out.put("listing_quality_tier", &self.listing_quality_tier);
        out.put("product_families", &self.product_families);
        out.put("product_sync_fail_reasons", &self.product_sync_fail_reasons);
        out.put("product_tags", &self.product_tags);
        out.put("recommended_categories", &self.recommended_categories);
        out.put("sales_regions", &self.sales_regions);
        out.put("scheduled_sale", &self.scheduled_sale);
        out.put("selling_format", &self.selling_format);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product attribute inside [`GetGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAttribute {
    /// Id of the product attribute, from Get Attributes. Example: `100392`.
    pub id: Option<String>,
    /// Name of the product attribute, such as Material. Example: `Occasion`.
    pub name: Option<String>,
    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere.
    pub values: Vec<CheckGlobalProductListingValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductAttribute {
    fn name(&self) -> &'static str {
        "ProductAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`ProductAuditingResearchResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAuditingResearchProduct {
    /// Id of the brand under which the audited product is sold. Example: `1111`.
    pub brand_id: Option<String>,
    /// Name of the brand under which the product is sold. Example: `Labor`.
    pub brand_name: Option<String>,
    /// Categories of the product from the root to the leaf.
    pub categories: Vec<Category>,
    /// Country in which the product is for sale, such as DE. Example: `FR`.
    pub country: Option<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Id of the product, generated by TikTok Shop. Example: `1729592969712207008`.
    pub id: Option<String>,
    /// Address of the product page in the shop.
    pub listing_url: Option<String>,
    /// Addresses of the main pictures of the product.
    pub main_image_urls: Vec<String>,
    /// Id of the shop in which the product is sold. Example: `11111`.
    pub seller_id: Option<String>,
    /// Name of the shop that sells the product.
    pub seller_name: Option<String>,
    /// Title of the product, as buyers see it in the shop.
    pub title: Option<String>,
    /// SKUs of the audited product, one entry each.
    pub variants: Vec<Variant>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductAuditingResearchProduct {
    fn name(&self) -> &'static str {
        "ProductAuditingResearchProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "brand_name" => self.brand_name.read(reader),
            "categories" => self.categories.read(reader),
            "country" => self.country.read(reader),
            "description" => self.description.read(reader),
            "id" => self.id.read(reader),
            "listing_url" => self.listing_url.read(reader),
            "main_image_urls" => self.main_image_urls.read(reader),
            "seller_id" => self.seller_id.read(reader),
            "seller_name" => self.seller_name.read(reader),
            "title" => self.title.read(reader),
            "variants" => self.variants.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("brand_name", &self.brand_name);
        out.put("categories", &self.categories);
        out.put("country", &self.country);
        out.put("description", &self.description);
        out.put("id", &self.id);
        out.put("listing_url", &self.listing_url);
        out.put("main_image_urls", &self.main_image_urls);
        out.put("seller_id", &self.seller_id);
        out.put("seller_name", &self.seller_name);
        out.put("title", &self.title);
        out.put("variants", &self.variants);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product certification inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCertification {
    /// What the certificate must contain and in which form it has to be submitted.
    pub document_details: Option<String>,
    /// Whether the certificate needs an expiration date.
    pub expiration_date: Option<ExpirationDate>,
    /// Id of the kind of certificate, to be used in `certifications`. Example: `602362`.
    pub id: Option<String>,
    /// Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `true`.
    pub is_required: Option<bool>,
    /// Name of the kind of certificate, meant for display.
    pub name: Option<String>,
    /// Conditions on other attributes; when any is true the item is mandatory, otherwise optional.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Address of a picture that shows an example of the certificate.
    pub sample_image_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductCertification {
    fn name(&self) -> &'static str {
        "ProductCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_details" => self.document_details.read(reader),
            "expiration_date" => self.expiration_date.read(reader),
            "id" => self.id.read(reader),
            "is_required" => self.is_required.read(reader),
            "name" => self.name.read(reader),
            "requirement_conditions" => self.requirement_conditions.read(reader),
            "sample_image_url" => self.sample_image_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_details", &self.document_details);
        out.put("expiration_date", &self.expiration_date);
        out.put("id", &self.id);
        out.put("is_required", &self.is_required);
        out.put("name", &self.name);
        out.put("requirement_conditions", &self.requirement_conditions);
        out.put("sample_image_url", &self.sample_image_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product family inside [`GetProductResponse`], [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductFamily {
    /// Id of the family, shared by all products in it. Example: `1000592969712207000`.
    pub id: Option<String>,
    /// Products of the family, shown as options of each other.
    pub products: Vec<GetProductProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductFamily {
    fn name(&self) -> &'static str {
        "ProductFamily"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`ProductInformationIssueDiagnosisResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInformationIssueDiagnosisProduct {
    /// Weaknesses of the listing found for each part of it.
    pub diagnoses: Vec<Diagnose>,
    /// Id of the product, generated by TikTok Shop. Example: `123456`.
    pub id: Option<String>,
    /// Quality of the listing and number of improvements still open.
    pub listing_quality: Option<ListingQuality>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductInformationIssueDiagnosisProduct {
    fn name(&self) -> &'static str {
        "ProductInformationIssueDiagnosisProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "diagnoses" => self.diagnoses.read(reader),
            "id" => self.id.read(reader),
            "listing_quality" => self.listing_quality.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("diagnoses", &self.diagnoses);
        out.put("id", &self.id);
        out.put("listing_quality", &self.listing_quality);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product main image inside [`CombinedSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductMainImage {
    /// Height of the image, a whole number of pixels. Example: `600`.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels. Example: `600`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductMainImage {
    fn name(&self) -> &'static str {
        "ProductMainImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product tag operation inside [`CheckProductListingRequest`], [`CreateProductRequest`], [`EditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductTagOperation {
    /// Sets the tag when true and removes it when false. Required.
    pub enable: Option<bool>,
    /// Tag to set on the product or to remove from it. Required.
    pub product_tag: Option<ProductTag>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductTagOperation {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the tag when true and removes it when false. Required.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Tag to set on the product or to remove from it. Required.
    pub fn product_tag(mut self, value: impl Into<ProductTag>) -> Self {
        self.product_tag = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductTagOperation {
    fn name(&self) -> &'static str {
        "ProductTagOperation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "enable" => self.enable.read(reader),
            "product_tag" => self.product_tag.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("enable", &self.enable);
        out.put("product_tag", &self.product_tag);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`PublishGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishGlobalProductProduct {
    /// Id of the new local product in this market. Example: `1929592969712207410`.
    pub id: Option<String>,
    /// Market in which the local product is listed, by country code. Example: `MY`.
    pub region: Option<OptionalRegion>,
    /// Id of the local shop in the market; there is one per market. Example: `7494083603082020484`.
    pub shop_id: Option<String>,
    /// New local SKUs, each with the global SKU it comes from.
    pub skus: Vec<PublishGlobalProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PublishGlobalProductProduct {
    fn name(&self) -> &'static str {
        "PublishGlobalProductProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "region" => self.region.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("region", &self.region);
        out.put("shop_id", &self.shop_id);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`PublishTarget`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishGlobalProductPublishTargetSku {
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// Stock for this market per warehouse; without it the global stock is divided evenly, required for sellers with one warehouse.
    pub inventory: Option<BindLocalProductsInventory>,
    /// Local price that overrides the one computed from the global price; give `amount` or `sale_price`, the latter takes precedence.
    pub price: Option<PartialEditProductPrice>,
    /// Id of the global SKU that the local SKU comes from. Required. Example: `1729592969712207400`.
    pub related_global_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PublishGlobalProductPublishTargetSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fn fees(mut self, value: impl IntoIterator<Item = CheckProductListingFee>) -> Self {
        self.fees = value.into_iter().collect();
        self
    }

    /// Stock for this market per warehouse; without it the global stock is divided evenly, required for sellers with one warehouse.
    pub fn inventory(mut self, value: BindLocalProductsInventory) -> Self {
        self.inventory = Some(value);
        self
    }

    /// Local price that overrides the one computed from the global price; give `amount` or `sale_price`, the latter takes precedence.
    pub fn price(mut self, value: PartialEditProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Id of the global SKU that the local SKU comes from. Required. Example: `1729592969712207400`.
    pub fn related_global_sku_id(mut self, value: impl Into<String>) -> Self {
        self.related_global_sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PublishGlobalProductPublishTargetSku {
    fn name(&self) -> &'static str {
        "PublishGlobalProductPublishTargetSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fees" => self.fees.read(reader),
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "related_global_sku_id" => self.related_global_sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fees", &self.fees);
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("related_global_sku_id", &self.related_global_sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GlobalProduct`], [`PublishGlobalProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishGlobalProductSku {
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207400`.
    pub id: Option<String>,
    /// Id of the global SKU that the local SKU comes from. Example: `1729696746528737924`.
    pub related_global_sku_id: Option<String>,
    /// Sales attributes that define the local SKU.
    pub sale_attributes: Vec<SaleAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-001`.
    pub seller_sku: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PublishGlobalProductSku {
    fn name(&self) -> &'static str {
        "PublishGlobalProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "related_global_sku_id" => self.related_global_sku_id.read(reader),
            "sale_attributes" => self.sale_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("related_global_sku_id", &self.related_global_sku_id);
        out.put("sale_attributes", &self.sale_attributes);
        out.put("seller_sku", &self.seller_sku);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Publish result inside [`EditGlobalProductResponse`], [`PartialEditGlobalProductResponse`], [`PublishGlobalProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishResult {
    /// Causes of the failure; empty on success.
    pub fail_reasons: Vec<FailReason>,
    /// Market by its country code, such as DE or GB. Example: `MY`.
    pub region: Option<OptionalRegion>,
    /// Outcome in this market: SUCCESS when the change was accepted and is under review, otherwise FAILED. Example: `SUCCESS`.
    pub status: Option<PublishResultStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PublishResult {
    fn name(&self) -> &'static str {
        "PublishResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reasons" => self.fail_reasons.read(reader),
            "region" => self.region.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reasons", &self.fail_reasons);
        out.put("region", &self.region);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Publish target inside [`PublishGlobalProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishTarget {
    /// Ids of the manufacturers for this market; by default those of the global product, EU only.
    pub manufacturer_ids: Vec<String>,
    /// Market in which to publish, each only once. Required. Example: `MY`.
    pub region: Option<PartialEditProductReplicatedProductRegion>,
    /// Ids of the responsible persons for this market; by default those of the global product, EU only.
    pub responsible_person_ids: Vec<String>,
    /// SKUs to publish in this market, at most 300 in the EU, JP, UK and US, 100 elsewhere. Required.
    pub skus: Vec<PublishGlobalProductPublishTargetSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PublishTarget {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the manufacturers for this market; by default those of the global product, EU only.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Market in which to publish, each only once. Required. Example: `MY`.
    pub fn region(mut self, value: impl Into<PartialEditProductReplicatedProductRegion>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Ids of the responsible persons for this market; by default those of the global product, EU only.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// SKUs to publish in this market, at most 300 in the EU, JP, UK and US, 100 elsewhere. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = PublishGlobalProductPublishTargetSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PublishTarget {
    fn name(&self) -> &'static str {
        "PublishTarget"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "region" => self.region.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("region", &self.region);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Purchase order quantity limit inside [`CreateProductRequest`], [`EditProductRequest`], [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseOrderQuantityLimit {
    /// Largest number of units one buyer may order over all orders.
    pub cumulative_order_quantity: Option<i64>,
    /// Largest number of units one buyer may put into an order.
    pub maximum_order_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PurchaseOrderQuantityLimit {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of units one buyer may order over all orders.
    pub fn cumulative_order_quantity(mut self, value: impl Into<i64>) -> Self {
        self.cumulative_order_quantity = Some(value.into());
        self
    }

    /// Largest number of units one buyer may put into an order.
    pub fn maximum_order_quantity(mut self, value: impl Into<i64>) -> Self {
        self.maximum_order_quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PurchaseOrderQuantityLimit {
    fn name(&self) -> &'static str {
        "PurchaseOrderQuantityLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cumulative_order_quantity" => self.cumulative_order_quantity.read(reader),
            "maximum_order_quantity" => self.maximum_order_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cumulative_order_quantity", &self.cumulative_order_quantity);
        out.put("maximum_order_quantity", &self.maximum_order_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Value inside [`SalesProperty`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendRequiredProductPropertiesValue {
    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Required.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendRequiredProductPropertiesValue {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendRequiredProductPropertiesValue {
    fn name(&self) -> &'static str {
        "RecommendRequiredProductPropertiesValue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`RecommendSizeChartResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendSizeChartImage {
    /// Whether the picture was recognized as a size chart. Example: `false`.
    pub is_size_chart: Option<bool>,
    /// Address at which the picture can be viewed.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendSizeChartImage {
    fn name(&self) -> &'static str {
        "RecommendSizeChartImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_size_chart" => self.is_size_chart.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_size_chart", &self.is_size_chart);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`ExternalProduct`], [`RecommendSizeChartRequest`], [`UploadExternalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendSizeChartImage2 {
    /// Address at which the picture can be viewed.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendSizeChartImage2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address at which the picture can be viewed.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendSizeChartImage2 {
    fn name(&self) -> &'static str {
        "RecommendSizeChartImage2"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Recommended category inside [`GetProductResponse`], [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendedCategory {
    /// Id of the category that the platform considers right for the product. Example: `850003`.
    pub id: Option<String>,
    /// Name of the category in the language of the market.
    pub local_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendedCategory {
    fn name(&self) -> &'static str {
        "RecommendedCategory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "local_name" => self.local_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("local_name", &self.local_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Recommended property inside [`RecommendRequiredProductPropertiesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendedProperty {
    /// Id of the attribute that should be filled in.
    pub id: Option<String>,
    /// Whether sellers may enter a value of their own for this product attribute.
    pub is_customizable: Option<bool>,
    /// Whether the product attribute takes several values.
    pub is_multiple_selection: Option<bool>,
    /// Whether the attribute is mandatory in this category.
    pub is_required: Option<bool>,
    /// Name of the attribute that should be filled in.
    pub name: Option<String>,
    /// Whether the attribute defines variants or describes the whole product.
    pub type_: Option<String>,
    /// Values that suit the product for this attribute.
    pub values: Vec<CheckGlobalProductListingValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecommendedProperty {
    fn name(&self) -> &'static str {
        "RecommendedProperty"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_customizable" => self.is_customizable.read(reader),
            "is_multiple_selection" => self.is_multiple_selection.read(reader),
            "is_required" => self.is_required.read(reader),
            "name" => self.name.read(reader),
            "type" => self.type_.read(reader),
            "values" => self.values.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_customizable", &self.is_customizable);
        out.put("is_multiple_selection", &self.is_multiple_selection);
        out.put("is_required", &self.is_required);
        out.put("name", &self.name);
        out.put("type", &self.type_);
        out.put("values", &self.values);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Regional profile inside [`SearchManufacturersManufacturer`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionalProfile {
    /// Postal address in the language of this profile.
    pub address: Option<String>,
    /// Email address in this profile of the manufacturer or responsible person. Example: `johndoe@email.com`.
    pub email: Option<String>,
    /// Language in which this profile is written, BCP 47 code. Example: `en-IE`.
    pub locale: Option<String>,
    /// Name of the manufacturer or responsible person in the language of this profile.
    pub name: Option<String>,
    /// Telephone number, split into country code and local number.
    pub phone_number: Option<PhoneNumber>,
    /// Registered trade name of the manufacturer, at most 200 characters.
    pub registered_trade_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RegionalProfile {
    fn name(&self) -> &'static str {
        "RegionalProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "locale" => self.locale.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "registered_trade_name" => self.registered_trade_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("email", &self.email);
        out.put("locale", &self.locale);
        out.put("name", &self.name);
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

/// Certification inside [`ReplicateTarget`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductCertification {
    /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules.
    pub expiration_date: Option<i64>,
    /// Certificate files, uploaded beforehand with Upload Product File.
    pub files: Vec<CheckGlobalProductListingFile>,
    /// Id of the kind of certificate, from Get Category Rules. Required.
    pub id: Option<String>,
    /// Pictures of the certificate, as an alternative or addition to files.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReplicateProductCertification {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules.
    pub fn expiration_date(mut self, value: impl Into<i64>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }

    /// Certificate files, uploaded beforehand with Upload Product File.
    pub fn files(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingFile>) -> Self {
        self.files = value.into_iter().collect();
        self
    }

    /// Id of the kind of certificate, from Get Category Rules. Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Pictures of the certificate, as an alternative or addition to files.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReplicateProductCertification {
    fn name(&self) -> &'static str {
        "ReplicateProductCertification"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_date" => self.expiration_date.read(reader),
            "files" => self.files.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_date", &self.expiration_date);
        out.put("files", &self.files);
        out.put("id", &self.id);
        out.put("images", &self.images);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ReplicateProductErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductDetail {
    /// Market for which the product could not be copied. Example: `US`.
    pub region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReplicateProductDetail {
    fn name(&self) -> &'static str {
        "ReplicateProductDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "region" => self.region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("region", &self.region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`ReplicateProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052223`.
    pub code: Option<i64>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<ReplicateProductDetail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReplicateProductErrorItem {
    fn name(&self) -> &'static str {
        "ReplicateProductErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`ReplicateProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductPrice {
    /// Currency of the price, the local one of the target market, ISO 4217. Example: `EUR`.
    pub currency: Option<String>,
    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `100`.
    pub sale_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReplicateProductPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the price, the local one of the target market, ISO 4217. Example: `EUR`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `100`.
    pub fn sale_price(mut self, value: impl Into<String>) -> Self {
        self.sale_price = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReplicateProductPrice {
    fn name(&self) -> &'static str {
        "ReplicateProductPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "sale_price" => self.sale_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("sale_price", &self.sale_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`ReplicateTarget`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductSku {
    /// Stock of the copy per warehouse; required only where the allocation mode of the warehouse is MANUAL.
    pub inventory: Vec<EditProductInventory>,
    /// Price shown to buyers in this market before discounts.
    pub price: Option<ReplicateProductPrice>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Id of the SKU in this market that is to be copied. Example: `1732057700058170433`.
    pub source_sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReplicateProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stock of the copy per warehouse; required only where the allocation mode of the warehouse is MANUAL.
    pub fn inventory(mut self, value: impl IntoIterator<Item = EditProductInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Price shown to buyers in this market before discounts.
    pub fn price(mut self, value: ReplicateProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Id of the SKU in this market that is to be copied. Example: `1732057700058170433`.
    pub fn source_sku_id(mut self, value: impl Into<String>) -> Self {
        self.source_sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReplicateProductSku {
    fn name(&self) -> &'static str {
        "ReplicateProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory" => self.inventory.read(reader),
            "price" => self.price.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "source_sku_id" => self.source_sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory", &self.inventory);
        out.put("price", &self.price);
        out.put("seller_sku", &self.seller_sku);
        out.put("source_sku_id", &self.source_sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Replicate source inside [`GlobalListingPolicy`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateSource {
    /// Id of the product that this SKU follows. Example: `1729592969712203232`.
    pub product_id: Option<String>,
    /// Id of the shop of the product that this SKU follows. Example: `7295929697122032321`.
    pub shop_id: Option<String>,
    /// Id of the SKU in another market that this one follows. Example: `1729592969712203232`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReplicateSource {
    fn name(&self) -> &'static str {
        "ReplicateSource"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("shop_id", &self.shop_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Replicate target inside [`ReplicateProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateTarget {
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<ReplicateProductCertification>,
    /// Whether the local products share one stock or each has its own.
    pub inventory_mode: Option<InventoryMode>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Market to which to copy the product, one that has no copy yet. Example: `US`.
    pub region: Option<String>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// SKUs of the copy, which must include all SKUs of the source; at most 300 in the EU, JP, UK and US, 100 elsewhere.
    pub skus: Vec<ReplicateProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReplicateTarget {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(mut self, value: impl IntoIterator<Item = ReplicateProductCertification>) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Whether the local products share one stock or each has its own.
    pub fn inventory_mode(mut self, value: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub fn product_attributes(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingProductAttribute>,
    ) -> Self {
        self.product_attributes = value.into_iter().collect();
        self
    }

    /// Market to which to copy the product, one that has no copy yet. Example: `US`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// SKUs of the copy, which must include all SKUs of the source; at most 300 in the EU, JP, UK and US, 100 elsewhere.
    pub fn skus(mut self, value: impl IntoIterator<Item = ReplicateProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReplicateTarget {
    fn name(&self) -> &'static str {
        "ReplicateTarget"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "certifications" => self.certifications.read(reader),
            "inventory_mode" => self.inventory_mode.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "region" => self.region.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("certifications", &self.certifications);
        out.put("inventory_mode", &self.inventory_mode);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("product_attributes", &self.product_attributes);
        out.put("region", &self.region);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Replicated product inside [`GetGlobalReplicatedProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicatedProduct {
    /// Id of the product, generated by TikTok Shop. Example: `1732057700058170433`.
    pub product_id: Option<String>,
    /// State of the copy of the product in its market. Example: `ACTIVE`.
    pub product_status: Option<String>,
    /// Market of the copy; changes can be passed on only where a copy exists. Example: `US`.
    pub region: Option<String>,
    /// Id of the shop in which the copy is listed. Example: `1732057700058170433`.
    pub shop_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReplicatedProduct {
    fn name(&self) -> &'static str {
        "ReplicatedProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "product_status" => self.product_status.read(reader),
            "region" => self.region.read(reader),
            "shop_id" => self.shop_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("product_status", &self.product_status);
        out.put("region", &self.region);
        out.put("shop_id", &self.shop_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Requirement condition inside [`Attribute`], [`GetGlobalAttributesAttribute`], [`GetGlobalCategoryRulesProductCertification`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequirementCondition {
    /// Id of the product attribute that the condition looks at. Example: `101610`.
    pub attribute_id: Option<String>,
    /// Id of the attribute value that makes the condition true when the seller selects it. Example: `1024358`.
    pub attribute_value_id: Option<String>,
    /// Kind of condition; VALUE_ID_MATCH is true when the seller selects the attribute value named here. Example: `VALUE_ID_MATCH`.
    pub condition_type: Option<ConditionType>,
    /// Market in which the condition applies. Example: `IE`.
    pub region: Option<OptionalRegion>,
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
            "attribute_value_id" => self.attribute_value_id.read(reader),
            "condition_type" => self.condition_type.read(reader),
            "region" => self.region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("attribute_id", &self.attribute_id);
        out.put("attribute_value_id", &self.attribute_value_id);
        out.put("condition_type", &self.condition_type);
        out.put("region", &self.region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Responsible person inside [`GetGlobalCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponsiblePerson {
    /// Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`.
    pub is_required: Option<bool>,
    /// Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere.
    pub optional_regions: Vec<RequiredRegion>,
    /// Markets where it is mandatory without conditions; only when it is not mandatory everywhere.
    pub required_regions: Vec<RequiredRegion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ResponsiblePerson {
    fn name(&self) -> &'static str {
        "ResponsiblePerson"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            "optional_regions" => self.optional_regions.read(reader),
            "required_regions" => self.required_regions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
        out.put("optional_regions", &self.optional_regions);
        out.put("required_regions", &self.required_regions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reward inside [`GetProductSkppDetailResponse`], [`ListProductSkppStatusesProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reward {
    /// Whether the ad credit of this reward has been claimed.
    pub ad_credit_claim_status: Option<String>,
    /// Id of the campaign to which the reward belongs.
    pub campaign_id: Option<String>,
    /// Conditions the seller must meet to claim the reward, each with current and target value.
    pub claim_conditions: Vec<ClaimCondition>,
    /// Kind of reward that can be earned, such as ad credit.
    pub reward_type: Option<String>,
    /// State in which the reward for this product is at present.
    pub status: Option<String>,
    /// Title of the reward, as it is shown to the seller.
    pub title: Option<String>,
    /// Worth of the reward, such as an amount of ad credit.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Reward {
    fn name(&self) -> &'static str {
        "Reward"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ad_credit_claim_status" => self.ad_credit_claim_status.read(reader),
            "campaign_id" => self.campaign_id.read(reader),
            "claim_conditions" => self.claim_conditions.read(reader),
            "reward_type" => self.reward_type.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ad_credit_claim_status", &self.ad_credit_claim_status);
        out.put("campaign_id", &self.campaign_id);
        out.put("claim_conditions", &self.claim_conditions);
        out.put("reward_type", &self.reward_type);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Row inside [`Table`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// Cells of this row, one per column of the size chart.
    pub cells: Vec<Cell>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Row {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cells of this row, one per column of the size chart.
    pub fn cells(mut self, value: impl IntoIterator<Item = Cell>) -> Self {
        self.cells = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Row {
    fn name(&self) -> &'static str {
        "Row"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cells" => self.cells.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cells", &self.cells);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Rule inside [`ComplexValue`], [`Field`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// Kind of rule, such as REQUIRED, VALUE_TYPE or MAX_LENGTH; `value` holds its content. Example: `REQUIRED`.
    pub type_: Option<String>,
    /// Content of the rule, such as true or the largest length. Example: `true`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Rule {
    fn name(&self) -> &'static str {
        "Rule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sale attribute inside [`PublishGlobalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaleAttribute {
    /// Id of the sales attribute in the new local product. Example: `100001`.
    pub id: Option<String>,
    /// Id of the attribute value in the new local product. Example: `7272008676829824800`.
    pub value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SaleAttribute {
    fn name(&self) -> &'static str {
        "SaleAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "value_id" => self.value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("value_id", &self.value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sale price inside [`EditGlobalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalePrice {
    /// Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`.
    pub amount: Option<String>,
    /// Market in which this price applies, by country code. Required. Example: `US`.
    pub region: Option<PartialEditProductReplicatedProductRegion>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalePrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Market in which this price applies, by country code. Required. Example: `US`.
    pub fn region(mut self, value: impl Into<PartialEditProductReplicatedProductRegion>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SalePrice {
    fn name(&self) -> &'static str {
        "SalePrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "region" => self.region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("region", &self.region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales attribute inside [`CreateProductSku`], [`GlobalSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesAttribute {
    /// Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`.
    pub id: Option<String>,
    /// Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207123`.
    pub value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SalesAttribute {
    fn name(&self) -> &'static str {
        "SalesAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "value_id" => self.value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("value_id", &self.value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales attribute mapping inside [`SkuMapping`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesAttributeMapping {
    /// Id of the sales attribute in the global product. Example: `100000`.
    pub global_attribute_id: Option<String>,
    /// Id of the value of the sales attribute in the global product. Example: `1001064`.
    pub global_value_id: Option<String>,
    /// Id of the sales attribute in the local product. Example: `100000`.
    pub local_attribute_id: Option<String>,
    /// Id of the value of the sales attribute in the local product. Example: `1001064`.
    pub local_value_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SalesAttributeMapping {
    fn name(&self) -> &'static str {
        "SalesAttributeMapping"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_attribute_id" => self.global_attribute_id.read(reader),
            "global_value_id" => self.global_value_id.read(reader),
            "local_attribute_id" => self.local_attribute_id.read(reader),
            "local_value_id" => self.local_value_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_attribute_id", &self.global_attribute_id);
        out.put("global_value_id", &self.global_value_id);
        out.put("local_attribute_id", &self.local_attribute_id);
        out.put("local_value_id", &self.local_value_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales property inside [`RecommendRequiredProductPropertiesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesProperty {
    /// Id of the sales attribute that the product has. Required.
    pub id: Option<String>,
    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required.
    pub values: Vec<RecommendRequiredProductPropertiesValue>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalesProperty {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the sales attribute that the product has. Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required.
    pub fn values(
        mut self,
        value: impl IntoIterator<Item = RecommendRequiredProductPropertiesValue>,
    ) -> Self {
        self.values = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SalesProperty {
    fn name(&self) -> &'static str {
        "SalesProperty"
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

/// Scheduled sale inside [`CheckProductListingRequest`], [`CreateProductRequest`], [`EditProductRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledSale {
    /// Whether the product goes on sale at `schedule_sale_time`.
    pub is_enabled_scheduled_sale: Option<bool>,
    /// Unix time at which the product goes on sale.
    pub schedule_sale_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ScheduledSale {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the product goes on sale at `schedule_sale_time`.
    pub fn is_enabled_scheduled_sale(mut self, value: bool) -> Self {
        self.is_enabled_scheduled_sale = Some(value);
        self
    }

    /// Unix time at which the product goes on sale.
    pub fn schedule_sale_time(mut self, value: impl Into<i64>) -> Self {
        self.schedule_sale_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ScheduledSale {
    fn name(&self) -> &'static str {
        "ScheduledSale"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_enabled_scheduled_sale" => self.is_enabled_scheduled_sale.read(reader),
            "schedule_sale_time" => self.schedule_sale_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_enabled_scheduled_sale", &self.is_enabled_scheduled_sale);
        out.put("schedule_sale_time", &self.schedule_sale_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`CombinedListingRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCombinedListingRecommendationsProduct {
    /// Id of the product, generated by TikTok Shop. Example: `7362027385890244398`.
    pub id: Option<String>,
    /// Value of this product for the attribute named in `option_name`, such as Red. Example: `Red`.
    pub option_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCombinedListingRecommendationsProduct {
    fn name(&self) -> &'static str {
        "SearchCombinedListingRecommendationsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "option_value" => self.option_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("option_value", &self.option_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Manufacturer inside [`SearchManufacturersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchManufacturersManufacturer {
    /// Id of the manufacturer, to be listed in `manufacturer_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`.
    pub id: Option<String>,
    /// Contact data in the languages of the supported EU countries.
    pub regional_profiles: Vec<RegionalProfile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchManufacturersManufacturer {
    fn name(&self) -> &'static str {
        "SearchManufacturersManufacturer"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "regional_profiles" => self.regional_profiles.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("regional_profiles", &self.regional_profiles);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Opportunity inside [`SearchOpportunitiesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpportunitiesOpportunity {
    /// What the seller has to do and gains from it, as readable sentences.
    pub benefits: Vec<String>,
    /// Unix time in seconds when the opportunity was created. Example: `1726341751`.
    pub create_time: Option<i64>,
    /// Id of the opportunity, used to submit products for it. Example: `12321`.
    pub id: Option<String>,
    /// Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING.
    pub tags: Vec<SearchOpportunitiesOpportunityTag>,
    /// Level of the opportunity: PRODUCT wants exactly this product, LEAF_CATEGORY any suitable one of the category. Example: `LEAF_CATEGORY`.
    pub type_: Option<SearchOpportunitiesOpportunityType>,
    /// Unix time in seconds of the last change of the opportunity. Example: `1726341751`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpportunitiesOpportunity {
    fn name(&self) -> &'static str {
        "SearchOpportunitiesOpportunity"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefits" => self.benefits.read(reader),
            "create_time" => self.create_time.read(reader),
            "id" => self.id.read(reader),
            "tags" => self.tags.read(reader),
            "type" => self.type_.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefits", &self.benefits);
        out.put("create_time", &self.create_time);
        out.put("id", &self.id);
        out.put("tags", &self.tags);
        out.put("type", &self.type_);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchProductsSku {
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<ExternalListPrice>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`.
    pub id: Option<String>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<Price>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`.
    pub seller_sku: Option<String>,
    /// State of the SKU and who took it off sale.
    pub status_info: Option<StatusInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchProductsSku {
    fn name(&self) -> &'static str {
        "SearchProductsSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_list_prices" => self.external_list_prices.read(reader),
            "fees" => self.fees.read(reader),
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            "list_price" => self.list_price.read(reader),
            "pre_sale" => self.pre_sale.read(reader),
            "price" => self.price.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "status_info" => self.status_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_list_prices", &self.external_list_prices);
        out.put("fees", &self.fees);
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
        out.put("list_price", &self.list_price);
        out.put("pre_sale", &self.pre_sale);
        out.put("price", &self.price);
        out.put("seller_sku", &self.seller_sku);
        out.put("status_info", &self.status_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Regional profile inside [`SearchResponsiblePersonsResponsiblePerson`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResponsiblePersonsRegionalProfile {
    /// Postal address in the language of this profile.
    pub address: Option<Address>,
    /// Email address in this profile of the manufacturer or responsible person. Example: `john.doe@email.com`.
    pub email: Option<String>,
    /// Language in which this profile is written, BCP 47 code. Example: `en-IE`.
    pub locale: Option<String>,
    /// Name of the manufacturer or responsible person in the language of this profile.
    pub name: Option<String>,
    /// Telephone number, split into country code and local number.
    pub phone_number: Option<CreateResponsiblePersonPhoneNumber>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchResponsiblePersonsRegionalProfile {
    fn name(&self) -> &'static str {
        "SearchResponsiblePersonsRegionalProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "locale" => self.locale.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("email", &self.email);
        out.put("locale", &self.locale);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Responsible person inside [`SearchResponsiblePersonsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResponsiblePersonsResponsiblePerson {
    /// Id of the person, to be listed in `responsible_person_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`.
    pub id: Option<String>,
    /// Contact data in the languages of the supported EU countries.
    pub regional_profiles: Vec<SearchResponsiblePersonsRegionalProfile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchResponsiblePersonsResponsiblePerson {
    fn name(&self) -> &'static str {
        "SearchResponsiblePersonsResponsiblePerson"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "regional_profiles" => self.regional_profiles.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("regional_profiles", &self.regional_profiles);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`SearchSizeChartsSizeChart`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSizeChartsImage {
    /// Language of the picture of the size chart, BCP 47 code. Example: `en-US`.
    pub locale: Option<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Address at which the picture can be viewed.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSizeChartsImage {
    fn name(&self) -> &'static str {
        "SearchSizeChartsImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("uri", &self.uri);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart inside [`SearchSizeChartsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSizeChartsSizeChart {
    /// Pictures of the size chart, one per language.
    pub images: Vec<SearchSizeChartsImage>,
    /// Ids of the categories the size chart is made for.
    pub related_category_ids: Vec<String>,
    /// Contents of the size chart, one entry per language.
    pub size_chart_datas: Vec<SearchSizeChartsSizeChartData>,
    /// Whether the size chart belongs to one product or is a template for many.
    pub size_chart_mode: Option<String>,
    /// Id of the size chart template, to be used in products. Example: `7362027385890244398`.
    pub template_id: Option<String>,
    /// Name of the template, chosen by the seller.
    pub template_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSizeChartsSizeChart {
    fn name(&self) -> &'static str {
        "SearchSizeChartsSizeChart"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "images" => self.images.read(reader),
            "related_category_ids" => self.related_category_ids.read(reader),
            "size_chart_datas" => self.size_chart_datas.read(reader),
            "size_chart_mode" => self.size_chart_mode.read(reader),
            "template_id" => self.template_id.read(reader),
            "template_name" => self.template_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("images", &self.images);
        out.put("related_category_ids", &self.related_category_ids);
        out.put("size_chart_datas", &self.size_chart_datas);
        out.put("size_chart_mode", &self.size_chart_mode);
        out.put("template_id", &self.template_id);
        out.put("template_name", &self.template_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart data inside [`SearchSizeChartsSizeChart`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSizeChartsSizeChartData {
    /// Language of this version of the size chart, BCP 47 code.
    pub locale: Option<String>,
    /// Contents of the size chart: measures, sizes and table.
    pub size_chart_data: Option<SizeChartData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSizeChartsSizeChartData {
    fn name(&self) -> &'static str {
        "SearchSizeChartsSizeChartData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "size_chart_data" => self.size_chart_data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("size_chart_data", &self.size_chart_data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Selected option inside [`UploadExternalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectedOption {
    /// Name of the option, such as color, at most 50 characters.
    pub name: Option<String>,
    /// Value of the option, such as red, at most 50 characters.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SelectedOption {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the option, such as color, at most 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Value of the option, such as red, at most 50 characters.
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

impl Model for SelectedOption {
    fn name(&self) -> &'static str {
        "SelectedOption"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller SKU inside [`GetCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerSku {
    /// Whether products of this category need an own code of the seller for each SKU.
    pub is_required: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerSku {
    fn name(&self) -> &'static str {
        "SellerSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SEO word inside [`GetProductProduct`], [`Suggestion`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeoWord {
    /// Search word that is suggested for the title. Example: `dress`.
    pub text: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SeoWord {
    fn name(&self) -> &'static str {
        "SeoWord"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "text" => self.text.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("text", &self.text);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop summary inside [`GetShopSkppSummaryResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopSummary {
    /// Ad credit the shop has earned in the program.
    pub earned_ad_credit: Option<String>,
    /// Number of products of the shop that can take part in the program.
    pub eligible_products_count: Option<i64>,
    /// Additional visibility the shop gained from the program in the last 30 days.
    pub increased_visibility_l30d: Option<String>,
    /// Number of products of the shop that meet all goals of the program.
    pub qualified_products_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopSummary {
    fn name(&self) -> &'static str {
        "ShopSummary"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "earned_ad_credit" => self.earned_ad_credit.read(reader),
            "eligible_products_count" => self.eligible_products_count.read(reader),
            "increased_visibility_l30d" => self.increased_visibility_l30d.read(reader),
            "qualified_products_count" => self.qualified_products_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("earned_ad_credit", &self.earned_ad_credit);
        out.put("eligible_products_count", &self.eligible_products_count);
        out.put("increased_visibility_l30d", &self.increased_visibility_l30d);
        out.put("qualified_products_count", &self.qualified_products_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart inside [`GetCategoryRulesResponse`], [`GetGlobalCategoryRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeChart {
    /// Whether products of this category need a size chart. Example: `true`.
    pub is_required: Option<bool>,
    /// Whether size charts are used in this category; one that is given anyway is not saved. Example: `true`.
    pub is_supported: Option<bool>,
    /// Measures that a size chart of this category can have.
    pub measurement_and_options: Vec<MeasurementAndOption>,
    /// Kinds of sizes the chart covers, such as letter or number sizes.
    pub size_types: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeChart {
    fn name(&self) -> &'static str {
        "SizeChart"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_required" => self.is_required.read(reader),
            "is_supported" => self.is_supported.read(reader),
            "measurement_and_options" => self.measurement_and_options.read(reader),
            "size_types" => self.size_types.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_required", &self.is_required);
        out.put("is_supported", &self.is_supported);
        out.put("measurement_and_options", &self.measurement_and_options);
        out.put("size_types", &self.size_types);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Size chart data inside [`SearchSizeChartsSizeChartData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeChartData {
    /// Explanation of the size chart for the buyer.
    pub description: Option<String>,
    /// Whether the product comes in a single size.
    pub is_one_size: Option<bool>,
    /// Whether the sizes are those of the body, of the product or general ones.
    pub measurement_type: Option<String>,
    /// Kinds of sizes the chart covers, such as letter or number sizes.
    pub size_types: Vec<String>,
    /// Table of the size chart with columns and rows.
    pub table: Option<Table>,
    /// Whether the size chart uses metric or imperial units.
    pub unit_system: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeChartData {
    fn name(&self) -> &'static str {
        "SizeChartData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "is_one_size" => self.is_one_size.read(reader),
            "measurement_type" => self.measurement_type.read(reader),
            "size_types" => self.size_types.read(reader),
            "table" => self.table.read(reader),
            "unit_system" => self.unit_system.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("is_one_size", &self.is_one_size);
        out.put("measurement_type", &self.measurement_type);
        out.put("size_types", &self.size_types);
        out.put("table", &self.table);
        out.put("unit_system", &self.unit_system);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles.
    pub combined_skus: Vec<CombinedSku>,
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<ExternalListPrice>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`.
    pub external_sku_id: Option<String>,
    /// Pages of other shops where the same product can be bought, at most 500 characters each.
    pub external_urls: Vec<String>,
    /// Identifier codes of the single items in a bundle, at most 10 and each unique; EU only.
    pub extra_identifier_codes: Vec<String>,
    /// Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand).
    pub fees: Vec<CheckProductListingFee>,
    /// How this SKU follows its source in another market; only for products synchronized within the EU.
    pub global_listing_policy: Option<GlobalListingPolicy>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `10001`.
    pub id: Option<String>,
    /// International product code such as GTIN; can be changed only while the product is a draft.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<Price>,
    /// Limits on the number of units a buyer may order.
    pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit>,
    /// Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product.
    pub sales_attributes: Vec<GetGlobalProductSalesAttribute>,
    /// Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Outer size of the packed SKU, when it differs from that of the product.
    pub sku_dimensions: Option<SkuDimension>,
    /// Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1.00`.
    pub sku_unit_count: Option<String>,
    /// Weight of the packed SKU, when it differs from that of the product.
    pub sku_weight: Option<SkuWeight>,
    /// State of the SKU and who took it off sale.
    pub status_info: Option<StatusInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combined_skus" => self.combined_skus.read(reader),
            "external_list_prices" => self.external_list_prices.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_urls" => self.external_urls.read(reader),
            "extra_identifier_codes" => self.extra_identifier_codes.read(reader),
            "fees" => self.fees.read(reader),
            "global_listing_policy" => self.global_listing_policy.read(reader),
            "id" => self.id.read(reader),
            "identifier_code" => self.identifier_code.read(reader),
            "inventory" => self.inventory.read(reader),
            "list_price" => self.list_price.read(reader),
            "pre_sale" => self.pre_sale.read(reader),
            "price" => self.price.read(reader),
            "purchase_order_quantity_limit" => self.purchase_order_quantity_limit.read(reader),
            "sales_attributes" => self.sales_attributes.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_dimensions" => self.sku_dimensions.read(reader),
            "sku_unit_count" => self.sku_unit_count.read(reader),
            "sku_weight" => self.sku_weight.read(reader),
            "status_info" => self.status_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combined_skus", &self.combined_skus);
        out.put("external_list_prices", &self.external_list_prices);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_urls", &self.external_urls);
        out.put("extra_identifier_codes", &self.extra_identifier_codes);
        out.put("fees", &self.fees);
        out.put("global_listing_policy", &self.global_listing_policy);
        out.put("id", &self.id);
        out.put("identifier_code", &self.identifier_code);
        out.put("inventory", &self.inventory);
        out.put("list_price", &self.list_price);
        out.put("pre_sale", &self.pre_sale);
        out.put("price", &self.price);
        out.put("purchase_order_quantity_limit", &self.purchase_order_quantity_limit);
        out.put("sales_attributes", &self.sales_attributes);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_dimensions", &self.sku_dimensions);
        out.put("sku_unit_count", &self.sku_unit_count);
        out.put("sku_weight", &self.sku_weight);
        out.put("status_info", &self.status_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU dimension inside [`CheckProductListingSku`], [`CreateProductSku2`], [`EditProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuDimension {
    /// Height of the packed SKU in the given `unit`.
    pub height: Option<String>,
    /// Length of the packed SKU in the given `unit`.
    pub length: Option<String>,
    /// Unit of the size of the packed SKU, such as CENTIMETER.
    pub unit: Option<String>,
    /// Width of the packed SKU in the given `unit`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SkuDimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the packed SKU in the given `unit`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the packed SKU in the given `unit`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of the size of the packed SKU, such as CENTIMETER.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the packed SKU in the given `unit`.
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

impl Model for SkuDimension {
    fn name(&self) -> &'static str {
        "SkuDimension"
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

/// SKU image inside [`CreateAttributeRecommendationRequestSalesAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuImage {
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SkuImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
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

impl Model for SkuImage {
    fn name(&self) -> &'static str {
        "SkuImage"
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

/// SKU image inside [`GetGlobalProductSalesAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuImg {
    /// Height of the image, a whole number of pixels. Example: `600`.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels. Example: `600`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuImg {
    fn name(&self) -> &'static str {
        "SkuImg"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU mapping inside [`GetGlobalProductProduct`], [`GlobalProductAssociation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuMapping {
    /// Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`.
    pub global_sku_id: Option<String>,
    /// Id of the SKU in the local product, the counterpart of `global_sku_id`. Example: `1729592969712207230`.
    pub local_sku_id: Option<String>,
    /// Which local attribute and value stand for which global ones.
    pub sales_attribute_mappings: Vec<SalesAttributeMapping>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuMapping {
    fn name(&self) -> &'static str {
        "SkuMapping"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_sku_id" => self.global_sku_id.read(reader),
            "local_sku_id" => self.local_sku_id.read(reader),
            "sales_attribute_mappings" => self.sales_attribute_mappings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_sku_id", &self.global_sku_id);
        out.put("local_sku_id", &self.local_sku_id);
        out.put("sales_attribute_mappings", &self.sales_attribute_mappings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU weight inside [`CheckProductListingSku`], [`CreateProductSku2`], [`EditProductSku`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuWeight {
    /// Unit of the weight of the packed SKU, such as KILOGRAM.
    pub unit: Option<String>,
    /// Weight of the packed SKU in the given `unit`, decimal text.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SkuWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the weight of the packed SKU, such as KILOGRAM.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the packed SKU in the given `unit`, decimal text.
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

impl Model for SkuWeight {
    fn name(&self) -> &'static str {
        "SkuWeight"
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

/// Smart text inside [`Suggestion`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartText {
    /// Title or description suggested by the platform.
    pub text: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SmartText {
    fn name(&self) -> &'static str {
        "SmartText"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "text" => self.text.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("text", &self.text);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Status info inside [`SearchProductsSku`], [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusInfo {
    /// Who took the SKU off sale: SELLER, PLATFORM after a violation, or COMBO_RELATION because a part of the bundle is off sale. Example: `PLATFORM`.
    pub deactivation_source: Option<DeactivationSource>,
    /// State of the SKU on TikTok Shop: NORMAL or DEACTIVATED. Example: `DEACTIVATED`.
    pub status: Option<StatusInfoStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StatusInfo {
    fn name(&self) -> &'static str {
        "StatusInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deactivation_source" => self.deactivation_source.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deactivation_source", &self.deactivation_source);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Stock operation inside [`UpdateStockOperationSettingsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockOperation {
    /// SKUs for which the setting could not be changed.
    pub failed_sku_ids: Vec<String>,
    /// SKUs for which the stock setting was changed.
    pub success_sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StockOperation {
    fn name(&self) -> &'static str {
        "StockOperation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_sku_ids" => self.failed_sku_ids.read(reader),
            "success_sku_ids" => self.success_sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_sku_ids", &self.failed_sku_ids);
        out.put("success_sku_ids", &self.success_sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Stock operation setting inside [`UpdateStockOperationSettingsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockOperationSetting {
    /// Turns automatic restocking of the SKUs on or off.
    pub enable_auto_restock: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl StockOperationSetting {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Turns automatic restocking of the SKUs on or off.
    pub fn enable_auto_restock(mut self, value: bool) -> Self {
        self.enable_auto_restock = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for StockOperationSetting {
    fn name(&self) -> &'static str {
        "StockOperationSetting"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "enable_auto_restock" => self.enable_auto_restock.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("enable_auto_restock", &self.enable_auto_restock);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Submission inside [`Data`], [`SubmitProductViaOpportunityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Submission {
    /// Id of the submission of a product for an opportunity.
    pub id: Option<String>,
    /// Id of the opportunity, from the list of product opportunities.
    pub opportunity_id: Option<String>,
    /// Title of the opportunity for which the product was submitted.
    pub opportunity_title: Option<String>,
    /// Id of the product, generated by TikTok Shop.
    pub product_id: Option<String>,
    /// Title of the product that was submitted.
    pub product_name: Option<String>,
    /// Number of orders that the submitted product got.
    pub product_orders: Option<i64>,
    /// Number of page views that the submitted product got.
    pub product_pv: Option<i64>,
    /// Why the submission was refused; empty otherwise.
    pub rejection_reason: Option<String>,
    /// Unix time in seconds when the submission was reviewed.
    pub review_time: Option<i64>,
    /// State of the review of the submitted product.
    pub status: Option<String>,
    /// Unix time in seconds when the product was submitted.
    pub submit_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Submission {
    fn name(&self) -> &'static str {
        "Submission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "opportunity_id" => self.opportunity_id.read(reader),
            "opportunity_title" => self.opportunity_title.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "product_orders" => self.product_orders.read(reader),
            "product_pv" => self.product_pv.read(reader),
            "rejection_reason" => self.rejection_reason.read(reader),
            "review_time" => self.review_time.read(reader),
            "status" => self.status.read(reader),
            "submit_time" => self.submit_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("opportunity_id", &self.opportunity_id);
        out.put("opportunity_title", &self.opportunity_title);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("product_orders", &self.product_orders);
        out.put("product_pv", &self.product_pv);
        out.put("rejection_reason", &self.rejection_reason);
        out.put("review_time", &self.review_time);
        out.put("status", &self.status);
        out.put("submit_time", &self.submit_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`SubmitStrikethroughPriceResponse`], [`UpdateInventoryResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitStrikethroughPriceErrorItem {
    /// Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`.
    pub code: Option<i64>,
    /// Entry that failed and the errors underneath.
    pub detail: Option<EnableStrikethroughPricesDetail>,
    /// Readable explanation why the entry failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubmitStrikethroughPriceErrorItem {
    fn name(&self) -> &'static str {
        "SubmitStrikethroughPriceErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// External transaction price inside [`SubmitStrikethroughPriceSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitStrikethroughPriceExternalTransactionPrice {
    /// Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Required.
    pub amount: Option<String>,
    /// Currency of the highest price paid; only USD is accepted. Required.
    pub currency: Option<String>,
    /// Proof of the highest price paid, such as a screenshot of order or invoice without customer data.
    pub image: Option<CheckGlobalProductListingImage>,
    /// Unix time in seconds of the sale at the highest price, within the last 90 days. Required.
    pub transaction_time: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitStrikethroughPriceExternalTransactionPrice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Required.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Currency of the highest price paid; only USD is accepted. Required.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Proof of the highest price paid, such as a screenshot of order or invoice without customer data.
    pub fn image(mut self, value: CheckGlobalProductListingImage) -> Self {
        self.image = Some(value);
        self
    }

    /// Unix time in seconds of the sale at the highest price, within the last 90 days. Required.
    pub fn transaction_time(mut self, value: impl Into<String>) -> Self {
        self.transaction_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitStrikethroughPriceExternalTransactionPrice {
    fn name(&self) -> &'static str {
        "SubmitStrikethroughPriceExternalTransactionPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "image" => self.image.read(reader),
            "transaction_time" => self.transaction_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("image", &self.image);
        out.put("transaction_time", &self.transaction_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`SubmitStrikethroughPriceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitStrikethroughPriceSku {
    /// Retail price of the SKU on another sales platform. Required.
    pub external_retail_price: Option<Money>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both. Required.
    pub external_sku_id: Option<String>,
    /// Highest price paid for the SKU on another sales platform during the last 90 days. Required.
    pub external_transaction_price: Option<SubmitStrikethroughPriceExternalTransactionPrice>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitStrikethroughPriceSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Retail price of the SKU on another sales platform. Required.
    pub fn external_retail_price(mut self, value: Money) -> Self {
        self.external_retail_price = Some(value);
        self
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both. Required.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Highest price paid for the SKU on another sales platform during the last 90 days. Required.
    pub fn external_transaction_price(
        mut self,
        value: SubmitStrikethroughPriceExternalTransactionPrice,
    ) -> Self {
        self.external_transaction_price = Some(value);
        self
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitStrikethroughPriceSku {
    fn name(&self) -> &'static str {
        "SubmitStrikethroughPriceSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_retail_price" => self.external_retail_price.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "external_transaction_price" => self.external_transaction_price.read(reader),
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_retail_price", &self.external_retail_price);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("external_transaction_price", &self.external_transaction_price);
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Subscribe discount detail inside [`SubscribeInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeDiscountDetail {
    /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
    pub discount_level: Option<String>,
    /// Discount in percent, 10 meaning 10 % off. Example: `10`.
    pub discount_value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubscribeDiscountDetail {
    fn name(&self) -> &'static str {
        "SubscribeDiscountDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "discount_level" => self.discount_level.read(reader),
            "discount_value" => self.discount_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("discount_level", &self.discount_level);
        out.put("discount_value", &self.discount_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Subscribe info inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeInfo {
    /// Discounts of the Subscribe and Save program set for this product.
    pub subscribe_discount_details: Vec<SubscribeDiscountDetail>,
    /// Discounts the seller may set in Subscribe and Save, one entry per kind.
    pub subscribe_promotion_config: Vec<SubscribePromotionConfig>,
    /// Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`.
    pub subscribe_status: Option<String>,
    /// Whether seller and product can offer Subscribe and Save. Example: `false`.
    pub support_subscribe: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubscribeInfo {
    fn name(&self) -> &'static str {
        "SubscribeInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "subscribe_discount_details" => self.subscribe_discount_details.read(reader),
            "subscribe_promotion_config" => self.subscribe_promotion_config.read(reader),
            "subscribe_status" => self.subscribe_status.read(reader),
            "support_subscribe" => self.support_subscribe.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("subscribe_discount_details", &self.subscribe_discount_details);
        out.put("subscribe_promotion_config", &self.subscribe_promotion_config);
        out.put("subscribe_status", &self.subscribe_status);
        out.put("support_subscribe", &self.support_subscribe);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Subscribe info edit inside [`EditProductRequest`], [`PartialEditProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeInfoEdit {
    /// Discounts of the Subscribe and Save program, one entry per kind.
    pub discount_details: Vec<DiscountDetail>,
    /// Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`.
    pub subscribe_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubscribeInfoEdit {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Discounts of the Subscribe and Save program, one entry per kind.
    pub fn discount_details(mut self, value: impl IntoIterator<Item = DiscountDetail>) -> Self {
        self.discount_details = value.into_iter().collect();
        self
    }

    /// Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`.
    pub fn subscribe_status(mut self, value: impl Into<String>) -> Self {
        self.subscribe_status = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubscribeInfoEdit {
    fn name(&self) -> &'static str {
        "SubscribeInfoEdit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "discount_details" => self.discount_details.read(reader),
            "subscribe_status" => self.subscribe_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("discount_details", &self.discount_details);
        out.put("subscribe_status", &self.subscribe_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Subscribe promotion config inside [`SubscribeInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribePromotionConfig {
    /// Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`.
    pub discount_level: Option<String>,
    /// Discounts in percent that the seller can choose for this kind.
    pub discount_options: Vec<i64>,
    /// Largest discount the seller may set for this kind, in percent. Example: `90`.
    pub max_discount: Option<i64>,
    /// Smallest discount the seller may set for this kind, in percent. Example: `5`.
    pub min_discount: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubscribePromotionConfig {
    fn name(&self) -> &'static str {
        "SubscribePromotionConfig"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "discount_level" => self.discount_level.read(reader),
            "discount_options" => self.discount_options.read(reader),
            "max_discount" => self.max_discount.read(reader),
            "min_discount" => self.min_discount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("discount_level", &self.discount_level);
        out.put("discount_options", &self.discount_options);
        out.put("max_discount", &self.max_discount);
        out.put("min_discount", &self.min_discount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Suggestion inside [`CheckProductListingDiagnose`], [`Diagnose`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Suggestion {
    /// Improved version of the main picture; only the first picture is improved.
    pub images: Vec<Image>,
    /// Search words that are worth using in the title.
    pub seo_words: Vec<SeoWord>,
    /// Titles or descriptions suggested by the platform.
    pub smart_texts: Vec<SmartText>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Suggestion {
    fn name(&self) -> &'static str {
        "Suggestion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "images" => self.images.read(reader),
            "seo_words" => self.seo_words.read(reader),
            "smart_texts" => self.smart_texts.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("images", &self.images);
        out.put("seo_words", &self.seo_words);
        out.put("smart_texts", &self.smart_texts);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Supplementary SKU image inside [`GetGlobalProductSalesAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupplementarySkuImage {
    /// Height of the image, a whole number of pixels. Example: `100`.
    pub height: Option<i64>,
    /// Addresses of small versions of the picture.
    pub thumb_urls: Vec<String>,
    /// URI of the image, returned by Upload Product Image and used to refer to it in other calls.
    pub uri: Option<String>,
    /// Addresses at which the full-size picture can be viewed.
    pub urls: Vec<String>,
    /// Width of the image, a whole number of pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SupplementarySkuImage {
    fn name(&self) -> &'static str {
        "SupplementarySkuImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "thumb_urls" => self.thumb_urls.read(reader),
            "uri" => self.uri.read(reader),
            "urls" => self.urls.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("thumb_urls", &self.thumb_urls);
        out.put("uri", &self.uri);
        out.put("urls", &self.urls);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Surface inside [`PodTemplate`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Surface {
    /// Picture of the surface on which the buyer's design is placed.
    pub background_image: Option<BackgroundImage>,
    /// Areas of the surface that the buyer can fill with text or an image.
    pub custom_areas: Vec<CustomArea>,
    /// Id of the surface in the system of the print-on-demand provider.
    pub external_surface_id: Option<String>,
    /// Picture laid over the design so that the preview looks real.
    pub mask_image: Option<MaskImage>,
    /// Name of the surface, such as front or back.
    pub surface_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Surface {
    fn name(&self) -> &'static str {
        "Surface"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "background_image" => self.background_image.read(reader),
            "custom_areas" => self.custom_areas.read(reader),
            "external_surface_id" => self.external_surface_id.read(reader),
            "mask_image" => self.mask_image.read(reader),
            "surface_name" => self.surface_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("background_image", &self.background_image);
        out.put("custom_areas", &self.custom_areas);
        out.put("external_surface_id", &self.external_surface_id);
        out.put("mask_image", &self.mask_image);
        out.put("surface_name", &self.surface_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Table inside [`CreateSizeChartV2SizeChartData`], [`SizeChartData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Table {
    /// Columns of the size chart, such as chest or waist.
    pub headers: Vec<Header>,
    /// Rows of the size chart table, usually one per size.
    pub rows: Vec<Row>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Table {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Columns of the size chart, such as chest or waist.
    pub fn headers(mut self, value: impl IntoIterator<Item = Header>) -> Self {
        self.headers = value.into_iter().collect();
        self
    }

    /// Rows of the size chart table, usually one per size.
    pub fn rows(mut self, value: impl IntoIterator<Item = Row>) -> Self {
        self.rows = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Table {
    fn name(&self) -> &'static str {
        "Table"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "headers" => self.headers.read(reader),
            "rows" => self.rows.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("headers", &self.headers);
        out.put("rows", &self.rows);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Task detail inside [`GetProductSkppDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskDetail {
    /// Actions that would raise the score of this task.
    pub action_suggestions: Vec<ActionSuggestion>,
    /// Category of the task, such as content or price.
    pub category: Option<String>,
    /// Value reached so far, to be compared with `target_value`.
    pub current_value: Option<String>,
    /// Name of the task, which is one part of the program score.
    pub name: Option<String>,
    /// Whether the product meets the goal of this task.
    pub passed: Option<bool>,
    /// Value that has to be reached to meet the condition.
    pub target_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TaskDetail {
    fn name(&self) -> &'static str {
        "TaskDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_suggestions" => self.action_suggestions.read(reader),
            "category" => self.category.read(reader),
            "current_value" => self.current_value.read(reader),
            "name" => self.name.read(reader),
            "passed" => self.passed.read(reader),
            "target_value" => self.target_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_suggestions", &self.action_suggestions);
        out.put("category", &self.category);
        out.put("current_value", &self.current_value);
        out.put("name", &self.name);
        out.put("passed", &self.passed);
        out.put("target_value", &self.target_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Template inside [`CheckGlobalProductListingSizeChart`], [`GetGlobalProductSizeChart`], [`GetProductSizeChart`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// Id of a size chart template made in Seller Center. Example: `7267563252536723205`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Template {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a size chart template made in Seller Center. Example: `7267563252536723205`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Template {
    fn name(&self) -> &'static str {
        "Template"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Text area inside [`CustomArea`], [`PartialEditProductCustomArea`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextArea {
    /// Alignment of the buyer's text inside the print area.
    pub align_type: Option<String>,
    /// Colors that the buyer can choose from for the text.
    pub colors: Vec<String>,
    /// Text shown in the area until the buyer enters one.
    pub default_text: Option<String>,
    /// Fonts that the buyer can choose from for the text.
    pub fonts: Vec<String>,
    /// Largest number of characters the buyer may enter.
    pub max_text_length: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TextArea {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Alignment of the buyer's text inside the print area.
    pub fn align_type(mut self, value: impl Into<String>) -> Self {
        self.align_type = Some(value.into());
        self
    }

    /// Colors that the buyer can choose from for the text.
    pub fn colors(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.colors = value.into_iter().map(Into::into).collect();
        self
    }

    /// Text shown in the area until the buyer enters one.
    pub fn default_text(mut self, value: impl Into<String>) -> Self {
        self.default_text = Some(value.into());
        self
    }

    /// Fonts that the buyer can choose from for the text.
    pub fn fonts(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fonts = value.into_iter().map(Into::into).collect();
        self
    }

    /// Largest number of characters the buyer may enter.
    pub fn max_text_length(mut self, value: impl Into<i64>) -> Self {
        self.max_text_length = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for TextArea {
    fn name(&self) -> &'static str {
        "TextArea"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "align_type" => self.align_type.read(reader),
            "colors" => self.colors.read(reader),
            "default_text" => self.default_text.read(reader),
            "fonts" => self.fonts.read(reader),
            "max_text_length" => self.max_text_length.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("align_type", &self.align_type);
        out.put("colors", &self.colors);
        out.put("default_text", &self.default_text);
        out.put("fonts", &self.fonts);
        out.put("max_text_length", &self.max_text_length);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Total available inventory distribution inside [`InventorySearchSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotalAvailableInventoryDistribution {
    /// Stock set aside for campaigns, one entry per campaign.
    pub campaign_inventory: Vec<CampaignInventory>,
    /// Stock set aside for creators, one entry per creator.
    pub creator_inventory: Vec<CreatorInventory>,
    /// Stock left for normal sale after campaigns and creators got their share.
    pub in_shop_inventory: Option<InShopInventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TotalAvailableInventoryDistribution {
    fn name(&self) -> &'static str {
        "TotalAvailableInventoryDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_inventory" => self.campaign_inventory.read(reader),
            "creator_inventory" => self.creator_inventory.read(reader),
            "in_shop_inventory" => self.in_shop_inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_inventory", &self.campaign_inventory);
        out.put("creator_inventory", &self.creator_inventory);
        out.put("in_shop_inventory", &self.in_shop_inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Translated image inside [`TranslationTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslatedImage {
    /// URI of the picture after translation, to be used in the product.
    pub uri: Option<String>,
    /// Address of the picture after translation.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TranslatedImage {
    fn name(&self) -> &'static str {
        "TranslatedImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Translation task inside [`GetImageTranslationTasksResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslationTask {
    /// Why the translation failed, for example an invalid image; some causes allow another try.
    pub fail_reason: Option<String>,
    /// Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`.
    pub id: Option<String>,
    /// Picture before translation, with URI and address.
    pub original_image: Option<OriginalImage>,
    /// State of the translation: PROCESSING, then COMPLETED or FAILED. Example: `COMPLETED`.
    pub status: Option<TranslationTaskStatus>,
    /// Language into which the picture is translated, BCP 47 code. Example: `it-IT`.
    pub target_language: Option<String>,
    /// Picture after translation; present once the task is completed.
    pub translated_image: Option<TranslatedImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TranslationTask {
    fn name(&self) -> &'static str {
        "TranslationTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "id" => self.id.read(reader),
            "original_image" => self.original_image.read(reader),
            "status" => self.status.read(reader),
            "target_language" => self.target_language.read(reader),
            "translated_image" => self.translated_image.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("id", &self.id);
        out.put("original_image", &self.original_image);
        out.put("status", &self.status);
        out.put("target_language", &self.target_language);
        out.put("translated_image", &self.translated_image);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Unit inside [`MetricValueModule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unit {
    /// Id of the measuring unit, to be used as `unit_id` together with a number.
    pub id: Option<String>,
    /// Name of the unit, such as centimeter, meant for display.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Unit {
    fn name(&self) -> &'static str {
        "Unit"
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

/// Global SKU inside [`UpdateGlobalInventoryRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGlobalInventoryGlobalSku {
    /// Id of the global SKU, generated by TikTok Shop. Required. Example: `1729592969712207013`.
    pub id: Option<String>,
    /// Stock of the global SKU per global warehouse. Required.
    pub inventory: Vec<CheckGlobalProductListingInventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateGlobalInventoryGlobalSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the global SKU, generated by TikTok Shop. Required. Example: `1729592969712207013`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Stock of the global SKU per global warehouse. Required.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateGlobalInventoryGlobalSku {
    fn name(&self) -> &'static str {
        "UpdateGlobalInventoryGlobalSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`UpdateInventoryRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInventorySku {
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`.
    pub id: Option<String>,
    /// New stock of the SKU, one entry per warehouse. Required.
    pub inventory: Vec<CheckProductListingInventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateInventorySku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// New stock of the SKU, one entry per warehouse. Required.
    pub fn inventory(mut self, value: impl IntoIterator<Item = CheckProductListingInventory>) -> Self {
        self.inventory = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateInventorySku {
    fn name(&self) -> &'static str {
        "UpdateInventorySku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`UpdatePriceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceSku {
    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub external_list_prices: Vec<CheckProductListingExternalListPrice>,
    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`.
    pub id: Option<String>,
    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub list_price: Option<Money>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub price: Option<PartialEditProductPrice>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePriceSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only.
    pub fn external_list_prices(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingExternalListPrice>,
    ) -> Self {
        self.external_list_prices = value.into_iter().collect();
        self
    }

    /// Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only.
    pub fn list_price(mut self, value: Money) -> Self {
        self.list_price = Some(value);
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required.
    pub fn price(mut self, value: PartialEditProductPrice) -> Self {
        self.price = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePriceSku {
    fn name(&self) -> &'static str {
        "UpdatePriceSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_list_prices" => self.external_list_prices.read(reader),
            "id" => self.id.read(reader),
            "list_price" => self.list_price.read(reader),
            "price" => self.price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_list_prices", &self.external_list_prices);
        out.put("id", &self.id);
        out.put("list_price", &self.list_price);
        out.put("price", &self.price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`ExternalProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadExternalProductSku {
    /// Unix time in seconds when the SKU was created on the other platform.
    pub create_time: Option<i64>,
    /// List price before discount on the other platform, such as compare_at_price of Shopify; decimal text from 0.01 to 7600.
    pub external_list_price: Option<String>,
    /// Id of the SKU on another sales platform, at most 999 characters; links both.
    pub external_sku_id: Option<String>,
    /// Picture of the SKU on the other platform.
    pub image: Option<RecommendSizeChartImage2>,
    /// Stock of the SKU on the other platform, 1 to 99999. At most 99999.
    pub inventory_quantity: Option<i64>,
    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub price: Option<String>,
    /// Options that define the variant on the other platform, such as color and size.
    pub selected_options: Vec<SelectedOption>,
    /// State of the SKU on the other sales platform.
    pub status: Option<String>,
    /// Whether sales tax applies to the SKU on the other platform.
    pub taxable: Option<bool>,
    /// Title of the SKU on the other sales platform.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the SKU on the other platform.
    pub update_time: Option<i64>,
    /// Weight of the SKU on the other platform.
    pub weight: Option<UploadExternalProductWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadExternalProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time in seconds when the SKU was created on the other platform.
    pub fn create_time(mut self, value: impl Into<i64>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// List price before discount on the other platform, such as compare_at_price of Shopify; decimal text from 0.01 to 7600.
    pub fn external_list_price(mut self, value: impl Into<String>) -> Self {
        self.external_list_price = Some(value.into());
        self
    }

    /// Id of the SKU on another sales platform, at most 999 characters; links both.
    pub fn external_sku_id(mut self, value: impl Into<String>) -> Self {
        self.external_sku_id = Some(value.into());
        self
    }

    /// Picture of the SKU on the other platform.
    pub fn image(mut self, value: RecommendSizeChartImage2) -> Self {
        self.image = Some(value);
        self
    }

    /// Stock of the SKU on the other platform, 1 to 99999. At most 99999.
    pub fn inventory_quantity(mut self, value: impl Into<i64>) -> Self {
        self.inventory_quantity = Some(value.into());
        self
    }

    /// Price of the SKU; for global products the common pre-tax price from which local prices are computed.
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.price = Some(value.into());
        self
    }

    /// Options that define the variant on the other platform, such as color and size.
    pub fn selected_options(mut self, value: impl IntoIterator<Item = SelectedOption>) -> Self {
        self.selected_options = value.into_iter().collect();
        self
    }

    /// State of the SKU on the other sales platform.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Whether sales tax applies to the SKU on the other platform.
    pub fn taxable(mut self, value: bool) -> Self {
        self.taxable = Some(value);
        self
    }

    /// Title of the SKU on the other sales platform.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Unix time in seconds of the last change of the SKU on the other platform.
    pub fn update_time(mut self, value: impl Into<i64>) -> Self {
        self.update_time = Some(value.into());
        self
    }

    /// Weight of the SKU on the other platform.
    pub fn weight(mut self, value: UploadExternalProductWeight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadExternalProductSku {
    fn name(&self) -> &'static str {
        "UploadExternalProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "external_list_price" => self.external_list_price.read(reader),
            "external_sku_id" => self.external_sku_id.read(reader),
            "image" => self.image.read(reader),
            "inventory_quantity" => self.inventory_quantity.read(reader),
            "price" => self.price.read(reader),
            "selected_options" => self.selected_options.read(reader),
            "status" => self.status.read(reader),
            "taxable" => self.taxable.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("external_list_price", &self.external_list_price);
        out.put("external_sku_id", &self.external_sku_id);
        out.put("image", &self.image);
        out.put("inventory_quantity", &self.inventory_quantity);
        out.put("price", &self.price);
        out.put("selected_options", &self.selected_options);
        out.put("status", &self.status);
        out.put("taxable", &self.taxable);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`UploadExternalProductSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadExternalProductWeight {
    /// Unit of the weight on the other platform.
    pub unit: Option<String>,
    /// Weight of the SKU on the other platform in the given `unit`, decimal text.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadExternalProductWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the weight on the other platform.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the SKU on the other platform in the given `unit`, decimal text.
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

impl Model for UploadExternalProductWeight {
    fn name(&self) -> &'static str {
        "UploadExternalProductWeight"
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

/// Value inside [`Attribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// Address of the icon of this attribute value.
    pub icon_url: Option<String>,
    /// Id of the built-in value, to be used in products. Example: `1001533`.
    pub id: Option<String>,
    /// Name of the built-in value, meant for display. Example: `Birthday`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Value {
    fn name(&self) -> &'static str {
        "Value"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "icon_url" => self.icon_url.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("icon_url", &self.icon_url);
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

/// Value limit inside [`MetricValueModule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueLimit {
    /// Shortest and longest text allowed for the value.
    pub length_limit: Option<LengthLimit>,
    /// Smallest and largest number allowed for the value.
    pub num_limit: Option<NumLimit>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ValueLimit {
    fn name(&self) -> &'static str {
        "ValueLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "length_limit" => self.length_limit.read(reader),
            "num_limit" => self.num_limit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("length_limit", &self.length_limit);
        out.put("num_limit", &self.num_limit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Variant inside [`ProductAuditingResearchProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Variant {
    /// Id of the SKU of the product that is audited. Example: `11111`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Variant {
    fn name(&self) -> &'static str {
        "Variant"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Address of the cover picture of the video.
    pub cover_url: Option<String>,
    /// File format of the product video, such as MP4. Example: `MP4`.
    pub format: Option<String>,
    /// Height of the video picture, a whole number of pixels. Example: `480`.
    pub height: Option<i64>,
    /// Id of the video file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`.
    pub id: Option<String>,
    /// Size of the original video file in megabytes. Example: `1000`.
    pub size: Option<i64>,
    /// Address at which the video can be viewed.
    pub url: Option<String>,
    /// Width of the video picture, a whole number of pixels. Example: `1280`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Video {
    fn name(&self) -> &'static str {
        "Video"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cover_url" => self.cover_url.read(reader),
            "format" => self.format.read(reader),
            "height" => self.height.read(reader),
            "id" => self.id.read(reader),
            "size" => self.size.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cover_url", &self.cover_url);
        out.put("format", &self.format);
        out.put("height", &self.height);
        out.put("id", &self.id);
        out.put("size", &self.size);
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

/// Warehouse inventory inside [`InventorySearchSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarehouseInventory {
    /// Units in this warehouse that customers can still order; equals `quantity` of the product. Example: `100`.
    pub available_quantity: Option<i64>,
    /// Units in this warehouse that are reserved by orders and can no longer be sold. Example: `10`.
    pub committed_quantity: Option<i64>,
    /// Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7054915283043174149`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WarehouseInventory {
    fn name(&self) -> &'static str {
        "WarehouseInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity" => self.available_quantity.read(reader),
            "committed_quantity" => self.committed_quantity.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity", &self.available_quantity);
        out.put("committed_quantity", &self.committed_quantity);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warning inside [`CheckProductListingResponse`], [`CreateProductResponse`], [`EditProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Warning {
    /// Readable warning about something that keeps the product from going on sale; act on it soon.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Warning {
    fn name(&self) -> &'static str {
        "Warning"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`WeightRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Largest recommended weight of the package.
    pub max_value: Option<String>,
    /// Smallest recommended weight of the package.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Weight {
    fn name(&self) -> &'static str {
        "Weight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight recommendation inside [`GetProductPackageRecommendationsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightRecommendation {
    /// Unit in which the recommended weights are given.
    pub unit: Option<String>,
    /// Range in which the weight of the package should lie.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WeightRecommendation {
    fn name(&self) -> &'static str {
        "WeightRecommendation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Width inside [`DimensionRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Width {
    /// Largest recommended width of the package.
    pub max_value: Option<String>,
    /// Smallest recommended width of the package.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Width {
    fn name(&self) -> &'static str {
        "Width"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    ActivateProductsResponse,
    ApplyOpportunitiesResponse,
    BindLocalProductsResponse,
    CheckGlobalProductListingResponse,
    CheckListingPrerequisitesResponse,
    CheckProductListingResponse,
    CreateCustomBrandResponse,
    CreateGlobalProductResponse,
    CreateGpaUpgradeTaskResponse,
    CreateImageTranslationTasksResponse,
    CreateManufacturerResponse,
    CreateProductResponse,
    CreateResponsiblePersonResponse,
    CreateSizeChartV2Response,
    DeactivateProductsResponse,
    DeleteGlobalProductsResponse,
    DeleteProductsResponse,
    DiagnoseAndOptimizeProductResponse,
    EditGlobalProductResponse,
    EditProductResponse,
    EditSizeChartV2Response,
    EnableStrikethroughPricesResponse,
    GetAttributesResponse,
    GetBrandsResponse,
    GetCategoriesResponse,
    GetCategoryRulesResponse,
    GetGlobalAttributesResponse,
    GetGlobalCategoriesResponse,
    GetGlobalCategoryRulesResponse,
    GetGlobalListingRulesResponse,
    GetGlobalProductResponse,
    GetGlobalReplicatedProductsResponse,
    GetImageTranslationTasksResponse,
    GetListingSchemasResponse,
    GetOpportunityDetailResponse,
    GetProductResponse,
    GetProductPackageRecommendationsResponse,
    GetProductSkppDetailResponse,
    GetProductsSeoWordsResponse,
    GetRecommendedProductTitleAndDescriptionResponse,
    GetShopSkppSummaryResponse,
    GetSubmissionRecordsResponse,
    ImportExternalProductInfoResponse,
    InventorySearchResponse,
    ListOpportunitiesResponse,
    ListProductSkppStatusesResponse,
    OptimizeImagesResponse,
    PartialEditCandidateProductsResponse,
    PartialEditGlobalProductResponse,
    PartialEditProductResponse,
    PredictProductPackageDimensionsAndWeightResponse,
    ProductAuditingResearchResponse,
    ProductInformationIssueDiagnosisResponse,
    PublishGlobalProductResponse,
    RecommendBrandResponse,
    RecommendCategoryResponse,
    RecommendGlobalCategoriesResponse,
    RecommendRequiredProductPropertiesResponse,
    RecommendSizeChartResponse,
    RecoverProductsResponse,
    ReplicateProductResponse,
    SearchCandidateProductsResponse,
    SearchCombinedListingRecommendationsResponse,
    SearchGlobalProductsResponse,
    SearchManufacturersResponse,
    SearchOpportunitiesResponse,
    SearchProductsResponse,
    SearchResponsiblePersonsResponse,
    SearchSizeChartsResponse,
    SubmitProductViaOpportunityResponse,
    SubmitSizeChartAppealResponse,
    SubmitStrikethroughPriceResponse,
    SuggestBrandsResponse,
    UpdateInventoryResponse,
    UpdateStockOperationSettingsResponse,
    UploadCandidateProductsResponse,
    UploadProductFileResponse,
    UploadProductImageResponse,
    ActionSuggestion,
    Address,
    AppealMessage,
    AreaPlacement,
    AssociatedWarehouse,
    Attribute,
    AttributeValue,
    Audit,
    AuditFailedReason,
    BackgroundImage,
    BasicInfo,
    BindLocalProductsInventory,
    BindLocalProductsSalesAttribute,
    BindLocalProductsSku,
    BindResult,
    Brand,
    CampaignInventory,
    CandidateProduct,
    Category,
    CategoryChain,
    Cell,
    Certification,
    CheckGlobalProductListingCertification,
    CheckGlobalProductListingFile,
    CheckGlobalProductListingIdentifierCode,
    CheckGlobalProductListingImage,
    CheckGlobalProductListingInventory,
    CheckGlobalProductListingMainImage,
    CheckGlobalProductListingManufacturer,
    CheckGlobalProductListingPackageDimension,
    CheckGlobalProductListingPackageWeight,
    CheckGlobalProductListingProductAttribute,
    CheckGlobalProductListingSalesAttribute,
    CheckGlobalProductListingSizeChart,
    CheckGlobalProductListingSku,
    CheckGlobalProductListingSkuImg,
    CheckGlobalProductListingValue,
    CheckGlobalProductListingVideo,
    CheckProductListingCertification,
    CheckProductListingCombinedSku,
    CheckProductListingDiagnose,
    CheckProductListingExternalListPrice,
    CheckProductListingFee,
    CheckProductListingInventory,
    CheckProductListingOptionItem,
    CheckProductListingPackageWeight,
    CheckProductListingPrice,
    CheckProductListingSalesAttribute,
    CheckProductListingSku,
    CheckProductListingSupplementarySkuImage,
    CheckResult,
    ClaimCondition,
    Cod,
    CombinedListingRecommendation,
    CombinedSku,
    ComplexValue,
    ContentData,
    CreateAttributeRecommendationRequestExternalProduct,
    CreateAttributeRecommendationRequestSalesAttribute,
    CreateAttributeRecommendationRequestSku,
    CreateGlobalProductSku,
    CreateImageTranslationTasksImage,
    CreateImageTranslationTasksTranslationTask,
    CreateProductMetricStandardInfo,
    CreateProductMetricValueModuleInfo,
    CreateProductPrice,
    CreateProductProductAttribute,
    CreateProductSku,
    CreateProductSku2,
    CreateProductValue,
    CreateResponsiblePersonPhoneNumber,
    CreateSizeChartV2SizeChartData,
    CreatorInventory,
    CustomArea,
    Data,
    DefaultImage,
    DefaultValue,
    DeleteGlobalProductsDetail,
    DeleteGlobalProductsErrorItem,
    DeliveryOption,
    Detail,
    Diagnose,
    DiagnosisResult,
    DimensionRecommendation,
    DiscountDetail,
    EditGlobalProductSku,
    EditProductInventory,
    EditProductPreSale,
    EditProductPrice,
    EditProductReplicatedProduct,
    EditProductReplicatedProductSku,
    EditProductSku,
    EnableStrikethroughPricesDetail,
    EnableStrikethroughPricesErrorItem,
    EnableStrikethroughPricesSku,
    Epr,
    ErrorItem,
    ExpirationDate,
    ExternalListPrice,
    ExternalProduct,
    ExternalTransactionPrice,
    ExtraError,
    FailReason,
    Fee,
    Field,
    File,
    FirstImage,
    FulfillmentType,
    GetBrandsBrand,
    GetCategoryRulesManufacturer,
    GetCategoryRulesPackageDimension,
    GetCategoryRulesResponsiblePerson,
    GetGlobalAttributesAttribute,
    GetGlobalCategoryRulesProductCertification,
    GetGlobalProductCategory,
    GetGlobalProductCertification,
    GetGlobalProductPrice,
    GetGlobalProductProduct,
    GetGlobalProductSalesAttribute,
    GetGlobalProductSizeChart,
    GetGlobalProductSku,
    GetListingSchemasDetail,
    GetListingSchemasErrorItem,
    GetListingSchemasOptionItem,
    GetOpportunityDetailOpportunity,
    GetProductImage,
    GetProductPackageRecommendationsProduct,
    GetProductProduct,
    GetProductProductAttribute,
    GetProductSizeChart,
    GetProductValue,
    GetRecommendedProductTitleAndDescriptionProduct,
    GetRecommendedProductTitleAndDescriptionSuggestion,
    GlobalListingPolicy,
    GlobalProduct,
    GlobalProductAssociation,
    GlobalSku,
    Header,
    Height,
    IdentifierCode,
    Image,
    ImageArea,
    ImportResult,
    InShopInventory,
    IndicatorDetail,
    IntegratedPlatformStatus,
    Inventory,
    InventoryRule,
    InventorySearchSku,
    Item,
    Length,
    LengthLimit,
    ListOpportunitiesData,
    ListProductSkppStatusesProduct,
    ListingCriteria,
    ListingQuality,
    ListingSchema,
    LocalProduct,
    MainImage,
    Manufacturer,
    MarketData,
    MaskImage,
    MeasurementAndOption,
    MetricStandard,
    MetricStandardInfo,
    MetricValueModule,
    MetricValueModuleInfo,
    NumLimit,
    Opportunity,
    OpportunityApplication,
    OptimizeImagesImage,
    OptimizeImagesImage2,
    OptionItem,
    OriginPlatformCategory,
    OriginPlatformProductMetaData,
    OriginalImage,
    PackageDimension,
    PackageWeight,
    PartialEditCandidateProductsCandidateProduct,
    PartialEditCandidateProductsDetail,
    PartialEditCandidateProductsErrorItem,
    PartialEditCandidateProductsSku,
    PartialEditGlobalProductSalePrice,
    PartialEditGlobalProductSku,
    PartialEditProductBackgroundImage,
    PartialEditProductCustomArea,
    PartialEditProductDefaultImage,
    PartialEditProductImageArea,
    PartialEditProductMaskImage,
    PartialEditProductPodInfo,
    PartialEditProductPodTemplate,
    PartialEditProductPrice,
    PartialEditProductReplicatedProduct,
    PartialEditProductReplicatedProductSku,
    PartialEditProductSku,
    PartialEditProductSkuPrice,
    PartialEditProductSurface,
    PhoneNumber,
    PodInfo,
    PodTemplate,
    PreCheckDetail,
    PreCheckResult,
    PreSale,
    PrescriptionRequirement,
    Price,
    Product,
    ProductAttribute,
    ProductAuditingResearchProduct,
    ProductCertification,
    ProductFamily,
    ProductInformationIssueDiagnosisProduct,
    ProductMainImage,
    ProductTagOperation,
    PublishGlobalProductProduct,
    PublishGlobalProductPublishTargetSku,
    PublishGlobalProductSku,
    PublishResult,
    PublishTarget,
    PurchaseOrderQuantityLimit,
    RecommendRequiredProductPropertiesValue,
    RecommendSizeChartImage,
    RecommendSizeChartImage2,
    RecommendedCategory,
    RecommendedProperty,
    RegionalProfile,
    ReplicateProductCertification,
    ReplicateProductDetail,
    ReplicateProductErrorItem,
    ReplicateProductPrice,
    ReplicateProductSku,
    ReplicateSource,
    ReplicateTarget,
    ReplicatedProduct,
    RequirementCondition,
    ResponsiblePerson,
    Reward,
    Row,
    Rule,
    SaleAttribute,
    SalePrice,
    SalesAttribute,
    SalesAttributeMapping,
    SalesProperty,
    ScheduledSale,
    SearchCombinedListingRecommendationsProduct,
    SearchManufacturersManufacturer,
    SearchOpportunitiesOpportunity,
    SearchProductsSku,
    SearchResponsiblePersonsRegionalProfile,
    SearchResponsiblePersonsResponsiblePerson,
    SearchSizeChartsImage,
    SearchSizeChartsSizeChart,
    SearchSizeChartsSizeChartData,
    SelectedOption,
    SellerSku,
    SeoWord,
    ShopSummary,
    SizeChart,
    SizeChartData,
    Sku,
    SkuDimension,
    SkuImage,
    SkuImg,
    SkuMapping,
    SkuWeight,
    SmartText,
    StatusInfo,
    StockOperation,
    StockOperationSetting,
    Submission,
    SubmitStrikethroughPriceErrorItem,
    SubmitStrikethroughPriceExternalTransactionPrice,
    SubmitStrikethroughPriceSku,
    SubscribeDiscountDetail,
    SubscribeInfo,
    SubscribeInfoEdit,
    SubscribePromotionConfig,
    Suggestion,
    SupplementarySkuImage,
    Surface,
    Table,
    TaskDetail,
    Template,
    TextArea,
    TotalAvailableInventoryDistribution,
    TranslatedImage,
    TranslationTask,
    Unit,
    UpdateGlobalInventoryGlobalSku,
    UpdateInventorySku,
    UpdatePriceSku,
    UploadExternalProductSku,
    UploadExternalProductWeight,
    Value,
    ValueLimit,
    Variant,
    Video,
    WarehouseInventory,
    Warning,
    Weight,
    WeightRecommendation,
    Width,
);
