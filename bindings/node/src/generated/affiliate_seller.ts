// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CheckCreatorOutreachEligibility` (202610). Checks which creators the shop may contact under its weekly outreach quota. */
export interface CheckCreatorOutreachEligibilityParams {
  /** Creator info. Required. */
  creator_infos: readonly CreatorInfo[];
}

/** The parameters of `CheckTargetCollaborationConflicts` (202605). Finds pairs of creator and product that are already in another target collaboration. */
export interface CheckTargetCollaborationConflictsParams {
  /** Creator open id list. Required. */
  creator_open_id_list: readonly string[];
  /** Product id list. Required. */
  product_id_list: readonly string[];
}

/** The parameters of `CreateCompassOfflineExportTask` (202603). Starts an offline export of affiliate data and returns its task id. */
export interface CreateCompassOfflineExportTaskParams {
  /** End day. */
  end_day?: common.Integer | undefined;
  /** Module type. */
  module_type?: ModuleType | undefined;
  /** Plan type. */
  plan_type?: PlanType | undefined;
  /** Window type. */
  window_type?: WindowType | undefined;
}

/** The parameters of `CreateConversationwithcreator` (202508). Opens a chat between the shop and a creator, or returns the existing one. */
export interface CreateConversationWithCreatorParams {
  /** Creator open id. Required. */
  creator_open_id: common.Id;
  /** Only need conversation id. Example: `true`. */
  only_need_conversation_id?: boolean | undefined;
}

/** The parameters of `CreateOpenCollaboration` (202412). Opens a product for promotion by any creator at a commission rate. */
export interface CreateOpenCollaborationParams {
  /** Commission rate. Required. Example: `1000`. */
  commission_rate: common.Integer;
  /** Product id. Required. Example: `789078671231`. */
  product_id: common.Id;
}

/** The parameters of `CreateTargetCollaboration` (202508). Invites chosen creators to promote chosen products until an end time. */
export interface CreateTargetCollaborationParams {
  /** Creator user open ids. Required. At most 50 items. */
  creator_user_open_ids: readonly common.Id[];
  /** End time. Required. Example: `1715654330`. */
  end_time: string;
  /** Free sample rule. Required. */
  free_sample_rule: FreeSampleRule;
  /** Message. */
  message?: string | undefined;
  /** Name. Required. Example: `openapi_test`. */
  name: string;
  /** Preferred content type. */
  preferred_content_type?: string | undefined;
  /** Products. Required. At most 100 items. */
  products: readonly CreateTargetCollaborationProduct[];
  /** Seller contact info. Required. */
  seller_contact_info: SellerContactInfo;
}

/** The parameters of `DownloadCompassTaskFile` (202603). Returns the file of a finished data export as Base64 text. */
export interface DownloadCompassTaskFileParams {
  /** Task id. Required. */
  task_id: common.Id;
}

/** The parameters of `EditOpenCollaborationSampleRule` (202410). Sets the quota, period and thresholds of free samples for one open collaboration product. */
export interface EditOpenCollaborationSampleRuleParams {
  /** Product id. Required. Example: `123456`. */
  product_id: common.Id;
  /** Sample rule. */
  sample_rule?: EditOpenCollaborationSampleRuleSampleRule | undefined;
}

/** The parameters of `EditOpenCollaborationSettings` (202405). Switches automatic adding of new products to open collaborations on or off. */
export interface EditOpenCollaborationSettingsParams {
  /** Auto add product. */
  auto_add_product?: AutoAddProduct | undefined;
}

