import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

@testable import TikTokShopCore

/// A store of an app's own, in memory, that can do everything.
actor OwnStore: DeletingTokenStore, ListingTokenStore, LockingTokenStore, StateTokenStore {
  struct Broken: Error, CustomStringConvertible { let description = "the disk is full" }

  private(set) var records: [AccountName: StoredRecord] = [:]
  private var locks: [String: String] = [:]
  private var notes: [String: String] = [:]
  private(set) var asked: [String] = []
  var isBroken = false

  func fail() { isBroken = true }

  func load(_ account: AccountName) throws -> StoredRecord? {
    asked.append("load")
    if isBroken { throw Broken() }
    return records[account]
  }
  func save(_ record: StoredRecord) {
    asked.append("save")
    records[record.account] = record
  }
  func delete(_ account: AccountName) -> Bool { records.removeValue(forKey: account) != nil }
  func list(appKey: String) -> [AccountName] { records.keys.filter { $0.appKey == appKey } }
  func findShop(appKey: String, shopId: String) -> AccountName? {
    records.values.first { $0.shops.contains { $0.id == shopId } }?.account
  }
  func lock(_ key: String, ttl: Duration, holder: String) -> Bool {
    asked.append("lock")
    guard locks[key] == nil else { return false }
    locks[key] = holder
    return true
  }
  func unlock(_ key: String, holder: String) {
    if locks[key] == holder { locks[key] = nil }
  }
  func putState(_ key: String, note: String, ttl: Duration) { notes[key] = note }
  func takeState(_ key: String) -> String? { notes.removeValue(forKey: key) }
}

@Suite(.serialized) struct StoreTests {
  private static let shared = Task { try await Place.sandbox() }

  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Self.shared.value
    try await sandbox.reset()
    return sandbox
  }

  /// The same with each storage: an authorization is kept, listed, found by its shop, refreshed and deleted.
  private func passes(_ storage: TokenStorage) async throws {
    let sandbox = try await sandbox()
    let (client, done) = try await authorized(storage, sandbox)
    #expect(done.note == "user 7" && done.shops.first?.id == sandbox.shop.id)
    #expect(try await client.tokens.list().map(\.openId) == [done.openId])
    #expect(try await client.tokens.shop(sandbox.shop.id).openId == done.openId)
    let before = try await client.tokens.get(done.openId)
    let after = try await client.tokens.refresh(done.openId)
    #expect(after.revision > before.revision && after.isMasked && after.accessToken == "[redacted]")
    #expect(try await client.shop(sandbox.shop.id).order.getOrderList(pageSize: 1).orders.count == 1)
    #expect(try await client.tokens.delete(done.openId))
    #expect(try await client.tokens.list().isEmpty)
  }

  @Test func memory() async throws { try await passes(.memory) }

  @Test func sqlite() async throws {
    try await passes(.sqlite(Place.temporary().appendingPathComponent("tokens.db").path))
  }

  @Test func postgres() async throws {
    let url = try #require(ProcessInfo.processInfo.environment["TIKTOKSHOP_TEST_POSTGRES"])
    try await passes(.postgres(url, allowUnsealed: true))
  }

  @Test func ofTheAppsOwn() async throws { try await passes(.custom(OwnStore())) }

  @Test func aHundredTasksRefreshAnOwnStoreOnce() async throws {
    let (sandbox, store) = (try await sandbox(), OwnStore())
    let (client, _) = try await authorized(.custom(store), sandbox)
    let shop = try client.shop(sandbox.shop.id)
    try await sandbox.expireTokens()
    let fresh = try sandbox.client(storage: .custom(store)) { hasty(&$0) }.shop(sandbox.shop.id)
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for place in 0..<100 {
        group.addTask { try await (place % 2 == 0 ? shop : fresh).order.getOrderList(pageSize: 1).orders.count }
      }
      return try await group.reduce(0, +)
    }
    #expect(counts == 100)
    #expect(try await sandbox.requests(path: "/api/v2/token/refresh").count == 1)
  }

  @Test func whatAStoreThrowsIsTheCauseOfTheError() async throws {
    let (sandbox, store) = (try await sandbox(), OwnStore())
    let (_, done) = try await authorized(.custom(store), sandbox)
    await store.fail()
    let client = try sandbox.client(storage: .custom(store)) {
      hasty(&$0)
      ($0.account, $0.shopCipher) = (done.openId, sandbox.shop.cipher)
    }
    let error = try await failure { try await client.order.getOrderList(pageSize: 1) }
    // Its words may quote a token, so that they stay in the cause.
    #expect(error.kind == .store && error.detail.contains("Broken"), "\(error)")
    #expect(!error.description.contains("the disk is full"))
    #expect(error.cause is OwnStore.Broken)
  }

  @Test func recordsOfAnotherVersionKeepTheirFields() async throws {
    let (sandbox, store) = (try await sandbox(), OwnStore())
    let (client, done) = try await authorized(.custom(store), sandbox)
    let account = AccountName(appKey: sandbox.app.appKey, openId: done.openId)
    let record = try #require(await store.records[account])
    let marked = try StoredRecord(json: record.json.dropLast() + ",\"of_tomorrow\":1234567890123456789}")
    await store.save(marked)
    _ = try await client.tokens.refresh(done.openId)
    let kept = try #require(await store.records[account])
    #expect(kept.json.contains("\"of_tomorrow\":1234567890123456789"))
  }
}
