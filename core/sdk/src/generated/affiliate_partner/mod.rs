// Generated from core/catalog by `cargo gen`. Do not edit.

//! Affiliate partner: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Affiliate partner: the operations of the domain `affiliate_partner`.
#[derive(Debug)]
pub struct AffiliatePartnerApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> AffiliatePartnerApi<'a, M> {
    /// Creates an affiliate partner campaign with its commission and time windows.
    ///
    /// Official name `CreateAffiliatePartnerCampaign`: `POST /affiliate_partner/{version}/campaigns`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - scope: `partner.tap_campaign.write`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.createAffiliatePartnerCampaign`
    #[doc(alias = "CreateAffiliatePartnerCampaign")]
    #[doc(alias = "createAffiliatePartnerCampaign")]
    pub fn create_affiliate_partner_campaign(
        &self,
        request: CreateAffiliatePartnerCampaignRequest,
    ) -> Call<'a, CreateAffiliatePartnerCampaignResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes the given fields of an affiliate partner campaign and leaves the others as they are.
    ///
    /// Official name `EditAffiliatePartnerCampaign`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/partial_edit`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - scope: `partner.tap_campaign.write`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.editAffiliatePartnerCampaign`
    #[doc(alias = "EditAffiliatePartnerCampaign")]
    #[doc(alias = "editAffiliatePartnerCampaign")]
    pub fn edit_affiliate_partner_campaign(
        &self,
        request: EditAffiliatePartnerCampaignRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Creates the promotion link of one campaign product at a creator commission rate.
    ///
    /// Official name `GenerateAffiliatePartnerCampaignProductLink`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - scope: `partner.tap_campaign.link.write`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.generateAffiliatePartnerCampaignProductLink`
    #[doc(alias = "GenerateAffiliatePartnerCampaignProductLink")]
    #[doc(alias = "generateAffiliatePartnerCampaignProductLink")]
    pub fn generate_affiliate_partner_campaign_product_link(
        &self,
        request: GenerateAffiliatePartnerCampaignProductLinkRequest,
    ) -> Call<'a, GenerateAffiliatePartnerCampaignProductLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists how each creator performs for one product of a campaign.
    ///
    /// Official name `GetAffiliateCampaignCreatorFulfillmentStatusInfo`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/performance`, version 202508.
    /// Also in version 202501.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - paged: the items are `promotion_creators`
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "GetAffiliateCampaignCreatorFulfillmentStatusInfo")]
    pub fn get_affiliate_campaign_creator_fulfillment_status_info(
        &self,
        request: GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest,
    ) -> Call<'a, GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists promotion statistics for every product of a campaign.
    ///
    /// Official name `GetAffiliateCampaignCreatorFulfillmentStatusList`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/performance`, version 202501.
    ///
    /// - cipher: `category_asset_cipher` (optional)
    /// - paged: the items are `campaign_product_statistics`
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "GetAffiliateCampaignCreatorFulfillmentStatusList")]
    pub fn get_affiliate_campaign_creator_fulfillment_status_list(
        &self,
        request: GetAffiliateCampaignCreatorFulfillmentStatusListRequest,
    ) -> Call<'a, GetAffiliateCampaignCreatorFulfillmentStatusListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the content that one creator published for a campaign product, with its results.
    ///
    /// Official name `GetAffiliateCampaignCreatorProductContentStatistics`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`, version 202508.
    /// Also in version 202501.
    ///
    /// - cipher: `category_asset_cipher` (optional)
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "GetAffiliateCampaignCreatorProductContentStatistics")]
    pub fn get_affiliate_campaign_creator_product_content_statistics(
        &self,
        request: GetAffiliateCampaignCreatorProductContentStatisticsRequest,
    ) -> Call<'a, GetAffiliateCampaignCreatorProductContentStatisticsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the delivery state of the sample sent to a campaign creator.
    ///
    /// Official name `GetAffiliateCampaignCreatorProductSampleStatus`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`, version 202508.
    /// Also in version 202501.
    ///
    /// - cipher: `category_asset_cipher` (optional)
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "GetAffiliateCampaignCreatorProductSampleStatus")]
    pub fn get_affiliate_campaign_creator_product_sample_status(
        &self,
        request: GetAffiliateCampaignCreatorProductSampleStatusRequest,
    ) -> Call<'a, GetAffiliateCampaignCreatorProductSampleStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one affiliate partner campaign with its terms, dates and target shops.
    ///
    /// Official name `GetAffiliatePartnerCampaignDetail`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.getAffiliatePartnerCampaignDetail`
    #[doc(alias = "GetAffiliatePartnerCampaignDetail")]
    #[doc(alias = "getAffiliatePartnerCampaignDetail")]
    pub fn get_affiliate_partner_campaign_detail(
        &self,
        request: GetAffiliatePartnerCampaignDetailRequest,
    ) -> Call<'a, GetAffiliatePartnerCampaignDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the partner's campaigns, filtered by status and type.
    ///
    /// Official name `GetAffiliatePartnerCampaignList`: `GET /affiliate_partner/{version}/campaigns`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - paged: the items are `campaigns`
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.getAffiliatePartnerCampaignList`
    #[doc(alias = "GetAffiliatePartnerCampaignList")]
    #[doc(alias = "getAffiliatePartnerCampaignList")]
    pub fn get_affiliate_partner_campaign_list(
        &self,
        request: GetAffiliatePartnerCampaignListRequest,
    ) -> Call<'a, GetAffiliatePartnerCampaignListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products that sellers registered for a campaign, with their review state.
    ///
    /// Official name `GetAffiliatePartnerCampaignProductList`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - paged: the items are `products`
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.getAffiliatePartnerCampaignProductList`
    #[doc(alias = "GetAffiliatePartnerCampaignProductList")]
    #[doc(alias = "getAffiliatePartnerCampaignProductList")]
    pub fn get_affiliate_partner_campaign_product_list(
        &self,
        request: GetAffiliatePartnerCampaignProductListRequest,
    ) -> Call<'a, GetAffiliatePartnerCampaignProductListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates promotion links for several products of a campaign at once.
    ///
    /// Official name `PartnerGenerateMultiAffiliateCampaignProductLink`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/promotion_links/generate_batch`, version 202505.
    ///
    /// - cipher: `category_asset_cipher` (optional)
    /// - failed items are listed in `failed_product_ids`
    /// - scope: `partner.tap_campaign.read`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "PartnerGenerateMultiAffiliateCampaignProductLink")]
    pub fn partner_generate_multi_affiliate_campaign_product_link(
        &self,
        request: PartnerGenerateMultiAffiliateCampaignProductLinkRequest,
    ) -> Call<'a, PartnerGenerateMultiAffiliateCampaignProductLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Publishes a prepared affiliate partner campaign so that sellers can register.
    ///
    /// Official name `PublishAffiliatePartnerCampaign`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/publish`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - scope: `partner.tap_campaign.write`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.publishAffiliatePartnerCampaign`
    #[doc(alias = "PublishAffiliatePartnerCampaign")]
    #[doc(alias = "publishAffiliatePartnerCampaign")]
    pub fn publish_affiliate_partner_campaign(
        &self,
        request: PublishAffiliatePartnerCampaignRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Approves or rejects a product that a seller registered for a campaign.
    ///
    /// Official name `ReviewAffiliatePartnerCampaignProduct`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/review`, version 202405.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - scope: `partner.tap_campaign.product.write`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    /// - elsewhere: PHP `AffiliatePartner.reviewAffiliatePartnerCampaignProduct`
    #[doc(alias = "ReviewAffiliatePartnerCampaignProduct")]
    #[doc(alias = "reviewAffiliatePartnerCampaignProduct")]
    pub fn review_affiliate_partner_campaign_product(
        &self,
        request: ReviewAffiliatePartnerCampaignProductRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Lists affiliate orders of a creator agency partner (CAP) that match a filter.
    ///
    /// Official name `SearchCAPAffiliateOrders`: `POST /affiliate_partner/{version}/cap_order/search`, version 202603.
    /// Also in version 202504.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - paged: the items are `sku_orders`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "SearchCAPAffiliateOrders")]
    pub fn search_cap_affiliate_orders(
        &self,
        request: SearchCapAffiliateOrdersRequest,
    ) -> Call<'a, SearchCapAffiliateOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.
    ///
    /// Official name `SearchTapAffiliateOrders`: `POST /affiliate_partner/{version}/orders/search`, version 202603.
    /// Also in version 202411.
    ///
    /// - cipher: `category_asset_cipher` (required)
    /// - paged: the items are `sku_orders`
    /// - codes of this domain: `16032002` (InvalidRequest), `16032003` (InvalidRequest), `16032004` (InvalidRequest), `16032005` (Business), `16032007` (PermissionDenied), `16032008` (Business), `16032009` (Business), `16032010` (Business), `16032011` (Business), `16032013` (Business)
    #[doc(alias = "SearchTapAffiliateOrders")]
    pub fn search_tap_affiliate_orders(
        &self,
        request: SearchTapAffiliateOrdersRequest,
    ) -> Call<'a, SearchTapAffiliateOrdersResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CreateAffiliatePartnerCampaignRequest {
    const OPERATION: &'static str = "affiliate_partner.create_affiliate_partner_campaign";
}

impl Request for EditAffiliatePartnerCampaignRequest {
    const OPERATION: &'static str = "affiliate_partner.edit_affiliate_partner_campaign";
}

impl Request for GenerateAffiliatePartnerCampaignProductLinkRequest {
    const OPERATION: &'static str = "affiliate_partner.generate_affiliate_partner_campaign_product_link";
}

impl Request for GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest {
    const OPERATION: &'static str =
        "affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info";
}

impl Paged for GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
    type Item = models::PromotionCreator;
}

