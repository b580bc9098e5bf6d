import Foundation

/// Functions that are told what the calls of a client do. None of their texts contains a secret.
///
/// They run one after the other, on a queue of the client: a slow one delays those after it, and no call.
public struct Hooks: Sendable {
  /// A request is about to be sent.
  public var onRequest: (@Sendable (RequestEvent) -> Void)?
  /// A response was received.
  public var onResponse: (@Sendable (ResponseEvent) -> Void)?
  /// An attempt failed and will be retried.
  public var onRetry: (@Sendable (RetryEvent) -> Void)?
  /// A call waits for the limiter, or for a document to be ready.
  public var onWait: (@Sendable (WaitEvent) -> Void)?
  /// An access token was refreshed, or a refresh failed.
  public var onRefresh: (@Sendable (RefreshEvent) -> Void)?
  /// A call continues or succeeded, but probably contains a mistake.
  public var onWarning: (@Sendable (WarningEvent) -> Void)?
  /// A call failed for good; or the task of a write was cancelled after it had been sent: then the error is `outcomeUnknown`,
  /// and the caller gets only a `CancellationError`.
  public var onFailure: (@Sendable (TikTokShopError) -> Void)?
  /// Whether the events of requests and responses carry bodies, which may name buyers.
  public var withBodies = false

  public init(
    onRequest: (@Sendable (RequestEvent) -> Void)? = nil, onResponse: (@Sendable (ResponseEvent) -> Void)? = nil,
    onRetry: (@Sendable (RetryEvent) -> Void)? = nil, onWait: (@Sendable (WaitEvent) -> Void)? = nil,
    onRefresh: (@Sendable (RefreshEvent) -> Void)? = nil, onWarning: (@Sendable (WarningEvent) -> Void)? = nil,
    onFailure: (@Sendable (TikTokShopError) -> Void)? = nil,
    withBodies: Bool = false
  ) {
    (self.onRequest, self.onResponse, self.onRetry, self.onWait) = (onRequest, onResponse, onRetry, onWait)
    (self.onRefresh, self.onWarning, self.onFailure) = (onRefresh, onWarning, onFailure)
    self.withBodies = withBodies
  }

