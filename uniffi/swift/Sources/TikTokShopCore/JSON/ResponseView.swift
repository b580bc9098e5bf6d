/// The data of a response, read from JSON when a property is asked for.
public protocol ResponseView: JSONView {
  /// The response itself: its request id, its headers, its raw body.
  var response: ApiResponse { get }
  /// The view of a response's data.
  init(_ response: ApiResponse)
}

extension ResponseView {
  public var raw: JSONValue { response.data }

  /// The view of data without a response, such as that of a test.
  public init(_ raw: JSONValue) {
    self.init(ApiResponse(data: raw))
  }
}

/// The response of an operation without data.
public struct EmptyResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}
