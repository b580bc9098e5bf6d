// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Customer engagement: the operations of the domain `customer_engagement`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol CustomerEngagementAPI: Resource {
  func createCustomEngagementTask(_ params: Params, options: CallOptions?) async throws -> CreateCustomEngagementTaskResponse
  func createEngagementTask(_ params: Params, options: CallOptions?) async throws -> CreateEngagementTaskResponse
  func getCustomerTabVisibility(_ params: Params, options: CallOptions?) async throws -> GetCustomerTabVisibilityResponse
  func getFeaturePermissions(_ params: Params, options: CallOptions?) async throws -> GetFeaturePermissionsResponse
  func getMessageTemplates(_ params: Params, options: CallOptions?) async throws -> GetMessageTemplatesResponse
  func getTaskPerformances(_ params: Params, options: CallOptions?) async throws -> GetTaskPerformancesResponse
  func sendEngagementMessage(_ params: Params, options: CallOptions?) async throws -> SendEngagementMessageResponse
}

/// Customer engagement: the operations of the domain `customer_engagement`.
public struct CustomerEngagementResource: CustomerEngagementAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Customer engagement: the operations of the domain `customer_engagement`.
  public var customerEngagement: CustomerEngagementResource { CustomerEngagementResource(connection) }
}

extension CustomerEngagementAPI {
  /// Creates a buyer messaging task with your own text.
  ///
  /// `POST /customer_engagement/{version}/engagement_tasks/custom`, version 202502.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  /// - Scope: `seller.customer_engagement.write`.
  ///
  /// - Parameters:
  ///   - channel: Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Example: `TIKTOK_IM`.
  ///   - endTime: When the task ends and no more messages can be sent, Unix time in seconds. Example: `1744344885`.
  ///   - taskName: Name of your own for the task, not seen by buyers.
  ///   - couponIds: Coupons to show as cards in the message, at most one; `display_type` REGULAR, for all buyers or for repeat buyers. At most 1 items.
  ///   - customMessage: Title and text of your own for the message.
  ///   - idempotencyKey: Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
  ///   - productIds: Products to show as cards in the message, at most 4 ids.
  public func createCustomEngagementTask(
    channel: String,
    endTime: UnixTime,
    taskName: String,
    couponIds: [String]? = nil,
    customMessage: CustomMessage? = nil,
    idempotencyKey: String? = nil,
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateCustomEngagementTaskResponse {
    let params = Params { writer in
      writer.put("channel", channel)
      writer.put("end_time", endTime)
      writer.put("task_name", taskName)
      writer.put("coupon_ids", couponIds)
      writer.put("custom_message", customMessage)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("product_ids", productIds)
    }
    return try await createCustomEngagementTask(params, options: options)
  }

  /// `createCustomEngagementTask` with its parameters by their names in the API.
  public func createCustomEngagementTask(_ params: Params, options: CallOptions?) async throws -> CreateCustomEngagementTaskResponse {
    CreateCustomEngagementTaskResponse(try await connection.caller.call("customer_engagement.create_custom_engagement_task", params, options))
  }

  /// Creates a buyer messaging task from a message template.
  ///
  /// `POST /customer_engagement/{version}/engagement_tasks`, version 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotency_key`; by default, the client creates one.
  /// - Scope: `seller.customer_engagement.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67777e436b61b002f60f01da>)
  ///
  /// - Parameters:
  ///   - channel: Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Example: `TIKTOK_IM`.
  ///   - endTime: When the task ends and no more messages can be sent, Unix time in seconds. Example: `1744344885`.
  ///   - taskName: Name of your own for the task, not seen by buyers.
  ///   - templateId: Id of the message that the platform has prepared, from the message templates. Example: `50002_20011`.
  ///   - couponIds: Coupons to show as cards in the message, at most one; the kind must be one of those in `coupon_type`.
  ///   - idempotencyKey: Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
  ///   - productIds: Products to show as cards in the message.
  public func createEngagementTask(
    channel: String,
    endTime: UnixTime,
    taskName: String,
    templateId: String,
    couponIds: [String]? = nil,
    idempotencyKey: String? = nil,
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateEngagementTaskResponse {
    let params = Params { writer in
      writer.put("channel", channel)
      writer.put("end_time", endTime)
      writer.put("task_name", taskName)
      writer.put("template_id", templateId)
      writer.put("coupon_ids", couponIds)
      writer.put("idempotency_key", idempotencyKey)
      writer.put("product_ids", productIds)
    }
    return try await createEngagementTask(params, options: options)
  }

  /// `createEngagementTask` with its parameters by their names in the API.
  public func createEngagementTask(_ params: Params, options: CallOptions?) async throws -> CreateEngagementTaskResponse {
    CreateEngagementTaskResponse(try await connection.caller.call("customer_engagement.create_engagement_task", params, options))
  }

  /// Tells whether the shop sees the customer tab.
  ///
  /// `GET /customer_engagement/{version}/customer_tab/visibility`, version 202501.
  ///
  /// - Cipher: `shop_cipher`.
  public func getCustomerTabVisibility(
    options: CallOptions? = nil
  ) async throws -> GetCustomerTabVisibilityResponse {
    let params = Params()
    return try await getCustomerTabVisibility(params, options: options)
  }

  /// `getCustomerTabVisibility` with its parameters by their names in the API.
  public func getCustomerTabVisibility(_ params: Params, options: CallOptions?) async throws -> GetCustomerTabVisibilityResponse {
    GetCustomerTabVisibilityResponse(try await connection.caller.call("customer_engagement.get_customer_tab_visibility", params, options))
  }

  /// Tells which customer engagement features the shop may use.
  ///
  /// `GET /customer_engagement/{version}/permissions`, version 202502.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.customer_engagement.read`.
  public func getFeaturePermissions(
    options: CallOptions? = nil
  ) async throws -> GetFeaturePermissionsResponse {
    let params = Params()
    return try await getFeaturePermissions(params, options: options)
  }

  /// `getFeaturePermissions` with its parameters by their names in the API.
  public func getFeaturePermissions(_ params: Params, options: CallOptions?) async throws -> GetFeaturePermissionsResponse {
    GetFeaturePermissionsResponse(try await connection.caller.call("customer_engagement.get_feature_permissions", params, options))
  }

  /// Lists the message templates for engagement tasks in one locale.
  ///
  /// `GET /customer_engagement/{version}/message_templates`, version 202412.
  ///
  /// - Cipher: `shop_cipher`.
  /// - Scope: `seller.customer_engagement.read`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67777e44223fde02fdfdc157>)
  ///
  /// - Parameters:
  ///   - locale: Languages in which to show the templates, BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en`.
  public func getMessageTemplates(
    locale: String,
    options: CallOptions? = nil
  ) async throws -> GetMessageTemplatesResponse {
    let params = Params { writer in
      writer.put("locale", locale)
    }
    return try await getMessageTemplates(params, options: options)
  }

  /// `getMessageTemplates` with its parameters by their names in the API.
  public func getMessageTemplates(_ params: Params, options: CallOptions?) async throws -> GetMessageTemplatesResponse {
    GetMessageTemplatesResponse(try await connection.caller.call("customer_engagement.get_message_templates", params, options))
  }

  /// Returns reach, claims, orders and sales of the given engagement tasks.
  ///
  /// `POST /customer_engagement/{version}/performances`, version 202412.
  ///
  /// - Cipher: `shop_cipher`.
  /// - Scope: `seller.customer_engagement.read`.
  ///
  /// - Parameters:
  ///   - taskIds: Engagement tasks whose figures to return.
  public func getTaskPerformances(
    taskIds: [String],
    options: CallOptions? = nil
  ) async throws -> GetTaskPerformancesResponse {
    let params = Params { writer in
      writer.put("task_ids", taskIds)
    }
    return try await getTaskPerformances(params, options: options)
  }

  /// `getTaskPerformances` with its parameters by their names in the API.
  public func getTaskPerformances(_ params: Params, options: CallOptions?) async throws -> GetTaskPerformancesResponse {
    GetTaskPerformancesResponse(try await connection.caller.call("customer_engagement.get_task_performances", params, options))
  }

  /// Sends the message of an engagement task to buyers, by their relay email addresses.
  ///
  /// `POST /customer_engagement/{version}/messages`, version 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.customer_engagement.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/67777e448e882e030d29676e>)
  ///
  /// - Parameters:
  ///   - buyerEmails: Buyers to write to, given by the anonymized email address in their orders; only buyers with an order within the last 365 days.
  ///   - taskId: Task that the messages belong to; it must not have ended. Example: `[1381478460934]`.
  public func sendEngagementMessage(
    buyerEmails: [String],
    taskId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SendEngagementMessageResponse {
    let params = Params { writer in
      writer.put("buyer_emails", buyerEmails)
      writer.put("task_id", taskId)
    }
    return try await sendEngagementMessage(params, options: options)
  }

  /// `sendEngagementMessage` with its parameters by their names in the API.
  public func sendEngagementMessage(_ params: Params, options: CallOptions?) async throws -> SendEngagementMessageResponse {
    SendEngagementMessageResponse(try await connection.caller.call("customer_engagement.send_engagement_message", params, options))
  }

}