import Foundation
internal import TikTokShopFFI

/// Selects the authorization page.
public struct LinkOptions: Sendable {
  /// Who authorizes.
  public enum Audience: String, Sendable { case seller, creator, partner }
  /// Where the sellers are.
  public enum Region: String, Sendable {
    /// The world without the United States.
    case row
    case us
  }

  /// Default: `seller`.
  public var audience: Audience?
  /// Default: `row`.
  public var region: Region?
  /// Uses the older page, which sellers in some regions still need.
  public var legacy: Bool?
  /// Your own state; by default, one is created.
  public var state: String?
  /// One host for all pages, such as that of the sandbox.
  public var host: String?

  public init(
    audience: Audience? = nil, region: Region? = nil, legacy: Bool? = nil, state: String? = nil, host: String? = nil
  ) {
    (self.audience, self.region, self.legacy) = (audience, region, legacy)
    (self.state, self.host) = (state, host)
  }

  func write(to object: inout JSONWriter, note: String? = nil, ttl: Duration? = nil) {
    object.put("audience", audience?.rawValue)
    object.put("region", region?.rawValue)
    object.put("legacy", legacy)
    object.put("state", state)
    object.put("host", host)
    object.put("note", note)
    object.member("ttl", seconds: ttl)
  }
}

/// Where to send the seller.
public struct AuthorizationLink: Sendable {
  public let url: String
  /// Comes back with the callback. Keep it in the browser's session, unless the store keeps it.
  public let state: String
}

/// Where to send the browser, and the `Set-Cookie` header that binds the authorization to it.
public struct BrowserLink: Sendable {
  public let url: String
  public let setCookie: String
}

/// Which callbacks to accept from a browser that did not start the authorization.
public struct CallbackOptions: Sendable {
  /// The state from the browser's session; without it, the store or the browser's cookie must have it.
  public var expectedState: String?
  /// Whether to accept installations from the app store, which have no state.
  public var allowInstall: Bool?
  /// Whether a link of `begin` may be opened in any browser, as when it is sent by mail.
  public var anyBrowser: Bool?

  public init(expectedState: String? = nil, allowInstall: Bool? = nil, anyBrowser: Bool? = nil) {
    (self.expectedState, self.allowInstall, self.anyBrowser) = (expectedState, allowInstall, anyBrowser)
  }

  func write(to object: inout JSONWriter) {
    object.put("expected_state", expectedState)
    object.put("allow_install", allowInstall)
    object.put("any_browser", anyBrowser)
  }
}

/// A completed authorization. Its tokens are in the store.
public struct Authorization: Sendable {
  public let appKey: String
  /// Identifies the authorization: it is the option `account`.
  public let openId: String
  /// The record without its tokens.
  public let record: StoredRecord
  /// The shops of the authorization.
  public let shops: [StoredShop]
  /// Why the shops could not be listed.
  public let shopsError: TikTokShopError?
  /// The note that was given at the beginning.
  public let note: String?
  /// Whether it started in the app store.
  public let isInstall: Bool

  init(_ json: JSONValue) {
    appKey = json.string("app_key") ?? ""
    openId = json.string("open_id") ?? ""
    record = StoredRecord(json.value("record") ?? .null)
    shops = json.values("shops").map { StoredShop($0) }
    shopsError = json.value("shops_error").map { TikTokShopError(failure: $0.rawJSON) }
    note = json.string("note")
    isInstall = json.flag("install") ?? false
  }
}

/// The result of a browser's callback.
public struct BrowserEnd: Sendable {
  /// The authorization; nil if the page was reloaded after the app had handled it.
  public let authorization: Authorization?
  /// Whether it was stored before, because the app failed during this callback or its response was lost.
  public let isAgain: Bool
  /// The `Set-Cookie` header to send if the app has handled the authorization.
  public let finished: String?
  /// The `Set-Cookie` header to send if the app failed. Reloading the page then returns the authorization again.
  public let unfinished: String?

