// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Customer service: the operations of the domain `customer_service`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol CustomerServiceAPI: Resource {
  func createConversation(_ params: Params, options: CallOptions?) async throws -> CreateConversationResponse
  func endSession(_ params: Params, options: CallOptions?) async throws -> EndSessionResponse
  func getAgentSettings(_ params: Params, options: CallOptions?) async throws -> GetAgentSettingsResponse
  func getConversation(_ params: Params, options: CallOptions?) async throws -> GetConversationResponse
  func getConversationMessages(_ params: Params, options: CallOptions?) async throws -> GetConversationMessagesResponse
  func getConversationMessagesPages(_ params: Params, options: PageOptions?) -> Pages<Message>
  func getConversations(_ params: Params, options: CallOptions?) async throws -> GetConversationsResponse
  func getConversationsPages(_ params: Params, options: PageOptions?) -> Pages<Conversation>
  func getCustomerServicePerformance(_ params: Params, options: CallOptions?) async throws -> GetCustomerServicePerformanceResponse
  func readMessage(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func searchSessions(_ params: Params, options: CallOptions?) async throws -> SearchSessionsResponse
  func searchSessionsPages(_ params: Params, options: PageOptions?) -> Pages<Session>
  func sendMessage(_ params: Params, options: CallOptions?) async throws -> SendMessageResponse
  func updateAgentSettings(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func uploadBuyerMessagesImage(_ params: Params, options: CallOptions?) async throws -> UploadBuyerMessagesImageResponse
}

/// Customer service: the operations of the domain `customer_service`.
public struct CustomerServiceResource: CustomerServiceAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Customer service: the operations of the domain `customer_service`.
  public var customerService: CustomerServiceResource { CustomerServiceResource(connection) }
}

extension CustomerServiceAPI {
  /// Opens a chat with a buyer, or returns the chat that already exists.
  ///
  /// `POST /customer_service/{version}/conversations`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.customer_service`.
  ///
  /// - Parameters:
  ///   - buyerUserId: Buyer to open a conversation with: the `user_id` of one of the buyer's orders. Example: `7494560109732338459`.
  public func createConversation(
    buyerUserId: String,
    options: CallOptions? = nil
  ) async throws -> CreateConversationResponse {
    let params = Params { writer in
      writer.put("buyer_user_id", buyerUserId)
    }
    return try await createConversation(params, options: options)
  }

  /// `createConversation` with its parameters by their names in the API.
  public func createConversation(_ params: Params, options: CallOptions?) async throws -> CreateConversationResponse {
    CreateConversationResponse(try await connection.caller.call("customer_service.create_conversation", params, options))
  }

