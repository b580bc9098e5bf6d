// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateAffiliatePartnerCampaign` (202405). Creates an affiliate partner campaign with its commission and time windows. */
export interface CreateAffiliatePartnerCampaignParams {
  /** Campaign end time. Required. Unix seconds. Example: `1715878799`. */
  campaign_end_time: common.Time;
  /** Campaign start time. Required. Unix seconds. Example: `1712941200`. */
  campaign_start_time: common.Time;
  /** Commission rate. Required. Example: `1000`. */
  commission_rate: common.Integer;
  /** Contact info. Required. */
  contact_info: ContactInfo;
  /** Description. Required. */
  description: string;
  /** Name. Required. */
  name: string;
  /** Registration end time. Required. Unix seconds. Example: `1713891599`. */
  registration_end_time: common.Time;
  /** Registration start time. Required. Unix seconds. Example: `1712941200`. */
  registration_start_time: common.Time;
  /** Target seller types. */
  target_seller_types?: readonly TargetSellerType[] | undefined;
  /** Target shop codes. */
  target_shop_codes?: readonly string[] | undefined;
}

/** The parameters of `EditAffiliatePartnerCampaign` (202405). Changes the given fields of an affiliate partner campaign and leaves the others as they are. */
export interface EditAffiliatePartnerCampaignParams {
  /** Campaign end time. Unix seconds. Example: `1715878799`. */
  campaign_end_time?: common.Time | undefined;
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Campaign start time. Unix seconds. Example: `1712941200`. */
  campaign_start_time?: common.Time | undefined;
  /** Commission rate. Example: `1000`. */
  commission_rate?: common.Integer | undefined;
  /** Contact info. */
  contact_info?: ContactInfo | undefined;
  /** Description. */
  description?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Registration end time. Unix seconds. Example: `1713891599`. */
  registration_end_time?: common.Time | undefined;
  /** Registration start time. Unix seconds. Example: `1712941200`. */
  registration_start_time?: common.Time | undefined;
  /** Target seller types. */
  target_seller_types?: readonly TargetSellerType[] | undefined;
  /** Target shop codes. */
  target_shop_codes?: readonly string[] | undefined;
}

/** The parameters of `GenerateAffiliatePartnerCampaignProductLink` (202405). Creates the promotion link of one campaign product at a creator commission rate. */
export interface GenerateAffiliatePartnerCampaignProductLinkParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Creator commission rate. Required. Example: `1000`. */
  creator_commission_rate: common.Integer;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508). Lists how each creator performs for one product of a campaign. */
export interface GetAffiliateCampaignCreatorFulfillmentStatusInfoParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501). Lists promotion statistics for every product of a campaign. */
export interface GetAffiliateCampaignCreatorFulfillmentStatusListParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Page size. 1 to 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetAffiliateCampaignCreatorProductContentStatistics` (202508). Lists the content that one creator published for a campaign product, with its results. */
export interface GetAffiliateCampaignCreatorProductContentStatisticsParams {
  /** Affiliate product id. Required. Example: `123456789`. */
  affiliate_product_id: common.Id;
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Content type. Example: `VIDEO`. */
  content_type?: string | undefined;
  /** Creator temp id. Required. */
  creator_temp_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliateCampaignCreatorProductSampleStatus` (202508). Returns the delivery state of the sample sent to a campaign creator. */
