// Generated from core/catalog by `cargo gen`. Do not edit.

/// A webhook. A type that this version of the package does not know is ``unknown(_:)``.
public enum WebhookEvent: Sendable {
  /// An order changed status; the first event is sent when it is placed. Type 1.
  case orderStatusChange(TypedEvent<WebhookData.OrderStatusChange>)
  /// A return or cancellation of the first API generation changed. Type 2.
  case reverseStatusUpdate(TypedEvent<WebhookData.ReverseStatusUpdate>)
  /// The recipient address of an order changed. Type 3.
  case recipientAddressUpdate(TypedEvent<WebhookData.RecipientAddressUpdate>)
  /// Packages were combined or split, so package ids changed. Type 4.
  case packageUpdate(TypedEvent<WebhookData.PackageUpdate>)
  /// A product passed or failed its audit, or the platform changed its status. Type 5.
  case productStatusChange(TypedEvent<WebhookData.ProductStatusChange>)
  /// A seller withdrew the app's authorization for a shop. Type 6.
  case sellerDeauthorization(TypedEvent<WebhookData.SellerDeauthorization>)
  /// The authorization of a shop expires within 30 days; sent once a day. Type 7.
  case upcomingAuthorizationExpiration(TypedEvent<WebhookData.UpcomingAuthorizationExpiration>)
  /// A cancellation request was made, approved, completed or withdrawn. Type 11.
  case cancellationStatusChange(TypedEvent<WebhookData.CancellationStatusChange>)
  /// A return, refund or replacement request changed status. Type 12.
  case returnStatusChange(TypedEvent<WebhookData.ReturnStatusChange>)
  /// A buyer conversation began, or an agent joined or left it. Type 13.
  case newConversation(TypedEvent<WebhookData.NewConversation>)
  /// A message arrived in a buyer conversation. Type 14.
  case newMessage(TypedEvent<WebhookData.NewMessage>)
  /// The content of a product changed, and the change is live. Type 15.
  case productInformationChange(TypedEvent<WebhookData.ProductInformationChange>)
  /// A product was created. Type 16.
  case productCreation(TypedEvent<WebhookData.ProductCreation>)
  /// A creator added, changed or removed a product in a piece of content. Type 17.
  case shoppableContentPosting(TypedEvent<WebhookData.ShoppableContentPosting>)
  /// A product moved to another category. Type 18.
  case productCategoryChange(TypedEvent<WebhookData.ProductCategoryChange>)
  /// A size chart template was created, edited or deleted. Type 19.
  case sizeChartChange(TypedEvent<WebhookData.SizeChartChange>)
  /// A creator withdrew the app's authorization. Type 20.
  case creatorDeauthorization(TypedEvent<WebhookData.CreatorDeauthorization>)
  /// An inbound order to a TikTok warehouse changed status. Type 21.
  case inboundFbtOrderStatusChange(TypedEvent<WebhookData.InboundFbtOrderStatusChange>)
  /// A merchant joined Fulfilled by TikTok, or its regions changed. Type 22.
  case fbtMerchantOnboarding(TypedEvent<WebhookData.FbtMerchantOnboarding>)
  /// A warehouse good was matched to a SKU or unmatched. Type 23.
  case goodsMatch(TypedEvent<WebhookData.GoodsMatch>)
  /// The stock of a good in a TikTok warehouse changed. Type 24.
  case fbtInventoryUpdate(TypedEvent<WebhookData.FbtInventoryUpdate>)
  /// The opportunity matching of a candidate product made progress. Type 25.
  case opportunityMatchingStatusChange(TypedEvent<WebhookData.OpportunityMatchingStatusChange>)
  /// A SKU is low on stock, out of stock or predicted to run out. Type 27.
  case inventoryStatusChange(TypedEvent<WebhookData.InventoryStatusChange>)
  /// A message arrived in a chat between seller and creator. Type 33.
  case newMessageListener(TypedEvent<WebhookData.NewMessageListener>)
  /// The mirroring of a shop to Tokopedia changed status. Type 35.
  case tokopediaMirrorStatusChange(TypedEvent<WebhookData.TokopediaMirrorStatusChange>)
  /// The check of an uploaded invoice made progress. Type 36.
  case invoiceStatusChange(TypedEvent<WebhookData.InvoiceStatusChange>)
  /// The audit status of a product changed. Type 37.
  case productAuditStatusChange(TypedEvent<WebhookData.ProductAuditStatusChange>)
  /// The strikethrough price of a SKU expired. Type 38.
  case strikethroughPriceExpired(TypedEvent<WebhookData.StrikethroughPriceExpired>)
  /// A promotion started, ended or was deactivated. Type 39.
  case activityStatusChange(TypedEvent<WebhookData.ActivityStatusChange>)
  /// A combined listing was created, changed or deleted. Type 42.
  case combinedListingChange(TypedEvent<WebhookData.CombinedListingChange>)
  /// A translation task for a product image ended. Type 46.
  case imageTranslationCompleted(TypedEvent<WebhookData.ImageTranslationCompleted>)
  /// SKUs of a product were created, deleted, activated or deactivated. Type 50.
  case skuStatusChange(TypedEvent<WebhookData.SkuStatusChange>)
  /// Copying a product to another market succeeded, failed or left a draft. Type 51.
  case globalReplicationStatusChange(TypedEvent<WebhookData.GlobalReplicationStatusChange>)
  /// The listing method of a global product changed. Type 52.
  case globalListingMethodChange(TypedEvent<WebhookData.GlobalListingMethodChange>)
  /// The precheck of a video's content ended. Type 55.
  case videoPrecheckResult(TypedEvent<WebhookData.VideoPrecheckResult>)
  /// A sample application changed status. Type 56.
  case sampleApplicationStatusChange(TypedEvent<WebhookData.SampleApplicationStatusChange>)
  /// A multi-channel fulfilment order changed status. Type 58.
  case fbtMcfOrderStatus(TypedEvent<WebhookData.FbtMcfOrderStatus>)
  /// The precheck tasks of a shoppable video ended. Type 59.
  case shoppableVideoPrecheckTasksResult(TypedEvent<WebhookData.ShoppableVideoPrecheckTasksResult>)
  /// The platform recommends a different weight or size for a product. Type 62.
  case productPackageRecommended(TypedEvent<WebhookData.ProductPackageRecommended>)
  /// The products of a promotion were changed or removed. Type 63.
  case activityChange(TypedEvent<WebhookData.ActivityChange>)
  /// An after-sales request of the 2026 model changed status. Type 64.
  case aftersalesRequestStatusUpdate(TypedEvent<WebhookData.AftersalesRequestStatusUpdate>)
  /// A return package (RMA) of the 2026 model changed status. Type 65.
  case rmaStatusUpdate(TypedEvent<WebhookData.RmaStatusUpdate>)
  /// An appeal about a product's size chart was decided. Type 66.
  case appealCompleted(TypedEvent<WebhookData.AppealCompleted>)
  /// A refund of the 2026 after-sales model was paid out. Type 67.
  case refundSuccess(TypedEvent<WebhookData.RefundSuccess>)
  /// The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope. Type 68.
  case inventoryChanged(TypedEvent<WebhookData.InventoryChanged>)
  /// The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED. Type 71.
  case inventoryChangedByShop(TypedEvent<WebhookData.InventoryChangedByShop>)
  /// An event of another type, or of one whose type the platform did not send.
  case unknown(TypedEvent<JSONValue>)

  /// The event that the core has verified.
  package init(_ raw: JSONValue) {
    switch raw.string("type") {
    case "ORDER_STATUS_CHANGE": self = .orderStatusChange(TypedEvent(raw))
    case "REVERSE_STATUS_UPDATE": self = .reverseStatusUpdate(TypedEvent(raw))
    case "RECIPIENT_ADDRESS_UPDATE": self = .recipientAddressUpdate(TypedEvent(raw))
    case "PACKAGE_UPDATE": self = .packageUpdate(TypedEvent(raw))
    case "PRODUCT_STATUS_CHANGE": self = .productStatusChange(TypedEvent(raw))
    case "SELLER_DEAUTHORIZATION": self = .sellerDeauthorization(TypedEvent(raw))
    case "UPCOMING_AUTHORIZATION_EXPIRATION": self = .upcomingAuthorizationExpiration(TypedEvent(raw))
    case "CANCELLATION_STATUS_CHANGE": self = .cancellationStatusChange(TypedEvent(raw))
    case "RETURN_STATUS_CHANGE": self = .returnStatusChange(TypedEvent(raw))
    case "NEW_CONVERSATION": self = .newConversation(TypedEvent(raw))
    case "NEW_MESSAGE": self = .newMessage(TypedEvent(raw))
    case "PRODUCT_INFORMATION_CHANGE": self = .productInformationChange(TypedEvent(raw))
    case "PRODUCT_CREATION": self = .productCreation(TypedEvent(raw))
    case "SHOPPABLE_CONTENT_POSTING": self = .shoppableContentPosting(TypedEvent(raw))
    case "PRODUCT_CATEGORY_CHANGE": self = .productCategoryChange(TypedEvent(raw))
    case "SIZE_CHART_CHANGE": self = .sizeChartChange(TypedEvent(raw))
    case "CREATOR_DEAUTHORIZATION": self = .creatorDeauthorization(TypedEvent(raw))
    case "INBOUND_FBT_ORDER_STATUS_CHANGE": self = .inboundFbtOrderStatusChange(TypedEvent(raw))
    case "FBT_MERCHANT_ONBOARDING": self = .fbtMerchantOnboarding(TypedEvent(raw))
    case "GOODS_MATCH": self = .goodsMatch(TypedEvent(raw))
    case "FBT_INVENTORY_UPDATE": self = .fbtInventoryUpdate(TypedEvent(raw))
    case "OPPORTUNITY_MATCHING_STATUS_CHANGE": self = .opportunityMatchingStatusChange(TypedEvent(raw))
    case "INVENTORY_STATUS_CHANGE": self = .inventoryStatusChange(TypedEvent(raw))
    case "NEW_MESSAGE_LISTENER": self = .newMessageListener(TypedEvent(raw))
    case "TOKOPEDIA_MIRROR_STATUS_CHANGE": self = .tokopediaMirrorStatusChange(TypedEvent(raw))
    case "INVOICE_STATUS_CHANGE": self = .invoiceStatusChange(TypedEvent(raw))
    case "PRODUCT_AUDIT_STATUS_CHANGE": self = .productAuditStatusChange(TypedEvent(raw))
    case "STRIKETHROUGH_PRICE_EXPIRED": self = .strikethroughPriceExpired(TypedEvent(raw))
    case "ACTIVITY_STATUS_CHANGE": self = .activityStatusChange(TypedEvent(raw))
    case "COMBINED_LISTING_CHANGE": self = .combinedListingChange(TypedEvent(raw))
    case "IMAGE_TRANSLATION_COMPLETED": self = .imageTranslationCompleted(TypedEvent(raw))
    case "SKU_STATUS_CHANGE": self = .skuStatusChange(TypedEvent(raw))
    case "GLOBAL_REPLICATION_STATUS_CHANGE": self = .globalReplicationStatusChange(TypedEvent(raw))
    case "GLOBAL_LISTING_METHOD_CHANGE": self = .globalListingMethodChange(TypedEvent(raw))
    case "VIDEO_PRECHECK_RESULT": self = .videoPrecheckResult(TypedEvent(raw))
    case "SAMPLE_APPLICATION_STATUS_CHANGE": self = .sampleApplicationStatusChange(TypedEvent(raw))
    case "FBT_MCF_ORDER_STATUS": self = .fbtMcfOrderStatus(TypedEvent(raw))
    case "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT": self = .shoppableVideoPrecheckTasksResult(TypedEvent(raw))
    case "PRODUCT_PACKAGE_RECOMMENDED": self = .productPackageRecommended(TypedEvent(raw))
    case "ACTIVITY_CHANGE": self = .activityChange(TypedEvent(raw))
    case "AFTERSALES_REQUEST_STATUS_UPDATE": self = .aftersalesRequestStatusUpdate(TypedEvent(raw))
    case "RMA_STATUS_UPDATE": self = .rmaStatusUpdate(TypedEvent(raw))
    case "APPEAL_COMPLETED": self = .appealCompleted(TypedEvent(raw))
    case "REFUND_SUCCESS": self = .refundSuccess(TypedEvent(raw))
    case "INVENTORY_CHANGED": self = .inventoryChanged(TypedEvent(raw))
    case "INVENTORY_CHANGED_BY_SHOP": self = .inventoryChangedByShop(TypedEvent(raw))
    default: self = .unknown(TypedEvent(raw))
    }
  }

