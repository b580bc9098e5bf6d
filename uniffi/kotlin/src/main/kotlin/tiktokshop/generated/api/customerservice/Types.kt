// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CreateConversation` (202309). Opens a chat with a buyer, or returns the chat that already exists. */
public class CreateConversationResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the conversation between a buyer and the shop; there is one for each buyer. Example: `7106888323922608389`. */
    public val conversationId: String? get() = text("conversation_id")
}

/** The response of `EndSession` (202605). Ends one customer service session of a conversation. */
public class EndSessionResponse(response: ApiResponse) : ResponseView(response)


/** The response of `GetAgentSettings` (202309). Tells whether the shop's agent accepts chats. */
public class GetAgentSettingsResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`. */
    public val canAcceptChat: Boolean? get() = flag("can_accept_chat")
}

/** The response of `GetConversation` (202601). Returns one buyer conversation with its participants and unread count. */
public class GetConversationResponse(response: ApiResponse) : ResponseView(response) {
    /** Conversation between a buyer and the shop. */
    public val conversation: Conversation? get() = child("conversation")?.let(::Conversation)
}

/** The response of `GetConversationMessages` (202309). Lists the messages of a buyer conversation, newest first, without marking them read. */
public class GetConversationMessagesResponse(response: ApiResponse) : ResponseView(response) {
    /** Messages of the conversation, each with sender and content. */
    public val messages: List<Message> get() = views("messages") { Message(it) }

    /** Token to pass as `page_token` for the next page; an empty text on the last page. Example: `162312320`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Text in `locale` to show in place of a message of a kind your app does not know. */
    public val unsupportedMsgTips: String? get() = text("unsupported_msg_tips")
}

/** The response of `GetConversations` (202309). Lists the shop's conversations with buyers, each with its latest message. */
public class GetConversationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Conversations of the shop with buyers, one for each buyer. */
    public val conversations: List<Conversation> get() = views("conversations") { Conversation(it) }

    /** Token to pass as `page_token` for the next page; an empty text on the last page. Example: `1612353423`. */
    public val nextPageToken: String? get() = text("next_page_token")
}

/** The response of `GetCustomerServicePerformance` (202407). Returns response time, response rate and satisfaction of customer service. */
public class GetCustomerServicePerformanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Key figures of customer service for the period. */
    public val performance: Performance? get() = child("performance")?.let(::Performance)
}

/** The response of `SearchSessions` (202602). Lists customer service sessions in a time range of at most 90 days. */
public class SearchSessionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; an empty text on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Sessions that match: stretches of talk within a conversation. */
    public val sessions: List<Session> get() = views("sessions") { Session(it) }
}

/** The response of `SendMessage` (202606). Sends a text, image or card to the buyer of a conversation. */
public class SendMessageResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the message that was just sent. */
    public val messageId: String? get() = text("message_id")
}

/** The response of `UploadBuyerMessagesImage` (202309). Uploads an image for a buyer message and returns its URL and size. */
public class UploadBuyerMessagesImageResponse(response: ApiResponse) : ResponseView(response) {
    /** Height of the uploaded picture in pixels. Example: `720`. */
    public val height: Long? get() = integer("height")

    /** Address of the uploaded picture, to use in the `content` of a message of type IMAGE. */
    public val url: String? get() = text("url")

    /** Width of the uploaded picture in pixels. Example: `1280`. */
    public val width: Long? get() = integer("width")
}

/** Conversation inside [GetConversationResponse], [GetConversationsResponse]. */
public class Conversation(raw: JsonObject) : JsonView(raw) {
    /** Whether the shop may write now: after a talk in the last 30 days, an order in the last 60 days, or any return by the buyer. Example: `true`. */
    public val canSendMessage: Boolean? get() = flag("can_send_message")

    /** When the conversation was created, Unix time in seconds. Example: `1691411573`. */
    public val createTime: Instant? get() = time("create_time")

    /** Session that is going on in the conversation; only if asked for by `need_session_info`. */
    public val curSession: CurSession? get() = child("cur_session")?.let(::CurSession)

    /** Id of the session that is going on; only if asked for by `need_session_id`. */
    public val curSessionId: String? get() = text("cur_session_id")

    /** Id to pass as `conversation_id` to read or send messages. Example: `7494560109732334261`. */
    public val id: String? get() = text("id")

    /** Last message that was sent in the conversation. */
    public val latestMessage: LatestMessage? get() = child("latest_message")?.let(::LatestMessage)

    /** Number of participants: 2 for buyer and shop, 3 once an agent has joined. Example: `3`. */
    public val participantCount: Long? get() = integer("participant_count")

    /** Buyer, shop and, once joined, the agent. */
    public val participants: List<Participant> get() = views("participants") { Participant(it) }

    /** Number of messages that the agent has not read. Example: `0`. */
    public val unreadCount: Long? get() = integer("unread_count")
}

/** Cur session inside [Conversation]. */
public class CurSession(raw: JsonObject) : JsonView(raw) {
    /** Id of the session; pass it as `session_id` to end it. */
    public val id: String? get() = text("id")

    /** How far the current session has come, as the platform names it. */
    public val phase: String? get() = text("phase")
}

/** Latest message inside [Conversation]. */
public class LatestMessage(raw: JsonObject) : JsonView(raw) {
    /** Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD. */
    public val content: String? get() = text("content")

    /** When the message was sent, Unix time in seconds. Example: `1691411573`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the message, unique over all conversations. Example: `7494560109732334263`. */
    public val id: String? get() = text("id")

    /** Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`. */
    public val index: String? get() = text("index")

    /** Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`. */
    public val isVisible: Boolean? get() = flag("is_visible")

    /** Person, shop or system that wrote the message; system and robot appear as the shop. */
    public val sender: Sender? get() = child("sender")?.let(::Sender)

    /** Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`. */
    public val type: LatestMessageType? get() = text("type")?.let(::LatestMessageType)
}

