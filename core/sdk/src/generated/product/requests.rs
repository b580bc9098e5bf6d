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

/// The parameters of `ActivateProduct` (202309). Puts up to 20 deactivated products back on sale, after a new audit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateProductsRequest {
    /// Marketplaces on which to put the products on sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Products to put on sale, at most 20 ids in one call. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ActivateProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Marketplaces on which to put the products on sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products to put on sale, at most 20 ids in one call. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ActivateProductsRequest {
    fn name(&self) -> &'static str {
        "ActivateProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "listing_platforms" => self.listing_platforms.read(reader),
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("listing_platforms", &self.listing_platforms);
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ApplyOpportunities` (202409). Applies for listing opportunities with one product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyOpportunitiesRequest {
    /// Opportunities for which to enroll the product.
    pub opportunity_ids: Vec<String>,
    /// Id of the product to enroll in the opportunities. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ApplyOpportunitiesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Opportunities for which to enroll the product.
    pub fn opportunity_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.opportunity_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the product to enroll in the opportunities. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ApplyOpportunitiesRequest {
    fn name(&self) -> &'static str {
        "ApplyOpportunitiesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "opportunity_ids" => self.opportunity_ids.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("opportunity_ids", &self.opportunity_ids);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `BindLocalProducts` (202503). Links existing local products to one global product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindLocalProductsRequest {
    /// Id of the global product to which local products are bound; a binding cannot be undone. Required.
    pub global_product_id: Option<String>,
    /// Local products to bind to the global product, one per EU country.
    pub local_products: Vec<LocalProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BindLocalProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the global product to which local products are bound; a binding cannot be undone. Required.
    pub fn global_product_id(mut self, value: impl Into<String>) -> Self {
        self.global_product_id = Some(value.into());
        self
    }

    /// Local products to bind to the global product, one per EU country.
    pub fn local_products(mut self, value: impl IntoIterator<Item = LocalProduct>) -> Self {
        self.local_products = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BindLocalProductsRequest {
    fn name(&self) -> &'static str {
        "BindLocalProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_id" => self.global_product_id.read(reader),
            "local_products" => self.local_products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_id", &self.global_product_id);
        out.put("local_products", &self.local_products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CheckGlobalProductListing` (202404). Checks a global product's data without creating it and lists what fails.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckGlobalProductListingRequest {
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
    pub category_id: Option<String>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckGlobalProductListingCertification>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub manufacturer: Option<CheckGlobalProductListingManufacturer>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckGlobalProductListingPackageWeight>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<CheckGlobalProductListingSku>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckGlobalProductListingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub fn manufacturer(mut self, value: CheckGlobalProductListingManufacturer) -> Self {
        self.manufacturer = Some(value);
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub fn package_weight(mut self, value: CheckGlobalProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
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

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub fn skus(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckGlobalProductListingRequest {
    fn name(&self) -> &'static str {
        "CheckGlobalProductListingRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "certifications" => self.certifications.read(reader),
            "description" => self.description.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer" => self.manufacturer.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("certifications", &self.certifications);
        out.put("description", &self.description);
        out.put("main_images", &self.main_images);
        out.put("manufacturer", &self.manufacturer);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("product_attributes", &self.product_attributes);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CheckListingPrerequisites` (202312). Tells what the shop still lacks before it can list products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckListingPrerequisitesRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckListingPrerequisitesRequest {
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

impl Model for CheckListingPrerequisitesRequest {
    fn name(&self) -> &'static str {
        "CheckListingPrerequisitesRequest"
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

/// The parameters of `CheckProductListing` (202309). Checks a product's data without creating it and lists what fails.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckProductListingRequest {
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub category_id: Option<String>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckProductListingCertification>,
    /// Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
    pub delivery_option_ids: Vec<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub description: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub external_product_id: Option<String>,
    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub is_cod_allowed: Option<bool>,
    /// Whether to return the listing quality and the weaknesses found; deprecated, use Diagnose and Optimize Product. Default: `true`. Example: `true`.
    pub is_diagnosis_required: Option<bool>,
    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub is_live_quick: Option<bool>,
    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub is_pre_owned: Option<bool>,
    /// Main features of the product as short texts.
    pub key_product_features: Vec<String>,
    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<SourceLocale>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `4`.
    pub minimum_order_quantity: Option<i64>,
    /// Options of the trial listing, for the check in the background.
    pub option: Option<CheckProductListingOptionItem>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckProductListingPackageWeight>,
    /// Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
    pub primary_combined_product_id: Option<String>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Tags to set on the product or to remove from it.
    pub product_tag_operations: Vec<ProductTagOperation>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Planned start of sale, on or off and at which time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Additional words under which buyers should find the product.
    pub search_terms: Vec<String>,
    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub selling_format: Option<SellingFormat>,
    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub shipping_template_id: Option<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub skus: Vec<CheckProductListingSku>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckProductListingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
    pub fn delivery_option_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_option_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub fn is_cod_allowed(mut self, value: bool) -> Self {
        self.is_cod_allowed = Some(value);
        self
    }

    /// Whether to return the listing quality and the weaknesses found; deprecated, use Diagnose and Optimize Product. Default: `true`. Example: `true`.
    pub fn is_diagnosis_required(mut self, value: bool) -> Self {
        self.is_diagnosis_required = Some(value);
        self
    }

    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub fn is_live_quick(mut self, value: bool) -> Self {
        self.is_live_quick = Some(value);
        self
    }

    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub fn is_pre_owned(mut self, value: bool) -> Self {
        self.is_pre_owned = Some(value);
        self
    }

    /// Main features of the product as short texts.
    pub fn key_product_features(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.key_product_features = value.into_iter().map(Into::into).collect();
        self
    }

    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `4`.
    pub fn minimum_order_quantity(mut self, value: impl Into<i64>) -> Self {
        self.minimum_order_quantity = Some(value.into());
        self
    }

    /// Options of the trial listing, for the check in the background.
    pub fn option(mut self, value: CheckProductListingOptionItem) -> Self {
        self.option = Some(value);
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub fn package_weight(mut self, value: CheckProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
        self
    }

    /// Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
    pub fn primary_combined_product_id(mut self, value: impl Into<String>) -> Self {
        self.primary_combined_product_id = Some(value.into());
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

    /// Tags to set on the product or to remove from it.
    pub fn product_tag_operations(mut self, value: impl IntoIterator<Item = ProductTagOperation>) -> Self {
        self.product_tag_operations = value.into_iter().collect();
        self
    }

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Planned start of sale, on or off and at which time.
    pub fn scheduled_sale(mut self, value: ScheduledSale) -> Self {
        self.scheduled_sale = Some(value);
        self
    }

    /// Additional words under which buyers should find the product.
    pub fn search_terms(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.search_terms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub fn selling_format(mut self, value: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(value.into());
        self
    }

    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`.
    pub fn shipping_insurance_requirement(mut self, value: impl Into<ShippingInsuranceRequirement>) -> Self {
        self.shipping_insurance_requirement = Some(value.into());
        self
    }

    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub fn shipping_template_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_template_id = Some(value.into());
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = CheckProductListingSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckProductListingRequest {
    fn name(&self) -> &'static str {
        "CheckProductListingRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "certifications" => self.certifications.read(reader),
            "delivery_option_ids" => self.delivery_option_ids.read(reader),
            "description" => self.description.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "is_cod_allowed" => self.is_cod_allowed.read(reader),
            "is_diagnosis_required" => self.is_diagnosis_required.read(reader),
            "is_live_quick" => self.is_live_quick.read(reader),
            "is_pre_owned" => self.is_pre_owned.read(reader),
            "key_product_features" => self.key_product_features.read(reader),
            "listing_platforms" => self.listing_platforms.read(reader),
            "locale" => self.locale.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "minimum_order_quantity" => self.minimum_order_quantity.read(reader),
            "option" => self.option.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "primary_combined_product_id" => self.primary_combined_product_id.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "product_tag_operations" => self.product_tag_operations.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "scheduled_sale" => self.scheduled_sale.read(reader),
            "search_terms" => self.search_terms.read(reader),
            "selling_format" => self.selling_format.read(reader),
            "shipping_insurance_requirement" => self.shipping_insurance_requirement.read(reader),
            "shipping_template_id" => self.shipping_template_id.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("certifications", &self.certifications);
        out.put("delivery_option_ids", &self.delivery_option_ids);
        out.put("description", &self.description);
        out.put("external_product_id", &self.external_product_id);
        out.put("is_cod_allowed", &self.is_cod_allowed);
        out.put("is_diagnosis_required", &self.is_diagnosis_required);
        out.put("is_live_quick", &self.is_live_quick);
        out.put("is_pre_owned", &self.is_pre_owned);
        out.put("key_product_features", &self.key_product_features);
        out.put("listing_platforms", &self.listing_platforms);
        out.put("locale", &self.locale);
        out.put("main_images", &self.main_images);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("minimum_order_quantity", &self.minimum_order_quantity);
        out.put("option", &self.option);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("primary_combined_product_id", &self.primary_combined_product_id);
        out.put("product_attributes", &self.product_attributes);
        out.put("product_tag_operations", &self.product_tag_operations);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("scheduled_sale", &self.scheduled_sale);
        out.put("search_terms", &self.search_terms);
        out.put("selling_format", &self.selling_format);
        out.put("shipping_insurance_requirement", &self.shipping_insurance_requirement);
        out.put("shipping_template_id", &self.shipping_template_id);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateAttributeRecommendationRequest` (202501). Sends an external product, for which attributes are recommended later.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAttributeRecommendationRequestRequest {
    /// Product as it exists on another sales platform.
    pub external_product: Option<CreateAttributeRecommendationRequestExternalProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateAttributeRecommendationRequestRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product as it exists on another sales platform.
    pub fn external_product(mut self, value: CreateAttributeRecommendationRequestExternalProduct) -> Self {
        self.external_product = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateAttributeRecommendationRequestRequest {
    fn name(&self) -> &'static str {
        "CreateAttributeRecommendationRequestRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product" => self.external_product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product", &self.external_product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateCategoryUpgradeTask` (202407). Starts the move of the shop's products to the newer category tree.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCategoryUpgradeTaskRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateCategoryUpgradeTaskRequest {
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

impl Model for CreateCategoryUpgradeTaskRequest {
    fn name(&self) -> &'static str {
        "CreateCategoryUpgradeTaskRequest"
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

/// The parameters of `CreateCustomBrands` (202309). Creates a custom brand and returns its id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomBrandRequest {
    /// Name of the new brand, 2 to 30 characters; it is not translated. Required. Example: `Teas`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateCustomBrandRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the new brand, 2 to 30 characters; it is not translated. Required. Example: `Teas`.
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

impl Model for CreateCustomBrandRequest {
    fn name(&self) -> &'static str {
        "CreateCustomBrandRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateGlobalProduct` (202309). Creates a global product that can be published to several markets.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlobalProductRequest {
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckGlobalProductListingCertification>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub description: Option<String>,
    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub external_global_product_id: Option<String>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub manufacturer: Option<CheckGlobalProductListingManufacturer>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required.
    pub package_weight: Option<CheckGlobalProductListingPackageWeight>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub skus: Vec<CreateGlobalProductSku>,
    /// Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Default: `en-US`. Example: `de-DE`.
    pub source_locale: Option<SourceLocale>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateGlobalProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub fn external_global_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_global_product_id = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub fn manufacturer(mut self, value: CheckGlobalProductListingManufacturer) -> Self {
        self.manufacturer = Some(value);
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required.
    pub fn package_weight(mut self, value: CheckGlobalProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
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

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = CreateGlobalProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Default: `en-US`. Example: `de-DE`.
    pub fn source_locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.source_locale = Some(value.into());
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateGlobalProductRequest {
    fn name(&self) -> &'static str {
        "CreateGlobalProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "certifications" => self.certifications.read(reader),
            "description" => self.description.read(reader),
            "external_global_product_id" => self.external_global_product_id.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer" => self.manufacturer.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "source_locale" => self.source_locale.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("certifications", &self.certifications);
        out.put("description", &self.description);
        out.put("external_global_product_id", &self.external_global_product_id);
        out.put("main_images", &self.main_images);
        out.put("manufacturer", &self.manufacturer);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("product_attributes", &self.product_attributes);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("source_locale", &self.source_locale);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateGPAUpgradeTask` (202604). Starts a task that upgrades the attributes of the seller's products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGpaUpgradeTaskRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateGpaUpgradeTaskRequest {
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

impl Model for CreateGpaUpgradeTaskRequest {
    fn name(&self) -> &'static str {
        "CreateGpaUpgradeTaskRequest"
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

/// The parameters of `CreateImageTranslationTasks` (202505). Starts tasks that translate the text in product images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageTranslationTasksRequest {
    /// Pictures to translate with their languages; pictures times languages may not exceed 20 per call. Required.
    pub images: Vec<CreateImageTranslationTasksImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateImageTranslationTasksRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pictures to translate with their languages; pictures times languages may not exceed 20 per call. Required.
    pub fn images(mut self, value: impl IntoIterator<Item = CreateImageTranslationTasksImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateImageTranslationTasksRequest {
    fn name(&self) -> &'static str {
        "CreateImageTranslationTasksRequest"
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

/// The parameters of `CreateManufacturer` (202409). Registers a manufacturer for product compliance and returns its id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManufacturerRequest {
    /// Postal address of the manufacturer, at most 500 characters. Required.
    pub address: Option<String>,
    /// Email address at which the manufacturer or responsible person can be reached. Required. Example: `johndoe@email.com`.
    pub email: Option<String>,
    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub locale: Option<CreateManufacturerLocale>,
    /// Name of the manufacturer, at most 255 characters. Required.
    pub name: Option<String>,
    /// Telephone number, split into country code and local number. Required.
    pub phone_number: Option<PhoneNumber>,
    /// Registered trade name of the manufacturer, at most 200 characters.
    pub registered_trade_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateManufacturerRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address of the manufacturer, at most 500 characters. Required.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Email address at which the manufacturer or responsible person can be reached. Required. Example: `johndoe@email.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub fn locale(mut self, value: impl Into<CreateManufacturerLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Name of the manufacturer, at most 255 characters. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Telephone number, split into country code and local number. Required.
    pub fn phone_number(mut self, value: PhoneNumber) -> Self {
        self.phone_number = Some(value);
        self
    }

    /// Registered trade name of the manufacturer, at most 200 characters.
    pub fn registered_trade_name(mut self, value: impl Into<String>) -> Self {
        self.registered_trade_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateManufacturerRequest {
    fn name(&self) -> &'static str {
        "CreateManufacturerRequest"
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

/// The parameters of `CreateProduct` (202309). Creates a product with its SKUs, as a listing for audit or as a draft.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductRequest {
    /// Whether the platform translates the texts of the product into the languages of other markets.
    pub auto_translate_enabled: Option<bool>,
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckProductListingCertification>,
    /// Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
    pub delivery_option_ids: Vec<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub description: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub external_product_id: Option<String>,
    /// Unique text of your choice per shop, at most 128 characters such as a version 4 UUID, by which a repeated call is recognized and not applied twice. Example: `create202208291503530001100220033`.
    pub idempotency_key: Option<String>,
    /// Whether the product is a blind box whose content the buyer does not know.
    pub is_blind_box: Option<bool>,
    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub is_cod_allowed: Option<bool>,
    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub is_live_quick: Option<bool>,
    /// Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
    pub is_not_for_sale: Option<bool>,
    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub is_pre_owned: Option<bool>,
    /// Main features of the product as short texts.
    pub key_product_features: Vec<String>,
    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<CreateProductLocale>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
    pub minimum_order_quantity: Option<i64>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckProductListingPackageWeight>,
    /// Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
    pub primary_combined_product_id: Option<String>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CreateProductProductAttribute>,
    /// Tags to set on the product or to remove from it.
    pub product_tag_operations: Vec<ProductTagOperation>,
    /// Limits on the number of units a buyer may order.
    pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `LISTING`.
    pub save_mode: Option<SaveMode>,
    /// Planned start of sale, on or off and at which time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Additional words under which buyers should find the product.
    pub search_terms: Vec<String>,
    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub selling_format: Option<SellingFormat>,
    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub shipping_template_id: Option<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub skus: Vec<CreateProductSku2>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the platform translates the texts of the product into the languages of other markets.
    pub fn auto_translate_enabled(mut self, value: bool) -> Self {
        self.auto_translate_enabled = Some(value);
        self
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
    pub fn delivery_option_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_option_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Unique text of your choice per shop, at most 128 characters such as a version 4 UUID, by which a repeated call is recognized and not applied twice. Example: `create202208291503530001100220033`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Whether the product is a blind box whose content the buyer does not know.
    pub fn is_blind_box(mut self, value: bool) -> Self {
        self.is_blind_box = Some(value);
        self
    }

    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub fn is_cod_allowed(mut self, value: bool) -> Self {
        self.is_cod_allowed = Some(value);
        self
    }

    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub fn is_live_quick(mut self, value: bool) -> Self {
        self.is_live_quick = Some(value);
        self
    }

    /// Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
    pub fn is_not_for_sale(mut self, value: bool) -> Self {
        self.is_not_for_sale = Some(value);
        self
    }

    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub fn is_pre_owned(mut self, value: bool) -> Self {
        self.is_pre_owned = Some(value);
        self
    }

    /// Main features of the product as short texts.
    pub fn key_product_features(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.key_product_features = value.into_iter().map(Into::into).collect();
        self
    }

    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<CreateProductLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
    pub fn minimum_order_quantity(mut self, value: impl Into<i64>) -> Self {
        self.minimum_order_quantity = Some(value.into());
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub fn package_weight(mut self, value: CheckProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
        self
    }

    /// Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
    pub fn primary_combined_product_id(mut self, value: impl Into<String>) -> Self {
        self.primary_combined_product_id = Some(value.into());
        self
    }

    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub fn product_attributes(
        mut self,
        value: impl IntoIterator<Item = CreateProductProductAttribute>,
    ) -> Self {
        self.product_attributes = value.into_iter().collect();
        self
    }

    /// Tags to set on the product or to remove from it.
    pub fn product_tag_operations(mut self, value: impl IntoIterator<Item = ProductTagOperation>) -> Self {
        self.product_tag_operations = value.into_iter().collect();
        self
    }

    /// Limits on the number of units a buyer may order.
    pub fn purchase_order_quantity_limit(mut self, value: PurchaseOrderQuantityLimit) -> Self {
        self.purchase_order_quantity_limit = Some(value);
        self
    }

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `LISTING`.
    pub fn save_mode(mut self, value: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(value.into());
        self
    }

    /// Planned start of sale, on or off and at which time.
    pub fn scheduled_sale(mut self, value: ScheduledSale) -> Self {
        self.scheduled_sale = Some(value);
        self
    }

    /// Additional words under which buyers should find the product.
    pub fn search_terms(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.search_terms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub fn selling_format(mut self, value: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(value.into());
        self
    }

    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
    pub fn shipping_insurance_requirement(mut self, value: impl Into<ShippingInsuranceRequirement>) -> Self {
        self.shipping_insurance_requirement = Some(value.into());
        self
    }

    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub fn shipping_template_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_template_id = Some(value.into());
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = CreateProductSku2>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateProductRequest {
    fn name(&self) -> &'static str {
        "CreateProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "auto_translate_enabled" => self.auto_translate_enabled.read(reader),
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "certifications" => self.certifications.read(reader),
            "delivery_option_ids" => self.delivery_option_ids.read(reader),
            "description" => self.description.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "is_blind_box" => self.is_blind_box.read(reader),
            "is_cod_allowed" => self.is_cod_allowed.read(reader),
            "is_live_quick" => self.is_live_quick.read(reader),
            "is_not_for_sale" => self.is_not_for_sale.read(reader),
            "is_pre_owned" => self.is_pre_owned.read(reader),
            "key_product_features" => self.key_product_features.read(reader),
            "listing_platforms" => self.listing_platforms.read(reader),
            "locale" => self.locale.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "minimum_order_quantity" => self.minimum_order_quantity.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "primary_combined_product_id" => self.primary_combined_product_id.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "product_tag_operations" => self.product_tag_operations.read(reader),
            "purchase_order_quantity_limit" => self.purchase_order_quantity_limit.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "save_mode" => self.save_mode.read(reader),
            "scheduled_sale" => self.scheduled_sale.read(reader),
            "search_terms" => self.search_terms.read(reader),
            "selling_format" => self.selling_format.read(reader),
            "shipping_insurance_requirement" => self.shipping_insurance_requirement.read(reader),
            "shipping_template_id" => self.shipping_template_id.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("auto_translate_enabled", &self.auto_translate_enabled);
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("certifications", &self.certifications);
        out.put("delivery_option_ids", &self.delivery_option_ids);
        out.put("description", &self.description);
        out.put("external_product_id", &self.external_product_id);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("is_blind_box", &self.is_blind_box);
        out.put("is_cod_allowed", &self.is_cod_allowed);
        out.put("is_live_quick", &self.is_live_quick);
        out.put("is_not_for_sale", &self.is_not_for_sale);
        out.put("is_pre_owned", &self.is_pre_owned);
        out.put("key_product_features", &self.key_product_features);
        out.put("listing_platforms", &self.listing_platforms);
        out.put("locale", &self.locale);
        out.put("main_images", &self.main_images);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("minimum_order_quantity", &self.minimum_order_quantity);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("primary_combined_product_id", &self.primary_combined_product_id);
        out.put("product_attributes", &self.product_attributes);
        out.put("product_tag_operations", &self.product_tag_operations);
        out.put("purchase_order_quantity_limit", &self.purchase_order_quantity_limit);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("save_mode", &self.save_mode);
        out.put("scheduled_sale", &self.scheduled_sale);
        out.put("search_terms", &self.search_terms);
        out.put("selling_format", &self.selling_format);
        out.put("shipping_insurance_requirement", &self.shipping_insurance_requirement);
        out.put("shipping_template_id", &self.shipping_template_id);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateResponsiblePerson` (202409). Registers an EU responsible person for product compliance and returns its id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResponsiblePersonRequest {
    /// Residential address of the responsible person, which must be in the EU. Required.
    pub address: Option<Address>,
    /// Email address at which the manufacturer or responsible person can be reached. Required. Example: `john.doe@email.com`.
    pub email: Option<String>,
    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub locale: Option<CreateManufacturerLocale>,
    /// Name of the responsible person, at most 200 characters. Required.
    pub name: Option<String>,
    /// Telephone number, split into country code and local number. Required.
    pub phone_number: Option<CreateResponsiblePersonPhoneNumber>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateResponsiblePersonRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Residential address of the responsible person, which must be in the EU. Required.
    pub fn address(mut self, value: Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Email address at which the manufacturer or responsible person can be reached. Required. Example: `john.doe@email.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub fn locale(mut self, value: impl Into<CreateManufacturerLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Name of the responsible person, at most 200 characters. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Telephone number, split into country code and local number. Required.
    pub fn phone_number(mut self, value: CreateResponsiblePersonPhoneNumber) -> Self {
        self.phone_number = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateResponsiblePersonRequest {
    fn name(&self) -> &'static str {
        "CreateResponsiblePersonRequest"
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

/// The parameters of `CreateSizeChartV2` (202610). Creates a size chart template for a category and returns its id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSizeChartV2Request {
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
    pub category_id: Option<String>,
    /// Contents of the size chart: measures, sizes and table. Required.
    pub size_chart_data: Option<CreateSizeChartV2SizeChartData>,
    /// Whether the size chart belongs to one product or is a template for many. Required.
    pub size_chart_mode: Option<String>,
    /// Name of the template, chosen by the seller.
    pub template_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateSizeChartV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Contents of the size chart: measures, sizes and table. Required.
    pub fn size_chart_data(mut self, value: CreateSizeChartV2SizeChartData) -> Self {
        self.size_chart_data = Some(value);
        self
    }

    /// Whether the size chart belongs to one product or is a template for many. Required.
    pub fn size_chart_mode(mut self, value: impl Into<String>) -> Self {
        self.size_chart_mode = Some(value.into());
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

impl Model for CreateSizeChartV2Request {
    fn name(&self) -> &'static str {
        "CreateSizeChartV2Request"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "size_chart_data" => self.size_chart_data.read(reader),
            "size_chart_mode" => self.size_chart_mode.read(reader),
            "template_name" => self.template_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("size_chart_data", &self.size_chart_data);
        out.put("size_chart_mode", &self.size_chart_mode);
        out.put("template_name", &self.template_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `DeactivateProducts` (202309). Takes up to 20 products off sale.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateProductsRequest {
    /// Marketplaces on which to take the products off sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Products to take off sale, at most 20 ids in one call. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeactivateProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Marketplaces on which to take the products off sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products to take off sale, at most 20 ids in one call. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DeactivateProductsRequest {
    fn name(&self) -> &'static str {
        "DeactivateProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "listing_platforms" => self.listing_platforms.read(reader),
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("listing_platforms", &self.listing_platforms);
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `DeleteGlobalProducts` (202309). Deletes up to 20 global products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGlobalProductsRequest {
    /// Global products to delete, at most 20 ids. Required.
    pub global_product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeleteGlobalProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Global products to delete, at most 20 ids. Required.
    pub fn global_product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.global_product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DeleteGlobalProductsRequest {
    fn name(&self) -> &'static str {
        "DeleteGlobalProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_ids" => self.global_product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_ids", &self.global_product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `DeleteProducts` (202309). Deletes up to 20 products, which can be recovered later.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteProductsRequest {
    /// Products to delete, at most 20 ids in one call. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeleteProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to delete, at most 20 ids in one call. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DeleteProductsRequest {
    fn name(&self) -> &'static str {
        "DeleteProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `DiagnoseandOptimizeProduct` (202411). Diagnoses a product's listing quality and proposes better content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnoseAndOptimizeProductRequest {
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub category_id: Option<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Parts of the listing for which to generate improvements; none by default, a description can take more than 10 seconds. Default: `NONE`.
    pub optimization_fields: Vec<OptimizationField>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Id of a listed product to diagnose together with the new data; leave it out for a product not listed yet. Example: `1729592969712203232`.
    pub product_id: Option<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DiagnoseAndOptimizeProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Parts of the listing for which to generate improvements; none by default, a description can take more than 10 seconds. Default: `NONE`.
    pub fn optimization_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<OptimizationField>>,
    ) -> Self {
        self.optimization_fields = value.into_iter().map(Into::into).collect();
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

    /// Id of a listed product to diagnose together with the new data; leave it out for a product not listed yet. Example: `1729592969712203232`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
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

impl Model for DiagnoseAndOptimizeProductRequest {
    fn name(&self) -> &'static str {
        "DiagnoseAndOptimizeProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "description" => self.description.read(reader),
            "main_images" => self.main_images.read(reader),
            "optimization_fields" => self.optimization_fields.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "product_id" => self.product_id.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("description", &self.description);
        out.put("main_images", &self.main_images);
        out.put("optimization_fields", &self.optimization_fields);
        out.put("product_attributes", &self.product_attributes);
        out.put("product_id", &self.product_id);
        out.put("size_chart", &self.size_chart);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EditGlobalProduct` (202309). Replaces all data of a global product and syncs it to its markets.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditGlobalProductRequest {
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckGlobalProductListingCertification>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub description: Option<String>,
    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub external_global_product_id: Option<String>,
    /// Id of the global product, from which local products are published. Required.
    pub global_product_id: Option<String>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub manufacturer: Option<CheckGlobalProductListingManufacturer>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required.
    pub package_weight: Option<CheckGlobalProductListingPackageWeight>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub skus: Vec<EditGlobalProductSku>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditGlobalProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub fn external_global_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_global_product_id = Some(value.into());
        self
    }

    /// Id of the global product, from which local products are published. Required.
    pub fn global_product_id(mut self, value: impl Into<String>) -> Self {
        self.global_product_id = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub fn manufacturer(mut self, value: CheckGlobalProductListingManufacturer) -> Self {
        self.manufacturer = Some(value);
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required.
    pub fn package_weight(mut self, value: CheckGlobalProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
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

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = EditGlobalProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditGlobalProductRequest {
    fn name(&self) -> &'static str {
        "EditGlobalProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "certifications" => self.certifications.read(reader),
            "description" => self.description.read(reader),
            "external_global_product_id" => self.external_global_product_id.read(reader),
            "global_product_id" => self.global_product_id.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer" => self.manufacturer.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("certifications", &self.certifications);
        out.put("description", &self.description);
        out.put("external_global_product_id", &self.external_global_product_id);
        out.put("global_product_id", &self.global_product_id);
        out.put("main_images", &self.main_images);
        out.put("manufacturer", &self.manufacturer);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("product_attributes", &self.product_attributes);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EditProduct` (202509). Replaces all data of a product; omitted fields are emptied.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditProductRequest {
    /// Whether the platform translates the texts of the product into the languages of other markets.
    pub auto_translate_enabled: Option<bool>,
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckProductListingCertification>,
    /// Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
    pub delivery_option_ids: Vec<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub description: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub external_product_id: Option<String>,
    /// Whether the local products share one stock or each has its own.
    pub inventory_mode: Option<String>,
    /// Whether the product is a blind box whose content the buyer does not know.
    pub is_blind_box: Option<bool>,
    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub is_cod_allowed: Option<bool>,
    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub is_live_quick: Option<bool>,
    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub is_pre_owned: Option<bool>,
    /// Main features of the product as short texts.
    pub key_product_features: Vec<String>,
    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<CreateProductLocale>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
    pub minimum_order_quantity: Option<i64>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckProductListingPackageWeight>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CreateProductProductAttribute>,
    /// Id of the product to edit; existing SKUs that the call does not list are deleted. Required.
    pub product_id: Option<String>,
    /// Tags to set on the product or to remove from it.
    pub product_tag_operations: Vec<ProductTagOperation>,
    /// Limits on the number of units a buyer may order.
    pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit>,
    /// Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
    pub replicated_products: Vec<EditProductReplicatedProduct>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
    pub save_mode: Option<SaveMode>,
    /// Planned start of sale, on or off and at which time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Additional words under which buyers should find the product.
    pub search_terms: Vec<String>,
    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub selling_format: Option<SellingFormat>,
    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub shipping_template_id: Option<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub skus: Vec<EditProductSku>,
    /// Subscribe and Save settings to apply to the product.
    pub subscribe_info_edit: Option<SubscribeInfoEdit>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the platform translates the texts of the product into the languages of other markets.
    pub fn auto_translate_enabled(mut self, value: bool) -> Self {
        self.auto_translate_enabled = Some(value);
        self
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
    pub fn delivery_option_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_option_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Whether the local products share one stock or each has its own.
    pub fn inventory_mode(mut self, value: impl Into<String>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// Whether the product is a blind box whose content the buyer does not know.
    pub fn is_blind_box(mut self, value: bool) -> Self {
        self.is_blind_box = Some(value);
        self
    }

    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub fn is_cod_allowed(mut self, value: bool) -> Self {
        self.is_cod_allowed = Some(value);
        self
    }

    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub fn is_live_quick(mut self, value: bool) -> Self {
        self.is_live_quick = Some(value);
        self
    }

    /// Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
    pub fn is_pre_owned(mut self, value: bool) -> Self {
        self.is_pre_owned = Some(value);
        self
    }

    /// Main features of the product as short texts.
    pub fn key_product_features(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.key_product_features = value.into_iter().map(Into::into).collect();
        self
    }

    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<CreateProductLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
    pub fn minimum_order_quantity(mut self, value: impl Into<i64>) -> Self {
        self.minimum_order_quantity = Some(value.into());
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub fn package_weight(mut self, value: CheckProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
        self
    }

    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub fn product_attributes(
        mut self,
        value: impl IntoIterator<Item = CreateProductProductAttribute>,
    ) -> Self {
        self.product_attributes = value.into_iter().collect();
        self
    }

    /// Id of the product to edit; existing SKUs that the call does not list are deleted. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Tags to set on the product or to remove from it.
    pub fn product_tag_operations(mut self, value: impl IntoIterator<Item = ProductTagOperation>) -> Self {
        self.product_tag_operations = value.into_iter().collect();
        self
    }

    /// Limits on the number of units a buyer may order.
    pub fn purchase_order_quantity_limit(mut self, value: PurchaseOrderQuantityLimit) -> Self {
        self.purchase_order_quantity_limit = Some(value);
        self
    }

    /// Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
    pub fn replicated_products(
        mut self,
        value: impl IntoIterator<Item = EditProductReplicatedProduct>,
    ) -> Self {
        self.replicated_products = value.into_iter().collect();
        self
    }

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
    pub fn save_mode(mut self, value: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(value.into());
        self
    }

    /// Planned start of sale, on or off and at which time.
    pub fn scheduled_sale(mut self, value: ScheduledSale) -> Self {
        self.scheduled_sale = Some(value);
        self
    }

    /// Additional words under which buyers should find the product.
    pub fn search_terms(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.search_terms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the product is sold at a fixed price only or also in LIVE auctions.
    pub fn selling_format(mut self, value: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(value.into());
        self
    }

    /// Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
    pub fn shipping_insurance_requirement(mut self, value: impl Into<ShippingInsuranceRequirement>) -> Self {
        self.shipping_insurance_requirement = Some(value.into());
        self
    }

    /// Id of the shipping template bound to the product. Example: `7552764259994699538`.
    pub fn shipping_template_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_template_id = Some(value.into());
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = EditProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Subscribe and Save settings to apply to the product.
    pub fn subscribe_info_edit(mut self, value: SubscribeInfoEdit) -> Self {
        self.subscribe_info_edit = Some(value);
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditProductRequest {
    fn name(&self) -> &'static str {
        "EditProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "auto_translate_enabled" => self.auto_translate_enabled.read(reader),
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "certifications" => self.certifications.read(reader),
            "delivery_option_ids" => self.delivery_option_ids.read(reader),
            "description" => self.description.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "inventory_mode" => self.inventory_mode.read(reader),
            "is_blind_box" => self.is_blind_box.read(reader),
            "is_cod_allowed" => self.is_cod_allowed.read(reader),
            "is_live_quick" => self.is_live_quick.read(reader),
            "is_pre_owned" => self.is_pre_owned.read(reader),
            "key_product_features" => self.key_product_features.read(reader),
            "listing_platforms" => self.listing_platforms.read(reader),
            "locale" => self.locale.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "minimum_order_quantity" => self.minimum_order_quantity.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_tag_operations" => self.product_tag_operations.read(reader),
            "purchase_order_quantity_limit" => self.purchase_order_quantity_limit.read(reader),
            "replicated_products" => self.replicated_products.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "save_mode" => self.save_mode.read(reader),
            "scheduled_sale" => self.scheduled_sale.read(reader),
            "search_terms" => self.search_terms.read(reader),
            "selling_format" => self.selling_format.read(reader),
            "shipping_insurance_requirement" => self.shipping_insurance_requirement.read(reader),
            "shipping_template_id" => self.shipping_template_id.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "subscribe_info_edit" => self.subscribe_info_edit.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("auto_translate_enabled", &self.auto_translate_enabled);
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("certifications", &self.certifications);
        out.put("delivery_option_ids", &self.delivery_option_ids);
        out.put("description", &self.description);
        out.put("external_product_id", &self.external_product_id);
        out.put("inventory_mode", &self.inventory_mode);
        out.put("is_blind_box", &self.is_blind_box);
        out.put("is_cod_allowed", &self.is_cod_allowed);
        out.put("is_live_quick", &self.is_live_quick);
        out.put("is_pre_owned", &self.is_pre_owned);
        out.put("key_product_features", &self.key_product_features);
        out.put("listing_platforms", &self.listing_platforms);
        out.put("locale", &self.locale);
        out.put("main_images", &self.main_images);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("minimum_order_quantity", &self.minimum_order_quantity);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("product_attributes", &self.product_attributes);
        out.put("product_id", &self.product_id);
        out.put("product_tag_operations", &self.product_tag_operations);
        out.put("purchase_order_quantity_limit", &self.purchase_order_quantity_limit);
        out.put("replicated_products", &self.replicated_products);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("save_mode", &self.save_mode);
        out.put("scheduled_sale", &self.scheduled_sale);
        out.put("search_terms", &self.search_terms);
        out.put("selling_format", &self.selling_format);
        out.put("shipping_insurance_requirement", &self.shipping_insurance_requirement);
        out.put("shipping_template_id", &self.shipping_template_id);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("subscribe_info_edit", &self.subscribe_info_edit);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EditSizeChartV2` (202610). Replaces the content of one size chart template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditSizeChartV2Request {
    /// Contents of the size chart: measures, sizes and table. Required.
    pub size_chart_data: Option<CreateSizeChartV2SizeChartData>,
    /// Id of the size chart, returned when it was created. Required.
    pub size_chart_id: Option<String>,
    /// Name of the template, chosen by the seller.
    pub template_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditSizeChartV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Contents of the size chart: measures, sizes and table. Required.
    pub fn size_chart_data(mut self, value: CreateSizeChartV2SizeChartData) -> Self {
        self.size_chart_data = Some(value);
        self
    }

    /// Id of the size chart, returned when it was created. Required.
    pub fn size_chart_id(mut self, value: impl Into<String>) -> Self {
        self.size_chart_id = Some(value.into());
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

impl Model for EditSizeChartV2Request {
    fn name(&self) -> &'static str {
        "EditSizeChartV2Request"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "size_chart_data" => self.size_chart_data.read(reader),
            "size_chart_id" => self.size_chart_id.read(reader),
            "template_name" => self.template_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("size_chart_data", &self.size_chart_data);
        out.put("size_chart_id", &self.size_chart_id);
        out.put("template_name", &self.template_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EnableStrikethroughPrices` (202502). Requests a strikethrough price for SKUs, proven by the prices of another shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableStrikethroughPricesRequest {
    /// Id of the product on the other platform, the one given when the product was created. At most 999 characters. Example: `000059296971220002`.
    pub external_product_id: Option<String>,
    /// Id of the product, generated by TikTok Shop. Required.
    pub product_id: Option<String>,
    /// SKUs with prices on other platforms, to be reviewed for a crossed-out price.
    pub skus: Vec<EnableStrikethroughPricesSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EnableStrikethroughPricesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product on the other platform, the one given when the product was created. At most 999 characters. Example: `000059296971220002`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Id of the product, generated by TikTok Shop. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKUs with prices on other platforms, to be reviewed for a crossed-out price.
    pub fn skus(mut self, value: impl IntoIterator<Item = EnableStrikethroughPricesSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EnableStrikethroughPricesRequest {
    fn name(&self) -> &'static str {
        "EnableStrikethroughPricesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product_id" => self.external_product_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product_id", &self.external_product_id);
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

/// The parameters of `GetAttributes` (202309). Lists the product and sales attributes of a category in the shop's market.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributesRequest {
    /// Id of the leaf category whose attributes to return. Required.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub is_live_quick: Option<bool>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
    pub locale: Option<SourceLocale>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAttributesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose attributes to return. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub fn is_live_quick(mut self, value: bool) -> Self {
        self.is_live_quick = Some(value);
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAttributesRequest {
    fn name(&self) -> &'static str {
        "GetAttributesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "is_live_quick" => self.is_live_quick.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("is_live_quick", &self.is_live_quick);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetBrands` (202309). Lists the brands the seller can use, by category and name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBrandsRequest {
    /// Limits the result to brands whose name begins with this text. Example: `Teas`.
    pub brand_name: Option<String>,
    /// Leaf category for which to check whether authorized brands can be used. Example: `600006`.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Whether to return only brands the seller is authorized for; all brands by default. Example: `true`.
    pub is_authorized: Option<bool>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetBrandsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to brands whose name begins with this text. Example: `Teas`.
    pub fn brand_name(mut self, value: impl Into<String>) -> Self {
        self.brand_name = Some(value.into());
        self
    }

    /// Leaf category for which to check whether authorized brands can be used. Example: `600006`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Whether to return only brands the seller is authorized for; all brands by default. Example: `true`.
    pub fn is_authorized(mut self, value: bool) -> Self {
        self.is_authorized = Some(value);
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
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

impl Model for GetBrandsRequest {
    fn name(&self) -> &'static str {
        "GetBrandsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_name" => self.brand_name.read(reader),
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "is_authorized" => self.is_authorized.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_name", &self.brand_name);
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("is_authorized", &self.is_authorized);
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

/// The parameters of `GetCategories` (202309). Lists the category tree of the shop's market, with the seller's permission for each category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoriesRequest {
    /// Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Example: `false`.
    pub include_prohibited_categories: Option<bool>,
    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub is_live_quick: Option<bool>,
    /// Limits the result to categories whose name contains this text. Example: `electronics`.
    pub keyword: Option<String>,
    /// Limits the result to categories of this marketplace; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
    pub listing_platform: Option<ListingPlatform>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
    pub locale: Option<SourceLocale>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCategoriesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Example: `false`.
    pub fn include_prohibited_categories(mut self, value: bool) -> Self {
        self.include_prohibited_categories = Some(value);
        self
    }

    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub fn is_live_quick(mut self, value: bool) -> Self {
        self.is_live_quick = Some(value);
        self
    }

    /// Limits the result to categories whose name contains this text. Example: `electronics`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Limits the result to categories of this marketplace; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
    pub fn listing_platform(mut self, value: impl Into<ListingPlatform>) -> Self {
        self.listing_platform = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCategoriesRequest {
    fn name(&self) -> &'static str {
        "GetCategoriesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_version" => self.category_version.read(reader),
            "include_prohibited_categories" => self.include_prohibited_categories.read(reader),
            "is_live_quick" => self.is_live_quick.read(reader),
            "keyword" => self.keyword.read(reader),
            "listing_platform" => self.listing_platform.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_version", &self.category_version);
        out.put("include_prohibited_categories", &self.include_prohibited_categories);
        out.put("is_live_quick", &self.is_live_quick);
        out.put("keyword", &self.keyword);
        out.put("listing_platform", &self.listing_platform);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetCategoryRules` (202309). Returns what a category requires, such as certificates, a size chart and the package size.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategoryRulesRequest {
    /// Id of the leaf category whose listing rules to return. Required.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `es-MX`.
    pub locale: Option<SourceLocale>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCategoryRulesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose listing rules to return. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `es-MX`.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCategoryRulesRequest {
    fn name(&self) -> &'static str {
        "GetCategoryRulesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetGlobalAttributes` (202309). Lists the attributes of a category for global products, with the regions that require them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalAttributesRequest {
    /// Id of the leaf category whose attributes to return. Required.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
    pub locale: Option<SourceLocale>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalAttributesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose attributes to return. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalAttributesRequest {
    fn name(&self) -> &'static str {
        "GetGlobalAttributesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetGlobalCategories` (202309). Lists the category tree for global products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalCategoriesRequest {
    /// Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Limits the result to categories whose name contains this text. Example: `electronics`.
    pub keyword: Option<String>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
    pub locale: Option<SourceLocale>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalCategoriesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Limits the result to categories whose name contains this text. Example: `electronics`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalCategoriesRequest {
    fn name(&self) -> &'static str {
        "GetGlobalCategoriesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_version" => self.category_version.read(reader),
            "keyword" => self.keyword.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_version", &self.category_version);
        out.put("keyword", &self.keyword);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetGlobalCategoryRules` (202309). Returns what a category requires of global products, with the regions that require it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalCategoryRulesRequest {
    /// Id of the leaf category whose listing rules to return. Required.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
    pub locale: Option<SourceLocale>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalCategoryRulesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the leaf category whose listing rules to return. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalCategoryRulesRequest {
    fn name(&self) -> &'static str {
        "GetGlobalCategoryRulesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetGlobalListingRules` (202507). Returns the shop's listing methods and how stock is shared between markets.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalListingRulesRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalListingRulesRequest {
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

impl Model for GetGlobalListingRulesRequest {
    fn name(&self) -> &'static str {
        "GetGlobalListingRulesRequest"
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

/// The parameters of `GetGlobalProduct` (202309). Returns one global product with its SKUs and linked local products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalProductRequest {
    /// Id of the global product, from which local products are published. Required.
    pub global_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the global product, from which local products are published. Required.
    pub fn global_product_id(mut self, value: impl Into<String>) -> Self {
        self.global_product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalProductRequest {
    fn name(&self) -> &'static str {
        "GetGlobalProductRequest"
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

/// The parameters of `GetGlobalReplicatedProducts` (202507). Lists the copies of a product in other markets.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalReplicatedProductsRequest {
    /// Id of the product, generated by TikTok Shop. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalReplicatedProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product, generated by TikTok Shop. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalReplicatedProductsRequest {
    fn name(&self) -> &'static str {
        "GetGlobalReplicatedProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetImageTranslationTasks` (202506). Returns the state and result of up to 20 image translation tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetImageTranslationTasksRequest {
    /// Translation tasks whose result to fetch, at most 20 ids.
    pub translation_task_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetImageTranslationTasksRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Translation tasks whose result to fetch, at most 20 ids.
    pub fn translation_task_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.translation_task_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetImageTranslationTasksRequest {
    fn name(&self) -> &'static str {
        "GetImageTranslationTasksRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "translation_task_ids" => self.translation_task_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("translation_task_ids", &self.translation_task_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ListingSchemas` (202407). Returns the listing form, field by field, for the given categories.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetListingSchemasRequest {
    /// Leaf categories whose listing fields to return. Required.
    pub category_ids: Vec<i64>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Example: `v1`.
    pub category_version: Option<String>,
    /// Language of the texts, BCP 47 code; by default that of the shop. Example: `en`.
    pub locale: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetListingSchemasRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Leaf categories whose listing fields to return. Required.
    pub fn category_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<String>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop. Example: `en`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetListingSchemasRequest {
    fn name(&self) -> &'static str {
        "GetListingSchemasRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_ids" => self.category_ids.read(reader),
            "category_version" => self.category_version.read(reader),
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_ids", &self.category_ids);
        out.put("category_version", &self.category_version);
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOpportunityDetail` (202604). Returns one listing opportunity with its criteria and market data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpportunityDetailRequest {
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<String>,
    /// Id of the opportunity to read, from List Opportunities. Required.
    pub opportunity_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOpportunityDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the opportunity to read, from List Opportunities. Required.
    pub fn opportunity_id(mut self, value: impl Into<String>) -> Self {
        self.opportunity_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOpportunityDetailRequest {
    fn name(&self) -> &'static str {
        "GetOpportunityDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "opportunity_id" => self.opportunity_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("opportunity_id", &self.opportunity_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetProduct` (202309). Returns one product with all its data, whether online, draft or under review.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductRequest {
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<SourceLocale>,
    /// Id of the product to read, with its draft or reviewed version if asked for. Required.
    pub product_id: Option<String>,
    /// Whether to return the draft instead of the saved version; false by default, not together with `return_under_review_version`. Default: `False`. Example: `true`.
    pub return_draft_version: Option<bool>,
    /// Whether to return the edited version under review instead of the live one; false by default, only for live products. Default: `False`. Example: `true`.
    pub return_under_review_version: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the product to read, with its draft or reviewed version if asked for. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Whether to return the draft instead of the saved version; false by default, not together with `return_under_review_version`. Default: `False`. Example: `true`.
    pub fn return_draft_version(mut self, value: bool) -> Self {
        self.return_draft_version = Some(value);
        self
    }

    /// Whether to return the edited version under review instead of the live one; false by default, only for live products. Default: `False`. Example: `true`.
    pub fn return_under_review_version(mut self, value: bool) -> Self {
        self.return_under_review_version = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetProductRequest {
    fn name(&self) -> &'static str {
        "GetProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "product_id" => self.product_id.read(reader),
            "return_draft_version" => self.return_draft_version.read(reader),
            "return_under_review_version" => self.return_under_review_version.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("product_id", &self.product_id);
        out.put("return_draft_version", &self.return_draft_version);
        out.put("return_under_review_version", &self.return_under_review_version);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetProductPackageRecommendations` (202602). Lists products whose weight or size looks wrong, with recommended values.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductPackageRecommendationsRequest {
    /// Number of entries per page, between 1 and 100. Required.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Products whose package size and weight to check.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetProductPackageRecommendationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page, between 1 and 100. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Products whose package size and weight to check.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetProductPackageRecommendationsRequest {
    fn name(&self) -> &'static str {
        "GetProductPackageRecommendationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetProductSKPPDetail` (202606). Returns the score, tasks and rewards of one product in the key product program.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductSkppDetailRequest {
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<GetProductSkppDetailLocale>,
    /// Id of the product, generated by TikTok Shop. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetProductSkppDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<GetProductSkppDetailLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the product, generated by TikTok Shop. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetProductSkppDetailRequest {
    fn name(&self) -> &'static str {
        "GetProductSkppDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetProductsSEOWords` (202405). Returns search keywords recommended for the titles of up to 20 products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductsSeoWordsRequest {
    /// Live products for which to suggest search words, at most 20 ids. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetProductsSeoWordsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Live products for which to suggest search words, at most 20 ids. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetProductsSeoWordsRequest {
    fn name(&self) -> &'static str {
        "GetProductsSeoWordsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetRecommendedProductTitleAndDescription` (202405). Returns suggested titles and descriptions for up to 20 products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRecommendedProductTitleAndDescriptionRequest {
    /// Live products whose texts to improve, at most 20 ids. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetRecommendedProductTitleAndDescriptionRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Live products whose texts to improve, at most 20 ids. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetRecommendedProductTitleAndDescriptionRequest {
    fn name(&self) -> &'static str {
        "GetRecommendedProductTitleAndDescriptionRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopSKPPSummary` (202606). Counts the shop's products and credits in the key product program.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopSkppSummaryRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopSkppSummaryRequest {
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

impl Model for GetShopSkppSummaryRequest {
    fn name(&self) -> &'static str {
        "GetShopSkppSummaryRequest"
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

/// The parameters of `GetSubmissionRecords` (202604). Lists the products submitted to listing opportunities, with their review state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSubmissionRecordsRequest {
    /// Limits the result to submissions for this opportunity.
    pub opportunity_id: Option<String>,
    /// Number of entries per page, between 1 and 100. Required.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Limits the result to submissions of this product.
    pub product_id: Option<String>,
    /// Limits the result to submissions in this state.
    pub status: Option<String>,
    /// Earliest time of the submissions to return, inclusive, Unix time in seconds.
    pub submit_time_ge: Option<i64>,
    /// Time before which the returned submissions were made, exclusive, Unix time in seconds.
    pub submit_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSubmissionRecordsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to submissions for this opportunity.
    pub fn opportunity_id(mut self, value: impl Into<String>) -> Self {
        self.opportunity_id = Some(value.into());
        self
    }

    /// Number of entries per page, between 1 and 100. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to submissions of this product.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Limits the result to submissions in this state.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Earliest time of the submissions to return, inclusive, Unix time in seconds.
    pub fn submit_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.submit_time_ge = Some(value.into());
        self
    }

    /// Time before which the returned submissions were made, exclusive, Unix time in seconds.
    pub fn submit_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.submit_time_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSubmissionRecordsRequest {
    fn name(&self) -> &'static str {
        "GetSubmissionRecordsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "opportunity_id" => self.opportunity_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_id" => self.product_id.read(reader),
            "status" => self.status.read(reader),
            "submit_time_ge" => self.submit_time_ge.read(reader),
            "submit_time_lt" => self.submit_time_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("opportunity_id", &self.opportunity_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_id", &self.product_id);
        out.put("status", &self.status);
        out.put("submit_time_ge", &self.submit_time_ge);
        out.put("submit_time_lt", &self.submit_time_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ImportExternalProductInfo` (202508). Imports product information from another platform as an uploaded file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalProductInfoRequest {
    /// File with the products of another platform to import.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ImportExternalProductInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// File with the products of another platform to import.
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

impl Model for ImportExternalProductInfoRequest {
    fn name(&self) -> &'static str {
        "ImportExternalProductInfoRequest"
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

/// The parameters of `InventorySearch` (202309). Returns available and committed stock per SKU and warehouse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySearchRequest {
    /// Products whose stock to return, at most 100 ids; ignored when `sku_ids` is given.
    pub product_ids: Vec<String>,
    /// SKUs whose stock to return, at most 600 ids; takes precedence over `product_ids`.
    pub sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl InventorySearchRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products whose stock to return, at most 100 ids; ignored when `sku_ids` is given.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// SKUs whose stock to return, at most 600 ids; takes precedence over `product_ids`.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for InventorySearchRequest {
    fn name(&self) -> &'static str {
        "InventorySearchRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
        out.put("sku_ids", &self.sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ListOpportunities` (202604). Lists listing opportunities of one type, filtered by category, tag and time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOpportunitiesRequest {
    /// Ids of leaf categories to which the call is limited.
    pub category_ids: Vec<String>,
    /// Earliest creation time of the opportunities to return, inclusive, Unix time in seconds.
    pub create_time_ge: Option<i64>,
    /// Creation time before which the returned entries were made, exclusive, Unix time in seconds.
    pub create_time_lt: Option<i64>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<String>,
    /// Limits the result to opportunities of this kind. Required.
    pub opportunity_type: Option<OpportunityType>,
    /// Number of entries per page, between 1 and 100. Required.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Limits the result to opportunities with these tags.
    pub tag_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ListOpportunitiesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of leaf categories to which the call is limited.
    pub fn category_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest creation time of the opportunities to return, inclusive, Unix time in seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time before which the returned entries were made, exclusive, Unix time in seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Limits the result to opportunities of this kind. Required.
    pub fn opportunity_type(mut self, value: impl Into<OpportunityType>) -> Self {
        self.opportunity_type = Some(value.into());
        self
    }

    /// Number of entries per page, between 1 and 100. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to opportunities with these tags.
    pub fn tag_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ListOpportunitiesRequest {
    fn name(&self) -> &'static str {
        "ListOpportunitiesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_ids" => self.category_ids.read(reader),
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "locale" => self.locale.read(reader),
            "opportunity_type" => self.opportunity_type.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "tag_codes" => self.tag_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_ids", &self.category_ids);
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("locale", &self.locale);
        out.put("opportunity_type", &self.opportunity_type);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("tag_codes", &self.tag_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ListProductSKPPStatuses` (202606). Lists the products and their status in the key product program, by page number.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductSkppStatusesRequest {
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<String>,
    /// Number of the page of results to return.
    pub page_no: Option<i64>,
    /// Number of products to return on one page.
    pub page_size: Option<i64>,
    /// Limits the result to these products of the program. At most 100 items.
    pub product_ids: Vec<String>,
    /// Limits the result to products in this state of the SKPP program.
    pub skpp_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ListProductSkppStatusesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Number of the page of results to return.
    pub fn page_no(mut self, value: impl Into<i64>) -> Self {
        self.page_no = Some(value.into());
        self
    }

    /// Number of products to return on one page.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Limits the result to these products of the program. At most 100 items.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to products in this state of the SKPP program.
    pub fn skpp_status(mut self, value: impl Into<String>) -> Self {
        self.skpp_status = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ListProductSkppStatusesRequest {
    fn name(&self) -> &'static str {
        "ListProductSkppStatusesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "page_no" => self.page_no.read(reader),
            "page_size" => self.page_size.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "skpp_status" => self.skpp_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("page_no", &self.page_no);
        out.put("page_size", &self.page_size);
        out.put("product_ids", &self.product_ids);
        out.put("skpp_status", &self.skpp_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `OptimizedImages` (202404). Starts or reads the optimization of up to 200 product images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizeImagesRequest {
    /// Pictures to improve, at most 200, given by URIs from Upload Product Image.
    pub images: Vec<OptimizeImagesImage2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OptimizeImagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pictures to improve, at most 200, given by URIs from Upload Product Image.
    pub fn images(mut self, value: impl IntoIterator<Item = OptimizeImagesImage2>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OptimizeImagesRequest {
    fn name(&self) -> &'static str {
        "OptimizeImagesRequest"
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

/// The parameters of `PartialEditCandidateProducts` (202409). Changes some fields of candidate products offered for opportunity matching.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsRequest {
    /// Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
    pub candidate_products: Vec<PartialEditCandidateProductsCandidateProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditCandidateProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
    pub fn candidate_products(
        mut self,
        value: impl IntoIterator<Item = PartialEditCandidateProductsCandidateProduct>,
    ) -> Self {
        self.candidate_products = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditCandidateProductsRequest {
    fn name(&self) -> &'static str {
        "PartialEditCandidateProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "candidate_products" => self.candidate_products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("candidate_products", &self.candidate_products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PartialEditGlobalProduct` (202509). Changes some fields of a global product and syncs them to its markets.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditGlobalProductRequest {
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
    pub category_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckGlobalProductListingCertification>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub external_global_product_id: Option<String>,
    /// Id of the global product, from which local products are published. Required.
    pub global_product_id: Option<String>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub manufacturer: Option<CheckGlobalProductListingManufacturer>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckGlobalProductListingPackageWeight>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CheckGlobalProductListingProductAttribute>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<PartialEditGlobalProductSku>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditGlobalProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
    pub fn external_global_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_global_product_id = Some(value.into());
        self
    }

    /// Id of the global product, from which local products are published. Required.
    pub fn global_product_id(mut self, value: impl Into<String>) -> Self {
        self.global_product_id = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
    pub fn manufacturer(mut self, value: CheckGlobalProductListingManufacturer) -> Self {
        self.manufacturer = Some(value);
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub fn package_weight(mut self, value: CheckGlobalProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
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

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub fn skus(mut self, value: impl IntoIterator<Item = PartialEditGlobalProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditGlobalProductRequest {
    fn name(&self) -> &'static str {
        "PartialEditGlobalProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_id" => self.brand_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "certifications" => self.certifications.read(reader),
            "description" => self.description.read(reader),
            "external_global_product_id" => self.external_global_product_id.read(reader),
            "global_product_id" => self.global_product_id.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer" => self.manufacturer.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_id", &self.brand_id);
        out.put("category_id", &self.category_id);
        out.put("category_version", &self.category_version);
        out.put("certifications", &self.certifications);
        out.put("description", &self.description);
        out.put("external_global_product_id", &self.external_global_product_id);
        out.put("global_product_id", &self.global_product_id);
        out.put("main_images", &self.main_images);
        out.put("manufacturer", &self.manufacturer);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("product_attributes", &self.product_attributes);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PartialEditManufacturer` (202409). Changes some fields of a registered manufacturer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditManufacturerRequest {
    /// Postal address of the manufacturer, at most 500 characters.
    pub address: Option<String>,
    /// Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
    pub email: Option<String>,
    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub locale: Option<CreateManufacturerLocale>,
    /// Id of the manufacturer, generated by TikTok Shop. Required.
    pub manufacturer_id: Option<String>,
    /// Name of the manufacturer, at most 255 characters.
    pub name: Option<String>,
    /// Telephone number, split into country code and local number.
    pub phone_number: Option<PhoneNumber>,
    /// Registered trade name of the manufacturer, at most 200 characters.
    pub registered_trade_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditManufacturerRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address of the manufacturer, at most 500 characters.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub fn locale(mut self, value: impl Into<CreateManufacturerLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the manufacturer, generated by TikTok Shop. Required.
    pub fn manufacturer_id(mut self, value: impl Into<String>) -> Self {
        self.manufacturer_id = Some(value.into());
        self
    }

    /// Name of the manufacturer, at most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Telephone number, split into country code and local number.
    pub fn phone_number(mut self, value: PhoneNumber) -> Self {
        self.phone_number = Some(value);
        self
    }

    /// Registered trade name of the manufacturer, at most 200 characters.
    pub fn registered_trade_name(mut self, value: impl Into<String>) -> Self {
        self.registered_trade_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditManufacturerRequest {
    fn name(&self) -> &'static str {
        "PartialEditManufacturerRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "locale" => self.locale.read(reader),
            "manufacturer_id" => self.manufacturer_id.read(reader),
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
        out.put("manufacturer_id", &self.manufacturer_id);
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

/// The parameters of `PartialEditProduct` (202509). Changes some fields of a product and leaves the others as they are.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditProductRequest {
    /// Whether the platform translates the texts of the product into the languages of other markets.
    pub auto_translate_enabled: Option<bool>,
    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub brand_id: Option<String>,
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default.
    pub category_version: Option<String>,
    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub certifications: Vec<CheckProductListingCertification>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub external_product_id: Option<String>,
    /// Whether the local products share one stock or each has its own.
    pub inventory_mode: Option<String>,
    /// Whether the product is a blind box whose content the buyer does not know.
    pub is_blind_box: Option<bool>,
    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub is_cod_allowed: Option<bool>,
    /// Main features of the product as short texts.
    pub key_product_features: Vec<String>,
    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<SourceLocale>,
    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub main_images: Vec<CheckGlobalProductListingMainImage>,
    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub manufacturer_ids: Vec<String>,
    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub package_dimensions: Option<CheckGlobalProductListingPackageDimension>,
    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub package_weight: Option<CheckProductListingPackageWeight>,
    /// Print-on-demand (POD) templates that buyers can customize.
    pub pod_info: Option<PartialEditProductPodInfo>,
    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub product_attributes: Vec<CreateProductProductAttribute>,
    /// Id of the product to edit; properties that are left out keep their values. Required.
    pub product_id: Option<String>,
    /// Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
    pub replicated_products: Vec<PartialEditProductReplicatedProduct>,
    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub responsible_person_ids: Vec<String>,
    /// Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
    pub save_mode: Option<SaveMode>,
    /// Planned start of sale, on or off and at which time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Additional words under which buyers should find the product.
    pub search_terms: Vec<String>,
    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub size_chart: Option<CheckGlobalProductListingSizeChart>,
    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub skus: Vec<PartialEditProductSku>,
    /// Subscribe and Save settings to apply to the product.
    pub subscribe_info_edit: Option<SubscribeInfoEdit>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Title-xxaa`.
    pub title: Option<String>,
    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub video: Option<CheckGlobalProductListingVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the platform translates the texts of the product into the languages of other markets.
    pub fn auto_translate_enabled(mut self, value: bool) -> Self {
        self.auto_translate_enabled = Some(value);
        self
    }

    /// Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default.
    pub fn category_version(mut self, value: impl Into<String>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
    pub fn certifications(
        mut self,
        value: impl IntoIterator<Item = CheckProductListingCertification>,
    ) -> Self {
        self.certifications = value.into_iter().collect();
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Whether the local products share one stock or each has its own.
    pub fn inventory_mode(mut self, value: impl Into<String>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// Whether the product is a blind box whose content the buyer does not know.
    pub fn is_blind_box(mut self, value: bool) -> Self {
        self.is_blind_box = Some(value);
        self
    }

    /// Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
    pub fn is_cod_allowed(mut self, value: bool) -> Self {
        self.is_cod_allowed = Some(value);
        self
    }

    /// Main features of the product as short texts.
    pub fn key_product_features(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.key_product_features = value.into_iter().map(Into::into).collect();
        self
    }

    /// Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
    pub fn main_images(
        mut self,
        value: impl IntoIterator<Item = CheckGlobalProductListingMainImage>,
    ) -> Self {
        self.main_images = value.into_iter().collect();
        self
    }

    /// Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
    pub fn package_dimensions(mut self, value: CheckGlobalProductListingPackageDimension) -> Self {
        self.package_dimensions = Some(value);
        self
    }

    /// Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
    pub fn package_weight(mut self, value: CheckProductListingPackageWeight) -> Self {
        self.package_weight = Some(value);
        self
    }

    /// Print-on-demand (POD) templates that buyers can customize.
    pub fn pod_info(mut self, value: PartialEditProductPodInfo) -> Self {
        self.pod_info = Some(value);
        self
    }

    /// Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
    pub fn product_attributes(
        mut self,
        value: impl IntoIterator<Item = CreateProductProductAttribute>,
    ) -> Self {
        self.product_attributes = value.into_iter().collect();
        self
    }

    /// Id of the product to edit; properties that are left out keep their values. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
    pub fn replicated_products(
        mut self,
        value: impl IntoIterator<Item = PartialEditProductReplicatedProduct>,
    ) -> Self {
        self.replicated_products = value.into_iter().collect();
        self
    }

    /// Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
    pub fn save_mode(mut self, value: impl Into<SaveMode>) -> Self {
        self.save_mode = Some(value.into());
        self
    }

    /// Planned start of sale, on or off and at which time.
    pub fn scheduled_sale(mut self, value: ScheduledSale) -> Self {
        self.scheduled_sale = Some(value);
        self
    }

    /// Additional words under which buyers should find the product.
    pub fn search_terms(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.search_terms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
    pub fn size_chart(mut self, value: CheckGlobalProductListingSizeChart) -> Self {
        self.size_chart = Some(value);
        self
    }

    /// Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
    pub fn skus(mut self, value: impl IntoIterator<Item = PartialEditProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Subscribe and Save settings to apply to the product.
    pub fn subscribe_info_edit(mut self, value: SubscribeInfoEdit) -> Self {
        self.subscribe_info_edit = Some(value);
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Title-xxaa`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
    pub fn video(mut self, value: CheckGlobalProductListingVideo) -> Self {
        self.video = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditProductRequest {
    fn name(&self) -> &'static str {
        "PartialEditProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "auto_translate_enabled" => self.auto_translate_enabled.read(reader),
            "brand_id" => self.brand_id.read(reader),
            "category_version" => self.category_version.read(reader),
            "certifications" => self.certifications.read(reader),
            "description" => self.description.read(reader),
            "external_product_id" => self.external_product_id.read(reader),
            "inventory_mode" => self.inventory_mode.read(reader),
            "is_blind_box" => self.is_blind_box.read(reader),
            "is_cod_allowed" => self.is_cod_allowed.read(reader),
            "key_product_features" => self.key_product_features.read(reader),
            "listing_platforms" => self.listing_platforms.read(reader),
            "locale" => self.locale.read(reader),
            "main_images" => self.main_images.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "package_dimensions" => self.package_dimensions.read(reader),
            "package_weight" => self.package_weight.read(reader),
            "pod_info" => self.pod_info.read(reader),
            "product_attributes" => self.product_attributes.read(reader),
            "product_id" => self.product_id.read(reader),
            "replicated_products" => self.replicated_products.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            "save_mode" => self.save_mode.read(reader),
            "scheduled_sale" => self.scheduled_sale.read(reader),
            "search_terms" => self.search_terms.read(reader),
            "size_chart" => self.size_chart.read(reader),
            "skus" => self.skus.read(reader),
            "subscribe_info_edit" => self.subscribe_info_edit.read(reader),
            "title" => self.title.read(reader),
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("auto_translate_enabled", &self.auto_translate_enabled);
        out.put("brand_id", &self.brand_id);
        out.put("category_version", &self.category_version);
        out.put("certifications", &self.certifications);
        out.put("description", &self.description);
        out.put("external_product_id", &self.external_product_id);
        out.put("inventory_mode", &self.inventory_mode);
        out.put("is_blind_box", &self.is_blind_box);
        out.put("is_cod_allowed", &self.is_cod_allowed);
        out.put("key_product_features", &self.key_product_features);
        out.put("listing_platforms", &self.listing_platforms);
        out.put("locale", &self.locale);
        out.put("main_images", &self.main_images);
        out.put("manufacturer_ids", &self.manufacturer_ids);
        out.put("package_dimensions", &self.package_dimensions);
        out.put("package_weight", &self.package_weight);
        out.put("pod_info", &self.pod_info);
        out.put("product_attributes", &self.product_attributes);
        out.put("product_id", &self.product_id);
        out.put("replicated_products", &self.replicated_products);
        out.put("responsible_person_ids", &self.responsible_person_ids);
        out.put("save_mode", &self.save_mode);
        out.put("scheduled_sale", &self.scheduled_sale);
        out.put("search_terms", &self.search_terms);
        out.put("size_chart", &self.size_chart);
        out.put("skus", &self.skus);
        out.put("subscribe_info_edit", &self.subscribe_info_edit);
        out.put("title", &self.title);
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PartialEditResponsiblePerson` (202409). Changes some fields of a registered responsible person.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEditResponsiblePersonRequest {
    /// Residential address of the responsible person, which must be in the EU.
    pub address: Option<Address>,
    /// Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
    pub email: Option<String>,
    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub locale: Option<CreateManufacturerLocale>,
    /// Name of the responsible person, at most 200 characters.
    pub name: Option<String>,
    /// Telephone number, split into country code and local number.
    pub phone_number: Option<CreateResponsiblePersonPhoneNumber>,
    /// Id of the responsible person in TikTok Shop. Required.
    pub responsible_person_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialEditResponsiblePersonRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Residential address of the responsible person, which must be in the EU.
    pub fn address(mut self, value: Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
    pub fn locale(mut self, value: impl Into<CreateManufacturerLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Name of the responsible person, at most 200 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Telephone number, split into country code and local number.
    pub fn phone_number(mut self, value: CreateResponsiblePersonPhoneNumber) -> Self {
        self.phone_number = Some(value);
        self
    }

    /// Id of the responsible person in TikTok Shop. Required.
    pub fn responsible_person_id(mut self, value: impl Into<String>) -> Self {
        self.responsible_person_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialEditResponsiblePersonRequest {
    fn name(&self) -> &'static str {
        "PartialEditResponsiblePersonRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "email" => self.email.read(reader),
            "locale" => self.locale.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "responsible_person_id" => self.responsible_person_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("email", &self.email);
        out.put("locale", &self.locale);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
        out.put("responsible_person_id", &self.responsible_person_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PredictProductPackageDimensionsAndWeight` (202609). Predicts the package size and weight for products of a category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredictProductPackageDimensionsAndWeightRequest {
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
    pub category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PredictProductPackageDimensionsAndWeightRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
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

impl Model for PredictProductPackageDimensionsAndWeightRequest {
    fn name(&self) -> &'static str {
        "PredictProductPackageDimensionsAndWeightRequest"
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

/// The parameters of `ProductAuditingResearch` (202601). Searches listed products by brand, category, title or seller for compliance research.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAuditingResearchRequest {
    /// Limits the result to products of these brands.
    pub brand_ids: Vec<String>,
    /// Limits the result to products of these leaf categories.
    pub category_ids: Vec<String>,
    /// Number of products per page, at most 20. Required. 1 to 20. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `[\"1733419489460520284\"]`.
    pub page_token: Option<String>,
    /// Limits the result to these products, at most 20 ids.
    pub product_ids: Vec<String>,
    /// Limits the result to products with this text in the title.
    pub product_title: Option<String>,
    /// Limits the result to products of this shop. Example: `1733337095719126364`.
    pub seller_id: Option<String>,
    /// Limits the result to products of the shop with this name. Example: `shopname1`.
    pub seller_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductAuditingResearchRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to products of these brands.
    pub fn brand_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.brand_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to products of these leaf categories.
    pub fn category_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of products per page, at most 20. Required. 1 to 20. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `[\"1733419489460520284\"]`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to these products, at most 20 ids.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to products with this text in the title.
    pub fn product_title(mut self, value: impl Into<String>) -> Self {
        self.product_title = Some(value.into());
        self
    }

    /// Limits the result to products of this shop. Example: `1733337095719126364`.
    pub fn seller_id(mut self, value: impl Into<String>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// Limits the result to products of the shop with this name. Example: `shopname1`.
    pub fn seller_name(mut self, value: impl Into<String>) -> Self {
        self.seller_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductAuditingResearchRequest {
    fn name(&self) -> &'static str {
        "ProductAuditingResearchRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_ids" => self.brand_ids.read(reader),
            "category_ids" => self.category_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "product_title" => self.product_title.read(reader),
            "seller_id" => self.seller_id.read(reader),
            "seller_name" => self.seller_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_ids", &self.brand_ids);
        out.put("category_ids", &self.category_ids);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_ids", &self.product_ids);
        out.put("product_title", &self.product_title);
        out.put("seller_id", &self.seller_id);
        out.put("seller_name", &self.seller_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ProductInformationIssueDiagnosis` (202405). Returns the listing quality and content problems of up to 200 products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInformationIssueDiagnosisRequest {
    /// Live products to diagnose, at most 200 ids in one call. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductInformationIssueDiagnosisRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Live products to diagnose, at most 200 ids in one call. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductInformationIssueDiagnosisRequest {
    fn name(&self) -> &'static str {
        "ProductInformationIssueDiagnosisRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PublishGlobalProduct` (202309). Publishes a global product to chosen markets and reports a result for each.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishGlobalProductRequest {
    /// Id of the global product to publish in further markets. Required.
    pub global_product_id: Option<String>,
    /// Markets in which to publish the global product, with SKUs, prices and stock. Required.
    pub publish_target: Vec<PublishTarget>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PublishGlobalProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the global product to publish in further markets. Required.
    pub fn global_product_id(mut self, value: impl Into<String>) -> Self {
        self.global_product_id = Some(value.into());
        self
    }

    /// Markets in which to publish the global product, with SKUs, prices and stock. Required.
    pub fn publish_target(mut self, value: impl IntoIterator<Item = PublishTarget>) -> Self {
        self.publish_target = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PublishGlobalProductRequest {
    fn name(&self) -> &'static str {
        "PublishGlobalProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_id" => self.global_product_id.read(reader),
            "publish_target" => self.publish_target.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_id", &self.global_product_id);
        out.put("publish_target", &self.publish_target);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RecommendBrand` (202309). Suggests one brand for a product title.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendBrandRequest {
    /// Language of the product name, BCP 47 code; English by default. Example: `MS`.
    pub language: Option<String>,
    /// Title of the product, 1 to 255 characters without Chinese ones, from which a brand is derived.
    pub product_title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendBrandRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the product name, BCP 47 code; English by default. Example: `MS`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Title of the product, 1 to 255 characters without Chinese ones, from which a brand is derived.
    pub fn product_title(mut self, value: impl Into<String>) -> Self {
        self.product_title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendBrandRequest {
    fn name(&self) -> &'static str {
        "RecommendBrandRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "language" => self.language.read(reader),
            "product_title" => self.product_title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("language", &self.language);
        out.put("product_title", &self.product_title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RecommendCategory` (202309). Suggests the leaf category for a product from its title and images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendCategoryRequest {
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Pictures of the product from gallery, description or variants, which help to find the category.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Default: `false`. Example: `false`.
    pub include_prohibited_categories: Option<bool>,
    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub is_live_quick: Option<bool>,
    /// Marketplace whose categories to recommend; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
    pub listing_platform: Option<ListingPlatform>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<SourceLocale>,
    /// Category of the product on the platform it comes from.
    pub origin_platform_category: Option<OriginPlatformCategory>,
    /// Further data of the product on the platform it comes from.
    pub origin_platform_product_meta_data: Option<OriginPlatformProductMetaData>,
    /// Kind of product as classified on the platform it comes from.
    pub origin_platform_product_type: Option<String>,
    /// Tags of the product on the platform it comes from.
    pub origin_platform_tags: Vec<String>,
    /// Vendor of the product on the platform it comes from.
    pub origin_platform_vendor: Option<String>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub product_title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendCategoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Pictures of the product from gallery, description or variants, which help to find the category.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Default: `false`. Example: `false`.
    pub fn include_prohibited_categories(mut self, value: bool) -> Self {
        self.include_prohibited_categories = Some(value);
        self
    }

    /// Whether the product is listed in the quick way during a LIVE session, with fewer data.
    pub fn is_live_quick(mut self, value: bool) -> Self {
        self.is_live_quick = Some(value);
        self
    }

    /// Marketplace whose categories to recommend; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
    pub fn listing_platform(mut self, value: impl Into<ListingPlatform>) -> Self {
        self.listing_platform = Some(value.into());
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Category of the product on the platform it comes from.
    pub fn origin_platform_category(mut self, value: OriginPlatformCategory) -> Self {
        self.origin_platform_category = Some(value);
        self
    }

    /// Further data of the product on the platform it comes from.
    pub fn origin_platform_product_meta_data(mut self, value: OriginPlatformProductMetaData) -> Self {
        self.origin_platform_product_meta_data = Some(value);
        self
    }

    /// Kind of product as classified on the platform it comes from.
    pub fn origin_platform_product_type(mut self, value: impl Into<String>) -> Self {
        self.origin_platform_product_type = Some(value.into());
        self
    }

    /// Tags of the product on the platform it comes from.
    pub fn origin_platform_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.origin_platform_tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Vendor of the product on the platform it comes from.
    pub fn origin_platform_vendor(mut self, value: impl Into<String>) -> Self {
        self.origin_platform_vendor = Some(value.into());
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn product_title(mut self, value: impl Into<String>) -> Self {
        self.product_title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendCategoryRequest {
    fn name(&self) -> &'static str {
        "RecommendCategoryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_version" => self.category_version.read(reader),
            "description" => self.description.read(reader),
            "images" => self.images.read(reader),
            "include_prohibited_categories" => self.include_prohibited_categories.read(reader),
            "is_live_quick" => self.is_live_quick.read(reader),
            "listing_platform" => self.listing_platform.read(reader),
            "locale" => self.locale.read(reader),
            "origin_platform_category" => self.origin_platform_category.read(reader),
            "origin_platform_product_meta_data" => self.origin_platform_product_meta_data.read(reader),
            "origin_platform_product_type" => self.origin_platform_product_type.read(reader),
            "origin_platform_tags" => self.origin_platform_tags.read(reader),
            "origin_platform_vendor" => self.origin_platform_vendor.read(reader),
            "product_title" => self.product_title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_version", &self.category_version);
        out.put("description", &self.description);
        out.put("images", &self.images);
        out.put("include_prohibited_categories", &self.include_prohibited_categories);
        out.put("is_live_quick", &self.is_live_quick);
        out.put("listing_platform", &self.listing_platform);
        out.put("locale", &self.locale);
        out.put("origin_platform_category", &self.origin_platform_category);
        out.put("origin_platform_product_meta_data", &self.origin_platform_product_meta_data);
        out.put("origin_platform_product_type", &self.origin_platform_product_type);
        out.put("origin_platform_tags", &self.origin_platform_tags);
        out.put("origin_platform_vendor", &self.origin_platform_vendor);
        out.put("product_title", &self.product_title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RecommendGlobalCategories` (202309). Suggests the leaf category for a global product from its title and images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendGlobalCategoriesRequest {
    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Pictures of the product from gallery, description or variants, which help to find the category.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub product_title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendGlobalCategoriesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Pictures of the product from gallery, description or variants, which help to find the category.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn product_title(mut self, value: impl Into<String>) -> Self {
        self.product_title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendGlobalCategoriesRequest {
    fn name(&self) -> &'static str {
        "RecommendGlobalCategoriesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_version" => self.category_version.read(reader),
            "description" => self.description.read(reader),
            "images" => self.images.read(reader),
            "product_title" => self.product_title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_version", &self.category_version);
        out.put("description", &self.description);
        out.put("images", &self.images);
        out.put("product_title", &self.product_title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RecommendRequiredProductProperties` (202609). Suggests values for the attributes that a category requires.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendRequiredProductPropertiesRequest {
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
    pub category_id: Option<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Pictures of the product, from which attributes are derived.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub product_title: Option<String>,
    /// Sales attributes the product already has, with their values.
    pub sales_properties: Vec<SalesProperty>,
    /// Attributes for which to recommend values.
    pub target_property_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendRequiredProductPropertiesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Pictures of the product, from which attributes are derived.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn product_title(mut self, value: impl Into<String>) -> Self {
        self.product_title = Some(value.into());
        self
    }

    /// Sales attributes the product already has, with their values.
    pub fn sales_properties(mut self, value: impl IntoIterator<Item = SalesProperty>) -> Self {
        self.sales_properties = value.into_iter().collect();
        self
    }

    /// Attributes for which to recommend values.
    pub fn target_property_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.target_property_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendRequiredProductPropertiesRequest {
    fn name(&self) -> &'static str {
        "RecommendRequiredProductPropertiesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "description" => self.description.read(reader),
            "images" => self.images.read(reader),
            "product_title" => self.product_title.read(reader),
            "sales_properties" => self.sales_properties.read(reader),
            "target_property_ids" => self.target_property_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("description", &self.description);
        out.put("images", &self.images);
        out.put("product_title", &self.product_title);
        out.put("sales_properties", &self.sales_properties);
        out.put("target_property_ids", &self.target_property_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RecommendSizechart` (202309). Tells which of the given images are size charts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendSizeChartRequest {
    /// Pictures to examine for size charts, stored on TikTok Shop.
    pub images: Vec<RecommendSizeChartImage2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecommendSizeChartRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pictures to examine for size charts, stored on TikTok Shop.
    pub fn images(mut self, value: impl IntoIterator<Item = RecommendSizeChartImage2>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecommendSizeChartRequest {
    fn name(&self) -> &'static str {
        "RecommendSizeChartRequest"
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

/// The parameters of `RecoverProducts` (202309). Restores up to 20 deleted products as deactivated ones.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoverProductsRequest {
    /// Deleted products to restore, at most 20 ids in one call. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RecoverProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Deleted products to restore, at most 20 ids in one call. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RecoverProductsRequest {
    fn name(&self) -> &'static str {
        "RecoverProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ReplicateProduct` (202507). Copies a product to other markets and reports failures per region.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateProductRequest {
    /// Whether the local products share one stock or each has its own.
    pub inventory_mode: Option<InventoryMode>,
    /// Id of the product to copy to other markets. Required.
    pub product_id: Option<String>,
    /// Markets to which to copy the product, with SKUs, prices and stock.
    pub replicate_target: Vec<ReplicateTarget>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReplicateProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the local products share one stock or each has its own.
    pub fn inventory_mode(mut self, value: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(value.into());
        self
    }

    /// Id of the product to copy to other markets. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Markets to which to copy the product, with SKUs, prices and stock.
    pub fn replicate_target(mut self, value: impl IntoIterator<Item = ReplicateTarget>) -> Self {
        self.replicate_target = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReplicateProductRequest {
    fn name(&self) -> &'static str {
        "ReplicateProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory_mode" => self.inventory_mode.read(reader),
            "product_id" => self.product_id.read(reader),
            "replicate_target" => self.replicate_target.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory_mode", &self.inventory_mode);
        out.put("product_id", &self.product_id);
        out.put("replicate_target", &self.replicate_target);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchCandidateProducts` (202409). Lists candidate products, with the state of their opportunity matching.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCandidateProductsRequest {
    /// Limits the result to candidate products with these external ids, at most 10.
    pub external_product_ids: Vec<String>,
    /// Limits the result to candidate products in these states: PENDING, MATCHED or NOT_MATCHED.
    pub opportunity_matching_statuses: Vec<OpportunityMatchingStatus>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `abcdfg`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCandidateProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to candidate products with these external ids, at most 10.
    pub fn external_product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to candidate products in these states: PENDING, MATCHED or NOT_MATCHED.
    pub fn opportunity_matching_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<OpportunityMatchingStatus>>,
    ) -> Self {
        self.opportunity_matching_statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `abcdfg`.
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

impl Model for SearchCandidateProductsRequest {
    fn name(&self) -> &'static str {
        "SearchCandidateProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product_ids" => self.external_product_ids.read(reader),
            "opportunity_matching_statuses" => self.opportunity_matching_statuses.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product_ids", &self.external_product_ids);
        out.put("opportunity_matching_statuses", &self.opportunity_matching_statuses);
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

/// The parameters of `SearchCombinedListingRecommendations` (202506). Lists products that could be merged into one combined listing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCombinedListingRecommendationsRequest {
    /// Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Limits the result to suggestions that contain these products, at most 20 ids.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCombinedListingRecommendationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to suggestions that contain these products, at most 20 ids.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchCombinedListingRecommendationsRequest {
    fn name(&self) -> &'static str {
        "SearchCombinedListingRecommendationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchGlobalProducts` (202312). Lists global products by status, time or seller SKU, up to 10,000 results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGlobalProductsRequest {
    /// Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694576429`.
    pub create_time_ge: Option<i64>,
    /// Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694576429`.
    pub create_time_le: Option<i64>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Limits the result to global products with these SKU codes of the seller.
    pub seller_skus: Vec<String>,
    /// Limits the result to global products in this state. Example: `PUBLISHED`.
    pub status: Option<GlobalProductStatus>,
    /// Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`.
    pub update_time_ge: Option<i64>,
    /// Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`.
    pub update_time_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchGlobalProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694576429`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694576429`.
    pub fn create_time_le(mut self, value: impl Into<i64>) -> Self {
        self.create_time_le = Some(value.into());
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to global products with these SKU codes of the seller.
    pub fn seller_skus(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seller_skus = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to global products in this state. Example: `PUBLISHED`.
    pub fn status(mut self, value: impl Into<GlobalProductStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`.
    pub fn update_time_le(mut self, value: impl Into<i64>) -> Self {
        self.update_time_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchGlobalProductsRequest {
    fn name(&self) -> &'static str {
        "SearchGlobalProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_le" => self.create_time_le.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "seller_skus" => self.seller_skus.read(reader),
            "status" => self.status.read(reader),
            "update_time_ge" => self.update_time_ge.read(reader),
            "update_time_le" => self.update_time_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_le", &self.create_time_le);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("seller_skus", &self.seller_skus);
        out.put("status", &self.status);
        out.put("update_time_ge", &self.update_time_ge);
        out.put("update_time_le", &self.update_time_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchManufacturers` (202501). Lists registered manufacturers by id or keyword.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchManufacturersRequest {
    /// Limits the result to manufacturers with this text in name, trade name, phone number or email, at most 200 characters. Example: `John`.
    pub keyword: Option<String>,
    /// Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
    pub locales: Vec<CreateManufacturerLocale>,
    /// Limits the result to these manufacturers, at most as many as `page_size`; takes precedence over `keyword`.
    pub manufacturer_ids: Vec<String>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchManufacturersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to manufacturers with this text in name, trade name, phone number or email, at most 200 characters. Example: `John`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
    pub fn locales(mut self, value: impl IntoIterator<Item = impl Into<CreateManufacturerLocale>>) -> Self {
        self.locales = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to these manufacturers, at most as many as `page_size`; takes precedence over `keyword`.
    pub fn manufacturer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.manufacturer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
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

impl Model for SearchManufacturersRequest {
    fn name(&self) -> &'static str {
        "SearchManufacturersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keyword" => self.keyword.read(reader),
            "locales" => self.locales.read(reader),
            "manufacturer_ids" => self.manufacturer_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keyword", &self.keyword);
        out.put("locales", &self.locales);
        out.put("manufacturer_ids", &self.manufacturer_ids);
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

/// The parameters of `SearchOpportunities` (202409). Lists the listing opportunities for candidate products, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpportunitiesRequest {
    /// Ids of product opportunities to which the call is limited, at most 10.
    pub opportunity_ids: Vec<String>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `abc1234`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpportunitiesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of product opportunities to which the call is limited, at most 10.
    pub fn opportunity_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.opportunity_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `abc1234`.
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

impl Model for SearchOpportunitiesRequest {
    fn name(&self) -> &'static str {
        "SearchOpportunitiesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "opportunity_ids" => self.opportunity_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("opportunity_ids", &self.opportunity_ids);
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

/// The parameters of `SearchProducts` (202502). Lists products by status, time or SKU, up to 10,000 results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchProductsRequest {
    /// Limits the result to products whose current version or live edit has this review result on TikTok Shop.
    pub audit_status: Vec<AuditStatus>,
    /// Limits the result to products of this category tree. Example: `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694309208`.
    pub create_time_ge: Option<i64>,
    /// Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694319208`.
    pub create_time_le: Option<i64>,
    /// Includes products that were listed in the quick way during a LIVE session.
    pub include_live_quick_products: Option<bool>,
    /// Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia.
    pub listing_platforms: Vec<ListingPlatform>,
    /// Limits the result to products whose listing has one of these qualities; United States only.
    pub listing_quality_tiers: Vec<ListingQualityTier>,
    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub locale: Option<SourceLocale>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`.
    pub return_draft_version: Option<bool>,
    /// Limits the result to products with these SKU codes of the seller. At most 10 items.
    pub seller_skus: Vec<String>,
    /// Limits the result to products with these SKUs, at most 10 ids.
    pub sku_ids: Vec<String>,
    /// Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`.
    pub sns_filter: Option<SnsFilter>,
    /// Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`.
    pub status: Option<SearchProductsStatus>,
    /// Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`.
    pub update_time_ge: Option<i64>,
    /// Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`.
    pub update_time_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to products whose current version or live edit has this review result on TikTok Shop.
    pub fn audit_status(mut self, value: impl IntoIterator<Item = impl Into<AuditStatus>>) -> Self {
        self.audit_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to products of this category tree. Example: `v1`.
    pub fn category_version(mut self, value: impl Into<CategoryVersion>) -> Self {
        self.category_version = Some(value.into());
        self
    }

    /// Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694309208`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694319208`.
    pub fn create_time_le(mut self, value: impl Into<i64>) -> Self {
        self.create_time_le = Some(value.into());
        self
    }

    /// Includes products that were listed in the quick way during a LIVE session.
    pub fn include_live_quick_products(mut self, value: bool) -> Self {
        self.include_live_quick_products = Some(value);
        self
    }

    /// Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia.
    pub fn listing_platforms(mut self, value: impl IntoIterator<Item = impl Into<ListingPlatform>>) -> Self {
        self.listing_platforms = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to products whose listing has one of these qualities; United States only.
    pub fn listing_quality_tiers(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListingQualityTier>>,
    ) -> Self {
        self.listing_quality_tiers = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts, BCP 47 code; by default that of the shop.
    pub fn locale(mut self, value: impl Into<SourceLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`.
    pub fn return_draft_version(mut self, value: bool) -> Self {
        self.return_draft_version = Some(value);
        self
    }

    /// Limits the result to products with these SKU codes of the seller. At most 10 items.
    pub fn seller_skus(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seller_skus = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to products with these SKUs, at most 10 ids.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`.
    pub fn sns_filter(mut self, value: impl Into<SnsFilter>) -> Self {
        self.sns_filter = Some(value.into());
        self
    }

    /// Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`.
    pub fn status(mut self, value: impl Into<SearchProductsStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`.
    pub fn update_time_le(mut self, value: impl Into<i64>) -> Self {
        self.update_time_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchProductsRequest {
    fn name(&self) -> &'static str {
        "SearchProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "audit_status" => self.audit_status.read(reader),
            "category_version" => self.category_version.read(reader),
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_le" => self.create_time_le.read(reader),
            "include_live_quick_products" => self.include_live_quick_products.read(reader),
            "listing_platforms" => self.listing_platforms.read(reader),
            "listing_quality_tiers" => self.listing_quality_tiers.read(reader),
            "locale" => self.locale.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "return_draft_version" => self.return_draft_version.read(reader),
            "seller_skus" => self.seller_skus.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            "sns_filter" => self.sns_filter.read(reader),
            "status" => self.status.read(reader),
            "update_time_ge" => self.update_time_ge.read(reader),
            "update_time_le" => self.update_time_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("audit_status", &self.audit_status);
        out.put("category_version", &self.category_version);
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_le", &self.create_time_le);
        out.put("include_live_quick_products", &self.include_live_quick_products);
        out.put("listing_platforms", &self.listing_platforms);
        out.put("listing_quality_tiers", &self.listing_quality_tiers);
        out.put("locale", &self.locale);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("return_draft_version", &self.return_draft_version);
        out.put("seller_skus", &self.seller_skus);
        out.put("sku_ids", &self.sku_ids);
        out.put("sns_filter", &self.sns_filter);
        out.put("status", &self.status);
        out.put("update_time_ge", &self.update_time_ge);
        out.put("update_time_le", &self.update_time_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchResponsiblePersons` (202501). Lists registered responsible persons by id or keyword.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResponsiblePersonsRequest {
    /// Limits the result to persons with this text in their data, at most 200 characters. Example: `John`.
    pub keyword: Option<String>,
    /// Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
    pub locales: Vec<CreateManufacturerLocale>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
    pub page_token: Option<String>,
    /// Limits the result to these persons, at most as many as `page_size`; takes precedence over `keyword`.
    pub responsible_person_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchResponsiblePersonsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to persons with this text in their data, at most 200 characters. Example: `John`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
    pub fn locales(mut self, value: impl IntoIterator<Item = impl Into<CreateManufacturerLocale>>) -> Self {
        self.locales = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to these persons, at most as many as `page_size`; takes precedence over `keyword`.
    pub fn responsible_person_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.responsible_person_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchResponsiblePersonsRequest {
    fn name(&self) -> &'static str {
        "SearchResponsiblePersonsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keyword" => self.keyword.read(reader),
            "locales" => self.locales.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "responsible_person_ids" => self.responsible_person_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keyword", &self.keyword);
        out.put("locales", &self.locales);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("responsible_person_ids", &self.responsible_person_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchSizeCharts` (202407). Lists size chart templates by id or keyword.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSizeChartsRequest {
    /// Limits the result to size charts with these template ids, at most 50.
    pub ids: Vec<String>,
    /// Limits the result to size charts whose template name contains this text; `ids` takes precedence.
    pub keyword: Option<String>,
    /// Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
    pub locales: Vec<CreateProductLocale>,
    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Limits the result to size charts of this kind.
    pub size_chart_mode: Option<SizeChartMode>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchSizeChartsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to size charts with these template ids, at most 50.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to size charts whose template name contains this text; `ids` takes precedence.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
    pub fn locales(mut self, value: impl IntoIterator<Item = impl Into<CreateProductLocale>>) -> Self {
        self.locales = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to size charts of this kind.
    pub fn size_chart_mode(mut self, value: impl Into<SizeChartMode>) -> Self {
        self.size_chart_mode = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchSizeChartsRequest {
    fn name(&self) -> &'static str {
        "SearchSizeChartsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ids" => self.ids.read(reader),
            "keyword" => self.keyword.read(reader),
            "locales" => self.locales.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "size_chart_mode" => self.size_chart_mode.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ids", &self.ids);
        out.put("keyword", &self.keyword);
        out.put("locales", &self.locales);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("size_chart_mode", &self.size_chart_mode);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SubmitProductViaOpportunity` (202604). Submits one product to a listing opportunity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitProductViaOpportunityRequest {
    /// Id of the opportunity for which to submit the product. Required.
    pub opportunity_id: Option<String>,
    /// Id of the product to submit for the opportunity. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitProductViaOpportunityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the opportunity for which to submit the product. Required.
    pub fn opportunity_id(mut self, value: impl Into<String>) -> Self {
        self.opportunity_id = Some(value.into());
        self
    }

    /// Id of the product to submit for the opportunity. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitProductViaOpportunityRequest {
    fn name(&self) -> &'static str {
        "SubmitProductViaOpportunityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "opportunity_id" => self.opportunity_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("opportunity_id", &self.opportunity_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SubmitSizeChartAppeal` (202604). Appeals against the audit of a product's size chart.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitSizeChartAppealRequest {
    /// What the appeal is about: the size chart and the findings that are disputed. Required.
    pub appeal_message: Option<AppealMessage>,
    /// Id of the product, generated by TikTok Shop. Required.
    pub product_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitSizeChartAppealRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the appeal is about: the size chart and the findings that are disputed. Required.
    pub fn appeal_message(mut self, value: AppealMessage) -> Self {
        self.appeal_message = Some(value);
        self
    }

    /// Id of the product, generated by TikTok Shop. Required.
    pub fn product_id(mut self, value: impl Into<i64>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitSizeChartAppealRequest {
    fn name(&self) -> &'static str {
        "SubmitSizeChartAppealRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "appeal_message" => self.appeal_message.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("appeal_message", &self.appeal_message);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SubmitStrikethroughPrice` (202609). Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitStrikethroughPriceRequest {
    /// Id of the product on another sales platform, at most 999 characters; links both. Required.
    pub external_product_id: Option<String>,
    /// Id of the product, generated by TikTok Shop. Required.
    pub product_id: Option<String>,
    /// SKUs with prices on other platforms, to be reviewed for a crossed-out price. Required.
    pub skus: Vec<SubmitStrikethroughPriceSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitStrikethroughPriceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product on another sales platform, at most 999 characters; links both. Required.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Id of the product, generated by TikTok Shop. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKUs with prices on other platforms, to be reviewed for a crossed-out price. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = SubmitStrikethroughPriceSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitStrikethroughPriceRequest {
    fn name(&self) -> &'static str {
        "SubmitStrikethroughPriceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product_id" => self.external_product_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product_id", &self.external_product_id);
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

/// The parameters of `SuggestBrands` (202609). Suggests several brands for a product and tells which are authorized.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestBrandsRequest {
    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`.
    pub category_id: Option<String>,
    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub description: Option<String>,
    /// Pictures of the product, from which brands are derived.
    pub images: Vec<CheckGlobalProductListingImage>,
    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub product_title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SuggestBrandsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category of the product; must be a leaf of the category tree named in `category_version`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Pictures of the product, from which brands are derived.
    pub fn images(mut self, value: impl IntoIterator<Item = CheckGlobalProductListingImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
    pub fn product_title(mut self, value: impl Into<String>) -> Self {
        self.product_title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SuggestBrandsRequest {
    fn name(&self) -> &'static str {
        "SuggestBrandsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "description" => self.description.read(reader),
            "images" => self.images.read(reader),
            "product_title" => self.product_title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("description", &self.description);
        out.put("images", &self.images);
        out.put("product_title", &self.product_title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateGlobalInventory` (202309). Sets the stock of a global product's SKUs per global warehouse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGlobalInventoryRequest {
    /// Id of the global product whose stock to change. Required.
    pub global_product_id: Option<String>,
    /// Global SKUs whose stock to change, with the new numbers. Required.
    pub global_skus: Vec<UpdateGlobalInventoryGlobalSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateGlobalInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the global product whose stock to change. Required.
    pub fn global_product_id(mut self, value: impl Into<String>) -> Self {
        self.global_product_id = Some(value.into());
        self
    }

    /// Global SKUs whose stock to change, with the new numbers. Required.
    pub fn global_skus(mut self, value: impl IntoIterator<Item = UpdateGlobalInventoryGlobalSku>) -> Self {
        self.global_skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateGlobalInventoryRequest {
    fn name(&self) -> &'static str {
        "UpdateGlobalInventoryRequest"
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

/// The parameters of `UpdateInventory` (202309). Sets the stock of a product's SKUs per warehouse, as absolute quantities.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInventoryRequest {
    /// Id of the product whose stock to change. Required.
    pub product_id: Option<String>,
    /// SKUs whose stock to change, with the new numbers. Required.
    pub skus: Vec<UpdateInventorySku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product whose stock to change. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKUs whose stock to change, with the new numbers. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = UpdateInventorySku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateInventoryRequest {
    fn name(&self) -> &'static str {
        "UpdateInventoryRequest"
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

/// The parameters of `UpdatePrice` (202309). Sets the prices of a product's SKUs, outside running promotions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceRequest {
    /// Id of the product whose prices to change. Required.
    pub product_id: Option<String>,
    /// SKUs whose prices to change, with the new prices. Required.
    pub skus: Vec<UpdatePriceSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePriceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product whose prices to change. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKUs whose prices to change, with the new prices. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = UpdatePriceSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePriceRequest {
    fn name(&self) -> &'static str {
        "UpdatePriceRequest"
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

/// The parameters of `UpdateStockOperationSettings` (202608). Switches automatic restocking on or off for up to 500 SKUs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStockOperationSettingsRequest {
    /// Id of the seller to whom the SKUs belong. Required.
    pub seller_id: Option<String>,
    /// SKUs to which the stock settings are applied. At most 500 items.
    pub sku_ids: Vec<String>,
    /// Stock settings to apply to all SKUs of the call.
    pub stock_operation_setting: Option<StockOperationSetting>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateStockOperationSettingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the seller to whom the SKUs belong. Required.
    pub fn seller_id(mut self, value: impl Into<String>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// SKUs to which the stock settings are applied. At most 500 items.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Stock settings to apply to all SKUs of the call.
    pub fn stock_operation_setting(mut self, value: StockOperationSetting) -> Self {
        self.stock_operation_setting = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateStockOperationSettingsRequest {
    fn name(&self) -> &'static str {
        "UpdateStockOperationSettingsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "seller_id" => self.seller_id.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            "stock_operation_setting" => self.stock_operation_setting.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("seller_id", &self.seller_id);
        out.put("sku_ids", &self.sku_ids);
        out.put("stock_operation_setting", &self.stock_operation_setting);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadCandidateProducts` (202409). Offers up to 10 external products for opportunity matching.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadCandidateProductsRequest {
    /// Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
    pub candidate_products: Vec<PartialEditCandidateProductsCandidateProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadCandidateProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
    pub fn candidate_products(
        mut self,
        value: impl IntoIterator<Item = PartialEditCandidateProductsCandidateProduct>,
    ) -> Self {
        self.candidate_products = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadCandidateProductsRequest {
    fn name(&self) -> &'static str {
        "UploadCandidateProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "candidate_products" => self.candidate_products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("candidate_products", &self.candidate_products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadExternalProduct` (202506). Sends one product of an external shop to TikTok Shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadExternalProductRequest {
    /// Product as it exists on another sales platform.
    pub external_product: Option<ExternalProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadExternalProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product as it exists on another sales platform.
    pub fn external_product(mut self, value: ExternalProduct) -> Self {
        self.external_product = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadExternalProductRequest {
    fn name(&self) -> &'static str {
        "UploadExternalProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product" => self.external_product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product", &self.external_product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadProductFile` (202309). Uploads a PDF or video for products and returns its id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadProductFileRequest {
    /// PDF of at most 20 MB, or video of at most 100 MB with an aspect ratio between 9:16 and 16:9, such as MP4, MOV or WEBM. Required.
    pub data: Option<Upload>,
    /// Name of the file with its extension, without spaces, further dots or a leading symbol. Required. Example: `SNI.pdf`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadProductFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// PDF of at most 20 MB, or video of at most 100 MB with an aspect ratio between 9:16 and 16:9, such as MP4, MOV or WEBM. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Name of the file with its extension, without spaces, further dots or a leading symbol. Required. Example: `SNI.pdf`.
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

impl Model for UploadProductFileRequest {
    fn name(&self) -> &'static str {
        "UploadProductFileRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadProductImage` (202309). Uploads a product image for one use and returns its URI.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadProductImageRequest {
    /// Image to upload: JPG, PNG, WEBP, HEIC or BMP of at most 10 MB and 100 to 20000 pixels per side; main images 300 to 4000 pixels. Required.
    pub data: Option<Upload>,
    /// What the image is for; it decides the limits on size, and an image can be used only for that purpose. Example: `MAIN_IMAGE`.
    pub use_case: Option<UseCase>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadProductImageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image to upload: JPG, PNG, WEBP, HEIC or BMP of at most 10 MB and 100 to 20000 pixels per side; main images 300 to 4000 pixels. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// What the image is for; it decides the limits on size, and an image can be used only for that purpose. Example: `MAIN_IMAGE`.
    pub fn use_case(mut self, value: impl Into<UseCase>) -> Self {
        self.use_case = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadProductImageRequest {
    fn name(&self) -> &'static str {
        "UploadProductImageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "use_case" => self.use_case.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("use_case", &self.use_case);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    ActivateProductsRequest,
    ApplyOpportunitiesRequest,
    BindLocalProductsRequest,
    CheckGlobalProductListingRequest,
    CheckListingPrerequisitesRequest,
    CheckProductListingRequest,
    CreateAttributeRecommendationRequestRequest,
    CreateCategoryUpgradeTaskRequest,
    CreateCustomBrandRequest,
    CreateGlobalProductRequest,
    CreateGpaUpgradeTaskRequest,
    CreateImageTranslationTasksRequest,
    CreateManufacturerRequest,
    CreateProductRequest,
    CreateResponsiblePersonRequest,
    CreateSizeChartV2Request,
    DeactivateProductsRequest,
    DeleteGlobalProductsRequest,
    DeleteProductsRequest,
    DiagnoseAndOptimizeProductRequest,
    EditGlobalProductRequest,
    EditProductRequest,
    EditSizeChartV2Request,
    EnableStrikethroughPricesRequest,
    GetAttributesRequest,
    GetBrandsRequest,
    GetCategoriesRequest,
    GetCategoryRulesRequest,
    GetGlobalAttributesRequest,
    GetGlobalCategoriesRequest,
    GetGlobalCategoryRulesRequest,
    GetGlobalListingRulesRequest,
    GetGlobalProductRequest,
    GetGlobalReplicatedProductsRequest,
    GetImageTranslationTasksRequest,
    GetListingSchemasRequest,
    GetOpportunityDetailRequest,
    GetProductRequest,
    GetProductPackageRecommendationsRequest,
    GetProductSkppDetailRequest,
    GetProductsSeoWordsRequest,
    GetRecommendedProductTitleAndDescriptionRequest,
    GetShopSkppSummaryRequest,
    GetSubmissionRecordsRequest,
    ImportExternalProductInfoRequest,
    InventorySearchRequest,
    ListOpportunitiesRequest,
    ListProductSkppStatusesRequest,
    OptimizeImagesRequest,
    PartialEditCandidateProductsRequest,
    PartialEditGlobalProductRequest,
    PartialEditManufacturerRequest,
    PartialEditProductRequest,
    PartialEditResponsiblePersonRequest,
    PredictProductPackageDimensionsAndWeightRequest,
    ProductAuditingResearchRequest,
    ProductInformationIssueDiagnosisRequest,
    PublishGlobalProductRequest,
    RecommendBrandRequest,
    RecommendCategoryRequest,
    RecommendGlobalCategoriesRequest,
    RecommendRequiredProductPropertiesRequest,
    RecommendSizeChartRequest,
    RecoverProductsRequest,
    ReplicateProductRequest,
    SearchCandidateProductsRequest,
    SearchCombinedListingRecommendationsRequest,
    SearchGlobalProductsRequest,
    SearchManufacturersRequest,
    SearchOpportunitiesRequest,
    SearchProductsRequest,
    SearchResponsiblePersonsRequest,
    SearchSizeChartsRequest,
    SubmitProductViaOpportunityRequest,
    SubmitSizeChartAppealRequest,
    SubmitStrikethroughPriceRequest,
    SuggestBrandsRequest,
    UpdateGlobalInventoryRequest,
    UpdateInventoryRequest,
    UpdatePriceRequest,
    UpdateStockOperationSettingsRequest,
    UploadCandidateProductsRequest,
    UploadExternalProductRequest,
    UploadProductFileRequest,
    UploadProductImageRequest,
);
