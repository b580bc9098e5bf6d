// Generated from core/catalog by `cargo gen`. Do not edit.

/// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or send it silently.
public enum UnknownValues: String, Sendable, CaseIterable {
  case warn
  case error
  case ignore
}

/// The settings of a client. What is not set comes from the environment, if that is wanted.
public struct ClientOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The refresh token that came with `accessToken`: with it, the token is refreshed in memory.
  public var refreshToken: String?
  /// When `accessToken` expires.
  public var accessTokenExpiresAt: UnixTime?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The shop, by its ID; its cipher is looked up. Environment of a client: `TIKTOK_SHOP_ID`.
  public var shopId: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
  /// Environment of a client: `TIKTOK_CATEGORY_ASSET`.
  public var categoryAsset: String?
  /// The stored authorization to use, by the seller's `open_id`.
  public var account: String?
  /// How stored tokens are refreshed.
  public var tokenOptions: TokenOptions?
  /// Where the API is: for a sandbox or a gateway. Default: `https://open-api.tiktokglobalshop.com`. Environment:
  /// `TIKTOK_API_URL`.
  public var apiUrl: String?
  /// Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment: `TIKTOK_AUTH_URL`.
  public var authUrl: String?
  /// Allows plain HTTP to the API and the authorization host on another machine, such as a sandbox in a container. The
  /// app secret and tokens then travel unencrypted. Default: plain HTTP is refused, except on this machine.
  /// Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
  public var allowInsecureHttp: Bool?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long one attempt of an upload may take. Default: 120 s. Environment: `TIKTOK_UPLOAD_TIMEOUT`.
  public var uploadTimeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How long it may take to connect. Default: 10 s. Environment: `TIKTOK_CONNECT_TIMEOUT`.
  public var connectTimeout: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of up to
  /// `jitter` added.
  public var retry: RetryOptions?
  /// How many requests per second are sent for each shop and operation; fewer when throttled. `false` switches the
  /// limiter off. Default: 50.
  public var limiter: Limiter?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?
  /// The largest response that is read, in bytes. A larger one is an error. Default: 64 MiB. Environment:
  /// `TIKTOK_MAX_RESPONSE_BYTES`.
  public var maxResponseBytes: Int?
  /// The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`. Default: the proxy that
  /// `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
  public var proxy: String?
  /// Uses no proxy, not even the one that the environment names. Default: `false`. Environment: `TIKTOK_NO_PROXY`.
  public var noProxy: Bool?
  /// Certificate authorities to trust besides the built-in ones: PEM text, or the path of a PEM file.
  public var rootCertificates: [String]?
  /// Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment: `TIKTOK_HTTP1_ONLY`.
  public var http1Only: Bool?
  /// Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in the `User-Agent`
  /// header. Environment: `TIKTOK_USER_AGENT`.
  public var userAgent: String?
  /// A clock that stands still at this time until it is moved, for tests. Default: the machine's clock.
  public var clock: UnixTime?

  public init(
    accessToken: String? = nil,
    refreshToken: String? = nil,
    accessTokenExpiresAt: UnixTime? = nil,
    shopCipher: String? = nil,
    shopId: String? = nil,
    categoryAssetCipher: String? = nil,
    categoryAsset: String? = nil,
    account: String? = nil,
    tokenOptions: TokenOptions? = nil,
    apiUrl: String? = nil,
    authUrl: String? = nil,
    allowInsecureHttp: Bool? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    uploadTimeout: Duration? = nil,
    deadline: Duration? = nil,
    connectTimeout: Duration? = nil,
    maxRetries: Int? = nil,
    retry: RetryOptions? = nil,
    limiter: Limiter? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil,
    maxResponseBytes: Int? = nil,
    proxy: String? = nil,
    noProxy: Bool? = nil,
    rootCertificates: [String]? = nil,
    http1Only: Bool? = nil,
    userAgent: String? = nil,
    clock: UnixTime? = nil
  ) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.accessTokenExpiresAt = accessTokenExpiresAt
    self.shopCipher = shopCipher
    self.shopId = shopId
    self.categoryAssetCipher = categoryAssetCipher
    self.categoryAsset = categoryAsset
    self.account = account
    self.tokenOptions = tokenOptions
    self.apiUrl = apiUrl
    self.authUrl = authUrl
    self.allowInsecureHttp = allowInsecureHttp
    self.version = version
    self.timeout = timeout
    self.uploadTimeout = uploadTimeout
    self.deadline = deadline
    self.connectTimeout = connectTimeout
    self.maxRetries = maxRetries
    self.retry = retry
    self.limiter = limiter
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
    self.maxResponseBytes = maxResponseBytes
    self.proxy = proxy
    self.noProxy = noProxy
    self.rootCertificates = rootCertificates
    self.http1Only = http1Only
    self.userAgent = userAgent
    self.clock = clock
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("refresh_token", refreshToken)
    writer.put("access_token_expires_at", accessTokenExpiresAt)
    writer.put("shop_cipher", shopCipher)
    writer.put("shop_id", shopId)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("category_asset", categoryAsset)
    writer.put("account", account)
    if let tokenOptions { writer.member("token_options") { $0.object { tokenOptions.settings(to: &$0) } } }
    writer.put("api_url", apiUrl)
    writer.put("auth_url", authUrl)
    writer.put("allow_insecure_http", allowInsecureHttp)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("upload_timeout", uploadTimeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("connect_timeout", connectTimeout?.inSeconds)
    writer.put("max_retries", maxRetries)
    if let retry { writer.member("retry") { $0.object { retry.settings(to: &$0) } } }
    writer.put("limiter", limiter)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
    writer.put("max_response_bytes", maxResponseBytes)
    writer.put("proxy", proxy)
    writer.put("no_proxy", noProxy)
    writer.put("root_certificates", rootCertificates.map(pemTexts))
    writer.put("http1_only", http1Only)
    writer.put("user_agent", userAgent)
    writer.put("clock", clock)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "refreshToken", value: refreshToken.map { _ in "***" }))
    all.append((name: "accessTokenExpiresAt", value: accessTokenExpiresAt.map { "\($0)" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "shopId", value: shopId.map { "\($0)" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "categoryAsset", value: categoryAsset.map { "\($0)" }))
    all.append((name: "account", value: account.map { "\($0)" }))
    all.append((name: "tokenOptions", value: tokenOptions.map { "\($0)" }))
    all.append((name: "apiUrl", value: apiUrl.map { "\($0)" }))
    all.append((name: "authUrl", value: authUrl.map { "\($0)" }))
    all.append((name: "allowInsecureHttp", value: allowInsecureHttp.map { "\($0)" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "uploadTimeout", value: uploadTimeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "connectTimeout", value: connectTimeout.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "retry", value: retry.map { "\($0)" }))
    all.append((name: "limiter", value: limiter.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    all.append((name: "maxResponseBytes", value: maxResponseBytes.map { "\($0)" }))
    all.append((name: "proxy", value: proxy.map { _ in "***" }))
    all.append((name: "noProxy", value: noProxy.map { "\($0)" }))
    all.append((name: "rootCertificates", value: rootCertificates.map { "\($0)" }))
    all.append((name: "http1Only", value: http1Only.map { "\($0)" }))
    all.append((name: "userAgent", value: userAgent.map { "\($0)" }))
    all.append((name: "clock", value: clock.map { "\($0)" }))
    return all
  }
}

/// How a handle differs from its client.
public struct ScopeOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The shop, by its ID; its cipher is looked up. Environment of a client: `TIKTOK_SHOP_ID`.
  public var shopId: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
  /// Environment of a client: `TIKTOK_CATEGORY_ASSET`.
  public var categoryAsset: String?
  /// The stored authorization to use, by the seller's `open_id`.
  public var account: String?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?

  public init(
    accessToken: String? = nil,
    shopCipher: String? = nil,
    shopId: String? = nil,
    categoryAssetCipher: String? = nil,
    categoryAsset: String? = nil,
    account: String? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    maxRetries: Int? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil
  ) {
    self.accessToken = accessToken
    self.shopCipher = shopCipher
    self.shopId = shopId
    self.categoryAssetCipher = categoryAssetCipher
    self.categoryAsset = categoryAsset
    self.account = account
    self.version = version
    self.timeout = timeout
    self.deadline = deadline
    self.maxRetries = maxRetries
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("shop_cipher", shopCipher)
    writer.put("shop_id", shopId)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("category_asset", categoryAsset)
    writer.put("account", account)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("max_retries", maxRetries)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "shopId", value: shopId.map { "\($0)" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "categoryAsset", value: categoryAsset.map { "\($0)" }))
    all.append((name: "account", value: account.map { "\($0)" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    return all
  }
}

/// The options of one call.
public struct CallOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?
  /// Makes a write safe to retry. If the operation takes a key and none is given, one is generated.
  public var idempotencyKey: String?
  /// Query parameters that the catalogue does not know. They are sent as they are.
  public var extraQuery: [String: JSONValue]?
  /// Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by item
  /// (`{}` leaves an item as it is). Anything else replaces what is there.
  public var extraBody: [String: JSONValue]?
  /// More headers.
  public var extraHeaders: [String: String]?

  public init(
    accessToken: String? = nil,
    shopCipher: String? = nil,
    categoryAssetCipher: String? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    maxRetries: Int? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil,
    idempotencyKey: String? = nil,
    extraQuery: [String: JSONValue]? = nil,
    extraBody: [String: JSONValue]? = nil,
    extraHeaders: [String: String]? = nil
  ) {
    self.accessToken = accessToken
    self.shopCipher = shopCipher
    self.categoryAssetCipher = categoryAssetCipher
    self.version = version
    self.timeout = timeout
    self.deadline = deadline
    self.maxRetries = maxRetries
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
    self.idempotencyKey = idempotencyKey
    self.extraQuery = extraQuery
    self.extraBody = extraBody
    self.extraHeaders = extraHeaders
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("shop_cipher", shopCipher)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("max_retries", maxRetries)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
    writer.put("idempotency_key", idempotencyKey)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
    writer.put("extra_query", extraQuery)
    writer.put("extra_body", extraBody)
    writer.put("extra_headers", extraHeaders)
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    all.append((name: "idempotencyKey", value: idempotencyKey.map { "\($0)" }))
    all.append((name: "extraQuery", value: extraQuery.map { _ in "***" }))
    all.append((name: "extraBody", value: extraBody.map { _ in "***" }))
    all.append((name: "extraHeaders", value: extraHeaders.map { _ in "***" }))
    return all
  }
}

/// The options of a walk over pages.
public struct PageOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?
  /// Makes a write safe to retry. If the operation takes a key and none is given, one is generated.
  public var idempotencyKey: String?
  /// Query parameters that the catalogue does not know. They are sent as they are.
  public var extraQuery: [String: JSONValue]?
  /// Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by item
  /// (`{}` leaves an item as it is). Anything else replaces what is there.
  public var extraBody: [String: JSONValue]?
  /// More headers.
  public var extraHeaders: [String: String]?
  /// How many items the walk gives at most. Default: no limit.
  public var limit: Int?
  /// Continues an earlier walk with the same parameters: the `nextPageToken` of its last page, or of the error that
  /// ended it. For a walk through time, repeat the window of the earlier walk; its end may be later.
  public var pageToken: String?

  public init(
    accessToken: String? = nil,
    shopCipher: String? = nil,
    categoryAssetCipher: String? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    maxRetries: Int? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil,
    idempotencyKey: String? = nil,
    extraQuery: [String: JSONValue]? = nil,
    extraBody: [String: JSONValue]? = nil,
    extraHeaders: [String: String]? = nil,
    limit: Int? = nil,
    pageToken: String? = nil
  ) {
    self.accessToken = accessToken
    self.shopCipher = shopCipher
    self.categoryAssetCipher = categoryAssetCipher
    self.version = version
    self.timeout = timeout
    self.deadline = deadline
    self.maxRetries = maxRetries
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
    self.idempotencyKey = idempotencyKey
    self.extraQuery = extraQuery
    self.extraBody = extraBody
    self.extraHeaders = extraHeaders
    self.limit = limit
    self.pageToken = pageToken
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("shop_cipher", shopCipher)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("max_retries", maxRetries)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
    writer.put("idempotency_key", idempotencyKey)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
    writer.put("extra_query", extraQuery)
    writer.put("extra_body", extraBody)
    writer.put("extra_headers", extraHeaders)
    writer.put("limit", limit)
    writer.put("page_token", pageToken)
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    all.append((name: "idempotencyKey", value: idempotencyKey.map { "\($0)" }))
    all.append((name: "extraQuery", value: extraQuery.map { _ in "***" }))
    all.append((name: "extraBody", value: extraBody.map { _ in "***" }))
    all.append((name: "extraHeaders", value: extraHeaders.map { _ in "***" }))
    all.append((name: "limit", value: limit.map { "\($0)" }))
    all.append((name: "pageToken", value: pageToken.map { "\($0)" }))
    return all
  }
}

/// The options of a walk through time.
public struct WindowOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?
  /// Makes a write safe to retry. If the operation takes a key and none is given, one is generated.
  public var idempotencyKey: String?
  /// Query parameters that the catalogue does not know. They are sent as they are.
  public var extraQuery: [String: JSONValue]?
  /// Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by item
  /// (`{}` leaves an item as it is). Anything else replaces what is there.
  public var extraBody: [String: JSONValue]?
  /// More headers.
  public var extraHeaders: [String: String]?
  /// How many items the walk gives at most. Default: no limit.
  public var limit: Int?
  /// Continues an earlier walk with the same parameters: the `nextPageToken` of its last page, or of the error that
  /// ended it. For a walk through time, repeat the window of the earlier walk; its end may be later.
  public var pageToken: String?
  /// The length of a window. One with too many results is split. Default: what suits the operation.
  public var step: Duration?

  public init(
    accessToken: String? = nil,
    shopCipher: String? = nil,
    categoryAssetCipher: String? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    maxRetries: Int? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil,
    idempotencyKey: String? = nil,
    extraQuery: [String: JSONValue]? = nil,
    extraBody: [String: JSONValue]? = nil,
    extraHeaders: [String: String]? = nil,
    limit: Int? = nil,
    pageToken: String? = nil,
    step: Duration? = nil
  ) {
    self.accessToken = accessToken
    self.shopCipher = shopCipher
    self.categoryAssetCipher = categoryAssetCipher
    self.version = version
    self.timeout = timeout
    self.deadline = deadline
    self.maxRetries = maxRetries
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
    self.idempotencyKey = idempotencyKey
    self.extraQuery = extraQuery
    self.extraBody = extraBody
    self.extraHeaders = extraHeaders
    self.limit = limit
    self.pageToken = pageToken
    self.step = step
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("shop_cipher", shopCipher)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("max_retries", maxRetries)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
    writer.put("idempotency_key", idempotencyKey)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
    writer.put("extra_query", extraQuery)
    writer.put("extra_body", extraBody)
    writer.put("extra_headers", extraHeaders)
    writer.put("limit", limit)
    writer.put("page_token", pageToken)
    writer.put("step", step?.inSeconds)
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    all.append((name: "idempotencyKey", value: idempotencyKey.map { "\($0)" }))
    all.append((name: "extraQuery", value: extraQuery.map { _ in "***" }))
    all.append((name: "extraBody", value: extraBody.map { _ in "***" }))
    all.append((name: "extraHeaders", value: extraHeaders.map { _ in "***" }))
    all.append((name: "limit", value: limit.map { "\($0)" }))
    all.append((name: "pageToken", value: pageToken.map { "\($0)" }))
    all.append((name: "step", value: step.map { "\($0)" }))
    return all
  }
}

/// From where on changes are wanted, and up to when.
public struct ChangeOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?
  /// Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
  public var since: UnixTime?
  /// Continues after the change that had this cursor.
  public var cursor: String?
  /// Only what changed before this time. Default: now, this second included.
  public var until: UnixTime?
  /// For how long before its end the next walk reads everything again, to find what the platform lists late. Nothing is
  /// returned twice for it. Default: 10 minutes.
  public var overlap: Duration?
  /// How many items are asked for at once. Default: as many as the platform allows.
  public var pageSize: Int?

  public init(
    accessToken: String? = nil,
    shopCipher: String? = nil,
    categoryAssetCipher: String? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    maxRetries: Int? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil,
    since: UnixTime? = nil,
    cursor: String? = nil,
    until: UnixTime? = nil,
    overlap: Duration? = nil,
    pageSize: Int? = nil
  ) {
    self.accessToken = accessToken
    self.shopCipher = shopCipher
    self.categoryAssetCipher = categoryAssetCipher
    self.version = version
    self.timeout = timeout
    self.deadline = deadline
    self.maxRetries = maxRetries
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
    self.since = since
    self.cursor = cursor
    self.until = until
    self.overlap = overlap
    self.pageSize = pageSize
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("shop_cipher", shopCipher)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("max_retries", maxRetries)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
    writer.put("since", since)
    writer.put("cursor", cursor)
    writer.put("until", until)
    writer.put("overlap", overlap?.inSeconds)
    writer.put("page_size", pageSize)
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    all.append((name: "since", value: since.map { "\($0)" }))
    all.append((name: "cursor", value: cursor.map { "\($0)" }))
    all.append((name: "until", value: until.map { "\($0)" }))
    all.append((name: "overlap", value: overlap.map { "\($0)" }))
    all.append((name: "pageSize", value: pageSize.map { "\($0)" }))
    return all
  }
}

