// Stands in for generated code until it is there.
public struct CallOptions: Sendable {
  public var timeout: Duration?
  public init() {}
  package func settings(to writer: inout JSONWriter) {}
  package func members(to writer: inout JSONWriter) {}
  package func input(_ params: Params) -> String { jsonObject { $0.member("params", params) } }
}
public struct PageOptions: Sendable {
  public init() {}
  package func input(_ params: Params) -> String { "{}" }
}
public struct WindowOptions: Sendable {
  public init() {}
  package func input(_ params: Params, from: UnixTime, to: UnixTime) -> String { "{}" }
}
public struct ChangeOptions: Sendable {
  public var cursor: String?
  public init() {}
  package func input(cursor: String?) -> String { "{}" }
}
public struct LabelOptions: Sendable {
  public init() {}
  package func input() -> String { "{}" }
}
public struct DownloadOptions: Sendable {
  public var path: String?
  public init() {}
}
public struct ScopeOptions: Sendable {
  public var shopId: String?
  public var account: String?
  public init() {}
  package func settings(to writer: inout JSONWriter) {}
}
public struct ClientOptions: Sendable {
  public var shopId: String?
  public var account: String?
  public init() {}
  package func settings(to writer: inout JSONWriter) {}
}
public struct InboxOptions: Sendable {
  public init() {}
  package func settings(to writer: inout JSONWriter) {}
}
public struct TikTokShopError: Error {
  public enum Kind: Sendable { case decode, configuration, invalidRequest, store, connection }
  public var kind: Kind; public var description: String { detail }
  public var detail: String
  public var retryAfter: Duration?
  package init(failure: String, cause: (any Error)? = nil) { self.init(kind: .decode, detail: failure) }
  init(kind: Kind, detail: String) { (self.kind, self.detail) = (kind, detail) }
  package static func undecodable(_ detail: String) -> TikTokShopError { .misuse(.decode, detail, hint: nil) }
  package static func misuse(_ kind: Kind, _ detail: String, hint: String?) -> TikTokShopError {
    .init(kind: kind, detail: detail)
  }
}
public struct ItemError: Sendable {
  init(_ json: JSONValue) {}
}
public struct Sync: Sendable { package init(_ connection: Connection) {} }
public struct WebhookEvent: Sendable { init(_ json: JSONValue) {}; public var type: String { "" } }
let webhookEventNumbers: [String: Int] = [:]
