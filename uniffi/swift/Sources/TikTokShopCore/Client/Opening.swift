import Foundation
internal import TikTokShopFFI

extension TikTokShopClient {
  /// A client for a program on a server, which has the app's secret.
  ///
  /// Do not use it on a phone: whoever has the app can read its secret, and call for every seller of the app. See
  /// ``viaServer(_:key:options:hooks:logger:logLevel:)`` and
  /// ``withRemoteSigner(appKey:signer:options:hooks:logger:logLevel:)``.
  /// - Parameters:
  ///   - storage: Where tokens are kept. With a storage, they are refreshed.
  ///   - environment: Whether the environment variables `TIKTOK_...` fill in what is not set.
  ///   - logLevel: By default `warning`, or what the environment variable `TIKTOK_SHOP_LOG` says.
  /// - Throws: ``TikTokShopError`` of the kind `configuration`.
  public convenience init(
    onServerWith app: AppSecret, storage: TokenStorage? = nil, options: ClientOptions = ClientOptions(),
    hooks: Hooks = Hooks(), logger: Logger = .standardError, logLevel: LogLevel? = nil, environment: Bool = true
  ) throws {
    let settings = jsonObject { object in
      options.settings(to: &object)
      object.put("app_key", app.appKey)
      object.put("app_secret", app.appSecret)
      object.put("service_id", app.serviceId)
      if let storage { object.member("store") { $0.raw(storage.settings.utf8) } }
      object.put("env", environment)
      object.put("product", product)
    }
    try self.init(
      settings, app: app, store: storage?.store, signer: nil,
      hooks: hooks.logging(to: logger, at: logLevel ?? .ofEnvironment), scope: options.scope)
  }

  /// A client that works through your server (`tiktokshop serve`), with the same typed API. It needs no secret of the app: the
  /// server signs, and knows the tokens.
  /// - Parameters:
  ///   - url: The address of the server.
  ///   - key: A key of this device or user, which the server can revoke. Keep it in the keychain.
  public static func viaServer(
    _ url: String, key: String, options: ClientOptions = ClientOptions(), hooks: Hooks = Hooks(),
    logger: Logger = .standardError, logLevel: LogLevel = .warning
  ) throws -> TikTokShopClient {
    let settings = jsonObject { object in
      options.settings(to: &object)
      object.put("server_url", url)
      object.put("server_key", key)
      object.put("product", product)
    }
    return try TikTokShopClient(
      settings, app: nil, store: nil, signer: nil, hooks: hooks.logging(to: logger, at: logLevel),
      scope: options.scope)
  }

  /// A client whose requests are signed by your own backend, which alone has the app's secret.
  public static func withRemoteSigner(
    appKey: String, signer: some RemoteSigner, options: ClientOptions = ClientOptions(), hooks: Hooks = Hooks(),
    logger: Logger = .standardError, logLevel: LogLevel = .warning
  ) throws -> TikTokShopClient {
    let settings = jsonObject { object in
      options.settings(to: &object)
      object.put("app_key", appKey)
      object.put("product", product)
    }
    return try TikTokShopClient(
      settings, app: nil, store: nil, signer: signer, hooks: hooks.logging(to: logger, at: logLevel),
      scope: options.scope)
  }

  private convenience init(
    _ settings: String, app: AppSecret?, store: (any TokenStore)?, signer: (any RemoteSigner)?, hooks: Hooks,
    scope: String
  ) throws {
    if let libraryProblem { throw libraryProblem }
    let (courier, watched) = (Courier.shared, hooks.watched)
    let storePort = store.map { StorePort(store: $0) }
    let ports = NativePorts(
      store: storePort.map { courier.open($0) } ?? 0, storeQuestions: storePort?.questions ?? [],
      watcher: watched.isEmpty ? 0 : courier.open(Listener(hooks)),
      signer: signer.map { courier.open(SignerPort(signer: $0)) } ?? 0)
    let numbers = [ports.store, ports.watcher, ports.signer].filter { $0 != 0 }
    do {
      let native = try nativeCall { try NativeClient.open(settings: settings, ports: ports) }
      native.watch(events: watched, bodies: hooks.withBodies)
      let opened = Opened(native, ports: numbers, app: app, hooks: hooks)
      self.init(native: native, opened: opened, scope: scope)
    } catch {
      numbers.forEach(courier.closePort)
      throw error
    }
  }
}

extension ClientOptions {
  /// For whom its calls are, in a description.
  fileprivate var scope: String { shopId ?? account ?? "" }
}

/// What the `User-Agent` header begins with.
private let product = "tiktokshop-swift/\(packageVersion)"