/// Which document of a package, and how long to wait for it.
public struct LabelOptions: Options, ToldOptions {
  /// An access token, in place of one from the store. It is not refreshed. Environment of a client:
  /// `TIKTOK_ACCESS_TOKEN`.
  public var accessToken: String?
  /// The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`.
  public var shopCipher: String?
  /// The cipher of a category asset. It is sent to operations that take one. Environment of a client:
  /// `TIKTOK_CATEGORY_ASSET_CIPHER`.
  public var categoryAssetCipher: String?
  /// The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
  /// single call uses exactly this version, with the parameters and the response that it has there. Default: the
  /// default version of each operation.
  public var version: String?
  /// How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
  /// of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
  public var timeout: Duration?
  /// How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
  /// tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
  /// Environment of a client: `TIKTOK_DEADLINE`.
  public var deadline: Duration?
  /// How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
  /// unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
  public var maxRetries: Int?
  /// Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
  /// Default: an error if all items failed, a warning if some did. Environment of a client:
  /// `TIKTOK_RAISE_ON_ITEM_ERROR`.
  public var raiseOnItemError: Bool?
  /// What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
  /// send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
  public var unknownValues: UnknownValues?
  /// Which document of the package: `SHIPPING_LABEL`, `PACKING_SLIP`, `SHIPPING_LABEL_AND_PACKING_SLIP` or another.
  /// Default: `SHIPPING_LABEL`.
  public var documentType: String?
  /// The paper size: `A6`, `A5` or another.
  public var documentSize: String?
  /// The file format: `PDF`, `ZPL` or another.
  public var documentFormat: String?
  /// How long to wait until the label is ready. Default: 2 minutes.
  public var readyTimeout: Duration?
  /// How long to wait before asking for the label again; grows by half each time, up to 15 s. Default: 2 s.
  public var poll: Duration?

