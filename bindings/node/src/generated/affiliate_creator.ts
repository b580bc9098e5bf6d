// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `AddShowcaseProducts` (202405). Adds products to the creator's showcase, by product id or product link. */
export interface AddShowcaseProductsParams {
  /** Add type. Required. Example: `PRODUCT_ID`. */
  add_type: AddType;
  /** Product ids. At most 20 items. */
  product_ids?: readonly common.Id[] | undefined;
  /** Product link. */
  product_link?: string | undefined;
}

/** The parameters of `CreatorGenerateGeneralLink` (202505). Creates sharing links for several materials, for use by any publisher. */
export interface CreatorGenerateGeneralLinkParams {
  /** Campaign id. Example: `7332840009596339923`. */
  campaign_id?: common.Id | undefined;
  /** Link type. Example: `TOKO`. */
  link_type?: string | undefined;
  /** Material. Required. */
  material: Material;
}

/** The parameters of `CreatorGeneratePublisherLink` (202504). Creates sharing links for several materials, tied to one named publisher. */
export interface CreatorGeneratePublisherLinkParams {
  /** Campaign id. Example: `7432840009596339923`. */
  campaign_id?: common.Id | undefined;
  /** Link type. Example: `TOKO`. */
  link_type?: string | undefined;
  /** Material. Required. */
  material: CreatorGeneratePublisherLinkMaterial;
  /** Publisher id. Required. */
  publisher_id: common.Id;
}

/** The parameters of `CreatorGetSampleRequestDeeplink` (202512). Returns an app deeplink where the creator can request a sample of a SKU. */
export interface CreatorGetSampleRequestDeeplinkParams {
  /** Campaign id. Example: `3939495`. */
  campaign_id?: common.Id | undefined;
  /** Collaboration id. Example: `710240393`. */
  collaboration_id?: common.Id | undefined;
  /** Product id. Required. Example: `123456`. */
  product_id: common.Id;
  /** Redirect schema. Example: `youpik://landing_page?creator=lleyi.34`. */
  redirect_schema?: string | undefined;
  /** SKU id. Required. Example: `123456`. */
  sku_id: common.Id;
}

/** The parameters of `CreatorSearchAffiliateTraceOrders` (202505). Lists traced affiliate orders of the creator within a time range. */
export interface CreatorSearchAffiliateTraceOrdersParams {
  /** Page size. Required. 1 to 100. Default: `20`. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `asdasdaszz`. */
  page_token?: string | undefined;
  /** Time, lower bound. Required. Unix milliseconds. Example: `1719807456000`. */
  time_ge: common.Integer;
  /** Time, upper bound (exclusive). Required. Unix milliseconds. Example: `1728443155000`. */
  time_lt: common.Integer;
  /** Time type. Example: `PAY_TIME`. */
  time_type?: TimeType | undefined;
}

/** The parameters of `CreatorSearchSampleApplicationFulfillments` (202409). Lists the creator's content obligations for samples, filtered by fulfilment status. */
export interface CreatorSearchSampleApplicationFulfillmentsParams {
  /** Fulfillment statuses. Required. */
  fulfillment_statuses: readonly CreatorFulfillmentStatus[];
  /** Sort field. Example: `expired_time`. */
  sort_field?: CreatorSearchSampleApplicationFulfillmentsSortField | undefined;
  /** Sort order. Default: `ASC`. Example: `DESC`. */
  sort_order?: string | undefined;
}

/** The parameters of `CreatorSelectAffiliateProduct` (202501). Searches the product selection pool for creators, filtered and sorted. */
export interface CreatorSelectAffiliateProductParams {
  /** Filter params. */
  filter_params?: FilterParam | undefined;
  /** Page size. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `"b2Zmc2V0PTIw"`. */
  page_token?: string | undefined;
  /** Sort params. */
  sort_params?: SortParam | undefined;
}

/** The parameters of `GenerateAffiliateSharingLink` (202501). Creates affiliate sharing links for one material, one link for each tag. */
export interface GenerateAffiliateSharingLinkParams {
  /** Channel. Example: `facebook`. */
  channel?: string | undefined;
  /** Material. */
  material?: GenerateAffiliateSharingLinkMaterial | undefined;
  /** Tags. */
  tags?: readonly string[] | undefined;
}

/** The parameters of `GetCreatorApplicableSampleLabel` (202412). Tells whether the creator can apply for a free sample of a product. */
export interface GetCreatorApplicableSampleLabelParams {
  /** Product id. Required. Example: `1729480364147774364`. */
  product_id: common.Id;
}

/** The parameters of `GetCreatorProfile` (202508). Returns the authorized creator's profile, region and permissions. */
export interface GetCreatorProfileParams {
}

/** The parameters of `GetCreatorSampleApplicationDetail` (202412). Returns one sample application of the creator with its fulfilment state. */
export interface GetCreatorSampleApplicationDetailParams {
  /** Application id. Example: `8070590921506065183`. */
  application_id?: common.Id | undefined;
  /** Application type. Required. Example: `FREE_SAMPLE`. */
  application_type: string;
  /** Main order id. Example: `579622078763731743`. */
  main_order_id?: common.Id | undefined;
  /** Product id. Required. Example: `1729480364147774364`. */
  product_id: common.Id;
}

/** The parameters of `GetOpenCollaborationProductListByProductIds` (202509). Returns open collaboration details of the products with the given ids. */
export interface GetOpenCollaborationProductListByProductIdsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetShopProducts` (202509). Lists the products of the shop linked to the creator, page by page. */
export interface GetShopProductsParams {
  /** Page size. Required. 1 to 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Sort field. Example: `PRODUCT_ID`. */
  sort_field?: SortField | undefined;
  /** Sort order. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Title keyword. Example: `apple`. */
  title_keyword?: string | undefined;
}

/** The parameters of `GetShoppableVideoPrecheckResult` (202601). Returns the outcome of a precheck task for a shoppable video. */
export interface GetShoppableVideoPrecheckResultParams {
  /** Task id. Required. */
  task_id: common.Id;
}

/** The parameters of `GetShoppableVideoStatus` (202509). Returns the posting status and time of one shoppable video. */
export interface GetShoppableVideoStatusParams {
  /** Video id. Required. */
  video_id: common.Id;
}

/** The parameters of `GetShowcaseProducts` (202405). Lists the products in the creator's showcase, page by page. */
export interface GetShowcaseProductsParams {
  /** Origin. Required. Example: `LIVE`. */
  origin: string;
  /** Page size. Required. 1 to 20. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `V231as2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetTokopediaAndTikTokShopProductIDMappings` (202607). Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads. */
export interface GetTokopediaProductMappingsParams {
  /** Toko pids. */
  toko_pids?: readonly common.Integer[] | undefined;
}

/** The parameters of `MapTokopediaToTikTokShopProductIDs` (202606). Translates Tokopedia product ids to TikTok Shop product ids. */
export interface MapTokopediaProductIdsParams {
  /** Toko pids. */
  toko_pids?: readonly common.Integer[] | undefined;
}

/** The parameters of `PostShoppablePhotos` (202610). Publishes a photo post by the creator, with product or shop links. */
export interface PostShoppablePhotosParams {
  /** Is ai generated. */
  is_ai_generated?: boolean | undefined;
  /** Link info. */
  link_info?: LinkInfo | undefined;
  /** Music id. */
  music_id?: common.Id | undefined;
  /** Photos info. Required. */
  photos_info: readonly PhotosInfo[];
  /** Title. */
  title?: string | undefined;
}

/** The parameters of `PostShoppableVideo` (202607). Publishes a video that the creator uploaded, with a product link. */
export interface PostShoppableVideoParams {
  /** Product link info. Required. */
  product_link_info: ProductLinkInfo;
  /** Video info. Required. */
  video_info: VideoInfo;
}

/** The parameters of `PrecheckVideoContent` (202511). Starts a content check of an uploaded video and returns its task id. */
export interface PrecheckVideoContentParams {
  /** Product link info. Required. */
  product_link_info: ProductLinkInfo;
  /** Video info. Required. */
  video_info: PrecheckVideoContentVideoInfo;
}

/** The parameters of `RemoveShowcaseProducts` (202409). Removes products from the creator's showcase. */
export interface RemoveShowcaseProductsParams {
  /** Product ids. Required. At most 200 items. */
  product_ids: readonly common.Id[];
}

/** The parameters of `SearchCreatorAffiliateOrders` (202410). Lists the affiliate orders attributed to the creator, with commission per SKU. */
export interface SearchAffiliateOrdersParams {
  /** Create time, lower bound. Unix seconds. Example: `1719807456`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. Example: `1728443155`. */
  create_time_lt?: common.Time | undefined;
  /** Page size. Required. 1 to 100. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchCreatorSampleApplications` (202412). Lists the creator's sample applications, filtered by status. */
