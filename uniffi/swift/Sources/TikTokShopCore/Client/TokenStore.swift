import Foundation

/// Where a client keeps its tokens. With a storage, they are refreshed.
public struct TokenStorage: Sendable {
  /// As the core spells it.
  let settings: String
  let store: (any TokenStore)?

  private init(store: (any TokenStore)? = nil, _ body: (inout JSONWriter) -> Void) {
    settings = jsonObject(body)
    self.store = store
  }

  /// In memory, until the process ends.
  public static let memory = TokenStorage { $0.put("kind", "memory") }

  /// In a SQLite file, which several processes may share. Its folder must exist.
  /// - Parameters:
  ///   - key: 32 bytes in base64 or hexadecimal digits, with which tokens are encrypted. Without one, they are in plain text.
  ///   - oldKeys: Older keys, used for reading only.
  ///   - sealExisting: Encrypts the file with the key. Set it once: otherwise, a file that was written without a key is refused
  ///     with one, because anybody may have put tokens there.
  public static func sqlite(
    _ path: String, key: String? = nil, oldKeys: [String] = [], sealExisting: Bool = false
  ) -> TokenStorage {
    // The working folder may be another by the time the file is opened.
    let file = path == ":memory:" ? path : URL(fileURLWithPath: path).path
    return TokenStorage { object in
      object.put("kind", "sqlite")
      object.put("path", file)
      object.put("key", key)
      object.put("old_keys", oldKeys)
      object.put("seal_existing", sealExisting)
    }
  }

  /// In a PostgreSQL database, which the processes of many machines may share: `postgres://user:password@host:5432/database`. The
  /// database must exist; its tables are created in the schema `tiktokshop`. Without a key, that of the variable
  /// TIKTOK_STORE_KEY is used.
  /// - Parameters:
  ///   - key: As for ``sqlite(_:key:oldKeys:sealExisting:)``.
  ///   - allowUnsealed: Opens a database without a key, so that tokens are kept there in plain text.
  public static func postgres(
    _ url: String, key: String? = nil, oldKeys: [String] = [], sealExisting: Bool = false, allowUnsealed: Bool = false
  ) -> TokenStorage {
    TokenStorage { object in
      object.put("kind", "url")
      object.put("url", url)
      object.put("key", key)
      object.put("old_keys", oldKeys)
      object.put("seal_existing", sealExisting)
      object.put("allow_unsealed", allowUnsealed)
    }
  }

  /// In a file or database by its URL: `sqlite://tokens.db`, `postgres://...`.
  public static func url(_ url: String) -> TokenStorage {
    TokenStorage { object in
      object.put("kind", "url")
      object.put("url", absolute(url))
    }
  }

  /// In a store of the app's own: a keychain, Redis, a table of your database.
  public static func custom(_ store: some TokenStore) -> TokenStorage {
    TokenStorage(store: store) { $0.put("kind", "own") }
  }

  private static func absolute(_ url: String) -> String {
    guard url.hasPrefix("sqlite://"), url != "sqlite://:memory:" else { return url }
    return "sqlite://" + URL(fileURLWithPath: String(url.dropFirst("sqlite://".count))).path
  }
}

extension TokenStorage: Redacted {
  /// Shows what kind it is, and no key, password or path.
  public var description: String {
    let kind = (try? JSONValue(parsing: settings))?.string("kind") ?? ""
    return "TokenStorage(\(kind == "url" ? "database" : kind))"
  }
}

/// Your own token store. A store that can do more also conforms to ``DeletingTokenStore``, ``ListingTokenStore``,
/// ``LockingTokenStore`` or ``StateTokenStore``.
///
/// A method that takes longer than `TokenOptions.storeTimeout` (30 s) fails as an error of the kind `store` that can be retried.
/// Writes of one account are in order: while a `save` hangs, nothing else is written for that account, and other accounts go on.
public protocol TokenStore: Sendable {
  /// Returns the saved record; nil if there is none.
  func load(_ account: AccountName) async throws -> StoredRecord?
  /// Saves a record unchanged, in place of an older one of the same account.
  func save(_ record: StoredRecord) async throws
}

/// A store whose records can be deleted.
public protocol DeletingTokenStore: TokenStore {
  /// Deletes a record. Returns whether there was one.
  func delete(_ account: AccountName) async throws -> Bool
}

/// A store that finds its records. Without it, shops are found only for accounts that this process has seen.
public protocol ListingTokenStore: TokenStore {
  /// The accounts of an app.
  func list(appKey: String) async throws -> [AccountName]
  /// The account of a shop.
  func findShop(appKey: String, shopId: String) async throws -> AccountName?
}

