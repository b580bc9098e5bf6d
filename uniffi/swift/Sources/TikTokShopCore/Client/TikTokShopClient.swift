import Foundation
internal import TikTokShopFFI
internal import TikTokShopNative

/// The client of an app. ``shop(_:)`` and ``withOptions(_:)`` make handles that share its connections.
///
/// ```swift
/// let client = try TikTokShopClient(onServerWith: AppSecret(appKey: key, appSecret: secret), storage: .sqlite("tokens.db"))
/// let page = try await client.shop("749…").order.getOrderList(pageSize: 50)
/// ```
///
/// On a phone, use ``viaServer(_:key:options:hooks:logger:logLevel:)`` or
/// ``withRemoteSigner(appKey:signer:options:hooks:logger:logLevel:)``: an app secret in an app can be read by whoever has the app.
///
/// Every call is cancelled with its task: it ends at once with a `CancellationError`, and its connection is closed. If it
/// was a write that had been sent, ``Hooks/onFailure`` hears of it, with `outcomeUnknown`.
public final class TikTokShopClient: Sendable {
  let native: NativeClient
  /// Names it to the library's direct functions.
  let number: Int64
  let opened: Opened
  let scope: String

  init(native: NativeClient, opened: Opened, scope: String) {
    self.native = native
    number = native.number()
    self.opened = opened
    self.scope = scope
  }

  /// What the resources call through.
  package var connection: Connection { Connection(self) }

  /// A handle for a shop, whose cipher is fetched if necessary.
  /// - Throws: ``TikTokShopError`` of the kind `invalidRequest` for an empty id.
  public func shop(_ shopId: String) throws -> TikTokShopClient {
    var options = ScopeOptions()
    options.shopId = shopId
    return try withOptions(options)
  }

  /// A handle with other defaults.
  public func withOptions(_ options: ScopeOptions) throws -> TikTokShopClient {
    let handle = try nativeCall { try native.with(options: jsonObject { options.settings(to: &$0) }) }
    return TikTokShopClient(native: handle, opened: opened, scope: options.shopId ?? options.account ?? scope)
  }

  /// Calls an operation by its id, its PHP name or its Laravel name. Parameters and response are those of its default version,
  /// unless the options name another.
  public func call(
    _ operation: String, _ params: Params = Params(), options: CallOptions? = nil
  ) async throws -> ApiResponse {
    try await call(operation, params, options)
  }

  /// Walks all pages of a list, by the name of the operation.
  public func pages(_ operation: String, _ params: Params = Params(), options: PageOptions? = nil) -> Pages<JSONValue> {
    pages(operation, params, options) { $0 }
  }

  /// Walks a search through time, by the name of the operation. Windows with too many results are split.
  public func windows(
    _ operation: String, from: UnixTime, to: UnixTime, _ params: Params = Params(), options: WindowOptions? = nil
  ) -> Pages<JSONValue> {
    windows(operation, from: from, to: to, params, options) { $0 }
  }

  /// Sends a request that need not be in the catalogue. It is signed and retried like any other.
  /// - Parameters:
  ///   - query: Query parameters.
  ///   - body: The JSON body, or the fields of a form with files.
  ///   - files: Files of a form, by field.
  public func request(
    _ method: String, _ path: String, query: Params = Params(), body: JSONValue? = nil,
    files: KeyValuePairs<String, Upload> = [:], options: CallOptions? = nil
  ) async throws -> ApiResponse {
    let input = jsonObject { object in
      object.put("query", query)
      object.put("body", body)
      (options ?? CallOptions()).members(to: &object)
    }
    let uploads = files.map { NativeFile($0.key, $0.value) }
    return try await response { [native] in
      native.startRequest(call: $0, method: method, path: path, input: input, files: uploads)
    }
  }

  /// The request that ``call(_:_:options:)`` would send, validated and signed but not sent.
  ///
  /// If signing requires it, this fetches a shop cipher that is not yet known or refreshes an access token that has expired, as a
  /// call does. If the token and the cipher are given, it sends nothing at all.
  public func prepare(
    _ operation: String, _ params: Params = Params(), options: CallOptions? = nil
  ) async throws -> PreparedRequest {
    let input = (options ?? CallOptions()).input(params)
    let files = params.files.map { NativeFile($0.field, $0.upload) }
    let reply = try await perform { [native] in
      native.startPrepare(call: $0, operation: operation, input: input, files: files)
    }
    guard case .response(let prepared) = reply else { throw Reply.unexpected }
    return PreparedRequest(prepared.readHead(), body: prepared.copyBody())
  }

  /// Follows what changes, each change once, across restarts: `client.sync.orders(...)`.
  public var sync: Sync { Sync(connection) }

  /// Authorization: links, callbacks and codes.
  public var oauth: OAuth { OAuth(client: self) }

  /// The stored authorizations.
  public var tokens: Tokens { Tokens(client: self) }

  /// The cipher of this handle's shop, fetched if necessary.
  public func shopCipher() async throws -> String? {
    try await json { $0.startShopCipher(call: $1) }.text
  }

  /// The request id of the latest response to any handle of this client.
  public var lastRequestId: String? {
    defer { withExtendedLifetime(self) {} }
    // It throws for a client that is gone, which this one is not.
    return (try? Block.of(tiktokshop_last_request_id(number)))?.string
  }

