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
    /// How the products to add are named: PRODUCT_ID for `product_ids` or PRODUCT_LINK for `product_link`. Required. Example: `PRODUCT_ID`.
    pub add_type: Option<AddType>,
    /// Products to add to the showcase, at most 20; used if `add_type` is PRODUCT_ID.
    pub product_ids: Vec<String>,
    /// Addresses of products to add to the showcase, at most 20; used if `add_type` is PRODUCT_LINK.
    pub product_link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the products to add are named: PRODUCT_ID for `product_ids` or PRODUCT_LINK for `product_link`. Required. Example: `PRODUCT_ID`.
    pub fn add_type(mut self, value: impl Into<AddType>) -> Self {
        self.add_type = Some(value.into());
        self
    }

    /// Products to add to the showcase, at most 20; used if `add_type` is PRODUCT_ID.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Addresses of products to add to the showcase, at most 20; used if `add_type` is PRODUCT_LINK.
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
    /// Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7332840009596339923`.
    pub campaign_id: Option<String>,
    /// TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
    pub link_type: Option<String>,
    /// What the links should lead to: products, a campaign or the showcase. Required.
    pub material: Option<Material>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGenerateGeneralLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7332840009596339923`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }

    /// What the links should lead to: products, a campaign or the showcase. Required.
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
    /// Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7432840009596339923`.
    pub campaign_id: Option<String>,
    /// TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
    pub link_type: Option<String>,
    /// What the links should lead to: products, a campaign or the showcase. Required.
    pub material: Option<CreatorGeneratePublisherLinkMaterial>,
    /// Id of the publisher in your own system; orders from the links carry it. Required.
    pub publisher_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGeneratePublisherLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7432840009596339923`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
    pub fn link_type(mut self, value: impl Into<String>) -> Self {
        self.link_type = Some(value.into());
        self
    }

    /// What the links should lead to: products, a campaign or the showcase. Required.
    pub fn material(mut self, value: CreatorGeneratePublisherLinkMaterial) -> Self {
        self.material = Some(value);
        self
    }

    /// Id of the publisher in your own system; orders from the links carry it. Required.
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
    /// Id of the partner campaign; required if the product belongs to one. Example: `3939495`.
    pub campaign_id: Option<String>,
    /// Id of the seller's collaboration; required if the product belongs to one. Example: `710240393`.
    pub collaboration_id: Option<String>,
    /// Platform's id of the product, as the product operations return it. Required. Example: `123456`.
    pub product_id: Option<String>,
    /// App link to return to after the sample request. Example: `youpik://landing_page?creator=lleyi.34`.
    pub redirect_schema: Option<String>,
    /// Platform's id of the SKU, the variant given as a sample. Required. Example: `123456`.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGetSampleRequestDeeplinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the partner campaign; required if the product belongs to one. Example: `3939495`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Id of the seller's collaboration; required if the product belongs to one. Example: `710240393`.
    pub fn collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.collaboration_id = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required. Example: `123456`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// App link to return to after the sample request. Example: `youpik://landing_page?creator=lleyi.34`.
    pub fn redirect_schema(mut self, value: impl Into<String>) -> Self {
        self.redirect_schema = Some(value.into());
        self
    }

    /// Platform's id of the SKU, the variant given as a sample. Required. Example: `123456`.
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
    /// Number of orders to return on each page, from 1 to 100; 20 by default. Required. Default: `20`. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `asdasdaszz`.
    pub page_token: Option<String>,
    /// Earliest time of the orders for the moment named in `time_type`, Unix time; used together with `time_lt`. Required. Example: `1719807456000`.
    pub time_ge: Option<i64>,
    /// Time that orders must lie before for the moment named in `time_type`, Unix time; used together with `time_ge`. Required. Example: `1728443155000`.
    pub time_lt: Option<i64>,
    /// Moment in the life of an order that `time_ge` and `time_lt` refer to; CREATE_TIME by default. Example: `PAY_TIME`.
    pub time_type: Option<TimeType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorSearchAffiliateTraceOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of orders to return on each page, from 1 to 100; 20 by default. Required. Default: `20`. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `asdasdaszz`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Earliest time of the orders for the moment named in `time_type`, Unix time; used together with `time_lt`. Required. Example: `1719807456000`.
    pub fn time_ge(mut self, value: impl Into<i64>) -> Self {
        self.time_ge = Some(value.into());
        self
    }

    /// Time that orders must lie before for the moment named in `time_type`, Unix time; used together with `time_ge`. Required. Example: `1728443155000`.
    pub fn time_lt(mut self, value: impl Into<i64>) -> Self {
        self.time_lt = Some(value.into());
        self
    }

    /// Moment in the life of an order that `time_ge` and `time_lt` refer to; CREATE_TIME by default. Example: `PAY_TIME`.
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
    /// Restricts the list to fulfillments in these states. Required.
    pub fulfillment_statuses: Vec<CreatorFulfillmentStatus>,
    /// Figure by which the fulfillments are sorted; the time left to post by default. Example: `expired_time`.
    pub sort_field: Option<CreatorSearchSampleApplicationFulfillmentsSortField>,
    /// Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
    pub sort_order: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorSearchSampleApplicationFulfillmentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the list to fulfillments in these states. Required.
    pub fn fulfillment_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreatorFulfillmentStatus>>,
    ) -> Self {
        self.fulfillment_statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Figure by which the fulfillments are sorted; the time left to post by default. Example: `expired_time`.
    pub fn sort_field(
        mut self,
        value: impl Into<CreatorSearchSampleApplicationFulfillmentsSortField>,
    ) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
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
    /// Conditions that the products must meet to be returned.
    pub filter_params: Option<FilterParam>,
    /// Number of products to return on each page, from 1 to 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `"b2Zmc2V0PTIw"`.
    pub page_token: Option<String>,
    /// Order in which the products are returned.
    pub sort_params: Option<SortParam>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorSelectAffiliateProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions that the products must meet to be returned.
    pub fn filter_params(mut self, value: FilterParam) -> Self {
        self.filter_params = Some(value);
        self
    }

    /// Number of products to return on each page, from 1 to 50. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `"b2Zmc2V0PTIw"`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Order in which the products are returned.
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
    /// Name you give to the place where the link will be shared, such as facebook. Example: `facebook`.
    pub channel: Option<String>,
    /// What the links should lead to: products, a campaign or the showcase.
    pub material: Option<GenerateAffiliateSharingLinkMaterial>,
    /// Texts of your own to trace links by; one link is made for each.
    pub tags: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateAffiliateSharingLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name you give to the place where the link will be shared, such as facebook. Example: `facebook`.
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// What the links should lead to: products, a campaign or the showcase.
    pub fn material(mut self, value: GenerateAffiliateSharingLinkMaterial) -> Self {
        self.material = Some(value);
        self
    }

    /// Texts of your own to trace links by; one link is made for each.
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
    /// Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCreatorApplicableSampleLabelRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`.
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
    /// Id of the sample application to read; required if `application_type` is FREE_SAMPLE. Example: `8070590921506065183`.
    pub application_id: Option<String>,
    /// How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Required. Example: `FREE_SAMPLE`.
    pub application_type: Option<String>,
    /// Id of the order behind the sample; required for every `application_type` except FREE_SAMPLE. Example: `579622078763731743`.
    pub main_order_id: Option<String>,
    /// Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCreatorSampleApplicationDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the sample application to read; required if `application_type` is FREE_SAMPLE. Example: `8070590921506065183`.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }

    /// How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Required. Example: `FREE_SAMPLE`.
    pub fn application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = Some(value.into());
        self
    }

    /// Id of the order behind the sample; required for every `application_type` except FREE_SAMPLE. Example: `579622078763731743`.
    pub fn main_order_id(mut self, value: impl Into<String>) -> Self {
        self.main_order_id = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`.
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
    /// Products to return, given by their ids.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOpenCollaborationProductListByProductIdsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to return, given by their ids.
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
    /// Number of products to return on each page, from 1 to 100; 20 is a good choice. Required. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Figure by which the products are sorted, PRODUCT_ID by default or if the value is unknown. Example: `PRODUCT_ID`.
    pub sort_field: Option<SortField>,
    /// Direction of the sort by `sort_field`, DESC by default or if the value is unknown. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Part of the product name to search for, 1 to 255 characters, in any language. Example: `apple`.
    pub title_keyword: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of products to return on each page, from 1 to 100; 20 is a good choice. Required. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Figure by which the products are sorted, PRODUCT_ID by default or if the value is unknown. Example: `PRODUCT_ID`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`, DESC by default or if the value is unknown. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Part of the product name to search for, 1 to 255 characters, in any language. Example: `apple`.
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
    /// Id of the pre-check, returned when it was started. Required.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShoppableVideoPrecheckResultRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the pre-check, returned when it was started. Required.
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
    /// Id of the video, returned when it was published. Required.
    pub video_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShoppableVideoStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the video, returned when it was published. Required.
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

/// The parameters of `GetShowcaseProducts` (202405). Lists what is in the creator's showcase, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsRequest {
    /// Place from which products are shown: LIVE or SHOWCASE. Required. Example: `LIVE`.
    pub origin: Option<String>,
    /// Number of products to return on each page, from 1 to 20. Required. Example: `10`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `V231as2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Place from which products are shown: LIVE or SHOWCASE. Required. Example: `LIVE`.
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }

    /// Number of products to return on each page, from 1 to 20. Required. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `V231as2V0PTAK`.
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
    /// Products on Tokopedia whose TikTok Shop ids to look up.
    pub toko_pids: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTokopediaProductMappingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products on Tokopedia whose TikTok Shop ids to look up.
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
    /// Products on Tokopedia whose TikTok Shop ids to look up.
    pub toko_pids: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl MapTokopediaProductIdsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products on Tokopedia whose TikTok Shop ids to look up.
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
    /// Whether the photos were made by artificial intelligence, shown to viewers as a label.
    pub is_ai_generated: Option<bool>,
    /// What the photo post links to: products or a shop.
    pub link_info: Option<LinkInfo>,
    /// Id of the music to play with the post, from the music search.
    pub music_id: Option<String>,
    /// Pictures of the post in the order in which they are shown. Required.
    pub photos_info: Vec<PhotosInfo>,
    /// Caption that viewers see under the photo post.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PostShoppablePhotosRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the photos were made by artificial intelligence, shown to viewers as a label.
    pub fn is_ai_generated(mut self, value: bool) -> Self {
        self.is_ai_generated = Some(value);
        self
    }

    /// What the photo post links to: products or a shop.
    pub fn link_info(mut self, value: LinkInfo) -> Self {
        self.link_info = Some(value);
        self
    }

    /// Id of the music to play with the post, from the music search.
    pub fn music_id(mut self, value: impl Into<String>) -> Self {
        self.music_id = Some(value.into());
        self
    }

    /// Pictures of the post in the order in which they are shown. Required.
    pub fn photos_info(mut self, value: impl IntoIterator<Item = PhotosInfo>) -> Self {
        self.photos_info = value.into_iter().collect();
        self
    }

    /// Caption that viewers see under the photo post.
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
    /// Link to a product that viewers can tap in the video. Required.
    pub product_link_info: Option<ProductLinkInfo>,
    /// Facts about the video: file, caption, cover and music. Required.
    pub video_info: Option<VideoInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PostShoppableVideoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to a product that viewers can tap in the video. Required.
    pub fn product_link_info(mut self, value: ProductLinkInfo) -> Self {
        self.product_link_info = Some(value);
        self
    }

    /// Facts about the video: file, caption, cover and music. Required.
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
    /// Link to a product that viewers can tap in the video. Required.
    pub product_link_info: Option<ProductLinkInfo>,
    /// Facts about the video: file, caption, cover and music. Required.
    pub video_info: Option<PrecheckVideoContentVideoInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PrecheckVideoContentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Link to a product that viewers can tap in the video. Required.
    pub fn product_link_info(mut self, value: ProductLinkInfo) -> Self {
        self.product_link_info = Some(value);
        self
    }

    /// Facts about the video: file, caption, cover and music. Required.
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
    /// Products to take out of the showcase, at most 200. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to take out of the showcase, at most 200. Required.
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
    /// Earliest creation time of the orders, Unix time in seconds; used together with `create_time_lt`. Example: `1719807456`.
    pub create_time_ge: Option<i64>,
    /// Creation time that orders must lie before, Unix time in seconds; used together with `create_time_ge`. Example: `1728443155`.
    pub create_time_lt: Option<i64>,
    /// Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest creation time of the orders, Unix time in seconds; used together with `create_time_lt`. Example: `1719807456`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time that orders must lie before, Unix time in seconds; used together with `create_time_ge`. Example: `1728443155`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
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
    /// Restricts the list to applications in these states.
    pub application_statuses: Vec<ApplicationStatus>,
    /// Number of sample applications to return on each page, from 1 to 50; 20 by default. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `87712341234`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCreatorSampleApplicationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the list to applications in these states.
    pub fn application_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationStatus>>,
    ) -> Self {
        self.application_statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of sample applications to return on each page, from 1 to 50; 20 by default. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `87712341234`.
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
    /// Name or id of the collaborations to find, according to `keyword_type`.
    pub keyword: Option<String>,
    /// Which tongue texts are returned or given in, as a code.
    pub language: Option<String>,
    /// Number of results on a page; the last page may have fewer.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Country or market, usually as an ISO 3166-1 alpha-2 code.
    pub region: Option<String>,
    /// Identifies one search for music, so that further pages can be asked for within it.
    pub search_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchMusicRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name or id of the collaborations to find, according to `keyword_type`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Which tongue texts are returned or given in, as a code.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Number of results on a page; the last page may have fewer.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Country or market, usually as an ISO 3166-1 alpha-2 code.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Identifies one search for music, so that further pages can be asked for within it.
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
    /// Restricts the results to this product category.
    pub category: Option<Category>,
    /// Restricts the results to products whose commission rate lies in this range.
    pub commission_rate_range: Option<SearchOpenCollaborationProductCommissionRateRange>,
    /// Number of products to return on each page, from 1 to 20. Required. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Lowest and highest price that products may have.
    pub sales_price_range: Option<SalesPriceRange>,
    /// Figure by which the products are sorted; `sort_order` gives the direction. Example: `commission_rate`.
    pub sort_field: Option<SearchOpenCollaborationProductSortField>,
    /// Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
    pub title_keywords: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the results to this product category.
    pub fn category(mut self, value: Category) -> Self {
        self.category = Some(value);
        self
    }

    /// Restricts the results to products whose commission rate lies in this range.
    pub fn commission_rate_range(mut self, value: SearchOpenCollaborationProductCommissionRateRange) -> Self {
        self.commission_rate_range = Some(value);
        self
    }

    /// Number of products to return on each page, from 1 to 20. Required. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Lowest and highest price that products may have.
    pub fn sales_price_range(mut self, value: SalesPriceRange) -> Self {
        self.sales_price_range = Some(value);
        self
    }

    /// Figure by which the products are sorted; `sort_order` gives the direction. Example: `commission_rate`.
    pub fn sort_field(mut self, value: impl Into<SearchOpenCollaborationProductSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
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
    /// Name or id of the collaborations to find, according to `keyword_type`. Example: `12312312`.
    pub keyword: Option<String>,
    /// Whether `keyword` is the id or the name of a collaboration. Example: `TARGET_COLLABORATIONS_ID`.
    pub keyword_type: Option<KeywordType>,
    /// Number of target collaborations to return on each page, at most 100. Required. 0 to 100. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Restricts the list to collaborations of this shop. Required. Example: `789078671231`.
    pub shop_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchTargetCollaborationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name or id of the collaborations to find, according to `keyword_type`. Example: `12312312`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Whether `keyword` is the id or the name of a collaboration. Example: `TARGET_COLLABORATIONS_ID`.
    pub fn keyword_type(mut self, value: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(value.into());
        self
    }

    /// Number of target collaborations to return on each page, at most 100. Required. 0 to 100. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the list to collaborations of this shop. Required. Example: `789078671231`.
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
    /// Products to show first in the showcase, in this order. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TopShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to show first in the showcase, in this order. Required.
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
    /// Picture file to use in a shoppable photo post. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadShoppablePhotoFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture file to use in a shoppable photo post. Required.
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
    /// Video file, at most 100 MB, aspect ratio between 9:16 and 16:9, in a common format such as MP4, MOV or WEBM. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadShoppableVideoFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Video file, at most 100 MB, aspect ratio between 9:16 and 16:9, in a common format such as MP4, MOV or WEBM. Required.
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
