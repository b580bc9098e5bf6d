// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetShopWebhooks` (202309).
public struct GetShopWebhooksResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Number of webhooks that are set up for the shop. Example: `1`.
  public var totalCount: Int? { raw.int("total_count") }

  /// Webhooks that are set up for the shop, one for each kind of event.
  public var webhooks: [Webhook] { raw.views("webhooks") }
}

/// Webhook inside ``GetShopWebhooksResponse``.
public struct Webhook: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`.
  public var address: String? { raw.string("address") }

  /// When the webhook was set up, Unix time in seconds. Example: `1635338186`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`.
  public var eventType: EventType? { raw.open("event_type") }

  /// When the webhook was last changed, Unix time in seconds. Example: `1635338186`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}
