// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val customerServiceCalls: List<Called> = listOf(
    Called("customer_service.create_conversation", "202309", listOf()) { client, given ->
        client.customerService.createConversation(buyerUserId = given.text("buyer_user_id")!!, options = given.options)
    },
    Called("customer_service.end_session", "202605", listOf()) { client, given ->
        client.customerService.endSession(conversationId = given.text("conversation_id")!!, sessionId = given.text("session_id")!!, options = given.options)
    },
    Called("customer_service.get_agent_settings", "202309", listOf()) { client, given ->
        client.customerService.getAgentSettings(options = given.options)
    },
    Called("customer_service.get_conversation", "202601", listOf()) { client, given ->
        client.customerService.getConversation(conversationId = given.text("conversation_id")!!, needSessionId = given.flag("need_session_id"), needSessionInfo = given.flag("need_session_info"), options = given.options)
    },
    Called("customer_service.get_conversation_messages", "202309", listOf()) { client, given ->
        client.customerService.getConversationMessages(conversationId = given.text("conversation_id")!!, locale = given.open("locale", ::GetConversationMessagesLocale), needData = given.flag("need_data"), needPlaintext = given.flag("need_plaintext"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.text("sort_field"), sortOrder = given.open("sort_order", ::SortOrder), timeZone = given.text("time_zone"), options = given.options)
    },
    Called("customer_service.get_conversations", "202309", listOf()) { client, given ->
        client.customerService.getConversations(locale = given.open("locale", ::GetConversationMessagesLocale), needSessionId = given.flag("need_session_id"), needSessionInfo = given.flag("need_session_info"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("customer_service.get_customer_service_performance", "202407", listOf()) { client, given ->
        client.customerService.getCustomerServicePerformance(supportDateGe = given.text("support_date_ge")!!, supportDateLt = given.text("support_date_lt")!!, options = given.options)
    },
    Called("customer_service.read_message", "202309", listOf()) { client, given ->
        client.customerService.readMessage(conversationId = given.text("conversation_id")!!, options = given.options)
    },
    Called("customer_service.search_sessions", "202602", listOf()) { client, given ->
        client.customerService.searchSessions(beginTimeGe = given.time("begin_time_ge")!!, beginTimeLt = given.time("begin_time_lt")!!, buyerNickname = given.text("buyer_nickname"), locale = given.text("locale"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("customer_service.send_message", "202606", listOf()) { client, given ->
        client.customerService.sendMessage(content = given.text("content")!!, conversationId = given.text("conversation_id")!!, type = given.open("type", ::SendMessageType)!!, senderRole = given.text("sender_role"), options = given.options)
    },
    Called("customer_service.update_agent_settings", "202309", listOf()) { client, given ->
        client.customerService.updateAgentSettings(canAcceptChat = given.flag("can_accept_chat")!!, options = given.options)
    },
    Called("customer_service.upload_buyer_messages_image", "202309", listOf("data")) { client, given ->
        client.customerService.uploadBuyerMessagesImage(data = given.file("data")!!, options = given.options)
    },
)