export interface SearchCreatorSampleApplicationsParams {
  /** Application statuses. */
  application_statuses?: readonly ApplicationStatus[] | undefined;
  /** Page size. 1 to 50. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `87712341234`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchMusic` (202602). Searches the music that a creator may put under shoppable photos and videos. */
export interface SearchMusicParams {
  /** Keyword. */
  keyword?: string | undefined;
  /** Language. */
  language?: string | undefined;
  /** Page size. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Region. */
  region?: string | undefined;
  /** Search id. */
  search_id?: common.Id | undefined;
}

/** The parameters of `CreatorSearchOpenCollaborationProduct` (202405). Searches the open collaboration products that the creator can promote, by price, rate or keyword. */
export interface SearchOpenCollaborationProductParams {
  /** Category. */
  category?: Category | undefined;
  /** Commission rate range. */
  commission_rate_range?: SearchOpenCollaborationProductCommissionRateRange | undefined;
  /** Page size. Required. 1 to 20. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Sales price range. */
  sales_price_range?: SalesPriceRange | undefined;
  /** Sort field. Example: `commission_rate`. */
  sort_field?: SearchOpenCollaborationProductSortField | undefined;
  /** Sort order. Default: `ASC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Title keywords. */
  title_keywords?: readonly string[] | undefined;
}

/** The parameters of `SearchCreatorTargetCollaborations` (202405). Lists the target collaborations that one shop offers to the creator. */
export interface SearchTargetCollaborationsParams {
  /** Keyword. Example: `12312312`. */
  keyword?: string | undefined;
  /** Keyword type. Example: `TARGET_COLLABORATIONS_ID`. */
  keyword_type?: KeywordType | undefined;
  /** Page size. Required. 0 to 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Shop id. Required. Example: `789078671231`. */
  shop_id: common.Id;
}

/** The parameters of `TopShowcaseProducts` (202409). Moves products to the top of the creator's showcase. */
export interface TopShowcaseProductsParams {
  /** Product ids. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `UploadShoppablePhotoFile` (202511). Uploads a photo for a shoppable photo post and returns its URI. */
export interface UploadShoppablePhotoFileParams {
  /** Data. Required. */
  data: common.Upload;
}

/** The parameters of `UploadShoppableVideoFile` (202505). Uploads a video file for a shoppable video and returns its id. */
export interface UploadShoppableVideoFileParams {
  /** Data. Required. */
  data: common.Upload;
}

/** The response of `AddShowcaseProducts` (202405). */
export interface AddShowcaseProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `CreatorGenerateGeneralLink` (202505). */
export interface CreatorGenerateGeneralLinkResponse {
  /** Failed materials. */
  failed_materials?: FailedMaterial[];
  /** Sharing links. */
  sharing_links?: SharingLink[];
}

/** The response of `CreatorGeneratePublisherLink` (202504). */
export interface CreatorGeneratePublisherLinkResponse {
  /** Failed materials. */
  failed_materials?: FailedMaterial[];
  /** Sharing links. */
  sharing_links?: CreatorGeneratePublisherLinkSharingLink[];
}

/** The response of `CreatorGetSampleRequestDeeplink` (202512). */
export interface CreatorGetSampleRequestDeeplinkResponse {
  /** Deeplink. */
  deeplink?: string;
}

/** The response of `CreatorSearchAffiliateTraceOrders` (202505). */
export interface CreatorSearchAffiliateTraceOrdersResponse {
  /** Next page token. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Orders. */
  orders?: Order[];
  /** Total count. Example: `10`. */
  total_count?: number;
}

/** The response of `CreatorSearchSampleApplicationFulfillments` (202409). */
export interface CreatorSearchSampleApplicationFulfillmentsResponse {
  /** Fulfillments. */
  fulfillments?: Fulfillment[];
}

/** The response of `CreatorSelectAffiliateProduct` (202501). */
export interface CreatorSelectAffiliateProductResponse {
  /** Next page token. Example: `"b2Zmc2V0PTQw"`. */
  next_page_token?: string;
  /** Products. */
  products?: CreatorSelectAffiliateProductProduct[];
  /** Total count. Example: `10000`. */
  total_count?: number;
}

/** The response of `GenerateAffiliateSharingLink` (202501). */
export interface GenerateAffiliateSharingLinkResponse {
  /** Affiliate sharing links. */
  affiliate_sharing_links?: AffiliateSharingLink[];
  /** Errors. */
  errors?: GenerateAffiliateSharingLinkErrorItem[];
}

/** The response of `GetCreatorApplicableSampleLabel` (202412). */
export interface GetCreatorApplicableSampleLabelResponse {
  /** Label. */
  label?: Label;
}

/** The response of `GetCreatorProfile` (202508). */
export interface GetCreatorProfileResponse {
  /** Avatar. */
  avatar?: Avatar;
  /** Creator user open id. */
  creator_user_open_id?: string;
  /** Permissions. */
  permissions?: string[];
  /** Register region. Example: `US`. */
  register_region?: string;
  /** Selection region. Example: `US`. */
  selection_region?: string;
  /** Seller type. Example: `LOCAL`. */
  seller_type?: SellerType;
  /** User type. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`. */
  user_type?: UserType;
  /** Username. Example: `abc123`. */
  username?: string;
}

/** The response of `GetCreatorSampleApplicationDetail` (202412). */
export interface GetCreatorSampleApplicationDetailResponse {
  /** Sample application. */
  sample_application?: SampleApplication;
}

/** The response of `GetOpenCollaborationProductListByProductIds` (202509). */
export interface GetOpenCollaborationProductListByProductIdsResponse {
  /** Products. */
  products?: Product[];
}

/** The response of `GetShopProducts` (202509). */
export interface GetShopProductsResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Products. */
  products?: GetShopProductsProduct[];
  /** Total count. Example: `300`. */
  total_count?: number;
}

/** The response of `GetShoppableVideoPrecheckResult` (202601). */
export interface GetShoppableVideoPrecheckResultResponse {
  /** Precheck task. */
  precheck_task?: PrecheckTask;
}

/** The response of `GetShoppableVideoStatus` (202509). */
export interface GetShoppableVideoStatusResponse {
  /** Video. */
  video?: Video;
}

/** The response of `GetShowcaseProducts` (202405). */
export interface GetShowcaseProductsResponse {
  /** Next page token. Example: `V231as2V0PTAK`. */
  next_page_token?: string;
  /** Products. */
  products?: GetShowcaseProductsProduct[];
  /** Total count. Example: `15`. */
  total_count?: number;
}

/** The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607). */
export interface GetTokopediaProductMappingsResponse {
  /** Error. */
  error?: ErrorItem;
  /** Product. */
  product?: GetTokopediaProductMappingsProduct[];
}

/** The response of `MapTokopediaToTikTokShopProductIDs` (202606). */
export interface MapTokopediaProductIdsResponse {
  /** Error. */
  error?: ErrorItem;
  /** Product. */
  product?: GetTokopediaProductMappingsProduct[];
}

/** The response of `PostShoppablePhotos` (202610). */
export interface PostShoppablePhotosResponse {
  /** Photo. */
  photo?: Photo;
  /** Quota. */
  quota?: string;
}

/** The response of `PostShoppableVideo` (202607). */
export interface PostShoppableVideoResponse {
  /** Video. */
  video?: PostShoppableVideoVideo;
}

/** The response of `PrecheckVideoContent` (202511). */
export interface PrecheckVideoContentResponse {
  /** Precheck. */
  precheck?: Precheck;
}

/** The response of `SearchCreatorAffiliateOrders` (202410). */
export interface SearchAffiliateOrdersResponse {
  /** Next page token. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Orders. */
  orders?: SearchAffiliateOrdersOrder[];
  /** Total count. Example: `10`. */
  total_count?: number;
}

/** The response of `SearchCreatorSampleApplications` (202412). */
export interface SearchCreatorSampleApplicationsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Sample applications. */
  sample_applications?: SampleApplication[];
}

