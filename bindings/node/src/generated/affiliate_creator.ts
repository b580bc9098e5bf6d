// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `AddShowcaseProducts` (202405). Adds products to the creator's showcase, by product id or product link. */
export interface AddShowcaseProductsParams {
  /** How the products to add are named: PRODUCT_ID for `product_ids` or PRODUCT_LINK for `product_link`. Required. Example: `PRODUCT_ID`. */
  add_type: AddType;
  /** Products to add to the showcase, at most 20; used if `add_type` is PRODUCT_ID. */
  product_ids?: readonly common.Id[] | undefined;
  /** Addresses of products to add to the showcase, at most 20; used if `add_type` is PRODUCT_LINK. */
  product_link?: string | undefined;
}

/** The parameters of `CreatorGenerateGeneralLink` (202505). Creates sharing links for several materials, for use by any publisher. */
export interface CreatorGenerateGeneralLinkParams {
  /** Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7332840009596339923`. */
  campaign_id?: common.Id | undefined;
  /** TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`. */
  link_type?: string | undefined;
  /** What the links should lead to: products, a campaign or the showcase. Required. */
  material: Material;
}

/** The parameters of `CreatorGeneratePublisherLink` (202504). Creates sharing links for several materials, tied to one named publisher. */
export interface CreatorGeneratePublisherLinkParams {
  /** Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7432840009596339923`. */
  campaign_id?: common.Id | undefined;
  /** TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`. */
  link_type?: string | undefined;
  /** What the links should lead to: products, a campaign or the showcase. Required. */
  material: CreatorGeneratePublisherLinkMaterial;
  /** Id of the publisher in your own system; orders from the links carry it. Required. */
  publisher_id: common.Id;
}

/** The parameters of `CreatorGetSampleRequestDeeplink` (202512). Returns an app deeplink where the creator can request a sample of a SKU. */
export interface CreatorGetSampleRequestDeeplinkParams {
  /** Id of the partner campaign; required if the product belongs to one. Example: `3939495`. */
  campaign_id?: common.Id | undefined;
  /** Id of the seller's collaboration; required if the product belongs to one. Example: `710240393`. */
  collaboration_id?: common.Id | undefined;
  /** Platform's id of the product, as the product operations return it. Required. Example: `123456`. */
  product_id: common.Id;
  /** App link to return to after the sample request. Example: `youpik://landing_page?creator=lleyi.34`. */
  redirect_schema?: string | undefined;
  /** Platform's id of the SKU, the variant given as a sample. Required. Example: `123456`. */
  sku_id: common.Id;
}

/** The parameters of `CreatorSearchAffiliateTraceOrders` (202505). Lists traced affiliate orders of the creator within a time range. */
export interface CreatorSearchAffiliateTraceOrdersParams {
  /** Number of orders to return on each page, from 1 to 100; 20 by default. Required. Default: `20`. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `asdasdaszz`. */
  page_token?: string | undefined;
  /** Earliest time of the orders for the moment named in `time_type`, Unix time; used together with `time_lt`. Required. Example: `1719807456000`. */
  time_ge: common.Integer;
  /** Time that orders must lie before for the moment named in `time_type`, Unix time; used together with `time_ge`. Required. Example: `1728443155000`. */
  time_lt: common.Integer;
  /** Moment in the life of an order that `time_ge` and `time_lt` refer to; CREATE_TIME by default. Example: `PAY_TIME`. */
  time_type?: TimeType | undefined;
}

/** The parameters of `CreatorSearchSampleApplicationFulfillments` (202409). Lists the creator's content obligations for samples, filtered by fulfilment status. */
export interface CreatorSearchSampleApplicationFulfillmentsParams {
  /** Restricts the list to fulfillments in these states. Required. */
  fulfillment_statuses: readonly CreatorFulfillmentStatus[];
  /** Figure by which the fulfillments are sorted; the time left to post by default. Example: `expired_time`. */
  sort_field?: CreatorSearchSampleApplicationFulfillmentsSortField | undefined;
  /** Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`. */
  sort_order?: string | undefined;
}

/** The parameters of `CreatorSelectAffiliateProduct` (202501). Searches the product selection pool for creators, filtered and sorted. */
export interface CreatorSelectAffiliateProductParams {
  /** Conditions that the products must meet to be returned. */
  filter_params?: FilterParam | undefined;
  /** Number of products to return on each page, from 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `"b2Zmc2V0PTIw"`. */
  page_token?: string | undefined;
  /** Order in which the products are returned. */
  sort_params?: SortParam | undefined;
}

/** The parameters of `GenerateAffiliateSharingLink` (202501). Creates affiliate sharing links for one material, one link for each tag. */
export interface GenerateAffiliateSharingLinkParams {
  /** Name you give to the place where the link will be shared, such as facebook. Example: `facebook`. */
  channel?: string | undefined;
  /** What the links should lead to: products, a campaign or the showcase. */
  material?: GenerateAffiliateSharingLinkMaterial | undefined;
  /** Texts of your own to trace links by; one link is made for each. */
  tags?: readonly string[] | undefined;
}

/** The parameters of `GetCreatorApplicableSampleLabel` (202412). Tells whether the creator can apply for a free sample of a product. */
export interface GetCreatorApplicableSampleLabelParams {
  /** Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`. */
  product_id: common.Id;
}

/** The parameters of `GetCreatorProfile` (202508). Returns the authorized creator's profile, region and permissions. */
export interface GetCreatorProfileParams {
}

/** The parameters of `GetCreatorSampleApplicationDetail` (202412). Returns one sample application of the creator with its fulfilment state. */
export interface GetCreatorSampleApplicationDetailParams {
  /** Id of the sample application to read; required if `application_type` is FREE_SAMPLE. Example: `8070590921506065183`. */
  application_id?: common.Id | undefined;
  /** How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Required. Example: `FREE_SAMPLE`. */
  application_type: string;
  /** Id of the order behind the sample; required for every `application_type` except FREE_SAMPLE. Example: `579622078763731743`. */
  main_order_id?: common.Id | undefined;
  /** Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`. */
  product_id: common.Id;
}

