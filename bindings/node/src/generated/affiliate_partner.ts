// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateAffiliatePartnerCampaign` (202405). Creates an affiliate partner campaign with its commission and time windows. */
export interface CreateAffiliatePartnerCampaignParams {
  /** When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Required. Example: `1715878799`. */
  campaign_end_time: common.Time;
  /** When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`. */
  campaign_start_time: common.Time;
  /** Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Required. Example: `1000`. */
  commission_rate: common.Integer;
  /** How sellers can reach the partner; which messengers are needed depends on the target market. Required. */
  contact_info: ContactInfo;
  /** Text that presents the campaign to sellers, fewer than 1000 characters. Required. */
  description: string;
  /** Name of the campaign, fewer than 50 characters. Required. */
  name: string;
  /** Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Required. Example: `1713891599`. */
  registration_end_time: common.Time;
  /** First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`. */
  registration_start_time: common.Time;
  /** Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead. */
  target_seller_types?: readonly TargetSellerType[] | undefined;
  /** Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon. */
  target_shop_codes?: readonly string[] | undefined;
}

/** The parameters of `EditAffiliatePartnerCampaign` (202405). Changes the given fields of an affiliate partner campaign and leaves the others as they are. */
export interface EditAffiliatePartnerCampaignParams {
  /** When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`. */
  campaign_end_time?: common.Time | undefined;
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
  campaign_start_time?: common.Time | undefined;
  /** Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`. */
  commission_rate?: common.Integer | undefined;
  /** How sellers can reach the partner; which messengers are needed depends on the target market. */
  contact_info?: ContactInfo | undefined;
  /** Text that presents the campaign to sellers, fewer than 1000 characters. */
  description?: string | undefined;
  /** Name of the campaign, fewer than 50 characters. */
  name?: string | undefined;
  /** Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`. */
  registration_end_time?: common.Time | undefined;
  /** First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
  registration_start_time?: common.Time | undefined;
  /** Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead. */
  target_seller_types?: readonly TargetSellerType[] | undefined;
  /** Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon. */
  target_shop_codes?: readonly string[] | undefined;
}

/** The parameters of `GenerateAffiliatePartnerCampaignProductLink` (202405). Creates the promotion link of one campaign product at a creator commission rate. */
export interface GenerateAffiliatePartnerCampaignProductLinkParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Commission rate to offer to creators through the link, in hundredths of a percent; at most the total rate set by the seller. Required. Example: `1000`. */
  creator_commission_rate: common.Integer;
  /** Platform's id of the product, as the product operations return it. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508). Lists how each creator performs for one product of a campaign. */
export interface GetAffiliateCampaignCreatorFulfillmentStatusInfoParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Number of creators to return on each page, from 1 to 50. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
  /** Platform's id of the product, as the product operations return it. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501). Lists promotion statistics for every product of a campaign. */
export interface GetAffiliateCampaignCreatorFulfillmentStatusListParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Number of products to return on each page, from 1 to 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetAffiliateCampaignCreatorProductContentStatistics` (202508). Lists the content that one creator published for a campaign product, with its results. */
export interface GetAffiliateCampaignCreatorProductContentStatisticsParams {
  /** Restricts the figures to this product; take the id from the fulfillment status info of the campaign. Required. Example: `123456789`. */
  affiliate_product_id: common.Id;
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Kind of content to report on: 1 for videos, 2 for LIVE rooms. Example: `VIDEO`. */
  content_type?: string | undefined;
  /** Creator to report on: temporary id in older versions, open id in newer ones. Required. */
  creator_temp_id: common.Id;
  /** Platform's id of the product, as the product operations return it. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliateCampaignCreatorProductSampleStatus` (202508). Returns the delivery state of the sample sent to a campaign creator. */
export interface GetAffiliateCampaignCreatorProductSampleStatusParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Creator to report on: temporary id in older versions, open id in newer ones. Required. */
  creator_temp_id: common.Id;
  /** Platform's id of the product, as the product operations return it. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliatePartnerCampaignDetail` (202405). Returns one affiliate partner campaign with its terms, dates and target shops. */
export interface GetAffiliatePartnerCampaignDetailParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
}

/** The parameters of `GetAffiliatePartnerCampaignList` (202405). Lists the partner's campaigns, filtered by status and type. */
export interface GetAffiliatePartnerCampaignListParams {
  /** Number of campaigns to return on each page, from 1 to 100; 10 by default. Required. Default: `10`. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Second filter by `type`: MARKETPLACE or JOINED for SELLER_CAMPAIGNS, AVAILABLE or JOINED for EXCLUSIVE_TIKTOK_SHOP, otherwise nothing. Example: `DEFAULT`. */
  query_type_filter?: string | undefined;
  /** Restricts the list to campaigns in this state. Example: `READY`. */
  status?: GetAffiliatePartnerCampaignListStatus | undefined;
  /** Kind of campaigns to list: MY_CAMPAIGNS (the default), GS_SELLING_CAMPAIGNS, SELLER_CAMPAIGNS or EXCLUSIVE_TIKTOK_SHOP. Example: `MY_CAMPAIGNS`. */
  type?: GetAffiliatePartnerCampaignListType | undefined;
}

/** The parameters of `GetAffiliatePartnerCampaignProductList` (202405). Lists the products that sellers registered for a campaign, with their review state. */
export interface GetAffiliatePartnerCampaignProductListParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Restricts the list to products of this category or of leaf categories below it. Example: `991496`. */
  category_id?: common.Id | undefined;
  /** Number of products to return on each page. Required. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Restricts the list to this product, given by its id. Example: `1730305356901683547`. */
  product_id?: common.Id | undefined;
  /** Part of the product name; only products that contain it are returned. Example: `sample`. */
  product_name?: string | undefined;
  /** Restricts the list to products in this state of review: PENDING, APPROVED, REJECTED, PENDING_CLOSED or CLOSED. Example: `PENDING`. */
  review_status?: ReviewStatus | undefined;
  /** Part of the shop name; only products of shops that contain it are returned. */
  shop_name?: string | undefined;
}

