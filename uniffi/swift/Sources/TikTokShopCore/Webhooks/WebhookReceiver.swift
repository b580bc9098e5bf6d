import Foundation
internal import TikTokShopFFI

/// A request, whatever server it came through.
public struct IncomingRequest: Sendable {
  public var method: String
  /// Path and query, or the whole URL.
  public var target: String
  /// The path behind the one that a router is mounted at, if any.
  public var innerPath: String?
  /// The headers, by name in any case.
  public var headers: [String: String]
  /// Whether it came through TLS to this very server.
  public var isSecure: Bool
  /// Reads the body as it came, at most so many bytes of it: throw ``BodyTooLarge`` if it has more. It is called only if the body
  /// is needed.
  public var body: @Sendable (_ limit: Int) async throws -> Data

  public init(
    method: String, target: String, innerPath: String? = nil, headers: [String: String], isSecure: Bool = false,
    body: @escaping @Sendable (_ limit: Int) async throws -> Data
  ) {
    (self.method, self.target, self.innerPath) = (method, target, innerPath)
    (self.headers, self.isSecure, self.body) = (headers, isSecure, body)
  }

  /// A request whose body was read already.
  public init(method: String, target: String, headers: [String: String], isSecure: Bool = false, body: Data = Data()) {
    self.init(method: method, target: target, headers: headers, isSecure: isSecure) { limit in
      guard body.count <= limit else { throw BodyTooLarge() }
      return body
    }
  }

  func header(_ name: String) -> String? {
    headers.first { $0.key.lowercased() == name }?.value
  }

  /// What the core looks at.
  var asked: String {
    jsonObject { object in
      object.put("method", method)
      object.put("target", target)
      object.put("inner_path", innerPath?.split(separator: "?", maxSplits: 1).first.map(String.init))
      object.put("authorization", header("authorization"))
      object.put("cookies", header("cookie"))
      object.put("scheme", isSecure ? "https" : "http")
      object.put("forwarded_proto", header("x-forwarded-proto"))
    }
  }
}

/// The body of a request has more bytes than it may have.
public struct BodyTooLarge: Error, Sendable {
  public init() {}
}

/// A response, whatever server it goes through.
public struct OutgoingResponse: Sendable {
  public let status: Int
  public let headers: [ApiResponse.Header]
  public let body: String
  /// Whether the path is not served here: the framework may go on.
  public let isPass: Bool
}

/// A browser that begins an authorization or comes back from one.
public struct Visit: Sendable {
  /// Path and query, or the whole URL.
  public let target: String
  /// The `Cookie` header.
  public let cookie: String?
  /// Whether the browser uses TLS.
  public let isSecure: Bool
}

/// Responds to webhooks, and takes sellers through the authorization, in any server framework.
///
/// ```swift
/// let receiver = try WebhookReceiver(client: client)
///   .onEvent { event in try await handle(event) }
///   .onAuthorized { authorization, _ in print(authorization.openId); return nil }
/// let response = await receiver.respond(to: request)
/// ```
public struct WebhookReceiver: Sendable {
  /// What a receiver serves, and how.
  public struct Options: Sendable {
    /// Where webhooks come in. Default: `/webhooks/tiktokshop`.
    public var webhookPath: String?
    /// Where sellers begin: it sends them to the page that asks for consent. Default: `/oauth/tiktokshop/authorize`.
    public var authorizePath: String?
    /// Where sellers come back to. Default: `/oauth/tiktokshop/callback`.
    public var callbackPath: String?
    /// Which page asks for consent.
    public var link = LinkOptions()
    /// Which callbacks pass that come from another browser than began. Default: none.
    public var callback = CallbackOptions()
    /// Where a seller goes at the end, unless `onAuthorized` says otherwise. Default: a page that says so.
    public var redirectTo: String?
    /// A longer webhook is refused with 413. Default: 1 MiB.
    public var maxBodyBytes: Int?

    public init() {}
  }