/** The parameters of `GetOpenCollaborationProductListByProductIds` (202509). Returns open collaboration details of the products with the given ids. */
export interface GetOpenCollaborationProductListByProductIdsParams {
  /** Products to return, given by their ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetShopProducts` (202509). Lists the products of the shop linked to the creator, page by page. */
export interface GetShopProductsParams {
  /** Number of products to return on each page, from 1 to 100; 20 is a good choice. Required. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Figure by which the products are sorted, PRODUCT_ID by default or if the value is unknown. Example: `PRODUCT_ID`. */
  sort_field?: SortField | undefined;
  /** Direction of the sort by `sort_field`, DESC by default or if the value is unknown. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Part of the product name to search for, 1 to 255 characters, in any language. Example: `apple`. */
  title_keyword?: string | undefined;
}

/** The parameters of `GetShoppableVideoPrecheckResult` (202601). Returns the outcome of a precheck task for a shoppable video. */
export interface GetShoppableVideoPrecheckResultParams {
  /** Id of the pre-check, returned when it was started. Required. */
  task_id: common.Id;
}

/** The parameters of `GetShoppableVideoStatus` (202509). Returns the posting status and time of one shoppable video. */
export interface GetShoppableVideoStatusParams {
  /** Id of the video, returned when it was published. Required. */
  video_id: common.Id;
}

/** The parameters of `GetShowcaseProducts` (202405). Lists what is in the creator's showcase, page by page. */
export interface GetShowcaseProductsParams {
  /** Place from which products are shown: LIVE or SHOWCASE. Required. Example: `LIVE`. */
  origin: string;
  /** Number of products to return on each page, from 1 to 20. Required. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `V231as2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetTokopediaAndTikTokShopProductIDMappings` (202607). Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads. */
export interface GetTokopediaProductMappingsParams {
  /** Products on Tokopedia whose TikTok Shop ids to look up. */
  toko_pids?: readonly common.Integer[] | undefined;
}

/** The parameters of `MapTokopediaToTikTokShopProductIDs` (202606). Translates Tokopedia product ids to TikTok Shop product ids. */
export interface MapTokopediaProductIdsParams {
  /** Products on Tokopedia whose TikTok Shop ids to look up. */
  toko_pids?: readonly common.Integer[] | undefined;
}

/** The parameters of `PostShoppablePhotos` (202610). Publishes a photo post by the creator, with product or shop links. */
export interface PostShoppablePhotosParams {
  /** Whether the photos were made by artificial intelligence, shown to viewers as a label. */
  is_ai_generated?: boolean | undefined;
  /** What the photo post links to: products or a shop. */
  link_info?: LinkInfo | undefined;
  /** Id of the music to play with the post, from the music search. */
  music_id?: common.Id | undefined;
  /** Pictures of the post in the order in which they are shown. Required. */
  photos_info: readonly PhotosInfo[];
  /** Caption that viewers see under the photo post. */
  title?: string | undefined;
}

/** The parameters of `PostShoppableVideo` (202607). Publishes a video that the creator uploaded, with a product link. */
export interface PostShoppableVideoParams {
  /** Link to a product that viewers can tap in the video. Required. */
  product_link_info: ProductLinkInfo;
  /** Facts about the video: file, caption, cover and music. Required. */
  video_info: VideoInfo;
}

/** The parameters of `PrecheckVideoContent` (202511). Starts a content check of an uploaded video and returns its task id. */
export interface PrecheckVideoContentParams {
  /** Link to a product that viewers can tap in the video. Required. */
  product_link_info: ProductLinkInfo;
  /** Facts about the video: file, caption, cover and music. Required. */
  video_info: PrecheckVideoContentVideoInfo;
}

/** The parameters of `RemoveShowcaseProducts` (202409). Removes products from the creator's showcase. */
export interface RemoveShowcaseProductsParams {
  /** Products to take out of the showcase, at most 200. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `SearchCreatorAffiliateOrders` (202410). Lists the affiliate orders attributed to the creator, with commission per SKU. */
export interface SearchAffiliateOrdersParams {
  /** Earliest creation time of the orders, Unix time in seconds; used together with `create_time_lt`. Example: `1719807456`. */
  create_time_ge?: common.Time | undefined;
  /** Creation time that orders must lie before, Unix time in seconds; used together with `create_time_ge`. Example: `1728443155`. */
  create_time_lt?: common.Time | undefined;
  /** Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchCreatorSampleApplications` (202412). Lists the creator's sample applications, filtered by status. */
export interface SearchCreatorSampleApplicationsParams {
  /** Restricts the list to applications in these states. */
  application_statuses?: readonly ApplicationStatus[] | undefined;
  /** Number of sample applications to return on each page, from 1 to 50; 20 by default. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `87712341234`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchMusic` (202602). Searches the music that a creator may put under shoppable photos and videos. */
export interface SearchMusicParams {
  /** Name or id of the collaborations to find, according to `keyword_type`. */
  keyword?: string | undefined;
  /** Which tongue texts are returned or given in, as a code. */
  language?: string | undefined;
  /** Number of results on a page; the last page may have fewer. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
  /** Country or market, usually as an ISO 3166-1 alpha-2 code. */
  region?: string | undefined;
  /** Identifies one search for music, so that further pages can be asked for within it. */
  search_id?: common.Id | undefined;
}

/** The parameters of `CreatorSearchOpenCollaborationProduct` (202405). Searches the open collaboration products that the creator can promote, by price, rate or keyword. */
export interface SearchOpenCollaborationProductParams {
  /** Restricts the results to this product category. */
  category?: Category | undefined;
  /** Restricts the results to products whose commission rate lies in this range. */
  commission_rate_range?: SearchOpenCollaborationProductCommissionRateRange | undefined;
  /** Number of products to return on each page, from 1 to 20. Required. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Lowest and highest price that products may have. */
  sales_price_range?: SalesPriceRange | undefined;
  /** Figure by which the products are sorted; `sort_order` gives the direction. Example: `commission_rate`. */
  sort_field?: SearchOpenCollaborationProductSortField | undefined;
  /** Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each. */
  title_keywords?: readonly string[] | undefined;
}

/** The parameters of `SearchCreatorTargetCollaborations` (202405). Lists the target collaborations that one shop offers to the creator. */
export interface SearchTargetCollaborationsParams {
  /** Name or id of the collaborations to find, according to `keyword_type`. Example: `12312312`. */
  keyword?: string | undefined;
  /** Whether `keyword` is the id or the name of a collaboration. Example: `TARGET_COLLABORATIONS_ID`. */
  keyword_type?: KeywordType | undefined;
  /** Number of target collaborations to return on each page, at most 100. Required. 0 to 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Restricts the list to collaborations of this shop. Required. Example: `789078671231`. */
  shop_id: common.Id;
}

/** The parameters of `TopShowcaseProducts` (202409). Moves products to the top of the creator's showcase. */
export interface TopShowcaseProductsParams {
  /** Products to show first in the showcase, in this order. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `UploadShoppablePhotoFile` (202511). Uploads a photo for a shoppable photo post and returns its URI. */
export interface UploadShoppablePhotoFileParams {
  /** Picture file to use in a shoppable photo post. Required. */
  data: common.Upload;
}

/** The parameters of `UploadShoppableVideoFile` (202505). Uploads a video file for a shoppable video and returns its id. */
export interface UploadShoppableVideoFileParams {
  /** Video file, at most 100 MB, aspect ratio between 9:16 and 16:9, in a common format such as MP4, MOV or WEBM. Required. */
  data: common.Upload;
}

/** The response of `AddShowcaseProducts` (202405). */
export interface AddShowcaseProductsResponse {
  /** Parts of the call that failed, although the rest took effect. */
  errors?: ErrorItem[];
}

/** The response of `CreatorGenerateGeneralLink` (202505). */
export interface CreatorGenerateGeneralLinkResponse {
  /** Products for which no link could be made. */
  failed_materials?: FailedMaterial[];
  /** Links that were created, one for each product. */
  sharing_links?: SharingLink[];
}

/** The response of `CreatorGeneratePublisherLink` (202504). */
export interface CreatorGeneratePublisherLinkResponse {
  /** Products for which no link could be made. */
  failed_materials?: FailedMaterial[];
  /** Links that were created, one for each product. */
  sharing_links?: CreatorGeneratePublisherLinkSharingLink[];
}

/** The response of `CreatorGetSampleRequestDeeplink` (202512). */
export interface CreatorGetSampleRequestDeeplinkResponse {
  /** Link that opens the sample request in the TikTok app; valid for 30 minutes and only for the creator who authorized the call. */
  deeplink?: string;
}

/** The response of `CreatorSearchAffiliateTraceOrders` (202505). */
export interface CreatorSearchAffiliateTraceOrdersResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Orders that the creator brought in, with the commission for each SKU. */
  orders?: Order[];
  /** Number of all entries that match, over all pages. Example: `10`. */
  total_count?: number;
}

/** The response of `CreatorSearchSampleApplicationFulfillments` (202409). */
export interface CreatorSearchSampleApplicationFulfillmentsResponse {
  /** Duties of the creator to post content for samples, one entry each. */
  fulfillments?: Fulfillment[];
}

/** The response of `CreatorSelectAffiliateProduct` (202501). */
export interface CreatorSelectAffiliateProductResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `"b2Zmc2V0PTQw"`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: CreatorSelectAffiliateProductProduct[];
  /** Number of all entries that match, over all pages. Example: `10000`. */
  total_count?: number;
}

/** The response of `GenerateAffiliateSharingLink` (202501). */
export interface GenerateAffiliateSharingLinkResponse {
  /** Links that were created, one for each tag. */
  affiliate_sharing_links?: AffiliateSharingLink[];
  /** Parts of the call that failed, although the rest took effect. */
  errors?: GenerateAffiliateSharingLinkErrorItem[];
}

/** The response of `GetCreatorApplicableSampleLabel` (202412). */
export interface GetCreatorApplicableSampleLabelResponse {
  /** Whether and how the creator can get a sample of the product. */
  label?: Label;
}

/** The response of `GetCreatorProfile` (202508). */
export interface GetCreatorProfileResponse {
  /** Profile picture of the creator with address and size. */
  avatar?: Avatar;
  /** Open id that identifies the creator for your app. */
  creator_user_open_id?: string;
  /** Ways in which the creator may sell: in LIVEs, own products, products of others; none if empty. */
  permissions?: string[];
  /** Region where the TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`. */
  register_region?: string;
  /** Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`. */
  selection_region?: string;
  /** Kind of seller the creator also is: LOCAL or CROSS_BORDER; absent if the creator has no shop. Example: `LOCAL`. */
  seller_type?: SellerType;
  /** Kind of creator: TIKTOK_SHOP_OFFICIAL_ACCOUNT, TIKTOK_MARKETING_ACCOUNT or TIKTOK_SHOP_CREATOR. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`. */
  user_type?: UserType;
  /** Handle of the creator, the name used in the profile address. Example: `abc123`. */
  username?: string;
}

/** The response of `GetCreatorSampleApplicationDetail` (202412). */
export interface GetCreatorSampleApplicationDetailResponse {
  /** The creator's request for a sample with its state and product. */
  sample_application?: SampleApplication;
}

/** The response of `GetOpenCollaborationProductListByProductIds` (202509). */
export interface GetOpenCollaborationProductListByProductIdsResponse {
  /** Products that match the request, one entry each. */
  products?: Product[];
}

/** The response of `GetShopProducts` (202509). */
export interface GetShopProductsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: GetShopProductsProduct[];
  /** Number of all entries that match, over all pages. Example: `300`. */
  total_count?: number;
}

/** The response of `GetShoppableVideoPrecheckResult` (202601). */
export interface GetShoppableVideoPrecheckResultResponse {
  /** Pre-check of the video with its results. */
  precheck_task?: PrecheckTask;
}

/** The response of `GetShoppableVideoStatus` (202509). */
export interface GetShoppableVideoStatusResponse {
  /** Video that is being published, with its state. */
  video?: Video;
}

/** The response of `GetShowcaseProducts` (202405). */
export interface GetShowcaseProductsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `V231as2V0PTAK`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: GetShowcaseProductsProduct[];
  /** Number of all entries that match, over all pages. Example: `15`. */
  total_count?: number;
}

/** The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607). */
export interface GetTokopediaProductMappingsResponse {
  /** Why the mapping failed; absent if it worked. */
  error?: ErrorItem;
  /** Pairs of Tokopedia and TikTok Shop product ids. */
  product?: GetTokopediaProductMappingsProduct[];
}

/** The response of `MapTokopediaToTikTokShopProductIDs` (202606). */
export interface MapTokopediaProductIdsResponse {
  /** Why the mapping failed; absent if it worked. */
  error?: ErrorItem;
  /** Pairs of Tokopedia and TikTok Shop product ids. */
  product?: GetTokopediaProductMappingsProduct[];
}

/** The response of `PostShoppablePhotos` (202610). */
export interface PostShoppablePhotosResponse {
  /** Photo post that was just published, by its id. */
  photo?: Photo;
  /** Posts that the creator may still make, as text. */
  quota?: string;
}

/** The response of `PostShoppableVideo` (202607). */
export interface PostShoppableVideoResponse {
  /** Video that is being published, with its state. */
  video?: PostShoppableVideoVideo;
}

/** The response of `PrecheckVideoContent` (202511). */
export interface PrecheckVideoContentResponse {
  /** Check of the video that was just started; read its result later. */
  precheck?: Precheck;
}

/** The response of `SearchCreatorAffiliateOrders` (202410). */
export interface SearchAffiliateOrdersResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Orders that the creator brought in, with the commission for each SKU. */
  orders?: SearchAffiliateOrdersOrder[];
  /** Number of all entries that match, over all pages. Example: `10`. */
  total_count?: number;
}

/** The response of `SearchCreatorSampleApplications` (202412). */
export interface SearchCreatorSampleApplicationsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** Requests in which the creator asked for samples. */
  sample_applications?: SampleApplication[];
}