/** The parameters of `GenerateAffiliateProductPromotionLink` (202405). Creates a promotion link for one product of the shop. */
export interface GenerateAffiliateProductPromotionLinkParams {
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `GenerateTargetCollaborationLink` (202509). Creates the shareable invitation link of one target collaboration. */
export interface GenerateTargetCollaborationLinkParams {
  /** Target collaboration id. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `GetCompassTaskList` (202603). Lists the shop's offline data exports and their states. */
export interface GetCompassTaskListParams {
  /** Doc type. Required. */
  doc_type: string;
}

/** The parameters of `GetConversationList` (202412). Lists the shop's chats with creators, page by page. */
export interface GetConversationListParams {
  /** Conversation status. */
  conversation_status?: ConversationStatus | undefined;
  /** Only need conversation id. Example: `true`. */
  only_need_conversation_id?: boolean | undefined;
  /** Page size. Required. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetInboxCategoryCounts` (202608). Counts the shop's creator chats for each inbox group. */
export interface GetInboxCategoryCountsParams {
}

/** The parameters of `GetLatestUnreadMessages` (202412). Returns the newest unread message of each chat with creators. */
export interface GetLatestUnreadMessagesParams {
}

/** The parameters of `GetMarketplaceCreatorPerformance` (202608). Returns the marketplace performance profile of one creator. */
export interface GetMarketplaceCreatorPerformanceParams {
  /** Creator user id. Required. */
  creator_user_id: common.Id;
  /** Data groups. */
  data_groups?: readonly DataGroup[] | undefined;
}

/** The parameters of `GetMessageintheConversation` (202412). Lists the messages of one chat between the shop and a creator. */
export interface GetMessageInConversationParams {
  /** Conversation id. Required. */
  conversation_id: common.Id;
  /** Page size. Required. 1 to 20. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetOpenCollaborationCreatorContentDetail` (202508). Lists the creators that promote an open collaboration product and counts their content. */
export interface GetOpenCollaborationCreatorContentDetailParams {
  /** Page size. Required. 1 to 100. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Product id. Required. Example: `1730076583746441639`. */
  product_id: common.Id;
}

/** The parameters of `GetOpenCollaborationSampleRules` (202410). Returns the free sample rules of the given open collaboration products. */
export interface GetOpenCollaborationSampleRulesParams {
  /** Product ids. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `GetOpenCollaborationSettings` (202409). Returns the shop's settings for adding products to open collaborations automatically. */
export interface GetOpenCollaborationSettingsParams {
}

/** The parameters of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608). Returns the filter values that the creator marketplace search accepts. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersParams {
  /** Options. */
  options?: readonly GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2[] | undefined;
}

/** The parameters of `GetWeeklyCreatorOutreachQuota` (202607). Returns the shop's creator outreach quota for this week, and how much of it is used. */
export interface GetWeeklyCreatorOutreachQuotaParams {
}

/** The parameters of `GetWeeklyCreatorOutreachRecords` (202608). Lists the creators that the shop contacted this week, by page number. */
export interface GetWeeklyCreatorOutreachRecordsParams {
  /** Page index. Required. */
  page_index?: common.Integer | undefined;
  /** Page size. Required. 1 to 50. */
  page_size?: common.Integer | undefined;
}

/** The parameters of `MarkConversationRead` (202412). Marks chats with creators as read and reports those that failed. */
export interface MarkConversationReadParams {
  /** Conversation ids. Required. */
  conversation_ids: readonly common.Id[];
}

/** The parameters of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608). Returns how one creator promotes each product of a target collaboration. */
export interface QueryCreatorPromotionDetailsInTargetCollaborationParams {
  /** Creator user open id. Required. */
  creator_user_open_id: common.Id;
  /** Invitation group id. Required. */
  invitation_group_id: common.Id;
  /** Invitation id. */
  invitation_id?: common.Id | undefined;
  /** Product filter. */
  product_filter?: ProductFilter | undefined;
  /** Query. */
  query?: string | undefined;
  /** Query type. */
  query_type?: KeywordType | undefined;
}

/** The parameters of `QueryTargetCollaborationDetail` (202508). Returns one target collaboration with its creators, products and sample rule. */
export interface QueryTargetCollaborationDetailParams {
  /** Target collaboration id. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `RemoveCreatorFromOpenCollaboration` (202508). Stops one creator from promoting a product under an open collaboration. */
export interface RemoveCreatorAffiliateFromCollaborationParams {
  /** Creator user open id. Required. */
  creator_user_open_id: common.Id;
  /** Open collaboration id. Required. */
  open_collaboration_id: common.Id;
  /** Product id. Required. Example: `789078671231`. */
  product_id: common.Id;
}

/** The parameters of `RemoveOpenCollaboration` (202409). Ends the open collaboration of a product and returns when that takes effect. */
export interface RemoveOpenCollaborationParams {
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `RemoveTargetCollaboration` (202409). Ends one target collaboration of the shop. */
export interface RemoveTargetCollaborationParams {
  /** Target collaboration id. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `ResolveTargetCollaborationConflicts` (202605). Takes creators out of the target collaborations that block a new one. */
export interface ResolveTargetCollaborationConflictsParams {
  /** Conflict items. Required. */
  conflict_items: readonly ResolveTargetCollaborationConflictsConflictItem[];
}

/** The parameters of `SellerReviewSampleApplications` (202507). Approves or rejects one creator's sample application. */
export interface ReviewSampleApplicationsParams {
  /** Application id. Required. */
  application_id: common.Id;
  /** Reject reason. Example: `NOT_MATCH`. */
  reject_reason?: RejectReason | undefined;
  /** Review result. Required. Example: `APPROVE`. */
  review_result: ReviewResult;
}

/** The parameters of `SellerSearchCreatoronMarketplace` (202608). Searches the creator marketplace by audience, sales and content results. */
export interface SearchCreatorOnMarketplaceParams {
  /** Advanced filters. */
  advanced_filters?: AdvancedFilter | undefined;
  /** Affiliate data. */
  affiliate_data?: AffiliateData | undefined;
  /** Category. */
  category?: readonly Category[] | undefined;
  /** Content performance. */
  content_performance?: ContentPerformance | undefined;
  /** Data groups. */
  data_groups?: readonly string[] | undefined;
  /** Follower demographics. */
  follower_demographics?: FollowerDemographic | undefined;
  /** GMV ranges. */
  gmv_ranges?: readonly string[] | undefined;
  /** Keyword. */
  keyword?: string | undefined;
  /** Page size. Required. One of 12, 20. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Search key. */
  search_key?: string | undefined;
  /** Units sold ranges. */
  units_sold_ranges?: readonly string[] | undefined;
}

/** The parameters of `SearchOpenCollaboration` (202412). Lists the shop's open collaborations that match a keyword or category. */
export interface SearchOpenCollaborationParams {
  /** Keyword. Example: `7625459350921`. */
  keyword?: string | undefined;
  /** Keyword type. Example: `PRODUCT_ID`. */
  keyword_type?: KeywordType | undefined;
  /** Page size. Required. 1 to 100. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Sort field. Example: `product_original_price`. */
  sort_field?: string | undefined;
  /** Sort order. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Top level category id. Example: `60001`. */
  top_level_category_id?: common.Id | undefined;
}

/** The parameters of `SellerSearchAffiliateOpenCollaborationProduct` (202405). Searches open collaboration products from the seller's side, by price, rate or keyword. */
export interface SearchOpenCollaborationProductParams {
  /** Category. */
  category?: SearchOpenCollaborationProductCategory | undefined;
  /** Commission rate range. */
  commission_rate_range?: CommissionRateRange | undefined;
  /** Page size. Required. 1 to 20. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Sales price range. */
  sales_price_range?: SalesPriceRange | undefined;
  /** Sort field. Default: `commission_rate`. Example: `commission_rate`. */
  sort_field?: SortField | undefined;
  /** Sort order. Default: `ASC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Title keywords. */
  title_keywords?: readonly string[] | undefined;
}

/** The parameters of `SellerSearchSampleApplications` (202508). Lists the sample applications that creators sent to the shop. */
export interface SearchSampleApplicationsParams {
  /** Creator user oepn id. Example: `123456`. */
  creator_user_oepn_id?: common.Id | undefined;
  /** Order id. Example: `123456`. */
  order_id?: common.Id | undefined;
  /** Page size. 1 to 50. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Product id. Example: `123456`. */
  product_id?: common.Id | undefined;
  /** Status. Example: `PENDING`. */
  status?: SampleApplicationStatus | undefined;
  /** Target collabration id. Example: `123456`. */
  target_collabration_id?: common.Id | undefined;
  /** Title. */
  title?: string | undefined;
  /** Username. Example: `test_tt_name`. */
  username?: string | undefined;
}

/** The parameters of `SellerSearchSampleApplicationsFulfillments` (202409). Lists the content that a creator delivered for one sample application. */
export interface SearchSampleApplicationsFulfillmentsParams {
  /** Application id. Required. */
  application_id: common.Id;
  /** Content format. Example: `LIVE`. */
  content_format?: ContentFormat | undefined;
}

/** The parameters of `SearchSellerAffiliateOrders` (202410). Lists the shop's orders that came through affiliates, with commission per SKU. */
export interface SearchSellerAffiliateOrdersParams {
  /** Create time, lower bound. Unix seconds. Example: `1719807456`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. Example: `1722485856`. */
  create_time_lt?: common.Time | undefined;
  /** Page size. Required. 1 to 100. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Program id. Example: `73661290629`. */
  program_id?: common.Id | undefined;
}

/** The parameters of `SearchTargetCollaborations` (202508). Lists the shop's target collaborations, filtered by status, creator or keyword. */
export interface SearchTargetCollaborationsParams {
  /** Collaboration status. Required. Example: `ONGOING`. */
  collaboration_status: string;
  /** Creator accept status. Example: `ACCEPT`. */
  creator_accept_status?: CreatorAcceptStatus | undefined;
  /** Creator user open id. */
  creator_user_open_id?: common.Id | undefined;
  /** Free sample setting. Example: `WITH_FREE_SAMPLE`. */
  free_sample_setting?: string | undefined;
  /** Page size. One of 20, 50, 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Search param. */
  search_param?: SearchParam | undefined;
}

/** The parameters of `SellerGetSampleRequestDeeplink` (202512). Returns an app deeplink that lets a creator request a sample from the shop. */
export interface SellerGetSampleRequestDeeplinkParams {
  /** Campaign id. Example: `3939495`. */
  campaign_id?: common.Id | undefined;
  /** Collaboration id. Example: `710240393`. */
  collaboration_id?: common.Id | undefined;
  /** Product id. Required. Example: `123456`. */
  product_id: common.Id;
  /** SKU id. Required. Example: `123456`. */
  sku_id: common.Id;
  /** Valid days. Example: `14`. */
  valid_days?: common.Integer | undefined;
}

/** The parameters of `SendIMMessage` (202412). Sends a message to a creator in an existing chat. */
export interface SendImMessageParams {
  /** Content. Required. */
  content: string;
  /** Conversation id. Required. */
  conversation_id: common.Id;
  /** Msg type. Required. Example: `TEXT`. */
  msg_type: MsgType;
}

/** The parameters of `UpdateConversationStatus` (202608). Stars, unstars or archives a chat with a creator. */
export interface UpdateConversationStatusParams {
  /** Action. Required. */
  action: string;
  /** Conversation id. Required. */
  conversation_id: common.Id;
}

/** The parameters of `UpdateTargetCollaboration` (202508). Replaces the terms, products and creators of a target collaboration. */
export interface UpdateTargetCollaborationParams {
  /** Creator user open ids. Required. At most 50 items. */
  creator_user_open_ids: readonly common.Id[];
  /** End time. Required. Example: `1715654330`. */
  end_time: string;
  /** Free sample rule. Required. */
  free_sample_rule: FreeSampleRule;
  /** Name. Required. Example: `openapi_test`. */
  name: string;
  /** Products. Required. At most 100 items. */
  products: readonly UpdateTargetCollaborationProduct[];
  /** Seller contact info. Required. */
  seller_contact_info: SellerContactInfo;
  /** Target collaboration id. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `UploadMessageImage` (202511). Uploads an image for a chat message to a creator. */
export interface UploadMessageImageParams {
  /** Data. Required. */
  data: common.Upload;
}

/** The parameters of `UploadMessageImageV2` (202608). Uploads an image for a creator chat through the newer media endpoint. */
export interface UploadMessageImageV2Params {
  /** Data. Required. */
  data: common.Upload;
}

/** The response of `CheckCreatorOutreachEligibility` (202610). */
export interface CheckCreatorOutreachEligibilityResponse {
  /** Creator eligibility results. */
  creator_eligibility_results?: CreatorEligibilityResult[];
  /** Ineligible creator levels. */
  ineligible_creator_levels?: number[];
  /** Is batch quota consumable. */
  is_batch_quota_consumable?: boolean;
}

/** The response of `CheckTargetCollaborationConflicts` (202605). */
export interface CheckTargetCollaborationConflictsResponse {
  /** Conflict items. */
  conflict_items?: ConflictItem[];
  /** Has conflict. */
  has_conflict?: boolean;
}

/** The response of `CreateCompassOfflineExportTask` (202603). */
export interface CreateCompassOfflineExportTaskResponse {
  /** Task. */
  task?: CreateCompassOfflineExportTaskTask;
}

/** The response of `CreateConversationwithcreator` (202508). */
export interface CreateConversationWithCreatorResponse {
  /** Avatar. */
  avatar?: string;
  /** Conversation id. Example: `1234567890`. */
  conversation_id?: string;
  /** Creator IM id. Example: `12345678`. */
  creator_im_id?: string;
  /** Is new. Example: `true`. */
  is_new?: boolean;
  /** Unread count. Example: `2`. */
  unread_count?: number;
  /** Username. Example: `test_creator_name`. */
  username?: string;
}

/** The response of `CreateOpenCollaboration` (202412). */
export interface CreateOpenCollaborationResponse {
  /** Open collaboration. */
  open_collaboration?: CreateOpenCollaborationOpenCollaboration;
}

/** The response of `CreateTargetCollaboration` (202508). */
export interface CreateTargetCollaborationResponse {
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Invalid open id list. */
  invalid_open_id_list?: string[];
  /** Invalid product id list. */
  invalid_product_id_list?: string[];
  /** Target collaboration. */
  target_collaboration?: CreateTargetCollaborationTargetCollaboration;
  /** Target collaboration conflicts. */
  target_collaboration_conflicts?: TargetCollaborationConflict[];
}

/** The response of `DownloadCompassTaskFile` (202603). */
export interface DownloadCompassTaskFileResponse {
  /** File. */
  file?: File;
}

/** The response of `GenerateAffiliateProductPromotionLink` (202405). */
export interface GenerateAffiliateProductPromotionLinkResponse {
  /** Product promotion link. Example: `https://www.example.com/t/acibsnsgSIngls`. */
  product_promotion_link?: string;
}

/** The response of `GenerateTargetCollaborationLink` (202509). */
export interface GenerateTargetCollaborationLinkResponse {
  /** Link. */
  link?: string;
}

/** The response of `GetCompassTaskList` (202603). */
export interface GetCompassTaskListResponse {
  /** Tasks. */
  tasks?: Task[];
}

/** The response of `GetConversationList` (202412). */
export interface GetConversationListResponse {
  /** Conversations. */
  conversations?: Conversation[];
  /** Has more. Example: `true`. */
  has_more?: boolean;
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
}

/** The response of `GetInboxCategoryCounts` (202608). */
export interface GetInboxCategoryCountsResponse {
  /** Data. */
  data?: GetInboxCategoryCountsData;
}

/** The response of `GetLatestUnreadMessages` (202412). */
export interface GetLatestUnreadMessagesResponse {
  /** Newest message list. */
  newest_message_list?: NewestMessage[];
}

/** The response of `GetMarketplaceCreatorPerformance` (202608). */
export interface GetMarketplaceCreatorPerformanceResponse {
  /** Creator. */
  creator?: Creator;
}

/** The response of `GetMessageintheConversation` (202412). */
export interface GetMessageInConversationResponse {
  /** Has more. Example: `true`. */
  has_more?: boolean;
  /** Messages. */
  messages?: Message[];
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
}

/** The response of `GetOpenCollaborationCreatorContentDetail` (202508). */
export interface GetOpenCollaborationCreatorContentDetailResponse {
  /** Creator content details. */
  creator_content_details?: CreatorContentDetail[];
  /** Next page token. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Product. */
  product?: GetOpenCollaborationCreatorContentDetailProduct;
  /** Total count. Example: `1`. */
  total_count?: number;
}

/** The response of `GetOpenCollaborationSampleRules` (202410). */
export interface GetOpenCollaborationSampleRulesResponse {
  /** Sample rules. */
  sample_rules?: SampleRule[];
}

/** The response of `GetOpenCollaborationSettings` (202409). */
export interface GetOpenCollaborationSettingsResponse {
  /** Open collaboration settings. */
  open_collaboration_settings?: OpenCollaborationSetting;
}

/** The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608). */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
  /** Data. */
  data?: GetSellerSearchCreatorMarketplaceAdvancedFiltersData;
}

/** The response of `GetWeeklyCreatorOutreachQuota` (202607). */
export interface GetWeeklyCreatorOutreachQuotaResponse {
  /** Data. */
  data?: Data;
}

/** The response of `GetWeeklyCreatorOutreachRecords` (202608). */
export interface GetWeeklyCreatorOutreachRecordsResponse {
  /** Data. */
  data?: GetWeeklyCreatorOutreachRecordsData;
}

/** The response of `MarkConversationRead` (202412). */
export interface MarkConversationReadResponse {
  /** Failed conversation ids. */
  failed_conversation_ids?: string[];
}

/** The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608). */
export interface QueryCreatorPromotionDetailsInTargetCollaborationResponse {
  /** Data. */
  data?: QueryCreatorPromotionDetailsInTargetCollaborationData;
}

/** The response of `QueryTargetCollaborationDetail` (202508). */
export interface QueryTargetCollaborationDetailResponse {
  /** Target collaboration. */
  target_collaboration?: TargetCollaboration;
}

/** The response of `RemoveOpenCollaboration` (202409). */
export interface RemoveOpenCollaborationResponse {
  /** Terminated effective time. Unix seconds. Example: `1725334422`. */
  terminated_effective_time?: number;
}

/** The response of `ResolveTargetCollaborationConflicts` (202605). */
export interface ResolveTargetCollaborationConflictsResponse {
  /** Failed items. */
  failed_items?: FailedItem[];
  /** Success items. */
  success_items?: SuccessItem[];
}

/** The response of `SellerSearchCreatoronMarketplace` (202608). */
export interface SearchCreatorOnMarketplaceResponse {
  /** Creators. */
  creators?: SearchCreatorOnMarketplaceCreator[];
  /** Next page token. */
  next_page_token?: string;
  /** Search key. */
  search_key?: string;
}

/** The response of `SearchOpenCollaboration` (202412). */
export interface SearchOpenCollaborationResponse {
  /** Next page token. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Open collaborations. */
  open_collaborations?: OpenCollaboration[];
  /** Total count. Example: `10000`. */
  total_count?: number;
}

/** The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405). */
export interface SearchOpenCollaborationProductResponse {
  /** Next page token. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Products. */
  products?: SearchOpenCollaborationProductProduct[];
  /** Total count. Example: `10000`. */
  total_count?: number;
}

/** The response of `SellerSearchSampleApplications` (202508). */
export interface SearchSampleApplicationsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Sample applications. */
  sample_applications?: SampleApplication[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SellerSearchSampleApplicationsFulfillments` (202409). */
export interface SearchSampleApplicationsFulfillmentsResponse {
  /** Fulfillments. */
  fulfillments?: Fulfillment[];
}

/** The response of `SearchSellerAffiliateOrders` (202410). */
export interface SearchSellerAffiliateOrdersResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Orders. */
  orders?: Order[];
  /** Total count. Example: `10000`. */
  total_count?: number;
}

/** The response of `SearchTargetCollaborations` (202508). */
export interface SearchTargetCollaborationsResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Target collaborations. */
  target_collaborations?: TargetCollaboration[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SellerGetSampleRequestDeeplink` (202512). */
export interface SellerGetSampleRequestDeeplinkResponse {
  /** Deeplink. */
  deeplink?: string;
}

/** The response of `SendIMMessage` (202412). */
export interface SendImMessageResponse {
  /** Message id. Example: `1234444`. */
  message_id?: string;
}

/** The response of `UpdateConversationStatus` (202608). */
export interface UpdateConversationStatusResponse {
}

/** The response of `UpdateTargetCollaboration` (202508). */
export interface UpdateTargetCollaborationResponse {
  /** Target collaboration conflicts. */
  target_collaboration_conflicts?: TargetCollaborationConflict[];
  /** Update failed. */
  update_failed?: UpdateFailed;
}

/** The response of `UploadMessageImage` (202511). */
export interface UploadMessageImageResponse {
  /** Height. Example: `720`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `1280`. */
  width?: number;
}

/** The response of `UploadMessageImageV2` (202608). */
export interface UploadMessageImageV2Response {
  /** Height. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. */
  width?: number;
}

/** Add product inside {@link UpdateFailed}. */
export interface AddProduct {
  /** Commission rate. Example: `1000`. */
  commission_rate?: number;
  /** Id. Example: `789078671231312312`. */
  id?: string;
}

/** Advanced filter inside {@link SearchCreatorOnMarketplaceParams}. */
export interface AdvancedFilter {
  /** Content preference type. */
  content_preference_type?: readonly string[] | undefined;
  /** Eligible flat fee. */
  eligible_flat_fee?: boolean | undefined;
  /** Option list. */
  option_list?: readonly GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem[] | undefined;
  /** Sorter algorithm id. */
  sorter_algorithm_id?: common.Id | undefined;
}

/** Affiliate data inside {@link SearchCreatorOnMarketplaceParams}. */
export interface AffiliateData {
  /** Average commission rate. */
  avg_commission_rate?: string | undefined;
  /** Creator agency staus. */
  creator_agency_staus?: string | undefined;
  /** Is fast growing. */
  is_fast_growing?: boolean | undefined;
  /** Not invited l90 days. */
  not_invited_l90_days?: boolean | undefined;
  /** Post rate. */
  post_rate?: string | undefined;
}

/** Auto add product inside {@link EditOpenCollaborationSettingsParams}, {@link OpenCollaborationSetting}. */
export interface AutoAddProduct {
  /** Commission rate. Example: `1000`. */
  commission_rate?: number | undefined;
  /** Enable. Example: `true`. */
  enable?: boolean | undefined;
}

/** Avatar inside {@link Creator}, {@link GetOpenCollaborationCreatorContentDetailCreatorProfile}, {@link QueryTargetCollaborationDetailCreator} and others. */
export interface Avatar {
  /** URL. */
  url?: string;
}

/** Average commission rate range inside {@link Creator}. */
export interface AvgCommissionRateRange {
  /** Maximum amount. */
  maximum_amount?: number;
  /** Minimum amount. */
  minimum_amount?: number;
}

/** Average GMV per buyer range inside {@link Creator}. */
export interface AvgGmvPerBuyerRange {
  /** Currency. */
  currency?: string;
  /** Formatted range. */
  formatted_range?: string;
  /** Maximum amount. A decimal number as text. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. */
  minimum_amount?: string;
}

/** Category inside {@link SearchCreatorOnMarketplaceParams}. */
export interface Category {
  /** Child category id list. */
  child_category_id_list?: readonly string[] | undefined;
  /** Parent category id. */
  parent_category_id?: common.Id | undefined;
}

/** Category chain inside {@link SearchOpenCollaborationProductProduct}. */
export interface CategoryChain {
  /** Id. Example: `343554`. */
  id?: string;
  /** Is leaf. Example: `false`. */
  is_leaf?: boolean;
  /** Local name. Example: `COMPUTER`. */
  local_name?: string;
  /** Parent id. Example: `342948`. */
  parent_id?: string;
}

/** Category GMV distribution inside {@link Creator}. */
export interface CategoryGmvDistribution {
  /** Category id. */
  category_id?: string;
  /** Value. */
  value?: string;
}

/** Change commission inside {@link UpdateFailed}. */
export interface ChangeCommission {
  /** Commission rate. Example: `1000`. */
  commission_rate?: number;
  /** Product id. Example: `789078671231312312`. */
  product_id?: string;
}

/** Commission inside {@link Product}. */
export interface Commission {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Effective time. Example: `1715654330`. */
  effective_time?: string;
  /** Maximum amount. A decimal number as text. Example: `55.7`. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. Example: `34.3`. */
  minimum_amount?: string;
  /** Rate. Example: `3000`. */
  rate?: number;
  /** Shop ads commission rate. Example: `100`. */
  shop_ads_commission_rate?: number;
}

/** Commission rate range inside {@link SearchOpenCollaborationProductParams}. */
export interface CommissionRateRange {
  /** Rate, lower bound. Example: `100`. */
  rate_ge?: common.Integer | undefined;
  /** Rate, upper bound (exclusive). Example: `8000`. */
  rate_lt?: common.Integer | undefined;
}

/** Conflict item inside {@link CheckTargetCollaborationConflictsResponse}. */
export interface ConflictItem {
  /** Creator open id. */
  creator_open_id?: string;
  /** Existing collaboration id. */
  existing_collaboration_id?: string;
  /** Product id. */
  product_id?: string;
}

/** Connect inside {@link GetWeeklyCreatorOutreachRecordsData}. */
export interface Connect {
  /** Creator open id. */
  creator_open_id?: string;
  /** Has sent IM message. */
  has_sent_im_message?: boolean;
  /** Has sent invitation. */
  has_sent_invitation?: boolean;
  /** Id. */
  id?: string;
  /** Is paired. */
  is_paired?: boolean;
}

/** Content inside {@link Fulfillment}. */
export interface Content {
  /** Comment count. Example: `10`. */
  comment_count?: number;
  /** Create time. Unix seconds. Example: `1723529426`. */
  create_time?: number;
  /** Description. */
  description?: string;
  /** Format. Example: `LIVE`. */
  format?: string;
  /** Id. Example: `123456`. */
  id?: string;
  /** Like count. Example: `123`. */
  like_count?: number;
  /** LIVE end time. Unix seconds. Example: `1723529426`. */
  live_end_time?: number;
  /** Page link. Example: `https://www.example.com`. */
  page_link?: string;
  /** Paid order count. Example: `1`. */
  paid_order_count?: number;
  /** URL. Example: `https://www.example.com`. */
  url?: string;
  /** View count. Example: `100`. */
  view_count?: number;
}

/** Content GMV distribution inside {@link Creator}. */
export interface ContentGmvDistribution {
  /** Content type. */
  content_type?: string;
  /** Value. */
  value?: string;
}

/** Content performance inside {@link SearchCreatorOnMarketplaceParams}. */
export interface ContentPerformance {
  /** Average engagement rate. */
  avg_engagement_rate?: string | undefined;
  /** Average LIVE average viewers, lower bound. */
  avg_live_avg_viewers_ge?: string | undefined;
  /** Average shopable engagement rate. */
  avg_shopable_engagement_rate?: string | undefined;
  /** Average shoppable LIVE average viewers, lower bound. */
  avg_shoppable_live_avg_viewers_ge?: string | undefined;
  /** Average shoppable video views. */
  avg_shoppable_video_views?: string | undefined;
  /** Average video views. */
  avg_video_views?: string | undefined;
}

/** Conversation inside {@link GetConversationListResponse}. */
export interface Conversation {
  /** Avatar. */
  avatar?: string;
  /** Creator IM id. Example: `12345678`. */
  creator_im_id?: string;
  /** Id. Example: `12345678`. */
  id?: string;
  /** Unread count. Example: `2`. */
  unread_count?: number;
  /** Username. Example: `test_creator_name`. */
  username?: string;
}

/** Count range inside {@link FollowerDemographic}. */
export interface CountRange {
  /** Count, lower bound. */
  count_ge?: common.Integer | undefined;
  /** Count, upper bound. */
  count_le?: common.Integer | undefined;
}

/** Task inside {@link CreateCompassOfflineExportTaskResponse}. */
export interface CreateCompassOfflineExportTaskTask {
  /** Id. */
  id?: string;
}

/** Open collaboration inside {@link CreateOpenCollaborationResponse}. */
export interface CreateOpenCollaborationOpenCollaboration {
  /** Effective time. Unix seconds. Example: `1715654330`. */
  effective_time?: number;
  /** Id. Example: `7365861555575916210`. */
  id?: string;
  /** Product id. Example: `789078671231`. */
  product_id?: string;
}

/** Product inside {@link CreateTargetCollaborationParams}. */
export interface CreateTargetCollaborationProduct {
  /** Id. Required. Example: `789078671231312312`. */
  id: common.Id;
  /** Shop ads commission rate. Example: `1000`. */
  shop_ads_commission_rate?: common.Integer | undefined;
  /** Target commission rate. Required. Example: `1000`. */
  target_commission_rate: common.Integer;
}

/** Target collaboration inside {@link CreateTargetCollaborationResponse}. */
export interface CreateTargetCollaborationTargetCollaboration {
  /** Id. Example: `7365861555575916210`. */
  id?: string;
}

/** Creator inside {@link GetMarketplaceCreatorPerformanceResponse}. */
export interface Creator {
  /** Avatar. */
  avatar?: Avatar;
  /** Average commission rate. */
  avg_commission_rate?: number;
  /** Average commission rate range. */
  avg_commission_rate_range?: AvgCommissionRateRange;
  /** Average e-commerce LIVE comment count. */
  avg_ec_live_comment_count?: number;
  /** Average e-commerce LIVE like count. */
  avg_ec_live_like_count?: number;
  /** Average e-commerce LIVE share count. */
  avg_ec_live_share_count?: number;
  /** Average e-commerce LIVE view count. */
  avg_ec_live_view_count?: number;
  /** Average e-commerce video comment count. */
  avg_ec_video_comment_count?: number;
  /** Average e-commerce video like count. */
  avg_ec_video_like_count?: number;
  /** Average e-commerce video play count. */
  avg_ec_video_play_count?: number;
  /** Average e-commerce video share count. */
  avg_ec_video_share_count?: number;
  /** Average GMV per buyer. */
  avg_gmv_per_buyer?: common.Money;
  /** Average GMV per buyer range. */
  avg_gmv_per_buyer_range?: AvgGmvPerBuyerRange;
  /** Bio description. */
  bio_description?: string;
  /** Brand collaboration count. */
  brand_collaboration_count?: number;
  /** Category GMV distribution. */
  category_gmv_distribution?: CategoryGmvDistribution[];
  /** Category ids. */
  category_ids?: string[];
  /** Content GMV distribution. */
  content_gmv_distribution?: ContentGmvDistribution[];
  /** Creator profile. */
  creator_profile?: CreatorProfile;
  /** E-commerce LIVE count. */
  ec_live_count?: number;
  /** E-commerce LIVE engagement rate. */
  ec_live_engagement_rate?: string;
  /** E-commerce video count. */
  ec_video_count?: number;
  /** E-commerce video engagement rate. */
  ec_video_engagement_rate?: string;
  /** Follower age. */
  follower_age?: FollowerAge[];
  /** Follower count. */
  follower_count?: number;
  /** Follower gender. */
  follower_gender?: FollowerGender[];
  /** Follower location. */
  follower_location?: FollowerLocation[];
  /** GMV. */
  gmv?: common.Money;
  /** GMV range. */
  gmv_range?: GmvRange;
  /** GPM. */
  gpm?: common.Money;
  /** GPM range. */
  gpm_range?: GpmRange;
  /** LIVE GMV. */
  live_gmv?: common.Money;
  /** LIVE GPM. */
  live_gpm?: common.Money;
  /** LIVE GPM range. */
  live_gpm_range?: LiveGpmRange;
  /** Nickname. */
  nickname?: string;
  /** Post rate. */
  post_rate?: string;
  /** Pps. */
  pps?: string;
  /** Product original price range. */
  product_original_price_range?: ProductOriginalPriceRange;
  /** Profile tt URI. */
  profile_tt_uri?: string;
  /** Promoted product num. */
  promoted_product_num?: number;
  /** Rating. */
  rating?: string;
  /** Selection region. */
  selection_region?: string;
  /** Top collaborated brand ids. */
  top_collaborated_brand_ids?: string[];
  /** Units sold. */
  units_sold?: number;
  /** Units sold range. */
  units_sold_range?: UnitsSoldRange;
  /** Username. */
  username?: string;
  /** Video GMV. */
  video_gmv?: common.Money;
  /** Video GPM. */
  video_gpm?: common.Money;
  /** Video GPM range. */
  video_gpm_range?: VideoGpmRange;
}

/** Creator connect info inside {@link CreatorProfile}. */
export interface CreatorConnectInfo {
  /** Is blocked. */
  is_blocked?: boolean;
  /** Is connect. */
  is_connect?: boolean;
  /** Is paired. */
  is_paired?: boolean;
}

/** Creator content detail inside {@link GetOpenCollaborationCreatorContentDetailResponse}. */
export interface CreatorContentDetail {
  /** Creator profile. */
  creator_profile?: GetOpenCollaborationCreatorContentDetailCreatorProfile;
  /** LIVE count. Example: `2`. */
  live_count?: number;
  /** Promotion end time. Unix seconds. Example: `1734682697`. */
  promotion_end_time?: number;
  /** Promotion status. Example: `NORMAL`. */
  promotion_status?: PromotionStatus;
  /** Video count. Example: `101`. */
  video_count?: number;
}

/** Creator eligibility result inside {@link CheckCreatorOutreachEligibilityResponse}. */
export interface CreatorEligibilityResult {
  /** Creator level. */
  creator_level?: number;
  /** Creator open id. */
  creator_open_id?: string;
  /** Is blocked. */
  is_blocked?: boolean;
  /** Is connected. */
  is_connected?: boolean;
  /** Is creator follower count threshold met. */
  is_creator_follower_count_threshold_met?: boolean;
  /** Is creator level quota available. */
  is_creator_level_quota_available?: boolean;
  /** Is paired. */
  is_paired?: boolean;
}

/** Creator info inside {@link CheckCreatorOutreachEligibilityParams}. */
export interface CreatorInfo {
  /** Creator open id. Required. */
  creator_open_id: common.Id;
}

/** Creator profile inside {@link Creator}. */
export interface CreatorProfile {
  /** Contact info available. */
  contact_info_available?: boolean;
  /** Creator bind mcn name. */
  creator_bind_mcn_name?: string;
  /** Creator connect info. */
  creator_connect_info?: CreatorConnectInfo;
  /** Creator fulfillment reviews. */
  creator_fulfillment_reviews?: number;
  /** Creator fulfillment score 90d. */
  creator_fulfillment_score_90d?: string;
  /** Creator level. */
  creator_level?: number;
  /** Creator trend profile. */
  creator_trend_profile?: CreatorTrendProfile[];
  /** Has invited 90d. */
  has_invited_90d?: boolean;
  /** Is creator blocked. */
  is_creator_blocked?: boolean;
  /** Is eligible flat fee. */
  is_eligible_flat_fee?: boolean;
  /** Is official recommend. */
  is_official_recommend?: boolean;
  /** Is rising star. */
  is_rising_star?: boolean;
  /** LIVE comment count 30d med. */
  live_comment_cnt_30d_med?: number;
  /** LIVE engagement rate 30d. */
  live_engagement_rate_30d?: number;
  /** LIVE like count 30d. */
  live_like_cnt_30d?: number;
  /** LIVE share count 30d med. */
  live_share_cnt_30d_med?: number;
  /** LIVE view count 30d med. */
  live_view_cnt_30d_med?: number;
  /** Sample score. */
  sample_score?: number;
  /** Video play count 30d med. */
  video_play_cnt_30d_med?: number;
  /** Video publish count 30d med. */
  video_publish_cnt_30d_med?: number;
}

/** Creator trend profile inside {@link CreatorProfile}. */
export interface CreatorTrendProfile {
  /** End timestamp. */
  end_timestamp?: number;
  /** Engagement rate. */
  engagement_rate?: number;
  /** Follower. */
  follower?: number;
  /** GMV. */
  gmv?: Gmv;
  /** Start timestamp. */
  start_timestamp?: number;
  /** Units sold. */
  units_sold?: number;
}

/** Current commission inside {@link OpenCollaboration}. */
export interface CurrentCommission {
  /** End time. Unix seconds. Example: `1727625600`. */
  end_time?: number;
  /** Rate. Example: `3000`. */
  rate?: number;
  /** Start time. Unix seconds. Example: `1725334422`. */
  start_time?: number;
}

/** Data inside {@link GetWeeklyCreatorOutreachQuotaResponse}. */
export interface Data {
  /** Bonus exposure post percentile threshold. */
  bonus_exposure_post_percentile_threshold?: string;
  /** End time. */
  end_time?: string;
  /** GMV level rule. */
  gmv_level_rule?: GmvLevelRule[];
  /** GMV tier. */
  gmv_tier?: string;
  /** New connect count. */
  new_connect_count?: string;
  /** Pair connect count. */
  pair_connect_count?: string;
  /** Quota details. */
  quota_details?: QuotaDetail[];
  /** Quota sum. */
  quota_sum?: string;
  /** Quota type. */
  quota_type?: string;
  /** Quota use. */
  quota_use?: string;
  /** Reached max follower count. */
  reached_max_follower_cnt?: string;
  /** Shop id. */
  shop_id?: string;
  /** Start time. */
  start_time?: string;
  /** Unlimited. */
  unlimited?: boolean;
}

/** Sample rule inside {@link EditOpenCollaborationSampleRuleParams}. */
export interface EditOpenCollaborationSampleRuleSampleRule {
  /** Activate status. Required. Example: `ACTIVATE`. */
  activate_status: string;
  /** End time. Unix seconds. Example: `1728552553`. */
  end_time?: common.Time | undefined;
  /** Is sample time unlimited. Example: `true`. */
  is_sample_time_unlimited?: boolean | undefined;
  /** Sample quota. Example: `100`. */
  sample_quota?: common.Integer | undefined;
  /** Start time. Unix seconds. Example: `1728552553`. */
  start_time?: common.Time | undefined;
  /** Thresholds. */
  thresholds?: Threshold | undefined;
}

/** Failed item inside {@link ResolveTargetCollaborationConflictsResponse}. */
export interface FailedItem {
  /** Creator open id. */
  creator_open_id?: string;
  /** Existing collaboration id. */
  existing_collaboration_id?: string;
}

/** File inside {@link DownloadCompassTaskFileResponse}. */
export interface File {
  /** Base64. */
  base64?: string;
}

/** Follower age inside {@link Creator}. */
export interface FollowerAge {
  /** Key. */
  key?: string;
  /** Value. */
  value?: string;
}

/** Follower demographic inside {@link SearchCreatorOnMarketplaceParams}. */
export interface FollowerDemographic {
  /** Age ranges. */
  age_ranges?: readonly string[] | undefined;
  /** Count range. */
  count_range?: CountRange | undefined;
  /** Gender distribution. */
  gender_distribution?: GenderDistribution | undefined;
}

/** Follower gender inside {@link Creator}. */
export interface FollowerGender {
  /** Key. */
  key?: string;
  /** Value. */
  value?: string;
}

/** Follower location inside {@link Creator}. */
export interface FollowerLocation {
  /** Key. */
  key?: string;
  /** Value. */
  value?: string;
}

/** Free sample rule inside {@link CreateTargetCollaborationParams}, {@link TargetCollaboration}, {@link UpdateTargetCollaborationParams}. */
export interface FreeSampleRule {
  /** Has free sample. Example: `true`. */
  has_free_sample?: boolean | undefined;
  /** Is sample approval exempt. Example: `true`. */
  is_sample_approval_exempt?: boolean | undefined;
}

/** Fulfillment inside {@link SearchSampleApplicationsFulfillmentsResponse}. */
export interface Fulfillment {
  /** Content. */
  content?: Content;
  /** Product. */
  product?: SearchSampleApplicationsFulfillmentsProduct;
}

/** Gender distribution inside {@link FollowerDemographic}. */
export interface GenderDistribution {
  /** Gender. */
  gender?: string | undefined;
  /** Percentage, lower bound. */
  percentage_ge?: common.Integer | undefined;
}

/** Data inside {@link GetInboxCategoryCountsResponse}. */
export interface GetInboxCategoryCountsData {
  /** Group counts. */
  group_counts?: GroupCount[];
}

/** Creator profile inside {@link CreatorContentDetail}. */
export interface GetOpenCollaborationCreatorContentDetailCreatorProfile {
  /** Avatar. */
  avatar?: Avatar;
  /** Creator open id. */
  creator_open_id?: string;
  /** Follower count. Example: `10023`. */
  follower_count?: number;
  /** Nickname. Example: `nickname`. */
  nickname?: string;
  /** Username. Example: `example_creator`. */
  username?: string;
}

/** Product inside {@link GetOpenCollaborationCreatorContentDetailResponse}. */
export interface GetOpenCollaborationCreatorContentDetailProduct {
  /** Id. Example: `1734823553672710512`. */
  id?: string;
  /** Image URL. */
  image_url?: string;
}

/** Data inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse}. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersData {
  /** Option list. */
  option_list?: GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem[];
  /** Sorters. */
  sorters?: Sorter[];
}

/** Option inside {@link AdvancedFilter}, {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersData}. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem {
  /** Option type. */
  option_type?: string | undefined;
  /** Options. */
  options?: OptionItem[] | undefined;
}

/** Option inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersParams}. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2 {
  /** Option type. */
  option_type?: OptionType | undefined;
}

/** Data inside {@link GetWeeklyCreatorOutreachRecordsResponse}. */
export interface GetWeeklyCreatorOutreachRecordsData {
  /** Connect list. */
  connect_list?: Connect[];
  /** Total. */
  total?: number;
}

/** GMV inside {@link CreatorTrendProfile}. */
export interface Gmv {
  /** Amount. A decimal number as text. */
  amount?: string;
  /** Symbol. */
  symbol?: string;
}

/** GMV level rule inside {@link Data}. */
export interface GmvLevelRule {
  /** GMV tier. */
  gmv_tier?: string;
  /** Left GMV. */
  left_gmv?: common.Money;
  /** Quota details. */
  quota_details?: QuotaDetail[];
  /** Reached max follower count. */
  reached_max_follower_cnt?: string;
  /** Right GMV. */
  right_gmv?: common.Money;
}

/** GMV range inside {@link Creator}, {@link SearchCreatorOnMarketplaceCreator}. */
export interface GmvRange {
  /** Currency. */
  currency?: string;
  /** Formatted range. */
  formatted_range?: string;
  /** Maximum amount. A decimal number as text. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. */
  minimum_amount?: string;
}

/** GPM range inside {@link Creator}. */
export interface GpmRange {
  /** Currency. */
  currency?: string;
  /** Formatted range. */
  formatted_range?: string;
  /** Maximum amount. A decimal number as text. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. */
  minimum_amount?: string;
}

/** Group count inside {@link GetInboxCategoryCountsData}. */
export interface GroupCount {
  /** Count. */
  count?: number;
  /** Group type. */
  group_type?: string;
}

/** Image inside {@link ProductBaseInfo}. */
export interface Image {
  /** URL. */
  url?: string;
}

/** LIVE GPM range inside {@link Creator}. */
export interface LiveGpmRange {
  /** Currency. */
  currency?: string;
  /** Formatted range. */
  formatted_range?: string;
  /** Maximum amount. A decimal number as text. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. */
  minimum_amount?: string;
}

/** Major gender inside {@link TopFollowerDemographic}. */
export interface MajorGender {
  /** Gender. */
  gender?: string;
  /** Percentage. */
  percentage?: number;
}

/** Message inside {@link GetMessageInConversationResponse}. */
export interface Message {
  /** Conversation index. Example: `1735032460678899`. */
  conversation_index?: string;
  /** Message body. */
  message_body?: MessageBody;
}

/** Message body inside {@link Message}. */
export interface MessageBody {
  /** Content. */
  content?: string;
  /** Conversation id. Example: `7451873679308620048`. */
  conversation_id?: string;
  /** Create time. Unix seconds. Example: `1691411573`. */
  create_time?: number;
  /** Id. Example: `7451907556216407553`. */
  id?: string;
  /** Sender id. Example: `2368694990397660924`. */
  sender_id?: string;
  /** Type. Example: `TEXT`. */
  type?: MessageBodyType;
}

/** Newest message inside {@link GetLatestUnreadMessagesResponse}. */
export interface NewestMessage {
  /** Content. */
  content?: string;
  /** Conversation id. Example: `12345`. */
  conversation_id?: string;
  /** Sender id. Example: `12345678`. */
  sender_id?: string;
  /** Type. Example: `TEXT`. */
  type?: MessageBodyType;
  /** Unread message count. Example: `1`. */
  unread_message_count?: number;
}

/** Open collaboration inside {@link SearchOpenCollaborationResponse}. */
export interface OpenCollaboration {
  /** Content creator count. Example: `10`. */
  content_creator_count?: number;
  /** Current commission. */
  current_commission?: CurrentCommission;
  /** Id. Example: `94297006405`. */
  id?: string;
  /** Product. */
  product?: Product;
  /** Showcase creator count. Example: `15`. */
  showcase_creator_count?: number;
  /** Status. Example: `NORMAL`. */
  status?: PromotionStatus;
}

/** Open collaboration setting inside {@link GetOpenCollaborationSettingsResponse}. */
export interface OpenCollaborationSetting {
  /** Auto add product. */
  auto_add_product?: AutoAddProduct;
}

/** Option children inside {@link OptionItem}. */
export interface OptionChildren {
  /** Id. */
  id?: string | undefined;
  /** Name. */
  name?: string | undefined;
}

/** Option inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem}. */
export interface OptionItem {
  /** Id. */
  id?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Option children. */
  option_children?: OptionChildren[] | undefined;
}

/** Order inside {@link SearchSellerAffiliateOrdersResponse}. */
export interface Order {
  /** Create time. Unix seconds. Example: `1722420186`. */
  create_time?: number;
  /** Delivery time. Unix seconds. Example: `1723748656`. */
  delivery_time?: number;
  /** Id. Example: `579125529499110202`. */
  id?: string;
  /** SKUs. */
  skus?: Sku[];
  /** Status. Example: `COMPLETED`. */
  status?: OrderStatus;
}

/** Original price inside {@link Product}, {@link SearchOpenCollaborationProductProduct}. */
export interface OriginalPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Maximum amount. A decimal number as text. Example: `100.00`. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. Example: `12.21`. */
  minimum_amount?: string;
}

/** Price inside {@link ProductBaseInfo}. */
export interface Price {
  /** Max price. */
  max_price?: common.Money;
  /** Min price. */
  min_price?: common.Money;
}

/** Product inside {@link OpenCollaboration}, {@link TargetCollaboration}. */
export interface Product {
  /** Collaboration status. Example: `NORMAL`. */
  collaboration_status?: CollaborationStatus;
  /** Commission. */
  commission?: Commission;
  /** Commission effective status. Example: `EFFECTIVE_ALL`. */
  commission_effective_status?: CommissionEffectiveStatus;
  /** Id. Example: `789078671231312312`. */
  id?: string;
  /** Inventory. Example: `1274`. */
  inventory?: number;
  /** Main image URL. */
  main_image_url?: string;
  /** Original price. */
  original_price?: OriginalPrice;
  /** Status. Example: `LIVE`. */
  status?: ProductStatus;
  /** Title. */
  title?: string;
}

/** Product base info inside {@link ProductDetail}. */
export interface ProductBaseInfo {
  /** Ads commission effective time. Unix seconds. */
  ads_commission_effective_time?: number;
  /** Commission effective time. Unix seconds. */
  commission_effective_time?: number;
  /** Image. */
  image?: Image;
  /** Old target ads commission. */
  old_target_ads_commission?: number;
  /** Old target commission. */
  old_target_commission?: number;
  /** Open commission. */
  open_commission?: number;
  /** Price. */
  price?: Price;
  /** Product id. */
  product_id?: string;
  /** Product status. */
  product_status?: string;
  /** Promotion price. */
  promotion_price?: PromotionPrice;
  /** Target ads commission. */
  target_ads_commission?: number;
  /** Target commission. */
  target_commission?: number;
  /** Title. */
  title?: string;
}

/** Product detail inside {@link QueryCreatorPromotionDetailsInTargetCollaborationData}. */
export interface ProductDetail {
  /** Is commission effective. */
  is_commission_effective?: boolean;
  /** LIVE count. */
  live_count?: number;
  /** Product add status. */
  product_add_status?: boolean;
  /** Product base info. */
  product_base_info?: ProductBaseInfo;
  /** Video count. */
  video_count?: number;
}

/** Product filter inside {@link QueryCreatorPromotionDetailsInTargetCollaborationParams}. */
export interface ProductFilter {
  /** Added types. */
  added_types?: readonly string[] | undefined;
}

/** Product original price range inside {@link Creator}. */
export interface ProductOriginalPriceRange {
  /** Currency. */
  currency?: string;
  /** Maximum amount. A decimal number as text. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. */
  minimum_amount?: string;
}

/** Promotion price inside {@link ProductBaseInfo}. */
export interface PromotionPrice {
  /** Max price. */
  max_price?: common.Money;
  /** Min price. */
  min_price?: common.Money;
}

/** Data inside {@link QueryCreatorPromotionDetailsInTargetCollaborationResponse}. */
export interface QueryCreatorPromotionDetailsInTargetCollaborationData {
  /** Product details. */
  product_details?: ProductDetail[];
}

/** Creator inside {@link TargetCollaboration}. */
export interface QueryTargetCollaborationDetailCreator {
  /** Avatar. */
  avatar?: Avatar;
  /** Collaboration status. Example: `NORMAL`. */
  collaboration_status?: CollaborationStatus;
  /** Content product count. Example: `1`. */
  content_product_count?: number;
  /** Creator open id. */
  creator_open_id?: string;
  /** Nickname. Example: `123456`. */
  nickname?: string;
  /** Product effective status. Example: `EFFECTIVE_ALL`. */
  product_effective_status?: CommissionEffectiveStatus;
  /** Selection region. Example: `US`. */
  selection_region?: string;
  /** Showcase product count. Example: `2`. */
  showcase_product_count?: number;
  /** Username. Example: `123456`. */
  username?: string;
}

/** Quota detail inside {@link Data}, {@link GmvLevelRule}. */
export interface QuotaDetail {
  /** Creator levels. */
  creator_levels?: number[];
  /** Quota bonus sum. */
  quota_bonus_sum?: number;
  /** Quota bonus use. */
  quota_bonus_use?: number;
  /** Quota period sum. */
  quota_period_sum?: number;
  /** Quota period use. */
  quota_period_use?: number;
}

/** Conflict item inside {@link ResolveTargetCollaborationConflictsParams}. */
export interface ResolveTargetCollaborationConflictsConflictItem {
  /** Creator open id. Required. */
  creator_open_id: common.Id;
  /** Existing collaboration id. Required. */
  existing_collaboration_id: common.Id;
}

/** Sales price inside {@link SearchOpenCollaborationProductProduct}. */
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

/** Sample application inside {@link SearchSampleApplicationsResponse}. */
export interface SampleApplication {
  /** Approve expiration time. Unix seconds. Example: `1728674995`. */
  approve_expiration_time?: number;
  /** Available quantity. Example: `50`. */
  available_quantity?: number;
  /** Commission rate. Example: `0.1`. */
  commission_rate?: string;
  /** Creator. */
  creator?: SearchSampleApplicationsCreator;
  /** Disapprovable reasons. */
  disapprovable_reasons?: string[];
  /** Fulfillment status. Example: `ONGOING`. */
  fulfillment_status?: FulfillmentStatus;
  /** Id. Example: `123456`. */
  id?: string;
  /** Is approvable. Example: `true`. */
  is_approvable?: boolean;
  /** Order id. Example: `123456`. */
  order_id?: string;
  /** Partner name. Example: `ABC`. */
  partner_name?: string;
  /** Product. */
  product?: SearchSampleApplicationsProduct;
  /** Shipment expiration time. Unix seconds. Example: `1728674995`. */
  shipment_expiration_time?: number;
  /** Status. Example: `PENDING`. */
  status?: SampleApplicationStatus;
  /** Tracking number. Example: `123456`. */
  tracking_number?: string;
}

/** Sample rule inside {@link GetOpenCollaborationSampleRulesResponse}. */
export interface SampleRule {
  /** Available quantity. Example: `50`. */
  available_quantity?: number;
  /** End time. Unix seconds. Example: `1728546888`. */
  end_time?: number;
  /** Is sample time unlimited. Example: `true`. */
  is_sample_time_unlimited?: boolean;
  /** Product id. Example: `123456`. */
  product_id?: string;
  /** Sample quota. Example: `100`. */
  sample_quota?: number;
  /** Start time. Unix seconds. Example: `1728546888`. */
  start_time?: number;
  /** Status. Example: `ONGOING`. */
  status?: string;
  /** Thresholds. */
  thresholds?: Threshold;
}

/** Creator inside {@link SearchCreatorOnMarketplaceResponse}. */
export interface SearchCreatorOnMarketplaceCreator {
  /** Avatar. */
  avatar?: Avatar;
  /** Average e-commerce LIVE uv. */
  avg_ec_live_uv?: number;
  /** Average e-commerce video view count. */
  avg_ec_video_view_count?: number;
  /** Category ids. */
  category_ids?: string[];
  /** Creator open id. */
  creator_open_id?: string;
  /** Creator profile. */
  creator_profile?: SearchCreatorOnMarketplaceCreatorProfile;
  /** Follower count. */
  follower_count?: number;
  /** GMV. */
  gmv?: common.Money;
  /** GMV range. */
  gmv_range?: GmvRange;
  /** LIVE GMV. */
  live_gmv?: common.Money;
  /** Nickname. */
  nickname?: string;
  /** Selection region. */
  selection_region?: string;
  /** Top follower demographics. */
  top_follower_demographics?: TopFollowerDemographic;
  /** Units sold range. */
  units_sold_range?: UnitsSoldRange;
  /** Username. */
  username?: string;
  /** Video GMV. */
  video_gmv?: common.Money;
}

/** Creator profile inside {@link SearchCreatorOnMarketplaceCreator}. */
export interface SearchCreatorOnMarketplaceCreatorProfile {
  /** Creator bind mcn name. */
  creator_bind_mcn_name?: string;
  /** Creator level. */
  creator_level?: number;
  /** Has collaborated. */
  has_collaborated?: boolean;
  /** Has invited 90d. */
  has_invited_90d?: boolean;
  /** Is creator blocked. */
  is_creator_blocked?: boolean;
  /** Is eligible flat fee. */
  is_eligible_flat_fee?: boolean;
  /** Is fast growing. */
  is_fast_growing?: boolean;
  /** Is official recommend. */
  is_official_recommend?: boolean;
  /** Is rising star. */
  is_rising_star?: boolean;
  /** Pps score. */
  pps_score?: string;
  /** User type tag. */
  user_type_tag?: number[];
}

/** Category inside {@link SearchOpenCollaborationProductParams}. */
export interface SearchOpenCollaborationProductCategory {
  /** Id. Example: `3412342`. */
  id?: common.Id | undefined;
}

/** Commission inside {@link SearchOpenCollaborationProductProduct}. */
export interface SearchOpenCollaborationProductCommission {
  /** Amount. A decimal number as text. Example: `121.32`. */
  amount?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Rate. Example: `3000`. */
  rate?: number;
}

/** Product inside {@link SearchOpenCollaborationProductResponse}. */
export interface SearchOpenCollaborationProductProduct {
  /** Category chains. */
  category_chains?: CategoryChain[];
  /** Commission. */
  commission?: SearchOpenCollaborationProductCommission;
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
  shop?: Shop;
  /** Title. */
  title?: string;
  /** Units sold. Example: `12123`. */
  units_sold?: number;
}

/** Search param inside {@link SearchTargetCollaborationsParams}. */
export interface SearchParam {
  /** Keyword. Required. Example: `test`. */
  keyword: string;
  /** Keyword type. Required. Example: `TARGET_COLLABORATION_NAME`. */
  keyword_type: SearchParamKeywordType;
}

/** Creator inside {@link SampleApplication}. */
export interface SearchSampleApplicationsCreator {
  /** Avatar URL. */
  avatar_url?: string;
  /** Content count. Example: `4`. */
  content_count?: number;
  /** Creator open id. */
  creator_open_id?: string;
  /** E-commerce video view. Example: `1200`. */
  ec_video_view?: number;
  /** Follower count. Example: `200`. */
  follower_count?: number;
  /** Fulfillment percentage. Example: `60.50`. */
  fulfillment_percentage?: string;
  /** GMV. */
  gmv?: common.Money;
  /** Nickname. */
  nickname?: string;
  /** Username. Example: `test.name`. */
  username?: string;
}

/** Product inside {@link Fulfillment}. */
export interface SearchSampleApplicationsFulfillmentsProduct {
  /** Id. Example: `123456`. */
  id?: string;
  /** Main image URL. Example: `https://www.example.com`. */
  main_image_url?: string;
}

/** Product inside {@link SampleApplication}. */
export interface SearchSampleApplicationsProduct {
  /** Id. Example: `123456`. */
  id?: string;
  /** SKU id. Example: `123456`. */
  sku_id?: string;
  /** SKU image URL. */
  sku_image_url?: string;
  /** SKU name. */
  sku_name?: string;
  /** Title. */
  title?: string;
}

/** Seller contact info inside {@link CreateTargetCollaborationParams}, {@link TargetCollaboration}, {@link UpdateFailed} and others. */
export interface SellerContactInfo {
  /** Email. Example: `test@tiktokshop.com`. */
  email?: string | undefined;
  /** Line. */
  line?: string | undefined;
  /** Phone number. */
  phone_number?: string | undefined;
  /** Telegram. */
  telegram?: string | undefined;
  /** Whatsapp. */
  whatsapp?: string | undefined;
}

/** Shop inside {@link SearchOpenCollaborationProductProduct}. */
export interface Shop {
  /** Name. */
  name?: string;
}

/** SKU inside {@link Order}. */
export interface Sku {
  /** Actual cofunded creator bonus amount. */
  actual_cofunded_creator_bonus_amount?: common.Money;
  /** Actual commission base. */
  actual_commission_base?: common.Money;
  /** Actual paid commission. */
  actual_paid_commission?: common.Money;
  /** Actual paid partner commission. */
  actual_paid_partner_commission?: common.Money;
  /** Actual paid shop ads commission. */
  actual_paid_shop_ads_commission?: common.Money;
  /** Campaign id. Example: `73661290629`. */
  campaign_id?: string;
  /** Commission model. */
  commission_model?: string;
  /** Commission rate. Example: `1000`. */
  commission_rate?: string;
  /** Commission tier setting. */
  commission_tier_setting?: string;
  /** Content id. Example: `7493990579714164574`. */
  content_id?: string;
  /** Content type. Example: `LIVE`. */
  content_type?: ContentType;
  /** Creator username. Example: `exampleTikTokCreatorUsername`. */
  creator_username?: string;
  /** Estimated cofunded creator bonus amount. */
  estimated_cofunded_creator_bonus_amount?: common.Money;
  /** Estimated commission base. */
  estimated_commission_base?: common.Money;
  /** Estimated paid commission. */
  estimated_paid_commission?: common.Money;
  /** Estimated paid partner commission. */
  estimated_paid_partner_commission?: common.Money;
  /** Estimated paid shop ads commission. */
  estimated_paid_shop_ads_commission?: common.Money;
  /** Fully return. */
  fully_return?: string;
  /** Is carousel. */
  is_carousel?: boolean;
  /** Open collaboration id. Example: `73661290629`. */
  open_collaboration_id?: string;
  /** Partner commission rate. */
  partner_commission_rate?: string;
  /** Price. */
  price?: common.Money;
  /** Product id. Example: `1729503179457070324`. */
  product_id?: string;
  /** Quantity. Example: `1`. */
  quantity?: number;
  /** Refunded quantity. Example: `1`. */
  refunded_quantity?: number;
  /** Returned quantity. Example: `1`. */
  returned_quantity?: number;
  /** Settlement status. */
  settlement_status?: string;
  /** Shop ads commission rate. Example: `5000`. */
  shop_ads_commission_rate?: string;
  /** SKU id. */
  sku_id?: string;
  /** Target collaboration id. Example: `73661290629`. */
  target_collaboration_id?: string;
}

/** Sorter inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersData}. */
export interface Sorter {
  /** Algorithm id. */
  algorithm_id?: string;
  /** Name. */
  name?: string;
}

/** Success item inside {@link ResolveTargetCollaborationConflictsResponse}. */
export interface SuccessItem {
  /** Creator open id. */
  creator_open_id?: string;
  /** Existing collaboration id. */
  existing_collaboration_id?: string;
}

/** Target collaboration inside {@link QueryTargetCollaborationDetailResponse}, {@link SearchTargetCollaborationsResponse}. */
export interface TargetCollaboration {
  /** Content creator count. Example: `1`. */
  content_creator_count?: number;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Creator inivited count. Example: `10`. */
  creator_inivited_count?: number;
  /** Creator invited count. Example: `10`. */
  creator_invited_count?: number;
  /** Creators. */
  creators?: QueryTargetCollaborationDetailCreator[];
  /** End time. Unix seconds. Example: `1715654330`. */
  end_time?: number;
  /** Free sample rule. */
  free_sample_rule?: FreeSampleRule;
  /** Id. Example: `789078671231123124`. */
  id?: string;
  /** Message. Example: `test`. */
  message?: string;
  /** Name. Example: `target_collaboration`. */
  name?: string;
  /** Product count. Example: `30`. */
  product_count?: number;
  /** Products. */
  products?: Product[];
  /** Seller contact info. */
  seller_contact_info?: SellerContactInfo;
  /** Showcase creator count. Example: `2`. */
  showcase_creator_count?: number;
  /** Start time. Unix seconds. Example: `1715654330`. */
  start_time?: number;
  /** Type. Example: `STANDARD`. */
  type?: TargetCollaborationType;
  /** Update time. Unix seconds. Example: `1715654330`. */
  update_time?: number;
}

/** Target collaboration conflict inside {@link CreateTargetCollaborationResponse}, {@link UpdateTargetCollaborationResponse}. */
export interface TargetCollaborationConflict {
  /** Creator user open id. */
  creator_user_open_id?: string;
  /** Product id. Example: `789078671231`. */
  product_id?: string;
}

/** Task inside {@link GetCompassTaskListResponse}. */
export interface Task {
  /** File name. */
  file_name?: string;
  /** Id. */
  id?: string;
  /** Module type. */
  module_type?: string;
  /** Status. */
  status?: string;
}

/** Threshold inside {@link EditOpenCollaborationSampleRuleSampleRule}, {@link SampleRule}. */
export interface Threshold {
  /** Average e-commerce video views. Example: `5`. */
  avg_ec_video_views?: number | undefined;
  /** Category ids. */
  category_ids?: string[] | undefined;
  /** Minimum follower count. Example: `2000`. */
  minimum_follower_count?: number | undefined;
  /** Minimum GMV. Example: `1000`. */
  minimum_gmv?: number | undefined;
  /** Predicted fulfillment rank. Example: `LOW`. */
  predicted_fulfillment_rank?: string | undefined;
}

/** Top follower demographic inside {@link SearchCreatorOnMarketplaceCreator}. */
export interface TopFollowerDemographic {
  /** Age ranges. */
  age_ranges?: string[];
  /** Major gender. */
  major_gender?: MajorGender;
}

/** Units sold range inside {@link Creator}, {@link SearchCreatorOnMarketplaceCreator}. */
export interface UnitsSoldRange {
  /** Formatted range. */
  formatted_range?: string;
  /** Maximum amount. */
  maximum_amount?: number;
  /** Minimum amount. */
  minimum_amount?: number;
}

/** Update failed inside {@link UpdateTargetCollaborationResponse}. */
export interface UpdateFailed {
  /** Add creator open ids. */
  add_creator_open_ids?: string[];
  /** Add products. */
  add_products?: AddProduct;
  /** Change commissions. */
  change_commissions?: ChangeCommission;
  /** End time. Unix seconds. Example: `1715654330`. */
  end_time?: number;
  /** Invalid open id list. */
  invalid_open_id_list?: string[];
  /** Invalid product id list. */
  invalid_product_id_list?: string[];
  /** Name. Example: `openapi_test`. */
  name?: string;
  /** Remove creator open ids. */
  remove_creator_open_ids?: string[];
  /** Remove product ids. */
  remove_product_ids?: string[];
  /** Seller contact info. */
  seller_contact_info?: SellerContactInfo;
}

/** Product inside {@link UpdateTargetCollaborationParams}. */
export interface UpdateTargetCollaborationProduct {
  /** Commission rate. Required. Example: `1000`. */
  commission_rate: common.Integer;
  /** Id. Required. Example: `789078671231312312`. */
  id: common.Id;
  /** Target ad commission rate. Example: `1000`. */
  target_ad_commission_rate?: common.Integer | undefined;
}

/** Video GPM range inside {@link Creator}. */
export interface VideoGpmRange {
  /** Currency. */
  currency?: string;
  /** Formatted range. */
  formatted_range?: string;
  /** Maximum amount. A decimal number as text. */
  maximum_amount?: string;
  /** Minimum amount. A decimal number as text. */
  minimum_amount?: string;
}

/** Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may come. */
export type CollaborationStatus =
  | "NORMAL"
  | "DELETING"
  | "DELETED"
  | (string & {});

/** Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may come. */
export type CommissionEffectiveStatus =
  | "EFFECTIVE_ALL"
  | "EFFECTIVE_PARTIALLY"
  | "EFFECTIVE_NONE"
  | (string & {});

/** Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may come. */
export type ContentFormat =
  | "LIVE"
  | "VIDEO"
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

/** Values of `conversation_status` in `GetConversationListRequest`; more may come. */
export type ConversationStatus =
  | "ALL"
  | "ARCHIVED"
  | "STARRED"
  | "UNREAD"
  | "UNREPLIED"
  | (string & {});

/** Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may come. */
export type CreatorAcceptStatus =
  | "ACCEPT"
  | "ALL"
  | (string & {});

/** Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may come. */
export type DataGroup =
  | "BASIC_CREATOR_INFORMATION"
  | "COLLABORATION"
  | "CONTENT_PERFORMANCE"
  | "FOLLOWER_INFORMATION"
  | "SALES_AND_GMV"
  | (string & {});

/** Values of `fulfillment_status` in `SampleApplication`; more may come. */
export type FulfillmentStatus =
  | "PENDING"
  | "ONGOING"
  | "SUCCEED"
  | "FAILED"
  | "OVERDUE"
  | "SUSPEND"
  | "CANCELLED"
  | "EXEMPTED"
  | (string & {});

/** Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may come. */
export type KeywordType =
  | "PRODUCT_ID"
  | "PRODUCT_NAME"
  | (string & {});

/** Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may come. */
export type MessageBodyType =
  | "TEXT"
  | "PRODUCT_CARD"
  | "TARGET_COLLABORATION_CARD"
  | "FREE_SAMPLE_CARD"
  | "IMAGE"
  | "CRM_TEXT_WITH_IMAGE_CARD"
  | "CRM_TEXT_WITH_PRODUCTS_CARD"
  | "NOTIFICATION"
  | "EMOTICONS"
  | "SYSTEM"
  | (string & {});

/** Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may come. */
export type ModuleType =
  | "BASE"
  | "CREATOR"
  | (string & {});

/** Values of `msg_type` in `SendImMessageRequest`; more may come. */
export type MsgType =
  | "CRM_TEXT_WITH_IMAGE_CARD"
  | "CRM_TEXT_WITH_PRODUCTS_CARD"
  | "FREE_SAMPLE_CARD"
  | "IMAGE"
  | "PRODUCT_CARD"
  | "TARGET_COLLABORATION_CARD"
  | "TEXT"
  | (string & {});

/** Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may come. */
export type OptionType =
  | "OPTION_BRAND"
  | "OPTION_CREATOR_LEVEL"
  | "OPTION_LANGUAGE"
  | "OPTION_SORTER"
  | "OPTION_VERTICAL_PRO"
  | (string & {});

/** Values of `status` in `Order`; more may come. */
export type OrderStatus =
  | "ALL"
  | "PROCESSING"
  | "COMPLETED"
  | "CANCELLED"
  | "FROZEN"
  | "DEDUCTED"
  | (string & {});

/** Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may come. */
export type PlanType =
  | "ALL"
  | "OPEN"
  | "PARTNER"
  | "TARGET"
  | (string & {});

/** Values of `status` in `Product`; more may come. */
export type ProductStatus =
  | "LIVE"
  | "OUT_OF_STOCK"
  | "SELLER_DEACTIVATE"
  | "PLATFORM_DEACTIVATE"
  | "GNE_REJECT"
  | "DELETE"
  | "OTHER"
  | (string & {});

/** Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may come. */
export type PromotionStatus =
  | "NORMAL"
  | "TERMINATING"
  | (string & {});

/** Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may come. */
export type RejectReason =
  | "NOT_MATCH"
  | "OFFLINE"
  | "OTHER"
  | "OUT_OF_STOCK"
  | (string & {});

/** Values of `review_result` in `ReviewSampleApplicationsRequest`; more may come. */
export type ReviewResult =
  | "APPROVE"
  | "REJECT"
  | (string & {});

/** Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may come. */
export type SampleApplicationStatus =
  | "AWAITING_SHIPMENT"
  | "COMPLETED"
  | "CONTENT_PENDING"
  | "DEL_OPEN_COLLAB"
  | "OPS_CANCELLED"
  | "OPS_COMPLETED"
  | "OPS_FAILED"
  | "OVERDUE_CANCELLED"
  | "PENDING"
  | "REJECT_CANCELLED"
  | "SELLER_NOT_SHIP_CANCELLED"
  | "SHIPPED"
  | "UNFULFILLABLE_CANCELLED"
  | "UNFULFILL_CANCELLED"
  | "WITHDRAW_CANCELLED"
  | (string & {});

/** Values of `keyword_type` in `SearchParam`; more may come. */
export type SearchParamKeywordType =
  | "PRODUCT_ID"
  | "PRODUCT_NAME"
  | "TARGET_COLLABORATION_ID"
  | "TARGET_COLLABORATION_NAME"
  | (string & {});

/** Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may come. */
export type SortField =
  | "commission"
  | "commission_rate"
  | "product_sales_price"
  | "units_sold"
  | (string & {});

/** Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may come. */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Values of `type` in `TargetCollaboration`; more may come. */
export type TargetCollaborationType =
  | "STANDARD"
  | "TOP_CREATOR_PROGRAM"
  | (string & {});

/** Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may come. */
export type WindowType =
  | "PAST_24H"
  | "PAST_30_DAYS"
  | "PAST_7_DAYS"
  | (string & {});

/** Affiliate seller: the operations of the domain `affiliate_seller`. */
export class AffiliateSellerApi extends Resource {
  /**
   * Checks which creators the shop may contact under its weekly outreach quota.
   *
   * `POST /affiliate_seller/{version}/creator_outreach/eligibility/check`, version 202610.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  checkCreatorOutreachEligibility(params: CheckCreatorOutreachEligibilityParams, options?: common.CallOptions): CallPromise<CheckCreatorOutreachEligibilityResponse> {
    return this.caller.call("affiliate_seller.check_creator_outreach_eligibility", params, options);
  }

  /**
   * Finds pairs of creator and product that are already in another target collaboration.
   *
   * `POST /affiliate_seller/{version}/target_collaborations/conflicts/check`, version 202605.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  checkTargetCollaborationConflicts(params: CheckTargetCollaborationConflictsParams, options?: common.CallOptions): CallPromise<CheckTargetCollaborationConflictsResponse> {
    return this.caller.call("affiliate_seller.check_target_collaboration_conflicts", params, options);
  }

  /**
   * Starts an offline export of affiliate data and returns its task id.
   *
   * `POST /affiliate_seller/{version}/compass/offline_task`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  createCompassOfflineExportTask(params?: CreateCompassOfflineExportTaskParams, options?: common.CallOptions): CallPromise<CreateCompassOfflineExportTaskResponse> {
    return this.caller.call("affiliate_seller.create_compass_offline_export_task", params, options);
  }

  /**
   * Opens a chat between the shop and a creator, or returns the existing one.
   *
   * `POST /affiliate_seller/{version}/conversations`, version 202508; also 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_messages.write`.
   */
  createConversationWithCreator(params: CreateConversationWithCreatorParams, options?: common.CallOptions): CallPromise<CreateConversationWithCreatorResponse> {
    return this.caller.call("affiliate_seller.create_conversation_with_creator", params, options);
  }