export interface GetAffiliateCampaignCreatorProductSampleStatusParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Creator temp id. Required. */
  creator_temp_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GetAffiliatePartnerCampaignDetail` (202405). Returns one affiliate partner campaign with its terms, dates and target shops. */
export interface GetAffiliatePartnerCampaignDetailParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
}

/** The parameters of `GetAffiliatePartnerCampaignList` (202405). Lists the partner's campaigns, filtered by status and type. */
export interface GetAffiliatePartnerCampaignListParams {
  /** Page size. Required. 1 to 100. Default: `10`. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Query type filter. Example: `DEFAULT`. */
  query_type_filter?: string | undefined;
  /** Status. Example: `READY`. */
  status?: GetAffiliatePartnerCampaignListStatus | undefined;
  /** Type. Example: `MY_CAMPAIGNS`. */
  type?: GetAffiliatePartnerCampaignListType | undefined;
}

/** The parameters of `GetAffiliatePartnerCampaignProductList` (202405). Lists the products that sellers registered for a campaign, with their review state. */
export interface GetAffiliatePartnerCampaignProductListParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Category id. Example: `991496`. */
  category_id?: common.Id | undefined;
  /** Page size. Required. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Product id. Example: `1730305356901683547`. */
  product_id?: common.Id | undefined;
  /** Product name. Example: `sample`. */
  product_name?: string | undefined;
  /** Review status. Example: `PENDING`. */
  review_status?: ReviewStatus | undefined;
  /** Shop name. */
  shop_name?: string | undefined;
}

/** The parameters of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505). Creates promotion links for several products of a campaign at once. */
export interface PartnerGenerateMultiAffiliateCampaignProductLinkParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `PublishAffiliatePartnerCampaign` (202405). Publishes a prepared affiliate partner campaign so that sellers can register. */
export interface PublishAffiliatePartnerCampaignParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
}

/** The parameters of `ReviewAffiliatePartnerCampaignProduct` (202405). Approves or rejects a product that a seller registered for a campaign. */
export interface ReviewAffiliatePartnerCampaignProductParams {
  /** Campaign id. Required. */
  campaign_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
  /** Reject reasons. */
  reject_reasons?: readonly RejectReason[] | undefined;
  /** Review result. Required. Example: `APPROVE`. */
  review_result: ReviewResult;
}

/** The parameters of `SearchCAPAffiliateOrders` (202603). Lists affiliate orders of a creator agency partner (CAP) that match a filter. */
export interface SearchCapAffiliateOrdersParams {
  /** Create time, lower bound. Unix seconds. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. */
  create_time_lt?: common.Time | undefined;
  /** Order id. */
  order_id?: common.Id | undefined;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Product id. */
  product_id?: common.Id | undefined;
  /** Settle status. */
  settle_status?: common.Integer | undefined;
}

/** The parameters of `SearchTapAffiliateOrders` (202603). Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time. */
export interface SearchTapAffiliateOrdersParams {
  /** Campaign id. */
  campaign_id?: common.Id | undefined;
  /** Create time, lower bound. Unix seconds. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. */
  create_time_lt?: common.Time | undefined;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
}

/** The response of `CreateAffiliatePartnerCampaign` (202405). */
export interface CreateAffiliatePartnerCampaignResponse {
  /** Campaign id. Example: `7356411663443183367`. */
  campaign_id?: string;
}

/** The response of `GenerateAffiliatePartnerCampaignProductLink` (202405). */
export interface GenerateAffiliatePartnerCampaignProductLinkResponse {
  /** Product promotion link. */
  product_promotion_link?: string;
}

/** The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508). */
export interface GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Promotion creators. */
  promotion_creators?: PromotionCreator[];
  /** Total creator count. */
  total_creator_count?: number;
}

/** The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501). */
export interface GetAffiliateCampaignCreatorFulfillmentStatusListResponse {
  /** Campaign product statistics. */
  campaign_product_statistics?: CampaignProductStatistic[];
  /** Next page token. Example: `0`. */
  next_page_token?: string;
  /** Total count. Example: `10`. */
  total_count?: number;
}

/** The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508). */
export interface GetAffiliateCampaignCreatorProductContentStatisticsResponse {
  /** Creator content statistics. */
  creator_content_statistics?: CreatorContentStatistic[];
}

/** The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508). */
export interface GetAffiliateCampaignCreatorProductSampleStatusResponse {
  /** Sample status. */
  sample_status?: SampleStatus;
}

/** The response of `GetAffiliatePartnerCampaignDetail` (202405). */
export interface GetAffiliatePartnerCampaignDetailResponse {
  /** Campaign end time. Unix seconds. Example: `1715878799`. */
  campaign_end_time?: number;
  /** Campaign start time. Unix seconds. Example: `1712941200`. */
  campaign_start_time?: number;
  /** Commission rate. Example: `1000`. */
  commission_rate?: number;
  /** Contact info. */
  contact_info?: ContactInfo;
  /** Description. */
  description?: string;
  /** Id. Example: `7356876895365105455`. */
  id?: string;
  /** Name. Example: `test_campaign`. */
  name?: string;
  /** Region. Example: `US`. */
  region?: string;
  /** Registration end time. Unix seconds. Example: `1713891599`. */
  registration_end_time?: number;
  /** Registration start time. Unix seconds. Example: `1712941200`. */
  registration_start_time?: number;
  /** Status. Example: `READY`. */
  status?: CampaignStatus;
  /** Target seller types. */
  target_seller_types?: TargetSellerType[];
  /** Target shops. */
  target_shops?: TargetShop[];
}

/** The response of `GetAffiliatePartnerCampaignList` (202405). */
export interface GetAffiliatePartnerCampaignListResponse {
  /** Campaigns. */
  campaigns?: Campaign[];
  /** Next page token. Example: `absdfV231as2V0PTAK`. */
  next_page_token?: string;
  /** Total count. Example: `1570`. */
  total_count?: number;
}

/** The response of `GetAffiliatePartnerCampaignProductList` (202405). */
export interface GetAffiliatePartnerCampaignProductListResponse {
  /** Next page token. Example: `absdfV231as2V0PTAK`. */
  next_page_token?: string;
  /** Products. */
  products?: Product[];
  /** Total count. Example: `1570`. */
  total_count?: number;
}

/** The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505). */
export interface PartnerGenerateMultiAffiliateCampaignProductLinkResponse {
  /** Failed product ids. */
  failed_product_ids?: string[];
  /** Product promotion links. */
  product_promotion_links?: ProductPromotionLink[];
}

/** The response of `SearchCAPAffiliateOrders` (202603). */
export interface SearchCapAffiliateOrdersResponse {
  /** Next page token. */
  next_page_token?: string;
  /** SKU orders. */
  sku_orders?: SkuOrder[];
  /** Total count. */
  total_count?: number;
}

/** The response of `SearchTapAffiliateOrders` (202603). */
export interface SearchTapAffiliateOrdersResponse {
  /** Next page token. */
  next_page_token?: string;
  /** SKU orders. */
  sku_orders?: SearchTapAffiliateOrdersSkuOrder[];
  /** Total count. */
  total_count?: number;
}

/** Base price inside {@link SkuInformation}. */
export interface BasePrice {
  /** Currency. Example: `MYR`. */
  currency?: string;
  /** List price. Example: `162.34`. */
  list_price?: string;
  /** Localized dutiable price. Example: `141.58`. */
  localized_dutiable_price?: string;
  /** Region code. Example: `MY`. */
  region_code?: string;
  /** Sale price. Example: `162.34`. */
  sale_price?: string;
}

/** Campaign inside {@link GetAffiliatePartnerCampaignListResponse}. */
export interface Campaign {
  /** Campaign end time. Unix seconds. Example: `1715878799`. */
  campaign_end_time?: number;
  /** Campaign start time. Unix seconds. Example: `1712941200`. */
  campaign_start_time?: number;
  /** Id. Example: `7360590375814268715`. */
  id?: string;
  /** Name. Example: `test`. */
  name?: string;
  /** Registration end time. Unix seconds. Example: `1713891599`. */
  registration_end_time?: number;
  /** Registration start time. Unix seconds. Example: `1712941200`. */
  registration_start_time?: number;
  /** Status. Example: `READY`. */
  status?: CampaignStatus;
}

/** Campaign product detail inside {@link CampaignProductStatistic}. */
export interface CampaignProductDetail {
  /** Creator commission percent. Example: `1000`. */
  creator_commission_percent?: string;
  /** Indicator data. */
  indicator_data?: IndicatorData;
  /** Partner commission percent. Example: `5000`. */
  partner_commission_percent?: string;
  /** Plan commission percent. Example: `1400`. */
  plan_commission_percent?: string;
  /** Product id. Example: `12344`. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Product price. */
  product_price?: ProductPrice;
  /** Product status. Example: `PRODUCT_UNSPECIFIED`. */
  product_status?: ProductStatus;
  /** Product stock count. Example: `100`. */
  product_stock_count?: string;
  /** Product thumbnail. */
  product_thumbnail?: ProductThumbnail;
  /** Total commission percent. Example: `6000`. */
  total_commission_percent?: string;
}

/** Campaign product statistic inside {@link GetAffiliateCampaignCreatorFulfillmentStatusListResponse}. */
export interface CampaignProductStatistic {
  /** Campaign product detail. */
  campaign_product_detail?: CampaignProductDetail;
  /** Collaborated creators num. Example: `0`. */
  collaborated_creators_num?: number;
  /** Creator sales num. Example: `1`. */
  creator_sales_num?: number;
  /** Data update time. Example: `1736204400000`. */
  data_update_time?: string;
  /** Promoted creator num. Example: `0`. */
  promoted_creator_num?: number;
  /** Sample requested creator num. Example: `0`. */
  sample_requested_creator_num?: number;
}

/** Category inside {@link Product}. */
export interface Category {
  /** Id. Example: `12222`. */
  id?: string;
  /** Name. Example: `COMPUTER`. */
  name?: string;
}

/** Contact info inside {@link CreateAffiliatePartnerCampaignParams}, {@link EditAffiliatePartnerCampaignParams}, {@link GetAffiliatePartnerCampaignDetailResponse}. */
export interface ContactInfo {
  /** Email. Example: `123456@gmail.com`. */
  email?: string | undefined;
  /** Line. Example: `+14255550100`. */
  line?: string | undefined;
  /** Phone. Example: `+14255550100`. */
  phone?: string | undefined;
  /** Viber. Example: `+14255550100`. */
  viber?: string | undefined;
  /** Whatsapp. Example: `+14255550100`. */
  whatsapp?: string | undefined;
  /** Zalo. Example: `+14255550100`. */
  zalo?: string | undefined;
}

/** Creator inside {@link PromotionCreator}. */
export interface Creator {
  /** Avatar URL. */
  avatar_url?: string;
  /** Creator open id. */
  creator_open_id?: string;
  /** Follower num. */
  follower_num?: number;
  /** Nick name. */
  nick_name?: string;
  /** User name. */
  user_name?: string;
}

/** Creator content statistic inside {@link GetAffiliateCampaignCreatorProductContentStatisticsResponse}. */
export interface CreatorContentStatistic {
  /** Comment num. Example: `0`. */
  comment_num?: string;
  /** Content end date. A day, as `2026-10-01`. Example: `2024-11-13`. */
  content_end_date?: string;
  /** Content type. Example: `VIDEO`. */
  content_type?: string;
  /** Cover image URL. */
  cover_img_url?: string;
  /** Like count. Example: `1`. */
  like_count?: string;
  /** Linked tiktok video. Example: `http://xxx.tiktok.com/xxxx`. */
  linked_tiktok_video?: string;
  /** Paid amount. A decimal number as text. Example: `0`. */
  paid_amount?: string;
  /** Paid order num. Example: `0`. */
  paid_order_num?: string;
  /** Published date. A day, as `2026-10-01`. Example: `2024-11-13`. */
  published_date?: string;
  /** Source URL. */
  source_url?: string;
  /** View count. Example: `1`. */
  view_count?: string;
}