  /// The events of the core that somebody listens to.
  var watched: [String] {
    let all: [(String, Bool)] = [
      ("request", onRequest != nil), ("response", onResponse != nil), ("retry", onRetry != nil),
      ("wait", onWait != nil), ("refresh", onRefresh != nil), ("warning", onWarning != nil),
      ("failure", onFailure != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  /// Tells the function of an event.
  func tell(_ event: String, _ text: String) {
    if event == "failure" { return onFailure?(TikTokShopError(failure: text)) ?? () }
    guard let json = try? JSONValue(parsing: text) else { return }
    switch event {
    case "request": onRequest?(RequestEvent(json))
    case "response": onResponse?(ResponseEvent(json))
    case "retry": onRetry?(RetryEvent(json))
    case "wait": onWait?(WaitEvent(json))
    case "refresh": onRefresh?(RefreshEvent(json))
    case "warning": onWarning?(WarningEvent(json))
    default: break
    }
  }
}

/// A request is about to be sent.
public struct RequestEvent: Sendable {
  /// The id of the call, the same in all its events.
  public let callId: String
  public let operation: String
  public let version: String
  public let method: String
  public let path: String
  /// The query without its signature and secrets.
  public let query: [String: String]
  /// The shop of the handle.
  public let shop: String?
  /// The number of the attempt, from 1.
  public let attempt: Int
  /// Only with ``Hooks/withBodies``.
  public let body: String?

  init(_ json: JSONValue) {
    callId = json.string("call_id") ?? ""
    operation = json.string("operation") ?? ""
    version = json.string("version") ?? ""
    method = json.string("method") ?? ""
    path = json.string("path") ?? ""
    query = (json.value("query")?.dictionary ?? [:]).compactMapValues(\.text)
    shop = json.string("shop")
    attempt = json.int("attempt") ?? 0
    body = json.string("body")
  }
}

/// A response was received.
public struct ResponseEvent: Sendable {
  /// The id of the call, the same in all its events.
  public let callId: String
  public let operation: String
  public let shop: String?
  public let attempt: Int
  public let httpStatus: Int?
  /// The platform's code.
  public let code: Int?
  public let message: String?
  public let requestId: String?
  public let elapsed: Duration
  /// Only with ``Hooks/withBodies``.
  public let body: String?

  init(_ json: JSONValue) {
    callId = json.string("call_id") ?? ""
    operation = json.string("operation") ?? ""
    shop = json.string("shop")
    attempt = json.int("attempt") ?? 0
    httpStatus = json.int("http_status")
    code = json.int("code")
    message = json.string("message")
    requestId = json.string("request_id")
    elapsed = Duration(inSeconds: json.number("elapsed") ?? 0)
    body = json.string("body")
  }
}

/// An attempt failed and will be retried.
public struct RetryEvent: Sendable {
  /// The id of the call, the same in all its events.
  public let callId: String
  public let operation: String
  public let shop: String?
  public let attempt: Int
  /// The kind of the error.
  public let kind: String
  public let code: Int?
  /// How long until the next attempt.
  public let wait: Duration

  init(_ json: JSONValue) {
    callId = json.string("call_id") ?? ""
    operation = json.string("operation") ?? ""
    shop = json.string("shop")
    attempt = json.int("attempt") ?? 0
    kind = json.string("kind") ?? ""
    code = json.int("code")
    wait = Duration(inSeconds: json.number("wait") ?? 0)
  }
}

/// A call waits for the limiter, or for a document to be ready.
public struct WaitEvent: Sendable {
  /// The id of the call, the same in all its events.
  public let callId: String?
  public let operation: String
  public let shop: String?
  /// `limiter`: other calls go first. `throttled`: the platform requires a cooldown. `not_ready`: the document is not ready.
  public let reason: String
  /// The expected wait.
  public let wait: Duration

  init(_ json: JSONValue) {
    callId = json.string("call_id")
    operation = json.string("operation") ?? ""
    shop = json.string("shop")
    reason = json.string("reason") ?? ""
    wait = Duration(inSeconds: json.number("wait") ?? 0)
  }
}

/// An access token was refreshed, or a refresh failed.
public struct RefreshEvent: Sendable {
  /// The call that caused the refresh, if one did.
  public let callId: String?
  /// The stored authorization.
  public let account: String
  /// The kind of the error, if the refresh failed.
  public let failed: String?
  /// When the new token expires.
  public let expiresAt: UnixTime?

  init(_ json: JSONValue) {
    callId = json.string("call_id")
    account = json.string("account") ?? ""
    failed = json.string("failed")
    expiresAt = json.time("expires_at")
  }
}

/// A call continues or succeeded, but probably contains a mistake.
public struct WarningEvent: Sendable {
  /// The id of the call, the same in all its events.
  public let callId: String?
  public let operation: String
  public let shop: String?
  /// `unknown_value`: a parameter has a value that the catalogue does not list. `item_errors`: items of a batch failed.
  public let kind: String
  /// What happened, in one sentence.
  public let text: String
  /// The items that failed.
  public let items: [ItemError]

  init(_ json: JSONValue) {
    callId = json.string("call_id")
    operation = json.string("operation") ?? ""
    shop = json.string("shop")
    kind = json.string("kind") ?? ""
    text = json.string("text") ?? ""
    items = json.values("items").map { ItemError($0) }
  }
}

/// Passes events to hooks, in order.
final class Listener: Port {
  let hooks: Hooks
  private let queue = DispatchQueue(label: "tiktokshop.hooks")

  init(_ hooks: Hooks) {
    self.hooks = hooks
  }

  func answer(_ question: String, _ arguments: String) async throws -> String { "null" }

  func hear(_ event: String, _ text: String, call: Int64) {
    queue.async { [hooks] in hooks.tell(event, text) }
  }
}