/** The response of `SearchMusic` (202602). */
export interface SearchMusicResponse {
}

/** The response of `CreatorSearchOpenCollaborationProduct` (202405). */
export interface SearchOpenCollaborationProductResponse {
  /** Next page token. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Products. */
  products?: Product[];
  /** Total count. Example: `10000`. */
  total_count?: number;
}

/** The response of `SearchCreatorTargetCollaborations` (202405). */
export interface SearchTargetCollaborationsResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Target collaborations. */
  target_collaborations?: TargetCollaboration[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `UploadShoppablePhotoFile` (202511). */
export interface UploadShoppablePhotoFileResponse {
  /** Photo file. */
  photo_file?: PhotoFile;
}

/** The response of `UploadShoppableVideoFile` (202505). */
export interface UploadShoppableVideoFileResponse {
  /** Video file. */
  video_file?: VideoFile;
}

/** Detail inside {@link ErrorItem}. */
export interface AddShowcaseProductsDetail {
  /** Product id. Example: `12390753231`. */
  product_id?: string;
}

/** Addition inside {@link GetShowcaseProductsProduct}. */
export interface Addition {
  /** Customized main images. */
  customized_main_images?: CustomizedMainImage[];
}

/** Affiliate sharing link inside {@link GenerateAffiliateSharingLinkResponse}. */
export interface AffiliateSharingLink {
  /** Affiliate sharing link. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`. */
  affiliate_sharing_link?: string;
  /** Tag. Example: `tag-aaa`. */
  tag?: string;
}

/** Avatar inside {@link GetCreatorProfileResponse}. */
export interface Avatar {
  /** Height. Example: `100`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `100`. */
  width?: number;
}

/** Category inside {@link SearchOpenCollaborationProductParams}. */
export interface Category {
  /** Id. Example: `341234`. */
  id?: common.Id | undefined;
}

/** Category chain inside {@link Product}. */
export interface CategoryChain {
  /** Id. Example: `3435545`. */
  id?: string;
  /** Is leaf. Example: `false`. */
  is_leaf?: boolean;
  /** Local name. Example: `COMPUTER`. */
  local_name?: string;
  /** Parent id. Example: `12345`. */
  parent_id?: string;
}

/** Collaboration inside {@link GetShowcaseProductsProduct}. */
export interface Collaboration {
  /** Id. Example: `7495383576027499219`. */
  id?: string;
  /** Partner. */
  partner?: Partner;
  /** Type. Example: `OPEN`. */
  type?: string;
}

/** Commission inside {@link CreatorSelectAffiliateProductProduct}, {@link Product}, {@link SearchTargetCollaborationsProduct}. */
export interface Commission {
  /** Amount. A decimal number as text. Example: `"8010.2"`. */
  amount?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Rate. Example: `1500`. */
  rate?: number;
}

/** Commission rate range inside {@link FilterParam}. */
export interface CommissionRateRange {
  /** Rate, lower bound. Example: `100`. */
  rate_ge?: common.Integer | undefined;
  /** Rate, upper bound. Example: `200`. */
  rate_le?: common.Integer | undefined;
}

/** Creator fulfillment inside {@link SampleApplication}. */
export interface CreatorFulfillment {
  /** Bound product status. Example: `LIVE`. */
  bound_product_status?: BoundProductStatus;
  /** Expiration time. Unix seconds. Example: `1726301400`. */
  expiration_time?: number;
  /** Id. Example: `87147319238415178`. */
  id?: string;
  /** Status. Example: `PENDING`. */
  status?: CreatorFulfillmentStatus;
  /** Total suspend duration. Example: `7641234`. */
  total_suspend_duration?: number;
}

/** Material inside {@link CreatorGeneratePublisherLinkParams}. */
export interface CreatorGeneratePublisherLinkMaterial {
  /** Ids. Required. At most 50 items. */
  ids: readonly common.Id[];
  /** Promotion campaign schema. */
  promotion_campaign_schema?: string | undefined;
  /** Type. Required. Example: `PRODUCT`. */
  type: CreatorGeneratePublisherLinkMaterialType;
}

/** Sharing link inside {@link CreatorGeneratePublisherLinkResponse}. */
export interface CreatorGeneratePublisherLinkSharingLink {
  /** Deep link. */
  deep_link?: string;
  /** Material id. Example: `7362840009596340000`. */
  material_id?: number | string;
  /** One link. */
  one_link?: string;
  /** Sharing link. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`. */
  sharing_link?: string;
}

/** Product inside {@link CreatorSelectAffiliateProductResponse}. */
export interface CreatorSelectAffiliateProductProduct {
  /** Brand name. Example: `"NIKE"`. */
  brand_name?: string;
  /** Commission. */
  commission?: Commission;
  /** Id. Example: `1729432087292775344`. */
  id?: string;
  /** Main image URL. */
  main_image_url?: string;
  /** Market performance. */
  market_performance?: MarketPerformance;
  /** Price. */
  price?: Price;
  /** Review. */
  review?: Review;
  /** Shop. */
  shop?: Shop;
  /** Stock. */
  stock?: Stock;
  /** Title. */
  title?: string;
}

/** Customized main image inside {@link Addition}. */
export interface CustomizedMainImage {
  /** Heigth. Example: `100`. */
  heigth?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `100`. */
  width?: number;
}

/** Detail inside {@link GenerateAffiliateSharingLinkErrorItem}. */
export interface Detail {
  /** Fail reason. */
  fail_reason?: string;
  /** Tag. Example: `tag-aaa`. */
  tag?: string;
}

/** Error inside {@link AddShowcaseProductsResponse}, {@link GetTokopediaProductMappingsResponse}, {@link MapTokopediaProductIdsResponse}. */
export interface ErrorItem {
  /** Code. Example: `16001001`. */
  code?: number;
  /** Detail. */
  detail?: AddShowcaseProductsDetail;
  /** Message. */
  message?: string;
}

/** Failed material inside {@link CreatorGenerateGeneralLinkResponse}, {@link CreatorGeneratePublisherLinkResponse}. */
export interface FailedMaterial {
  /** Fail reason. */
  fail_reason?: string;
  /** Material id. Example: `7362840009596339972`. */
  material_id?: string;
}

/** Filter param inside {@link CreatorSelectAffiliateProductParams}. */
export interface FilterParam {
  /** Category ids. */
  category_ids?: readonly common.Id[] | undefined;
  /** Commission rate range. */
  commission_rate_range?: CommissionRateRange | undefined;
  /** Pool ids. */
  pool_ids?: readonly common.Id[] | undefined;
  /** Price range. */
  price_range?: PriceRange | undefined;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Shop rating range. */
  shop_rating_range?: ShopRatingRange | undefined;
  /** Sold quantity range. */
  sold_quantity_range?: SoldQuantityRange | undefined;
  /** Title keyword. */
  title_keyword?: string | undefined;
}

/** Fulfillment inside {@link CreatorSearchSampleApplicationFulfillmentsResponse}. */
export interface Fulfillment {
  /** Application id. Example: `123456`. */
  application_id?: string;
  /** Bound product status. Example: `LIVE`. */
  bound_product_status?: BoundProductStatus;
  /** Expiration time. Unix seconds. Example: `1728542813`. */
  expiration_time?: number;
  /** Id. Example: `123456`. */
  id?: string;
  /** Product id. Example: `123456`. */
  product_id?: string;
  /** Sample application type. Example: `FREE_SAMPLE`. */
  sample_application_type?: SampleApplicationType;
  /** Shop id. Example: `123456`. */
  shop_id?: string;
  /** Status. Example: `ONGOING`. */
  status?: FulfillmentStatus;
  /** Total suspend duration. Example: `100020`. */
  total_suspend_duration?: number;
}

/** Error inside {@link GenerateAffiliateSharingLinkResponse}. */
export interface GenerateAffiliateSharingLinkErrorItem {
  /** Code. Example: `16001001`. */
  code?: number;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Material inside {@link GenerateAffiliateSharingLinkParams}. */
export interface GenerateAffiliateSharingLinkMaterial {
  /** Campaign URL. */
  campaign_url?: string | undefined;
  /** Id. Example: `17213214214587983`. */
  id?: common.Id | undefined;
  /** Type. Example: `PRODUCT`. */
  type?: GenerateAffiliateSharingLinkMaterialType | undefined;
}

/** Sample product inside {@link Label}. */
export interface GetCreatorApplicableSampleLabelSampleProduct {
  /** Sample SKU list. */
  sample_sku_list?: SampleSku[];
}

/** Shop inside {@link GetShowcaseProductsProduct}, {@link Product}. */
export interface GetOpenCollaborationProductListByProductIdsShop {
  /** Name. */
  name?: string;
}

/** Product inside {@link GetShopProductsResponse}. */
export interface GetShopProductsProduct {
  /** Added status. Example: `ADDABLE`. */
  added_status?: AddedStatus;
  /** Brand name. Example: `Apple`. */
  brand_name?: string;
  /** Id. Example: `1729592969712207012`. */
  id?: string;
  /** Images. */
  images?: Image[];
  /** Price. */
  price?: common.Money;
  /** Sales count. Example: `33`. */
  sales_count?: number;
  /** Title. */
  title?: string;
}

/** Issue inside {@link ViolationCheckResult}. */
export interface GetShoppableVideoPrecheckResultIssue {
  /** Risk. */
  risk?: string;
  /** Suggestions. */
  suggestions?: string;
}

/** Commission inside {@link GetShowcaseProductsProduct}. */
export interface GetShowcaseProductsCommission {
  /** Rate. Example: `3000`. */
  rate?: number;
  /** Reward rate. Example: `500`. */
  reward_rate?: number;
}

/** Price inside {@link GetShowcaseProductsProduct}. */
export interface GetShowcaseProductsPrice {
  /** Original price. */
  original_price?: OriginalPrice;
  /** Platform discount price. */
  platform_discount_price?: PlatformDiscountPrice;
  /** Seller discount price. */
  seller_discount_price?: SellerDiscountPrice;
}

/** Product inside {@link GetShowcaseProductsResponse}. */
export interface GetShowcaseProductsProduct {
  /** Addition. */
  addition?: Addition;
  /** Collaboration. */
  collaboration?: Collaboration;
  /** Commission. */
  commission?: GetShowcaseProductsCommission;
  /** Detail link. */
  detail_link?: string;
  /** Id. Example: `53219092314`. */
  id?: string;
  /** Main images. */
  main_images?: MainImage[];
  /** Price. */
  price?: GetShowcaseProductsPrice;
  /** Sale regions. */
  sale_regions?: string[];
  /** Shop. */
  shop?: GetOpenCollaborationProductListByProductIdsShop;
  /** Source. Example: `AFFILIATE`. */
  source?: GetShowcaseProductsProductSource;
  /** Status. */
  status?: Status;
  /** Third party link. */
  third_party_link?: string;
  /** Title. */
  title?: string;
}

/** Product inside {@link GetTokopediaProductMappingsResponse}, {@link MapTokopediaProductIdsResponse}. */
export interface GetTokopediaProductMappingsProduct {
  /** Toko pid. */
  toko_pid?: number;
  /** Tts pid. */
  tts_pid?: number;
}

/** Good quality check result inside {@link PrecheckTask}. */
export interface GoodQualityCheckResult {
  /** Issues. */
  issues?: Issue[];
  /** Status. Example: `FAIL`. */
  status?: string;
}

/** Image inside {@link GetShopProductsProduct}. */
export interface Image {
  /** Height. Example: `200`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `200`. */
  width?: number;
}

/** Issue inside {@link GoodQualityCheckResult}. */
export interface Issue {
  /** Code. Example: `LOW_CONTENT_PROMOTIO`. */
  code?: string;
  /** Suggestions. */
  suggestions?: string;
}

/** Label inside {@link GetCreatorApplicableSampleLabelResponse}. */
export interface Label {
  /** Application id. Example: `86427198341982134`. */
  application_id?: string;
  /** Can apply. Example: `true`. */
  can_apply?: boolean;
  /** Reach limit. Example: `true`. */
  reach_limit?: boolean;
  /** Sample product. */
  sample_product?: GetCreatorApplicableSampleLabelSampleProduct;
  /** Status. Example: `ONGOING`. */
  status?: string;
}

/** Link inside {@link LinkInfo}. */
export interface Link {
  /** Link title. */
  link_title?: string | undefined;
  /** Product id. */
  product_id?: common.Id | undefined;
}

/** Link info inside {@link PostShoppablePhotosParams}. */
export interface LinkInfo {
  /** Links. */
  links?: readonly Link[] | undefined;
  /** Post type. Required. */
  post_type: string;
  /** Shop info. */
  shop_info?: ShopInfo | undefined;
}

/** Main image inside {@link GetShowcaseProductsProduct}. */
export interface MainImage {
  /** Heigth. Example: `100`. */
  heigth?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `100`. */
  width?: number;
}

/** Market performance inside {@link CreatorSelectAffiliateProductProduct}. */
export interface MarketPerformance {
  /** Historical sold quantity. Example: `618`. */
  historical_sold_quantity?: number;
}

/** Material inside {@link CreatorGenerateGeneralLinkParams}. */
export interface Material {
  /** Ids. Required. At most 50 items. */
  ids: readonly common.Id[];
  /** Promotion campaign schema. */
  promotion_campaign_schema?: string | undefined;
  /** Type. Required. Example: `PRODUCT`. */
  type: string;
}

/** Order inside {@link CreatorSearchAffiliateTraceOrdersResponse}. */
export interface Order {
  /** Create time. Unix seconds. Example: `1685548800`. */
  create_time?: number;
  /** Delivery time. Unix seconds. Example: `1685548800`. */
  delivery_time?: number;
  /** Id. Example: `789078671231123100`. */
  id?: number | string;
  /** SKUs. */
  skus?: Sku[];
  /** Status. Example: `SETTLED`. */
  status?: OrderStatus;
}

/** Original price inside {@link GetShowcaseProductsPrice}, {@link Product}. */
export interface OriginalPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Maximum amount. A decimal number as text. Example: `100.00`. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. Example: `12.21`. */
  minimum_amount?: string;
}

/** Partner inside {@link Collaboration}. */
export interface Partner {
  /** Id. Example: `123456789`. */
  id?: string;
  /** Name. */
  name?: string;
}

/** Photo inside {@link PostShoppablePhotosResponse}. */
export interface Photo {
  /** Photo post id. */
  photo_post_id?: string;
}

/** Photo file inside {@link UploadShoppablePhotoFileResponse}. */
export interface PhotoFile {
  /** Photo URI. */
  photo_uri?: string;
}

/** Photos info inside {@link PostShoppablePhotosParams}. */
export interface PhotosInfo {
  /** Photo file URIs. Required. */
  photo_file_uris: string;
}

/** Platform discount price inside {@link GetShowcaseProductsPrice}. */
export interface PlatformDiscountPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Maximum amount. A decimal number as text. Example: `100.00`. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. Example: `12.21`. */
  minimum_amount?: string;
}

