import Foundation

/// The response to a call, with what came around its data.
public struct ApiResponse: Sendable {
  private let content: Content
  /// What the core says beside the body.
  private var head: JSONValue { content.head }

  /// The `data` of the response; for a page that a limit has cut, without the items that do not belong to the walk. It is parsed when it
  /// is first asked for.
  public var data: JSONValue { content.data }
  /// The whole response, exactly as it was received. It may name buyers.
  public var body: Data { content.body }
  /// The id of the operation, or the method and path of a raw request.
  public var operation: String { head.string("operation") ?? "" }
  /// The version of the operation; empty for a raw request.
  public var version: String { head.string("version") ?? "" }
  /// The HTTP status.
  public var httpStatus: Int { head.int("http_status") ?? 0 }
  /// The headers, in the order of the response.
  public var headers: [Header] {
    head.values("headers").map { Header(name: $0[0]?.text ?? "", value: $0[1]?.text ?? "") }
  }
  /// The request id, which the platform's support asks for.
  public var requestId: String? { head.string("request_id") }
  /// The platform's message, usually `Success`.
  public var message: String { head.string("message") ?? "" }
  /// How many times the request was sent.
  public var attempts: Int { head.int("attempts") ?? 0 }
  /// How long the whole call took, with its retries and waits.
  public var elapsed: Duration { Duration(inSeconds: head.number("elapsed") ?? 0) }
  /// The items of a batch that failed although the call succeeded. If all failed, the call throws: see `raiseOnItemError`.
  public var itemErrors: [ItemError] { head.values("item_errors").map { ItemError($0) } }

  var page: PageFacts? { head.value("page").map { PageFacts($0) } }

  /// A header of a response.
  public struct Header: Sendable, Hashable {
    public let name: String
    public let value: String
  }

  /// The first header of a name, in any case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// A response for the tests of an app, which has nothing but data.
  package init(data: JSONValue) {
    content = Content(head: ["http_status": 200], data: data)
  }

  init(_ received: Received) throws {
    content = try Content(received)
  }
}

/// What the core says of a page.
struct PageFacts: Sendable {
  let path: String
  let nextPageToken: String?
  let total: Int?

  init(_ json: JSONValue) {
    path = json.string("path") ?? ""
    nextPageToken = json.string("next_page_token")
    total = json.int("total")
  }

  /// The items of a page. Nulls in the list are not items.
  func items(of data: JSONValue) -> [JSONValue] {
    (data.at(path: path)?.items ?? []).filter { !$0.isNull }
  }
}

extension ApiResponse: Redacted {
  /// Shows what identifies the response but not its text, which may name buyers.
  public var description: String {
    "ApiResponse(\(operation) \(version), status \(httpStatus), request id \(requestId ?? "none"), "
      + "attempts \(attempts), \(body.count) bytes)"
  }
}