  /// What every event has, with its data as JSON.
  public var envelope: TypedEvent<JSONValue> {
    switch self {
    case .orderStatusChange(let event): TypedEvent(event.raw)
    case .reverseStatusUpdate(let event): TypedEvent(event.raw)
    case .recipientAddressUpdate(let event): TypedEvent(event.raw)
    case .packageUpdate(let event): TypedEvent(event.raw)
    case .productStatusChange(let event): TypedEvent(event.raw)
    case .sellerDeauthorization(let event): TypedEvent(event.raw)
    case .upcomingAuthorizationExpiration(let event): TypedEvent(event.raw)
    case .cancellationStatusChange(let event): TypedEvent(event.raw)
    case .returnStatusChange(let event): TypedEvent(event.raw)
    case .newConversation(let event): TypedEvent(event.raw)
    case .newMessage(let event): TypedEvent(event.raw)
    case .productInformationChange(let event): TypedEvent(event.raw)
    case .productCreation(let event): TypedEvent(event.raw)
    case .shoppableContentPosting(let event): TypedEvent(event.raw)
    case .productCategoryChange(let event): TypedEvent(event.raw)
    case .sizeChartChange(let event): TypedEvent(event.raw)
    case .creatorDeauthorization(let event): TypedEvent(event.raw)
    case .inboundFbtOrderStatusChange(let event): TypedEvent(event.raw)
    case .fbtMerchantOnboarding(let event): TypedEvent(event.raw)
    case .goodsMatch(let event): TypedEvent(event.raw)
    case .fbtInventoryUpdate(let event): TypedEvent(event.raw)
    case .opportunityMatchingStatusChange(let event): TypedEvent(event.raw)
    case .inventoryStatusChange(let event): TypedEvent(event.raw)
    case .newMessageListener(let event): TypedEvent(event.raw)
    case .tokopediaMirrorStatusChange(let event): TypedEvent(event.raw)
    case .invoiceStatusChange(let event): TypedEvent(event.raw)
    case .productAuditStatusChange(let event): TypedEvent(event.raw)
    case .strikethroughPriceExpired(let event): TypedEvent(event.raw)
    case .activityStatusChange(let event): TypedEvent(event.raw)
    case .combinedListingChange(let event): TypedEvent(event.raw)
    case .imageTranslationCompleted(let event): TypedEvent(event.raw)
    case .skuStatusChange(let event): TypedEvent(event.raw)
    case .globalReplicationStatusChange(let event): TypedEvent(event.raw)
    case .globalListingMethodChange(let event): TypedEvent(event.raw)
    case .videoPrecheckResult(let event): TypedEvent(event.raw)
    case .sampleApplicationStatusChange(let event): TypedEvent(event.raw)
    case .fbtMcfOrderStatus(let event): TypedEvent(event.raw)
    case .shoppableVideoPrecheckTasksResult(let event): TypedEvent(event.raw)
    case .productPackageRecommended(let event): TypedEvent(event.raw)
    case .activityChange(let event): TypedEvent(event.raw)
    case .aftersalesRequestStatusUpdate(let event): TypedEvent(event.raw)
    case .rmaStatusUpdate(let event): TypedEvent(event.raw)
    case .appealCompleted(let event): TypedEvent(event.raw)
    case .refundSuccess(let event): TypedEvent(event.raw)
    case .inventoryChanged(let event): TypedEvent(event.raw)
    case .inventoryChangedByShop(let event): TypedEvent(event.raw)
    case .unknown(let event): event
    }
  }
}

/// A webhook with its data.
public struct TypedEvent<Data: Sendable>: Sendable {
  /// All of it, as JSON.
  public let raw: JSONValue

  /// The name of the type, such as `ORDER_STATUS_CHANGE`; for an unknown type its number, or `UNKNOWN` if the platform sent none.
  public var type: String { raw.string("type") ?? "UNKNOWN" }
  /// The number of the type, as the platform sends it.
  public var typeId: Int? { raw.int("type_id") }
  /// The type as it was sent, if it was not a number.
  public var typeText: String? { raw.string("type_text") }
  /// The id of the event, the same for each delivery.
  public var notificationId: String? { raw.string("notification_id") }
  /// The shop of the event.
  public var shopId: String? { raw.string("shop_id") }
  /// The seller of the event, for types that concern no single shop.
  public var sellerOpenId: String? { raw.string("seller_open_id") }
  /// The creator of the event.
  public var creatorOpenId: String? { raw.string("creator_open_id") }
  /// When it was sent, in Unix seconds. Events may overtake each other.
  public var timestamp: UnixTime? { raw.time("timestamp") }
  /// The app whose secret signed it.
  public var appKey: String { raw.string("app_key") ?? "" }
}

extension TypedEvent where Data: JSONView {
  init(_ raw: JSONValue) { self.raw = raw }

  /// What happened.
  public var data: Data { Data(raw.value("data") ?? .null) }
}

extension TypedEvent where Data == JSONValue {
  init(_ raw: JSONValue) { self.raw = raw }

  /// What happened.
  public var data: JSONValue { raw.value("data") ?? .null }
}

/// The number of each type by its name.
let webhookEventNumbers: [String: Int] = [
  "ORDER_STATUS_CHANGE": 1,
  "REVERSE_STATUS_UPDATE": 2,
  "RECIPIENT_ADDRESS_UPDATE": 3,
  "PACKAGE_UPDATE": 4,
  "PRODUCT_STATUS_CHANGE": 5,
  "SELLER_DEAUTHORIZATION": 6,
  "UPCOMING_AUTHORIZATION_EXPIRATION": 7,
  "CANCELLATION_STATUS_CHANGE": 11,
  "RETURN_STATUS_CHANGE": 12,
  "NEW_CONVERSATION": 13,
  "NEW_MESSAGE": 14,
  "PRODUCT_INFORMATION_CHANGE": 15,
  "PRODUCT_CREATION": 16,
  "SHOPPABLE_CONTENT_POSTING": 17,
  "PRODUCT_CATEGORY_CHANGE": 18,
  "SIZE_CHART_CHANGE": 19,
  "CREATOR_DEAUTHORIZATION": 20,
  "INBOUND_FBT_ORDER_STATUS_CHANGE": 21,
  "FBT_MERCHANT_ONBOARDING": 22,
  "GOODS_MATCH": 23,
  "FBT_INVENTORY_UPDATE": 24,
  "OPPORTUNITY_MATCHING_STATUS_CHANGE": 25,
  "INVENTORY_STATUS_CHANGE": 27,
  "NEW_MESSAGE_LISTENER": 33,
  "TOKOPEDIA_MIRROR_STATUS_CHANGE": 35,
  "INVOICE_STATUS_CHANGE": 36,
  "PRODUCT_AUDIT_STATUS_CHANGE": 37,
  "STRIKETHROUGH_PRICE_EXPIRED": 38,
  "ACTIVITY_STATUS_CHANGE": 39,
  "COMBINED_LISTING_CHANGE": 42,
  "IMAGE_TRANSLATION_COMPLETED": 46,
  "SKU_STATUS_CHANGE": 50,
  "GLOBAL_REPLICATION_STATUS_CHANGE": 51,
  "GLOBAL_LISTING_METHOD_CHANGE": 52,
  "VIDEO_PRECHECK_RESULT": 55,
  "SAMPLE_APPLICATION_STATUS_CHANGE": 56,
  "FBT_MCF_ORDER_STATUS": 58,
  "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT": 59,
  "PRODUCT_PACKAGE_RECOMMENDED": 62,
  "ACTIVITY_CHANGE": 63,
  "AFTERSALES_REQUEST_STATUS_UPDATE": 64,
  "RMA_STATUS_UPDATE": 65,
  "APPEAL_COMPLETED": 66,
  "REFUND_SUCCESS": 67,
  "INVENTORY_CHANGED": 68,
  "INVENTORY_CHANGED_BY_SHOP": 71,
]

/// The data of webhooks.
public enum WebhookData {
  /// Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed.
  public struct OrderStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Whether the order passes or has passed the on-hold period, in which the buyer can cancel freely and nothing may ship.
    public var isOnHoldOrder: Bool? { raw.flag("is_on_hold_order") }

    /// Platform's id of the order; fetch the order with it for details.
    public var orderId: String? { raw.string("order_id") }

    /// Stage of the order after this change; fetch the order before acting, since events may arrive late or out of order.
    public var orderStatus: OrderStatusChangeOrderStatus? { raw.open("order_status") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed.
  public struct ReverseStatusUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the order that the return or cancellation concerns.
    public var orderId: String? { raw.string("order_id") }

    /// What the buyer asked for, in the terms of the first API generation.
    public var reverseEventType: ReverseEventType? { raw.open("reverse_event_type") }

    /// Platform's id of the return or cancellation in the first API generation.
    public var reverseOrderId: String? { raw.string("reverse_order_id") }

    /// Stage of the return or cancellation, a number of the first API generation; its values are not documented.
    public var reverseOrderStatus: Int? { raw.int("reverse_order_status") }

    /// Kind of return or cancellation, a number of the first API generation; its values are not documented.
    public var reverseType: Int? { raw.int("reverse_type") }

    /// Who asked for the return or cancellation, a value of the first API generation; its values are not documented.
    public var reverseUser: Int? { raw.int("reverse_user") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed.
  public struct RecipientAddressUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the order whose address changed; fetch the order for the new address.
    public var orderId: String? { raw.string("order_id") }

    /// When the address was changed, in Unix seconds; labels bought before it may carry the old address.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed.
  public struct PackageUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Packages that exist after the change, one entry each, with the orders in them.
    public var packageList: [Package] { raw.views("package_list") }

    /// Who caused the packages to change.
    public var roleType: RoleType? { raw.open("role_type") }

    /// What led to the new packages: kind of split or combination.
    public var scType: ScType? { raw.open("sc_type") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status.
  public struct ProductStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// What led to the event: the first review, a later change of state, or a failed review.
    public var status: ProductStatusChangeStatus? { raw.open("status") }

    /// Why the platform took the product off sale or refused it, as text; empty otherwise.
    public var suspendedReason: String? { raw.string("suspended_reason") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop.
  public struct SellerDeauthorization: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Sentence that says which shop withdrew the authorization; take the shop from the envelope instead.
    public var message: String? { raw.string("message") }
}

  /// Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day.
  public struct UpcomingAuthorizationExpiration: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// When the authorization of the shop ends, in Unix seconds as text; the seller must authorize the app again before it.
    public var expirationTime: UnixTime? { raw.time("expiration_time") }

    /// Sentence that says how many days the authorization still holds; use `expiration_time` in code.
    public var message: String? { raw.string("message") }
}

  /// Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn.
  public struct CancellationStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the cancellation, for Search Cancellations and for approving or rejecting it.
    public var cancelId: String? { raw.string("cancel_id") }

    /// Stage of the cancellation after this change.
    public var cancelStatus: CancelStatus? { raw.open("cancel_status") }

    /// Who started the cancellation.
    public var cancellationsRole: CancellationsRole? { raw.open("cancellations_role") }

    /// When the cancellation was started, in Unix seconds.
    public var createTime: UnixTime? { raw.time("create_time") }

    /// Platform's id of the order that is to be cancelled, in full or in part.
    public var orderId: String? { raw.string("order_id") }
}

  /// Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status.
  public struct ReturnStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// When the return was requested, in Unix seconds.
    public var createTime: UnixTime? { raw.time("create_time") }

    /// Platform's id of the order whose items are returned or refunded.
    public var orderId: String? { raw.string("order_id") }

    /// Platform's id of the return, for Search Returns and for approving or rejecting it.
    public var returnId: String? { raw.string("return_id") }

    /// Who asked for the return or refund.
    public var returnRole: CancellationsRole? { raw.open("return_role") }

    /// Stage of the return, refund or replacement after this change.
    public var returnStatus: ReturnStatus? { raw.open("return_status") }

    /// What the buyer is to get: money back, with or without sending the goods back, or a replacement.
    public var returnType: ReturnType? { raw.open("return_type") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it.
  public struct NewConversation: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the conversation with a buyer; fetch its messages with it.
    public var conversationId: String? { raw.string("conversation_id") }

    /// When the conversation began or an agent joined or left, in Unix seconds.
    public var createTime: UnixTime? { raw.time("create_time") }
}

  /// Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation.
  public struct NewMessage: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Content of the message; JSON inside a text whose shape depends on the type of message. JSON text, or plain text.
    public var content: String? { raw.string("content") }

    /// Platform's id of the conversation with the buyer in which the message stands.
    public var conversationId: String? { raw.string("conversation_id") }

    /// When the message was sent, in Unix seconds.
    public var createTime: UnixTime? { raw.time("create_time") }

    /// Position of the message in the conversation as a long number kept as text; sort messages by it.
    public var index: String? { raw.string("index") }

    /// Whether the message is shown to people in the chat; if false it serves the system only.
    public var isVisible: Bool? { raw.flag("is_visible") }

    /// Platform's id of the message; use it to drop duplicates.
    public var messageId: String? { raw.string("message_id") }

    /// Who wrote the message.
    public var sender: Sender? { raw.view("sender") }

    /// Kind of message, which decides the shape of `content`.
    public var type: NewMessageType? { raw.open("type") }
}