  public init(
    accessToken: String? = nil,
    shopCipher: String? = nil,
    categoryAssetCipher: String? = nil,
    version: String? = nil,
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    maxRetries: Int? = nil,
    raiseOnItemError: Bool? = nil,
    unknownValues: UnknownValues? = nil,
    documentType: String? = nil,
    documentSize: String? = nil,
    documentFormat: String? = nil,
    readyTimeout: Duration? = nil,
    poll: Duration? = nil
  ) {
    self.accessToken = accessToken
    self.shopCipher = shopCipher
    self.categoryAssetCipher = categoryAssetCipher
    self.version = version
    self.timeout = timeout
    self.deadline = deadline
    self.maxRetries = maxRetries
    self.raiseOnItemError = raiseOnItemError
    self.unknownValues = unknownValues
    self.documentType = documentType
    self.documentSize = documentSize
    self.documentFormat = documentFormat
    self.readyTimeout = readyTimeout
    self.poll = poll
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("access_token", accessToken)
    writer.put("shop_cipher", shopCipher)
    writer.put("category_asset_cipher", categoryAssetCipher)
    writer.put("version", version)
    writer.put("timeout", timeout?.inSeconds)
    writer.put("deadline", deadline?.inSeconds)
    writer.put("max_retries", maxRetries)
    writer.put("raise_on_item_error", raiseOnItemError)
    writer.put("unknown_values", unknownValues?.rawValue)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
    writer.put("document_type", documentType)
    writer.put("document_size", documentSize)
    writer.put("document_format", documentFormat)
    writer.put("ready_timeout", readyTimeout?.inSeconds)
    writer.put("poll", poll?.inSeconds)
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "accessToken", value: accessToken.map { _ in "***" }))
    all.append((name: "shopCipher", value: shopCipher.map { _ in "***" }))
    all.append((name: "categoryAssetCipher", value: categoryAssetCipher.map { _ in "***" }))
    all.append((name: "version", value: version.map { "\($0)" }))
    all.append((name: "timeout", value: timeout.map { "\($0)" }))
    all.append((name: "deadline", value: deadline.map { "\($0)" }))
    all.append((name: "maxRetries", value: maxRetries.map { "\($0)" }))
    all.append((name: "raiseOnItemError", value: raiseOnItemError.map { "\($0)" }))
    all.append((name: "unknownValues", value: unknownValues.map { "\($0)" }))
    all.append((name: "documentType", value: documentType.map { "\($0)" }))
    all.append((name: "documentSize", value: documentSize.map { "\($0)" }))
    all.append((name: "documentFormat", value: documentFormat.map { "\($0)" }))
    all.append((name: "readyTimeout", value: readyTimeout.map { "\($0)" }))
    all.append((name: "poll", value: poll.map { "\($0)" }))
    return all
  }
}