  /**
   * Opens a product for promotion by any creator at a commission rate.
   *
   * `POST /affiliate_seller/{version}/open_collaborations`, version 202412; also 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  createOpenCollaboration(params: CreateOpenCollaborationParams, options?: common.CallOptions): CallPromise<CreateOpenCollaborationResponse> {
    return this.caller.call("affiliate_seller.create_open_collaboration", params, options);
  }

  /**
   * Invites chosen creators to promote chosen products until an end time.
   *
   * `POST /affiliate_seller/{version}/target_collaborations`, version 202508; also 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  createTargetCollaboration(params: CreateTargetCollaborationParams, options?: common.CallOptions): CallPromise<CreateTargetCollaborationResponse> {
    return this.caller.call("affiliate_seller.create_target_collaboration", params, options);
  }

  /**
   * Returns the file of a finished data export as Base64 text.
   *
   * `GET /affiliate_seller/{version}/compass/offline_tasks/{task_id}/file`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  downloadCompassTaskFile(params: DownloadCompassTaskFileParams, options?: common.CallOptions): CallPromise<DownloadCompassTaskFileResponse> {
    return this.caller.call("affiliate_seller.download_compass_task_file", params, options);
  }

  /**
   * Sets the quota, period and thresholds of free samples for one open collaboration product.
   *
   * `POST /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  editOpenCollaborationSampleRule(params: EditOpenCollaborationSampleRuleParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_seller.edit_open_collaboration_sample_rule", params, options);
  }

  /**
   * Switches automatic adding of new products to open collaborations on or off.
   *
   * `POST /affiliate_seller/{version}/open_collaboration_settings`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  editOpenCollaborationSettings(params?: EditOpenCollaborationSettingsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_seller.edit_open_collaboration_settings", params, options);
  }

  /**
   * Creates a promotion link for one product of the shop.
   *
   * `POST /affiliate_seller/{version}/products/{product_id}/promotion_link/generate`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  generateAffiliateProductPromotionLink(params: GenerateAffiliateProductPromotionLinkParams, options?: common.CallOptions): CallPromise<GenerateAffiliateProductPromotionLinkResponse> {
    return this.caller.call("affiliate_seller.generate_affiliate_product_promotion_link", params, options);
  }

  /**
   * Creates the shareable invitation link of one target collaboration.
   *
   * `POST /affiliate_seller/{version}/target_collaboration/{target_collaboration_id}/link`, version 202509.
   *
   * - Cipher: `shop_cipher`.
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  generateTargetCollaborationLink(params: GenerateTargetCollaborationLinkParams, options?: common.CallOptions): CallPromise<GenerateTargetCollaborationLinkResponse> {
    return this.caller.call("affiliate_seller.generate_target_collaboration_link", params, options);
  }

  /**
   * Lists the shop's offline data exports and their states.
   *
   * `GET /affiliate_seller/{version}/compass/offline_tasks`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getCompassTaskList(params: GetCompassTaskListParams, options?: common.CallOptions): CallPromise<GetCompassTaskListResponse> {
    return this.caller.call("affiliate_seller.get_compass_task_list", params, options);
  }

  /**
   * Lists the shop's chats with creators, page by page.
   *
   * `GET /affiliate_seller/{version}/conversations`, version 202412; also 202505.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_messages.write`.
   */
  getConversationList(params?: GetConversationListParams, options?: common.PageOptions): PagePromise<Conversation, GetConversationListResponse> {
    return this.caller.list("affiliate_seller.get_conversation_list", params, options);
  }

