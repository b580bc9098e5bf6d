// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CreateConversation` (202309).
public struct CreateConversationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the conversation between a buyer and the shop; there is one for each buyer. Example: `7106888323922608389`.
  public var conversationId: String? { raw.string("conversation_id") }
}

/// The response of `EndSession` (202605).
public struct EndSessionResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `GetAgentSettings` (202309).
public struct GetAgentSettingsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`.
  public var canAcceptChat: Bool? { raw.flag("can_accept_chat") }
}

/// The response of `GetConversation` (202601).
public struct GetConversationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Conversation between a buyer and the shop.
  public var conversation: Conversation? { raw.view("conversation") }
}

/// The response of `GetConversationMessages` (202309).
public struct GetConversationMessagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Messages of the conversation, each with sender and content.
  public var messages: [Message] { raw.views("messages") }

  /// Token to pass as `page_token` for the next page; an empty text on the last page. Example: `162312320`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Text in `locale` to show in place of a message of a kind your app does not know.
  public var unsupportedMsgTips: String? { raw.string("unsupported_msg_tips") }
}

/// The response of `GetConversations` (202309).
public struct GetConversationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Conversations of the shop with buyers, one for each buyer.
  public var conversations: [Conversation] { raw.views("conversations") }

  /// Token to pass as `page_token` for the next page; an empty text on the last page. Example: `1612353423`.
  public var nextPageToken: String? { raw.string("next_page_token") }
}

/// The response of `GetCustomerServicePerformance` (202407).
public struct GetCustomerServicePerformanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Key figures of customer service for the period.
  public var performance: Performance? { raw.view("performance") }
}

/// The response of `SearchSessions` (202602).
public struct SearchSessionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; an empty text on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Sessions that match: stretches of talk within a conversation.
  public var sessions: [Session] { raw.views("sessions") }
}

/// The response of `SendMessage` (202606).
public struct SendMessageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the message that was just sent.
  public var messageId: String? { raw.string("message_id") }
}

/// The response of `UploadBuyerMessagesImage` (202309).
public struct UploadBuyerMessagesImageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the uploaded picture in pixels. Example: `720`.
  public var height: Int? { raw.int("height") }

  /// Address of the uploaded picture, to use in the `content` of a message of type IMAGE.
  public var url: String? { raw.string("url") }

  /// Width of the uploaded picture in pixels. Example: `1280`.
  public var width: Int? { raw.int("width") }
}

/// Conversation inside ``GetConversationResponse``, ``GetConversationsResponse``.
public struct Conversation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the shop may write now: after a talk in the last 30 days, an order in the last 60 days, or any return by the buyer. Example: `true`.
  public var canSendMessage: Bool? { raw.flag("can_send_message") }

  /// When the conversation was created, Unix time in seconds. Example: `1691411573`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Session that is going on in the conversation; only if asked for by `need_session_info`.
  public var curSession: CurSession? { raw.view("cur_session") }

  /// Id of the session that is going on; only if asked for by `need_session_id`.
  public var curSessionId: String? { raw.string("cur_session_id") }

  /// Id to pass as `conversation_id` to read or send messages. Example: `7494560109732334261`.
  public var id: String? { raw.string("id") }

  /// Last message that was sent in the conversation.
  public var latestMessage: LatestMessage? { raw.view("latest_message") }

  /// Number of participants: 2 for buyer and shop, 3 once an agent has joined. Example: `3`.
  public var participantCount: Int? { raw.int("participant_count") }

  /// Buyer, shop and, once joined, the agent.
  public var participants: [Participant] { raw.views("participants") }

  /// Number of messages that the agent has not read. Example: `0`.
  public var unreadCount: Int? { raw.int("unread_count") }
}

/// Cur session inside ``Conversation``.
public struct CurSession: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the session; pass it as `session_id` to end it.
  public var id: String? { raw.string("id") }

  /// How far the current session has come, as the platform names it.
  public var phase: String? { raw.string("phase") }
}

/// Latest message inside ``Conversation``.
public struct LatestMessage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD.
  public var content: String? { raw.string("content") }

  /// When the message was sent, Unix time in seconds. Example: `1691411573`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the message, unique over all conversations. Example: `7494560109732334263`.
  public var id: String? { raw.string("id") }

  /// Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`.
  public var index: String? { raw.string("index") }

  /// Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`.
  public var isVisible: Bool? { raw.flag("is_visible") }

  /// Person, shop or system that wrote the message; system and robot appear as the shop.
  public var sender: Sender? { raw.view("sender") }

  /// Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`.
  public var type: LatestMessageType? { raw.open("type") }
}