  private let native: NativeReceiver
  private let client: TikTokShopClient?
  private let options: Options
  private var inbox: Inbox?
  private var onEvent: (@Sendable (WebhookEvent) async throws -> Void)?
  private var onAuthorized: (@Sendable (Authorization, Visit) async throws -> String?)?
  private var onError: (@Sendable (any Error) async -> Void)?
  private var note: @Sendable (Visit) async throws -> String = { _ in "" }

  /// A receiver of a client's webhooks and authorizations.
  public init(client: TikTokShopClient, options: Options = Options()) throws {
    try self.init(client.webhooks, client: client, options)
  }

  /// A receiver of webhooks only.
  public init(webhooks: Webhooks, options: Options = Options()) throws {
    try self.init(webhooks, client: nil, options)
  }

  private init(_ webhooks: Webhooks, client: TikTokShopClient?, _ options: Options) throws {
    let settings = jsonObject { object in
      object.put("webhook_path", options.webhookPath)
      object.put("authorize_path", options.authorizePath)
      object.put("callback_path", options.callbackPath)
      object.put("authorizations", client != nil)
      object.put("redirect_to", options.redirectTo)
      object.put("max_body_bytes", options.maxBodyBytes)
    }
    native = try nativeCall { try webhooks.native.receiver(settings: settings) }
    (self.client, self.options) = (client, options)
  }

  /// Every event goes to this function. If it throws, the response is a 500, and the platform sends the event again.
  public func onEvent(_ function: @escaping @Sendable (WebhookEvent) async throws -> Void) -> WebhookReceiver {
    with { $0.onEvent = function }
  }

  /// Stores each webhook before the response, which is a 503 if that fails; the inbox's handlers get it later. ``onEvent(_:)`` is
  /// not called then.
  public func storing(in inbox: Inbox) -> WebhookReceiver {
    with { $0.inbox = inbox }
  }

  /// A seller has authorized the app: tokens and shops are saved. Return a URL to send the browser there. If it throws, the seller
  /// sees a page that says so, and loading that page again calls it again.
  public func onAuthorized(
    _ function: @escaping @Sendable (Authorization, Visit) async throws -> String?
  ) -> WebhookReceiver {
    with { $0.onAuthorized = function }
  }

  /// What comes back as ``Authorization/note``, such as the user who is signed in. It travels in a signed cookie that the browser
  /// can read.
  public func note(_ function: @escaping @Sendable (Visit) async throws -> String) -> WebhookReceiver {
    with { $0.note = function }
  }

  /// Gets each error: the library's, and what your functions throw. By default, they go to the standard error output.
  public func onError(_ function: @escaping @Sendable (any Error) async -> Void) -> WebhookReceiver {
    with { $0.onError = function }
  }

  private func with(_ change: (inout WebhookReceiver) -> Void) -> WebhookReceiver {
    var changed = self
    change(&changed)
    return changed
  }

  /// The response to a request, once the app has done its part.
  public func respond(to request: IncomingRequest) async -> OutgoingResponse {
    do {
      var step = Step(try answer(request.asked, body: nil))
      let isSecure = step.json.value("input")?.flag("secure") ?? false
      let visit = Visit(target: request.target, cookie: request.header("cookie"), isSecure: isSecure)
      while let next = try await after(step, request, visit) { step = next }
      if let error = step.error { await report(error) }
      return OutgoingResponse(step)
    } catch {
      await report(error)
      return OutgoingResponse(status: 500, headers: [], body: "", isPass: false)
    }
  }

  /// The step after one that waits for somebody; nil after the last.
  private func after(_ step: Step, _ request: IncomingRequest, _ visit: Visit) async throws -> Step? {
    switch step.what {
    case "read_body": try await read(request, limit: step.json.int("limit") ?? 0)
    case "handle": try await handle(step)
    case "authorize": try await authorize(step, visit)
    case "callback": try await callback(step)
    case "connect": try await connect(step, visit)
    default: nil
    }
  }