/** The response of `SearchMusic` (202602). */
export interface SearchMusicResponse {
}

/** The response of `CreatorSearchOpenCollaborationProduct` (202405). */
export interface SearchOpenCollaborationProductResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: Product[];
  /** Number of all entries that match, over all pages. Example: `10000`. */
  total_count?: number;
}

/** The response of `SearchCreatorTargetCollaborations` (202405). */
export interface SearchTargetCollaborationsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Offers that sellers made to the creator. */
  target_collaborations?: TargetCollaboration[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `UploadShoppablePhotoFile` (202511). */
export interface UploadShoppablePhotoFileResponse {
  /** Picture that was just uploaded, to use in a photo post. */
  photo_file?: PhotoFile;
}

/** The response of `UploadShoppableVideoFile` (202505). */
export interface UploadShoppableVideoFileResponse {
  /** Video file that was just uploaded, with its id and checksum. */
  video_file?: VideoFile;
}

/** Detail inside {@link ErrorItem}. */
export interface AddShowcaseProductsDetail {
  /** Platform's id of the product, as the product operations return it. Example: `12390753231`. */
  product_id?: string;
}

/** Addition inside {@link GetShowcaseProductsProduct}. */
export interface Addition {
  /** Pictures that the creator chose to show instead of the seller's. */
  customized_main_images?: CustomizedMainImage[];
}

/** Affiliate sharing link inside {@link GenerateAffiliateSharingLinkResponse}. */
export interface AffiliateSharingLink {
  /** Short link on www.tiktok.com for this tag. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`. */
  affiliate_sharing_link?: string;
  /** Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`. */
  tag?: string;
}

/** Avatar inside {@link GetCreatorProfileResponse}. */
export interface Avatar {
  /** Height of the picture behind `url`, in pixels. Example: `100`. */
  height?: number;
  /** Address of the creator's profile picture. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `100`. */
  width?: number;
}

/** Category inside {@link SearchOpenCollaborationProductParams}. */
export interface Category {
  /** Id of the category to search in; first-level categories only. Example: `341234`. */
  id?: common.Id | undefined;
}

/** Category chain inside {@link Product}. */
export interface CategoryChain {
  /** Platform's id of the category at this level. Example: `3435545`. */
  id?: string;
  /** Whether the category has no categories below it. Example: `false`. */
  is_leaf?: boolean;
  /** Name of the category in the language of the market. Example: `COMPUTER`. */
  local_name?: string;
  /** Id of the category one level above in the category tree. Example: `12345`. */
  parent_id?: string;
}

/** Collaboration inside {@link GetShowcaseProductsProduct}. */
export interface Collaboration {
  /** Id of the open or target collaboration, depending on `type`. Example: `7495383576027499219`. */
  id?: string;
  /** Affiliate partner (agency) behind the collaboration. */
  partner?: Partner;
  /** Kind of collaboration by number: 1 is open, 2 target, 5 a campaign of a partner, 11 flat fee, 12 collaboration plus, 13 promotion; names such as OPEN also occur. Example: `OPEN`. */
  type?: string;
}

/** Commission inside {@link CreatorSelectAffiliateProductProduct}, {@link Product}, {@link SearchTargetCollaborationsProduct}. */
export interface Commission {
  /** Amount of money as text in the currency of the sibling `currency`; it may carry a currency sign, such as Rp9.900. A decimal number as text. Example: `"8010.2"`. */
  amount?: string;
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `1500`. */
  rate?: number;
}

/** Commission rate range inside {@link FilterParam}. */
export interface CommissionRateRange {
  /** Lowest commission rate to include, in hundredths of a percent (1200 is 12 percent), 100 to 8000. Example: `100`. */
  rate_ge?: common.Integer | undefined;
  /** Highest commission rate to include, in hundredths of a percent, 100 to 8000. Example: `200`. */
  rate_le?: common.Integer | undefined;
}

/** Creator fulfillment inside {@link SampleApplication}. */
export interface CreatorFulfillment {
  /** Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`. */
  bound_product_status?: BoundProductStatus;
  /** Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1726301400`. */
  expiration_time?: number;
  /** Id of the creator's duty to post content for the sample. Example: `87147319238415178`. */
  id?: string;
  /** How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `PENDING`. */
  status?: CreatorFulfillmentStatus;
  /** Time by which the deadline was put off at the creator's request, in seconds. Example: `7641234`. */
  total_suspend_duration?: number;
}

/** Material inside {@link CreatorGeneratePublisherLinkParams}. */
export interface CreatorGeneratePublisherLinkMaterial {
  /** Products to make links for, at most 50 ids. Required. */
  ids: readonly common.Id[];
  /** App link of the promotion campaign that the links should lead to. */
  promotion_campaign_schema?: string | undefined;
  /** What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`. */
  type: CreatorGeneratePublisherLinkMaterialType;
}

/** Sharing link inside {@link CreatorGeneratePublisherLinkResponse}. */
export interface CreatorGeneratePublisherLinkSharingLink {
  /** Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders. */
  deep_link?: string;
  /** Id of the product that the link or the failure belongs to. Example: `7362840009596340000`. */
  material_id?: number | string;
  /** Like `deep_link`, but sends people without the TikTok app to the app store first. */
  one_link?: string;
  /** Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`. */
  sharing_link?: string;
}

/** Product inside {@link CreatorSelectAffiliateProductResponse}. */
export interface CreatorSelectAffiliateProductProduct {
  /** Brand that the seller set for the product. Example: `"NIKE"`. */
  brand_name?: string;
  /** Commission the creator earns on the product, as rate and amount. */
  commission?: Commission;
  /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
  id?: string;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** How well the product has sold on the market so far, in units. */
  market_performance?: MarketPerformance;
  /** Price of the product with its currency; in the showcase also before and after discounts. */
  price?: Price;
  /** Number of reviews and average rating of the product. */
  review?: Review;
  /** Shop that sells the product, with its name. */
  shop?: Shop;
  /** Units of the product that are left to sell. */
  stock?: Stock;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Customized main image inside {@link Addition}. */
export interface CustomizedMainImage {
  /** Height of the image in pixels; the misspelling is part of the name. Example: `100`. */
  heigth?: number;
  /** Address at which the product picture can be loaded. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `100`. */
  width?: number;
}

/** Detail inside {@link GenerateAffiliateSharingLinkErrorItem}. */
export interface Detail {
  /** Why no link was made for this tag, as text. */
  fail_reason?: string;
  /** Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`. */
  tag?: string;
}

/** Error inside {@link AddShowcaseProductsResponse}, {@link GetTokopediaProductMappingsResponse}, {@link MapTokopediaProductIdsResponse}. */
export interface ErrorItem {
  /** Error code for the part of the call that failed. Example: `16001001`. */
  code?: number;
  /** Product or tag that failed, with the reason. */
  detail?: AddShowcaseProductsDetail;
  /** Explanation of the error, written for people to read. */
  message?: string;
}

/** Failed material inside {@link CreatorGenerateGeneralLinkResponse}, {@link CreatorGeneratePublisherLinkResponse}. */
export interface FailedMaterial {
  /** Why no link was made for this product, as text. */
  fail_reason?: string;
  /** Id of the product that the link or the failure belongs to. Example: `7362840009596339972`. */
  material_id?: string;
}

/** Filter param inside {@link CreatorSelectAffiliateProductParams}. */
export interface FilterParam {
  /** Restricts the results to these categories, fewer than 1000 ids. */
  category_ids?: readonly common.Id[] | undefined;
  /** Restricts the results to products whose commission rate lies in this range. */
  commission_rate_range?: CommissionRateRange | undefined;
  /** Product pools to search in, ids given to you by the platform; one only unless `title_keyword` is set. */
  pool_ids?: readonly common.Id[] | undefined;
  /** Lowest and highest sales price that products may have. */
  price_range?: PriceRange | undefined;
  /** Exactly these products, at most 50 ids; all other conditions are then ignored. */
  product_ids?: readonly common.Id[] | undefined;
  /** Lowest and highest rating that the shop may have. */
  shop_rating_range?: ShopRatingRange | undefined;
  /** Lowest and highest number of units sold so far. */
  sold_quantity_range?: SoldQuantityRange | undefined;
  /** Part of the product name to search for, 1 to 255 characters, in any language. */
  title_keyword?: string | undefined;
}

/** Fulfillment inside {@link CreatorSearchSampleApplicationFulfillmentsResponse}. */
export interface Fulfillment {
  /** Id of the sample application that the entry belongs to. Example: `123456`. */
  application_id?: string;
  /** Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`. */
  bound_product_status?: BoundProductStatus;
  /** Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1728542813`. */
  expiration_time?: number;
  /** Id of the creator's duty to post content for the sample. Example: `123456`. */
  id?: string;
  /** Platform's id of the product, as the product operations return it. Example: `123456`. */
  product_id?: string;
  /** How the sample was got: FREE_SAMPLE, SAMPLE_COUPON, SAMPLE_CAMPAIGN or PLATFORM_FREE_SAMPLE. Example: `FREE_SAMPLE`. */
  sample_application_type?: SampleApplicationType;
  /** Platform's id of the shop that offers the product. Example: `123456`. */
  shop_id?: string;
  /** How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `ONGOING`. */
  status?: FulfillmentStatus;
  /** Time by which the deadline was put off at the creator's request, in seconds. Example: `100020`. */
  total_suspend_duration?: number;
}

/** Error inside {@link GenerateAffiliateSharingLinkResponse}. */
export interface GenerateAffiliateSharingLinkErrorItem {
  /** Error code for the part of the call that failed. Example: `16001001`. */
  code?: number;
  /** Product or tag that failed, with the reason. */
  detail?: Detail;
  /** Explanation of the error, written for people to read. */
  message?: string;
}

/** Material inside {@link GenerateAffiliateSharingLinkParams}. */
export interface GenerateAffiliateSharingLinkMaterial {
  /** Address of the campaign page to share; only with `type` CAMPAIGN. Tracking parameters are added to it. */
  campaign_url?: string | undefined;
  /** Id of the product or campaign to share; not needed for `type` SHOWCASE. Example: `17213214214587983`. */
  id?: common.Id | undefined;
  /** What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`. */
  type?: GenerateAffiliateSharingLinkMaterialType | undefined;
}

/** Sample product inside {@link Label}. */
export interface GetCreatorApplicableSampleLabelSampleProduct {
  /** Variants of the product and whether each can be had as a sample. */
  sample_sku_list?: SampleSku[];
}

/** Shop inside {@link GetShowcaseProductsProduct}, {@link Product}. */
export interface GetOpenCollaborationProductListByProductIdsShop {
  /** Name of the shop as buyers see it on TikTok. */
  name?: string;
}

/** Product inside {@link GetShopProductsResponse}. */
export interface GetShopProductsProduct {
  /** Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDABLE`. */
  added_status?: AddedStatus;
  /** Brand that the seller set for the product. Example: `Apple`. */
  brand_name?: string;
  /** Platform's id of the product, as the product operations return it. Example: `1729592969712207012`. */
  id?: string;
  /** Pictures of the product with address and size. */
  images?: Image[];
  /** Price of the product with its currency; in the showcase also before and after discounts. */
  price?: common.Money;
  /** Number of units of the product that were sold so far. Example: `33`. */
  sales_count?: number;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Issue inside {@link ViolationCheckResult}. */
export interface GetShoppableVideoPrecheckResultIssue {
  /** Rule of the platform that the content breaks, such as Pirated Content. */
  risk?: string;
  /** What to change so that the issue goes away. */
  suggestions?: string;
}

/** Commission inside {@link GetShowcaseProductsProduct}. */
export interface GetShowcaseProductsCommission {
  /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
  rate?: number;
  /** Reward on top of the commission, in hundredths of a percent. Example: `500`. */
  reward_rate?: number;
}

/** Price inside {@link GetShowcaseProductsProduct}. */
export interface GetShowcaseProductsPrice {
  /** Price range of the SKUs before any discount is taken off. */
  original_price?: OriginalPrice;
  /** Price after discounts paid by the platform. */
  platform_discount_price?: PlatformDiscountPrice;
  /** Price range of the SKUs after the seller's own discounts. */
  seller_discount_price?: SellerDiscountPrice;
}

/** Product inside {@link GetShowcaseProductsResponse}. */
export interface GetShowcaseProductsProduct {
  /** Extra pictures that the creator chose for the product. */
  addition?: Addition;
  /** Collaboration through which the creator promotes the product. */
  collaboration?: Collaboration;
  /** Commission the creator earns on the product, as rate and amount. */
  commission?: GetShowcaseProductsCommission;
  /** Address of the product page, as buyers open it. */
  detail_link?: string;
  /** Platform's id of the product, as the product operations return it. Example: `53219092314`. */
  id?: string;
  /** Main pictures of the product as the seller uploaded them. */
  main_images?: MainImage[];
  /** Price of the product with its currency; in the showcase also before and after discounts. */
  price?: GetShowcaseProductsPrice;
  /** Countries in which the product is sold, ISO 3166-1 alpha-2. */
  sale_regions?: string[];
  /** Shop that sells the product, with its name. */
  shop?: GetOpenCollaborationProductListByProductIdsShop;
  /** Where the product comes from: AFFILIATE, TIKTOK_STORE or THIRD_PARTY. Example: `AFFILIATE`. */
  source?: GetShowcaseProductsProductSource;
  /** State of the product in the showcase: added, visible, in stock, reviewed. */
  status?: Status;
  /** Address of the product page outside TikTok Shop; for products from other platforms. */
  third_party_link?: string;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Product inside {@link GetTokopediaProductMappingsResponse}, {@link MapTokopediaProductIdsResponse}. */
export interface GetTokopediaProductMappingsProduct {
  /** Id of the product on Tokopedia, the sister market in Indonesia. */
  toko_pid?: number;
  /** Id of the same product on TikTok Shop (TTS). */
  tts_pid?: number;
}

/** Good quality check result inside {@link PrecheckTask}. */
export interface GoodQualityCheckResult {
  /** What the check objected to, with advice on each point. */
  issues?: Issue[];
  /** Outcome of the quality check: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`. */
  status?: string;
}

/** Image inside {@link GetShopProductsProduct}. */
export interface Image {
  /** Height of the picture behind `url`, in pixels. Example: `200`. */
  height?: number;
  /** Address at which the product picture can be loaded. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `200`. */
  width?: number;
}

/** Issue inside {@link GoodQualityCheckResult}. */
export interface Issue {
  /** Code of the quality finding, such as LOW_CONTENT_PROMOTION. Example: `LOW_CONTENT_PROMOTIO`. */
  code?: string;
  /** What to change so that the issue goes away. */
  suggestions?: string;
}

/** Label inside {@link GetCreatorApplicableSampleLabelResponse}. */
export interface Label {
  /** Id of the creator's sample application for the product; present only if one was made. Example: `86427198341982134`. */
  application_id?: string;
  /** Whether the creator may ask for the sample. Example: `true`. */
  can_apply?: boolean;
  /** Whether the creator has used up the number of samples allowed. Example: `true`. */
  reach_limit?: boolean;
  /** Product that the creator gets or can get for free, with its SKUs. */
  sample_product?: GetCreatorApplicableSampleLabelSampleProduct;
  /** TO_APPLY if the creator has not asked for the product yet, ONGOING until content is posted, then COMPLETE. Example: `ONGOING`. */
  status?: string;
}

/** Link inside {@link LinkInfo}. */
export interface Link {
  /** Text that viewers see on the product link. */
  link_title?: string | undefined;
  /** Platform's id of the product, as the product operations return it. */
  product_id?: common.Id | undefined;
}

/** Link info inside {@link PostShoppablePhotosParams}. */
export interface LinkInfo {
  /** Products linked from the post, each with its link text. */
  links?: readonly Link[] | undefined;
  /** What kind of link the photo post carries. Required. */
  post_type: string;
  /** Shop or group of its products that the post links to. */
  shop_info?: ShopInfo | undefined;
}

/** Main image inside {@link GetShowcaseProductsProduct}. */
export interface MainImage {
  /** Height of the image in pixels; the misspelling is part of the name. Example: `100`. */
  heigth?: number;
  /** Address at which the product picture can be loaded. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `100`. */
  width?: number;
}

/** Market performance inside {@link CreatorSelectAffiliateProductProduct}. */
export interface MarketPerformance {
  /** Number of units of the product sold since it went on sale. Example: `618`. */
  historical_sold_quantity?: number;
}

/** Material inside {@link CreatorGenerateGeneralLinkParams}. */
export interface Material {
  /** Products to make links for, at most 50 ids. Required. */
  ids: readonly common.Id[];
  /** App link of the promotion campaign that the links should lead to. */
  promotion_campaign_schema?: string | undefined;
  /** What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`. */
  type: string;
}

/** Order inside {@link CreatorSearchAffiliateTraceOrdersResponse}. */
export interface Order {
  /** When the order was created, Unix time in seconds. Example: `1685548800`. */
  create_time?: number;
  /** When the order was delivered, Unix time in seconds. Example: `1685548800`. */
  delivery_time?: number;
  /** Platform's id of the main order, one checkout of the buyer. Example: `789078671231123100`. */
  id?: number | string;
  /** Variants of products sold in the order, each with its commission. */
  skus?: Sku[];
  /** State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`. */
  status?: OrderStatus;
}

/** Original price inside {@link GetShowcaseProductsPrice}, {@link Product}. */
export interface OriginalPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
  maximum_amount?: string;
  /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
  minimum_amount?: string;
}

/** Partner inside {@link Collaboration}. */
export interface Partner {
  /** Platform's id of the affiliate partner (agency). Example: `123456789`. */
  id?: string;
  /** Name of the affiliate partner (agency) behind the collaboration. */
  name?: string;
}

/** Photo inside {@link PostShoppablePhotosResponse}. */
export interface Photo {
  /** Platform's id of the photo post that was published. */
  photo_post_id?: string;
}

/** Photo file inside {@link UploadShoppablePhotoFileResponse}. */
export interface PhotoFile {
  /** Identifier of the uploaded picture; pass it as `photo_file_uris` to post it. */
  photo_uri?: string;
}

/** Photos info inside {@link PostShoppablePhotosParams}. */
export interface PhotosInfo {
  /** Identifier of an uploaded picture, from `photo_uri`. Required. */
  photo_file_uris: string;
}

/** Platform discount price inside {@link GetShowcaseProductsPrice}. */
export interface PlatformDiscountPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
  maximum_amount?: string;
  /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
  minimum_amount?: string;
}

/** Video inside {@link PostShoppableVideoResponse}. */
export interface PostShoppableVideoVideo {
  /** Id of the video; pass it as `video_id` to follow the publishing. */
  id?: string;
}

/** Precheck inside {@link PrecheckVideoContentResponse}. */
export interface Precheck {
  /** Id of the pre-check, returned when it was started. Example: `1123123123`. */
  task_id?: string;
}

/** Precheck task inside {@link GetShoppableVideoPrecheckResultResponse}. */
export interface PrecheckTask {
  /** Whether the video is good enough, with findings and advice where it is not. */
  good_quality_check_result?: GoodQualityCheckResult;
  /** Id of the check, as returned when it was started. Example: `7493990579714164574`. */
  id?: string;
  /** Result of the check for content that breaks the rules. */
  violation_check_result?: ViolationCheckResult;
}

/** Video info inside {@link PrecheckVideoContentParams}. */
export interface PrecheckVideoContentVideoInfo {
  /** Id of the uploaded video file, from the upload of shoppable videos. Required. Example: `v12d00gd0024d3nfqr7og65`. */
  file_id: common.Id;
}

/** Price inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Price {
  /** Highest price among the SKUs, decimal text. Example: `"85.169"`. */
  ceiling_price?: string;
  /** ISO 4217 code of the currency of the amounts beside it. Example: `"VND"`. */
  currency?: string;
  /** Lowest price among the SKUs, decimal text. Example: `"53.468"`. */
  floor_price?: string;
}

/** Price range inside {@link FilterParam}. */
export interface PriceRange {
  /** Lowest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"12"`. */
  price_ge?: string | undefined;
  /** Highest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"100"`. */
  price_le?: string | undefined;
}

/** Product inside {@link GetOpenCollaborationProductListByProductIdsResponse}, {@link SearchOpenCollaborationProductResponse}. */
export interface Product {
  /** Categories of the product from the first level down, at most 3. */
  category_chains?: CategoryChain[];
  /** Commission the creator earns on the product, as rate and amount. */
  commission?: Commission;
  /** Address of the product page, as buyers open it. */
  detail_link?: string;
  /** Whether any unit of the product is in stock. Example: `false`. */
  has_inventory?: boolean;
  /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
  id?: string;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** Price range of the SKUs before any discount is taken off. */
  original_price?: OriginalPrice;
  /** Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`. */
  sale_region?: string;
  /** Price range of the SKUs with the current promotion. */
  sales_price?: SalesPrice;
  /** Shop that sells the product, with its name. */
  shop?: GetOpenCollaborationProductListByProductIdsShop;
  /** Commission on orders that come from ads; without a rate here the open collaboration's ads rate or the standard rate holds. */
  shop_ads_commission?: ShopAdsCommission;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
  /** Units of the product sold so far, counted by SKU. Example: `12`. */
  units_sold?: number;
}

/** Product link info inside {@link PostShoppableVideoParams}, {@link PrecheckVideoContentParams}. */
export interface ProductLinkInfo {
  /** Id of the product to link in the video, from the shop or showcase products of the creator. Required. Example: `17294069642063424`. */
  product_id: common.Id;
  /** Text on the product link of the video, fewer than 30 characters. Required. */
  title: string;
}

/** Review inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Review {
  /** Number of reviews that buyers wrote about the product. Example: `43`. */
  count?: number;
  /** Average rating of the product, above 0 and up to 5, as text. Example: `"4.5"`. */
  overall_score?: string;
}