  /// Ends one customer service session of a conversation.
  ///
  /// `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`, version 202605.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - conversationId: Id of the conversation between a buyer and the shop; there is one for each buyer.
  ///   - sessionId: Session to end, given by `cur_session_id` or by the session search.
  public func endSession(
    conversationId: String,
    sessionId: String,
    options: CallOptions? = nil
  ) async throws -> EndSessionResponse {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
      writer.put("session_id", sessionId)
    }
    return try await endSession(params, options: options)
  }

  /// `endSession` with its parameters by their names in the API.
  public func endSession(_ params: Params, options: CallOptions?) async throws -> EndSessionResponse {
    EndSessionResponse(try await connection.caller.call("customer_service.end_session", params, options))
  }

  /// Tells whether the shop's agent accepts chats.
  ///
  /// `GET /customer_service/{version}/agents/settings`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.customer_service`.
  public func getAgentSettings(
    options: CallOptions? = nil
  ) async throws -> GetAgentSettingsResponse {
    let params = Params()
    return try await getAgentSettings(params, options: options)
  }

  /// `getAgentSettings` with its parameters by their names in the API.
  public func getAgentSettings(_ params: Params, options: CallOptions?) async throws -> GetAgentSettingsResponse {
    GetAgentSettingsResponse(try await connection.caller.call("customer_service.get_agent_settings", params, options))
  }

  /// Returns one buyer conversation with its participants and unread count.
  ///
  /// `GET /customer_service/{version}/conversations/{conversation_id}`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - conversationId: Id of the conversation between a buyer and the shop; there is one for each buyer.
  ///   - needSessionId: Set to true to also get `cur_session_id`, the id of the session that is going on.
  ///   - needSessionInfo: Set to true to also get `cur_session`, the session that is going on.
  public func getConversation(
    conversationId: String,
    needSessionId: Bool? = nil,
    needSessionInfo: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> GetConversationResponse {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
      writer.put("need_session_id", needSessionId)
      writer.put("need_session_info", needSessionInfo)
    }
    return try await getConversation(params, options: options)
  }

  /// `getConversation` with its parameters by their names in the API.
  public func getConversation(_ params: Params, options: CallOptions?) async throws -> GetConversationResponse {
    GetConversationResponse(try await connection.caller.call("customer_service.get_conversation", params, options))
  }

  /// Lists the messages of a buyer conversation, newest first, without marking them read.
  ///
  /// `GET /customer_service/{version}/conversations/{conversation_id}/messages`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.customer_service`.
  ///
  /// - Parameters:
  ///   - conversationId: Id of the conversation between a buyer and the shop; there is one for each buyer.
  ///   - locale: Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
  ///   - needData: Set to true to also get `data` for messages that are cards. Example: `false`.
  ///   - needPlaintext: Set to true to also get `plaintext` for each message.
  ///   - pageSize: Number of messages to return on each page, at most 10. 1 to 10. Example: `10`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `7494560109732337542`.
  ///   - sortField: Order of the messages: by `create_time`, the default, or by `index`. Example: `create_time`.
  ///   - sortOrder: Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
  ///   - timeZone: Time zone for times in texts written by the system.
  public func getConversationMessages(
    conversationId: String,
    locale: GetConversationMessagesLocale? = nil,
    needData: Bool? = nil,
    needPlaintext: Bool? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: String? = nil,
    sortOrder: SortOrder? = nil,
    timeZone: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetConversationMessagesResponse {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
      writer.put("locale", locale)
      writer.put("need_data", needData)
      writer.put("need_plaintext", needPlaintext)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("time_zone", timeZone)
    }
    return try await getConversationMessages(params, options: options)
  }

  /// `getConversationMessages` with its parameters by their names in the API.
  public func getConversationMessages(_ params: Params, options: CallOptions?) async throws -> GetConversationMessagesResponse {
    GetConversationMessagesResponse(try await connection.caller.call("customer_service.get_conversation_messages", params, options))
  }

  /// Everything that `getConversationMessages` lists, page by page. Nothing is sent before it is iterated.
  public func getConversationMessagesPages(
    conversationId: String,
    locale: GetConversationMessagesLocale? = nil,
    needData: Bool? = nil,
    needPlaintext: Bool? = nil,
    pageSize: Int? = nil,
    sortField: String? = nil,
    sortOrder: SortOrder? = nil,
    timeZone: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Message> {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
      writer.put("locale", locale)
      writer.put("need_data", needData)
      writer.put("need_plaintext", needPlaintext)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("time_zone", timeZone)
    }
    return getConversationMessagesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getConversationMessagesPages(_ params: Params, options: PageOptions?) -> Pages<Message> {
    connection.caller.pages("customer_service.get_conversation_messages", params, options) { Message($0) }
  }

  /// Lists the shop's conversations with buyers, each with its latest message.
  ///
  /// `GET /customer_service/{version}/conversations`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.customer_service`.
  ///
  /// - Parameters:
  ///   - locale: Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
  ///   - needSessionId: Set to true to also get `cur_session_id`, the id of the session that is going on.
  ///   - needSessionInfo: Set to true to also get `cur_session`, the session that is going on.
  ///   - pageSize: Number of conversations to return on each page, at most 20. 1 to 20. Example: `10`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `1612356123`.
  public func getConversations(
    locale: GetConversationMessagesLocale? = nil,
    needSessionId: Bool? = nil,
    needSessionInfo: Bool? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetConversationsResponse {
    let params = Params { writer in
      writer.put("locale", locale)
      writer.put("need_session_id", needSessionId)
      writer.put("need_session_info", needSessionInfo)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getConversations(params, options: options)
  }

  /// `getConversations` with its parameters by their names in the API.
  public func getConversations(_ params: Params, options: CallOptions?) async throws -> GetConversationsResponse {
    GetConversationsResponse(try await connection.caller.call("customer_service.get_conversations", params, options))
  }

  /// Everything that `getConversations` lists, page by page. Nothing is sent before it is iterated.
  public func getConversationsPages(
    locale: GetConversationMessagesLocale? = nil,
    needSessionId: Bool? = nil,
    needSessionInfo: Bool? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Conversation> {
    let params = Params { writer in
      writer.put("locale", locale)
      writer.put("need_session_id", needSessionId)
      writer.put("need_session_info", needSessionInfo)
      writer.put("page_size", pageSize)
    }
    return getConversationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getConversationsPages(_ params: Params, options: PageOptions?) -> Pages<Conversation> {
    connection.caller.pages("customer_service.get_conversations", params, options) { Conversation($0) }
  }

  /// Returns response time, response rate and satisfaction of customer service.
  ///
  /// `GET /customer_service/{version}/performance`, version 202407.
  ///
  /// - Cipher: `shop_cipher`.
  /// - Scope: `seller.customer_service`.
  ///
  /// - Parameters:
  ///   - supportDateGe: First day of the period to report on, YYYY-MM-DD. A day, such as `2026-10-01`. Example: `2024-07-01`.
  ///   - supportDateLt: End of the period to report on, this day not included, YYYY-MM-DD. A day, such as `2026-10-01`. Example: `2024-07-08`.
  public func getCustomerServicePerformance(
    supportDateGe: String,
    supportDateLt: String,
    options: CallOptions? = nil
  ) async throws -> GetCustomerServicePerformanceResponse {
    let params = Params { writer in
      writer.put("support_date_ge", supportDateGe)
      writer.put("support_date_lt", supportDateLt)
    }
    return try await getCustomerServicePerformance(params, options: options)
  }

  /// `getCustomerServicePerformance` with its parameters by their names in the API.
  public func getCustomerServicePerformance(_ params: Params, options: CallOptions?) async throws -> GetCustomerServicePerformanceResponse {
    GetCustomerServicePerformanceResponse(try await connection.caller.call("customer_service.get_customer_service_performance", params, options))
  }

  /// Marks all buyer messages of a conversation as read.
  ///
  /// `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.customer_service`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a59f7c16ffe02b8e8db3f>)
  ///
  /// - Parameters:
  ///   - conversationId: Id of the conversation between a buyer and the shop; there is one for each buyer.
  public func readMessage(
    conversationId: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
    }
    return try await readMessage(params, options: options)
  }

  /// `readMessage` with its parameters by their names in the API.
  public func readMessage(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("customer_service.read_message", params, options))
  }

  /// Lists customer service sessions in a time range of at most 90 days.
  ///
  /// `POST /customer_service/{version}/sessions/search`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - beginTimeGe: Earliest beginning of the sessions to return, Unix time; the range may span at most 90 days.
  ///   - beginTimeLt: Beginning that the sessions must lie before, Unix time; the range may span at most 90 days.
  ///   - buyerNickname: Restricts the result to sessions with buyers of this name.
  ///   - locale: Language of messages written by the system, `en` by default; messages of people are not translated.
  ///   - pageSize: Number of sessions to return on each page.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  public func searchSessions(
    beginTimeGe: UnixTime,
    beginTimeLt: UnixTime,
    buyerNickname: String? = nil,
    locale: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchSessionsResponse {
    let params = Params { writer in
      writer.put("begin_time_ge", beginTimeGe)
      writer.put("begin_time_lt", beginTimeLt)
      writer.put("buyer_nickname", buyerNickname)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchSessions(params, options: options)
  }

  /// `searchSessions` with its parameters by their names in the API.
  public func searchSessions(_ params: Params, options: CallOptions?) async throws -> SearchSessionsResponse {
    SearchSessionsResponse(try await connection.caller.call("customer_service.search_sessions", params, options))
  }

  /// Everything that `searchSessions` lists, page by page. Nothing is sent before it is iterated.
  public func searchSessionsPages(
    beginTimeGe: UnixTime,
    beginTimeLt: UnixTime,
    buyerNickname: String? = nil,
    locale: String? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Session> {
    let params = Params { writer in
      writer.put("begin_time_ge", beginTimeGe)
      writer.put("begin_time_lt", beginTimeLt)
      writer.put("buyer_nickname", buyerNickname)
      writer.put("locale", locale)
      writer.put("page_size", pageSize)
    }
    return searchSessionsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchSessionsPages(_ params: Params, options: PageOptions?) -> Pages<Session> {
    connection.caller.pages("customer_service.search_sessions", params, options) { Session($0) }
  }

  /// Sends a text, image or card to the buyer of a conversation.
  ///
  /// `POST /customer_service/{version}/conversations/{conversation_id}/messages`, version 202606; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a58bbbace3e02b7556286>)
  ///
  /// - Parameters:
  ///   - content: Message content as JSON text, whose keys depend on `type`; a TEXT has at most 2000 characters and must not contain forbidden words.
  ///   - conversationId: Id of the conversation between a buyer and the shop; there is one for each buyer.
  ///   - type: Kind of message to send; it fixes the keys of `content`.
  ///   - senderRole: In whose name the message is sent: CUSTOMER_SERVICE, SYSTEM or ROBOT.
  public func sendMessage(
    content: String,
    conversationId: String,
    type: SendMessageType,
    senderRole: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SendMessageResponse {
    let params = Params { writer in
      writer.put("content", content)
      writer.put("conversation_id", conversationId)
      writer.put("type", type)
      writer.put("sender_role", senderRole)
    }
    return try await sendMessage(params, options: options)
  }

  /// `sendMessage` with its parameters by their names in the API.
  public func sendMessage(_ params: Params, options: CallOptions?) async throws -> SendMessageResponse {
    SendMessageResponse(try await connection.caller.call("customer_service.send_message", params, options))
  }

  /// Switches on or off whether the agent accepts new chats.
  ///
  /// `PUT /customer_service/{version}/agents/settings`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.customer_service`.
  ///
  /// - Parameters:
  ///   - canAcceptChat: Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`.
  public func updateAgentSettings(
    canAcceptChat: Bool,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("can_accept_chat", canAcceptChat)
    }
    return try await updateAgentSettings(params, options: options)
  }

  /// `updateAgentSettings` with its parameters by their names in the API.
  public func updateAgentSettings(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("customer_service.update_agent_settings", params, options))
  }

  /// Uploads an image for a buyer message and returns its URL and size.
  ///
  /// `POST /customer_service/{version}/images/upload`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.customer_service`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a599d0fcef602bf2a1dc8>)
  ///
  /// - Parameters:
  ///   - data: Picture to send to a buyer: JPG, GIF, WebP or PNG, at most 10 MB.
  public func uploadBuyerMessagesImage(
    data: Upload,
    options: CallOptions? = nil
  ) async throws -> UploadBuyerMessagesImageResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await uploadBuyerMessagesImage(params, options: options)
  }

  /// `uploadBuyerMessagesImage` with its parameters by their names in the API.
  public func uploadBuyerMessagesImage(_ params: Params, options: CallOptions?) async throws -> UploadBuyerMessagesImageResponse {
    UploadBuyerMessagesImageResponse(try await connection.caller.call("customer_service.upload_buyer_messages_image", params, options))
  }

}