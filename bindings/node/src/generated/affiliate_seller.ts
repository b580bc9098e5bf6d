// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CheckCreatorOutreachEligibility` (202610). Checks which creators the shop may contact under its weekly outreach quota. */
export interface CheckCreatorOutreachEligibilityParams {
  /** Creators whom the shop would like to contact, each by open id. Required. */
  creator_infos: readonly CreatorInfo[];
}

/** The parameters of `CheckTargetCollaborationConflicts` (202605). Finds pairs of creator and product that are already in another target collaboration. */
export interface CheckTargetCollaborationConflictsParams {
  /** Creators to check for conflicts, given by open id. Required. */
  creator_open_id_list: readonly string[];
  /** Products of the planned collaboration to check for conflicts. Required. */
  product_id_list: readonly string[];
}

/** The parameters of `CreateCompassOfflineExportTask` (202603). Starts an offline export of affiliate data and returns its task id. */
export interface CreateCompassOfflineExportTaskParams {
  /** Last day that the export covers; `window_type` says how far back it reaches. */
  end_day?: common.Integer | undefined;
  /** What the export covers: figures of the shop or of creators. */
  module_type?: ModuleType | undefined;
  /** Kind of collaboration that the export covers. */
  plan_type?: PlanType | undefined;
  /** Period before `end_day` that the export covers. */
  window_type?: WindowType | undefined;
}

/** The parameters of `CreateConversationwithcreator` (202508). Opens a chat between the shop and a creator, or returns the existing one. */
export interface CreateConversationWithCreatorParams {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
  creator_open_id: common.Id;
  /** Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`. */
  only_need_conversation_id?: boolean | undefined;
}

/** The parameters of `CreateOpenCollaboration` (202412). Opens a product for promotion by any creator at a commission rate. */
export interface CreateOpenCollaborationParams {
  /** Commission offered to every creator, in hundredths of a percent (3587 is 35.87 percent); at least 100. Required. Example: `1000`. */
  commission_rate: common.Integer;
  /** Platform's id of the product that the entry or call is about. Required. Example: `789078671231`. */
  product_id: common.Id;
}

/** The parameters of `CreateTargetCollaboration` (202508). Invites chosen creators to promote chosen products until an end time. */
export interface CreateTargetCollaborationParams {
  /** Open ids of the creators to invite, at most 50. Required. */
  creator_user_open_ids: readonly common.Id[];
  /** When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`. */
  end_time: string;
  /** Whether invited creators get free samples and whether the seller must approve each request. Required. */
  free_sample_rule: FreeSampleRule;
  /** Text that the seller sends to the invited creators about the shop and the collaboration. */
  message?: string | undefined;
  /** Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`. */
  name: string;
  /** Kind of content the seller would like invited creators to make. */
  preferred_content_type?: string | undefined;
  /** Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required. */
  products: readonly CreateTargetCollaborationProduct[];
  /** Contact details that invited creators see. Required. */
  seller_contact_info: SellerContactInfo;
}

/** The parameters of `DownloadCompassTaskFile` (202603). Returns the file of a finished data export as Base64 text. */
export interface DownloadCompassTaskFileParams {
  /** Id of the export task whose file to read. Required. */
  task_id: common.Id;
}

/** The parameters of `EditOpenCollaborationSampleRule` (202410). Sets the quota, period and thresholds of free samples for one open collaboration product. */
export interface EditOpenCollaborationSampleRuleParams {
  /** Platform's id of the product that the entry or call is about. Required. Example: `123456`. */
  product_id: common.Id;
  /** Conditions on which creators can get samples of the product. */
  sample_rule?: EditOpenCollaborationSampleRuleSampleRule | undefined;
}

/** The parameters of `EditOpenCollaborationSettings` (202405). Switches automatic adding of new products to open collaborations on or off. */
export interface EditOpenCollaborationSettingsParams {
  /** Rule by which products enter open collaboration on their own, with the commission rate they get. */
  auto_add_product?: AutoAddProduct | undefined;
}

/** The parameters of `GenerateAffiliateProductPromotionLink` (202405). Creates a promotion link for one product of the shop. */
export interface GenerateAffiliateProductPromotionLinkParams {
  /** Platform's id of the product that the entry or call is about. Required. */
  product_id: common.Id;
}