/** Sale property inside {@link SampleSku}. */
export interface SaleProperty {
  /** Id of the sales attribute, such as 100000 for color. Example: `100000`. */
  id?: string;
  /** Name of the sales attribute, such as color. Example: `color`. */
  name?: string;
  /** Platform's id of the attribute value, such as that of red. Example: `7425668826861520646`. */
  value_id?: string;
  /** Name of the attribute value, such as red. Example: `Default`. */
  value_name?: string;
}

/** Sales price inside {@link Product}. */
export interface SalesPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `55.7`. */
  maximum_amount?: string;
  /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `34.3`. */
  minimum_amount?: string;
}

/** Sales price range inside {@link SearchOpenCollaborationProductParams}. */
export interface SalesPriceRange {
  /** Lowest sales price to include, decimal text above 0. Example: `12.44`. */
  amount_ge?: string | undefined;
  /** Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`. */
  amount_lt?: string | undefined;
}

/** Sample application inside {@link GetCreatorSampleApplicationDetailResponse}, {@link SearchCreatorSampleApplicationsResponse}. */
export interface SampleApplication {
  /** Id of the platform campaign the sample belongs to; only for samples from a campaign. Example: `74378918272345199`. */
  activity_id?: string;
  /** When it was created, Unix time in seconds. Example: `1731298837`. */
  create_time?: number;
  /** How far the creator has met the duty to post content for the sample. */
  creator_fulfillment?: CreatorFulfillment;
  /** Id of the creator's request for the sample, to pass as `application_id`. Example: `8070590921506065183`. */
  id?: string;
  /** Id of the sample order, which exists once the seller has approved the application. Example: `57871819384716917`. */
  main_order_id?: string;
  /** Product that the creator gets or can get for free, with its SKUs. */
  sample_product?: SampleProduct;
  /** Where the request for a sample stands, from review by the seller (PENDING) to posted content (COMPLETED). Example: `PENDING`. */
  status?: SampleApplicationStatus;
  /** How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`. */
  type?: string;
}

