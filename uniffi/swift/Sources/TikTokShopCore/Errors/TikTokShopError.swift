import Foundation

/// What went wrong. No field contains a secret.
///
/// ```swift
/// do {
///   try await client.order.getOrderDetail(ids: [id])
/// } catch let error as TikTokShopError where error.kind == .rateLimited {
///   ...
/// }
/// ```
public struct TikTokShopError: Error, Sendable {
  /// Facts of the core, as JSON.
  private let facts: JSONValue
  /// The kind of the error.
  public let kind: Kind
  /// What a function of yours threw, such as that of a token store, if that was the cause.
  public let cause: (any Error)?

  private init(facts: JSONValue, cause: (any Error)?) {
    self.facts = facts
    self.cause = cause
    kind = Kind(name: facts.string("kind") ?? "unknown")
  }

  /// A failure of the core, as JSON text.
  package init(failure: String, cause: (any Error)? = nil) {
    let facts = try? JSONValue(parsing: failure)
    self.init(facts: facts ?? ["kind": "unknown", "detail": "an error that cannot be read"], cause: cause)
  }

  /// An error of this package itself.
  package static func misuse(_ kind: Kind, _ detail: String, hint: String?) -> TikTokShopError {
    let hint: JSONValue = hint.map { ["text": JSONValue($0)] } ?? .null
    let (detail, kind) = (JSONValue(detail), JSONValue(kind.name))
    return TikTokShopError(facts: ["kind": kind, "detail": detail, "line": detail, "hint": hint], cause: nil)
  }

  /// JSON text that cannot be read. The text itself is not JSON for the facts, so it is written without the parser.
  static func undecodable(_ problem: String) -> TikTokShopError {
    .misuse(.decode, "the JSON text cannot be read: \(problem)", hint: nil)
  }

  /// What happened, in the words of this package.
  public var detail: String { facts.string("detail") ?? "" }
  /// The platform's code.
  public var code: Int? { facts.int("code") }
  /// The platform's message, as it was sent.
  public var platformMessage: String? { facts.string("message") }
  /// The request id, which the platform's support asks for.
  public var requestId: String? { facts.string("request_id") }
  /// The HTTP status of the response.
  public var httpStatus: Int? { facts.int("http_status") }
  /// The id of the operation, or the method and path of a raw request.
  public var operation: String? { facts.string("operation") }
  /// Whether the same call may safely be sent again later and may then succeed.
  public var retryable: Bool { facts.flag("retryable") ?? false }
  /// Whether it is unknown if a write was processed. Check its effect before you send it again.
  public var outcomeUnknown: Bool { facts.flag("outcome_unknown") ?? false }
  /// How long to wait, as requested by the platform.
  public var retryAfter: Duration? { facts.number("retry_after").map { Duration(inSeconds: $0) } }
  /// What to do about the error.
  public var hint: String? { facts.value("hint").flatMap(worded) }
  /// The name of that hint, which stays the same between versions.
  public var hintId: String? { facts.value("hint")?.string("id") }
  /// The name that the operation does not have as a parameter.
  public var parameter: String? { facts.string("parameter") }
  /// How many times the request was sent.
  public var attempts: Int { facts.int("attempts") ?? 0 }
  /// The id of the call, as in its events.
  public var callId: String? { facts.string("call_id") }
  /// The shop of the handle that made the call.
  public var shop: String? { facts.string("shop") }
  /// The items that failed.
  public var items: [ItemError] { facts.values("items").map { ItemError($0) } }
  /// Where to resume the walk that this error ended: give it as `pageToken`, and the walk continues after the last item that
  /// it gave. `nil` if it gave none, so that it starts over.
  public var nextPageToken: String? { facts.string("next_page_token") }
}

extension TikTokShopError: CustomStringConvertible {
  /// What happened in one line, and what to do about it.
  public var description: String {
    let line = facts.string("line") ?? detail
    return hint.map { "\(line). \($0)" } ?? line
  }
}

extension TikTokShopError: LocalizedError {
  /// What happened in one line: what `localizedDescription` shows.
  public var errorDescription: String? { facts.string("line") ?? detail }
  /// What to do about it.
  public var recoverySuggestion: String? { hint }
}

extension TikTokShopError: CustomReflectable {
  /// Shows the type of the cause only: a store's own error may quote a token.
  public var customMirror: Mirror {
    Mirror(self, children: ["description": description, "cause": cause.map { "\(type(of: $0))" } ?? "none"])
  }
}

/// The hint in the words of this package; in those of the core if the core has one that this package does not know.
private func worded(_ hint: JSONValue) -> String? {
  guard let id = hint.string("id"), let wording = hintWordings[id] else { return hint.string("text") }
  let values = hint.value("values")?.members ?? []
  return values.reduce(wording) { text, value in
    text.replacing("{\(value.name)}", with: value.value.text ?? "")
  }
}