/** The parameters of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505). Creates promotion links for several products of a campaign at once. */
export interface PartnerGenerateMultiAffiliateCampaignProductLinkParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Products to make links for, at most 50 ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `PublishAffiliatePartnerCampaign` (202405). Publishes a prepared affiliate partner campaign so that sellers can register. */
export interface PublishAffiliatePartnerCampaignParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
}

/** The parameters of `ReviewAffiliatePartnerCampaignProduct` (202405). Approves or rejects a product that a seller registered for a campaign. */
export interface ReviewAffiliatePartnerCampaignProductParams {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Required. */
  campaign_id: common.Id;
  /** Platform's id of the product, as the product operations return it. Required. */
  product_id: common.Id;
  /** Why the partner turns the product down; needed if `review_result` is REJECT or REJECT_FOREVER. */
  reject_reasons?: readonly RejectReason[] | undefined;
  /** Decision of the partner: APPROVE, REJECT, or REJECT_FOREVER so that the product cannot be registered again. Required. Example: `APPROVE`. */
  review_result: ReviewResult;
}

/** The parameters of `SearchCAPAffiliateOrders` (202603). Lists affiliate orders of a creator agency partner (CAP) that match a filter. */
export interface SearchCapAffiliateOrdersParams {
  /** Earliest creation time of the orders, Unix time in seconds. */
  create_time_ge?: common.Time | undefined;
  /** Creation time that orders must lie before, Unix time in seconds. */
  create_time_lt?: common.Time | undefined;
  /** Restricts the result to this main order. */
  order_id?: common.Id | undefined;
  /** Number of orders to return on each page, from 1 to 100; 20 by default. Required. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
  /** Restricts the result to orders of this product. */
  product_id?: common.Id | undefined;
  /** Restricts the result to orders in this state of settlement, given as a number. */
  settle_status?: common.Integer | undefined;
}

/** The parameters of `SearchTapAffiliateOrders` (202603). Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time. */
export interface SearchTapAffiliateOrdersParams {
  /** Restricts the orders to those that came through this campaign. */
  campaign_id?: common.Id | undefined;
  /** Earliest creation time of the orders, Unix time in seconds. */
  create_time_ge?: common.Time | undefined;
  /** Creation time that orders must lie before, Unix time in seconds. */
  create_time_lt?: common.Time | undefined;
  /** Number of orders to return on each page, from 1 to 100; 20 by default. Required. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
}

/** The response of `CreateAffiliatePartnerCampaign` (202405). */
export interface CreateAffiliatePartnerCampaignResponse {
  /** Platform's id of the affiliate partner campaign (TAP campaign). Example: `7356411663443183367`. */
  campaign_id?: string;
}

/** The response of `GenerateAffiliatePartnerCampaignProductLink` (202405). */
export interface GenerateAffiliatePartnerCampaignProductLinkResponse {
  /** Link for agencies to share with creators, who decide themselves whether to add the product to their showcase. */
  product_promotion_link?: string;
}

/** The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508). */
export interface GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** Creators who promote the product, with commission, samples and results. */
  promotion_creators?: PromotionCreator[];
  /** Number of creators in the campaign, over all pages. */
  total_creator_count?: number;
}

/** The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501). */
export interface GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
  /** Products of the campaign with figures on creators, samples and sales. */
  campaign_product_statistics?: CampaignProductStatistic[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `0`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `10`. */
  total_count?: number;
}

/** The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508). */
export interface GetAffiliateCampaignCreatorProductContentStatisticsResponse {
  /** LIVEs or videos of the creator for the product, with their reach. */
  creator_content_statistics?: CreatorContentStatistic[];
}

/** The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508). */
export interface GetAffiliateCampaignCreatorProductSampleStatusResponse {
  /** Shipment of the sample to the creator, with its tracking. */
  sample_status?: SampleStatus;
}

/** The response of `GetAffiliatePartnerCampaignDetail` (202405). */
export interface GetAffiliatePartnerCampaignDetailResponse {
  /** When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`. */
  campaign_end_time?: number;
  /** When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
  campaign_start_time?: number;
  /** Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`. */
  commission_rate?: number;
  /** How sellers can reach the partner; which messengers are needed depends on the target market. */
  contact_info?: ContactInfo;
  /** Text that presents the campaign to sellers, fewer than 1000 characters. */
  description?: string;
  /** Id of the campaign; pass it as `campaign_id`. Example: `7356876895365105455`. */
  id?: string;
  /** Name of the campaign, fewer than 50 characters. Example: `test_campaign`. */
  name?: string;
  /** Market of the campaign, ISO 3166-1 alpha-2. Example: `US`. */
  region?: string;
  /** Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`. */
  registration_end_time?: number;
  /** First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
  registration_start_time?: number;
  /** State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`. */
  status?: CampaignStatus;
  /** Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead. */
  target_seller_types?: TargetSellerType[];
  /** Shops that may register products for the campaign. */
  target_shops?: TargetShop[];
}

/** The response of `GetAffiliatePartnerCampaignList` (202405). */
export interface GetAffiliatePartnerCampaignListResponse {
  /** Campaigns that match the filters, one entry each. */
  campaigns?: Campaign[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `1570`. */
  total_count?: number;
}

/** The response of `GetAffiliatePartnerCampaignProductList` (202405). */
export interface GetAffiliatePartnerCampaignProductListResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`. */
  next_page_token?: string;
  /** Products that sellers registered for the campaign. */
  products?: Product[];
  /** Number of all entries that match, over all pages. Example: `1570`. */
  total_count?: number;
}

/** The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505). */
export interface PartnerGenerateMultiAffiliateCampaignProductLinkResponse {
  /** Products for which no promotion link could be made. */
  failed_product_ids?: string[];
  /** Links that were made for creators, one for each product; see `failed_product_ids` for the others. */
  product_promotion_links?: ProductPromotionLink[];
}

/** The response of `SearchCAPAffiliateOrders` (202603). */
export interface SearchCapAffiliateOrdersResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** SKUs sold through creators, one entry for each SKU in an order. */
  sku_orders?: SkuOrder[];
  /** Number of all entries that match, over all pages. */
  total_count?: number;
}

/** The response of `SearchTapAffiliateOrders` (202603). */
export interface SearchTapAffiliateOrdersResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** SKUs sold through creators, one entry for each SKU in an order. */
  sku_orders?: SearchTapAffiliateOrdersSkuOrder[];
  /** Number of all entries that match, over all pages. */
  total_count?: number;
}

/** Base price inside {@link SkuInformation}. */
export interface BasePrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `MYR`. */
  currency?: string;
  /** Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`. */
  list_price?: string;
  /** Value of the SKU for customs in the local currency, decimal text. Example: `141.58`. */
  localized_dutiable_price?: string;
  /** Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`. */
  region_code?: string;
  /** Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`. */
  sale_price?: string;
}