/** Sample product inside {@link SampleApplication}. */
export interface SampleProduct {
  /** Platform's id of the product, as the product operations return it. Example: `1729863469568985219`. */
  id?: string;
  /** Platform's id of the SKU, the variant given as a sample. Example: `1729480364147774364`. */
  sku_id?: string;
  /** Attribute values of the SKU, such as red and XL. */
  sku_sale_property_value_names?: string[];
}

/** Sample SKU inside {@link GetCreatorApplicableSampleLabelSampleProduct}. */
export interface SampleSku {
  /** Platform's id of the SKU, the variant of the product. Example: `1731055098570377347`. */
  id?: string;
  /** Whether the creator can choose this SKU as a sample; if not, `unavailable_reason` says why. Example: `true`. */
  is_available?: boolean;
  /** Price of the SKU at which buyers can order it. */
  price?: common.Money;
  /** Sales attributes that tell this SKU from the others, such as color and size. */
  sale_properties?: SaleProperty[];
  /** Ids of the attribute values that make up the SKU, joined in one text. Example: `7068196393634072325`. */
  sale_property_value_ids?: string;
  /** Why the SKU cannot be had as a sample: IS_PREORDER, IS_GIFT, OUT_OF_STOCK, EXCEED_CB_PRICE_THRESHOLD or ALREADY_APPLYED. Example: `IS_PREORDER`. */
  unavailable_reason?: string;
}

