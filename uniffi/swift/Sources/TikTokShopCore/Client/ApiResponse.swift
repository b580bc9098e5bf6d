import Foundation
internal import TikTokShopFFI

/// The response to a call, with what came around its data.
public struct ApiResponse: Sendable {
  /// The `data` of the response; for a page that a limit has cut, without the items that do not belong to the walk.
  public let data: JSONValue
  /// The whole response, exactly as it was received. It may name buyers.
  public let body: Data
  /// The id of the operation, or the method and path of a raw request.
  public let operation: String
  /// The version of the operation; empty for a raw request.
  public let version: String
  /// The HTTP status.
  public let httpStatus: Int
  /// The headers, in the order of the response.
  public let headers: [Header]
  /// The request id, which the platform's support asks for.
  public let requestId: String?
  /// The platform's message, usually `Success`.
  public let message: String
  /// How many times the request was sent.
  public let attempts: Int
  /// How long the whole call took, with its retries and waits.
  public let elapsed: Duration
  /// The items of a batch that failed although the call succeeded. If all failed, the call throws: see `raiseOnItemError`.
  public let itemErrors: [ItemError]

  let page: PageFacts?

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
    self.data = data
    body = Data()
    (operation, version, message, requestId) = ("", "", "", nil)
    (httpStatus, attempts, elapsed) = (200, 0, .zero)
    (headers, itemErrors, page) = ([], [], nil)
  }

  init(_ native: NativeResponse) throws {
    let head = try JSONValue(parsing: native.head)
    let range = Int(native.dataStart)..<Int(native.dataEnd)
    data = range.isEmpty ? .null : try Self.parsed(native.body[range], head)
    body = head.int("body_end").map { native.body.prefix($0) } ?? native.body
    operation = head.string("operation") ?? ""
    version = head.string("version") ?? ""
    httpStatus = head.int("http_status") ?? 0
    headers = head.values("headers").map { Header(name: $0[0]?.text ?? "", value: $0[1]?.text ?? "") }
    requestId = head.string("request_id")
    message = head.string("message") ?? ""
    attempts = head.int("attempts") ?? 0
    elapsed = Duration(inSeconds: head.number("elapsed") ?? 0)
    itemErrors = head.values("item_errors").map { ItemError($0) }
    page = head.value("page").map { PageFacts($0) }
  }
}

extension ApiResponse {
  /// The data; an error says of which response, since the platform's support asks for its request id.
  private static func parsed(_ data: Data, _ head: JSONValue) throws -> JSONValue {
    do {
      return try JSONValue(parsing: data)
    } catch let error as TikTokShopError {
      let failure = jsonObject { object in
        object.put("kind", error.kind.name)
        object.put("detail", error.detail)
        object.put("line", "\(head.string("operation") ?? ""): \(error.detail)")
        for name in ["operation", "request_id", "http_status", "attempts"] {
          if let value = head[name] { object.member(name, value) }
        }
      }
      throw TikTokShopError(failure: failure)
    }
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