/** Indicator data inside {@link CampaignProductDetail}. */
export interface IndicatorData {
  /** Actual amount. A decimal number as text. Example: `0`. */
  actual_amount?: string;
  /** Actual order num. Example: `0`. */
  actual_order_num?: string;
  /** Actual partner commission. Example: `0`. */
  actual_partner_commission?: string;
  /** Collaborated creators num. Example: `0`. */
  collaborated_creators_num?: string;
  /** Creator sales num. Example: `0`. */
  creator_sales_num?: string;
  /** Estimated amount. A decimal number as text. Example: `0`. */
  estimated_amount?: string;
  /** Estimated partner commission. Example: `0`. */
  estimated_partner_commission?: string;
  /** Paid order num. Example: `3`. */
  paid_order_num?: string;
  /** Promoted creator num. Example: `0`. */
  promoted_creator_num?: string;
  /** Sample requested creator num. Example: `0`. */
  sample_requested_creator_num?: string;
}

/** Inventory inside {@link SkuInformation}. */
export interface Inventory {
  /** Available quantity. Example: `80`. */
  available_quantity?: string;
}

/** Product inside {@link GetAffiliatePartnerCampaignProductListResponse}. */
export interface Product {
  /** Category. */
  category?: Category;
  /** Creator commission rate. Example: `1000`. */
  creator_commission_rate?: number;
  /** Highest price. */
  highest_price?: common.Money;
  /** Id. Example: `1729442777527587334`. */
  id?: string;
  /** Inventory. Example: `89`. */
  inventory?: number;
  /** Is available. Example: `true`. */
  is_available?: boolean;
  /** Lowest price. */
  lowest_price?: common.Money;
  /** Main image URL. */
  main_image_url?: string;
  /** Name. */
  name?: string;
  /** Open collaboration commission rate. Example: `1000`. */
  open_collaboration_commission_rate?: number;
  /** Partner commission rate. Example: `5600`. */
  partner_commission_rate?: number;
  /** Product description. */
  product_description?: string;
  /** Product sales. Example: `10`. */
  product_sales?: number;
  /** Review status. Example: `PENDING`. */
  review_status?: ReviewStatus;
  /** Sample quota. Example: `12`. */
  sample_quota?: number;
  /** Shop name. Example: `my_shop`. */
  shop_name?: string;
  /** SKU information list. */
  sku_information_list?: SkuInformation[];
  /** Total commission rate. Example: `6600`. */
  total_commission_rate?: number;
}