/** Order inside {@link SearchAffiliateOrdersResponse}. */
export interface SearchAffiliateOrdersOrder {
  /** When the order was created, Unix time in seconds. Example: `1685548800`. */
  create_time?: number;
  /** When the order was delivered, Unix time in seconds. Example: `1685548800`. */
  delivery_time?: number;
  /** Platform's id of the main order, one checkout of the buyer. Example: `789078671231123124`. */
  id?: string;
  /** Variants of products sold in the order, each with its commission. */
  skus?: Sku[];
  /** State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`. */
  status?: string;
}

/** Commission rate range inside {@link SearchOpenCollaborationProductParams}. */
export interface SearchOpenCollaborationProductCommissionRateRange {
  /** Lowest commission rate to include, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `100`. */
  rate_ge?: common.Integer | undefined;
  /** Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`. */
  rate_lt?: common.Integer | undefined;
}

/** Product inside {@link TargetCollaboration}. */
export interface SearchTargetCollaborationsProduct {
  /** Commission the creator earns on the product, as rate and amount. */
  commission?: Commission;
  /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
  id?: string;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Seller discount price inside {@link GetShowcaseProductsPrice}. */
export interface SellerDiscountPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
  maximum_amount?: string;
  /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
  minimum_amount?: string;
}

/** Sharing link inside {@link CreatorGenerateGeneralLinkResponse}. */
export interface SharingLink {
  /** Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders. */
  deep_link?: string;
  /** Id of the product that the link or the failure belongs to. Example: `7362840009596339971`. */
  material_id?: string;
  /** Like `deep_link`, but sends people without the TikTok app to the app store first. */
  one_link?: string;
  /** Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. */
  sharing_link?: string;
}

/** Shop inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Shop {
  /** Address at which the logo of the shop can be loaded. */
  logo_url?: string;
  /** Name of the shop as buyers see it on TikTok. */
  name?: string;
  /** Average rating of the shop, above 0 and up to 5, as text. Example: `"3.5"`. */
  rating?: string;
}

/** Shop ads commission inside {@link Product}. */
export interface ShopAdsCommission {
  /** Commission rate on orders that come from ads, in hundredths of a percent. Example: `100`. */
  rate?: number;
}

/** Shop info inside {@link LinkInfo}. */
export interface ShopInfo {
  /** Id of the group of products in the shop that the post links to. */
  group_id?: common.Id | undefined;
  /** Kind of the group of products that the post links to. */
  group_type?: string | undefined;
  /** Platform's id of the shop that offers the product. */
  shop_id?: common.Id | undefined;
}

/** Shop rating range inside {@link FilterParam}. */
export interface ShopRatingRange {
  /** Lowest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `40`. */
  rating_ge?: common.Integer | undefined;
  /** Highest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `48`. */
  rating_le?: common.Integer | undefined;
}

/** SKU inside {@link Order}, {@link SearchAffiliateOrdersOrder}. */
export interface Sku {
  /** Bonus commission finally earned: `actual_commission_base` times `commission_bonus_rate`. */
  actual_bonus_commission?: common.Money;
  /** Commission finally earned on the SKU; newer versions count all rates together and take off taxes and the agency's share. */
  actual_commission?: common.Money;
  /** Sales value that the commission is finally computed on: price times the units neither returned nor refunded. */
  actual_commission_base?: common.Money;
  /** Reward that the affiliate partner finally pays to the creator on top of the commission. */
  actual_creator_commission_reward_fee?: common.Money;
  /** Shop Ads commission finally earned: `actual_commission_base` times `shop_ads_commission_rate`. */
  actual_shop_ads_commission?: common.Money;
  /** Standard commission finally earned: `actual_commission_base` times `standard_commission_rate`. */
  actual_standard_commission?: common.Money;
  /** Id of the partner campaign that the order came through. Example: `73661290629`. */
  campaign_id?: string;
  /** Bonus commission rate in hundredths of a percent (3000 is 30 percent). Example: `1000`. */
  commission_bonus_rate?: number;
  /** How the commission of the order is computed: one fixed rate, or a rate by tier. */
  commission_model?: string;
  /** Commission rate in hundredths of a percent (3000 is 30 percent); newer versions give the sum of standard, ads, bonus and reward rates. Example: `1000`. */
  commission_rate?: number;
  /** Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0. */
  commission_tier_setting?: string;
  /** Id of the LIVE, video or other content that the order came from. Example: `7493990579714164574`. */
  content_id?: string;
  /** Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`. */
  content_type?: ContentType;
  /** Share that the affiliate partner passes on to the creator as a reward, in hundredths of a percent. Example: `1000`. */
  creator_commission_reward_rate?: number;
  /** When the order was delivered, Unix time in seconds. Example: `1685548800`. */
  delivery_time?: number;
  /** Bonus commission expected: `estimated_commission_base` times `commission_bonus_rate`. */
  estimated_bonus_commission?: common.Money;
  /** Commission expected on the SKU, computed when the order was placed. */
  estimated_commission?: common.Money;
  /** Sales value at the time of the order on which the commission is estimated. */
  estimated_commission_base?: common.Money;
  /** Reward that the affiliate partner is expected to pay to the creator on top of the commission. */
  estimated_creator_commission_reward_fee?: common.Money;
  /** Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`. */
  estimated_shop_ads_commission?: common.Money;
  /** Standard commission expected: `estimated_commission_base` times `standard_commission_rate`. */
  estimated_standard_commission?: common.Money;
  /** Platform's id of the SKU, the variant of the product. Example: `1729793769377925388`. */
  id?: string;
  /** Whether the order came through a carousel, that is a post with several pictures. */
  is_carousel?: boolean;
  /** Mexican income tax (ISR) withheld from the commission. */
  isr?: common.Money;
  /** Mexican value added tax (IVA) on the commission. */
  iva?: common.Money;
  /** When the order data was last changed, Unix time in seconds. */
  last_update_time?: number;
  /** Id of the open collaboration that the order came through. Example: `73661290629`. */
  open_collaboration_id?: string;
  /** Personal income tax (PIT) withheld from the commission. */
  pit?: common.Money;
  /** Price at which one unit of the SKU was sold. */
  price?: common.Money;
  /** Platform's id of the product, as the product operations return it. Example: `1729793769377859852`. */
  product_id?: string;
  /** Name of the product as buyers see it on the product page. */
  product_name?: string;
  /** Number of units of the SKU that the buyer ordered. Example: `2`. */
  quantity?: number;
  /** Number of units of the SKU that the buyer got a refund for. Example: `0`. */
  refunded_quantity?: number;
  /** Number of units of the SKU that the buyer sent back. Example: `1`. */
  returned_quantity?: number;
  /** Part of the commission that goes to the creator's agency. */
  shared_with_partner?: common.Money;
  /** Commission rate on orders that come from ads, in hundredths of a percent (3000 is 30 percent). Example: `5000`. */
  shop_ads_commission_rate?: number;
  /** Name of the shop that sold the product to the buyer. */
  shop_name?: string;
  /** Base commission rate in hundredths of a percent, before ads, bonus and reward rates. */
  standard_commission_rate?: number;
  /** Text of your own that the link carries, returned with orders from it. Example: `test-01`. */
  tag?: string;
  /** Id of the target collaboration that the order came through. Example: `73661290629`. */
  target_collaboration_id?: string;
  /** Origin of the order: which link and which publisher or click. */
  trace?: Trace;
  /** Origin of the order: which link it came from and the id the link carried. */
  trace_info?: TraceInfo;
}

/** Sold quantity range inside {@link FilterParam}. */
export interface SoldQuantityRange {
  /** Smallest number of units sold so far; 0 if left out. Example: `10000`. */
  quantity_ge?: common.Integer | undefined;
  /** Largest number of units sold so far; 0 or nothing lifts the limit. Example: `30000`. */
  quantity_le?: common.Integer | undefined;
}

/** Sort param inside {@link CreatorSelectAffiliateProductParams}. */
export interface SortParam {
  /** RECOMMENDED (the default), BEST_SELLERS, LOW_PRICE, HIGH_PRICE, NEWLY_RELEASED or HIGH_COMMISSION_RATE. Example: `"RECOMMENDED"`. */
  sort_type?: string | undefined;
}