/** Campaign inside {@link GetAffiliatePartnerCampaignListResponse}. */
export interface Campaign {
  /** When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`. */
  campaign_end_time?: number;
  /** When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
  campaign_start_time?: number;
  /** Id to pass as `campaign_id` to read, change or publish the campaign. Example: `7360590375814268715`. */
  id?: string;
  /** Name of the campaign, fewer than 50 characters. Example: `test`. */
  name?: string;
  /** Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`. */
  registration_end_time?: number;
  /** First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
  registration_start_time?: number;
  /** State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`. */
  status?: CampaignStatus;
}

/** Campaign product detail inside {@link CampaignProductStatistic}. */
export interface CampaignProductDetail {
  /** Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). Example: `1000`. */
  creator_commission_percent?: string;
  /** Key figures of the product: creators, samples, orders and commission. */
  indicator_data?: IndicatorData;
  /** Commission rate of the partner in hundredths of a percent, as text (1000 is 10 percent). Example: `5000`. */
  partner_commission_percent?: string;
  /** Commission rate in open collaboration, in hundredths of a percent, as text (1000 is 10 percent). Example: `1400`. */
  plan_commission_percent?: string;
  /** Platform's id of the product, as the product operations return it. Example: `12344`. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Lowest and highest price at which the product is offered. */
  product_price?: ProductPrice;
  /** State of the product's review for the campaign, such as PRODUCT_PENDING, PRODUCT_APPROVED or PRODUCT_REJECTED. Example: `PRODUCT_UNSPECIFIED`. */
  product_status?: ProductStatus;
  /** Number of units of the product in stock, as text. Example: `100`. */
  product_stock_count?: string;
  /** Small picture of the product with its addresses. */
  product_thumbnail?: ProductThumbnail;
  /** Creator's and partner's rate together, in hundredths of a percent, as text (1000 is 10 percent). Example: `6000`. */
  total_commission_percent?: string;
}

/** Campaign product statistic inside {@link GetAffiliateCampaignCreatorFulfillmentStatusListResponse}. */
export interface CampaignProductStatistic {
  /** Product of the campaign with price, commissions and key figures. */
  campaign_product_detail?: CampaignProductDetail;
  /** Creators who work on the campaign or product. Example: `0`. */
  collaborated_creators_num?: number;
  /** Number of creators who sold at least one unit of the product. Example: `1`. */
  creator_sales_num?: number;
  /** When the figures were last refreshed, Unix time in milliseconds, as text. Example: `1736204400000`. */
  data_update_time?: string;
  /** Creators who promote the product or take part in the campaign. Example: `0`. */
  promoted_creator_num?: number;
  /** Creators who asked for a sample of the product. Example: `0`. */
  sample_requested_creator_num?: number;
}

/** Category inside {@link Product}. */
export interface Category {
  /** Platform's id of the leaf category of the product. Example: `12222`. */
  id?: string;
  /** Words for the category, as shown in the market. Example: `COMPUTER`. */
  name?: string;
}

/** Contact info inside {@link CreateAffiliatePartnerCampaignParams}, {@link EditAffiliatePartnerCampaignParams}, {@link GetAffiliatePartnerCampaignDetailResponse}. */
export interface ContactInfo {
  /** Email address under which sellers can reach the partner. Example: `123456@gmail.com`. */
  email?: string | undefined;
  /** LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`. */
  line?: string | undefined;
  /** Phone number under which sellers can reach the partner. Example: `+14255550100`. */
  phone?: string | undefined;
  /** Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`. */
  viber?: string | undefined;
  /** WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`. */
  whatsapp?: string | undefined;
  /** Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`. */
  zalo?: string | undefined;
}

/** Creator inside {@link PromotionCreator}. */
export interface Creator {
  /** Address of the creator's profile picture. */
  avatar_url?: string;
  /** Open id that identifies the creator for your app. */
  creator_open_id?: string;
  /** Number of accounts that follow the creator on TikTok. */
  follower_num?: number;
  /** Display name of the creator, which can change. */
  nick_name?: string;
  /** Handle of the creator, the name used in the profile address. */
  user_name?: string;
}

/** Creator content statistic inside {@link GetAffiliateCampaignCreatorProductContentStatisticsResponse}. */
export interface CreatorContentStatistic {
  /** Comments that viewers left on the LIVE or video, as text. Example: `0`. */
  comment_num?: string;
  /** Day on which the LIVE ended, in the form YYYY_MM_DD; absent for videos. A day, such as `2026-10-01`. Example: `2024-11-13`. */
  content_end_date?: string;
  /** Kind of the content: VIDEO or LIVE_ROOM. Example: `VIDEO`. */
  content_type?: string;
  /** Address of the cover picture of the LIVE; absent for videos. */
  cover_img_url?: string;
  /** Likes that viewers gave the LIVE or video, as text. Example: `1`. */
  like_count?: string;
  /** Address of the video on the TikTok website. Example: `http://xxx.tiktok.com/xxxx`. */
  linked_tiktok_video?: string;
  /** Value of the product orders that came from the LIVE or video, decimal text. Example: `0`. */
  paid_amount?: string;
  /** Paid orders, returned ones included, as text. Example: `0`. */
  paid_order_num?: string;
  /** Day on which the video was published or the LIVE started, in the form YYYY_MM_DD. A day, such as `2026-10-01`. Example: `2024-11-13`. */
  published_date?: string;
  /** Address of the video, or of the recording of the LIVE. */
  source_url?: string;
  /** Public views of the LIVE or video, as text. Example: `1`. */
  view_count?: string;
}

