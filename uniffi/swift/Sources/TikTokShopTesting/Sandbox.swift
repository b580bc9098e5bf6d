#if os(Linux) || os(macOS)
  import Foundation
  import TikTokShopCore

  #if canImport(FoundationNetworking)
    import FoundationNetworking
  #endif

  /// A TikTok Shop on your machine, for tests: the command `tiktokshop sandbox` as a process of its own, which ends with this one.
  ///
  /// ```swift
  /// let sandbox = try await Sandbox.start()
  /// let orders = try await sandbox.client().order.getOrderList(pageSize: 10)
  /// ```
  public final class Sandbox: Sendable {
    /// A shop of the sandbox.
    public struct Shop: Sendable {
      public let id: String
      public let cipher: String
      public let name: String
      /// Its country: `US`.
      public let region: String
    }

    /// A seller, creator or partner who has authorized the app.
    public struct Account: Sendable {
      public let openId: String
      public let name: String
      /// The country: `US`.
      public let region: String
      /// As the platform counts: 0 is a seller, 1 a creator, 3 a partner.
      public let userType: Int
      public let accessToken: String
      public let refreshToken: String
      public let shops: [Shop]
      /// The ciphers of a partner's category assets.
      public let categoryAssetCiphers: [String]
    }

    public let apiURL: String
    public let authURL: String
    public let controlURL: String
    public let app: AppSecret
    public let accessToken: String
    public let refreshToken: String
    public let shops: [Shop]
    public let accounts: [Account]
    private let child: Child
    private let session = URLSession(configuration: .ephemeral, delegate: StayHere(), delegateQueue: nil)

    private init(_ child: Child, _ told: JSONValue) {
      self.child = child
      apiURL = told["api_url"]?.text ?? ""
      authURL = told["auth_url"]?.text ?? ""
      controlURL = told["control_url"]?.text ?? ""
      app = AppSecret(
        appKey: told["app_key"]?.text ?? "", appSecret: told["app_secret"]?.text ?? "",
        serviceId: told["service_id"]?.text)
      accessToken = told["access_token"]?.text ?? ""
      refreshToken = told["refresh_token"]?.text ?? ""
      shops = (told["shops"]?.items ?? []).map { Shop($0) }
      accounts = (told["accounts"]?.items ?? []).map { Account($0) }
    }

    /// Starts a sandbox.
    /// - Parameters:
    ///   - seed: The same seed creates the same ids, tokens, shops and orders.
    ///   - binary: The path of the command `tiktokshop`; by default that of the variable `TIKTOKSHOP_BINARY`, else the one on the
    ///     `PATH`.
    ///   - arguments: More arguments of `tiktokshop sandbox`.
    public static func start(seed: Int = 7, binary: String? = nil, arguments: [String] = []) async throws -> Sandbox {
      let fixed = ["sandbox", "--json", "--until-stdin-closes", "--port", "0", "--seed", String(seed)]
      let child = try Child(find(binary), fixed + arguments)
      let line = await child.line()
      guard let told = try? JSONValue(parsing: line), told.isObject else {
        throw SandboxError(description: "the sandbox ended before it was ready: \(line)")
      }
      return Sandbox(child, told)
    }

    /// Stops the sandbox.
    public func stop() {
      child.stop()
    }

    /// The first shop.
    public var shop: Shop { shops[0] }

    /// A client of the sandbox's app, by default for its first shop and with its access token. It ignores the environment.
    /// - Parameter configure: Changes the options. A client with a storage has neither token nor shop of the sandbox.
    public func client(
      storage: TokenStorage? = nil, hooks: Hooks = Hooks(), _ configure: (inout ClientOptions) -> Void = { _ in }
    ) throws -> TikTokShopClient {
      var options = ClientOptions()
      (options.apiUrl, options.authUrl) = (apiURL, authURL)
      if storage == nil { (options.accessToken, options.shopCipher) = (accessToken, shop.cipher) }
      configure(&options)
      return try TikTokShopClient(
        onServerWith: app, storage: storage, options: options, hooks: hooks, logLevel: .off, environment: false)
    }

    /// Restores the initial state: the same ids, tokens and orders, without faults or received requests.
    public func reset() async throws {
      try await control("POST", "reset")
    }

    /// Adds a fault. `docs/sandbox.md` lists the actions.
    public func fault(_ fault: JSONValue) async throws {
      try await control("POST", "faults", fault)
    }

    /// Removes all faults.
    public func clearFaults() async throws {
      try await control("DELETE", "faults")
    }

    /// Expires access tokens: all, or those of a user.
    public func expireTokens(_ whom: JSONValue = [:]) async throws {
      try await control("POST", "tokens/expire", whom)
    }

    /// The received requests, oldest first, with secrets masked.
    public func requests(operation: String? = nil, path: String? = nil, last: Int? = nil) async throws -> [JSONValue] {
      var query = URLComponents()
      let all = [("operation", operation), ("path", path), ("last", last.map(String.init))]
      query.queryItems = all.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
      let found = try await control("GET", "requests?\(query.percentEncodedQuery ?? "")")
      return found["requests"]?.items ?? []
    }

    /// The URL with `code` and `state` that the seller's decision leads to.
    public func authorize(_ link: String, decision: String = "approve") async throws -> String {
      let components = URLComponents(string: link)
      var form = URLComponents()
      form.queryItems =
        (components?.queryItems ?? []) + [
          URLQueryItem(name: "open_id", value: accounts.first?.openId), URLQueryItem(name: "decision", value: decision),
        ]
      let address = link.split(separator: "?").first.map(String.init) ?? link
      let (_, response) = try await send("POST", address, Data((form.percentEncodedQuery ?? "").utf8))
      return response.value(forHTTPHeaderField: "location") ?? ""
    }

    /// Calls the control API, which `docs/sandbox.md` describes.
    @discardableResult
    public func control(_ method: String, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
      let (data, response) = try await send(method, "\(controlURL)/\(path)", body?.rawData)
      let told = (try? JSONValue(parsing: data)) ?? .null
      guard response.statusCode < 300 else {
        let why = told["error"]?.text ?? String(response.statusCode)
        throw SandboxError(description: "the sandbox refused \(method) \(path): \(why)")
      }
      return told
    }

    private func send(_ method: String, _ address: String, _ body: Data?) async throws -> (Data, HTTPURLResponse) {
      guard let url = URL(string: address) else { throw SandboxError(description: "\(address) is not a URL") }
      var request = URLRequest(url: url)
      (request.httpMethod, request.httpBody) = (method, body)
      let (data, response) = try await session.data(for: request)
      guard let response = response as? HTTPURLResponse else {
        throw SandboxError(description: "\(address) did not respond by HTTP")
      }
      return (data, response)
    }

    private static func find(_ binary: String?) throws -> String {
      let environment = ProcessInfo.processInfo.environment
      if let named = binary ?? environment["TIKTOKSHOP_BINARY"] { return named }
      let folders = (environment["PATH"] ?? "").split(separator: ":")
      let found = folders.map { "\($0)/tiktokshop" }.first { FileManager.default.isExecutableFile(atPath: $0) }
      guard let found else {
        throw SandboxError(description: "the command `tiktokshop` is not on the PATH, nor named by TIKTOKSHOP_BINARY")
      }
      return found
    }
  }

  /// The sandbox could not do what was asked.
  public struct SandboxError: Error, CustomStringConvertible {
    public let description: String
  }

  extension Sandbox.Shop {
    fileprivate init(_ json: JSONValue) {
      id = json["id"]?.text ?? ""
      cipher = json["cipher"]?.text ?? ""
      name = json["name"]?.text ?? ""
      region = json["region"]?.text ?? ""
    }
  }

  extension Sandbox.Account {
    fileprivate init(_ json: JSONValue) {
      openId = json["open_id"]?.text ?? ""
      name = json["name"]?.text ?? ""
      region = json["region"]?.text ?? ""
      userType = json["user_type"]?.integer ?? 0
      accessToken = json["access_token"]?.text ?? ""
      refreshToken = json["refresh_token"]?.text ?? ""
      shops = (json["shops"]?.items ?? []).map { Sandbox.Shop($0) }
      categoryAssetCiphers = (json["category_asset_ciphers"]?.items ?? []).compactMap(\.text)
    }
  }

  /// Redirections are what the tests look at.
  private final class StayHere: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
      _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
      newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
      completionHandler(nil)
    }
  }
#endif