  /**
   * Counts the shop's creator chats for each inbox group.
   *
   * `GET /affiliate_seller/{version}/conversations/group_counts`, version 202608.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getInboxCategoryCounts(params?: GetInboxCategoryCountsParams, options?: common.CallOptions): CallPromise<GetInboxCategoryCountsResponse> {
    return this.caller.call("affiliate_seller.get_inbox_category_counts", params, options);
  }

  /**
   * Returns the newest unread message of each chat with creators.
   *
   * `GET /affiliate_seller/{version}/conversations/messages/list/newest`, version 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_messages.write`.
   */
  getLatestUnreadMessages(params?: GetLatestUnreadMessagesParams, options?: common.CallOptions): CallPromise<GetLatestUnreadMessagesResponse> {
    return this.caller.call("affiliate_seller.get_latest_unread_messages", params, options);
  }

  /**
   * Returns the marketplace performance profile of one creator.
   *
   * `GET /affiliate_seller/{version}/marketplace_creators/{creator_user_id}`, version 202608; also 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getMarketplaceCreatorPerformance(params: GetMarketplaceCreatorPerformanceParams, options?: common.CallOptions): CallPromise<GetMarketplaceCreatorPerformanceResponse> {
    return this.caller.call("affiliate_seller.get_marketplace_creator_performance", params, options);
  }

  /**
   * Lists the messages of one chat between the shop and a creator.
   *
   * `GET /affiliate_seller/{version}/conversation/{conversation_id}/messages`, version 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_messages.write`.
   */
  getMessageInConversation(params: GetMessageInConversationParams, options?: common.PageOptions): PagePromise<Message, GetMessageInConversationResponse> {
    return this.caller.list("affiliate_seller.get_message_in_conversation", params, options);
  }