  /// Waits for token refreshes in flight, for at most `TokenOptions.exitWait`, and closes the client with all its handles: what
  /// they call afterwards fails. Returns whether nothing is left that would be lost.
  @discardableResult
  public func close() async -> Bool {
    await opened.close(native)
  }

  /// Moves the clock of a client that was created with a `clock`; returns false for any other.
  public func setTime(_ time: UnixTime) -> Bool {
    native.setTime(now: Int64(time.seconds))
  }
}

extension TikTokShopClient: Caller {
  package func call(_ operation: String, _ params: Params, _ options: CallOptions?) async throws -> ApiResponse {
    let input = (options ?? CallOptions()).input(params)
    guard params.files.isEmpty else {
      let files = params.files.map { NativeFile($0.field, $0.upload) }
      return try await response { [native] in
        native.startCall(call: $0, operation: operation, input: input, files: files)
      }
    }
    return try await response { [number] call in
      try withBytes(operation) { name, nameSize in
        try withBytes(input) { try Block.of(tiktokshop_start_call(number, call, name, nameSize, $0, $1)) }
      }
    }
  }

  package func pages<Item: Sendable>(
    _ operation: String, _ params: Params, _ options: PageOptions?, item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item> {
    let input = (options ?? PageOptions()).input(params)
    return Pages { [self] in
      try opened.check()
      let pages = try nativeCall { try native.pages(operation: operation, input: input) }
      return walk(pages, item)
    }
  }

  package func windows<Item: Sendable>(
    _ operation: String, from: UnixTime, to: UnixTime, _ params: Params, _ options: WindowOptions?,
    item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item> {
    let input = (options ?? WindowOptions()).input(params, from: from, to: to)
    return Pages { [self] in
      try opened.check()
      let pages = try nativeCall { try native.windows(operation: operation, input: input) }
      return walk(pages, item)
    }
  }

  package func changes<Item: Sendable>(
    _ kind: String, _ options: ChangeOptions?, item: @escaping @Sendable (JSONValue) -> Item
  ) -> Changes<Item> {
    let options = options ?? ChangeOptions()
    return Changes(cursor: options.cursor) { [self] cursor in
      try opened.check()
      let changes = try nativeCall { try native.changes(kind: kind, input: options.input(cursor: cursor)) }
      return Changes.Walk(
        next: { [self] in
          guard let text = try await text(changes.startNext) else { return nil }
          return try JSONValue(parsing: text).items.map { Change($0, item) }
        },
        cursor: { changes.cursor() })
    }
  }

  private func walk<Item: Sendable>(
    _ pages: NativePages, _ item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item>.Walk {
    { [self] in
      switch try await perform(pages.startNext) {
      case .response(let response): Page(try ApiResponse(response), item)
      default: nil
      }
    }
  }
}

extension TikTokShopClient {
  /// Starts work of the core and waits for its end; refused once the client is closed. The client lives as long as its calls.
  func perform(_ start: (Int64) throws -> Void) async throws -> Reply {
    try opened.check()
    defer { withExtendedLifetime(self) {} }
    return try await Courier.shared.perform(start)
  }

  private func response(_ start: (Int64) throws -> Void) async throws -> ApiResponse {
    guard case .response(let response) = try await perform(start) else { throw Reply.unexpected }
    return try ApiResponse(response)
  }

  /// Work that ends in a text, or in none.
  func text(_ start: (Int64) -> Void) async throws -> String? {
    guard case .text(let text) = try await perform(start) else { throw Reply.unexpected }
    return text
  }

  /// Work that ends in JSON text.
  func json(_ start: (NativeClient, Int64) -> Void) async throws -> JSONValue {
    let text = try await text { [native] in start(native, $0) }
    return try text.map { try JSONValue(parsing: $0) } ?? .null
  }
}

extension TikTokShopClient: Redacted {
  /// Shows the address and the shop, and no secret.
  public var description: String {
    "TikTokShopClient(\(native.apiUrl())\(scope.isEmpty ? "" : ", for \(scope)"))"
  }
}

extension NativeFile {
  init(_ field: String, _ upload: Upload) {
    var (path, bytes): (String?, Data?) = (nil, nil)
    switch upload.source {
    case .path(let named): path = named
    case .bytes(let content): bytes = content
    }
    self.init(field: field, path: path, content: bytes, name: upload.name, contentType: upload.contentType)
  }
}

/// A request as it would be sent. Its URL and headers hold secrets: the signature and the access token.
public struct PreparedRequest: Sendable, Redacted {
  public let operation: String
  public let version: String
  public let method: String
  public let url: String
  /// The URL without its signature and secrets.
  public let shownURL: String
  public let headers: [ApiResponse.Header]
  public let body: Data

  init(_ json: JSONValue, body: Data) {
    operation = json.string("operation") ?? ""
    version = json.string("version") ?? ""
    method = json.string("method") ?? ""
    url = json.string("url") ?? ""
    headers = json.values("headers").map { .init(name: $0[0]?.text ?? "", value: $0[1]?.text ?? "") }
    shownURL = json.string("shown_url") ?? ""
    self.body = body
  }

  /// Shows the method and the URL, and no secret.
  public var description: String {
    "PreparedRequest(\(method) \(shownURL), \(body.count) bytes)"
  }
}