/// Message inside ``GetConversationMessagesResponse``.
public struct Message: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD.
  public var content: String? { raw.string("content") }

  /// When the message was sent, Unix time in seconds. Example: `1691411573`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Facts about the order or parcel on a card, as JSON text; only if `need_data` was set. Example: `{}`.
  public var data: String? { raw.string("data") }

  /// Id of the message, unique over all conversations. Example: `7494560109732334263`.
  public var id: String? { raw.string("id") }

  /// Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`.
  public var index: String? { raw.string("index") }

  /// Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`.
  public var isVisible: Bool? { raw.flag("is_visible") }

  /// Content of the message as plain text; only if `need_plaintext` was set.
  public var plaintext: String? { raw.string("plaintext") }

  /// Person, shop or system that wrote the message; system and robot appear as the shop.
  public var sender: Sender? { raw.view("sender") }

  /// Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`.
  public var type: MessageType? { raw.open("type") }
}

/// Participant inside ``Conversation``.
public struct Participant: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the profile picture of the person or shop.
  public var avatar: String? { raw.string("avatar") }

  /// App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`.
  public var buyerPlatform: BuyerPlatform? { raw.open("buyer_platform") }

  /// Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`.
  public var imUserId: String? { raw.string("im_user_id") }

  /// Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`.
  public var nickname: String? { raw.string("nickname") }

  /// App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`.
  public var platform: BuyerPlatform? { raw.open("platform") }

  /// Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`.
  public var role: ParticipantRole? { raw.open("role") }

  /// Platform's id of the user; for the buyer the same as in orders. Example: `7494560109732334262`.
  public var userId: String? { raw.string("user_id") }
}

/// Performance inside ``GetCustomerServicePerformanceResponse``.
public struct Performance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Share of buyers who ordered after a talk with customer service, as text.
  public var conversionRate: String? { raw.string("conversion_rate") }

  /// Sales that followed on talks with customer service, decimal text in `currency`.
  public var csGuidedGmv: String? { raw.string("cs_guided_gmv") }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// Percentage of sessions answered within 24 hours, as text; automatic answers count, sessions in vacation mode do not. Example: `93.4`.
  public var responsePercentage: String? { raw.string("response_percentage") }

  /// Average time until the first answer in minutes, decimal text. Example: `3.4`.
  public var responseTimeMins: String? { raw.string("response_time_mins") }

  /// Percentage of rated sessions with 4 or 5 stars, as text; sessions without a rating do not count. Example: `95.2`.
  public var satisfactionPercentage: String? { raw.string("satisfaction_percentage") }

  /// Number of sessions that buyers began in the period, by a message or a tap on an FAQ card. Example: `15`.
  public var supportSessionCount: Int? { raw.int("support_session_count") }
}

/// Sender inside ``LatestMessage``, ``Message``.
public struct Sender: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the profile picture of the person or shop.
  public var avatar: String? { raw.string("avatar") }

  /// Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`.
  public var imUserId: String? { raw.string("im_user_id") }

  /// Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`.
  public var nickname: String? { raw.string("nickname") }

  /// Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`.
  public var role: SenderRole? { raw.open("role") }
}

/// Session inside ``SearchSessionsResponse``.
public struct Session: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the session began, Unix time in seconds.
  public var beginTime: UnixTime? { raw.time("begin_time") }

  /// Name that the buyer chose on TikTok; it may change.
  public var buyerNickname: String? { raw.string("buyer_nickname") }

  /// Tags that agents put on the session to sort it.
  public var chatTags: [String] { raw.strings("chat_tags") }

  /// Id of the conversation between a buyer and the shop; there is one for each buyer.
  public var conversationId: String? { raw.string("conversation_id") }

  /// Reason that the buyer gave for a bad rating of the session.
  public var dissatisfactionReason: String? { raw.string("dissatisfaction_reason") }

  /// When the session ended, Unix time in seconds.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Whether the first answer came later than the platform expects.
  public var firstResponseLate: Bool? { raw.flag("first_response_late") }

  /// Time until the first answer in the session. Unix seconds.
  public var firstResponseTime: UnixTime? { raw.time("first_response_time") }

  /// Id of the session; pass it as `session_id` to end it.
  public var id: String? { raw.string("id") }

  /// Rating that the buyer gave to the session at its end.
  public var satisfactionScore: Int? { raw.int("satisfaction_score") }
}