  /// Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live.
  public struct ProductInformationChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Where the product was edited: by hand or through the API.
    public var changeSource: ChangeSource? { raw.open("change_source") }

    /// Parts of the product that the edit touched; fetch the product for their new values.
    public var changedFields: [ChangedField] { raw.opens("changed_fields") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `PRODUCT_CREATION` (type 16): A product was created.
  public struct ProductCreation: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Special kinds to which the new product belongs; empty for an ordinary product.
    public var productTypes: [ProductType] { raw.opens("product_types") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content.
  public struct ShoppableContentPosting: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// What the creator did with the product, and where.
    public var event: EventItem? { raw.view("event") }

    /// Platform's id of the product that the creator added, changed or removed.
    public var productId: String? { raw.string("product_id") }
}

  /// Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category.
  public struct ProductCategoryChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Category that the product belongs to now; its attributes and rules apply from now on.
    public var currentCategoryId: String? { raw.string("current_category_id") }

    /// Category that the product belonged to before the move.
    public var previousCategoryId: String? { raw.string("previous_category_id") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted.
  public struct SizeChartChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// What happened to the size chart template.
    public var eventType: EventType? { raw.open("event_type") }

    /// Platform's id of the size chart template, a table of measurements that several products can share.
    public var sizeChartTemplateId: String? { raw.string("size_chart_template_id") }

    /// Template's name as its author gave it.
    public var sizeChartTemplateName: String? { raw.string("size_chart_template_name") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization.
  public struct CreatorDeauthorization: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// When the creator withdrew the authorization, in Unix seconds; it may come as text or as a number.
    public var cancelTime: UnixTime? { raw.time("cancel_time") }
}

  /// Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status.
  public struct InboundFbtOrderStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the inbound order, a delivery of goods to a Fulfilled by TikTok warehouse.
    public var inboundOrderId: String? { raw.string("inbound_order_id") }

    /// How far the delivery to the warehouse has come.
    public var orderStatus: OrderStatus? { raw.open("order_status") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed.
  public struct FbtMerchantOnboarding: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Markets in which the merchant now takes part in Fulfilled by TikTok, one entry each.
    public var onboardedRegions: [OnboardedRegion] { raw.views("onboarded_regions") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched.
  public struct GoodsMatch: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it.
    public var goodsId: String? { raw.string("goods_id") }

    /// Whether the goods and the SKU were tied together or separated.
    public var matchType: MatchType? { raw.open("match_type") }

    /// Platform's id of the product with this SKU, local or global as `product_type` says.
    public var productId: String? { raw.string("product_id") }

    /// Whether the matched SKU belongs to a product of one market or to a global product.
    public var productType: GoodsMatchProductType? { raw.open("product_type") }

    /// Platform's id of the SKU that was tied to the goods or separated from them.
    public var skuId: String? { raw.string("sku_id") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed.
  public struct FbtInventoryUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Stock of the goods, one entry per Fulfilled by TikTok warehouse.
    public var fbtWarehouseInventory: [FbtWarehouseInventory] { raw.views("fbt_warehouse_inventory") }

    /// Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it.
    public var goodsId: String? { raw.string("goods_id") }

    /// Platform's id of the SKU to which the goods are matched.
    public var skuId: String? { raw.string("sku_id") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress.
  public struct OpportunityMatchingStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Your own id of the candidate product, as submitted for matching.
    public var externalProductId: String? { raw.string("external_product_id") }

    /// Ids of the business opportunities to which the candidate product was matched.
    public var opportunityIds: [String] { raw.strings("opportunity_ids") }

    /// When the search for matching opportunities ends, in Unix seconds.
    public var opportunityMatchingEndTime: UnixTime? { raw.time("opportunity_matching_end_time") }

    /// How far the search for matching opportunities has come.
    public var opportunityMatchingStatus: OpportunityMatchingStatus? { raw.open("opportunity_matching_status") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out.
  public struct InventoryStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Level of the stock at the time of the event.
    public var currentInventoryStatus: CurrentInventoryStatus? { raw.open("current_inventory_status") }

    /// How the stock of the SKU divides into sellable, reserved and committed units.
    public var inventoryDistribution: InventoryDistribution? { raw.view("inventory_distribution") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Platform's id of the SKU, the variant of a product that can be bought.
    public var skuId: String? { raw.string("sku_id") }

    /// What caused the alert: a forecast or the stock of the moment.
    public var triggerReason: TriggerReason? { raw.view("trigger_reason") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator.
  public struct NewMessageListener: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Content of the message: JSON inside a text whose shape depends on `msg_type`, or plain text. JSON text, or plain text.
    public var content: String? { raw.string("content") }

    /// Platform's id of the chat between seller and creator in which the message stands.
    public var conversationId: String? { raw.string("conversation_id") }

    /// When the message was sent, in Unix seconds; arrives as text.
    public var createTime: UnixTime? { raw.time("create_time") }

    /// Position of the message in the conversation as a long number kept as text; sort messages by it.
    public var index: String? { raw.string("index") }

    /// Platform's id of the message; use it to drop duplicates.
    public var messageId: String? { raw.string("message_id") }

    /// Kind of message, which decides the shape of `content`.
    public var msgType: MsgType? { raw.open("msg_type") }

    /// Who wrote the message.
    public var sender: NewMessageListenerSender? { raw.view("sender") }
}

  /// Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status.
  public struct TokopediaMirrorStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Whether the shop is mirrored on Tokopedia after this change; Indonesia only.
    public var mirrorStatus: MirrorStatus? { raw.open("mirror_status") }

    /// Platform's id of the TikTok Shop that is or was mirrored on Tokopedia.
    public var ttsShopId: String? { raw.string("tts_shop_id") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress.
  public struct InvoiceStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Why the invoice was not accepted; meaningful only when `invoice_status` reports a problem.
    public var invalidReason: InvalidReason? { raw.open("invalid_reason") }

    /// How far the check of the uploaded invoice has come; Brazil only.
    public var invoiceStatus: InvoiceStatus? { raw.open("invoice_status") }

    /// Ids of the orders in the package that the invoice covers.
    public var orderIds: [String] { raw.strings("order_ids") }

    /// Platform's id of the package; fetch the package with it for details.
    public var packageId: String? { raw.string("package_id") }
}

  /// Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed.
  public struct ProductAuditStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// State of the review of the product, with the reasons for a provisional approval.
    public var audit: Audit? { raw.view("audit") }

    /// State of the review on a connected platform, such as Tokopedia in Indonesia.
    public var integratedPlatformStatuses: IntegratedPlatformStatus? { raw.view("integrated_platform_statuses") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired.
  public struct StrikethroughPriceExpired: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Platform's id of the SKU that is now shown without a struck-through price.
    public var skuId: String? { raw.string("sku_id") }
}

  /// Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated.
  public struct ActivityStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the promotion.
    public var activityId: String? { raw.string("activity_id") }

    /// Kind of promotion: how it lowers what the buyer pays.
    public var activityType: ActivityType? { raw.open("activity_type") }

    /// What the promotion applies to: whole products, single SKUs or the whole shop.
    public var productLevel: ProductLevel? { raw.open("product_level") }

    /// Stage of the promotion after this change.
    public var status: ActivityStatusChangeStatus? { raw.open("status") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted.
  public struct CombinedListingChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Products that joined the combined listing with this change; empty if none did.
    public var addedProductIds: [String] { raw.strings("added_product_ids") }

    /// What happened to the combined listing.
    public var changeType: CombinedListingChangeChangeType? { raw.open("change_type") }

    /// Platform's id of the combined listing, which shows several products as one.
    public var combinedListingId: String? { raw.string("combined_listing_id") }

    /// Products in the combined listing after the change, one entry each.
    public var products: [Product] { raw.views("products") }

    /// Products that left the combined listing with this change; empty if none did.
    public var removedProductIds: [String] { raw.strings("removed_product_ids") }

    /// Stage of the combined listing after this change.
    public var status: CombinedListingChangeStatus? { raw.open("status") }
}

  /// Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended.
  public struct ImageTranslationCompleted: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Job that translated the text in a product picture.
    public var translationTask: TranslationTask? { raw.view("translation_task") }
}

  /// Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated.
  public struct SkuStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Variants that changed, one entry each; the other variants of the product are not listed.
    public var skus: [Sku] { raw.views("skus") }

    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft.
  public struct GlobalReplicationStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Copy of the product in the other market, with the outcome.
    public var replicatedProduct: ReplicatedProduct? { raw.view("replicated_product") }

    /// Platform's id of the product that was copied.
    public var sourceProductId: String? { raw.string("source_product_id") }
}

  /// Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed.
  public struct GlobalListingMethodChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the global product, from which local products are derived.
    public var globalProductId: String? { raw.string("global_product_id") }

    /// How the global product is brought to its markets from now on.
    public var listingMethod: ListingMethod? { raw.open("listing_method") }

    /// Ids of the local products that belong to the global product; a list in spite of its name.
    public var localProductId: [String] { raw.strings("local_product_id") }
}

  /// Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended.
  public struct VideoPrecheckResult: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Problems that the check found, one entry each; absent or empty if there are none.
    public var issues: [Issue] { raw.views("issues") }

    /// Platform's id of the job that checked the video before posting.
    public var precheckTaskId: String? { raw.string("precheck_task_id") }

    /// Whether the video may be posted as it is.
    public var result: VideoPrecheckResultResult? { raw.open("result") }
}

  /// Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status.
  public struct SampleApplicationStatusChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the creator's application for a free sample.
    public var applicationId: String? { raw.string("application_id") }

    /// Creator who applied for the sample; a list or a single object, as the platform's documents differ.
    public var creator: Creator? { raw.view("creator") }

    /// Stage of the sample application after this change.
    public var newStatus: NewStatus? { raw.open("new_status") }

    /// Product that the creator wants as a sample; a list or a single object, as the platform's documents differ.
    public var product: Product? { raw.view("product") }
}

  /// Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status.
  public struct FbtMcfOrderStatus: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Multi-channel order, sold elsewhere and shipped from a Fulfilled by TikTok warehouse.
    public var mcfOrder: McfOrder? { raw.view("mcf_order") }
}

  /// Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended.
  public struct ShoppableVideoPrecheckTasksResult: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Outcome of the check whether the video is of good quality.
    public var goodQualityCheckResult: GoodQualityCheckResult? { raw.view("good_quality_check_result") }

    /// Platform's id of the job that checked the shoppable video.
    public var taskId: String? { raw.string("task_id") }

    /// Outcome of the check whether the video breaks rules of the platform.
    public var violationCheckResult: ViolationCheckResult? { raw.view("violation_check_result") }
}

  /// Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product.
  public struct ProductPackageRecommended: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Which parts of the product's package data look wrong to the platform.
    public var abnormalityTypes: [AbnormalityType] { raw.opens("abnormality_types") }

    /// Outer size of the package that the platform proposes, as a range for each side.
    public var dimensionRecommendation: DimensionRecommendation? { raw.view("dimension_recommendation") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Weight of the package that the platform proposes, as a range.
    public var weightRecommendation: WeightRecommendation? { raw.view("weight_recommendation") }
}

  /// Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed.
  public struct ActivityChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the promotion.
    public var activityId: String? { raw.string("activity_id") }

    /// What happened to the promotion; the spelling of the values differs between the platform's table and its sample.
    public var changeType: ChangeType? { raw.open("change_type") }

    /// What left the promotion with this change, by the part it played.
    public var productRemoveList: ProductRemove? { raw.view("product_remove_list") }

    /// What joined the promotion or changed in it, by the part it plays.
    public var productUpdateList: ProductUpdate? { raw.view("product_update_list") }

    /// When the promotion was changed, in Unix seconds; use it to drop events older than what you have.
    public var updateTime: UnixTime? { raw.time("update_time") }
}

  /// Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status.
  public struct AftersalesRequestStatusUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// When the after-sales request was made, in Unix seconds.
    public var aftersalesRequestCreateTime: UnixTime? { raw.time("aftersales_request_create_time") }

    /// Platform's id of the after-sales request, of the model introduced in 2026.
    public var aftersalesRequestId: String? { raw.string("aftersales_request_id") }

