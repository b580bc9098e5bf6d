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

/// The response of `CreateAffiliatePartnerCampaign` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAffiliatePartnerCampaignResponse {
    /// Platform's id of the affiliate partner campaign (TAP campaign). Example: `7356411663443183367`.
    pub campaign_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateAffiliatePartnerCampaignResponse {
    fn name(&self) -> &'static str {
        "CreateAffiliatePartnerCampaignResponse"
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

/// The response of `GenerateAffiliatePartnerCampaignProductLink` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliatePartnerCampaignProductLinkResponse {
    /// Link for agencies to share with creators, who decide themselves whether to add the product to their showcase.
    pub product_promotion_link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GenerateAffiliatePartnerCampaignProductLinkResponse {
    fn name(&self) -> &'static str {
        "GenerateAffiliatePartnerCampaignProductLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_promotion_link" => self.product_promotion_link.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_promotion_link", &self.product_promotion_link);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Creators who promote the product, with commission, samples and results.
    pub promotion_creators: Vec<PromotionCreator>,
    /// Number of creators in the campaign, over all pages.
    pub total_creator_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "promotion_creators" => self.promotion_creators.read(reader),
            "total_creator_count" => self.total_creator_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("promotion_creators", &self.promotion_creators);
        out.put("total_creator_count", &self.total_creator_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
    /// Products of the campaign with figures on creators, samples and sales.
    pub campaign_product_statistics: Vec<CampaignProductStatistic>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `0`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorFulfillmentStatusListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_product_statistics" => self.campaign_product_statistics.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_product_statistics", &self.campaign_product_statistics);
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

/// The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorProductContentStatisticsResponse {
    /// LIVEs or videos of the creator for the product, with their reach.
    pub creator_content_statistics: Vec<CreatorContentStatistic>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliateCampaignCreatorProductContentStatisticsResponse {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorProductContentStatisticsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_content_statistics" => self.creator_content_statistics.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_content_statistics", &self.creator_content_statistics);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliateCampaignCreatorProductSampleStatusResponse {
    /// Shipment of the sample to the creator, with its tracking.
    pub sample_status: Option<SampleStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliateCampaignCreatorProductSampleStatusResponse {
    fn name(&self) -> &'static str {
        "GetAffiliateCampaignCreatorProductSampleStatusResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sample_status" => self.sample_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sample_status", &self.sample_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAffiliatePartnerCampaignDetail` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliatePartnerCampaignDetailResponse {
    /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
    pub campaign_end_time: Option<i64>,
    /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub campaign_start_time: Option<i64>,
    /// Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// How sellers can reach the partner; which messengers are needed depends on the target market.
    pub contact_info: Option<ContactInfo>,
    /// Text that presents the campaign to sellers, fewer than 1000 characters.
    pub description: Option<String>,
    /// Id of the campaign; pass it as `campaign_id`. Example: `7356876895365105455`.
    pub id: Option<String>,
    /// Name of the campaign, fewer than 50 characters. Example: `test_campaign`.
    pub name: Option<String>,
    /// Market of the campaign, ISO 3166-1 alpha-2. Example: `US`.
    pub region: Option<String>,
    /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
    pub registration_end_time: Option<i64>,
    /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub registration_start_time: Option<i64>,
    /// State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`.
    pub status: Option<CampaignStatus>,
    /// Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
    pub target_seller_types: Vec<TargetSellerType>,
    /// Shops that may register products for the campaign.
    pub target_shops: Vec<TargetShop>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliatePartnerCampaignDetailResponse {
    fn name(&self) -> &'static str {
        "GetAffiliatePartnerCampaignDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_end_time" => self.campaign_end_time.read(reader),
            "campaign_start_time" => self.campaign_start_time.read(reader),
            "commission_rate" => self.commission_rate.read(reader),
            "contact_info" => self.contact_info.read(reader),
            "description" => self.description.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "region" => self.region.read(reader),
            "registration_end_time" => self.registration_end_time.read(reader),
            "registration_start_time" => self.registration_start_time.read(reader),
            "status" => self.status.read(reader),
            "target_seller_types" => self.target_seller_types.read(reader),
            "target_shops" => self.target_shops.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_end_time", &self.campaign_end_time);
        out.put("campaign_start_time", &self.campaign_start_time);
        out.put("commission_rate", &self.commission_rate);
        out.put("contact_info", &self.contact_info);
        out.put("description", &self.description);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("region", &self.region);
        out.put("registration_end_time", &self.registration_end_time);
        out.put("registration_start_time", &self.registration_start_time);
        out.put("status", &self.status);
        out.put("target_seller_types", &self.target_seller_types);
        out.put("target_shops", &self.target_shops);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAffiliatePartnerCampaignList` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliatePartnerCampaignListResponse {
    /// Campaigns that match the filters, one entry each.
    pub campaigns: Vec<Campaign>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Number of all entries that match, over all pages. Example: `1570`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliatePartnerCampaignListResponse {
    fn name(&self) -> &'static str {
        "GetAffiliatePartnerCampaignListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaigns" => self.campaigns.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaigns", &self.campaigns);
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

/// The response of `GetAffiliatePartnerCampaignProductList` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAffiliatePartnerCampaignProductListResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Products that sellers registered for the campaign.
    pub products: Vec<Product>,
    /// Number of all entries that match, over all pages. Example: `1570`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAffiliatePartnerCampaignProductListResponse {
    fn name(&self) -> &'static str {
        "GetAffiliatePartnerCampaignProductListResponse"
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

/// The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerGenerateMultiAffiliateCampaignProductLinkResponse {
    /// Products for which no promotion link could be made.
    pub failed_product_ids: Vec<String>,
    /// Links that were made for creators, one for each product; see `failed_product_ids` for the others.
    pub product_promotion_links: Vec<ProductPromotionLink>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartnerGenerateMultiAffiliateCampaignProductLinkResponse {
    fn name(&self) -> &'static str {
        "PartnerGenerateMultiAffiliateCampaignProductLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_product_ids" => self.failed_product_ids.read(reader),
            "product_promotion_links" => self.product_promotion_links.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_product_ids", &self.failed_product_ids);
        out.put("product_promotion_links", &self.product_promotion_links);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCAPAffiliateOrders` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCapAffiliateOrdersResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// SKUs sold through creators, one entry for each SKU in an order.
    pub sku_orders: Vec<SkuOrder>,
    /// Number of all entries that match, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCapAffiliateOrdersResponse {
    fn name(&self) -> &'static str {
        "SearchCapAffiliateOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("sku_orders", &self.sku_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchTapAffiliateOrders` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrdersResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// SKUs sold through creators, one entry for each SKU in an order.
    pub sku_orders: Vec<SearchTapAffiliateOrdersSkuOrder>,
    /// Number of all entries that match, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchTapAffiliateOrdersResponse {
    fn name(&self) -> &'static str {
        "SearchTapAffiliateOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "sku_orders" => self.sku_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("sku_orders", &self.sku_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Base price inside [`SkuInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasePrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `MYR`.
    pub currency: Option<String>,
    /// Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`.
    pub list_price: Option<String>,
    /// Value of the SKU for customs in the local currency, decimal text. Example: `141.58`.
    pub localized_dutiable_price: Option<String>,
    /// Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`.
    pub region_code: Option<String>,
    /// Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`.
    pub sale_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BasePrice {
    fn name(&self) -> &'static str {
        "BasePrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "list_price" => self.list_price.read(reader),
            "localized_dutiable_price" => self.localized_dutiable_price.read(reader),
            "region_code" => self.region_code.read(reader),
            "sale_price" => self.sale_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("list_price", &self.list_price);
        out.put("localized_dutiable_price", &self.localized_dutiable_price);
        out.put("region_code", &self.region_code);
        out.put("sale_price", &self.sale_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Campaign inside [`GetAffiliatePartnerCampaignListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Campaign {
    /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
    pub campaign_end_time: Option<i64>,
    /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub campaign_start_time: Option<i64>,
    /// Id to pass as `campaign_id` to read, change or publish the campaign. Example: `7360590375814268715`.
    pub id: Option<String>,
    /// Name of the campaign, fewer than 50 characters. Example: `test`.
    pub name: Option<String>,
    /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
    pub registration_end_time: Option<i64>,
    /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
    pub registration_start_time: Option<i64>,
    /// State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`.
    pub status: Option<CampaignStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Campaign {
    fn name(&self) -> &'static str {
        "Campaign"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_end_time" => self.campaign_end_time.read(reader),
            "campaign_start_time" => self.campaign_start_time.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "registration_end_time" => self.registration_end_time.read(reader),
            "registration_start_time" => self.registration_start_time.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_end_time", &self.campaign_end_time);
        out.put("campaign_start_time", &self.campaign_start_time);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("registration_end_time", &self.registration_end_time);
        out.put("registration_start_time", &self.registration_start_time);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Campaign product detail inside [`CampaignProductStatistic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignProductDetail {
    /// Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). Example: `1000`.
    pub creator_commission_percent: Option<String>,
    /// Key figures of the product: creators, samples, orders and commission.
    pub indicator_data: Option<IndicatorData>,
    /// Commission rate of the partner in hundredths of a percent, as text (1000 is 10 percent). Example: `5000`.
    pub partner_commission_percent: Option<String>,
    /// Commission rate in open collaboration, in hundredths of a percent, as text (1000 is 10 percent). Example: `1400`.
    pub plan_commission_percent: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `12344`.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Lowest and highest price at which the product is offered.
    pub product_price: Option<ProductPrice>,
    /// State of the product's review for the campaign, such as PRODUCT_PENDING, PRODUCT_APPROVED or PRODUCT_REJECTED. Example: `PRODUCT_UNSPECIFIED`.
    pub product_status: Option<ProductStatus>,
    /// Number of units of the product in stock, as text. Example: `100`.
    pub product_stock_count: Option<String>,
    /// Small picture of the product with its addresses.
    pub product_thumbnail: Option<ProductThumbnail>,
    /// Creator's and partner's rate together, in hundredths of a percent, as text (1000 is 10 percent). Example: `6000`.
    pub total_commission_percent: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CampaignProductDetail {
    fn name(&self) -> &'static str {
        "CampaignProductDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_commission_percent" => self.creator_commission_percent.read(reader),
            "indicator_data" => self.indicator_data.read(reader),
            "partner_commission_percent" => self.partner_commission_percent.read(reader),
            "plan_commission_percent" => self.plan_commission_percent.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "product_price" => self.product_price.read(reader),
            "product_status" => self.product_status.read(reader),
            "product_stock_count" => self.product_stock_count.read(reader),
            "product_thumbnail" => self.product_thumbnail.read(reader),
            "total_commission_percent" => self.total_commission_percent.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_commission_percent", &self.creator_commission_percent);
        out.put("indicator_data", &self.indicator_data);
        out.put("partner_commission_percent", &self.partner_commission_percent);
        out.put("plan_commission_percent", &self.plan_commission_percent);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("product_price", &self.product_price);
        out.put("product_status", &self.product_status);
        out.put("product_stock_count", &self.product_stock_count);
        out.put("product_thumbnail", &self.product_thumbnail);
        out.put("total_commission_percent", &self.total_commission_percent);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Campaign product statistic inside [`GetAffiliateCampaignCreatorFulfillmentStatusListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignProductStatistic {
    /// Product of the campaign with price, commissions and key figures.
    pub campaign_product_detail: Option<CampaignProductDetail>,
    /// Creators who work on the campaign or product. Example: `0`.
    pub collaborated_creators_num: Option<i64>,
    /// Number of creators who sold at least one unit of the product. Example: `1`.
    pub creator_sales_num: Option<i64>,
    /// When the figures were last refreshed, Unix time in milliseconds, as text. Example: `1736204400000`.
    pub data_update_time: Option<String>,
    /// Creators who promote the product or take part in the campaign. Example: `0`.
    pub promoted_creator_num: Option<i64>,
    /// Creators who asked for a sample of the product. Example: `0`.
    pub sample_requested_creator_num: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CampaignProductStatistic {
    fn name(&self) -> &'static str {
        "CampaignProductStatistic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_product_detail" => self.campaign_product_detail.read(reader),
            "collaborated_creators_num" => self.collaborated_creators_num.read(reader),
            "creator_sales_num" => self.creator_sales_num.read(reader),
            "data_update_time" => self.data_update_time.read(reader),
            "promoted_creator_num" => self.promoted_creator_num.read(reader),
            "sample_requested_creator_num" => self.sample_requested_creator_num.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_product_detail", &self.campaign_product_detail);
        out.put("collaborated_creators_num", &self.collaborated_creators_num);
        out.put("creator_sales_num", &self.creator_sales_num);
        out.put("data_update_time", &self.data_update_time);
        out.put("promoted_creator_num", &self.promoted_creator_num);
        out.put("sample_requested_creator_num", &self.sample_requested_creator_num);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Platform's id of the leaf category of the product. Example: `12222`.
    pub id: Option<String>,
    /// Words for the category, as shown in the market. Example: `COMPUTER`.
    pub name: Option<String>,
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

/// Contact info inside [`CreateAffiliatePartnerCampaignRequest`], [`EditAffiliatePartnerCampaignRequest`], [`GetAffiliatePartnerCampaignDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactInfo {
    /// Email address under which sellers can reach the partner. Example: `123456@gmail.com`.
    pub email: Option<String>,
    /// LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`.
    pub line: Option<String>,
    /// Phone number under which sellers can reach the partner. Example: `+14255550100`.
    pub phone: Option<String>,
    /// Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`.
    pub viber: Option<String>,
    /// WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`.
    pub whatsapp: Option<String>,
    /// Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`.
    pub zalo: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ContactInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address under which sellers can reach the partner. Example: `123456@gmail.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }

    /// Phone number under which sellers can reach the partner. Example: `+14255550100`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`.
    pub fn viber(mut self, value: impl Into<String>) -> Self {
        self.viber = Some(value.into());
        self
    }

    /// WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`.
    pub fn whatsapp(mut self, value: impl Into<String>) -> Self {
        self.whatsapp = Some(value.into());
        self
    }

    /// Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`.
    pub fn zalo(mut self, value: impl Into<String>) -> Self {
        self.zalo = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ContactInfo {
    fn name(&self) -> &'static str {
        "ContactInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "email" => self.email.read(reader),
            "line" => self.line.read(reader),
            "phone" => self.phone.read(reader),
            "viber" => self.viber.read(reader),
            "whatsapp" => self.whatsapp.read(reader),
            "zalo" => self.zalo.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("email", &self.email);
        out.put("line", &self.line);
        out.put("phone", &self.phone);
        out.put("viber", &self.viber);
        out.put("whatsapp", &self.whatsapp);
        out.put("zalo", &self.zalo);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`PromotionCreator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Creator {
    /// Address of the creator's profile picture.
    pub avatar_url: Option<String>,
    /// Open id that identifies the creator for your app.
    pub creator_open_id: Option<String>,
    /// Number of accounts that follow the creator on TikTok.
    pub follower_num: Option<i64>,
    /// Display name of the creator, which can change.
    pub nick_name: Option<String>,
    /// Handle of the creator, the name used in the profile address.
    pub user_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Creator {
    fn name(&self) -> &'static str {
        "Creator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar_url" => self.avatar_url.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "follower_num" => self.follower_num.read(reader),
            "nick_name" => self.nick_name.read(reader),
            "user_name" => self.user_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar_url", &self.avatar_url);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("follower_num", &self.follower_num);
        out.put("nick_name", &self.nick_name);
        out.put("user_name", &self.user_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator content statistic inside [`GetAffiliateCampaignCreatorProductContentStatisticsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorContentStatistic {
    /// Comments that viewers left on the LIVE or video, as text. Example: `0`.
    pub comment_num: Option<String>,
    /// Day on which the LIVE ended, in the form YYYY_MM_DD; absent for videos. A day, such as `2026-10-01`. Example: `2024-11-13`.
    pub content_end_date: Option<String>,
    /// Kind of the content: VIDEO or LIVE_ROOM. Example: `VIDEO`.
    pub content_type: Option<String>,
    /// Address of the cover picture of the LIVE; absent for videos.
    pub cover_img_url: Option<String>,
    /// Likes that viewers gave the LIVE or video, as text. Example: `1`.
    pub like_count: Option<String>,
    /// Address of the video on the TikTok website. Example: `http://xxx.tiktok.com/xxxx`.
    pub linked_tiktok_video: Option<String>,
    /// Value of the product orders that came from the LIVE or video, decimal text. Example: `0`.
    pub paid_amount: Option<String>,
    /// Paid orders, returned ones included, as text. Example: `0`.
    pub paid_order_num: Option<String>,
    /// Day on which the video was published or the LIVE started, in the form YYYY_MM_DD. A day, such as `2026-10-01`. Example: `2024-11-13`.
    pub published_date: Option<String>,
    /// Address of the video, or of the recording of the LIVE.
    pub source_url: Option<String>,
    /// Public views of the LIVE or video, as text. Example: `1`.
    pub view_count: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorContentStatistic {
    fn name(&self) -> &'static str {
        "CreatorContentStatistic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comment_num" => self.comment_num.read(reader),
            "content_end_date" => self.content_end_date.read(reader),
            "content_type" => self.content_type.read(reader),
            "cover_img_url" => self.cover_img_url.read(reader),
            "like_count" => self.like_count.read(reader),
            "linked_tiktok_video" => self.linked_tiktok_video.read(reader),
            "paid_amount" => self.paid_amount.read(reader),
            "paid_order_num" => self.paid_order_num.read(reader),
            "published_date" => self.published_date.read(reader),
            "source_url" => self.source_url.read(reader),
            "view_count" => self.view_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comment_num", &self.comment_num);
        out.put("content_end_date", &self.content_end_date);
        out.put("content_type", &self.content_type);
        out.put("cover_img_url", &self.cover_img_url);
        out.put("like_count", &self.like_count);
        out.put("linked_tiktok_video", &self.linked_tiktok_video);
        out.put("paid_amount", &self.paid_amount);
        out.put("paid_order_num", &self.paid_order_num);
        out.put("published_date", &self.published_date);
        out.put("source_url", &self.source_url);
        out.put("view_count", &self.view_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Indicator data inside [`CampaignProductDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorData {
    /// Gross merchandise value (GMV) of the orders in `actual_order_num`, decimal text. Example: `0`.
    pub actual_amount: Option<String>,
    /// Paid orders that were not returned, as text. Example: `0`.
    pub actual_order_num: Option<String>,
    /// Partner's commission on the orders in `actual_order_num`, decimal text. Example: `0`.
    pub actual_partner_commission: Option<String>,
    /// Creators who work on the campaign or product. Example: `0`.
    pub collaborated_creators_num: Option<String>,
    /// Number of creators who sold at least one unit of the product. Example: `0`.
    pub creator_sales_num: Option<String>,
    /// Payments for the orders in `paid_order_num`, decimal text. Example: `0`.
    pub estimated_amount: Option<String>,
    /// Partner's commission on the orders in `paid_order_num`, decimal text. Example: `0`.
    pub estimated_partner_commission: Option<String>,
    /// Paid orders, returned ones included, as text. Example: `3`.
    pub paid_order_num: Option<String>,
    /// Creators who promote the product or take part in the campaign. Example: `0`.
    pub promoted_creator_num: Option<String>,
    /// Creators who asked for a sample of the product. Example: `0`.
    pub sample_requested_creator_num: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for IndicatorData {
    fn name(&self) -> &'static str {
        "IndicatorData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_amount" => self.actual_amount.read(reader),
            "actual_order_num" => self.actual_order_num.read(reader),
            "actual_partner_commission" => self.actual_partner_commission.read(reader),
            "collaborated_creators_num" => self.collaborated_creators_num.read(reader),
            "creator_sales_num" => self.creator_sales_num.read(reader),
            "estimated_amount" => self.estimated_amount.read(reader),
            "estimated_partner_commission" => self.estimated_partner_commission.read(reader),
            "paid_order_num" => self.paid_order_num.read(reader),
            "promoted_creator_num" => self.promoted_creator_num.read(reader),
            "sample_requested_creator_num" => self.sample_requested_creator_num.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_amount", &self.actual_amount);
        out.put("actual_order_num", &self.actual_order_num);
        out.put("actual_partner_commission", &self.actual_partner_commission);
        out.put("collaborated_creators_num", &self.collaborated_creators_num);
        out.put("creator_sales_num", &self.creator_sales_num);
        out.put("estimated_amount", &self.estimated_amount);
        out.put("estimated_partner_commission", &self.estimated_partner_commission);
        out.put("paid_order_num", &self.paid_order_num);
        out.put("promoted_creator_num", &self.promoted_creator_num);
        out.put("sample_requested_creator_num", &self.sample_requested_creator_num);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`SkuInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inventory {
    /// Units of the SKU that are in the warehouse and can be sold, as text. Example: `80`.
    pub available_quantity: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Inventory {
    fn name(&self) -> &'static str {
        "Inventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity" => self.available_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity", &self.available_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetAffiliatePartnerCampaignProductListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Leaf category that the product belongs to.
    pub category: Option<Category>,
    /// Commission rate of the creator in hundredths of a percent. Example: `1000`.
    pub creator_commission_rate: Option<i64>,
    /// Highest original price among the SKUs of the product.
    pub highest_price: Option<Money>,
    /// Platform's id of the product, as the product operations return it. Example: `1729442777527587334`.
    pub id: Option<String>,
    /// Units in stock over all SKUs of the product. Example: `89`.
    pub inventory: Option<i64>,
    /// Whether an address of the product page exists. Example: `true`.
    pub is_available: Option<bool>,
    /// Lowest original price among the SKUs of the product.
    pub lowest_price: Option<Money>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub name: Option<String>,
    /// Commission rate of the product in open collaboration, in hundredths of a percent. Example: `1000`.
    pub open_collaboration_commission_rate: Option<i64>,
    /// Commission rate of the partner in hundredths of a percent. Example: `5600`.
    pub partner_commission_rate: Option<i64>,
    /// Text about the product from its detail page, as HTML.
    pub product_description: Option<String>,
    /// Units of the product sold in the campaign. Example: `10`.
    pub product_sales: Option<i64>,
    /// State of the partner's review: PENDING, APPROVED or REJECTED; PENDING_CLOSED and CLOSED once the product leaves. Example: `PENDING`.
    pub review_status: Option<ReviewStatus>,
    /// Samples of the product that the seller gives to creators in total. Example: `12`.
    pub sample_quota: Option<i64>,
    /// Name of the shop that sells the product. Example: `my_shop`.
    pub shop_name: Option<String>,
    /// SKUs of the product with attributes, prices and stock.
    pub sku_information_list: Vec<SkuInformation>,
    /// Creator's and partner's commission rate together, in hundredths of a percent. Example: `6600`.
    pub total_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category" => self.category.read(reader),
            "creator_commission_rate" => self.creator_commission_rate.read(reader),
            "highest_price" => self.highest_price.read(reader),
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            "is_available" => self.is_available.read(reader),
            "lowest_price" => self.lowest_price.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "name" => self.name.read(reader),
            "open_collaboration_commission_rate" => self.open_collaboration_commission_rate.read(reader),
            "partner_commission_rate" => self.partner_commission_rate.read(reader),
            "product_description" => self.product_description.read(reader),
            "product_sales" => self.product_sales.read(reader),
            "review_status" => self.review_status.read(reader),
            "sample_quota" => self.sample_quota.read(reader),
            "shop_name" => self.shop_name.read(reader),
            "sku_information_list" => self.sku_information_list.read(reader),
            "total_commission_rate" => self.total_commission_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category", &self.category);
        out.put("creator_commission_rate", &self.creator_commission_rate);
        out.put("highest_price", &self.highest_price);
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
        out.put("is_available", &self.is_available);
        out.put("lowest_price", &self.lowest_price);
        out.put("main_image_url", &self.main_image_url);
        out.put("name", &self.name);
        out.put("open_collaboration_commission_rate", &self.open_collaboration_commission_rate);
        out.put("partner_commission_rate", &self.partner_commission_rate);
        out.put("product_description", &self.product_description);
        out.put("product_sales", &self.product_sales);
        out.put("review_status", &self.review_status);
        out.put("sample_quota", &self.sample_quota);
        out.put("shop_name", &self.shop_name);
        out.put("sku_information_list", &self.sku_information_list);
        out.put("total_commission_rate", &self.total_commission_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product price inside [`CampaignProductDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price at which the product is offered, decimal text. Example: `3.00`.
    pub max_price: Option<String>,
    /// Lowest price at which the product is offered, decimal text. Example: `1.00`.
    pub min_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductPrice {
    fn name(&self) -> &'static str {
        "ProductPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "max_price" => self.max_price.read(reader),
            "min_price" => self.min_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("max_price", &self.max_price);
        out.put("min_price", &self.min_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product promotion link inside [`PartnerGenerateMultiAffiliateCampaignProductLinkResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductPromotionLink {
    /// Link to share with creators; it opens a page in the TikTok app where they decide whether to add the product.
    pub link: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `7362840009596339971`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductPromotionLink {
    fn name(&self) -> &'static str {
        "ProductPromotionLink"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "link" => self.link.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("link", &self.link);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product thumbnail inside [`CampaignProductDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductThumbnail {
    /// Platform's identifier of the picture, not an address to open.
    pub uri: Option<String>,
    /// Addresses at which the product pictures can be loaded.
    pub url_list: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductThumbnail {
    fn name(&self) -> &'static str {
        "ProductThumbnail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            "url_list" => self.url_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
        out.put("url_list", &self.url_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Promotion creator inside [`GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromotionCreator {
    /// Id of the product within the affiliate campaign, different from the product id of the shop.
    pub affiliate_product_id: Option<String>,
    /// Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent).
    pub commission: Option<String>,
    /// Creator who promotes the product, with name and picture.
    pub creator: Option<Creator>,
    /// When the collaboration with the creator ends, Unix time in milliseconds, as text.
    pub effective_end_time: Option<String>,
    /// When the collaboration with the creator starts, Unix time in milliseconds, as text.
    pub effective_start_time: Option<String>,
    /// Where the creator's request for a sample stands, from NOT_REQUESTED and PENDING to COMPLETED or one of the cancelled states.
    pub free_sample_status: Option<String>,
    /// Total amount that buyers paid for the product in the campaign.
    pub paid_amount: Option<Money>,
    /// LIVE rooms in which the product was promoted.
    pub room_count: Option<i64>,
    /// Videos that creators published for the promotion.
    pub video_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PromotionCreator {
    fn name(&self) -> &'static str {
        "PromotionCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_product_id" => self.affiliate_product_id.read(reader),
            "commission" => self.commission.read(reader),
            "creator" => self.creator.read(reader),
            "effective_end_time" => self.effective_end_time.read(reader),
            "effective_start_time" => self.effective_start_time.read(reader),
            "free_sample_status" => self.free_sample_status.read(reader),
            "paid_amount" => self.paid_amount.read(reader),
            "room_count" => self.room_count.read(reader),
            "video_count" => self.video_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_product_id", &self.affiliate_product_id);
        out.put("commission", &self.commission);
        out.put("creator", &self.creator);
        out.put("effective_end_time", &self.effective_end_time);
        out.put("effective_start_time", &self.effective_start_time);
        out.put("free_sample_status", &self.free_sample_status);
        out.put("paid_amount", &self.paid_amount);
        out.put("room_count", &self.room_count);
        out.put("video_count", &self.video_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Property inside [`SkuInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Property {
    /// Name of the sales attribute, such as color. Example: `Spesifikasi`.
    pub name: Option<String>,
    /// Name of the attribute value, such as red. Example: `lalai`.
    pub value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Property {
    fn name(&self) -> &'static str {
        "Property"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "value_name" => self.value_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("value_name", &self.value_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Region price inside [`SkuInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `MYR`.
    pub currency: Option<String>,
    /// Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`.
    pub list_price: Option<String>,
    /// Value of the SKU for customs in the local currency, decimal text. Example: `141.58`.
    pub localized_dutiable_price: Option<String>,
    /// Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`.
    pub region_code: Option<String>,
    /// Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`.
    pub sale_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RegionPrice {
    fn name(&self) -> &'static str {
        "RegionPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "list_price" => self.list_price.read(reader),
            "localized_dutiable_price" => self.localized_dutiable_price.read(reader),
            "region_code" => self.region_code.read(reader),
            "sale_price" => self.sale_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("list_price", &self.list_price);
        out.put("localized_dutiable_price", &self.localized_dutiable_price);
        out.put("region_code", &self.region_code);
        out.put("sale_price", &self.sale_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample status inside [`GetAffiliateCampaignCreatorProductSampleStatusResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleStatus {
    /// Shipping service for the sample: ECONOMY_SHIPPING or PREMIUM_SHIPPING. Example: `PREMIUM_SHIPPING`.
    pub delivery_option: Option<String>,
    /// Earliest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`.
    pub estimated_earliest_delivery_date: Option<String>,
    /// Latest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`.
    pub estimated_latest_delivery_date: Option<String>,
    /// Number of units of the sample that were sent to the creator. Example: `1`.
    pub quantity: Option<i64>,
    /// Name of the carrier that delivers the sample. Example: `USPS`.
    pub shipping_provider_name: Option<String>,
    /// Events on the way of the parcel with the sample.
    pub tracking_results: Vec<TrackingResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleStatus {
    fn name(&self) -> &'static str {
        "SampleStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_option" => self.delivery_option.read(reader),
            "estimated_earliest_delivery_date" => self.estimated_earliest_delivery_date.read(reader),
            "estimated_latest_delivery_date" => self.estimated_latest_delivery_date.read(reader),
            "quantity" => self.quantity.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "tracking_results" => self.tracking_results.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_option", &self.delivery_option);
        out.put("estimated_earliest_delivery_date", &self.estimated_earliest_delivery_date);
        out.put("estimated_latest_delivery_date", &self.estimated_latest_delivery_date);
        out.put("quantity", &self.quantity);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("tracking_results", &self.tracking_results);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU order inside [`SearchTapAffiliateOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrdersSkuOrder {
    /// Sales value that the commission is finally computed on: price times the units neither returned nor refunded.
    pub actual_commission_base: Option<Money>,
    /// Creator's part of the Shop Ads commission as finally due.
    pub actual_creator_shop_ads_commission: Option<Money>,
    /// Creator's part of the standard commission as finally due.
    pub actual_creator_standard_commission: Option<Money>,
    /// Creator's part of the campaign bonus as finally due.
    pub actual_creator_tap_bonus_commission: Option<Money>,
    /// Mexican income tax (ISR) finally withheld from the partner's commission.
    pub actual_partner_isr: Option<Money>,
    /// Mexican value added tax (IVA) finally due on the partner's commission.
    pub actual_partner_iva: Option<Money>,
    /// Partner's part of the Shop Ads commission as finally due.
    pub actual_partner_shop_ads_commission: Option<Money>,
    /// Partner's part of the standard commission as finally due.
    pub actual_partner_standard_commission: Option<Money>,
    /// Partner's part of the campaign bonus as finally due.
    pub actual_partner_tap_bonus_commission: Option<Money>,
    /// Platform's id of the affiliate partner campaign (TAP campaign).
    pub campaign_id: Option<String>,
    /// Id of the LIVE, video or other content that the order came from.
    pub content_id: Option<String>,
    /// Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE.
    pub content_type: Option<String>,
    /// When the order was created, Unix time in seconds.
    pub create_time: Option<i64>,
    /// Part of the rate for orders from ads that goes to the creator.
    pub creator_shop_ads_commission_rate: Option<i64>,
    /// Part of the base rate that goes to the creator.
    pub creator_standard_commission_rate: Option<i64>,
    /// Part of the campaign bonus rate that goes to the creator.
    pub creator_tap_bonus_commission_rate: Option<i64>,
    /// Handle of the creator who brought the order.
    pub creator_username: Option<String>,
    /// When the order was delivered, Unix time in seconds.
    pub delivery_time: Option<i64>,
    /// Sales value that the commission is estimated on: price times the units ordered.
    pub estimated_commission_base: Option<Money>,
    /// Creator's part of the Shop Ads commission as expected before settlement.
    pub estimated_creator_shop_ads_commission: Option<Money>,
    /// Creator's part of the standard commission as expected before settlement.
    pub estimated_creator_standard_commission: Option<Money>,
    /// Creator's part of the campaign bonus as expected before settlement.
    pub estimated_creator_tap_bonus_commission: Option<Money>,
    /// Mexican income tax (ISR) expected on the partner's commission.
    pub estimated_partner_isr: Option<Money>,
    /// Mexican value added tax (IVA) expected on the partner's commission.
    pub estimated_partner_iva: Option<Money>,
    /// Partner's part of the Shop Ads commission as expected before settlement.
    pub estimated_partner_shop_ads_commission: Option<Money>,
    /// Partner's part of the standard commission as expected before settlement.
    pub estimated_partner_standard_commission: Option<Money>,
    /// Partner's part of the campaign bonus as expected before settlement.
    pub estimated_partner_tap_bonus_commission: Option<Money>,
    /// Whether all units of the SKU were returned.
    pub fully_return: Option<String>,
    /// Platform's id of the order that the SKU was sold in.
    pub id: Option<String>,
    /// Whether the order came through a carousel, that is a post with several pictures.
    pub is_carousel: Option<bool>,
    /// When the order data was last changed, Unix time in seconds.
    pub last_update_time: Option<i64>,
    /// Part of the rate for orders from ads that goes to the affiliate partner.
    pub partner_shop_ads_commission_rate: Option<i64>,
    /// Part of the base rate that goes to the affiliate partner.
    pub partner_standard_commission_rate: Option<i64>,
    /// Part of the campaign bonus rate that goes to the affiliate partner.
    pub partner_tap_bonus_commission_rate: Option<i64>,
    /// Price at which one unit of the SKU was sold.
    pub price: Option<Money>,
    /// Platform's id of the product, as the product operations return it.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Number of units of the SKU that the buyer ordered.
    pub quantity: Option<i64>,
    /// Whether the commission on the SKU has been settled.
    pub settle_status: Option<String>,
    /// When the commission was settled, Unix time in seconds.
    pub settlement_time: Option<i64>,
    /// Platform's id of the SKU, the variant of the product.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchTapAffiliateOrdersSkuOrder {
    fn name(&self) -> &'static str {
        "SearchTapAffiliateOrdersSkuOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_commission_base" => self.actual_commission_base.read(reader),
            "actual_creator_shop_ads_commission" => self.actual_creator_shop_ads_commission.read(reader),
            "actual_creator_standard_commission" => self.actual_creator_standard_commission.read(reader),
            "actual_creator_tap_bonus_commission" => self.actual_creator_tap_bonus_commission.read(reader),
            "actual_partner_isr" => self.actual_partner_isr.read(reader),
            "actual_partner_iva" => self.actual_partner_iva.read(reader),
            "actual_partner_shop_ads_commission" => self.actual_partner_shop_ads_commission.read(reader),
            "actual_partner_standard_commission" => self.actual_partner_standard_commission.read(reader),
            "actual_partner_tap_bonus_commission" => self.actual_partner_tap_bonus_commission.read(reader),
            "campaign_id" => self.campaign_id.read(reader),
            "content_id" => self.content_id.read(reader),
            "content_type" => self.content_type.read(reader),
            "create_time" => self.create_time.read(reader),
            "creator_shop_ads_commission_rate" => self.creator_shop_ads_commission_rate.read(reader),
            "creator_standard_commission_rate" => self.creator_standard_commission_rate.read(reader),
            "creator_tap_bonus_commission_rate" => self.creator_tap_bonus_commission_rate.read(reader),
            "creator_username" => self.creator_username.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "estimated_commission_base" => self.estimated_commission_base.read(reader),
            "estimated_creator_shop_ads_commission" => {
                self.estimated_creator_shop_ads_commission.read(reader)
            }
            "estimated_creator_standard_commission" => {
                self.estimated_creator_standard_commission.read(reader)
            }
            "estimated_creator_tap_bonus_commission" => {
                self.estimated_creator_tap_bonus_commission.read(reader)
            }
            "estimated_partner_isr" => self.estimated_partner_isr.read(reader),
            "estimated_partner_iva" => self.estimated_partner_iva.read(reader),
            "estimated_partner_shop_ads_commission" => {
                self.estimated_partner_shop_ads_commission.read(reader)
            }
            "estimated_partner_standard_commission" => {
                self.estimated_partner_standard_commission.read(reader)
            }
            "estimated_partner_tap_bonus_commission" => {
                self.estimated_partner_tap_bonus_commission.read(reader)
            }
            "fully_return" => self.fully_return.read(reader),
            "id" => self.id.read(reader),
            "is_carousel" => self.is_carousel.read(reader),
            "last_update_time" => self.last_update_time.read(reader),
            "partner_shop_ads_commission_rate" => self.partner_shop_ads_commission_rate.read(reader),
            "partner_standard_commission_rate" => self.partner_standard_commission_rate.read(reader),
            "partner_tap_bonus_commission_rate" => self.partner_tap_bonus_commission_rate.read(reader),
            "price" => self.price.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "quantity" => self.quantity.read(reader),
            "settle_status" => self.settle_status.read(reader),
            "settlement_time" => self.settlement_time.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_commission_base", &self.actual_commission_base);
        out.put("actual_creator_shop_ads_commission", &self.actual_creator_shop_ads_commission);
        out.put("actual_creator_standard_commission", &self.actual_creator_standard_commission);
        out.put("actual_creator_tap_bonus_commission", &self.actual_creator_tap_bonus_commission);
        out.put("actual_partner_isr", &self.actual_partner_isr);
        out.put("actual_partner_iva", &self.actual_partner_iva);
        out.put("actual_partner_shop_ads_commission", &self.actual_partner_shop_ads_commission);
        out.put("actual_partner_standard_commission", &self.actual_partner_standard_commission);
        out.put("actual_partner_tap_bonus_commission", &self.actual_partner_tap_bonus_commission);
        out.put("campaign_id", &self.campaign_id);
        out.put("content_id", &self.content_id);
        out.put("content_type", &self.content_type);
        out.put("create_time", &self.create_time);
        out.put("creator_shop_ads_commission_rate", &self.creator_shop_ads_commission_rate);
        out.put("creator_standard_commission_rate", &self.creator_standard_commission_rate);
        out.put("creator_tap_bonus_commission_rate", &self.creator_tap_bonus_commission_rate);
        out.put("creator_username", &self.creator_username);
        out.put("delivery_time", &self.delivery_time);
        out.put("estimated_commission_base", &self.estimated_commission_base);
        out.put("estimated_creator_shop_ads_commission", &self.estimated_creator_shop_ads_commission);
        out.put("estimated_creator_standard_commission", &self.estimated_creator_standard_commission);
        out.put("estimated_creator_tap_bonus_commission", &self.estimated_creator_tap_bonus_commission);
        out.put("estimated_partner_isr", &self.estimated_partner_isr);
        out.put("estimated_partner_iva", &self.estimated_partner_iva);
        out.put("estimated_partner_shop_ads_commission", &self.estimated_partner_shop_ads_commission);
        out.put("estimated_partner_standard_commission", &self.estimated_partner_standard_commission);
        out.put("estimated_partner_tap_bonus_commission", &self.estimated_partner_tap_bonus_commission);
        out.put("fully_return", &self.fully_return);
        out.put("id", &self.id);
        out.put("is_carousel", &self.is_carousel);
        out.put("last_update_time", &self.last_update_time);
        out.put("partner_shop_ads_commission_rate", &self.partner_shop_ads_commission_rate);
        out.put("partner_standard_commission_rate", &self.partner_standard_commission_rate);
        out.put("partner_tap_bonus_commission_rate", &self.partner_tap_bonus_commission_rate);
        out.put("price", &self.price);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("quantity", &self.quantity);
        out.put("settle_status", &self.settle_status);
        out.put("settlement_time", &self.settlement_time);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU information inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuInformation {
    /// Price of the SKU in the region where it is sold.
    pub base_price: Option<BasePrice>,
    /// Stock of this variant that is left to sell.
    pub inventory: Option<Inventory>,
    /// Sales attributes that tell this SKU from the others.
    pub properties: Vec<Property>,
    /// Prices of the SKU, one entry for each country where it is sold.
    pub region_prices: Vec<RegionPrice>,
    /// Platform's id of the SKU, the variant of the product. Example: `1729666531097281876`.
    pub sku_id: Option<String>,
    /// Name of the variant, made of its attribute values.
    pub sku_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuInformation {
    fn name(&self) -> &'static str {
        "SkuInformation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "base_price" => self.base_price.read(reader),
            "inventory" => self.inventory.read(reader),
            "properties" => self.properties.read(reader),
            "region_prices" => self.region_prices.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("base_price", &self.base_price);
        out.put("inventory", &self.inventory);
        out.put("properties", &self.properties);
        out.put("region_prices", &self.region_prices);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU order inside [`SearchCapAffiliateOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuOrder {
    /// Mexican income tax (ISR) finally withheld from the agency's commission.
    pub actual_agency_isr: Option<Money>,
    /// Mexican value added tax (IVA) finally due on the agency's commission.
    pub actual_agency_iva: Option<Money>,
    /// Bonus commission that the platform finally pays for creators who perform well.
    pub actual_bonus_commission: Option<Money>,
    /// Sales value that the commission is finally computed on: price times the units neither returned nor refunded.
    pub actual_commission_base: Option<Money>,
    /// Mexican income tax (ISR) finally withheld from the creator's earnings.
    pub actual_creator_tax_isr: Option<Money>,
    /// Mexican value added tax (IVA) finally due on the creator's earnings.
    pub actual_creator_tax_iva: Option<Money>,
    /// Personal income tax (PIT) finally withheld from the creator's earnings.
    pub actual_creator_tax_pit: Option<Money>,
    /// All that the creator finally earns on the SKU, after taxes.
    pub actual_creator_total_earnings_after_tax: Option<Money>,
    /// Commission finally earned on the order because it came from an ad.
    pub actual_shop_ads_commission: Option<Money>,
    /// Commission finally earned at the standard rate, before bonus and ads commission.
    pub actual_standard_commission: Option<Money>,
    /// Campaign bonus of the affiliate partner as finally due.
    pub actual_tap_bonus_commission: Option<Money>,
    /// All commission that the creator's agency finally gets on the SKU.
    pub actual_total_agency_commission: Option<Money>,
    /// Direct if the buyer bought through the creator's link, Indirect if through recommendations after it; indirect pays a lower rate.
    pub attribution_type: Option<String>,
    /// Rate of the bonus that the platform pays to the creator.
    pub commission_bonus_rate: Option<i64>,
    /// How the commission of the order is computed: one fixed rate, or a rate by tier.
    pub commission_model: Option<String>,
    /// Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0.
    pub commission_tier_setting: Option<String>,
    /// Id of the LIVE, video or other content that the order came from.
    pub content_id: Option<String>,
    /// Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE.
    pub content_type: Option<String>,
    /// When the order was created, Unix time in seconds.
    pub create_time: Option<i64>,
    /// Handle of the creator who brought the order.
    pub creator_username: Option<String>,
    /// When the order was delivered, Unix time in seconds.
    pub delivery_time: Option<i64>,
    /// Mexican income tax (ISR) expected on the agency's commission.
    pub estimated_agency_isr: Option<Money>,
    /// Mexican value added tax (IVA) expected on the agency's commission.
    pub estimated_agency_iva: Option<Money>,
    /// Bonus commission that the platform is expected to pay for creators who perform well.
    pub estimated_bonus_commission: Option<Money>,
    /// Sales value that the commission is estimated on: price times the units ordered.
    pub estimated_commission_base: Option<Money>,
    /// Mexican income tax (ISR) expected on the creator's earnings.
    pub estimated_creator_tax_isr: Option<Money>,
    /// Mexican value added tax (IVA) expected on the creator's earnings.
    pub estimated_creator_tax_iva: Option<Money>,
    /// Personal income tax (PIT) expected on the creator's earnings.
    pub estimated_creator_tax_pit: Option<Money>,
    /// All that the creator is expected to earn on the SKU, after taxes.
    pub estimated_creator_total_earnings_after_tax: Option<Money>,
    /// Commission expected on the order because it came from an ad.
    pub estimated_shop_ads_commission: Option<Money>,
    /// Commission expected at the standard rate, before bonus and ads commission.
    pub estimated_standard_commission: Option<Money>,
    /// Campaign bonus of the affiliate partner as expected before settlement.
    pub estimated_tap_bonus_commission: Option<Money>,
    /// All commission that the creator's agency is expected to get on the SKU.
    pub estimated_total_agency_earnings: Option<Money>,
    /// Whether all units of the SKU were returned.
    pub fully_return: Option<String>,
    /// Platform's id of the order that the SKU was sold in.
    pub id: Option<String>,
    /// Whether the order came through a carousel, that is a post with several pictures.
    pub is_carousel: Option<bool>,
    /// When the order data was last changed, Unix time in seconds.
    pub last_update_time: Option<i64>,
    /// Id of the open collaboration that the order came through.
    pub open_collaboration_id: Option<String>,
    /// Price at which one unit of the SKU was sold.
    pub price: Option<Money>,
    /// Platform's id of the product, as the product operations return it.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Number of units of the SKU that the buyer ordered.
    pub quantity: Option<i64>,
    /// Part of the creator's commission that goes to the agency.
    pub revenue_sharing_portion_rate: Option<i64>,
    /// Whether the commission on the SKU has been settled.
    pub settle_status: Option<String>,
    /// When the commission was settled, Unix time in seconds.
    pub settlement_time: Option<i64>,
    /// Commission rate on orders that come from ads.
    pub shop_ads_commission_rate: Option<i64>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// Platform's id of the SKU, the variant of the product.
    pub sku_id: Option<String>,
    /// Base commission rate, before bonus and ads commission.
    pub standard_commission_rate: Option<i64>,
    /// Text of your own that the link carried, to trace where the order came from.
    pub tags: Option<String>,
    /// Rate of the campaign bonus paid to the affiliate partner.
    pub tap_bonus_commission_rate: Option<i64>,
    /// Id of the target collaboration that the order came through.
    pub target_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuOrder {
    fn name(&self) -> &'static str {
        "SkuOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_agency_isr" => self.actual_agency_isr.read(reader),
            "actual_agency_iva" => self.actual_agency_iva.read(reader),
            "actual_bonus_commission" => self.actual_bonus_commission.read(reader),
            "actual_commission_base" => self.actual_commission_base.read(reader),
            "actual_creator_tax_isr" => self.actual_creator_tax_isr.read(reader),
            "actual_creator_tax_iva" => self.actual_creator_tax_iva.read(reader),
            "actual_creator_tax_pit" => self.actual_creator_tax_pit.read(reader),
            "actual_creator_total_earnings_after_tax" => {
                self.actual_creator_total_earnings_after_tax.read(reader)
            }
            "actual_shop_ads_commission" => self.actual_shop_ads_commission.read(reader),
            "actual_standard_commission" => self.actual_standard_commission.read(reader),
            "actual_tap_bonus_commission" => self.actual_tap_bonus_commission.read(reader),
            "actual_total_agency_commission" => self.actual_total_agency_commission.read(reader),
            "attribution_type" => self.attribution_type.read(reader),
            "commission_bonus_rate" => self.commission_bonus_rate.read(reader),
            "commission_model" => self.commission_model.read(reader),
            "commission_tier_setting" => self.commission_tier_setting.read(reader),
            "content_id" => self.content_id.read(reader),
            "content_type" => self.content_type.read(reader),
            "create_time" => self.create_time.read(reader),
            "creator_username" => self.creator_username.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "estimated_agency_isr" => self.estimated_agency_isr.read(reader),
            "estimated_agency_iva" => self.estimated_agency_iva.read(reader),
            "estimated_bonus_commission" => self.estimated_bonus_commission.read(reader),
            "estimated_commission_base" => self.estimated_commission_base.read(reader),
            "estimated_creator_tax_isr" => self.estimated_creator_tax_isr.read(reader),
            "estimated_creator_tax_iva" => self.estimated_creator_tax_iva.read(reader),
            "estimated_creator_tax_pit" => self.estimated_creator_tax_pit.read(reader),
            "estimated_creator_total_earnings_after_tax" => {
                self.estimated_creator_total_earnings_after_tax.read(reader)
            }
            "estimated_shop_ads_commission" => self.estimated_shop_ads_commission.read(reader),
            "estimated_standard_commission" => self.estimated_standard_commission.read(reader),
            "estimated_tap_bonus_commission" => self.estimated_tap_bonus_commission.read(reader),
            "estimated_total_agency_earnings" => self.estimated_total_agency_earnings.read(reader),
            "fully_return" => self.fully_return.read(reader),
            "id" => self.id.read(reader),
            "is_carousel" => self.is_carousel.read(reader),
            "last_update_time" => self.last_update_time.read(reader),
            "open_collaboration_id" => self.open_collaboration_id.read(reader),
            "price" => self.price.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "quantity" => self.quantity.read(reader),
            "revenue_sharing_portion_rate" => self.revenue_sharing_portion_rate.read(reader),
            "settle_status" => self.settle_status.read(reader),
            "settlement_time" => self.settlement_time.read(reader),
            "shop_ads_commission_rate" => self.shop_ads_commission_rate.read(reader),
            "shop_name" => self.shop_name.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "standard_commission_rate" => self.standard_commission_rate.read(reader),
            "tags" => self.tags.read(reader),
            "tap_bonus_commission_rate" => self.tap_bonus_commission_rate.read(reader),
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_agency_isr", &self.actual_agency_isr);
        out.put("actual_agency_iva", &self.actual_agency_iva);
        out.put("actual_bonus_commission", &self.actual_bonus_commission);
        out.put("actual_commission_base", &self.actual_commission_base);
        out.put("actual_creator_tax_isr", &self.actual_creator_tax_isr);
        out.put("actual_creator_tax_iva", &self.actual_creator_tax_iva);
        out.put("actual_creator_tax_pit", &self.actual_creator_tax_pit);
        out.put("actual_creator_total_earnings_after_tax", &self.actual_creator_total_earnings_after_tax);
        out.put("actual_shop_ads_commission", &self.actual_shop_ads_commission);
        out.put("actual_standard_commission", &self.actual_standard_commission);
        out.put("actual_tap_bonus_commission", &self.actual_tap_bonus_commission);
        out.put("actual_total_agency_commission", &self.actual_total_agency_commission);
        out.put("attribution_type", &self.attribution_type);
        out.put("commission_bonus_rate", &self.commission_bonus_rate);
        out.put("commission_model", &self.commission_model);
        out.put("commission_tier_setting", &self.commission_tier_setting);
        out.put("content_id", &self.content_id);
        out.put("content_type", &self.content_type);
        out.put("create_time", &self.create_time);
        out.put("creator_username", &self.creator_username);
        out.put("delivery_time", &self.delivery_time);
        out.put("estimated_agency_isr", &self.estimated_agency_isr);
        out.put("estimated_agency_iva", &self.estimated_agency_iva);
        out.put("estimated_bonus_commission", &self.estimated_bonus_commission);
        out.put("estimated_commission_base", &self.estimated_commission_base);
        out.put("estimated_creator_tax_isr", &self.estimated_creator_tax_isr);
        out.put("estimated_creator_tax_iva", &self.estimated_creator_tax_iva);
        out.put("estimated_creator_tax_pit", &self.estimated_creator_tax_pit);
        out.put(
            "estimated_creator_total_earnings_after_tax",
            &self.estimated_creator_total_earnings_after_tax,
        );
        out.put("estimated_shop_ads_commission", &self.estimated_shop_ads_commission);
        out.put("estimated_standard_commission", &self.estimated_standard_commission);
        out.put("estimated_tap_bonus_commission", &self.estimated_tap_bonus_commission);
        out.put("estimated_total_agency_earnings", &self.estimated_total_agency_earnings);
        out.put("fully_return", &self.fully_return);
        out.put("id", &self.id);
        out.put("is_carousel", &self.is_carousel);
        out.put("last_update_time", &self.last_update_time);
        out.put("open_collaboration_id", &self.open_collaboration_id);
        out.put("price", &self.price);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("quantity", &self.quantity);
        out.put("revenue_sharing_portion_rate", &self.revenue_sharing_portion_rate);
        out.put("settle_status", &self.settle_status);
        out.put("settlement_time", &self.settlement_time);
        out.put("shop_ads_commission_rate", &self.shop_ads_commission_rate);
        out.put("shop_name", &self.shop_name);
        out.put("sku_id", &self.sku_id);
        out.put("standard_commission_rate", &self.standard_commission_rate);
        out.put("tags", &self.tags);
        out.put("tap_bonus_commission_rate", &self.tap_bonus_commission_rate);
        out.put("target_collaboration_id", &self.target_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target shop inside [`GetAffiliatePartnerCampaignDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetShop {
    /// Code of the shop, which sellers see in Seller Center behind their profile icon. Example: `THCBELNL4Y`.
    pub code: Option<String>,
    /// Name of the shop as buyers see it on TikTok. Example: `my_shop`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TargetShop {
    fn name(&self) -> &'static str {
        "TargetShop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Tracking result inside [`SampleStatus`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingResult {
    /// What happened to the parcel, such as OUT_FOR_DELIVERY or THE_PACKAGE_HAS_BEEN_DELIVERED. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`.
    pub tracking_event_description: Option<String>,
    /// Longer explanation of what happened to the parcel. Example: `delivering`.
    pub tracking_event_description_extended: Option<String>,
    /// When the event was last updated, Unix time in seconds, as text. Example: `1712941200`.
    pub tracking_event_update_date: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TrackingResult {
    fn name(&self) -> &'static str {
        "TrackingResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tracking_event_description" => self.tracking_event_description.read(reader),
            "tracking_event_description_extended" => self.tracking_event_description_extended.read(reader),
            "tracking_event_update_date" => self.tracking_event_update_date.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tracking_event_description", &self.tracking_event_description);
        out.put("tracking_event_description_extended", &self.tracking_event_description_extended);
        out.put("tracking_event_update_date", &self.tracking_event_update_date);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateAffiliatePartnerCampaignResponse,
    GenerateAffiliatePartnerCampaignProductLinkResponse,
    GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse,
    GetAffiliateCampaignCreatorFulfillmentStatusListResponse,
    GetAffiliateCampaignCreatorProductContentStatisticsResponse,
    GetAffiliateCampaignCreatorProductSampleStatusResponse,
    GetAffiliatePartnerCampaignDetailResponse,
    GetAffiliatePartnerCampaignListResponse,
    GetAffiliatePartnerCampaignProductListResponse,
    PartnerGenerateMultiAffiliateCampaignProductLinkResponse,
    SearchCapAffiliateOrdersResponse,
    SearchTapAffiliateOrdersResponse,
    BasePrice,
    Campaign,
    CampaignProductDetail,
    CampaignProductStatistic,
    Category,
    ContactInfo,
    Creator,
    CreatorContentStatistic,
    IndicatorData,
    Inventory,
    Product,
    ProductPrice,
    ProductPromotionLink,
    ProductThumbnail,
    PromotionCreator,
    Property,
    RegionPrice,
    SampleStatus,
    SearchTapAffiliateOrdersSkuOrder,
    SkuInformation,
    SkuOrder,
    TargetShop,
    TrackingResult,
);