/** Video inside {@link PostShoppableVideoResponse}. */
export interface PostShoppableVideoVideo {
  /** Id. */
  id?: string;
}

/** Precheck inside {@link PrecheckVideoContentResponse}. */
export interface Precheck {
  /** Task id. Example: `1123123123`. */
  task_id?: string;
}

/** Precheck task inside {@link GetShoppableVideoPrecheckResultResponse}. */
export interface PrecheckTask {
  /** Good quality check result. */
  good_quality_check_result?: GoodQualityCheckResult;
  /** Id. Example: `7493990579714164574`. */
  id?: string;
  /** Violation check result. */
  violation_check_result?: ViolationCheckResult;
}

/** Video info inside {@link PrecheckVideoContentParams}. */
export interface PrecheckVideoContentVideoInfo {
  /** File id. Required. Example: `v12d00gd0024d3nfqr7og65`. */
  file_id: common.Id;
}

/** Price inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Price {
  /** Ceiling price. Example: `"85.169"`. */
  ceiling_price?: string;
  /** Currency. Example: `"VND"`. */
  currency?: string;
  /** Floor price. Example: `"53.468"`. */
  floor_price?: string;
}

/** Price range inside {@link FilterParam}. */
export interface PriceRange {
  /** Price, lower bound. Example: `"12"`. */
  price_ge?: string | undefined;
  /** Price, upper bound. Example: `"100"`. */
  price_le?: string | undefined;
}

