// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";

/** Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed. */
export interface OrderStatusChangeData {
  /** Whether the order passes or has passed the on-hold period, in which the buyer can cancel freely and nothing may ship. */
  is_on_hold_order?: boolean;
  /** Platform's id of the order; fetch the order with it for details. */
  order_id?: string;
  /** Stage of the order after this change; fetch the order before acting, since events may arrive late or out of order. */
  order_status?: OrderStatusChangeOrderStatus;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed. */
export interface ReverseStatusUpdateData {
  /** Platform's id of the order that the return or cancellation concerns. */
  order_id?: string;
  /** What the buyer asked for, in the terms of the first API generation. */
  reverse_event_type?: ReverseEventType;
  /** Platform's id of the return or cancellation in the first API generation. */
  reverse_order_id?: string;
  /** Stage of the return or cancellation, a number of the first API generation; its values are not documented. */
  reverse_order_status?: number;
  /** Kind of return or cancellation, a number of the first API generation; its values are not documented. */
  reverse_type?: number;
  /** Who asked for the return or cancellation, a value of the first API generation; its values are not documented. */
  reverse_user?: number;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed. */
export interface RecipientAddressUpdateData {
  /** Platform's id of the order whose address changed; fetch the order for the new address. */
  order_id?: string;
  /** When the address was changed, in Unix seconds; labels bought before it may carry the old address. */
  update_time?: number;
}

/** Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed. */
export interface PackageUpdateData {
  /** Packages that exist after the change, one entry each, with the orders in them. */
  package_list?: Package[];
  /** Who caused the packages to change. */
  role_type?: RoleType;
  /** What led to the new packages: kind of split or combination. */
  sc_type?: ScType;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status. */
export interface ProductStatusChangeData {
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** What led to the event: the first review, a later change of state, or a failed review. */
  status?: ProductStatusChangeStatus;
  /** Why the platform took the product off sale or refused it, as text; empty otherwise. */
  suspended_reason?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop. */
export interface SellerDeauthorizationData {
  /** Sentence that says which shop withdrew the authorization; take the shop from the envelope instead. */
  message?: string;
}

/** Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day. */
export interface UpcomingAuthorizationExpirationData {
  /** When the authorization of the shop ends, in Unix seconds as text; the seller must authorize the app again before it. */
  expiration_time?: number;
  /** Sentence that says how many days the authorization still holds; use `expiration_time` in code. */
  message?: string;
}

/** Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn. */
export interface CancellationStatusChangeData {
  /** Platform's id of the cancellation, for Search Cancellations and for approving or rejecting it. */
  cancel_id?: string;
  /** Stage of the cancellation after this change. */
  cancel_status?: CancelStatus;
  /** Who started the cancellation. */
  cancellations_role?: CancellationsRole;
  /** When the cancellation was started, in Unix seconds. */
  create_time?: number;
  /** Platform's id of the order that is to be cancelled, in full or in part. */
  order_id?: string;
}

/** Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status. */
export interface ReturnStatusChangeData {
  /** When the return was requested, in Unix seconds. */
  create_time?: number;
  /** Platform's id of the order whose items are returned or refunded. */
  order_id?: string;
  /** Platform's id of the return, for Search Returns and for approving or rejecting it. */
  return_id?: string;
  /** Who asked for the return or refund. */
  return_role?: CancellationsRole;
  /** Stage of the return, refund or replacement after this change. */
  return_status?: ReturnStatus;
  /** What the buyer is to get: money back, with or without sending the goods back, or a replacement. */
  return_type?: ReturnType;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it. */
export interface NewConversationData {
  /** Platform's id of the conversation with a buyer; fetch its messages with it. */
  conversation_id?: string;
  /** When the conversation began or an agent joined or left, in Unix seconds. */
  create_time?: number;
}

/** Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation. */
export interface NewMessageData {
  /** Content of the message; JSON inside a text whose shape depends on the type of message. JSON text, or plain text. */
  content?: string;
  /** Platform's id of the conversation with the buyer in which the message stands. */
  conversation_id?: string;
  /** When the message was sent, in Unix seconds. */
  create_time?: number;
  /** Position of the message in the conversation as a long number kept as text; sort messages by it. */
  index?: string;
  /** Whether the message is shown to people in the chat; if false it serves the system only. */
  is_visible?: boolean;
  /** Platform's id of the message; use it to drop duplicates. */
  message_id?: string;
  /** Who wrote the message. */
  sender?: Sender;
  /** Kind of message, which decides the shape of `content`. */
  type?: NewMessageType;
}

/** Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live. */
export interface ProductInformationChangeData {
  /** Where the product was edited: by hand or through the API. */
  change_source?: ChangeSource;
  /** Parts of the product that the edit touched; fetch the product for their new values. */
  changed_fields?: ChangedField[];
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `PRODUCT_CREATION` (type 16): A product was created. */
export interface ProductCreationData {
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Special kinds to which the new product belongs; empty for an ordinary product. */
  product_types?: ProductType[];
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content. */
export interface ShoppableContentPostingData {
  /** What the creator did with the product, and where. */
  event?: EventItem;
  /** Platform's id of the product that the creator added, changed or removed. */
  product_id?: string;
}

/** Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category. */
export interface ProductCategoryChangeData {
  /** Category that the product belongs to now; its attributes and rules apply from now on. */
  current_category_id?: string;
  /** Category that the product belonged to before the move. */
  previous_category_id?: string;
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted. */
export interface SizeChartChangeData {
  /** What happened to the size chart template. */
  event_type?: EventType;
  /** Platform's id of the size chart template, a table of measurements that several products can share. */
  size_chart_template_id?: string;
  /** Template's name as its author gave it. */
  size_chart_template_name?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization. */
export interface CreatorDeauthorizationData {
  /** When the creator withdrew the authorization, in Unix seconds; it may come as text or as a number. */
  cancel_time?: number;
}

/** Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status. */
export interface InboundFbtOrderStatusChangeData {
  /** Platform's id of the inbound order, a delivery of goods to a Fulfilled by TikTok warehouse. */
  inbound_order_id?: string;
  /** How far the delivery to the warehouse has come. */
  order_status?: OrderStatus;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed. */
export interface FbtMerchantOnboardingData {
  /** Markets in which the merchant now takes part in Fulfilled by TikTok, one entry each. */
  onboarded_regions?: OnboardedRegion[];
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched. */
export interface GoodsMatchData {
  /** Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it. */
  goods_id?: string;
  /** Whether the goods and the SKU were tied together or separated. */
  match_type?: MatchType;
  /** Platform's id of the product with this SKU, local or global as `product_type` says. */
  product_id?: string;
  /** Whether the matched SKU belongs to a product of one market or to a global product. */
  product_type?: GoodsMatchProductType;
  /** Platform's id of the SKU that was tied to the goods or separated from them. */
  sku_id?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed. */
export interface FbtInventoryUpdateData {
  /** Stock of the goods, one entry per Fulfilled by TikTok warehouse. */
  fbt_warehouse_inventory?: FbtWarehouseInventory[];
  /** Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it. */
  goods_id?: string;
  /** Platform's id of the SKU to which the goods are matched. */
  sku_id?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress. */
export interface OpportunityMatchingStatusChangeData {
  /** Your own id of the candidate product, as submitted for matching. */
  external_product_id?: string;
  /** Ids of the business opportunities to which the candidate product was matched. */
  opportunity_ids?: string[];
  /** When the search for matching opportunities ends, in Unix seconds. */
  opportunity_matching_end_time?: number;
  /** How far the search for matching opportunities has come. */
  opportunity_matching_status?: OpportunityMatchingStatus;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out. */
export interface InventoryStatusChangeData {
  /** Level of the stock at the time of the event. */
  current_inventory_status?: CurrentInventoryStatus;
  /** How the stock of the SKU divides into sellable, reserved and committed units. */
  inventory_distribution?: InventoryDistribution;
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
  /** What caused the alert: a forecast or the stock of the moment. */
  trigger_reason?: TriggerReason;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator. */
export interface NewMessageListenerData {
  /** Content of the message: JSON inside a text whose shape depends on `msg_type`, or plain text. JSON text, or plain text. */
  content?: string;
  /** Platform's id of the chat between seller and creator in which the message stands. */
  conversation_id?: string;
  /** When the message was sent, in Unix seconds; arrives as text. */
  create_time?: number;
  /** Position of the message in the conversation as a long number kept as text; sort messages by it. */
  index?: string;
  /** Platform's id of the message; use it to drop duplicates. */
  message_id?: string;
  /** Kind of message, which decides the shape of `content`. */
  msg_type?: MsgType;
  /** Who wrote the message. */
  sender?: NewMessageListenerSender;
}

/** Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status. */
export interface TokopediaMirrorStatusChangeData {
  /** Whether the shop is mirrored on Tokopedia after this change; Indonesia only. */
  mirror_status?: MirrorStatus;
  /** Platform's id of the TikTok Shop that is or was mirrored on Tokopedia. */
  tts_shop_id?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress. */
export interface InvoiceStatusChangeData {
  /** Why the invoice was not accepted; meaningful only when `invoice_status` reports a problem. */
  invalid_reason?: InvalidReason;
  /** How far the check of the uploaded invoice has come; Brazil only. */
  invoice_status?: InvoiceStatus;
  /** Ids of the orders in the package that the invoice covers. */
  order_ids?: string[];
  /** Platform's id of the package; fetch the package with it for details. */
  package_id?: string;
}

/** Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed. */
export interface ProductAuditStatusChangeData {
  /** State of the review of the product, with the reasons for a provisional approval. */
  audit?: Audit;
  /** State of the review on a connected platform, such as Tokopedia in Indonesia. */
  integrated_platform_statuses?: IntegratedPlatformStatus;
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired. */
export interface StrikethroughPriceExpiredData {
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Platform's id of the SKU that is now shown without a struck-through price. */
  sku_id?: string;
}

/** Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated. */
export interface ActivityStatusChangeData {
  /** Platform's id of the promotion. */
  activity_id?: string;
  /** Kind of promotion: how it lowers what the buyer pays. */
  activity_type?: ActivityType;
  /** What the promotion applies to: whole products, single SKUs or the whole shop. */
  product_level?: ProductLevel;
  /** Stage of the promotion after this change. */
  status?: ActivityStatusChangeStatus;
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted. */
export interface CombinedListingChangeData {
  /** Products that joined the combined listing with this change; empty if none did. */
  added_product_ids?: string[];
  /** What happened to the combined listing. */
  change_type?: CombinedListingChangeChangeType;
  /** Platform's id of the combined listing, which shows several products as one. */
  combined_listing_id?: string;
  /** Products in the combined listing after the change, one entry each. */
  products?: Product[];
  /** Products that left the combined listing with this change; empty if none did. */
  removed_product_ids?: string[];
  /** Stage of the combined listing after this change. */
  status?: CombinedListingChangeStatus;
}

/** Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended. */
export interface ImageTranslationCompletedData {
  /** Job that translated the text in a product picture. */
  translation_task?: TranslationTask;
}

/** Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated. */
export interface SkuStatusChangeData {
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Variants that changed, one entry each; the other variants of the product are not listed. */
  skus?: Sku[];
  /** When the change took place, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft. */
export interface GlobalReplicationStatusChangeData {
  /** Copy of the product in the other market, with the outcome. */
  replicated_product?: ReplicatedProduct;
  /** Platform's id of the product that was copied. */
  source_product_id?: string;
}

/** Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed. */
export interface GlobalListingMethodChangeData {
  /** Platform's id of the global product, from which local products are derived. */
  global_product_id?: string;
  /** How the global product is brought to its markets from now on. */
  listing_method?: ListingMethod;
  /** Ids of the local products that belong to the global product; a list in spite of its name. */
  local_product_id?: string[];
}

/** Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended. */
export interface VideoPrecheckResultData {
  /** Problems that the check found, one entry each; absent or empty if there are none. */
  issues?: Issue[];
  /** Platform's id of the job that checked the video before posting. */
  precheck_task_id?: string;
  /** Whether the video may be posted as it is. */
  result?: VideoPrecheckResultResult;
}

/** Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status. */
export interface SampleApplicationStatusChangeData {
  /** Platform's id of the creator's application for a free sample. */
  application_id?: string;
  /** Creator who applied for the sample; a list or a single object, as the platform's documents differ. */
  creator?: Creator;
  /** Stage of the sample application after this change. */
  new_status?: NewStatus;
  /** Product that the creator wants as a sample; a list or a single object, as the platform's documents differ. */
  product?: Product;
}

/** Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status. */
export interface FbtMcfOrderStatusData {
  /** Multi-channel order, sold elsewhere and shipped from a Fulfilled by TikTok warehouse. */
  mcf_order?: McfOrder;
}

/** Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended. */
export interface ShoppableVideoPrecheckTasksResultData {
  /** Outcome of the check whether the video is of good quality. */
  good_quality_check_result?: GoodQualityCheckResult;
  /** Platform's id of the job that checked the shoppable video. */
  task_id?: string;
  /** Outcome of the check whether the video breaks rules of the platform. */
  violation_check_result?: ViolationCheckResult;
}

/** Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product. */
export interface ProductPackageRecommendedData {
  /** Which parts of the product's package data look wrong to the platform. */
  abnormality_types?: AbnormalityType[];
  /** Outer size of the package that the platform proposes, as a range for each side. */
  dimension_recommendation?: DimensionRecommendation;
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Weight of the package that the platform proposes, as a range. */
  weight_recommendation?: WeightRecommendation;
}

/** Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed. */
export interface ActivityChangeData {
  /** Platform's id of the promotion. */
  activity_id?: string;
  /** What happened to the promotion; the spelling of the values differs between the platform's table and its sample. */
  change_type?: ChangeType;
  /** What left the promotion with this change, by the part it played. */
  product_remove_list?: ProductRemove;
  /** What joined the promotion or changed in it, by the part it plays. */
  product_update_list?: ProductUpdate;
  /** When the promotion was changed, in Unix seconds; use it to drop events older than what you have. */
  update_time?: number;
}

/** Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status. */
export interface AftersalesRequestStatusUpdateData {
  /** When the after-sales request was made, in Unix seconds. */
  aftersales_request_create_time?: number;
  /** Platform's id of the after-sales request, of the model introduced in 2026. */
  aftersales_request_id?: string;
  /** Stage of the after-sales request after this change. */
  aftersales_request_status?: AftersalesRequestStatus;
  /** When the after-sales request last changed, in Unix seconds; use it to put events in order. */
  aftersales_request_update_time?: number;
  /** Who made the after-sales request; the documents list no values, the sample has BUYER. */
  return_role?: string;
}

/** Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status. */
export interface RmaStatusUpdateData {
  /** Platform's id of the after-sales request, of the model introduced in 2026. */
  aftersales_request_id?: string;
  /** Who started the return that the package belongs to. */
  return_role?: ReturnRole;
  /** When the return package was created, in Unix seconds; this spelling is that of the platform's sample. */
  rma_create_time?: number;
  /** Platform's id of the return package (RMA) in the after-sales model of 2026. */
  rma_id?: string;
  /** When the return package was created, in Unix seconds; this spelling is that of the platform's table. */
  rma_request_create_time?: number;
  /** When the return package last changed, in Unix seconds; this spelling is that of the platform's table. */
  rma_request_update_time?: number;
  /** Stage of the return package after this change. */
  rma_status?: RmaStatus;
  /** When the return package last changed, in Unix seconds; this spelling is that of the platform's sample. */
  rma_update_time?: number;
}

/** Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided. */
export interface AppealCompletedData {
  /** Appeal that was decided, with the size chart it is about. */
  appeal_task?: AppealTask;
  /** Platform's id of the product whose size chart was appealed. */
  product_id?: string;
}

/** Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out. */
export interface RefundSuccessData {
  /** Platform's id of the after-sales request, of the model introduced in 2026. */
  aftersales_request_id?: string;
  /** Returned items that the refund covers, one entry per item. */
  line_items?: LineItem[];
  /** Currency of `refund_total`, as an ISO 4217 code. */
  refund_currency?: string;
  /** Outcome of the refund; the event is sent only once the money is paid out. */
  refund_status?: RefundStatus;
  /** When the refund was paid out, in Unix seconds. */
  refund_timestamp?: number;
  /** Whole amount that the buyer got back, decimal text in `refund_currency`. */
  refund_total?: string;
  /** Platform's id of the return package (RMA) in the after-sales model of 2026. */
  rma_id?: string;
}

/** Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope. */
export interface InventoryChangedData {
  /** What led to the new stock, one entry per cause, with the change of each count. */
  change_detail?: ChangeDetail[];
  /** Id of the event, a UUID in the samples; use it to drop duplicates. */
  event_id?: string;
  /** When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339. */
  occurred_at?: string;
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Complete stock of the SKU after the change; safer to store than the sum of changes. */
  quantity_snapshot_after_change?: QuantitySnapshotAfterChange;
  /** Platform's id of the seller who owns the stock; sent as a 64-bit number. */
  seller_id?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
}

/** Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED. */
export interface InventoryChangedByShopData {
  /** What led to the new stock, one entry per cause, with the change of each count. */
  change_detail?: ChangeDetail[];
  /** Id of the event, a UUID in the samples; use it to drop duplicates. */
  event_id?: string;
  /** When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339. */
  occurred_at?: string;
  /** Platform's id of the product; some types of event send it as a number, so never read it as a float. */
  product_id?: string;
  /** Complete stock of the SKU after the change; safer to store than the sum of changes. */
  quantity_snapshot_after_change?: QuantitySnapshotAfterChange;
  /** Platform's id of the shop whose stock changed; assumed from INVENTORY_CHANGED, since the fields of this type are not documented. */
  shop_id?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
}

/** Appeal audit result inside {@link AppealTask}. */
export interface AppealAuditResult {
  /** Point that was appealed, such as SIZE_CHART_IMAGE. */
  indicator_type?: string;
  /** Why the appeal was turned down on this point, as text; absent if it was granted. */
  reject_reason?: string;
  /** Decision of the appeal on this point, such as APPROVED or REJECTED; the documents list no values. */
  status?: string;
}

/** Appeal task inside {@link AppealCompletedData}. */
export interface AppealTask {
  /** Decisions of the appeal, one entry for each point that was appealed. */
  appeal_audit_result?: AppealAuditResult[];
  /** Platform's id of the size chart that the appeal is about. */
  size_chart_id?: string;
  /** Platform's key of the size chart picture; not a web address. */
  size_chart_image_uri?: string;
}

/** Audit inside {@link ProductAuditStatusChangeData}. */
export interface Audit {
  /** Why the approval is only provisional; seen only in the platform's sample, its table has a list. */
  pre_approved_reason?: PreApprovedReason;
  /** Why the approval is only provisional; seen only in the platform's table, its sample has a single text. */
  pre_approved_reasons?: PreApprovedReason[];
  /** Stage of the review of the product after this change. */
  status?: AuditStatus;
}

/** Change detail inside {@link InventoryChangedByShopData}, {@link InventoryChangedData}. */
export interface ChangeDetail {
  /** Change of the sellable units by this cause; negative when fewer remain. */
  available_quantity_delta?: number;
  /** Change of the units set aside for campaigns by this cause; negative when units are released. */
  campaign_locked_quantity_delta?: number;
  /** Change of the units bound to orders by this cause; negative when fewer are bound. */
  committed_quantity_delta?: number;
  /** Change of the units set aside for creators by this cause; negative when units are released. */
  creator_locked_quantity_delta?: number;
  /** Key of this cause; the same key means the same change, so apply it once only. */
  idempotency_key?: string;
  /** Change of the units open to ordinary sales by this cause; negative when fewer remain. */
  in_shop_quantity_delta?: number;
  /** When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339. */
  occurred_at?: string;
  /** Change of all units together by this cause; negative when stock leaves. */
  total_quantity_delta?: number;
  /** Action that changed the stock. */
  trigger_source?: TriggerSource;
}

/** Consign order inside {@link McfOrder}. */
export interface ConsignOrder {
  /** Carrier that transports the goods, as text; seen only in the platform's sample, its table has `shipping_provider` instead. */
  carrier?: string;
  /** Goods in the shipment; a list or a single object, as the platform's documents differ. */
  goods?: Goods[];
  /** Platform's id of the shipment. */
  id?: string;
  /** Whether the platform itself closed the shipment, as text; seen only in the platform's table. */
  is_platform_closed?: string;
  /** Problem with the shipment, as text; seen only in the platform's table. */
  issue?: string;
  /** Carrier that transports the goods; seen only in the platform's table, its sample has `carrier` instead. */
  shipping_provider?: ShippingProvider;
  /** How far the shipment has come, or what went wrong with it. */
  status?: ConsignOrderStatus;
  /** Carrier's number for following the shipment. */
  tracking_number?: string;
}

/** Creator inside {@link SampleApplicationStatusChangeData}. */
export interface Creator {
  /** Id of the creator for this app only; the same creator has another one in other apps. */
  creator_open_id?: string;
}

/** Dimension recommendation inside {@link ProductPackageRecommendedData}. */
export interface DimensionRecommendation {
  /** Recommended range for the height of the package, in `unit`. */
  height?: Height;
  /** Recommended range for the length of the package, in `unit`. */
  length?: Length;
  /** Measure of the recommended sizes, such as CENTIMETER. */
  unit?: string;
  /** Recommended range for the width of the package, in `unit`. */
  width?: Width;
}

/** Event inside {@link ShoppableContentPostingData}. */
export interface EventItem {
  /** Platform's id of the piece of content, such as a video, to which the product is attached. */
  content_id?: string;
  /** Form of content in which the product is shown. */
  scene?: EventItemScene;
  /** What the creator did with the product in the content. */
  type?: EventItemType;
}

/** Fail reason inside {@link ReplicatedProduct}. */
export interface FailReason {
  /** Explanation as text for people; for display, not for decisions in code. */
  message?: string;
}

/** FBT warehouse inventory inside {@link FbtInventoryUpdateData}. */
export interface FbtWarehouseInventory {
  /** Platform's id of the Fulfilled by TikTok warehouse that holds the goods. */
  fbt_warehouse_id?: string;
  /** Units that lie in the warehouse, by whether they can be used. */
  on_hand_detail?: OnHandDetail;
}

/** Good quality check result inside {@link ShoppableVideoPrecheckTasksResultData}. */
export interface GoodQualityCheckResult {
  /** Quality problems that were found, one entry each; absent or empty if there are none. */
  issues?: ShoppableVideoPrecheckTasksResultIssue[];
  /** Stage or outcome of the quality check. */
  status?: GoodQualityCheckResultStatus;
}

/** Goods inside {@link ConsignOrder}. */
export interface Goods {
  /** Platform's id of the goods in the shipment. */
  id?: string;
  /** Number of units of the goods in the shipment. */
  quantity?: number;
}

/** Height inside {@link DimensionRecommendation}. */
export interface Height {
  /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
  max_value?: string;
  /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
  min_value?: string;
}

/** Integrated platform status inside {@link ProductAuditStatusChangeData}. */
export interface IntegratedPlatformStatus {
  /** Connected platform on which the product is reviewed too. */
  platform?: IntegratedPlatformStatusPlatform;
  /** Stage of the review on the connected platform. */
  status?: IntegratedPlatformStatusStatus;
}

/** Inventory distribution inside {@link InventoryStatusChangeData}. */
export interface InventoryDistribution {
  /** Units that can still be sold, in pieces. */
  available_quantity?: number;
  /** Units set aside for campaigns of the platform, not open to other sales. */
  campaign_reserved_quantity?: number;
  /** Units bound to orders that have not shipped. */
  committed_quantity?: number;
  /** Units set aside for creators, not open to other sales. */
  creator_reserved_quantity?: number;
  /** All units together: sellable, reserved and committed. */
  total_quantity?: number;
}

/** Issue inside {@link VideoPrecheckResultData}. */
export interface Issue {
  /** Rule that the content may break, or how serious it is, as text. */
  risk?: string;
  /** What to change in the video so that it passes, as text. */
  suggestion?: string;
}

/** Length inside {@link DimensionRecommendation}. */
export interface Length {
  /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
  max_value?: string;
  /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
  min_value?: string;
}

/** Line item inside {@link RefundSuccessData}. */
export interface LineItem {
  /** Platform's id of the order that the returned item was bought with. */
  main_order_id?: string;
  /** Platform's id of the item within the return. */
  return_line_item_id?: string;
  /** Platform's id of the SKU, the variant of a product that can be bought. */
  sku_id?: string;
  /** Platform's id of the part of the after-sales request that concerns this SKU. */
  sku_return_request_id?: string;
  /** Platform's id of a component within the returned item, such as a part of a bundle; absent for ordinary items. */
  sub_return_line_item_id?: string;
}

/** MCF order inside {@link FbtMcfOrderStatusData}. */
export interface McfOrder {
  /** Shipments that make up the order; a list or a single object, as the platform's documents differ. */
  consign_orders?: ConsignOrder[];
  /** When the multi-channel order was created, in Unix seconds. */
  create_time?: number;
  /** Your own id of the order, as given when the multi-channel order was created. */
  external_order_id?: string;
  /** Platform's id of the multi-channel order. */
  mcf_order_id?: string;
}

/** Sender inside {@link NewMessageListenerData}. */
export interface NewMessageListenerSender {
  /** Id of the sender within the chat system; differs from other user ids. */
  sender_im_user_id?: string;
}

/** On hand detail inside {@link FbtWarehouseInventory}. */
export interface OnHandDetail {
  /** Units in the warehouse that can still be sold. */
  available_quantity?: number;
  /** Units bound to orders or otherwise set aside in the warehouse. */
  reserved_quantity?: number;
  /** Units in the warehouse, whether available, reserved or unfit for sale. */
  total_quantity?: number;
}

/** Onboarded region inside {@link FbtMerchantOnboardingData}. */
export interface OnboardedRegion {
  /** Market that was opened to the merchant, as an ISO 3166-1 alpha-2 code. */
  region_code?: string;
}

/** Original image inside {@link TranslationTask}. */
export interface OriginalImage {
  /** Platform's key of the picture; hand it back to refer to the file. Not a web address. */
  uri?: string;
  /** Web address from which the picture can be loaded. */
  url?: string;
}

/** Package inside {@link PackageUpdateData}. */
export interface Package {
  /** Ids of the orders whose items are in this package. */
  order_id_list?: string[];
  /** Platform's id of the package; fetch the package with it for details. */
  package_id?: string;
}

/** Product inside {@link CombinedListingChangeData}, {@link SampleApplicationStatusChangeData}. */
export interface Product {
  /** Platform's id of a product in the combined listing. */
  id?: string;
  /** Platform's id of the variant that the creator applied for. */
  sku_id?: string;
}

/** Product remove inside {@link ActivityChangeData}. */
export interface ProductRemove {
  /** Products no longer given as the benefit of the promotion, as ids. */
  benefit_product_ids?: string[];
  /** Products no longer left out of the promotion, as ids. */
  exclude_product_ids?: string[];
  /** Products taken out of the promotion, as ids. */
  product_ids?: string[];
  /** Ids of single SKUs taken out of the promotion while their products may stay in it. */
  sku_ids?: string[];
}

/** Product update inside {@link ActivityChangeData}. */
export interface ProductUpdate {
  /** Products that now count as the benefit of the promotion, such as its gifts, as ids. */
  benefit_product_ids?: string[];
  /** Products now left out of the promotion although its scope would include them, as ids. */
  exclude_product_ids?: string[];
  /** Products added to the promotion or changed in it, as ids. */
  product_ids?: string[];
}

/** Quantity snapshot after change inside {@link InventoryChangedByShopData}, {@link InventoryChangedData}. */
export interface QuantitySnapshotAfterChange {
  /** Units set aside for campaigns of the platform after this change. */
  campaign_locked_quantity?: number;
  /** Units set aside for creators after this change. */
  creator_locked_quantity?: number;
  /** Units open to ordinary sales in the shop, not set aside for campaigns or creators. */
  in_shop_quantity?: number;
  /** Units that can still be sold after this change, over all channels. */
  total_available_quantity?: number;
  /** Units bound to orders that have not shipped, after this change. */
  total_committed_quantity?: number;
  /** All units together: sellable, reserved and committed. */
  total_quantity?: number;
}

/** Replicated product inside {@link GlobalReplicationStatusChangeData}. */
export interface ReplicatedProduct {
  /** Why the product could not be copied; a list or a single object, as the platform's documents differ. */
  fail_reasons?: FailReason[];
  /** Platform's id of the copy in the other market; absent or empty if copying failed. */
  product_id?: string;
  /** Market to which the product was copied, as an ISO 3166-1 alpha-2 code. */
  region?: string;
  /** Outcome of copying the product to the other market. */
  result?: ReplicatedProductResult;
}

/** Sender inside {@link NewMessageData}. */
export interface Sender {
  /** Id of the sender within the chat system; differs from other user ids. */
  im_user_id?: string;
  /** Part that the sender plays in the conversation. */
  role?: SenderRole;
}

/** Shipping provider inside {@link ConsignOrder}. */
export interface ShippingProvider {
  /** Platform's id of the carrier of the shipment. */
  id?: string;
  /** Carrier of the shipment, as text. */
  name?: string;
}

/** Issue inside {@link GoodQualityCheckResult}. */
export interface ShoppableVideoPrecheckTasksResultIssue {
  /** Key of the quality problem, such as LOW_RESOLUTION. */
  code?: string;
  /** What to change in the video to remove the problem, as text. */
  suggestions?: string;
}

/** Issue inside {@link ViolationCheckResult}. */
export interface ShoppableVideoPrecheckTasksResultViolationCheckResultIssue {
  /** Rule that the content may break, or how serious it is, as text. */
  risk?: string;
  /** What to change in the video to remove the problem, as text. */
  suggestions?: string;
}

/** SKU inside {@link SkuStatusChangeData}. */
export interface Sku {
  /** Who took the SKU off sale; absent for other changes. */
  deactivation_source?: DeactivationSource;
  /** Platform's id of the variant that changed. */
  sku_id?: string;
  /** What happened to the variant. */
  status?: SkuStatus;
}

/** Translated image inside {@link TranslationTask}. */
export interface TranslatedImage {
  /** Platform's key of the picture; hand it back to refer to the file. Not a web address. */
  uri?: string;
  /** Web address from which the picture can be loaded. */
  url?: string;
}

/** Translation task inside {@link ImageTranslationCompletedData}. */
export interface TranslationTask {
  /** Why the translation failed, as text for people; empty if it did not. */
  fail_reason?: string;
  /** Platform's id of the translation job, as returned when it was created. */
  id?: string;
  /** Picture before the translation. */
  original_image?: OriginalImage;
  /** Stage or outcome of the translation job. */
  status?: TranslationTaskStatus;
  /** Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's sample. */
  target_lang?: TargetLang;
  /** Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's table. */
  target_language?: TargetLanguage;
  /** Picture after the translation; absent or empty if it failed. */
  translated_image?: TranslatedImage;
}

/** Trigger reason inside {@link InventoryStatusChangeData}. */
export interface TriggerReason {
  /** Whether the stock is low already or is forecast to run out. */
  alert_type?: AlertType;
  /** Days until the stock is forecast to run out; present for predictions. */
  lead_days?: number;
  /** Number of units at or below which the stock counts as low; present for alerts on the stock of the moment. */
  low_stock_threshold?: number;
}

/** Violation check result inside {@link ShoppableVideoPrecheckTasksResultData}. */
export interface ViolationCheckResult {
  /** Breaches that were found, one entry each; absent or empty if there are none. */
  issues?: ShoppableVideoPrecheckTasksResultViolationCheckResultIssue[];
  /** Stage or outcome of the check for breaches. */
  status?: GoodQualityCheckResultStatus;
}

/** Weight inside {@link WeightRecommendation}. */
export interface Weight {
  /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
  max_value?: string;
  /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
  min_value?: string;
}

/** Weight recommendation inside {@link ProductPackageRecommendedData}. */
export interface WeightRecommendation {
  /** Measure of the recommended weight, such as GRAM. */
  unit?: string;
  /** Recommended range for the weight of the package, in `unit`. */
  weight?: Weight;
}

/** Width inside {@link DimensionRecommendation}. */
export interface Width {
  /** Upper end of the recommended range, decimal text in the `unit` of the recommendation. */
  max_value?: string;
  /** Lower end of the recommended range, decimal text in the `unit` of the recommendation. */
  min_value?: string;
}

/** Values of `abnormality_types` in `ProductPackageRecommendedData`; more may be added. */
export type AbnormalityType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `ActivityStatusChangeData`; more may be added. */
export type ActivityStatusChangeStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `activity_type` in `ActivityStatusChangeData`; more may be added. */
export type ActivityType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may be added. */
export type AftersalesRequestStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `alert_type` in `TriggerReason`; more may be added. */
export type AlertType =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `Audit`; more may be added. */
export type AuditStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `cancel_status` in `CancellationStatusChangeData`; more may be added. */
export type CancelStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may be added. */
export type CancellationsRole =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `change_source` in `ProductInformationChangeData`; more may be added. */
export type ChangeSource =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `change_type` in `ActivityChangeData`; more may be added. */
export type ChangeType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `changed_fields` in `ProductInformationChangeData`; more may be added. */
export type ChangedField =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `change_type` in `CombinedListingChangeData`; more may be added. */
export type CombinedListingChangeChangeType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `CombinedListingChangeData`; more may be added. */
export type CombinedListingChangeStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `ConsignOrder`; more may be added. */
export type ConsignOrderStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `current_inventory_status` in `InventoryStatusChangeData`; more may be added. */
export type CurrentInventoryStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `deactivation_source` in `Sku`; more may be added. */
export type DeactivationSource =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `scene` in `EventItem`; more may be added. */
export type EventItemScene =
  | &["value", "doc"]
  | (string & {});

/** Values of `type` in `EventItem`; more may be added. */
export type EventItemType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `event_type` in `SizeChartChangeData`; more may be added. */
export type EventType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may be added. */
export type GoodQualityCheckResultStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `product_type` in `GoodsMatchData`; more may be added. */
export type GoodsMatchProductType =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `platform` in `IntegratedPlatformStatus`; more may be added. */
export type IntegratedPlatformStatusPlatform =
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `IntegratedPlatformStatus`; more may be added. */
export type IntegratedPlatformStatusStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `invalid_reason` in `InvoiceStatusChangeData`; more may be added. */
export type InvalidReason =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `invoice_status` in `InvoiceStatusChangeData`; more may be added. */
export type InvoiceStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `listing_method` in `GlobalListingMethodChangeData`; more may be added. */
export type ListingMethod =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `match_type` in `GoodsMatchData`; more may be added. */
export type MatchType =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may be added. */
export type MirrorStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `msg_type` in `NewMessageListenerData`; more may be added. */
export type MsgType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `type` in `NewMessageData`; more may be added. */
export type NewMessageType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `new_status` in `SampleApplicationStatusChangeData`; more may be added. */
export type NewStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may be added. */
export type OpportunityMatchingStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may be added. */
export type OrderStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `order_status` in `OrderStatusChangeData`; more may be added. */
export type OrderStatusChangeOrderStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may be added. */
export type PreApprovedReason =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `product_level` in `ActivityStatusChangeData`; more may be added. */
export type ProductLevel =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `ProductStatusChangeData`; more may be added. */
export type ProductStatusChangeStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `product_types` in `ProductCreationData`; more may be added. */
export type ProductType =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `refund_status` in `RefundSuccessData`; more may be added. */
export type RefundStatus =
  | &["value", "doc"]
  | (string & {});

/** Values of `result` in `ReplicatedProduct`; more may be added. */
export type ReplicatedProductResult =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `return_role` in `RmaStatusUpdateData`; more may be added. */
export type ReturnRole =
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `return_status` in `ReturnStatusChangeData`; more may be added. */
export type ReturnStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `return_type` in `ReturnStatusChangeData`; more may be added. */
export type ReturnType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may be added. */
export type ReverseEventType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `rma_status` in `RmaStatusUpdateData`; more may be added. */
export type RmaStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `role_type` in `PackageUpdateData`; more may be added. */
export type RoleType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `sc_type` in `PackageUpdateData`; more may be added. */
export type ScType =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `role` in `Sender`; more may be added. */
export type SenderRole =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `Sku`; more may be added. */
export type SkuStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `target_lang` in `TranslationTask`; more may be added. */
export type TargetLang =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `target_language` in `TranslationTask`; more may be added. */
export type TargetLanguage =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `status` in `TranslationTask`; more may be added. */
export type TranslationTaskStatus =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `trigger_source` in `ChangeDetail`; more may be added. */
export type TriggerSource =
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | &["value", "doc"]
  | (string & {});

/** Values of `result` in `VideoPrecheckResultData`; more may be added. */
export type VideoPrecheckResultResult =
  | &["value", "doc"]
  | &["value", "doc"]
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