// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Customer service: the operations of the domain `customer_service`. */
public class CustomerServiceApi internal constructor(private val caller: Caller) {
    /**
     * Opens a chat with a buyer, or returns the chat that already exists.
     *
     * `POST /customer_service/{version}/conversations`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.createConversation` in the PHP package.
     *
     * @param buyerUserId Buyer to open a conversation with: the `user_id` of one of the buyer's orders. Example: `7494560109732338459`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createConversation(
        buyerUserId: String,
        options: CallOptions? = null,
    ): CreateConversationResponse =
        caller.call("customer_service.create_conversation", Params.of("buyer_user_id", buyerUserId), options) { CreateConversationResponse(it) }

    /**
     * Ends one customer service session of a conversation.
     *
     * `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`, version 202605.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param conversationId Id of the conversation between a buyer and the shop; there is one for each buyer.
     * @param sessionId Session to end, given by `cur_session_id` or by the session search.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun endSession(
        conversationId: String,
        sessionId: String,
        options: CallOptions? = null,
    ): EndSessionResponse =
        caller.call("customer_service.end_session", Params.of("conversation_id", conversationId, "session_id", sessionId), options) { EndSessionResponse(it) }

    /**
     * Tells whether the shop's agent accepts chats.
     *
     * `GET /customer_service/{version}/agents/settings`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.getAgentSettings` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAgentSettings(
        options: CallOptions? = null,
    ): GetAgentSettingsResponse =
        caller.call("customer_service.get_agent_settings", Params.of(), options) { GetAgentSettingsResponse(it) }

    /**
     * Returns one buyer conversation with its participants and unread count.
     *
     * `GET /customer_service/{version}/conversations/{conversation_id}`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     *
     * @param conversationId Id of the conversation between a buyer and the shop; there is one for each buyer.
     * @param needSessionId Set to true to also get `cur_session_id`, the id of the session that is going on.
     * @param needSessionInfo Set to true to also get `cur_session`, the session that is going on.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getConversation(
        conversationId: String,
        needSessionId: Boolean? = null,
        needSessionInfo: Boolean? = null,
        options: CallOptions? = null,
    ): GetConversationResponse =
        caller.call("customer_service.get_conversation", Params.of("conversation_id", conversationId, "need_session_id", needSessionId, "need_session_info", needSessionInfo), options) { GetConversationResponse(it) }

    /**
     * Lists the messages of a buyer conversation, newest first, without marking them read.
     *
     * `GET /customer_service/{version}/conversations/{conversation_id}/messages`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.getConversationMessages` in the PHP package.
     *
     * @param conversationId Id of the conversation between a buyer and the shop; there is one for each buyer.
     * @param locale Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
     * @param needData Set to true to also get `data` for messages that are cards. Example: `false`.
     * @param needPlaintext Set to true to also get `plaintext` for each message.
     * @param pageSize Number of messages to return on each page, at most 10. 1 to 10. Example: `10`. If it is left out, 10 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `7494560109732337542`.
     * @param sortField Order of the messages: by `create_time`, the default, or by `index`. Example: `create_time`.
     * @param sortOrder Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
     * @param timeZone Time zone for times in texts written by the system.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getConversationMessages(
        conversationId: String,
        locale: GetConversationMessagesLocale? = null,
        needData: Boolean? = null,
        needPlaintext: Boolean? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: String? = null,
        sortOrder: SortOrder? = null,
        timeZone: String? = null,
        options: CallOptions? = null,
    ): GetConversationMessagesResponse =
        caller.call("customer_service.get_conversation_messages", Params.of("conversation_id", conversationId, "locale", locale, "need_data", needData, "need_plaintext", needPlaintext, "page_size", pageSize ?: 10L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder, "time_zone", timeZone), options) { GetConversationMessagesResponse(it) }

    /**
     * What [getConversationMessages] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getConversationMessagesPages(
        conversationId: String,
        locale: GetConversationMessagesLocale? = null,
        needData: Boolean? = null,
        needPlaintext: Boolean? = null,
        pageSize: Long? = null,
        sortField: String? = null,
        sortOrder: SortOrder? = null,
        timeZone: String? = null,
        options: PageOptions? = null,
    ): Pages<Message> =
        caller.pages("customer_service.get_conversation_messages", Params.of("conversation_id", conversationId, "locale", locale, "need_data", needData, "need_plaintext", needPlaintext, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "time_zone", timeZone), options) { Message(it) }

    /**
     * Lists the shop's conversations with buyers, each with its latest message.
     *
     * `GET /customer_service/{version}/conversations`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.getConversations` in the PHP package.
     *
     * @param locale Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
     * @param needSessionId Set to true to also get `cur_session_id`, the id of the session that is going on.
     * @param needSessionInfo Set to true to also get `cur_session`, the session that is going on.
     * @param pageSize Number of conversations to return on each page, at most 20. 1 to 20. Example: `10`. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `1612356123`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getConversations(
        locale: GetConversationMessagesLocale? = null,
        needSessionId: Boolean? = null,
        needSessionInfo: Boolean? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetConversationsResponse =
        caller.call("customer_service.get_conversations", Params.of("locale", locale, "need_session_id", needSessionId, "need_session_info", needSessionInfo, "page_size", pageSize ?: 20L, "page_token", pageToken), options) { GetConversationsResponse(it) }

    /**
     * What [getConversations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getConversationsPages(
        locale: GetConversationMessagesLocale? = null,
        needSessionId: Boolean? = null,
        needSessionInfo: Boolean? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Conversation> =
        caller.pages("customer_service.get_conversations", Params.of("locale", locale, "need_session_id", needSessionId, "need_session_info", needSessionInfo, "page_size", pageSize), options) { Conversation(it) }

    /**
     * Returns response time, response rate and satisfaction of customer service.
     *
     * `GET /customer_service/{version}/performance`, version 202407.
     *
     * - Cipher: `shop_cipher`.
     * - Scope: `seller.customer_service`.
     *
     * @param supportDateGe First day of the period to report on, YYYY-MM-DD. A day, such as `2026-10-01`. Example: `2024-07-01`.
     * @param supportDateLt End of the period to report on, this day not included, YYYY-MM-DD. A day, such as `2026-10-01`. Example: `2024-07-08`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCustomerServicePerformance(
        supportDateGe: String,
        supportDateLt: String,
        options: CallOptions? = null,
    ): GetCustomerServicePerformanceResponse =
        caller.call("customer_service.get_customer_service_performance", Params.of("support_date_ge", supportDateGe, "support_date_lt", supportDateLt), options) { GetCustomerServicePerformanceResponse(it) }

    /**
     * Marks all buyer messages of a conversation as read.
     *
     * `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.readMessage` in the PHP package.
     *
     * @param conversationId Id of the conversation between a buyer and the shop; there is one for each buyer.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a59f7c16ffe02b8e8db3f">The platform's documentation</a>
     */
    public suspend fun readMessage(
        conversationId: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("customer_service.read_message", Params.of("conversation_id", conversationId), options) { EmptyResponse(it) }

    /**
     * Lists customer service sessions in a time range of at most 90 days.
     *
     * `POST /customer_service/{version}/sessions/search`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     *
     * @param beginTimeGe Earliest beginning of the sessions to return, Unix time; the range may span at most 90 days.
     * @param beginTimeLt Beginning that the sessions must lie before, Unix time; the range may span at most 90 days.
     * @param buyerNickname Restricts the result to sessions with buyers of this name.
     * @param locale Language of messages written by the system, `en` by default; messages of people are not translated.
     * @param pageSize Number of sessions to return on each page. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchSessions(
        beginTimeGe: Instant,
        beginTimeLt: Instant,
        buyerNickname: String? = null,
        locale: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchSessionsResponse =
        caller.call("customer_service.search_sessions", Params.of("begin_time_ge", beginTimeGe, "begin_time_lt", beginTimeLt, "buyer_nickname", buyerNickname, "locale", locale, "page_size", pageSize ?: 20L, "page_token", pageToken), options) { SearchSessionsResponse(it) }

    /**
     * What [searchSessions] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchSessionsPages(
        beginTimeGe: Instant,
        beginTimeLt: Instant,
        buyerNickname: String? = null,
        locale: String? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Session> =
        caller.pages("customer_service.search_sessions", Params.of("begin_time_ge", beginTimeGe, "begin_time_lt", beginTimeLt, "buyer_nickname", buyerNickname, "locale", locale, "page_size", pageSize), options) { Session(it) }

    /**
     * Sends a text, image or card to the buyer of a conversation.
     *
     * `POST /customer_service/{version}/conversations/{conversation_id}/messages`, version 202606; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `CustomerService.sendMessage` in the PHP package.
     *
     * @param content Message content as JSON text, whose keys depend on `type`; a TEXT has at most 2000 characters and must not contain forbidden words.
     * @param conversationId Id of the conversation between a buyer and the shop; there is one for each buyer.
     * @param type Kind of message to send; it fixes the keys of `content`.
     * @param senderRole In whose name the message is sent: CUSTOMER_SERVICE, SYSTEM or ROBOT.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a58bbbace3e02b7556286">The platform's documentation</a>
     */
    public suspend fun sendMessage(
        content: String,
        conversationId: String,
        type: SendMessageType,
        senderRole: String? = null,
        options: CallOptions? = null,
    ): SendMessageResponse =
        caller.call("customer_service.send_message", Params.of("content", content, "conversation_id", conversationId, "type", type, "sender_role", senderRole), options) { SendMessageResponse(it) }

    /**
     * Switches on or off whether the agent accepts new chats.
     *
     * `PUT /customer_service/{version}/agents/settings`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.updateAgentSettings` in the PHP package.
     *
     * @param canAcceptChat Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateAgentSettings(
        canAcceptChat: Boolean,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("customer_service.update_agent_settings", Params.of("can_accept_chat", canAcceptChat), options) { EmptyResponse(it) }

    /**
     * Uploads an image for a buyer message and returns its URL and size.
     *
     * `POST /customer_service/{version}/images/upload`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.customer_service`.
     * - Also called: `CustomerService.uploadBuyerMessagesImage` in the PHP package.
     *
     * @param data Picture to send to a buyer: JPG, GIF, WebP or PNG, at most 10 MB.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a599d0fcef602bf2a1dc8">The platform's documentation</a>
     */
    public suspend fun uploadBuyerMessagesImage(
        data: Upload,
        options: CallOptions? = null,
    ): UploadBuyerMessagesImageResponse =
        caller.call("customer_service.upload_buyer_messages_image", Params.of("data", data), options) { UploadBuyerMessagesImageResponse(it) }
}