internal import TikTokShopFFI

/// How an authorization stands, and who can help.
public struct Standing: Sendable {
  public let openId: String
  /// `active`; `expiring`, within 30 days; `needs_reauthorization`, since the platform refused the refresh token; `deauthorized`,
  /// since the seller withdrew it; or `shop_inactive`, since the platform refuses calls of a shop.
  public let standing: String
  /// When the authorization ends: only the seller can prolong it. Nil if that is not known.
  public let endsAt: UnixTime?
  /// The ids of shops that the platform calls inactive.
  public let inactiveShops: [String]

  init(_ json: JSONValue) {
    openId = json.string("open_id") ?? ""
    standing = json.string("standing") ?? ""
    endsAt = json.time("ends_at")
    inactiveShops = json.strings("inactive_shops")
  }
}

/// The stored authorizations of the app. Tokens are masked, except that of ``accessToken(_:)``. Accounts are named by `openId`; by
/// default it is that of the handle.
public struct Tokens: Sendable {
  let client: TikTokShopClient

  /// All accounts of the app.
  public func list() async throws -> [AccountName] {
    try await ask("list") { _ in }.items.map { AccountName($0) }
  }

  /// One authorization without its tokens.
  public func get(_ openId: String? = nil) async throws -> StoredRecord {
    StoredRecord(try await of("get", openId))
  }

  /// How an authorization stands; with SQLite and PostgreSQL also what a keeper has noted.
  public func standing(_ openId: String? = nil) async throws -> Standing {
    Standing(try await of("standing", openId))
  }

  /// Saves tokens, as returned by ``OAuth/exchange(_:)``, with shops if there are any. A masked record is refused.
  @discardableResult
  public func save(_ record: StoredRecord) async throws -> StoredRecord {
    StoredRecord(try await client.tokens("save", record.json))
  }

  /// Deletes an authorization. Returns whether there was one.
  @discardableResult
  public func delete(_ openId: String? = nil) async throws -> Bool {
    try await of("delete", openId).bool ?? false
  }

  /// Refreshes the tokens now.
  @discardableResult
  public func refresh(_ openId: String? = nil) async throws -> StoredRecord {
    StoredRecord(try await of("refresh", openId))
  }

  /// A valid access token, refreshed if necessary.
  public func accessToken(_ openId: String? = nil) async throws -> String {
    try await of("access_token", openId).text ?? ""
  }

  /// The shops of an authorization.
  public func shops(_ openId: String? = nil) async throws -> [StoredShop] {
    try await of("shops", openId).items.map { StoredShop($0) }
  }

  /// Replaces the shops of an authorization.
  public func saveShops(_ shops: [StoredShop], openId: String? = nil) async throws {
    _ = try await ask("save_shops") { object in
      object.put("open_id", openId)
      object.put("shops", shops)
    }
  }

  /// The authorization of a shop.
  public func shop(_ shopId: String) async throws -> (openId: String, shop: StoredShop) {
    let found = try await ask("shop") { $0.put("shop_id", shopId) }
    return (found.string("open_id") ?? "", StoredShop(found.value("shop") ?? .null))
  }

  private func of(_ action: String, _ openId: String?) async throws -> JSONValue {
    try await ask(action) { $0.put("open_id", openId) }
  }

  private func ask(_ action: String, _ body: (inout JSONWriter) -> Void) async throws -> JSONValue {
    try await client.tokens(action, jsonObject(body))
  }
}

extension TikTokShopClient {
  fileprivate func tokens(_ action: String, _ input: String) async throws -> JSONValue {
    try await json { $0.startTokens(call: $1, action: action, input: input) }
  }
}
