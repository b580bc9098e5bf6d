// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";

/** Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed. */
export interface OrderStatusChangeData {
  /** Is on hold order. */
  is_on_hold_order?: boolean;
  /** Order id. */
  order_id?: string;
  /** Order status. */
  order_status?: OrderStatusChangeOrderStatus;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed. */
export interface ReverseStatusUpdateData {
  /** Order id. */
  order_id?: string;
  /** Reverse event type. */
  reverse_event_type?: ReverseEventType;
  /** Reverse order id. */
  reverse_order_id?: string;
  /** Reverse order status. */
  reverse_order_status?: number;
  /** Reverse type. */
  reverse_type?: number;
  /** Reverse user. */
  reverse_user?: number;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed. */
export interface RecipientAddressUpdateData {
  /** Order id. */
  order_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed. */
export interface PackageUpdateData {
  /** Package list. */
  package_list?: Package[];
  /** Role type. */
  role_type?: RoleType;
  /** Sc type. */
  sc_type?: ScType;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status. */
export interface ProductStatusChangeData {
  /** Product id. */
  product_id?: string;
  /** Status. */
  status?: ProductStatusChangeStatus;
  /** Suspended reason. */
  suspended_reason?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop. */
export interface SellerDeauthorizationData {
  /** Message. */
  message?: string;
}

/** Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day. */
export interface UpcomingAuthorizationExpirationData {
  /** Expiration time. Unix seconds. */
  expiration_time?: number;
  /** Message. */
  message?: string;
}

/** Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn. */
export interface CancellationStatusChangeData {
  /** Cancel id. */
  cancel_id?: string;
  /** Cancel status. */
  cancel_status?: CancelStatus;
  /** Cancellations role. */
  cancellations_role?: CancellationsRole;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Order id. */
  order_id?: string;
}

/** Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status. */
export interface ReturnStatusChangeData {
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Order id. */
  order_id?: string;
  /** Return id. */
  return_id?: string;
  /** Return role. */
  return_role?: CancellationsRole;
  /** Return status. */
  return_status?: ReturnStatus;
  /** Return type. */
  return_type?: ReturnType;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it. */
export interface NewConversationData {
  /** Conversation id. */
  conversation_id?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
}

/** Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation. */
export interface NewMessageData {
  /** Content. JSON text, or plain text. */
  content?: string;
  /** Conversation id. */
  conversation_id?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Index. */
  index?: string;
  /** Is visible. */
  is_visible?: boolean;
  /** Message id. */
  message_id?: string;
  /** Sender. */
  sender?: Sender;
  /** Type. */
  type?: NewMessageType;
}

/** Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live. */
export interface ProductInformationChangeData {
  /** Change source. */
  change_source?: ChangeSource;
  /** Changed fields. */
  changed_fields?: ChangedField[];
  /** Product id. */
  product_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `PRODUCT_CREATION` (type 16): A product was created. */
export interface ProductCreationData {
  /** Product id. */
  product_id?: string;
  /** Product types. */
  product_types?: ProductType[];
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content. */
export interface ShoppableContentPostingData {
  /** Event. */
  event?: EventItem;
  /** Product id. */
  product_id?: string;
}

/** Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category. */
export interface ProductCategoryChangeData {
  /** Current category id. */
  current_category_id?: string;
  /** Previous category id. */
  previous_category_id?: string;
  /** Product id. */
  product_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted. */
export interface SizeChartChangeData {
  /** Event type. */
  event_type?: EventType;
  /** Size chart template id. */
  size_chart_template_id?: string;
  /** Size chart template name. */
  size_chart_template_name?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization. */
export interface CreatorDeauthorizationData {
  /** Cancel time. Unix seconds. */
  cancel_time?: number;
}

/** Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status. */
export interface InboundFbtOrderStatusChangeData {
  /** Inbound order id. */
  inbound_order_id?: string;
  /** Order status. */
  order_status?: OrderStatus;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed. */
export interface FbtMerchantOnboardingData {
  /** Onboarded regions. */
  onboarded_regions?: OnboardedRegion[];
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched. */
export interface GoodsMatchData {
  /** Goods id. */
  goods_id?: string;
  /** Match type. */
  match_type?: MatchType;
  /** Product id. */
  product_id?: string;
  /** Product type. */
  product_type?: GoodsMatchProductType;
  /** SKU id. */
  sku_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed. */
export interface FbtInventoryUpdateData {
  /** FBT warehouse inventory. */
  fbt_warehouse_inventory?: FbtWarehouseInventory[];
  /** Goods id. */
  goods_id?: string;
  /** SKU id. */
  sku_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress. */
export interface OpportunityMatchingStatusChangeData {
  /** External product id. */
  external_product_id?: string;
  /** Opportunity ids. */
  opportunity_ids?: string[];
  /** Opportunity matching end time. Unix seconds. */
  opportunity_matching_end_time?: number;
  /** Opportunity matching status. */
  opportunity_matching_status?: OpportunityMatchingStatus;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out. */
export interface InventoryStatusChangeData {
  /** Current inventory status. */
  current_inventory_status?: CurrentInventoryStatus;
  /** Inventory distribution. */
  inventory_distribution?: InventoryDistribution;
  /** Product id. */
  product_id?: string;
  /** SKU id. */
  sku_id?: string;
  /** Trigger reason. */
  trigger_reason?: TriggerReason;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator. */
export interface NewMessageListenerData {
  /** Content. JSON text, or plain text. */
  content?: string;
  /** Conversation id. */
  conversation_id?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Index. */
  index?: string;
  /** Message id. */
  message_id?: string;
  /** Msg type. */
  msg_type?: MsgType;
  /** Sender. */
  sender?: NewMessageListenerSender;
}

/** Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status. */
export interface TokopediaMirrorStatusChangeData {
  /** Mirror status. */
  mirror_status?: MirrorStatus;
  /** Tts shop id. */
  tts_shop_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress. */
export interface InvoiceStatusChangeData {
  /** Invalid reason. */
  invalid_reason?: InvalidReason;
  /** Invoice status. */
  invoice_status?: InvoiceStatus;
  /** Order ids. */
  order_ids?: string[];
  /** Package id. */
  package_id?: string;
}

/** Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed. */
export interface ProductAuditStatusChangeData {
  /** Audit. */
  audit?: Audit;
  /** Integrated platform statuses. */
  integrated_platform_statuses?: IntegratedPlatformStatus;
  /** Product id. */
  product_id?: string;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired. */
export interface StrikethroughPriceExpiredData {
  /** Product id. */
  product_id?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated. */
export interface ActivityStatusChangeData {
  /** Activity id. */
  activity_id?: string;
  /** Activity type. */
  activity_type?: ActivityType;
  /** Product level. */
  product_level?: ProductLevel;
  /** Status. */
  status?: ActivityStatusChangeStatus;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted. */
export interface CombinedListingChangeData {
  /** Added product ids. */
  added_product_ids?: string[];
  /** Change type. */
  change_type?: CombinedListingChangeChangeType;
  /** Combined listing id. */
  combined_listing_id?: string;
  /** Products. */
  products?: Product[];
  /** Removed product ids. */
  removed_product_ids?: string[];
  /** Status. */
  status?: CombinedListingChangeStatus;
}

/** Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended. */
export interface ImageTranslationCompletedData {
  /** Translation task. */
  translation_task?: TranslationTask;
}

/** Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated. */
export interface SkuStatusChangeData {
  /** Product id. */
  product_id?: string;
  /** SKUs. */
  skus?: Sku[];
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft. */
export interface GlobalReplicationStatusChangeData {
  /** Replicated product. */
  replicated_product?: ReplicatedProduct;
  /** Source product id. */
  source_product_id?: string;
}

/** Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed. */
export interface GlobalListingMethodChangeData {
  /** Global product id. */
  global_product_id?: string;
  /** Listing method. */
  listing_method?: ListingMethod;
  /** Local product id. */
  local_product_id?: string[];
}

/** Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended. */
export interface VideoPrecheckResultData {
  /** Issues. */
  issues?: Issue[];
  /** Precheck task id. */
  precheck_task_id?: string;
  /** Result. */
  result?: VideoPrecheckResultResult;
}

/** Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status. */
export interface SampleApplicationStatusChangeData {
  /** Application id. */
  application_id?: string;
  /** Creator. */
  creator?: Creator;
  /** New status. */
  new_status?: NewStatus;
  /** Product. */
  product?: Product;
}

/** Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status. */
export interface FbtMcfOrderStatusData {
  /** MCF order. */
  mcf_order?: McfOrder;
}

/** Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended. */
export interface ShoppableVideoPrecheckTasksResultData {
  /** Good quality check result. */
  good_quality_check_result?: GoodQualityCheckResult;
  /** Task id. */
  task_id?: string;
  /** Violation check result. */
  violation_check_result?: ViolationCheckResult;
}

/** Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product. */
export interface ProductPackageRecommendedData {
  /** Abnormality types. */
  abnormality_types?: AbnormalityType[];
  /** Dimension recommendation. */
  dimension_recommendation?: DimensionRecommendation;
  /** Product id. */
  product_id?: string;
  /** Weight recommendation. */
  weight_recommendation?: WeightRecommendation;
}

/** Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed. */
export interface ActivityChangeData {
  /** Activity id. */
  activity_id?: string;
  /** Change type. */
  change_type?: ChangeType;
  /** Product remove list. */
  product_remove_list?: ProductRemove;
  /** Product update list. */
  product_update_list?: ProductUpdate;
  /** Update time. Unix seconds. */
  update_time?: number;
}

/** Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status. */
export interface AftersalesRequestStatusUpdateData {
  /** Aftersales request create time. Unix seconds. */
  aftersales_request_create_time?: number;
  /** Aftersales request id. */
  aftersales_request_id?: string;
  /** Aftersales request status. */
  aftersales_request_status?: AftersalesRequestStatus;
  /** Aftersales request update time. Unix seconds. */
  aftersales_request_update_time?: number;
  /** Return role. */
  return_role?: string;
}

/** Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status. */
export interface RmaStatusUpdateData {
  /** Aftersales request id. */
  aftersales_request_id?: string;
  /** Return role. */
  return_role?: ReturnRole;
  /** RMA create time. Unix seconds. */
  rma_create_time?: number;
  /** RMA id. */
  rma_id?: string;
  /** RMA request create time. Unix seconds. */
  rma_request_create_time?: number;
  /** RMA request update time. Unix seconds. */
  rma_request_update_time?: number;
  /** RMA status. */
  rma_status?: RmaStatus;
  /** RMA update time. Unix seconds. */
  rma_update_time?: number;
}

/** Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided. */
export interface AppealCompletedData {
  /** Appeal task. */
  appeal_task?: AppealTask;
  /** Product id. */
  product_id?: string;
}

/** Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out. */
export interface RefundSuccessData {
  /** Aftersales request id. */
  aftersales_request_id?: string;
  /** Line items. */
  line_items?: LineItem[];
  /** Refund currency. */
  refund_currency?: string;
  /** Refund status. */
  refund_status?: RefundStatus;
  /** Refund timestamp. Unix seconds. */
  refund_timestamp?: number;
  /** Refund total. */
  refund_total?: string;
  /** RMA id. */
  rma_id?: string;
}

/** Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope. */
export interface InventoryChangedData {
  /** Change detail. */
  change_detail?: ChangeDetail[];
  /** Event id. */
  event_id?: string;
  /** Occurred at. A time in the format of RFC 3339. */
  occurred_at?: string;
  /** Product id. */
  product_id?: string;
  /** Quantity snapshot after change. */
  quantity_snapshot_after_change?: QuantitySnapshotAfterChange;
  /** Seller id. */
  seller_id?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED. */
export interface InventoryChangedByShopData {
  /** Change detail. */
  change_detail?: ChangeDetail[];
  /** Event id. */
  event_id?: string;
  /** Occurred at. A time in the format of RFC 3339. */
  occurred_at?: string;
  /** Product id. */
  product_id?: string;
  /** Quantity snapshot after change. */
  quantity_snapshot_after_change?: QuantitySnapshotAfterChange;
  /** Shop id. */
  shop_id?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Appeal audit result inside {@link AppealTask}. */
export interface AppealAuditResult {
  /** Indicator type. */
  indicator_type?: string;
  /** Reject reason. */
  reject_reason?: string;
  /** Status. */
  status?: string;
}

/** Appeal task inside {@link AppealCompletedData}. */
export interface AppealTask {
  /** Appeal audit result. */
  appeal_audit_result?: AppealAuditResult[];
  /** Size chart id. */
  size_chart_id?: string;
  /** Size chart image URI. */
  size_chart_image_uri?: string;
}

/** Audit inside {@link ProductAuditStatusChangeData}. */
export interface Audit {
  /** Pre approved reason. */
  pre_approved_reason?: PreApprovedReason;
  /** Pre approved reasons. */
  pre_approved_reasons?: PreApprovedReason[];
  /** Status. */
  status?: AuditStatus;
}

/** Change detail inside {@link InventoryChangedByShopData}, {@link InventoryChangedData}. */
export interface ChangeDetail {
  /** Available quantity delta. */
  available_quantity_delta?: number;
  /** Campaign locked quantity delta. */
  campaign_locked_quantity_delta?: number;
  /** Committed quantity delta. */
  committed_quantity_delta?: number;
  /** Creator locked quantity delta. */
  creator_locked_quantity_delta?: number;
  /** Idempotency key. */
  idempotency_key?: string;
  /** In shop quantity delta. */
  in_shop_quantity_delta?: number;
  /** Occurred at. A time in the format of RFC 3339. */
  occurred_at?: string;
  /** Total quantity delta. */
  total_quantity_delta?: number;
  /** Trigger source. */
  trigger_source?: TriggerSource;
}

/** Consign order inside {@link McfOrder}. */
export interface ConsignOrder {
  /** Carrier. */
  carrier?: string;
  /** Goods. */
  goods?: Goods[];
  /** Id. */
  id?: string;
  /** Is platform closed. */
  is_platform_closed?: string;
  /** Issue. */
  issue?: string;
  /** Shipping provider. */
  shipping_provider?: ShippingProvider;
  /** Status. */
  status?: ConsignOrderStatus;
  /** Tracking number. */
  tracking_number?: string;
}

/** Creator inside {@link SampleApplicationStatusChangeData}. */
export interface Creator {
  /** Creator open id. */
  creator_open_id?: string;
}

/** Dimension recommendation inside {@link ProductPackageRecommendedData}. */
export interface DimensionRecommendation {
  /** Height. */
  height?: Height;
  /** Length. */
  length?: Length;
  /** Unit. */
  unit?: string;
  /** Width. */
  width?: Width;
}

/** Event inside {@link ShoppableContentPostingData}. */
export interface EventItem {
  /** Content id. */
  content_id?: string;
  /** Scene. */
  scene?: EventItemScene;
  /** Type. */
  type?: EventItemType;
}

/** Fail reason inside {@link ReplicatedProduct}. */
export interface FailReason {
  /** Message. */
  message?: string;
}

/** FBT warehouse inventory inside {@link FbtInventoryUpdateData}. */
export interface FbtWarehouseInventory {
  /** FBT warehouse id. */
  fbt_warehouse_id?: string;
  /** On hand detail. */
  on_hand_detail?: OnHandDetail;
}

/** Good quality check result inside {@link ShoppableVideoPrecheckTasksResultData}. */
export interface GoodQualityCheckResult {
  /** Issues. */
  issues?: ShoppableVideoPrecheckTasksResultIssue[];
  /** Status. */
  status?: GoodQualityCheckResultStatus;
}

/** Goods inside {@link ConsignOrder}. */
export interface Goods {
  /** Id. */
  id?: string;
  /** Quantity. */
  quantity?: number;
}

/** Height inside {@link DimensionRecommendation}. */
export interface Height {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Integrated platform status inside {@link ProductAuditStatusChangeData}. */
export interface IntegratedPlatformStatus {
  /** Platform. */
  platform?: IntegratedPlatformStatusPlatform;
  /** Status. */
  status?: IntegratedPlatformStatusStatus;
}

/** Inventory distribution inside {@link InventoryStatusChangeData}. */
export interface InventoryDistribution {
  /** Available quantity. */
  available_quantity?: number;
  /** Campaign reserved quantity. */
  campaign_reserved_quantity?: number;
  /** Committed quantity. */
  committed_quantity?: number;
  /** Creator reserved quantity. */
  creator_reserved_quantity?: number;
  /** Total quantity. */
  total_quantity?: number;
}

/** Issue inside {@link VideoPrecheckResultData}. */
export interface Issue {
  /** Risk. */
  risk?: string;
  /** Suggestion. */
  suggestion?: string;
}

/** Length inside {@link DimensionRecommendation}. */
export interface Length {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Line item inside {@link RefundSuccessData}. */
export interface LineItem {
  /** Main order id. */
  main_order_id?: string;
  /** Return line item id. */
  return_line_item_id?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU return request id. */
  sku_return_request_id?: string;
  /** Sub return line item id. */
  sub_return_line_item_id?: string;
}

/** MCF order inside {@link FbtMcfOrderStatusData}. */
export interface McfOrder {
  /** Consign orders. */
  consign_orders?: ConsignOrder[];
  /** Create time. Unix seconds. */
  create_time?: number;
  /** External order id. */
  external_order_id?: string;
  /** MCF order id. */
  mcf_order_id?: string;
}

/** Sender inside {@link NewMessageListenerData}. */
export interface NewMessageListenerSender {
  /** Sender IM user id. */
  sender_im_user_id?: string;
}

/** On hand detail inside {@link FbtWarehouseInventory}. */
export interface OnHandDetail {
  /** Available quantity. */
  available_quantity?: number;
  /** Reserved quantity. */
  reserved_quantity?: number;
  /** Total quantity. */
  total_quantity?: number;
}

/** Onboarded region inside {@link FbtMerchantOnboardingData}. */
export interface OnboardedRegion {
  /** Region code. */
  region_code?: string;
}

/** Original image inside {@link TranslationTask}. */
export interface OriginalImage {
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
}

/** Package inside {@link PackageUpdateData}. */
export interface Package {
  /** Order id list. */
  order_id_list?: string[];
  /** Package id. */
  package_id?: string;
}

/** Product inside {@link CombinedListingChangeData}, {@link SampleApplicationStatusChangeData}. */
export interface Product {
  /** Id. */
  id?: string;
  /** SKU id. */
  sku_id?: string;
}

/** Product remove inside {@link ActivityChangeData}. */
export interface ProductRemove {
  /** Benefit product ids. */
  benefit_product_ids?: string[];
  /** Exclude product ids. */
  exclude_product_ids?: string[];
  /** Product ids. */
  product_ids?: string[];
  /** SKU ids. */
  sku_ids?: string[];
}

/** Product update inside {@link ActivityChangeData}. */
export interface ProductUpdate {
  /** Benefit product ids. */
  benefit_product_ids?: string[];
  /** Exclude product ids. */
  exclude_product_ids?: string[];
  /** Product ids. */
  product_ids?: string[];
}

/** Quantity snapshot after change inside {@link InventoryChangedByShopData}, {@link InventoryChangedData}. */
export interface QuantitySnapshotAfterChange {
  /** Campaign locked quantity. */
  campaign_locked_quantity?: number;
  /** Creator locked quantity. */
  creator_locked_quantity?: number;
  /** In shop quantity. */
  in_shop_quantity?: number;
  /** Total available quantity. */
  total_available_quantity?: number;
  /** Total committed quantity. */
  total_committed_quantity?: number;
  /** Total quantity. */
  total_quantity?: number;
}

/** Replicated product inside {@link GlobalReplicationStatusChangeData}. */
export interface ReplicatedProduct {
  /** Fail reasons. */
  fail_reasons?: FailReason[];
  /** Product id. */
  product_id?: string;
  /** Region. */
  region?: string;
  /** Result. */
  result?: ReplicatedProductResult;
}

/** Sender inside {@link NewMessageData}. */
export interface Sender {
  /** IM user id. */
  im_user_id?: string;
  /** Role. */
  role?: SenderRole;
}

/** Shipping provider inside {@link ConsignOrder}. */
export interface ShippingProvider {
  /** Id. */
  id?: string;
  /** Name. */
  name?: string;
}

/** Issue inside {@link GoodQualityCheckResult}. */
export interface ShoppableVideoPrecheckTasksResultIssue {
  /** Code. */
  code?: string;
  /** Suggestions. */
  suggestions?: string;
}

/** Issue inside {@link ViolationCheckResult}. */
export interface ShoppableVideoPrecheckTasksResultViolationCheckResultIssue {
  /** Risk. */
  risk?: string;
  /** Suggestions. */
  suggestions?: string;
}

/** SKU inside {@link SkuStatusChangeData}. */
export interface Sku {
  /** Deactivation source. */
  deactivation_source?: DeactivationSource;
  /** SKU id. */
  sku_id?: string;
  /** Status. */
  status?: SkuStatus;
}

/** Translated image inside {@link TranslationTask}. */
export interface TranslatedImage {
  /** URI. */
  uri?: string;
  /** URL. */
  url?: string;
}

/** Translation task inside {@link ImageTranslationCompletedData}. */
export interface TranslationTask {
  /** Fail reason. */
  fail_reason?: string;
  /** Id. */
  id?: string;
  /** Original image. */
  original_image?: OriginalImage;
  /** Status. */
  status?: TranslationTaskStatus;
  /** Target lang. */
  target_lang?: TargetLang;
  /** Target language. */
  target_language?: TargetLanguage;
  /** Translated image. */
  translated_image?: TranslatedImage;
}

/** Trigger reason inside {@link InventoryStatusChangeData}. */
export interface TriggerReason {
  /** Alert type. */
  alert_type?: AlertType;
  /** Lead days. */
  lead_days?: number;
  /** Low stock threshold. */
  low_stock_threshold?: number;
}

/** Violation check result inside {@link ShoppableVideoPrecheckTasksResultData}. */
export interface ViolationCheckResult {
  /** Issues. */
  issues?: ShoppableVideoPrecheckTasksResultViolationCheckResultIssue[];
  /** Status. */
  status?: GoodQualityCheckResultStatus;
}

/** Weight inside {@link WeightRecommendation}. */
export interface Weight {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Weight recommendation inside {@link ProductPackageRecommendedData}. */
export interface WeightRecommendation {
  /** Unit. */
  unit?: string;
  /** Weight. */
  weight?: Weight;
}

/** Width inside {@link DimensionRecommendation}. */
export interface Width {
  /** Max value. */
  max_value?: string;
  /** Min value. */
  min_value?: string;
}

/** Values of `abnormality_types` in `ProductPackageRecommendedData`; more may come. */
export type AbnormalityType =
  | "Weight"
  | "Dimension"
  | "None"
  | (string & {});

/** Values of `status` in `ActivityStatusChangeData`; more may come. */
export type ActivityStatusChangeStatus =
  | "ONGOING"
  | "EXPIRED"
  | "DEACTIVATED"
  | (string & {});

/** Values of `activity_type` in `ActivityStatusChangeData`; more may come. */
export type ActivityType =
  | "FIXED_PRICE"
  | "DIRECT_DISCOUNT"
  | "SHIPPING_DISCOUNT"
  | "BUY_MORE_SAVE_MORE"
  | "FLASHSALE"
  | (string & {});

/** Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may come. */
export type AftersalesRequestStatus =
  | "PENDING_REQUEST_REVIEW"
  | "REQUEST_REVIEW_COMPLETED"
  | (string & {});

/** Values of `alert_type` in `TriggerReason`; more may come. */
export type AlertType =
  | "PREDICTION"
  | "REALTIME"
  | (string & {});

/** Values of `status` in `Audit`; more may come. */
export type AuditStatus =
  | "NONE"
  | "AUDITING"
  | "FAILED"
  | "PRE_APPROVED"
  | "APPROVED"
  | (string & {});

/** Values of `cancel_status` in `CancellationStatusChangeData`; more may come. */
export type CancelStatus =
  | "CANCELLATION_REQUEST_PENDING"
  | "CANCELLATION_REQUEST_SUCCESS"
  | "CANCELLATION_REQUEST_CANCELLED"
  | "CANCELLATION_REQUEST_COMPLETE"
  | (string & {});

/** Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may come. */
export type CancellationsRole =
  | "BUYER"
  | "SELLER"
  | "SYSTEM"
  | (string & {});

/** Values of `change_source` in `ProductInformationChangeData`; more may come. */
export type ChangeSource =
  | "SELLER_CENTER"
  | "OPEN_API"
  | (string & {});

/** Values of `change_type` in `ActivityChangeData`; more may come. */
export type ChangeType =
  | "CREATE"
  | "UPDATE"
  | "DEACTIVATE"
  | "product_update"
  | (string & {});

/** Values of `changed_fields` in `ProductInformationChangeData`; more may come. */
export type ChangedField =
  | "title"
  | "description"
  | "main_images"
  | "product_attributes"
  | "size_chart_image"
  | "size_chart_template"
  | "others"
  | (string & {});

/** Values of `change_type` in `CombinedListingChangeData`; more may come. */
export type CombinedListingChangeChangeType =
  | "CREATE"
  | "UPDATE"
  | "DELETE"
  | (string & {});

/** Values of `status` in `CombinedListingChangeData`; more may come. */
export type CombinedListingChangeStatus =
  | "LIVE"
  | "SYSTEM_DEACTIVATED"
  | "SELLER_DEACTIVATED"
  | "DELETED"
  | (string & {});

/** Values of `status` in `ConsignOrder`; more may come. */
export type ConsignOrderStatus =
  | "SHIPPED"
  | "HANDOVER"
  | "CLOSED"
  | "LOST"
  | "DAMAGE"
  | "COMPLETED"
  | "ABNORMAL"
  | "processing"
  | (string & {});

/** Values of `current_inventory_status` in `InventoryStatusChangeData`; more may come. */
export type CurrentInventoryStatus =
  | "SUFFICIENT_STOCK"
  | "LOW_STOCK"
  | "OUT_OF_STOCK"
  | (string & {});

/** Values of `deactivation_source` in `Sku`; more may come. */
export type DeactivationSource =
  | "SELLER"
  | "PLATFORM"
  | "COMBO_RELATION"
  | (string & {});

/** Values of `scene` in `EventItem`; more may come. */
export type EventItemScene =
  | "VIDEO"
  | (string & {});

/** Values of `type` in `EventItem`; more may come. */
export type EventItemType =
  | "ADD"
  | "UPDATE"
  | "REMOVE"
  | (string & {});

/** Values of `event_type` in `SizeChartChangeData`; more may come. */
export type EventType =
  | "CREATE"
  | "EDIT"
  | "DELETE"
  | (string & {});

/** Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may come. */
export type GoodQualityCheckResultStatus =
  | "SUCCESS"
  | "FAIL"
  | "PROCESSING"
  | (string & {});

/** Values of `product_type` in `GoodsMatchData`; more may come. */
export type GoodsMatchProductType =
  | "LOCAL"
  | "GLOBAL"
  | (string & {});

/** Values of `platform` in `IntegratedPlatformStatus`; more may come. */
export type IntegratedPlatformStatusPlatform =
  | "TOKOPEDIA"
  | (string & {});

/** Values of `status` in `IntegratedPlatformStatus`; more may come. */
export type IntegratedPlatformStatusStatus =
  | "NONE"
  | "AUDITING"
  | "FAILED"
  | "APPROVED"
  | (string & {});

/** Values of `invalid_reason` in `InvoiceStatusChangeData`; more may come. */
export type InvalidReason =
  | "UNKNOWN"
  | "FAILED"
  | "NOT_FOUND"
  | "NOT_AUTHORIZED"
  | "ACCESS_KEY_DUPLICATE"
  | (string & {});

/** Values of `invoice_status` in `InvoiceStatusChangeData`; more may come. */
export type InvoiceStatus =
  | "SUCCESS"
  | "PROCESSING"
  | "FAILED"
  | "INVALID"
  | (string & {});

/** Values of `listing_method` in `GlobalListingMethodChangeData`; more may come. */
export type ListingMethod =
  | "GLOBAL_PUBLISHING"
  | "LOCAL_REPLICATION"
  | (string & {});

/** Values of `match_type` in `GoodsMatchData`; more may come. */
export type MatchType =
  | "MATCH"
  | "UNMATCH"
  | (string & {});

/** Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may come. */
export type MirrorStatus =
  | "MIRRORED"
  | "ROLLED_BACK"
  | "CANCELED"
  | (string & {});

/** Values of `msg_type` in `NewMessageListenerData`; more may come. */
export type MsgType =
  | "TEXT"
  | "PRODUCT_CARD"
  | "TARGET_COLLABORATION_CARD"
  | "FREE_SAMPLE_CARD"
  | "TARGET_INVITATION_CARD"
  | (string & {});

/** Values of `type` in `NewMessageData`; more may come. */
export type NewMessageType =
  | "TEXT"
  | "IMAGE"
  | "ALLOCATED_SERVICE"
  | "NOTIFICATION"
  | "BUYER_ENTER_FROM_TRANSFER"
  | "BUYER_ENTER_FROM_PRODUCT"
  | "BUYER_ENTER_FROM_ORDER"
  | "PRODUCT_CARD"
  | "ORDER_CARD"
  | "EMOTICONS"
  | "VIDEO"
  | "COUPON_CARD"
  | "OTHER"
  | (string & {});

/** Values of `new_status` in `SampleApplicationStatusChangeData`; more may come. */
export type NewStatus =
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

/** Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may come. */
export type OpportunityMatchingStatus =
  | "PENDING"
  | "MATCHED"
  | "NOT_MATCHED"
  | (string & {});

/** Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may come. */
export type OrderStatus =
  | "TO_BE_RECEIVED"
  | "ARRIVE_HUB"
  | "RECEIVING"
  | "PARTIALLY_RECEIVED"
  | "RECEIVED"
  | "CANCELLED"
  | (string & {});

/** Values of `order_status` in `OrderStatusChangeData`; more may come. */
export type OrderStatusChangeOrderStatus =
  | "UNPAID"
  | "ON_HOLD"
  | "AWAITING_SHIPMENT"
  | "AWAITING_COLLECTION"
  | "CANCEL"
  | "IN_TRANSIT"
  | "DELIVERED"
  | "COMPLETED"
  | "CANCELLED"
  | "PARTIALLY_SHIPPING"
  | (string & {});

/** Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may come. */
export type PreApprovedReason =
  | "KYC_PENDING"
  | "RESTRICTED_CATEGORY_PENDING"
  | (string & {});

/** Values of `product_level` in `ActivityStatusChangeData`; more may come. */
export type ProductLevel =
  | "PRODUCT"
  | "VARIATION"
  | "SHOP"
  | (string & {});

/** Values of `status` in `ProductStatusChangeData`; more may come. */
export type ProductStatusChangeStatus =
  | "PRODUCT_FIRST_PASS_REVIEW"
  | "PRODUCT_STATUS_CHANGED"
  | "PRODUCT_AUDIT_FAILURE"
  | (string & {});

/** Values of `product_types` in `ProductCreationData`; more may come. */
export type ProductType =
  | "COMBINED_PRODUCT"
  | "GPR_PRODUCT"
  | (string & {});

/** Values of `refund_status` in `RefundSuccessData`; more may come. */
export type RefundStatus =
  | "REFUND_SUCCESS"
  | (string & {});

/** Values of `result` in `ReplicatedProduct`; more may come. */
export type ReplicatedProductResult =
  | "SUCCESS"
  | "DRAFT"
  | "FAILED"
  | (string & {});

/** Values of `return_role` in `RmaStatusUpdateData`; more may come. */
export type ReturnRole =
  | "BUYER"
  | "SELLER"
  | (string & {});

/** Values of `return_status` in `ReturnStatusChangeData`; more may come. */
export type ReturnStatus =
  | "AWAITING_BUYER_SHIP"
  | "BUYER_SHIPPED_ITEM"
  | "REFUND_OR_RETURN_REQUEST_REJECT"
  | "REJECT_RECEIVE_PACKAGE"
  | "REPLACEMENT_REQUEST_CANCEL"
  | "REPLACEMENT_REQUEST_COMPLETE"
  | "REPLACEMENT_REQUEST_PENDING"
  | "REPLACEMENT_REQUEST_REFUND_SUCCESS"
  | "REPLACEMENT_REQUEST_REJECT"
  | "RETURN_OR_REFUND_REQUEST_CANCEL"
  | "RETURN_OR_REFUND_REQUEST_COMPLETE"
  | "RETURN_OR_REFUND_REQUEST_PENDING"
  | "RETURN_OR_REFUND_REQUEST_SUCCESS"
  | "RETURN_OR_REFUND__REQUEST_CANCELLED"
  | (string & {});

/** Values of `return_type` in `ReturnStatusChangeData`; more may come. */
export type ReturnType =
  | "REFUND"
  | "REPLACEMENT"
  | "RETURN_AND_REFUND"
  | (string & {});

/** Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may come. */
export type ReverseEventType =
  | "ORDER_REQUEST_CANCEL"
  | "ORDER_RETURN"
  | "ORDER_REFUND"
  | (string & {});

/** Values of `rma_status` in `RmaStatusUpdateData`; more may come. */
export type RmaStatus =
  | "RMA_CREATED"
  | "PENDING_PACKAGE_REVIEW"
  | "PACKAGE_REVIEW_COMPLETED"
  | (string & {});

/** Values of `role_type` in `PackageUpdateData`; more may come. */
export type RoleType =
  | "ROLE_USER"
  | "ROLE_SELLER"
  | "ROLE_OPERATOR"
  | "ROLE_SYSTEM"
  | (string & {});

/** Values of `sc_type` in `PackageUpdateData`; more may come. */
export type ScType =
  | "COMBINE"
  | "CANCEL_COMBINE"
  | "SPLIT"
  | "CANCEL_SPLIT"
  | "ADDRESS_UPDATE_SPLIT"
  | "CANCEL_FULFILL_SPLIT"
  | "FULFILL_UNCOMBINE"
  | "PARTLY_CANCEL_SPLIT"
  | "SPLIT_BY_SKU_CANCEL"
  | (string & {});

/** Values of `role` in `Sender`; more may come. */
export type SenderRole =
  | "BUYER"
  | "SHOP"
  | "CUSTOMER_SERVICE"
  | "SYSTEM"
  | "ROBOT"
  | (string & {});

/** Values of `status` in `Sku`; more may come. */
export type SkuStatus =
  | "CREATED"
  | "DELETED"
  | "ACTIVATED"
  | "DEACTIVATED"
  | (string & {});

/** Values of `target_lang` in `TranslationTask`; more may come. */
export type TargetLang =
  | "de-DE"
  | "en-IE"
  | "es-ES"
  | "fr-FR"
  | "it-IT"
  | (string & {});

/** Values of `target_language` in `TranslationTask`; more may come. */
export type TargetLanguage =
  | "de-DE"
  | "en-IE"
  | "es-ES"
  | "fr-FR"
  | "it-IT"
  | (string & {});

/** Values of `status` in `TranslationTask`; more may come. */
export type TranslationTaskStatus =
  | "PROCESSING"
  | "COMPLETED"
  | "FAILED"
  | (string & {});

/** Values of `trigger_source` in `ChangeDetail`; more may come. */
export type TriggerSource =
  | "order_created"
  | "order_canceled"
  | "order_shipped"
  | "manual_adjustment"
  | "api_sync"
  | "campaign_lock"
  | "campaign_unlock"
  | "creator_lock"
  | "creator_unlock"
  | "system_auto_replenish"
  | (string & {});

/** Values of `result` in `VideoPrecheckResultData`; more may come. */
export type VideoPrecheckResultResult =
  | "PASS"
  | "FAIL"
  | (string & {});

/** An order changed status; the first event is sent when it is placed. Type 1. */
export interface OrderStatusChangeEvent extends common.Event<"ORDER_STATUS_CHANGE", OrderStatusChangeData> {}

/** A return or cancellation of the first API generation changed. Type 2. */
export interface ReverseStatusUpdateEvent extends common.Event<"REVERSE_STATUS_UPDATE", ReverseStatusUpdateData> {}

/** The recipient address of an order changed. Type 3. */
export interface RecipientAddressUpdateEvent extends common.Event<"RECIPIENT_ADDRESS_UPDATE", RecipientAddressUpdateData> {}

/** Packages were combined or split, so package ids changed. Type 4. */
export interface PackageUpdateEvent extends common.Event<"PACKAGE_UPDATE", PackageUpdateData> {}

/** A product passed or failed its audit, or the platform changed its status. Type 5. */
export interface ProductStatusChangeEvent extends common.Event<"PRODUCT_STATUS_CHANGE", ProductStatusChangeData> {}

/** A seller withdrew the app's authorization for a shop. Type 6. */
export interface SellerDeauthorizationEvent extends common.Event<"SELLER_DEAUTHORIZATION", SellerDeauthorizationData> {}

/** The authorization of a shop expires within 30 days; sent once a day. Type 7. */
export interface UpcomingAuthorizationExpirationEvent extends common.Event<"UPCOMING_AUTHORIZATION_EXPIRATION", UpcomingAuthorizationExpirationData> {}

/** A cancellation request was made, approved, completed or withdrawn. Type 11. */
export interface CancellationStatusChangeEvent extends common.Event<"CANCELLATION_STATUS_CHANGE", CancellationStatusChangeData> {}

/** A return, refund or replacement request changed status. Type 12. */
export interface ReturnStatusChangeEvent extends common.Event<"RETURN_STATUS_CHANGE", ReturnStatusChangeData> {}

/** A buyer conversation began, or an agent joined or left it. Type 13. */
export interface NewConversationEvent extends common.Event<"NEW_CONVERSATION", NewConversationData> {}

/** A message arrived in a buyer conversation. Type 14. */
export interface NewMessageEvent extends common.Event<"NEW_MESSAGE", NewMessageData> {}

/** The content of a product changed, and the change is live. Type 15. */
export interface ProductInformationChangeEvent extends common.Event<"PRODUCT_INFORMATION_CHANGE", ProductInformationChangeData> {}

/** A product was created. Type 16. */
export interface ProductCreationEvent extends common.Event<"PRODUCT_CREATION", ProductCreationData> {}

/** A creator added, changed or removed a product in a piece of content. Type 17. */
export interface ShoppableContentPostingEvent extends common.Event<"SHOPPABLE_CONTENT_POSTING", ShoppableContentPostingData> {}

/** A product moved to another category. Type 18. */
export interface ProductCategoryChangeEvent extends common.Event<"PRODUCT_CATEGORY_CHANGE", ProductCategoryChangeData> {}

/** A size chart template was created, edited or deleted. Type 19. */
export interface SizeChartChangeEvent extends common.Event<"SIZE_CHART_CHANGE", SizeChartChangeData> {}

/** A creator withdrew the app's authorization. Type 20. */
export interface CreatorDeauthorizationEvent extends common.Event<"CREATOR_DEAUTHORIZATION", CreatorDeauthorizationData> {}

/** An inbound order to a TikTok warehouse changed status. Type 21. */
export interface InboundFbtOrderStatusChangeEvent extends common.Event<"INBOUND_FBT_ORDER_STATUS_CHANGE", InboundFbtOrderStatusChangeData> {}

/** A merchant joined Fulfilled by TikTok, or its regions changed. Type 22. */
export interface FbtMerchantOnboardingEvent extends common.Event<"FBT_MERCHANT_ONBOARDING", FbtMerchantOnboardingData> {}

/** A warehouse good was matched to a SKU or unmatched. Type 23. */
export interface GoodsMatchEvent extends common.Event<"GOODS_MATCH", GoodsMatchData> {}

/** The stock of a good in a TikTok warehouse changed. Type 24. */
export interface FbtInventoryUpdateEvent extends common.Event<"FBT_INVENTORY_UPDATE", FbtInventoryUpdateData> {}

/** The opportunity matching of a candidate product made progress. Type 25. */
export interface OpportunityMatchingStatusChangeEvent extends common.Event<"OPPORTUNITY_MATCHING_STATUS_CHANGE", OpportunityMatchingStatusChangeData> {}

/** A SKU is low on stock, out of stock or predicted to run out. Type 27. */
export interface InventoryStatusChangeEvent extends common.Event<"INVENTORY_STATUS_CHANGE", InventoryStatusChangeData> {}

/** A message arrived in a chat between seller and creator. Type 33. */
export interface NewMessageListenerEvent extends common.Event<"NEW_MESSAGE_LISTENER", NewMessageListenerData> {}

/** The mirroring of a shop to Tokopedia changed status. Type 35. */
export interface TokopediaMirrorStatusChangeEvent extends common.Event<"TOKOPEDIA_MIRROR_STATUS_CHANGE", TokopediaMirrorStatusChangeData> {}

/** The check of an uploaded invoice made progress. Type 36. */
export interface InvoiceStatusChangeEvent extends common.Event<"INVOICE_STATUS_CHANGE", InvoiceStatusChangeData> {}

/** The audit status of a product changed. Type 37. */
export interface ProductAuditStatusChangeEvent extends common.Event<"PRODUCT_AUDIT_STATUS_CHANGE", ProductAuditStatusChangeData> {}

/** The strikethrough price of a SKU expired. Type 38. */
export interface StrikethroughPriceExpiredEvent extends common.Event<"STRIKETHROUGH_PRICE_EXPIRED", StrikethroughPriceExpiredData> {}

/** A promotion started, ended or was deactivated. Type 39. */
export interface ActivityStatusChangeEvent extends common.Event<"ACTIVITY_STATUS_CHANGE", ActivityStatusChangeData> {}

/** A combined listing was created, changed or deleted. Type 42. */
export interface CombinedListingChangeEvent extends common.Event<"COMBINED_LISTING_CHANGE", CombinedListingChangeData> {}

/** A translation task for a product image ended. Type 46. */
export interface ImageTranslationCompletedEvent extends common.Event<"IMAGE_TRANSLATION_COMPLETED", ImageTranslationCompletedData> {}

/** SKUs of a product were created, deleted, activated or deactivated. Type 50. */
export interface SkuStatusChangeEvent extends common.Event<"SKU_STATUS_CHANGE", SkuStatusChangeData> {}

/** Copying a product to another market succeeded, failed or left a draft. Type 51. */
export interface GlobalReplicationStatusChangeEvent extends common.Event<"GLOBAL_REPLICATION_STATUS_CHANGE", GlobalReplicationStatusChangeData> {}

/** The listing method of a global product changed. Type 52. */
export interface GlobalListingMethodChangeEvent extends common.Event<"GLOBAL_LISTING_METHOD_CHANGE", GlobalListingMethodChangeData> {}

/** The precheck of a video's content ended. Type 55. */
export interface VideoPrecheckResultEvent extends common.Event<"VIDEO_PRECHECK_RESULT", VideoPrecheckResultData> {}

/** A sample application changed status. Type 56. */
export interface SampleApplicationStatusChangeEvent extends common.Event<"SAMPLE_APPLICATION_STATUS_CHANGE", SampleApplicationStatusChangeData> {}

/** A multi-channel fulfilment order changed status. Type 58. */
export interface FbtMcfOrderStatusEvent extends common.Event<"FBT_MCF_ORDER_STATUS", FbtMcfOrderStatusData> {}

/** The precheck tasks of a shoppable video ended. Type 59. */
export interface ShoppableVideoPrecheckTasksResultEvent extends common.Event<"SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT", ShoppableVideoPrecheckTasksResultData> {}

/** The platform recommends a different weight or size for a product. Type 62. */
export interface ProductPackageRecommendedEvent extends common.Event<"PRODUCT_PACKAGE_RECOMMENDED", ProductPackageRecommendedData> {}

/** The products of a promotion were changed or removed. Type 63. */
export interface ActivityChangeEvent extends common.Event<"ACTIVITY_CHANGE", ActivityChangeData> {}

/** An after-sales request of the 2026 model changed status. Type 64. */
export interface AftersalesRequestStatusUpdateEvent extends common.Event<"AFTERSALES_REQUEST_STATUS_UPDATE", AftersalesRequestStatusUpdateData> {}

/** A return package (RMA) of the 2026 model changed status. Type 65. */
export interface RmaStatusUpdateEvent extends common.Event<"RMA_STATUS_UPDATE", RmaStatusUpdateData> {}

/** An appeal about a product's size chart was decided. Type 66. */
export interface AppealCompletedEvent extends common.Event<"APPEAL_COMPLETED", AppealCompletedData> {}

/** A refund of the 2026 after-sales model was paid out. Type 67. */
export interface RefundSuccessEvent extends common.Event<"REFUND_SUCCESS", RefundSuccessData> {}

/** The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope. Type 68. */
export interface InventoryChangedEvent extends common.Event<"INVENTORY_CHANGED", InventoryChangedData> {}

/** The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED. Type 71. */
export interface InventoryChangedByShopEvent extends common.Event<"INVENTORY_CHANGED_BY_SHOP", InventoryChangedByShopData> {}

/** An event of a type that this version of the package does not know: its number as text, or `UNKNOWN` if the platform sent none. */
export interface UnknownEvent extends common.Event<`${number}` | "UNKNOWN", unknown> {}

/** Every event, distinguished by `type`. */
export type WebhookEvent =
  | OrderStatusChangeEvent
  | ReverseStatusUpdateEvent
  | RecipientAddressUpdateEvent
  | PackageUpdateEvent
  | ProductStatusChangeEvent
  | SellerDeauthorizationEvent
  | UpcomingAuthorizationExpirationEvent
  | CancellationStatusChangeEvent
  | ReturnStatusChangeEvent
  | NewConversationEvent
  | NewMessageEvent
  | ProductInformationChangeEvent
  | ProductCreationEvent
  | ShoppableContentPostingEvent
  | ProductCategoryChangeEvent
  | SizeChartChangeEvent
  | CreatorDeauthorizationEvent
  | InboundFbtOrderStatusChangeEvent
  | FbtMerchantOnboardingEvent
  | GoodsMatchEvent
  | FbtInventoryUpdateEvent
  | OpportunityMatchingStatusChangeEvent
  | InventoryStatusChangeEvent
  | NewMessageListenerEvent
  | TokopediaMirrorStatusChangeEvent
  | InvoiceStatusChangeEvent
  | ProductAuditStatusChangeEvent
  | StrikethroughPriceExpiredEvent
  | ActivityStatusChangeEvent
  | CombinedListingChangeEvent
  | ImageTranslationCompletedEvent
  | SkuStatusChangeEvent
  | GlobalReplicationStatusChangeEvent
  | GlobalListingMethodChangeEvent
  | VideoPrecheckResultEvent
  | SampleApplicationStatusChangeEvent
  | FbtMcfOrderStatusEvent
  | ShoppableVideoPrecheckTasksResultEvent
  | ProductPackageRecommendedEvent
  | ActivityChangeEvent
  | AftersalesRequestStatusUpdateEvent
  | RmaStatusUpdateEvent
  | AppealCompletedEvent
  | RefundSuccessEvent
  | InventoryChangedEvent
  | InventoryChangedByShopEvent
  | UnknownEvent;

/** The number of each type. */
export const eventNumbers = {
  ORDER_STATUS_CHANGE: 1,
  REVERSE_STATUS_UPDATE: 2,
  RECIPIENT_ADDRESS_UPDATE: 3,
  PACKAGE_UPDATE: 4,
  PRODUCT_STATUS_CHANGE: 5,
  SELLER_DEAUTHORIZATION: 6,
  UPCOMING_AUTHORIZATION_EXPIRATION: 7,
  CANCELLATION_STATUS_CHANGE: 11,
  RETURN_STATUS_CHANGE: 12,
  NEW_CONVERSATION: 13,
  NEW_MESSAGE: 14,
  PRODUCT_INFORMATION_CHANGE: 15,
  PRODUCT_CREATION: 16,
  SHOPPABLE_CONTENT_POSTING: 17,
  PRODUCT_CATEGORY_CHANGE: 18,
  SIZE_CHART_CHANGE: 19,
  CREATOR_DEAUTHORIZATION: 20,
  INBOUND_FBT_ORDER_STATUS_CHANGE: 21,
  FBT_MERCHANT_ONBOARDING: 22,
  GOODS_MATCH: 23,
  FBT_INVENTORY_UPDATE: 24,
  OPPORTUNITY_MATCHING_STATUS_CHANGE: 25,
  INVENTORY_STATUS_CHANGE: 27,
  NEW_MESSAGE_LISTENER: 33,
  TOKOPEDIA_MIRROR_STATUS_CHANGE: 35,
  INVOICE_STATUS_CHANGE: 36,
  PRODUCT_AUDIT_STATUS_CHANGE: 37,
  STRIKETHROUGH_PRICE_EXPIRED: 38,
  ACTIVITY_STATUS_CHANGE: 39,
  COMBINED_LISTING_CHANGE: 42,
  IMAGE_TRANSLATION_COMPLETED: 46,
  SKU_STATUS_CHANGE: 50,
  GLOBAL_REPLICATION_STATUS_CHANGE: 51,
  GLOBAL_LISTING_METHOD_CHANGE: 52,
  VIDEO_PRECHECK_RESULT: 55,
  SAMPLE_APPLICATION_STATUS_CHANGE: 56,
  FBT_MCF_ORDER_STATUS: 58,
  SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT: 59,
  PRODUCT_PACKAGE_RECOMMENDED: 62,
  ACTIVITY_CHANGE: 63,
  AFTERSALES_REQUEST_STATUS_UPDATE: 64,
  RMA_STATUS_UPDATE: 65,
  APPEAL_COMPLETED: 66,
  REFUND_SUCCESS: 67,
  INVENTORY_CHANGED: 68,
  INVENTORY_CHANGED_BY_SHOP: 71,
} as const;

/** Each event by its type. */
export interface EventByType {
  ORDER_STATUS_CHANGE: OrderStatusChangeEvent;
  REVERSE_STATUS_UPDATE: ReverseStatusUpdateEvent;
  RECIPIENT_ADDRESS_UPDATE: RecipientAddressUpdateEvent;
  PACKAGE_UPDATE: PackageUpdateEvent;
  PRODUCT_STATUS_CHANGE: ProductStatusChangeEvent;
  SELLER_DEAUTHORIZATION: SellerDeauthorizationEvent;
  UPCOMING_AUTHORIZATION_EXPIRATION: UpcomingAuthorizationExpirationEvent;
  CANCELLATION_STATUS_CHANGE: CancellationStatusChangeEvent;
  RETURN_STATUS_CHANGE: ReturnStatusChangeEvent;
  NEW_CONVERSATION: NewConversationEvent;
  NEW_MESSAGE: NewMessageEvent;
  PRODUCT_INFORMATION_CHANGE: ProductInformationChangeEvent;
  PRODUCT_CREATION: ProductCreationEvent;
  SHOPPABLE_CONTENT_POSTING: ShoppableContentPostingEvent;
  PRODUCT_CATEGORY_CHANGE: ProductCategoryChangeEvent;
  SIZE_CHART_CHANGE: SizeChartChangeEvent;
  CREATOR_DEAUTHORIZATION: CreatorDeauthorizationEvent;
  INBOUND_FBT_ORDER_STATUS_CHANGE: InboundFbtOrderStatusChangeEvent;
  FBT_MERCHANT_ONBOARDING: FbtMerchantOnboardingEvent;
  GOODS_MATCH: GoodsMatchEvent;
  FBT_INVENTORY_UPDATE: FbtInventoryUpdateEvent;
  OPPORTUNITY_MATCHING_STATUS_CHANGE: OpportunityMatchingStatusChangeEvent;
  INVENTORY_STATUS_CHANGE: InventoryStatusChangeEvent;
  NEW_MESSAGE_LISTENER: NewMessageListenerEvent;
  TOKOPEDIA_MIRROR_STATUS_CHANGE: TokopediaMirrorStatusChangeEvent;
  INVOICE_STATUS_CHANGE: InvoiceStatusChangeEvent;
  PRODUCT_AUDIT_STATUS_CHANGE: ProductAuditStatusChangeEvent;
  STRIKETHROUGH_PRICE_EXPIRED: StrikethroughPriceExpiredEvent;
  ACTIVITY_STATUS_CHANGE: ActivityStatusChangeEvent;
  COMBINED_LISTING_CHANGE: CombinedListingChangeEvent;
  IMAGE_TRANSLATION_COMPLETED: ImageTranslationCompletedEvent;
  SKU_STATUS_CHANGE: SkuStatusChangeEvent;
  GLOBAL_REPLICATION_STATUS_CHANGE: GlobalReplicationStatusChangeEvent;
  GLOBAL_LISTING_METHOD_CHANGE: GlobalListingMethodChangeEvent;
  VIDEO_PRECHECK_RESULT: VideoPrecheckResultEvent;
  SAMPLE_APPLICATION_STATUS_CHANGE: SampleApplicationStatusChangeEvent;
  FBT_MCF_ORDER_STATUS: FbtMcfOrderStatusEvent;
  SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT: ShoppableVideoPrecheckTasksResultEvent;
  PRODUCT_PACKAGE_RECOMMENDED: ProductPackageRecommendedEvent;
  ACTIVITY_CHANGE: ActivityChangeEvent;
  AFTERSALES_REQUEST_STATUS_UPDATE: AftersalesRequestStatusUpdateEvent;
  RMA_STATUS_UPDATE: RmaStatusUpdateEvent;
  APPEAL_COMPLETED: AppealCompletedEvent;
  REFUND_SUCCESS: RefundSuccessEvent;
  INVENTORY_CHANGED: InventoryChangedEvent;
  INVENTORY_CHANGED_BY_SHOP: InventoryChangedByShopEvent;
  UNKNOWN: UnknownEvent;
}