impl Request for GetAffiliateCampaignCreatorFulfillmentStatusListRequest {
    const OPERATION: &'static str =
        "affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list";
}

impl Paged for GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
    type Item = models::CampaignProductStatistic;
}

impl Request for GetAffiliateCampaignCreatorProductContentStatisticsRequest {
    const OPERATION: &'static str =
        "affiliate_partner.get_affiliate_campaign_creator_product_content_statistics";
}

impl Request for GetAffiliateCampaignCreatorProductSampleStatusRequest {
    const OPERATION: &'static str = "affiliate_partner.get_affiliate_campaign_creator_product_sample_status";
}

impl Request for GetAffiliatePartnerCampaignDetailRequest {
    const OPERATION: &'static str = "affiliate_partner.get_affiliate_partner_campaign_detail";
}

impl Request for GetAffiliatePartnerCampaignListRequest {
    const OPERATION: &'static str = "affiliate_partner.get_affiliate_partner_campaign_list";
}

impl Paged for GetAffiliatePartnerCampaignListResponse {
    type Item = models::Campaign;
}

impl Request for GetAffiliatePartnerCampaignProductListRequest {
    const OPERATION: &'static str = "affiliate_partner.get_affiliate_partner_campaign_product_list";
}

impl Paged for GetAffiliatePartnerCampaignProductListResponse {
    type Item = models::Product;
}

impl Request for PartnerGenerateMultiAffiliateCampaignProductLinkRequest {
    const OPERATION: &'static str =
        "affiliate_partner.partner_generate_multi_affiliate_campaign_product_link";
}

impl Request for PublishAffiliatePartnerCampaignRequest {
    const OPERATION: &'static str = "affiliate_partner.publish_affiliate_partner_campaign";
}

impl Request for ReviewAffiliatePartnerCampaignProductRequest {
    const OPERATION: &'static str = "affiliate_partner.review_affiliate_partner_campaign_product";
}

impl Request for SearchCapAffiliateOrdersRequest {
    const OPERATION: &'static str = "affiliate_partner.search_cap_affiliate_orders";
}

impl Paged for SearchCapAffiliateOrdersResponse {
    type Item = models::SkuOrder;
}

impl Request for SearchTapAffiliateOrdersRequest {
    const OPERATION: &'static str = "affiliate_partner.search_tap_affiliate_orders";
}

impl Paged for SearchTapAffiliateOrdersResponse {
    type Item = models::SearchTapAffiliateOrdersSkuOrder;
}