  /**
   * Lists the creators that promote an open collaboration product and counts their content.
   *
   * `GET /affiliate_seller/{version}/open_collaborations/creator_content_details`, version 202508; also 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  getOpenCollaborationCreatorContentDetail(params: GetOpenCollaborationCreatorContentDetailParams, options?: common.PageOptions): PagePromise<CreatorContentDetail, GetOpenCollaborationCreatorContentDetailResponse> {
    return this.caller.list("affiliate_seller.get_open_collaboration_creator_content_detail", params, options);
  }

  /**
   * Returns the free sample rules of the given open collaboration products.
   *
   * `GET /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  getOpenCollaborationSampleRules(params: GetOpenCollaborationSampleRulesParams, options?: common.CallOptions): CallPromise<GetOpenCollaborationSampleRulesResponse> {
    return this.caller.call("affiliate_seller.get_open_collaboration_sample_rules", params, options);
  }

  /**
   * Returns the shop's settings for adding products to open collaborations automatically.
   *
   * `GET /affiliate_seller/{version}/open_collaboration_settings`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  getOpenCollaborationSettings(params?: GetOpenCollaborationSettingsParams, options?: common.CallOptions): CallPromise<GetOpenCollaborationSettingsResponse> {
    return this.caller.call("affiliate_seller.get_open_collaboration_settings", params, options);
  }

  /**
   * Returns the filter values that the creator marketplace search accepts.
   *
   * `POST /affiliate_seller/{version}/marketplace_creators/search/filter`, version 202608; also 202601 (until 2026-10-12).
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getSellerSearchCreatorMarketplaceAdvancedFilters(params?: GetSellerSearchCreatorMarketplaceAdvancedFiltersParams, options?: common.CallOptions): CallPromise<GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse> {
    return this.caller.call("affiliate_seller.get_seller_search_creator_marketplace_advanced_filters", params, options);
  }

  /**
   * Returns the shop's creator outreach quota for this week, and how much of it is used.
   *
   * `GET /affiliate_seller/{version}/creator_outreach/quota`, version 202607.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getWeeklyCreatorOutreachQuota(params?: GetWeeklyCreatorOutreachQuotaParams, options?: common.CallOptions): CallPromise<GetWeeklyCreatorOutreachQuotaResponse> {
    return this.caller.call("affiliate_seller.get_weekly_creator_outreach_quota", params, options);
  }

  /**
   * Lists the creators that the shop contacted this week, by page number.
   *
   * `POST /affiliate_seller/{version}/creator_outreach/records/query`, version 202608.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getWeeklyCreatorOutreachRecords(params?: GetWeeklyCreatorOutreachRecordsParams, options?: common.PageOptions): PagePromise<Connect, GetWeeklyCreatorOutreachRecordsResponse> {
    return this.caller.list("affiliate_seller.get_weekly_creator_outreach_records", params, options);
  }

  /**
   * Marks chats with creators as read and reports those that failed.
   *
   * `POST /affiliate_seller/{version}/conversatons/read`, version 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `failed_conversation_ids`; `raiseOnItemError` throws them.
   * - Scope: `seller.affiliate_messages.write`.
   */
  markConversationRead(params: MarkConversationReadParams, options?: common.CallOptions): CallPromise<MarkConversationReadResponse> {
    return this.caller.call("affiliate_seller.mark_conversation_read", params, options);
  }

