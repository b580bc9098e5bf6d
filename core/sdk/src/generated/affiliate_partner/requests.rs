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

/// The parameters of `CreateAffiliatePartnerCampaign` (202405). Creates an affiliate partner campaign with its commission and time windows.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAffiliatePartnerCampaignRequest {
    /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Required. Example: `1715878799`.
    pub campaign_end_time: Option<i64>,
    /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`.
    pub campaign_start_time: Option<i64>,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Required. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// How sellers can reach the partner; which messengers are needed depends on the target market. Required.
    pub contact_info: Option<ContactInfo>,
    /// Text that presents the campaign to sellers, fewer than 1000 characters. Required.
    pub description: Option<String>,
    /// Name of the campaign, fewer than 50 characters. Required.
    pub name: Option<String>,
    /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Required. Example: `1713891599`.
    pub registration_end_time: Option<i64>,
    /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`.
    pub registration_start_time: Option<i64>,
    /// Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
    pub target_seller_types: Vec<TargetSellerType>,
    /// Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
    pub target_shop_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateAffiliatePartnerCampaignRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Required. Example: `1715878799`.
    pub fn campaign_end_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_end_time = Some(value.into());
        self
    }

    /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`.
    pub fn campaign_start_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_start_time = Some(value.into());
        self
    }

    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Required. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// How sellers can reach the partner; which messengers are needed depends on the target market. Required.
    pub fn contact_info(mut self, value: ContactInfo) -> Self {
        self.contact_info = Some(value);
        self
    }

    /// Text that presents the campaign to sellers, fewer than 1000 characters. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the campaign, fewer than 50 characters. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Required. Example: `1713891599`.
    pub fn registration_end_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_end_time = Some(value.into());
        self
    }

    /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`.
    pub fn registration_start_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_start_time = Some(value.into());
        self
    }

    /// Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
    pub fn target_seller_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetSellerType>>,
    ) -> Self {
        self.target_seller_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
    pub fn target_shop_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.target_shop_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateAffiliatePartnerCampaignRequest {
    fn name(&self) -> &'static str {
        "CreateAffiliatePartnerCampaignRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_end_time" => self.campaign_end_time.read(reader),
            "campaign_start_time" => self.campaign_start_time.read(reader),
            "commission_rate" => self.commission_rate.read(reader),
            "contact_info" => self.contact_info.read(reader),
            "description" => self.description.read(reader),
            "name" => self.name.read(reader),
            "registration_end_time" => self.registration_end_time.read(reader),
            "registration_start_time" => self.registration_start_time.read(reader),
            "target_seller_types" => self.target_seller_types.read(reader),
            "target_shop_codes" => self.target_shop_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_end_time", &self.campaign_end_time);
        out.put("campaign_start_time", &self.campaign_start_time);
        out.put("commission_rate", &self.commission_rate);
        out.put("contact_info", &self.contact_info);
        out.put("description", &self.description);
        out.put("name", &self.name);
        out.put("registration_end_time", &self.registration_end_time);
        out.put("registration_start_time", &self.registration_start_time);
        out.put("target_seller_types", &self.target_seller_types);
        out.put("target_shop_codes", &self.target_shop_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EditAffiliatePartnerCampaign` (202405). Changes the given fields of an affiliate partner campaign and leaves the others as they are.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditAffiliatePartnerCampaignRequest {
    /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
    pub campaign_end_time: Option<i64>,
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub campaign_start_time: Option<i64>,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// How sellers can reach the partner; which messengers are needed depends on the target market.
    pub contact_info: Option<ContactInfo>,
    /// Text that presents the campaign to sellers, fewer than 1000 characters.
    pub description: Option<String>,
    /// Name of the campaign, fewer than 50 characters.
    pub name: Option<String>,
    /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
    pub registration_end_time: Option<i64>,
    /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub registration_start_time: Option<i64>,
    /// Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
    pub target_seller_types: Vec<TargetSellerType>,
    /// Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
    pub target_shop_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditAffiliatePartnerCampaignRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
    pub fn campaign_end_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_end_time = Some(value.into());
        self
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub fn campaign_start_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_start_time = Some(value.into());
        self
    }

    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// How sellers can reach the partner; which messengers are needed depends on the target market.
    pub fn contact_info(mut self, value: ContactInfo) -> Self {
        self.contact_info = Some(value);
        self
    }

    /// Text that presents the campaign to sellers, fewer than 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the campaign, fewer than 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
    pub fn registration_end_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_end_time = Some(value.into());
        self
    }

    /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub fn registration_start_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_start_time = Some(value.into());
        self
    }

    /// Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
    pub fn target_seller_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetSellerType>>,
    ) -> Self {
        self.target_seller_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
    pub fn target_shop_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.target_shop_codes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditAffiliatePartnerCampaignRequest {
    fn name(&self) -> &'static str {
        "EditAffiliatePartnerCampaignRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_end_time" => self.campaign_end_time.read(reader),
            "campaign_id" => self.campaign_id.read(reader),
            "campaign_start_time" => self.campaign_start_time.read(reader),
            "commission_rate" => self.commission_rate.read(reader),
            "contact_info" => self.contact_info.read(reader),
            "description" => self.description.read(reader),
            "name" => self.name.read(reader),
            "registration_end_time" => self.registration_end_time.read(reader),
            "registration_start_time" => self.registration_start_time.read(reader),
            "target_seller_types" => self.target_seller_types.read(reader),
            "target_shop_codes" => self.target_shop_codes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_end_time", &self.campaign_end_time);
        out.put("campaign_id", &self.campaign_id);
        out.put("campaign_start_time", &self.campaign_start_time);
        out.put("commission_rate", &self.commission_rate);
        out.put("contact_info", &self.contact_info);
        out.put("description", &self.description);
        out.put("name", &self.name);
        out.put("registration_end_time", &self.registration_end_time);
        out.put("registration_start_time", &self.registration_start_time);
        out.put("target_seller_types", &self.target_seller_types);
        out.put("target_shop_codes", &self.target_shop_codes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GenerateAffiliatePartnerCampaignProductLink` (202405). Creates the promotion link of one campaign product at a creator commission rate.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliatePartnerCampaignProductLinkRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Commission rate to offer to creators through the link, in hundredths of a percent; at most the total rate set by the seller. Required. Example: `1000`.
    pub creator_commission_rate: Option<i64>,
    /// Platform's id of the product, as the product operations return it. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateAffiliatePartnerCampaignProductLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Commission rate to offer to creators through the link, in hundredths of a percent; at most the total rate set by the seller. Required. Example: `1000`.
    pub fn creator_commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.creator_commission_rate = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required.
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

impl Model for GenerateAffiliatePartnerCampaignProductLinkRequest {
    fn name(&self) -> &'static str {
        "GenerateAffiliatePartnerCampaignProductLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "creator_commission_rate" => self.creator_commission_rate.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("creator_commission_rate", &self.creator_commission_rate);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508). Lists how each creator performs for one product of a campaign.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Number of creators to return on each page, from 1 to 50.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Platform's id of the product, as the product operations return it. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Number of creators to return on each page, from 1 to 50.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required.
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

impl Model for GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501). Lists promotion statistics for every product of a campaign.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorFulfillmentStatusListRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Number of products to return on each page, from 1 to 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorFulfillmentStatusListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Number of products to return on each page, from 1 to 50. Example: `10`.
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

impl Model for GetAffiliateCampaignCreatorFulfillmentStatusListRequest {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorFulfillmentStatusListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
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

/// The parameters of `GetAffiliateCampaignCreatorProductContentStatistics` (202508). Lists the content that one creator published for a campaign product, with its results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorProductContentStatisticsRequest {
    /// Restricts the figures to this product; take the id from the fulfillment status info of the campaign. Required. Example: `123456789`.
    pub affiliate_product_id: Option<String>,
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Kind of content to report on: 1 for videos, 2 for LIVE rooms. Example: `VIDEO`.
    pub content_type: Option<String>,
    /// Creator to report on: temporary id in older versions, open id in newer ones. Required.
    pub creator_temp_id: Option<String>,
    /// Platform's id of the product, as the product operations return it. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorProductContentStatisticsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the figures to this product; take the id from the fulfillment status info of the campaign. Required. Example: `123456789`.
    pub fn affiliate_product_id(mut self, value: impl Into<String>) -> Self {
        self.affiliate_product_id = Some(value.into());
        self
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Kind of content to report on: 1 for videos, 2 for LIVE rooms. Example: `VIDEO`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Creator to report on: temporary id in older versions, open id in newer ones. Required.
    pub fn creator_temp_id(mut self, value: impl Into<String>) -> Self {
        self.creator_temp_id = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required.
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

impl Model for GetAffiliateCampaignCreatorProductContentStatisticsRequest {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorProductContentStatisticsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_product_id" => self.affiliate_product_id.read(reader),
            "campaign_id" => self.campaign_id.read(reader),
            "content_type" => self.content_type.read(reader),
            "creator_temp_id" => self.creator_temp_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_product_id", &self.affiliate_product_id);
        out.put("campaign_id", &self.campaign_id);
        out.put("content_type", &self.content_type);
        out.put("creator_temp_id", &self.creator_temp_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAffiliateCampaignCreatorProductSampleStatus` (202508). Returns the delivery state of the sample sent to a campaign creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorProductSampleStatusRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Creator to report on: temporary id in older versions, open id in newer ones. Required.
    pub creator_temp_id: Option<String>,
    /// Platform's id of the product, as the product operations return it. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorProductSampleStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Creator to report on: temporary id in older versions, open id in newer ones. Required.
    pub fn creator_temp_id(mut self, value: impl Into<String>) -> Self {
        self.creator_temp_id = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required.
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

impl Model for GetAffiliateCampaignCreatorProductSampleStatusRequest {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorProductSampleStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "creator_temp_id" => self.creator_temp_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("creator_temp_id", &self.creator_temp_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAffiliatePartnerCampaignDetail` (202405). Returns one affiliate partner campaign with its terms, dates and target shops.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliatePartnerCampaignDetailRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliatePartnerCampaignDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAffiliatePartnerCampaignDetailRequest {
    fn name(&self) -> &'static str {
        "GetAffiliatePartnerCampaignDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAffiliatePartnerCampaignList` (202405). Lists the partner's campaigns, filtered by status and type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliatePartnerCampaignListRequest {
    /// Number of campaigns to return on each page, from 1 to 100; 10 by default. Required. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Second filter by `type`: MARKETPLACE or JOINED for SELLER_CAMPAIGNS, AVAILABLE or JOINED for EXCLUSIVE_TIKTOK_SHOP, otherwise nothing. Example: `DEFAULT`.
    pub query_type_filter: Option<String>,
    /// Restricts the list to campaigns in this state. Example: `READY`.
    pub status: Option<GetAffiliatePartnerCampaignListStatus>,
    /// Kind of campaigns to list: MY_CAMPAIGNS (the default), GS_SELLING_CAMPAIGNS, SELLER_CAMPAIGNS or EXCLUSIVE_TIKTOK_SHOP. Example: `MY_CAMPAIGNS`.
    pub type_: Option<GetAffiliatePartnerCampaignListType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliatePartnerCampaignListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of campaigns to return on each page, from 1 to 100; 10 by default. Required. Default: `10`. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Second filter by `type`: MARKETPLACE or JOINED for SELLER_CAMPAIGNS, AVAILABLE or JOINED for EXCLUSIVE_TIKTOK_SHOP, otherwise nothing. Example: `DEFAULT`.
    pub fn query_type_filter(mut self, value: impl Into<String>) -> Self {
        self.query_type_filter = Some(value.into());
        self
    }

    /// Restricts the list to campaigns in this state. Example: `READY`.
    pub fn status(mut self, value: impl Into<GetAffiliatePartnerCampaignListStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Kind of campaigns to list: MY_CAMPAIGNS (the default), GS_SELLING_CAMPAIGNS, SELLER_CAMPAIGNS or EXCLUSIVE_TIKTOK_SHOP. Example: `MY_CAMPAIGNS`.
    pub fn type_(mut self, value: impl Into<GetAffiliatePartnerCampaignListType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAffiliatePartnerCampaignListRequest {
    fn name(&self) -> &'static str {
        "GetAffiliatePartnerCampaignListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "query_type_filter" => self.query_type_filter.read(reader),
            "status" => self.status.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("query_type_filter", &self.query_type_filter);
        out.put("status", &self.status);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAffiliatePartnerCampaignProductList` (202405). Lists the products that sellers registered for a campaign, with their review state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliatePartnerCampaignProductListRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Restricts the list to products of this category or of leaf categories below it. Example: `991496`.
    pub category_id: Option<String>,
    /// Number of products to return on each page. Required. Example: `10`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Restricts the list to this product, given by its id. Example: `1730305356901683547`.
    pub product_id: Option<String>,
    /// Part of the product name; only products that contain it are returned. Example: `sample`.
    pub product_name: Option<String>,
    /// Restricts the list to products in this state of review: PENDING, APPROVED, REJECTED, PENDING_CLOSED or CLOSED. Example: `PENDING`.
    pub review_status: Option<ReviewStatus>,
    /// Part of the shop name; only products of shops that contain it are returned.
    pub shop_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliatePartnerCampaignProductListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Restricts the list to products of this category or of leaf categories below it. Example: `991496`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Number of products to return on each page. Required. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the list to this product, given by its id. Example: `1730305356901683547`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Part of the product name; only products that contain it are returned. Example: `sample`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }

    /// Restricts the list to products in this state of review: PENDING, APPROVED, REJECTED, PENDING_CLOSED or CLOSED. Example: `PENDING`.
    pub fn review_status(mut self, value: impl Into<ReviewStatus>) -> Self {
        self.review_status = Some(value.into());
        self
    }

    /// Part of the shop name; only products of shops that contain it are returned.
    pub fn shop_name(mut self, value: impl Into<String>) -> Self {
        self.shop_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAffiliatePartnerCampaignProductListRequest {
    fn name(&self) -> &'static str {
        "GetAffiliatePartnerCampaignProductListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "category_id" => self.category_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "review_status" => self.review_status.read(reader),
            "shop_name" => self.shop_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("category_id", &self.category_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("review_status", &self.review_status);
        out.put("shop_name", &self.shop_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505). Creates promotion links for several products of a campaign at once.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerGenerateMultiAffiliateCampaignProductLinkRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Products to make links for, at most 50 ids.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartnerGenerateMultiAffiliateCampaignProductLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Products to make links for, at most 50 ids.
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

impl Model for PartnerGenerateMultiAffiliateCampaignProductLinkRequest {
    fn name(&self) -> &'static str {
        "PartnerGenerateMultiAffiliateCampaignProductLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PublishAffiliatePartnerCampaign` (202405). Publishes a prepared affiliate partner campaign so that sellers can register.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishAffiliatePartnerCampaignRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PublishAffiliatePartnerCampaignRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PublishAffiliatePartnerCampaignRequest {
    fn name(&self) -> &'static str {
        "PublishAffiliatePartnerCampaignRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ReviewAffiliatePartnerCampaignProduct` (202405). Approves or rejects a product that a seller registered for a campaign.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAffiliatePartnerCampaignProductRequest {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub campaign_id: Option<String>,
    /// Platform's id of the product, as the product operations return it. Required.
    pub product_id: Option<String>,
    /// Why the partner turns the product down; needed if `review_result` is REJECT or REJECT_FOREVER.
    pub reject_reasons: Vec<RejectReason>,
    /// Decision of the partner: APPROVE, REJECT, or REJECT_FOREVER so that the product cannot be registered again. Required. Example: `APPROVE`.
    pub review_result: Option<ReviewResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewAffiliatePartnerCampaignProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the affiliate partner campaign (TAP campaign). Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Why the partner turns the product down; needed if `review_result` is REJECT or REJECT_FOREVER.
    pub fn reject_reasons(mut self, value: impl IntoIterator<Item = impl Into<RejectReason>>) -> Self {
        self.reject_reasons = value.into_iter().map(Into::into).collect();
        self
    }

    /// Decision of the partner: APPROVE, REJECT, or REJECT_FOREVER so that the product cannot be registered again. Required. Example: `APPROVE`.
    pub fn review_result(mut self, value: impl Into<ReviewResult>) -> Self {
        self.review_result = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReviewAffiliatePartnerCampaignProductRequest {
    fn name(&self) -> &'static str {
        "ReviewAffiliatePartnerCampaignProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "reject_reasons" => self.reject_reasons.read(reader),
            "review_result" => self.review_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("product_id", &self.product_id);
        out.put("reject_reasons", &self.reject_reasons);
        out.put("review_result", &self.review_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchCAPAffiliateOrders` (202603). Lists affiliate orders of a creator agency partner (CAP) that match a filter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCapAffiliateOrdersRequest {
    /// Earliest creation time of the orders, Unix time in seconds.
    pub create_time_ge: Option<i64>,
    /// Creation time that orders must lie before, Unix time in seconds.
    pub create_time_lt: Option<i64>,
    /// Restricts the result to this main order.
    pub order_id: Option<String>,
    /// Number of orders to return on each page, from 1 to 100; 20 by default. Required.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Restricts the result to orders of this product.
    pub product_id: Option<String>,
    /// Restricts the result to orders in this state of settlement, given as a number.
    pub settle_status: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCapAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest creation time of the orders, Unix time in seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time that orders must lie before, Unix time in seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to this main order.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Number of orders to return on each page, from 1 to 100; 20 by default. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the result to orders of this product.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Restricts the result to orders in this state of settlement, given as a number.
    pub fn settle_status(mut self, value: impl Into<i64>) -> Self {
        self.settle_status = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchCapAffiliateOrdersRequest {
    fn name(&self) -> &'static str {
        "SearchCapAffiliateOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "order_id" => self.order_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_id" => self.product_id.read(reader),
            "settle_status" => self.settle_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("order_id", &self.order_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_id", &self.product_id);
        out.put("settle_status", &self.settle_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchTapAffiliateOrders` (202603). Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrdersRequest {
    /// Restricts the orders to those that came through this campaign.
    pub campaign_id: Option<String>,
    /// Earliest creation time of the orders, Unix time in seconds.
    pub create_time_ge: Option<i64>,
    /// Creation time that orders must lie before, Unix time in seconds.
    pub create_time_lt: Option<i64>,
    /// Number of orders to return on each page, from 1 to 100; 20 by default. Required.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchTapAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the orders to those that came through this campaign.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Earliest creation time of the orders, Unix time in seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time that orders must lie before, Unix time in seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Number of orders to return on each page, from 1 to 100; 20 by default. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
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

impl Model for SearchTapAffiliateOrdersRequest {
    fn name(&self) -> &'static str {
        "SearchTapAffiliateOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
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

model_traits!(
    CreateAffiliatePartnerCampaignRequest,
    EditAffiliatePartnerCampaignRequest,
    GenerateAffiliatePartnerCampaignProductLinkRequest,
    GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest,
    GetAffiliateCampaignCreatorFulfillmentStatusListRequest,
    GetAffiliateCampaignCreatorProductContentStatisticsRequest,
    GetAffiliateCampaignCreatorProductSampleStatusRequest,
    GetAffiliatePartnerCampaignDetailRequest,
    GetAffiliatePartnerCampaignListRequest,
    GetAffiliatePartnerCampaignProductListRequest,
    PartnerGenerateMultiAffiliateCampaignProductLinkRequest,
    PublishAffiliatePartnerCampaignRequest,
    ReviewAffiliatePartnerCampaignProductRequest,
    SearchCapAffiliateOrdersRequest,
    SearchTapAffiliateOrdersRequest,
);