/** Indicator data inside {@link CampaignProductDetail}. */
export interface IndicatorData {
  /** Gross merchandise value (GMV) of the orders in `actual_order_num`, decimal text. Example: `0`. */
  actual_amount?: string;
  /** Paid orders that were not returned, as text. Example: `0`. */
  actual_order_num?: string;
  /** Partner's commission on the orders in `actual_order_num`, decimal text. Example: `0`. */
  actual_partner_commission?: string;
  /** Creators who work on the campaign or product. Example: `0`. */
  collaborated_creators_num?: string;
  /** Number of creators who sold at least one unit of the product. Example: `0`. */
  creator_sales_num?: string;
  /** Payments for the orders in `paid_order_num`, decimal text. Example: `0`. */
  estimated_amount?: string;
  /** Partner's commission on the orders in `paid_order_num`, decimal text. Example: `0`. */
  estimated_partner_commission?: string;
  /** Paid orders, returned ones included, as text. Example: `3`. */
  paid_order_num?: string;
  /** Creators who promote the product or take part in the campaign. Example: `0`. */
  promoted_creator_num?: string;
  /** Creators who asked for a sample of the product. Example: `0`. */
  sample_requested_creator_num?: string;
}

/** Inventory inside {@link SkuInformation}. */
export interface Inventory {
  /** Units of the SKU that are in the warehouse and can be sold, as text. Example: `80`. */
  available_quantity?: string;
}

/** Product inside {@link GetAffiliatePartnerCampaignProductListResponse}. */
export interface Product {
  /** Leaf category that the product belongs to. */
  category?: Category;
  /** Commission rate of the creator in hundredths of a percent. Example: `1000`. */
  creator_commission_rate?: number;
  /** Highest original price among the SKUs of the product. */
  highest_price?: common.Money;
  /** Platform's id of the product, as the product operations return it. Example: `1729442777527587334`. */
  id?: string;
  /** Units in stock over all SKUs of the product. Example: `89`. */
  inventory?: number;
  /** Whether an address of the product page exists. Example: `true`. */
  is_available?: boolean;
  /** Lowest original price among the SKUs of the product. */
  lowest_price?: common.Money;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** Name of the product as buyers see it on the product page. */
  name?: string;
  /** Commission rate of the product in open collaboration, in hundredths of a percent. Example: `1000`. */
  open_collaboration_commission_rate?: number;
  /** Commission rate of the partner in hundredths of a percent. Example: `5600`. */
  partner_commission_rate?: number;
  /** Text about the product from its detail page, as HTML. */
  product_description?: string;
  /** Units of the product sold in the campaign. Example: `10`. */
  product_sales?: number;
  /** State of the partner's review: PENDING, APPROVED or REJECTED; PENDING_CLOSED and CLOSED once the product leaves. Example: `PENDING`. */
  review_status?: ReviewStatus;
  /** Samples of the product that the seller gives to creators in total. Example: `12`. */
  sample_quota?: number;
  /** Name of the shop that sells the product. Example: `my_shop`. */
  shop_name?: string;
  /** SKUs of the product with attributes, prices and stock. */
  sku_information_list?: SkuInformation[];
  /** Creator's and partner's commission rate together, in hundredths of a percent. Example: `6600`. */
  total_commission_rate?: number;
}

/** Product price inside {@link CampaignProductDetail}. */
export interface ProductPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest price at which the product is offered, decimal text. Example: `3.00`. */
  max_price?: string;
  /** Lowest price at which the product is offered, decimal text. Example: `1.00`. */
  min_price?: string;
}

/** Product promotion link inside {@link PartnerGenerateMultiAffiliateCampaignProductLinkResponse}. */
export interface ProductPromotionLink {
  /** Link to share with creators; it opens a page in the TikTok app where they decide whether to add the product. */
  link?: string;
  /** Platform's id of the product, as the product operations return it. Example: `7362840009596339971`. */
  product_id?: string;
}

/** Product thumbnail inside {@link CampaignProductDetail}. */
export interface ProductThumbnail {
  /** Platform's identifier of the picture, not an address to open. */
  uri?: string;
  /** Addresses at which the product pictures can be loaded. */
  url_list?: string[];
}

/** Promotion creator inside {@link GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse}. */
export interface PromotionCreator {
  /** Id of the product within the affiliate campaign, different from the product id of the shop. */
  affiliate_product_id?: string;
  /** Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). */
  commission?: string;
  /** Creator who promotes the product, with name and picture. */
  creator?: Creator;
  /** When the collaboration with the creator ends, Unix time in milliseconds, as text. */
  effective_end_time?: string;
  /** When the collaboration with the creator starts, Unix time in milliseconds, as text. */
  effective_start_time?: string;
  /** Where the creator's request for a sample stands, from NOT_REQUESTED and PENDING to COMPLETED or one of the cancelled states. */
  free_sample_status?: string;
  /** Total amount that buyers paid for the product in the campaign. */
  paid_amount?: common.Money;
  /** LIVE rooms in which the product was promoted. */
  room_count?: number;
  /** Videos that creators published for the promotion. */
  video_count?: number;
}

/** Property inside {@link SkuInformation}. */
export interface Property {
  /** Name of the sales attribute, such as color. Example: `Spesifikasi`. */
  name?: string;
  /** Name of the attribute value, such as red. Example: `lalai`. */
  value_name?: string;
}