  init(_ json: JSONValue) {
    authorization = json.value("authorization").map { Authorization($0) }
    isAgain = json.flag("again") ?? false
    finished = json.string("finished")
    unfinished = json.string("unfinished")
  }
}

/// Authorization: links, callbacks and codes. It needs the app's secret, and so a server.
public struct OAuth: Sendable {
  let client: TikTokShopClient

  /// A link to the authorization page. You keep the state and give it to ``complete(_:expectedState:allowInstall:)``.
  public func authorizeURL(_ options: LinkOptions = LinkOptions()) async throws -> AuthorizationLink {
    let link = try await ask("authorize_url") { options.write(to: &$0) }
    return AuthorizationLink(url: link.string("url") ?? "", state: link.string("state") ?? "")
  }

  /// A link whose state is kept in the store.
  /// - Parameters:
  ///   - note: Comes back with the authorization, such as the id of your user.
  ///   - ttl: How long the state is valid. Default: 10 minutes.
  public func begin(
    _ options: LinkOptions = LinkOptions(), note: String? = nil, ttl: Duration? = nil
  ) async throws -> AuthorizationLink {
    let link = try await ask("begin") { options.write(to: &$0, note: note, ttl: ttl) }
    return AuthorizationLink(url: link.string("url") ?? "", state: link.string("state") ?? "")
  }

  /// Completes a callback: validates the state, exchanges the code, saves the tokens and lists the shops.
  ///
  /// Once the code was sent, the tokens are saved, even if the task is cancelled.
  public func complete(
    _ url: String, expectedState: String? = nil, allowInstall: Bool? = nil
  ) async throws -> Authorization {
    Authorization(
      try await ask("complete") { object in
        object.put("url", url)
        object.put("expected_state", expectedState)
        object.put("allow_install", allowInstall)
      })
  }

  /// A link for one browser. State and note go into a signed cookie, which the browser can read, and nothing is stored. A
  /// ``WebhookReceiver`` does this by itself.
  /// - Parameters:
  ///   - cookie: The `Cookie` header.
  ///   - isSecure: Whether the browser uses TLS, to the program or to a proxy in front of it; the cookie is then `Secure`.
  public func beginInBrowser(
    _ options: LinkOptions = LinkOptions(), note: String? = nil, ttl: Duration? = nil, cookie: String? = nil,
    isSecure: Bool? = nil
  ) async throws -> BrowserLink {
    let link = try await ask("begin_in_browser") { object in
      object.member("link") { $0.object { options.write(to: &$0, note: note, ttl: ttl) } }
      object.put("cookies", cookie)
      object.put("secure", isSecure)
    }
    return BrowserLink(url: link.string("url") ?? "", setCookie: link.string("set_cookie") ?? "")
  }

  /// Completes a callback, if it comes from the browser that started the authorization.
  public func completeInBrowser(
    _ url: String, cookie: String? = nil, isSecure: Bool? = nil, options: CallbackOptions = CallbackOptions()
  ) async throws -> BrowserEnd {
    BrowserEnd(
      try await ask("complete_in_browser") { object in
        object.put("url", url)
        object.put("cookies", cookie)
        object.put("secure", isSecure)
        options.write(to: &object)
      })
  }

  /// Exchanges a code for tokens, without saving them.
  public func exchange(_ code: String) async throws -> StoredRecord {
    StoredRecord(try await ask("exchange") { $0.put("code", code) })
  }

  /// Exchanges a refresh token for tokens, without saving them.
  public func refresh(_ refreshToken: String) async throws -> StoredRecord {
    StoredRecord(try await ask("refresh") { $0.put("refresh_token", refreshToken) })
  }

  private func ask(_ action: String, _ body: (inout JSONWriter) -> Void) async throws -> JSONValue {
    try await client.oauth(action, jsonObject(body))
  }
}

extension TikTokShopClient {
  func oauth(_ action: String, _ input: String) async throws -> JSONValue {
    try await json { $0.startOauth(call: $1, action: action, input: input) }
  }
}