/** Product inside {@link GetOpenCollaborationProductListByProductIdsResponse}, {@link SearchOpenCollaborationProductResponse}. */
export interface Product {
  /** Category chains. */
  category_chains?: CategoryChain[];
  /** Commission. */
  commission?: Commission;
  /** Detail link. */
  detail_link?: string;
  /** Has inventory. Example: `false`. */
  has_inventory?: boolean;
  /** Id. Example: `1729432087292775344`. */
  id?: string;
  /** Main image URL. */
  main_image_url?: string;
  /** Original price. */
  original_price?: OriginalPrice;
  /** Sale region. Example: `ID`. */
  sale_region?: string;
  /** Sales price. */
  sales_price?: SalesPrice;
  /** Shop. */
  shop?: GetOpenCollaborationProductListByProductIdsShop;
  /** Shop ads commission. */
  shop_ads_commission?: ShopAdsCommission;
  /** Title. */
  title?: string;
  /** Units sold. Example: `12`. */
  units_sold?: number;
}

/** Product link info inside {@link PostShoppableVideoParams}, {@link PrecheckVideoContentParams}. */
export interface ProductLinkInfo {
  /** Product id. Required. Example: `17294069642063424`. */
  product_id: common.Id;
  /** Title. Required. */
  title: string;
}

/** Review inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Review {
  /** Count. Example: `43`. */
  count?: number;
  /** Overall score. Example: `"4.5"`. */
  overall_score?: string;
}

/** Sale property inside {@link SampleSku}. */
export interface SaleProperty {
  /** Id. Example: `100000`. */
  id?: string;
  /** Name. Example: `color`. */
  name?: string;
  /** Value id. Example: `7425668826861520646`. */
  value_id?: string;
  /** Value name. Example: `Default`. */
  value_name?: string;
}

/** Sales price inside {@link Product}. */
export interface SalesPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Maximum amount. A decimal number as text. Example: `55.7`. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. Example: `34.3`. */
  minimum_amount?: string;
}

/** Sales price range inside {@link SearchOpenCollaborationProductParams}. */
export interface SalesPriceRange {
  /** Amount, lower bound. Example: `12.44`. */
  amount_ge?: string | undefined;
  /** Amount, upper bound (exclusive). Example: `100`. */
  amount_lt?: string | undefined;
}

/** Sample application inside {@link GetCreatorSampleApplicationDetailResponse}, {@link SearchCreatorSampleApplicationsResponse}. */
export interface SampleApplication {
  /** Activity id. Example: `74378918272345199`. */
  activity_id?: string;
  /** Create time. Unix seconds. Example: `1731298837`. */
  create_time?: number;
  /** Creator fulfillment. */
  creator_fulfillment?: CreatorFulfillment;
  /** Id. Example: `8070590921506065183`. */
  id?: string;
  /** Main order id. Example: `57871819384716917`. */
  main_order_id?: string;
  /** Sample product. */
  sample_product?: SampleProduct;
  /** Status. Example: `PENDING`. */
  status?: SampleApplicationStatus;
  /** Type. Example: `FREE_SAMPLE`. */
  type?: string;
}

/** Sample product inside {@link SampleApplication}. */
export interface SampleProduct {
  /** Id. Example: `1729863469568985219`. */
  id?: string;
  /** SKU id. Example: `1729480364147774364`. */
  sku_id?: string;
  /** SKU sale property value names. */
  sku_sale_property_value_names?: string[];
}

/** Sample SKU inside {@link GetCreatorApplicableSampleLabelSampleProduct}. */
export interface SampleSku {
  /** Id. Example: `1731055098570377347`. */
  id?: string;
  /** Is available. Example: `true`. */
  is_available?: boolean;
  /** Price. */
  price?: common.Money;
  /** Sale properties. */
  sale_properties?: SaleProperty[];
  /** Sale property value ids. Example: `7068196393634072325`. */
  sale_property_value_ids?: string;
  /** Unavailable reason. Example: `IS_PREORDER`. */
  unavailable_reason?: string;
}

/** Order inside {@link SearchAffiliateOrdersResponse}. */
export interface SearchAffiliateOrdersOrder {
  /** Create time. Unix seconds. Example: `1685548800`. */
  create_time?: number;
  /** Delivery time. Unix seconds. Example: `1685548800`. */
  delivery_time?: number;
  /** Id. Example: `789078671231123124`. */
  id?: string;
  /** SKUs. */
  skus?: Sku[];
  /** Status. */
  status?: SearchAffiliateOrdersOrderStatus;
}

/** Commission rate range inside {@link SearchOpenCollaborationProductParams}. */
export interface SearchOpenCollaborationProductCommissionRateRange {
  /** Rate, lower bound. Example: `100`. */
  rate_ge?: common.Integer | undefined;
  /** Rate, upper bound (exclusive). Example: `8000`. */
  rate_lt?: common.Integer | undefined;
}

/** Product inside {@link TargetCollaboration}. */
export interface SearchTargetCollaborationsProduct {
  /** Commission. */
  commission?: Commission;
  /** Id. Example: `1729432087292775344`. */
  id?: string;
  /** Main image URL. */
  main_image_url?: string;
  /** Title. */
  title?: string;
}

/** Seller discount price inside {@link GetShowcaseProductsPrice}. */
export interface SellerDiscountPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Maximum amount. A decimal number as text. Example: `100.00`. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. Example: `12.21`. */
  minimum_amount?: string;
}

/** Sharing link inside {@link CreatorGenerateGeneralLinkResponse}. */
export interface SharingLink {
  /** Deep link. */
  deep_link?: string;
  /** Material id. Example: `7362840009596339971`. */
  material_id?: string;
  /** One link. */
  one_link?: string;
  /** Sharing link. */
  sharing_link?: string;
}

/** Shop inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Shop {
  /** Logo URL. */
  logo_url?: string;
  /** Name. */
  name?: string;
  /** Rating. Example: `"3.5"`. */
  rating?: string;
}

/** Shop ads commission inside {@link Product}. */
export interface ShopAdsCommission {
  /** Rate. Example: `100`. */
  rate?: number;
}

/** Shop info inside {@link LinkInfo}. */
export interface ShopInfo {
  /** Group id. */
  group_id?: common.Id | undefined;
  /** Group type. */
  group_type?: string | undefined;
  /** Shop id. */
  shop_id?: common.Id | undefined;
}

/** Shop rating range inside {@link FilterParam}. */
export interface ShopRatingRange {
  /** Rating, lower bound. Example: `40`. */
  rating_ge?: common.Integer | undefined;
  /** Rating, upper bound. Example: `48`. */
  rating_le?: common.Integer | undefined;
}

/** SKU inside {@link Order}, {@link SearchAffiliateOrdersOrder}. */
export interface Sku {
  /** Actual bonus commission. */
  actual_bonus_commission?: common.Money;
  /** Actual commission. */
  actual_commission?: common.Money;
  /** Actual commission base. */
  actual_commission_base?: common.Money;
  /** Actual creator commission reward fee. */
  actual_creator_commission_reward_fee?: common.Money;
  /** Actual shop ads commission. */
  actual_shop_ads_commission?: common.Money;
  /** Actual standard commission. */
  actual_standard_commission?: common.Money;
  /** Campaign id. Example: `73661290629`. */
  campaign_id?: string;
  /** Commission bonus rate. Example: `1000`. */
  commission_bonus_rate?: number;
  /** Commission model. */
  commission_model?: string;
  /** Commission rate. Example: `1000`. */
  commission_rate?: number;
  /** Commission tier setting. */
  commission_tier_setting?: string;
  /** Content id. Example: `7493990579714164574`. */
  content_id?: string;
  /** Content type. Example: `LIVE`. */
  content_type?: ContentType;
  /** Creator commission reward rate. Example: `1000`. */
  creator_commission_reward_rate?: number;
  /** Delivery time. Unix seconds. Example: `1685548800`. */
  delivery_time?: number;
  /** Estimated bonus commission. */
  estimated_bonus_commission?: common.Money;
  /** Estimated commission. */
  estimated_commission?: common.Money;
  /** Estimated commission base. */
  estimated_commission_base?: common.Money;
  /** Estimated creator commission reward fee. */
  estimated_creator_commission_reward_fee?: common.Money;
  /** Estimated shop ads commission. */
  estimated_shop_ads_commission?: common.Money;
  /** Estimated standard commission. */
  estimated_standard_commission?: common.Money;
  /** Id. Example: `1729793769377925388`. */
  id?: string;
  /** Is carousel. */
  is_carousel?: boolean;
  /** ISR. */
  isr?: common.Money;
  /** IVA. */
  iva?: common.Money;
  /** Last update time. Unix seconds. */
  last_update_time?: number;
  /** Open collaboration id. Example: `73661290629`. */
  open_collaboration_id?: string;
  /** Pit. */
  pit?: common.Money;
  /** Price. */
  price?: common.Money;
  /** Product id. Example: `1729793769377859852`. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Quantity. Example: `2`. */
  quantity?: number;
  /** Refunded quantity. Example: `0`. */
  refunded_quantity?: number;
  /** Returned quantity. Example: `1`. */
  returned_quantity?: number;
  /** Shared with partner. */
  shared_with_partner?: common.Money;
  /** Shop ads commission rate. Example: `5000`. */
  shop_ads_commission_rate?: number;
  /** Shop name. */
  shop_name?: string;
  /** Standard commission rate. */
  standard_commission_rate?: number;
  /** Tag. Example: `test-01`. */
  tag?: string;
  /** Target collaboration id. Example: `73661290629`. */
  target_collaboration_id?: string;
  /** Trace. */
  trace?: Trace;
  /** Trace info. */
  trace_info?: TraceInfo;
}