/** Product price inside {@link CampaignProductDetail}. */
export interface ProductPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Max price. Example: `3.00`. */
  max_price?: string;
  /** Min price. Example: `1.00`. */
  min_price?: string;
}

/** Product promotion link inside {@link PartnerGenerateMultiAffiliateCampaignProductLinkResponse}. */
export interface ProductPromotionLink {
  /** Link. */
  link?: string;
  /** Product id. Example: `7362840009596339971`. */
  product_id?: string;
}

/** Product thumbnail inside {@link CampaignProductDetail}. */
export interface ProductThumbnail {
  /** URI. */
  uri?: string;
  /** URL list. */
  url_list?: string[];
}

/** Promotion creator inside {@link GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse}. */
export interface PromotionCreator {
  /** Affiliate product id. */
  affiliate_product_id?: string;
  /** Commission. */
  commission?: string;
  /** Creator. */
  creator?: Creator;
  /** Effective end time. */
  effective_end_time?: string;
  /** Effective start time. */
  effective_start_time?: string;
  /** Free sample status. */
  free_sample_status?: string;
  /** Paid amount. */
  paid_amount?: common.Money;
  /** Room count. */
  room_count?: number;
  /** Video count. */
  video_count?: number;
}

/** Property inside {@link SkuInformation}. */
export interface Property {
  /** Name. Example: `Spesifikasi`. */
  name?: string;
  /** Value name. Example: `lalai`. */
  value_name?: string;
}