  /**
   * Returns how one creator promotes each product of a target collaboration.
   *
   * `POST /affiliate_seller/{version}/target_collaborations/creator_promotion_details/query`, version 202608.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  queryCreatorPromotionDetailsInTargetCollaboration(params: QueryCreatorPromotionDetailsInTargetCollaborationParams, options?: common.CallOptions): CallPromise<QueryCreatorPromotionDetailsInTargetCollaborationResponse> {
    return this.caller.call("affiliate_seller.query_creator_promotion_details_in_target_collaboration", params, options);
  }

  /**
   * Returns one target collaboration with its creators, products and sample rule.
   *
   * `GET /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508; also 202409, 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  queryTargetCollaborationDetail(params: QueryTargetCollaborationDetailParams, options?: common.CallOptions): CallPromise<QueryTargetCollaborationDetailResponse> {
    return this.caller.call("affiliate_seller.query_target_collaboration_detail", params, options);
  }

  /**
   * Stops one creator from promoting a product under an open collaboration.
   *
   * `POST /affiliate_seller/{version}/open_collaborations/{open_collaboration_id}/remove_creator`, version 202508; also 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  removeCreatorAffiliateFromCollaboration(params: RemoveCreatorAffiliateFromCollaborationParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_seller.remove_creator_affiliate_from_collaboration", params, options);
  }

  /**
   * Ends the open collaboration of a product and returns when that takes effect.
   *
   * `DELETE /affiliate_seller/{version}/open_collaborations/products/{product_id}`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  removeOpenCollaboration(params: RemoveOpenCollaborationParams, options?: common.CallOptions): CallPromise<RemoveOpenCollaborationResponse> {
    return this.caller.call("affiliate_seller.remove_open_collaboration", params, options);
  }

  /**
   * Ends one target collaboration of the shop.
   *
   * `DELETE /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  removeTargetCollaboration(params: RemoveTargetCollaborationParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_seller.remove_target_collaboration", params, options);
  }

  /**
   * Takes creators out of the target collaborations that block a new one.
   *
   * `POST /affiliate_seller/{version}/target_collaborations/conflicts/resolve`, version 202605.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `failed_items`; `raiseOnItemError` throws them.
   */
  resolveTargetCollaborationConflicts(params: ResolveTargetCollaborationConflictsParams, options?: common.CallOptions): CallPromise<ResolveTargetCollaborationConflictsResponse> {
    return this.caller.call("affiliate_seller.resolve_target_collaboration_conflicts", params, options);
  }