/// A store with locks. Without it, refreshes are in single flight only within this process.
public protocol LockingTokenStore: TokenStore {
  /// Takes a lock, and returns whether it was free. It expires after `ttl`: by default a minute, which is enough for a refresh.
  func lock(_ key: String, ttl: Duration, holder: String) async throws -> Bool
  /// Releases the lock, unless another holder has it by then.
  func unlock(_ key: String, holder: String) async throws
}

/// A store that keeps the states of authorizations. Without it, one must end in the process that began it.
public protocol StateTokenStore: TokenStore {
  /// Keeps the state of a new authorization for `ttl`.
  func putState(_ key: String, note: String, ttl: Duration) async throws
  /// Returns the note once.
  func takeState(_ key: String) async throws -> String?
}

/// Whose tokens: the app and the seller.
public struct AccountName: Sendable, Hashable, Codable {
  public var appKey: String
  public var openId: String

  public init(appKey: String, openId: String) {
    (self.appKey, self.openId) = (appKey, openId)
  }

  init(_ json: JSONValue) {
    self.init(appKey: json.string("app_key") ?? "", openId: json.string("open_id") ?? "")
  }
}

extension AccountName: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.put("app_key", appKey)
      object.put("open_id", openId)
    }
  }
}

/// One authorization with its tokens and shops. Treat it as a secret: it prints no token, but ``json`` has them.
///
/// Keep its ``json`` as it is: fields that another version of this library wrote are in it, too.
public struct StoredRecord: Sendable, Hashable {
  let value: JSONValue

  /// A record that was kept as JSON text.
  public init(json: String) throws {
    value = try JSONValue(parsing: json)
  }

  init(_ value: JSONValue) {
    self.value = value
  }

  /// All of it.
  public var json: String { value.rawJSON }
  public var account: AccountName { AccountName(value) }
  public var accessToken: String { value.string("access_token") ?? "" }
  public var accessTokenExpiresAt: UnixTime { value.time("access_token_expires_at") ?? 0 }
  public var refreshToken: String { value.string("refresh_token") ?? "" }
  public var refreshTokenExpiresAt: UnixTime { value.time("refresh_token_expires_at") ?? 0 }
  public var sellerName: String { value.string("seller_name") ?? "" }
  public var sellerBaseRegion: String { value.string("seller_base_region") ?? "" }
  public var grantedScopes: [String] { value.strings("granted_scopes") }
  /// `active`, `refreshing`, `refresh_uncertain`, `needs_reauthorization` or `deauthorized`.
  public var status: String { value.string("status") ?? "" }
  /// When the status began, if that matters.
  public var statusSince: UnixTime? { value.time("status_since") }
  public var reason: String? { value.string("reason") }
  /// Grows with each save.
  public var revision: Int { value.int("revision") ?? 0 }
  public var updatedAt: UnixTime { value.time("updated_at") ?? 0 }
  public var shops: [StoredShop] { value.values("shops").map { StoredShop($0) } }
  /// Whether the tokens are left out, as in what ``Tokens`` shows. Such a record cannot be saved.
  public var isMasked: Bool { value.flag("masked") ?? false }
}

extension StoredRecord: Redacted {
  /// Shows whose tokens it has and how they stand, and no token.
  public var description: String { "StoredRecord(\(account.openId), \(status), revision \(revision))" }
}

/// A shop of an authorization.
public struct StoredShop: Sendable, Hashable, JSONWritable {
  public var id: String
  /// The platform's sealed shop id.
  public var cipher: String
  public var region: String
  public var name: String
  public var sellerType: String
  public var code: String

  public init(
    id: String, cipher: String, region: String = "", name: String = "", sellerType: String = "", code: String = ""
  ) {
    (self.id, self.cipher, self.region, self.name) = (id, cipher, region, name)
    (self.sellerType, self.code) = (sellerType, code)
  }

  init(_ json: JSONValue) {
    self.init(
      id: json.string("id") ?? "", cipher: json.string("cipher") ?? "", region: json.string("region") ?? "",
      name: json.string("name") ?? "", sellerType: json.string("seller_type") ?? "", code: json.string("code") ?? "")
  }

  public func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.put("id", id)
      object.put("cipher", cipher)
      object.put("region", region)
      object.put("name", name)
      object.put("seller_type", sellerType)
      object.put("code", code)
    }
  }
}

extension StoredShop: Redacted {
  /// Shows which shop it is, and no cipher.
  public var description: String { "StoredShop(\(id), \(region))" }
}
