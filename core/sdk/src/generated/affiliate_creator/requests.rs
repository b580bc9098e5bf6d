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

/// The parameters of `AddShowcaseProducts` (202405). Adds products to the creator's showcase, by product id or product link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddShowcaseProductsRequest {
    /// Add type. Required. Example: `PRODUCT_ID`.
    pub add_type: Option<AddType>,
    /// Product ids. At most 20 items.
    pub product_ids: Vec<String>,
    /// Product link.
    pub product_link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add type. Required. Example: `PRODUCT_ID`.
    pub fn add_type(mut self, value: impl Into<AddType>) -> Self {
        self.add_type = Some(value.into());
        self
    }

    /// Product ids. At most 20 items.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Product link.
    pub fn product_link(mut self, value: impl Into<String>) -> Self {
        self.product_link = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AddShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "AddShowcaseProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_type" => self.add_type.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "product_link" => self.product_link.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_type", &self.add_type);
        out.put("product_ids", &self.product_ids);
        out.put("product_link", &self.product_link);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorGenerateGeneralLink` (202505). Creates sharing links for several materials, for use by any publisher.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGenerateGeneralLinkRequest {
    /// Campaign id. Example: `7332840009596339923`.
    pub campaign_id: Option<String>,
    /// Link type. Example: `TOKO`.
    pub link_type: Option<String>,
    /// Material. Required.
    pub material: Option<Material>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGenerateGeneralLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Example: `7332840009596339923`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Link type. Example: `TOKO`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }

    /// Material. Required.
    pub fn material(mut self, value: Material) -> Self {
        self.material = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorGenerateGeneralLinkRequest {
    fn name(&self) -> &'static str {
        "CreatorGenerateGeneralLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "link_type" => self.link_type.read(reader),
            "material" => self.material.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("link_type", &self.link_type);
        out.put("material", &self.material);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorGeneratePublisherLink` (202504). Creates sharing links for several materials, tied to one named publisher.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGeneratePublisherLinkRequest {
    /// Campaign id. Example: `7432840009596339923`.
    pub campaign_id: Option<String>,
    /// Link type. Example: `TOKO`.
    pub link_type: Option<String>,
    /// Material. Required.
    pub material: Option<CreatorGeneratePublisherLinkMaterial>,
    /// Publisher id. Required.
    pub publisher_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGeneratePublisherLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Example: `7432840009596339923`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Link type. Example: `TOKO`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }

    /// Material. Required.
    pub fn material(mut self, value: CreatorGeneratePublisherLinkMaterial) -> Self {
        self.material = Some(value);
        self
    }

    /// Publisher id. Required.
    pub fn publisher_id(mut self, value: impl Into<String>) -> Self {
        self.publisher_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorGeneratePublisherLinkRequest {
    fn name(&self) -> &'static str {
        "CreatorGeneratePublisherLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "link_type" => self.link_type.read(reader),
            "material" => self.material.read(reader),
            "publisher_id" => self.publisher_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("link_type", &self.link_type);
        out.put("material", &self.material);
        out.put("publisher_id", &self.publisher_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorGetSampleRequestDeeplink` (202512). Returns an app deeplink where the creator can request a sample of a SKU.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGetSampleRequestDeeplinkRequest {
    /// Campaign id. Example: `3939495`.
    pub campaign_id: Option<String>,
    /// Collaboration id. Example: `710240393`.
    pub collaboration_id: Option<String>,
    /// Product id. Required. Example: `123456`.
    pub product_id: Option<String>,
    /// Redirect schema. Example: `youpik://landing_page?creator=lleyi.34`.
    pub redirect_schema: Option<String>,
    /// SKU id. Required. Example: `123456`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGetSampleRequestDeeplinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Example: `3939495`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Collaboration id. Example: `710240393`.
    pub fn collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.collaboration_id = Some(value.into());
        self
    }

    /// Product id. Required. Example: `123456`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Redirect schema. Example: `youpik://landing_page?creator=lleyi.34`.
    pub fn redirect_schema(mut self, value: impl Into<String>) -> Self {
        self.redirect_schema = Some(value.into());
        self
    }

    /// SKU id. Required. Example: `123456`.
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

impl Model for CreatorGetSampleRequestDeeplinkRequest {
    fn name(&self) -> &'static str {
        "CreatorGetSampleRequestDeeplinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "collaboration_id" => self.collaboration_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "redirect_schema" => self.redirect_schema.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("collaboration_id", &self.collaboration_id);
        out.put("product_id", &self.product_id);
        out.put("redirect_schema", &self.redirect_schema);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorSearchAffiliateTraceOrders` (202505). Lists traced affiliate orders of the creator within a time range.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSearchAffiliateTraceOrdersRequest {
    /// Page size. Required. 1 to 100. Default: `20`. Example: `50`.
    pub page_size: Option<i64>,
    /// Page token. Example: `asdasdaszz`.
    pub page_token: Option<String>,
    /// Time, lower bound. Required. Unix milliseconds. Example: `1719807456000`.
    pub time_ge: Option<i64>,
    /// Time, upper bound (exclusive). Required. Unix milliseconds. Example: `1728443155000`.
    pub time_lt: Option<i64>,
    /// Time type. Example: `PAY_TIME`.
    pub time_type: Option<TimeType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorSearchAffiliateTraceOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size. Required. 1 to 100. Default: `20`. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `asdasdaszz`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Time, lower bound. Required. Unix milliseconds. Example: `1719807456000`.
    pub fn time_ge(mut self, value: impl Into<i64>) -> Self {
        self.time_ge = Some(value.into());
        self
    }

    /// Time, upper bound (exclusive). Required. Unix milliseconds. Example: `1728443155000`.
    pub fn time_lt(mut self, value: impl Into<i64>) -> Self {
        self.time_lt = Some(value.into());
        self
    }

    /// Time type. Example: `PAY_TIME`.
    pub fn time_type(mut self, value: impl Into<TimeType>) -> Self {
        self.time_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorSearchAffiliateTraceOrdersRequest {
    fn name(&self) -> &'static str {
        "CreatorSearchAffiliateTraceOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "time_ge" => self.time_ge.read(reader),
            "time_lt" => self.time_lt.read(reader),
            "time_type" => self.time_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("time_ge", &self.time_ge);
        out.put("time_lt", &self.time_lt);
        out.put("time_type", &self.time_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorSearchSampleApplicationFulfillments` (202409). Lists the creator's content obligations for samples, filtered by fulfilment status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSearchSampleApplicationFulfillmentsRequest {
    /// Fulfillment statuses. Required.
    pub fulfillment_statuses: Vec<CreatorFulfillmentStatus>,
    /// Sort field. Example: `expired_time`.
    pub sort_field: Option<CreatorSearchSampleApplicationFulfillmentsSortField>,
    /// Sort order. Default: `ASC`. Example: `DESC`.
    pub sort_order: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorSearchSampleApplicationFulfillmentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fulfillment statuses. Required.
    pub fn fulfillment_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreatorFulfillmentStatus>>,
    ) -> Self {
        self.fulfillment_statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sort field. Example: `expired_time`.
    pub fn sort_field(
        mut self,
        value: impl Into<CreatorSearchSampleApplicationFulfillmentsSortField>,
    ) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Default: `ASC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorSearchSampleApplicationFulfillmentsRequest {
    fn name(&self) -> &'static str {
        "CreatorSearchSampleApplicationFulfillmentsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fulfillment_statuses" => self.fulfillment_statuses.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fulfillment_statuses", &self.fulfillment_statuses);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorSelectAffiliateProduct` (202501). Searches the product selection pool for creators, filtered and sorted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSelectAffiliateProductRequest {
    /// Filter params.
    pub filter_params: Option<FilterParam>,
    /// Page size. 1 to 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Page token. Example: `"b2Zmc2V0PTIw"`.
    pub page_token: Option<String>,
    /// Sort params.
    pub sort_params: Option<SortParam>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorSelectAffiliateProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filter params.
    pub fn filter_params(mut self, value: FilterParam) -> Self {
        self.filter_params = Some(value);
        self
    }

    /// Page size. 1 to 50. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `"b2Zmc2V0PTIw"`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort params.
    pub fn sort_params(mut self, value: SortParam) -> Self {
        self.sort_params = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorSelectAffiliateProductRequest {
    fn name(&self) -> &'static str {
        "CreatorSelectAffiliateProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "filter_params" => self.filter_params.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_params" => self.sort_params.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("filter_params", &self.filter_params);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_params", &self.sort_params);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GenerateAffiliateSharingLink` (202501). Creates affiliate sharing links for one material, one link for each tag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliateSharingLinkRequest {
    /// Channel. Example: `facebook`.
    pub channel: Option<String>,
    /// Material.
    pub material: Option<GenerateAffiliateSharingLinkMaterial>,
    /// Tags.
    pub tags: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateAffiliateSharingLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Channel. Example: `facebook`.
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Material.
    pub fn material(mut self, value: GenerateAffiliateSharingLinkMaterial) -> Self {
        self.material = Some(value);
        self
    }

    /// Tags.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GenerateAffiliateSharingLinkRequest {
    fn name(&self) -> &'static str {
        "GenerateAffiliateSharingLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel" => self.channel.read(reader),
            "material" => self.material.read(reader),
            "tags" => self.tags.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel", &self.channel);
        out.put("material", &self.material);
        out.put("tags", &self.tags);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetCreatorApplicableSampleLabel` (202412). Tells whether the creator can apply for a free sample of a product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorApplicableSampleLabelRequest {
    /// Product id. Required. Example: `1729480364147774364`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCreatorApplicableSampleLabelRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product id. Required. Example: `1729480364147774364`.
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

impl Model for GetCreatorApplicableSampleLabelRequest {
    fn name(&self) -> &'static str {
        "GetCreatorApplicableSampleLabelRequest"
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

/// The parameters of `GetCreatorProfile` (202508). Returns the authorized creator's profile, region and permissions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorProfileRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCreatorProfileRequest {
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

impl Model for GetCreatorProfileRequest {
    fn name(&self) -> &'static str {
        "GetCreatorProfileRequest"
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

/// The parameters of `GetCreatorSampleApplicationDetail` (202412). Returns one sample application of the creator with its fulfilment state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorSampleApplicationDetailRequest {
    /// Application id. Example: `8070590921506065183`.
    pub application_id: Option<String>,
    /// Application type. Required. Example: `FREE_SAMPLE`.
    pub application_type: Option<String>,
    /// Main order id. Example: `579622078763731743`.
    pub main_order_id: Option<String>,
    /// Product id. Required. Example: `1729480364147774364`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCreatorSampleApplicationDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Application id. Example: `8070590921506065183`.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }

    /// Application type. Required. Example: `FREE_SAMPLE`.
    pub fn application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = Some(value.into());
        self
    }

    /// Main order id. Example: `579622078763731743`.
    pub fn main_order_id(mut self, value: impl Into<String>) -> Self {
        self.main_order_id = Some(value.into());
        self
    }

    /// Product id. Required. Example: `1729480364147774364`.
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

impl Model for GetCreatorSampleApplicationDetailRequest {
    fn name(&self) -> &'static str {
        "GetCreatorSampleApplicationDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_id" => self.application_id.read(reader),
            "application_type" => self.application_type.read(reader),
            "main_order_id" => self.main_order_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_id", &self.application_id);
        out.put("application_type", &self.application_type);
        out.put("main_order_id", &self.main_order_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOpenCollaborationProductListByProductIds` (202509). Returns open collaboration details of the products with the given ids.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationProductListByProductIdsRequest {
    /// Product ids.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOpenCollaborationProductListByProductIdsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product ids.
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

impl Model for GetOpenCollaborationProductListByProductIdsRequest {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationProductListByProductIdsRequest"
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

/// The parameters of `GetShopProducts` (202509). Lists the products of the shop linked to the creator, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductsRequest {
    /// Page size. Required. 1 to 100. Example: `20`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Sort field. Example: `PRODUCT_ID`.
    pub sort_field: Option<SortField>,
    /// Sort order. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Title keyword. Example: `apple`.
    pub title_keyword: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size. Required. 1 to 100. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field. Example: `PRODUCT_ID`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Title keyword. Example: `apple`.
    pub fn title_keyword(mut self, value: impl Into<String>) -> Self {
        self.title_keyword = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopProductsRequest {
    fn name(&self) -> &'static str {
        "GetShopProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "title_keyword" => self.title_keyword.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("title_keyword", &self.title_keyword);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShoppableVideoPrecheckResult` (202601). Returns the outcome of a precheck task for a shoppable video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShoppableVideoPrecheckResultRequest {
    /// Task id. Required.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShoppableVideoPrecheckResultRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Task id. Required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShoppableVideoPrecheckResultRequest {
    fn name(&self) -> &'static str {
        "GetShoppableVideoPrecheckResultRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_id" => self.task_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_id", &self.task_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShoppableVideoStatus` (202509). Returns the posting status and time of one shoppable video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShoppableVideoStatusRequest {
    /// Video id. Required.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShoppableVideoStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Video id. Required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShoppableVideoStatusRequest {
    fn name(&self) -> &'static str {
        "GetShoppableVideoStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "video_id" => self.video_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("video_id", &self.video_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShowcaseProducts` (202405). Lists the products in the creator's showcase, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsRequest {
    /// Origin. Required. Example: `LIVE`.
    pub origin: Option<String>,
    /// Page size. Required. 1 to 20. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `V231as2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Origin. Required. Example: `LIVE`.
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }

    /// Page size. Required. 1 to 20. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `V231as2V0PTAK`.
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

impl Model for GetShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "origin" => self.origin.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("origin", &self.origin);
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

/// The parameters of `GetTokopediaAndTikTokShopProductIDMappings` (202607). Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTokopediaProductMappingsRequest {
    /// Toko pids.
    pub toko_pids: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTokopediaProductMappingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Toko pids.
    pub fn toko_pids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.toko_pids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetTokopediaProductMappingsRequest {
    fn name(&self) -> &'static str {
        "GetTokopediaProductMappingsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "toko_pids" => self.toko_pids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("toko_pids", &self.toko_pids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `MapTokopediaToTikTokShopProductIDs` (202606). Translates Tokopedia product ids to TikTok Shop product ids.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapTokopediaProductIdsRequest {
    /// Toko pids.
    pub toko_pids: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl MapTokopediaProductIdsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Toko pids.
    pub fn toko_pids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.toko_pids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for MapTokopediaProductIdsRequest {
    fn name(&self) -> &'static str {
        "MapTokopediaProductIdsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "toko_pids" => self.toko_pids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("toko_pids", &self.toko_pids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PostShoppablePhotos` (202610). Publishes a photo post by the creator, with product or shop links.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostShoppablePhotosRequest {
    /// Is ai generated.
    pub is_ai_generated: Option<bool>,
    /// Link info.
    pub link_info: Option<LinkInfo>,
    /// Music id.
    pub music_id: Option<String>,
    /// Photos info. Required.
    pub photos_info: Vec<PhotosInfo>,
    /// Title.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PostShoppablePhotosRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Is ai generated.
    pub fn is_ai_generated(mut self, value: bool) -> Self {
        self.is_ai_generated = Some(value);
        self
    }

    /// Link info.
    pub fn link_info(mut self, value: LinkInfo) -> Self {
        self.link_info = Some(value);
        self
    }

    /// Music id.
    pub fn music_id(mut self, value: impl Into<String>) -> Self {
        self.music_id = Some(value.into());
        self
    }

    /// Photos info. Required.
    pub fn photos_info(mut self, value: impl IntoIterator<Item = PhotosInfo>) -> Self {
        self.photos_info = value.into_iter().collect();
        self
    }

    /// Title.
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

impl Model for PostShoppablePhotosRequest {
    fn name(&self) -> &'static str {
        "PostShoppablePhotosRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_ai_generated" => self.is_ai_generated.read(reader),
            "link_info" => self.link_info.read(reader),
            "music_id" => self.music_id.read(reader),
            "photos_info" => self.photos_info.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_ai_generated", &self.is_ai_generated);
        out.put("link_info", &self.link_info);
        out.put("music_id", &self.music_id);
        out.put("photos_info", &self.photos_info);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PostShoppableVideo` (202607). Publishes a video that the creator uploaded, with a product link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostShoppableVideoRequest {
    /// Product link info. Required.
    pub product_link_info: Option<ProductLinkInfo>,
    /// Video info. Required.
    pub video_info: Option<VideoInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PostShoppableVideoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product link info. Required.
    pub fn product_link_info(mut self, value: ProductLinkInfo) -> Self {
        self.product_link_info = Some(value);
        self
    }

    /// Video info. Required.
    pub fn video_info(mut self, value: VideoInfo) -> Self {
        self.video_info = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PostShoppableVideoRequest {
    fn name(&self) -> &'static str {
        "PostShoppableVideoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_link_info" => self.product_link_info.read(reader),
            "video_info" => self.video_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_link_info", &self.product_link_info);
        out.put("video_info", &self.video_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PrecheckVideoContent` (202511). Starts a content check of an uploaded video and returns its task id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrecheckVideoContentRequest {
    /// Product link info. Required.
    pub product_link_info: Option<ProductLinkInfo>,
    /// Video info. Required.
    pub video_info: Option<PrecheckVideoContentVideoInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PrecheckVideoContentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product link info. Required.
    pub fn product_link_info(mut self, value: ProductLinkInfo) -> Self {
        self.product_link_info = Some(value);
        self
    }

    /// Video info. Required.
    pub fn video_info(mut self, value: PrecheckVideoContentVideoInfo) -> Self {
        self.video_info = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PrecheckVideoContentRequest {
    fn name(&self) -> &'static str {
        "PrecheckVideoContentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_link_info" => self.product_link_info.read(reader),
            "video_info" => self.video_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_link_info", &self.product_link_info);
        out.put("video_info", &self.video_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RemoveShowcaseProducts` (202409). Removes products from the creator's showcase.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveShowcaseProductsRequest {
    /// Product ids. Required. At most 200 items.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product ids. Required. At most 200 items.
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

impl Model for RemoveShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "RemoveShowcaseProductsRequest"
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

/// The parameters of `SearchCreatorAffiliateOrders` (202410). Lists the affiliate orders attributed to the creator, with commission per SKU.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersRequest {
    /// Create time, lower bound. Unix seconds. Example: `1719807456`.
    pub create_time_ge: Option<i64>,
    /// Create time, upper bound (exclusive). Unix seconds. Example: `1728443155`.
    pub create_time_lt: Option<i64>,
    /// Page size. Required. 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Create time, lower bound. Unix seconds. Example: `1719807456`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Create time, upper bound (exclusive). Unix seconds. Example: `1728443155`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Page size. Required. 1 to 100. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `b2Zmc2V0PTAK`.
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

impl Model for SearchAffiliateOrdersRequest {
    fn name(&self) -> &'static str {
        "SearchAffiliateOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
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

/// The parameters of `SearchCreatorSampleApplications` (202412). Lists the creator's sample applications, filtered by status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCreatorSampleApplicationsRequest {
    /// Application statuses.
    pub application_statuses: Vec<ApplicationStatus>,
    /// Page size. 1 to 50. Example: `50`.
    pub page_size: Option<i64>,
    /// Page token. Example: `87712341234`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCreatorSampleApplicationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Application statuses.
    pub fn application_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationStatus>>,
    ) -> Self {
        self.application_statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size. 1 to 50. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `87712341234`.
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

impl Model for SearchCreatorSampleApplicationsRequest {
    fn name(&self) -> &'static str {
        "SearchCreatorSampleApplicationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_statuses" => self.application_statuses.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_statuses", &self.application_statuses);
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

/// The parameters of `SearchMusic` (202602). Searches the music that a creator may put under shoppable photos and videos.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMusicRequest {
    /// Keyword.
    pub keyword: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Page size.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Search id.
    pub search_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchMusicRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keyword.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Language.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Page size.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Region.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Search id.
    pub fn search_id(mut self, value: impl Into<String>) -> Self {
        self.search_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchMusicRequest {
    fn name(&self) -> &'static str {
        "SearchMusicRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keyword" => self.keyword.read(reader),
            "language" => self.language.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "region" => self.region.read(reader),
            "search_id" => self.search_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keyword", &self.keyword);
        out.put("language", &self.language);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("region", &self.region);
        out.put("search_id", &self.search_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatorSearchOpenCollaborationProduct` (202405). Searches the open collaboration products that the creator can promote, by price, rate or keyword.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductRequest {
    /// Category.
    pub category: Option<Category>,
    /// Commission rate range.
    pub commission_rate_range: Option<SearchOpenCollaborationProductCommissionRateRange>,
    /// Page size. Required. 1 to 20. Example: `20`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Sales price range.
    pub sales_price_range: Option<SalesPriceRange>,
    /// Sort field. Example: `commission_rate`.
    pub sort_field: Option<SearchOpenCollaborationProductSortField>,
    /// Sort order. Default: `ASC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Title keywords.
    pub title_keywords: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category.
    pub fn category(mut self, value: Category) -> Self {
        self.category = Some(value);
        self
    }

    /// Commission rate range.
    pub fn commission_rate_range(mut self, value: SearchOpenCollaborationProductCommissionRateRange) -> Self {
        self.commission_rate_range = Some(value);
        self
    }

    /// Page size. Required. 1 to 20. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sales price range.
    pub fn sales_price_range(mut self, value: SalesPriceRange) -> Self {
        self.sales_price_range = Some(value);
        self
    }

    /// Sort field. Example: `commission_rate`.
    pub fn sort_field(mut self, value: impl Into<SearchOpenCollaborationProductSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Default: `ASC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Title keywords.
    pub fn title_keywords(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.title_keywords = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchOpenCollaborationProductRequest {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category" => self.category.read(reader),
            "commission_rate_range" => self.commission_rate_range.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sales_price_range" => self.sales_price_range.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "title_keywords" => self.title_keywords.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category", &self.category);
        out.put("commission_rate_range", &self.commission_rate_range);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sales_price_range", &self.sales_price_range);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("title_keywords", &self.title_keywords);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchCreatorTargetCollaborations` (202405). Lists the target collaborations that one shop offers to the creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsRequest {
    /// Keyword. Example: `12312312`.
    pub keyword: Option<String>,
    /// Keyword type. Example: `TARGET_COLLABORATIONS_ID`.
    pub keyword_type: Option<KeywordType>,
    /// Page size. Required. 0 to 100. Example: `20`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Shop id. Required. Example: `789078671231`.
    pub shop_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchTargetCollaborationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keyword. Example: `12312312`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Keyword type. Example: `TARGET_COLLABORATIONS_ID`.
    pub fn keyword_type(mut self, value: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(value.into());
        self
    }

    /// Page size. Required. 0 to 100. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Shop id. Required. Example: `789078671231`.
    pub fn shop_id(mut self, value: impl Into<String>) -> Self {
        self.shop_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchTargetCollaborationsRequest {
    fn name(&self) -> &'static str {
        "SearchTargetCollaborationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keyword" => self.keyword.read(reader),
            "keyword_type" => self.keyword_type.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "shop_id" => self.shop_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keyword", &self.keyword);
        out.put("keyword_type", &self.keyword_type);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("shop_id", &self.shop_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `TopShowcaseProducts` (202409). Moves products to the top of the creator's showcase.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopShowcaseProductsRequest {
    /// Product ids. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TopShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product ids. Required.
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

impl Model for TopShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "TopShowcaseProductsRequest"
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

/// The parameters of `UploadShoppablePhotoFile` (202511). Uploads a photo for a shoppable photo post and returns its URI.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadShoppablePhotoFileRequest {
    /// Data. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadShoppablePhotoFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data. Required.
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

impl Model for UploadShoppablePhotoFileRequest {
    fn name(&self) -> &'static str {
        "UploadShoppablePhotoFileRequest"
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

/// The parameters of `UploadShoppableVideoFile` (202505). Uploads a video file for a shoppable video and returns its id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadShoppableVideoFileRequest {
    /// Data. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadShoppableVideoFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data. Required.
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

impl Model for UploadShoppableVideoFileRequest {
    fn name(&self) -> &'static str {
        "UploadShoppableVideoFileRequest"
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

model_traits!(
    AddShowcaseProductsRequest,
    CreatorGenerateGeneralLinkRequest,
    CreatorGeneratePublisherLinkRequest,
    CreatorGetSampleRequestDeeplinkRequest,
    CreatorSearchAffiliateTraceOrdersRequest,
    CreatorSearchSampleApplicationFulfillmentsRequest,
    CreatorSelectAffiliateProductRequest,
    GenerateAffiliateSharingLinkRequest,
    GetCreatorApplicableSampleLabelRequest,
    GetCreatorProfileRequest,
    GetCreatorSampleApplicationDetailRequest,
    GetOpenCollaborationProductListByProductIdsRequest,
    GetShopProductsRequest,
    GetShoppableVideoPrecheckResultRequest,
    GetShoppableVideoStatusRequest,
    GetShowcaseProductsRequest,
    GetTokopediaProductMappingsRequest,
    MapTokopediaProductIdsRequest,
    PostShoppablePhotosRequest,
    PostShoppableVideoRequest,
    PrecheckVideoContentRequest,
    RemoveShowcaseProductsRequest,
    SearchAffiliateOrdersRequest,
    SearchCreatorSampleApplicationsRequest,
    SearchMusicRequest,
    SearchOpenCollaborationProductRequest,
    SearchTargetCollaborationsRequest,
    TopShowcaseProductsRequest,
    UploadShoppablePhotoFileRequest,
    UploadShoppableVideoFileRequest,
);