/** Region price inside {@link SkuInformation}. */
export interface RegionPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `MYR`. */
  currency?: string;
  /** Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`. */
  list_price?: string;
  /** Value of the SKU for customs in the local currency, decimal text. Example: `141.58`. */
  localized_dutiable_price?: string;
  /** Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`. */
  region_code?: string;
  /** Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`. */
  sale_price?: string;
}

/** Sample status inside {@link GetAffiliateCampaignCreatorProductSampleStatusResponse}. */
export interface SampleStatus {
  /** Shipping service for the sample: ECONOMY_SHIPPING or PREMIUM_SHIPPING. Example: `PREMIUM_SHIPPING`. */
  delivery_option?: string;
  /** Earliest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`. */
  estimated_earliest_delivery_date?: string;
  /** Latest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`. */
  estimated_latest_delivery_date?: string;
  /** Number of units of the sample that were sent to the creator. Example: `1`. */
  quantity?: number;
  /** Name of the carrier that delivers the sample. Example: `USPS`. */
  shipping_provider_name?: string;
  /** Events on the way of the parcel with the sample. */
  tracking_results?: TrackingResult[];
}

/** SKU order inside {@link SearchTapAffiliateOrdersResponse}. */
export interface SearchTapAffiliateOrdersSkuOrder {
  /** Sales value that the commission is finally computed on: price times the units neither returned nor refunded. */
  actual_commission_base?: common.Money;
  /** Creator's part of the Shop Ads commission as finally due. */
  actual_creator_shop_ads_commission?: common.Money;
  /** Creator's part of the standard commission as finally due. */
  actual_creator_standard_commission?: common.Money;
  /** Creator's part of the campaign bonus as finally due. */
  actual_creator_tap_bonus_commission?: common.Money;
  /** Mexican income tax (ISR) finally withheld from the partner's commission. */
  actual_partner_isr?: common.Money;
  /** Mexican value added tax (IVA) finally due on the partner's commission. */
  actual_partner_iva?: common.Money;
  /** Partner's part of the Shop Ads commission as finally due. */
  actual_partner_shop_ads_commission?: common.Money;
  /** Partner's part of the standard commission as finally due. */
  actual_partner_standard_commission?: common.Money;
  /** Partner's part of the campaign bonus as finally due. */
  actual_partner_tap_bonus_commission?: common.Money;
  /** Platform's id of the affiliate partner campaign (TAP campaign). */
  campaign_id?: string;
  /** Id of the LIVE, video or other content that the order came from. */
  content_id?: string;
  /** Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. */
  content_type?: string;
  /** When the order was created, Unix time in seconds. */
  create_time?: number;
  /** Part of the rate for orders from ads that goes to the creator. */
  creator_shop_ads_commission_rate?: number;
  /** Part of the base rate that goes to the creator. */
  creator_standard_commission_rate?: number;
  /** Part of the campaign bonus rate that goes to the creator. */
  creator_tap_bonus_commission_rate?: number;
  /** Handle of the creator who brought the order. */
  creator_username?: string;
  /** When the order was delivered, Unix time in seconds. */
  delivery_time?: number;
  /** Sales value that the commission is estimated on: price times the units ordered. */
  estimated_commission_base?: common.Money;
  /** Creator's part of the Shop Ads commission as expected before settlement. */
  estimated_creator_shop_ads_commission?: common.Money;
  /** Creator's part of the standard commission as expected before settlement. */
  estimated_creator_standard_commission?: common.Money;
  /** Creator's part of the campaign bonus as expected before settlement. */
  estimated_creator_tap_bonus_commission?: common.Money;
  /** Mexican income tax (ISR) expected on the partner's commission. */
  estimated_partner_isr?: common.Money;
  /** Mexican value added tax (IVA) expected on the partner's commission. */
  estimated_partner_iva?: common.Money;
  /** Partner's part of the Shop Ads commission as expected before settlement. */
  estimated_partner_shop_ads_commission?: common.Money;
  /** Partner's part of the standard commission as expected before settlement. */
  estimated_partner_standard_commission?: common.Money;
  /** Partner's part of the campaign bonus as expected before settlement. */
  estimated_partner_tap_bonus_commission?: common.Money;
  /** Whether all units of the SKU were returned. */
  fully_return?: string;
  /** Platform's id of the order that the SKU was sold in. */
  id?: string;
  /** Whether the order came through a carousel, that is a post with several pictures. */
  is_carousel?: boolean;
  /** When the order data was last changed, Unix time in seconds. */
  last_update_time?: number;
  /** Part of the rate for orders from ads that goes to the affiliate partner. */
  partner_shop_ads_commission_rate?: number;
  /** Part of the base rate that goes to the affiliate partner. */
  partner_standard_commission_rate?: number;
  /** Part of the campaign bonus rate that goes to the affiliate partner. */
  partner_tap_bonus_commission_rate?: number;
  /** Price at which one unit of the SKU was sold. */
  price?: common.Money;
  /** Platform's id of the product, as the product operations return it. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Number of units of the SKU that the buyer ordered. */
  quantity?: number;
  /** Whether the commission on the SKU has been settled. */
  settle_status?: string;
  /** When the commission was settled, Unix time in seconds. */
  settlement_time?: number;
  /** Platform's id of the SKU, the variant of the product. */
  sku_id?: string;
}

/** SKU information inside {@link Product}. */
export interface SkuInformation {
  /** Price of the SKU in the region where it is sold. */
  base_price?: BasePrice;
  /** Stock of this variant that is left to sell. */
  inventory?: Inventory;
  /** Sales attributes that tell this SKU from the others. */
  properties?: Property[];
  /** Prices of the SKU, one entry for each country where it is sold. */
  region_prices?: RegionPrice[];
  /** Platform's id of the SKU, the variant of the product. Example: `1729666531097281876`. */
  sku_id?: string;
  /** Name of the variant, made of its attribute values. */
  sku_name?: string;
}

