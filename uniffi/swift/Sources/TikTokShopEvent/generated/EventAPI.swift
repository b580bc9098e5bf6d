// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Event: the operations of the domain `event`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol EventAPI: Resource {
  func deleteShopWebhook(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func getShopWebhooks(_ params: Params, options: CallOptions?) async throws -> GetShopWebhooksResponse
  func updateShopWebhook(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
}

/// Event: the operations of the domain `event`.
public struct EventResource: EventAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Event: the operations of the domain `event`.
  public var event: EventResource { EventResource(connection) }
}

extension EventAPI {
  /// Removes the shop's webhook address for one event type.
  ///
  /// `DELETE /event/{version}/webhooks`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.authorization.info`.
  ///
  /// - Parameters:
  ///   - eventType: Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`.
  public func deleteShopWebhook(
    eventType: EventType,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("event_type", eventType)
    }
    return try await deleteShopWebhook(params, options: options)
  }

  /// `deleteShopWebhook` with its parameters by their names in the API.
  public func deleteShopWebhook(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("event.delete_shop_webhook", params, options))
  }

  /// Lists the shop's webhook addresses, one per event type.
  ///
  /// `GET /event/{version}/webhooks`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.authorization.info`.
  public func getShopWebhooks(
    options: CallOptions? = nil
  ) async throws -> GetShopWebhooksResponse {
    let params = Params()
    return try await getShopWebhooks(params, options: options)
  }

  /// `getShopWebhooks` with its parameters by their names in the API.
  public func getShopWebhooks(_ params: Params, options: CallOptions?) async throws -> GetShopWebhooksResponse {
    GetShopWebhooksResponse(try await connection.caller.call("event.get_shop_webhooks", params, options))
  }

  /// Sets or replaces the shop's webhook address for one event type.
  ///
  /// `PUT /event/{version}/webhooks`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.authorization.info`.
  ///
  /// - Parameters:
  ///   - address: Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`.
  ///   - eventType: Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`.
  public func updateShopWebhook(
    address: String,
    eventType: EventType,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("address", address)
      writer.put("event_type", eventType)
    }
    return try await updateShopWebhook(params, options: options)
  }

  /// `updateShopWebhook` with its parameters by their names in the API.
  public func updateShopWebhook(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("event.update_shop_webhook", params, options))
  }

}