  /**
   * Approves or rejects one creator's sample application.
   *
   * `POST /affiliate_seller/{version}/sample_applications/{application_id}/review`, version 202507; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  reviewSampleApplications(params: ReviewSampleApplicationsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate_seller.review_sample_applications", params, options);
  }

  /**
   * Searches the creator marketplace by audience, sales and content results.
   *
   * `POST /affiliate_seller/{version}/marketplace_creators/search`, version 202608; also 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchCreatorOnMarketplace(params?: SearchCreatorOnMarketplaceParams, options?: common.PageOptions): PagePromise<SearchCreatorOnMarketplaceCreator, SearchCreatorOnMarketplaceResponse> {
    return this.caller.list("affiliate_seller.search_creator_on_marketplace", params, options);
  }

  /**
   * Lists the shop's open collaborations that match a keyword or category.
   *
   * `POST /affiliate_seller/{version}/open_collaborations/search`, version 202412; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  searchOpenCollaboration(params?: SearchOpenCollaborationParams, options?: common.PageOptions): PagePromise<OpenCollaboration, SearchOpenCollaborationResponse> {
    return this.caller.list("affiliate_seller.search_open_collaboration", params, options);
  }

  /**
   * Searches open collaboration products from the seller's side, by price, rate or keyword.
   *
   * `POST /affiliate_seller/{version}/open_collaborations/products/search`, version 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  searchOpenCollaborationProduct(params?: SearchOpenCollaborationProductParams, options?: common.PageOptions): PagePromise<SearchOpenCollaborationProductProduct, SearchOpenCollaborationProductResponse> {
    return this.caller.list("affiliate_seller.search_open_collaboration_product", params, options);
  }

  /**
   * Lists the sample applications that creators sent to the shop.
   *
   * `POST /affiliate_seller/{version}/sample_applications/search`, version 202508; also 202409, 202507.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  searchSampleApplications(params?: SearchSampleApplicationsParams, options?: common.PageOptions): PagePromise<SampleApplication, SearchSampleApplicationsResponse> {
    return this.caller.list("affiliate_seller.search_sample_applications", params, options);
  }

  /**
   * Lists the content that a creator delivered for one sample application.
   *
   * `POST /affiliate_seller/{version}/sample_applications/{application_id}/fulfillments/search`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  searchSampleApplicationsFulfillments(params: SearchSampleApplicationsFulfillmentsParams, options?: common.CallOptions): CallPromise<SearchSampleApplicationsFulfillmentsResponse> {
    return this.caller.call("affiliate_seller.search_sample_applications_fulfillments", params, options);
  }

  /**
   * Lists the shop's orders that came through affiliates, with commission per SKU.
   *
   * `POST /affiliate_seller/{version}/orders/search`, version 202410; also 202405.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  searchSellerAffiliateOrders(params?: SearchSellerAffiliateOrdersParams, options?: common.PageOptions): PagePromise<Order, SearchSellerAffiliateOrdersResponse> {
    return this.caller.list("affiliate_seller.search_seller_affiliate_orders", params, options);
  }

  /**
   * Lists the shop's target collaborations, filtered by status, creator or keyword.
   *
   * `POST /affiliate_seller/{version}/target_collaborations/search`, version 202508; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_collaboration.read`.
   */
  searchTargetCollaborations(params: SearchTargetCollaborationsParams, options?: common.PageOptions): PagePromise<TargetCollaboration, SearchTargetCollaborationsResponse> {
    return this.caller.list("affiliate_seller.search_target_collaborations", params, options);
  }