/** The parameters of `GenerateTargetCollaborationLink` (202509). Creates the shareable invitation link of one target collaboration. */
export interface GenerateTargetCollaborationLinkParams {
  /** Id of the target collaboration, an offer to chosen creators. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `GetCompassTaskList` (202603). Lists the shop's offline data exports and their states. */
export interface GetCompassTaskListParams {
  /** Kind of export documents whose tasks to list. Required. */
  doc_type: string;
}

/** The parameters of `GetConversationList` (202412). Lists the shop's chats with creators, page by page. */
export interface GetConversationListParams {
  /** Restricts the list to conversations in this state. */
  conversation_status?: ConversationStatus | undefined;
  /** Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`. */
  only_need_conversation_id?: boolean | undefined;
  /** Number of conversations to return on each page, at most 50. Required. 1 to 50. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
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
  /** Creator to read: TikTok user id in older versions, open id in newer ones. Required. */
  creator_user_id: common.Id;
  /** Groups of figures to return about each creator; naming fewer makes the response smaller. */
  data_groups?: readonly DataGroup[] | undefined;
}

/** The parameters of `GetMessageintheConversation` (202412). Lists the messages of one chat between the shop and a creator. */
export interface GetMessageInConversationParams {
  /** Id of the conversation between the shop and a creator. Required. */
  conversation_id: common.Id;
  /** Number of messages to return on each page, at most 20. Required. 1 to 20. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `GetOpenCollaborationCreatorContentDetail` (202508). Lists the creators that promote an open collaboration product and counts their content. */
export interface GetOpenCollaborationCreatorContentDetailParams {
  /** Number of creators to return on each page, from 1 to 100. Required. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Platform's id of the product to report on. Required. Example: `1730076583746441639`. */
  product_id: common.Id;
}

/** The parameters of `GetOpenCollaborationSampleRules` (202410). Returns the free sample rules of the given open collaboration products. */
export interface GetOpenCollaborationSampleRulesParams {
  /** Products whose sample rules to return, given by id. Required. */
  product_ids: readonly common.Id[];
}

/** The parameters of `GetOpenCollaborationSettings` (202409). Returns the shop's settings for adding products to open collaborations automatically. */
export interface GetOpenCollaborationSettingsParams {
}

/** The parameters of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608). Returns the filter values that the creator marketplace search accepts. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersParams {
  /** Filters whose options to return; without it all of them. */
  options?: readonly GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2[] | undefined;
}

/** The parameters of `GetWeeklyCreatorOutreachQuota` (202607). Returns the shop's creator outreach quota for this week, and how much of it is used. */
export interface GetWeeklyCreatorOutreachQuotaParams {
}

/** The parameters of `GetWeeklyCreatorOutreachRecords` (202608). Lists the creators that the shop contacted this week, by page number. */
export interface GetWeeklyCreatorOutreachRecordsParams {
  /** Number of the page to return, counted through the whole list. Required. */
  page_index?: common.Integer | undefined;
  /** Number of contact records to return on each page, at most 50. Required. 1 to 50. */
  page_size?: common.Integer | undefined;
}

/** The parameters of `MarkConversationRead` (202412). Marks chats with creators as read and reports those that failed. */
export interface MarkConversationReadParams {
  /** Conversations to mark as read, at most 20 ids; all messages in them count as read from now on. Required. */
  conversation_ids: readonly common.Id[];
}

/** The parameters of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608). Returns how one creator promotes each product of a target collaboration. */
export interface QueryCreatorPromotionDetailsInTargetCollaborationParams {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
  creator_user_open_id: common.Id;
  /** Id of the target collaboration (invitation group) to report on. Required. */
  invitation_group_id: common.Id;
  /** Id of a single invitation within the target collaboration. */
  invitation_id?: common.Id | undefined;
  /** Conditions that the products of the collaboration must meet to be reported. */
  product_filter?: ProductFilter | undefined;
  /** Text or id to find products by, according to `query_type`. */
  query?: string | undefined;
  /** What `query` is matched with: id or name of the product. */
  query_type?: KeywordType | undefined;
}

/** The parameters of `QueryTargetCollaborationDetail` (202508). Returns one target collaboration with its creators, products and sample rule. */
export interface QueryTargetCollaborationDetailParams {
  /** Id of the target collaboration, an offer to chosen creators. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `RemoveCreatorFromOpenCollaboration` (202508). Stops one creator from promoting a product under an open collaboration. */
export interface RemoveCreatorAffiliateFromCollaborationParams {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
  creator_user_open_id: common.Id;
  /** Id of the open collaboration through which the creator promotes the product. Required. */
  open_collaboration_id: common.Id;
  /** Platform's id of the product that the entry or call is about. Required. Example: `789078671231`. */
  product_id: common.Id;
}

/** The parameters of `RemoveOpenCollaboration` (202409). Ends the open collaboration of a product and returns when that takes effect. */
export interface RemoveOpenCollaborationParams {
  /** Platform's id of the product that the entry or call is about. Required. */
  product_id: common.Id;
}

/** The parameters of `RemoveTargetCollaboration` (202409). Ends one target collaboration of the shop. */
export interface RemoveTargetCollaborationParams {
  /** Id of the target collaboration, an offer to chosen creators. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `ResolveTargetCollaborationConflicts` (202605). Takes creators out of the target collaborations that block a new one. */
export interface ResolveTargetCollaborationConflictsParams {
  /** Pairs of creator and product that are already in another target collaboration. Required. */
  conflict_items: readonly ResolveTargetCollaborationConflictsConflictItem[];
}

/** The parameters of `SellerReviewSampleApplications` (202507). Approves or rejects one creator's sample application. */
export interface ReviewSampleApplicationsParams {
  /** Id of the creator's sample application, from the search for sample applications. Required. */
  application_id: common.Id;
  /** Why the seller turns the application down; required if `review_result` is REJECT. Example: `NOT_MATCH`. */
  reject_reason?: RejectReason | undefined;
  /** Decision of the seller on the sample application. Required. Example: `APPROVE`. */
  review_result: ReviewResult;
}

/** The parameters of `SellerSearchCreatoronMarketplace` (202608). Searches the creator marketplace by audience, sales and content results. */
export interface SearchCreatorOnMarketplaceParams {
  /** Filters that exist only in some markets; read which ones from the advanced filters operation first. */
  advanced_filters?: AdvancedFilter | undefined;
  /** Filters on how the creator works with sellers: agency, commission, sample posts, growth. */
  affiliate_data?: AffiliateData | undefined;
  /** Restricts the results to this product category. */
  category?: readonly Category[] | undefined;
  /** Filters on views and engagement of the creator's content. */
  content_performance?: ContentPerformance | undefined;
  /** Groups of figures to return about each creator; naming fewer makes the response smaller. */
  data_groups?: readonly string[] | undefined;
  /** Filters on age, gender and number of the creator's followers. */
  follower_demographics?: FollowerDemographic | undefined;
  /** Gross merchandise value (GMV) bands of creators to keep, from GMV_RANGE_0_100 to GMV_RANGE_10000_AND_ABOVE; several may be given. */
  gmv_ranges?: readonly string[] | undefined;
  /** Text to find in user names and nicknames of creators. */
  keyword?: string | undefined;
  /** Number of creators to return on each page; only 12 or 20 are allowed. Required. One of 12, 20. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
  /** Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results. */
  search_key?: string | undefined;
  /** Bands of units sold by creators to keep, from UNITS_SOLD_RANGE_0_10 to UNITS_SOLD_RANGE_1000_AND_ABOVE; several may be given. */
  units_sold_ranges?: readonly string[] | undefined;
}

/** The parameters of `SearchOpenCollaboration` (202412). Lists the shop's open collaborations that match a keyword or category. */
export interface SearchOpenCollaborationParams {
  /** Text to search for; what it is matched with is set by `keyword_type`. Example: `7625459350921`. */
  keyword?: string | undefined;
  /** What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `PRODUCT_ID`. */
  keyword_type?: KeywordType | undefined;
  /** Number of open collaborations to return on each page, from 1 to 100. Required. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Set to product_original_price to sort by original price; without it the newest open collaborations come first. Example: `product_original_price`. */
  sort_field?: string | undefined;
  /** Direction of the sort by `sort_field`, DESC by default. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Id of the first-level category to search in; deeper levels are not supported. Example: `60001`. */
  top_level_category_id?: common.Id | undefined;
}

/** The parameters of `SellerSearchAffiliateOpenCollaborationProduct` (202405). Searches open collaboration products from the seller's side, by price, rate or keyword. */
export interface SearchOpenCollaborationProductParams {
  /** Restricts the results to this product category. */
  category?: SearchOpenCollaborationProductCategory | undefined;
  /** Lower and upper limit of the commission rate that products must have. */
  commission_rate_range?: CommissionRateRange | undefined;
  /** Number of products to return on each page, from 1 to 20. Required. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Lowest and highest price that products may have. */
  sales_price_range?: SalesPriceRange | undefined;
  /** Figure by which the products are sorted, `commission_rate` by default. Default: `commission_rate`. Example: `commission_rate`. */
  sort_field?: SortField | undefined;
  /** Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each. */
  title_keywords?: readonly string[] | undefined;
}

/** The parameters of `SellerSearchSampleApplications` (202508). Lists the sample applications that creators sent to the shop. */
export interface SearchSampleApplicationsParams {
  /** Open id of the creator whose applications to list; the misspelling is part of the name. Example: `123456`. */
  creator_user_oepn_id?: common.Id | undefined;
  /** Id of the sample order whose application to find. Example: `123456`. */
  order_id?: common.Id | undefined;
  /** Number of sample applications to return on each page, from 1 to 50. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Platform's id of the product that the entry or call is about. Example: `123456`. */
  product_id?: common.Id | undefined;
  /** Restricts the list to applications in this state. Example: `PENDING`. */
  status?: SampleApplicationStatus | undefined;
  /** Restricts the list to one target collaboration; the misspelling is part of the name. Example: `123456`. */
  target_collabration_id?: common.Id | undefined;
  /** Part of the product name to find sample applications by. */
  title?: string | undefined;
  /** Handle of the creator whose applications to find; part of it is enough. Example: `test_tt_name`. */
  username?: string | undefined;
}

/** The parameters of `SellerSearchSampleApplicationsFulfillments` (202409). Lists the content that a creator delivered for one sample application. */
export interface SearchSampleApplicationsFulfillmentsParams {
  /** Id of the creator's sample application, from the search for sample applications. Required. */
  application_id: common.Id;
  /** Restricts the results to content of this kind made for the sample. Example: `LIVE`. */
  content_format?: ContentFormat | undefined;
}

/** The parameters of `SearchSellerAffiliateOrders` (202410). Lists the shop's orders that came through affiliates, with commission per SKU. */
export interface SearchSellerAffiliateOrdersParams {
  /** Earliest creation time of the orders, Unix time in seconds; from the start of the shop if only `create_time_lt` is given. Example: `1719807456`. */
  create_time_ge?: common.Time | undefined;
  /** Creation time that orders must lie before, Unix time in seconds; the current time if only `create_time_ge` is given. Example: `1722485856`. */
  create_time_lt?: common.Time | undefined;
  /** Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Restricts the orders to one program: id of a campaign, a target collaboration or an open collaboration. Example: `73661290629`. */
  program_id?: common.Id | undefined;
}

/** The parameters of `SearchTargetCollaborations` (202508). Lists the shop's target collaborations, filtered by status, creator or keyword. */
export interface SearchTargetCollaborationsParams {
  /** Restricts the result by state: ONGOING (more than 7 days left), EXPIRING (fewer than 7 days left), VALID, CANCELING or COMPLETED, which covers expired and cancelled ones. Required. Example: `ONGOING`. */
  collaboration_status: string;
  /** Restricts the list to collaborations whose creators have added the products to their showcase, or takes all of them (the default). Example: `ACCEPT`. */
  creator_accept_status?: CreatorAcceptStatus | undefined;
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_user_open_id?: common.Id | undefined;
  /** Restricts the list to collaborations that offer free samples (WITH_FREE_SAMPLE) or takes all of them (the default). Example: `WITH_FREE_SAMPLE`. */
  free_sample_setting?: string | undefined;
  /** Number of target collaborations to return on each page; only 20, 50 or 100 are allowed. One of 20, 50, 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Text to search collaborations by and what it is matched with. */
  search_param?: SearchParam | undefined;
}

/** The parameters of `SellerGetSampleRequestDeeplink` (202512). Returns an app deeplink that lets a creator request a sample from the shop. */
export interface SellerGetSampleRequestDeeplinkParams {
  /** Id of the partner campaign; needed if the product belongs to a campaign of type MY_CAMPAIGNS or SELLER_CAMPAIGNS. Example: `3939495`. */
  campaign_id?: common.Id | undefined;
  /** Id of the seller's collaboration; needed if the product belongs to one. Example: `710240393`. */
  collaboration_id?: common.Id | undefined;
  /** Platform's id of the product to report on. Required. Example: `123456`. */
  product_id: common.Id;
  /** Id of the SKU that the creator can request as a sample. Required. Example: `123456`. */
  sku_id: common.Id;
  /** Days the link stays valid, 1 to 14; 7 by default. Example: `14`. */
  valid_days?: common.Integer | undefined;
}

/** The parameters of `SendIMMessage` (202412). Sends a message to a creator in an existing chat. */
export interface SendImMessageParams {
  /** Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. Required. */
  content: string;
  /** Id of the conversation between the shop and a creator. Required. */
  conversation_id: common.Id;
  /** Kind of message to send; it fixes the keys of `content`. Required. Example: `TEXT`. */
  msg_type: MsgType;
}

/** The parameters of `UpdateConversationStatus` (202608). Stars, unstars or archives a chat with a creator. */
export interface UpdateConversationStatusParams {
  /** What to do with the conversation: STARRED, UNSTARRED or ARCHIVED. Required. */
  action: string;
  /** Id of the conversation between the shop and a creator. Required. */
  conversation_id: common.Id;
}

/** The parameters of `UpdateTargetCollaboration` (202508). Replaces the terms, products and creators of a target collaboration. */
export interface UpdateTargetCollaborationParams {
  /** Open ids of the creators to invite, at most 50. Required. */
  creator_user_open_ids: readonly common.Id[];
  /** When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`. */
  end_time: string;
  /** Whether invited creators get free samples and whether the seller must approve each request. Required. */
  free_sample_rule: FreeSampleRule;
  /** Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`. */
  name: string;
  /** Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required. */
  products: readonly UpdateTargetCollaborationProduct[];
  /** Contact details that invited creators see. Required. */
  seller_contact_info: SellerContactInfo;
  /** Id of the target collaboration, an offer to chosen creators. Required. */
  target_collaboration_id: common.Id;
}

/** The parameters of `UploadMessageImage` (202511). Uploads an image for a chat message to a creator. */
export interface UploadMessageImageParams {
  /** Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required. */
  data: common.Upload;
}

/** The parameters of `UploadMessageImageV2` (202608). Uploads an image for a creator chat through the newer media endpoint. */
export interface UploadMessageImageV2Params {
  /** Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required. */
  data: common.Upload;
}

/** The response of `CheckCreatorOutreachEligibility` (202610). */
export interface CheckCreatorOutreachEligibilityResponse {
  /** For each creator, whether and why the shop may get in touch. */
  creator_eligibility_results?: CreatorEligibilityResult[];
  /** Levels of creators whom the shop may not contact now. */
  ineligible_creator_levels?: number[];
  /** Whether the quota left is enough to contact all the creators of the call. */
  is_batch_quota_consumable?: boolean;
}

/** The response of `CheckTargetCollaborationConflicts` (202605). */
export interface CheckTargetCollaborationConflictsResponse {
  /** Pairs of creator and product that are already in another target collaboration. */
  conflict_items?: ConflictItem[];
  /** Whether any of the pairs of creator and product is already in another target collaboration. */
  has_conflict?: boolean;
}

/** The response of `CreateCompassOfflineExportTask` (202603). */
export interface CreateCompassOfflineExportTaskResponse {
  /** Export task that was just started; its file is ready later. */
  task?: CreateCompassOfflineExportTaskTask;
}

/** The response of `CreateConversationwithcreator` (202508). */
export interface CreateConversationWithCreatorResponse {
  /** Address of the creator's profile picture. */
  avatar?: string;
  /** Id of the conversation between the shop and a creator. Example: `1234567890`. */
  conversation_id?: string;
  /** Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`. */
  creator_im_id?: string;
  /** Whether the call created a conversation; false if one with this creator existed. Example: `true`. */
  is_new?: boolean;
  /** Messages in the conversation that the shop has not read. Example: `2`. */
  unread_count?: number;
  /** Handle of the creator, the name used in the profile address. Example: `test_creator_name`. */
  username?: string;
}

/** The response of `CreateOpenCollaboration` (202412). */
export interface CreateOpenCollaborationResponse {
  /** Open collaboration just created: a commission that any creator may take up. */
  open_collaboration?: CreateOpenCollaborationOpenCollaboration;
}

/** The response of `CreateTargetCollaboration` (202508). */
export interface CreateTargetCollaborationResponse {
  /** When it was created, Unix time in seconds. */
  create_time?: number;
  /** Open ids in the request that belong to no creator, as one text. */
  invalid_open_id_list?: string[];
  /** Product ids in the request that are not valid for the shop, as one text. */
  invalid_product_id_list?: string[];
  /** Target collaboration: an offer to chosen creators only. */
  target_collaboration?: CreateTargetCollaborationTargetCollaboration;
  /** Pairs of creator and product that are already in another collaboration, which made the call fail. */
  target_collaboration_conflicts?: TargetCollaborationConflict[];
}

/** The response of `DownloadCompassTaskFile` (202603). */
export interface DownloadCompassTaskFileResponse {
  /** Exported file with its name and its content in base64. */
  file?: File;
}

/** The response of `GenerateAffiliateProductPromotionLink` (202405). */
export interface GenerateAffiliateProductPromotionLinkResponse {
  /** Link with which affiliates can promote the product. Example: `https://www.example.com/t/acibsnsgSIngls`. */
  product_promotion_link?: string;
}

/** The response of `GenerateTargetCollaborationLink` (202509). */
export interface GenerateTargetCollaborationLinkResponse {
  /** Link to send to creators; it opens the page where they add the products of the collaboration. */
  link?: string;
}

/** The response of `GetCompassTaskList` (202603). */
export interface GetCompassTaskListResponse {
  /** Export tasks of the shop, each with its state and file name. */
  tasks?: Task[];
}

/** The response of `GetConversationList` (202412). */
export interface GetConversationListResponse {
  /** Conversations of the shop with creators. */
  conversations?: Conversation[];
  /** Whether more entries follow on the next page. Example: `true`. */
  has_more?: boolean;
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
}

/** The response of `GetInboxCategoryCounts` (202608). */
export interface GetInboxCategoryCountsResponse {
  /** Payload of the response, one level inside the usual `data`. */
  data?: GetInboxCategoryCountsData;
}

/** The response of `GetLatestUnreadMessages` (202412). */
export interface GetLatestUnreadMessagesResponse {
  /** Messages of the last minute that the seller has not read yet. */
  newest_message_list?: NewestMessage[];
}

/** The response of `GetMarketplaceCreatorPerformance` (202608). */
export interface GetMarketplaceCreatorPerformanceResponse {
  /** Creator with profile and performance figures. */
  creator?: Creator;
}

/** The response of `GetMessageintheConversation` (202412). */
export interface GetMessageInConversationResponse {
  /** Whether more entries follow on the next page. Example: `true`. */
  has_more?: boolean;
  /** Messages of the conversation, each with its body and index. */
  messages?: Message[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
}

/** The response of `GetOpenCollaborationCreatorContentDetail` (202508). */
export interface GetOpenCollaborationCreatorContentDetailResponse {
  /** Creators of the open collaboration and how much they posted. */
  creator_content_details?: CreatorContentDetail[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Product that the sample, content or collaboration is about. */
  product?: GetOpenCollaborationCreatorContentDetailProduct;
  /** Number of all entries that match, over all pages. Example: `1`. */
  total_count?: number;
}

/** The response of `GetOpenCollaborationSampleRules` (202410). */
export interface GetOpenCollaborationSampleRulesResponse {
  /** Sample rules of the shop, one for each product. */
  sample_rules?: SampleRule[];
}

/** The response of `GetOpenCollaborationSettings` (202409). */
export interface GetOpenCollaborationSettingsResponse {
  /** How products of the shop enter open collaboration and at which commission. */
  open_collaboration_settings?: OpenCollaborationSetting;
}

/** The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608). */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
  /** Payload of the response, one level inside the usual `data`. */
  data?: GetSellerSearchCreatorMarketplaceAdvancedFiltersData;
}

/** The response of `GetWeeklyCreatorOutreachQuota` (202607). */
export interface GetWeeklyCreatorOutreachQuotaResponse {
  /** Payload of the response, one level inside the usual `data`. */
  data?: Data;
}

/** The response of `GetWeeklyCreatorOutreachRecords` (202608). */
export interface GetWeeklyCreatorOutreachRecordsResponse {
  /** Payload of the response, one level inside the usual `data`. */
  data?: GetWeeklyCreatorOutreachRecordsData;
}

/** The response of `MarkConversationRead` (202412). */
export interface MarkConversationReadResponse {
  /** Conversations that could not be marked as read; call again with these. */
  failed_conversation_ids?: string[];
}

/** The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608). */
export interface QueryCreatorPromotionDetailsInTargetCollaborationResponse {
  /** Payload of the response, one level inside the usual `data`. */
  data?: QueryCreatorPromotionDetailsInTargetCollaborationData;
}

/** The response of `QueryTargetCollaborationDetail` (202508). */
export interface QueryTargetCollaborationDetailResponse {
  /** Target collaboration: an offer to chosen creators only. */
  target_collaboration?: TargetCollaboration;
}

/** The response of `RemoveOpenCollaboration` (202409). */
export interface RemoveOpenCollaborationResponse {
  /** When the removal takes effect, Unix time in seconds; as a rule 00:00 of the next day. Example: `1725334422`. */
  terminated_effective_time?: number;
}

/** The response of `ResolveTargetCollaborationConflicts` (202605). */
export interface ResolveTargetCollaborationConflictsResponse {
  /** Conflicts that could not be resolved and still stand. */
  failed_items?: FailedItem[];
  /** Conflicts that were resolved; the creators can now be invited. */
  success_items?: SuccessItem[];
}

/** The response of `SellerSearchCreatoronMarketplace` (202608). */
export interface SearchCreatorOnMarketplaceResponse {
  /** Creators found or invited, one entry each. */
  creators?: SearchCreatorOnMarketplaceCreator[];
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results. */
  search_key?: string;
}

/** The response of `SearchOpenCollaboration` (202412). */
export interface SearchOpenCollaborationResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Open collaborations of the shop, each with product, commission and number of creators. */
  open_collaborations?: OpenCollaboration[];
  /** Number of all entries that match, over all pages. Example: `10000`. */
  total_count?: number;
}

/** The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405). */
export interface SearchOpenCollaborationProductResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
  next_page_token?: string;
  /** Products in open collaboration that match the search. */
  products?: SearchOpenCollaborationProductProduct[];
  /** Number of all entries that match, over all pages. Example: `10000`. */
  total_count?: number;
}

/** The response of `SellerSearchSampleApplications` (202508). */
export interface SearchSampleApplicationsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** Requests in which creators ask the shop for free samples. */
  sample_applications?: SampleApplication[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SellerSearchSampleApplicationsFulfillments` (202409). */
export interface SearchSampleApplicationsFulfillmentsResponse {
  /** Content that the creator made for the sample, with the product. */
  fulfillments?: Fulfillment[];
}

/** The response of `SearchSellerAffiliateOrders` (202410). */
export interface SearchSellerAffiliateOrdersResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** Affiliate orders of the shop, each with the SKUs sold. */
  orders?: Order[];
  /** Number of all entries that match, over all pages. Example: `10000`. */
  total_count?: number;
}

/** The response of `SearchTargetCollaborations` (202508). */
export interface SearchTargetCollaborationsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Collaborations that the shop set up with chosen creators, one entry each. */
  target_collaborations?: TargetCollaboration[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SellerGetSampleRequestDeeplink` (202512). */
export interface SellerGetSampleRequestDeeplinkResponse {
  /** Link that opens the sample request in the TikTok app. */
  deeplink?: string;
}

/** The response of `SendIMMessage` (202412). */
export interface SendImMessageResponse {
  /** Id of the message that was just sent. Example: `1234444`. */
  message_id?: string;
}

/** The response of `UpdateConversationStatus` (202608). */
export interface UpdateConversationStatusResponse {
}

/** The response of `UpdateTargetCollaboration` (202508). */
export interface UpdateTargetCollaborationResponse {
  /** Pairs of creator and product that are already in another collaboration, which made the call fail. */
  target_collaboration_conflicts?: TargetCollaborationConflict[];
  /** What could not be changed; the rest of the call took effect. */
  update_failed?: UpdateFailed;
}

/** The response of `UploadMessageImage` (202511). */
export interface UploadMessageImageResponse {
  /** Height of the uploaded image in pixels; send it along with `url`. Example: `720`. */
  height?: number;
  /** Address of the uploaded image, to use in the `content` of a message of type IMAGE. */
  url?: string;
  /** Width of the uploaded image in pixels; send it along with `url`. Example: `1280`. */
  width?: number;
}

/** The response of `UploadMessageImageV2` (202608). */
export interface UploadMessageImageV2Response {
  /** Height of the uploaded image in pixels; send it along with `url`. */
  height?: number;
  /** Address of the uploaded image, to use in the `content` of a message of type IMAGE. */
  url?: string;
  /** Width of the uploaded image in pixels; send it along with `url`. */
  width?: number;
}

/** Add product inside {@link UpdateFailed}. */
export interface AddProduct {
  /** Commission rate that was asked for, in hundredths of a percent. Example: `1000`. */
  commission_rate?: number;
  /** Platform's id of a product that was not added to the collaboration. Example: `789078671231312312`. */
  id?: string;
}

/** Advanced filter inside {@link SearchCreatorOnMarketplaceParams}. */
export interface AdvancedFilter {
  /** Keeps creators who prefer to make these kinds of content. */
  content_preference_type?: readonly string[] | undefined;
  /** Set to true to keep only creators who can be paid a flat fee. */
  eligible_flat_fee?: boolean | undefined;
  /** Options of each filter: what can be chosen, or in a search what is chosen. */
  option_list?: readonly GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem[] | undefined;
  /** Sorting to use, from `algorithm_id` in the advanced filters. */
  sorter_algorithm_id?: common.Id | undefined;
}

/** Affiliate data inside {@link SearchCreatorOnMarketplaceParams}. */
export interface AffiliateData {
  /** Keeps creators whose average commission rate of the last 30 days lies in one band, such as LESS_THAN_20%; one value only. */
  avg_commission_rate?: string | undefined;
  /** Keeps creators managed by an agency (AGENCY_MANAGED) or working alone (INDEPENDENT); the misspelling is part of the name. */
  creator_agency_staus?: string | undefined;
  /** Set to true to keep only the 10 percent of creators that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days. */
  is_fast_growing?: boolean | undefined;
  /** Set to true to keep only creators whom the shop has not invited within the last 90 days. */
  not_invited_l90_days?: boolean | undefined;
  /** Keeps creators by how often they post after a sample: All, OK, GOOD or BETTER, measured against others in the market. */
  post_rate?: string | undefined;
}

/** Auto add product inside {@link EditOpenCollaborationSettingsParams}, {@link OpenCollaborationSetting}. */
export interface AutoAddProduct {
  /** Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`. */
  commission_rate?: number | undefined;
  /** Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`. */
  enable?: boolean | undefined;
}

/** Avatar inside {@link Creator}, {@link GetOpenCollaborationCreatorContentDetailCreatorProfile}, {@link QueryTargetCollaborationDetailCreator} and others. */
export interface Avatar {
  /** Address of the creator's profile picture. */
  url?: string;
}

/** Average commission rate range inside {@link Creator}. */
export interface AvgCommissionRateRange {
  /** Upper end in hundredths of a percent (7000 is 70 percent). */
  maximum_amount?: number;
  /** Lower end in hundredths of a percent (6000 is 60 percent). */
  minimum_amount?: number;
}

/** Average GMV per buyer range inside {@link Creator}. */
export interface AvgGmvPerBuyerRange {
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
  formatted_range?: string;
  /** Upper end of the range, decimal text where it is money. */
  maximum_amount?: string;
  /** Lower end of the range, decimal text where it is money. */
  minimum_amount?: string;
}

/** Category inside {@link SearchCreatorOnMarketplaceParams}. */
export interface Category {
  /** Ids of categories one level below `parent_category_id`, which must be given too; deeper levels are not supported. */
  child_category_id_list?: readonly string[] | undefined;
  /** Id of the category; with `child_category_id_list` its id must be given too. */
  parent_category_id?: common.Id | undefined;
}

/** Category chain inside {@link SearchOpenCollaborationProductProduct}. */
export interface CategoryChain {
  /** Platform's id of the product category at this level. Example: `343554`. */
  id?: string;
  /** Whether the category has no categories below it. Example: `false`. */
  is_leaf?: boolean;
  /** Name of the category in the language of the shop. Example: `COMPUTER`. */
  local_name?: string;
  /** Id of the category one level above in the category tree. Example: `342948`. */
  parent_id?: string;
}

/** Category GMV distribution inside {@link Creator}. */
export interface CategoryGmvDistribution {
  /** Id of a first-level product category, as the category operations return it. */
  category_id?: string;
  /** Share of the creator's GMV in this category, a decimal fraction as text (0.3035 is 30.35 percent). */
  value?: string;
}

/** Change commission inside {@link UpdateFailed}. */
export interface ChangeCommission {
  /** Commission rate that was asked for, in hundredths of a percent. Example: `1000`. */
  commission_rate?: number;
  /** Platform's id of the product that the entry or call is about. Example: `789078671231312312`. */
  product_id?: string;
}

/** Commission inside {@link Product}. */
export interface Commission {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** When the commission takes effect, Unix time in seconds. Example: `1715654330`. */
  effective_time?: string;
  /** Highest commission estimated for any SKU of the product, decimal text. Example: `55.7`. */
  maximum_amount?: string;
  /** Lowest commission estimated for any SKU of the product, decimal text. Example: `34.3`. */
  minimum_amount?: string;
  /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
  rate?: number;
  /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `100`. */
  shop_ads_commission_rate?: number;
}

/** Commission rate range inside {@link SearchOpenCollaborationProductParams}. */
export interface CommissionRateRange {
  /** Lowest commission rate to include, in hundredths of a percent; at least 1000. Example: `100`. */
  rate_ge?: common.Integer | undefined;
  /** Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`. */
  rate_lt?: common.Integer | undefined;
}

/** Conflict item inside {@link CheckTargetCollaborationConflictsResponse}. */
export interface ConflictItem {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Id of the target collaboration that already holds this creator and product. */
  existing_collaboration_id?: string;
  /** Platform's id of the product that the entry or call is about. */
  product_id?: string;
}

/** Connect inside {@link GetWeeklyCreatorOutreachRecordsData}. */
export interface Connect {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Whether the shop sent the creator a message in this week. */
  has_sent_im_message?: boolean;
  /** Whether the shop sent the creator an invitation in this week. */
  has_sent_invitation?: boolean;
  /** Id of the record of this contact with a creator. */
  id?: string;
  /** Whether shop and creator are paired, that is connected from both sides. */
  is_paired?: boolean;
}

/** Content inside {@link Fulfillment}. */
export interface Content {
  /** Comments on the content since it was posted. Example: `10`. */
  comment_count?: number;
  /** When the video became public with the product linked, or the product link was first shown in the LIVE, Unix time in seconds. Example: `1723529426`. */
  create_time?: number;
  /** Title of the video or description of the LIVE. */
  description?: string;
  /** Kind of the content that the creator made: LIVE or VIDEO. Example: `LIVE`. */
  format?: string;
  /** Id of the TikTok video or of the LIVE room, depending on `format`. Example: `123456`. */
  id?: string;
  /** Likes of the content since it was posted. Example: `123`. */
  like_count?: number;
  /** When the product link left the LIVE, or else when the LIVE ended, Unix time in seconds; only if `format` is LIVE. Example: `1723529426`. */
  live_end_time?: number;
  /** Address at which the LIVE or video can be watched on TikTok. Example: `https://www.example.com`. */
  page_link?: string;
  /** Orders that buyers placed and paid through the content so far. Example: `1`. */
  paid_order_count?: number;
  /** Address of the source of the LIVE or video on TikTok. Example: `https://www.example.com`. */
  url?: string;
  /** Views of the content since it was posted. Example: `100`. */
  view_count?: number;
}

/** Content GMV distribution inside {@link Creator}. */
export interface ContentGmvDistribution {
  /** Type of content the share belongs to: VIDEO, LIVE or SHOWCASE. */
  content_type?: string;
  /** Share of the creator's GMV from this type of content, a decimal fraction as text. */
  value?: string;
}

/** Content performance inside {@link SearchCreatorOnMarketplaceParams}. */
export interface ContentPerformance {
  /** Keeps creators whose average engagement rate is above this whole percentage, 0 to 20. */
  avg_engagement_rate?: string | undefined;
  /** Keeps creators with at least this average of LIVE viewers, 0 to 100,000; not together with `avg_shoppable_live_avg_viewers_ge`. */
  avg_live_avg_viewers_ge?: string | undefined;
  /** Keeps creators whose average engagement rate on shoppable content is above this whole percentage, 0 to 20. */
  avg_shopable_engagement_rate?: string | undefined;
  /** Keeps creators with at least this average of viewers in shoppable LIVEs, 0 to 100,000; not together with `avg_live_avg_viewers_ge`. */
  avg_shoppable_live_avg_viewers_ge?: string | undefined;
  /** Keeps creators whose average views of shoppable videos exceed this number, 0 to 100,000; not together with `avg_video_views`. */
  avg_shoppable_video_views?: string | undefined;
  /** Keeps creators whose average video views exceed this number, 0 to 100,000; not together with `avg_shoppable_video_views`. */
  avg_video_views?: string | undefined;
}

/** Conversation inside {@link GetConversationListResponse}. */
export interface Conversation {
  /** Address of the creator's profile picture. */
  avatar?: string;
  /** Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`. */
  creator_im_id?: string;
  /** Id to pass as `conversation_id` when you read or send messages. Example: `12345678`. */
  id?: string;
  /** Messages in the conversation that the shop has not read. Example: `2`. */
  unread_count?: number;
  /** Handle of the creator, the name used in the profile address. Example: `test_creator_name`. */
  username?: string;
}

/** Count range inside {@link FollowerDemographic}. */
export interface CountRange {
  /** Smallest number of followers, 0 or more. */
  count_ge?: common.Integer | undefined;
  /** Largest number of followers; a value below 0 lifts the limit. */
  count_le?: common.Integer | undefined;
}

/** Task inside {@link CreateCompassOfflineExportTaskResponse}. */
export interface CreateCompassOfflineExportTaskTask {
  /** Id of the export task; pass it as `task_id` to download the file. */
  id?: string;
}

/** Open collaboration inside {@link CreateOpenCollaborationResponse}. */
export interface CreateOpenCollaborationOpenCollaboration {
  /** When the collaboration takes effect, Unix time in seconds. Example: `1715654330`. */
  effective_time?: number;
  /** Platform's id of the open collaboration, needed to remove creators from it. Example: `7365861555575916210`. */
  id?: string;
  /** Platform's id of the product that the entry or call is about. Example: `789078671231`. */
  product_id?: string;
}

/** Product inside {@link CreateTargetCollaborationParams}. */
export interface CreateTargetCollaborationProduct {
  /** Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`. */
  id: common.Id;
  /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`. */
  shop_ads_commission_rate?: common.Integer | undefined;
  /** Commission offered to the invited creators, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Required. Example: `1000`. */
  target_commission_rate: common.Integer;
}

/** Target collaboration inside {@link CreateTargetCollaborationResponse}. */
export interface CreateTargetCollaborationTargetCollaboration {
  /** Platform's id of the target collaboration, needed to read, change or share it. Example: `7365861555575916210`. */
  id?: string;
}

/** Creator inside {@link GetMarketplaceCreatorPerformanceResponse}. */
export interface Creator {
  /** Profile picture that the creator shows on TikTok. */
  avatar?: Avatar;
  /** Average commission rate of the creator in hundredths of a percent (6000 is 60 percent); absent if the creator does not share exact data. */
  avg_commission_rate?: number;
  /** Range of the creator's commission rates in hundredths of a percent; absent if the creator does not share exact data. */
  avg_commission_rate_range?: AvgCommissionRateRange;
  /** Comments per LIVE in which the creator sold products, on average. */
  avg_ec_live_comment_count?: number;
  /** Likes per LIVE in which the creator sold products, on average. */
  avg_ec_live_like_count?: number;
  /** Shares per LIVE in which the creator sold products, on average. */
  avg_ec_live_share_count?: number;
  /** Views per LIVE in which the creator promoted products, on average. */
  avg_ec_live_view_count?: number;
  /** Comments per video in which the creator promoted products, on average. */
  avg_ec_video_comment_count?: number;
  /** Likes per video in which the creator promoted products, on average. */
  avg_ec_video_like_count?: number;
  /** Plays per video in which the creator promoted products, on average. */
  avg_ec_video_play_count?: number;
  /** Shares per video in which the creator promoted products, on average. */
  avg_ec_video_share_count?: number;
  /** Average GMV per buyer of the creator; US only, and absent if the creator does not share exact data. */
  avg_gmv_per_buyer?: common.Money;
  /** Range of the creator's average GMV per buyer; US only, and absent unless the creator shares data. */
  avg_gmv_per_buyer_range?: AvgGmvPerBuyerRange;
  /** Text with which creators present themselves on their TikTok profile. */
  bio_description?: string;
  /** Number of brands that the creator has worked with. */
  brand_collaboration_count?: number;
  /** Gross merchandise value (GMV) of the creator split by first-level product category. */
  category_gmv_distribution?: CategoryGmvDistribution[];
  /** Main product categories that the creator posts about. */
  category_ids?: string[];
  /** Gross merchandise value (GMV) of the creator split by type of content. */
  content_gmv_distribution?: ContentGmvDistribution[];
  /** Profile of the creator with name, picture and figures. */
  creator_profile?: CreatorProfile;
  /** LIVEs in which the creator sold products. */
  ec_live_count?: number;
  /** Engagement rate of LIVEs in which the creator sold products, in hundredths of a percent (6000 is 60 percent). */
  ec_live_engagement_rate?: string;
  /** Videos in which the creator promoted products. */
  ec_video_count?: number;
  /** Likes, shares and comments per view of product videos over the last 30 days, in hundredths of a percent (3000 is 30 percent). */
  ec_video_engagement_rate?: string;
  /** Followers of the creator by age group, each with its share. */
  follower_age?: FollowerAge[];
  /** Number of accounts that follow the creator on TikTok. */
  follower_count?: number;
  /** Followers of the creator by gender, each with its share. */
  follower_gender?: FollowerGender[];
  /** Followers of the creator by place, each with its share. */
  follower_location?: FollowerLocation[];
  /** Gross merchandise value that the creator brought in; absent if the creator does not share exact data. */
  gmv?: common.Money;
  /** Range that the creator's GMV lies in; US only, in place of the exact figure. */
  gmv_range?: GmvRange;
  /** Gross merchandise value (GMV) per 1,000 views of the creator's content; absent if the creator does not share exact data. */
  gpm?: common.Money;
  /** Range of the creator's GMV per 1,000 views; US only, in place of the exact figure. */
  gpm_range?: GpmRange;
  /** Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data. */
  live_gmv?: common.Money;
  /** Gross merchandise value (GMV) per 1,000 views of the creator's LIVEs; absent if the creator does not share exact data. */
  live_gpm?: common.Money;
  /** Range of GMV per 1,000 views of the creator's LIVEs; US only, in place of the exact figure. */
  live_gpm_range?: LiveGpmRange;
  /** Display name of the creator, which can change. */
  nickname?: string;
  /** Expected share of samples that the creator answers with a video or LIVE, in ten-thousandths (3000 is 30 percent). */
  post_rate?: string;
  /** Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews. */
  pps?: string;
  /** Range of original prices of the products the creator promotes. */
  product_original_price_range?: ProductOriginalPriceRange;
  /** Address of the creator's TikTok profile. */
  profile_tt_uri?: string;
  /** Number of products the creator promotes. */
  promoted_product_num?: number;
  /** Average rating from sellers who worked with the creator, as text. */
  rating?: string;
  /** Market in which the creator may promote products, ISO 3166-1 alpha-2. */
  selection_region?: string;
  /** Ids of the ten brands the creator worked with most. */
  top_collaborated_brand_ids?: string[];
  /** Units sold, counted by SKU; absent if the creator does not share exact data. */
  units_sold?: number;
  /** Range of units that the creator has sold so far; US only, in place of the exact figure. */
  units_sold_range?: UnitsSoldRange;
  /** Handle of the creator, the name used in the profile address. */
  username?: string;
  /** Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data. */
  video_gmv?: common.Money;
  /** Gross merchandise value (GMV) per 1,000 views of the creator's videos; absent if the creator does not share exact data. */
  video_gpm?: common.Money;
  /** Range of GMV per 1,000 views of the creator's videos; US only, in place of the exact figure. */
  video_gpm_range?: VideoGpmRange;
}

/** Creator connect info inside {@link CreatorProfile}. */
export interface CreatorConnectInfo {
  /** Whether the creator has blocked the shop or is blocked by it. */
  is_blocked?: boolean;
  /** Whether the shop and the creator are in contact. */
  is_connect?: boolean;
  /** Whether shop and creator are paired, that is connected from both sides. */
  is_paired?: boolean;
}

/** Creator content detail inside {@link GetOpenCollaborationCreatorContentDetailResponse}. */
export interface CreatorContentDetail {
  /** Profile of the creator with name, picture and figures. */
  creator_profile?: GetOpenCollaborationCreatorContentDetailCreatorProfile;
  /** LIVEs in which the creator showed the product. Example: `2`. */
  live_count?: number;
  /** When the creator stops promoting the product, Unix time in seconds. Example: `1734682697`. */
  promotion_end_time?: number;
  /** NORMAL while the creator promotes; TERMINATING after the seller ended it, so that the right to promote runs out soon. Example: `NORMAL`. */
  promotion_status?: PromotionStatus;
  /** Videos in which the creator showed the product. Example: `101`. */
  video_count?: number;
}

/** Creator eligibility result inside {@link CheckCreatorOutreachEligibilityResponse}. */
export interface CreatorEligibilityResult {
  /** Level of the creator by GMV, defined by the platform for each market. */
  creator_level?: number;
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Whether the creator has blocked the shop or is blocked by it. */
  is_blocked?: boolean;
  /** Whether the shop and the creator are already in contact, so that no new quota is used. */
  is_connected?: boolean;
  /** Whether the creator has enough followers to be contacted. */
  is_creator_follower_count_threshold_met?: boolean;
  /** Whether the shop has quota left for creators of this level. */
  is_creator_level_quota_available?: boolean;
  /** Whether shop and creator are paired, that is connected from both sides. */
  is_paired?: boolean;
}

/** Creator info inside {@link CheckCreatorOutreachEligibilityParams}. */
export interface CreatorInfo {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
  creator_open_id: common.Id;
}

/** Creator profile inside {@link Creator}. */
export interface CreatorProfile {
  /** Whether the creator's contact details can be seen. */
  contact_info_available?: boolean;
  /** Name of the agency (multi-channel network) that manages the creator. */
  creator_bind_mcn_name?: string;
  /** Whether the shop is in contact with the creator and how. */
  creator_connect_info?: CreatorConnectInfo;
  /** Number of seller reviews on how the creator met sample obligations. */
  creator_fulfillment_reviews?: number;
  /** Score for meeting sample obligations over the last 90 days, as text. */
  creator_fulfillment_score_90d?: string;
  /** Level of the creator by GMV, defined by the platform for each market. */
  creator_level?: number;
  /** Followers, engagement and sales of the creator over successive periods. */
  creator_trend_profile?: CreatorTrendProfile[];
  /** Whether the shop invited the creator within the last 90 days. */
  has_invited_90d?: boolean;
  /** Whether the creator is blocked from contact with the shop. */
  is_creator_blocked?: boolean;
  /** Whether the creator can be paid a flat fee. */
  is_eligible_flat_fee?: boolean;
  /** Whether the platform recommends the creator. */
  is_official_recommend?: boolean;
  /** Whether the platform marks the creator as a rising star. */
  is_rising_star?: boolean;
  /** Median comments per LIVE of the creator over the last 30 days. */
  live_comment_cnt_30d_med?: number;
  /** Engagement rate of the creator's LIVEs over the last 30 days. */
  live_engagement_rate_30d?: number;
  /** Likes of the creator's LIVEs over the last 30 days. */
  live_like_cnt_30d?: number;
  /** Median shares per LIVE of the creator over the last 30 days. */
  live_share_cnt_30d_med?: number;
  /** Median views per LIVE of the creator over the last 30 days. */
  live_view_cnt_30d_med?: number;
  /** Score of how well the creator deals with samples. */
  sample_score?: number;
  /** Median plays per video of the creator over the last 30 days. */
  video_play_cnt_30d_med?: number;
  /** Median number of videos the creator published over the last 30 days. */
  video_publish_cnt_30d_med?: number;
}

/** Creator trend profile inside {@link CreatorProfile}. */
export interface CreatorTrendProfile {
  /** End of the period, Unix time in seconds. */
  end_timestamp?: number;
  /** Engagement rate of the creator in this period. */
  engagement_rate?: number;
  /** Followers of the creator at the end of the period. */
  follower?: number;
  /** Gross merchandise value that the creator brought in during this period. */
  gmv?: Gmv;
  /** Start of the period, Unix time in seconds. */
  start_timestamp?: number;
  /** Units sold, counted by SKU; absent if the creator does not share exact data. */
  units_sold?: number;
}

/** Current commission inside {@link OpenCollaboration}. */
export interface CurrentCommission {
  /** When this commission rate ends, Unix time in seconds. Example: `1727625600`. */
  end_time?: number;
  /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
  rate?: number;
  /** When this commission rate took effect, Unix time in seconds. Example: `1725334422`. */
  start_time?: number;
}

/** Data inside {@link GetWeeklyCreatorOutreachQuotaResponse}. */
export interface Data {
  /** Percentile that the shop must reach to earn extra quota (bonus), as text. */
  bonus_exposure_post_percentile_threshold?: string;
  /** End of the quota week, Unix time in seconds. */
  end_time?: string;
  /** Quotas for contacting creators, by the level of the shop's GMV. */
  gmv_level_rule?: GmvLevelRule[];
  /** Level that the shop's GMV falls into, on which the outreach quota depends. */
  gmv_tier?: string;
  /** Creators contacted for the first time in this quota week, as text. */
  new_connect_count?: string;
  /** Creators who answered and are now connected with the shop, as text. */
  pair_connect_count?: string;
  /** Quota for contacting creators, split by level of creators. */
  quota_details?: QuotaDetail[];
  /** Contacts with creators that the shop may start in the week, as text. */
  quota_sum?: string;
  /** Kind of quota for contacting creators that holds for the shop. */
  quota_type?: string;
  /** Contacts already used in the week, as text. */
  quota_use?: string;
  /** Largest number of followers of creators whom the shop may contact, as text. */
  reached_max_follower_cnt?: string;
  /** Id of the shop that the quota belongs to. */
  shop_id?: string;
  /** Start of the quota week, Unix time in seconds. */
  start_time?: string;
  /** Whether the shop may contact any number of creators. */
  unlimited?: boolean;
}

/** Sample rule inside {@link EditOpenCollaborationSampleRuleParams}. */
export interface EditOpenCollaborationSampleRuleSampleRule {
  /** ACTIVATE switches the sample rule on and needs its details; DEACTIVATE switches it off and needs `product_id` only. Required. Example: `ACTIVATE`. */
  activate_status: string;
  /** Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728552553`. */
  end_time?: common.Time | undefined;
  /** Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`. */
  is_sample_time_unlimited?: boolean | undefined;
  /** Number of samples that creators can apply for in total. Example: `100`. */
  sample_quota?: common.Integer | undefined;
  /** First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728552553`. */
  start_time?: common.Time | undefined;
  /** What a creator must reach to ask for the sample. */
  thresholds?: Threshold | undefined;
}

/** Failed item inside {@link ResolveTargetCollaborationConflictsResponse}. */
export interface FailedItem {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Id of the target collaboration that already holds this creator and product. */
  existing_collaboration_id?: string;
}

/** File inside {@link DownloadCompassTaskFileResponse}. */
export interface File {
  /** Content of the export file, encoded in base64; decode it and save it as `file_name`. */
  base64?: string;
}

/** Follower age inside {@link Creator}. */
export interface FollowerAge {
  /** Age group, written as a range such as 18-23. */
  key?: string;
  /** Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent). */
  value?: string;
}

/** Follower demographic inside {@link SearchCreatorOnMarketplaceParams}. */
export interface FollowerDemographic {
  /** Age groups of the followers to look for, such as AGE_RANGE_18_24; several may be given. */
  age_ranges?: readonly string[] | undefined;
  /** Smallest and largest number of followers. */
  count_range?: CountRange | undefined;
  /** Smallest share that followers of one gender must have. */
  gender_distribution?: GenderDistribution | undefined;
}

/** Follower gender inside {@link Creator}. */
export interface FollowerGender {
  /** Gender of this part of the followers, such as Male. */
  key?: string;
  /** Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent). */
  value?: string;
}

/** Follower location inside {@link Creator}. */
export interface FollowerLocation {
  /** Place of this part of the followers as a two-letter code, for the US the state. */
  key?: string;
  /** Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent). */
  value?: string;
}

/** Free sample rule inside {@link CreateTargetCollaborationParams}, {@link TargetCollaboration}, {@link UpdateTargetCollaborationParams}. */
export interface FreeSampleRule {
  /** Whether invited creators can get free samples. Example: `true`. */
  has_free_sample?: boolean | undefined;
  /** Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`. */
  is_sample_approval_exempt?: boolean | undefined;
}

/** Fulfillment inside {@link SearchSampleApplicationsFulfillmentsResponse}. */
export interface Fulfillment {
  /** LIVE or video that the creator made in return for the sample, with its reach. */
  content?: Content;
  /** Product that the sample, content or collaboration is about. */
  product?: SearchSampleApplicationsFulfillmentsProduct;
}

/** Gender distribution inside {@link FollowerDemographic}. */
export interface GenderDistribution {
  /** Gender of the followers, MALE or FEMALE. */
  gender?: string | undefined;
  /** Smallest share of followers of this gender, in ten-thousandths: 6000 is 60 percent. */
  percentage_ge?: common.Integer | undefined;
}

/** Data inside {@link GetInboxCategoryCountsResponse}. */
export interface GetInboxCategoryCountsData {
  /** Number of conversations in each group of the inbox. */
  group_counts?: GroupCount[];
}

/** Creator profile inside {@link CreatorContentDetail}. */
export interface GetOpenCollaborationCreatorContentDetailCreatorProfile {
  /** Picture that the creator shows on TikTok. */
  avatar?: Avatar;
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Number of accounts that follow the creator on TikTok. Example: `10023`. */
  follower_count?: number;
  /** Display name of the creator, which can change. Example: `nickname`. */
  nickname?: string;
  /** Handle of the creator, the name used in the profile address. Example: `example_creator`. */
  username?: string;
}

/** Product inside {@link GetOpenCollaborationCreatorContentDetailResponse}. */
export interface GetOpenCollaborationCreatorContentDetailProduct {
  /** Platform's id of the product, as the product operations return it. Example: `1734823553672710512`. */
  id?: string;
  /** Address of the main picture of the product. */
  image_url?: string;
}

/** Data inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse}. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersData {
  /** Options of each filter: what can be chosen, or in a search what is chosen. */
  option_list?: GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem[];
  /** Ways in which the search results can be sorted. */
  sorters?: Sorter[];
}

/** Option inside {@link AdvancedFilter}, {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersData}. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem {
  /** Filter that the options belong to, such as brand or language. */
  option_type?: string | undefined;
  /** Choices that the filter offers, or those chosen for a search. */
  options?: OptionItem[] | undefined;
}

/** Option inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersParams}. */
export interface GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2 {
  /** Filter that the options belong to, such as brand or language. */
  option_type?: OptionType | undefined;
}

/** Data inside {@link GetWeeklyCreatorOutreachRecordsResponse}. */
export interface GetWeeklyCreatorOutreachRecordsData {
  /** Creators whom the shop contacted in the week, one entry each. */
  connect_list?: Connect[];
  /** Number of all contacted creators, over all pages. */
  total?: number;
}

/** GMV inside {@link CreatorTrendProfile}. */
export interface Gmv {
  /** Amount of money, decimal text in the currency of the sibling `currency`. */
  amount?: string;
  /** Sign of the currency, ready to show before the amount. */
  symbol?: string;
}

/** GMV level rule inside {@link Data}. */
export interface GmvLevelRule {
  /** Level that the shop's GMV falls into, on which the outreach quota depends. */
  gmv_tier?: string;
  /** Lower end of the GMV range that this level covers. */
  left_gmv?: common.Money;
  /** Quota for contacting creators, split by level of creators. */
  quota_details?: QuotaDetail[];
  /** Largest number of followers of creators whom the shop may contact, as text. */
  reached_max_follower_cnt?: string;
  /** Upper end of the GMV range that this level covers. */
  right_gmv?: common.Money;
}

/** GMV range inside {@link Creator}, {@link SearchCreatorOnMarketplaceCreator}. */
export interface GmvRange {
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
  formatted_range?: string;
  /** Upper end of the range, decimal text where it is money. */
  maximum_amount?: string;
  /** Lower end of the range, decimal text where it is money. */
  minimum_amount?: string;
}

/** GPM range inside {@link Creator}. */
export interface GpmRange {
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
  formatted_range?: string;
  /** Upper end of the range, decimal text where it is money. */
  maximum_amount?: string;
  /** Lower end of the range, decimal text where it is money. */
  minimum_amount?: string;
}

/** Group count inside {@link GetInboxCategoryCountsData}. */
export interface GroupCount {
  /** Number of conversations that fall into this group of the inbox. */
  count?: number;
  /** Group of the inbox that the conversations in `count` belong to. */
  group_type?: string;
}

/** Image inside {@link ProductBaseInfo}. */
export interface Image {
  /** Address of the main picture of the product. */
  url?: string;
}

/** LIVE GPM range inside {@link Creator}. */
export interface LiveGpmRange {
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
  formatted_range?: string;
  /** Upper end of the range, decimal text where it is money. */
  maximum_amount?: string;
  /** Lower end of the range, decimal text where it is money. */
  minimum_amount?: string;
}

/** Major gender inside {@link TopFollowerDemographic}. */
export interface MajorGender {
  /** Gender of the followers, MALE or FEMALE. */
  gender?: string;
  /** Share of followers of this gender in ten-thousandths: 6524 is 65.24 percent, the rest is the other gender. */
  percentage?: number;
}

/** Message inside {@link GetMessageInConversationResponse}. */
export interface Message {
  /** Position of the message in the conversation; a higher index is newer. Example: `1735032460678899`. */
  conversation_index?: string;
  /** Message itself: content, kind, sender and time. */
  message_body?: MessageBody;
}

/** Message body inside {@link Message}. */
export interface MessageBody {
  /** Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. */
  content?: string;
  /** Id of the conversation between the shop and a creator. Example: `7451873679308620048`. */
  conversation_id?: string;
  /** When it was created, Unix time in seconds. Example: `1691411573`. */
  create_time?: number;
  /** Id of the message within the messaging system. Example: `7451907556216407553`. */
  id?: string;
  /** Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `2368694990397660924`. */
  sender_id?: string;
  /** Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`. */
  type?: MessageBodyType;
}

/** Newest message inside {@link GetLatestUnreadMessagesResponse}. */
export interface NewestMessage {
  /** Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. */
  content?: string;
  /** Id of the conversation between the shop and a creator. Example: `12345`. */
  conversation_id?: string;
  /** Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `12345678`. */
  sender_id?: string;
  /** Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`. */
  type?: MessageBodyType;
  /** Messages of this sender in the conversation that the seller has not read. Example: `1`. */
  unread_message_count?: number;
}

/** Open collaboration inside {@link SearchOpenCollaborationResponse}. */
export interface OpenCollaboration {
  /** Creators who posted a LIVE or video for this collaboration. Example: `10`. */
  content_creator_count?: number;
  /** Commission in force now, with its period. */
  current_commission?: CurrentCommission;
  /** Platform's id of the open collaboration, needed to remove creators from it. Example: `94297006405`. */
  id?: string;
  /** Product that the sample, content or collaboration is about. */
  product?: Product;
  /** Creators who added the product to their showcase. Example: `15`. */
  showcase_creator_count?: number;
  /** NORMAL while in force; TERMINATING after the seller removed it, until the `end_time` of `current_commission`; afterwards it is no longer listed. Example: `NORMAL`. */
  status?: PromotionStatus;
}

/** Open collaboration setting inside {@link GetOpenCollaborationSettingsResponse}. */
export interface OpenCollaborationSetting {
  /** Rule by which products enter open collaboration on their own, with the commission rate they get. */
  auto_add_product?: AutoAddProduct;
}

/** Option children inside {@link OptionItem}. */
export interface OptionChildren {
  /** Id of the option, used when you search for creators. */
  id?: string | undefined;
  /** Text of the option, ready to show in a list. */
  name?: string | undefined;
}

/** Option inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem}. */
export interface OptionItem {
  /** Id of the option, used when you search for creators. */
  id?: string | undefined;
  /** Text of the option, ready to show in a list. */
  name?: string | undefined;
  /** Options one level below this one, for filters with levels. */
  option_children?: OptionChildren[] | undefined;
}

/** Order inside {@link SearchSellerAffiliateOrdersResponse}. */
export interface Order {
  /** When it was created, Unix time in seconds. Example: `1722420186`. */
  create_time?: number;
  /** When the order was delivered, Unix time in seconds. Example: `1723748656`. */
  delivery_time?: number;
  /** Platform's id of the main order, which holds one or more SKUs. Example: `579125529499110202`. */
  id?: string;
  /** Variants of products sold in the order, each with its commission. */
  skus?: Sku[];
  /** State of the commission of the order: PROCESSING, COMPLETED, CANCELLED, FROZEN or DEDUCTED. Example: `COMPLETED`. */
  status?: OrderStatus;
}

/** Original price inside {@link Product}, {@link SearchOpenCollaborationProductProduct}. */
export interface OriginalPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest original price, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
  maximum_amount?: string;
  /** Lowest original price, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
  minimum_amount?: string;
}

/** Price inside {@link ProductBaseInfo}. */
export interface Price {
  /** Price of the most expensive SKU of the product. */
  max_price?: common.Money;
  /** Price of the cheapest SKU of the product. */
  min_price?: common.Money;
}

/** Product inside {@link OpenCollaboration}, {@link TargetCollaboration}. */
export interface Product {
  /** Where the creator or product stands in the collaboration. Example: `NORMAL`. */
  collaboration_status?: CollaborationStatus;
  /** Commission rate and the amounts it comes to for the product. */
  commission?: Commission;
  /** Whether the commission of the product holds for all, some or none of the creators; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`. */
  commission_effective_status?: CommissionEffectiveStatus;
  /** Platform's id of the product, as the product operations return it. Example: `789078671231312312`. */
  id?: string;
  /** Units of the product in stock, over all its SKUs. Example: `1274`. */
  inventory?: number;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** Price range of the SKUs before promotions. */
  original_price?: OriginalPrice;
  /** State of the product: LIVE, OUT_OF_STOCK, SELLER_DEACTIVATE, PLATFORM_DEACTIVATE, GNE_REJECT, DELETE or OTHER; only LIVE can be bought. Example: `LIVE`. */
  status?: ProductStatus;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Product base info inside {@link ProductDetail}. */
export interface ProductBaseInfo {
  /** When the ads commission of the product takes effect, Unix time in seconds. */
  ads_commission_effective_time?: number;
  /** When the commission of the product takes effect, Unix time in seconds. */
  commission_effective_time?: number;
  /** Main picture of the product, given by its address. */
  image?: Image;
  /** Ads commission of the target collaboration before the last change, in hundredths of a percent. */
  old_target_ads_commission?: number;
  /** Commission of the target collaboration before the last change, in hundredths of a percent. */
  old_target_commission?: number;
  /** Commission of the product in open collaboration, in hundredths of a percent. */
  open_commission?: number;
  /** Price range of the SKUs before promotions. */
  price?: Price;
  /** Platform's id of the product that the entry or call is about. */
  product_id?: string;
  /** State of the product in the shop, such as on sale or out of stock. */
  product_status?: string;
  /** Price range of the SKUs with the current promotion. */
  promotion_price?: PromotionPrice;
  /** Ads commission for invited creators, in hundredths of a percent. */
  target_ads_commission?: number;
  /** Commission for invited creators, in hundredths of a percent. */
  target_commission?: number;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Product detail inside {@link QueryCreatorPromotionDetailsInTargetCollaborationData}. */
export interface ProductDetail {
  /** Whether the commission of the collaboration is in force for the product. */
  is_commission_effective?: boolean;
  /** LIVEs in which the creator showed the product. */
  live_count?: number;
  /** Whether the creator has added the product to the showcase. */
  product_add_status?: boolean;
  /** Product with price, state and commissions. */
  product_base_info?: ProductBaseInfo;
  /** Videos in which the creator showed the product. */
  video_count?: number;
}

/** Product filter inside {@link QueryCreatorPromotionDetailsInTargetCollaborationParams}. */
export interface ProductFilter {
  /** Restricts the products by whether and how the creator has added them. */
  added_types?: readonly string[] | undefined;
}

/** Product original price range inside {@link Creator}. */
export interface ProductOriginalPriceRange {
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** Highest original price, decimal text in the currency of the sibling `currency`. */
  maximum_amount?: string;
  /** Lowest original price, decimal text in the currency of the sibling `currency`. */
  minimum_amount?: string;
}

/** Promotion price inside {@link ProductBaseInfo}. */
export interface PromotionPrice {
  /** Price of the most expensive SKU of the product. */
  max_price?: common.Money;
  /** Price of the cheapest SKU of the product. */
  min_price?: common.Money;
}

/** Data inside {@link QueryCreatorPromotionDetailsInTargetCollaborationResponse}. */
export interface QueryCreatorPromotionDetailsInTargetCollaborationData {
  /** Products of the collaboration and how the creator promotes each. */
  product_details?: ProductDetail[];
}

/** Creator inside {@link TargetCollaboration}. */
export interface QueryTargetCollaborationDetailCreator {
  /** Profile picture that the creator shows on TikTok. */
  avatar?: Avatar;
  /** Where the creator or product stands in the collaboration. Example: `NORMAL`. */
  collaboration_status?: CollaborationStatus;
  /** Products of the collaboration that the creator posted content for, those being deleted included. Example: `1`. */
  content_product_count?: number;
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Display name of the creator, which can change. Example: `123456`. */
  nickname?: string;
  /** Whether the products' commission holds for the creator fully, partly or not; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`. */
  product_effective_status?: CommissionEffectiveStatus;
  /** Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`. */
  selection_region?: string;
  /** Products of the collaboration that the creator added to the showcase, those being deleted included. Example: `2`. */
  showcase_product_count?: number;
  /** Handle of the creator, the name used in the profile address. Example: `123456`. */
  username?: string;
}

/** Quota detail inside {@link Data}, {@link GmvLevelRule}. */
export interface QuotaDetail {
  /** Levels of creators that this quota holds for. */
  creator_levels?: number[];
  /** Extra contacts granted on top of the weekly quota. */
  quota_bonus_sum?: number;
  /** Extra contacts that the shop has already used in the week. */
  quota_bonus_use?: number;
  /** Contacts with creators that the shop may start in the week. */
  quota_period_sum?: number;
  /** Contacts with creators that the shop has already started in the week. */
  quota_period_use?: number;
}

/** Conflict item inside {@link ResolveTargetCollaborationConflictsParams}. */
export interface ResolveTargetCollaborationConflictsConflictItem {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
  creator_open_id: common.Id;
  /** Id of the target collaboration that already holds this creator and product. Required. */
  existing_collaboration_id: common.Id;
}

/** Sales price inside {@link SearchOpenCollaborationProductProduct}. */
export interface SalesPrice {
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Highest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `55.7`. */
  maximum_amount?: string;
  /** Lowest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `34.3`. */
  minimum_amount?: string;
}

/** Sales price range inside {@link SearchOpenCollaborationProductParams}. */
export interface SalesPriceRange {
  /** Lowest sales price to include, decimal text above 0. Example: `12.44`. */
  amount_ge?: string | undefined;
  /** Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`. */
  amount_lt?: string | undefined;
}

/** Sample application inside {@link SearchSampleApplicationsResponse}. */
export interface SampleApplication {
  /** Time by which the seller must decide on the application, Unix time in seconds; afterwards it lapses. Example: `1728674995`. */
  approve_expiration_time?: number;
  /** Samples of the product that creators can still apply for. Example: `50`. */
  available_quantity?: number;
  /** Commission rate set for the creator as a decimal fraction, 0.01 to 0.8 (0.1 is 10 percent). Example: `0.1`. */
  commission_rate?: string;
  /** Creator with profile and performance figures. */
  creator?: SearchSampleApplicationsCreator;
  /** Reasons why the application cannot be approved at the moment. */
  disapprovable_reasons?: string[];
  /** How far the creator has met the duty to post content for the sample. Example: `ONGOING`. */
  fulfillment_status?: FulfillmentStatus;
  /** Id to pass as `application_id` when you review the request. Example: `123456`. */
  id?: string;
  /** Whether the seller can approve the application now; if not, `disapprovable_reasons` says why. Example: `true`. */
  is_approvable?: boolean;
  /** Id of the sample order, which exists once the seller has approved the application. Example: `123456`. */
  order_id?: string;
  /** Agency that sent the application in the name of the creator; absent if the creator applied directly. Example: `ABC`. */
  partner_name?: string;
  /** Product that the sample, content or collaboration is about. */
  product?: SearchSampleApplicationsProduct;
  /** Time by which the seller must ship the sample, Unix time in seconds. Example: `1728674995`. */
  shipment_expiration_time?: number;
  /** Where the request for a free sample stands, from review by the seller to posted content. Example: `PENDING`. */
  status?: SampleApplicationStatus;
  /** Tracking number of the parcel with the sample. Example: `123456`. */
  tracking_number?: string;
}

/** Sample rule inside {@link GetOpenCollaborationSampleRulesResponse}. */
export interface SampleRule {
  /** Samples of the product that creators can still apply for. Example: `50`. */
  available_quantity?: number;
  /** Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728546888`. */
  end_time?: number;
  /** Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`. */
  is_sample_time_unlimited?: boolean;
  /** Platform's id of the product that the entry or call is about. Example: `123456`. */
  product_id?: string;
  /** Number of samples that creators can apply for in total. Example: `100`. */
  sample_quota?: number;
  /** First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728546888`. */
  start_time?: number;
  /** Whether samples can be requested: NOT_STARTED, ONGOING, NO_LEFT_COUNT when none are left, PLAN_EXCEPTION or EXPIRED. Example: `ONGOING`. */
  status?: string;
  /** What a creator must reach to ask for the sample. */
  thresholds?: Threshold;
}

/** Creator inside {@link SearchCreatorOnMarketplaceResponse}. */
export interface SearchCreatorOnMarketplaceCreator {
  /** Profile picture that the creator shows on TikTok. */
  avatar?: Avatar;
  /** Different viewers per LIVE in which the creator sold products, on average. */
  avg_ec_live_uv?: number;
  /** Views per video in which the creator promoted products, on average. */
  avg_ec_video_view_count?: number;
  /** Main product categories that the creator posts about. */
  category_ids?: string[];
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Profile of the creator with name, picture and figures. */
  creator_profile?: SearchCreatorOnMarketplaceCreatorProfile;
  /** Number of accounts that follow the creator on TikTok. */
  follower_count?: number;
  /** Gross merchandise value that the creator brought in; absent if the creator does not share exact data. */
  gmv?: common.Money;
  /** Range that the creator's GMV lies in; US only, in place of the exact figure. */
  gmv_range?: GmvRange;
  /** Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data. */
  live_gmv?: common.Money;
  /** Display name of the creator, which can change. */
  nickname?: string;
  /** Market in which the creator may promote products, ISO 3166-1 alpha-2. */
  selection_region?: string;
  /** Main age groups and gender of the creator's followers. */
  top_follower_demographics?: TopFollowerDemographic;
  /** Range of units that the creator has sold so far; US only, in place of the exact figure. */
  units_sold_range?: UnitsSoldRange;
  /** Handle of the creator, the name used in the profile address. */
  username?: string;
  /** Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data. */
  video_gmv?: common.Money;
}

/** Creator profile inside {@link SearchCreatorOnMarketplaceCreator}. */
export interface SearchCreatorOnMarketplaceCreatorProfile {
  /** Name of the agency (multi-channel network) that manages the creator. */
  creator_bind_mcn_name?: string;
  /** Level of the creator by GMV, defined by the platform for each market. */
  creator_level?: number;
  /** Whether the creator has worked with this shop before. */
  has_collaborated?: boolean;
  /** Whether the shop invited the creator within the last 90 days. */
  has_invited_90d?: boolean;
  /** Whether the creator is blocked from contact with the shop. */
  is_creator_blocked?: boolean;
  /** Whether the creator can be paid a flat fee. */
  is_eligible_flat_fee?: boolean;
  /** Whether the creator is among the 10 percent that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days. */
  is_fast_growing?: boolean;
  /** Whether the platform recommends the creator. */
  is_official_recommend?: boolean;
  /** Whether the platform marks the creator as a rising star. */
  is_rising_star?: boolean;
  /** Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews. */
  pps_score?: string;
  /** Tags that describe the kind of creator, as numbers. */
  user_type_tag?: number[];
}

/** Category inside {@link SearchOpenCollaborationProductParams}. */
export interface SearchOpenCollaborationProductCategory {
  /** Id of the category to search in; first-level categories only. Example: `3412342`. */
  id?: common.Id | undefined;
}

/** Commission inside {@link SearchOpenCollaborationProductProduct}. */
export interface SearchOpenCollaborationProductCommission {
  /** Commission earned for each unit sold, decimal text in the currency of the sibling `currency`. Example: `121.32`. */
  amount?: string;
  /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
  currency?: string;
  /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
  rate?: number;
}

/** Product inside {@link SearchOpenCollaborationProductResponse}. */
export interface SearchOpenCollaborationProductProduct {
  /** Categories of the product from the first level down to the leaf. */
  category_chains?: CategoryChain[];
  /** Commission rate and the amounts it comes to for the product. */
  commission?: SearchOpenCollaborationProductCommission;
  /** Address of the product page, as buyers open it. */
  detail_link?: string;
  /** Whether any unit of the product is in stock. Example: `false`. */
  has_inventory?: boolean;
  /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
  id?: string;
  /** Address of the main picture of the product. */
  main_image_url?: string;
  /** Price range of the SKUs before promotions. */
  original_price?: OriginalPrice;
  /** Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`. */
  sale_region?: string;
  /** Price range of the SKUs with the current promotion. */
  sales_price?: SalesPrice;
  /** Shop that sells the product, given by its name. */
  shop?: Shop;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
  /** How many units of the product buyers have ordered so far. Example: `12123`. */
  units_sold?: number;
}

/** Search param inside {@link SearchTargetCollaborationsParams}. */
export interface SearchParam {
  /** Text to search for; what it is matched with is set by `keyword_type`. Required. Example: `test`. */
  keyword: string;
  /** What `keyword` is matched with; ids must match exactly, names need only be similar. Required. Example: `TARGET_COLLABORATION_NAME`. */
  keyword_type: SearchParamKeywordType;
}

/** Creator inside {@link SampleApplication}. */
export interface SearchSampleApplicationsCreator {
  /** Address of the creator's profile picture. */
  avatar_url?: string;
  /** LIVEs and videos that the creator posted over the last 30 days; empty if the creator does not share it. Example: `4`. */
  content_count?: number;
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Median views of the creator's shoppable videos over the last 30 days; empty if the creator does not share it. Example: `1200`. */
  ec_video_view?: number;
  /** Number of accounts that follow the creator on TikTok. Example: `200`. */
  follower_count?: number;
  /** Share of samples of the last 90 days that the creator answered with content, percentage with two decimals; empty if not shared. Example: `60.50`. */
  fulfillment_percentage?: string;
  /** Gross merchandise value (GMV) of the creator's shoppable content over the last 30 days; empty if the creator does not share it. */
  gmv?: common.Money;
  /** Display name of the creator, which can change. */
  nickname?: string;
  /** Handle of the creator, the name used in the profile address. Example: `test.name`. */
  username?: string;
}

/** Product inside {@link Fulfillment}. */
export interface SearchSampleApplicationsFulfillmentsProduct {
  /** Platform's id of the product, as the product operations return it. Example: `123456`. */
  id?: string;
  /** Address of the main picture of the product. Example: `https://www.example.com`. */
  main_image_url?: string;
}

/** Product inside {@link SampleApplication}. */
export interface SearchSampleApplicationsProduct {
  /** Platform's id of the product, as the product operations return it. Example: `123456`. */
  id?: string;
  /** Id of the SKU that the creator wants as a sample. Example: `123456`. */
  sku_id?: string;
  /** Address of the picture that shows this variant of the product. */
  sku_image_url?: string;
  /** Name of the variant, made of its sales attributes. */
  sku_name?: string;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Seller contact info inside {@link CreateTargetCollaborationParams}, {@link TargetCollaboration}, {@link UpdateFailed} and others. */
export interface SellerContactInfo {
  /** Email address under which creators can reach the seller. Example: `test@tiktokshop.com`. */
  email?: string | undefined;
  /** LINE account under which creators can reach the seller. */
  line?: string | undefined;
  /** Phone number under which creators can reach the seller. */
  phone_number?: string | undefined;
  /** Telegram account under which creators can reach the seller. */
  telegram?: string | undefined;
  /** WhatsApp number under which creators can reach the seller. */
  whatsapp?: string | undefined;
}

/** Shop inside {@link SearchOpenCollaborationProductProduct}. */
export interface Shop {
  /** Name of the shop as buyers see it on TikTok. */
  name?: string;
}

/** SKU inside {@link Order}. */
export interface Sku {
  /** Your share of the creator bonus in a commission boost that you fund together with the platform, as finally due. */
  actual_cofunded_creator_bonus_amount?: common.Money;
  /** Sales value that the commission is finally computed on: selling price times the quantity that was neither returned nor refunded. */
  actual_commission_base?: common.Money;
  /** Commission finally due to the creator: `actual_commission_base` times `commission_rate`. */
  actual_paid_commission?: common.Money;
  /** Commission finally due to the affiliate partner (agency) on this SKU. */
  actual_paid_partner_commission?: common.Money;
  /** Shop Ads commission finally due: `actual_commission_base` times `shop_ads_commission_rate`. */
  actual_paid_shop_ads_commission?: common.Money;
  /** Id of the campaign of a TikTok affiliate partner (TAP) that the product is enrolled in. Example: `73661290629`. */
  campaign_id?: string;
  /** How the commission of the order is computed: one fixed rate, or a rate by tier. */
  commission_model?: string;
  /** Commission of the creator in hundredths of a percent: 3587 is 35.87 percent of the price. Example: `1000`. */
  commission_rate?: string;
  /** Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0. */
  commission_tier_setting?: string;
  /** Id of the LIVE or video through which the order came. Example: `7493990579714164574`. */
  content_id?: string;
  /** Content through which the order came: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`. */
  content_type?: ContentType;
  /** Handle of the creator who brought the order. Example: `exampleTikTokCreatorUsername`. */
  creator_username?: string;
  /** Your share of the creator bonus in a commission boost that you fund together with the platform, as estimated. */
  estimated_cofunded_creator_bonus_amount?: common.Money;
  /** Sales value that the commission is estimated on, before returns and refunds: selling price times quantity. */
  estimated_commission_base?: common.Money;
  /** Commission expected for the creator: `estimated_commission_base` times `commission_rate`. */
  estimated_paid_commission?: common.Money;
  /** Commission expected for the affiliate partner (agency) on this SKU. */
  estimated_paid_partner_commission?: common.Money;
  /** Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`. */
  estimated_paid_shop_ads_commission?: common.Money;
  /** Whether all units of the SKU were returned. */
  fully_return?: string;
  /** Whether the order came through a carousel, that is a post with several pictures. */
  is_carousel?: boolean;
  /** Id of the open collaboration through which the creator promotes the product. Example: `73661290629`. */
  open_collaboration_id?: string;
  /** Commission rate of the affiliate partner (agency) on this SKU. */
  partner_commission_rate?: string;
  /** Price at which one unit of the SKU was sold. */
  price?: common.Money;
  /** Platform's id of the product that the entry or call is about. Example: `1729503179457070324`. */
  product_id?: string;
  /** Number of units of the SKU that the buyer ordered. Example: `1`. */
  quantity?: number;
  /** Number of units of the SKU that the buyer got a refund for. Example: `1`. */
  refunded_quantity?: number;
  /** Number of units of the SKU that the buyer sent back. Example: `1`. */
  returned_quantity?: number;
  /** Whether the commission on this SKU has been settled. */
  settlement_status?: string;
  /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `5000`. */
  shop_ads_commission_rate?: string;
  /** Id of the SKU, the variant of the product. */
  sku_id?: string;
  /** Id of the target collaboration, an offer to chosen creators. Example: `73661290629`. */
  target_collaboration_id?: string;
}

/** Sorter inside {@link GetSellerSearchCreatorMarketplaceAdvancedFiltersData}. */
export interface Sorter {
  /** Id of the sorting; pass it as `sorter_algorithm_id` when you search for creators. */
  algorithm_id?: string;
  /** Text of the sorting, ready to show in a list. */
  name?: string;
}

/** Success item inside {@link ResolveTargetCollaborationConflictsResponse}. */
export interface SuccessItem {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_open_id?: string;
  /** Id of the target collaboration that already holds this creator and product. */
  existing_collaboration_id?: string;
}

/** Target collaboration inside {@link QueryTargetCollaborationDetailResponse}, {@link SearchTargetCollaborationsResponse}. */
export interface TargetCollaboration {
  /** Creators in state NORMAL who posted content with products of the collaboration. Example: `1`. */
  content_creator_count?: number;
  /** When it was created, Unix time in seconds. */
  create_time?: number;
  /** Creators invited to the collaboration; the misspelling is part of the name. Example: `10`. */
  creator_inivited_count?: number;
  /** Creators invited to the collaboration, only those in state NORMAL. Example: `10`. */
  creator_invited_count?: number;
  /** Creators found or invited, one entry each. */
  creators?: QueryTargetCollaborationDetailCreator[];
  /** When the collaboration ends, Unix time in seconds. Example: `1715654330`. */
  end_time?: number;
  /** Whether invited creators get free samples and whether the seller must approve each request. */
  free_sample_rule?: FreeSampleRule;
  /** Platform's id of the target collaboration, needed to read, change or share it. Example: `789078671231123124`. */
  id?: string;
  /** Text that the seller sends to the invited creators about the shop and the collaboration. Example: `test`. */
  message?: string;
  /** Name of the target collaboration, visible to the seller and to invited creators. Example: `target_collaboration`. */
  name?: string;
  /** Products in the collaboration, only those in state NORMAL. Example: `30`. */
  product_count?: number;
  /** Products of the collaboration with the commission for each. */
  products?: Product[];
  /** Contact details that invited creators see. */
  seller_contact_info?: SellerContactInfo;
  /** Creators in state NORMAL who added a product of the collaboration to their showcase. Example: `2`. */
  showcase_creator_count?: number;
  /** When the collaboration starts, Unix time in seconds. Example: `1715654330`. */
  start_time?: number;
  /** Kind of target collaboration: STANDARD set up by the seller, or TOP_CREATOR_PROGRAM joined by offering products only. Example: `STANDARD`. */
  type?: TargetCollaborationType;
  /** When the collaboration was last changed, Unix time in seconds. Example: `1715654330`. */
  update_time?: number;
}

/** Target collaboration conflict inside {@link CreateTargetCollaborationResponse}, {@link UpdateTargetCollaborationResponse}. */
export interface TargetCollaborationConflict {
  /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
  creator_user_open_id?: string;
  /** Platform's id of the product that the entry or call is about. Example: `789078671231`. */
  product_id?: string;
}

/** Task inside {@link GetCompassTaskListResponse}. */
export interface Task {
  /** Name under which the export can be saved. */
  file_name?: string;
  /** Id of the export task; pass it as `task_id` to download the file. */
  id?: string;
  /** What the export covers: figures of the shop or of creators. */
  module_type?: string;
  /** How far the export has come; the file can be read once it is finished. */
  status?: string;
}

/** Threshold inside {@link EditOpenCollaborationSampleRuleSampleRule}, {@link SampleRule}. */
export interface Threshold {
  /** Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`. */
  avg_ec_video_views?: number | undefined;
  /** First-level categories of which one must be among the top three of the creator's GMV over the last 30 days. */
  category_ids?: string[] | undefined;
  /** Number of followers a creator must exceed to ask for a sample. Example: `2000`. */
  minimum_follower_count?: number | undefined;
  /** Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`. */
  minimum_gmv?: number | undefined;
  /** How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`. */
  predicted_fulfillment_rank?: string | undefined;
}

/** Top follower demographic inside {@link SearchCreatorOnMarketplaceCreator}. */
export interface TopFollowerDemographic {
  /** The three largest age groups among the followers of the creator, such as AGE_RANGE_18_24. */
  age_ranges?: string[];
  /** Gender that most followers of the creator have, with its share. */
  major_gender?: MajorGender;
}

/** Units sold range inside {@link Creator}, {@link SearchCreatorOnMarketplaceCreator}. */
export interface UnitsSoldRange {
  /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
  formatted_range?: string;
  /** Largest number of units sold in the range. */
  maximum_amount?: number;
  /** Smallest number of units sold in the range. */
  minimum_amount?: number;
}

/** Update failed inside {@link UpdateTargetCollaborationResponse}. */
export interface UpdateFailed {
  /** Open ids of creators that could not be added. */
  add_creator_open_ids?: string[];
  /** Products that could not be added, with the commission asked for. */
  add_products?: AddProduct;
  /** Commission changes that failed, one for each product. */
  change_commissions?: ChangeCommission;
  /** End time that could not be set, Unix time in seconds. Example: `1715654330`. */
  end_time?: number;
  /** Open ids in the request that belong to no creator, as one text. */
  invalid_open_id_list?: string[];
  /** Product ids in the request that are not valid for the shop, as one text. */
  invalid_product_id_list?: string[];
  /** Name that could not be given to the collaboration. Example: `openapi_test`. */
  name?: string;
  /** Open ids of creators that could not be removed. */
  remove_creator_open_ids?: string[];
  /** Ids of products that could not be taken out of the collaboration. */
  remove_product_ids?: string[];
  /** Contact details that could not be changed. */
  seller_contact_info?: SellerContactInfo;
}

/** Product inside {@link UpdateTargetCollaborationParams}. */
export interface UpdateTargetCollaborationProduct {
  /** Commission in hundredths of a percent, 100 to 8000; a raise holds at once, a cut from 00:00 of the next day if a creator already shows the product. Required. Example: `1000`. */
  commission_rate: common.Integer;
  /** Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`. */
  id: common.Id;
  /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`. */
  target_ad_commission_rate?: common.Integer | undefined;
}

/** Video GPM range inside {@link Creator}. */
export interface VideoGpmRange {
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
  formatted_range?: string;
  /** Upper end of the range, decimal text where it is money. */
  maximum_amount?: string;
  /** Lower end of the range, decimal text where it is money. */
  minimum_amount?: string;
}

/**
 * Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may be added.
 * - `NORMAL`: Part of the collaboration and in force.
 * - `DELETING`: Removed by the seller but in force until midnight; DELETED from 00:00 of the next day.
 * - `DELETED`: No longer part of the collaboration; its rate does not apply any more.
 */
export type CollaborationStatus =
  | "NORMAL"
  | "DELETING"
  | "DELETED"
  | (string & {});

/**
 * Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may be added.
 * - `EFFECTIVE_ALL`: The product's rate holds for every creator of the collaboration.
 * - `EFFECTIVE_PARTIALLY`: It holds for some creators; for the others the rate of the Top Creator Program comes first.
 * - `EFFECTIVE_NONE`: It holds for no creator of the collaboration.
 */
export type CommissionEffectiveStatus =
  | "EFFECTIVE_ALL"
  | "EFFECTIVE_PARTIALLY"
  | "EFFECTIVE_NONE"
  | (string & {});

/**
 * Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may be added.
 * - `LIVE`: Livestreams in which the creator showed the product.
 * - `VIDEO`: Videos with a link to the product.
 */
export type ContentFormat =
  | "LIVE"
  | "VIDEO"
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
 * Values of `conversation_status` in `GetConversationListRequest`; more may be added.
 * - `ALL`: All conversations, whatever their state.
 * - `ARCHIVED`: Conversations that the seller moved to the archive.
 * - `STARRED`: Conversations that the seller marked with a star.
 * - `UNREAD`: Conversations with messages not yet marked as read; a reply alone does not mark them.
 * - `UNREPLIED`: Conversations whose last message was not sent by the seller.
 */
export type ConversationStatus =
  | "ALL"
  | "ARCHIVED"
  | "STARRED"
  | "UNREAD"
  | "UNREPLIED"
  | (string & {});

/**
 * Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may be added.
 * - `ACCEPT`: Collaborations whose creators have put the products into their showcase.
 * - `ALL`: All collaborations, accepted or not.
 */
export type CreatorAcceptStatus =
  | "ACCEPT"
  | "ALL"
  | (string & {});

/**
 * Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may be added.
 * - `BASIC_CREATOR_INFORMATION`: Name, picture, level and other profile facts.
 * - `COLLABORATION`: How the creator works with sellers: brands, samples, contact.
 * - `CONTENT_PERFORMANCE`: Views, likes and other results of LIVEs and videos.
 * - `FOLLOWER_INFORMATION`: Number, age, gender and place of those who follow the creator.
 * - `SALES_AND_GMV`: Units sold and revenue that the creator brought in.
 */
export type DataGroup =
  | "BASIC_CREATOR_INFORMATION"
  | "COLLABORATION"
  | "CONTENT_PERFORMANCE"
  | "FOLLOWER_INFORMATION"
  | "SALES_AND_GMV"
  | (string & {});

/**
 * Values of `fulfillment_status` in `SampleApplication`; more may be added.
 * - `PENDING`: The creator has posted nothing yet and still owes the content.
 * - `ONGOING`: Content is posted and the platform is checking it; SUCCEED or FAILED comes next.
 * - `SUCCEED`: The content was accepted, so the creator owes nothing more.
 * - `FAILED`: The content was checked and turned down as not good enough.
 * - `OVERDUE`: The deadline passed before acceptable content was posted.
 * - `SUSPEND`: The duty is on hold, for example while the product cannot be promoted.
 * - `CANCELLED`: Called off by the creator or by staff of the platform; nothing is due any more.
 * - `EXEMPTED`: The creator was released from the duty and need not post.
 */
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

/**
 * Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may be added.
 * - `PRODUCT_ID`: `query` is the exact id of a product.
 * - `PRODUCT_NAME`: `query` is part of a product's name; similar names match.
 */
export type KeywordType =
  | "PRODUCT_ID"
  | "PRODUCT_NAME"
  | (string & {});

/**
 * Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may be added.
 * - `TEXT`: Plain text in `content`.
 * - `PRODUCT_CARD`: Card that shows one product of the shop.
 * - `TARGET_COLLABORATION_CARD`: Card that invites the creator to promote chosen products at an agreed rate.
 * - `FREE_SAMPLE_CARD`: Card about a request for free samples.
 * - `IMAGE`: Picture given by address, width and height.
 * - `CRM_TEXT_WITH_IMAGE_CARD`: Card with title, body and one picture.
 * - `CRM_TEXT_WITH_PRODUCTS_CARD`: Card with title, body and several products.
 * - `NOTIFICATION`: Notice from the platform in the chat; it arrives but cannot be sent.
 * - `EMOTICONS`: Sticker or emoji; it arrives but cannot be sent through the API.
 * - `SYSTEM`: Message made by the system rather than by seller or creator; it cannot be sent.
 */
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

/**
 * Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
 * - `BASE`: Core affiliate figures of the shop.
 * - `CREATOR`: Figures split by each affiliate who sold products.
 */
export type ModuleType =
  | "BASE"
  | "CREATOR"
  | (string & {});

/**
 * Values of `msg_type` in `SendImMessageRequest`; more may be added.
 * - `CRM_TEXT_WITH_IMAGE_CARD`: Card with title, body and one picture.
 * - `CRM_TEXT_WITH_PRODUCTS_CARD`: Card with title, body and several products.
 * - `FREE_SAMPLE_CARD`: Card about a request for free samples, given by the id of the application.
 * - `IMAGE`: Picture given by address, width and height.
 * - `PRODUCT_CARD`: Card that shows a product, given by its id.
 * - `TARGET_COLLABORATION_CARD`: Card that invites the creator to the collaboration given by its id.
 * - `TEXT`: Plain text in `content`.
 */
export type MsgType =
  | "CRM_TEXT_WITH_IMAGE_CARD"
  | "CRM_TEXT_WITH_PRODUCTS_CARD"
  | "FREE_SAMPLE_CARD"
  | "IMAGE"
  | "PRODUCT_CARD"
  | "TARGET_COLLABORATION_CARD"
  | "TEXT"
  | (string & {});

/**
 * Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may be added.
 * - `OPTION_BRAND`: Brands the creator has worked with.
 * - `OPTION_CREATOR_LEVEL`: Levels of creators, based on revenue.
 * - `OPTION_LANGUAGE`: Languages that creators speak in their content.
 * - `OPTION_SORTER`: Ways to sort the search results.
 * - `OPTION_VERTICAL_PRO`: Categories in which creators hold the Category Pro label.
 */
export type OptionType =
  | "OPTION_BRAND"
  | "OPTION_CREATOR_LEVEL"
  | "OPTION_LANGUAGE"
  | "OPTION_SORTER"
  | "OPTION_VERTICAL_PRO"
  | (string & {});

/**
 * Values of `status` in `Order`; more may be added.
 * - `ALL`: Value that stands for every state, as in a filter.
 * - `PROCESSING`: The order is under way; the commission is only an estimate so far.
 * - `COMPLETED`: The order is finished and its commission final.
 * - `CANCELLED`: The order was called off, so no commission is due.
 * - `FROZEN`: The commission is held back, for example on suspicion of fraud, until the case is decided.
 * - `DEDUCTED`: An amount was taken from the creator's balance on account of the order.
 */
export type OrderStatus =
  | "ALL"
  | "PROCESSING"
  | "COMPLETED"
  | "CANCELLED"
  | "FROZEN"
  | "DEDUCTED"
  | (string & {});

/**
 * Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
 * - `ALL`: All kinds of collaboration together.
 * - `OPEN`: Open collaboration, which any creator can join.
 * - `PARTNER`: Campaigns run by affiliate agencies.
 * - `TARGET`: Target collaboration with invited creators.
 */
export type PlanType =
  | "ALL"
  | "OPEN"
  | "PARTNER"
  | "TARGET"
  | (string & {});

/**
 * Values of `status` in `Product`; more may be added.
 * - `LIVE`: On sale; creators can promote it and buyers can order it.
 * - `OUT_OF_STOCK`: Buyers find no unit left; the seller has to restock it.
 * - `SELLER_DEACTIVATE`: Taken off sale by the seller, who can put it back.
 * - `PLATFORM_DEACTIVATE`: Taken off sale by TikTok Shop, or not available to buyers for another reason.
 * - `GNE_REJECT`: Blocked by the platform's governance, or the collaboration behind it was dissolved.
 * - `DELETE`: Removed from the shop, so it cannot be promoted any more.
 * - `OTHER`: Cannot be sold for another reason: still a draft, frozen or under review, for instance.
 */
export type ProductStatus =
  | "LIVE"
  | "OUT_OF_STOCK"
  | "SELLER_DEACTIVATE"
  | "PLATFORM_DEACTIVATE"
  | "GNE_REJECT"
  | "DELETE"
  | "OTHER"
  | (string & {});

/**
 * Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may be added.
 * - `NORMAL`: The creator promotes the product as agreed.
 * - `TERMINATING`: The seller has asked to end the promotion; the creator's right to promote runs out soon.
 */
export type PromotionStatus =
  | "NORMAL"
  | "TERMINATING"
  | (string & {});

/**
 * Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may be added.
 * - `NOT_MATCH`: The creator does not fit what the seller looks for.
 * - `OFFLINE`: The product is no longer on sale.
 * - `OTHER`: Any reason that the other values do not cover.
 * - `OUT_OF_STOCK`: No unit of the product is available at present.
 */
export type RejectReason =
  | "NOT_MATCH"
  | "OFFLINE"
  | "OTHER"
  | "OUT_OF_STOCK"
  | (string & {});

/**
 * Values of `review_result` in `ReviewSampleApplicationsRequest`; more may be added.
 * - `APPROVE`: The creator gets the sample; a sample order is created for the seller to ship.
 * - `REJECT`: The creator gets no sample; `reject_reason` must say why.
 */
export type ReviewResult =
  | "APPROVE"
  | "REJECT"
  | (string & {});

/**
 * Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may be added.
 * - `AWAITING_SHIPMENT`: The seller approved and must ship the sample in time.
 * - `COMPLETED`: The creator has posted the content; nothing more to do.
 * - `CONTENT_PENDING`: The creator has received the sample and now has to post content.
 * - `DEL_OPEN_COLLAB`: Ended: the open collaboration behind it was removed.
 * - `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
 * - `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
 * - `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
 * - `OVERDUE_CANCELLED`: Ended: the seller did not decide in time.
 * - `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
 * - `REJECT_CANCELLED`: Ended: the seller turned the application down.
 * - `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
 * - `SHIPPED`: The sample is on its way to the creator.
 * - `UNFULFILLABLE_CANCELLED`: Ended: content became impossible for reasons the creator could not influence.
 * - `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the agreed time.
 * - `WITHDRAW_CANCELLED`: Ended: the creator took the application back before approval.
 */
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

/**
 * Values of `keyword_type` in `SearchParam`; more may be added.
 * - `PRODUCT_ID`: `keyword` is the exact id of a product.
 * - `PRODUCT_NAME`: `keyword` is part of a product's name; similar names match.
 * - `TARGET_COLLABORATION_ID`: `keyword` is the exact id given to one invitation.
 * - `TARGET_COLLABORATION_NAME`: `keyword` is part of a collaboration's name; similar names match.
 */
export type SearchParamKeywordType =
  | "PRODUCT_ID"
  | "PRODUCT_NAME"
  | "TARGET_COLLABORATION_ID"
  | "TARGET_COLLABORATION_NAME"
  | (string & {});

/**
 * Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added.
 * - `commission`: By the amount of commission for each unit sold.
 * - `commission_rate`: By the percentage of commission, the default.
 * - `product_sales_price`: By the price at which the product is sold now.
 * - `units_sold`: By how many units were bought so far.
 */
export type SortField =
  | "commission"
  | "commission_rate"
  | "product_sales_price"
  | "units_sold"
  | (string & {});

/**
 * Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may be added.
 * - `ASC`: Smallest value first.
 * - `DESC`: Largest value first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/**
 * Values of `type` in `TargetCollaboration`; more may be added.
 * - `STANDARD`: Set up by the seller, who chose both products and creators.
 * - `TOP_CREATOR_PROGRAM`: Came about by joining the Top Creator Program, for which the seller only hands in products.
 */
export type TargetCollaborationType =
  | "STANDARD"
  | "TOP_CREATOR_PROGRAM"
  | (string & {});

/**
 * Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
 * - `PAST_24H`: The last day, 24 hours long.
 * - `PAST_30_DAYS`: The last month, thirty days long.
 * - `PAST_7_DAYS`: The last week, seven days long.
 */
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/6791db761882810314a991a8
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508
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