/** Sold quantity range inside {@link FilterParam}. */
export interface SoldQuantityRange {
  /** Quantity, lower bound. Example: `10000`. */
  quantity_ge?: common.Integer | undefined;
  /** Quantity, upper bound. Example: `30000`. */
  quantity_le?: common.Integer | undefined;
}

/** Sort param inside {@link CreatorSelectAffiliateProductParams}. */
export interface SortParam {
  /** Sort type. Example: `"RECOMMENDED"`. */
  sort_type?: string | undefined;
}

/** Status inside {@link GetShowcaseProductsProduct}. */
export interface Status {
  /** Added status. Example: `ADDED`. */
  added_status?: StatusAddedStatus;
  /** Inventory status. Example: `IN_STOCK`. */
  inventory_status?: InventoryStatus;
  /** Is hidden. Example: `false`. */
  is_hidden?: boolean;
  /** Review status. Example: `APPROVED`. */
  review_status?: ReviewStatus;
}

/** Stock inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Stock {
  /** Quantity. Example: `123`. */
  quantity?: number;
}

/** Target collaboration inside {@link SearchTargetCollaborationsResponse}. */
export interface TargetCollaboration {
  /** Id. Example: `789078671231123124`. */
  id?: string;
  /** Name. Example: `target_collaboration`. */
  name?: string;
  /** Products. */
  products?: SearchTargetCollaborationsProduct[];
  /** Status. Example: `LIVE`. */
  status?: TargetCollaborationStatus;
}

/** Trace inside {@link Sku}. */
export interface Trace {
  /** Id. Example: `15678763`. */
  id?: string;
  /** Type. Example: `SPECIFIC`. */
  type?: string;
}

/** Trace info inside {@link Sku}. */
export interface TraceInfo {
  /** Id. */
  id?: string;
  /** Type. */
  type?: string;
}

/** Video inside {@link GetShoppableVideoStatusResponse}. */
export interface Video {
  /** Id. Example: `7493990579714164574`. */
  id?: string;
  /** Post status. Example: `FAIL`. */
  post_status?: PostStatus;
  /** Post time. Unix seconds. Example: `1685548800`. */
  post_time?: number;
}

/** Video file inside {@link UploadShoppableVideoFileResponse}. */
export interface VideoFile {
  /** Id. Example: `123123123123`. */
  id?: string;
  /** Md5. Example: `D41D8CD98F00B204E9800998ECF8427E`. */
  md5?: string;
}

/** Video info inside {@link PostShoppableVideoParams}. */
export interface VideoInfo {
  /** Cover timestamp ms. */
  cover_timestamp_ms?: common.Integer | undefined;
  /** Cover URI. */
  cover_uri?: string | undefined;
  /** File id. Required. */
  file_id: common.Id;
  /** Music id. */
  music_id?: common.Id | undefined;
  /** Title. Required. */
  title: string;
}

/** Violation check result inside {@link PrecheckTask}. */
export interface ViolationCheckResult {
  /** Issues. */
  issues?: GetShoppableVideoPrecheckResultIssue[];
  /** Status. Example: `FAIL`. */
  status?: string;
}

/** Values of `add_type` in `AddShowcaseProductsRequest`; more may come. */
export type AddType =
  | "PRODUCT_ID"
  | "PRODUCT_LINK"
  | (string & {});

/** Values of `added_status` in `GetShopProductsProduct`; more may come. */
export type AddedStatus =
  | "ADDABLE"
  | "ADDED"
  | "REJECTED"
  | (string & {});

/** Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may come. */
export type ApplicationStatus =
  | "PENDING"
  | "AWAITING_SHIPMENT"
  | "SHIPPED"
  | "CONTENT_PENDING"
  | "REJECT_CANCELLED"
  | "OVERDUE_CANCELLED"
  | "UNFULFILL_CANCELLED"
  | "DEL_OPEN_COLLAB"
  | "SELLER_NOT_SHIP_CANCELLED"
  | "WITHDRAW_CANCELLED"
  | "UNFULFILLABLE_CANCELLED"
  | "OPS_CANCELLED"
  | "OPS_FAILED"
  | (string & {});

/** Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may come. */
export type BoundProductStatus =
  | "UNKNOWN"
  | "LIVE"
  | "OUT_OF_STOCK"
  | "SELLER_DEACTIVATE"
  | "PLATFORM_DEACTIVATE"
  | "NO_PLAN"
  | "PERMANENT_DELETED"
  | (string & {});

/** Values of `content_type` in `Sku`; more may come. */
export type ContentType =
  | "SHOP"
  | "VIDEO"
  | "LIVE"
  | "PRE_LIVE"
  | "PROMOTION_PAGE"
  | "LINKSHARE"
  | (string & {});

/** Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`, `status` in `CreatorFulfillment`; more may come. */
export type CreatorFulfillmentStatus =
  | "CANCELLED"
  | "EXEMPTED"
  | "FAILED"
  | "ONGOING"
  | "OVERDUE"
  | "PENDING"
  | "SUCCEED"
  | "SUSPEND"
  | (string & {});

/** Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may come. */
export type CreatorGeneratePublisherLinkMaterialType =
  | "CAMPAIGN"
  | "PRODUCT"
  | (string & {});

/** Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may come. */
export type CreatorSearchSampleApplicationFulfillmentsSortField =
  | "create_time"
  | "expired_time"
  | (string & {});

/** Values of `status` in `Fulfillment`; more may come. */
export type FulfillmentStatus =
  | "PENDING"
  | "ONGOING"
  | "SUCCEED"
  | "FAILED"
  | "OVERDUE"
  | "CANCELLED"
  | "EXEMPTED"
  | (string & {});

/** Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may come. */
export type GenerateAffiliateSharingLinkMaterialType =
  | "PRODUCT"
  | "CAMPAIGN"
  | "SHOWCASE"
  | (string & {});

/** Values of `source` in `GetShowcaseProductsProduct`; more may come. */
export type GetShowcaseProductsProductSource =
  | "THIRD_PARTY"
  | "AFFILIATE"
  | "TIKTOK_STORE"
  | (string & {});

/** Values of `inventory_status` in `Status`; more may come. */
export type InventoryStatus =
  | "IN_STOCK"
  | "SOLD_OUT"
  | (string & {});

/** Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may come. */
export type KeywordType =
  | "TARGET_COLLABORATIONS_ID"
  | "TARGET_COLLABORATIONS_NAME"
  | (string & {});

/** Values of `status` in `Order`; more may come. */
export type OrderStatus =
  | "UNSPECIFIED"
  | "ORDERED"
  | "SETTLED"
  | "REFUNDED"
  | "FROZEN"
  | "DEDUCTED"
  | (string & {});

/** Values of `post_status` in `Video`; more may come. */
export type PostStatus =
  | "SUCCESS"
  | "FAIL"
  | "PROCESSING"
  | (string & {});