  private func read(_ request: IncomingRequest, limit: Int) async throws -> Step {
    do {
      let raw = try await request.body(limit)
      return Step(try answer(request.asked, body: raw), raw: raw)
    } catch is BodyTooLarge {
      return try answered("body") { $0.put("why", "too_large") }
    } catch {
      return try answered("body", thrown: error) { $0.put("why", "failed") }
    }
  }

  private func handle(_ step: Step) async throws -> Step {
    try await trying("handle") {
      if let inbox {
        let appKey = step.json.value("event")?.string("app_key") ?? ""
        return Step(try await inbox.receive(native, step.raw, appKey: appKey))
      }
      try await onEvent?(WebhookEvent((step.json.value("event") ?? .null).detached()))
      return try answered("handle") { _ in }
    }
  }

  private func authorize(_ step: Step, _ visit: Visit) async throws -> Step {
    try await trying("authorize") {
      let noted = try await note(visit)
      let input = jsonObject { object in
        step.write("input", to: &object)
        object.member("link") { $0.object { options.link.write(to: &$0, note: noted) } }
      }
      return Step(try await oauth("receive_authorize", input))
    }
  }

  private func callback(_ step: Step) async throws -> Step {
    try await trying("callback") {
      let input = jsonObject { object in
        step.write("input", to: &object)
        options.callback.write(to: &object)
      }
      return Step(try await oauth("receive_callback", input))
    }
  }

  private func connect(_ step: Step, _ visit: Visit) async throws -> Step {
    try await trying("connect", step) {
      let authorization = Authorization(step.json.value("authorization") ?? .null)
      let url = try await onAuthorized?(authorization, visit)
      return try answered("connect") { object in
        step.write("result", to: &object)
        object.put("url", url)
      }
    }
  }

  /// What the app throws is its own affair: the response says nothing of it.
  private func trying(_ name: String, _ step: Step? = nil, _ work: () async throws -> Step) async throws -> Step {
    do {
      return try await work()
    } catch {
      return try answered(name, thrown: error) { object in
        step?.write("result", to: &object)
        object.put("thrown", true)
      }
    }
  }

  private func oauth(_ action: String, _ input: String) async throws -> JSONValue {
    guard let client else { throw TikTokShopError.misuse(.configuration, "an authorization needs a client", hint: nil) }
    return try await client.oauth(action, input)
  }

  private func answer(_ request: String, body: Data?) throws -> JSONValue {
    try JSONValue(parsing: try nativeCall { try native.answer(request: request, body: body) })
  }

  private func answered(
    _ step: String, thrown: (any Error)? = nil, _ body: (inout JSONWriter) -> Void
  ) throws -> Step {
    let result = jsonObject(body)
    let text = try nativeCall { try native.answered(step: step, result: result) }
    return Step(try JSONValue(parsing: text), thrown: thrown)
  }

  private func report(_ error: any Error) async {
    if let onError { return await onError(error) }
    FileHandle.standardError.write(Data("tiktokshop: \(error)\n".utf8))
  }
}

/// A step of the core, and what came of it.
private struct Step: Sendable {
  let json: JSONValue
  var raw = Data()
  /// What a function of the app threw on the way to it.
  var thrown: (any Error)?

  init(_ json: JSONValue, raw: Data = Data(), thrown: (any Error)? = nil) {
    (self.json, self.raw, self.thrown) = (json, raw, thrown)
  }

  var what: String { json.string("do") ?? "" }

  var error: (any Error)? {
    thrown ?? json.value("error").map { TikTokShopError(failure: $0.rawJSON) }
  }

  /// The members of one of its objects.
  func write(_ name: StaticString, to object: inout JSONWriter) {
    for (name, value) in json.value(name)?.members ?? [] { object.member(name, value) }
  }
}

extension OutgoingResponse {
  fileprivate init(_ step: Step) {
    status = step.json.int("status") ?? 500
    headers = step.json.values("headers").map { .init(name: $0[0]?.text ?? "", value: $0[1]?.text ?? "") }
    body = step.json.string("body") ?? ""
    isPass = step.what == "pass"
  }
}