  /**
   * Returns an app deeplink that lets a creator request a sample from the shop.
   *
   * `GET /affiliate_seller/{version}/sample_applications/deeplink`, version 202512.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  sellerGetSampleRequestDeeplink(params: SellerGetSampleRequestDeeplinkParams, options?: common.CallOptions): CallPromise<SellerGetSampleRequestDeeplinkResponse> {
    return this.caller.call("affiliate_seller.seller_get_sample_request_deeplink", params, options);
  }

  /**
   * Sends a message to a creator in an existing chat.
   *
   * `POST /affiliate_seller/{version}/conversations/{conversation_id}/messages`, version 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.affiliate_messages.write`.
   */
  sendImMessage(params: SendImMessageParams, options?: common.CallOptions): CallPromise<SendImMessageResponse> {
    return this.caller.call("affiliate_seller.send_im_message", params, options);
  }

  /**
   * Stars, unstars or archives a chat with a creator.
   *
   * `POST /affiliate_seller/{version}/conversations/{conversation_id}/status`, version 202608.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updateConversationStatus(params: UpdateConversationStatusParams, options?: common.CallOptions): CallPromise<UpdateConversationStatusResponse> {
    return this.caller.call("affiliate_seller.update_conversation_status", params, options);
  }

  /**
   * Replaces the terms, products and creators of a target collaboration.
   *
   * `PUT /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `update_failed.add_creator_open_ids`, `update_failed.remove_creator_open_ids`, `update_failed.remove_product_ids`; `raiseOnItemError` throws them.
   * - Scope: `seller.affiliate_collaboration.write`.
   */
  updateTargetCollaboration(params: UpdateTargetCollaborationParams, options?: common.CallOptions): CallPromise<UpdateTargetCollaborationResponse> {
    return this.caller.call("affiliate_seller.update_target_collaboration", params, options);
  }

  /**
   * Uploads an image for a chat message to a creator.
   *
   * `POST /affiliate_seller/{version}/images/upload`, version 202511.
   *
   * - Scope: `seller.affiliate_messages.write`.
   */
  uploadMessageImage(params: UploadMessageImageParams | FormData, options?: common.CallOptions): CallPromise<UploadMessageImageResponse> {
    return this.caller.call("affiliate_seller.upload_message_image", params, options, ["data"]);
  }

  /**
   * Uploads an image for a creator chat through the newer media endpoint.
   *
   * `POST /affiliate_seller/{version}/media/upload`, version 202608.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  uploadMessageImageV2(params: UploadMessageImageV2Params | FormData, options?: common.CallOptions): CallPromise<UploadMessageImageV2Response> {
    return this.caller.call("affiliate_seller.upload_message_image_v2", params, options, ["data"]);
  }

}