/** SKU order inside {@link SearchCapAffiliateOrdersResponse}. */
export interface SkuOrder {
  /** Mexican income tax (ISR) finally withheld from the agency's commission. */
  actual_agency_isr?: common.Money;
  /** Mexican value added tax (IVA) finally due on the agency's commission. */
  actual_agency_iva?: common.Money;
  /** Bonus commission that the platform finally pays for creators who perform well. */
  actual_bonus_commission?: common.Money;
  /** Sales value that the commission is finally computed on: price times the units neither returned nor refunded. */
  actual_commission_base?: common.Money;
  /** Mexican income tax (ISR) finally withheld from the creator's earnings. */
  actual_creator_tax_isr?: common.Money;
  /** Mexican value added tax (IVA) finally due on the creator's earnings. */
  actual_creator_tax_iva?: common.Money;
  /** Personal income tax (PIT) finally withheld from the creator's earnings. */
  actual_creator_tax_pit?: common.Money;
  /** All that the creator finally earns on the SKU, after taxes. */
  actual_creator_total_earnings_after_tax?: common.Money;
  /** Commission finally earned on the order because it came from an ad. */
  actual_shop_ads_commission?: common.Money;
  /** Commission finally earned at the standard rate, before bonus and ads commission. */
  actual_standard_commission?: common.Money;
  /** Campaign bonus of the affiliate partner as finally due. */
  actual_tap_bonus_commission?: common.Money;
  /** All commission that the creator's agency finally gets on the SKU. */
  actual_total_agency_commission?: common.Money;
  /** Direct if the buyer bought through the creator's link, Indirect if through recommendations after it; indirect pays a lower rate. */
  attribution_type?: string;
  /** Rate of the bonus that the platform pays to the creator. */
  commission_bonus_rate?: number;
  /** How the commission of the order is computed: one fixed rate, or a rate by tier. */
  commission_model?: string;
  /** Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0. */
  commission_tier_setting?: string;
  /** Id of the LIVE, video or other content that the order came from. */
  content_id?: string;
  /** Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. */
  content_type?: string;
  /** When the order was created, Unix time in seconds. */
  create_time?: number;
  /** Handle of the creator who brought the order. */
  creator_username?: string;
  /** When the order was delivered, Unix time in seconds. */
  delivery_time?: number;
  /** Mexican income tax (ISR) expected on the agency's commission. */
  estimated_agency_isr?: common.Money;
  /** Mexican value added tax (IVA) expected on the agency's commission. */
  estimated_agency_iva?: common.Money;
  /** Bonus commission that the platform is expected to pay for creators who perform well. */
  estimated_bonus_commission?: common.Money;
  /** Sales value that the commission is estimated on: price times the units ordered. */
  estimated_commission_base?: common.Money;
  /** Mexican income tax (ISR) expected on the creator's earnings. */
  estimated_creator_tax_isr?: common.Money;
  /** Mexican value added tax (IVA) expected on the creator's earnings. */
  estimated_creator_tax_iva?: common.Money;
  /** Personal income tax (PIT) expected on the creator's earnings. */
  estimated_creator_tax_pit?: common.Money;
  /** All that the creator is expected to earn on the SKU, after taxes. */
  estimated_creator_total_earnings_after_tax?: common.Money;
  /** Commission expected on the order because it came from an ad. */
  estimated_shop_ads_commission?: common.Money;
  /** Commission expected at the standard rate, before bonus and ads commission. */
  estimated_standard_commission?: common.Money;
  /** Campaign bonus of the affiliate partner as expected before settlement. */
  estimated_tap_bonus_commission?: common.Money;
  /** All commission that the creator's agency is expected to get on the SKU. */
  estimated_total_agency_earnings?: common.Money;
  /** Whether all units of the SKU were returned. */
  fully_return?: string;
  /** Platform's id of the order that the SKU was sold in. */
  id?: string;
  /** Whether the order came through a carousel, that is a post with several pictures. */
  is_carousel?: boolean;
  /** When the order data was last changed, Unix time in seconds. */
  last_update_time?: number;
  /** Id of the open collaboration that the order came through. */
  open_collaboration_id?: string;
  /** Price at which one unit of the SKU was sold. */
  price?: common.Money;
  /** Platform's id of the product, as the product operations return it. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Number of units of the SKU that the buyer ordered. */
  quantity?: number;
  /** Part of the creator's commission that goes to the agency. */
  revenue_sharing_portion_rate?: number;
  /** Whether the commission on the SKU has been settled. */
  settle_status?: string;
  /** When the commission was settled, Unix time in seconds. */
  settlement_time?: number;
  /** Commission rate on orders that come from ads. */
  shop_ads_commission_rate?: number;
  /** Name of the shop that sells the product. */
  shop_name?: string;
  /** Platform's id of the SKU, the variant of the product. */
  sku_id?: string;
  /** Base commission rate, before bonus and ads commission. */
  standard_commission_rate?: number;
  /** Text of your own that the link carried, to trace where the order came from. */
  tags?: string;
  /** Rate of the campaign bonus paid to the affiliate partner. */
  tap_bonus_commission_rate?: number;
  /** Id of the target collaboration that the order came through. */
  target_collaboration_id?: string;
}

/** Target shop inside {@link GetAffiliatePartnerCampaignDetailResponse}. */
export interface TargetShop {
  /** Code of the shop, which sellers see in Seller Center behind their profile icon. Example: `THCBELNL4Y`. */
  code?: string;
  /** Name of the shop as buyers see it on TikTok. Example: `my_shop`. */
  name?: string;
}

/** Tracking result inside {@link SampleStatus}. */
export interface TrackingResult {
  /** What happened to the parcel, such as OUT_FOR_DELIVERY or THE_PACKAGE_HAS_BEEN_DELIVERED. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`. */
  tracking_event_description?: string;
  /** Longer explanation of what happened to the parcel. Example: `delivering`. */
  tracking_event_description_extended?: string;
  /** When the event was last updated, Unix time in seconds, as text. Example: `1712941200`. */
  tracking_event_update_date?: string;
}