/** Status inside {@link GetShowcaseProductsProduct}. */
export interface Status {
  /** Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDED`. */
  added_status?: StatusAddedStatus;
  /** Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`. */
  inventory_status?: InventoryStatus;
  /** Whether the product is hidden from visitors of the showcase. Example: `false`. */
  is_hidden?: boolean;
  /** State of the platform's review of the product: APPROVED, CHANGES_UNDER_REVIEW, UNAVAILABLE or ZERO_COMMISSION. Example: `APPROVED`. */
  review_status?: ReviewStatus;
}

/** Stock inside {@link CreatorSelectAffiliateProductProduct}. */
export interface Stock {
  /** Number of units of the product that can still be sold. Example: `123`. */
  quantity?: number;
}

/** Target collaboration inside {@link SearchTargetCollaborationsResponse}. */
export interface TargetCollaboration {
  /** Platform's id of the collaboration that the seller offered to the creator. Example: `789078671231123124`. */
  id?: string;
  /** Name that the seller gave the collaboration. Example: `target_collaboration`. */
  name?: string;
  /** Products of the collaboration with the commission offered for each. */
  products?: SearchTargetCollaborationsProduct[];
  /** LIVE while the offer holds, otherwise EXPIRED, DELETED or ENDED. Example: `LIVE`. */
  status?: TargetCollaborationStatus;
}

/** Trace inside {@link Sku}. */
export interface Trace {
  /** Publisher's id for links of type SPECIFIC, or the click id you put into the link for type GENERAL. Example: `15678763`. */
  id?: string;
  /** SPECIFIC for links made for one publisher, GENERAL for general links. Example: `SPECIFIC`. */
  type?: string;
}

/** Trace info inside {@link Sku}. */
export interface TraceInfo {
  /** Id that traces the order to the link it came from. */
  id?: string;
  /** Kind of sharing link that the order came from. */
  type?: string;
}

/** Video inside {@link GetShoppableVideoStatusResponse}. */
export interface Video {
  /** Id of the video; pass it as `video_id` to follow the publishing. Example: `7493990579714164574`. */
  id?: string;
  /** How far publishing has come: PROCESSING, SUCCESS or FAIL. Example: `FAIL`. */
  post_status?: PostStatus;
  /** When the video was published, Unix time in seconds; only if `post_status` is SUCCESS. Example: `1685548800`. */
  post_time?: number;
}

/** Video file inside {@link UploadShoppableVideoFileResponse}. */
export interface VideoFile {
  /** Id of the uploaded file; pass it as `file_id` to publish or pre-check the video. Example: `123123123123`. */
  id?: string;
  /** MD5 checksum of the uploaded file, to compare with your own. Example: `D41D8CD98F00B204E9800998ECF8427E`. */
  md5?: string;
}

/** Video info inside {@link PostShoppableVideoParams}. */
export interface VideoInfo {
  /** Moment of the video to take the cover from, in milliseconds from its start. */
  cover_timestamp_ms?: common.Integer | undefined;
  /** Identifier of an uploaded picture to use as cover of the video. */
  cover_uri?: string | undefined;
  /** Id of the uploaded video file, from the upload of shoppable videos. Required. */
  file_id: common.Id;
  /** Id of the music to play with the post, from the music search. */
  music_id?: common.Id | undefined;
  /** Caption of the video, at most 2200 characters; without it the video has none. Required. */
  title: string;
}

/** Violation check result inside {@link PrecheckTask}. */
export interface ViolationCheckResult {
  /** What the check objected to, with advice on each point. */
  issues?: GetShoppableVideoPrecheckResultIssue[];
  /** Outcome of the check for rule violations: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`. */
  status?: string;
}

/**
 * Values of `add_type` in `AddShowcaseProductsRequest`; more may be added.
 * - `PRODUCT_ID`: Added by number: the ids stand in `product_ids`.
 * - `PRODUCT_LINK`: Added by web address: the addresses stand in `product_link`.
 */
export type AddType =
  | "PRODUCT_ID"
  | "PRODUCT_LINK"
  | (string & {});

/**
 * Values of `added_status` in `GetShopProductsProduct`; more may be added.
 * - `ADDABLE`: Not in the showcase yet; the creator can add it now.
 * - `ADDED`: The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
 * - `REJECTED`: Refused for promotion, so the creator cannot add it.
 */
export type AddedStatus =
  | "ADDABLE"
  | "ADDED"
  | "REJECTED"
  | (string & {});

/**
 * Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may be added.
 * - `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
 * - `AWAITING_SHIPMENT`: The seller approved and must send the sample in time.
 * - `SHIPPED`: The sample is on its way to the creator; CONTENT_PENDING follows once it arrives.
 * - `CONTENT_PENDING`: The creator has the sample in hand and now has to post content.
 * - `REJECT_CANCELLED`: Ended: the seller turned the request down.
 * - `OVERDUE_CANCELLED`: Ended: the request ran out because its deadline passed.
 * - `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the time agreed.
 * - `DEL_OPEN_COLLAB`: Ended: the open collaboration behind the request was removed.
 * - `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
 * - `WITHDRAW_CANCELLED`: Ended: the creator took the request back before the seller approved it.
 * - `UNFULFILLABLE_CANCELLED`: Ended: content became impossible through no fault of the creator.
 * - `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
 * - `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
 * - `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
 * - `COMPLETED`: The creator has posted the content; nothing more to do.
 */
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
  | "OPS_COMPLETED"
  | "COMPLETED"
  | (string & {});

/**
 * Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may be added.
 * - `UNKNOWN`: The platform could not tell whether the product can be promoted.
 * - `LIVE`: On sale, so the creator can post the content owed for it.
 * - `OUT_OF_STOCK`: No unit is left, so the creator cannot meet the duty with it at present.
 * - `SELLER_DEACTIVATE`: Taken off sale by the seller, who can put it back.
 * - `PLATFORM_DEACTIVATE`: Taken off sale by TikTok Shop; the creator cannot promote it meanwhile.
 * - `NO_PLAN`: No collaboration in force allows the creator to promote it.
 * - `PERMANENT_DELETED`: Removed for good; it will not come back on sale.
 */
export type BoundProductStatus =
  | "UNKNOWN"
  | "LIVE"
  | "OUT_OF_STOCK"
  | "SELLER_DEACTIVATE"
  | "PLATFORM_DEACTIVATE"
  | "NO_PLAN"
  | "PERMANENT_DELETED"
  | (string & {});

/**
 * Values of `content_type` in `Sku`; more may be added.
 * - `SHOP`: Shop or product page, without a video or LIVE in between.
 * - `VIDEO`: Video with a link to the product.
 * - `LIVE`: Livestream in which the product was shown.
 * - `PRE_LIVE`: Content shown ahead of a LIVE session.
 * - `PROMOTION_PAGE`: Page made for a promotion, apart from videos and LIVEs.
 * - `LINKSHARE`: Link to the product that the creator shared.
 */
export type ContentType =
  | "SHOP"
  | "VIDEO"
  | "LIVE"
  | "PRE_LIVE"
  | "PROMOTION_PAGE"
  | "LINKSHARE"
  | (string & {});

/**
 * Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`, `status` in `CreatorFulfillment`; more may be added.
 * - `CANCELLED`: The creator or the platform called it off; no content is due.
 * - `EXEMPTED`: The creator was freed from the duty.
 * - `FAILED`: The content was not accepted.
 * - `ONGOING`: Content was posted and is being checked.
 * - `OVERDUE`: The deadline passed without accepted content.
 * - `PENDING`: The creator has not posted yet and still has to.
 * - `SUCCEED`: The content was accepted; the duty is met.
 * - `SUSPEND`: The deadline is on hold, for example as the product cannot be promoted.
 */
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

/**
 * Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may be added.
 * - `CAMPAIGN`: Link to the page of a campaign.
 * - `PRODUCT`: Link to products, given by their ids.
 */
export type CreatorGeneratePublisherLinkMaterialType =
  | "CAMPAIGN"
  | "PRODUCT"
  | (string & {});

/**
 * Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may be added.
 * - `create_time`: By the moment at which the content was posted.
 * - `expired_time`: By the time left to post content; the default.
 */
export type CreatorSearchSampleApplicationFulfillmentsSortField =
  | "create_time"
  | "expired_time"
  | (string & {});

/**
 * Values of `status` in `Fulfillment`; more may be added.
 * - `PENDING`: The creator has posted nothing yet and still owes the content.
 * - `ONGOING`: Content is posted and the platform is checking it; SUCCEED or FAILED comes next.
 * - `SUCCEED`: The content was accepted, so the creator owes nothing more.
 * - `FAILED`: The content was checked and turned down as not good enough.
 * - `OVERDUE`: The deadline passed before acceptable content was posted.
 * - `CANCELLED`: Called off by the creator or by staff of the platform; nothing is due any more.
 * - `EXEMPTED`: The creator was released from the duty and need not post.
 */
export type FulfillmentStatus =
  | "PENDING"
  | "ONGOING"
  | "SUCCEED"
  | "FAILED"
  | "OVERDUE"
  | "CANCELLED"
  | "EXEMPTED"
  | (string & {});