/** Values of `review_status` in `Status`; more may come. */
export type ReviewStatus =
  | "APPROVED"
  | "CHANGES_UNDER_REVIEW"
  | "UNAVAILABLE"
  | "ZERO_COMMISSION"
  | (string & {});

/** Values of `status` in `SampleApplication`; more may come. */
export type SampleApplicationStatus =
  | "PENDING"
  | "AWAITING_SHIPMENT"
  | "SHIPPED"
  | "CONTENT_PENDING"
  | "REJECT_CANCELLED"
  | "OVERDUE_CANCELLED"
  | "UNFULFILL_CANCELLED"
  | "SELLER_NOT_SHIP_CANCELLED"
  | "WITHDRAW_CANCELLED"
  | "UNFULFILLABLE_CANCELLED"
  | "OPS_CANCELLED"
  | "OPS_FAILED"
  | "FULFILLMENT_SUSPEND"
  | "DEL_OPEN_COLLAB"
  | (string & {});

/** Values of `sample_application_type` in `Fulfillment`; more may come. */
export type SampleApplicationType =
  | "FREE_SAMPLE"
  | "SAMPLE_COUPON"
  | "SAMPLE_CAMPAIGN"
  | "PLATFORM_FREE_SAMPLE"
  | (string & {});

/** Values of `status` in `SearchAffiliateOrdersOrder`; more may come. */
export type SearchAffiliateOrdersOrderStatus =
  | "UNSPECIFIED"
  | (string & {});

/** Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may come. */
export type SearchOpenCollaborationProductSortField =
  | "commission"
  | "commission_rate"
  | "product_sales_price"
  | "units_sold"
  | (string & {});

/** Values of `seller_type` in `GetCreatorProfileResponse`; more may come. */
export type SellerType =
  | "CROSS_BORDER"
  | "LOCAL"
  | (string & {});

/** Values of `sort_field` in `GetShopProductsRequest`; more may come. */
export type SortField =
  | "PRICE"
  | "PRODUCT_ID"
  | "SALE"
  | (string & {});

/** Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may come. */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Values of `added_status` in `Status`; more may come. */
export type StatusAddedStatus =
  | "NOT_ADDED"
  | "ADDED"
  | "REJECTED"
  | (string & {});

/** Values of `status` in `TargetCollaboration`; more may come. */
export type TargetCollaborationStatus =
  | "LIVE"
  | "EXPIRED"
  | "DELETED"
  | "ENDED"
  | (string & {});

/** Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may come. */
export type TimeType =
  | "CREATE_TIME"
  | "DELIVERY_TIME"
  | "PAY_TIME"
  | "SETTLE_TIME"
  | (string & {});

/** Values of `user_type` in `GetCreatorProfileResponse`; more may come. */
export type UserType =
  | "TIKTOK_SHOP_OFFICIAL_ACCOUNT"
  | "TIKTOK_MARKETING_ACCOUNT"
  | "TIKTOK_SHOP_CREATOR"
  | (string & {});

/** Affiliate creator: the operations of the domain `affiliate_creator`. */
export class AffiliateCreatorApi extends Resource {
  /**
   * Adds products to the creator's showcase, by product id or product link.
   *
   * `POST /affiliate_creator/{version}/showcases/products/add`, version 202405.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `creator.showcase.write`.
   */
  addShowcaseProducts(params: AddShowcaseProductsParams, options?: common.CallOptions): CallPromise<AddShowcaseProductsResponse> {
    return this.caller.call("affiliate_creator.add_showcase_products", params, options);
  }

  /**
   * Creates sharing links for several materials, for use by any publisher.
   *
   * `POST /affiliate_creator/{version}/affiliate_sharing_links/general_publishers/generate_batch`, version 202505.
   *
   * - Failed items are listed in `failed_materials`; `raiseOnItemError` throws them.
   * - Scope: `creator.affiliate.share_link.read`.
   */
  creatorGenerateGeneralLink(params: CreatorGenerateGeneralLinkParams, options?: common.CallOptions): CallPromise<CreatorGenerateGeneralLinkResponse> {
    return this.caller.call("affiliate_creator.creator_generate_general_link", params, options);
  }

  /**
   * Creates sharing links for several materials, tied to one named publisher.
   *
   * `POST /affiliate_creator/{version}/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`, version 202504.
   *
   * - Failed items are listed in `failed_materials`; `raiseOnItemError` throws them.
   * - Scope: `creator.affiliate.share_link.read`.
   */
  creatorGeneratePublisherLink(params: CreatorGeneratePublisherLinkParams, options?: common.CallOptions): CallPromise<CreatorGeneratePublisherLinkResponse> {
    return this.caller.call("affiliate_creator.creator_generate_publisher_link", params, options);
  }

  /**
   * Returns an app deeplink where the creator can request a sample of a SKU.
   *
   * `GET /affiliate_creator/{version}/samples/deeplink`, version 202512.
   */
  creatorGetSampleRequestDeeplink(params: CreatorGetSampleRequestDeeplinkParams, options?: common.CallOptions): CallPromise<CreatorGetSampleRequestDeeplinkResponse> {
    return this.caller.call("affiliate_creator.creator_get_sample_request_deeplink", params, options);
  }

  /**
   * Lists traced affiliate orders of the creator within a time range.
   *
   * `POST /affiliate_creator/{version}/orders/trace/search`, version 202505.
   *
   * - Ends on 2026-08-15.
   * - Scope: `creator.affiliate.share_link.read`.
   */
  creatorSearchAffiliateTraceOrders(params: CreatorSearchAffiliateTraceOrdersParams, options?: common.PageOptions): PagePromise<Order, CreatorSearchAffiliateTraceOrdersResponse> {
    return this.caller.list("affiliate_creator.creator_search_affiliate_trace_orders", params, options);
  }

  /**
   * Lists the creator's content obligations for samples, filtered by fulfilment status.
   *
   * `POST /affiliate_creator/{version}/sample_applications/fulfillments/search`, version 202409.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  creatorSearchSampleApplicationFulfillments(params: CreatorSearchSampleApplicationFulfillmentsParams, options?: common.CallOptions): CallPromise<CreatorSearchSampleApplicationFulfillmentsResponse> {
    return this.caller.call("affiliate_creator.creator_search_sample_application_fulfillments", params, options);
  }

  /**
   * Searches the product selection pool for creators, filtered and sorted.
   *
   * `POST /affiliate_creator/{version}/selection/products/search`, version 202501.
   */
  creatorSelectAffiliateProduct(params?: CreatorSelectAffiliateProductParams, options?: common.PageOptions): PagePromise<CreatorSelectAffiliateProductProduct, CreatorSelectAffiliateProductResponse> {
    return this.caller.list("affiliate_creator.creator_select_affiliate_product", params, options);
  }

  /**
   * Creates affiliate sharing links for one material, one link for each tag.
   *
   * `POST /affiliate_creator/{version}/affiliate_sharing_links/generate_batch`, version 202501; also 202407.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  generateAffiliateSharingLink(params?: GenerateAffiliateSharingLinkParams, options?: common.CallOptions): CallPromise<GenerateAffiliateSharingLinkResponse> {
    return this.caller.call("affiliate_creator.generate_affiliate_sharing_link", params, options);
  }

  /**
   * Tells whether the creator can apply for a free sample of a product.
   *
   * `GET /affiliate_creator/{version}/samples/labels`, version 202412.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  getCreatorApplicableSampleLabel(params: GetCreatorApplicableSampleLabelParams, options?: common.CallOptions): CallPromise<GetCreatorApplicableSampleLabelResponse> {
    return this.caller.call("affiliate_creator.get_creator_applicable_sample_label", params, options);
  }

  /**
   * Returns the authorized creator's profile, region and permissions.
   *
   * `GET /affiliate_creator/{version}/profiles`, version 202508; also 202405.
   *
   * - Scope: `creator.affiliate.info`.
   */
  getCreatorProfile(params?: GetCreatorProfileParams, options?: common.CallOptions): CallPromise<GetCreatorProfileResponse> {
    return this.caller.call("affiliate_creator.get_creator_profile", params, options);
  }