/** Region price inside {@link SkuInformation}. */
export interface RegionPrice {
  /** Currency. Example: `MYR`. */
  currency?: string;
  /** List price. Example: `162.34`. */
  list_price?: string;
  /** Localized dutiable price. Example: `141.58`. */
  localized_dutiable_price?: string;
  /** Region code. Example: `MY`. */
  region_code?: string;
  /** Sale price. Example: `162.34`. */
  sale_price?: string;
}

/** Sample status inside {@link GetAffiliateCampaignCreatorProductSampleStatusResponse}. */
export interface SampleStatus {
  /** Delivery option. Example: `PREMIUM_SHIPPING`. */
  delivery_option?: string;
  /** Estimated earliest delivery date. Example: `1712941200`. */
  estimated_earliest_delivery_date?: string;
  /** Estimated latest delivery date. Example: `1712941200`. */
  estimated_latest_delivery_date?: string;
  /** Quantity. Example: `1`. */
  quantity?: number;
  /** Shipping provider name. Example: `USPS`. */
  shipping_provider_name?: string;
  /** Tracking results. */
  tracking_results?: TrackingResult[];
}

/** SKU order inside {@link SearchTapAffiliateOrdersResponse}. */
export interface SearchTapAffiliateOrdersSkuOrder {
  /** Actual commission base. */
  actual_commission_base?: common.Money;
  /** Actual creator shop ads commission. */
  actual_creator_shop_ads_commission?: common.Money;
  /** Actual creator standard commission. */
  actual_creator_standard_commission?: common.Money;
  /** Actual creator tap bonus commission. */
  actual_creator_tap_bonus_commission?: common.Money;
  /** Actual partner ISR. */
  actual_partner_isr?: common.Money;
  /** Actual partner IVA. */
  actual_partner_iva?: common.Money;
  /** Actual partner shop ads commission. */
  actual_partner_shop_ads_commission?: common.Money;
  /** Actual partner standard commission. */
  actual_partner_standard_commission?: common.Money;
  /** Actual partner tap bonus commission. */
  actual_partner_tap_bonus_commission?: common.Money;
  /** Campaign id. */
  campaign_id?: string;
  /** Content id. */
  content_id?: string;
  /** Content type. */
  content_type?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Creator shop ads commission rate. */
  creator_shop_ads_commission_rate?: number;
  /** Creator standard commission rate. */
  creator_standard_commission_rate?: number;
  /** Creator tap bonus commission rate. */
  creator_tap_bonus_commission_rate?: number;
  /** Creator username. */
  creator_username?: string;
  /** Delivery time. Unix seconds. */
  delivery_time?: number;
  /** Estimated commission base. */
  estimated_commission_base?: common.Money;
  /** Estimated creator shop ads commission. */
  estimated_creator_shop_ads_commission?: common.Money;
  /** Estimated creator standard commission. */
  estimated_creator_standard_commission?: common.Money;
  /** Estimated creator tap bonus commission. */
  estimated_creator_tap_bonus_commission?: common.Money;
  /** Estimated partner ISR. */
  estimated_partner_isr?: common.Money;
  /** Estimated partner IVA. */
  estimated_partner_iva?: common.Money;
  /** Estimated partner shop ads commission. */
  estimated_partner_shop_ads_commission?: common.Money;
  /** Estimated partner standard commission. */
  estimated_partner_standard_commission?: common.Money;
  /** Estimated partner tap bonus commission. */
  estimated_partner_tap_bonus_commission?: common.Money;
  /** Fully return. */
  fully_return?: string;
  /** Id. */
  id?: string;
  /** Is carousel. */
  is_carousel?: boolean;
  /** Last update time. Unix seconds. */
  last_update_time?: number;
  /** Partner shop ads commission rate. */
  partner_shop_ads_commission_rate?: number;
  /** Partner standard commission rate. */
  partner_standard_commission_rate?: number;
  /** Partner tap bonus commission rate. */
  partner_tap_bonus_commission_rate?: number;
  /** Price. */
  price?: common.Money;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Quantity. */
  quantity?: number;
  /** Settle status. */
  settle_status?: string;
  /** Settlement time. Unix seconds. */
  settlement_time?: number;
  /** SKU id. */
  sku_id?: string;
}