/// How stored tokens are refreshed.
public struct TokenOptions: Options, ToldOptions {
  /// How long before it expires an access token is refreshed. Default: 10 minutes.
  public var skew: Duration?
  /// How long a refresh lease lasts unless it is renewed. A process that dies blocks the others for that long. Default:
  /// 30 s.
  public var leaseTtl: Duration?
  /// How long one refresh may take, including the wait for another process. Default: 90 s.
  public var patience: Duration?
  /// How long a record from the store is used before it is read again. Default: 30 s.
  public var cache: Duration?
  /// How long to wait after a failed refresh before the next one. Default: 30 s.
  public var cooldown: Duration?
  /// How long closing the client, or the end of the process, waits for a refresh that was sent. Otherwise its new
  /// tokens would be lost. Default: 10 s.
  public var exitWait: Duration?
  /// How long your own token store may take to respond to one request. After that, the call fails with an error that
  /// can be retried. Default: 30 s.
  public var storeTimeout: Duration?

  public init(
    skew: Duration? = nil,
    leaseTtl: Duration? = nil,
    patience: Duration? = nil,
    cache: Duration? = nil,
    cooldown: Duration? = nil,
    exitWait: Duration? = nil,
    storeTimeout: Duration? = nil
  ) {
    self.skew = skew
    self.leaseTtl = leaseTtl
    self.patience = patience
    self.cache = cache
    self.cooldown = cooldown
    self.exitWait = exitWait
    self.storeTimeout = storeTimeout
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("skew", skew?.inSeconds)
    writer.put("lease_ttl", leaseTtl?.inSeconds)
    writer.put("patience", patience?.inSeconds)
    writer.put("cache", cache?.inSeconds)
    writer.put("cooldown", cooldown?.inSeconds)
    writer.put("exit_wait", exitWait?.inSeconds)
    writer.put("store_timeout", storeTimeout?.inSeconds)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "skew", value: skew.map { "\($0)" }))
    all.append((name: "leaseTtl", value: leaseTtl.map { "\($0)" }))
    all.append((name: "patience", value: patience.map { "\($0)" }))
    all.append((name: "cache", value: cache.map { "\($0)" }))
    all.append((name: "cooldown", value: cooldown.map { "\($0)" }))
    all.append((name: "exitWait", value: exitWait.map { "\($0)" }))
    all.append((name: "storeTimeout", value: storeTimeout.map { "\($0)" }))
    return all
  }
}