/**
 * Values of `status` in `Campaign`, `status` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added.
 * - `READY`: The campaign is set up but not yet published.
 * - `UPCOMING`: The campaign is published and waits for its start.
 * - `ONGOING`: The campaign is running; creators can promote its products.
 * - `CLOSED`: The campaign is over; its times can no longer be changed.
 */
export type CampaignStatus =
  | "READY"
  | "UPCOMING"
  | "ONGOING"
  | "CLOSED"
  | (string & {});

/**
 * Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may be added.
 * - `READY`: The campaign is set up but not yet published.
 * - `UPCOMING`: The campaign is published and waits for its start.
 * - `ONGOING`: The campaign is running; creators can promote its products.
 * - `CLOSED`: The campaign is over; its times can no longer be changed.
 * - `UNSPECIFIED`: No state given; as a filter, campaigns are not restricted by it.
 */
export type GetAffiliatePartnerCampaignListStatus =
  | "READY"
  | "UPCOMING"
  | "ONGOING"
  | "CLOSED"
  | "UNSPECIFIED"
  | (string & {});

/**
 * Values of `type` in `GetAffiliatePartnerCampaignListRequest`; more may be added.
 * - `MY_CAMPAIGNS`: Campaigns that the partner created; used if `type` is left out.
 * - `GS_SELLING_CAMPAIGNS`: Campaigns of sellers in the Global Selling program.
 * - `SELLER_CAMPAIGNS`: Campaigns set up by sellers; `query_type_filter` separates joined ones from those on the marketplace.
 * - `EXCLUSIVE_TIKTOK_SHOP`: Campaigns exclusive to TikTok Shop; `query_type_filter` separates joined ones from those open to the partner.
 */
export type GetAffiliatePartnerCampaignListType =
  | "MY_CAMPAIGNS"
  | "GS_SELLING_CAMPAIGNS"
  | "SELLER_CAMPAIGNS"
  | "EXCLUSIVE_TIKTOK_SHOP"
  | (string & {});

/**
 * Values of `product_status` in `CampaignProductDetail`; more may be added.
 * - `PRODUCT_UNSPECIFIED`: State not known or not reported.
 * - `PRODUCT_PENDING`: The seller has registered the product for the campaign; the partner still has to decide.
 * - `PRODUCT_APPROVED`: The partner accepted the product, so creators can promote it in the campaign.
 * - `PRODUCT_REJECTED`: The partner turned the product down; it takes no part in the campaign.
 * - `PRODUCT_PENDING_CLOSED`: The product is about to leave the campaign; CLOSED comes next.
 * - `PRODUCT_CLOSED`: The product has left the campaign and can no longer be promoted in it.
 */
export type ProductStatus =
  | "PRODUCT_UNSPECIFIED"
  | "PRODUCT_PENDING"
  | "PRODUCT_APPROVED"
  | "PRODUCT_REJECTED"
  | "PRODUCT_PENDING_CLOSED"
  | "PRODUCT_CLOSED"
  | (string & {});

/**
 * Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added.
 * - `COMMISSION_TOO_LOW`: The seller offers too small a share.
 * - `NO_SUITABLE_CREATOR`: The partner has nobody who could promote such a product.
 * - `PRODUCT_HARD_TO_PROMOTE`: The partner does not expect it to sell through content.
 * - `PRODUCT_TOO_EXPENSIVE`: The price is higher than the partner thinks buyers will pay.
 */
export type RejectReason =
  | "COMMISSION_TOO_LOW"
  | "NO_SUITABLE_CREATOR"
  | "PRODUCT_HARD_TO_PROMOTE"
  | "PRODUCT_TOO_EXPENSIVE"
  | (string & {});

/**
 * Values of `review_result` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added.
 * - `APPROVE`: Takes the product into the campaign.
 * - `REJECT`: Turns the product down; the seller may register it again. `reject_reasons` must say why.
 * - `REJECT_FOREVER`: Turns the product down for good; it cannot be registered again. `reject_reasons` must say why.
 */
export type ReviewResult =
  | "APPROVE"
  | "REJECT"
  | "REJECT_FOREVER"
  | (string & {});

/**
 * Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may be added.
 * - `PENDING`: The seller has registered the product for the campaign; the partner still has to decide.
 * - `APPROVED`: The partner accepted the product, so creators can promote it in the campaign.
 * - `REJECTED`: The partner turned the product down; it takes no part in the campaign.
 * - `PENDING_CLOSED`: The product is about to leave the campaign; CLOSED comes next.
 * - `CLOSED`: The product has left the campaign and can no longer be promoted in it.
 */
export type ReviewStatus =
  | "PENDING"
  | "APPROVED"
  | "REJECTED"
  | "PENDING_CLOSED"
  | "CLOSED"
  | (string & {});

/**
 * Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added.
 * - `CROSS_BORDER`: Sellers who sell into the target market from abroad.
 * - `LOCAL`: Sellers based in the target market.
 */
export type TargetSellerType =
  | "CROSS_BORDER"
  | "LOCAL"
  | (string & {});

/** Affiliate partner: the operations of the domain `affiliate_partner`. */
export class AffiliatePartnerApi extends Resource {
  /**
   * Creates an affiliate partner campaign with its commission and time windows.
   *
   * `POST /affiliate_partner/{version}/campaigns`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.write`.
   */
  createAffiliatePartnerCampaign(params: CreateAffiliatePartnerCampaignParams, options?: common.CallOptions): CallPromise<CreateAffiliatePartnerCampaignResponse> {
    return this.caller.call("affiliate_partner.create_affiliate_partner_campaign", params, options);
  }

  /**
   * Changes the given fields of an affiliate partner campaign and leaves the others as they are.
   *
   * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/partial_edit`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.write`.
   */
  editAffiliatePartnerCampaign(params: EditAffiliatePartnerCampaignParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_partner.edit_affiliate_partner_campaign", params, options);
  }

  /**
   * Creates the promotion link of one campaign product at a creator commission rate.
   *
   * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.link.write`.
   */
  generateAffiliatePartnerCampaignProductLink(params: GenerateAffiliatePartnerCampaignProductLinkParams, options?: common.CallOptions): CallPromise<GenerateAffiliatePartnerCampaignProductLinkResponse> {
    return this.caller.call("affiliate_partner.generate_affiliate_partner_campaign_product_link", params, options);
  }

