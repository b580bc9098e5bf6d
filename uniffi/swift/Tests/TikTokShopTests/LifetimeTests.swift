import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

/// Cancellation, the end of a client, and many calls.
@Suite(.serialized) struct LifetimeTests {
  private static let shared = Task { try await Place.sandbox() }

  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Self.shared.value
    try await sandbox.reset()
    return sandbox
  }

  @Test func aCancelledWriteIsToldAsAnUnknownOutcome() async throws {
    let sandbox = try await sandbox()
    try await sandbox.fault([
      "operation": "order.add_external_order_references", "action": ["type": "slow", "ms": 60_000],
    ])
    let (sent, failed) = (Heard<String>(), Heard<TikTokShopError>())
    let client = try sandbox.client(hooks: Hooks(onRequest: { sent.add($0.callId) }, onFailure: { failed.add($0) })) {
      hasty(&$0)
    }
    let stage = Stage(sandbox: sandbox, client: client)
    let write = Task { try await stage.link([("1", "1")]) }
    let call = try await sent.wait(for: 1)[0]
    write.cancel()
    guard case .failure(is CancellationError) = await write.result else {
      Issue.record("it is not a CancellationError")
      return
    }
    let told = try await failed.wait(for: 1)[0]
    #expect(told.outcomeUnknown && told.callId == call && told.operation == "order.add_external_order_references")
  }

  @Test func aCancelledReadIsNotSentAgainAndTellsNothing() async throws {
    let sandbox = try await sandbox()
    try await sandbox.fault(["operation": "order.get_order_list", "action": ["type": "slow", "ms": 60_000]])
    let (sent, failed) = (Heard<String>(), Heard<TikTokShopError>())
    let client = try sandbox.client(hooks: Hooks(onRequest: { sent.add($0.callId) }, onFailure: { failed.add($0) })) {
      hasty(&$0)
    }
    let read = Task { try await client.order.getOrderList(pageSize: 1).orders.count }
    _ = try await sent.wait(for: 1)
    read.cancel()
    guard case .failure(is CancellationError) = await read.result else {
      Issue.record("it is not a CancellationError")
      return
    }
    try await sandbox.clearFaults()
    #expect(try await client.order.getOrderList(pageSize: 1).orders.count == 1)
    #expect(failed.all.isEmpty && sent.all.count == 2)
  }

  @Test func aStormOfCancellationsLeavesTheClientWorking() async throws {
    let sandbox = try await sandbox()
    let client = try sandbox.client { hasty(&$0) }
    for round in 0..<20 {
      let calls = (0..<50).map { _ in Task { try await client.order.getOrderList(pageSize: 1).orders.count } }
      for (place, call) in calls.enumerated() where place % 2 == 0 {
        if (place + round) % 3 == 0 { await Task.yield() }
        call.cancel()
      }
      for call in calls {
        switch await call.result {
        case .success(let count): #expect(count == 1)
        case .failure(let error): #expect(error is CancellationError, "\(error)")
        }
      }
    }
    #expect(try await client.order.getOrderList(pageSize: 1).orders.count == 1)
  }

  @Test func aWalkThatIsLeftSendsNoMore() async throws {
    // A request that another test gave up may still be on its way to a sandbox that both share.
    let sandbox = try await Place.sandbox()
    let client = try sandbox.client { hasty(&$0) }
    let pages = client.order.getOrderListPages(pageSize: 2)
    #expect(try await sandbox.requests(operation: "order.get_order_list").isEmpty)
    for try await _ in pages { break }
    #expect(try await pages.collect(limit: 3).count == 3)
    for try await page in pages.byPage {
      #expect(page.items.count == 2)
      break
    }
    for try await _ in client.sync.orders(options: ChangeOptions(pageSize: 2)) { break }
    #expect(await client.close())
    // A page for each first item, and a second one for the third.
    #expect(try await sandbox.requests(operation: "order.get_order_list").count == 5)
  }

  @Test func aCancelledTaskEndsItsWalk() async throws {
    let sandbox = try await sandbox()
    try await sandbox.fault(["operation": "order.get_order_list", "action": ["type": "slow", "ms": 60_000]])
    let sent = Heard<String>()
    let client = try sandbox.client(hooks: Hooks(onRequest: { sent.add($0.operation) })) { hasty(&$0) }
    let walk = Task {
      for try await _ in client.order.getOrderListPages(pageSize: 2) {}
    }
    _ = try await sent.wait(for: 1)
    walk.cancel()
    guard case .failure(is CancellationError) = await walk.result else {
      Issue.record("it is not a CancellationError")
      return
    }
  }

  @Test func aClosedClientRefusesCallsAndItsHandlesToo() async throws {
    // A request that another test gave up may still be on its way to a sandbox that both share.
    let sandbox = try await Place.sandbox()
    let client = try sandbox.client { hasty(&$0) }
    let handle = try client.shop(sandbox.shop.id)
    #expect(await client.close())
    for closed in [client, handle] {
      for work in works(closed) {
        let refused = try await failure(work)
        #expect(refused.kind == .configuration && refused.detail == "the client is closed", "\(refused)")
      }
    }
    #expect(try await sandbox.requests().isEmpty)
    #expect(await client.close())
  }

  /// One of each kind.
  private func works(_ client: TikTokShopClient) -> [@Sendable () async throws -> Void] {
    [
      { _ = try await client.order.getOrderList() },
      { _ = try await client.call("order.get_order_list") },
      { _ = try await client.request("GET", "/authorization/202309/shops") },
      { _ = try await client.prepare("order.get_order_list") },
      { _ = try await client.order.getOrderListPages().collect(limit: 1) },
      { for try await _ in client.sync.orders() {} },
      { _ = try await client.tokens.list() },
      { _ = try await client.oauth.authorizeURL() },
      { _ = try await client.shopCipher() },
      { _ = try await client.downloadLabel("1") },
      { _ = try await client.download("https://example.com/a.pdf") },
    ]
  }

  @Test func aCallOutlivesTheClientThatBeganIt() async throws {
    let sandbox = try await sandbox()
    let call = try { () -> Task<Int, any Error> in
      let client = try sandbox.client { hasty(&$0) }
      return Task { try await client.order.getOrderList(pageSize: 1).orders.count }
    }()
    #expect(try await call.value == 1)
  }

  @Test func aDroppedClientLetsGoOfItsStoreAndItsHooks() async throws {
    let sandbox = try await sandbox()
    let (store, heard) = try await usedAndDropped(sandbox)
    try await until { store.object == nil && heard.object == nil }
  }

  /// What a client had that is gone.
  private func usedAndDropped(_ sandbox: Sandbox) async throws -> (Weak<OwnStore>, Weak<Heard<String>>) {
    let (store, heard) = (OwnStore(), Heard<String>())
    let client = try sandbox.client(storage: .custom(store), hooks: Hooks(onRequest: { heard.add($0.callId) }))
    let calls = (0..<10).map { _ in Task { try await client.tokens.list() } }
    calls[0].cancel()
    for call in calls[1...] { #expect(try await call.value.isEmpty) }
    return (Weak(object: store), Weak(object: heard))
  }

  @Test func aRefreshReachesTheStoreAfterItsCallAndItsClientAreGone() async throws {
    let (sandbox, store) = (try await sandbox(), OwnStore())
    let (_, done) = try await authorized(.custom(store), sandbox)
    let account = AccountName(appKey: sandbox.app.appKey, openId: done.openId)
    let before = try #require(await store.records[account])
    try await sandbox.expireTokens()
    try await sandbox.fault(["path": "/api/v2/token/refresh", "action": ["type": "slow", "ms": 500]])
    let call = try { () -> Task<Int, any Error> in
      let shop = try sandbox.client(storage: .custom(store)) { hasty(&$0) }.shop(sandbox.shop.id)
      return Task { try await shop.order.getOrderList(pageSize: 1).orders.count }
    }()
    try await until { await store.records[account]?.status == "refreshing" }
    call.cancel()
    guard case .failure(is CancellationError) = await call.result else {
      Issue.record("it is not a CancellationError")
      return
    }
    try await until { await store.records[account]?.status == "active" }
    let after = try #require(await store.records[account])
    #expect(after.accessToken != before.accessToken && after.revision > before.revision)
  }
}

/// Something that is not kept alive.
private struct Weak<Object: AnyObject> {
  weak var object: Object?
}
