import Foundation
internal import TikTokShopFFI
internal import TikTokShopNative

/// A webhook as the platform would send it.
public struct SignedEvent: Sendable {
  public let body: String
  /// The value of the `Authorization` header.
  public let signature: String
}

/// Verifies and reads webhooks. `client.webhooks` does so for the client's app.
public struct Webhooks: Sendable {
  let native: NativeWebhooks
  /// Names it to the library's direct functions.
  private let number: Int64
  private let app: AppSecret?

  /// Verifies the webhooks of one app, or of several that share an address.
  /// - Parameters:
  ///   - maxAge: The maximum age of an event. By default there is none, because the platform repeats events for hours.
  ///   - maxBodyBytes: The maximum size of a body.
  public init(_ apps: AppSecret..., maxAge: Duration? = nil, maxBodyBytes: Int? = nil) throws {
    for app in apps where app.appKey.isEmpty || app.appSecret.isEmpty {
      throw TikTokShopError.misuse(
        .configuration, "the app of the webhooks has no key or no secret",
        hint: "Webhooks are signed with the app's secret.")
    }
    let settings = jsonObject { object in
      object.put("apps", apps.map { [$0.appKey, $0.appSecret] })
      object.member("max_age", seconds: maxAge)
      object.put("max_body_bytes", maxBodyBytes)
    }
    self.init(native: try nativeCall { try NativeWebhooks.open(settings: settings) }, app: apps.first)
  }

  init(native: NativeWebhooks, app: AppSecret?) {
    (self.native, number, self.app) = (native, native.number(), app)
  }

  /// Throws an error of the kind `webhookSignature` unless the signature is valid.
  /// - Parameters:
  ///   - body: The body as it came, before any parser.
  ///   - signature: The `Authorization` header.
  public func verify(_ body: Data, signature: String?) throws {
    _ = try withSigned(body, signature) { tiktokshop_verify(number, $0, $1, $2, $3) }
  }

  /// Verifies a webhook and reads it. Ids keep all their digits, and an unknown type is a case of its own.
  public func constructEvent(_ body: Data, signature: String?) throws -> WebhookEvent {
    let event = try withSigned(body, signature) { tiktokshop_construct_event(number, $0, $1, $2, $3) }
    return WebhookEvent(try event.map { try JSONValue(parsing: $0.content) } ?? .null)
  }

  private func withSigned(
    _ body: Data, _ signature: String?, _ work: (UnsafePointer<UInt8>?, Int32, UnsafePointer<UInt8>?, Int32) -> UInt64
  ) throws -> Block? {
    defer { withExtendedLifetime(native) {} }
    return try body.withUnsafeBytes { raw in
      let start = raw.bindMemory(to: UInt8.self).baseAddress
      return try withBytes(signature ?? "") { try Block.of(work(start, Int32(clamping: raw.count), $0, $1)) }
    }
  }

  /// Signs a body as the platform does, to test a receiver.
  public func signTestEvent(body: String) throws -> SignedEvent {
    try sign { $0.put("body", body) }
  }

  /// An event as the platform would send it, to test a receiver.
  /// - Parameter type: The type by its name, such as `ORDER_STATUS_CHANGE`, or its number as text.
  public func signTestEvent(
    type: String, data: JSONValue = [:], shopId: String? = nil, notificationId: String? = nil,
    timestamp: UnixTime? = nil
  ) throws -> SignedEvent {
    guard let number = webhookEventNumbers[type] ?? Int(type) else {
      throw TikTokShopError.misuse(.invalidRequest, "there is no event `\(type)`", hint: nil)
    }
    return try sign { object in
      object.put("type", number)
      object.put("data", data)
      object.put("shop_id", shopId)
      object.put("notification_id", notificationId)
      object.put("timestamp", timestamp)
    }
  }

  private func sign(_ body: (inout JSONWriter) -> Void) throws -> SignedEvent {
    guard let app else {
      throw TikTokShopError.misuse(.configuration, "there is no app to sign for", hint: "Give app key and app secret.")
    }
    let input = jsonObject { object in
      object.put("app_key", app.appKey)
      object.put("app_secret", app.appSecret)
      body(&object)
    }
    let signed = try JSONValue(parsing: try nativeCall { try TikTokShopFFI.signTestEvent(input: input) })
    return SignedEvent(body: signed.string("body") ?? "", signature: signed.string("signature") ?? "")
  }
}

extension TikTokShopClient {
  /// Verifies and reads the webhooks of this app.
  /// - Throws: ``TikTokShopError`` of the kind `configuration` if the client has no app secret.
  public var webhooks: Webhooks {
    get throws {
      Webhooks(native: try nativeCall { try native.webhooks(settings: "{}") }, app: opened.app)
    }
  }
}