/// How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of up to
/// `jitter` added.
public struct RetryOptions: Options, ToldOptions {
  /// The wait before the first retry. Default: 1 s.
  public var base: Duration?
  /// The largest random share that is added to a wait. Default: 500 ms.
  public var jitter: Duration?
  /// The longest wait. A longer `Retry-After` is handed to the caller instead. Default: 60 s.
  public var cap: Duration?

  public init(
    base: Duration? = nil,
    jitter: Duration? = nil,
    cap: Duration? = nil
  ) {
    self.base = base
    self.jitter = jitter
    self.cap = cap
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("base", base?.inSeconds)
    writer.put("jitter", jitter?.inSeconds)
    writer.put("cap", cap?.inSeconds)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "base", value: base.map { "\($0)" }))
    all.append((name: "jitter", value: jitter.map { "\($0)" }))
    all.append((name: "cap", value: cap.map { "\($0)" }))
    return all
  }
}

/// How an inbox hands stored events to handlers.
public struct InboxOptions: Options, ToldOptions {
  /// Events that are handled at the same time, each of another shop or subject. Default: 8.
  public var concurrency: Int?
  /// After how many failed attempts an event is set aside as dead. Default: 12, which takes about a day.
  public var attempts: Int?
  /// The pause after the first failure. It doubles with each further one. Default: 5 s.
  public var firstPause: Duration?
  /// The longest pause between two attempts. Default: 4 hours.
  public var longestPause: Duration?
  /// How long a handler may take. After that, the attempt has failed, and the handler is cancelled if it can be.
  /// Default: 10 minutes.
  public var timeLimit: Duration?
  /// How long other processes leave the events of a process alone that no longer gives a sign of life. Renewed while a
  /// handler runs. Default: 60 s.
  public var lease: Duration?
  /// How often to look for events that other processes stored, and for those whose pause has ended. Default: 1 s.
  public var poll: Duration?
  /// How long a stop waits for handlers that run. Events that they have not finished by then are given back. Default:
  /// 25 s.
  public var grace: Duration?