/**
 * Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may be added.
 * - `PRODUCT`: Link to products, given by their ids.
 * - `CAMPAIGN`: Link to the page of a campaign.
 * - `SHOWCASE`: Link to the creator's whole showcase; neither `id` nor `campaign_url` is needed.
 */
export type GenerateAffiliateSharingLinkMaterialType =
  | "PRODUCT"
  | "CAMPAIGN"
  | "SHOWCASE"
  | (string & {});

/**
 * Values of `source` in `GetShowcaseProductsProduct`; more may be added.
 * - `THIRD_PARTY`: From a third-party seller, neither an affiliate seller nor the creator's own shop.
 * - `AFFILIATE`: From a seller who offers it to creators through the affiliate program.
 * - `TIKTOK_STORE`: From the creator's own TikTok shop.
 */
export type GetShowcaseProductsProductSource =
  | "THIRD_PARTY"
  | "AFFILIATE"
  | "TIKTOK_STORE"
  | (string & {});

/**
 * Values of `inventory_status` in `Status`; more may be added.
 * - `IN_STOCK`: Units are left, so buyers can order it.
 * - `SOLD_OUT`: No unit is left until the seller restocks.
 */
export type InventoryStatus =
  | "IN_STOCK"
  | "SOLD_OUT"
  | (string & {});

/**
 * Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may be added.
 * - `TARGET_COLLABORATIONS_ID`: `keyword` is an id; collaborations in every state are found.
 * - `TARGET_COLLABORATIONS_NAME`: `keyword` is a name; only collaborations in state LIVE are found.
 */
export type KeywordType =
  | "TARGET_COLLABORATIONS_ID"
  | "TARGET_COLLABORATIONS_NAME"
  | (string & {});

/**
 * Values of `status` in `Order`; more may be added.
 * - `UNSPECIFIED`: Not determined so far; a later call may return another state.
 * - `ORDERED`: The buyer has ordered; the commission is still an estimate until it is settled.
 * - `SETTLED`: The commission is final and has been settled with the creator.
 * - `REFUNDED`: The buyer cancelled, returned or was refunded, so the order earns no commission.
 * - `FROZEN`: Held back on suspicion of fraud; released once the case is cleared up.
 * - `DEDUCTED`: An extra amount was taken from the creator's balance.
 */
export type OrderStatus =
  | "UNSPECIFIED"
  | "ORDERED"
  | "SETTLED"
  | "REFUNDED"
  | "FROZEN"
  | "DEDUCTED"
  | (string & {});

/**
 * Values of `post_status` in `Video`; more may be added.
 * - `SUCCESS`: The post is online; `post_time` says since when.
 * - `FAIL`: Posting failed, so the video is not online.
 * - `PROCESSING`: Upload and posting are still under way; ask again later.
 */
export type PostStatus =
  | "SUCCESS"
  | "FAIL"
  | "PROCESSING"
  | (string & {});

/**
 * Values of `review_status` in `Status`; more may be added.
 * - `APPROVED`: The creator may promote the product.
 * - `CHANGES_UNDER_REVIEW`: The product was edited, and the new version has not been checked yet.
 * - `UNAVAILABLE`: The product cannot be promoted at present.
 * - `ZERO_COMMISSION`: The product can stay in the showcase, but sales earn the creator nothing.
 */
export type ReviewStatus =
  | "APPROVED"
  | "CHANGES_UNDER_REVIEW"
  | "UNAVAILABLE"
  | "ZERO_COMMISSION"
  | (string & {});

/**
 * Values of `status` in `SampleApplication`; more may be added.
 * - `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
 * - `AWAITING_SHIPMENT`: The seller approved and must send the sample in time.
 * - `SHIPPED`: The sample is on its way to the creator; CONTENT_PENDING follows once it arrives.
 * - `CONTENT_PENDING`: The creator has the sample in hand and now has to post content.
 * - `REJECT_CANCELLED`: Ended: the seller turned the request down.
 * - `OVERDUE_CANCELLED`: Ended: the request ran out because its deadline passed.
 * - `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the time agreed.
 * - `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
 * - `WITHDRAW_CANCELLED`: Ended: the creator took the request back before the seller approved it.
 * - `UNFULFILLABLE_CANCELLED`: Ended: content became impossible through no fault of the creator.
 * - `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
 * - `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
 * - `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
 * - `COMPLETED`: The creator has posted the content; nothing more to do.
 * - `DEL_OPEN_COLLAB`: Ended: the open collaboration behind the request was removed.
 * - `FULFILLMENT_SUSPEND`: On hold: the product cannot be promoted at present, so the creator need not post for now.
 * - `TO_BE_POST`: The creator has the sample and has not posted any content for it.
 * - `POST_IN_REVIEW`: Content is posted, but it does not meet the conditions of the sample yet.
 * - `POST_FAILED`: The creator posted content and deleted it before the conditions were met.
 * - `CANCELED`: Cancelled; the sample will not be sent.
 */
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
  | "OPS_COMPLETED"
  | "COMPLETED"
  | "DEL_OPEN_COLLAB"
  | "FULFILLMENT_SUSPEND"
  | "TO_BE_POST"
  | "POST_IN_REVIEW"
  | "POST_FAILED"
  | "CANCELED"
  | (string & {});

/**
 * Values of `sample_application_type` in `Fulfillment`; more may be added.
 * - `FREE_SAMPLE`: Free of charge from the seller; the creator asked for it on the product's page.
 * - `SAMPLE_COUPON`: Ordered by the creator at a lower price with a claimed sample coupon.
 * - `SAMPLE_CAMPAIGN`: Got free of charge by joining an activity of the platform, which pays for it.
 * - `PLATFORM_FREE_SAMPLE`: Free of charge from the platform instead of the seller.
 */
export type SampleApplicationType =
  | "FREE_SAMPLE"
  | "SAMPLE_COUPON"
  | "SAMPLE_CAMPAIGN"
  | "PLATFORM_FREE_SAMPLE"
  | (string & {});

/**
 * Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added.
 * - `commission`: By the amount earned for each unit sold.
 * - `commission_rate`: By the percentage of commission on the product.
 * - `product_sales_price`: By the price at which the product is sold now.
 * - `units_sold`: By how many units buyers have ordered so far.
 */
export type SearchOpenCollaborationProductSortField =
  | "commission"
  | "commission_rate"
  | "product_sales_price"
  | "units_sold"
  | (string & {});

/**
 * Values of `seller_type` in `GetCreatorProfileResponse`; more may be added.
 * - `CROSS_BORDER`: Seller who sells abroad and may hold shops in several countries.
 * - `LOCAL`: Seller based in the market of the shop, with a single shop.
 */
export type SellerType =
  | "CROSS_BORDER"
  | "LOCAL"
  | (string & {});

/**
 * Values of `sort_field` in `GetShopProductsRequest`; more may be added.
 * - `PRICE`: By how much the product costs.
 * - `PRODUCT_ID`: By product number, which is the default.
 * - `SALE`: By how many units were sold.
 */
export type SortField =
  | "PRICE"
  | "PRODUCT_ID"
  | "SALE"
  | (string & {});

/**
 * Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may be added.
 * - `ASC`: Smallest value first.
 * - `DESC`: Largest value first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/**
 * Values of `added_status` in `Status`; more may be added.
 * - `NOT_ADDED`: The creator has not put it into the showcase so far, or not into the LIVE if the call asks about a LIVE.
 * - `ADDED`: The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
 * - `REJECTED`: Refused for promotion, so the creator cannot add it.
 */
export type StatusAddedStatus =
  | "NOT_ADDED"
  | "ADDED"
  | "REJECTED"
  | (string & {});

/**
 * Values of `status` in `TargetCollaboration`; more may be added.
 * - `LIVE`: The offer holds; the creator can promote its products and earn the agreed rate.
 * - `EXPIRED`: The end time has passed without renewal by the seller.
 * - `DELETED`: The seller removed the offer.
 * - `ENDED`: The collaboration is over and its rate no longer applies.
 */
export type TargetCollaborationStatus =
  | "LIVE"
  | "EXPIRED"
  | "DELETED"
  | "ENDED"
  | (string & {});

/**
 * Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may be added.
 * - `CREATE_TIME`: When the buyer placed the order; the default.
 * - `DELIVERY_TIME`: When the order reached the buyer.
 * - `PAY_TIME`: When the buyer paid.
 * - `SETTLE_TIME`: When the commission was settled.
 */
export type TimeType =
  | "CREATE_TIME"
  | "DELIVERY_TIME"
  | "PAY_TIME"
  | "SETTLE_TIME"
  | (string & {});

/**
 * Values of `user_type` in `GetCreatorProfileResponse`; more may be added.
 * - `TIKTOK_SHOP_OFFICIAL_ACCOUNT`: Main account under which a brand or seller itself appears.
 * - `TIKTOK_MARKETING_ACCOUNT`: Further TikTok account that a shop uses for its marketing.
 * - `TIKTOK_SHOP_CREATOR`: Creator who promotes products of other sellers for a commission.
 */
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
   * Lists what is in the creator's showcase, page by page.
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511
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