  /**
   * Lists how each creator performs for one product of a campaign.
   *
   * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/performance`, version 202508; also 202501.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliateCampaignCreatorFulfillmentStatusInfo(params: GetAffiliateCampaignCreatorFulfillmentStatusInfoParams, options?: common.PageOptions): PagePromise<PromotionCreator, GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse> {
    return this.caller.list("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", params, options);
  }

  /**
   * Lists promotion statistics for every product of a campaign.
   *
   * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/performance`, version 202501.
   *
   * - Cipher: `category_asset_cipher` (optional).
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliateCampaignCreatorFulfillmentStatusList(params: GetAffiliateCampaignCreatorFulfillmentStatusListParams, options?: common.PageOptions): PagePromise<CampaignProductStatistic, GetAffiliateCampaignCreatorFulfillmentStatusListResponse> {
    return this.caller.list("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", params, options);
  }

  /**
   * Lists the content that one creator published for a campaign product, with its results.
   *
   * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`, version 202508; also 202501.
   *
   * - Cipher: `category_asset_cipher` (optional).
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliateCampaignCreatorProductContentStatistics(params: GetAffiliateCampaignCreatorProductContentStatisticsParams, options?: common.CallOptions): CallPromise<GetAffiliateCampaignCreatorProductContentStatisticsResponse> {
    return this.caller.call("affiliate_partner.get_affiliate_campaign_creator_product_content_statistics", params, options);
  }

  /**
   * Returns the delivery state of the sample sent to a campaign creator.
   *
   * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`, version 202508; also 202501.
   *
   * - Cipher: `category_asset_cipher` (optional).
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliateCampaignCreatorProductSampleStatus(params: GetAffiliateCampaignCreatorProductSampleStatusParams, options?: common.CallOptions): CallPromise<GetAffiliateCampaignCreatorProductSampleStatusResponse> {
    return this.caller.call("affiliate_partner.get_affiliate_campaign_creator_product_sample_status", params, options);
  }

  /**
   * Returns one affiliate partner campaign with its terms, dates and target shops.
   *
   * `GET /affiliate_partner/{version}/campaigns/{campaign_id}`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliatePartnerCampaignDetail(params: GetAffiliatePartnerCampaignDetailParams, options?: common.CallOptions): CallPromise<GetAffiliatePartnerCampaignDetailResponse> {
    return this.caller.call("affiliate_partner.get_affiliate_partner_campaign_detail", params, options);
  }

  /**
   * Lists the partner's campaigns, filtered by status and type.
   *
   * `GET /affiliate_partner/{version}/campaigns`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliatePartnerCampaignList(params?: GetAffiliatePartnerCampaignListParams, options?: common.PageOptions): PagePromise<Campaign, GetAffiliatePartnerCampaignListResponse> {
    return this.caller.list("affiliate_partner.get_affiliate_partner_campaign_list", params, options);
  }

  /**
   * Lists the products that sellers registered for a campaign, with their review state.
   *
   * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.read`.
   */
  getAffiliatePartnerCampaignProductList(params: GetAffiliatePartnerCampaignProductListParams, options?: common.PageOptions): PagePromise<Product, GetAffiliatePartnerCampaignProductListResponse> {
    return this.caller.list("affiliate_partner.get_affiliate_partner_campaign_product_list", params, options);
  }

  /**
   * Creates promotion links for several products of a campaign at once.
   *
   * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/promotion_links/generate_batch`, version 202505.
   *
   * - Cipher: `category_asset_cipher` (optional).
   * - Failed items are listed in `failed_product_ids`; `raiseOnItemError` throws them.
   * - Scope: `partner.tap_campaign.read`.
   */
  partnerGenerateMultiAffiliateCampaignProductLink(params: PartnerGenerateMultiAffiliateCampaignProductLinkParams, options?: common.CallOptions): CallPromise<PartnerGenerateMultiAffiliateCampaignProductLinkResponse> {
    return this.caller.call("affiliate_partner.partner_generate_multi_affiliate_campaign_product_link", params, options);
  }

  /**
   * Publishes a prepared affiliate partner campaign so that sellers can register.
   *
   * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/publish`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.write`.
   */
  publishAffiliatePartnerCampaign(params: PublishAffiliatePartnerCampaignParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_partner.publish_affiliate_partner_campaign", params, options);
  }

  /**
   * Approves or rejects a product that a seller registered for a campaign.
   *
   * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/review`, version 202405.
   *
   * - Cipher: `category_asset_cipher`.
   * - Scope: `partner.tap_campaign.product.write`.
   */
  reviewAffiliatePartnerCampaignProduct(params: ReviewAffiliatePartnerCampaignProductParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_partner.review_affiliate_partner_campaign_product", params, options);
  }

  /**
   * Lists affiliate orders of a creator agency partner (CAP) that match a filter.
   *
   * `POST /affiliate_partner/{version}/cap_order/search`, version 202603; also 202504.
   *
   * - Cipher: `category_asset_cipher`.
   */
  searchCapAffiliateOrders(params?: SearchCapAffiliateOrdersParams, options?: common.PageOptions): PagePromise<SkuOrder, SearchCapAffiliateOrdersResponse> {
    return this.caller.list("affiliate_partner.search_cap_affiliate_orders", params, options);
  }

  /**
   * Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.
   *
   * `POST /affiliate_partner/{version}/orders/search`, version 202603; also 202411.
   *
   * - Cipher: `category_asset_cipher`.
   */
  searchTapAffiliateOrders(params?: SearchTapAffiliateOrdersParams, options?: common.PageOptions): PagePromise<SearchTapAffiliateOrdersSkuOrder, SearchTapAffiliateOrdersResponse> {
    return this.caller.list("affiliate_partner.search_tap_affiliate_orders", params, options);
  }

}