  public init(
    concurrency: Int? = nil,
    attempts: Int? = nil,
    firstPause: Duration? = nil,
    longestPause: Duration? = nil,
    timeLimit: Duration? = nil,
    lease: Duration? = nil,
    poll: Duration? = nil,
    grace: Duration? = nil
  ) {
    self.concurrency = concurrency
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
    self.timeLimit = timeLimit
    self.lease = lease
    self.poll = poll
    self.grace = grace
  }

  /// The members of the core's settings.
  package func settings(to writer: inout JSONWriter) {
    writer.put("concurrency", concurrency)
    writer.put("attempts", attempts)
    writer.put("first_pause", firstPause?.inSeconds)
    writer.put("longest_pause", longestPause?.inSeconds)
    writer.put("time_limit", timeLimit?.inSeconds)
    writer.put("lease", lease?.inSeconds)
    writer.put("poll", poll?.inSeconds)
    writer.put("grace", grace?.inSeconds)
  }

  /// What stands beside the settings in the input of a call or a walk.
  package func besides(to writer: inout JSONWriter) {
  }

  package var shown: [(name: String, value: String?)] {
    var all: [(name: String, value: String?)] = []
    all.append((name: "concurrency", value: concurrency.map { "\($0)" }))
    all.append((name: "attempts", value: attempts.map { "\($0)" }))
    all.append((name: "firstPause", value: firstPause.map { "\($0)" }))
    all.append((name: "longestPause", value: longestPause.map { "\($0)" }))
    all.append((name: "timeLimit", value: timeLimit.map { "\($0)" }))
    all.append((name: "lease", value: lease.map { "\($0)" }))
    all.append((name: "poll", value: poll.map { "\($0)" }))
    all.append((name: "grace", value: grace.map { "\($0)" }))
    return all
  }
}

