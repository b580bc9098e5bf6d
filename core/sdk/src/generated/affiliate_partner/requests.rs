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
    /// Campaign end time. Required. Unix seconds. Example: `1715878799`.
    pub campaign_end_time: Option<i64>,
    /// Campaign start time. Required. Unix seconds. Example: `1712941200`.
    pub campaign_start_time: Option<i64>,
    /// Commission rate. Required. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Contact info. Required.
    pub contact_info: Option<ContactInfo>,
    /// Description. Required.
    pub description: Option<String>,
    /// Name. Required.
    pub name: Option<String>,
    /// Registration end time. Required. Unix seconds. Example: `1713891599`.
    pub registration_end_time: Option<i64>,
    /// Registration start time. Required. Unix seconds. Example: `1712941200`.
    pub registration_start_time: Option<i64>,
    /// Target seller types.
    pub target_seller_types: Vec<TargetSellerType>,
    /// Target shop codes.
    pub target_shop_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateAffiliatePartnerCampaignRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign end time. Required. Unix seconds. Example: `1715878799`.
    pub fn campaign_end_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_end_time = Some(value.into());
        self
    }

    /// Campaign start time. Required. Unix seconds. Example: `1712941200`.
    pub fn campaign_start_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_start_time = Some(value.into());
        self
    }

    /// Commission rate. Required. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Contact info. Required.
    pub fn contact_info(mut self, value: ContactInfo) -> Self {
        self.contact_info = Some(value);
        self
    }

    /// Description. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Registration end time. Required. Unix seconds. Example: `1713891599`.
    pub fn registration_end_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_end_time = Some(value.into());
        self
    }

    /// Registration start time. Required. Unix seconds. Example: `1712941200`.
    pub fn registration_start_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_start_time = Some(value.into());
        self
    }

    /// Target seller types.
    pub fn target_seller_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetSellerType>>,
    ) -> Self {
        self.target_seller_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Target shop codes.
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
    /// Campaign end time. Unix seconds. Example: `1715878799`.
    pub campaign_end_time: Option<i64>,
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Campaign start time. Unix seconds. Example: `1712941200`.
    pub campaign_start_time: Option<i64>,
    /// Commission rate. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Contact info.
    pub contact_info: Option<ContactInfo>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Registration end time. Unix seconds. Example: `1713891599`.
    pub registration_end_time: Option<i64>,
    /// Registration start time. Unix seconds. Example: `1712941200`.
    pub registration_start_time: Option<i64>,
    /// Target seller types.
    pub target_seller_types: Vec<TargetSellerType>,
    /// Target shop codes.
    pub target_shop_codes: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditAffiliatePartnerCampaignRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign end time. Unix seconds. Example: `1715878799`.
    pub fn campaign_end_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_end_time = Some(value.into());
        self
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Campaign start time. Unix seconds. Example: `1712941200`.
    pub fn campaign_start_time(mut self, value: impl Into<i64>) -> Self {
        self.campaign_start_time = Some(value.into());
        self
    }

    /// Commission rate. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Contact info.
    pub fn contact_info(mut self, value: ContactInfo) -> Self {
        self.contact_info = Some(value);
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Registration end time. Unix seconds. Example: `1713891599`.
    pub fn registration_end_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_end_time = Some(value.into());
        self
    }

    /// Registration start time. Unix seconds. Example: `1712941200`.
    pub fn registration_start_time(mut self, value: impl Into<i64>) -> Self {
        self.registration_start_time = Some(value.into());
        self
    }

    /// Target seller types.
    pub fn target_seller_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetSellerType>>,
    ) -> Self {
        self.target_seller_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Target shop codes.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Creator commission rate. Required. Example: `1000`.
    pub creator_commission_rate: Option<i64>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateAffiliatePartnerCampaignProductLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Creator commission rate. Required. Example: `1000`.
    pub fn creator_commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.creator_commission_rate = Some(value.into());
        self
    }

    /// Product id. Required.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Page size.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
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

    /// Product id. Required.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Page size. 1 to 50. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorFulfillmentStatusListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Page size. 1 to 50. Example: `10`.
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
    /// Affiliate product id. Required. Example: `123456789`.
    pub affiliate_product_id: Option<String>,
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Content type. Example: `VIDEO`.
    pub content_type: Option<String>,
    /// Creator temp id. Required.
    pub creator_temp_id: Option<String>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorProductContentStatisticsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Affiliate product id. Required. Example: `123456789`.
    pub fn affiliate_product_id(mut self, value: impl Into<String>) -> Self {
        self.affiliate_product_id = Some(value.into());
        self
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Content type. Example: `VIDEO`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Creator temp id. Required.
    pub fn creator_temp_id(mut self, value: impl Into<String>) -> Self {
        self.creator_temp_id = Some(value.into());
        self
    }

    /// Product id. Required.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Creator temp id. Required.
    pub creator_temp_id: Option<String>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliateCampaignCreatorProductSampleStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Creator temp id. Required.
    pub fn creator_temp_id(mut self, value: impl Into<String>) -> Self {
        self.creator_temp_id = Some(value.into());
        self
    }

    /// Product id. Required.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliatePartnerCampaignDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
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
    /// Page size. Required. 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Query type filter. Example: `DEFAULT`.
    pub query_type_filter: Option<String>,
    /// Status. Example: `READY`.
    pub status: Option<GetAffiliatePartnerCampaignListStatus>,
    /// Type. Example: `MY_CAMPAIGNS`.
    pub type_: Option<GetAffiliatePartnerCampaignListType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliatePartnerCampaignListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size. Required. 1 to 100. Default: `10`. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Query type filter. Example: `DEFAULT`.
    pub fn query_type_filter(mut self, value: impl Into<String>) -> Self {
        self.query_type_filter = Some(value.into());
        self
    }

    /// Status. Example: `READY`.
    pub fn status(mut self, value: impl Into<GetAffiliatePartnerCampaignListStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Type. Example: `MY_CAMPAIGNS`.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Category id. Example: `991496`.
    pub category_id: Option<String>,
    /// Page size. Required. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Product id. Example: `1730305356901683547`.
    pub product_id: Option<String>,
    /// Product name. Example: `sample`.
    pub product_name: Option<String>,
    /// Review status. Example: `PENDING`.
    pub review_status: Option<ReviewStatus>,
    /// Shop name.
    pub shop_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAffiliatePartnerCampaignProductListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Category id. Example: `991496`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }

    /// Page size. Required. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Product id. Example: `1730305356901683547`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Product name. Example: `sample`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }

    /// Review status. Example: `PENDING`.
    pub fn review_status(mut self, value: impl Into<ReviewStatus>) -> Self {
        self.review_status = Some(value.into());
        self
    }

    /// Shop name.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Product ids.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartnerGenerateMultiAffiliateCampaignProductLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PublishAffiliatePartnerCampaignRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
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
    /// Campaign id. Required.
    pub campaign_id: Option<String>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// Reject reasons.
    pub reject_reasons: Vec<RejectReason>,
    /// Review result. Required. Example: `APPROVE`.
    pub review_result: Option<ReviewResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewAffiliatePartnerCampaignProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Product id. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Reject reasons.
    pub fn reject_reasons(mut self, value: impl IntoIterator<Item = impl Into<RejectReason>>) -> Self {
        self.reject_reasons = value.into_iter().map(Into::into).collect();
        self
    }

    /// Review result. Required. Example: `APPROVE`.
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
    /// Create time, lower bound. Unix seconds.
    pub create_time_ge: Option<i64>,
    /// Create time, upper bound (exclusive). Unix seconds.
    pub create_time_lt: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Page size. Required.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Settle status.
    pub settle_status: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCapAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Create time, lower bound. Unix seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Create time, upper bound (exclusive). Unix seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Order id.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Page size. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Product id.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Settle status.
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
    /// Campaign id.
    pub campaign_id: Option<String>,
    /// Create time, lower bound. Unix seconds.
    pub create_time_ge: Option<i64>,
    /// Create time, upper bound (exclusive). Unix seconds.
    pub create_time_lt: Option<i64>,
    /// Page size. Required.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchTapAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Campaign id.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Create time, lower bound. Unix seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Create time, upper bound (exclusive). Unix seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Page size. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
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