  /**
   * Returns one sample application of the creator with its fulfilment state.
   *
   * `POST /affiliate_creator/{version}/sample_applications/single_query`, version 202412.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  getCreatorSampleApplicationDetail(params: GetCreatorSampleApplicationDetailParams, options?: common.CallOptions): CallPromise<GetCreatorSampleApplicationDetailResponse> {
    return this.caller.call("affiliate_creator.get_creator_sample_application_detail", params, options);
  }

  /**
   * Returns open collaboration details of the products with the given ids.
   *
   * `POST /affiliate_creator/{version}/open_collaborations/products`, version 202509.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  getOpenCollaborationProductListByProductIds(params?: GetOpenCollaborationProductListByProductIdsParams, options?: common.CallOptions): CallPromise<GetOpenCollaborationProductListByProductIdsResponse> {
    return this.caller.call("affiliate_creator.get_open_collaboration_product_list_by_product_ids", params, options);
  }

  /**
   * Lists the products of the shop linked to the creator, page by page.
   *
   * `GET /affiliate_creator/{version}/shop_products`, version 202509.
   */
  getShopProducts(params?: GetShopProductsParams, options?: common.PageOptions): PagePromise<GetShopProductsProduct, GetShopProductsResponse> {
    return this.caller.list("affiliate_creator.get_shop_products", params, options);
  }

  /**
   * Returns the outcome of a precheck task for a shoppable video.
   *
   * `GET /affiliate_creator/{version}/videos/precheck_tasks/{task_id}`, version 202601; also 202511.
   */
  getShoppableVideoPrecheckResult(params: GetShoppableVideoPrecheckResultParams, options?: common.CallOptions): CallPromise<GetShoppableVideoPrecheckResultResponse> {
    return this.caller.call("affiliate_creator.get_shoppable_video_precheck_result", params, options);
  }

  /**
   * Returns the posting status and time of one shoppable video.
   *
   * `GET /affiliate_creator/{version}/videos/{video_id}/status`, version 202509.
   */
  getShoppableVideoStatus(params: GetShoppableVideoStatusParams, options?: common.CallOptions): CallPromise<GetShoppableVideoStatusResponse> {
    return this.caller.call("affiliate_creator.get_shoppable_video_status", params, options);
  }

  /**
   * Lists the products in the creator's showcase, page by page.
   *
   * `GET /affiliate_creator/{version}/showcases/products`, version 202405.
   *
   * - Scope: `creator.showcase.read`.
   */
  getShowcaseProducts(params: GetShowcaseProductsParams, options?: common.PageOptions): PagePromise<GetShowcaseProductsProduct, GetShowcaseProductsResponse> {
    return this.caller.list("affiliate_creator.get_showcase_products", params, options);
  }

  /**
   * Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.
   *
   * `POST /affiliate_creator/{version}/map_toko_product`, version 202607.
   */
  getTokopediaProductMappings(params?: GetTokopediaProductMappingsParams, options?: common.CallOptions): CallPromise<GetTokopediaProductMappingsResponse> {
    return this.caller.call("affiliate_creator.get_tokopedia_product_mappings", params, options);
  }

  /**
   * Translates Tokopedia product ids to TikTok Shop product ids.
   *
   * `GET /affiliate_creator/{version}/toko_product_mappers`, version 202606.
   */
  mapTokopediaProductIds(params?: MapTokopediaProductIdsParams, options?: common.CallOptions): CallPromise<MapTokopediaProductIdsResponse> {
    return this.caller.call("affiliate_creator.map_tokopedia_product_ids", params, options);
  }

  /**
   * Publishes a photo post by the creator, with product or shop links.
   *
   * `POST /affiliate_creator/{version}/photos`, version 202610; also 202607.
   */
  postShoppablePhotos(params: PostShoppablePhotosParams, options?: common.CallOptions): CallPromise<PostShoppablePhotosResponse> {
    return this.caller.call("affiliate_creator.post_shoppable_photos", params, options);
  }

  /**
   * Publishes a video that the creator uploaded, with a product link.
   *
   * `POST /affiliate_creator/{version}/videos`, version 202607; also 202505, 202603.
   */
  postShoppableVideo(params: PostShoppableVideoParams, options?: common.CallOptions): CallPromise<PostShoppableVideoResponse> {
    return this.caller.call("affiliate_creator.post_shoppable_video", params, options);
  }

  /**
   * Starts a content check of an uploaded video and returns its task id.
   *
   * `POST /affiliate_creator/{version}/videos/precheck_task`, version 202511.
   */
  precheckVideoContent(params: PrecheckVideoContentParams, options?: common.CallOptions): CallPromise<PrecheckVideoContentResponse> {
    return this.caller.call("affiliate_creator.precheck_video_content", params, options);
  }

  /**
   * Removes products from the creator's showcase.
   *
   * `DELETE /affiliate_creator/{version}/showcases/products`, version 202409.
   *
   * - Scope: `creator.showcase.write`.
   */
  removeShowcaseProducts(params: RemoveShowcaseProductsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_creator.remove_showcase_products", params, options);
  }

  /**
   * Lists the affiliate orders attributed to the creator, with commission per SKU.
   *
   * `POST /affiliate_creator/{version}/orders/search`, version 202410; also 202405.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  searchAffiliateOrders(params?: SearchAffiliateOrdersParams, options?: common.PageOptions): PagePromise<SearchAffiliateOrdersOrder, SearchAffiliateOrdersResponse> {
    return this.caller.list("affiliate_creator.search_affiliate_orders", params, options);
  }

  /**
   * Lists the creator's sample applications, filtered by status.
   *
   * `POST /affiliate_creator/{version}/sample_applications/search`, version 202412.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  searchCreatorSampleApplications(params?: SearchCreatorSampleApplicationsParams, options?: common.PageOptions): PagePromise<SampleApplication, SearchCreatorSampleApplicationsResponse> {
    return this.caller.list("affiliate_creator.search_creator_sample_applications", params, options);
  }

  /**
   * Searches the music that a creator may put under shoppable photos and videos.
   *
   * `GET /affiliate_creator/{version}/music/search`, version 202602.
   */
  searchMusic(params?: SearchMusicParams, options?: common.CallOptions): CallPromise<SearchMusicResponse> {
    return this.caller.call("affiliate_creator.search_music", params, options);
  }

  /**
   * Searches the open collaboration products that the creator can promote, by price, rate or keyword.
   *
   * `POST /affiliate_creator/{version}/open_collaborations/products/search`, version 202405.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  searchOpenCollaborationProduct(params?: SearchOpenCollaborationProductParams, options?: common.PageOptions): PagePromise<Product, SearchOpenCollaborationProductResponse> {
    return this.caller.list("affiliate_creator.search_open_collaboration_product", params, options);
  }

  /**
   * Lists the target collaborations that one shop offers to the creator.
   *
   * `POST /affiliate_creator/{version}/target_collaborations/search`, version 202405.
   *
   * - Scope: `creator.affiliate_collaboration.read`.
   */
  searchTargetCollaborations(params: SearchTargetCollaborationsParams, options?: common.PageOptions): PagePromise<TargetCollaboration, SearchTargetCollaborationsResponse> {
    return this.caller.list("affiliate_creator.search_target_collaborations", params, options);
  }

  /**
   * Moves products to the top of the creator's showcase.
   *
   * `POST /affiliate_creator/{version}/showcases/products/top`, version 202409.
   *
   * - Scope: `creator.showcase.write`.
   */
  topShowcaseProducts(params: TopShowcaseProductsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_creator.top_showcase_products", params, options);
  }

  /**
   * Uploads a photo for a shoppable photo post and returns its URI.
   *
   * `POST /affiliate_creator/{version}/photos/photo_files`, version 202511.
   */
  uploadShoppablePhotoFile(params: UploadShoppablePhotoFileParams | FormData, options?: common.CallOptions): CallPromise<UploadShoppablePhotoFileResponse> {
    return this.caller.call("affiliate_creator.upload_shoppable_photo_file", params, options, ["data"]);
  }

  /**
   * Uploads a video file for a shoppable video and returns its id.
   *
   * `POST /affiliate_creator/{version}/videos/video_files`, version 202505.
   */
  uploadShoppableVideoFile(params: UploadShoppableVideoFileParams | FormData, options?: common.CallOptions): CallPromise<UploadShoppableVideoFileResponse> {
    return this.caller.call("affiliate_creator.upload_shoppable_video_file", params, options, ["data"]);
  }

}