/** Message inside [GetConversationMessagesResponse]. */
public class Message(raw: JsonObject) : JsonView(raw) {
    /** Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD. */
    public val content: String? get() = text("content")

    /** When the message was sent, Unix time in seconds. Example: `1691411573`. */
    public val createTime: Instant? get() = time("create_time")

    /** Facts about the order or parcel on a card, as JSON text; only if `need_data` was set. Example: `{}`. */
    public val data: String? get() = text("data")

    /** Id of the message, unique over all conversations. Example: `7494560109732334263`. */
    public val id: String? get() = text("id")

    /** Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`. */
    public val index: String? get() = text("index")

    /** Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`. */
    public val isVisible: Boolean? get() = flag("is_visible")

    /** Content of the message as plain text; only if `need_plaintext` was set. */
    public val plaintext: String? get() = text("plaintext")

    /** Person, shop or system that wrote the message; system and robot appear as the shop. */
    public val sender: Sender? get() = child("sender")?.let(::Sender)

    /** Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`. */
    public val type: MessageType? get() = text("type")?.let(::MessageType)
}

/** Participant inside [Conversation]. */
public class Participant(raw: JsonObject) : JsonView(raw) {
    /** Address of the profile picture of the person or shop. */
    public val avatar: String? get() = text("avatar")

    /** App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`. */
    public val buyerPlatform: BuyerPlatform? get() = text("buyer_platform")?.let(::BuyerPlatform)

    /** Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`. */
    public val imUserId: String? get() = text("im_user_id")

    /** Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`. */
    public val nickname: String? get() = text("nickname")

    /** App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`. */
    public val platform: BuyerPlatform? get() = text("platform")?.let(::BuyerPlatform)

    /** Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`. */
    public val role: ParticipantRole? get() = text("role")?.let(::ParticipantRole)

    /** Platform's id of the user; for the buyer the same as in orders. Example: `7494560109732334262`. */
    public val userId: String? get() = text("user_id")
}

/** Performance inside [GetCustomerServicePerformanceResponse]. */
public class Performance(raw: JsonObject) : JsonView(raw) {
    /** Share of buyers who ordered after a talk with customer service, as text. */
    public val conversionRate: String? get() = text("conversion_rate")

    /** Sales that followed on talks with customer service, decimal text in `currency`. */
    public val csGuidedGmv: String? get() = text("cs_guided_gmv")

    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** Percentage of sessions answered within 24 hours, as text; automatic answers count, sessions in vacation mode do not. Example: `93.4`. */
    public val responsePercentage: String? get() = text("response_percentage")

    /** Average time until the first answer in minutes, decimal text. Example: `3.4`. */
    public val responseTimeMins: String? get() = text("response_time_mins")

    /** Percentage of rated sessions with 4 or 5 stars, as text; sessions without a rating do not count. Example: `95.2`. */
    public val satisfactionPercentage: String? get() = text("satisfaction_percentage")

    /** Number of sessions that buyers began in the period, by a message or a tap on an FAQ card. Example: `15`. */
    public val supportSessionCount: Long? get() = integer("support_session_count")
}

/** Sender inside [LatestMessage], [Message]. */
public class Sender(raw: JsonObject) : JsonView(raw) {
    /** Address of the profile picture of the person or shop. */
    public val avatar: String? get() = text("avatar")

    /** Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`. */
    public val imUserId: String? get() = text("im_user_id")

    /** Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`. */
    public val nickname: String? get() = text("nickname")

    /** Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`. */
    public val role: SenderRole? get() = text("role")?.let(::SenderRole)
}

/** Session inside [SearchSessionsResponse]. */
public class Session(raw: JsonObject) : JsonView(raw) {
    /** When the session began, Unix time in seconds. */
    public val beginTime: Instant? get() = time("begin_time")

    /** Name that the buyer chose on TikTok; it may change. */
    public val buyerNickname: String? get() = text("buyer_nickname")

    /** Tags that agents put on the session to sort it. */
    public val chatTags: List<String> get() = texts("chat_tags")

    /** Id of the conversation between a buyer and the shop; there is one for each buyer. */
    public val conversationId: String? get() = text("conversation_id")

    /** Reason that the buyer gave for a bad rating of the session. */
    public val dissatisfactionReason: String? get() = text("dissatisfaction_reason")

    /** When the session ended, Unix time in seconds. */
    public val endTime: Instant? get() = time("end_time")

    /** Whether the first answer came later than the platform expects. */
    public val firstResponseLate: Boolean? get() = flag("first_response_late")

    /** Time until the first answer in the session. Unix seconds. */
    public val firstResponseTime: Instant? get() = time("first_response_time")

    /** Id of the session; pass it as `session_id` to end it. */
    public val id: String? get() = text("id")

    /** Rating that the buyer gave to the session at its end. */
    public val satisfactionScore: Long? get() = integer("satisfaction_score")
}