    /// Stage of the after-sales request after this change.
    public var aftersalesRequestStatus: AftersalesRequestStatus? { raw.open("aftersales_request_status") }

    /// When the after-sales request last changed, in Unix seconds; use it to put events in order.
    public var aftersalesRequestUpdateTime: UnixTime? { raw.time("aftersales_request_update_time") }

    /// Who made the after-sales request; the documents list no values, the sample has BUYER.
    public var returnRole: String? { raw.string("return_role") }
}

  /// Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status.
  public struct RmaStatusUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the after-sales request, of the model introduced in 2026.
    public var aftersalesRequestId: String? { raw.string("aftersales_request_id") }

    /// Who started the return that the package belongs to.
    public var returnRole: ReturnRole? { raw.open("return_role") }

    /// When the return package was created, in Unix seconds; this spelling is that of the platform's sample.
    public var rmaCreateTime: UnixTime? { raw.time("rma_create_time") }

    /// Platform's id of the return package (RMA) in the after-sales model of 2026.
    public var rmaId: String? { raw.string("rma_id") }

    /// When the return package was created, in Unix seconds; this spelling is that of the platform's table.
    public var rmaRequestCreateTime: UnixTime? { raw.time("rma_request_create_time") }

    /// When the return package last changed, in Unix seconds; this spelling is that of the platform's table.
    public var rmaRequestUpdateTime: UnixTime? { raw.time("rma_request_update_time") }

    /// Stage of the return package after this change.
    public var rmaStatus: RmaStatus? { raw.open("rma_status") }

    /// When the return package last changed, in Unix seconds; this spelling is that of the platform's sample.
    public var rmaUpdateTime: UnixTime? { raw.time("rma_update_time") }
}

  /// Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided.
  public struct AppealCompleted: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Appeal that was decided, with the size chart it is about.
    public var appealTask: AppealTask? { raw.view("appeal_task") }

    /// Platform's id of the product whose size chart was appealed.
    public var productId: String? { raw.string("product_id") }
}

  /// Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out.
  public struct RefundSuccess: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the after-sales request, of the model introduced in 2026.
    public var aftersalesRequestId: String? { raw.string("aftersales_request_id") }

    /// Returned items that the refund covers, one entry per item.
    public var lineItems: [LineItem] { raw.views("line_items") }

    /// Currency of `refund_total`, as an ISO 4217 code.
    public var refundCurrency: String? { raw.string("refund_currency") }

    /// Outcome of the refund; the event is sent only once the money is paid out.
    public var refundStatus: RefundStatus? { raw.open("refund_status") }

    /// When the refund was paid out, in Unix seconds.
    public var refundTimestamp: UnixTime? { raw.time("refund_timestamp") }

    /// Whole amount that the buyer got back, decimal text in `refund_currency`.
    public var refundTotal: String? { raw.string("refund_total") }

    /// Platform's id of the return package (RMA) in the after-sales model of 2026.
    public var rmaId: String? { raw.string("rma_id") }
}

  /// Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope.
  public struct InventoryChanged: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// What led to the new stock, one entry per cause, with the change of each count.
    public var changeDetail: [ChangeDetail] { raw.views("change_detail") }

    /// Id of the event, a UUID in the samples; use it to drop duplicates.
    public var eventId: String? { raw.string("event_id") }

    /// When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339.
    public var occurredAt: String? { raw.string("occurred_at") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Complete stock of the SKU after the change; safer to store than the sum of changes.
    public var quantitySnapshotAfterChange: QuantitySnapshotAfterChange? { raw.view("quantity_snapshot_after_change") }

    /// Platform's id of the seller who owns the stock; sent as a 64-bit number.
    public var sellerId: String? { raw.string("seller_id") }

    /// Platform's id of the SKU, the variant of a product that can be bought.
    public var skuId: String? { raw.string("sku_id") }
}

  /// Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED.
  public struct InventoryChangedByShop: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// What led to the new stock, one entry per cause, with the change of each count.
    public var changeDetail: [ChangeDetail] { raw.views("change_detail") }

    /// Id of the event, a UUID in the samples; use it to drop duplicates.
    public var eventId: String? { raw.string("event_id") }

    /// When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339.
    public var occurredAt: String? { raw.string("occurred_at") }

    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    public var productId: String? { raw.string("product_id") }

    /// Complete stock of the SKU after the change; safer to store than the sum of changes.
    public var quantitySnapshotAfterChange: QuantitySnapshotAfterChange? { raw.view("quantity_snapshot_after_change") }

    /// Platform's id of the shop whose stock changed; assumed from INVENTORY_CHANGED, since the fields of this type are not documented.
    public var shopId: String? { raw.string("shop_id") }

    /// Platform's id of the SKU, the variant of a product that can be bought.
    public var skuId: String? { raw.string("sku_id") }
}

  /// Appeal audit result inside ``AppealTask``.
  public struct AppealAuditResult: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Point that was appealed, such as SIZE_CHART_IMAGE.
    public var indicatorType: String? { raw.string("indicator_type") }

    /// Why the appeal was turned down on this point, as text; absent if it was granted.
    public var rejectReason: String? { raw.string("reject_reason") }

    /// Decision of the appeal on this point, such as APPROVED or REJECTED; the documents list no values.
    public var status: String? { raw.string("status") }
}

  /// Appeal task inside ``AppealCompleted``.
  public struct AppealTask: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Decisions of the appeal, one entry for each point that was appealed.
    public var appealAuditResult: [AppealAuditResult] { raw.views("appeal_audit_result") }

    /// Platform's id of the size chart that the appeal is about.
    public var sizeChartId: String? { raw.string("size_chart_id") }

    /// Platform's key of the size chart picture; not a web address.
    public var sizeChartImageUri: String? { raw.string("size_chart_image_uri") }
}

  /// Audit inside ``ProductAuditStatusChange``.
  public struct Audit: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Why the approval is only provisional; seen only in the platform's sample, its table has a list.
    public var preApprovedReason: PreApprovedReason? { raw.open("pre_approved_reason") }

    /// Why the approval is only provisional; seen only in the platform's table, its sample has a single text.
    public var preApprovedReasons: [PreApprovedReason] { raw.opens("pre_approved_reasons") }

    /// Stage of the review of the product after this change.
    public var status: AuditStatus? { raw.open("status") }
}

  /// Change detail inside ``InventoryChangedByShop``, ``InventoryChanged``.
  public struct ChangeDetail: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Change of the sellable units by this cause; negative when fewer remain.
    public var availableQuantityDelta: Int? { raw.int("available_quantity_delta") }

    /// Change of the units set aside for campaigns by this cause; negative when units are released.
    public var campaignLockedQuantityDelta: Int? { raw.int("campaign_locked_quantity_delta") }

    /// Change of the units bound to orders by this cause; negative when fewer are bound.
    public var committedQuantityDelta: Int? { raw.int("committed_quantity_delta") }

    /// Change of the units set aside for creators by this cause; negative when units are released.
    public var creatorLockedQuantityDelta: Int? { raw.int("creator_locked_quantity_delta") }

    /// Key of this cause; the same key means the same change, so apply it once only.
    public var idempotencyKey: String? { raw.string("idempotency_key") }

    /// Change of the units open to ordinary sales by this cause; negative when fewer remain.
    public var inShopQuantityDelta: Int? { raw.int("in_shop_quantity_delta") }

    /// When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339.
    public var occurredAt: String? { raw.string("occurred_at") }

    /// Change of all units together by this cause; negative when stock leaves.
    public var totalQuantityDelta: Int? { raw.int("total_quantity_delta") }

    /// Action that changed the stock.
    public var triggerSource: TriggerSource? { raw.open("trigger_source") }
}

  /// Consign order inside ``McfOrder``.
  public struct ConsignOrder: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Carrier that transports the goods, as text; seen only in the platform's sample, its table has `shipping_provider` instead.
    public var carrier: String? { raw.string("carrier") }

    /// Goods in the shipment; a list or a single object, as the platform's documents differ.
    public var goods: [Goods] { raw.views("goods") }

    /// Platform's id of the shipment.
    public var id: String? { raw.string("id") }

    /// Whether the platform itself closed the shipment, as text; seen only in the platform's table.
    public var isPlatformClosed: String? { raw.string("is_platform_closed") }

    /// Problem with the shipment, as text; seen only in the platform's table.
    public var issue: String? { raw.string("issue") }

    /// Carrier that transports the goods; seen only in the platform's table, its sample has `carrier` instead.
    public var shippingProvider: ShippingProvider? { raw.view("shipping_provider") }

    /// How far the shipment has come, or what went wrong with it.
    public var status: ConsignOrderStatus? { raw.open("status") }

    /// Carrier's number for following the shipment.
    public var trackingNumber: String? { raw.string("tracking_number") }
}

  /// Creator inside ``SampleApplicationStatusChange``.
  public struct Creator: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Id of the creator for this app only; the same creator has another one in other apps.
    public var creatorOpenId: String? { raw.string("creator_open_id") }
}

  /// Dimension recommendation inside ``ProductPackageRecommended``.
  public struct DimensionRecommendation: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Recommended range for the height of the package, in `unit`.
    public var height: Height? { raw.view("height") }

    /// Recommended range for the length of the package, in `unit`.
    public var length: Length? { raw.view("length") }

    /// Measure of the recommended sizes, such as CENTIMETER.
    public var unit: String? { raw.string("unit") }

    /// Recommended range for the width of the package, in `unit`.
    public var width: Width? { raw.view("width") }
}

  /// Event inside ``ShoppableContentPosting``.
  public struct EventItem: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the piece of content, such as a video, to which the product is attached.
    public var contentId: String? { raw.string("content_id") }

    /// Form of content in which the product is shown.
    public var scene: EventItemScene? { raw.open("scene") }

    /// What the creator did with the product in the content.
    public var type: EventItemType? { raw.open("type") }
}

  /// Fail reason inside ``ReplicatedProduct``.
  public struct FailReason: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Explanation as text for people; for display, not for decisions in code.
    public var message: String? { raw.string("message") }
}

  /// FBT warehouse inventory inside ``FbtInventoryUpdate``.
  public struct FbtWarehouseInventory: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the Fulfilled by TikTok warehouse that holds the goods.
    public var fbtWarehouseId: String? { raw.string("fbt_warehouse_id") }

    /// Units that lie in the warehouse, by whether they can be used.
    public var onHandDetail: OnHandDetail? { raw.view("on_hand_detail") }
}

  /// Good quality check result inside ``ShoppableVideoPrecheckTasksResult``.
  public struct GoodQualityCheckResult: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Quality problems that were found, one entry each; absent or empty if there are none.
    public var issues: [ShoppableVideoPrecheckTasksResultIssue] { raw.views("issues") }

    /// Stage or outcome of the quality check.
    public var status: GoodQualityCheckResultStatus? { raw.open("status") }
}

  /// Goods inside ``ConsignOrder``.
  public struct Goods: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the goods in the shipment.
    public var id: String? { raw.string("id") }

    /// Number of units of the goods in the shipment.
    public var quantity: Int? { raw.int("quantity") }
}

  /// Height inside ``DimensionRecommendation``.
  public struct Height: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    public var maxValue: String? { raw.string("max_value") }

    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
    public var minValue: String? { raw.string("min_value") }
}

  /// Integrated platform status inside ``ProductAuditStatusChange``.
  public struct IntegratedPlatformStatus: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Connected platform on which the product is reviewed too.
    public var platform: IntegratedPlatformStatusPlatform? { raw.open("platform") }

    /// Stage of the review on the connected platform.
    public var status: IntegratedPlatformStatusStatus? { raw.open("status") }
}

  /// Inventory distribution inside ``InventoryStatusChange``.
  public struct InventoryDistribution: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Units that can still be sold, in pieces.
    public var availableQuantity: Int? { raw.int("available_quantity") }

    /// Units set aside for campaigns of the platform, not open to other sales.
    public var campaignReservedQuantity: Int? { raw.int("campaign_reserved_quantity") }

    /// Units bound to orders that have not shipped.
    public var committedQuantity: Int? { raw.int("committed_quantity") }

    /// Units set aside for creators, not open to other sales.
    public var creatorReservedQuantity: Int? { raw.int("creator_reserved_quantity") }

    /// All units together: sellable, reserved and committed.
    public var totalQuantity: Int? { raw.int("total_quantity") }
}

  /// Issue inside ``VideoPrecheckResult``.
  public struct Issue: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Rule that the content may break, or how serious it is, as text.
    public var risk: String? { raw.string("risk") }

    /// What to change in the video so that it passes, as text.
    public var suggestion: String? { raw.string("suggestion") }
}

  /// Length inside ``DimensionRecommendation``.
  public struct Length: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    public var maxValue: String? { raw.string("max_value") }

    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
    public var minValue: String? { raw.string("min_value") }
}

  /// Line item inside ``RefundSuccess``.
  public struct LineItem: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the order that the returned item was bought with.
    public var mainOrderId: String? { raw.string("main_order_id") }

    /// Platform's id of the item within the return.
    public var returnLineItemId: String? { raw.string("return_line_item_id") }

    /// Platform's id of the SKU, the variant of a product that can be bought.
    public var skuId: String? { raw.string("sku_id") }

    /// Platform's id of the part of the after-sales request that concerns this SKU.
    public var skuReturnRequestId: String? { raw.string("sku_return_request_id") }

    /// Platform's id of a component within the returned item, such as a part of a bundle; absent for ordinary items.
    public var subReturnLineItemId: String? { raw.string("sub_return_line_item_id") }
}

  /// MCF order inside ``FbtMcfOrderStatus``.
  public struct McfOrder: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Shipments that make up the order; a list or a single object, as the platform's documents differ.
    public var consignOrders: [ConsignOrder] { raw.views("consign_orders") }

    /// When the multi-channel order was created, in Unix seconds.
    public var createTime: UnixTime? { raw.time("create_time") }

    /// Your own id of the order, as given when the multi-channel order was created.
    public var externalOrderId: String? { raw.string("external_order_id") }

    /// Platform's id of the multi-channel order.
    public var mcfOrderId: String? { raw.string("mcf_order_id") }
}

  /// Sender inside ``NewMessageListener``.
  public struct NewMessageListenerSender: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Id of the sender within the chat system; differs from other user ids.
    public var senderImUserId: String? { raw.string("sender_im_user_id") }
}

  /// On hand detail inside ``FbtWarehouseInventory``.
  public struct OnHandDetail: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Units in the warehouse that can still be sold.
    public var availableQuantity: Int? { raw.int("available_quantity") }

    /// Units bound to orders or otherwise set aside in the warehouse.
    public var reservedQuantity: Int? { raw.int("reserved_quantity") }

    /// Units in the warehouse, whether available, reserved or unfit for sale.
    public var totalQuantity: Int? { raw.int("total_quantity") }
}

  /// Onboarded region inside ``FbtMerchantOnboarding``.
  public struct OnboardedRegion: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Market that was opened to the merchant, as an ISO 3166-1 alpha-2 code.
    public var regionCode: String? { raw.string("region_code") }
}

  /// Original image inside ``TranslationTask``.
  public struct OriginalImage: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's key of the picture; hand it back to refer to the file. Not a web address.
    public var uri: String? { raw.string("uri") }

    /// Web address from which the picture can be loaded.
    public var url: String? { raw.string("url") }
}

  /// Package inside ``PackageUpdate``.
  public struct Package: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Ids of the orders whose items are in this package.
    public var orderIdList: [String] { raw.strings("order_id_list") }

    /// Platform's id of the package; fetch the package with it for details.
    public var packageId: String? { raw.string("package_id") }
}

  /// Product inside ``CombinedListingChange``, ``SampleApplicationStatusChange``.
  public struct Product: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of a product in the combined listing.
    public var id: String? { raw.string("id") }

    /// Platform's id of the variant that the creator applied for.
    public var skuId: String? { raw.string("sku_id") }
}

  /// Product remove inside ``ActivityChange``.
  public struct ProductRemove: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Products no longer given as the benefit of the promotion, as ids.
    public var benefitProductIds: [String] { raw.strings("benefit_product_ids") }

    /// Products no longer left out of the promotion, as ids.
    public var excludeProductIds: [String] { raw.strings("exclude_product_ids") }

    /// Products taken out of the promotion, as ids.
    public var productIds: [String] { raw.strings("product_ids") }

    /// Ids of single SKUs taken out of the promotion while their products may stay in it.
    public var skuIds: [String] { raw.strings("sku_ids") }
}

  /// Product update inside ``ActivityChange``.
  public struct ProductUpdate: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Products that now count as the benefit of the promotion, such as its gifts, as ids.
    public var benefitProductIds: [String] { raw.strings("benefit_product_ids") }

    /// Products now left out of the promotion although its scope would include them, as ids.
    public var excludeProductIds: [String] { raw.strings("exclude_product_ids") }

    /// Products added to the promotion or changed in it, as ids.
    public var productIds: [String] { raw.strings("product_ids") }
}

  /// Quantity snapshot after change inside ``InventoryChangedByShop``, ``InventoryChanged``.
  public struct QuantitySnapshotAfterChange: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Units set aside for campaigns of the platform after this change.
    public var campaignLockedQuantity: Int? { raw.int("campaign_locked_quantity") }

    /// Units set aside for creators after this change.
    public var creatorLockedQuantity: Int? { raw.int("creator_locked_quantity") }

    /// Units open to ordinary sales in the shop, not set aside for campaigns or creators.
    public var inShopQuantity: Int? { raw.int("in_shop_quantity") }

    /// Units that can still be sold after this change, over all channels.
    public var totalAvailableQuantity: Int? { raw.int("total_available_quantity") }

    /// Units bound to orders that have not shipped, after this change.
    public var totalCommittedQuantity: Int? { raw.int("total_committed_quantity") }

    /// All units together: sellable, reserved and committed.
    public var totalQuantity: Int? { raw.int("total_quantity") }
}

  /// Replicated product inside ``GlobalReplicationStatusChange``.
  public struct ReplicatedProduct: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Why the product could not be copied; a list or a single object, as the platform's documents differ.
    public var failReasons: [FailReason] { raw.views("fail_reasons") }

    /// Platform's id of the copy in the other market; absent or empty if copying failed.
    public var productId: String? { raw.string("product_id") }

    /// Market to which the product was copied, as an ISO 3166-1 alpha-2 code.
    public var region: String? { raw.string("region") }

    /// Outcome of copying the product to the other market.
    public var result: ReplicatedProductResult? { raw.open("result") }
}

  /// Sender inside ``NewMessage``.
  public struct Sender: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Id of the sender within the chat system; differs from other user ids.
    public var imUserId: String? { raw.string("im_user_id") }

    /// Part that the sender plays in the conversation.
    public var role: SenderRole? { raw.open("role") }
}

  /// Shipping provider inside ``ConsignOrder``.
  public struct ShippingProvider: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's id of the carrier of the shipment.
    public var id: String? { raw.string("id") }

    /// Carrier of the shipment, as text.
    public var name: String? { raw.string("name") }
}

  /// Issue inside ``GoodQualityCheckResult``.
  public struct ShoppableVideoPrecheckTasksResultIssue: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Key of the quality problem, such as LOW_RESOLUTION.
    public var code: String? { raw.string("code") }

    /// What to change in the video to remove the problem, as text.
    public var suggestions: String? { raw.string("suggestions") }
}

  /// Issue inside ``ViolationCheckResult``.
  public struct ShoppableVideoPrecheckTasksResultViolationCheckResultIssue: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Rule that the content may break, or how serious it is, as text.
    public var risk: String? { raw.string("risk") }

    /// What to change in the video to remove the problem, as text.
    public var suggestions: String? { raw.string("suggestions") }
}

  /// SKU inside ``SkuStatusChange``.
  public struct Sku: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Who took the SKU off sale; absent for other changes.
    public var deactivationSource: DeactivationSource? { raw.open("deactivation_source") }

    /// Platform's id of the variant that changed.
    public var skuId: String? { raw.string("sku_id") }

    /// What happened to the variant.
    public var status: SkuStatus? { raw.open("status") }
}

  /// Translated image inside ``TranslationTask``.
  public struct TranslatedImage: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Platform's key of the picture; hand it back to refer to the file. Not a web address.
    public var uri: String? { raw.string("uri") }

    /// Web address from which the picture can be loaded.
    public var url: String? { raw.string("url") }
}

  /// Translation task inside ``ImageTranslationCompleted``.
  public struct TranslationTask: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Why the translation failed, as text for people; empty if it did not.
    public var failReason: String? { raw.string("fail_reason") }

    /// Platform's id of the translation job, as returned when it was created.
    public var id: String? { raw.string("id") }

    /// Picture before the translation.
    public var originalImage: OriginalImage? { raw.view("original_image") }

    /// Stage or outcome of the translation job.
    public var status: TranslationTaskStatus? { raw.open("status") }

    /// Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's sample.
    public var targetLang: TargetLang? { raw.open("target_lang") }

    /// Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's table.
    public var targetLanguage: TargetLanguage? { raw.open("target_language") }

    /// Picture after the translation; absent or empty if it failed.
    public var translatedImage: TranslatedImage? { raw.view("translated_image") }
}

  /// Trigger reason inside ``InventoryStatusChange``.
  public struct TriggerReason: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Whether the stock is low already or is forecast to run out.
    public var alertType: AlertType? { raw.open("alert_type") }

    /// Days until the stock is forecast to run out; present for predictions.
    public var leadDays: Int? { raw.int("lead_days") }

    /// Number of units at or below which the stock counts as low; present for alerts on the stock of the moment.
    public var lowStockThreshold: Int? { raw.int("low_stock_threshold") }
}

  /// Violation check result inside ``ShoppableVideoPrecheckTasksResult``.
  public struct ViolationCheckResult: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Breaches that were found, one entry each; absent or empty if there are none.
    public var issues: [ShoppableVideoPrecheckTasksResultViolationCheckResultIssue] { raw.views("issues") }

    /// Stage or outcome of the check for breaches.
    public var status: GoodQualityCheckResultStatus? { raw.open("status") }
}

  /// Weight inside ``WeightRecommendation``.
  public struct Weight: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    public var maxValue: String? { raw.string("max_value") }

    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
    public var minValue: String? { raw.string("min_value") }
}

  /// Weight recommendation inside ``ProductPackageRecommended``.
  public struct WeightRecommendation: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Measure of the recommended weight, such as GRAM.
    public var unit: String? { raw.string("unit") }

    /// Recommended range for the weight of the package, in `unit`.
    public var weight: Weight? { raw.view("weight") }
}

  /// Width inside ``DimensionRecommendation``.
  public struct Width: JSONView {
    public let raw: JSONValue

    public init(_ raw: JSONValue) { self.raw = raw }

    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    public var maxValue: String? { raw.string("max_value") }

    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
    public var minValue: String? { raw.string("min_value") }
}

  /// Values of `abnormality_types` in `ProductPackageRecommendedData`; more may be added.
  public struct AbnormalityType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The weight of the package looks wrong; see `weight_recommendation`.
    public static var weight: Self { Self(rawValue: "Weight") }

    /// The outer size of the package looks wrong; see `dimension_recommendation`.
    public static var dimension: Self { Self(rawValue: "Dimension") }

    /// Neither weight nor size looks wrong.
    public static var none_: Self { Self(rawValue: "None") }

    public static var knownValues: [Self] {
      [.weight, .dimension, .none_]
    }
  }

  /// Values of `status` in `ActivityStatusChangeData`; more may be added.
  public struct ActivityStatusChangeStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The promotion is running; buyers see its prices.
    public static var ongoing: Self { Self(rawValue: "ONGOING") }

    /// The promotion has reached its end.
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// The promotion was stopped before its end.
    public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

    public static var knownValues: [Self] {
      [.ongoing, .expired, .deactivated]
    }
  }

  /// Values of `activity_type` in `ActivityStatusChangeData`; more may be added.
  public struct ActivityType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Products are sold at a price that the seller sets.
    public static var fixedPrice: Self { Self(rawValue: "FIXED_PRICE") }

    /// Products are sold at a percentage off.
    public static var directDiscount: Self { Self(rawValue: "DIRECT_DISCOUNT") }

    /// The buyer pays less or nothing for delivery.
    public static var shippingDiscount: Self { Self(rawValue: "SHIPPING_DISCOUNT") }

    /// The discount grows with the number of items or the amount bought.
    public static var buyMoreSaveMore: Self { Self(rawValue: "BUY_MORE_SAVE_MORE") }

    /// Products are sold at a low price for a short time; only in Southeast Asia.
    public static var flashsale: Self { Self(rawValue: "FLASHSALE") }

    public static var knownValues: [Self] {
      [.fixedPrice, .directDiscount, .shippingDiscount, .buyMoreSaveMore, .flashsale]
    }
  }

  /// Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may be added.
  public struct AftersalesRequestStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The request waits for the seller's decision.
    public static var pendingRequestReview: Self { Self(rawValue: "PENDING_REQUEST_REVIEW") }

    /// The request was decided on; fetch it for the decision.
    public static var requestReviewCompleted: Self { Self(rawValue: "REQUEST_REVIEW_COMPLETED") }

    public static var knownValues: [Self] {
      [.pendingRequestReview, .requestReviewCompleted]
    }
  }

  /// Values of `alert_type` in `TriggerReason`; more may be added.
  public struct AlertType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The stock is forecast to run out within `lead_days` days; replenish it in time.
    public static var prediction: Self { Self(rawValue: "PREDICTION") }

    /// The stock of the moment has fallen to the threshold or to nothing.
    public static var realtime: Self { Self(rawValue: "REALTIME") }

    public static var knownValues: [Self] {
      [.prediction, .realtime]
    }
  }

  /// Values of `status` in `Audit`; more may be added.
  public struct AuditStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing is under review, as with a draft or a product taken off sale.
    public static var none_: Self { Self(rawValue: "NONE") }

    /// The product or an edit of it is being reviewed.
    public static var auditing: Self { Self(rawValue: "AUDITING") }

    /// The review refused the product or the edit; the seller must correct and submit it again.
    public static var failed: Self { Self(rawValue: "FAILED") }

    /// Approved provisionally; goes on sale once the named reasons are settled by the seller.
    public static var preApproved: Self { Self(rawValue: "PRE_APPROVED") }

    /// The product passed and is or can be on sale.
    public static var approved: Self { Self(rawValue: "APPROVED") }

    public static var knownValues: [Self] {
      [.none_, .auditing, .failed, .preApproved, .approved]
    }
  }

  /// Values of `cancel_status` in `CancellationStatusChangeData`; more may be added.
  public struct CancelStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The buyer has asked; the seller must answer before the deadline, or it is approved automatically.
    public static var cancellationRequestPending: Self { Self(rawValue: "CANCELLATION_REQUEST_PENDING") }

    /// Approved, by the seller or automatically; the refund follows.
    public static var cancellationRequestSuccess: Self { Self(rawValue: "CANCELLATION_REQUEST_SUCCESS") }

    /// Closed without cancelling, by the buyer or the system; the order goes on.
    public static var cancellationRequestCancelled: Self { Self(rawValue: "CANCELLATION_REQUEST_CANCELLED") }

    /// The buyer has the money back; final.
    public static var cancellationRequestComplete: Self { Self(rawValue: "CANCELLATION_REQUEST_COMPLETE") }

    public static var knownValues: [Self] {
      [.cancellationRequestPending, .cancellationRequestSuccess, .cancellationRequestCancelled, .cancellationRequestComplete]
    }
  }

  /// Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may be added.
  public struct CancellationsRole: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The person who ordered asked for it.
    public static var buyer: Self { Self(rawValue: "BUYER") }

    /// The shop cancelled.
    public static var seller: Self { Self(rawValue: "SELLER") }

    /// TikTok Shop cancelled on its own, for instance because payment or shipment came too late.
    public static var system: Self { Self(rawValue: "SYSTEM") }

    public static var knownValues: [Self] {
      [.buyer, .seller, .system]
    }
  }

  /// Values of `change_source` in `ProductInformationChangeData`; more may be added.
  public struct ChangeSource: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Someone edited the product by hand in Seller Center.
    public static var sellerCenter: Self { Self(rawValue: "SELLER_CENTER") }

    /// An app changed the product through the API, yours or another one.
    public static var openApi: Self { Self(rawValue: "OPEN_API") }

    public static var knownValues: [Self] {
      [.sellerCenter, .openApi]
    }
  }

  /// Values of `change_type` in `ActivityChangeData`; more may be added.
  public struct ChangeType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The promotion is new.
    public static var create: Self { Self(rawValue: "CREATE") }

    /// Settings or products of the promotion changed.
    public static var update: Self { Self(rawValue: "UPDATE") }

    /// The promotion was stopped.
    public static var deactivate: Self { Self(rawValue: "DEACTIVATE") }

    /// Products joined, left or changed; see the two lists. This spelling is that of the platform's sample.
    public static var productUpdate: Self { Self(rawValue: "product_update") }

    public static var knownValues: [Self] {
      [.create, .update, .deactivate, .productUpdate]
    }
  }

  /// Values of `changed_fields` in `ProductInformationChangeData`; more may be added.
  public struct ChangedField: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The product's name as buyers see it.
    public static var title: Self { Self(rawValue: "title") }

    /// The text that describes the product.
    public static var description_: Self { Self(rawValue: "description") }

    /// The pictures shown first.
    public static var mainImages: Self { Self(rawValue: "main_images") }

    /// The properties of the product, such as material or pattern.
    public static var productAttributes: Self { Self(rawValue: "product_attributes") }

    /// The picture with the table of measurements.
    public static var sizeChartImage: Self { Self(rawValue: "size_chart_image") }

    /// The reusable table of measurements from which buyers choose a size.
    public static var sizeChartTemplate: Self { Self(rawValue: "size_chart_template") }

    /// Any part that has no value of its own here.
    public static var others: Self { Self(rawValue: "others") }

    public static var knownValues: [Self] {
      [.title, .description_, .mainImages, .productAttributes, .sizeChartImage, .sizeChartTemplate, .others]
    }
  }

  /// Values of `change_type` in `CombinedListingChangeData`; more may be added.
  public struct CombinedListingChangeChangeType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The combined listing is new.
    public static var create: Self { Self(rawValue: "CREATE") }

    /// Products joined or left the combined listing, or its state changed.
    public static var update: Self { Self(rawValue: "UPDATE") }

    /// The combined listing was removed.
    public static var delete: Self { Self(rawValue: "DELETE") }

    public static var knownValues: [Self] {
      [.create, .update, .delete]
    }
  }

  /// Values of `status` in `CombinedListingChangeData`; more may be added.
  public struct CombinedListingChangeStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Buyers can see the combined listing.
    public static var live: Self { Self(rawValue: "LIVE") }

    /// The platform took the combined listing off sale.
    public static var systemDeactivated: Self { Self(rawValue: "SYSTEM_DEACTIVATED") }

    /// The seller took the combined listing off sale.
    public static var sellerDeactivated: Self { Self(rawValue: "SELLER_DEACTIVATED") }

    /// The combined listing is gone for good.
    public static var deleted: Self { Self(rawValue: "DELETED") }

    public static var knownValues: [Self] {
      [.live, .systemDeactivated, .sellerDeactivated, .deleted]
    }
  }

  /// Values of `status` in `ConsignOrder`; more may be added.
  public struct ConsignOrderStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The goods have left the warehouse.
    public static var shipped: Self { Self(rawValue: "SHIPPED") }

    /// The goods were handed to the carrier.
    public static var handover: Self { Self(rawValue: "HANDOVER") }

    /// Ended without delivery, for instance by cancellation.
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// The goods were lost on the way.
    public static var lost: Self { Self(rawValue: "LOST") }

    /// The goods were damaged on the way.
    public static var damage: Self { Self(rawValue: "DAMAGE") }

    /// Delivered to the recipient; final.
    public static var completed: Self { Self(rawValue: "COMPLETED") }

    /// Something went wrong on the way; see `issue`.
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }

    /// The warehouse is preparing the goods; this value is known from the platform's sample only.
    public static var processing: Self { Self(rawValue: "processing") }

    public static var knownValues: [Self] {
      [.shipped, .handover, .closed, .lost, .damage, .completed, .abnormal, .processing]
    }
  }

  /// Values of `current_inventory_status` in `InventoryStatusChangeData`; more may be added.
  public struct CurrentInventoryStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Enough units are left for now.
    public static var sufficientStock: Self { Self(rawValue: "SUFFICIENT_STOCK") }

    /// Few units are left; the seller should replenish.
    public static var lowStock: Self { Self(rawValue: "LOW_STOCK") }

    /// No unit can be sold; the seller must replenish to sell on.
    public static var outOfStock: Self { Self(rawValue: "OUT_OF_STOCK") }

    public static var knownValues: [Self] {
      [.sufficientStock, .lowStock, .outOfStock]
    }
  }

  /// Values of `deactivation_source` in `Sku`; more may be added.
  public struct DeactivationSource: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Taken off sale by the seller, who can activate it again.
    public static var seller: Self { Self(rawValue: "SELLER") }

    /// Taken off sale by TikTok Shop; the seller must correct the cause.
    public static var platform: Self { Self(rawValue: "PLATFORM") }

    /// Taken off sale because of its tie to a combination of products, such as a bundle.
    public static var comboRelation: Self { Self(rawValue: "COMBO_RELATION") }

    public static var knownValues: [Self] {
      [.seller, .platform, .comboRelation]
    }
  }

  /// Values of `scene` in `EventItem`; more may be added.
  public struct EventItemScene: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Shoppable video on TikTok.
    public static var video: Self { Self(rawValue: "VIDEO") }

    public static var knownValues: [Self] {
      [.video]
    }
  }

  /// Values of `type` in `EventItem`; more may be added.
  public struct EventItemType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The product was attached to the content.
    public static var add: Self { Self(rawValue: "ADD") }

    /// The product stays attached, but its entry in the content changed.
    public static var update: Self { Self(rawValue: "UPDATE") }

    /// The product was detached from the content.
    public static var remove: Self { Self(rawValue: "REMOVE") }

    public static var knownValues: [Self] {
      [.add, .update, .remove]
    }
  }

  /// Values of `event_type` in `SizeChartChangeData`; more may be added.
  public struct EventType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The template is new.
    public static var create: Self { Self(rawValue: "CREATE") }

    /// The template was changed; products that use it show the change.
    public static var edit: Self { Self(rawValue: "EDIT") }

    /// The template was removed.
    public static var delete: Self { Self(rawValue: "DELETE") }

    public static var knownValues: [Self] {
      [.create, .edit, .delete]
    }
  }

  /// Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may be added.
  public struct GoodQualityCheckResultStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The check ended; any remaining advice stands in `issues`.
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// The quality is not good enough; see `issues`.
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// The check is still running.
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    public static var knownValues: [Self] {
      [.success, .fail, .processing]
    }
  }

  /// Values of `product_type` in `GoodsMatchData`; more may be added.
  public struct GoodsMatchProductType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The SKU belongs to a product of one market.
    public static var local: Self { Self(rawValue: "LOCAL") }

    /// The SKU belongs to a global product.
    public static var global: Self { Self(rawValue: "GLOBAL") }

    public static var knownValues: [Self] {
      [.local, .global]
    }
  }

  /// Values of `platform` in `IntegratedPlatformStatus`; more may be added.
  public struct IntegratedPlatformStatusPlatform: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Marketplace in Indonesia that is tied to TikTok Shop.
    public static var tokopedia: Self { Self(rawValue: "TOKOPEDIA") }

    public static var knownValues: [Self] {
      [.tokopedia]
    }
  }

  /// Values of `status` in `IntegratedPlatformStatus`; more may be added.
  public struct IntegratedPlatformStatusStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The connected platform has nothing to review.
    public static var none_: Self { Self(rawValue: "NONE") }

    /// The connected platform is reviewing the product.
    public static var auditing: Self { Self(rawValue: "AUDITING") }

    /// The connected platform refused the product.
    public static var failed: Self { Self(rawValue: "FAILED") }

    /// The product passed on the connected platform.
    public static var approved: Self { Self(rawValue: "APPROVED") }

    public static var knownValues: [Self] {
      [.none_, .auditing, .failed, .approved]
    }
  }

  /// Values of `invalid_reason` in `InvoiceStatusChangeData`; more may be added.
  public struct InvalidReason: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// No cause is given.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }

    /// The check of the invoice did not succeed; no closer cause is given.
    public static var failed: Self { Self(rawValue: "FAILED") }

    /// No invoice exists for the data in the uploaded file.
    public static var notFound: Self { Self(rawValue: "NOT_FOUND") }

    /// The invoice lacks the authorization that it needs to be valid.
    public static var notAuthorized: Self { Self(rawValue: "NOT_AUTHORIZED") }

    /// The access key of the invoice has been used for another invoice already.
    public static var accessKeyDuplicate: Self { Self(rawValue: "ACCESS_KEY_DUPLICATE") }

    public static var knownValues: [Self] {
      [.unknown, .failed, .notFound, .notAuthorized, .accessKeyDuplicate]
    }
  }

  /// Values of `invoice_status` in `InvoiceStatusChangeData`; more may be added.
  public struct InvoiceStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The invoice was accepted and the package can ship.
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// The invoice is being checked.
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// The check itself failed; upload the invoice again.
    public static var failed: Self { Self(rawValue: "FAILED") }

    /// The invoice was refused for `invalid_reason`; correct it and upload it again.
    public static var invalid: Self { Self(rawValue: "INVALID") }

    public static var knownValues: [Self] {
      [.success, .processing, .failed, .invalid]
    }
  }

  /// Values of `listing_method` in `GlobalListingMethodChangeData`; more may be added.
  public struct ListingMethod: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The global product is published to its markets and keeps them in step.
    public static var globalPublishing: Self { Self(rawValue: "GLOBAL_PUBLISHING") }

    /// A product of one market is copied to others, each with its own life.
    public static var localReplication: Self { Self(rawValue: "LOCAL_REPLICATION") }

    public static var knownValues: [Self] {
      [.globalPublishing, .localReplication]
    }
  }

  /// Values of `match_type` in `GoodsMatchData`; more may be added.
  public struct MatchType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The goods were tied to the SKU, so its orders can be filled from the warehouse.
    public static var match: Self { Self(rawValue: "MATCH") }

    /// The tie between goods and SKU is gone; the warehouse no longer serves the SKU.
    public static var unmatch: Self { Self(rawValue: "UNMATCH") }

    public static var knownValues: [Self] {
      [.match, .unmatch]
    }
  }

  /// Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may be added.
  public struct MirrorStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The shop is mirrored on Tokopedia.
    public static var mirrored: Self { Self(rawValue: "MIRRORED") }

    /// The mirroring was undone after it had taken place.
    public static var rolledBack: Self { Self(rawValue: "ROLLED_BACK") }

    /// The mirroring was called off.
    public static var canceled: Self { Self(rawValue: "CANCELED") }

    public static var knownValues: [Self] {
      [.mirrored, .rolledBack, .canceled]
    }
  }

  /// Values of `msg_type` in `NewMessageListenerData`; more may be added.
  public struct MsgType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Written message.
    public static var text: Self { Self(rawValue: "TEXT") }

    /// Offer shown with picture and price, with a link to its page.
    public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

    /// Card about an offer to invited creators.
    public static var targetCollaborationCard: Self { Self(rawValue: "TARGET_COLLABORATION_CARD") }

    /// Card about a free sample for the creator.
    public static var freeSampleCard: Self { Self(rawValue: "FREE_SAMPLE_CARD") }

    /// Card that invites the creator to collaborate.
    public static var targetInvitationCard: Self { Self(rawValue: "TARGET_INVITATION_CARD") }

    public static var knownValues: [Self] {
      [.text, .productCard, .targetCollaborationCard, .freeSampleCard, .targetInvitationCard]
    }
  }

  /// Values of `type` in `NewMessageData`; more may be added.
  public struct NewMessageType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Written message.
    public static var text: Self { Self(rawValue: "TEXT") }

    /// Photo or graphic that was sent in the chat.
    public static var image: Self { Self(rawValue: "IMAGE") }

    /// The conversation was assigned to someone of customer service.
    public static var allocatedService: Self { Self(rawValue: "ALLOCATED_SERVICE") }

    /// Notice of the system in the chat.
    public static var notification: Self { Self(rawValue: "NOTIFICATION") }

    /// The buyer came to this chat by a handover from another one.
    public static var buyerEnterFromTransfer: Self { Self(rawValue: "BUYER_ENTER_FROM_TRANSFER") }

    /// The buyer opened the chat from a product page.
    public static var buyerEnterFromProduct: Self { Self(rawValue: "BUYER_ENTER_FROM_PRODUCT") }

    /// The buyer opened the chat from an order.
    public static var buyerEnterFromOrder: Self { Self(rawValue: "BUYER_ENTER_FROM_ORDER") }

    /// Offer shown with picture and price, with a link to its page.
    public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

    /// Purchase shown with its items, with a link to it.
    public static var orderCard: Self { Self(rawValue: "ORDER_CARD") }

    /// Emoji or sticker.
    public static var emoticons: Self { Self(rawValue: "EMOTICONS") }

    /// Moving picture.
    public static var video: Self { Self(rawValue: "VIDEO") }

    /// Discount that the buyer can claim in the chat.
    public static var couponCard: Self { Self(rawValue: "COUPON_CARD") }

    /// Kind that has no value of its own here.
    public static var other: Self { Self(rawValue: "OTHER") }

    public static var knownValues: [Self] {
      [.text, .image, .allocatedService, .notification, .buyerEnterFromTransfer, .buyerEnterFromProduct, .buyerEnterFromOrder, .productCard, .orderCard, .emoticons, .video, .couponCard, .other]
    }
  }

  /// Values of `new_status` in `SampleApplicationStatusChangeData`; more may be added.
  public struct NewStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// The seller approved and must ship the sample in time.
    public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

    /// The sample is on its way to the creator.
    public static var shipped: Self { Self(rawValue: "SHIPPED") }

    /// The creator has received the sample and now has to post content.
    public static var contentPending: Self { Self(rawValue: "CONTENT_PENDING") }

    /// Ended: the seller turned the application down.
    public static var rejectCancelled: Self { Self(rawValue: "REJECT_CANCELLED") }

    /// Ended: the seller did not decide in time.
    public static var overdueCancelled: Self { Self(rawValue: "OVERDUE_CANCELLED") }

    /// Ended: the creator posted no content within the agreed time.
    public static var unfulfillCancelled: Self { Self(rawValue: "UNFULFILL_CANCELLED") }

    /// Ended: the open collaboration behind it was removed.
    public static var delOpenCollab: Self { Self(rawValue: "DEL_OPEN_COLLAB") }

    /// Ended: the seller did not send the sample in time.
    public static var sellerNotShipCancelled: Self { Self(rawValue: "SELLER_NOT_SHIP_CANCELLED") }

    /// Ended: the creator took the application back before approval.
    public static var withdrawCancelled: Self { Self(rawValue: "WITHDRAW_CANCELLED") }

    /// Ended: content became impossible for reasons the creator could not influence.
    public static var unfulfillableCancelled: Self { Self(rawValue: "UNFULFILLABLE_CANCELLED") }

    /// Ended by staff of the platform, cancelled by hand.
    public static var opsCancelled: Self { Self(rawValue: "OPS_CANCELLED") }

    /// Ended by staff of the platform, marked as failed by hand.
    public static var opsFailed: Self { Self(rawValue: "OPS_FAILED") }

    /// Ended by staff of the platform, marked as complete by hand.
    public static var opsCompleted: Self { Self(rawValue: "OPS_COMPLETED") }

    /// The creator has posted the content; nothing more to do.
    public static var completed: Self { Self(rawValue: "COMPLETED") }

    public static var knownValues: [Self] {
      [.pending, .awaitingShipment, .shipped, .contentPending, .rejectCancelled, .overdueCancelled, .unfulfillCancelled, .delOpenCollab, .sellerNotShipCancelled, .withdrawCancelled, .unfulfillableCancelled, .opsCancelled, .opsFailed, .opsCompleted, .completed]
    }
  }

  /// Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may be added.
  public struct OpportunityMatchingStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The search is still running and ends at `opportunity_matching_end_time`.
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// At least one opportunity fits; see `opportunity_ids`.
    public static var matched: Self { Self(rawValue: "MATCHED") }

    /// The search ended without a fitting opportunity.
    public static var notMatched: Self { Self(rawValue: "NOT_MATCHED") }

    public static var knownValues: [Self] {
      [.pending, .matched, .notMatched]
    }
  }

  /// Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may be added.
  public struct OrderStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The goods are on their way and expected by the warehouse.
    public static var toBeReceived: Self { Self(rawValue: "TO_BE_RECEIVED") }

    /// The goods have reached a hub on the way to the warehouse.
    public static var arriveHub: Self { Self(rawValue: "ARRIVE_HUB") }

    /// The goods are at the warehouse and being counted.
    public static var receiving: Self { Self(rawValue: "RECEIVING") }

    /// Some of the announced goods were taken into stock, others were not.
    public static var partiallyReceived: Self { Self(rawValue: "PARTIALLY_RECEIVED") }

    /// The warehouse has taken the goods into stock; final.
    public static var received: Self { Self(rawValue: "RECEIVED") }

    /// The delivery was called off; final.
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }

    public static var knownValues: [Self] {
      [.toBeReceived, .arriveHub, .receiving, .partiallyReceived, .received, .cancelled]
    }
  }

  /// Values of `order_status` in `OrderStatusChangeData`; more may be added.
  public struct OrderStatusChangeOrderStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Placed but not paid; moves on after payment and is cancelled if the payment does not come in time.
    public static var unpaid: Self { Self(rawValue: "UNPAID") }

    /// Paid, but the buyer is still free to cancel and nothing may ship; AWAITING_SHIPMENT follows after about an hour, for a pre-order at its release.
    public static var onHold: Self { Self(rawValue: "ON_HOLD") }

    /// Ready to ship, nothing shipped yet; the seller must arrange shipping.
    public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

    /// Shipping is arranged for all items, but the carrier has not collected all packages yet.
    public static var awaitingCollection: Self { Self(rawValue: "AWAITING_COLLECTION") }

    /// Every item was cancelled; final. The order itself spells it CANCELLED.
    public static var cancel: Self { Self(rawValue: "CANCEL") }

    /// The carrier has collected all packages and at least one is not delivered yet.
    public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }

    /// All packages have reached the buyer; completes when the period for returns and refunds ends.
    public static var delivered: Self { Self(rawValue: "DELIVERED") }

    /// Closed; no return or refund can be requested any more.
    public static var completed: Self { Self(rawValue: "COMPLETED") }

    /// Every item was cancelled; final. The documents of this event spell it CANCEL.
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }

    /// Some items of a split order are shipped; the seller must ship the rest. The documents of this event do not list it.
    public static var partiallyShipping: Self { Self(rawValue: "PARTIALLY_SHIPPING") }

    public static var knownValues: [Self] {
      [.unpaid, .onHold, .awaitingShipment, .awaitingCollection, .cancel, .inTransit, .delivered, .completed, .cancelled, .partiallyShipping]
    }
  }

  /// Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may be added.
  public struct PreApprovedReason: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The identity check of the seller is not finished.
    public static var kycPending: Self { Self(rawValue: "KYC_PENDING") }

    /// The permission to sell in this restricted category is still open; US only.
    public static var restrictedCategoryPending: Self { Self(rawValue: "RESTRICTED_CATEGORY_PENDING") }

    public static var knownValues: [Self] {
      [.kycPending, .restrictedCategoryPending]
    }
  }

  /// Values of `product_level` in `ActivityStatusChangeData`; more may be added.
  public struct ProductLevel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The promotion applies to whole products with all their SKUs.
    public static var product: Self { Self(rawValue: "PRODUCT") }

    /// The promotion applies to single SKUs.
    public static var variation: Self { Self(rawValue: "VARIATION") }

    /// The promotion applies to all products of the shop.
    public static var shop: Self { Self(rawValue: "SHOP") }

    public static var knownValues: [Self] {
      [.product, .variation, .shop]
    }
  }

  /// Values of `status` in `ProductStatusChangeData`; more may be added.
  public struct ProductStatusChangeStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The product passed its first review and can be sold.
    public static var productFirstPassReview: Self { Self(rawValue: "PRODUCT_FIRST_PASS_REVIEW") }

    /// The platform changed the state of the product; fetch the product for the new one.
    public static var productStatusChanged: Self { Self(rawValue: "PRODUCT_STATUS_CHANGED") }

    /// The review refused the product; the seller must correct and submit it again.
    public static var productAuditFailure: Self { Self(rawValue: "PRODUCT_AUDIT_FAILURE") }

    public static var knownValues: [Self] {
      [.productFirstPassReview, .productStatusChanged, .productAuditFailure]
    }
  }

  /// Values of `product_types` in `ProductCreationData`; more may be added.
  public struct ProductType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bundle that is made of other products.
    public static var combinedProduct: Self { Self(rawValue: "COMBINED_PRODUCT") }

    /// Product that was replicated from one of another market.
    public static var gprProduct: Self { Self(rawValue: "GPR_PRODUCT") }

    public static var knownValues: [Self] {
      [.combinedProduct, .gprProduct]
    }
  }

  /// Values of `refund_status` in `RefundSuccessData`; more may be added.
  public struct RefundStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The money was paid back to the buyer; final.
    public static var refundSuccess: Self { Self(rawValue: "REFUND_SUCCESS") }

    public static var knownValues: [Self] {
      [.refundSuccess]
    }
  }

  /// Values of `result` in `ReplicatedProduct`; more may be added.
  public struct ReplicatedProductResult: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The copy was made and submitted for listing in the other market.
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// The copy was saved as a draft that the seller must complete and list.
    public static var draft: Self { Self(rawValue: "DRAFT") }

    /// No copy was made; see `fail_reasons`.
    public static var failed: Self { Self(rawValue: "FAILED") }

    public static var knownValues: [Self] {
      [.success, .draft, .failed]
    }
  }

  /// Values of `return_role` in `RmaStatusUpdateData`; more may be added.
  public struct ReturnRole: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The person who ordered asked for it.
    public static var buyer: Self { Self(rawValue: "BUYER") }

    /// The shop started it.
    public static var seller: Self { Self(rawValue: "SELLER") }

    public static var knownValues: [Self] {
      [.buyer, .seller]
    }
  }

  /// Values of `return_status` in `ReturnStatusChangeData`; more may be added.
  public struct ReturnStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Approved; the buyer must send the goods back in time, or the request is closed.
    public static var awaitingBuyerShip: Self { Self(rawValue: "AWAITING_BUYER_SHIP") }

    /// The goods are on their way back; the seller accepts or refuses them after arrival.
    public static var buyerShippedItem: Self { Self(rawValue: "BUYER_SHIPPED_ITEM") }

    /// The seller refused; closed unless the buyer opens a dispute in time.
    public static var refundOrReturnRequestReject: Self { Self(rawValue: "REFUND_OR_RETURN_REQUEST_REJECT") }

    /// The seller refused the returned goods; arbitration decides if the buyer disputes it.
    public static var rejectReceivePackage: Self { Self(rawValue: "REJECT_RECEIVE_PACKAGE") }

    /// The buyer withdrew the request for a replacement.
    public static var replacementRequestCancel: Self { Self(rawValue: "REPLACEMENT_REQUEST_CANCEL") }

    /// The replacement was approved and a new order created for it.
    public static var replacementRequestComplete: Self { Self(rawValue: "REPLACEMENT_REQUEST_COMPLETE") }

    /// The buyer wants a replacement; the seller must answer before the deadline.
    public static var replacementRequestPending: Self { Self(rawValue: "REPLACEMENT_REQUEST_PENDING") }

    /// The buyer was refunded in place of a replacement.
    public static var replacementRequestRefundSuccess: Self { Self(rawValue: "REPLACEMENT_REQUEST_REFUND_SUCCESS") }

    /// The seller refused the replacement; the buyer may open a dispute.
    public static var replacementRequestReject: Self { Self(rawValue: "REPLACEMENT_REQUEST_REJECT") }

    /// Closed without refund, withdrawn by the buyer or ended by the system.
    public static var returnOrRefundRequestCancel: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_CANCEL") }

    /// The buyer has the money back; final.
    public static var returnOrRefundRequestComplete: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_COMPLETE") }

    /// The buyer has asked; the seller must answer before the deadline, or the request is approved automatically.
    public static var returnOrRefundRequestPending: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_PENDING") }

    /// The refund is approved and being paid out; becomes COMPLETE when the money is back.
    public static var returnOrRefundRequestSuccess: Self { Self(rawValue: "RETURN_OR_REFUND_REQUEST_SUCCESS") }

    /// Closed without refund; another spelling of RETURN_OR_REFUND_REQUEST_CANCEL in the platform's text.
    public static var returnOrRefundRequestCancelled: Self { Self(rawValue: "RETURN_OR_REFUND__REQUEST_CANCELLED") }

    public static var knownValues: [Self] {
      [.awaitingBuyerShip, .buyerShippedItem, .refundOrReturnRequestReject, .rejectReceivePackage, .replacementRequestCancel, .replacementRequestComplete, .replacementRequestPending, .replacementRequestRefundSuccess, .replacementRequestReject, .returnOrRefundRequestCancel, .returnOrRefundRequestComplete, .returnOrRefundRequestPending, .returnOrRefundRequestSuccess, .returnOrRefundRequestCancelled]
    }
  }

  /// Values of `return_type` in `ReturnStatusChangeData`; more may be added.
  public struct ReturnType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Money back without return of the goods.
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// The seller sends the same goods again.
    public static var replacement: Self { Self(rawValue: "REPLACEMENT") }

    /// Money back after the goods have been returned and checked by the seller.
    public static var returnAndRefund: Self { Self(rawValue: "RETURN_AND_REFUND") }

    public static var knownValues: [Self] {
      [.refund, .replacement, .returnAndRefund]
    }
  }

  /// Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may be added.
  public struct ReverseEventType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The buyer wants the order cancelled.
    public static var orderRequestCancel: Self { Self(rawValue: "ORDER_REQUEST_CANCEL") }

    /// The buyer wants to return the goods.
    public static var orderReturn: Self { Self(rawValue: "ORDER_RETURN") }

    /// The buyer wants the money back without returning the goods.
    public static var orderRefund: Self { Self(rawValue: "ORDER_REFUND") }

    public static var knownValues: [Self] {
      [.orderRequestCancel, .orderReturn, .orderRefund]
    }
  }

  /// Values of `rma_status` in `RmaStatusUpdateData`; more may be added.
  public struct RmaStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The return package exists; the buyer must send the goods back.
    public static var rmaCreated: Self { Self(rawValue: "RMA_CREATED") }

    /// The parcel has arrived; the seller must accept or refuse its contents.
    public static var pendingPackageReview: Self { Self(rawValue: "PENDING_PACKAGE_REVIEW") }

    /// The returned goods were accepted or refused; fetch the return package for the decision.
    public static var packageReviewCompleted: Self { Self(rawValue: "PACKAGE_REVIEW_COMPLETED") }

    public static var knownValues: [Self] {
      [.rmaCreated, .pendingPackageReview, .packageReviewCompleted]
    }
  }

  /// Values of `role_type` in `PackageUpdateData`; more may be added.
  public struct RoleType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The buyer, for instance by cancelling an item or changing the address.
    public static var roleUser: Self { Self(rawValue: "ROLE_USER") }

    /// The shop, by hand or through an app.
    public static var roleSeller: Self { Self(rawValue: "ROLE_SELLER") }

    /// An employee of TikTok Shop.
    public static var roleOperator: Self { Self(rawValue: "ROLE_OPERATOR") }

    /// TikTok Shop's own automation.
    public static var roleSystem: Self { Self(rawValue: "ROLE_SYSTEM") }

    public static var knownValues: [Self] {
      [.roleUser, .roleSeller, .roleOperator, .roleSystem]
    }
  }

  /// Values of `sc_type` in `PackageUpdateData`; more may be added.
  public struct ScType: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Orders were put together into one package.
    public static var combine: Self { Self(rawValue: "COMBINE") }

    /// A combination of orders into one package was undone.
    public static var cancelCombine: Self { Self(rawValue: "CANCEL_COMBINE") }

    /// One order was divided into several packages.
    public static var split: Self { Self(rawValue: "SPLIT") }

    /// A split was undone, so the items are in one package again.
    public static var cancelSplit: Self { Self(rawValue: "CANCEL_SPLIT") }

    /// A combined package came apart because an order in it got another address.
    public static var addressUpdateSplit: Self { Self(rawValue: "ADDRESS_UPDATE_SPLIT") }

    /// A package came apart because its shipment was called off.
    public static var cancelFulfillSplit: Self { Self(rawValue: "CANCEL_FULFILL_SPLIT") }

    /// A combined package came apart when it was shipped.
    public static var fulfillUncombine: Self { Self(rawValue: "FULFILL_UNCOMBINE") }

    /// A package came apart because some of its items were cancelled.
    public static var partlyCancelSplit: Self { Self(rawValue: "PARTLY_CANCEL_SPLIT") }

    /// A package came apart because a SKU in it was cancelled.
    public static var splitBySkuCancel: Self { Self(rawValue: "SPLIT_BY_SKU_CANCEL") }

    public static var knownValues: [Self] {
      [.combine, .cancelCombine, .split, .cancelSplit, .addressUpdateSplit, .cancelFulfillSplit, .fulfillUncombine, .partlyCancelSplit, .splitBySkuCancel]
    }
  }

  /// Values of `role` in `Sender`; more may be added.
  public struct SenderRole: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Person who buys or has a question.
    public static var buyer: Self { Self(rawValue: "BUYER") }

    /// The shop itself, not a certain person.
    public static var shop: Self { Self(rawValue: "SHOP") }

    /// Person who answers for the shop or the platform.
    public static var customerService: Self { Self(rawValue: "CUSTOMER_SERVICE") }

    /// TikTok Shop's own automation.
    public static var system: Self { Self(rawValue: "SYSTEM") }

    /// Automatic answer.
    public static var robot: Self { Self(rawValue: "ROBOT") }

    public static var knownValues: [Self] {
      [.buyer, .shop, .customerService, .system, .robot]
    }
  }

  /// Values of `status` in `Sku`; more may be added.
  public struct SkuStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The SKU is new in the product.
    public static var created: Self { Self(rawValue: "CREATED") }

    /// The SKU was removed from the product.
    public static var deleted: Self { Self(rawValue: "DELETED") }

    /// The SKU is on sale again.
    public static var activated: Self { Self(rawValue: "ACTIVATED") }

    /// The SKU was taken off sale; see `deactivation_source`.
    public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

    public static var knownValues: [Self] {
      [.created, .deleted, .activated, .deactivated]
    }
  }

  /// Values of `target_lang` in `TranslationTask`; more may be added.
  public struct TargetLang: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// German as written in Germany.
    public static var deDe: Self { Self(rawValue: "de-DE") }

    /// English as written in Ireland.
    public static var enIe: Self { Self(rawValue: "en-IE") }

    /// Spanish as written in Spain.
    public static var esEs: Self { Self(rawValue: "es-ES") }

    /// French as written in France.
    public static var frFr: Self { Self(rawValue: "fr-FR") }

    /// Italian as written in Italy.
    public static var itIt: Self { Self(rawValue: "it-IT") }

    public static var knownValues: [Self] {
      [.deDe, .enIe, .esEs, .frFr, .itIt]
    }
  }

  /// Values of `target_language` in `TranslationTask`; more may be added.
  public struct TargetLanguage: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// German as written in Germany.
    public static var deDe: Self { Self(rawValue: "de-DE") }

    /// English as written in Ireland.
    public static var enIe: Self { Self(rawValue: "en-IE") }

    /// Spanish as written in Spain.
    public static var esEs: Self { Self(rawValue: "es-ES") }

    /// French as written in France.
    public static var frFr: Self { Self(rawValue: "fr-FR") }

    /// Italian as written in Italy.
    public static var itIt: Self { Self(rawValue: "it-IT") }

    public static var knownValues: [Self] {
      [.deDe, .enIe, .esEs, .frFr, .itIt]
    }
  }

  /// Values of `status` in `TranslationTask`; more may be added.
  public struct TranslationTaskStatus: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The job is still running.
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// The translated picture is ready in `translated_image`.
    public static var completed: Self { Self(rawValue: "COMPLETED") }

    /// No picture was made; see `fail_reason`.
    public static var failed: Self { Self(rawValue: "FAILED") }

    public static var knownValues: [Self] {
      [.processing, .completed, .failed]
    }
  }

  /// Values of `trigger_source` in `ChangeDetail`; more may be added.
  public struct TriggerSource: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// A buyer placed an order, which binds units.
    public static var orderCreated: Self { Self(rawValue: "order_created") }

    /// An order was cancelled, which can free its units.
    public static var orderCanceled: Self { Self(rawValue: "order_canceled") }

    /// An order was handed over for shipping.
    public static var orderShipped: Self { Self(rawValue: "order_shipped") }

    /// Someone set the stock by hand in Seller Center.
    public static var manualAdjustment: Self { Self(rawValue: "manual_adjustment") }

    /// An app set the stock through the API.
    public static var apiSync: Self { Self(rawValue: "api_sync") }

    /// Units were set aside for a campaign.
    public static var campaignLock: Self { Self(rawValue: "campaign_lock") }

    /// Units set aside for a campaign were released.
    public static var campaignUnlock: Self { Self(rawValue: "campaign_unlock") }

    /// Units were set aside for a creator.
    public static var creatorLock: Self { Self(rawValue: "creator_lock") }

    /// Units set aside for a creator were released.
    public static var creatorUnlock: Self { Self(rawValue: "creator_unlock") }

    /// The platform filled up the stock on its own.
    public static var systemAutoReplenish: Self { Self(rawValue: "system_auto_replenish") }

    public static var knownValues: [Self] {
      [.orderCreated, .orderCanceled, .orderShipped, .manualAdjustment, .apiSync, .campaignLock, .campaignUnlock, .creatorLock, .creatorUnlock, .systemAutoReplenish]
    }
  }

  /// Values of `result` in `VideoPrecheckResultData`; more may be added.
  public struct VideoPrecheckResultResult: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The check found nothing that stands against posting.
    public static var pass: Self { Self(rawValue: "PASS") }

    /// The check found problems; see `issues`.
    public static var fail: Self { Self(rawValue: "FAIL") }

    public static var knownValues: [Self] {
      [.pass, .fail]
    }
  }

}