/** SKU information inside {@link Product}. */
export interface SkuInformation {
  /** Base price. */
  base_price?: BasePrice;
  /** Inventory. */
  inventory?: Inventory;
  /** Properties. */
  properties?: Property[];
  /** Region prices. */
  region_prices?: RegionPrice[];
  /** SKU id. Example: `1729666531097281876`. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
}

/** SKU order inside {@link SearchCapAffiliateOrdersResponse}. */
export interface SkuOrder {
  /** Actual agency ISR. */
  actual_agency_isr?: common.Money;
  /** Actual agency IVA. */
  actual_agency_iva?: common.Money;
  /** Actual bonus commission. */
  actual_bonus_commission?: common.Money;
  /** Actual commission base. */
  actual_commission_base?: common.Money;
  /** Actual creator tax ISR. */
  actual_creator_tax_isr?: common.Money;
  /** Actual creator tax IVA. */
  actual_creator_tax_iva?: common.Money;
  /** Actual creator tax pit. */
  actual_creator_tax_pit?: common.Money;
  /** Actual creator total earnings after tax. */
  actual_creator_total_earnings_after_tax?: common.Money;
  /** Actual shop ads commission. */
  actual_shop_ads_commission?: common.Money;
  /** Actual standard commission. */
  actual_standard_commission?: common.Money;
  /** Actual tap bonus commission. */
  actual_tap_bonus_commission?: common.Money;
  /** Actual total agency commission. */
  actual_total_agency_commission?: common.Money;
  /** Attribution type. */
  attribution_type?: string;
  /** Commission bonus rate. */
  commission_bonus_rate?: number;
  /** Commission model. */
  commission_model?: string;
  /** Commission tier setting. */
  commission_tier_setting?: string;
  /** Content id. */
  content_id?: string;
  /** Content type. */
  content_type?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Creator username. */
  creator_username?: string;
  /** Delivery time. Unix seconds. */
  delivery_time?: number;
  /** Estimated agency ISR. */
  estimated_agency_isr?: common.Money;
  /** Estimated agency IVA. */
  estimated_agency_iva?: common.Money;
  /** Estimated bonus commission. */
  estimated_bonus_commission?: common.Money;
  /** Estimated commission base. */
  estimated_commission_base?: common.Money;
  /** Estimated creator tax ISR. */
  estimated_creator_tax_isr?: common.Money;
  /** Estimated creator tax IVA. */
  estimated_creator_tax_iva?: common.Money;
  /** Estimated creator tax pit. */
  estimated_creator_tax_pit?: common.Money;
  /** Estimated creator total earnings after tax. */
  estimated_creator_total_earnings_after_tax?: common.Money;
  /** Estimated shop ads commission. */
  estimated_shop_ads_commission?: common.Money;
  /** Estimated standard commission. */
  estimated_standard_commission?: common.Money;
  /** Estimated tap bonus commission. */
  estimated_tap_bonus_commission?: common.Money;
  /** Estimated total agency earnings. */
  estimated_total_agency_earnings?: common.Money;
  /** Fully return. */
  fully_return?: string;
  /** Id. */
  id?: string;
  /** Is carousel. */
  is_carousel?: boolean;
  /** Last update time. Unix seconds. */
  last_update_time?: number;
  /** Open collaboration id. */
  open_collaboration_id?: string;
  /** Price. */
  price?: common.Money;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Quantity. */
  quantity?: number;
  /** Revenue sharing portion rate. */
  revenue_sharing_portion_rate?: number;
  /** Settle status. */
  settle_status?: string;
  /** Settlement time. Unix seconds. */
  settlement_time?: number;
  /** Shop ads commission rate. */
  shop_ads_commission_rate?: number;
  /** Shop name. */
  shop_name?: string;
  /** SKU id. */
  sku_id?: string;
  /** Standard commission rate. */
  standard_commission_rate?: number;
  /** Tags. */
  tags?: string;
  /** Tap bonus commission rate. */
  tap_bonus_commission_rate?: number;
  /** Target collaboration id. */
  target_collaboration_id?: string;
}

/** Target shop inside {@link GetAffiliatePartnerCampaignDetailResponse}. */
export interface TargetShop {
  /** Code. Example: `THCBELNL4Y`. */
  code?: string;
  /** Name. Example: `my_shop`. */
  name?: string;
}

/** Tracking result inside {@link SampleStatus}. */
export interface TrackingResult {
  /** Tracking event description. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`. */
  tracking_event_description?: string;
  /** Tracking event description extended. Example: `delivering`. */
  tracking_event_description_extended?: string;
  /** Tracking event update date. Example: `1712941200`. */
  tracking_event_update_date?: string;
}

/** Values of `status` in `Campaign`, `status` in `GetAffiliatePartnerCampaignDetailResponse`; more may come. */
export type CampaignStatus =
  | "READY"
  | "UPCOMING"
  | "ONGOING"
  | "CLOSED"
  | (string & {});

/** Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may come. */
export type GetAffiliatePartnerCampaignListStatus =
  | "READY"
  | "UPCOMING"
  | "ONGOING"
  | "CLOSED"
  | "UNSPECIFIED"
  | (string & {});

/** Values of `type` in `GetAffiliatePartnerCampaignListRequest`; more may come. */
export type GetAffiliatePartnerCampaignListType =
  | "MY_CAMPAIGNS"
  | "GS_SELLING_CAMPAIGNS"
  | "SELLER_CAMPAIGNS"
  | "EXCLUSIVE_TIKTOK_SHOP"
  | (string & {});

/** Values of `product_status` in `CampaignProductDetail`; more may come. */
export type ProductStatus =
  | "PRODUCT_UNSPECIFIED"
  | "PRODUCT_PENDING"
  | "PRODUCT_APPROVED"
  | "PRODUCT_REJECTED"
  | "PRODUCT_PENDING_CLOSED"
  | "PRODUCT_CLOSED"
  | (string & {});

/** Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may come. */
export type RejectReason =
  | "COMMISSION_TOO_LOW"
  | "NO_SUITABLE_CREATOR"
  | "PRODUCT_HARD_TO_PROMOTE"
  | "PRODUCT_TOO_EXPENSIVE"
  | (string & {});

/** Values of `review_result` in `ReviewAffiliatePartnerCampaignProductRequest`; more may come. */
export type ReviewResult =
  | "APPROVE"
  | "REJECT"
  | "REJECT_FOREVER"
  | (string & {});

/** Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may come. */
export type ReviewStatus =
  | "PENDING"
  | "APPROVED"
  | "REJECTED"
  | "PENDING_CLOSED"
  | "CLOSED"
  | (string & {});

/** Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may come. */
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